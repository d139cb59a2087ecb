"""A view of hasty notes, in which a day or a time ends where the next thing noted begins: "Sat 8 Mum rang", "8/3 9.40".

What a number counts is written small ("8 visits"); behind a day stands who rang, or the hour. Forms that tell a day by
the sign behind it find one there in this view. The mark of a note ends a word as well, as the pages of a PDF have it:
"on Boxing Day1".
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

from reportgen.identifiers.days.day_words import IN_A_ROW
from reportgen.identifiers.reading import Reading
from reportgen.model.date_words import MONTH_NAMES
from reportgen.model.number_words import ONES, ORDINALS, TENS

__all__ = ["noted"]

_NUMBERS = sorted({word for said in (*ONES, *TENS, *ORDINALS) for word in said.split("-")})
_NUMBER_BEFORE = re.compile(rf"(?:(?<!\d\d)\d|\d(?:st|nd|rd|th)|\b(?:{'|'.join(_NUMBERS)}))\s+$")
_FAR = 16
"""So many characters before a space, the longest number and more spaces have room."""
# What goes on with a day or a row: "3 March", "the 3rd Sunday", "on 2nd Floor".
_GOING_ON = "|".join(
    (*(name[:3] for name in MONTH_NAMES), *"Mon Tue Wed Thu Fri Sat Sun".split(), *IN_A_ROW.title().split("|"))
)
_NOTE_MARK = re.compile(r"(?<=[^\W\d_]{3})\d{1,2}(?!\w)")
_NEXT = re.compile(rf"\s(?=\(?(?!{_GOING_ON})[A-Z]|\(\d|\d\d?[:.]\d\d(?!\d))")


@lru_cache(maxsize=64)
def noted(reading: Reading) -> str:
    """The folded text with a semicolon for each space at which something else is noted, and no marks of notes; as long
    as it was.

    The last few are kept, as those of `read` are: several look into the same text.
    """
    folded = reading.folded
    text = folded.text
    if reading.is_mixed:
        text = _NOTE_MARK.sub(lambda mark: " " * len(mark[0]), text)
    for match in _NEXT.finditer(folded.original):
        if _NUMBER_BEFORE.search(folded.original, max(0, match.start() - _FAR), match.end()):
            place = match.start() if folded.starts is None else bisect_right(folded.starts, match.start()) - 1
            text = f"{text[:place]};{text[place + 1 :]}"
    return text
