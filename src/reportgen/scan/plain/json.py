"""Everything that a JSON file holds: every name and every value, doubled names included."""

from __future__ import annotations

import json
from collections.abc import Iterator

from reportgen.scan.carried import Carried, Cell, Fault, Speech
from reportgen.scan.plain.pandoc_json import CONSTRUCTORS, VERSION, cell_of, inlines_in, is_table
from reportgen.scan.plain.text import decoded

__all__ = ["read_json"]

_AGAIN = "Make the file again"


class _Pairs(list[tuple[str, object]]):
    """The names and values of an object, as they stand in the file."""


class _Number(str):
    """A number as it is written, so that no digit of it is lost."""

    __slots__ = ()


def read_json(content: bytes) -> Iterator[Carried | Fault]:
    """Every text in a JSON file, told by the numbers of its entries, and every fault. Never raises on bad bytes."""
    text = decoded(content)
    if isinstance(text, Fault):
        yield text
        return
    try:
        root = json.loads(text, object_pairs_hook=_Pairs, parse_int=_Number, parse_float=_Number)
        # Names may be anybody's: a place counts, and does not quote them.
        is_pandocs = isinstance(root, _Pairs) and any(name == VERSION for name, _ in root)
        yield from _walk(root, "", is_pandocs=is_pandocs)
    except RecursionError:
        yield Fault("scan-unreadable", "", "entries are nested too deep to look into", _AGAIN)
    except ValueError:
        yield Fault("scan-unreadable", "", "the file is no JSON that can be read", _AGAIN)


def _walk(one: object, place: str, *, is_pandocs: bool, table: str = "") -> Iterator[Carried]:
    """Every text below an entry; `table` is the content of the table of pandoc's in which it stands."""
    here = f"entry {place}" if place else ""
    if isinstance(one, _Pairs):
        if is_pandocs and any(is_table(*pair) for pair in one):
            table = f"{place}.2"
        for number, (name, value) in enumerate(one, 1):
            inner = f"{place}.{number}" if place else str(number)
            yield Carried(f"name of entry {inner}", name)
            if not (is_pandocs and name == "t" and value in CONSTRUCTORS):
                yield from _walk(value, inner, is_pandocs=is_pandocs, table=table)
    elif isinstance(one, list):
        said = inlines_in(one) if is_pandocs else None
        if said:
            yield Carried(here, said, Speech.PROSE, cell=cell_of(table, place))
        for number, value in enumerate(one, 1):
            inner = f"{place}.{number}" if place else str(number)
            if said and isinstance(value, _Pairs) and ("t", "Str") in value:
                # Of the one word, what it says in the row is said; the rest is looked at as anywhere.
                rest = _Pairs(pair for pair in value if pair[0] != "c")
                yield from _walk(rest, inner, is_pandocs=is_pandocs, table=table)
            else:
                yield from _walk(value, inner, is_pandocs=is_pandocs, table=table)
    elif isinstance(one, _Number):
        yield Carried(here, one, cell=_cell(place))
    elif isinstance(one, str):
        yield Carried(here, one, Speech.PROSE, cell=_cell(place))


def _cell(place: str) -> Cell | None:
    """A value's place as in a table: a list of lists or objects is one, and so is a list or object alone."""
    row, _, column = place.rpartition(".")
    return Cell(row.rpartition(".")[0], row, int(column)) if column else None
