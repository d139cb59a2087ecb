"""The line: the only module that knows the order of the stages.

    load → validate, timetable → (clear) → compose → fill → read → lay out → scan

A document that cannot be made, or must not be, is left out with the reason; the others of the case are made all the
same. What may be published is scanned for every identifier of its case after it is finished, in every format, and
is handed on in all its formats or in none.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cached_property
from importlib.metadata import version
from pathlib import Path
from random import Random

from reportgen import compose, guidance, html, jigsaw, load, ner, pdf, scan
from reportgen.anonymise import Attempt, attempt, clear, pseudonymise
from reportgen.anonymise.explaining import explained
from reportgen.anonymise.gathering import contacts, gather, kept_names, public_words
from reportgen.anonymise.proposing import Style, propose
from reportgen.compose import certificate, cspr, notification, rapid_review, worksheet
from reportgen.compose.kinds import KINDS, Planned
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
    UsageError,
)
from reportgen.identifiers import explain, list_editions
from reportgen.identifiers.public_terms import PUBLIC_TERMS
from reportgen.model.artefact import Artefact, Audience, Format
from reportgen.model.case import Case
from reportgen.model.certificate import Certificate, Checked, Counted, Decided, Used
from reportgen.model.cleared import Category, Cleared, Identifier
from reportgen.model.content import Content
from reportgen.model.document import Document, paragraphs
from reportgen.model.guidance import GuidancePack
from reportgen.model.ledger import Ledger
from reportgen.model.purpose import PurposeResult
from reportgen.model.question import Allowed, Answer, Doubt, Question, Verdict
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
    "Certified",
    "Converted",
    "Examined",
    "Standing",
    "Unwritten",
    "Watch",
    "Weighed",
    "Wish",
    "build",
    "certify",
    "clearance",
    "convert",
    "examine",
    "examine_word",
    "look_at_name",
    "look_into",
    "names",
    "proposed_pseudonyms",
    "second_opinion",
    "standing",
    "watch",
    "watch_anybody",
    "weigh",
]


_ON_EVERY_PAGE: Mapping[str, Collection[str]] = {
    "notification": notification.ON_EVERY_PAGE,
    "rapid-review": rapid_review.ON_EVERY_PAGE,
    "rapid-review-pseudonymised": rapid_review.ON_EVERY_PAGE,
    "cspr": cspr.ON_EVERY_PAGE,
    "certificate": certificate.ON_EVERY_PAGE,
    "worksheet": worksheet.ON_EVERY_PAGE,
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
    """What a finished file is scanned for: the identifiers of its case, and what is printed on purpose in spite of
    them: names, the partnership's addresses and numbers, and what somebody decided to keep. Where `explained` is None,
    no name is asked about that is no identifier. `reviewers` are the names that a report must say.
    """

    identifiers: tuple[Identifier, ...] = field(default=(), repr=False)
    kept: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    explained: frozenset[str] | None = field(default=None, repr=False)
    allowed: tuple[Allowed, ...] = field(default=(), repr=False)
    reviewers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Weighed:
    """What of a case's report identifies together; and beside another text, what only one of the two tells."""

    examined: Examined
    ledger: Ledger
    open: tuple[Question, ...] = ()
    only_in_report: tuple[jigsaw.Beside, ...] = ()
    only_beside: tuple[jigsaw.Beside, ...] = ()


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


def build(
    content: bytes, name: str, world: World, wish: Wish, answers: Callable[[], Iterable[Answer]] = tuple
) -> Built:
    """Make the documents that a case gives, as far as they are wanted.

    Args:
        content: the case file's bytes.
        name: how its problems call it.
        world: the outside.
        wish: which documents are wanted.
        answers: gives what somebody decided about what is doubtful in its texts; asked for a publishable document
            only, so that a fault in the answers keeps no notification back.

    Raises:
        CaseError: the file is not a case.
        UsageError: a setting is wrong.
    """
    examined = examine(content, name, world)
    artefacts: list[Artefact] = []
    unwritten: list[Unwritten] = []
    warnings = [problem for problem in examined.problems if problem.severity is Severity.WARNING]
    gives: set[tuple[str, str]] = set()
    public = _Public(examined, world, answers)
    for planned in compose.plan(examined.case):
        gives.add((planned.folder, planned.stem))
        if planned.kind.name not in wish.names:
            continue
        try:
            made = _make(planned, examined, world, wish.formats, public)
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


def clearance(examined: Examined, world: World, answers: Callable[[], Iterable[Answer]] = tuple) -> tuple[Problem, ...]:
    """What keeps a case from being written about in public, from the phase on in which it will be.

    Returns:
        What clearing would refuse, with its places, and what is wrong with the answers; nothing for a case that gives
        no publishable document yet.
    """
    try:
        made = _attempt(examined, world, answers)
    except CaseError as error:
        return error.problems
    return tuple(map(examined.place, made.problems)) if made else ()


@dataclass(frozen=True, slots=True)
class Standing:
    """How the questions of a case stand.

    Attributes:
        asked: whether the case gives a publishable document in its phase; before, nothing is asked.
        questions: what a person must still decide.
        others: how many other problems keep the case from being written about in public.
        lapsed: how many places were answered that the texts do not have any more.
    """

    asked: bool
    questions: tuple[Question, ...] = ()
    others: int = 0
    lapsed: int = 0


def standing(examined: Examined, world: World, answers: Callable[[], Iterable[Answer]] = tuple) -> Standing:
    """What a person must still decide before a case can be written about in public."""
    made = _attempt(examined, world, answers)
    if made is None:
        return Standing(asked=False)
    return Standing(asked=True, questions=made.questions, others=made.others, lapsed=made.lapsed)


def _attempt(examined: Examined, world: World, answers: Callable[[], Iterable[Answer]]) -> Attempt | None:
    if all(planned.kind.audience is Audience.RESTRICTED for planned in compose.plan(examined.case)):
        return None
    given = tuple(answers())
    made = attempt(examined.case, world.partnership, given)
    if made.cleared is None:
        return made
    waiting = jigsaw.ledger(examined.case, made.cleared, world.population).open(given)
    return replace(
        made, cleared=None if waiting else made.cleared, problems=tuple(map(_undecided, waiting)), questions=waiting
    )


def _undecided(question: Question) -> Problem:
    """That nobody has decided about details that identify together; `like` says which, without their values."""
    return Problem(
        "clear-jigsaw",
        Place(path=question.places[0].path),
        f"details identify together, and nobody has decided about them: {question.like}",
        "Decide with the worksheet and answer with `reportgen questions`, or reword the text",
    )


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


def proposed_pseudonyms(content: bytes, name: str, world: World, style: str, chance: Random) -> dict[str, str]:
    """A pseudonym for every child and family member of a case who has none, by field (`family[1]`).

    Args:
        content: the case file's bytes.
        name: how its problems call it.
        world: the outside.
        style: `names` or `roles`.
        chance: draws; unforeseeable, unless in a test.

    Raises:
        CaseError: the file is not a case.
        ClearingError: for somebody nothing is left that hints at nobody.
    """
    loaded = load.load(content, name)
    try:
        found = propose(loaded.case, world.partnership, Style(style), chance)
    except ClearingError as error:
        raise ClearingError(*map(loaded.place, error.problems)) from None
    return {proposal.person: proposal.pseudonym for proposal in found}


def look_into(content: bytes, name: str, ending: str, watched: Watch) -> tuple[Problem, ...]:
    """What must not stand in a finished file from anywhere. Its name is for `look_at_name`.

    Args:
        content: the file's bytes.
        name: how its problems call it.
        ending: the ending of its real name (`.docx`), which tells its format.
        watched: what to look for, beside what may stand in no file that is published.
    """
    return scan.scan_file(
        content, name, ending, watched.identifiers, watched.kept, watched.contacts, watched.explained, watched.allowed
    )


def look_at_name(name: str, called: str, watched: Watch, *, names: bool = True) -> tuple[Problem, ...]:
    """What must not stand in the name of a file or folder (`called`); the problems do not say the name.

    Names that nothing explains are asked about unless `names` is false: a folder that leads to a publication may be
    called after whoever works there.
    """
    explained = watched.explained if names else None
    return scan.scan_name(name, called, watched.identifiers, watched.kept, watched.contacts, explained, watched.allowed)


def watch_anybody(public: Iterable[str] = ()) -> Watch:
    """What identifies in a file about which no case is known: days, shapes, and every name that nothing explains.

    Args:
        public: names that may be read, of reviewers and partnerships, each as a whole.
    """
    names = tuple(public)
    return Watch(kept=names, explained=explain(names))


def watch(content: bytes, name: str, world: World, answers: Iterable[Answer] = ()) -> Watch:
    """Everything in a case that must not appear in a file that may be published, and what may.

    A doubtful term may stand where an answer keeps it, in the sentence that the case's own report prints.

    Raises:
        CaseError: the file is not a case.
    """
    case = load.load(content, name).case
    cleared = attempt(case, world.partnership, answers).cleared
    return Watch(
        gather(case, world.partnership),
        kept_names(case, world.partnership),
        contacts(case, world.partnership),
        explained(case, world.partnership) | _said_by_templates(world),
        cleared.allowed if cleared else (),
    )


def _said_by_templates(world: World) -> frozenset[str]:
    templates = {kind.template for kind in compose.KINDS.values() if kind.audience is Audience.PUBLISHABLE}
    return frozenset().union(*(scan.fixed_names(world.template(template)) for template in sorted(templates)))


def weigh(
    content: bytes,
    name: str,
    world: World,
    beside: tuple[bytes, str] | None = None,
    answers: Iterable[Answer] = (),
) -> Weighed:
    """Weigh what of a case's report identifies together.

    Args:
        content: the case file's bytes.
        name: how its problems call it.
        world: the outside, with the area's figures.
        beside: another text about the same child, `.docx` or `.txt`, with its name: an earlier version, a statement.
        answers: what somebody decided about the case's questions.

    Raises:
        CaseError: the file is not a case.
        ClearingError: the case has no report, or its report cannot be cleared yet.
        UsageError: the other text cannot be read.
        TemplateError: the same, of a Word file.
    """
    examined = examine(content, name, world)
    made = _placed_report(examined, world, answers)
    if beside is None:
        return Weighed(examined, made.ledger, made.open)
    told = jigsaw.beside(examined.case, made.cleared, _paragraphs(*beside))
    return Weighed(examined, made.ledger, made.open, *told)


@dataclass(frozen=True, slots=True)
class _Report:
    """A case as the public may read about it, what of it identifies together, and what is still to be decided."""

    cleared: Cleared
    ledger: Ledger
    open: tuple[Question, ...]


class _Public:
    """What a case says in public: cleared and weighed when a document first asks for it, and then remembered."""

    def __init__(self, examined: Examined, world: World, answers: Callable[[], Iterable[Answer]]) -> None:
        self._examined = examined
        self._world = world
        self._answers = answers

    @cached_property
    def answers(self) -> tuple[Answer, ...]:
        """What somebody decided about the case's questions."""
        return tuple(self._answers())

    @cached_property
    def report(self) -> _Report:
        """The report.

        Raises:
            ClearingError: it cannot be cleared.
        """
        return _report(self._examined, self._world, self.answers)


def _report(examined: Examined, world: World, answers: tuple[Answer, ...]) -> _Report:
    cleared = clear(examined.case, world.partnership, answers)
    ledger = jigsaw.ledger(examined.case, cleared, world.population)
    return _Report(cleared, ledger, ledger.open(answers))


def _placed_report(examined: Examined, world: World, answers: Iterable[Answer]) -> _Report:
    """The same; what keeps it from being cleared is told with its places."""
    try:
        return _report(examined, world, tuple(answers))
    except ClearingError as error:
        raise ClearingError(*map(examined.place, error.problems)) from None


def _watch(case: Case, cleared: Cleared, world: World) -> Watch:
    """What a report is scanned for."""
    return Watch(
        cleared.identifiers,
        cleared.kept,
        contacts(case, world.partnership),
        cleared.explained | _said_by_templates(world),
        cleared.allowed,
        tuple(reviewer.name for reviewer in cleared.review.reviewers),
    )


def second_opinion(
    content: bytes, name: str, world: World, folder: Path | None = None, answers: Iterable[Answer] = ()
) -> tuple[ner.Flagged, ...]:
    """Where a language model sees a name in a case's cleared report that nothing explains.

    Args:
        content: the case file's bytes.
        name: how its problems call it.
        world: the outside, with the partnership's model.
        folder: another model's folder, or None.
        answers: what somebody decided about the case's questions.

    Raises:
        CaseError: the file is not a case.
        ClearingError: the case has no report, or its report cannot be cleared yet.
        UsageError: there is no model, it is not what its manifest says, or the extra is not installed.
    """
    settings = world.partnership.ner
    chosen = folder or world.ner_folder
    if chosen is None:
        raise UsageError(
            Problem(
                "ner-none",
                Place(path="ner.folder"),
                "no language model is named",
                "Name its folder with `--ner FOLDER`, or in `partnership.yaml`",
            )
        )
    # A pinned digest is that of the partnership's own model.
    model = ner.load_model(chosen, settings.sha256 if settings and folder is None else None)
    examined = examine(content, name, world)
    case, cleared = examined.case, _placed_report(examined, world, answers).cleared
    plain = (*cleared.kept, cleared.public_name, *public_words(case).values(), *PUBLIC_TERMS)
    texts = ((piece.path, piece.text) for piece in jigsaw.pieces(case, cleared))
    return ner.flag(texts, model, plain)


@dataclass(frozen=True, slots=True)
class Certified:
    """A certificate as files: their names and bytes, and the case's reference, below which they are kept."""

    reference: str
    certificate: Certificate
    files: tuple[tuple[str, bytes], ...]


def certify(
    content: bytes, name: str, world: World, files: Iterable[tuple[str, bytes]], answers: Iterable[Answer] = ()
) -> Certified:
    """Certify what was checked of the finished files of a report, as they lie there now.

    Args:
        content: the case file's bytes.
        name: how its problems call it.
        world: the outside.
        files: name and bytes of every file that will be published.
        answers: what somebody decided about the case's questions.

    Raises:
        CaseError: the file is not a case, or has errors.
        ClearingError: the report cannot be cleared, or a question is open.
        ScanError: something stands in a file that must not, or a file is of a format that cannot be looked into.
    """
    answers = tuple(answers)
    examined = examine(content, name, world)
    wrong = tuple(problem for problem in examined.problems if problem.severity is Severity.ERROR)
    if wrong:
        raise CaseError(*wrong)
    report = _placed_report(examined, world, answers)
    cleared = report.cleared
    if report.open:
        raise ClearingError(*(examined.place(_undecided(question)) for question in report.open))
    watched = _watch(examined.case, cleared, world)
    files = tuple(files)
    _scan(((made, file, _format(file)) for file, made in files), watched)
    made = _certificate(examined, cleared, world, files, answers)
    template = KINDS["certificate"].template
    word = fill.fill(
        world.template(template),
        certificate.compose(made),
        on_every_page=_ON_EVERY_PAGE["certificate"],
        name=template,
    )
    stem = f"{cleared.public_name} certificate"
    pages = _to_pdf(word, f"{stem}.docx", world.fonts).content
    # It may be published beside the report, so it is looked into like the report. Chance writes short names into
    # digests ("deb"): those are printed on purpose.
    on_purpose = Watch(cleared.identifiers, (*cleared.kept, *(one.digest for one in made.files)))
    _scan(((word, f"{stem}.docx", Format.DOCX), (pages, f"{stem}.pdf", Format.PDF)), on_purpose)
    told = look_into(certificate.as_json(_without_digests(made)), f"{stem}.json", ".json", on_purpose)
    if told:
        raise ScanError(*told)
    written = ((f"{stem}.docx", word), (f"{stem}.pdf", pages), (f"{stem}.json", certificate.as_json(made)))
    return Certified(examined.case.reference, made, written)


def _without_digests(made: Certificate) -> Certificate:
    """The same with nothing in the place of digests, which say nothing of anybody."""
    return replace(
        made,
        files=tuple(replace(one, digest="") for one in made.files),
        used=tuple(replace(one, digest="") for one in made.used),
    )


def _format(file: str) -> Format:
    ending = file.rpartition(".")[2].lower()
    if ending in set(Format):
        return Format(ending)
    raise ScanError(
        Problem(
            "certificate-format",
            Place(path="file name"),
            "a file of this format cannot be looked into",
            f"Take it out of the folder, or save it as one of {', '.join(Format)}",
        )
    )


_SORTS: Mapping[Category, str] = {
    "given name": "names of people",
    "middle name": "names of people",
    "family name": "names of people",
    "known-as name": "names of people",
    "place": "places",
    "agency": "agencies and authorities",
    "authority": "agencies and authorities",
    "number": "numbers and contacts",
    "contact": "numbers and contacts",
    "reference": "numbers and contacts",
    "date": "days",
    "other": "other details",
}
"""What a certificate calls each category: coarse, since how many middle names a case has is nobody's business."""


def _certificate(
    examined: Examined, cleared: Cleared, world: World, files: Iterable[tuple[str, bytes]], answers: Iterable[Answer]
) -> Certificate:
    sorts = Counter(_SORTS[identifier.category] for identifier in cleared.identifiers)
    decided: dict[tuple[Doubt, Verdict, str], list[Answer]] = {}
    for answer in answers:
        decided.setdefault((answer.doubt, answer.verdict, answer.by), []).append(answer)
    template = KINDS["cspr"].template
    return Certificate(
        public_name=cleared.public_name,
        partnership=cleared.partnership,
        month=cleared.month,
        version=version("reportgen"),
        guidance=examined.pack.title,
        files=tuple(
            Checked(file, _format(file).value, len(made), hashlib.sha256(made).hexdigest()) for file, made in files
        ),
        used=(
            *(Used(what, digest) for what, digest in list_editions()),
            Used(template, hashlib.sha256(world.template(template)).hexdigest()),
        ),
        counted=tuple(Counted(sort, sorts[sort]) for sort in dict.fromkeys(_SORTS.values()) if sorts[sort]),
        decided=tuple(
            Decided(doubt, verdict, len(same), by, max(answer.on for answer in same))
            for (doubt, verdict, by), same in decided.items()
        ),
    )


def _paragraphs(content: bytes, name: str) -> tuple[str, ...]:
    if name.lower().endswith(".docx"):
        return tuple(paragraphs(read.read(content, name).document))
    try:
        if name.lower().endswith(".txt"):
            return tuple(content.decode("utf-8-sig").splitlines())
    except UnicodeDecodeError:
        raise UsageError(
            Problem("beside-encoding", Place(file=name), "the text is not UTF-8", "Save it as UTF-8, or as .docx")
        ) from None
    raise UsageError(
        Problem("beside-format", Place(file=name), "only .docx and .txt can be compared", "Save it as one of the two")
    )


@dataclass(frozen=True, slots=True)
class _Made:
    """A document in the formats that could be made of it."""

    artefacts: tuple[Artefact, ...]
    warnings: tuple[Problem, ...]
    unwritten: tuple[Unwritten, ...]


_NO_REPORT = Problem(
    "worksheet-no-report",
    Place(path="review"),
    "there is no report yet to weigh",
    "Mend what is said of the report; `reportgen check` lists it",
)
"""What is said of a worksheet whose report cannot be made; why that is so is said of the report."""


def _make(planned: Planned, examined: Examined, world: World, formats: tuple[Format, ...], public: _Public) -> _Made:
    """One document in the formats that are wanted.

    A restricted document of which no PDF can be made (a name in a script that no font shows, say) is still written as
    a Word file: the notification must not wait for a glyph. A publishable one is made in all formats or in none.

    Raises:
        ReportgenError: it cannot be made, or must not be.
    """
    stopped = tuple(problem for problem in examined.problems if _stops(problem, planned, examined.case))
    if stopped:
        raise CaseError(*(stopped if planned.kind.name != "worksheet" else (examined.place(_NO_REPORT),)))
    content, watched = _compose(planned, examined, world, public)
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
        _stop(scan.check_named(read.read(word, name).document, watched.reviewers), name)
        _scan(((artefact.content, artefact.name, artefact.format) for artefact in artefacts), watched)
    return _Made(artefacts, tuple(warnings), tuple(unwritten))


def _unwritten(title: str, planned: Planned, examined: Examined, error: ReportgenError) -> Unwritten:
    problems = error.problems
    if isinstance(error, ClearingError):  # its places are field paths of the case
        problems = tuple(map(examined.place, problems))
    return Unwritten(title, planned.kind.name, problems, error.exit_code)


def _compose(planned: Planned, examined: Examined, world: World, public: _Public) -> tuple[Content, Watch | None]:
    """What the document says, and what it must be scanned for unless it names people on purpose."""
    case, pack = examined.case, examined.pack
    if planned.kind.name == "worksheet":
        try:
            made = public.report
        except ClearingError:
            raise ClearingError(_NO_REPORT) from None
        return worksheet.compose(case, made.cleared, made.ledger, world.partnership), None
    if planned.incident is None:
        made = public.report
        if made.open:
            raise ClearingError(*map(_undecided, made.open))
        return cspr.compose(made.cleared, pack), _watch(case, made.cleared, world)
    about = (case, planned.incident, world.partnership, examined.timetable, pack)
    if planned.kind.name == "notification":
        return notification.compose(*about, logo=world.logo), None
    if planned.kind.name == "rapid-review-pseudonymised":
        shared = pseudonymise(case, planned.incident, world.partnership, public.answers)
        content = rapid_review.compose(shared, shared.incident, world.partnership, examined.timetable, pack)
        return content, Watch(shared.identifiers, shared.kept)
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
    _stop(scan.check_structure(content, document), name)


def _stop(problems: tuple[Problem, ...], name: str) -> None:
    """Stop a finished file for what is wrong with it, if anything is.

    Raises:
        ScanError: something is.
    """
    if problems:
        raise ScanError(*(problem.at(replace(problem.where, file=name)) for problem in problems))


def _to_html(content: bytes, name: str) -> html.Written:
    """The HTML edition of a Word file.

    Raises:
        TemplateError: something must be mended in Word first.
        ScanError: words or headings were lost on the way.
    """
    found = read.read(content, name)
    if any(problem.severity is Severity.ERROR for problem in found.problems):
        raise TemplateError(*found.problems)
    written = html.write(found.document)
    _stop(scan.check_page(written.content, found.document), name)
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
        for problem in scan.scan(
            content,
            name,
            form,
            watched.identifiers,
            watched.kept,
            watched.contacts,
            watched.explained,
            watched.allowed,
        )
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
    return planned.kind.name != "notification" or ".rapid_review" not in part
