"""The line: the only module that knows the order of the stages.

    load → validate, timetable → (clear) → compose → fill → read → lay out → scan

A document that cannot be made, or must not be, is left out with the reason; the others of the case are made all the
same. What may be published is scanned for every identifier of its case after it is finished, in every format, and
is handed on in all its formats or in none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace

from reportgen import compose, guidance, html, load, pdf, scan
from reportgen.anonymise import clear
from reportgen.anonymise.gathering import gather, kept_names
from reportgen.compose import cspr, notification, rapid_review
from reportgen.compose.kinds import Planned
from reportgen.errors import (
    CaseError,
    ClearingError,
    ExitCode,
    OutputError,
    Place,
    Problem,
    ReportgenError,
    ScanError,
    Severity,
    TemplateError,
)
from reportgen.model.artefact import Artefact, Audience, Format
from reportgen.model.case import Case
from reportgen.model.cleared import Identifier
from reportgen.model.content import Content
from reportgen.model.document import Document
from reportgen.model.guidance import GuidancePack
from reportgen.model.purpose import PurposeResult
from reportgen.model.timetable import Timetable
from reportgen.model.wish import Wish
from reportgen.pdf import FontLibrary, Written
from reportgen.timetable import timetable
from reportgen.validate import purposes, validate
from reportgen.word import fill, read
from reportgen.word.places import landmark
from reportgen.word.read import Read
from reportgen.world import World

__all__ = [
    "Built",
    "Converted",
    "Examined",
    "Unwritten",
    "Watch",
    "Wish",
    "build",
    "clearance",
    "convert",
    "examine",
    "examine_word",
    "names",
    "watch",
]


_ON_EVERY_PAGE: Mapping[str, Collection[str]] = {
    "notification": notification.ON_EVERY_PAGE,
    "rapid-review": rapid_review.ON_EVERY_PAGE,
    "cspr": cspr.ON_EVERY_PAGE,
}
"""The marking or banner that a template of each kind, one's own included, must show on every page."""


@dataclass(frozen=True, slots=True)
class Examined:
    """A case that was read and checked. `problems` have their places, in line order; `place` gives a problem with a
    field path its line and column.
    """

    file: str
    case: Case
    pack: GuidancePack
    timetable: Timetable
    problems: tuple[Problem, ...]
    purposes: tuple[PurposeResult, ...]
    place: Callable[[Problem], Problem] = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Unwritten:
    """A document that was wanted and not made, with the reason."""

    title: str
    kind: str
    problems: tuple[Problem, ...]
    exit_code: ExitCode


@dataclass(frozen=True, slots=True)
class Built:
    """What came of a case: its documents, those that were not made, and the warnings about those that were.

    `gives` holds the folder and stem of every document that the case gives and that was not refused, wanted or not: a
    file of it under another name is out of date.
    """

    examined: Examined
    artefacts: tuple[Artefact, ...]
    unwritten: tuple[Unwritten, ...]
    warnings: tuple[Problem, ...]
    gives: frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Watch:
    """What a finished file of a case is scanned for: its identifiers, and the names that are printed on purpose."""

    identifiers: tuple[Identifier, ...] = field(repr=False)
    kept: tuple[str, ...]


DRAFT = "Draft: not accessible"
"""What stands across the pages, and before the title, of a PDF that is made in spite of errors."""

_SAME: Mapping[str, str] = {
    "character-lost": "docx-symbol",
    "document-language-missing": "docx-language",
    "document-title-missing": "docx-title",
    "heading-level-skipped": "docx-heading-skipped",
    "link-target-missing": "docx-link-target",
    "picture-alt-missing": "docx-picture-alt",
    "picture-unreadable": "docx-picture-format",
}
"""Rules of the layout, and the reader's rule for the same fault, which knows its place better."""

_COUNTED = re.compile(r"paragraph (\d+)")


@dataclass(frozen=True, slots=True)
class Converted:
    """A Word file as PDF, with warnings; a draft with its errors as well."""

    content: bytes
    problems: tuple[Problem, ...]
    draft: bool = False


def examine(content: bytes, name: str, world: World) -> Examined:
    """Load a case file and check it.

    Args:
        content: the file's bytes.
        name: how its problems call it.
        world: the outside.

    Raises:
        CaseError: the file is not a case; every problem of it.
        UsageError: the guidance pack that was named does not exist.
    """
    loaded = load.load(content, name)
    case = loaded.case
    first_sent_on = min(
        incident.notification.sent_on or incident.notification.la_aware_on for incident in case.incidents
    )
    pack = guidance.choose(first_sent_on, world.guidance or case.guidance)
    steps = timetable(case, pack, world.partnership.counting_rule)
    found = validate(case, pack, steps, world.as_of)
    placed = sorted((loaded.place(problem) for problem in found), key=lambda problem: problem.where.line)
    return Examined(name, case, pack, steps, tuple(placed), purposes(case, pack, tuple(placed)), loaded.place)


def build(content: bytes, name: str, world: World, wish: Wish) -> Built:
    """Make the documents that a case gives, as far as they are wanted.

    Raises:
        CaseError: the file is not a case.
        UsageError: a setting is wrong.
    """
    examined = examine(content, name, world)
    artefacts: list[Artefact] = []
    unwritten: list[Unwritten] = []
    warnings = [problem for problem in examined.problems if problem.severity is Severity.WARNING]
    gives: set[tuple[str, str]] = set()
    for planned in compose.plan(examined.case):
        gives.add((planned.folder, planned.stem))
        if wish.kinds is not None and planned.kind.name not in wish.kinds:
            continue
        try:
            made = _make(planned, examined, world, wish.formats)
        except OutputError:
            raise
        except ReportgenError as error:
            unwritten.append(_unwritten(planned.title, planned, examined, error))
            gives.remove((planned.folder, planned.stem))
        else:
            artefacts += made.artefacts
            warnings += made.warnings
            unwritten += made.unwritten
    return Built(examined, tuple(artefacts), tuple(unwritten), tuple(warnings), frozenset(gives))


def clearance(examined: Examined, world: World) -> tuple[Problem, ...]:
    """What keeps a case from being written about in public, from the phase on in which it will be.

    Returns:
        What clearing would refuse, with its places; nothing for a case that gives no publishable document yet.
    """
    if all(planned.kind.audience is Audience.RESTRICTED for planned in compose.plan(examined.case)):
        return ()
    try:
        clear(examined.case, world.partnership)
    except ClearingError as error:
        return tuple(map(examined.place, error.problems))
    return ()


def convert(
    content: bytes, name: str, fonts: FontLibrary, watch: Watch | None, target: str, *, draft: bool = False
) -> Converted:
    """Make the PDF of a Word file that somebody has edited.

    Args:
        content: the Word file's bytes.
        name: how its problems call it.
        fonts: the fonts that the PDF may use.
        watch: what must not stand in either file, or None to scan nothing.
        target: the PDF's file name, which is scanned as well.
        draft: make a draft where there are errors: watermarked, and without the claim that it conforms.

    Raises:
        TemplateError: something must be mended in Word first; all of it at once. Of a draft, only a file that cannot
            be read at all.
        ScanError: an identifier stands in one of the files.
    """
    converted = _to_pdf(content, name, fonts, draft=draft)
    if watch is not None:
        _scan(((content, name, Format.DOCX), (converted.content, target, Format.PDF)), watch)
    return converted


def examine_word(content: bytes, name: str, fonts: FontLibrary) -> tuple[Problem, ...]:
    """What must or should be mended in a Word file before it becomes an accessible PDF; nothing is written.

    Raises:
        TemplateError: the file cannot be read at all.
    """
    found = read.read(content, name)
    return _all(found, pdf.write(found.document, fonts, claim=False), name)


def names(content: bytes, name: str) -> tuple[str, str | None]:
    """A case's reference and public name.

    Raises:
        CaseError: the file is not a case.
    """
    case = load.load(content, name).case
    return case.reference, case.public_name


def watch(content: bytes, name: str, world: World) -> Watch:
    """Everything in a case that must not appear in a file that may be published.

    Raises:
        CaseError: the file is not a case.
    """
    case = load.load(content, name).case
    return Watch(gather(case, world.partnership), kept_names(case, world.partnership))


@dataclass(frozen=True, slots=True)
class _Made:
    """A document in the formats that could be made of it."""

    artefacts: tuple[Artefact, ...]
    warnings: tuple[Problem, ...]
    unwritten: tuple[Unwritten, ...]


def _make(planned: Planned, examined: Examined, world: World, formats: tuple[Format, ...]) -> _Made:
    """One document in the formats that are wanted.

    A restricted document of which no PDF can be made (a name in a script that no font shows, say) is still written as
    a Word file: the notification must not wait for a glyph. A publishable one is made in all formats or in none.

    Raises:
        ReportgenError: it cannot be made, or must not be.
    """
    stopped = tuple(problem for problem in examined.problems if _stops(problem, planned, examined.case))
    if stopped:
        raise CaseError(*stopped)
    content, watched = _compose(planned, examined, world)
    template = planned.kind.template
    word = fill.fill(world.template(template), content, on_every_page=_ON_EVERY_PAGE[planned.kind.name], name=template)
    name = f"{planned.stem}.{Format.DOCX.value}"
    made = {Format.DOCX: word}
    warnings: dict[Problem, None] = {}
    unwritten: list[Unwritten] = []
    for form in formats:
        if form is Format.DOCX:
            continue
        try:
            written = _to_pdf(word, name, world.fonts) if form is Format.PDF else _to_html(word, name)
        except ReportgenError as error:
            if watched is not None or Format.DOCX not in formats:
                raise
            unwritten.append(_unwritten(f"{planned.title} as {form.value.upper()}", planned, examined, error))
        else:
            made[form] = written.content
            warnings.update(dict.fromkeys(written.problems))
    artefacts = tuple(
        Artefact(
            planned.kind.audience, planned.folder, f"{planned.stem}.{form.value}", planned.kind.name, form, made[form]
        )
        for form in formats
        if form in made
    )
    if watched is not None:
        _scan(((artefact.content, artefact.name, artefact.format) for artefact in artefacts), watched)
    return _Made(artefacts, tuple(warnings), tuple(unwritten))


def _unwritten(title: str, planned: Planned, examined: Examined, error: ReportgenError) -> Unwritten:
    problems = error.problems
    if isinstance(error, ClearingError):  # its places are field paths of the case
        problems = tuple(map(examined.place, problems))
    return Unwritten(title, planned.kind.name, problems, error.exit_code)


def _compose(planned: Planned, examined: Examined, world: World) -> tuple[Content, Watch | None]:
    """What the document says, and what it must be scanned for if it may be published."""
    case, pack = examined.case, examined.pack
    if planned.incident is None:
        cleared = clear(case, world.partnership)
        return cspr.compose(cleared, pack), Watch(cleared.identifiers, cleared.kept)
    about = (case, planned.incident, world.partnership, examined.timetable, pack)
    if planned.kind.name == "notification":
        return notification.compose(*about, logo=world.logo), None
    return rapid_review.compose(*about), None


def _to_pdf(content: bytes, name: str, fonts: FontLibrary, *, draft: bool = False) -> Converted:
    found = read.read(content, name)
    if not any(problem.severity is Severity.ERROR for problem in found.problems):
        # What the layout finds comes again below, together with the reader's warnings.
        with suppress(TemplateError):
            written = pdf.write(found.document, fonts)
            _prove(written.content, found.document, name)
            return Converted(written.content, _all(found, written, name))
    title = ": ".join(filter(None, (DRAFT, found.document.metadata.title)))
    marked = replace(found.document, metadata=replace(found.document.metadata, title=title))
    written = pdf.write(marked, fonts, claim=False, watermark=DRAFT)
    problems = _all(found, written, name)
    if not draft:
        raise TemplateError(*problems)
    return Converted(written.content, problems, draft=True)


def _prove(content: bytes, document: Document, name: str) -> None:
    """Stop a PDF that claims conformance and does not tell all of its document. A draft claims nothing, and says in
    its problems what it leaves out.

    Raises:
        ScanError: words, headings, cells or pictures were lost on the way.
    """
    lost = scan.check_structure(content, document)
    if lost:
        raise ScanError(*(problem.at(replace(problem.where, file=name)) for problem in lost))


def _to_html(content: bytes, name: str) -> html.Written:
    """The HTML edition of a Word file.

    Raises:
        TemplateError: something must be mended in Word first.
    """
    found = read.read(content, name)
    if any(problem.severity is Severity.ERROR for problem in found.problems):
        raise TemplateError(*found.problems)
    written = html.write(found.document)
    return replace(written, problems=_all(found, written, name))


def _all(found: Read, written: Written | html.Written, name: str) -> tuple[Problem, ...]:
    """What the reader and the layout found in a Word file, nothing twice."""
    told = {problem.rule for problem in found.problems}
    others = (problem for problem in written.problems if _SAME.get(problem.rule) not in told)
    return (*found.problems, *(problem.at(_in_word(problem.where, found.document, name)) for problem in others))


def _in_word(where: Place, document: Document, name: str) -> Place:
    """A place of the layout, which counts paragraphs from the beginning, as somebody finds it in Word."""
    counted = _COUNTED.fullmatch(where.path)
    return Place(file=name, path=landmark(document, int(counted.group(1))) if counted else where.path)


def _scan(files: Iterable[tuple[bytes, str, Format]], watched: Watch) -> None:
    problems = [
        problem
        for content, name, form in files
        for problem in scan.scan(content, name, form, watched.identifiers, watched.kept)
    ]
    if problems:
        raise ScanError(*problems)


def _stops(problem: Problem, planned: Planned, case: Case) -> bool:
    """Whether a problem of the case keeps a document from being written: an error in what the document is about.

    An error in the notification stops that letter and the rapid review of the same incident; one in a rapid review
    stops that review; one in the review or its publication stops the report; one in the people, places and
    agencies, which all documents name, stops them all.
    """
    if problem.severity is not Severity.ERROR:
        return False
    part = problem.where.path
    if not part.startswith("incidents["):
        return planned.incident is None or not part.startswith(("review", "publication", "public_name"))
    if planned.incident is None:
        return True
    index = case.incidents.index(planned.incident)
    if not part.startswith(f"incidents[{index}]"):
        return False
    return planned.kind.name == "rapid-review" or ".rapid_review" not in part
