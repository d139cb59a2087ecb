"""The banner of a draft taken out of the heads and feet of a Word file, with everything else left as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from reportgen.word.namespaces import W
from reportgen.word.package import Package
from reportgen.word.seal import deflated, packed

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["without_banner"]

_RUNNING = frozenset({"header", "footer"})


def without_banner(content: bytes, banner: str, name: str = "") -> bytes:
    """Take a banner out of every header and footer, however Word has split its letters into runs.

    Args:
        content: a Word file.
        banner: the words as they stand in one paragraph.
        name: the file, for problems.

    Returns:
        the file without it; the very bytes where it does not stand in any.

    Raises:
        TemplateError: the file is damaged, dangerous, or no Word document at all.
    """
    package = Package(content, name)
    edited: dict[str, bytes] = {}
    for related in package.main().relationships.values():
        part = package.part(related.target) if related.kind in _RUNNING and not related.external else None
        if part is not None and _taken_out(part.root, banner):
            edited[part.name] = etree.tostring(part.root, xml_declaration=True, encoding="UTF-8", standalone=True)
    if not edited:
        return content
    return packed(deflated(member, edited.get(member) or package.content(member) or b"") for member in package.names)


def _taken_out(root: Element, banner: str) -> bool:
    found = False
    for paragraph in root.iter(W + "p"):
        texts = list(paragraph.iter(W + "t"))
        start = "".join(text.text or "" for text in texts).find(banner)
        if start < 0:
            continue
        found = True
        end = start + len(banner)
        at = 0
        for text in texts:
            said = text.text or ""
            text.text = said[: max(0, start - at)] + said[max(0, end - at) :]
            at += len(said)
    return found
