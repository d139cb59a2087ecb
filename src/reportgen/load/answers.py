"""The answers beside a case → `Answer`s: all problems of the file at once, each with its place and no value."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from msgspec import Struct

from reportgen.errors import CaseError, Problem
from reportgen.identifiers import squeezed
from reportgen.load.loading import checked
from reportgen.load.shape import field_names
from reportgen.model.answers import AnswerEntry, AnswersFile
from reportgen.model.markup import MENTION
from reportgen.model.question import Answer, Doubt, Verdict
from reportgen.yaml_source import Source, read

__all__ = ["LoadedAnswers", "load_answers"]

_KEPT_OR_REWORDED = frozenset({Doubt.JIGSAW, Doubt.MODEL})
_BRACKETS = re.compile(r"\[\[|\]\]")


class LoadedAnswers(Struct, frozen=True):
    """An answers file that has been read.

    Attributes:
        answers: what was decided.
        entries: everything that stands in it, questions without a verdict among them.
        source: the file.
    """

    answers: tuple[Answer, ...]
    entries: tuple[AnswerEntry, ...]
    source: Source


def load_answers(content: bytes, name: str, until: dt.date | None = None) -> LoadedAnswers:
    """Read an answers file; one without anything but comments holds no answer.

    Args:
        content: the file's bytes.
        name: the file, as problems shall name it.
        until: the last day on which anything can have been decided; None to take the file's word.

    Raises:
        CaseError: with every problem of the file, in line order.
    """
    source = read(content, name, field_names(AnswersFile))
    if source.is_blank:
        return LoadedAnswers((), (), source)
    found, problems = checked(AnswersFile, source)
    if found is not None:
        problems += map(
            source.with_excerpt,
            (*_incomplete(found, source), *_contrary(found, source), *_to_come(found, source, until)),
        )
    if found is None or problems:
        raise CaseError(*sorted(problems, key=lambda problem: (problem.where, problem.rule, problem.what)))
    return LoadedAnswers(tuple(_answers(found)), found.answers, source)


def _answers(found: AnswersFile) -> Iterator[Answer]:
    for entry in found.answers:
        if entry.verdict is not None and entry.on is not None:
            yield Answer(
                entry.term,
                entry.doubt,
                entry.verdict,
                entry.replacement or "",
                frozenset(entry.places),
                entry.by or "",
                entry.on,
                entry.because or "",
            )


def _incomplete(found: AnswersFile, source: Source) -> Iterator[Problem]:
    for index, entry in enumerate(found.answers):
        if entry.verdict is None:
            continue
        where = ("answers", index)
        if entry.doubt in _KEPT_OR_REWORDED and entry.verdict is not Verdict.KEEP:
            yield Problem(
                "answers-keep-only",
                source.place((*where, "verdict")),
                "this can only be kept, or the text reworded",
                "Write `verdict: keep`, or take the entry out and reword the text",
            )
            continue
        if (entry.verdict is Verdict.REPLACE) != (entry.replacement is not None):
            yield Problem(
                "answers-replacement",
                source.place((*where, "replacement")),
                "an answer that replaces has its words, and no other has",
                "Write the words under `replacement`, or write `verdict: keep` or `verdict: drop` without them",
            )
        if entry.replacement is not None and _BRACKETS.search(MENTION.sub("", entry.replacement)):
            yield Problem(
                "answers-replacement",
                source.place((*where, "replacement")),
                "double brackets in the words to write stand round no key, and would be printed",
                "Write `[[key]]` with a key of the case, or take the brackets out",
            )
        for field, asked in (("by", "who decided"), ("on", "the day of the decision"), ("because", "the reason")):
            if getattr(entry, field) is None:
                yield Problem(
                    "answers-incomplete",
                    source.place((*where, field)),
                    f"an answer does not say {asked}",
                    f"Write it under `{field}`",
                )


def _to_come(found: AnswersFile, source: Source, until: dt.date | None) -> Iterator[Problem]:
    for index, entry in enumerate(found.answers):
        if until is not None and entry.verdict is not None and entry.on is not None and entry.on > until:
            yield Problem(
                "answers-to-come",
                source.place(("answers", index, "on")),
                "an answer says that it was given on a day that is still to come",
                "Write the day of the decision",
            )


def _contrary(found: AnswersFile, source: Source) -> Iterator[Problem]:
    """Answers to the same question in the same place that differ: neither could be trusted."""
    said: dict[tuple[str, str, str], tuple[object, object]] = {}
    for index, entry in enumerate(found.answers):
        if entry.verdict is None:
            continue
        does = (entry.verdict, entry.replacement)
        for place in entry.places:
            if said.setdefault((squeezed(entry.term), entry.doubt, place), does) != does:
                yield Problem(
                    "answers-contrary",
                    source.place(("answers", index)),
                    "another answer to the same question, in the same place, says something else",
                    "Take one of the two out",
                )
                break
