"""Where things stand: pages, keeps, spaces, sections, heads and feet, footnotes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from reportgen.model.document import (
    Border,
    Borders,
    Break,
    Note,
    NoteMark,
    PageField,
    PageSetup,
    Paragraph,
    ParagraphStyle,
    RunningText,
    Section,
    Text,
    TextStyle,
    words,
)
from reportgen.pdf import write
from support.documents import BODY, PLAIN, SENTENCE, document, heading, made_of, paragraph, table
from support.finished import Finished

if TYPE_CHECKING:
    from reportgen.model.document import Block, Document
    from reportgen.pdf import FontLibrary

ARIAL_12 = TextStyle(size=12)
LINE_12 = 12 * (1854 + 434 + 67) / 2048
"""Arial's single line at 12 points, as Word sets it: 13.8 points."""

SMALL = PageSetup(300, 72 + 10 * LINE_12 + 72, 72, 40, 72, 40)
"""A page of exactly ten lines."""


def finished(given: Document, fonts: FontLibrary) -> Finished:
    result = Finished(write(given, fonts).content)
    assert result.tree.faults == []
    assert result.tree.root.words == words(given)
    return result


def line(words: str = "line", **style: object) -> Paragraph:
    return paragraph(words, style=replace(PLAIN, **style), text=ARIAL_12)  # type: ignore[arg-type]


def lines(count: int, **style: object) -> Paragraph:
    """A paragraph of so many lines, each of one word: its number."""
    content = []
    for number in range(count):
        content += [Break()] * bool(number) + [Text(f"n{number}", ARIAL_12)]
    return paragraph(*content, style=replace(PLAIN, **style), text=ARIAL_12)  # type: ignore[arg-type]


def baseline(result: Finished, word: str, number: int = 0) -> float:
    """The bottom of a word without descenders, from the top of a `SMALL` page."""
    return SMALL.height - result.characters(number, word)[0][1]


def test_single_spacing_is_as_high_as_word_sets_it(fonts: FontLibrary) -> None:
    result = finished(document(line("un"), line("deux"), setup=SMALL), fonts)
    assert baseline(result, "deux") - baseline(result, "un") == pytest.approx(LINE_12, abs=0.3)


def test_between_paragraphs_the_larger_space_counts(fonts: FontLibrary) -> None:
    result = finished(document(line("un", space_after=20), line("deux", space_before=30), setup=SMALL), fonts)
    assert baseline(result, "deux") - baseline(result, "un") == pytest.approx(LINE_12 + 30, abs=0.3)


def test_contextual_spacing_drops_the_space_between_neighbours_of_one_style(fonts: FontLibrary) -> None:
    style = {"space_after": 20.0, "contextual_spacing": True, "name": "List"}
    result = finished(document(line("un", **style), line("deux", **style), line("trois"), setup=SMALL), fonts)
    assert baseline(result, "deux") - baseline(result, "un") == pytest.approx(LINE_12, abs=0.3)
    assert baseline(result, "trois") - baseline(result, "deux") == pytest.approx(LINE_12 + 20, abs=0.3)


def test_double_spacing_adds_its_space_below_the_words(fonts: FontLibrary) -> None:
    result = finished(document(line("un", line_spacing=2.0), line("deux"), setup=SMALL), fonts)
    single = finished(document(line("un"), setup=SMALL), fonts)
    assert baseline(result, "un") == pytest.approx(baseline(single, "un"), abs=0.1)
    assert baseline(result, "deux") - baseline(result, "un") == pytest.approx(2 * LINE_12, abs=0.3)


@pytest.mark.parametrize(("rule", "height"), [("exact", 20.0), ("at-least", 20.0), ("exact", 9.0)])
def test_exact_and_least_line_heights_are_kept(fonts: FontLibrary, rule: str, height: float) -> None:
    given = document(line("un", line_rule=rule, line_spacing=height), line("deux", line_rule=rule, line_spacing=height))
    result = finished(replace(given, sections=(replace(given.sections[0], setup=SMALL),)), fonts)
    assert baseline(result, "deux") - baseline(result, "un") == pytest.approx(height, abs=0.3)


def test_a_line_is_at_least_as_high_as_its_words(fonts: FontLibrary) -> None:
    result = finished(document(line("un"), line("deux", line_rule="at-least", line_spacing=2), setup=SMALL), fonts)
    assert baseline(result, "deux") - baseline(result, "un") == pytest.approx(LINE_12, abs=0.3)


def test_ten_lines_fill_a_page_of_ten_lines(fonts: FontLibrary) -> None:
    result = finished(document(*(line(f"n{number}") for number in range(11)), setup=SMALL), fonts)
    assert [text.split()[0] for text in result.pages] == ["n0", "n10"]


def test_the_space_before_is_dropped_at_the_top_of_a_new_page(fonts: FontLibrary) -> None:
    result = finished(document(lines(9), line("next", space_before=30), setup=SMALL), fonts)
    alone = finished(document(line("next"), setup=SMALL), fonts)
    assert baseline(result, "next", 1) == pytest.approx(baseline(alone, "next"), abs=0.1)


def test_a_page_break_keeps_the_space_before(fonts: FontLibrary) -> None:
    given = document(line("un"), line("next", space_before=30, page_break_before=True), setup=SMALL)
    alone = finished(document(line("next"), setup=SMALL), fonts)
    assert baseline(finished(given, fonts), "next", 1) == pytest.approx(baseline(alone, "next") + 30, abs=0.1)


def test_a_break_within_a_paragraph_ends_the_page(fonts: FontLibrary) -> None:
    result = finished(document(paragraph("un", Break("page"), "deux"), setup=SMALL), fonts)
    assert result.pages == ["un", "deux"]


def test_no_single_line_of_a_paragraph_is_left_behind_or_sent_ahead(fonts: FontLibrary) -> None:
    orphan = finished(document(lines(9), lines(3), setup=SMALL), fonts)
    assert orphan.pages[1] == "n0 n1 n2"
    widow = finished(document(lines(7), lines(4), setup=SMALL), fonts)
    assert widow.pages[1] == "n2 n3"


def test_without_widow_control_a_page_is_filled(fonts: FontLibrary) -> None:
    result = finished(document(lines(9), lines(3, widow_control=False), setup=SMALL), fonts)
    assert result.pages[1] == "n1 n2"


def test_lines_that_are_kept_together_move_as_one(fonts: FontLibrary) -> None:
    result = finished(document(lines(5), lines(6, keep_lines=True), setup=SMALL), fonts)
    assert result.pages[1] == "n0 n1 n2 n3 n4 n5"


def test_a_chain_of_headings_moves_with_what_follows(fonts: FontLibrary) -> None:
    given = document(lines(8), line("un", keep_with_next=True), line("deux", keep_with_next=True), line("trois"))
    result = finished(replace(given, sections=(replace(given.sections[0], setup=SMALL),)), fonts)
    assert result.pages[1] == "un deux trois"


def test_a_chain_longer_than_a_page_is_broken_where_it_must(fonts: FontLibrary) -> None:
    chain = [line(f"n{number}", keep_with_next=True) for number in range(25)]
    result = finished(document(*chain, setup=SMALL), fonts)
    assert [len(text.split()) for text in result.pages] == [10, 10, 5]


def test_a_heading_does_not_stand_alone_above_a_table_on_the_next_page(fonts: FontLibrary) -> None:
    given = document(lines(8), line("over", keep_with_next=True), table(("a", "b", "c"), widths=(70, 70, 70)))
    result = finished(replace(given, sections=(replace(given.sections[0], setup=SMALL),)), fonts)
    assert result.pages[1].startswith("over Head 1")


def test_sections_turn_the_paper(fonts: FontLibrary) -> None:
    given = made_of(
        Section((line("un"),)), Section((line("deux"),), PageSetup(841.9, 595.3)), Section((line("trois"),))
    )
    with finished(given, fonts).open() as pdf:
        boxes = [tuple(map(float, page.MediaBox)) for page in pdf.pages]
    assert boxes == [(0, 0, 595.3, 841.9), (0, 0, 841.9, 595.3), (0, 0, 595.3, 841.9)]


def test_a_continuous_section_goes_on_where_the_last_one_ended(fonts: FontLibrary) -> None:
    narrow = replace(SMALL, margin_left=100)
    given = made_of(Section((line("un", space_after=10),), SMALL), Section((line("deux"),), narrow, start="continuous"))
    result = finished(given, fonts)
    assert result.pages == ["un deux"]
    assert result.characters(0, "deux")[0][0] == pytest.approx(100, abs=1.5)


def test_a_continuous_section_on_other_paper_begins_a_page(fonts: FontLibrary) -> None:
    given = made_of(Section((line("un"),), SMALL), Section((line("deux"),), start="continuous"))
    assert finished(given, fonts).pages == ["un", "deux"]


def test_a_section_may_begin_on_an_odd_page_and_number_anew(fonts: FontLibrary) -> None:
    foot = RunningText((paragraph("page ", PageField("page", BODY), " of ", PageField("pages", BODY)),))
    given = made_of(
        Section((line("un"),), foot=foot),
        Section((line("deux"),), foot=foot, start="odd-page"),
        Section((line("trois"),), foot=foot, first_page_number=9, start="even-page"),
    )
    pages = finished(given, fonts).pages
    assert pages == ["un page 1 of 5", "", "deux page 3 of 5", "", "trois page 9 of 5"]


def test_first_and_even_pages_have_heads_of_their_own(fonts: FontLibrary) -> None:
    head = RunningText((line("odd"),), (line("first"),), (line("even"),))
    given = document(*(line(f"n{number}", page_break_before=True) for number in range(4)), head=head)
    assert finished(given, fonts).pages == ["first n0", "even n1", "odd n2", "even n3"]


def test_a_high_head_pushes_the_body_down(fonts: FontLibrary) -> None:
    high = finished(document(line("body"), setup=SMALL, head=RunningText((lines(5),))), fonts)
    assert baseline(high, "body") == pytest.approx(SMALL.head_distance + 6 * LINE_12, abs=3.5)


def test_a_footnote_stands_on_the_page_of_its_mark(fonts: FontLibrary) -> None:
    mark = NoteMark("a", "1", replace(ARIAL_12, position="superscript"))
    body = [line(f"n{number}") for number in range(7)]
    body[6] = paragraph("marked", mark, style=PLAIN, text=ARIAL_12)
    given = document(*body, line("last"), setup=SMALL, notes=(Note("a", (line("Explained."), line("Twice."))),))
    result = finished(given, fonts)
    assert result.pages == ["n0 n1 n2 n3 n4 n5 marked1 1 Explained. Twice.", "last"]


def test_a_footnote_leads_back_to_its_mark(fonts: FontLibrary) -> None:
    mark = NoteMark("a", "1", ARIAL_12)
    given = document(paragraph("un", mark), notes=(Note("a", (line("Explained."),)),))
    tree = finished(given, fonts).tree
    there, back = tree.all("Link")
    assert there.annotations + back.annotations == ["Footnote 1", "Back to footnote mark 1"]
    (note,) = tree.all("Note")
    assert note.id
    assert note.text == "1 Explained."


def test_a_footnote_longer_than_its_page_goes_on_over_the_next(fonts: FontLibrary) -> None:
    mark = NoteMark("a", "1", ARIAL_12)
    given = document(
        paragraph("marked", mark), line("after"), setup=SMALL, notes=(Note("a", (lines(25), table(("x", "y", "z")))),)
    )
    result = finished(given, fonts)
    assert result.violations == []
    assert len(result.pages) >= 3
    assert "after" in result.pages[-1]


def test_a_footnote_without_a_mark_is_kept_and_told(fonts: FontLibrary) -> None:
    written = write(document("un", notes=(Note("a", (line("Lost."),)),)), fonts)
    assert [problem.rule for problem in written.problems] == ["note-unmarked"]
    assert Finished(written.content).pages == ["un Lost."]


def test_paragraphs_in_one_frame_are_framed_as_one(fonts: FontLibrary) -> None:
    frame = Borders(*(Border(1, "FF0000", space=4),) * 4)
    boxed = ParagraphStyle(borders=frame, shading="EEEEEE", space_after=10)
    one = finished(document(line("un", borders=frame), line("deux", borders=frame), setup=SMALL), fonts)
    other = finished(document(line("un", borders=frame), line("deux"), setup=SMALL), fonts)
    assert baseline(one, "deux") - baseline(one, "un") == pytest.approx(LINE_12, abs=0.3)
    assert baseline(other, "deux") - baseline(other, "un") == pytest.approx(LINE_12 + 5, abs=0.3)
    long = finished(document(paragraph(SENTENCE * 12, style=boxed), setup=SMALL), fonts)
    assert len(long.pages) > 1


def test_headings_without_words_leave_no_bookmark(fonts: FontLibrary) -> None:
    with finished(document(heading(" "), heading("One")), fonts).open() as pdf, pdf.open_outline() as outline:
        assert [entry.title for entry in outline.root] == ["One"]


@pytest.mark.parametrize("blocks", [(), (table(("x", "y", "z")),)])
def test_a_footnote_that_begins_with_no_words_has_its_label(fonts: FontLibrary, blocks: tuple[Block, ...]) -> None:
    given = document(paragraph("un", NoteMark("a", "1", ARIAL_12)), notes=(Note("a", blocks),))
    (note,) = finished(given, fonts).tree.all("Note")
    assert note.text.startswith("1")
