"""A batch from end to end: what stands is left, the rest is made wherever there is room, and written here.

Nothing heavy is imported before something has to be made.
"""

from __future__ import annotations

import datetime as dt
import gc
import os
import pickle
import time
from collections import Counter, deque
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from reportgen.batch import standing
from reportgen.batch.cases import find_partnership
from reportgen.batch.checked import checked, overtaken, seen_as_checked
from reportgen.batch.freshness import Freshness, Verdict, stamps
from reportgen.batch.garbage import kept
from reportgen.batch.inline import Inline
from reportgen.batch.job import Bug, Job, Made, Missing, Refused, Result
from reportgen.batch.manifest import Line, Manifest, Stamp
from reportgen.batch.running import Results, run
from reportgen.batch.same_names import folded, same_names
from reportgen.batch.waiting import Waiting
from reportgen.case_file import CaseFile
from reportgen.errors import CaseError, ExitCode, OutputError, Problem, ReportgenError, UsageError
from reportgen.load import names_at_sight
from reportgen.model.artefact import Audience
from reportgen.model.wish import Wish
from reportgen.output import Fate, Written, record_name, recorded, unremembered, write

if TYPE_CHECKING:
    from reportgen.shelf import Shelf

__all__ = ["Order", "Outcome", "State", "build", "is_publishable"]

_FEW = 4
"""So many cases are done in this process before others would be ready to help."""

_FULL = 3
"""After so many cases in a row for which the disk had no room, the rest is not tried."""

_WRITTEN_TOGETHER = 8
"""The documents of so many cases are written at a time."""

_NAMES_TOGETHER = 25
"""How many cases are handed over together where they are loaded for their names alone, which takes milliseconds."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked of a batch.

    Attributes:
        out: the output folder.
        wish: which documents are wanted, and how.
        as_of: the day that lateness is judged by; no document depends on it.
        partnership: settings for all cases; None to find them beside each.
        templates: folder with templates that go before the partnership's own.
        guidance: id of a guidance pack; None to choose by date.
        force: make what still stands, too.
        jobs: how many processes at most; 1 for this one alone.
        limit_s: time limit of a case, in seconds.
        cluster: address of a Dask scheduler, or a Dask configuration file; None to stay on this machine.
        shelf: where compiled templates are kept on this machine, or None.
        folders: those of which every case is among the files: a document of another one that lay there belongs to a
            case that is gone.
        today: the last day on which an answer can have been given; None to take the answers' word.
    """

    out: Path
    wish: Wish
    as_of: dt.date
    partnership: Path | None = None
    templates: Path | None = None
    guidance: str | None = None
    force: bool = False
    jobs: int = 1
    limit_s: float = 120.0
    cluster: str | None = None
    shelf: Shelf | None = None
    folders: tuple[Path, ...] = ()
    today: dt.date | None = None


class State(StrEnum):
    """What became of a case."""

    MADE = "made"
    SKIPPED = "skipped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a case, and why.

    Attributes:
        file: the case.
        state: made, skipped or failed; failed, too, if one of its documents was not made.
        because: why it was made or skipped, in words.
        edited: documents that stand as somebody has edited them.
        checked: documents that stand as a second person has checked them, without the draft's banner.
        standing: every document that was asked for and stands, where it is the only case.
        written: its files, and what became of them.
        missing: documents that were wanted and not made.
        problems: why nothing was made.
        warnings: about documents that were made.
        warned: how many warnings of each rule, those of an earlier run if it was skipped.
        bug: a fault of ours, if that is why.
        exit_code: what the shell is told if this is the only case.
        seconds: what it took where it was made.
    """

    file: CaseFile
    state: State
    because: str
    edited: tuple[str, ...] = ()
    checked: tuple[str, ...] = ()
    standing: tuple[str, ...] = ()
    written: tuple[Written, ...] = ()
    missing: tuple[Missing, ...] = ()
    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    warned: Mapping[str, int] = field(default_factory=dict)
    bug: Bug | None = None
    exit_code: ExitCode = ExitCode.DONE
    seconds: float = 0.0


def build(files: Sequence[CaseFile], order: Order) -> Generator[Outcome, None, tuple[Path, ...]]:
    """Make the documents of each case that do not stand any more.

    Returns:
        The outcomes in the order of the cases, each as soon as those before it are known; its files are written then.
        At the end, what lies in the output folder of cases that lay in the folders and do so no more.

    Raises:
        UsageError: no case can be worked on, for want of settings.
        OutputError: the disk is full, and stays so.
    """
    batch = _Batch(files, order)
    try:
        with batch.waiting:
            yield from batch.run()
            return batch.left_behind()
    finally:
        batch.over()


@dataclass(slots=True)
class _Shared:
    """What cases with the same settings share.

    Attributes:
        settings: the partnership's file.
        standing: digests of what their documents depend on beside the case.
        key: its key in the manifest.
        world: the outside, packed, once something has to be made; or why there is none.
    """

    settings: Path
    standing: Mapping[str, str]
    key: str
    world: bytes | UsageError | None = None


@dataclass(slots=True)
class _Case:
    """A case on its way through a batch."""

    number: int
    file: CaseFile
    key: str
    verdict: Verdict
    shared: _Shared | None = None
    error: ReportgenError | None = None
    names: tuple[str, str | None] | None = None
    record: str | None = None
    read_at_ns: int = 0
    stamps: Mapping[str, Stamp | None] | None = None


@dataclass(frozen=True, slots=True)
class _Crew:
    """Who works: how to open the executor, how many tasks to hand in ahead, how many cases make a task."""

    open: Callable[[], Executor]
    ahead: int
    together: int = 1


class _Batch:
    """One run."""

    def __init__(self, files: Sequence[CaseFile], order: Order) -> None:
        self.waiting: Waiting[Results] = Waiting()
        self._order = order
        self._shared: dict[Path, _Shared] = {}
        self._near: dict[tuple[str, Path], _Shared | UsageError] = {}
        self._full = 0
        self._told_unremembered = False
        self._stop: OutputError | None = None
        with kept():
            self._manifest = Manifest(order.out)
            self._freshness = Freshness(self._manifest, order.out, order.wish)
            self._cases = [self._judge(number, file) for number, file in enumerate(files)]

    def run(self) -> Generator[Outcome, None, None]:
        """The outcomes, in the order of the cases."""
        self._manifest.put((case.key, case.verdict.better) for case in self._cases if case.verdict.better is not None)
        if len(self._cases) > 1:
            self._refuse_same_names()
        told: dict[int, Outcome] = {}
        to_make = []
        for case in self._cases:
            if case.error is None and case.shared is not None and not case.verdict.stands:
                world = self._world(case.shared)
                case.error = world if isinstance(world, UsageError) else None
            if case.error is not None:
                told[case.number] = _refused(case, case.error.problems, case.error.exit_code)
            elif case.verdict.stands:
                told[case.number] = self._skipped(case)
            else:
                to_make.append(case)
        errors = [case.error for case in self._cases]
        if isinstance(errors[0], UsageError) and all(isinstance(error, UsageError) for error in errors):
            raise errors[0]
        coming = self._work(to_make, self._order.wish)
        with closing(coming), closing(self._ended(coming, _WRITTEN_TOGETHER if len(to_make) >= _FEW else 1)) as ended:
            for number in range(len(self._cases)):
                while number not in told and (found := next(ended, None)) is not None:
                    told[found[0].number] = found[1]
                if number in told:
                    yield told.pop(number)
            if self._stop is not None:
                raise self._stop
        self._manifest.tidy()

    def _skipped(self, case: _Case) -> Outcome:
        verdict, wish = case.verdict, self._order.wish
        released = checked(case.file, self._order.out, verdict.edited) if verdict.edited else ()
        line = (verdict.better or self._manifest.get(case.key)) if len(self._cases) == 1 else None
        return Outcome(
            case.file,
            State.SKIPPED,
            verdict.because,
            edited=tuple(name for name in verdict.edited if name not in released),
            checked=released,
            standing=tuple(
                name
                for name, kind, _ in (line.outputs if line is not None else ())
                if (wish.kinds is None or kind in wish.kinds) and name.rpartition(".")[2] in wish.formats
            ),
            warned=verdict.warned,
        )

    def left_behind(self) -> tuple[Path, ...]:
        """Documents, below the output folder, of cases that were in the folders and are not there any more.

        Nothing is said while a case that cannot be read may be theirs, under a new name.
        """
        records = self._manifest.records() if self._order.folders else {}
        present = {case.key for case in self._cases}
        gone = {
            key: record
            for key, record in records.items()
            if key not in present and self._manifest.lies_below(key, self._order.folders)
        }
        if not gone:
            return ()
        owned = {case.record or self._record_of(case, records) for case in self._cases}
        if None in owned:
            return ()
        owned |= {record for key, record in records.items() if key not in gone}
        out = self._order.out
        paths = (Path(path) for record in set(gone.values()) - owned for path in recorded(out, record))
        return tuple(sorted(path for path in paths if (out / path).is_file()))

    def _record_of(self, case: _Case, records: Mapping[str, str]) -> str | None:
        """Which record knows the documents of a case that was not made now; None if nobody can say."""
        if case.verdict.stands:
            return records.get(case.key)
        try:
            from reportgen.pipeline import names

            content = case.file.read()
            found = names_at_sight(content) or names(content, case.file.name)
        except (CaseError, UsageError):
            return records.get(case.key)  # where it was made before, it is no other one's file under a new name
        return record_name(found[0])

    def over(self) -> None:
        """What is known of the cases may be garbage again."""
        self._cases = []
        gc.unfreeze()

    def _judge(self, number: int, file: CaseFile) -> _Case:
        path = os.fspath(file.path)
        case = _Case(number, file, self._manifest.key(path), Verdict(stands=False, because="all is made anew"))
        shared = self._shared_by(file, os.path.dirname(path))  # noqa: PTH120 - ten thousand times
        if isinstance(shared, UsageError):
            case.error = shared
            return case
        case.shared = shared
        found = self._freshness.of(case.key, file.inputs, shared.standing, shared.key)
        if not self._order.force:
            case.verdict = found
        case.names = found.names
        return case

    def _shared_by(self, file: CaseFile, folder: str) -> _Shared | UsageError:
        """What a case shares with others; those of one folder have the same settings."""
        near = (folder, file.root)
        found = self._near.get(near)
        if found is None:
            try:
                found = self._settled(self._order.partnership or find_partnership(file))
            except UsageError as error:
                found = error
            self._near[near] = found
        return found

    def _settled(self, settings: Path) -> _Shared:
        if settings not in self._shared:
            now = {
                **standing.of_program(),
                **standing.of_files(settings, self._order.templates),
                "options": standing.of_options(self._order.wish, guidance=self._order.guidance),
            }
            self._shared[settings] = _Shared(settings, now, self._manifest.standing_key(now))
        return self._shared[settings]

    def _world(self, shared: _Shared) -> bytes | UsageError:
        """The outside, packed; its digests were taken before, so that a change meanwhile shows next time."""
        if shared.world is None:
            with kept():
                shared.world = self._opened(shared.settings)
        return shared.world

    def _opened(self, settings: Path) -> bytes | UsageError:
        from reportgen.world import open_world

        order = self._order
        try:
            world = open_world(
                settings,
                as_of=order.as_of,
                templates=order.templates,
                guidance=order.guidance,
                shelf=None if order.cluster else order.shelf,
            )
        except UsageError as error:
            return error
        return pickle.dumps(world.in_hand(), pickle.HIGHEST_PROTOCOL)

    def _refuse_same_names(self) -> None:
        """Cases that share a reference or a public name: none of them is made. What stands need not be read for it."""
        asked = [case for case in self._cases if case.names is None and case.error is None]
        for case in asked:
            case.names = self._names_at_sight(case)
        self._load_names([case for case in asked if case.names is None])
        seeming = self._clashes()
        if not seeming:
            return
        # What cannot be loaded will have no documents, whatever its file says it is called.
        self._load_names([case for case in asked if case.file in seeming])
        clashes = self._clashes()
        for case in self._cases:
            case.error = clashes.get(case.file, case.error)

    def _clashes(self) -> Mapping[CaseFile, CaseError]:
        return same_names((case.file, case.names) for case in self._cases if case.names is not None)

    def _names_at_sight(self, case: _Case) -> tuple[str, str | None] | None:
        try:
            found = names_at_sight(case.file.read())
        except CaseError:
            return None  # told when it is its turn to be made
        return None if found is None else self._digests(*found)

    def _load_names(self, cases: Sequence[_Case]) -> None:
        for case in cases:
            case.names = None
        for case, result in self._work(cases, None):
            if isinstance(result, Made):
                case.names = self._digests(result.reference, result.public_name)

    def _digests(self, reference: str, public_name: str | None) -> tuple[str, str | None]:
        digest = self._manifest.digest
        return digest(folded(reference)), None if public_name is None else digest(folded(public_name))

    def _work(self, cases: Sequence[_Case], wish: Wish | None) -> Generator[tuple[_Case, Result], None, None]:
        """Results of cases, as they come."""
        unread: list[tuple[_Case, Result]] = []

        def jobs() -> Iterator[Job]:
            for case in cases:
                try:
                    yield self._job(case, wish)
                except CaseError as error:
                    unread.append((case, Refused(error.problems, error.exit_code)))

        if not cases:
            return
        with self._crew(len(cases)) as crew:
            together = crew.together if wish is not None else max(crew.together, _NAMES_TOGETHER)
            limit_s = self._order.limit_s
            for number, result in run(
                jobs(), crew.open, self.waiting, ahead=crew.ahead, together=together, limit_s=limit_s
            ):
                yield self._cases[number], result
        yield from unread

    @contextmanager
    def _crew(self, cases: int) -> Iterator[_Crew]:
        """Who works on so many cases: this process, others of this machine, or a cluster."""
        order = self._order
        processes = min(order.jobs, cases)
        if order.cluster is not None:
            from reportgen.batch.cluster import TOGETHER, on_cluster

            with on_cluster(order.cluster, order.limit_s) as cluster:
                ahead = 2 * cluster.threads
                yield _Crew(lambda: cluster.executor, ahead, max(1, min(TOGETHER, cases // ahead)))
        elif cases < _FEW or processes == 1:
            with kept():
                import_module("reportgen.pipeline.building")  # which stays, as the libraries that it takes do
            yield _Crew(lambda: Inline(order.limit_s), 1)
        else:
            from reportgen.batch.processes import Processes

            yield _Crew(lambda: Processes(processes, order.limit_s), 2 * processes)

    def _job(self, case: _Case, wish: Wish | None) -> Job:
        """A case as work: what lies there locked is opened here, in memory, and no key goes anywhere."""
        file = case.file
        if wish is None or case.shared is None:
            return Job(case.number, file.name, file.read(), b"", wish)
        case.read_at_ns = time.time_ns()
        before = stamps(file.inputs)
        content, answers = file.read(), file.answers_in_hand(self._order.today)
        # What changed while it was read is not known by what it was before, nor by what it is now.
        case.stamps = before if stamps(file.inputs, before) == before else None
        world = case.shared.world
        assert isinstance(world, bytes)  # noqa: S101 - a case without one is not worked on
        return Job(case.number, file.name, content, world, wish, answers)

    def _ended(
        self, coming: Iterable[tuple[_Case, Result]], together: int
    ) -> Generator[tuple[_Case, Outcome], None, None]:
        """Cases that are over, their documents on the disk.

        A document counts as written when the disk says so, and a disk says so of many as soon as of one: those of
        several cases are written at a time, whose folders differ. Whatever ends the batch, what was begun is ended.
        """
        begun: deque[tuple[_Case, Made, Future[tuple[Written, ...]]]] = deque()
        with ThreadPoolExecutor(together, "reportgen-writing") as threads:
            try:
                for case, result in coming:
                    if isinstance(result, Made):
                        asked = result.artefacts, self._order.out, result.reference, result.gives
                        begun.append((case, result, threads.submit(write, *asked, self._former_record(case, result))))
                    else:
                        yield case, _not_made(case, result)
                    while begun and (len(begun) >= together or begun[0][2].done()):
                        yield begun[0][0], self._finish(*begun.popleft())
                    if self._stop is not None:
                        break
                while begun:
                    yield begun[0][0], self._finish(*begun.popleft())
            finally:
                for case, made, writing in begun:
                    self._finish(case, made, writing)

    def _finish(self, case: _Case, result: Made, writing: Future[tuple[Written, ...]]) -> Outcome:
        """Wait until what was made is written, and remember it."""
        try:
            written = seen_as_checked(case.file, self._order.out, writing.result())
        except OutputError as error:
            self._full = self._full + 1 if any(one.rule == "out-disk-full" for one in error.problems) else 0
            if self._full == _FULL:
                self._stop = error
            return _refused(case, error.problems, error.exit_code, result.seconds)
        if any(one.fate in {Fate.WRITTEN, Fate.BESIDE, Fate.BESIDE_CHECKED} for one in written):
            self._full = 0
        outdated = [one for one in written if one.fate is Fate.OUTDATED]
        case.record = record_name(result.reference)
        self._manifest.lies_in(os.fspath(case.file.path.parent))
        warnings = (*result.warnings, *overtaken(self._order.out, written))
        warned = dict(Counter(problem.rule for problem in warnings))
        if case.shared is not None and not result.missing and not outdated:
            self._remember(case, case.shared, result, written, warned)
        if written:
            self._manifest.wrote(case.key, case.record)
        exit_code = ExitCode.DONE
        if result.missing:
            exit_code = result.missing[0].exit_code
        elif any(is_publishable(one.path) for one in outdated):
            # What may no longer be public must not be left lying there by oversight.
            exit_code = ExitCode.OUTPUT
        return replace(
            _outcome(case, State.FAILED if exit_code else State.MADE),
            written=written,
            missing=result.missing,
            warnings=(*warnings, *self._unremembered()),
            warned=warned,
            exit_code=exit_code,
            seconds=result.seconds,
        )

    def _remember(
        self, case: _Case, shared: _Shared, made: Made, written: tuple[Written, ...], warned: Mapping[str, int]
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
            self._digests(made.reference, made.public_name),
            record_name(made.reference),
            made.templates,
            warned,
            tuple(outputs),
        )
        self._manifest.put([(case.key, line)])

    def _former_record(self, case: _Case, made: Made) -> str | None:
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


def is_publishable(path: Path) -> bool:
    """Whether a document, by its path below the output folder, lies among what may be published."""
    return path.parts[0] == Audience.PUBLISHABLE


def _outcome(case: _Case, state: State) -> Outcome:
    return Outcome(case.file, state, case.verdict.because)


def _not_made(case: _Case, result: Refused | Bug) -> Outcome:
    if isinstance(result, Bug):
        return replace(_outcome(case, State.FAILED), bug=result, exit_code=ExitCode.BUG, seconds=result.seconds)
    return _refused(case, result.problems, result.exit_code, result.seconds)


def _refused(case: _Case, problems: tuple[Problem, ...], exit_code: ExitCode, seconds: float = 0.0) -> Outcome:
    return replace(_outcome(case, State.FAILED), problems=problems, exit_code=exit_code, seconds=seconds)
