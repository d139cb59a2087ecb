"""The lines of the contents: words, dots and the number of the page, in a style with room for all three."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from reportgen.model.document import Link, PageField, Tab, TabStop, Text
from reportgen.pdf.boxes import TextBox
from reportgen.pdf.breaking import break_lines

if TYPE_CHECKING:
    from reportgen.model.document import ContentsEntry, Inline, ParagraphStyle
    from reportgen.pdf.lines import Run
    from reportgen.pdf.looks import Looks
    from reportgen.pdf.runs import RunMaker
    from reportgen.pdf.tags import Element

__all__ = ["Entries", "plain_words"]


class Entries:
    """Makes the lines of the contents; their styles are made once, since they share a few."""

    def __init__(self, runs: RunMaker, looks: Looks, tallest: float) -> None:
        """`tallest` is the height that a figure may take, in points."""
        self._runs = runs
        self._looks = looks
        self._tallest = tallest
        self._stopped: dict[tuple[int, float], tuple[ParagraphStyle, ParagraphStyle]] = {}
        self._eased: dict[int, tuple[ParagraphStyle, ParagraphStyle]] = {}

    def box(self, entry: ContentsEntry, width: float, element: Element | None) -> tuple[TextBox, Run]:
        """A line of the contents in a column of a width, in points, and its first run.

        One that leads nowhere is its words alone.
        """
        style = self._roomy(entry.style, width)
        content: tuple[Inline, ...] = entry.text
        if entry.target:
            number = PageField("page-of", entry.number_style, entry.target)
            words = " ".join(plain_words(entry.text).split())
            line = (*entry.text, Tab(entry.number_style), number)
            content = (Link(line, target=entry.target, description=words),)
        _, runs = self._runs.runs(content, element, (width, self._tallest), entry.number_style)
        behind = _behind_label(runs[:-2] if entry.target else runs, style, width)
        if behind is not None:
            style = self._with_stop(style, behind)
        if entry.target and all(stop.align != "right" for stop in style.tab_stops):
            style = self._with_stop(style, TabStop(width - style.indent_right, "right", "dots"))
        runs[-1].flush = bool(entry.target)
        mark = self._looks.of(entry.number_style)
        return TextBox(break_lines(runs, style, width, mark), style, width, ()), runs[0]

    def _roomy(self, style: ParagraphStyle, width: float) -> ParagraphStyle:
        """The style of a line of the contents with a third of the column's width for its words at least: an indent that
        was set to meet the page numbers would leave them one word to a line. Made once.
        """
        right = min(style.indent_right, width / 3)
        left = min(style.indent_left, width * 2 / 3 - right)
        if (left, right) == (style.indent_left, style.indent_right):
            return style
        if id(style) not in self._eased:
            first = min(max(style.indent_left + style.indent_first, 0.0), width * 2 / 3 - right)
            left = min(left, first)
            eased = replace(style, indent_left=left, indent_first=first - left, indent_right=right)
            self._eased[id(style)] = (style, eased)
        return self._eased[id(style)][1]

    def _with_stop(self, style: ParagraphStyle, stop: TabStop) -> ParagraphStyle:
        """The style with one more stop; made once, since the lines of the contents share a few styles."""
        key = (id(style), stop.position)
        if key not in self._stopped:
            self._stopped[key] = (style, replace(style, tab_stops=(*style.tab_stops, stop)))
        return self._stopped[key][1]


def plain_words(content: tuple[Inline, ...]) -> str:
    """The words of a line; a tab is a space, and a figure or a field says nothing."""
    parts = []
    for inline in content:
        if isinstance(inline, Text):
            parts.append(inline.text)
        elif isinstance(inline, Link):
            parts.append(plain_words(inline.content))
        elif isinstance(inline, Tab):
            parts.append(" ")
    return "".join(parts)


def _behind_label(runs: list[Run], style: ParagraphStyle, width: float) -> TabStop | None:
    """Where the words of a line of the contents begin behind its number, if nobody has set a stop for them: at the
    next of Word's own, or they would go to that of the page number. None where no tab stands before them.
    """
    first = next((at for at, run in enumerate(runs) if run.text == "\t"), None)
    if first is None:
        return None
    end = style.indent_left + style.indent_first + sum(run.width(run.text) for run in runs[:first])
    if any(stop.align == "left" and stop.position > end for stop in style.tab_stops):
        return None
    if style.indent_first < 0 and end < style.indent_left:
        return TabStop(style.indent_left)
    stop = (end // style.default_tab + 1) * style.default_tab
    return TabStop(stop) if stop < width * 3 / 4 else None
