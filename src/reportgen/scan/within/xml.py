"""XML read without trust: no entities, no network, no document type; comments and instructions apart."""

from __future__ import annotations

import re

from lxml import etree

__all__ = ["parse_xml", "side_remarks"]

_REMARK = re.compile(rb"<!--(.*?)-->|<\?(?!xml\s)(.*?)\?>", re.DOTALL)


def parse_xml(data: bytes) -> etree._Element | None:
    """The root without comments, so that text which one interrupts is whole again.

    None where it cannot be read, defines entities of its own, or is not UTF-8.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    declared = root.getroottree().docinfo
    is_utf8 = (declared.encoding or "UTF-8").upper() in {"UTF-8", "US-ASCII", "ASCII"}
    return root if is_utf8 and not declared.internalDTD else None


def side_remarks(data: bytes) -> tuple[str, ...]:
    """The comments and processing instructions of a UTF-8 part."""
    return tuple((one or other).decode("utf-8", "replace") for one, other in _REMARK.findall(data))
