"""A Word file read into the neutral document, with all that a PDF of it could not show."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from reportgen.errors import Problem, TemplateError
from reportgen.garbage import collected_later
from reportgen.model.document import Document
from reportgen.word.compatibility import settle_alternatives
from reportgen.word.counters import Counters
from reportgen.word.measures import attribute, find, is_on, twips, value, whole
from reportgen.word.metadata import language_of, read_metadata
from reportgen.word.namespaces import W
from reportgen.word.notes import read_notes
from reportgen.word.outdated import report_outdated
from reportgen.word.package import Package
from reportgen.word.places import Trail
from reportgen.word.reading import NoteLabels, Reading
from reportgen.word.sections import read_sections
from reportgen.word.shorthand import Shorthand
from reportgen.word.stylesheet import style_sheet
from reportgen.word.unread import report_unread, texts

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from reportgen.model.document import Note
    from reportgen.word.package import Part
    from reportgen.word.stylesheet import StyleSheet

__all__ = ["Read", "read"]

_TOP = "_top"
_PROMPT = re.compile(rb"Click (?:or tap )?(?:here )?to enter (?:text|a date)\.<")
_OLDEST = 12
"""The compatibility mode of a file that names none (Word 2007)."""


class Read(Struct, frozen=True):
    """The document as far as it could be read, and what is wrong with it.

    An error among the problems means that a PDF of it would lose or misstate something, or could not be accessible;
    a warning, that something looks otherwise than in Word.
    """

    document: Document
    problems: tuple[Problem, ...]


def read(content: bytes, name: str = "") -> Read:
    """Read a Word file.

    Args:
        content: the bytes of a .docx file, from whatever program.
        name: the file as the user named it, for the places of problems.

    Raises:
        TemplateError: the file is damaged, dangerous, or no Word document at all.
    """
    with collected_later():
        package = Package(content, name)
        found, unread = _read(package, Trail(name))
        return found if unread <= 0 else _read(package, Trail(name), seeking=True)[0]


def _read(package: Package, trail: Trail, *, seeking: bool = False) -> tuple[Read, int]:
    """The file as it was read, and how many of its texts no reader has come to; where they are sought, each place of
    such is told.
    """
    shorthand = Shorthand()
    main = package.main(shorthand.shortened)
    shorthand.settle(main.root)
    settle_alternatives(main.root)
    bodies = main.root.findall(W + "body")
    if not bodies:
        raise TemplateError.of("docx-not-word", trail.whole(), "the file has no text", "Save the document anew in Word")
    if len(bodies) > 1:
        package.malformed()  # Word refuses it, others show the first alone
    (body,) = bodies
    core, settings = package.properties(), _root(package, main, "settings")
    sheet = _style_sheet(package, main)
    language = language_of(core, sheet.styles, settings)
    metadata = read_metadata(core, language, trail)
    anchors = _anchors(main, shorthand)
    beginning = (_TOP,) if _TOP not in anchors and _leads_to_top(main) else ()
    reading = Reading(
        package=package,
        cascade=sheet.cascade(language, _default_tab(settings)),
        table_styles=sheet.tables,
        colours=sheet.colours,
        trail=trail,
        anchors=anchors | dict.fromkeys(beginning, _TOP),
        shorthand=shorthand,
        compatible=_compatible(settings),
        counters=Counters(sheet.numbering),
        footnote_labels=_labels(settings, "footnotePr", "decimal"),
        endnote_labels=_labels(settings, "endnotePr", "lowerRoman"),
        unread=texts(main.root),
        seeking=seeking,
    )
    _comments(package, main, trail)
    _placeholders(main, package, trail)
    _page_colour(main, settings, trail)
    sections = read_sections(body, main, reading, settings, beginning=beginning)
    first = sections[0].setup
    notes = read_notes(
        reading,
        {"footnote": package.related(main, "footnotes"), "endnote": package.related(main, "endnotes")},
        first.width - first.margin_left - first.margin_right,
        first.height - first.margin_top - first.margin_bottom,
    )
    _endnotes(notes, len(sections), settings, trail)
    if seeking and reading.unread > 0:
        report_unread(trail, trail.whole())
    document = Document(metadata, sections, notes)
    report_outdated(document, trail)
    return Read(document, trail.problems), reading.unread


def _anchors(main: Part, shorthand: Shorthand) -> dict[str, str]:
    """The names of all bookmarks, by their small letters: Word takes capitals for the same."""
    names = [*(attribute(mark, "name") or "" for mark in main.root.iter(W + "bookmarkStart")), *shorthand.anchors]
    return {name.lower(): name for name in reversed(names) if name}


def _leads_to_top(main: Part) -> bool:
    """Whether a link leads to the top of the document, which Word knows without a bookmark."""
    return any((attribute(link, "anchor") or "").lower() == _TOP for link in main.root.iter(W + "hyperlink"))


def _style_sheet(package: Package, main: Part) -> StyleSheet:
    parts = [package.source(main, kind) for kind in ("styles", "theme", "numbering")]
    try:
        return style_sheet(*parts)
    except ValueError:
        package.malformed()


def _root(package: Package, main: Part, kind: str) -> Element | None:
    part = package.related(main, kind)
    return None if part is None else part.root


def _default_tab(settings: Element | None) -> float:
    """How far apart the tab stops are that nobody has set (17.15.1.25), half an inch if the file does not say."""
    distance = twips(value(find(settings, W + "defaultTabStop"))) or 0.0
    return distance if distance >= 1 else 36.0


def _compatible(settings: Element | None) -> int:
    for setting in () if settings is None else settings.iterfind(f"{W}compat/{W}compatSetting"):
        if attribute(setting, "name") == "compatibilityMode":
            return whole(value(setting)) or _OLDEST
    return _OLDEST


def _labels(settings: Element | None, name: str, form: str) -> NoteLabels:
    """How notes are counted, as the settings say."""
    said = find(settings, W + name)
    form = value(find(said, W + "numFmt")) or form
    return NoteLabels(form, whole(value(find(said, W + "numStart"))) or 1, value(find(said, W + "numRestart")) or "")


def _placeholders(main: Part, package: Package, trail: Trail) -> None:
    """Controls round whole paragraphs, rows or cells; those among words are met where they stand."""
    for prompt in main.root.iter(W + "showingPlcHdr"):
        if is_on(prompt) and next(prompt.iterancestors(W + "p"), None) is None:
            trail.warning(
                "docx-placeholder",
                "a content control still shows its prompt",
                "Fill it in, or remove the control",
                where=trail.whole(),
            )
            return
    # A program that knows no controls keeps the words of their prompts; those of controls are met with them.
    data = package.content(main.name) or b""
    if _PROMPT.search(data) and b"showingPlcHdr" not in data:
        trail.warning(
            "docx-placeholder",
            "the prompt of a form stands in the text",
            "Search in Word for 'to enter', and write what is asked for, or delete it",
            where=trail.whole(),
        )


def _page_colour(main: Part, settings: Element | None, trail: Trail) -> None:
    """A colour behind all words, which Word shows on the screen (17.2.1) and prints for nobody."""
    if find(main.root, W + "background") is not None and is_on(find(settings, W + "displayBackgroundShape")):
        trail.warning(
            "docx-page-decoration",
            "the colour of the page is not in the PDF",
            "Remove it in Word (Design, Page Color)",
            where=trail.whole(),
        )


def _endnotes(notes: tuple[Note, ...], sections: int, settings: Element | None, trail: Trail) -> None:
    """Endnotes that stand behind each section (17.11.22)."""
    place = value(find(find(settings, W + "endnotePr"), W + "pos"))
    if place == "sectEnd" and sections > 1 and any(note.kind == "endnote" for note in notes):
        trail.warning(
            "docx-endnotes",
            "endnotes stand at the end of each section in Word, and at the end of the document in the PDF",
            "Set their place to the end of the document (References, Footnotes)",
            where=trail.whole(),
        )


def _comments(package: Package, main: Part, trail: Trail) -> None:
    comments = _root(package, main, "comments")
    if comments is not None and find(comments, W + "comment") is not None:
        trail.warning(
            "docx-comments",
            "the document holds comments, which the PDF leaves out",
            "Delete all comments (Review, Delete) before the file is passed on",
            where=trail.whole(),
        )
