"""One document of a case in the formats that are wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct

from reportgen.compose.kinds import Planned
from reportgen.errors import CaseError, ClearingError, Problem, ReportgenError
from reportgen.model.artefact import Artefact, Format, Unwritten, Written
from reportgen.pipeline.composing import NO_REPORT, compose
from reportgen.pipeline.examining import Examined
from reportgen.pipeline.public import Public
from reportgen.pipeline.stopping import stops
from reportgen.word import fill
from reportgen.world import World

if TYPE_CHECKING:
    from reportgen.model.watch import Watch
    from reportgen.pipeline.converting import Converted
    from reportgen.word.read import Read

__all__ = ["Made", "make", "unwritten_for"]


class Made(Struct, frozen=True):
    """A document in the formats that could be made of it."""

    artefacts: tuple[Artefact, ...]
    warnings: tuple[Problem, ...]
    unwritten: tuple[Unwritten, ...]


def make(planned: Planned, examined: Examined, world: World, formats: tuple[Format, ...], public: Public) -> Made:
    """One document in the formats that are wanted.

    A restricted document of which no PDF can be made (a name in a script that no font shows, say) is still written as
    a Word file: the notification must not wait for a glyph. A publishable one is made in all formats or in none.

    Raises:
        ReportgenError: it cannot be made, or must not be.
    """
    stopped = tuple(problem for problem in examined.problems if stops(problem, planned, examined.case))
    if stopped:
        raise CaseError(*(stopped if planned.kind.name != "worksheet" else (examined.place(NO_REPORT),)))
    composed = compose(planned, examined, world, public)
    template = planned.kind.template
    word = _Word(
        fill.fill(
            world.template(template),
            composed.content,
            on_every_page=composed.on_every_page,
            name=template,
            template_cache=world.template_cache,
        ),
        f"{planned.stem}.{Format.DOCX.value}",
    )
    made = {Format.DOCX: word.content}
    warnings: dict[Problem, None] = {}
    unwritten: list[Unwritten] = []
    for form in formats:
        if form is Format.DOCX:
            continue
        try:
            written = word.as_pdf(world) if form is Format.PDF else word.as_html()
        except ReportgenError as error:
            if composed.watched is not None or Format.DOCX not in formats:
                raise
            unwritten.append(unwritten_for(f"{planned.title} as {form.value.upper()}", planned, examined, error))
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
    if composed.watched is not None:
        _look_through(word, artefacts, composed.watched)
    return Made(artefacts, tuple(warnings), tuple(unwritten))


class _Word(Struct, frozen=True, dict=True):
    """A filled Word file; it is read once for everything that is made of it, when something first is."""

    content: bytes
    name: str

    @cached_property
    def found(self) -> Read:
        from reportgen.word import read

        return read.read(self.content, self.name)

    def as_pdf(self, world: World) -> Converted:
        from reportgen.pipeline.converting import to_pdf

        return to_pdf(self.found, self.name, world.fonts)

    def as_html(self) -> Written:
        from reportgen.pipeline.paging import to_html

        return to_html(self.found, self.name)


def _look_through(word: _Word, artefacts: tuple[Artefact, ...], watched: Watch) -> None:
    """Stop a document that may be published, in all its formats, for what must not stand in it or is not said.

    Raises:
        ScanError: something is wrong with it.
    """
    from reportgen import scan
    from reportgen.pipeline.finding import stop
    from reportgen.pipeline.watching import scan_files

    stop(scan.check_reviewers(word.found.document, watched.reviewers), word.name)
    scan_files(((artefact.content, artefact.name, artefact.format) for artefact in artefacts), watched)


def unwritten_for(title: str, planned: Planned, examined: Examined, error: ReportgenError) -> Unwritten:
    """That a document was not made, and why."""
    problems = error.problems
    if isinstance(error, ClearingError):  # its places are field paths of the case
        problems = tuple(map(examined.place, problems))
    return Unwritten(title, planned.kind.name, problems, error.exit_code)
