"""Several people who have the same job: "Ms Lockspur and Mr Grieveson" are two health visitors."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reportgen.anonymise.line import grammar
from reportgen.anonymise.line.edits import Edit, Several
from reportgen.identifiers import Match
from reportgen.model.cleared import PERSONAL

__all__ = ["of_one_trade"]

_LISTED = re.compile(r",? and |, | & ")
_AND = re.compile(r"and|&")


def of_one_trade(edits: Iterable[Edit], text: str) -> Iterator[Edit]:
    """Edits in the order of the line, those of people who are told in a list, and have the same job, as one."""
    row: list[Edit] = []
    before: Edit | None = None
    for edit in edits:
        if row and not (_have_one_trade(row[-1], edit) and _LISTED.fullmatch(text, row[-1].end, edit.start)):
            yield from _as_a_number(row, text, before)
            row, before = [], row[-1]
        row.append(edit)
    yield from _as_a_number(row, text, before)


def _have_one_trade(one: Edit, other: Edit) -> bool:
    first, second = one.what, other.what
    if not (isinstance(first, Match) and isinstance(second, Match)) or first.possessive:
        return False
    words = {identifier.replacement for identifier in (*first.identifiers, *second.identifiers)}
    who = [{identifier.whose for identifier in match.identifiers} for match in (first, second)]
    named = all(identifier.category in PERSONAL for identifier in (*first.identifiers, *second.identifiers))
    return named and len(words) == 1 and who[0].isdisjoint(who[1]) and words.pop().startswith("the ")


def _as_a_number(row: list[Edit], text: str, before: Edit | None) -> Iterator[Edit]:
    """A row as so many of a trade; one by one where it ends a longer list, whose "and" is theirs as well."""
    last = row[-1].what if row else None
    people = {identifier.whose for edit in row if isinstance(edit.what, Match) for identifier in edit.what.identifiers}
    goes_on = before is not None and len(row) > 1 and text[before.end : row[0].start] == ", "
    is_list = len(row) > 1 and not goes_on and _AND.search(text, row[-2].end, row[-1].start)
    if not (is_list and isinstance(last, Match) and len(people) == len(row)):
        yield from row
        return
    words = grammar.several(len(row), grammar.bare(last.identifiers[0].replacement))
    yield Edit(row[0].start, row[-1].end, Several(words, last.possessive))
