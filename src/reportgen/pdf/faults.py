"""What cannot be laid out or tagged, gathered with its place while the document is measured."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from reportgen.errors import Place, Problem, Severity, TemplateError

if TYPE_CHECKING:
    from reportgen.model.document import TextStyle

__all__ = ["Faults"]

UA = "ISO 14289-1:2014"

LAST_FOUND = 0xFFFF
"""The last character that Word's search finds by its number."""

OUR_SCRIPTS = ("LATIN", "GREEK", "CYRILLIC", "COMBINING", "MODIFIER", "")
"""First words of the names of letters whose script the fonts have, or which belong to any script."""

LOST = "\ufffd"
"""Stands where a character was lost that nobody could read (Unicode, 23.8)."""


def _foreign_script(character: str) -> str:
    """The script of a letter that is none of ours, as the first word of its name; "" for any other character."""
    script, _, _ = unicodedata.name(character, "").partition(" ")
    return script if unicodedata.category(character)[0] in "LM" and script not in OUR_SCRIPTS else ""


class Faults:
    """Problems so far, each kind once a place. `where` is kept up to date by whoever walks the document."""

    def __init__(self) -> None:
        self.where = ""
        self._found: dict[tuple[str, str], Problem] = {}

    def _note(self, rule: str, about: str, what: str, remedy: str, *, source: str = "", warning: bool = False) -> None:
        problem = Problem(
            rule=rule,
            where=Place(path=self.where),
            what=what,
            remedy=remedy,
            severity=Severity.WARNING if warning else Severity.ERROR,
            source=source,
        )
        self._found.setdefault((rule, about), problem)

    def font_substituted(self, style: TextStyle, stand_in: str, *, whole: bool) -> None:
        """No file for a font, so that another stands in for it: each family is told once, or each style of one that
        lacks some.
        """
        kind = " ".join(word for word, said in (("bold", style.bold), ("italic", style.italic)) if said) or "regular"
        name = style.family if whole else f"{style.family} ({kind})"
        self._note(
            "font-substituted",
            name,
            f"the font {name} cannot be embedded, and {stand_in} stands in for it",
            "Use Arial, Calibri or Source Sans 3 in Word, so that lines and pages break where they do there",
            source=f"{UA}, 7.21.4.1",
            warning=True,
        )

    def glyphs_missing(self, family: str, lacking: str, characters: list[str]) -> None:
        """Characters that a font cannot show: each is told once. `family` is what Word names, `lacking` the font that
        is used for it. Nothing is said of the words in which they stand.
        """
        font = lacking if lacking.casefold() == family.casefold() else f"{lacking}, which stands in for {family},"
        for character in characters:
            if character == LOST:
                self._note(
                    "character-lost",
                    "",
                    "a character was lost, and only its place is left",
                    "Write the character or word that should stand there",
                    source=f"{UA}, 7.21.7",
                )
                continue
            code = ord(character)
            name = unicodedata.name(character, "").lower()
            called = f"'{name}', U+{code:04X}" if name else f"U+{code:04X}"
            found = f"Find it in Word by a search for {f'^u{code}' if code <= LAST_FOUND else 'it'}"
            script = _foreign_script(character)
            # One letter stands for all of its script in a place: letter by letter, they would spell the words.
            self._note(
                "glyph-missing",
                f"{family} {script} {self.where}" if script else f"{family} {character}",
                f"the font {font} has no character {called}",
                f"{found}, and write its words in Latin letters or in translation, or show them in a picture whose alt "
                "text does"
                if script
                else f"{found}, and write it in words or in a font that has it",
                source=f"{UA}, 7.21.4.1",
            )

    def words_hardly_seen(self) -> None:
        """Words in nearly the colour of what is behind them."""
        self._note(
            "words-hardly-seen",
            self.where,
            "words can hardly be seen, since their colour is nearly that of what is behind them",
            "Give them a darker or lighter colour in Word, or delete them if nobody is to read them",
            warning=True,
        )

    def metadata_missing(self, what: str) -> None:
        """The document does not say its title or language."""
        self._note(
            f"document-{what}-missing",
            "",
            f"the document has no {what}",
            f"Set the {what} in the template's document properties",
            source=f"{UA}, 7.1" if what == "title" else f"{UA}, 7.2",
        )

    def alternative_missing(self) -> None:
        """A picture that nobody who cannot see it is told about."""
        self._note(
            "picture-alt-missing",
            self.where,
            "the picture has no alternative text",
            "Describe it in Word (View Alt Text), or mark it as decorative",
            source=f"{UA}, 7.3",
        )

    def picture_unreadable(self) -> None:
        """Bytes that are no picture, or too large a one."""
        self._note(
            "picture-unreadable",
            self.where,
            "the picture is damaged or too large to be read",
            "Insert it again as a PNG or JPEG of reasonable size",
        )

    def words_outside(self) -> None:
        """Words painted where no paper is: tagged and read out, and seen by nobody."""
        self._note(
            "words-outside-page",
            self.where,
            "words stand outside the page",
            "Look for a negative indent, a table that is moved out of the page, a head or foot that is higher than it, "
            "or letters too large for it",
        )

    def page_blank(self) -> None:
        """A page on which nothing stands but its head and foot."""
        self._note(
            "page-blank",
            self.where,
            "the page is blank but for its header and footer",
            "Delete the blank paragraphs or the page break before it in Word",
            warning=True,
        )

    def figure_scaled(self) -> None:
        """A picture wider or higher than its room."""
        self._note(
            "figure-scaled",
            self.where,
            "the picture is larger than the page leaves room for, and was made smaller",
            "Make it smaller in Word",
            warning=True,
        )

    def not_turned(self) -> None:
        """Vertical text in a column that is too narrow for its lines, or longer than a page."""
        self._note(
            "words-not-turned",
            self.where,
            "vertical text has more lines than its column has room for, and is shown horizontally",
            "Make the column wider, or shorten the words",
            warning=True,
        )

    def table_scaled(self) -> None:
        """A table wider than the page."""
        self._note(
            "table-scaled",
            self.where,
            "the table is wider than the page, and was made narrower",
            "Make it narrower in Word, or turn the page to landscape",
            warning=True,
        )

    def target_missing(self, where: str) -> None:
        """A link or page number whose bookmark does not exist."""
        self.where = where
        self._note(
            "link-target-missing",
            where,
            "a link or page number refers to a bookmark that does not exist",
            "Insert the reference again in Word",
        )

    def level_skipped(self, level: int, previous: int) -> None:
        """A heading two levels or more below the one before it."""
        self._note(
            "heading-level-skipped",
            self.where,
            f"a heading of level {level} follows one of level {previous}"
            if previous
            else f"the first heading is of level {level}",
            "Use the heading level in between, or make the heading one of a higher level",
            source=f"{UA}, 7.4.2",
            warning=True,
        )

    def note_unmarked(self) -> None:
        """A footnote that no mark leads to."""
        self._note(
            "note-unmarked",
            self.where,
            "no mark in the text leads to the footnote",
            "Delete the footnote in Word, or insert it again",
            warning=True,
        )

    @property
    def found(self) -> tuple[Problem, ...]:
        """All of them, errors and warnings, in the order in which they were met."""
        return tuple(self._found.values())

    def settle(self) -> tuple[Problem, ...]:
        """The warnings.

        Raises:
            TemplateError: there are errors; it carries the warnings too.
        """
        if any(problem.severity is Severity.ERROR for problem in self.found):
            raise TemplateError(*self.found)
        return self.found
