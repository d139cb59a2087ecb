"""Letters that a text says are somebody's: initials, and what a name begins with."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportgen.identifiers.known.public_words import ABBREVIATIONS
from reportgen.identifiers.patterns.shape import Shape, Shaped
from reportgen.identifiers.reading import Reading

__all__ = ["initials_told"]

# "His girlfriend's initials, K.L., were tattooed"; "SIB2 K.L"
_INITIALS = re.compile(
    r"\b(?:[Ii]nitials[,:]? ?(?:(?:on|in|of) \w+ \w+:? )?(?:are |were |is |was )?|[Ss](?:IB|ib) ?\d:? )"
    r"[\"'“‘(]?"
    r"(?P<value>[A-Z](?:\.? ?|,? (?:then|and) )[A-Z]\.?(?:(?: ?|,? (?:then|and) )[A-Z]\.?)?)"
    r"(?![\w’'-])"
)
_INITIALS_WORD = frozenset({"initials", "sib"})
# "Seen by K.B."
_DOTTED = re.compile(r"\.(?<=(?<![\w.&])[A-Z]\.) ?[A-Z]\.(?!\w|[A-Z]| [A-Z]\.)")
_NO_INITIALS = frozenset({"AD", "AM", "BC", "CE", "EG", "IE", "NB", "PM", "PS"})
# "His surname starts with Crop"
_BEGINNING = re.compile(
    r"\b(?:[Ss]ur|[Ff]ore|[Ff]irst |[Ll]ast |[Ff]amily |[Gg]iven |[Nn]ick)?[Nn]ames? (?:\w+ )?(?:starts?|begins?|"
    r"starting|beginning|started|began)(?: with)?(?: the letters?)? [\"'“‘]?(?P<value>[A-Z][\w-]{0,5})(?!\w)"
)
_NAME_WORDS = frozenset("name names surname surnames forename forenames nickname nicknames".split())
_BEGINNING_WORDS = frozenset({"start", "starts", "starting", "started", "begin", "begins", "beginning", "began"})


def initials_told(reading: Reading) -> Iterator[Shaped]:
    """Where such letters stand."""
    text = reading.folded.original
    for match in _DOTTED.finditer(text):
        letters = re.sub(r"\W", "", text[match.start() - 1 : match.end()])
        if letters not in ABBREVIATIONS and letters not in _NO_INITIALS:
            yield Shaped(match.start() - 1, match.end(), Shape.INITIALS)
    for match in _INITIALS.finditer(text) if reading.may_have(_INITIALS_WORD) else ():
        if "." in match["value"] or re.sub(r"\W", "", match["value"]) not in ABBREVIATIONS:
            yield Shaped(*match.span("value"), Shape.INITIALS)
    says_how = reading.may_have(_BEGINNING_WORDS) and reading.may_have(_NAME_WORDS)
    for match in _BEGINNING.finditer(text) if says_how else ():
        yield Shaped(*match.span("value"), Shape.INITIALS)
