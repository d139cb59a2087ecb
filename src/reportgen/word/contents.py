"""The contents list of a document: its headings as links, in the field that Word itself would make.

A template holds the field as Word inserts it; its entries are written anew when the headings are known. Page numbers
are left to Word, which sets them on printing or on "Update field", and to the PDF, which knows its pages: a field that
is marked for updating would make Word ask every reader a question about "other files".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree
from markupsafe import escape

from reportgen.word.fields import instruction
from reportgen.word.namespaces import XML, W
from reportgen.word.package import parse

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lxml.etree import _Element as Element

__all__ = ["write_contents"]

_LEVELS = re.compile(r"(\d)-(\d)")
_HEADING = re.compile(r"heading (\d)")


def write_contents(root: Element, styles: Mapping[str, str]) -> None:
    """Fill every contents field of a document.

    Args:
        root: the document's text, changed in place.
        styles: names of paragraph styles, folded to lower case, by their ids.
    """
    fields = list(_fields(root))
    if not fields:
        return
    headings = _headings(root, styles)
    for number, (_, heading) in enumerate(headings, 1):
        _mark(heading, number)
    for first, code, paragraphs in fields:
        levels = _LEVELS.search(instruction(code).switches.get("o", "")) or _LEVELS.search("1-3")
        assert levels is not None  # noqa: S101 - one of the two matches
        lowest, highest = int(levels[1]), int(levels[2])
        entries = _entries(
            [
                (level, _words(heading), number)
                for number, (level, heading) in enumerate(headings, 1)
                if lowest <= level <= highest
            ],
            styles,
        )
        _begin(entries[0], code)
        entries[-1].append(_character("end"))
        around = first.getparent()
        assert around is not None  # noqa: S101 - a paragraph stands in something
        at = around.index(first)
        for paragraph in paragraphs:
            around.remove(paragraph)
        for entry in reversed(entries):
            around.insert(at, entry)


def _fields(root: Element) -> Iterator[tuple[Element, str, list[Element]]]:
    """Every contents field: its first paragraph, its code, and all paragraphs from its begin to its end."""
    for begin in root.iter(W + "fldChar"):
        paragraph = next(begin.iterancestors(W + "p"), None)
        if begin.get(W + "fldCharType") != "begin" or paragraph is None:
            continue
        depth, code, read, paragraphs = 0, "", False, []
        for block in (paragraph, *paragraph.itersiblings(W + "p")):
            paragraphs.append(block)
            for element in block.iter(W + "fldChar", W + "instrText"):
                if not depth and element is not begin:
                    continue
                if element.tag == W + "instrText":
                    code += (element.text or "") if depth == 1 and not read else ""
                    continue
                kind = element.get(W + "fldCharType")
                depth += {"begin": 1, "end": -1}.get(str(kind), 0)
                read = read or kind == "separate"
                if not depth:
                    break
            if not depth:
                break
        if not depth and instruction(code).kind == "TOC":
            yield paragraph, code, paragraphs


def _headings(root: Element, styles: Mapping[str, str]) -> list[tuple[int, Element]]:
    # By their style and not by paragraph: of hundreds of paragraphs, a few are headings.
    levels = {key: int(match[1]) for key, name in styles.items() if (match := _HEADING.fullmatch(name))}
    found = []
    for style in root.iter(W + "pStyle"):
        level = levels.get(str(style.get(W + "val")))
        properties = style.getparent()
        paragraph = None if properties is None else properties.getparent()
        if level is not None and paragraph is not None and paragraph.tag == W + "p" and _words(paragraph):
            found.append((level, paragraph))
    return found


def _words(paragraph: Element) -> str:
    return " ".join("".join(text.text or "" for text in paragraph.iter(W + "t")).split())


def _mark(heading: Element, number: int) -> None:
    """Put the bookmark that the entry leads to round the heading's words."""
    begin = etree.Element(W + "bookmarkStart", {W + "id": str(number), W + "name": _name(number)})
    properties = heading.find(W + "pPr")
    heading.insert(0 if properties is None else 1, begin)
    heading.append(etree.Element(W + "bookmarkEnd", {W + "id": str(number)}))


def _name(number: int) -> str:
    return f"_Toc{number:09d}"


def _entries(headings: Sequence[tuple[int, str, int]], styles: Mapping[str, str]) -> list[Element]:
    """A paragraph for each heading's level, words and number; an empty one where there are none."""
    looks = {name: f'<w:pPr><w:pStyle w:val="{escape(key)}"/></w:pPr>' for key, name in reversed(tuple(styles.items()))}
    entries = [
        f"<w:p>{looks.get(f'toc {level}', '')}"
        f'<w:hyperlink w:anchor="{_name(number)}" w:history="1">'
        f'<w:r><w:t xml:space="preserve">{escape(words)}</w:t></w:r><w:r><w:tab/></w:r>'
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> PAGEREF {_name(number)} \\h </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
        "</w:hyperlink></w:p>"
        for level, words, number in headings
    ]
    return list(parse(f'<w:body xmlns:w="{W[1:-1]}">{"".join(entries) or "<w:p/>"}</w:body>'.encode()))


def _begin(entry: Element, code: str) -> None:
    at = 0 if entry.find(W + "pPr") is None else 1
    for made in (_character("separate"), _text("instrText", code), _character("begin")):
        entry.insert(at, made)


def _character(kind: str) -> Element:
    run = etree.Element(W + "r")
    etree.SubElement(run, W + "fldChar", {W + "fldCharType": kind})
    return run


def _text(tag: str, words: str) -> Element:
    run = etree.Element(W + "r")
    text = etree.SubElement(run, W + tag, {XML + "space": "preserve"})
    text.text = words
    return run
