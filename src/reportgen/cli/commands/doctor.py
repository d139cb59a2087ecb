"""`reportgen doctor`: whether everything that reportgen needs is in its place."""

from __future__ import annotations

import datetime as dt
import os
import platform
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click
from msgspec import Struct

from reportgen.cli.options import ANY_DAY, IDENTITY, NamedPath, day_option, out_option
from reportgen.errors import ExitCode, ReportgenError
from reportgen.plain_file import read_file

if TYPE_CHECKING:
    from reportgen.model.partnership import Partnership

__all__ = ["doctor"]


class _Check(Struct, frozen=True):
    """One thing that was looked at; `remedy` is "" where all is well."""

    what: str
    found: str
    remedy: str = ""


@click.command(
    epilog="""\b
Examples:
  reportgen doctor
  reportgen doctor --cases "S:/Reviews/cases" --out "S:/Reviews/drafts"
"""
)
@click.option(
    "--cases",
    type=NamedPath(),
    default=Path("cases"),
    show_default=True,
    metavar="FOLDER",
    help="Where your cases are.",
)
@out_option("Where documents go.")
@day_option("Day on which the calendar of bank holidays must still be good.")
def doctor(cases: Path, out: Path, as_of: dt.date) -> int:
    """Look whether everything is in its place.

    That is settings (also whether those of a new file are replaced), templates, fonts, guidance, calendar, folders and
    keys. Complains where an identity file (a secret key) lies beside the locked cases that it opens or below them, or
    can be read by others; where a case or its answers lie in clear beside what is locked; and where one lies in a
    folder that may be published. Prints versions and folders, and nothing of any case. Leaves with 2 if something
    needs mending.
    """
    checks: tuple[Callable[[], Iterator[_Check]], ...] = (
        _program,
        lambda: _settings(cases),
        _templates,
        _fonts,
        lambda: _guidance(as_of),
        lambda: _folders(cases, out),
        lambda: _at_rest(cases, out),
    )
    wrong = 0
    for check in checks:
        for item in _safely(check):
            sign = click.style("✗", fg="red") if item.remedy else click.style("✓", fg="green")
            click.echo(f"{sign} {item.what}: {item.found}")
            if item.remedy:
                click.echo(f"    {item.remedy}.")
                wrong += 1
    click.echo("All is well." if not wrong else f"{wrong} to mend.")
    return ExitCode.USAGE if wrong else ExitCode.DONE


def _safely(check: Callable[[], Iterator[_Check]]) -> Iterator[_Check]:
    try:
        yield from check()
    except ReportgenError as error:
        for problem in error.problems:
            yield _Check(str(problem.where), problem.what, problem.remedy)


def _program() -> Iterator[_Check]:
    from importlib.metadata import version

    yield _Check("reportgen", f"{version('reportgen')}, Python {platform.python_version()}, {platform.system()}")


def _settings(cases: Path) -> Iterator[_Check]:
    from reportgen.world import PARTNERSHIP_FILE, house_templates, open_world

    path = cases / PARTNERSHIP_FILE
    if not path.is_file():
        yield _Check("settings", f"no {path}", "Make it with `reportgen new --partnership`")
        return
    world = open_world(path, as_of=ANY_DAY)
    yield _Check("settings", f"{path}: {world.partnership.name}, counting rule {world.partnership.counting_rule.value}")
    if left := _left_of_the_sample(world.partnership):
        what = f"{path} still holds the made-up {left} of a new file"
        yield _Check("settings", what, "Write your own: they stand at the head of every letter")
    if world.partnership.templates is None:
        return
    for own in sorted(world.template_folders[0].glob("[!~.]*.docx")):
        known = own.name in house_templates()
        yield _Check(
            "your template",
            str(own) if known else f"{own} is used for no document",
            "" if known else "Give it the name of the template that it stands for, or move it away",
        )


def _left_of_the_sample(own: Partnership) -> str:
    """What `reportgen new` wrote into the settings and nobody has replaced yet, in words."""
    from reportgen.load import load_partnership
    from reportgen.starter import partnership

    sample = load_partnership(partnership().encode(), "")
    pairs = {
        "name": (own.name, sample.name),
        "mailbox": (own.mailbox, sample.mailbox),
        "partners": (own.partners.local_authority.name, sample.partners.local_authority.name),
        "address": (own.letterhead.address, sample.letterhead.address),
    }
    return ", ".join(name for name, (ours, made_up) in pairs.items() if ours == made_up)


def _templates() -> Iterator[_Check]:
    from reportgen.model.kind import KINDS
    from reportgen.world import shipped

    for template in dict.fromkeys(kind.template for kind in KINDS.values()):
        path = shipped() / template
        yield _Check("template", template, "" if path.is_file() else "Install reportgen again")


def _fonts() -> Iterator[_Check]:
    from reportgen.world import shipped

    found = sorted(path.stem for path in (shipped() / "fonts").glob("*.ttf"))
    yield _Check("fonts", ", ".join(found) or "none", "" if found else "Install reportgen again")


def _guidance(as_of: dt.date) -> Iterator[_Check]:
    from reportgen.guidance import packs
    from reportgen.model import date_words

    for pack in packs():
        yield _Check("guidance", f"{pack.id}: {pack.title}, from {date_words.day(pack.applies_from)}")
    last = max(pack.calendar_published_until for pack in packs())
    late = as_of.year > last
    yield _Check(
        "bank holidays",
        f"published until {last}" + ("; later dates are a forecast" if late else ""),
        "Install a newer reportgen: its list of bank holidays ends before today" if late else "",
    )


def _folders(cases: Path, out: Path) -> Iterator[_Check]:
    from reportgen.batch import look_at_out

    if out.exists():
        writable = os.access(out, os.W_OK)
        yield _Check(
            "output folder", str(out), "" if writable else "Ask for access to it, or choose another with `--out`"
        )
    if cases.exists():
        for problem in look_at_out(out, [cases]):
            yield _Check("cases", problem.what, problem.remedy)


def _at_rest(cases: Path, out: Path) -> Iterator[_Check]:
    from reportgen.batch import is_case
    from reportgen.case_file import is_locked_path

    files = _files_below(cases)
    locked = [file for file in files if is_locked_path(file)]
    yield from _identities(files, locked)
    yield from _left_in_clear(locked, cases)
    yield from _among_what_is_published(out)
    if locked_cases := sum(map(is_case, locked)):
        yield _Check("locked cases", f"{locked_cases:,}")


def _identities(files: list[Path], locked: list[Path]) -> Iterator[_Check]:
    """Secret keys that lie beside what they open, or that others can read."""
    beside = [file for file in files if _is_identity(file)]
    for identity in beside:
        if any(case.parent == identity.parent or case.parent in identity.parents for case in locked):
            yield _Check("identity", f"{identity} lies beside the cases that it opens", _APART)
    for identity in dict.fromkeys((*beside, *_identities_named())):
        if os.name == "posix" and identity.is_file() and identity.stat().st_mode & 0o077:
            yield _Check("identity", f"{identity} can be read by others", f"Run `chmod 600` on {identity.name}")


def _left_in_clear(locked: list[Path], cases: Path) -> Iterator[_Check]:
    from reportgen.case_file import CaseFile, locked_path

    for file in dict.fromkeys(clear for case in locked for clear in CaseFile(case, cases).in_clear):
        if locked_path(file).exists():
            yield _Check("case", f"{file} lies there in clear and locked", "Look which is newer; take the other away")
        else:
            what = f"{file} lies there in clear, and its case is locked"
            yield _Check("case", what, "Run `reportgen lock` on the case")


def _among_what_is_published(out: Path) -> Iterator[_Check]:
    from reportgen.batch import is_case
    from reportgen.case_file import ANSWERS, clear_path
    from reportgen.model.artefact import Audience

    for file in _files_below(out / Audience.PUBLISHABLE):
        if is_case(file) or clear_path(file).name.lower().endswith(ANSWERS):
            yield _Check("case", f"{file} lies in a folder that may be published", _REAL_NAMES)


_APART = "Keep it on another drive, and name it with `--identity` or REPORTGEN_IDENTITY"
_REAL_NAMES = "Move it away: it holds real names, and can be read once its key is lost to somebody"
_MOST_BYTES = 10_000
"""An identity file has a few hundred; what is longer is not read."""


def _files_below(folder: Path) -> list[Path]:
    return sorted(file for file in folder.rglob("*") if file.is_file()) if folder.is_dir() else []


def _is_identity(file: Path) -> bool:
    try:
        return file.stat().st_size <= _MOST_BYTES and b"AGE-SECRET-KEY-1" in read_file(file)
    except OSError:
        return False


def _identities_named() -> Iterator[Path]:
    return map(Path, filter(None, os.environ.get(IDENTITY, "").split(os.pathsep)))
