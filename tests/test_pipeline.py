"""The line: which documents a problem stops, and what is never handed on."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from docx import Document
from pypdfium2 import PdfDocument

from conftest import CASES
from reportgen import pipeline
from reportgen.errors import CaseError, ClearingError, ExitCode, ScanError
from reportgen.load import give_pseudonyms
from reportgen.model.artefact import Format
from reportgen.model.question import Answer, Verdict
from reportgen.pipeline import Wish, build, convert, examine, names
from reportgen.word.read import read
from reportgen.world import open_world, shipped
from support.read_back import read_back

INFANT = (CASES / "01-infant-injuries.yaml").read_text(encoding="utf-8")
DOCX = Wish(formats=(Format.DOCX,))


def world(**changes):
    return open_world(CASES / "partnership.yaml", **{"as_of": dt.date(2026, 11, 23), **changes})


def without(text: str, start: str) -> str:
    """The text without its lines that begin so."""
    lines = text.splitlines(keepends=True)
    left = [line for line in lines if not line.strip().startswith(start)]
    assert len(left) < len(lines)
    return "".join(left)


def test_an_error_in_the_rapid_review_stops_that_and_leaves_the_letter():
    built = build(without(INFANT, "childs_voice:").encode(), "x.yaml", world(), DOCX)
    if not built.unwritten:
        pytest.fail("an incomplete rapid review that was submitted must not be written")
    assert [artefact.kind for artefact in built.artefacts] == ["notification"]
    (missing,) = built.unwritten
    assert (missing.kind, missing.exit_code) == ("rapid-review", ExitCode.CASE)
    assert all(problem.where.path.startswith("incidents[0].rapid_review") for problem in missing.problems)
    assert all(problem.where.line for problem in missing.problems)


def test_a_file_that_is_no_case_gives_every_problem_at_once():
    with pytest.raises(CaseError) as caught:
        build(b"phase: nowhere\nfamily: none\n", "x.yaml", world(), DOCX)
    assert len(caught.value.problems) > 2


def test_the_day_changes_no_document():
    early = build(INFANT.encode(), "x.yaml", world(as_of=dt.date(2026, 4, 14)), DOCX)
    late = build(INFANT.encode(), "x.yaml", world(as_of=dt.date(2036, 4, 14)), DOCX)
    assert early.artefacts == late.artefacts


def test_the_guidance_that_is_named_is_used():
    assert examine(INFANT.encode(), "x.yaml", world(guidance="wt2023")).pack.id == "wt2023"


def test_a_case_tells_its_names():
    reference, public_name = names((CASES / "02-siblings.yaml").read_bytes(), "x.yaml")
    assert reference
    assert public_name


def test_the_letter_bears_the_partnerships_logo():
    built = build(INFANT.encode(), "x.yaml", world(), Wish(frozenset({"notification"}), (Format.DOCX,)))
    (letter,) = built.artefacts
    said = "\n".join(read_back(read(letter.content).document)[:3])
    assert world().partnership.letterhead.logo_alt in said


def test_a_template_without_the_marking_is_refused(tmp_path):
    template = Document(str(shipped() / "rapid-review.docx"))
    for section in template.sections:
        for paragraph in section.header.paragraphs:
            paragraph.text = paragraph.text.replace("{{ marking }}", "")
    template.save(str(tmp_path / "rapid-review.docx"))
    built = build(INFANT.encode(), "x.yaml", world(templates=tmp_path), DOCX)
    (missing,) = built.unwritten
    assert missing.exit_code is ExitCode.TEMPLATE
    assert {problem.rule for problem in missing.problems} == {"template-required-slot"}
    assert {problem.where.file for problem in missing.problems} == {"rapid-review.docx"}


def test_a_pdf_that_loses_words_is_not_handed_on(monkeypatch):
    (word, *_) = build(INFANT.encode(), "x.yaml", world(), DOCX).artefacts
    write = pipeline.pdf.write

    def forgetful(document, fonts, **options):
        first, *others = document.sections
        return write(replace(document, sections=(replace(first, blocks=first.blocks[:-1]), *others)), fonts, **options)

    monkeypatch.setattr(pipeline.pdf, "write", forgetful)
    with pytest.raises(ScanError) as caught:
        convert(word.content, word.name, world().fonts, None, "x.pdf")
    assert "pdf-words-lost" in {problem.rule for problem in caught.value.problems}
    assert {problem.where.file for problem in caught.value.problems} == {word.name}


PSEUDONYMISED = frozenset({"rapid-review-pseudonymised"})
FORMATS = (Format.DOCX, Format.PDF, Format.HTML)


def shared_infant() -> bytes:
    """The infant's case with a pseudonym for the child and a public name."""
    text = INFANT.replace("phase:", "public_name: Child Umber\nphase:", 1)
    return give_pseudonyms(text.encode(), "x.yaml", {"children[0]": "Carys"})


def test_a_rapid_review_under_pseudonyms_names_nobody_and_says_what_it_is():
    built = build(shared_infant(), "x.yaml", world(), Wish(PSEUDONYMISED, FORMATS))
    assert built.unwritten == ()
    assert {(one.audience.value, one.folder) for one in built.artefacts} == {("restricted", "Child Umber")}
    assert {one.name for one in built.artefacts} == {f"Child Umber rapid review pseudonymised.{one}" for one in FORMATS}
    (word, *_) = built.artefacts
    document = read(word.content).document
    told = "\n".join(read_back(document))
    case = built.examined.case
    assert not any(part in told for person in case.people() for part in person.name.parts)
    assert case.reference not in told
    assert "Carys (under one year old)" in told
    assert "still personal data" in told
    assert "Working day" not in told  # the table of days
    assert built.artefacts[1].name.endswith(".pdf")
    pages = pdf_pages(built.artefacts[1].content)
    assert len(pages) > 10
    assert all("OFFICIAL-SENSITIVE. Pseudonymised: still personal data" in page for page in pages)


def test_a_rapid_review_under_pseudonyms_is_made_only_when_it_is_named():
    built = build(shared_infant(), "x.yaml", world(), DOCX)
    assert {one.kind for one in built.artefacts} == {"notification", "rapid-review"}
    assert ("Child Umber", "Child Umber rapid review pseudonymised") in built.gives


def test_a_rapid_review_under_pseudonyms_is_refused_while_a_name_is_in_doubt():
    built = build(INFANT.encode(), "x.yaml", world(), Wish(PSEUDONYMISED, FORMATS))
    assert built.artefacts == ()
    (missing,) = built.unwritten
    assert missing.exit_code is ExitCode.CLEARING
    assert {problem.rule for problem in missing.problems} == {"clear-pseudonym-missing", "clear-public-name-missing"}
    assert all(problem.where.line for problem in missing.problems)


def test_a_rapid_review_under_pseudonyms_in_which_a_name_stands_is_not_written(tmp_path):
    template = Document(str(shipped() / "rapid-review.docx"))
    case = examine(shared_infant(), "x.yaml", world()).case
    template.add_paragraph(f"As {case.family[0].name.full} told us.")
    template.save(str(tmp_path / "rapid-review.docx"))
    built = build(shared_infant(), "x.yaml", world(templates=tmp_path), Wish(PSEUDONYMISED, FORMATS))
    assert built.artefacts == ()
    (missing,) = built.unwritten
    assert missing.exit_code is ExitCode.SCAN
    assert "scan-identifier" in {problem.rule for problem in missing.problems}


def pdf_pages(content: bytes) -> list[str]:
    return [" ".join(page.get_textpage().get_text_range().split()) for page in PdfDocument(content)]


SIBLINGS = (CASES / "02-siblings.yaml").read_text(encoding="utf-8")


def test_a_report_that_cannot_be_cleared_has_no_worksheet_and_its_problems_are_told_once():
    text = SIBLINGS.replace("pseudonym: Casey", "pseudonym: Marlow")
    built = build(text.encode(), "x.yaml", world(), Wish(frozenset({"cspr", "worksheet"}), (Format.DOCX,)))
    report, sheet = built.unwritten
    assert (report.kind, sheet.kind) == ("cspr", "worksheet")
    assert [problem.rule for problem in sheet.problems] == ["worksheet-no-report"]
    assert sheet.problems[0].where.line
    assert (built.artefacts, sheet.exit_code) == ((), ExitCode.CLEARING)


def test_an_error_in_the_case_that_stops_the_report_stops_the_worksheet():
    text = without(SIBLINGS, "sent_on:")
    built = build(text.encode(), "x.yaml", world(), Wish(frozenset({"worksheet"}), (Format.DOCX,)))
    (sheet,) = built.unwritten
    assert [problem.rule for problem in sheet.problems] == ["worksheet-no-report"]
    assert sheet.exit_code is ExitCode.CASE


def test_the_worksheet_is_restricted_and_holds_the_words_of_the_report():
    built = build(SIBLINGS.encode(), "x.yaml", world(), Wish(frozenset({"worksheet"}), (Format.DOCX,)))
    (sheet,) = built.artefacts
    assert (sheet.audience.value, sheet.folder) == ("restricted", "AVE-2025-002")
    assert "mixed White and Black Caribbean" in "\n".join(read_back(read(sheet.content, "x.docx").document))


def test_a_text_is_laid_beside_a_report():
    weighed = pipeline.weigh(SIBLINGS.encode(), "x.yaml", world(), (b"A boy drowned.", "old.txt"))
    assert [one.places for one in weighed.only_beside if one.trait == "method of harm"] == [("paragraph 1",)]


def answers_to(text: str, verdict: Verdict = Verdict.KEEP) -> tuple[Answer, ...]:
    """Every question of a case's ledger, answered alike by two people."""
    return tuple(
        Answer(
            question.term,
            question.doubt,
            verdict,
            digests=frozenset(place.digest for place in question.places),
            by=f"reviewer {number % 2}",
            on=dt.date(2026, 11, number + 1),
            because="The learning needs it.",
        )
        for number, question in enumerate(pipeline.weigh(text.encode(), "x.yaml", world()).ledger.questions())
    )


def test_a_report_whose_questions_are_answered_is_certified_with_who_decided():
    wish = Wish(frozenset({"cspr"}), (Format.DOCX,))
    word = build(SIBLINGS.encode(), "x.yaml", world(), wish, lambda: answers_to(SIBLINGS)).artefacts[0]
    files = ((word.name, word.content),)
    made = pipeline.certify(SIBLINGS.encode(), "x.yaml", world(), files, answers_to(SIBLINGS))
    told = [(one.by, one.number, one.on) for one in made.certificate.decided]
    assert [by for by, _, _ in told] == ["reviewer 0", "reviewer 1"]
    assert max(on for _, _, on in told) == dt.date(2026, 11, sum(number for _, number, _ in told))
    pages = "\n".join(read_back(read(made.files[0][1], "x.docx").document))
    assert "decided by reviewer 0" in pages
    for personal in ("Marlowe", "Quillfeather", "AVE-2025-002", "Pentecostal", "strangl"):
        assert personal not in pages
        assert personal.encode() not in made.files[2][1]


def test_a_combination_cannot_be_answered_by_dropping_it():
    with pytest.raises(ClearingError) as caught:
        pipeline.certify(SIBLINGS.encode(), "x.yaml", world(), (), answers_to(SIBLINGS, Verdict.DROP))
    assert {problem.rule for problem in caught.value.problems} == {"clear-jigsaw"}
