"""Words with a capital that nothing explains."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportgen.identifiers.known.public_things import is_public_thing
from reportgen.identifiers.safe_tokens.judging import judged
from reportgen.identifiers.safe_tokens.phrases import covered, is_within
from reportgen.identifiers.safe_tokens.sorts import ALSO_SOMEBODY, Sort, is_plain_word, is_thing, sort_of, tells_nothing
from reportgen.identifiers.safe_tokens.standing import is_surname_that_speaks
from reportgen.identifiers.safe_tokens.tokens import (
    POSSESSIVE,
    Token,
    bare,
    begins_paragraph,
    begins_there,
    is_heading,
    runs,
    with_capital,
)
from reportgen.identifiers.safe_tokens.unexplained import Unexplained

__all__ = ["find_capitals"]

_STOPS = frozenset({". ", "? ", "! "})
_WITH_FIGURES = re.compile(r"[A-Za-z]+\d[A-Za-z\d]*")
_FAR = 12
"""So many characters behind a space, the next capital begins no more of the same name."""


def find_capitals(text: str, explained: frozenset[str]) -> Iterator[Unexplained]:
    """The terms that such words make."""
    matches = with_capital(text)
    words = [bare(match[0]) for match in matches]
    if all(
        tells_nothing(word) or (word in explained and word not in ALSO_SOMEBODY) or _only_begins(text, matches, place)
        for place, word in enumerate(words)
    ):
        return
    spans = covered(text, matches, words, explained)
    heading = is_heading(text)
    tokens = []
    for match, word in zip(matches, words, strict=True):
        raw = match[0]
        possessive = None if raw.isascii() and raw.isalpha() else POSSESSIVE.search(raw)
        end = match.end() - (len(possessive[0]) if possessive else 0)
        is_known = word in explained or is_within(match, spans) or _is_with_figures(text, match)
        sort = Sort.PUBLIC if is_known else sort_of(word)
        begins = heading or begins_there(text, match.start())
        # A given name behind the number of a paragraph may well be one: "3.4 Grace seen by the GP".
        begins = begins or (sort is not Sort.NAME and begins_paragraph(text, match.start()))
        tokens.append(Token(match.start(), end, word, sort, begins, raw.isupper() and len(raw) > 1, bool(possessive)))
    for run in runs(text, tokens):
        if any(token.sort is not Sort.PUBLIC or token.word in ALSO_SOMEBODY or is_thing(token.word) for token in run):
            yield from judged(text, run)


def _is_with_figures(text: str, match: re.Match[str]) -> bool:
    """Whether a word is the front of a thing that is written with figures: "Catch22"."""
    whole = _WITH_FIGURES.match(text, match.start())
    return whole is not None and is_public_thing(whole[0].lower())


def _only_begins(text: str, matches: list[re.Match[str]], place: int) -> bool:
    """Whether a word has its capital from the sentence that it plainly begins, stands by itself, and is one that the
    dictionary writes small and no given name, nor a surname that speaks.
    """
    match = matches[place]
    start, end = match.span()
    return (
        match[0][1:2].islower()
        and (start == 0 or (start > 2 and text[start - 2 : start] in _STOPS and text[start - 3].islower()))
        and (place + 1 == len(matches) or (text[end] == " " and matches[place + 1].start() - end > _FAR))
        and is_plain_word(word := bare(match[0]))
        and not is_surname_that_speaks(text, word, end)
    )
