"""The little that a PDF of ours holds: whatever else stands in one was not written by us, and is a fault.

The formats have many entries that change what is shown or read aloud, and that the standards allow: a page that is
cut or scaled, a viewer told to open elsewhere, an element with attributes of its own. To forbid each would never end.
We know what we write, and nothing else may be there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from reportgen.scan.pdf.json import Json

__all__ = ["page_labels", "strange_entries"]

_CATALOG = frozenset(
    """
    /Type /Pages /StructTreeRoot /MarkInfo /Lang /Metadata /OutputIntents /ViewerPreferences /Outlines /PageMode
    /PageLabels
    """.split()
)
_KNOWN = {
    "/Page": frozenset(
        ("/Type", "/Parent", "/MediaBox", "/Resources", "/Contents", "/Tabs", "/StructParents", "/Annots")
    ),
    "/Pages": frozenset(("/Type", "/Count", "/Kids")),
    "/Annot": frozenset(
        ("/Type", "/Subtype", "/Rect", "/Border", "/F", "/StructParent", "/Contents", "/A", "/Dest")
    ),
    "/StructTreeRoot": frozenset(
        ("/Type", "/K", "/RoleMap", "/IDTree", "/ParentTree", "/ParentTreeNextKey")
    ),
    "/StructElem": frozenset(("/Type", "/S", "/P", "/K", "/Pg", "/A", "/ID", "/T", "/Lang", "/Alt")),
    "/XObject": frozenset(
        ("/Type", "/Subtype", "/Width", "/Height", "/BitsPerComponent", "/ColorSpace", "/SMask", "/Filter", "/Length")
    ),
}  # fmt: skip
"""The entries of each type of object (ISO 32000-1, tables 28 to 30, 89, 164, 322, 323)."""

_TYPES = {
    "/Page": "a page",
    "/Pages": "the list of pages",
    "/Annot": "a link",
    "/StructTreeRoot": "the tag tree's root",
    "/StructElem": "an element of the tag tree",
    "/XObject": "a picture",
}
_ATTRIBUTES = {
    "/Table": frozenset(("/O", "/Scope", "/ColSpan", "/RowSpan", "/Summary")),
    "/Layout": frozenset(("/O", "/Placement", "/BBox")),
    "/List": frozenset(("/O", "/ListNumbering")),
}
"""By their owners (ISO 32000-1, 14.8.5)."""

_RESOURCES = frozenset(("/Font", "/XObject"))
_VIEWER = {"/DisplayDocTitle": True}
_PRINTED = 4
"""The flags of an annotation that is printed and neither hidden nor locked (table 165)."""


def strange_entries(root: Mapping[str, Json], objects: Mapping[str, Json]) -> Iterator[str]:
    """What is wrong with the entries of a file's objects.

    Args:
        root: the entries of the catalogue.
        objects: every object by its reference; of a stream, its dictionary.
    """

    def resolved(value: Json) -> Json:
        return objects.get(value, value) if isinstance(value, str) else value

    if not _CATALOG.issuperset(root) or root.get("/PageMode", "/UseOutlines") != "/UseOutlines":
        yield "the file asks a viewer for something that we never ask for"
    if resolved(root.get("/ViewerPreferences", _VIEWER)) != _VIEWER:
        yield "a viewer is told to show the file otherwise than we tell it"
    if not all(_is_number(label) for label in _labels(root)):
        yield "a page is called by something else than its number"
    for one in objects.values():
        entries = one.get("stream", {}).get("dict", one) if isinstance(one, dict) and "stream" in one else one
        kind = entries.get("/Type") if isinstance(entries, dict) else None
        if kind not in _KNOWN:
            continue
        if not _KNOWN[kind].issuperset(entries):
            yield f"{_TYPES[kind]} has an entry that we never write"
        if kind == "/StructElem":
            if "/A" in entries:
                yield from _strange_attributes(entries["/A"], resolved)
        elif kind == "/Page":
            if not _RESOURCES.issuperset(resolved(entries.get("/Resources")) or ()):
                yield "a page uses something that we never use"
        elif kind == "/Annot" and (entries.get("/F") != _PRINTED or not _has_room(resolved(entries.get("/Rect")))):
            yield "a link is hidden, or has no room on its page"


def page_labels(root: Mapping[str, Json]) -> Iterator[tuple[str, int]]:
    """The numerals and the first number of each range of pages that is called by numbers of its own (12.4.2)."""
    for label in _labels(root):
        if _is_number(label) and label:
            yield label["/S"], label.get("/St", 1)


def _labels(root: Mapping[str, Json]) -> list[Json]:
    """The labels of a catalogue; a number is the index of the page with which the next begins."""
    found = root.get("/PageLabels", {"/Nums": []})
    ranges = found.get("/Nums") if isinstance(found, dict) and len(found) == 1 else None
    return [one for one in ranges if not isinstance(one, int)] if isinstance(ranges, list) else [found]


def _is_number(label: Json) -> bool:
    """Whether it is nothing but numerals and where they begin, or no label at all."""
    if not isinstance(label, dict) or not {"/S", "/St"}.issuperset(label):
        return False
    return not label or (isinstance(label.get("/S"), str) and isinstance(label.get("/St", 1), int))


def _strange_attributes(value: Json, resolved: Callable[[Json], Json]) -> Iterator[str]:
    found = resolved(value)
    for entry in found if isinstance(found, list) else [found]:
        if isinstance(entry, int):
            continue  # a revision number (14.7.5.3)
        attributes = resolved(entry)
        if not isinstance(attributes, dict) or not _ATTRIBUTES.get(attributes.get("/O", ""), frozenset()).issuperset(
            attributes
        ):
            yield "an element of the tag tree has an attribute that we never write"


def _has_room(area: Json) -> bool:
    """Whether a rectangle has a width and a height."""
    if not isinstance(area, list) or not all(isinstance(side, int | float) for side in area):
        return False
    left, bottom, right, top = area
    return bool(left < right and bottom < top)
