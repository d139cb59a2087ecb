"""Paragraphs of nothing but words, rows of them, and lines of contents, known by how they are written: taken out
before parsing.

Most paragraphs are a style, and runs of words. As elements they are a dozen objects each, and making and asking those
takes longer than all that is done with the words. So such paragraphs are found in the text of the part, and each leaves
a stand-in in its place. So does a row of cells in each of which nothing but such a paragraph stands. So does a line of
the contents, which Word and our own templates write in one way: a link with words, a tab, and a field with the number
of the page.

What is taken out is no less checked than what is parsed. A part in which anything might hide that only a parser
understands (a comment, a CDATA section, another encoding or prefix) is left as it is; words hold no character but those
that XML allows; every look that is taken out is parsed, once. A stand-in that does not stand directly in a body, a cell
or a content control becomes a paragraph again at once, so that no other reader meets one.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from reportgen.word.measures import children
from reportgen.word.namespaces import W
from reportgen.word.package import parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

__all__ = [
    "ENTRY_STAND_IN",
    "ROW_STAND_IN",
    "STAND_IN",
    "Shorthand",
    "WrittenEntry",
    "WrittenParagraph",
    "WrittenRow",
    "written_anchors",
    "written_entry",
    "written_runs",
]

STAND_IN, ENTRY_STAND_IN, ROW_STAND_IN = W + "standIn", W + "standInEntry", W + "standInRow"
"""What stands in the place of a paragraph, of a line of the contents, and of a row that was taken out."""

_HEAD = re.compile(
    r"""\ufeff?(?:<\?xml version=["']1\.0["'](?: encoding=["'](?:UTF|utf)-8["'])?"""
    r"""(?: standalone=["'](?:yes|no)["'])? ?\?>)?\s*"""
    r"(<w:document [^<>]*>)"
)
"""How a part begins that is in UTF-8 and calls Word's namespace what everybody calls it."""

_DECLARATION = f'xmlns:w="{W[1:-1]}"'
_DECLARED = re.compile(rb"xmlns:w\s*=")
_END = "</w:document>"

_SESSIONS = r'(?: w:rsid[A-Za-z]*+="[0-9A-F]{8}"| w14:(?:paraId|textId)="[0-9A-F]{8}"){0,100}'
"""Which session of editing touched what, as Word notes it everywhere: it says nothing about the words."""

_WORDS = r"[^<]*+"
_UNKNOWN = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#34|#39);)")
"""What is written in words for a character, other than the few that are known here: a parser's work."""

_MARKS = r'<w:proofErr w:type="[A-Za-z]++"/>|<w:bookmarkEnd w:id="\d++"/>'


def _properties(name: str) -> str:
    """Properties with none of their own kind in them, as a tracked change has. No part of a text is looked at twice,
    whatever it holds.
    """
    return rf"<w:{name}>(?:<(?!/?w:{name}[ />])[^>]*+>){{0,1000}}</w:{name}>"


_LOOK = _properties("rPr")
_OPEN = rf"<w:r{_SESSIONS}>"
_KEPT = r'(?: xml:space="preserve")?'
_RUN = rf"{_OPEN}(?:{_LOOK})?<w:t{_KEPT}>{_WORDS}</w:t></w:r>"
_LOOKS = re.compile(_LOOK)
_RUN_END = "</w:t></w:r>"
_RUNS = rf"(?>(?:{_RUN}|{_MARKS}){{0,1000}})"
_ANCHOR = r'<w:bookmarkStart w:id="\d++" w:name="[\w.-]++"/>'
_ANCHORS = re.compile(r'<w:bookmarkStart w:id="\d++" w:name="([\w.-]++)"/>')
_PARAGRAPH = rf"<w:p{_SESSIONS}>({_properties('pPr')})?((?:{_ANCHOR}){{0,1000}})({_RUNS})</w:p>"


def _mark(kind: str) -> str:
    """A run that is nothing but the mark of a field; its look is a group."""
    return rf'{_OPEN}({_LOOK})?<w:fldChar w:fldCharType="{kind}"/></w:r>'


_LINK = (
    r'<w:hyperlink w:anchor="(?P<target>[\w.-]++)"(?: w:history="[01]")?>'
    rf"({_RUNS}){_OPEN}({_LOOK})?<w:tab/></w:r>"
    rf"{_mark('begin')}{_OPEN}(?:{_LOOK})?<w:instrText{_KEPT}> PAGEREF (?P=target) \\h </w:instrText></w:r>"
    rf"(?:{_OPEN}(?:{_LOOK})?</w:r>)?{_mark('separate')}"
    rf"((?:{_OPEN}({_LOOK})?<w:t{_KEPT}>\d++</w:t></w:r>)?){_mark('end')}</w:hyperlink>"
)
_ENTRY = re.compile(_LINK)
_TAKEN = re.compile(
    rf"<w:tc>({_properties('tcPr')})?{_PARAGRAPH}</w:tc>"
    rf"|{_PARAGRAPH}"
    rf"|<w:p{_SESSIONS}>({_properties('pPr')})?({_LINK})</w:p>"
)
"""A paragraph, alone in a cell or anywhere; or a line of the contents."""

_IN_CELL, _AMONG = 4, 7
"""The last group of a paragraph that stands alone in a cell, and of one anywhere; those of an entry come behind."""

_CELL = "<w:tc><w:standIn/></w:tc>"
_ROW = re.compile(rf"<w:tr{_SESSIONS}>({_properties('trPr')})?((?:{_CELL}){{1,1000}})</w:tr>")
"""A row of cells whose paragraphs were taken out."""

_CONTROLS = bytes(range(32))
_INVOLVED = (b"]]>", "\ufffe".encode(), "\uffff".encode(), b"standIn")
_HIDING = ("<!", "<?")
"""How a comment, a CDATA section, a document type and a processing instruction begin."""

_TABLE = W + "tbl"
_AMONG_BLOCKS = {W + "body", W + "tc", W + "sdtContent"}
_ESCAPES = (
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&quot;", '"'),
    ("&apos;", "'"),
    ("&#34;", '"'),
    ("&#39;", "'"),
    ("&amp;", "&"),
)


def _is_simple(data: bytes, begin: int) -> bool:
    """Whether a part, from behind its root's tag on, holds no character that XML forbids, and declares Word's prefix
    but once.
    """
    behind = data[begin:]
    return (
        len(behind.translate(None, _CONTROLS)) == len(behind)
        and not any(map(behind.__contains__, _INVOLVED))
        and len(_DECLARED.findall(data)) == 1
    )


class WrittenParagraph(NamedTuple):
    """A paragraph as it is written: the properties of the cell in which it stands alone, its own, the bookmarks that
    begin with it, and its runs.
    """

    cell: str
    properties: str
    anchors: str
    runs: str


class WrittenRow(NamedTuple):
    """A row as it is written: its properties, and the paragraph that stands in each of its cells."""

    properties: str
    cells: tuple[WrittenParagraph, ...]

    @property
    def merges(self) -> bool:
        """Whether one of its cells belongs to another, or others to it."""
        return any("Merge" in paragraph.cell for paragraph in self.cells)


class WrittenEntry(NamedTuple):
    """A line of the contents as it is written: where it leads, its runs, and the properties of its tab and number."""

    target: str
    runs: str
    tab: str
    number: str


class Shorthand:
    """The paragraphs that were taken out of one part."""

    def __init__(self) -> None:
        self._head = ""
        self._paragraphs: list[WrittenParagraph] = []
        self._standing: dict[Element, WrittenParagraph] = {}
        self._entries: dict[Element, WrittenParagraph] = {}
        self._taken_rows: list[tuple[str, int]] = []
        self._rows: dict[Element, WrittenRow] = {}
        self._properties: dict[str, list[Element]] = {"": []}

    def shortened(self, data: bytes) -> bytes:
        """The part with its plain paragraphs taken out; as it is, where that could change what it says."""
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            return data
        head = _HEAD.match(text)
        if head is None or _DECLARATION not in head[1] or not _is_simple(data, len(head[0].encode())):
            return data
        self._head = head[1]
        shortened = _ROW.sub(self._take_row, _TAKEN.sub(self._take, text))
        looks = {properties for properties, _ in self._taken_rows}
        for cell, properties, _, runs in self._paragraphs:
            looks.add(cell)
            looks.add(properties)
            if "<w:rPr>" in runs:
                looks.update(_LOOKS.findall(runs))
        looks.discard("")
        # Whatever markup could hide in is no part of a plain paragraph, so that it is still there to be seen.
        if any(hiding in shortened[head.end() :] or any(hiding in look for look in looks) for hiding in _HIDING):
            return self._none(data)
        try:
            parsed = children(parse(f"{self._head}{''.join(looks)}{_END}".encode()))
        except ValueError:
            return self._none(data)
        self._properties |= zip(looks, map(children, parsed), strict=True)
        return shortened.encode()

    def _none(self, data: bytes) -> bytes:
        self._paragraphs.clear()
        self._taken_rows.clear()
        return data

    @property
    def anchors(self) -> Iterator[str]:
        """The names of all bookmarks that were taken out."""
        for paragraph in self._paragraphs:
            if paragraph.anchors:
                yield from written_anchors(paragraph.anchors)

    def settle(self, root: Element) -> None:
        """Know the stand-ins, in whose order the paragraphs stood; put everything back that would stand where only
        elements are looked for.
        """
        if not self._paragraphs:
            return  # whatever is called so here stands for nothing
        paragraphs, rows = iter(self._paragraphs), iter(self._taken_rows)
        for stand_in in list(root.iter(STAND_IN, ENTRY_STAND_IN, ROW_STAND_IN)):
            parent, tag = stand_in.getparent(), stand_in.tag
            if tag == ROW_STAND_IN:
                properties, count = next(rows)
                row = WrittenRow(properties, tuple(islice(paragraphs, count)))
                self._rows[stand_in] = row
                if parent is not None and (parent.tag != _TABLE or row.merges):
                    self._restore_row(stand_in, parent)
                continue
            written = next(paragraphs)
            if parent is None or parent.tag in _AMONG_BLOCKS:
                known = self._standing if tag == STAND_IN else self._entries
                known[stand_in] = written
            else:
                parent.replace(stand_in, self.restored(written))

    def restore(self, element: Element) -> None:
        """Put all rows and paragraphs below an element back."""
        for stand_in in list(element.iter(ROW_STAND_IN)):
            if stand_in in self._rows and (parent := stand_in.getparent()) is not None:
                self._restore_row(stand_in, parent)
        for stand_in in list(element.iter(STAND_IN, ENTRY_STAND_IN)):
            parent, written = stand_in.getparent(), self.paragraph(stand_in) or self.entry(stand_in)
            if parent is not None and written is not None:
                parent.replace(stand_in, self.restored(written))

    def _restore_row(self, stand_in: Element, parent: Element) -> None:
        """Put a row back, in whose cells stand-ins for the paragraphs stand."""
        properties, paragraphs = self._rows.pop(stand_in)
        written = f"{self._head}<w:tr>{properties}{_CELL * len(paragraphs)}</w:tr>{_END}"
        row = children(parse(written.encode()))[0]
        self._standing |= zip(row.iter(STAND_IN), paragraphs, strict=True)
        parent.replace(stand_in, row)

    def restored(self, written: WrittenParagraph) -> Element:
        """The paragraph as an element."""
        _, properties, anchors, runs = written
        return children(parse(f"{self._head}<w:p>{properties}{anchors}{runs}</w:p>{_END}".encode()))[0]

    def paragraph(self, stand_in: Element) -> WrittenParagraph | None:
        """The paragraph in whose place an element stands; None for one that somebody else has called so."""
        return self._standing.get(stand_in)

    def entry(self, stand_in: Element) -> WrittenParagraph | None:
        """The line of the contents in whose place an element stands, likewise; its link is its runs."""
        return self._entries.get(stand_in)

    def row(self, stand_in: Element) -> WrittenRow | None:
        """The row in whose place an element stands, likewise."""
        return self._rows.get(stand_in)

    def properties(self, written: str) -> list[Element]:
        """The children of properties that are written so; none for ""."""
        return self._properties[written]

    def _take(self, found: re.Match[str]) -> str:
        if "&" in found[0] and _UNKNOWN.search(found[0]):
            return found[0]
        if found.lastindex == _IN_CELL:
            cell, properties, anchors, runs = found.group(1, 2, 3, 4)
            self._paragraphs.append(WrittenParagraph(cell or "", properties or "", anchors, runs))
            return _CELL
        if found.lastindex == _AMONG:
            properties, anchors, runs = found.group(5, 6, 7)
            stand_in = "<w:standIn/>"
        else:
            properties, runs = found.group(8, 9)
            anchors, stand_in = "", "<w:standInEntry/>"
        if properties and "<w:sectPr" in properties:
            return found[0]  # where a section ends is asked of the element
        self._paragraphs.append(WrittenParagraph("", properties or "", anchors, runs))
        return stand_in

    def _take_row(self, found: re.Match[str]) -> str:
        if found[1] and "<w:standIn" in found[1]:
            return found[0]  # no row holds others in its properties but in a damaged file
        self._taken_rows.append((found[1] or "", len(found[2]) // len(_CELL)))
        return "<w:standInRow/>"


def written_anchors(anchors: str) -> list[str]:
    """The names of bookmarks as they are written."""
    found: list[str] = _ANCHORS.findall(anchors)
    return found


def written_entry(link: str) -> WrittenEntry:
    """A line of the contents by how its link is written. Its number looks like that which Word last computed, or, where
    there is none, like the end of its field.
    """
    found = _ENTRY.fullmatch(link)
    assert found is not None  # noqa: S101 - as such it was taken out
    target, runs, tab, _, _, computed, number, end = found.groups("")
    return WrittenEntry(target, runs, tab, number if computed else end)


def written_runs(runs: str) -> list[tuple[str, str, str]]:
    """The runs of a paragraph by how they are written: properties, whether spaces at both ends count (where it is not
    ""), and words. They were matched when they were taken out, so that it is enough to cut them at their tags.
    """
    found = []
    for run in runs.split(_RUN_END)[:-1]:
        before, _, rest = run.rpartition("<w:t")
        kept, _, words = rest.partition(">")
        look = before.find("<w:rPr>")
        found.append(("" if look < 0 else before[look:], kept, _unescaped(words) if "&" in words else words))
    return found


def _unescaped(words: str) -> str:
    """Words as XML has them, as they are."""
    for written, character in _ESCAPES:
        words = words.replace(written, character)
    return words
