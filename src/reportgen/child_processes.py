"""Processes that this one starts, and Ctrl-C: a terminal sends it to all of them, and this one decides."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import resource_tracker

__all__ = ["without_ctrl_c"]


@contextmanager
def without_ctrl_c() -> Iterator[None]:
    """What is started inside does not hear Ctrl-C, from its first moment, and not when it has loaded what it needs.

    A Ctrl-C that comes meanwhile is heard at the end. On Windows, where no signal can be held back, what is started has
    to ignore it itself.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # else started with the first process, and it lets Ctrl-C through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
