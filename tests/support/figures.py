"""Made-up figures of a made-up area, and the ledger of the made-up case by them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from reportgen.anonymise import clear
from reportgen.jigsaw import ledger
from reportgen.model.ledger import Ledger
from reportgen.model.population import Population
from support.cases import a_case
from support.clearing import PARTNERSHIP

__all__ = ["POPULATION", "ledger_of", "population"]

_FIGURES: dict[str, Any] = {
    "area": "Averholt",
    "children": 60_000,
    "source": "Made up",
    "dated": "Mid-2025",
    "shares": [
        {"trait": "age", "value": "under 1", "children": 3_000},
        {"trait": "age", "value": "5 to 9", "children": 15_000},
        {"trait": "sex", "value": "female", "children": 30_000},
        {"trait": "ethnicity", "value": "mixed White and Black Caribbean", "children": 1_200},
        {"trait": "ethnicity", "value": "mixed heritage", "children": 3_000},
        {"trait": "faith", "value": "Christian", "children": 20_000},
        {"trait": "disability or diagnosis", "value": "hearing impairment", "one_in": 600, "source": "A register"},
        {"trait": "disability or diagnosis", "value": "made-up syndrome", "also": ["MUS"], "one_in": 6_000},
    ],
}


def population(**changes: object) -> Population:
    """The figures, with changes by field."""
    return Population.model_validate({**_FIGURES, **changes})


POPULATION = population()


def ledger_of(
    text: str = "", changes: Mapping[str, object] | None = None, figures: Population | None = POPULATION
) -> Ledger:
    """The ledger of the made-up case with a text as its conclusion and with changes."""
    case = a_case({"review.conclusion": text or "Learning holds.", **(changes or {})})
    return ledger(case, clear(case, PARTNERSHIP), figures)
