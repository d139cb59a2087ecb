"""Strips stacked on pages: body between head and foot, footnotes above the foot, sections on paper of their own."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from msgspec import Struct, field

from reportgen.pdf.boxes import TextBox, TextStrip
from reportgen.pdf.stacking import NO_NOTES, Flow, NoteRoom, stack

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportgen.model.document import Block, PageSetup, RunningText, Section
    from reportgen.pdf.stacking import Reserve, Stack, Strip

__all__ = ["NOTE_SPACE", "MeasuredSection", "Page", "place"]

NOTE_SPACE = 12.0
"""The room above the footnotes of a page, in whose middle their rule is."""

LOW = 2.0
"""An empty last line of a section, no higher than this in points, was made low so that it asks for no page."""

HALVINGS = 10
"""Trials after which the height of even columns is known to a point."""

LEAST_ROOM = 36.0
"""The body is never lower, however high head and foot are: half an inch."""


class MeasuredSection(Struct):
    """A section, its measured body, and the heights of its heads and feet by the kind of page."""

    section: Section
    flow: Flow
    head_heights: dict[str, float]
    foot_heights: dict[str, float]


class Page(Struct):
    """A page: where its body stands, from the top edge of the paper, and what stands there.

    `kind` says which head and foot it has. `body` and `notes` hold strips by their distance from the body's top;
    `left` of a part of the body is its distance from the paper's left edge. `rules` are the lines between columns: each
    stands so far from the left edge, from there to there below the body's top. `continued` tells that the notes begin
    with what found no room on the page before, `first` that no page of its section is before it.
    """

    section: Section
    setup: PageSetup
    number: int
    kind: str
    top: float
    room: float
    body: list[tuple[float, Stack]] = field(default_factory=list)
    notes: Stack = field(default_factory=list)
    rules: list[tuple[float, float, float]] = field(default_factory=list)
    continued: bool = False
    first: bool = False
    keys: tuple[str, ...] = ()
    y: float = 0.0

    @property
    def left(self) -> float:
        """How far head, body, notes and foot stand from the paper's left edge."""
        return self.margin(self.setup)

    def margin(self, setup: PageSetup) -> float:
        """The left margin of that setup on this page."""
        return setup.margin_right if setup.mirrored and self.number % 2 == 0 else setup.margin_left

    def strips(self) -> Iterator[Strip]:
        """All strips of body and notes."""
        for _, placed in self.body:
            for _, strip in placed:
                yield strip
        for _, strip in self.notes:
            yield strip

    @property
    def is_blank(self) -> bool:
        """Whether nothing can be seen on it but its head and foot, and no section asked for that."""
        return self.kind != "blank" and not self.notes and not any(map(_shows, self.strips()))

    def running(self, text: RunningText) -> tuple[Block, ...]:
        """The head or foot for a page of this kind."""
        return variants(text)[self.kind]


def variants(text: RunningText) -> dict[str, tuple[Block, ...]]:
    """A running text by the kind of page."""
    return {
        "default": text.default,
        "first": text.default if text.first is None else text.first,
        "even": text.default if text.even is None else text.even,
        "blank": (),
    }


def place(sections: list[MeasuredSection], notes: dict[str, Flow]) -> list[Page]:
    """Stack everything; there is one page at least. Each note stands where its mark is, or at the end if none is."""
    placer = Placer(notes)
    for measured, following in zip_longest(sections, sections[1:]):
        placer.add(measured, even=following is not None and following.section.start == "continuous")
    placer.finish()
    return placer.pages


class Placer:
    """The pages so far, and the footnotes that still have to find room."""

    def __init__(self, notes: dict[str, Flow]) -> None:
        self.pages: list[Page] = []
        self._notes = notes
        self._told: set[str] = set()
        self._carried: list[Strip] = []
        self._measured: MeasuredSection | None = None

    def add(self, measured: MeasuredSection, *, even: bool = False) -> None:
        """Stack a section's body; with `even` its last columns end at one height, for what follows on their page."""
        section = measured.section
        page = self._begin(measured)
        strips, index, at_top = measured.flow.strips, 0, True
        if strips and _only_ends(strips[-1]):
            strips[-1].hang = strips[-1].gap + strips[-1].height
        while index < len(strips):
            top = bottom = page.y
            room = page.room
            if even and section.columns > 1:
                room = _even_height(strips[index:], section.columns, top, room, at_top=at_top)
            for column in range(section.columns):
                empty = not page.body and not self._carried
                placed, index, rest = stack(
                    strips,
                    index,
                    room,
                    at_top=at_top or top > 0,
                    y=top,
                    force=empty,
                    reserve=self._reserve(page, page.room - room),
                )
                if rest is not None:
                    strips[index] = rest
                if placed:
                    left = page.margin(section.setup) + column * (section.column + section.gap)
                    page.body.append((left, placed))
                    page.keys += tuple(key for _, strip in placed for key in strip.notes)
                    bottom = max(bottom, placed[-1][0] + placed[-1][1].height)
                    if column and section.line_between:
                        page.rules.append((left - section.gap / 2, top, bottom))
                if index == len(strips):
                    break
                at_top = strips[index].forced
            page.y = bottom
            if index < len(strips):
                self._settle(page)
                page = self._new_page(measured)
        page.y += measured.flow.after

    def finish(self) -> None:
        """Put the last notes down."""
        page = self.pages[-1]
        page.keys += tuple(key for key in self._notes if key not in self._told and key not in page.keys)
        self._settle(page)
        while self._carried and self._measured is not None:
            self._settle(self._new_page(self._measured))

    def _begin(self, measured: MeasuredSection) -> Page:
        section, setup = measured.section, measured.section.setup
        if self.pages and section.start == "continuous":
            page = self.pages[-1]
            if (page.setup.width, page.setup.height) == (setup.width, setup.height):
                self._measured = measured
                return page
        if self.pages:
            self._settle(self.pages[-1])
            number = self._next_number(section)
            if section.start in {"odd-page", "even-page"} and number % 2 == (section.start == "even-page"):
                self._new_page(measured, kind="blank")
        return self._new_page(measured, first=True)

    def _next_number(self, section: Section, *, first: bool = True) -> int:
        if first and section.first_page_number is not None:
            return section.first_page_number
        return self.pages[-1].number + 1 if self.pages else 1

    def _new_page(self, measured: MeasuredSection, *, first: bool = False, kind: str = "") -> Page:
        section, setup = measured.section, measured.section.setup
        self._measured = measured
        number = self._next_number(section, first=first)
        if not kind:
            differs = section.head.first is not None or section.foot.first is not None
            kind = "first" if first and differs else ("default" if number % 2 else "even")
        top = max(setup.margin_top, setup.head_distance + measured.head_heights[kind])
        foot = max(setup.margin_bottom, setup.foot_distance + measured.foot_heights[kind])
        page = Page(section, setup, number, kind, top, max(setup.height - top - foot, LEAST_ROOM), first=first)
        self.pages.append(page)
        return page

    def _reserve(self, page: Page, spare: float) -> Reserve:
        """What notes take of a page: all of them whole, as little as must be for the last of them to begin, and for the
        first; but for what is to be left blank of the page in any case.
        """
        carried = sum(strip.gap + strip.height for strip in self._carried)

        def reserve(keys: tuple[str, ...]) -> NoteRoom:
            if not (keys or page.keys or carried):
                return NO_NOTES
            wanted = [
                self._notes[key]
                for key in dict.fromkeys(page.keys + keys)
                if key in self._notes and key not in self._told
            ]
            height = carried + sum(note.height for note in wanted)
            if not height:
                return NO_NOTES
            least = height - wanted[-1].height + _beginning(wanted[-1]) if wanted else height
            first = carried + _beginning(wanted[0]) if wanted else height
            return NoteRoom(*(max(taken + NOTE_SPACE - spare, 0.0) for taken in (height, least, first)))

        return reserve

    def _settle(self, page: Page) -> None:
        """Put the page's footnotes at its foot; what finds no room goes on the next page."""
        strips = list(self._carried)
        page.continued = bool(strips)
        for key in page.keys:
            if key in self._notes and key not in self._told:
                self._told.add(key)
                strips.extend(self._notes[key].strips)
        self._carried = []
        page.keys = ()
        if not strips:
            _align(page, page.room)
            return
        room = max(page.room - page.y - NOTE_SPACE, 0.0)
        # Where the body leaves no room for a line of them, all go on; a page without a body takes one at least.
        placed, index, rest = stack(strips, 0, room, at_top=False, force=not page.y or strips[0].height <= room)
        if placed:
            height = placed[-1][0] + placed[-1][1].height
            start = max(page.room - height, page.y + NOTE_SPACE if page.y else 0.0)
            page.notes = [(start + y, strip) for y, strip in placed]
            _align(page, start - NOTE_SPACE)
        self._carried = strips[index:]
        if rest is not None:
            self._carried[0] = rest


def _even_height(strips: list[Strip], columns: int, top: float, room: float, *, at_top: bool) -> float:
    """The least height at which all strips stand in so many columns; that of the page where they do not."""
    least, enough = top, room
    for _ in range(HALVINGS):
        height = (least + enough) / 2
        trial, index, kept = list(strips), 0, at_top
        for _ in range(columns):
            _, index, rest = stack(trial, index, height, at_top=kept or top > 0, y=top)
            if rest is not None:
                trial[index] = rest
            if index == len(trial):
                enough = height
                break
            kept = trial[index].forced
        else:
            least = height
    return enough


def _shows(strip: Strip) -> bool:
    """Whether there is anything to see of a strip."""
    if not isinstance(strip, TextStrip) or strip.box.framed:
        return True
    if not isinstance(strip.box, TextBox):
        return bool(strip.box.lines.strip())
    lines = strip.box.lines[strip.first : strip.stop]
    return any(
        line.leaders or any(text.strip() or run.image or not run.look.plain for run, text, *_ in line.spans)
        for line in lines
    )


def _only_ends(strip: Strip) -> bool:
    """Whether a strip is the low, empty paragraph that a section's end hangs on: below a full page it may hang over the
    margin, or it would be an empty page.
    """
    if not isinstance(strip, TextStrip) or strip.height > LOW or not isinstance(strip.box, TextBox):
        return False
    return not strip.box.framed and not any(line.spans for line in strip.box.lines)


def _align(page: Page, room: float) -> None:
    """Move the body down where it stands in the middle or at the foot of its room (17.6.22)."""
    spare = max(room - page.y, 0.0) * {"top": 0.0, "middle": 0.5, "bottom": 1.0}[page.setup.align]
    if spare:
        page.body = [(left, [(y + spare, strip) for y, strip in placed]) for left, placed in page.body]


def _beginning(note: Flow) -> float:
    """The height of a note's first line and of those that are held together with it."""
    height = 0.0
    for index, strip in enumerate(note.strips):
        if index and not strip.glued:
            break
        height += strip.gap + strip.height
    return height
