"""Paragraphs of nothing but words broken into lines: by whole words of remembered widths, never by characters.

Nine paragraphs in ten are words with spaces between them, in one look or several. Such a paragraph is cut at its
spaces once, the widths of its words are added up once, and the end of each line is found by bisection. A word with
dashes is looked at closely only where a line might end within it. A word that needs more than its width (a character
that the font lacks) has none here: the sum then is no number, and `breaking.break_lines` does the work.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from math import isnan
from typing import TYPE_CHECKING

from reportgen.pdf.breaking import aligned
from reportgen.pdf.heights import heights, set_height
from reportgen.pdf.lines import LEAST_WIDTH, TOLERANCE
from reportgen.pdf.units import UNIT, cut

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportgen.model.document import ParagraphStyle
    from reportgen.pdf.lines import Heights, Line, Run
    from reportgen.pdf.looks import Look

__all__ = ["Broken", "broken", "has_dash", "word_heights", "word_lines"]

NOT_YET = (0.0, 0.0, 0.0)


Broken = tuple[list[str], list[float], list[float]]
"""Words line by line, with the spaces that hang at the end of each; where each line begins, and where it ends without
those spaces, from the beginning of the words as if all of them stood on one line.
"""


def broken(texts: Sequence[str], looks: Sequence[Look], first: float, others: float) -> Broken | None:
    """The same lines that `break_lines` gives; None where that has to look closer: where a word needs more than its
    width or is wider than a line, and where the spaces of two looks differ.

    Args:
        texts: the words, cut where their look changes; none is empty.
        looks: the look of each.
        first: the room of the first line.
        others: that of any other.
    """
    space = looks[0].space
    advances: list[float] = []
    for part, look in zip(texts, looks, strict=True):
        if look.space != space:
            return None
        own = list(map(look.plain_words.__getitem__, part.split(" ")))
        if advances:
            own[0] += advances.pop() - space  # what stands where two parts meet is one word
        advances += own
    reach = list(accumulate(advances))
    if isnan(reach[-1]):
        return None
    text = "".join(texts)
    words = text.split(" ")
    more = TOLERANCE + space  # a word reaches as far as the space behind it
    room, further = max(first, LEAST_WIDTH) + more, max(others, LEAST_WIDTH) + more
    spaces = "  " in text or text[-1] == " "
    dashed = has_dash(text)
    lines: list[str] = []
    begins: list[float] = []
    ends: list[float] = []
    at, begin, last = 0, 0.0, len(reach)
    while True:
        since = at
        end = at = bisect_right(reach, begin + room, at)
        if spaces:
            while at < last and not words[at]:
                at += 1  # they hang at the end of the line, and begin none
            while end > since and not words[end - 1]:
                end -= 1
        begins.append(begin)
        ends.append(reach[end - 1] - space if end > since else begin)
        if at == last:
            lines.append(" ".join(words[since:]))
            return lines, begins, ends
        line, x = "", begin
        if at > since:
            line, x = " ".join(words[since:at]) + " ", reach[at - 1]
        if dashed and has_dash(words[at]):
            offset = sum(map(len, lines), len(line))
            head, width = _head(words[at], begin + room - space - x, offset, texts, looks)
            if head:
                words[at] = words[at][len(head) :]
                line += head
                x += width
                ends[-1] = x
        if not line:
            return None
        lines.append(line)
        begin, room = x, further


def _head(word: str, room: float, offset: int, texts: Sequence[str], looks: Sequence[Look]) -> tuple[str, float]:
    """As much of a word with dashes, which begins at a character of the texts, as has room on a line; its width."""
    head, width = "", 0.0
    for piece in UNIT.findall(word)[:-2]:  # the last is empty, and behind the one before no line ends
        until = offset + len(head)
        more = width + _width(texts, looks, until, until + len(piece))
        if more > room:
            break
        head, width = head + piece, more
    return head, width


def _width(texts: Sequence[str], looks: Sequence[Look], start: int, stop: int) -> float:
    """The width of the characters from `start` to before `stop`."""
    width, at = 0.0, 0
    for text, look in zip(texts, looks, strict=True):
        width += look.width(text[max(start - at, 0) : max(stop - at, 0)])
        at += len(text)
    return width


def has_dash(text: str) -> bool:
    """Whether a line might end within the text's words."""
    return "-" in text or "–" in text or "—" in text


def word_lines(
    runs: Sequence[Run], style: ParagraphStyle, width: float, *, text_left: float | None = None
) -> list[Line] | None:
    """The lines of a paragraph, the same that `break_lines` gives; None where that has to look closer.

    Args:
        runs: characters alone, without figures, fields, tabs or breaks; one at least, and none empty.
        style: indents, alignment and line spacing.
        width: the column's width.
        text_left: where the first line's words begin when a label stands before them.
    """
    right = width - style.indent_right
    start = style.indent_left + style.indent_first if text_left is None else text_left
    texts, looks = [run.text for run in runs], [run.look for run in runs]
    found = broken(texts, looks, right - start, right - style.indent_left)
    if found is None:
        return None
    same = _same_heights(runs, style)
    bounds = [0, *accumulate([len(run.text) for run in runs])]
    edges = [0.0, *accumulate([run.look.width(run.text) for run in runs])]
    lines: list[Line] = []
    position = 0
    for text, begin, end in zip(*found, strict=True):
        spans = cut(runs, bounds, edges, position, position + len(text), begin, end)
        position += len(text)
        justified = style.align == "justify" and position < bounds[-1]
        lines.append(aligned(spans, start, right, end - begin, style, same or NOT_YET, justified=justified))
        start = style.indent_left
    if same is None:
        for line in lines:
            set_height(line, style, runs[0].look)
    return lines


def _same_heights(runs: Sequence[Run], style: ParagraphStyle) -> Heights | None:
    """The heights of every line, where all looks take the same room; else None."""
    look = runs[0].look
    for run in runs[1:]:
        other = run.look
        if other.ascent != look.ascent or other.descent != look.descent or other.gap != look.gap:
            return None
    return word_heights(look, style)


def word_heights(look: Look, style: ParagraphStyle) -> Heights:
    """The heights of a line of nothing but words in that look."""
    asked = (style.line_rule, style.line_spacing)
    known = look.heights.get(asked)
    if known is None:
        known = look.heights[asked] = heights(style, look.ascent, look.descent, look.gap)
    return known
