"""What docxtpl itself makes of a template and a content: opened, patched, rendered and saved by it, each time.

Two things that docxtpl has no word for are handed to it, and done by the code that our own filling uses: a narrative's
paragraphs are made by the filter that `{{p slot }}` is written out to, and a picture's files are put into the package
afterwards. Jinja runs in our environment: strict, sandboxed, escaping. All else is docxtpl's and python-docx's.
"""

from __future__ import annotations

import io
import re
import zipfile
from functools import cache

from docxtpl import DocxTemplate
from lxml import etree

from reportgen.model.content import Content
from reportgen.word import fill as filling
from reportgen.word.figures import Figures, Media
from reportgen.word.package import Package
from reportgen.word.passages import BLOCKS, Formats, blocks
from reportgen.word.sandbox import FIGURES, environment
from reportgen.word.tags import PARTS, TAG
from support.docx_builder import pack

__all__ = ["by_docxtpl", "finished", "members"]

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SLOT = re.compile(r"\{\{p\s+(.*?)\s*\}\}\Z")


def members(package: bytes) -> dict[str, bytes]:
    """The files in a package, by name."""
    with zipfile.ZipFile(io.BytesIO(package)) as file:
        return {name: file.read(name) for name in file.namelist()}


@cache
def _written_out(template: bytes) -> tuple[bytes, Formats]:
    """The template with its narratives written out to a filter of our own; the looks of their paragraphs."""
    package = Package(template)
    formats = Formats(package.part("word/styles.xml"))
    found = members(template)
    for name in sorted(name for name in found if PARTS.match(name)):
        root = etree.fromstring(found[name])
        for text in root.iter(W + "t"):
            slot = _SLOT.match(text.text or "")
            if slot:
                text.text = f"{{{{p ({slot[1]})|{BLOCKS}({formats.add(text)}, {FIGURES}) }}}}"
        found[name] = etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
    return pack(found), formats


class _Pictures:
    """Pictures of the part that docxtpl is about to render."""

    def __init__(self, template: DocxTemplate) -> None:
        self.media = Media()
        self.parts: dict[str, Figures] = {}
        self._template = template

    def add(self, image):
        name = str(self._template.current_rendering_part.partname).lstrip("/")
        return self.parts.setdefault(name, Figures(self.media)).add(image)


def by_docxtpl(template: bytes, content: Content) -> bytes:
    """The document as docxtpl saves it, with its pictures."""
    written_out, formats = _written_out(template)
    made = environment()
    made.filters[BLOCKS] = lambda value, key, pictures: blocks(value, tuple(formats)[key], pictures)
    document = DocxTemplate(io.BytesIO(written_out))
    pictures = _Pictures(document)
    document.render({**content.slots, FIGURES: pictures}, made)
    stream = io.BytesIO()
    document.save(stream)
    found = members(stream.getvalue())
    for name, figures in pictures.parts.items():
        relationships = filling._relationships_of(name)
        found[relationships] = filling._related(found.get(relationships), figures.relationships)
    found.update(pictures.media.files)
    found["[Content_Types].xml"] = filling._with_media_types(found["[Content_Types].xml"], pictures.media.files)
    return pack(found)


def finished(document: bytes, content: Content) -> bytes:
    """A document without slots, with all that our filling does when slots are filled: contents, properties, seal."""
    assert not [name for name, data in members(document).items() if PARTS.match(name) and TAG.search(data.decode())]
    return filling.fill(document, Content(content.kind, {}, content.metadata))
