"""Nothing lost: a finished HTML page says the words and headings of its document, in order.

As for the PDF (`pdf.py`), this is read back from the finished bytes by code that did not write them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import zip_longest

from lxml import etree

from reportgen.errors import Place, Problem
from reportgen.model.document import Block, Document, Link, ListBlock, Paragraph, Role, Table, Text, words
from reportgen.scan.html.exact import DOCTYPE
from reportgen.scan.structure.pdf import REMEDY
from reportgen.scan.within.xml import parse_xml

__all__ = ["check_html"]

_MADE_UP = frozenset({"label", "mark", "back", "made"})
"""Classes of what the writer adds: labels, marks of notes, ways back, and headings of its own."""
_INLINE = frozenset({"a", "em", "mark", "s", "span", "strong", "sub", "sup", "u"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


def check_html(content: bytes, document: Document) -> tuple[Problem, ...]:
    """Compare a finished page with the document that it was made from.

    Returns:
        what is lost or out of order, words first. Nothing, if the page says the document.
    """
    root = parse_xml(content[len(DOCTYPE) :].lstrip())
    main = root.find("body/main") if root is not None else None
    if main is None:
        return (_problem("html-words-lost", "the page cannot be read back"),)
    found = []
    said, wanted = "".join(_said(main)).split(), words(document)
    # Where a look changes within a word, the page may part it, and only there.
    if "".join(said) != "".join(wanted):
        number = next(place for place, (a, b) in enumerate(zip_longest(said, wanted), 1) if a != b)
        found.append(
            _problem("html-words-lost", f"the page does not say what the document says, from word {number} on")
        )
    headings = iter(
        "".join(" ".join(_said(element)).split()) for element in main.iter() if str(element.tag) in _HEADINGS
    )
    for number, heading in enumerate(_headings(document.blocks()), 1):
        if heading not in headings:
            found.append(_problem("html-structure-headings", f"heading {number} of the document is none of the page"))
            break
    return tuple(found)


def _said(element: etree._Element) -> Iterator[str]:
    """The document's own words in an element; pictures by their alternative text."""
    if _MADE_UP & set((element.get("class") or "").split()):
        return
    name = etree.QName(element).localname
    edge = "" if name in _INLINE else "\n"
    yield edge
    if name == "img":
        yield element.get("alt") or ""
    elif name == "svg":
        yield from (one.text or "" for one in element.iter("{*}desc"))
    else:
        yield element.text or ""
        for child in element:
            yield from _said(child)
            yield child.tail or ""
    yield edge


def _headings(blocks: Iterable[Block]) -> Iterator[str]:
    """The letters of each heading of the document."""
    for block in blocks:
        if isinstance(block, Paragraph):
            if block.role is Role.HEADING and (said := "".join("".join(_texts(block.content)).split())):
                yield said
        elif isinstance(block, ListBlock):
            for item in block.items:
                yield from _headings(item.blocks)
        elif isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    yield from _headings(cell.blocks)


def _texts(content: Iterable[object]) -> Iterator[str]:
    for inline in content:
        if isinstance(inline, Text):
            yield inline.text
        elif isinstance(inline, Link):
            yield from _texts(inline.content)


def _problem(rule: str, what: str) -> Problem:
    return Problem(rule, Place(), what, REMEDY)
