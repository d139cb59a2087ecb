"""The pictures that a finished edition shows, in order: two editions of one document show the same.

Words and tags say nothing of what is in a picture. Pixels are compared as they unpack, since a later version may pack
them in another way; drawings of the HTML, shape by shape. Those of a PDF are not looked at.
"""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterator

import pikepdf
from lxml import etree

from reportgen.plain_file import digest_of
from reportgen.scan.html.exact import DOCTYPE
from reportgen.scan.within.xml import parse_xml

__all__ = ["shown_in_html", "shown_in_pdf"]


def shown_in_pdf(content: bytes) -> tuple[str, ...]:
    """A digest of each picture of a PDF of ours, as often as it is painted."""
    with pikepdf.open(io.BytesIO(content)) as document:
        return tuple(digest for page in document.pages for digest in _painted(page))


def shown_in_html(content: bytes) -> tuple[str, ...]:
    """A digest of each picture and drawing of a page of ours."""
    root = parse_xml(content[len(DOCTYPE) :].lstrip())
    if root is None:
        return ()
    return tuple(
        digest_of((one.get("src") or "").encode() if etree.QName(one).localname == "img" else etree.tostring(one))
        for one in root.iter("{*}img", "{*}svg")
    )


def _painted(page: pikepdf.Page) -> Iterator[str]:
    images = page.obj.get("/Resources", pikepdf.Dictionary()).get("/XObject", pikepdf.Dictionary())
    known: dict[str, str] = {}
    for instruction in pikepdf.parse_content_stream(page, "Do") if len(images) else ():
        name = str(instruction.operands[0])
        image = images.get(name)
        if isinstance(image, pikepdf.Stream):
            known[name] = known.get(name) or _pixels(image)
            yield known[name]


def _pixels(image: pikepdf.Stream) -> str:
    """What a picture and its mask come to."""
    head = " ".join(str(image.get(key)) for key in ("/Width", "/Height", "/ColorSpace"))
    mask = image.get("/SMask")
    through = _pixels(mask) if isinstance(mask, pikepdf.Stream) else ""
    return digest_of(f"{head} {through} ".encode() + _unpacked(image))


def _unpacked(image: pikepdf.Stream) -> bytes:
    """A picture's pixels; of a JPEG, and of what another program packed as pikepdf does not know, the bytes as
    they lie.
    """
    if "/DCTDecode" not in str(image.get("/Filter")):
        with contextlib.suppress(pikepdf.PdfError):
            return bytes(image.get_stream_buffer())
    return bytes(image.get_raw_stream_buffer())
