"""How common a trait is, by the figures of the area."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from reportgen.jigsaw.finding import Found, evened, years_of
from reportgen.jigsaw.fronts import Fronts, found_at
from reportgen.model.ledger import AreaFigure
from reportgen.model.population import Population, Share
from reportgen.model.trait import Trait

__all__ = ["Shares"]


class Shares:
    """The figures, to be asked by trait. Without any, nothing has a figure."""

    def __init__(self, population: Population | None) -> None:
        self.population = population
        self._by_words: Mapping[tuple[Trait, str], Share] = {
            (share.trait, evened(words).casefold()): share
            for share in (population.shares if population else ())
            for words in (share.value, *share.also)
        }
        self._patterns: tuple[tuple[Share, re.Pattern[str]], ...] = tuple(
            (
                share,
                re.compile("|".join(rf"(?<!\w){re.escape(evened(words))}(?!\w)" for words in written), re.IGNORECASE),
            )
            for share in (population.shares if population else ())
            if share.ages is None and (written := (share.value, *share.also))
        )
        self._fronts = Fronts(
            (place, (_front(words) for words in (share.value, *share.also)))
            for place, (share, _) in enumerate(self._patterns)
        )

    def figure(self, trait: Trait, value: str, words: str = "") -> AreaFigure | None:
        """How common a trait is; by its value, or by the words that a text has for it."""
        if self.population is None:
            return None
        years = years_of(value) if trait is Trait.AGE else None
        if years is not None:
            return self._of_age(self.population, years)
        share = self._by_words.get((trait, value.casefold())) or self._by_words.get((trait, words.casefold()))
        return _figure(self.population, share) if share else None

    def find(self, text: str) -> Iterator[Found]:
        """What the words of the file itself show in a text."""
        even = evened(text)
        begun = self._fronts.begun(even)
        for place in sorted(begun):
            share, pattern = self._patterns[place]
            for match in found_at(begun[place], pattern, even):
                yield Found(share.trait, share.value, match.group(), *match.span())

    def _of_age(self, population: Population, years: int) -> AreaFigure | None:
        fitting = [
            (ages[1] - ages[0] + 1, share)
            for share in population.shares
            if share.trait is Trait.AGE and (ages := share.ages) is not None and ages[0] <= years <= ages[1]
        ]
        if not fitting:
            return None
        wide, share = min(fitting, key=lambda one: one[0])
        whole = _figure(population, share)
        if wide == 1:
            return whole
        words = f"{whole.words} for age {share.value}, shared evenly over {wide} years"
        return AreaFigure(whole.share / wide, words, whole.source)


def _front(words: str) -> str:
    """The words, folded; "" where a sign comes before them."""
    folded = evened(words).casefold()
    return folded if folded[0].isalnum() else ""


def _figure(population: Population, share: Share) -> AreaFigure:
    source = f"{share.source or population.source} ({share.dated or population.dated})"
    if share.children is not None:
        return AreaFigure(
            share.children / population.children, f"{share.children:,} of {population.children:,} children", source
        )
    return AreaFigure(1 / (share.one_in or 1), f"1 child in {share.one_in:,}", source)
