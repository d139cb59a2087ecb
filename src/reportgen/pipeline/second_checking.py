"""A second person has checked the finished files: the draft's banner goes, and the check is about what is left."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping

from msgspec import Struct

from reportgen import scan
from reportgen.compose.cspr import BANNER
from reportgen.errors import Place, Problem, ScanError, UsageError
from reportgen.model.artefact import Format
from reportgen.model.question import Answer
from reportgen.model.sample import TO_WRITE
from reportgen.model.second_check import CheckedFile, SecondCheck
from reportgen.pipeline.converting import to_pdf
from reportgen.pipeline.finished import format_of, look_over
from reportgen.pipeline.paging import to_html
from reportgen.pipeline.watching import scan_files, watch_report
from reportgen.plain_file import digest_of
from reportgen.word import read
from reportgen.word.banner import without_banner
from reportgen.word.read import Read
from reportgen.world import World

__all__ = ["Released", "release"]


class Released(Struct, frozen=True):
    """The check, and name and bytes of the files in which something changed: the banner is gone from them."""

    check: SecondCheck
    changed: tuple[tuple[str, bytes], ...]


def release(
    content: bytes,
    name: str,
    world: World,
    files: Iterable[tuple[str, bytes]],
    answers: Iterable[Answer],
    by: str,
    on: dt.date,
) -> Released:
    """Record that a second person has checked the finished files of a report, and take the draft's banner off.

    A Word file loses the banner and nothing else, hand edits included. The editions beside it (PDF, HTML) are made
    anew from it, which is done only if they were made from it before: so what was checked is what is released.

    Args:
        content: the case file's bytes.
        name: how its problems call it.
        world: the outside.
        files: name and bytes of every file that will be published.
        answers: what somebody decided about the case's questions.
        by: who checked; a role or initials.
        on: the day of the check.

    Raises:
        CaseError: the file is not a case, or has errors.
        ClearingError: the report cannot be cleared, or a question is open.
        ScanError: something stands in a file that must not, or is still to be written; or an edition is of another Word
            file, so that the banner cannot be taken off it.
        UsageError: the one who checked has answered questions of the case.
    """
    answers, before = tuple(answers), dict(files)
    if by.casefold() in {answer.by.casefold() for answer in answers}:
        raise UsageError.of(
            "check-same-person",
            Place(path="--by"),
            "who answered the questions of the case cannot be the second person",
            "Have somebody else read the files, and name them",
        )
    examined, cleared = look_over(content, name, world, before.items(), answers)
    after = dict(before)
    for file, made in before.items():
        if format_of(file) is Format.DOCX:
            after |= _bare(file, made, before, world)
    if still := (*_bannered(after), *_unwritten(after)):
        raise ScanError(*still)
    changed = tuple((file, made) for file, made in after.items() if made != before[file])
    scan_files(((made, file, format_of(file)) for file, made in changed), watch_report(examined.case, cleared, world))
    checked = tuple(CheckedFile(name=file, sha256=digest_of(made)) for file, made in after.items())
    return Released(SecondCheck(by=by, on=on, files=checked), changed)


def _bare(name: str, content: bytes, files: Mapping[str, bytes], world: World) -> dict[str, bytes]:
    """A Word file without its banner, and the editions beside it made from that; nothing where there is no banner.

    Raises:
        ScanError: an edition is not what this Word file gives.
    """
    bare = without_banner(content, BANNER, name)
    if bare == content:
        return {}
    stem = name.rpartition(".")[0]
    editions: Mapping[str, Callable[[Read], bytes]] = {
        f"{stem}.pdf": lambda found: to_pdf(found, name, world.fonts).content,
        f"{stem}.html": lambda found: to_html(found, name).content,
    }
    changed = {name: bare}
    as_checked, as_released = read.read(content, name), read.read(bare, name)
    for edition, made in editions.items():
        if edition not in files:
            continue
        if made(as_checked) != files[edition]:
            raise ScanError.of(
                "check-edition",
                Place(file=edition),
                "this edition was not made from the Word file beside it as that is now",
                "Make it again (`reportgen pdf` or `reportgen html`), and have both checked",
            )
        changed[edition] = made(as_released)
    return changed


def _bannered(files: Mapping[str, bytes]) -> Iterator[Problem]:
    for name, content in files.items():
        if scan.says(content, format_of(name), BANNER):
            yield Problem(
                "check-banner",
                Place(file=name),
                "the draft's banner stands in this file, and cannot be taken off it",
                "Put the Word file beside it that it was made from; take the words out of the text",
            )


def _unwritten(files: Mapping[str, bytes]) -> Iterator[Problem]:
    """Nobody has read a report to its end in which a new case file still says what is to be written."""
    for name, content in files.items():
        if scan.begins(content, format_of(name), TO_WRITE):
            yield Problem(
                "check-unwritten",
                Place(file=name),
                f"a text in this file still begins with `{TO_WRITE.strip()}`, as a new case file does",
                "Write it in the case file and build the report again, or in the Word file and make its editions again",
            )
