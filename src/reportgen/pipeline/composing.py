"""What a document says, what must stand on each of its pages, and what it must be scanned for.

The composer of a kind, and clearing, are loaded when a document of that kind is asked for: a letter waits for neither.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from msgspec import Struct

from reportgen.compose.kinds import Planned
from reportgen.errors import ClearingError, Place, Problem
from reportgen.model.content import Content
from reportgen.pipeline.examining import Examined
from reportgen.pipeline.public import Public
from reportgen.world import World

if TYPE_CHECKING:
    from reportgen.model.watch import Watch

__all__ = ["NO_REPORT", "Composed", "compose"]

NO_REPORT = Problem(
    "worksheet-no-report",
    Place(path="review"),
    "there is no report yet to weigh",
    "Mend what is said of the report; `reportgen check` lists it",
)
"""What is said of a worksheet whose report cannot be made; why that is so is said of the report."""


class Composed(Struct, frozen=True):
    """A document before it is filled.

    Attributes:
        content: what its template is filled with.
        on_every_page: the slots of its marking or banner: any template, one's own included, must show them on every
            page.
        watched: what it must be scanned for, or None where it names people on purpose.
    """

    content: Content
    on_every_page: Collection[str]
    watched: Watch | None = None


def compose(planned: Planned, examined: Examined, world: World, public: Public) -> Composed:
    """What a document says.

    Raises:
        ClearingError: it may not be written about in public, or not yet.
    """
    if planned.kind.name == "worksheet":
        return _worksheet(examined, world, public)
    if planned.incident is None:
        return _report(examined, world, public)
    case, pack = examined.case, examined.pack
    about = (case, planned.incident, world.partnership, examined.timetable, pack)
    if planned.kind.name == "notification":
        from reportgen.compose import notification

        return Composed(notification.compose(*about, logo=world.logo), notification.ON_EVERY_PAGE)
    from reportgen.compose import rapid_review

    if planned.kind.name == "rapid-review-pseudonymised":
        from reportgen.anonymise import pseudonymise
        from reportgen.pipeline.watching import watch_shared

        shared = pseudonymise(case, planned.incident, world.partnership, public.answers)
        content = rapid_review.compose(shared, shared.incident, world.partnership, examined.timetable, pack)
        return Composed(content, rapid_review.ON_EVERY_PAGE, watch_shared(shared, world))
    return Composed(rapid_review.compose(*about), rapid_review.ON_EVERY_PAGE)


def _worksheet(examined: Examined, world: World, public: Public) -> Composed:
    from reportgen.compose import worksheet

    try:
        made = public.report
    except ClearingError:
        raise ClearingError(NO_REPORT) from None
    content = worksheet.compose(examined.case, made.cleared, made.ledger, world.partnership, public.answers)
    return Composed(content, worksheet.ON_EVERY_PAGE)


def _report(examined: Examined, world: World, public: Public) -> Composed:
    from reportgen.compose import cspr
    from reportgen.pipeline.reporting import undecided
    from reportgen.pipeline.watching import watch_report

    made = public.report
    if made.open:
        raise ClearingError(*map(undecided, made.open))
    watched = watch_report(examined.case, made.cleared, world)
    return Composed(cspr.compose(made.cleared, examined.pack), cspr.ON_EVERY_PAGE, watched)
