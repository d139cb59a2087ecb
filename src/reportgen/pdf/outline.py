"""The outline that a viewer shows beside the pages: one line a heading, nested as the headings are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportgen.pdf.objects import text_string

if TYPE_CHECKING:
    from reportgen.pdf.measure import Bookmark
    from reportgen.pdf.objects import PdfFile

__all__ = ["write_outline"]


class Entry:
    """A line of the outline with the lines below it."""

    __slots__ = ("kids", "level", "number", "title", "where")

    def __init__(self, level: int, number: int, title: str = "", where: str = "") -> None:
        self.level = level
        self.number = number
        self.title = title
        self.where = where
        self.kids: list[Entry] = []

    @property
    def count(self) -> int:
        """The lines below, at every depth."""
        return sum(1 + kid.count for kid in self.kids)


def write_outline(file: PdfFile, bookmarks: list[Bookmark], destinations: dict[str, str]) -> int | None:
    """Write the outline (ISO 32000-1, 12.3.3); its object number, None without headings.

    A heading belongs under the nearest heading before it of a higher level, so a skipped level skips nothing here.
    Everything below the second level is closed.
    """
    shown = [bookmark for bookmark in bookmarks if bookmark.anchor in destinations]
    if not shown:
        return None
    first = file.reserve(len(shown) + 1)
    root = Entry(0, first)
    path = [root]
    for offset, bookmark in enumerate(shown):
        while path[-1].level >= bookmark.level and len(path) > 1:
            path.pop()
        entry = Entry(bookmark.level, first + 1 + offset, bookmark.title, destinations[bookmark.anchor])
        path[-1].kids.append(entry)
        path.append(entry)
    _write(file, root, 0)
    return first


def _write(file: PdfFile, entry: Entry, depth: int) -> None:
    for index, kid in enumerate(entry.kids):
        body = f"<</Title{text_string(kid.title)}/Parent {entry.number} 0 R/Dest{kid.where}"
        if index:
            body += f"/Prev {entry.kids[index - 1].number} 0 R"
        if index + 1 < len(entry.kids):
            body += f"/Next {entry.kids[index + 1].number} 0 R"
        if kid.kids:
            count = kid.count if depth < 1 else -kid.count
            body += f"/First {kid.kids[0].number} 0 R/Last {kid.kids[-1].number} 0 R/Count {count}"
        file.put(kid.number, body + ">>")
        _write(file, kid, depth + 1)
    if depth == 0:
        body = f"<</Type/Outlines/First {entry.kids[0].number} 0 R/Last {entry.kids[-1].number} 0 R"
        visible = len(entry.kids) + sum(len(kid.kids) for kid in entry.kids)
        file.put(entry.number, f"{body}/Count {visible}>>")
