"""Where the edition of a Word file goes that was edited by hand, and what is said when it is written."""

from __future__ import annotations

from pathlib import Path

import click

__all__ = ["say_written", "target_of"]


def target_of(docx: Path, out: Path | None, suffix: str, called: str) -> Path:
    """Where the edition goes.

    Args:
        docx: the Word file.
        out: the file that `--out` names; None for one beside the Word file.
        suffix: how the edition's name ends: `.pdf`.
        called: what a message calls the edition: "The PDF".

    Raises:
        click.UsageError: that is the file itself that it is made of.
    """
    target = out or docx.with_suffix(suffix)
    if target.resolve() == docx.resolve():
        raise click.UsageError(f"{called} would replace the file it is made of: name a Word file, or another --out")
    return target


def say_written(target: Path, *, scanned: bool) -> None:
    """Say what was written, and that nobody has looked for names in it where no case was named."""
    click.echo(f"Written: {target}")
    if not scanned:
        click.echo("Not scanned for names. If it may be published, name its case with --case.")
