"""One case after another, in this process: what its user can mend stops this one only."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Generic, TypeVar

from msgspec import Struct

from reportgen.case_file import CaseFile
from reportgen.errors import OutputError, ReportgenError

__all__ = ["Done", "each"]

T = TypeVar("T")


class Done(Struct, Generic[T], frozen=True):
    """A case that was worked on: what came of it, or why nothing did."""

    file: CaseFile
    result: T | None
    error: ReportgenError | None


def each(files: Iterable[CaseFile], work: Callable[[CaseFile], T]) -> Iterator[Done[T]]:
    """Work on each file in turn; what its user can mend stops this one only. A full disk stops the rest, too.

    Raises:
        OutputError: the disk is full, which the next case would meet as well.
    """
    for file in files:
        try:
            yield Done(file, work(file), None)
        except OutputError as error:
            if any(problem.rule == "out-disk-full" for problem in error.problems):
                raise
            yield Done(file, None, error)
        except ReportgenError as error:
            yield Done(file, None, error)
