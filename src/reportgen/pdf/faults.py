"""What cannot be laid out or tagged in a PDF, beside what keeps any document from being accessible."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from reportgen.model import faults

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


class Faults(faults.Faults):
    """The faults of a PDF."""

    clauses: ClassVar[Mapping[str, str]] = {
        "font-substituted": f"{UA}, 7.21.4.1",
        "character-lost": f"{UA}, 7.21.7",
        "glyph-missing": f"{UA}, 7.21.4.1",
        "document-title-missing": f"{UA}, 7.1",
        "document-language-missing": f"{UA}, 7.2",
        "picture-alt-missing": f"{UA}, 7.3",
        "heading-level-skipped": f"{UA}, 7.4.2",
    }

    def font_substituted(self, style: TextStyle, stand_in: str, *, whole: bool) -> None:
        """No file for a font, so that another stands in for it: each family is told once, or each style of one that
        lacks some.
        """
        kind = " ".join(word for word, said in (("bold", style.bold), ("italic", style.italic)) if said) or "regular"
        name = style.family if whole else f"{style.family} ({kind})"
        self._note(
            "font-substituted",
            f"the font {name} cannot be embedded, and {stand_in} stands in for it",
            "Use Arial, Calibri or Source Sans 3 in Word, so that lines and pages break where they do there",
            about=name,
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
                    "a character was lost, and only its place is left",
                    "Write the character or word that should stand there",
                    about="",
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
                f"the font {font} has no character {called}",
                f"{found}, and write its words in Latin letters or in translation, or show them in a picture whose alt "
                "text does"
                if script
                else f"{found}, and write it in words, or show it in a picture with alt text",
                about=f"{family} {script} {self.where}" if script else f"{family} {character}",
            )

    def words_hardly_seen(self) -> None:
        """Words in nearly the colour of what is behind them."""
        self._note(
            "words-hardly-seen",
            "words can hardly be seen, since their colour is nearly that of what is behind them",
            "Give them a darker or lighter colour in Word, or delete them if nobody is to read them",
            warning=True,
        )

    def picture_unreadable(self) -> None:
        """Bytes that are no picture, or too large a one."""
        self._note(
            "picture-unreadable",
            "the picture is damaged or too large to be read",
            "Insert it again as a PNG or JPEG of reasonable size",
        )

    def words_outside(self) -> None:
        """Words painted where no paper is: tagged and read out, and seen by nobody."""
        self._note(
            "words-outside-page",
            "words stand outside the page",
            "Look for a negative indent, a table that is moved out of the page, a head or foot that is higher than it, "
            "or letters too large for it",
        )

    def page_blank(self) -> None:
        """A page on which nothing stands but its head and foot."""
        self._note(
            "page-blank",
            "the page is blank but for its header and footer",
            "Delete the blank paragraphs or the page break before it in Word; the one behind a table stays, but can be "
            "set in size 1",
            warning=True,
        )

    def figure_scaled(self) -> None:
        """A picture wider or higher than its room."""
        self._note(
            "figure-scaled",
            "the picture is larger than the page leaves room for, and was made smaller",
            "Make it smaller in Word",
            warning=True,
        )

    def not_turned(self) -> None:
        """Vertical text in a column that is too narrow for its lines, or longer than a page."""
        self._note(
            "words-not-turned",
            "vertical text has more lines than its column has room for, and is shown horizontally",
            "Make the column wider, or shorten the words",
            warning=True,
        )

    def table_scaled(self) -> None:
        """A table wider than the page."""
        self._note(
            "table-scaled",
            "the table is wider than the page, and was made narrower",
            "Make it narrower in Word, or turn the page to landscape",
            warning=True,
        )

    def target_missing(self, where: str) -> None:
        """A link or page number whose bookmark does not exist."""
        self.where = where
        self._note(
            "link-target-missing",
            "a link or page number refers to a bookmark that does not exist",
            "Insert the reference again in Word",
        )

    def style_unused(self) -> None:
        """A head or foot that repeats words in a style of which there are none (17.16.5.59)."""
        self.where = "running head or foot"
        self._note(
            "words-not-repeated",
            "a page header or footer repeats words in a style that the document does not use, and says nothing there",
            "Delete the field (STYLEREF), or give the words that it repeats their style",
            warning=True,
        )

    def note_unmarked(self) -> None:
        """A footnote that no mark leads to."""
        self._note(
            "note-unmarked",
            "no mark in the text leads to the footnote",
            "Delete the footnote in Word, or insert it again",
            warning=True,
        )
