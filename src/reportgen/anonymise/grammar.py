"""How words that stand in for a name fit their sentence: articles, capitals, possessives, apposition.

Each function looks at what is written before and gives the stand-in as the sentence needs it. Nothing here knows
an identifier.
"""

from __future__ import annotations

import re
from functools import lru_cache

from reportgen.identifiers import find_unexplained, fold
from reportgen.identifiers.names_known import is_given_name
from reportgen.identifiers.public_words import PEOPLES
from reportgen.identifiers.vocabulary import is_ordinary
from reportgen.model.number_words import ONES, ORDINALS, TENS, either

__all__ = [
    "any_of_the_family",
    "at_home",
    "bare",
    "begins_sentence",
    "capitalised",
    "compared",
    "described",
    "dropped",
    "ends_in_determiner",
    "home_in",
    "homes_in",
    "indefinite",
    "is_counted",
    "is_led",
    "led_by_on",
    "like",
    "named",
    "names_again",
    "of_somebodys_kin",
    "of_the_family",
    "possessive",
    "said_after",
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
_SORTED = re.compile(
    rf"\b(?:(?:{either((*ONES[2:], *TENS, *ORDINALS))}|\d+(?:st|nd|rd|th)?|next|last|only|middle|remaining|surviving|"
    r"(?:young|old|eld|small|littl|larg|wid)(?:er?|est)?|big|baby|twin|extended|immediate|whole|entire|rest of|other|"
    r"either|neither|several|many|few|some|most) )+$",
    re.IGNORECASE,
)
"""Which of a family, or how many: "the three youngest Quillfeather children"."""
_BEHIND_A_JOB = re.compile(r",? (?:of|for|in|at|with|from|and) |, | \(")
_BEHIND_A_TITLE = re.compile(r", | \(")
_MODIFIER = re.compile(r"\b[a-z][a-z-]* $")
_WHO_ALONE = frozenset({"consultant", "detective", "specialist", "registrar", "trainee", "student", "designated"})
"""Words before a job that are said of somebody by themselves."""
_OWNED = re.compile(r"\w+['’]s (?:former )?(\w+)")
_SAID_TWICE = {
    "mother": "mother|mum|mummy|mam",
    "father": "father|dad|daddy",
    "grandmother": "grandmother|grandma|granny|gran|nanna|nana|nan|[mp]gm",
    "grandfather": "grandfather|grandad|granddad|grandpa|gramps|[mp]gf",
    "stepfather": "step[- ]?father|step[- ]?dad",
    "stepmother": "step[- ]?mother|step[- ]?mum",
    **{
        f"{half}-{kin}": f"(?:{half}[- ]?)?{kin}"
        for half in ("half", "step")
        for kin in ("sister", "brother", "sibling")
    },
    **{f"step{kin}": f"(?:step[- ]?)?{kin}" for kin in ("sister", "brother", "sibling")},
    "aunt": "aunt|auntie|aunty",
    "uncle": "uncle",
    "partner": "partner|boyfriend|girlfriend|husband|wife|fianc[eé]e?|stepfather|stepmother|step-?dad|step-?mum",
}
# "Maternal grandmother", "Mother of Child A": what somebody is, and no name; "Mother", "Foster carer 2" and "Mother's
# partner" are used as names.
_WITHIN = "in "
"""Within a sentence a capital is a question, and behind this word most of all."""
_DESCRIPTION = re.compile(
    r"(?:Half|Step|Foster|Twin)[- ](?:sister|brother|sibling|uncle|aunt|cousin)|"
    r"(?:[A-Z][a-z]+(?:-[a-z]+)*)(?: [a-z][a-z-]*)+|[A-Z][a-z]+ of .+"
)
_ROLE = re.compile(
    r"(?:(?:Step|Grand)?(?:mother|father)|Parent|Guardian|Carer|Aunt|Uncle|Cousin|Partner|Lodger|Neighbour)"
    r"(?:['’]s .+)?",
    re.IGNORECASE,
)
_ONE_OF_THAT_NAME = re.compile(r"(?:^|(?<=[\s(\"“'‘]))an?(?: certain)?\s$", re.IGNORECASE)
# Others who call somebody telephone: "the school called Isolde".
_ANYBODY = r"(?:man|woman|boy|girl|person|male|female|lady|gentleman|guy|bloke|child|adult|teenager|youth|baby)"
_OF_THAT_NAME = re.compile(
    rf"(?:^|(?<=[\s(\"“'‘])(?<!whom )(?<!that ))(?:an?|the|one|some|another)(?:(?: [\w-]+){{0,2}} {_ANYBODY} called|"
    r"(?: [\w-]+){1,3}? (?:named|known as|by the name of|who gave (?:his|her|their) name as))\s$",
    re.IGNORECASE,
)
_OF_THAT_TRADE = re.compile(r"(?:^|(?<=[\s(\"“'‘]))(?:an?|another)(?: [\w-]+){1,3}? called\s$", re.IGNORECASE)
_CALLED = r"(?: (?:(?P<called>called)|named|by the name of))?"
_ONE_OF_THEM = re.compile(r"\b(?:an?|another|one)\s(?:[\w-]+\s){0,2}$", re.IGNORECASE)
_KIN = re.compile(
    r"\b(?:his|her|their|\w+['’]s) "
    r"(?:(?:mother|father|mum|dad|sister|brother|daughter|son)(?:-in-law)?|parent|aunt|uncle|cousin|friend|niece|nephew|"
    r"(?:ex-?|former )?(?:partner|boyfriend|girlfriend|husband|wife)|neighbour|landlord)\s$",
    re.IGNORECASE,
)
_WORKER = re.compile(
    r"\b(?:his|her|their|\w+['’]s) "
    r"(?:[a-z]+ )?(?:teacher|worker|nurse|doctor|midwife|mentor|carer|manager|colleague)\s$",
    re.IGNORECASE,
)
_FAMILY_ROLE = re.compile(r"the (?:[\w-]+ )*(?:grand)?(?:mother|father|parent|aunt|uncle|cousin|friend|carer)\b")
_TELLS_WHEN = re.compile(
    r"(?:in|at|during|within|over|early|late|shortly|soon|that|before|after|between)\b|"
    r"[\w ]+\b(?:later|earlier|afterwards|before|after)\b",
    re.IGNORECASE,
)
_ON = re.compile(r"\bon\s$", re.IGNORECASE)
_HOME = re.compile(r"\b(?:home|house|flat|address|let)$")
_THEY_ARE = re.compile(r"\b(?:are|were) $")
_THE = re.compile(r"\b(?:the|an?)\s$", re.IGNORECASE)
_AT = re.compile(r"\bat\s$", re.IGNORECASE)
_ABROAD = re.compile(r"\b(?:street|road|lane|area|town|village|city|county|neighbourhood)$")
_AIMED = re.compile(r"\b(?:look|aim|point|direct|laugh|shout|throw|angr)\w* at\s$", re.IGNORECASE)
_QUALIFIED = re.compile(r"\b(?:poor|dear|little|young|old|(?<=the )late)\s$", re.IGNORECASE)
_HYPHENED = re.compile(r"\w[-‑]$")  # "an ex-Larkmead pupil"
_OWNER = (
    r"(?:(?:his|her|their|the|an?|whose|(?:[\w’'\ufffc-]+ ){0,2}[\w\ufffc-]+(?:['’]s|s['’])) )?(?:new |then |current )?"
)
_QUOTES = {'"': '"', "'": "'", "“": "”", "‘": "’"}
# What led to a term goes with it, where nothing else depends on it.
_LEADS = re.compile(
    r"(?:\s+|^|(?<=[(\[]))(?:in|at|from|near|of|to|by|with|as|for|on|off|into|along|opposite|behind|beside|about|called|"
    r"named|known as|outside|around|via|through|across|towards?|past|and|or)\s$",
    re.IGNORECASE,
)
_STOPS = re.compile(
    r"\s*(?:[.,;:!?)\]]|$)|\s+(?:and|or|but|in|on|at|for|to|with|when|while|where|who|which|that|was|were|is|are|had|has"
    r"|did|the|a|an|his|her|their|he|she|they|it|by|from|until|since|after|before)\b"
)
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


def with_article(before: str, words: str, after: str) -> tuple[str, str]:
    """Settle the article between what is written and the words that come.

    Returns:
        what is written, its last `a` or `an` set right; and the words, without their own article where another
        determiner stands already or where they only describe the noun that follows.
    """
    describes = _FOLLOWED_BY_NOUN.match(after) and (words.startswith(("a ", "an ")) or _COUNTED.search(before))
    if ends_in_determiner(before) or _HYPHENED.search(before) or _QUALIFIED.search(before) or describes:
        words = bare(words)
    before = _CAPITAL_WITHIN.sub("the ", before)
    if match := _INDEFINITE.search(before):
        article = indefinite(words)
        if match[1][0].isupper():
            article = capitalised(article)
        before = before[: match.start(1)] + article + match[2]
    return before, words


def at_home(before: str, words: str) -> str:
    """What is written before a place: on a street people live, at a home, and in an area."""
    led = _ON.search(before) if _HOME.search(words) else None
    if _ABROAD.search(words) and not _AIMED.search(before) and (led := _AT.search(before)):
        return f"{before[: led.start()]}{like(led[0], 'in')} "
    return f"{before[: led.start()]}{like(led[0], 'at')} " if led else before


def several(number: int, words: str) -> str:
    """So many people of one trade: "two health visitors", "three heads of service"."""
    head = _BEHIND_A_JOB.split(words)[0]
    ending = re.sub(r"(?<=[^aeiou])ys$", "ies", f"{head}s") if not re.search(r"(?:s|x|ch|sh)$", head) else f"{head}es"
    plural = re.sub(r"fes$", "ves", ending) if ending.endswith("wifes") else re.sub(r"mans$", "men", ending)
    return f"{ONES[number]} {plural}{words[len(head) :]}"


def home_in(words: str) -> str:
    """A house of a street by its number, as a subject: "16 Thistledown Row" is "a home in the family's street"."""
    return f"a home in {words}" if _ABROAD.search(words) else words


def homes_in(words: str) -> str:
    """Several houses of a street: "12 and 16 Thistledown Row"; beside the known one, the others are near."""
    return f"homes in {words}" if _ABROAD.search(words) else f"{words} and another home nearby"


def is_counted(before: str) -> bool:
    """Whether what is written before counts who comes: "both", "the two"."""
    return bool(_COUNTED.search(before))


def is_led(before: str) -> bool:
    """Whether a noun of the family needs no article of its own: one stands before it, or a number or sort, as in "the
    wider" and "two young".
    """
    return _is_led(before, 1) or bool(_SORTED.search(before))


def any_of_the_family(before: str, noun: str, family: str) -> str | None:
    """Relatives whom a family's name and more describe: "two Thornquist brothers" are "two brothers of Father's
    family"; None where the name alone does.
    """
    if noun.lower() in {"family", "families"}:
        whose = re.sub(r"['’]s? family$", "", family)
        return f"{noun} of {whose}" if _SORTED.search(before) else None
    return f"{noun} of {family}" if _SORTED.search(before) or _ONE_OF_THAT_NAME.search(before) else None


def of_the_family(before: str, family: str) -> tuple[str, str]:
    """A family as a text says it after what is written: "the family", but "both members of the family"; and what is
    written, without the article that "Father's family" does not take.
    """
    if _COUNTED.search(before) or _SORTED.search(before) or _THEY_ARE.search(before):
        return before, f"members of {family}"
    return (before if family.startswith("the ") else _THE.sub("", before)), family


def described(words: str) -> str:
    """What somebody is, as it stands in a sentence: "Maternal grandmother" gives "the maternal grandmother"."""
    return f"the {small(words)}" if _DESCRIPTION.fullmatch(words) else words


def named(before: str, words: str) -> tuple[str, str]:
    """Settle the determiner before somebody who is known: "a Mr Thornquist" is "Mother's partner".

    Returns:
        what is written, without an article that only a stranger's name takes, and without "a man called" where a role
        comes; and the words, which are a common noun after any other article: "the mother of those days".
    """
    is_job = words.startswith("the ") and not _FAMILY_ROLE.match(words)
    is_role = _ROLE.fullmatch(words) or words.startswith("the ")
    if is_role and (strange := _OF_THAT_NAME.search(before) or (is_job and _OF_THAT_TRADE.search(before))):
        return before[: strange.start()], words
    if not words.startswith("the ") and (one := _ONE_OF_THAT_NAME.search(before)):
        return before[: one.start()], words
    if is_role and re.search(r"\b(?:the|another)\s$", before, re.IGNORECASE):
        return before, f"{words[:1].lower()}{words[1:]}"
    if _QUALIFIED.search(before):
        return before, bare(words)
    return before, words


def compared(before: str, words: str) -> str:
    """Somebody whom a text compares with others of their sort: "fathers like Father" are "fathers like the one in this
    review".
    """
    alike = re.search(rf"(?<!\w)(?:{_said(words)})s?(?: just)? (?:like|unlike|such as)\s$", before, re.IGNORECASE)
    return "the one in this review" if alike else words


def possessive(words: str, apostrophe: str) -> str:
    """The genitive: "Mother's", "James's", but "children's services'"."""
    is_plural_noun = words.endswith("s") and words[:1].islower()
    return words + (apostrophe if is_plural_noun else f"{apostrophe}s")


def led_by_on(before: str, words: str) -> str:
    """What is written, without an "on (the)" that led to a day, where other words for the day have a preposition of
    their own: "on the 11th" is answered with "a few days later".
    """
    on = re.search(r"\bon(?: the)?\s$", before, re.IGNORECASE)
    return before[: on.start()] if on and _TELLS_WHEN.match(words) else before


def names_again(before: str, words: str) -> re.Match[str] | None:
    """The same words right before, where the name was an apposition.

    "Her mother, Wren" must not become "her mother, Mother", nor "Nan Oonagh" become "Nan Maternal grandmother", nor "a
    nurse called Wren" become "a nurse called the nurse".
    """
    again = re.search(rf"(?<!\w)(?P<noun>{_said(words)})(?P<comma>,?{_CALLED})\s$", before, re.IGNORECASE)
    if again is None and bare(words) != words:
        # "His school, Larkmead," but not "after school Larkmead rang".
        again = re.search(rf"(?<!\w)(?P<noun>{_heads(words)})(?P<comma>,?{_CALLED})\s$", before, re.IGNORECASE)
        if again and not _is_led(before[: again.start()], 3 if again["comma"] else 0):
            return None
    if again and again["called"] and not _ONE_OF_THEM.search(before[: again.start()]):
        return None  # "Mum called Isolde": on the telephone
    return again


def _is_led(before: str, modifiers: int) -> bool:
    """Whether an article stands before a noun, with so many words between them at most: "the primary school head"."""
    return ends_in_determiner(before) or bool(
        modifiers and (word := _MODIFIER.search(before)) and _is_led(before[: word.start()], modifiers - 1)
    )


def of_somebodys_kin(before: str, words: str, *, possessive: bool) -> bool:
    """Whether a noun of the family stands right before that wants a comma: "her mother" before "the grandmother", and
    "her partner" before "Father", but not before "Father's".
    """
    if words.startswith("the ") and not possessive and _WORKER.search(before):
        return True  # "his teacher, the headteacher, rang"
    is_kin = _FAMILY_ROLE.match(words) or (not possessive and _ROLE.fullmatch(words))
    return bool(is_kin and _KIN.search(before))


def said_after(after: str, words: str) -> int:
    """How much of what follows says the same again: ", Marlowe's mother," after "Mother", "(her partner)" after
    "Mother's partner".
    """
    other = rf"|(?:[a-z][a-z-]* ){{0,2}}(?:{_heads(words)})" if bare(words) != words else ""
    said = rf"{_OWNER}(?:{_said(words)}{other})"
    again = re.match(
        rf",\s{said}(?:(?=, (?:(?:his|her|their|the|an?|two|three|aged|who|whose)\b|(?-i:[A-Z])))|,|(?=[.;:!?)]|$))|"
        rf"\s\({said}\)|\s(?P<dash>[–—-])\s{said}(?:\s(?P=dash)(?=\s)|(?=[.;:!?)]|$))",
        after,
        re.IGNORECASE,
    )
    return again.end() if again else 0


def _said(words: str) -> str:
    """A pattern of what else is said for a role."""
    whole = bare(words)
    last = whole.rpartition(" ")[2].lower()
    said = _SAID_TWICE.get(last, re.escape(whole))
    if owned := _OWNED.fullmatch(whole):
        said = f"{re.escape(whole)}|{_SAID_TWICE.get(owned[1], re.escape(owned[1]))}"  # "her partner, Mother's partner"
    elif last != whole.lower():
        letters = "".join(word[0] for word in whole.split())
        said = f"{re.escape(whole)}|{re.escape(letters)}|{said}"
    return said


def _heads(words: str) -> str:
    """A pattern of the nouns in a role or kind that stand for it behind an article: "the consultant", "the head"."""
    whole = bare(words)
    head = _BEHIND_A_JOB.split(whole)[0]
    first = whole.split()[0]
    last = whole.rpartition(" ")[2]
    heads = {
        last,
        *({"head"} if last.startswith("head") else ()),
        head,
        head.rpartition(" ")[2],
        _BEHIND_A_TITLE.split(whole)[0],
    }
    return "|".join(map(re.escape, sorted(heads | ({first} & _WHO_ALONE), key=len, reverse=True)))


def dropped(before: str, after: str) -> tuple[str, int]:
    """A term taken out of a sentence: commas and brackets around it, and the word that led to it, go with it.

    Returns:
        what is written before it, and how many characters of what follows are left out.
    """
    genitive = re.match(r"['’]s\b", after)
    skipped = genitive.end() if genitive else 0
    if before[-1:] and before[-1] in _QUOTES and after[skipped : skipped + 1] == _QUOTES[before[-1]]:
        before, skipped = before[:-1], skipped + 1
    rest = after[skipped:]
    led = _LEADS.search(before)
    if re.search(r",\s$", before) and rest[:1] in {",", ".", ";", ":", "!", "?", ")", ""}:
        before = before[:-2]
        skipped += rest[:1] == ","
    elif led and (rest[:1] == "," if begins_sentence(before[: led.start()] + " ") else _STOPS.match(rest)):
        before = before[: led.start()] + (" " if led[0][:1].isspace() else "")
    if re.search(r"[(\[]$", before) and after[skipped : skipped + 1] in {")", "]"}:
        before, skipped = before[:-1], skipped + 1
    rest, begins = after[skipped:], before[-1:] in {"(", "["} or begins_sentence(before)
    if begins and rest[:1] in {",", ";"}:
        skipped += 2 if rest[1:2] == " " else 1
    elif rest[:1] == " " and (begins or before[-1].isspace()):
        skipped += 1
    elif before.endswith(" ") and (not rest or rest[0] in ".,;:!?)]”’" or re.match(r"[\"'](?!\w)", rest)):
        before = before[:-1]
    return before, skipped
