# ruff: noqa: E501 - one way a line
"""A twentieth set: forms that stand as lines in `leaks/texts/forms/twentieth.txt`, and what fills them of a person.

In braces stands what tells, with what becomes of it: `{last:swap1,upper}`. Where a line marks nothing itself, each of
these tells, but for whole years, whole months and the year that is turned.
"""

from __future__ import annotations

import base64
import codecs
import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import partial
from itertools import groupby
from random import Random
from urllib.parse import quote

from leaks.letters import (
    ABOVE,
    BRAILLE,
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
from leaks.spelt import FIGURES, ROMAN, figures, month_in, nth, number, ordinal
from leaks.surprises.making import (
    Make,
    SurpriseSet,
    at,
    digits,
    family,
    given,
    instead,
    marked,
    plain,
    swapped,
    whole_words,
)
from leaks.texts import texts

__all__ = ["LOOKED_AT", "TWENTIETH"]

TWENTIETH = SurpriseSet()
LOOKED_AT: set[str] = set()
"""The forms by which the matcher was mended first; the others were opened last."""

_GROUPS = (
    "case", "spacing and splits", "Unicode", "typos", "possessives", "nicknames", "initials", "compound names",
    "technical strings", "dates", "ages", "places", "numbers",
)  # fmt: skip
_NOTHING = frozenset({"Bro", "Hat", "Mac", "Jan"})
"""Parts of names that are words of their own."""
_WITHDRAWN = "~ "
_COARSE = frozenset({"y", "yn", "mo", "yy", "no"})

# As family, captions and their own languages have them: what they are called, heard as, and called in a sentence.
_CALLED = {
    "Brogan": ("Brogs", "Broken Heather Sage", "Heather Sedge", "", ""),
    "Emrys": ("Emmo", "Emma's App Red When", "App Rhydwen", "Emrysyn", ""),
    "Mirosława": ("Mirka", "Mira Slava Shanovietska", "Hshanovyetska", "Mirosławy Chrzanowieckiej", ""),
    "Shazia": ("Shaz", "Sharzia Meer Poorani", "Meer Purani", "", "شازیہ"),
    "Olanrewaju": ("Lanre", "Ola Renwaju Fashion Arbor", "Fashinarbo", "", ""),
    "Thu Trang": ("Trangie", "Two Chang Fam", "", "", ""),
    "Gheorghița": ("Ghiță", "Georgeeta Culderaroo", "Calderaroo", "Gheorghiței Căldăraru", ""),
    "Morven": ("Mo-mo", "More Van Mackle Duff", "Mackle Duff", "", ""),
    "Davey-Lee": ("Dave", "Davy Leigh Pen Fold Rouge", "Penfold Ridge", "", ""),
    "Saulė": ("Saulutė", "Sowley Yankowskiene", "Yankauskiene", "Saulės Jankauskienės", "Сауле Янкаускене"),
    "Faith": ("Faithy", "", "", "", ""),
    "Suleiman": ("Suley", "Sulley Man Bin Car Meesy", "Camisi", "", "سليمان"),
}  # fmt: skip
_LATIN_TO_CYRILLIC = str.maketrans("aeopcxyiABEKMHOPCTX", "аеорсхуіАВЕКМНОРСТХ")
_LATIN_TO_GREEK = str.maketrans("ovABEZHIKMNOPTYX", "ονΑΒΕΖΗΙΚΜΝΟΡΤΥΧ")
_SMALL_CAPITALS = str.maketrans("abcdefghijklmnopqrstuvwyz", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ")
_SOUNDED = by_letter("""
    ah buh cuh duh eh fuh guh huh ih juh kuh luh muh nuh oh puh quh ruh suh tuh uh vuh wuh ksuh yuh zuh
""")
_SAID = by_letter(
    "ay bee see dee ee eff gee aitch eye jay kay ell em en oh pee cue are ess tee you vee doubleyou ex why zed"
)
_NEXT_KEYS = str.maketrans("qwertyuiopasdfghjklzxcvbnm", "wertyuiop[sdfghjkl;xcvbnm,")
_WORDS_FOR = by_letter("""
    apple ball cat dog egg fish goat hat igloo jam kite lion moon nest orange pig queen rabbit sun tree umbrella van
    window fox yacht zebra
""")


_CYRILLIC = dict(
    zip("abcdefghijklmnoprstuvwxyz", "а б к д е ф г х и й к л м н о п р с т у в в кс ы з".split(), strict=True)
)
_GREEK = dict(
    zip("abcdefghijklmnoprstuvwxyz", "α μπ κ ντ ε φ γκ χ ι τζ κ λ μ ν ο π ρ σ τ ου β γου ξ ι ζ".split(), strict=True)
)
_LOWERED = str.maketrans("aehijklmnoprstuvx", "ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")
_SOFTENED = {"B": "F", "C": "G", "D": "Dd", "G": "", "M": "F", "P": "B", "T": "D", "L": "L", "R": "R"}
_OLD_RADIO = by_letter("""
    able baker charlie dog easy fox george how item jig king love mike nan oboe peter queen roger sugar tare uncle victor
    william x-ray yoke zebra
""")
_NAMES_FOR = by_letter("""
    Adam Ben Carl Dan Edward Frank George Harry Ivan John Kevin Larry Mary Nancy Oliver Peter Quentin Robert Sam Tom Una
    Vincent Walter Xavier Yvonne Zoe
""")


def _transliterated(text: str, table: dict[str, str]) -> str:
    made = _letters(text.lower(), lambda c: table.get(c, c))
    return made[:1].upper() + made[1:]


def _split_sounds(text: str) -> list[str]:
    """A name in its syllables, roughly."""
    return re.findall("[^aeiouy]*[aeiouy]+(?:[^aeiouy]+$|[^aeiouy](?=[^aeiouy]))?", text, re.IGNORECASE)


def _letters(text: Iterable[str], made: Callable[[str], str], glue: str = "") -> str:
    return glue.join(made(c) for c in text)


def _each(words: dict[str, str], glue: str) -> Callable[[str], str]:
    return lambda text: glue.join(words[c] for c in text.lower() if c in words)


def _cut(text: str, first: int, last: int | None = None) -> str:
    """A part; none, where that would be next to nothing or the whole."""
    part = text[first:last]
    return part if len(text) > (last or first) + 1 and part not in _NOTHING else ""


def _drop(text: str, at: int) -> str:
    return text[:at] + text[at + 1 :] if len(text) > 4 else ""


def _twin(text: str, at: int) -> str:
    return text[: at + 1] + text[at:] if len(text) > 4 else ""


def _key(text: str, at: int) -> str:
    return text[:at] + text[at].translate(_NEXT_KEYS) + text[at + 1 :] if text[at].isalpha() else ""


def _vowel(text: str, which: int) -> str:
    places = [i for i, c in enumerate(text) if i and c in "aeiou"]
    return (
        text[: places[which]]
        + {"a": "e", "e": "i", "i": "e", "o": "a", "u": "o"}[text[places[which]]]
        + text[places[which] + 1 :]
    )


def _chosen(text: str, *pairs: tuple[str, str]) -> str:
    """With the first pair of letters that occurs exchanged."""
    return next((instead(text, old, new) for old, new in pairs if old in text), "")


def _all(text: str, *pairs: tuple[str, str]) -> str:
    """With each pair exchanged; none, where nothing changes."""
    made = text
    for old, new in pairs:
        made = made.replace(old, new)
    return made if made != text else ""


def _changed(made: str, text: str) -> str:
    return made if made != text else ""


def _groups(text: str, sizes: tuple[int, ...], glue: str) -> str:
    parts, at = [], 0
    for size in sizes:
        parts.append(text[at : at + size])
        at += size
    return glue.join(filter(None, [*parts, text[at:]]))


def _doubled(text: str) -> str:
    """Figures as they are read down a telephone: "double nine"."""
    said = []
    for figure, run in groupby(text):
        left = len([*run])
        name = "oh" if figure == "0" else FIGURES[int(figure)]
        said.append({1: name, 2: f"double {name}", 3: f"triple {name}"}.get(left, " ".join([name] * left)))
    return " ".join(said)


def _in_parts(text: str, glue: str, parts: Callable[[list[str]], list[str]] = list) -> str:
    split = re.split(r"[ -]", text)
    return glue.join(parts(split)) if len(split) > 1 else ""


def _particle(text: str, made: str) -> str:
    return re.sub(r"^(ap|bin|Mac)\s?(?=[A-Z])(.*)$", made, text) if re.match(r"(ap|bin) |Mac[A-Z]", text) else ""


def _backslang(text: str) -> str:
    return text[::-1].lower().capitalize() + "a"


def _masked(text: str, mark: str) -> str:
    return text[0] + mark * (len(text) - 2) + text[-1] if len(text) > 4 else ""


def _figure_words(text: str) -> str:
    return " ".join(FIGURES[int(c)] if c.isdigit() else c for c in text if c != " ")


_WAYS: dict[str, Callable[[str], str]] = {
    "upper": str.upper, "lower": str.lower, "swapcase": str.swapcase, "rev": lambda t: t[::-1],
    "sponge": lambda t: "".join(c.upper() if i % 2 else c.lower() for i, c in enumerate(t)),
    "gap": " ".join, "dots": lambda t: marked(t, "."), "dashes": "-".join, "bars": "|".join, "slashes": "/".join,
    "tabs": "\t".join, "column": "\n".join, "commas": ", ".join, "plus": "+".join, "parens": lambda t: _letters(t, lambda c: f"({c})"),
    "pairs": lambda t: _groups(t, (2,) * 6, " "), "threes": lambda t: _groups(t, (3,) * 4, " "),
    "half1": lambda t: t[: len(t) // 2], "half2": lambda t: t[len(t) // 2 :], "rest1": lambda t: t[1:],
    **{f"cut{n}": partial(lambda n, t: _cut(t, 0, n), n) for n in range(1, 6)},
    **{f"swap{n}": partial(lambda n, t: swapped(t, n) if len(t) > 4 else "", n) for n in range(1, 4)},
    **{f"drop{n}": partial(lambda n, t: _drop(t, n), n) for n in range(1, 4)},
    **{f"twin{n}": partial(lambda n, t: _twin(t, n), n) for n in range(1, 4)},
    **{f"key{n}": partial(lambda n, t: _key(t, n), n) for n in range(1, 4)},
    **{f"vowel{n}": partial(lambda n, t: _vowel(t, n - 1), n) for n in (1, 2)},
    "stretch": lambda t: t + t[-1] * 3, "sticky": lambda t: t[0] + t[0] + t[1:2] * 2 + t[2:], "caps2": lambda t: t[:2].upper() + t[2:],
    "ocr": lambda t: _chosen(t, ("rn", "m"), ("m", "rn"), ("h", "b"), ("w", "vv"), ("d", "cl"), ("u", "ii")),
    "ocr2": lambda t: _all(t, ("l", "1"), ("o", "0"), ("S", "5"), ("B", "8")),
    "scan": lambda t: _all(t, ("e", "c"), ("a", "o")), "hand": lambda t: _chosen(t, ("n", "u"), ("r", "v"), ("a", "u"), ("e", "l")),
    "novowels": lambda t: t[0] + re.sub("[aeiou]", "", t[1:]) if len(t) > 5 else "",
    "voiced": lambda t: _chosen(t, ("d", "t"), ("b", "p"), ("v", "f"), ("z", "s"), ("k", "g"), ("f", "v")),
    "lost_end": lambda t: _cut(t, 0, len(t) - 2) if len(t) > 6 else "", "lost_start": lambda t: t[1:].capitalize() if len(t) > 6 else "",
    "pad": lambda t: t[:3] + "h" + t[3:] if len(t) > 6 else "", "thumb": lambda t: _all(t.lower(), ("i", "o"), ("n", "m")) if len(t) > 6 else "",
    "mirror": lambda t: _all(t.lower(), ("d", "b")) if len(t) > 4 else "",
    "cyrillic": lambda t: t.translate(_LATIN_TO_CYRILLIC), "greek": lambda t: _changed(t.translate(_LATIN_TO_GREEK), t),
    "wide": lambda t: _letters(t, lambda c: chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c),
    "circled": lambda t: styled(t, 0x24B6, 0x24D0).translate(CIRCLED_FIGURES), "squared": lambda t: styled(t.upper(), 0x1F130, 0),
    "bold": lambda t: styled(t, 0x1D400, 0x1D41A), "script": lambda t: styled(t, 0x1D4D0, 0x1D4EA), "fraktur": lambda t: styled(t, 0x1D56C, 0x1D586),
    "double_struck": lambda t: styled(t.lower(), 0, 0x1D552), "mono": lambda t: styled(t, 0x1D670, 0x1D68A),
    "small_caps": lambda t: t[0] + t[1:].translate(_SMALL_CAPITALS), "turned": lambda t: t.lower()[::-1].translate(TURNED),
    "raised": lambda t: t.lower().translate(ABOVE), "braille": lambda t: t.lower().translate(BRAILLE), "morse": _each(MORSE, " "),
    "soft": "\u00ad".join, "zero": "\u200b".join, "joiner": "\u2060".join, "strike": lambda t: marked(t, "\u0336"),
    "underline": lambda t: marked(t, "\u0332"), "zalgo": lambda t: marked(t, "\u0300\u0316\u0359"), "nfd": lambda t: _changed(unicodedata.normalize("NFD", t), t),
    "mojibake": lambda t: _changed(t.encode().decode("cp1252", "replace"), t), "question": lambda t: _changed(t.encode("ascii", "replace").decode(), t),
    "html": lambda t: _letters(t, lambda c: f"&#{ord(c)};" if c in "aeioułęăț" else c), "hex_html": lambda t: _letters(t, lambda c: f"&#x{ord(c):x};"),
    "percent": lambda t: _letters(t, lambda c: quote(c) if not c.isascii() else f"%{ord(c):02X}"),
    "escaped": lambda t: _changed(t.encode("unicode_escape").decode(), t), "quoted_printable": lambda t: _letters(t, lambda c: c if c.isascii() else codecs.encode(c.encode(), "quoted-printable").decode()),
    "rtl": lambda t: "\u202e" + t[::-1] + "\u202c", "flags": lambda t: _letters(t.upper(), lambda c: chr(ord(c) + 0x1F1A5)), "keycap_letters": lambda t: marked(t, "\u20e3"),
    "modifier": lambda t: t[:3] + t[3:].lower().translate(ABOVE), "long_s": lambda t: _all(t, ("s", "ſ")), "thin": "\u2009".join, "figure_space": "\u2007".join,
    "dot_below": lambda t: t[0] + "".join(c + "\u0323" if c in "aeiou" else c for c in t[1:]), "ligature": lambda t: _all(t, ("fi", "ﬁ"), ("fl", "ﬂ"), ("ff", "ﬀ"), ("ij", "ĳ"), ("ae", "æ")),
    "piglatin": lambda t: re.sub(r"^([^aeiou]*)(.*)$", r"\2\1ay", t.lower()), "backslang": _backslang,
    "radio": _each(RADIO, " "), "sounds": _each(_SOUNDED, "-"), "fingers": lambda t: "-".join(t.lower()), "spell_caption": _each(_SAID, " "), "asin": lambda t: ", ".join(f"{c} for {_WORDS_FOR[c.lower()]}" for c in t if c.lower() in _WORDS_FOR),
    "asin_lower": lambda t: ", ".join(f"{c} as in {_WORDS_FOR[c]}" for c in t.lower() if c in _WORDS_FOR), "yaml_words": _each(_WORDS_FOR, "_"),
    "double_said": lambda t: " ".join(f"double {c}" if len([*run]) == 2 else c for c, run in groupby(t.lower())),
    "numbers": lambda t: " ".join(str(ord(c) - 96) for c in t.lower() if c.isalpha()), "numbers_dash": lambda t: "-".join(str(ord(c) - 96) for c in t.lower() if c.isalpha()),
    "keypad": lambda t: t.lower().translate(KEYPAD), "masked": partial(_masked, mark="*"), "masked_dash": partial(_masked, mark="-"), "masked_dots": partial(_masked, mark="."),
    "gaps_in": lambda t: "".join("_" if i % 3 == 1 else c for i, c in enumerate(t)), "dash_out": lambda t: _cut(t, 0, 4) + "—" if len(t) > 6 else "", "vowels_out": lambda t: re.sub("[aeiou]", "*", t),
    "parts": lambda t: _in_parts(t, " / "), "joined": lambda t: _in_parts(t, ""), "swapped_parts": lambda t: _in_parts(t, "-", lambda parts: parts[::-1]), "initial_parts": lambda t: _in_parts(t, "-", lambda parts: [parts[0], parts[1][0]]),
    "particle_lost": partial(_particle, made=r"\2"), "particle_glued": lambda t: _particle(t, r"\1\2").capitalize(), "particle_comma": partial(_particle, made=r"\2, \1"), "particle_dotted": lambda t: re.sub("^(a|b|M)[a-z]+", r"\1.", _particle(t, r"\1 \2")),
    "english": lambda t: _chosen(t, ("wiecka", "wiecki"), ("kienė", "kas"), ("ap R", "Pr"), ("bin ", "bint "), ("Mac", "Mc")),
    "b64": b64, "b64_full": lambda t: b64(t + " is here"), "b64_bare": lambda t: b64(t).rstrip("="), "b64_rev": lambda t: b64(t)[::-1],
    "hex": lambda t: t.encode().hex(), "hex_spaced": lambda t: t.encode().hex(" "), "hex_colons": lambda t: t.encode().hex(":"), "hexn": lambda t: f"0x{int(digits(t)):x}",
    "binary": lambda t: " ".join(f"{c:08b}" for c in t.encode()), "ascii": lambda t: " ".join(str(c) for c in t.encode()), "octal": lambda t: "".join(f"\\{c:03o}" for c in t.encode()),
    "rot13": lambda t: codecs.encode(t, "rot13"), "atbash": lambda t: _letters(t.lower(), lambda c: chr(219 - ord(c)) if c.isalpha() else c), "caesar1": lambda t: _letters(t.lower(), lambda c: chr((ord(c) - 96) % 26 + 97) if c.isalpha() else c),
    "leet": lambda t: _all(t.lower(), ("a", "4"), ("e", "3"), ("o", "0"), ("i", "1")), "leet2": lambda t: _all(t.lower(), ("a", "@"), ("e", "3"), ("s", "$"), ("o", "0"), ("l", "|")), "md": lambda t: f"**{t[:2]}**_{t[2:]}_", "tex": lambda t: rf"\textbf{{{t[:2]}}}{t[2:]}",
    "dvla": lambda t: f"{t.upper()[:5]:9<5}7", "initials": lambda t: _in_parts(t, "", lambda parts: [part[0] for part in parts]),
    "squash": lambda t: re.sub(r"[\W_]", "", t).lower(), "dashes3": lambda t: t.replace(" ", "-"), "dots3": lambda t: t.replace(" ", "."), "slashes3": lambda t: t.replace(" ", "/"), "under": lambda t: t.replace(" ", "_"), "comma": lambda t: f"{int(digits(t)):,}",
    "digits": digits, "words": _figure_words, "doubles": lambda t: _doubled(digits(t)), "oh": lambda t: figures(t, zero="oh"), "arabic": lambda t: t.translate(EASTERN_FIGURES),
    "nine_nine": lambda t: re.sub("^999", "nine-nine-nine", t), "word_groups": lambda t: ", ".join(figures(part) for part in t.split()), "thirds": lambda t: _groups(digits(t), (2, 3, 2), " "), "fours": lambda t: _groups(digits(t), (4, 4), " "),
    "brackets": lambda t: f"({t.split()[0]}) {' '.join(t.split()[1:])}", "brackets1": lambda t: f"({t.split()[0]}) {' '.join(t.split()[1:])}", "half_line": lambda t: t.replace(" ", "\n", 1), "zw": "\u200b".join,
    "last4": lambda t: digits(t)[-4:], "last6": lambda t: digits(t)[-6:], "last7": lambda t: digits(t)[-7:], "plus44": lambda t: "+44" + digits(t)[1:], "plus44_0": lambda t: f"+44 (0){t[1:]}", "short": lambda t: digits(t)[5:], "ext": lambda t: f"{t} x204", "no_zero": lambda t: digits(t)[1:], "dashes_all": lambda t: "-".join(digits(t)),
    "slashes_for_dashes": lambda t: t.replace("-", "/"), "dots_for_dashes": lambda t: t.replace("-", "."), "underscores": lambda t: t.replace("-", "_"), "spaced": lambda t: t.replace("-", " - "), "bare": lambda t: t.split("-", 1)[1], "nodash_lower": lambda t: t.replace("-", " ").lower(),
    "at": lambda t: t.replace("@", "(at)"), "spaced_at": lambda t: t.replace("@", " @ "), "dot_words": lambda t: t.replace(".", " dot ").replace("@", " at "), "html_at": lambda t: t.replace("@", "&#64;"), "percent_at": lambda t: t.replace("@", "%40"), "local": lambda t: t.split("@")[0], "comma_for_dot": lambda t: t.replace(".", ","),
    "zero_o": lambda t: t.translate(str.maketrans("0124568", "OIZASGB")), "ocr_figures": lambda t: t.translate(str.maketrans("0195", "OlgS")), "said": lambda t: " ".join(RADIO.get(c.lower()) or FIGURES[int(c)] for c in t if c.isalnum()), "figure_words": lambda t: re.sub(r"\d", lambda f: f" {FIGURES[int(f[0])]}", t), "half_split": lambda t: t[:4] + "\n" + t[4:],
    "caps_end": lambda t: t[:2] + t[2:].upper(), "caps_mid": lambda t: t[:2] + t[2:4].upper() + t[4:], "dots2": "..".join, "unders": "_".join, "equals": "=".join, "stars": "*".join, "arrows": "→".join, "colons": ":".join,
    "quoted": lambda t: _letters(t, lambda c: f"'{c}'"), "dbl": lambda t: _letters(t, lambda c: c + c), "emoji_o": lambda t: _all(t, ("o", "🅾️"), ("B", "🅱️")), "oslash": lambda t: _all(t, ("o", "ø"), ("a", "å"), ("e", "ë")),
    "translit": lambda t: _transliterated(t, _CYRILLIC), "translit_greek": lambda t: _transliterated(t, _GREEK), "escapes_u": lambda t: _letters(t, lambda c: f"\\u{ord(c):04x}"), "escapes_x": lambda t: _letters(t, lambda c: f"\\x{ord(c):02x}"),
    "u_plus": lambda t: _letters(t, lambda c: f"U+{ord(c):04X}", " "), "percent_u": lambda t: _letters(t, lambda c: f"%u{ord(c):04X}"), "html_bare": lambda t: _letters(t, lambda c: f"&#x{ord(c):x}"), "html_dec_bare": lambda t: _letters(t, lambda c: f"&#{ord(c)}"),
    "css": lambda t: _letters(t, lambda c: f"\\{ord(c):x} "), "qp_all": lambda t: _letters(t, lambda c: f"={ord(c):02X}"), "utf7": lambda t: _letters(t, lambda c: f"+{base64.b64encode(c.encode('utf-16-be')).decode().rstrip('=')}-"), "rfc_q": lambda t: f"=?utf-8?Q?{t}?=", "rfc_b": lambda t: f"=?UTF-8?B?{b64(t)}?=",
    "ring": lambda t: marked(t, "\u030a"), "overline": lambda t: marked(t, "\u0305"), "squared_black": lambda t: styled(t.upper(), 0x1F170, 0), "circled_black": lambda t: styled(t.upper(), 0x1F150, 0), "sub": lambda t: t[0] + t[1:].translate(_LOWERED), "first_bold": lambda t: styled(t[0], 0x1D400, 0x1D41A) + t[1:],
    "bom": lambda t: "\ufeff" + t, "ltr": "\u202a".join, "query2": lambda t: at(t, 2, "?"), "bracket2": lambda t: at(t, 2, f"[{t[2]}]"), "bracket3": lambda t: f"{t[:3]}({t[3:5]}){t[5:]}", "apos": lambda t: f"{t[:3]}'{t[3:]}", "apos_head": lambda t: f"{t[0]}'{t[-5:]}" if len(t) > 7 else "",
    "keys_right": lambda t: t.lower().translate(_NEXT_KEYS), "ending_er": lambda t: t[:-1] + "er" if t[-1] != "r" else "", "ending_ee": lambda t: t + "ee", "echo": lambda t: f"{t} {t}", "bounce": lambda t: f"{t[0]}-{t[0]}-{t}", "first_doubled": lambda t: t[0] + t[0].lower() + t[1:],
    "two_errors": lambda t: _drop(swapped(t, 1), len(t) - 3) if len(t) > 7 else "", "two_errors2": lambda t: _twin(_drop(t, 2), 4) if len(t) > 7 else "", "ph": lambda t: _chosen(t, ("ph", "f"), ("f", "ph"), ("v", "ph")), "ck": lambda t: _chosen(t, ("k", "ck"), ("c", "ck")), "silent_h": lambda t: _all(t[0] + t[1:].replace("h", ""), ("!", "")) if "h" in t[1:] else "",
    "y_i": lambda t: _chosen(t, ("y", "i"), ("i", "y")), "th_f": lambda t: _chosen(t, ("th", "f"), ("th", "v")), "ll": lambda t: _chosen(t, ("ll", "l"), ("l", "ll"), ("n", "nn")), "rev_pairs": lambda t: _letters(re.findall("..?", t), lambda pair: pair[::-1]) if len(t) > 5 else "", "asterisk_fix": lambda t: f"{swapped(t, 1)} *{t}",
    "lenited": lambda t: t[0] + "h" + t[1:] if t[0] in "BCDFGMPST" else "", "soft_mutation": lambda t: re.sub("^(.)", lambda f: _SOFTENED[f[1]], t), "nasal": lambda t: re.sub("^(.)", lambda f: {"B": "mB", "D": "nD", "G": "nG", "C": "gC", "T": "dT", "P": "bP"}[f[1]], t), "vowels_up": lambda t: "".join(c.upper() if c in "aeiou" else c.lower() for c in t), "dot_each": lambda t: ".".join(t.lower()),
    "double_end": lambda t: t + t[-1].lower(), "lead4": lambda t: f"{t[:4]}…" if len(t) > 5 else "", "blocks": lambda t: "████" + t[4:] if len(t) > 7 else "", "tail_shown": lambda t: "*" * (len(t) - 4) + t[-4:] if len(t) > 5 else "", "hangman": lambda t: " ".join("_" if i % 3 == 1 else c for i, c in enumerate(t)),
    "acrostic": lambda t: "\n".join(f"{c.upper()} - {_WORDS_FOR[c]}" for c in t.lower() if c in _WORDS_FOR), "is_for": lambda t: ", ".join(f"{c.upper()} is for {_WORDS_FOR[c]}" for c in t.lower() if c in _WORDS_FOR), "bsl_caret": lambda t: f"{t[:3]}^{t[3:]}".upper(), "bsl_dots": lambda t: "..".join(t.upper()),
    "spell_then": lambda t: ", then ".join(t.upper()), "capital_said": lambda t: f"capital {' '.join(t.lower())}", "spell_number": lambda t: " ".join(f"{i}.{c}" for i, c in enumerate(t, 1)), "police_phonetic": _each(_OLD_RADIO, " "), "phonetic_names": _each(_NAMES_FOR, " "), "ordinals": lambda t: ", ".join(f"{nth(i)} letter {c}" for i, c in enumerate(t.upper(), 1)),
    "stressed": lambda t: f"{t[:3].upper()}-{t[3:].lower()}", "syllables": lambda t: "-".join(_split_sounds(t)), "syllables_dot": lambda t: "·".join(_split_sounds(t)),
    "base32": lambda t: base64.b32encode(t.encode()).decode(), "b64url_full": lambda t: base64.urlsafe_b64encode(f"name={t}".encode()).decode(), "b64_name_pair": lambda t: b64(f'{{"n":"{t}"}}'), "b85": lambda t: base64.b85encode(t.encode()).decode(), "uu": lambda t: codecs.encode(t.encode(), "uu").decode().split("\n")[1], "rot47": lambda t: _letters(t, lambda c: chr(33 + (ord(c) + 14) % 94)), "shift_back": lambda t: _letters(t.lower(), lambda c: chr((ord(c) - 98) % 26 + 97) if c.isalpha() else c),
    "hexdump": lambda t: f"00000000  {t.encode().hex(' ')}", "hex_x": lambda t: ",".join(f"0x{c:02x}" for c in t.encode()), "hex_commas": lambda t: t.encode().hex(","), "hex_upper": lambda t: t.encode().hex().upper(), "dec_dots": lambda t: ".".join(str(c) for c in t.encode()), "json_chars": lambda t: "[" + ",".join(f'"{c}"' for c in t) + "]", "concat": lambda t: f'"{t[:2]}"+"{t[2:]}"', "chr": lambda t: "+".join(f"chr({c})" for c in t.encode()),
    "regex_class": lambda t: _letters(t, lambda c: f"[{c.upper()}{c.lower()}]"), "camel_letters": lambda t: f"{t[:3]}{t[3:].capitalize()}", "kebab_letters": lambda t: f"{t[:3]}-{t[3:]}".lower(), "xml_letters": lambda t: _letters(t, lambda c: f"<i>{c}</i>"), "bracketed": lambda t: _letters(t, lambda c: f"[{c}]"), "swap_halves": lambda t: t[len(t) // 2 :] + t[: len(t) // 2],
    "egg": lambda t: re.sub("([aeiou])", r"egg\1", t.lower()), "ubbi": lambda t: re.sub("([aeiou])", r"ub\1", t.lower()), "pad_x": lambda t: f"xxx{t}xxx", "pad_words": lambda t: f"my{t}love", "leet3": lambda t: _all(t.lower(), ("a", "4"), ("e", "3"), ("g", "9"), ("s", "5"), ("t", "7"), ("b", "8")),
    "no_saint": lambda t: t.removeprefix("St ") if t.startswith("St ") else "", "pc_36": lambda t: f"{t[:5]} {t[5:]}", "pc_dotted": lambda t: f"{'.'.join(t.split()[0])} {'.'.join(t.split()[1])}", "pc_cyr": lambda t: t.replace("3", "З").replace("X", "Х"), "comma_each": lambda t: ", ".join(t.replace(" ", "")),
    "hundreds": lambda t: ", ".join(number(int(part)) for part in t.split()), "treble": lambda t: "treble nine " + figures(t[3:], zero="nought"), "mixed": lambda t: f"{t[:4]}{FIGURES[int(digits(t)[4])]} {digits(t)[5:]}", "part2": lambda t: t.split()[1], "part3": lambda t: t.split()[2], "sci": lambda t: f"{int(digits(t)) / 1e9:.9f}E9", "nb_hyphens": lambda t: t.replace(" ", "\u2011"), "plus_signs": lambda t: t.replace(" ", "+"), "after4": lambda t: digits(t)[4:],
    "sup": lambda t: t.translate(RAISED_FIGURES), "roman_each": lambda t: " ".join(ROMAN[int(c)] or "N" for c in t), "polish_words": lambda t: " ".join("zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć".split()[int(c)] for c in t), "welsh_words": lambda t: " ".join("dim un dau tri pedwar pump chwech saith wyth naw".split()[int(c)] for c in t), "spanish_words": lambda t: " ".join("cero uno dos tres cuatro cinco seis siete ocho nueve".split()[int(c)] for c in t), "zwj": "\u200d".join,
    "leetback": lambda t: t.translate(str.maketrans("0135", "OlES")), "minus_one_space": lambda t: t.replace(" ", "", 1), "p0044": lambda t: "0044" + digits(t)[1:], "p0044s": lambda t: f"0044 {t[1:]}", "slash_area": lambda t: t.replace(" ", "/", 1).replace(" ", ""), "word_groups_oh": lambda t: ", ".join(figures(part, zero="oh") for part in t.split()), "zero_bracket": lambda t: f"(0){t[1:]}", "last6_words": lambda t: figures(digits(t)[-6:]), "area_named": lambda t: f"area {t.split()[0]}, then {' '.join(t.split()[1:])}",
    "plus44_dots": lambda t: "+44." + t[1:].replace(" ", "."), "plus44_spaced": lambda t: f"+44 {t[1:]}", "nb": lambda t: t.replace(" ", "\u00a0"), "wame": lambda t: "44" + digits(t)[1:], "dom": lambda t: "@" + t.split("@")[1], "braces": lambda t: f"{{{t}}}", "no_dot": lambda t: t.replace(".", "", 1), "slash": lambda t: t.replace("@", "/"), "underscored": lambda t: t.replace(".", "_"), "fullwidth_at": lambda t: t.replace("@", "＠"), "in_words2": lambda t: t.replace("@", " at-sign ").replace(".", " full stop "), "quoted_local": lambda t: f'"{t.split("@")[0]}"@{t.split("@")[1]}', "mailto": lambda t: f"<mailto:{t}>", "newline": lambda t: t.replace("@", "@\n"),
}  # fmt: skip


class _Text(str):
    """What a person is called or has, as `str.format` asks for it."""

    __slots__ = ()

    def __format__(self, spec: str) -> str:
        if self == "Ward" and spec not in {"", "upper"}:  # a word, in small letters or in pieces
            raise KeyError(spec)
        made = str(self)
        for way in filter(None, spec.split(",")):
            if not made:
                break
            made = _WAYS[way](made)
        if not made:
            raise KeyError(spec)
        return made


class _Number(int):
    """A number of days or years."""

    def __format__(self, spec: str) -> str:
        match spec:
            case "words":
                return number(self)
            case "words_caps":
                return number(self).upper()
            case "ordinal":
                return ordinal(self)
            case "nth":
                return nth(self)
            case "commas":
                return f"{int(self):,}"
            case "figures":
                return figures(str(int(self)))
            case "circled":
                return str(int(self)).translate(CIRCLED_FIGURES)
            case "roman":
                return _roman(self)
            case "score":
                return f"{number(self // 20)} score and {number(self % 20)} days"
            case _:
                return str(int(self))


def _roman(n: int) -> str:
    made = ""
    for value, sign in zip(
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "M CM D CD C XC L XL X IX V IV I".split(), strict=True
    ):
        made += sign * (n // value)
        n %= value
    return made


class _Day(dt.date):
    """A day, with the codes of `strftime` and some of our own: `%o` is "8th", `%O` "eighth", `%q` "eight"."""

    def __format__(self, spec: str) -> str:
        named: dict[str, Callable[[], str]] = {
            "excel": lambda: str((self - dt.date(1899, 12, 30)).days), "unix": lambda: str((self - dt.date(1970, 1, 1)).days * 86400 + 11400),
            "julian": lambda: f"{self:%y%j}", "roman": lambda: f"{self.day}.{ROMAN[self.month].lower()}.{self.year}", "Vietnamese": lambda: f"ngày {self.day} tháng {self.month}",
            "spaced": lambda: " ".join(f"{self:%d%m%Y}"), "wordy": lambda: f"{ordinal(self.day)} {self:%B} {number(self.year)}",
            "figures": lambda: figures(f"{self:%d%m%y}"), "backwards": lambda: f"{self:%d%m%Y}"[::-1], "ocr": lambda: _all(f"{self:%d/%m/%Y}", ("0", "O"), ("1", "l")),
            "hex": lambda: f"0x{int(f'{self:%Y%m%d}'):x}", "iso_week": lambda: f"{self:%G-W%V-%u}", "words_digit": lambda: f"{number(self.day)} {self.month} {self:%y}", "us": lambda: f"{self:%m/%d/%Y}",
            "us_words": lambda: f"{self:%B} {ordinal(self.day)}, {self.year}", "dots_spaced": lambda: f"{self.day} . {self.month} . {self:%y}", "wordy_short": lambda: f"{ordinal(self.day)} {self:%b} '{self:%y}",
            "circled": lambda: f"{self:%d.%m.%Y}".translate(CIRCLED_FIGURES), "fraction": lambda: f"{self.day}⁄{self.month}⁄{self:%y}",
        }  # fmt: skip
        if spec in named:
            return named[spec]()
        if spec.isalpha():
            return f"{self.day} {month_in(self, spec)} {self.year}"
        for code, made in (
            ("%o", nth(self.day)),
            ("%O", ordinal(self.day)),
            ("%qn", number(self.day)),
            ("%q", number(self.day)),
        ):
            spec = spec.replace(code, made)
        return self.strftime(spec)


def _day(day: dt.date) -> _Day:
    return _Day(day.year, day.month, day.day)


class _Filled(dict[str, object]):
    """What a form's braces hold, worked out as it is asked for."""

    def __init__(self, person: Planted) -> None:
        self._person = person

    def __missing__(self, key: str) -> object:
        person = self._person
        if key in _DAYS:
            return _day(_DAYS[key](person))
        if key in _NUMBERS:
            return _Number(_NUMBERS[key](person))
        text = _TEXTS[key](person)
        if not text:
            raise KeyError(key)
        return _Text(text)


def _last_birthday(person: Planted) -> dt.date:
    return person.birthday(person.born.year + person.years_old)


def _months(person: Planted) -> tuple[int, int]:
    """Whole months old on the day of the incident, and days beyond them."""
    born, met = person.born, person.met
    months = (met.year - born.year) * 12 + met.month - born.month - (met.day < born.day)
    year, month = divmod(born.month - 1 + months, 12)
    return months, (met - born.replace(year=born.year + year, month=month + 1, day=min(born.day, 28))).days


def _till(person: Planted) -> int:
    return (person.birthday(person.born.year + person.years_old + 1) - person.met).days


_DAYS: dict[str, Callable[[Planted], dt.date]] = {
    "born": lambda p: p.born, "met": lambda p: p.met, "eve": lambda p: p.met - dt.timedelta(days=1), "dawn": lambda p: p.met + dt.timedelta(days=1),
    "bday": lambda p: p.birthday(2024),
}  # fmt: skip
_NUMBERS: dict[str, Callable[[Planted], int]] = {
    "days": lambda p: p.days_old, "weeks": lambda p: p.days_old // 7, "wd": lambda p: p.days_old % 7, "hours": lambda p: p.days_old * 24 + 3,
    "months": lambda p: _months(p)[0], "mo": lambda p: _months(p)[0] % 12, "md": lambda p: _months(p)[1], "y": lambda p: p.years_old, "yn": lambda p: p.years_old + 1,
    "since": lambda p: (p.met - _last_birthday(p)).days, "till": _till, "till_w": lambda p: _till(p) // 7, "till_d": lambda p: _till(p) % 7,
    "no": lambda p: p.number % 80 + 11, "days_next": lambda p: p.days_old + 1, "minutes": lambda p: p.days_old * 1440 + 190, "since_next": lambda p: (p.met - _last_birthday(p)).days + 1,
    "days_k": lambda p: p.days_old // 1000, "days_rest": lambda p: p.days_old % 1000,
}  # fmt: skip


def _called(which: int) -> Callable[[Planted], str]:
    return lambda person: _CALLED[person.given][which]


_TEXTS: dict[str, Callable[[Planted], str]] = {
    "given": lambda p: p.given, "name": given, "middle": lambda p: plain(p.middle), "family": lambda p: p.family, "last": family,
    "g": lambda p: plain(p.given)[0], "m": lambda p: plain(p.middle)[0], "f": lambda p: family(p)[0],
    "mg": lambda p: p.mother[0], "mf": lambda p: p.mother[1], "fg": lambda p: p.father[0], "ff": lambda p: p.father[1],
    "mgi": lambda p: p.mother[0][0], "mfi": lambda p: p.mother[1][0], "fgi": lambda p: p.father[0][0], "ffi": lambda p: p.father[1][0],
    "nick": _called(0), "heard": _called(1), "heard_last": _called(2), "decl": _called(3), "decl_last": lambda p: " ".join(_CALLED[p.given][3].split()[1:]), "native": _called(4),
    "yy": lambda p: f"{p.born:%y}", "place": lambda p: p.place, "street": lambda p: p.street, "town": lambda p: p.town, "agency": lambda p: p.agency,
    "pc": lambda p: p.postcode, "pcout": lambda p: p.postcode.split()[0], "pcin": lambda p: p.postcode.split()[1],
    "nhs": lambda p: p.nhs, "phone": lambda p: p.phone, "ref": lambda p: p.reference, "refno": lambda p: p.reference.split("-")[2], "refyear": lambda p: p.reference.split("-")[1],
    "email": lambda p: p.email, "number": lambda p: str(p.number), "age3": lambda p: f"{p.days_old / 365.25:.3f}", "age4": lambda p: f"{p.days_old / 365.25:.4f}",
}  # fmt: skip


def _form(line: str) -> Make:
    if "«" not in line:
        line = re.sub(
            r"(?<!\{)\{(\w+)[^{}]*\}", lambda found: found[0] if found[1] in _COARSE else f"«{found[0]}»", line
        )
    return lambda person: whole_words(line.format_map(_Filled(person)))


for _group in _GROUPS:
    for _lines in (texts("forms/twentieth", _group), texts("forms/twentieth", f"{_group}, again")):
        TWENTIETH.group(_group, {line: _form(line) for line in _lines if not line.startswith(_WITHDRAWN)})
        LOOKED_AT |= {*Random(20).sample(_lines, len(_lines) // 2)}  # noqa: S311 - the same in every run
