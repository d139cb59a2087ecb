"""Narratives as WordprocessingML: paragraphs and bullets in a template's own styles, escaped in one place."""

from __future__ import annotations

import copy
import re
from itertools import zip_longest
from typing import TYPE_CHECKING, Protocol

from jinja2.runtime import Undefined
from lxml import etree
from markupsafe import Markup, escape
from msgspec import Struct

from reportgen.model.drawing import Drawing
from reportgen.model.figure import Figure
from reportgen.model.passage import Mention, Passage, PassageParagraph, Run
from reportgen.word.namespaces import W
from reportgen.word.sandbox import Unfit, escaped
from reportgen.word.tags import nearest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from reportgen.word.package import Part

__all__ = ["BLOCKS", "RUNS", "Format", "Formats", "Pictures", "blocks", "runs"]

BLOCKS = "blocks"
"""Name of the filter that `{{p slot }}` becomes."""

RUNS = "runs"
"""Name of the filter that `{{r slot }}` becomes."""

_DECLARATION = re.compile(r' xmlns:\w+="[^"]*"')
_ONCE = ("sectPr", "pageBreakBefore", "numPr", "rPr")
_BEFORE_BOLD = {W + "rStyle", W + "rFonts"}
_WEIGHTS = ("b", "bCs", "i", "iCs")


class Pictures(Protocol):
    """What collects a document's pictures: gives the XML of a run's picture, and keeps its bytes."""

    def add(self, image: Drawing | Figure) -> str:
        """The `w:drawing` of a picture."""
        ...


class Format(Struct, frozen=True):
    """How the paragraphs of one `{{p slot }}` look.

    Attributes:
        paragraph: `w:pPr` of a paragraph, as XML.
        lead: `w:pPr` of a paragraph that leads into bullets and stays on their page. In a table it is a paragraph like
            others, since there it would hold the whole row to the next.
        bullet: `w:pPr` of a bullet, or "" where the template has no style for bullets.
        runs: `w:rPr` by bold and italic.
    """

    paragraph: str
    lead: str
    bullet: str
    runs: dict[tuple[bool, bool], str]


class Formats:
    """The formats of a template, in the order in which its slots stand."""

    def __init__(self, styles: Part | None) -> None:
        self._formats: list[Format] = []
        self.names: dict[str, str] = {}
        """Names of the template's paragraph styles, folded to lower case, by their ids."""
        for style in () if styles is None else styles.root.iter(W + "style"):
            name = style.find(W + "name")
            if style.get(W + "type") == "paragraph" and name is not None:
                self.names[str(style.get(W + "styleId"))] = str(name.get(W + "val")).casefold()
        self._ids = {name: key for key, name in self.names.items()}

    def __iter__(self) -> Iterator[Format]:
        return iter(self._formats)

    def add(self, text: Element) -> int:
        """Keep the look of the paragraph and of the run that a slot stands in; the key to find it by.

        Args:
            text: the `w:t` with the slot.
        """
        run, paragraph = text.getparent(), nearest(text, "p")
        properties = None if paragraph is None else paragraph.find(W + "pPr")
        kept = _made("pPr") if properties is None else copy.deepcopy(properties)
        for name in _ONCE:
            for found in kept.findall(W + name):
                kept.remove(found)
        style = kept.find(W + "pStyle")
        own = "" if style is None else self.names.get(str(style.get(W + "val")), "")
        bullet = self._ids.get(f"{own} bullet") or self._ids.get("list bullet")
        look = None if run is None else run.find(W + "rPr")
        lead = copy.deepcopy(kept)
        if lead.find(W + "keepNext") is None and nearest(text, "tc") is None:
            lead.insert(0 if style is None else 1, _made("keepNext"))
        self._formats.append(
            Format(
                _xml(kept) if len(kept) else "",
                _xml(lead) if len(lead) else "",
                f'<w:pPr><w:pStyle w:val="{escape(bullet)}"/></w:pPr>' if bullet else "",
                {
                    (bold, italic): _run_look(look, bold=bold, italic=italic)
                    for bold in (False, True)
                    for italic in (False, True)
                },
            )
        )
        return len(self._formats) - 1


def _run_look(look: Element | None, *, bold: bool, italic: bool) -> str:
    made = _made("rPr") if look is None else copy.deepcopy(look)
    wanted = [name for name, on in zip(_WEIGHTS, (bold, bold, italic, italic), strict=True) if on]
    at = sum(child.tag in _BEFORE_BOLD for child in made)
    for name in reversed(wanted):
        for found in made.findall(W + name):
            made.remove(found)
        made.insert(at, _made(name))
    return _xml(made) if len(made) else ""


def _made(name: str) -> Element:
    return etree.Element(W + name, nsmap={"w": W[1:-1]})


def _xml(element: Element) -> str:
    # The names are declared at the root of the part that this goes into.
    return _DECLARATION.sub("", etree.tostring(element, encoding="unicode", with_tail=False))


def blocks(value: object, look: Format, pictures: Pictures) -> Markup:
    """The paragraphs that a slot becomes; none for an empty one."""
    match value:
        case None:
            return Markup()
        case str():
            return Markup(_paragraph(look.paragraph, f"{_open(look.runs[False, False])}{escaped(value)}</w:t></w:r>"))  # noqa: S704 - made and escaped here
        case Passage():
            return Markup("".join(_passage(value, look)))  # noqa: S704 - made and escaped here
        case Drawing() | Figure():
            return Markup(_paragraph(look.paragraph, f"<w:r>{pictures.add(value)}</w:r>"))  # noqa: S704 - made and escaped here
        case Undefined():
            str(value)  # raises
    raise Unfit(
        "a slot that is a choice, a list or a group is put in a paragraph's place",
        "Use `{%p if %}` for a choice and `{%p for %}` for a list",
    )


def runs(value: object, look: Format, pictures: Pictures) -> Markup:
    """The runs that a slot becomes within a line; none for an empty one."""
    match value:
        case None | Passage(blocks=()):
            return Markup()
        case str():
            return Markup(f"{_open(look.runs[False, False])}{escaped(value)}</w:t></w:r>")  # noqa: S704 - made and escaped here
        case Passage(blocks=(PassageParagraph(runs=found),)):
            return Markup("".join(_runs(found, look)))  # noqa: S704 - made and escaped here
        case Drawing() | Figure():
            return Markup(f"<w:r>{pictures.add(value)}</w:r>")  # noqa: S704 - made and escaped here
        case Undefined():
            str(value)  # raises
    raise Unfit(
        "a slot that is no line of words and no picture stands within a line",
        "Use `{{p slot }}` alone in a paragraph for a narrative",
    )


def _passage(passage: Passage, look: Format) -> list[str]:
    found = []
    for block, following in zip_longest(passage.blocks, passage.blocks[1:]):
        if isinstance(block, PassageParagraph):
            leads = following is not None and not isinstance(following, PassageParagraph)
            found.append(_paragraph(look.lead if leads else look.paragraph, _runs(block.runs, look)))
        else:
            if not look.bullet:
                raise Unfit(
                    "a narrative has bullets, and the template no style for them",
                    "Add the style 'List Bullet' to the template in Word",
                )
            found.extend(_paragraph(look.bullet, _runs(item, look)) for item in block.items)
    return found


def _runs(runs: tuple[Run, ...], look: Format) -> str:
    found = []
    for run in runs:
        if isinstance(run, Mention):
            raise TypeError("content holds words only; a reference was left in it")
        found.append(f"{_open(look.runs[run.bold, run.italic])}{escaped(run.text)}</w:t></w:r>")
    return "".join(found)


def _open(look: str) -> str:
    return f'<w:r>{look}<w:t xml:space="preserve">'


def _paragraph(properties: str, content: str) -> str:
    return f"<w:p>{properties}{content}</w:p>"
