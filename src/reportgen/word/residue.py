"""What a template must not hand on: who made it, when, from which file, and what nobody sees.

Word keeps its maker in more places than the core properties: revision ids, custom properties and XML, a thumbnail of
the first page, the path of the attached template, comments and the list of people. A filled document has none of them.
"""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

from lxml import etree

from reportgen.word.namespaces import CONTENT_TYPES, REL, W
from reportgen.word.package import TYPES, parse

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from reportgen.word.package import Package

__all__ = ["strip_revisions", "without_residue"]

_TOP = "_rels/.rels"
_KINDS = frozenset(
    {
        *(
            "custom-properties",
            "thumbnail",
            "customXml",
            "attachedTemplate",
            "glossaryDocument",
            "keyMapCustomizations",
        ),
        *("comments", "commentsExtended", "commentsIds", "commentsExtensible", "people", "printerSettings"),
        *("mailMergeSource", "mailMergeHeaderSource", "recipientData", "documenttasks"),
    }
)
"""Last words of relationship types whose targets are left out."""

_SETTINGS = frozenset(
    {
        *("rsids", "attachedTemplate", "docVars", "mailMerge", "linkStyles", "documentProtection", "updateFields"),
        *("trackRevisions", "writeProtection", "saveThroughXslt", "revisionView"),
    }
)
_IN_TEXT = frozenset(
    {W + name for name in ("proofErr", "lastRenderedPageBreak", "commentRangeStart", "commentRangeEnd", "rsid")}
)
_PACKAGE_TYPE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_OFFICE_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties"
_PROPERTIES = {
    "docProps/core.xml": (_PACKAGE_TYPE, "application/vnd.openxmlformats-package.core-properties+xml"),
    "docProps/app.xml": (_OFFICE_TYPE, "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
}


def strip_revisions(root: Element) -> None:
    """Take revision ids, proofing marks and comment anchors out of a part, in place."""
    for element in list(root.iter(etree.Element)):
        for name in [name for name in map(str, element.attrib) if name.startswith(W + "rsid")]:
            del element.attrib[name]
        comment = element.tag == W + "r" and element.find(W + "commentReference") is not None
        if element.tag in _IN_TEXT or comment:
            around = element.getparent()
            if around is not None:
                around.remove(element)


def without_residue(package: Package) -> dict[str, bytes]:
    """The members of a package that a document needs, with both parts of properties there to be written.

    Members that no relationship leads to are left out.
    """
    members = {name: package.content(name) or b"" for name in package.names}
    for name in list(members):
        if name.endswith(".rels"):
            members[name] = _without_relationships(name, members[name], package)
    kept = _reachable(members)
    found = {
        name: data
        for name, data in members.items()
        if name in kept or name == TYPES or (name.endswith(".rels") and _owner(name) in {"", *kept})
    }
    for name, data in found.items():
        if name.endswith(("/settings.xml", "/styles.xml", "/numbering.xml")):
            root = parse(data)
            strip_revisions(root)
            for setting in list(root) if name.endswith("/settings.xml") else ():
                if str(setting.tag).removeprefix(W) in _SETTINGS:
                    root.remove(setting)
            found[name] = _xml(root)
    found[TYPES] = _types(found)
    return {**found, **dict.fromkeys(_PROPERTIES, b"")}


def _without_relationships(name: str, data: bytes, package: Package) -> bytes:
    root = parse(data)
    for entry in list(root):
        kind = (entry.get("Type") or "").rpartition("/")[2]
        inside = entry.get("TargetMode") != "External"
        lost = inside and package.content(_target(name, entry)) is None
        if kind in _KINDS or lost:
            root.remove(entry)
    if name == _TOP:
        kinds = {entry.get("Type") for entry in root}
        keys = {entry.get("Id") for entry in root}
        for target, (kind, _) in _PROPERTIES.items():
            for entry in [entry for entry in root if entry.get("Type") == kind and entry.get("Target") != target]:
                entry.set("Target", target)
            if kind not in kinds:
                key = next(f"rId{number}" for number in range(1, len(keys) + 2) if f"rId{number}" not in keys)
                keys.add(key)
                etree.SubElement(root, REL + "Relationship", {"Id": key, "Type": kind, "Target": target})
    return _xml(root)


def _target(name: str, entry: Element) -> str:
    folder = posixpath.dirname(_owner(name))
    return posixpath.normpath(posixpath.join("/", folder, entry.get("Target") or "")).lstrip("/")


def _owner(name: str) -> str:
    """The part whose relationships a `.rels` member holds; "" for the package's own."""
    folder, file = posixpath.split(name)
    return posixpath.join(posixpath.dirname(folder), file.removesuffix(".rels"))


def _reachable(members: dict[str, bytes]) -> set[str]:
    found: set[str] = set()
    waiting = [""]
    while waiting:
        owner = waiting.pop()
        folder, file = posixpath.split(owner)
        data = members.get(posixpath.join(folder, "_rels", f"{file}.rels"))
        for entry in () if data is None else parse(data):
            target = _target(posixpath.join(folder, "_rels", f"{file}.rels"), entry)
            if entry.get("TargetMode") != "External" and target in members and target not in found:
                found.add(target)
                waiting.append(target)
    return found


def _types(members: dict[str, bytes]) -> bytes:
    root = parse(members[TYPES])
    named = set()
    for entry in list(root):
        part = (entry.get("PartName") or "").lstrip("/")
        if part and part not in members and part not in _PROPERTIES:
            root.remove(entry)
        named.add(part)
    for part, (_, kind) in _PROPERTIES.items():
        if part not in named:
            etree.SubElement(root, CONTENT_TYPES + "Override", {"PartName": f"/{part}", "ContentType": kind})
    return _xml(root)


def _xml(root: Element) -> bytes:
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
