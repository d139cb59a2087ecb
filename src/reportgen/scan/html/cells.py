"""In which cell of which table of a page a text stands."""

from __future__ import annotations

from lxml import etree

from reportgen.scan.carried import Cell

__all__ = ["Cells"]

_CELLS = frozenset({"td", "th"})
_DEEPEST = 3
"""How many elements may stand round a text within its cell."""


class Cells:
    """The cells of a page, counted while its elements are read in order."""

    def __init__(self) -> None:
        self._tables: dict[etree._Element | None, int] = {}
        self._rows: dict[etree._Element, tuple[str, str]] = {}
        self._columns: dict[etree._Element, int] = {}
        self._met: dict[etree._Element, int] = {}

    def of(self, element: etree._Element) -> Cell | None:
        """The cell that an element is, or stands in."""
        cell: etree._Element | None = element
        for _ in range(_DEEPEST):
            if cell is None or cell.tag in _CELLS:
                break
            cell = cell.getparent()
        row = cell.getparent() if cell is not None and cell.tag in _CELLS else None
        if cell is None or row is None:
            return None
        if row not in self._rows:
            table = self._tables.setdefault(next(row.iterancestors("table"), None), len(self._tables))
            self._rows[row] = str(table), str(len(self._rows))
        if cell not in self._columns:
            self._columns[cell] = self._met[row] = self._met.get(row, 0) + 1
        return Cell(*self._rows[row], self._columns[cell])
