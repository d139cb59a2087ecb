"""The words of a document, paragraph by paragraph."""

from __future__ import annotations

from reportgen.model.document import paragraphs
from reportgen.word.read import read
from support.docx_builder import Docx, p, row, table


def test_every_paragraph_is_told_in_lists_and_cells_too_in_reading_order():
    word = Docx(
        body=p("First.")
        + p("In a list.", style="ListBullet")
        + table(row("head", "head"), row("left", "right"))
        + p("Last.")
    )
    found = [text for text in paragraphs(read(word.bytes(), "x.docx").document) if text]
    assert found == ["First.", "In a list.", "head", "head", "left", "right", "Last."]


def test_what_a_contents_list_says_again_is_left_out():
    from conftest import built_case

    report = next(one for one in built_case("02-siblings.yaml").artefacts if one.kind == "cspr")
    found = list(paragraphs(read(report.content, "x.docx").document))
    assert found.count("1. Introduction") == 1
