"""Names beside one another that are one person's: "Isolde Thornquist", "Caspian, known as Cazza or Stormy"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from reportgen.identifiers import FormClass, Match
from reportgen.model.cleared import PERSONAL, Identifier

__all__ = ["joined", "stray_comma", "with_aliases"]

# What parts a name from another of the same person: "Caspian, known as Cazza or Stormy,".
_ALSO = re.compile(
    r"(?P<opens>,|\s[(–—-]|)\s?(?:(?P<said>(?:who (?:is|was) )?"
    r"(?:(?:also|better|often|usually|sometimes|formerly|previously|otherwise) )?"
    r"(?:known(?: (?:locally|online|(?:to|by|at|in|among) \w+(?: \w+)?))? as|called)|"
    r"a\.?k\.?a\.?|alias|n[ée]e|or|formerly)|"
    r"(?P<and>and)|)\s?[\"“'‘]?",
    re.IGNORECASE,
)
_CALLED = re.compile(r"\b(?:known as|called|named|names?|aliases) [\"“'‘]?$")
_CLAUSE = re.compile(r"who (?:is|was)\b", re.IGNORECASE)
_CLOSED = re.compile(r"[\"”'’]?(?:[,.;)]|$| [–—-] | (?:at|in|by|to|among|when|since) [^,.;()]{1,30},)")
_AT_HOME = re.compile(r" (?:at|in|by|to|among|when|since) [^,.;()]{1,30}(?=,)")
_QUOTE_ENDS = re.compile(r"[\"”’'](?!\w)")
# "Rhydderch, Iestyn's name, was": the comma that closes what is said beside the name, and none of a list.
_ASIDE = re.compile(r"(?: [\w’'-]+){1,3}(?P<comma>,)(?= (?!and\b|or\b|(?:his|her|their|the|an?|two|three)\b)[a-z])")
_QUOTED = re.compile(r"\s[\"“'‘]\w+$")
_UNQUOTED = re.compile(r"[\"”'’]\s")
_BORN_AS = re.compile(r"\bn[ée]e$|^formerly$", re.IGNORECASE)
_CLOSING = {"(": ")", ",": ",", "–": " –", "—": " —", "-": " -"}


def joined(matches: tuple[Match, ...], text: str) -> Iterator[Match]:
    """Names with nothing but a space or hyphen between them as one: "Isolde Thornquist" is nobody's full name in the
    case file, and must not become two people. A name said twice is none: in "in June June rang" the first is a month.
    """
    whole: Match | None = None
    for match in matches:
        if (
            whole is not None
            and (
                text[whole.end : match.start] in {" ", "-", "‑"}
                or (_QUOTED.search(text, whole.start, whole.end) and _UNQUOTED.fullmatch(text, whole.end, match.start))
            )
            and not whole.possessive
            and text[whole.start : whole.end] != text[match.start : match.end]
            and all(one.category in PERSONAL for one in (*whole.identifiers, *match.identifiers))
        ):
            # What only looks like a name beside a name is a question still.
            doubt = next((one for one in (whole, match) if one.is_likeness), match)
            whole = replace(
                match,
                start=whole.start,
                form=doubt.form,
                identifiers=(*whole.identifiers, *_others(whole, match)),
                pronoun="",
                certain=whole.certain and match.certain,
            )
        else:
            if whole is not None:
                yield whole
            whole = match
    if whole is not None:
        yield whole


def with_aliases(matches: Iterable[Match], text: str) -> Iterator[Match]:
    """Names of one person that only "known as", "or" and the like part as one, so that it is said once."""
    whole: Match | None = None
    opened = ""
    for match in matches:
        parted = _ALSO.fullmatch(text, whole.end, match.start) if whole is not None else None
        if parted and whole is not None and not (_are_one(whole, match) or _is_born_as(parted, whole, match)):
            parted = None
        if whole is not None and parted and (opened or _tells_an_alias(parted, whole, match, text)):
            opened = parted["opens"].strip() or opened
            after = _QUOTE_ENDS.match(text, match.end)
            end = after.end() if after else match.end
            if opened == "," and (how := _AT_HOME.match(text, end)):
                end = how.end()  # "called Zosia at home,"
            if closing := _CLOSING.get(opened, ""):
                end += len(closing) if text.startswith(closing, end) else 0
            whole = replace(whole, end=end, possessive=match.possessive)
            continue
        if whole is not None:
            yield whole
        whole, opened = match, ""
    if whole is not None:
        yield whole


def stray_comma(match: Match, text: str) -> int | None:
    """Where a comma stands that has nothing to close any more, since both names go: "Rhydderch, Iestyn's name, was"."""
    if match.form is not FormClass.REVERSED or not match.possessive or "," not in text[match.start : match.end]:
        return None
    aside = _ASIDE.match(text, match.end)
    return aside.start("comma") if aside else None


def _tells_an_alias(parted: re.Match[str], whole: Match, match: Match, text: str) -> bool:
    """Whether what parts two names of a person tells that the second is another name: it says so, or stands behind what
    does, or the name is in brackets or between commas.
    """
    if parted["said"]:
        # "Caspian, who is known as Cazza to his friends at the market, left": the clause goes on without the name.
        return not _CLAUSE.match(parted["said"]) or _CLOSED.match(text, match.end) is not None
    if not parted["opens"].strip():
        return _CALLED.search(text, max(0, whole.start - 30), whole.start) is not None
    return text[match.end : match.end + 2].strip("\"”’'")[:1] in {")", ",", ".", ";"} and not parted["and"]


def _is_born_as(parted: re.Match[str], whole: Match, match: Match) -> bool:
    """Whether the second is the family name that the first person had before, whoever else is called so now: "Isolde
    (née Tarrantino)" is not "Mother (née Maternal grandmother)".
    """
    is_name = match.certain and all(one.category == "family name" for one in match.identifiers)
    return is_name and whole.certain and not whole.possessive and _BORN_AS.search(parted["said"] or "") is not None


def _of_the_same(whole: Match, match: Match) -> tuple[Identifier, ...]:
    """What of a name is surely of the person whose other name stands before it."""
    who = {one.whose for one in whole.identifiers} - {""}
    return tuple(one for one in match.identifiers if len(who) == 1 and one.whose in who)


def _others(whole: Match, match: Match) -> tuple[Identifier, ...]:
    """What of a name stands beside those of the person whose other name stands before it: nothing where that is a
    child's, and the second a family name of relatives. Children have their father's on one form and their mother's on
    the next.
    """
    of_the_same = _of_the_same(whole, match)
    if of_the_same:
        return of_the_same
    is_theirs = len({one.whose for one in whole.identifiers}) == 1 and all(
        one.reference.startswith("children[") and one.category in {"given name", "known-as name"}
        for one in whole.identifiers
    )
    is_relatives = all(
        one.category == "family name" and not one.reference.startswith("professionals[") for one in match.identifiers
    )
    return () if is_theirs and is_relatives else match.identifiers


def _are_one(whole: Match, match: Match) -> bool:
    """Whether two names are surely those of one person, and the first has no genitive of its own."""
    who = {one.whose for one in (*whole.identifiers, *match.identifiers)}
    return len(who) == 1 and "" not in who and whole.certain and match.certain and not whole.possessive
