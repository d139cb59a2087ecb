"""Even paragraphs, words in one look whose lines begin below one another: broken into lines that need be no objects.

So are nearly all in cells, and most others. What their style, their look and the width of their column come to is
worked out once for all that are set alike; what is left for each is where its lines end.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from math import isnan
from typing import TYPE_CHECKING

from reportgen.pdf.boxes import is_framed
from reportgen.pdf.lines import LEAST_WIDTH, TOLERANCE, Run
from reportgen.pdf.wordwise import has_dash, word_heights, word_lines

if TYPE_CHECKING:
    from reportgen.model.document import ParagraphStyle
    from reportgen.pdf.looks import Look

__all__ = ["Setting"]


class Setting:
    """How even paragraphs of one style are set in one look, in a column of one width.

    `left` is where their lines begin, from the column's edge, and `heights` are those of each; `framed` tells that the
    style paints something behind or around them.
    """

    __slots__ = ("_advance", "_room", "framed", "heights", "left", "look", "style", "width")

    def __init__(self, look: Look, style: ParagraphStyle, width: float) -> None:
        self.look = look
        self.style = style
        self.width = width
        self.left = style.indent_left
        self.framed = is_framed(style)
        self.heights = word_heights(look, style)
        self._room = max(width - style.indent_right - self.left, LEAST_WIDTH) + TOLERANCE + look.space
        self._advance = look.plain_words.__getitem__

    def lines(self, text: str) -> tuple[list[str], float] | None:
        """The words line by line, the same that `break_lines` gives, and the width of the widest line; None where that
        has to look closer.
        """
        return self._by_words(text) or self._closely(text)

    def _by_words(self, text: str) -> tuple[list[str], float] | None:
        """The lines; None where words need more than a width or are wider than a line, where spaces stand side by side,
        and where a line might end at a dash within a word.
        """
        words = text.split(" ")
        reach = list(accumulate(map(self._advance, words)))
        if isnan(reach[-1]) or "  " in text:
            return None
        if not words[-1]:
            reach.pop()
        room, space = self._room, self.look.space
        if reach[-1] <= room:
            return [text], reach[-1] - space
        dashed = has_dash(text)
        lines: list[str] = []
        at, begin, widest, last = 0, 0.0, 0.0, len(reach)
        while True:
            since = at
            at = bisect_right(reach, begin + room, at)
            if at == since:
                return None
            end = reach[at - 1]
            widest = max(widest, end - space - begin)
            if at == last:
                lines.append(" ".join(words[since:]))
                return lines, widest
            if dashed and has_dash(words[at]):
                return None
            lines.append(" ".join(words[since:at]) + " ")
            begin = end

    def _closely(self, text: str) -> tuple[list[str], float] | None:
        lines = word_lines([Run(text, self.look, None)], self.style, self.width, text_left=self.left)
        return None if lines is None else ([line.spans[0][1] for line in lines], max([line.width for line in lines]))
