"""The parts of a Word package round the text: styles, settings, properties. The same text gives the same bytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape

from house_styles import FONTS, NUMBERING, STYLES, THEME

__all__ = ["package"]

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
_APP_TYPE = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
_THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml"

_SETTINGS = (
    f'<w:settings xmlns:w="{_W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    '</w:compat><w:themeFontLang w:val="en-GB"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
)
_APP = (
    f'<Properties xmlns="{_OFFICE}/extended-properties"><Application>Microsoft Office Word</Application></Properties>'
)


def package(name: str, document: str, running: Mapping[str, str]) -> bytes:
    """A Word file.

    Args:
        name: its title.
        document: `word/document.xml`, without the XML declaration.
        running: headers and footers by part name (`header1`), which is also the id that sections refer to.
    """
    parts = {
        "styles": (STYLES, f"{_WORD}.styles+xml"),
        "numbering": (NUMBERING, f"{_WORD}.numbering+xml"),
        "settings": (_SETTINGS, f"{_WORD}.settings+xml"),
        "fontTable": (FONTS, f"{_WORD}.fontTable+xml"),
        "theme/theme1": (THEME, _THEME_TYPE),
        **{part: (text, f"{_WORD}.{_kind(part)}+xml") for part, text in running.items()},
    }
    members = {
        "[Content_Types].xml": _types({part: kind for part, (_, kind) in parts.items()}),
        "_rels/.rels": _relationships(
            ("rId1", f"{_OFFICE}/relationships/officeDocument", "word/document.xml"),
            ("rId2", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            ("rId3", f"{_OFFICE}/relationships/extended-properties", "docProps/app.xml"),
        ),
        "docProps/app.xml": _APP,
        "docProps/core.xml": _core(name),
        "word/_rels/document.xml.rels": _relationships(
            *((part.rpartition("/")[2], f"{_OFFICE}/relationships/{_kind(part)}", f"{part}.xml") for part in parts)
        ),
        "word/document.xml": document,
        **{f"word/{part}.xml": text for part, (text, _) in parts.items()},
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for member, text in members.items():
            info = zipfile.ZipInfo(member, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 0
            archive.writestr(info, f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{text}')
    return stream.getvalue()


def _kind(part: str) -> str:
    """The last word of a part's relationship type: its name without folder and number."""
    return part.rpartition("/")[2].rstrip("0123456789")


def _relationships(*relationships: tuple[str, str, str]) -> str:
    entries = "".join(
        f'<Relationship Id="{key}" Type="{kind}" Target="{target}"/>' for key, kind, target in relationships
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{entries}</Relationships>'


def _types(parts: Mapping[str, str]) -> str:
    named = {
        "/word/document.xml": f"{_WORD}.document.main+xml",
        **{f"/word/{part}.xml": kind for part, kind in parts.items()},
        "/docProps/core.xml": _CORE_TYPE,
        "/docProps/app.xml": _APP_TYPE,
    }
    entries = "".join(f'<Override PartName="{part}" ContentType="{kind}"/>' for part, kind in named.items())
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{entries}</Types>'
    )


def _core(name: str) -> str:
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{escape(name)}</dc:title>'
        "<dc:language>en-GB</dc:language></cp:coreProperties>"
    )
