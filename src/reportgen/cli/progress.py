"""How far a batch is, on a terminal: a bar with the rate and the time left."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

__all__ = ["progress"]

_BAR_FROM = 4
"""From how many cases on a progress bar is worth its line."""


@contextmanager
def progress(total: int) -> Iterator[Callable[[], None]]:
    """A progress bar on a terminal, for more than a few cases; else nothing: each case has its lines.

    Args:
        total: how many cases.

    Returns:
        What to call when a case is done.
    """
    if total < _BAR_FROM or not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, Task, TextColumn
    from rich.progress import TimeRemainingColumn as Left
    from rich.text import Text

    class Rate(ProgressColumn):
        """Cases in a second."""

        def render(self, task: Task) -> Text:
            return Text("" if task.speed is None else f"{task.speed:.1f} a second")

    columns: tuple[ProgressColumn, ...] = (
        TextColumn("cases"),
        BarColumn(),
        MofNCompleteColumn(),
        Rate(),
        Left(),
        TextColumn("left"),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("cases", total=total)
        yield lambda: bar.advance(task)
