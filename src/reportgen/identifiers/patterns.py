"""Shapes that identify whether or not the case file knows them: numbers of records, addresses, titles with a name.

A number counts whether or not its check digit is right: a slip of the pen identifies as well. Names of organisations
and people count by the word they end or begin with ("… Primary School", "Mrs …"), unless the words before it are
ordinary or public.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from reportgen.identifiers.folding import Folded, fold
from reportgen.identifiers.public_terms import EPONYMS
from reportgen.identifiers.vocabulary import is_ordinary
from reportgen.identifiers.words import GENERIC, TITLES

__all__ = ["Shape", "Shaped", "find_shapes"]


class Shape(StrEnum):
    """What a stretch of text looks like."""

    POSTCODE = "postcode"
    NHS_NUMBER = "NHS number"
    PHONE = "telephone number"
    SPELLED = "number in words"
    EMAIL = "e-mail address"
    WEB = "web address"
    HANDLE = "handle or hashtag"
    RECORD = "number of a record"
    VEHICLE = "vehicle registration"
    POSITION = "position on a map"
    STREET = "street"
    ORGANISATION = "name of an organisation"
    TITLED = "title with a name"
    ALPHABET = "word in another alphabet"


@dataclass(frozen=True, slots=True)
class Shaped:
    """A stretch of text, half-open, that looks like something which identifies."""

    start: int
    end: int
    shape: Shape


_Check = Callable[[re.Match[str], Folded], bool]

# Printed in reports everywhere: nobody's own number or address.
_HELPLINES = frozenset(
    {"08001111", "08088005000", "116123", "08082000247", "116111", "08001110000", "0800555111", "03000030396"}
)
_PUBLIC_SITES = re.compile(
    r"(?:https?://)?(?:www\.)?(?:(?:assets\.publishing\.service\.|consult\.education\.)?gov\.uk|legislation\.gov\.uk|"
    r"nhs\.uk|england\.nhs\.uk|nice\.org\.uk|nspcc\.org\.uk|learning\.nspcc\.org\.uk|childline\.org\.uk|ofsted\.gov\.uk|"
    r"ico\.org\.uk|rcpch\.ac\.uk|lullabytrust\.org\.uk|iconcope\.org)(?:/[\w./#?=&%-]*)?\.?"
)
_SITES = r"com|org|net|info|biz|co|uk|gov|edu|ac|sch|me|io|ly|tv|app|be|ie|eu|fr|de|example|test|invalid"
_NUMBER_WORD = r"(?:zero|oh|nought|nil|one|two|three|four|five|six|seven|eight|nine|(?:double|treble|triple) \w+)"
_REF = r"(?: (?:ref(?:erence)?|no|number|id|code|pin))?\.?:? ?(?:is |was )?#?"


def _plain(*_: object) -> bool:
    return True


def _is_private(match: re.Match[str], _: Folded) -> bool:
    return re.sub(r"\D", "", match[0]) not in _HELPLINES


def _is_private_site(match: re.Match[str], _: Folded) -> bool:
    return not _PUBLIC_SITES.fullmatch(match[0].rstrip(".,;:)]"))


def _is_no_year(match: re.Match[str], _: Folded) -> bool:
    digits = re.sub(r"\D", "", match[0])
    return not re.fullmatch(r"(?:19|20)\d\d(?:19|20)\d\d", digits)


def _has_capitals(match: re.Match[str], folded: Folded) -> bool:
    original = folded.original[slice(*folded.span(*match.span()))]
    return original.upper() == original


# The text is folded before, hence lower case. A postcode written without its space needs its digits to be told from a
# word.
_SHAPES: tuple[tuple[Shape, re.Pattern[str], _Check], ...] = (
    (
        Shape.EMAIL,
        re.compile(
            r"[\w.+'-]+ ?(?:@|[(\[{<] ?at ?[)\]}>]) ?[\w-]+(?: ?(?:\.|[(\[{<] ?dot ?[)\]}>]) ?[\w-]+)+"
            r"|[\w+'-]+(?: dot [\w+'-]+)* at [\w-]+(?: dot [\w-]+)+"
        ),
        _plain,
    ),
    (
        Shape.WEB,
        re.compile(
            rf"(?<![\w@])(?:https?|ftp|hxxps?)://\S+|(?<![\w@.])www\.[\w.-]+(?:/\S*)?"
            rf"|(?<![\w@./-])[a-z][\w-]*(?:\.[\w-]+)*\.(?:{_SITES})(?:/\S*|(?![\w.]|-\w))"
        ),
        _is_private_site,
    ),
    (Shape.HANDLE, re.compile(r"(?<![\w@.])@\w[\w.]{1,30}|(?<![\w&#/])#[a-z]\w{2,}"), _plain),
    (Shape.POSTCODE, re.compile(r"(?<!\w)(?:[a-z]{1,2}\d[a-z\d]?|gir)[ -]?\d[a-z]{2}(?!\w)"), _plain),
    (
        Shape.PHONE,
        re.compile(
            r"(?<![\w+])(?:\+44 ?(?:\(0\))?|\(?0)(?:[ ().-]{0,2}\d){9,10}(?!\d)"
            r"|(?<![\w+])(?:\+|00)[1-9](?:[ ().-]{0,2}\d){7,13}(?!\d)"
        ),
        _is_private,
    ),
    (Shape.SPELLED, re.compile(rf"(?<!\w){_NUMBER_WORD}(?:[ ,-]{{1,2}}{_NUMBER_WORD}){{5,}}(?!\w)"), _plain),
    (
        Shape.NHS_NUMBER,
        re.compile(
            r"(?<![\w.])\d{3}[ .-]\d{3}[ .-]\d{4}(?!\w)|(?<![\w.,/-])\d{10}(?![\w/-])|(?<=nhs number )\d[\d ]{8,}"
        ),
        _plain,
    ),
    # Letters with digits as records have them, in whole: UPN, National Insurance, court, hospital, register, licence.
    (
        Shape.RECORD,
        re.compile(
            r"(?<![\w-])(?=[a-z\d]*\d[a-z\d]*\d[a-z\d]*\d)(?=[a-z\d]*[a-z])[a-z\d]{7,18}(?![\w-])"
            r"|(?<!\w)[a-z]{2} ?\d\d ?\d\d ?\d\d ?[a-d](?!\w)"
            r"|(?<!\w)(?:ex|p|r)?\d{1,3}[a-z]?/\d{4,7}/\d\d(?:\d\d)?(?!\w)|(?<!\w)[a-z]{2}\d{2}[a-z]\d{5}(?!\w)"
        ),
        _plain,
    ),
    (
        Shape.RECORD,
        re.compile(
            r"(?<!\w)(?:crime|cad|incident|log|occurrence|custody|hospital|patient|mrn|case|mosaic|liquid ?logic|"
            r"carefirst|systmone|emis|rio|gmc|nmc|hcpc|sbar|urn|uprn|upn|uln|ofsted|passport|account|claim|court|docket|"
            rf"collar|warrant|badge|social work england|swe|dbs|visa|brp|iban|sort code|card|policy|tenancy){_REF}"
            r"(?P<value>(?=[a-z\d/-]{0,4}\d)[a-z\d][a-z\d/-]{2,})(?!\w)"
            r"|(?<!\w)(?:ending|last (?:three|four) digits)(?: in| are| were|:)? \d{3,4}(?!\w)"
            r"|[*x•#]{2}[*x•# -]*\d{3,4}(?!\w)"
            r"|(?<!\w)(?:pc|dc|ds|dci|di|ps|wpc|pcso) ?\d{2,6}(?!\w)"
            r"|(?<!\w)sort code:? ?\d\d[ -]?\d\d[ -]?\d\d(?!\w)|(?<!\w)[sc]w ?\d{5,7}(?!\w)|(?<!\w)sc ?\d{6}(?!\w)"
            r"|(?<![\w.,/£-])\d{7,9}(?![\w/]|[.,]\d)|(?<![\w.,/£-])\d{11,}(?![\w/]|[.,]\d)"
            r"|(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])|(?<!\w)\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}(?!\w)"
        ),
        _is_no_year,
    ),
    (
        Shape.VEHICLE,
        re.compile(r"(?<!\w)(?:[a-z]{2}\d\d ?[a-z]{3}|[a-z]\d{1,3} ?[a-z]{3}|[a-z]{3} ?\d{1,3}[a-z])(?!\w)"),
        _has_capitals,
    ),
    (
        Shape.POSITION,
        re.compile(
            r"(?<![\w.])-?\d{1,2}\.\d{3,}[°nsew]? ?,? ?-?\d{1,3}\.\d{3,}(?!\w)|(?<![:/])///?[a-z]+\.[a-z]+\.[a-z]+"
            r"|(?<=what3words )[a-z]+\.[a-z]+\.[a-z]+"
        ),
        _plain,
    ),
    (
        Shape.POSITION,
        re.compile(r"(?<!\w)[hjnost][a-hj-z] ?(?:\d{2} ?\d{2}|\d{3} ?\d{3}|\d{4} ?\d{4})(?!\w)"),
        _has_capitals,
    ),
    (Shape.ALPHABET, re.compile(r"[^\W\d_a-z]+"), lambda match, _: not match[0].isascii()),
)

# What a text must hold before a shape is worth looking for in it.
_DIGIT = re.compile(r"\d")
_MARKS = {
    **dict.fromkeys((Shape.POSTCODE, Shape.PHONE, Shape.NHS_NUMBER, Shape.RECORD, Shape.VEHICLE), _DIGIT),
    Shape.POSITION: re.compile(r"\d|//|what3words"),
    Shape.EMAIL: re.compile(r"@|[(\[{<] ?at ?[)\]}>]| dot "),
    Shape.WEB: re.compile(r"://|www|[a-z\d]\.[a-z]"),
    Shape.HANDLE: re.compile(r"[@#]"),
    Shape.SPELLED: re.compile(
        r"(?:zero|oh|nought|nil|one|two|three|four|five|six|seven|eight|nine)[ ,-]{1,2}"
        r"(?:zero|oh|no|ni|one|two|th|fo|fi|si|se|ei|do|tr)"
    ),
    Shape.ALPHABET: re.compile(r"[^\x00-\x7f]"),
}

# Names, told by their capitals: looked for in the text itself.
_WORD = r"(?:[A-Z][\w'’-]*\.?)"
_ENDINGS = (
    r"(?:(?:C(?:hurch )?of E(?:ngland)?|CE|RC|Catholic|Community|Junior|Infants?'?|Primary|First|Middle|Lower|Upper|"
    r"Secondary|High|Grammar|Girls['’]?|Boys['’]?|Nursery|Special|Preparatory|Prep|Independent|Free|All-Through|and|&)"
    r" )*(?:School|Academy|College|Sixth Form|Nursery|Pre-?[Ss]chool|Preschool|Playgroup|Kindergarten|"
    r"Surgery|Medical (?:Centre|Practice|Group)|Health Centre|Clinic|GP Practice|"
    r"(?:(?:General|Royal|District|University|Community|Children['’]?s|Memorial|Cottage) )*(?:Hospital|Infirmary)|"
    r"Children['’]s (?:Home|Centre)|Family Centre|Youth Centre|Leisure Centre|Community Centre|Church|Mosque|Synagogue|"
    r"Temple|Gurdwara|Chapel|Lodge|House|Hostel|Manor|Hotel)"
)
_ORGANISATION = re.compile(rf"\b(?P<name>(?:{_WORD} ){{1,4}}?)(?P<kind>{_ENDINGS})\b(?! (?:Officer|Place|Nurse))")
_STREETS = (
    r"(?:Road|Rd|Street|Lane|Avenue|Ave|Close|Drive|Crescent|Gardens|Grove|Terrace|Mews|Way|Court|Place|Square|Hill|"
    r"Row|Walk|Rise|Park|Green|View)"
)
_STREET = re.compile(
    rf"\b(?P<number>(?:[Ff]lat \w+,? )?\d{{1,4}}[a-zA-Z]?,? )?(?P<name>(?:{_WORD} ){{1,3}}?)(?P<kind>{_STREETS})\b"
)
# After a house number any of them is a street; alone, these are also other things ("Family Court").
_ALSO_OTHER = frozenset({"Way", "Court", "Place", "Square", "Hill", "Row", "Walk", "Rise", "Park", "Green", "View"})
_PUBLIC_PLACES = frozenset({"downing", "high", "harley", "fleet", "ormond", "great"})
_TITLED = re.compile(
    r"\b(?P<title>[Mm]r|[Mm]rs|[Mm]s|[Mm]iss|[Mm]x|[Dd]r|Prof|Professor|Rev|Reverend|Fr|PC|DC|DS|DI|DCI|PS|WPC|PCSO|Sir|"
    r"Dame|Lady|Lord|Nurse|Sister|Matron|Midwife|Constable|Sergeant|Inspector|Detective(?: \w+)?|Superintendent|Doctor|"
    r"Judge|Justice|Magistrate|Councillor|Cllr|Imam|Rabbi|Pastor|Father|Auntie|Aunty|Uncle|Mister|Madam)\.? "
    r"(?P<name>(?:[A-Z]\.? )?[A-Z][\w'’-]+)"
)
_PLAIN_TITLES = frozenset({"mr", "mrs", "ms", "mx", "dr", "prof", "rev", "mister", "cllr"})
_NO_NAME_AFTER = GENERIC | frozenset(TITLES)


def find_shapes(text: str, public: frozenset[str] = frozenset()) -> tuple[Shaped, ...]:
    """Every such stretch of a text, in order; two may overlap, but none lies within another.

    Args:
        text: any text.
        public: folded words that may stand in names (of reviewers, of the partnership, of pseudonyms).
    """
    folded = fold(text)
    found = list(_by_form(folded))
    if not text.islower():
        found += _by_name(text, public)
    whole: list[Shaped] = []
    for shaped in sorted(found, key=lambda shaped: (shaped.start, -shaped.end)):
        # A part of what was found already ("averham.example" of an e-mail address) is nothing more.
        if not whole or shaped.end > whole[-1].end:
            whole.append(shaped)
    return tuple(whole)


def _by_form(folded: Folded) -> Iterator[Shaped]:
    for shape, form, holds in _SHAPES:
        if not _MARKS[shape].search(folded.text):
            continue
        for match in form.finditer(folded.text):
            if holds(match, folded):
                # What announces a number ("crime reference") may stay where the number goes.
                yield Shaped(*folded.span(*match.span("value" if match.groupdict().get("value") else 0)), shape)


def _by_name(text: str, public: frozenset[str]) -> Iterator[Shaped]:
    for match in _ORGANISATION.finditer(text):
        if _names_one(match["name"], public, match.start() == 0 or text[: match.start()].rstrip()[-1:] in ".!?:"):
            yield Shaped(*match.span(), Shape.ORGANISATION)
    for match in _STREET.finditer(text):
        words = [fold(word).text for word in match["name"].split()]
        if match["number"] or (
            not set(words) <= (_PUBLIC_PLACES | GENERIC | public)
            and not (match["kind"] in _ALSO_OTHER and any(map(is_ordinary, words)))
        ):
            yield Shaped(*match.span(), Shape.STREET)
    for match in _TITLED.finditer(text):
        title, name = match["title"].lower(), fold(match["name"].split()[-1]).text.removesuffix("'s")
        if name in EPONYMS or name in public or name in TITLES:
            continue
        if title in _PLAIN_TITLES or not (is_ordinary(name) or name in _NO_NAME_AFTER):
            yield Shaped(*match.span(), Shape.TITLED)


def _names_one(name: str, public: frozenset[str], begins: bool) -> bool:
    """Whether the words before a kind of organisation tell one from another."""
    words = [fold(word).text.removesuffix("'s").rstrip(".") for word in name.split()]
    telling = [word for word in words if word not in GENERIC and word not in public and word not in _ROLES_OF_PLACES]
    if begins and telling and telling[0] == words[0] and is_ordinary(telling[0]):
        telling = telling[1:]
    return bool(telling)


_ROLES_OF_PLACES = frozenset(
    """
    virtual sunday every each any both mainstream state private boarding residential maintained previous her his their
    its this that another my our your no family county town crown high court designated named lead head safer safe
    healthy open royal of in to from at with for and or by after before bail approved safeguarding emergency walk-in
    well-being wellbeing antenatal sexual drop-in out-patient outpatient baby flying start police medical general
    midwifery dental fracture eye virtual online working together england wales british white full half tudor
    """.split()  # noqa: SIM905 - a list of words reads better as words
)
"""Words with a capital before a kind of place that name a sort, not one: "the Virtual School"."""
