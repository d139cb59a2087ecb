from __future__ import annotations

import datetime as dt
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfbase.ttfonts import TTFont

from reportgen.compose.timeline import Episode, text_width, timelines
from reportgen.model.drawing import Circle, Drawing, Label, Line, Polygon, Rectangle, Shape

FONTS = Path(__file__).parents[2] / "templates" / "fonts"
REGULAR = TTFont("timeline-regular", str(FONTS / "LiberationSans-Regular.ttf"))
BOLD = TTFont("timeline-bold", str(FONTS / "LiberationSans-Bold.ttf"))

Box = tuple[float, float, float, float]


def episode(number: int = 1, *, first: dt.date, last: dt.date | None = None, title: str = "Late booking") -> Episode:
    return Episode(number, title, first, last or first, ("then", "later"), "the hospital trust")


def box(shape: Shape) -> Box:
    """Left, top, right and bottom as painted; a text's width is the real font's."""
    match shape:
        case Line():
            return (min(shape.x1, shape.x2), min(shape.y1, shape.y2), max(shape.x1, shape.x2), max(shape.y1, shape.y2))
        case Rectangle():
            return (shape.x, shape.y, shape.x + shape.width, shape.y + shape.height)
        case Circle():
            r = shape.radius
            return (shape.x - r, shape.y - r, shape.x + r, shape.y + r)
        case Polygon():
            xs, ys = zip(*shape.points, strict=True)
            return (min(xs), min(ys), max(xs), max(ys))
        case Label():
            width = (BOLD if shape.bold else REGULAR).stringWidth(shape.text, shape.size)
            left = shape.x - {"start": 0.0, "middle": width / 2, "end": width}[shape.anchor]
            return (left, shape.y - 0.75 * shape.size, left + width, shape.y + 0.22 * shape.size)


def overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def labels(drawing: Drawing) -> list[Label]:
    return [shape for shape in drawing.shapes if isinstance(shape, Label)]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2.2."""

    def luminance(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


days = st.dates(dt.date(1900, 1, 1), dt.date(2199, 12, 31))
near_days = st.dates(dt.date(2023, 1, 1), dt.date(2025, 12, 31))


WORDS = ("a", "—", "illness", "Missed", "Ŵythnos", "W" * 12, "safeguarding", "lifting-and-handling", "i" * 90, "W" * 50)
titles = st.lists(st.sampled_from(WORDS), max_size=7).map(" ".join)


@st.composite
def some_episodes(draw: st.DrawFn) -> tuple[tuple[Episode, ...], dt.date]:
    when = draw(st.sampled_from((days, near_days)))
    found = []
    for number, title in enumerate(draw(st.lists(titles, min_size=1, max_size=24)), 1):
        first, last = sorted((draw(when), draw(when)))
        found.append(episode(number, first=first, last=draw(st.sampled_from((first, last))), title=title))
    return tuple(found), draw(when)


@settings(max_examples=40, deadline=None)
@given(some_episodes())
def test_no_label_meets_another_and_nothing_leaves_the_canvas(drawn: tuple[tuple[Episode, ...], dt.date]) -> None:
    for drawing in timelines(*drawn, "14 September 2024"):
        for left, top, right, bottom in map(box, drawing.shapes):
            assert left >= 0
            assert top >= 0
            assert right <= drawing.width
            assert bottom <= drawing.height
        for one, other in combinations(map(box, labels(drawing)), 2):
            assert not overlap(one, other)


@settings(max_examples=40, deadline=None)
@given(some_episodes())
def test_every_drawing_fits_a_page_and_has_a_scale(drawn: tuple[tuple[Episode, ...], dt.date]) -> None:
    drawings = timelines(*drawn, "14 September 2024")
    for drawing in drawings:
        assert drawing.width <= 470  # the text's width on A4
        assert drawing.height <= 640
        assert any(label.anchor == "middle" for label in labels(drawing))
        assert all(label.size >= 9 for label in labels(drawing))
    numbers = [row[0].split(".")[0] for drawing in drawings if drawing.data for row in drawing.data.rows]
    assert numbers == [str(one.number) for one in drawn[0]]


def test_a_width_is_never_estimated_too_small():
    for char in map(chr, REGULAR.face.charToGlyph):
        assert text_width(char, 10) >= REGULAR.stringWidth(char, 10) - 0.01, char


def test_no_episode_gives_no_drawing() -> None:
    assert timelines((), dt.date(2025, 2, 14), "14 February 2025") == ()


def test_a_period_is_a_bar_and_a_single_day_a_diamond() -> None:
    (drawing,) = timelines(
        (episode(1, first=dt.date(2024, 3, 4), last=dt.date(2024, 6, 2)), episode(2, first=dt.date(2024, 9, 11))),
        dt.date(2025, 2, 14),
        "14 February 2025",
    )
    bars = [shape for shape in drawing.shapes if isinstance(shape, Rectangle) and shape.stroke == "FFFFFF"]
    diamonds = [shape for shape in drawing.shapes if isinstance(shape, Polygon)]
    assert len(bars) == 1
    assert len(diamonds) == 2  # the other stands in the legend
    assert {label.text for label in labels(drawing)} >= {"a period", "a single day", "the incident"}


def test_the_incident_is_a_line_with_its_date() -> None:
    (drawing,) = timelines((episode(first=dt.date(2024, 3, 4)),), dt.date(2025, 2, 14), "14 February 2025")
    assert "Incident: 14 February 2025" in {label.text for label in labels(drawing)}


def test_a_diamond_on_the_day_of_the_incident_is_painted_over_its_line() -> None:
    day = dt.date(2025, 2, 14)
    (drawing,) = timelines((episode(first=day),), day, "14 February 2025")
    line = next(n for n, shape in enumerate(drawing.shapes) if isinstance(shape, Line) and shape.width == 1.5)
    diamond = next(n for n, shape in enumerate(drawing.shapes) if isinstance(shape, Polygon))
    assert line < diamond


def test_a_long_title_is_shortened_in_the_chart_and_whole_in_the_data() -> None:
    title = "Discharge home from the neonatal unit without a planning meeting, and what each agency understood by it"
    (drawing,) = timelines((episode(first=dt.date(2024, 3, 4), title=title),), dt.date(2025, 2, 14), "then")
    shown = [label.text for label in labels(drawing)]
    assert "1" in shown
    assert any(text.endswith("…") for text in shown)
    assert drawing.data is not None
    assert drawing.data.columns == ("Episode", "From", "To", "Agencies")
    assert drawing.data.rows == ((f"1. {title}", "then", "later", "the hospital trust"),)


def test_a_word_that_is_too_long_is_cut() -> None:
    (drawing,) = timelines((episode(first=dt.date(2024, 3, 4), title=f"{'W' * 90} and on"),), dt.date(2025, 1, 1), "x")
    assert any(text.endswith("W…") for text in (label.text for label in labels(drawing)))


def test_the_alt_text_says_how_the_episodes_stand_to_the_incident() -> None:
    episodes = (
        episode(1, first=dt.date(2024, 3, 4), last=dt.date(2024, 6, 2)),
        episode(2, first=dt.date(2025, 1, 20), last=dt.date(2025, 3, 20)),
        episode(3, first=dt.date(2025, 4, 1)),
    )
    (drawing,) = timelines(episodes, dt.date(2025, 2, 14), "14 February 2025")
    assert drawing.alt == (
        "Timeline. Key practice episodes 1 to 3 and the incident on one scale of time. "
        "Ended before the incident on 14 February 2025: 1; under way on that day: 1; began after it: 1. "
        "The table that follows gives every date."
    )


@pytest.mark.parametrize(
    ("years", "tick"), [(0, "9 Sep 2024"), (1, "Jan 2025"), (5, "2025"), (40, "2030"), (150, "2100")]
)
def test_the_scale_suits_the_span(years: int, tick: str) -> None:
    first = dt.date(2024, 9, 11)
    (drawing,) = timelines((episode(first=first, last=first.replace(year=first.year + years)),), first, "then")
    assert tick in {label.text for label in labels(drawing)}


def test_more_episodes_than_a_page_holds_are_shared_out_on_one_scale() -> None:
    episodes = tuple(episode(n, first=dt.date(2020, 1, 1) + dt.timedelta(days=60 * n)) for n in range(1, 21))
    first, second = timelines(episodes, dt.date(2024, 1, 1), "1 January 2024")
    assert first.title == "Key practice episodes 1 to 10 and the incident"
    assert second.title == "Key practice episodes 11 to 20 and the incident"
    assert [x for x in labels(first) if x.anchor == "middle"] == [x for x in labels(second) if x.anchor == "middle"]


def test_every_colour_of_a_mark_or_text_stands_out_from_its_ground() -> None:
    (drawing,) = timelines(
        (episode(1, first=dt.date(2024, 3, 4), last=dt.date(2024, 6, 2)), episode(2, first=dt.date(2024, 9, 11))),
        dt.date(2025, 2, 14),
        "14 February 2025",
    )
    assert drawing.title == "Key practice episodes 1 and 2, and the incident"
    grounds = {"FFFFFF"} | {shape.fill for shape in drawing.shapes if isinstance(shape, Rectangle) and shape.x == 0}
    for shape in drawing.shapes:
        ink = shape.stroke if isinstance(shape, Line) else shape.fill
        if ink is None or ink in grounds:
            continue
        least = 4.5 if isinstance(shape, Label) else 3.0
        assert all(ground is None or contrast(ink, ground) >= least for ground in grounds), ink
