"""The XML namespaces of a Word package, in the form that lxml puts before a name.

A file may use the transitional names of ECMA-376 or the strict ones of ISO/IEC 29500-1; `package` turns strict names
into transitional ones, so that the rest of the reader knows a single set.
"""

from __future__ import annotations

__all__ = [
    "ADEC",
    "ASVG",
    "CHART",
    "CONTENT_TYPES",
    "CORE",
    "DC",
    "DCTERMS",
    "DIAGRAM",
    "MC",
    "PIC",
    "REL",
    "SILENT",
    "STRICT",
    "W10",
    "W14",
    "WP",
    "WPC",
    "WPG",
    "WPS",
    "XML",
    "A",
    "M",
    "O",
    "R",
    "V",
    "W",
]

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
PIC = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
DIAGRAM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
V = "{urn:schemas-microsoft-com:vml}"
W10 = "{urn:schemas-microsoft-com:office:word}"
O = "{urn:schemas-microsoft-com:office:office}"  # noqa: E741 - the prefix that every Word file gives it
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
WPG = "{http://schemas.microsoft.com/office/word/2010/wordprocessingGroup}"
WPC = "{http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas}"
ADEC = "{http://schemas.microsoft.com/office/drawing/2017/decorative}"
ASVG = "{http://schemas.microsoft.com/office/drawing/2016/SVG/main}"
XML = "{http://www.w3.org/XML/1998/namespace}"
REL = "{http://schemas.openxmlformats.org/package/2006/relationships}"
CONTENT_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
CORE = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"
DC = "{http://purl.org/dc/elements/1.1/}"
DCTERMS = "{http://purl.org/dc/terms/}"

_STRICT = "http://purl.oclc.org/ooxml/"
STRICT = {
    f"{_STRICT}wordprocessingml/main": W,
    f"{_STRICT}officeDocument/relationships": R,
    f"{_STRICT}officeDocument/math": M,
    f"{_STRICT}drawingml/main": A,
    f"{_STRICT}drawingml/wordprocessingDrawing": WP,
    f"{_STRICT}drawingml/picture": PIC,
    f"{_STRICT}drawingml/chart": CHART,
    f"{_STRICT}drawingml/diagram": DIAGRAM,
}
"""Strict namespace to the transitional one that means the same (ISO/IEC 29500-4, annex A)."""

SILENT = frozenset(
    W + name
    for name in (
        *("bookmarkEnd", "proofErr", "permStart", "permEnd", "commentRangeStart", "commentRangeEnd"),
        *("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "customXmlPr"),
        *("customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd"),
    )
)
"""Elements that mark something for programs, wherever they stand, and say nothing to a reader."""
