"""What a document says, by its kind."""

from __future__ import annotations

from docx import Document
from pypdfium2 import PdfDocument

from reportgen.errors import ExitCode
from reportgen.model.artefact import Format
from reportgen.pipeline import Wish, build, examine
from reportgen.word.read import read
from reportgen.world import shipped
from support.line import DOCX, INFANT, SIBLINGS, answers_to, shared_infant, without, world
from support.read_back import read_back

PSEUDONYMISED = frozenset({"rapid-review-pseudonymised"})
FORMATS = (Format.DOCX, Format.PDF, Format.HTML)


def test_the_letter_bears_the_partnerships_logo():
    built = build(INFANT.encode(), "x.yaml", world(), Wish(frozenset({"notification"}), (Format.DOCX,)))
    (letter,) = built.artefacts
    said = "\n".join(read_back(read(letter.content).document)[:3])
    assert world().partnership.letterhead.logo_alt in said


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


def test_a_report_whose_template_does_not_name_who_led_the_review_is_not_written(tmp_path):
    template = Document(str(shipped() / "cspr.docx"))
    for paragraph in template.paragraphs:
        if paragraph.text == "{{ reviewer.name }}":
            paragraph.text = "Lead reviewer"
    template.save(str(tmp_path / "cspr.docx"))
    wish = Wish(frozenset({"cspr"}), (Format.DOCX,))
    built = build(SIBLINGS.encode(), "x.yaml", world(templates=tmp_path), wish, lambda: answers_to(SIBLINGS))
    (missing,) = built.unwritten
    assert (built.artefacts, missing.exit_code) == ((), ExitCode.SCAN)
    assert {problem.rule for problem in missing.problems} == {"scan-reviewer-missing"}


def test_a_report_of_which_one_format_cannot_be_made_is_not_written_in_any(tmp_path):
    template = Document(str(shipped() / "cspr.docx"))
    template.add_paragraph("\u3042, which no font has")
    template.save(str(tmp_path / "cspr.docx"))
    wish = Wish(frozenset({"cspr"}), (Format.DOCX, Format.PDF))
    built = build(SIBLINGS.encode(), "x.yaml", world(templates=tmp_path), wish, lambda: answers_to(SIBLINGS))
    (missing,) = built.unwritten
    assert (built.artefacts, missing.exit_code) == ((), ExitCode.TEMPLATE)


def pdf_pages(content: bytes) -> list[str]:
    return [" ".join(page.get_textpage().get_text_range().split()) for page in PdfDocument(content)]


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
