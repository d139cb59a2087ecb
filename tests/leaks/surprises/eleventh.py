# ruff: noqa: E501, ARG005 - one form a line; a form that is the same for everybody takes nobody
"""An eleventh set: case systems, exports, telephones, courts, wards, schools, interpreters and relatives.

Written by somebody who had read neither the matcher nor the other sets. At most a fifth is far-fetched. A
month of birth with its year is no form: by policy it stays.
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from urllib.parse import quote

from leaks.letters import RADIO, b64
from leaks.people import Planted
from leaks.spelt import FIGURES, ROMAN, figures, month_in, nth, ordinal
from leaks.surprises.making import SurpriseSet, digits, family, if_, plain

__all__ = ["ELEVENTH"]

ELEVENTH = SurpriseSet()

_YEARS = {2012: "twelve", 2013: "thirteen", 2014: "fourteen", 2015: "fifteen", 2016: "sixteen"}
_NEXT_KEY = dict(zip("abcdefghijklmnopqrstuvwxyz", "snvfrdhjokljnmipwtdyibesuz", strict=True))
_LOOKALIKES = str.maketrans("aeopcxyABEHKMOPCTX", "аеорсхуАВЕНКМОРСТХ")
_DOUBLE_STRUCK = {chr(ord("a") + i): chr(0x1D4EA + i) for i in range(26)} | {
    chr(ord("A") + i): chr(0x1D4D0 + i) for i in range(26)
}

# How each name is shortened, misheard, respelt, inflected and written elsewhere.
_SHORT = {
    "Nathan": ("Nath", "Nate", "Nathy"), "Bethany": ("Beth", "Bethy", "Bethie"), "Aoife": ("Aoifs", "Eef", "Aoifey"),
    "Rayyan": ("Ray-Ray", "Rayy", "Rayu"), "Simranjit": ("Simran", "Simmy", "Simi"),
    "Oliwia": ("Oliwka", "Oli", "Liwia"), "Chidinma": ("Chidi", "Didi", "Chi-Chi"),
    "Rhys": ("Rhysie", "Rhyso", "Rhysy"), "Lexi-Leigh": ("Lexi", "Lex", "Lexi-Lou"),
    "Andrei": ("Andy", "Andreiuț", "Dre"), "Amina": ("Mina", "Ami", "Aminah"), "Heather": ("Hev", "Hevs", "Hezza"),
}  # fmt: skip
_HEARD = {
    "Nathan": "Naythan", "Bethany": "Bethanie", "Aoife": "Eefa", "Rayyan": "Rayan", "Simranjit": "Simranjeet",
    "Oliwia": "Olivia", "Chidinma": "Chidimma", "Rhys": "Reece", "Lexi-Leigh": "Lexie-Lee", "Andrei": "Andrey",
    "Amina": "Ameena", "Heather": "Hether",
}  # fmt: skip
_HEARD_FAMILY = {
    "Hollinshead": "Hollingshead", "Marsden-Okoro": "Marsdon-Okora", "O'Sullivan": "O'Sulivan", "Mahmoodi": "Mahmudi",
    "Gurdaspuri": "Gurdaspoori", "Wójcicka": "Wojchicka", "Onyekachukwu": "Onyekachuku", "ap Hywel": "Howell",
    "Cartledge": "Cartlidge", "Ștefănescu": "Stephanescu", "Abdullahi": "Abdulahi", "Bishop": "Bishopp",
}  # fmt: skip
_MACHINE_HEARD = {
    "Hollinshead": "Hollins Head", "Marsden-Okoro": "Mars Den Okoro", "O'Sullivan": "Oh Sullivan",
    "Mahmoodi": "Mah Moody", "Gurdaspuri": "Gurdas Puri", "Wójcicka": "Voy Chitska", "Onyekachukwu": "Onyeka Chukwu",
    "Cartledge": "Cart Ledge", "Ștefănescu": "Stefan Escu", "Abdullahi": "Abdul Lahi",
}  # fmt: skip
_MATES = {"Hollinshead": "Holly", "O'Sullivan": "Sully", "Cartledge": "Carty", "Bishop": "Bish"}
_CYRILLIC = {
    "Nathan": "Натан", "Bethany": "Бетани", "Aoife": "Ифа", "Rayyan": "Райян", "Simranjit": "Симранджит",
    "Oliwia": "Оливия", "Chidinma": "Чидинма", "Rhys": "Рис", "Lexi-Leigh": "Лекси-Ли", "Andrei": "Андрей",
    "Amina": "Амина", "Heather": "Хизер",
}  # fmt: skip
_ARABIC = {
    "Nathan": "ناثان", "Bethany": "بيثاني", "Aoife": "إيفا", "Rayyan": "ريان", "Simranjit": "سيمرانجيت",
    "Oliwia": "أوليفيا", "Chidinma": "تشيدينما", "Rhys": "ريس", "Andrei": "أندريه", "Amina": "أمينة", "Heather": "هيذر",
}  # fmt: skip
_POLISH_CASE = {
    "Nathan": "Nathana", "Bethany": "Bethanii", "Simranjit": "Simranjita", "Oliwia": "Oliwii", "Rhys": "Rhysa",
    "Andrei": "Andreia", "Amina": "Aminy",
}  # fmt: skip


def g(p: Planted) -> str:
    """The same, to be put in small letters or in pieces: none that is a word."""
    if p.given == "Heather":
        raise KeyError  # the form is left out
    return plain(p.given)


def f(p: Planted) -> str:
    """The same, to be put in small letters or in pieces: none that is a word."""
    if p.family == "Bishop":
        raise KeyError
    return family(p)


def fi(p: Planted) -> str:
    """The initial that people would write for the family name."""
    return plain(p.family).removeprefix("ap ")[0]


def whole(p: Planted) -> str:
    """The whole family name without accents."""
    return plain(p.family)


def handle(p: Planted) -> str:
    """The whole name in small letters without a sign: none of two words."""
    if p.given == "Heather":
        raise KeyError
    return "".join(c for c in plain(p.family).lower() if c.isalpha())


def long_g(p: Planted) -> str:
    """A given name long enough to be known when a letter is wrong."""
    if len(g(p)) < 6 or "-" in g(p):
        raise KeyError
    return g(p)


def long_f(p: Planted) -> str:
    """A family name long enough to be known when a letter is wrong."""
    if len(f(p)) < 8:
        raise KeyError
    return f(p)


def apostrophe(p: Planted, instead: str) -> str:
    return if_("'" in p.family, p.family.replace("'", instead))


def accented(p: Planted) -> str:
    return if_(p.family != plain(p.family), p.family)


def hyphened(p: Planted) -> list[str]:
    if "-" not in p.family:
        raise KeyError
    return p.family.split("-")


def which(date: dt.date) -> str:
    return ordinal((date.day - 1) // 7 + 1)


def after(p: Planted, days: int) -> dt.date:
    return p.born + dt.timedelta(days=days)


def exact(p: Planted) -> tuple[int, int, int]:
    """The age on the day of the incident in years, months and days."""
    years, months, days = p.met.year - p.born.year, p.met.month - p.born.month, p.met.day - p.born.day
    if days < 0:
        months -= 1
        before = dt.date(p.met.year, p.met.month, 1) - dt.timedelta(days=1)
        days = (p.met - before.replace(day=min(p.born.day, before.day))).days
    if months < 0:
        years, months = years - 1, months + 12
    return years, months, days


def one_of(p: Planted, text: str) -> str:
    """A form that is the same for everybody, for every sixth person only."""
    return if_(p.seed % 6 == 3, text)


ELEVENTH.group("case", {
    "small letters": lambda p: f"{g(p)} {f(p)}".lower(),
    "small given name alone": lambda p: g(p).lower(),
    "small family name alone": lambda p: f(p).lower(),
    "caps lock on": lambda p: f"{plain(p.given)} {family(p)}".swapcase(),
    "second letter held too long": lambda p: f"{plain(p.given)[:2].upper()}{plain(p.given)[2:]} {family(p)[:2].upper()}{family(p)[2:]}",
    "register order in capitals": lambda p: f"{whole(p).upper()}, {plain(p.given).upper()}",
    "family in capitals first": lambda p: f"{whole(p).upper()} {plain(p.given)}",
    "family in capitals last": lambda p: f"{plain(p.given)} {whole(p).upper()}",
    "capitals with middle initial": lambda p: f"{plain(p.given)} {p.middle[0]} {family(p)}".upper(),
    "small with title": lambda p: f"mr «{f(p).lower()}»",
    "small possessive": lambda p: f"«{g(p).lower()}»'s plan",
    "every other letter": lambda p: "".join(c.upper() if i % 2 else c.lower() for i, c in enumerate(g(p))),
    "capital in the middle of the family name": lambda p: f(p)[: len(f(p)) // 2] + f(p)[len(f(p)) // 2:].capitalize(),
    "given small, family large": lambda p: f"{g(p).lower()} {whole(p).upper()}",
    "middle name in small letters between": lambda p: f"{plain(p.given)} {plain(p.middle).lower()} {family(p)}",
    "mother in small letters": lambda p: f"{p.mother[0]} {p.mother[1]}".lower(),
    "father's family name in capitals": lambda p: f"«{p.father[1].upper()}», {p.father[0][0]}",
    "last letter large": lambda p: g(p)[:-1].lower() + g(p)[-1].upper(),
})  # fmt: skip

ELEVENTH.group("spacing and splits", {
    "letters apart": lambda p: f"«{' '.join(g(p))}»",
    "letters apart, the family name, in capitals": lambda p: f"«{' '.join(f(p).upper())}»",
    "stops between letters": lambda p: f"«{'.'.join(g(p).upper())}»",
    "run together": lambda p: f"{plain(p.given)}{family(p)}".replace("-", ""),
    "run together, small": lambda p: f"{g(p)}{f(p)}".replace("-", "").lower(),
    "family name first, run together": lambda p: f"{family(p)}{plain(p.given)}".replace("-", ""),
    "space one letter too early": lambda p: f"{plain(p.given)[:-1]} {plain(p.given)[-1]}{family(p)}",
    "space one letter too late": lambda p: f"«{plain(p.given)}{family(p)[0]} {family(p)[1:]}»",
    "two spaces": lambda p: f"{plain(p.given)}  {family(p)}",
    "a line between": lambda p: f"{plain(p.given)}\n{family(p)}",
    "a tab between": lambda p: f"{family(p)}\t{plain(p.given)}",
    "hyphen at the end of the line": lambda p: f"«{f(p)[:len(f(p)) // 2]}-\n{f(p)[len(f(p)) // 2:]}»",
    "hyphen at the end of the line, then spaces": lambda p: f"«{f(p)[:len(f(p)) // 2]}-  {f(p)[len(f(p)) // 2:]}»",
    "broken without a hyphen": lambda p: f"«{long_f(p)[:len(f(p)) // 2]}\n{f(p)[len(f(p)) // 2:]}»",
    "soft hyphen": lambda p: f"«{f(p)[:3]}\xad{f(p)[3:]}»",
    "scanner's space in the family name": lambda p: f"«{long_f(p)[:4]} {f(p)[4:]}»",
    "scanner's space after the first letter": lambda p: f"«{f(p)[0]} {f(p)[1:]}»",
    "page number in between": lambda p: f"«{long_f(p)[:len(f(p)) // 2]}-»\n14\n«{f(p)[len(f(p)) // 2:]}»",
    "broken in quoted-printable mail": lambda p: f"«{f(p)[:len(f(p)) // 2]}=\n{f(p)[len(f(p)) // 2:]}»",
    "slash": lambda p: f"{plain(p.given)}/{family(p)}",
    "underscore": lambda p: f"{plain(p.given)}_{family(p)}",
    "full stop without space": lambda p: f"seen.«{plain(p.given)}» was well",
    "comma without spaces": lambda p: f"{whole(p)},{plain(p.given)}",
    "semicolons": lambda p: f"{whole(p)};{plain(p.given)};{plain(p.middle)}",
    "bar between": lambda p: f"{plain(p.given)}|{family(p)}",
    "no-break space": lambda p: f"{plain(p.given)}\xa0{family(p)}",
    "bold in the middle": lambda p: f"«**{f(p)[:3]}**{f(p)[3:]}»",
    "tag between letters": lambda p: f"«<b>{f(p)[0]}</b>{f(p)[1:]}»",
    "entity between": lambda p: f"«{plain(p.given)}&nbsp;{family(p)}»",
    "stuck to the word before": lambda p: f"«with{plain(p.given)}» at home",
    "stuck to the word after": lambda p: f"«{plain(p.given)}was» seen",
    "stuck to a number": lambda p: f"«{plain(p.given)}12»",
    "ellipsis within": lambda p: f"{plain(p.given)}...{family(p)}",
    "brackets around a part": lambda p: f"«({long_f(p)[:3]}){f(p)[3:]}»",
    "hyphens between letters": lambda p: f"«{'-'.join(g(p).replace('-', '').upper())}»",
    "a quote mark at the line's start": lambda p: f"{plain(p.given)}\n> {family(p)}",
})  # fmt: skip

ELEVENTH.group("Unicode", {
    "as typed with accents": lambda p: if_(p.full != plain(p.full), p.full),
    "accents apart": lambda p: if_(accented(p), f"«{unicodedata.normalize('NFD', p.family)}»"),
    "accents left out": lambda p: if_(accented(p), whole(p)),
    "question mark for an accent": lambda p: if_(accented(p), "«" + "".join(c if c.isascii() else "?" for c in p.family) + "»"),
    "replacement sign for an accent": lambda p: if_(accented(p), "«" + "".join(c if c.isascii() else "\ufffd" for c in p.family) + "»"),
    "accented letter lost": lambda p: if_(accented(p), "".join(c for c in p.family if c.isascii())),
    "read as Windows-1252": lambda p: if_(accented(p), f"«{p.family.encode().decode('cp1252', 'replace')}»"),
    "HTML number entities": lambda p: if_(accented(p), "«" + "".join(c if c.isascii() else f"&#{ord(c)};" for c in p.family) + "»"),
    "JSON escapes": lambda p: if_(accented(p), "«" + "".join(c if c.isascii() else f"\\u{ord(c):04x}" for c in p.family) + "»"),
    "wrong accent": lambda p: f"«{f(p)[:-1]}{f(p)[-1]}\u0301»",
    "an accent nobody gave": lambda p: g(p).replace("a", "á", 1) if "a" in g(p) else "",
    "curly apostrophe": lambda p: if_("'" in p.family, p.family.replace("'", "’")),
    "grave for the apostrophe": lambda p: if_("'" in p.family, "O`«Sullivan»"),
    "acute for the apostrophe": lambda p: apostrophe(p, "´"),
    "prime for the apostrophe": lambda p: apostrophe(p, "′"),
    "doubled apostrophe": lambda p: apostrophe(p, "''"),
    "escaped apostrophe": lambda p: apostrophe(p, "\\'"),
    "entity for the apostrophe": lambda p: if_("'" in p.family, f"«{apostrophe(p, '&#39;')}»"),
    "apostrophe left out": lambda p: apostrophe(p, ""),
    "space for the apostrophe": lambda p: if_("'" in p.family, f"«{apostrophe(p, ' ')}»"),
    "nought for O": lambda p: if_("'" in p.family, f"0'«{family(p)}»"),
    "full width": lambda p: "".join(chr(ord(c) + 0xFEE0) if c.isalpha() else c for c in g(p)),
    "script letters of social media": lambda p: "".join(_DOUBLE_STRUCK.get(c, c) for c in f"{plain(p.given)} {family(p)}"),
    "Cyrillic look-alikes": lambda p: f(p).translate(_LOOKALIKES),
    "zero-width space": lambda p: f"«{f(p)[:3]}\u200b{f(p)[3:]}»",
    "word joiner": lambda p: f"«{g(p)[:2]}\u2060{g(p)[2:]}»",
    "byte order mark in front": lambda p: f"\ufeff{plain(p.given)} {family(p)}",
    "left-to-right marks": lambda p: f"\u200e{plain(p.given)}\u200e {family(p)}\u200e",
    "small capitals in part": lambda p: f"«{f(p)[0]}{f(p)[1:].translate(str.maketrans('aeio', 'ᴀᴇɪᴏ'))}»",
    "emoji at both ends": lambda p: f"💙{plain(p.given)}💙",
    "flags between": lambda p: f"{plain(p.given)}🇬🇧{family(p)}",
    "non-breaking hyphen": lambda p: if_("-" in p.family, f"«{p.family.replace('-', chr(0x2011))}»"),
    "dash for the hyphen": lambda p: if_("-" in p.family, f"«{p.family.replace('-', ' – ')}»"),
    "underlined by combining lines": lambda p: "«" + "".join(c + "\u0332" for c in g(p)) + "»",
})  # fmt: skip

ELEVENTH.group("typos, scanning and sound", {
    "given name as heard": lambda p: _HEARD[p.given],
    "given name as heard, small": lambda p: if_(p.given != "Oliwia", _HEARD[p.given].lower()),
    "family name as heard": lambda p: f"«{_HEARD_FAMILY[p.family]}»",
    "both as heard": lambda p: f"«{_HEARD[p.given]}» «{_HEARD_FAMILY[p.family]}»",
    "dictated to a machine": lambda p: f"«{_HEARD[p.given]} {_MACHINE_HEARD[p.family]}»",
    "family name dictated to a machine": lambda p: f"Miss «{_MACHINE_HEARD[p.family]}»",
    "letter doubled": lambda p: long_f(p)[:3] + long_f(p)[2] + long_f(p)[3:],
    "letter left out": lambda p: long_f(p)[:4] + long_f(p)[5:],
    "letters swapped": lambda p: long_f(p)[:3] + long_f(p)[4] + long_f(p)[3] + long_f(p)[5:],
    "given letters swapped": lambda p: long_g(p)[:2] + long_g(p)[3] + long_g(p)[2] + long_g(p)[4:],
    "given letter left out": lambda p: long_g(p)[:2] + long_g(p)[3:],
    "given letter doubled": lambda p: long_g(p)[:3] + long_g(p)[2] + long_g(p)[3:],
    "next key": lambda p: long_f(p)[:4] + _NEXT_KEY[long_f(p)[4].lower()] + long_f(p)[5:],
    "next key in the given name": lambda p: long_g(p)[:3] + _NEXT_KEY[long_g(p)[3].lower()] + long_g(p)[4:],
    "first letters swapped": lambda p: long_f(p)[1].upper() + long_f(p)[0].lower() + long_f(p)[2:],
    "first letter lost": lambda p: long_f(p)[1:].capitalize(),
    "last letter lost": lambda p: long_f(p)[:-1],
    "stray letter at the end": lambda p: plain(p.given) + "w",
    "two letters wrong in a long name": lambda p: if_(len(f(p)) > 9, f(p)[:2] + _NEXT_KEY[f(p)[2]] + f(p)[3:6] + f(p)[7:]),
    "one for l": lambda p: if_("l" in f(p), f(p).replace("l", "1")),
    "one for i": lambda p: if_("i" in g(p), g(p).replace("i", "1")),
    "nought for o": lambda p: if_("o" in f(p), f(p).replace("o", "0")),
    "rn for m": lambda p: if_("m" in f(p), f(p).replace("m", "rn")),
    "m for in": lambda p: if_("in" in f(p), f(p).replace("in", "m", 1)),
    "vv for w": lambda p: if_("w" in f(p), f(p).replace("w", "vv")),
    "b for h": lambda p: if_("h" in f(p), f(p).replace("h", "b", 1)),
    "c for e": lambda p: if_("e" in long_f(p), f(p).replace("e", "c", 1)),
    "li for h": lambda p: if_("h" in g(p)[1:], g(p)[0] + g(p)[1:].replace("h", "li", 1)),
    "five for s": lambda p: if_("s" in f(p), f(p).replace("s", "5", 1)),
    "bar for l": lambda p: if_("l" in f(p), f"«{f(p).replace('l', '|')}»"),
    "spelt out": lambda p: f"«{', '.join(g(p).replace('-', '').upper())}»",
    "spelt out with double": lambda p: if_("ll" in f(p), f"«{', '.join(f(p).upper()).replace('L, L', 'double L')}»"),
    "police alphabet": lambda p: "«" + " ".join(RADIO[c] for c in f(p).lower()) + "»",
    "both names a letter wrong": lambda p: f"{long_g(p)[:2]}{long_g(p)[3:]} {long_f(p)[:4]}{long_f(p)[5:]}",
    "corrected in place": lambda p: f"«{g(p)[:-1]}»*«{plain(p.given)}»",
    "surely (sic)": lambda p: f"«{long_f(p)[:4]}{long_f(p)[5:]}» (sic)",
    "mother's name misheard": lambda p: f"mum, «{p.mother[0].replace('rr', 'r')}»",
    "mother's family name misspelt": lambda p: f"Ms «{p.mother[1].replace('tt', 't', 1)}»",
    "father's family name misspelt": lambda p: f"Mr «{p.father[1].replace('gy', 'gi')}»",
    "worker's name misspelt": lambda p: if_(p.seed % 3 == 0, "«Karensa» «Bloomfeild»"),
})  # fmt: skip

ELEVENTH.group("possessives, plurals and grammar", {
    "apostrophe s": lambda p: f"«{plain(p.given)}»'s bruise",
    "curly apostrophe s": lambda p: f"«{plain(p.given)}»’s bruise",
    "s without apostrophe": lambda p: f"«{plain(p.given)}s» bruise",
    "semicolon for the apostrophe": lambda p: f"«{plain(p.given)}»;s bruise",
    "hash for the apostrophe": lambda p: f"«{plain(p.given)}»#s bruise",
    "at sign for the apostrophe": lambda p: f"«{plain(p.given)}»@s bruise",
    "family in the plural": lambda p: f"the «{family(p)}s»",
    "plural possessive": lambda p: f"the «{family(p)}s»' flat",
    "greengrocer's plural": lambda p: f"the «{family(p)}»'s all came",
    "small plural without apostrophe": lambda p: f"the «{f(p).lower()}s»",
    "will": lambda p: f"«{plain(p.given)}»'ll",
    "had": lambda p: f"«{plain(p.given)}»'d been",
    "a member of the family": lambda p: f"a «{family(p)}» through and through",
    "two of the name": lambda p: f"the two «{plain(p.given)}s» in the class",
    "like": lambda p: f"so «{plain(p.given)}»-like",
    "ish": lambda p: f"very «{plain(p.given)}ish»",
    "pre": lambda p: f"the pre-«{plain(p.given)}» years",
    "hyphen family": lambda p: f"«{family(p)}»-family contact",
    "adjective": lambda p: f"the «{family(p)}» children's names",
    "question tag": lambda p: f"where's «{plain(p.given)}»?!",
    "named with a dash": lambda p: f"he—«{plain(p.given)}»—was upset",
    "in quotation marks": lambda p: f"‘«{plain(p.given)}»’",
    "possessive of the full name in capitals": lambda p: f"«{plain(p.given).upper()}» «{family(p).upper()}»'S PLAN",
    "quoted possessive": lambda p: f"\"«{plain(p.given)}»\"'s room",
    "gerund": lambda p: f"«{plain(p.given)}»-ing about",
    "half of a pair": lambda p: f"«{plain(p.given)}»+mum at home",
})  # fmt: skip

ELEVENTH.group("short names", {
    "usual short name": lambda p: f"«{_SHORT[p.given][0]}»",
    "second short name": lambda p: f"«{_SHORT[p.given][1]}»",
    "third short name": lambda p: f"«{_SHORT[p.given][2]}»",
    "short name with family name": lambda p: f"«{_SHORT[p.given][0]}» «{family(p)}»",
    "short name's possessive": lambda p: f"«{_SHORT[p.given][0]}»'s key worker",
    "known as": lambda p: f"known at home as '«{_SHORT[p.given][1]}»'",
    "goes by": lambda p: f"he goes by «{_SHORT[p.given][2]}»",
    "between the names": lambda p: f"«{plain(p.given)}» '«{_SHORT[p.given][1]}»' «{family(p)}»",
    "repeated": lambda p: f"our «{_SHORT[p.given][0]}-{_SHORT[p.given][0].lower()}»",
    "small short name said by mum": lambda p: f"mum said “come here «{_SHORT[p.given][1].lower()}»”",
    "short name and initial": lambda p: f"«{_SHORT[p.given][0]}» «{fi(p)}»",
    "drawn out": lambda p: f"«{plain(p.given)}{plain(p.given)[-1] * 4}»",
    "boss of the playground": lambda p: f"'«{_MATES[p.family]}»' to his mates",
    "mother's short name": lambda p: "mum, «Lozza»,",
    "mother's short name, small": lambda p: "texts from “«loz»” at tea time",
    "father's short name": lambda p: "dad (everyone calls him «Winnie»)",
    "family name cut": lambda p: f"'«{family(p)[:5]}»' on the class list" if len(f(p)) > 8 else "",
    "cut by the column": lambda p: f"«{plain(p.given)} {long_f(p)[:6]}»…",
    "with the year group": lambda p: f"«{_SHORT[p.given][0]}» in 6B",
    "bracketed ending": lambda p: f"«{_SHORT['Bethany'][0]}»(any)" if p.given == "Bethany" else f"«{_SHORT[p.given][0]}»(short for his full name)",
})  # fmt: skip

ELEVENTH.group("initials", {
    "initials with stops": lambda p: f"«{plain(p.given)[0]}.{fi(p)}.» was seen",
    "initials without stops": lambda p: f"child «{plain(p.given)[0]}{fi(p)}»",
    "initials apart": lambda p: f"child «{plain(p.given)[0]} {fi(p)}» was seen",
    "three initials": lambda p: if_(p.given != "Chidinma", f"re: «{plain(p.given)[0]}{plain(p.middle)[0]}{fi(p)}» (subject)"),
    "initial and family name": lambda p: f"«{plain(p.given)[0]}» «{family(p)}»",
    "initial, stop, family name": lambda p: f"«{plain(p.given)[0]}».«{family(p)}»",
    "two initials and family name": lambda p: f"«{plain(p.given)[0]}».«{plain(p.middle)[0]}». «{family(p)}»",
    "family name and initial": lambda p: f"«{family(p)} {plain(p.given)[0]}»",
    "family name, comma, initials": lambda p: f"«{whole(p)}», {plain(p.given)[0]}.{plain(p.middle)[0]}.",
    "given name and initial": lambda p: f"«{plain(p.given)} {fi(p)}»",
    "given name and initial with stop": lambda p: f"«{plain(p.given)}» «{fi(p)}».",
    "small initials": lambda p: f"spoke to «{g(p)[0].lower()}.{fi(p).lower()}.» alone",
    "starred out": lambda p: f"«{plain(p.given)[0]}{'*' * (len(plain(p.given)) - 1)} {family(p)[0]}{'*' * (len(family(p)) - 1)}»",
    "starred in the middle": lambda p: f"«{f(p)[:2]}***{f(p)[-2:]}»",
    "one vowel starred": lambda p: f"«{long_g(p)[:3]}*{long_g(p)[4:]}»",
    "blank after initial": lambda p: f"«{plain(p.given)[0]}____ {fi(p)}____»",
    "two letters of each": lambda p: f"pupil «{plain(p.given)[:2]}{family(p)[:2]}»",
    "three letters of the family name, one of the given": lambda p: f"pupil «{family(p)[:3].upper()}{plain(p.given)[0]}»",
    "mother's initials": lambda p: f"mother («{p.mother[0][0]}{p.mother[1][0]}»)",
    "father's initials": lambda p: f"FA «{p.father[0][0]}.{p.father[1][0]}.»",
    "father's initial and name": lambda p: f"«{p.father[0][0]} {p.father[1]}»",
    "mother's given and initial": lambda p: f"«{p.mother[0]} {p.mother[1][0]}.»",
    "worker's initials": lambda p: one_of(p, "(«KB», lead nurse)"),
    "letter only": lambda p: if_(plain(p.given)[0] != "A", f"“«{plain(p.given)[0]}» did not want to go home”"),
})  # fmt: skip

ELEVENTH.group("whole names turned about", {
    "given, middle, family": lambda p: f"{plain(p.given)} {plain(p.middle)} {whole(p)}".replace("ap ", ""),
    "middle and family": lambda p: f"{plain(p.middle)} {family(p)}",
    "middle alone": lambda p: f"«{p.middle}», as he is called at school",
    "family, given, middle": lambda p: f"{family(p)} {plain(p.given)} {plain(p.middle)}",
    "family in brackets": lambda p: f"{plain(p.given)} ({family(p)})",
    "given in brackets": lambda p: f"{family(p)} ({plain(p.given)})",
    "with the mother's family name": lambda p: f"{plain(p.given)} {p.mother[1]}",
    "with the father's family name": lambda p: f"{plain(p.given)} {p.father[1]}",
    "double barrel of both parents": lambda p: f"{plain(p.given)} {p.mother[1]}-{p.father[1]}",
    "own and mother's": lambda p: f"{plain(p.given)} {family(p)}-{p.mother[1]}",
    "mother by the child's name": lambda p: f"{p.mother[0]} {family(p)}",
    "mother née": lambda p: f"«{p.mother[0]} {p.mother[1]}» née «{family(p)}»",
    "mother formerly": lambda p: f"«{p.mother[0]} {p.father[1]}» (formerly «{p.mother[1]}»)",
    "double barrel turned": lambda p: f"«{hyphened(p)[1]}»-«{hyphened(p)[0]}»",
    "double barrel apart": lambda p: f"{hyphened(p)[0]} {hyphened(p)[1]}",
    "double barrel without its second": lambda p: f"{plain(p.given)} {hyphened(p)[0]}",
    "double barrel by initial": lambda p: f"«{plain(p.given)}» «{hyphened(p)[0]}-{hyphened(p)[1][0]}»",
    "double given name apart": lambda p: if_("-" in p.given, p.given.replace("-", " ")),
    "double given name together": lambda p: if_("-" in p.given, p.given.replace("-", "").capitalize()),
    "double given name, its second": lambda p: if_("-" in p.given, f"'«{p.given.split('-')[1]}»', she said"),
    "ap let go": lambda p: if_(p.family.startswith("ap "), f"{p.given} Hywel"),
    "ap run together": lambda p: if_(p.family.startswith("ap "), "«Aphywel»"),
    "ap as English": lambda p: if_(p.family.startswith("ap "), "«Powell»"),
    "siblings by one name": lambda p: f"«{plain(p.given)}» and his sister «{family(p)}»",
    "couple": lambda p: f"«{p.mother[0]} & {p.father[0]} {p.father[1]}»",
    "couple by family names": lambda p: f"the «{p.mother[1]}»/«{p.father[1]}» household",
    "alias": lambda p: f"«{plain(p.given)} {family(p)}» also called «{plain(p.given)} {p.mother[1]}»",
    "name changed by deed poll": lambda p: f"now «{plain(p.given)} {p.father[1]}», was «{family(p)}»",
    "the O let go": lambda p: if_("'" in p.family, f"{p.given} Sullivan"),
    "list with and": lambda p: f"«{p.mother[0]}», «{p.father[0]}» and «{plain(p.given)}»",
})  # fmt: skip

ELEVENTH.group("titles and kin", {
    "Master": lambda p: f"Master «{family(p)}»",
    "Mr with no space": lambda p: f"«Mr{family(p)}»",
    "Miss with initial": lambda p: f"Miss «{p.mother[1][0]}»",
    "Mrs by the child's name": lambda p: f"Mrs «{family(p)}»",
    "Mr and Mrs": lambda p: f"Mr & Mrs «{family(p)}»",
    "baby": lambda p: f"baby «{family(p)}»",
    "ward name of a newborn": lambda p: f"Baby boy «{p.mother[1]}»",
    "ward name of a newborn, short": lambda p: f"B/O «{p.mother[0]} {p.mother[1]}»",
    "twin": lambda p: f"«{p.mother[1].upper()}» TWIN 1",
    "our": lambda p: f"“our «{g(p).lower()}» never”",
    "big brother": lambda p: f"her big bro «{plain(p.given)}»",
    "mum of": lambda p: f"«{plain(p.given)}smum»",
    "mum and name": lambda p: f"mum «{p.mother[0]}»",
    "mum and name, small": lambda p: f"mum «{p.mother[0].lower()}»",
    "auntie": lambda p: f"Auntie «{p.mother[0]}»",
    "nan by family name": lambda p: f"the other granny, «{p.mother[1]}»",
    "MOC": lambda p: f"MOC: «{p.mother[0]}»",
    "FOC": lambda p: f"FOC=«{p.father[1]} {p.father[0][0]}»",
    "daddy": lambda p: f"daddy «{p.father[0]}»",
    "uncle, small": lambda p: f"uncle «{p.father[0].lower()}»",
    "side of the family": lambda p: f"the «{p.father[1]}» side",
    "mother's possessive": lambda p: f"«{p.mother[0]}»'s eldest",
    "senior": lambda p: f"«{p.father[0]}» Snr",
    "parents of the school gate": lambda p: f"«{plain(p.given)}»'s mum («{p.mother[0]}»)",
    "named in a heading": lambda p: f"SUBJECT CHILD: «{plain(p.given).upper()}»",
    "in a genogram": lambda p: f"(1) «{plain(p.given)}» m. 12y; (2) «{p.mother[0]}» f.",
    "the late": lambda p: f"the late «{plain(p.given)}»",
    "nurse by first name": lambda p: one_of(p, "HV «Kerensa»"),
    "nurse by title": lambda p: one_of(p, "Sr «Bloomfield»"),
    "nurse possessive": lambda p: one_of(p, "«Kerensa»'s caseload"),
})  # fmt: skip

ELEVENTH.group("technical", {
    "school e-mail": lambda p: f"«{g(p).lower()}.{f(p).lower()}@pupils.example»",
    "e-mail by initial": lambda p: f"«{g(p)[0].lower()}{handle(p)}12@mail.example»",
    "e-mail, family first": lambda p: f"«{handle(p)}.{g(p).lower()}@mail.example»",
    "e-mail in words": lambda p: f"«{g(p).lower()} dot {f(p).lower()} at mail dot example»",
    "mother's e-mail": lambda p: f"«{p.mother[0].lower()}{p.mother[1].lower()}82@mail.example»",
    "sender": lambda p: f"From: {p.mother[0]} {p.mother[1]} <«{p.mother[0].lower()[0]}.{p.mother[1].lower()}@mail.example»>",
    "handle": lambda p: f"«@{g(p).lower()}_{f(p).lower()}»",
    "handle with year": lambda p: f"«@{g(p).lower().replace('-', '')}x{p.born.year}»",
    "handle by short name": lambda p: f"«@{_SHORT[p.given][0].lower().replace('-', '')}.{handle(p)[:4]}12»",
    "hashtag": lambda p: f"«#JusticeFor{plain(p.given).replace('-', '')}»",
    "hashtag, small": lambda p: f"«#rip{g(p).lower().replace('-', '')}»",
    "gamer tag": lambda p: f"gamertag «xX{g(p).replace('-', '')}{p.born:%y}Xx»",
    "file name": lambda p: f"«{whole(p).replace(' ', '')}_{plain(p.given)[0]}_ICPC_Minutes_v2.docx»",
    "file name with hyphens": lambda p: f"«cp-plan-{g(p).lower()}-{f(p).lower()}-final.pdf»",
    "photograph": lambda p: f"IMG_«{plain(p.given)}»_bruise_02.jpg",
    "folder": lambda p: f"S:\\Children\\{fi(p)}\\«{family(p)}_{plain(p.given)}»\\",
    "web address": lambda p: f"https://news.example/courts/«{g(p).lower()}-{f(p).lower()}»-inquest",
    "query string": lambda p: f"?surname=«{family(p)}»&forename=«{plain(p.given)}»",
    "web address encoded": lambda p: f"https://a.example/find?q=«{quote(p.full)}»",
    "JSON": lambda p: f'{{"forename": "«{plain(p.given)}»", "surname": "«{family(p)}»"}}',
    "JSON by initial keys": lambda p: f'{{"fn":"«{plain(p.given).upper()}»","ln":"«{family(p).upper()}»"}}',
    "XML": lambda p: f"<Forename>«{plain(p.given)}»</Forename>",
    "XML attribute": lambda p: f"<child surname='«{family(p).upper()}»'/>",
    "CSV": lambda p: f"«{family(p).upper()}»,«{plain(p.given).upper()}»,M,«{p.born:%d/%m/%Y}»",
    "quoted CSV": lambda p: f'"«{family(p)}»","«{plain(p.given)}»","m"',
    "vCard": lambda p: f"N:«{family(p)}»;«{plain(p.given)}»;;;",
    "HL7": lambda p: f"PID|1||^^^||«{family(p).upper()}»^«{plain(p.given).upper()}»^^",
    "directory": lambda p: f"CN=«{plain(p.given)} {family(p)}»,OU=Pupils",
    "SQL": lambda p: f"WHERE surname LIKE '«{family(p)}»%'",
    "user name": lambda p: f"logged in as «{g(p)[0].upper()}{handle(p).upper()}»",
    "school user name": lambda p: f"user «{p.born:%y}{handle(p)}{g(p)[0].lower()}»",
    "key and value": lambda p: f"client_name=«{plain(p.given)}+{family(p)}»",
    "subject line": lambda p: f"RE: FW: «{family(p)}» («{plain(p.given)[0]}») - strat mtg",
    "MIME subject": lambda p: f"=?utf-8?Q?CP_visit_«{plain(p.given)}_{family(p)}»?=",
    "MIME subject, base64": lambda p: f"=?utf-8?B?«{b64(p.full).rstrip('=')}»==?=",
    "calendar": lambda p: f"SUMMARY:CP visit - «{family(p)} {plain(p.given)[0]}»",
    "chat log": lambda p: f"[08/11/2023, 14:03] «{plain(p.given)} {fi(p)}»: ok",
    "wi-fi": lambda p: f"wi-fi called '«{family(p).upper()}-5G»'",
    "sheet reference": lambda p: f"='«{family(p)} {plain(p.given)[0]}»'!B4",
    "constant": lambda p: f"«{g(p).upper()}_{f(p).upper()}_DOB»",
    "camel case": lambda p: f"«photoOf{plain(p.given).replace('-', '')}.png»",
    "Markdown link": lambda p: f"[«{plain(p.given)}»](notes.md)",
    "braces": lambda p: f"{{«{family(p)}», «{plain(p.given)}»}}",
    "template field": lambda p: f"Dear {{{{«{p.mother[0]}»}}}},",
    "mail domain": lambda p: f"office@«{plain(p.place).lower().replace(' ', '').replace(chr(39), '')}».example",
    "agency mail": lambda p: f"kerensa.bloomfield@«{p.town.lower()}».example",
    "driver number": lambda p: f"licence «{long_f(p)[:5].upper()}{p.born.year % 100 // 10}{p.born:%m%d}{p.born.year % 10}{g(p)[0].upper()}99AB»",
})  # fmt: skip

ELEVENTH.group("days: birth", {
    "with strokes": lambda p: f"DOB «{p.born:%d/%m/%Y}»",
    "stops, short year": lambda p: f"dob «{p.born.day}.{p.born.month}.{p.born:%y}»",
    "hyphens": lambda p: f"«{p.born:%d-%m-%Y}»",
    "dashes": lambda p: f"«{p.born:%d}–{p.born:%m}–{p.born:%Y}»",
    "spaces": lambda p: f"DOB «{p.born:%d %m %Y}»",
    "spaced strokes": lambda p: f"«{p.born.day} / {p.born.month} / {p.born:%y}»",
    "backslashes": lambda p: f"«{p.born:%d}\\{p.born:%m}\\{p.born:%Y}»",
    "eight figures": lambda p: f"DOB «{p.born:%d%m%Y}»",
    "six figures": lambda p: f"dob «{p.born:%d%m%y}»",
    "ISO": lambda p: f"«{p.born.isoformat()}»",
    "ISO without hyphens": lambda p: f"«{p.born:%Y%m%d}»",
    "time stamp": lambda p: f"«{p.born.isoformat()}T00:00:00.000Z»",
    "American": lambda p: f"born «{p.born:%m/%d/%Y}»",
    "police style": lambda p: f"b. «{p.born:%d%b%Y}»".upper().replace("B. ", "b. "),
    "month short, hyphens": lambda p: f"«{p.born.day}-{p.born:%b-%y}»",
    "ordinal of": lambda p: f"the «{nth(p.born.day)} of {p.born:%B} {p.born.year}»",
    "ordinal apart": lambda p: f"«{p.born.day} {nth(p.born.day)[-2:]} {p.born:%B %Y}»",
    "month first": lambda p: f"«{p.born:%B} {nth(p.born.day)}, {p.born.year}»",
    "month first, the": lambda p: f"«{p.born:%B} the {nth(p.born.day)}»",
    "weekday": lambda p: f"«{p.born:%A} {p.born.day} {p.born:%B %Y}»",
    "weekday short": lambda p: f"«{p.born:%a} {p.born.day} {p.born:%b} '{p.born:%y}»",
    "in words": lambda p: f"the «{ordinal(p.born.day)} of {p.born:%B}, two thousand and {_YEARS[p.born.year]}»",
    "in words, twenty": lambda p: f"«{p.born:%B} {ordinal(p.born.day)} twenty {_YEARS[p.born.year]}»",
    "ordinal word with figures": lambda p: f"«{ordinal(p.born.day)} {p.born:%B %Y}»",
    "Roman month": lambda p: f"«{p.born.day}.{ROMAN[p.born.month].lower()}.{p.born.year}»",
    "year first": lambda p: f"«{p.born.year} {p.born:%B} {p.born.day}»",
    "without year": lambda p: f"birthday: «{p.born.day} {p.born:%B}»",
    "without year, figures": lambda p: f"his birthday is «{p.born:%d/%m}»",
    "month and year in figures": lambda p: f"d.o.b. «{p.born:%m/%Y}»",
    "month mistyped": lambda p: f"«{p.born.day} {p.born:%B}»".replace(p.born.strftime("%B"), p.born.strftime("%B")[:-2] + p.born.strftime("%B")[-1] + p.born.strftime("%B")[-2]) if len(p.born.strftime("%B")) > 4 else "",
    "ordinal mistyped": lambda p: f"«{p.born.day}ht {p.born:%B %Y}»",
    "scanner's noughts": lambda p: f"DOB «{p.born:%d/%m/%Y}»".replace("0", "O"),
    "scanner's ones": lambda p: f"DOB «{p.born:%d/%m/%Y}»".replace("1", "l"),
    "year of three": lambda p: f"DOB «{p.born:%d/%m}/0{p.born:%y}»",
    "week day count": lambda p: f"the «{which(p.born)} {p.born:%A} of {p.born:%B} {p.born.year}»",
    "ISO week": lambda p: f"«{p.born.isocalendar().year}-W{p.born.isocalendar().week:02}-{p.born.isocalendar().weekday}»",
    "spreadsheet number": lambda p: f"DOB «{(p.born - dt.date(1899, 12, 30)).days}»",
    "in Polish": lambda p: f"ur. «{p.born.day} {month_in(p.born, 'Polish')} {p.born.year}»",
    "in Welsh": lambda p: f"ganwyd «{p.born.day} {month_in(p.born, 'Welsh')} {p.born.year}»",
    "in French": lambda p: f"né le «{p.born.day} {month_in(p.born, 'French')} {p.born.year}»",
    "Arabic figures": lambda p: f"«{p.born:%d/%m/%Y}»".translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")),
    "day before": lambda p: f"the day before «{after(p, 1).day} {after(p, 1):%B %Y}»",
    "days after": lambda p: f"he was ten days old on «{after(p, 10).day} {after(p, 10):%B %Y}»",
    "six-week check": lambda p: f"at his six-week check, «{after(p, 42):%d/%m/%y}», exactly six weeks",
    "birthday of a later year": lambda p: f"his tenth birthday, «{p.born.day} {p.born:%B} {p.born.year + 10}»",
    "commas": lambda p: f"DOB «{p.born.day},{p.born.month},{p.born:%y}»",
    "no separators, words": lambda p: f"«{p.born.day}{p.born:%b}{p.born.year}»",
    "bracketed after the name": lambda p: f"«{plain(p.given)}» («{p.born:%d.%m.%y}»)",
    "figures read aloud": lambda p: f"date of birth «{figures(p.born.strftime('%d%m'), zero='oh')} twenty {_YEARS[p.born.year]}»",
})  # fmt: skip

ELEVENTH.group("days: the incident", {
    "weekday and day": lambda p: one_of(p, "on «Saturday 8 March»"),
    "weekday with the": lambda p: one_of(p, "«Saturday the 8th»"),
    "short": lambda p: one_of(p, "«8/3/25»"),
    "no year": lambda p: one_of(p, "«08/03» at 08:15"),
    "count of weekdays": lambda p: one_of(p, "the «second Saturday in March 2025»"),
    "book day": lambda p: one_of(p, "the «Saturday after World Book Day 2025»"),
    "pancake day": lambda p: one_of(p, "the «Saturday after Pancake Day»"),
    "saint's day": lambda p: one_of(p, "a «week after St David's Day 2025»"),
    "women's day": lambda p: one_of(p, "on «International Women's Day 2025»"),
    "range of two days": lambda p: one_of(p, "the night of «7th/8th March 2025»"),
    "overnight": lambda p: one_of(p, "overnight «8 into 9 March»"),
    "between": lambda p: one_of(p, "between «7 and 9 March 2025»"),
    "week beginning": lambda p: one_of(p, "w/c «3 March 2025»"),
    "weekend": lambda p: one_of(p, "the weekend of «8/9 March 2025»"),
    "ISO week": lambda p: one_of(p, "in «week 10 of 2025»"),
    "log stamp": lambda p: one_of(p, "«08MAR25 0314hrs»"),
    "time stamp": lambda p: one_of(p, "«2025-03-08 03:14:07»"),
    "words": lambda p: one_of(p, "the «eighth of March»"),
    "stuck together": lambda p: one_of(p, "«Sat8thMar»"),
    "two days later": lambda p: one_of(p, "two days before «10 March 2025»"),
    "in Polish": lambda p: one_of(p, "«8 marca 2025 r.»"),
    "about": lambda p: one_of(p, "on or about «8th Mar»"),
    "dictated": lambda p: one_of(p, "«oh eight oh three twenty-five»"),
    "to the day": lambda p: one_of(p, "a year to the day after «8 March 2024»"),
})  # fmt: skip

ELEVENTH.group("ages", {
    "years, months and days": lambda p: "aged «{} years, {} months and {} days»".format(*exact(p)),
    "years and days": lambda p: f"aged «{exact(p)[0]} years and {(p.met - p.born.replace(year=p.born.year + exact(p)[0])).days} days»",
    "days": lambda p: f"he was «{p.days_old:,} days old»",
    "days without comma": lambda p: f"day «{p.days_old}» of his life",
    "weeks": lambda p: f"at «{p.days_old // 7} weeks and {p.days_old % 7} days» old",
    "years, months, days, short": lambda p: "at «{}y {}m {}d»".format(*exact(p)),
    "run together": lambda p: "age «{}y{}m{}d»".format(*exact(p)),
    "days to the birthday": lambda p: f"«{(p.born.replace(year=p.born.year + exact(p)[0] + 1) - p.met).days} days» before his next birthday",
    "days since the birthday": lambda p: f"«{(p.met - p.born.replace(year=p.born.year + exact(p)[0])).days} days» after his birthday",
    "corrected age": lambda p: f"term would have been «{after(p, 56):%d.%m.%y}», corrected age nought",
    "day of life": lambda p: f"Day 12 of life («{after(p, 11):%d/%m/%Y}»)",
    "hours": lambda p: f"at 36 hours of age, on «{after(p, 1):%d %b %Y}»",
    "birthday in words": lambda p: f"turned ten on the «{ordinal(p.born.day)} of {p.born:%B}»",
})  # fmt: skip

ELEVENTH.group("places", {
    "address as listed": lambda p: f"{p.house}",
    "number after": lambda p: f"«{p.street} Road», number «{p.house.split()[0]}»",
    "no.": lambda p: f"no. «{p.house.split()[0]} {p.street} Rd»",
    "street without Road": lambda p: f"«{p.house.split()[0]} {p.street}»",
    "street alone": lambda p: f"over on «{p.street}»",
    "street shortened": lambda p: f"«{p.street} Rd.»",
    "street mistyped": lambda p: f"«{p.street} Raod»",
    "street in capitals": lambda p: f"«{p.street.upper()} RD»",
    "street in small letters": lambda p: f"«{p.street.lower()} road»",
    "street run together": lambda p: f"«{p.street.replace(' ', '')}Road»",
    "estate": lambda p: f"the «{p.street}» estate",
    "letter left out of the street": lambda p: f"«{p.street[:5]}{p.street[6:]} Road»",
    "flat": lambda p: f"the flat at «{p.house.split()[0]}A {p.street} Road»",
    "town possessive": lambda p: f"«{p.town}»'s nightlife",
    "town as adjective": lambda p: f"a «{p.town}»-based worker",
    "town small": lambda p: f"in «{p.town.lower()}»",
    "town in capitals": lambda p: f"«{p.town.upper()}» COUNTY COURT",
    "town mistyped": lambda p: f"«{p.town[:5]}{p.town[6:]}»",
    "town in two words": lambda p: if_(p.town == "Brindleford", "«Brindle Ford»"),
    "town cut": lambda p: f"«{p.town[0]}'{p.town[-4:]}»",
    "north of the town": lambda p: f"north «{p.town}»",
    "people of the town": lambda p: f"the «{p.town}ers»",
    "town hospital": lambda p: f"«{p.town}» General",
    "town police": lambda p: f"«{p.town}» nick",
    "town with the county run on": lambda p: f"«{p.town}»,in the county",
    "school shortened": lambda p: f"«{p.place}» prim. sch.",
    "school without kind": lambda p: f"pupils at «{p.place}»",
    "school by initials": lambda p: f"«{''.join(w[0] for w in p.school.replace('St ', 'S ').split())}» (his school)",
    "school small": lambda p: f"«{p.place.lower()}» primary",
    "school's possessive": lambda p: f"«{p.place}» Primary's DSL",
    "school with another kind": lambda p: f"«{p.place}» Academy",
    "school mistyped": lambda p: f"«{p.place.replace('thorne', 'thorn').replace('gwin', 'gwyn')}» Primary",
    "school run together": lambda p: f"«@{p.place.replace(' ', '').replace(chr(39), '')}PS»",
    "school by year": lambda p: f"«{p.place}» Y6",
    "saint written out": lambda p: if_(p.place.startswith("St "), f"«{p.place.replace('St ', 'Saint ')}»"),
    "saint with stop, no apostrophe": lambda p: if_(p.place.startswith("St "), f"«{p.place.replace('St ', 'St. ').replace(chr(39), '')}»"),
    "saint alone": lambda p: if_(p.place.startswith("St "), "«Ecgwin»'s"),
    "postcode": lambda p: p.postcode,
    "postcode without space": lambda p: p.postcode.replace(" ", ""),
    "postcode small": lambda p: f"«{p.postcode.lower()}»",
    "postcode with hyphen": lambda p: f"«{p.postcode.replace(' ', '-')}»",
    "postcode apart": lambda p: f"«{' '.join(p.postcode.replace(' ', ''))}»",
    "postcode, O for Q": lambda p: f"«{p.postcode.replace('Q', 'O')}»",
    "outward half": lambda p: f"the «{p.postcode.split()[0]}» area",
    "postcode sector": lambda p: f"«{p.postcode[:-2]}»",
    "postcode in brackets in file": lambda p: f"visit_«{p.postcode.replace(' ', '')}».pdf",
    "grid reference": lambda p: f"grid ref «SK {p.number} {p.number + 311}»",
    "long grid reference": lambda p: f"found at «TQ{p.number + 30000}{p.number + 80000}»",
    "three words": lambda p: f"w3w «///spoon.kettle.{FIGURES[p.seed % 10]}»",
    "latitude and longitude": lambda p: f"«52.95{p.number}, -1.15{p.number}»",
    "degrees": lambda p: f"«52°57'{p.number % 60}\"N 1°09'{p.number % 50}\"W»",
    "UPRN": lambda p: f"property number «100031{p.number:06}»",
    "agency": lambda p: p.agency,
    "agency by initials": lambda p: f"«{''.join(w[0] for w in p.agency.split())}» (the trust)",
    "agency shortened": lambda p: f"the «{p.town}» trust",
    "map link": lambda p: f"https://maps.example/?q=«{quote(p.house)}»",
    "address on three lines": lambda p: f"«{p.house}»\n«{p.town}»\n«{p.postcode}»",
})  # fmt: skip

ELEVENTH.group("numbers", {
    "NHS together": lambda p: f"NHS «{digits(p.nhs)}»",
    "NHS hyphens": lambda p: f"«{p.nhs.replace(' ', '-')}»",
    "NHS stops": lambda p: f"«{p.nhs.replace(' ', '.')}»",
    "NHS in twos": lambda p: f"«{' '.join(digits(p.nhs)[i : i + 2] for i in range(0, 10, 2))}»",
    "NHS in fives": lambda p: f"«{digits(p.nhs)[:5]} {digits(p.nhs)[5:]}»",
    "NHS digits apart": lambda p: f"«{' '.join(digits(p.nhs))}»",
    "NHS over a line": lambda p: f"NHS no: «{p.nhs[:7]}\n{p.nhs[8:]}»",
    "NHS with letter O": lambda p: f"«{p.nhs.replace('0', 'O')}»",
    "NHS spoken": lambda p: f"«{figures(p.nhs, zero='oh')}»",
    "NHS in words": lambda p: f"«{figures(p.nhs)}»",
    "NHS partly starred": lambda p: f"NHS no. «{p.nhs[:7]} ****»",
    "NHS last four": lambda p: f"NHS number ending «{p.nhs[-4:]}»",
    "NHS from a spreadsheet": lambda p: f"«{digits(p.nhs)}.0»",
    "NHS as formula": lambda p: f'="«{digits(p.nhs)}»"',
    "NHS a digit wrong": lambda p: f"NHS number «{p.nhs[:-1]}{(int(p.nhs[-1]) + 1) % 10}»",
    "NHS stuck to its label": lambda p: f"«NHSNO{digits(p.nhs)}»",
    "NHS as code": lambda p: f'{{"system":"nhs-number","value":"«{digits(p.nhs)}»"}}',
    "reference": lambda p: p.reference,
    "reference together": lambda p: f"«{p.reference.replace('-', '')}»",
    "reference strokes": lambda p: f"«{p.reference.replace('-', '/')}»",
    "reference spaces, small": lambda p: f"«{p.reference.replace('-', ' ').lower()}»",
    "reference underscores in a file": lambda p: f"«{p.reference.replace('-', '_')}_report.docx»",
    "reference, short year": lambda p: f"«{p.reference.replace('2025', '25')}»",
    "reference turned": lambda p: f"rapid review «{p.number}/2025»",
    "reference dashes": lambda p: f"«{p.reference.replace('-', '–')}»",
    "reference of words": lambda p: f"case «{p.number} of 2025»",
    "phone together": lambda p: f"«{digits(p.phone)}»",
    "phone abroad": lambda p: f"«+44 {p.phone[1:]}»",
    "phone with bracketed nought": lambda p: f"«+44 (0){p.phone[1:]}»",
    "phone 0044": lambda p: f"«0044{digits(p.phone)[1:]}»",
    "phone in brackets": lambda p: f"«({p.phone[:5]}) {p.phone[6:]}»",
    "phone hyphens": lambda p: f"«{p.phone.replace(' ', '-')}»",
    "phone local": lambda p: f"ring «{p.phone[6:].replace(' ', '')}»",
    "phone spoken": lambda p: f"«{figures(p.phone, zero='oh')}»",
    "phone with letters O": lambda p: f"«{p.phone.replace('0', 'O')}»",
    "phone link": lambda p: f"tel:«+44{digits(p.phone)[1:]}»",
    "mail in words": lambda p: f"«{p.email.replace('@', ' at ').replace('.', ' dot ')}»",
    "mail disguised": lambda p: f"«{p.email.replace('@', '[at]')}»",
    "mail with a space": lambda p: f"«{p.email.replace('@', ' @ ')}»",
    "mail in capitals": lambda p: f"«{p.email.upper()}»",
    "mobile of a relative": lambda p: f"gran's mobile «07700 900{p.number:03}»",
    "mobile together": lambda p: f"«07700900{p.number:03}»",
    "mobile misspaced": lambda p: f"«077 00 90 0{p.number // 100} {p.number % 100:02}»",
    "car": lambda p: f"a blue car, «WX{p.number % 50 + 12:02} HNZ»",
    "car small together": lambda p: f"reg «wx{p.number % 50 + 12:02}hnz»",
    "car of old": lambda p: f"reg. «K{p.number} WXN»",
    "NI number": lambda p: f"national insurance «QQ 12 {p.number % 90 + 10} 56 C»",
    "NI together": lambda p: f"«QQ12{p.number % 90 + 10}56C»",
    "bank": lambda p: f"sort code «20-00-{p.number % 90 + 10}», a/c «55{p.number:03}779»",
    "CPS reference": lambda p: f"CPS URN «13WX1{p.number:03}225»",
    "crime reference": lambda p: f"crime no. «WX/{p.number:05}/25»",
    "incident log": lambda p: f"police log «{p.number}» of «08/03/25»",
    "CAD": lambda p: f"CAD «{p.number + 1000}/08MAR25»",
    "police identifier": lambda p: f"PNC ID «25/{p.number:06}T»",
    "collar number": lambda p: f"PC «{p.number + 1200}» attended",
    "pupil number": lambda p: f"UPN «H860{p.number:03}215042»",
    "Mosaic number": lambda p: f"Mosaic ID «10{p.number:03}87»",
    "Liquidlogic number": lambda p: f"LCS «700{p.number}1»",
    "hospital number": lambda p: f"hospital number «R{p.number:03}4471»",
    "SystmOne": lambda p: f"S1 ref «5512{p.number}»",
    "court number": lambda p: f"case no «WX25C50{p.number:03}»",
    "Home Office": lambda p: f"HO ref «J12{p.number:03}45»",
    "housing": lambda p: f"tenancy ref «TEN00{p.number}31»",
    "passport": lambda p: f"passport no. «53{p.number:03}1187»",
    "ambulance": lambda p: f"ambulance record «25{p.number:03}90417»",
    "IP address": lambda p: f"it came from «203.0.113.{p.number % 250}»",
    "telephone device": lambda p: f"the handset, «35{p.number:03}9104417260»",
})  # fmt: skip

ELEVENTH.group("other languages", {
    "Cyrillic": lambda p: f"«{_CYRILLIC[p.given]}»",
    "Arabic": lambda p: f"«{_ARABIC[p.given]}»",
    "Arabic with its Latin": lambda p: f"«{plain(p.given)}» («{_ARABIC[p.given]}»)",
    "Polish case": lambda p: f"dla «{_POLISH_CASE[p.given]}»",
    "Polish for mum": lambda p: f"mama «{_POLISH_CASE[p.given]}»",
    "Romanian genitive": lambda p: f"mama lui «{plain(p.given)}»",
    "French of": lambda p: f"l'école de «{plain(p.given)}»",
    "Spanish sentence": lambda p: f"«{plain(p.given)}» tiene miedo",
    "Welsh sentence": lambda p: f"mae «{plain(p.given)}» yn hapus",
    "Irish address": lambda p: f"a «{plain(p.given)}», a stór",
    "Urdu endearment": lambda p: f"«{plain(p.given)}» beta",
    "Punjabi honorific": lambda p: f"«{plain(p.given)}»-ji",
    "Yoruba mother of": lambda p: f"Iya «{plain(p.given)}»",
    "Arabic mother of": lambda p: f"Umm «{plain(p.given)}»",
    "Arabic mother of, hyphen": lambda p: f"umm-«{plain(p.given)}»",
    "Arabic father of": lambda p: f"Abu «{plain(p.given)}»",
    "Somali spelling": lambda p: {"Amina": "«Aamina» «Cabdullaahi»", "Rayyan": "«Rayaan»"}.get(p.given, ""),
    "Polish man's ending": lambda p: if_(p.family == "Wójcicka", "pan «Wójcicki»"),
    "Polish plural": lambda p: if_(p.family == "Wójcicka", "państwo «Wójciccy»"),
    "Gurmukhi": lambda p: if_(p.given == "Simranjit", "«ਸਿਮਰਨਜੀਤ»"),
    "Urdu family name": lambda p: if_(p.given == "Rayyan", "«محمودی»"),
    "Romanian without signs, cedillas": lambda p: if_(p.given == "Andrei", "«Ştefănescu»"),
    "Romanian vocative": lambda p: if_(p.given == "Andrei", "măi «Andreiule»"),
    "Turkish suffix": lambda p: f"«{plain(p.given)}»'ın annesi",
    "Hungarian order": lambda p: f"«{family(p)} {plain(p.given)}»",
    "Sikh form": lambda p: if_(p.given == "Simranjit", "«Simranjit» Kaur"),
    "interpreter's brackets": lambda p: f"[int: «{plain(p.given)}» ka naam liya]",
})  # fmt: skip
