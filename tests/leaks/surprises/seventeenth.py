# ruff: noqa: E501 - one form a line
"""A seventeenth set: forty forms or more in every group, in the layouts in which records, exports and calls really come.

Written by an examiner who had read neither the matcher nor its documentation, but part of the sixteenth set's forms,
and measured before anything was mended.
A form is a template of what the case knows; after a colon stands the way in which a name is spoilt (`_WAYS`). What tells
stands between « and ». By the forms of `TUNING` with the people `seventeenth` the matcher was mended; the other forms,
with the people `seventeenth testing`, judge it.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable
from random import Random
from urllib.parse import quote

from leaks.letters import BRAILLE, TURNED, b64, styled
from leaks.people import Planted
from leaks.spelt import figures, nth, number, ordinal
from leaks.surprises.making import Make, SurpriseSet, digits, plain, whole_words
from leaks.surprises.making import family as family_of

__all__ = ["SEVENTEENTH", "TUNING"]

SEVENTEENTH = SurpriseSet()

_WORDS = frozenset(["Penny", "Marsh", "Jasmine", "Banks"])
_SHORT = 5
_NICK = {
    "Edmund": ("Eddie", "Ted", "Ned"), "Keira-Louise": ("Kiki", "Kee", "Lou"), "Zofia": ("Zosia", "Zoska", "Sophie"), "Daud": ("Dawood", "Dawud", "David"),
    "Oluwabukola": ("Bukola", "Bukky", "Bukie"), "Eilidh": ("Ailie", "Eils", "Ellie"), "Catrin": ("Cati", "Cat", "Trina"), "Penny": ("Penelope", "Pen", "Pens"),
    "Rupert": ("Rupe", "Roo", "Bert"), "Amelia-Grace": ("Millie", "Mimi", "Melia"), "Kornelia": ("Nela", "Kornelka", "Nelka"), "Bilal": ("Billy", "Bils", "Bilo"),
    "Chiamaka": ("Amaka", "Chi-Chi", "Makky"), "Fionnuala": ("Nuala", "Finola", "Finn"), "Myfanwy": ("Myf", "Fanw", "Myffy"), "Jasmine": ("Jas", "Jazz", "Jaz"),
}  # fmt: skip


def _table(letters: str, others: str) -> Callable[[str], str]:
    return lambda n: n.translate(str.maketrans(letters, others))


def _sub(old: str, new: str) -> Callable[[str], str]:
    return lambda n: re.sub(old, new, n, count=1)


_WAYS: dict[str, Callable[[str], str]] = {
    "up": str.upper, "low": str.lower, "title": str.title, "swap": str.swapcase,
    "first two up": lambda n: n[:2].upper() + n[2:], "last up": lambda n: n[:-1] + n[-1].upper(), "inner up": lambda n: n[:3] + n[3].upper() + n[4:],
    "every other": lambda n: "".join(c.upper() if i % 2 else c.lower() for i, c in enumerate(n)), "first small": lambda n: n[0].lower() + n[1:], "half up": lambda n: n[:4] + n[4:].upper(), "first small rest up": lambda n: n[0].lower() + n[1:].upper(),
    "1": lambda n: n[0], "1 low": lambda n: n[0].lower(), "2": lambda n: n[:2], "3": lambda n: n[:3], "4": lambda n: n[:4], "3 up": lambda n: n[:3].upper(), "5 up": lambda n: n[:5].upper(), "4 low": lambda n: n[:4].lower(), "5 low": lambda n: n[:5].lower(), "rest": lambda n: n[1:], "rest 4": lambda n: n[4:], "rest 3": lambda n: n[3:],
    "spaced": " ".join, "spaced up": lambda n: " ".join(n.upper()), "two spaces": lambda n: "  ".join(n.upper()), "dots": lambda n: ".".join(n.upper()), "lines": "\n".join, "boxes": lambda n: "".join(f"[{c}]" for c in n.upper()), "bars": lambda n: "|".join(n.upper()), "underscores": lambda n: "_".join(n.upper()), "strokes": lambda n: "-".join(n.upper()), "threes": lambda n: " ".join(re.findall("..?.?", n.upper())), "commas": lambda n: ", ".join(n.upper()), "thin": "\u2009".join, "middle dots": "·".join, "tabs": "\t".join,
    "squeeze": lambda n: re.sub(r"[\W_]", "", n).lower(), "at": lambda n: n.lower().replace("a", "@"), "leet": lambda n: n.lower().translate(str.maketrans("aeio", "4310")), "plain": lambda n: re.sub(r"[\W_]", "", plain(n)),
    "wide": lambda n: "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in n), "bold": lambda n: styled(n.upper(), 0x1D400, 0x1D400), "fraktur": lambda n: styled(n.lower(), 0x1D51E, 0x1D51E), "double struck": lambda n: styled(n.lower(), 0x1D552, 0x1D552), "mono": lambda n: styled(n.lower(), 0x1D68A, 0x1D68A), "sans": lambda n: styled(n.lower(), 0x1D5BA, 0x1D5BA), "bold italic": lambda n: styled(n.lower(), 0x1D482, 0x1D482), "circled": lambda n: styled(n.lower(), 0x24D0, 0x24D0), "negative circled": lambda n: styled(n.upper(), 0x1F150, 0x1F150), "negative squared": lambda n: styled(n.upper(), 0x1F170, 0x1F170), "brackets": lambda n: styled(n.lower(), 0x249C, 0x249C), "flags": lambda n: styled(n.upper(), 0x1F1E6, 0x1F1E6),
    "upside down": lambda n: n[::-1].lower().translate(TURNED), "braille": lambda n: n.lower().translate(BRAILLE), "small capitals": _table("aeioubcdglmnrtkj", "ᴀᴇɪᴏᴜʙᴄᴅɢʟᴍɴʀᴛᴋᴊ"), "raised": _table("abdeghijklmnoprstuwy", "ᵃᵇᵈᵉᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘʷʸ"), "lowered": _table("aeioruhklmnpst", "ₐₑᵢₒᵣᵤₕₖₗₘₙₚₛₜ"),
    "cyrillic": _table("aeopcyxi", "аеорсухі"), "cyrillic capitals": lambda n: n.upper().translate(str.maketrans("ABEHKMOPCTX", "АВЕНКМОРСТХ")), "greek": _table("aoivnu", "αοινηυ"), "armenian": _table("oushn", "օսѕհո"), "cherokee": lambda n: n.upper().translate(str.maketrans("ABDEGHIJKLMPRSTW", "ᎪᏴᎠᎬᏀᎻᏆᎫᏦᏞᎷᏢᎡᏚᎢᎳ")), "lisu": lambda n: n.upper().translate(str.maketrans("ABDEFGHIJKLMNOPRSTUVWZ", "ꓮꓐꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑꓣꓢꓔꓴꓦꓪꓜ")),
    "zero width": "\u200b".join, "joiner": "\u200d".join, "soft": lambda n: n[:3] + "\u00ad" + n[3:], "bom": lambda n: n[:2] + "\ufeff" + n[2:], "override": lambda n: "\u202e" + n[::-1] + "\u202c", "isolates": lambda n: n[:3] + "\u2068" + n[3:] + "\u2069", "variation": lambda n: n[:2] + "\ufe0f" + n[2:], "struck": lambda n: "".join(c + "\u0336" for c in n), "ringed": lambda n: "".join(c + "\u20dd" for c in n), "underlined": lambda n: "".join(c + "\u0332" for c in n), "dots below": lambda n: "".join(c + "\u0323" for c in n), "grave": _table("aeiou", "àèìòù"), "umlauts": _table("aeiou", "äëïöü"), "ogonki": _table("aeiou", "ąęįǫų"), "carons": _table("cnrszdt", "čňřšžďť"), "strokes through": _table("bdhlot", "ƀđħłøŧ"), "hooks": _table("bcdfgkmnprstvy", "ɓƈɗƒɠƙɱɲƥɾʂƭʋƴ"), "long s": _table("s", "ſ"), "dotless": _table("ij", "ıȷ"), "dotted": lambda n: n.upper().replace("I", "İ"), "alpha": _table("ag", "ɑɡ"), "ligature": lambda n: n.replace("fi", "ﬁ").replace("fl", "ﬂ").replace("st", "ﬆ").replace("ae", "æ"), "nfd": lambda n: unicodedata.normalize("NFD", n), "replacement": lambda n: "".join(c if ord(c) < 128 else "\ufffd" for c in n), "object": lambda n: n[:3] + "\ufffc" + n[3:], "mojibake": lambda n: n.encode().decode("latin-1"), "double mojibake": lambda n: n.encode().decode("latin-1").encode().decode("latin-1"), "dos": lambda n: n.encode("cp1252", "ignore").decode("cp437"), "mac": lambda n: n.encode("cp1252", "ignore").decode("mac_roman"),
    "swapped 3": lambda n: n[:2] + n[3] + n[2] + n[4:], "swapped end": lambda n: n[:-2] + n[-1] + n[-2], "lost 2": lambda n: n[0] + n[2:], "lost 4": lambda n: n[:3] + n[4:], "lost end": lambda n: n[:-1], "lost front": lambda n: n[1].upper() + n[2:], "doubled": lambda n: n[:3] + n[2:], "more": lambda n: n[:4] + "h" + n[4:], "other vowel": lambda n: re.sub("[aeiou]", lambda m: "eioua"["aeiou".index(m[0])], n, count=1), "last vowel": lambda n: re.sub("[aeiou]([^aeiou]*)$", r"e\1" if n[-1] != "e" else r"a\1", n), "two slips": lambda n: n[:1] + n[2] + n[1] + n[3:-2] + n[-1], "run of slips": lambda n: n[:2] + n[3] + n[2] + n[4] * 2 + n[5:], "two lost": lambda n: n[:2] + n[3:5] + n[6:], "two more": lambda n: n[:3] + "e" + n[3:] + "e", "k for c": _sub("c(?!h)|ck", "k"), "ph": _sub("f|ph", "ff"), "ei ie": _sub("ei|ie", "ee"), "th f": _sub("th", "ff"), "w v": _table("wv", "vw"), "rn": _sub("m", "rn"), "cl": _sub("d", "cl"), "1 for l": _sub("l", "1"), "0 for o": _sub("o", "0"), "5 for s": _sub("s", "5"), "vv": _sub("w", "vv"), "ii": _sub("u", "ii"), "h b": _sub("h", "b"), "e c": _sub("e", "c"), "t f": _sub("t", "f"), "stuck": lambda n: n[:3] + n[2] * 3 + n[3:], "neighbour": lambda n: n[:2] + {"a": "s", "e": "r", "i": "o", "o": "p", "u": "y", "n": "m", "m": "n", "r": "t", "t": "y", "l": "k", "s": "d", "d": "f", "k": "l", "f": "g", "p": "o", "w": "e", "g": "h", "h": "j", "b": "v", "c": "v", "y": "u", "v": "b"}.get(n[2], "x") + n[3:], "phonetic": lambda n: re.sub("(?<=.)[aeiou]+", "e", n), "semicolon": lambda n: n[:3] + ";" + n[3:], "apostrophe": lambda n: n[:3] + "'" + n[3:], "slash": lambda n: n[:4] + "/" + n[4:], "bracketed letter": lambda n: n[:3] + "(" + n[3] + ")" + n[4:], "query": lambda n: n[:3] + "(?)" + n[3:], "square": lambda n: n[:3] + "[" + n[3:] + "]", "back": lambda n: n[:4] + "x\b" + n[4:], "crossed": lambda n: n[:3] + "~~x~~" + n[3:],
    "break": lambda n: n[:4] + "-\n" + n[4:], "bare break": lambda n: n[:4] + "\n" + n[4:], "page": lambda n: n[:4] + "-\n\nPage 3 of 9\n\n" + n[4:], "footer": lambda n: n[:4] + "-\nOFFICIAL-SENSITIVE\n" + n[4:], "gap": lambda n: n[:4] + " " + n[4:], "gap 3": lambda n: n[:3] + " " + n[3:], "gap end": lambda n: n[:-1] + " " + n[-1], "gap front": lambda n: n[0] + " " + n[1:], "stroke gap": lambda n: n[:4] + "- " + n[4:], "gap stroke": lambda n: n[:4] + " -" + n[4:], "nbsp": lambda n: n[:4] + "\u00a0" + n[4:], "br": lambda n: n[:4] + "<br/>" + n[4:], "time": lambda n: n[:3] + "-\n00:14:07\n" + n[3:], "column": lambda n: n[:4] + "-   | " + n[4:], "ellipsis": lambda n: n[:3] + "... " + n[3:].lower(), "em": lambda n: n[:3] + "—" + n[3:], "erm": lambda n: n[:3] + "-erm-" + n[3:].lower(), "box": lambda n: n[:3] + "█" + n[3:], "two boxes": lambda n: n[:2] + "██" + n[4:], "starred": lambda n: n[0] + "*" * (len(n) - 2) + n[-1], "half starred": lambda n: n[:3] + "*" * (len(n) - 3), "crossed out": lambda n: n[0] + "x" * (len(n) - 1), "underscored": lambda n: n[:2] + "_" * (len(n) - 2), "no vowels": lambda n: n[0] + re.sub("[aeiou]", "", n[1:]), "syllables": lambda n: "-".join(re.findall("...?", n.lower())), "spelt": lambda n: "-".join(n.upper()), "spelt with words": lambda n: ", ".join(f"{c} for {w}" for c, w in zip(n.upper(), ["Sierra", "Mother", "Apple", "Nut", "Tango", "Kilo", "Bravo", "Lima", "Oscar", "Papa", "Echo", "Delta"] * 2, strict=False)),
    "-y": lambda n: n[:4] + "y" if n[3] not in "aeiouy" else n[:3] + "y", "-ie": lambda n: n[:3] + "sie", "-o": lambda n: n[:4] + "o" if n[3] not in "aeiouy" else n[:3] + "o", "-zza": lambda n: n[:2] + "zza", "-s": lambda n: n[:3] + "s", "-kins": lambda n: n[:3].title() + "kins", "-bob": lambda n: n + "bob", "twice": lambda n: n[:2] + "-" + n[:2].lower(), "-ster": lambda n: n[:4] + "ster", "-ers": lambda n: n[:4] + "ers", "-ito": lambda n: n[:4] + "ito", "-ington": lambda n: n[:4] + "ington", "stretched": lambda n: re.sub("([aeiou])", r"\1\1\1\1\1", n, count=1), "stretched end": lambda n: n + n[-1] * 4, "stammer": lambda n: f"{n[0]}-{n[0]}-{n}", "stammer 2": lambda n: f"{n[:2]}-{n[:2]}-{n}",
    "base64": b64, "hex": lambda n: n.encode().hex(), "percent": lambda n: "".join(f"%{b:02X}" for b in n.encode()), "some percent": quote, "entities": lambda n: "".join(f"&#{ord(c)};" for c in n), "accent entities": lambda n: "".join(c if ord(c) < 128 else f"&#x{ord(c):x};" for c in n), "qp": lambda n: "".join(chr(b) if b < 128 else f"={b:02X}" for b in n.encode()), "json": lambda n: "".join(c if ord(c) < 128 else f"\\u{ord(c):04x}" for c in n), "rtf": lambda n: "".join(c if ord(c) < 128 else f"\\u{ord(c)}?" for c in n), "rtf break": lambda n: n[:3] + "}{\\b0 " + n[3:], "reversed": lambda n: n[::-1].lower(), "bold tag": lambda n: f"<b>{n[0]}</b>{n[1:]}", "span": lambda n: f'{n[:3]}<span class="hl">{n[3:]}</span>', "dot net": lambda n: n.lower() + "1",
}  # fmt: skip
_FOR_WORDS = frozenset(["up", "1", "3", "up", "5", "up", "swap", "last_up"]) | {
    "first two up",
    "last up",
    "wide",
    "bold",
    "zero width",
}


def _ways_of(names: str) -> list[str]:
    """Names of `_WAYS`, with commas between them."""
    return [" ".join(name.split()) for name in names.split(",")]


class _NotForWordsError(KeyError):
    """The name is a word: in small letters or in pieces it is that word."""


class _Name(str):
    """A name that a template asks for in a way."""

    __slots__ = ()

    def __format__(self, way: str) -> str:
        if not way:
            return str(self)
        if self in _WORDS and way not in _FOR_WORDS:
            raise _NotForWordsError
        if len(self) < _SHORT and not way.startswith(("1", "2", "3")) and way not in ("up", "low", "squeeze"):
            raise _NotForWordsError
        spoilt = _WAYS[way](str(self))
        if spoilt == str(self):
            raise KeyError(way)
        return spoilt


def _day(which: str, day: dt.date) -> dict[str, str]:
    return {
        which + key: value
        for key, value in {
            "d": str(day.day), "dd": f"{day.day:02}", "m": str(day.month), "mm": f"{day.month:02}", "mon": f"{day:%b}", "MON": f"{day:%b}".upper(), "month": f"{day:%B}", "y": f"{day.year}", "yy": f"{day:%y}",
            "wd": f"{day:%a}", "Wd": f"{day:%A}", "th": nth(day.day), "word": ordinal(day.day), "doy": f"{day:%j}", "week": f"{day.isocalendar().week:02}", "iso": day.isoformat(), "card": number(day.day),
            "serial": str((day - dt.date(1899, 12, 30)).days), "unix": str(int(dt.datetime(day.year, day.month, day.day, tzinfo=dt.UTC).timestamp())), "wdn": str(day.isoweekday()),
            "yword": "twenty " + number(day.year % 100),
        }.items()
    }  # fmt: skip


def _known(p: Planted) -> dict[str, object]:
    years = p.met.year - p.born.year - ((p.met.month, p.met.day) < (p.born.month, p.born.day))
    birthday = p.born.replace(year=p.born.year + years)
    months, days = 0, 0
    while (later := _months_on(birthday, months + 1)) <= p.met:
        months, last = months + 1, later
        days = (p.met - last).days
    if not months:
        days = (p.met - birthday).days
    total, coming = (p.met - p.born).days, p.born.replace(year=p.met.year + (birthday.year == p.met.year))
    house = p.number % 80 + 11
    phone, nhs = digits(p.phone), digits(p.nhs)
    nicks = _NICK[p.given]
    return {
        "G": _Name(plain(p.given)), "F": _Name(family_of(p)), "GA": _Name(p.given), "FA": _Name(p.family), "M": _Name(plain(p.middle)),
        "g0": _Name(plain(p.given).split("-")[0]),
        "MG": _Name(p.mother[0]), "MF": _Name(p.mother[1]), "DG": _Name(p.father[0]), "DF": _Name(p.father[1]),
        "N": _Name(nicks[0]), "N2": _Name(nicks[1]), "N3": _Name(nicks[2]),
        "P": _Name(p.place), "S": _Name(p.street), "T": _Name(p.town), "H": str(house), "Hw": number(house), "school": p.school, "agency": p.agency,
        "pc": p.postcode, "pc1": p.postcode.split()[0], "pc2": p.postcode.split()[1], "pcl": p.postcode.lower(), "pcr": p.postcode.replace(" ", ""),
        "ref": p.reference, "refn": p.reference[-3:], "refr": p.reference.replace("-", ""), "em": p.email, "emu": p.email.split("@")[0], "emd": p.email.split("@")[1],
        "ph": p.phone, "phd": phone, "ph4": phone[-4:], "ph3": phone[-3:], "ph6": phone[5:], "nhs": p.nhs, "nhsd": nhs, "nhs4": nhs[-4:], "nhs3": nhs[:3], "nhs6": nhs[:6], "phw": figures(phone), "nhsw": figures(nhs),
        "Y": str(years), "Yw": number(years), "Y1": str(years + 1), "Y1w": number(years + 1), "Y1th": nth(years + 1), "Yth": nth(years), "months": str(months), "monthsw": number(months), "days": str(days), "daysw": number(days) if days < 90 else str(days), "total": str(total), "total,": f"{total:,}", "weeks": str(total // 7), "weeksr": str(total // 7) + "+" + str(total % 7), "away": str((coming - p.met).days), "hours,": f"{total * 24:,}", "since": str((p.met - birthday).days),
        **_day("B", p.born), **_day("I", p.met), **_day("A", p.met - dt.timedelta(days=1)), **_day("Z", p.met + dt.timedelta(days=2)),
    }  # fmt: skip


def _months_on(day: dt.date, months: int) -> dt.date:
    year, month = divmod(day.month - 1 + months, 12)
    return dt.date(day.year + year, month + 1, min(day.day, 28))


def _template(text: str) -> Make:
    if "«" not in text:  # What tells is what is filled in.
        text = re.sub(r"(?<!\{)(\{\w[\w,]*(?::[^}]*)?\})", r"«\1»", text)
    return lambda p: whole_words(text.format_map(_known(p)))


# Marks that were set right after the first measure; the names stay, so that the two halves stay. Two told nobody.
_MARKED = {
    "cpoms://incident/{F:low}/{refn}": "cpoms://incident/«{F:low}»/{refn}",
    "https://portal.example/child/{refn}/{F:low}-{G:low}": "https://portal.example/child/{refn}/«{F:low}»-«{G:low}»",
    "Mosaic: W{refn} {F}, {G} (WF Open)": "Mosaic: W{refn} «{F}», «{G}» (WF Open)",
    "https://forms.example/?child={G}%20{F}&src=mash": "https://forms.example/?child=«{G}%20{F}»&src=mash",
    "{T:3 up}CH ward 4": "",
    "{F:-s} is his street name": "",
}


def _forms(group: str, *texts: str) -> None:
    SEVENTEENTH.group(group, {text: _template(_MARKED.get(text, text)) for text in texts})


_forms(
    "case",
    "PT {F:up}, {GA:up} DNA'D APPT X2 - LETTER TO GP",
    "pt {F:low}, {G:low} dna'd appt x2",
    "mUM SAYS {G:swap} WON'T SETTLE AT NIGHT",
    "{G:low} wont go in to class again, sat in corridor with ta",
    "i spoke to {MG:low} and she said shes had enough",
    "{F:low} family - dnwb letter sent 2nd class",
    "REFERRAL: {GA:up} {F:up} - ?NAI - L FOREARM",
    "STRAT MTG RE {F:up} CHILDREN HELD AT {T:up} HUB",
    "{g0:every other} wrote it like that on his tray",
    "{g0:first two up}'s keyworker phoned back",
    "Mrs {F:title} of reception said Mrs {MF:last up} came alone",
    "a card signed {F:inner up}",
    "chased {g0:last up} down the drive",
    "dear mr & mrs {F:low}, you did not attend",
    "she texted '{g0:up} GET DOWN HERE NOW!!'",
    "Surname {F:up} Forename {G:low} Sex U",
    "hiya its {MG:low} {g0:low}s mam",
    "Omg {g0:low} just kicked off AGAIN lol",
    "WHATSAPP {MG:up}: r u coming or wot",
    "ATTENDEES {MG:up} ({GA:up}'S MOTHER), {DG:up} BY TEAMS",
    "apols {DF:low} (father), gp",
    "Non-mobile infant {F:up} {G:1}",
    "bro of {G:low}, same sch, same yr",
    "s47 outcome {F:low} - nfa - see ep",
    "sch hx {P:low} prim then ehe",
    "lives {S:low} rd w mgm",
    "MARAC LIST ITEM 7 {MF:up}/{DF:up}",
    "fao {MF:low} - parent/carer",
    "cld {MG:low} no ans, vm full",
    "t/c to {MG:low} - voicemail left",
    "{MG:up} SAID 'I CANT COPE WITH HER'",
    "Mr {FA:title} shouted at reception",
    "{F:first small} was put without a capital by the locum",
    "{F:half up} in the header of the fax",
    "{G:first small rest up} in caps lock",
    "ed: {G:low} {F:up} bib {MF:low}",
    "DNA x1 {F:low}/{G:low}/hv",
    "'{G:low}' it says on the peg, '{F:low}' on the coat",
    "mother {MG:low} {MF:up} 'ok in herself'",
    "xmas card to {g0:every other} from {DG:every other}",
    "THE {F:up}S HAVE MOVED AGAIN, NO FWD ADDRESS",
    "{T:low} mash closed it",
)
_forms(
    "spacing and splits",
    "the label reads {F:spaced up}",
    "the cover says {F:two spaces}",
    "tent card: {F:dots}",
    "down the spine {g0:lines}",
    "form boxes {F:boxes}",
    "comb field {F:bars}",
    "comb field {F:underscores}",
    "scrabble tiles {F:strokes}",
    "printed in threes {F:threes}",
    "read out as {F:commas}",
    "caption {F:thin}",
    "poster {F:middle dots}",
    "columns {F:tabs}",
    "over the page {F:page}",
    "with a protective marking between {F:footer}",
    "turned over the line as {F:break}",
    "turned over the line as {F:bare break}",
    "scanned as {F:gap}",
    "scanned as {F:gap 3}",
    "scanned as {F:gap end}",
    "drop capital {g0:gap front}",
    "scanned as {F:stroke gap}",
    "scanned as {F:gap stroke}",
    "pasted as {F:nbsp}",
    "pasted as {F:br}",
    "in the subtitles {F:time}",
    "in the table {F:column}",
    "in the transcript {g0:ellipsis}",
    "in the transcript {g0:em}",
    "in the transcript {g0:erm}",
    "home visit.{G} was asleep",
    "seen with mum,{G}and {DG} in kitchen",
    "Name:{GA}{F}",
    "{F},{G}(Female)",
    "and{G} said no",
    "{G}was not brought",
    "told that{F} family had gone",
    "Mum/{G}/{DG} seen",
    "mum+{G}+baby seen",
    "{G}{DG}and mum in car",
    "Sibs:{G}12y,{DG}9y",
    "a covered up name, {F:box}",
    "a covered up name, {F:two boxes}",
)
_forms(
    "Unicode",
    *(
        f"the text had {{F:{way}}} in it"
        for way in _ways_of("""
            wide, bold, fraktur, mono, circled, negative circled, brackets, upside down, braille, small capitals,
            cyrillic capitals, armenian, lisu, zero width, override, isolates, struck, ringed, grave, carons,
            strokes through, hooks, long s, dotless, ligature
        """)
    ),
    *(
        f"her display name was {{g0:{way}}}"
        for way in _ways_of("""
            double struck, sans, bold italic, negative squared, flags, raised, lowered, cyrillic, greek, cherokee,
            joiner, soft, bom, variation, underlined, dots below, umlauts, ogonki, dotted, alpha
        """)
    ),
    "on the export {FA:nfd}",
    "on the export {FA:replacement}",
    "on the export {FA:mojibake}",
    "on the export {FA:double mojibake}",
    "on the export {FA:dos}",
    "on the export {FA:mac}",
    "pasted with {F:object}",
)
_forms(
    "typos",
    *(
        f"the note names her {{F:{way}}}"
        for way in _ways_of("""
            swapped 3, swapped end, lost 2, lost 4, lost end, doubled, more, other vowel, last vowel, two slips, run
            of slips, two lost, two more, k for c, w v, rn, cl, 1 for l, 0 for o, 5 for s, vv, ii, h b, e c, t f,
            neighbour, phonetic, semicolon, slash, bracketed letter, query, square, crossed
        """)
    ),
    *(
        f"told me {{g0:{way}}} was out"
        for way in _ways_of("""
            swapped 3, lost 4, doubled, other vowel, stuck, neighbour, apostrophe, back, lost front
        """)
    ),
)
_forms(
    "possessives and plurals",
    "{G}'s' mum was there",
    "{G}s's bag went missing",
    "the {F}'s's dog",
    "all three {F}s",
    "both {F}es",
    "the {F} s house",
    "{G} 's room was cold",
    "{G}' s room was cold",
    "{G}ʼs room was cold",
    "{G}′s room was cold",
    '{G}"s room was cold',
    "{G}&apos;s room was cold",
    "{G}&rsquo;s room was cold",
    "{G}â€™s room was cold",
    "{G}?s room was cold",
    "{G}�s room was cold",
    "{G}=E2=80=99s room was cold",
    "{G}\\u2019s room was cold",
    "{G}\\'s room was cold",
    "{G}''s room was cold",
    "{G}.s room was cold",
    "{G}-s room was cold",
    "{G}zs mum",
    "{G}'z mum",
    "{GA:up}'S MUM",
    "{GA:up}s MUM",
    "{G}'d been told off",
    "{G}'ll be with nan",
    "{G}'s'll be full of bruises",
    "{G}'ve been out all night, him and {DG}",
    "{G}'re not getting on, her and {MG}",
    "{G}n'{DG}",
    "{G}'n'{DG} bickering",
    "{G}'s-mum-rang",
    "a friend of {G}'s",
    "that {F}'s lot",
    "the {F}s'",
    "{F}'s (all four)",
    "the Misses {F}",
    "the {F}-s",
    "the {F}(s)",
    "the two {DG}s",
    "{MG}s lad",
    "{G}'s'",
    "{G}s mums boyfriends car",
    "{F} & {DF}s",
)
_forms(
    "nicknames",
    "gets {N} at home",
    "her nan calls her {N}",
    "a necklace saying {N2}",
    "'{N}' on the mug",
    "called {N2} by the others in the unit",
    "{N3} is what her brother says",
    "known as {N} to friends",
    "little {N} was crying",
    "our {N}'s a good lass",
    "{N}-bear was on the gift tag",
    "{N}boo, mum said",
    "{N}s at school again",
    "Mum said {N} had a fall",
    "Big {N2} and his mates",
    "she put '{N} + {DG}' on the wall",
    "saved in the phone as {N} ❤",
    "saved in the phone as Baby {N2}",
    "saved as '{N} mum'",
    "{G:3} didn't want tea",
    "{G:3}s friend rang in",
    "told {G:3} to wait",
    "{G:-y} was hiding in the shed",
    "{F:-y}, as they call him at football",
    "{F:-o} to his mates",
    "{G:-zza} on the boxing list",
    "{F:-zza} on the boxing list",
    "{G:-kins}, said grandmother",
    "{G:twice} is what the twins say",
    "{F:-s} is his street name",
    "{F:-ster} as the lads have it",
    "{F:-ers} as the lads have it",
    "{G:-ito} in the group chat",
    "{g0:-bob} on the cake",
    "{G:stretched} she shouted up the stairs",
    "{G:stretched end} she shouted up the stairs",
    "{G:stammer} is how he says it",
    "{G:stammer 2} is how he says it",
    "answers to {N}",
    "his tag is {N:up}1",
    "drawn on the wall: {N2:up}",
    "aka '{N}' aka '{N2}'",
    "{DG:3} came to the door",
    "{MG:4} from the flats",
    "Nanny {MG:4} has her on Fridays",
    "Uncle {DG:-y} picks up",
)
_forms(
    "initials",
    "{G:1}.{F:1}. was seen alone",
    "{G:1}{F:1} seen alone, no concerns",
    "child {G:1}{F:1}",
    "CYP: {G:1}{F:1}",
    "re {G:1} {F:1}, dob on file",
    "initials {G:1}{M:1}{F:1} on the bag",
    "{G:1}{M:1}{F:1} was in the kitchen",
    "({G:1}. {F:1}.)",
    "{F:1}, {G:1}",
    "{F}, {G:1}.",
    "{F} {G:1}.{M:1}.",
    "{G:1}.{M:1}.{F}",
    "{G} {F:1}. did not attend",
    "{G} {F:1} did not attend",
    "{G} {M:1} {F:1}",
    "{G}.{F:1}",
    "{G}{F:1} (y8)",
    "the {F:1} family",
    "Mrs {F:1} rang in tears",
    "Ms {MF:1} said so",
    "Mr {DF:1} said so",
    "{MG:1}{MF:1} (mother) seen",
    "{DG:1}.{DF:1}., father",
    "MO = {MG:1}.{MF:1}",
    "FA={DG:1}{DF:1}",
    "{G:1}F{DF:1}, see genogram",
    "{G:1} {F:1}'s social worker",
    "{G:1}/{F:1} placed together",
    "{G:1} & {DG:1} {F}",
    "{G:1}, {DG:1} and {MG:1} {F}",
    "SIB1 {G:1}.{F:1}, SIB2 {DG:1}.{F:1}",
    "{G:1}—— {F:1}——",
    "{G:1}___ {F:1}___",
    "{G:1}... {F:1}...",
    "{G:1}**** {F:1}****",
    "{G:1}xxxxx {F:1}xxxxxx",
    "Miss {F:1}-{MF:1}",
    "{G:3}{F:3}01",
    "{F:3 up}{G:1}",
    "{F:5 up}{G:1}{M:1}",
    "{F:2}, {G:2}",
    "signed {MG:1} {MF} (parent)",
    "signed {DG:1}.{DF}",
    "Re: Baby {G:1}, {F} family",
)
_forms(
    "compound names",
    "{F}-{MF} on the birth certificate",
    "{MF}-{F} on the birth certificate",
    "{F} {MF} on the birth certificate",
    "{F}/{MF} on the register",
    "{F} (or {MF}) on the register",
    "{F} now {MF}",
    "{F} formerly {MF}",
    "{F} f/k/a {DF}",
    "{F} dec'd pol. {MF}",
    "{F}-nee-{MF}",
    "{MG} {F} nee {MF}",
    "{MG} {MF} (was {F})",
    "{DG} senior {DF}",
    "{DG} {DF} III",
    "{DG} {DF} (jnr)",
    "the {F}-{DF}s",
    "the {F}+{DF} household",
    "{F}-{DF}-{MF}",
    "{F}{MF}",
    "{F}and{MF}",
    "{G}-{M}",
    "{G}{M}",
    "{G} {M}",
    "{M} {G}",
    "{M} {F}",
    "{G}-{M} {F}-{MF}",
    "{F}, {G} {M}",
    "{F:up} {G} {M}",
    "{F:up}, {G}-{M}",
    "{G} '{N}' {F}",
    '{G} "{N}" {M} {F}',
    "{G} ({N}) {F}",
    "{N} {F}",
    "{N}-{M}",
    "{FA:squeeze}",
    "{FA:plain} {g0}",
    "Mc{F} as the clerk heard it",
    "de {F}",
    "St. {F}",
    "{G} s/o {DG}",
    "Mrs {DG} {DF}",
    "Mr {MG} {MF} [sic]",
    "{MG} {DF} (not married)",
    "{DG} {MF} as he calls himself",
    "mother of {G}: {MG}",
    "Baby {MF}, later {F}",
    "B/O {MG} {MF}",
    "Twin II of {MG}",
    "{F} minor and {F} minimus",
    "cousins {F} and {F:up}",
)
_forms(
    "technical strings",
    "LCS|PersonID=40118|{F:up}|{GA:up}|M|",
    "Mosaic: W{refn} {F}, {G} (WF Open)",
    "EMIS {F:up}, {GA} (Miss) Born",
    "SystmOne > {F} > Communications > eDSM",
    "{{'pupil_surname': '{F}', 'legal_forename': '{G}'}}",
    "<Pupil><Surname>{F}</Surname><Forename>{G}</Forename></Pupil>",
    "PID^1^^{nhsd}^^{F}^{G}",
    "pupil.{F:low}.{G:1 low}@school.example",
    "{G:1 low}.{F:low}22@school.example",
    "{F:low}{G:1 low}{M:1 low}@mail.example",
    "{G:low}{F:low}2012@mail.example",
    "{G:low}-{F:low}@mail.example",
    "{F:5 low}{G:1 low}01",
    "{F:4 low}_{G:4 low}",
    "S:\\CSC\\{F:up}, {G}\\Chronology.docx",
    "/mnt/share/{F}%20family/LAC%20review.pdf",
    "https://portal.example/child/{refn}/{F:low}-{G:low}",
    "https://forms.example/?child={G}%20{F}&src=mash",
    "teams meeting: {F} S47 review | Microsoft Teams",
    "Join link 'TAF {F} {G:1}' expired",
    "Outlook item: Accepted: {F} CPC",
    "RE: FW: [SECURE] {F:up} {G:1} - strategy discussion",
    "cpoms://incident/{F:low}/{refn}",
    "CPOMS: {G} {F:1} (8W) - new incident",
    "CCTV still {F:low}_{G:low}_0003.png",
    "voicenote-{MG:low}-(2).m4a",
    "bodycam_{DF:up}_{DG:1}.mp4",
    "={F}!B2",
    "[{F}.xlsx]Chronology",
    "#REF {F}#",
    "@{g0:low}.{F:4 low}",
    "@{F:low}.{g0:low}.xo",
    "@real{g0:low}x",
    "#justice4{g0:low}",
    "#{T:squeeze}stands{F:low}",
    "snap {g0:low}_{F:1 low}12",
    "roblox user {g0:low}pro{refn}",
    "xbox tag xX{G}Xx",
    "printer queue: Microsoft Word - {F} Core Group.docx",
    "barcode *{F:up}{refn}*",
    "DocuSign: {MG} {MF} viewed",
    "fax header: FROM {F:up} TO 8841",
    "wifi name {F:low}5G",
    "search history: {F:low} {T:low} court",
    "{F:percent}",
    "{F:base64}",
    "{F:hex}",
    "{FA:some percent}",
    "{FA:json}",
    "{FA:rtf}",
    "{F:rtf break}",
    "{F:span}",
    "{F:bold tag}",
)
_forms(
    "dates",
    "DOB «{Bdd}/{Bmm}/{By}»",
    "dob «{Bd}.{Bm}.{Byy}»",
    "D.O.B «{Bdd}{Bmm}{Byy}»",
    "born «{Bdd}-{BMON}-{By}» (EMIS)",
    "Born: «{Bdd}-{Bmon}-{Byy}»",
    "DoB «{By}/{Bmm}/{Bdd}»",
    "dob «{By}{Bmm}{Bdd}»",
    "born on the «{Bth}» of {Bmonth}",
    "born on {Bmonth} «{Bth}»",
    "born «{Bword} of {Bmonth}» {By}",
    "born on the {Bword} day of {Bmonth}, that is «{Bd} {Bm} {Byy}»",
    "event on «{Idd}/{Imm}»",
    "event «{Iwd} {Id}/{Im}»",
    "on «{Iwd} {Ith}»",
    "on {IWd} the «{Ith}»",
    "on the «{Iword}» (a {IWd})",
    "«{Id}th Mch '{Iyy}»",
    "«{Id} {Imon}» late pm",
    "«{Imon} {Id}» late pm",
    "«{Idd}/{Imon}/{Iyy}» 14:32",
    "«{Iiso}T14:32:07Z»",
    "«{Iiso} 14:32:07.113»",
    "«{Im}/{Id}/{Iy}» 2:32 PM",
    "«{Idd}{IMON}{Iyy}» 1432hrs",
    "«{Id}{Imon}» 14.32",
    "«{Idd}:{Imm}:{Iyy}»",
    "«{Idd} / {Imm} / {Iy}»",
    "«{Idd}|{Imm}|{Iy}»",
    "«{Idd}_{Imm}_{Iyy}»",
    "«{Idd}\\{Imm}\\{Iyy}»",
    "«{Idd},{Imm},{Iyy}»",
    "«O8/O3/{Iyy}»",
    "«{Id}/{Im}/2o{Iyy}»",
    "«{Idd} l {Imm} l {Iy}»",
    "«{Iy}-W{Iweek}-{Iwdn}»",
    "«{Iy}-{Idoy}»",
    "serial «{Iserial}» in the date column",
    "epoch «{Iunix}»",
    "the night of «{Ad}/{Id} {Imonth}»",
    "overnight «{Ad}-{Id}/{Im}»",
    "between the «{Ath} and {Ith}» of {Imonth}",
    "from «{Id} to {Zd} {Imonth}»",
    "w/c «{Zd} {Imon}»",
    "w/e «{Idd}.{Imm}»",
    "«eighth March twenty twenty five»",
    "«eight three twenty five»",
    "on March the «eighth»",
    "the «8th inst.»",
    "the «8th March just gone»",
    "on «International Women's Day 2025»",
    "«Saturday 8th»",
    "«Sat. 8»",
    "the second «Saturday» in March 2025",
    "the Saturday «before Mother's Day»",
    "VIII.iii.25 or «8.iii.25»",
)
_forms(
    "ages",
    "aged «{Y}y {months}m {days}d»",
    "aged {Y} years, {months} months and «{days}» days",
    "aged «{Yw} years {monthsw} months and {daysw} days»",
    "«{Y}yrs {months}/12 {days}/7»",
    "«{Y} {months}/12 {days}/7» at presentation",
    "«{Y}Y{months}M{days}D»",
    "«{Y}:{months}:{days}» (y:m:d)",
    "«P{Y}Y{months}M{days}D»",
    "age «{Y}.{months}.{days}»",
    "«{total}» days old",
    "«{total,}» days of age",
    "{total} days, so «{total}d» old",
    "«{weeks}» weeks old",
    "«{weeks}/52» old",
    "«{weeksr}» weeks of age",
    "day «{total}» of life",
    "she had lived «{total,}» days",
    "he had lived {hours,} hours, or «{total}» days",
    "age in days: «{total}»",
    "Age (days) = «{total}»",
    "age(d) «{total}»",
    "DOL «{total}»",
    "in her «{total}th» day",
    "«{away}» days short of her {Y1th} birthday",
    "«{away} days before» turning {Y1}",
    "{Y1} in «{away}» days",
    "«{away}» sleeps till the birthday",
    "turns {Y1} in «{away}» days' time",
    "«{since} days after» her {Yth} birthday",
    "birthday was «{since}» days ago",
    "turned {Y} «{since} days before»",
    "had been {Y} for «{since}» days",
    "birthday is «{Bth} {Bmonth}»",
    "bday «{Bd}/{Bm}»",
    "b'day {Bmon} «{Bth}»",
    "birthday: «{Bdd}{Bmm}»",
    "turned {Y} on the «{Bth}» of {Bmonth}",
    "{Y1} on the «{Bth}»",
    "will be {Y1} come «{Bd} {Bmonth}»",
    "{Y1} next birthday, «{Bmonth} {Bd}»",
    "{Y1} (b. «{Bd} {Bmon}»)",
    "b. «{Bd}.{Bm}.{Byy}», so {Y}",
    "*«{Bd}.{Bm}.{By}»",
    "{Y} years young, «{Bth} {Bmon}» '{Byy}",
    "the card said {Y} today, «{Bd}.{Bm}»",
    "a candle for each of her «{weeks}» weeks",
    "age {Y} and «{since} days»",
    "{Y}+«{since}d»",
    "{Y} yrs + «{since}» days",
)
_forms(
    "places",
    "{P:up} PRIM SCH",
    "{P:low} skool",
    "at {P} Primary (KS2 site)",
    "{P} Pri.",
    "{P} Prim",
    "{P}'s breakfast club",
    "{P}-Primary",
    "attends {P}, Y6",
    "{P} Schl",
    "{P} Infants as was",
    "head@{P:squeeze}.example",
    "www.{P:squeeze}.sch.example",
    "office.{P:squeeze}@school.example",
    "@{P:squeeze}_pta",
    "#{P:squeeze}",
    "{P:squeeze}primary.example",
    "the {P} catchment",
    "«{H}» {S} Rd.",
    "«{H}» {S} Rd, upstairs flat",
    "«{Hw}» {S} Road",
    "«{H}», {S}",
    "number «{Hw}», {S}",
    "{S} Rd flats",
    "the {S} end",
    "{S} Rd jct",
    "{S:up} RD",
    "{S} Rd / High St",
    "{S:swapped 3} Road",
    "{S:lost 4} Road",
    "{S:neighbour} Road",
    "{S:gap} Road",
    "{S:break} Road",
    "on {S}",
    "down {S} Rd way",
    "the {S} Road lot",
    "{T:up} CUSTODY",
    "{T} A&E",
    "{T} Minor Injuries",
    "{T} nick",
    "{T} CYPS",
    "{T} MASH",
    "{T}/Averholt border",
    "{T:swapped 3} police",
    "{T:lost 4} police",
    "{T:other vowel} police",
    "{T} & District FC U11s",
    "the {T} Echo ran it",
    "Spotted: {T}",
    "{T:3 up}CH ward 4",
    "{T}-wide",
    "{T}er through and through",
    "{T:squeeze}council.example",
    "postcode {pcr}",
    "postcode {pcl}",
    "{pc1}-{pc2}",
    "in the «{pc1}» area",
    "{pc1}, {pc2}",
    "«{pc1} {pc2:.1}» sector",
    "p/code «{pc1}{pc2}»,",
    "lat of {pc}",
    "the {agency} nurse",
)
_forms(
    "numbers",
    "NHS No: {nhsd}",
    "NHS: {nhs}",
    "NHSno{nhsd}",
    "NHS number ending «{nhs4}»",
    "NHS xxx-xxx-«{nhs4}»",
    "NHS # {nhs6}«{nhs4}»",
    "{nhsd:.3}/{nhsd:.6}/«{nhs4}»",
    "NHS {nhs3}.{nhsd:.6}... «{nhsd}»",
    "NHS {nhsw}",
    "nhs no {nhs3} double check «{nhsd}»",
    "PID «{nhsd}»^^^NHS",
    "urn:nhs:«{nhsd}»",
    "tel {phd}",
    "mob {ph}",
    "T: {ph}",
    "ph.«{phd}»(mum)",
    "☎{ph}",
    "+44 1632 «{ph6}»",
    "(01632)«{ph6}»",
    "01632-«{ph6}»",
    "01632 «96 0 {ph3}»",
    "«0 1 6 3 2 9 6 0» then {ph3}",
    "rang from ...«{ph4}»",
    "last 4 digits «{ph4}»",
    "ext {ph3}, «{ph}»",
    "{phw}",
    "01632960«{ph3}» x 3 missed calls",
    "<tel:«{phd}»>",
    "callto:«{phd}»",
    "{ref}",
    "{refr}",
    "ref {ref}/a",
    "Our ref: AVE/2025/«{refn}»",
    "AVE 2025 «{refn}»",
    "AVE2025-«{refn}»",
    "case no «{refn}» of 2025",
    "«{refn}/25» (AVE)",
    "AVE-25-«{refn}»",
    "ave-2025-{refn}.zip",
    "{em}",
    "«{emu}» at {emd}",
    "{emu}[at]{emd}",
    "{emu} @ {emd}",
    "mailto:«{em}»",
    "<«{em}»>",
    "«{em}»>wrote:",
    "{emu}(AT){emd}",
    "{emu}@«{emd}».",
    "{emu:.5}… the rest is «{emu}»",
)

_NAMES = sorted({surface.name for surface in SEVENTEENTH})
TUNING = frozenset(Random(17).sample(_NAMES, len(_NAMES) // 2))  # noqa: S311 - the same in every run
"""The forms, drawn at random, by which the matcher may be mended."""
