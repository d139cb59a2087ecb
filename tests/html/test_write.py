"""What a reader of the HTML edition gets: landmarks, headings, lists, tables, notes, links, pictures."""

from __future__ import annotations

import base64
import hashlib
import re

import pytest
from msgspec.structs import replace

from reportgen.errors import TemplateError
from reportgen.html import write
from reportgen.html.stylesheet import stylesheet
from reportgen.model.document import (
    Anchor,
    Break,
    Cell,
    Document,
    Figure,
    Link,
    ListBlock,
    Metadata,
    Note,
    NoteMark,
    PageField,
    Paragraph,
    ParagraphStyle,
    Picture,
    Role,
    Row,
    RunningText,
    Section,
    Tab,
    Table,
    Text,
)
from reportgen.model.drawing import Circle, Drawing, Label, Line, Polygon, Rectangle
from support.documents import (
    BODY,
    PLAIN,
    SPACED,
    bullets,
    cell,
    contents,
    document,
    head_row,
    heading,
    item,
    link,
    made_of,
    paragraph,
    table,
)
from support.html_page import Page

PIXELS = b"\x89PNG made up"
TITLE = paragraph("A made-up review", role=Role.TITLE)


def page(*blocks, **more) -> Page:
    made = Page(write(document(*blocks, **more)).content)
    assert made.faults == []
    return made


def problems(given: Document) -> list[str]:
    with pytest.raises(TemplateError) as caught:
        write(given)
    return [f"{problem.where.path}: {problem.rule}" for problem in caught.value.problems]


# -- the page as a whole ---------------------------------------------------------------------------------------------


def test_the_page_says_its_title_and_language_and_who_wrote_it() -> None:
    metadata = Metadata("Child A & others", "cy", "A Partnership", "A review", "learning")
    made = Page(write(Document(metadata, ())).content)
    assert made.root.get("lang") == "cy"
    assert made.said("//title") == ["Child A & others"]
    told = {meta.get("name"): meta.get("content") for meta in made.all("//meta[@name]")}
    assert [told[name] for name in ("author", "description", "keywords")] == ["A Partnership", "A review", "learning"]
    assert told["referrer"] == "no-referrer"


def test_the_policy_forbids_everything_but_the_page_s_own_styles_and_pictures() -> None:
    made = page("Words")
    policy = made.one("//meta[@http-equiv]").get("content")
    digest = base64.b64encode(hashlib.sha256(made.one("//style").text.encode()).digest()).decode()
    assert policy.startswith("default-src 'none'; ")
    assert f"style-src 'sha256-{digest}'" in policy


def test_the_page_asks_for_nothing_and_runs_nothing() -> None:
    text = page(paragraph("Words", Figure(Picture(PIXELS, "image/png"), 10, 10, "A logo"))).text
    assert re.findall(r"<(?:script|link|iframe|object|embed)|url\(|@import|src=\"(?!data:)| on\w+=", text) == []


def test_styles_are_the_same_read_as_html_and_as_xml() -> None:
    assert not re.search("[<&]", stylesheet())


def test_the_skip_link_leads_to_the_document() -> None:
    made = page("Words")
    first = made.all("//body//a")[0]
    assert (first.text_content(), first.get("href")) == ("Skip to the document", "#document")
    assert made.one("//main").get("id") == "document"


def test_our_own_words_say_their_language_where_it_is_not_the_document_s() -> None:
    metadata = Metadata("Adolygiad", "cy-GB")
    made = Page(write(Document(metadata, ())).content)
    assert {link.get("lang") for link in made.all("//a")} == {"en"}
    assert {link.get("lang") for link in page("Words").all("//a")} == {None}


def test_a_document_without_title_or_language_is_refused() -> None:
    assert problems(Document(Metadata(" ", ""), ())) == [": document-title-missing", ": document-language-missing"]


# -- running heads and feet ------------------------------------------------------------------------------------------


def test_the_marking_of_every_section_stands_once_at_the_top() -> None:
    marking = (paragraph("OFFICIAL-SENSITIVE", Tab(BODY), "AVE-1"),)
    draft = (paragraph("Draft"),)
    sections = [
        Section((paragraph("One"),), head=RunningText(marking)),
        Section((paragraph("Two"),), head=RunningText(marking, first=draft)),
    ]
    made = Page(write(made_of(*sections)).content)
    assert made.said("//header/p/span") == ["OFFICIAL-SENSITIVE", "AVE-1", "Draft"]


def test_what_counts_pages_is_left_out_of_head_and_foot() -> None:
    count = [Text("Page ", BODY), PageField("page", BODY), Text(" of ", BODY), PageField("pages", BODY)]
    foot = paragraph("A Partnership", Tab(BODY), *count, Break(), " ", "The ", "End", " ")
    made = page("Words", foot=RunningText((foot, paragraph(" "))))
    assert made.said("//footer/p") == ["A Partnership The End", "Back to the top"]
    assert made.all("//header") == []


# -- headings and contents -------------------------------------------------------------------------------------------


def test_the_title_is_the_only_h1_and_word_s_levels_follow() -> None:
    made = page(TITLE, heading("What happened"), heading("Before", 2), heading("Findings", label="2."))
    assert made.outline == ["h1 A made-up review", "h2 What happened", "h3 Before", "h2 2. Findings"]


def test_a_document_without_a_title_paragraph_gets_its_title_from_its_properties() -> None:
    made = page(heading("Findings"), TITLE)
    assert made.outline == ["h1 A made-up review", "h2 Findings"]
    assert made.words == ["Findings", "A", "made-up", "review"]


def test_a_level_that_is_skipped_is_closed_up_and_told() -> None:
    written = write(document(heading("One"), heading("Three", 3), heading("Two", 2), heading("Nine", 9)))
    assert Page(written.content).outline[1:] == ["h2 One", "h3 Three", "h3 Two", "h4 Nine"]
    assert [f"{one.where.path}: {one.rule}" for one in written.problems] == [
        "paragraph 2: heading-level-skipped", "paragraph 4: heading-level-skipped",
    ]  # fmt: skip


def test_an_empty_heading_is_none() -> None:
    made = page(
        Paragraph((Anchor("x"), Text(" ", BODY)), role=Role.HEADING, level=1), paragraph(link("There", target="x"))
    )
    assert made.outline == ["h1 A made-up review"]


def test_headings_become_contents_where_the_document_brings_none() -> None:
    made = page(
        TITLE, heading("One"), heading("In one", 2), heading("Deep", 3), heading("And", 2), heading("Two", label="2.")
    )
    assert made.said("//nav//a") == ["One", "In one", "And", "2. Two"]
    assert made.said("//nav/ul/li/ul[1]//a") == ["In one", "And"]
    assert made.words == ["A", "made-up", "review", "One", "In", "one", "Deep", "And", "Two"]


def test_contents_that_we_make_stand_behind_what_opens_the_document_and_before_its_first_heading() -> None:
    made = page(TITLE, paragraph("What opens it."), heading("One"), heading("Two"), heading("Three"))
    assert [one.tag for one in made.all("//main/*")] == ["h1", "p", "nav", "h2", "h2", "h2"]
    untitled = page(heading("One"), heading("Two"), heading("Three"))
    assert [one.tag for one in untitled.all("//main/*")] == ["h1", "nav", "h2", "h2", "h2"]


def test_few_headings_need_no_contents() -> None:
    assert page(heading("One"), heading("Two")).all("//nav") == []


def test_the_document_s_own_contents_are_links() -> None:
    blocks = [heading(words, anchor=words) for words in ("One", "Two", "Three")]
    made = page(contents(("One", "One"), ("Three", "Three")), *blocks)
    assert made.said("//main/nav//a") == ["One", "Three"]
    assert len(made.all("//nav")) == 1
    assert made.words[:2] == ["One", "Three"]


def test_contents_that_lead_nowhere_are_refused() -> None:
    assert problems(document("Words", contents(("One", "gone")))) == ["paragraph 1: link-target-missing"]


# -- inside a paragraph ----------------------------------------------------------------------------------------------


def test_emphasis_is_kept_and_looks_are_the_house_s() -> None:
    style = replace(BODY, bold=True, italic=True, colour="FF0000", family="Comic Sans MS", caps="all")
    made = page(paragraph(Text("stressed", style), Text("2", replace(BODY, position="superscript"))))
    assert "<p><strong><em>stressed</em></strong><sup>2</sup></p>" in made.text
    assert "Comic" not in made.text


def test_a_heading_is_not_bold_twice() -> None:
    assert page(heading("Findings")).all("//strong") == []


def test_words_in_another_language_say_so() -> None:
    made = page(paragraph("In Welsh: ", Text("adolygiad", replace(BODY, language="cy"))))
    assert made.said("//span[@lang='cy']") == ["adolygiad"]


def test_text_is_escaped() -> None:
    made = page(paragraph("<script>alert('a')</script> & \"b\"", link("<b>", 'https://example.org/?a=1&b="2"')))
    assert made.all("//script") == []
    assert made.said("//main/p") == ["<script>alert('a')</script> & \"b\"<b>"]
    assert made.one("//main//a").get("href") == 'https://example.org/?a=1&b="2"'


def test_links_lead_to_addresses_and_places_and_say_more_where_word_does() -> None:
    made = page(
        paragraph(Anchor("Oak Avenue"), "Here"), paragraph(link("Back", target="Oak Avenue"), link("Out", "tel:1"))
    )
    inner, outer = made.all("//main//a")
    assert (inner.get("href"), inner.get("title")) == ("#place-1", "Back, explained")
    assert outer.get("href") == "tel:1"
    # A bookmark's name can hold anything, and is not printed.
    assert "Oak" not in made.text


@pytest.mark.parametrize("uri", ["javascript:alert(1)", "file:///C:/case.docx", "data:text/html,x"])
def test_a_link_that_a_browser_must_not_open_is_refused(uri: str) -> None:
    assert problems(document(paragraph(link("Out", uri)))) == ["paragraph 1: link-address-refused"]


def test_a_link_to_no_bookmark_is_refused() -> None:
    assert problems(document(table(("a", "b", "c")), paragraph(link("There", target="gone")))) == [
        "paragraph 1: link-target-missing"
    ]


def test_lines_of_an_address_stay_together() -> None:
    close = ParagraphStyle(space_after=0)
    made = page(paragraph("1 Made-up Road", style=close), paragraph("Led by", style=replace(close, space_before=36)))
    assert [p.get("class") for p in made.all("//main/p")] == ["close", "close apart"]


def test_boxes_alignment_and_larger_lines_are_kept() -> None:
    made = page(
        paragraph("Words " * 20),
        paragraph("Large", text=replace(BODY, size=13)),
        paragraph("Larger", text=replace(BODY, size=17)),
        paragraph("Note", style=replace(SPACED, shading="EEEEEE", align="centre")),
    )
    assert [p.get("class") for p in made.all("//main/p")] == [None, "large", "larger", "boxed centre"]


def test_a_tab_and_a_break_part_words() -> None:
    made = page(paragraph("one", Tab(BODY), "two", Break(), "three", Break("page"), "four"))
    assert made.words == ["one", "two", "three", "four"]
    assert len(made.all("//br")) == 1


# -- notes -----------------------------------------------------------------------------------------------------------


def mark(key: str, label: str) -> NoteMark:
    return NoteMark(key, label, BODY)


def test_a_note_can_be_reached_and_left_from_each_of_its_marks() -> None:
    made = page(
        paragraph("One", mark("a", "i"), " and again", mark("a", "i")),
        notes=(Note("a", (paragraph("Said in a note."),)), Note("b", (heading("No mark leads here"),))),
    )
    assert made.said("//sup/a") == ["Note i", "Note i"]
    assert set(made.all("//sup/a/@href")) == {"#note-1"}
    assert made.said("//li[@id='note-1']//a") == ["Back to the text, note i", "Back to the text, note i, mark 2"]
    assert made.all("//li[@id='note-1']//a/@href") == ["#mark-1", "#mark-1-2"]
    assert made.all("//li[@id='note-2']//a") == []
    assert made.outline == ["h1 A made-up review", "h2 Notes"]
    assert made.words == ["One", "and", "again", "Said", "in", "a", "note.", "No", "mark", "leads", "here"]


def test_a_mark_in_a_link_or_without_a_note_is_only_printed() -> None:
    inside = Link((Text("See", BODY), mark("a", "1")), "https://example.org/")
    made = page(paragraph(inside, mark("lost", "2")), notes=(Note("a", (paragraph("Said."),)),))
    assert made.said("//sup") == ["1", "2"]
    assert made.all("//sup/a") == []


# -- lists -----------------------------------------------------------------------------------------------------------


def numbered(*labels: str, numbering="Decimal") -> ListBlock:
    return ListBlock(tuple(item(f"item {label}", label=label) for label in labels), numbering)


@pytest.mark.parametrize(("labels", "opening"), [
    (["•", "•"], '<ul class="disc">'),
    (["◦"], '<ul class="circle">'),
    (["1.", "2."], "<ol>"),
    (["4.", "5."], '<ol start="4">'),
    (["a.", "b."], '<ol type="a">'),
    (["ii.", "iii."], '<ol type="i" start="2">'),
])  # fmt: skip
def test_a_list_that_a_browser_marks_as_word_does_leaves_it_to_the_browser(labels: list[str], opening: str) -> None:
    made = page(numbered(*labels))
    assert opening in made.text
    assert made.said("//li") == [f"item {label}" for label in labels]


@pytest.mark.parametrize(
    "labels", [["a)", "b)"], ["1.", "3."], ["R1", "R2"], ["2.1.", "2.2."], ["z.", "aa."], ["\u00b2."], ["."], ["", ""]]
)
def test_other_labels_are_words(labels: list[str]) -> None:
    made = page(numbered(*labels))
    assert made.said("//ol[@role='list']/li") == [f"{label} item {label}".strip().replace(" item", "item", 1)
                                                 for label in labels]  # fmt: skip
    assert made.words == [word for label in labels for word in f"item {label}".split()]


def test_other_bullets_are_a_list_without_numbers() -> None:
    made = page(numbered("–", "–", numbering="Disc"))
    assert made.said("//ul[@role='list']/li/span") == ["–", "–"]


def test_lists_stand_in_lists() -> None:
    made = page(bullets(item("outer", bullets("inner"))), ListBlock((), "Disc"))
    assert made.said("//li//li") == ["inner"]
    assert len(made.all("//ul")) == 2


# -- tables ----------------------------------------------------------------------------------------------------------


def test_headers_have_their_scope_and_head_rows_their_group() -> None:
    rows = Row((cell("Marlowe", scope="row"), cell("2"), cell("3")))
    made = page(table(rows))
    assert [th.get("scope") for th in made.all("//thead//th")] == ["col", "col", "col"]
    assert made.said("//tbody//th[@scope='row']") == ["Marlowe"]
    assert made.all("//th//strong") == []


def test_an_empty_header_heads_nothing() -> None:
    made = page(table(Row((cell("", scope="row"), cell("x"), cell("y"))), head=False))
    assert made.all("//th") == []


def test_a_table_of_one_cell_is_a_box_with_a_caption_of_its_own_before_it() -> None:
    box = Table((100.0,), (Row((cell("learning"),)),))
    made = page(paragraph("Box 1", role=Role.CAPTION), box)
    assert made.said("//main//p[@class='caption']") == ["Box 1"]
    assert made.said("//main//div[@class='box']") == ["learning"]
    (group,) = page(replace(box, title="Box", summary="Of learning")).all("//main//div[@role='group']")
    assert group.get("aria-label") == "Box Of learning"
    assert made.said("//table") == []


def test_the_caption_before_a_table_is_its_name() -> None:
    made = page(paragraph("Days that count", role=Role.CAPTION), replace(table(("a", "b", "c")), summary="Day by day"))
    assert made.said("//table/caption") == ["Days that countDay by day"]
    assert made.words[:3] == ["Days", "that", "count"]
    region = made.one("//div[@role='group']")
    assert region.get("tabindex") == "0"
    assert region.get("aria-labelledby") == made.one("//caption").get("id")


def test_a_table_without_a_caption_is_named_by_its_alt_text_or_number() -> None:
    plain = table(("a", "b", "c"))
    made = page(replace(plain, title="Days", summary="Day by day"), plain)
    assert made.said("//caption") == ["Days. Day by day", "Table 2"]
    assert "".join(made.words) == "Head1Head2Head3abc" * 2


def test_a_table_of_two_columns_needs_no_scrolling_and_no_name() -> None:
    made = page(table(("a", "b"), widths=(50, 50)))
    assert made.all("//*[@tabindex] | //caption") == []


def test_spans_and_gaps_are_kept() -> None:
    rows = (
        Row((cell("wide", columns=2), cell("tall", rows=2))),
        Row((Cell(()), cell("low"))),
    )
    made = page(table(*rows, head=False))
    assert [(td.get("colspan"), td.get("rowspan")) for td in made.all("//td")] == [
        ("2", None), (None, "2"), (None, None), (None, None),
    ]  # fmt: skip


def test_a_header_cell_that_reaches_into_the_body_stays_in_one_group() -> None:
    first = replace(head_row("a", "b", "c"), cells=tuple(cell(word, scope="column", rows=2) for word in "abc"))
    assert page(table(first, Row(()), head=False)).all("//thead") == []


def test_a_table_of_headers_only_has_no_head_group() -> None:
    assert page(Table((10,), (head_row("a"),))).all("//thead") == []


def test_an_empty_table_leaves_its_caption_behind() -> None:
    made = page(paragraph("Nothing", role=Role.CAPTION), Table((10,), ()), Table((10,), ()))
    assert made.said("//p[@class='caption']") == ["Nothing"]
    assert made.all("//table") == []


def test_cells_hold_blocks_and_keep_their_looks() -> None:
    right = paragraph("12", style=replace(PLAIN, align="right"))
    cells = Row((Cell((right,)), Cell((bullets("x"), paragraph("y")))))
    made = page(Table((10, 10), (cells, cells)))
    assert made.one("//tr[1]/td[1]/p").get("class") == "right close"
    assert made.said("//tr[1]/td/ul/li") == ["x"]


def test_what_stands_side_by_side_is_no_table() -> None:
    made = page(Table((10, 10), (Row((Cell((paragraph("Signed"),)), Cell(()), Cell((paragraph("Date"),)))),)))
    assert made.all("//table") == []
    assert made.said("//div[@class='row']/div") == ["Signed", "Date"]


# -- pictures --------------------------------------------------------------------------------------------------------

DRAWING = Drawing(
    100,
    50,
    (
        Line(0, 0, 10, 10.5, dash=(2, 1)),
        Rectangle(0, 0, 5, 5, None, "00FF00"),
        Circle(1, 1, 1, "FF0000"),
        Polygon(((0, 0), (1, -0.0001), (1, 1)), "0000FF"),
        Label(3, 4, "A & B", bold=True, anchor="middle"),
    ),
    "Timeline",
    "Three episodes in a year.",
)


def test_a_drawing_is_inline_with_its_title_and_alt_text() -> None:
    made = page(paragraph(Figure(DRAWING, 200, 100, DRAWING.alt)))
    drawn = made.one("//figure/svg")
    assert [drawn.get(name) for name in ("role", "aria-labelledby", "viewbox", "width")] == [
        "img", "drawing-1-title drawing-1-description", "0 0 100 50", "266.667",
    ]  # fmt: skip
    assert [child.tag for child in drawn] == ["title", "desc", "line", "rect", "circle", "polygon", "text"]
    assert '<polygon points="0,0 1,0 1,1" fill="#0000FF" stroke="none"' in made.text
    assert 'stroke-dasharray="2 1"' in made.text
    assert made.words == ["Three", "episodes", "in", "a", "year."]


def test_a_title_that_begins_the_alt_text_is_not_heard_twice() -> None:
    made = page(paragraph(Figure(DRAWING, 200, 100, "Timeline. Three episodes.")))
    assert made.all("//svg/title") == []


def test_a_picture_is_in_the_page_with_its_alt_text() -> None:
    made = page(paragraph("Beside ", Figure(Picture(PIXELS, "image/png"), 30, 15, "A <logo>")))
    shown = made.one("//p/img")
    assert shown.get("alt") == "A <logo>"
    assert base64.b64decode(shown.get("src").removeprefix("data:image/png;base64,")) == PIXELS
    assert (shown.get("width"), shown.get("height")) == ("40", "20")


def test_decorative_pictures_are_silent() -> None:
    made = page(
        paragraph(Figure(Picture(PIXELS, "image/jpeg"), 9, 9, decorative=True), Figure(DRAWING, 9, 9, decorative=True))
    )
    assert made.one("//img").get("alt") == ""
    assert made.one("//svg").get("aria-hidden") == "true"


def test_a_picture_without_alt_text_is_refused() -> None:
    assert problems(document("Words", paragraph(Figure(DRAWING, 9, 9)))) == ["paragraph 2: picture-alt-missing"]


CAPTION = paragraph("The year", role=Role.CAPTION)
SHOWN = paragraph(Figure(DRAWING, 9, 9, "A year"))


def test_a_caption_before_or_behind_a_picture_is_its_own() -> None:
    made = page(SHOWN, CAPTION, "Words", CAPTION, SHOWN, CAPTION, table(("a", "b", "c")))
    assert [[child.tag for child in figure] for figure in made.all("//figure")] == [
        ["svg", "figcaption"], ["figcaption", "svg"],
    ]  # fmt: skip
    assert made.said("//caption") == ["The year"]
    assert " ".join(made.words) == "A year The year Words The year A year The year Head 1 Head 2 Head 3 a b c"


def test_a_caption_of_nothing_is_a_line() -> None:
    assert page(paragraph(" "), CAPTION, "Words").said("//main/p[@class='caption']") == ["The year"]
