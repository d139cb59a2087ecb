"""An age in days or weeks that is told without "old" of somebody who is named or meant: "Robin was 7 weeks".

A birthday can be counted back from it as from any other. What else lasts so long ("the plan was seven weeks") is no
age, so it counts only of somebody, and only where the sentence says no more of the time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportgen.identifiers.days.day_words import COUNT, MONTH
from reportgen.identifiers.known.names_known import is_given_name
from reportgen.identifiers.known.vocabulary import is_in_dictionary
from reportgen.identifiers.known.words import MONTHS
from reportgen.identifiers.reading import Reading

__all__ = ["ages_of_people"]

_UNITS = frozenset(("day", "days", "week", "weeks", "wk", "wks", "fortnight"))
_HOW = r"(?:about|almost|approximately|around|barely|exactly|just|nearly|now|only|over|roughly|some|still|then|under)"
_AGE = rf"(?:{_HOW} ){{0,2}}(?P<age>{COUNT} (?:{'|'.join(sorted(_UNITS))})(?:(?:,| and|, and)? {COUNT} days?)?)"
_GOES_ON = (
    rf" (?:and(?! {COUNT}\b)(?! nights)|but|so|when|while|by (?:now|then)|at (?:the|that|this) (?:time|point|stage)|"
    rf"in {MONTH})(?!\w)"
)
_OF_SOMEBODY = re.compile(
    rf"(?P<who>[\w\ufffc’'-]+)(?:(?: (?:is|was|are|were|turned|(?:has|have|had) been)|'s) {_AGE}"
    rf"(?=\s*(?:[.,;:!?)]|- |$)|{_GOES_ON})|(?P<opens>,| \() ?{_AGE.replace('age>', 'aside>')}(?=[,)]))"
)
_PEOPLE = frozenset(
    """
    baby babies boy boys brother brothers child children daughter daughters girl girls infant infants newborn neonate
    sibling siblings sister sisters son sons triplets twin twins
    """.split()
)
_MEANT = frozenset({"he", "she", "they", "who"})
# "DVPO made at court, 28 days, breached twice"
_LAST_SO_LONG = frozenset({"bail", "court", "curfew", "custody", "licence", "order", "remand", "section", "tag"})
_MENTION = "\ufffc"
# What an article or a preposition stands before is not whose age it is: "the wait at Larkmead was 7 weeks".
_DETERMINED = re.compile(
    r"(?:^|\W)(?:the|an?|this|each|every|any|its|our|his|her|their|at|in|on|for|of|with|from|to|by|under|outside) $"
)
_BEGINS_A_CLAUSE = re.compile(
    r"(?:^|\W)(?:when|while|because|as|since|until|after|before|that|and|but|though|although|if|where) $"
)
_OF_A_KIND = re.compile(rf"(?:{'|'.join(sorted(_PEOPLE))}) $")
_EXPECTING = re.compile(r"pregnan|gestation|antenatal|booking|midwi|maternity|expecting")
_NEAR = 160


def ages_of_people(reading: Reading, called: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Each such age, half-open span of the folded text.

    Args:
        reading: the text.
        called: folded words that stand for somebody, though they are words: those of pseudonyms.
    """
    if _UNITS.isdisjoint(reading.distinct):
        return
    text = reading.folded.text
    for match in _OF_SOMEBODY.finditer(text):
        group = "age" if match["age"] else "aside"
        if _is_somebody(reading, match, called, aside=group == "aside"):
            yield match.span(group)


def _is_somebody(reading: Reading, match: re.Match[str], called: frozenset[str], *, aside: bool) -> bool:
    text, start, who = match.string, match.start("who"), match["who"]
    before = text[max(0, start - _NEAR) : start]
    if who in _MEANT:
        return not aside and not (who == "she" and _EXPECTING.search(before))
    if who == "children" and text.startswith("'", match.end("who")):
        return False  # "the children's 12 weeks"; one child's may be "is"
    if who in _PEOPLE or _MENTION in who:
        return True
    if who in _LAST_SO_LONG:
        return False
    if len(who) == 1 or who.isdigit():
        return _OF_A_KIND.search(before) is not None  # "Child A"
    first, last = reading.folded.span(start, match.end("who"))
    written = reading.folded.original[first:last]
    if not written[:1].isupper() or who in MONTHS or _DETERMINED.search(before):
        return False
    if who in called or is_given_name(who) or not is_in_dictionary(who):
        return True
    return _BEGINS_A_CLAUSE.search(before) is not None  # a pseudonym that is a word: "when Bracken was 7 weeks"
