"""A Word file becomes an accessible PDF, or what must be mended in it first."""

from __future__ import annotations

from contextlib import suppress

from msgspec.structs import replace

from reportgen import pdf, scan
from reportgen.errors import Problem, Severity, TemplateError
from reportgen.model.artefact import Format, Written
from reportgen.model.document import Document
from reportgen.model.watch import Watch
from reportgen.pdf import FontLibrary
from reportgen.pipeline.finding import all_found, stop
from reportgen.pipeline.watching import scan_files
from reportgen.word import read
from reportgen.word.read import Read

__all__ = ["Converted", "convert", "examine_word", "to_pdf"]


DRAFT = "Draft: not accessible"
"""What stands across the pages, and before the title, of a PDF that is made in spite of errors."""


class Converted(Written, frozen=True):
    """A Word file as PDF, with warnings; a draft with its errors as well."""

    draft: bool = False


def convert(
    content: bytes, name: str, fonts: FontLibrary, watch: Watch | None, target: str, *, draft: bool = False
) -> Converted:
    """Make the PDF of a Word file that somebody has edited.

    Args:
        content: the Word file's bytes.
        name: how its problems call it.
        fonts: the fonts that the PDF may use.
        watch: what must not stand in either file, or None to scan nothing.
        target: the PDF's file name, which is scanned as well.
        draft: make a draft where there are errors: watermarked, and without the claim that it conforms.

    Raises:
        TemplateError: something must be mended in Word first; all of it at once. Of a draft, only a file that cannot
            be read at all.
        ScanError: an identifier stands in one of the files.
    """
    converted = to_pdf(read.read(content, name), name, fonts, draft=draft)
    if watch is not None:
        scan_files(((content, name, Format.DOCX), (converted.content, target, Format.PDF)), watch)
    return converted


def examine_word(content: bytes, name: str, fonts: FontLibrary) -> tuple[Problem, ...]:
    """What must or should be mended in a Word file before it becomes an accessible PDF; nothing is written.

    Raises:
        TemplateError: the file cannot be read at all.
    """
    found = read.read(content, name)
    return all_found(found, pdf.write(found.document, fonts, claim=False), name)


def to_pdf(found: Read, name: str, fonts: FontLibrary, *, draft: bool = False) -> Converted:
    """The PDF of a Word file that was read.

    Raises:
        TemplateError: something must be mended in Word first, and no draft is wanted.
        ScanError: words, headings, cells or pictures were lost on the way.
    """
    if not any(problem.severity is Severity.ERROR for problem in found.problems):
        # What the layout finds comes again below, together with the reader's warnings.
        with suppress(TemplateError):
            written = pdf.write(found.document, fonts)
            _prove(written.content, found.document, name)
            return Converted(written.content, all_found(found, written, name))
    title = ": ".join(filter(None, (DRAFT, found.document.metadata.title)))
    marked = replace(found.document, metadata=replace(found.document.metadata, title=title))
    written = pdf.write(marked, fonts, claim=False, watermark=DRAFT)
    problems = all_found(found, written, name)
    if not draft:
        raise TemplateError(*problems)
    return Converted(written.content, problems, draft=True)


def _prove(content: bytes, document: Document, name: str) -> None:
    """Stop a PDF that claims conformance and does not tell all of its document. A draft claims nothing, and says in
    its problems what it leaves out.

    Raises:
        ScanError: words, headings, cells or pictures were lost on the way.
    """
    stop(scan.check_pdf(content, document), name)
