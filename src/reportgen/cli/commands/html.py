"""`reportgen html`: a Word file that was edited by hand becomes a web page."""

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

__all__ = ["html"]


@click.command(
    epilog="""\b
Examples:
  reportgen html "out/publishable/Child Robin/Child Robin LCSPR report.docx" --case cases/02-siblings.yaml
  reportgen html report.docx --out index.html
"""
)
@click.argument("docx", type=NamedPath(), metavar="FILE.docx")
@case_option("Scan both files for what identifies somebody in this case; write nothing if it is found.")
@click.option(
    "--out",
    type=WrittenFile(".html"),
    metavar="FILE",
    help="Where the page goes; beside the Word file if not given.",
)
@partnership_option
@key_options
def html(docx: Path, case_file: Path | None, out: Path | None, *, partnership: Path | None, key_files: KeyFiles) -> int:
    """Make a web page from a Word file, hand edits included.

    It is the page that `build --format html` writes, and says what the Word file says now. What must be mended in
    Word first is listed, with its place. With --case, both files are scanned against the case, and a page in which a
    known identifier stands is not written. Without it the file is not scanned.
    """
    from reportgen.cli.watched import watched_for
    from reportgen.output import save
    from reportgen.pipeline import page
    from reportgen.world import read_named

    content = read_named(docx, "the Word file")
    target = target_of(docx, out, ".html", "The page")
    known = watched_for(case_file, key_files, partnership, docx.name) if case_file is not None else None
    written = page(content, docx.name, known, target.name)
    say_problems(written.problems)
    save(target, written.content)
    say_written(target, scanned=known is not None)
    return ExitCode.DONE
