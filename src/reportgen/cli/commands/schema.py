"""`reportgen schema`: the JSON Schema of a case file, for editors."""

from __future__ import annotations

from pathlib import Path

import click

from reportgen.cli.options import WrittenFile

__all__ = ["schema"]


@click.command(
    epilog="""\b
Examples:
  reportgen schema --out cases/case.schema.json
  reportgen schema --partnership
  reportgen schema --population --out cases/population.schema.json
"""
)
@click.option("--partnership", is_flag=True, help="The schema of partnership.yaml instead.")
@click.option("--population", is_flag=True, help="The schema of population.yaml instead.")
@click.option("--out", type=WrittenFile(".json"), metavar="FILE", help="Write it to a file.")
def schema(*, partnership: bool, population: bool, out: Path | None) -> None:
    """Print the JSON Schema of a case file.

    An editor that knows it completes field names and marks faults while you type. `reportgen new` puts it beside
    the first case, and names it in the first line of every case that it starts.
    """
    import json

    from reportgen.load import case_schema, partnership_schema, population_schema
    from reportgen.output import save

    if partnership and population:
        raise click.UsageError("one schema at a time: --partnership or --population")
    asked = partnership_schema if partnership else population_schema if population else case_schema
    text = json.dumps(asked(), indent=2, ensure_ascii=False) + "\n"
    if out is None:
        click.echo(text, nl=False)
    else:
        save(out, text.encode())
        click.echo(f"Written: {out}")
