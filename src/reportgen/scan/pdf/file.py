"""What a PDF holds beside its objects: earlier revisions, bytes before, between, in and after them, comments."""

from __future__ import annotations

import base64
import re
from collections.abc import Container, Iterable, Iterator

import pikepdf

from reportgen.scan.carried import Carried, Fault, Speech
from reportgen.scan.pdf.strings import HEXADECIMAL, LITERAL
from reportgen.scan.within.binary import words_in
from reportgen.scan.within.compressed import UnpackedTooMuchError, behind

__all__ = ["read_around", "read_behind", "read_packed", "read_unlisted"]

_AGAIN = "Make the file again"
_END = b"%%EOF"
_LINEARIZED = re.compile(rb"\d+\s+\d+\s+obj\s*<<(?=[^>]*/Linearized\b)[^>]*/L\s+(\d+)")
_EMPTY_REVISION = re.compile(
    rb"%%EOF\s+xref\s+0\s+0\s+trailer\s*<<(?:[^<>]|<[0-9A-Fa-f\s]*>)*>>\s*startxref\s+\d+\s+%%EOF\s*$"
)
"""What Word writes at the end of its PDFs: a second table that lists nothing."""
_HEAD = 2048
_STREAM = re.compile(rb"\bstream\r?\n(.*?)endstream\b", re.DOTALL)
_EIGHTY_FIVE = re.compile(rb"[!-uz\s]*+~>")
"""Data in ASCII base 85 (ISO 32000-1, 7.4.3), to its end."""
_LARGEST = 100_000_000
"""What one stream may unpack to, in bytes."""
_MOST = 1_000_000_000
"""What all of them may, before the rest is not looked into: a scanned report of forty pages has so much."""
_OBJECT = re.compile(rb"\b\d+\s+\d+\s+obj\b.*?\bendobj\b", re.DOTALL)
_BEGUN = re.compile(rb"\sobj\b(\s*null\b)?")
_ITS_NUMBER = re.compile(rb"\b(\d{1,9})\s+(\d{1,5})\s*\Z")
_LONGEST_NUMBER = 30
_DICTIONARY = re.compile(
    rf"<<(?>(?:[^<>()%]++|<<[^<>()%]*+>>|{LITERAL}|{HEXADECIMAL}){{0,10000}})>>".encode(), re.DOTALL
)
"""An object that need not be parsed to see where it ends, as nearly all are."""
_REFERENCE = re.compile(rb"\b\d+\s+\d+\s+R\b")
_STRING_OR_COMMENT = re.compile(rf"{LITERAL}|{HEXADECIMAL}|(%[^\r\n]*)".encode(), re.DOTALL)
_REMARK_OF_QPDF = re.compile(
    rb"%% (?:Object stream: object \d{1,7}, index \d{1,7}(?:; original object ID: \d{1,7})?|"
    rb"(?:Contents for p|P)age \d{1,5})"
)
_TABLE = re.compile(rb"\bxref\b[\s\dnf]*|\bstartxref\s+\d+|\btrailer\s*<<.*?>>(?=\s*startxref)", re.DOTALL)
_COMMENT = re.compile(rb"%[^\r\n]*")
_USUAL = re.compile(
    r"%?%?EOF|%PDF-\d\.\d|%QDF-1\.0|%QDF: ignore_newline"
    r"|%% (?:Original object ID: \d{1,7} \d{1,5}|(?:Contents for p|P)age \d{1,5})"
)
"""Remarks of the format, and those with which qpdf (and pikepdf) lay out objects to be read."""


def read_around(content: bytes) -> Iterator[Carried | Fault]:
    """Every word outside the objects of a PDF, and every fault of the file as a whole."""
    ends = content.count(_END)
    if ends > 1 and not (ends == 2 and (_is_linearized(content) or _EMPTY_REVISION.search(content))):
        yield Fault("scan-structure", "", "the file holds an earlier revision of itself", _AGAIN)
    elif not content.rstrip(b"\r\n").endswith(_END):
        yield Fault("scan-structure", "", "bytes follow the end of the file, or the end is missing", _AGAIN)
    if not content.startswith(b"%PDF-"):
        yield Fault("scan-structure", "", "bytes stand before the beginning of the file", _AGAIN)
    skeleton = _STREAM.sub(b"", content)
    between = _TABLE.sub(b"\n", _OBJECT.sub(b"\n", skeleton))
    for data in (between, *_COMMENT.findall(skeleton)):
        for text in words_in(data):
            if not _USUAL.fullmatch(text):
                yield Carried("between the objects of the file", text, Speech.WORDS)


def read_behind(content: bytes) -> Iterator[Carried]:
    """Every word in a stream of a PDF behind the end of its data, which no viewer unpacks.

    Raises:
        UnpackedTooMuchError: the streams together unpack to more than the scan can look into. Whoever opens the file
            unpacks them, too, so ask this first.
    """
    room = _MOST
    for stream in _STREAM.finditer(content):
        rest, size = _unread(stream[1])
        for text in words_in(rest):
            yield Carried("behind the data of a stream", text, Speech.WORDS)
        room -= size
        if room < 0:
            raise UnpackedTooMuchError


def read_packed(data: bytes, first: int) -> tuple[list[int], bool]:
    """The numbers of the objects in an object stream; and whether it holds anything beside them (ISO 32000-1, 7.5.7).

    Args:
        data: the stream, unpacked.
        first: where its first object begins.
    """
    try:
        head = list(map(int, _REMARK_OF_QPDF.sub(b"", data[:first]).split()))
    except ValueError:
        return [], True
    numbers, starts = head[::2], sorted(head[1::2])
    ends = [*starts[1:], len(data) - first]
    return numbers, not starts or starts[0] != 0 or not all(
        _is_one_object(data[first + start : first + end].strip()) for start, end in zip(starts, ends, strict=True)
    )


def _is_one_object(data: bytes) -> bool:
    """Whether these bytes are one object and nothing else."""
    if _DICTIONARY.fullmatch(data):
        return True
    try:
        pikepdf.Object.parse(_REFERENCE.sub(b" null", _REMARK_OF_QPDF.sub(b"", data).strip()))
    except (pikepdf.PdfError, RuntimeError, ValueError):
        return False
    return all(one[1] is None or _REMARK_OF_QPDF.fullmatch(one[1]) for one in _STRING_OR_COMMENT.finditer(data))


def read_unlisted(
    content: bytes, document: pikepdf.Pdf, listed: Container[str], packed: Iterable[str] = ()
) -> Iterator[Fault]:
    """The fault of a file that holds objects which its tables do not list, or one number's twice: nobody opens them.

    Args:
        content: the file's bytes.
        document: the same, opened.
        listed: the references of its objects; those that are a number or nothing may be left out.
        packed: the references of those that stand in its object streams.
    """
    met = frozenset(packed)
    # In the bytes of a stream such a beginning can stand by chance: only then are they taken out.
    if not _all_listed(content, document, listed, met) and not _all_listed(
        _STREAM.sub(b"", content), document, listed, met
    ):
        yield Fault("scan-structure", "", "the file holds an object that it does not list", _AGAIN)


def _all_listed(data: bytes, document: pikepdf.Pdf, listed: Container[str], packed: frozenset[str]) -> bool:
    met = set(packed)
    for begun in _BEGUN.finditer(data):
        called = _ITS_NUMBER.search(data[max(0, begun.start() - _LONGEST_NUMBER) : begun.start()])
        if called is None:
            continue
        number, generation = int(called[1]), int(called[2])
        ref = f"{number} {generation} R"
        is_listed = ref in listed or begun[1] or document.get_object(number, generation) is not None
        if ref in met or not is_listed:
            return False
        met.add(ref)
    return True


def _unread(stream: bytes) -> tuple[bytes, int]:
    """What stands in a stream behind the end of its data; and to how much the data unpacks."""
    coded = _EIGHTY_FIVE.match(stream)
    if coded is None:
        rest, size = behind(stream, _LARGEST)
    else:
        within, size = behind(_decoded(coded[0]), _LARGEST)
        rest = within + b"\n" + stream[coded.end() :]
    return rest, size


def _decoded(coded: bytes) -> bytes:
    """Data in ASCII base 85; none where it is something else."""
    try:
        return base64.a85decode(coded.removesuffix(b"~>"))
    except ValueError:
        return b""


def _is_linearized(content: bytes) -> bool:
    """Whether the file is laid out for the web and was not added to since: it then has two ends."""
    found = _LINEARIZED.search(content[:_HEAD])
    return found is not None and int(found[1]) == len(content)
