"""Work for executors that goes wrong in known ways. A worker process imports it by name."""

from __future__ import annotations

import os
import signal
import sys
import time
from multiprocessing.connection import Connection
from pathlib import Path

from reportgen import batch
from reportgen.batch.executors import processes
from reportgen.batch.job import Made, Result, Task

__all__ = [
    "blocked",
    "do",
    "double",
    "hog",
    "kill",
    "kill_once",
    "loop",
    "raises",
    "unpackable",
    "work_without_the_line",
]


def do(task: Task) -> tuple[tuple[int, Result], ...]:
    """Each job's content is an order: `die`, `die FILE` (once: not when there is such a file), `loop`, or nothing."""
    for job in task:
        order, _, file = job.content.decode().partition(" ")
        if order == "die" and not file:
            kill()
        if order == "die" and not Path(file).exists():
            Path(file).touch()
            kill()
        if order == "loop":
            loop()
    return tuple((job.number, Made(job.name, None)) for job in task)


def double(number: int) -> int:
    return 2 * number


def kill(*_: object) -> None:
    """As the system does where memory is short."""
    os.kill(os.getpid(), signal.SIGKILL)


def kill_once(file: str) -> int:
    if Path(file).exists():
        return 1
    Path(file).touch()
    kill()
    return 0


def loop() -> None:
    while True:
        time.sleep(0.01)


def hog() -> int:
    return len(bytearray(5 << 30))


def work_without_the_line(pipe: Connection) -> None:
    """As a worker begins in a process that cannot import the line."""
    sys.modules["reportgen.batch.preload"] = None  # type: ignore[assignment]
    vars(batch).pop("preload", None)
    processes._work(pipe, 1.0)


def raises() -> None:
    raise ValueError("Marlowe Quillfeather")


def blocked() -> list[str]:
    """The names of the signals that this process does not hear."""
    return sorted(signal.Signals(number).name for number in signal.pthread_sigmask(signal.SIG_BLOCK, ()))


def unpackable() -> object:
    return lambda: None
