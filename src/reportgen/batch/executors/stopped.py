"""Work that did not come to its end: what an executor of ours raises, and the problem that is told of the case."""

from __future__ import annotations

from concurrent.futures import BrokenExecutor

from reportgen.errors import BatchError, Place

__all__ = ["TookTooLong", "WorkerDied", "died", "out_of_memory", "took_too_long", "unready"]


class WorkerDied(BrokenExecutor):
    """What worked on a task is gone; the executor goes on with others."""


class TookTooLong(Exception):  # noqa: N818 - not an error of ours or of a user's: it never leaves the batch
    """A task went over its time, and what worked on it was stopped."""


def died(name: str) -> BatchError:
    """A case that took its worker with it, twice."""
    return BatchError.of(
        "batch-worker-died",
        Place(file=name),
        "what worked on the case was killed twice, the second time while nothing else was being done",
        "Give the machine more memory or run it alone; if it goes on, report it with the command that you ran",
    )


def unready(module: str) -> BatchError:
    """No case can be worked on by other processes: they cannot import a module; "" where nobody knows which."""
    what = f"`{module}`" if module else "something that it needs"
    return BatchError.of(
        "batch-import",
        Place(),
        f"a process that is to work on the cases cannot import {what}",
        "Install reportgen anew, and run `reportgen doctor`; then run the same command again",
    )


def took_too_long(name: str, limit_s: float) -> BatchError:
    """A case that was stopped at its time limit."""
    return BatchError.of(
        "batch-time-limit",
        Place(file=name),
        f"the case was not done after {limit_s:g} seconds, and was stopped",
        "Look for loops within loops in the template, or allow more with `--time-limit`",
    )


def out_of_memory(name: str) -> BatchError:
    """A case that wanted more memory than there is, or than a worker may have."""
    return BatchError.of(
        "batch-memory",
        Place(file=name),
        "the case wants more memory than it may have",
        "Look for a loop within a loop in the template, or make fewer cases at a time with `--jobs`",
    )
