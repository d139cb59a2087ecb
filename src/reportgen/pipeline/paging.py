"""A Word file becomes an HTML page, or what must be mended in it first."""

from __future__ import annotations

from msgspec.structs import replace

from reportgen import html, scan
from reportgen.errors import Severity, TemplateError
from reportgen.pipeline.finding import all_found, stop
from reportgen.word.read import Read

__all__ = ["to_html"]


def to_html(found: Read, name: str) -> html.Written:
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
