"""What opens locked cases, as somebody gives it on the command line: identity files and a passphrase."""

from __future__ import annotations

import os
import warnings
from collections.abc import Callable
from functools import wraps
from getpass import GetPassWarning
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from reportgen.cli.options.paths import NamedPath
from reportgen.errors import Place, UsageError

if TYPE_CHECKING:
    from reportgen.case_file import KeyFiles

__all__ = ["IDENTITY", "ask_passphrase", "key_options"]

F = TypeVar("F", bound=Callable[..., Any])

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
        raise UsageError.of(
            "passphrase-no-terminal",
            Place(path="passphrase"),
            "there is no terminal at which it could be asked for and hidden",
            f"Run the command at a terminal, or open files with the environment variable {PASSPHRASE}",
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
