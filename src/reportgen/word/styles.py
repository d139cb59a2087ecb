"""The styles of a document as they stand in `styles.xml`: chains, defaults, and what each style itself says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from reportgen.word.layers import ParagraphLayer, TextLayer, paragraph_layer, text_layer
from reportgen.word.measures import find, switched, value, whole
from reportgen.word.namespaces import W

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lxml.etree import _Element as Element

__all__ = ["NumberReference", "Style", "Styles", "number_reference"]


class NumberReference(Struct, frozen=True):
    """A `w:numPr`: the numbering, "0" for none, and the level; None where it is not said."""

    numbering: str | None
    level: int | None


class Style(Struct, frozen=True, eq=False):
    """A style without what it inherits; `element` is for the parts that only a table style has."""

    key: str
    name: str
    based_on: str | None
    paragraph: ParagraphLayer
    text: TextLayer
    number: NumberReference | None
    element: Element


class Styles:
    """All styles of a document by their ids, and the document's defaults."""

    def __init__(self, root: Element | None, fonts: Mapping[str, str]) -> None:
        self.fonts = fonts
        self.default_paragraph: ParagraphLayer = {}
        self.default_text: TextLayer = {}
        self._elements: dict[str, Element] = {}
        self._styles: dict[str, Style] = {}
        self._defaults: dict[str, str] = {}
        self._chains: dict[str, tuple[Style, ...]] = {}
        if root is None:
            return
        self.default_paragraph = paragraph_layer(root.find(f"{W}docDefaults/{W}pPrDefault/{W}pPr"))
        self.default_text = text_layer(root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr"), fonts)
        for element in root.iterchildren(W + "style"):
            key = element.get(W + "styleId")
            if key is None or key in self._elements:
                continue
            self._elements[key] = element
            if switched(element, "default"):
                self._defaults[_kind(element)] = key

    def find(self, key: str | None, kind: str) -> str | None:
        """The id itself where a style of that kind has it, else the id of the kind's default style."""
        element = self._elements.get(key) if key is not None else None
        return key if element is not None and _kind(element) == kind else self._defaults.get(kind)

    def has_paragraphs(self, name: str) -> bool:
        """Whether paragraphs have a style of that name, written in small letters."""
        paragraphs = (each for each in self._elements.values() if _kind(each) == "paragraph")
        return any((value(find(each, W + "name")) or "").lower() == name for each in paragraphs)

    def chain(self, key: str | None) -> tuple[Style, ...]:
        """The style with all those it is based on, the most general first. A circle is cut where it closes."""
        if key is None:
            return ()
        if key not in self._chains:
            chain: list[Style] = []
            style = self._style(key)
            while style is not None and style not in chain:
                chain.append(style)
                style = self._style(style.based_on)
            self._chains[key] = tuple(reversed(chain))
        return self._chains[key]

    def _style(self, key: str | None) -> Style | None:
        """A style of the file, worked out when it is first asked for: a file has many more than it uses."""
        element = self._elements.get(key) if key is not None else None
        if key is None or element is None:
            return None
        if key not in self._styles:
            properties = find(element, W + "pPr")
            self._styles[key] = Style(
                key=key,
                name=value(find(element, W + "name")) or key,
                based_on=value(find(element, W + "basedOn")),
                paragraph=paragraph_layer(properties),
                text=text_layer(find(element, W + "rPr"), self.fonts),
                number=None if properties is None else number_reference(properties),
                element=element,
            )
        return self._styles[key]

    def numbering(self, key: str) -> str | None:
        """The numbering that a style asks for, itself or through those it is based on."""
        asked = (style.number.numbering for style in reversed(self.chain(key)) if style.number is not None)
        return next((numbering for numbering in asked if numbering is not None), None)

    def text(self, key: str | None) -> TextLayer:
        """What a style and those it is based on say about characters."""
        layer: TextLayer = {}
        for style in self.chain(key):
            layer.update(style.text)
        return layer


def _kind(element: Element) -> str:
    return element.get(W + "type") or "paragraph"


def number_reference(properties: Iterable[Element]) -> NumberReference | None:
    """The numbering that a `w:pPr` asks for."""
    found = find(properties, W + "numPr")
    if found is None:
        return None
    return NumberReference(value(find(found, W + "numId")), whole(value(find(found, W + "ilvl"))))
