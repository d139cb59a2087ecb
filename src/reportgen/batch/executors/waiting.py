"""Futures as they end, and Ctrl-C between two of them.

Python raises `KeyboardInterrupt` wherever the main thread happens to be: between taking the lock of a future and noting
that it is taken, say, and then the thread that wants to put its result into it waits for ever. While other threads work
for a batch, Ctrl-C is noted, and raised where the batch waits for them or does the work itself.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from queue import SimpleQueue
from types import FrameType, TracebackType
from typing import Generic, Self, TypeVar

__all__ = ["Waiting", "interruptible"]

T = TypeVar("T")


class Waiting(Generic[T]):
    """What a batch waits for. From `with` to its end the first Ctrl-C is noted; a second is raised wherever it comes.

    One that was noted and not yet raised is raised at the end. Where Ctrl-C is somebody else's matter (in a thread
    that is not the main one, or with a handler of a program that uses this one) it is left to them.
    """

    def __init__(self) -> None:
        self._noting = False
        self._noted = False
        self._ended: SimpleQueue[Future[T] | None] = SimpleQueue()  # the one queue that a signal handler may put into

    def __enter__(self) -> Self:
        here = threading.current_thread() is threading.main_thread()
        self._noting = here and signal.getsignal(signal.SIGINT) is signal.default_int_handler
        if self._noting:
            signal.signal(signal.SIGINT, self.note)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        if self._noting:
            signal.signal(signal.SIGINT, signal.default_int_handler)
        if kind is None:
            self.check()

    def note(self, _number: int, _frame: FrameType | None) -> None:
        """Ctrl-C was pressed.

        Raises:
            KeyboardInterrupt: not for the first time.
        """
        self.check()
        self._noted = True
        self._ended.put(None)

    def note_and_raise(self, number: int, frame: FrameType | None) -> None:
        """Ctrl-C was pressed where it does no harm. It is noted as well: Python drops what is raised while an object
        is taken out of memory (in a callback of `weakref`, say); then it is raised where the batch waits next.

        Raises:
            KeyboardInterrupt: always.
        """
        self.note(number, frame)
        raise KeyboardInterrupt

    def forget(self) -> None:
        """Ctrl-C was raised where it was pressed, and not dropped."""
        self._noted = False

    def check(self) -> None:
        """Here Ctrl-C does no harm.

        Raises:
            KeyboardInterrupt: it was pressed.
        """
        if self._noted:
            raise KeyboardInterrupt

    def watch(self, future: Future[T]) -> None:
        """Wait for this one, too."""
        future.add_done_callback(self._ended.put)

    def next(self) -> Future[T]:
        """The next of those that are watched to end.

        Raises:
            KeyboardInterrupt: Ctrl-C was pressed.
        """
        found = self._ended.get()
        if found is None:
            raise KeyboardInterrupt
        return found


@contextmanager
def interruptible() -> Iterator[None]:
    """Inside, Ctrl-C is raised at once: for the work of a case, which holds no lock that another thread waits for."""
    before = signal.getsignal(signal.SIGINT)
    waiting = getattr(before, "__self__", None)
    if not isinstance(waiting, Waiting):
        yield
        return
    signal.signal(signal.SIGINT, waiting.note_and_raise)
    try:
        yield
    except KeyboardInterrupt:
        waiting.forget()
        raise
    finally:
        signal.signal(signal.SIGINT, before)
