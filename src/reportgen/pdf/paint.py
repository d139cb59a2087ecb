"""Placed strips as content streams: every word inside its element, everything else an artifact.

A page's stream is a list of operators. What is painted outside an open element is wrapped as `/Artifact`, so that
untagged content cannot occur (ISO 14289-1, 7.1).
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from reportgen.model.document import Border, Borders
from reportgen.model.drawing import Drawing
from reportgen.pdf.boxes import BandStrip, LineStrip, edge
from reportgen.pdf.drawing import drawing_operators, rgb
from reportgen.pdf.objects import text_string
from reportgen.pdf.tags import bounding_box

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reportgen.pdf.boxes import Stack, TableBox, TextBox
    from reportgen.pdf.embed import EmbeddedFonts
    from reportgen.pdf.lines import Image, Leader, Line, LinkUse, Run, Span
    from reportgen.pdf.looks import Look
    from reportgen.pdf.numbers import Numbers
    from reportgen.pdf.tags import Element

__all__ = ["LinkArea", "Painter"]

LEADER_GAP = 3.0
"""Room left free on both sides of a leader."""

SAME_PLACE = 0.01
"""Places nearer than this, in points, are the same."""

UNDERLINE_AT, STRIKE_AT = -0.11, 0.26
"""Where the lines of underlined and struck out words run, in ems above the baseline."""

DASHES = {"single": "[] 0 d", "double": "[] 0 d", "dotted": "[{0:g} {1:g}] 0 d", "dashed": "[{2:g} {1:g}] 0 d"}

Rectangle = tuple[float, float, float, float]


class LinkArea:
    """Where on a page the words of a link stand: left, bottom, right, top; and the baseline of their line."""

    __slots__ = ("area", "line", "link")

    def __init__(self, link: LinkUse, area: Rectangle, line: float) -> None:
        self.link = link
        self.area = area
        self.line = line


class Painter:
    """Paints one page. `height` is the paper's; y is measured from its top until an operator is written.

    `owners` is the element of each marked-content id, `links` what can be clicked, `places` where anchors stand,
    `pictures` the picture objects that the page shows, and `outside` whether words stand where no paper is.
    """

    def __init__(
        self,
        index: int,
        size: tuple[float, float],
        fonts: EmbeddedFonts,
        numbers: Numbers,
        picture: Callable[[Image], int | None],
    ) -> None:
        self.index = index
        self.width, self.height = size
        self.outside = False
        self.owners: list[Element] = []
        self.links: list[LinkArea] = []
        self.places: dict[str, float] = {}
        self.pictures: set[int] = set()
        self._fonts = fonts
        self._numbers = numbers
        self._picture = picture
        self._out: list[str] = []
        self._decoration = False
        self._fill = "000000"
        self._font: tuple[str, float] = ("", 0.0)
        self._stretch = 0.0
        self._rise = 0.0
        self._painted: set[int] = set()

    def content(self) -> bytes:
        """The page's content stream."""
        return "\n".join(self._out).encode("latin-1")

    def decorate(self, placed: Stack, left: float, top: float, kind: str) -> None:
        """Paint strips that are no part of the document's own words, as one artifact of the page."""
        if not placed:
            return
        self._out.append(f"/Artifact<</Type/Pagination{kind}>>BDC")
        self._decoration = True
        self.paint(placed, left, top)
        self._decoration = False
        self._out.append("EMC")

    def lay_below(self, operators: list[str]) -> None:
        """Put whole marks of an artifact under what is painted next."""
        self._out.extend(operators)

    def note_rule(self, left: float, y: float, width: float) -> None:
        """The short line above the footnotes."""
        y = self.height - y
        self._artifact([f"0.5 w [] 0 d 0 0 0 RG {left:.2f} {y:.2f} m {left + width:.2f} {y:.2f} l S"])

    def paint(self, placed: Stack, left: float, top: float) -> None:
        """Paint strips that stand below `top` in a column from `left`."""
        index = 0
        while index < len(placed):
            strip = placed[index][1]
            stop = index + 1
            if isinstance(strip, LineStrip):
                box = strip.box
                while stop < len(placed) and isinstance(follower := placed[stop][1], LineStrip) and follower.box is box:
                    stop += 1
                self._paint_text(box, placed[index:stop], left, top)
            else:
                table = strip.table
                while (
                    stop < len(placed)
                    and isinstance(follower := placed[stop][1], BandStrip)
                    and follower.table is table
                ):
                    stop += 1
                self._paint_table(table, placed[index:stop], left, top)
            index = stop

    # -- marks ---------------------------------------------------------------------------------------------------

    def _artifact(self, operators: list[str]) -> None:
        if not operators:
            return
        if self._decoration:
            self._out.extend(operators)
        else:
            self._out.append("/Artifact BMC")
            self._out.extend(operators)
            self._out.append("EMC")

    def _open(self, element: Element) -> str:
        content = len(self.owners)
        self.owners.append(element)
        element.show(self.index, content)
        return f"/{element.role}<</MCID {content}>>BDC"

    def _filled(self, colour: str) -> str:
        """The operator that makes a colour the fill, where it is not yet."""
        if colour == self._fill:
            return ""
        self._fill = colour
        return f"{rgb(colour)} rg "

    # -- paragraphs ----------------------------------------------------------------------------------------------

    def _paint_text(self, box: TextBox, placed: Stack, left: float, top: float) -> None:
        lines: list[tuple[Line, float, float]] = []
        for y, strip in placed:
            assert isinstance(strip, LineStrip)  # noqa: S101 - `paint` gathers lines of one box only
            line = box.lines[strip.index]
            x, baseline = left + line.left, top + y + strip.lead + line.baseline
            lines.append((line, x, baseline))
            if line.spans and not self._holds(line, x, baseline):
                self.outside = True
            for anchor in strip.anchors:
                self.places.setdefault(anchor, top + y)
        if box.framed:
            self._artifact(self._frame(box, placed, left, top))
        decorations: list[str] = []
        simple = True
        for line, x, y in lines:
            for leader in line.leaders:
                decorations.append(self._leader(leader, line, x, y))
                simple = False
            for index, span in enumerate(line.spans):
                run = span[0]
                if run.image is not None or run.field is not None or run.said is not None:
                    simple = False
                if run.link is not None and not self._decoration:
                    self._add_link(run.link, span, *_extent(line, index, x), y)
                if not run.look.plain:
                    decorations.extend(self._decorations(run.look, *_extent(line, index, x), y))
        self._artifact(decorations)
        if simple and self._paint_simply(lines):
            return
        self._paint_runs(box, lines)

    def _holds(self, line: Line, x: float, baseline: float) -> bool:
        """Whether a line's words stand on the paper, give or take a point."""
        _, text, offset, width, _ = line.spans[-1]
        right = x + offset + (0.0 if text.isspace() else width)
        return x + line.spans[0][2] > -1 and right < self.width + 1 and 0 < baseline < self.height + 1

    def _paint_simply(self, lines: list[tuple[Line, float, float]]) -> bool:
        """Paint lines that are all of one run: one element, one look. False where they are not."""
        first = next((line.spans[0][0] for line, _, _ in lines if line.spans), None)
        if first is None:
            return True
        if any(len(line.spans) > 1 or (line.spans and line.spans[0][0] is not first) for line, _, _ in lines):
            return False
        if not any(text for line, _, _ in lines for _, text, _, _, _ in line.spans):
            return True
        look = first.look
        embedded = self._fonts.of(look.face)
        out: list[str] = []
        last_x = last_y = 0.0
        for line, x, down in lines:
            y = self.height - down + look.rise
            out.append(f"{x - last_x:.2f} {y - last_y:.2f} Td")
            last_x, last_y = round(x, 2), round(y, 2)
            if line.stretch != self._stretch:
                self._stretch = line.stretch
                out.append(f"{line.stretch:.4f} Tw")
            for _, text, _, _, _ in line.spans:
                for resource, words in embedded.show(text):
                    if (resource, look.size) != self._font:
                        self._font = (resource, look.size)
                        out.append(f"/{resource} {look.size:g} Tf")
                    out.append(f"{words} Tj")
        start = self._filled(look.colour) + ("0 Ts " if self._rise else "") + "BT"
        self._rise = 0.0
        tagged = first.element is not None and not self._decoration
        if tagged and first.element is not None:
            self._out.append(self._open(first.element))
        self._out.append(start)
        self._out.extend(out)
        self._out.append("ET")
        if tagged:
            self._out.append("EMC")
        return True

    def _paint_runs(self, box: TextBox, lines: list[tuple[Line, float, float]]) -> None:
        """Paint lines of several runs: inside one text object, marks change as the elements do."""
        out = self._out
        current: Element | None = None
        in_text = False
        pen = (0.0, 0.0)
        for line, x0, y0 in lines:
            if line.stretch != self._stretch:
                self._stretch = line.stretch
                out.append(f"{line.stretch:.4f} Tw")
            drift = 0.0  # what page numbers took more or less than was measured, up to the next tab
            expected: float | None = None
            y = self.height - y0
            for run, measured, offset, width, into in line.spans:
                if run.text == "\t":
                    drift = 0.0
                x = x0 + offset + drift
                if run.image is not None:
                    if current is not None:
                        out.append("EMC")
                        current = None
                    if in_text:
                        out.append("ET")
                        in_text = False
                    self._paint_image(run.image, x, y, among_words=_has_words(box))
                    expected = None
                    continue
                text, advance = measured, width
                if run.field is not None:
                    text = self._numbers(run.field)
                    advance = run.look.width(text)
                    if run.flush:
                        x += width - advance
                    else:
                        drift += advance - width
                if not text:
                    continue
                if run.element is not current:
                    if current is not None:
                        out.append("EMC")
                    current = None
                    if run.element is not None and not self._decoration:
                        out.append(self._open(run.element))
                        current = run.element
                if not in_text:
                    out.append("BT")
                    in_text, pen, expected = True, (0.0, 0.0), None
                if expected is None or abs(expected - x) > SAME_PLACE:
                    moved = (round(x, 2), round(y, 2))
                    out.append(f"{moved[0] - pen[0]:.2f} {moved[1] - pen[1]:.2f} Td")
                    pen = moved
                self._show(run, text, into)
                expected = x + advance
        if current is not None:
            out.append("EMC")
        if in_text:
            out.append("ET")

    def _show(self, run: Run, text: str, into: int) -> None:
        out, look = self._out, run.look
        if look.rise != self._rise:
            self._rise = look.rise
            out.append(f"{look.rise:.2f} Ts")
        colour = self._filled(look.colour)
        if colour:
            out.append(colour.rstrip())
        said = "".join(run.said[into : into + len(text)]) if run.said is not None else text
        if said != text:
            out.append(f"/Span<</ActualText{text_string(said)}>>BDC")
        for resource, words in self._fonts.of(look.face).show(text):
            if (resource, look.size) != self._font:
                self._font = (resource, look.size)
                out.append(f"/{resource} {look.size:g} Tf")
            out.append(f"{words} Tj")
        if said != text:
            out.append("EMC")

    def _paint_image(self, image: Image, x: float, y: float, *, among_words: bool) -> None:
        figure = image.figure
        if isinstance(figure.image, Drawing):
            faces = (self._fonts.of(image.faces[0]), self._fonts.of(image.faces[1]))
            operators = drawing_operators(figure.image, x, y + image.height, image.width, image.height, faces)
        else:
            number = self._picture(image)
            if number is None:
                return
            self.pictures.add(number)
            operators = f"q {image.width:.2f} 0 0 {image.height:.2f} {x:.2f} {y:.2f} cm /P{number} Do Q"
        if image.element is None or self._decoration:
            self._artifact([operators])
            return
        image.element.attributes.append(bounding_box(x, y, x + image.width, y + image.height, among_words=among_words))
        self._out.extend([self._open(image.element), operators, "EMC"])

    # -- what surrounds words ------------------------------------------------------------------------------------

    def _decorations(self, look: Look, left: float, right: float, y: float) -> list[str]:
        """Highlight, underline and strike-through of words between two places of a line."""
        y = self.height - y
        parts = []
        if look.highlight:
            height = look.ascent + look.descent
            parts.append(
                f"{self._filled(look.highlight)}{left:.2f} {y - look.descent:.2f} {right - left:.2f} {height:.2f} re f"
            )
        for wanted, above in ((look.underline, UNDERLINE_AT), (look.strike, STRIKE_AT)):
            if wanted:
                thick = look.face.underline_width * look.size
                at = y + look.rise + above * look.size - thick / 2
                parts.append(f"{self._filled(look.colour)}{left:.2f} {at:.2f} {right - left:.2f} {thick:.2f} re f")
        return parts

    def _leader(self, leader: Leader, line: Line, x: float, y: float) -> str:
        """Dots on a grid of the page, so that those of neighbouring lines stand one under the other; or a rule."""
        left, right = x + leader.left, x + leader.right
        if leader.until is not None and leader.until.field is not None:
            span = line.spans[-1]
            right = x + span[2] + span[3] - leader.until.look.width(self._numbers(leader.until.field))
        left, right, y = left + LEADER_GAP, right - LEADER_GAP, self.height - y
        if right <= left:
            return ""
        if leader.kind == "line":
            return f"0.5 w [] 0 d {rgb(leader.look.colour)} RG {left:.2f} {y:.2f} m {right:.2f} {y:.2f} l S"
        pitch = leader.look.width(".") * 1.6
        first = ceil(left / pitch) * pitch
        count = int((right - first) / pitch)
        if count < 1:
            return ""
        look = leader.look
        ((resource, dots),) = self._fonts.of(look.face).show("." * count)
        self._font, self._rise = (resource, look.size), 0.0
        stretch = f"{pitch - look.width('.'):.3f}"
        return (
            f"{self._filled(look.colour)}0 Ts BT /{resource} {look.size:g} Tf {stretch} Tc {first:.2f} {y:.2f} Td "
            f"{dots} Tj 0 Tc ET"
        )

    def _add_link(self, link: LinkUse, span: Span, left: float, right: float, y: float) -> None:
        """Make words, or a figure, a place to click; neighbours of one link on one line are one place."""
        run, baseline = span[0], self.height - y
        if run.image is not None:
            bottom, top = baseline, baseline + run.image.height
        else:
            bottom, top = baseline - run.look.descent, baseline + run.look.ascent
        last = self.links[-1] if self.links else None
        if last is not None and last.link is link and last.line == y:
            known = last.area
            last.area = (known[0], min(known[1], bottom), max(known[2], right), max(known[3], top))
        else:
            self.links.append(LinkArea(link, (left, bottom, right, top), y))

    def _frame(self, box: TextBox, placed: Stack, left: float, top: float) -> list[str]:
        """Shading and borders of a paragraph, or of the part of it on this page."""
        style, borders = box.style, box.style.borders
        first, last = placed[0], placed[-1]
        assert isinstance(first[1], LineStrip)  # noqa: S101 - lines of one box
        assert isinstance(last[1], LineStrip)  # noqa: S101 - lines of one box
        begins, ends = first[1].index == 0, last[1].index == len(box.lines) - 1
        upper = top + first[0]
        if begins and box.joined_above and first[0] > 0:
            upper -= first[1].gap
        lower = top + last[0] + last[1].height
        x0 = left + style.indent_left + min(style.indent_first, 0.0) - edge(borders.left)
        x1 = left + box.width - style.indent_right + edge(borders.right)
        y0, y1 = self.height - lower, self.height - upper
        operators = []
        if style.shading is not None:
            operators.append(f"{self._filled(style.shading)}{x0:.2f} {y0:.2f} {x1 - x0:.2f} {y1 - y0:.2f} re f")
        strokes = Strokes()
        if begins and not box.joined_above:
            strokes.add(borders.top, x0, y1, x1, y1)
        if ends and not box.joined_below:
            strokes.add(borders.bottom, x0, y0, x1, y0)
        strokes.add(borders.left, x0, y0, x0, y1)
        strokes.add(borders.right, x1, y0, x1, y1)
        return operators + strokes.operators()

    # -- tables --------------------------------------------------------------------------------------------------

    def _paint_table(self, table: TableBox, placed: Stack, left: float, top: float) -> None:
        """The bands of a table on this page: first all shading and lines, then the cells' words."""
        left += table.left
        shading: list[str] = []
        strokes = Strokes()
        cells: list[tuple[bool, Stack, float, float]] = []
        for y, band in placed:
            assert isinstance(band, BandStrip)  # noqa: S101 - `paint` gathers bands of one table only
            tops = [top + y]
            for row_height in band.heights:
                tops.append(tops[-1] + row_height)
            again = band.repeats and band.shown
            band.shown = True
            for cell in band.cells:
                x0, x1 = left + cell.left, left + cell.left + cell.width
                upper, lower = tops[cell.row], tops[min(cell.row + cell.rows, len(tops) - 1)]
                if cell.shading is not None:
                    shading.append(
                        f"{self._filled(cell.shading)}{x0:.2f} {self.height - lower:.2f} "
                        f"{x1 - x0:.2f} {lower - upper:.2f} re f"
                    )
                if cell.borders != NO_BORDERS:
                    strokes.box(cell.borders, x0, self.height - lower, x1, self.height - upper)
                content: Stack = []
                at = 0.0
                for strip in cell.flow.strips:
                    at += strip.gap
                    content.append((at, strip))
                    at += strip.height
                shift = 0.0
                if cell.align != "top":
                    spare = max(0.0, lower - upper - cell.height)
                    shift = spare / 2 if cell.align == "middle" else spare
                if content:
                    cells.append((again, content, x0 + cell.padding[3], upper + cell.padding[0] + shift))
        self._artifact(shading + strokes.operators())
        for again, content, x, y in cells:
            if again and not self._decoration:
                self.decorate(content, x, y, "")
            else:
                self.paint(content, x, y)


def _extent(line: Line, index: int, x: float) -> tuple[float, float]:
    """Where a span of a line that starts at `x` begins and ends, without the spaces that hang out at the end."""
    run, text, offset, width, _ = line.spans[index]
    if index == len(line.spans) - 1 and text.endswith(" ") and run.field is None:
        text = text.rstrip(" ")
        width = run.width(text)
    left = x + offset
    if line.stretch:
        left += line.stretch * sum(span[1].count(" ") for span in line.spans[:index])
        width += line.stretch * text.count(" ")
    return left, left + width


NO_BORDERS = Borders()


def _has_words(box: TextBox) -> bool:
    """Whether a paragraph says anything besides its pictures; a list's label is none of its words."""
    runs = [span[0] for line in box.lines for span in line.spans]
    return any(
        run.image is None and run.text.strip() and (run.element is None or run.element.role != "Lbl") for run in runs
    )


class Strokes:
    """Border lines gathered so that each place is drawn once, by the widest line asked for, and neighbours in one."""

    def __init__(self) -> None:
        self._lines: dict[tuple[float, float, float, float], Border] = {}

    def add(self, border: Border | None, x0: float, y0: float, x1: float, y1: float) -> None:
        """One straight line, from left to right or from bottom to top."""
        if border is None:
            return
        self._keep(border, (round(x0, 2), round(y0, 2), round(x1, 2), round(y1, 2)))

    def box(self, borders: Borders, x0: float, y0: float, x1: float, y1: float) -> None:
        """The four edges of a cell."""
        x0, y0, x1, y1 = round(x0, 2), round(y0, 2), round(x1, 2), round(y1, 2)
        if borders.top is not None:
            self._keep(borders.top, (x0, y1, x1, y1))
        if borders.bottom is not None:
            self._keep(borders.bottom, (x0, y0, x1, y0))
        if borders.left is not None:
            self._keep(borders.left, (x0, y0, x0, y1))
        if borders.right is not None:
            self._keep(borders.right, (x1, y0, x1, y1))

    def _keep(self, border: Border, place: Rectangle) -> None:
        known = self._lines.get(place)
        if known is None or border.width >= known.width:
            self._lines[place] = border

    def operators(self) -> list[str]:
        """One path for each kind of line."""
        pens: dict[tuple[float, str, str], list[tuple[float, float, float, float]]] = {}
        for line, border in self._lines.items():
            pens.setdefault((border.width, border.colour, border.line), []).append(line)
        operators = []
        for (width, colour, kind), lines in pens.items():
            dash = DASHES[kind].format(width, width * 2, width * 4)
            path = "\n".join(f"{a:.2f} {b:.2f} m {c:.2f} {d:.2f} l" for a, b, c, d in _drawn(lines, width, kind))
            operators.append(f"{rgb(colour)} RG {width:g} w {2 if kind == 'single' else 0} J {dash}\n{path} S")
        return operators


def _drawn(
    lines: Sequence[tuple[float, float, float, float]], width: float, kind: str
) -> list[tuple[float, float, float, float]]:
    """Lines that touch end to end made one; a double line drawn twice."""
    merged: list[tuple[float, float, float, float]] = []
    level = sorted((line for line in lines if line[1] == line[3]), key=lambda line: (line[1], line[0]))
    upright = sorted((line for line in lines if line[1] != line[3]), key=lambda line: (line[0], line[1]))
    for line in level:
        if merged and merged[-1][1] == line[1] and abs(merged[-1][2] - line[0]) < 0.02:
            merged[-1] = (merged[-1][0], line[1], line[2], line[1])
        else:
            merged.append(line)
    flat = len(merged)
    for line in upright:
        if len(merged) > flat and merged[-1][0] == line[0] and abs(merged[-1][3] - line[1]) < 0.02:
            merged[-1] = (line[0], merged[-1][1], line[0], line[3])
        else:
            merged.append(line)
    if kind != "double":
        return merged
    twice = []
    for a, b, c, d in merged:
        dx, dy = (0.0, width) if b == d else (width, 0.0)
        twice += [(a - dx, b - dy, c - dx, d - dy), (a + dx, b + dy, c + dx, d + dy)]
    return twice
