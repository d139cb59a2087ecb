"""`reportgen lock`: cases rest encrypted, to several recipients or with a passphrase."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from reportgen.cli.options import NamedPath, ask_passphrase, key_options, partnership_option
from reportgen.cli.say import count, say_problems
from reportgen.errors import ExitCode, Place, ReportgenError, UsageError
from reportgen.plain_file import read_file

if TYPE_CHECKING:
    from reportgen.batch import CaseFile
    from reportgen.case_file import KeyFiles

__all__ = ["lock"]


@click.command(
    epilog="""\b
Examples:
  reportgen lock cases/AVE-2026-004.yaml
  reportgen lock cases --identity "E:/board-team.key"
  reportgen lock case.yaml --recipients-file recipients.txt --keep
  reportgen lock case.yaml --with-passphrase
"""
)
@click.argument("paths", nargs=-1, required=True, type=NamedPath(), metavar="PATHS...")
@click.option(
    "--recipient",
    "recipients",
    multiple=True,
    metavar="KEY",
    help="A further age public key (age1…); may be given several times.",
)
@click.option(
    "--recipients-file",
    type=NamedPath(dir_okay=False),
    metavar="FILE",
    help="Further age public keys, one a line.",
)
@click.option("--with-passphrase", is_flag=True, help="Lock with a passphrase, which is asked for, instead.")
@click.option("--keep", is_flag=True, help="Leave the clear file where it is.")
@partnership_option
@key_options
def lock(
    paths: tuple[Path, ...],
    recipients: tuple[str, ...],
    recipients_file: Path | None,
    partnership: Path | None,
    key_files: KeyFiles,
    *,
    with_passphrase: bool,
    keep: bool,
) -> int:
    """Lock case files, so that only their recipients can open them.

    CASE.yaml becomes CASE.yaml.age. PATHS are case files or folders. The recipients stand under `recipients:` in
    partnership.yaml; --recipient and --recipients-file add to them. Each of them opens the case alone, so list at
    least two, one of them in escrow. The answers that lie beside a case are locked with it. Every other command reads
    a locked case as it is, with --identity, and never writes it in clear.

    The locked file is written whole before the clear one is taken away; where an identity is given, it is opened and
    compared first. A clear file that was deleted can still be found: on the disk, in earlier versions that a cloud or
    network drive keeps, and in backups. Refused: nobody to lock it to, and a locked file that says something else.
    """
    from reportgen.batch import each, find_cases

    passphrase = ask_passphrase("New passphrase", twice=True) if with_passphrase else ""
    more = (*recipients, *_listed(recipients_file))
    files = [file for file in find_cases(paths, key_files) if not file.is_locked]
    if not files:
        click.echo("Nothing to lock: every case is locked already.")
        return ExitCode.DONE

    def work(file: CaseFile) -> tuple[Path, ...]:
        known = () if with_passphrase else (*_recipients_of(file, partnership), *more)
        return _lock(file, tuple(dict.fromkeys(known)), passphrase, keep=keep)

    failed: list[ReportgenError] = []
    for done in each(files, work):
        if isinstance(done.error, UsageError):
            raise done.error
        if done.error is not None:
            failed.append(done.error)
            say_problems(done.error.problems)
        for path in done.result or ():
            click.echo(f"Locked: {path}")
    if not key_files.identities and not with_passphrase and len(failed) < len(files):
        click.echo("Not opened again to compare: no identity was given.")
    if failed:
        return failed[0].exit_code if len(files) == 1 else ExitCode.BATCH
    click.echo(f"{count(len(files), 'case')} locked.")
    return ExitCode.DONE


def _recipients_of(file: CaseFile, partnership: Path | None) -> tuple[str, ...]:
    """The public keys of those who open a partnership's locked cases; none where there are no settings.

    Raises:
        UsageError: the settings that were named do not exist, or the settings are wrong.
    """
    from reportgen.batch import find_partnership
    from reportgen.world import open_settings

    try:
        path = partnership or find_partnership(file)
    except UsageError:
        return ()
    return open_settings(path).recipient_keys


def _listed(path: Path | None) -> tuple[str, ...]:
    from reportgen.at_rest import read_recipients

    if path is None:
        return ()
    try:
        return read_recipients(read_file(path).decode("utf-8"))
    except (OSError, UnicodeDecodeError):
        raise UsageError.of(
            "recipients-file",
            Place(file=str(path)),
            "the file of recipients cannot be read",
            "Mend its path; it holds one age public key a line, as UTF-8 text",
        ) from None


def _lock(file: CaseFile, recipients: tuple[str, ...], passphrase: str, *, keep: bool) -> tuple[Path, ...]:
    """Lock a case and what lies beside it, all or nothing; the locked files."""
    from reportgen.case_file import lock_files

    if not passphrase and len(recipients) == 1:
        click.echo(
            f"{file.name}: only one recipient can open it. If that key is lost, the case is lost: add one in escrow.",
            err=True,
        )
    return lock_files(file, recipients, passphrase, keep=keep)
