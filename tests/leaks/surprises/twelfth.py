# ruff: noqa: E501, ARG005 - one form a line; a form that is the same for everybody takes nobody
"""A twelfth set, mixed as a judge would mix it: files of every service, hurried typing, exports, telephones, families.

Written by somebody who had read neither the matcher nor the forms of any other set. A month of birth with
its year, and an age in whole years, are no forms: they stay.
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from urllib.parse import quote

from leaks.letters import ABOVE, TURNED, b64, styled
from leaks.people import Planted
from leaks.spelt import ROMAN, figures, month_in, nth, number, ordinal
from leaks.surprises.making import SurpriseSet, digits, family, if_, instead, marked, plain, swapped

__all__ = ["TWELFTH"]

TWELFTH = SurpriseSet()

_LONG = 7
_WORDS = frozenset(["Amber", "Pike"])
_YEARS = {2012: "twelve", 2013: "thirteen", 2014: "fourteen", 2015: "fifteen", 2016: "sixteen"}
_NEXT_KEY = dict(zip("abcdefghijklmnopqrstuvwxyz", "snvfrdhjokljnmipqtdyihesug", strict=True))
_LOOKALIKES = str.maketrans("aeopcxyijABEHKMOPCTX", "аеорсхуіјАВЕНКМОРСТХ")
_GREEK = str.maketrans("oviABEHIKMNOPTXYZ", "ονιΑΒΕΗΙΚΜΝΟΡΤΧΥΖ")
_LEET = str.maketrans("aeiostAEIOST", "431057431057")
_SCANNED = (("rn", "m"), ("cl", "d"), ("w", "vv"), ("l", "1"), ("i", "l"), ("O", "0"), ("S", "5"), ("B", "8"))
_SMALL_CAPITALS = str.maketrans("abcdefghijklmnopqrtuvwyz", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀᴛᴜᴠᴡʏᴢ")

# How each name is shortened, misheard, respelt, inflected and written elsewhere.
_SHORT = {
    "Ffion": ("Ffi", "Fee", "Ffifi"), "Kacper": ("Kacperek", "Kapi", "Kacp"), "Oluwadamilola": ("Dami", "Lola", "Damilola"),
    "Mahnoor": ("Noor", "Mahi", "Manno"), "Ilinca": ("Ili", "Inca", "Lincuța"), "Miley": ("", "Miles", "Mylie"),
    "Hibaq": ("Hibo", "Hibs", "Biba"), "Yuxuan": ("Xuan", "Xuanxuan", "Yuyu"), "Alfie-Jay": ("Alf", "AJ", "Alfie"),
    "Floris": ("Flo", "Floortje", "Flor"), "Tiana": ("Titi", "Tia", "Ana"), "Amber": ("Ambs", "Ambie", "Ambz"),
}  # fmt: skip
_HEARD = {
    "Ffion": "Fion", "Kacper": "Casper", "Oluwadamilola": "Oluwadamelola", "Mahnoor": "Manoor", "Ilinca": "Elinka",
    "Miley": "Mylee", "Hibaq": "Hibak", "Yuxuan": "Yushuan", "Alfie-Jay": "Alfy Jay", "Floris": "Florris",
    "Tiana": "Tianna", "Amber": "Ambar",
}  # fmt: skip
_HEARD_FAMILY = {
    "Prytherch": "Pritherch", "Brzozowski": "Bjozovski", "Adegbenro": "Adebenro", "Qureshi": "Kureshi",
    "Dumitrășcu": "Dumitrasku", "McInerney": "McEnerney", "Warsame": "Warsami", "Xiong": "Shiong",
    "Tunnicliffe-Boyce": "Tunnycliff-Boyse", "van der Heijden": "van der Hayden", "D'Aguilar": "D'Aguila",
    "Pike": "Pyke",
}  # fmt: skip
_MACHINE_HEARD = {
    "Prytherch": "Prith Urch", "Brzozowski": "Bros Off Ski", "Adegbenro": "Adam Benrow", "Qureshi": "Core Eshi",
    "Dumitrășcu": "Dimitri Escu", "McInerney": "Mac In Ernie", "Warsame": "War Sammy",
    "van der Heijden": "Vander Hayden", "D'Aguilar": "Dag Wheeler",
}  # fmt: skip
_MATES = {"Prytherch": "Prythers", "Brzozowski": "Brozza", "McInerney": "Mackers", "Tunnicliffe-Boyce": "Tunners"}
_CYRILLIC = {
    "Kacper": "Кацпер",
    "Ilinca": "Илинка",
    "Floris": "Флорис",
    "Tiana": "Тиана",
    "Amber": "Эмбер",
    "Miley": "Майли",
}
_ARABIC = {"Mahnoor": "ماہ نور", "Hibaq": "هبق", "Tiana": "تيانا", "Amber": "أمبر"}
_HAN = {"Yuxuan": "雨萱"}
_POLISH_CASE = {
    "Kacper": ("Kacpra", "Kacprowi", "Kacprem"),
    "Tiana": ("Tiany", "Tianie", "Tianą"),
    "Ilinca": ("Ilinki", "Ilince", "Ilincą"),
}
_RELATIVES = {
    "Brzozowski": ("Brzozowska", "Brzozowscy", "Brzozowskich"),
    "Dumitrășcu": ("Dumitreasca", "Dumitrășcului", "Dumitrăștii"),
}


def g(p: Planted) -> str:
    """The same, to be put in small letters or in pieces: none that is a word."""
    if p.given in _WORDS:
        raise KeyError  # the form is left out
    return plain(p.given)


def f(p: Planted) -> str:
    """The same, to be put in small letters or in pieces: none that is a word."""
    if p.family in _WORDS:
        raise KeyError
    return family(p)


def lf(p: Planted) -> str:
    """The same, of seven letters or more: a shorter one in pieces is anything."""
    if len(f(p)) < _LONG:
        raise KeyError
    return f(p)


def one(p: Planted) -> str:
    """The given name without its hyphen."""
    return g(p).replace("-", "")


def nick(p: Planted, which: int) -> str:
    """One of the three short names; "Mile" would be a word."""
    if not _SHORT[p.given][which]:
        raise KeyError
    return _SHORT[p.given][which]


def whole(text: str) -> str:
    """The string as it stands tells; its parts may stay."""
    return f"«{text}»" if text else ""


def _half(text: str) -> int:
    return (len(text) + 1) // 2


def _split(text: str, between: str) -> str:
    return text[: _half(text)] + between + text[_half(text) :]


def _drop(text: str, place: int) -> str:
    return text[:place] + text[place + 1 :]


def _put(text: str, place: int, letter: str) -> str:
    return text[:place] + letter + text[place:]


def _other(text: str, place: int, letter: str) -> str:
    return "" if text[place].lower() == letter else text[:place] + letter + text[place + 1 :]


def _alternating(text: str) -> str:
    return "".join(c.upper() if i % 2 else c.lower() for i, c in enumerate(text))


def _scanned(text: str) -> str:
    return next((text[0] + text[1:].replace(old, new, 1) for old, new in _SCANNED if old in text[1:]), "")


def _next(day: dt.date, days: int) -> dt.date:
    return day + dt.timedelta(days=days)


def _initials(p: Planted, between: str = "", after: str = "") -> str:
    letters = [p.given[0], plain(p.family).replace("van der ", "")[0]]
    if "".join(letters) == "ID":
        raise KeyError  # an abbreviation of the trade
    return between.join(letter + after for letter in letters)


def _house_number(p: Planted) -> int:
    return int(p.house.split()[0])


TWELFTH.group("case", {
    "shouted": lambda p: p.full.upper(),
    "whispered": lambda p: f"{g(p)} {f(p)}".lower(),
    "family shouted": lambda p: f"{plain(p.given)} {family(p).upper()}",
    "given shouted": lambda p: plain(p.given).upper(),
    "given in small letters": lambda p: g(p).lower(),
    "family in small letters": lambda p: f(p).lower(),
    "mocking": lambda p: _alternating(f"{g(p)} {f(p)}"),
    "caps lock": lambda p: f"{g(p)} {f(p)}".swapcase(),
    "camel": lambda p: one(p).lower() + f(p),
    "pascal": lambda p: one(p) + f(p),
    "two capitals": lambda p: f(p)[:2].upper() + f(p)[2:],
    "late shift": lambda p: f(p)[0].lower() + f(p)[1].upper() + f(p)[2:],
    "capital at the end": lambda p: f(p)[:-1] + f(p)[-1].upper(),
    "capital in the middle": lambda p: f(p)[:3] + f(p)[3].upper() + f(p)[4:],
    "shouted with small possessive": lambda p: f"{plain(p.given).upper()}'s",
    "shouted with its possessive": lambda p: f"{family(p).upper()}'S",
    "shouted, turned about": lambda p: f"{family(p).upper()}, {plain(p.given).upper()}",
    "small, turned about": lambda p: f"{f(p)}, {g(p)}".lower(),
    "small with middle name": lambda p: f"{g(p)} {p.middle} {f(p)}".lower(),
    "a subject line": lambda p: f"RE: «{plain(p.given).upper()} {family(p).upper()}» - URGENT",
    "school shouted": lambda p: p.school.upper(),
    "school whispered": lambda p: f"{p.place.lower()} primary",
    "town whispered": lambda p: p.town.lower(),
    "town shouted": lambda p: p.town.upper(),
    "road whispered": lambda p: f"{p.street.lower()} road",
    "road shouted": lambda p: f"{p.street.upper()} RD",
    "postcode whispered": lambda p: p.postcode.lower(),
    "mother whispered": lambda p: " ".join(p.mother).lower(),
    "father shouted": lambda p: " ".join(p.father).upper(),
    "father's family in caps lock": lambda p: p.father[1].swapcase(),
    "trust whispered": lambda p: f"«{p.town.lower()}» community health trust",
})  # fmt: skip

TWELFTH.group("spacing and splits", {
    "given letter by letter": lambda p: " ".join(one(p)),
    "family letter by letter": lambda p: " ".join(lf(p).upper()),
    "family spelt with hyphens": lambda p: "-".join(lf(p).upper()),
    "family spelt with full stops": lambda p: ".".join(lf(p)),
    "family spelt with commas": lambda p: ", ".join(lf(p).upper()),
    "two spaces": lambda p: f"{plain(p.given)}  {family(p)}",
    "no-break space": lambda p: f"{plain(p.given)}\u00a0{family(p)}",
    "thin space": lambda p: f"{plain(p.given)}\u2009{family(p)}",
    "ideographic space": lambda p: f"{plain(p.given)}\u3000{family(p)}",
    "a tab": lambda p: f"{family(p)}\t{plain(p.given)}",
    "a line break": lambda p: f"{plain(p.given)}\n{family(p)}",
    "carriage return and line feed": lambda p: f"{plain(p.given)}\r\n{family(p)}",
    "vertical tab": lambda p: f"{plain(p.given)}\v{family(p)}",
    "cut at the line's end with a hyphen": lambda p: _split(lf(p), "-\n"),
    "cut at the line's end without": lambda p: _split(lf(p), "\n"),
    "cut with a soft hyphen": lambda p: _split(f(p), "\u00ad"),
    "cut with a quoted-printable break": lambda p: _split(lf(p), "=\n"),
    "cut by a stray space": lambda p: _split(lf(p), " "),
    "first letter adrift": lambda p: lf(p)[0] + " " + lf(p)[1:],
    "last letter adrift": lambda p: lf(p)[:-1] + " " + lf(p)[-1],
    "given's first letter adrift": lambda p: f"{g(p)[0]} {g(p)[1:]} {f(p)}",
    "cut by a full stop": lambda p: _split(lf(p), "."),
    "cut by a slash": lambda p: _split(lf(p), "/"),
    "cut by an underscore": lambda p: _split(lf(p), "_"),
    "cut by a bar": lambda p: _split(lf(p), "|"),
    "bold first half": lambda p: f"<b>«{lf(p)[:4]}</b>{lf(p)[4:]}»",
    "a tag around the first letter": lambda p: f'<span class="cap">«{f(p)[0]}</span>{f(p)[1:]}»',
    "Markdown in the middle": lambda p: f"{lf(p)[:4]}**{lf(p)[4:]}**",
    "emphasised by underscores": lambda p: f"_{plain(p.given)}_ _{family(p)}_",
    "bracketed letter": lambda p: f"({f(p)[0]}){f(p)[1:]}",
    "second half in brackets": lambda p: f"{lf(p)[:4]}[{lf(p)[4:]}]",
    "a break that may be": lambda p: whole(_split(lf(p), "<wbr>")),
    "a soft hyphen in HTML": lambda p: whole(_split(lf(p), "&shy;")),
    "a hyphen in TeX": lambda p: _split(lf(p), "\\-"),
    "a space in HTML": lambda p: whole(f"{plain(p.given)}&nbsp;{family(p)}"),
    "no space after the comma": lambda p: f"{family(p)},{plain(p.given)}",
    "a full stop between": lambda p: f"{plain(p.given)}.{family(p)}",
    "a slash between": lambda p: f"{plain(p.given)}/{family(p)}",
    "a plus between": lambda p: f"{plain(p.given)}+{family(p)}",
    "an arrow between": lambda p: f"{plain(p.given)}→{family(p)}",
    "the next word caught": lambda p: f"«{lf(p)}was» seen",
    "the word before caught": lambda p: f"when «the{lf(p)}» family moved",
    "a role caught": lambda p: f"«mum{lf(p)}»",
    "the age caught": lambda p: f"«{plain(p.given)}(13)»",
    "spelt aloud": lambda p: f"surname spelt «{'-'.join(lf(p).upper())}»",
    "letters on dotted lines": lambda p: "_".join(lf(p)),
    "boxes of a form": lambda p: "|" + "|".join(lf(p).upper()) + "|",
    "boxes of a form with spaces": lambda p: "[" + "] [".join(lf(p).upper()) + "]",
    "wide letters": lambda p: "\u2002".join(lf(p)),
    "an ellipsis in it": lambda p: _split(lf(p), "..."),
    "town cut at the line's end": lambda p: _split(p.town.replace("Upper ", ""), "-\n"),
    "road over two lines": lambda p: f"{p.street}\nRoad",
    "school over two lines": lambda p: f"{p.place}\nPrimary\nSchool",
})  # fmt: skip

TWELFTH.group("Unicode", {
    "decomposed": lambda p: unicodedata.normalize("NFD", p.full),
    "full width": lambda p: styled(family(p), 0xFF21, 0xFF41),
    "bold": lambda p: styled(family(p), 0x1D400, 0x1D41A),
    "sans bold italic": lambda p: styled(family(p), 0x1D63C, 0x1D656),
    "typewriter": lambda p: styled(plain(p.given), 0x1D670, 0x1D68A),
    "circled": lambda p: styled(family(p), 0x24B6, 0x24D0),
    "in brackets each": lambda p: styled(lf(p).lower(), 0x249C, 0x249C),
    "squared": lambda p: styled(lf(p).upper(), 0x1F130, 0x1F130),
    "negative squared": lambda p: styled(lf(p).upper(), 0x1F170, 0x1F170),
    "flags": lambda p: "\u200b".join(styled(lf(p).upper(), 0x1F1E6, 0x1F1E6)),
    "Cyrillic lookalikes": lambda p: f"{g(p)} {f(p)}".translate(_LOOKALIKES),
    "Greek lookalikes": lambda p: lf(p).upper().translate(_GREEK),
    "small capitals": lambda p: f(p).lower().translate(_SMALL_CAPITALS),
    "raised letters": lambda p: if_("q" not in f(p).lower(), f(p).lower().translate(ABOVE)),
    "upside down": lambda p: lf(p).lower().translate(TURNED)[::-1],
    "struck through": lambda p: marked(family(p), "\u0336"),
    "underlined": lambda p: marked(plain(p.given), "\u0332"),
    "zero-width space in it": lambda p: _split(family(p), "\u200b"),
    "zero-width joiner in it": lambda p: _split(family(p), "\u200d"),
    "word joiner in it": lambda p: _split(plain(p.given), "\u2060"),
    "byte order mark before": lambda p: "\ufeff" + plain(p.given),
    "left-to-right mark between": lambda p: f"{plain(p.given)}\u200e {family(p)}",
    "isolated": lambda p: f"\u2068{p.full}\u2069",
    "right-to-left override": lambda p: f"\u202e{lf(p)[::-1]}\u202c",
    "variation selectors": lambda p: marked(lf(p), "\ufe0f"),
    "Hangul filler": lambda p: _split(f(p), "\u3164"),
    "Mongolian separator": lambda p: _split(f(p), "\u180e"),
    "combining grapheme joiner": lambda p: _split(f(p), "\u034f"),
    "tag characters": lambda p: f"{f(p)[:2]}\U000e0061{f(p)[2:]}",
    "dotless": lambda p: instead(lf(p), "i", "ı"),
    "dotted": lambda p: instead(lf(p).upper(), "I", "İ"),
    "long s": lambda p: instead(lf(p), "s", "ſ"),
    "ligature": lambda p: instead(p.family, "ff", "ﬀ"),
    "alpha for a": lambda p: instead(lf(p), "a", "ɑ"),
    "accents of the wrong kind": lambda p: instead(lf(p), "e", "è"),
    "umlaut": lambda p: instead(lf(p), "o", "ö"),
    "ogonek": lambda p: instead(lf(p), "e", "ę"),
    "stroke through o": lambda p: instead(lf(p), "o", "ø"),
    "modifier apostrophe": lambda p: if_("'" in p.family, p.family.replace("'", "ʼ")),
    "prime": lambda p: if_("'" in p.family, p.family.replace("'", "′")),
    "full-width apostrophe": lambda p: if_("'" in p.family, p.family.replace("'", "＇")),
    "non-breaking hyphen": lambda p: if_("-" in p.family, p.family.replace("-", "\u2011")),
    "minus for a hyphen": lambda p: if_("-" in p.family, p.family.replace("-", "\u2212")),
    "read as Latin 1": lambda p: if_(p.family != plain(p.family), p.family.encode().decode("latin-1")),
    "read as Windows 1252": lambda p: whole(p.full.replace("'", "’").encode().decode("cp1252", "ignore") if "'" in p.family else ""),
    "question mark for the accent": lambda p: if_(p.family != plain(p.family), p.family.encode("ascii", "replace").decode()),
    "replacement character": lambda p: if_(p.family != plain(p.family), p.family.replace("ă", "\ufffd").replace("ș", "\ufffd")),
    "HTML codes": lambda p: "".join(f"&#{ord(c)};" for c in family(p)),
    "HTML hexadecimal": lambda p: "".join(f"&#x{ord(c):x};" for c in family(p)),
    "JSON escapes": lambda p: "".join(f"\\u{ord(c):04x}" for c in family(p)),
    "a letter by code": lambda p: f"{f(p)[0]}&#{ord(f(p)[1])};{f(p)[2:]}",
    "ideographic full stop": lambda p: f"{plain(p.given)}。{family(p)}",
    "school with fancy apostrophe": lambda p: if_("'" in p.place, f"{p.place.replace(chr(39), '‘')} Primary School"),
    "town in bold": lambda p: styled(p.town, 0x1D5D4, 0x1D5EE),
})  # fmt: skip

TWELFTH.group("typos", {
    "second letter lost": lambda p: _drop(lf(p), 1),
    "middle letter lost": lambda p: _drop(lf(p), _half(lf(p))),
    "last letter lost": lambda p: lf(p)[:-1],
    "first letter lost": lambda p: lf(p)[1:],
    "letter doubled": lambda p: _put(lf(p), 3, lf(p)[3]),
    "two letters turned": lambda p: swapped(lf(p), 2),
    "last letters turned": lambda p: swapped(lf(p), len(lf(p)) - 2),
    "first letters turned": lambda p: swapped(lf(p).lower(), 0).capitalize(),
    "neighbouring key": lambda p: _other(lf(p), 3, _NEXT_KEY[lf(p)[3]]),
    "neighbouring key at the end": lambda p: _other(lf(p), len(lf(p)) - 1, _NEXT_KEY[lf(p)[-1]]),
    "a letter too many": lambda p: _put(lf(p), 4, "h"),
    "stuck key": lambda p: lf(p)[:2] + lf(p)[2] * 4 + lf(p)[3:],
    "drawn out": lambda p: g(p) + g(p)[-1] * 3,
    "two slips": lambda p: if_(len(lf(p)) >= 9, _drop(_other(lf(p), 2, "o") or lf(p), 6)),
    "two letters lost": lambda p: if_(len(lf(p)) >= 9, _drop(_drop(lf(p), 6), 2)),
    "vowel for a vowel": lambda p: instead(lf(p), "e", "a"),
    "y for i": lambda p: instead(lf(p), "i", "y"),
    "k for c": lambda p: instead(lf(p), "c", "k"),
    "z for s": lambda p: instead(lf(p), "s", "z"),
    "scanned": lambda p: _scanned(lf(p)),
    "nought for o": lambda p: instead(lf(p), "o", "0"),
    "one for l": lambda p: instead(lf(p).replace("i", "l", 1) if "l" not in lf(p) else lf(p), "l", "1"),
    "bar for i": lambda p: instead(lf(p), "i", "|"),
    "heard, given": lambda p: _HEARD[p.given],
    "heard, family": lambda p: _HEARD_FAMILY[p.family],
    "heard, both": lambda p: f"{_HEARD[p.given]} {_HEARD_FAMILY[p.family]}",
    "heard by a machine": lambda p: f"{plain(p.given)} «{_MACHINE_HEARD[p.family]}»",
    "given slip with the family name": lambda p: f"{swapped(g(p), 2)} {f(p)}",
    "both slip": lambda p: f"{_drop(g(p), 2)} {swapped(lf(p), 3)}",
    "given slip alone": lambda p: if_(len(one(p)) >= 6, _drop(g(p), 3)),
    "given with a letter too many": lambda p: if_(len(one(p)) >= 6, _put(g(p), 2, "e")),
    "given turned": lambda p: if_(len(one(p)) >= 6, swapped(g(p), 3)),
    "slip in small letters": lambda p: swapped(lf(p), 3).lower(),
    "slip in capitals": lambda p: _drop(lf(p), 3).upper(),
    "slip with possessive": lambda p: f"{swapped(lf(p), 3)}'s" if swapped(lf(p), 3) else "",
    "semicolon for an apostrophe": lambda p: if_("'" in p.family, f"{plain(p.given)} {p.family.replace(chr(39), ';')}"),
    "at sign for an apostrophe": lambda p: if_("'" in p.family, f"{plain(p.given)} {p.family.replace(chr(39), '@')}"),
    "hash in it": lambda p: _put(lf(p), len(lf(p)), "#"),
    "space a letter early": lambda p: f"{g(p)[:-1]} {g(p)[-1]}{f(p)}",
    "space a letter late": lambda p: f"{g(p)}{f(p)[0]} {f(p)[1:]}",
    "the initials changed places": lambda p: f"{f(p)[0]}{g(p)[1:]} {g(p)[0]}{f(p)[1:]}",
    "dictated with the spelling": lambda p: f"«{plain(p.given)} {_HEARD_FAMILY[p.family]}», that's «{' '.join(lf(p)[:4].upper())}»",
    "town slip": lambda p: swapped(p.town.split()[-1], 3),
    "town letter lost": lambda p: _drop(p.town.split()[-1], 4),
    "town heard": lambda p: {"Oxmarsh": "Oxmarch", "Upper Calderby": "Upper Colderby"}[p.town],
    "road slip": lambda p: f"«{swapped(p.street.split()[0], 3) or swapped(p.street.split()[0], 4)}» Road",
    "school slip": lambda p: f"«{_drop(p.place.split()[1] if p.place.startswith('St') else p.place.split()[0], 3)}» Primary School",
    "mother's family slip": lambda p: swapped(p.mother[1], 4),
    "father's family slip": lambda p: _drop(p.father[1], 5),
    "father's family doubled": lambda p: _put(p.father[1], 4, p.father[1][4]),
})  # fmt: skip

TWELFTH.group("possessives", {
    "straight": lambda p: f"«{plain(p.given)}»'s bedroom",
    "curly": lambda p: f"«{plain(p.given)}»’s bedroom",
    "grave": lambda p: f"«{plain(p.given)}»`s bedroom",
    "acute": lambda p: f"«{plain(p.given)}»´s bedroom",
    "opening quote": lambda p: f"«{family(p)}»‘s bedroom",
    "double quote": lambda p: f'«{family(p)}»"s bedroom',
    "semicolon slip": lambda p: f"«{plain(p.given)}»;s bedroom",
    "no apostrophe": lambda p: f"«{plain(p.given)}s» bedroom",
    "no apostrophe, small": lambda p: f"«{g(p).lower()}s» bedroom",
    "after the s": lambda p: f"the «{family(p)}s»' front door",
    "the family": lambda p: f"the «{family(p)}s»",
    "the family with an apostrophe too many": lambda p: f"both «{family(p)}»'s were in",
    "the family with es": lambda p: f"the «{family(p)}es»",
    "space before": lambda p: f"«{plain(p.given)}» 's bedroom",
    "doubled": lambda p: f"«{plain(p.given)}»'s's",
    "will": lambda p: f"«{plain(p.given)}»'ll be fine",
    "had": lambda p: f"«{plain(p.given)}»’d gone",
    "would have": lambda p: f"«{plain(p.given)}»'d've gone",
    "is not": lambda p: f"«{plain(p.given)}»'s not well",
    "like": lambda p: f"very «{family(p)}»-like",
    "pre": lambda p: f"in the pre-«{family(p)}» days",
    "post": lambda p: f"the post-«{plain(p.given)}» audit",
    "non": lambda p: f"the non-«{family(p)}» children",
    "led": lambda p: f"a «{plain(p.given)}»-led plan",
    "centred": lambda p: f"«{plain(p.given)}»-centred work",
    "one of them": lambda p: f"a «{family(p)}» through and through",
    "case of": lambda p: f"another «{plain(p.given)}»",
    "with its plural in brackets": lambda p: f"the «{family(p)}(s)»",
    "both": lambda p: f"«{plain(p.given)}»'s and «{p.mother[0]}»'s accounts",
    "shared": lambda p: f"«{p.mother[0]}» and «{plain(p.given)}»'s relationship",
    "anti": lambda p: f"the anti-«{family(p)}» messages",
    "hood": lambda p: f"the «{p.town}»-wide offer",
    "town's": lambda p: f"«{p.town}»'s youth offer",
    "school's": lambda p: f"«{p.place}»'s attendance team" if "'" not in p.place else f"«{p.place}» attendance team",
    "Polish case": lambda p: f"dla «{_POLISH_CASE[p.given][0]}»",
    "Polish case again": lambda p: f"rozmowa z «{_POLISH_CASE[p.given][2]}»",
})  # fmt: skip

TWELFTH.group("nicknames", {
    "first short name": lambda p: nick(p, 0),
    "second short name": lambda p: nick(p, 1),
    "third short name": lambda p: nick(p, 2),
    "in quotation marks": lambda p: f"“{nick(p, 0)}”",
    "between the names": lambda p: f"{plain(p.given)} “{nick(p, 0)}” {family(p)}",
    "with the family name": lambda p: f"{nick(p, 0)} {family(p)}",
    "second with the family name": lambda p: f"{nick(p, 1)} {family(p)}",
    "with the family's first letter": lambda p: f"{nick(p, 0)} {family(p)[0]}",
    "known as": lambda p: f"known as «{nick(p, 0)}»",
    "likes to be called": lambda p: f"who likes to be called «{nick(p, 1)}»",
    "alias": lambda p: f"a.k.a. «{nick(p, 2)}»",
    "ours": lambda p: f"our «{nick(p, 0)}»",
    "little": lambda p: f"little «{nick(p, 0)}»",
    "big": lambda p: f"Big «{nick(p, 0)}»",
    "baby": lambda p: f"Baby «{plain(p.given)}»",
    "small letters in a message": lambda p: f"“tell «{g(p).lower()}» to ring me x”",
    "short name in a message": lambda p: f"“«{nick(p, 0)}» ur mum is here”",
    "said twice": lambda p: f"{g(p)[:3]}-{g(p)[:3]}",
    "with -y": lambda p: if_(g(p)[-1] not in "yaeiou", f"{g(p)}y"),
    "with -ster": lambda p: f"the «{g(p)}ster»",
    "with a heart": lambda p: f"{plain(p.given)}♥",
    "with a number": lambda p: f"«{one(p).lower()}13»",
    "in a team": lambda p: f"Team «{plain(p.given)}»",
    "mates' name": lambda p: _MATES[p.family],
    "family name alone, as at football": lambda p: f"they all call him «{family(p)}»",
    "drawn out in a message": lambda p: f"“«{nick(p, 0)}{nick(p, 0)[-1] * 2}» come home”",
    "possessive": lambda p: f"«{nick(p, 0)}»'s mum",
    "plural of the short name": lambda p: f"both «{nick(p, 0)}s» in the class",
    "shouted": lambda p: nick(p, 2).upper(),
    "to everyone": lambda p: f"«{nick(p, 1)}» to everyone who knew the child",
    "mother's short name": lambda p: "“«Gerry» shouts”" if p.mother[0] == "Geraldine" else "",
    "mother's other short name": lambda p: "Ged" if p.mother[0] == "Geraldine" else "",
    "father's short name": lambda p: "Tunde" if p.father[0] == "Babatunde" else "",
    "father's other short name": lambda p: "«Baba T»" if p.father[0] == "Babatunde" else "",
    "little one of the language": lambda p: {"Ilinca": "Ilincuța", "Ffion": "«Ffion» fach", "Kacper": "Kacperku", "Floris": "Florisje"}[p.given],
})  # fmt: skip

TWELFTH.group("initials", {
    "joined": lambda p: f"«{_initials(p)}» was seen alone",
    "dotted": lambda p: _initials(p, "", "."),
    "dotted and spaced": lambda p: _initials(p, " ", "."),
    "spaced": lambda p: f"«{_initials(p, ' ')}» was seen alone",
    "slashed": lambda p: _initials(p, "/"),
    "hyphened": lambda p: _initials(p, "-"),
    "possessive": lambda p: f"«{_initials(p)}»'s bedroom",
    "in brackets": lambda p: f"(«{_initials(p)}»)",
    "after child": lambda p: f"child «{_initials(p)}»",
    "after young person": lambda p: f"the YP («{_initials(p)}»)",
    "as heading": lambda p: f"re: «{_initials(p)}»",
    "with middle": lambda p: f"«{p.given[0]}{p.middle[0]}{plain(p.family).replace('van der ', '')[0]}»",
    "with middle, dotted": lambda p: f"{p.given[0]}.{p.middle[0]}.{plain(p.family).replace('van der ', '')[0]}.",
    "first, dotted, and family": lambda p: f"{p.given[0]}. {family(p)}",
    "first, close, and family": lambda p: f"{p.given[0]}.{family(p)}",
    "first and family": lambda p: f"{p.given[0]} {family(p)}",
    "first caught in family": lambda p: f"{f(p)[:0]}{p.given[0]}{f(p)}",
    "family and first": lambda p: f"{family(p)} {p.given[0]}",
    "family and first with comma": lambda p: f"{family(p)}, {p.given[0]}.",
    "two and family": lambda p: f"{p.given[0]}{p.middle[0]} {family(p)}",
    "two, dotted, and family": lambda p: f"{p.given[0]}. {p.middle[0]}. {family(p)}",
    "given and letter": lambda p: f"{plain(p.given)} {family(p)[0]}",
    "given and letter, dotted": lambda p: f"{plain(p.given)} {family(p)[0]}.",
    "given and letter, joined": lambda p: f"{one(p)}{f(p)[0]}",
    "given and half the family": lambda p: f"{plain(p.given)} {lf(p)[:3]}.",
    "starred": lambda p: f"{plain(p.given)} {lf(p)[0]}{'*' * (len(lf(p)) - 1)}",
    "dashed as in old novels": lambda p: f"{plain(p.given)} «{lf(p)[0]}——{lf(p)[-1]}»",
    "starred vowels": lambda p: "".join("*" if c in "aeiou" else c for c in lf(p)),
    "starred middle": lambda p: lf(p)[:3] + "***" + lf(p)[-2:],
    "title and letter": lambda p: f"Miss {family(p)[0]}. and «{plain(p.given)}»",
    "four letters of a system": lambda p: f"{f(p)[:3].upper()}{g(p)[0]}{p.born:%y}",
    "initials and year": lambda p: f"{_initials(p)}{p.born:%Y}",
    "initials and day of birth": lambda p: f"{_initials(p)} «{p.born:%d%m%y}»",
    "parents' initials": lambda p: f"mother («{p.mother[0][0]}{p.mother[1][0]}») and father («{p.father[0][0]}{p.father[1][0]}»)",
    "mother's, dotted": lambda p: f"{p.mother[0][0]}.{p.mother[1][0]}.",
})  # fmt: skip

TWELFTH.group("compound names", {
    "turned about": lambda p: f"{p.family}, {p.given}",
    "turned about without comma": lambda p: f"{p.family} {p.given}",
    "with middle": lambda p: f"{p.given} {p.middle} {p.family}",
    "middle first": lambda p: f"{p.middle} {p.given} {p.family}",
    "middle alone with family": lambda p: f"{p.middle} {p.family}",
    "given with middle": lambda p: f"{p.given} {p.middle}",
    "given joined to middle": lambda p: f"{p.given}-{p.middle}",
    "family in brackets": lambda p: f"{p.given} ({p.family})",
    "shouted family first": lambda p: f"{p.family.upper()} {p.given}",
    "with the mother's name": lambda p: f"{p.given} {p.mother[1]}",
    "mother with the child's name": lambda p: f"{p.mother[0]} {p.family}",
    "hyphened with mother's": lambda p: f"{p.family}-{p.mother[1]}",
    "slashed with mother's": lambda p: f"{p.family}/{p.mother[1]}",
    "born": lambda p: f"«{p.mother[0]} {p.family}» (née «{p.mother[1]}»)",
    "formerly": lambda p: f"{p.given} {p.family} formerly «{p.father[1]}»",
    "Miss": lambda p: f"Miss «{p.family}»",
    "Master": lambda p: f"Master «{p.given} {p.family}»",
    "Mr and Mrs": lambda p: f"Mr & Mrs «{p.family}»",
    "Ms without space": lambda p: f"«Ms{family(p)}»",
    "unborn baby": lambda p: f"U/B «{p.family}»",
    "baby of": lambda p: f"Baby of «{p.mother[0]} {p.mother[1]}»",
    "the late": lambda p: f"the late «{p.given} {p.family}»",
    "Mother, by role and name": lambda p: f"Mother («{p.mother[0]}»)",
    "role joined to name": lambda p: f"«Mum-{p.mother[0]}»",
    "auntie": lambda p: f"Auntie «{p.mother[0]}»",
    "Uncle": lambda p: f"Uncle «{p.father[0]}»",
    "siblings": lambda p: f"the «{p.family}» siblings",
    "household": lambda p: f"the «{p.family}-{p.father[1]}» household",
    "versus": lambda p: f"R v «{p.father[1]}»",
    "in re": lambda p: f"Re «{p.family}» (a child)",
    "estate": lambda p: f"the estate of «{p.family}» deceased",
    "first part alone": lambda p: if_("-" in p.family, p.family.split("-", maxsplit=1)[0]),
    "second part alone": lambda p: if_("-" in p.family, p.family.rsplit("-", maxsplit=1)[-1]),
    "parts turned": lambda p: if_("-" in p.family, "-".join(reversed(p.family.split("-")))),
    "parts apart": lambda p: if_("-" in p.family, p.family.replace("-", " ")),
    "parts with spaced hyphen": lambda p: if_("-" in p.family, p.family.replace("-", " - ")),
    "parts joined": lambda p: if_("-" in p.family, p.family.replace("-", "").capitalize()),
    "parts with an initial": lambda p: whole(if_("-" in p.family, f"{p.family.split('-', maxsplit=1)[0]}-{p.family.split('-')[1][0]}")),
    "parts with a dash": lambda p: if_("-" in p.family, p.family.replace("-", "—")),
    "given apart": lambda p: if_("-" in p.given, p.given.replace("-", " ")),
    "given joined": lambda p: if_("-" in p.given, p.given.replace("-", "")),
    "given with an initial": lambda p: whole(if_("-" in p.given, f"{p.given.split('-', maxsplit=1)[0]}-{p.given.split('-')[1][0]}")),
    "particle joined": lambda p: if_(p.family.startswith("van "), "Vanderheijden"),
    "particle half joined": lambda p: whole(if_(p.family.startswith("van "), "van derHeijden")),
    "particle in capitals": lambda p: whole(if_(p.family.startswith("van "), "Van Der Heijden")),
    "particle shortened": lambda p: if_(p.family.startswith("van "), "v.d. «Heijden»"),
    "particle shortened bare": lambda p: if_(p.family.startswith("van "), "vd «Heijden»"),
    "particle at the end": lambda p: if_(p.family.startswith("van "), "«Heijden, Floris» van der"),
    "particle lost": lambda p: if_(p.family.startswith("van "), "Mrs «Heijden»"),
    "ij for y": lambda p: if_(p.family.startswith("van "), "van der «Heyden»"),
    "ij as one letter": lambda p: if_(p.family.startswith("van "), "van der «Heĳden»"),
    "Mac": lambda p: if_(p.family.startswith("Mc"), f"Mac{p.family[2:]}"),
    "Mc apart": lambda p: if_(p.family.startswith("Mc"), f"Mc {p.family[2:]}"),
    "M with an apostrophe": lambda p: if_(p.family.startswith("Mc"), f"M'{p.family[2:]}"),
    "Mc in small letters": lambda p: if_(p.family.startswith("Mc"), f"Mc{p.family[2:].lower()}"),
    "Mc lost": lambda p: if_(p.family.startswith("Mc"), f"young «{p.family[2:]}»"),
    "D joined": lambda p: if_(p.family.startswith("D'"), p.family.replace("'", "")),
    "D apart": lambda p: if_(p.family.startswith("D'"), p.family.replace("'", " ")),
    "d in small letters": lambda p: if_(p.family.startswith("D'"), p.family.replace("D'", "d’")),
    "De": lambda p: if_(p.family.startswith("D'"), f"De «{family(p)}»"),
    "Da": lambda p: if_(p.family.startswith("D'"), p.family.replace("D'", "Da")),
    "Chinese given in parts": lambda p: if_(p.given == "Yuxuan", "Xiong Yu Xuan"),
    "Chinese given hyphened": lambda p: if_(p.given == "Yuxuan", "Yu-Xuan Xiong"),
    "Chinese with tones": lambda p: if_(p.given == "Yuxuan", "Yǔxuān Xióng"),
    "Chinese script": lambda p: _HAN[p.given],
    "Nigerian given in parts": lambda p: if_(p.given == "Oluwadamilola", "Oluwa Damilola Adegbenro"),
    "Nigerian with marks": lambda p: if_(p.given == "Oluwadamilola", "Olúwadámilọ́lá Adégbẹnró"),
    "Arabic script": lambda p: _ARABIC[p.given],
    "Cyrillic script": lambda p: _CYRILLIC[p.given],
    "feminine family": lambda p: _RELATIVES[p.family][0],
    "family of the family": lambda p: _RELATIVES[p.family][1],
    "of the family": lambda p: _RELATIVES[p.family][2],
    "bint": lambda p: if_(p.given in {"Mahnoor", "Hibaq"}, f"«{p.given}» bint «{p.father[0]}»"),
    "Bibi": lambda p: if_(p.given == "Mahnoor", "«Mahnoor» Bibi"),
    "merch": lambda p: if_(p.given == "Ffion", "«Ffion» merch «Geraldine»"),
})  # fmt: skip

TWELFTH.group("technical strings", {
    "mail address": lambda p: f"«{one(p).lower()}.{f(p).lower()}@mail.example»",
    "mail address, initial": lambda p: f"«{g(p)[0].lower()}{f(p).lower()}@mail.example»",
    "mail address with year": lambda p: f"«{f(p).lower()}{p.born:%y}@mail.example»",
    "mail address spelt": lambda p: f"«{one(p).lower()} dot {f(p).lower()} at mail dot example»",
    "handle": lambda p: f"@{one(p).lower()}_{f(p).lower()}",
    "handle turned": lambda p: f"@x{f(p).lower()}x",
    "leet": lambda p: f"@{lf(p).translate(_LEET)}",
    "hashtag": lambda p: f"#JusticeFor{one(p)}",
    "hashtag in small letters": lambda p: f"#prayfor{one(p).lower()}",
    "address with path": lambda p: f"https://news.example/story/«{one(p).lower()}-{f(p).lower()}»-inquest",
    "address with query": lambda p: f"https://records.example/find?surname=«{quote(f(p))}»&first=«{quote(one(p))}»",
    "percent codes": lambda p: "".join(f"%{b:02X}" for b in f(p).encode()),
    "base64": lambda p: b64(f"{g(p)} {f(p)}"),
    "hexadecimal": lambda p: f"{g(p)} {f(p)}".encode().hex(),
    "backwards": lambda p: lf(p).lower()[::-1],
    "file name": lambda p: f"«{f(p)}_{one(p)}_CP_conf_v3».docx",
    "file name, spaced": lambda p: f"Strategy mtg «{one(p)} {f(p)}» FINAL(2).pdf",
    "shared drive": lambda p: f"S:\\Childrens\\«{f(p).upper()} {g(p)[0]}»\\chron.xlsx",
    "file address": lambda p: f"file:///C:/Users/«{g(p)[0].lower()}{f(p).lower()}»/Desktop/note.txt",
    "SharePoint": lambda p: f"/sites/CSC/Shared%20Documents/«{f(p)}%2C%20{one(p)}»/plan.docx",
    "JSON": lambda p: f'{{"forename": "«{plain(p.given)}»", "surname": "«{family(p)}»"}}',
    "XML": lambda p: f"<Surname>«{family(p)}»</Surname><Forename>«{plain(p.given)}»</Forename>",
    "attribute": lambda p: f'<img alt="«{plain(p.given)} {family(p)}» in Year 7">',
    "CSV": lambda p: f'"«{family(p)}»","«{plain(p.given)}»",F,13',
    "SQL": lambda p: f"WHERE sname LIKE '«{family(p)}»%'",
    "HL7": lambda p: f"PID|1||«{family(p).upper()}»^«{plain(p.given).upper()}»^^",
    "passport line": lambda p: f"P<«GBR{lf(p).upper()}»<<«{one(p).upper()}»<<<<<<",
    "vCard": lambda p: f"N:«{family(p)}»;«{plain(p.given)}»;;;",
    "calendar": lambda p: f"SUMMARY:CIN «{plain(p.given)} {family(p)}»",
    "directory": lambda p: f"CN=«{plain(p.given)} {family(p)}»,OU=Pupils",
    "login": lambda p: f"{p.born:%y}{f(p)[:5].lower()}{g(p)[0].lower()}",
    "Wi-Fi": lambda p: f"{f(p)}s_WiFi_5G",
    "console": lambda p: f"xX_{one(p)}{p.born:%y}_Xx",
    "snap": lambda p: f"snap: «{one(p).lower()}.{f(p)[:4].lower()}»",
    "chat export": lambda p: f"[08:14] «{plain(p.given)} {family(p)[0]}»: where r u",
    "mention": lambda p: f"@«{family(p)}», «{plain(p.given)}» (CSC)",
    "merge field": lambda p: f"<<«{plain(p.given)}»>>",
    "key and value": lambda p: f"child_name=«{plain(p.given)}+{family(p)}»",
    "tooltip": lambda p: f'title="Record of «{family(p).upper()}, {plain(p.given)}»"',
    "Markdown link": lambda p: f"[«{plain(p.given)}»'s plan](plan.docx)",
    "comment": lambda p: f"<!-- check «{plain(p.given)}»'s DOB -->",
    "barcode": lambda p: f"*{lf(p).upper()}*",
    "TeX accents": lambda p: whole(if_(p.family == "Dumitrășcu", "Dumitr\\u{a}\\c{s}cu")),
    "quoted-printable": lambda p: whole(if_(p.family != plain(p.family), "".join(c if ord(c) < 128 else "".join(f"={b:02X}" for b in c.encode()) for c in p.family))),
    "named code": lambda p: whole(instead(p.full, "'", "&apos;")),
    "named code, quotation": lambda p: whole(instead(p.full, "'", "&rsquo;")),
    "punycode-like": lambda p: f"«{f(p).lower()}»-family.example",
    "school web address": lambda p: f"www.«{p.place.lower().replace(' ', '').replace(chr(39), '')}».sch.example",
    "town in an address": lambda p: f"news@«{p.town.lower().replace(' ', '')}echo».example",
    "search": lambda p: f'"«{plain(p.given)} {family(p)}»" site:news.example',
    "key of a system": lambda p: f"LCS/«{f(p).upper()}»/{g(p)[:2].upper()}/0{p.born:%y}",
    "ticket": lambda p: f"TKT-«{f(p).upper()}»-0042",
})  # fmt: skip

TWELFTH.group("dates", {
    "numeric": lambda p: whole(f"{p.born:%d/%m/%Y}"),
    "numeric, short": lambda p: whole(f"{p.born.day}/{p.born.month}/{p.born:%y}"),
    "dotted": lambda p: whole(f"{p.born:%d.%m.%Y}"),
    "dotted and spaced": lambda p: whole(f"{p.born:%d. %m. %Y}"),
    "hyphened": lambda p: whole(f"{p.born:%d-%m-%y}"),
    "spaced": lambda p: whole(f"{p.born:%d %m %Y}"),
    "ISO": lambda p: whole(f"{p.born:%Y-%m-%d}"),
    "ISO with slashes": lambda p: whole(f"{p.born:%Y/%m/%d}"),
    "compact": lambda p: f"DOB «{p.born:%d%m%Y}»",
    "compact ISO": lambda p: f"«{p.born:%Y%m%d}»",
    "compact, two figures": lambda p: f"dob «{p.born:%d%m%y}»",
    "American": lambda p: f"{p.born:%B} «{p.born.day}», {p.born:%Y}",
    "American numeric": lambda p: whole(f"{p.born:%m/%d/%Y}"),
    "ordinal": lambda p: f"«{nth(p.born.day)}» {p.born:%B %Y}",
    "ordinal of": lambda p: f"the «{nth(p.born.day)}» of {p.born:%B}, {p.born:%Y}",
    "ordinal apart": lambda p: f"«{p.born.day}» {nth(p.born.day)[-2:]} {p.born:%B %Y}",
    "ordinal in words": lambda p: f"the «{ordinal(p.born.day)}» of {p.born:%B %Y}",
    "month first in words": lambda p: f"{p.born:%B} the «{ordinal(p.born.day)}», twenty {_YEARS[p.born.year]}",
    "short month": lambda p: f"«{p.born.day}» {p.born:%b} {p.born:%y}",
    "short month with dot": lambda p: f"«{p.born.day}» {p.born:%b}. {p.born:%Y}",
    "short month, joined": lambda p: whole(f"{p.born:%d%b%Y}"),
    "short month, hyphened": lambda p: whole(f"{p.born.day}-{p.born:%b-%y}".upper()),
    "short month, apostrophe": lambda p: f"«{p.born.day}» {p.born:%b} '{p.born:%y}",
    "Roman month": lambda p: whole(f"{p.born.day}.{ROMAN[p.born.month]}.{p.born:%Y}"),
    "with the weekday": lambda p: f"{p.born:%A} «{p.born.day}» {p.born:%B %Y}",
    "with the short weekday": lambda p: f"{p.born:%a} «{nth(p.born.day)}» {p.born:%b %Y}",
    "without the year": lambda p: f"born on «{p.born.day}» {p.born:%B}",
    "Polish": lambda p: f"«{p.born.day}» {month_in(p.born, 'Polish')} {p.born:%Y}",
    "Romanian": lambda p: f"«{p.born.day}» {month_in(p.born, 'Romanian')} {p.born:%Y}",
    "Dutch": lambda p: f"«{p.born.day}» {month_in(p.born, 'Dutch')} {p.born:%Y}",
    "full width figures": lambda p: whole(_shifted_digits(f"{p.born:%d/%m/%Y}", 0xFF10)),
    "Arabic figures": lambda p: whole(_shifted_digits(f"{p.born:%d/%m/%Y}", 0x0660)),
    "o for nought": lambda p: whole(instead(f"{p.born:%d/%m/%Y}", "0", "O")),
    "l for one": lambda p: whole(instead(f"{p.born:%d/%m/%Y}", "1", "l")),
    "comma for full stop": lambda p: whole(f"{p.born:%d,%m,%Y}"),
    "backslashes": lambda p: whole(f"{p.born:%d\\%m\\%Y}"),
    "vertical bars": lambda p: whole(f"{p.born:%d|%m|%Y}"),
    "a stray space": lambda p: whole(f"{p.born:%d/ %m/%Y}"),
    "boxes": lambda p: whole(" ".join(f"{p.born:%d%m%Y}")),
    "split over lines": lambda p: f"«{p.born.day}»\n{p.born:%B %Y}",
    "no-break": lambda p: f"«{p.born.day}»\u00a0{p.born:%B}\u00a0{p.born:%Y}",
    "month mistyped": lambda p: f"«{p.born.day}» {swapped(f'{p.born:%B}', 1)} {p.born:%Y}" if len(f"{p.born:%B}") > 4 else "",
    "time stamp": lambda p: whole(f"{p.born:%Y-%m-%d}T00:00:00Z"),
    "tuple": lambda p: whole(f"date({p.born.year}, {p.born.month}, {p.born.day})"),
    "day, month, year named": lambda p: f"day «{p.born.day}», month {p.born.month}, year {p.born.year}",
    "labelled": lambda p: f"D.O.B.:«{p.born:%d/%m/%y}»",
    "star": lambda p: f"*«{p.born:%d.%m.%Y}»",
    "incident, numeric": lambda p: whole(f"{p.met:%d/%m/%y}"),
    "incident, no year": lambda p: f"on «{p.met.day}» {p.met:%B}",
    "incident, ordinal": lambda p: f"the «{nth(p.met.day)}» {p.met:%B}",
    "incident, weekday": lambda p: f"{p.met:%A} «{p.met.day}» {p.met:%B}",
    "incident, slash": lambda p: f"on «{p.met.day}/{p.met.month}»",
    "incident, time": lambda p: f"at 21:40hrs on «{p.met:%d/%m/%Y}»",
    "incident, military": lambda p: f"«{p.met:%d}2140Z» {p.met:%b %y}".upper(),
    "incident, range": lambda p: f"between «{p.met.day}» and «{p.met.day + 2}» {p.met:%B %Y}",
    "incident, night": lambda p: f"the night of «{p.met.day}–{p.met.day + 1}» {p.met:%B}",
    "incident, day after": lambda p: f"the day after «{p.met.day - 1}» {p.met:%B %Y}",
    "incident, inst.": lambda p: f"on the «{nth(p.met.day)}» inst.",
    "incident, words": lambda p: f"on the «{ordinal(p.met.day)}» day of {p.met:%B}",
    "incident, file stamp": lambda p: f"IMG_«{p.met:%Y%m%d}»_2140.jpg",
    "incident, log": lambda p: f"«{p.met:%d%m%y}»-2140-log",
    "incident, week": lambda p: f"in week «{p.met.isocalendar()[1]}», 2025, on the Saturday",
    "incident, first Saturday after": lambda p: f"on the «second Saturday» of {p.met:%B %Y}",
    "incident, ISO week": lambda p: whole(f"{p.met.isocalendar()[0]}-W{p.met.isocalendar()[1]:02}-{p.met.isocalendar()[2]}"),
    "incident, festival": lambda p: "on «International Women's Day» 2025",
})  # fmt: skip


def _shifted_digits(text: str, nought: int) -> str:
    return "".join(chr(nought + int(c)) if c.isdigit() else c for c in text)


TWELFTH.group("ages", {
    "days": lambda p: f"«{p.days_old:,}» days old",
    "days, plain": lambda p: f"«{p.days_old}» days old",
    "weeks": lambda p: f"«{p.days_old // 7}» weeks old",
    "weeks, shortened": lambda p: f"aged «{p.days_old // 7}»/52",
    "weeks and days": lambda p: f"«{p.days_old // 7}+{p.days_old % 7}» weeks of age",
    "hyphened": lambda p: f"a «{p.days_old}»-day-old child",
    "day of life": lambda p: f"day «{p.days_old}» of life",
    "years and days": lambda p: f"{(p.met - p.born).days // 365 - 1} years and «{200 + p.number % 100}» days old",
    "years, months and days": lambda p: f"{10 + p.number % 3} years, {1 + p.number % 11} months and «{3 + p.number % 20}» days",
    "years, months and days, short": lambda p: f"«{10 + p.number % 3}y {1 + p.number % 11}m {3 + p.number % 20}d»",
    "eve of a birthday": lambda p: "on the «eve of her tenth birthday»",
    "on a birthday": lambda p: "on the day of «her ninth birthday»",
    "days before a birthday": lambda p: "«three days before» the eleventh birthday",
    "days after a birthday": lambda p: f"«five days after» {plain(p.given)} turned ten",
    "turned on": lambda p: f"turned ten on «{p.birthday(2024).day}» {p.birthday(2024):%B}",
    "birthday": lambda p: f"birthday: «{p.born.day}» {p.born:%b}",
    "birthday in words": lambda p: f"whose birthday is on the «{ordinal(p.born.day)}» of {p.born:%B}",
    "birthday, month first": lambda p: f"birthday {p.born:%B} «{nth(p.born.day)}»",
    "day before": lambda p: f"born the day before «{_next(p.born, 1).day}» {p.born:%B} {p.born:%Y}" if p.born.month == _next(p.born, 1).month else "",
    "hours": lambda p: "when she was «31» hours old",
    "corrected": lambda p: "at a corrected age of «9» weeks",
})  # fmt: skip


def _holy(p: Planted) -> str:
    """The saint of a school that is named after one."""
    if not p.place.startswith("St "):
        raise KeyError
    return p.place[3:-2]


def _unholy(p: Planted) -> str:
    """The name of a school that is named after none."""
    if p.place.startswith("St "):
        raise KeyError
    return p.place


TWELFTH.group("places", {
    "school, short": lambda p: f"{p.place} Primary",
    "school, its name alone": lambda p: f"a pupil at «{p.place}»",
    "school, first word": lambda p: f"a pupil at «{_unholy(p).split()[0]}»",
    "school, abbreviated": lambda p: f"«{p.place}» Prim. Sch.",
    "school, letters": lambda p: f"moved to «{''.join(w[0] for w in _unholy(p).split())}PS»",
    "school, pupils": lambda p: f"«{p.place}» parents and pupils",
    "school, head of": lambda p: f"the head of «{p.place}»",
    "school, Saint": lambda p: f"Saint {_holy(p)}'s Primary School",
    "school, dot": lambda p: f"St. {_holy(p)}'s",
    "school, no apostrophe": lambda p: f"St {_holy(p)}s Primary School",
    "school, no possessive": lambda p: f"St {_holy(p)} School",
    "school, joined": lambda p: f"St{_holy(p)}s",
    "school, s. alone": lambda p: f"S. {_holy(p)}'s school",
    "school, academy": lambda p: f"«{p.place}» Academy",
    "school, nursery": lambda p: f"«{p.place}» Nursery",
    "school, breakfast club": lambda p: f"the «{p.place}» breakfast club",
    "school, federation": lambda p: f"the «{p.place}» Federation",
    "school, joined in an address": lambda p: whole(f"office@{p.place.lower().replace(' ', '').replace(chr(39), '')}.example"),
    "road, shortened": lambda p: f"{p.street} Rd",
    "road, shortened with dot": lambda p: f"{p.street} Rd.",
    "road, name alone": lambda p: f"the flat on «{p.street}»",
    "road, joined": lambda p: f"{p.street.replace(' ', '')}Road",
    "road, hyphened": lambda p: f"{p.street.replace(' ', '-')}-Road",
    "road, possessive": lambda p: f"«{p.street} Road»'s residents",
    "road, other kind": lambda p: f"«{p.street}» Street",
    "road, top of": lambda p: f"the top of «{p.street}»",
    "road, apostrophe": lambda p: if_(" " in p.street, f"{p.street.split()[0][:-1]}'s {p.street.split()[-1]} Road"),
    "house": lambda p: p.house,
    "house, number": lambda p: f"No. «{_house_number(p)}» {p.street} Road",
    "house, number and name": lambda p: f"«{_house_number(p)} {p.street}»",
    "house, comma": lambda p: f"{_house_number(p)}, {p.street} Road",
    "house, in words": lambda p: f"{number(_house_number(p))} {p.street} Road",
    "house, flat": lambda p: f"Flat 2b, «{p.house}»",
    "house, letter": lambda p: f"«{_house_number(p)}A {p.street} Road»",
    "house, with town": lambda p: f"{p.house}, {p.town}",
    "house, whole": lambda p: f"{p.house}, {p.town}, {p.postcode}",
    "house, on lines": lambda p: f"{p.house}\n{p.town}\n{p.postcode}",
    "house, one string": lambda p: f"{_house_number(p)}{p.street.replace(' ', '')}Rd",
    "town, possessive": lambda p: f"«{p.town}»'s",
    "town, based": lambda p: f"a «{p.town}»-based charity",
    "town, hashtag": lambda p: f"#{p.town.replace(' ', '')}",
    "town, joined": lambda p: f"Greater{p.town.replace(' ', '')}",
    "town, north": lambda p: f"North «{p.town.split()[-1]}»",
    "town, football": lambda p: f"«{p.town}» Town FC under-11s",
    "town, hyphened": lambda p: p.town.replace(" ", "-") if " " in p.town else _split(p.town, "-"),
    "town, apart": lambda p: p.town if " " in p.town else "Ox Marsh",
    "town, last word": lambda p: if_(" " in p.town, p.town.split()[-1]),
    "town, shortened": lambda p: if_(" " in p.town, f"Upr {p.town.split()[-1]}"),
    "town, shortened more": lambda p: if_(" " in p.town, f"U. {p.town.split()[-1]}"),
    "town, people": lambda p: f"«{p.town}ers»" if " " not in p.town else f"«{p.town.split()[-1]}ites»",
    "town, in letters": lambda p: " ".join(p.town.split()[-1].upper()),
    "town, paper": lambda p: f"the «{p.town}» Gazette",
    "town, court": lambda p: f"«{p.town}» Magistrates",
    "trust, shortened": lambda p: f"«{p.town}» CHT",
    "trust, letters": lambda p: f"{''.join(w[0] for w in p.town.split())}CHT",
    "trust, half": lambda p: f"«{p.town}» Community Health",
    "trust, turned": lambda p: f"the Community Health Trust in «{p.town}»",
    "trust, and": lambda p: f"«{p.town}» & District Trust",
    "postcode, joined": lambda p: p.postcode.replace(" ", ""),
    "postcode, hyphened": lambda p: p.postcode.replace(" ", "-"),
    "postcode, dotted": lambda p: p.postcode.replace(" ", "."),
    "postcode, spaced": lambda p: " ".join(p.postcode.replace(" ", "")),
    "postcode, l for one": lambda p: p.postcode[:2] + p.postcode[2].replace("1", "l") + p.postcode[3:] if p.postcode[2] == "1" else "",
    "postcode, small and joined": lambda p: p.postcode.replace(" ", "").lower(),
    "postcode, district": lambda p: f"the «{p.postcode.split()[0]}» area",
    "postcode, sector": lambda p: f"«{p.postcode[:-2]}»",
    "postcode, two spaces": lambda p: p.postcode.replace(" ", "  "),
    "postcode, wild": lambda p: f"«{p.postcode[:-2]}**»",
    "postcode, in words": lambda p: f"«W X {number(int(p.postcode[2]))}», {p.postcode[4:]}",
})  # fmt: skip

TWELFTH.group("numbers", {
    "NHS, joined": lambda p: digits(p.nhs),
    "NHS, hyphened": lambda p: p.nhs.replace(" ", "-"),
    "NHS, dotted": lambda p: p.nhs.replace(" ", "."),
    "NHS, slashes": lambda p: p.nhs.replace(" ", "/"),
    "NHS, no-break": lambda p: p.nhs.replace(" ", "\u00a0"),
    "NHS, thin": lambda p: p.nhs.replace(" ", "\u2009"),
    "NHS, in pairs": lambda p: " ".join(digits(p.nhs)[i : i + 2] for i in range(0, 10, 2)),
    "NHS, in fives": lambda p: f"{digits(p.nhs)[:5]} {digits(p.nhs)[5:]}",
    "NHS, boxes": lambda p: " ".join(digits(p.nhs)),
    "NHS, bars": lambda p: "|".join(digits(p.nhs)),
    "NHS, label": lambda p: f"NHSNo:«{digits(p.nhs)}»",
    "NHS, in words": lambda p: figures(p.nhs),
    "NHS, triple": lambda p: f"triple nine {figures(digits(p.nhs)[3:])}",
    "NHS, o for nought": lambda p: digits(p.nhs).replace("0", "O"),
    "NHS, full width": lambda p: _shifted_digits(digits(p.nhs), 0xFF10),
    "NHS, Arabic figures": lambda p: _shifted_digits(digits(p.nhs), 0x0660),
    "NHS, bold": lambda p: _shifted_digits(p.nhs, 0x1D7CE),
    "NHS, over lines": lambda p: p.nhs.replace(" ", "\n"),
    "NHS, zero-width": lambda p: "\u200b".join(digits(p.nhs)),
    "NHS, exponent": lambda p: f"«{digits(p.nhs)}».0",
    "NHS, in an address": lambda p: f"https://pas.example/?nhs=«{digits(p.nhs)}»",
    "NHS, bracketed": lambda p: f"({p.nhs[:3]}) {p.nhs[4:]}",
    "NHS, commas": lambda p: f"{int(digits(p.nhs)):,}",
    "NHS, the last four": lambda p: f"NHS number ending «{p.nhs[-4:]}»",
    "NHS, starred": lambda p: f"NHS no. ***-***-«{p.nhs[-4:]}»",
    "telephone, joined": lambda p: digits(p.phone),
    "telephone, abroad": lambda p: f"+44 {p.phone[1:]}",
    "telephone, abroad joined": lambda p: f"0044{digits(p.phone)[1:]}",
    "telephone, with (0)": lambda p: f"+44 (0){p.phone[1:]}",
    "telephone, brackets": lambda p: f"({p.phone[:5]}) {digits(p.phone)[5:]}",
    "telephone, dotted": lambda p: p.phone.replace(" ", "."),
    "telephone, other groups": lambda p: f"{digits(p.phone)[:4]} {digits(p.phone)[4:7]} {digits(p.phone)[7:]}",
    "telephone, in words": lambda p: figures(p.phone, zero="oh"),
    "telephone, link": lambda p: f"tel:+«44{digits(p.phone)[1:]}»",
    "telephone, extension": lambda p: f"«{p.phone}» ext. 4",
    "telephone, local part": lambda p: f"tel. «{p.phone[6:]}»",
    "telephone, o for nought": lambda p: f"«{digits(p.phone).replace('0', 'O')}»",
    "reference": lambda p: p.reference,
    "reference, small": lambda p: p.reference.lower(),
    "reference, slashes": lambda p: p.reference.replace("-", "/"),
    "reference, spaced": lambda p: p.reference.replace("-", " "),
    "reference, joined": lambda p: p.reference.replace("-", ""),
    "reference, underscores": lambda p: p.reference.replace("-", "_"),
    "reference, dash": lambda p: p.reference.replace("-", "–"),
    "reference, year short": lambda p: f"ref. «AVE-25-{p.number}»",
    "reference, hash": lambda p: f"#{p.reference}",
    "reference, turned": lambda p: f"case «{p.number}» of 2025",
    "mail of the agency": lambda p: if_(" " not in p.town, whole(p.email)),
    "mail, shouted": lambda p: if_(" " not in p.town, whole(p.email.upper())),
    "mail, at in brackets": lambda p: if_(" " not in p.town, whole(p.email.replace("@", " [at] ").replace(".example", " [dot] example"))),
    "mail, at in words": lambda p: if_(" " not in p.town, whole(p.email.replace("@", " at ").replace(".", " dot "))),
    "mail, spaced": lambda p: if_(" " not in p.town, whole(p.email.replace("@", " @ "))),
    "mail, local part": lambda p: whole(p.email.split("@")[0]),
    "mail, link": lambda p: if_(" " not in p.town, f"mailto:«{p.email}»"),
    "mail, full-width at": lambda p: if_(" " not in p.town, whole(p.email.replace("@", "＠"))),
    "contact": lambda p: "Kerensa",
    "contact, family": lambda p: "Nurse «Bloomfield»",
    "contact, initial": lambda p: "K. Bloomfield",
    "contact, slip": lambda p: "Bloomfeild",
})  # fmt: skip
