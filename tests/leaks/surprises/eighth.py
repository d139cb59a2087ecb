# ruff: noqa: E501, ARG005 - one form a line; a form that is the same for everybody takes nobody; letters that look alike are the point
"""An eighth set of surprises, on people of their own: what a fair judge would plant who has never seen the matcher.

Written before its author had read the matcher or the other sets, and measured before anything was mended.
"""

from __future__ import annotations

import base64
import codecs
import datetime as dt
import json
import quopri
import unicodedata
import urllib.parse
from collections.abc import Callable

from leaks.people import Planted
from leaks.spelt import FIGURES, nth, ordinal
from leaks.surprises.making import SurpriseSet, at, digits, if_
from leaks.surprises.making import family as f
from leaks.surprises.making import given as g

__all__ = ["EIGHTH"]

EIGHTH = SurpriseSet()
_LONG = 7


def lf(p: Planted) -> str:
    """The family name, where it is long enough to be known when misspelt."""
    name = f(p)
    if len(name) < _LONG:
        raise KeyError
    return name


def lg(p: Planted) -> str:
    """The given name, likewise."""
    name = g(p)
    if len(name) < _LONG:
        raise KeyError
    return name


def halves(name: str, by: str) -> str:
    """A name with something in its middle."""
    middle = len(name) // 2
    return name[:middle] + by + name[middle:]


def mapped(name: str, source: str, target: str) -> str:
    """A name with every letter exchanged for its counterpart; none, where nothing changes."""
    made = name.translate(str.maketrans(source, target))
    return made if made != name else ""


def block(name: str, upper: int, lower: int) -> str:
    """A name in another alphabet of Unicode, by where that one's A and a are."""
    return "".join(
        chr(upper + ord(c) - 65) if c.isupper() else chr(lower + ord(c) - 97) if c.islower() else c for c in name
    )


def swapped(name: str, old: str, new: str) -> str:
    """A name with letters exchanged; none, where they do not occur."""
    return name.replace(old, new, 1) if old in name else ""


def every(name: str, by: str) -> str:
    """A name with something between all its letters."""
    return by.join(name)


def n(p: Planted) -> str:
    return f"{g(p)} {f(p)}"


EIGHTH.group(
    "spacing",
    {
        "letters in turn large and small": lambda p: "".join(
            c.upper() if i % 2 else c.lower() for i, c in enumerate(f(p))
        ),
        "last letter large": lambda p: f(p)[:-1].lower() + f(p)[-1].upper(),
        "run together": lambda p: g(p) + f(p),
        "run together, small, family first": lambda p: (f(p) + g(p)).lower(),
        "turned at a line": lambda p: halves(f(p), "\n"),
        "turned at a line with a hyphen": lambda p: halves(f(p), "-\n"),
        "turned at a line with a hyphen and a margin": lambda p: halves(f(p), "-\n        "),
        "turned in a quoted mail": lambda p: halves(f(p), "-\n> "),
        "soft hyphens": lambda p: f"{f(p)[:2]}\u00ad{f(p)[2:4]}\u00ad{f(p)[4:]}",
        "spaces of no width": lambda p: every(f(p), "\u200b"),
        "a word joiner": lambda p: halves(f(p), "\u2060"),
        "a hair space between letters": lambda p: every(f(p), "\u200a"),
        "names parted by a thin space": lambda p: f"{g(p)}\u2009{f(p)}",
        "letters parted by stops": lambda p: every(f(p).upper(), "."),
        "letters parted by slashes": lambda p: every(f(p), "/"),
        "letters parted by lines below": lambda p: every(f(p).lower(), "_"),
        "letters parted by commas and spaces": lambda p: every(f(p).upper(), ", "),
        "letters parted by two spaces": lambda p: every(f(p), "  "),
        "letters parted by bullets": lambda p: every(f(p), "\u2022"),
        "letters in pairs": lambda p: " ".join(f(p)[i : i + 2] for i in range(0, len(f(p)), 2)),
        "letters in threes with hyphens": lambda p: "-".join(f(p)[i : i + 3] for i in range(0, len(f(p)), 3)),
        "first letter apart": lambda p: f"{f(p)[0]} {f(p)[1:]}",
        "last letter apart": lambda p: f"{f(p)[:-1]} {f(p)[-1]}",
        "first letters of both apart": lambda p: f"{g(p)[0]} {g(p)[1:]} {f(p)[0]} {f(p)[1:]}",
        "the space one letter too late": lambda p: f"{g(p)}{f(p)[0]} {f(p)[1:]}",
        "the space one letter too early": lambda p: f"{g(p)[:-1]} {g(p)[-1]}{f(p)}",
        "cells of a table": lambda p: f"| {g(p)} | {f(p)} |",
        "a letter in each cell": lambda p: every(f(p).upper(), " | "),
        "items of a list": lambda p: f"\n- {g(p)}\n- {f(p)}\n",
        "a field of a comma file": lambda p: f'"{f(p)}","{g(p)}"',
        "tabs": lambda p: f"{f(p)}\t{g(p)}",
        "a bold part": lambda p: halves(f(p), "**"),
        "a bold first letter": lambda p: f"**{f(p)[0]}**{f(p)[1:]}",
        "a tag within": lambda p: f"<b>{f(p)[0]}</b>{f(p)[1:]}",
        "an invited break": lambda p: halves(f(p), "<wbr>"),
        "a soft hyphen as HTML": lambda p: halves(f(p), "&shy;"),
        "a break of typesetters": lambda p: halves(f(p), "\\-"),
        "first letter in brackets": lambda p: f"({f(p)[0]}){f(p)[1:]}",
        "end in brackets": lambda p: f"{f(p)[:-3]}({f(p)[-3:]})",
        "number of a note": lambda p: f"{f(p)}1",
        "raised number of a note": lambda p: f"{f(p)}\u00b9",
        "an ellipsis within": lambda p: halves(f(p), "..."),
        "an ellipsis at its end": lambda p: f"{lf(p)[:-2]}\u2026",
        "a dash within": lambda p: halves(f(p), "\u2014"),
        "emphasis of messages": lambda p: f"_{f(p)}_ and *{f(p)}*",
        "letters under one another": lambda p: every(f(p).upper(), "\n"),
        "letters under one another in a list": lambda p: "\n".join(f"- {c}" for c in f(p).upper()),
        "backwards": lambda p: f(p)[::-1].lower(),
        "letters with numbers": lambda p: " ".join(f"{i}.{c}" for i, c in enumerate(f(p).upper(), 1)),
        "an asterisk for a vowel": lambda p: at(f(p), next(i for i, c in enumerate(f(p)) if i and c in "aeiou"), "*"),
        "asterisks for all vowels": lambda p: "".join("*" if c in "aeiou" else c for c in lf(p)),
        "a gap to fill": lambda p: f"{lf(p)[:3]}_____{lf(p)[-4:]}",
    },
)

_CYRILLIC = ("aceopxyiABCEHKMOPTX", "асеорхуіАВСЕНКМОРТХ")
_GREEK = ("oviuEABHIKMNOPTXYZ", "ονιυΕΑΒΗΙΚΜΝΟΡΤΧΥΖ")
EIGHTH.group(
    "Unicode",
    {
        "Cyrillic letters that look alike": lambda p: mapped(f(p), *_CYRILLIC),
        "Greek letters that look alike": lambda p: mapped(f(p), *_GREEK),
        "one Cyrillic letter": lambda p: swapped(f(p), "o", "о") or swapped(f(p), "e", "е") or swapped(f(p), "a", "а"),
        "Armenian letters that look alike": lambda p: mapped(f(p), "ohnus", "օհոսѕ"),
        "Cherokee letters that look alike": lambda p: mapped(f(p).upper(), "ABCEHLMPRSTWKGZ", "ᎪᏴᏟᎬᎻᏞᎷᏢᎡᏚᎢᎳᏦᏀᏃ"),
        "Lisu letters that look alike": lambda p: mapped(
            f(p).upper(), "BPDTGKJCZFMNLSRVHWXYAEIOU", "ꓐꓑꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ"
        ),
        "letters of full width": lambda p: block(f(p), 0xFF21, 0xFF41),
        "bold of mathematics": lambda p: block(f(p), 0x1D400, 0x1D41A),
        "black letter": lambda p: block(f(p), 0x1D56C, 0x1D586),
        "script": lambda p: block(f(p), 0x1D4D0, 0x1D4EA),
        "letters of a typewriter": lambda p: block(f(p), 0x1D670, 0x1D68A),
        "letters in circles": lambda p: block(f(p), 0x24B6, 0x24D0),
        "letters in squares": lambda p: block(f(p).upper(), 0x1F130, 0x1F130),
        "letters in black squares": lambda p: block(f(p).upper(), 0x1F170, 0x1F170),
        "letters in brackets": lambda p: "".join(chr(0x249C + ord(c) - 97) for c in f(p).lower()),
        "letters of flags": lambda p: " ".join(chr(0x1F1E6 + ord(c) - 97) for c in f(p).lower()),
        "small capitals": lambda p: mapped(f(p).lower(), "abcdefghijklmnoprtuvwyz", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀᴛᴜᴠᴡʏᴢ"),
        "raised letters": lambda p: mapped(f(p).lower(), "abcdefghijklmnoprstuvwxyz", "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ"),
        "upside down": lambda p: (
            f(p).lower().translate(str.maketrans("abcdefghijklmnopqrtuvwy", "ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹʇnʌʍʎ"))[::-1]
        ),
        "struck through": lambda p: "".join(c + "\u0336" for c in f(p)),
        "underlined by signs": lambda p: "".join(c + "\u0332" for c in f(p)),
        "heaped with marks": lambda p: "".join(c + "\u0315\u0348\u033f" for c in f(p)),
        "accents that it does not have": lambda p: mapped(f(p), "oaeiu", "óâëïü"),
        "tilde on one letter": lambda p: swapped(f(p), "n", "ñ"),
        "letters taken apart": lambda p: unicodedata.normalize("NFD", p.family),
        "right to left": lambda p: f"\u202e{f(p)[::-1]}\u202c",
        "marks of direction within": lambda p: halves(f(p), "\u200e"),
        "isolated by direction": lambda p: f"\u2068{f(p)[:3]}\u2069{f(p)[3:]}",
        "joiner of no width": lambda p: every(f(p), "\u200d"),
        "grapheme joiner": lambda p: halves(f(p), "\u034f"),
        "sign of variation": lambda p: every(f(p), "\ufe0f"),
        "invisible times": lambda p: halves(f(p), "\u2062"),
        "vowel separator": lambda p: halves(f(p), "\u180e"),
        "filler": lambda p: halves(f(p), "\u3164"),
        "byte order mark": lambda p: halves(f(p), "\ufeff"),
        "tags after each letter": lambda p: "".join(c + chr(0xE0041) for c in f(p)),
        "a picture within": lambda p: halves(f(p), "\U0001f499"),
        "letters with strokes": lambda p: mapped(f(p), "lotdhbi", "łøŧđħƀɨ"),
        "letters with hooks": lambda p: mapped(f(p), "bcdkptvy", "ɓƈɗƙƥƭʋƴ"),
        "dotless i": lambda p: swapped(f(p), "i", "ı"),
        "long s": lambda p: swapped(f(p), "s", "ſ"),
        "letters of phonetics": lambda p: mapped(f(p), "raieog", "ɹɑɪɛɔɡ"),
        "Roman numerals as letters": lambda p: mapped(f(p), "CLDMilcdmvx", "ⅭⅬⅮⅯⅰⅼⅽⅾⅿⅴⅹ"),
        "digits as letters": lambda p: mapped(f(p), "oieas", "01345"),
        "currency as letters": lambda p: mapped(f(p).upper(), "CELYN", "¢€£¥₦"),
        "Braille": lambda p: mapped(f(p).lower(), "abcdefghijklmnopqrstuvwxyz", "⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵"),
        "in Cyrillic": lambda p: mapped(
            lf(p).replace("th", "т").replace("sh", "ш").replace("ch", "ч").lower(),
            "abdefghiklmnoprstuvwyz",
            "абдефгхиклмнопрстувуйз",
        ),
        "in Greek": lambda p: mapped(
            lf(p).replace("th", "θ").replace("ch", "χ").replace("ph", "φ").lower(),
            "abdefghiklmnoprstuvwyz",
            "αβδεφγχικλμνοπρστυβουζ",
        ),
        "ligatures of two letters": lambda p: (
            swapped(f(p), "dz", "ǳ") or swapped(f(p), "lj", "ǉ") or swapped(f(p), "st", "ﬆ") or swapped(f(p), "oo", "ꝏ")
        ),
        "letters turned at random": lambda p: swapped(f(p), "e", "ǝ") or swapped(f(p), "a", "ɐ"),
    },
)

_KEYS = {
    "a": "s",
    "b": "v",
    "c": "x",
    "d": "f",
    "e": "r",
    "f": "g",
    "g": "h",
    "h": "j",
    "i": "o",
    "k": "l",
    "l": "k",
    "m": "n",
    "n": "m",
    "o": "p",
    "p": "o",
    "q": "w",
    "r": "t",
    "s": "d",
    "t": "y",
    "u": "i",
    "v": "b",
    "w": "e",
    "x": "c",
    "y": "u",
    "z": "x",
    "j": "k",
}


def shifted(name: str) -> str:
    """Typed with the hands one key to the right."""
    row = "qwertyuiop[asdfghjkl;zxcvbnm,"
    return "".join(row[row.index(c) + 1] for c in name.lower())


EIGHTH.group(
    "typing",
    {
        "first letter lacking": lambda p: lf(p)[1:],
        "second letter lacking": lambda p: lf(p)[:1] + lf(p)[2:],
        "a letter in the middle lacking": lambda p: at(lf(p), len(lf(p)) // 2, ""),
        "last letter but one lacking": lambda p: at(lf(p), len(lf(p)) - 2, ""),
        "last letter lacking": lambda p: lf(p)[:-1],
        "a letter too many at the start": lambda p: lf(p)[0] + "e" + lf(p)[1:].lower(),
        "a letter too many in the middle": lambda p: halves(lf(p), "e"),
        "a letter too many at the end": lambda p: f"{lf(p)}r",
        "a letter before it": lambda p: f"a{lf(p)}",
        "first letters in wrong order": lambda p: lf(p)[1].upper() + lf(p)[0].lower() + lf(p)[2:],
        "middle letters in wrong order": lambda p: lf(p)[:4] + lf(p)[5] + lf(p)[4] + lf(p)[6:],
        "last letters in wrong order": lambda p: lf(p)[:-2] + lf(p)[-1] + lf(p)[-2],
        "two letters in wrong order in two places": lambda p: (
            lf(p)[0] + lf(p)[2] + lf(p)[1] + lf(p)[3:-2] + lf(p)[-1] + lf(p)[-2]
        ),
        "a key beside the first": lambda p: at(lf(p), 0, _KEYS[lf(p)[0].lower()].upper()),
        "a key beside the third": lambda p: at(lf(p), 2, _KEYS[lf(p)[2].lower()]),
        "a key beside the last": lambda p: at(lf(p), len(lf(p)) - 1, _KEYS[lf(p)[-1].lower()]),
        "two keys beside": lambda p: at(at(lf(p), 2, _KEYS[lf(p)[2].lower()]), 5, _KEYS[lf(p)[5].lower()]),
        "a key that stuck": lambda p: lf(p)[:3] + lf(p)[3] * 5 + lf(p)[4:],
        "all doubled": lambda p: "".join(c * 2 for c in lf(p)),
        "doubled letters made one": lambda p: (
            swapped(lf(p), "pp", "p") or swapped(lf(p), "oo", "o") or swapped(lf(p), "nn", "n")
        ),
        "one vowel for another": lambda p: mapped(lf(p), "aeo", "eao"),
        "no vowels": lambda p: lf(p)[0] + "".join(c for c in lf(p)[1:] if c not in "aeiou"),
        "the hands one key to the right": lambda p: shifted(f(p)) if len(f(p)) > _LONG else "",
        "a space typed for a letter": lambda p: at(lf(p), 4, " "),
        "a digit typed for a letter": lambda p: at(lf(p), 4, "8"),
        "an apostrophe fallen in": lambda p: halves(lf(p), "'"),
        "a semicolon fallen in": lambda p: halves(lf(p), ";"),
        "scanned: rn for m": lambda p: swapped(f(p), "m", "rn"),
        "scanned: cl for d": lambda p: swapped(f(p), "d", "cl"),
        "scanned: 1 for l": lambda p: swapped(f(p), "l", "1"),
        "scanned: I for l": lambda p: swapped(f(p), "l", "I"),
        "scanned: vv for w": lambda p: swapped(f(p), "w", "vv"),
        "scanned: b for h": lambda p: swapped(lf(p), "h", "b"),
        "scanned: c for e": lambda p: swapped(lf(p), "e", "c"),
        "scanned: ii for u": lambda p: swapped(lf(p), "u", "ii"),
        "scanned: li for h": lambda p: swapped(lf(p), "h", "li"),
        "scanned: 0 for o, 5 for s": lambda p: mapped(f(p), "os", "05"),
        "scanned: stain for letter": lambda p: at(lf(p), 5, "·"),
        "scanned: | for l": lambda p: swapped(f(p), "l", "|"),
        "scanned: 6 for b, 9 for g": lambda p: mapped(f(p).lower(), "bg", "69"),
        "heard: f for th": lambda p: swapped(lf(p), "th", "f"),
        "heard: k for c": lambda p: ("K" + lf(p)[1:]) if lf(p)[0] == "C" else swapped(lf(p), "ch", "k"),
        "heard: y for i": lambda p: swapped(lf(p), "i", "y"),
        "heard: or for aw": lambda p: swapped(lf(p), "oo", "u") or swapped(lf(p), "ai", "ay"),
        "heard: without h": lambda p: lf(p)[1:].capitalize() if lf(p)[0] == "H" else swapped(lf(p), "h", ""),
        "heard: z for s": lambda p: swapped(lf(p), "s", "z"),
        "heard: w for v": lambda p: swapped(lf(p), "v", "w"),
        "heard: ee for i": lambda p: swapped(lf(p), "i", "ee"),
        "heard: end otherwise": lambda p: {
            "Cropperthwaite": "Cropperthwayt",
            "Stroodly": "Stroodley",
            "Kovalchenkova": "Kovaltchenkoff",
            "Haroonani": "Haroonarny",
            "Gwynforwyn": "Gwinforwin",
            "Umeozulike": "Umeozoolikay",
            "Dubhlainnigh": "Dubhlanny",
            "Toorwalia": "Toorwallier",
        }[f(p)],
        "first letters of both names exchanged": lambda p: f"{lf(p)[0]}{g(p)[1:]} {g(p)[0]}{lf(p)[1:]}",
        "given name: middle letter lacking": lambda p: at(lg(p), len(lg(p)) // 2, ""),
        "given name: letter too many": lambda p: lg(p)[:3] + lg(p)[2] + lg(p)[3:],
        "given name: letters in wrong order": lambda p: lg(p)[:2] + lg(p)[3] + lg(p)[2] + lg(p)[4:],
        "given name: one vowel for another": lambda p: lg(p)[0] + mapped(lg(p)[1:], "aei", "eia"),
        "given name: key beside": lambda p: at(lg(p), 3, _KEYS[lg(p)[3].lower()]),
        "given name: another spelling": lambda p: {
            "Leonard": "Lennard",
            "Jacqueline": "Jaqualin",
            "Yevheniia": "Evgeniya",
            "Ruqayyah": "Rukaiya",
            "Teleri": "Telerri",
            "Ngozichukwu": "Ngozychuku",
            "Aonghus": "Aengus",
            "Harvinder": "Harwinder",
        }[g(p)],
        "a cut of predictive text": lambda p: f"{lf(p)[:4]} {lf(p)[4:].capitalize()}",
    },
)

EIGHTH.group(
    "endings",
    {
        "whose, twice": lambda p: f"{f(p)}'s's",
        "plural": lambda p: f"the «{f(p)}s»",
        "plural, whose": lambda p: f"the «{f(p)}s»' door",
        "plural with an apostrophe": lambda p: f"the three «{f(p)}»'s",
        "plural in brackets": lambda p: f"«{f(p)}»(s)",
        "acute for an apostrophe": lambda p: f"{g(p)}´s",
        "grave for an apostrophe": lambda p: f"{g(p)}`s",
        "comma for an apostrophe": lambda p: f"«{g(p)}»,s coat",
        "semicolon for an apostrophe": lambda p: f"«{g(p)}»;s coat",
        "no apostrophe": lambda p: f"«{g(p)}s» mum",
        "a double mark for an apostrophe": lambda p: f'«{g(p)}»"s coat',
        "will": lambda p: f"«{g(p)}»'ll",
        "would have": lambda p: f"«{g(p)}»'d've",
        "-born": lambda p: f"a «{f(p)}»-born boy",
        "anti-": lambda p: f"anti-«{f(p)}» feeling",
        "-esque": lambda p: f"«{f(p)}esque»",
        "-ish without a hyphen": lambda p: f"very «{f(p)}ish»",
        "-ism": lambda p: f"a «{f(p)}ism»",
        "-ian": lambda p: f"a «{f(p)}ian» tale",
        "-gate": lambda p: f"{f(p)}gate",
        "-less": lambda p: f"a «{g(p).lower()}less» week",
        "-ness": lambda p: f"the «{f(p)}ness» of it",
        "mini-": lambda p: f"a mini-«{g(p)}»",
        "pre- without a hyphen": lambda p: f"the «pre{f(p)}» plan",
        "ex- without a hyphen": lambda p: f"an «ex{f(p)}»",
        "with mum": lambda p: f"the «{g(p)}»-and-mum group",
        "-related": lambda p: f"non-«{f(p)}»-related",
        "a verb": lambda p: f"they got «{f(p)}ed»",
        "a verb, going on": lambda p: f"no «{g(p)}ing» about",
        "with the mother's name": lambda p: f"{f(p)}/{p.mother[1]}",
        "with the mother's name by a dash": lambda p: f"{f(p)}\u2013{p.mother[1]}",
        "with the father's name by and": lambda p: f"the «{f(p)}s» and «{p.father[1]}s»",
        "plus": lambda p: f"«{g(p)}»+1",
        "a price of it": lambda p: f"«{g(p)}»-to-be",
    },
)

_PET = {
    "Leonard": ("Lenny", "Len", "Leo", "Nard", "Lenno"),
    "Jacqueline": ("Jackie", "Jacqui", "Jacs", "Jaqs", "Lina"),
    "Yevheniia": ("Zhenya", "Yeva", "Zhenechka", "Zhenia", "Eugenia"),
    "Ruqayyah": ("Ruqi", "Roqaya", "Ruki", "Ruqs", "Ruqayya"),
    "Teleri": ("Tel", "Telli", "Tels", "Leri", "Eleri"),
    "Ngozichukwu": ("Ngozi", "Gozi", "Ngo", "Zichi", "Chukwu"),
    "Aonghus": ("Angus", "Gus", "Aengus", "Oengus", "Gussie"),
    "Harvinder": ("Harv", "Harvey", "Harvi", "Vinder", "Harvs"),
}


def pet(place: int) -> Callable[[Planted], str]:
    """One of the pet names of somebody's given name."""
    return lambda p: _PET[g(p)][place]


EIGHTH.group(
    "pet names",
    {
        **{f"pet name {place + 1}": pet(place) for place in range(5)},
        "pet name, small": lambda p: f"our «{_PET[g(p)][0].lower()}»",
        "-y": lambda p: f"little «{lg(p)[:4]}y»",
        "-ie": lambda p: f"«{lg(p)[:4]}ie»",
        "-o": lambda p: f"«{lg(p)[:4]}o»",
        "-kins": lambda p: f"«{g(p)}kins»",
        "-ster": lambda p: f"the «{_PET[g(p)][1]}ster»",
        "-bear": lambda p: f"«{g(p)}bear»",
        "-boo": lambda p: f"«{_PET[g(p)][0]}-boo»",
        "-poo, small": lambda p: f"«{_PET[g(p)][0].lower()}poo»",
        "first half twice": lambda p: f"«{lg(p)[:3]}{lg(p)[:3].lower()}»",
        "big": lambda p: f"Big «{g(p)}»",
        "of the family name, -o": lambda p: f"«{lf(p)[:5]}o»",
        "of the family name, -s": lambda p: f"«{lf(p)[:6]}s»",
        "of the family name, -y": lambda p: f"«{lf(p)[:6]}y»",
        "of the family name, the end": lambda p: f"«{lf(p)[-6:].capitalize()}»",
        "of both names": lambda p: f"«{g(p)[:3]}{f(p)[:4]}»",
        "of both names, small": lambda p: f"«{(g(p)[:3] + f(p)[:3]).lower()}»",
        "middle name": lambda p: f"known as «{p.middle}»" if p.middle != "Faith" else "",
        "middle name with family name": lambda p: f"{p.middle} {f(p)}",
        "in inverted commas": lambda p: f"“{g(p)}”",
        "a long-drawn cry": lambda p: f"«{g(p)[:2]}{g(p)[2] * 4}{g(p)[3:]}»!",
        "a stammer": lambda p: f"«{g(p)[0]}-{g(p)[0]}-{g(p)}»",
        "mum of": lambda p: f"«{g(p).lower()}smum»",
        "mother's pet name": lambda p: "«Winnie»",
        "mother's pet name, short": lambda p: "«Freda»",
        "father's pet name": lambda p: "«Anatol»",
    },
)

EIGHTH.group(
    "initials",
    {
        "with stops": lambda p: f"«{p.given[0]}.{f(p)[0]}.»",
        "with stops and a space": lambda p: f"«{p.given[0]}. {f(p)[0]}.»",
        "of three names": lambda p: f"child «{p.given[0]}{p.middle[0]}{f(p)[0]}»",
        "of three names with stops": lambda p: f"«{p.given[0]}.{p.middle[0]}.{f(p)[0]}.»",
        "whose": lambda p: f"«{p.given[0]}{f(p)[0]}»'s mother",
        "child and initials": lambda p: f"Child «{p.given[0]}{f(p)[0]}»",
        "in brackets": lambda p: f"the boy («{p.given[0]}{f(p)[0]}»)",
        "with a stroke": lambda p: f"child «{p.given[0]}/{f(p)[0]}»",
        "before the family name": lambda p: f"{p.given[0]} {f(p)}",
        "both before the family name": lambda p: f"{p.given[0]} {p.middle[0]} {f(p)}",
        "run into the family name": lambda p: f"{p.given[0]}{f(p)}",
        "with a stop run into the family name": lambda p: f"{p.given[0]}.{f(p)}",
        "after the family name": lambda p: f"{f(p)}, {p.given[0]}.{p.middle[0]}.",
        "given name and a letter": lambda p: f"{g(p)} {f(p)[0]}",
        "given name and a letter with a stop": lambda p: f"{g(p)} {f(p)[0]}.",
        "given name and two letters": lambda p: f"{g(p)} {f(p)[:2]}.",
        "first and last letters": lambda p: f"«{lg(p)[0]}----{lg(p)[-1]}»",
        "stars after the first": lambda p: f"«{g(p)[0]}***** {f(p)[0]}*****»",
        "stars to its length": lambda p: f"«{lf(p)[:2]}{'*' * (len(lf(p)) - 2)}»",
        "beginnings": lambda p: f"«{lg(p)[:3]}. {lf(p)[:4]}.»",
        "letters told": lambda p: f"his surname starts «{lf(p)[:4]}»",
        "Mr and initial": lambda p: f"Master «{f(p)[0]}» and his sister",
        "parents' initials": lambda p: f"«{p.mother[0][0]}{p.mother[1][0]}» and «{p.father[0][0]}{p.father[1][0]}»",
        "of the school": lambda p: f"at «{p.place[0]}PS»" if p.place == "Rooksmere" else "at «SCPS»",
    },
)

_ALL_BARRELS = {"Thackwell-Stroodly"}


def barrels(p: Planted) -> tuple[str, str]:
    """Both names of a double family name."""
    if p.family not in _ALL_BARRELS:
        raise KeyError
    first, last = p.family.split("-")
    return first, last


EIGHTH.group(
    "compound names",
    {
        "with the mother's": lambda p: f"{f(p)}-{p.mother[1]}",
        "after the mother's": lambda p: f"{p.mother[1]} {f(p)}",
        "formerly": lambda p: f"Mrs «{p.father[1]}», formerly «{f(p)}»",
        "with a common name": lambda p: f"«{f(p)}»-Smith",
        "before it a common name": lambda p: f"Brown-«{f(p)}»",
        "given name with another": lambda p: f"«{g(p)}»-James",
        "given name with another, no hyphen": lambda p: f"«{g(p)}james»",
        "given and middle in one": lambda p: f"«{g(p)}{p.middle.lower()}»",
        "a nickname within": lambda p: f"{g(p)} 'Bud' «{f(p)}»",
        "the third": lambda p: f"«{f(p)}» III",
        "senior": lambda p: f"«{f(p)}» snr",
        "mother and child": lambda p: f"«{p.mother[0]}» & «{g(p)} {f(p)}»",
        "all the family": lambda p: f"«{p.mother[0]}», «{p.father[0]}» and «{g(p)}»",
        "in two words": lambda p: {
            "Cropperthwaite": "Cropper Thwaite",
            "Toorwalia": "Toor Walia",
            "Kovalchenkova": "Koval Chenkova",
            "Umeozulike": "Ume Ozulike",
            "Orchardsby": "Orchards By",
        }[f(p)],
        "in two words with a hyphen": lambda p: {
            "Cropperthwaite": "Cropper-Thwaite",
            "Toorwalia": "Toor-Walia",
            "Gwynforwyn": "Gwynfor-Wyn",
            "Umeozulike": "Ume-Ozulike",
        }[f(p)],
        "in two with a large letter": lambda p: {
            "Cropperthwaite": "CropperThwaite",
            "Toorwalia": "ToorWalia",
            "Gwynforwyn": "GwynforWyn",
            "Orchardsby": "OrchardsBy",
        }[f(p)],
        "double: first alone": lambda p: f"«{barrels(p)[0]}»",
        "double: turned round": lambda p: f"«{barrels(p)[1]}»-«{barrels(p)[0]}»",
        "double: first shortened": lambda p: f"T-{barrels(p)[1]}",
        "double: last shortened": lambda p: f"{barrels(p)[0]}-S",
        "double: in one": lambda p: f"{barrels(p)[0]}{barrels(p)[1].lower()}",
        "double: and": lambda p: f"{barrels(p)[0]} & {barrels(p)[1]}",
        "double: a stroke": lambda p: f"{barrels(p)[0]}/{barrels(p)[1]}",
        "double: another hyphen": lambda p: f"{barrels(p)[0]}\u2011{barrels(p)[1]}",
        "double: turned at a line": lambda p: f"{barrels(p)[0]}-\n{barrels(p)[1]}",
        "double: a minus": lambda p: f"{barrels(p)[0]}\u2212{barrels(p)[1]}",
        "title, large": lambda p: f"MSTR «{f(p).upper()}»",
        "baby of": lambda p: f"Baby «{f(p)}»",
        "twin of": lambda p: f"«{f(p)}» Twin 2",
        "alias": lambda p: f"«{g(p)} {f(p)}» aka «{p.middle} {p.mother[1]}»",
    },
)

EIGHTH.group(
    "other cultures",
    {
        "family first, large": lambda p: f"{f(p).upper()} {g(p)}",
        "family first, with middle": lambda p: f"{f(p)} {g(p)} {p.middle}",
        "middle between, family first": lambda p: f"{f(p)} {p.middle} {g(p)}",
        "patronymic": lambda p: f"«{g(p)}» Anatolovich",
        "son of": lambda p: f"«{g(p)}» bin «{p.father[0]}»",
        "daughter of": lambda p: f"«{g(p)}» bint «{p.father[0]}»",
        "son of, Welsh": lambda p: f"«{g(p)}» ap «{p.father[0]}»",
        "son of, by ibn": lambda p: f"ibn «{p.father[0]}»",
        "mother of": lambda p: f"Umm «{g(p)}»",
        "father of, in one": lambda p: f"«Abu{g(p)}»",
        "mother of, African": lambda p: f"Mama «{g(p)}»",
        "mother of, Nigerian": lambda p: f"Iya «{g(p)}»",
        "-bhai": lambda p: f"«{g(p)}bhai»",
        "-ji": lambda p: f"«{g(p)}ji»",
        "-san": lambda p: f"«{g(p)}»-san",
        "-jan": lambda p: f"«{g(p)}»-jan",
        "-ova": lambda p: f"«{f(p)}ova»",
        "-ov": lambda p: f"Mr «{f(p)}ov»",
        "-ski": lambda p: f"«{f(p)}ski»",
        "-enko": lambda p: f"«{g(p)}enko»",
        "man's form": lambda p: {"Kovalchenkova": "Kovalchenkov", "Toorwalia": "Toorwal", "Trinh": "Trinh"}[f(p)],
        "with al-": lambda p: f"al-{f(p)}",
        "with de": lambda p: f"de «{f(p)}»",
        "with el, in one": lambda p: f"El{f(p).lower()}",
        "particle in one": lambda p: {
            "bint Haroonani": "Bintharoonani",
            "ap Gwynforwyn": "Apgwynforwyn",
            "Ó Dubhlainnigh": "O'Dubhlainnigh",
        }[p.family],
        "particle otherwise": lambda p: {
            "bint Haroonani": "bt. «Haroonani»",
            "ap Gwynforwyn": "ab Gwynforwyn",
            "Ó Dubhlainnigh": "Ní Dhubhlainnigh",
        }[p.family],
        "spelt the English way": lambda p: {
            "Ó Dubhlainnigh": "O'Dullany",
            "ap Gwynforwyn": "Pgwynforwyn",
            "bint Haroonani": "Harunani",
            "Kovalchenkova": "Kowaltschenkowa",
        }[p.family],
        "without its tone": lambda p: if_(p.given == "Quang", "Trinh Quang"),
        "with another tone": lambda p: if_(p.given == "Quang", "Quang Trính"),
        "order of Vietnam": lambda p: if_(p.given == "Quang", "Trịnh Minh Quang"),
        "order of Vietnam, large": lambda p: if_(p.given == "Quang", "TRỊNH Minh Quang"),
        "Singh between": lambda p: if_(p.given == "Harvinder", "Harvinder S Toorwalia"),
        "Kaur for Singh": lambda p: if_(p.given == "Harvinder", "«Harvinder» Kaur"),
        "in its own letters": lambda p: {"Yevheniia": "Євгенія", "Teleri": "", "Harvinder": "ਹਰਵਿੰਦਰ"}[g(p)],
        "its own letters, Russian way": lambda p: {"Yevheniia": "Евгения"}[g(p)],
        "transliterated otherwise": lambda p: {
            "Yevheniia": "Yevgeniya",
            "Ruqayyah": "Rouqaya",
            "Aonghus": "Aonghas",
            "Harvinder": "Harbinder",
            "Ngozichukwu": "Ngozi-Chukwu",
        }[g(p)],
        "Auntie": lambda p: f"Auntie «{p.mother[0]}»",
        "comma order with title": lambda p: f"{f(p).upper()}, Mstr «{g(p)}»",
    },
)


def b64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def entities(text: str, shape: str) -> str:
    return "".join(shape.format(ord(c)) for c in text)


EIGHTH.group(
    "technical",
    {
        "path of an address": lambda p: f"https://photos.example/«{g(p).lower()}»-«{f(p).lower()}»/12",
        "question in an address": lambda p: f"portal.example/find?fn=«{g(p)}»&sn=«{f(p)}»",
        "fragment of an address": lambda p: f"https://wall.example/#«{f(p).lower()}»",
        "host of an address": lambda p: f"http://www.«{f(p).lower()}».example",
        "mail, stop": lambda p: f"«{g(p).lower()}».«{f(p).lower()}»@post.example",
        "mail, initial": lambda p: f"«{(g(p)[0] + f(p)).lower()}»@post.example",
        "mail, family first": lambda p: f"«{(f(p) + g(p)[0]).lower()}»@post.example",
        "mail, year": lambda p: f"«{g(p).lower()}_{f(p).lower()}{p.born:%y}»@post.example",
        "mail with plus": lambda p: f"mum+«{g(p).lower()}»@post.example",
        "handle": lambda p: f"«@{g(p).lower()}{f(p).lower()}»",
        "handle with leaf": lambda p: f"«@xx_{g(p).lower()}_xx»",
        "hashtag": lambda p: f"«#JusticeFor{g(p)}»",
        "hashtag, small": lambda p: f"«#prayfor{g(p).lower()}»",
        "hashtag of the family": lambda p: f"«#{f(p)}Strong»",
        "gamer's name": lambda p: f"«xX{g(p)}Xx_07»",
        "user name": lambda p: f"«{g(p)[:3].lower()}{f(p)[:5].lower()}1»",
        "file name": lambda p: f"«{g(p)}»_«{f(p)}»_SA_v3.docx",
        "file name, large": lambda p: f"«{f(p).upper()}»-{g(p)[0]}-2012.pdf",
        "file name in one": lambda p: f"«{f(p)}ChronFinal.xlsx»",
        "path of Windows": lambda p: f"S:\\SCR\\«{f(p)}»\\draft",
        "path of a share": lambda p: f"\\\\fs2\\cases\\«{f(p).lower()}»_{g(p)[0].lower()}",
        "percent": lambda p: "".join(f"%{ord(c):02X}" for c in f(p)),
        "percent, twice": lambda p: "".join(f"%25{ord(c):02x}" for c in f(p)),
        "percent of accents": lambda p: if_(
            urllib.parse.quote(p.family) != p.family and not p.family.isascii(), urllib.parse.quote(p.family)
        ),
        "entities": lambda p: entities(f(p), "&#{};"),
        "entities in hex": lambda p: entities(f(p), "&#x{:x};"),
        "entities with noughts": lambda p: entities(f(p), "&#{:05};"),
        "entities escaped": lambda p: entities(f(p), "&amp;#{};"),
        "one letter as an entity": lambda p: f"{f(p)[0]}&#{ord(f(p)[1])};{f(p)[2:]}",
        "JSON escapes": lambda p: entities(f(p), "\\u{:04x}"),
        "JSON escapes of accents": lambda p: if_(not p.family.isascii(), json.dumps(p.family)),
        "escapes of Python": lambda p: entities(f(p), "\\x{:02x}"),
        "escapes in braces": lambda p: entities(f(p), "\\u{{{:x}}}"),
        "octal escapes": lambda p: entities(f(p), "\\{:03o}"),
        "escapes of CSS": lambda p: entities(f(p), "\\{:x} "),
        "code points": lambda p: " ".join(f"U+{ord(c):04X}" for c in f(p)),
        "base64": lambda p: b64(n(p)),
        "base64 of the family name": lambda p: b64(f(p)),
        "base64 without padding": lambda p: b64(f(p).lower()).rstrip("="),
        "base64 for addresses": lambda p: base64.urlsafe_b64encode(f"{f(p)}, {g(p)}".encode()).decode(),
        "base64 of a line": lambda p: b64(f"name={n(p)};ref=2"),
        "base64 twice": lambda p: b64(b64(n(p))),
        "base32": lambda p: base64.b32encode(f(p).encode()).decode(),
        "base85": lambda p: base64.b85encode(f(p).encode()).decode(),
        "hex": lambda p: f(p).encode().hex(),
        "hex, large, spaced": lambda p: f(p).upper().encode().hex(" ").upper(),
        "hex with 0x": lambda p: "0x" + f(p).encode().hex(),
        "hex with colons": lambda p: f(p).encode().hex(":"),
        "binary": lambda p: " ".join(f"{ord(c):08b}" for c in f(p)),
        "numbers of letters": lambda p: " ".join(str(ord(c)) for c in f(p)),
        "places in the alphabet": lambda p: "-".join(str(ord(c) - 96) for c in f(p).lower()),
        "rot13": lambda p: codecs.encode(n(p), "rot13"),
        "rot13 of the family name, small": lambda p: codecs.encode(f(p).lower(), "rot13"),
        "alphabet turned round": lambda p: "".join(chr(219 - ord(c)) for c in f(p).lower()),
        "one letter on": lambda p: "".join(chr((ord(c) - 96) % 26 + 97) for c in f(p).lower()),
        "Morse": lambda p: " ".join(
            {
                "a": ".-",
                "b": "-...",
                "c": "-.-.",
                "d": "-..",
                "e": ".",
                "f": "..-.",
                "g": "--.",
                "h": "....",
                "i": "..",
                "j": ".---",
                "k": "-.-",
                "l": ".-..",
                "m": "--",
                "n": "-.",
                "o": "---",
                "p": ".--.",
                "q": "--.-",
                "r": ".-.",
                "s": "...",
                "t": "-",
                "u": "..-",
                "v": "...-",
                "w": ".--",
                "x": "-..-",
                "y": "-.--",
                "z": "--..",
            }[c]
            for c in f(p).lower()
        ),
        "radio alphabet": lambda p: " ".join(
            dict(
                zip(
                    "abcdefghijklmnopqrstuvwxyz",
                    [
                        "Alfa",
                        "Bravo",
                        "Charlie",
                        "Delta",
                        "Echo",
                        "Foxtrot",
                        "Golf",
                        "Hotel",
                        "India",
                        "Juliett",
                        "Kilo",
                        "Lima",
                        "Mike",
                        "November",
                        "Oscar",
                        "Papa",
                        "Quebec",
                        "Romeo",
                        "Sierra",
                        "Tango",
                        "Uniform",
                        "Victor",
                        "Whiskey",
                        "Xray",
                        "Yankee",
                        "Zulu",
                    ],
                    strict=True,
                )
            )[c]
            for c in f(p).lower()
        ),
        "letters for": lambda p: ", ".join(
            f"{c.upper()} for {dict(zip('abcdefghijklmnopqrstuvwxyz', ['apple', 'bear', 'cat', 'dog', 'egg', 'fish', 'goat', 'hat', 'ink', 'jam', 'kite', 'lamp', 'moon', 'nut', 'orange', 'pen', 'queen', 'rain', 'sun', 'tree', 'umbrella', 'van', 'well', 'box', 'yes', 'zoo'], strict=True))[c]}"
            for c in f(p).lower()
        ),
        "quoted printable": lambda p: (
            if_(not p.family.isascii(), quopri.encodestring(p.family.encode()).decode())
            or quopri.encodestring(f(p)[0].encode()).decode() + "=\n" + f(p)[1:]
        ),
        "quoted printable, every letter": lambda p: "".join(f"={ord(c):02X}" for c in f(p)),
        "word of a mail header": lambda p: f"=?utf-8?B?{b64(n(p))}?=",
        "UTF-8 read as Latin": lambda p: if_(not p.family.isascii(), p.family.encode().decode("cp1252", "replace")),
        "vCard": lambda p: f"N:«{f(p)}»;«{g(p)}»;;;",
        "LDAP": lambda p: f"CN=«{g(p)} {f(p)}»,OU=Year7,DC=sch",
        "SQL": lambda p: f"WHERE surname LIKE '«{f(p)}»%'",
        "pattern": lambda p: f"{f(p)[:3]}.*{f(p)[-4:]}" if len(f(p)) > _LONG else "",
        "pattern, class": lambda p: f"[{f(p)[0]}{f(p)[0].lower()}]{f(p)[1:]}",
        "wildcard": lambda p: f"{lf(p)[:-2]}*",
        "XML": lambda p: f"<surname>«{f(p)}»</surname>",
        "XML attribute": lambda p: f'<child sn="«{f(p)}»" fn="«{g(p)}»"/>',
        "JSON": lambda p: f'{{"child":{{"given":"«{g(p)}»","family":"«{f(p)}»"}}}}',
        "JSON key": lambda p: f'{{"«{f(p).lower()}_visits»": 3}}',
        "variable": lambda p: f"«visits{f(p)}Count»",
        "variable with lines below": lambda p: f"«n_{f(p).lower()}_seen»",
        "GEDCOM": lambda p: f"1 NAME «{g(p)}» /«{f(p)}»/",
        "HL7": lambda p: f"PID|1|||«{f(p).upper()}»^«{g(p).upper()}»^{p.middle[0]}",
        "passport strip": lambda p: f"P<GBR«{f(p).upper()}»<<«{g(p).upper()}»<<<",
        "EDIFACT": lambda p: f"PNA+PAT++++SU:«{f(p).upper()}»+FO:«{g(p).upper()}»",
        "calendar": lambda p: f"SUMMARY:CP conf «{f(p).upper()}»",
        "cookie": lambda p: f"uid=«{g(p).lower()}.{f(p).lower()}»; path=/",
        "link of mail with words": lambda p: f"mailto:team@post.example?subject=Re%3A%20«{f(p)}»",
        "plus for spaces": lambda p: f"q=«{g(p)}+{f(p)}»+review",
        "markup of links": lambda p: f"[the boy](../«{f(p).lower()}».md)",
        "telephone keys": lambda p: "".join(str("22233344455566677778889999"[ord(c) - 97]) for c in f(p).lower()),
        "pig Latin": lambda p: f"{f(p)[1:].lower()}{f(p)[0].lower()}ay",
        "acrostic": lambda p: "\n".join(
            f"{c.upper()} is for {w}"
            for c, w in zip(
                f(p),
                [
                    "a start",
                    "a rest",
                    "the sea",
                    "tea",
                    "a cake",
                    "sky",
                    "one",
                    "us",
                    "fun",
                    "art",
                    "joy",
                    "snow",
                    "air",
                    "end",
                ],
                strict=False,
            )
        ),
    },
)

_MONTHS = {
    "French": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "German": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "Polish": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "Welsh": "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr",
    "Romanian": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "Spanish": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "Turkish": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    "Ukrainian": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "Somali": "Janaayo Febraayo Maarso Abriil Maajo Juun Luulyo Agoosto Sebtembar Oktoobar Nofembar Disembar",
}
_ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]


def month(p: Planted, language: str) -> str:
    return _MONTHS[language].split()[p.born.month - 1]


def born(shape: str, days: int = 0) -> Callable[[Planted], str]:
    """The date of birth, or one so many days from it, without noughts."""
    return lambda p: spelt(p.born + dt.timedelta(days=days), shape)


def spelt(day: dt.date, shape: str) -> str:
    return shape.format(d=day.day, m=day.month, y=day.year, yy=f"{day:%y}", dd=f"{day:%d}", mm=f"{day:%m}", B=f"{day:%B}", b=f"{day:%b}", A=f"{day:%A}", a=f"{day:%a}", st=nth(day.day), r=_ROMAN[day.month - 1], j=f"{day:%j}", w=day.isocalendar()[1], wd=day.isoweekday(), wy=day.isocalendar()[0], o=ordinal(day.day), mo=ordinal(day.month), ty=FIGURES[min(day.year - 2000, 19)])  # fmt: skip


def in_language(language: str) -> Callable[[Planted], str]:
    """The date of birth with its month in a language."""
    return lambda p: f"«{p.born.day} {month(p, language)}» {p.born.year}"


EIGHTH.group(
    "dates",
    {
        "plain": born("«{d} {B} {y}»"),
        "of, comma": born("the «{st} of {B}, {y}»"),
        "month first": born("«{B} {st} {y}»"),
        "month first, short": born("«{b}-{dd}-{y}»"),
        "strokes": born("«{dd}/{mm}/{y}»"),
        "stops, short": born("«{d}.{m}.{yy}»"),
        "hyphens, short": born("«{d}-{m}-{yy}»"),
        "ISO": born("«{y}-{mm}-{dd}»"),
        "ISO without hyphens": born("«{y}{mm}{dd}»"),
        "six digits": born("DOB «{dd}{mm}{yy}»"),
        "eight digits": born("d.o.b. «{dd}{mm}{y}»"),
        "year first, strokes": born("«{y}/{mm}/{dd}»"),
        "year, day of the year": born("«{y}-{j}»"),
        "day of the year in words": born("day «{j}» of {y}"),
        "ISO week": born("«{wy}-W{w:02}-{wd}»"),
        "week and weekday": born("the «{A}» of week {w} in {wy}"),
        "weekday before": born("«{A} {d} {B} {y}»"),
        "weekday before, short": born("«{a} {d} {b} {yy}»"),
        "Roman month": born("«{d}.{r}.{y}»"),
        "Roman month, small": born("«{d}/{r}/{yy}»"),
        "in words": born("the «{o}» of {B} two thousand and {ty}"),
        "in words, year in pairs": born("«{o} {B}» twenty {ty}"),
        "month the": born("{B} the «{o}», {y}"),
        "day and number of month in words": born("the «{o} of the {mo}», {y}"),
        "in one": born("«{dd}{b}{y}»"),
        "in one, short": born("«{d}{b}{yy}»"),
        "in one, year first": born("«{y}{b}{dd}»"),
        "large": lambda p: f"«{p.born.day} {p.born:%B}»".upper() + f" {p.born.year}",
        "apostrophe for the century": born("«{d} {B} '{yy}»"),
        "American": born("«{mm}/{dd}/{y}»"),
        "spaces round strokes": born("«{d} / {m} / {y}»"),
        "spaces for strokes": born("dob «{dd} {mm} {yy}»"),
        "turned at a line": born("«{d}»\n{B} {y}"),
        "O for 0": lambda p: spelt(p.born, "«{dd}/{mm}/{y}»").replace("0", "O"),
        "l for 1": lambda p: if_("1" in f"{p.born:%d/%m}", spelt(p.born, "«{dd}/{mm}/{y}»").replace("1", "l")),
        "digits of full width": lambda p: (
            "«" + spelt(p.born, "{dd}/{mm}/{y}").translate(str.maketrans("0123456789/", "０１２３４５６７８９／")) + "»"
        ),
        "digits of Arabic": lambda p: (
            "«" + spelt(p.born, "{d}/{m}/{y}").translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")) + "»"
        ),
        "digits of Bengali": lambda p: (
            "«" + spelt(p.born, "{d}/{m}/{y}").translate(str.maketrans("0123456789", "০১২৩৪৫৬৭৮৯")) + "»"
        ),
        "another stroke": born("«{d}⁄{m}⁄{y}»"),
        "a dash": born("«{d}–{m}–{y}»"),
        "stops in the middle": born("«{d}·{m}·{y}»"),
        "commas": born("born «{d},{m},{y}»"),
        "lines below": born("«{y}_{mm}_{dd}»"),
        "upright strokes": born("«{dd}|{mm}|{y}»"),
        "colons": born("«{dd}:{mm}:{y}»"),
        "with a time": born("«{y}-{mm}-{dd}T03:41Z»"),
        "with a time, words": born("at 3.41 am on «{d} {b} {y}»"),
        "seconds of Unix": lambda p: (
            f"dob: «{int(dt.datetime(p.born.year, p.born.month, p.born.day, tzinfo=dt.UTC).timestamp())}»"
        ),
        **{f"in {language}": in_language(language) for language in _MONTHS},
        "in Spanish, de": lambda p: f"«{p.born.day} de {month(p, 'Spanish')}» de {p.born.year}",
        "month misspelt": lambda p: (
            f"«{p.born.day} {p.born.strftime('%B')[:-2]}{p.born.strftime('%B')[-1]}{p.born.strftime('%B')[-2]}» {p.born.year}"
        ),
        "month with a letter lacking": lambda p: (
            f"«{p.born.day} {p.born.strftime('%B')[:2]}{p.born.strftime('%B')[3:]}» {p.born.year}"
        ),
        "two days between which it lies": lambda p: (
            f"between «{(p.born - dt.timedelta(days=1)).day}» and {spelt(p.born + dt.timedelta(days=1), '«{d} {B}» {y}')}"
        ),
        "the day after": born("the day after «{d} {B}» {y}", -1),
        "the eve of": born("the eve of «{d} {B}» {y}", 1),
        "two days before": born("two days before «{d}/{m}/{y}»", 2),
        "a week after": born("a week after «{d} {B}» {y}", -7),
        "a range of a week": lambda p: (
            f"{spelt(p.born, '«{d} {b}»')} to {spelt(p.born + dt.timedelta(days=6), '«{d} {b}» {y}')}"
        ),
        "a range of both dates": lambda p: f"({spelt(p.born, '«{d}.{m}.{y}»')}–{spelt(p.met, '«{d}.{m}.{y}»')})",
        "a birthday without a year": born("the birthday is «{d} {B}»"),
        "a birthday, the": born("a birthday on the «{st} of {B}»"),
        "turning on": born("turns thirteen on «{B} {d}»"),
        "b.": born("b. «{d} {b} {yy}»"),
        "star": born("* «{d}.{m}.{y}»"),
        "weekday and date of the incident": lambda p: "«Saturday 8 March» 2025",
        "the 8th ult.": lambda p: "«Sat 8th» Mar 25",
        "second Saturday": lambda p: "the «second Saturday» of March 2025",
        "second Saturday, digits": lambda p: "the «2nd Sat» in March 2025",
        "a feast of women": lambda p: "on «International Women's Day» 2025",
        "days after Ash Wednesday": lambda p: "«three days after Ash Wednesday» 2025",
        "Saturday after Pancake Day": lambda p: "the «Saturday after Pancake Day» 2025",
        "a week after St David's Day": lambda p: "a «week after St David's Day», 2025",
        "days after World Book Day": lambda p: "«two days after World Book Day» 2025",
        "a day of Ramadan": lambda p: "the «eighth day of Ramadan» 2025",
        "week and year": lambda p: "the «Saturday of week 10», 2025",
        "number of the day": lambda p: "the «67th day» of 2025",
        "yesterday's date": lambda p: "yesterday, «9 March», she said it of the day before",
        "fiscal week": lambda p: "«2025-W10-6»",
        "stamp of a photograph": lambda p: "«IMG_20250308_142210».jpg",
        "stamp of a log": lambda p: "[«08/Mar/2025»:14:22:10 +0000]",
        "stamp of a message": lambda p: "[«08/03/25», 14:22]",
        "date of a letter, dictated": lambda p: "the «eighth of March, twenty twenty-five»",
        "date in capitals": lambda p: "«EIGHTH MARCH» 2025",
        "weekend of": lambda p: "the weekend of «8/9 March» 2025",
        "night of": lambda p: "the night of «8th-9th» March",
        "ides": lambda p: "a «week before the Ides of March» 2025",
        "equinox": lambda p: "twelve days before the «20 March 2025» equinox",
    },
)


def days(p: Planted) -> int:
    return (p.met - p.born).days


def whole(p: Planted) -> tuple[int, int, int]:
    """Years, months and days at the incident."""
    months = (p.met.year - p.born.year) * 12 + p.met.month - p.born.month - (p.met.day < p.born.day)
    return months // 12, months % 12, (p.met.day - p.born.day) % 31


EIGHTH.group(
    "ages",
    {
        "years and months": lambda p: f"aged «{whole(p)[0]} years and {whole(p)[1]} months»" if whole(p)[1] else "",
        "years, months, days": lambda p: f"aged «{whole(p)[0]} years, {whole(p)[1]} months and {whole(p)[2]} days»",
        "short": lambda p: f"age «{whole(p)[0]}y {whole(p)[1]}m {whole(p)[2]}d»",
        "shorter": lambda p: f"«{whole(p)[0]}yrs {whole(p)[1]}mths»",
        "of psychologists": lambda p: f"chronological age «{whole(p)[0]}:{whole(p)[1]:02}»",
        "of psychologists, semicolon": lambda p: f"CA «{whole(p)[0]};{whole(p)[1]}»",
        "in days": lambda p: f"«{days(p):,} days» old",
        "in days, bare": lambda p: f"aged «{days(p)}» days",
        "day of life": lambda p: f"day «{days(p)}» of life",
        "in weeks": lambda p: f"«{days(p) // 7} weeks» old",
        "in weeks and days": lambda p: f"«{days(p) // 7}+{days(p) % 7}» weeks",
        "in months": lambda p: f"«{whole(p)[0] * 12 + whole(p)[1]} months» old",
        "in months, hyphens": lambda p: f"a «{whole(p)[0] * 12 + whole(p)[1]}-month»-old",
        "decimal": lambda p: f"aged «{days(p) / 365.25:.2f}»",
        "decimal, years": lambda p: f"«{days(p) / 365.25:.1f} years» of age",
        "days before a birthday": lambda p: f"«{(_next(p) - p.met).days} days before» {p_pronoun(p)} birthday",
        "the day of the birthday": lambda p: f"on {p_pronoun(p)} «{nth(whole(p)[0])} birthday»",
        "two days after the birthday": lambda p: f"«two days after turning» {whole(p)[0]}",
        "weeks short of": lambda p: (
            f"«three weeks short of» {p_pronoun(p)} {ordinal(min(whole(p)[0] + 1, 19))} birthday"
        ),
        "days in words": lambda p: "aged «one year, three months and six days»",
        "hours": lambda p: "«fifty-three hours» old",
        "quarter": lambda p: f"aged «{whole(p)[0]}¾»",
        "born so long before": lambda p: f"born «{days(p)} days earlier»",
        "at the start of a range": lambda p: f"from «{whole(p)[0]}y {whole(p)[1]}m» to {whole(p)[0] + 2}y",
    },
)


def p_pronoun(p: Planted) -> str:
    return "the child's"


def _next(p: Planted) -> dt.date:
    """The next birthday after the incident."""
    this = p.born.replace(year=p.met.year)
    return this if this > p.met else p.born.replace(year=p.met.year + 1)


def house_number(p: Planted) -> str:
    return p.house.split()[0]


def post(p: Planted) -> tuple[str, str]:
    first, last = p.postcode.split()
    return first, last


EIGHTH.group(
    "places",
    {
        "school: short": lambda p: f"«{p.place}» Primary",
        "school: name alone": lambda p: f"«{p.place}»",
        "school: name alone, small": lambda p: f"«{p.place.lower()}»",
        "school: initials of the kind": lambda p: f"«{p.place}» PS",
        "school: shortened": lambda p: f"«{p.place}» Prim. Sch.",
        "school: other kind": lambda p: f"«{p.place}» Juniors",
        "school: faith": lambda p: f"«{p.place}» CofE (VA) Primary",
        "school: site": lambda p: f"the lower «{p.place}» site",
        "school: whose": lambda p: f"«{p.place}»'s head",
        "school: address": lambda p: (
            f"www.«{p.place.lower().replace(' ', '').replace(chr(39), '')}primary».sch.example"
        ),
        "school: hashtag": lambda p: f"«#{p.place.replace(' ', '').replace(chr(39), '')}Primary»",
        "school: misspelt": lambda p: {"Rooksmere": "«Rookesmere» Primary", "St Cedd's": "«St Ceds» Primary"}[p.place],
        "school: misspelt otherwise": lambda p: {
            "Rooksmere": "«Rooksmeer» School",
            "St Cedd's": "«Saint Cedds» School",
        }[p.place],
        "school: in two words": lambda p: {"Rooksmere": "«Rooks Mere» Primary", "St Cedd's": "«StCedds» Primary"}[
            p.place
        ],
        "school: old pupils": lambda p: {"Rooksmere": "an Old «Rooksmerian»", "St Cedd's": "an Old «Ceddian»"}[p.place],
        "street: Rd": lambda p: f"«{p.street}» Rd",
        "street: without kind": lambda p: f"the top of «{p.street}»",
        "street: another kind": lambda p: f"«{p.street}» Street",
        "street: with number": lambda p: f"«{p.house}»",
        "street: No.": lambda p: f"No. «{house_number(p)}» «{p.street}» Rd",
        "street: comma": lambda p: f"«{house_number(p)}», «{p.street}»",
        "street: letter": lambda p: f"«{house_number(p)}a {p.street}» Rd",
        "street: flat": lambda p: f"Flat 2/«{house_number(p)} {p.street}»",
        "street: run together": lambda p: f"«{house_number(p)}{p.street.replace(' ', '')}rd»",
        "street: small": lambda p: f"«{p.street.lower()} road»",
        "street: off": lambda p: f"the garages off «{p.street}»",
        "street: corner": lambda p: f"where «{p.street}» meets the main road",
        "street: in two words": lambda p: {
            "Tallowchandler": "«Tallow Chandler» Road",
            "Pinfold Lea": "«Pinfoldlea» Road",
        }[p.street],
        "street: misspelt": lambda p: {"Tallowchandler": "«Tallowchander» Road", "Pinfold Lea": "«Pinfold Lee» Road"}[
            p.street
        ],
        "street: estate": lambda p: f"the «{p.street}» estate",
        "street: flats": lambda p: f"«{p.street}» House",
        "street: bus stop": lambda p: f"the «{p.street}» stop",
        "town: large": lambda p: p.town.upper(),
        "town: whose": lambda p: f"«{p.town}»'s market",
        "town: people": lambda p: f"the «{p.town}ers»",
        "town: -based": lambda p: f"an «{p.town}»-based aunt",
        "town: hashtag": lambda p: f"«#{p.town}News»",
        "town: side": lambda p: f"North «{p.town}»",
        "town: centre": lambda p: f"«{p.town}» town centre",
        "town: misspelt": lambda p: {"Ebbsworth": "Ebbswoth", "Wrackleyford": "Wrakleyford"}[p.town],
        "town: heard": lambda p: {"Ebbsworth": "Ebsworth", "Wrackleyford": "Racklyford"}[p.town],
        "town: nick": lambda p: {"Ebbsworth": "«Ebbsy»", "Wrackleyford": "«Wracky»"}[p.town],
        "town: team": lambda p: f"«{p.town}» Rovers Under 11s",
        "town: newspaper": lambda p: f"the «{p.town}» Gazette",
        "town: letters apart": lambda p: every(p.town.upper(), " "),
        "town: turned at a line": lambda p: halves(p.town, "-\n"),
        "town: confusable": lambda p: swapped(p.town, "o", "о"),
        "postcode: small": lambda p: f"«{p.postcode.lower()}»",
        "postcode: in one": lambda p: f"«{p.postcode.replace(' ', '')}»",
        "postcode: small, in one": lambda p: f"«{p.postcode.replace(' ', '').lower()}»",
        "postcode: space elsewhere": lambda p: f"«{post(p)[0]}{post(p)[1][0]} {post(p)[1][1:]}»",
        "postcode: hyphen": lambda p: f"«{post(p)[0]}-{post(p)[1]}»",
        "postcode: stop": lambda p: f"«{post(p)[0]}.{post(p)[1]}»",
        "postcode: letters apart": lambda p: f"«{every(p.postcode.replace(' ', ''), ' ')}»",
        "postcode: outer alone": lambda p: f"postcode «{post(p)[0]}»",
        "postcode: sector": lambda p: f"sector «{post(p)[0]} {post(p)[1][0]}»",
        "postcode: starred": lambda p: f"«{post(p)[0]} {post(p)[1][0]}**»",
        "postcode: a letter short": lambda p: f"«{p.postcode[:-1]}»",
        "postcode: radio": lambda p: (
            f"«whiskey x-ray {FIGURES[int(post(p)[0][2])]}», {FIGURES[int(post(p)[1][0])]} quebec delta"
        ),
        "postcode: numbers in words": lambda p: f"«WX {FIGURES[int(post(p)[0][2])]} {FIGURES[int(post(p)[1][0])]} QD»",
        "postcode: O for Q": lambda p: f"«{p.postcode.replace('Q', 'O')}»",
        "postcode: in brackets": lambda p: f"(«{post(p)[0]}»)(«{post(p)[1]}»)",
        "postcode: in a file name": lambda p: f"plan_«{p.postcode.replace(' ', '').lower()}».png",
        "postcode: turned at a line": lambda p: f"«{post(p)[0]}\n{post(p)[1]}»",
        "agency: shortened": lambda p: f"«{p.town}» Community Health",
        "agency: initials": lambda p: f"the «{p.town[0]}CHT»",
        "agency: initials of a part": lambda p: f"«{p.town}» CHT",
        "agency: the trust": lambda p: f"the «{p.town}» trust",
        "full address on lines": lambda p: f"«{p.house}»,\n«{p.town}»,\n«{p.postcode}»",
        "full address in one line": lambda p: (
            f"«{house_number(p)} {p.street.upper()} RD {p.town.upper()} {p.postcode.replace(' ', '')}»"
        ),
    },
)

_FULL = str.maketrans("0123456789", "０１２３４５６７８９")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_RINGS = str.maketrans("0123456789", "⓪①②③④⑤⑥⑦⑧⑨")


def nhs(shape: str) -> Callable[[Planted], str]:
    """The NHS number in a shape: a, b, c are its groups, n all."""
    return lambda p: shape.format(a=p.nhs[:3], b=p.nhs[4:7], c=p.nhs[8:], n=digits(p.nhs))


def words(number: str) -> str:
    return " ".join(
        ["nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"][int(c)]
        if c != "0"
        else "zero"
        for c in number
    )


def parts(p: Planted) -> tuple[str, str, str]:
    """The parts of the case's reference."""
    first, year, number = p.reference.split("-")
    return first, year, number


EIGHTH.group(
    "numbers",
    {
        "NHS: in one": nhs("«{n}»"),
        "NHS: hyphens": nhs("«{a}-{b}-{c}»"),
        "NHS: stops": nhs("«{a}.{b}.{c}»"),
        "NHS: strokes": nhs("«{a}/{b}/{c}»"),
        "NHS: lines below": nhs("«{a}_{b}_{c}»"),
        "NHS: commas": nhs("«{a},{b},{c}»"),
        "NHS: brackets": nhs("«({a}) {b} {c}»"),
        "NHS: spaces that do not break": nhs("«{a}\u00a0{b}\u00a0{c}»"),
        "NHS: thin spaces": nhs("«{a}\u2009{b}\u2009{c}»"),
        "NHS: spaces of no width": lambda p: "«" + every(digits(p.nhs), "\u200b") + "»",
        "NHS: a line turned": nhs("«{a} {b}\n{c}»"),
        "NHS: digits apart": lambda p: "«" + every(digits(p.nhs), " ") + "»",
        "NHS: pairs": lambda p: "«" + " ".join(digits(p.nhs)[i : i + 2] for i in range(0, 10, 2)) + "»",
        "NHS: fives": lambda p: f"«{digits(p.nhs)[:5]} {digits(p.nhs)[5:]}»",
        "NHS: in words": lambda p: f"«{words(digits(p.nhs))}»",
        "NHS: in words, oh and triple": lambda p: (
            "«triple nine, " + words(digits(p.nhs)[3:]).replace("zero", "oh") + "»"
        ),
        "NHS: O for 0": lambda p: "«" + p.nhs.replace("0", "O") + "»",
        "NHS: I for 1": lambda p: if_("1" in p.nhs, "«" + p.nhs.replace("1", "I") + "»"),
        "NHS: full width": lambda p: f"«{digits(p.nhs).translate(_FULL)}»",
        "NHS: raised": lambda p: f"«{digits(p.nhs).translate(_RAISED)}»",
        "NHS: in rings": lambda p: f"«{digits(p.nhs).translate(_RINGS)}»",
        "NHS: entities": lambda p: "«" + entities(digits(p.nhs), "&#{};") + "»",
        "NHS: percent": lambda p: "«" + "".join(f"%3{c}" for c in digits(p.nhs)) + "»",
        "NHS: spaces as percent": nhs("«{a}%20{b}%20{c}»"),
        "NHS: base64": lambda p: b64(digits(p.nhs)),
        "NHS: in an address": nhs("ehr.example/p?nhs=«{n}»"),
        "NHS: in a file name": nhs("scan_«{n}».tif"),
        "NHS: glued to its name": nhs("NHS«{n}»"),
        "NHS: last four": nhs("NHS number ending «{c}»"),
        "NHS: first masked": nhs("*** *** «{c}»"),
        "NHS: last masked": nhs("«{a} {b}» ****"),
        "NHS: two digits in wrong order": lambda p: f"NHS no. «{p.nhs[:4]}{p.nhs[5]}{p.nhs[4]}{p.nhs[6:]}»",
        "NHS: with a check letter": nhs("«{n}»A"),
        "NHS: as a link": nhs("tel:«{n}»"),
        "case number: strokes": lambda p: "«" + "/".join(parts(p)) + "»",
        "case number: in one": lambda p: "«" + "".join(parts(p)) + "»",
        "case number: small, spaces": lambda p: "«" + " ".join(parts(p)).lower() + "»",
        "case number: dashes": lambda p: "«" + "\u2013".join(parts(p)) + "»",
        "case number: without letters": lambda p: f"case «{parts(p)[1]}-{parts(p)[2]}»",
        "case number: short year": lambda p: f"«{parts(p)[0]}-25-{parts(p)[2]}»",
        "case number: lines below": lambda p: "«" + "_".join(parts(p)) + "»_final.docx",
        "case number: number alone": lambda p: f"our ref. «{parts(p)[2]}»/2025",
        "case number: letters apart": lambda p: f"«A V E» 2025 «{parts(p)[2]}»",
        "telephone: in one": lambda p: f"«{digits(p.phone)}»",
        "telephone: +44": lambda p: f"«+44 {p.phone[1:]}»",
        "telephone: 0044": lambda p: f"«0044{digits(p.phone)[1:]}»",
        "telephone: brackets": lambda p: f"«({p.phone[:5]}) {digits(p.phone)[5:]}»",
        "telephone: (0)": lambda p: f"«+44 (0){p.phone[1:]}»",
        "telephone: hyphens": lambda p: "«" + p.phone.replace(" ", "-") + "»",
        "telephone: stops": lambda p: "«" + p.phone.replace(" ", ".") + "»",
        "telephone: without code": lambda p: f"call «{p.phone[6:]}»",
        "telephone: in words": lambda p: f"«{words(digits(p.phone))}»",
        "telephone: O for 0": lambda p: "«" + p.phone.replace("0", "O") + "»",
        "telephone: pairs": lambda p: "«" + " ".join(digits(p.phone)[i : i + 2] for i in range(0, 11, 2)) + "»",
        "telephone: link": lambda p: f"tel:«+44{digits(p.phone)[1:]}»",
        "telephone: missing digit": lambda p: f"tel «{p.phone[:-1]}»",
        "mail: at and dot": lambda p: "«" + p.email.replace("@", " at ").replace(".", " dot ") + "»",
        "mail: brackets": lambda p: "«" + p.email.replace("@", "[at]").replace(".", "[dot]") + "»",
        "mail: full width": lambda p: "«" + p.email.replace("@", "＠") + "»",
        "mail: large": lambda p: f"«{p.email.upper()}»",
        "mail: spaces": lambda p: "«" + p.email.replace("@", " @ ") + "»",
        "mail: name alone": lambda p: f"user «{p.email.split('@')[0]}»",
        "mail: entity": lambda p: "«" + p.email.replace("@", "&#64;") + "»",
        "mail: percent": lambda p: "«" + p.email.replace("@", "%40") + "»",
        "mail: host": lambda p: f"anyone@«{p.email.split('@')[1]}»",
        "mail: turned at a line": lambda p: "«" + p.email.replace("@", "@\n") + "»",
    },
)
