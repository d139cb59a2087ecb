"""Content controls that Word fills from elsewhere in the file whenever it opens it (17.5.2.6, `w:dataBinding`)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from reportgen.word.measures import attribute, is_on
from reportgen.word.namespaces import W
from reportgen.word.package import LARGEST_XML, parse
from reportgen.word.shorthand import STAND_IN

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from reportgen.word.package import Package, Part
    from reportgen.word.reading import Reading
    from reportgen.word.shorthand import Shorthand

__all__ = ["report_bound"]

_PROPERTIES = {
    "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}": "docProps/core.xml",
    "{6668398D-A668-4E3E-A5EB-62B293D839F1}": "docProps/app.xml",
}
_DATA = re.compile(r"(customXml/item)(\d+\.xml)", re.IGNORECASE)
_PREFIX = re.compile(r"xmlns:([\w.-]+)=(?:'([^']*)'|\"([^\"]*)\")")
_PATH = re.compile(r"(?:/@?[\w.-]+(?::[\w.-]+)?(?:\[\d+\])?)+")
"""One step after the other, as Word writes them: no other path is followed, since some take for ever."""


def report_bound(part: Part, reading: Reading) -> None:
    """Say so where a control of plain text holds other words than Word shows: SharePoint changes the data alone, and a
    program that fills the control in does not change them.
    """
    for binding in part.root.iter(W + "dataBinding"):
        properties = binding.getparent()
        control = None if properties is None else properties.getparent()
        if control is None or properties is None or properties.find(W + "text") is None:
            continue
        data = _words_of_data(binding, reading.package)
        prompts = is_on(properties.find(W + "showingPlcHdr"))
        if data is not None and data != ("" if prompts else _words(control, reading.shorthand)):
            reading.trail.error(
                "docx-control-old",
                "a content control holds other words than Word shows in it, which it takes from the file's data",
                "Open and save the document in Word once",
                where=reading.trail.whole(),
            )
            return


def _words(control: Element, shorthand: Shorthand) -> str:
    """What a control holds, spaces and line ends alike."""
    found = ""
    for piece in control.iter(W + "t", W + "br", W + "tab", STAND_IN):
        if piece.tag == STAND_IN and (written := shorthand.paragraph(piece)) is not None:
            found += _words(shorthand.restored(written), shorthand)
        else:
            found += (piece.text or "") if piece.tag == W + "t" else " "
    return " ".join(found.split())


def _words_of_data(binding: Element, package: Package) -> str | None:
    """What Word shows there, or None where it finds nothing and leaves the words as they are."""
    path, mappings = attribute(binding, "xpath") or "", attribute(binding, "prefixMappings") or ""
    data = _data((attribute(binding, "storeItemID") or "").upper(), package)
    if data is None or not _PATH.fullmatch(path):
        return None
    names = {prefix: single or double for prefix, single, double in _PREFIX.findall(mappings)}
    try:
        found = data.xpath(f"boolean({path})", namespaces=names)
        return " ".join(str(data.xpath(f"string({path})", namespaces=names)).split()) if found else None
    except etree.XPathError:
        return None


def _data(identifier: str, package: Package) -> Element | None:
    """The part with that identifier: the file's own properties, or data that a program has put into it."""
    if identifier in _PROPERTIES:
        return _parsed(_PROPERTIES[identifier], package)
    for name in package.names:
        if found := _DATA.fullmatch(name):
            properties = _parsed(f"{found[1]}Props{found[2]}", package)
            if properties is not None and identifier in [str(value).upper() for value in properties.attrib.values()]:
                return _parsed(name, package)
    return None


def _parsed(name: str, package: Package) -> Element | None:
    content = package.content(name, LARGEST_XML)
    try:
        return None if content is None else parse(content)
    except ValueError:
        return None
