"""A case file, read and checked: what every command begins with."""

from __future__ import annotations

from collections.abc import Callable

from reportgen import guidance, load
from reportgen.discreet import Discreet
from reportgen.errors import CaseError, Place, Problem, UsageError
from reportgen.model.artefact import Audience
from reportgen.model.case import Case
from reportgen.model.guidance import GuidancePack
from reportgen.model.purpose import PurposeResult
from reportgen.model.timetable import Timetable
from reportgen.timetable import timetable
from reportgen.validate import purposes, validate
from reportgen.world import World

__all__ = ["Examined", "examine", "names", "report_name"]


class Examined(Discreet, frozen=True):
    """A case that was read and checked. `problems` have their places, in line order; `place` gives a problem with a
    field path its line and column.
    """

    file: str
    case: Case
    pack: GuidancePack
    timetable: Timetable
    problems: tuple[Problem, ...]
    purposes: tuple[PurposeResult, ...]
    place: Callable[[Problem], Problem]


def examine(content: bytes, name: str, world: World) -> Examined:
    """Load a case file and check it.

    Args:
        content: the file's bytes.
        name: how its problems call it.
        world: the outside.

    Raises:
        CaseError: the file is not a case; every problem of it.
            It is one as well where it names a guidance pack that there is not, or is older than all of them.
        UsageError: the command names a guidance pack that there is not.
    """
    loaded = load.load(content, name)
    case = loaded.case
    pack = _pack(case, world, loaded.place)
    steps = timetable(case, pack, world.partnership.counting_rule)
    found = validate(case, pack, steps, world.as_of, world.partnership.partners.local_authority.name)
    placed = sorted((loaded.place(problem) for problem in found), key=lambda problem: problem.where.line)
    stand = purposes(case, pack, steps, world.as_of, tuple(placed))
    return Examined(name, case, pack, steps, tuple(placed), stand, loaded.place)


def _pack(case: Case, world: World, place: Callable[[Problem], Problem]) -> GuidancePack:
    """The guidance of a case. What its own author can mend is a problem of the case, and stops no other."""
    days = [
        (one.sent_on, f"incidents[{number}].notification.sent_on")
        if (one := incident.notification).sent_on is not None
        else (one.la_aware_on, f"incidents[{number}].notification.la_aware_on")
        for number, incident in enumerate(case.incidents)
    ]
    first_on, told_at = min(days)
    if world.guidance is not None:
        return guidance.choose(first_on, world.guidance)
    try:
        return guidance.choose(first_on, case.guidance)
    except UsageError as error:
        where = Place(path="guidance" if case.guidance is not None else told_at)
        raise CaseError(*(place(problem.at(where)) for problem in error.problems)) from None


def names(content: bytes, name: str) -> tuple[str, str | None]:
    """A case's reference and public name.

    Raises:
        CaseError: the file is not a case.
    """
    case = load.load(content, name).case
    return case.reference, case.public_name


def report_name(content: bytes, name: str) -> str | None:
    """The name under which a case's report is published, "" while it has none; None where the case gives no report.

    Raises:
        CaseError: the file is not a case.
    """
    from reportgen.compose.kinds import plan

    given = plan(load.load(content, name).case)
    return next((planned.folder for planned in given if planned.kind.audience is Audience.PUBLISHABLE), None)
