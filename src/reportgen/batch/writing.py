"""What was made is written, and remembered."""

from __future__ import annotations

import os
from collections import Counter, deque
from collections.abc import Generator, Iterable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor

from msgspec.structs import replace

from reportgen.batch.job import Made, Result
from reportgen.batch.naming import digests
from reportgen.batch.order import Order
from reportgen.batch.outcome import Outcome, State, is_publishable
from reportgen.batch.pending import Pending
from reportgen.batch.settings import Shared
from reportgen.batch.standing.checked import overtaken, seen_as_checked
from reportgen.batch.standing.manifest import Line, Manifest
from reportgen.errors import ExitCode, OutputError, Problem
from reportgen.output import Fate, FileFate, record_name, unremembered, write

__all__ = ["Writing"]

_FULL = 3
"""After so many cases in a row for which the disk had no room, the rest is not tried."""


class Writing:
    """Writes the documents of a batch.

    Attributes:
        stopped: why the rest is not tried, if it is not.
    """

    def __init__(self, cases: Sequence[Pending], order: Order, manifest: Manifest) -> None:
        self.stopped: OutputError | None = None
        self._cases = cases
        self._order = order
        self._manifest = manifest
        self._full = 0
        self._told_unremembered = False

    def ended(
        self, coming: Iterable[tuple[Pending, Result]], together: int
    ) -> Generator[tuple[Pending, Outcome], None, None]:
        """Cases that are over, their documents on the disk.

        A document counts as written when the disk says so, and a disk says so of many as soon as of one: those of
        several cases are written at a time, whose folders differ. Whatever ends the batch, what was begun is ended.
        """
        begun: deque[tuple[Pending, Made, Future[tuple[FileFate, ...]]]] = deque()
        with ThreadPoolExecutor(together, "reportgen-writing") as threads:
            try:
                for case, result in coming:
                    if isinstance(result, Made):
                        asked = result.artefacts, self._order.out, result.reference, result.gives
                        begun.append((case, result, threads.submit(write, *asked, self._former_record(case, result))))
                    else:
                        yield case, case.not_made(result)
                    while begun and (len(begun) >= together or begun[0][2].done()):
                        yield begun[0][0], self._finish(*begun.popleft())
                    if self.stopped is not None:
                        break
                while begun:
                    yield begun[0][0], self._finish(*begun.popleft())
            finally:
                for case, made, writing in begun:
                    self._finish(case, made, writing)

    def _finish(self, case: Pending, result: Made, writing: Future[tuple[FileFate, ...]]) -> Outcome:
        """Wait until what was made is written, and remember it."""
        try:
            written = seen_as_checked(case.file, self._order.out, writing.result())
        except OutputError as error:
            self._full = self._full + 1 if any(one.rule == "out-disk-full" for one in error.problems) else 0
            if self._full == _FULL:
                self.stopped = error
            return case.refused(error.problems, error.exit_code, result.seconds)
        if any(one.fate in {Fate.WRITTEN, Fate.BESIDE, Fate.BESIDE_CHECKED} for one in written):
            self._full = 0
        outdated = [one for one in written if one.fate is Fate.OUTDATED]
        case.record = record_name(result.reference)
        self._manifest.lies_in(os.fspath(case.file.path.parent))
        warnings = (*result.warnings, *overtaken(self._order.out, written))
        warned = dict(Counter(problem.rule for problem in warnings))
        if case.shared is not None and not result.unwritten and not outdated:
            self._remember(case, case.shared, result, written, warned)
        if written:
            self._manifest.wrote(case.key, case.record)
        exit_code = ExitCode.DONE
        if result.unwritten:
            exit_code = result.unwritten[0].exit_code
        elif any(is_publishable(one.path) for one in outdated):
            # What may no longer be public must not be left lying there by oversight.
            exit_code = ExitCode.OUTPUT
        return replace(
            case.outcome(State.FAILED if exit_code else State.MADE),
            written=written,
            unwritten=result.unwritten,
            warnings=(*warnings, *self._unremembered()),
            warned=warned,
            exit_code=exit_code,
            seconds=result.seconds,
        )

    def _remember(
        self, case: Pending, shared: Shared, made: Made, written: tuple[FileFate, ...], warned: Mapping[str, int]
    ) -> None:
        if case.stamps is None:
            return  # it changed while it was read: it is made again
        wish, outputs = self._order.wish, []
        for artefact, one in zip(made.artefacts, written, strict=True):
            try:
                found = (self._order.out / one.path).stat()
            except OSError:
                return  # taken away at once: it is made again
            as_written = (found.st_size, found.st_mtime_ns, found.st_ctime_ns, artefact.digest)
            outputs.append((one.path.as_posix(), artefact.kind, as_written))
        line = Line(
            case.read_at_ns,
            case.stamps,
            shared.key,
            None if wish.kinds is None else tuple(sorted(wish.kinds)),
            tuple(form.value for form in wish.formats),
            digests(self._manifest, made.reference, made.public_name),
            record_name(made.reference),
            made.templates,
            warned,
            tuple(outputs),
        )
        self._manifest.put([(case.key, line)])

    def _former_record(self, case: Pending, made: Made) -> str | None:
        """The record of a reference that the case was built under before, if no case has that reference now."""
        before = self._manifest.get(case.key)
        if before is None or before.record == record_name(made.reference):
            return None
        reference = before.names[0]
        others = (other.names for other in self._cases if other is not case and other.names is not None)
        if any(names[0] == reference for names in others) or self._manifest.knows_reference(reference, case.key):
            return None
        return before.record

    def _unremembered(self) -> tuple[Problem, ...]:
        """That the memory could not be kept, said once."""
        error = self._manifest.unkept
        if error is None or self._told_unremembered:
            return ()
        self._told_unremembered = True
        return (unremembered(self._order.out, error),)
