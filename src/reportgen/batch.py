"""Many cases: which files they are, whose settings they use, and that one which fails stops nothing but itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from reportgen.case_file import COMPANIONS, NO_KEYS, CaseFile, KeyFiles, clear_path, is_locked_path, locked_path
from reportgen.errors import CaseError, OutputError, Place, Problem, ReportgenError, UsageError
from reportgen.world import PARTNERSHIP_FILE, POPULATION_FILE

__all__ = ["CaseFile", "Done", "case_at", "each", "find_cases", "find_partnership", "is_case", "same_names"]

_ENDINGS = frozenset({".yaml", ".yml"})

_SETTINGS = frozenset({PARTNERSHIP_FILE, POPULATION_FILE})
"""What lies beside the cases and is none."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """A case that was worked on: what came of it, or why nothing did."""

    file: CaseFile
    result: T | None
    error: ReportgenError | None


def find_cases(paths: Sequence[Path], key_files: KeyFiles = NO_KEYS) -> tuple[CaseFile, ...]:
    """The case files that the paths mean, sorted: files as they are, folders with everything below them.

    A folder's `partnership.yaml` and `population.yaml`, hidden folders and hidden files are left out, and so are the
    answers that lie beside a case. A case may be locked (`case.yaml.age`); one that lies there in clear as well is
    found once, in clear.

    Args:
        paths: files and folders.
        key_files: where the keys are that may open locked cases.

    Raises:
        UsageError: a path does not exist, or nothing is found.
    """
    found: dict[Path, CaseFile] = {}
    for path in paths:
        if path.is_dir():
            for file in sorted(path.rglob("*")):
                hidden = any(part.startswith(".") for part in file.relative_to(path).parts)
                if is_case(file) and not hidden and file.is_file():
                    found.setdefault(file.resolve(), CaseFile(file, path, key_files))
        elif (file_meant := case_at(path, key_files)).path.is_file():
            found.setdefault(file_meant.path.resolve(), file_meant)
        else:
            raise UsageError(
                Problem(
                    "file-missing",
                    Place(file=str(path)),
                    "the file or folder does not exist",
                    "Mend the path, or make a first case with `reportgen new`",
                )
            )
    if not found:
        raise UsageError(
            Problem(
                "no-cases",
                Place(file=", ".join(map(str, paths))),
                "no case file (*.yaml, or *.yaml.age where it is locked) is found",
                "Name a folder that holds some, or make a first case with `reportgen new`",
            )
        )
    return tuple(sorted(found.values(), key=lambda file: file.name))


def case_at(path: Path, key_files: KeyFiles = NO_KEYS) -> CaseFile:
    """The case file that a path means; where it has been locked since, its old name still means it."""
    locked = locked_path(path)
    return CaseFile(locked if locked.is_file() and not path.exists() else path, path.parent, key_files)


def is_case(path: Path) -> bool:
    """Whether a file in a folder is a case, by its name; a locked one whose clear form lies beside it counts once."""
    clear = clear_path(path)
    if clear.suffix.lower() not in _ENDINGS or clear.name in _SETTINGS or clear.name.lower().endswith(COMPANIONS):
        return False
    return not (is_locked_path(path) and clear.exists())


def find_partnership(file: CaseFile) -> Path:
    """The nearest `partnership.yaml`: beside the case file, or in a folder above it up to the one asked for.

    Raises:
        UsageError: there is none.
    """
    for folder in (file.path.parent, *file.path.parent.parents):
        candidate = folder / PARTNERSHIP_FILE
        if candidate.is_file():
            return candidate
        if folder == file.root:
            break
    raise UsageError(
        Problem(
            "partnership-missing",
            Place(file=str(file.path.parent / PARTNERSHIP_FILE)),
            "the partnership's settings cannot be found beside the case",
            "Make the file with `reportgen new --partnership`, or name one with `--partnership FILE`",
        )
    )


def each(files: Iterable[CaseFile], work: Callable[[CaseFile], T]) -> Iterator[Done[T]]:
    """Work on each file; what its user can mend stops this one only. A full disk stops the rest, too.

    Raises:
        OutputError: the output cannot be written, which the next case would meet as well.
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


def same_names(names: Mapping[CaseFile, tuple[str, str | None]]) -> Mapping[CaseFile, CaseError]:
    """Cases whose reference or public name is another one's, too: their documents would share a folder.

    Args:
        names: each case file's reference and public name (None where it has none yet).

    Returns:
        An error for every file concerned, all of a pair alike, so that the order of the files decides nothing.
        Names that differ in upper and lower case only are the same, since folders may be.
    """
    problems: dict[CaseFile, list[Problem]] = defaultdict(list)
    for index, field in enumerate(("reference", "public_name")):
        groups: dict[str, list[CaseFile]] = defaultdict(list)
        for file, pair in names.items():
            name = pair[index]
            if name is not None:
                groups[name.casefold()].append(file)
        for group in groups.values():
            for file in group if len(group) > 1 else ():
                others = ", ".join(other.name for other in group if other is not file)
                problems[file].append(
                    Problem(
                        f"case-same-{field.replace('_', '-')}",
                        Place(file=file.name, path=field),
                        f"another case has it too ({others})",
                        "Give every case its own",
                    )
                )
    return {file: CaseError(*found) for file, found in problems.items()}
