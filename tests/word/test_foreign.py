"""Word files that other programs wrote (LibreOffice 7.4: one from its own format, one from a web page)."""

from __future__ import annotations

from pathlib import Path

from reportgen.word.read import Read, read
from support.read_back import blocks_back, read_back

FOLDER = Path(__file__).parent / "foreign"


def opened(name: str) -> Read:
    return read((FOLDER / name).read_bytes(), name)


def test_a_document_of_libreoffice_reads_whole() -> None:
    found = opened("libreoffice-writer.docx")
    assert found.problems == ()
    assert (found.document.metadata.title, found.document.metadata.language) == ("Foreign", "en-GB")
    assert list(blocks_back(found.document.sections[0].foot.default)) == ["b: Page {page} of {pages}"]
    assert read_back(found.document) == [
        "b: Contents",
        "contents:",
        "  1 1. One -> __RefHeading___1",
        "h1: 1. {#__RefHeading___1}One",
        "b: Plain bold words{note 1 footnote-1}, and [the site](https://example.org/).",
        "list Disc:",
        "  • first",
        "    list LowerAlpha:",
        "      a) inner",
        "  • second",
        "h2: 1.1 Two",
        "table 3:",
        "  row, repeated:",
        "    column:",
        "      b: a",
        "    column 2x1:",
        "      b: b",
        "  row:",
        "    cell 1x2:",
        "      b: c",
        "    cell:",
        "      b: d",
        "    cell:",
        "      b: e",
        "  row:",
        "    cell:",
        "      b: f",
        "    cell:",
        "      b: g",
        "b: See {page-of __RefHeading___1}.",
        "note footnote-1:",
        "  b: A footnote.",
    ]


def test_a_web_page_saved_as_word_reads_whole_and_its_linked_picture_is_a_problem() -> None:
    found = opened("libreoffice-web.docx")
    assert [problem.rule for problem in found.problems] == ["docx-picture-linked", "docx-right-to-left"]
    assert read_back(found.document)[:7] == [
        "h1: One",
        "b: A bold italic [site](https://example.org/), [below](#x).",
        "list Decimal:",
        "  1. first",
        "    list Disc:",
        "      • dot",
        "      • dot two",
    ]
