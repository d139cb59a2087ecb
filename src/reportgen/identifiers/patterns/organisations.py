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
_ENDINGS = (
    r"(?:(?:C(?:hurch )?of E(?:ngland)?|CE|RC|Catholic|Community|Junior|Infants?'?|Primary|First|Middle|Lower|Upper|"
    r"Secondary|High|Grammar|Girls['’]?|Boys['’]?|Nursery|Special|Preparatory|Prep|Independent|Free|All-Through|and|&)"
    r" )*(?:School|Academy|College|Sixth Form|Nursery|Pre-?[Ss]chool|Preschool|Playgroup|Kindergarten|"
    r"Surgery|Medical (?:Centre|Practice|Group)|Health Centre|Clinic|GP Practice|"
    r"(?:(?:General|Royal|District|University|Community|Children['’]?s|Memorial|Cottage) )*(?:Hospital|Infirmary)|"
    r"& (?:Co|Sons?|Daughters?)|Dental (?:Care|Practice)|Orthodontics|Opticians|"
    r"Maternity(?= (?:\d|$)|[,.;:)])|Fostering|Young People['’]s Hub|ABC|MAT|CIC|A?FC|JFC|RFC|"
    r"Ltd|Limited|LLP|Gym|Taxis|Cabs|Rovers|Wanderers|Credit Union|"
    r"(?:Boxing|Football|Rugby|Judo|Karate|Swimming|Cricket|Gymnastics) Club|PRU|Pupil Referral Unit|Studios?|"
    r"Inn|Arms|Tavern|Children['’]s (?:Home|Centre)|Family Centre|Youth Centre|Leisure Centre|"
    r"Community Centre|Church|Mosque|Synagogue|"
    r"Temple|Tabernacle|Gurdwara|Gurudwara|Mandir|Masjid|Madrass?ah?|Ministries|Childminding|Daycare|Chapel|Lodge|House|Hostel|Manor|Hotel)"
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
# A word of each kind as it stands in a folded text: the rarer one, where it has several.
_KINDS = frozenset(
    """
    school academy college form nursery playgroup kindergarten preschool surgery centre practice group clinic hospital
    gurudwara mandir masjid madrasa madrasah madrassa madrassah ministries childminding daycare
    infirmary gym inn arms tavern home church mosque synagogue temple gurdwara chapel lodge house hostel manor hotel
    dental orthodontics opticians maternity fostering hub abc mat cic afc fc jfc rfc
    ltd limited llp boxing football rugby judo karate swimming cricket gymnastics
    tabernacle taxis cabs rovers wanderers union pru unit studio studios
    """.split()
)
# "The Red Lion", "the King's Head": signs of inns. "The Kingfisher chip shop": what nobody writes with a capital.
_INN = re.compile(
    rf"\b[Tt]he (?P<name>(?:{CAPITALISED} ){{1,2}}?)(?:Lion|Hart|Horse|Bull(?! Terriers?\b)|Swan|Hounds|Oak|Anchor|"
    r"Plough|Wheatsheaf|Feathers|Stag|Greyhound|Unicorn|(?<=['’]s )Head)\b"
)
_INN_ALONE = re.compile(
    r"\b(?:at|in|outside|near|from|behind|opposite|past|left) the (?P<name>Royal|Crown|Ship|Swan|Anchor|Plough|"
    r"Wheatsheaf|Feathers|Stag|Greyhound|Unicorn|Lion|Grapes|Drovers)\b(?! [A-Z]|[-'’])"
)
_CHURCH = re.compile(r"\b(?P<name>All (?:Saints|Souls|Hallows)|Our Lady(?:['’]s)?)\b(?!['’]?s? (?:Day|Eve|Night)\b)")
_SHOP = re.compile(
    rf"\b(?P<name>{CAPITALISED}(?: (?:(?:and|&) )?{CAPITALISED})?) (?:chip shop|chippy|pub|cafe|café|takeaway|salon|"
    r"bakery|butchers?|barbers?|off[- ]licence|kebab shop|sweet shop|corner shop|nail bar|launderette|newsagents?|"
    r"restaurant)\b"
)
_SIGNS = frozenset(
    """
    lion hart horse bull swan hounds oak anchor plough wheatsheaf feathers stag greyhound unicorn head
    """.split()
)
_SIGNS_ALONE = frozenset(
    "royal crown ship swan anchor plough wheatsheaf feathers stag greyhound unicorn lion grapes drovers".split()
)
_SAINTS = frozenset({"saints", "souls", "hallows", "lady"})
_SHOPS = frozenset(
    """
    shop chippy pub cafe takeaway salon bakery butcher butchers barber barbers licence bar launderette newsagent
    newsagents restaurant
    """.split()
)
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
    if (reading.may_have(_KINDS) or " & " in text) and _KIND.search(text):
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
    for words, form in ((_SIGNS_ALONE, _INN_ALONE), (_SAINTS, _CHURCH)):
        for match in form.finditer(text) if reading.may_have(words) else ():
            yield Shaped(*match.span("name"), Shape.ORGANISATION)
    for words, form in ((_SIGNS, _INN), (_SHOPS, _SHOP)):
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
