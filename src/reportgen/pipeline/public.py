"""What a case says in public, which the documents of one build share."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from reportgen.pipeline.examining import Examined
from reportgen.world import World

if TYPE_CHECKING:
    from reportgen.model.question import Answer
    from reportgen.pipeline.reporting import Report

__all__ = ["Public"]


class Public:
    """What a case says in public: cleared and weighed when a document first asks for it, and then remembered."""

    def __init__(self, examined: Examined, world: World, answers: Callable[[], Iterable[Answer]]) -> None:
        self._examined = examined
        self._world = world
        self._answers = answers

    @cached_property
    def answers(self) -> tuple[Answer, ...]:
        """What somebody decided about the case's questions."""
        return tuple(self._answers())

    @cached_property
    def report(self) -> Report:
        """The report.

        Raises:
            ClearingError: it cannot be cleared.
        """
        from reportgen.pipeline.reporting import report

        return report(self._examined, self._world, self.answers)
