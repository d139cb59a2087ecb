"""How words that stand in for a name fit their sentence: articles, capitals, genitives, plurals.

Each function looks at what is written before and gives the stand-in as the sentence needs it. Nothing here knows
an identifier.
"""

from __future__ import annotations

import re
from functools import lru_cache

from reportgen.identifiers import find_unexplained, fold
from reportgen.identifiers.known.names_known import is_given_name
from reportgen.identifiers.known.public_words import PEOPLES
from reportgen.identifiers.known.vocabulary import is_ordinary
from reportgen.model.number_words import ONES

__all__ = [
    "bare",
    "begins_sentence",
    "capitalised",
    "ends_in_determiner",
    "indefinite",
    "is_counted",
    "is_led",
    "is_qualified",
    "job_alone",
    "like",
    "possessive",
    "several",
    "small",
    "with_article",
]

_ARTICLE = re.compile(r"(?:the|an?) ", re.IGNORECASE)
_DETERMINER = re.compile(
    r"(?:^|(?<=[\s(\"“'‘]))(?:the|an?|his|her|their|its|our|my|your|this|these|those|each|every|another|any|no|"
    r"some|one|whose)\s$|\w(?:['’]s|s['’])\s$",
    re.IGNORECASE,
)
_INDEFINITE = re.compile(r"(?:^|(?<=[\s(\"“'‘]))(an?)(\s)$", re.IGNORECASE)
_CAPITAL_WITHIN = re.compile(r"(?<=[a-z,;] )The $")  # "at The Willows"
_SENTENCE_START = re.compile(r"(?:^\s*|[.!?][\"”'’)]*\s+)[\"“'‘(]*$")
_ABBREVIATED = re.compile(r"\b(?:e\.g|i\.e|cf|viz|approx|incl|vs)\.\s+[\"“'‘(]*$", re.IGNORECASE)
# By ear, not by letter: "an hour", "a university", "a one-year-old".
_VOWEL_SOUND = re.compile(r"[aio](?!ne\b|nce\b)|e(?!u)|u(?!ni(?!n)|s[ei]|til|ro)|hour|hon(?:o|est)|heir", re.IGNORECASE)
_COUNTED = re.compile(
    r"\b(?:both|all|these|those|two|three|four|five|six|several|some|most|many|few|other|no)\s$", re.IGNORECASE
)
_BEHIND_A_JOB = re.compile(r",? (?:of|for|in|at|with|from|and) |, | \(")
_WITHIN = "in "
"""Within a sentence a capital is a question, and behind this word most of all."""
_QUALIFIED = re.compile(r"\b(?:poor|dear|little|young|old|(?<=the )late)\s$", re.IGNORECASE)
_ADDRESSED = re.compile(
    r"(?:^|[\"“'‘.!?:] ?)(?:hi|hello|hey|thanks|cheers|morning|afternoon|evening)\s$", re.IGNORECASE
)
"""What a message begins with, before the name of whom it is written to."""
_MODIFIER = re.compile(r"\b[a-z][a-z-]* $")
_HYPHENED = re.compile(r"\w[-‑]$")  # "an ex-Larkmead pupil"
_FOLLOWED_BY_NOUN = re.compile(
    r"\s+(?:staff|teachers?|headteacher|pupils?|students?|records?|nurses?|teams?|managers?|workers?|doctors?|"
    r"patients?|wards?|class|classes|site|building|gates?|playground|employees?|governors?|residents?|famil(?:y|ies)|"
    r"children|parents|mothers|fathers|boys|girls|leavers|carers|children|colleagues|volunteers|members|services?|mentors|"
    r"youth workers?|advisers?|counsellors?|governors)\b"
)


def begins_sentence(before: str) -> bool:
    """Whether what is written next is the first word of a sentence."""
    return bool(_SENTENCE_START.search(before)) and not _ABBREVIATED.search(before)


def capitalised(words: str) -> str:
    """With a capital first letter, the rest as it is."""
    return words[:1].upper() + words[1:]


@lru_cache(maxsize=1024)
def small(words: str) -> str:
    """With a small first letter, unless a people's name begins them, or one that nothing explains and that must stay
    one that is seen.
    """
    first = fold(re.split(r"[^\w]", words, maxsplit=1)[0]).text
    if first in PEOPLES:
        return words  # "Traveller education officer"
    is_word = is_ordinary(first) and not is_given_name(first)
    if not is_word and any(unknown.start <= len(_WITHIN) for unknown in find_unexplained(_WITHIN + words)):
        return words
    return words[:1].lower() + words[1:]


def like(model: str, words: str) -> str:
    """With a capital first letter where `model` has one, and in capitals where it is."""
    if len(model.strip()) > 1 and model.isupper():
        return words.upper()
    return capitalised(words) if model[:1].isupper() else words


def bare(words: str) -> str:
    """Without their article: "a primary school" gives "primary school"."""
    return _ARTICLE.sub("", words, count=1) if _ARTICLE.match(words) else words


def indefinite(words: str) -> str:
    """`a` or `an`, as it is spoken before these words."""
    first = words.lstrip("\"“'‘(")
    if re.match(r"[A-Z]{2,}\b", first):
        return "an" if first[0] in "AEFHILMNORSX" else "a"
    return "an" if _VOWEL_SOUND.match(first) else "a"


def ends_in_determiner(before: str) -> bool:
    """Whether an article, a possessive or the like stands right before."""
    return bool(_DETERMINER.search(before))


def is_led(before: str, modifiers: int) -> bool:
    """Whether an article stands before a noun, with so many words between them at most: "the primary school head"."""
    return ends_in_determiner(before) or bool(
        modifiers and (word := _MODIFIER.search(before)) and is_led(before[: word.start()], modifiers - 1)
    )


def is_counted(before: str) -> bool:
    """Whether what is written before counts who comes: "both", "the two"."""
    return bool(_COUNTED.search(before))


def is_qualified(before: str) -> bool:
    """Whether what is written before tells what sort of person comes, or speaks to them: "poor", "the late", "Hi"."""
    return bool(_QUALIFIED.search(before) or _ADDRESSED.search(before))


def with_article(before: str, words: str, after: str) -> tuple[str, str]:
    """Settle the article between what is written and the words that come.

    Returns:
        what is written, its last `a` or `an` set right; and the words, without their own article where another
        determiner stands already or where they only describe the noun that follows.
    """
    describes = _FOLLOWED_BY_NOUN.match(after) and (words.startswith(("a ", "an ")) or is_counted(before))
    if ends_in_determiner(before) or _HYPHENED.search(before) or is_qualified(before) or describes:
        words = bare(words)
    before = _CAPITAL_WITHIN.sub("the ", before)
    if match := _INDEFINITE.search(before):
        article = indefinite(words)
        if match[1][0].isupper():
            article = capitalised(article)
        before = before[: match.start(1)] + article + match[2]
    return before, words


def job_alone(role: str) -> str:
    """A role without where or what it is for: "head" of "head of service"."""
    return _BEHIND_A_JOB.split(role)[0]


def several(number: int, words: str) -> str:
    """So many people of one trade: "two health visitors", "three heads of service"."""
    head = job_alone(words)
    ending = re.sub(r"(?<=[^aeiou])ys$", "ies", f"{head}s") if not re.search(r"(?:s|x|ch|sh)$", head) else f"{head}es"
    plural = re.sub(r"fes$", "ves", ending) if ending.endswith("wifes") else re.sub(r"mans$", "men", ending)
    return f"{ONES[number]} {plural}{words[len(head) :]}"


def possessive(words: str, apostrophe: str) -> str:
    """The genitive: "Mother's", "James's", but "children's services'"."""
    is_plural_noun = words.endswith("s") and words[:1].islower()
    return words + (apostrophe if is_plural_noun else f"{apostrophe}s")
