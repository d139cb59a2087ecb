"""Letters in capitals that are no name: abbreviations of the trade or of the text, measures, doses, parts of a work."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations, takewhile

from reportgen.identifiers.known.names_known import is_given_name
from reportgen.identifiers.known.public_medicine import MEDICAL_WORDS
from reportgen.identifiers.known.public_words import ABBREVIATIONS, KINDS_OF_PLACE, PUBLIC_WORDS
from reportgen.identifiers.known.vocabulary import is_abbreviation, is_medicine, is_ordinary
from reportgen.identifiers.safe_tokens.sorts import is_name
from reportgen.identifiers.safe_tokens.tokens import Token

__all__ = [
    "ABBREVIATION",
    "is_known_abbreviation",
    "is_measure",
    "is_mixed_abbreviation",
    "is_numbered",
    "is_of_a_paper",
    "is_reading",
    "is_spelt_out",
    "spelt_out_for_all",
]

ABBREVIATION = re.compile(r"[A-Z]{2,}s?")
"""An abbreviation in capitals."""
# "SD 0.8", "OR = 1.4": letters with a decimal behind them are a measure, not somebody.
_MEASURED = re.compile(r" ?(?:[=:<>≤≥]|of|was)? ?[<>]?-?\d+\.\d")
# "500 mg BD": how often, and by which way, a dose is given.
_DOSED = re.compile(r"\d ?(?:mg|ml|g|mcg|micrograms?|units?|iu|tablets?|puffs?|drops?) $|\bVit(?:amin|\.)? [A-K]\d* $")
# "The 5 Ps", "the three Rs"
_LETTERS = re.compile(r"[A-Z]s")
_SEVERAL = re.compile(r"\b(?:[3-9]|three|four|five|six|seven|eight|nine) $")
# "158 Kb", "120 mmHg": units that are written with a capital.
_UNIT = re.compile(
    r"(?:[KMGT][Bb]|[kMG]?Hz|Hg|Pa|Gy|IU|Kgs?|Mls?|Cms?|Mms?|Kms?|Lbs?|Hrs?|Mins?|Yrs?|Wks?|Mths?)(?!\w)"
)
# "Hb 98", "SpO2 97%"; "Concerta XL 18 mg".
_READINGS = frozenset({"Hb", "SpO", "SaO", "PaO", "PaCO", "FiO", "EtCO", "HbA"})
# "Dx NAI", "PMHx": what doctors write for diagnosis, history, treatment and so on.
_SHORTHAND = re.compile(r"(?:Ig[ADEGM]|(?:D|H|T|R|S|I|F|M|PMH|FH|SH|DH|PSH)x)(?=\d|\W|$)")
_READING = re.compile(r"(?:\d[a-z]?)?(?: (?:of|was|is))?[ :=]*\d")
_RELEASES = frozenset({"XL", "XR", "SR", "MR", "CR", "LA", "ER"})
_WORD_BEFORE = re.compile(r"([A-Za-z]{4,})[ -]$")
_THEN_A_DOSE = re.compile(r" \d+(?:\.\d+)? ?(?:mg|mcg|micrograms?|g)\b")
# An abbreviation behind what it is short for, before it, and in a list of abbreviations.
_BEHIND = re.compile(r"[(\[“\"'‘]{1,2}([A-Z](?=[A-Za-z]*[A-Z])[A-Za-z]{1,7}?)(?:-\d)?s?(?:[)\]”\"'’]{1,2}|, )")
_BEFORE = re.compile(r"\b([A-Z]{2,8})s?(?: ?[:(=–—] ?| - | (?:stands|is short) for | means )(?=[A-Z])")
_LISTED = re.compile(r"(?:^|[;,.:] )([A-Z]{3,8})(?:[,;:]| =| [-–]) ([a-z]+(?:[ -][a-z]+){0,7})(?=[;,.]|$)")
# "POL Police; HSG Housing; NMO Non-Molestation Order": the key to a chronology.
_KEY = re.compile(r"(?:^|[;:.] )([A-Z]{3,8}) ((?:[A-Z][a-z-]+|and|of)(?:[ -][A-Za-z][a-z]+){0,4})(?=[;.]|$)")
_PLACES = KINDS_OF_PLACE | {"academy", "centre", "church", "college", "home", "hospital", "school"}
_LEAST_DRAWN = 3
# "The Club Welfare Officer did not know. The CWO …": what has capitals may be called by them.
_TITLE = re.compile(r"[A-Z][a-z]+(?:(?: (?:and|for|of|the|in|to))? [A-Z][a-z]+){2,}")
_FIGURE = re.compile(r"\d ?$")
# "Reg. 28", "Sch. 1": what is short for a part of a law or a book has its number behind it. Where it is somebody's name
# as well, a sentence may end with it, and the word that it is short for has to stand in the text.
_PARTS = {
    "reg": "regulation",
    "art": "article",
    **dict.fromkeys(
        "app arts ch chap cl eds fig figs no nos para paras pp pt ref refs regs sch sec sect tbl vol vols".split(),
        "",
    ),
}
# "FY 2023/24", "AY24/25", "Yr 11": a year of accounts, or of a school; "the EP service", "AC on the 7th centile": whose
# letters are everybody's initials elsewhere.
_OF_TWO_LETTERS = re.compile(
    r"(?:FY|AY)(?= ?(?:20)?\d\d(?!\d))|Yrs?(?= ?\d{1,2}(?!\d))|(?:(?<=[Tt]he )|(?<=[Aa]n ))(?:AA|EP)(?!\w)|"
    r"EP(?= (?:service|advice|feedback|report|assessment|observation|visit|team|input))|"
    r"YJ(?= (?:[Ss]ervice|[Tt]eam|[Oo]fficer|[Ww]orker|[Bb]oard|[Pp]lan|[Pp]ractitioner|[Ss]ystem)s?(?!\w))|"
    r"TC(?= (?:from|with|to (?:[A-Z]|dad|mum|school))(?!\w))|"
    r"RJ(?= (?:conference|intervention|letter|process))|"
    r"BS(?= (?:(?:EN|ISO) )*\d{3})|EN(?= (?:ISO )?\d{3})|"
    # "HV2 and MW4 never met": who of several.
    r"(?:HV|MW|SN|SW|TM)(?=\d(?!\w))|(?<=under )(?:GA|LA)(?!\w)|"
    # "HC 299": a paper of the House of Commons
    r"HC(?= \d{3,4}(?!\w))|(?:AC|BW|FL|HC)(?= (?:on|at|below|above) (?:the )?\d[\d.]*(?:st|nd|rd|th) centile)"
)
# "His MUST score", "a KGS assessment": how a form or a measure is called, in small letters behind it.
_PAPER = re.compile(
    r"(?:-\d)? (?:scores?|scales?|scoring|tool|toolkit|questionnaires?|checklist|screen(?:ing)?|criteria|chart|test|"
    r"assessments?|proforma|template|algorithm|acronym|mnemonic|syndrome|scan)(?!\w)"
)
# "A test for tuberculosis is a blood test (IGRA)"
_TESTED = re.compile(r"\b(?:test|tool|scale|questionnaire|score|inventory|screen) \($")
# "Form ESC1"
_FORM_OF_SERIES = re.compile(r"\b[Ff]orm [A-Z]+\d$")
# "A TWIF was sent", "An EWMM plan": what there may be one of, behind its article, is no place and nobody.
_ONE_OF_A_SORT = re.compile(r"(?<!\w)[Aa]n? $")
_AS_HEAD = re.compile(
    r" (?:was|is|had been|has been|were) (?:sent|made|completed|opened|held|done|issued|raised|submitted|created|filed|"
    r"recorded|requested|agreed|drawn up|put in place|served|convened|started|not (?:sent|made|completed|held|done))\b|"
    r" (?:plan|form|referral|notice|order|marker|code|protocol|log|number|flag|meeting|request|report|"
    r"application)(?!\w)"
)
_LEAST_OF_A_SORT = 3
_NUMBER_BEHIND = re.compile(r"\. ?\(?\d")
_LINKING = frozenset({"of", "and", "for", "the", "to", "in", "on", "a"})
"""Small words within a full name that its abbreviation may leave out."""


def is_known_abbreviation(raw: str, text: str) -> bool:
    """Whether an abbreviation in capitals is one of the trade, or one that the text spells out."""
    bare = raw.removesuffix("s")
    if raw in ABBREVIATIONS or bare in ABBREVIATIONS or is_abbreviation(bare):
        return True
    return bare in _spelt_out(text)


@lru_cache(maxsize=4096)
def is_mixed_abbreviation(raw: str) -> bool:
    """Whether a word is an abbreviation that everybody reads alike, with small letters in it: "DfE", "Marac"."""
    if raw.isupper() or raw.upper() not in ABBREVIATIONS:
        return False
    return 2 * sum(map(str.isupper, raw)) > len(raw) > 2 or (len(raw) > 3 and not is_name(raw.lower()))


def is_measure(text: str, token: Token, before: str) -> bool:
    """Whether letters are what is measured ("SD 0.8"), how a dose is given, or a unit."""
    if _MEASURED.match(text, token.end) or _DOSED.search(before):
        return True
    raw = text[token.start : token.end]
    if _LETTERS.fullmatch(raw) and _SEVERAL.search(before):
        return True
    if raw in _RELEASES:
        medicine = _WORD_BEFORE.search(before)
        if _THEN_A_DOSE.match(text, token.end) or (medicine is not None and _is_medicine(medicine[1].lower())):
            return True
    return _FIGURE.search(before) is not None and _UNIT.match(text, token.start) is not None


def _is_medicine(word: str) -> bool:
    return is_medicine(word) or word in MEDICAL_WORDS


def is_reading(text: str, token: Token) -> bool:
    """Whether letters are what was read off ("Hb 98", "SpO2 97%"), with the figure behind them, or shorthand."""
    if _SHORTHAND.match(text, token.start):
        return True
    return text[token.start : token.end] in _READINGS and _READING.match(text, token.end) is not None


def is_numbered(text: str, token: Token) -> bool:
    """Whether a word is short for a part of something, or a year, with its number behind it; or two letters for a trade
    with what it does.
    """
    if _OF_TWO_LETTERS.match(text, token.start):
        return True
    whole, behind = _PARTS.get(token.word), _NUMBER_BEHIND.match(text, token.end)
    return whole is not None and behind is not None and (" " not in behind[0] or whole in text.lower())


def is_of_a_paper(text: str, token: Token) -> bool:
    """Whether letters in capitals are how a measure, a form or a paper is called, as what stands beside them tells."""
    if token.end - token.start < _LEAST_OF_A_SORT or is_given_name(token.word):
        return False
    if (
        _PAPER.match(text, token.end)
        or (
            token.end - token.start > _LEAST_OF_A_SORT
            and _TESTED.search(text, max(0, token.start - 20), token.start) is not None
        )
        or _FORM_OF_SERIES.search(text, max(0, token.start - 5), token.end + 1)
    ):
        return True
    return (
        _ONE_OF_A_SORT.search(text, max(0, token.start - 4), token.start) is not None
        and _AS_HEAD.match(text, token.end) is not None
    )


def is_spelt_out(raw: str, text: str) -> bool:
    """Whether the text spells out a word of capitals and small letters: "Assessment rules and guidance (ARaG)"."""
    return sum(map(str.isupper, raw)) > 1 and raw.removesuffix("s") in _spelt_out(text)


def spelt_out_for_all(text: str) -> frozenset[str]:
    """Abbreviations that a text spells out for every other text of the same report: "Multi-Agency Child Exploitation
    (MACE)", "MACE: Multi-Agency Child Exploitation", "POL Police; HSG Housing". Of three letters or more, since two are
    more often somebody's initials, and in words that name nobody.
    """
    whole_names = [(short, _full_name(short.upper(), words)) for short, words in _behind_their_words(text)]
    for match in _BEFORE.finditer(text):
        words = re.findall(r"[A-Za-z]+", text[match.end() : match.end() + 120])
        heads = (words[:last] for last in range(2, len(words) + 1))
        whole_names += [(match[1], whole) for head in heads if len(whole := _full_name(match[1], head)) == len(head)]
    for match in _KEY.finditer(text):
        if _is_drawn_from(match[1], re.split(r"[ -]", match[2])):
            whole_names.append((match[1], re.findall(r"[a-z]+", match[2].lower())))
    return frozenset(
        short for short, whole in whole_names if len(short) >= _LEAST_DRAWN and whole and _tells_nobody(whole)
    )


def _tells_nobody(words: list[str]) -> bool:
    """Whether the words that an abbreviation is short for name nobody, and no school, home or other place."""
    return all(map(_names_nobody, words)) and (len(words) == 1 or words[-1] not in _PLACES)


def _behind_their_words(text: str) -> Iterator[tuple[str, list[str]]]:
    """Abbreviations in brackets or marks of speech, each with the words that stand before it."""
    for match in _BEHIND.finditer(text):
        yield match[1], re.findall(r"[A-Za-z]+", text[max(0, match.start() - 120) : match.start()])


def _full_name(short: str, words: list[str]) -> list[str]:
    """The last of some words, whose first letters are those of an abbreviation, small words left out; none, if not."""
    left = list(short)
    whole = []
    for word in reversed(words):
        if not left:
            break
        if word[0].upper() == left[-1]:
            left.pop()
            whole.append(word.lower())
        elif word not in _LINKING:
            break
    return [] if left else whole[::-1]


def _names_nobody(word: str) -> bool:
    return word in PUBLIC_WORDS or (is_ordinary(word) and not is_name(word))


@lru_cache(maxsize=64)
def _spelt_out(text: str) -> frozenset[str]:
    """Abbreviations that the text explains itself: "Multi-Agency Child Exploitation (MACE)", "FIP: Family Intervention
    Project".
    """
    found = set()
    for short, words in _behind_their_words(text):
        if _spell(reversed(short), reversed(words)) or _is_drawn_from(short, words[-len(short) - 2 :]):
            found.add(short)
    for match in _BEFORE.finditer(text):
        words = re.findall(r"[A-Za-z]+", text[match.end() : match.end() + 120])
        # Its full name has capitals: "AB: a boy" is no abbreviation.
        if _spell(iter(match[1]), takewhile(lambda word: word[0].isupper() or word in _LINKING, words)):
            found.add(match[1])
    for match in _TITLE.finditer(text):
        whole = re.findall(r"[A-Z][a-z]+", match[0])
        for first, last in combinations(range(len(whole) + 1), 2):
            words = whole[first:last]
            if len(words) >= _LEAST_DRAWN and all(_names_nobody(word.lower()) for word in words):
                found.add("".join(word[0] for word in words))
    for match in (*_LISTED.finditer(text), *_KEY.finditer(text)):
        if _is_drawn_from(match[1], re.split(r"[ -]", match[2])):
            found.add(match[1])
    return frozenset(found)


def _is_drawn_from(short: str, words: list[str]) -> bool:
    """Whether letters are drawn, in their order, from words of the dictionary, the first from the front of one and the
    last from the last ("subarachnoid haemorrhage": SAH); a name in front of them, or none, gives none.
    """
    if len(short) < _LEAST_DRAWN:
        return False
    letters = short.lower()
    for first in range(len(words)):
        of_it = [word.lower() for word in words[first:]]
        if (
            of_it[0][0] == letters[0]
            and len(of_it) <= len(letters) + 1
            and letters[-1] in of_it[-1]
            and all(is_ordinary(word) and not is_given_name(word) for word in of_it)
            and all(word[0] in letters for word in of_it if word not in _LINKING)
            and _in_order(letters, "".join(of_it))
        ):
            return True
    return False


def _in_order(letters: str, text: str) -> bool:
    """Whether a text has some letters in their order, whatever stands between them."""
    left = iter(text)
    return all(letter in left for letter in letters)


def _spell(letters: Iterator[str], words: Iterator[str]) -> bool:
    """Whether letters are the first of some words, one after the other, small words left out."""
    return all(any(word[0].lower() == letter.lower() for word in _next(words)) for letter in letters)


def _next(words: Iterator[str]) -> Iterator[str]:
    """The next word, and up to two more where the next are small words ("of the")."""
    for _ in range(3):
        word = next(words, "")
        if not word:
            return
        yield word
        if word not in _LINKING:
            return
