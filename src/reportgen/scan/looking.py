"""What stands in one text, whoever carries it: identifiers of the case, days, and what is shaped like an identifier.

A text is looked at once, however many files and formats carry it; what proves a leak depends on the carrier, so each
finding says in which kinds of words it counts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from msgspec import field

from reportgen.discreet import Discreet
from reportgen.identifiers import (
    FormClass,
    Match,
    Shape,
    Shaped,
    Unknown,
    as_one,
    explain,
    find_near_days,
    find_unexplained,
    matcher,
    may_stand,
    squeezed,
    words_of,
)
from reportgen.model.date_words import MONTH_NAMES
from reportgen.model.watch import Watch
from reportgen.scan.carried import Speech
from reportgen.scan.format_words import is_looks_word
from reportgen.scan.ours import is_our_text
from reportgen.scan.pieces import Piece, pieces

__all__ = ["FIELDS", "Finding", "Looker", "looker"]

_MOST_SEEN = 8192
_SHORT_FORMS = frozenset({FormClass.INITIALS, FormClass.ABBREVIATION})
_SINGLE_WORDS = _SHORT_FORMS | {
    FormClass.GIVEN, FormClass.MIDDLE, FormClass.FAMILY, FormClass.KNOWN_AS, FormClass.PART, FormClass.PLURAL,
    FormClass.SHORT, FormClass.WORD, FormClass.NAME,
}  # fmt: skip
_EVERYWHERE = frozenset(Speech)
_PROSE = frozenset({Speech.PROSE})
_OF_PEOPLE = frozenset({Speech.PROSE, Speech.WORDS})
_UNMISTAKABLE = frozenset({Shape.EMAIL, Shape.NHS_NUMBER, Shape.PHONE, Shape.POSTCODE})
"""Shapes that nothing but an identifier has, so that they count in properties and the like as well."""
# A file is written on some day, and the process of a review has many days: where software keeps its own dates, only
# a day of somebody's life or of an incident is a leak.
_OF_LIVES = re.compile(r"children\[|family\[|incidents\[\d+\]\.occurred_on")
_SETTLED = "\ufffc"
# A page's number, with the codes of its fields or without, and a month or season of a year: nobody is called so, not in
# a family called Page or May.
_MONTH = f"(?:{'|'.join(MONTH_NAMES)}|Spring|Summer|Autumn|Winter)"
_NOBODY = re.compile(
    rf"\bPage (?:PAGE )?\d+ of (?:NUMPAGES )?\d+\b|\b{_MONTH}(?: (?:to|and) {_MONTH})? (?:19|20)\d\d\b"
)
FIELDS = explain(("PAGEREF", "NUMPAGES", "SECTIONPAGES", "HYPERLINK", "STYLEREF", "NOTEREF", "MERGEFORMAT", "TOC"))
"""Names of Word's fields, which stand in the midst of a paragraph's words."""
_PARTS = re.compile(r"[_%|]|[A-Za-z](?=\d{8}(?!\d))|(?<=\d{8})[A-Za-z]")
"""What stands beside a day where no space may: in names of files, classes and entries ("dob_14_March_2019"), and at the
beginning of a remark ("%14/03/2019").
"""
_BOXES = re.compile(r"(?<!\w)\d(?:\s?[/.-]?\s\d){3,}(?:\s?[/.-]?\s\d{2,4})?(?!\w)")
"""Figures one by one, as in the boxes of a form."""
_FIGURE = re.compile(r"\d")
_FIGURE_OR_MARK = re.compile(r"[_%|\d]")
"""What a text has in which anything of these can stand: a search finds one sign of a few at once."""
_MONTH_STAMP = re.compile(r"\d{4}-\d\d-01(?:T00:00:00Z?)?")
"""A file's own date on the first at midnight: a month, which is all that the file says of when it was made."""


class Finding(Discreet, frozen=True):
    """Something in a text that must not be there, told without its value, the kinds of words in which it counts, the
    fields of the case that it is about, and the abbreviation that it is, which another text may spell out.
    """

    rule: str
    what: str
    remedy: str
    counts_in: frozenset[Speech] = field(default=_EVERYWHERE)
    about: str = ""
    short: str = ""


class _Found(NamedTuple):
    """A finding and the stretch of the text that it is about, half-open; None where somebody decided to keep it."""

    start: int
    end: int
    finding: Finding | None


_Finder = Callable[[str], Iterator[_Found]]


class Looker:
    """Looks at texts. Make it with `looker`, which keeps the last few."""

    def __init__(self, watched: Watch) -> None:
        """Look for what must not be there, and for what no text that is published may hold."""
        self._matcher = matcher(watched.identifiers, watched.kept)
        self._contacts = frozenset(_plain(contact) for contact in watched.contacts)
        self._written = tuple(contact.strip().lower() for contact in watched.contacts)
        self._explained = None if watched.explained is None else watched.explained | FIELDS
        self._allowed = watched.allowed
        self._seen: dict[tuple[str, bool], tuple[Finding, ...]] = {}
        self._whole = "\n".join({squeezed(one.value) for one in watched.identifiers if one.category != "date"})
        self._words = self._matcher.words
        self._edges: dict[str, tuple[bool, bool]] = {}

    def __repr__(self) -> str:
        return "Looker(…)"

    def look(self, text: str, speech: Speech = Speech.PROSE) -> tuple[Finding, ...]:
        """Everything in a text that counts in such words, each thing once."""
        if is_our_text(text):
            return ()
        of_people = speech in _OF_PEOPLE
        key = (text, of_people)
        seen = self._seen.get(key)
        if seen is None:
            found = (finding for piece in pieces(text) for finding in self._look(text, piece, of_people=of_people))
            seen = tuple(dict.fromkeys(found))
            if len(self._seen) >= _MOST_SEEN:
                self._seen.clear()
            self._seen[key] = seen
        return tuple(finding for finding in seen if speech in finding.counts_in) if seen else ()

    def edges(self, text: str) -> tuple[bool, bool]:
        """Whether an identifier may go on before a text, and behind it: its first and its last word stand in one, as a
        part of it or in a short form.
        """
        edges = self._edges.get(text)
        if edges is None:
            words = words_of(text)
            edges = (self._is_of_one(words[0]), self._is_of_one(words[-1])) if words else (False, False)
            if len(self._edges) >= _MOST_SEEN:
                self._edges.clear()
            self._edges[text] = edges
        return edges

    def _is_of_one(self, word: str) -> bool:
        return word in self._words or word in self._whole

    def _look(self, whole: str, piece: Piece, *, of_people: bool) -> Iterator[Finding]:
        text = whole[piece.start : piece.end]
        # In this order: what one has found is explained, and is not told again by the next. They are not kept: bound
        # methods would hold the looker, and all that it has seen of a case, in a circle that nothing frees at once.
        finders: tuple[_Finder, ...] = (
            (self._identifiers, self._days, self._near_days, self._shapes)
            if of_people
            else (self._identifiers_of_software, self._days)
        )
        printed = tuple(self._printed(text))
        told: list[_Found] = []
        for finder in finders:
            told += [
                found
                for found in finder(text)
                if not any(start <= found.start and found.end <= end for start, end in printed)
                and (
                    (found.finding is not None and found.finding.rule == "scan-identifier")
                    or not any(one.start <= found.start and found.end <= one.end for one in told)
                )
            ]
        if of_people:
            settled = (*printed, *((found.start, found.end) for found in told))
            told += self._unexplained(text, settled)
        for found in told:
            is_here = piece.start + found.end > piece.first and piece.start + found.start < piece.last
            if found.finding is not None and is_here:
                yield found.finding

    def _printed(self, text: str) -> Iterator[tuple[int, int]]:
        """Where an address stands that is printed on purpose, whatever it is called after, or what names nobody."""
        yield from (match.span() for match in (_NOBODY.finditer(text) if _FIGURE.search(text) else ()))
        lowered = text.lower()
        for contact in self._written:
            start = lowered.find(contact)
            while start >= 0:
                yield start, start + len(contact)
                start = lowered.find(contact, start + 1)

    # The finders

    def _identifiers(self, text: str) -> Iterator[_Found]:
        return self._told(text, self._matcher.find(text))

    def _identifiers_of_software(self, text: str) -> Iterator[_Found]:
        return self._told(text, self._matcher.find_in_software(text))

    def _told(self, text: str, matches: tuple[Match, ...]) -> Iterator[_Found]:
        for match in matches:
            if not match.certain and may_stand(text, match.start, match.end, self._allowed):
                yield _Found(match.start, match.end, None)
                continue
            finding = Finding(
                "scan-identifier",
                f"an identifier stands there: {match.references} ({match.form})",
                "Take it out there, and out of the field or template if it comes from one",
                _proven_in(match, text),
                match.references,
            )
            yield _Found(match.start, match.end, finding)

    def _days(self, text: str) -> Iterator[_Found]:
        is_month = _MONTH_STAMP.fullmatch(text) is not None
        met = self._matcher.days(text)
        if _FIGURE_OR_MARK.search(text) and (_PARTS.search(text) or _BOXES.search(text)):
            # As long as it was, so that what is found stands where it stood.
            boxed = _BOXES.sub(lambda box: "".join(box[0].split()).ljust(len(box[0])), text)
            apart = self._matcher.days(_PARTS.sub(" ", boxed))
            met += tuple(one for one in apart if one[1] and one not in met)
        for day, known in met:
            if not known:
                finding = Finding("scan-day", "an exact day stands there", "Write the month and year instead", _PROSE)
                yield _Found(day.start, day.end, finding)
                continue
            of_lives = tuple(one for one in known if _OF_LIVES.match(one.reference))
            others = _PROSE if is_month else _OF_PEOPLE
            for days, counts_in in ((known, others), (of_lives, frozenset() if is_month else _EVERYWHERE - _OF_PEOPLE)):
                if days and counts_in:
                    references = " or ".join(dict.fromkeys(one.reference for one in days))
                    what = f"an exact day of the case stands there: {references}"
                    finding = Finding(
                        "scan-identifier", what, "Write the month and year", frozenset(counts_in), references
                    )
                    yield _Found(day.start, day.end, finding)

    def _near_days(self, text: str) -> Iterator[_Found]:
        found = find_near_days(text, self._matcher.public)
        # An answer is about the whole of what overlaps.
        standing = [near for near in (*found, *as_one(found)) if may_stand(text, near.start, near.end, self._allowed)]
        for near in found:
            if any(one.start <= near.start and near.end <= one.end for one in standing):
                yield _Found(near.start, near.end, None)
                continue
            what = f"a day is fixed there: {near.what}"
            remedy = "Write the month, the season or the age in years instead"
            yield _Found(near.start, near.end, Finding("scan-near-day", what, remedy, _PROSE))

    def _shapes(self, text: str) -> Iterator[_Found]:
        for shaped in self._matcher.shapes(text):
            if may_stand(text, shaped.start, shaped.end, self._allowed):
                yield _Found(shaped.start, shaped.end, None)
            elif not self._is_contact(text[shaped.start : shaped.end], shaped):
                what = f"something that looks like an identifier stands there: {shaped.shape}"
                remedy = "Take it out, or write what kind of thing it is"
                counts_in = _OF_PEOPLE if shaped.shape in _UNMISTAKABLE else _PROSE
                finding = Finding("scan-unlisted", what, remedy, counts_in)
                yield _Found(shaped.start, shaped.end, finding)

    def _unexplained(self, text: str, settled: tuple[tuple[int, int], ...]) -> Iterator[_Found]:
        """Names that nothing explains, outside the stretches that are told already or may stand."""
        if self._explained is None:
            return
        rest = text
        for start, end in settled:
            rest = rest[:start] + _SETTLED * (end - start) + rest[end:]
        for unknown in find_unexplained(rest, self._explained):
            if not may_stand(text, unknown.start, unknown.end, self._allowed):
                what = f"{unknown.kind} stands there"
                remedy = (
                    "Use a role or a kind of place; if it may be read, explain it in the case and answer `reportgen "
                    "questions`, or name it with `--public` where there is no case"
                )
                short = unknown.term.removesuffix("s") if unknown.kind is Unknown.ABBREVIATION else ""
                finding = Finding("scan-unexplained", what, remedy, _PROSE, short=short)
                yield _Found(unknown.start, unknown.end, finding)

    def _is_contact(self, said: str, shaped: Shaped) -> bool:
        """Whether it is the partnership's own address, which is printed on purpose."""
        plain = _plain(said)
        if shaped.shape is Shape.WEB:
            return any(plain.startswith(contact) for contact in self._contacts)
        return plain in self._contacts


def _proven_in(match: Match, text: str) -> frozenset[Speech]:
    """Where a match proves that the identifier is meant."""
    if match.is_likeness:
        return _OF_PEOPLE
    if match.form in _SHORT_FORMS:
        return _OF_PEOPLE
    if match.form not in _SINGLE_WORDS:
        return _EVERYWHERE
    said = squeezed(text[match.start : match.end]).lower()
    words = (word.lower() for one in match.identifiers for word in words_of(one.value))
    is_name = any(word in said and not is_looks_word(word) for word in words)
    return _EVERYWHERE if is_name else _EVERYWHERE - {Speech.VOCABULARY}


def _plain(contact: str) -> str:
    """A telephone number, a postal, web or e-mail address without what differs from one writing of it to another."""
    bare = re.sub(r"^(?:https?://|mailto:|tel:)?(?:www\.)?", "", contact.strip().lower())
    return squeezed(re.sub(r"^(?:\+|00)44\s?(?:\(0\))?", "0", bare))


@lru_cache(maxsize=8)
def looker(watched: Watch) -> Looker:
    """The looker of a case, made once for all its files."""
    return Looker(watched)
