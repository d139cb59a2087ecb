"""One document for each thing that the PDF writer lays out, and one with them all, for judges to look at."""

from __future__ import annotations

import io

from msgspec.structs import replace
from PIL import Image

from reportgen.model.document import (
    Anchor,
    Border,
    Borders,
    Break,
    Contents,
    ContentsEntry,
    Document,
    Figure,
    Link,
    ListBlock,
    Note,
    NoteMark,
    PageField,
    PageSetup,
    ParagraphStyle,
    Picture,
    Role,
    Row,
    RunningText,
    Section,
    Tab,
    TabStop,
    Text,
)
from reportgen.model.drawing import Circle, Drawing, Label, Line, Polygon, Rectangle
from support.documents import (
    BODY,
    GRID,
    PLAIN,
    SENTENCE,
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

__all__ = ["ALL_IN_ONE", "DRAWING", "FEATURES", "RAISED"]

RAISED = replace(BODY, position="superscript")
LANDSCAPE = PageSetup(841.9, 595.3)
DRAWING = Drawing(
    300,
    80,
    (
        Rectangle(0, 0, 300, 80, "F2F2F2", None),
        Rectangle(5, 5, 20, 20),
        Line(20, 40, 280, 40, dash=(2, 2)),
        Circle(40, 40, 6, "1F3864", "FFFFFF"),
        Polygon(((270, 35), (280, 40), (270, 45)), "1F3864"),
        Polygon(()),
        Label(40, 60, "March", anchor="middle"),
        Label(290, 60, "April", bold=True, anchor="end"),
    ),
    "Timeline",
    "Two episodes on a timeline",
)


def _picture(mode: str, kind: str = "PNG", **options: object) -> Picture:
    out = io.BytesIO()
    image = Image.linear_gradient("L").resize((40, 30))
    if mode in {"RGBA", "LA"}:
        image = Image.merge("RGBA", (image, image, image, image)).convert(mode)
    image.convert(mode).save(out, kind, **options)
    return Picture(out.getvalue(), "image/png" if kind == "PNG" else "image/jpeg")


def _shown(picture: Picture) -> Document:
    return document(paragraph("before ", Figure(picture, 80, 60, "A grey slope"), " behind"))


def _words(**looks: object) -> Document:
    return document(paragraph("plain, ", Text("in another look", replace(BODY, **looks)), " and plain again"))  # type: ignore[arg-type]


def _set(**style: object) -> Document:
    return document(*(paragraph(SENTENCE * 3, style=replace(SPACED, **style)) for _ in range(3)))  # type: ignore[arg-type]


def _noted(*blocks: object, notes: int = 1, length: int = 1) -> Document:
    marks = tuple(NoteMark(str(number), str(number), RAISED) for number in range(1, notes + 1))
    made = tuple(Note(str(number), (paragraph(SENTENCE * length),)) for number in range(1, notes + 1))
    return document(paragraph("Marked", *marks, "."), *blocks, notes=made)  # type: ignore[arg-type]


SPANS = table(
    Row((cell("two wide", columns=2), cell("c"))),
    Row((cell("two high", rows=2), cell("b"), cell("c"))),
    Row((cell("b"), cell("c"))),
)
FOOT = RunningText((paragraph("OFFICIAL-SENSITIVE page ", PageField("page", BODY), " of ", PageField("pages", BODY)),))

FEATURES: dict[str, Document] = {
    "a title and headings": document(
        paragraph("A made-up review", role=Role.TITLE),
        *(heading(f"Level {level}", level) for level in range(1, 7)),
    ),
    "numbered headings": document(
        heading("One", label="1"), heading("Two", 2, label="1.1"), heading("Three", 3, label="1.1.1"), SENTENCE
    ),
    "bold and italic": _words(bold=True, italic=True),
    "underline and strike": _words(underline=True, strike=True),
    "colour and highlight": _words(colour="C00000", highlight="FFFF00"),
    "raised and lowered words": document(
        paragraph("H", Text("2", replace(BODY, position="subscript")), "O", Text("2", RAISED))
    ),
    "capitals": _words(caps="all"),
    "small capitals": _words(caps="small"),
    "another language": _words(language="cy"),
    "other letters": document("Zażółć gęślą jaźń, ŵ ŷ, “quoted” – and 20 °C, £5 and ½"),
    "soft hyphens": document("co\u00adoper\u00adate and zero\u200bwidth"),
    "three families": document(
        *(paragraph(family, text=replace(BODY, family=family)) for family in ("Arial", "Calibri", "Source Sans 3"))
    ),
    "justified lines": _set(align="justify"),
    "centred and right lines": document(
        paragraph(SENTENCE, style=replace(SPACED, align="centre")),
        paragraph(SENTENCE, style=replace(SPACED, align="right")),
    ),
    "indents": _set(indent_left=40, indent_right=40, indent_first=-20),
    "shading and borders": _set(shading="EEEEEE", borders=Borders(top=Border(1, "FF0000", "double", 4), left=Border())),
    "tab stops with leaders": document(
        paragraph("left", Tab(BODY), "right", style=ParagraphStyle(tab_stops=(TabStop(300, "right", "dots"),))),
        paragraph("left", Tab(BODY), "1.5", style=ParagraphStyle(tab_stops=(TabStop(300, "decimal", "line"),))),
    ),
    "breaks of lines and pages": document(paragraph("one", Break(), "two", Break("page"), "three")),
    "bullets in bullets": document(bullets(item("outer", bullets(item("inner", label="–", indent=36))), "outer")),
    "numbered lists": document(ListBlock((item("one", label="1."), item("two", "more of two", label="2.")), "Decimal")),
    "a list split over pages": document(SENTENCE * 45, bullets(SENTENCE * 6, SENTENCE * 6, SENTENCE * 6)),
    "links": document(
        paragraph(link("out", uri="https://example.org/a b?c=ä"), " and ", link("in", target="here"), " " + SENTENCE),
        paragraph(SENTENCE, link(SENTENCE * 2, uri="mailto:someone@example.org")),
        paragraph(Anchor("here"), "here"),
    ),
    "a link around a picture": document(
        paragraph(Link((Figure(_picture("RGB"), 40, 30, "A slope"),), uri="https://example.org/", description="Slope"))
    ),
    "footnotes": _noted(notes=3),
    "footnotes split over pages": _noted(SENTENCE * 20, notes=3, length=30),
    "footnotes in table cells": _noted(
        table(Row((cell(paragraph("in a cell", NoteMark("1", "1", RAISED))), cell("b"), cell("c"))))
    ),
    "contents": document(
        contents(("First", "first"), ("Second " + SENTENCE * 2, "second")),
        heading("First", anchor="first"),
        heading("Second", anchor="second"),
    ),
    "contents of two levels": document(
        Contents(
            (
                ContentsEntry(1, (Text("One", BODY),), "one", PLAIN, BODY),
                ContentsEntry(2, (Text("Two", BODY),), "two", ParagraphStyle(indent_left=20), BODY),
            )
        ),
        heading("One", anchor="one"),
        heading("Two", 2, anchor="two"),
    ),
    "a table over pages": document(table(*((str(number), SENTENCE, "Police") for number in range(60)))),
    "a table with spans": document(SPANS),
    "a table with a first column of heads": document(
        table(Row((cell("head", scope="row"), cell("b"), cell("c"))), Row((cell("head", scope="row"), cell(), cell())))
    ),
    "a table with a title and summary": document(
        replace(table(("a", "b", "c")), title="What happened", summary="Each event with its day and agency")
    ),
    "a table without repeated rows": document(
        replace(
            table(("a", "b", "c"), head=False),
            rows=(replace(head_row("x", "y", "z"), repeat=False), Row((cell("a"), cell("b"), cell("c")))),
        )
    ),
    "captions above and below": document(
        paragraph("Table 1", role=Role.CAPTION),
        table(("a", "b", "c")),
        "between",
        table(("a", "b", "c")),
        paragraph("Table 2", role=Role.CAPTION),
    ),
    "a table in a table": document(table(Row((cell(table(("x", "y"), widths=(40, 40))), cell("b"), cell("c"))))),
    "a list in a cell": document(table(Row((cell(bullets("one", "two")), cell("b"), cell("c"))))),
    "a heading in a cell": document(heading("Out"), table(Row((cell(heading("In", 2)), cell("b"), cell("c"))))),
    "a row taller than a page": document(table(("1 May", SENTENCE * 110, "Police"), ("2 May", "x", "y"))),
    "empty cells and paragraphs": document(paragraph(), table(Row((cell(), cell(paragraph()), cell("x"))))),
    "a grey picture": _shown(_picture("L")),
    "a picture that is partly clear": _shown(_picture("RGBA")),
    "a picture of a palette": _shown(_picture("P")),
    "a picture of two colours": _shown(_picture("1")),
    "a photograph": _shown(_picture("RGB", "JPEG")),
    "a photograph for print": _shown(_picture("CMYK", "JPEG")),
    "a drawing with words": document(
        paragraph(Figure(DRAWING, 300, 80, DRAWING.alt)), paragraph("Figure 1: a timeline", role=Role.CAPTION)
    ),
    "a picture for decoration": document(paragraph("x ", Figure(_picture("RGB"), 40, 30, decorative=True))),
    "heads and feet": made_of(
        Section((paragraph(SENTENCE * 60),), PageSetup(), RunningText((paragraph("Head"),), first=(), even=()), FOOT)
    ),
    "pages upright and on their side": made_of(
        Section((heading("Upright"), paragraph(SENTENCE))),
        Section((heading("On its side"), paragraph(SENTENCE)), LANDSCAPE, RunningText(), FOOT, first_page_number=7),
    ),
    "page numbers in the text": document(
        paragraph("see page ", PageField("page-of", BODY, "there")), paragraph(Break("page"), Anchor("there"), "there")
    ),
    "nothing at all": document(),
}

ALL_IN_ONE = made_of(
    Section(
        (
            paragraph("A made-up review", role=Role.TITLE),
            contents(("Background", "background"), ("Chronology", "chronology")),
            heading("Background", label="1", anchor="background"),
            paragraph(
                SENTENCE * 4,
                link("the guidance", uri="https://example.org/"),
                " and ",
                link("the chronology", target="chronology"),
                " on page ",
                PageField("page-of", BODY, "chronology"),
                NoteMark("a", "1", RAISED),
                ".",
            ),
            heading("What was known", 2),
            bullets(item("First", bullets(item("inner", label="–", indent=36))), "Second " + SENTENCE),
            paragraph(
                Text("capital letters ", replace(BODY, caps="all")),
                Text("Small Capitals ", replace(BODY, caps="small")),
                Text("dŵr a thân", replace(BODY, language="cy")),
                Text(" struck", replace(BODY, strike=True, underline=True, highlight="FFFF00")),
                Tab(BODY),
                "behind a tab",
                Break(),
                "on a line of its own",
            ),
            paragraph(Figure(DRAWING, 300, 80, "Two episodes on a timeline")),
            paragraph("Figure 1: a timeline", role=Role.CAPTION),
            paragraph(Figure(_picture("RGBA"), 80, 60, "A grey slope")),
            heading("Chronology", label="2", anchor="chronology"),
            paragraph("Table 1: what happened", role=Role.CAPTION),
            replace(
                table(
                    *((f"{day} May", SENTENCE * (day % 4 + 1), "Police") for day in range(1, 25)),
                    Row((cell("all day", columns=2, borders=GRID), cell("c"))),
                ),
                summary="Each event with its day and agency",
            ),
            paragraph("Behind the table", NoteMark("b", "2", RAISED), "."),
        ),
        PageSetup(),
        RunningText((paragraph("Rapid review"),), first=()),
        FOOT,
    ),
    Section((heading("Action plan"), table(("a", "b", "c"))), LANDSCAPE, RunningText(), FOOT),
    notes=(Note("a", (paragraph("The first note."),)), Note("b", (paragraph("The second note."),))),
)
