"""What sort a word is, wherever it stands."""

from __future__ import annotations

import re
from enum import StrEnum, auto
from functools import lru_cache

from reportgen.identifiers.known.names_known import is_family_name, is_given_name, is_place
from reportgen.identifiers.known.public_things import is_public_thing
from reportgen.identifiers.known.public_words import PUBLIC_WORDS
from reportgen.identifiers.known.vocabulary import is_in_dictionary, is_medicine, is_ordinary, is_rare

__all__ = ["ALSO_SOMEBODY", "Sort", "is_made", "is_name", "is_plain_word", "is_thing", "sort_of", "tells_nothing"]

ALSO_SOMEBODY = frozenset({"april", "may", "june", "august", "christian", "royal", "justice", "roma", "trinity"})
"""Words that every review writes with a capital, and that somebody may be called."""
_MEDICAL = re.compile(
    r"(?:[a-z]{3}ated|bilit(?:y|ies)|ically|therap(?:y|ies)|thermi[ac]|systole|ology|ologists?|ological|itis|"
    r"osis|aemia|ectomy|oscopy|opathy|plegia|graphy|azepam|olol|statin|cillin|mycin|"
    r"prazole|idone|apine|oxetine|traline|gestrel|morphine|codeine)$"
)
_MADE = re.compile(
    r"^(?:non|multi|inter|intra|extra|co|neuro|post|pre|re|un|over|under|anti|self|micro|cyber|psycho|bio|para|semi|"
    r"trans|mis|dis|out|up|sub|counter|hyper|hypo|step|grand)(?=\w{4})|"
    r"(?:s|es|ed|d|ing|ly|ness|less|er|ers|ist|ists|isation|ised|ising|able|al|ally|ity|ism|ship|wise|based|led)$"
)


# Diseases, operations and medicines by their endings: things, whatever stands before them.
_DISEASE = re.compile(
    r"[a-z]{4,}(?:itis|osis|a?emia|ectomy|o?stomy|otomy|oscopy|opathy|plegia|paresis|algia|uria|penia|plasia|trophy|"
    r"megaly|graphy|ology|phobia|therapy|azepam|olol|statin|cillin|mycin|prazole|oxetine|conazole|floxacin|dipine|"
    r"sartan|triptan|barbital|thiazide|methasone|solone|zumab|limab|tuzumab|nemab|tinib|ciclib|gepant|gliflozin|"
    r"gliptin|glutide|setron|xaban|gatran|caftor|dronate|cycline|triptyline|tegravir|navir|buvir|vudine|orexant|"
    r"nidazole)"
)
_LEAST_AMERICAN = 6


class Sort(StrEnum):
    """What a word is, wherever it stands."""

    PUBLIC = auto()
    """Written with a capital in every review."""
    PLAIN = auto()
    """In the dictionary, and nobody's name."""
    SURNAME = auto()
    """In the dictionary, and a family name."""
    NAME = auto()
    """In the dictionary, and a given name or place."""
    UNKNOWN = auto()
    """In no dictionary that writes it small."""


@lru_cache(maxsize=65536)
def sort_of(word: str) -> Sort:
    """The sort of a folded word."""
    several_public = word.removesuffix("s") in PUBLIC_WORDS and not is_given_name(word)  # Frances, and no land
    if word in PUBLIC_WORDS or several_public or is_medicine(word):
        return Sort.PUBLIC
    if (_DISEASE.fullmatch(word) and not is_name(word)) or is_thing(word):
        return Sort.PUBLIC
    if not is_ordinary(word) and not ((is_made(word) or is_rare(word)) and not is_name(word)):
        return Sort.PUBLIC if _is_people(word) else Sort.UNKNOWN
    if is_given_name(word) or is_place(word):
        return Sort.NAME
    return Sort.SURNAME if is_family_name(word) else Sort.PLAIN


@lru_cache(maxsize=65536)
def tells_nothing(word: str) -> bool:
    """Whether a word with a capital is a question nowhere: every review writes it so, and nobody is called so."""
    return sort_of(word) is Sort.PUBLIC and word not in ALSO_SOMEBODY and not is_thing(word)


def is_thing(word: str) -> bool:
    """Whether a folded word, or what it is the plural of, is a thing of the whole country, and no word of every review:
    somebody may be nicknamed so ("a man known as Hulk").
    """
    return (is_public_thing(word) or is_public_thing(word.removesuffix("s"))) and word not in PUBLIC_WORDS


@lru_cache(maxsize=65536)
def is_plain_word(word: str) -> bool:
    """Whether a word is in the dictionary, and neither a given name nor a place."""
    return word not in ALSO_SOMEBODY and sort_of(word) in {Sort.PLAIN, Sort.SURNAME}


def is_name(word: str) -> bool:
    """Whether a list of names or places has a word."""
    return is_given_name(word) or is_family_name(word) or is_place(word)


def _is_people(word: str) -> bool:
    """Whether a word with a capital is of a people, a faith or a school of thought, and nobody's name."""
    return word.endswith(("ish", "ese", "ian", "ians", "ism", "ist", "ists", "ic", "esque")) and (
        is_in_dictionary(word) and not is_name(word)
    )


def is_made(word: str) -> bool:
    """Whether a word that is missing in the dictionary is made from one in it: "reunifications", "multiagency"; or is
    the American spelling of one: "hematoma".
    """
    return (
        bool(_MEDICAL.search(word))
        or _is_american(word)
        or any(
            len(stem) > 3 and (is_ordinary(stem) or is_ordinary(f"{stem}e"))
            for stem in {_MADE.sub("", word), _MADE.sub("", word, count=1)}
            if stem != word
        )
    )


def _is_american(word: str) -> bool:
    return len(word) >= _LEAST_AMERICAN and any(
        is_ordinary(f"{word[:place]}{vowel}{word[place:]}")
        for place, letter in enumerate(word)
        if letter == "e"
        for vowel in "ao"
    )
