"""What is painted behind words, through them and around them, as operators of a page's content stream."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from reportgen.pdf.boxes import edge
from reportgen.pdf.drawing import rgb
from reportgen.pdf.strokes import Strokes

if TYPE_CHECKING:
    from reportgen.pdf.boxes import TextStrip
    from reportgen.pdf.lines import Leader, Line
    from reportgen.pdf.looks import Look
    from reportgen.pdf.numbers import Numbers
    from reportgen.pdf.place import Page
    from reportgen.pdf.stream import ContentStream

__all__ = ["leader_marks", "page_frame", "paragraph_frame", "word_box", "word_marks"]

LEADER_GAP = 3.0
"""Room left free on both sides of a leader."""

UNDERLINE_AT, STRIKE_AT = -0.11, 0.26
"""Where the lines of underlined and struck out words run, in ems above the baseline."""


def word_marks(stream: ContentStream, look: Look, left: float, right: float, y: float) -> list[str]:
    """Highlight, underline and strike-through of words between two places of a line."""
    y = stream.height - y
    parts = []
    if look.highlight:
        height = look.ascent + look.descent
        parts.append(
            f"{stream.filled(look.highlight)}{left:.2f} {y - look.descent:.2f} {right - left:.2f} {height:.2f} re f"
        )
    for wanted, above in ((look.underline, UNDERLINE_AT), (look.strike, STRIKE_AT)):
        if wanted:
            thick = look.face.underline_width * look.size
            at = y + look.rise + above * look.size - thick / 2
            parts.append(f"{stream.filled(look.colour)}{left:.2f} {at:.2f} {right - left:.2f} {thick:.2f} re f")
    return parts


def word_box(stream: ContentStream, line: Line, index: int, left: float, right: float, y: float) -> list[str]:
    """The line round words, which goes on round neighbours that have the same."""
    look = line.spans[index][0].look
    border, room = look.border, edge(look.border)
    before = line.spans[index - 1][0].look.border if index else None
    behind = line.spans[index + 1][0].look.border if index + 1 < len(line.spans) else None
    left -= 0.0 if before == border else room
    right += 0.0 if behind == border else room
    lower, upper = stream.height - y - look.descent, stream.height - y + look.ascent
    strokes = Strokes()
    strokes.add(border, left, upper, right, upper)
    strokes.add(border, left, lower, right, lower)
    strokes.add(None if before == border else border, left, lower, left, upper)
    strokes.add(None if behind == border else border, right, lower, right, upper)
    return strokes.operators()


def leader_marks(stream: ContentStream, leader: Leader, line: Line, x: float, y: float, numbers: Numbers) -> str:
    """Dots on a grid of the page, so that those of neighbouring lines stand one under the other; or a rule."""
    left, right = x + leader.left, x + leader.right
    if leader.until is not None and leader.until.field is not None:
        span = line.spans[-1]
        right = x + span[2] + span[3] - leader.until.look.width(numbers(leader.until.field))
    left, right, y = left + LEADER_GAP, right - LEADER_GAP, stream.height - y
    if right <= left:
        return ""
    if leader.kind == "line":
        return f"0.5 w [] 0 d {rgb(leader.look.colour)} RG {left:.2f} {y:.2f} m {right:.2f} {y:.2f} l S"
    look = leader.look
    dot = look.face.width(".") * look.scale  # letters may be set apart, dots are at their own distance
    pitch = dot * 1.6
    first = ceil(left / pitch) * pitch
    count = int((right - first) / pitch)
    if count < 1:
        return ""
    ((resource, dots),) = stream.fonts.of(look.face).show("." * count)
    stream.set_font(resource, look.size)
    stretch = f"{pitch - dot:.3f}"
    return (
        f"{stream.filled(look.colour)}0 Ts BT /{resource} {look.size:g} Tf {stretch} Tc {first:.2f} {y:.2f} Td "
        f"{dots} Tj 0 Tc ET"
    )


def page_frame(page: Page) -> list[str]:
    """The lines round a page (17.6.10)."""
    frame, setup = page.section.frame, page.setup
    if frame is None or frame.pages == ("others" if page.first else "first"):
        return []
    inner = (0.0, setup.height, setup.width, 0.0)
    if frame.from_text:
        right = page.left + setup.width - setup.margin_left - setup.margin_right
        head = setup.head_distance if page.running(page.section.head) else setup.margin_top
        foot = setup.foot_distance if page.running(page.section.foot) else setup.margin_bottom
        inner = (page.left, setup.height - min(head, setup.margin_top), right, min(foot, setup.margin_bottom))
    outwards = -1.0 if frame.from_text else 1.0
    left, top, right, bottom = (
        place + sign * outwards * (0.0 if line is None else line.space + line.width / 2)
        for place, sign, line in zip(
            inner,
            (1, -1, -1, 1),
            (frame.borders.left, frame.borders.top, frame.borders.right, frame.borders.bottom),
            strict=True,
        )
    )
    strokes = Strokes()
    strokes.box(frame.borders, left, bottom, right, top)
    return strokes.operators()


def paragraph_frame(stream: ContentStream, strip: TextStrip, stop: int, left: float, top: float, y: float) -> list[str]:
    """Shading and borders of a paragraph, or of the part of it on this page."""
    box = strip.box
    style, borders = box.style, box.style.borders
    begins, ends = strip.first == 0, stop == box.count
    upper = top + y
    lower = upper + strip.lead + box.height(strip.first, stop)
    if begins and box.joined_above and y > 0:
        upper -= strip.gap
    if ends and not box.joined_below:
        lower += edge(borders.bottom)
    x0 = left + style.indent_left + min(style.indent_first, 0.0) - edge(borders.left)
    x1 = left + box.width - style.indent_right + edge(borders.right)
    y0, y1, joint = stream.height - lower, stream.height - upper, stream.height - top - y
    operators = []
    if style.shading is not None:
        operators.append(f"{stream.filled(style.shading)}{x0:.2f} {y0:.2f} {x1 - x0:.2f} {y1 - y0:.2f} re f")
    strokes = Strokes()
    if begins and box.joined_above:
        strokes.add(borders.between, x0, joint, x1, joint)
    elif begins:
        strokes.add(borders.top, x0, y1, x1, y1)
    if ends and not box.joined_below:
        strokes.add(borders.bottom, x0, y0, x1, y0)
    strokes.add(borders.left, x0, y0, x0, y1)
    strokes.add(borders.right, x1, y0, x1, y1)
    return operators + strokes.operators()
