"""Organisations, told by the kind that their name ends with."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportgen.identifiers.folding import fold
from reportgen.identifiers.known.public_terms import PUBLIC_TERMS
from reportgen.identifiers.known.public_words import PHRASES, PUBLIC_WORDS, ROLES
from reportgen.identifiers.known.vocabulary import is_ordinary
from reportgen.identifiers.known.words import GENERIC
from reportgen.identifiers.patterns.shape import Shape, Shaped
from reportgen.identifiers.reading import Reading

__all__ = ["CAPITALISED", "PHRASES_OF_ALL", "SENTENCE_END", "inns_churches_and_shops", "organisations"]

CAPITALISED = r"(?:[A-Z][\w'’-]*\.?)"
"""A word with a capital, as names are made of."""


def _any_of(rows: str) -> str:
    """Rows with commas between them as alternatives of a pattern, with either apostrophe."""
    return rows.replace(", ", "|").replace("'", "['’]")


# What the name of a body ends with.
_KINDS = (
    "School, Academy, College, Sixth Form, Nursery, Pre-school, Pre-School, Preschool, PreSchool, Playgroup, "
    "Kindergarten, Surgery, Medical Centre, Medical Practice, Medical Group, Health Centre, Clinic, GP Practice, "
    "Dental Care, Dental Practice, Orthodontics, Opticians, Fostering, Young People's Hub, ABC, MAT, CIC, AFC, FC, "
    "JFC, RFC, Ltd, Limited, LLP, Gym, Taxis, Cabs, Rovers, Wanderers, Credit Union, Boxing Club, Football Club, "
    "Rugby Club, Judo Club, Karate Club, Swimming Club, Cricket Club, Gymnastics Club, PRU, Pupil Referral Unit, "
    "Studio, Studios, Inn, Arms, Tavern, Children's Home, Children's Centre, Family Centre, Youth Centre, "
    "Leisure Centre, Community Centre, Church, Mosque, Synagogue, Temple, Tabernacle, Gurdwara, Gurudwara, Mandir, "
    "Masjid, Madrasa, Madrasah, Madrassa, Madrassah, Ministries, Childminding, Daycare, Chapel, Lodge, House, "
    "Hostel, Manor, Hotel"
)
_ENDINGS = (
    r"(?:(?:C(?:hurch )?of E(?:ngland)?|CE|RC|Catholic|Community|Junior|Infants?'?|Primary|First|Middle|Lower|Upper|"
    r"Secondary|High|Grammar|Girls['’]?|Boys['’]?|Nursery|Special|Preparatory|Prep|Independent|Free|All-Through|and|&)"
    rf" )*(?:{_any_of(_KINDS)}|& (?:Co|Sons?|Daughters?)|Maternity(?= (?:\d|$)|[,.;:)])|"
    r"(?:(?:General|Royal|District|University|Community|Children['’]?s|Memorial|Cottage) )*(?:Hospital|Infirmary))"
)
_ORGANISATION = re.compile(
    rf"\b(?P<name>(?:{CAPITALISED} ){{1,4}}?)(?P<kind>{_ENDINGS})\b(?! (?:Officer|Place|Nurse|Panel|Team|Service|"
    r"Agency|Network|Attendance|"
    r"Improvement|Readiness|Exclusions?|Admissions|Transport|Effectiveness|Standards|Avoidance|Refusals?|Nursing)|"
    r"(?<=Chatham House) Rules?\b)"
)
SENTENCE_END = re.compile(r"\w{5,}\. ")
"""In a row of words with capitals: "Ate two Weetabix. School run okay." The longest word that is shortened before a
name has four letters.
"""
# "The Red Lion", "the King's Head": signs of inns. "The Kingfisher chip shop": what nobody writes with a capital.
_SIGNS = "Lion, Hart, Horse, Swan, Hounds, Oak, Anchor, Plough, Wheatsheaf, Feathers, Stag, Greyhound, Unicorn"
_INN = re.compile(
    rf"\b[Tt]he (?P<name>(?:{CAPITALISED} ){{1,2}}?)(?:{_any_of(_SIGNS)}|Bull(?! Terriers?\b)|"
    r"(?<=['’]s )Head)\b"
)
_SIGNS_ALONE = (
    "Royal, Crown, Ship, Swan, Anchor, Plough, Wheatsheaf, Feathers, Stag, Greyhound, Unicorn, Lion, Grapes, Drovers"
)
_INN_ALONE = re.compile(
    r"\b(?:at|in|outside|near|from|behind|opposite|past|left|land(?:lord|lady) of|licensee of) the "
    rf"(?P<name>{_any_of(_SIGNS_ALONE)})\b"
    r"(?! [A-Z]|[-'’])"
)
_CHURCH = re.compile(r"\b(?P<name>All (?:Saints|Souls|Hallows)|Our Lady(?:['’]s)?)\b(?!['’]?s? (?:Day|Eve|Night)\b)")
_SHOPS = (
    "chip shop, chippy, pub, cafe, café, takeaway, salon, bakery, butcher, butchers, barber, barbers, off-licence, "
    "off licence, kebab shop, sweet shop, corner shop, nail bar, launderette, newsagent, newsagents, restaurant"
)
_SHOP = re.compile(rf"\b(?P<name>{CAPITALISED}(?: (?:(?:and|&) )?{CAPITALISED})?) (?:{_any_of(_SHOPS)})\b")
_IN_EVERY_TEXT = frozenset({"care", "club"})


def _words(rows: str) -> frozenset[str]:
    """Of each row the last word, as it stands in a folded text; the first where nearly every text has the last."""
    found = [re.findall("[a-z]+", fold(row).text) for row in rows.split(", ")]
    return frozenset(words[0] if words[-1] in _IN_EVERY_TEXT else words[-1] for words in found)


# Without one of these a text is not searched.
_OF_KINDS = _words(_KINDS) | {"hospital", "infirmary", "maternity"}
_OF_INNS = _words(_SIGNS) | {"bull", "head"}
_OF_INNS_ALONE = _words(_SIGNS_ALONE)
_OF_CHURCHES = frozenset({"saints", "souls", "hallows", "lady"})
_OF_SHOPS = _words(_SHOPS)
_KIND = re.compile(r"[\w.’'&-] (?:[A-Z]|Pre-?s)")
_ROLES_OF_PLACES = frozenset(
    """
    virtual sunday every each any both mainstream state private boarding residential maintained previous her his their
    its this that another my our your no family county town crown high court designated named lead head safer safe
    healthy open royal of in to from at with for and or by after before bail approved safeguarding emergency walk-in
    well-being wellbeing antenatal sexual drop-in out-patient outpatient baby flying start police medical general
    american european international scottish irish australian canadian good clinical best
    orthodox coptic methodist baptist pentecostal evangelical anglican presbyterian
    premier
    allergy anaesthetic anticoagulation asthma bereavement booking breastfeeding chest cleft contraception contraceptive
    dermatology diabetes diabetic dietetic ear eczema enuresis epilepsy feeding fertility flu follow-up growth
    haematology hearing heart hepatitis immunisation memory neonatal neurology orthopaedic paediatric pain perinatal
    renal respiratory scan sleep smoking speech stoma tongue-tie travel vaccination vision weighing weight
    language pupil referral
    midwifery dental forest fracture eye ormond online working together england wales british white full half tudor
    """.split()
)
"""Words with a capital before a kind of place that name a sort, not one: "the Virtual School"."""
_CALLED_BY_LETTER = ROLES | {"child"}
PHRASES_OF_ALL = frozenset(fold(phrase).text for phrase in (*PUBLIC_TERMS, *PHRASES))
"""A scheme that everybody knows makes a sort as well: "an Operation Encompass School"."""


def organisations(reading: Reading, public: frozenset[str]) -> Iterator[Shaped]:
    """Where the words before a kind are neither ordinary nor public."""
    text = reading.folded.original
    if (reading.may_have(_OF_KINDS) or " & " in text) and _KIND.search(text):
        for match in _ORGANISATION.finditer(text):
            # What stands before the end of a sentence is asked about by itself, if it is anybody's name.
            stops = [stop.end() for stop in SENTENCE_END.finditer(match["name"])]
            first = match.start() + (stops[-1] if stops else 0)
            name = text[first : match.end("name")]
            begins = bool(stops) or first == 0 or text[:first].rstrip()[-1:] in ".!?:"
            # "SCH School": the key to a chronology
            if name and not _is_short_for(name.strip(), match["kind"]) and _names_one(name, public, begins):
                yield Shaped(first, match.end(), Shape.ORGANISATION)


def inns_churches_and_shops(reading: Reading, public: frozenset[str]) -> Iterator[Shaped]:
    """Where an inn has its sign, a church or its school all saints, and a shop a name that is no people, faith or sort
    ("the Chinese takeaway").
    """
    text = reading.folded.original
    for words, form in ((_OF_INNS_ALONE, _INN_ALONE), (_OF_CHURCHES, _CHURCH)):
        for match in form.finditer(text) if reading.may_have(words) else ():
            yield Shaped(*match.span("name"), Shape.ORGANISATION)
    for words, form in ((_OF_INNS, _INN), (_OF_SHOPS, _SHOP)):
        for match in form.finditer(text) if reading.may_have(words) else ():
            begins = form is _SHOP and (match.start() == 0 or text[: match.start()].rstrip()[-1:] in ".!?:")
            if _names_one(match["name"].strip(), public | PUBLIC_WORDS if form is _SHOP else public, begins):
                yield Shaped(*match.span(), Shape.ORGANISATION)


def _names_one(name: str, public: frozenset[str], begins: bool) -> bool:
    """Whether the words before a kind of organisation tell one from another."""
    words = [fold(word).text.removesuffix("'s").rstrip(".") for word in name.split()]
    if " ".join(words) in PHRASES_OF_ALL:
        return False
    telling = [
        word
        for place, word in enumerate(words)
        if word not in GENERIC
        and word not in public
        and word not in _ROLES_OF_PLACES
        and not word.endswith("-based")
        and not (len(word) == 1 and place and words[place - 1] in _CALLED_BY_LETTER)  # "Child D's GP Practice"
    ]
    if begins and telling and telling[0] == words[0] and is_ordinary(telling[0]):
        telling = telling[1:]
    return bool(telling)


def _is_short_for(name: str, kind: str) -> bool:
    """Whether letters in capitals are the front of the kind that stands behind them, and no name before it."""
    return len(name) > 2 and name.isupper() and kind.upper().startswith(name)
