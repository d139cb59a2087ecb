"""Arguments and options that need no file of their own: cases, folders, settings, formats."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from reportgen.cli.options.paths import NamedPath

if TYPE_CHECKING:
    from reportgen.template_cache import TemplateCache

__all__ = [
    "cache_option",
    "case_argument",
    "case_option",
    "format_option",
    "guidance_option",
    "out_option",
    "partnership_option",
    "paths_argument",
]

F = TypeVar("F", bound=Callable[..., Any])


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


def paths_argument(function: F) -> F:
    """PATHS: case files or folders; `cases` if none is given."""
    return click.argument("paths", nargs=-1, type=NamedPath(), metavar="[PATHS]...", callback=_default_paths)(function)


def _default_paths(_ctx: click.Context, _param: click.Parameter, value: tuple[Path, ...]) -> tuple[Path, ...]:
    return value or (Path("cases"),)


case_argument = click.argument("case_file", type=NamedPath(), metavar="CASE.yaml")


def case_option(what: str, *, required: bool = False) -> Callable[[F], F]:
    """`--case`: the case that a command about other files looks at, with what for; handed to it as `case_file`."""
    return click.option("--case", "case_file", type=NamedPath(), metavar="CASE.yaml", required=required, help=what)


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
