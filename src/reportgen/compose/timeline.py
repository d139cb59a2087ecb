"""The timeline of key practice episodes as neutral shapes: one lane an episode, the incident as a marked line.

A lane has its title in a column of its own and its bar or diamond beside it, so no label can meet another. What a
shape means never rests on colour: a bar is a period, a diamond a single day, the line with its date the incident.
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct

from reportgen.model.date_words import SHORT_MONTH_NAMES
from reportgen.model.drawing import Circle, DataTable, Drawing, Label, Line, Polygon, Rectangle, Shape

__all__ = ["Episode", "text_width", "timelines"]

# Points. The width is that of the text on an A4 page with margins of 22 mm.
_WIDTH = 468.0
_TITLE_WIDTH = 172.0
_LEFT = 186.0
_RIGHT = 440.0
_AXIS_HEIGHT = 20.0
_ONE_LINE_LANE = 21.0
_TWO_LINE_LANE = 31.0
_INCIDENT_HEIGHT = 20.0
_LEGEND_HEIGHT = 20.0
_SIZE = 9.0
_LEADING = 11.0
_LABEL_GAP = 10.0
_MARK = 5.0
_NUMBER_WIDTH = 20.0

_MOST_LANES = 18
"""Lanes of one drawing: with two lines each they still fit on an A4 page together with a heading and a caption."""

# Each reaches 3:1 on white and on the band (WCAG 2.2, 1.4.11), the two of text 4.5:1.
_INK = "1A1A1A"
_BAR = "17375E"
_INCIDENT = "A4262C"
_RULE = "767676"
_GRID = "8A8A8A"
_BAND = "F3F5F7"


# Advance widths of Arial (Helvetica's are the same) in thousandths of the size, U+0020 to U+007E.
_ADVANCES = (
    *(278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278),
    *(556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556),
    *(1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778),
    *(667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556),
    *(333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556),
    *(556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584),
)
_ACCENT = 140  # the hook of a `ơ`
_WIDEST = 1340  # `Ѡ`


class Episode(Struct, frozen=True):
    """An episode as the chart needs it, all words decided.

    Attributes:
        number: the number that the text calls it by.
        title: a few words; shortened in the chart where they are too many, whole in the data table.
        first_on: first day.
        last_on: last day; the first day itself where it did not last.
        period: first and last day in words, for the data table.
        agencies: their names.
    """

    number: int
    title: str
    first_on: dt.date
    last_on: dt.date
    period: tuple[str, str]
    agencies: str


def timelines(episodes: tuple[Episode, ...], incident_on: dt.date, incident_words: str) -> tuple[Drawing, ...]:
    """Draw the episodes, in their order, on one scale of time.

    Args:
        episodes: none gives no drawing; more than fit on a page give several.
        incident_on: day of the incident.
        incident_words: that day in words.

    Returns:
        Drawings of the width of the text on an A4 page, each with its alt text and data table.
    """
    if not episodes:
        return ()
    scale = _Scale.of(episodes, incident_on)
    # As equal as may be, so that no drawing is left with a single lane.
    count = -(-len(episodes) // _MOST_LANES)
    size, larger = divmod(len(episodes), count)
    drawings: list[Drawing] = []
    start = 0
    for index in range(count):
        end = start + size + (index < larger)
        drawings.append(_drawing(episodes[start:end], scale, incident_on, incident_words))
        start = end
    return tuple(drawings)


def text_width(text: str, size: float) -> float:
    """How wide a line of Arial is at most, in points: an accent adds a little, an unknown letter is the widest."""
    return size / 1000 * sum(map(_advance, unicodedata.normalize("NFD", text)))


def _advance(char: str) -> int:
    if " " <= char <= "~":
        return _ADVANCES[ord(char) - 32]
    return _ACCENT if unicodedata.combining(char) else _WIDEST


class _Scale(Struct, frozen=True):
    """Days (as ordinals, from midnight to midnight) to points."""

    first: float
    last: float

    @classmethod
    def of(cls, episodes: tuple[Episode, ...], incident_on: dt.date) -> _Scale:
        first = min(incident_on, *(episode.first_on for episode in episodes)).toordinal()
        last = max(incident_on, *(episode.last_on for episode in episodes)).toordinal() + 1
        air = max(7.0, (last - first) * 0.03)
        return cls(first - air, last + air)

    def x(self, ordinal: float) -> float:
        return _LEFT + (ordinal - self.first) / (self.last - self.first) * (_RIGHT - _LEFT)

    def holds(self, ordinal: float) -> bool:
        return self.first <= ordinal <= self.last


def _drawing(episodes: tuple[Episode, ...], scale: _Scale, incident_on: dt.date, incident_words: str) -> Drawing:
    titles = [_title_lines(episode.title) for episode in episodes]
    heights = [_TWO_LINE_LANE if len(lines) > 1 else _ONE_LINE_LANE for lines in titles]
    bottom = _AXIS_HEIGHT + sum(heights)
    height = bottom + _INCIDENT_HEIGHT + _LEGEND_HEIGHT

    shapes: list[Shape] = []
    y = _AXIS_HEIGHT
    for index, lane in enumerate(heights):
        if index % 2 == 0:
            shapes.append(Rectangle(0, y, _WIDTH, lane, fill=_BAND))
        y += lane
    shapes.extend(_axis(scale, bottom))
    days: list[Shape] = []
    y = _AXIS_HEIGHT
    for episode, lines, lane in zip(episodes, titles, heights, strict=True):
        shapes.extend(_title(episode.number, lines, y + lane / 2))
        # The incident's line runs over the bars, where it stays visible, and under the diamonds, which it would hide.
        (days if episode.first_on == episode.last_on else shapes).append(_mark(episode, scale, y + lane / 2))
        y += lane
    shapes.extend(_incident(scale.x(incident_on.toordinal() + 0.5), bottom, f"Incident: {incident_words}"))
    shapes.extend(days)
    shapes.extend(_legend(height - 6))

    if len(episodes) == 2:
        title = f"Key practice episodes {episodes[0].number} and {episodes[1].number}, and the incident"
    elif len(episodes) > 1:
        title = f"Key practice episodes {episodes[0].number} to {episodes[-1].number} and the incident"
    else:
        title = f"Key practice episode {episodes[0].number} and the incident"
    return Drawing(
        width=_WIDTH,
        height=height,
        shapes=tuple(shapes),
        title=title,
        alt=f"Timeline. {title} on one scale of time. {_order(episodes, incident_on, incident_words)} "
        "The table that follows gives every date.",
        data=DataTable(
            ("Episode", "From", "To", "Agencies"),
            tuple((f"{one.number}. {one.title}", *one.period, one.agencies) for one in episodes),
        ),
    )


def _order(episodes: tuple[Episode, ...], incident_on: dt.date, incident_words: str) -> str:
    before = sum(episode.last_on < incident_on for episode in episodes)
    after = sum(episode.first_on > incident_on for episode in episodes)
    return (
        f"Ended before the incident on {incident_words}: {before}; "
        f"under way on that day: {len(episodes) - before - after}; began after it: {after}."
    )


# -- lanes -------------------------------------------------------------------------------------------------------


def _title(number: int, lines: tuple[str, ...], middle: float) -> Iterator[Shape]:
    baseline = middle + _SIZE * 0.35 - _LEADING * (len(lines) - 1) / 2
    yield Label(_NUMBER_WIDTH - 5, baseline, str(number), _SIZE, bold=True, fill=_BAR, anchor="end")
    for index, line in enumerate(lines):
        yield Label(_NUMBER_WIDTH, baseline + index * _LEADING, line, _SIZE, fill=_INK)


def _mark(episode: Episode, scale: _Scale, middle: float) -> Shape:
    start, end = scale.x(episode.first_on.toordinal()), scale.x(episode.last_on.toordinal() + 1)
    centre = (start + end) / 2
    if episode.first_on == episode.last_on:
        return _diamond(centre, middle)
    # A short period is widened round its middle: thinner than the diamond, a bar would be lost.
    half = max((end - start) / 2, _MARK)
    return Rectangle(centre - half, middle - _MARK, 2 * half, 2 * _MARK, fill=_BAR, stroke="FFFFFF")


def _diamond(x: float, y: float) -> Polygon:
    reach = _MARK + 1
    return Polygon(((x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)), fill=_BAR, stroke="FFFFFF")


def _title_lines(title: str) -> tuple[str, ...]:
    """A title on one line or two, shortened with an ellipsis where it is longer."""
    room = _TITLE_WIDTH - _NUMBER_WIDTH
    words = title.split()
    first, rest = _fitting(words, room)
    if not rest:
        return (first,)
    second, rest = _fitting(rest, room)
    if not rest:
        return (first, second)
    # Shortened after a whole word where there is one to spare.
    words = second.split()
    while len(words) > 1 and text_width(f"{' '.join(words)}…", _SIZE) > room:
        words.pop()
    return (first, _cut(" ".join(words), room))


def _fitting(words: list[str], room: float) -> tuple[str, list[str]]:
    """As many words as fit on a line, and the rest; a word that is too long alone is cut."""
    count = 0
    while count < len(words) and text_width(" ".join(words[: count + 1]), _SIZE) <= room:
        count += 1
    if words and not count:
        return _cut(words[0], room), words[1:]
    return " ".join(words[:count]), words[count:]


def _cut(text: str, room: float) -> str:
    text = text[:200].rstrip(" …")  # more than a line holds of the narrowest letter
    while text and text_width(f"{text}…", _SIZE) > room:
        text = text[:-1].rstrip(" …")
    return f"{text}…"


# -- axis, incident and legend -----------------------------------------------------------------------------------


def _axis(scale: _Scale, bottom: float) -> Iterator[Shape]:
    for ordinal, words in _ticks(scale):
        x = scale.x(ordinal)
        yield Line(x, _AXIS_HEIGHT - 4, x, _AXIS_HEIGHT, stroke=_RULE)
        yield Line(x, _AXIS_HEIGHT, x, bottom, stroke=_GRID, width=0.4, dash=(1.0, 2.5))
        yield Label(x, _AXIS_HEIGHT - 8, words, _SIZE, fill=_INK, anchor="middle")
    yield Line(_LEFT, _AXIS_HEIGHT, _RIGHT, _AXIS_HEIGHT, stroke=_RULE)
    yield Line(0, bottom, _WIDTH, bottom, stroke=_RULE)


def _ticks(scale: _Scale) -> list[tuple[int, str]]:
    """The first days of weeks, months or years, as close as their labels allow; the widest step always does."""
    candidates = (_ticks_of(scale, unit, step) for unit, step in _STEPS)
    return next(ticks for ticks in candidates if _have_room(ticks, scale))


def _have_room(ticks: list[tuple[int, str]], scale: _Scale) -> bool:
    places = [scale.x(ordinal) for ordinal, _ in ticks]
    room = max((text_width(words, _SIZE) for _, words in ticks), default=0.0) + _LABEL_GAP
    return bool(ticks) and all(right - left >= room for left, right in pairwise(places))


_STEPS = (
    *(("week", step) for step in (1, 2)),
    *(("month", step) for step in (1, 2, 3, 6)),
    *(("year", step) for step in (1, 2, 5, 10, 20, 50, 100)),
)


def _ticks_of(scale: _Scale, unit: str, step: int) -> list[tuple[int, str]]:
    first, last = dt.date.fromordinal(int(scale.first)), dt.date.fromordinal(int(scale.last))
    found: list[tuple[int, str]] = []
    if unit == "week":
        monday = first.toordinal() - first.weekday()
        for ordinal in range(monday, last.toordinal() + 1, 7 * step):
            day = dt.date.fromordinal(ordinal)
            found.append((ordinal, f"{day.day} {SHORT_MONTH_NAMES[day.month - 1]} {day.year}"))
    else:
        months = step if unit == "month" else 12 * step
        start = (first.year * 12 + first.month - 1) // months * months
        for month in range(start, last.year * 12 + last.month, months):
            day = dt.date(month // 12, month % 12 + 1, 1)
            found.append(
                (
                    day.toordinal(),
                    f"{SHORT_MONTH_NAMES[day.month - 1]} {day.year}" if unit == "month" else f"{day.year}",
                )
            )
    return [tick for tick in found if scale.holds(tick[0])]


def _incident(x: float, bottom: float, words: str) -> Iterator[Shape]:
    # White beneath, so that the line stays visible where it crosses a bar.
    yield Line(x, _AXIS_HEIGHT, x, bottom, stroke="FFFFFF", width=4.5)
    yield Line(x, _AXIS_HEIGHT, x, bottom + 6, stroke=_INCIDENT, width=1.5)
    yield Circle(x, _AXIS_HEIGHT, 3, fill=_INCIDENT)
    width = text_width(words, _SIZE)
    left = min(max(x - width / 2, 2), _WIDTH - width - 2)
    yield Label(left, bottom + 16, words, _SIZE, fill=_INCIDENT)


def _legend(baseline: float) -> Iterator[Shape]:
    middle = baseline - _SIZE * 0.35
    x = _LEFT
    yield Rectangle(x, middle - _MARK, 18, 2 * _MARK, fill=_BAR)
    yield Label(x + 23, baseline, "a period", _SIZE, fill=_INK)
    x += 23 + text_width("a period", _SIZE) + 18
    yield _diamond(x, middle)
    yield Label(x + 11, baseline, "a single day", _SIZE, fill=_INK)
    x += 11 + text_width("a single day", _SIZE) + 18
    yield Line(x, middle - _MARK - 1, x, middle + _MARK + 1, stroke=_INCIDENT, width=1.5)
    yield Label(x + 7, baseline, "the incident", _SIZE, fill=_INK)
