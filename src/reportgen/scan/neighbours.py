"""Short texts beside or below one another, in cells, list items and lines, that only together say a name or a day.

"Rose" in one cell and "Hill" in the next are two words of a dictionary; "4", "March" and "2012" are three. Letters in
the boxes of a form go on from one row to the next, whatever other kinds of words stand between them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from reportgen.discreet import Discreet
from reportgen.model.date_words import MONTH_NAMES
from reportgen.scan.carried import Carried, Cell, Fault, Speech

__all__ = ["Together", "readings_of", "with_neighbours_joined"]

Run = tuple[Carried, ...]
"""Neighbours, in the order in which they are read."""

Edges = Callable[[str], tuple[bool, bool]]

_LONGEST = 30
"""Characters of a text that may be a piece of a name; a longer one is a sentence, and parts its neighbours."""
_MOST_ROWS = 400
"""Rows of a table that are read together; the next ones begin with the last few of them."""
_KEPT = 12
_MOST_TABLES = 64
_LARGEST = 20_000
"""How long a text is made of runs, in characters, before it is looked at."""
_BETWEEN = " \ufffc\n"
_LEAST_LETTERS = 3
_MOST_LETTERS = 1000
_KEPT_LETTERS = 50
"""How many of so long a row of letters the next one begins with, since a name may stand where it is cut."""
_DAY = re.compile(r"\d{1,2}(?:st|nd|rd|th)?")
_MONTH = re.compile(rf"(?:of )?(?:{'|'.join(f'{name}|{name[:3]}' for name in MONTH_NAMES)}),?", re.IGNORECASE)
_FIGURES = re.compile(r"\d{1,2}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_SHORT_YEAR = re.compile(r"['’]?\d\d")
_YEAR_BEHIND = re.compile(r"(.*\S) ((?:19|20)\d\d)")


class Together(Discreet, frozen=True):
    """Runs of neighbours: looked at as one text, and one by one only where that holds something.

    They are read as software's own words are, so that nothing but a whole identifier counts in them.
    """

    runs: tuple[Run, ...]
    text: str


def with_neighbours_joined(items: Iterable[Carried | Fault], edges: Edges) -> Iterator[Carried | Fault | Together]:
    """Every item, and behind them what neighbouring short texts say together.

    Args:
        items: what a file carries.
        edges: whether an identifier may go on before a text, and behind it; where none may, nothing is put together.
    """
    tables: dict[str, _Table] = {}
    letters = _Letters()
    line: list[Carried] = []
    runs: list[Run] = []
    for item in items:
        yield item
        if isinstance(item, Fault) or not item.text:
            continue
        letters.add(item, runs)
        if item.cell is None:
            if item.speech is Speech.PROSE:
                _continue(line, item, runs)
            continue
        table = tables.get(item.cell.table)
        if table is None:
            if len(tables) == _MOST_TABLES:
                runs += tables.pop(next(iter(tables))).runs()
            table = tables[item.cell.table] = _Table()
        if table.add(item, item.cell):
            runs += table.runs()
            table.forget()
        if len(runs) > _MOST_ROWS:
            yield from _packed(runs, edges)
            runs.clear()
    _end(line, runs)
    letters.end(runs)
    for table in tables.values():
        runs += table.runs()
    yield from _packed(runs, edges)


class _Letters:
    """Texts of one letter or digit each, one behind another among those of their kind."""

    __slots__ = ("_rows",)

    def __init__(self) -> None:
        self._rows: dict[Speech, list[Carried]] = {}

    def add(self, item: Carried, runs: list[Run]) -> None:
        """Look at one more text; a longer one of their kind ends a row."""
        if len(item.text) > 1 or not item.text.isalnum():
            if self._rows:
                _end_letters(self._rows.pop(item.speech, []), runs)
            return
        row = self._rows.setdefault(item.speech, [])
        row.append(item)
        if len(row) == _MOST_LETTERS:
            _end_letters(row, runs)
            del row[:-_KEPT_LETTERS]

    def end(self, runs: list[Run]) -> None:
        """End every row."""
        for row in self._rows.values():
            _end_letters(row, runs)


def _end_letters(row: list[Carried], runs: list[Run]) -> None:
    if len(row) >= _LEAST_LETTERS:
        runs.append(tuple(row))


class _Table:
    """The cells of a table as far as they may be pieces of something: its last rows."""

    __slots__ = ("_rows",)

    def __init__(self) -> None:
        self._rows: dict[str, list[Carried]] = {}

    def add(self, item: Carried, cell: Cell) -> bool:
        """Take one more cell; whether there are as many rows now as are read together."""
        self._rows.setdefault(cell.row, []).append(item)
        return len(self._rows) > _MOST_ROWS

    def forget(self) -> None:
        """Keep the last few rows only."""
        for row in list(self._rows)[:-_KEPT]:
            del self._rows[row]

    def runs(self) -> list[Run]:
        """Neighbours along the rows, and down the columns."""
        found: list[Run] = []
        columns: dict[int, list[Carried]] = {}
        for row in self._rows.values():
            open_row: list[Carried] = []
            for item in row:
                _continue(open_row, item, found)
                if item.cell is not None:
                    columns.setdefault(item.cell.column, []).append(item)
            _end(open_row, found)
        for column in columns.values():
            open_column: list[Carried] = []
            for item in column:
                _continue(open_column, item, found)
            _end(open_column, found)
        return found


def _continue(run: list[Carried], item: Carried, runs: list[Run]) -> None:
    if len(item.text) > _LONGEST:
        _end(run, runs)
        return
    run.append(item)
    if len(run) == _MOST_ROWS:
        runs.append(tuple(run))
        del run[:-_KEPT]


def _end(run: list[Carried], runs: list[Run]) -> None:
    if len(run) > 1:
        runs.append(tuple(run))
    run.clear()


def _packed(runs: list[Run], edges: Edges) -> Iterator[Carried | Together]:
    """The runs, many to a text: looking at one text costs more than its letters."""
    taken: list[Run] = []
    texts: list[str] = []
    size = 0
    for run in dict.fromkeys(runs):
        yield from (Carried(run[0].place, day, speech, run[0].line) for day, speech in _days_across(run))
        for stretch in _going_on(run, edges):
            said = _BETWEEN.join(readings_of(stretch))
            taken.append(stretch)
            texts.append(said)
            size += len(said)
        if size > _LARGEST:
            yield Together(tuple(taken), _BETWEEN.join(texts))
            taken, texts, size = [], [], 0
    if taken:
        yield Together(tuple(taken), _BETWEEN.join(texts))


def _going_on(run: Run, edges: Edges) -> Iterator[Run]:
    """The stretches of a run in which an identifier may go on from each piece to the next."""
    begun = 0
    behind = edges(run[0].text)[1]
    for place, item in enumerate(run[1:], 1):
        before, after = edges(item.text)
        # Letters and digits in boxes of their own are one word, of which no part is cut.
        if not (behind and before) and not len(item.text) == len(run[place - 1].text) == 1:
            if place - begun > 1:
                yield run[begun:place]
            begun = place
        behind = after
    if len(run) - begun > 1:
        yield run[begun:]


def readings_of(run: Sequence[Carried]) -> list[str]:
    """What a run says: with a space between its pieces, and without one between two words."""
    texts = [item.text for item in run]
    pairs = [first + second for first, second in pairwise(texts)
             if len(first) > 1 and len(second) > 1 and first.isalpha() and second.isalpha()]  # fmt: skip
    return [" ".join(_with_letters_joined(texts)), *pairs]


def _with_letters_joined(texts: list[str]) -> Iterator[str]:
    """The pieces; several of one letter or digit each are one, so that a figure within them is no number of its own."""
    letters: list[str] = []
    for text in (*texts, ""):
        if len(text) == 1 and text.isalnum():
            letters.append(text)
            continue
        if letters:
            yield ("" if len(letters) >= _LEAST_LETTERS else " ").join(letters)
            letters = []
        if text:
            yield text


def _days_across(run: Sequence[Carried]) -> list[tuple[str, Speech]]:
    """Days whose day, month and year are neighbours, as one text each. With the month's name and a whole year it is a
    day whoever's it is; figures alone, and "12" behind a month, are columns of a table, unless it is a day of the case.
    """
    texts: list[str] = []
    for item in run:
        behind = _YEAR_BEHIND.fullmatch(item.text)
        texts += behind.groups() if behind else (item.text,)
    days = []
    for first, month, last in zip(texts, texts[1:], texts[2:], strict=False):
        if _DAY.fullmatch(first) and _YEAR.fullmatch(last) and _MONTH.fullmatch(month):
            days.append((f"{first} {month} {last}", Speech.PROSE))
        elif _DAY.fullmatch(first) and _SHORT_YEAR.fullmatch(last) and _MONTH.fullmatch(month):
            days.append((f"{first} {month} {last}", Speech.WORDS))
        elif _YEAR.fullmatch(first) and _MONTH.fullmatch(month) and _DAY.fullmatch(last):
            days.append((f"{last} {month} {first}", Speech.WORDS))
        elif _YEAR.fullmatch(first) and _FIGURES.fullmatch(month) and _FIGURES.fullmatch(last):
            days.append((f"{first}-{month:0>2}-{last:0>2}", Speech.WORDS))
        elif _YEAR.fullmatch(last) and _FIGURES.fullmatch(first) and _FIGURES.fullmatch(month):
            days.append((f"{last}-{month:0>2}-{first:0>2}", Speech.WORDS))
    return days
