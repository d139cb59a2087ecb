"""How a run of characters is painted: a Word text style with its face found and its sizes worked out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from reportgen.pdf.fonts import SYMBOLS, NoPlainWords, SetWords

if TYPE_CHECKING:
    from reportgen.model.document import TextStyle
    from reportgen.pdf.faults import Faults
    from reportgen.pdf.fonts import Face, FontLibrary

__all__ = ["Look", "Looks"]


RAISED_SIZE = 0.65
"""Size of superscript and subscript, as Word sets them, relative to the run's own."""

RAISED_BY = {"baseline": 0.0, "superscript": 0.35, "subscript": -0.14}
"""How far the baseline moves, relative to the run's own size."""

SMALL_CAPITAL_SIZE = 0.8
"""Size of a small capital relative to a full one."""


MOST_CONDENSED = 0.2
"""So much of its size a character may lose: the narrowest have little more."""

FIRST_SYMBOL = "\u2190"
"""Before the arrows Unicode has letters, marks and signs that belong to the words around them."""


class Look:
    """A face at a size in a colour. `ascent`, `descent` and `gap` are points of the style's full size, since a
    raised character does not push the lines apart. `spacing` is added behind each character.

    `words` is the advance of a word with one space behind it, `plain_words` the same of words that need no closer look,
    and `space` that of the space. `plain` tells that only the characters are painted, on the line. `heights` keeps the
    height, baseline and hang of a line in this look alone, by line rule and spacing.
    """

    __slots__ = (
        "ascent",
        "border",
        "colour",
        "descent",
        "face",
        "gap",
        "heights",
        "highlight",
        "plain",
        "plain_words",
        "rise",
        "scale",
        "size",
        "space",
        "spacing",
        "strike",
        "underline",
        "words",
    )

    def __init__(self, style: TextStyle, face: Face, shrink: float = 1.0) -> None:
        self.face = face
        self.size = style.size * shrink * (1.0 if style.position == "baseline" else RAISED_SIZE)
        self.scale = self.size / 1000
        # Letters that lie on one another have no order any more.
        self.spacing = max(style.spacing, -MOST_CONDENSED * self.size)
        self.border = style.border
        self.words: dict[str, float] = face.words(self.size)
        self.plain_words: dict[str, float] = face.plain_words(self.size)
        if self.spacing:
            self.words, self.plain_words = SetWords(self.width), NoPlainWords()
        self.space = self.width(" ")
        self.rise = RAISED_BY[style.position] * style.size
        self.ascent = face.ascent * style.size
        self.descent = face.descent * style.size
        self.gap = face.gap * style.size
        self.colour = style.colour
        self.underline = style.underline
        self.strike = style.strike
        self.highlight = style.highlight
        self.plain = not (
            style.underline or style.strike or style.highlight or self.rise or style.border or self.spacing
        )
        self.heights: dict[tuple[str, float], tuple[float, float, float]] = {}

    def width(self, text: str) -> float:
        """The advance of `text` in points."""
        return self.face.width(text) * self.scale + self.spacing * len(text)

    def widths(self, text: str) -> list[float]:
        """The advance of each character of `text` in points."""
        return [advance * self.scale + self.spacing for advance in map(self.face.advances.__getitem__, text)]


class Looks:
    """The looks of one document, each worked out once."""

    def __init__(self, fonts: FontLibrary, faults: Faults) -> None:
        self._fonts = fonts
        self._faults = faults
        self._known: dict[tuple[TextStyle, bool], Look] = {}
        self._seen: dict[int, tuple[TextStyle, Look]] = {}

    def is_of_symbols(self, text: str, style: TextStyle) -> bool:
        """Whether a text is nothing but symbols in a font that the library lacks, as Word writes the box of a form in
        MS Gothic: then nobody misses that font.
        """
        if text.isascii() or self._fonts.family(style.family) is not None:
            return False
        face = self._fonts.face(SYMBOLS, bold=False, italic=False)
        return face is not None and min(text.strip(), default="") >= FIRST_SYMBOL and not face.lacks(text)

    def is_stand_in(self, style: TextStyle) -> bool:
        """Whether another font stands in for that of a style."""
        return self._fonts.face(style.family, bold=style.bold, italic=style.italic) is None

    def borrowed(self, characters: list[str], style: TextStyle) -> dict[str, TextStyle]:
        """The style in which each of some characters can be shown that the font of a style lacks; what no font has is
        left out.
        """
        bold, italic = style.bold, style.italic
        families = {one: self._fonts.family_with(one, bold=bold, italic=italic) for one in characters}
        return {one: replace(style, family=family) for one, family in families.items() if family is not None}

    def of(self, style: TextStyle, *, small: bool = False) -> Look:
        """The look of a style; `small` for its small capitals. For an unknown font another stands in, which is told."""
        seen = self._seen.get(id(style))
        if seen is not None and not small:
            return seen[1]  # most texts share one object, which is quicker to know again than its fields
        key = (style, small)
        look = self._known.get(key)
        if look is None:
            face = self._fonts.face(style.family, bold=style.bold, italic=style.italic)
            if face is None:
                face = self._fonts.stand_in(style.family, bold=style.bold, italic=style.italic)
                whole = self._fonts.family(style.family) is None
                self._faults.font_substituted(style, face.family, whole=whole)
            look = self._known[key] = Look(style, face, SMALL_CAPITAL_SIZE if small else 1.0)
        if not small:
            self._seen[id(style)] = (style, look)
        return look
