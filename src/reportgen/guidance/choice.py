"""Which guidance pack applies: the one that is named, or the latest that applied on the day of the notification."""

from __future__ import annotations

import datetime as dt
from functools import cache
from pathlib import Path

from reportgen.errors import Place, UsageError
from reportgen.guidance.pack import read_pack
from reportgen.model.guidance import GuidancePack

__all__ = ["choose", "choose_from", "packs"]


@cache
def packs() -> tuple[GuidancePack, ...]:
    """The packs that this tool ships, oldest first."""
    read = [read_pack(file.read_bytes(), file.name) for file in sorted(Path(__file__).parent.glob("*.yaml"))]
    return tuple(sorted(read, key=lambda pack: pack.applies_from))


def choose(notified_on: dt.date | None, named: str | None) -> GuidancePack:
    """The pack for a case.

    Args:
        notified_on: day of the case's first notification; None for the latest pack.
        named: id of the pack that the case or the command names; it goes before the date.

    Raises:
        UsageError: there is no pack of that name, or none as old as the notification.
    """
    return choose_from(packs(), notified_on, named)


def choose_from(among: tuple[GuidancePack, ...], notified_on: dt.date | None, named: str | None) -> GuidancePack:
    """The same, among given packs, oldest first."""
    ids = ", ".join(pack.id for pack in among)
    if named is not None:
        for pack in among:
            if pack.id == named:
                return pack
        raise UsageError.of(
            "guidance-unknown",
            Place(path="guidance"),
            "no guidance pack has the name that is given",
            f"Name one of: {ids}",
        )
    in_force = [pack for pack in among if notified_on is None or pack.applies_from <= notified_on]
    if not in_force:
        raise UsageError.of(
            "guidance-too-early",
            Place(path="guidance"),
            "the notification is older than every guidance pack",
            "Check the year; if the rules of a later pack shall be used, name it in the field `guidance` or with "
            f"`--guidance`: {ids}",
        )
    return in_force[-1]
