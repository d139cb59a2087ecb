"""Paragraphs of nothing but words broken into lines: by whole words of remembered widths, never by characters.

Nine paragraphs in ten are words with one space between them, in one look or several. Such a paragraph is cut at its
spaces once, the widths of its words are added up once, and the end of each line is found by bisection. A word that
needs more than its width (a hyphen at which a line may end, a character that the font lacks) has none here: the sum
then is no number, and `lines.break_lines` does the work.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from reportgen.pdf.lines import LEAST_WIDTH, TOLERANCE, UNIT, Line, aligned, set_height

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportgen.model.document import ParagraphStyle
    from reportgen.pdf.lines import Run, Span

__all__ = ["word_lines"]

DASHES = "-–—"
NO_DASHES = str.maketrans("", "", DASHES)


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
    x, held = 0.0, ""
    for run in runs:
        text = run.text
        if (not held and text[0] == " ") or "  " in text or run.look.space != space:
            return None
        parts = text.split(" ")
        words.append(parts)
        before.append(len(reach))
        edges.append(x)
        steps = accumulate(map(run.look.plain_words.__getitem__, parts), initial=x)
        next(steps)
        reach += steps
        x, held = reach.pop() - space, parts[-1]
    edges.append(x)
    if held:
        reach.append(x + space)
    cut: Cut | None = Cut(words, before, edges, reach, reach, " ")
    if x != x:  # noqa: PLR0124 - a sum with a word in it that has no width
        cut = _cut_at_dashes(runs, words)
    lines = _lines(runs, cut, style, width - style.indent_right, text_left) if cut is not None else None
    if lines is not None:
        _set_heights(lines, runs, style)
    return lines


class Cut(NamedTuple):
    """Runs cut where a line may end, all distances from their beginning.

    For each run `words` are the pieces, `before` is how many ends stand before it, and `edges` where it begins; the
    last of these is where all ends. For each end `begins` is where the next piece begins, and `reach` where a line
    would reach if one more space stood behind it. `glue` is what stands between the pieces.
    """

    words: list[list[str]]
    before: list[int]
    edges: list[float]
    reach: list[float]
    begins: list[float]
    glue: str


def _cut_at_dashes(runs: Sequence[Run], words: list[list[str]]) -> Cut | None:
    """Runs cut behind the dashes within words, too; None where there is more than dashes to look at."""
    space = runs[0].look.space
    cut = Cut([], [], [], [], [], "")
    x = 0.0
    for run, parts in zip(runs, words, strict=True):
        if (run is not runs[0] and run.text[0] in DASHES) or (run is not runs[-1] and run.text[-1] in DASHES):
            return None  # whether a line may end there depends on both runs
        pieces: list[str] = []
        cut.words.append(pieces)
        cut.before.append(len(cut.reach))
        cut.edges.append(x)
        plain, close = run.look.plain_words, run.look.words
        for word in parts:
            advance = plain[word]
            if advance != advance:  # noqa: PLR0124
                if plain[word.translate(NO_DASHES)] != plain[word.translate(NO_DASHES)] or run.look.face.lacks(word):
                    return None
                *inner, last = UNIT.findall(word)[:-1]
                for piece in inner:
                    pieces.append(piece)
                    x += close[piece] - space
                    cut.begins.append(x)
                    cut.reach.append(x + space)
                pieces.append(last + " ")
                x += close[last]
            else:
                pieces.append(word + " ")
                x += advance
            cut.begins.append(x)
            cut.reach.append(x)
        x = cut.begins.pop() - space
        cut.reach.pop()
        pieces[-1] = pieces[-1][:-1]
    cut.edges.append(x)
    if pieces[-1]:
        cut.begins.append(x)
        cut.reach.append(x + space)
    return cut


def _lines(
    runs: Sequence[Run], cut: Cut, style: ParagraphStyle, right: float, text_left: float | None
) -> list[Line] | None:
    """The lines without their heights; None where a word is wider than a line."""
    words, before, edges, reach, begins, glue = cut
    space = runs[0].look.space
    lines: list[Line] = []
    start = style.indent_left + style.indent_first if text_left is None else text_left
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
        lines.append(aligned(spans, start, right, end - begin, style, justified=style.align == "justify" and at < total))
        begin, start = begins[at - 1], style.indent_left
    return lines


def _set_heights(lines: list[Line], runs: Sequence[Run], style: ParagraphStyle) -> None:
    """Give each line its height: the same to all, where all looks take the same room."""
    look = runs[0].look
    room = (look.ascent, look.descent, look.gap)
    if any([(run.look.ascent, run.look.descent, run.look.gap) != room for run in runs]):
        for line in lines:
            set_height(line, style, look)
        return
    asked = (style.line_rule, style.line_spacing)
    if asked not in look.heights:
        set_height(lines[0], style, look)
        look.heights[asked] = (lines[0].height, lines[0].baseline, lines[0].hang)
    height, baseline, hang = look.heights[asked]
    for line in lines:
        line.height, line.baseline, line.hang = height, baseline, hang
