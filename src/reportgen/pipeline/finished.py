"""The finished files of a report, looked over once more before somebody vouches for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from reportgen import html, pdf, scan
from reportgen.errors import CaseError, ClearingError, Place, Problem, ScanError, Severity
from reportgen.model.artefact import Format
from reportgen.model.cleared import Cleared
from reportgen.model.document import Document
from reportgen.model.question import Answer
from reportgen.output import kept_beside
from reportgen.pipeline.examining import Examined, examine
from reportgen.pipeline.reporting import placed_report, undecided
from reportgen.pipeline.watching import scan_files, watch_report
from reportgen.word import read
from reportgen.world import World

__all__ = ["format_of", "look_over"]

_CHECKS = {Format.PDF: scan.check_pdf, Format.HTML: scan.check_html}


def look_over(
    content: bytes, name: str, world: World, files: Iterable[tuple[str, bytes]], answers: Iterable[Answer]
) -> tuple[Examined, Cleared]:
    """Scan the finished files of a report whose questions are all answered.

    Returns:
        the case, and what may be read about it.

    Raises:
        CaseError: the file is not a case, or has errors.
        ClearingError: the report cannot be cleared, or a question is open.
        ScanError: something stands in a file that must not, a file is of a format that cannot be looked into, or a new
            draft or an edition of another Word file lies there: two reports are none that somebody can vouch for.
    """
    examined = examine(content, name, world)
    wrong = tuple(problem for problem in examined.problems if problem.severity is Severity.ERROR)
    if wrong:
        raise CaseError(*wrong)
    report = placed_report(examined, world, answers)
    if report.open:
        raise ClearingError(*(examined.place(undecided(question)) for question in report.open))
    files = tuple(files)
    if drafts := tuple(_two_reports(file) for file, _ in files if kept_beside(file)):
        raise ScanError(*drafts)
    watched = watch_report(examined.case, report.cleared, world)
    scan_files(((made, file, format_of(file)) for file, made in files), watched)
    if others := tuple(_of_another_word_file(dict(files), world)):
        raise ScanError(*others)
    return examined, report.cleared


def _of_another_word_file(files: Mapping[str, bytes], world: World) -> Iterator[Problem]:
    """Whoever edits in Word and forgets its editions would publish what was taken out. Words, structure and pictures
    are compared, and not bytes, which a later version may make differently.
    """
    stems: dict[str, dict[str, str]] = {}
    for name in files:
        stem, _, ending = name.lower().rpartition(".")
        stems.setdefault(stem, {})[ending] = name
    for beside in stems.values():
        editions = [(beside[ending], check) for ending, check in _CHECKS.items() if ending in beside]
        if Format.DOCX not in beside or not editions:
            continue
        name = beside[Format.DOCX]
        document = read.read(files[name], name).document
        for edition, check in editions:
            if any(check(files[edition], document)):
                lacking = "say what the Word file beside it says"
            elif not _shows(files[edition], edition, document, world):
                lacking = "show the pictures that the Word file beside it shows"
            else:
                continue
            yield Problem(
                "check-edition",
                Place(file=edition),
                f"this edition does not {lacking}",
                "Make it again (`reportgen pdf` or `reportgen html`), and have both read",
            )


def _shows(edition: bytes, name: str, document: Document, world: World) -> bool:
    """Whether an edition shows the pictures of its document, whatever they are said to show."""
    if format_of(name) is Format.HTML:
        return scan.shown_in_html(edition) == scan.shown_in_html(html.write(document).content)
    again = pdf.write(document, world.fonts, claim=False).content
    return scan.shown_in_pdf(edition) == scan.shown_in_pdf(again)


def _two_reports(file: str) -> Problem:
    return Problem(
        "check-new-draft",
        Place(file=file),
        "a new draft lies in the folder that is published, beside the report that was kept",
        "Take over into the report what has changed, make its editions again, and take the new draft away; or take the "
        "report away and build again",
    )


def format_of(file: str) -> Format:
    """The format that a file's name says.

    Raises:
        ScanError: it is one that cannot be looked into.
    """
    ending = file.rpartition(".")[2].lower()
    if ending in set(Format):
        return Format(ending)
    raise ScanError.of(
        "certificate-format",
        Place(path="file name"),
        "a file of this format cannot be looked into",
        f"Take it out of the folder, or save it as one of {', '.join(Format)}",
    )
