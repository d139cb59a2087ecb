"""All documents that a case gives, as far as they are wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from msgspec import Struct

from reportgen import compose
from reportgen.errors import OutputError, Problem, ReportgenError, Severity, TemplateError
from reportgen.garbage import collected_later
from reportgen.model.artefact import Artefact, Audience, Unwritten
from reportgen.model.wish import Wish
from reportgen.pipeline.examining import Examined, examine
from reportgen.pipeline.making import make, unwritten_for
from reportgen.pipeline.public import Public
from reportgen.world import World

if TYPE_CHECKING:
    from reportgen.model.question import Answer

__all__ = ["Built", "build"]


class Built(Struct, frozen=True):
    """What came of a case: its documents, those that were not made, and the warnings about those that were.

    `gives` holds the folder and stem of every document that the case gives and that was not refused, wanted or not: a
    file of it under another name is out of date. A fault of a template is none of the case: it makes no letter out of
    date that was written, and may have been sent, before.
    """

    examined: Examined
    artefacts: tuple[Artefact, ...]
    unwritten: tuple[Unwritten, ...]
    warnings: tuple[Problem, ...]
    gives: frozenset[tuple[str, str]]


@collected_later()
def build(
    content: bytes, name: str, world: World, wish: Wish, answers: Callable[[], Iterable[Answer]] = tuple
) -> Built:
    """Make the documents that a case gives, as far as they are wanted.

    Args:
        content: the case file's bytes.
        name: how its problems call it.
        world: the outside.
        wish: which documents are wanted.
        answers: gives what somebody decided about what is doubtful in its texts; asked for a publishable document
            only, so that a fault in the answers keeps no notification back.

    Raises:
        CaseError: the file is not a case.
        UsageError: a setting is wrong.
    """
    examined = examine(content, name, world)
    artefacts: list[Artefact] = []
    unwritten: list[Unwritten] = []
    warnings = [problem for problem in examined.problems if problem.severity is Severity.WARNING]
    gives: set[tuple[str, str]] = set()
    public = Public(examined, world, answers)
    for planned in compose.plan(examined.case):
        gives.add((planned.folder, planned.stem))
        if planned.kind.name not in wish.names:
            continue
        try:
            made = make(planned, examined, world, wish.formats, public)
        except OutputError:
            raise
        except ReportgenError as error:
            unwritten.append(unwritten_for(planned.title, planned, examined, error))
            if not (isinstance(error, TemplateError) and planned.kind.audience is Audience.RESTRICTED):
                gives.remove((planned.folder, planned.stem))
        else:
            artefacts += made.artefacts
            warnings += made.warnings
            unwritten += made.unwritten
    return Built(examined, tuple(artefacts), tuple(unwritten), tuple(warnings), frozenset(gives))
