"""Everything that a CSV file holds: every cell, with its row and column; formulas are refused."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator

from reportgen.scan.carried import Carried, Cell, Fault, Speech
from reportgen.scan.plain.text import decoded

__all__ = ["read_csv"]

_DELIMITERS = ",;\t|"
_QUOTED = re.compile(r'"(?:[^"]|"")*"')
_FORMULA = re.compile(r"\s*(?:[=@]|[+-][A-Za-z(\"])")
_JOINT = re.compile(r"\"\s*&\s*\"")
"""What joins two texts in a formula: `="Ro"&"bin"`."""


def read_csv(content: bytes) -> Iterator[Carried | Fault]:
    """Every cell of a CSV file, and every fault. Never raises on bad bytes."""
    text = decoded(content)
    if isinstance(text, Fault):
        yield text
        return
    rows = csv.reader(text.split("\n"), delimiter=_delimiter(text), strict=True)
    try:
        for number, row in enumerate(rows, 1):
            for column, cell in enumerate(row, 1):
                place = f"row {number}, column {column}"
                if _FORMULA.match(cell):
                    yield Fault("scan-structure", place, "a cell holds a formula", "Write its value", rows.line_num)
                    yield Carried(place, _JOINT.sub("", cell), Speech.PROSE, rows.line_num)
                yield Carried(place, cell, Speech.PROSE, rows.line_num, Cell("", str(number), column))
    except csv.Error:
        yield Fault("scan-unreadable", "", "the file is no CSV that can be read to the end", "Save it as CSV again",
                    rows.line_num)  # fmt: skip


def _delimiter(text: str) -> str:
    """What parts the cells: the sign that stands most often in the first line, outside quotes."""
    first = _QUOTED.sub("", text).partition("\n")[0]
    return max(_DELIMITERS, key=first.count)
