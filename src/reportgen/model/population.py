"""How many children of an area have what: the figures by which a ledger counts how many could be meant."""

import re
from typing import Annotated

from pydantic import Field

from reportgen.model.case.field import Noun
from reportgen.model.trait import Trait

__all__ = ["Population", "Share"]

_AGES = re.compile(r"(?:aged )?(\d{1,2})(?: to (\d{1,2}))?|under (1)")


class Share(Noun):
    """How common one trait is among the children of the area. Either a number of children or `one_in`."""

    trait: Annotated[Trait, Field(description="What sort of trait it is.")]
    value: Annotated[
        str,
        Field(
            min_length=1,
            max_length=80,
            description="The trait, in the words of the ledger or of your texts. Of an age: `9`, `5 to 9` or `under 1`, in quotation marks where it is a number alone.",
            examples=["cerebral palsy"],
        ),
    ]
    also: Annotated[
        tuple[Annotated[str, Field(min_length=1, max_length=80)], ...],
        Field(description="Other words by which a text can show it."),
    ] = ()
    children: Annotated[
        int | None, Field(strict=True, ge=0, le=20_000_000, description="How many children of the area have it.")
    ] = None
    one_in: Annotated[
        int | None,
        Field(strict=True, ge=1, le=20_000_000, description="One child in so many has it, where no count is known."),
    ] = None
    source: Annotated[
        str | None, Field(min_length=1, max_length=200, description="Where the figure is from, if not the file's own.")
    ] = None
    dated: Annotated[
        str | None, Field(min_length=1, max_length=80, description="What the figure is of, if not the file's own date.")
    ] = None

    @property
    def ages(self) -> tuple[int, int] | None:
        """First and last year of an age ("5 to 9"); None where the value is none."""
        match = _AGES.fullmatch(self.value)
        if match is None:
            return None
        first, last, under = match.groups()
        return (0, 0) if under else (int(first), int(last or first))


class Population(Noun):
    """The contents of `population.yaml`, beside `partnership.yaml`."""

    area: Annotated[
        str, Field(min_length=1, max_length=80, description="The area that is counted.", examples=["Averholt"])
    ]
    children: Annotated[
        int, Field(strict=True, ge=1, le=20_000_000, description="Children under 18 who live in the area.")
    ]
    source: Annotated[
        str,
        Field(
            min_length=1,
            max_length=200,
            description="Where the figures are from.",
            examples=["Office for National Statistics, Census 2021, tables TS007 and RM032"],
        ),
    ]
    dated: Annotated[
        str,
        Field(min_length=1, max_length=80, description="Which day or year the figures are of.", examples=["Mid-2025"]),
    ]
    threshold: Annotated[
        int,
        Field(
            strict=True,
            ge=1,
            le=100_000,
            description="If fewer children than this could be meant, a person must decide. 20 if left out.",
        ),
    ] = 20
    crowded: Annotated[
        int,
        Field(
            strict=True,
            ge=2,
            le=14,
            description="So many different sorts of trait in one paragraph are a question. 4 if left out.",
        ),
    ] = 4
    rare_one_in: Annotated[
        int,
        Field(
            strict=True,
            ge=2,
            le=1_000_000,
            description="A trait of less than one child in so many is rare. 100 if left out.",
        ),
    ] = 100
    shares: Annotated[tuple[Share, ...], Field(description="How common each trait is.")] = ()
