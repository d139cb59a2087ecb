"""Where things stand: pages, keeps, spaces, sections, heads and feet, footnotes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from hypothesis import given as always
from hypothesis import settings
from hypothesis import strategies as st
from msgspec.structs import replace

from reportgen.model.document import (
    Anchor,
    Border,
    Borders,
    Break,
    Figure,
    Note,
    NoteMark,
    PageField,
    PageSetup,
    Paragraph,
    ParagraphStyle,
    Row,
    RunningText,
    Section,
    Text,
    TextStyle,
    words,
)
from reportgen.model.drawing import Drawing
from reportgen.model.figure import Spot
from reportgen.pdf import write
from support.documents import BODY, PLAIN, SENTENCE, cell, document, heading, made_of, paragraph, table
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


def test_the_space_that_line_spacing_adds_may_hang_below_the_last_line_of_a_page(fonts: FontLibrary) -> None:
    spaced = {"line_spacing": 1.15}  # nine lines and the words of a tenth are 9 × 1.15 + 1 = 11.35 single lines
    room = replace(SMALL, height=144 + 11.36 * LINE_12)
    result = finished(document(*(line(f"n{number}", **spaced) for number in range(11)), setup=room), fonts)
    assert [text.split()[0] for text in result.pages] == ["n0", "n10"]
    short = replace(SMALL, height=144 + 11.33 * LINE_12)
    result = finished(document(*(line(f"n{number}", **spaced) for number in range(11)), setup=short), fonts)
    assert [text.split()[0] for text in result.pages] == ["n0", "n9"]


def test_nothing_hangs_below_a_line_over_a_footnote_or_a_border(fonts: FontLibrary) -> None:
    room = replace(SMALL, height=144 + 11.36 * LINE_12)
    body = [line(f"n{number}", line_spacing=1.15) for number in range(9)]
    rule = Borders(bottom=Border(0.5, "000000"))
    result = finished(document(*body, line("last", line_spacing=1.15, borders=rule), setup=room), fonts)
    assert result.pages[1] == "last"
    mark = NoteMark("a", "1", ARIAL_12)
    first = paragraph("marked", mark, style=replace(PLAIN, line_spacing=1.15), text=ARIAL_12)
    higher = replace(room, height=room.height + LINE_12 + 12)
    given = document(first, *body, setup=higher, notes=(Note("a", (line("Explained."),)),))
    assert finished(given, fonts).pages[1] == "n8"


@pytest.mark.parametrize(
    ("between", "blank"),
    [
        ((paragraph(" ", style=replace(PLAIN, page_break_before=True)),), ["page 2"]),
        ((paragraph("words", style=replace(PLAIN, page_break_before=True)),), []),
        ((), []),
    ],
)
def test_a_page_without_words_is_told(fonts: FontLibrary, between: tuple[Paragraph, ...], blank: list[str]) -> None:
    last = paragraph("last", style=replace(PLAIN, page_break_before=True))
    written = write(document(paragraph("first"), *between, last), fonts)
    assert [problem.where.path for problem in written.problems if problem.rule == "page-blank"] == blank


def test_the_page_that_a_section_on_an_odd_page_leaves_blank_is_meant(fonts: FontLibrary) -> None:
    sections = [Section((paragraph(words),), SMALL, start="odd-page") for words in ("one", "two")]
    written = write(made_of(*sections), fonts)
    assert len(Finished(written.content).pages) == 3
    assert written.problems == ()


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


@pytest.mark.parametrize("above", [0, 4])
def test_a_header_row_is_not_left_alone_above_a_row_kept_whole_and_taller_than_a_page(
    fonts: FontLibrary, above: int
) -> None:
    tall = Row((cell(lines(14)), cell("b")), keep_whole=True)
    result = finished(document(*[line()] * above, table(tall, ("last", "c"), widths=(100, 100)), setup=SMALL), fonts)
    assert result.violations == []
    pages = [text for text in result.pages if "Head" in text]
    assert len(pages) == 2
    assert all("n" in text.replace("Head", "") for text in pages)
    assert pages[0].startswith("Head 1 Head 2 n0 ")


def test_sections_turn_the_paper(fonts: FontLibrary) -> None:
    given = made_of(
        Section((line("un"),)), Section((line("deux"),), PageSetup(841.9, 595.3)), Section((line("trois"),))
    )
    with finished(given, fonts).open() as pdf:
        boxes = [tuple(map(float, page.MediaBox)) for page in pdf.pages]
    assert boxes == [(0, 0, 595.3, 841.9), (0, 0, 841.9, 595.3), (0, 0, 595.3, 841.9)]


def test_the_low_empty_line_that_ends_a_section_makes_no_page_below_a_full_one(fonts: FontLibrary) -> None:
    def pages(height: float) -> list[str]:
        end = paragraph(style=replace(PLAIN, line_rule="exact", line_spacing=height), text=ARIAL_12)
        body = (*(line(f"n{number}") for number in range(9)), line("n9", space_after=6), end)
        return finished(made_of(Section(body, SMALL), Section((line("next"),), SMALL)), fonts).pages

    assert [text.split()[:1] for text in pages(1)] == [["n0"], ["next"]]
    assert [text.split()[:1] for text in pages(LINE_12)] == [["n0"], [], ["next"]]


def test_a_continuous_section_goes_on_where_the_last_one_ended(fonts: FontLibrary) -> None:
    narrow = replace(SMALL, margin_left=100)
    given = made_of(Section((line("un", space_after=10),), SMALL), Section((line("deux"),), narrow, start="continuous"))
    result = finished(given, fonts)
    assert result.pages == ["un deux"]
    assert result.characters(0, "deux")[0][0] == pytest.approx(100, abs=1.5)


def test_columns_end_at_one_height_before_what_follows_on_their_page(fonts: FontLibrary) -> None:
    given = made_of(Section((lines(8),), SMALL, columns=2), Section((line("next"),), SMALL, start="continuous"))
    result = finished(given, fonts)
    there = [round((baseline(result, word) - baseline(result, "n0")) / LINE_12) for word in ("n3", "n4", "n7", "next")]
    assert there == [3, 0, 3, 4]


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


def test_pages_are_numbered_in_the_numerals_of_their_section_and_so_called(fonts: FontLibrary) -> None:
    foot = RunningText(
        (paragraph(PageField("page", BODY), " of ", PageField("section-pages", BODY), " ", PageField("pages", BODY)),)
    )
    given = made_of(
        Section((line("un"),), foot=foot),
        Section((line("deux"), line("trois", page_break_before=True)), foot=foot, numerals="lowerRoman"),
        Section((line("quatre"),), foot=foot, first_page_number=1, numerals="numberInDash"),
    )
    result = finished(given, fonts)
    assert result.pages == ["un 1 of 1 4", "deux ii of 2 4", "trois iii of 2 4", "quatre - 1 - of 1 4"]
    assert [page.label for page in result.open().pages] == ["1", "ii", "iii", "1"]


def test_a_blank_page_before_an_even_one_is_called_as_those_before_it(fonts: FontLibrary) -> None:
    annex = Section((line("deux"),), first_page_number=3, start="even-page", numerals="upperLetter")
    result = finished(made_of(Section((line("un"),)), annex), fonts)
    assert [page.label for page in result.open().pages] == ["1", "2", "C"]


@pytest.mark.parametrize(("first", "labels"), [(None, ["1", "2"]), (0, ["", "1"]), (7, ["7", "8"])])
def test_a_viewer_calls_a_page_by_the_number_on_it(first: int | None, labels: list[str], fonts: FontLibrary) -> None:
    blocks = (line("un"), line("deux", page_break_before=True))
    pdf = finished(made_of(Section(blocks, first_page_number=first)), fonts).open()
    assert [page.label for page in pdf.pages] == labels
    assert ("/PageLabels" in pdf.Root) is (first is not None)


def test_the_contents_say_the_numerals_of_the_page(fonts: FontLibrary) -> None:
    seen = paragraph("see ", PageField("page-of", BODY, "there"))
    given = made_of(Section((seen, paragraph(Break("page"), Anchor("there"), "there")), numerals="upperRoman"))
    assert finished(given, fonts).pages[0] == "see II"


def test_first_and_even_pages_have_heads_of_their_own(fonts: FontLibrary) -> None:
    head = RunningText((line("odd"),), (line("first"),), (line("even"),))
    given = document(*(line(f"n{number}", page_break_before=True) for number in range(4)), head=head)
    assert finished(given, fonts).pages == ["first n0", "even n1", "odd n2", "even n3"]


def test_a_high_head_pushes_the_body_down(fonts: FontLibrary) -> None:
    high = finished(document(line("body"), setup=SMALL, head=RunningText((lines(5),))), fonts)
    assert baseline(high, "body") == pytest.approx(SMALL.head_distance + 6 * LINE_12, abs=3.5)


def repeating(target: str) -> RunningText:
    """A head or foot that says the words in a style."""
    return RunningText((paragraph("on ", PageField("styled", BODY, target), style=PLAIN, text=ARIAL_12),))


@pytest.mark.parametrize("ends", ["head", "foot"])
def test_the_words_that_a_head_or_foot_repeats_push_the_body_away(ends: str, fonts: FontLibrary) -> None:
    blocks = (line("words " * 40, name="Heading 1"), lines(10))
    repeats: dict[str, RunningText] = {ends: repeating("heading 1")}
    assert "n0" in finished(document(*blocks, setup=SMALL), fonts).pages[0]
    assert "n0" not in finished(document(*blocks, setup=SMALL, **repeats), fonts).pages[0]


def test_a_head_that_repeats_words_of_a_style_that_nothing_has_is_a_warning(fonts: FontLibrary) -> None:
    for target, rules in (("heading 1", []), ("heading 2", ["words-not-repeated"])):
        written = write(document(line("Why", name="Heading 1"), head=repeating(target)), fonts)
        assert [problem.rule for problem in written.problems] == rules


def test_a_head_stands_beside_its_logo_on_pages_with_other_margins_too(fonts: FontLibrary) -> None:
    logo = Figure(Drawing(100, 20, (), "", ""), 100, 20, decorative=True, spot=Spot(300, 36, words="beside"))
    head = RunningText((paragraph(logo, SENTENCE * 2, style=PLAIN, text=ARIAL_12),))
    setups = [replace(PageSetup(), margin_left=72 + by, margin_right=72 - by) for by in (0, 40)]
    given = made_of(*(Section((line("body"),), setup, head) for setup in setups))
    result = finished(given, fonts)
    for number in range(2):
        rights = [place[2] for place in result.characters(number, SENTENCE.strip())]
        assert max(rights) < 300


def test_a_footnote_stands_on_the_page_of_its_mark(fonts: FontLibrary) -> None:
    mark = NoteMark("a", "1", replace(ARIAL_12, position="superscript"))
    body = [line(f"n{number}") for number in range(7)]
    body[6] = paragraph("marked", mark, style=PLAIN, text=ARIAL_12)
    given = document(*body, line("last"), setup=SMALL, notes=(Note("a", (line("Explained."), line("Twice."))),))
    result = finished(given, fonts)
    assert result.pages == ["n0 n1 n2 n3 n4 n5 marked1 1 Explained. Twice.", "last"]


@pytest.mark.parametrize("label", ["1", "\N{ASTERISK OPERATOR}"])
def test_a_footnote_leads_back_to_its_mark_which_may_be_of_another_font(label: str, fonts: FontLibrary) -> None:
    mark = NoteMark("a", label, ARIAL_12)
    given = document(paragraph("un", mark), notes=(Note("a", (line("Explained."),)),))
    tree = finished(given, fonts).tree
    there, back = tree.all("Link")
    assert there.annotations + back.annotations == [f"Footnote {label}", f"Back to footnote mark {label}"]
    (note,) = tree.all("Note")
    assert note.id
    assert note.text == f"{label} Explained."


def test_a_footnote_is_as_wide_as_the_page_of_its_mark(fonts: FontLibrary) -> None:
    mark = NoteMark("a", "1", replace(ARIAL_12, position="superscript"))
    given = made_of(
        Section((line("wide"),), replace(SMALL, width=800)),
        Section((paragraph("narrow", mark),), SMALL),
        notes=(Note("a", (line("So much is told in this note that it goes on over a second line."),)),),
    )
    boxes = finished(given, fonts).characters(1, "So much is told in this note")
    assert max(right for _, _, right, _ in boxes) < SMALL.width - SMALL.margin_right


def test_the_number_of_a_footnote_is_as_large_as_its_words_and_not_as_those_of_the_heading(fonts: FontLibrary) -> None:
    mark = NoteMark("a", "1", replace(BODY, size=30, colour="FF0000", position="superscript"))
    result = finished(document(paragraph("un", mark), notes=(Note("a", (line("Explained."),)),)), fonts)
    (_, _, _, top), (_, _, _, words_top) = (result.characters(0, said)[0] for said in ("1 Explained.", "Explained."))
    assert top < words_top + 5


def test_a_footnote_longer_than_its_page_goes_on_over_the_next(fonts: FontLibrary) -> None:
    mark = NoteMark("a", "1", ARIAL_12)
    given = document(
        paragraph("marked", mark), line("after"), setup=SMALL, notes=(Note("a", (lines(25), table(("x", "y", "z")))),)
    )
    result = finished(given, fonts)
    assert result.violations == []
    assert len(result.pages) >= 3
    assert "after" in result.pages[-1]


def marked(word: str, *keys: str) -> Paragraph:
    """A line with the marks of notes; a note's label is its key."""
    return paragraph(word, *(NoteMark(key, key, ARIAL_12) for key in keys), style=PLAIN, text=ARIAL_12)


def told(count: int, name: str, **style: object) -> Paragraph:
    """A note's paragraph of so many lines, each of the name and its number."""
    content: list[Text | Break] = []
    for number in range(count):
        content += [Break()] * bool(number) + [Text(f"{name}{number}", ARIAL_12)]
    return paragraph(*content, style=replace(PLAIN, **style), text=ARIAL_12)  # type: ignore[arg-type]


def on_small_pages(fonts: FontLibrary, *blocks: Block, **notes: Paragraph) -> list[str]:
    """The pages, once they are whole and valid; each note is one element, wherever its lines are."""
    given = document(*blocks, setup=SMALL, notes=tuple(Note(key, (words,)) for key, words in notes.items()))
    result = finished(given, fonts)
    assert result.violations == []
    assert [note.text.split() for note in result.tree.all("Note")] == [
        [key, *words(made_of(Section((block,))))] for key, block in notes.items()
    ]
    return result.pages


def test_a_footnote_that_does_not_fit_begins_on_the_page_of_its_mark(fonts: FontLibrary) -> None:
    body = [line(f"n{number}") for number in range(6)]
    pages = on_small_pages(fonts, *body, marked("marked", "a"), line("after"), a=told(6, "a"))
    assert pages == ["n0 n1 n2 n3 n4 n5 markeda a a0 a1", "after a2 a3 a4 a5"]


def test_a_footnote_may_begin_with_one_line(fonts: FontLibrary) -> None:
    body = [line(f"n{number}") for number in range(7)]
    pages = on_small_pages(fonts, *body, marked("marked", "a"), line("after"), a=told(3, "a", widow_control=False))
    assert pages == ["n0 n1 n2 n3 n4 n5 n6 markeda a a0", "after a1 a2"]


def test_a_line_moves_where_not_even_the_beginning_of_its_footnote_has_room(fonts: FontLibrary) -> None:
    body = [line(f"n{number}") for number in range(8)]
    pages = on_small_pages(fonts, *body, marked("marked", "a"), a=told(6, "a"))
    assert pages == ["n0 n1 n2 n3 n4 n5 n6 n7", "markeda a a0 a1 a2 a3 a4 a5"]


def test_a_footnote_goes_on_over_as_many_pages_as_it_needs(fonts: FontLibrary) -> None:
    pages = on_small_pages(fonts, line("un"), marked("marked", "a"), line("after"), a=told(24, "a"))
    assert [len(text.split()) for text in pages] == [2 + 1 + 7, 9, 1 + 8]
    assert pages[2].startswith("after a16")


def test_of_several_footnotes_on_a_line_the_last_goes_on(fonts: FontLibrary) -> None:
    body = [line(f"n{number}") for number in range(3)]
    pages = on_small_pages(
        fonts, *body, marked("marked", "a", "b", "c"), line("after"), a=told(1, "a"), b=told(1, "b"), c=told(9, "c")
    )
    assert pages == ["n0 n1 n2 markedabc a a0 b b0 c c0 c1 c2", "after c3 c4 c5 c6 c7 c8"]


def test_a_footnote_behind_one_that_goes_on_has_its_mark_on_the_next_page(fonts: FontLibrary) -> None:
    body = [line(f"n{number}") for number in range(5)]
    pages = on_small_pages(fonts, *body, marked("un", "a"), marked("deux", "b"), a=told(5, "a"), b=told(2, "b"))
    assert pages == ["n0 n1 n2 n3 n4 una a a0 a1 a2", "deuxb a3 a4 b b0 b1"]


def test_more_footnotes_than_a_page_holds_on_one_line_all_find_room(fonts: FontLibrary) -> None:
    pages = on_small_pages(fonts, marked("marked", "a", "b"), line("after"), a=told(12, "a"), b=told(12, "b"))
    assert pages[0].startswith("markedab a a0 a1")
    assert pages[-1].startswith("after b")


@pytest.mark.parametrize("keys", [("a", "b"), ("", "ab"), ("ab", "")])
def test_a_heading_stands_with_its_text_though_a_note_of_theirs_fills_the_page(
    fonts: FontLibrary, keys: tuple[str, str]
) -> None:
    over = replace(marked("over", *keys[0]), style=replace(PLAIN, keep_with_next=True))
    pages = on_small_pages(fonts, over, marked("under", *keys[1]), line("after"), a=told(25, "a"), b=told(2, "b"))
    assert pages[0].startswith(f"over{keys[0]} under{keys[1]} a a0 a1")
    assert pages[-1] == "after b b0 b1"


def test_lines_that_stand_with_a_mark_leave_its_footnote_less_room(fonts: FontLibrary) -> None:
    body = [line(f"n{number}") for number in range(5)]
    over = replace(marked("over", "a"), style=replace(PLAIN, keep_with_next=True))
    pages = on_small_pages(fonts, *body, over, line("under"), line("after"), a=told(6, "a"))
    assert pages == ["n0 n1 n2 n3 n4 overa under a a0 a1", "after a2 a3 a4 a5"]


def test_a_footnote_that_is_to_be_kept_whole_and_is_longer_than_a_page_ends(fonts: FontLibrary) -> None:
    pages = on_small_pages(fonts, marked("marked", "a"), line("after"), a=told(25, "a", keep_lines=True))
    assert len(pages) == 3


def test_a_footnote_of_a_cell_begins_on_the_page_of_its_mark(fonts: FontLibrary) -> None:
    grid = table(Row((cell(marked("marked", "a")), cell("b"))), ("last", "c"), widths=(100, 100))
    pages = on_small_pages(fonts, line("n0"), line("n1"), line("n2"), grid, a=told(9, "a"))
    assert pages[0].split()[-6:] == ["markeda", "b", "a", "a0", "a1", "a2"]
    assert pages[1].split()[-6:] == ["a3", "a4", "a5", "a6", "a7", "a8"]


def test_a_row_over_several_pages_has_its_footnotes_where_their_marks_are(fonts: FontLibrary) -> None:
    long = cell(lines(6), marked("un", "a"), lines(8), marked("deux", "b"))
    grid = table(Row((long, cell("c"))), widths=(100, 100))
    pages = on_small_pages(fonts, grid, a=told(4, "a"), b=told(4, "b"))
    at = {
        word: next(n for n, text in enumerate(pages) if word in text.split()) for word in ("una", "a0", "deuxb", "b0")
    }
    assert at["una"] == at["a0"] < at["deuxb"] == at["b0"]


def test_a_row_with_more_footnotes_than_a_page_holds_ends(fonts: FontLibrary) -> None:
    keys = "abcdefgh"
    long = cell(*(marked(f"w{key}", key) for key in keys))
    pages = on_small_pages(
        fonts, table(Row((long, cell("z"))), widths=(100, 100)), line("after"), **{key: told(3, key) for key in keys}
    )
    assert "after" in pages[-1] or "after" in pages[-2]


@always(
    st.lists(st.tuples(st.integers(0, 12), st.integers(1, 25), st.booleans(), st.booleans()), min_size=1, max_size=5)
)
@settings(max_examples=40, deadline=None, derandomize=True)
def test_every_footnote_begins_on_the_page_of_its_mark_and_none_leaves_its_page(
    fonts: FontLibrary, parts: list[tuple[int, int, bool, bool]]
) -> None:
    blocks: list[Block] = []
    notes = {}
    for number, (above, length, in_a_cell, control) in enumerate(parts):
        key = "abcde"[number]
        blocks += [line("before") for _ in range(above)]
        mark = marked("mark", key)
        blocks.append(table(Row((cell(mark), cell("side"))), widths=(100, 100)) if in_a_cell else mark)
        notes[key] = told(length, key, widow_control=control)
    given = document(*blocks, setup=SMALL, notes=tuple(Note(key, (words,)) for key, words in notes.items()))
    result = finished(given, fonts)
    for key in notes:
        (page,) = [text for text in result.pages if f"mark{key}" in text.split()]
        assert f"{key}0" in page.split()
    with pypdfium2.PdfDocument(result.content) as pdf:
        for sheet in pdf:
            text = sheet.get_textpage()
            lowest = min((text.get_charbox(at)[1] for at in range(text.count_chars())), default=SMALL.margin_bottom)
            text.close()
            assert lowest >= SMALL.margin_bottom - 1


def test_the_rule_above_the_rest_of_a_footnote_is_as_wide_as_the_text(fonts: FontLibrary) -> None:
    given = document(marked("marked", "a"), setup=replace(SMALL, width=400), notes=(Note("a", (told(15, "a"),)),))
    with finished(given, fonts).open() as pdf:
        streams = [page.Contents.read_bytes().decode("latin-1") for page in pdf.pages]
    assert re.findall(r"(\S+) \S+ l S", streams[0]) == ["184.00"]
    assert re.findall(r"(\S+) \S+ l S", streams[1]) == ["360.00"]


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
