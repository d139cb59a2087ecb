# ruff: noqa: E501 - one form a line
"""An eighteenth set: transforms as a program makes them of what a case lists, in every group, on twenty people.

Written by an examiner who had read neither the matcher nor its documentation nor any other set, with people, sentences
and fields of a case of the examiner's own (a surgery, an estate, a pupil number among them); what `Planted` has no field
for is left out here. What tells stands between « and »; whole years, whole months of a baby, a month with its year and a
school year are no forms. By the forms of `LOOKED_AT` the matcher was mended; the others judge it.
"""

from __future__ import annotations

import base64
import codecs
import datetime as dt
import json
import re
import unicodedata
from collections.abc import Callable, Mapping
from random import Random
from urllib.parse import quote, quote_plus

from leaks.people import Planted
from leaks.spelt import FIGURES, nth, number, ordinal
from leaks.surprises.making import Make, SurpriseSet, digits, if_, plain

__all__ = ["EIGHTEENTH", "LOOKED_AT"]

EIGHTEENTH = SurpriseSet()

_WORDS = frozenset({"Grace", "Dale", "Winter", "Young"})
_NICK = {
    "Angharad": "Annie", "Wojciech": "Voytek", "Oluwaseun": "Olu", "Cabdiraxmaan": "Abdi", "Nur": "Nunu", "Harpreet": "Harps",
    "Florica": "Flo", "Bo": "Bobby", "Bích Ngọc": "Ruby", "Siân": "Shan", "Callum": "Cally", "Tariq": "Taz", "Anneke": "Ann",
    "Rubena": "Ruby", "Zofia": "Sophie", "Ayaan": "Yanni", "Jo": "Joey", "Dale": "Daz", "Temitope": "Tope",
}  # fmt: skip
_HEARD = {
    "Angharad": "Ankarad Price Chudor", "Wojciech": "Voychek Stephaniak", "Oluwaseun": "Olu Adiyemi", "Cabdiraxmaan": "Abdirahman Wassami",
    "Bích Ngọc": "Bick Nowk Wynn", "Nur": "Noora Hashmi", "Harpreet": "Harprit Dylan", "Florica": "Floreeka Lackatoosh", "Siân": "Sharn O'Dwire",
    "Callum": "Kallum Mackle Wraith", "Tariq": "Tarik Ben Yusuf", "Anneke": "Annika Vandervelder", "Rubena": "Rubina Sinjun", "Zofia": "Sofia Wishnevska",
    "Ayaan": "Ion Fara", "Temitope": "Temmytopay Oller Williams",
}  # fmt: skip
_OTHERWISE = {
    "al-Hashimi": ("El Hashimi", "Alhashimi", "Hashimi"), "bin Yusof": ("ibn Yusof", "b. Yusof", "Yusof"), "van der Velde": ("v.d. Velde", "Vd Velde", "Velde"),
    "St John": ("Saint John", "St. John", "StJohn"), "O'Dwyer": ("Ó Dwyer", "O Dwyer", "Dwyer"), "McIlwraith": ("MacIlwraith", "M'Ilwraith", "Mc Ilwraith"),
    "Pryce-Tudor": ("Tudor-Pryce", "Pryce Tudor", "Pryce"), "Ola-Williams": ("Williams-Ola", "Ola Williams", "Williams"),
}  # fmt: skip
_IN_LANGUAGES = {
    "Wojciech": "Wojciecha Szczepaniaka", "Zofia": "Zofii Wiśniewskiej", "Florica": "Floricăi", "Tariq": "Abu Tariq", "Harpreet": "«Harpreet»-ji",
    "Cabdiraxmaan": "Cabdow", "Ayaan": "Ayaanow", "Oluwaseun": "Iya «Seun»", "Temitope": "Mama «Temi»", "Bích Ngọc": "bé «Ngọc»", "Angharad": "«Angharad» fach",
}  # fmt: skip
_CYRILLIC = str.maketrans("aeopcxyiABEKMHOPCTX", "аеорсхуіАВЕКМНОРСТХ")
_GREEK = str.maketrans("ABEZHIKMNOPTYX", "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ")
_ARMENIAN = str.maketrans("oOuUnhgDGLRTWAS", "օՕսՍոհցᎠᏀᏞᎡᎢᎳᎪՏ")
_SMALL_CAPITALS = str.maketrans("abcdefghijklmnopqrstuvwyz", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ")
_RAISED = str.maketrans("abcdefghijklmnoprstuvwxyz", "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ")
_ROUND = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz")
_MORSE = dict(
    zip(
        "abcdefghijklmnopqrstuvwxyz",
        ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split(),
        strict=True,
    )
)
_RADIO = dict(
    zip(
        "abcdefghijklmnopqrstuvwxyz",
        "Alpha Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliet Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey Xray Yankee Zulu".split(),
        strict=True,
    )
)
_KEYS = dict(zip("qwertyuiopasdfghjklzxcvbnm", "waewtuyopisdaghfklkxcxvnbn", strict=True))
_RIGHT = "qwertyuiop[asdfghjkl;zxcvbnm,"
_SOUNDS = (
    ("ph", "f"),
    ("sz", "sh"),
    ("cz", "ch"),
    ("w", "v"),
    ("j", "y"),
    ("q", "k"),
    ("ck", "k"),
    ("c", "k"),
    ("ee", "i"),
    ("aa", "a"),
    ("th", "t"),
    ("dh", "d"),
)
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_MISSPELT = (
    "Janaury",
    "Febuary",
    "Marhc",
    "Apirl",
    "Mya",
    "Jnue",
    "Juyl",
    "Augsut",
    "Setpember",
    "Ocotber",
    "Novemeber",
    "Decemeber",
)
_MONTHS = {
    "Welsh": "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr".split(),
    "Polish": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia".split(),
    "French": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
}


def _name(p: Planted, least: int = 5) -> str:
    """A name that is long enough to be spoilt and still be one; KeyError leaves the form out."""
    for name in (p.given, re.split(r"[ '-]", p.family)[-1]):
        if len(name) >= least and " " not in name and name not in _WORDS:
            return name
    raise KeyError


def _spoilt(change: Callable[[str], str], least: int = 5) -> Make:
    """A long name changed, where that changes it."""

    def make(p: Planted) -> str:
        name = _name(p, least)
        return if_(change(name) != name, change(name))

    return make


def _said(change: Callable[[str], str]) -> Make:
    """The full name changed, where that changes it."""
    return lambda p: if_(change(p.full) != p.full and not _WORDS & {p.given, p.family}, change(p.full))


def _first(p: Planted) -> str:
    return plain(p.given).replace(" ", "")


def _g(p: Planted) -> str:
    return _first(p).lower()


def _f(p: Planted) -> str:
    return re.sub(r"[^a-z]", "", plain(p.family).lower())


def _initials(p: Planted) -> str:
    return "".join(word[0] for word in re.split(r"[ -]", p.full)).upper()


def _alphabet(upper: int, lower: int) -> Callable[[str], str]:
    return lambda text: "".join(
        chr(upper + ord(c) - 65) if "A" <= c <= "Z" else chr(lower + ord(c) - 97) if "a" <= c <= "z" else c
        for c in plain(text)
    )


def _wide(text: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


def _years(p: Planted) -> int:
    return p.met.year - p.born.year - ((p.met.month, p.met.day) < (p.born.month, p.born.day))


def _since(p: Planted) -> int:
    return (p.met - p.born.replace(year=p.born.year + _years(p))).days


def _house(p: Planted) -> str:
    return p.house.split()[0]


def _days(forms: Mapping[str, Callable[[dt.date], str]]) -> dict[str, Make]:
    return {name: (lambda p, form=form: f"«{form(p.born)}»") for name, form in forms.items()}


def _mojibake(text: str) -> str:
    try:
        return text.encode().decode("cp1252")
    except UnicodeDecodeError as error:
        raise KeyError(text) from error  # no sign for a byte: the form is left out


EIGHTEENTH.group("case", {
    "family in capitals first": lambda p: f"{p.family.upper()}, {p.given}",
    "every other capital": _said(lambda n: "".join(c.upper() if i % 2 else c.lower() for i, c in enumerate(n))),
    "caps lock slip": _said(str.swapcase),
    "two capitals": _spoilt(lambda n: n[:2].upper() + n[2:]),
    "particle with a capital": lambda p: if_(p.family.title() != p.family, p.family.title()),
    "capital at the end": lambda p: if_(len(p.given) > 3, f"{p.given[0].lower()}{p.given[1:-1]}{p.given[-1].upper()}"),
})  # fmt: skip
EIGHTEENTH.group("spacing and splits", {
    "run together": lambda p: p.full.replace(" ", ""),
    "spaced capitals": _spoilt(lambda n: " ".join(n.upper()), 4),
    "dotted capitals": _spoilt(lambda n: ".".join(n.upper()) + ".", 4),
    "strokes between": _spoilt("/".join, 4),
    "underscores between": _spoilt("_".join, 4),
    "stray space": _spoilt(lambda n: n[: len(n) // 2] + " " + n[len(n) // 2 :], 6),
    "hyphen at a line's end": _spoilt(lambda n: n[: len(n) // 2] + "-\n" + n[len(n) // 2 :], 6),
    "line's end between names": lambda p: f"{p.given}\n{p.family}",
    "letter that slipped over": lambda p: if_(len(p.family) > 4 and " " not in p.family and p.family not in _WORDS, f"«{p.given}{p.family[0].lower()}» {p.family[1:]}"),
    "in the radio alphabet": lambda p: " ".join(_RADIO[c] for c in _g(p)),
    "rest in brackets": _spoilt(lambda n: f"{n[:2]}({n[2:]})"),
    "thin space": lambda p: f"{p.given}\u2009{p.family}",
    "bar between": lambda p: f"{p.family}|{p.given}",
    "pause between": lambda p: f"the caller gave {p.given}, and then, after a pause, «{p.family}»",
    "starred": _spoilt(lambda n: n[0] + "*" * (len(n) - 2) + n[-1]),
    "one letter starred": _spoilt(lambda n: n[:2] + "*" + n[3:]),
})  # fmt: skip
EIGHTEENTH.group("Unicode", {
    "Cyrillic": _said(lambda n: n.translate(_CYRILLIC)),
    "Greek capitals": _said(lambda n: n.upper().translate(_GREEK)),
    "Armenian and Cherokee": _spoilt(lambda n: n.translate(_ARMENIAN)),
    "full width": _said(_wide),
    "bold": _said(_alphabet(0x1D400, 0x1D41A)), "Fraktur": _said(_alphabet(0x1D56C, 0x1D586)),
    "monospace": _said(_alphabet(0x1D670, 0x1D68A)), "sans italic": _said(_alphabet(0x1D608, 0x1D622)),
    "circled": _spoilt(_alphabet(0x24B6, 0x24D0)), "in brackets": _spoilt(_alphabet(0x249C, 0x249C)),
    "squared": _spoilt(_alphabet(0x1F130, 0x1F130)), "squared, negative": _spoilt(_alphabet(0x1F170, 0x1F170)),
    "flags with nothing between": lambda p: "\u200b".join(_alphabet(0x1F1E6, 0x1F1E6)(p.given.upper())),
    "small capitals": _spoilt(lambda n: plain(n)[0] + plain(n)[1:].translate(_SMALL_CAPITALS)),
    "raised": _spoilt(lambda n: plain(n).lower().translate(_RAISED)),
    "upside down": lambda p: plain(p.full).lower().translate(_ROUND)[::-1],
    "backwards": lambda p: p.full[::-1],
    "struck through": _spoilt(lambda n: "".join(c + "\u0336" for c in n)),
    "marks above and below": _spoilt(lambda n: "".join(c + "\u0301\u0323\u0335" for c in n)),
    "zero width": _spoilt("\u200b".join), "soft hyphens": _spoilt("\u00ad".join), "variation selectors": _spoilt("\ufe0f".join),
    "tag character": _spoilt(lambda n: n[0] + "\U000e0061" + n[1:]),
    "turned by an override": lambda p: f"\u202e{p.full[::-1]}\u202c",
    "isolates": lambda p: f"\u2067{p.given}\u2069 \u2068{p.family}\u2069",
    "Hangul filler": _spoilt(lambda n: n[:1] + "\u3164" + n[1:]), "Mongolian separator": _spoilt(lambda n: n[:2] + "\u180e" + n[2:]),
    "braille blank": lambda p: f"{p.given}\u2800{p.family}",
    "without accents": lambda p: if_(plain(p.full) != p.full, plain(p.full)),
    "accents apart": lambda p: if_(unicodedata.normalize("NFD", p.full) != p.full, unicodedata.normalize("NFD", p.full)),
    "strokes through letters": _spoilt(lambda n: n.translate(str.maketrans("dlothbiu", "đłøŧħƀɨʉ"))),
    "phonetic letters": _spoilt(lambda n: n.translate(str.maketrans("agierynl", "ɑɡɩɛɾγŋɭ"))),
    "smiley between": lambda p: f"{p.given}🙂{p.family}", "heart within": _spoilt(lambda n: n[:2] + "❤️" + n[2:]),
    "figures for letters": _spoilt(lambda n: n.translate(str.maketrans("aeiost", "431057"))),
    "signs for letters": _spoilt(lambda n: n.translate(str.maketrans("aeios", "@€!0$"))),
    "read in the wrong encoding": _said(_mojibake), "twice in the wrong encoding": _said(lambda n: _mojibake(_mojibake(n))),
    "question marks": lambda p: if_(not p.family.isascii(), p.family.encode("ascii", "replace").decode()),
    "letter apostrophe": lambda p: if_("'" in p.full, p.full.replace("'", "ʼ")), "odd hyphen": lambda p: if_("-" in p.full, p.full.replace("-", "\u2011")),
})  # fmt: skip
EIGHTEENTH.group("typos", {
    "letter dropped": _spoilt(lambda n: n[:2] + n[3:], 6), "letter doubled": _spoilt(lambda n: n[:2] + n[1:], 5),
    "letters swapped": _spoilt(lambda n: n[0] + n[2] + n[1] + n[3:]), "first letters swapped": _spoilt(lambda n: n[1].upper() + n[0].lower() + n[2:], 6),
    "neighbouring key": _spoilt(lambda n: n[:2] + _KEYS.get(plain(n[2]), "x") + n[3:]), "first key missed": _spoilt(lambda n: _KEYS[plain(n[0]).lower()].upper() + n[1:], 6),
    "front lost": _spoilt(lambda n: n[1:].capitalize(), 6), "end lost": _spoilt(lambda n: n[:-1], 6), "two slips": _spoilt(lambda n: n[:2] + n[3] + n[2] + n[4:-2] + n[-1], 8),
    "hands a key to the right": _spoilt(lambda n: "".join(_RIGHT[_RIGHT.index(c) + 1] if c in _RIGHT else c for c in plain(n).lower()).capitalize()),
    "rn for m": _said(lambda n: n.replace("m", "rn")), "cl for d": _said(lambda n: n.replace("d", "cl")), "vv for w": _said(lambda n: n.replace("w", "vv").replace("W", "VV")),
    "1 for l": _said(lambda n: n.replace("l", "1").replace("i", "l")), "a bad scan": _said(lambda n: n.replace("e", "c").replace("h", "b").replace("u", "ii")),
    "as it sounds": _spoilt(lambda n: _phonetic(plain(n))),
    "as it was heard": lambda p: _HEARD[p.given], "first name as it was heard": lambda p: _HEARD[p.given].split()[0] + " " + p.family,
    "without vowels": _spoilt(lambda n: n[0] + re.sub("[aeiouąăâ]", "", n[1:]), 6), "other vowels": _spoilt(lambda n: n[0] + n[1:].translate(str.maketrans("aeiou", "eaoiu")), 6),
    "without h": _said(lambda n: n.replace("h", "")), "e at the end": _spoilt(lambda n: n + "e"), "stuck key": _spoilt(lambda n: n[:2] + n[2] * 4 + n[3:]),
    "space for a letter": _spoilt(lambda n: n[: len(n) // 2] + " " + n[len(n) // 2 + 1 :], 6),
    "run into the next word": _spoilt(lambda n: n + "and"), "run into the word before": lambda p: f"with{p.given}",
    "0 for O": _said(lambda n: n.upper().replace("O", "0").replace("I", "1")),
})  # fmt: skip
EIGHTEENTH.group("possessives and plurals", {
    "curly": lambda p: f"«{p.given}»’s coat", "no apostrophe": lambda p: if_(p.given not in _WORDS, f"«{p.given}s» coat"), "after s": lambda p: f"«{p.given}s»' coat",
    "backtick": lambda p: f"«{p.given}»`s coat", "semicolon": lambda p: f"«{p.given}»;s coat", "prime": lambda p: f"«{p.given}»′s coat", "space": lambda p: f"«{p.given}» 's coat",
    "the family": lambda p: f"the «{p.family}s»", "the family's": lambda p: f"the «{p.family}s»’ dog", "will": lambda p: f"“«{p.given}»’ll be fine”", "had": lambda p: f"“«{p.given}»’d never hurt anyone”",
    "like": lambda p: f"«{p.given}»-like", "without": lambda p: f"the house felt «{p.given}»-less", "their lot": lambda p: f"the «{p.family}» lot", "a verb": lambda p: f"“doing a «{p.given}»” for running off",
})  # fmt: skip
EIGHTEENTH.group("nicknames", {
    "without a list": lambda p: f"«{_NICK[p.given]}» at the door", "goes by, quoted": lambda p: f"goes by “«{_NICK[p.given]}»” at home", "calls, quoted": lambda p: f"the boys called him “«{_NICK[p.given]}»”",
    "everybody calls": lambda p: f"everybody calls the child «{_NICK[p.given]}» these days",
    "three letters": lambda p: if_(len(p.given) > 5 and p.given not in {"Rubena", "Callum"}, p.given[:3]), "four letters and -ie": lambda p: if_(len(_first(p)) > 5, _first(p)[:4] + "ie"),
    "-y": lambda p: if_(len(_first(p)) > 5, _first(p)[:3] + "y"), "-zza": lambda p: if_(len(_first(p)) > 3, _first(p)[:2] + "zza"), "the end of it": lambda p: if_(len(_first(p)) > 6, _first(p)[-4:].capitalize()),
    "little": lambda p: f"Little «{p.given}»", "big with an initial": lambda p: f"seen with Big «{p.given[0]}»", "short for": lambda p: f"the name in the log is short for «{p.given}»",
    "as languages have it": lambda p: _IN_LANGUAGES[p.given],
})  # fmt: skip
EIGHTEENTH.group("initials", {
    "alone": lambda p: f"seen by a teacher, «{_initials(p)}»", "with stops": lambda p: ".".join(_initials(p)) + ".", "spaced": lambda p: " ".join(_initials(p)), "small with stops": lambda p: ".".join(_initials(p).lower()) + ".",
    "with the middle one": lambda p: f"{p.given[0]}{p.middle[0]}{p.family[0]}".upper(), "with strokes": lambda p: "/".join(_initials(p)),
    "and family": lambda p: f"{p.given[0]} {p.family}", "name and letter": lambda p: f"{p.given} {p.family[0].upper()}", "letter run on": lambda p: f"{p.given}{p.family[0].upper()}", "letter and stop": lambda p: f"{p.given[0]}.{p.family}",
    "family first": lambda p: f"{p.family}, {p.given[0]}.{p.middle[0]}.", "with the year": lambda p: f"{_initials(p)}{p.born:%y}", "with the day": lambda p: f"{_initials(p)}-{p.born:%d%m%y}",
    "possessive": lambda p: f"nobody had heard «{_initials(p)}»'s own account", "child, before a word": lambda p: f"child «{_initials(p)}» should be seen alone", "sibling in a list": lambda p: f"MGM, SIB1 «{p.given[0]}.{p.family[0].upper()}» and the worker",
    "spoke to": lambda p: f"Spoke to «{_initials(p)[:2]}» re contact", "in brackets": lambda p: f"the older child («{_initials(p)}») was at home", "speaker": lambda p: f"«{_initials(p)}»: I do not want to go back there",
    "teacher of": lambda p: f"seen by a teacher of «{_initials(p)}».", "mother and": lambda p: f"Home visit to Mother and «{_initials(p)}», no concerns", "file": lambda p: f"«{_initials(p)}»_chronology_v3.docx",
    "with hyphens": lambda p: f"heard «{'-'.join(_initials(p))}» had been moved", "begins with": lambda p: f"whose name begins with «{p.given[0]}», was not asked", "dots for letters": lambda p: f"{p.given[0]}{'.' * (len(p.given) - 1)} {p.family[0]}{'.' * (len(p.family) - 1)}",
})  # fmt: skip
EIGHTEENTH.group("compound names", {
    "otherwise": lambda p: f"{p.given} «{_OTHERWISE[p.family][0]}»", "yet otherwise": lambda p: f"{p.given} «{_OTHERWISE[p.family][1]}»", "a part": lambda p: f"the «{_OTHERWISE[p.family][2]}» household",
    "title and last part": lambda p: if_(" " in p.family or "-" in p.family, f"Mrs {re.split('[ -]', p.family)[-1]}"), "closed up": lambda p: if_(not p.family.isalpha(), re.sub(r"\W", "", p.family).capitalize()),
    "middle and family": lambda p: f"{p.middle} {p.family}", "given and middle": lambda p: f"{p.given} {p.middle}", "turned without a comma": lambda p: f"{p.family} {p.given}", "with a title": lambda p: f"Master {p.family}",
    "née": lambda p: f"Jane Doe (née «{p.family}»)", "new double name": lambda p: f"{p.given} «Smith-{p.family}»", "rest of the given name in brackets": lambda p: f"{p.given[0]}({p.given[1:]}) {p.family}",
    "with a sibling": lambda p: f"Kyran and «{p.given}» {p.family}", "couple": lambda p: f"Mr & Mrs «{p.family}» came", "slash": lambda p: f"the «{p.family}»/Doe household", "hashtag": lambda p: f"#JusticeFor{_first(p)}",
})  # fmt: skip
EIGHTEENTH.group("technical strings", {
    "mail": lambda p: f"{_g(p)}.{_f(p)}@elsewhere.example", "mail in words": lambda p: p.email.replace("@", " at ").replace(".", " dot "), "mail in brackets": lambda p: p.email.replace("@", "[at]").replace(".", "[dot]"),
    "handle": lambda p: f"@{_g(p)}_{_f(p)[:4]}_x", "handle with the year": lambda p: f"@x{_g(p)}{p.born:%Y}x", "handle in figures": lambda p: "@" + (_g(p) + _f(p)).translate(str.maketrans("aeio", "4310")),
    "profile": lambda p: f"https://social.example/people/{_g(p)}-{_f(p)}-71", "query": lambda p: f"https://crm.example/search?fn=«{quote(p.given)}»&sn=«{quote_plus(p.family)}»",
    "share": lambda p: f"\\\\srv01\\csc\\«{p.family}»_{p.given[0]}\\minutes.doc", "file name": lambda p: f"«{_f(p)}{_g(p)[0]}_{p.born:%Y%m%d}»_final(2).pdf", "camel": lambda p: f"{_g(p)}{_f(p).capitalize()}Chronology",
    "snake": lambda p: f"CHILD_«{_f(p).upper()}»_{_g(p).upper()}", "kebab": lambda p: f"review-of-«{_g(p)}»-«{_f(p)}»-2025", "JSON": lambda p: json.dumps({"forename": f"«{p.given}»", "dob": p.born.isoformat()}, ensure_ascii=False),
    "JSON escapes": lambda p: "".join(f"\\u{ord(c):04x}" for c in p.given), "CSV": lambda p: f'"«{p.family}»";"«{p.given}»";{p.born:%d/%m/%y};F', "XML": lambda p: f"<Surname>«{p.family}»</Surname><Forename>«{p.given}»</Forename>",
    "base64": lambda p: base64.b64encode(p.full.encode()).decode(), "base32": lambda p: base64.b32encode(p.full.encode()).decode(), "hex": _spoilt(lambda n: n.encode().hex()), "hex, spaced": _spoilt(lambda n: n.encode().hex(" ").upper()),
    "percent": lambda p: "".join(f"%{b:02X}" for b in p.full.encode()), "percent twice": lambda p: "".join(f"%25{b:02x}" for b in p.given.encode()), "decimal entities": lambda p: "".join(f"&#{ord(c)};" for c in p.given),
    "quoted printable": lambda p: "".join(f"={b:02X}" for b in p.given.encode()), "encoded word": lambda p: f"=?utf-8?B?{base64.b64encode(p.full.encode()).decode()}?=", "rot13": _said(lambda n: codecs.encode(plain(n), "rot13")),
    "Morse": _spoilt(lambda n: " ".join(_MORSE[c] for c in plain(n).lower()), 4), "Morse at the end of a sentence": _spoilt(lambda n: "sent " + " ".join(_MORSE[c] for c in plain(n).lower()) + ".", 4),
    "numbers of letters": _spoilt(lambda n: ", ".join(str(ord(c)) for c in plain(n))), "driver's number": lambda p: f"«{(_f(p).upper() + '9999')[:5]}{p.born:%y}»{p.born:%m%d}{p.given[0]}99", "passport, first line": lambda p: f"P<GBR«{_f(p).upper()}»<<«{_g(p).upper()}»<{plain(p.middle).upper()}<<<<",
    "passport, second line": lambda p: f"9990000017GBR«{p.born:%y%m%d}»4F3101010<<<<<<<<04", "HL7": lambda p: f"PID|1||{digits(p.nhs)}^^^NHS||«{p.family.upper()}»^«{p.given.upper()}»^^^||{p.born:%Y%m%d}|F",
    "vCard": lambda p: f"BEGIN:VCARD N:«{p.family}»;«{p.given}»;;; END:VCARD", "login": lambda p: f"{_f(p)[:6]}{_g(p)[:2]}01", "host": lambda p: f"PC-«{_f(p).upper()}»-LAPTOP", "photograph": lambda p: f"IMG_{p.met:%Y%m%d}_«{_g(p)}».heic",
    "Markdown": lambda p: f"**{p.given[0]}**{p.given[1:]} _«{p.family}»_", "tags": _spoilt(lambda n: f"{n[:2]}<b>{n[2:]}</b>"), "gamer": lambda p: f"xX_{_g(p).capitalize()}{p.born:%y}_Xx",
})  # fmt: skip
EIGHTEENTH.group("dates", _days({
    "ISO": lambda d: f"{d:%Y-%m-%d}", "basic": lambda d: f"{d:%Y%m%d}", "strokes": lambda d: f"{d:%d/%m/%Y}", "short": lambda d: f"{d.day}/{d.month}/{d:%y}", "American": lambda d: f"{d:%m/%d/%Y}", "points": lambda d: f"{d.day}.{d.month}.{d:%y}", "spaces": lambda d: f"{d:%d %m %Y}",
    "eight figures": lambda d: f"{d:%d%m%Y}", "six figures": lambda d: f"{d:%d%m%y}", "long": lambda d: f"{nth(d.day)} of {d:%B}, {d.year}", "long, American": lambda d: f"{d:%B} {nth(d.day)} {d.year}", "no year": lambda d: f"the {nth(d.day)} {d:%B}",
    "short month": lambda d: f"{d:%d-%b-%y}", "short month in capitals": lambda d: f"{d:%d%b%Y}".upper(), "Roman month": lambda d: f"{d.day}.{_ROMAN[d.month - 1]}.{d.year}", "words": lambda d: f"the {ordinal(d.day)} of {d:%B} twenty {number(d.year - 2000)}",
    "words, no year": lambda d: f"{d:%B} the {ordinal(d.day)}", "weekday": lambda d: f"{d:%A} {nth(d.day)} {d:%B}", "weekday in brackets": lambda d: f"the {ordinal(d.day)} (a {d:%A})", "weekday behind a comma": lambda d: f"the {nth(d.day)}, a {d:%A},", "weekday and ordinal": lambda d: f"{d:%A} the {ordinal(d.day)}",
    "ISO week": lambda d: "{}-W{:02}-{}".format(*d.isocalendar()), "week of the year": lambda d: f"week {d.isocalendar()[1]} of {d.isocalendar()[0]}", "day of the year": lambda d: f"{d.year}-{d:%j}", "day of the year in words": lambda d: f"day {d.timetuple().tm_yday} of {d.year}",
    "month misspelt": lambda d: f"{d.day} {_MISSPELT[d.month - 1]} {d.year}", "division stroke": lambda d: f"{d:%d}∕{d:%m}∕{d:%Y}", "wide": lambda d: _wide(f"{d:%d/%m/%Y}"), "Arabic figures": lambda d: f"{d:%d/%m/%Y}".translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")),
    "O for 0": lambda d: f"{d:%d/%m/%Y}".replace("0", "O"), "l for 1": lambda d: f"{d:%d/%m/%Y}".replace("1", "l"), "figures apart": lambda d: " ".join(f"{d:%d%m%Y}"), "seconds": lambda d: str((d - dt.date(1970, 1, 1)).days * 86400), "serial": lambda d: str((d - dt.date(1899, 12, 30)).days),
    "backslashes": lambda d: f"{d:%d}\\{d:%m}\\{d:%Y}", "Welsh": lambda d: f"{d.day} {_MONTHS['Welsh'][d.month - 1]} {d.year}", "Polish": lambda d: f"{d.day} {_MONTHS['Polish'][d.month - 1]} {d.year} r.", "French": lambda d: f"{d.day} {_MONTHS['French'][d.month - 1]} {d.year}", "Chinese": lambda d: f"{d.year}年{d.month}月{d.day}日",
    "with a time": lambda d: f"{d:%Y-%m-%d}T03:20:00Z", "with hours": lambda d: f"{d:%d%m%y} @ 0320hrs", "counted out": lambda d: f"{number(d.day)} {number(d.month)} twenty {number(d.year - 2000)}", "month with a stop": lambda d: f"{d:%b}. {d.day}, {d.year}", "whole month with a stop": lambda d: f"{d:%B}. {d.day}, {d.year}",
    "nth weekday": lambda d: f"the {ordinal((d.day - 1) // 7 + 1)} {d:%A} of {d:%B} {d.year}", "field": lambda d: f"DOB {d:%d.%m}", "fields": lambda d: f"Day: {d.day:02} Month: {d.month:02} Year: {d.year}",
}))  # fmt: skip
EIGHTEENTH.group("dates of the incident", {
    "night": lambda p: f"the night of «{p.met.day}/{p.met.day + 1}» {p.met:%B}", "American, no year": lambda p: f"on {p.met:%B} «{p.met.day}»", "after the birthday": lambda p: f"«{_since(p)} days» after the birthday", "two days after": lambda p: f"{p.met:%B} «{p.met.day + 2}», two days on",
})  # fmt: skip
EIGHTEENTH.group("ages", {
    "years and months": lambda p: f"aged «{_years(p)}y {_since(p) // 31}m» at review" if _since(p) % 31 < 10 and _since(p) > 31 else "", "years and days": lambda p: f"age «{_years(p)}y+{_since(p)}»", "today on a card": lambda p: f"the card read “«{_years(p)} today»”", "tomorrow": lambda p: f"she is «{_years(p) + 1} tomorrow»",
    "decimal": lambda p: f"decimal age «{(p.met - p.born).days / 365.25:.2f}» on the chart", "weeks": lambda p: f"«{(p.met - p.born).days // 7} weeks» old", "days": lambda p: f"«{(p.met - p.born).days:,} days» old", "turned, with the day": lambda p: f"turned {_years(p)} on the «{nth(p.born.day)}» of {p.born:%B}",
})  # fmt: skip
EIGHTEENTH.group("places", {
    "street alone": lambda p: f"seen in «{p.street}» Road", "Rd": lambda p: f"{p.street} Rd", "first word": lambda p: f"the house on «{p.street.split()[0]}»", "number in words": lambda p: f"number «{number(int(_house(p)))}», {p.street} Road", "No.": lambda p: f"No. «{_house(p)}» was cold", "number and a part": lambda p: f"«{_house(p)} {p.street}»",
    "street misspelt": lambda p: f"{p.street[:3]}{p.street[4]}{p.street[3]}{p.street[5:]} Road", "street run together": lambda p: f"{p.street}Road".replace(" ", ""), "postcode closed up": lambda p: p.postcode.replace(" ", ""), "postcode small": lambda p: p.postcode.lower(), "outward half": lambda p: f"the «{p.postcode.split()[0]}» area",
    "sector": lambda p: p.postcode[:-2], "postcode with a hyphen": lambda p: p.postcode.replace(" ", "-"), "postcode spaced": lambda p: " ".join(p.postcode.replace(" ", "")), "inward half": lambda p: f"the postcode ending «{p.postcode.split()[1]}»", "space moved": lambda p: f"{p.postcode.replace(' ', '')[:-2]} {p.postcode[-2:]}",
    "town": lambda p: f"lives in «{p.town}»", "town-based": lambda p: f"a «{p.town}»-based charity", "North": lambda p: f"North «{p.town}»", "somebody from there": lambda p: f"the father is a «{p.town}er» born and bred", "station": lambda p: f"«{p.town}» railway station", "ward": lambda p: f"«{p.town}» East ward",
    "school small": lambda p: f"«{p.place.lower()}» primary school", "school shortened": lambda p: f"«{p.place}» Prim", "school's first word": lambda p: f"the bus stop outside «{p.place.split()[0]}»", "school misspelt": lambda p: f"{p.place[:2]}{p.place[3]}{p.place[2]}{p.place[4:]} Primary School", "school's mail": lambda p: f"office@{re.sub('[^a-z]', '', p.place.lower())}.sch.example",
    "two doors away": lambda p: f"two doors from «{p.house}»", "corner": lambda p: f"the corner of «{p.street}» and High Street", "lines": lambda p: f"«{p.house}»\n«{p.town}»\n«{p.postcode}»", "in capitals": lambda p: f"«{p.house}», «{p.town}»".upper(), "camera": lambda p: f"CCTV on «{p.street.upper()}» RD J/W HIGH ST",
    "what it has": lambda p: f"«{p.street}» Road's only takeaway", "map": lambda p: f"https://maps.example/?q=«{quote_plus(p.house)}»", "hashtag": lambda p: "#" + p.street.replace(" ", "") + "Road", "street in Cyrillic": lambda p: f"{p.street} Road".translate(_CYRILLIC),
})  # fmt: skip
EIGHTEENTH.group("numbers", {
    "NHS run together": lambda p: digits(p.nhs), "NHS with hyphens": lambda p: p.nhs.replace(" ", "-"), "NHS in pairs": lambda p: " ".join(re.findall("..", digits(p.nhs))), "NHS 4-3-3": lambda p: re.sub(r"(....)(...)", r"\1 \2 ", digits(p.nhs)), "NHS in words": lambda p: " ".join(FIGURES[int(c)] for c in digits(p.nhs)),
    "NHS with triple": lambda p: "triple nine, " + " ".join(FIGURES[int(c)] for c in digits(p.nhs)[3:]), "NHS in letters": lambda p: digits(p.nhs).replace("0", "O").replace("1", "l"), "NHS without its check": lambda p: digits(p.nhs)[:9], "NHS ending": lambda p: f"NHS no. ending «{digits(p.nhs)[-4:]}»",
    "NHS masked": lambda p: f"***-***-«{digits(p.nhs)[-4:]}»", "NHS swapped": lambda p: f"{digits(p.nhs)[:4]}{digits(p.nhs)[5]}{digits(p.nhs)[4]}{digits(p.nhs)[6:]}", "NHS wide": lambda p: _wide(digits(p.nhs)), "NHS with nothing between": lambda p: "\u200b".join(digits(p.nhs)), "NHS with commas": lambda p: f"{int(digits(p.nhs)):,}",
    "NHS within": lambda p: f"PAT«{digits(p.nhs)}»X", "NHS circled": lambda p: "".join("⓪①②③④⑤⑥⑦⑧⑨"[int(c)] for c in digits(p.nhs)), "NHS at a line's end": lambda p: f"{p.nhs[:7]}\n{p.nhs[8:]}", "NHS as a spreadsheet has it": lambda p: f"{digits(p.nhs)[0]}.{digits(p.nhs)[1:]}E+09",
    "phone abroad": lambda p: f"+44 {p.phone[1:]}", "phone from abroad": lambda p: f"0044{digits(p.phone)[1:]}", "phone with (0)": lambda p: f"+44 (0){p.phone[1:]}", "phone without 0": lambda p: digits(p.phone)[1:], "phone ending": lambda p: f"a phone ending «{digits(p.phone)[-4:]}»", "phone's last three": lambda p: f"the number ending in «{digits(p.phone)[-3:]}»",
    "phone link": lambda p: f"tel:+«44{digits(p.phone)[1:]}»", "phone mistyped": lambda p: digits(p.phone)[:-1] + str((int(digits(p.phone)[-1]) + 1) % 10), "phone, area in brackets": lambda p: f"({p.phone[:5]}) «{p.phone[6:]}»", "phone with an extension": lambda p: f"«{digits(p.phone)}» x204",
    "reference small": lambda p: p.reference.lower(), "reference closed up": lambda p: p.reference.replace("-", ""), "reference spaced": lambda p: p.reference.replace("-", " "), "reference with lines": lambda p: p.reference.replace("-", "_"), "reference turned": lambda p: f"«{p.number:03}»/25", "range": lambda p: f"«{digits(p.nhs)}»-77",
})  # fmt: skip
EIGHTEENTH.group("speech", {
    "cut off": lambda p: f"“«{p.given}»—«{p.given}», come here”", "stammered": lambda p: f"“{p.given[0]}-{p.given[0]}-«{p.given}» did it”", "shouted": _spoilt(lambda n: re.sub("([aeiou])", r"\1\1\1\1\1", n, count=1) + "!"), "lisped": _spoilt(lambda n: n.replace("s", "th").replace("S", "Th")), "toddler's": _spoilt(lambda n: plain(n).translate(str.maketrans("rlRL", "wwWW"))),
    "transcript": lambda p: if_(not _WORDS & {p.given, p.family}, f"CALLER: it's, erm, «{p.given.lower()} {p.family.lower()}», he's not breathing"), "inaudible": _spoilt(lambda n: f"{n[:4]} [inaudible] {n[4:]}", 8), "spelt": _spoilt(lambda n: " ".join(plain(n).lower()), 4), "with a letter": lambda p: f"“It's «{p.given}» with a {p.given[0]}”",
    "spelt for the operator": _spoilt(lambda n: ", ".join(f"{c.upper()} for {_RADIO[c]}" for c in plain(n).lower()), 4),
})  # fmt: skip
EIGHTEENTH.group("layout", {
    "heading": lambda p: f"«{p.given.upper()}»’S STORY", "table": lambda p: f"| Forename | Surname |\n|---|---|\n| «{p.given}» | «{p.family}» |", "cells": _spoilt(lambda n: f"| Child | {n[:3]} |\n| | {n[3:]} |", 7), "list": lambda p: f"- «{p.family}» {p.given[0]}. (subject)", "numbered": lambda p: f"1) «{p.given}»; 2) mother; 3) unborn",
    "note": lambda p: f"«{p.given}»¹² was seen", "fields": lambda p: f"Subject:«{p.given}»;Worker:Duty", "a letter a line": _spoilt(lambda n: "\n".join(plain(n).upper()), 4), "pair": lambda p: f"mother/«{p.given}»/worker", "half taken out": lambda p: f"[redacted] «{p.family}»", "other half taken out": lambda p: f"«{p.given}» XXXX", "index": lambda p: f"Index: {p.family[:3].upper()}{p.given[:3].upper()} p. 14" if p.family.isalpha() and len(p.family) > 3 < len(p.given) else "",
})  # fmt: skip
EIGHTEENTH.group("other tongues", {
    "Welsh": lambda p: f"Dywedodd «{p.given}» nad oedd am fynd adref", "Polish": lambda p: f"Matka powiedziała, że «{p.given}» nie chce jeść", "French": lambda p: f"Elle a dit qu'«{p.given}» dormait", "Urdu": lambda p: f"Us ne kaha ke «{p.given}» ka ghar door hai", "Spanish": lambda p: f"¿Dónde está «{p.given}»?", "German": lambda p: f"Das ist «{p.given}s» Bruder" if p.given not in _WORDS else "", "Dutch": lambda p: f"De «{p.given}»-zaak werd besproken",
})  # fmt: skip


def _phonetic(name: str) -> str:
    for old, new in _SOUNDS:
        name = re.sub(old, new, name, flags=re.IGNORECASE)
    return name.capitalize()


_NAMES = sorted(f"{surface.group}: {surface.name}" for surface in EIGHTEENTH)
LOOKED_AT = frozenset(Random(18).sample(_NAMES, len(_NAMES) // 2))  # noqa: S311 - the same in every run
"""Half of the forms."""
