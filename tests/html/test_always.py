"""What must hold for every document, whatever stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from msgspec.structs import replace

from reportgen.html import write
from reportgen.model.artefact import Format
from reportgen.model.document import (
    Anchor,
    Borders,
    Break,
    Cell,
    Contents,
    ContentsEntry,
    Figure,
    Link,
    ListBlock,
    ListItem,
    Note,
    NoteMark,
    PageField,
    Paragraph,
    ParagraphStyle,
    Role,
    Row,
    RunningText,
    Section,
    Tab,
    Table,
    Text,
    words,
)
from reportgen.model.drawing import Drawing, Label, Rectangle
from reportgen.model.watch import Watch
from reportgen.scan import scan
from support.documents import BODY, GRID, PLAIN, bullets, cell, contents, heading, made_of, paragraph, table
from support.html_page import Page

if TYPE_CHECKING:
    from reportgen.model.document import Block, Document, Inline

NOTES = ("n1", "n2")
LETTERS = st.text(st.sampled_from("abc dé-–ŵ<>&\"'; \u00a0%]-->"), min_size=1, max_size=40)
STYLES = st.builds(
    replace,
    st.just(BODY),
    size=st.sampled_from([11.0, 11.0, 14.0, 20.0]),
    bold=st.booleans(),
    italic=st.booleans(),
    underline=st.booleans(),
    strike=st.booleans(),
    highlight=st.sampled_from([None, "FFFF00"]),
    position=st.sampled_from(["baseline", "superscript", "subscript"]),
    caps=st.sampled_from(["none", "all"]),
    language=st.sampled_from(["", "", "cy"]),
)
TEXTS = st.builds(Text, LETTERS, STYLES)
SHAPES = (Rectangle(0, 0, 50, 50, "FF0000"), Label(5, 5, "Not heard"))
FIGURE = Figure(Drawing(50, 50, SHAPES, "Square", "A red square"), 50, 50, "A red square <1>")
SIMPLE = (
    TEXTS
    | TEXTS
    | st.builds(Tab, STYLES)
    | st.builds(Break, st.sampled_from(["line", "page"]))
    | st.builds(Anchor, st.sampled_from(["a place", "other"]))
    | st.builds(PageField, st.sampled_from(["page", "pages"]), STYLES)
    | st.builds(NoteMark, st.sampled_from([*NOTES, "lost"]), st.sampled_from(["1", "ii"]), STYLES)
    | st.just(FIGURE)
)
LINKS = st.builds(
    lambda inner, where: Link(tuple(inner), where, "" if where else "anchor", "Told"),
    st.lists(SIMPLE, max_size=2),
    st.sampled_from(["https://example.org/?a=1&b=<", "mailto:x@example.org", ""]),
)
INLINES = SIMPLE | SIMPLE | LINKS | st.builds(lambda inner: Link((inner,), "tel:1"), LINKS)
PARAGRAPHS = st.builds(
    Paragraph,
    st.lists(INLINES, max_size=5).map(tuple),
    st.builds(
        ParagraphStyle,
        align=st.sampled_from(["left", "centre", "right", "justify"]),
        space_before=st.sampled_from([0.0, 12.0]),
        space_after=st.sampled_from([0.0, 8.0]),
        shading=st.sampled_from([None, "EEEEEE"]),
        borders=st.sampled_from([Borders(), GRID]),
    ),
    st.sampled_from([Role.BODY, Role.BODY, Role.CAPTION, Role.TITLE]),
)
HEADINGS = st.builds(
    lambda content, level, label: Paragraph(tuple(content), PLAIN, Role.HEADING, level, label),
    st.lists(INLINES, max_size=2),
    st.integers(1, 9),
    st.sampled_from(["", "1.1"]),
)
CONTENTS = st.builds(
    lambda entries: Contents(
        tuple(ContentsEntry(level, tuple(text), "anchor", PLAIN, BODY) for level, text in entries)
    ),
    st.lists(st.tuples(st.integers(1, 4), st.lists(SIMPLE, max_size=2)), max_size=5),
)


def tables(cells: st.SearchStrategy[Block]) -> st.SearchStrategy[Table]:
    def build(inner: list[list[Block]], columns: int, heads: int, spread: bool, title: str) -> Table:
        rows = []
        for number, blocks in enumerate(inner):
            scope = "column" if number < heads else None
            made = [Cell(tuple(blocks), scope=scope) for _ in range(columns)]
            made[0] = replace(made[0], scope=made[0].scope or "row")
            if spread and number % 2 == 0:
                made = [Cell(tuple(blocks), columns=columns, rows=1 + (number + 1 < len(inner)), scope=scope)]
            rows.append(Row(tuple(made), repeat=number < heads))
        return Table((60.0,) * columns, tuple(rows), title=title, summary=title and "What it shows")

    return st.builds(
        build,
        st.lists(st.lists(cells, max_size=2), max_size=4),
        st.integers(1, 10),
        st.integers(0, 2),
        st.booleans(),
        st.sampled_from(["", "Days"]),
    )


def lists(inner: st.SearchStrategy[Block]) -> st.SearchStrategy[ListBlock]:
    items = st.builds(
        ListItem,
        st.sampled_from(["•", "1.", "2.", "b)", "&", ""]),
        st.just(BODY),
        st.lists(inner, max_size=2).map(tuple),
    )
    return st.builds(ListBlock, st.lists(items, max_size=3).map(tuple), st.sampled_from(["Disc", "Decimal", "None"]))


BLOCKS = st.recursive(PARAGRAPHS | HEADINGS | CONTENTS, lambda inner: lists(inner) | tables(inner), max_leaves=6)
RUNNING = st.builds(
    RunningText,
    st.lists(PARAGRAPHS | lists(PARAGRAPHS), max_size=1).map(tuple),
    st.none() | st.lists(PARAGRAPHS, max_size=1).map(tuple),
)
SECTIONS = st.builds(
    lambda blocks, head, foot: Section(tuple(blocks), head=head, foot=foot),
    st.lists(BLOCKS, max_size=5),
    RUNNING,
    RUNNING,
)
GOAL = Section((Paragraph((Anchor("anchor"), Text("Here", BODY))),))


THOROUGH = settings(
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
NOTED = tuple(Note(key, (paragraph(f"Said in {key}."),)) for key in NOTES)


def check(document: Document) -> None:
    """The page says the words, is sound, can be read strictly and scanned, and is the same again."""
    content = write(document).content
    page = Page(content)
    # The words are compared without their spaces as well: where a style changes within a word, it is still one word.
    assert "".join(page.words) == "".join(words(document))
    assert page.words == words(document)
    assert page.faults == []
    # A strict parser reads the same page, so that the scan can.
    assert etree.fromstring(content.partition(b"\n")[2]).tag == "html"
    assert scan(content, "Child A.html", Format.HTML, Watch(contacts=("x@example.org",))) == ()
    assert write(document).content == content


@given(st.lists(SECTIONS, min_size=1, max_size=2), st.lists(BLOCKS, min_size=2, max_size=2))
@settings(THOROUGH, max_examples=50)
def test_every_document_says_its_words_in_order_on_a_sound_page(sections: list[Section], noted: list[Block]) -> None:
    notes = tuple(Note(key, (block,)) for key, block in zip(NOTES, noted, strict=True))
    check(made_of(*sections, GOAL, notes=notes))


@given(st.lists(INLINES, min_size=3, max_size=15))
@settings(THOROUGH, max_examples=80)
def test_whatever_stands_beside_one_another_in_a_paragraph_is_said(content: list[Inline]) -> None:
    check(made_of(Section((Paragraph(tuple(content)),)), GOAL, notes=NOTED))


NEIGHBOURS: tuple[Block, ...] = (
    paragraph("Some words."),
    paragraph(FIGURE),
    paragraph("A caption", role=Role.CAPTION),
    paragraph("A title", role=Role.TITLE),
    heading("High"),
    heading("Low", 3, label="1.1.1"),
    bullets("one", "two"),
    table(("a", "b", "c"), Row((Cell(()), cell("d"), Cell(())))),
    table(("a", "b"), widths=(10, 10), head=False),
    Table((), ()),
    Paragraph(()),
    contents(("There", "anchor"), ("There", "anchor")),
)


@given(st.lists(st.sampled_from(NEIGHBOURS), min_size=2, max_size=14))
@settings(THOROUGH, max_examples=100)
def test_whatever_blocks_follow_one_another_are_said_in_order(blocks: list[Block]) -> None:
    check(made_of(Section(tuple(blocks)), GOAL))
