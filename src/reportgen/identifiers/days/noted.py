"""A view of hasty notes, in which a day or a time ends where the next thing noted begins: "Sat 8 Mum rang", "8/3 9.40".

What a number counts is written small ("8 visits"); behind a day stands who rang, or the hour. Forms that tell a day by
the sign behind it find one there in this view.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from reportgen.identifiers.days.day_words import IN_A_ROW
from reportgen.identifiers.reading import Reading
from reportgen.model.date_words import MONTH_NAMES
from reportgen.model.number_words import ONES, ORDINALS, TENS

__all__ = ["noted"]

_NUMBERS = sorted({word for said in (*ONES, *TENS, *ORDINALS) for word in said.split("-")})
_BEHIND_NUMBER = "|".join(
    (r"(?<=\d )(?<!\d{3} )", r"(?<=\d(?:st|nd|rd|th) )", *(rf"(?<=\b{said} )" for said in _NUMBERS))
)
# What goes on with a day or a row: "3 March", "the 3rd Sunday", "on 2nd Floor".
_GOING_ON = "|".join(
    (*(name[:3] for name in MONTH_NAMES), *"Mon Tue Wed Thu Fri Sat Sun".split(), *IN_A_ROW.title().split("|"))
)
_NEXT = re.compile(rf" (?=\(?(?!{_GOING_ON})[A-Z]|\(\d|\d\d?[:.]\d\d(?!\d))(?:{_BEHIND_NUMBER})")


def noted(reading: Reading) -> str:
    """The folded text with a semicolon for each space at which something else is noted; as long as it was."""
    folded = reading.folded
    text = folded.text
    for match in _NEXT.finditer(folded.original):
        place = match.start() if folded.starts is None else bisect_left(folded.starts, match.start())
        text = f"{text[:place]};{text[place + 1 :]}"
    return text
