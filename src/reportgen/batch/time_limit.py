"""A time limit for work in this process: an exception in the midst of it, as soon as Python's own code runs again.

A loop of a template ends so, and any other loop of Python. One call of a C library that never returns does not.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from reportgen.batch.stopped import TookTooLong

__all__ = ["limited"]

_AGAIN_AFTER_S = 1.0
"""After how long it rings again, if nobody has heard it: Python drops what is raised while it clears up an object."""


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
                if working:
                    _raise_in(thread, _Alarm)
            over = timer.finished.wait(_AGAIN_AFTER_S)

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


def _raise_in(thread: int, error: type[BaseException]) -> None:
    import ctypes

    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), ctypes.py_object(error))
