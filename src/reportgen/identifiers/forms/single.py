"""The form of a word, or of a row of them, by itself: which capitals it needs, and how it looks with an s."""

from __future__ import annotations

import re

from reportgen.identifiers.forms.form import Cased, Form, FormClass
from reportgen.identifiers.known.vocabulary import is_ordinary
from reportgen.identifiers.known.words import ORDINARY
from reportgen.model.cleared import Identifier

__all__ = ["LEAST_JOINED", "is_word", "plural", "single"]

# Shorter than this, letters spaced out or run together are found by chance too often.
LEAST_JOINED = 5


def plural(words: tuple[str, ...]) -> tuple[str, ...]:
    """A row of words, the last with an s."""
    return (*words[:-1], words[-1] + ("es" if re.search(r"(?:s|x|z|ch|sh)$", words[-1]) else "s"))


def single(words: tuple[str, ...], form_class: FormClass, part: Identifier, stem: tuple[str, ...] = ()) -> Form:
    """A row of words as a form.

    Args:
        words: the folded words.
        form_class: what to call it.
        part: what it stands for.
        stem: the words without the s that they have; the words themselves if not given.
    """
    stem = stem or words
    ordinary = len(stem) == 1 and (is_word(stem[0]) or is_word(words[0]))
    needs_capital = ordinary or len("".join(stem)) <= 2
    return Form(words, form_class, part, cased=Cased.CAPITAL if needs_capital else Cased.ANY, ordinary=ordinary)


def is_word(word: str) -> bool:
    """Whether a folded word is also an English word."""
    return word in ORDINARY or is_ordinary(word)
