"""Answers and open questions written at the end of an answers file, with everything else in it left as it is."""

from __future__ import annotations

from collections.abc import Iterable

from reportgen.errors import CaseError, Place
from reportgen.identifiers import squeezed
from reportgen.load.answers import load_answers
from reportgen.model.question import Answer, Doubt, Question, Verdict
from reportgen.yaml_source import extend_list, quoted, remove_item

__all__ = ["add_answers", "add_questions"]

_HEAD = """\
# Answers to questions about this case: names and other words of its review about which a person decides before
# anything is published. This file identifies people as the case does: keep it with the case.
# `reportgen questions` writes it; it may be edited by hand, and `reportgen questions --check` looks it through.
answers:
"""


def add_answers(content: bytes | None, name: str, answers: Iterable[Answer]) -> bytes:
    """Add answers; questions without a verdict that they answer are taken out.

    Args:
        content: the file's bytes, or None where there is none yet.
        name: the file, as problems shall name it.
        answers: each with its places, day and reason.

    Raises:
        CaseError: the file has problems, or is written in a way that leaves no place at its end.
    """
    new = tuple(answers)
    before = load_answers(content or b"", name)
    edited = content or b""
    for index, entry in reversed(list(enumerate(before.entries))):
        answered = {
            place
            for one in (*before.answers, *new)
            if (squeezed(one.term), one.doubt) == (squeezed(entry.term), entry.doubt)
            for place in one.digests
        }
        if entry.verdict is None and answered >= set(entry.places):
            source = load_answers(edited, name).source
            edited = remove_item(edited, source, ("answers",), index) or edited
    edited = _extended(edited, (_written(one) for one in new))
    _prove(edited, name, (*before.answers, *new))
    return edited


def add_questions(content: bytes | None, name: str, questions: Iterable[Question]) -> bytes:
    """Add questions without a verdict, to be filled in by hand, each with its sentences; none that is there already.

    Raises:
        CaseError: as `add_answers`.
    """
    before = load_answers(content or b"", name)
    there = {
        (squeezed(entry.term), entry.doubt, place)
        for entry in before.entries
        if entry.verdict is None
        for place in entry.places
    }
    new = [
        question
        for question in questions
        if any((squeezed(question.term), question.doubt, asked.digest) not in there for asked in question.places)
    ]
    edited = _extended(content or b"", map(_asked, new))
    _prove(edited, name, before.answers)
    return edited


def _extended(content: bytes, entries: Iterable[str]) -> bytes:
    new = "".join(entries)
    return extend_list(content, _HEAD, new) if new else content


def _written(answer: Answer) -> str:
    replacement = f"    replacement: {quoted(answer.replacement)}\n" if answer.verdict is Verdict.REPLACE else ""
    return (
        f"  - term: {quoted(answer.term)}\n"
        f"    doubt: {answer.doubt}\n"
        f"    verdict: {answer.verdict}\n"
        f"{replacement}"
        f"    by: {quoted(answer.by)}\n"
        f"    on: {answer.on.isoformat()}\n"
        f"    because: {quoted(answer.because)}\n"
        f"    places: [{', '.join(sorted(answer.digests))}]\n"
    )


def _asked(question: Question) -> str:
    contexts = "".join(f"    # {asked.path}: {_one_line(asked.context)}\n" for asked in question.places)
    places = dict.fromkeys(asked.digest for asked in question.places)
    verdict = "    verdict: # keep, replace or drop\n    replacement: # only to replace\n"
    if question.doubt in {Doubt.JIGSAW, Doubt.MODEL}:
        verdict = "    verdict: # keep; or delete this entry, and reword the text\n"
    return (
        f"  - term: {quoted(question.term)}\n"
        f"    doubt: {question.doubt}\n"
        f"{contexts}"
        f"{verdict}"
        f"    by:\n"
        f"    on:\n"
        f"    because:\n"
        f"    places: [{', '.join(places)}]\n"
    )


def _one_line(words: str) -> str:
    return " ".join(words.split())


def _prove(content: bytes, name: str, answers: tuple[Answer, ...]) -> None:
    """Read it again: it must say what was there and what is new, and nothing else.

    Raises:
        CaseError: it does not.
    """
    if set(load_answers(content, name).answers) != set(answers):
        raise CaseError.of(
            "answers-layout",
            Place(name),
            "the file is written in a way that leaves no place at its end",
            "Write each answer on lines of its own below `answers:`, the last thing in the file",
        )
