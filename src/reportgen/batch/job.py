"""A case as work that can be done anywhere: bytes in, bytes out, and nothing that is on a disk.

What goes back holds no case: finished documents, problems, and what has to be known to put them in their place.
"""

from __future__ import annotations

import pickle
import time
import traceback
from collections.abc import Callable, Iterable
from functools import lru_cache
from pathlib import PurePath
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct

from reportgen.batch.executors.stopped import out_of_memory
from reportgen.discreet import Discreet
from reportgen.errors import ExitCode, Problem, ReportgenError
from reportgen.model.artefact import Artefact, Unwritten
from reportgen.model.question import Answer
from reportgen.model.wish import Wish

if TYPE_CHECKING:
    from reportgen.world import World

__all__ = ["Bug", "Job", "Made", "Refused", "Result", "Task", "do", "fault"]


class Job(Discreet, frozen=True):
    """One case to be worked on.

    Attributes:
        number: which one of the batch.
        name: how problems call its file.
        content: the file's bytes.
        world: the outside, packed: the same object for all cases that share it.
        wish: which documents are wanted; None if only the case's names are.
        answers: gives what somebody decided about what is doubtful in the case, or raises why it cannot.
    """

    number: int
    name: str
    content: bytes
    world: bytes
    wish: Wish | None
    answers: Callable[[], Iterable[Answer]] = tuple


Task: TypeAlias = tuple[Job, ...]
"""Jobs that are handed over together."""


class Made(Discreet, frozen=True):
    """What came of a case.

    `gives` is as in `pipeline.Built`; `templates` are those that its documents use, written or not; `seconds` is what
    it took where it was made.
    """

    reference: str
    public_name: str | None
    artefacts: tuple[Artefact, ...] = ()
    unwritten: tuple[Unwritten, ...] = ()
    warnings: tuple[Problem, ...] = ()
    gives: frozenset[tuple[str, str]] = frozenset()
    templates: tuple[str, ...] = ()
    seconds: float = 0.0


class Refused(Struct, frozen=True):
    """A case of which nothing could be made, for reasons that somebody can mend."""

    problems: tuple[Problem, ...]
    exit_code: ExitCode
    seconds: float = 0.0


class Bug(Struct, frozen=True):
    """A fault of ours: where it came from, and never what it says, which may hold a personal value.

    Attributes:
        type: the exception's class.
        frames: file, line and function, outermost first.
        seconds: what it took until then.
    """

    type: str
    frames: tuple[tuple[str, int, str], ...]
    seconds: float = 0.0


Result: TypeAlias = Made | Refused | Bug


def do(task: Task) -> tuple[tuple[int, Result], ...]:
    """Do each job of a task. Whatever goes wrong with one is its result, and stops no other."""
    return tuple((job.number, _result(job)) for job in task)


def fault(error: BaseException, seconds: float = 0.0) -> Bug:
    """An error that nobody expected, without what it says."""
    frames = []
    for frame in traceback.extract_tb(error.__traceback__):
        parts = PurePath(frame.filename).parts
        known = parts[parts.index("reportgen") :] if "reportgen" in parts else parts[-2:]
        frames.append(("/".join(known), frame.lineno or 0, frame.name))
    return Bug(type(error).__name__, tuple(frames), seconds)


def _result(job: Job) -> Result:
    begun = time.perf_counter()
    work: Callable[[Job], Result] = _names if job.wish is None else _build
    try:
        return work(job)
    except ReportgenError as error:
        return Refused(error.problems, error.exit_code, time.perf_counter() - begun)
    except MemoryError:
        refused = out_of_memory(job.name)
        return Refused(refused.problems, refused.exit_code, time.perf_counter() - begun)
    except Exception as error:  # noqa: BLE001 - one case's fault of ours must not stop the others
        return fault(error, time.perf_counter() - begun)


def _names(job: Job) -> Made:
    from reportgen.pipeline import names

    return Made(*names(job.content, job.name))


def _build(job: Job) -> Made:
    from reportgen import compose
    from reportgen.pipeline import build

    assert job.wish is not None  # noqa: S101 - `_result` has looked
    begun = time.perf_counter()
    built = build(job.content, job.name, _world(job.world), job.wish, job.answers)
    case = built.examined.case
    wanted = [one.kind for one in compose.plan(case) if one.kind.name in job.wish.names]
    for artefact in built.artefacts:
        _ = artefact.digest  # worked out here, and handed back with the bytes
    return Made(
        case.reference,
        case.public_name,
        built.artefacts,
        built.unwritten,
        built.warnings,
        built.gives,
        tuple(dict.fromkeys(kind.template for kind in wanted)),
        time.perf_counter() - begun,
    )


@lru_cache(maxsize=8)
def _world(packed: bytes) -> World:
    found: World = pickle.loads(packed)  # noqa: S301 - our own bytes, packed where the batch began
    return found
