"""A Word file becomes an HTML page, or what must be mended in it first."""

from __future__ import annotations

from msgspec.structs import replace

from reportgen import html, scan
from reportgen.errors import Severity, TemplateError
from reportgen.model.artefact import Format, Written
from reportgen.model.watch import Watch
from reportgen.pipeline.finding import all_found, stop
from reportgen.pipeline.watching import scan_files
from reportgen.word import read
from reportgen.word.read import Read

__all__ = ["page", "to_html"]


def page(content: bytes, name: str, watch: Watch | None, target: str) -> Written:
    """Make the HTML edition of a Word file that somebody has edited.

    Args:
        content: the Word file's bytes.
        name: how its problems call it.
        watch: what must not stand in either file, or None to scan nothing.
        target: the page's file name, which is scanned as well.

    Raises:
        TemplateError: something must be mended in Word first; all of it at once.
        ScanError: an identifier stands in one of the files, or words were lost on the way.
    """
    written = to_html(read.read(content, name), name)
    if watch is not None:
        scan_files(((content, name, Format.DOCX), (written.content, target, Format.HTML)), watch)
    return written


def to_html(found: Read, name: str) -> Written:
    """The HTML edition of a Word file that was read.

    Raises:
        TemplateError: something must be mended in Word first.
        ScanError: words or headings were lost on the way.
    """
    if any(problem.severity is Severity.ERROR for problem in found.problems):
        raise TemplateError(*found.problems)
    written = html.write(found.document)
    stop(scan.check_html(written.content, found.document), name)
    return replace(written, problems=all_found(found, written, name))
