"""Words on a line: breaking, aligning, tabs, labels, looks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import pytest
from msgspec.structs import replace

from reportgen.model.document import (
    Anchor,
    Break,
    Figure,
    Link,
    ListBlock,
    ListItem,
    PageField,
    ParagraphStyle,
    Tab,
    TabStop,
    Text,
    words,
)
from reportgen.model.drawing import Drawing, Rectangle
from reportgen.pdf import write
from support.documents import BODY, PLAIN, SENTENCE, bullets, contents, document, heading, item, link, paragraph
from support.finished import Finished

if TYPE_CHECKING:
    from reportgen.model.document import Document, Inline
    from reportgen.pdf import FontLibrary

LEFT, RIGHT = 72.0, 595.3 - 72.0
SPACE = 11 * 0.278
SQUARE = Drawing(20, 20, (Rectangle(0, 0, 20, 20, "FF0000", None),), "Square", "A square")


def finished(given: Document, fonts: FontLibrary) -> Finished:
    result = Finished(write(given, fonts).content)
    assert result.tree.faults == []
    assert result.tree.root.words == words(given)
    return result


def styled(*content: object, **style: object) -> Document:
    return document(paragraph(*content, style=replace(PLAIN, **style)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("align", "left", "right"), [("left", LEFT, None), ("right", None, RIGHT), ("centre", None, None)]
)
def test_lines_stand_where_they_are_aligned(
    fonts: FontLibrary, align: str, left: float | None, right: float | None
) -> None:
    ((x0, _, x1, _),) = finished(styled("words", align=align), fonts).characters(0, "words")
    if left is not None:
        assert x0 == pytest.approx(left, abs=1)
    elif right is not None:
        assert x1 == pytest.approx(right, abs=1)
    else:
        assert (x0 + x1) / 2 == pytest.approx((LEFT + RIGHT) / 2, abs=1)


def test_justified_lines_fill_the_column_but_for_the_last(fonts: FontLibrary) -> None:
    result = finished(styled(SENTENCE * 3, Break(), "short line", align="justify"), fonts)
    text = result.characters(0, result.pages[0][:60])
    assert text[0][0] == pytest.approx(LEFT, abs=1)
    ends = [box[2] for box in result.characters(0, result.pages[0].split(" short")[0])]
    # The space at a line's end hangs out beyond the edge.
    assert ends[0] == pytest.approx(RIGHT + SPACE, abs=1.5)
    assert ends[1] == pytest.approx(RIGHT + SPACE, abs=1.5)
    assert ends[-1] < RIGHT - 20


def test_indents_set_the_first_line_apart(fonts: FontLibrary) -> None:
    given = styled("first " + SENTENCE * 3, indent_left=30, indent_first=20, indent_right=100)
    boxes = finished(given, fonts).characters(0, ("first " + SENTENCE * 3).strip())
    assert boxes[0][0] == pytest.approx(LEFT + 50, abs=1)
    assert {round(box[0] - LEFT - 30) for box in boxes[1:]} <= {-1, 0, 1}
    assert max(box[2] for box in boxes) <= RIGHT - 100 + SPACE


def test_a_no_break_space_holds_words_together(fonts: FontLibrary) -> None:
    held = "one\u00a0two\u00a0three"
    result = finished(styled("x" * 70 + " " + held, indent_right=20), fonts)
    assert len(result.characters(0, "one")) == 1
    assert result.characters(0, "one")[0][1] == pytest.approx(result.characters(0, "three")[0][1], abs=3)


def test_tab_stops_of_every_kind_are_reached(fonts: FontLibrary) -> None:
    stops = (TabStop(100), TabStop(200, "centre"), TabStop(300, "right"), TabStop(400, "decimal"))
    parts = [part for word in ("left", "mid", "right", "12.5") for part in (Tab(BODY), word)]
    result = finished(styled(*parts, tab_stops=stops), fonts)
    assert result.characters(0, "left")[0][0] == pytest.approx(LEFT + 100, abs=1)
    middle = result.characters(0, "mid")[0]
    assert (middle[0] + middle[2]) / 2 == pytest.approx(LEFT + 200, abs=1.5)
    assert result.characters(0, "right")[0][2] == pytest.approx(LEFT + 300, abs=1)
    assert result.characters(0, "12")[0][2] == pytest.approx(LEFT + 400, abs=1)


def test_tabs_beyond_the_last_stop_go_every_half_inch(fonts: FontLibrary) -> None:
    result = finished(styled("a", Tab(BODY), "b", Tab(BODY), "c"), fonts)
    assert result.characters(0, "b")[0][0] == pytest.approx(LEFT + 36, abs=1)
    assert result.characters(0, "c")[0][0] == pytest.approx(LEFT + 72, abs=1)


def test_a_hanging_indent_is_a_tab_stop(fonts: FontLibrary) -> None:
    result = finished(styled("1", Tab(BODY), "words", indent_left=50, indent_first=-50), fonts)
    assert result.characters(0, "words")[0][0] == pytest.approx(LEFT + 50, abs=1)


def test_words_behind_a_tab_go_on_to_the_next_line(fonts: FontLibrary) -> None:
    result = finished(styled(Tab(BODY), SENTENCE * 2, Tab(BODY), "y" * 200, tab_stops=(TabStop(300),)), fonts)
    assert result.characters(0, "The")[0][0] == pytest.approx(LEFT + 300, abs=1)
    assert result.characters(0, "life")[0][0] < LEFT + 250


@pytest.mark.parametrize("leader", ["dots", "line"])
def test_leaders_lead_and_are_no_words(fonts: FontLibrary, leader: Literal["dots", "line"]) -> None:
    given = styled("Name", Tab(BODY), "end", tab_stops=(TabStop(400, "right", leader),))
    result = finished(given, fonts)
    assert result.violations == []
    assert result.tree.root.text == "Name end"
    tight = styled(
        "Name", Tab(BODY), "end", Tab(BODY), "x", tab_stops=(TabStop(50, "right", leader), TabStop(55, "left", leader))
    )
    assert finished(tight, fonts).tree.root.text == "Name end x"


def test_a_label_hangs_before_its_words(fonts: FontLibrary) -> None:
    result = finished(document(bullets(item("words", label="12."))), fonts)
    assert result.characters(0, "12.")[0][0] == pytest.approx(LEFT, abs=1.2)
    assert result.characters(0, "words")[0][0] == pytest.approx(LEFT + 18, abs=1.2)


def test_a_label_wider_than_its_indent_pushes_the_words_to_the_next_stop(fonts: FontLibrary) -> None:
    result = finished(document(bullets(item("words", label="XXXVIII."))), fonts)
    assert result.characters(0, "words")[0][0] == pytest.approx(LEFT + 72, abs=1.2)
    stop = ParagraphStyle(indent_left=18, indent_first=-18, tab_stops=(TabStop(60),))
    given = document(bullets(item(paragraph("words", style=stop), label="XXXVIII.")))
    assert finished(given, fonts).characters(0, "words")[0][0] == pytest.approx(LEFT + 60, abs=1.2)


def test_a_heading_number_is_read_out_and_no_word(fonts: FontLibrary) -> None:
    result = finished(document(heading("Background", label="2.1")), fonts)
    (tagged,) = result.tree.all("H1")
    assert tagged.text == "2.1 Background"
    assert tagged.words == ["Background"]


def test_capitals_are_a_look_and_the_words_stay(fonts: FontLibrary) -> None:
    result = finished(styled(Text("Straße und dŵr", replace(BODY, caps="all"))), fonts)
    assert result.tree.root.text == "Straße und dŵr"
    with result.open() as pdf:
        assert b"UND" in pdf.pages[0].Contents.read_bytes()


def test_what_a_font_lacks_is_shown_in_another_that_has_it(fonts: FontLibrary) -> None:
    ticked = ListBlock((ListItem("✓", BODY, (paragraph("Done ☐ or ☑, caf\u00e9"),)),), "None")
    result = finished(document(ticked), fonts)
    assert result.violations == []
    assert result.tree.all("LI")[0].text.split() == ["✓", "Done", "☐", "or", "☑,", "café"]
    with result.open() as pdf:
        named = {str(font.BaseFont).partition("+")[2] for font in pdf.pages[0].Resources.Font.values()}
    assert len(named) == 2
    assert any("ReportgenSymbols" in name for name in named)


@pytest.mark.parametrize("space", "\u2002\u2003\u2009\u202f")
def test_spaces_of_other_widths_are_spaces(space: str, fonts: FontLibrary) -> None:
    result = finished(styled(f"ten{space}days"), fonts)
    assert result.violations == []
    assert result.characters(0, "days")[0][0] - result.characters(0, "ten")[-1][2] > 1


@pytest.mark.parametrize(("label", "painted"), [("Action 1:", b"ACTION 1:"), ("o", b"(o ")])
def test_a_label_is_in_capitals_as_its_look_says_but_for_a_bullet(
    label: str, painted: bytes, fonts: FontLibrary
) -> None:
    loud = replace(BODY, caps="all")
    listed = ListBlock((ListItem(label, loud, (paragraph("tell them"),)),), "None")
    result = finished(document(listed), fonts)
    assert result.tree.all("Lbl")[0].text.strip() == label
    with result.open() as pdf:
        assert painted in pdf.pages[0].Contents.read_bytes()


def test_one_word_in_two_looks_stays_one_word(fonts: FontLibrary) -> None:
    bold = Text("ing", replace(BODY, bold=True))
    filler = "w " * 36
    result = finished(styled(filler + "Understand", bold, ", and more", indent_right=20), fonts)
    assert result.tree.root.words[-3:] == ["Understanding,", "and", "more"]


def test_another_language_is_told(fonts: FontLibrary) -> None:
    welsh = replace(BODY, language="cy")
    result = finished(styled("In Welsh: ", Text("tŷ ", welsh), Text("mawr", replace(welsh, bold=True)), "."), fonts)
    (span,) = result.tree.all("Span")
    assert span.lang == "cy"
    assert span.text == "tŷ mawr"
    (span,) = finished(styled(Text("Adolygiad", welsh)), fonts).tree.all("Span")
    assert (span.lang, span.text) == ("cy", "Adolygiad")


def test_a_link_over_three_lines_is_one_link_with_three_places(fonts: FontLibrary) -> None:
    result = finished(styled("x " * 100, link("some words that are long enough " * 3, "https://example.org/")), fonts)
    (tagged,) = result.tree.all("Link")
    assert len(tagged.annotations) == 3
    assert result.violations == []


def test_a_blank_of_a_link_at_the_end_of_a_line_is_no_place_to_click(fonts: FontLibrary) -> None:
    result = finished(styled("x" * 80, link(" the guidance", "https://example.org/")), fonts)
    (tagged,) = result.tree.all("Link")
    assert len(tagged.annotations) == 1


def test_a_picture_may_stand_in_a_link_and_among_words(fonts: FontLibrary) -> None:
    square = Figure(SQUARE, 20, 20, "A square")
    inside = Link((square, Text("words", BODY)), "https://example.org/")
    given = styled("before ", square, " after ", inside, align="justify")
    result = finished(given, fonts)
    assert result.violations == []
    assert [node.alt for node in result.tree.all("Figure")] == ["A square", "A square"]


def test_a_decorative_picture_is_an_artifact(fonts: FontLibrary) -> None:
    result = finished(styled(Figure(SQUARE, 20, 20, decorative=True), "words"), fonts)
    assert result.tree.all("Figure") == []
    assert result.violations == []


@pytest.mark.parametrize("rule", ["multiple", "exact", "at-least"])
def test_a_picture_is_never_cut_off(fonts: FontLibrary, rule: Literal["multiple", "exact", "at-least"]) -> None:
    tall = Figure(SQUARE, 100, 100, "A square")
    given = document(paragraph(tall, style=replace(PLAIN, line_rule=rule, line_spacing=1)), paragraph("under"))
    result = finished(given, fonts)
    bottom = float(result.tree.all("Figure")[0].attributes["BBox"][1])
    assert result.characters(0, "under")[0][3] <= bottom + 1


def test_a_page_number_in_the_middle_of_a_line_leaves_no_gap(fonts: FontLibrary) -> None:
    given = styled("page ", PageField("page", BODY), ", Tab", Tab(BODY), "stop")
    result = finished(given, fonts)
    assert "page 1, Tab" in result.pages[0]
    one, comma = result.characters(0, "1")[0], result.characters(0, ",")[0]
    assert comma[0] - one[2] < 3


def test_anchors_lead_to_their_line(fonts: FontLibrary) -> None:
    given = document(
        paragraph(Anchor("a"), "start ", Anchor("b"), "middle ", SENTENCE * 3, Anchor("c")),
        paragraph(Anchor("d")),
        contents(("one", "a"), ("two", "b"), ("three", "c"), ("four", "d")),
    )
    with finished(given, fonts).open() as pdf:
        tops = [float(annotation.Dest[3]) for annotation in pdf.pages[0].Annots]
    assert tops[0] == tops[1] > tops[2] > tops[3]


def test_contents_with_a_stop_of_their_own_keep_it(fonts: FontLibrary) -> None:
    entries = contents(("one", "a"))
    entry = replace(entries.entries[0], style=ParagraphStyle(tab_stops=(TabStop(300, "right", "dots"),)))
    given = document(paragraph(Anchor("a"), "x"), replace(entries, entries=(entry,)))
    result = finished(given, fonts)
    (number,) = result.tree.all("PageNumber")
    assert number.text == "1"
    assert result.characters(0, "1")[0][2] == pytest.approx(LEFT + 300, abs=1.5)


def _entry(fonts: FontLibrary, *content: Inline, **style: object) -> Finished:
    """A line of the contents with that content, set so, and what it leads to."""
    entries = contents(("one", "a"))
    given = replace(entries.entries[0], text=content, style=ParagraphStyle(**style))  # type: ignore[arg-type]
    return finished(document(paragraph(Anchor("a"), "x"), replace(entries, entries=(given,))), fonts)


LONG = Text("How well was the daily life of the children understood by each of the agencies, and what was done?", BODY)


@pytest.mark.parametrize("stops", [(), (TabStop(450, "right", "dots"),)])
def test_a_number_in_the_contents_stands_on_the_line_of_its_words(
    fonts: FontLibrary, stops: tuple[TabStop, ...]
) -> None:
    result = _entry(fonts, Text("1.1", BODY), Tab(BODY), LONG, tab_stops=stops)
    number, text = result.characters(0, "1.1")[0], result.characters(0, "How well")[0]
    assert text[0] == pytest.approx(LEFT + 36, abs=1.5)
    assert text[3] == pytest.approx(number[3], abs=4)


def test_a_number_in_the_contents_goes_to_the_stop_that_its_style_has_for_words(fonts: FontLibrary) -> None:
    result = _entry(fonts, Text("1.1", BODY), Tab(BODY), LONG, tab_stops=(TabStop(60), TabStop(450, "right", "dots")))
    assert result.characters(0, "How well")[0][0] == pytest.approx(LEFT + 60, abs=1.5)


@pytest.mark.parametrize("indents", [{"indent_left": 430.0, "indent_first": -430.0}, {"indent_right": 430.0}])
def test_words_of_the_contents_have_a_third_of_the_column(fonts: FontLibrary, indents: dict[str, float]) -> None:
    result = _entry(fonts, LONG, **indents)
    first = result.characters(0, "How well")[0]
    assert first[0] == pytest.approx(LEFT, abs=1.5)
    assert len(result.characters(0, LONG.text)) <= 4


def test_a_page_number_has_room_at_a_stop_near_the_edge(fonts: FontLibrary) -> None:
    result = _entry(fonts, Text("one", BODY), tab_stops=(TabStop(440, "left", "dots"),))
    number, text = result.characters(0, "1")[0], result.characters(0, "one")[0]
    assert number[1] == pytest.approx(text[1], abs=3)
    assert number[0] > LEFT + 430


def test_words_behind_a_tab_that_fill_more_than_a_line_stay_beside_those_before_it(fonts: FontLibrary) -> None:
    stops = (TabStop(450, "right"),)
    result = finished(styled("Note", Tab(BODY), SENTENCE * 2, tab_stops=stops), fonts)
    note, words_behind = result.characters(0, "Note")[0], result.characters(0, SENTENCE.split()[0])[0]
    assert words_behind[3] == pytest.approx(note[3], abs=4)


def test_words_behind_a_tab_that_have_room_on_the_next_line_go_there(fonts: FontLibrary) -> None:
    stops = (TabStop(450, "right"),)
    result = finished(styled("Note " * 15, Tab(BODY), "of a person in the meeting", tab_stops=stops), fonts)
    note, words_behind = result.characters(0, "Note")[0], result.characters(0, "of a person in the meeting")[0]
    assert words_behind[3] < note[1]
    assert words_behind[2] == pytest.approx(LEFT + 450, abs=1.5)


def test_words_are_told_apart_at_line_ends_and_tabs(fonts: FontLibrary) -> None:
    result = finished(styled("a", Break(), "b", Tab(BODY), "c " + "d " * 200), fonts)
    assert result.tree.root.words[:4] == ["a", "b", "c", "d"]


def test_a_column_narrower_than_a_letter_still_gets_every_letter(fonts: FontLibrary) -> None:
    finished(
        styled("abc", Text("def", replace(BODY, bold=True)), Tab(BODY), "gh", indent_left=300, indent_right=300), fonts
    )


def test_soft_hyphens_and_joiners_take_no_room_and_are_still_said(fonts: FontLibrary) -> None:
    hidden = "\ufeffsafe\u00adguard\u200bing\u200e"
    result = finished(styled(hidden, Text(hidden, replace(BODY, caps="all"))), fonts)
    assert result.violations == []
    shown = finished(styled("safeguarding"), fonts).characters(0, "safeguarding")[0]
    with result.open() as pdf:
        assert b"(safeguarding) Tj" in pdf.pages[0].Contents.read_bytes()
        assert b"(SAFEGUARDING) Tj" in pdf.pages[0].Contents.read_bytes()
    assert shown[2] > shown[0]


def test_an_address_is_kept_as_ascii(fonts: FontLibrary) -> None:
    given = styled(link("there", "https://example.org/dŵr?a=1&b=%20"))
    with finished(given, fonts).open() as pdf:
        assert str(pdf.pages[0].Annots[0].A.URI) == "https://example.org/d%C5%B5r?a=1&b=%20"


def test_words_on_the_pages_are_those_of_the_document(fonts: FontLibrary) -> None:
    given = document(*(paragraph(SENTENCE * 4) for _ in range(30)))
    result = finished(given, fonts)
    assert len(result.pages) > 1
    assert " ".join(result.pages).split() == words(given)


def test_a_stop_may_lie_in_the_right_indent(fonts: FontLibrary) -> None:
    stop = TabStop(RIGHT - LEFT, "right")
    result = finished(styled(SENTENCE * 2, Tab(BODY), "77", tab_stops=(stop,), indent_right=60), fonts)
    assert result.characters(0, "77")[0][2] == pytest.approx(RIGHT, abs=1.2)
    assert max(box[2] for box in result.characters(0, (SENTENCE * 2).strip())) < RIGHT - 55


def test_a_number_without_room_before_its_stop_goes_to_the_stop_of_the_next_line(fonts: FontLibrary) -> None:
    stop = TabStop(RIGHT - LEFT, "right", "dots")
    result = finished(styled("w" * 56 + "ii", Tab(BODY), "777", tab_stops=(stop,)), fonts)
    number, words_ = result.characters(0, "777")[0], result.characters(0, "www")[0]
    assert number[2] == pytest.approx(RIGHT, abs=1.2)
    assert number[3] < words_[1]
