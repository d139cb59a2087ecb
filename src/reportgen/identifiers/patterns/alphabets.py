"""Letters of other alphabets, and signs that spell no language of ours or that nobody sees."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportgen.identifiers.patterns.form import Form
from reportgen.identifiers.patterns.shape import Shape, Shaped

__all__ = ["ALPHABETS", "disguised"]

# Letters that spell no language of ours: turned, raised, boxed, of phonetics and mathematics.
_DISGUISE = re.compile(
    r"[\u0250-\u03ff\u0400-\u058f\u10a0-\u10ff\u13a0-\u13ff\u1d00-\u1dbf\u2070-\u209c\u2100-\u214f\u2460-\u24ff\u2c60-\u2c7f\ua720-\ua7ff\uff21-\uff5a"
    r"\U0001d400-\U0001d7ff\U0001f100-\U0001f1ff]{2,}"
    # Signs that nobody sees, in rows: tags that are letters, and what has no width.
    r"|[\U000e0020-\U000e007e]{3,}|[\u180e\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff]{6,}"
)
ALPHABETS: tuple[Form, ...] = (
    Form(
        Shape.ALPHABET,
        re.compile(r"[^\W\d_a-z]+"),
        (lambda reading: not reading.folded.text.isascii(),),
        lambda match, _: not match[0].isascii(),
    ),
)
"""What folding leaves of letters that are not ours."""


def disguised(text: str) -> Iterator[Shaped]:
    """Rows of such signs in the text itself."""
    for match in _DISGUISE.finditer(text):
        yield Shaped(*match.span(), Shape.ALPHABET)
