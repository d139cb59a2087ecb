"""Given names written small."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from reportgen.identifiers.folding import fold
from reportgen.identifiers.known.names_known import small_names
from reportgen.identifiers.known.public_words import PUBLIC_WORDS
from reportgen.identifiers.known.vocabulary import is_ordinary
from reportgen.identifiers.names.name_words import PARTICLES
from reportgen.identifiers.reading import read
from reportgen.identifiers.safe_tokens.sorts import is_made, is_name
from reportgen.identifiers.safe_tokens.tokens import is_plain
from reportgen.identifiers.safe_tokens.unexplained import Unexplained, Unknown

__all__ = ["find_small"]

_WORD = re.compile(r"[^\W\d_]{3,}")
# A name that is a word as well, where it stands as somebody's: "uncle dean", "mum's boyfriend lee", "“jade: u ok?”".
_KIN = frozenset(
    """
    nanny nan nana nanna gran granny grandad uncle auntie aunty daddy mummy cousin boyfriend girlfriend stepdad stepmum
    bestie hubby fiancé
    """.split()
)
# Behind one of these any word that no dictionary has is what somebody is called: "ur mate jas".
_MATES = _KIN | frozenset({"mate", "bro", "cuz", "sis", "bf", "gf"})
_BEHIND_MATES = re.compile(rf"\b(?:{'|'.join(sorted(_MATES))}) (?P<name>[a-z]{{3,}})(?![\w'’-])")
_CALLED_WORDS = frozenset({"called", "named"})
_BEHIND_KIN = re.compile(
    rf"\b(?:{'|'.join(sorted(_KIN))}|(?:boy|girl|man|woman|lad|lass|friend|mate|bloke) (?:called|named)) "
    r"(?P<name>[a-z]{3,})(?![\w'’-])(?! (?:of|to|in|that|from|her|his|their|them|the|a)\b)"
)
_FRONT = re.compile(r"([A-Za-z]{3,})[/(]$")
_LONGEST_FRONT = 20
_IN_CHAT = re.compile(r"^[\"“]?(?P<name>[a-z]{3,}): ", re.MULTILINE)
# What somebody is called in their own world, in marks of speech for itself: "texts from “loz”", "“daz was there”".
_SAID = re.compile(
    r"[\"“'‘](?<![\w\"“'‘].)(?P<name>[a-z]{3,})"
    r"(?:[\"”'’](?!\w)| (?:was|is|has|had|did|said|told|came|took|hit|gave|made)\b)"
)
# Who is to be told, in what is said or written: "dont tell tash".
_TELLING = frozenset({"tell", "ask", "text", "txt", "ring", "phone", "msg"})
_TOLD = re.compile(rf"[\"“'‘](?:[^\"”]*? )?(?:{'|'.join(sorted(_TELLING))}) (?P<name>[a-z]{{3,}})(?![\w'’-])")
# What a field of names is filled in with: "surname: smith".
_FIELDS = frozenset({"surname", "forename", "name"})
_FILLED_IN = re.compile(
    r"\b(?:surname|forename|(?:first|middle|last|family|maiden|birth) name)(?: ?[:=|] ?| is | was )(?P<name>[a-z]{3,})"
    r"(?![\w'’-])"
)
# Whose house it is: "went to tesfaye's house".
_WHOSE = re.compile(
    r"(?<=[a-z]{3})['’]s (?:house|flat|place|gaff|mum|mam|dad|nan|brother|sister|mate|girlfriend|boyfriend|car|room|"
    r"bedroom|birthday|phone)\b"
)
_OWNER = re.compile(r"(?<![\w'’@#/.-])[a-z]{3,}$")
_LONGEST_OWNER = 24
# "He had been ‘cunching’": a word of the street for what somebody does.
_DOING = re.compile(r"\b(?:be|been|being|is|are|was|were|[‘'\"“]?called(?: \w+)?|as|for) [\"“'‘]$")
_MARKS = frozenset("\"“'‘")
_NOT = ("'t", "’t")
"""The end of "aren't", whose front somebody may be called."""
_ALSO_VERBS = frozenset(
    """
    will may mark rob sue bill pat hope grant chase wade skip drew rose don bob nick jack pen tan ran roll guy art josh
    dare win pip said ever even unknown male seven long early harsh sincere desire cherish price case chosen passed
    ask lead let see saw had has did was got and for but are too very who
    """.split()
)
_NEVER_SMALL = _ALSO_VERBS | (PUBLIC_WORDS - {"jan"})
_FOREIGN = frozenset(
    """
    innit nowt owt summat gonna wanna gotta dunno kinda sorta lemme gimme cos cuz coz tho thx plz pls lol omg idk tbh
    ngl lmao hun bruv mandem wagwan gyal wasteman peng leng chav chavvy twas tis til
    telly mardy vid
    nee aka ltd plc vice versa per ante inter alia quo status etc pro bono prima facie ibid www http https com org
    antero fronto medio latero naso oro gray
    teddy hoover halal hijab haram eid iftar roti nikah jinn dua sari salwar dupatta imam quran baba beti
    """.split()
)
"""Written small in English text, foreign or of the street, and in no dictionary of it."""


def find_small(text: str, explained: frozenset[str]) -> Iterator[Unexplained]:
    """Given names without a capital."""
    if is_plain(text) and (reading := read(text)).folded.starts is None:
        words = reading.distinct
    else:
        written = set(_WORD.findall(text))
        words = frozenset({*written, *(fold(word).text for word in written)})
    has_marks = not _MARKS.isdisjoint(text)
    for match in _SAID.finditer(text) if has_marks else ():
        word = match["name"]
        is_doing = word.endswith("ing") and _DOING.search(text, max(0, match.start() - 24), match.start() + 1)
        if word not in explained and word not in small_names() and _is_small_name(word) and not is_doing:
            yield Unexplained(match.start("name"), match.end("name"), word, Unknown.SMALL)
    for match in _TOLD.finditer(text) if has_marks and not _TELLING.isdisjoint(words) else ():
        word = match["name"]
        if word not in explained and word not in small_names() and _is_small_name(word):
            yield Unexplained(*match.span("name"), word, Unknown.SMALL)
    for match in _BEHIND_MATES.finditer(text) if not _MATES.isdisjoint(words) else ():
        word = match["name"]
        if word not in explained and word not in small_names() and _is_small_name(word):
            yield Unexplained(*match.span("name"), word, Unknown.SMALL)
    for match in _FILLED_IN.finditer(text) if not _FIELDS.isdisjoint(words) else ():
        word = match["name"]
        if word not in explained and word not in _NEVER_SMALL and is_name(word):
            yield Unexplained(*match.span("name"), word, Unknown.SMALL)
    for match in _WHOSE.finditer(text) if "'s " in text or "’s " in text else ():
        owner = _OWNER.search(text, max(0, match.start() - _LONGEST_OWNER), match.start())
        if owner and owner[0] not in explained and owner[0] not in small_names() and _is_small_name(owner[0]):
            yield Unexplained(*owner.span(), owner[0], Unknown.SMALL)
    small = small_names()
    given = words & small
    owners = {word for word in words if word[-1:] == "s" and word[:-1] in small and word[:-1] not in explained}
    for match in _WORD.finditer(text) if owners else ():
        if (word := match[0]) in owners and not (is_ordinary(word) or is_made(word)):
            yield Unexplained(*match.span(), word, Unknown.SMALL)  # "jaydens got the bug"
    if not given:
        return
    spoken_of = not (_KIN.isdisjoint(words) and _CALLED_WORDS.isdisjoint(words))
    for match in (
        *(_BEHIND_KIN.finditer(text) if spoken_of else ()),
        *(_IN_CHAT.finditer(text) if ": " in text else ()),
    ):
        word = match["name"]
        if word in given - explained and word not in _NEVER_SMALL and not _is_small_name(word):
            yield Unexplained(match.start("name"), match.end("name"), word, Unknown.SMALL)
    names = {word for word in given if word not in explained and _is_small_name(word)}
    if not names:
        return
    for match in _WORD.finditer(text):
        word = match[0]
        # In "von Willebrand" it is a particle: what stands behind it is judged by itself.
        is_particle = word in PARTICLES and text[match.end() : match.end() + 2].strip().isupper()
        if (
            word[0].islower()
            and not is_particle
            and not text.startswith(_NOT, match.end())
            and not text.endswith("pro-", 0, match.start())
            and not _ends_a_word(text, match)
            and (word if word.isascii() else fold(word).text) in names
        ):
            yield Unexplained(*match.span(), word, Unknown.SMALL)


def _ends_a_word(text: str, match: re.Match[str]) -> bool:
    """Whether it is the end of a word that is written for one or several: "child(ren)", "child/ren"."""
    front = _FRONT.search(text, max(0, match.start() - _LONGEST_FRONT), match.start())
    return front is not None and is_ordinary((front[1] + match[0]).lower())


@lru_cache(maxsize=65536)
def _is_small_name(word: str) -> bool:
    return not is_ordinary(word) and word not in PUBLIC_WORDS and word not in _FOREIGN and not is_made(word)
