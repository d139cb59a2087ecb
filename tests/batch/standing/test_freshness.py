"""A quick look at what stands says nothing that a close look would not say."""

from __future__ import annotations

import hashlib
import json
import os
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from reportgen.batch import find_cases
from reportgen.batch.standing import freshness, grounds
from reportgen.batch.standing.freshness import Freshness, Verdict, stamps
from reportgen.batch.standing.manifest import Line, Manifest
from reportgen.model.artefact import Format
from reportgen.model.wish import Wish

LETTER = Wish(frozenset({"notification"}), (Format.DOCX,))


@pytest.fixture
def judged(batch, monkeypatch):
    """A batch that was made some time ago, and how each of its cases is judged: at a glance, and closely."""
    later = time.time_ns() + 10**10
    with monkeypatch.context() as clock:
        clock.setattr("reportgen.batch.working.time.time_ns", lambda: later)
        batch.build()
    monkeypatch.setattr(freshness.time, "time_ns", lambda: later)

    def judge(change=None):
        manifest = Manifest(batch.out)
        (file,) = find_cases([batch.cases / "a.yaml"])
        now = {
            **grounds.of_program(),
            **grounds.of_files(batch.cases / "partnership.yaml", None),
            "options": grounds.of_options(LETTER, guidance=None),
        }
        key = manifest.key(os.fspath(file.path))
        if change is not None:
            change(manifest.rows[key])
        looks = Freshness(manifest, batch.out, LETTER)
        grounds_key = manifest.grounds_key(now)
        return (
            looks._at_a_glance(key, file.inputs, grounds_key),
            looks._closely(key, file.inputs, now, grounds_key),
        )

    return judge


def test_what_stands_is_seen_at_a_glance_as_it_is_seen_closely(judged):
    glance, closely = judged()
    assert glance == closely
    assert glance.stands


@pytest.mark.parametrize("name", ["a.answers.yaml", "a.yaml.age", "a.answers.yaml.age", "A.ANSWERS.YAML"])
def test_a_file_beside_the_case_is_not_overlooked_at_a_glance(batch, judged, name):
    (batch.cases / name).write_bytes(b"")
    glance, closely = judged()
    assert glance is None
    assert closely.stands == (not (batch.cases / name.lower()).exists())


def test_a_case_with_a_name_beyond_ascii_is_looked_at_closely(batch):
    batch.add("Zoë.yaml", reference="Z")
    batch.build()
    assert [outcome.state.value for outcome in batch.build()] == ["skipped"] * 4
    (batch.cases / "Zoë.answers.yaml").write_bytes(b"answers: []\n")
    assert {outcome.because for outcome in batch.build()} == {"nothing has changed", "the file of answers has changed"}


UNREAD = (8, 9)
"""The record's name and the templates' matter where something has changed."""
VALUES = st.recursive(
    st.none() | st.integers() | st.text(max_size=3) | st.sampled_from(["docx", "case file"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["case file", "x"]), inner, max_size=2),
    max_leaves=6,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(place=st.integers(2, 11), value=VALUES)
@example(place=11, value=[[None, None, "docx"]])
@example(place=11, value=[["x.pdf", "cspr", [None, 1, 1, "x"]]])
def test_whatever_stands_in_the_memory_a_glance_says_no_more_than_a_close_look(judged, place, value):
    def change(row):
        row[place] = json.loads(json.dumps(value))

    glance, closely = judged(change)
    if glance is not None:
        assert glance.stands
        assert closely.stands or place in UNREAD


def test_each_change_of_a_time_or_size_is_seen_at_a_glance(batch, judged):
    document = Path(batch.out / "restricted/A/A notification.docx")
    case = batch.cases / "a.yaml"
    for path in (document, case):
        before = path.stat()
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns + 1))
        assert judged()[0] is None
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
        assert judged()[0] is None  # the time of the file's own facts is another


def test_a_case_that_was_saved_as_it_was_read_is_not_trusted_for_its_times(batch, judged):
    case = (batch.cases / "a.yaml").stat()
    first_trusted_ns = max(case.st_mtime_ns, case.st_ctime_ns) + freshness._TICK_NS + 1

    def read_at(moment_ns):
        def change(row):
            row[2] = moment_ns

        return change

    glance, closely = judged(read_at(first_trusted_ns - 1))
    assert glance is None
    assert closely.stands
    assert judged(read_at(first_trusted_ns))[0].stands


def test_a_file_that_was_edited_is_named_each_time_although_nothing_has_changed(batch, judged):
    document = "restricted/A/A notification.docx"
    draft = batch.out / "restricted/A/A notification (new draft).docx"
    draft.write_bytes((batch.out / document).read_bytes())
    there = draft.stat()

    def change(row):
        (path, kind, (size, _, _, digest)) = row[11][0]
        assert path == document
        at = "restricted/A/A notification (new draft).docx"
        row[11][0] = [at, kind, [size, there.st_mtime_ns, there.st_ctime_ns, digest]]

    glance, closely = judged(change)
    assert glance is None
    assert closely.stands
    assert closely.edited == (document,)


# Files that stand for a case and its documents: judging needs no more of them than that they are there.
NOW = {"program": "p", "guidance": "g", "fonts": "f", "notification.docx": "t", "cspr.docx": "c"}
LETTERS = "restricted/A/A notification.docx"
PAGES = "restricted/A/A notification.pdf"
REVIEW = "restricted/A/A rapid-review.docx"
WANTED = Wish(frozenset({"notification"}), (Format.DOCX,))


class Judge:
    """A case that was made a minute ago, as its memory and its files have it."""

    def __init__(self, at: Path, *, ago_ns: int = 60 * 10**9) -> None:
        self.case, self.answers, self.out = at / "a.yaml", at / "a.answers.yaml", at / "out"
        self.case.write_bytes(b"case")
        for name in (LETTERS, PAGES, REVIEW):
            (self.out / name).parent.mkdir(parents=True, exist_ok=True)
            (self.out / name).write_bytes(name.encode())
        outputs = tuple(
            (name, name.rpartition(" ")[2].partition(".")[0], _stamp(self.out / name))
            for name in (LETTERS, PAGES, REVIEW)
        )
        remembered = Manifest(self.out)
        self.read_at_ns = self.case.stat().st_ctime_ns + ago_ns
        kinds, formats = ("notification", "rapid-review"), ("docx", "pdf")
        self.line = Line(self.read_at_ns, stamps(self.inputs), remembered.grounds_key(NOW), kinds, formats,
                         ("aa", "bb"), "record", ("notification.docx",), {"sample-left": 1}, outputs)  # fmt: skip
        remembered.put([("a", self.line)])

    @property
    def inputs(self) -> dict[str, str]:
        return {"case file": str(self.case), "file of answers": str(self.answers)}

    def of(self, wish: Wish = WANTED, key: str = "a", **now: str) -> Verdict:
        manifest = Manifest(self.out)
        grounds_now = {**NOW, **now}
        looks = Freshness(manifest, self.out, wish)
        return looks.of(key, self.inputs, grounds_now, manifest.grounds_key(grounds_now))


def _stamp(path: Path):
    return stamps({"": str(path)})[""]


@pytest.fixture
def judge(tmp_path, monkeypatch):
    made = Judge(tmp_path)
    monkeypatch.setattr(freshness.time, "time_ns", lambda: made.read_at_ns + 60 * 10**9)
    return made


def test_what_nothing_has_changed_about_stands_with_what_it_warned_of(judge):
    assert judge.of() == Verdict(
        stands=True, because="nothing has changed", names=("aa", "bb"), warned={"sample-left": 1}
    )


def _touch(judge):
    os.utime(judge.case, ns=(1, 1))


def _swap(judge):
    """Other content of the same size and time, before the clock ticks."""
    facts = judge.case.stat()
    judge.case.write_bytes(b"CASE")
    os.utime(judge.case, ns=(facts.st_atime_ns, facts.st_mtime_ns))


@pytest.mark.parametrize(
    ("change", "because"),
    [
        (lambda judge: judge.case.write_bytes(b"CASE"), "the case file has changed"),
        (_swap, "the case file has changed"),
        (lambda judge: judge.answers.write_bytes(b""), "the file of answers has changed"),
        (lambda judge: judge.case.unlink(), "the case file has changed"),
        (lambda judge: (judge.out / LETTERS).unlink(), "a document is missing"),
    ],
)
def test_each_change_of_a_file_is_the_reason_that_is_told(judge, change, because):
    change(judge)
    verdict = judge.of()
    assert (verdict.stands, verdict.because) == (False, because)


@pytest.mark.parametrize(
    ("now", "because", "known"),
    [
        ({"program": "q"}, "reportgen, or a library that it uses, is another version", False),
        ({"guidance": "h"}, "a guidance pack has changed", True),
        ({"logo": "l"}, "the logo has changed", True),
        ({"notification.docx": "u"}, "the template notification.docx has changed", True),
    ],
)
def test_each_change_of_what_it_depends_on_is_told_and_the_names_hold_for_one_program(judge, now, because, known):
    verdict = judge.of(**now)
    assert (verdict.stands, verdict.because) == (False, because)
    assert verdict.names == (("aa", "bb") if known else None)


@pytest.mark.parametrize(
    ("kinds", "formats", "stands"),
    [
        ({"rapid-review"}, (Format.DOCX,), True),
        ({"notification"}, (Format.DOCX, Format.PDF), True),
        ({"notification", "cspr"}, (Format.DOCX,), False),
        ({"notification"}, (Format.HTML,), False),
        (None, (Format.DOCX,), False),
    ],
)
def test_what_was_not_made_before_is_made(judge, kinds, formats, stands):
    verdict = judge.of(Wish(None if kinds is None else frozenset(kinds), formats))
    assert verdict.stands is stands
    assert stands or verdict.because == "other kinds or formats are wanted than were made"


def test_a_document_that_is_not_wanted_may_be_missing_and_is_still_remembered(judge):
    (judge.out / PAGES).unlink()
    (judge.out / REVIEW).unlink()
    assert judge.of().stands
    _touch(judge)
    assert [name for name, _, _ in judge.of().better.outputs] == [LETTERS, PAGES, REVIEW]
    assert not judge.of(Wish(frozenset({"notification"}), (Format.DOCX, Format.PDF))).stands


def test_a_template_of_other_documents_and_another_time_are_remembered_and_no_reason(judge):
    assert judge.of(**{"cspr.docx": "d"}).better.grounds != judge.line.grounds
    _touch(judge)
    better = judge.of().better
    assert better.inputs["case file"][1] == 1
    Manifest(judge.out).put([("a", better)])
    again = judge.of()
    assert (again.stands, again.better) == (True, None)


def test_a_document_that_was_edited_is_kept_and_one_of_another_run_is_made(judge):
    (judge.out / LETTERS).write_bytes(b"edited")
    verdict = judge.of()
    assert (verdict.stands, verdict.edited) == (True, (LETTERS,))
    digest = hashlib.sha256(b"edited").hexdigest()
    (judge.out / ".reportgen/record.json").write_text(json.dumps({LETTERS: [digest]}))
    verdict = judge.of()
    assert (verdict.stands, verdict.because) == (False, "a document is of another run")


def test_a_case_that_nothing_is_remembered_of_is_made(judge):
    assert judge.of(key="b").because == "it was not made before, or not all of it"
    (judge.out / ".reportgen/manifest.jsonl").write_bytes(b"{}")
    assert judge.of().because == "what is remembered is damaged, or of another version of reportgen"


@pytest.mark.parametrize(
    "wish", [WANTED, Wish(None, (Format.DOCX,)), Wish(frozenset({"notification"}), (Format.HTML,))]
)
@pytest.mark.parametrize("now", [NOW, {**NOW, "cspr.docx": "d"}, {**NOW, "notification.docx": "u"}])
def test_what_is_judged_of_one_case_says_nothing_about_another(judge, wish, now):
    others = {
        "b": replace(judge.line, kinds=None),
        "c": replace(judge.line, templates=("cspr.docx",)),
        "d": replace(judge.line, formats=("docx", "html")),
        "e": replace(judge.line, grounds=Manifest(judge.out).grounds_key({**NOW, "cspr.docx": "d"})),
    }
    remembered = Manifest(judge.out)
    remembered.grounds_key({**NOW, "cspr.docx": "d"})
    remembered.put(others.items())
    keys = ["a", *others]
    alone = [judge.of(wish, key, **now) for key in keys]
    looks = Freshness(manifest := Manifest(judge.out), judge.out, wish)
    for order in (1, -1):
        together = [looks.of(key, judge.inputs, now, manifest.grounds_key(now)) for key in keys[::order]][::order]
        assert [(one.stands, one.because) for one in together] == [(one.stands, one.because) for one in alone]


@pytest.mark.parametrize(("ago_ns", "known"), [(10**9, False), (2 * 10**9, False), (2 * 10**9 + 1, True)])
def test_a_time_is_trusted_only_if_the_clock_has_ticked_before_the_file_was_read(tmp_path, monkeypatch, ago_ns, known):
    judge = Judge(tmp_path, ago_ns=ago_ns)
    monkeypatch.setattr(freshness.time, "time_ns", lambda: judge.read_at_ns + 60 * 10**9)
    verdict = judge.of()
    assert verdict.stands
    assert (verdict.better is None) is known  # where a digest had to decide, the time may be trusted from now on
