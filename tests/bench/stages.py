"""What each stage costs of a long case: processor time, by the stage whose function the line has called.

The long case of `long_case.py`, YAML to Word files and PDFs. Every public function of a stage is given a clock from
outside; what a stage calls in itself counts for it, and what is left over for the line that calls them.
"""

from __future__ import annotations

import functools
import inspect
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FunctionType
from unittest import mock

__all__ = ["shares"]

STAGES = ("load", "guidance", "validate", "timetable", "anonymise", "jigsaw", "compose", "word", "pdf", "html", "scan")
LINE = "the line itself"


def shares(work: Callable[[], object], rounds: int) -> dict[str, dict[str, float]]:
    """Median processor seconds of each stage, and its share, for what `work` has the line do; most costly first."""
    work()  # what is imported late is imported now
    clock = _Clock()
    rows = []
    with clock.put_on():
        for _ in range(rounds):
            clock.spent.clear()
            with clock.counting(LINE):
                work()
            rows.append(dict(clock.spent))
    seconds = {stage: statistics.median(row.get(stage, 0.0) for row in rows) for stage in rows[0]}
    whole = sum(seconds.values())
    order = sorted(seconds, key=seconds.__getitem__, reverse=True)
    return {stage: {"s": seconds[stage], "share": seconds[stage] / whole} for stage in order}


class _Clock:
    """Time by stage: that of the one that was called last runs."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = defaultdict(float)
        self._now: list[str] = []
        self._since = 0.0

    @contextmanager
    def counting(self, stage: str) -> Iterator[None]:
        self._stop()
        self._now.append(stage)
        try:
            yield
        finally:
            self._stop()
            self._now.pop()

    def _stop(self) -> None:
        now = time.process_time()
        if self._now:
            self.spent[self._now[-1]] += now - self._since
        self._since = now

    @contextmanager
    def put_on(self) -> Iterator[None]:
        """Give every public function of a stage this clock, wherever the line finds it."""
        modules = {name: module for name, module in sys.modules.items() if name.startswith("reportgen.")}
        timed: dict[FunctionType, Callable[..., object]] = {}
        for name, module in modules.items():
            stage = _stage(name)
            for public in getattr(module, "__all__", ()) if stage else ():
                function = inspect.getattr_static(module, public, None)
                if isinstance(function, FunctionType) and _stage(function.__module__):
                    timed.setdefault(function, self._timed(function, str(stage)))
        patches = [
            mock.patch.object(module, attribute, timed[value])
            for module in modules.values()
            for attribute, value in list(vars(module).items())
            if isinstance(value, FunctionType) and value in timed and _met_from_outside(module.__name__, value)
        ]
        for patch in patches:
            patch.start()
        try:
            yield
        finally:
            for patch in reversed(patches):
                patch.stop()

    def _timed(self, function: FunctionType, stage: str) -> Callable[..., object]:
        @functools.wraps(function)
        def timed(*arguments: object, **named: object) -> object:
            if self._now and _package(self._now[-1]) == _package(stage):
                return function(*arguments, **named)
            with self.counting(stage):
                return function(*arguments, **named)

        return timed


def _met_from_outside(module: str, function: FunctionType) -> bool:
    """Whether others may call a stage's function there: in its home, in the stage's face, or outside of the stage."""
    package = _package(_stage(function.__module__) or "")
    return module in {function.__module__, f"reportgen.{package}"} or _package(_stage(module) or "") != package


def _package(stage: str) -> str:
    return stage.partition(":")[0]


def _stage(module: str) -> str | None:
    """The stage that a module belongs to; Word's two halves count by themselves."""
    parts = module.split(".")
    if len(parts) < 2 or parts[1] not in STAGES:
        return None
    if parts[1] == "word":
        return "word: read" if "read" in parts[2:3] else "word: fill"
    return parts[1]
