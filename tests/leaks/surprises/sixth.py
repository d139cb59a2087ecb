# ruff: noqa: E501, ARG005 - one form a line; a form that is the same for everybody takes nobody; letters that look alike are the point
"""A sixth set of surprises, on people of their own: what a hostile and patient reader would plant.

Written before its author had read the matcher or the other sets, and measured before anything was mended. One form is
no longer here: the sign U+FFFC within a name stopped clearing with a fault of ours. A case file that holds it is refused.
"""

from __future__ import annotations

import base64
import binascii
import codecs
import datetime as dt
import quopri
import re
import unicodedata
import urllib.parse
from collections.abc import Callable, Mapping

from leaks.letters import (
    CIRCLED_FIGURES,
    EASTERN_FIGURES,
    KEYPAD,
    MORSE,
    RADIO,
    RAISED_FIGURES,
    TURNED,
    b64,
    by_letter,
    styled,
)
from leaks.people import Planted
from leaks.spelt import ROMAN, figures, month_in, nth, number, ordinal
from leaks.surprises.making import SurpriseSet, at, digits, if_, plain
from leaks.surprises.making import family as f
from leaks.surprises.making import given as g

__all__ = ["SIXTH", "SIXTH_INNOCENT"]

# Words of a form that frame what tells: they may stay.
_FRAME = frozenset(
    """
        for with one and the in as start then rhymes nothing know sorry first name new line surname forename full stop
        cap double mab umm abu ji von nin step jr wee our cases chron xlsx srv01 notes https files example review utf
        child fn sn begin end vcard summary visit mecard ou pupils dc school cn where like info user action open artist
        ssid cite concat pdf dot mail mailto data text plain base64 feature chronology v1 qr tel uk last seen is wheres
        2nite m8 happy birthday dear on his arm lots of love missed call eldest sic effect two half pre non ve ll gone
        be back road number prim infants ex pupil www sch based ward north central rovers u12s gazette 47 bus to
        greater rd corner high street residents flat 2b comm health mrs mum bro 4eva nurse rgn team got
        eyjhbgcioijub25lin0 40mail xn
    """.split()
)


class _Framed(SurpriseSet):
    """Where a form says what tells by nothing else, all its words tell but those of the frame."""

    def group(self, group: str, forms: Mapping[str, Callable[[Planted], str]]) -> None:
        super().group(group, {name: _told(make) for name, make in forms.items()})


def _told(make: Callable[[Planted], str]) -> Callable[[Planted], str]:
    def made(person: Planted) -> str:
        text = make(person)
        words = re.findall(r"\w+", text)
        if "«" in text or not any(word.lower() in _FRAME for word in words):
            return text
        return re.sub(
            r"\w+", lambda found: found[0] if found[0].lower() in _FRAME | {"s", "d", "i"} else f"«{found[0]}»", text
        )

    return made


SIXTH = _Framed()

_RADIO = RADIO | {"j": "Juliett"}
_SAID = by_letter(
    "ay bee cee dee ee eff gee aitch eye jay kay ell em en oh pee cue ar ess tee you vee double-you ex why zed"
)
_NEXT_KEY = dict(zip("qwertyuiopasdfghjklzxcvbnm", "wertyuiopisdfghjkkxcvbnmn", strict=False))
_SMALL_CAPS = str.maketrans("abcdefghijklmnoprstuvwyz", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ")
_CYRILLIC_LIKE = str.maketrans("aceopxyiAEOPCTHKMBX", "асеорхуіАЕОРСТНКМВХ")
_GREEK_LIKE = str.maketrans("aoviknptuAEHIKMNOTXZ", "αονικηρτυΑΕΗΙΚΜΝΟΤΧΖ")
_ARMENIAN_LIKE = str.maketrans("ohnusgq", "օհոսѕցզ")
_CHEROKEE_LIKE = str.maketrans("ACEGHJKLMPRSTVWZ", "ᎪᏟᎬᏀᎻᎫᏦᏞᎷᏢᎡᏚᎢᏙᎳᏃ")
_LISU_LIKE = str.maketrans("ABCDEFGHIJKLMNOPRSTUVWXYZ", "ꓮꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑꓣꓢꓔꓴꓦꓪꓫꓬꓜ")
_DEVANAGARI = str.maketrans("0123456789", "०१२३४५६७८९")

_NICKS = {
    "Catherine": ("Cath", "Kitty", "Cathy", "Kat", "Katie", "Cate"),
    "Joshua": ("Josh", "Joshy", "Joshie", "Josher", "Jossy", "Yehoshua"),
    "Mateusz": ("Matek", "Mateuszek", "Mati", "Matty", "Matuś", "Matthew"),
    "Ioana": ("Oana", "Ioanuța", "Ionica", "Jo", "Ioni", "Joanna"),
    "Hamza": ("Hamz", "Hamzy", "Hamzah", "Hams", "Hamzo", "Khamza"),
    "Nicholas": ("Nick", "Nicky", "Nico", "Nicko", "Klaus", "Mikołaj"),
    "Amandeep": ("Aman", "Mandeep", "Deepa", "Amu", "Mandy", "Ammi"),
    "Éabha": ("Eva", "Ava", "Aoife", "Evie", "Eabh", "Ebha"),
    "Oluwatobi": ("Tobi", "Tobiloba", "Olu", "Tobs", "Toby", "Oluwa"),
    "Jack": ("Jacko", "Jackie", "Jacky", "Jackson", "Jax", "Jacques"),
    "Benedict": ("Ben", "Benny", "Benji", "Ned", "Dixie", "Benedek"),
}
_SOUNDS = {
    "Catherine": ("Kathryn", "Cathrin", "Kathrine", "Catharine"),
    "Joshua": ("Joshewa", "Joshuwah", "Jhoshua", "Joschua"),
    "Mateusz": ("Matayoosh", "Mateush", "Matteusch", "Mathéusz"),
    "Ioana": ("Yoana", "Iwana", "Yo-Anna", "Joana"),
    "Hamza": ("Humza", "Hemza", "Hamsa", "Homza"),
    "Cerys": ("Keris", "Kerris", "Carys", "Cerise"),
    "Nicholas": ("Nickolas", "Nicolas", "Nikolas", "Nicklas"),
    "Amandeep": ("Amundeep", "Amandip", "Amanndeep", "Umandeep"),
    "Oluwatobi": ("Oluatobi", "Olowatobi", "Oluwatobie", "Holuwatobi"),
    "Benedict": ("Benedikt", "Bennedict", "Benadict", "Benidict"),
}
_SCRIPT = {
    "Catherine": "Кэтрин", "Joshua": "יהושע", "Hamza": "حمزة", "Ifrah": "إفراح", "Amandeep": "ਅਮਨਦੀਪ",
    "Nicholas": "Νικόλαος", "Jack": "杰克", "Ioana": "Йоана", "Mateusz": "Матеуш", "Benedict": "ベネディクト",
}  # fmt: skip
_GENITIVE = {"Mateusz": "Mateusza", "Ioana": "Ioanei", "Catherine": "Catheriny", "Nicholas": "Nicholasa", "Cerys": "Gerys", "Joshua": "Joshuy", "Benedict": "Benedictem"}  # fmt: skip


def _first(text: str) -> str:
    return text[:1]


def _flags(text: str) -> str:
    return "".join(chr(0x1F1E6 + ord(c) - 97) for c in text.lower() if c.isascii() and c.isalpha())


def _hexed(text: str) -> str:
    return binascii.hexlify(text.encode()).decode()


def _camel(p: Planted) -> str:
    return g(p)[0].lower() + g(p)[1:] + f(p)


def _swap(text: str, place: int) -> str:
    changed = text[:place] + text[place + 1] + text[place] + text[place + 2 :]
    return if_(changed != text, changed)


def _nearby(text: str, place: int) -> str:
    return at(text, place, _NEXT_KEY[text[place]])


def _marked(text: str, every: str) -> str:
    return "".join(c + every for c in text)


def _birthday(p: Planted, year: int) -> dt.date:
    return p.born.replace(year=year)


SIXTH.group("case and spacing", {
    "every other capital": lambda p: "".join(c.upper() if i % 2 else c.lower() for i, c in enumerate(f(p))),
    "capital at the wrong end": lambda p: f(p)[:-1].lower() + f(p)[-1].upper(),
    "caps lock left on": lambda p: f(p).swapcase(),
    "small letters whole name": lambda p: f"{g(p)} {f(p)}".lower(),
    "tab between": lambda p: f"{g(p)}\t{f(p)}",
    "no space after a comma": lambda p: f"{f(p)},{g(p)}",
    "glued to the next word": lambda p: f"{f(p)}family",
    "glued to the word before": lambda p: f"baby{f(p)}",
    "broken over a line without hyphen": lambda p: f"{f(p)[:5]}\n{f(p)[5:]}",
    "broken over a line with spaces and hyphen": lambda p: f"{f(p)[:4]}- \n   {f(p)[4:]}",
    "quoted reply mark in the break": lambda p: f"{f(p)[:5]}-\n> {f(p)[5:]}",
    "thin spaces between letters": lambda p: "\u2009".join(f(p)),
    "two spaces between letters": lambda p: "  ".join(f(p).upper()),
    "bullets between letters": lambda p: "•".join(f(p)),
    "tildes between letters": lambda p: "~".join(f(p)),
    "colons between syllables": lambda p: f"{f(p)[:3]}:{f(p)[3:6]}:{f(p)[6:]}",
    "letters one to a line": lambda p: "\n".join(f(p)),
    "slash down the middle": lambda p: f"{f(p)[:4]}/{f(p)[4:]}",
    "hyphen instead of the space": lambda p: f"{g(p)}‑{f(p)}",
    "em dashes between letters": lambda p: "—".join(f(p)),
})  # fmt: skip

SIXTH.group("Unicode", {
    "mathematical double-struck": lambda p: styled(f(p), 0x1D538, 0x1D552) if not set("CHNPQRZ") & set(f(p)[0]) else "",
    "mathematical fraktur bold": lambda p: styled(f(p), 0x1D56C, 0x1D586),
    "mathematical script bold": lambda p: styled(f(p), 0x1D4D0, 0x1D4EA),
    "monospace": lambda p: styled(g(p), 0x1D670, 0x1D68A),
    "small capitals": lambda p: f(p)[0] + f(p)[1:].translate(_SMALL_CAPS),
    "circled letters": lambda p: "".join(chr(0x24D0 + ord(c) - 97) for c in f(p).lower()),
    "squared letters": lambda p: "".join(chr(0x1F130 + ord(c) - 97) for c in f(p).lower()),
    "negative circled": lambda p: "".join(chr(0x1F150 + ord(c) - 97) for c in f(p).lower()),
    "regional indicators": lambda p: _flags(f(p)),
    "fullwidth with ideographic space": lambda p: "".join(chr(ord(c) + 0xFEE0) for c in g(p)) + "\u3000" + "".join(chr(ord(c) + 0xFEE0) for c in f(p)),
    "Cyrillic look-alikes": lambda p: if_(f(p).translate(_CYRILLIC_LIKE) != f(p), f(p).translate(_CYRILLIC_LIKE)),
    "Greek look-alikes": lambda p: if_(f(p).translate(_GREEK_LIKE) != f(p), f(p).translate(_GREEK_LIKE)),
    "Armenian look-alikes": lambda p: if_(f(p).translate(_ARMENIAN_LIKE) != f(p), f(p).translate(_ARMENIAN_LIKE)),
    "Cherokee look-alikes": lambda p: f(p).upper().translate(_CHEROKEE_LIKE),
    "Lisu look-alikes": lambda p: f(p).upper().translate(_LISU_LIKE),
    "upside down": lambda p: f(p).lower().translate(TURNED)[::-1],
    "backwards": lambda p: f(p).lower()[::-1],
    "right-to-left override": lambda p: "\u202e" + f(p)[::-1] + "\u202c",
    "bidi isolates round each half": lambda p: f"\u2068{f(p)[:4]}\u2069\u2068{f(p)[4:]}\u2069",
    "combining long stroke": lambda p: _marked(f(p), "\u0336"),
    "combining enclosing circles": lambda p: _marked(f(p), "\u20dd"),
    "zalgo": lambda p: _marked(f(p), "\u0353\u0310\u0489"),
    "combining grapheme joiner": lambda p: "\u034f".join(f(p)),
    "word joiners": lambda p: "\u2060".join(f(p)),
    "Hangul fillers": lambda p: "\u3164".join(f(p)),
    "Mongolian vowel separators": lambda p: "\u180e".join(f(p)),
    "variation selectors": lambda p: _marked(f(p), "\ufe0f"),
    "replacement character for a letter": lambda p: at(f(p), 3, "\ufffd"),
    "soft hyphens in both names": lambda p: "\u00ad".join(g(p)) + " " + "\u00ad".join(f(p)),
    "ligatures": lambda p: if_(re.search("ff|fi|fl|st", f(p).lower()), re.sub("ff|fi|fl|st", lambda m: {"ff": "ﬀ", "fi": "ﬁ", "fl": "ﬂ", "st": "ﬆ"}[m[0]], f(p).lower())),
    "dotless and dotted i": lambda p: if_("i" in f(p), f(p).replace("i", "ı")),
    "long s": lambda p: if_("s" in f(p)[:-1], f(p)[:-1].replace("s", "ſ") + f(p)[-1]),
    "accents where none belong": lambda p: f(p).replace("a", "ā").replace("e", "ę").replace("o", "ő"),
    "letters with hooks and tails": lambda p: f(p).translate(str.maketrans("bdfghkmnprstvyz", "ɓɗƒɠɦƙɱɲƥɽʂƭʋƴʐ")),
    "superscript letters": lambda p: f(p).lower().translate(str.maketrans("abcdefghijklmnoprstuvwxyz", "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ")),
    "NFD of the accented": lambda p: if_(plain(p.family) != p.family, unicodedata.normalize("NFD", p.family)),
    "mojibake of the accented": lambda p: if_(plain(p.family) != p.family, p.family.encode().decode("latin-1")),
    "mojibake twice": lambda p: if_(plain(p.family) != p.family, p.family.encode().decode("latin-1").encode().decode("latin-1")),
    "question marks for the accented": lambda p: if_(plain(p.family) != p.family, re.sub(r"[^\x00-\x7f]", "?", p.family)),
    "accented letters dropped": lambda p: if_(plain(p.family) != p.family, re.sub(r"[^\x00-\x7f]", "", p.family)),
    "emoji between letters": lambda p: "🔥".join(f(p)),
    "emoji for a letter": lambda p: if_("o" in f(p), f(p).replace("o", "⭕")),
    "digits and signs for letters": lambda p: f(p).translate(str.maketrans("aeiost", "@3!0$7")),
    "Braille": lambda p: f(p).lower().translate(str.maketrans("abcdefghijklmnopqrstuvwxyz", "⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵")),
})  # fmt: skip

SIXTH.group("typos and OCR", {
    "rn for m": lambda p: if_("m" in f(p), f(p).replace("m", "rn", 1)),
    "cl for d": lambda p: if_("d" in f(p), f(p).replace("d", "cl", 1)),
    "vv for w": lambda p: if_("w" in f(p), f(p).replace("w", "vv", 1)),
    "li for h": lambda p: if_("h" in f(p), f(p).replace("h", "li", 1)),
    "1 and l and I mixed": lambda p: if_("l" in f(p), f(p).replace("l", "1")),
    "two OCR faults": lambda p: if_("l" in f(p) and "r" in f(p), f(p).replace("l", "I").replace("r", "i", 1)),
    "5 for S and 8 for B": lambda p: if_(f(p)[0] in "SB", {"S": "5", "B": "8"}.get(f(p)[0], "") + f(p)[1:]),
    "space in the word by OCR": lambda p: f"{f(p)[:6]} {f(p)[6:]}",
    "pipe for l": lambda p: if_("l" in f(p), f(p).replace("l", "|", 1)),
    "next key": lambda p: _nearby(f(p).lower(), 3).title(),
    "next key small letters": lambda p: _nearby(f(p).lower(), 4),
    "next key pressed too": lambda p: f(p)[:4] + _NEXT_KEY[f(p)[3]] + f(p)[4:],
    "doubled letter": lambda p: f(p)[:3] + f(p)[2] + f(p)[3:],
    "dropped vowel": lambda p: re.sub(r"(?<=[a-z])[aeiou]", "", f(p), count=1),
    "all vowels dropped": lambda p: f(p)[0] + re.sub("[aeiou]", "", f(p)[1:]),
    "transposed": lambda p: _swap(f(p), 3),
    "transposed twice": lambda p: _swap(_swap(f(p), 2), 6),
    "first letter lost": lambda p: f(p)[1:].capitalize(),
    "last letter lost": lambda p: f(p)[:-1],
    "given with first two letters swapped": lambda p: _swap(g(p).lower(), 0).capitalize(),
    "letter typed thrice": lambda p: f(p)[:4] + f(p)[3] * 3 + f(p)[4:],
    "long vowel in a cry": lambda p: re.sub("[aeiou]", lambda m: m[0] * 6, g(p), count=1),
    "space one letter early": lambda p: f"{g(p)[:-1]} {g(p)[-1]}{f(p)}",
    "space one letter late": lambda p: f"{g(p)}{f(p)[0]} {f(p)[1:]}",
    "asterisk for a vowel": lambda p: re.sub("[aeiou]", "*", f(p), count=1),
    "only the outer letters": lambda p: f"{f(p)[0]}{'*' * (len(f(p)) - 2)}{f(p)[-1]}",
    "middle blanked": lambda p: f"{f(p)[:3]}___{f(p)[-3:]}",
    "corrected in brackets": lambda p: f"{f(p)[:4]}({f(p)[4:]})",
    "insertion in square brackets": lambda p: f"{f(p)[:2]}[{f(p)[2:4]}]{f(p)[4:]}",
    "spoonerism": lambda p: f"{f(p)[0]}{g(p)[1:]} {g(p)[0]}{f(p)[1:]}",
})  # fmt: skip

SIXTH.group("dictation and spelling aloud", {
    "radio alphabet": lambda p: " ".join(_RADIO[c] for c in f(p).lower()),
    "radio alphabet in small letters with commas": lambda p: ", ".join(_RADIO[c].lower() for c in f(p).lower()),
    "letters as they are said": lambda p: "-".join(_SAID[c] for c in f(p).lower()),
    "x for y, letter by letter": lambda p: ", ".join(f"{c.upper()} for {_RADIO[c]}" for c in f(p).lower()),
    "with another first letter": lambda p: f"«{g(p)}» with a {g(p)[0]} and one {g(p)[2]}",
    "capital spoken": lambda p: f"cap {g(p).lower()} cap {f(p).lower()}",
    "spelt with double": lambda p: if_(re.search(r"(.)\1", f(p)), re.sub(r"(\w)-\1", r"double-\1", "-".join(f(p).lower()))),
    "halves that sound like words": lambda p: f"{f(p)[:5]} as in the start, then {f(p)[5:]}",
    "rhymes": lambda p: f"«{g(p)}» (rhymes with nothing I know)",
    "letters counted off": lambda p: "; ".join(f"{i + 1}: «{c}»" for i, c in enumerate(f(p).upper())),
    "Morse": lambda p: " ".join(MORSE[c] for c in f(p).lower()),
    "phone keypad": lambda p: f"«{f(p).lower().translate(KEYPAD)}» on the keypad",
    "place of letter in the alphabet": lambda p: "-".join(str(ord(c) - 96) for c in f(p).lower()),
    "spelling interrupted": lambda p: f"{'-'.join(f(p)[:4].upper())}, sorry, then {'-'.join(f(p)[4:].upper())}",
    "new line said": lambda p: f"first name {g(p).lower()} new line surname {f(p).lower()} full stop",
})  # fmt: skip

SIXTH.group("other languages and scripts", {
    "in its own script": lambda p: _SCRIPT[p.given],
    "declined as abroad": lambda p: _GENITIVE[p.given],
    "Polish feminine ending": lambda p: f(p) + "owa",
    "Lithuanian ending": lambda p: f(p) + "as",
    "Russian plural of a family": lambda p: f(p) + "ovy",
    "Romanian article": lambda p: f(p) + "ul",
    "Turkish suffix": lambda p: f"{f(p)}'nin",
    "Welsh mab": lambda p: f"{g(p)} mab {p.father[0]}",
    "Arabic kunya of the mother": lambda p: f"Umm {g(p)}",
    "Arabic kunya of the father": lambda p: f"Abu {g(p)}",
    "Punjabi ji": lambda p: f"{g(p)}-ji",
    "Urdu jaan": lambda p: f"{g(p)}jaan",
    "Somali sequence of three": lambda p: f"{g(p)} {p.father[0]} {p.middle}",
    "Spanish y": lambda p: f"«{g(p)}» «{f(p)}» y «{p.mother[1]}»",
    "German von": lambda p: f"von {f(p)}",
    "Korean order with hyphens": lambda p: f"{f(p)} {g(p)[:3]}-{g(p)[3:].lower()}",
    "as it sounds, first way": lambda p: _SOUNDS[p.given][0],
    "as it sounds, second way": lambda p: _SOUNDS[p.given][1],
    "as it sounds, third way": lambda p: _SOUNDS[p.given][2],
    "as it sounds, fourth way": lambda p: _SOUNDS[p.given][3],
    "ph for f and ck for k": lambda p: if_(re.search("f|k", f(p)[1:]), f(p)[0] + re.sub("k", "ck", re.sub("f", "ph", f(p)[1:]))),
    "y for i and ie for y": lambda p: if_("i" in f(p), f(p).replace("i", "y")),
})  # fmt: skip

SIXTH.group("nicknames, initials and compounds", {
    "diminutive one": lambda p: _NICKS[p.given][0],
    "diminutive two": lambda p: _NICKS[p.given][1],
    "diminutive three": lambda p: _NICKS[p.given][2],
    "diminutive four": lambda p: _NICKS[p.given][3],
    "diminutive five": lambda p: _NICKS[p.given][4],
    "diminutive six": lambda p: _NICKS[p.given][5],
    "diminutive with initial": lambda p: f"{_NICKS[p.given][0]} {f(p)[0]}",
    "baby talk": lambda p: f"{g(p)[:3]}-{g(p)[:3].lower()}",
    "nickname with -ster": lambda p: f"the {g(p)[:4]}ster",
    "nickname with big": lambda p: f"«Big {g(p)[0]}»",
    "initial and number": lambda p: f"{g(p)[0]}{f(p)[0]}{p.born:%y}",
    "first three of each": lambda p: (g(p)[:3] + f(p)[:3]).upper(),
    "first letter and whole family": lambda p: g(p)[0].lower() + f(p).lower(),
    "family and first letter": lambda p: f"{f(p)}{g(p)[0]}",
    "initial with underscore": lambda p: f"{g(p)[0]}_{f(p)}",
    "initials with the mother's": lambda p: f"{g(p)[0]}.{f(p)[0]}. and {p.mother[0][0]}.{p.mother[1][0]}.",
    "maiden name": lambda p: f"{g(p)} {p.mother[1]}-{f(p)}",
    "family hyphenated on": lambda p: f"{p.father[1]}-{f(p)}",
    "middle name alone": lambda p: if_(len(p.middle) > 4, p.middle),
    "step-name": lambda p: f"{g(p)} Step-{f(p)}",
    "Junior": lambda p: f"{p.father[0]} Jr",
    "wee": lambda p: f"wee {g(p)}",
    "our kid": lambda p: f"our-{g(p)}",
    "portmanteau of parents": lambda p: p.mother[0][:4] + p.father[0].lower()[:5],
    "house name from the family": lambda p: f"{f(p)}ville",
})  # fmt: skip

SIXTH.group("technical strings", {
    "windows path": lambda p: rf"S:\Cases\«{f(p)}_{g(p)[0]}»\chron.xlsx",
    "UNC path": lambda p: rf"\\srv01\{f(p).lower()}$\notes",
    "URL slug": lambda p: f"https://files.example/cases/{g(p).lower()}-{f(p).lower()}-review",
    "query string": lambda p: f"?surname={f(p).lower()}&forename={g(p).lower()}",
    "percent encoded every letter": lambda p: "".join(f"%{ord(c):02X}" for c in f(p)),
    "percent encoded twice": lambda p: f"{urllib.parse.quote(urllib.parse.quote(p.family))}" if plain(p.family) != p.family else "",
    "base64": lambda p: b64(f"{g(p)} {f(p)}").rstrip("="),
    "base64 of the family name": lambda p: b64(f(p)).rstrip("="),
    "token of a log-in": lambda p: "eyJhbGciOiJub25lIn0." + b64('{"sub":"' + f(p) + '"}').rstrip("=") + ".",
    "base32": lambda p: base64.b32encode(f(p).encode()).decode().rstrip("="),
    "hex": lambda p: _hexed(f(p)),
    "hex with spaces": lambda p: " ".join(f"{ord(c):02x}" for c in f(p)),
    "hex with 0x": lambda p: ", ".join(f"0x{ord(c):02X}" for c in f(p)),
    "decimal codes": lambda p: " ".join(str(ord(c)) for c in f(p)),
    "binary": lambda p: " ".join(f"{ord(c):08b}" for c in f(p)),
    "rot13": lambda p: codecs.encode(f(p), "rot13"),
    "quoted-printable": lambda p: if_(plain(p.family) != p.family, quopri.encodestring(p.family.encode()).decode()),
    "mail header word": lambda p: f"=?utf-8?B?«{b64(p.family).rstrip('=')}»?=",
    "mail header word Q": lambda p: f"=?utf-8?Q?«{g(p)}_{f(p)}»?=",
    "punycode": lambda p: if_(plain(p.family.lower()) != p.family.lower() and " " not in p.family, re.sub(r"--(\w+)-", r"--«\1»-", p.family.lower().encode("idna").decode())),
    "HTML decimal entities": lambda p: "".join(f"&#{ord(c)};" for c in f(p)),
    "HTML hex entities": lambda p: "".join(f"&#x{ord(c):x};" for c in f(p)),
    "JSON escapes": lambda p: "".join(f"\\u{ord(c):04x}" for c in f(p)),
    "JavaScript hex escapes": lambda p: "".join(f"\\x{ord(c):02x}" for c in f(p)),
    "JSON object": lambda p: f'{{"child":{{"fn":"{g(p)}","sn":"{f(p)}"}}}}',
    "XML element": lambda p: f"<surname>{f(p).upper()}</surname>",
    "HTML comment": lambda p: f"<!-- {f(p)} -->",
    "tags between letters": lambda p: f"<b>«{f(p)[:3]}»</b><i>«{f(p)[3:]}»</i>",
    "CSV row": lambda p: f'"«{f(p)}»","«{g(p)}»",«{p.born:%d/%m/%y}»,F',
    "vCard": lambda p: f"BEGIN:VCARD\nN:«{f(p)}»;«{g(p)}»;;;\nFN:{g(p)} {f(p)}\nEND:VCARD",
    "iCal": lambda p: f"SUMMARY:Visit {g(p)}\\, {f(p)}",
    "MeCard": lambda p: f"MECARD:N:«{f(p)}»,«{g(p)}»;;",
    "HL7": lambda p: f"PID|1||«{digits(p.nhs)}»^^^NHS||«{f(p).upper()}»^«{g(p).upper()}»||«{p.born:%Y%m%d}»|M",
    "LDAP": lambda p: f"CN={f(p)}\\, {g(p)},OU=Pupils,DC=school",
    "SQL": lambda p: f"WHERE surname LIKE '%{f(p).upper()}%'",
    "log line": lambda p: f"10:12:44 INFO user=«{g(p).lower()}».«{f(p).lower()}» action=open",
    "EXIF": lambda p: f"Artist: {g(p)}{f(p)}",
    "regex": lambda p: f"/^«{f(p).lower()}»$/i",
    "camel case": _camel,
    "snake case": lambda p: f"{g(p)}_{f(p)}_notes".lower(),
    "screaming snake": lambda p: f"{f(p)}_CASE".upper(),
    "dotted package": lambda p: f"uk.example.{f(p).lower()}.{g(p).lower()}",
    "hash tag run together": lambda p: f"#justicefor{g(p).lower()}{f(p).lower()}",
    "hash tag of the family": lambda p: f"#{f(p)}Strong",
    "handle with digits": lambda p: f"@{g(p).lower()}{p.born:%y}x",
    "handle with dots": lambda p: f"@x.«{f(p).lower()[:7]}».x",
    "handle backwards": lambda p: f"@{f(p).lower()[::-1]}_",
    "Discord tag": lambda p: f"{g(p).lower()}#{p.number:04}",
    "gamer tag": lambda p: f"xX{g(p)}Xx{p.born:%y}",
    "e-mail in words": lambda p: f"{g(p).lower()} dot {f(p).lower()} at school dot example",
    "e-mail with spaces": lambda p: f"{g(p).lower()} . {f(p).lower()} @ mail . example",
    "e-mail initials": lambda p: f"{g(p)[0]}{f(p)[0]}@{f(p)}.example".lower(),
    "mailto": lambda p: f"mailto:{f(p).lower()}%40mail.example",
    "wifi name": lambda p: f"SSID {f(p)}s_WiFi_5G",
    "track changes residue": lambda p: f"{{+{f(p)}+}}{{-child-}}",
    "LaTeX accents": lambda p: f"{{\\'{f(p)[0]}}}{f(p)[1:]}",
    "RTF escapes": lambda p: "".join(f"\\'{ord(c):02x}" for c in f(p)),
    "Markdown between letters": lambda p: f"**{f(p)[:4]}**{f(p)[4:]}",
    "wiki link": lambda p: f"[[{g(p)}_{f(p)}|the child]]",
    "bibliographic key": lambda p: f"\\cite{{{f(p).lower()}2025}}",
    "Excel formula": lambda p: f'=CONCAT("{f(p)[:4]}","{f(p)[4:]}")',
    "file name with date and initials": lambda p: f"{f(p).upper()[:4]}{g(p).upper()[0]}_{p.born:%d%m%y}.pdf",
    "data URI": lambda p: f"data:text/plain;base64,{b64(f(p) + ' family').rstrip('=')}",
    "git branch": lambda p: f"feature/{f(p).lower()}-chronology",
    "version tag": lambda p: f"v1.2-«{f(p).lower()}»",
    "reversed domain": lambda p: f"{f(p).lower()}family.example",
    "magnet of a QR": lambda p: f"QR: TEL:«{p.phone.replace(' ', '')}»;N:«{f(p)}»",
})  # fmt: skip

SIXTH.group("known numbers", {
    "NHS in words": lambda p: figures(p.nhs),
    "NHS in words grouped": lambda p: f"nine nine nine, {number(p.number // 100)} {number(p.number % 100)}, and the last four {figures(digits(p.nhs)[-4:])}",
    "NHS grouped in pairs": lambda p: re.sub(r"(\d\d)(?=\d)", r"\1 ", digits(p.nhs)),
    "NHS with dots": lambda p: p.nhs.replace(" ", "."),
    "NHS with slashes": lambda p: p.nhs.replace(" ", "/"),
    "NHS masked front": lambda p: f"NHS no. ending «{digits(p.nhs)[-4:]}»",
    "NHS masked with stars": lambda p: f"NHS ******«{digits(p.nhs)[-4:]}»",
    "NHS with O for 0": lambda p: if_("0" in p.nhs, p.nhs.replace("0", "O")),
    "NHS in Arabic digits": lambda p: digits(p.nhs).translate(EASTERN_FIGURES),
    "NHS in Devanagari": lambda p: p.nhs.translate(_DEVANAGARI),
    "NHS in circled digits": lambda p: digits(p.nhs).translate(CIRCLED_FIGURES),
    "NHS superscript": lambda p: digits(p.nhs).translate(RAISED_FIGURES),
    "NHS in keycaps": lambda p: "".join(f"{c}\ufe0f\u20e3" for c in digits(p.nhs)),
    "NHS over a line": lambda p: f"{digits(p.nhs)[:5]}\n{digits(p.nhs)[5:]}",
    "NHS inside a bar code": lambda p: f"*{digits(p.nhs)}*",
    "NHS with thin spaces": lambda p: p.nhs.replace(" ", "\u202f"),
    "NHS with triple": lambda p: f"triple nine {p.number // 100} {p.number // 10 % 10} {p.number % 10} double oh {' '.join(digits(p.nhs)[-2:])}",
    "NHS transposed": lambda p: if_(_swap(digits(p.nhs), 4), _swap(digits(p.nhs), 4)),
    "phone with +44": lambda p: f"+44 (0){p.phone[1:]}",
    "phone with 0044": lambda p: f"0044{digits(p.phone)[1:]}",
    "phone last six": lambda p: f"ring me on «{digits(p.phone)[-6:]}»",
    "phone in words": lambda p: "oh one six three two, nine six oh, " + figures(f"{p.number:03}"),
    "phone with letters o": lambda p: p.phone.replace("0", "o"),
    "phone with dots": lambda p: ".".join(digits(p.phone)[i : i + 2] for i in range(0, 11, 2)),
    "phone with emoji": lambda p: "".join(f"{c}\ufe0f\u20e3" for c in digits(p.phone)),
    "reference without prefix": lambda p: f"case «{p.reference.split('-')[2]}» of 2025",
    "reference with slashes": lambda p: p.reference.replace("-", "/"),
    "reference run together": lambda p: p.reference.replace("-", ""),
    "reference in small letters": lambda p: p.reference.lower().replace("-", "_"),
    "postcode with O for 0": lambda p: p.postcode.replace(" ", "").lower(),
    "postcode with dots": lambda p: ".".join(p.postcode.replace(" ", "")),
    "postcode spelt": lambda p: " ".join({"W": "whiskey", "X": "x-ray", "Q": "quebec", "D": "delta"}.get(c, c) for c in p.postcode.replace(" ", "")),
    "postcode half": lambda p: f"the «{p.postcode.split(' ')[0]}» area",
    "postcode last half": lambda p: f"postcode ends «{p.postcode.split(' ')[1]}»",
    "postcode in words": lambda p: f"double-u ex {figures(p.postcode[2])}, {figures(p.postcode[4])} cue dee",
    "postcode with a starred end": lambda p: f"«{p.postcode[:-2]}»**",
    "house number in words": lambda p: f"number {number(p.number % 80 + 11)}, {p.street} Road",
    "house and postcode only": lambda p: f"«{p.house.split(' ')[0]}», {p.postcode}",
})  # fmt: skip

SIXTH.group("dates", {
    "American with words": lambda p: f"{p.born:%B} «{p.born.day}», {p.born.year}",
    "American abbreviated": lambda p: f"{p.born:%b}. «{nth(p.born.day)}»",
    "year first with slashes": lambda p: f"«{p.born:%Y/%m/%d}»",
    "dots without leading zeros": lambda p: f"«{p.born.day}.{p.born.month}.{p.born:%y}»",
    "spaces between": lambda p: f"{p.born:%d %m %Y}".replace(p.born.strftime("%d"), f"«{p.born:%d}»", 1),
    "en dashes": lambda p: f"«{p.born:%d–%m–%Y}»",
    "Roman month": lambda p: f"«{p.born.day}».{ROMAN[p.born.month]}.{p.born.year}",
    "Roman all": lambda p: f"«{ROMAN[min(p.born.day, 12)]}».{ROMAN[p.born.month]}.MMXII" if p.born.day <= 12 else "",
    "ISO week": lambda p: f"«{p.born.isocalendar()[0]}-W{p.born.isocalendar()[1]:02}-{p.born.isocalendar()[2]}»",
    "Julian": lambda p: f"«{p.born:%Y-%j}»",
    "Julian in words": lambda p: f"day «{p.born.timetuple().tm_yday}» of {p.born.year}",
    "compact": lambda p: f"«{p.born:%d%m%Y}»",
    "compact with month letters": lambda p: f"«{p.born:%d%b%y}»".upper(),
    "time stamp": lambda p: f"«{p.born:%Y%m%d}T0730Z»",
    "Unix time": lambda p: f"«{int(dt.datetime(p.born.year, p.born.month, p.born.day, tzinfo=dt.UTC).timestamp())}» in the log",
    "spreadsheet serial": lambda p: f"born «{(p.born - dt.date(1899, 12, 30)).days}» in the cell",
    "ordinal words": lambda p: f"the «{ordinal(p.born.day)}» of {p.born:%B}",
    "ordinal words after the month": lambda p: f"{p.born:%B} the «{ordinal(p.born.day)}»",
    "number words year words": lambda p: f"«{number(p.born.day)}» {p.born:%B} twenty {number(p.born.year % 100)}",
    "with weekday and nth": lambda p: f"the «{ordinal((p.met.day - 1) // 7 + 1)} {p.met:%A}» in {p.met:%B} {p.met.year}",
    "last weekday of the month": lambda p: "the «last Friday» of March 2025",
    "the day before a date": lambda p: f"the day before «{nth(p.met.day + 1)}» {p.met:%B}",
    "a week after a date": lambda p: f"one week after «{nth(1)}» {p.met:%B} 2025",
    "between two days": lambda p: "between «7» and «9» March 2025",
    "range with slash": lambda p: "the night of «7/8» March",
    "month and day without year in figures": lambda p: f"DOB «{p.born:%d/%m}»",
    "Polish": lambda p: f"«{p.born.day}» {month_in(p.born, 'Polish')} {p.born.year}",
    "Romanian": lambda p: f"«{p.born.day}» {month_in(p.born, 'Romanian')} {p.born.year}",
    "Welsh": lambda p: f"«{p.born.day}» {month_in(p.born, 'Welsh')} {p.born.year}",
    "Chinese": lambda p: f"«{p.born.year}年{p.born.month}月{p.born.day}日»",
    "Arabic digits": lambda p: f"«{p.born:%d/%m/%Y}»".translate(EASTERN_FIGURES),
    "typo in the month": lambda p: f"«{p.born.day}» {_swap(format(p.born, '%B'), 1)} {p.born.year}" if _swap(format(p.born, "%B"), 1) else "",
    "month in capitals and cut": lambda p: f"«{p.born.day}»-{p.born:%b}-{p.born.year}".upper(),
    "two-digit year with apostrophe": lambda p: f"«{nth(p.born.day)}» {p.born:%B} ’{p.born:%y}",
    "Ides": lambda p: "the «Ides» of March",
    "Christmas eve": lambda p: "«Christmas Eve» 2024",
    "day of a saint": lambda p: "on «St David's Day» 2025",
    "Pancake day": lambda p: "on «Pancake Day» last year",
    "bank holiday": lambda p: "on the «early May bank holiday» 2024",
    "last day of a month": lambda p: "on the «last day» of February 2025",
    "first of the month": lambda p: "at the very «start of the day on 1 March»",
    "leap day": lambda p: "on «Leap Day» 2024",
    "Eid": lambda p: "on «the first day of Eid» in 2024",
    "Diwali": lambda p: "on «Diwali» 2024",
    "Mothering Sunday": lambda p: "on «Mothering Sunday» 2024",
    "GCSE results day": lambda p: "on «GCSE results day» 2024",
    "day of an election": lambda p: "on the «day of the general election» in July 2024",
    "clocks went back": lambda p: "the «night the clocks went back» in 2024",
    "term day": lambda p: "on the «third Wednesday» of the autumn term 2024",
    "week commencing": lambda p: "w/c «3» March 2025",
    "week beginning with figures": lambda p: "wb «03.03.25»",
    "weekday and time": lambda p: "at 23:14 on Saturday «8th»",
    "date in a sentence of figures": lambda p: "on «8/3» at ten past nine",
    "day after the funeral of": lambda p: "the day after the «8 March» incident",
    "x days before the incident date": lambda p: "three days before «8 March 2025»",
    "born on the day of": lambda p: f"dob: «{p.born:%d-%b-%Y}»".lower(),
    "shortened to figures with quotes": lambda p: f"«{p.born.day}’{p.born.month}’{p.born:%y}»",
    "backwards date": lambda p: f"«{p.born:%y%m%d}»",
    "RFC 2822": lambda p: f"Sat, «{p.met.day:02}» Mar 2025 09:00:00 +0000",
    "year first with underscores": lambda p: f"scan «{p.born:%Y_%m_%d}»",
    "birthday without year": lambda p: f"her birthday, {p.born:%B} «{p.born.day}»,",
    "birthday is the day of a feast": lambda p: "his birthday falls on «Boxing Day»",
    "twins of a date": lambda p: f"same birthday as his nan, the «{nth(p.born.day)}»",
    "month-end relative": lambda p: "two days before «the end of February 2025»",
    "day count from the new year": lambda p: "on the «67th day» of 2025",
    "star sign and day": lambda p: f"a Pisces, «{nth(p.born.day)}»",
    "solstice": lambda p: "at the «winter solstice» in 2024",
    "half and half": lambda p: f"the «{nth(p.born.day)}» of the {nth(p.born.month)}",
    "figures said": lambda p: f"«{number(p.born.day)}» {number(p.born.month)} {number(p.born.year % 100)}, that is his date of birth",
    "with day name inside": lambda p: "«8th» (Saturday) of March 2025",
    "fused suffix and month": lambda p: f"«{nth(p.born.day)}{p.born:%b%Y}»",
    "superscript suffix": lambda p: f"«{p.born.day}ᵗʰ» {p.born:%B}" if 3 < p.born.day < 21 else "",
    "letter O for zero": lambda p: f"«{p.met:%d/%m/%Y}»".replace("0", "O"),
    "two days with ampersand": lambda p: "«8th» & «9th» March",
    "three days in a row": lambda p: "6, 7 and «8» March 2025",
    "abbreviated weekday with dots": lambda p: "Sat. «8».3.25",
    "fiscal week": lambda p: "tax week «48» Saturday, 2024-25",
})  # fmt: skip

SIXTH.group("ages and birthdays", {
    "weeks and days": lambda p: "aged «11» weeks and «3» days",
    "weeks plus days": lambda p: "aged «11+3» weeks",
    "days old in words": lambda p: "she was «thirty-seven» days old",
    "hours old": lambda p: "at «41» hours of age",
    "y m d": lambda p: f"aged {p.years_old}y «4m» «12d»",
    "linguist's": lambda p: f"aged «{p.years_old};4.12»",
    "long age": lambda p: f"{p.years_old} years, four months and «twelve days» old",
    "days short of a birthday": lambda p: f"«nine days» short of the {nth(p.years_old + 1)} birthday",
    "days after a birthday in figures": lambda p: f"«17 days» after his {nth(p.years_old)} birthday",
    "eve of birthday": lambda p: f"on the «eve» of her {ordinal(p.years_old)} birthday",
    "on the birthday": lambda p: f"«on her {ordinal(p.years_old)} birthday»",
    "the morning after the birthday": lambda p: f"the «morning after» he turned {number(p.years_old)}",
    "turned x the week before": lambda p: f"turned {p.years_old} «the Tuesday before»",
    "would have been": lambda p: f"would have turned {p.years_old + 1} «the following Monday»",
    "day of life": lambda p: "on day of life «37»",
    "DOL": lambda p: "DOL «37»",
    "D plus": lambda p: "seen at D+«12» after birth",
    "weeks old in a compound": lambda p: "the «eleven-week-old»",
    "weeks written wk": lambda p: "an «11wk» old",
    "fortnights": lambda p: "five «fortnights» old",
    "three-quarter year": lambda p: "three and «three-quarter» years old",
    "age to a decimal": lambda p: f"aged «{p.years_old}.37» years",
    "months and a day": lambda p: "six months and «a day» old",
    "days since birth": lambda p: "«61» days since she was born",
    "exactly to the day": lambda p: f"{p.years_old} years old «to the day»",
    "born x before mother's birthday": lambda p: "born «two days» before his mother's birthday",
    "older than the sister by days": lambda p: "«ten days» older than her cousin",
    "born minutes apart": lambda p: "born «at 03.12» in the morning",
    "half birthday": lambda p: "on his «half-birthday»",
    "postnatal day": lambda p: "postnatal day «23»",
    "age in thousand days": lambda p: "a «1,204-day-old»",
    "age weeks in brackets": lambda p: "the baby («7/52»)",
    "age days in brackets": lambda p: "the baby («9/7» old)",
    "age in Roman": lambda p: "aged «XI» weeks",
})  # fmt: skip

SIXTH.group("known places", {
    "school cut": lambda p: f"{p.place} Prim",
    "school initials": lambda p: "".join(w[0] for w in re.split(r"[ -]", p.place)).upper() + "PS" if " " in p.place else "",
    "school as a word": lambda p: f"the «{p.place}ers»" if not p.place.endswith("s") else "",
    "school with typo": lambda p: _swap(p.place, 4) + " School",
    "school old name": lambda p: f"{p.place} Infants",
    "school in a compound": lambda p: f"ex-{p.place} pupil",
    "school hash": lambda p: "#" + re.sub("[^A-Za-z]", "", p.place) + "PTA",
    "school site": lambda p: "www." + re.sub("[^a-z]", "", p.place.lower()) + "primary.sch.example",
    "town-based": lambda p: f"{p.town}-based",
    "town inhabitants": lambda p: f"{p.town.split(' ')[-1]}ers",
    "town ward": lambda p: f"{p.town} North and Central ward",
    "town with a typo": lambda p: _swap(p.town, 3),
    "town in small letters": lambda p: p.town.lower(),
    "town in capitals with dots": lambda p: ".".join(p.town.upper().replace(" ", "")),
    "town football club": lambda p: f"{p.town} Rovers U12s",
    "town paper": lambda p: f"the {p.town} Gazette",
    "town cut": lambda p: f"{p.town[:5]}.",
    "town on the number plate of a bus": lambda p: f"the 47 bus to {p.town}",
    "town greater": lambda p: f"Greater {p.town}shire",
    "town backwards": lambda p: p.town.lower()[::-1],
    "town in letters": lambda p: "-".join(p.town.replace(" ", "").upper()),
    "street with another type": lambda p: f"{p.street} Rd.",
    "street without type": lambda p: f"on {p.street}",
    "street with typo": lambda p: _swap(p.street, 2) + " Road",
    "street corner": lambda p: f"the corner of {p.street} and the High Street",
    "street joined": lambda p: f"{p.street.lower().replace(' ', '')}road",
    "street in the possessive": lambda p: f"{p.street}’s residents",
    "flat in the street": lambda p: f"Flat 2b, {p.street} Rd",
    "house number only": lambda p: f"No «{p.house.split(' ')[0]}» on our road",
    "agency initials": lambda p: f"{''.join(w[0] for w in re.split('[ -]', p.town) if w[0].isupper())}CHT" if " " in p.town else "",
    "agency cut": lambda p: f"{p.town} Comm. Health",
    "agency as owner": lambda p: f"{p.town}CHT's",
    "slug of the town": lambda p: f"/{p.town.lower().replace(' ', '-')}/",
    "town with thin space and caps": lambda p: "\u2009".join(p.town.upper()),
})  # fmt: skip

SIXTH.group("people round the child", {
    "mother by title": lambda p: f"Mrs {p.mother[1]}",
    "mother by initial": lambda p: f"«{p.mother[0][0]}» «{p.mother[1]}»",
    "mother reversed": lambda p: f"{p.mother[1].upper()}, {p.mother[0]}",
    "mother as the child's mum": lambda p: f"{p.mother[0].lower()}s mum",
    "father in text speak": lambda p: f"{p.father[0].lower()}z bro",
    "father with a typo": lambda p: _swap(p.father[1], 3),
    "father's surname in the plural": lambda p: f"the {p.father[1]}es",
    "father in the vocative": lambda p: f"“{p.father[0]}!!!”",
    "both parents": lambda p: f"{p.mother[0]}&{p.father[0]}",
    "both parents by initials": lambda p: f"{p.mother[0]} + {p.father[0]} 4eva",
    "contact by first name": lambda p: "Kerensa",
    "contact by initials": lambda p: "K. B'field",
    "contact in small letters": lambda p: "kerensa bloomfield",
    "contact misspelt": lambda p: "Kerenza Blumfield",
    "contact nickname": lambda p: "Nurse Kez Bloomfield",
    "contact with letters after": lambda p: "«BLOOMFIELD» K, RGN",
    "contact's e-mail in words": lambda p: "k dot «bloomfield»",
    "health visitor misspelt": lambda p: "Betina Lockspurr",
    "health visitor by nickname": lambda p: "Betty Lockspur",
    "manager reversed": lambda p: "Harkaway (Leopold)",
    "manager by family name in a group": lambda p: "the Harkaway team",
    "manager run together": lambda p: "leopoldharkaway",
    "manager in dictation": lambda p: "Leopold Hark away",
    "worker named by verb": lambda p: "got Harkawayed",
})  # fmt: skip

SIXTH.group("grammar", {
    "possessive of possessive": lambda p: f"{g(p)}’s’",
    "plural possessive": lambda p: f"the {f(p)}s’",
    "verb in -ed": lambda p: f"{f(p)}ed",
    "verb in -ing": lambda p: f"{f(p)}ing",
    "adjective in -esque": lambda p: f"{f(p)}esque",
    "adjective in -ian": lambda p: f"{f(p)}ian",
    "noun in -gate": lambda p: f"{f(p)}gate",
    "noun in -ness": lambda p: f"{g(p)}ness",
    "un- and -like": lambda p: f"un{g(p)}like",
    "with is": lambda p: f"{g(p)}’s gone and {g(p)}’ll be back",
    "with would": lambda p: f"«{g(p)}»’d",
    "with have": lambda p: f"{g(p)}’ve",
    "pre and post": lambda p: f"pre-{f(p)}",
    "non": lambda p: f"non-{f(p)}",
    "effect": lambda p: f"the “{f(p)} effect”",
    "in the plural with apostrophe": lambda p: f"two {g(p)}’s",
    "half": lambda p: f"half-{f(p)}",
    "same with x": lambda p: f"{g(p)}x",
    "mini": lambda p: f"mini{g(p)}",
    "aka": lambda p: f"aka{f(p)}",
    "née": lambda p: f"née{f(p)}",
    "ex": lambda p: f"ex{f(p)}",
})  # fmt: skip

SIXTH.group("tables, talk and messages", {
    "table row with pipes": lambda p: f"| {f(p)} | {g(p)} | seen |",
    "key and value": lambda p: f"surname={f(p)};",
    "register entry": lambda p: f"«{f(p).upper()}» «{g(p)}» / /\\ L",
    "talk": lambda p: f"“is {g(p).lower()} in?”",
    "talk cut off": lambda p: f"“{g(p)[:4]}— {g(p)}—”",
    "stutter": lambda p: f"{g(p)[0]}-{g(p)[0]}-{g(p)}",
    "shout": lambda p: f"{g(p).upper()}!!!!!",
    "text speak": lambda p: f"wheres {g(p).lower()} 2nite m8",
    "kiss": lambda p: f"{g(p).lower()}xxx",
    "hashtag and emoji": lambda p: f"{g(p).lower()}💙{f(p).lower()}",
    "song": lambda p: f"♪ happy birthday dear {g(p).lower()} ♪",
    "school label": lambda p: f"«{g(p)}».{f(p)[0]} (7B)",
    "tattoo": lambda p: f"“«{g(p).upper()}» {p.born.year}” on his arm",
    "gravestone": lambda p: f"«{g(p).upper()}» «{f(p).upper()}» R.I.P.",
    "signature": lambda p: f"lots of love, {g(p)[0].lower()} x «{f(p).lower()}»",
    "caller id": lambda p: f"Missed call: {g(p)} 📱",
    "first and last with a role between": lambda p: f"{g(p)} (the eldest) {f(p)}",
    "strike through by hyphens": lambda p: f"-{f(p)}- the child",
    "footnote mark in the name": lambda p: f"«{f(p)[:6]}»[1]«{f(p)[6:]}»",
    "footnote after the name": lambda p: f"{f(p)}12",
    "superscript footnote": lambda p: f"{f(p)}¹²",
    "trademark": lambda p: f"{f(p)}™",
    "plus sign": lambda p: f"{g(p)}+{f(p)}",
    "ellipsis": lambda p: f"{g(p)}…{f(p)}",
    "interrobang": lambda p: f"{g(p)}?!{f(p)}",
    "quote marks in the name": lambda p: f"“{g(p)[:3]}”{g(p)[3:]}",
    "curly braces": lambda p: f"{{{{{g(p).lower()}}}}}",
    "sic": lambda p: f"{at(f(p), 2, 'x')} [sic]",
})  # fmt: skip

SIXTH.group("unlisted people", {
    "aunt by first name": lambda p: "Aunty «Bernadina»",
    "neighbour": lambda p: "«Mr Quenneville» next door",
    "friend in small letters": lambda p: "her mate «ciaran»",
    "doctor": lambda p: "Dr «Vashti Ollerenshaw-Teague»",
    "doctor by initial": lambda p: "Dr «J» «Ferncastle»",
    "teacher after Miss": lambda p: "«Miss Pendlebury-Ash»",
    "sir with first name": lambda p: "Sir «Lionel»",
    "worker in brackets": lambda p: "the social worker («Trudi»)",
    "worker with a role after": lambda p: "«Orlagh», FSW,",
    "name then handle": lambda p: "«@lil_kayz07»",
    "name of a gang": lambda p: "the «Eastgate Mandem»",
    "name of a dog": lambda p: "the dog, «Tyson»",
    "boyfriend nickname in quotes": lambda p: "a man called “«Ghost»”",
    "the late": lambda p: "the late «Winifred Scattergood»",
    "Polish worker": lambda p: "pani «Krystyna Wójtowiczowa»",
    "Somali worker": lambda p: "«Cabdiraxmaan Xirsi»",
    "Urdu worker": lambda p: "«Bushra» baji",
    "Romanian worker": lambda p: "doamna «Mihăilescu»",
    "initials and family": lambda p: "«T.R. Hobbisthwaite»",
    "judge": lambda p: "HHJ «Merrowbank»",
    "barrister": lambda p: "«Crispin Aldwinckle» KC",
    "PC with number": lambda p: "PC «4471» «Oddlethorpe»",
    "sergeant": lambda p: "Sgt «Brannockburn»",
    "two first names with and": lambda p: "«Deano» and «Shazza»",
    "first name at sentence start": lambda p: "«Keisha» said no",
    "name with jnr": lambda p: "«Delroy Junior»",
    "name in capitals": lambda p: "«MACKINDER», Dale",
    "family in the plural": lambda p: "the «Featherstonehaughs»",
    "foster carers": lambda p: "foster carers «Pam and Terry»",
    "priest": lambda p: "Father «Aloysius»",
    "imam": lambda p: "Imam «Sulaiman»",
    "name after by": lambda p: "written by «lorraine»",
    "small letters full name": lambda p: "«shanice mcdonnaugh»",
    "Arabic script name": lambda p: "«فاطمة»",
    "Cyrillic name": lambda p: "«Світлана»",
    "Chinese name": lambda p: "«王小明»",
    "signed with initials": lambda p: "signed «JKM»",
    "the child's twin": lambda p: "his twin, «Zachariah»,",
})  # fmt: skip

SIXTH.group("unlisted places and bodies", {
    "pub": lambda p: "outside the «Rat and Ferret»",
    "pub arms": lambda p: "in the «Wheelwrights Arms»",
    "school with saint": lambda p: "at «St Botolph's»",
    "academy": lambda p: "«Oakmoor Academy»",
    "nursery": lambda p: "«Tiny Acorns» nursery",
    "college": lambda p: "«Hexley Sixth Form College»",
    "street unlisted": lambda p: "«14 Marigold Crescent»",
    "street in small letters": lambda p: "«27 larch tree avenue»",
    "block of flats": lambda p: "«Churchill House», fourth floor",
    "tower": lambda p: "«Balfron-Lee Tower»",
    "estate": lambda p: "the «Meadowbank estate»",
    "park": lambda p: "«Hobmoor Park»",
    "motorway junction": lambda p: "off «junction 29a of the M1»",
    "A road": lambda p: "a lay-by on the «A6182»",
    "bus route": lambda p: "the «X47» bus",
    "train station": lambda p: "«Hinckleby» station",
    "hospital": lambda p: "the «Princess Alexandrina Hospital»",
    "ward": lambda p: "on «Kingfisher Ward»",
    "GP surgery": lambda p: "«Lindenbank Surgery»",
    "children's home": lambda p: "at «The Willows»",
    "hotel": lambda p: "the «Travelodge in Bexcombe»",
    "supermarket": lambda p: "the Tesco on «Harland Way»",
    "mosque": lambda p: "«Masjid al-Noorani»",
    "church": lambda p: "«St Cuthman's church»",
    "river": lambda p: "the bridge over the «River Wenning»",
    "grid reference": lambda p: "«SK 3521 8764»",
    "coordinates": lambda p: "«53.3811, -1.4701»",
    "coordinates in degrees": lambda p: "«53°22'52\"N 1°28'12\"W»",
    "what3words": lambda p: "«///filled.count.soap»",
    "plus code": lambda p: "«9C5M9GJH+2V»",
    "postcode unlisted": lambda p: "«ZX9 4RT»",
    "postcode without space in small letters": lambda p: "«zx94rt»",
    "postcode sector": lambda p: "«ZX9 4»",
    "town unlisted with in": lambda p: "in «Garforthby»",
    "village": lambda p: "the village of «Nether Poppleworth»",
    "county": lambda p: "from «Northshire»",
    "club": lambda p: "«Riverside Boxing Gym»",
    "team": lambda p: "«Ketley Colts Under-12s»",
    "company": lambda p: "works for «Brightsparkz Ltd»",
    "charity": lambda p: "the charity «Open Gate Trust»",
    "shop": lambda p: "at «Kwik Shop»",
    "plot": lambda p: "«plot 7» on the site at «Hawmoor Lane»",
    "caravan site": lambda p: "«Sunnybrow Holiday Park»",
    "prison": lambda p: "in «HMP Wetherdale»",
    "court": lambda p: "at «Thornbury Magistrates' Court»",
})  # fmt: skip

SIXTH.group("unlisted numbers and addresses", {
    "mobile": lambda p: "«07700 900142»",
    "mobile with plus": lambda p: "«+447700900142»",
    "mobile in words": lambda p: "«oh seven seven double oh, nine hundred, one four two»",
    "NI number": lambda p: "«QQ 12 34 56 C»",
    "NI number run together": lambda p: "«qq123456c»",
    "UPN": lambda p: "«A123456789012»",
    "ULN": lambda p: "ULN «9876543210»",
    "NHS unlisted": lambda p: "«999 765 4321»",
    "CHI": lambda p: "CHI «0101019999»",
    "car registration": lambda p: "«AB51 XYZ»",
    "car registration small": lambda p: "a fiesta, «yx09 zzt»",
    "old registration": lambda p: "reg «K123 ABC»",
    "part of a registration": lambda p: "a blue Corsa, partial plate «YD1»",
    "crime reference": lambda p: "crime ref «42/118734/25»",
    "police log": lambda p: "log «318» of «04/02»",
    "custody number": lambda p: "custody no. «14KD/2231/25»",
    "collar number": lambda p: "collar number «PC2291»",
    "court number": lambda p: "«ZC25P04417»",
    "Mosaic number": lambda p: "Mosaic ID «1049382»",
    "Liquidlogic": lambda p: "LCS «2204519»",
    "passport": lambda p: "passport «925076473»",
    "Home Office reference": lambda p: "HO ref «M1234567/2»",
    "bank account": lambda p: "sort code «12-34-56», account «12345678»",
    "IBAN": lambda p: "«GB29 NWBK 6016 1331 9268 19»",
    "card": lambda p: "card ending «4417»",
    "IP address": lambda p: "from «192.0.2.141»",
    "IPv6": lambda p: "from «2001:db8::8a2e:370:7334»",
    "MAC address": lambda p: "«00:1A:2B:3C:4D:5E»",
    "IMEI": lambda p: "IMEI «490154203237518»",
    "UUID": lambda p: "«6f1c2e1a-9d3b-4c55-8e0f-0a1b2c3d4e5f»",
    "e-mail": lambda p: "«j.smithers@mail.example»",
    "e-mail obfuscated": lambda p: "«jsmithers [at] mail [dot] example»",
    "URL short": lambda p: "«bit.ly/3xYz9Qq»",
    "Instagram": lambda p: "insta: «kayz.xo_»",
    "Snapchat user": lambda p: "snap is «killa_b99»",
    "PlayStation": lambda p: "PSN «xXDarkLord99Xx»",
    "hashtag": lambda p: "«#JusticeForBabyT»",
    "Facebook URL": lambda p: "«fb.com/brandine.spuckle»",
    "YouTube id": lambda p: "«youtu.be/dQw4w9WgXcQ»",
    "case number": lambda p: "case no. «FD25C00123»",
    "neutral citation": lambda p: "«[2025] EWFC 417»",
    "SUI number": lambda p: "StEIS «2025/3318»",
    "serial of tag": lambda p: "tag serial «EM-77120»",
    "room": lambda p: "in room «14b» of the hostel",
    "flight": lambda p: "flight «BA 2490»",
    "exam candidate": lambda p: "candidate number «5521»",
})  # fmt: skip

SIXTH_INNOCENT: tuple[str, ...] = (
    "the Threshold of Need", "a SMART plan", "the Whole Family Approach", "three in every hundred", "in week 3 of the plan",
    "within 15 minutes", "a score of 27 out of 40", "between the ages of 10 and 17", "at 36 weeks' gestation", "the 2-year check",
    "six to eight week check", "BMI on the 91st centile", "a weight of 3.2 kilograms", "temperature of 38.5", "10 mg twice a day",
    "at ten past three", "in the first half of 2024", "from 2021 onwards", "the academic year 2023-24", "in late February",
    "the end of term", "the following day", "the next morning", "two days later", "the day after the visit", "on the same day",
    "on a Friday afternoon", "every other weekend", "at weekends", "each Monday", "the bank holiday weekend", "mid-March 2024",
    "the Friday drop-in", "a Wednesday group", "in the run-up to Christmas", "around Easter 2023", "after Ramadan", "Black History Month",
    "Anti-Bullying Week", "Mental Health Awareness Week", "the 16 Days of Action", "National Referral Mechanism", "the Ofsted ILACS framework",
    "a JTAI", "Right Care, Right Person", "DASH risk checklist", "the ACE study", "CAMHS tier 3", "an ADOS assessment", "the SDQ",
    "PHQ-9 and GAD-7", "the Ages and Stages Questionnaire", "an EPDS score of 14", "the WHO growth chart", "Section 136", "s.31 proceedings",
    "the Care Act 2014", "UK GDPR", "Article 3", "the Bruising in Non-Mobile Babies protocol", "ICON", "the Lullaby Trust",
    "Barnardo's", "Women's Aid", "Refuge", "the Samaritans", "Kooth", "Citizens Advice", "the Job Centre", "a food bank",
    "a Band 6 nurse", "the Chief Constable", "the Lead for Safeguarding", "Dad's mum", "Nan's house", "stepdad", "Mum said no",
    "her key worker", "the on-call registrar", "ED consultant", "the school's SENDCo", "the Year 9 tutor", "a Level 4 apprentice",
    "page 3 of 12", "Table 2", "line 40", "footnote 7", "version 3", "question 12", "Item 5", "item (iv)", "point 3.2.1", "step two",
    "a 20 mph zone", "the A-level results", "a Category B prison", "5 a day", "24-hour cover", "a 9 to 5 job", "7 out of 10",
    "2 x 2 tables", "£18.50 an hour", "a 3 per cent rise", "nought to five", "0 to 25", "1:5 ratio", "a third party", "third-hand accounts",
    "the fourth estate", "a sixth form", "second-hand smoke", "first aid", "first-time mothers", "a fifth wheel", "at sixes and sevens",
    "April showers", "the march of time", "they may leave", "an august body", "the sun set", "he sat exams", "wed in secret", "a fri-day",
    "the back door", "a close friend", "the drive home", "a lane of traffic", "road safety", "grove and glade", "the court ruled",
    "green light", "black mould", "white goods", "a brown envelope", "grey area", "long waits", "short breaks", "a sharp rise",
    "Iron Man", "Peppa Pig", "Harry Potter", "Minecraft", "Roblox", "Fortnite", "Call of Duty", "Spotify", "Vinted", "Uber Eats",
    "EastEnders", "Match of the Day", "Monopoly", "Lego", "Barbie", "a Henry hoover", "Calor gas", "Dettol", "Vaseline", "Sudocrem",
    "Pythagoras", "Shakespeare", "a Freudian slip", "Parkinson's disease", "Crohn's", "Tourette's", "a Moses basket", "the Heimlich manoeuvre",
    "Cantonese and Mandarin", "Tigrinya", "Kurdish Sorani", "Levantine Arabic", "British Sign Language", "Makaton", "Sylheti", "Pashto",
    "Diwali lights", "Eid gifts", "Hanukkah", "the Sikh faith", "Jehovah's Witnesses", "Pentecostal", "Rastafari", "Church of England",
)  # fmt: skip
"""Harmless words and sentences, written with the forms: none may change or be flagged, whoever the case is about."""
