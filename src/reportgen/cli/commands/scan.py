"""`reportgen scan`: what stands in finished files that must not, in everything that they carry and in their names."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click
from msgspec import Struct

from reportgen.cli.options import (
    NamedPath,
    case_option,
    format_option,
    key_options,
    partnership_option,
)
from reportgen.errors import ExitCode, Place, Problem, Severity, UsageError
from reportgen.output import RECORDS
from reportgen.plain_file import read_file

if TYPE_CHECKING:
    from reportgen.apart import Apart
    from reportgen.case_file import KeyFiles
    from reportgen.cli.formats.files import CheckedFile
    from reportgen.model.watch import Watch

__all__ = ["scan"]

_LARGEST = 300_000_000
"""How large a file may be, in bytes."""
_LONGEST = 120
"""How long the scan looks into one file, in seconds."""
_MOST_MEMORY = 3_000_000_000
"""How much memory it may take for that, in bytes."""


@click.command(
    epilog="""\b
Examples:
  reportgen scan "out/publishable/Casey and siblings" --case cases/02-siblings.yaml
  reportgen scan "Child Robin LCSPR report.docx" press-statement.txt --case cases/02-siblings.yaml
  reportgen scan from-elsewhere.pdf
  reportgen scan statement.docx --public "Averholt Safeguarding Children Partnership"
  reportgen scan out/publishable --case cases/02-siblings.yaml --format sarif > scan.sarif
""",
)
@click.argument("paths", type=NamedPath(), metavar="FILE...", nargs=-1, required=True)
@case_option("Look for everything that identifies somebody in this case, in every form it can take.")
@click.option(
    "--public",
    "public",
    multiple=True,
    metavar="NAME",
    help="Without a case: a name that may be read, of a reviewer or a partnership; may be given several times.",
)
@format_option("text", "json", "sarif")
@partnership_option
@key_options
def scan(
    paths: tuple[Path, ...],
    case_file: Path | None,
    public: tuple[str, ...],
    format_name: str,
    partnership: Path | None,
    key_files: KeyFiles,
) -> int:
    """Look into finished files before anybody outside sees them.

    What counts is what they say, what they hide, and what they are called. FILE is a file or a folder, with
    everything below it: Word, PDF, HTML, text, Markdown, JSON, CSV and calendar files, whoever made them. Any other
    kind, and whatever cannot be looked into, is a problem by itself.

    With --case, names, places, numbers and days of the case are found in all their forms, and told by the field that
    they come from, never by their value. Without it nobody's names are known: then exact days are found, what looks
    like an identifier (postcodes, numbers, addresses, titles with a name), what hides words, and every name, place and
    abbreviation that no dictionary and no list of public words explains.

    Leaves with 6 if anything is found. Nothing found is no proof: a person decides whether a file is anonymous.
    """
    from reportgen.cli.formats import sarif
    from reportgen.cli.formats.files import as_json, as_text

    checked = list(_scanned(paths, _watched(case_file, public, partnership, key_files)))
    click.echo({"text": as_text, "json": as_json, "sarif": sarif.render}[format_name](checked))
    if case_file is None and format_name == "text":
        click.echo("No case was named: of names, only those are found that nothing explains. Name it with --case.")
    return ExitCode.SCAN if any(one.errors for one in checked) else ExitCode.DONE


def _watched(case_file: Path | None, public: tuple[str, ...], partnership: Path | None, key_files: KeyFiles) -> Watch:
    """What to look for: all that identifies in the case, or without one what identifies anywhere.

    Raises:
        UsageError: the settings are missing or wrong, or names are said to be public beside a case.
        CaseError: the file is not a case.
    """
    from reportgen.cli.watched import watched_for
    from reportgen.pipeline import watch_anybody

    if case_file is None:
        return watch_anybody(public)
    if public:
        raise UsageError.of(
            "scan-public",
            Place(path="--public"),
            "beside a case no name is let stand by hand",
            "Name reviewers in the case, and explain a term in its glossary or with `reportgen questions`",
        )
    return watched_for(case_file, key_files, partnership)


class _Item(Struct, frozen=True):
    """A file to be scanned, or a folder, of which only the name is looked at.

    `above` counts the folders that lead to what the user named: they are published with nothing, and not everybody's
    own folder is named after nobody.
    """

    path: Path
    is_folder: bool
    above: int


def _scanned(paths: tuple[Path, ...], watched: Watch) -> Iterator[CheckedFile]:
    """Every file with its problems, in the order of the command and of its folders.

    A name that leaks is told once, and the files of such a folder are told by their number.
    """
    from reportgen.apart import Apart
    from reportgen.cli.formats.files import CheckedFile
    from reportgen.pipeline import called_as_another, look_at_name

    names: dict[tuple[str, ...], tuple[Problem, ...]] = {}
    number = 0
    with Apart(_LONGEST, _MOST_MEMORY) as apart:
        for item in _items(paths):
            problems: list[Problem] = []
            is_private = False
            parts = item.path.parts
            for depth, part in enumerate(parts, 1):
                called = "folder name" if item.is_folder or depth < len(parts) else "file name"
                whole = (called, *parts[:depth], str(depth > item.above))
                if whole not in names:
                    names[whole] = look_at_name(part, called, watched, names=depth > item.above)
                    problems += names[whole]
                is_private = is_private or bool(names[whole])
            if item.is_folder and item.path.name == RECORDS:
                yield CheckedFile("a build's own memory", (_of_a_build(item, is_private=is_private),), is_folder=True)
            elif item.is_folder and problems:
                yield CheckedFile("a folder (its name is not shown)", tuple(problems), is_folder=True)
            if item.is_folder:
                continue
            number += 1
            shown = f"file {number} (its name is not shown)" if is_private else item.path.as_posix()
            if called_as_another(item.path.name, watched.public_name):
                problems.append(_of_another_case(shown))
            problems += _content(item.path, shown, watched, apart)
            yield CheckedFile(shown, tuple(problems))


def _content(path: Path, shown: str, watched: Watch, apart: Apart) -> tuple[Problem, ...]:
    from reportgen.apart import UndoneError
    from reportgen.pipeline import look_into

    if path.is_symlink() and path.is_dir():
        return (_unread(shown, "a link to another folder is not followed", "Name that folder, or delete the link"),)
    if path.is_dir():
        return (_unread(shown, "the folder cannot be looked into", "Ask for access to it, or leave it out"),)
    try:
        if path.stat().st_size > _LARGEST:
            return (_unread(shown, "the file is larger than the scan can look into", "Make it smaller"),)
        content = read_file(path)
    except OSError as error:
        if error.errno == errno.ESPIPE:
            return (_unread(shown, "this is a pipe or a device, and no file", "Take it out of the folder"),)
        return (_unread(shown, "the file cannot be read", "Close it elsewhere, and check that you may read it"),)
    try:
        return apart.do(look_into, content, shown, path.suffix, watched)
    except UndoneError as error:
        return (_unread(shown, f"the scan cannot look into the file: {error}", "Make the file again, or leave it out"),)


def _of_another_case(shown: str) -> Problem:
    return Problem(
        "another-case",
        Place(shown),
        "this is called as the report of another case, and the names of that one are not known here",
        "Scan it with the case that it is about as well",
        severity=Severity.WARNING,
    )


def _of_a_build(item: _Item, *, is_private: bool) -> Problem:
    return Problem(
        "scan-build-memory",
        Place(f"{RECORDS} (the names above it are not shown)" if is_private else item.path.as_posix()),
        "reportgen remembers there what it built, and of which cases; it is nothing to publish, and not looked into",
        "Publish, and scan, what lies in `publishable`",
    )


def _unread(shown: str, what: str, remedy: str) -> Problem:
    return Problem("scan-unreadable", Place(shown), what, remedy)


def _items(paths: tuple[Path, ...]) -> Iterator[_Item]:
    """The files that the paths mean, hidden ones too, sorted within each folder, each folder before what is in it.

    Raises:
        UsageError: a path does not exist, or no file is found.
    """
    found = 0
    for path in paths:
        if not path.exists() and not path.is_symlink():
            raise UsageError.of(
                "file-missing", Place(file=str(path)), "the file or folder does not exist", "Mend the path"
            )
        for item in _below(path, len(path.parts) - 1):
            found += not item.is_folder
            yield item
    if not found:
        where = Place(file=", ".join(map(str, paths)))
        raise UsageError.of("no-files", where, "the folder holds no file", "Name a file, or a folder that holds some")


def _below(path: Path, above: int) -> Iterator[_Item]:
    waiting = [path]  # folders may lie in one another deeper than functions can
    while waiting:
        path = waiting.pop()
        if path.is_symlink() or not path.is_dir():
            yield _Item(path, is_folder=False, above=above)
            continue
        yield _Item(path, is_folder=True, above=above)
        if path.name == RECORDS:
            continue  # one problem says all of it
        try:
            waiting += sorted(path.iterdir(), reverse=True)
        except OSError:
            yield _Item(path, is_folder=False, above=above)  # it is told as something that cannot be read
