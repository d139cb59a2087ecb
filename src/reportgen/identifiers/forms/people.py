"""The forms of a name of a person: its parts and spellings, with one another, as initials, with an s."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from reportgen.identifiers.forms.form import Cased, Form, FormClass, Gaps
from reportgen.identifiers.forms.single import LEAST_JOINED, plural, single
from reportgen.identifiers.known.names_known import small_names
from reportgen.identifiers.known.vocabulary import diminutives_of, is_in_dictionary, is_ordinary, is_uncommon
from reportgen.identifiers.known.words import MONTHS, ORDINARY, TRADE_ABBREVIATIONS
from reportgen.identifiers.names.name_words import PARTICLES, words_of
from reportgen.model.cleared import Identifier

__all__ = ["forms_of_person"]

_ACCENTED = re.compile(r"[^\x00-\x7f‘’]")
_OTHER_NAMES = re.compile(r"[^\W\d_]{2,}(?: [^\W\d_]+)*? (?P<family>[^\W\d_a-z][\w'’-]{2,})")


def forms_of_person(parts: list[Identifier]) -> Iterator[Form]:
    """Every form of the parts of one person's names."""
    given = [part for part in parts if part.category == "given name"]
    family = [part for part in parts if part.category == "family name"]
    middle = [part for part in parts if part.category == "middle name"]
    known = [part for part in parts if part.category == "known-as name"]
    for part, form_class in (
        *((part, FormClass.GIVEN) for part in given),
        *((part, FormClass.MIDDLE) for part in middle),
        *((part, FormClass.FAMILY) for part in family),
        *((part, FormClass.KNOWN_AS) for part in known),
    ):
        yield from _alone(part, form_class)
    for part in given:
        # "told bill about it": with a capital, a short name is told by its likeness.
        for short in diminutives_of("".join(words_of(part.value))):
            # "Else" is short for Elizabeth, and a word that nobody takes for a name.
            if is_uncommon(short) or short in ORDINARY or (is_ordinary(short) and short in small_names()):
                yield Form((short,), FormClass.DIMINUTIVE, part, cased=Cased.CAPITAL, ordinary=True)
    for part in known:
        # "Shaun Calloway", by whom Mr Calloway may be meant whatever his family name is.
        other = _OTHER_NAMES.fullmatch(part.value)
        if other and (words := words_of(other["family"])) and words[0] not in MONTHS:
            yield single(words, FormClass.FAMILY, part)
    # A name in use is as often another given name as another family name: it stands in either place.
    middles = [words_of(part.value) for part in middle]
    for first in (*given, *known):
        for last in (*family, *known):
            if first is last:
                continue
            for a in _spellings(first.value):
                for b in _spellings(last.value):
                    yield from _together(first, last, a, b, middles)
    for first in given:
        for last in family:
            yield from _initials(first, middles, last)


def _alone(part: Identifier, form_class: FormClass) -> Iterator[Form]:
    for words in _spellings(part.value):
        if len("".join(words)) < 2:
            continue  # "T" of a middle name is an initial
        yield single(words, form_class, part)
        yield single(plural(words), FormClass.PLURAL, part, stem=words)
        for kisses in ("xx", "xxx"):
            if not is_in_dictionary(words[-1] + kisses):
                yield single((*words[:-1], words[-1] + kisses), FormClass.JOINED, part)
        if words[-1].endswith(("ch", "sh", "x", "z")):
            # "the Rhydderchs", "gazs sister"
            yield single((*words[:-1], words[-1] + "s"), FormClass.PLURAL, part, stem=words)
    pieces = words_of(part.value)
    if len(pieces) > 1 and form_class in {FormClass.FAMILY, FormClass.GIVEN}:
        if form_class is FormClass.GIVEN:  # "T-J" of Tyler-Jay
            yield Form(tuple(piece[0] for piece in pieces), FormClass.INITIALS, part, gaps=Gaps.DOTS, cased=Cased.UPPER)
        for piece in pieces:
            if len(piece) > 2 and piece not in PARTICLES:
                yield single((piece,), FormClass.PART, part)
                yield single((piece + "s",), FormClass.PLURAL, part, stem=(piece,))


def _spellings(name: str) -> tuple[tuple[str, ...], ...]:
    """A name in its words, its words run together, and Mac written three ways."""
    words = words_of(name)
    if not words:
        return ()
    spellings = {words: None}
    for lost in (" ", ""):
        # An accent that some program could not write.
        without = words_of(_ACCENTED.sub(lost, unicodedata.normalize("NFC", name)))
        if without != words and len("".join(without)) >= LEAST_JOINED:
            spellings[without] = None
    if len(words) > 1 and len("".join(words)) >= LEAST_JOINED:
        spellings["".join(words),] = None
    if len(words) > 2 and words[0] in PARTICLES:
        spellings[words[0] + words[1], *words[2:]] = None
    match = re.fullmatch(r"(ma?c)(\w{4,})", words[0]) if len(words) == 1 else None
    if match or (words[0] in {"mc", "mac"} and len(words) > 1):
        rest = match[2] if match else "".join(words[1:])
        for mac in ("mc", "mac"):
            spellings[mac + rest,] = None
            spellings[mac, rest] = None
        spellings["m", rest] = None
    return tuple(spellings)


def _together(
    first: Identifier, last: Identifier, a: tuple[str, ...], b: tuple[str, ...], middles: list[tuple[str, ...]]
) -> Iterator[Form]:
    yield Form((*a, *b), FormClass.FULL, first)
    every_middle = tuple(word for middle in middles for word in middle)
    for between in (every_middle, *middles, *((middle[0][0],) for middle in middles)):
        if between:
            yield Form((*a, *between, *b), FormClass.FULL, first)
            yield Form((*b, *a, *between), FormClass.REVERSED, last, gaps=Gaps.COMMA)
            yield Form((*b, *between, *a), FormClass.REVERSED, last, gaps=Gaps.COMMA)
    yield Form((*b, *a), FormClass.REVERSED, last, gaps=Gaps.COMMA)
    yield Form((a[0][0], *b), FormClass.INITIAL_AND_NAME, last, gaps=Gaps.OPEN)
    if initials := tuple(middle[0][0] for middle in middles if middle):
        yield Form((a[0][0], *initials, *b), FormClass.INITIAL_AND_NAME, last, gaps=Gaps.OPEN)
    for piece in b if len(b) > 1 else ():
        if piece not in PARTICLES and len(piece) > 2:
            yield Form((a[0][0], piece), FormClass.INITIAL_AND_NAME, last, gaps=Gaps.OPEN)
            yield Form((piece, a[0][0]), FormClass.INITIAL_AND_NAME, last, gaps=Gaps.COMMA)
    yield Form((*a, b[0][0]), FormClass.INITIAL_AND_NAME, first, gaps=Gaps.OPEN)
    yield Form((*b, a[0][0]), FormClass.INITIAL_AND_NAME, last, gaps=Gaps.COMMA)
    whole_a, whole_b = "".join(a), "".join(b)
    for joined in (
        whole_a + whole_b,
        whole_b + whole_a,
        whole_a[0] + whole_b,
        whole_a + whole_b[0],
        whole_b + whole_a[0],
    ):
        if len(joined) >= LEAST_JOINED:
            yield Form((joined,), FormClass.JOINED, first)


def _initials(first: Identifier, middles: list[tuple[str, ...]], last: Identifier) -> Iterator[Form]:
    given, family = words_of(first.value), words_of(last.value)
    if not given or not family:
        return
    between = tuple(word[0] for middle in middles for word in middle)
    # Of a family name, its first word and the last one, which tells: "de la Haymere" is D and H.
    ends = dict.fromkeys((family[0][0], family[-1][0]))
    letters = dict.fromkeys(
        [
            *((given[0][0], end) for end in ends),
            (*(word[0] for word in given), *(word[0] for word in family)),
            *((given[0][0], *between, end) for end in ends),
        ]
    )
    for row in letters:
        yield Form(row, FormClass.INITIALS, first, gaps=Gaps.DOTS, cased=Cased.UPPER)
        if "".join(row).upper() not in TRADE_ABBREVIATIONS:
            yield Form(("".join(row),), FormClass.INITIALS, first, cased=Cased.UPPER)
