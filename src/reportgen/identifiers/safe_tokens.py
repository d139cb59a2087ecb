"""The safe-token rule: a capitalised word, or a given name written small, that nothing explains is a question.

What explains a word: the dictionary, where it writes it small and the sentence gives it its capital; the words and
phrases that every review writes with a capital; and what the caller hands in (pseudonyms, names that are printed on
purpose, kinds, terms of the glossary). Everything else may be somebody, or lead to somebody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum, auto
from functools import lru_cache
from itertools import filterfalse, pairwise, takewhile

from reportgen.identifiers.folding import fold
from reportgen.identifiers.forms import PARTICLES
from reportgen.identifiers.garble import find_garble
from reportgen.identifiers.names_known import is_family_name, is_given_name, is_place, small_names
from reportgen.identifiers.public_terms import CALLED_AFTER, PUBLIC_TERMS, statutes
from reportgen.identifiers.public_words import (
    ABBREVIATIONS,
    COUNTRIES_AND_NAMES,
    KINDS_OF_PLACE,
    PHRASES,
    PLACES_OF_WORDS,
    PUBLIC_WORDS,
)
from reportgen.identifiers.reading import read
from reportgen.identifiers.vocabulary import is_abbreviation, is_in_dictionary, is_ordinary

__all__ = ["Unexplained", "Unknown", "explain", "find_unexplained"]


class Unknown(StrEnum):
    """What nothing explains."""

    NAME = "a name that nothing explains"
    ABBREVIATION = "an abbreviation that nothing explains"
    SMALL = "a given name written small"
    GARBLE = "letters and signs that make no word"


@dataclass(frozen=True, slots=True)
class Unexplained:
    """A stretch of text, half-open, that nothing explains: one term, however many words."""

    start: int
    end: int
    term: str = field(repr=False)
    kind: Unknown


class _Sort(StrEnum):
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


@dataclass(slots=True)
class _Token:
    start: int
    end: int
    word: str
    sort: _Sort
    begins: bool
    loud: bool
    possessive: bool


_APOSTROPHES = "'’ʼ"
# A word that begins with a capital of any alphabet; small letters beyond ASCII are sorted out below.
_CAPITAL = re.compile(rf"(?<![^\W_])[^\W\d_a-z](?:[^\W\d_]|[{_APOSTROPHES}](?=[^\W\d_]))*")
# The same in a text whose letters are all ASCII: a search that begins with a capital is a quick one.
_PLAIN_CAPITAL = re.compile(rf"[A-Z](?<![A-Za-z0-9][A-Z])(?:[A-Za-z]|[{_APOSTROPHES}](?=[A-Za-z]))*")
_WORD = re.compile(r"[^\W\d_]{3,}")
_PHRASE_WORD = re.compile(rf"[^\W_]+(?:[{_APOSTROPHES}][^\W_]+)*")
_PUBLIC_PHRASES = frozenset((*PUBLIC_TERMS, *PHRASES))
# Possessives and contractions: "Mother's", "I'm", "you'll".
_POSSESSIVE = re.compile(rf"[{_APOSTROPHES}](?:[sS]|m|ll|ve|re|d)$|n[{_APOSTROPHES}]t$|(?<=s)[{_APOSTROPHES}]$")
_ENDS = re.compile(rf"(?:[.!?:;|•\"“”(\[/…\n]|(?<!\w)[{_APOSTROPHES}]|(?:^|\s)[-–—*]|(?:^|\s)\d+[.)])\s*$")
_GOES_ON = re.compile(
    r"[ \u00a0]?[-‐‑ \u00a0][ \u00a0]?|[-‐‑][a-z]+[-‐‑ ]"
    r"|[ -](?:van|de|der|den|van der|van de|bin|bint|ibn|al|el|ul|ur|ap|von|la|le|du|di|da|dos|das|e|y|of)[ -]"
)
_PARTICLE = re.compile(r" (?:van|der|den|van der|van de|bin|bint|ibn|ul|ur|ap|von) ")
_QUOTES = frozenset("\"”'’")
_STOPS = frozenset({". ", "? ", "! "})
_FAR = 12
"""So many characters behind a space, the next capital begins no more of the same name."""
_AFTER_INITIAL = re.compile(r"\.? ?")
_DETERMINER = re.compile(
    r"(?:\b(?:the|a|an|this|these|those|each|every|any|no|some|his|her|their|its|our|my|your|both|all|another|"
    rf"one|two|three|[A-Za-z]+[{_APOSTROPHES}]s|[A-Za-z]+s[{_APOSTROPHES}]))[ \u00a0]$"
)
_CALLED = re.compile(
    r"\b(?:known(?: \w+)? as|(?:knew|knows?) (?:him|her|them) as|"
    r"(?:went|goes|go|going) by(?: the (?:nick)?name(?: of)?)?|"
    r"answer(?:s|ed) to|called|nicknamed|named|(?:(?:street|gang|rap|stage|pet|screen|user|code)[- ]?name|alias|aka|"
    r"moniker|gamer ?tag)(?: is| was|:|,| of)?|known to \w+ as|nickname(?: \w+){0,3} (?:is|was))[ \u00a0][\"“'‘]?$"
)
# "A man called “Ghost”": nobody else is called by a word that stands in quotation marks for itself.
_SOMEBODY_CALLED = re.compile(
    r"\b(?:man|woman|boy|girl|lad|male|female|adult|youth|teenager|friend|someone|somebody|person|dealer|stranger|he|"
    r"she|they|him|her|them|who)(?: (?:was|is|were|are|that|they|he|she|only))*[ \u00a0]"
    r"(?:known as|called|nicknamed|named)[ \u00a0][\"“'‘]$"
)
_TO_SOMEBODY = re.compile(r"(?:^|[^\w])[a-z]+ (?:that|about|told|met|asked|knew|visited|moved to)[ \u00a0]$")
# "Their dog Biscuit", "her friend Summer": whoever is named with what they are.
_APPOSED = re.compile(
    r"\b(?:dog|cat|puppy|kitten|pet|horse|pony|rabbit|hamster|friend|boyfriend|girlfriend|ex|fiancé|husband|wife|"
    r"brother|"
    r"sister|son|daughter|cousin|nephew|niece|neighbour|lodger|mate|boy|girl|twin|pub|café|cafe|gang|village|hamlet)"
    r"[ \u00a0]$"
)
_TO_PLACE = re.compile(
    r"\b(?:at|to|from|near|above|below|opposite|behind|beside|"
    r"outside|inside|into|with|about|attend(?:s|ed)?|left|joined|started|visited|mention(?:s|ed)?)[ \u00a0]$"
)
_ATTENDS = re.compile(r"\b(?:attend(?:s|ed|ing)?|goes to|went to|go to|enrolled at)[ \u00a0]$")
_WHERE = re.compile(r"\b(?:in|at|to|from|near|into|left)[ \u00a0]$")
# "A season ticket for Argyle", "two doors down from the Red Lion", "a taxi for Apex Cars", "nights at Tiny Tots"
_WITH_WHOM = re.compile(r"\b(?:at|for|from|with|against|near|past)[ \u00a0]$")
_BY_THE = re.compile(r"\b(?:at|from|near|outside|opposite|past|behind|above|in) the[ \u00a0]$")
_BY_WHOM = re.compile(r"\b(?:for|by|against)[ \u00a0]$")
# "Respect-accredited work"; "convicted of Possession with Intent to Supply"
_MADE_ADJECTIVE = re.compile(
    r"[-‐‑](?:accredited|approved|based|compliant|focused|funded|informed|led|rated|style|trained)\b"
)
_OFFENCE = re.compile(
    r"\b(?:arrest(?:s|ed)?|caution(?:s|ed)?|charge[sd]?|convict(?:ed|ions?)|offences?|sentenced?|wanted)(?: again)? "
    r"(?:for|of|with) $"
)
_TWO = 2
_METHOD_CALLED = re.compile(
    r"\b(?:tool|model|programme|approach|framework|form|system|scheme|course|policy|process|method|technique|theory|"
    r"game|app|film|song|book|cartoon|show|series)"
    r"s? (?:called|named|known as)[ \u00a0][\"“'‘]?$"
)
_PLACE = (
    r"(?:nursery|pre-?school|playgroup|school|academy|pub|shop|café|cafe|restaurant|takeaway|salon|garage|gym|club|team|"
    r"choir|church|mosque|temple|estate|street|road|house|home|flats|hostel|hotel|farm|boat|park|site|ward|village|"
    r"blog|channel|podcast)"
)
_PLACE_CALLED = re.compile(rf"\b{_PLACE}(?: \w+){{0,2}} (?:called|named|known as)[ \u00a0][\"“'‘]?$")
# "Their church, Living Waters, gave a cot."
_PLACE_APPOSED = re.compile(rf"\b(?:[Tt]he|[Tt]heir|[Hh]is|[Hh]er|[Aa]|[Oo]ur)(?: \w+)? {_PLACE}, $")
# "The charity Open Gate Trust": what stands behind the word is its name, however public its own words are.
_BODY_CALLED = re.compile(r"\b(?:charity|company|firm|gang|band|employer|contractor)(?: called| named)?[ \u00a0]$")
# "Outside the Rat and Ferret"; "the Quality and Performance Board" goes on.
_OUTSIDE = re.compile(r"\b(?:outside|opposite|behind|beside|near) the (?:[A-Z][\w'’]+ (?:and|&|in the) )?$")
_SIGNBOARD = re.compile(
    r"(?: (?:and|&|in the) [A-Z][\w'’]+)(?! [A-Z]|[-‐‑])|(?! [A-Z]|[-‐‑'’]| (?:and|&|in the) [A-Z])"
)
# "Tiny Acorns nursery": a kind of place in small letters behind a name in capitals.
_SMALL_KIND = re.compile(
    r" (?:nursery|surgery|estate|pub|gym|school|academy|hostel|playgroup|preschool|pre-school|café|cafe|caravan|"
    r"childminders?|roundabout|allotments|children['’]s home)\b"
)
# Three letters with hyphens, or four with spaces or full stops, that are no abbreviation; "A-B-C" is a chart.
_LETTER_BY_LETTER = re.compile(
    r"[A-Z](?<![\w.'’&-][A-Z])"
    r"(?:-[A-Z](?:-[A-Z])+(?![\w-])|\. ?[A-Z](?:\. ?[A-Z]){2,}(?!\w)|(?: [A-Z]){3,}(?![\w.'’&-]))"
)
_IN_ORDER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
# "Playing for Rovers"
_SIDE = re.compile(r"\b(?:play|train|box|swim|row)(?:s|ed|ing|ning|ming)? (?:for|with)[ \u00a0]$")
_SMALL_END = re.compile(r"(?:[-‐‑][a-z]+)+")
_PERSONAL = re.compile(
    r" (?:said|says|told|tells|asked|(?:was|is)(?! (?:not (?:a|an|the|enough)|all|what|everything|nothing|important|"
    r"essential|central|key)\b)|has|had|did|does|went|came|told|felt|described|disclosed|reported|"
    r"stated|attended|lived|lives|moved|wanted|spoke|started|stayed|became|called|rang|died|became|disclosed|"
    r"cried|hit|bit|kicked|slept|woke|ate|drank|smiled|laughed|refused|denied|shouted|screamed|likes|hates|presented|"
    r"thought|knew|saw|and (?:his|her|their)|who|whose)\b|, (?:aged|who|whose)\b| and (?=\ufffc|[A-Z])"
)
_SPEAKING = re.compile(r" (?:said|says|told|tells|asked|disclosed|described|replied|rang|felt|wanted|cried)\b")
_NEVER_BEGINS = frozenset(
    """
    will may can might given long any many even ever else less over come let just quite soon silence trust truth
    honesty knowledge change chance time desire fear freedom unity wisdom memory loyalty passion reason journey nature
    liberty equity art love life secret noble real early late most same open still worth pleasant honest able hard
    """.split()  # noqa: SIM905 - a list of words reads better as words
)
"""Words that are names too, and that begin sentences as words far more often."""
_SMALL_WORDS = frozenset(
    """
    each every this that these those any all no some another both which what whose one two three four my our your his
    her their its in at on from by for with near behind inside outside opposite since after before during then when
    where while if as but so not only even just also most many few such same other later earlier
    """.split()  # noqa: SIM905 - a list of words reads better as words
)
"""Words that begin a sentence before a kind of place, and tell none."""
_ENDS_OF_TITLES = frozenset(
    {"bill", "hall", "bank", "charity", "chase", "ward", "lane", "park", "terrace", "grant", "page"}
)
_ALSO_SOMEBODY = frozenset({"april", "may", "june", "august", "christian", "royal", "justice", "roma", "trinity"})
_TO_A_COUNTRY = re.compile(r"\b(?:from|in|to|of|through|via|left|into)[ \u00a0]$")
_ABBREVIATION = re.compile(r"[A-Z]{2,}s?")
_MEDICAL = re.compile(
    r"(?:[a-z]{3}ated|bilit(?:y|ies)|ically|therap(?:y|ies)|thermi[ac]|systole|ology|ologists?|ological|itis|"
    r"osis|aemia|ectomy|oscopy|opathy|plegia|graphy|azepam|olol|statin|cillin|mycin|"
    r"prazole|idone|apine|oxetine|traline|gestrel|morphine|codeine)$"
)
# What is called after whoever thought of it, and nobody's own: "Karpman triangle", "the Barlow and Ortolani tests".
# With a possessive ("Jayden's test") it may be anybody's, but for a law.
_LAW = re.compile(rf"[{_APOSTROPHES}]s (?:Law|Rule|hierarchy|triangle|syndrome)\b")
_NAMED_AFTER = re.compile(
    rf"(?:(?:-| and | or )[A-Z][\w{_APOSTROPHES}]+)? (?:hierarchy|triangle|cycle|syndrome|disease|disorder|lamp|"
    r"[Ss]cales?|airway|reflex|man(?:oeuvre|euver)|tests?|sign|score|[Ii]ndex|chart|stain|spots?|palsy|fracture|contracture|"
    r"coefficient|distribution|[Ii]nventory|[Qq]uestionnaire|[Pp]rotocol|principle|pyramid|quadrant|matrix|curve|equation|"
    r"tumour|ulcer|ladder|classification|competen(?:ce|t|cy)|compliant|judgments?|Law|Rule)\b"
)
# A rating, where another light of the traffic is near: "RAG-rated Green, then Amber".
_OTHER_LIGHTS = re.compile(r"\b(?:B?RAG|Red|Green)\b")
_LIGHTS = (("Amber", _OTHER_LIGHTS), *((one, re.compile(r"\b(?:Red|Green|Yellow)\b")) for one in ("Orange", "Blue")))
# Who wrote what is cited: "(Jones and colleagues, in The Lancet)".
_CITED = re.compile(r"(?: et al\b| and colleagues,? (?:in The |\(?(?:19|20)\d\d\b))")
# "(Sidebotham, 2016)", "(Brandon et al., 2020; Vincent and Petch, 2012)": works with their years, in brackets.
_REFERENCES = re.compile(
    rf"\((?:see |cf\. |e\.g\. )?(?:[A-Z][\w{_APOSTROPHES}-]+(?:,? (?:et al\.?|(?:and|&) [A-Z][\w{_APOSTROPHES}-]+))?,? "
    r"(?:19|20)\d\d[a-z]?(?:[,:] ?(?:p\.? ?)?\d+)?(?:; ?)?)+\)"
)
# "SD 0.8", "OR = 1.4": letters with a decimal behind them are a measure, not somebody.
_MEASURED = re.compile(r" ?(?:[=:<>≤≥]|of|was)? ?[<>]?-?\d+\.\d")
# "500 mg BD": how often, and by which way, a dose is given.
_DOSED = re.compile(r"\d ?(?:mg|ml|g|mcg|micrograms?|units?|iu|tablets?|puffs?|drops?) $")
_NEXT_WORD = re.compile(rf"[{_APOSTROPHES}]?[ \u00a0]([A-Za-z]+)")
_MOST_WORDS_BETWEEN = 3
_LONGEST_REFERENCES = 120
_HEADING_WORDS = 16
_LEAST_SMALL = 3
_MADE = re.compile(
    r"^(?:non|multi|inter|intra|extra|co|neuro|post|pre|re|un|over|under|anti|self|micro|cyber|psycho|bio|para|semi|"
    r"trans|mis|dis|out|up|sub|counter|hyper|hypo|step|grand)(?=\w{4})|"
    r"(?:s|es|ed|d|ing|ly|ness|less|er|ers|ist|ists|isation|ised|ising|able|al|ally|ity|ism|ship|wise|based|led)$"
)


def explain(phrases: Iterable[str]) -> frozenset[str]:
    """Phrases as `find_unexplained` takes them; a phrase of one word explains that word wherever it stands."""
    return frozenset(" ".join(fold(phrase).text.split()) for phrase in phrases if phrase.strip())


def find_unexplained(text: str, explained: frozenset[str] = frozenset()) -> Iterator[Unexplained]:
    """Every term of a text that nothing explains, in order.

    Args:
        text: any text; its beginning counts as the beginning of a sentence.
        explained: what the case explains, as `explain` gives it.
    """
    for light, others in _LIGHTS:
        if light in text and others.search(text):
            explained |= {light.lower()}
    found = [*_capitals(text, explained), *_small(text, explained), *_spelled(text, explained)]
    for start, end in find_garble(read(text), explained):
        if not any(start < one.end and one.start < end for one in found):
            found.append(Unexplained(start, end, text[start:end], Unknown.GARBLE))
    yield from sorted(found, key=lambda one: one.start)


def _small(text: str, explained: frozenset[str]) -> Iterator[Unexplained]:
    """Given names without a capital."""
    if _is_plain(text) and (reading := read(text)).folded.starts is None:
        words = reading.distinct
    else:
        written = set(_WORD.findall(text))
        words = frozenset({*written, *(fold(word).text for word in written)})
    given = words & small_names()
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
        if word[0].islower() and not is_particle and (word if word.isascii() else fold(word).text) in names:
            yield Unexplained(*match.span(), word, Unknown.SMALL)


def _spelled(text: str, explained: frozenset[str]) -> Iterator[Unexplained]:
    """Names letter by letter: "E-L-L-A"."""
    for match in _LETTER_BY_LETTER.finditer(text):
        word = re.sub(r"[^A-Z]", "", match[0])
        if not (word in _IN_ORDER or word in ABBREVIATIONS or is_abbreviation(word) or word.lower() in explained):
            yield Unexplained(*match.span(), match[0], Unknown.NAME)


def _is_plain(text: str) -> bool:
    """Whether all letters and figures of a text are ASCII, whatever quotes and dashes it has."""
    return text.isascii() or not any(map(str.isalnum, filterfalse(str.isascii, set(text))))


@lru_cache(maxsize=65536)
def _is_small_name(word: str) -> bool:
    return not is_ordinary(word) and word not in PUBLIC_WORDS and word not in _FOREIGN and not _is_made(word)


# A name that is a word as well, where it stands as somebody's: "uncle dean", "mum's boyfriend lee", "“jade: u ok?”".
_KIN = frozenset(
    """
    nanny nan nana nanna gran granny grandad uncle auntie aunty daddy mummy cousin boyfriend girlfriend stepdad stepmum
    bestie hubby fiancé
    """.split()  # noqa: SIM905 - a list of words reads better as words
)
_CALLED_WORDS = frozenset({"called", "named"})
_BEHIND_KIN = re.compile(
    rf"\b(?:{'|'.join(sorted(_KIN))}|(?:boy|girl|man|woman|lad|lass|friend|mate|bloke) (?:called|named)) "
    r"(?P<name>[a-z]{3,})(?![\w'’-])(?! (?:of|to|in|that|from|her|his|their|them|the|a)\b)"
)
_IN_CHAT = re.compile(r"^[\"“]?(?P<name>[a-z]{3,}): ", re.MULTILINE)
_ALSO_VERBS = frozenset(
    """
    will may mark rob sue bill pat hope grant chase wade skip drew rose don bob nick jack pen tan ran roll guy art josh
    dare win pip said ever even unknown male seven long early harsh sincere desire cherish price case chosen passed
    ask lead let see saw had has did was got and for but are too very who
    """.split()  # noqa: SIM905 - a list of words reads better as words
)

_NEVER_SMALL = _ALSO_VERBS | (PUBLIC_WORDS - {"jan"})

_FOREIGN = frozenset(
    """
    nee aka ltd plc vice versa per ante inter alia quo status etc pro bono prima facie ibid www http https com org
    teddy hoover halal hijab haram eid iftar roti nikah jinn dua sari salwar dupatta imam quran baba beti
    """.split()  # noqa: SIM905 - a list of words reads better as words
)
"""Written small in English text, and in no dictionary of it."""


def _capitals(text: str, explained: frozenset[str]) -> Iterator[Unexplained]:
    if _is_plain(text):
        matches = list(_PLAIN_CAPITAL.finditer(text))
    else:
        matches = [match for match in _CAPITAL.finditer(text) if match[0][0].isupper()]
    bare = [_bare(match[0]) for match in matches]
    if all(
        _tells_nothing(word) or (word in explained and word not in _ALSO_SOMEBODY) or _only_begins(text, matches, place)
        for place, word in enumerate(bare)
    ):
        return
    covered = _covered(text, matches, bare, explained)
    heading = _is_heading(text, len(matches))
    tokens = []
    for match, word in zip(matches, bare, strict=True):
        raw = match[0]
        possessive = None if raw.isascii() and raw.isalpha() else _POSSESSIVE.search(raw)
        end = match.end() - (len(possessive[0]) if possessive else 0)
        sort = _Sort.PUBLIC if word in explained or _is_within(match, covered) else _sort(word)
        begins = heading or _begins(text, match.start())
        tokens.append(_Token(match.start(), end, word, sort, begins, raw.isupper() and len(raw) > 1, bool(possessive)))
    for run in _runs(text, tokens):
        if any(token.sort is not _Sort.PUBLIC or token.word in _ALSO_SOMEBODY for token in run):
            yield from _judge(text, run)


@lru_cache(maxsize=65536)
def _tells_nothing(word: str) -> bool:
    """Whether a word with a capital is a question nowhere: every review writes it so, and nobody is called so."""
    return _sort(word) is _Sort.PUBLIC and word not in _ALSO_SOMEBODY


def _only_begins(text: str, matches: list[re.Match[str]], place: int) -> bool:
    """Whether a word has its capital from the sentence that it plainly begins, stands by itself, and is one that the
    dictionary writes small and no given name.
    """
    match = matches[place]
    start, end = match.span()
    return (
        match[0][1:2].islower()
        and (start == 0 or (start > 2 and text[start - 2 : start] in _STOPS and text[start - 3].islower()))
        and (place + 1 == len(matches) or (text[end] == " " and matches[place + 1].start() - end > _FAR))
        and _is_plain_word(_bare(match[0]))
    )


@lru_cache(maxsize=65536)
def _is_plain_word(word: str) -> bool:
    return word not in _ALSO_SOMEBODY and _sort(word) in {_Sort.PLAIN, _Sort.SURNAME}


def _begins(text: str, start: int) -> bool:
    """Whether a sentence, a quotation, a bracket or an item of a list begins there."""
    if text[max(0, start - 1) : start] == " " and text[start - 2].isalpha():
        return False
    return start == 0 or bool(_ENDS.search(text, max(0, start - 8), start))


def _judge(text: str, run: list[_Token]) -> Iterator[Unexplained]:
    """The terms of words that stand together with capitals."""
    unknown = [_is_unknown(text, run, place) for place in range(len(run))]
    # A word that is a name as well belongs to the name beside it: "Grace Okafor", "Okafor Young".
    for place, token in enumerate(run):
        beside = unknown[max(0, place - 1) : place] + unknown[place + 1 : place + 2]
        after_given = place > 0 and unknown[place - 1] and is_given_name(run[place - 1].word)
        if (any(beside) and token.sort in {_Sort.NAME, _Sort.SURNAME}) or (after_given and _is_public_surname(token)):
            unknown[place] = True
    for place in range(1, len(run)):
        if _PARTICLE.fullmatch(text[run[place - 1].end : run[place].start]):  # "Van den Berg", "Cox bint Marsh"
            for linked in (place - 1, place):
                unknown[linked] = unknown[linked] or run[linked].sort is not _Sort.PUBLIC
    for place in range(1, len(run) - 1):
        if len(run[place].word) == 1 and unknown[place - 1] and unknown[place + 1]:
            unknown[place] = True
    place = 0
    while place < len(run):
        if not unknown[place]:
            place += 1
            continue
        first = place
        while place < len(run) and unknown[place]:
            place += 1
        if place == len(run) - 1 and run[place].word in KINDS_OF_PLACE and not run[place].loud:
            place += 1  # "Kingfisher Class" is one term
        while first and len(run[first - 1].word) == 1:
            first -= 1
        start, end = run[first].start, run[place - 1].end
        if small := _SMALL_END.match(text, end):
            end = small.end()
        kind = (
            Unknown.ABBREVIATION
            if place - first == 1 and _ABBREVIATION.fullmatch(text[start:end]) and not _is_name(run[first].word)
            else Unknown.NAME
        )
        yield Unexplained(start, end, text[start:end], kind)


def _is_unknown(text: str, run: list[_Token], place: int) -> bool:
    token = run[place]
    if token.sort is _Sort.PUBLIC:
        return token.word in _ALSO_SOMEBODY and bool(_SPEAKING.match(text, token.end))
    if len(token.word) == 1:
        return False
    if not token.loud and _is_named_after(text, token):
        before_it = run[place - 1] if place else None
        return before_it is not None and before_it.sort is not _Sort.PUBLIC and is_given_name(before_it.word)
    if place and run[place - 1].word == "operation":
        return True  # as the police call it: "Operation Larkspur"
    if _is_place_of_words(run, place):
        return True
    raw = text[token.start : token.end]
    if _is_mixed_abbreviation(raw) and sum(map(str.isupper, raw)) > _TWO:
        return False  # "TRiM"
    before = text[max(0, token.start - 36) : token.start]
    if token.loud or _ABBREVIATION.fullmatch(raw):
        if _is_known_abbreviation(raw, text) or _MEASURED.match(text, token.end) or _DOSED.search(before):
            return False
        if _is_shouted(text, token, run, place):
            return token.sort is _Sort.UNKNOWN
        return token.sort is not _Sort.PLAIN and (token.sort is _Sort.UNKNOWN or len(raw) <= 5)
    if _is_cited(text, token):
        return False
    if token.word in COUNTRIES_AND_NAMES and _TO_A_COUNTRY.search(before):
        return False
    if token.sort is _Sort.UNKNOWN:
        return not _is_mixed_abbreviation(raw)
    alone = len(run) == 1
    if alone and not token.begins and not is_ordinary(token.word) and _WHERE.search(before):
        return True  # "in Stavely" is only made like a word
    if alone and not token.begins and _OUTSIDE.search(before) and _SIGNBOARD.match(text, token.end):
        return True
    if alone and token.begins and text[token.end : token.end + 1] in _QUOTES and _SOMEBODY_CALLED.search(before):
        return True
    if token.begins and not _is_bracketed(text, token):
        if _is_in_place(run, place) and token.word not in _SMALL_WORDS:
            return True
        if token.sort is not _Sort.NAME or token.word in _NEVER_BEGINS:
            return False
        return token.possessive or bool(_PERSONAL.match(text, token.end) and is_given_name(token.word))
    if token.sort is _Sort.NAME:
        # "the Town Hall", "the Schools Bill"
        return not (place and token.word in _ENDS_OF_TITLES and run[place - 1].sort is _Sort.PUBLIC)
    if alone and token.sort is _Sort.PLAIN:
        # Nobody's name that a list knows, but it may be a nickname.
        speaks = not _DETERMINER.search(before) and _SPEAKING.match(text, token.end)
        if _MADE_ADJECTIVE.match(text, token.end) or _OFFENCE.search(before):
            return False
        asked = (_CALLED, _TO_SOMEBODY, _APPOSED, _BODY_CALLED, _SIDE, _WITH_WHOM)
        return bool(speaks or _SMALL_KIND.match(text, token.end)) or any(form.search(before) for form in asked)
    if alone:
        return not _DETERMINER.search(before)
    return _is_in_place(run, place) or _is_brand(text, run)


def _is_cited(text: str, token: _Token) -> bool:
    """Whether a word is the author of what is cited; a given name in brackets with a year may be somebody's birth."""
    if _CITED.match(text, token.end) and (
        text[token.start - 1 : token.start] == "(" or not is_given_name(token.word) or " et al" in text
    ):
        return True
    opened = text.rfind("(", max(0, token.start - _LONGEST_REFERENCES), token.start)
    if opened < 0 or is_given_name(token.word):
        return False
    references = _REFERENCES.match(text, opened)
    return references is not None and token.end <= references.end()


@lru_cache(maxsize=4096)
def _is_mixed_abbreviation(raw: str) -> bool:
    """Whether a word is an abbreviation that everybody reads alike, with small letters in it: "DfE", "Marac"."""
    if raw.isupper() or raw.upper() not in ABBREVIATIONS:
        return False
    return 2 * sum(map(str.isupper, raw)) > len(raw) > 2 or (len(raw) > 3 and not _is_name(raw.lower()))


def _is_named_after(text: str, token: _Token) -> bool:
    """Whether a name is that of a law, a scale or a disease, as far as what follows tells."""
    if _LAW.match(text, token.end):
        return True
    is_name = token.sort is not _Sort.PLAIN and not is_given_name(token.word)
    return is_name and _NAMED_AFTER.match(text, token.end) is not None


def _is_brand(text: str, run: list[_Token]) -> bool:
    """Whether ordinary words with capitals are where somebody is, goes or speaks to: "at Tiny Tots"."""
    if len(run) < 2 or any(one.begins or one.loud for one in run):
        return False
    first = run[0].start
    if _METHOD_CALLED.search(text, max(0, first - 36), first):
        return False
    if all(one.sort is not _Sort.PUBLIC for one in run) and (
        _CALLED.search(text, max(0, first - 36), first) or _SIDE.search(text, max(0, first - 12), first)
    ):
        return True
    if _SMALL_KIND.match(text, run[-1].end) or any(
        form.search(text, max(0, first - 36), first) for form in (_BODY_CALLED, _PLACE_CALLED)
    ):
        return True
    if text[run[-1].end : run[-1].end + 1] == "," and _PLACE_APPOSED.search(text, max(0, first - 36), first):
        return True
    if all(one.sort is not _Sort.PUBLIC for one in run[1:]) and _BY_THE.search(text, max(0, first - 16), first):
        return True
    if all(one.sort in {_Sort.PLAIN, _Sort.SURNAME} for one in run) and _ATTENDS.search(
        text, max(0, first - 12), first
    ):
        return True
    if all(one.sort is _Sort.PLAIN for one in run):
        return any(form.search(text, max(0, first - 12), first) for form in (_TO_PLACE, _BY_WHOM))
    # "at The Willows": nothing but a name has its article with a capital within a sentence.
    if text[first : run[0].end] == "The" and all(one.sort is not _Sort.PUBLIC for one in run[1:]):
        return True
    return run[0].sort is not _Sort.PUBLIC and _OUTSIDE.search(text, max(0, first - 24), first) is not None


def _is_place_of_words(run: list[_Token], place: int) -> bool:
    """Whether a word is part of a place whose words are all ordinary ("Tower Hamlets")."""
    pairs = pairwise(one.word for one in run[max(0, place - 1) : place + 2])
    return run[place].sort is not _Sort.PUBLIC and any(f"{first} {last}" in PLACES_OF_WORDS for first, last in pairs)


def _is_in_place(run: list[_Token], place: int) -> bool:
    """Whether a word tells one class, ward or house from another: "Kingfisher Class"."""
    if place >= len(run) - 1 or run[-1].word not in KINDS_OF_PLACE or run[-1].loud:
        return False
    return all(one.sort is not _Sort.PUBLIC for one in run[:-1])


def _is_bracketed(text: str, token: _Token) -> bool:
    """Whether a word stands alone in brackets, where it begins no sentence: "the station (Slough)"."""
    return text[token.start - 1 : token.start] == "(" and text[token.end : token.end + 1] == ")"


def _is_public_surname(token: _Token) -> bool:
    return token.sort is _Sort.PUBLIC and token.word not in KINDS_OF_PLACE and is_family_name(token.word)


def _is_shouted(text: str, token: _Token, run: list[_Token], place: int) -> bool:
    """Whether a word in capitals stands among others, so that its capitals tell nothing."""
    beside = run[max(0, place - 1) : place] + run[place + 1 : place + 2]
    return any(one.loud for one in beside) or text.isupper() or len(token.word) > 6


def _is_known_abbreviation(raw: str, text: str) -> bool:
    bare = raw.removesuffix("s")
    if raw in ABBREVIATIONS or bare in ABBREVIATIONS or is_abbreviation(bare):
        return True
    return bare in _spelt_out(text)


_LINKING = frozenset({"of", "and", "for", "the", "to", "in", "on", "a"})
"""Small words within a full name that its abbreviation may leave out."""


@lru_cache(maxsize=64)
def _spelt_out(text: str) -> frozenset[str]:
    """Abbreviations that the text explains itself: "Multi-Agency Child Exploitation (MACE)", "FIP: Family Intervention
    Project".
    """
    found = set()
    for match in re.finditer(r"[(\[“\"']([A-Z]{2,8})(?:-\d)?s?[)\]”\"']", text):
        words = re.findall(r"[A-Za-z]+", text[max(0, match.start() - 120) : match.start()])
        if _spell(reversed(match[1]), reversed(words)):
            found.add(match[1])
    for match in re.finditer(r"\b([A-Z]{2,8})s?(?: ?[:(=–—] ?| - | (?:stands|is short) for | means )(?=[A-Z])", text):
        words = re.findall(r"[A-Za-z]+", text[match.end() : match.end() + 120])
        # Its full name has capitals: "AB: a boy" is no abbreviation.
        if _spell(iter(match[1]), takewhile(lambda word: word[0].isupper() or word in _LINKING, words)):
            found.add(match[1])
    return frozenset(found)


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


def _runs(text: str, tokens: list[_Token]) -> Iterator[list[_Token]]:
    run: list[_Token] = []
    for last, token in pairwise([None, *tokens]):
        assert token is not None  # noqa: S101 - only the first is none
        if last is not None:
            gap = text[last.end : token.start]
            # "A Kowalczyk letter" has an article, "A. Kowalczyk" an initial.
            initial = len(last.word) == 1 and (last.word not in {"a", "i"} or "." in gap)
            initial = initial and bool(_AFTER_INITIAL.fullmatch(gap))
            goes_on = _GOES_ON.fullmatch(gap) and not last.possessive and last.word not in {"a", "i"}
            if not (initial or goes_on):
                yield run
                run = []
        run.append(token)
    if run:
        yield run


def _is_heading(text: str, capitals: int) -> bool:
    """Whether nearly every word of a short text has a capital: then capitals tell nothing of ordinary words."""
    words = text.split()
    if not 3 < len(words) <= _HEADING_WORDS or text.rstrip()[-1:] in ".!?":
        return False
    long = [word for word in words if len(word) > 3]
    return len(long) > 2 and capitals >= len(long)


def _covered(
    text: str, matches: list[re.Match[str]], words: list[str], explained: frozenset[str]
) -> list[tuple[int, int]]:
    """Where phrases stand that explain every word in them."""
    public, of_case = _phrases(_PUBLIC_PHRASES), _phrases(explained)
    spans = list(statutes(text))
    for match, word in zip(matches, words, strict=True):
        kinds = CALLED_AFTER.get(word)
        if kinds and (end := _end_of_kind(text, match.end(), kinds)):
            spans.append((match.start(), end))
        phrases = (*public.get(word, ()), *of_case.get(word, ()))
        found = (_written(words).match(text, match.start()) for words in phrases)
        spans += [one.span() for one in found if one]
    return spans


def _end_of_kind(text: str, position: int, kinds: frozenset[str]) -> int:
    """Where the kind of thing ends that is called after the word before ("the Beck Depression Inventory"); else 0."""
    for _ in range(_MOST_WORDS_BETWEEN + 1):
        following = _NEXT_WORD.match(text, position)
        if following is None:
            return 0
        if following[1].lower() in kinds:
            return following.end()
        if not following[1][0].isupper():
            return 0
        position = following.end()
    return 0


def _is_within(match: re.Match[str], spans: list[tuple[int, int]]) -> bool:
    return any(start <= match.start() and match.start() < end for start, end in spans)


@lru_cache(maxsize=16)
def _phrases(explained: frozenset[str]) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """The words of phrases of several words, by the first of them, folded."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in explained:
        words = tuple(_PHRASE_WORD.findall(phrase))
        if len(words) > 1:
            found.setdefault(_bare(words[0]), []).append(words)
    return {first: tuple(several) for first, several in found.items()}


@lru_cache(maxsize=1024)
def _written(words: tuple[str, ...]) -> re.Pattern[str]:
    """A phrase as it may be written; made when its first word is met, since few of all phrases are in one text."""
    spelt = r"[\W_]{1,3}".join(re.sub(f"[{_APOSTROPHES}]", f"[{_APOSTROPHES}]", word) for word in words)
    return re.compile(rf"{spelt}(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=65536)
def _bare(raw: str) -> str:
    """A word folded, without a possessive."""
    return fold(_POSSESSIVE.sub("", raw)).text


@lru_cache(maxsize=65536)
def _sort(word: str) -> _Sort:
    if word in PUBLIC_WORDS or word.removesuffix("s") in PUBLIC_WORDS:
        return _Sort.PUBLIC
    if not is_ordinary(word) and not (_is_made(word) and not _is_name(word)):
        return _Sort.PUBLIC if _is_people(word) else _Sort.UNKNOWN
    if is_given_name(word) or is_place(word):
        return _Sort.NAME
    return _Sort.SURNAME if is_family_name(word) else _Sort.PLAIN


def _is_name(word: str) -> bool:
    return is_given_name(word) or is_family_name(word) or is_place(word)


def _is_people(word: str) -> bool:
    """Whether a word with a capital is of a people, a faith or a school of thought, and nobody's name."""
    return word.endswith(("ish", "ese", "ian", "ians", "ism", "ist", "ists")) and (
        is_in_dictionary(word) and not _is_name(word)
    )


def _is_made(word: str) -> bool:
    """Whether a word that is missing in the dictionary is made from one in it: "reunifications", "multiagency"."""
    return bool(_MEDICAL.search(word)) or any(
        len(stem) > 3 and (is_ordinary(stem) or is_ordinary(f"{stem}e"))
        for stem in {_MADE.sub("", word), _MADE.sub("", word, count=1)}
        if stem != word
    )
