# ruff: noqa: E501 - one form a line
"""A sixteenth set: everything but days and ages, in as many customs, slips, machines and hands as came to mind.

Written by somebody who had read neither the matcher nor the forms of another set. A form is a template of what the case
knows of a person (`_known`), or a way to spoil a name. `TUNING` names the forms by which
the matcher was mended; the others were measured at the end.
"""

from __future__ import annotations

import base64
import codecs
import json
import quopri
import re
from collections.abc import Callable
from random import Random
from urllib.parse import quote

from leaks.letters import RADIO, b64, by_letter
from leaks.people import Planted
from leaks.spelt import FIGURES, figures
from leaks.surprises.making import Make, SurpriseSet, at, digits, if_, plain, whole_words
from leaks.surprises.making import family as family_of
from leaks.surprises.making import given as given_of

__all__ = ["SIXTEENTH", "TUNING"]

SIXTEENTH = SurpriseSet()

_LONG = 6
_RADIO = {letter: word.lower() for letter, word in RADIO.items()} | {"x": "xray"}
_KEYS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]


def _known(p: Planted) -> dict[str, str]:
    given, family = given_of(p), family_of(p)
    number = p.number % 80 + 11
    return {
        "G": given, "F": family, "g": given.lower(), "f": family.lower(), "GU": given.upper(), "FU": family.upper(),
        "GA": p.given, "FA": p.family, "g1": given[0], "f1": family[0], "M": p.middle, "m1": plain(p.middle)[0],
        "MG": p.mother[0], "MF": p.mother[1], "mg": p.mother[0].lower(), "mf": p.mother[1].lower(),
        "DG": p.father[0], "DF": p.father[1], "dg": p.father[0].lower(), "df": p.father[1].lower(),
        "P": p.place, "p": p.place.lower(), "pp": re.sub(r"\W", "", p.place).lower(), "S": p.street, "s": p.street.lower(),
        "T": p.town, "t": p.town.lower(), "tt": re.sub(r"\W", "", p.town).lower(), "H": str(number),
        "pc": p.postcode, "pc1": p.postcode.split()[0], "pc2": p.postcode.split()[1], "pcl": p.postcode.lower(),
        "ref": p.reference, "num": f"{p.number:03}", "ph": p.phone, "phd": digits(p.phone), "nhs": p.nhs,
        "nhsd": digits(p.nhs), "em": p.email, "school": p.school, "agency": p.agency,
    }  # fmt: skip


def _template(text: str) -> Make:
    if "«" not in text:  # What tells is what is filled in, but for a single initial.
        text = re.sub(r"(?<!\{)(\{(?![gfm]1)\w+\})", r"«\1»", text)
    return lambda p: whole_words(text.format_map(_known(p)))


def _told(group: str, *texts: str) -> None:
    """Forms that a template tells."""
    SIXTEENTH.group(group, {text: _template(text) for text in texts})


def _ways(group: str, ways: dict[str, Callable[[str], str]], *, of: str = "family given") -> None:
    """Ways to spoil a name: each of the family name and of the given one, from six letters on."""

    def make(which: str, way: Callable[[str], str]) -> Make:
        def made(p: Planted) -> str:
            name = family_of(p) if which == "family" else given_of(p).split("-")[0]
            spoilt = way(name) if len(name) >= _LONG else ""
            return if_(spoilt != name, whole_words(spoilt))

        return made

    SIXTEENTH.group(group, {f"{which} {name}": make(which, way) for which in of.split() for name, way in ways.items()})


def _number(group: str, ways: dict[str, Callable[[str], str]], of: Callable[[Planted], str]) -> None:
    SIXTEENTH.group(group, {name: (lambda p, way=way: way(of(p))) for name, way in ways.items()})  # type: ignore[misc]


def _sub(old: str, new: str) -> Callable[[str], str]:
    """Spelled by somebody who hears it, or read by a machine."""
    return lambda text: re.sub(old, new, text, flags=re.IGNORECASE)


def _key(letter: str, step: int) -> str:
    for row in _KEYS:
        if (place := row.find(letter.lower())) >= 0:
            return row[(place + step) % len(row)]
    return letter


_told(
    "names: relations and roles",
    "Mrs «{MF}» ({G}'s mum)",
    "{G}'s mum née «{MF}»",
    "formerly «{MF}», now «{F}»",
    "«{F}» (prev. «{MF}»)",
    "«{MF}»/«{F}»",
    "surname now «{F}» by deed poll",
    "known as «{G}» at home and «{M}» at school",
    "the «{F}»-«{DF}» household",
    "«{G}» a.k.a. «{g1}.{F}»",
    "young «{G}»",
    "wee «{G}»",
    "our «{G}»",
    "Our Lad «{G}»",
    "baby «{F}»",
    "Baby Boy «{F}»",
    "Twin 1 «{F}»",
    "«{G}» Jnr",
    "«{F}» minor",
    "«{F}» Mi.",
    "Master «{G}» «{F}»",
    "Miss «{g1}» «{F}»",
    "«{FU}», «{G}» (Master)",
    "«{F}» {g1}.{m1}.",
    "the late «{F}»",
    "step-dad «{DG}»",
    "Grandad «{DF}»",
    "Nanny «{MF}»",
    "Nana «{MG}»",
    "Uncle «{DG}»",
    "Auntie «{MG}»",
    "Aunty «{MG}»'s",
    "Big «{DG}»",
    "Little «{G}»",
    "Mr and Mrs «{DG}» «{DF}»",
    "Mr & Mrs «{DF}»",
    "Messrs «{DF}» and «{F}»",
    "«{MG}» and «{DG}»'s lad",
    "the «{F}» kids",
    "the «{F}» boys",
    "the «{F}» lot",
    "that «{F}» girl",
    "one of the «{F}»s",
    "the «{F}»es",
    "«{F}» & Sons",
    "a «{F}» through and through",
    "all the «{F}»'s",
    "the «{F}»s'",
    "you know what the «{F}»s are like",
    "«{G}»'s and «{DG}»'s room",
    "{G}s'",
    "«{G}»s mum",
    "«{G}»,s bed",
    "«{G}»`s bag",
    "«{G}»´s coat",
    "«{G}»;s coat",
)
_told(
    "names: customs",
    "{F} {M} {G}", "{F} {G} {M}", "{G} s/o {DG}", "{G} w/o {DG}", "{G} d/o {DG} {DF}", "{G} bin {DG}", "{G} bint {DG}", "{G} ibn {DG} al-{F}", "Abu «{G}»", "Umm «{G}»", "Um-«{G}»", "Oum «{G}»", "Aabo «{DG}»", "Hooyo «{MG}»",
    "«{G}» «{DG}» «{DF}»", "«{MG}» Begum", "«{MG}» Bibi", "«{G}» Bhai", "«{G}»bhai", "«{MG}»ben", "«{MG}» Khatun", "«{G}» Kaur", "«{DG}» Singh", "«{G}»-ji", "«{MG}»ji", "«{MG}» Aunty-ji", "«{MG}» baji", "«{DG}» bhaiya",
    "Pan «{DF}»", "Pani «{MF}»", "Panie «{DG}»", "Pani «{MG}»", "{DG}ovich", "{DG}ovna", "«{F}»owa", "«{F}»ówna", "«{F}»ova", "«{F}»escu", "państwo «{F}»owie", "«{G}»ek", "«{G}»uś", "«{G}»ka", "«{G}»uța", "«{G}»ică", "lui «{G}»", "familia «{F}»",
    "chị «{MG}»", "anh «{DG}»", "bé «{G}»", "cô «{MG}»", "em «{G}»",
    "«{G}» merch «{DG}»", "«{G}» mab «{DG}»", "«{G}» bach", "«{G}» fach", "«{DG}» y Llaeth", "«{DF}» the Milk", "«{DG}» Post Office", "«{G}» Mawr", "nain «{MF}»", "Mamgu «{MF}»", "taid «{DG}»",
    "«{G}» óg", "«{G}» Beag", "«{G}»ín", "a «{G}»", "Mick «{F}» (Bawn)", "«{DG}»een", "the «{F}» clan from the site", "«{G}» Rua", "«{G}» Mhór", "Bean Uí «{F}»", "Daddy «{DG}»", "Kid «{G}»",
    "Sr. «{DF}»", "doña «{MG}»", "Herr «{DF}»", "Frau «{MF}»", "Mme «{MF}»", "Madame «{MF}»", "Sheikh «{DG}»", "Hajji «{DG}»", "Haji «{DF}»", "Alhaji «{DF}»", "Mama «{G}»", "Baba «{G}»", "Iya «{G}»", "Papa «{G}»", "Sister «{MG}»", "Brother «{DG}»", "Pastor «{DG}»", "Ustad «{DG}»", "Ustadh «{DF}»", "Chief «{DF}»",
)  # fmt: skip
_ways(
    "names: spelled by an English ear",
    {
        "w for v and v for w": _sub("v", "w"), "sh for s": _sub("s(?=[aeiou])", "sh"), "oo for u": _sub("u", "oo"), "ee for i": _sub("i", "ee"),
        "ow for o": _sub("o", "ow"), "k for c": _sub("c", "k"), "f for ph, ph for f": _sub("f", "ph"), "ck for k": _sub("k", "ck"), "double consonant": _sub("([lmnprst])(?=[aeiou])", r"\1\1"),
        "no h": _sub("h", ""), "y for i": _sub("i", "y"), "ah at the end": lambda n: n + "h", "er for a": _sub("a$", "er"), "ie for y": _sub("y", "ie"), "ch for cz": _sub("cz|ch", "tch"),
        "j for g": _sub("g", "j"), "z for s": _sub("s", "z"), "e at the end": lambda n: n + "e", "first vowel another": _sub("^([^aeiou]*)[aeiou]", r"\1u"), "last vowel another": _sub("[aeiou]([^aeiou]*)$", r"o\1"),
        "q for k": _sub("k", "q"), "kw for qu": _sub("qu", "kw"), "x for ks": _sub("ks|cs", "x"), "aw for a": _sub("a", "aw"), "ay for e": _sub("e", "ay"),
    },
)  # fmt: skip
_ways(
    "names: endearments and short forms",
    {
        "-y": lambda n: n[:3] + n[2] + "y", "-ie": lambda n: n[:4] + "ie", "-o": lambda n: n[:3] + "o", "-za": lambda n: n[:2] + "zza", "-s": lambda n: n[:4] + "s", "-zer": lambda n: n[:2] + "zzer", "-ster": lambda n: n[:4] + "ster",
        "-inho": lambda n: n[:4] + "inho", "-bob": lambda n: n + "bob", "-kins": lambda n: n[:4] + "kins", "-pops": lambda n: n[:4] + "pops", "-meister": lambda n: n[:4] + "meister", "-boo": lambda n: f"«{n}»-boo", "-bear": lambda n: n[:4] + " bear", "-bug": lambda n: n + "bug",
        "Lil'": lambda n: "Lil' " + n, "Lil": lambda n: "Lil«" + n + "»", "twice": lambda n: n[:2] + n[:2].lower(), "twice with stroke": lambda n: n[:3] + "-" + n[:3], "the front": lambda n: n[:4] + "«»"[:0],
        "the back": lambda n: n[-4:].title(), "-os": lambda n: n[:4] + "os", "-ito": lambda n: n[:4] + "ito", "-eroo": lambda n: n[:4] + "eroo", "-ski": lambda n: n[:4] + "ski", "Miss": lambda n: "Miss " + n[:4] + "y", "Mr": lambda n: "Mr " + n[:4],
    },
)  # fmt: skip
_told(
    "names: on line",
    "{g}_{f}", "{g}.{f}99", "x_{g}_x", "xX{g}Xx", "xx{G}{F}xx", "@{g}{f}", "@the.real.{g}", "@its{g}", "@official{f}", "#justicefor{g}", "#Justice4{G}", "#{G}Strong", "#team{F}", "#RIP{G}", "#free{DG}", "#bringback{G}home", "#{T}{G}", "#{f}family",
    "{f}xo", "{g}2k12", "{g}_05", "itz{g}", "iam{g}", "not{g}", "lil{g}", "big{dg}", "{g}TTV", "{G}YT", "{G}Plays", "{g}gaming07", "TTV_{F}", "FaZe{G}", "pro{g}", "the{f}", "mr{df}", "mrs{mf}", "miss.{f}", "{g}sMum", "{g}smummy", "mumof{g}", "mama2{g}", "mummyto{g}", "{g}anddaddy",
    "{mg}n{dg}", "{mg}loves{dg}", "{g}<3", "{g}4eva", "{dg}4{mg}", "{dg}+{mg} 4eva", "{f}.{g}@school.example", "{g1}.{f}", "{g1}{f}", "{f}{g1}", "{f}_{g1}", "{g}{f1}12", "{g}-{f1}", "snap: {g}{num}", "insta - {g}.x.{f}", "PSN {G}_{num}", "Roblox name {g}{f}yt", "u/{g}{f}", "r/justicefor{g}", "fb.com/{g}.{f}.5", "linkedin.com/in/{g}-{f}-4b", "tiktok.com/@{g}x{f}", "wa.me/{g}", "gofundme.com/f/help-{g}-walk", "petition: help-{g}-{f}-now", "discord {G}#0420", "steam://{g}", "spotify:{f}", "@{f}{g1}", "@{g}__{f}__", "@_{g}", "@{g}_official_", "{G}🔥{F}", "{g}🦄", "👑{G}👑", "✨{g}✨", "ig:{g}", "sc/{g}", "{g}.exe",
)  # fmt: skip
_ways(
    "names: keyboard, autocorrect and dictation slips",
    {
        "first key to the right": lambda n: _key(n[0], 1).upper() + n[1:], "third key to the left": lambda n: at(n, 2, _key(n[2], -1)), "two keys off": lambda n: at(at(n, 1, _key(n[1], 1)), 4, _key(n[4], -1)),
        "space inside": lambda n: n[:3] + " " + n[3:], "letter moved over the space": lambda n: f"o{n[0].lower()} {n[1:]}", "and run in": lambda n: "and«" + n + "»", "with run on": lambda n: n + "with", "caps lock": lambda n: n[0].lower() + n[1:].upper(), "shift held": lambda n: n[:2].upper() + n[2:],
        "third letter twice": lambda n: at(n, 2, n[2] * 2), "third letter lost": lambda n: at(n, 2, ""), "swapped inside": lambda n: n[:3] + n[4] + n[3] + n[5:], "swapped at the front": lambda n: n[1].upper() + n[0].lower() + n[2:], "swapped at the end": lambda n: n[:-2] + n[-1] + n[-2],
        "figure for the row below": lambda n: at(n, 1, "0"), "numbers lock": lambda n: n.lower().replace("i", "5").replace("o", "6").replace("l", "3"), "point for a space": lambda n: n[:4] + "." + n[4:], "comma inside": lambda n: n[:3] + "," + n[3:], "semicolon for l": lambda n: n.replace("l", ";"), "bracket for p": lambda n: n.lower().replace("p", "["),
        "hash inside": lambda n: at(n, 3, "#" + n[3]), "dictated, spelled": lambda n: " ".join(n.upper()), "dictated with full stops": lambda n: ".".join(n.upper()) + ".", "dictated capital": lambda n: f"capital «{n.lower()}»", "dictated as two words": lambda n: n[:-3].lower() + " " + n[-3:].lower(), "dictated with stroke": lambda n: n[:3].lower() + " hyphen " + n[3:].lower(),
        "radio": lambda n: " ".join(_RADIO.get(c, c) for c in n.lower()), "double told": lambda n: re.sub(r"(.)\1", r"double \1", n.lower()), "two letters lost": lambda n: n[:2] + n[3:5] + n[6:] if len(n) > 7 else n, "with a question mark": lambda n: n[:4] + "?" + n[4:], "with sic": lambda n: n[:-1] + "s [sic]",
    },
)  # fmt: skip
_ways(
    "names: scanners and pens",
    {
        "rn for m": _sub("m", "rn"), "m for rn": _sub("rn|nn", "m"), "cl for d": _sub("d", "cl"), "vv for w": _sub("w", "vv"), "1 for l": _sub("l", "1"), "| for l and i": _sub("[li]", "|"), "0 for o": _sub("o", "0"), "5 for s": _sub("s", "5"), "8 for b": _sub("b", "8"), "6 for g": _sub("g", "6"), "li for h": _sub("h", "li"), "ii for u": _sub("u", "ii"), "n for u": _sub("u", "n"), "c for e": _sub("e", "c"), "o for a": _sub("a", "o"), "f for t": _sub("t", "f"), "ri for n": _sub("n", "ri"),
        "broken bar": lambda n: at(n, 3, "¦" + n[3]), "smudge": lambda n: at(n, 3, "▒"), "illegible": lambda n: n[:4] + "[illegible]", "starred": lambda n: n[:5] + "*" * (len(n) - 5), "dotted": lambda n: n[:4] + "…", "underscored": lambda n: n[0] + "_" * 3 + n[4:], "caret": lambda n: n[:3] + "^" + n[3:], "tilde": lambda n: n[:3] + "~" + n[3:], "euro": _sub("e", "€"), "pound": _sub("l", "£"), "at": _sub("a", "@"),
        "line end": lambda n: n[:4] + "-\n" + n[4:], "line end with not sign": lambda n: n[:4] + "¬\n" + n[4:], "line end without": lambda n: n[:4] + "\n" + n[4:], "line end with two spaces": lambda n: n[:4] + "-  " + n[4:], "page number between": lambda n: n[:4] + "-\n12\n" + n[4:], "two cells": lambda n: n[:4] + "\t" + n[4:], "two cells with bars": lambda n: n[:4] + " | " + n[4:], "quoted line": lambda n: n[:4] + "=\n" + n[4:], "mail quote": lambda n: n[:4] + "\n> " + n[4:],
    },
)  # fmt: skip
_ways(
    "names: children, leet and stretched letters",
    {
        "stretched vowel": lambda n: re.sub("([aeiou])", r"\1\1\1\1", n.lower(), count=1), "stretched end": lambda n: n.lower() + n[-1].lower() * 6, "stretched front": lambda n: n[0].upper() * 4 + n[1:], "every letter thrice": lambda n: "".join(c * 3 for c in n.lower()), "shouted in parts": lambda n: "-".join([n[:3], n[3:], n]).upper() + "!!", "stammer": lambda n: f"{n[0]}-{n[0]}-{n}", "stammer in syllables": lambda n: f"{n[:2]}... {n[:2]}... {n}",
        "leet": lambda n: n.lower().translate(str.maketrans("aeiost", "431057")), "leet with signs": lambda n: n.lower().translate(str.maketrans("aeiosl", "@3!0$|")), "mirrored b and d": lambda n: n.lower().translate(str.maketrans("bd", "db")), "spongebob": lambda n: "".join(c.upper() if i % 2 else c.lower() for i, c in enumerate(n)), "dots": "·".join, "strokes": lambda n: "-".join(n.upper()), "slashes": lambda n: "/".join(n.lower()), "stars between": lambda n: "*".join(n.lower()), "hearts between": lambda n: "♥".join(n.lower()), "emoji between": lambda n: "👏".join(n.upper()), "emoji in the middle": lambda n: n[:3] + "😂" + n[3:], "regional letters": lambda n: " ".join(chr(0x1F1E6 + ord(c) - 97) for c in n.lower()), "in squares": lambda n: "".join(chr(0x1F130 + ord(c) - 97) for c in n.lower()), "in circles": lambda n: "".join(chr(0x24D0 + ord(c) - 97) for c in n.lower()), "wide": lambda n: "".join(chr(0xFF41 + ord(c) - 97) for c in n.lower()), "script letters": lambda n: "".join(chr(0x1D4EA + ord(c) - 97) for c in n.lower()), "small capitals": lambda n: n.lower().translate(str.maketrans("aeiorntl", "ᴀᴇɪᴏʀɴᴛʟ")), "zalgo": lambda n: "".join(c + "\u0336" for c in n),
        "pig latin": lambda n: n[1:].lower() + n[0].lower() + "ay", "backslang": lambda n: n[::-1].lower(), "ubbi": lambda n: re.sub("([aeiouy])", r"ub\1", n.lower()), "egg language": lambda n: re.sub("([aeiouy])", r"egg\1", n.lower()), "no vowels": lambda n: n[0] + re.sub("[aeiou]", "", n[1:]), "vowels starred": lambda n: re.sub("[aeiou]", "*", n), "vowels dashed": lambda n: re.sub("[aeiou]", "-", n.lower()), "first letter w": lambda n: n.lower().translate(str.maketrans("rl", "ww")), "f for th": _sub("th", "f"), "d for th": _sub("th", "d"), "song": lambda n: f"{n} {n} bo b{n[1:]}", "hangman": lambda n: " ".join(c if i % 3 else "_" for i, c in enumerate(n.upper())),
    },
)  # fmt: skip
_told(
    "names: verbs, adjectives and compounds",
    "{F}ish", "very {F}esque", "she was {G}ed again", "{G}ing about", "un-{G}-like", "{F}-like", "a {F}ism", "{G}isms", "{F}ian chaos", "pro-{F}", "anti-{F}", "post-{G}", "pre-{G}", "mid-{F}", "ex-{F}", "non-{F}", "the {F}gate affair", "{F}ville", "{F}land", "Team {G}", "Project {G}", "Operation {F}", "Hurricane {G}", "{G}-gate", "{G}-proofing", "{G}-sized", "{G}mania", "{G}tastic", "{G}zilla", "{F}less", "{F}dom", "{F}hood", "{F}ness", "the {G} effect", "Day {G}", "{G}'s Law", "the {F} rule", "{G}o'clock", "half-{F}", "semi-{F}", "co-{F}", "{F}-{DF} baby", "{F}cum{MF}", "{G}{F}", "{F}{G}", "{G}the{F}", "Mc{F}face", "{G}y Mc{G}face", "{F}ette", "{F}ling",
)  # fmt: skip


def _acrostic(name: str) -> str:
    lines = by_letter("""
        Always Brave Caring Daring Every Funny Gentle Happy Into Jolly Kind Loving Many Never Only Playful Quiet Really
        Sunny Tender Under Very Warm Xtra Young Zany
    """)
    return "\n".join(lines[c] for c in name.lower())


_ways(
    "names: ciphers and encodings",
    {
        "rot13": lambda n: codecs.encode(n, "rot13"), "rot13 small": lambda n: codecs.encode(n.lower(), "rot13"), "caesar 3": lambda n: "".join(chr((ord(c) - 94) % 26 + 97) for c in n.lower()), "atbash": lambda n: "".join(chr(219 - ord(c)) for c in n.lower()), "base64": b64, "base64 small": lambda n: base64.b64encode(n.lower().encode()).decode(), "base64 of utf-16": lambda n: base64.b64encode(n.encode("utf-16-le")).decode(), "base64 without =": lambda n: base64.urlsafe_b64encode(n.encode()).decode().rstrip("="), "base64 in a sentence's token": lambda n: "token=" + base64.b64encode(f"user:{n}".encode()).decode(), "base32": lambda n: base64.b32encode(n.encode()).decode(), "base85": lambda n: base64.b85encode(n.encode()).decode(), "ascii85": lambda n: base64.a85encode(n.encode()).decode(),
        "hex": lambda n: n.encode().hex(), "hex spaced": lambda n: n.encode().hex(" "), "hex capitals with colons": lambda n: n.encode().hex(":").upper(), "hex 0x": lambda n: "0x" + n.encode().hex(), "hex escapes": lambda n: "".join(f"\\x{ord(c):02x}" for c in n), "unicode escapes": lambda n: "".join(f"\\u{ord(c):04x}" for c in n), "css escapes": lambda n: "".join(f"\\{ord(c):x} " for c in n), "decimal codes": lambda n: " ".join(str(ord(c)) for c in n), "octal": lambda n: "".join(f"\\{ord(c):03o}" for c in n), "binary": lambda n: " ".join(f"{ord(c):08b}" for c in n), "url": lambda n: "".join(f"%{ord(c):02X}" for c in n), "url twice": lambda n: "".join(f"%25{ord(c):02x}" for c in n), "url in part": lambda n: n[0] + f"%{ord(n[1]):02x}" + n[2:], "quoted printable all": lambda n: "".join(f"={ord(c):02X}" for c in n), "encoded word": lambda n: f"=?utf-8?B?{b64(n)}?=", "encoded word q": lambda n: "=?utf-8?Q?" + "".join(f"={ord(c):02X}" for c in n) + "?=", "entities": lambda n: "".join(f"&#{ord(c)};" for c in n), "entities hex": lambda n: "".join(f"&#x{ord(c):x};" for c in n), "entity in part": lambda n: n[:2] + f"&#{ord(n[2])};" + n[3:], "bold in part": lambda n: f"{n[:3]}<b>{n[3:]}</b>", "comment inside": lambda n: f"{n[:3]}<!-- -->{n[3:]}", "markdown inside": lambda n: f"{n[:3]}**{n[3:]}**", "zero width entity": lambda n: f"{n[:3]}&zwj;{n[3:]}", "soft hyphen entity": lambda n: f"{n[:3]}&shy;{n[3:]}", "tex": lambda n: f"{n[:3]}{{}}{n[3:]}", "rtf": lambda n: "".join(f"\\'{ord(c):02x}" for c in n), "punycode-like": lambda n: f"xn--{n.lower()}-7ya.example", "uu numbers": lambda n: "-".join(str(ord(c) - 96) for c in n.lower()), "numbers run": lambda n: ".".join(f"{ord(c) - 96:02}" for c in n.lower()), "phone keys": lambda n: "".join("22233344455566677778889999"[ord(c) - 97] for c in n.lower()), "morse": lambda n: " ".join({"a": ".-", "b": "-...", "c": "-.-.", "d": "-..", "e": ".", "f": "..-.", "g": "--.", "h": "....", "i": "..", "j": ".---", "k": "-.-", "l": ".-..", "m": "--", "n": "-.", "o": "---", "p": ".--.", "q": "--.-", "r": ".-.", "s": "...", "t": "-", "u": "..-", "v": "...-", "w": ".--", "x": "-..-", "y": "-.--", "z": "--.."}[c] for c in n.lower()), "acrostic": _acrostic, "rail fence": lambda n: n[::2].lower() + n[1::2].lower(), "first and last moved": lambda n: n[-1].upper() + n[1:-1] + n[0].lower(),
    },
)  # fmt: skip
SIXTEENTH.group(
    "machines: with accents",
    {
        "quoted printable of the accents": lambda p: if_(plain(p.full) != p.full, quopri.encodestring(p.full.encode()).decode()),
        "percent": lambda p: quote(p.full), "plus for space": lambda p: quote(p.full).replace("%20", "+"), "mojibake": lambda p: if_(plain(p.family) != p.family, p.family.encode().decode("cp1252", "replace")), "question marks": lambda p: if_(plain(p.given) != p.given, p.given.encode("ascii", "replace").decode()), "JSON escapes": lambda p: if_(plain(p.full) != p.full, json.dumps(p.full)), "idna": lambda p: if_(plain(p.given) != p.given, p.given.lower().split("-")[0].encode("idna").decode() + ".example"), "named entities": lambda p: if_(plain(p.full) != p.full, p.full.encode("ascii", "xmlcharrefreplace").decode()), "accent lost with its letter": lambda p: if_(plain(p.given) != p.given, p.given.encode("ascii", "ignore").decode()),
    },
)  # fmt: skip
_told(
    "machines: records and files",
    '{{"forename":"{G}","surname":"{F}"}}', '{{"child":{{"fn":"{g}","sn":"{f}"}}}}', "name: {F}, {G}", "<surname>{F}</surname>", "<td>{G}</td><td>{F}</td>", "SN={F};GN={G}", "cn={G} {F},ou=children", "INSERT INTO kids VALUES ('{G}','{F}')", "WHERE surname LIKE '{F}%'", "select * from c where fn='{g}'", "N:{F};{G};;;", "FN:{G} {F}", "ORGANIZER;CN={DG}", "SUMMARY:TAF {g1}{F}", 'ATTENDEE;CN="{MG} {MF}"', "From: {MG} {MF} <x@y.example>", "Cc: {dg}.{df}@mail.example", "Subject: RE: {F} - CP conf", "In-Reply-To: <{f}.114@mail.example>", "X-Originating-User: {f}{g1}", "/home/{f}/cp.docx", "C:\\Users\\{F}\\Desktop", "{F}_{G}_S47.docx", "{f}-chron-v2.xlsx", "CP_{FU}_final FINAL.pdf", "IMG_{g}_bruise.jpg", "{F}{g1}.pdf", "scan0012-{f}.tif", "~${F}.docx", "\\\\srv\\cases\\{FU}\\", "2025_{FU}_{g1}.msg", "[12:04:11] {g}.{f} logged in", "user={f}{g1} action=view", "uid=1004({f})", "GET /child/{g}-{f} 200", "POST /api?name={G}%20{F}", "?q={f}+{g}", "#{g}-{f}-section", "MSH|^~\\&|PID|||{F}^{G}", "PID|1||{nhsd}||{F}^{G}^{M}", "{FU}<<{GU}<{M}", "P<GBR{FU}<<{GU}<<<<", "{FU}/{GU}MSTR", "{FU}/{g1}MISS", "{FU},{GU}", "{F}|{G}|{M}", "{F};{G}", "{F}\t{G}", "{g1}\t{F}", "Surname.....{F}", "Surname{F}Forename{G}", "Child:{G}", "(child={G})", "Re:{F}", "ref {FU}/{num}", "{f1}{g1}{num}", "{FU}{num}A", "{F}25", "{ref}/{F}", "git commit -m 'fix {F} record'", "branch {f}-case", "TODO({g1}{f}): redact", 'vlookup("{F}",A:B)', "='{F}'!A1", 'sheet "{G}"', "tag:{f}", "label={g}", "{G}.{F}.signed", "{F}@2x.png", "{g}_{f}_{tt}", "wifi: {F}s House", "SSID {f}-hub", "bluetooth \"{G}'s iPhone\"", "{G}s-iPad", "DESKTOP-{FU}", "Alexa, ask {G}", "calendar: {G} dentist", "bank ref {FU}{g1}", "BGC {FU} {g1}", "FPO {DG} {DF}", "cheque payee {g1} {F}", "W/E {F} rota", "Rm4: {F}", "bed 6 ({f})", "{FU} BABY OF {mg}", "B/O {MF}", "Boy {MF}", "Infant of {MF}", "T1 {MF}", "?{F}", "~{G}", "={G}", "+{F}", "{G}→{DG}", "{G}<->{F}", "{G}=>{F}", "{G}/{F}/{M}", "{G}&{DG}", "{G}+1", "{G}x2", "{G}(M)", "{G}(f)", "{G}[son]", "{G}:son", "{G}¹", "{F}²", "{G}*", "{G}†", "{G}®", "{F}™",
)  # fmt: skip
_told(
    "addresses",
    "{H} {S}", "«{H}», {S} Rd", "no. «{H}» {S}", "number «{H}»", "the house at «{H}»", "No{H} {S} Rd", "#{H} {S}", "{H}a {S} Road", "{H}A {S}", "Flat 2, {H} {S} Road", "Flat 2/{H} {S}", "F2 {H} {S} Rd", "2F1, {H} {S} Road", "rear of {H} {S}", "opposite {H} {S}", "next door to {H} {S}", "{H}-{H} {S}", "between {S} Road and the park", "the corner of «{S}» and High Street", "cnr «{S}» Rd/Church St", "«{S}» Rd junction", "top of «{S}»", "bottom end of «{S}»", "up «{S}»", "off «{S}»", "down {S} way", "the «{S}» estate", "the «{S}» bus stop", "bus stop «{S}» Rd (stop B)", "the «{S}» flats", "«{S}» shops", "the chippy on «{S}»", "the «{S}» Spar", "«{S}»-Road", "{S}Road", "{s}rd", "{S} Raod", "{S} Road,{T}", "{S} Street", "{S} Lane", "{S} Avenue", "{S} Cl", "Old {S} Road", "{S} Rd North", "Upper {S} Road", "{S} House", "{S} Court", "{S} Towers", "the «{S}» tower block", "{H} {s} rd {t}", "{H},{S},{T}", "{H}/{S}/{T}", "{T}, {S}, {H}", "{S} {H}", "{S} Road No. {H}", "{S} {H}a", "live @ {H} {S}", "A6 at {T}", "{T} bypass", "{T} Town FC", "the {T} Gazette", "{T}shire", "{T}ers", "a {T}er", "{T}ian", "East {T}", "{T} East", "Greater {T}", "{T} Parkway station", "{T}-based", "nr {T}", "out {T} way", "{T}'s Tesco", "{t} asda", "Asda {T}", "{T} KFC", "{T} market", "{T} General", "{T} nick", "{T} Crown Court", "{T} CC", "{T} lot", "Sunny {T}", "{T}2", "{T} 7s", "twinned with {T}", "BBC {T}", "Radio {T}", "{T} Live", "{tt}online.example", "www.{tt}.example", "#{tt}", "@{tt}police", "Spotted in {T}", "{T} Mums group", "f/b {T} Chat", "T'{T}", "{T}’s", "{T}s", "{T}-on-Sea", "New {T}", "{T} Rd", "{T} U9s", "{T} RFC",
)  # fmt: skip
_ways_place: dict[str, Callable[[str], str]] = {
    "swapped": lambda n: n[:3] + n[4] + n[3] + n[5:], "lost": lambda n: at(n, 4, ""), "doubled": lambda n: at(n, 4, n[4] * 2), "split": lambda n: n[:5] + " " + n[5:], "front": lambda n: n[:6], "leet": lambda n: n.lower().translate(str.maketrans("aeios", "43105")), "dots": lambda n: n[:5] + "...", "reversed": lambda n: n[::-1].lower(), "base64": b64, "rot13": lambda n: codecs.encode(n, "rot13"), "spaced": lambda n: " ".join(n.upper()), "line end": lambda n: n[:5] + "-\n" + n[5:], "no vowels": lambda n: n[0] + re.sub("[aeiou ]", "", n[1:]), "keyboard": lambda n: at(n, 3, _key(n[3], 1)), "rn for m": _sub("m", "rn"), "starred": lambda n: n[0] + "*" * (len(n) - 1), "stretched": lambda n: re.sub("([aeiou])", r"\1\1\1\1", n.lower(), count=1),
}  # fmt: skip
SIXTEENTH.group(
    "places spoilt",
    {
        f"{which} {name}": (
            lambda p, way=way, which=which: (
                way({"street": p.street, "town": p.town}[which])
                if " " not in {"street": p.street, "town": p.town}[which]
                else ""
            )
        )
        for which in ("street", "town")
        for name, way in _ways_place.items()
    },  # type: ignore[misc]
)
_number(
    "postcodes",
    {
        "run together": lambda c: c.replace(" ", ""), "small": str.lower, "small run together": lambda c: c.replace(" ", "").lower(), "letters swapped": lambda c: c[1] + c[0] + c[2:], "O for 0 and I for 1": lambda c: c.replace("1", "I").replace("5", "S"), "last letter lost": lambda c: c[:-1], "last letter another": lambda c: c[:-1] + "P", "space moved": lambda c: (c[:2] + " " + c[2:]).replace("  ", " "), "spaced": lambda c: " ".join(c.replace(" ", "")), "with stroke": lambda c: c.replace(" ", "-"), "with point": lambda c: c.replace(" ", "."), "outward": lambda c: f"the «{c.split()[0]}» area", "inward": lambda c: f"…«{c.split()[1]}»", "sector": lambda c: c[:-2], "sector starred": lambda c: c[:-2] + "**", "xx": lambda c: c[:-2] + "XX", "in words": lambda c: " ".join(FIGURES[int(x)] if x.isdigit() else x for x in c.replace(" ", "")), "radio": lambda c: " ".join(FIGURES[int(x)] if x.isdigit() else _RADIO[x.lower()] for x in c.replace(" ", "")), "underscore": lambda c: c.replace(" ", "_"), "line end": lambda c: c.replace(" ", "\n"), "cells": lambda c: c.replace(" ", "\t"), "plus": lambda c: c.replace(" ", "+"), "percent": lambda c: c.replace(" ", "%20"), "backwards": lambda c: c[::-1], "shifted": lambda c: c.replace("2", '"').replace("3", "£").replace("4", "$").replace("5", "%"), "three blanks": lambda c: c.replace(" ", "   "), "brackets": lambda c: f"({c.split()[0]}) {c.split()[1]}", "base64": b64,
    },
    lambda p: p.postcode,
)  # fmt: skip
_told(
    "schools, nurseries, practices, agencies",
    "{P}", "{P} Prim", "{P} PS", "{P} Pri.", "{P} CofE", "{P} Infants", "{P} Juniors", "{P} Academy", "{P} Acad", "{P} High", "{P} Sch", "{P}'s school", "the {P} lot", "a «{P}» jumper", "«{P}» uniform", "«{P}» bookbag", "the «{P}» minibus", "headteacher at «{P}»", "«{P}» head", "HT @ «{P}»", "Yr 2 «{P}»", "{P} Yr2", "{P}/Y4", "{P} PTA", "{P} SENCO", "{P} DSL", "{P} breakfast club", "{P} Nursery", "{P} pre-school", "{P} Tots", "{P} Surgery", "{P} Med Ctr", "{P} HC", "{P} practice", "{P} Children's Centre", "{P} Family Hub", "{P} FC U7s", "{P} Brownies", "1st {P} Cubs", "{P} parkrun", "{P} Church", "{P} Baptist", "{P} MAT", "{P} Learning Trust", "{P}ers", "office@{pp}.example", "admin.{pp}@sch.example", "www.{pp}.example", "#{pp}", "@{pp}primary", "{pp}", "{p} primary", "{P} Promary School", "{P} Primray", "{P} Primary Shcool", "Primary School {P}", "Ysgol {P}", "Scoil {P}", "{P}-Primary-School", "{P}_Primary", "Uni of {T}", "{T} CHT", "{T} Community Health", "{T} Health Trust", "{T} Community Trust", "{T} Comm. Health", "{T} comm health trust", "the {T} trust", "{T} CAMHS", "{T} HV team", "{T} 0-19", "{T} District Nurses", "LN K. Bloomfield", "Kerensa B.", "Kerensa", "Bloomfield, K", "kbloomfield", "Nurse Kerensa", "Sr Bloomfield", "K Bloomfeild", "Kerenza Bloomfield", "Mrs Bloomfields", "bloomfieldk{num}", "{tt}.example", "k.bloomfield{num}", "k.bloomfield{num} at {tt} dot example", "k(dot)bloomfield{num}(at){tt}(dot)example", "k.bloomfield{num}[at]{tt}.example", "k . bloomfield{num} @ {tt} . example", "mailto:{em}", "<{em}>", "{em}.", "k.bloomfield{num}%40{tt}.example", "k.bloomfield{num}＠{tt}.example", "k bloomfield {num} at {tt}",
)  # fmt: skip
SIXTEENTH.group(
    "schools, nurseries, practices, agencies",
    {
        "Lead nurse Bloomfield": _template("Lead nurse «Bloomfield»"),
        "kerensa.b": _template("«kerensa».b"),
    },
)
_number(
    "phones",
    {
        "run": digits, "plus 44": lambda n: "+44 " + n[1:], "0044": lambda n: "0044" + digits(n)[1:], "plus 44 (0)": lambda n: "+44 (0) " + n[1:], "brackets": lambda n: f"({n[:5]}) {n[6:]}", "points": lambda n: n.replace(" ", "."), "strokes": lambda n: n.replace(" ", "-"), "slash": lambda n: n.replace(" ", "/", 1), "pairs": lambda n: " ".join(re.findall("..?", digits(n))), "fours": lambda n: " ".join(re.findall(".{1,4}", digits(n))), "extension": lambda n: f"«{n}» ext. 41", "x": lambda n: f"«{n}» x41", "in words": figures, "words with double": lambda n: figures(n).replace("zero zero", "double zero"), "oh for zero": lambda n: figures(n).replace("zero", "oh"), "letter o": lambda n: n.replace("0", "O"), "spaced": lambda n: " ".join(digits(n)), "without area": lambda n: n[6:], "without area run": lambda n: digits(n)[5:], "last four": lambda n: f"ending «{digits(n)[-4:]}»", "last three": lambda n: f"ending in «{digits(n)[-3:]}»", "last four starred": lambda n: "*******" + digits(n)[-4:], "x for the front": lambda n: "XXXXX XX" + digits(n)[-4:], "one figure wrong": lambda n: n[:-1] + str((int(n[-1]) + 1) % 10), "swapped": lambda n: n[:-2] + n[-1] + n[-2], "one lost": lambda n: digits(n)[:7] + digits(n)[8:], "zero lost": lambda n: digits(n)[1:], "backwards": lambda n: digits(n)[::-1], "tel uri": lambda n: f"tel:«{digits(n)}»", "whatsapp": lambda n: "wa.me/44" + digits(n)[1:], "underscores": lambda n: n.replace(" ", "_"), "commas": lambda n: n.replace(" ", ", "), "lines": lambda n: n.replace(" ", "\n"), "cells": lambda n: n.replace(" ", "\t"), "keycaps": lambda n: "".join(c + "\ufe0f\u20e3" for c in digits(n)), "wide figures": lambda n: "".join(chr(0xFF10 + int(c)) for c in digits(n)), "superscript": lambda n: digits(n).translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")), "circled": lambda n: digits(n).translate(str.maketrans("0123456789", "⓪①②③④⑤⑥⑦⑧⑨")), "arabic figures": lambda n: digits(n).translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")), "l for 1": lambda n: n.replace("1", "l"), "area told apart": lambda n: f"code {n[:5]}, then {n[6:]}", "starred middle": lambda n: n[:5] + " *** " + n[-3:],
    },
    lambda p: p.phone,
)  # fmt: skip
_number(
    "NHS numbers",
    {
        "run": digits, "strokes": lambda n: n.replace(" ", "-"), "points": lambda n: n.replace(" ", "."), "one wrong": lambda n: n[:-1] + str((int(n[-1]) + 3) % 10), "swapped": lambda n: n[:4] + n[5] + n[4] + n[6:], "one lost": lambda n: digits(n)[:-1], "one more": lambda n: digits(n) + "1", "in words": figures, "last four": lambda n: f"NHS no. ends «{digits(n)[-4:]}»", "last four x": lambda n: "xxx xxx " + digits(n)[-4:], "first six": lambda n: n[:7] + " …", "letter o": lambda n: n.replace("0", "O"), "letter o small": lambda n: n.replace("0", "o"), "pairs": lambda n: " ".join(re.findall("..", digits(n))), "label run on": lambda n: "NHS" + digits(n), "label hash": lambda n: f"NHS#«{digits(n)}»", "in brackets": lambda n: f"({n})", "cells": lambda n: n.replace(" ", "\t"), "lines": lambda n: n.replace(" ", "\n"), "backwards": lambda n: digits(n)[::-1], "hex": lambda n: f"0x{int(digits(n)):X}", "base64": lambda n: base64.b64encode(digits(n).encode()).decode(), "commas": lambda n: f"{int(digits(n)):,}", "spaced": lambda n: " ".join(digits(n)), "triple told": lambda n: "treble nine " + n[4:], "underscore": lambda n: n.replace(" ", "_"), "barcode": lambda n: f"*{digits(n)}*", "g for 9": lambda n: n.replace("9", "g"), "figures wide": lambda n: "".join(chr(0xFF10 + int(c)) for c in digits(n)), "decimal": lambda n: f"«{digits(n)}».0", "scientific": lambda n: f"{int(digits(n)):.6E}",
    },
    lambda p: p.nhs,
)  # fmt: skip
_number(
    "references",
    {
        "run": lambda r: r.replace("-", ""), "slashes": lambda r: r.replace("-", "/"), "small": str.lower, "blanks": lambda r: r.replace("-", " "), "points": lambda r: r.replace("-", "."), "underscores": lambda r: r.replace("-", "_"), "without the year": lambda r: r[:4] + r[-3:], "year short": lambda r: r[:4] + r[6:], "without the front": lambda r: r[4:], "hash": lambda r: f"case #«{r[-3:]}»", "swapped": lambda r: r[:-2] + r[-1] + r[-2], "letter o": lambda r: r.replace("0", "O"), "front swapped": lambda r: r[1] + r[0] + r[2:], "with a part": lambda r: f"«{r}»/A", "v2": lambda r: r + "v2", "long dash": lambda r: r.replace("-", "–"), "lines": lambda r: r.replace("-", "-\n"), "cells": lambda r: r.replace("-", "\t"), "words": lambda r: f"{r[:3]} twenty twenty-five {figures(r[-3:])}", "backwards": lambda r: r[::-1], "radio": lambda r: f"Alpha Victor Echo {r[4:]}", "file": lambda r: f"{r}.docx", "base64": b64, "leading zero": lambda r: r[:-3] + "0" + r[-3:], "url": lambda r: f"/cases/{r}", "run small in a name": lambda r: f"chron_{r.replace('-', '').lower()}", "last letters": lambda r: "…" + r[-6:],
    },
    lambda p: p.reference,
)  # fmt: skip

_NAMES = sorted({surface.name for surface in SIXTEENTH})
TUNING = frozenset(Random(16).sample(_NAMES, len(_NAMES) // 2))  # noqa: S311 - the same in every run
"""The forms, drawn at random, by which the matcher may be mended."""
