"""Numbers in words, as figures and call signs are read out."""

from __future__ import annotations

import re

from reportgen.identifiers.judged import Judged
from reportgen.identifiers.names.ciphers import RADIO, TIMES
from reportgen.identifiers.patterns.form import Form
from reportgen.identifiers.patterns.shape import Shape
from reportgen.identifiers.reading import Reading
from reportgen.model.number_words import ONES, TENS, either

__all__ = ["SPELLED"]

_DIGIT_WORD = f"zero|oh|nought|{either(ONES[1:10])}"
_NUMBER_WORD = rf"(?:zero|oh|nought|nil|{either((*ONES[1:], *TENS))}|hundred|thousand|(?:double|treble|triple) \w+)"
_FOREIGN_DIGITS = (
    "zero|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|"
    "zero|jeden|dwa|trzy|cztery|piec|szesc|siedem|osiem|dziewiec|dim|dau|tri|pedwar|pump|chwech|saith|wyth|naw|"
    "null|eins|zwei|drei|vier|funf|sechs|sieben|acht|neun|dois|quatro|sete|oito|nove|doi|trei|patru|sase|sapte|opt|"
    "noua|eber|koow|laba|saddex|afar|shan|lix|toddoba|siddeed|sagaal|sifr|ek|do|teen|char|paanch|panch|chhe|saat|aath|"
    "nau"
)
_RADIO_WORD = f"(?:{'|'.join(RADIO)})"
_NUMBER_WORDS = frozenset((*_FOREIGN_DIGITS.split("|"), "oh", "nought", "nil", *ONES, *TENS, "hundred", "thousand"))
_LEAST_SPELLED = 6
_ROW_OF_NUMBERS = re.compile(rf"(?:{_DIGIT_WORD}){{5,}}")
_ROWS_OF_NUMBERS = Judged(lambda word: _ROW_OF_NUMBERS.fullmatch(word) is not None)
"""Figures in words, run together."""


def _may_be_spelled(reading: Reading) -> bool:
    """Whether a text has the words for such a number."""
    words = reading.distinct
    return bool(
        not TIMES.keys().isdisjoint(words)
        or (len(_NUMBER_WORDS & words) > 1 and sum(word in _NUMBER_WORDS for word in reading.texts) >= _LEAST_SPELLED)
        or _ROWS_OF_NUMBERS.among(words)
        or len(RADIO.keys() & words) > 1
    )


SPELLED: tuple[Form, ...] = (
    Form(
        Shape.SPELLED,
        re.compile(
            rf"(?<!\w){_NUMBER_WORD}(?:(?:[ ,-]{{1,2}}|(?<=hundred) and ){_NUMBER_WORD}){{5,}}(?!\w)"
            rf"|(?<!\w)(?:{_FOREIGN_DIGITS})(?:[ ,-]{{1,2}}(?:{_FOREIGN_DIGITS})){{5,}}(?!\w)"
            rf"|(?<!\w)(?:{_DIGIT_WORD}){{5,}}(?!\w)"
            # Letters of the radio alphabet, with figures between them.
            rf"|(?<!\w){_RADIO_WORD}(?:[ ,-]{{1,2}}(?:{_RADIO_WORD}|{_NUMBER_WORD}|\d{{1,4}})){{1,5}}"
            rf"(?:[ ,-]{{1,2}}{_RADIO_WORD}){{2}}(?!\w)"
        ),
        (_may_be_spelled,),
    ),
)
"""Six number words in a row, or letters of the radio alphabet with figures between them."""
