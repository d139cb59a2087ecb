"""Works of a list of references: who wrote them, and where they are published.

"Surname, I. (year) Title. Place: Publisher" (Harvard, as most reviews list what they read) is told from a row of the
family ("Okafor, T. (2014) lives with his aunt") by what only a work has behind its title: a publisher with its place,
pages, a volume, an address, a number of a command paper. Titles explain nothing: a report may be called after a child.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

__all__ = ["works"]

_NAME = r"(?:(?:[Vv]an|[Dd]e|[Vv]on)(?: der| den)? )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?"
_AUTHOR = (
    rf"{_NAME},? (?:[A-Z\ufffc]\.(?:[ -]?[A-Z\ufffc]\.){{0,3}}|[A-Z\ufffc]{{1,3}}(?=[,;.]? (?:[A-Z(&]|and |et al)))"
)
_AUTHORS = rf"(?<![\w'’-]){_AUTHOR}(?:[,;]? (?:and |& )?{_AUTHOR}){{0,40}}(?:,? et al\.?,?)?"
_YEAR = r"(?:(?:19|20)\d\d[a-z]?|\ufffc{4})"
# "Barter, C. and Berridge, D. (eds) (2010)", "Bandura, A. (1977)", "Pearce, J., 2020."
_WITH_YEAR = re.compile(rf"{_AUTHORS} ?(?:\([Ee]ds?\.?\),? )?(?:\({_YEAR}\)|{_YEAR}\.)[.,:]? ?(?=[\"'“‘A-Z])")
# "Kemp AM, Harrison S. Patterns of skeletal fractures. BMJ 2008;337:a1518.", as medicine cites.
_MEDICAL = re.compile(
    rf"(?P<by>{_AUTHORS})\. [A-Z][^.?!]{{12,200}}[.?!] (?P<journal>[A-Z][\w &]{{2,60}}?)\.? (?:19|20)\d\d;\d"
)
_EDITED = re.compile(rf"\b[Ii]n:? (?P<by>{_AUTHORS}) ?\([Ee]ds?\.?\)")
# "Englewood Cliffs, NJ: Prentice Hall", behind the title.
_PLACE = r"(?<=[.?!”’\"'] )[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}(?:, [A-Z]{2})?"
_PUBLISHED = re.compile(rf"{_PLACE}: [A-Z][\w&'’/.-]*(?: (?:and |& |of |for )?[A-Z][\w&'’/-]*){{0,4}}(?=[.;]|$)")
# What a partnership or a council has published itself tells where it is.
_OF_A_PLACE = re.compile(
    r"\b(?:Board|Borough|CCG|Constabulary|Council|ICB|L?SC[BP]|NHS|Partnership|Police|Safeguarding|Trust)\b"
)
_UNIVERSITY = re.compile(r"(?<=[.?!] )University of [A-Z][a-z]+")
_JOURNAL = re.compile(r"(?<=[’”\"'.,] )[A-Z]{3,6}(?=,? \d{1,3}(?:[:(;,]| ?\())")
_OF_A_WORK = re.compile(
    r"\bpp?\. ?\d|\b\d{1,3} ?\(\d{1,3}\)|\b\d{1,4}[:,;] ?(?:pp?\. ?)?\d{1,4}[-–]\d|\b(?:edn\b|edition\b|"
    r"Available (?:at|from)\b|doi\b|https?://|Cmn?d? \d|CP \d|HC \d|Report \d|Ref:? \d|(?:19|20)\d\d/\d\d\b|"
    r"University of\b|Press\b|Journal of\b|Inspectorate of\b)"
)
_PAPER = re.compile(r"\b(?:Ref:? \d{4,8}|(?:HC|HL|CP|Cmn?d?) \d{1,4})(?=\.|$)")
_INITIALS = re.compile(r",? (?:[A-Z]\.[ -]?)+")
_MANY = 3
_LONGEST = 500


@lru_cache(maxsize=64)
def works(text: str) -> tuple[tuple[int, int], ...]:
    """Where authors, places with their publishers, journals and numbers of papers of such works stand."""
    if "19" not in text and "20" not in text and "\ufffc" not in text:  # what is told already was taken out
        return ()
    found = [one.span(part) for one in _MEDICAL.finditer(text) for part in ("by", "journal")]
    for entry, following in pairwise([*_WITH_YEAR.finditer(text), None]):
        assert entry is not None  # noqa: S101 - only the last is none
        end = min(len(text), entry.end() + _LONGEST, following.start() if following else len(text))
        published = [
            one.span() for one in _PUBLISHED.finditer(text, entry.end(), end) if not _OF_A_PLACE.search(one[0])
        ]
        by_many = len(_INITIALS.findall(entry[0])) >= _MANY  # no row of a family has one year for three of them
        if not (published or by_many or _OF_A_WORK.search(text, entry.end(), end)):
            continue
        found += [entry.span(), *published]
        found += [
            one.span() for form in (_JOURNAL, _PAPER, _UNIVERSITY) for one in form.finditer(text, entry.end(), end)
        ]
        found += [one.span("by") for one in _EDITED.finditer(text, entry.end(), end)]
    return tuple(found)
