"""The whole of docxtpl's dialect, made ready by docxtpl itself, for the few templates that use it.

What `template` does not compile by itself:

- `{%tc for year in years %}` and `{%tc endfor %}`, each alone in a table cell, repeat columns; `{%tc if … %}` chooses;
- `{% cellbg "FFE0E0" %}` and `{% colspan 2 %}` in a cell give it a colour and a width; both may be slots or choices;
- `{% hm %}` in a cell within a loop over columns, and `{% vm %}` within a loop over rows, make one cell of its copies;
- `{{r slot }}` puts a line of a narrative or a picture between words, and `{%r if … %}` chooses runs.

docxtpl turns these into Jinja by searching the XML with regular expressions. They are right about what Word and
docxtpl's manual write, and quietly lose or mix up what they do not expect. So the part comes to them already checked:
tags whole and each in its place, lone braces put aside, no table within a table where they would take one for the
other. What they make is compiled and rendered in the same sandbox as all else. docxtpl's objects (subdocuments, rich
text, inline pictures) are not handed out: narratives, drawings and pictures are slots of their own.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from docxtpl import DocxTemplate
from jinja2.runtime import Undefined
from lxml import etree

from reportgen.errors import Place, Problem
from reportgen.word.namespaces import W
from reportgen.word.sandbox import Unfit
from reportgen.word.tags import CELL_ORDERS, MARK, Source, Tag, isolate, mark_of, nearest, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from lxml.etree import _Element as Element

__all__ = ["FILTERS", "faults", "mend", "source"]

_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_ASIDE = str.maketrans("{}", "\ufdd2\ufdd3")
_BACK = str.maketrans("\ufdd2\ufdd3", "{}")
_CLOSING = {"{": "}", "%": "%"}
_COLUMNS = "columns"
"""Attribute of a table whose columns a part chooses or repeats; gone when the part is finished."""

_COLOUR = re.compile(r"[0-9A-Fa-f]{6}\Z")
_AGAINST = (frozenset({"vm", "hm"}), frozenset({"hm", "colspan"}))
_TURNS = {"vm": ("tr", "rows"), "hm": ("tc", "columns")}
_CELL_PROPERTIES = (
    *("cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders", "shd", "noWrap", "tcMar", "textDirection"),
    *("tcFitText", "vAlign", "hideMark", "headers", "cellIns", "cellDel", "cellMerge", "tcPrChange"),
)
"""The order that ISO/IEC 29500-1, A.1 (CT_TcPr) asks for; docxtpl puts its own first or last."""


# -- what is refused ---------------------------------------------------------------------------------------------


def faults(tags: Sequence[Tag]) -> list[Problem]:
    """What docxtpl would lose or mix up."""
    found: list[Problem] = []
    orders: dict[Element, set[str]] = {}
    for tag in tags:
        if tag.word in CELL_ORDERS:
            found.extend(_about_cell(tag, orders))
        if tag.word in {"hm", "colspan"} or tag.prefix == "tc":
            found.extend(_about_columns(tag))
    return found


def _about_cell(tag: Tag, orders: dict[Element, set[str]]) -> Iterator[Problem]:
    cell = nearest(tag.text, "tc")
    if cell is None:
        yield _structure(tag, f"`{tag.word}` stands outside a table", "Write it into the cell that it is about")
        return
    if next(cell.iter(W + "tbl"), None) is not None:
        yield _structure(tag, f"`{tag.word}` stands in a cell that holds a table", "Take the inner table out")
    if any(opened.inside is cell or (opened.inside is not None and cell in opened.inside.iterancestors())
           for opened in tag.within):  # fmt: skip
        yield _structure(
            tag,
            f"`{tag.word}` stands in a choice or loop within its cell, and would be done in any case",
            'Choose its value: `{% cellbg "FFE0E0" if row.late else "FFFFFF" %}`',
        )
    before = orders.setdefault(cell, set())
    if tag.word in before or any({tag.word, other} == pair for other in before for pair in _AGAINST):
        yield _structure(tag, "two orders about one cell contradict each other", "Leave one of them out")
    before.add(tag.word)
    if tag.word in _TURNS:
        prefix, what = _TURNS[tag.word]
        loops = [opened for opened in tag.within if opened.word == "for"]
        if not loops or loops[-1].prefix != prefix:
            yield _structure(
                tag, f"`{tag.word}` stands outside a loop over {what}", f"Put its cell into a `{{%{prefix} for … %}}`"
            )
    if tag.word == "vm" and words(cell) != MARK.sub("", tag.text.text or "").strip():
        yield _structure(
            tag, "`vm` stands in a cell whose words differ in look or paragraph", "Give the cell's words one look"
        )


def _about_columns(tag: Tag) -> Iterator[Problem]:
    table = nearest(tag.text, "tbl")
    if table is None:
        return  # said already
    if any(inner is not table for inner in table.iter(W + "tbl")):
        yield _structure(tag, "columns are repeated in a table that holds another", "Take the inner table out")
    grid = table.find(W + "tblGrid")
    if grid is None or not len(grid) or any(not (column.get(W + "w") or "").isdigit() for column in grid):
        yield _structure(
            tag,
            "columns are repeated in a table whose columns have no widths",
            "Choose Table Layout, AutoFit, Fixed Column Width",
        )
    if any(next(table.iter(W + name), None) is not None for name in ("gridBefore", "gridAfter")):
        yield _structure(tag, "columns are repeated in a table with shifted rows", "Let all rows begin and end alike")


def _structure(tag: Tag, what: str, remedy: str) -> Problem:
    return Problem("template-structure", Place(path=tag.place), what, remedy)


# -- what docxtpl makes ------------------------------------------------------------------------------------------


def source(root: Element, tags: Sequence[Tag]) -> Source:
    """The part as docxtpl prepares it, with every tag's place.

    Args:
        root: the part, with a mark for each tag.
        tags: the tags, in the order of their marks.
    """
    for number, tag in enumerate(tags, 1):
        _ready(tag)
        if tag.prefix == "r":
            mark = mark_of(number)
            isolate(next(text for text in root.iter(W + "t") if mark in (text.text or "")), mark)
    # docxtpl takes any two braces with nothing but markup between them for one tag: lone ones are put aside.
    xml = etree.tostring(root, encoding="unicode").replace("\n", " ").translate(_ASIDE)
    xml = MARK.sub(lambda match: _written(tags[int(match[1]) - 1], match[0]), xml)
    patched = DocxTemplate(io.BytesIO()).patch_xml(xml).translate(_BACK)
    places: list[str] = []
    ours: set[int] = set()

    def numbered(match: re.Match[str]) -> str:
        mark = MARK.search(match[0])
        places.append(tags[int(mark[1]) - 1].place if mark else places[-1] if places else tags[0].place)
        if mark is None:
            ours.add(len(places))
        return f"{MARK.sub('', match[0])[:-2]}\n{match[0][-2:]}"

    return Source(_TAG.sub(numbered, patched), tuple(places), frozenset(ours))


def _written(tag: Tag, mark: str) -> str:
    # The mark goes with the tag wherever docxtpl puts it. `hm` and `vm` vanish, and docxtpl knows them bare only.
    kept = "" if tag.word in _TURNS else mark
    return f"{{{tag.sign}{tag.prefix} {tag.inner} {kept}{_CLOSING[tag.sign]}}}"


def _ready(tag: Tag) -> None:
    """Give a cell and a table what docxtpl looks for in them."""
    cell, table = nearest(tag.text, "tc"), nearest(tag.text, "tbl")
    if cell is not None and tag.word in CELL_ORDERS:
        properties = cell.find(W + "tcPr")
        if properties is None:
            properties = etree.Element(W + "tcPr")
            cell.insert(0, properties)
        for change in properties.findall(W + "tcPrChange"):
            properties.remove(change)
        if properties.find(W + "tcW") is None:
            properties.insert(0, etree.Element(W + "tcW", {W + "w": "0", W + "type": "auto"}))
        if tag.word == "cellbg" and properties.find(W + "shd") is None:
            properties.append(etree.Element(W + "shd", {W + "val": "clear"}))
    if table is not None and (tag.prefix == "tc" or tag.word in {"hm", "colspan"}):
        table.set(_COLUMNS, "")


def mend(root: Element) -> None:
    """Give tables whose columns came out of a loop the grid that they need, by docxtpl, and cells their order."""
    for table in [table for table in root.iter(W + "tbl") if _COLUMNS in table.attrib]:
        del table.attrib[_COLUMNS]
        xml = etree.tostring(table, encoding="unicode", with_tail=False)
        around = table.getparent()
        if around is not None:
            around.replace(table, DocxTemplate(io.BytesIO()).fix_tables(xml))
    for properties in root.iter(W + "tcPr"):
        properties[:] = sorted(properties, key=_rank)


def _rank(property_: Element) -> int:
    name = str(property_.tag).removeprefix(W)
    return _CELL_PROPERTIES.index(name) if name in _CELL_PROPERTIES else len(_CELL_PROPERTIES)


def _colour(value: object) -> str:
    if isinstance(value, str) and (value == "auto" or _COLOUR.match(value)):
        return value
    raise _unfit(value, "a cell's colour is not six hexadecimal digits", 'Write it as `"FFE0E0"`')


def _span(value: object) -> str:
    words_ = str(value) if isinstance(value, int | str) and not isinstance(value, bool) else ""
    if words_.isascii() and words_.isdigit() and 0 < int(words_[:4]) <= _MOST_COLUMNS:
        return words_
    raise _unfit(value, "a cell's span is not a number of columns", "Write it as `2`")


def _unfit(value: object, what: str, remedy: str) -> Unfit:
    if isinstance(value, Undefined):
        str(value)  # raises
    return Unfit(what, remedy)


_MOST_COLUMNS = 63
"""Word's own limit for the columns of a table."""

FILTERS: Mapping[str, Callable[[object], str]] = {"colour": _colour, "span": _span}
"""What looks at the values of orders about cells, by the names that `tags.CELL_ORDERS` gives."""
