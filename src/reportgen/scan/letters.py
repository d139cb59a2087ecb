"""One letter a text: the boxes of a form, cells of a table, items of a list, which only together say a name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reportgen.scan.carried import Carried, Fault, Speech

__all__ = ["with_letters_joined"]

_LEAST = 3
_MOST = 1000
_KEPT = 50
"""How many of so long a row the next one begins with, since a name may stand where it is cut."""


def with_letters_joined(items: Iterable[Carried | Fault]) -> Iterator[Carried | Fault]:
    """Every item, and after texts of one letter or digit each, one behind another, what they say together.

    They are read as software's own words are, so that nothing but a whole identifier counts in them: figures in a table
    are nobody's number in part. What other kinds of words stand between them does not part them.
    """
    rows: dict[Speech, list[Carried]] = {}
    for item in items:
        yield item
        if isinstance(item, Fault) or not item.text:
            continue
        if len(item.text) == 1 and item.text.isalnum():
            row = rows.setdefault(item.speech, [])
            row.append(item)
            if len(row) == _MOST:
                yield from _joined(row)
                del row[:-_KEPT]
        elif rows:
            yield from _joined(rows.pop(item.speech, []))
    for row in rows.values():
        yield from _joined(row)


def _joined(row: list[Carried]) -> Iterator[Carried]:
    if len(row) >= _LEAST:
        yield Carried(row[0].place, "".join(item.text for item in row), Speech.MACHINE, row[0].line)
