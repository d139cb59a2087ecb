"""A case on its way through a batch."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from reportgen.batch.job import Bug, Refused
from reportgen.batch.outcome import Outcome, State
from reportgen.batch.settings import Shared
from reportgen.batch.standing.freshness import Verdict
from reportgen.batch.standing.manifest import Stamp
from reportgen.case_file import CaseFile
from reportgen.errors import ExitCode, Problem, ReportgenError

__all__ = ["Pending"]


class Pending(Struct):
    """A case on its way through a batch."""

    number: int
    file: CaseFile
    key: str
    verdict: Verdict
    shared: Shared | None = None
    error: ReportgenError | None = None
    names: tuple[str, str | None] | None = None
    record: str | None = None
    read_at_ns: int = 0
    stamps: Mapping[str, Stamp | None] | None = None

    def outcome(self, state: State) -> Outcome:
        """What became of it."""
        return Outcome(self.file, state, self.verdict.because)

    def refused(self, problems: tuple[Problem, ...], exit_code: ExitCode, seconds: float = 0.0) -> Outcome:
        """That it has no documents, and why."""
        return replace(self.outcome(State.FAILED), problems=problems, exit_code=exit_code, seconds=seconds)

    def not_made(self, result: Refused | Bug) -> Outcome:
        """That whoever worked on it made nothing."""
        if isinstance(result, Bug):
            return replace(self.outcome(State.FAILED), bug=result, exit_code=ExitCode.BUG, seconds=result.seconds)
        return self.refused(result.problems, result.exit_code, result.seconds)
