"""Paragraphs of nothing but words broken into lines: by whole words of remembered widths, never by characters.

Nine paragraphs in ten are words with one space between them, in one look or several. Such a paragraph is cut at its
spaces once, the widths of its words are added up once, and the end of each line is found by bisection. Words with
dashes are looked at closely only where a line might end within one. A word that needs more than its width (a character
that the font lacks) has none here: the sum then is no number, and `lines.break_lines` does the work.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from math import isnan
from typing import TYPE_CHECKING

from reportgen.pdf.lines import LEAST_WIDTH, TOLERANCE, UNIT, Line, aligned, heights, set_height

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportgen.model.document import ParagraphStyle
    from reportgen.pdf.lines import Heights, Run, Span
    from reportgen.pdf.looks import Look

__all__ = ["has_dash", "word_heights", "word_lines"]

DASHES = "-–—"
NOT_YET = (0.0, 0.0, 0.0)


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
    space = runs[0].look.space
    words: list[list[str]] = []
    before: list[int] = []
    edges: list[float] = []
    reach: list[float] = []
    x, held, wide, dashed = 0.0, "", False, False
    for run in runs:
        text = run.text
        if (edges and not held and text[0] == " ") or run.look.space != space:
            return None  # spaces of two runs side by side are those behind one word
        wide = wide or "  " in text
        dashed = dashed or has_dash(text)
        parts = text.split(" ")
        words.append(parts)
        before.append(len(reach))
        edges.append(x)
        steps = accumulate(map(run.look.plain_words.__getitem__, parts), initial=x)
        next(steps)
        reach += steps
        x, held = reach.pop() - space, parts[-1]
    if isnan(x):
        return None
    edges.append(x)
    if held:
        reach.append(x + space)
    right = width - style.indent_right
    start = style.indent_left + style.indent_first if text_left is None else text_left
    same = _same_heights(runs, style)
    lines = None
    if not wide:
        if (end := x if held else x - space) <= max(right - start, LEAST_WIDTH) + TOLERANCE:
            spans = [(run, run.text, at, to - at, 0) for run, at, to in zip(runs, edges, edges[1:], strict=False)]
            lines = [aligned(spans, start, right, end, style, same or NOT_YET, justified=False)]
        else:
            whole: Cut = (words, before, edges, reach, reach, " ")
            lines = _lines(runs, whole, style, start, right, same or NOT_YET, dashed=dashed)
    if lines is None and (cut := _cut_closely(runs, words)) is not None:
        lines = _lines(runs, cut, style, start, right, same or NOT_YET)
    if lines is not None and same is None:
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


Cut = tuple[list[list[str]], list[int], list[float], list[float], list[float], str]
"""Runs cut where a line may end, all distances from their beginning.

For each run, its pieces, how many ends stand before it, and where it begins (and at last where all ends); for each end,
where a line would reach if one more space stood behind it, and where the next piece begins; and what stands between the
pieces.
"""


def _cut_closely(runs: Sequence[Run], words: list[list[str]]) -> Cut | None:
    """Runs cut behind the dashes within words, too, with any spaces; None where dashes stand between two of them."""
    space = runs[0].look.space
    cut: list[list[str]] = []
    before: list[int] = []
    edges: list[float] = []
    reach: list[float] = []
    begins: list[float] = []
    x = 0.0
    for run, parts in zip(runs, words, strict=True):
        if (run is not runs[0] and run.text[0] in DASHES) or (run is not runs[-1] and run.text[-1] in DASHES):
            return None  # whether a line may end there depends on both runs
        pieces: list[str] = []
        cut.append(pieces)
        before.append(len(reach))
        edges.append(x)
        close = run.look.words
        advances = list(map(close.__getitem__, parts))
        odd = [index for index, word in enumerate(parts) if not word or has_dash(word)]
        done = 0
        for index in (*odd, len(parts)):
            # Most words are no more than their width, and are added many at once.
            steps = list(accumulate(advances[done:index], initial=x))
            pieces += [word + " " for word in parts[done:index]]
            x = steps[-1]
            begins += steps[1:]
            reach += steps[1:]
            done = index + 1
            if index == len(parts):
                break
            word = parts[index]
            if not word and 0 < index < len(parts) - 1:  # between two spaces
                pieces[-1] += " "
                x += space
                begins[-1] = x
                continue
            if word:
                *inner, word = UNIT.findall(word)[:-1]
                for piece in inner:
                    pieces.append(piece)
                    x += close[piece] - space
                    begins.append(x)
                    reach.append(x + space)
            pieces.append(word + " ")
            x += close[word]
            begins.append(x)
            reach.append(x)
        # Where the run ends a line may end only if a space stands there, and that is the end before.
        x = begins.pop() - space
        reach.pop()
        pieces[-1] = pieces[-1][:-1]
    edges.append(x)
    if pieces[-1]:
        begins.append(x)
        reach.append(x + space)
    return cut, before, edges, reach, begins, ""


def _lines(
    runs: Sequence[Run],
    cut: Cut,
    style: ParagraphStyle,
    start: float,
    right: float,
    heights: Heights,
    *,
    dashed: bool = False,
) -> list[Line] | None:
    """The lines, of which the first begins at `start`; None where a word is wider than a line, or where one of the
    words, of which some are `dashed`, might stand on two.
    """
    words, before, edges, reach, begins, glue = cut
    space = runs[0].look.space
    lines: list[Line] = []
    index = word = into = 0  # where the line begins: the run, and how many words and characters into it
    at, begin, total = 0, 0.0, len(reach)
    while at < total:
        since = at
        at = bisect_right(reach, begin + max(right - start, LEAST_WIDTH) + TOLERANCE + space, at)
        if at == since:
            return None
        end = reach[at - 1] - space
        spans: list[Span] = []
        x = begin
        while (last := at - before[index]) >= len(words[index]):  # the run ends with the line or before it
            if part := glue.join(words[index][word:]):
                spans.append((runs[index], part, x - begin, edges[index + 1] - x, into))
            index, word, into = index + 1, 0, 0
            x = edges[index]
            if index == len(runs):
                break
        else:
            part = glue.join(words[index][word:last]) + glue
            spans.append((runs[index], part, x - begin, end - x, into))
            word, into = last, into + len(part)
            if dashed and _goes_on_dashed(words, index, word):
                return None
        if style.align == "left":
            lines.append(Line(spans, start, end - begin, 0.0, heights))
        else:
            justified = style.align == "justify" and at < total
            lines.append(aligned(spans, start, right, end - begin, style, heights, justified=justified))
        begin, start = begins[at - 1], style.indent_left
    return lines


def _goes_on_dashed(words: list[list[str]], index: int, word: int) -> bool:
    """Whether the word that begins there has a dash, be it in another run into which it goes on."""
    for parts in words[index:]:
        if has_dash(parts[word]):
            return True
        if word < len(parts) - 1:
            return False
        word = 0
    return False


def has_dash(text: str) -> bool:
    """Whether a line might end within the text's words."""
    return "-" in text or "–" in text or "—" in text
