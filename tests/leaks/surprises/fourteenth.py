# ruff: noqa: E501, ARG005 - one form a line; a form that is the same for everybody takes nobody
"""A fourteenth set, as a judge would make it who pastes from notes, logs, minutes, letters and phones.

Written by somebody who had read neither the matcher nor the forms of any other set. What goes with it (strangers, the
innocent) is in `fourteenth_others.py`. A month with its year, a season, and an age in whole years, are no forms: they
stay.
"""

from __future__ import annotations

import base64
import codecs
import datetime as dt
import json
import quopri
import unicodedata
from urllib.parse import quote

from leaks.people import Planted
from leaks.surprises.making import Make, SurpriseSet, at, digits, if_, plain
from leaks.surprises.making import family as family_of
from leaks.surprises.making import given as given_of

__all__ = ["FOURTEENTH"]

FOURTEENTH = SurpriseSet()

_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
_LONG = 6
_VERY_LONG = 8
_FIGURES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_SMALL = [
    *_FIGURES,
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ORDINALS = [
    "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth",
    "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first",
]  # fmt: skip
_MONTHS = [
    "",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_ABROAD = {
    "Polish": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "Welsh": "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr",
    "Portuguese": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "Romanian": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "Ukrainian": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "Arabic": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
}  # fmt: skip
_NATO = dict(
    zip(
        _ALPHABET,
        "Alpha Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliet Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu".split(),
        strict=True,
    )
)
_HOME = dict(
    zip(
        _ALPHABET,
        "apple ball cat dog egg fish goat hat ink jam kite lamp moon nest orange pig queen rain sun tree umbrella van window xylophone yacht zebra".split(),
        strict=True,
    )
)
_AZERTY = str.maketrans("aqwzAQWZ", "qazwQAZW")
_QWERTZ = str.maketrans("yzYZ", "zyZY")
_CYRILLIC_KEYS = str.maketrans("qwertyuiopasdfghjklzxcvbnm", "йцукенгшщзфывапролдячсмить")
_LEFT_KEY = str.maketrans("snvfrghjokl;,mp[wtdyibecux", _ALPHABET)
_NEXT_KEY = {"a": "s", "b": "n", "c": "v", "d": "f", "e": "r", "f": "g", "g": "h", "h": "j", "i": "o", "j": "k", "k": "l", "l": "k", "m": "n", "n": "m", "o": "p", "p": "o", "q": "w", "r": "t", "s": "d", "t": "y", "u": "i", "v": "b", "w": "e", "x": "c", "y": "u", "z": "x"}  # fmt: skip
_BOLD = str.maketrans(
    {**{chr(65 + i): chr(0x1D400 + i) for i in range(26)}, **{chr(97 + i): chr(0x1D41A + i) for i in range(26)}}
)
_SANS = str.maketrans(
    {**{chr(65 + i): chr(0x1D5A0 + i) for i in range(26)}, **{chr(97 + i): chr(0x1D5BA + i) for i in range(26)}}
)
_MONO = str.maketrans(
    {**{chr(65 + i): chr(0x1D670 + i) for i in range(26)}, **{chr(97 + i): chr(0x1D68A + i) for i in range(26)}}
)
_RAISED = str.maketrans("abcdefghijklmnoprstuvwxyz", "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ")
_SMALL_CAPS = str.maketrans(_ALPHABET, "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀsᴛᴜᴠᴡxʏᴢ")
_TURNED = str.maketrans(_ALPHABET, "ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz")
_NEGATIVE = str.maketrans({chr(65 + i): chr(0x1F150 + i) for i in range(26)})
_BLOCKS = str.maketrans({chr(65 + i): chr(0x1F170 + i) for i in range(26)})
_LISU = str.maketrans("abcdefghijklmnopqrstuvwxyz".upper(), "ꓮꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑQꓣꓢꓔꓴꓦꓪꓫꓬꓜ")
_DIGIT_LOOKS = str.maketrans("01258", "OlZSB")
_EASTERN = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_CIRCLES = str.maketrans("0123456789", "⓪①②③④⑤⑥⑦⑧⑨")
_UPPER_DIGITS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_SHIFTED = str.maketrans("0123456789", ')!"£$%^&*(')
_KEYPAD = str.maketrans(_ALPHABET, "22233344455566677778889999")
_ATBASH = str.maketrans(_ALPHABET, _ALPHABET[::-1])

_FONDLY = {
    "Gabriel": ("Gabe", "Gabs", "Gabey-baby", "Gabster"), "Shannon": ("Shan", "Shazza", "Shanny", "Shanz"),
    "Muhammad": ("Hamoudi", "Mo", "Muhd", "Mimo"), "Aisling": ("Ashy", "Ais", "Lingy", "Aislo"),
    "Bartosz": ("Bartek", "Bartuś", "Barcik", "Bart"), "Oluwafemi": ("Femi", "Femz", "Olu", "Feyi"),
    "Gwenfair": ("Gwen", "Gwenno", "Gwennie", "Fairy-Gwen"), "Sagal": ("Sagz", "Saggy", "Sags", "Sagalley"),
    "Xinyi": ("Xin-Xin", "Yiyi", "Xiao Yi", "Xinny"), "Anastasia": ("Nastya", "Stasia", "Nastenka", "Stacey"),
    "Tia-Rae": ("Tee", "T-Rae", "Tiabean", "Rae-Rae"), "Dragoș": ("Dragi", "Drago", "Goșu", "Drags"),
    "Will": ("Billy", "Wills", "Willo", "Wilf"), "Kavitha": ("Kavi", "Kavs", "Kavikutty", "Kavoo"),
    "Leonor": ("Leo", "Nonô", "Leonorzinha", "Nor-nor"),
}  # fmt: skip
_HEARD_GIVEN = {
    "Gabriel": "Gaybriel", "Shannon": "Shannan", "Muhammad": "Mohamad", "Aisling": "Ashling", "Bartosz": "Bartosh",
    "Oluwafemi": "Oluafemi", "Gwenfair": "Gwenvire", "Sagal": "Sagaal", "Xinyi": "Shinyee", "Anastasia": "Anastazya",
    "Tia-Rae": "Tiarey", "Dragoș": "Dragosh", "Kavitha": "Kaveeta", "Leonor": "Leonore",
}  # fmt: skip
_HEARD = {
    "Gabriel": ("Hebbelthwait", "Hepplethwaite", "Heblethwate"), "Shannon": ("Tolliday Fennick", "Toliday-Fenick", "Fennick"),
    "Muhammad": ("Faruqi", "Farooki", "Pharooqi"), "Aisling": ("Gallagher", "O Gallaher", "Gallacher"),
    "Bartosz": ("Vroblevski", "Wroblefsky", "Wrobleski"), "Oluwafemi": ("Adewoyen", "Addywoyin", "Adewoin"),
    "Gwenfair": ("Tidderwen", "Tuderwen", "ap Tuddurwen"), "Sagal": ("Hirsiyow", "Xirsiyo", "Hersiyow"),
    "Xinyi": ("Jwangfoo", "Zwangfu", "Zhangfoo"), "Anastasia": ("Kovalenkova", "Covalenko", "Kavalenko"),
    "Tia-Rae": ("Klegworth", "Clegwurth", "Cleggworth"), "Dragoș": ("Tsurcanu", "Turkanoo", "Tzurkanu"),
    "Will": ("Sharpulls", "Sharpels", "Sharpless"), "Kavitha": ("Seevakumaran", "Shivakumaran", "Sivakumarun"),
    "Leonor": ("Carvallio", "Carvalyo", "Karvalho"),
}  # fmt: skip
_SAID = {
    "Gabriel": "GAY-bree-ul", "Shannon": "SHAN-un", "Muhammad": "moo-HAM-mad", "Aisling": "ASH-ling", "Bartosz": "BAR-tosh",
    "Oluwafemi": "oh-loo-wah-FEH-mee", "Gwenfair": "GWEN-vire", "Sagal": "sa-GAAL", "Xinyi": "SHIN-yee",
    "Anastasia": "an-a-STAH-zee-a", "Tia-Rae": "TEE-uh-ray", "Dragoș": "DRAH-gosh", "Kavitha": "kuh-VEE-tha", "Leonor": "lay-oh-NOR",
}  # fmt: skip
_SCRIPTS = {
    "Cyrillic": {
        "Anastasia": "Анастасія Коваленчук",
        "Gabriel": "Габриэль",
        "Bartosz": "Бартош",
        "Muhammad": "Мухаммад",
    },
    "Arabic": {"Muhammad": "محمد فاروقي", "Sagal": "سغل", "Gabriel": "غابرييل", "Shannon": "شانون"},
    "Greek": {"Gabriel": "Γκάμπριελ", "Anastasia": "Αναστασία", "Leonor": "Λεονόρ"},
    "Hebrew": {"Gabriel": "גבריאל", "Muhammad": "מוחמד", "Shannon": "שאנון"},
    "Tamil": {"Kavitha": "கவிதா சிவகுமாரன்", "Gabriel": "கேப்ரியல்"},
    "Devanagari": {"Kavitha": "कविता", "Shannon": "शैनन", "Muhammad": "मुहम्मद"},
    "Chinese": {"Xinyi": "庄欣怡", "Gabriel": "加布里埃尔", "Shannon": "香农"},
    "Korean": {"Gabriel": "가브리엘", "Shannon": "섀넌"},
    "Georgian": {"Gabriel": "გაბრიელ", "Anastasia": "ანასტასია"},
    "Amharic": {"Gabriel": "ገብርኤል", "Sagal": "ሳጋል"},
    "Bengali": {"Muhammad": "মুহাম্মদ", "Kavitha": "কবিতা"},
}
_ENDINGS = {
    "Gabriel": ("Gabrielowi", "Gabriela", "Gabrieliem"), "Bartosz": ("Bartoszowi", "Bartosza", "Bartoszem"),
    "Anastasia": ("Anastasii", "Anastasiei", "Anastasiju"), "Dragoș": ("Dragoșului", "Dragoșe", "Dragoșel"),
    "Sagal": ("Sagalka", "Sagale", "Sagalow"), "Leonor": ("Leonores", "Leonorita", "Leonorinha"),
}  # fmt: skip
_FAMILY_ENDINGS = {
    "Bartosz": ("Wróblewska", "Wróblewscy", "Wróblewskiego"), "Aisling": ("Ní Ghallchobhair", "Uí Ghallchobhair", "Mac Gallchobhair"),
    "Anastasia": ("Kovalenchuka", "Kovalenchukiv", "Kovalenchukova"), "Dragoș": ("Țurcanilor", "Țurcanului", "Țurcaneasca"),
    "Gwenfair": ("ferch Tudurwen", "ab Tudurwen", "Tudurweniaid"),
}  # fmt: skip


def g(p: Planted) -> str:
    """The given name, where it is no word."""
    return given_of(p)


def f(p: Planted) -> str:
    """The last part of the family name."""
    return family_of(p)


def _run(text: str) -> str:
    return "".join(c for c in plain(text) if c.isalpha())


def _long(p: Planted) -> str:
    """A name of the person with six letters or more: the family name first."""
    for name in (f(p), _run(g(p))):
        if len(name) >= _LONG:
            return name
    raise KeyError


def _very_long(p: Planted) -> str:
    for name in (f(p), _run(g(p))):
        if len(name) >= _VERY_LONG:
            return name
    raise KeyError


def _cut(name: str, glue: str, place: int | None = None) -> str:
    place = len(name) // 2 if place is None else place
    return name[:place] + glue + name[place:]


def _swap(text: str, pairs: tuple[tuple[str, str], ...]) -> str:
    """The text with the first pair that occurs changed."""
    for old, new in pairs:
        if old in text:
            return text.replace(old, new, 1)
    return ""


def _vowelless(text: str) -> str:
    return text[0] + "".join(c for c in text[1:] if c not in "aeiou")


def _b64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def _number(n: int) -> str:
    """A number below ten thousand in words."""
    if n < len(_SMALL):
        return _SMALL[n]
    if n < 100:  # noqa: PLR2004 - the tens
        return _TENS[n // 10] + (f"-{_FIGURES[n % 10]}" if n % 10 else "")
    if n < 1000:  # noqa: PLR2004 - the hundreds
        return f"{_FIGURES[n // 100]} hundred" + (f" and {_number(n % 100)}" if n % 100 else "")
    return f"{_number(n // 1000)} thousand" + (f" {_number(n % 1000)}" if n % 1000 else "")


def _nth(n: int) -> str:
    return f"{n}{'th' if 10 < n % 100 < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"  # noqa: PLR2004 - the teens


def _figures(text: str, glue: str = " ") -> str:
    return glue.join(_FIGURES[int(c)] for c in digits(text))


def _days(p: Planted) -> int:
    return (p.met - p.born).days


def _birthday(p: Planted, age: int) -> dt.date:
    return p.born.replace(year=p.born.year + age)


def _age(p: Planted) -> int:
    return p.met.year - p.born.year - ((p.met.month, p.met.day) < (p.born.month, p.born.day))


def _since(p: Planted) -> int:
    """Days since the last birthday, on the day of the incident."""
    return (p.met - _birthday(p, _age(p))).days


def _after(day: dt.date, days: int) -> str:
    return f"{day + dt.timedelta(days=days):%-d %B %Y}"


def _abroad(day: dt.date, tongue: str) -> str:
    return _ABROAD[tongue].split()[day.month - 1]


def _whole(make: Make) -> Make:
    """A form that tells as a whole: a month and a year may stay of it."""
    return lambda p: f"«{made}»" if (made := make(p)) else ""


def _street(p: Planted) -> str:
    return p.street.split()[0]


def _town(p: Planted) -> str:
    return p.town.split("-")[0]


FOURTEENTH.group("case", {
    "two capitals": lambda p: f(p)[:2].upper() + f(p)[2:],
    "caps lock": lambda p: f"{g(p).swapcase()} {f(p).swapcase()}",
    "last letter large": lambda p: g(p).lower()[:-1] + g(p)[-1].upper(),
    "every second large": lambda p: "".join(c.upper() if i % 2 else c.lower() for i, c in enumerate(f(p))),
    "vowels large": lambda p: "".join(c.upper() if c in "aeiou" else c.lower() for c in g(p)),
    "large inside": lambda p: _cut(f(p), "", 0)[:4] + f(p)[4:].capitalize(),
    "police": lambda p: f"«{f(p).upper()}» /«{g(p)}» /M",
    "shouted": lambda p: f"«{g(p).upper()}»!!",
    "drawn out": lambda p: f"«{g(p).upper()}{g(p)[-1].upper() * 4}»",
    "small everywhere": lambda p: f"«{g(p).lower()} {f(p).lower()}» and his mates",
    "shouted possessive": lambda p: f"«{g(p).upper()}'S» room",
    "large with small s": lambda p: f"«{f(p).upper()}s» home",
    "small after a stop": lambda p: f"the lad. «{g(p).lower()}» again",
    "small with a dash": lambda p: f"—«{g(p).lower()}»—",
    "title and large": lambda p: f"Mstr «{f(p).upper()}»",
    "first three large": lambda p: f(p)[:3].upper() + f(p)[3:].lower(),
    "snake": lambda p: f"«{_run(g(p)).lower()}_{f(p).lower()}»",
    "kebab": lambda p: f"«{_run(g(p)).lower()}-{f(p).lower()}»",
    "camel": lambda p: f"«{_run(g(p)).lower()}{f(p).capitalize()}»",
    "constant": lambda p: f"CHILD_NAME_«{_run(g(p)).upper()}»" .replace("CHILD_NAME_«", "«CHILD_NAME_"),
})  # fmt: skip

FOURTEENTH.group("spacing and splits", {
    "first letter off": lambda p: _cut(f(p), " ", 1),
    "last letter off": lambda p: _cut(_long(p), " ", -1),
    "in the middle": lambda p: _cut(_long(p), " "),
    "thirds": lambda p: f"{_long(p)[:2]} {_long(p)[2:4]} {_long(p)[4:]}",
    "hyphen in the middle": lambda p: _cut(_long(p), "-"),
    "hyphen and blank": lambda p: _cut(_long(p), "- "),
    "blank and hyphen": lambda p: _cut(_long(p), " -"),
    "line in the middle": lambda p: _cut(_long(p), "\n"),
    "hyphen at the line": lambda p: _cut(_long(p), "-\n"),
    "hyphen, line and indent": lambda p: _cut(_long(p), "-\n    "),
    "not sign for a hyphen": lambda p: _cut(_long(p), "¬\n"),
    "equals at the line": lambda p: _cut(_long(p), "=\n"),
    "backslash at the line": lambda p: _cut(_long(p), "\\\n"),
    "page number between": lambda p: f"«{_cut(_long(p), chr(10) + '- 3 -' + chr(10))}»",
    "page between": lambda p: f"«{_cut(_long(p), ' Page 2 of 7 ')}»",
    "dots between letters": lambda p: ".".join(_run(g(p))),
    "slashes between letters": lambda p: "/".join(_run(g(p)).upper()),
    "bars between letters": lambda p: "|".join(_run(g(p)).upper()),
    "boxes": lambda p: "".join(f"[{c}]" for c in _run(g(p)).upper()),
    "round boxes": lambda p: "".join(f"({c})" for c in _run(g(p)).upper()),
    "low lines between letters": lambda p: "_".join(_run(f(p))),
    "commas between letters": lambda p: ", ".join(_run(f(p)).upper()),
    "semicolons between letters": lambda p: ";".join(_run(f(p)).upper()),
    "two blanks between letters": lambda p: "  ".join(_run(f(p))),
    "tabs between letters": lambda p: "\t".join(_run(f(p)).upper()),
    "a letter a line": lambda p: "\n".join(_run(f(p)).upper()),
    "dots of a pause": lambda p: "... ".join(_run(g(p)).upper()),
    "middle dots": lambda p: "·".join(f(p)),
    "bullets": lambda p: "•".join(_run(g(p)).upper()),
    "stars": lambda p: "*".join(_run(g(p))),
    "tildes": lambda p: "~".join(_run(g(p))),
    "plus": lambda p: "+".join(_run(g(p)).upper()),
    "arrows": lambda p: "→".join(_run(g(p)).upper()),
    "quoted letters": lambda p: " ".join(f"'{c}'" for c in _run(g(p)).upper()),
    "spelt with commas and then": lambda p: f"«{', '.join(_run(g(p)).upper()[:-1])} and then {_run(g(p)).upper()[-1]}»",
    "pairs of letters": lambda p: " ".join(_very_long(p)[i:i + 2] for i in range(0, len(_very_long(p)), 2)),
    "groups of three": lambda p: "-".join(_very_long(p)[i:i + 3] for i in range(0, len(_very_long(p)), 3)),
    "joined by and": lambda p: f"«{g(p)}and{f(p)}»",
    "joined to the word before": lambda p: f"«that{g(p)}»",
    "joined to the word after": lambda p: f"«{f(p)}was»",
    "joined to a role": lambda p: f"«mum{g(p)}»",
    "slash with a role": lambda p: f"«{g(p)}»/mum",
    "ampersand": lambda p: f"«{g(p)}»&«{p.mother[0]}»",
    "plus mother": lambda p: f"«{g(p)}»+«{p.mother[0]}»",
    "no blank after a comma": lambda p: f"«{f(p)}»,«{g(p)}»",
    "no blank after a stop": lambda p: f"left.«{g(p)}» stayed",
    "stop for a blank": lambda p: f"{_run(g(p))}.{f(p)}",
    "colon for a blank": lambda p: f"{g(p)}:{f(p)}",
    "double colon": lambda p: f"{g(p)}::{f(p)}",
    "a number behind": lambda p: f"«{g(p)}2»",
    "a number before": lambda p: f"«1{g(p)}»",
    "a year behind": lambda p: f"«{g(p)}2025»",
    "item number": lambda p: f"3.«{g(p)}»",
    "item letter": lambda p: f"a)«{g(p)}»",
    "numbered names": lambda p: f"(1)«{g(p)}»(2)«{p.mother[0]}»",
    "stretched": lambda p: f"{g(p)}     {f(p)}",
    "tab in a name": lambda p: f"{g(p)}\t{f(p)}",
    "column break": lambda p: f"{f(p)[:4]}\t{f(p)[4:]}",
    "thin blanks": lambda p: "\u2009".join(f(p)),
    "hair blank inside": lambda p: _cut(_long(p), "\u200a"),
    "figure blank inside": lambda p: _cut(_long(p), "\u2007"),
    "ideographic blank": lambda p: _cut(_long(p), "\u3000"),
    "next line character": lambda p: _cut(_long(p), "\x85"),
    "line separator": lambda p: _cut(_long(p), "\u2028"),
    "Mongolian blank": lambda p: _cut(_long(p), "\u180e"),
    "vertical tab": lambda p: _cut(_long(p), "\u000b"),
    "wide letters of a heading": lambda p: f"{' '.join(_run(g(p)).upper())}   {' '.join(f(p).upper())}",
})  # fmt: skip

FOURTEENTH.group("Unicode", {
    "bold letters": lambda p: f(p).translate(_BOLD),
    "sans letters": lambda p: f(p).translate(_SANS),
    "typewriter letters": lambda p: f(p).translate(_MONO),
    "raised letters": lambda p: g(p).lower().translate(_RAISED),
    "small capitals": lambda p: f(p).lower().translate(_SMALL_CAPS),
    "turned letters": lambda p: g(p).lower().translate(_TURNED)[::-1],
    "black circles": lambda p: _run(g(p)).upper().translate(_NEGATIVE),
    "black squares": lambda p: _run(g(p)).upper().translate(_BLOCKS),
    "Lisu letters": lambda p: f(p).upper().translate(_LISU),
    "variation selectors": lambda p: "\ufe0f".join(f(p)),
    "grapheme joiners": lambda p: "\u034f".join(f(p)),
    "zero width blanks": lambda p: "\u200b".join(f(p)),
    "word joiner": lambda p: _cut(f(p), "\u2060"),
    "byte order mark": lambda p: _cut(f(p), "\ufeff"),
    "soft hyphen": lambda p: _cut(f(p), "\u00ad"),
    "right to left": lambda p: f"\u202e{f(p)[::-1]}\u202c",
    "isolate": lambda p: f"\u2067{g(p)}\u2069",
    "Hangul filler": lambda p: _cut(f(p), "\u3164"),
    "blank of Braille": lambda p: _cut(f(p), "\u2800"),
    "replacement in a name": lambda p: at(_long(p), 3, "\ufffd"),
    "decomposed": lambda p: unicodedata.normalize("NFD", p.full),
    "accents on everything": lambda p: "".join(c + "\u0301" for c in f(p)),
    "dots below": lambda p: "".join(c + "\u0323" for c in f(p)),
    "struck out": lambda p: "".join(c + "\u0336" for c in f(p)),
    "underlined": lambda p: "".join(c + "\u0332" for c in g(p)),
    "in a combining box": lambda p: "".join(c + "\u20de" for c in _run(g(p)).upper()),
    "Latin extended": lambda p: _swap(f(p).lower(), (("a", "ɑ"), ("o", "ο"), ("e", "ҽ"), ("u", "υ"))),
    "barred letters": lambda p: _swap(f(p), (("l", "ƚ"), ("t", "ŧ"), ("b", "ƀ"), ("d", "đ"))),
    "hooked letters": lambda p: _swap(f(p), (("k", "ƙ"), ("b", "ɓ"), ("d", "ɗ"), ("t", "ƭ"), ("n", "ɲ"))),
    "Armenian letters": lambda p: _swap(f(p), (("o", "օ"), ("u", "ս"), ("n", "ո"), ("h", "հ"))),
    "Cyrillic letter": lambda p: _swap(f(p), (("a", "а"), ("e", "е"), ("o", "о"))),
    "currency": lambda p: _swap(f(p).lower(), (("e", "€"), ("a", "₳"), ("w", "₩"), ("n", "₦"))),
    "double struck mojibake": lambda p: if_(p.full != plain(p.full), p.full.encode().decode("latin-1")),
    "mojibake of Windows": lambda p: if_(p.full != plain(p.full), p.full.encode().decode("cp1252", "replace")),
    "twice mojibake": lambda p: if_(p.full != plain(p.full), p.full.encode().decode("latin-1").encode().decode("latin-1")),
    "accents lost to question marks": lambda p: if_(p.full != plain(p.full), p.full.encode("ascii", "replace").decode()),
    "accents dropped with the letter": lambda p: if_(p.full != plain(p.full), p.full.encode("ascii", "ignore").decode()),
    "accent typed behind": lambda p: if_(p.full != plain(p.full), "".join(plain(c) + ("'" if plain(c) != c else "") for c in p.full)),
    "accent typed before": lambda p: if_(p.full != plain(p.full), "".join(("´" if plain(c) != c else "") + plain(c) for c in p.full)),
    "wrong code page": lambda p: p.full.encode("cp1250", "replace").decode("cp1252", "replace") if p.full != plain(p.full) else "",
    "old Mac": lambda p: if_(p.full != plain(p.full), p.full.encode("latin-1", "replace").decode("mac-roman")),
    "decimal entities": lambda p: "".join(f"&#{ord(c)};" for c in f(p)),
    "hex entities": lambda p: "".join(f"&#x{ord(c):x};" for c in f(p)),
    "entities of accents": _whole(lambda p: if_(p.full != plain(p.full), p.full.encode("ascii", "xmlcharrefreplace").decode())),
    "entity without its end": lambda p: f"&#{ord(f(p)[0])}{f(p)[1:]}",
    "entity twice": lambda p: f"&amp;#{ord(f(p)[0])};{f(p)[1:]}",
    "backslash u": lambda p: "".join(f"\\u{ord(c):04x}" for c in f(p)),
    "backslash u of accents": _whole(lambda p: if_(p.full != plain(p.full), json.dumps(p.full).strip('"'))),
    "backslash x": lambda p: "".join(f"\\x{ord(c):02x}" for c in f(p)),
    "percent": lambda p: "".join(f"%{ord(c):02X}" for c in f(p)),
    "percent twice": lambda p: "".join(f"%25{ord(c):02X}" for c in f(p)),
    "percent u": lambda p: "".join(f"%u{ord(c):04X}" for c in f(p)),
    "quoted printable accents": lambda p: if_(p.full != plain(p.full), quopri.encodestring(p.full.encode()).decode()),
    "quoted printable": lambda p: "".join(f"={ord(c):02X}" for c in f(p)),
    "RTF accents": _whole(lambda p: if_(p.full != plain(p.full), "".join(f"\\u{ord(c)}?" if ord(c) > 127 else c for c in p.full))),  # noqa: PLR2004 - ASCII
    "RTF bytes": _whole(lambda p: if_(p.full != plain(p.full), "".join(f"\\'{c.encode('cp1250', 'replace')[0]:02x}" if ord(c) > 127 else c for c in p.full))),  # noqa: PLR2004 - ASCII
    "UTF-7": lambda p: if_(p.full != plain(p.full), p.full.encode("utf-7").decode()),
    "punycode": _whole(lambda p: if_(p.full != plain(p.full), f"xn--{p.full.replace(' ', '').lower().encode('punycode').decode()}")),
    "fullwidth initials": lambda p: f"{chr(ord(g(p)[0]) + 0xFEE0)}{g(p)[1:]}",
    "raised last letter": lambda p: f(p)[:-1] + f(p)[-1].translate(_RAISED),
    "tag characters behind": lambda p: f(p) + "\U000e0067\U000e0062",
    "interlinear": lambda p: f"\ufff9{g(p)}\ufffathe boy\ufffb".replace("the boy", ""),
})  # fmt: skip

FOURTEENTH.group("typos", {
    "no first letter": lambda p: _long(p)[1:],
    "no last letter": lambda p: _long(p)[:-1],
    "last two swapped": lambda p: _long(p)[:-2] + _long(p)[-1] + _long(p)[-2],
    "first two swapped": lambda p: _long(p)[1] + _long(p)[0].lower() + _long(p)[2:],
    "first two swapped, large": lambda p: _long(p)[1].upper() + _long(p)[0].lower() + _long(p)[2:],
    "wrong first letter": lambda p: _NEXT_KEY[_long(p)[0].lower()].upper() + _long(p)[1:],
    "wrong last letter": lambda p: _long(p)[:-1] + _NEXT_KEY[_long(p)[-1].lower()],
    "next key in the middle": lambda p: at(_long(p), 3, _NEXT_KEY[_long(p)[3]]),
    "both keys at once": lambda p: _long(p)[:3] + _NEXT_KEY[_long(p)[2]] + _long(p)[3:],
    "a letter three times": lambda p: _long(p)[:3] + _long(p)[2] * 2 + _long(p)[3:],
    "two letters lost": lambda p: _very_long(p)[:2] + _very_long(p)[3:5] + _very_long(p)[6:],
    "two keys wrong": lambda p: at(at(_very_long(p), 2, _NEXT_KEY[_very_long(p)[2]]), 5, _NEXT_KEY[_very_long(p)[5]]),
    "two pairs swapped": lambda p: _very_long(p)[:1] + _very_long(p)[2] + _very_long(p)[1] + _very_long(p)[3] + _very_long(p)[5] + _very_long(p)[4] + _very_long(p)[6:],
    "syllables swapped": lambda p: (_very_long(p)[3:5] + _very_long(p)[:3] + _very_long(p)[5:]).capitalize(),
    "a syllable twice": lambda p: _long(p)[:3] + _long(p)[1:3] + _long(p)[3:],
    "a syllable lost": lambda p: _very_long(p)[:3] + _very_long(p)[5:],
    "no vowels": lambda p: _vowelless(_very_long(p)),
    "both without vowels": lambda p: f"{_vowelless(g(p))} {_vowelless(f(p))}",
    "vowel for vowel": lambda p: _swap(_long(p)[1:], (("a", "e"), ("e", "i"), ("o", "u"), ("i", "a"))).join([_long(p)[0], ""]),
    "spoonerism": lambda p: f"{f(p)[0]}{g(p)[1:]} {g(p)[0]}{f(p)[1:]}",
    "a figure for a letter": lambda p: _swap(_long(p).lower(), (("i", "8"), ("o", "9"), ("e", "3"), ("r", "4"), ("a", "4"))),
    "a sign for a letter": lambda p: _swap(_long(p), (("l", ";"), ("p", "["), ("m", ","), ("a", "#"))),
    "all keys one to the left": lambda p: _run(_very_long(p)).lower().translate(_LEFT_KEY),
    "French keys": lambda p: f"{g(p)} {f(p)}".translate(_AZERTY) if f"{g(p)}{f(p)}".translate(_AZERTY) != f"{g(p)}{f(p)}" else "",
    "German keys": lambda p: if_(f(p).translate(_QWERTZ) != f(p), f(p).translate(_QWERTZ)),
    "Russian keys": lambda p: _run(f(p)).lower().translate(_CYRILLIC_KEYS).capitalize(),
    "shift held": lambda p: f(p)[:1].upper() + f(p)[1:3].upper() + f(p)[3:],
    "apostrophe in the middle": lambda p: _cut(_long(p), "'"),
    "comma in the middle": lambda p: _cut(_long(p), ","),
    "stop in the middle": lambda p: _cut(_long(p), "."),
    "quotation mark in the middle": lambda p: _cut(_long(p), '"'),
    "doubled word": lambda p: f"{g(p)}{g(p)}",
    "started again": lambda p: f"«{g(p)[:3]}{g(p)}»",
    "cut off and said": lambda p: f"«{_long(p)[:4]}- {_long(p)}»",
    "corrected with a star": lambda p: f"{_long(p)[1]}{_long(p)[0]}{_long(p)[2:]} *«{_long(p)}»",
    "sic": lambda p: f"«{_long(p)[:-2]}{_long(p)[-1]}{_long(p)[-2]}» [sic]",
    "query": lambda p: f"«{_long(p)[:-1]}»(?)",
    "spelling unsure": lambda p: f"«{_HEARD[p.given][0]}» (sp?)",
    "b for v": lambda p: _swap(_long(p), (("v", "b"), ("b", "v"), ("f", "ph"), ("c", "k"), ("k", "c"))),
    "Thai keys of a sort": lambda p: _swap(_long(p), (("ll", "l"), ("bb", "b"), ("oo", "o"), ("mm", "m"), ("nn", "n"))),
    "nn for nd": lambda p: _swap(_long(p), (("th", "ht"), ("ch", "hc"), ("sh", "hs"), ("wo", "ow"), ("al", "la"))),
    "figure behind": lambda p: f"«{_long(p)}0»",
    "letter stuck before": lambda p: f"{_NEXT_KEY[_long(p)[0].lower()]}{_long(p)}",
    "letter stuck behind": lambda p: f"{_long(p)}{_NEXT_KEY[_long(p)[-1]]}",
})  # fmt: skip

FOURTEENTH.group("OCR", {
    "rn for m": lambda p: _swap(f(p), (("m", "rn"), ("w", "vv"), ("h", "li"), ("d", "cl"))),
    "ri read as n": lambda p: _swap(f"{g(p)} {f(p)}", (("ri", "n"), ("li", "h"), ("ti", "u"), ("in", "m"), ("ll", "U"))),
    "I for l": lambda p: if_("l" in f(p), f(p).replace("l", "I")),
    "one for l": lambda p: if_("l" in f(p), f(p).replace("l", "1")),
    "bar for l": lambda p: if_("l" in f(p), f(p).replace("l", "|")),
    "zero for o": lambda p: if_("o" in f(p), f(p).replace("o", "0")),
    "c for e": lambda p: if_("e" in f(p), f(p).replace("e", "c", 1)),
    "h for b": lambda p: _swap(_long(p), (("b", "h"), ("h", "b"), ("n", "u"), ("u", "n"))),
    "first letter in pieces": lambda p: _swap(f(p)[0], (("H", "l-l"), ("K", "l<"), ("F", "l="), ("W", "VV"), ("T", "7"), ("S", "5"), ("C", "("), ("Z", "2"), ("A", "/-\\"))) + f(p)[1:] if f(p)[0] in "HKFWTSCZA" else "",
    "G read as 6": lambda p: if_(g(p)[0] in "GBSOAI", g(p)[0].translate(str.maketrans("GBSOAI", "685041")) + g(p)[1:]),
    "first letter read wrong": lambda p: if_(g(p)[0] in "GSMABOXD", g(p)[0].translate(str.maketrans("GSMABOXD", "C5NARQKO")) + g(p)[1:]),
    "speck": lambda p: _cut(f(p), ".", 3),
    "speck before": lambda p: f"'{f(p)}",
    "quote inside": lambda p: _cut(f(p), "’", 2),
    "hyphen kept": lambda p: _cut(_long(p), "­- "),
    "ligature": lambda p: _swap(f"{g(p)} {f(p)}", (("fi", "ﬁ"), ("fl", "ﬂ"), ("ff", "ﬀ"), ("st", "ﬆ"))),
    "long s": lambda p: _swap(p.full, (("s", "ſ"),)),
    "torn with a line number": lambda p: f"«{_cut(_long(p), ' 14 ')}»",
    "a letter as a hole": lambda p: at(_long(p), 2, " "),
    "a letter as a star": lambda p: at(_long(p), 2, "*"),
    "a letter as a tilde": lambda p: at(_long(p), 2, "~"),
    "a letter as a dot": lambda p: at(_long(p), 2, "."),
    "two readings": lambda p: f"«{f(p)}»/{f(p)[:-2]}{f(p)[-1]}{f(p)[-2]}".replace("/", " / «") + "»",
    "rotated": lambda p: f"«{f(p)[::-1]}»",
})  # fmt: skip

FOURTEENTH.group("possessives and derived words", {
    "backtick": lambda p: f"«{g(p)}`s» bag",
    "acute": lambda p: f"«{g(p)}´s» bag",
    "semicolon": lambda p: f"«{g(p)};s» bag",
    "double quote": lambda p: f'«{g(p)}"s» bag',
    "blank before": lambda p: f"«{g(p)} 's» bag",
    "blank inside": lambda p: f"«{g(p)}' s» bag",
    "prime": lambda p: f"«{g(p)}′s» bag",
    "entity": lambda p: f"«{g(p)}&#39;s» bag",
    "entity by name": lambda p: f"«{g(p)}&rsquo;s» bag",
    "mojibake": lambda p: f"«{g(p)}â€™s» bag",
    "question mark for it": lambda p: f"«{g(p)}?s» bag",
    "at for it": lambda p: f"«{g(p)}@s» bag",
    "doubled": lambda p: f"«{g(p)}''s» bag",
    "hyphen": lambda p: f"«{g(p)}-s» bag",
    "plural possessive": lambda p: f"the «{f(p)}s'» home",
    "plural with es": lambda p: f"the «{f(p)}es»",
    "plural with apostrophe": lambda p: f"the «{f(p)}'s» next door",
    "is": lambda p: f"«{g(p)}'s» not coming",
    "would": lambda p: f"«{g(p)}'d» gone",
    "will": lambda p: f"«{g(p)}'ll» go",
    "no apostrophe": lambda p: f"«{g(p)}s» mum",
    "ish": lambda p: f"a bit «{g(p)}-ish»",
    "esque": lambda p: f"«{f(p)}esque»",
    "like": lambda p: f"a very «{g(p)}like» answer",
    "gate": lambda p: f"what staff called «{f(p)}-gate»",
    "related": lambda p: f"«{g(p)}-related» calls",
    "centred": lambda p: f"a «{g(p)}-centred» plan",
    "focused": lambda p: f"«{g(p)}focused» time",
    "pre": lambda p: f"«pre-{g(p)}» practice",
    "post": lambda p: f"«post{g(p)}» training",
    "anti": lambda p: f"«anti-{f(p)}»",
    "non": lambda p: f"«non-{f(p)}» siblings",
    "proof": lambda p: f"«{g(p)}-proof» gates",
    "free": lambda p: f"a «{g(p)}-free» week",
    "less": lambda p: f"a «{g(p)}less» table",
    "ism": lambda p: f"a «{g(p)}ism»",
    "ian": lambda p: f"«{f(p)}ian»",
    "verb": lambda p: f"we were «{g(p)}ed» again",
    "law": lambda p: f"«{g(p)}»'s Law",
    "team": lambda p: f"Team «{g(p)}»",
    "operation": lambda p: f"Operation «{f(p)}»",
    "trust fund": lambda p: f"the «{g(p)} {f(p)}» Memorial Fund",
    "case citation": lambda p: f"R v «{f(p)}»",
    "family court": lambda p: f"Re «{f(p)}» (Children)",
    "estate": lambda p: f"Est. of «{f(p)}» (dec'd)",
    "et al": lambda p: f"«{f(p)}» et al.",
    "the late": lambda p: f"the late «{g(p)}»",
    "rest in peace": lambda p: f"R.I.P. «{g(p)}» xx",
    "junior": lambda p: f"«{f(p)}» Jnr",
    "the third": lambda p: f"«{g(p)}» III",
    "half": lambda p: f"half-«{f(p)}»".replace("half-«", "«half-"),
    "clan": lambda p: f"the «{f(p)}» lot",
    "household": lambda p: f"h/h «{f(p)}»",
    "surname twice": lambda p: f"«{f(p)}»/«{p.mother[1]}» household",
})  # fmt: skip

FOURTEENTH.group("nicknames", {
    "fond one": lambda p: f"«{_FONDLY[p.given][0]}»",
    "fond two": lambda p: f"«{_FONDLY[p.given][1]}»",
    "fond three": lambda p: f"«{_FONDLY[p.given][2]}»",
    "fond four": lambda p: f"«{_FONDLY[p.given][3]}»",
    "our": lambda p: f"our «{_FONDLY[p.given][0]}»",
    "known as": lambda p: f"a/k/a «{_FONDLY[p.given][0]}»",
    "in quotes": lambda p: f"«{g(p)}» '«{_FONDLY[p.given][1]}»' «{f(p)}»",
    "in brackets": lambda p: f"«{f(p)}» («{_FONDLY[p.given][0]}»)",
    "fond and family": lambda p: f"«{_FONDLY[p.given][0]} {f(p)}»",
    "fond with initial": lambda p: f"«{_FONDLY[p.given][0]}» «{f(p)[0]}».",
    "fond, in small letters": lambda p: if_(p.given not in ("Gabriel", "Will", "Tia-Rae", "Muhammad", "Oluwafemi", "Leonor"), f"«{_FONDLY[p.given][0].lower()}» came home"),
    "baby": lambda p: f"baby «{g(p)}»",
    "baby joined": lambda p: f"«baby{g(p).lower()}»",
    "little": lambda p: f"lil «{g(p)}»",
    "wee": lambda p: f"wee «{g(p)}»",
    "big": lambda p: f"Big «{g(p)}» and Little «{g(p)}»",
    "y behind": lambda p: f"«{_run(g(p))[:4]}y»" if len(_run(g(p))) > 5 else "",  # noqa: PLR2004 - long enough to shorten
    "o behind": lambda p: f"«{_run(g(p))[:4]}o»" if len(_run(g(p))) > 5 else "",  # noqa: PLR2004 - long enough to shorten
    "bear": lambda p: f"«{g(p)}-bear»",
    "boo": lambda p: f"«{_run(g(p))[:3].capitalize()}-{_run(g(p))[:3].lower()}»",
    "z behind": lambda p: f"«{_run(g(p))[:4]}z»" if len(_run(g(p))) > 5 else "",  # noqa: PLR2004 - long enough to shorten
    "first syllable": lambda p: f"called «{_run(g(p))[:4]}» by her nan" if len(_run(g(p))) > 6 else "",  # noqa: PLR2004 - long enough to shorten
    "family nickname": lambda p: f"«{f(p)[:4]}y»" if len(f(p)) > 6 else "",  # noqa: PLR2004 - long enough to shorten
    "family's first syllable": lambda p: f"mates call him «{f(p)[:5]}»" if len(f(p)) > 7 else "",  # noqa: PLR2004 - long enough to shorten
    "kisses": lambda p: f"«{g(p)}xx»",
    "hearts": lambda p: f"<3 «{g(p)}» <3",
    "mum's": lambda p: f"«{p.mother[0][:3]}zie»",
    "father's": lambda p: f"'«{p.father[0][:3]}o»'",
    "Uncle": lambda p: f"Uncle «{p.father[0][:4]}»",
})  # fmt: skip

FOURTEENTH.group("initials and short forms", {
    "dotted": lambda p: f"«{g(p)[0]}.{f(p)[0]}.»",
    "dotted with a blank": lambda p: f"«{g(p)[0]}. {f(p)[0]}.»",
    "three": lambda p: f"«{g(p)[0]}.{p.middle[0]}.{f(p)[0]}.»" if p.middle.isascii() else "",
    "given and initial": lambda p: f"«{g(p)} {f(p)[0]}»",
    "given and initial joined": lambda p: f"«{_run(g(p))}{f(p)[0]}»",
    "initial joined": lambda p: f"«{g(p)[0]}{f(p)}»",
    "initial joined, small": lambda p: f"«{g(p)[0]}{f(p)}»".lower(),
    "family and initial": lambda p: f"«{f(p)} {g(p)[0]}»",
    "family and initial joined": lambda p: f"«{f(p)}{g(p)[0]}»",
    "initial and dot": lambda p: f"{g(p)[0]}.«{f(p)}»",
    "middle initial": lambda p: f"«{g(p)} {p.middle[0]} {f(p)}»",
    "middle too": lambda p: f"«{g(p)} {p.middle}»",
    "middle and family": lambda p: f"«{p.middle} {f(p)}»",
    "three and two": lambda p: f"«{_run(g(p))[:3]}{f(p)[:2]}»",
    "three and three": lambda p: f"«{_run(g(p))[:3].upper()}{f(p)[:3].upper()}»",
    "four and one": lambda p: f"«{f(p)[:4].upper()}{g(p)[0]}»",
    "register code": lambda p: f"«{f(p)[:5].upper()}{g(p)[0]}01»" if len(f(p)) > 4 else "",  # noqa: PLR2004 - five letters
    "driver's code": lambda p: f"«{f(p)[:5].upper():9<5}{p.born:%y}0{p.born:%m%d}{g(p)[0]}9»",
    "cut with an apostrophe": lambda p: f"«{_long(p)[:2]}'{_long(p)[-5:]}»",
    "cut with a dot": lambda p: f"«{_very_long(p)[:6]}.»",
    "cut with dots": lambda p: f"«{_long(p)[:4]}…»",
    "cut with three dots": lambda p: f"«{_very_long(p)[:5]}...»",
    "cut at the column": lambda p: f"«{f(p).upper()[:6]}», «{_run(g(p)).upper()[:4]}»" if len(f(p)) > 7 and len(_run(g(p))) > 5 else "",  # noqa: PLR2004 - longer than the column
    "end alone": lambda p: f"surname ends «…{_very_long(p)[-6:]}»",
    "end with a hyphen": lambda p: f"something-«{_very_long(p)[-6:]}»",
    "beginning told": lambda p: f"surname begins with «{_very_long(p)[:5]}»",
    "contraction": lambda p: f"«{_very_long(p)[:3]}'{_very_long(p)[-3:]}»",
    "old contraction": lambda p: f"«{_very_long(p)[:3]}{_very_long(p)[-1]}».",
    "mother's initials": lambda p: f"«{p.mother[0]} {p.mother[1][0]}»",
    "mother's initial": lambda p: f"Ms «{p.mother[1]}»",
    "initials of father": lambda p: f"«{p.father[0][0]}. {p.father[1]}»",
    "title in small letters": lambda p: f"mr «{f(p).lower()}»",
    "title joined": lambda p: f"«Mr{f(p)}»",
    "title with a dot joined": lambda p: f"Mr.«{f(p)}»",
    "title behind": lambda p: f"«{f(p)}», Miss",
    "Mx": lambda p: f"Mx «{f(p)}»",
})  # fmt: skip

FOURTEENTH.group("compound names and order", {
    "register": lambda p: f"«{f(p)}», «{g(p)}»",
    "register with middle": lambda p: f"«{f(p)}», «{g(p)}» «{p.middle}»",
    "brackets": lambda p: f"«{g(p)}» («{f(p)}»)",
    "formerly": lambda p: f"«{f(p)}» (formerly «{p.mother[1]}»)",
    "née": lambda p: f"«{p.mother[0]}» «{f(p)}» née «{p.mother[1]}»",
    "aka": lambda p: f"«{g(p)}» «{p.mother[1]}» AKA «{f(p)}»",
    "mother's surname": lambda p: f"«{g(p)} {p.mother[1]}»",
    "both surnames": lambda p: f"«{f(p)}-{p.mother[1]}»",
    "both surnames joined": lambda p: f"«{p.mother[1]}{f(p)}»",
    "blank for hyphen": lambda p: if_("-" in p.family, p.family.replace("-", " ")),
    "no hyphen": lambda p: if_("-" in p.family, p.family.replace("-", "")),
    "slash for hyphen": lambda p: if_("-" in p.family, p.family.replace("-", "/")),
    "turned": lambda p: if_("-" in p.family, "-".join(reversed(p.family.split("-")))),
    "first with initial": lambda p: if_("-" in p.family, f"«{p.family.split('-')[0]}-{p.family.split('-')[-1][0]}»"),
    "initial with last": lambda p: if_("-" in p.family, f"«{p.family[0]}-{p.family.split('-')[-1]}»"),
    "only the first": lambda p: if_("-" in p.family, f"Miss «{p.family.split('-')[0]}»"),
    "en dash": lambda p: if_("-" in p.family, p.family.replace("-", "–")),
    "ampersand": lambda p: if_("-" in p.family, p.family.replace("-", " & ")),
    "given without hyphen": lambda p: if_("-" in p.given, f"«{p.given.replace('-', '').capitalize()}»"),
    "given with blank": lambda p: if_("-" in p.given, f"«{p.given.replace('-', ' ')}»"),
    "given, second half": lambda p: if_("-" in p.given, f"«{p.given.split('-')[1]}-{p.given.split('-')[0]}»"),
    "given, joined camel": lambda p: if_("-" in p.given, f"«{p.given.replace('-', '')}»"),
    "particle dropped": lambda p: if_(" " in p.family, f"«{f(p)}»"),
    "particle joined": lambda p: if_(" " in p.family, f"«{plain(p.family).replace(' ', '')}»"),
    "particle large": lambda p: if_(" " in p.family, f"«{plain(p.family).upper()}»"),
    "particle behind": lambda p: if_(" " in p.family, f"«{f(p)}, {plain(p.family).split()[0]}»"),
    "particle with apostrophe": lambda p: if_(" " in p.family, f"«{plain(p.family)[0]}'{f(p)}»"),
    "particle with hyphen": lambda p: if_(" " in p.family, f"«{plain(p.family).replace(' ', '-')}»"),
    "case ending one": lambda p: f"«{_ENDINGS[p.given][0]}»",
    "case ending two": lambda p: f"«{_ENDINGS[p.given][1]}»",
    "case ending three": lambda p: f"«{_ENDINGS[p.given][2]}»",
    "family form one": lambda p: f"«{_FAMILY_ENDINGS[p.given][0]}»",
    "family form two": lambda p: f"«{_FAMILY_ENDINGS[p.given][1]}»",
    "family form three": lambda p: f"«{_FAMILY_ENDINGS[p.given][2]}»",
    "Welsh to": lambda p: f"rhoddwyd i «{g(p)}»",
    "vocative": lambda p: f"a «{g(p)}», a stór",
    "French of": lambda p: f"l'affaire «{f(p)}»",
    "d' before": lambda p: if_(g(p)[0] in "AEIOU", f"«d'{g(p)}»"),
    "Polish Mr": lambda p: f"Pan «{f(p)}»",
    "Herr": lambda p: f"Fam. «{f(p)}»",
    "ji": lambda p: f"«{g(p)}-ji»",
    "bhai": lambda p: f"«{g(p)}bhai»",
    "begum": lambda p: f"«{p.mother[0]} {f(p)}»",
    "son of": lambda p: f"«{g(p)}» s/o «{p.father[0]}»",
    "daughter of": lambda p: f"«{g(p)}» d/o «{p.father[0]} {p.father[1]}»",
    "care of": lambda p: f"c/o «{p.mother[1]}»",
    "interrupted": lambda p: f"«{g(p)}» bloody «{f(p)}»",
    "over a sentence": lambda p: f"the name is «{g(p)}». «{f(p)}» is the surname",
    "over a sentence, torn": lambda p: f"«{_long(p)[:4]}. {_long(p)[4:].capitalize()}»",
    "over a bracket": lambda p: f"«{g(p)}» (DOB withheld) «{f(p)}»",
    "first name field": lambda p: f"Forename(s): «{g(p)}» Surname: «{f(p)}»",
    "fields without colon": lambda p: f"FORENAME «{g(p).upper()}» SURNAME «{f(p).upper()}»",
    "surname first, told": lambda p: f"surname «{f(p)}», first name «{g(p)}»",
})  # fmt: skip

FOURTEENTH.group("technical strings", {
    "HL7": lambda p: f"PID|1||{digits(p.nhs)}||«{f(p).upper()}^{_run(g(p)).upper()}»^^^|".replace(digits(p.nhs), "1"),
    "DICOM": lambda p: f"«{f(p)}^{_run(g(p))}»",
    "passport line": lambda p: f"«P<GBR{f(p).upper()}<<{_run(g(p)).upper()}<{'<' * 9}»",
    "vCard": lambda p: f"N:«{f(p)};{g(p)};{p.middle};;»",
    "calendar": lambda p: f"SUMMARY:«{g(p)}» CP conf",
    "FHIR": lambda p: f'"family":"«{f(p)}»","given":["«{g(p)}»"]',
    "LDAP": lambda p: f"CN=«{f(p)}\\, {g(p)}»,OU=Pupils",
    "Windows folder": lambda p: f"C:\\Users\\«{_run(g(p)).lower()}{f(p).lower()}»\\Desktop",
    "user number": lambda p: f"«{_run(g(p))[0].lower()}{f(p).lower()}3»",
    "short file name": lambda p: f"«{_very_long(p)[:6].upper()}~1».DOC",
    "file of the social worker": lambda p: f"«{f(p).upper()}»_«{_run(g(p))}»_C&F_v3_FINAL.docx",
    "file of the surgery": lambda p: f"ltr-«{_run(g(p))[0].lower()}-{f(p).lower()}»-2025.pdf",
    "file in camel": lambda p: f"«{_run(g(p))}{f(p)}ChildInNeedPlan».docx",
    "scan": lambda p: f"scan0012_«{f(p).lower()}».tif",
    "picture": lambda p: f"IMG-20250308-WA0003 («{g(p)}»).jpg".replace("20250308-", ""),
    "shared folder": lambda p: f"S:\\Safeguarding\\Yr 6\\«{f(p)} {g(p)}»\\chron.xlsx",
    "query": lambda p: f"?sn=«{quote(f(p))}»&fn=«{quote(g(p))}»",
    "address bar": lambda p: f"https://news.example/2025/tributes-to-«{_run(g(p)).lower()}»-«{f(p).lower()}»-8",
    "fundraiser": lambda p: f"justgiving.example/«{_run(g(p)).lower()}s-funeral»",
    "hashtag": lambda p: f"«#JusticeFor{_run(g(p))}»",
    "hashtag with a figure": lambda p: f"«#Justice4{_run(g(p))}»",
    "hashtag of long live": lambda p: f"«#ll{_run(g(p)).lower()}»",
    "hashtag of forever": lambda p: f"«#{_run(g(p)).lower()}forever13»",
    "handle with low lines": lambda p: f"«@__{_run(g(p)).lower()}.{f(p)[0].lower()}__»",
    "handle doubled": lambda p: f"«@{_run(g(p)).lower()}{_run(g(p))[-1] * 3}»",
    "handle of a gamer": lambda p: f"«xX_{_run(g(p))}_Xx»",
    "handle with figures": lambda p: f"«{_run(g(p)).lower().replace('a', '4').replace('e', '3').replace('i', '1').replace('o', '0')}»",
    "handle official": lambda p: f"«real{_run(g(p)).lower()}{f(p).lower()}»",
    "handle of mother": lambda p: f"«@mum_of_{_run(g(p)).lower()}»",
    "handle of birth": lambda p: f"«{_run(g(p)).lower()}{p.born:%d%m%y}»",
    "handle of initials": lambda p: f"snap: «{_run(g(p)).lower()}{f(p)[0].lower()}{p.born:%y}»",
    "e-mail": lambda p: f"«{_run(g(p)).lower()}.{f(p).lower()}@pupils.example»",
    "e-mail in words": lambda p: f"«{_run(g(p)).lower()} dot {f(p).lower()} at outlook dot com»",
    "e-mail turned": lambda p: f"«{f(p).lower()}.{_run(g(p))[0].lower()}.22@sch.example»",
    "e-mail header": lambda p: f"To: \"«{f(p)}», «{g(p)}» (Y9)\" <noreply@trust.example>".replace(" <noreply@trust.example>", ""),
    "encoded header": lambda p: f"=?utf-8?B?{_b64(p.full)}?=",
    "encoded header, Q": lambda p: f"=?iso-8859-1?Q?{quopri.encodestring(plain(p.full).encode(), header=True).decode()}?=",
    "base 64": lambda p: _b64(p.full),
    "base 64 of the family name": lambda p: _b64(_very_long(p)),
    "hex": lambda p: plain(p.full).encode().hex(),
    "hex with blanks": lambda p: plain(p.full).encode().hex(" ").upper(),
    "bytes in figures": lambda p: " ".join(str(ord(c)) for c in f(p)),
    "bits": lambda p: " ".join(f"{ord(c):08b}" for c in f(p)),
    "numbers of letters": lambda p: "-".join(str(_ALPHABET.index(c) + 1) for c in f(p).lower()),
    "thirteen on": lambda p: codecs.encode(plain(p.full), "rot13"),
    "alphabet turned": lambda p: f(p).lower().translate(_ATBASH).capitalize(),
    "backwards": lambda p: f(p)[::-1].lower(),
    "both backwards": lambda p: plain(p.full)[::-1],
    "telephone keys": lambda p: f"«{f(p).lower().translate(_KEYPAD)}» on the keypad",
    "formula": lambda p: f'="«{_cut(_long(p), chr(34) + "&" + chr(34))}»"',
    "formula of two": lambda p: f'=CONCAT("«{g(p)}»"," ","«{f(p)}»")',
    "look-up": lambda p: f'=VLOOKUP("«{f(p)}*»",A:F,3,0)',
    "filter": lambda p: f"WHERE surname LIKE '«{_very_long(p)[:6].upper()}%»'",
    "insert": lambda p: f"VALUES (1,'«{f(p)}»','«{g(p)}»','M')",
    "JSON": lambda p: f'{{"n": "«{json.dumps(p.full)[1:-1]}»"}}',
    "XML attribute": lambda p: f'<pupil sn="«{f(p)}»" fn="«{g(p)}»"/>',
    "YAML": lambda p: f"child: {{given: «{g(p)}», family: «{f(p)}»}}",
    "CSV": lambda p: f'"«{f(p)}»","«{g(p)}»",M,Y6',
    "CSV with semicolons": lambda p: f"«{f(p)};{g(p)}»;M;Y6",
    "table of bars": lambda p: f"| «{f(p)}» | «{g(p)}» | FSM |",
    "Teams": lambda p: f"<at>«{g(p)} {f(p)}»</at>",
    "mention": lambda p: f"«@[{g(p)} {f(p)}]»(1:1)",
    "chat": lambda p: f"~«{g(p)}»: dont tell mum",
    "chat with a clock": lambda p: f"[14:05] «{g(p)} {f(p)[0]}»: ok",
    "calendar address": lambda p: f"webcal://x.example/«{_run(g(p)).lower()}»%20contact.ics",
    "search": lambda p: f"https://maps.example/search?q=«{quote(g(p))}+{quote(f(p))}»",
    "bar code text": lambda p: f"*«{f(p).upper()}/{_run(g(p)).upper()}»*",
    "Wi-Fi": lambda p: f"SSID «{f(p)}_5G»",
    "phone's name": lambda p: f"«{g(p)}'s iPhone»",
    "phone's name joined": lambda p: f"«{_run(g(p))}s-iPhone-13»",
    "password": lambda p: f"pw «{_run(g(p))}{p.born:%Y}!»",
    "commit": lambda p: f"Signed-off-by: «{g(p)} {f(p)}»",
    "spelt in the alphabet of the air": lambda p: " ".join(_NATO[c] for c in f(p).lower()),
    "spelt in the alphabet of the air, hyphens": lambda p: "-".join(_NATO[c].lower() for c in _run(g(p)).lower()),
    "spelt with things": lambda p: "«" + ", ".join(f"{c.upper()} for {_HOME[c]}" for c in f(p).lower()) + "»",
    "spelt as in": lambda p: "«" + ", ".join(f"{c} as in {_HOME[c].capitalize()}" for c in _run(g(p)).upper().lower()) + "»",
    "acrostic": lambda p: f"«{' '.join(_HOME[c].capitalize() for c in f(p).lower())}» (first letters)",
    "pig Latin": lambda p: f"«{f(p)[1:]}{f(p)[0].lower()}ay»",
})  # fmt: skip

FOURTEENTH.group("markup remnants", {
    "bold inside": lambda p: f"{_cut(_long(p), '<b>', 3)}</b>",
    "bold first": lambda p: f"<b>{_long(p)[0]}</b>{_long(p)[1:]}",
    "span first": lambda p: f'<span class="cap">«{_long(p)[0]}</span>{_long(p)[1:]}»',
    "small capitals": lambda p: f"{_long(p)[0]}<small>{_long(p)[1:].upper()}</small>",
    "break": lambda p: _cut(_long(p), "<br/>"),
    "break of a word": lambda p: _cut(_long(p), "<wbr>"),
    "shy entity": lambda p: _cut(_long(p), "&shy;"),
    "zero width entity": lambda p: _cut(_long(p), "&#8203;"),
    "comment inside": lambda p: _cut(_long(p), "<!-- -->"),
    "mark inside": lambda p: _cut(_long(p), "<mark>") + "</mark>",
    "runs of Word": lambda p: _cut(_long(p), "</w:t></w:r><w:r><w:t>"),
    "proofing of Word": lambda p: _cut(_long(p), '</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r><w:t>'),
    "field": lambda p: f'{{ MERGEFIELD Forename "«{g(p)}»" }}',
    "field, index": lambda p: f'{{ XE "«{f(p)}:{g(p)}»" }}',
    "RTF bold": lambda p: f"{{\\b «{_long(p)[:3]}}}{_long(p)[3:]}»",
    "RTF paragraph": lambda p: f"\\par\\f0 «{g(p)}»\\par",
    "RTF soft hyphen": lambda p: _cut(_long(p), "\\-"),
    "bulletin board": lambda p: f"[b]{_long(p)[:3]}[/b]{_long(p)[3:]}",
    "stars inside": lambda p: f"**{_long(p)[0]}**{_long(p)[1:]}",
    "one star inside": lambda p: f"*{_long(p)[:3]}*{_long(p)[3:]}",
    "low line emphasis": lambda p: f"«_{g(p)}_»",
    "tilde emphasis": lambda p: f"~~«{g(p)}»~~ the child",
    "code": lambda p: f"`«{g(p)}»`",
    "heading": lambda p: f"##«{g(p)}»",
    "link": lambda p: f"[«{g(p)}»](https://x.example)",
    "link target": lambda p: f"[the boy](#«{_run(g(p)).lower()}-{f(p).lower()}»)",
    "wiki": lambda p: f"[[«{g(p)} {f(p)}»|the boy]]",
    "wiki quotes": lambda p: f"''«{g(p)}»''",
    "TeX": lambda p: f"\\textbf{{«{_long(p)[:3]}}}{_long(p)[3:]}»",
    "TeX hyphen": lambda p: _cut(_long(p), "\\-"),
    "TeX accents": lambda p: if_(p.full != plain(p.full), "".join(f"\\'{{{plain(c)}}}" if plain(c) != c else c for c in p.full)),
    "foot note figure": lambda p: f"«{g(p)}¹»",
    "foot note in brackets": lambda p: f"«{g(p)}»[12]",
    "foot note stuck": lambda p: f"«{f(p)}12»",
    "foot note dagger": lambda p: f"«{f(p)}»†",
    "editor's bracket": lambda p: f"{_long(p)[:2]}[{_long(p)[2]}]{_long(p)[3:]}",
    "editor's first bracket": lambda p: f"[{_long(p)[0]}]{_long(p)[1:]}",
    "editor's rest": lambda p: f"{g(p)[0]}[{g(p)[1:]}]",
    "letter in round brackets": lambda p: f"{_long(p)[:2]}({_long(p)[2]}){_long(p)[3:]}",
    "ending in brackets": lambda p: f"{_long(p)[:-2]}({_long(p)[-2:]})",
    "deleted": lambda p: f"[Deleted: «{g(p)}»]",
    "inserted": lambda p: f"{{+«{g(p)}»+}}",
    "removed": lambda p: f"[-«{g(p)}»-]",
    "comment of Word": lambda p: f"Commented [KB2]: is this «{g(p)}»?".replace("[KB2]", "[2]"),
    "template": lambda p: f"{{{{ child | default('«{g(p)}»') }}}}",
    "attribute": lambda p: f"alt=&quot;«{g(p)}»&quot;",
    "entity around": lambda p: f"&lt;«{g(p)}»&gt;",
    "blank entity": lambda p: f"«{g(p)}&nbsp;{f(p)}»",
    "hex blank": lambda p: f"{g(p)}_x0020_{f(p)}",
    "Excel carriage": lambda p: f"«{g(p)}»_x000D_",
    "Word bookmark": lambda p: f"_Ref_«{_run(g(p))}_{f(p)}»",
    "anchor": lambda p: f'<a name="«{f(p)}»"></a>',
    "image": lambda p: f"![«{g(p)}» at the park](1.jpg)",
    "CDATA": lambda p: f"<![CDATA[«{f(p)}»]]>",
})  # fmt: skip

FOURTEENTH.group("e-mail quoting", {
    "quoted line between": lambda p: f"«{g(p)}\n> {f(p)}»",
    "twice quoted": lambda p: f">> «{g(p)}»\n>> was fine",
    "torn by a quoted line": lambda p: f"> {_long(p)[:4]}\n> {_long(p)[4:]}",
    "torn by a hyphen and quoted": lambda p: f"> {_long(p)[:4]}-\n> {_long(p)[4:]}",
    "torn by a soft line": lambda p: f"> {_long(p)[:4]}=\n> {_long(p)[4:]}",
    "bar quoting": lambda p: f"| {_long(p)[:4]}\n| {_long(p)[4:]}",
    "colon quoting": lambda p: f": {_long(p)[:4]}-\n: {_long(p)[4:]}",
    "wrote": lambda p: f"On Mon, «{p.mother[0]} {p.mother[1]}» wrote:",
    "subject": lambda p: f"RE: FW: «{g(p)} {f(p)[0]}» - urgent",
    "subject with initials": lambda p: f"Subject: «{f(p)}» / strat",
    "subject joined": lambda p: f"Re:«{g(p)}»",
    "subject in brackets": lambda p: f"[SECURE]«{f(p)}»",
    "copy": lambda p: f"Cc: «{f(p).lower()}.{_run(g(p))[0].lower()}»",
    "sent from": lambda p: f"Sent from «{p.mother[0]}»'s iPhone",
    "attachment": lambda p: f"<<«{f(p)}» LAC review.doc>>",
    "greeting": lambda p: f"Hi «{p.mother[0].lower()}»,",
    "greeting joined": lambda p: f"«Dear{p.mother[0]}»",
    "greeting to two": lambda p: f"Dear «{p.mother[0]}»/«{p.father[0]}»",
    "sign-off": lambda p: f"Love «{p.mother[0]}»x",
    "sign-off joined": lambda p: f"love «{p.mother[0].lower()}xxx»",
    "signed for": lambda p: "pp «K Bloomfield»",
    "typist": lambda p: "«KBloomfield»/ab",
    "sign-off with initial": lambda p: "Regards, «K. Bloomfield» (Mrs)",
    "signature": lambda p: "--\n«Kerensa»\nLead nurse",
    "signature, large": lambda p: "«KERENSA BLOOMFIELD» RGN",
    "dictated": lambda p: "Dictated but not signed: «BLOOMFIELD, K»",
    "electronically": lambda p: "e-signed «kbloomfield» 10:14",
    "initialled": lambda p: "(«Kerensa B.»)",
    "worker's short name": lambda p: "rang «Kez B'field»".replace("«Kez B'field»", "Kez «B'field»"),
    "worker mistyped": lambda p: "tc from «Bloomfeild»",
    "worker heard": lambda p: "tc from «Kerenza»",
    "worker in a list": lambda p: "Present: JS, «KBloomfield», TP",
})  # fmt: skip

FOURTEENTH.group("dictation and sound", {
    "heard given": lambda p: _HEARD_GIVEN[p.given],
    "heard one": lambda p: _HEARD[p.given][0],
    "heard two": lambda p: _HEARD[p.given][1],
    "heard three": lambda p: _HEARD[p.given][2],
    "heard both": lambda p: f"{_HEARD_GIVEN[p.given]} {_HEARD[p.given][0]}",
    "heard, small letters": lambda p: _HEARD[p.given][0].lower(),
    "heard possessive": lambda p: f"«{_HEARD[p.given][0]}'s» GP",
    "as said": lambda p: f"«{_SAID[p.given]}»",
    "as said, with words": lambda p: f"pronounced '«{_SAID[p.given]}»'",
    "double letter told": lambda p: _double(f(p)),
    "letters and the rest": lambda p: f"«{f(p)[0]} for {_HOME[f(p)[0].lower()]}, {f(p)[1:]}»",
    "with a": lambda p: f"«{_HEARD[p.given][1]}» with a {f(p)[0]}",
    "said comma": lambda p: f"«{f(p)} comma {g(p)}»",
    "said hyphen": lambda p: if_("-" in p.family, f"«{p.family.replace('-', ' hyphen ')}»"),
    "said dash": lambda p: if_("-" in p.given, f"«{p.given.replace('-', ' dash ')}»"),
    "said apostrophe s": lambda p: f"«{g(p)} apostrophe s» bed",
    "said cap": lambda p: f"«cap {g(p).lower()}»",
    "said new line": lambda p: f"«{g(p)} new line {f(p)}»",
    "said full stop": lambda p: f"«{g(p)} full stop»",
    "stammer": lambda p: f"«{g(p)[0]}-{g(p)[0]}-{g(p)}»",
    "stammer, two letters": lambda p: f"«{g(p)[:2]}-{g(p)[:2]}-{g(p).lower()}»",
    "stammer, dots": lambda p: f"«{g(p)[:2]}... {g(p)}»",
    "er inside": lambda p: f"«{_cut(_long(p), '-er-')}»",
    "er with blanks": lambda p: f"«{_cut(_long(p), ', er, ')}»",
    "something": lambda p: f"«{_very_long(p)[:5]}»-something",
    "sounds like": lambda p: f"sounds like '«{_HEARD_GIVEN[p.given].lower()}»'",
    "cried": lambda p: f"«{g(p)[0]}{g(p)[1] * 5}{g(p)[2:]}»!",
    "sung": lambda p: f"«{'-'.join([g(p)[:2], g(p)[2:4], g(p)[4:]])}»" if len(g(p)) > 5 else "",  # noqa: PLR2004 - three parts
    "lisped": lambda p: _swap(g(p), (("s", "th"), ("r", "w"), ("l", "w"))),
    "mother, heard": lambda p: "«Norreen Entwhistle»",
    "mother, usual spelling": lambda p: "Mrs «Entwistle»",
    "father, heard": lambda p: "«Tandai Moiyo»",
    "baby talk": lambda p: f"«{g(p)}-wabriel»" if p.given == "Gabriel" else f"«{g(p)}-poos»",
})  # fmt: skip


def _double(name: str) -> str:
    """Spelt aloud, with a letter that stands twice said as double."""
    said, place = [], 0
    while place < len(name):
        twice = name[place : place + 2].lower() == name[place].lower() * 2
        said.append(("double " if twice else "") + name[place].upper())
        place += 2 if twice else 1
    return f"«{' '.join(said)}»" if len(said) < len(name) else ""


FOURTEENTH.group("other scripts", {
    **{f"given or both in {script}": (lambda p, names=names: names[p.given]) for script, names in _SCRIPTS.items()},
    "a Cyrillic name in brackets": lambda p: f"«{g(p)}» ({_SCRIPTS['Cyrillic'][p.given]})",
    "Cyrillic, small": lambda p: _SCRIPTS["Cyrillic"][p.given].lower(),
})  # fmt: skip

FOURTEENTH.group("redacted in part", {
    "first three and a bar": lambda p: f"«{_long(p)[:3]}[REDACTED]»",
    "stars behind": lambda p: f"«{_long(p)[:4]}»****",
    "black behind": lambda p: f"«{_long(p)[:4]}»████",
    "black before": lambda p: f"████«{_long(p)[-4:]}»",
    "stars for vowels": lambda p: "".join("*" if c in "aeiou" else c for c in _long(p)),
    "black inside": lambda p: f"{_long(p)[:3]}█{_long(p)[4:]}",
    "low lines inside": lambda p: f"{_long(p)[:2]}__{_long(p)[4:]}",
    "dashes inside": lambda p: f"{_long(p)[0]}{'-' * (len(_long(p)) - 2)}{_long(p)[-1]}",
    "both with dashes": lambda p: f"{g(p)[0]}----{g(p)[-1]} {f(p)[0]}-----{f(p)[-1]}",
    "x inside": lambda p: f"{_very_long(p)[:3]}xxx{_very_long(p)[6:]}",
    "dots behind initials": lambda p: f"«{g(p)[0]}.... {f(p)[0]}....»",
    "low lines behind initials": lambda p: f"«{g(p)[0]}___ {f(p)[0]}____»",
    "struck and replaced": lambda p: f"~~«{g(p)}»~~ Child A",
    "replaced and kept": lambda p: f"Child A («{g(p)}»)",
    "replaced and initials kept": lambda p: f"Child A [«{g(p)[0]}{f(p)[0]}»]",
    "key": lambda p: f"«{g(p)}» = Child A",
    "key with an arrow": lambda p: f"«{g(p)}»→Child A",
    "key with a tab": lambda p: f"A\t«{g(p)} {f(p)}»",
    "now": lambda p: f"«{g(p)}» (hereafter 'the child')",
    "surname withheld": lambda p: f"«{g(p)}» [surname redacted]",
    "given withheld": lambda p: f"[first name] «{f(p)}»",
    "crosses for initials": lambda p: f"X.X. «{f(p)}»",
    "tags": lambda p: f"<PERSON>«{g(p)}»</PERSON>",
    "x around": lambda p: f"«xx{g(p)}xx»",
    "slashes behind": lambda p: f"«{_long(p)[:5]}»/////",
    "star behind": lambda p: f"«{_very_long(p)[:7]}»*",
    "star before": lambda p: f"*«{_very_long(p)[1:]}»",
    "half pseudonym": lambda p: f"Child «{g(p)[:3]}»",
    "initial and row of dots": lambda p: f"Mr «{f(p)[0]}……{f(p)[-1]}»",
    "letters counted": lambda p: f"{g(p)[0]} (+{len(g(p)) - 1} letters) «{f(p)}»",
    "replaced at random": lambda p: f"«{f(p)[:2]}#{f(p)[3:]}»",
    "masked as the bank does": lambda p: f"«{g(p)[0]}*** {f(p)[:3]}***»",
    "missed possessive": lambda p: f"Child A's[«{g(p)}'s»] room",
    "cut in the clean-up": lambda p: f"Child A{_very_long(p)[-6:]}".replace(_very_long(p)[-6:], f"«{_very_long(p)[-6:]}»").replace("A«", "A «"),
})  # fmt: skip

FOURTEENTH.group("emoji and ornament", {
    "face before": lambda p: f"👦«{g(p)}»",
    "heart behind": lambda p: f"«{g(p)}»💔",
    "dove between": lambda p: f"{g(p)}🕊️{f(p)}",
    "claps between letters": lambda p: "👏".join(_run(g(p))),
    "hearts between letters": lambda p: "❤️".join(_run(f(p))),
    "letter block": lambda p: _swap(g(p).upper(), (("A", "🅰️"), ("O", "🅾️"), ("B", "🅱️"))),
    "face in a name": lambda p: _cut(_long(p), "😇", 3),
    "star in a name": lambda p: _cut(_long(p), "⭐", 3),
    "o as a circle": lambda p: _swap(p.full, (("o", "⭕"), ("a", "🔺"), ("i", "❗"))),
    "flags": lambda p: _run(g(p)).upper().translate({65 + i: 0x1F1E6 + i for i in range(26)}),
    "ornament": lambda p: f"꧁«{g(p)}»꧂",
    "stars around": lambda p: f"★彡«{g(p)}»彡★",
    "heart letters": lambda p: f"♡{g(p)}♡",
    "keycaps": lambda p: "".join(f"{c}\ufe0f\u20e3" for c in f"{p.born:%d%m%Y}"),
    "emoticon stuck": lambda p: f"«{g(p)}»:)",
    "emoticon before": lambda p: f":(«{g(p)}»",
    "joined by a ribbon": lambda p: f"«{g(p)}»🎗️«{f(p)}»",
    "angel wings": lambda p: f"ঔৣ☬«{g(p)}»☬ঔৣ",
    "skin tone": lambda p: f"👧🏽«{g(p)}»👧🏽",
    "balloon and age": lambda p: f"🎂 «{p.born:%-d %b}» 🎈",
})  # fmt: skip

FOURTEENTH.group("dates", {name: _whole(make) for name, make in {
    "numbers": lambda p: f"{p.born:%d.%m.%y}",
    "blanks around": lambda p: f"{p.born:%d / %m / %Y}",
    "middle dots": lambda p: f"{p.born:%-d·%-m·%y}",
    "commas": lambda p: f"{p.born:%-d,%-m,%y}",
    "bars": lambda p: f"{p.born:%-d|%-m|%y}",
    "backslashes": lambda p: f"{p.born:%-d\\%-m\\%y}",
    "low lines": lambda p: f"{p.born:%-d_%-m_%y}",
    "en dashes": lambda p: f"{p.born:%-d–%-m–%y}",
    "colons": lambda p: f"{p.born:%-d:%-m:%y}",
    "equals": lambda p: f"{p.born:%-d=%-m=%y}",
    "plus": lambda p: f"{p.born:%-d+%-m+%Y}",
    "apostrophe year": lambda p: f"{p.born:%-d/%-m/'%y}",
    "six": lambda p: f"dob {p.born:%d%m%y}",
    "six in pairs": lambda p: f"dob {p.born:%d %m %y}",
    "boxes": lambda p: "|" + "|".join(f"{p.born:%d%m%Y}") + "|",
    "square boxes": lambda p: "".join(f"[{c}]" for c in f"{p.born:%d%m%Y}"),
    "figures apart": lambda p: " ".join(f"{p.born:%d%m%Y}"),
    "form": lambda p: f"DD {p.born:%d} MM {p.born:%m} YYYY {p.born:%Y}",
    "form with colons": lambda p: f"Day: {p.born:%-d} Month: {p.born:%-m} Year: {p.born:%Y}",
    "form with words": lambda p: f"day {p.born:%d}, month {p.born:%m}, year {p.born:%Y}",
    "slash month name": lambda p: f"{p.born:%d/%b/%Y}",
    "large month": lambda p: f"{p.born:%d%b%y}".upper(),
    "joined": lambda p: f"{p.born:%-d%B%Y}",
    "joined to the year": lambda p: f"{p.born:%-d %B%Y}",
    "joined to the month": lambda p: f"{_nth(p.born.day)}{p.born:%B} {p.born:%Y}",
    "month first": lambda p: f"{p.born:%B}, {_nth(p.born.day)}",
    "month first, American": lambda p: f"{p.born:%m/%d/%Y}",
    "no year": lambda p: f"{_nth(p.born.day)} {p.born:%b}",
    "of the month": lambda p: f"{_nth(p.born.day)} of the {_nth(p.born.month)}",
    "of the month and year": lambda p: f"{_nth(p.born.day)} of the {_nth(p.born.month)} {p.born:%Y}",
    "ordinal in words": lambda p: f"the {_ORDINALS[p.born.day]} of {p.born:%B}",
    "ordinal in words, month in words": lambda p: f"the {_ORDINALS[p.born.day]} of the {_ORDINALS[p.born.month]}",
    "all in words": lambda p: f"{_ORDINALS[p.born.day]} of {p.born:%B}, two thousand and {_number(p.born.year - 2000)}",
    "American words": lambda p: f"{p.born:%B} {_ORDINALS[p.born.day]}, twenty {_number(p.born.year - 2000)}",
    "spoken figures": lambda p: f"{_number(p.born.day)} {_number(p.born.month)} {_number(p.born.year - 2000)}",
    "spoken figures with dots": lambda p: f"{_number(p.born.day)} dot {_number(p.born.month)} dot {_number(p.born.year - 2000)}",
    "spoken slashes": lambda p: f"{_number(p.born.day)} slash {_number(p.born.month)} slash {_number(p.born.year)}",
    "spoken figure by figure": lambda p: _figures(f"{p.born:%d%m%Y}"),
    "oh and nought": lambda p: _figures(f"{p.born:%d%m%y}").replace("zero", "nought"),
    "oh": lambda p: _figures(f"{p.born:%d%m%y}").replace("zero", "oh"),
    "Roman month": lambda p: f"{p.born.day}.{['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'][p.born.month]}.{p.born:%y}",
    "week day and day": lambda p: f"{p.met:%A} the {_nth(p.met.day)}",
    "week day short": lambda p: f"{p.met:%a} {p.met:%-d/%-m}",
    "week day, day, month": lambda p: f"{p.met:%a}, {_nth(p.met.day)} {p.met:%b}",
    "ISO week": lambda p: f"{p.met:%G-W%V-%u}",
    "week of the year": lambda p: f"{p.met:%A} of week {p.met:%-V}, {p.met:%Y}",
    "day of the year": lambda p: f"day {p.met:%-j} of {p.met:%Y}",
    "day of the year, ordinal": lambda p: f"the {_nth(int(p.met.strftime('%j')))} day of {p.met:%Y}",
    "Julian": lambda p: f"{p.met:%Y-%j}",
    "Excel": lambda p: f"DOB {(p.born - dt.date(1899, 12, 30)).days}",
    "Unix": lambda p: f"{int(dt.datetime(p.born.year, p.born.month, p.born.day, tzinfo=dt.UTC).timestamp())}",
    "Unix in thousandths": lambda p: f"{int(dt.datetime(p.born.year, p.born.month, p.born.day, tzinfo=dt.UTC).timestamp())}000",
    "time stamp": lambda p: f"{p.met:%Y%m%d}T021400Z",
    "log": lambda p: f"[{p.met:%d/%b/%Y}:02:14:07 +0000]",
    "log with dots": lambda p: f"{p.met:%Y.%m.%d} 02:14",
    "picture's name": lambda p: f"IMG_{p.met:%Y%m%d}_021407.jpg",
    "phone picture": lambda p: f"PHOTO-{p.met:%Y-%m-%d}-02-14-07.jpg",
    "file with a date": lambda p: f"CPconf_{p.met:%d%m%y}.docx",
    "screenshot": lambda p: f"Screenshot {p.met:%Y-%m-%d} at 02.14.07",
    "O for zero": lambda p: if_("0" in f"{p.born:%d/%m/%Y}", f"{p.born:%d/%m/%Y}".replace("0", "O")),
    "l for one": lambda p: if_("1" in f"{p.born:%d/%m/%Y}", f"{p.born:%d/%m/%Y}".replace("1", "l")),
    "looks of digits": lambda p: f"{p.born:%d/%m/%Y}".translate(_DIGIT_LOOKS),
    "figure torn off": lambda p: f"{p.born:%d/%m/}{p.born:%Y}"[:8] + " " + f"{p.born:%Y}"[2:],
    "lines between": lambda p: f"{p.born:%-d\n%B\n%Y}",
    "Eastern figures": lambda p: f"{p.born:%d/%m/%Y}".translate(_EASTERN),
    "circled figures": lambda p: f"{p.born:%d %m %Y}".translate(_CIRCLES),
    "raised ordinal": lambda p: f"{p.born.day}ᵗʰ {p.born:%B %Y}",
    "ordinal in tags": lambda p: f"{p.born.day}<sup>th</sup> {p.born:%B %Y}",
    "ordinal with carets": lambda p: f"{p.born.day}^th^ {p.born:%B %Y}",
    "ordinal split": lambda p: f"{p.born.day} th {p.born:%B %Y}",
    "ordinal with an apostrophe": lambda p: f"{p.born.day}'th {p.born:%B}",
    "wrong ordinal": lambda p: f"{p.born.day}st {p.born:%B}" if _nth(p.born.day)[-2:] == "th" else f"{p.born.day}th {p.born:%B}",
    "month mistyped": lambda p: if_(len(f"{p.born:%B}") > 4, f"{p.born.day} {p.born:%B}"[:-2] + f"{p.born:%B}"[-1] + f"{p.born:%B}"[-2] + f" {p.born:%Y}"),  # noqa: PLR2004 - long enough for a slip
    "month without vowels": lambda p: if_(len(f"{p.born:%B}") > 4, f"{p.born.day} {_vowelless(f'{p.born:%B}')} {p.born:%y}"),  # noqa: PLR2004 - long enough for a slip
    "percent": lambda p: f"{p.born:%d%%2F%m%%2F%Y}",
    "JSON": lambda p: f'"dob":"{p.born:%d\\/%m\\/%Y}"',
    "XML": lambda p: f'<dob d="{p.born.day}" m="{p.born.month}" y="{p.born.year}"/>',
    "formula": lambda p: f"=DATE({p.born.year},{p.born.month},{p.born.day})",
    "SQL": lambda p: f"to_date('{p.born:%d-%b-%y}')",
    "passport date": lambda p: f"{p.born:%y%m%d}7M",
    "star for birth": lambda p: f"*{p.born:%-d.%-m.%Y}",
    "dagger for death": lambda p: f"†{p.met:%-d.%-m.%Y}",
    "life dates": lambda p: f"({p.born:%d/%m/%y} - {p.met:%d/%m/%y})",
    "instant": lambda p: f"the {_nth(p.met.day)} inst.",
    "this date": lambda p: f"on the {_nth(p.met.day)} at 2am",
    "night of two days": lambda p: f"the night of {p.met.day}/{p.met.day + 1} {p.met:%B}",
    "weekend": lambda p: f"the weekend of {_nth(p.met.day)}-{_nth(p.met.day + 1)} {p.met:%b}",
    "week commencing": lambda p: f"w/c {p.met - dt.timedelta(days=5):%d/%m}, on the {p.met:%A}",
    "the day after": lambda p: f"the day after {_after(p.met, -1)}",
    "two days before": lambda p: f"two days before {_after(p.met, 2)}",
    "a week before": lambda p: f"a week to the day before {_after(p.met, 7)}",
    "a fortnight after": lambda p: f"a fortnight after {_after(p.met, -14)}",
    "eve": lambda p: f"the eve of {_after(p.met, 1)}",
    "second Saturday": lambda p: "the second Saturday of March 2025",
    "second Sat": lambda p: "2nd Sat in Mar 2025",
    "first weekend but one": lambda p: "International Women's Day 2025",
    "three days after Ash Wednesday": lambda p: "three days after Ash Wednesday 2025",
    "Saturday after pancake day": lambda p: "the Saturday after Pancake Day 2025",
    "a week after St David": lambda p: "exactly a week after St David's Day 2025",
    "World Book Day": lambda p: "two days after World Book Day 2025",
    "nine days before St Patrick": lambda p: "nine days before St Patrick's Day 2025",
    "T minus": lambda p: f"D-1 = {p.met - dt.timedelta(days=1):%-d.%-m.%y}",
    "Polish": lambda p: f"{p.born.day} {_abroad(p.born, 'Polish')} {p.born.year}",
    "Welsh": lambda p: f"{p.born.day} {_abroad(p.born, 'Welsh')} {p.born.year}",
    "Portuguese": lambda p: f"{p.born.day} de {_abroad(p.born, 'Portuguese')} de {p.born.year}",
    "Romanian": lambda p: f"{p.born.day} {_abroad(p.born, 'Romanian')} {p.born.year}",
    "Ukrainian": lambda p: f"{p.born.day} {_abroad(p.born, 'Ukrainian')} {p.born.year}",
    "Arabic": lambda p: f"{p.born.day} {_abroad(p.born, 'Arabic')} {p.born.year}",
    "Chinese": lambda p: f"{p.born.year}年{p.born.month}月{p.born.day}日",
    "birthday was yesterday": lambda p: f"{p.met - dt.timedelta(days=_since(p)):%-d %B}, birthday",
    "due date": lambda p: f"EDD {_after(p.born, 5)}",
    "turned on": lambda p: f"turned {_age(p)} on the {_nth(p.born.day)}",
    "birthday with week day": lambda p: f"birthday {_birthday(p, 12):%A} {_birthday(p, 12).day} {_birthday(p, 12):%b}",
    "funeral": lambda p: f"funeral: Fri {p.met + dt.timedelta(days=20):%-d %b}, 11am",
    "regnal": lambda p: f"born {p.born:%A} {_nth(p.born.day)} at 03:12",
    "bracketed day": lambda p: f"{p.born:%B} ({_nth(p.born.day)}) {p.born:%Y}",
    "day behind the year": lambda p: f"{p.born:%Y}, {p.born:%B}, {p.born.day}",
    "year, day, month": lambda p: f"{p.born:%Y/%d/%m}",
    "day and month with hyphen": lambda p: f"{p.born:%-d-%b}",
    "with century apart": lambda p: f"{p.born.day}/{p.born.month}/20-{p.born:%y}",
    "masked year": lambda p: f"{p.born:%d/%m}/XXXX",
    "masked century": lambda p: f"{p.born:%d/%m}/**{p.born:%y}",
}.items()})  # fmt: skip

FOURTEENTH.group("ages", {
    "days": lambda p: f"«{_days(p)}» days old",
    "days with a comma": lambda p: f"«{_days(p):,}» days old",
    "days in words": lambda p: f"«{_number(_days(p))} days old»",
    "days of life": lambda p: f"DOL «{_days(p)}»",
    "weeks": lambda p: f"«{_days(p) // 7}» weeks old",
    "weeks and days": lambda p: f"«{_days(p) // 7}w {_days(p) % 7}d»",
    "weeks and sevenths": lambda p: f"«{_days(p) // 7}+{_days(p) % 7}»/40 corrected".replace("/40 corrected", " weeks of age"),
    "years and days": lambda p: f"{_age(p)} years and «{_since(p)} days»",
    "years and days, short": lambda p: f"{_age(p)}y «{_since(p)}d»",
    "years and days, plus": lambda p: f"{_age(p)}yrs +«{_since(p)} days»",
    "years and days in words": lambda p: f"{_number(_age(p))} years and «{_number(_since(p))} days»",
    "days since the birthday": lambda p: f"«{_since(p)} days» after turning {_age(p)}",
    "days since the birthday in words": lambda p: f"«{_number(_since(p))} days» past the {_nth(_age(p))} birthday",
    "days to the birthday": lambda p: f"«{(_birthday(p, _age(p) + 1) - p.met).days} days» short of turning {_age(p) + 1}",
    "sleeps": lambda p: f"«{(_birthday(p, _age(p) + 1) - p.met).days} sleeps» till the big {_age(p) + 1}",
    "weeks to the birthday": lambda p: f"«{(_birthday(p, _age(p) + 1) - p.met).days // 7} weeks and {(_birthday(p, _age(p) + 1) - p.met).days % 7} days» before turning {_age(p) + 1}",
    "lived": lambda p: f"lived for «{_days(p)} days»",
    "nth day": lambda p: f"on the «{_nth(_days(p))} day» of life",
    "hours": lambda p: f"«{_days(p) * 24} hours» old",
    "test notation": lambda p: f"CA «{_age(p)};{_since(p) // 30};{_since(p) % 30}»",
    "test notation, colons": lambda p: f"CA «{_age(p)}:{_since(p) // 30}:{_since(p) % 30}»",
    "years, months, days": lambda p: f"«{_age(p)}y {_since(p) // 30}m {_since(p) % 30}d»",
    "years, months, days in words": lambda p: f"«{_age(p)} years, {_since(p) // 30} months and {_since(p) % 30} days»",
    "ISO duration": lambda p: f"«P{_age(p)}Y{_since(p) // 30}M{_since(p) % 30}D»",
    "fraction of years": lambda p: f"«{_days(p) / 365.25:.3f}» years",
})  # fmt: skip

FOURTEENTH.group("places", {
    "street, Rd": lambda p: f"«{p.street} Rd»",
    "street, rd.": lambda p: f"«{p.street.lower()} rd.»",
    "street alone": lambda p: f"the «{p.street}» house",
    "street joined": lambda p: f"«{p.street.replace(' ', '')}Road»",
    "street and R": lambda p: f"«{p.street} R'd»",
    "street as a street": lambda p: f"«{p.street} Street»",
    "street mistyped": lambda p: f"«{_street(p)[:2]}{_street(p)[3]}{_street(p)[2]}{_street(p)[4:]}» Road" if len(_street(p)) > 5 else "",  # noqa: PLR2004 - long enough for a slip
    "corner": lambda p: f"corner of «{p.street}» and Main",
    "top of": lambda p: f"top of «{p.street.upper()}»",
    "residents": lambda p: f"the «{p.street} Roaders»",
    "number and initials": lambda p: f"no. «{digits(p.house)} {''.join(w[0] for w in p.street.split())}R»",
    "number in words": lambda p: f"«{_number(int(digits(p.house)))}» «{p.street}»",
    "number behind": lambda p: f"«{p.street} Road, {digits(p.house)}»",
    "hash number": lambda p: f"#«{digits(p.house)} {p.street}»",
    "flat": lambda p: f"Flat 2, «{p.house}»",
    "letter": lambda p: f"«{digits(p.house)}a {p.street}» Rd",
    "hash tag": lambda p: f"«#{p.street.replace(' ', '').lower()}»",
    "school, Primary": lambda p: f"«{p.place} Prim»",
    "school, PS": lambda p: f"«{p.place} PS»",
    "school initials": lambda p: f"«{''.join(w[0] for w in p.place.split())}PS» office",
    "school alone": lambda p: f"a pupil at «{p.place}»",
    "school, s": lambda p: f"«{p.place}» sch.",
    "school in small letters": lambda p: f"«{p.place.lower()}» primary",
    "school joined": lambda p: f"«{p.place.replace(' ', '').replace(chr(39), '')}Primary»",
    "school's site": lambda p: f"www.«{p.place.replace(' ', '').replace(chr(39), '').replace('.', '').lower()}».sch.example",
    "school's handle": lambda p: f"«@{p.place.replace(' ', '').replace(chr(39), '').replace('.', '')}PS»",
    "school's office": lambda p: f"«office@{p.place.replace(' ', '').replace(chr(39), '').lower()}.example»",
    "school with the": lambda p: f"the «{p.place}» juniors",
    "Saint in full": lambda p: if_("St " in p.place, p.place.replace("St ", "Saint ")),
    "saint with a stop": lambda p: if_("St " in p.place, p.place.replace("St ", "St. ").replace("'s", "s")),
    "saint alone": lambda p: if_("St " in p.place, f"«{p.place.split()[1].replace(chr(39) + 's', '')}»"),
    "saint cut": lambda p: if_("St " in p.place, f"St «{p.place.split()[1][:5]}'s»"),
    "saint joined": lambda p: if_("St " in p.place, p.place.replace("St ", "St").replace("'s", "s")),
    "saint, RC": lambda p: if_("St " in p.place, f"«{p.place}» RC"),
    "school heard": lambda p: "«Cuckoo Hill» Primary" if p.place.startswith("Cuckoo") else "«St Raddigund's»",
    "school old boy": lambda p: f"an old «{_run(p.place.split()[-1]).removesuffix('s')}ian»",
    "town": lambda p: f"«{p.town.upper()}» nick",
    "town, small": lambda p: f"down «{p.town.lower()}»",
    "town cut": lambda p: f"«{_town(p)[:6]}.»",
    "town's first letters": lambda p: f"up «{_town(p)[:4]}y» way",
    "town joined": lambda p: f"«{_town(p)}Live» page",
    "town without": lambda p: f"«{_town(p)}» FC under 9s",
    "town people": lambda p: f"«{_town(p)}ers»",
    "town -ian": lambda p: f"a proud «{_town(p)}ian»",
    "town mistyped": lambda p: f"«{_town(p)[:3]}{_town(p)[4]}{_town(p)[3]}{_town(p)[5:]}»",
    "town no vowels": lambda p: f"«{_vowelless(_town(p))}»",
    "town, North": lambda p: f"North «{_town(p)}»",
    "town, slash": lambda p: f"«{_town(p)}»/«{p.street}» patch",
    "town's site": lambda p: f"«{_town(p).lower()}online».example",
    "town spelt": lambda p: "-".join(_town(p).upper()),
    "hyphens lost": lambda p: if_("-" in p.town, p.town.replace("-", " ")),
    "middle cut": lambda p: if_("-" in p.town, f"«{_town(p)}-l-M»"),
    "agency's initials": lambda p: f"«{''.join(w[0] for w in p.town.split('-'))}CHT»".upper(),
    "agency short": lambda p: f"«{p.town}» Health",
    "agency's domain": lambda p: f"«@{_town(p).lower()}cht.example»",
    "postcode joined": lambda p: f"«{p.postcode.replace(' ', '')}»",
    "postcode small": lambda p: f"«{p.postcode.lower()}»",
    "postcode, O for Q": lambda p: f"«{p.postcode.replace('Q', 'O')}»",
    "postcode torn": lambda p: f"«{p.postcode[:-1]} {p.postcode[-1]}»",
    "postcode apart": lambda p: f"«{' '.join(p.postcode.replace(' ', ''))}»",
    "postcode with a hyphen": lambda p: f"«{p.postcode.replace(' ', '-')}»",
    "postcode with a stop": lambda p: f"«{p.postcode.replace(' ', '.')}»",
    "postcode masked": lambda p: f"«{p.postcode[:-2]}»**",
    "postcode sector": lambda p: f"sector «{p.postcode[:-2]}»",
    "postcode district": lambda p: f"district «{p.postcode.split()[0]}»",
    "postcode said": lambda p: f"«{' '.join(_NATO[c.lower()] if c.isalpha() else _FIGURES[int(c)] for c in p.postcode.replace(' ', ''))}»",
    "postcode in letters and words": lambda p: f"«{' '.join(c if c.isalpha() else _FIGURES[int(c)] for c in p.postcode.replace(' ', ''))}»",
    "postcode, Z for 2": lambda p: f"«{p.postcode.translate(str.maketrans('25', 'ZS'))}»" if set(p.postcode) & {"2", "5"} else "",
    "address in one line": lambda p: f"«{p.house}»,«{p.town}»,«{p.postcode.replace(' ', '')}»",
    "address joined": lambda p: f"«{p.house.replace(' ', '').lower()}{p.postcode.replace(' ', '').lower()}»",
})  # fmt: skip

FOURTEENTH.group("numbers", {
    "NHS, one by one": lambda p: " ".join(digits(p.nhs)),
    "NHS, two by two": lambda p: " ".join(digits(p.nhs)[i:i + 2] for i in range(0, 10, 2)),
    "NHS, five": lambda p: f"{digits(p.nhs)[:5]} {digits(p.nhs)[5:]}",
    "NHS, stops": lambda p: p.nhs.replace(" ", "."),
    "NHS, slashes": lambda p: p.nhs.replace(" ", "/"),
    "NHS, low lines": lambda p: p.nhs.replace(" ", "_"),
    "NHS, bars": lambda p: p.nhs.replace(" ", " | "),
    "NHS, commas": lambda p: f"{int(digits(p.nhs)):,}",
    "NHS, decimal": lambda p: f"«{digits(p.nhs)}».0",
    "NHS, leading nought": lambda p: f"0{digits(p.nhs)}",
    "NHS, apostrophe": lambda p: f"'{digits(p.nhs)}",
    "NHS, joined to its name": lambda p: f"NHS{digits(p.nhs)}",
    "NHS, No": lambda p: f"NHSNo:{p.nhs.replace(' ', '')}",
    "NHS, brackets": lambda p: f"({digits(p.nhs)[:3]}) {digits(p.nhs)[3:6]}-{digits(p.nhs)[6:]}",
    "NHS, four first": lambda p: f"{digits(p.nhs)[:4]} {digits(p.nhs)[4:7]} {digits(p.nhs)[7:]}",
    "NHS, line": lambda p: p.nhs.replace(" ", "\n"),
    "NHS, letters for figures": lambda p: p.nhs.replace("0", "O").replace("1", "l"),
    "NHS, words": lambda p: _figures(p.nhs),
    "NHS, triple": lambda p: f"triple nine, {_figures(p.nhs[4:])}",
    "NHS, nine nine nine": lambda p: f"nine nine nine {p.nhs[4:]}",
    "NHS, last four": lambda p: f"NHS no. ending «{digits(p.nhs)[-4:]}»",
    "NHS, masked": lambda p: f"NHS no. «{p.nhs[:4]}*** {digits(p.nhs)[-4:]}»",
    "NHS, one figure masked": lambda p: f"NHS no. «{p.nhs[:-1]}X»",
    "NHS, science": lambda p: f"NHS no. «{digits(p.nhs)[0]}.{digits(p.nhs)[1:8]}E+09»",
    "NHS, Eastern": lambda p: digits(p.nhs).translate(_EASTERN),
    "NHS, circled": lambda p: digits(p.nhs).translate(_CIRCLES),
    "NHS, raised": lambda p: digits(p.nhs).translate(_UPPER_DIGITS),
    "NHS, full width": lambda p: "".join(chr(ord(c) + 0xFEE0) for c in digits(p.nhs)),
    "NHS, backwards": lambda p: f"NHS no. read from the right: {digits(p.nhs)[::-1]}",
    "NHS, shifted": lambda p: f"NHS «{digits(p.nhs).translate(_SHIFTED)}»",
    "NHS, thin blanks": lambda p: p.nhs.replace(" ", "\u2009"),
    "NHS, zero width": lambda p: "\u200b".join(digits(p.nhs)),
    "NHS, non-breaking hyphen": lambda p: p.nhs.replace(" ", "\u2011"),
    "NHS, URL": lambda p: f"https://spine.example/p/{digits(p.nhs)}/summary",
    "NHS, file": lambda p: f"{digits(p.nhs)}_disch.pdf",
    "NHS, two changed round": lambda p: f"NHS no. {p.nhs[:-2]}{p.nhs[-1]}{p.nhs[-2]}",
    "telephone, joined": lambda p: digits(p.phone),
    "telephone, brackets": lambda p: f"({p.phone[:5]}) {p.phone[6:]}",
    "telephone, +44": lambda p: f"+44 (0){p.phone[1:]}",
    "telephone, 0044": lambda p: f"0044{digits(p.phone)[1:]}",
    "telephone, pairs": lambda p: f"{p.phone[:5]} {' '.join(digits(p.phone)[5:][i:i + 2] for i in (0, 2, 4))}",
    "telephone, stops": lambda p: p.phone.replace(" ", "."),
    "telephone, slash": lambda p: f"{p.phone[:5]}/{digits(p.phone)[5:]}",
    "telephone, O": lambda p: p.phone.replace("0", "O"),
    "telephone, words": lambda p: _figures(p.phone).replace("zero", "oh"),
    "telephone, double": lambda p: f"oh one six three two, nine six oh, {_figures(p.phone[-3:])}",
    "telephone, without the code": lambda p: f"tel. «{p.phone[6:]}»",
    "telephone, link": lambda p: f"tel:«{digits(p.phone)}»",
    "telephone, masked": lambda p: f"«{p.phone[:9]}»***",
    "telephone, extension": lambda p: f"{p.phone}x204",
    "telephone, no nought": lambda p: f"«{digits(p.phone)[1:]}»",
    "telephone, E.164 with hyphens": lambda p: f"+44-{p.phone[1:].replace(' ', '-')}",
    "telephone, a figure a line": lambda p: "\n".join(digits(p.phone)),
    "case, slashes": lambda p: p.reference.replace("-", "/"),
    "case, blanks": lambda p: p.reference.replace("-", " "),
    "case, joined": lambda p: p.reference.replace("-", ""),
    "case, small": lambda p: p.reference.replace("-", "").lower(),
    "case, short year": lambda p: p.reference.replace("2025", "25"),
    "case, turned": lambda p: f"«{p.number}/2025/AVE»",
    "case, low lines": lambda p: f"{p.reference.replace('-', '_')}_v2.docx",
    "case, en dashes": lambda p: p.reference.replace("-", "–"),
    "case, stops": lambda p: p.reference.replace("-", "."),
    "case, number told": lambda p: f"AVE case no. «{p.number}» of 2025",
    "case, words": lambda p: f"A V E {_figures('2025' + str(p.number))}",
    "case, letters of the air": lambda p: f"Alpha Victor Echo {_figures('2025' + str(p.number))}",
    "case, without letters": lambda p: f"ref «2025-{p.number:03}»",
    "case, hash": lambda p: f"«#AVE{p.number:03}»",
    "case, percent": lambda p: p.reference.replace("-", "%2D"),
    "case, our ref": lambda p: f"O/ref:«AVE2025.{p.number:03}»",
    "case, no year": lambda p: f"«AVE-{p.number:03}»",
    "e-mail": lambda p: p.email.replace("@", " [at] "),
    "e-mail, dots told": lambda p: p.email.replace("@", "(at)").replace(".", "(dot)"),
    "e-mail, blank": lambda p: p.email.replace("@", "@ "),
    "e-mail, no at": lambda p: f"«{p.email.split('@')[0]}»",
    "e-mail, large": lambda p: p.email.upper(),
    "e-mail, percent": lambda p: p.email.replace("@", "%40"),
    "e-mail, link": lambda p: f"mailto:{p.email}?subject=x",
    "e-mail, torn": lambda p: p.email.replace("@", "\n@"),
    "e-mail, entity": lambda p: p.email.replace("@", "&#64;"),
    "e-mail, stars": lambda p: f"«k.bl***@{p.town.lower()}».example",
    "e-mail, cut": lambda p: f"«{p.email[:-8]}»",
})  # fmt: skip

FOURTEENTH.group("tables and logs", {
    "row": lambda p: f"«{f(p)}»\t«{g(p)}»\tM\tY6",
    "row with a number": lambda p: f"12\t«{f(p)}\t{g(p)}»",
    "row with a date": lambda p: f"«{g(p)}»\t«{p.born:%d/%m/%Y}»",
    "label joined": lambda p: f"Name:«{g(p)}{f(p)}»",
    "label, value in the next line": lambda p: f"Name\n«{g(p)}»\nSurname\n«{f(p)}»",
    "cut column": lambda p: f"«{_very_long(p)[:7]}»…",
    "cut column, large": lambda p: f"«{_very_long(p).upper()[:8]}» |" if len(_very_long(p)) > 9 else "",  # noqa: PLR2004 - longer than the column
    "police log": lambda p: f"IP «{f(p).upper()}» 02:14 F1 UNRESP",
    "police log, suspect": lambda p: f"SUSP1 «{p.father[1].upper()}/{p.father[0]}»",
    "ambulance": lambda p: f"PT:«{_run(g(p)).upper()}» GCS3",
    "crime number": lambda p: f"42/«{f(p).upper()}»/25",
    "GP": lambda p: f"Re: «{g(p)} {f(p)}» d.o.b. «{p.born:%d.%m.%y}»",
    "GP, small": lambda p: f"pt «{g(p).lower()}» dna x3",
    "minutes": lambda p: f"5.2 «{g(p)}»: no update.",
    "minutes, initials": lambda p: f"ACTION («{g(p)[0]}{f(p)}»)",
    "chronology": lambda p: f"HV to «{g(p)}»/sibs NAI?",
    "genogram": lambda p: f"«{p.mother[0]}»=«{p.father[0]}» ○—□ «{g(p)}»",
    "relations": lambda p: f"M:«{p.mother[0]}» F:«{p.father[0]}» S:«{g(p)}»",
    "mother's row": lambda p: f"«{p.mother[1].upper()} {p.mother[0]}» (MO)",
    "household list": lambda p: f"«{g(p)}/{p.mother[0]}/{p.father[0]}»",
    "drop-down": lambda p: f"▼ «{f(p)}, {g(p)}»",
    "ticked": lambda p: f"☑«{g(p)}»",
    "radio": lambda p: f"(x)«{g(p)}» ( )sibling",
    "with a score": lambda p: f"«{g(p)}:8/10»",
    "key and value": lambda p: f"subject=«{g(p).lower()}»",
    "transcript": lambda p: f"«{p.mother[0].upper()}»: (inaudible) «{g(p).lower()}» (crying)",
    "transcript, initials": lambda p: f"«{p.mother[0][:3].upper()}»:: yeah",
    "subtitle": lambda p: f"00:02:14,000 --> [«{g(p)}» sobbing]",
    "sticker": lambda p: f"«{f(p).upper()},{_run(g(p)).upper()}»",
    "label of a bottle": lambda p: f"EBM «{f(p)}» {p.born:%d%m%y}",
    "text message": lambda p: f"wheres «{g(p).lower()}» hes not at «{p.mother[0].lower()}s»",
    "text message, short": lambda p: f"is «{_run(g(p)).lower()[:4]}» ok" if len(_run(g(p))) > 6 else "",  # noqa: PLR2004 - long enough to shorten
    "voicemail": lambda p: f"hi its «{p.mother[0].lower()} {p.mother[1].lower()}» here",
    "predictive": lambda p: f"«{g(p)}.Is» fine",
})  # fmt: skip
