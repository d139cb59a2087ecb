"""`reportgen pdf`: a Word file that was edited by hand becomes an accessible PDF."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from reportgen.cli.edition import say_written, target_of
from reportgen.cli.options import NamedPath, WrittenFile, case_option, key_options, partnership_option
from reportgen.cli.say import say_problems
from reportgen.errors import ExitCode

if TYPE_CHECKING:
    from reportgen.case_file import KeyFiles

__all__ = ["pdf"]


@click.command(
    epilog="""\b
Examples:
  reportgen pdf "out/publishable/Child Robin/Child Robin LCSPR report.docx" --case cases/02-siblings.yaml
  reportgen pdf report.docx --out report-final.pdf
  reportgen pdf report.docx --draft
"""
)
@click.argument("docx", type=NamedPath(), metavar="FILE.docx")
@case_option("Scan both files for what identifies somebody in this case; write nothing if it is found.")
@click.option(
    "--out",
    type=WrittenFile(".pdf"),
    metavar="FILE",
    help="Where the PDF goes; beside the Word file if not given.",
)
@click.option(
    "--draft",
    is_flag=True,
    help="Where there are errors, make a watermarked draft that does not claim to be accessible, instead of nothing.",
)
@partnership_option
@key_options
def pdf(
    docx: Path, case_file: Path | None, out: Path | None, *, draft: bool, partnership: Path | None, key_files: KeyFiles
) -> int:
    """Make an accessible PDF from a Word file, hand edits included.

    What must be mended in Word first is listed, with its place. With --case, both files are scanned against the
    case, and a PDF in which a known identifier stands is not written. Without it the file is not scanned.

    A draft goes beside the Word file as "FILE draft.pdf". Its errors are listed all the same, and the command leaves
    with 5: a draft is not for publication.
    """
    from reportgen.cli.watched import watched_for
    from reportgen.output import save
    from reportgen.pipeline import convert
    from reportgen.world import fonts, read_named

    content = read_named(docx, "the Word file")
    target = target_of(docx, out, ".pdf", "The PDF")
    known = watched_for(case_file, key_files, partnership, docx.name) if case_file is not None else None
    converted = convert(content, docx.name, fonts(), known, target.name, draft=draft)
    say_problems(converted.problems)
    if converted.draft and out is None:
        target = target.with_stem(f"{docx.stem} draft")
    save(target, converted.content)
    say_written(target, scanned=known is not None)
    if converted.draft:
        click.echo("It is a draft: mend the errors above in Word before it is published.")
        return ExitCode.TEMPLATE
    return ExitCode.DONE
