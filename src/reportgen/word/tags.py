"""Tags, the braces in a Word part: whole again where Word has split them, with the place where each stands in words."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING

from lxml import etree
from msgspec import Struct

from reportgen.word.namespaces import XML, W

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = [
    "CELL_ORDERS",
    "LOOSE",
    "MARK",
    "PARTS",
    "RESERVED",
    "TAG",
    "Opened",
    "Source",
    "Tag",
    "isolate",
    "join",
    "mark_of",
    "matching",
    "nearest",
    "place",
    "words",
]

CELL_ORDERS = {"cellbg": "colour", "colspan": "span", "hm": "", "vm": ""}
"""Orders about the table cell that they stand in, with the filter that looks at their value; "" for those without."""

TAG = re.compile(r"\{(?P<open>[{%#])(?P<body>.*?)(?P<close>[}%#])\}")
LOOSE = re.compile(r"\{[{%#]|[}%#]\}")
MARK = re.compile("\ufdd0(\\d+)\ufdd1")
"""What stands for a tag in the parsed part, with its number: between code points that are no characters."""

RESERVED = re.compile("[\ufdd0-\ufdd4]")
"""Code points that are no characters, which no template may hold."""

PARTS = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml\Z")
_NAMES = {"document": "", "header": "header", "footer": "footer", "footnotes": "footnotes", "endnotes": "endnotes"}


class Opened(Struct, frozen=True, eq=False):
    """An `if` or `for` that is not ended yet.

    Attributes:
        inside: the element in which what it chooses or repeats stands.
        prefix: what each turn takes: "p", "tr", "tc", "r", or "" for words.
        word: `if` or `for`.
        place: where it begins.
    """

    inside: Element | None
    prefix: str
    word: str
    place: str


class Tag(Struct, frozen=True, eq=False):
    """A slot or an order, checked.

    Attributes:
        sign: "{" for a slot, "%" for an order.
        prefix: whose place it takes: a paragraph's (p), row's (tr), cell's (tc), run's (r), or nobody's ("").
        word: an order's first word, or "" for a slot.
        inner: what stands in the braces, the prefix left out, for Jinja.
        place: where it stands, in words.
        text: the `w:t` that it stands in.
        within: the choices and loops round it, the innermost last.
    """

    sign: str
    prefix: str
    word: str
    inner: str
    place: str
    text: Element
    within: tuple[Opened, ...]


class Source(Struct, frozen=True):
    """A part as Jinja reads it: XML with all tags in it, each ending one line.

    Attributes:
        xml: the text.
        places: where the tag of each line stands; the first is line 1.
        ours: lines whose tag the designer did not write.
    """

    xml: str
    places: tuple[str, ...]
    ours: frozenset[int] = frozenset()


def mark_of(number: int) -> str:
    """The mark of a tag, counted from 1."""
    return f"\ufdd0{number}\ufdd1"


def matching(tag: str) -> bool:
    """Whether a tag is closed as it was opened."""
    return {"{": "}", "%": "%", "#": "#"}[tag[1]] == tag[-2]


def join(texts: list[Element]) -> None:
    """Move every tag whole into the run in which it begins: Word splits words wherever somebody edited them."""
    owners = [text for text in texts for _ in text.text or ""]
    whole = "".join(text.text or "" for text in texts)
    for match in TAG.finditer(whole):
        for index in range(match.start() + 1, match.end()):
            owners[index] = owners[match.start()]
    pieces: dict[int, list[str]] = {id(text): [] for text in texts}
    for owner, character in zip(owners, whole, strict=True):
        pieces[id(owner)].append(character)
    for text in texts:
        text.text = "".join(pieces[id(text)])


def isolate(text: Element, mark: str) -> None:
    """Give a mark a run of its own, with the look of the run that it stands in, and so the words behind it."""
    run = text.getparent()
    if run is None:
        return
    before, _, after = (text.text or "").partition(mark)
    behind = list(text.itersiblings())
    text.text = before
    look = run.find(W + "rPr")
    for words_, rest in ((after, behind), (mark, [])):
        made = etree.Element(W + "r")
        if look is not None:
            made.append(copy.deepcopy(look))
        etree.SubElement(made, W + "t", {XML + "space": "preserve"}).text = words_
        made.extend(rest)
        run.addnext(made)


def words(element: Element) -> str:
    """The words of an element, marks left out."""
    return MARK.sub("", "".join(text.text or "" for text in element.iter(W + "t"))).strip()


def nearest(element: Element, name: str) -> Element | None:
    """The closest element of Word's round this one that has a name, such as `tc`."""
    return next(iter(element.iterancestors(W + name)), None)


def place(part: str, paragraph: Element) -> str:
    """Where a paragraph stands: `header 1, paragraph 2`, `table 2, row 4, cell 1`, tables counted from the top."""
    match = PARTS.match(part)
    kind = match[1] if match else ""
    name = kind.rstrip("0123456789")
    found = [_NAMES[name] + (f" {kind[len(name) :]}" if kind != name else "")] if _NAMES.get(name) else []
    table, row, cell = (nearest(paragraph, tag) for tag in ("tbl", "tr", "tc"))
    if table is not None and row is not None and cell is not None:
        tables = list(paragraph.getroottree().getroot().iter(W + "tbl"))
        found += [
            f"table {tables.index(table) + 1}",
            f"row {list(table.iter(W + 'tr')).index(row) + 1}",
            f"cell {list(row.iter(W + 'tc')).index(cell) + 1}",
        ]
    else:
        loose = [p for p in paragraph.getroottree().getroot().iter(W + "p") if nearest(p, "tbl") is None]
        found.append(f"paragraph {loose.index(paragraph) + 1}")
    return ", ".join(found)
