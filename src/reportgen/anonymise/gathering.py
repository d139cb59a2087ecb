"""What must not appear in print: the identifiers of a case, gathered by walking it, with what is said instead."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace
from pydantic import BaseModel

from reportgen.anonymise.line import grammar
from reportgen.anonymise.line.house_numbers import STREETS
from reportgen.anonymise.treatments import TREATMENTS, Act, Treatment
from reportgen.identifiers import squeezed, words_of
from reportgen.identifiers.known.names_known import is_place
from reportgen.identifiers.known.words import GENERIC, TITLES
from reportgen.identifiers.names.name_words import PARTICLES
from reportgen.model.case import Case
from reportgen.model.case.agencies import Agency
from reportgen.model.case.people import Person, Place, Professional
from reportgen.model.case.walk import walk
from reportgen.model.cleared import Category, Identifier
from reportgen.model.partnership import Partnership
from reportgen.model.passage import Passage

__all__ = ["contacts", "gather", "kept_names", "public_words"]

_AGES_OF_A_NAME = frozenset({"jr", "jnr", "junior", "sr", "snr", "senior"})
_LETTERS = frozenset(
    """
    ba bed beng bem bm bn bsc cb cbe ch dbe dch dl dm dphil drcog dso frcog gbe gm hons ii iii iv jp kbe kc kpm llb llm
    ma mb mba mbe md med mp mphil mrcog msc mst obe om pgce phd qc qfsm qpm rgn rm rmn rn sen srn vc
    """.split()
)
"""Letters after a name: honours, degrees and registers. Those of colleges have no vowel ("FRCPCH")."""
_VOWEL = re.compile(r"[AEIOUY]")
_IN_BRACKETS = re.compile(r" \([^()]*\)$")
_POSTCODE = re.compile(r"\b[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2}\b")
# "Chief Nursing Officer" keeps all of its capitals; "Head of safeguarding, Averholt Council" has one of its own.
_TITLE_CASE = re.compile(r"^[A-Z][a-z]+ (?:(?:of|for|and|the) )*[A-Z][a-z]")
_UNIT = r"(?:flat|apartment|unit|room|plot|pitch|caravan|berth|mooring)"
_HOUSE = re.compile(rf"^(?:{_UNIT} ?\w+,? )?(?:no\.? ?)?\d+[a-z]?(?:[-/]\d+[a-z]?)? ", re.IGNORECASE)
_CARE_OF = re.compile(r"^c/o ", re.IGNORECASE)
_UNIT_ALONE = re.compile(
    rf"{_UNIT} ?\w+|(?:no\.?|number) ?\d+\w?|\d+[a-z]?|(?:[\w-]+ ){{0,3}}(?:flat|apartment|maisonette|annexe|basement)",
    re.IGNORECASE,
)
_STREET = re.compile(rf"(?:{STREETS}|bank|brow|path|alley|villas|circus)$", re.IGNORECASE)
_NO_TOWN = re.compile(r"\w (?:road|rd|street|lane|avenue|ave|close|drive|crescent|terrace|mews)$", re.IGNORECASE)
"""Streets by their kind; a town may be called Sedgewick Green."""
_INSTITUTION = re.compile(
    r"\bHMP\b|\b(?:prison|hospital|hospice|hostel|hotel|refuge|school|college|academy|unit|ward|barracks|camp|clinic|"
    r"surgery|centre)$",
    re.IGNORECASE,
)
"""What somebody may live in, or be sent to, that is nobody's family home."""
_BUILDING = re.compile(
    r"\b(?:apartments|barn|buildings|bungalow|cottages?|farm|farmhouse|flats|forge|hall|heights|hostel|house|lodge|manor|"
    r"mansions|mill|point|rectory|stables|towers?|vicarage|villa|works)$",
    re.IGNORECASE,
)


def gather(case: Case, partnership: Partnership) -> tuple[Identifier, ...]:
    """Every identifier of a case, each once by reference, in the order of the case file."""
    public = {squeezed(name) for name in kept_names(case, partnership)}
    owners = _owners(case)
    named = {squeezed(person.name.full): (person.key, _person_words(person)) for person in reversed(case.people())}
    own = squeezed(partnership.partners.local_authority.name)
    found: list[Identifier] = []
    for path, pattern, value, noun in walk(case):
        treatment = TREATMENTS.get(pattern)
        if treatment is not None and treatment.category is not None:
            found += _identifiers(path, value, noun, treatment, owners.get(_above(path)), named, own)
    if case.publication.anonymous:
        found += _of_partnership(partnership)
    abroad = _elsewhere(found)
    found = [replace(one, replacement="another area") if _is_town_of(one, abroad) else one for one in found]
    return tuple(dict.fromkeys(one for one in found if squeezed(one.value) not in public))


def kept_names(case: Case, partnership: Partnership) -> tuple[str, ...]:
    """Names that are printed on purpose: the reviewers, and the partnership's own unless it stays anonymous."""
    reviewers = tuple(reviewer.name for reviewer in case.review.reviewers) if case.review else ()
    return reviewers if case.publication.anonymous else (*reviewers, *_partnership_names(partnership).values())


def contacts(case: Case, partnership: Partnership) -> tuple[str, ...]:
    """Addresses and numbers that are printed on purpose: the partnership's own, unless it stays anonymous."""
    if case.publication.anonymous:
        return ()
    head = partnership.letterhead
    return tuple(said for said in (partnership.mailbox, head.phone, head.website, *head.address) if said)


def public_words(case: Case) -> dict[str, str]:
    """What a publishable text says for each key: a pseudonym, a role with its article, or a kind; "" if none is set."""
    words = {person.key: _person_words(person) for person in case.people()}
    words |= {place.key: place.kind for place in case.places}
    return words | {agency.key: agency.kind for agency in case.agencies}


def plain(text: Passage) -> str:
    """A line's words; a mention inside it says nothing."""
    return text.plain(lambda _key: "").strip()


def role_words(role: Passage) -> str:
    """A job title as a text says it: "the health visitor", "the GP"."""
    words = _IN_BRACKETS.sub("", plain(role))  # "Social worker (disabled children)"
    if not words:
        return ""
    if (words[1:2].islower() and not _TITLE_CASE.search(words)) or words.startswith("A "):
        words = grammar.small(words)
    return words if words.lower().startswith(("the ", "a ", "an ")) else f"the {words}"


def _person_words(person: Person) -> str:
    if person.pseudonym:
        return person.pseudonym
    return role_words(person.role) if isinstance(person, Professional) else ""


def _elsewhere(found: list[Identifier]) -> frozenset[str]:
    """The words that names of other authorities than the partnership's own are made of."""
    names = [one.value for one in found if one.category == "authority" and one.replacement == "another local authority"]
    return frozenset(word for name in names for word in words_of(name) if word not in GENERIC)


def _is_town_of(one: Identifier, abroad: frozenset[str]) -> bool:
    words = words_of(one.value)
    return one.replacement == "the area" and not one.whose and bool(words) and set(words) - GENERIC <= abroad


def _above(path: str) -> str:
    return path.split(".", 1)[0]


def _owners(case: Case) -> dict[str, Person | Place | Agency]:
    return {
        f"{field}[{index}]": owner
        for field in ("children", "family", "professionals", "places", "agencies")
        for index, owner in enumerate(getattr(case, field))
    }


def _identifiers(
    path: str,
    value: object,
    noun: BaseModel,
    treatment: Treatment,
    owner: Person | Place | Agency | None,
    named: dict[str, tuple[str, str]],
    own: str,
) -> Iterator[Identifier]:
    category = treatment.category
    assert category is not None  # noqa: S101 - the caller asked
    text = str(value)  # a day as year-month-day
    match treatment.act:
        case Act.PSEUDONYM if isinstance(owner, Person):
            yield Identifier(path, category, text, _person_words(owner), owner.key)
        case Act.KIND if isinstance(owner, Place | Agency):
            yield Identifier(path, category, text, owner.kind, owner.key)
        case Act.ROLE:
            role = getattr(noun, "role", None)
            said = role_words(role) if isinstance(role, Passage) else ""
            # Who notifies may also sign off: one name, one person, one role.
            whose, words = named.setdefault(squeezed(text), (path, said))
            yield from _full_name(path, text, words, whose)
        case Act.AUTHORITY if squeezed(text) == own:
            yield Identifier(path, category, text, "the local authority")
        case Act.ADDRESS:
            yield from _address(path, text, treatment.words)
        case _ if path.endswith(".occurred_at"):
            yield Identifier(path, category, text, _part_of_day(text))
        case _:
            yield Identifier(path, category, text, treatment.words)


def _full_name(path: str, name: str, words: str, whose: str) -> Iterator[Identifier]:
    parts = _IN_BRACKETS.sub("", name).split()
    while parts and parts[0].lower().rstrip(".") in TITLES:
        parts = parts[1:]
    while len(parts) > 1 and not name.isupper() and _is_behind_a_name(parts[-1]):
        parts = parts[:-1]
    parts = _with_particles([part.rstrip(",") for part in parts])
    for place, part in enumerate(parts):
        last = place == len(parts) - 1
        category: Category = "family name" if last else "middle name" if place else "given name"
        if " " in part:
            yield Identifier(path, category, part.split()[-1], words, whose)  # "Ms Berg" is Ms van der Berg
        if category != "middle name" or len(part.rstrip(".")) > 1:
            yield Identifier(path, category, part, words, whose)


def _with_particles(parts: list[str]) -> list[str]:
    """The parts of a name, those that are no names by themselves with what they lead to: "van der Berg"."""
    whole = parts[:1]
    led: list[str] = []
    for place, part in enumerate(parts[1:], 2):
        led.append(part)
        if part.lower() not in PARTICLES or place == len(parts):
            whole.append(" ".join(led))
            led = []
    return whole


def _is_behind_a_name(word: str) -> bool:
    """Whether letters stand behind a name and are no part of it, as "MBE" and "PhD"; "LEE" is a family name, and so is
    "HARKAWAY".
    """
    letters = word.strip(",.").replace(".", "")
    if letters.lower() in _AGES_OF_A_NAME:
        return True
    if letters[1:].islower() or "-" in letters:
        return False
    return letters.lower() in _LETTERS or (len(letters) > 3 and letters.isupper() and _VOWEL.search(letters) is None)


def _address(path: str, address: str, words: str) -> Iterator[Identifier]:
    yield Identifier(path, "other", address, words)
    for postcode in _POSTCODE.findall(address):
        yield Identifier(path, "number", postcode, "a postcode")
    parts = re.split(r"[,\n]", _POSTCODE.sub("", address))
    lines = [line for part in parts if (line := _CARE_OF.sub("", part.strip()).removesuffix("."))]
    in_street = "the family's street" if words == "the family home" else "another street"
    said = "the area"
    for index, line in enumerate(lines):
        street = _HOUSE.sub("", line)
        has_number = street != line
        is_close = not index or said == words  # the house, the flat in it and the street come before the town
        is_street = _NO_TOWN.search(street) is not None
        if has_number or (is_close and _STREET.search(line)) or (is_street and said != in_street):
            said = in_street
        elif _UNIT_ALONE.fullmatch(line) or (is_close and _is_house(line, lines[index + 1 :], first=not index)):
            said = words
        else:
            said = "the area"
        if said != "the area":
            for last in range(index + 2, len(lines) + 1):
                whole = ", ".join(lines[index:last])
                if whole != address and not (said == in_street and not has_number):
                    yield Identifier(path, "other", whole, words)
                whole = ", ".join((street, *lines[index + 1 : last]))
                if whole != address and said == in_street:
                    yield Identifier(path, "other", whole, in_street)
        if has_number:
            yield Identifier(path, "place", line, words)
        is_named = (has_number or is_street) and "high" not in words_of(street)
        if set(words_of(street)) <= GENERIC and not is_named:
            continue  # "Children's Home" says what it is, and every town has a High Street
        yield Identifier(path, "place", street, said)


def _is_house(line: str, after: list[str], *, first: bool) -> bool:
    """Whether a line of an address without a number is a house's name.

    What stands first is one, since an address begins with its house: before a street whatever it is called ("Ferndown,
    Heron Rise"), else where it is no town that is known, and more than a village with its town ("Hafod y Coed").
    """
    if not after or not first or _BUILDING.search(line):
        return bool(after) and bool(_BUILDING.search(line))
    if _INSTITUTION.search(line):
        return False
    if line.startswith("The ") or any(map(_HOUSE.match, after)) or any(map(_STREET.search, after[:-1])):
        return True
    words = words_of(line)
    says_where = any(word in GENERIC or is_place(word) for word in (*words, "".join(words)))
    return not says_where and (len(words) > 1 or len(after) > 1)


def _part_of_day(clock: str) -> str:
    hour = int(clock[:2])
    if hour < 6:
        return "the night"
    return "the morning" if hour < 12 else "the afternoon" if hour < 18 else "the evening"


def _partnership_names(partnership: Partnership) -> dict[str, str]:
    partners = partnership.partners
    names = {
        "partnership.name": partnership.name,
        "partnership.short_name": partnership.short_name or "",
        "partnership.partners.local_authority.name": partners.local_authority.name,
        "partnership.partners.icb.name": partners.icb.name,
        "partnership.partners.police.name": partners.police.name,
    }
    return {path: name for path, name in names.items() if name}


def _of_partnership(partnership: Partnership) -> Iterator[Identifier]:
    words = {"local_authority": "the local authority", "icb": "the integrated care board", "police": "the police"}
    for path, name in _partnership_names(partnership).items():
        partner = path.split(".")[2] if ".partners." in path else ""
        yield Identifier(path, "authority", name, words.get(partner, "the partnership"))
    yield Identifier("partnership.mailbox", "contact", partnership.mailbox, "an e-mail address")
    head = partnership.letterhead
    secrets: tuple[tuple[str, Category, str | None, str], ...] = (
        ("partnership.letterhead.phone", "contact", head.phone, "a telephone number"),
        ("partnership.letterhead.website", "contact", head.website, "a website"),
    )
    for path, category, value, words_for in secrets:
        if value:
            yield Identifier(path, category, value, words_for)
    for index, line in enumerate(head.address):
        if not set(words_of(line)) <= GENERIC:
            is_postcode = _POSTCODE.fullmatch(line.strip()) is not None
            sort: Category = "number" if is_postcode else "place"
            said = "a postcode" if is_postcode else "the area"
            yield Identifier(f"partnership.letterhead.address[{index}]", sort, line, said)
