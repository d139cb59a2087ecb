"""What can be wrong, where, and what to do about it: problems, our few exceptions, and the exit codes they carry.

An exception class says *who mends it* (the author of a case, the designer of a template, ...) and carries the exit
code. What exactly is wrong stands in its problems: place, what, remedy and the id of the rule. No problem ever
holds a personal value: places are field paths, and a quoted line of a file has its values masked.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum, StrEnum
from typing import ClassVar, Self

from msgspec import Struct
from msgspec.structs import replace

__all__ = [
    "BatchError",
    "CaseError",
    "ClearingError",
    "ExitCode",
    "OutputError",
    "Place",
    "Problem",
    "ReportgenError",
    "ScanError",
    "Severity",
    "TemplateError",
    "UsageError",
    "printable",
    "told_once",
]


class ExitCode(IntEnum):
    """What the command line hands to the shell; listed in `docs/reference/errors.md`."""

    DONE = 0
    BUG = 1
    USAGE = 2
    CASE = 3
    CLEARING = 4
    TEMPLATE = 5
    SCAN = 6
    OUTPUT = 7
    BATCH = 8
    INTERRUPTED = 130


class Severity(StrEnum):
    """How much a problem weighs: an error stops the document, a warning is shown and stops nothing."""

    ERROR = "error"
    WARNING = "warning"


def printable(name: str) -> str:
    """The name of a file as a line may hold it.

    Whoever names a file may put a line end, a code for the terminal or a sign that turns words round into its name, and
    with it words of their own, or none, in the place of ours.
    """
    return name if name.isprintable() else "".join(sign if sign.isprintable() else "\ufffd" for sign in name)


class Place(Struct, frozen=True, order=True):
    """Where a problem is, as far as it is known.

    Attributes:
        file: the file as the user named it, or None when no file is meant.
        line: 1-based line, or 0 when unknown.
        column: 1-based column in characters, or 0 when unknown.
        path: a field path such as `agencies[2].left_on`, or words that a Word user understands
            (`table 2, row 4`); empty when the whole file is meant.
    """

    file: str | None = None
    line: int = 0
    column: int = 0
    path: str = ""

    def __str__(self) -> str:
        position = printable(self.file or "")
        if self.line:
            position += f":{self.line}:{self.column}" if self.column else f":{self.line}"
        return " ".join(part for part in (position, self.path) if part)


class Problem(Struct, frozen=True):
    """One thing that is wrong with an input or a file.

    Attributes:
        rule: stable id, kebab-case with its family in front (`yaml-duplicate-key`, `facts-agency-return`).
        where: the place.
        what: one clause in the present tense, without a personal value and without a full stop.
        remedy: an imperative sentence without a full stop.
        severity: error or warning.
        source: the clause or guidance that asks for it, or "" where it is ours.
        excerpt: the source line with its values masked and a caret under the place, or "".
        purpose: key of the rapid review purpose that it leaves unmet, or "".
        incident: key of the incident that it belongs to, or "".
    """

    rule: str
    where: Place
    what: str
    remedy: str
    severity: Severity = Severity.ERROR
    source: str = ""
    excerpt: str = ""
    purpose: str = ""
    incident: str = ""

    def at(self, where: Place, excerpt: str = "") -> Self:
        """The same problem at a better known place."""
        return replace(self, where=where, excerpt=excerpt or self.excerpt)

    def __str__(self) -> str:
        return f"{self.where}: {self.what}. {self.remedy}. [{self.rule}]".removeprefix(": ")


def told_once(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Problems without those that say of a place what has been said of it for another incident of the case."""
    return tuple({replace(problem, incident="", purpose=""): problem for problem in problems}.values())


class ReportgenError(Exception):
    """Something that a user can mend. `problems` says what and how; `exit_code` is for the shell."""

    exit_code: ClassVar[ExitCode]

    def __init__(self, *problems: Problem) -> None:
        if not problems:
            raise ValueError("an error of ours says what is wrong: give it a problem")
        self.problems = problems
        super().__init__("\n".join(map(str, problems)))

    @classmethod
    def of(cls, rule: str, where: Place, what: str, remedy: str) -> Self:
        """An error of one problem."""
        return cls(Problem(rule, where, what, remedy))

    def __reduce__(self) -> tuple[type[Self], tuple[Problem, ...]]:
        # Exceptions cross process borders in a batch; the default would rebuild us from the message alone.
        return (type(self), self.problems)


class UsageError(ReportgenError):
    """The command, its options or the partnership's settings: whoever called mends it."""

    exit_code = ExitCode.USAGE


class CaseError(ReportgenError):
    """The case file: its author mends it."""

    exit_code = ExitCode.CASE


class ClearingError(ReportgenError):
    """A case that may not be written about in public yet, or a policy without a treatment."""

    exit_code = ExitCode.CLEARING


class TemplateError(ReportgenError):
    """A Word template or a Word file: its designer or editor mends it in Word."""

    exit_code = ExitCode.TEMPLATE


class ScanError(ReportgenError):
    """A finished file in which something stands that must not."""

    exit_code = ExitCode.SCAN


class OutputError(ReportgenError):
    """A file or folder that could not be written."""

    exit_code = ExitCode.OUTPUT


class BatchError(ReportgenError):
    """Work on a case that was stopped: it took too long, or what worked on it died. Whoever runs the batch mends it."""

    exit_code = ExitCode.BATCH
