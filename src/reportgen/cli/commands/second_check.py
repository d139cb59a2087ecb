"""`reportgen second-check`: a second person has read the finished files of a report; the draft's banner goes."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reportgen.cli.options import Day, case_argument, key_options, out_option, partnership_option, today, world_of
from reportgen.cli.say import count
from reportgen.errors import ExitCode, Place, UsageError

if TYPE_CHECKING:
    from reportgen.case_file import KeyFiles

__all__ = ["second_check"]


@click.command(
    "second-check",
    epilog="""\b
Examples:
  reportgen second-check cases/10-withheld.yaml --by "Designated nurse"
  reportgen second-check cases/10-withheld.yaml --by "Designated nurse" --on 2026-11-26 --out "S:/Reviews/drafts"
""",
)
@case_argument
@click.option("--by", required=True, metavar="WHO", help="Who has read the files: a role or initials. It is published.")
@click.option(
    "--on", "on", type=Day(done=True), default=today, metavar="DATE", show_default="today", help="Day of the check."
)
@out_option("Where `build` put the documents.")
@partnership_option
@key_options
def second_check(
    case_file: Path, by: str, on: dt.date, out: Path, partnership: Path | None, key_files: KeyFiles
) -> int:
    """Record that a second person has checked the finished report.

    You say with it that WHO, who did not answer the questions of the case, has read every file in
    FOLDER/publishable/<public name> from its first page to its last, beside the case file, and recognises nobody.

    The files are scanned once more. Then the banner "Draft: not checked by a second person" goes from the head of every
    page of the Word file, and its PDF and HTML page are made anew from it; nothing else in them changes. Last, who
    checked which files on which day is saved beside the case (CASE.checks.yaml), and `reportgen certificate` says so.

    The check holds for these very files. As soon as one changes, is added or goes, somebody has to look again. `build`
    does not write over them: delete them first, and the banner is there again.

    Leaves with 4 while a question is open, and with 6 if something stands in a file that must not; then nothing is
    recorded and nothing changed.
    """
    from reportgen.batch import case_at
    from reportgen.case_file import CHECKS
    from reportgen.cli.finished import finished, report_folder
    from reportgen.load import add_check
    from reportgen.output import save_all
    from reportgen.pipeline import release, report_name

    by = _who(by)
    file = case_at(case_file, key_files)
    content = file.read()
    world = world_of(file, partnership)
    folder = report_folder(out, report_name(content, file.name), file.name)
    released = release(content, file.name, world, finished(folder), file.answers(today()), by, on)
    # First the record: a file without its banner that nobody is known to have checked would be the worse half.
    seen = file.read_beside(CHECKS)
    noted = add_check(seen, str(file.beside(CHECKS)), released.check)
    if noted == seen:
        before = next(one for one in file.checks() if released.check.repeats(one))
        click.echo(
            f"{count(len(before.files), 'file')} checked by {before.by}, on {before.on.isoformat()}: that is recorded "
            "already, and they are unchanged since."
        )
        return ExitCode.DONE
    where = file.write_beside(CHECKS, noted, seen, world.partnership.recipient_keys)
    save_all([(folder / name, made) for name, made in released.changed])
    click.echo(f"Written: {where}")
    for name, _ in released.changed:
        click.echo(f"Written, without the banner: {folder / name}")
    click.echo(f"{count(len(released.check.files), 'file')} checked by {by}, on {on.isoformat()}.")
    return ExitCode.DONE


def _who(by: str) -> str:
    from reportgen.model.second_check import LONGEST_WHO

    who = " ".join(by.split())
    if who and who.isprintable() and len(who) <= LONGEST_WHO:
        return who
    raise UsageError.of(
        "check-who",
        Place(path="--by"),
        "nobody is named there",
        f"Write a role or initials of at most {LONGEST_WHO} characters",
    )
