"""One case after another, in this process: what its user can mend stops this one only."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from reportgen.batch.cases import CaseFile
from reportgen.errors import ReportgenError

__all__ = ["Done", "each"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """A case that was worked on: what came of it, or why nothing did."""

    file: CaseFile
    result: T | None
    error: ReportgenError | None


def each(files: Iterable[CaseFile], work: Callable[[CaseFile], T]) -> Iterator[Done[T]]:
    """Work on each file in turn; an error that somebody can mend is kept with its case."""
    for file in files:
        try:
            yield Done(file, work(file), None)
        except ReportgenError as error:
            yield Done(file, None, error)
