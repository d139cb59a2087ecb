"""`reportgen questions`: a person decides about what is doubtful in the texts of a case, one term after another."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click
from msgspec.structs import replace

from reportgen.cli.options import Day, case_option, key_options, partnership_option, today, world_of
from reportgen.cli.say import count, lines_of, typed
from reportgen.errors import ExitCode

if TYPE_CHECKING:
    from reportgen.case_file import CaseFile, KeyFiles
    from reportgen.pipeline import OpenQuestions
    from reportgen.world import World

__all__ = ["questions"]

_SHARED = "rapid-review-pseudonymised"


@click.command(
    epilog="""\b
Examples:
  reportgen questions --case cases/02-siblings.yaml --by "Lead reviewer"
  reportgen questions --case cases/02-siblings.yaml --list
  reportgen questions --case cases/02-siblings.yaml --edit
  reportgen questions --case cases/02-siblings.yaml --check
  reportgen questions --case cases/02-siblings.yaml --kind rapid-review-pseudonymised
"""
)
@case_option("The case.", required=True)
@click.option("--by", metavar="WHO", help="Who decides: a role or initials; asked for once if not given.")
@click.option(
    "--on", "on", type=Day(done=True), default=today, metavar="DATE", show_default="today", help="Day of the decisions."
)
@click.option(
    "--list",
    "--non-interactive",
    "only_list",
    is_flag=True,
    help="List what is open by its field, without the words themselves, and ask nothing.",
)
@click.option("--edit", is_flag=True, help="Write what is open into the answers file, to be filled in by hand there.")
@click.option("--check", is_flag=True, help="Look the answers file through, and list what is still open.")
@click.option(
    "--kind",
    type=click.Choice(["cspr", _SHARED]),
    default="cspr",
    show_default=True,
    help="About which document: the published report, or the rapid review that is shared under pseudonyms.",
)
@partnership_option
@key_options
def questions(
    case_file: Path,
    by: str | None,
    on: dt.date,
    kind: str,
    partnership: Path | None,
    key_files: KeyFiles,
    *,
    only_list: bool,
    edit: bool,
    check: bool,
) -> int:
    """Answer what a person must decide before a report is published.

    Words of a review that may identify somebody and may be harmless are asked about, one term after another: a name
    that is also a word, a word like a name of the case, a name that nothing explains. For each sentence you keep the
    words, write others, or drop them. Details that identify a child together are asked about as well: you keep them,
    or reword the text. On purpose this command shows those words and their sentences on your terminal; it does so
    nowhere else. What is certain to be an identifier is replaced whatever you answer.

    Each answer is saved at once beside the case (CASE.answers.yaml), with who decided, when and why. It holds as long
    as its sentence stands as it is. Stop with Ctrl-C whenever you like.

    Where partnership.yaml names a language model (reportgen ner), what it takes for a name in the cleared report is
    asked about when nothing else is open: you keep it, or reword the text.

    A rapid review that is shared under pseudonyms asks in the same way, of its own texts. One file holds the answers
    for both, and a sentence that both have is asked about once.

    Where nobody sits at a terminal, it lists what is open and leaves with 4, as --list does.
    """
    from reportgen.batch import case_at
    from reportgen.cli.dialogue import Dialogue
    from reportgen.pipeline import examine, open_questions

    file = case_at(case_file, key_files)
    world = world_of(file, partnership)
    examined = examine(file.read(), file.name, world)
    shared = kind == _SHARED

    def still_open() -> OpenQuestions:
        found = open_questions(examined, world, file.answers(today()), shared=shared)
        return found if shared else _with_model(file, world, found)

    found = still_open()
    if not found.questions:
        code = _nothing(found, shared=shared)
        if not found.asked and not shared and any(one.needs_rapid_review for one in examined.case.incidents):
            click.echo(f"To be asked about a rapid review that is shared, add `--kind {_SHARED}`.")
        return code
    if edit:
        return _write_open(file, world, found, shared=shared)
    if only_list or check or not (sys.stdin.isatty() and sys.stdout.isatty()):
        return _list(file, found, shared=shared)
    where = Dialogue(file, world.partnership.recipient_keys, by, on).through(found.questions)
    left = still_open()
    if where:
        click.echo(f"Your answers are in {where}. To take one back, delete its entry there.")
    if left.questions:
        return _list(file, left, shared=shared)
    code = _nothing(left, shared=shared)
    if where and not left.others:
        click.echo(f"Next: reportgen build --kind {kind} {typed(file.path)}")
    return code


def _with_model(file: CaseFile, world: World, found: OpenQuestions) -> OpenQuestions:
    """When nothing else is open: what the partnership's language model takes for a name in the cleared report."""
    if world.ner_folder is None or not found.asked or found.questions or found.others:
        return found
    from reportgen.pipeline import second_opinion

    flagged = second_opinion(file.read(), file.name, world, None, file.answers(today()))
    return replace(found, questions=tuple(one.question for one in flagged))


def _nothing(found: OpenQuestions, *, shared: bool) -> int:
    if not found.asked:
        what = "rapid review" if shared else "document for publication in its phase"
        click.echo(f"Nothing to ask: the case gives no {what}.")
        return ExitCode.DONE
    if not found.others:
        click.echo("Nothing to ask.")
    _tell_more(found)
    if found.others:
        click.echo(f"No question is open. {count(len(found.others), 'problem')} still to be mended.")
    return ExitCode.CLEARING if found.others else ExitCode.DONE


def _tell_more(found: OpenQuestions) -> None:
    """What no answer solves, a name that an answer writes included; then answers without a text."""
    for line in lines_of(found.others):
        click.echo(line)
    if found.lapsed:
        one = "One answer no longer holds, since its text has" if found.lapsed == 1 else ""
        click.echo(f"{one or f'{found.lapsed:,} answers no longer hold, since their texts have'} changed.")


def _list(file: CaseFile, found: OpenQuestions, *, shared: bool) -> int:
    """What is open, by field and without a value."""
    from reportgen.cli.dialogue import doubt

    for question in found.questions:
        fields: dict[str, int] = {}
        for asked in question.places:
            fields[asked.path] = fields.get(asked.path, 0) + 1
        places = ", ".join(f"{path} ({number} times)" if number > 1 else path for path, number in fields.items())
        click.echo(f"{places}: {doubt(question)}")
    _tell_more(found)
    how = _command(file, shared=shared)
    click.echo(
        f"{count(len(found.questions), 'question')} open. Answer with `{how}` at a terminal, or by hand with `--edit`."
    )
    return ExitCode.CLEARING


def _command(file: CaseFile, *, shared: bool) -> str:
    """This command about the same case and document, to be typed as it stands."""
    return f"reportgen questions{f' --kind {_SHARED}' if shared else ''} --case {typed(file.path)}"


def _write_open(file: CaseFile, world: World, found: OpenQuestions, *, shared: bool) -> int:
    from reportgen.case_file import ANSWERS
    from reportgen.load import add_questions

    seen = file.read_beside(ANSWERS)
    content = add_questions(seen, str(file.beside(ANSWERS)), found.questions)
    path = file.write_beside(ANSWERS, content, seen, world.partnership.recipient_keys)
    click.echo(f"Written: {path}")
    if file.is_locked:
        click.echo("It is locked as its case is. Unlock the case to fill it in by hand, or answer at a terminal.")
        return ExitCode.CLEARING
    how = _command(file, shared=shared)
    click.echo(f"It holds names. Fill in verdict, by, on and because; then run `{how} --check`.")
    return ExitCode.CLEARING
