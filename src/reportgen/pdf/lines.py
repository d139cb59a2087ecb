"""Runs of styled characters broken into lines: greedily, at spaces and behind hyphens, without hyphenation.

The widths of a paragraph are added up once; a line's end is then found by bisection, so breaking is linear in words.
All lengths are points. A line keeps the spaces at its end as text (ISO 32000-1, 14.8.2.5): they hang unseen beyond
the edge, and whoever reads the words back does not find two of them glued together.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from reportgen.model.document import TabStop

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportgen.model.document import Figure, PageField, ParagraphStyle
    from reportgen.pdf.fonts import Face
    from reportgen.pdf.looks import Look
    from reportgen.pdf.tags import Element

__all__ = [
    "LEAST_WIDTH",
    "PLACEHOLDER",
    "TOLERANCE",
    "UNIT",
    "Image",
    "Leader",
    "Line",
    "LinkUse",
    "Run",
    "Span",
    "aligned",
    "break_lines",
    "cut",
    "heights",
    "set_height",
]

PLACEHOLDER = "\ufffc"
"""Stands for a figure among the characters (OBJECT REPLACEMENT CHARACTER)."""

UNIT = re.compile(
    r"\t"  # a tab
    rf"|{PLACEHOLDER} *"  # a figure
    r"| +"  # spaces where the paragraph begins
    r"|[\-–—]*+"  # dashes hold on to what follows them,
    rf"(?>(?:[^ \t{PLACEHOLDER}\-–—]++|[\-–—]+(?!\w)){{0,1000}})"  # a word,
    r"(?:[\-–—]+(?=\w))? *"  # a hyphen within it, where a line may end, or the spaces behind it
)

INVOLVED = re.compile(rf"[\t{PLACEHOLDER}\-–—]|  ")
"""What makes a text more than words with one space between them."""

TOLERANCE = 0.05
"""How far, in points, words may reach beyond the edge: Word rounds widths to twentieths of a point."""

LEAST_WIDTH = 1.0
"""A line is never narrower, whatever the indents say; it then holds one character."""


class Image:
    """A figure in a run, at the size at which it is painted; `faces` are those of a drawing's labels, regular and
    bold, and `where` is its place in the document.
    """

    __slots__ = ("element", "faces", "figure", "height", "where", "width")

    def __init__(
        self,
        figure: Figure,
        width: float,
        height: float,
        element: Element | None,
        faces: tuple[Face, Face],
        where: str,
    ) -> None:
        self.faces = faces
        self.where = where
        self.figure = figure
        self.width = width
        self.height = height
        self.element = element


class LinkUse:
    """Where the words of a link lead, and the element that they belong to."""

    __slots__ = ("description", "element", "target", "uri", "where")

    def __init__(self, element: Element, uri: str, target: str, description: str, where: str) -> None:
        self.element = element
        self.uri = uri
        self.target = target
        self.description = description
        self.where = where


class Run(Struct, eq=False):
    """Characters of one look. `element` is what they belong to, None where they are decoration of the page.

    `said` is what a reader is told in place of `text`, for each character of it, where capitals are only a look or
    where something stands that is not seen.
    `breaks` is an end of line or page that stands where the run does.
    """

    text: str
    look: Look
    element: Element | None
    said: Sequence[str] | None = None
    link: LinkUse | None = None
    image: Image | None = None
    field: PageField | None = None
    flush: bool = False
    note: str | None = None
    anchor: str | None = None
    breaks: Literal["line", "page"] | None = None

    @property
    def words_only(self) -> bool:
        """Whether the run is nothing but characters in one look, the same to be seen as to be said."""
        return (
            self.said is None
            and self.image is None
            and self.field is None
            and self.note is None
            and self.anchor is None
            and self.breaks is None
            and self.text != "\t"
        )

    @property
    def plain(self) -> bool:
        """Whether nothing but the characters is painted, without lines through or behind them."""
        return self.words_only and self.look.plain

    def width(self, text: str) -> float:
        """The advance of a part of the run."""
        return self.image.width if self.image is not None else self.look.width(text)


Span = tuple[Run, str, float, float, int]
"""A run's part on a line: the run, the text, where it begins relative to the line's start, its width, and how far
into the run it begins."""


class Leader:
    """Dots or a rule from one place of the line to another; it ends where `until`, a flush number, begins."""

    __slots__ = ("kind", "left", "look", "right", "until")

    def __init__(self, left: float, right: float, kind: str, look: Look) -> None:
        self.left = left
        self.right = right
        self.kind = kind
        self.look = look
        self.until: Run | None = None


Heights = tuple[float, float, float]
"""Of a line: its height, its baseline from the top, and what of the height is blank below the words."""


class Line:
    """A finished line. `left` is its start from the column's edge, `baseline` from its own top; `stretch` is what
    each space gains when the line is justified. `hang` is what of its height is blank below the words, put there by
    multiple line spacing: as much of the last line of a page may hang below the body.
    """

    __slots__ = (
        "anchors",
        "baseline",
        "hang",
        "height",
        "leaders",
        "left",
        "notes",
        "page_break",
        "spans",
        "stretch",
        "width",
    )

    def __init__(
        self, spans: list[Span], left: float, width: float, stretch: float, heights: Heights = (0.0, 0.0, 0.0)
    ) -> None:
        self.spans = spans
        self.left = left
        self.width = width
        self.stretch = stretch
        self.height, self.baseline, self.hang = heights
        self.leaders: Sequence[Leader] = ()
        self.notes: tuple[str, ...] = ()
        self.anchors: tuple[str, ...] = ()
        self.page_break = False


def break_lines(
    runs: Sequence[Run], style: ParagraphStyle, width: float, mark: Look, *, text_left: float | None = None
) -> list[Line]:
    """Break a paragraph into lines; there is always one at least.

    Args:
        runs: the paragraph's runs.
        style: indents, alignment, tab stops and line spacing.
        width: the column's width.
        mark: look of the paragraph mark, which gives a line without words its height.
        text_left: where the first line's words begin when a label stands before them.
    """
    left, right = style.indent_left, width - style.indent_right
    first = left + style.indent_first if text_left is None else text_left
    lines: list[Line] = []
    segment: list[Run] = []
    page_break = False
    for run in (*runs, None):
        if run is not None and run.breaks is None:
            segment.append(run)
            continue
        if run is not None:
            # What follows is another word: the forced end of a line counts as a space (14.8.2.5).
            segment.append(Run(" ", run.look, run.element))
        started = len(lines)
        start = first if not lines else left
        if any(part.text == "\t" for part in segment):
            lines.extend(_tabbed(segment, start, left, right, style))
        else:
            lines.extend(_plain(segment, start, left, right, style))
        lines[started].page_break = page_break
        page_break = run is not None and run.breaks == "page"
        segment = []
    for line in lines:
        set_height(line, style, mark)
    return lines


# -- without tabs ------------------------------------------------------------------------------------------------


class Measured(Struct):
    """Runs cut where a line may end, all distances from their beginning.

    `units` are the pieces, spaces behind them included; each begins at one of `starts` (which has one more, where all
    ends) and ends, without its spaces, at one of `ends`. A run begins at the character of `bounds` and at the place of
    `edges`; both have one more for the end.
    """

    units: list[str]
    starts: list[float]
    ends: list[float]
    bounds: list[int]
    edges: list[float]


def _plain(runs: Sequence[Run], first: float, left: float, right: float, style: ParagraphStyle) -> list[Line]:
    if not runs:
        return [aligned([], first, right, 0.0, style, justified=False)]
    measured = _measured(runs)
    units, starts, ends = measured.units, measured.starts, measured.ends
    lines = []
    unit, position, start = 0, 0, first
    while unit < len(units):
        room = max(right - start, LEAST_WIDTH) + TOLERANCE
        stop = bisect_right(ends, starts[unit] + room, unit)
        if stop == unit:
            _split_unit(unit, room, measured, runs, position)
            stop = unit + 1
        length = sum(map(len, units[unit:stop]))
        spans = cut(runs, measured.bounds, measured.edges, position, position + length, starts[unit], starts[stop])
        justified = style.align == "justify" and stop < len(units)
        lines.append(aligned(spans, start, right, ends[stop - 1] - starts[unit], style, justified=justified))
        unit, position, start = stop, position + length, left
    return lines or [aligned([(run, "", 0.0, 0.0, 0) for run in runs], first, right, 0.0, style, justified=False)]


def _measured(runs: Sequence[Run]) -> Measured:
    text = runs[0].text if len(runs) == 1 else "".join([run.text for run in runs])
    bounds = [0, *accumulate([len(run.text) for run in runs])]
    if text[:1] == " " or INVOLVED.search(text):
        return _measured_closely(runs, text, bounds)
    # Words with single spaces between them: only the word at the edge of two runs is more than a look into a memo.
    units, starts, ends, edges = [], [0.0], [], [0.0]
    glued, x = "", 0.0
    for run in runs:
        space = run.look.space
        words = run.text.split(" ")
        reach = list(accumulate(map(run.look.words.__getitem__, words), initial=x))
        x = reach.pop() - space
        edges.append(x)
        if len(words) > 1:
            last = words.pop()
            words[0] = glued + words[0]
            units += [word + " " for word in words]
            starts += reach[1:]
            ends += [end - space for end in reach[1:]]
            glued = last
        else:
            glued += words[0]
    if glued:
        units.append(glued)
        starts.append(x)
        ends.append(x)
    return Measured(units, starts, ends, bounds, edges)


def _measured_closely(runs: Sequence[Run], text: str, bounds: list[int]) -> Measured:
    """The same for any text, unit by unit."""
    units = UNIT.findall(text)
    units.pop()  # the empty match at the end
    starts, ends, edges = [0.0], [], [0.0]
    x, position, index = 0.0, 0, 0
    for unit in units:
        core = unit.rstrip(" ")
        stop = position + len(unit)
        if stop <= bounds[index + 1] and runs[index].image is None:
            look = runs[index].look
            end = x + look.words[core] - look.space
            x = end + look.space * (len(unit) - len(core))
            position = stop
        else:
            end, core_stop = x, position + len(core)
            while position < stop:
                while bounds[index + 1] <= position:
                    index += 1
                    edges.append(x)
                reach = min(stop, bounds[index + 1])
                run = runs[index]
                if position < core_stop:
                    end = x + run.width(text[position : min(reach, core_stop)])
                x += run.width(text[position:reach])
                position = reach
        ends.append(end)
        starts.append(x)
    edges.extend([x] * (len(bounds) - len(edges)))
    return Measured(units, starts, ends, bounds, edges)


def _split_unit(index: int, room: float, measured: Measured, runs: Sequence[Run], position: int) -> None:
    """Split a unit that is wider than a line after as many characters as fit, one at least."""
    units, starts, bounds = measured.units, measured.starts, measured.bounds
    unit = units[index]
    if len(unit.rstrip(" ")) <= 1:
        # One character (or figure) wider than the line: it goes where it is.
        return
    run_index = bisect_right(bounds, position) - 1
    width, count = 0.0, 0
    for offset, character in enumerate(unit):
        while bounds[run_index + 1] <= position + offset:
            run_index += 1
        advance = runs[run_index].width(character)
        if count and width + advance > room:
            break
        width += advance
        count += 1
    if count >= len(unit.rstrip(" ")):
        return
    units[index : index + 1] = [unit[:count], unit[count:]]
    measured.ends.insert(index, starts[index] + width)
    starts.insert(index + 1, starts[index] + width)


def cut(
    runs: Sequence[Run],
    bounds: Sequence[int],
    edges: Sequence[float],
    start: int,
    stop: int,
    left: float,
    right: float,
) -> list[Span]:
    """The parts of the runs between two characters, side by side; they stand at `left` and `right`.

    A run begins at the character of `bounds` and at the place of `edges`; both have one more for the end.
    """
    spans: list[Span] = []
    index = bisect_right(bounds, start) - 1
    # Runs without characters (anchors) that stand right here belong to this line.
    while index > 0 and bounds[index] == start and bounds[index - 1] == start:
        index -= 1
    whole = stop == bounds[-1]
    while index < len(runs) and (bounds[index] < stop or whole):
        run, begin = runs[index], bounds[index]
        into = max(start - begin, 0)
        part = run.text[into : stop - begin]
        x = max(edges[index], left)
        spans.append((run, part, x - left, min(edges[index + 1], right) - x if part else 0.0, into))
        index += 1
    return spans


def aligned(
    spans: list[Span],
    left: float,
    right: float,
    width: float,
    style: ParagraphStyle,
    heights: Heights = (0.0, 0.0, 0.0),
    *,
    justified: bool,
) -> Line:
    """A line whose words are `width` wide, between `left` and `right` as its paragraph is aligned."""
    stretch = 0.0
    if style.align == "right":
        left = right - width
    elif style.align == "centre":
        left += (right - left - width) / 2
    elif justified and right - left > width and all(span[0].image is None for span in spans):
        gaps = sum(text.count(" ") for _, text, _, _, _ in spans)
        last = next((text for _, text, _, _, _ in reversed(spans) if text), "")
        gaps -= len(last) - len(last.rstrip(" "))
        stretch = (right - left - width) / gaps if gaps else 0.0
    return Line(spans, left, width, stretch, heights)


# -- with tabs ---------------------------------------------------------------------------------------------------


def _tabbed(runs: list[Run], first: float, left: float, right: float, style: ParagraphStyle) -> list[Line]:
    """Lines with tab stops: unit after unit, since where a word goes depends on the tabs before it."""
    pen = _Pen(first, left, right, style)
    for tab, chunk in _chunks(runs):
        edge = right if tab is None else pen.tab(tab, chunk)
        if chunk and not pen.whole(chunk, edge):
            pen.words(chunk, edge)
    pen.finish()
    return pen.lines


class _Pen:
    """Where words and tabs of a paragraph go, one behind the other; `lines` are those that are finished."""

    def __init__(self, first: float, left: float, right: float, style: ParagraphStyle) -> None:
        self.lines: list[Line] = []
        self._left = left
        self._right = right
        self._style = style
        self._stops = sorted(style.tab_stops, key=lambda stop: stop.position)
        self._begin(first)

    def _begin(self, at: float) -> None:
        self._spans: list[Span] = []
        self._leaders: list[Leader] = []
        self._start = self._x = at

    def finish(self) -> None:
        """End the line; what follows stands on the next."""
        line = Line(self._spans, self._start, self._x - self._start, 0.0)
        line.leaders = self._leaders
        self.lines.append(line)
        self._begin(self._left)

    def tab(self, tab: Run, chunk: list[Run]) -> float:
        """Go to the stop of a tab that stands before some runs; how far to the right they may reach."""
        self._spans.append((tab, " ", self._x - self._start, 0.0, 0))
        full, before_point = _chunk_width(chunk)
        stop = _next_stop(self._x, self._stops, self._style, self._left)
        if stop.align != "left" and self._x + full > stop.position + TOLERANCE and self._bears(full, chunk, stop):
            # No room before the stop on this line: the words go to the same stop of the next.
            self.finish()
            stop = _next_stop(self._x, self._stops, self._style, self._left)
        if stop.align == "left" and chunk and chunk[-1].flush and stop.position + full > self._right:
            stop = TabStop(self._right, "right", stop.leader)  # where the contents' page numbers would have no room
        # A stop may lie in the right indent, as that of a page number in the contents does.
        edge = max(self._right, min(stop.position, self._right + self._style.indent_right))
        shift = {"left": 0.0, "centre": full / 2, "right": full, "decimal": before_point}[stop.align]
        furthest = stop.position if stop.align == "left" else edge - full
        to = max(self._x, min(stop.position - shift, furthest))
        if stop.leader != "none":
            leader = Leader(self._x - self._start, to - self._start, stop.leader, tab.look)
            leader.until = chunk[-1] if chunk and chunk[-1].flush else None
            self._leaders.append(leader)
        if not tab.look.plain and self._spans and self._spans[-1][0] is tab:
            # Underlined, it is a line to write on.
            self._spans[-1] = (tab, " ", self._x - self._start, to - self._x, 0)
        self._x = to
        return edge

    def _bears(self, full: float, chunk: list[Run], stop: TabStop) -> bool:
        """Whether words go to the next line, where no room is left for them on this one: a page number, but not the
        words of a whole line, which would leave their number alone.
        """
        if self._x <= self._left:
            return False
        alone = not any(" " in run.text.strip(" ") for run in chunk)
        return alone or self._left + full <= stop.position + TOLERANCE

    def whole(self, chunk: list[Run], edge: float) -> bool:
        """Whether there is room for all of a single run, as in the contents; then it stands there."""
        run, text = chunk[0], chunk[0].text
        if len(chunk) > 1 or not text:
            return False
        advance = run.width(text)
        if self._x + (run.width(text.rstrip(" ")) if text[-1] == " " else advance) > edge + TOLERANCE:
            return False
        self._spans.append((run, text, self._x - self._start, advance, 0))
        self._x += advance
        return True

    def words(self, chunk: list[Run], edge: float) -> None:
        """Set words, as many on a line as have room."""
        measured = _measured(chunk)
        units, starts, ends = measured.units, measured.starts, measured.ends
        unit = position = 0
        if not units:
            self._spans.extend((run, "", self._x - self._start, 0.0, 0) for run in chunk)
        while unit < len(units):
            room = edge - self._x + TOLERANCE
            until = bisect_right(ends, starts[unit] + room, unit)
            if until == unit:
                if self._spans and self._x > self._left:
                    self.finish()
                    edge = self._right
                    continue
                _split_unit(unit, max(room, LEAST_WIDTH), measured, chunk, position)
                until = unit + 1
            stop = position + sum(map(len, units[unit:until]))
            offset = self._x - self._start
            parts = cut(chunk, measured.bounds, measured.edges, position, stop, starts[unit], starts[until])
            self._spans.extend((run, text, offset + at, width, into) for run, text, at, width, into in parts)
            self._x += starts[until] - starts[unit]
            unit, position = until, stop
            if unit < len(units):
                self.finish()
                edge = self._right


def _chunks(runs: list[Run]) -> list[tuple[Run | None, list[Run]]]:
    """The runs between tabs, each with the tab before it."""
    chunks: list[tuple[Run | None, list[Run]]] = [(None, [])]
    for run in runs:
        if run.text == "\t":
            chunks.append((run, []))
        else:
            chunks[-1][1].append(run)
    return chunks


def _chunk_width(chunk: list[Run]) -> tuple[float, float]:
    """The width of the words behind a tab, and of those before the decimal point."""
    full = sum(run.width(run.text) for run in chunk)
    if chunk:
        last = chunk[-1]
        full -= last.width(last.text) - last.width(last.text.rstrip(" "))
    before = 0.0
    for run in chunk:
        head, point, _ = run.text.partition(".")
        before += run.width(head)
        if point:
            return full, before
    return full, full


def _next_stop(x: float, stops: list[TabStop], style: ParagraphStyle, left: float) -> TabStop:
    """The stop that a tab at `x` leads to: one of the style's, the hanging indent, or the next of Word's own."""
    stop = next((stop for stop in stops if stop.position > x + TOLERANCE), None)
    if style.indent_first < 0 and x + TOLERANCE < left and (stop is None or stop.position > left):
        return TabStop(left)
    return stop or TabStop((x // style.default_tab + 1) * style.default_tab)


# -- height ------------------------------------------------------------------------------------------------------


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
        if run.image is not None:
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
