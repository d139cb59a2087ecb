"""`reportgen check-docx`: what to mend in Word files before they become accessible PDFs; nothing is written."""

from __future__ import annotations

from pathlib import Path

import click

from reportgen.cli.pdf import read_word
from reportgen.cli.say import count, problem_lines
from reportgen.errors import ExitCode, Problem, ReportgenError, Severity

__all__ = ["check_docx"]

_Checked = list[tuple[Path, tuple[Problem, ...]]]


@click.command(
    "check-docx",
    epilog="""\b
Examples:
  reportgen check-docx report.docx
  reportgen check-docx out/restricted/*/*.docx --format json
""",
)
@click.argument("files", type=click.Path(path_type=Path), metavar="FILE.docx...", nargs=-1, required=True)
@click.option(
    "--format",
    "format_name",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How to answer.",
)
def check_docx(files: tuple[Path, ...], format_name: str) -> int:
    """Say what Word files need to become accessible PDFs.

    Looks at title, language, order of headings, header rows, alt text, real lists, words of links, fonts and
    characters, and at what a PDF cannot show. Errors stop the PDF; warnings are for the sake of its readers.
    Nothing is written, and no file is scanned for names. Leaves with 5 if a file has an error.
    """
    from reportgen.pipeline import examine_word
    from reportgen.world import fonts

    library = fonts()
    checked: _Checked = []
    for path in files:
        content = read_word(path)
        try:
            problems = examine_word(content, str(path), library)
        except ReportgenError as error:
            problems = error.problems
        checked.append((path, problems))
    click.echo({"text": _text, "json": _json}[format_name](checked))
    return ExitCode.TEMPLATE if any(_errors(problems) for _, problems in checked) else ExitCode.DONE


def _errors(problems: tuple[Problem, ...]) -> int:
    return sum(problem.severity is Severity.ERROR for problem in problems)


def _text(checked: _Checked) -> str:
    """Each file with its problems, then a closing line."""
    lines: list[str] = []
    for path, problems in checked:
        lines.append(click.style(str(path), bold=True))
        for problem in problems:
            lines += (f"  {line}" for line in problem_lines(problem))
        if not problems:
            lines.append("  No problems.")
        lines.append("")
    errors = sum(_errors(problems) for _, problems in checked)
    warnings = sum(len(problems) for _, problems in checked) - errors
    lines.append(f"{count(len(checked), 'file')}: {count(errors, 'error')}, {count(warnings, 'warning')}.")
    return "\n".join(lines)


def _json(checked: _Checked) -> str:
    """One object with a list of files."""
    import json

    files = [
        {
            "file": str(path),
            "problems": [
                {
                    "rule": problem.rule,
                    "severity": problem.severity.value,
                    "place": problem.where.path,
                    "what": problem.what,
                    "remedy": problem.remedy,
                    "source": problem.source or None,
                }
                for problem in problems
            ],
        }
        for path, problems in checked
    ]
    return json.dumps({"version": 1, "files": files}, indent=2, ensure_ascii=False)
