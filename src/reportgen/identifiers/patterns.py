"""Shapes that identify whether or not the case file knows them: postcodes, NHS numbers, phones, e-mail addresses."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from reportgen.identifiers.folding import fold

__all__ = ["Shape", "Shaped", "find_shapes"]


class Shape(StrEnum):
    """What a stretch of text looks like."""

    POSTCODE = "postcode"
    NHS_NUMBER = "NHS number"
    PHONE = "telephone number"
    EMAIL = "e-mail address"


@dataclass(frozen=True, slots=True)
class Shaped:
    """A stretch of text, half-open, that looks like something which identifies."""

    start: int
    end: int
    shape: Shape


# The text is folded before, hence lower case. An NHS number counts whether or not its check digit is right: a
# slip of the pen identifies as well. A postcode written without its space needs its digits to be told from a word.
_SHAPES = (
    (Shape.EMAIL, re.compile(r"[\w.+'-]+ ?(?:@|\(at\)|\[at\]) ?[\w-]+(?:\.[\w-]+)+")),
    (Shape.POSTCODE, re.compile(r"(?<!\w)(?:[a-z]{1,2}\d[a-z\d]?|gir) ?\d[a-z]{2}(?!\w)")),
    (Shape.PHONE, re.compile(r"(?<![\w+])(?:\+44 ?(?:\(0\))?|\(?0)(?:[ ()-]{0,2}\d){9,10}(?!\d)")),
    (Shape.NHS_NUMBER, re.compile(r"(?<![\w.])\d{3}[ -]\d{3}[ -]\d{4}(?!\w)|(?<=nhs number )\d{10}(?!\w)")),
)


def find_shapes(text: str) -> tuple[Shaped, ...]:
    """Every such stretch of a text, in order; the sorts may overlap one another."""
    folded = fold(text)
    found = [
        Shaped(*folded.span(*match.span()), shape) for shape, form in _SHAPES for match in form.finditer(folded.text)
    ]
    return tuple(sorted(found, key=lambda shaped: (shaped.start, shaped.end)))
