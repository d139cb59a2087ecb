"""Runs cut into units, the pieces behind which a line may end: at spaces and behind hyphens, without hyphenation.

The widths of a paragraph are added up once; a line's end is then found by bisection, so breaking is linear in words.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate, islice
from typing import TYPE_CHECKING

from msgspec import Struct

from reportgen.pdf.lines import PLACEHOLDER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reportgen.pdf.lines import Run, Span

__all__ = ["UNIT", "Measured", "cut", "measure_units", "measure_units_closely", "split_unit"]

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
_LONG = 4_096
"""Characters of a word that is longer than any."""
_LOOK_AHEAD = 128
"""Characters that are measured together: more than a line of most documents has."""


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


def measure_units(runs: Sequence[Run]) -> Measured:
    """Cut runs into units, and measure these."""
    text = runs[0].text if len(runs) == 1 else "".join([run.text for run in runs])
    bounds = [0, *accumulate([len(run.text) for run in runs])]
    if text[:1] == " " or INVOLVED.search(text):
        return measure_units_closely(runs, text, bounds)
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


def measure_units_closely(runs: Sequence[Run], text: str, bounds: list[int]) -> Measured:
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


def split_unit(index: int, room: float, measured: Measured, runs: Sequence[Run], position: int) -> None:
    """Split a unit that is wider than a line after as many characters as fit, one at least."""
    if len(measured.units[index]) > _LONG:
        # Cut off first, so that the rest of it is not copied at every line.
        advances = islice(_advances(measured.units[index], measured.bounds, runs, position), _LONG)
        _split(measured, index, _LONG, sum(advances))
    unit = measured.units[index]
    letters = len(unit.rstrip(" "))
    if letters <= 1:
        # One character (or figure) wider than the line: it goes where it is.
        return
    width, count = 0.0, 0
    for advance in _advances(unit, measured.bounds, runs, position):
        if count and width + advance > room:
            break
        width += advance
        count += 1
    if count < letters:
        _split(measured, index, count, width)


def _split(measured: Measured, index: int, count: int, width: float) -> None:
    """Make two units of one, the first so many characters long and so wide."""
    unit, place = measured.units[index], measured.starts[index] + width
    measured.units[index : index + 1] = [unit[:count], unit[count:]]
    measured.ends.insert(index, place)
    measured.starts.insert(index + 1, place)


def _advances(unit: str, bounds: Sequence[int], runs: Sequence[Run], position: int) -> Iterator[float]:
    """The width of each character of a unit that begins at a character of the text."""
    run_index, read = bisect_right(bounds, position) - 1, 0
    while read < len(unit):
        until = min(read + _LOOK_AHEAD, bounds[run_index + 1] - position)
        yield from runs[run_index].look.widths(unit[read:until])
        read = until
        if position + read == bounds[run_index + 1]:
            run_index += 1


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
