"""What each page says in a style, for its head or foot to repeat (17.16.5.59, `STYLEREF`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportgen.pdf.boxes import EvenBox, TextStrip

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reportgen.pdf.boxes import TextBox
    from reportgen.pdf.numbers import Styled
    from reportgen.pdf.place import Page
    from reportgen.pdf.stacking import Flow, Strip

__all__ = ["longest", "styled"]

LABELS = {"HeadingNumber", "Lbl"}

Said = tuple[str, str]
"""The number of a paragraph and its words."""


def styled(pages: list[Page], styles: set[str]) -> list[Styled]:
    """For each page what its first and its last paragraph in each of the styles say, and the number of the first. On a
    page without any both are the last before it; before all others they are the first of the document.
    """
    met = [list(_paragraphs(page.strips(), styles)) for page in pages]
    last: dict[str, Said] = {name: said for here in reversed(met) for name, said in reversed(here)}
    found: list[Styled] = []
    for here in met:
        first = last | dict(reversed(here))
        last |= dict(here)
        found.append(
            {(name, "styled"): words for name, (_, words) in first.items()}
            | {(name, "styled-number"): number for name, (number, _) in first.items()}
            | {(name, "styled-last"): words for name, (_, words) in last.items()}
        )
    return found


def longest(flows: list[Flow], styles: set[str]) -> Styled:
    """The longest words and number in each style: heads and feet are made as high as these ask before it is known which
    of them a page says.
    """
    found: Styled = {}
    for flow in flows:
        for name, (number, words) in _paragraphs(flow.strips, styles):
            for kind, said in (("styled", words), ("styled-last", words), ("styled-number", number)):
                found[name, kind] = max(found.get((name, kind), ""), said, key=len)
    return found


def _paragraphs(strips: Iterable[Strip], styles: set[str]) -> Iterator[tuple[str, Said]]:
    """The paragraphs that begin in these strips and are in one of the styles, those of cells too."""
    for strip in strips:
        if not isinstance(strip, TextStrip):
            for cell in strip.cells:
                yield from _paragraphs(cell.flow.strips, styles)
        elif strip.first == 0 and (name := strip.box.style.name.lower()) in styles:
            number, words = _even(strip.box) if isinstance(strip.box, EvenBox) else _apart(strip.box)
            if words:
                yield name, (number.strip().rstrip("."), " ".join(words.split()))


def _even(box: EvenBox) -> Said:
    return "" if box.label is None else box.label.text, box.lines


def _apart(box: TextBox) -> Said:
    parts: dict[bool, list[str]] = {True: [], False: []}
    for line in box.lines:
        for run, text, _, _, into in line.spans:
            is_label = run.element is not None and run.element.role in LABELS
            parts[is_label].append(text if run.said is None else "".join(run.said[into : into + len(text)]))
        parts[False].append(" ")
    return "".join(parts[True]), "".join(parts[False])
