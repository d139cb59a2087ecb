"""The contents list of a document: its headings as links, in the field that Word itself would make.

A template holds the field as Word inserts it; its entries are written when the headings are known. Page numbers are
left to Word, which sets them on printing or on "Update field", and to the PDF, which knows its pages: a field that is
marked for updating would make Word ask every reader a question about "other files".

The field is taken out of a template once, and the list is written into the text of the finished part: a report's
headings stand in a few of its hundreds of paragraphs, and the others need not be parsed for them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree
from markupsafe import escape

from reportgen.word.fields import instruction
from reportgen.word.namespaces import W

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lxml.etree import _Element as Element

__all__ = ["take_contents", "with_contents"]

_LEVELS = re.compile(r"(\d)-(\d)")
_HEADING = re.compile(r"heading (\d)")
_MARK, _MARK_END = '<w:p><w:pPr><w:pStyle w:val="\ufdd4', '"/></w:pPr></w:p>'
"""Round the number of a field's code, the style of a paragraph in its place. No slot is printed in a style. (Not as a
pattern: one would compare the beginning of every paragraph with it.)
"""
_PARAGRAPH = re.compile(r"<w:p(?:\s[^>]*)?>|</w:p>")
_TEXT = re.compile(r"<w:t(?:\s[^>]*)?>([^<]*)</w:t>")
_PROPERTIES_END = "</w:pPr>"


def take_contents(root: Element) -> tuple[str, ...]:
    """Take every contents field out of a template, and leave a mark in its place.

    Args:
        root: the template's text, changed in place.

    Returns:
        The code of each field, in the order of the marks.
    """
    codes: list[str] = []
    for first, code, paragraphs in list(_fields(root)):
        first.addprevious(_marked(len(codes)))
        for paragraph in paragraphs:
            around = paragraph.getparent()
            if around is not None:
                around.remove(paragraph)
        codes.append(code)
    return tuple(codes)


def with_contents(xml: str, codes: Sequence[str], styles: Mapping[str, str]) -> str:
    """Write the list of contents at every mark.

    Args:
        xml: the document's text, `w:` for Word's elements.
        codes: the code of the field of each mark.
        styles: names of paragraph styles, folded to lower case, by their ids.
    """
    if not codes or _MARK not in xml:
        return xml  # no list is wanted, or a choice left it out
    headings = list(_headings(xml, styles))
    marked: list[str] = []
    at = 0
    for number, heading in enumerate(headings, 1):
        begin, end = (
            f'<w:bookmarkStart w:id="{number}" w:name="{_name(number)}"/>',
            f'<w:bookmarkEnd w:id="{number}"/>',
        )
        marked += (xml[at : heading.begin], begin, xml[heading.begin : heading.end], end)
        at = heading.end
    looks = {name: f'<w:pPr><w:pStyle w:val="{escape(key)}"/></w:pPr>' for key, name in reversed(tuple(styles.items()))}
    first, *others = "".join((*marked, xml[at:])).split(_MARK)
    made = [first]
    for other in others:
        code, _, rest = other.partition(_MARK_END)
        made += (_list(codes[int(code)], headings, looks), rest)
    return "".join(made)


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


def _marked(number: int) -> Element:
    paragraph = etree.Element(W + "p")
    etree.SubElement(etree.SubElement(paragraph, W + "pPr"), W + "pStyle", {W + "val": f"\ufdd4{number}"})
    return paragraph


class _Heading:
    """A heading: its level and words, and where in the text its content begins and ends."""

    __slots__ = ("begin", "end", "level", "words")

    def __init__(self, level: int, begin: int, end: int, words: str) -> None:
        self.level, self.begin, self.end, self.words = level, begin, end, words


def _headings(xml: str, styles: Mapping[str, str]) -> Iterator[_Heading]:
    levels = {str(escape(key)): int(match[1]) for key, name in styles.items() if (match := _HEADING.fullmatch(name))}
    if not levels:
        return
    from html import unescape  # with two thousand names of characters, which a document without contents can spare

    for style in re.finditer(f'<w:pStyle w:val="({"|".join(map(re.escape, levels))})"', xml):
        begin = xml.index(_PROPERTIES_END, style.end()) + len(_PROPERTIES_END)
        end = _end_of_paragraph(xml, begin)
        words = " ".join(unescape("".join(_TEXT.findall(xml, begin, end))).split())
        if words:
            yield _Heading(levels[style[1]], begin, end, words)


def _end_of_paragraph(xml: str, at: int) -> int:
    """Where the paragraph ends that is open here; a picture in it may hold others."""
    depth = 1
    for tag in _PARAGRAPH.finditer(xml, at):
        if tag[0] == "</w:p>":
            depth -= 1
        elif not tag[0].endswith("/>"):
            depth += 1
        if not depth:
            return tag.start()
    raise ValueError("a paragraph does not end")


def _name(number: int) -> str:
    """Word numbers its own with nine digits; a few are nobody's number, and need no look when the file is scanned."""
    return f"_Toc{number}"


def _list(code: str, headings: Sequence[_Heading], looks: Mapping[str, str]) -> str:
    """The field with an entry for each heading of its levels; with an empty paragraph where there is none."""
    levels = _LEVELS.search(instruction(code).switches.get("o", "")) or _LEVELS.search("1-3")
    assert levels is not None  # noqa: S101 - one of the two matches
    lowest, highest = int(levels[1]), int(levels[2])
    entries = [
        (looks.get(f"toc {heading.level}", ""), _entry(heading.words, number))
        for number, heading in enumerate(headings, 1)
        if lowest <= heading.level <= highest
    ] or [("", "")]
    begin = (
        f'{_character("begin")}<w:r><w:instrText xml:space="preserve">{escape(code)}</w:instrText></w:r>'
        f"{_character('separate')}"
    )
    last = len(entries) - 1
    return "".join(
        f"<w:p>{look}{'' if at else begin}{entry}{'' if at < last else _character('end')}</w:p>"
        for at, (look, entry) in enumerate(entries)
    )


def _entry(words: str, number: int) -> str:
    return (
        f'<w:hyperlink w:anchor="{_name(number)}" w:history="1">'
        f'<w:r><w:t xml:space="preserve">{escape(words)}</w:t></w:r><w:r><w:tab/></w:r>'
        f'{_character("begin")}<w:r><w:instrText xml:space="preserve"> PAGEREF {_name(number)} \\h </w:instrText></w:r>'
        f"{_character('separate')}{_character('end')}</w:hyperlink>"
    )


def _character(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
