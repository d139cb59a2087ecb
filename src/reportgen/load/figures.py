"""What the figures of a `population.yaml` say about one another: each trait once, each with one figure that can be."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.errors import Problem
from reportgen.model.population import Population, Share
from reportgen.model.trait import Trait
from reportgen.yaml_source import Path, Source

__all__ = ["figure_problems"]


def figure_problems(population: Population, source: Source) -> Iterator[Problem]:
    """Every problem with the shares, in their order."""
    seen: dict[tuple[Trait, str], int] = {}
    for index, share in enumerate(population.shares):
        path: Path = ("shares", index)
        yield from _of_one_share(share, population, path, source)
        for words in (share.value, *share.also):
            first = seen.setdefault((share.trait, words.casefold()), index)
            if first != index:
                yield Problem(
                    "population-twice",
                    source.place((*path, "value")),
                    f"the same words stand for another figure as well (shares[{first}])",
                    "Take one of the two out",
                )


def _of_one_share(share: Share, population: Population, path: Path, source: Source) -> Iterator[Problem]:
    if (share.children is None) == (share.one_in is None):
        yield Problem(
            "population-figure",
            source.place((*path, "value")),
            "a share has neither `children` nor `one_in`, or both",
            "Write one of the two: how many children of the area have it, or one child in how many",
        )
    elif share.children is not None and share.children > population.children:
        yield Problem(
            "population-more-than-all",
            source.place((*path, "children")),
            "more children have it than live in the area",
            "Check the figure, and `children` at the top of the file",
        )
    in_figures = any(map(str.isdigit, share.value))
    if share.trait is Trait.AGE and in_figures and (share.ages is None or share.ages[0] > share.ages[1]):
        yield Problem(
            "population-age",
            source.place((*path, "value")),
            "this is not an age in years",
            'Write it as "9", as `5 to 9`, as `under 1` or in words as `a toddler`',
        )
