"""Questions and their answers: what somebody has decided about a term where it stands, or else one more question."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from msgspec.structs import replace

from reportgen.anonymise.doubting import Doubtful
from reportgen.identifiers import digest, sentence, squeezed
from reportgen.model.question import Answer, Asked, Doubt, Question, Verdict

__all__ = ["Answered", "Asking"]

Answered: TypeAlias = tuple[str, Doubt, str]
"""A place that was answered: its term in letters and digits alone, the doubt, and the digest of the place."""

_OF_OTHERS = frozenset({Doubt.JIGSAW, Doubt.MODEL})
"""What is asked about the cleared text, which is no business of clearing."""
_MENTION = "\ufffc"


class Asking:
    """Looks answers up, and gathers the questions that have none."""

    def __init__(self, answers: Iterable[Answer]) -> None:
        """Take what was answered; where two answers to the same place differ, neither counts."""
        self._answers: dict[tuple[str, Doubt, str], Answer | None] = {}
        for answer in answers:
            for place in answer.digests:
                key = (squeezed(answer.term), answer.doubt, place)
                other = self._answers.get(key, answer)
                self._answers[key] = answer if other is not None and _does(other) == _does(answer) else None
        self._met: set[tuple[str, Doubt, str]] = set()
        self._questions: dict[tuple[str, Doubt], Question] = {}

    @property
    def questions(self) -> tuple[Question, ...]:
        """What was asked and not answered, grouped by term and doubt, in the order of asking."""
        return tuple(self._questions.values())

    @property
    def lapsed(self) -> frozenset[Answered]:
        """Which places were answered that the texts do not have any more."""
        return frozenset(key for key in self._answers if key not in self._met and key[1] not in _OF_OTHERS)

    def ask(self, doubtful: Doubtful, text: str, keys: Sequence[str], path: str) -> Answer | None:
        """The answer for a doubtful stretch of a line; None, and a question more, where nobody has given one.

        Args:
            doubtful: the stretch.
            text: the line, a reference in it as one character.
            keys: the keys of its references, in order.
            path: its field.
        """
        first, last = sentence(text, doubtful.start, doubtful.end)
        term = text[doubtful.start : doubtful.end]
        before, after = (
            _with_keys(text, start, end, keys) for start, end in ((first, doubtful.start), (doubtful.end, last))
        )
        place = digest(before, term, after)
        key = (squeezed(term), doubtful.doubt, place)
        answer = self._answers.get(key)
        if answer is not None:
            self._met.add(key)
            return answer
        before = before.lstrip()
        whole = f"{before}{_with_keys(text, doubtful.start, doubtful.end, keys)}{after.rstrip()}"
        asked = Asked(path, whole, place, len(before))
        question = self._questions.setdefault((squeezed(term), doubtful.doubt), Question(term, doubtful.doubt))
        likes = dict.fromkeys(like for likes in (question.like, doubtful.like) if likes for like in likes.split(" or "))
        places = question.places if asked in question.places else (*question.places, asked)
        self._questions[squeezed(term), doubtful.doubt] = replace(question, like=" or ".join(likes), places=places)
        return None


def _does(answer: Answer) -> tuple[Verdict, str]:
    return answer.verdict, answer.replacement if answer.verdict is Verdict.REPLACE else ""


def _with_keys(text: str, start: int, end: int, keys: Sequence[str]) -> str:
    """A stretch of a line with its references as their author wrote them."""
    upcoming = iter(keys[text.count(_MENTION, 0, start) :])
    return "".join(f"[[{next(upcoming)}]]" if sign == _MENTION else sign for sign in text[start:end])
