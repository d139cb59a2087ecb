"""Everything that a PDF carries: the bytes between its objects, every object and stream, and what its pages show.

What cannot be read is a fault, and so is what a publishable file has no business to hold: an earlier revision,
encryption, scripts, embedded files, layers, forms, notes.
"""

from __future__ import annotations

import io
from collections.abc import Iterator

import pikepdf

from reportgen.scan.carried import Carried, Fault
from reportgen.scan.pdf.file import read_around, read_behind, read_unlisted
from reportgen.scan.pdf.json import json_objects
from reportgen.scan.pdf.objects import Objects
from reportgen.scan.pdf.pages import read_pages
from reportgen.scan.pdf.tagtree import told_lines
from reportgen.scan.within.compressed import UnpackedTooMuchError

__all__ = ["read_pdf"]

_AGAIN = "Make the file again"
_LOCKED = Fault("scan-unreadable", "", "the file is encrypted", f"{_AGAIN} without a password")


def read_pdf(content: bytes) -> Iterator[Carried | Fault]:
    """Every text in a PDF with its place, and every fault. Never raises on bad bytes."""
    yield from read_around(content)
    try:
        yield from read_behind(content)
    except UnpackedTooMuchError:
        yield Fault("scan-unreadable", "", "its streams unpack to more than the scan can look into", _AGAIN)
        return
    try:
        with pikepdf.open(io.BytesIO(content), attempt_recovery=False, suppress_warnings=True) as document:
            if document.is_encrypted:
                yield _LOCKED
                return
            objects = json_objects(document)
            walked = Objects(document, objects)
            yield from walked.walk()
            lines = told_lines(document, objects)
            yield from read_unlisted(content, document, objects, walked.packed)
            if document.get_warnings():
                yield Fault("scan-unreadable", "", "the file is damaged", _AGAIN)
    except pikepdf.PasswordError:
        yield _LOCKED
        return
    except (pikepdf.PdfError, ValueError, RuntimeError, TypeError, OSError, KeyError, AttributeError) as error:
        yield Fault("scan-unreadable", "", f"the file is no PDF that can be read ({type(error).__name__})", _AGAIN)
        return
    yield from read_pages(content, lines)
