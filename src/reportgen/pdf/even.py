"""Even paragraphs, nothing but words whose lines begin below one another: broken into lines that need be no objects.

So are nearly all in cells, and most others. What their style, their first look and the width of their column come to is
worked out once for all that are set alike; what is left for each is where its lines end.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from math import isnan
from operator import sub
from typing import TYPE_CHECKING

from reportgen.pdf.boxes import is_framed
from reportgen.pdf.lines import LEAST_WIDTH, TOLERANCE
from reportgen.pdf.wordwise import broken, has_dash, word_heights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportgen.model.document import ParagraphStyle
    from reportgen.pdf.looks import Look

__all__ = ["Setting", "Turn"]

Turn = tuple[int, "Look"]
"""Where in the lines of a paragraph another look begins."""


class Tall(dict[int, float]):
    """How high so many lines are, each of one height."""

    def __init__(self, height: float) -> None:
        super().__init__()
        self._height = height

    def __missing__(self, count: int) -> float:
        whole = self[count] = sum([self._height] * count)
        return whole


class Setting:
    """How even paragraphs of one style, of which the first words are in one look, are set in a column of one width.

    `left` is where their lines begin, from the column's edge, `heights` are those of each, and `tall` is how high so
    many of them are; `framed` tells that the style paints something behind or around them.
    """

    __slots__ = ("_advance", "_reach", "_room", "framed", "heights", "left", "look", "style", "tall", "width")

    def __init__(self, look: Look, style: ParagraphStyle, width: float) -> None:
        self.look = look
        self.style = style
        self.width = width
        self.left = style.indent_left
        self.framed = is_framed(style)
        self.heights = word_heights(look, style)
        self.tall = Tall(self.heights[0])
        self._room = max(width - style.indent_right - self.left, LEAST_WIDTH)
        self._advance = look.plain_words.__getitem__
        self._reach = self._room + TOLERANCE + look.space

    def lines(self, texts: Sequence[str], looks: Sequence[Look]) -> tuple[str, float, tuple[Turn, ...]] | None:
        """The lines, with an end of line between them, the width of the widest, and where in them another look begins;
        None of words that are not even, and where `break_lines` has to look closer.
        """
        if not self.look.plain or (len(looks) > 1 and not all(map(self._holds, looks))):
            return None
        if len(texts) == 1 and (quick := self._by_words(texts[0])) is not None:
            return quick
        found = broken(texts, looks, self._room, self._room)
        if found is None:
            return None
        lines, begins, ends = found
        turns = _turns(lines, texts, looks) if len(looks) > 1 else ()
        return "\n".join(lines), max(map(sub, ends, begins)), turns

    def _by_words(self, text: str) -> tuple[str, float, tuple[Turn, ...]] | None:
        """The same of words in the first look, as most paragraphs are nothing but; None where words need more than a
        width or are wider than a line, where spaces stand side by side or at the end, and where a line might end at a
        dash within a word.
        """
        words = text.split(" ")
        reach = list(accumulate(map(self._advance, words)))
        if not words[-1] or "  " in text or isnan(reach[-1]):
            return None
        room, space = self._reach, self.look.space
        if reach[-1] <= room:
            return text, reach[-1] - space, ()
        dashed = has_dash(text)
        lines: list[str] = []
        at, begin, widest, last = 0, 0.0, 0.0, len(reach)
        while True:
            since = at
            at = bisect_right(reach, begin + room, at)
            if at == since:
                return None
            end = reach[at - 1]
            widest = max(widest, end - begin)
            if at == last:
                lines.append(" ".join(words[since:]))
                return "\n".join(lines), widest - space, ()
            if dashed and has_dash(words[at]):
                return None
            lines.append(" ".join(words[since:at]) + " ")
            begin = end

    def _holds(self, look: Look) -> bool:
        """Whether of words in that look only the characters are painted, and they take as much room as the first."""
        first = self.look
        return look.plain and look.ascent == first.ascent and look.descent == first.descent and look.gap == first.gap


def _turns(lines: list[str], texts: Sequence[str], looks: Sequence[Look]) -> tuple[Turn, ...]:
    """Where another look begins in the lines with an end of line between them; where it begins with a line, at the end
    of the line before.
    """
    stops = list(accumulate(map(len, lines)))
    starts = accumulate(map(len, texts))
    return tuple([(start + bisect_left(stops, start), look) for start, look in zip(starts, looks[1:], strict=False)])
