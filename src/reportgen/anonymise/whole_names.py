"""Names in pieces, asked about as a whole: "Fox" and "Grapes" are one inn, "Jo" and "Anne" one woman. Who answers for a
piece leaves the rest of it standing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeGuard

from msgspec.structs import replace

from reportgen.anonymise.doubting import Doubtful
from reportgen.anonymise.line.edits import Edit
from reportgen.anonymise.longer_names import end_of_kind_of_a_town
from reportgen.identifiers import FormClass, Match, Shape, fold
from reportgen.identifiers.known.names_known import is_given_name
from reportgen.identifiers.known.public_words import PUBLIC_WORDS
from reportgen.model.question import Doubt

__all__ = ["whole_names"]

_NAMED = frozenset({Doubt.UNEXPLAINED, Doubt.LIKENESS})
_PARTED = re.compile(r" |[-‑]|(?<=\b[A-Z])\. | [\"“'‘]\w+[\"”'’] ")
"""What parts the pieces of a name: a nickname between them as well."""
_GOES_ON = re.compile(r"(?P<link> (?:of|for|and)(?: the)?)? (?P<word>[A-Z][^\W\d_]{2,})(?![\w'’-])")
_FIGURES = re.compile(r"(?<=[^\W\d_])[\d_]\w*")
_INITIALS = re.compile(r"(?:[A-Z](?:\. ?| |$)?){1,3}")
_LETTER_BEHIND = re.compile(r" [B-HJ-Z](?![\w'’-])")
_TITLE = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir)\.? $")
_LONGEST_TITLE = 6
_GAP = re.compile(r"\.? ?")
_THE = re.compile(r"\bthe $", re.IGNORECASE)


def whole_names(found: Iterable[Doubtful], text: str, certain: Sequence[Edit]) -> Iterator[Doubtful]:
    """What is doubtful, pieces of a name beside one another as one, with the ordinary words that the name goes on with.

    Args:
        found: what is doubtful, in any order, no place twice.
        text: the line.
        certain: what of it is replaced for certain.
    """
    whole: Doubtful | None = None
    for one in sorted((_with_letters(_with_title(one, text), certain) for one in found), key=lambda one: one.start):
        if whole is not None and _is_piece(whole, one) and _PARTED.fullmatch(text, whole.end, one.start):
            whole = replace(whole, end=one.end, possessive=one.possessive)
            continue
        if whole is not None:
            yield _with_rest(whole, text, certain, one.start)
        whole = one
    if whole is not None:
        yield _with_rest(whole, text, certain, len(text))


def _with_title(one: Doubtful, text: str) -> Doubtful:
    """An initial with the title before it: "Miss P." is one."""
    if one.end - one.start > 1:
        return one
    title = _TITLE.search(text, max(0, one.start - _LONGEST_TITLE), one.start)
    return replace(one, start=title.start()) if title else one


def _with_letters(one: Doubtful, certain: Sequence[Edit]) -> Doubtful:
    """The number of a record with the letters of the body before it, which is not told there: "LRI 0448213"."""
    if one.like != Shape.RECORD:
        return one
    letters = (
        edit.start
        for edit in certain
        if edit.end + 1 == one.start and isinstance(edit.what, Match) and edit.what.form is FormClass.ABBREVIATION
    )
    return replace(one, start=next(letters, one.start))


def _is_piece(one: Doubtful, other: Doubtful) -> bool:
    """Whether two that stand beside one another can be of one name: one of them at least is a name that nothing
    explains, or both may be one person's ("P. Cruddas", where the case has a P).
    """
    both = (one, other)
    if one.possessive or not (one.like == other.like or any(each.doubt is Doubt.UNEXPLAINED for each in both)):
        return False
    return all(each.doubt in _NAMED or each.like == Shape.TITLED for each in both)


def _with_rest(whole: Doubtful, text: str, certain: Sequence[Edit], before: int) -> Doubtful:
    """A name with the words that it goes on with, up to what is settled or asked about: "Fox and Grapes"; or with its
    figures ("Kestrel19"). A given name before a family name of the case is that of somebody else of the family.
    """
    if whole.doubt in _NAMED and (figures := _FIGURES.match(text, whole.end, before)) is not None:
        return replace(whole, end=figures.end())
    if _INITIALS.fullmatch(text, whole.start, whole.end) and (gap := _GAP.match(text, whole.end)):
        of_initials = next((edit for edit in certain if edit.start == gap.end()), None)
        if of_initials is not None and _is_family_name(of_initials.what):
            return replace(whole, end=of_initials.end, possessive=of_initials.what.possessive)  # "C. J. Lockspur"
    if not _is_name(whole, text) or text[whole.end : whole.end + 1] != " ":
        return whole
    surname = next((edit for edit in certain if edit.start == whole.end + 1), None)
    if surname is not None and _is_family_name(surname.what):
        is_given = is_given_name(fold(text[whole.start : whole.end].rpartition(" ")[2]).text)
        return replace(whole, end=surname.end, possessive=surname.what.possessive) if is_given else whole
    end = whole.end
    if (letter := _LETTER_BEHIND.match(text, end, before)) is not None:
        return replace(whole, end=letter.end())  # "Mason T was there"
    while (more := _GOES_ON.match(text, end, before)) is not None:
        is_public = fold(more["word"]).text in PUBLIC_WORDS
        is_joined = (
            more["link"] is None
            or not more["link"].startswith(" and")
            or _THE.search(text, max(0, whole.start - 5), whole.start)
        )
        is_settled = any(edit.start < more.end() and more.start() < edit.end for edit in certain)
        if is_public and not is_settled and (kind := end_of_kind_of_a_town(text, end)) is not None:
            end = kind
            break
        if is_public or not is_joined or is_settled:
            break
        end = more.end()
    return replace(whole, end=end)


def _is_name(one: Doubtful, text: str) -> bool:
    """Whether it is a name that nothing explains, or a given name that is like one of the case: anybody may have it."""
    return one.doubt is Doubt.UNEXPLAINED or (
        one.doubt is Doubt.LIKENESS and is_given_name(fold(text[one.start : one.end]).text)
    )


def _is_family_name(what: object) -> TypeGuard[Match]:
    """Whether what is replaced is a family name alone."""
    return (
        isinstance(what, Match)
        and what.form is FormClass.FAMILY
        and not what.titled
        and all(one.category == "family name" for one in what.identifiers)
    )
