"""`reportgen recipients`: who can open the locked cases; how somebody is added or taken off."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from reportgen.cli.options import NamedPath, key_options, partnership_option, paths_argument
from reportgen.cli.say import count
from reportgen.errors import ExitCode, Place, UsageError
from reportgen.plain_file import read_file

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reportgen.batch import CaseFile
    from reportgen.case_file import KeyFiles

__all__ = ["recipients"]


@click.command(
    epilog="""\b
Examples:
  reportgen recipients --new "E:/board-team.key"
  reportgen recipients
  reportgen recipients --add "Escrow=age1..." --identity "E:/board-team.key"
  reportgen recipients --remove "Former manager" --identity "E:/board-team.key"
"""
)
@paths_argument
@click.option(
    "--new",
    type=NamedPath(dir_okay=False),
    metavar="FILE",
    help="Make an identity file (a secret key) that only you may read, and print its public key.",
)
@click.option("--add", "added", metavar="NAME=KEY", help="Add a recipient, and lock every locked case to all again.")
@click.option("--remove", "removed", metavar="NAME", help="Take a recipient off, and lock every locked case again.")
@click.option("--again", is_flag=True, help="Lock every locked case again to those who are listed now.")
@partnership_option
@key_options
def recipients(
    paths: tuple[Path, ...],
    new: Path | None,
    added: str | None,
    removed: str | None,
    partnership: Path | None,
    key_files: KeyFiles,
    *,
    again: bool,
) -> int:
    """Show who can open the locked cases; add or remove somebody.

    They are shown by name and the ends of their public key. PATHS are locked case files or folders (default: cases).
    The recipients stand under `recipients:` in partnership.yaml. With --add or --remove that list is changed and
    every locked case is locked again, all of them or none, so an identity that opens them has to be given. A locked
    file does not tell whose the keys are; how many there are is compared.

    Whoever is taken off may still have an older copy of a case and the key to it. Keep identity files apart from the
    cases, and one in escrow: a case whose keys are all lost is lost.
    """
    if sum(map(bool, (new, added, removed, again))) > 1:
        raise click.UsageError("Give one of --new, --add, --remove and --again at a time")
    if new is not None:
        return _new(new)
    settings = _settings(paths, partnership)
    if added or removed or again:
        return _change(paths, settings, added, removed, key_files, again=again)
    return _show(paths, settings, key_files)


def _new(path: Path) -> int:
    from reportgen import output
    from reportgen.at_rest import new_identity

    secret, public = new_identity()
    output.create_private(
        path,
        f"# reportgen identity; keep it secret, and apart from the cases\n# public key: {public}\n{secret}\n".encode(),
    )
    click.echo(f"Written: {path}. Only you may read it. Keep a copy in escrow, and none beside the cases.")
    click.echo(f"Public key: {public}")
    click.echo('Next: reportgen recipients --add "Your team=' + public + '"')
    return ExitCode.DONE


def _settings(paths: tuple[Path, ...], partnership: Path | None) -> Path:
    from reportgen.batch import find_partnership
    from reportgen.case_file import CaseFile

    if partnership is not None:
        return partnership
    first = paths[0]
    # Settings are found beside the cases; a folder without a case yet may have them.
    inside = first / "any" if first.is_dir() else first
    return find_partnership(CaseFile(inside, inside.parent))


def _locked(paths: tuple[Path, ...], key_files: KeyFiles) -> list[CaseFile]:
    from reportgen.batch import find_cases

    try:
        return [file for file in find_cases(paths, key_files) if file.is_locked]
    except UsageError as error:
        if error.problems[0].rule == "no-cases":
            return []
        raise


def _show(paths: tuple[Path, ...], settings: Path, key_files: KeyFiles) -> int:
    from reportgen.at_rest import fingerprint
    from reportgen.world import open_settings

    known = {one.name: one.public_key for one in open_settings(settings).recipients}
    if not known:
        click.echo(f"{settings} lists nobody. Add somebody with: reportgen recipients --add NAME=KEY")
    width = max(map(len, known), default=0)
    for name, key in known.items():
        click.echo(f"{name.ljust(width)}  {fingerprint(key)}")
    files = _locked(paths, key_files)
    others = 0
    for file in files:
        header = file.header()
        words = "a passphrase" if header.has_passphrase else count(header.recipients, "recipient")
        differs = not header.has_passphrase and header.recipients != len(set(known.values()))
        others += differs
        click.echo(f"{file.name}: locked to {words}" + (", not to those above" if differs else ""))
    if others:
        click.echo("Lock them to those above with: reportgen recipients --again")
    return ExitCode.DONE


def _change(
    paths: tuple[Path, ...], settings: Path, added: str | None, removed: str | None, key_files: KeyFiles, *, again: bool
) -> int:
    from reportgen import output
    from reportgen.load import change_recipients
    from reportgen.world import open_settings

    known = {one.name: one.public_key for one in open_settings(settings).recipients}
    after = _after(known, added, removed, settings)
    files = [file for file in _locked(paths, key_files) if not file.header().has_passphrase]
    plan = [written for file in files for written in file.relocked(tuple(after.values()))]
    if after != known:
        plan.append((settings.resolve(), change_recipients(read_file(settings), str(settings), after)))
    output.save_all(plan)
    for name in after.keys() - known.keys():
        click.echo(f"Added: {name}")
    for name in known.keys() - after.keys():
        click.echo(f"Removed: {name}. Older copies of a case may still open for them.")
    if files or again:
        click.echo(f"{count(len(files), 'locked case')} locked again, to {count(len(after), 'recipient')}.")
    if len(after) == 1:
        click.echo("Only one recipient can open what is locked now. Add a second one, in escrow.", err=True)
    return ExitCode.DONE


def _after(known: Mapping[str, str], added: str | None, removed: str | None, settings: Path) -> dict[str, str]:
    from reportgen.at_rest import check_recipient

    place = Place(file=str(settings), path="recipients")
    if added:
        name, sign, key = (part.strip() for part in added.partition("="))
        if not (name and sign and key):
            raise click.UsageError('Give a name and a public key: --add "Board team=age1..."')
        check_recipient(key)
        if name in known or key in known.values():
            raise UsageError.of(
                "recipient-twice", place, "the name or the key is listed already", "Choose another name"
            )
        return {**known, name: key}
    if removed:
        if removed not in known:
            raise UsageError.of(
                "recipient-unknown", place, "nobody of that name is listed", "Run `reportgen recipients`"
            )
        after = {name: key for name, key in known.items() if name != removed}
    else:
        after = dict(known)
    if not after:
        raise UsageError.of(
            "recipients-missing", place, "nobody would be left to open the cases", "Add somebody else first"
        )
    return after
