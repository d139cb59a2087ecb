"""A pseudonym for everybody in a case who has none."""

from __future__ import annotations

from random import Random

from reportgen import load
from reportgen.anonymise.pseudonyms.proposing import Style, propose
from reportgen.errors import ClearingError
from reportgen.world import World

__all__ = ["proposed_pseudonyms"]


def proposed_pseudonyms(content: bytes, name: str, world: World, style: str, chance: Random) -> dict[str, str]:
    """A pseudonym for every child and family member of a case who has none, by field (`family[1]`).

    Args:
        content: the case file's bytes.
        name: how its problems call it.
        world: the outside.
        style: `names` or `roles`.
        chance: draws; unforeseeable, unless in a test.

    Raises:
        CaseError: the file is not a case.
        ClearingError: for somebody nothing is left that hints at nobody.
    """
    loaded = load.load(content, name)
    try:
        found = propose(loaded.case, world.partnership, Style(style), chance)
    except ClearingError as error:
        raise ClearingError(*map(loaded.place, error.problems)) from None
    return {proposal.person: proposal.pseudonym for proposal in found}
