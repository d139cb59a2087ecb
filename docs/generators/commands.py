"""The reference of the commands: what `--help` prints, command by command."""

from __future__ import annotations

from collections.abc import Iterator

import click

from reportgen.cli import group

HEAD = """\
# Commands

<!-- Made by `nox -s docs -- --write` from the commands' own help. -->

For whoever wants to know every option of a command.

Exit codes are explained in [errors](errors.md).
"""


def page() -> str:
    """The whole page, Markdown."""
    return "\n".join([HEAD, *_help(group, click.Context(group, info_name="reportgen", **group.context_settings))])


def _help(command: click.Command, context: click.Context) -> Iterator[str]:
    context.terminal_width = context.max_content_width = 100
    yield f"## {context.command_path}\n\n```text\n{command.get_help(context)}\n```\n"
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            if inner := command.get_command(context, name):
                yield from _help(inner, click.Context(inner, info_name=name, parent=context))
