"""What is doubtful in a text: what may be an identifier and may be none, each with why and how its author mends it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from reportgen.anonymise.line import grammar
from reportgen.identifiers import Match, Matcher, NearDay, Shape, Shaped, as_one, find_near_days, find_unexplained
from reportgen.identifiers.days.near_day_kinds import FEAST
from reportgen.model.question import Doubt

__all__ = ["Doubtful", "around", "as_one_question", "doubts"]

_REMEDIES = {
    Shape.POSTCODE: "Take the postcode out",
    Shape.NHS_NUMBER: "Take the number out",
    Shape.RECORD: "Take the number out",
    Shape.PHONE: "Take the number out, or name the organisation to ring",
    Shape.EMAIL: "Take the address out, or name the organisation to write to",
    Shape.WEB: "Take the address out, or name the organisation whose site it is",
    Shape.ORGANISATION: "Write the kind of organisation, or list it under `places` or `agencies`",
    Shape.TITLED: "Write the role, or list the person in the case",
}
_REMEDY = "Take it out, or write what kind of thing it is"
_LED = re.compile(
    r"(?:(?:The|At|In|On|From|To|For|By|With|Without|And|But|When|After|Before|Near|Since|Until|While|If|As|That|Then|His|"
    r"Her|Their|Both|Outside|Inside|Through|Between)\s)+"
)
"""Words that begin a sentence and are no part of the name that follows."""
_KIN_TITLE = re.compile(r"(?:auntie|aunty|uncle) ", re.IGNORECASE)
_WORD = re.compile(r"\w")
_SETTLED = "\ufffc"
"""Stands for each character of what is settled, so that the words beside it are looked at by themselves."""


class Doubtful(Struct, frozen=True):
    """A stretch of a text, half-open, about which a person has to decide.

    Attributes:
        start: where it begins.
        end: where it ends.
        doubt: why it is asked.
        rule: of the problem that it is until it is answered.
        what: what is wrong, without its value.
        remedy: what its author can do in the text.
        like: what it may be, by reference.
        possessive: whether it ends in `'s`.
    """

    start: int
    end: int
    doubt: Doubt
    rule: str
    what: str
    remedy: str
    like: str = ""
    possessive: bool = False

    @classmethod
    def of_match(cls, match: Match) -> Doubtful:
        """A match that is not certain."""
        if match.is_likeness:
            return cls(
                match.start,
                match.end,
                Doubt.LIKENESS,
                "clear-likeness",
                f"something in the text may be an identifier: {match.references} ({match.form})",
                "Write `[[key]]` or the name as the case file has it if it is meant, or list it under `known_as`; "
                "if it is not, use another word",
                match.references,
                match.possessive,
            )
        return cls(
            match.start,
            match.end,
            Doubt.ORDINARY_WORD,
            "clear-ordinary-word",
            f"a word stands where it may be a name as well ({match.references})",
            "Write `[[key]]` if the name is meant; if the word is meant, begin the sentence differently, or "
            "give the month its year",
            match.references,
            match.possessive,
        )

    @classmethod
    def of_shape(cls, start: int, end: int, shape: Shape) -> Doubtful:
        """A stretch that looks like something which identifies."""
        what = f"the text holds something that looks like {grammar.indefinite(shape)} {shape}"
        return cls(start, end, Doubt.SHAPE, "clear-unlisted", what, _REMEDIES.get(shape, _REMEDY), shape)


def doubts(
    text: str, settled: Sequence[tuple[int, int]], matcher: Matcher, explained: frozenset[str]
) -> Iterator[Doubtful]:
    """What is doubtful in a text beside what is like an identifier of the case.

    Args:
        text: any text.
        settled: spans of it that are settled, or asked about already.
        matcher: finds what is like an identifier, and knows what is printed on purpose.
        explained: words and phrases that the case explains.
    """
    asked = [*settled]
    for shaped in matcher.shapes(text):
        led = _LED.match(text, shaped.start, shaped.end)
        first = led.end() if led else shaped.start
        if not _WORD.search(_without(text, settled), first, shaped.end):
            continue  # "24, Wharf Lane" as well, behind "14/03/": the day and the street are settled
        if (
            shaped.shape is Shape.TITLED
            and _KIN_TITLE.match(text, shaped.start)
            and _is_settled_name(shaped, text, settled)
        ):
            continue  # "Auntie Chipo", whom the case knows
        asked.append((shaped.start, shaped.end))
        is_genitive = shaped.shape is Shape.TITLED and text.endswith(("'s", "’s"), shaped.start, shaped.end)
        yield replace(Doubtful.of_shape(shaped.start, shaped.end, shaped.shape), possessive=is_genitive)
    open_days = (
        near
        for near in find_near_days(text, matcher.public)
        if all(_is_within_feast(near, text, span) for span in settled if span[0] < near.end and near.start < span[1])
    )
    for near in as_one(open_days):
        what = f"the text fixes a day: it holds {near.what}"
        remedy = "Write the month, the season or the age in years instead"
        asked.append((near.start, near.end))
        yield Doubtful(near.start, near.end, Doubt.NEAR_DAY, "clear-near-day", what, remedy, near.what)
    for unknown in find_unexplained(_without(text, asked), explained):
        yield Doubtful(
            unknown.start,
            unknown.end,
            Doubt.UNEXPLAINED,
            "clear-unexplained",
            f"the text holds {unknown.kind}",
            "List the person or place in the case, write a role or a kind instead, or explain the term in `glossary`",
            unknown.kind,
        )


def around(doubtful: Doubtful, certain: Sequence[tuple[int, int]]) -> Doubtful:
    """What is doubtful, with all of what is certain and overlaps it: nobody could answer for a piece of either."""
    touched = [(start, end) for start, end in certain if start < doubtful.end and doubtful.start < end]
    if not touched:
        return doubtful
    first, last = min(start for start, _ in touched), max(end for _, end in touched)
    return replace(doubtful, start=min(first, doubtful.start), end=max(last, doubtful.end))


def as_one_question(found: Iterable[Doubtful]) -> Iterator[Doubtful]:
    """What is doubtful, each place once: what overlaps is asked about as a whole, for the reason that weighs most. "Mr
    Wiśniewski" is one question, like the mother's name, and none about its title as well; "St Andrew's Day" is a day,
    whoever is called like its saint.

    Args:
        found: first what weighs most.
    """
    apart: list[Doubtful] = []
    for one in found:
        touched = [other for other in apart if one.start < other.end and other.start < one.end]
        whole = [*touched, one]
        end = max(each.end for each in whole)
        is_genitive = any(each.possessive for each in whole if each.end == end)
        feast = one if one.like == FEAST and all(_is_around(one, each) for each in touched) else whole[0]
        first = replace(feast, start=min(each.start for each in whole), end=end, possessive=is_genitive)
        apart = [*(other for other in apart if other not in touched), first]
    yield from apart


def _is_around(one: Doubtful, other: Doubtful) -> bool:
    return one.start <= other.start and other.end < one.end


def _is_within_feast(near: NearDay, text: str, settled: tuple[int, int]) -> bool:
    """Whether what is settled is only a name in a feast's, and not its date: "St Patrick's Day" of a Patrick's case."""
    start, end = settled
    return near.what == FEAST and near.start <= start and end < near.end and not any(map(str.isdigit, text[start:end]))


def _is_settled_name(shaped: Shaped, text: str, settled: Sequence[tuple[int, int]]) -> bool:
    name = text.rfind(" ", shaped.start, shaped.end) + 1
    return any(start <= name and shaped.end <= end for start, end in settled)


def _without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    for start, end in spans:
        text = text[:start] + _SETTLED * (end - start) + text[end:]
    return text
