"""A time limit for work in this process: an exception in the midst of it, as soon as Python's own code runs again.

A loop of a template ends so, and any other loop of Python. One call of a C library that never returns does not.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from reportgen.batch.executors.stopped import TookTooLong

__all__ = ["limited"]

_AGAIN_AFTER_S = 1.0
"""After how long it rings again, if nobody has heard it: Python drops what is raised while it clears up an object."""

_IMPORTED_AFTER_S = 0.01
"""After how long it looks again whether an import is over. In the midst of one, the alarm would leave the lock of all
imports taken, and the next worker that is to begin would wait for it for ever.
"""


class _Alarm(BaseException):
    """The time is over. No handler of ordinary errors on the way may take it for one."""


@contextmanager
def limited(limit_s: float) -> Iterator[None]:
    """Stop what is done inside after so many seconds.

    Raises:
        TookTooLong: the time was over.
    """
    thread, lock, working = threading.get_ident(), threading.Lock(), [True]

    def ring() -> None:
        over = False
        while not over:
            with lock:
                importing = _imports(thread)
                if working and not importing:
                    _raise_in(thread, _Alarm)
            over = timer.finished.wait(_IMPORTED_AFTER_S if importing else _AGAIN_AFTER_S)

    def quiet() -> None:
        with lock:
            working.clear()
            timer.cancel()

    timer = threading.Timer(limit_s, ring)
    timer.daemon = True
    timer.start()
    try:
        try:
            yield
        finally:
            quiet()
    except _Alarm:
        quiet()  # where it rang before the line above was done
        raise TookTooLong from None


def _imports(thread: int) -> bool:
    frame = sys._current_frames().get(thread)  # noqa: SLF001 - there is no other way to see what a thread does
    while frame is not None:
        if frame.f_code.co_filename.startswith("<frozen importlib"):
            return True
        frame = frame.f_back
    return False


def _raise_in(thread: int, error: type[BaseException]) -> None:
    import ctypes

    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), ctypes.py_object(error))
