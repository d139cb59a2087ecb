# ruff: noqa: E501, ARG005, SIM905 - one form a line; a form that is the same for everybody takes nobody
"""Surface forms that were written from first principles, without a look at the corpus or the matcher, to surprise both.

How could a social worker, a typist, a scanner, an e-mail export, a teenager, a court bundle, a spreadsheet, a PDF,
dictation software, a browser or somebody who speaks another language write it? Names, places and people are of their
own. A part between « and » is what must be gone or flagged; without one, every word of the form is.
"""

from __future__ import annotations

import base64
import codecs
import datetime as dt
import re
import unicodedata
from collections.abc import Callable

from leaks.people import Planted
from leaks.surprises.making import SurpriseSet, if_, plain
from leaks.surprises.making import family as f
from leaks.surprises.making import given as g

__all__ = ["FIRST"]

FIRST = SurpriseSet()


def in_name(p: Planted, old: str, new: str) -> str:
    """The given or family name with letters confused, where it has them."""
    for name in (plain(p.family), g(p)):
        if old in name[1:]:
            return name[0] + name[1:].replace(old, new, 1)
    return ""


def shifted(start: int, letters: str = "abcdefghijklmnopqrstuvwxyz") -> dict[int, int]:
    return {ord(letter): start + index for index, letter in enumerate(letters)}


_BESIDE = dict(zip("qwertyuiopasdfghjklzxcvbnm", "wertyuiop[sdfghjkl;xcvbnm,", strict=True))
_MORSE = dict(
    zip(
        "abcdefghijklmnopqrstuvwxyz",
        ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split(),
        strict=True,
    )
)
_FLIPPED = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz")
_SMALL_CAPITALS = str.maketrans("abcdefghijklmnoprstuvwyz", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ")
_RAISED = str.maketrans("abcdefghijklmnoprstuvwxyz", "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ")
_BRAILLE = shifted(0x2801)

FIRST.group(
    "case",
    {
        "toggled": lambda p: p.full.swapcase(),
        "mocking": lambda p: "".join(c.upper() if i % 2 else c.lower() for i, c in enumerate(p.full)),
        "small family name": lambda p: f"{p.given} {p.family.lower()}",
        "caps lock but first": lambda p: p.given[0].lower() + p.given[1:].upper(),
        "plural for possessive, small": lambda p: f"«{g(p).lower()}s» mum",
        "camel with small first": lambda p: g(p).lower() + f(p),
        "all capitals in a heading": lambda p: f"THE «{p.full.upper()}» CASE",
    },
)

FIRST.group(
    "spacing and splits",
    {
        "after the first letter": lambda p: f"{g(p)[0]} {g(p)[1:]}",
        "space in the wrong place": lambda p: f"{g(p)}{f(p)[0]} {f(p)[1:]}",
        "space one early": lambda p: f"{g(p)[:-1]} {g(p)[-1]}{f(p).lower()}",
        "tab": lambda p: f"{p.given}\t{p.family}",
        "own lines": lambda p: f"{p.given}\n{p.family}",
        "slash": lambda p: f"{p.given}/{p.family}",
        "table row": lambda p: f"| {p.family} | {p.given} |",
        "one letter a line": lambda p: "\n".join(f(p)),
        "letters with dots": lambda p: ".".join(g(p)),
        "letters with hyphens": lambda p: "-".join(f(p)),
        "letters with commas": lambda p: ", ".join(f(p).upper()),
        "letters with underscores": lambda p: "_".join(f(p)),
        "letters with thin spaces": lambda p: "\u2009".join(f(p)),
        "letters with slashes": lambda p: "/".join(f(p)),
        "letters with two spaces": lambda p: "  ".join(f(p).upper()),
        "letters with full-width spaces": lambda p: "\u3000".join(f(p)),
        "hyphen and space from a broken line": lambda p: f"{f(p)[:4]}- {f(p)[4:]}",
        "soft break of an e-mail export": lambda p: f"{f(p)[:4]}=\n{f(p)[4:]}",
        "quoted reply": lambda p: f"{p.given}\n> {p.family}",
        "quoted within a word": lambda p: f"{f(p)[:4]}-\n> {f(p)[4:]}",
        "page break within": lambda p: f"{f(p)[:4]}\f{f(p)[4:]}",
        "numbered lines of a bundle": lambda p: f"{f(p)[:4]}-\n14 {f(p)[4:]}",
        "page number between": lambda p: f"«{p.given}»\n\n- 14 -\n\n«{p.family}»",
        "dots at the syllables": lambda p: f"{f(p)[:3]}·{f(p)[3:]}",
        "run into the word before": lambda p: f"«to{p.given}»",
        "run into the word after": lambda p: f"{p.given}was",
        "family name run into the next word": lambda p: f"{p.family}family",
        "run on by a comma": lambda p: f"{p.given},{p.family}",
        "bold within, markdown": lambda p: f"**{f(p)[:3]}**{f(p)[3:]}",
        "italic within, markdown": lambda p: f"{f(p)[:3]}_{f(p)[3:]}_",
        "span with attribute": lambda p: f'<span class="x">«{f(p)[:3]}»</span>{f(p)[3:]}',
        "comment within": lambda p: f"{f(p)[:3]}<!-- -->{f(p)[3:]}",
        "bold first letter, HTML": lambda p: f"<b>{f(p)[0]}</b>{f(p)[1:]}",
        "stretched": lambda p: g(p) + g(p)[-1] * 3,
        "stretched in the middle": lambda p: f(p)[:3] + f(p)[2] * 3 + f(p)[3:],
        "bracketed letter": lambda p: f"{f(p)[:3]}[{f(p)[3]}]{f(p)[4:]}",
        "rest in brackets": lambda p: f"{f(p)[0]}[{f(p)[1:]}]",
        "end in parentheses": lambda p: f"{f(p)[:-2]}({f(p)[-2:]})",
        "zero-width and spaces": lambda p: " \u200b".join(f(p)),
        "quotation marks within": lambda p: f"{f(p)[:3]}'{f(p)[3:]}",
        "full stop within": lambda p: f"{f(p)[:4]}.{f(p)[4:]}",
        "plus signs": lambda p: f"{p.given}+{p.family}",
        "ampersand entity": lambda p: f"{p.given}&nbsp;{p.family}",
        "ellipsis between": lambda p: f"{p.given}… {p.family}",
        "dictated punctuation": lambda p: f"capital {f(p)[:1]} «{f(p).lower()}»",
    },
)

FIRST.group(
    "Unicode",
    {
        "full width": lambda p: (
            f(p).translate(shifted(0xFF41)).translate(shifted(0xFF21, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
        ),
        "mathematical bold": lambda p: f(p).lower().translate(shifted(0x1D41A)),
        "mathematical sans": lambda p: f(p).lower().translate(shifted(0x1D5BA)),
        "double struck": lambda p: f(p).lower().translate(shifted(0x1D552)),
        "fraktur bold": lambda p: f(p).lower().translate(shifted(0x1D586)),
        "circled": lambda p: f(p).lower().translate(shifted(0x24D0)),
        "negative squared": lambda p: f(p).lower().translate(shifted(0x1F170)),
        "squared": lambda p: f(p).lower().translate(shifted(0x1F130)),
        "flags": lambda p: f(p).lower().translate(shifted(0x1F1E6)),
        "flags apart": lambda p: " ".join(f(p).lower().translate(shifted(0x1F1E6))),
        "parenthesised": lambda p: f(p).lower().translate(shifted(0x249C)),
        "raised": lambda p: f(p).lower().translate(_RAISED),
        "small capitals": lambda p: f(p).lower().translate(_SMALL_CAPITALS),
        "upside down": lambda p: f(p).lower().translate(_FLIPPED)[::-1],
        "upside down, unturned": lambda p: f(p).lower().translate(_FLIPPED),
        "struck out by marks": lambda p: "".join(c + "\u0336" for c in f(p)),
        "underlined by marks": lambda p: "".join(c + "\u0332" for c in f(p)),
        "enclosing marks": lambda p: "".join(c + "\u20dd" for c in f(p)),
        "many marks": lambda p: "".join(c + "\u0301\u0327\u0308" for c in f(p)),
        "zero-width non-joiners": lambda p: "\u200c".join(f(p)),
        "byte order marks": lambda p: "\ufeff".join(f(p)),
        "word joiners": lambda p: "\u2060".join(f(p)),
        "Mongolian separator": lambda p: "\u180e".join(f(p)),
        "combining grapheme joiners": lambda p: "\u034f".join(f(p)),
        "variation selectors": lambda p: "\ufe0f".join(f(p)),
        "Hangul fillers": lambda p: "\u3164".join(f(p)),
        "Braille blanks": lambda p: "\u2800".join(f(p)),
        "interlinear marks": lambda p: "\ufffb".join(f(p)),
        "turned by override": lambda p: f"\u202e{f(p)[::-1]}\u202c",
        "left-to-right marks": lambda p: "\u200e".join(f(p)),
        "mixed Cyrillic": lambda p: f(p).translate(str.maketrans("aeocpxyiAEOCPXTBHKM", "аеосрхуіАЕОСРХТВНКМ")),
        "mixed Greek": lambda p: f(p).translate(str.maketrans("oavikpuntABEHIKMNOPTXYZ", "οανικρυητΑΒΕΗΙΚΜΝΟΡΤΧΥΖ")),
        "Latin look-alikes": lambda p: f(p).translate(str.maketrans("agiloruve", "ɑɡɩⅼօꞅսѵҽ")),
        "Roman numeral letters": lambda p: f(p).translate(str.maketrans("ilcdmvx", "ⅰⅼⅽⅾⅿⅴⅹ")),
        "wrongly decoded": lambda p: if_(
            p.given != g(p),
            "".join(chr(b) if b > 0xA0 else bytes([b]).decode("cp1252", "replace") for b in p.given.encode()),
        ),
        "lost accent as question mark": lambda p: if_(p.given != g(p), re.sub(r"[^\x00-\x7f]", "?", p.given)),
        "lost accent as replacement": lambda p: if_(p.given != g(p), re.sub(r"[^\x00-\x7f]", "\ufffd", p.given)),
        "lost accent as nothing": lambda p: if_(p.given != g(p), re.sub(r"[^\x00-\x7f]", "", p.given)),
        "lost accent as space": lambda p: if_(p.given != g(p), re.sub(r"[^\x00-\x7f]", " ", p.given)),
        "accent typed after": lambda p: if_("é" in p.given, p.given.replace("é", "e'")),
        "accent in TeX": lambda p: if_("é" in p.given, p.given.replace("é", "\\'e")),
        "accent in RTF": lambda p: if_("é" in p.given, p.given.replace("é", "\\'e9")),
        "accent as entity": lambda p: if_("é" in p.given, p.given.replace("é", "&eacute;")),
        "dotless i": lambda p: f(p).replace("i", "ı"),
        "dotted capital": lambda p: f(p).upper().replace("I", "İ"),
        "Braille": lambda p: f(p).lower().translate(_BRAILLE),
        "Morse": lambda p: " ".join(_MORSE[c] for c in f(p).lower()),
        "emoji within": lambda p: f"{f(p)[:3]}🙂{f(p)[3:]}",
        "heart for o": lambda p: if_("o" in f(p), f(p).replace("o", "♥")),
        "own script": lambda p: {
            "Mohammed": "محمد",
            "Małgorzata": "Малгожата",
            "Yusuf": "يوسف",
            "Harpreet": "ਹਰਪ੍ਰੀਤ",
        }.get(p.given, ""),
        "lost ligature": lambda p: f(p)[:2] + "\ufffd" + f(p)[4:],
        "private use letters": lambda p: f(p)[:3] + "\uf0b7" + f(p)[3:],
    },
)

FIRST.group(
    "typos",
    {
        "two letters lost": lambda p: if_(len(f(p)) >= 8, f(p)[:2] + f(p)[3:6] + f(p)[7:]),
        "two letters changed": lambda p: if_(len(f(p)) >= 8, f(p)[:3] + "e" + f(p)[4:6] + "a" + f(p)[7:]),
        "one swapped, one lost": lambda p: if_(len(f(p)) >= 8, f(p)[0] + f(p)[2] + f(p)[1] + f(p)[3:6] + f(p)[7:]),
        "one doubled, one lost": lambda p: if_(len(f(p)) >= 8, f(p)[:3] + f(p)[2] + f(p)[3:5] + f(p)[6:]),
        "key beside": lambda p: f(p)[:4] + _BESIDE.get(f(p)[4], "k") + f(p)[5:],
        "key beside, first letter": lambda p: _BESIDE[f(p)[0].lower()].upper() + f(p)[1:],
        "two keys beside": lambda p: if_(
            len(f(p)) >= 8, f(p)[:2] + _BESIDE[f(p)[2]] + f(p)[3:5] + _BESIDE[f(p)[5]] + f(p)[6:]
        ),
        "m as rn": lambda p: in_name(p, "m", "rn"),
        "d as cl": lambda p: in_name(p, "d", "cl"),
        "w as vv": lambda p: in_name(p, "w", "vv"),
        "h as li": lambda p: in_name(p, "h", "li"),
        "u as ii": lambda p: in_name(p, "u", "ii"),
        "l as I": lambda p: in_name(p, "l", "I"),
        "l as 1": lambda p: in_name(p, "l", "1"),
        "o as 0": lambda p: in_name(p, "o", "0"),
        "s as 5": lambda p: in_name(p, "s", "5"),
        "e as c": lambda p: in_name(p, "e", "c"),
        "h as b": lambda p: in_name(p, "h", "b"),
        "i as exclamation mark": lambda p: in_name(p, "i", "!"),
        "l as bar": lambda p: in_name(p, "l", "|"),
        "two letters misread": lambda p: if_(len(f(p)) >= 7 and "a" in f(p), f(p).replace("a", "o").replace("e", "c")),
        "letter doubled": lambda p: f(p)[:4] + f(p)[3] + f(p)[4:],
        "first letter lost": lambda p: if_(len(f(p)) > 4, f(p)[1:].title()),
        "wrong first letter": lambda p: if_(len(f(p)) > 5, "B" + f(p)[1:]),
        "vowels lost": lambda p: if_(
            len(re.sub("[aeiou]", "", f(p)[1:])) > 2, f(p)[0] + re.sub("[aeiou]", "", f(p)[1:])
        ),
        "vowels changed": lambda p: f(p).translate(str.maketrans("aeiou", "eiaue")),
        "letters swapped two apart": lambda p: f(p)[:2] + f(p)[4] + f(p)[3] + f(p)[2] + f(p)[5:],
        "middle shuffled": lambda p: if_(len(f(p)) >= 7, f(p)[0] + f(p)[1:-1][::2] + f(p)[1:-1][1::2] + f(p)[-1]),
        "three letters lost of eleven": lambda p: if_(len(f(p)) >= 10, f(p)[:2] + f(p)[3:5] + f(p)[6:8] + f(p)[9:]),
        "ending misheard": lambda p: if_(len(f(p)) >= 6, f(p)[:-2] + "er"),
        "c for k": lambda p: in_name(p, "c", "k"),
        "ph for f": lambda p: in_name(p, "f", "ph"),
        "i for y": lambda p: in_name(p, "y", "i"),
        "s for z": lambda p: in_name(p, "z", "s"),
        "ee for i": lambda p: in_name(p, "i", "ee"),
        "w for wh": lambda p: in_name(p, "w", "wh"),
        "typed twice": lambda p: f"{f(p)}{f(p)}",
        "hand shifted on the keys": lambda p: if_(
            not set(f(p).lower()) & set("plm"), "".join(_BESIDE[c] for c in f(p).lower()).title()
        ),
        "corrected in line": lambda p: f"{f(p)[:4]}^{f(p)[4:]}",
        "space and slip": lambda p: if_(len(f(p)) >= 8, f"{f(p)[:4]} {f(p)[4:6]}{f(p)[7:]}"),
        "dashes for letters": lambda p: f"{g(p)[0]}{'-' * (len(g(p)) - 2)}{g(p)[-1]}",
        "asterisks for letters": lambda p: f"{f(p)[0]}{'*' * (len(f(p)) - 2)}{f(p)[-1]}",
        "black boxes": lambda p: f"{f(p)[:3]}{'█' * (len(f(p)) - 3)}",
        "cut with ellipsis": lambda p: f"{f(p)[:5]}…",
        "underscores for letters": lambda p: f"{f(p)[0]} {'_ ' * (len(f(p)) - 2)}{f(p)[-1]}",
        "crosses for letters": lambda p: f"{f(p)[:2]}{'x' * (len(f(p)) - 3)}{f(p)[-1]}",
        "predicted on a phone": lambda p: {
            "Ashcombe-Farr": "Ash comb Farr",
            "Pemberwick": "Pember wick",
            "Tunnicroft": "Tunni croft",
        }.get(p.family, ""),
        "slip in a full name": lambda p: f"{p.given} {f(p)[:3]}{f(p)[4:]}",
        "slip in both names": lambda p: if_(len(g(p)) > 4, f"{g(p)[:3]}{g(p)[4:]} {f(p)[:3]}{f(p)[4:]}"),
    },
)

FIRST.group(
    "possessives and plurals",
    {
        "backtick": lambda p: f"«{p.given}`s» coat",
        "acute accent": lambda p: f"«{p.given}´s» coat",
        "semicolon for apostrophe": lambda p: f"«{p.given};s» coat",
        "space before s": lambda p: f"«{p.given} 's» coat",
        "space after apostrophe": lambda p: f"«{p.given}' s» coat",
        "double possessive": lambda p: f"«{p.given}s's» coat",
        "family plural possessive": lambda p: f"the «{p.family}s» home",
        "family plural with apostrophe": lambda p: f"the «{p.family}»'s",
        "-esque": lambda p: f"«{p.family}»-esque",
        "-ian": lambda p: f"{f(p)}ian",
        "-less": lambda p: f"{g(p)}less",
        "-ism": lambda p: f"{f(p)}ism",
        "-gate": lambda p: f"{f(p)}gate",
        "anti-": lambda p: f"anti-«{p.family}»",
        "ex-": lambda p: f"ex-«{p.family}»",
        "pro": lambda p: f"pro{f(p)}",
        "née": lambda p: f"née «{p.family}»",
        "formerly": lambda p: f"formerly «{p.family.lower()}»",
        "'ll": lambda p: f"«{p.given}'ll» come",
        "'d": lambda p: f"«{p.given}’d» come",
        "entity": lambda p: f"«{p.given}&rsquo;s» coat",
        "wrongly decoded apostrophe": lambda p: f"«{p.given}â€™s» coat",
        "Mr and Mrs": lambda p: f"Mr & Mrs «{p.family}»",
        "all the -s": lambda p: f"all the «{f(p)}es»",
        "number": lambda p: f"«{p.family}» #2",
        "senior": lambda p: f"«{p.family}» snr",
        "the younger": lambda p: f"young «{p.family}»",
    },
)

_NICKS = {
    "William": ("Bill", "Billy", "Liam", "Wills", "Guillaume", "Wilhelm", "Willz", "Gwilym"),
    "Margaret": ("Peggy", "Maggie", "Meg", "Greta", "Marguerite", "Mags", "Maisie", "Mairead"),
    "Alexander": ("Sasha", "Lex", "Xander", "Alasdair", "Iskander", "Olek", "Sandy", "Alejandro"),
    "Mohammed": ("Mo", "Mohd", "Md", "Muhammad", "Mehmet", "Mamadou", "Momo", "Moh’d"),
    "Harpreet": ("Harps", "Preet", "Harpz", "Preeti", "Harpy", "Harpo", "Harri", "Preetu"),
    "Oluwadamilola": ("Dami", "Lola", "Damilola", "Dammy", "Olu", "Oluwadami", "Mila", "Damz"),
    "Małgorzata": ("Gosia", "Małgosia", "Gośka", "Malgo", "Margaret", "Gocha", "Margarita", "Malgosia"),
    "Gwenllian": ("Gwen", "Gwenny", "Llian", "Wenllian", "Gwenlliann", "Gwenni", "Gwenlian", "Llinos"),
    "Sinéad": ("Sinead", "Shinead", "Jane", "Sinéidín", "Shanade", "Nade", "Sinny", "Jeanette"),
    "Yusuf": ("Joseph", "Joe", "Youssef", "Yousuf", "Josef", "Yusufu", "Yossi", "Giuseppe"),
    "Phương": ("Phuong", "Fuong", "Phu", "Phg", "Phuongie", "Puong", "Fong", "Phuonggg"),
    "Kwabena": ("Kobby", "Kobina", "Kwab", "Kwabs", "Ben", "Bena", "Cobena", "Kwabby"),
    "Comfort": ("Comfy", "Comforta", "Comf", "Komfort"),
}


def _nick(number: int) -> Callable[[Planted], str]:
    return lambda p: (*_NICKS[p.given], *[""] * 8)[number]


FIRST.group("nicknames", {f"in use {number + 1}": _nick(number) for number in range(8)})
FIRST.group(
    "nicknames",
    {
        "with family name": lambda p: f"{_NICKS[p.given][0]} {p.family}",
        "with family initial": lambda p: f"{_NICKS[p.given][1]} {f(p)[0]}",
        "possessive": lambda p: f"«{_NICKS[p.given][1]}»'s mum",
        "small": lambda p: if_(
            _NICKS[p.given][2] != "Liam" and len(_NICKS[p.given][2]) > 3, _NICKS[p.given][2].lower()
        ),
        "Lil": lambda p: f"Lil «{g(p)[:4]}»",
        "wee": lambda p: f"Wee «{p.given}»",
        "twice": lambda p: f"{g(p)[:3]}-{g(p)[:3]}",
        "with z": lambda p: f"{g(p)[:4]}z",
        "with o": lambda p: f"{g(p)[:4]}o",
        "family name with y": lambda p: f"{f(p)[:4]}y",
        "family name with er": lambda p: f"{f(p)[:4]}ers",
        "family name with s": lambda p: f"{f(p)[:5]}s",
        "with a honorific": lambda p: {
            "Mohammed": "«Mohammed»-bhai",
            "Harpreet": "Harpreetji",
            "Yusuf": "Abu «Yusuf»",
            "Oluwadamilola": "Iya «Dami»",
            "Kwabena": "Nana «Kwabena»",
        }.get(p.given, ""),
        "declined": lambda p: {
            "Małgorzata": "Małgorzacie",
            "Alexander": "Alexandra",
            "William": "Williama",
            "Mohammed": "Mohammedem",
        }.get(p.given, ""),
        "declined family name": lambda p: {
            "Wiśniowska": "Wiśniowskiej",
            "Pemberwick": "Pemberwicka",
            "Tunnicroft": "Tunnicroftowa",
        }.get(p.family, ""),
        "family name of the other sex": lambda p: {"Wiśniowska": "Wiśniowski", "Wisniowska": "Wisniowscy"}.get(
            p.family, ""
        ),
        "mutated": lambda p: {"Gwenllian": "Ngwenllian", "Sinéad": "Shinéad"}.get(p.given, ""),
        "prefix of the mother tongue": lambda p: {"O'Shaughnerty": "Ní «Shaughnerty»", "Prydderch": "ap Rydderch"}.get(
            p.family, ""
        ),
        "spelt in Welsh": lambda p: {"William": "Wiliam", "Margaret": "Mererid", "Alexander": "Alecsander"}.get(
            p.given, ""
        ),
        "spelt in Polish": lambda p: {"William": "Wiliam", "Alexander": "Aleksander", "Yusuf": "Jusuf"}.get(
            p.given, ""
        ),
        "transliterated otherwise": lambda p: {
            "Mohammed": "Mukhammad",
            "Yusuf": "Iosif",
            "al-Harithan": "al-Haarithaan",
        }.get(p.given, ""),
        "family name transliterated otherwise": lambda p: {
            "Chaudhrani": "Choudhrani",
            "al-Harithan": "el-Hareethan",
            "Dhillowal": "Dhilowaal",
            "Adebanjoko": "Adébánjọkọ",
        }.get(p.family, ""),
    },
)


def _if_no_trade(p: Planted, text: str) -> str:
    return text if text.upper() not in {"PC", "MD", "CP", "DV", "SO", "HD", "CA"} else ""


FIRST.group(
    "initials",
    {
        "dots": lambda p: f"{g(p)[0]}.{f(p)[0]}.",
        "run together": lambda p: _if_no_trade(p, plain(p.given)[0] + plain(p.family).split()[0][0].upper()),
        "small with dots": lambda p: f"{plain(p.given)[0].lower()}.{f(p)[0].lower()}.",
        "slash": lambda p: f"{plain(p.given)[0]}/{f(p)[0]}",
        "ampersand between siblings": lambda p: f"{plain(p.given)[0]}&{p.mother[0][0]}",
        "initial and front of family name": lambda p: f"{plain(p.given)[0]}.{f(p)[:3]}",
        "initial and short family name": lambda p: f"{plain(p.given)[0]} {f(p)[:4]}.",
        "initial run into family name": lambda p: f"{plain(p.given)[0]}{f(p)}",
        "given name and initial, dot": lambda p: f"{p.given} {f(p)[0]}.",
        "short given name and initial": lambda p: f"{g(p)[:4]} {f(p)[0]}",
        "family name first": lambda p: f"{p.family}, {plain(p.given)[0]}.",
        "Baby and family initial": lambda p: f"Baby «{f(p)[0]}»",
        "Baby and given initial": lambda p: f"Baby «{plain(p.given)[0]}»",
        "baby boy": lambda p: f"Baby Boy «{p.family}»",
        "child in brackets": lambda p: f"the child («{plain(p.given)[0]}»)",
        "Mr and initial": lambda p: f"Mr «{f(p)[0]}»",
        "Miss and given initial": lambda p: f"Miss «{plain(p.given)[0]}»",
        "possessive": lambda p: f"«{plain(p.given)[0]}'s» mother",
        "possessive with both": lambda p: (
            _if_no_trade(p, f"{plain(p.given)[0]}{f(p)[0]}") and f"«{plain(p.given)[0]}{f(p)[0]}»'s mother"
        ),
        "list of siblings": lambda p: f"«{plain(p.given)[0]}», «{p.mother[0][0]}» and the baby",
        "first three letters": lambda p: g(p)[:3].upper(),
        "code from both names": lambda p: f"{f(p)[:4]}{plain(p.given)[:2]}".upper(),
        "code with year": lambda p: f"{plain(p.given)[0]}{f(p)[0]}{p.born:%y}",
        "code with number": lambda p: f"{f(p)[:3].upper()}{plain(p.given)[0]}01",
        "abbreviated given": lambda p: {
            "William": "Wm",
            "Margaret": "Margt",
            "Alexander": "Alexr",
            "Mohammed": "Mohd",
        }.get(p.given, ""),
        "abbreviated given and family name": lambda p: {
            "William": "«Wm». Ashcombe-Farr",
            "Alexander": "«Alexr». Pemberwick",
        }.get(p.given, ""),
        "abbreviated family name": lambda p: f"«{f(p)[:4]}». family",
        "letter and dash": lambda p: f"{plain(p.given)[0]}—",
        "letter and lines": lambda p: f"{plain(p.given)[0]}____",
        "spelt letters": lambda p: f"{plain(p.given)[0]} for «{plain(p.given)}»",
        "middle initial": lambda p: f"{p.given} {plain(p.middle)[0]}. {p.family}",
        "all three": lambda p: f"{plain(p.given)[0]}{plain(p.middle)[0]}{f(p)[0]}",
        "all three, dots and spaces": lambda p: f"{plain(p.given)[0]}. {plain(p.middle)[0]}. {f(p)[0]}.",
        "given and middle": lambda p: f"{p.given} {p.middle}",
        "initial and middle": lambda p: f"{plain(p.given)[0]} {p.middle}" if len(p.middle) > 2 else "",
        "mother by initials": lambda p: f"{p.mother[0][0]}.{p.mother[1][0]}.",
        "mother, Ms": lambda p: f"Ms «{p.mother[1][0]}»",
        "hyphen": lambda p: f"{plain(p.given)[0]}-{f(p)[0]}",
    },
)

FIRST.group(
    "compound names",
    {
        "first half": lambda p: if_(
            "-" in p.family and len(p.family.split("-")[0]) > 2, f"{p.given} {p.family.split('-')[0]}"
        ),
        "second half": lambda p: if_("-" in p.family, f"{p.given} {f(p)}"),
        "halves swapped": lambda p: if_("-" in p.family, "-".join(reversed(p.family.split("-")))),
        "slash between": lambda p: if_("-" in p.family, p.family.replace("-", "/")),
        "second half in brackets": lambda p: if_("-" in p.family, p.family.replace("-", " (") + ")"),
        "first half as initial": lambda p: if_("-" in p.family, f"{p.family[0]}-{f(p)}"),
        "second half as initial": lambda p: if_(
            "-" in p.family and len(p.family.split("-")[0]) > 2, f"{p.family.split('-')[0]}-{f(p)[0]}"
        ),
        "halves with and": lambda p: if_("-" in p.family, p.family.replace("-", " and ")),
        "halves run together": lambda p: if_("-" in p.family, plain(p.family).replace("-", "")),
        "em dash": lambda p: if_("-" in p.family, p.family.replace("-", "—")),
        "particle lost": lambda p: if_("-" in p.family or "'" in p.family, f(p)),
        "other particle": lambda p: if_(p.family.startswith("al-"), f"bin «{f(p)}»"),
        "other article": lambda p: if_(p.family.startswith("al-"), f"Ash-«{f(p)}»"),
        "particle run in": lambda p: if_(p.family.startswith("al-"), f"Al{f(p).lower()}"),
        "O with space": lambda p: if_("'" in p.family, p.family.replace("'", " ")),
        "O with full stop": lambda p: if_("'" in p.family, p.family.replace("'", ". ")),
        "O with accent": lambda p: if_("'" in p.family, p.family.replace("O'", "Ó ")),
        "O and small letter": lambda p: if_("'" in p.family, p.family.replace("'", "").title()),
        "Mc for O": lambda p: if_("'" in p.family, f"Mc{f(p)}"),
        "Mac for O": lambda p: if_("'" in p.family, f"Mac «{f(p)}»"),
        "family then given, no comma": lambda p: f"{p.family} {p.given}",
        "family, middle, given": lambda p: f"{p.family} {p.middle} {p.given}",
        "middle and family": lambda p: if_(len(p.middle) > 2, f"{p.middle} {p.family}"),
        "given, nickname, family": lambda p: f'«{p.given}» "Sparky" «{p.family}»',
        "given with the mother's name": lambda p: f"{p.given} {p.mother[1]}",
        "given with both parents' names": lambda p: f"{p.given} {p.mother[1]}-{p.father[1]}",
        "son of": lambda p: f"«{p.given}», son of «{p.mother[0]}»",
        "middle alone": lambda p: if_(len(p.middle) > 3, p.middle),
        "family name as given name": lambda p: f"«{f(p)}» Smith",
        "of the town": lambda p: f"«{p.given}» of «{p.town}»",
        "aka": lambda p: f"«{p.given}» aka «{p.family}»",
        "Kaur, Singh": lambda p: if_(p.given == "Harpreet", "«Harpreet» Singh"),
    },
)

_B64 = re.compile("=+$")
FIRST.group(
    "technical strings",
    {
        "e-mail": lambda p: f"{g(p).lower()}.{f(p).lower()}@mail.example",
        "e-mail with initial": lambda p: f"{plain(p.given)[0].lower()}{f(p).lower()}@mail.example",
        "e-mail, turned": lambda p: f"{f(p).lower()}{plain(p.given)[0].lower()}99@mail.example",
        "handle": lambda p: f"@{f(p).lower()}_{p.born:%y}",
        "handle without at": lambda p: f"snap: {plain(p.given)[:4].lower()}{f(p)[:4].lower()}{p.born:%y}",
        "hashtag": lambda p: f"#JusticeFor{g(p)}",
        "hashtag with nickname": lambda p: (
            f"#team{plain(_NICKS[p.given][0]).lower()}" if len(_NICKS[p.given][0]) > 3 else ""
        ),
        "gamer tag": lambda p: f"xX{g(p)}Xx",
        "its": lambda p: f"its{g(p).lower()}",
        "real": lambda p: f"real{f(p).lower()}",
        "family account": lambda p: f"{f(p).lower()}fam",
        "mother's account": lambda p: f"mumof{g(p).lower()}",
        "with underscores": lambda p: f"x_{g(p).lower()}_x",
        "with year": lambda p: f"{g(p).lower()}{p.born.year}",
        "leet": lambda p: f(p).lower().translate(str.maketrans("aeiost", "431057")),
        "file name": lambda p: f"«{f(p)}»_{plain(p.given)[0]}_chronology_v3.pdf",
        "file name with spaces": lambda p: f"«{p.full}» CP conference.docx",
        "short file name": lambda p: f"«{f(p)[:6].upper()}»~1.DOC",
        "folder": lambda p: rf"C:\Users\«{plain(p.given)}{f(p)[0]}»\Documents",
        "URL path": lambda p: f"/cases/«{f(p).lower()}»-{plain(p.given).lower()}/",
        "query": lambda p: f"?q={plain(p.given)}+«{f(p)}»",
        "slug": lambda p: f"the-{plain(p.given)}-«{f(p)}»-review".lower(),
        "camel case": lambda p: f"child{g(p)}{f(p)}",
        "variable": lambda p: f"name_«{f(p).lower()}»_2",
        "percent codes": lambda p: "".join(f"%{ord(c):02X}" for c in f(p)),
        "percent codes twice": lambda p: f(p)[:2] + f"%25{ord(f(p)[2]):02X}" + f(p)[3:],
        "decimal codes": lambda p: "".join(f"&#{ord(c)};" for c in f(p)),
        "decimal codes without end": lambda p: "".join(f"&#{ord(c):04}" for c in f(p)),
        "hexadecimal codes": lambda p: "".join(f"&#x{ord(c):x};" for c in f(p)),
        "codes twice": lambda p: f(p)[:2] + f"&amp;#{ord(f(p)[2])};" + f(p)[3:],
        "escapes": lambda p: "".join(f"\\u{ord(c):04x}" for c in f(p)),
        "long escapes": lambda p: "".join(f"\\u{{{ord(c):x}}}" for c in f(p)),
        "octal escapes": lambda p: "".join(f"\\{ord(c):03o}" for c in f(p)),
        "quoted printable": lambda p: "".join(f"={ord(c):02X}" for c in f(p)),
        "mail header, Q": lambda p: f"=?UTF-8?Q?«{f(p)[:3]}={ord(f(p)[3]):02X}{f(p)[4:]}»?=",
        "mail header, B": lambda p: f"=?UTF-8?B?{base64.b64encode(p.full.encode()).decode()}?=",
        "base64": lambda p: base64.b64encode(p.full.encode()).decode(),
        "base64 without end": lambda p: _B64.sub("", base64.b64encode(f(p).encode()).decode()),
        "base64 for addresses": lambda p: base64.urlsafe_b64encode(f"name={p.full}".encode()).decode(),
        "base32": lambda p: base64.b32encode(f(p).encode()).decode(),
        "hexadecimal": lambda p: f(p).encode().hex(),
        "hexadecimal with colons": lambda p: ":".join(f"{ord(c):02X}" for c in f(p)),
        "hexadecimal with 0x": lambda p: " ".join(f"0x{ord(c):02x}" for c in f(p)),
        "UTF-16 in hexadecimal": lambda p: f(p).encode("utf-16-le").hex(),
        "decimal numbers": lambda p: " ".join(str(ord(c)) for c in f(p)),
        "binary": lambda p: " ".join(f"{ord(c):08b}" for c in f(p)),
        "numbers of the alphabet": lambda p: "-".join(str(ord(c) - 96) for c in f(p).lower()),
        "rot13": lambda p: codecs.encode(f(p), "rot13"),
        "next letter": lambda p: "".join(chr((ord(c) - 96) % 26 + 97) for c in f(p).lower()),
        "mirror alphabet": lambda p: "".join(chr(219 - ord(c)) for c in f(p).lower()),
        "backwards": lambda p: f(p)[::-1].lower(),
        "backwards, whole name": lambda p: p.full[::-1],
        "punycode": lambda p: if_(
            p.given != plain(p.given), p.given.lower().encode("idna").decode() if p.given != plain(p.given) else ""
        ),
        "vCard": lambda p: f"N:«{p.family}»;{p.given};;;",
        "directory name": lambda p: rf"CN=«{p.family}»\, {p.given}",
        "CSV": lambda p: f'"{p.family}","{p.given}"',
        "attribute": lambda p: f'<child name="«{p.given}»"/>',
        "JSON": lambda p: f'{{"n":"«{p.given}»"}}',
        "wireless network": lambda p: f"«{f(p)}s»-iPhone",
        "pig latin": lambda p: f"{f(p)[1:].lower()}{f(p)[0].lower()}ay",
        "joined with the school": lambda p: f"{g(p).lower()}at{re.sub('[^a-z]', '', p.place.lower())}",
    },
)


FIRST.group(
    "dates",
    {
        "before Easter": lambda p: "the «Tuesday before Easter» 2024",
        "after Christmas": lambda p: "the «day after Christmas»",
        "after a birthday": lambda p: "the day after her third «birthday»",
        "eve of a birthday": lambda p: "on the eve of his «birthday»",
        "week before turning": lambda p: "a week before «turning three»",
        "Boxing Day": lambda p: "on «Boxing» Day",
        "week commencing": lambda p: f"w/c «{p.met.day} {p.met:%B}»",
        "week commencing in figures": lambda p: f"w/c «{p.met:%d/%m}»",
        "week ending": lambda p: f"week ending «{p.met:%d.%m.%y}»",
        "Roman month": lambda p: f"«{p.met.day}/iii/{p.met:%y}»",
        "Roman month, capitals": lambda p: f"«{p.met.day}.III.{p.met:%Y}»",
        "Excel serial": lambda p: f"«{(p.met - dt.date(1899, 12, 30)).days}»",
        "Unix time": lambda p: f"«{int(dt.datetime(p.met.year, p.met.month, p.met.day, tzinfo=dt.UTC).timestamp())}»",
        "Unix time in milliseconds": lambda p: (
            f"«{int(dt.datetime(p.met.year, p.met.month, p.met.day, tzinfo=dt.UTC).timestamp())}000»"
        ),
        "run together": lambda p: f"«{p.met:%d%b%y}»",
        "run together, capitals": lambda p: f"«{p.met:%d%b%Y}»".upper(),
        "short year with apostrophe": lambda p: f"«{p.met.day}th {p.met:%b} '{p.met:%y}»",
        "month first": lambda p: f"«{p.met:%b} {p.met.day}»",
        "dots, year first": lambda p: f"«{p.met:%Y.%m.%d}»",
        "month in figures, no year": lambda p: f"seen «{p.met:%d.%m}»",
        "ordinal of ordinal": lambda p: "the «eighth of the third»",
        "six digits": lambda p: f"DOB «{p.born:%d%m%y}»",
        "six digits, year first": lambda p: f"dob «{p.born:%y%m%d}»",
        "ISO week": lambda p: "«2025-W10-6»",
        "day of the year": lambda p: f"day «{p.met:%j}» of 2025",
        "in words": lambda p: "«eighth March» twenty twenty-five",
        "in words, month first": lambda p: "«March the eighth»",
        "French": lambda p: f"«{p.met.day} mars» 2025",
        "Polish": lambda p: f"«{p.met.day} marca» 2025",
        "Welsh": lambda p: f"«{p.met.day} Mawrth» 2025",
        "Irish": lambda p: f"«{p.met.day} Márta» 2025",
        "Spanish": lambda p: f"«{p.met.day} de marzo» de 2025",
        "German": lambda p: f"«{p.met.day}. März» 2025",
        "Romanian": lambda p: f"«{p.met.day} martie» 2025",
        "mail header": lambda p: f"Sat, «{p.met:%d %b %Y}» 14:05:00 +0000",
        "spaces": lambda p: f"«{p.met:%d %m %y}»",
        "slashes with spaces": lambda p: f"«{p.met:%d / %m / %Y}»",
        "full-width": lambda p: "".join(chr(ord(c) - 48 + 0xFF10) if c.isdigit() else c for c in f"«{p.met:%d/%m/%Y}»"),
        "letters for digits": lambda p: f"«{p.met:%d/%m/%Y}»".replace("0", "O"),
        "day and weekday": lambda p: "on Saturday «8th»",
        "the 8th": lambda p: "from the «8th»",
        "on the eighth": lambda p: "on the «eighth»",
        "night of two days": lambda p: f"the night of «{p.met.day}/{p.met.day + 1} March»",
        "range": lambda p: f"«{p.met.day}–{p.met.day + 2} March» 2025",
        "between": lambda p: f"between «{p.met.day} and {p.met.day + 2} March»",
        "old ordinal": lambda p: f"«{p.met.day}th day of March»",
        "instant": lambda p: "the «8th inst.»",
        "weekday of the month": lambda p: "the «second Saturday in March»",
        "last weekday": lambda p: "the «last Friday of May»",
        "Mother's Day": lambda p: "«Mother’s Day»",
        "St George's Day": lambda p: "«St George's Day»",
        "Hallowe'en": lambda p: "«Hallowe'en» night",
        "Good Friday": lambda p: "«Good Friday»",
        "Eid with year": lambda p: "«Eid» 2024",
        "Diwali": lambda p: "the night of «Diwali»",
        "leap day": lambda p: "«leap day»",
        "clocks": lambda p: "the night the «clocks went back»",
        "results day": lambda p: "GCSE «results day» 2024",
        "bank holiday": lambda p: "the August «bank holiday» Monday",
        "birthday said": lambda p: f"birthday «{p.born.day} {p.born:%B}»",
        "born": lambda p: f"b. «{p.born:%d.%m.%Y}»",
        "star": lambda p: f"*«{p.born:%d.%m.%Y}»",
        "day alone with month in brackets": lambda p: f"the «{p.met.day}th (March)»",
        "comma date": lambda p: f"«March {p.met.day}», 2025",
        "no space": lambda p: f"«{p.met.day}March2025»",
        "hyphens and month": lambda p: f"«{p.met.day}-Mar-25»",
        "underscores": lambda p: f"«{p.met:%d_%m_%Y}»",
        "backslashes": lambda p: f"«{p.met:%d\\%m\\%Y}»",
        "Chinese": lambda p: f"«{p.met.year}年{p.met.month}月{p.met.day}日»",
        "feast and count": lambda p: "«three days after Christmas»",
        "the Sunday after": lambda p: "the «Sunday after Easter»",
        "day of school year": lambda p: "the «first day of the autumn term» 2024",
        "anniversary": lambda p: f"the anniversary on «{p.met.day} {p.met:%b}.»",
        "misspelt month": lambda p: f"«{p.met.day} Febuary» 2025",
        "misspelt month 2": lambda p: f"«{p.met.day}th Septembr» 2025",
        "time stamp": lambda p: f"«{p.met:%Y%m%d}»1405",
        "date in a file name": lambda p: f"notes_«{p.met:%Y-%m-%d}».docx",
        "day of birth in a handle": lambda p: f"xx{p.born:%d%m%y}xx",
    },
)

FIRST.group(
    "ages",
    {
        "at days": lambda p: "at «3 days»",
        "fraction of seven": lambda p: "at «3/7» of age",
        "fraction of fifty-two": lambda p: "aged «6/52»",
        "fraction of fifty-two alone": lambda p: "a «6/52» baby",
        "fraction of twelve and days": lambda p: "«4/12 and 3/7» old",
        "D3": lambda p: "on «D3» of life",
        "day of life": lambda p: "«DOL 3»",
        "day three": lambda p: "on «day three» of life",
        "gestation": lambda p: "born at «27+3» weeks",
        "gestation of forty": lambda p: "born at «27+3/40»",
        "corrected": lambda p: "a corrected age of «6 weeks»",
        "days short": lambda p: "aged «3d»",
        "joined": lambda p: "a «37-day-old» baby",
        "in words": lambda p: "«six weeks» old",
        "at weeks of age": lambda p: "at «seven weeks» of age",
        "nearly": lambda p: "nearly «seven weeks old»",
        "years, months and days": lambda p: "aged «1 year, 3 months and 2 days»",
        "letters": lambda p: "«1y 3m 4d» old",
        "two years and days": lambda p: "«two years and eleven days» old",
        "months and days": lambda p: "«10 months and 3 days» old",
        "hours": lambda p: "«36 hours» old",
        "hours after birth": lambda p: "«36 hours after birth»",
        "fortnight": lambda p: "a «fortnight old»",
        "half weeks": lambda p: "«three and a half weeks old»",
        "half weeks in figures": lambda p: "«3.5 weeks» old",
        "weeks and days short": lambda p: "«5w2d» old",
        "post partum": lambda p: "«33 days post-partum»",
        "third week of life": lambda p: "in the «third week of life»",
        "short of a birthday": lambda p: "«four days short of her first birthday»",
        "before turning": lambda p: "«two days before» he «turned 13»",
        "days since birth": lambda p: "«41 days since birth»",
        "at the age of days": lambda p: "died at the age of «19 days»",
        "weeks-old": lambda p: "the «9-week old»",
        "weeks old, run together": lambda p: "«9wk old»",
        "days of the case": lambda p: f"lived «{(p.met - p.born).days} days»",
        "days of the case, with comma": lambda p: f"«{(p.met - p.born).days:,} days» old",
        "weeks of the case": lambda p: f"«{(p.met - p.born).days // 7} weeks» old",
        "born two days earlier": lambda p: "«born two days earlier»",
        "newborn hours": lambda p: "within «14 hours of birth»",
        "age then days": lambda p: "at «3 weeks + 2 days»",
        "dictated": lambda p: "aged «five weeks two days»",
        "decimal years": lambda p: "aged «2.37 years»",
    },
)

FIRST.group(
    "places",
    {
        "school alone": lambda p: p.place,
        "school initials": lambda p: "".join(w[0] for w in re.findall(r"\w{2,}", p.school)),
        "school initials with dots": lambda p: ".".join(w[0] for w in re.findall(r"\w{2,}", p.school)) + ".",
        "school short": lambda p: f"{p.place} Prim. Sch.",
        "school, half initials": lambda p: f"«{p.place}» PS",
        "school as juniors": lambda p: f"«{p.place}» Juniors",
        "school in small letters": lambda p: f"{p.place.lower()} primary",
        "school without apostrophe": lambda p: if_("'" in p.place, p.place.replace("'", "")),
        "school with Saint": lambda p: if_(p.place.startswith("St "), p.place.replace("St ", "Saint ")),
        "school with St.": lambda p: if_(p.place.startswith("St "), p.place.replace("St ", "St. ")),
        "school with S.": lambda p: if_(p.place.startswith("St "), p.place.replace("St ", "S. ")),
        "school run together": lambda p: plain(p.place).replace(" ", "").replace("'", ""),
        "saint alone": lambda p: if_(p.place.startswith("St "), p.place.removeprefix("St ").removesuffix("'s")),
        "saint's": lambda p: if_(p.place.startswith("St "), p.place.removeprefix("St ")),
        "school misspelt": lambda p: if_(not p.place.startswith("St "), p.place[:4] + p.place[5:]),
        "school handle": lambda p: "@" + re.sub("[^a-z]", "", p.place.lower()) + "primary",
        "school website": lambda p: f"www.{re.sub('[^a-z]', '', p.place.lower())}.sch.example",
        "school nickname": lambda p: if_(not p.place.startswith("St "), f"{p.place[:4]}y"),
        "school as an adjective": lambda p: if_(not p.place.startswith("St "), f"the «{p.place.split()[0]}» uniform"),
        "former school": lambda p: f"ex-«{p.place}»",
        "street short": lambda p: f"{p.street} Rd",
        "street short with dot": lambda p: f"{p.street} Rd.",
        "street alone": lambda p: f"on «{p.street}»",
        "street run together": lambda p: p.street.replace(" ", "") + "Rd",
        "street number and name": lambda p: f"{p.house.split()[0]} {p.street}",
        "street first": lambda p: f"{p.street} Road ({p.house.split()[0]})",
        "street, small": lambda p: f"{p.street.lower()} rd",
        "street misspelt": lambda p: f"{p.street[:3]}{p.street[4:]} Road",
        "street with another suffix": lambda p: f"{p.street} Street",
        "the flats": lambda p: f"the «{p.street}» flats",
        "number and street without space": lambda p: f"{p.house.split()[0]}{p.street} Road",
        "town small": lambda p: p.town.lower(),
        "town possessive": lambda p: f"«{p.town}»'s hospital",
        "town contracted": lambda p: f"{p.town.split()[-1][0]}'{p.town[-4:]}",
        "town shortened": lambda p: f"{p.town.split()[-1][:5]}.",
        "town with Gt": lambda p: if_("Great" in p.town, p.town.replace("Great", "Gt")),
        "town with Gt.": lambda p: if_("Great" in p.town, p.town.replace("Great", "Gt.")),
        "town without Great": lambda p: if_("Great" in p.town, p.town.split()[-1]),
        "town of origin": lambda p: f"«{p.town}»-born",
        "north of": lambda p: f"North «{p.town.split()[-1]}»",
        "town misspelt": lambda p: f"{p.town[:-3]}{p.town[-2:]}",
        "town's people": lambda p: f"{p.town.split()[-1]}ians",
        "town hyphened": lambda p: f"{p.town.split()[-1][:6]}-\n{p.town.split()[-1][6:]}",
        "town in capitals, spaced": lambda p: " ".join(p.town.split()[-1].upper()),
        "outward half": lambda p: f"the «{p.postcode.split()[0]}» area",
        "inward half": lambda p: f"ending «{p.postcode.split()[1]}»",
        "postcode without space": lambda p: p.postcode.replace(" ", ""),
        "postcode with hyphen": lambda p: p.postcode.replace(" ", "-"),
        "postcode spaced": lambda p: " ".join(p.postcode.replace(" ", "")),
        "postcode small": lambda p: p.postcode.lower(),
        "postcode without the last letter": lambda p: f"«{p.postcode[:-1]}»",
        "postcode sector": lambda p: f"«{p.postcode[:-2]}»",
        "postcode with stars": lambda p: f"«{p.postcode[:-2]}»**",
        "postcode with letters for digits": lambda p: f"«{p.postcode.translate(str.maketrans('15', 'IS'))}»",
        "agency initials": lambda p: "".join(w[0] for w in p.agency.split()),
        "agency, half initials": lambda p: f"{p.town} CHT",
        "agency short": lambda p: f"{p.town} Community Health",
        "agency as Trust": lambda p: f"{p.town} Trust",
        "agency site": lambda p: f"{re.sub('[^a-z]', '', p.town.lower())}cht.nhs.example",
        "what3words": lambda p: "what three words «lemon.apple.chair»",
        "three words with slashes": lambda p: "///«lemon.apple.chair»",
        "grid reference": lambda p: "«SU 123 456»",
        "degrees": lambda p: "«51°30'26\"N»",
        "decimal degrees": lambda p: "«51.5074° N, 0.1278° W»",
        "plus code": lambda p: "«9C3W9QCJ+2V»",
        "UPRN": lambda p: "UPRN «100023336956»",
        "title number": lambda p: "title number «WX123456»",
        "house by number": lambda p: f"at «number {p.house.split()[0]}»",
        "map link": lambda p: "«https://maps.example/?q=51.5,-0.12»",
    },
)

_WORDS_FOR = dict(zip("0123456789", "zero one two three four five six seven eight nine".split(), strict=True))


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


FIRST.group(
    "numbers",
    {
        "last four": lambda p: f"ending «{_digits(p.nhs)[-4:]}»",
        "last four, short": lambda p: f"last 4: «{_digits(p.nhs)[-4:]}»",
        "last four digits are": lambda p: f"(last four digits «{_digits(p.nhs)[-4:]}»)",
        "dots and last four": lambda p: f"NHS no. …«{_digits(p.nhs)[-4:]}»",
        "crosses and last four": lambda p: f"XXX XXX «{_digits(p.nhs)[-4:]}»",
        "first six": lambda p: f"NHS number «{p.nhs[:7]}»…",
        "first six and crosses": lambda p: f"«{p.nhs[:7]}» XXXX",
        "in pairs": lambda p: " ".join(re.findall("..", _digits(p.nhs))),
        "four and six": lambda p: f"{_digits(p.nhs)[:4]}-{_digits(p.nhs)[4:]}",
        "slashes": lambda p: p.nhs.replace(" ", "/"),
        "dots": lambda p: p.nhs.replace(" ", "."),
        "underscores": lambda p: p.nhs.replace(" ", "_"),
        "letter O": lambda p: p.nhs.replace("0", "O"),
        "letter I": lambda p: p.nhs.replace("1", "I"),
        "in words": lambda p: " ".join(_WORDS_FOR[c] for c in _digits(p.nhs)),
        "in words with hyphens": lambda p: "-".join(_WORDS_FOR[c] for c in _digits(p.nhs)),
        "triple": lambda p: "triple " + " ".join(_WORDS_FOR[c] for c in _digits(p.nhs)[2:]),
        "in words with oh": lambda p: " ".join(_WORDS_FOR[c] for c in _digits(p.nhs)).replace("zero", "oh"),
        "words and figures": lambda p: f"nine nine nine «{p.nhs[4:]}»",
        "full width": lambda p: p.nhs.translate(shifted(0xFF10, "0123456789")),
        "Arabic digits": lambda p: p.nhs.translate(shifted(0x660, "0123456789")),
        "raised digits": lambda p: _digits(p.nhs).translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")),
        "circled digits": lambda p: _digits(p.nhs).translate(str.maketrans("0123456789", "⓪①②③④⑤⑥⑦⑧⑨")),
        "zero-width": lambda p: "\u200b".join(_digits(p.nhs)),
        "broken over lines": lambda p: p.nhs.replace(" ", "\n"),
        "one digit wrong": lambda p: _digits(p.nhs)[:-1] + "7",
        "two digits swapped": lambda p: p.nhs[:8] + p.nhs[9] + p.nhs[8] + p.nhs[10:],
        "run into a word": lambda p: f"NHS{_digits(p.nhs)}",
        "backwards": lambda p: _digits(p.nhs)[::-1],
        "phone without zero": lambda p: p.phone[1:],
        "phone local": lambda p: f"«{p.phone[6:]}»",
        "phone local, together": lambda p: f"rang «{p.phone[6:].replace(' ', '')}»",
        "phone with brackets": lambda p: f"({p.phone[:5]}) {p.phone[6:]}",
        "phone abroad": lambda p: f"+44 «{p.phone[1:]}»",
        "phone abroad, 00": lambda p: f"0044 «{p.phone[1:]}»",
        "phone abroad with (0)": lambda p: f"+44(0){p.phone[1:].replace(' ', '')}",
        "phone with dots": lambda p: p.phone.replace(" ", "."),
        "phone with letter O": lambda p: p.phone.replace("0", "O"),
        "phone link": lambda p: f"tel:«+44{_digits(p.phone)[1:]}»",
        "phone in words": lambda p: " ".join(_WORDS_FOR[c] for c in _digits(p.phone)),
        "phone, last three": lambda p: f"a number ending «{p.phone[-3:]}»",
        "phone starting": lambda p: f"a number starting «{p.phone[:5]}»",
        "phone masked": lambda p: f"{p.phone[:5]} ***«{p.phone[-3:]}»",
        "reference with slashes": lambda p: p.reference.replace("-", "/"),
        "reference together": lambda p: p.reference.replace("-", ""),
        "reference with spaces": lambda p: p.reference.replace("-", " "),
        "reference, small": lambda p: p.reference.lower(),
        "reference with dashes": lambda p: p.reference.replace("-", "–"),
        "reference without its head": lambda p: f"case «{p.reference[4:]}»",
        "reference in a file name": lambda p: f"«{p.reference}»_final.docx",
        "mailbox name": lambda p: f"«{p.email.split('@')[0]}»",
        "mailbox in words": lambda p: (
            f"k dot bloomfield{p.number} at {p.email.split('@')[1].split('.')[0]} dot example"
        ),
        "mailbox with [at]": lambda p: p.email.replace("@", "[at]").replace(".example", "[dot]example"),
        "mailbox with spaces": lambda p: p.email.replace("@", " @ "),
        "mailbox, capitals": lambda p: p.email.upper(),
        "mailto": lambda p: f"mailto:{p.email}",
        "contact by initial": lambda p: "K Bloomfield",
        "contact, reversed": lambda p: "Bloomfield, Kerensa",
    },
)
