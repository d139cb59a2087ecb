"""What a Word file says about itself: core and extended properties, all of them set and nobody's by accident."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportgen.word.xml_text import escape

if TYPE_CHECKING:
    from reportgen.model.metadata import Metadata

__all__ = ["core_properties", "extended_properties"]

_PACKAGE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def core_properties(metadata: Metadata) -> bytes:
    """`docProps/core.xml`. No property is left to whoever opens the file next, "last modified by" included."""
    time = 'xsi:type="dcterms:W3CDTF"'
    dates = "".join(
        f"<dcterms:{name} {time}>{escape(value)}</dcterms:{name}>"
        for name, value in (("created", metadata.created), ("modified", metadata.modified or metadata.created))
        if value
    )
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(metadata.title)}</dc:title><dc:subject>{escape(metadata.subject)}</dc:subject>"
        f"<dc:creator>{escape(metadata.author)}</dc:creator><cp:keywords>{escape(metadata.keywords)}</cp:keywords>"
        "<dc:description></dc:description><cp:lastModifiedBy></cp:lastModifiedBy><cp:revision>1</cp:revision>"
        f"{dates}<dc:language>{escape(metadata.language)}</dc:language></cp:coreProperties>"
    ).encode()


def extended_properties() -> bytes:
    """`docProps/app.xml`: no company, no manager, no path of a template, no time spent."""
    return (
        f'{_HEAD}<Properties xmlns="{_OFFICE}"><Application>Microsoft Office Word</Application>'
        "<AppVersion>16.0000</AppVersion></Properties>"
    ).encode()
