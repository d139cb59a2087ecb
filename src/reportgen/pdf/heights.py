"""How high a line is, and where in it the words stand, as Word spaces lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportgen.model.document import ParagraphStyle
    from reportgen.pdf.lines import Heights, Line
    from reportgen.pdf.looks import Look

__all__ = ["heights", "set_height"]


def set_height(line: Line, style: ParagraphStyle, mark: Look) -> None:
    """Give a line its heights, and find what stands on it."""
    ascent = descent = gap = tallest = 0.0
    previous = None
    notes: list[str] = []
    anchors: list[str] = []
    seen = False
    for run, text, _, _, into in line.spans:
        if run.note is not None and text and not into:
            notes.append(run.note)
        if run.anchor is not None:
            anchors.append(run.anchor)
        if run.image is not None and text:
            tallest = max(tallest, run.image.height)
            seen = True
        elif text and run.look is not previous:
            previous = look = run.look
            ascent, descent, gap = max(ascent, look.ascent), max(descent, look.descent), max(gap, look.gap)
            seen = True
    if not seen:
        ascent, descent, gap = mark.ascent, mark.descent, mark.gap
    line.height, line.baseline, line.hang = heights(style, ascent, descent, gap, tallest)
    if notes:
        line.notes = tuple(notes)
    if anchors:
        line.anchors = tuple(anchors)


def heights(style: ParagraphStyle, ascent: float, descent: float, gap: float, tallest: float = 0.0) -> Heights:
    """The heights of a line of such words, with pictures on it of which one is the tallest.

    "Multiple" adds its space below the words, "at least" above; "exact" puts the baseline at four fifths.
    """
    natural = ascent + descent + gap
    if style.line_rule == "multiple":
        more = natural * (style.line_spacing - 1)
        return max(ascent, tallest) + descent + gap + more, max(ascent, tallest), max(more, 0.0)
    if style.line_rule == "at-least":
        natural = max(ascent, tallest) + descent + gap
        height = max(style.line_spacing, natural)
        return height, height - natural + max(ascent, tallest), 0.0
    if tallest:
        # Word cuts a picture off at an exact line height; a picture that cannot be seen helps nobody.
        height = max(style.line_spacing, tallest + descent)
        return height, height - descent, 0.0
    return style.line_spacing, style.line_spacing * 0.8, 0.0
