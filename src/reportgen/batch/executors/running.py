"""Tasks over an executor, whichever it is: none is lost with its worker, and the one that kills is named.

The seam is `concurrent.futures.Executor`. What has to be handed in is made when there is room for it, so that a batch
of any length needs the memory of a few cases.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future
from itertools import islice
from typing import TypeAlias

from reportgen.batch.executors.stopped import TookTooLong, WorkerDied, died, took_too_long
from reportgen.batch.executors.waiting import Waiting
from reportgen.batch.job import Job, Refused, Result, Task, do, fault
from reportgen.errors import BatchError, ReportgenError

__all__ = ["Results", "run"]

Results: TypeAlias = tuple[tuple[int, Result], ...]
"""What comes of a task: each job's number, and what came of it."""

_DEATHS = 2
"""After so many workers that died with a case in hand, the last time alone, it is the case."""


def run(
    jobs: Iterable[Job],
    open_executor: Callable[[], Executor],
    waiting: Waiting[Results],
    *,
    ahead: int,
    together: int = 1,
    limit_s: float,
) -> Iterator[tuple[int, Result]]:
    """Do jobs, as many at a time as are worth handing in, and give their results as they come.

    A worker that dies or is stopped takes nothing with it but its task, whose jobs are done anew: alone, and when
    all others are done, since memory may be what was wanting. A job that has lost two workers, or is alone when its
    time is over, is refused with a problem.

    Args:
        jobs: made one by one.
        open_executor: gives an executor; again when one is broken.
        waiting: waits for tasks.
        ahead: how many tasks to hand in at once.
        together: how many jobs make a task.
        limit_s: the time limit of a job, in seconds, which the executor keeps; here it is only told.

    Raises:
        ReportgenError: the executor can work on nothing.
        KeyboardInterrupt: Ctrl-C was pressed.
    """
    to_do = iter(jobs)
    alone: deque[Job] = deque()
    deaths: Counter[int] = Counter()
    flying: dict[Future[Results], Task] = {}
    executor = open_executor()

    def hand_in(task: Task) -> None:
        waiting.check()
        future = _submitted(executor, task)
        flying[future] = task
        waiting.watch(future)

    try:
        while True:
            while len(flying) < ahead and (task := tuple(islice(to_do, together))):
                hand_in(task)
            if not flying and alone:
                hand_in((alone.popleft(),))
            if not flying:
                return
            by_itself = len(flying) == 1
            future = waiting.next()
            if future not in flying:
                continue  # of an executor that broke, and done anew since
            task = flying.pop(future)
            try:
                results = future.result()
            except (BrokenExecutor, TookTooLong) as error:
                # Of a pool that breaks nobody knows which task broke it, unless there was one.
                nobodys = isinstance(error, BrokenExecutor) and not isinstance(error, WorkerDied)
                is_alone = len(task) == 1 and (by_itself or not nobodys)
                again, refused = _judged(task, error, deaths, limit_s, is_alone=is_alone)
                alone.extend(again)
                yield from refused
                if nobodys:
                    # It gives up all that it has in hand; nobody knows which of them it was.
                    alone.extend(job for task in flying.values() for job in task)
                    flying.clear()
                    executor.shutdown(wait=False, cancel_futures=True)
                    executor = open_executor()
            except ReportgenError:
                raise  # of all tasks, and not of one: the way to the workers, say
            except Exception as error:  # noqa: BLE001 - of the executor itself
                yield from ((job.number, fault(error)) for job in task)
            else:
                yield from results
    finally:
        executor.shutdown(wait=False, cancel_futures=True)


def _submitted(executor: Executor, task: Task) -> Future[Results]:
    try:
        return executor.submit(do, task)
    except BrokenExecutor as error:  # since it was last waited for
        future: Future[Results] = Future()
        future.set_exception(error)
        return future


def _judged(
    task: Task, error: Exception, deaths: Counter[int], limit_s: float, *, is_alone: bool
) -> tuple[list[Job], Results]:
    """Of a task that was lost, the jobs that are to be done anew, and those that are given up."""
    again: list[Job] = []
    refused: list[tuple[int, Result]] = []
    for job in task:
        verdict = _verdict(job, error, deaths, limit_s, is_alone=is_alone)
        if verdict is None:
            again.append(job)
        else:
            refused.append((job.number, Refused(verdict.problems, verdict.exit_code)))
    return again, tuple(refused)


def _verdict(job: Job, error: Exception, deaths: Counter[int], limit_s: float, *, is_alone: bool) -> BatchError | None:
    """Why a job is given up, or None if it is to be done anew."""
    if isinstance(error, TookTooLong):
        return took_too_long(job.name, limit_s) if is_alone else None
    deaths[job.number] += is_alone
    return died(job.name) if deaths[job.number] >= _DEATHS else None
