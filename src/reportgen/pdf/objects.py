"""The PDF file as bytes: numbered objects, packed in object streams, found through a cross-reference stream.

ISO 32000-1, 7.5.7 and 7.5.8. The file's id is a digest of its contents, so the same document gives the same bytes.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from itertools import accumulate, chain

from isal import isal_zlib

__all__ = ["PdfFile", "name", "packed", "text_string"]

LEVEL, KEPT_LEVEL = 2, 9
"""Of compression: ISA-L's for one file, in a fifth of zlib's time and some 4 % larger; zlib's for what is kept for many
files, as the fonts are.
"""

HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
"""The version, and four bytes above 127 that mark the file as binary (ISO 19005-2, 6.1.2)."""

PER_STREAM = 200
"""Objects in one object stream: few enough that a reader need not unpack the whole file to find one."""


def text_string(text: str) -> str:
    """A text string object: literal where all is printable ASCII, else UTF-16 in hexadecimal (7.9.2.2)."""
    if text.isascii() and text.isprintable():
        return "(" + text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ")"
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"


def name(text: str) -> str:
    """A name object; every character that is not a letter or digit is escaped (7.3.5)."""
    return "/" + "".join(
        character if character.isascii() and (character.isalnum() or character in "-+._") else f"#{byte:02X}"
        for character in text
        for byte in (character.encode("utf-8") if not character.isascii() else (ord(character),))
    )


def packed(data: bytes, *, kept: bool = False) -> bytes:
    """Data as `FlateDecode` unpacks them (7.4.4); `kept` for those that many documents share."""
    return zlib.compress(data, KEPT_LEVEL) if kept else isal_zlib.compress(data, LEVEL)


class PdfFile:
    """Objects in the making. A number may be reserved before the object is known."""

    def __init__(self) -> None:
        self._bodies: list[str] = [""]
        self._streams: dict[int, bytes] = {}

    def reserve(self, count: int = 1) -> int:
        """The first of `count` consecutive object numbers."""
        first = len(self._bodies)
        self._bodies.extend([""] * count)
        return first

    def put(self, number: int, body: str) -> None:
        """Say what the object of a reserved number is."""
        self._bodies[number] = body

    def put_all(self, first: int, bodies: list[str]) -> None:
        """Say what the objects of consecutive reserved numbers are."""
        self._bodies[first : first + len(bodies)] = bodies

    def add(self, body: str) -> int:
        """A new object; its number."""
        number = self.reserve()
        self.put(number, body)
        return number

    def add_stream(self, entries: str, data: bytes, *, compress: bool = True) -> int:
        """A new stream with further dictionary entries; its number. XMP stays readable: `compress=False`."""
        if compress:
            return self.add_packed(entries, packed(data))
        number = self.reserve()
        self._streams[number] = _stream(entries, data)
        return number

    def add_packed(self, entries: str, data: bytes) -> int:
        """A new stream whose data are compressed already; its number."""
        return self.add_stream(f"{entries}/Filter/FlateDecode", data, compress=False)

    def finish(self, *, root: int, info: int) -> bytes:
        """The whole file."""
        out = [HEADER]
        position = len(HEADER)
        places: list[tuple[int, int, int]] = [(0, 0, 65535)] + [(0, 0, 0)] * (len(self._bodies) - 1)

        def emit(number: int, body: bytes) -> None:
            nonlocal position
            whole = b"%d 0 obj\n%b\nendobj\n" % (number, body)
            if number < len(places):
                places[number] = (1, position, 0)
            else:
                places.append((1, position, 0))
            out.append(whole)
            position += len(whole)

        for number, stream in sorted(self._streams.items()):
            emit(number, stream)
        plain = [number for number in range(1, len(self._bodies)) if number not in self._streams]
        following = len(self._bodies)
        for start in range(0, len(plain), PER_STREAM):
            batch = plain[start : start + PER_STREAM]
            bodies = [self._bodies[number] or "null" for number in batch]
            offsets = accumulate([len(body) + 1 for body in bodies], initial=0)
            head = " ".join(["%d %d"] * len(batch)) % tuple(chain.from_iterable(zip(batch, offsets, strict=False)))
            for index, number in enumerate(batch):
                places[number] = (2, following, index)
            data = packed("\n".join([head, *bodies]).encode("latin-1"))
            emit(following, _stream(f"/Type/ObjStm/N {len(batch)}/First {len(head) + 1}/Filter/FlateDecode", data))
            following += 1
        # Sixteen bytes below 16: any bytes may by chance read like a name of the case, and the file was then refused.
        digest = "".join(f"0{digit}" for digit in hashlib.sha256(b"".join(out)).hexdigest()[:16].upper())
        places.append((1, position, 0))
        table = packed(struct.pack(">" + "BIH" * len(places), *chain.from_iterable(places)))
        entries = (
            f"/Type/XRef/Size {len(places)}/W[1 4 2]/Root {root} 0 R/Info {info} 0 R"
            f"/ID[<{digest}><{digest}>]/Filter/FlateDecode"
        )
        out.append(b"%d 0 obj\n%b\nendobj\nstartxref\n%d\n%%%%EOF\n" % (following, _stream(entries, table), position))
        return b"".join(out)


def _stream(entries: str, data: bytes) -> bytes:
    # The end-of-line before `endstream` is demanded by ISO 19005-2, 6.1.7.1, and does not count in Length. Data that
    # ends with a carriage return would lend it to a lone line feed, and seem one byte short to a validator.
    end_of_line = b"\r\n" if data.endswith(b"\r") else b"\n"
    return b"<<%b/Length %d>>\nstream\n%b%b" % (entries.encode("latin-1"), len(data), data, end_of_line + b"endstream")
