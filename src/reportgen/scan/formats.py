"""Which reader looks into a file: told by the ending of its name, and refused where there is none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from reportgen.model.artefact import Format
from reportgen.scan.carried import Carried, Fault
from reportgen.scan.docx.package import read_docx
from reportgen.scan.html.exact import read_html
from reportgen.scan.html.foreign import read_foreign_html
from reportgen.scan.pdf.reading import read_pdf
from reportgen.scan.plain.calendar import read_calendar
from reportgen.scan.plain.csv import read_csv
from reportgen.scan.plain.json import read_json
from reportgen.scan.plain.text import read_markdown, read_text

__all__ = ["OURS", "Reader", "reader_of"]

Reader = Callable[[bytes], Iterator[Carried | Fault]]
"""Gives every text of a file with its place, and every fault. Never raises on bad bytes."""

OURS: Mapping[Format, Reader] = {Format.DOCX: read_docx, Format.PDF: read_pdf, Format.HTML: read_html}
"""Readers of what reportgen writes. Its pages have to be exact; those of others only have to be readable."""

_READERS: Mapping[str, Reader] = {
    "docx": read_docx,
    "pdf": read_pdf,
    "html": read_foreign_html,
    "htm": read_foreign_html,
    "txt": read_text,
    "md": read_markdown,
    "markdown": read_markdown,
    "json": read_json,
    "csv": read_csv,
    "ics": read_calendar,
}
_ACCEPTED = "Word (.docx), PDF, HTML, text, Markdown, JSON, CSV and calendar files (.ics)"
_REMEDIES: Mapping[str, str] = {
    **dict.fromkeys(
        ("doc", "docm", "dot", "dotx", "dotm", "rtf", "odt", "pages"), "Save it as .docx in Word, or as PDF"
    ),
    **dict.fromkeys(("xls", "xlsx", "xlsm", "ods", "tsv"), "Save it as .csv, or take it out of the folder"),
    **dict.fromkeys(("ppt", "pptx", "odp"), "Save it as PDF, or take it out of the folder"),
    **dict.fromkeys(("zip", "7z", "gz", "rar", "tar"), "Unpack it and scan what is in it"),
    **dict.fromkeys(("db", "ini", "ds_store", "tmp", "lnk"), "Delete it: it tells about the folder that it comes from"),
    **dict.fromkeys(("age",), "Take it out of the folder: it may be a case file"),
    **dict.fromkeys(("yaml", "yml"), "Take it out of the folder: a case file holds every name"),
}
_REMEDY = "Take it out of the folder, or have a person look at it"


def reader_of(ending: str) -> Reader | Fault:
    """The reader for the ending of a file's name (`.docx`, in any case), or why nobody can look into such a file."""
    bare = ending.removeprefix(".").lower()
    if bare in _READERS:
        return _READERS[bare]
    what = f"the scan cannot look into files of this kind; it reads {_ACCEPTED}"
    return Fault("scan-format", "", what, _REMEDIES.get(bare, _REMEDY))
