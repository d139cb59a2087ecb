"""Filling beside docxtpl's own, and beside merely zipping the finished parts: processor time, the same templates.

Twice: with the house's templates, whose styles are few, and with the same in the size in which Word writes them.
"""

from __future__ import annotations

import io
import statistics
import time
import zipfile
from collections.abc import Callable, Mapping
from functools import partial

from docxtpl import DocxTemplate
from markupsafe import Markup
from msgspec.structs import replace

from reportgen.model.content import Content
from reportgen.model.document import Figure
from reportgen.model.drawing import Drawing
from reportgen.model.passage import Passage
from reportgen.word.figures import Figures, Media
from reportgen.word.fill import fill
from reportgen.word.passages import Format, blocks
from support.fillings import fillings

__all__ = ["by_docxtpl", "filling", "for_docxtpl", "in_turn", "word_sized"]

CASE = "04-long-neglect.yaml"
_LATENT = '<w:lsdException w:name="{}" w:uiPriority="99"/>'
_TABLE_STYLE = (
    '<w:style w:type="table" w:styleId="Table{0}"><w:name w:val="Sized Table {0}"/><w:uiPriority w:val="{0}"/><w:pPr>'
    '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:tblPr><w:tblStyleRowBandSize w:val="1"/>'
    '<w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
)
_WEIGHTS = {(False, False): "", (True, False): "<w:rPr><w:b/></w:rPr>", (False, True): "<w:rPr><w:i/></w:rPr>"}
_LOOK = Format(
    "", "", '<w:pPr><w:pStyle w:val="ListBullet"/></w:pPr>', {**_WEIGHTS, (True, True): _WEIGHTS[True, False]}
)


def filling(rounds: int) -> dict[str, dict[str, float]]:
    """How long each kind of document takes to fill, without its pictures, by us, by docxtpl, and only to zip.

    docxtpl is used as its manual shows it, with escaping. Its narratives are handed to it as finished XML, the making
    of which does not count; neither does our own preparation of the template, which is done once in a process.
    """
    found = {}
    sized = (
        (f"{content.kind}{also}", make(template), content)
        for also, make in _SIZES.items()
        for template, content in fillings(CASE)
    )
    for name, template, content in sized:
        bare = replace(content, slots=_mapped(content.slots, _without_picture))
        ready = for_docxtpl(content)
        works = {
            "fill": partial(fill, template, bare),
            "docxtpl": partial(by_docxtpl, template, ready),
            "zip": partial(_zipped, _parts(template, bare)),
        }
        seconds = in_turn(works, rounds)
        found[name] = {
            **{f"{work}_s": taken for work, taken in seconds.items()},
            "docxtpl_to_fill": seconds["docxtpl"] / seconds["fill"],
            "fill_to_zip": seconds["fill"] / seconds["zip"],
        }
    return found


def word_sized(template: bytes) -> bytes:
    """The template with the styles part that Word itself writes: 376 latent styles, a dozen looks of tables, 40 KB."""
    latent = "".join(_LATENT.format(name) for name in _latent_names())
    tables = "".join(_TABLE_STYLE.format(number) for number in range(12))
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(template)) as package, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as sized:
        for name in package.namelist():
            data = package.read(name)
            if name == "word/styles.xml":
                head, _, styles = data.decode().partition("</w:docDefaults>")
                styles = styles.replace("</w:styles>", f"{tables}</w:styles>")
                data = f"{head}</w:docDefaults><w:latentStyles>{latent}</w:latentStyles>{styles}".encode()
            sized.writestr(name, data)
    return made.getvalue()


def _latent_names() -> list[str]:
    tables = [
        f"{sort} {number}{accent}"
        for sort in (
            "Light List",
            "Medium Shading",
            "Medium Grid",
            "Dark List",
            "Grid Table",
            "List Table",
            "Plain Table",
        )
        for number in range(1, 8)
        for accent in ("", *(f" Accent {colour}" for colour in range(1, 7)))
    ]
    return [*tables, *(f"{sort} {number}" for sort in ("heading", "toc", "index") for number in range(1, 12))][:376]


def in_turn(works: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """The median processor time of each, in seconds; they take turns, after one round that does not count."""
    times: dict[str, list[float]] = {name: [] for name in works}
    for turn in range(rounds + 1):
        for name, work in works.items():
            begun = time.process_time()
            work()
            if turn:
                times[name].append(time.process_time() - begun)
    return {name: statistics.median(taken) for name, taken in times.items()}


def by_docxtpl(template: bytes, slots: Mapping[str, object]) -> None:
    """Fill as docxtpl's manual shows it, with escaping."""
    document = DocxTemplate(io.BytesIO(template))
    document.render(dict(slots), autoescape=True)
    document.save(io.BytesIO())


def _parts(template: bytes, content: Content) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(fill(template, content))) as package:
        return {name: package.read(name) for name in package.namelist()}


def _zipped(parts: Mapping[str, bytes]) -> None:
    with zipfile.ZipFile(io.BytesIO(), "w", zipfile.ZIP_DEFLATED, compresslevel=6) as package:
        for name, data in parts.items():
            package.writestr(name, data)


def _mapped(slot, change):
    """A slot with every value in it changed."""
    if isinstance(slot, Mapping):
        return {key: _mapped(value, change) for key, value in slot.items()}
    if isinstance(slot, tuple):
        return tuple(_mapped(value, change) for value in slot)
    return change(slot)


def _without_picture(slot):
    return None if isinstance(slot, Drawing | Figure) else slot


def for_docxtpl(content: Content) -> Mapping[str, object]:
    """What docxtpl is handed: narratives as finished XML, no pictures."""
    return _mapped(content.slots, _as_xml)


def _as_xml(slot):
    slot = _without_picture(slot)
    if isinstance(slot, Passage):
        return blocks(slot, _LOOK, Figures(Media()))
    return Markup() if slot is None else slot


_SIZES: Mapping[str, Callable[[bytes], bytes]] = {"": lambda template: template, ", Word-sized": word_sized}
