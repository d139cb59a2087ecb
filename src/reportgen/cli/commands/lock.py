"""`reportgen lock`: cases rest encrypted, to several recipients or with a passphrase."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import click

from reportgen.cli.options import NamedPath, ask_passphrase, key_options, partnership_option
from reportgen.cli.say import count, say_problems
from reportgen.errors import ExitCode, Place, ReportgenError, UsageError
from reportgen.plain_file import read_file

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportgen.batch import CaseFile
    from reportgen.batch.each import Done
    from reportgen.case_file import KeyFiles

__all__ = ["lock"]

_Locked: TypeAlias = "tuple[tuple[Path, ...], int]"
"""The files that a case was locked in, and how many recipients can open them (none with a passphrase)."""


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
    from reportgen.case_file import lock_files

    passphrase = ask_passphrase("New passphrase", twice=True) if with_passphrase else ""
    more = (*recipients, *_listed(recipients_file))
    files = [file for file in find_cases(paths, key_files) if file.in_clear]
    if not files:
        click.echo("Nothing to lock: every case is locked already.")
        return ExitCode.DONE

    def work(file: CaseFile) -> _Locked:
        known = () if with_passphrase else tuple(dict.fromkeys((*_recipients_of(file, partnership), *more)))
        return lock_files(file, known, passphrase, keep=keep), len(known)

    # Nothing is said before the last case is locked: where nobody reads any more (`| head`), the rest would stay clear.
    worked: list[Done[_Locked]] = []
    try:
        for done in each(files, work):
            worked.append(done)  # noqa: PERF402 - what was locked before Ctrl-C is said as well
    finally:
        locked = [done.result for done in worked if done.result is not None]
        for path in (path for paths, _ in locked for path in paths):
            click.echo(f"Locked: {path}")
    failed = [done.error for done in worked if done.error is not None]
    say_problems(problem for error in failed for problem in error.problems)
    if any(openers == 1 for _, openers in locked):
        click.echo(
            "Only one recipient can open what is locked. If that key is lost, it is lost: add one in escrow.", err=True
        )
    if locked and not key_files.identities and not with_passphrase:
        click.echo("Not opened again to compare: no identity was given.")
    if failed:
        return _code(failed, len(files))
    click.echo(f"{count(len(files), 'case')} locked.")
    return ExitCode.DONE


def _code(failed: Sequence[ReportgenError], of: int) -> int:
    """The exit code of a batch; what is wrong with the settings or the command is wrong for every case."""
    is_of_all = len(failed) == of and all(isinstance(error, UsageError) for error in failed)
    return failed[0].exit_code if of == 1 or is_of_all else ExitCode.BATCH


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
