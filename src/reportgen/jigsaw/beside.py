"""Two texts about the same child, side by side: what one tells and the other does not completes it."""

from __future__ import annotations

from collections.abc import Iterable

from reportgen.discreet import Discreet
from reportgen.identifiers import find_days
from reportgen.jigsaw.finding import find
from reportgen.jigsaw.pieces import pieces
from reportgen.model.case import Case
from reportgen.model.cleared import Cleared
from reportgen.model.trait import Trait

__all__ = ["Beside", "beside"]


class Beside(Discreet, frozen=True):
    """One trait that stands in one text and not in the other.

    Attributes:
        trait: its kind; safe to print.
        value: what it says.
        places: where it stands: fields of the report, or paragraphs of the other text.
    """

    trait: Trait
    value: str
    places: tuple[str, ...]


def beside(case: Case, cleared: Cleared, paragraphs: Iterable[str]) -> tuple[tuple[Beside, ...], tuple[Beside, ...]]:
    """What only the report tells, and what only the other text tells.

    Args:
        case: whose report it is.
        cleared: the report.
        paragraphs: of the other text: an earlier version, a press statement.
    """
    report = _traits((piece.path, piece.text) for piece in pieces(case, cleared))
    other = _traits((f"paragraph {number}", text) for number, text in enumerate(paragraphs, 1) if text.strip())
    return _only_in(report, other), _only_in(other, report)


def _only_in(one: dict[tuple[Trait, str], dict[str, None]], other: Iterable[tuple[Trait, str]]) -> tuple[Beside, ...]:
    missing = set(other)
    order = {trait: place for place, trait in enumerate(Trait)}
    return tuple(
        Beside(trait, value, tuple(places))
        for (trait, value), places in sorted(one.items(), key=lambda item: order[item[0][0]])
        if (trait, value) not in missing
    )


def _traits(texts: Iterable[tuple[str, str]]) -> dict[tuple[Trait, str], dict[str, None]]:
    found: dict[tuple[Trait, str], dict[str, None]] = {}
    for place, text in texts:
        for one in find(text):
            found.setdefault((one.trait, one.value), {})[place] = None
        for day in find_days(text):
            # A report holds none; a press statement may.
            found.setdefault((Trait.TIME, f"a day: {text[day.start : day.end].casefold()}"), {})[place] = None
    return found
