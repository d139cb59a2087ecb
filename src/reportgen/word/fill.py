"""Fill a Word template: strictly, escaped, with nothing of its maker left, and the same bytes for the same content."""

from __future__ import annotations

import re
import traceback
from itertools import count
from typing import TYPE_CHECKING
from xml.parsers.expat import ParserCreate

from lxml import etree

from reportgen.errors import Place, Problem, TemplateError
from reportgen.word.contents import with_contents
from reportgen.word.figures import Figures, Media
from reportgen.word.namespaces import REL, R, W
from reportgen.word.package import TYPES, parse
from reportgen.word.properties import core_properties, extended_properties
from reportgen.word.sandbox import FIGURES, Missing, Unfit
from reportgen.word.seal import deflated, packed
from reportgen.word.template import prepare

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from lxml.etree import _Element as Element

    from reportgen.model.content import Content
    from reportgen.word.template import Template, TemplateCache, TemplatePart

__all__ = ["fill"]

_IMAGE = f"{R[1:-1]}/image"
_DECLARATION = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
_PICTURE_ID = re.compile(r'(docPr(?:\s+[\w:]+="[^"]*")*?\s+id=)"[^"]*"')
_MEDIA_TYPES = {"png": "image/png", "jpeg": "image/jpeg", "svg": "image/svg+xml"}


def fill(
    template: bytes,
    content: Content,
    *,
    on_every_page: Collection[str] = (),
    name: str = "",
    template_cache: TemplateCache | None = None,
) -> bytes:
    """The document that a template and its content make.

    Args:
        template: a Word file in the dialect that `word.compiling` describes.
        content: what the slots hold, and the file's properties.
        on_every_page: slots that the template must use in the header or footer of all pages, such as a marking.
        name: the template's name, for the places of problems.
        template_cache: where compiled templates are kept for the next process, or None.

    Raises:
        TemplateError: the template cannot be used, or asks for what the content does not have.
    """
    try:
        return _filled(prepare(template, template_cache), content, on_every_page)
    except TemplateError as error:
        located = (
            problem.at(Place(name or None, path=problem.where.path)) if problem.where.file is None else problem
            for problem in error.problems
        )
        raise TemplateError(*located) from None


def _filled(ready: Template, content: Content, on_every_page: Collection[str]) -> bytes:
    problems = [problem for part in ready.parts for problem in _unknown(part, content)]
    problems.extend(_not_on_every_page(ready, on_every_page))
    if problems:
        raise TemplateError(*problems)
    made: dict[str, bytes] = {}
    media = Media()
    pictures = count(1)
    for part in ready.parts:
        figures = Figures(media)
        xml = _mended(part, _rendered(part, content, figures))
        xml = _with_pictures_numbered(with_contents(xml, part.contents, ready.styles), pictures)
        made[part.name] = _well_formed(xml)
        if figures.relationships:
            name = _relationships_of(part.name)
            made[name] = _related(ready.members.get(name), figures.relationships)
    if media.files:
        made |= media.files
        made[TYPES] = _with_media_types(ready.members[TYPES], media.files)
    made["docProps/core.xml"] = core_properties(content.metadata)
    made["docProps/app.xml"] = extended_properties()
    return packed({**ready.kept, **{name: deflated(name, data) for name, data in made.items()}}.values())


# -- slots -------------------------------------------------------------------------------------------------------


def _unknown(part: TemplatePart, content: Content) -> Iterable[Problem]:
    for slot, line in part.names:
        if slot not in content.slots:
            yield _missing(Missing(slot, tuple(content.slots)), part.place(line))


def _missing(missing: Missing, place: str) -> Problem:
    import difflib

    near = difflib.get_close_matches(missing.name, missing.known, 1)
    return Problem(
        "template-undefined-slot",
        Place(path=place),
        f"the template asks for `{missing.name}`, which this document does not have there",
        f"Write `{near[0]}`" if near else "Use a slot that templates/README.md lists for this kind of document",
    )


def _not_on_every_page(ready: Template, wanted: Collection[str]) -> Iterable[Problem]:
    used = {part.name: {slot for slot, _ in part.names} for part in ready.parts}
    for pages in ready.pages:
        shown = {slot for name in pages.parts for slot in used.get(name, ())}
        for slot in sorted(set(wanted) - shown):
            yield Problem(
                "template-required-slot",
                Place(path=pages.place),
                f"the template does not show `{slot}` on every page",
                f"Write `{{{{ {slot} }}}}` in the header or footer",
            )


def _rendered(part: TemplatePart, content: Content, figures: Figures) -> str:
    try:
        return part.compiled.render({**content.slots, FIGURES: figures})
    except Missing as missing:
        raise TemplateError(_missing(missing, part.place(_line(missing, part)))) from None
    except Unfit as unfit:
        place = Place(path=part.place(_line(unfit, part)))
        raise TemplateError.of("template-unfit-slot", place, unfit.what, unfit.remedy) from None


def _line(error: Exception, part: TemplatePart) -> int:
    """The line of the compiled template that an error comes from; each slot stands on a line of its own."""
    lines = [line for frame, line in traceback.walk_tb(error.__traceback__) if frame.f_code.co_filename == part.name]
    return lines[-1] if lines else 1


# -- after filling -----------------------------------------------------------------------------------------------


def _mended(part: TemplatePart, xml: str) -> str:
    """The rendered part with whole tables. Only where something may be wrong with one is it parsed for that."""
    if part.mend is None and not _may_be_broken(xml):
        return xml
    try:
        root = parse(xml.encode())
    except ValueError:
        if part.mend is None:
            raise  # slots are escaped and orders stand side by side: a bug of ours
        what = "the template's orders about cells or runs leave no whole document"
        remedy = "Look for one that stands beside words, or in half a table"
        raise TemplateError.of("template-structure", Place(path=part.name), what, remedy) from None
    if part.mend is not None:
        part.mend(root)
    _mend_tables(root)
    return etree.tostring(root, encoding="unicode")


def _may_be_broken(xml: str) -> bool:
    """Whether a cell may not end with a paragraph, a row or table be empty, or tables touch."""
    return (
        xml.count("</w:tc>") != xml.count("</w:p></w:tc>")
        or xml.count("</w:tr>") != xml.count("</w:tc></w:tr>")
        or xml.count("</w:tbl>") != xml.count("</w:tr></w:tbl>")
        or any(sign in xml for sign in ("</w:tbl><w:tbl>", "<w:tc/>", "<w:tr/>", "<w:tbl/>"))
    )


def _mend_tables(root: Element) -> None:
    """Put a paragraph where filling left none: a cell ends with one (ISO/IEC 29500-1, 17.4.65), also when every slot in
    it was empty; and two tables that touch would become one. A row without cells and a table without rows go.
    """
    for name, needed in (("tr", "tc"), ("tbl", "tr")):
        for element in [found for found in root.iter(W + name) if next(found.iter(W + needed), None) is None]:
            around = element.getparent()
            if around is not None:
                around.remove(element)
    for table in root.iter(W + "tbl"):
        following = table.getnext()
        if following is not None and following.tag == W + "tbl":
            table.addnext(etree.Element(W + "p"))
    for cell in root.iter(W + "tc"):
        if not len(cell) or cell[-1].tag != W + "p":
            etree.SubElement(cell, W + "p")


def _with_pictures_numbered(xml: str, numbers: Iterator[int]) -> str:
    """Give every picture an id of its own: a loop repeats those of the template."""
    if "docPr" not in xml:
        return xml
    return _PICTURE_ID.sub(lambda match: f'{match[1]}"{next(numbers)}"', xml)


def _well_formed(xml: str) -> bytes:
    """The part's bytes; that they are whole XML is looked at once more, since Word opens nothing else."""
    data = (_DECLARATION + xml).encode()
    ParserCreate().Parse(data, True)  # noqa: FBT003 - expat's signature
    return data


def _relationships_of(part: str) -> str:
    folder, _, file = part.rpartition("/")
    return f"{folder}/_rels/{file}.rels"


def _related(relationships: bytes | None, pictures: dict[str, str]) -> bytes:
    root = parse(relationships or f'<Relationships xmlns="{REL[1:-1]}"/>'.encode())
    for target, key in pictures.items():
        etree.SubElement(root, REL + "Relationship", {"Id": key, "Type": _IMAGE, "Target": target})
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)


def _with_media_types(types: bytes, files: Iterable[str]) -> bytes:
    root = parse(types)
    known = {str(entry.get("Extension")).lower() for entry in root}
    space = etree.QName(root).namespace
    for extension in sorted({file.rpartition(".")[2] for file in files} - known):
        entry = etree.Element(f"{{{space}}}Default", {"Extension": extension, "ContentType": _MEDIA_TYPES[extension]})
        root.insert(0, entry)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
