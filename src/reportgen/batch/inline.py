"""An executor that works in this process, at once: for a few cases, for which others would not be ready sooner."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from types import FrameType
from typing import ParamSpec, TypeVar

from reportgen.batch.stopped import TookTooLong

__all__ = ["Inline"]

P = ParamSpec("P")
T = TypeVar("T")


class _Alarm(BaseException):
    """The time is over. No handler of ordinary errors on the way may take it for one."""


class Inline(Executor):
    """Does each task when it is handed in.

    The time limit interrupts Python's own loops, those of a template among them. It is not kept where the system has no
    timer signal, outside the main thread, and in the middle of one call of a C library: `Processes` keeps it there.
    """

    def __init__(self, limit_s: float) -> None:
        self._limit_s = limit_s

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Do it."""
        future: Future[T] = Future()
        try:
            with _limited(self._limit_s):
                result = fn(*args, **kwargs)
        except _Alarm:
            future.set_exception(TookTooLong())
        except Exception as error:  # noqa: BLE001 - a future carries it
            future.set_exception(error)
        else:
            future.set_result(result)
        return future


@contextmanager
def _limited(limit_s: float) -> Iterator[None]:
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def over(_number: int, _frame: FrameType | None) -> None:
        raise _Alarm

    before = signal.signal(signal.SIGALRM, over)
    signal.setitimer(signal.ITIMER_REAL, limit_s)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
