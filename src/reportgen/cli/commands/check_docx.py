"""`reportgen check-docx`: what to mend in Word files before they become accessible PDFs; nothing is written."""

from __future__ import annotations

from pathlib import Path

import click

from reportgen.cli.options import NamedPath, format_option
from reportgen.errors import ExitCode, ReportgenError

__all__ = ["check_docx"]


@click.command(
    "check-docx",
    epilog="""\b
Examples:
  reportgen check-docx report.docx
  reportgen check-docx out/restricted/*/*.docx --format json
""",
)
@click.argument("files", type=NamedPath(), metavar="FILE.docx...", nargs=-1, required=True)
@format_option("text", "json")
def check_docx(files: tuple[Path, ...], format_name: str) -> int:
    """Say what Word files need to become accessible PDFs.

    Looks at title, language, order of headings, header rows, alt text, real lists, words of links, fonts and
    characters, and at what a PDF cannot show. Errors stop the PDF; warnings are for the sake of its readers.
    Nothing is written, and no file is scanned for names. Leaves with 5 if a file has an error.
    """
    from reportgen.cli.formats.files import CheckedFile, as_json, as_text
    from reportgen.pipeline import examine_word
    from reportgen.world import fonts, read_named

    library = fonts()
    checked: list[CheckedFile] = []
    for path in files:
        content = read_named(path, "the Word file")
        try:
            problems = examine_word(content, str(path), library)
        except ReportgenError as error:
            problems = error.problems
        checked.append(CheckedFile(str(path), problems))
    click.echo({"text": as_text, "json": as_json}[format_name](checked))
    return ExitCode.TEMPLATE if any(one.errors for one in checked) else ExitCode.DONE
