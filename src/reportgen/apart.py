"""Work on bytes that nobody trusts, in a process of its own: whatever they do to it, it ends in time and within bounds.

A file can be made to keep a parser busy for hours, to fill the memory, or to bring down the process that reads it. The
process here does one piece of work after another; when one takes too long or kills it, the next gets a new process.
"""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import ParamSpec, Self, TypeVar

from reportgen.child_processes import without_ctrl_c

__all__ = ["Apart", "UndoneError", "serve"]

P = ParamSpec("P")
R = TypeVar("R")

_STARTS_WITHIN = 60
"""Seconds that the process may take to begin, on top of the time for the work."""


class UndoneError(Exception):
    """The work was not done; its message is one clause that says why, and holds nothing of what was worked on."""


class Apart:
    """The process. Use it as a context manager: it ends with the block.

    Attributes:
        seconds: how long one piece of work may take.
        most_memory: how much memory the process may have, in bytes; held on Linux only.
    """

    def __init__(self, seconds: float, most_memory: int) -> None:
        self.seconds = seconds
        self.most_memory = most_memory
        self._process: BaseProcess | None = None
        self._line: Connection | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._stop()

    def do(self, work: Callable[P, R], *arguments: P.args, **named: P.kwargs) -> R:
        """What the work returns.

        Args:
            work: a function of a module, which the process can import.
            arguments: what it takes; it is copied.
            named: the same by name.

        Raises:
            UndoneError: it took too long, needed too much, failed, or brought the process down.
        """
        line = self._line or self._start()
        try:
            line.send((work, arguments, named))
            if not line.poll(self.seconds):
                self._stop()
                raise UndoneError(f"it takes longer than {self.seconds:g} seconds")
            done, result = line.recv()
        except (EOFError, OSError):
            self._stop()
            raise UndoneError("it brings down the program that reads it") from None
        if not done:
            raise UndoneError(f"the program that reads it fails ({result})")
        returned: R = result
        return returned

    def _start(self) -> Connection:
        context = multiprocessing.get_context("spawn")
        self._line, theirs = context.Pipe()
        process = context.Process(target=_process, args=(theirs, self.most_memory), daemon=True)
        try:
            with without_ctrl_c():
                process.start()
        except OSError:  # too many processes, or too little memory for one more
            self._stop()
            raise UndoneError("the program that reads it cannot be started") from None
        self._process = process
        theirs.close()
        if not self._line.poll(_STARTS_WITHIN):
            self._stop()
            raise UndoneError("the program that reads it does not start")
        self._line.recv()
        return self._line

    def _stop(self) -> None:
        if self._line is not None:
            self._line.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
        self._line = self._process = None


def _process(line: Connection, most_memory: int) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # on Windows nothing was held back
    serve(line, most_memory)


def serve(line: Connection, most_memory: int) -> None:
    """Do what comes over the line, one piece after another, until it is closed. The other side of `Apart`."""
    _bound(most_memory)
    line.send(None)
    while True:
        try:
            work, arguments, named = line.recv()
        except EOFError:
            return
        try:
            answer = (True, work(*arguments, **named))
        except Exception as error:  # noqa: BLE001 - whatever happens, the other side is told, without its words
            answer = (False, type(error).__name__)
        line.send(answer)


def _bound(most_memory: int) -> None:
    with suppress(ImportError, ValueError, OSError):  # Windows has no such bounds, and macOS does not hold them
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (most_memory, most_memory))
