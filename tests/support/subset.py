"""The supported subset of Word, one small file an item: what `reportgen pdf` promises to lay out."""

from __future__ import annotations

from collections.abc import Callable

from support.docx_builder import HEAD_LINKS, Docx, behind, cell, p, picture, png, r, row, table

__all__ = ["SUBSET", "TOLD"]

TOLD = {
    "text-boxes": {"docx-text-box"},
    "frames-and-drop-caps": {"docx-frame", "docx-drop-cap"},
    "uneven-columns": {"docx-columns"},
    "contents-that-lead-nowhere": {"docx-contents-target"},
}
"""What is told of an item that is laid out all the same."""

SUBSET: dict[str, Callable[[], Docx]] = {}
"""The name of each item, which is that of its golden file too, and what makes its Word file."""

SENTENCE = "Nine agencies told the review what daily life was like for the children. "
_TAB, _PAGE_BREAK = "<w:r><w:tab/></w:r>", '<w:r><w:br w:type="page"/></w:r>'


def _item(make: Callable[[], Docx]) -> Callable[[], Docx]:
    SUBSET[make.__name__.replace("_", "-")] = make
    return make


def _style(key: str, properties: str, *, based_on: str = "Normal", kind: str = "paragraph", name: str = "") -> str:
    base = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    return f'<w:style w:type="{kind}" w:styleId="{key}"><w:name w:val="{name or key}"/>{base}{properties}</w:style>'


def _level(index: int, form: str, text: str, *, more: str = "", restart: str = "") -> str:
    left = 567 * (index + 1)
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{more}{restart}'
        f'<w:lvlText w:val="{text}"/><w:pPr><w:ind w:left="{left}" w:hanging="425"/></w:pPr></w:lvl>'
    )


def _numbering(*abstracts: str, numbers: tuple[tuple[int, str], ...] = ()) -> str:
    """Abstract definitions 0, 1, …; numberings 1, 2, … as (definition, overrides), one a definition if not given."""
    used = numbers or tuple((at, "") for at in range(len(abstracts)))
    definitions = "".join(
        f'<w:abstractNum w:abstractNumId="{at}">{inner}</w:abstractNum>' for at, inner in enumerate(abstracts)
    )
    return definitions + "".join(
        f'<w:num w:numId="{at}"><w:abstractNumId w:val="{abstract}"/>{override}</w:num>'
        for at, (abstract, override) in enumerate(used, start=1)
    )


def _listed(text: str, number: int = 1, at: int = 0, style: str = "") -> str:
    return p(text, style=style, properties=f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{number}"/></w:numPr>')


def _field(code: str, *result: str) -> str:
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    return (
        f'{mark.format("begin")}<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
        f"{mark.format('separate')}{''.join(result)}{mark.format('end')}"
    )


def _bookmark(name: str, key: int = 1) -> str:
    return f'<w:bookmarkStart w:id="{key}" w:name="{name}"/><w:bookmarkEnd w:id="{key}"/>'


def _note_mark(number: int, kind: str = "footnote") -> str:
    return f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:{kind}Reference w:id="{number}"/></w:r>'


def _note(number: int, *paragraphs: str, kind: str = "footnote") -> str:
    first, *others = paragraphs
    mark = f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:{kind}Ref/></w:r>'
    return f'<w:{kind} w:id="{number}">{p(mark, r(" " + first))}{"".join(map(p, others))}</w:{kind}>'


_HELD = {"media/a.png": png((8, 4), "#1F3864")}
_HELD_LINK = {"pic": ("image", "media/a.png", False)}
_LINES = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_GRID = f"<w:tblBorders>{_LINES}</w:tblBorders>"


# -- styles and words ------------------------------------------------------------------------------------------------


@_item
def style_cascade() -> Docx:
    """Defaults, a chain of styles, a character style, a table style, direct formatting: each wins over those before."""
    styles = (
        _style(
            "Lead",
            '<w:pPr><w:spacing w:after="120"/></w:pPr><w:rPr><w:sz w:val="28"/><w:color w:val="1F3864"/></w:rPr>',
        )
        + _style("LeadSmall", '<w:rPr><w:sz w:val="16"/></w:rPr>', based_on="Lead")
        + _style("Firm", '<w:rPr><w:b/><w:color w:val="C00000"/></w:rPr>', based_on="", kind="character")
        + _style("House", "<w:rPr><w:i/></w:rPr>", based_on="", kind="table")
    )
    return Docx(
        styles=styles,
        body=p("By default")
        + p("By style", style="Lead")
        + p(
            "By a style upon it, ",
            r("by a character style", '<w:rStyle w:val="Firm"/>'),
            r(", by hand", '<w:sz w:val="40"/>'),
            style="LeadSmall",
        )
        + table(row("By a table style", "b", head=True), row("1", "2"), properties='<w:tblStyle w:val="House"/>'),
    )


@_item
def theme_fonts() -> Docx:
    """A font that is named by the theme."""
    fonts = "".join(
        f'<a:{kind}Font><a:latin typeface="{family}"/></a:{kind}Font>'
        for kind, family in (("major", "Carlito"), ("minor", "Source Sans 3"))
    )
    return Docx(
        theme=f"<a:themeElements><a:fontScheme>{fonts}</a:fontScheme></a:themeElements>",
        body=p(
            r("Major. ", '<w:rFonts w:asciiTheme="majorHAnsi"/>'), r("Minor.", '<w:rFonts w:asciiTheme="minorHAnsi"/>')
        ),
    )


@_item
def looks_of_words() -> Docx:
    """Bold, italic, underline, strike, colour, highlight, size, raised, lowered, capitals, small capitals."""
    looks = {
        "bold": "<w:b/>",
        "italic": "<w:i/>",
        "struck": "<w:strike/>",
        "coloured": '<w:color w:val="C00000"/>',
        "highlighted": '<w:highlight w:val="yellow"/>',
        "large": '<w:sz w:val="40"/>',
        "raised": '<w:vertAlign w:val="superscript"/>',
        "lowered": '<w:vertAlign w:val="subscript"/>',
        "capitals": "<w:caps/>",
        "small": "<w:smallCaps/>",
    }
    return Docx(body=p(*(r(f"{name} ", properties) for name, properties in looks.items())))


@_item
def letters_set_apart() -> Docx:
    """Letters further apart and closer together; words in a box."""
    boxed = '<w:bdr w:val="single" w:sz="8" w:space="1" w:color="1F3864"/>'
    return Docx(
        body=p(r("Set apart", '<w:spacing w:val="60"/>'), " and as ever, ", r("set close", '<w:spacing w:val="-10"/>'))
        + p(r(SENTENCE * 3, '<w:spacing w:val="20"/>'))
        + p(r(SENTENCE * 3, '<w:spacing w:val="20"/><w:w w:val="95"/>'), properties='<w:jc w:val="both"/>')
        + p("Words in ", r("a box ", boxed), r("of two looks", f"<w:b/>{boxed}"), " and outside."),
    )


@_item
def another_language() -> Docx:
    """A run in Welsh within English."""
    return Docx(body=p("She called it ", r("cwtsh", '<w:lang w:val="cy-GB"/>'), " at home."))


@_item
def soft_hyphens_and_hard_spaces() -> Docx:
    """Characters that Word keeps as elements of their own, and symbols of symbol fonts."""
    return Docx(
        body=p("a", "<w:r><w:noBreakHyphen/></w:r>", "b", "<w:r><w:softHyphen/></w:r>", "c")
        + p("£\u00a05, Siân’s tŷ", '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>', "on")
    )


@_item
def accents_written_apart() -> Docx:
    """Letters and accents in characters of their own, as Macs have them in names of files and what is copied there."""
    return Docx(body=p("Sia\u0302n’s ty\u0302, ", r("a w\u0302yr", "<w:b/>"), " and a cafe\u0301"))


# -- headings --------------------------------------------------------------------------------------------------------


@_item
def title_and_headings() -> Docx:
    """Title, and headings of nine levels; PDF has six."""
    styles = "".join(
        _style(f"Heading{level}", f'<w:pPr><w:outlineLvl w:val="{level - 1}"/></w:pPr>', name=f"heading {level}")
        for level in range(5, 10)
    )
    levels = "".join(p(f"Level {level}", style=f"Heading{level}") for level in range(1, 10))
    return Docx(styles=styles, body=p("The whole", style="Title") + levels + p("Words."))


@_item
def numbered_headings() -> Docx:
    """Headings with numbers of their own: read out, and in the bookmarks, but not among the words."""
    levels = "".join(
        _level(at, "decimal", ".".join(f"%{n + 1}" for n in range(at + 1)), more=f'<w:pStyle w:val="Heading{at + 1}"/>')
        for at in range(3)
    )
    styles = "".join(
        _style(
            f"Heading{at + 1}",
            f'<w:pPr><w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="{at}"/></w:pPr>',
            name=f"heading {at + 1}",
        )
        for at in range(3)
    )
    return Docx(
        styles=styles,
        numbering=_numbering(levels),
        body=p("One", style="Heading1")
        + p("One in one", style="Heading2")
        + p("Deeper", style="Heading3")
        + p("Two in one", style="Heading2")
        + p("Two", style="Heading1")
        + p("One in two", style="Heading2"),
    )


# -- lists -----------------------------------------------------------------------------------------------------------


@_item
def bullets_in_bullets() -> Docx:
    """Bullets of three levels, from symbol fonts."""
    symbol = '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>'
    wingdings = '<w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr>'
    levels = (
        _level(0, "bullet", "\uf0b7").replace("</w:lvl>", f"{symbol}</w:lvl>")
        + _level(1, "bullet", "–")
        + _level(2, "bullet", "\uf0a7").replace("</w:lvl>", f"{wingdings}</w:lvl>")
    )
    depths = {"health": 0, "GP": 1, "records": 2, "school nurse": 1, "police": 0}
    return Docx(numbering=_numbering(levels), body="".join(_listed(name, at=at) for name, at in depths.items()))


@_item
def places_of_labels() -> Docx:
    """Numbers that end where they stand, or have their middle there, and words that follow them at once."""
    roman = _level(0, "lowerRoman", "%1.", more='<w:suff w:val="tab"/>').replace(
        "<w:pPr>", '<w:lvlJc w:val="right"/><w:pPr>'
    )
    middle = _level(0, "decimal", "%1").replace("<w:pPr>", '<w:lvlJc w:val="center"/><w:pPr>')
    follows = _level(0, "decimal", "Action %1:", more='<w:suff w:val="space"/>')
    at_once = _level(0, "decimal", "(%1)", more='<w:suff w:val="nothing"/>')
    heading = _level(0, "decimal", "Part %1.", more='<w:suff w:val="space"/>').replace(
        'w:left="567" w:hanging="425"', 'w:left="0" w:firstLine="0"'
    )
    return Docx(
        body=p("Findings", style="Heading1", properties='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr>')
        + "".join(_listed(f"Number {count}.") for count in range(1, 5))
        + "".join(_listed(f"Middle {count}.", 2) for count in range(1, 3))
        + "".join(_listed(SENTENCE * 2, 3) for _ in range(2))
        + "".join(_listed(f"At once {count}.", 4) for count in range(1, 3)),
        numbering=_numbering(roman, middle, follows, at_once, heading),
    )


@_item
def labels_of_their_own() -> Docx:
    """A number that is larger than its words, one of no letters, those of words in the middle, and Word's ring."""
    large = _level(0, "decimal", "%1.").replace("</w:lvl>", '<w:rPr><w:b/><w:sz w:val="40"/></w:rPr></w:lvl>')
    courier = '<w:rPr><w:rFonts w:ascii="Courier New" w:hAnsi="Courier New"/></w:rPr></w:lvl>'
    ring = _level(0, "bullet", "o").replace("</w:lvl>", courier)
    middle = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr><w:jc w:val="center"/>'
    return Docx(
        body=_listed(SENTENCE * 2)
        + _listed(SENTENCE * 2, 2)
        + p("In the middle.", properties=middle)
        + p("Further to the right.", properties=middle.replace("center", "right"))
        + _listed("A ring.", 4),
        numbering=_numbering(large, _level(0, "none", ""), _level(0, "decimal", "%1."), ring),
    )


@_item
def numbers_that_restart() -> Docx:
    """Multilevel numbers that begin anew below each item, go on behind a paragraph, and begin anew where told."""
    levels = _level(0, "decimal", "%1.") + _level(1, "lowerLetter", "%2)") + _level(2, "lowerRoman", "%1.%2.%3")
    anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    body = (
        "".join(_listed(f"item {at}", at=at) for at in (0, 1, 1, 2, 0, 1))
        + p("A paragraph between.")
        + _listed("goes on")
        + _listed("begins anew", 2)
        + _listed("and goes on", 2)
    )
    return Docx(numbering=_numbering(levels, numbers=((0, ""), (0, anew))), body=body)


# -- paragraphs ------------------------------------------------------------------------------------------------------


@_item
def breaks() -> Docx:
    """The end of a line, the end of a page, a paragraph that begins a page."""
    return Docx(
        body=p("first line", "<w:r><w:br/></w:r>", "second line")
        + p("before", _PAGE_BREAK, "behind")
        + p("on page three", properties="<w:pageBreakBefore/>")
    )


@_item
def breaks_that_end_paragraphs() -> Docx:
    """Pages that end with a paragraph: what follows begins the next page, be it a paragraph or a table."""
    return Docx(
        body=p("Before.")
        + p(_PAGE_BREAK)
        + p("At the top.", _PAGE_BREAK)
        + table(row("a", "b", head=True), row("1", "2"))
        + p("Behind.", _PAGE_BREAK, "On the last page.")
    )


@_item
def space_of_web_pages() -> Docx:
    """Space that is left to Word: none between items, where the document begins and round the words of a cell."""
    space = '<w:spacing w:before="100" w:beforeAutospacing="1" w:after="100" w:afterAutospacing="1"/>'
    numbered = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>{space}'
    return Docx(
        body=p("First.", properties=space)
        + p("Second.", properties=space)
        + "".join(p(f"Item {count}.", properties=numbered) for count in range(1, 4))
        + p("Third.")
        + table(
            row("One", "Two", "Three", head=True),
            row(
                cell(p("alone", properties=space)),
                cell(p("above", properties=space), p("below", properties=space)),
                cell(p("an item", properties=numbered), p("words")),
            ),
            widths=(2000, 2000, 2000),
        ),
        numbering=_numbering(_level(0, "bullet", "•")),
    )


@_item
def keeps() -> Docx:
    """A heading stays with its text, a paragraph together, and no line of one alone."""
    section = '<w:pgSz w:w="11906" w:h="5000"/><w:pgMar w:top="1000" w:bottom="1000" w:left="1440" w:right="1440"/>'
    return Docx(
        section=section,
        body=p(SENTENCE * 13)
        + p("Kept with the next", style="Heading1")
        + p(SENTENCE * 4, properties="<w:keepLines/>")
        + p(SENTENCE * 12, properties="<w:keepLines/>")
        + p("last"),
    )


@_item
def contextual_spacing() -> Docx:
    """Space between paragraphs of different styles, none between those of one."""
    styles = _style("Close", '<w:pPr><w:spacing w:before="400" w:after="400"/><w:contextualSpacing/></w:pPr>')
    return Docx(styles=styles, body=p("alpha", style="Close") + p("beta", style="Close") + p("gamma"))


@_item
def shading_and_borders() -> Docx:
    """Paragraphs in one box, with a ground."""
    borders = "".join(
        f'<w:{side} w:val="single" w:sz="8" w:space="4" w:color="1F3864"/>'
        for side in ("top", "left", "bottom", "right")
    )
    box = f'<w:pBdr>{borders}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="D9E2F3"/>'
    return Docx(body=p("boxed", properties=box) + p("in the same box", properties=box) + p("outside"))


@_item
def boxes_of_one_cell() -> Docx:
    """A call-out made as a table of one cell, as most are: with a caption, a heading and a list, over two pages, and
    within a table.
    """
    look = f'{_GRID}<w:tblLook w:val="04A0" w:firstRow="1" w:firstColumn="1"/>'
    tint = '<w:shd w:val="clear" w:color="auto" w:fill="DEEAF6"/>'
    inside = p("What we learned", style="Heading1") + p(SENTENCE) + _listed("first") + _listed("second")
    inner = table(row(cell(p("a box in a cell"))), widths=(2000,), properties=_GRID)
    return Docx(
        numbering=_numbering(_level(0, "bullet", "•")),
        body=p("Box 1: learning", style="Caption")
        + table(row(cell(inside, properties=tint)), widths=(9000,), properties=look)
        + p("Between.")
        + table(row(cell("".join(p(SENTENCE * 3) for _ in range(40)))), widths=(9000,), properties=look)
        + p("Behind.")
        + table(row("agency", "what it did", head=True), row("health", cell(inner + p())), properties=_GRID),
    )


@_item
def side_by_side() -> Docx:
    """Tables of one row that head nothing: a logo and a name, two pictures with captions, places to sign."""
    logo, chart = picture('descr="Logo"'), picture('descr="Contacts"')
    return Docx(
        files={"media/a.png": png()},
        links={"pic": ("image", "media/a.png", False)},
        body=table(row(cell(p(logo)), cell(p("The partnership", style="Title"))), widths=(3000, 6000))
        + p("Who saw whom", style="Heading1")
        + table(*[row(*[cell(p(chart) + p(f"Figure {at}", style="Caption")) for at in (1, 2)])], widths=(4000, 4000))
        + p("Between.")
        + table(row("Signed:", "Date:"), widths=(6000, 3000), properties=_GRID),
    )


def _text_box(
    inside: str, look: str, *, place: str = "", more: str = "", size: tuple[int, int] = (2600000, 900000)
) -> str:
    """A text box as Word writes it, beside what older programs read in its stead."""
    content = f"<w:txbxContent>{inside}</w:txbxContent>"
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>'
        f'<wp:positionH relativeFrom="column">{place or "<wp:posOffset>0</wp:posOffset>"}</wp:positionH>'
        f'<wp:extent cx="{size[0]}" cy="{size[1]}"/><wp:docPr id="9" name="Text Box 9"/><a:graphic><a:graphicData '
        'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        f'<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:prstGeom prst="rect"/>{look}</wps:spPr>{more}'
        f'<wps:txbx>{content}</wps:txbx><wps:bodyPr lIns="91440" anchor="ctr"/></wps:wsp></a:graphicData></a:graphic>'
        f"</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape>"
        "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


@_item
def text_boxes() -> Docx:
    """Text boxes: a key message, a box on an item of a list, a banner in white on the theme's colour, one of Word 2007,
    one in a cell; and a sensitivity label in the page's head.
    """
    line = '<a:ln w="12700"><a:solidFill><a:srgbClr val="1F3864"/></a:solidFill></a:ln>'
    lighter = '<a:lumMod val="20000"/><a:lumOff val="80000"/>'
    tint = f'<a:solidFill><a:schemeClr val="accent1">{lighter}</a:schemeClr></a:solidFill>'
    banner = (
        '<wps:style><a:lnRef idx="2"><a:schemeClr val="accent1"><a:shade val="50000"/></a:schemeClr></a:lnRef>'
        '<a:fillRef idx="1"><a:schemeClr val="tx2"/></a:fillRef></wps:style>'
    )
    old = (
        '<w:r><w:pict><v:shape type="#_x0000_t202" style="position:absolute;width:150pt;height:40pt" '
        'fillcolor="#fff2cc [663]" strokecolor="#7f6000"><v:textbox inset="10pt,,10pt">'
        f"<w:txbxContent>{p('A box of Word 2007.')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    )
    label = p(
        _text_box(
            p(r("OFFICIAL", "<w:b/>")), "<a:noFill/><a:ln><a:noFill/></a:ln>", place="<wp:align>center</wp:align>"
        )
    )
    message = p("What we learned", style="Heading2") + _listed("Ask the child.") + _listed("Write it down.")
    colours = "".join(
        f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>'
        for name, value in (("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "1F3864"), ("accent1", "4472C4"))
    )
    return Docx(
        theme=f"<a:themeElements><a:clrScheme>{colours}</a:clrScheme></a:themeElements>",
        numbering=_numbering(_level(0, "bullet", "•")),
        heads={"header1": p("Board") + label},
        section='<w:headerReference w:type="default" r:id="header1"/>',
        body=p("Findings", style="Heading1")
        + p(_text_box(message, '<a:prstGeom prst="roundRect"/>' + tint + line), SENTENCE * 3)
        + _listed("The first point.")
        + p(
            "The second, with a box on it.",
            _text_box(p(SENTENCE), line, place="<wp:align>right</wp:align>"),
            properties='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
        )
        + _listed("The third point.")
        + p(_text_box(p("In white on the theme's colour."), "", more=banner, size=(5700000, 500000)))
        + p("Beside a box of old.", old)
        + table(
            row("agency", "what it did", head=True),
            row("health", cell(p("It met.", _text_box(p("In a cell."), line)))),
            properties=_GRID,
        )
        + p("Behind."),
    )


@_item
def frames_and_drop_caps() -> Docx:
    """A paragraph in a frame at the right, a number in one as old Word has it; letters that begin a word, and none."""
    edges = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="4"/>' for side in ("top", "left", "bottom", "right"))
    frame = '<w:framePr w:w="2880" w:wrap="around" w:hAnchor="margin" w:xAlign="{}" w:y="1"/>'
    drop = '<w:framePr w:dropCap="drop" w:lines="3" w:wrap="around"/>'
    return Docx(
        body=p(_bookmark("begins"), r("T", '<w:sz w:val="116"/>'), properties=drop)
        + p(r("he child", "<w:b/>"), " was seen.")
        + p("Key message", properties=frame.format("right") + f"<w:pBdr>{edges}</w:pBdr>")
        + p("In the middle", properties=frame.format("center"))
        + p("An inch in", properties='<w:framePr w:w="2880" w:hAnchor="text" w:x="1440"/>')
        + p("12", properties='<w:framePr w:wrap="around" w:hAnchor="margin" w:xAlign="right"/>')
        + p("Words beside it.")
        + p("E", properties=drop)
    )


@_item
def columns() -> Docx:
    """Text in two columns with a line between, parted by a break, then in three that end at one height, then in one."""
    column_break = '<w:r><w:br w:type="column"/></w:r>'
    again = '<w:type w:val="continuous"/>'
    return Docx(
        body=p(SENTENCE * 3, column_break, "behind", r("1", '<w:vertAlign w:val="superscript"/>'))
        + p("last", properties='<w:sectPr><w:cols w:num="2" w:space="720" w:sep="1"/></w:sectPr>')
        + p(SENTENCE * 6, _note_mark(1), properties=f'<w:sectPr>{again}<w:cols w:num="3" w:space="360"/></w:sectPr>')
        + p("alone", column_break, "on a page"),
        section=again,
        footnotes=_note(1, "At the foot."),
    )


@_item
def uneven_columns() -> Docx:
    """Columns of different widths: one column, in which the second goes on below."""
    uneven = '<w:cols w:num="2" w:equalWidth="0"><w:col w:w="6000" w:space="400"/><w:col w:w="2600"/></w:cols>'
    column_break = '<w:r><w:br w:type="column"/></w:r>'
    return Docx(
        body=p("Before", column_break, "behind")
        + p(column_break, "the next")
        + p("last", properties=f"<w:sectPr>{uneven}</w:sectPr>")
        + p("alone", column_break, "on a page"),
        section='<w:type w:val="continuous"/>',
    )


@_item
def lines_between_paragraphs() -> Docx:
    """A box round paragraphs with lines between them."""
    edge = 'w:val="single" w:sz="6" w:space="3" w:color="7F7F7F"'
    box = "".join(f"<w:{side} {edge}/>" for side in ("top", "left", "bottom", "right", "between"))
    properties = f'<w:pBdr>{box}</w:pBdr><w:spacing w:after="120"/>'
    return Docx(
        body=p("Before.")
        + "".join(p(SENTENCE * 2, properties=properties) for _ in range(3))
        + p("Behind.")
        + "".join(p(word, properties=f"<w:pBdr><w:between {edge}/></w:pBdr>") for word in ("One", "Two", "Three"))
    )


@_item
def alignment_and_indents() -> Docx:
    """Left, centred, right and justified; indents, hanging and first-line."""
    body = "".join(p(name, properties=f'<w:jc w:val="{name}"/>') for name in ("left", "center", "right"))
    body += p(SENTENCE * 3, properties='<w:jc w:val="both"/>')
    body += p(SENTENCE * 3, properties='<w:ind w:left="720" w:hanging="360" w:right="720"/>')
    return Docx(body=body)


@_item
def tab_stops() -> Docx:
    """Left, centred, right and decimal stops, with leaders."""
    stops = (
        '<w:tabs><w:tab w:val="left" w:pos="1440"/><w:tab w:val="center" w:pos="3600"/>'
        '<w:tab w:val="decimal" w:pos="5760"/><w:tab w:val="right" w:leader="dot" w:pos="8640"/></w:tabs>'
    )
    return Docx(body=p("a", _TAB, "left", _TAB, "middle", _TAB, "12.5", _TAB, "right", properties=stops))


# -- links, notes, contents ------------------------------------------------------------------------------------------


@_item
def lines_to_write_on() -> Docx:
    """Underlined tabs, as forms have them for a name and a date, and tab stops that nobody has set."""
    line = '<w:r><w:rPr><w:u w:val="single"/></w:rPr><w:tab/></w:r>'
    stops = '<w:tabs><w:tab w:val="left" w:pos="5000"/><w:tab w:val="left" w:pos="8000"/></w:tabs>'
    return Docx(
        body=p("Name: ", line, " Date: ", line, properties=stops)
        + p("Seen by ", line * 4, " and heard by ", line * 3)
        + p("a", _TAB, "b", _TAB, "c"),
        settings='<w:defaultTabStop w:val="567"/>',
    )


@_item
def numbers_at_their_points() -> Docx:
    """Numbers of a column one below the other at a decimal stop that no tab leads to; a leader of letters set apart."""
    stop = '<w:tabs><w:tab w:val="decimal" w:pos="1200"/></w:tabs>'
    apart = '<w:spacing w:val="30"/>'
    return Docx(
        body=table(
            row("What", "Pounds", head=True),
            *(row("Visit", cell(p(number, properties=stop))) for number in ("1,234.50", "7.25", "19")),
        )
        + p(
            r("Visits", apart),
            f"<w:r><w:rPr>{apart}</w:rPr><w:tab/></w:r>",
            r("12", apart),
            properties='<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="6000"/></w:tabs>',
        )
    )


@_item
def links() -> Docx:
    """Links out, to a bookmark, over a field, with words of their own for those who do not see them."""
    return Docx(
        links={"web": ("hyperlink", "https://example.org/report", True)},
        body=p(_bookmark("method"), "How it was done", style="Heading1")
        + p("See ", f'<w:hyperlink r:id="web" w:tooltip="The report of 2024">{r("the report")}</w:hyperlink>', ".")
        + p("See ", f'<w:hyperlink w:anchor="method">{r("how it was done")}</w:hyperlink>', ".")
        + p("Write to ", _field('HYPERLINK "mailto:board@example.org"', r("the board")), ".")
        + p(
            "As said in ",
            _field("REF method \\h", r("How it was done")),
            " on page ",
            _field("PAGEREF method", r("9")),
            ".",
        ),
    )


@_item
def footnotes() -> Docx:
    """Footnotes of the text and of a table's cell, and one that goes on over a page."""
    section = '<w:pgSz w:w="11906" w:h="6000"/><w:pgMar w:top="1000" w:bottom="1000" w:left="1440" w:right="1440"/>'
    return Docx(
        section=section,
        footnotes=_note(1, "A short note.") + _note(2, "A note of a cell.") + _note(3, SENTENCE * 24, "Its end."),
        body=p("Words", _note_mark(1), " go on.")
        + table(row("agency", "records", head=True), row("health", cell(p("kept", _note_mark(2)))))
        + p("A long one", _note_mark(3), " stands here.")
        + p("The last words."),
    )


@_item
def endnotes() -> Docx:
    """Endnotes behind the last words, over the end of a page, beside a footnote; the section before is turned."""
    size = '<w:pgSz w:w="{}" w:h="{}"/><w:pgMar w:top="1000" w:bottom="1000" w:left="1440" w:right="1440"/>'
    rule = f'<w:endnote w:type="separator" w:id="-1">{p("<w:r><w:separator/></w:r>")}</w:endnote>'
    return Docx(
        section=size.format(8000, 5000),
        footnotes=_note(1, "At the foot of the page."),
        endnotes=rule
        + _note(1, "The first source.", kind="endnote")
        + _note(2, SENTENCE * 9, "Its end.", kind="endnote"),
        body=p("Words", _note_mark(1, "endnote"), properties=f"<w:sectPr>{size.format(16838, 5000)}</w:sectPr>")
        + table(row("agency", head=True), row(cell(p("health", _note_mark(2, "endnote")))), widths=(2000,))
        + p("The last words", _note_mark(1), "."),
    )


@_item
def contents() -> Docx:
    """A table of contents: leaders and page numbers are made anew."""

    def entry(text: str, level: int, mark: str, before: str = "", after: str = "") -> str:
        number = _TAB + _field(f"PAGEREF {mark} \\h", r("99"))
        return p(before, f'<w:hyperlink w:anchor="{mark}">{r(text)}{number}</w:hyperlink>', after, style=f"TOC{level}")

    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    start = mark.format("begin") + '<w:r><w:instrText>TOC \\o "1-2" \\h</w:instrText></w:r>' + mark.format("separate")
    toc_styles = _style(
        "TOCHeading", '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>', based_on="Heading1", name="TOC Heading"
    )
    control = (
        "<w:sdt><w:sdtPr/><w:sdtContent>"
        + p("Contents", style="TOCHeading")
        + entry("Why", 1, "m1", before=start)
        + entry("Who", 2, "m2", after=mark.format("end"))
        + "</w:sdtContent></w:sdt>"
    )
    return Docx(
        styles=toc_styles,
        body=control
        + p(_bookmark("m1", 1), "Why", style="Heading1", properties="<w:pageBreakBefore/>")
        + p("Words.")
        + p(_bookmark("m2", 2), "Who", style="Heading2", properties="<w:pageBreakBefore/>")
        + p("Words."),
    )


@_item
def contents_that_lead_nowhere() -> Docx:
    """Contents whose numbers were typed, and of which no line is a link: words alone, some behind a number."""
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    start = mark.format("begin") + "<w:r><w:instrText>TOC</w:instrText></w:r>" + mark.format("separate")
    return Docx(
        body=p(start, "Why", _TAB, "2", style="TOC1")
        + p("1", _TAB, "Who", _TAB, "3", mark.format("end"), style="TOC2")
        + p("Words."),
    )


# -- tables ----------------------------------------------------------------------------------------------------------


@_item
def table_merges() -> Docx:
    """Cells merged across and down."""
    across, start, more = '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    return Docx(
        body=table(
            row("agency", cell("asked and answered", properties=across), head=True),
            row(cell("health", properties=start), "1 May", "2 May"),
            row(cell(properties=more), "3 May", "4 May"),
            row("police", cell("never", properties=across)),
            widths=(2000, 3000, 3000),
            properties=_GRID,
        )
    )


@_item
def table_rows_of_uneven_length() -> Docx:
    """Rows that begin later or end sooner than the grid: what they leave empty is a cell without lines."""
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    edges = "".join(f'<w:{side} w:val="single" w:sz="4"/>' for side in sides)
    return Docx(
        body=table(
            row("a", "b", "c", head=True),
            row("second", "third", properties='<w:gridBefore w:val="1"/>'),
            row("first"),
            row("all", "of", "them"),
            widths=(2000, 2000, 2000),
            properties=f"<w:tblBorders>{edges}</w:tblBorders>",
        )
    )


@_item
def table_looks() -> Docx:
    """Widths, shading and lines from the style, the table and the cell; words at top, middle and bottom."""
    style = (
        '<w:style w:type="table" w:styleId="House"><w:name w:val="House"/>'
        f"<w:tblPr>{_GRID}</w:tblPr>"
        '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr>'
        '<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="1F3864"/></w:tcPr></w:tblStylePr></w:style>'
    )
    tall = '<w:trHeight w:val="1200"/>'
    return Docx(
        styles=style,
        body=table(
            row("first", "second", "third", head=True),
            row(
                "up",
                cell("mid", properties='<w:vAlign w:val="center"/>'),
                cell("down", properties='<w:shd w:val="clear" w:fill="E2EFD9"/><w:vAlign w:val="bottom"/>'),
                properties=tall,
            ),
            widths=(2000, 3000, 2500),
            properties='<w:tblStyle w:val="House"/><w:tblLook w:firstRow="1" w:noHBand="1" w:noVBand="1"/>',
        ),
    )


@_item
def cells_turned_and_crossed() -> Docx:
    """Lines that run up and down, in a row of its own height, across rows and in one as high as they are long; a cell
    crossed from corner to corner.
    """
    up, down = '<w:textDirection w:val="btLr"/>', '<w:textDirection w:val="tbRl"/>'
    middle = '<w:vAlign w:val="center"/>'
    crossed = (
        '<w:tcBorders><w:tl2br w:val="single" w:sz="4" w:color="auto"/>'
        '<w:tr2bl w:val="single" w:sz="8" w:color="C00000"/></w:tcBorders>'
    )
    lead = '<w:vMerge w:val="restart"/>' + up
    return Docx(
        body=table(
            row("what", cell("of its own", properties=up), cell("height", properties=up + middle), head=True,
                properties='<w:trHeight w:val="900"/>'),
            row(cell("two rows", properties=lead), "first", "second"),
            row(cell(properties="<w:vMerge/>"), cell(properties=crossed), cell("downwards from here", properties=down)),
            widths=(700, 2000, 900),
            properties=_GRID,
        )
    )  # fmt: skip


@_item
def table_header_rows_repeat() -> Docx:
    """Two header rows that stand again on every page, for the eye only."""
    rows = (row(f"item {number}", f"done {number}") for number in range(60))
    return Docx(
        body=table(
            row("what", "state", head=True),
            row("each", "of it", head=True),
            *rows,
            widths=(3000, 3000),
            properties=_GRID,
        )
    )


@_item
def table_first_column_heads() -> Docx:
    """A first column that the table's look sets apart heads its rows."""
    style = (
        '<w:style w:type="table" w:styleId="House"><w:name w:val="House"/><w:tblStylePr w:type="firstCol"><w:rPr><w:b/>'
        "</w:rPr></w:tblStylePr></w:style>"
    )
    return Docx(
        styles=style,
        body=table(
            row("", "asked", head=True),
            row("health", "yes"),
            row("police", "no"),
            properties='<w:tblStyle w:val="House"/><w:tblLook w:firstRow="1" w:firstColumn="1"/>',
        ),
    )


@_item
def table_in_a_table() -> Docx:
    """A table, and a list, in a cell."""
    inner = table(row("in", "out", head=True), row("1", "2"), widths=(1000, 1000))
    return Docx(
        numbering=_numbering(_level(0, "bullet", "•")),
        body=table(
            row("nested", "listed", head=True),
            row(cell(inner, p("after it")), cell(_listed("one"), _listed("two"))),
            widths=(4000, 4000),
        ),
    )


@_item
def table_row_taller_than_a_page() -> Docx:
    """A row that goes on over three pages is one row."""
    section = '<w:pgSz w:w="11906" w:h="5000"/><w:pgMar w:top="1000" w:bottom="1000" w:left="1440" w:right="1440"/>'
    long = cell(*(p(f"Line {number} of the account.") for number in range(30)))
    return Docx(
        section=section,
        body=table(row("who", "account", head=True), row("health", long), widths=(2000, 6000)),
    )


@_item
def table_with_caption() -> Docx:
    """A caption above a table belongs to it; title and description of a table are kept."""
    caption = p("Table ", _field("SEQ Table \\* ARABIC", r("1")), ": who was asked", style="Caption")
    said = '<w:tblCaption w:val="Who was asked"/><w:tblDescription w:val="Agencies and their answers"/>'
    return Docx(
        body=caption + table(row("agency", "answer", head=True), row("health", "yes"), properties=said) + p("Words.")
    )


# -- pictures --------------------------------------------------------------------------------------------------------


@_item
def pictures() -> Docx:
    """A picture in the line, one alone with its caption, and one that only decorates."""
    mark = '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative val="1"/></a:ext></a:extLst>'
    return Docx(
        files=_HELD,
        links=_HELD_LINK,
        body=p("Words, ", picture('descr="A blue bar"', width=254000, height=127000), " and words.")
        + p(picture('descr="A chart of nine answers"'), properties="<w:keepNext/>")
        + p("Figure 1: nine answers", style="Caption")
        + p(picture("", mark)),
    )


@_item
def pictures_with_frames() -> Docx:
    """A line round a picture, round corners, and an oval; what is beyond them is not in the file."""
    line = '<a:ln w="38100"><a:solidFill><a:srgbClr val="C00000"/></a:solidFill></a:ln>'
    forms = ("rect", "roundRect", "ellipse")
    framed = (f'<pic:spPr><a:prstGeom prst="{form}"/>{line}</pic:spPr>' for form in forms)
    return Docx(
        files=_HELD | {"media/a.png": png((200, 100), "#D9E2F3")},
        links=_HELD_LINK,
        body="".join(p(picture().replace("<pic:spPr/>", frame)) for frame in framed),
    )


@_item
def pictures_behind_words() -> Docx:
    """A cover on the whole of its page, a logo in the upper corner of each, a band at the foot of the next."""
    margins = '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708"/>'
    references = "".join(
        f'<w:{kind}Reference w:type="{sort}" r:id="{part}"/>'
        for kind, sort, part in (
            ("header", "default", "header1"),
            ("header", "first", "header1"),
            ("footer", "default", "footer1"),
        )
    )
    return Docx(
        files=_HELD
        | {"media/b.png": png((8, 4), "#D9E2F3")}
        | {f"_rels/{part}.xml.rels": HEAD_LINKS for part in ("header1", "footer1")},
        links={"pic": ("image", "media/b.png", False)},
        heads={
            "header1": p(behind("margin right", "page 254000", width=1270000, height=381000), "The head"),
            "footer1": p(behind("page 0", "page bottom", width=7560310, height=508000), "The foot"),
        },
        body=p(behind("page 0", "page 0", width=7560310, height=10692130))
        + p("A review", style="Title")
        + p("Of what was done", _PAGE_BREAK)
        + p(behind("column 0", "paragraph 0", 'descr="A bar"', width=1270000, height=635000), "Behind these words."),
        section=f'{references}<w:pgSz w:w="11906" w:h="16838"/>{margins}<w:titlePg/>',
    )


@_item
def lines_round_pages() -> Docx:
    """Lines at the edge of the first page's paper, and on the next page round its head and words."""
    edge = '<w:{} w:val="single" w:sz="12" w:space="{}" w:color="C00000"/>'
    sides = ("top", "left", "bottom", "right")
    paper = "".join(edge.format(side, 24) for side in sides)
    text = "".join(edge.format(side, 4) for side in sides)
    head = '<w:headerReference r:id="header1"/>'
    first = f'{head}<w:pgBorders w:offsetFrom="page" w:display="firstPage">{paper}</w:pgBorders>'
    return Docx(
        heads={"header1": p("The head")},
        body=p("First", _PAGE_BREAK, "second", properties=f"<w:sectPr>{first}</w:sectPr>") + p("Third"),
        section=f"{head}<w:pgBorders>{text}</w:pgBorders>",
    )


@_item
def page_numbers_in_frames() -> Docx:
    """Numbers of pages in the middle and at the right of the line of a head or foot, as old Word inserts them."""
    number = _field("PAGE", r("9"))
    frame = '<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="{}" w:y="1"/>'
    return Docx(
        heads={
            "header1": p(number, properties=frame.format("center")) + p("The head", properties='<w:jc w:val="right"/>'),
            "footer1": p(number, properties=frame.format("right")) + p("The foot"),
        },
        body=p("Words."),
        section='<w:headerReference r:id="header1"/><w:footerReference r:id="footer1"/>',
    )


@_item
def heads_that_say_headings() -> Docx:
    """A head that says the first heading of its page and its number, and a foot that says the last; a page without
    headings has those of the page before, and one before all others the first of the document.
    """
    numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr>'
    return Docx(
        styles=_style("Heading1", numbered, name="heading 1"),
        numbering=_numbering(_level(0, "decimal", "%1.")),
        heads={
            "header1": p(_field("STYLEREF 1 \\n", r("9")), " ", _field('STYLEREF "Heading 1"', r("Old"))),
            "footer1": p(_field("STYLEREF 1 \\l", r("Old"))),
        },
        body=p("Before", _PAGE_BREAK)
        + p("Why", style="Heading1")
        + p("Words.")
        + p("How", style="Heading1")
        + p(_PAGE_BREAK, "No heading.", _PAGE_BREAK)
        + table(row("a", head=True), row(cell(p("Who", style="Heading1"))), properties=_GRID),
        section='<w:headerReference r:id="header1"/><w:footerReference r:id="footer1"/>',
    )


@_item
def logos_beside_words() -> Docx:
    """Words of a head that stand beside its logo, which is higher than they are; words of a foot below theirs."""
    beside = behind("column 0", "paragraph 0", width=1270000, height=635000).replace("wrapNone", "wrapSquare")
    above = behind("margin center", "paragraph 0", width=635000, height=254000).replace("wrapNone", "wrapTopAndBottom")
    return Docx(
        files=_HELD | {f"_rels/{part}.xml.rels": HEAD_LINKS for part in ("header1", "footer1")},
        heads={"header1": p(beside, "The partnership") + p("County Hall"), "footer1": p(above, "The foot")},
        body=p("The first words"),
        section='<w:headerReference r:id="header1"/><w:footerReference r:id="footer1"/>',
    )


@_item
def headings_on_the_line_of_their_words() -> Docx:
    """A style separator: a heading, numbered here, on the first line of the paragraph behind it."""
    separator = "<w:rPr><w:vanish/><w:specVanish/></w:rPr>"
    numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr>'
    return Docx(
        styles=_style("Heading1", f"{numbered}<w:rPr><w:b/></w:rPr>", name="heading 1"),
        numbering=_numbering(_level(0, "decimal", "%1.")),
        body=p("Finding.", style="Heading1", properties=separator)
        + p(" " + SENTENCE * 2)
        + p("Nothing behind it.", style="Heading1", properties=separator)
        + p("Another finding.", style="Heading1"),
    )


# -- pages -----------------------------------------------------------------------------------------------------------


@_item
def sections() -> Docx:
    """Portrait, then landscape, then portrait."""
    upright, across = '<w:pgSz w:w="11906" w:h="16838"/>', '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
    return Docx(
        body=p("Upright", properties=f"<w:sectPr>{upright}</w:sectPr>")
        + p("Across", properties=f"<w:sectPr>{across}</w:sectPr>")
        + p("Upright again"),
        section=upright,
    )


@_item
def pages_of_a_book() -> Docx:
    """A title page in the middle of its paper, a last one at its foot; margins that are mirrored, with a gutter."""
    margins = (
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="720" w:bottom="1440" w:left="1440" '
        'w:header="708" w:footer="708" w:gutter="284"/>'
    )
    foot = '<w:footerReference w:type="default" r:id="footer1"/>'
    middle = f'<w:sectPr>{foot}{margins}<w:vAlign w:val="center"/></w:sectPr>'
    return Docx(
        body=p("A review", style="Title")
        + p("Of what was done", properties=middle)
        + p("On an even page.", _PAGE_BREAK, "On an odd page.", properties=f"<w:sectPr>{margins}</w:sectPr>")
        + p("At the foot."),
        section=f'{margins}<w:vAlign w:val="bottom"/>',
        heads={"footer1": p("The foot")},
        settings="<w:mirrorMargins/>",
    )


@_item
def numbers_of_pages() -> Docx:
    """Roman numbers before the contents end, then plain ones from 1 on, and how many pages the section has."""
    feet = {
        "footer1": p("Page ", _field("PAGE", r("9"))),
        "footer2": p("Page ", _field("PAGE", r("9")), " of ", _field("SECTIONPAGES", r("9"))),
    }
    first, then = (f'<w:footerReference w:type="default" r:id="footer{at}"/>' for at in (1, 2))
    roman = f'<w:sectPr>{first}<w:pgNumType w:fmt="lowerRoman" w:start="3"/></w:sectPr>'
    return Docx(
        heads=feet,
        body=p("The preface is on page ", _field("PAGEREF here", r("9")))
        + p(_bookmark("here"), "The preface", properties=f"<w:pageBreakBefore/>{roman}")
        + p("The findings")
        + p("The last page", properties="<w:pageBreakBefore/>"),
        section=f'{then}<w:pgNumType w:start="1"/>',
    )


@_item
def heads_and_feet() -> Docx:
    """Heads and feet of first, odd and even pages, with page numbers; no words of the document."""
    heads = {
        "header1": p("First head"),
        "header2": p("Odd head"),
        "header3": p("Even head"),
        "footer1": p("Page ", _field("PAGE", r("9")), " of ", _field("NUMPAGES", r("9"))),
    }
    references = "".join(
        f'<w:headerReference w:type="{kind}" r:id="header{at}"/>'
        for at, kind in ((1, "first"), (2, "default"), (3, "even"))
    ) + "".join(f'<w:footerReference w:type="{kind}" r:id="footer1"/>' for kind in ("first", "default", "even"))
    return Docx(
        heads=heads,
        settings="<w:evenAndOddHeaders/>",
        section=f"{references}<w:titlePg/>",
        body="".join(p(f"Body {page}", properties="<w:pageBreakBefore/>") for page in (1, 2, 3)),
    )


@_item
def content_controls() -> Docx:
    """Controls round words, paragraphs and rows are taken off."""

    def control(inner: str) -> str:
        return f'<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>'

    return Docx(
        body=control(p("A paragraph."))
        + p("Words ", control(r("within")), " words.")
        + table(row("a", "b", head=True), control(row("1", "2")))
    )


@_item
def symbols_of_forms() -> Docx:
    """The boxes of Word's own controls, as its fallback font has them; ticks, stars, arrows; symbols of Wingdings."""
    gothic = '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/>'

    def box(*, ticked: bool) -> str:
        state = f'<w14:checkbox><w14:checked w14:val="{ticked:d}"/></w14:checkbox>'
        content = r("☒" if ticked else "☐", gothic)
        return f"<w:sdt><w:sdtPr>{state}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"

    dingbats = "".join(f'<w:r><w:sym w:font="Wingdings" w:char="F0{code}"/></w:r>' for code in ("A8", "FE", "FD", "FC"))
    arrow = _level(0, "bullet", "\uf0d8").replace(
        "</w:lvl>", '<w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr></w:lvl>'
    )
    return Docx(
        body=p(box(ticked=True), " Yes  ", box(ticked=False), " No")
        + p("☐ ☑ ☒ ✓ ✔ ✗ ✘ → ← ↑ ↓ • ‣ ◦ ▪ □ ■ ● ○ ★ ☆ ≤ ≥ ≠ ± × ÷ ½ € № … ✅ ❌ ✔\ufe0f")
        + p(r("Bold ☒ and ✔", "<w:b/>"), r(" or in small capitals ☐", "<w:smallCaps/>"))
        + p(dingbats, " of another font")
        + _listed("An arrow for a bullet.")
        + table(row("Seen", "Heard", head=True), row("☒", "☐ yes ☑ no")),
        numbering=_numbering(arrow),
    )


@_item
def strict() -> Docx:
    """A file of the strict kind (ISO/IEC 29500-1), which has other names for everything."""
    return Docx(
        strict=True, body=p("Findings", style="Heading1") + p("Words.") + table(row("a", "b", head=True), row("1", "2"))
    )
