"""A page that lost words or headings of its document is stopped."""

from __future__ import annotations

import pytest

from reportgen.html import write
from reportgen.scan import check_html
from support.documents import bullets, document, heading, table

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
