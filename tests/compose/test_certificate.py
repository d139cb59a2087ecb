"""The certificate as a board gets it."""

from __future__ import annotations

import datetime as dt
import io
import json

import pikepdf
from msgspec import structs

from reportgen.compose.certificate import LIMITS, SLOTS, as_json, compose
from reportgen.model.certificate import Certificate, Checked, Counted, Decided, Used
from reportgen.model.content import Content
from reportgen.model.question import Doubt, Verdict
from reportgen.model.second_check import CheckedFile, SecondCheck
from reportgen.pdf import write
from reportgen.pipeline import certifying
from reportgen.word.fill import fill
from reportgen.word.read import read
from reportgen.world import fonts
from support.house import template
from support.judges import docx_faults
from support.read_back import read_back

DIGEST = "b9fe5651396119829d4bf6c10b321839495002803d49b0d145cc348e31277911"
CERTIFICATE = Certificate(
    public_name="Child Robin",
    partnership="Averholt Partnership",
    month="March 2026",
    version="0.1.0",
    guidance="Working Together 2023",
    files=(
        Checked("Child Robin LCSPR report.docx", "docx", 40_960, DIGEST),
        Checked("Child Robin LCSPR report.pdf", "pdf", 123_456, DIGEST[::-1]),
    ),
    used=(Used("words.txt", DIGEST), Used("names.txt", DIGEST), Used("cspr.docx", DIGEST)),
    counted=(Counted("names of people", 41), Counted("days", 58)),
    decided=(Decided(Doubt.JIGSAW, Verdict.KEEP, 3, "business manager", dt.date(2026, 3, 2)),),
)
BARE = structs.replace(CERTIFICATE, partnership="", month="", decided=(), used=())


def page(content: Content) -> str:
    word = fill(template("certificate.docx"), content, on_every_page=frozenset({"banner"}))
    assert docx_faults(word) == []
    found = read(word, "x.docx")
    assert found.problems == ()
    assert len(pikepdf.open(io.BytesIO(write(found.document, fonts()).content)).pages) == 1
    return "\n".join(read_back(found.document))


def test_the_slots_are_those_that_are_named():
    assert set(compose(CERTIFICATE).slots) == {name for name, _ in SLOTS}


def test_the_page_says_what_was_scanned_with_what_and_what_was_decided():
    text = page(compose(CERTIFICATE))
    for words in (
        "Child Robin LCSPR report.docx, 40,960 bytes",
        DIGEST,
        "reportgen 0.1.0; Working Together 2023",
        "2 word lists and 1 template",
        "41 names of people and 58 days of this case. None of them stands in a file.",
        "Decided by business manager, last in March 2026: details that identify together (3 kept).",
        *LIMITS,
        "[Name, role, date and signature]",
    ):
        assert words in text, words


def test_what_is_not_there_is_said():
    text = page(compose(BARE))
    assert "A partnership that is not named (not published yet)" in text
    assert "Nothing was left for a person to decide." in text


def test_a_second_check_that_is_recorded_stands_where_somebody_would_sign():
    check = SecondCheck(
        by="Designated nurse", on=dt.date(2026, 3, 5), files=(CheckedFile(name="Child Robin.docx", sha256=DIGEST),)
    )
    checked = structs.replace(CERTIFICATE, second_check=check)
    text = page(compose(checked))
    assert "Designated nurse" in text
    assert "Designated nurse, recorded in March 2026" in text
    assert "[" not in text
    assert compose(checked).slots["banner"] == "Checked by a second person"
    assert json.loads(as_json(checked))["second_check"] == {"by": "Designated nurse", "in": "2026-03"}


def test_it_promises_nothing_of_words_in_pictures():
    assert "or in a picture" in page(compose(CERTIFICATE))


def test_who_decided_need_not_be_named():
    (one,) = CERTIFICATE.decided
    content = compose(structs.replace(CERTIFICATE, decided=(structs.replace(one, by=""),)))
    assert "Decided by the team, last in March 2026" in content.slots["decided"][0]


def test_for_programs_it_has_whole_digests_and_the_same_limits():
    said = json.loads(as_json(CERTIFICATE))
    assert said == {
        "version": 1,
        "report": "Child Robin",
        "partnership": "Averholt Partnership",
        "month": "March 2026",
        "checked_with": {"reportgen": "0.1.0", "guidance": "Working Together 2023"},
        "files": [
            {"name": "Child Robin LCSPR report.docx", "format": "docx", "bytes": 40_960, "sha256": DIGEST},
            {"name": "Child Robin LCSPR report.pdf", "format": "pdf", "bytes": 123_456, "sha256": DIGEST[::-1]},
        ],
        "used": [{"what": name, "sha256": DIGEST} for name in ("words.txt", "names.txt", "cspr.docx")],
        "looked_for": {"names of people": 41, "days": 58},
        "standing": 0,
        "decided": [
            {
                "doubt": "details that identify together",
                "verdict": "keep",
                "number": 3,
                "by": "business manager",
                "last_in": "2026-03",
            }
        ],
        "open_questions": 0,
        "second_check": None,
        "does_not_promise": list(LIMITS),
    }
    bare = json.loads(as_json(BARE))
    assert (bare["partnership"], bare["month"]) == (None, None)


def test_its_properties_name_the_report_and_the_partnership_and_no_time():
    metadata = compose(CERTIFICATE).metadata
    assert (metadata.title, metadata.author) == (
        "Child Robin: certificate of checks before publication", "Averholt Partnership",
    )  # fmt: skip
    assert (metadata.created, metadata.modified) == ("", "")


def test_several_people_have_a_sentence_each_with_the_last_month_of_each():
    days = (dt.date(2026, 3, 2), dt.date(2026, 1, 9), dt.date(2026, 2, 9))
    decided = tuple(
        Decided(Doubt.SHAPE, verdict, 1, by, on)
        for verdict, by, on in zip(Verdict, ("chair", "chair", "manager"), days, strict=True)
    )
    said = compose(structs.replace(CERTIFICATE, decided=decided, used=CERTIFICATE.used[:1])).slots
    assert said["decided"] == (
        f"Decided by chair, last in March 2026: {Doubt.SHAPE} (1 kept and 1 replaced).",
        f"Decided by manager, last in February 2026: {Doubt.SHAPE} (1 dropped).",
    )
    assert (said["banner"], said["lists"]) == ("Valid when signed", "1 word list")
    assert compose(CERTIFICATE).slots["lists"] == "2 word lists and 1 template"


def test_a_report_in_three_formats_with_much_decided_is_one_page_still():
    months = [dt.date(2026, month, 2) for month in (1, 2, 3)]
    decided = tuple(
        Decided(doubt, verdict, 12, by, on)
        for doubt in (Doubt.UNEXPLAINED, Doubt.LIKENESS, Doubt.SHAPE, Doubt.JIGSAW)
        for by in (("Lead reviewer", "Publication panel") if doubt is Doubt.UNEXPLAINED else ("Publication panel",))
        for verdict, on in zip((Verdict.KEEP, Verdict.REPLACE, Verdict.DROP), months, strict=True)
    )
    sorts = ("names of people", "places", "agencies and authorities", "numbers and contacts", "days", "other details")
    full = structs.replace(
        CERTIFICATE,
        public_name="Children Rowan and Ash",
        partnership="Averholt and Rotherdale Safeguarding Children Partnership",
        guidance="Working Together to Safeguard Children 2023",
        files=tuple(
            Checked(f"Children Rowan and Ash LCSPR report.{form}", form, 1_234_567, DIGEST)
            for form in ("docx", "pdf", "html")
        ),
        counted=tuple(Counted(sort, 123) for sort in sorts),
        decided=decided,
        second_check=SecondCheck(
            by="Designated nurse for safeguarding children",
            on=dt.date(2026, 3, 5),
            files=(CheckedFile(name="Children Rowan and Ash.docx", sha256=DIGEST),),
        ),
    )
    text = page(compose(full))
    assert (
        "Decided by Lead reviewer, last in March 2026: a name that nothing explains (12 kept, 12 replaced and 12"
        in text
    )
    assert "Designated nurse for safeguarding children" in text


def test_one_of_a_sort_is_one():
    sorts = tuple(dict.fromkeys(certifying._SORTS.values()))
    alone = structs.replace(CERTIFICATE, counted=tuple(Counted(sort, 1) for sort in sorts))
    assert compose(alone).slots["looked_for"] == (
        "1 name of a person, 1 place, 1 agency or authority, 1 number or contact, 1 day and 1 other detail"
    )
