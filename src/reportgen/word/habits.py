"""Habits of typing that look right in Word and say nothing to those who listen: lists, tables and space made by hand.

All of them are warnings: the words are read, but what they are to each other is lost. That emphasis is not underlined
and not in capitals is the style of GOV.UK ("Content design: planning, writing and managing content").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from reportgen.model.document import Anchor, Borders, Break, Inline, Link, Role, Tab, Text
from reportgen.word.links import plain_text

if TYPE_CHECKING:
    from reportgen.errors import Place
    from reportgen.model.document import Paragraph
    from reportgen.word.places import Trail

__all__ = ["Habits", "is_quiet"]

_BULLET = re.compile(r"\s*(?:[•·●○▪■◦‣➢✓]|[-–—*](?=\s))\s*\w")
_NUMBER = re.compile(r"\s*\(?(\d{1,3}|[A-Za-z])[.)]\s+\w")
_LABEL = re.compile(r"\s*(?:[•·●○▪■◦‣➢✓\-–—*(\d]|[A-Za-z][.)])")
"""How a bullet and a number begin, and other things with them."""

_GAP = re.compile(r"\t+| {4,}")
_TWO_CAPITALS = re.compile(r"[A-Z][A-Z'’-]")
_CAPITALS = re.compile(r"\b[A-Z][A-Z'’-]+\b(?:[\s,]+\b[A-Z][A-Z'’-]+\b){2,}")
_LETTERS = re.compile(r"\w")
_PAGE_NUMBER = re.compile(r"\t\s*\d{1,3}\Z")
_NO_HEADING = re.compile(r"[.:;,!?]\s*\Z")
_LONGEST_HEADING = 80
"""Letters; a bold paragraph that is longer, or ends as a sentence or a label does, is emphasis."""

_WORDS = (Text, Anchor)
_ROWS_OF_TWO = 3
"""From so many lines on, two columns of a tab are a table; of three columns or more, two lines are."""


class Habits(Struct):
    """What the paragraphs before looked like, in one story of the document."""

    number: int = 0
    blank: int = 0
    columns: int = 0
    rows: int = 0
    bold: Place | None = None
    """Where the paragraph before stands, if it looks like a heading."""
    begun: bool = False
    """Whether any words stood before; the first, of a letterhead or a cover, head nothing."""

    def paragraph(self, paragraph: Paragraph, trail: Trail, *, item: bool) -> None:
        """Look at the next paragraph; `item` for one of a real list, which has its label from Word."""
        content = paragraph.content
        ordinary = paragraph.role is Role.BODY and not item
        self._typed_heading(content, trail, ordinary=ordinary, item=item)
        if is_quiet(content):
            self.number = self.blank = self.rows = 0
            if ordinary:
                self.rows = self.columns = 1
            return
        texts = [inline for inline in content if type(inline) is Text]
        if len(texts) == len(content):
            text = spoken = texts[0].text if len(texts) == 1 else "".join([each.text for each in texts])
        else:
            text, spoken = "".join(_shown(content)), plain_text(content)
        self._blank(text, paragraph, trail)
        if ordinary:
            self._typed_list(text, trail)
            self._typed_table(text, paragraph, trail)
        else:
            self.number = self.rows = 0
        _emphasis(texts, spoken, trail)

    def table(self) -> None:
        """A real table stands between: what comes behind it begins anew."""
        self.number = self.blank = self.rows = 0
        self.bold = None
        self.begun = True

    def _typed_heading(self, content: tuple[Inline, ...], trail: Trail, *, ordinary: bool, item: bool) -> None:
        """A short bold paragraph before one that is not bold; in a cell it heads its row or column, or a few words."""
        if not self.begun:
            self.begun = bool(plain_text(content).strip())
        elif ordinary and not trail.in_table and _is_bold_line(content):
            self.bold = trail.here()
        elif self.bold is not None and plain_text(content).strip():
            if ordinary or item:
                trail.warning(
                    "docx-heading-typed",
                    "a bold line looks like a heading and is none",
                    "Give it the style Heading 1, 2 or 3 (Home, Styles)",
                    source="PDF/UA-1, 7.4",
                    where=self.bold,
                )
            self.bold = None

    def _blank(self, text: str, paragraph: Paragraph, trail: Trail) -> None:
        drawn = paragraph.style.borders != Borders() or paragraph.style.shading is not None
        if (
            drawn
            or (text and not text.isspace())
            or any(not isinstance(inline, Text | Tab | Anchor) for inline in paragraph.content)
        ):
            self.blank = 0
            return
        self.blank += 1
        # One may stand for a moment's rest, and behind a table Word itself needs one.
        if self.blank == 2:
            trail.warning(
                "docx-blank-paragraphs",
                "blank paragraphs make space",
                "Delete them, and give the paragraph space before or after (Layout, Spacing)",
                source="WCAG 2.2, 1.3.1",
            )

    def _typed_list(self, text: str, trail: Trail) -> None:
        if any(map(_BULLET.match, text.split("\n"))):
            trail.warning(
                "docx-list-typed",
                "a bullet is typed at the beginning of a paragraph",
                "Delete it, and make a list of the paragraphs (Home, Bullets)",
                source="PDF/UA-1, 7.6",
            )
        found = _NUMBER.match(text)
        number = _count(found.group(1)) if found else 0
        if number > 1 and number == self.number + 1:
            trail.warning(
                "docx-list-typed",
                "paragraphs are numbered by hand",
                "Delete the numbers, and make a list of the paragraphs (Home, Numbering)",
                source="PDF/UA-1, 7.6",
            )
        self.number = number

    def _typed_table(self, text: str, paragraph: Paragraph, trail: Trail) -> None:
        if "\t" not in text and "    " not in text:
            self.rows = self.columns = 1
            return
        stripped = text.strip()
        columns = len(_GAP.split(stripped)) if "\t" in stripped or "    " in stripped else 1
        self.rows = self.rows + 1 if columns == self.columns and columns > 1 else 1
        self.columns = columns
        if columns < 2 or self.rows != (_ROWS_OF_TWO if columns == 2 else 2):
            return
        if _PAGE_NUMBER.search(stripped) and any(stop.leader != "none" for stop in paragraph.style.tab_stops):
            trail.warning(
                "docx-contents-typed",
                "a table of contents is typed by hand",
                "Give the headings their styles, and insert it (References, Table of Contents)",
                source="WCAG 2.2, 1.3.1",
            )
        else:
            trail.warning(
                "docx-table-typed",
                "columns are made with tabs or spaces",
                "Make a table of them (Insert, Table, Convert Text to Table)",
                source="PDF/UA-1, 7.5",
            )


def _is_bold_line(content: tuple[Inline, ...]) -> bool:
    if not content or type(content[0]) not in _WORDS:
        return False
    text = ""
    for inline in content:
        if type(inline) is Text and (inline.style.bold or not inline.text.strip()):
            text += inline.text
        elif type(inline) is not Anchor:
            return False
    return len(text) <= _LONGEST_HEADING and _LETTERS.search(text) is not None and _NO_HEADING.search(text) is None


def is_quiet(content: tuple[Inline, ...]) -> bool:
    """Words that show no habit at a glance, as most do; whatever may be one is looked at closely."""
    text = ""
    for inline in content:
        if type(inline) is Anchor:
            continue
        if type(inline) is not Text:
            return False
        style = inline.style
        if style.underline or style.caps == "all":
            return False
        text = text + inline.text if text else inline.text
    return not (
        not text
        or _LABEL.match(text)
        or _TWO_CAPITALS.search(text)
        or "\n" in text
        or "\t" in text
        or "    " in text
        or text.isspace()
    )


def _emphasis(texts: list[Text], spoken: str, trail: Trail) -> None:
    if any(text.style.underline and _LETTERS.search(text.text) for text in texts):
        trail.warning(
            "docx-underlined",
            "words are underlined that are no link",
            "Take the line off; use bold, sparingly, for what must stand out",
            source="GOV.UK content design",
        )
    raised = "".join([text.text for text in texts if text.style.caps == "all"])
    if _in_capitals(spoken) or (raised and _in_capitals(raised.upper())):
        trail.warning(
            "docx-capitals",
            "words stand in capitals",
            "Write them in small letters: capitals are hard to read",
            source="GOV.UK content design",
        )


def _in_capitals(text: str) -> bool:
    # Few paragraphs have two capitals side by side; the others are told at a glance.
    return _TWO_CAPITALS.search(text) is not None and _CAPITALS.search(text) is not None


def _shown(content: tuple[Inline, ...]) -> list[str]:
    parts: list[str] = []
    for inline in content:
        match inline:
            case Text():
                parts.append(inline.text)
            case Tab():
                parts.append("\t")
            case Link():
                parts.extend(_shown(inline.content))
            case Break():
                parts.append("\n")
            case _:
                pass
    return parts


def _count(label: str) -> int:
    """The place of a typed number or letter; 1 for "1", "a" and "A"."""
    return int(label) if label.isdigit() else ord(label.lower()) - ord("a") + 1
