"""The words of a file within a file, as far as it can be looked into: zips and what is in them, XML, any other bytes.

Whoever holds such a file is refused for it; its own faults are none.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator

from reportgen.scan.carried import Carried, Fault, Speech
from reportgen.scan.docx.part import read_part
from reportgen.scan.within.binary import words_in
from reportgen.scan.within.xml import parse_xml

__all__ = ["ZIP_START", "read_nested", "too_much"]

ZIP_START = b"PK\x03\x04"
_LARGEST = 300_000_000
_LARGEST_XML = 60_000_000
_MOST_MEMBERS = 10_000
_DEEPEST = 3
_XML_NAMES = (".xml", ".rels", ".svg", ".vml")


def too_much(archive: zipfile.ZipFile, largest: int = _LARGEST) -> Fault | None:
    """Why an archive is not unpacked, if so.

    Args:
        archive: any zip file.
        largest: how much it may unpack to, in bytes.
    """
    members = archive.infolist()
    if any(member.flag_bits & 1 for member in members):
        return Fault("scan-unreadable", "", "the file has a password", "Take the password off")
    xml = (member.file_size for member in members if member.filename.lower().endswith(_XML_NAMES))
    whole = sum(member.file_size for member in members)
    if len(members) > _MOST_MEMBERS or whole > largest or any(size > _LARGEST_XML for size in xml):
        return Fault("scan-unreadable", "", "the file unpacks to more than the scan can look into", "Make it smaller")
    return None


def read_nested(data: bytes, place: str, depth: int = 1) -> Iterator[Carried | Fault]:
    """Every word of a file within the file at a place, and a fault where it cannot be looked into."""
    if not data.startswith(ZIP_START):
        for text in words_in(data):
            yield Carried(place, text, Speech.MACHINE)
        return
    shut = Fault("scan-unreadable", place, "a file within the file cannot be looked into", "Take it out")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if depth > _DEEPEST or too_much(archive) is not None:
                yield shut
                return
            yield Carried(place, archive.comment.decode("utf-8", "replace"))
            for member in archive.infolist():
                yield Carried(place, member.filename)
                inner = archive.read(member)
                root = parse_xml(inner) if member.filename.lower().endswith(_XML_NAMES) else None
                if root is None:
                    yield from read_nested(inner, place, depth + 1)
                else:
                    yield from (one for one in read_part(root, inner, place, frozenset()) if isinstance(one, Carried))
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, OSError, ValueError, EOFError):
        yield shut
