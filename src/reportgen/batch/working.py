"""Who works on the cases of a batch, and what each is handed: this process, others of this machine, or a cluster."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Executor
from contextlib import contextmanager
from importlib import import_module

from msgspec import Struct

from reportgen.batch.executors.inline import Inline
from reportgen.batch.executors.running import Results, run
from reportgen.batch.executors.waiting import Waiting
from reportgen.batch.job import Job, Refused, Result
from reportgen.batch.order import Order
from reportgen.batch.pending import Pending
from reportgen.batch.standing.freshness import stamps
from reportgen.errors import CaseError
from reportgen.garbage import kept
from reportgen.model.wish import Wish

__all__ = ["FEW", "work"]

FEW = 4
"""So many cases are done in this process before others would be ready to help."""

_NAMES_TOGETHER = 25
"""How many cases are handed over together where they are loaded for their names alone, which takes milliseconds."""


class _Crew(Struct, frozen=True):
    """Who works: how to open the executor, how many tasks to hand in ahead, how many cases make a task."""

    open: Callable[[], Executor]
    ahead: int
    together: int = 1


def work(
    cases: Sequence[Pending], wish: Wish | None, order: Order, waiting: Waiting[Results]
) -> Generator[tuple[Pending, Result], None, None]:
    """Results of cases, as they come. Without a wish they are loaded for their names alone."""
    unread: list[tuple[Pending, Result]] = []

    def jobs() -> Iterator[Job]:
        for case in cases:
            try:
                yield _job(case, wish, order.today)
            except CaseError as error:
                unread.append((case, Refused(error.problems, error.exit_code)))

    if not cases:
        return
    by_number = {case.number: case for case in cases}
    with _crew(len(cases), order) as crew:
        together = crew.together if wish is not None else max(crew.together, _NAMES_TOGETHER)
        limit_s = order.limit_s
        for number, result in run(jobs(), crew.open, waiting, ahead=crew.ahead, together=together, limit_s=limit_s):
            yield by_number[number], result
    yield from unread


@contextmanager
def _crew(cases: int, order: Order) -> Iterator[_Crew]:
    """Who works on so many cases: this process, others of this machine, or a cluster."""
    processes = min(order.jobs, cases)
    if order.cluster is not None:
        from reportgen.batch.executors.cluster import TOGETHER, on_cluster

        with on_cluster(order.cluster, order.limit_s) as cluster:
            ahead = 2 * cluster.threads
            yield _Crew(lambda: cluster.executor, ahead, max(1, min(TOGETHER, cases // ahead)))
    elif cases < FEW or processes == 1:
        with kept():
            import_module("reportgen.pipeline.building")  # which stays, as the libraries that it takes do
        yield _Crew(lambda: Inline(order.limit_s), 1)
    else:
        from reportgen.batch.executors.processes import Processes

        yield _Crew(lambda: Processes(processes, order.limit_s), 2 * processes)


def _job(case: Pending, wish: Wish | None, today: dt.date | None) -> Job:
    """A case as work: what lies there locked is opened here, in memory, and no key goes anywhere."""
    file = case.file
    if wish is None or case.shared is None:
        return Job(case.number, file.name, file.read(), b"", wish)
    case.read_at_ns = time.time_ns()
    before = stamps(file.inputs)
    content, answers = file.read(), file.answers_in_hand(today)
    # What changed while it was read is not known by what it was before, nor by what it is now.
    case.stamps = before if stamps(file.inputs, before) == before else None
    world = case.shared.world
    assert isinstance(world, bytes)  # noqa: S101 - a case without one is not worked on
    return Job(case.number, file.name, content, world, wish, answers)
