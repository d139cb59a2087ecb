"""Tables: captions, header cells with their scope, and a region to scroll in where a table is wider than a phone."""

from __future__ import annotations

from collections.abc import Callable

from reportgen.html.markup import NOTHING, Markup, element, text
from reportgen.html.survey import is_seen
from reportgen.model.document import Cell, Row, Table, paragraphs_in

__all__ = ["Tables"]

_NARROW = 2
"""So many columns fit on a phone; a table with more can be scrolled sideways there, as WCAG 2.2, 1.4.10 allows."""
_WIDEST = 8
"""The most columns that the style sheet has a width for."""


class Tables:
    """The tables of one page, counted for their ids."""

    def __init__(self, cell: Callable[[Cell], Markup], furniture: str | None) -> None:
        self._cell_content = cell
        self._furniture = furniture
        self._count = 0

    def write(self, table: Table, caption: Markup | None) -> Markup:
        """A table; one without rows is nothing.

        Args:
            table: what to write.
            caption: the words of the caption paragraph that stands before it, if one does.
        """
        self._count += 1
        named = f"table-{self._count}"
        heads = _head_rows(table)
        said = self._caption(table, caption, named)
        rows = [self._row(row) for row in table.rows]
        if not rows:
            return NOTHING if caption is None else element("p", caption, class_="caption")
        columns = len(table.widths)
        made = element(
            "table",
            said,
            element("thead", *rows[:heads]) if heads else NOTHING,
            element("tbody", *rows[heads:]),
            class_=f"wide-{min(columns, _WIDEST)}" if columns > _NARROW else None,
        )
        if columns <= _NARROW:
            return made
        # A group, not a region: a report has dozens of tables, and its landmarks would drown in them.
        return element("div", made, class_="scroll", role="group", tabindex="0", aria_labelledby=named)

    def _caption(self, table: Table, caption: Markup | None, named: str) -> Markup:
        """The caption that readers see, or else the one that only assistive technology says; each table has a name."""
        told = [words for words in (table.title, table.summary) if words.strip()]
        if caption is None and not told and len(table.widths) <= _NARROW:
            return NOTHING
        lang = self._furniture
        if caption is None and not told:
            unseen = element("span", text(f"Table {self._count}"), class_="unseen made", lang=lang)
        else:
            unseen = element("span", text(". ".join(told)), class_="unseen made") if told else NOTHING
        return element("caption", caption or NOTHING, unseen, id=named, class_="unnamed" if caption is None else None)

    def _row(self, row: Row) -> Markup:
        return element("tr", *(self._cell(cell) for cell in row.cells))

    def _cell(self, cell: Cell) -> Markup:
        # A header without words heads nothing.
        seen = any(is_seen(paragraph.content) for block in cell.blocks for paragraph in paragraphs_in(block))
        heads = cell.scope is not None and seen
        return element(
            "th" if heads else "td",
            self._cell_content(cell),
            scope=("row" if cell.scope == "row" else "col") if heads else None,
            colspan=str(cell.columns) if cell.columns > 1 else None,
            rowspan=str(cell.rows) if cell.rows > 1 else None,
        )


def _head_rows(table: Table) -> int:
    """How many rows stand in `thead`: none where a cell would reach out of it, or nothing else would be left."""
    heads = 0
    while heads < len(table.rows) and table.rows[heads].repeat:
        heads += 1
    reaches = any(index + cell.rows > heads for index in range(heads) for cell in table.rows[index].cells)
    return 0 if reaches or heads == len(table.rows) else heads
