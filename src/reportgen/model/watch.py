"""What a finished file is scanned for, and what may stand in it in spite of that."""

from __future__ import annotations

from reportgen.discreet import Discreet
from reportgen.model.cleared import Identifier
from reportgen.model.question import Allowed

__all__ = ["Watch"]


class Watch(Discreet, frozen=True):
    """What must not stand in a file, and what may; with nothing given, what identifies whoever it is: days, and what is
    shaped like an identifier.

    Attributes:
        identifiers: what must not be there.
        kept: names that are printed on purpose.
        contacts: addresses and telephone numbers that are printed on purpose.
        explained: words and phrases that name nobody, so that any other name is asked about; None to let every name
            stand that is no identifier.
        allowed: what is doubtful and may stand, each in its place, since somebody decided so; never an identifier that
            is certain.
        reviewers: the names that a report must say.
        public_name: what the case's own report is called; "" where that is not known.
    """

    identifiers: tuple[Identifier, ...] = ()
    kept: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    explained: frozenset[str] | None = None
    allowed: tuple[Allowed, ...] = ()
    reviewers: tuple[str, ...] = ()
    public_name: str = ""
