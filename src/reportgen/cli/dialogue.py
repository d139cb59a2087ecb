"""A person at a terminal is asked one question after another, and each answer is saved at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path

import click

from reportgen.case_file import ANSWERS, CaseFile
from reportgen.load import add_answers
from reportgen.model.answers import LONGEST_WORDS
from reportgen.model.question import Answer, Asked, Doubt, Question, Verdict

__all__ = ["Dialogue", "doubt"]


class _Choice(StrEnum):
    """What may be chosen, by the number that is typed."""

    KEEP = "1"
    REPLACE = "2"
    DROP = "3"
    SKIP = "4"
    EVERYWHERE = "5"
    QUIT = "6"


_VERDICTS: Mapping[_Choice, Verdict] = {
    _Choice.KEEP: Verdict.KEEP,
    _Choice.REPLACE: Verdict.REPLACE,
    _Choice.DROP: Verdict.DROP,
}

_Offer = Mapping[_Choice, str]
"""What is offered, in words of which the first may be typed instead of the number."""

_OF_A_PLACE: _Offer = {
    _Choice.KEEP: "keep",
    _Choice.REPLACE: "replace",
    _Choice.DROP: "drop",
    _Choice.SKIP: "skip",
    _Choice.EVERYWHERE: "same everywhere",
    _Choice.QUIT: "quit",
}
_OF_THE_LAST_PLACE: _Offer = {choice: words for choice, words in _OF_A_PLACE.items() if choice != _Choice.EVERYWHERE}
_OF_ALL_PLACES: _Offer = {
    _Choice.KEEP: "keep",
    _Choice.REPLACE: "replace",
    _Choice.DROP: "drop",
    _Choice.SKIP: "back",
}
_OF_A_MODEL: _Offer = {_Choice.KEEP: "keep", _Choice.SKIP: "skip, to reword the text", _Choice.QUIT: "quit"}
_OF_DETAILS: _Offer = {**_OF_A_MODEL, _Choice.KEEP: "keep them together"}


class _Quit(Exception):  # noqa: N818 - not an error: somebody stops
    """Nothing more is answered now."""


class Dialogue:
    """Leads one person through the questions of a case; saves after each answer."""

    def __init__(self, file: CaseFile, recipients: Sequence[str], by: str | None, on: dt.date) -> None:
        """Begin.

        Args:
            file: the case.
            recipients: public keys of those who open the partnership's locked cases.
            by: who decides; None to ask for it with the first answer.
            on: the day of the decisions.
        """
        self._file = file
        self._recipients = recipients
        self._by = by
        self._on = on
        self._because: str | None = None
        self._written: Path | None = None

    def through(self, questions: tuple[Question, ...]) -> Path | None:
        """Ask each question; Ctrl-C and the end of the input stop, and keep what was answered.

        Returns:
            Where the answers lie; None where none was given.
        """
        click.echo("This shows names and sentences of the case on your terminal, and nowhere else.")
        click.echo("keep: it is harmless, and is printed as it stands. replace: you write what is printed instead.")
        click.echo("drop: it goes. skip: it is asked again the next time. Type the number or the word.")
        try:
            for number, question in enumerate(questions, 1):
                click.echo()
                click.secho(f"{number} of {len(questions)}: “{question.term}”", bold=True)
                click.echo(f"  {doubt(question)}")
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
        for asked in question.places:
            click.echo(f"\n  {asked.path}\n    {asked.context}")
        choice = _chosen(_OF_A_MODEL if question.doubt is Doubt.MODEL else _OF_DETAILS)
        if choice is _Choice.QUIT:
            raise _Quit
        if choice is _Choice.KEEP:
            self._answer(question, choice, question.places)

    def _places(self, question: Question) -> None:
        for index, asked in enumerate(question.places):
            _show(question, asked)
            left = question.places[index:]
            while True:
                choice = _chosen(_OF_A_PLACE if len(left) > 1 else _OF_THE_LAST_PLACE)
                if choice is _Choice.QUIT:
                    raise _Quit
                if choice is _Choice.EVERYWHERE:
                    if self._everywhere(question, left):
                        return
                    continue
                if choice is not _Choice.SKIP:
                    self._answer(question, choice, (asked,))
                break

    def _everywhere(self, question: Question, places: tuple[Asked, ...]) -> bool:
        """Answer for all places together; False where somebody goes back to the first of them."""
        for asked in places[1:]:
            _show(question, asked)
        choice = _chosen(_OF_ALL_PLACES, f"In all {len(places)} places: ")
        if choice is _Choice.SKIP:
            return False
        self._answer(question, choice, places)
        return True

    def _answer(self, question: Question, choice: _Choice, places: tuple[Asked, ...]) -> None:
        verdict = _VERDICTS[choice]
        replacement = _line("Write instead") if verdict is Verdict.REPLACE else ""
        self._because = _line("Reason", self._because)
        self._by = self._by or _line("Who decides (a role or initials)")
        digests = frozenset(asked.digest for asked in places)
        answer: Answer = Answer(
            question.term, question.doubt, verdict, replacement, digests, self._by, self._on, self._because
        )
        seen = self._file.read_beside(ANSWERS)
        content = add_answers(seen, str(self._file.beside(ANSWERS)), (answer,))
        self._written = self._file.write_beside(ANSWERS, content, seen, self._recipients)


def doubt(question: Question) -> str:
    """Why something is asked about, in words, and what it is like."""
    told = question.like and question.like != question.doubt
    return f"{question.doubt} ({question.like})" if told else str(question.doubt)


def _show(question: Question, asked: Asked) -> None:
    end = asked.start + len(question.term)
    before, term, after = asked.context[: asked.start], asked.context[asked.start : end], asked.context[end:]
    click.echo(f"\n  {asked.path}\n    {before}{click.style(term, bold=True, reverse=True)}{after}")


def _chosen(offer: _Offer, head: str = "") -> _Choice:
    """What somebody chooses, by its number or the first of its words."""
    meant = {typed: choice for choice, words in offer.items() for typed in (choice.value, words.split()[0].rstrip(","))}
    shown = "   ".join(f"{choice} {words}" for choice, words in offer.items())
    while True:
        typed = str(click.prompt(f"  {head}{shown}\n ", prompt_suffix="> ")).strip().casefold()
        if typed in meant:
            return meant[typed]
        click.echo(f"  Type one of {', '.join(offer)}, or its word.")


def _line(what: str, default: str | None = None) -> str:
    while True:
        typed = click.prompt(f"  {what}", default=default or "", show_default=bool(default))
        words = " ".join(str(typed).split())
        if words and words.isprintable() and len(words) <= LONGEST_WORDS:
            return words
        click.echo(f"  Write a line of at most {LONGEST_WORDS} characters.")
