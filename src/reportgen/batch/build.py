"""A batch from end to end: what stands is left, the rest is made wherever there is room, and written here.

Nothing heavy is imported before something has to be made.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Generator, Sequence
from contextlib import closing
from pathlib import Path

from reportgen.batch.executors.running import Results
from reportgen.batch.executors.waiting import Waiting
from reportgen.batch.naming import refuse_same_names
from reportgen.batch.order import Order
from reportgen.batch.outcome import Outcome, State
from reportgen.batch.pending import Pending
from reportgen.batch.settings import Settings
from reportgen.batch.standing.checked import checked
from reportgen.batch.standing.freshness import Freshness, Verdict
from reportgen.batch.standing.left_behind import left_behind
from reportgen.batch.standing.manifest import Manifest
from reportgen.batch.working import FEW, work
from reportgen.batch.writing import Writing
from reportgen.case_file import CaseFile
from reportgen.errors import UsageError
from reportgen.garbage import kept

__all__ = ["build"]

_WRITTEN_TOGETHER = 8
"""The documents of so many cases are written at a time."""


def build(files: Sequence[CaseFile], order: Order) -> Generator[Outcome, None, tuple[Path, ...]]:
    """Make the documents of each case that do not stand any more.

    Returns:
        The outcomes in the order of the cases, each as soon as those before it are known; its files are written then.
        At the end, what lies in the output folder of cases that lay in the folders and do so no more.

    Raises:
        UsageError: no case can be worked on, for want of settings.
        OutputError: the disk is full, and stays so.
    """
    try:
        with kept():
            manifest = Manifest(order.out)
            settings = Settings(order, manifest)
            cases = _judged(files, order, manifest, settings)
        with Waiting[Results]() as waiting:
            yield from _outcomes(cases, order, manifest, settings, waiting)
            return left_behind(cases, order, manifest)
    finally:
        gc.unfreeze()  # what is known of the cases may be garbage again


def _judged(files: Sequence[CaseFile], order: Order, manifest: Manifest, settings: Settings) -> list[Pending]:
    """The cases, each with its settings, and whether its documents stand."""
    freshness = Freshness(manifest, order.out, order.wish)
    cases = []
    for number, file in enumerate(files):
        path = os.fspath(file.path)
        case = Pending(number, file, manifest.key(path), Verdict(stands=False, because="all is made anew"))
        shared = settings.of(file, os.path.dirname(path))  # noqa: PTH120 - ten thousand times
        if isinstance(shared, UsageError):
            case.error = shared
        else:
            case.shared = shared
            found = freshness.of(case.key, file.inputs, shared.grounds, shared.key)
            if not order.force:
                case.verdict = found
            case.names = found.names
        cases.append(case)
    return cases


def _outcomes(
    cases: Sequence[Pending], order: Order, manifest: Manifest, settings: Settings, waiting: Waiting[Results]
) -> Generator[Outcome, None, None]:
    """The outcomes, in the order of the cases."""
    manifest.put((case.key, case.verdict.better) for case in cases if case.verdict.better is not None)
    if len(cases) > 1:
        refuse_same_names(cases, manifest, lambda some: work(some, None, order, waiting))
    told: dict[int, Outcome] = {}
    to_make = []
    for case in cases:
        if case.error is None and case.shared is not None and not case.verdict.stands:
            world = settings.world(case.shared)
            case.error = world if isinstance(world, UsageError) else None
        if case.error is not None:
            told[case.number] = case.refused(case.error.problems, case.error.exit_code)
        elif case.verdict.stands:
            told[case.number] = _skipped(case, order, manifest, is_only=len(cases) == 1)
        else:
            to_make.append(case)
    errors = [case.error for case in cases]
    if isinstance(errors[0], UsageError) and all(isinstance(error, UsageError) for error in errors):
        raise errors[0]
    coming = work(to_make, order.wish, order, waiting)
    writing = Writing(cases, order, manifest)
    together = _WRITTEN_TOGETHER if len(to_make) >= FEW else 1
    with closing(coming), closing(writing.ended(coming, together)) as ended:
        for number in range(len(cases)):
            while number not in told and (found := next(ended, None)) is not None:
                told[found[0].number] = found[1]
            if number in told:
                yield told.pop(number)
        if writing.stopped is not None:
            raise writing.stopped
    manifest.tidy()


def _skipped(case: Pending, order: Order, manifest: Manifest, *, is_only: bool) -> Outcome:
    verdict, wish = case.verdict, order.wish
    released = checked(case.file, order.out, verdict.edited) if verdict.edited else ()
    line = (verdict.better or manifest.get(case.key)) if is_only else None
    return Outcome(
        case.file,
        State.SKIPPED,
        verdict.because,
        edited=tuple(name for name in verdict.edited if name not in released),
        checked=released,
        standing=tuple(
            name
            for name, kind, _ in (line.outputs if line is not None else ())
            if (wish.kinds is None or kind in wish.kinds) and name.rpartition(".")[2] in wish.formats
        ),
        warned=verdict.warned,
    )
