"""What the pages of a PDF show, as a viewer reads them; where the file is tagged, paragraph by paragraph.

A paragraph of the tag tree has the words of a paragraph of the Word file, and so is looked at once for both. What a
page shows beside its paragraphs (running heads, halves of a paragraph that goes on overleaf, anything that is not
tagged) is handed on as it stands on the page, so that a wrong or missing tag tree hides nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate

import pypdfium2
from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE

from reportgen.scan.carried import Carried, Cell, Fault, Speech
from reportgen.scan.prose import spaced
from reportgen.scan.structure.told import NUMBER, ToldBlock

__all__ = ["read_pages"]

_LETTERS = re.compile(r"[^\W_]+")
_MARKS = re.compile(r"\x01[^\x02]*\x02[^\x03]*\x03|\x04")
"""What a told line holds beside its words: roles and facts of the elements among them."""
_DESCRIBED = re.compile(r"\x01Figure\x02[^\x03]*[^\W_][^\x03]*\x03")
"""A picture with its alternative text."""
_HEADING = re.compile(r"H[1-6]|Title")
_NO_LETTERS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd]")
"""Codes that no font has given a meaning. (U+FFFE is a viewer's sign for a hyphen at a line end.)"""
_HYPHEN = "\ufffe"
_LEAST = 12
"""Shorter paragraphs may stand anywhere on a page by chance; in letters and digits."""
_LEAST_OF_CELLS = 6
"""The same of cells one behind another, which stand on a page in that order by less of a chance."""


def read_pages(content: bytes, lines: list[ToldBlock]) -> Iterator[Carried | Fault]:
    """Every text that the pages show, and every fault.

    Args:
        content: the file's bytes.
        lines: what its tag tree tells; none where it has no tag tree that can be read.
    """
    try:
        texts = list(_texts(content))
    except pypdfium2.PdfiumError:
        yield Fault("scan-unreadable", "", "a viewer cannot open the file", "Make the file again")
        return
    # A cover that is tagged says in words what it shows. Nobody tells on which page, so every picture has to be told.
    is_told = any(is_picture for _, is_picture in texts) and _pictures(content) <= sum(
        len(_DESCRIBED.findall(line.words)) for line in lines
    )
    for number, (text, is_picture) in enumerate(texts, 1):
        if is_picture and not is_told:
            yield Fault("scan-unreadable", f"page {number}", "the page is a picture, and words in it cannot be read",
                        "Make the file again with its text, or give the picture alternative text")  # fmt: skip
        if _NO_LETTERS.search(text):
            yield Fault("scan-unreadable", f"page {number}", "the file does not say which letters its text shows",
                        "Make the file again so that its text can be copied")  # fmt: skip
    pages = [_Page(number, text) for number, (text, _) in enumerate(texts, 1)]
    yield from _told(lines, pages)
    for page in pages:
        for text in page.untold():
            yield Carried(f"page {page.number}", text, Speech.PROSE)


def _texts(content: bytes) -> Iterator[tuple[str, bool]]:
    """The text of each page, and whether it shows a picture and not a letter."""
    document = pypdfium2.PdfDocument(content)
    try:
        for number in range(len(document)):
            page = document[number]
            shown = page.get_textpage()
            text = shown.get_text_range()
            shown.close()
            pictures = () if _LETTERS.search(text) else page.get_objects(filter=[FPDF_PAGEOBJ_IMAGE])
            yield text, any(True for _ in pictures)
            page.close()
    finally:
        document.close()


class _Page:
    """A page's text, and which of its letters and digits are told by a paragraph."""

    def __init__(self, number: int, text: str) -> None:
        self.number = number
        self._text = text
        self._runs = [run.span() for run in _LETTERS.finditer(text)]
        self._bare = "".join([text[start:end] for start, end in self._runs])
        # How many letters and digits there are before each run, and before the end.
        self._before = list(accumulate((end - start for start, end in self._runs), initial=0))
        self._taken: list[tuple[int, int]] = []
        self._from = self._end = 0

    def take(self, bare: str) -> bool:
        """Whether a paragraph, by its letters and digits, stands whole on the page; each place is given away once."""
        at = self._free(bare, self._from)
        if at < 0 and self._from:
            at = self._free(bare, 0)
        if at < 0:
            return False
        self._taken.append((at, at + len(bare)))
        self._from = at + len(bare)
        self._end = max(self._end, self._from)
        return True

    def at_line_ends(self, runs: Iterable[str]) -> str:
        """The paragraph that was taken last as the page shows it, where it is told without the spaces at its line ends;
        else "". Within a line a viewer may see a space in a word that is spaced out, and halves that a hyphen joins
        are one word: those are told as they are.

        Args:
            runs: the letters and digits that the paragraph is told in.
        """
        start, end = self._taken[-1]
        first, after = bisect_right(self._before, start) - 1, bisect_left(self._before, end)
        told = set(accumulate(map(len, runs)))
        untold = [one for one in range(first + 1, after) if self._before[one] - start not in told]
        if not untold or any("\n" not in self._text[self._runs[one - 1][1] : self._runs[one][0]] for one in untold):
            return ""
        shown = self._text[self._runs[first][0] : self._runs[after - 1][1]]
        return "" if _HYPHEN in shown else spaced(shown)

    def _free(self, bare: str, first: int) -> int:
        """Where these letters stand next and are not given away yet; -1 where they do not."""
        at = self._bare.find(bare, first)
        while 0 <= at < self._end and (
            taken := [end for start, end in self._taken if start < at + len(bare) and at < end]
        ):
            at = self._bare.find(bare, max(taken))
        return at

    def untold(self) -> Iterator[str]:
        """The stretches of the text that no paragraph tells."""
        runs = self._runs
        before = self._before
        begun = 0
        for start, end in sorted(self._taken):
            first, after = bisect_left(before, start), bisect_right(before, end) - 1
            if first < after:
                if begun < first:
                    yield self._text[runs[begun][0] : runs[first - 1][1]]
                begun = after
        if begun < len(runs):
            yield self._text[runs[begun][0] :]


class _Cells:
    """Cells one behind another, each too short to be known on a page by itself.

    Where they stand there together, the page says nothing beside them, and what it runs together ("5 March 12") is no
    sentence. They are looked at cell by cell, and with their neighbours, as in any other file.
    """

    def __init__(self, pages: list[_Page]) -> None:
        self._pages = pages
        self._rows: dict[str, str] = {}
        self._of = 0

    def add(self, cell: Cell, bare: str) -> None:
        """One more, by its letters and digits."""
        self._rows[cell.row] = self._rows.get(cell.row, "") + bare
        self._of += 1

    def end(self, current: int) -> None:
        """What follows is none of them; they stand on the page where one reads, or on one of the next."""
        if self._of > 1:
            self._take(list(self._rows.values()), range(current, len(self._pages)))
        self._rows.clear()
        self._of = 0

    def _take(self, rows: list[str], near: range) -> None:
        whole = "".join(rows)
        if len(whole) < _LEAST_OF_CELLS or any(self._pages[index].take(whole) for index in near):
            return
        if len(rows) > 1:  # a table goes on overleaf
            middle = len(rows) // 2
            self._take(rows[:middle], near)
            self._take(rows[middle:], near)


def _told(lines: list[ToldBlock], pages: list[_Page]) -> Iterator[Carried]:
    headings = current = 0
    cells = _Cells(pages)
    in_notes = False  # they come last, and stand at the foot of any page
    grid = _Grid()
    for line in lines:
        cell = grid.at(line)
        in_notes = in_notes or line.role == "Note"
        headings += _HEADING.fullmatch(line.role) is not None and line.role != "Title"
        # A line of the contents says what its heading says.
        words = spaced(_MARKS.sub("", line.words)).removesuffix(f" {NUMBER}")
        if not words:
            continue
        runs = _LETTERS.findall(words)
        bare = "".join(runs)
        found = None
        if cell is not None and len(bare) < _LEAST:
            cells.add(cell, bare)
        else:
            cells.end(current)
        if len(bare) >= _LEAST:
            near = (
                range(current, min(current + 2, len(pages)))
                if line.role != "P" or line.depth < 2
                else range(len(pages))
            )
            found = next((index for index in near if pages[index].take(bare)), None)
        if found is not None:
            current = max(current, found)
            words = pages[found].at_line_ends(runs) or words
        place = f"page {current + 1}"
        if in_notes:
            place += ", footnote"
        elif headings:
            place += f", heading {headings}"
        yield Carried(place, words, Speech.PROSE, cell=cell)
    cells.end(current)


def _pictures(content: bytes) -> int:
    """How many pictures the pages show."""
    document = pypdfium2.PdfDocument(content)
    try:
        return sum(1 for page in document for _ in page.get_objects(filter=[FPDF_PAGEOBJ_IMAGE]))
    finally:
        document.close()


class _Grid:
    """The tables of a tag tree, counted while it is read; what stands side by side is the one row of a table."""

    def __init__(self) -> None:
        self._open: list[tuple[int, int]] = []
        self._met = self._row = self._column = self._box = 0

    def at(self, line: ToldBlock) -> Cell | None:
        """The cell in which a line stands; of a table within a table, the row goes on counting."""
        while self._open and self._open[-1][0] >= line.depth:
            self._open.pop()
        if line.role == "Table":
            self._met += 1
            self._open.append((line.depth, self._met))
        elif line.role == "TR":
            self._row += 1
            self._column = 0
        elif line.role in {"TD", "TH"}:
            self._column += 1
        elif line.role == "Div" and self._box and line.depth == self._box + 1:
            if not self._open or self._open[-1][0] != self._box:
                self._met += 1
                self._row += 1
                self._column = 0
                self._open.append((self._box, self._met))
            self._column += 1
        elif line.role == "Div":
            self._box = line.depth
        return Cell(str(self._open[-1][1]), str(self._row), self._column) if self._open else None
