"""Placed strips painted on a page: every word inside its element, everything else an artifact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportgen.model.drawing import Drawing
from reportgen.pdf.around import leader_marks, paragraph_frame, word_box, word_marks
from reportgen.pdf.bands import BandStrip
from reportgen.pdf.boxes import EvenBox, TextStrip
from reportgen.pdf.drawing import drawing_operators, outlined, pen, rounded
from reportgen.pdf.stream import ContentStream
from reportgen.pdf.strokes import Strokes
from reportgen.pdf.tags import bounding_box

if TYPE_CHECKING:
    from collections.abc import Callable

    from reportgen.model.figure import Spot
    from reportgen.pdf.bands import CellBox, CellPlace, TableBox
    from reportgen.pdf.boxes import TextBox
    from reportgen.pdf.embed import EmbeddedFonts
    from reportgen.pdf.lines import Image, Line, LinkUse, Run, Span
    from reportgen.pdf.looks import Look
    from reportgen.pdf.numbers import Numbers
    from reportgen.pdf.stacking import Stack
    from reportgen.pdf.tags import Element

__all__ = ["LinkArea", "Painter"]

SAME_PLACE = 0.01
"""Places nearer than this, in points, are the same."""

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

    `margin` is where the words of the page begin, `links` what can be clicked, `places` where anchors stand, `pictures`
    the picture objects that the page shows, and `outside` whether words stand where no paper is.
    """

    def __init__(
        self,
        index: int,
        size: tuple[float, float],
        margin: float,
        fonts: EmbeddedFonts,
        numbers: Numbers,
        picture: Callable[[Image], int | None],
    ) -> None:
        self.width, self.height = size
        self.margin = margin
        self.outside = False
        self.links: list[LinkArea] = []
        self.places: dict[str, float] = {}
        self.pictures: set[int] = set()
        self._fonts = fonts
        self._numbers = numbers
        self._picture = picture
        self._stream = ContentStream(index, self.height, fonts)

    @property
    def owners(self) -> list[Element]:
        """The element of each marked-content id."""
        return self._stream.owners

    def content(self) -> bytes:
        """The page's content stream."""
        return self._stream.content()

    def decorate(self, placed: Stack, left: float, top: float, kind: str) -> None:
        """Paint strips that are no part of the document's own words, as one artifact of the page."""
        if not placed:
            return
        self._stream.out.append(f"/Artifact<</Type/Pagination{kind}>>BDC")
        self._stream.decorating = True
        self.paint(placed, left, top)
        self._stream.decorating = False
        self._stream.out.append("EMC")

    def lay_below(self, operators: list[str]) -> None:
        """Put whole marks of an artifact under what is painted next."""
        self._stream.out.extend(operators)

    def decorate_page(self, operators: list[str]) -> None:
        """Paint whole marks that belong to no element."""
        self._stream.artifact(operators)

    def column_rule(self, x: float, upper: float, lower: float) -> None:
        """The line between two columns."""
        path = f"{x:.2f} {self.height - upper:.2f} m {x:.2f} {self.height - lower:.2f} l"
        self._stream.artifact([f"0.5 w [] 0 d 0 0 0 RG {path} S"])

    def note_rule(self, left: float, y: float, width: float) -> None:
        """The short line above the footnotes."""
        y = self.height - y
        self._stream.artifact([f"0.5 w [] 0 d 0 0 0 RG {left:.2f} {y:.2f} m {left + width:.2f} {y:.2f} l S"])

    def paint(self, placed: Stack, left: float, top: float) -> None:
        """Paint strips that stand below `top` in a column from `left`."""
        index, last = 0, len(placed)
        while index < last:
            y, strip = placed[index]
            index += 1
            if isinstance(strip, TextStrip):
                box, stop = strip.box, strip.stop
                while (
                    stop < box.count
                    and index < last
                    and isinstance(more := placed[index][1], TextStrip)
                    and more.box is box
                ):
                    stop = more.stop
                    index += 1
                self._paint_text(strip, stop, left, top, y)
            else:
                bands = [(y, strip)]
                while index < last and isinstance(more := placed[index][1], BandStrip) and more.table is strip.table:
                    bands.append((placed[index][0], more))
                    index += 1
                self._paint_table(strip.table, bands, left, top)

    # -- paragraphs ----------------------------------------------------------------------------------------------

    def _paint_text(self, strip: TextStrip, stop: int, left: float, top: float, y: float) -> None:
        """Paint the lines of a paragraph from those of `strip` to before `stop`, at `y` below `top`."""
        stream, box = self._stream, strip.box
        if box.framed:
            stream.artifact(paragraph_frame(stream, strip, stop, left, top, y))
        top += y
        if not strip.first:
            for anchor in box.anchors:
                self.places.setdefault(anchor, top)
        at = top + strip.lead
        if isinstance(box, EvenBox):
            self._paint_even(box, strip.first, stop, left, at)
            return
        lines = box.lines if stop - strip.first == box.count else box.lines[strip.first : stop]
        if box.plain:
            self._paint_words(lines, left, at)
            return
        placed: list[tuple[Line, float, float]] = []
        for line in lines:
            for anchor in line.anchors:
                self.places.setdefault(anchor, at if placed else top)
            x, baseline = left + line.left, at + line.baseline
            placed.append((line, x, baseline))
            if line.spans and not self._holds(line, x, baseline):
                self.outside = True
            at += line.height
        marks: list[str] = []
        for line, x, baseline in placed:
            marks.extend([leader_marks(stream, leader, line, x, baseline, self._numbers) for leader in line.leaders])
            for index, span in enumerate(line.spans):
                run = span[0]
                if run.link is not None and not stream.decorating:
                    self._add_link(run.link, span, *_extent(line, index, x), baseline)
                if not run.look.plain:
                    extent = _extent(line, index, x)
                    marks.extend(word_marks(stream, run.look, *extent, baseline))
                    if run.look.border is not None:
                        marks.extend(word_box(stream, line, index, *extent, baseline))
        stream.artifact(marks)
        self._paint_runs(box, placed)

    def _holds(self, line: Line, x: float, baseline: float) -> bool:
        """Whether a line's words stand on the paper, give or take a point."""
        _, text, offset, width, _ = line.spans[-1]
        right = x + offset + (0.0 if text.isspace() else width)
        return x + line.spans[0][2] > -1 and right < self.width + 1 and 0 < baseline < self.height + 1

    def _paint_even(self, box: EvenBox, first: int, stop: int, left: float, top: float) -> None:
        """Paint lines of an even paragraph, from `first` to before `stop`; before the first of all stands its label."""
        setting = box.setting
        height, baseline, _ = setting.heights
        label = None if first else box.label
        x, base = left + setting.left, self.height - top - baseline
        begins = x if label is None else x + setting.style.indent_first
        lowest = base - height * (stop - first - 1)
        if begins <= -1 or x + box.widest >= self.width + 1 or lowest <= -1 or base >= self.height:
            self.outside = True
        stream, out = self._stream, self._stream.out
        element = None if stream.decorating else box.element
        move = f"{x:.2f} {base:.2f} Td"
        out.append("BT")
        if stream.stretch:
            stream.stretch = 0.0
            out.append("0.0000 Tw")
        if label is not None:
            self._paint_label(label, f"{begins:.2f} {base:.2f} Td")
            move = f"{x - round(begins, 2):.2f} 0 Td"
        if element is not None:
            out.append(stream.open(element))
        for look, text in box.stretches(first, stop):
            embedded = stream.set_look(look)
            if move:
                if stop - first > 1 and height != stream.leading:
                    stream.leading = height
                    out.append(f"{height:.5f} TL")
                out.append(move)
                move = ""
            if shown := embedded.lines(text):
                out.append(shown)
            else:
                stream.show_apart(text.split("\n"), look)
        out.append("ET" if element is None else "EMC\nET")

    def _paint_label(self, label: Run, move: str) -> None:
        """Paint a label at the beginning of a text object."""
        stream, out = self._stream, self._stream.out
        element = None if stream.decorating else label.element
        if element is not None:
            out.append(stream.open(element))
        embedded = stream.set_look(label.look)
        out.append(move)
        if operand := embedded.operand(label.text):
            out.append(operand + "Tj")
        else:
            stream.show_plain(label.look, label.text)
        if element is not None:
            out.append("EMC")

    def _paint_words(self, lines: list[Line], left: float, top: float) -> None:
        """Paint plain lines: one text object, in which fonts, colours and marks change where they do.

        Lines that begin below one another need no place of their own: `'` goes to the next (ISO 32000-1, 9.4.3).
        """
        stream, out = self._stream, self._stream.out
        out.append("BT")
        element: Element | None = None
        look: Look | None = None
        pen = below = 0.0
        y = self.height - top
        for line in lines:
            spans = line.spans
            x, base = left + line.left, y - line.baseline
            y -= line.height
            begins = x + spans[0][2]  # to the left of the words, where a label stands before them
            if begins <= -1 or x + line.width >= self.width + 1 or not -1 < base < self.height:
                self.outside = True
            if look is None:
                move = f"{begins:.2f} {base:.2f} Td"
                pen = round(begins, 2)
            elif abs(begins - pen) < SAME_PLACE:
                move = "'"
                if (drop := below - base) != stream.leading:
                    stream.leading = drop
                    out.append(f"{drop:.5f} TL")
            else:
                move = f"{begins - pen:.2f} {base - below:.5f} Td"
                pen = round(begins, 2)
            below = base
            if line.stretch != stream.stretch:
                stream.stretch = line.stretch
                out.append(f"{line.stretch:.4f} Tw")
            for run, text, offset, _, _ in spans:
                if run.element is not element and not stream.decorating:
                    if element is not None:
                        out.append("EMC")
                    element = run.element
                    if element is not None:
                        out.append(stream.open(element))
                if run.look is not look:
                    look = run.look
                    embedded = stream.set_look(look)
                operand = embedded.operand(text)
                if not operand:
                    out.append("T*" if move == "'" else move)
                    stream.show_plain(run.look, text)
                elif move == "'":
                    out.append(operand + "'")
                else:
                    if move:
                        out.append(move)
                    out.append(operand + "Tj")
                move = ""
                if offset < 0:
                    move = f"{x - pen:.2f} 0 Td"
                    pen = round(x, 2)
        if element is not None:
            out.append("EMC")
        out.append("ET")

    def _paint_runs(self, box: TextBox, lines: list[tuple[Line, float, float]]) -> None:
        """Paint lines of several runs: inside one text object, marks change as the elements do."""
        stream, out = self._stream, self._stream.out
        current: Element | None = None
        in_text = False
        pen = (0.0, 0.0)
        for line, x0, y0 in lines:
            if line.stretch != stream.stretch:
                stream.stretch = line.stretch
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
                    if run.image.figure.spot is not None:
                        self._lay_image(run.image, run.image.figure.spot, y0 - line.baseline)
                    else:
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
                if not in_text:
                    # Marked content begins and ends inside the text object, or outside, but never astride (14.6.1).
                    out.append("BT")
                    in_text, pen, expected = True, (0.0, 0.0), None
                if run.element is not current:
                    if current is not None:
                        out.append("EMC")
                    current = None
                    if run.element is not None and not stream.decorating:
                        out.append(stream.open(run.element))
                        current = run.element
                if expected is None or abs(expected - x) > SAME_PLACE:
                    moved = (round(x, 2), round(y, 2))
                    out.append(f"{moved[0] - pen[0]:.2f} {moved[1] - pen[1]:.2f} Td")
                    pen = moved
                stream.show(run, text, into)
                expected = x + advance if run.text != "\t" else None
        if current is not None:
            out.append("EMC")
        if in_text:
            out.append("ET")

    def _lay_image(self, image: Image, spot: Spot, top: float) -> None:
        """Paint a picture under all that the page holds; `top` is that of its line. As in Word none hangs over the foot
        of the paper for where its line is.
        """
        x = spot.x + (self.margin if spot.beside_words else 0.0)
        y = min(spot.y + top, self.height - image.height) if spot.below_line else spot.y
        stream = self._stream
        above, stream.out = stream.out, []
        decorating, stream.decorating = stream.decorating, False
        self._paint_image(image, x, self.height - y - image.height, among_words=False)
        stream.below += stream.out
        stream.out, stream.decorating = above, decorating

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
        if figure.outline is not None:
            operators += "\n" + outlined(figure, x, y, image.width, image.height)
        if image.element is None or self._stream.decorating:
            self._stream.artifact([operators])
            return
        image.element.attributes += (bounding_box(x, y, x + image.width, y + image.height, among_words=among_words),)
        self._stream.out.extend([self._stream.open(image.element), operators, "EMC"])

    def _add_link(self, link: LinkUse, span: Span, left: float, right: float, y: float) -> None:
        """Make words, or a figure, a place to click; neighbours of one link on one line are one place, and a blank at
        the end of a line is none.
        """
        if right - left < SAME_PLACE:
            return
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

    # -- tables --------------------------------------------------------------------------------------------------

    def _paint_table(self, table: TableBox, placed: list[tuple[float, BandStrip]], left: float, top: float) -> None:
        """The bands of a table on this page: first all shading and lines, then the cells' words."""
        left += table.left
        shading: list[str] = []
        strokes = Strokes()
        words: list[tuple[bool, CellBox, float, float]] = []
        turned: list[tuple[bool, CellBox, float, tuple[float, float]]] = []
        edges: dict[CellPlace, tuple[float, float]] = {}
        for y, band in placed:
            tops = [top + y]
            for row_height in band.heights:
                tops.append(tops[-1] + row_height)
            levels = [round(self.height - level, 2) for level in tops]
            again = band.repeats and band.shown and not self._stream.decorating
            band.shown = True
            for cell in band.cells:
                place = cell.place
                x0 = left + place.left
                first = cell.row
                last = min(first + cell.rows, len(tops) - 1)
                if place.corner:
                    shading.append(self._box(place, x0, tops[first], tops[last]))
                elif place.shading is not None:
                    shading.append(
                        f"{self._stream.filled(place.shading)}{x0:.2f} {self.height - tops[last]:.2f} "
                        f"{place.width:.2f} {tops[last] - tops[first]:.2f} re f"
                    )
                sides = edges.get(place)
                if sides is None:
                    sides = edges[place] = (round(x0, 2), round(x0 + place.width, 2))
                if not place.corner:
                    strokes.box(place.borders, sides[0], levels[last], sides[1], levels[first])
                y0 = tops[first] + place.padding[0]
                if place.turn:
                    turned.append((again, cell, x0, (tops[first], tops[last])))
                    continue
                if cell.align != "top":
                    spare = max(0.0, tops[last] - tops[first] - cell.height)
                    y0 += spare / 2 if cell.align == "middle" else spare
                words.append((again, cell, x0 + place.padding[3], y0))
        self._stream.artifact(shading + strokes.operators())
        for again, cell, x, y in words:
            self._paint_cell(cell, x, y, again=again)
        for again, cell, x, (upper, lower) in turned:
            self._paint_turned(cell, x, upper, lower, again=again)

    def _box(self, place: CellPlace, x: float, upper: float, lower: float) -> str:
        """The ground of a box with round corners, and the line round it."""
        radius = min(place.corner, (lower - upper) / 2, place.width / 2)
        path = rounded(x, self.height - lower, place.width, lower - upper, radius, radius)
        parts = [f"{self._stream.filled(place.shading)}{path} f"] if place.shading is not None else []
        return "\n".join([*parts, *([f"{pen(line)} {path} S"] if (line := place.borders.top) is not None else [])])

    def _paint_cell(self, cell: CellBox, x: float, y: float, *, again: bool) -> None:
        if again:
            self.decorate(cell.flow.stacked(), x, y, "")
        elif cell.even is not None:
            self._paint_even(cell.even, 0, cell.even.count, x, y + cell.even.style.space_before)
        else:
            self.paint(cell.flow.stacked(), x, y)

    def _paint_turned(self, cell: CellBox, x: float, upper: float, lower: float, *, again: bool) -> None:
        """Paint words whose lines run up or down a cell between `upper` and `lower`, each beside the one before."""
        place = cell.place
        spare = place.room - cell.across
        before = spare * ({"top": 0.0, "middle": 0.5, "bottom": 1.0}[cell.align] if spare > 0 else 0.5)
        if place.turn == "up":
            matrix = f"0 1 -1 0 {self.width:.2f} 0"
            left, top = self.height - lower + place.padding[2], x + place.padding[3] + before
        else:
            matrix = f"0 -1 1 0 0 {self.height:.2f}"
            left, top = upper + place.padding[0], self.width - x - place.width + place.padding[1] + before
        places, self.places = self.places, {}
        self.width, self.height = self.height, self.width
        with self._stream.turned(matrix, self.height):
            self._paint_cell(cell, left, top, again=again)
        self.width, self.height = self.height, self.width
        self.places = {**dict.fromkeys(self.places, upper), **places}


def _extent(line: Line, index: int, x: float) -> tuple[float, float]:
    """Where a span of a line that starts at `x` begins and ends, without the spaces that hang out at the end."""
    run, text, offset, width, _ = line.spans[index]
    if index == len(line.spans) - 1 and text.endswith(" ") and run.field is None and run.text != "\t":
        text = text.rstrip(" ")
        width = run.width(text)
    left = x + offset
    if line.stretch:
        left += line.stretch * sum(span[1].count(" ") for span in line.spans[:index])
        width += line.stretch * text.count(" ")
    return left, left + width


def _has_words(box: TextBox) -> bool:
    """Whether a paragraph says anything besides its pictures; a list's label is none of its words."""
    runs = [span[0] for line in box.lines for span in line.spans]
    return any(
        run.image is None and run.text.strip() and (run.element is None or run.element.role != "Lbl") for run in runs
    )
