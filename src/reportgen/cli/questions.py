"""`reportgen questions`: a person decides about what is doubtful in the texts of a case, one term after another."""

from __future__ import annotations

import datetime as dt
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click
from msgspec.structs import replace

from reportgen.cli.options import Day, case_option, key_options, partnership_option, today, world_of
from reportgen.cli.say import count, typed
from reportgen.errors import ExitCode

if TYPE_CHECKING:
    from reportgen.case_file import CaseFile, KeyFiles
    from reportgen.model.question import Answer, Asked, Question, Verdict
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
    from reportgen.pipeline import examine, open_questions

    file = case_at(case_file, key_files)
    world = world_of(file, partnership)
    examined = examine(file.read(), file.name, world)
    shared = kind == _SHARED
    found = _with_model(
        file, world, open_questions(examined, world, partial(file.answers, today()), shared=shared), shared=shared
    )
    if not found.questions:
        return _nothing(found, shared=shared)
    if edit:
        return _write_open(file, world, found, shared=shared)
    if only_list or check or not (sys.stdin.isatty() and sys.stdout.isatty()):
        return _list(file, found, shared=shared)
    where = _Walk(file, world, by, on).through(found.questions)
    left = _with_model(
        file, world, open_questions(examined, world, partial(file.answers, today()), shared=shared), shared=shared
    )
    if where:
        click.echo(f"Your answers are in {where}. To take one back, delete its entry there.")
    if left.questions:
        return _list(file, left, shared=shared)
    code = _nothing(left, shared=shared)
    if where and not left.others:
        click.echo(f"Next: reportgen build --kind {kind} {typed(file.path)}")
    return code


def _with_model(file: CaseFile, world: World, found: OpenQuestions, *, shared: bool) -> OpenQuestions:
    """When nothing else is open: what the partnership's language model takes for a name in the cleared report."""
    if shared or world.ner_folder is None or not found.asked or found.questions or found.others:
        return found
    from reportgen.pipeline import second_opinion

    flagged = second_opinion(file.read(), file.name, world, None, file.answers(today()))
    return replace(found, questions=tuple(one.question for one in flagged))


def _nothing(found: OpenQuestions, *, shared: bool) -> int:
    if not found.asked:
        what = "rapid review" if shared else "document for publication in its phase"
        click.echo(f"Nothing to ask: the case gives no {what}.")
        return ExitCode.DONE
    click.echo("Nothing to ask.")
    if found.lapsed:
        one = "One answer no longer holds, since its text has" if found.lapsed == 1 else ""
        click.echo(f"{one or f'{found.lapsed:,} answers no longer hold, since their texts have'} changed.")
    if found.others:
        how = f"build --kind {_SHARED}" if shared else "check"
        click.echo(f"{count(found.others, 'other problem')} still to be mended: run `reportgen {how}`.")
    return ExitCode.DONE


def _list(file: CaseFile, found: OpenQuestions, *, shared: bool) -> int:
    """What is open, by field and without a value."""
    for question in found.questions:
        fields: dict[str, int] = {}
        for asked in question.places:
            fields[asked.path] = fields.get(asked.path, 0) + 1
        places = ", ".join(f"{path} ({number} times)" if number > 1 else path for path, number in fields.items())
        click.echo(f"{places}: {_doubt(question)}")
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


class _Quit(Exception):  # noqa: N818 - not an error: somebody stops
    """Nothing more is answered now."""


_CHOICES = "1 keep   2 replace   3 drop   4 skip   5 same everywhere   6 quit"
_CHOICES_MODEL = "1 keep   4 skip, to reword the text   6 quit"
_CHOICES_TOGETHER = "1 keep them together   4 skip, to reword the text   6 quit"
_CHOICES_EVERYWHERE = "1 keep   2 replace   3 drop   4 back"


class _Walk:
    """Walks one person through the questions; saves after each answer."""

    def __init__(self, file: CaseFile, world: World, by: str | None, on: dt.date) -> None:
        self._file = file
        self._world = world
        self._by = by
        self._on = on
        self._because: str | None = None
        self._written: Path | None = None

    def through(self, questions: tuple[Question, ...]) -> Path | None:
        """Ask each question; Ctrl-C and the end of the input stop, and keep what was answered.

        Returns:
            Where the answers lie; None where none was given.
        """
        from reportgen.model.question import Doubt

        click.echo("This shows names and sentences of the case on your terminal, and nowhere else.")
        click.echo("keep: it is harmless, and is printed as it stands. replace: you write what is printed instead.")
        click.echo("drop: it goes. skip: it is asked again the next time. Type the number or the word.")
        try:
            for number, question in enumerate(questions, 1):
                click.echo()
                click.secho(f"{number} of {len(questions)}: “{question.term}”", bold=True)
                click.echo(f"  {_doubt(question)}")
                if question.doubt in {Doubt.JIGSAW, Doubt.MODEL}:
                    self._as_a_whole(question)
                else:
                    self._places(question)
        except (_Quit, click.Abort):
            pass
        click.echo()
        return self._written

    def _as_a_whole(self, question: Question) -> None:
        """Details that identify together, and what a model points at, stay, or their author rewords the text: nothing
        is replaced.
        """
        from reportgen.model.question import Doubt

        for asked in question.places:
            click.echo(f"\n  {asked.path}\n    {asked.context}")
        key = _key(_CHOICES_MODEL if question.doubt is Doubt.MODEL else _CHOICES_TOGETHER)
        if key == "6":
            raise _Quit
        if key == "1":
            self._answer(question, key, question.places)

    def _places(self, question: Question) -> None:
        for index, asked in enumerate(question.places):
            _show(question, asked)
            choices = _CHOICES if len(question.places) - index > 1 else _CHOICES.replace("   5 same everywhere", "")
            while True:
                key = _key(choices)
                if key == "6":
                    raise _Quit
                if key == "4":
                    break
                if key == "5":
                    rest = question.places[index:]
                    if self._everywhere(question, rest):
                        return
                    continue
                self._answer(question, key, (asked,))
                break

    def _everywhere(self, question: Question, places: tuple[Asked, ...]) -> bool:
        for asked in places[1:]:
            _show(question, asked)
        key = _key(f"In all {len(places)} places: {_CHOICES_EVERYWHERE}")
        if key == "4":
            return False
        self._answer(question, key, places)
        return True

    def _answer(self, question: Question, key: str, places: tuple[Asked, ...]) -> None:
        from reportgen.case_file import ANSWERS
        from reportgen.load import add_answers
        from reportgen.model.question import Answer, Verdict

        verdict: Verdict = {"1": Verdict.KEEP, "2": Verdict.REPLACE, "3": Verdict.DROP}[key]
        replacement = _line("Write instead") if verdict is Verdict.REPLACE else ""
        self._because = _line("Reason", self._because)
        self._by = self._by or _line("Who decides (a role or initials)")
        digests = frozenset(asked.digest for asked in places)
        answer: Answer = Answer(
            question.term, question.doubt, verdict, replacement, digests, self._by, self._on, self._because
        )
        seen = self._file.read_beside(ANSWERS)
        content = add_answers(seen, str(self._file.beside(ANSWERS)), (answer,))
        self._written = self._file.write_beside(ANSWERS, content, seen, self._world.partnership.recipient_keys)


def _doubt(question: Question) -> str:
    told = question.like and question.like != question.doubt
    return f"{question.doubt} ({question.like})" if told else str(question.doubt)


def _show(question: Question, asked: Asked) -> None:
    end = asked.start + len(question.term)
    before, term, after = asked.context[: asked.start], asked.context[asked.start : end], asked.context[end:]
    click.echo(f"\n  {asked.path}\n    {before}{click.style(term, bold=True, reverse=True)}{after}")


def _key(choices: str) -> str:
    """The number of a choice; it may be typed as its word, too ("keep")."""
    offered = [part.split() for part in choices.rpartition(": ")[2].split("   ")]
    meant = {typed: number for number, word, *_ in offered for typed in (number, word.rstrip(","))}
    while True:
        key = str(click.prompt(f"  {choices}\n ", prompt_suffix="> ")).strip().casefold()
        if key in meant:
            return meant[key]
        click.echo(f"  Type one of {', '.join(number for number, *_ in offered)}, or its word.")


def _line(what: str, default: str | None = None) -> str:
    while True:
        typed = click.prompt(f"  {what}", default=default or "", show_default=bool(default))
        words = " ".join(str(typed).split())
        if words and words.isprintable() and len(words) <= 400:
            return words
        click.echo("  Write a line of at most 400 characters.")
