"""Measured paragraphs that can be stacked on pages: whole, or line by line.

A strip is what stacks: a paragraph or one of its lines, or one band of table rows that spans tie together. Its height
is known, and whether a page may end before it; where it stands is not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportgen.model.document import Border, ParagraphStyle
    from reportgen.pdf.even import Setting, Turn
    from reportgen.pdf.lines import Line, Run
    from reportgen.pdf.looks import Look
    from reportgen.pdf.tags import Element

__all__ = ["EvenBox", "TextBox", "TextStrip", "edge", "is_framed"]

LINES_HELD = 3
"""So many lines stay together where neither the first nor the last may stand alone on a page."""


def edge(border: Border | None) -> float:
    """The room that a border takes: its line and its distance from the words."""
    return border.width + border.space if border is not None else 0.0


def is_framed(style: ParagraphStyle) -> bool:
    """Whether anything is painted behind or around a paragraph's words."""
    borders = style.borders
    return (
        style.shading is not None
        or borders.top is not None
        or borders.right is not None
        or borders.bottom is not None
        or borders.left is not None
        or borders.between is not None
    )


class ParagraphBox:
    """A paragraph in a column, `count` lines high.

    `plain` tells that there is nothing in the lines but words of its element and perhaps a label, without lines through
    or behind them, and `framed` that something is painted behind or around them all. `joined_above` and `joined_below`
    tell that the neighbour has the same borders and shading, which then enclose both.
    """

    __slots__ = ("anchors", "count", "framed", "joined_above", "joined_below", "plain", "style", "width")

    style: ParagraphStyle
    width: float
    count: int
    anchors: tuple[str, ...]
    plain: bool
    framed: bool
    joined_above: bool
    joined_below: bool


class TextBox(ParagraphBox):
    """A paragraph of any lines."""

    __slots__ = ("lines",)

    def __init__(
        self, lines: list[Line], style: ParagraphStyle, width: float, anchors: tuple[str, ...], *, plain: bool = False
    ) -> None:
        self.style = style
        self.width = width
        self.count = len(lines)
        self.anchors = anchors
        self.plain = plain
        self.framed = is_framed(style)
        self.joined_above = self.joined_below = False
        self.lines = lines

    def height(self, first: int, stop: int) -> float:
        """The height of the lines from `first` to before `stop`."""
        lines = self.lines if stop - first == self.count else self.lines[first:stop]
        return sum([line.height for line in lines])

    def hang(self, index: int) -> float:
        """What of a line's height is blank below its words."""
        return self.lines[index].hang


class EvenBox(ParagraphBox):
    """An even paragraph: its lines, with an end of line between them, the width of the widest, where in them another
    look begins, and the element that they belong to; and the label to the left of the first line.
    """

    __slots__ = ("element", "label", "lines", "setting", "turns", "widest")

    def __init__(
        self,
        setting: Setting,
        lines: str,
        widest: float,
        turns: tuple[Turn, ...],
        element: Element | None,
        anchors: tuple[str, ...] = (),
        label: Run | None = None,
    ) -> None:
        self.style = setting.style
        self.width = setting.width
        self.count = lines.count("\n") + 1
        self.anchors = anchors
        self.plain = True
        self.framed = setting.framed
        self.joined_above = self.joined_below = False
        self.setting = setting
        self.lines = lines
        self.widest = widest
        self.element = element
        self.label = label
        self.turns = turns

    def height(self, first: int, stop: int) -> float:
        """The height of the lines from `first` to before `stop`."""
        return self.setting.tall[stop - first]

    def hang(self, index: int) -> float:  # noqa: ARG002 - one is like another
        """What of a line's height is blank below its words."""
        return self.setting.heights[2]

    def stretches(self, first: int, stop: int) -> list[tuple[Look, str]]:
        """The lines from `first` to before `stop`, cut where the look changes; what begins with a line, but for the
        first, begins with the end of the line before.
        """
        lines, look = self.lines, self.setting.look
        if not self.turns and stop - first == self.count:
            return [(look, lines)]
        begin, end = 0, len(lines)
        if stop - first < self.count:
            apart = lines.split("\n")
            begin = sum(map(len, apart[:first])) + first
            end = begin + sum(map(len, apart[first:stop])) + stop - first - 1
        found = []
        for at, following in self.turns:
            if at > begin:
                found.append((look, lines[begin : min(at, end)]))
                begin = at
            if at >= end:
                return found
            look = following
        found.append((look, lines[begin:end]))
        return found


class TextStrip:
    """Lines of a paragraph, `first` to before `stop`: all of them, which stack as one as long as they fit, or one.

    `lead` is the room above the first line that a border takes; `hang` is the blank below the words that may hang
    below the body.
    """

    __slots__ = ("anchors", "box", "first", "forced", "gap", "glued", "hang", "height", "lead", "notes", "stop")

    def __init__(self, box: TextBox | EvenBox, first: int, stop: int) -> None:
        self.box = box
        self.first = first
        self.stop = stop
        self.gap = 0.0
        self.glued = False
        self.forced = False
        self.notes: tuple[str, ...] = ()
        self.anchors = () if first else box.anchors
        if isinstance(box, TextBox) and not box.plain:
            self.forced = box.lines[first].page_break
            for line in box.lines[first:stop]:
                self.notes += line.notes
                self.anchors += line.anchors
        self.measure()

    def measure(self) -> None:
        """Take the lines' height, with the room for the paragraph's borders."""
        box = self.box
        self.height = box.height(self.first, self.stop)
        self.hang = box.hang(self.stop - 1)
        self.lead = 0.0
        if not box.framed:
            return
        borders = box.style.borders
        above = borders.between if box.joined_above else borders.top
        if above is not None and self.first == 0:
            self.lead = edge(above)
            self.height += self.lead
        if borders.bottom is not None and self.stop == box.count:
            self.hang = 0.0
            if not box.joined_below:
                self.height += edge(borders.bottom)

    @property
    def held(self) -> bool:
        """Whether no page may end between the lines."""
        lines = self.stop - self.first
        return lines == 1 or self.box.style.keep_lines or (self.box.style.widow_control and lines <= LINES_HELD)

    def apart(self) -> list[TextStrip]:
        """Each line for itself, with what holds it to the line before."""
        strips = [TextStrip(self.box, index, index + 1) for index in range(self.first, self.stop)]
        head, *others = strips
        head.gap, head.glued, head.forced = self.gap, self.glued, self.forced
        if self.held:
            for strip in others:
                strip.glued = True
        elif self.box.style.widow_control:
            others[0].glued = others[-1].glued = True
        return strips

    def split(self, room: float, *, tear: bool = False, force: bool = False) -> None:  # noqa: ARG002 - asked of every kind of strip
        """A line is never split."""
        return
