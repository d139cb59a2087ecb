# ruff: noqa: ARG005 - one form a line; a form that is the same for everybody takes nobody
"""A second set of surprises, written after the first had been mended, with other people: the honest estimate.

It was measured once before the matcher had seen it (the result is in `docs/explanation/anonymisation-measured.md`).
"""

from __future__ import annotations

import re
from collections.abc import Callable

from leaks.letters import b64
from leaks.people import Planted
from leaks.surprises.making import SurpriseSet, at, digits, plain
from leaks.surprises.making import family as f
from leaks.surprises.making import given as g

__all__ = ["SECOND"]

SECOND = SurpriseSet()

_NICKS = {
    "Frederick": ("Fred", "Freddie", "Fritz", "Derick", "Freds"),
    "Aleksandra": ("Ola", "Sandra", "Aleks", "Alexandra", "Sasza"),
    "Aaliyah": ("Lia", "Aliyah", "Ally", "Aalia", "Lili"),
    "Chukwuemeka": ("Emeka", "Chuks", "Mekus", "Chuka", "Emmy"),
    "Tomos": ("Tom", "Thomas", "Twm", "Tomi", "Tommo"),
    "Caoilfhionn": ("Keelin", "Caoil", "Kaylin", "Caelin", "Quilin"),
    "Ibrahim": ("Abraham", "Ibra", "Ibby", "Brahim", "Bram"),
    "Beatrix": ("Bea", "Trixie", "Beatrice", "Trix", "Bee-Bee"),
}


def _nick(place: int) -> Callable[[Planted], str]:
    return lambda p: _NICKS[p.given][place]


SECOND.group(
    "case",
    {
        "small after a full stop": lambda p: f". {g(p).lower()}",
        "capital in the middle": lambda p: f(p)[:3].lower() + f(p)[3:].title(),
        "capitals with small particle": lambda p: p.family.upper().replace("AP ", "ap "),
    },
)
SECOND.group(
    "spacing and splits",
    {
        "space before the last letter": lambda p: f"{f(p)[:-1]} {f(p)[-1]}",
        "three pieces": lambda p: f"{f(p)[:3]} {f(p)[3:6]} {f(p)[6:]}" if len(f(p)) > 7 else "",
        "letters with stars": lambda p: "*".join(f(p)),
        "letters with pipes": lambda p: "|".join(f(p)),
        "letters with tildes": lambda p: "~".join(f(p)),
        "letters in brackets": lambda p: "".join(f"[{c}]" for c in f(p)),
        "letters in table cells": lambda p: "".join(f"<td>{c}</td>" for c in f(p)),
        "letters with tabs": lambda p: "\t".join(f(p)),
        "newline and hyphen first": lambda p: f"{f(p)[:4]}\n-{f(p)[4:]}",
        "double hyphen": lambda p: f"{f(p)[:4]}--{f(p)[4:]}",
        "LaTeX hyphen": lambda p: f"{f(p)[:4]}\\-{f(p)[4:]}",
        "soft hyphen entity": lambda p: f"{f(p)[:4]}&shy;{f(p)[4:]}",
        "wbr": lambda p: f"{f(p)[:4]}<wbr>{f(p)[4:]}",
        "anchor within": lambda p: f'{f(p)[:2]}<a name="x"></a>{f(p)[2:]}',
        "footnote sign within": lambda p: f"{f(p)[:4]}[1]{f(p)[4:]}",
        "article run in": lambda p: f"the{f(p).lower()}",
        "family name run into given": lambda p: f"{f(p)}{g(p)}",
        "colon": lambda p: f"{p.given}:{p.family}",
        "semicolon": lambda p: f"{p.family};{p.given}",
        "arrow": lambda p: f"{p.given}->{p.family}",
    },
)
SECOND.group(
    "Unicode",
    {
        "script letters": lambda p: "".join(chr(0x1D4EA + ord(c) - 97) for c in f(p).lower()),
        "monospace": lambda p: "".join(chr(0x1D68A + ord(c) - 97) for c in f(p).lower()),
        "overlined": lambda p: "".join(c + "\u0305" for c in f(p)),
        "slashed": lambda p: "".join(c + "\u0338" for c in f(p)),
        "ring above": lambda p: "".join(c + "\u030a" for c in f(p)),
        "thin no-break spaces": lambda p: "\u202f".join(f(p)),
        "isolates": lambda p: f"\u2068{f(p)}\u2069",
        "zero-width in a full name": lambda p: f"{p.given}\u200b{p.family}",
        "invisible separators": lambda p: "\u2063".join(f(p)),
        "strokes": lambda p: f(p).translate(str.maketrans("hilotd", "ħɨłøŧđ")),
        "hooks": lambda p: f(p).translate(str.maketrans("bdkpt", "ɓɗƙƥƭ")),
        "Cherokee and Coptic": lambda p: f(p).upper().translate(str.maketrans("AEHMRTW", "ᎪᎬᎻᎷᎡᎢᎳ")),
        "misread twice": lambda p: (
            p.family.encode().decode("cp1252", "ignore").encode().decode("cp1252", "ignore")
            if plain(p.family) != p.family
            else ""
        ),
        "snowman for o": lambda p: f(p).replace("o", "☃") if "o" in f(p) else "",
    },
)
SECOND.group(
    "typos",
    {
        "s lost from the end": lambda p: f(p)[:-1],
        "last two swapped": lambda p: f(p)[:-2] + f(p)[-1] + f(p)[-2],
        "first two swapped": lambda p: f(p)[1].upper() + f(p)[0].lower() + f(p)[2:],
        "two letters doubled": lambda p: f(p)[:2] + f(p)[1] + f(p)[2:5] + f(p)[4] + f(p)[5:],
        "an h too many": lambda p: f(p)[:3] + "h" + f(p)[3:],
        "silent e": lambda p: f"{f(p)}e",
        "y for i": lambda p: at(f(p), f(p).index("i", 1), "y") if "i" in f(p)[1:] else "",
        "k for c": lambda p: f(p).replace("c", "k") if "c" in f(p)[1:] else "",
        "u for oo": lambda p: f(p).replace("o", "oo") if "o" in f(p)[1:] else "",
        "given by ear": lambda p: {
            "Frederick": "Fredrik",
            "Aaliyah": "Aleeya",
            "Chukwuemeka": "Chukwemaka",
            "Caoilfhionn": "Keelan",
            "Ibrahim": "Ebraheem",
        }[p.given],
        "family by ear": lambda p: {
            "Brzezińczyk": "Breszinchik",
            "Siddiquani": "Sidikwani",
            "Greatholme": "Graytholm",
            "Nwachukwuma": "Wachukuma",
        }[p.family],
        "OCR of a fax": lambda p: f(p).replace("r", "t", 1).replace("l", "1", 1),
        "OCR, joined letters": lambda p: (
            f(p).replace("ni", "m").replace("in", "m").replace("nn", "rm") if re.search("ni|in|nn", f(p)) else ""
        ),
        "autocorrected": lambda p: {"Greatholme": "Great Holmes", "Larkfield": "Lark Field", "Boswellby": "Boswell By"}[
            p.family
        ],
        "hyphen for a letter": lambda p: at(f(p), 3, "-"),
        "full stop for a letter": lambda p: at(f(p), 3, "."),
        "masked middle": lambda p: f"{f(p)[:2]}...{f(p)[-2:]}",
        "masked with hashes": lambda p: f"{f(p)[0]}{'#' * (len(f(p)) - 1)}",
        "masked with dots": lambda p: f"{f(p)[0]}{'·' * (len(f(p)) - 2)}{f(p)[-1]}",
        "masked with percent": lambda p: f"{f(p)[:2]}{'%' * (len(f(p)) - 3)}{f(p)[-1]}",
        "redacted badly": lambda p: f"[REDACTED]{f(p)[3:]}",
    },
)
SECOND.group(
    "possessives and plurals",
    {
        "of the family": lambda p: f"the «{p.family}» clan",
        "plural with -ies": lambda p: f"«{f(p)[:-1]}ies»" if f(p).endswith("y") else "",
        "is, has": lambda p: f"«{p.given}'s» been seen",
        "apostrophe lost, capitals": lambda p: f"«{g(p).upper()}S» SCHOOL",
        "prime": lambda p: f"«{p.given}′s» coat",
        "Dear": lambda p: f"Dear «{p.given}»",
        "re:": lambda p: f"RE: «{p.family}»",
    },
)
SECOND.group("nicknames", {f"in use {place + 1}": _nick(place) for place in range(5)})
SECOND.group(
    "nicknames",
    {
        "with the town": lambda p: f"«{_NICKS[p.given][0]}» from Tellinghurst",
        "in brackets": lambda p: f"{p.given} («{_NICKS[p.given][1]}»)",
        "little": lambda p: f"little «{_NICKS[p.given][1]}»",
        "front with -ster": lambda p: f"{g(p)[:4]}ster",
        "front with -inho": lambda p: f"{g(p)[:4]}inho",
        "front with -ek": lambda p: f"{g(p)[:5]}ek",
        "family name with -o": lambda p: f"{f(p)[:4]}o",
        "first syllable and initial": lambda p: f"{g(p)[:3]} {f(p)[0]}",
    },
)
SECOND.group(
    "initials",
    {
        "dots and spaces": lambda p: f"{plain(p.given)[0]} . {f(p)[0]} .",
        "brackets": lambda p: f"({plain(p.given)[0]}{f(p)[0]})",
        "hyphen and number": lambda p: f"{plain(p.given)[0]}{f(p)[0]}-{p.born:%m%d}",
        "code of three and three": lambda p: f"{f(p)[:3]}{plain(p.given)[:3]}".upper(),
        "code of the name": lambda p: f"{plain(p.given)[:2]}{f(p)[:5]}".lower(),
        "child's letter": lambda p: f"Child {plain(p.given)[0]}",
        "twin": lambda p: f"twin {plain(p.given)[0]}",
        "mother of": lambda p: f"mother of «{plain(p.given)[0]}»",
        "initial after name": lambda p: f"{p.given} «{f(p)[0]}'s» bag",
        "two initials and name": lambda p: f"{plain(p.given)[0]}.{plain(p.middle)[0]}. {p.family}",
        "name, initial, colon": lambda p: f"{f(p).upper()} {plain(p.given)[0]}:",
    },
)
SECOND.group(
    "technical strings",
    {
        "user name": lambda p: f"user «{plain(p.given)[:1].lower()}{f(p).lower()}2»",
        "screen name": lambda p: f"«{plain(p.given)[:3]}{f(p)[:3]}»_xo",
        "kebab": lambda p: f"case-«{f(p).lower()}»-01",
        "path": lambda p: f"/home/«{f(p).lower()}»/notes",
        "drive": lambda p: rf"\\server\cases\«{f(p)}{plain(p.given)[0]}»",
        "template": lambda p: "{{" + f(p).lower() + "}}",
        "YAML": lambda p: f"name: {{given: «{p.given}», family: «{p.family}»}}",
        "query string, coded": lambda p: f"name%3D«{f(p)}»%26age%3D3",
        "mail address in brackets": lambda p: f"<{f(p).lower()}@mail.example>",
        "quoted printable, one letter": lambda p: f"{f(p)[:3]}={ord(f(p)[3]):02X}{f(p)[4:]}",
        "hex with spaces": lambda p: " ".join(f"{ord(c):02x}" for c in f(p)),
        "hex, escaped": lambda p: "".join(f"\\x{ord(c):02x}" for c in f(p)),
        "base64 of the family name": lambda p: b64(f(p).lower()),
        "data address": lambda p: "data:text/plain;base64," + b64(p.family),
        "rot 5": lambda p: "".join(chr((ord(c) - 97 + 5) % 26 + 97) for c in f(p).lower()),
        "every second letter": lambda p: "x".join(f(p).lower()),
        "picture": lambda p: f"«{f(p).lower()}».jpg",
        "image": lambda p: f"IMG_«{f(p)}»_001.jpg",
        "printer": lambda p: f"«{f(p).upper()}»-PC",
    },
)
SECOND.group(
    "dates",
    {
        "ordinal and short month": lambda p: f"«{p.met.day}th Mar»",
        "weekday and figures": lambda p: f"Sat «{p.met:%d/%m}»",
        "year, day, month": lambda p: f"«{p.met:%Y-%d-%m}»",
        "apostrophe year in figures": lambda p: f"«{p.met.day}/{p.met.month}/'{p.met:%y}»",
        "slashes and month name": lambda p: f"«{p.met.day}/Mar/{p.met.year}»",
        "time first": lambda p: f"14:05 on «{p.met.day} March»",
        "of March, the": lambda p: f"March «{p.met.day}th»",
        "Italian": lambda p: f"«{p.met.day} marzo» 2025",
        "Turkish": lambda p: "«8 Temmuz» 2025",
        "Lithuanian": lambda p: "«kovo 8 d.»",
        "New Year": lambda p: "the «night before New Year»",
        "Whit Monday": lambda p: "«Whit Monday»",
        "Twelfth Night": lambda p: "«Twelfth Night»",
        "Yom Kippur": lambda p: "«Yom Kippur»",
        "day before school": lambda p: "the «last day of the summer term»",
        "his fourth": lambda p: "two days after his «fourth birthday»",
        "the day he turned": lambda p: "the day he «turned four»",
        "fifth of the month": lambda p: "the «fifth of that month»",
        "two dates": lambda p: f"«{p.met.day}/3» and «{p.met.day + 4}/3»",
        "quarter day": lambda p: "«Michaelmas Day»",
        "referendum": lambda p: "on «polling day» 2024",
        "Julian": lambda p: f"«{p.met:%y%j}»",
        "Roman month, hyphens": lambda p: f"«{p.met:%d}-III-{p.met:%Y}»",
    },
)
SECOND.group(
    "ages",
    {
        "months and a day": lambda p: "aged «four months and one day»",
        "in its week": lambda p: "in her «sixth week of life»",
        "weeks old, hyphens": lambda p: "a «six-week-old»",
        "hours-old": lambda p: "a «48-hour-old» baby",
        "neonate": lambda p: "a «day 5» neonate",
        "gestation in words": lambda p: "born at «thirty-one weeks and four days»",
        "days in brackets": lambda p: "baby («19 days»)",
        "age at": lambda p: "Age: «5 weeks 3 days»",
        "under": lambda p: "not yet «three weeks old»",
        "minutes": lambda p: "«40 minutes old»",
        "one month less": lambda p: "a week short of «his second birthday»",
        "post-term": lambda p: "«T+9 days»",
    },
)
SECOND.group(
    "places",
    {
        "school cut": lambda p: f"«{p.place}» Pri",
        "school with the town": lambda p: f"{p.place}, {p.town}",
        "school by ear": lambda p: p.place.replace("e", "i", 1),
        "school's head": lambda p: f"the «{p.place}» head",
        "street in a list": lambda p: f"«{p.street}»/High St",
        "street short, off": lambda p: f"off «{p.street}» Rd",
        "house and street, comma": lambda p: f"{p.house.split()[0]}, {p.street} Rd",
        "house with letter": lambda p: f"{p.house.split()[0]}a {p.street} Road",
        "town with county": lambda p: f"«{p.town}», Westshire",
        "town in a domain": lambda p: f"www.{p.town.lower().replace(' ', '')}.gov.example",
        "town with -ish": lambda p: f"{p.town}-ish",
        "road number": lambda p: f"junction of the A99 and «{p.street}» Road",
        "postcode in words": lambda p: f"«{p.postcode.split()[0]}» something",
        "postcode with dot": lambda p: p.postcode.replace(" ", "."),
        "postcode over lines": lambda p: p.postcode.replace(" ", "\n"),
        "agency and ward": lambda p: f"«{p.town.split()[-1]}» Ward 4",
        "agency's short head": lambda p: f"«{p.town}» NHS",
        "map reference": lambda p: "«SU12345678»",
    },
)
SECOND.group(
    "numbers",
    {
        "in threes": lambda p: " ".join(re.findall(".{1,3}", digits(p.nhs))),
        "commas": lambda p: f"{int(digits(p.nhs)):,}",
        "pluses": lambda p: p.nhs.replace(" ", "+"),
        "last five": lambda p: f"ends in «{digits(p.nhs)[-5:]}»",
        "last six": lambda p: f"...«{digits(p.nhs)[-6:]}»",
        "with hash": lambda p: f"#{digits(p.nhs)}",
        "roman and words": lambda p: f"nine-nine-nine {p.nhs[4:7]} {p.nhs[8:]}",
        "phone in pairs": lambda p: " ".join(re.findall("..?", digits(p.phone))),
        "phone, spaces lost": lambda p: digits(p.phone),
        "phone with slash": lambda p: f"{p.phone[:5]}/{p.phone[6:].replace(' ', '')}",
        "phone extension": lambda p: f"«{p.phone}» ext 12",
        "phone, country without plus": lambda p: f"44{digits(p.phone)[1:]}",
        "reference, year and number": lambda p: f"«{p.reference[4:].replace('-', '/')}»",
        "reference, short year": lambda p: f"«AVE-25-{p.reference[-3:]}»",
        "reference, dotted": lambda p: p.reference.replace("-", "."),
        "mailbox, spaced": lambda p: f"k . bloomfield{p.number} @ {p.email.split('@')[1]}",
        "mailbox, AT": lambda p: p.email.replace("@", " AT ").replace(".example", " DOT example"),
    },
)
