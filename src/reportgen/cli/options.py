"""Arguments and options that several commands share, and what they mean: cases, settings, the day."""

from __future__ import annotations

import datetime as dt
import os
import re
import warnings
from collections.abc import Callable
from functools import wraps
from getpass import GetPassWarning
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from reportgen.errors import Place, Problem, UsageError

if TYPE_CHECKING:
    from reportgen.batch import CaseFile
    from reportgen.case_file import KeyFiles
    from reportgen.template_cache import TemplateCache
    from reportgen.world import World

__all__ = [
    "IDENTITY",
    "PASSPHRASE",
    "Day",
    "NamedPath",
    "Worlds",
    "WrittenFile",
    "as_of_option",
    "ask_passphrase",
    "cache_option",
    "case_argument",
    "case_option",
    "day_option",
    "format_option",
    "guidance_option",
    "key_options",
    "out_option",
    "partnership_option",
    "paths_argument",
    "today",
    "world_of",
]

F = TypeVar("F", bound=Callable[..., Any])

_FIRST_YEAR = 1900
_LAST_YEAR = 2199
"""The years of a day on the command line are those of a day in a case file (`On`; a test compares them)."""


class Day(click.ParamType[dt.date]):
    """A day on the command line: `2026-03-31`.

    Args:
        done: on that day somebody did something, so it cannot be one that is still to come.
    """

    name = "DATE"

    def __init__(self, *, done: bool = False) -> None:
        self._done = done

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> dt.date:
        """Read the day, or fail with the form that is expected."""
        if isinstance(value, dt.date):
            return value
        written = str(value)
        try:
            day = dt.datetime.strptime(written, "%Y-%m-%d").replace(tzinfo=dt.UTC).date()
        except ValueError:
            if re.fullmatch(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}", written):
                self.fail("no such day is in the calendar: check day and month", param, ctx)
            self.fail("a date is written year-month-day, for example 2026-03-31", param, ctx)
        if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
            self.fail(f"the year is not between {_FIRST_YEAR} and {_LAST_YEAR}: check the year", param, ctx)
        if self._done and day > today():
            self.fail("the day is still to come: give the day on which it was done", param, ctx)
        return day


class NamedPath(click.Path):
    """A file or folder that is named. A script whose variable is empty names none, and does not mean this folder."""

    def __init__(self, *, file_okay: bool = True, dir_okay: bool = True) -> None:
        super().__init__(path_type=Path, file_okay=file_okay, dir_okay=dir_okay)

    def convert(self, value: str | os.PathLike[str], param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """Read the path, or fail where nothing stands in it."""
        if not os.fspath(value):
            self.fail("the path is empty: name a file or folder; `.` is the folder that you are in", param, ctx)
        return Path(str(super().convert(value, param, ctx)))


class WrittenFile(NamedPath):
    """A file that a command writes. Its name ends as such files do, so that a slip of the hand writes over no case."""

    def __init__(self, ending: str) -> None:
        super().__init__(dir_okay=False)
        self._ending = ending

    def convert(self, value: str | os.PathLike[str], param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """Read the path, or fail with the ending that is expected."""
        path = super().convert(value, param, ctx)
        if path.suffix.lower() != self._ending:
            self.fail(f"its name must end in `{self._ending}`: nothing of another kind is written over", param, ctx)
        return path


def format_option(*names: str) -> Callable[[F], F]:
    """`--format`: how a command answers, the first name if nothing is said; handed to it as `format_name`."""
    return click.option(
        "--format",
        "format_name",
        type=click.Choice(names),
        default=names[0],
        show_default=True,
        help="How to answer.",
    )


def out_option(what: str) -> Callable[[F], F]:
    """`--out`: the folder of finished documents, with what it is to a command."""
    return click.option(
        "--out",
        type=NamedPath(file_okay=False),
        default=Path("out"),
        show_default=True,
        metavar="FOLDER",
        help=what,
    )


def today() -> dt.date:
    """The day where the user is."""
    # The one place where reportgen looks at a clock: what "late" means for `check` and `due`, and what cannot have been
    # decided yet.
    return dt.date.today()  # noqa: DTZ011 - the day where the user is


def paths_argument(function: F) -> F:
    """PATHS: case files or folders; `cases` if none is given."""
    return click.argument("paths", nargs=-1, type=NamedPath(), metavar="[PATHS]...", callback=_default_paths)(function)


def _default_paths(_ctx: click.Context, _param: click.Parameter, value: tuple[Path, ...]) -> tuple[Path, ...]:
    return value or (Path("cases"),)


case_argument = click.argument("case_file", type=NamedPath(), metavar="CASE.yaml")


def case_option(what: str, *, required: bool = False) -> Callable[[F], F]:
    """`--case`: the case that a command about other files looks at, with what for; handed to it as `case_file`."""
    return click.option("--case", "case_file", type=NamedPath(), metavar="CASE.yaml", required=required, help=what)


def day_option(what: str) -> Callable[[F], F]:
    """`--as-of`: the day that counts as today, with what it changes."""
    return click.option("--as-of", type=Day(), default=today, metavar="DATE", show_default="today", help=what)


as_of_option = day_option("Day that lateness is judged by.")
guidance_option = click.option(
    "--guidance", metavar="ID", help="Guidance pack to use; chosen by the notification date if not given."
)
partnership_option = click.option(
    "--partnership",
    type=NamedPath(dir_okay=False),
    metavar="FILE",
    help="The partnership's settings; found beside the cases if not given.",
)


def _template_cache(_ctx: click.Context, _param: click.Parameter, value: bool) -> TemplateCache | None:
    from reportgen.template_cache import usual

    return None if value else usual()


cache_option = click.option(
    "--no-cache",
    "template_cache",
    is_flag=True,
    callback=_template_cache,
    help="Compile the templates anew, and keep nothing on disk for the next time. [env var: REPORTGEN_NO_CACHE]",
)
IDENTITY = "REPORTGEN_IDENTITY"
"""Environment variable: path of an identity file, or several, parted as in PATH."""

PASSPHRASE = "REPORTGEN_PASSPHRASE"  # noqa: S105 - the variable's name
"""Environment variable: the passphrase of files that are locked with one."""


def ask_passphrase(what: str, *, twice: bool = False) -> str:
    """Ask for a passphrase at the terminal, where nobody can read it along.

    Raises:
        UsageError: there is no terminal that could hide it.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", GetPassWarning)
            return str(click.prompt(what, hide_input=True, confirmation_prompt=twice, err=True))
    except GetPassWarning:
        raise UsageError(
            Problem(
                "passphrase-no-terminal",
                Place(path="passphrase"),
                "there is no terminal at which it could be asked for and hidden",
                f"Run the command at a terminal, or open files with the environment variable {PASSPHRASE}",
            )
        ) from None


def key_options(function: F) -> F:
    """`--identity` and `--passphrase`: what opens locked cases, handed to the command as `key_files`."""

    @click.option(
        "--identity",
        "identities",
        multiple=True,
        envvar=IDENTITY,
        type=NamedPath(dir_okay=False),
        metavar="FILE",
        help=f"Identity file that opens locked cases; may be given several times. [env var: {IDENTITY}]",
    )
    @click.option(
        "--passphrase",
        "ask",
        is_flag=True,
        help=f"Ask for the passphrase of locked cases or identity files. [env var: {PASSPHRASE}]",
    )
    @wraps(function)
    def with_keys(*args: object, identities: tuple[Path, ...], ask: bool, **options: object) -> object:
        from reportgen.case_file import KeyFiles

        passphrase = ask_passphrase("Passphrase") if ask else os.environ.get(PASSPHRASE)
        key_files: KeyFiles = KeyFiles(identities, passphrase)
        return function(*args, key_files=key_files, **options)

    return with_keys  # type: ignore[return-value] # the options that it takes over are the command line's own


class Worlds:
    """The world of each case: one for each `partnership.yaml`, opened once."""

    def __init__(
        self,
        partnership: Path | None,
        as_of: dt.date,
        guidance: str | None,
        template_cache: TemplateCache | None = None,
        *,
        settings_alone: bool = False,
    ) -> None:
        self._settings_alone = settings_alone
        self._partnership = partnership
        self._as_of = as_of
        self._guidance = guidance
        self._template_cache = template_cache
        self._open: dict[Path, World] = {}

    def of(self, file: CaseFile) -> World:
        """The world that a case file lives in.

        Raises:
            UsageError: the settings are missing or wrong.
        """
        from reportgen.batch import find_partnership
        from reportgen.world import bare_world, open_world

        path = self._partnership or find_partnership(file)
        if path not in self._open:
            self._open[path] = (
                bare_world(path, as_of=self._as_of, guidance=self._guidance)
                if self._settings_alone
                else open_world(path, as_of=self._as_of, guidance=self._guidance, template_cache=self._template_cache)
            )
        return self._open[path]


def world_of(file: CaseFile, partnership: Path | None, template_cache: TemplateCache | None = None) -> World:
    """The world of one case, for a command that judges no lateness: no document depends on the day, so any serves.

    Raises:
        UsageError: the settings are missing or wrong.
    """
    return Worlds(partnership, dt.date(2000, 1, 1), None, template_cache).of(file)
