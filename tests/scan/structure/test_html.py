"""A page that lost words or headings of its document is stopped."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from reportgen.html import write
from reportgen.model.document import Block, Figure, Picture, Row
from reportgen.model.drawing import Drawing, Rectangle
from reportgen.scan import check_html
from support.documents import bullets, cell, document, heading, item, link, paragraph, table
from support.docx_carriers import png

DOCUMENT = document(
    heading("Findings", label="1"), "Robin was seen.", bullets("One", "Two"), table(("a", "b", "c")), heading("End", 2)
)
PAGE = write(DOCUMENT).content.decode()


def rules(page: str) -> list[str]:
    return [problem.rule for problem in check_html(page.encode(), DOCUMENT)]


def test_a_page_as_it_was_written_says_its_document() -> None:
    assert rules(PAGE) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Robin was seen", "Robin seen"),
        ("Robin was seen.", ""),
        ("Robin was seen", "was Robin seen"),
        ("Robin was seen.", "Robin was seen. More."),
        ("<li>", '<li class="made">'),
    ],
)
def test_words_that_are_lost_added_or_moved_are_told(old: str, new: str) -> None:
    assert old in PAGE
    assert rules(PAGE.replace(old, new, 1)) == ["html-words-lost"]


def test_a_heading_that_is_a_paragraph_now_is_told() -> None:
    page = PAGE.replace("<h3", "<p", 1).replace("</h3>", "</p>", 1)
    assert rules(page) == ["html-structure-headings"]
    (problem,) = check_html(page.encode(), DOCUMENT)
    assert "heading 2" in problem.what


@pytest.mark.parametrize("page", ["", "<!DOCTYPE html>\n<html><body></body></html>"])
def test_what_is_no_page_of_ours_is_told(page: str) -> None:
    assert rules(page) == ["html-words-lost"]


PICTURE = Figure(Picture(png(), "image/png"), 10, 10, "A logo of the partnership")
DRAWN = Figure(Drawing(50, 50, (Rectangle(0, 0, 50, 50, "FF0000"),), "Square", "A red square"), 50, 50, "A red square")


@pytest.mark.parametrize(("figure", "said"), [(PICTURE, "A logo of the partnership"), (DRAWN, "A red square")])
def test_a_picture_says_its_alternative_text(figure: Figure, said: str) -> None:
    shown = document(paragraph("Beside ", figure, " stands a word."))
    page = write(shown).content
    assert said.encode() in page
    assert check_html(page, shown) == ()
    (problem,) = check_html(page.replace(said.encode(), b"Nothing"), shown)
    assert problem.rule == "html-words-lost"
    assert "word 2 on" in problem.what


@pytest.mark.parametrize(
    "block",
    [
        bullets(item(heading("Within", 2), "One")),
        table(Row((cell(heading("Within", 2), "a"), cell("b"), cell("c"))), head=False),
        replace(heading("", 2), content=(link("Within", "https://x.example/"),)),
    ],
)
def test_a_heading_within_a_list_a_table_or_a_link_is_one_of_the_page(block: Block) -> None:
    shown = document(heading("Findings"), block)
    page = write(shown).content.decode()
    assert check_html(page.encode(), shown) == ()
    assert page.count("<h3") == 1
    flat = page.replace("<h3", "<p", 1).replace("</h3>", "</p>", 1)
    assert [problem.rule for problem in check_html(flat.encode(), shown)] == ["html-structure-headings"]


def test_a_page_whose_blocks_run_into_one_another_says_other_words() -> None:
    (problem,) = check_html(PAGE.replace("Robin was", "Robin was was", 1).encode(), DOCUMENT)
    assert "word 4 on" in problem.what
