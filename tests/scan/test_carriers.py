"""A name is found in every place of a finished file in which it can hide, whoever made the file; clean ones pass."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate

from reportgen.errors import Problem
from reportgen.html import write as write_page
from reportgen.model.watch import Watch
from reportgen.pdf import write
from reportgen.scan import scan_file
from reportgen.world import fonts as world_fonts
from support.documents import document, heading, paragraph
from support.docx_builder import Docx, p, table
from support.docx_carriers import DOCX_CARRIERS, Carrier, members_of
from support.html_carriers import HTML_CARRIERS, HtmlCarrier
from support.made_up import FAMILY, GIVEN, IDENTIFIERS
from support.pdf_carriers import PDF_CARRIERS, PdfCarrier

FILES = Path(__file__).parent / "files"
FAULTS = {"scan-structure", "scan-unknown-part", "scan-unreadable"}
OURS = Docx(
    p("What the review heard", style="Title") + p("Robin lived with Mother in spring 2024.") + table("<w:tr/>")
).bytes()
DOCX = {"ours": OURS, **{path.stem: path.read_bytes() for path in sorted(FILES.glob("*.docx"))}}


def found(content: bytes, name: str) -> tuple[Problem, ...]:
    return scan_file(content, name, Path(name).suffix, Watch(IDENTIFIERS))


def assert_caught(carrier: Carrier | PdfCarrier, problems: tuple[Problem, ...]) -> None:
    said = "\n".join(map(str, problems))
    assert GIVEN.lower() not in said.lower()
    assert FAMILY.lower() not in said.lower()
    leaks = [problem for problem in problems if problem.rule == "scan-identifier"]
    if carrier.place:
        assert any(carrier.place in problem.where.path for problem in leaks), said
        assert all("children[0]." in problem.what for problem in leaks), said
    faults = [
        problem.what
        for problem in problems
        if problem.rule in {"scan-structure", "scan-unknown-part", "scan-unreadable"}
    ]
    if carrier.fault:
        assert any(carrier.fault in what for what in faults), said
    else:
        assert faults == [], said


@pytest.mark.parametrize("maker", DOCX)
def test_a_clean_word_file_raises_no_alarm(maker: str) -> None:
    assert found(DOCX[maker], "report.docx") == ()


@pytest.mark.parametrize("maker", DOCX)
@pytest.mark.parametrize("carrier", DOCX_CARRIERS, ids=lambda carrier: carrier.name)
def test_a_name_is_found_in_every_carrier_of_a_word_file(carrier: Carrier, maker: str) -> None:
    assert_caught(carrier, found(carrier.plant(members_of(DOCX[maker])), "report.docx"))


def test_the_carriers_of_word_files_are_more_than_the_design_lists() -> None:
    assert len({carrier.name for carrier in DOCX_CARRIERS}) >= 56


def _platypus() -> bytes:
    stream = io.BytesIO()
    styles = getSampleStyleSheet()
    story = [Paragraph("What the review heard", styles["Heading1"]), Paragraph("Robin was seen.", styles["Normal"])]
    SimpleDocTemplate(stream, title="Review", invariant=True).build(story)
    return stream.getvalue()


@pytest.fixture(scope="module")
def pdfs() -> dict[str, bytes]:
    ours = write(document(heading("What the review heard"), paragraph("Robin was seen.")), world_fonts()).content
    return {"ours": ours, "libreoffice": (FILES / "libreoffice.pdf").read_bytes(), "platypus": _platypus()}


MAKERS = ("ours", "libreoffice", "platypus")


@pytest.mark.parametrize("maker", MAKERS)
def test_a_clean_pdf_raises_no_alarm(pdfs: dict[str, bytes], maker: str) -> None:
    assert found(pdfs[maker], "report.pdf") == ()


@pytest.mark.parametrize("maker", MAKERS)
@pytest.mark.parametrize("carrier", PDF_CARRIERS, ids=lambda carrier: carrier.name)
def test_a_name_is_found_in_every_carrier_of_a_pdf(pdfs: dict[str, bytes], carrier: PdfCarrier, maker: str) -> None:
    assert_caught(carrier, found(carrier.plant(pdfs[maker]), "report.pdf"))


def test_the_carriers_of_pdf_are_more_than_the_design_lists() -> None:
    assert len({carrier.name for carrier in PDF_CARRIERS}) >= 43


PAGES = {path.stem: path.read_text(encoding="utf-8") for path in sorted(FILES.glob("*.html"))}
PAGES["ours"] = write_page(document(heading("What the review heard"), paragraph("Robin was seen."))).content.decode()


@pytest.mark.parametrize("maker", PAGES)
def test_a_clean_page_raises_no_alarm(maker: str) -> None:
    assert found(PAGES[maker].encode(), "report.html") == ()


@pytest.mark.parametrize("maker", PAGES)
@pytest.mark.parametrize("carrier", HTML_CARRIERS, ids=lambda carrier: carrier.name)
def test_a_name_is_found_in_every_carrier_of_a_page(carrier: HtmlCarrier, maker: str) -> None:
    page = carrier.plant(PAGES[maker])
    assert page != PAGES[maker]
    problems = found(page.encode(), "report.html")
    said = "\n".join(map(str, problems))
    assert GIVEN.lower() not in said.lower()
    assert problems
    leaks = [problem for problem in problems if problem.rule == "scan-identifier"]
    assert leaks or carrier.fault
    if carrier.place:
        assert any(carrier.place in problem.where.path for problem in leaks), said
    assert not carrier.fault or any(carrier.fault in problem.what for problem in problems), said


def test_the_carriers_of_pages_are_many() -> None:
    assert len({carrier.name for carrier in HTML_CARRIERS}) >= 15
