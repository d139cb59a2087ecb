"""Strips stacked one under the other until the room of a page, or of a part of a cell, is full."""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from reportgen.pdf.boxes import TextStrip

if TYPE_CHECKING:
    from reportgen.pdf.bands import BandStrip, TableBox

__all__ = ["NO_NOTES", "TOLERANCE", "Flow", "NoteRoom", "Reserve", "Stack", "Strip", "stack"]

TOLERANCE = 0.05
"""How far, in points, a strip may reach beyond its room: sums of twentieths of a point don't add up exactly."""

Strip: TypeAlias = "TextStrip | BandStrip"
"""What stacks. Cells hold flows, so bands are built on this room; here they are whatever is no `TextStrip`."""

Stack = list[tuple[float, Strip]]
"""Strips with their distance from the top."""


class Flow:
    """Strips one under the other, and the space behind the last; `ended` tells that what comes next begins a page."""

    __slots__ = ("after", "ended", "strips")

    def __init__(self, strips: list[Strip], after: float = 0.0) -> None:
        self.strips = strips
        self.after = after
        self.ended = False

    @property
    def height(self) -> float:
        """The height of all strips with the spaces before, between and behind them."""
        return sum([strip.gap + strip.height for strip in self.strips]) + self.after

    def stacked(self) -> Stack:
        """The strips with their distance from the top, space before the first included."""
        placed: Stack = []
        y = 0.0
        for strip in self.strips:
            placed.append((y + strip.gap, strip))
            y += strip.gap + strip.height
        return placed

    def split(self, room: float, *, force: bool) -> tuple[Flow, Flow]:
        """What fits into `room`, and the rest; one of them may be empty, but not the first with `force`."""
        placed, following, rest = stack(self.strips, 0, room, at_top=True, force=force)
        if following == len(self.strips) and rest is None:
            return self, Flow([])
        strips = [strip for _, strip in placed]
        tail = self.strips[following:]
        if rest is not None:
            tail = [rest, *tail[1:]]
        return Flow(strips), Flow(tail, self.after)


class NoteRoom(NamedTuple):
    """The height that footnotes take from a page's room, in points."""

    whole: float
    """For all of them, whole."""
    last_begins: float
    """The least for the last of them to begin on this page, those before it whole."""
    first_begins: float
    """The least for the first of them to begin."""


NO_NOTES = NoteRoom(0.0, 0.0, 0.0)

Reserve = Callable[[tuple[str, ...]], NoteRoom]
"""What footnotes of these keys would take."""


def stack(
    strips: list[Strip],
    start: int,
    room: float,
    *,
    at_top: bool,
    y: float = 0.0,
    force: bool = False,
    reserve: Reserve | None = None,
) -> tuple[Stack, int, BandStrip | None]:
    """Stack strips from `start` on until the room is full. Paragraphs are taken apart into lines in `strips` where
    the room ends.

    Args:
        strips: what to stack.
        start: index of the first.
        room: the height that there is.
        at_top: whether the first strip keeps its space before.
        y: where to begin.
        force: place one strip at least, however high it is.
        reserve: what footnotes take of the room.

    Returns:
        The strips that have a place; the index of the first that has none; and, where that one was split, what is
        left of it.
    """
    placed: Stack = []
    notes: tuple[str, ...] = ()
    index = start
    marked = False  # whether the strips that are held together so far have a footnote's mark among them
    while index < len(strips):
        strip = strips[index]
        if strip.forced and (placed or index > start):
            return placed, index, None
        if not placed and not isinstance(strip, TextStrip) and force and not strip.repeats and strip.table.headers:
            y = _repeat_headers(strip.table, placed, y, room)
        top = y + (strip.gap if index > start or at_top else 0.0)
        wanted = notes + strip.notes
        bears = bool(strip.notes) or (marked and strip.glued and strip.held)
        limit = bare = least = room
        if reserve is not None:
            # The last note may go on over the next page for a line that bears its mark, and for what must stand with
            # that line; what comes behind them leaves the note as much room as it wants.
            taken = reserve(wanted)
            limit = room - (taken.last_begins if bears else taken.whole)
            bare = room - reserve(notes).whole if strip.notes else limit
            least = room - taken.first_begins if wanted else limit
        hang = strip.hang if limit == room else 0.0  # nothing hangs over footnotes, only over the margin
        if top + strip.height - hang <= limit + TOLERANCE:
            placed.append((top, strip))
            y = top + strip.height
            notes, marked = wanted, bears
            index += 1
            continue
        if isinstance(strip, TextStrip) and strip.stop > strip.first + 1:
            strips[index : index + 1] = strip.apart()
            continue
        marked = bears
        halves = None
        if not isinstance(strip, TextStrip) and strip.notes and reserve is not None:
            halves = _split_with_notes(strip, top, notes, room, reserve)
        halves = halves or strip.split(limit - top)
        if halves is None:
            first, index = _first_held(strips, start, index, placed)
            if first > start:
                return placed[: len(placed) - (index - first)], first, None
            if not force:
                return [], start, None
            # What must stand with the page's first strip stands there, though its notes fill the next page too.
            if top + strip.height <= least + TOLERANCE:
                placed.append((top, strip))
                y, notes, marked = top + strip.height, wanted, True
                index += 1
                continue
            if index == start:
                halves = _split_at_any_price(strip, top, limit, bare)
                if halves is None:
                    placed.append((top, strip))
                    return placed, index + 1, None
            else:
                halves = strip.split(least - top) or _torn(strip, room, least - top)
        if halves is None:
            return placed, index, None
        placed.append((top, halves[0]))
        return placed, index, halves[1]
    return placed, index, None


def _repeat_headers(table: TableBox, placed: Stack, y: float, room: float) -> float:
    """Place a table's header rows again, unless they take more than half of the room; where they end."""
    for header in table.headers:
        if y + table.headers_height <= room / 2:
            placed.append((y, header))
            y += header.height
    return y


def _first_held(strips: list[Strip], start: int, index: int, placed: Stack) -> tuple[int, int]:
    """The first of the strips that must stand on one page with the one at `index`, and where that one is then: those
    before it are taken apart into lines, in `placed` as well.
    """
    first = index
    while first > start and strips[first].glued:
        first -= 1
        before = strips[first]
        if isinstance(before, TextStrip) and before.stop > before.first + 1:
            at = len(placed) - (index - first)
            lines = before.apart()
            tops = accumulate([line.height for line in lines[:-1]], initial=placed[at][0])
            strips[first : first + 1] = lines
            placed[at : at + 1] = zip(tops, lines, strict=True)
            first, index = first + len(lines) - 1, index + len(lines) - 1
    return first, index


def _split_at_any_price(strip: Strip, top: float, limit: float, bare: float) -> tuple[BandStrip, BandStrip] | None:
    """Split the first strip of a page, for which no page has room enough, wherever that can be."""
    if strip.notes and top + strip.height <= bare + TOLERANCE:
        return None
    return strip.split(max(limit - top, (bare - top) / 2), force=True)


def _torn(strip: Strip, room: float, left: float) -> tuple[BandStrip, BandStrip] | None:
    """The halves of a band that would be torn on the next page too, and whose header rows would be left alone on this
    one; None for any other strip.
    """
    if not isinstance(strip, TextStrip) and strip.height + strip.table.headers_height > room:
        return strip.split(left, tear=True)
    return None


def _split_with_notes(
    band: BandStrip,
    top: float,
    notes: tuple[str, ...],
    room: float,
    reserve: Reserve,
) -> tuple[BandStrip, BandStrip] | None:
    """Split a band as if its notes took no room; None where those of its first part then have none to begin in."""
    halves = band.split(room - reserve(notes).whole - top)
    if halves is None or top + halves[0].height > room - reserve(notes + halves[0].notes).last_begins + TOLERANCE:
        return None
    return halves
