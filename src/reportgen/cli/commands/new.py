"""`reportgen new`: a commented case file to start from."""

from __future__ import annotations

from pathlib import Path

import click

from reportgen.cli.options import NamedPath
from reportgen.cli.say import typed
from reportgen.errors import Place, UsageError

__all__ = ["new"]

_SCHEMA = "case.schema.json"


@click.command(
    epilog="""\b
Examples:
  reportgen new AVE-2026-004
  reportgen new AVE-2026-004 --folder "S:/Reviews/cases"
  reportgen new --partnership
"""
)
@click.argument("reference", required=False)
@click.option(
    "--folder",
    type=NamedPath(file_okay=False),
    default=Path("cases"),
    show_default=True,
    metavar="FOLDER",
    help="Where the case goes.",
)
@click.option("--partnership", is_flag=True, help="Start a partnership.yaml only.")
def new(reference: str | None, folder: Path, *, partnership: bool) -> None:
    """Start a case file, with comments that say what goes where.

    REFERENCE is the partnership's own reference of the case. The file is valid as it stands: fill it in, and run
    `reportgen check` as often as you like. Where the folder has none yet, a partnership.yaml is put beside it,
    and the schema that lets an editor help. Nothing is ever overwritten.
    """
    import json

    from reportgen import starter
    from reportgen.load import case_schema
    from reportgen.output import save
    from reportgen.world import PARTNERSHIP_FILE

    if bool(reference) == partnership:
        raise click.UsageError(
            "Give the case's reference, for example: reportgen new AVE-2026-004; or --partnership, which starts no case"
        )
    files: list[tuple[Path, str]] = []
    if reference:
        _check_reference(reference)
        files.append((folder / f"{reference}.yaml", starter.case(reference, _SCHEMA)))
        _refuse_existing(folder / f"{reference}.yaml")
        if not (folder / _SCHEMA).exists():
            files.append((folder / _SCHEMA, json.dumps(case_schema(), indent=2, ensure_ascii=False) + "\n"))
    if partnership:
        _refuse_existing(folder / PARTNERSHIP_FILE)
    if not (folder / PARTNERSHIP_FILE).exists():
        files.append((folder / PARTNERSHIP_FILE, starter.partnership()))
    for path, text in files:
        save(path, text.encode())
        click.echo(f"Written: {path}")
    then = f"new AVE-2026-004 --folder {typed(folder)}" if partnership else f"check {typed(folder)}"
    click.echo(f"Next: fill it in, then run: reportgen {then}")


def _check_reference(reference: str) -> None:
    from pydantic import TypeAdapter, ValidationError

    from reportgen.model.case.field import Reference

    try:
        TypeAdapter(Reference).validate_python(reference)
    except ValidationError:
        raise UsageError.of(
            "case-reference",
            Place(path="REFERENCE"),
            "the reference cannot be a file name on every system (Windows has some of its own, as `CON`)",
            "Use letters, digits, spaces, `.`, `_` and `-`, up to 60, and begin with a letter or digit",
        ) from None


def _refuse_existing(path: Path) -> None:
    if path.exists():
        raise UsageError.of(
            "out-exists", Place(file=str(path)), "the file exists already", "Choose another name, or edit it"
        )
