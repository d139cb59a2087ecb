"""An executor that works in this process, at once: for a few cases, for which others would not be ready sooner."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import ParamSpec, TypeVar

from reportgen.batch.executors.time_limit import limited
from reportgen.batch.executors.waiting import interruptible

__all__ = ["Inline"]

P = ParamSpec("P")
T = TypeVar("T")


class Inline(Executor):
    """Does each task when it is handed in, within its time as far as `limited` can keep it."""

    def __init__(self, limit_s: float) -> None:
        self._limit_s = limit_s

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Do it."""
        future: Future[T] = Future()
        try:
            with interruptible(), limited(self._limit_s):
                result = fn(*args, **kwargs)
        except Exception as error:  # noqa: BLE001 - a future carries it
            future.set_exception(error)
        else:
            future.set_result(result)
        return future
