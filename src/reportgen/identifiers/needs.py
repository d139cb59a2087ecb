"""What a form cannot do without, told of a text by what is counted once, before the form is tried on it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from reportgen.identifiers.reading import Reading

__all__ = ["NOTHING", "Need", "Needs", "Sought"]

_Form = TypeVar("_Form")
Need = Callable[[Reading], bool]
"""Tells of a text whether it may hold a form."""


class Needs(Struct, frozen=True):
    """A text that lacks any of these does not hold the form; one that has them all may.

    Attributes:
        digits: so many digits.
        numbers: so many runs of digits.
        mixed: a letter beside a digit.
        words: one of these folded words; empty for none in particular.
        dotted: a full stop between letters or digits.
        marks: one of these stretches of the folded text; empty for none in particular.
        times: one of the marks so many times.
        coded: a digit in three letters, digits, strokes or hyphens in a row.
        odd: a number that is more than a count or a year.
        also: of each of these rows, one word.
    """

    digits: int = 0
    numbers: int = 0
    mixed: bool = False
    words: frozenset[str] = frozenset()
    dotted: bool = False
    marks: tuple[str, ...] = ()
    times: int = 1
    coded: bool = False
    odd: bool = False
    also: tuple[frozenset[str], ...] = ()

    def __call__(self, reading: Reading) -> bool:
        """Whether a text has them all."""
        if self.digits > reading.digits or self.numbers > len(reading.numbers):
            return False
        if (self.mixed and not reading.is_mixed) or (self.dotted and not reading.is_dotted):
            return False
        if (self.coded and not reading.has_code) or (self.odd and not reading.has_odd_number):
            return False
        if self.words and self.words.isdisjoint(reading.distinct):
            return False
        for row in self.also:
            if row.isdisjoint(reading.distinct):
                return False
        text = reading.folded.text
        for mark in self.marks:
            if text.count(mark) >= self.times:
                return True
        return not self.marks

    @property
    def is_in_figures(self) -> bool:
        """Whether a text without a figure lacks one of them."""
        return bool(self.digits or self.numbers or self.mixed or self.coded or self.odd)


NOTHING = Needs()
"""What any text has."""


class Sought(Generic[_Form]):
    """Many forms, of which a text is asked only for those that its own words, signs and figures call for.

    Attributes:
        forms: all of them, in the order in which they are tried.
    """

    def __init__(self, forms: Iterable[tuple[_Form, tuple[Need, ...]]]) -> None:
        """Sort the forms by what they need, one of several ways for each.

        Args:
            forms: in the order in which they are to be tried.
        """
        self.forms: list[_Form] = []
        self._ways: list[tuple[int, Need]] = []
        self._anywhere: set[int] = set()
        self._in_figures: set[int] = set()
        self._called_by: dict[str, set[int]] = {}
        self._called_by_sign: dict[str, set[int]] = {}
        for place, (form, needs) in enumerate(forms):
            self.forms.append(form)
            for need in needs:
                way = len(self._ways)
                if isinstance(need, Needs) and need.words:
                    for word in need.words:
                        self._called_by.setdefault(word, set()).add(way)
                    need = replace(need, words=frozenset())  # noqa: PLW2901 - the word that calls for it is there
                elif isinstance(need, Needs) and need.is_in_figures:
                    self._in_figures.add(way)
                elif isinstance(need, Needs) and need.marks:
                    for mark in need.marks:
                        self._called_by_sign.setdefault(min(mark, key=str.isalnum), set()).add(way)
                else:
                    self._anywhere.add(way)
                self._ways.append((place, need))
        self._calling, self._signs = frozenset(self._called_by), frozenset(self._called_by_sign)

    def worth_trying(self, reading: Reading) -> list[_Form]:
        """The forms that a text may hold, in their order."""
        called = (
            *(self._called_by[word] for word in self._calling & reading.distinct),
            *(self._called_by_sign[sign] for sign in self._signs & reading.signs),
        )
        ways = self._anywhere.union(self._in_figures if reading.has_digit else (), *called)
        places = {place for place, need in map(self._ways.__getitem__, ways) if need(reading)}
        return [self.forms[place] for place in sorted(places)]
