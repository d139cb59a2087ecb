"""Which lists a browser can mark as Word does, and which bring their labels as words."""

from __future__ import annotations

from string import ascii_lowercase

from reportgen.html.markup import Markup, element
from reportgen.model.document import ListBlock
from reportgen.model.number_words import ROMAN

__all__ = ["labelled", "list_element", "marker"]

_BULLETS = {"•": "disc", "◦": "circle", "▪": "square"}


def marker(block: ListBlock) -> dict[str, str | None] | None:
    """The attributes of a list whose markers a browser prints exactly as Word does; None where it cannot.

    CSS prints `1.`, `a.` and `i.` and three bullets; Word also `1)`, `2.3` or `R4`, and can leave numbers out.
    """
    labels = [item.label for item in block.items]
    if len(set(labels)) == 1 and labels[0] in _BULLETS:
        return {"class_": _BULLETS[labels[0]]}
    for kind, spelled in (("1", None), ("a", ascii_lowercase), ("i", ROMAN[:12])):
        start = _start(labels[0], spelled)
        expected = [f"{_spell(start + index, spelled)}." for index in range(len(labels))]
        if start and labels == expected:
            return {"type": None if kind == "1" else kind, "start": None if start == 1 else str(start)}
    return None


def list_element(block: ListBlock, *items: Markup) -> Markup:
    """The list with its items, which bring their labels where `marker` says None.

    A list without markers of its own says that it is one: some browsers would no longer tell it.
    """
    told = marker(block)
    if told is None:
        bullets = block.numbering in {"None", "Disc", "Circle", "Square"}
        return element("ul" if bullets else "ol", *items, class_="labelled", role="list")
    return element("ul" if "class_" in told else "ol", *items, **told)


def labelled(label: str, content: Markup) -> Markup:
    """What stands in an item that brings its label."""
    said = element("span", Markup(label), class_="label") if label else element("span")
    return Markup(f"{said}{element('div', content)}")


def _start(label: str, spelled: str | tuple[str, ...] | None) -> int:
    """The number that a label says, from 1; 0 for none."""
    said = label.removesuffix(".")
    if spelled is None:
        return int(said) if said.isascii() and said.isdigit() and len(said) < 9 else 0
    return spelled.index(said) + 1 if said in tuple(spelled) else 0


def _spell(number: int, spelled: str | tuple[str, ...] | None) -> str:
    if spelled is None:
        return str(number)
    return spelled[number - 1] if 0 < number <= len(spelled) else ""
