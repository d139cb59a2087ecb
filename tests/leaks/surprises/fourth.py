# ruff: noqa: E501, ARG005 - one form a line; a form that is the same for everybody takes nobody
"""A fourth set of surprises, small, on people of their own: written after the third had been mended, measured first.

It tells whether mending by principle helps with what nobody has mended.
"""

from __future__ import annotations

import re

from leaks.surprises.making import SurpriseSet, at, digits, if_, plain
from leaks.surprises.making import family as f
from leaks.surprises.making import given as g

__all__ = ["FOURTH"]

FOURTH = SurpriseSet()

_CALLED = {
    "Theodore": ("Teddy", "Theo", "Ted"),
    "Oluwaseyi": ("Seyi", "Seyi-boy", "Olu"),
    "Aoibheann": ("Aoibh", "Eevan", "Eve"),
    "Stanisława": ("Stasia", "Stanka", "Stasi"),
    "Gurdeep": ("Gurdi", "Deep", "Gurdy"),
    "Angharad": ("Angie", "Haddie", "Anga"),
    "Abdirahman": ("Abdi", "Abdul", "Rahman"),
    "Victoria": ("Tori", "Vicky", "Vix"),
}
_NEXT = {"t": "r", "h": "j", "e": "w", "o": "i", "a": "s", "r": "t", "i": "u", "n": "m", "l": "k", "s": "d", "d": "f", "b": "v", "w": "q", "k": "j", "u": "y", "m": "n", "v": "b", "g": "f", "c": "v", "y": "t", "p": "o", "f": "g", "z": "x", "j": "k"}  # fmt: skip


FOURTH.group(
    "case",
    {
        "family name small at the start": lambda p: f"«{f(p).lower()}», it is said,",
        "title of a document": lambda p: f"«{p.full}» – Chronology Of Events",
        "only vowels in capitals": lambda p: re.sub("[aeiou]", lambda m: m[0].upper(), f(p).lower()),
    },
)
FOURTH.group(
    "spacing and splits",
    {
        "letters in a grid": lambda p: " | ".join(f(p).upper()),
        "letters with full stops and spaces": lambda p: ". ".join(f(p).upper()) + ".",
        "letters with emoji": lambda p: "✨".join(f(p)),
        "letters with zero-width and dots": lambda p: "\u200b.".join(f(p)),
        "broken twice": lambda p: f"{f(p)[:3]}-\n{f(p)[3:6]}-\n{f(p)[6:]}" if len(f(p)) > 8 else "",
        "broken by a footnote number": lambda p: f"{f(p)[:5]}¹{f(p)[5:]}",
        "broken by a figure": lambda p: f"{f(p)[:4]}1{f(p)[4:]}",
        "broken by a running head": lambda p: f"«{p.given}»\nOFFICIAL-SENSITIVE\n«{p.family}»",
        "tab in the word": lambda p: f"{f(p)[:4]}\t{f(p)[4:]}",
        "no-break space in the word": lambda p: f"{f(p)[:4]}\u00a0{f(p)[4:]}",
        "joined to a time": lambda p: f"14:05{p.given}",
        "joined to a unit": lambda p: f"12kg{p.given}",
        "brackets round the end": lambda p: f"{f(p)[:5]}({f(p)[5:]})",
        "question marks between": lambda p: f"{p.given}??{p.family}",
        "form fields": lambda p: f"Surname:{p.family}Forename:«{p.given}»",
        "underlined by underscores": lambda p: f"__{p.given}__ __{p.family}__",
    },
)
FOURTH.group(
    "Unicode",
    {
        "all Cyrillic look-alikes, capitals": lambda p: (
            f(p).upper().translate(str.maketrans("ABCEHIKMOPTXY", "АВСЕНІКМОРТХУ"))
        ),
        "Coptic": lambda p: if_(
            set("aeiokmnprtu") & set(f(p)), f(p).lower().translate(str.maketrans("aeiokmnpt", "ⲁⲉⲓⲟⲕⲙⲛⲣⲧ"))
        ),
        "Deseret and Lisu": lambda p: (
            f(p).upper().translate(str.maketrans("ABDEFGHIJKLMNOPRSTUVWXYZ", "ꓮꓐꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑꓣꓢꓔꓴꓦꓪꓫꓬꓜ"))
        ),
        "regional and spaced": lambda p: " ".join(chr(0x1F1E6 + ord(c) - 97) for c in f(p).lower()),
        "marks of a spell checker": lambda p: "".join(c + "\u0330" for c in f(p)),
        "shadow of a letter": lambda p: at(f(p), 3, f(p)[3] + "\u0483"),
        "soft hyphen, bidi and joiner together": lambda p: (
            f"{f(p)[:2]}\u00ad{f(p)[2:4]}\u200e{f(p)[4:6]}\u2060{f(p)[6:]}"
        ),
        "half-width katakana mark": lambda p: f"{f(p)[:4]}\uff70{f(p)[4:]}",
        "phonetic in IPA": lambda p: f"/{f(p).lower().translate(str.maketrans('aeiou', 'æɛɪɒʊ'))}/",
        "dash for a letter with accent": lambda p: if_(
            plain(p.given) != p.given, re.sub(r"[^\x00-\x7f]", "_", p.given)
        ),
    },
)
FOURTH.group(
    "typos",
    {
        "finger to the side": lambda p: f(p)[:3] + _NEXT.get(f(p)[3], "k") + f(p)[4:],
        "letter lost and key beside": lambda p: if_(
            len(f(p)) > 9, f(p)[:2] + f(p)[3:5] + _NEXT.get(f(p)[5], "k") + f(p)[6:]
        ),
        "three swaps": lambda p: if_(
            len(f(p)) > 9,
            f(p)[1].upper() + f(p)[0].lower() + f(p)[2:4] + f(p)[5] + f(p)[4] + f(p)[6:-2] + f(p)[-1] + f(p)[-2],
        ),
        "halves swapped": lambda p: if_(len(f(p)) > 7, (f(p)[5:] + f(p)[:5]).title()),
        "vowel shift": lambda p: re.sub("[aeiou]", "u", f(p)[1:]).join([f(p)[0], ""]),
        "dyslexic b and d": lambda p: if_(
            re.search("[bdpq]", f(p)[1:]), f(p)[0] + f(p)[1:].translate(str.maketrans("bdpq", "dbqp"))
        ),
        "double of each consonant": lambda p: re.sub("[bdfglmnprst]", lambda m: m[0] * 2, f(p).lower()).title(),
        "OCR: in as m, ri as n": lambda p: if_(
            re.search("in|ri|ni", f(p)), f(p).replace("in", "m").replace("ri", "n").replace("ni", "m")
        ),
        "OCR: w as iv, k as lc": lambda p: if_(re.search("[wk]", f(p)), f(p).replace("w", "iv").replace("k", "lc")),
        "OCR: all small l": lambda p: if_(re.search("[it]", f(p)), f(p).translate(str.maketrans("it", "ll"))),
        "missing space and capital": lambda p: f"{p.given}{p.family.lower()}",
        "speech to text": lambda p: {
            "Theodore": "the a door",
            "Victoria": "Vic Toria",
            "Gurdeep": "good deep",
            "Abdirahman": "Abdi Rackman",
        }[p.given],
        "hidden by hashes": lambda p: f"{f(p)[:4]}####",
        "hidden by a dash": lambda p: f"{f(p)[0]}—{f(p)[-3:]}",
        "hidden in the middle": lambda p: f"{f(p)[:2]}[...]{f(p)[-3:]}",
        "corrected in line": lambda p: f"{at(f(p), 2, 'x')} (sorry, «{p.family}»)",
    },
)
FOURTH.group(
    "nicknames",
    {
        "first": lambda p: _CALLED[p.given][0],
        "second": lambda p: _CALLED[p.given][1],
        "third": lambda p: _CALLED[p.given][2],
        "aka in a list": lambda p: f"aka «{_CALLED[p.given][0]}»/«{_CALLED[p.given][2]}»",
        "-baby": lambda p: f"{g(p)[:3]}-baby",
        "Lil'": lambda p: f"Lil' «{g(p)[:4]}»",
        "street name of family": lambda p: f"{f(p)[:4]}z",
        "with number": lambda p: f"{g(p)[:4]}123",
    },
)
FOURTH.group(
    "initials and codes",
    {
        "child's code": lambda p: f"CH-{f(p)[:3].upper()}-{plain(p.given)[0]}",
        "e-mail alias": lambda p: f"{f(p)[:4].lower()}{g(p)[:2].lower()}@mail.example",
        "pupil log-in": lambda p: f"{p.born:%y}{f(p)[:4].lower()}{plain(p.given)[0].lower()}",
        "log-in with dot": lambda p: f"{plain(p.given)[0].lower()}.{f(p).lower()}{p.born:%y}",
        "letters in a bracketed list": lambda p: f"siblings («{plain(p.given)[0]}», «{p.mother[0][0]}»)",
        "court style": lambda p: f"Re «{f(p)[0]}» (A Child)",
        "court style, two": lambda p: f"Re «{plain(p.given)[0]} and {p.mother[0][0]}» (Children)",
        "acronym over lines": lambda p: "\n".join(f"{c}ords go here" for c in f(p).upper()),
    },
)
FOURTH.group(
    "compound names",
    {
        "née in brackets": lambda p: f"Mrs Smith (née «{p.mother[1]}»)",
        "son of": lambda p: f"«{p.family}'s» eldest",
        "step-name": lambda p: f"{p.given} {p.mother[1]}-{p.family}",
        "name twice": lambda p: f"{p.given} {p.given}",
        "hyphen lost in line": lambda p: if_("-" in p.family, p.family.replace("-", "\n")),
        "Mx": lambda p: f"Mx {plain(p.given)[0]}. {p.family}",
        "Ms with first name": lambda p: f"Miss «{p.given}»",
        "Sikh middle": lambda p: f"{p.given} Kaur {p.family}",
        "Somali chain": lambda p: f"{p.given} {p.father[0]} {p.family}",
        "Welsh mab": lambda p: f"«{p.given}» fab «{p.father[0]}»",
        "Polish diminutive ending": lambda p: f"{g(p)[:-1]}usia",
    },
)
FOURTH.group(
    "technical strings",
    {
        "Teams link": lambda p: f"https://teams.example/l/meetup?subject=CPC%20{f(p)}%20{g(p)}",
        "LDAP": lambda p: f"cn=«{g(p).lower()}» «{f(p).lower()}»,ou=users",
        "title of a video": lambda p: f"{g(p).lower()}_{f(p).lower()}_abe_pt1.mp4",
        "ZIP within": lambda p: f"bundle/«{f(p).lower()}»/«{g(p).lower()}».eml",
        "HTML with names of letters": lambda p: f"{f(p)[0]}&zwnj;{f(p)[1:]}",
        "octets": lambda p: " ".join(f"{ord(c):03d}" for c in f(p)),
        "base 36-like run": lambda p: "".join(f"{ord(c):02x}" for c in f(p).lower()).upper(),
        "reversed e-mail": lambda p: f"elpmaxe.liam@{f(p).lower()[::-1]}",
        "quoted in code": lambda p: f"print('«{f(p)}»')",
        "Markdown heading anchor": lambda p: f"#meeting-with-{f(p).lower()}",
        "emoji name": lambda p: f":{g(p).lower()}_{f(p).lower()}:",
        "column letters": lambda p: "-".join(f"{ord(c) - 96:02d}" for c in f(p).lower()),
        "Caesar 7, capitals": lambda p: "".join(chr((ord(c) - 65 + 7) % 26 + 65) for c in f(p).upper()),
        "tap code": lambda p: " ".join(
            f"{(ord(c) - 97) // 5 + 1}{(ord(c) - 97) % 5 + 1}" for c in f(p).lower() if c != "k"
        ),
    },
)
FOURTH.group(
    "dates and ages",
    {
        "the day in a sentence": lambda p: "it was «March 8th, a Saturday»",
        "day and month, words, no of": lambda p: "«eighth March»",
        "8 of 3": lambda p: "the «8th of the 3rd, 2025»",
        "dd-Mmm": lambda p: "«08-Mar»",
        "year in words": lambda p: "the «eighth of March twenty twenty-five»",
        "o'clock": lambda p: "at ten o'clock on «8 March»",
        "from to": lambda p: "from «8th to 11th March»",
        "two weeks to the day": lambda p: "«two weeks to the day after 8 March»",
        "Saturday 8": lambda p: "«Sat 8th»",
        "DOB with words": lambda p: f"born the «{p.born.day} {p.born:%B}»",
        "quarter to": lambda p: "on the «morning of the 8th»",
        "feast: St Nicholas": lambda p: "on «St Nicholas Day»",
        "feast: Holi": lambda p: "the day after «Holi»",
        "feast: Easter": lambda p: "on «Easter Tuesday»",
        "aged in weeks, roman": lambda p: "aged «XIV weeks»",
        "9/7": lambda p: "at «9/7» old",
        "10 and a half weeks": lambda p: "«ten and a half weeks» old",
        "day-old": lambda p: "a «five-day-old»",
        "week of life": lambda p: "in the «third week of life»",
        "eleven days into": lambda p: "«eleven days into her life»",
    },
)
FOURTH.group(
    "places and numbers",
    {
        "school with saint": lambda p: f"«{p.place}» C of E",
        "school's domain word": lambda p: f"{p.place.replace(' ', '').replace(chr(39), '').lower()}school.example",
        "street and crossing": lambda p: f"«{p.street}» x High St",
        "street plural": lambda p: f"the «{p.street}s»",
        "town with New": lambda p: f"New «{p.town}»",
        "town as adjective": lambda p: f"«{p.town}»-born",
        "town by half": lambda p: f"{p.town[:5]}...",
        "house and postcode": lambda p: f"{p.house.split()[0]} «{p.postcode.replace(' ', '')}»",
        "NHS with letters": lambda p: f"NHS{digits(p.nhs)}",
        "NHS in a URL": lambda p: f"https://spine.example/p/{digits(p.nhs)}",
        "NHS in halves over lines": lambda p: f"{digits(p.nhs)[:5]}-\n{digits(p.nhs)[5:]}",
        "phone with ext": lambda p: f"{digits(p.phone)}x22",
        "phone in words, mixed": lambda p: f"01632 nine six oh {p.phone[-3:]}",
        "reference in a file name": lambda p: f"{p.reference.lower().replace('-', '')}_final.docx",
        "reference without prefix zeros": lambda p: f"«AVE/25/{int(p.reference[-3:])}»",
        "mail with spaces": lambda p: " ".join(p.email.split("@")[0]) + " at mail",
    },
)
