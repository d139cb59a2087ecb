# ruff: noqa: E501, ARG005 - one form a line; a form that is the same for everybody takes nobody
"""A tenth set: what practitioners, transcribers, scanners, telephones, courts and school systems really write.

Written by somebody who had not read the matcher or the other sets, as an examiner would who is careful and fair; at most
a quarter of it is far-fetched. What goes with it (strangers, the innocent) is in `tenth_others.py`.
"""

from __future__ import annotations

import base64
import datetime as dt
import unicodedata

from leaks.people import Planted
from leaks.spelt import FIGURES, nth, number, ordinal
from leaks.surprises.making import SurpriseSet, digits, if_
from leaks.surprises.making import family as family_of
from leaks.surprises.making import given as g

__all__ = ["TENTH"]

TENTH = SurpriseSet()


_SMALL_CAPITALS = dict(zip("abcdeghijklmnoprtuwy", "ᴀʙᴄᴅᴇɢʜɪᴊᴋʟᴍɴᴏᴘʀᴛᴜᴡʏ", strict=True))


def f(p: Planted) -> str:
    """The telling part of the family name; none that is a word."""
    if p.family == "Baker":
        raise KeyError  # the form is left out
    return family_of(p)


def age(p: Planted) -> tuple[int, int, int]:
    """Years, months and days on the day of the incident."""
    months = (p.met.year - p.born.year) * 12 + p.met.month - p.born.month - (p.met.day < p.born.day)
    year, month = divmod(p.born.year * 12 + p.born.month - 1 + months, 12)
    last = (dt.date(year + month // 11, (month + 1) % 12 + 1, 1) - dt.timedelta(days=1)).day
    return *divmod(months, 12), (p.met - dt.date(year, month + 1, min(p.born.day, last))).days


def lived(p: Planted) -> int:
    return (p.met - p.born).days


TENTH.group(
    "case",
    {
        "form in block capitals": lambda p: f"«{f(p).upper()}», «{g(p).upper()}»",
        "surname in capitals, given not": lambda p: f"«{g(p)}» «{f(p).upper()}»",
        "texted in small letters": lambda p: f"«{g(p).lower()}» «{f(p).lower()}»",
        "small surname": lambda p: f"the «{f(p).lower()}» kid",
        "small given name and age": lambda p: f"«{g(p).lower()}», {age(p)[0]}yr",
        "caps lock left on": lambda p: f"«{g(p)[0].lower()}{g(p)[1:].upper()}»",
        "two capitals at the front": lambda p: f"«{f(p)[:2].upper()}{f(p)[2:]}»",
        "capital inside after a scan": lambda p: f"«{f(p)[:3]}{f(p)[3].upper()}{f(p)[4:]}»",
        "small caps of a letterhead": lambda p: "".join(_SMALL_CAPITALS.get(c, c) for c in f(p).lower()),
        "shouted in a text": lambda p: f"«{g(p).upper()}»!!! GET HERE NOW",
        "capitals and possessive": lambda p: f"«{f(p).upper()}»'S MOTHER",
    },
)

TENTH.group(
    "spacing and splits",
    {
        "line broken in the middle": lambda p: f"{f(p)[:4]}-\n{f(p)[4:]}",
        "line broken without hyphen": lambda p: f"{f(p)[:4]}\n{f(p)[4:]}",
        "names over a line": lambda p: f"«{g(p)}»\n«{f(p)}»",
        "names over a line with spaces": lambda p: f"«{g(p)}»  \n    «{f(p)}»",
        "quoted in an e-mail": lambda p: f"> «{g(p)}»\n> «{f(p)}»",
        "boxes of a form": lambda p: "|" + "|".join(f(p).upper()) + "|",
        "boxes of a form with spaces": lambda p: "[ " + " ][ ".join(f(p).upper()) + " ]",
        "justified letters": lambda p: " ".join(g(p).upper()) + "   " + " ".join(f(p).upper()),
        "one space inside": lambda p: f"{f(p)[:3]} {f(p)[3:]}",
        "two names as one": lambda p: f"{g(p)}{f(p)}",
        "given and a word as one": lambda p: f"«{g(p)}was» seen",
        "word and surname as one": lambda p: f"to{f(p)}",
        "no space after a comma": lambda p: f"«{f(p)}»,«{g(p)}»",
        "no space after a full stop": lambda p: f"at home.«{g(p)}» cried",
        "slash between": lambda p: f"«{g(p)}»/«{f(p)}»",
        "tab between": lambda p: f"«{g(p)}»\t«{f(p)}»",
        "cell with label": lambda p: f"Surname\t«{f(p)}»\tForename\t«{g(p)}»",
        "footnote number stuck on": lambda p: f"«{f(p)}»12",
        "footnote number stuck on the given": lambda p: f"«{g(p)}3»",
        "soft wrapped in a log": lambda p: if_(len(f(p)) > 6, f"{f(p)[:5]}=\n{f(p)[5:]}"),
        "bold half in markdown": lambda p: f"**{f(p)[:4]}**{f(p)[4:]}",
        "italics by letters": lambda p: f"_{f(p)[:2]}_{f(p)[2:]}",
        "insertion mark": lambda p: f"{f(p)[:3]}^{f(p)[3:]}",
        "hyphenated by a typist": lambda p: f"{f(p)[:3]}-{f(p)[3:]}",
        "struck through": lambda p: f"~~{f(p)}~~",
        "page break between": lambda p: f"«{g(p)}»\n\n- 4 -\n\n«{f(p)}»",
    },
)

TENTH.group(
    "Unicode",
    {
        "accents kept or lost": lambda p: p.full,
        "accents apart": lambda p: (
            f"«{unicodedata.normalize('NFD', p.given)}» «{unicodedata.normalize('NFD', p.family)}»"
        ),
        "wrong accent": lambda p: {
            "Callum": "Cállum",
            "Aleena": "Àleena",
            "Kacper": "Kácper",
            "Sean": "Séan",
            "Ayomide": "Ayomidé",
            "Catalina": "Cátâlina",
            "Isabelle": "Isabellé",
            "Chelsea": "Chelséa",
        }[g(p)],
        "non-breaking space": lambda p: f"«{g(p)}»\u00a0«{f(p)}»",
        "narrow space": lambda p: f"«{g(p)}»\u202f«{f(p)}»",
        "zero width in the name": lambda p: f"{f(p)[:4]}\u200b{f(p)[4:]}",
        "soft hyphen in the name": lambda p: f"{f(p)[:4]}\u00ad{f(p)[4:]}",
        "byte order mark before": lambda p: f"\ufeff{f(p)}",
        "curly apostrophe": lambda p: f"«{f(p)}»\u2019s mum",
        "prime for apostrophe": lambda p: f"«{f(p)}»\u2032s mum",
        "Cyrillic a and o": lambda p: f(p).replace("a", "\u0430").replace("o", "\u043e"),
        "ligature of a PDF": lambda p: if_(g(p) == "Ffion", "\ufb00ion"),
        "full width": lambda p: "".join(chr(ord(c) + 0xFEE0) for c in f(p)),
        "bold letters of social media": lambda p: "".join(chr(0x1D5D4 + ord(c.upper()) - 65) for c in f(p)),
        "script letters of a profile": lambda p: "".join(
            chr(0x1D4D0 + ord(c) - 65 if c.isupper() else 0x1D4EA + ord(c) - 97) for c in f(p)
        ),
        "letters in circles": lambda p: "".join(chr(0x24B6 + ord(c.upper()) - 65) for c in f(p)),
        "flags": lambda p: " ".join(chr(0x1F1E6 + ord(c.upper()) - 65) for c in f(p)),
        "UTF-8 read as Latin": lambda p: if_(not p.given.isascii(), p.given.encode().decode("latin-1")),
        "question mark for a letter": lambda p: f"{f(p)[:3]}?{f(p)[4:]}",
        "replacement sign": lambda p: f"{f(p)[:2]}\ufffd{f(p)[3:]}",
        "underlined letters": lambda p: "".join(f"{c}\u0332" for c in f(p)),
        "right to left mark": lambda p: f"{f(p)[:3]}\u200f{f(p)[3:]}",
        "emoji between": lambda p: f"«{g(p)}»❤️«{f(p)}»",
        "Greek and Cyrillic for capitals": lambda p: (
            f(p).upper().replace("A", "Α").replace("O", "Ο").replace("H", "Н").replace("M", "М")
        ),
    },
)

TENTH.group(
    "typos and misspellings",
    {
        "given name as heard": lambda p: {
            "Callum": "Calum",
            "Aleena": "Alina",
            "Kacper": "Kasper",
            "Sean": "Shaun",
            "Ayomide": "Ayomiday",
            "Ffion": "Fion",
            "Tyler-Jay": "Tylor-Jay",
            "Catalina": "Katalina",
            "Isabelle": "Isobel",
            "Zakariya": "Zachariah",
            "Chelsea": "Chelsey",
        }[g(p)],
        "given name as heard, again": lambda p: {
            "Callum": "Collum",
            "Aleena": "Aaleena",
            "Kacper": "Kacpar",
            "Sean": "Shawn",
            "Ayomide": "Iomide",
            "Ffion": "Ffyon",
            "Tyler-Jay": "Tyla-Jay",
            "Catalina": "Catalena",
            "Isabelle": "Izabel",
            "Zakariya": "Zakaria",
            "Chelsea": "Chelsee",
        }[g(p)],
        "family name as heard": lambda p: {
            "Bradshaw": "Bradshore",
            "Chowdhury": "Choudhary",
            "Lewandowski": "Levandovsky",
            "Connell": "O'Connel",
            "Ogunbanjo": "Ogunbango",
            "Iorwerth": "Yorwerth",
            "Dunne": "Whitcomb-Dunn",
            "Munteanu": "Muntianu",
            "Meulen": "Vandermullen",
            "Mansoor": "Mansour",
            "Baker": "Bakker",
        }[family_of(p)],
        "family name as heard, again": lambda p: {
            "Bradshaw": "Bradshawe",
            "Chowdhury": "Chaudhry",
            "Lewandowski": "Lewandosky",
            "Connell": "O'Conell",
            "Ogunbanjo": "Ogumbanjo",
            "Iorwerth": "Iorworth",
            "Dunne": "Whitcoombe-Dunne",
            "Munteanu": "Montenau",
            "Meulen": "van de Meulin",
            "Mansoor": "Mansur",
        }[family_of(p)],
        "dictation by sense": lambda p: {
            "Bradshaw": "Brad Shaw",
            "Lewandowski": "Lewin Dowski",
            "Connell": "Oh «Connell»",
            "Ogunbanjo": "Ogun Banjo",
            "Iorwerth": "app Yorworth",
            "Dunne": "Whitcomb Dunn",
            "Munteanu": "Mountain Ew",
            "Meulen": "Vander Meulen",
            "Mansoor": "Bin Man Sore",
        }[family_of(p)],
        "keys beside": lambda p: {
            "Bradshaw": "Bradshae",
            "Chowdhury": "Chowdhurt",
            "Lewandowski": "Lewamdowski",
            "Connell": "O'Connekl",
            "Ogunbanjo": "Ogunbanki",
            "Iorwerth": "Iorwetth",
            "Dunne": "Whitconbe-Dunne",
            "Munteanu": "Munteamu",
            "Meulen": "van der Meuken",
            "Mansoor": "bin Manspor",
        }[family_of(p)],
        "letters turned round": lambda p: f"{f(p)[:2]}{f(p)[3]}{f(p)[2]}{f(p)[4:]}",
        "letter doubled": lambda p: f"{f(p)[:3]}{f(p)[2]}{f(p)[3:]}",
        "letter lost early": lambda p: f"{f(p)[:1]}{f(p)[2:]}" if len(f(p)) > 5 else "",
        "last letter lost": lambda p: f(p)[:-1] if len(f(p)) > 6 else "",
        "last letter twice": lambda p: f"{f(p)}{f(p)[-1]}",
        "first letter wrong": lambda p: {
            "Bradshaw": "Pradshaw",
            "Chowdhury": "Showdhury",
            "Lewandowski": "Newandowski",
            "Ogunbanjo": "Agunbanjo",
            "Munteanu": "Nunteanu",
            "Mansoor": "Nansoor",
        }[family_of(p)],
        "two slips": lambda p: {
            "Bradshaw": "Bradhsow",
            "Chowdhury": "Chowdrury",
            "Lewandowski": "Lewendovski",
            "Ogunbanjo": "Ogunbajo",
            "Iorwerth": "Iorweth",
            "Munteanu": "Munteneau",
        }[family_of(p)],
        "scanner, rn and m": lambda p: (
            {"Munteanu": "Rnunteanu", "Mansoor": "Rnansoor", "Callum": "Callurn"}.get(f(p))
            or {"Callum": "Callurn"}[g(p)]
        ),
        "scanner, l and 1 and I": lambda p: {
            "Callum": "Ca1Ium",
            "Aleena": "A1eena",
            "Catalina": "Cata1ina",
            "Isabelle": "lsabelle",
            "Chelsea": "CheIsea",
        }[g(p)],
        "scanner, figures": lambda p: {
            "Bradshaw": "8radshaw",
            "Ogunbanjo": "0gunbanj0",
            "Lewandowski": "Lewand0wski",
            "Mansoor": "Mans00r",
        }[f(p)],
        "scanner, vv and cl": lambda p: {
            "Bradshaw": "Braclshaw",
            "Lewandowski": "Lewandovvski",
            "Chowdhury": "Chovvdhury",
            "Iorwerth": "lorvverth",
            "Meulen": "van cler «Meulen»",
        }[f(p)],
        "scanner, dots": lambda p: f"{f(p)[:3]}.{f(p)[3:]}",
        "handwriting unsure": lambda p: f"{f(p)[:4]}(?){f(p)[4:]}",
        "handwriting half": lambda p: f"«{f(p)[:5]}»... (illegible)" if len(f(p)) > 6 else "",
        "spelling queried": lambda p: f"«{g(p)}» «{f(p)}» (sp?)",
        "corrected with sic": lambda p: f"«{f(p)[:-1]}» [sic]" if len(f(p)) > 6 else "",
        "autocorrected": lambda p: (
            {"Callum": "Column", "Ffion": "Fiona", "Kacper": "Casper", "Ayomide": "Ayo Mide"}[g(p)] + f" «{f(p)}»"
        ),
        "names swapped": lambda p: f"«{f(p)}» «{g(p)}»",
        "names swapped with a slip": lambda p: f"«{f(p)}» «{g(p)[:-1]}»" if len(g(p)) > 6 else "",
        "spelt over the telephone": lambda p: (
            f"«{f(p)}», that's "
            + ", ".join(f"{c} for {w}" for c, w in zip(f(p)[:3].upper(), ("sugar", "apple", "mother"), strict=False))
        ),
        "spelt with hyphens": lambda p: "-".join(f(p).upper()),
        "spelt with commas": lambda p: ", ".join(f(p).upper()),
        "no vowels": lambda p: "".join(c for c in f(p) if c.lower() not in "aeiou") if len(f(p)) > 7 else "",
        "cut by a field": lambda p: f"«{p.family.upper()[:8]}»" if len(p.family) > 9 else "",
    },
)

TENTH.group(
    "possessives",
    {
        "apostrophe s": lambda p: f"«{f(p)}»'s",
        "no apostrophe": lambda p: f"«{g(p)}s» mum",
        "family plural": lambda p: f"the «{f(p)}s»",
        "family plural possessive": lambda p: f"the «{f(p)}s»' house",
        "plural with es or apostrophe": lambda p: f"all the «{f(p)}»'s of that street",
        "backtick": lambda p: f"«{g(p)}»`s bed",
        "acute": lambda p: f"«{g(p)}»´s bed",
        "entity": lambda p: f"«{g(p)}»&#39;s bed",
        "named entity": lambda p: f"«{g(p)}»&rsquo;s bed",
        "double possessive": lambda p: f"a friend of «{g(p)}»'s dad's",
        "hyphen to noun": lambda p: f"the «{f(p)}»-household",
        "joined to noun": lambda p: f"«{g(p)}»-related contacts",
        "anti and pro": lambda p: f"an anti-«{f(p)}» feeling on the street",
        "non": lambda p: f"the «non-{f(p)}» siblings",
        "ish": lambda p: f"very «{g(p)}-ish»",
        "gate": lambda p: f"what staff called «{f(p)}gate»",
        "contraction": lambda p: f"«{g(p)}»'ll be moved",
        "has": lambda p: f"«{g(p)}»'d gone",
        "Polish cases": lambda p: {"Kacper": "«Kacpra» i «Lewandowskich»"}[g(p)],
        "Polish mother": lambda p: {"Kacper": "Pani «Lewandowska»"}[g(p)],
        "Polish, to him": lambda p: {"Kacper": "dla «Kacperka»"}[g(p)],
        "Romanian cases": lambda p: {"Catalina": "«Cătălinei» «Munteanu»"}[g(p)],
        "Irish cases": lambda p: {"Sean": "«Seáin» «Uí Chonaill»"}[g(p)],
        "Irish, himself": lambda p: {"Sean": "«Seán Ó Conaill»"}[g(p)],
        "Irish, his sister": lambda p: {"Sean": "«Ní Chonaill»"}[g(p)],
        "Welsh daughter": lambda p: {"Ffion": "«Ffion ferch Iorwerth»"}[g(p)],
        "Dutch short": lambda p: {"Isabelle": "«v.d. Meulen»"}[g(p)],
        "Dutch joined": lambda p: {"Isabelle": "«Vandermeulen»"}[g(p)],
        "Dutch by last": lambda p: {"Isabelle": "«Meulen, I. van der»"}[g(p)],
    },
)

TENTH.group(
    "nicknames and diminutives",
    {
        "usual short form": lambda p: {
            "Callum": "«Cal»",
            "Aleena": "«Allie»",
            "Kacper": "«Kacperek»",
            "Ayomide": "«Ayo»",
            "Ffion": "«Ffi»",
            "Tyler-Jay": "«TJ»",
            "Catalina": "«Cata»",
            "Isabelle": "«Izzy»",
            "Zakariya": "«Zak»",
            "Chelsea": "«Chels»",
        }[g(p)],
        "second short form": lambda p: {
            "Callum": "«Cally»",
            "Aleena": "«Leena»",
            "Ayomide": "«Mide»",
            "Tyler-Jay": "«Ty»",
            "Catalina": "«Lina»",
            "Isabelle": "«Belle»",
            "Zakariya": "«Zaki»",
            "Chelsea": "«Chelle»",
            "Sean": "«Seanie»",
        }[g(p)],
        "short form and family name": lambda p: (
            {
                "Callum": "Cal",
                "Ayomide": "Ayo",
                "Ffion": "Ffi",
                "Tyler-Jay": "Ty",
                "Catalina": "Cata",
                "Isabelle": "Bella",
                "Zakariya": "Zak",
                "Chelsea": "Chels",
            }[g(p)]
            + f" «{p.family}»"
        ),
        "y on the family name": lambda p: {
            "Bradshaw": "«Bradders»",
            "Connell": "«Connie»",
            "Ogunbanjo": "«Oggy»",
            "Dunne": "«Dunney»",
        }[f(p)],
        "known as, in brackets": lambda p: f"«{g(p)}» («{g(p)[:3]}»)" if len(g(p)) > 5 else "",
        "little": lambda p: f"little «{g(p)}»",
        "big": lambda p: f"Big «{f(p)}»",
        "baby name": lambda p: f"Baby «{g(p)}»",
        "our": lambda p: f"our «{g(p)}»",
        "kunya of the mother": lambda p: if_(g(p) == "Zakariya", "«Umm Zakariya»"),
        "kunya of the father": lambda p: if_(g(p) == "Zakariya", "«Abu Zakariyya»"),
        "bhai": lambda p: if_(g(p) in {"Zakariya", "Aleena"}, f"«{g(p)}» baji"),
        "mama, Nigerian": lambda p: if_(g(p) == "Ayomide", "«Mama Ayo»"),
        "middle name as called": lambda p: (
            f"always «{p.middle}» at home" if p.middle not in {"Grace", "Lee", "Ruth"} else ""
        ),
        "middle and family": lambda p: f"«{p.middle} {p.family}»" if p.middle != "Grace" else "",
        "all the names": lambda p: f"«{p.given}» «{p.middle}» «{p.family}»",
        "initials of given as name": lambda p: {"Tyler-Jay": "«T-J»"}[g(p)],
        "spelt with z": lambda p: {"Callum": "«Callz»", "Chelsea": "«Chelz»", "Aleena": "«Leenz»"}[g(p)],
        "lengthened": lambda p: f"«{g(p)}{g(p)[-1] * 4}»!",
        "stuttered": lambda p: f"«{g(p)[0]}-{g(p)[0]}-{g(p)}»" if g(p)[0] not in "AI" else "",
        "babe of": lambda p: f"babe, it's «{g(p).lower()}»",
        "mum called by the child": lambda p: f"«{g(p)}»'s mum «{p.mother[0]}»",
        "mother short": lambda p: "«Josie» said",
        "mother other short": lambda p: "«Jo Tarleton»",
        "father with the child's name": lambda p: f"Mr «{f(p)}» senior",
        "step family": lambda p: f"the «{f(p)}»-Tarleton children",
    },
)

TENTH.group(
    "initials",
    {
        "two with full stops": lambda p: f"«{p.given[0]}.{p.family[0].upper()}.»",
        "two with spaces": lambda p: f"«{p.given[0]} {p.family[0].upper()}» was seen",
        "initial and family": lambda p: f"«{p.given[0]}» «{f(p)}»",
        "initial joined to family": lambda p: f"«{p.given[0]}.{f(p)}»",
        "two initials and family": lambda p: f"«{p.given[0]}.{p.middle[0]}.» «{f(p)}»",
        "given and initial": lambda p: f"«{g(p)}» {f(p)[0]}",
        "given and initial with stop": lambda p: f"«{g(p)}» {f(p)[0]}.",
        "family and initial": lambda p: f"«{f(p)}» {p.given[0]}",
        "family, initial": lambda p: f"«{f(p).upper()}», {p.given[0]}.",
        "single, child": lambda p: f"Child «{p.given[0]}» was seen",
        "single, baby with possessive": lambda p: f"«{p.given[0]}»'s bedroom",
        "single, subject": lambda p: (
            f"«{p.given[0]}» stated that «{p.given[0]}» was tired" if p.given[0] not in "AI" else ""
        ),
        "single in quotes": lambda p: f"a child, '«{p.given[0]}»', aged {age(p)[0]}",
        "mother of": lambda p: f"Mo of «{p.given[0]}» rang",
        "Mr": lambda p: f"Mr «{p.family[0].upper()}» refused",
        "Ms with stop": lambda p: f"Ms «{p.family[0].upper()}.» refused",
        "family of": lambda p: f"the «{p.family[0].upper()}» family",
        "family with dash": lambda p: f"«{p.family[0].upper()}——»",
        "masked in court": lambda p: f"«{p.given[0]}___ {p.family[0].upper()}___»",
        "masked with stars": lambda p: f"«{p.given[0]}{'*' * (len(p.given) - 1)} {f(p)[0]}{'*' * (len(f(p)) - 1)}»",
        "half masked": lambda p: f"«{f(p)[:3]}****»",
        "masked at the front": lambda p: f"«****{f(p)[-4:]}»" if len(f(p)) > 6 else "",
        "three": lambda p: f"«{p.given[0]}{p.middle[0]}{p.family[0].upper()}» (subject child)",
        "two, subject child": lambda p: f"«{p.given[0]}{p.family[0].upper()}» (subject child)",
        "two, with born": lambda p: f"«{p.given[0]}{p.family[0].upper()}» b. {p.born.year}",
        "court title": lambda p: f"Re «{p.given[0]}» (A Child)",
        "court title with family": lambda p: f"In the matter of «{p.family[0].upper()}» (Children)",
        "court title with authority": lambda p: f"A County Council v «{f(p)}»",
        "three of each": lambda p: f"«{f(p)[:3].upper()}», «{g(p)[:3].upper()}»",
        "four and one": lambda p: f"«{f(p)[:4].upper()}{p.given[0]}»",
    },
)

TENTH.group(
    "compound names",
    {
        "without particle": lambda p: if_(p.family != f(p), f"«{f(p)}»"),
        "particle in capitals": lambda p: if_(p.family[0].islower(), p.family.title()),
        "particle joined": lambda p: if_(" " in p.family, p.family.replace(" ", "").capitalize()),
        "hyphen for a space": lambda p: if_(" " in p.family, p.family.replace(" ", "-")),
        "space for a hyphen": lambda p: if_("-" in p.family, p.family.replace("-", " ")),
        "hyphen lost": lambda p: if_("-" in p.family, p.family.replace("-", "").capitalize()),
        "first half": lambda p: if_("-" in p.family, f"Mrs «{p.family.split('-')[0]}»"),
        "halves turned": lambda p: if_("-" in p.family, "-".join(reversed(p.family.split("-")))),
        "halves with slash": lambda p: if_("-" in p.family, p.family.replace("-", "/")),
        "halves with and": lambda p: if_("-" in p.family, "«" + p.family.replace("-", "» and «") + "»"),
        "hyphen with spaces": lambda p: if_("-" in p.family, p.family.replace("-", " - ")),
        "long dash": lambda p: if_("-" in p.family, p.family.replace("-", "–")),
        "given, hyphen lost": lambda p: if_("-" in p.given, p.given.replace("-", "")),
        "given, space": lambda p: if_("-" in p.given, p.given.replace("-", " ")),
        "given, first half": lambda p: if_("-" in p.given, f"«{p.given.split('-')[0]}» was seen"),
        "given, small second": lambda p: if_("-" in p.given, p.given.capitalize()),
        "O, space": lambda p: if_("'" in p.family, p.family.replace("'", " ")),
        "O, lost": lambda p: if_("'" in p.family, p.family.replace("'", "")),
        "O, small after": lambda p: if_("'" in p.family, p.family.replace("'", "").capitalize()),
        "O, accent": lambda p: if_("'" in p.family, p.family.replace("O'", "Ó ")),
        "O, escaped": lambda p: if_("'" in p.family, p.family.replace("'", "\\'")),
        "O, doubled": lambda p: if_("'" in p.family, p.family.replace("'", "''")),
        "O, entity": lambda p: if_("'" in p.family, p.family.replace("'", "&apos;")),
        "O, percent": lambda p: if_("'" in p.family, p.family.replace("'", "%27")),
        "Mac for O": lambda p: if_("'" in p.family, "McConnell"),
        "begum added": lambda p: if_(g(p) == "Aleena", "«Aleena» Begum"),
        "miss, South Asian": lambda p: if_(g(p) == "Aleena", "Mst. «Aleena» Khatun"),
        "ibn for bin": lambda p: if_("bin " in p.family, "ibn «Mansoor»"),
        "al for bin": lambda p: if_("bin " in p.family, "«Al-Mansoor»"),
        "ap lost and English s": lambda p: if_(g(p) == "Ffion", "Ffion «Iorwerths»"),
        "Welsh, English form": lambda p: if_(g(p) == "Ffion", "«Ffion» Edwards"),
        "patronymic order": lambda p: if_(
            " " in p.family, f"«{p.family.split()[-1].upper()}» {' '.join(p.family.split()[:-1])} «{g(p).upper()}»"
        ),
    },
)
TENTH.group(
    "technical strings",
    {
        "school e-mail": lambda p: f"{f(p).lower()}{p.given[0].lower()}@students.example",
        "school e-mail with intake": lambda p: f"23{f(p).lower()}{p.given[0].lower()}@learn.example",
        "work e-mail": lambda p: f"{g(p).lower()}.{f(p).lower()}@mail.example",
        "e-mail display": lambda p: f'"«{f(p)}», «{g(p)}»" <x@mail.example>',
        "e-mail subject": lambda p: f"RE: FW: «{g(p)[0]}» «{f(p)}» - strategy mtg",
        "e-mail subject in capitals": lambda p: f"[SECURE] URGENT «{f(p).upper()}» / «{g(p).upper()}»",
        "minutes file": lambda p: f"«{f(p)}_{g(p)[0]}_CP_minutes»_v3.docx",
        "minutes file with spaces": lambda p: f"SW report - «{g(p)}» «{f(p)}» FINAL final.pdf",
        "scan file": lambda p: f"scan_«{f(p).lower()}»_0001.tif",
        "camel file": lambda p: f"«{g(p)}{f(p)}Chronology».xlsx",
        "initials file": lambda p: f"CPconf_«{p.given[0]}{p.family[0].upper()}»_Mar25.docx",
        "network path": lambda p: f"\\\\srv01\\CSC\\«{f(p)} {p.given[0]}»\\body maps",
        "user folder": lambda p: f"C:\\Users\\«{g(p).lower()}».«{f(p).lower()}»\\Desktop",
        "login": lambda p: f"logged in as «{f(p).lower()}.{g(p)[0].lower()}»",
        "login short": lambda p: f"user «{g(p)[0].lower()}{f(p).lower()}» signed off",
        "log line": lambda p: f"INFO user=«{g(p)[0].lower()}{f(p).lower()}» ok",
        "CSV": lambda p: f"«{f(p).upper()}»,«{g(p).upper()}»,M,8B",
        "CSV quoted": lambda p: f'"«{f(p)}», «{g(p)}»","8B","Y"',
        "JSON": lambda p: f'{{"surname":"«{f(p)}»","forename":"«{g(p)}»"}}',
        "JSON escaped": lambda p: if_(
            any(ord(c) > 127 for c in p.given), "".join(c if ord(c) < 128 else f"\\u{ord(c):04x}" for c in p.given)
        ),
        "XML": lambda p: f"<PersonFamilyName>«{f(p)}»</PersonFamilyName>",
        "XML attribute": lambda p: f'<pupil surname="«{f(p)}»" forename="«{g(p)}»"/>',
        "HL7": lambda p: f"PID|1||X||«{f(p).upper()}»^«{g(p).upper()}»^^^|",
        "LDAP": lambda p: f"CN=«{f(p)}»\\, «{g(p)}»,OU=Pupils",
        "vCard": lambda p: f"N:«{f(p)}»;«{g(p)}»;;;",
        "calendar": lambda p: f"SUMMARY:Core group «{g(p)}»",
        "SQL": lambda p: f"WHERE surname LIKE '«{f(p)[:-2]}»%'" if len(f(p)) > 7 else "",
        "search address": lambda p: f"?q=«{g(p).lower()}»+«{f(p).lower()}»",
        "search address, percent": lambda p: f"?q=«{g(p)}%20{f(p)}»",
        "profile address": lambda p: f"facebook.example/{g(p).lower()}.{f(p).lower()}.7",
        "slug": lambda p: f"/news/tribute-to-«{g(p).lower()}»-«{f(p).lower()}»-{age(p)[0]}",
        "fundraiser": lambda p: f"gofund.example/f/for-{g(p).lower()}",
        "handle": lambda p: f"@{g(p).lower()}{f(p).lower()}",
        "handle with figures": lambda p: f"@{g(p).lower()}_{p.born.year}",
        "handle of the mother": lambda p: f"@{g(p).lower()}smum",
        "gamer tag": lambda p: f"xX_{g(p)}_Xx",
        "gamer tag with figures for letters": lambda p: (
            f"{g(p).replace('a', '4').replace('e', '3').replace('i', '1').replace('o', '0')}{f(p)[0]}"
        ),
        "snap name": lambda p: f"{g(p).lower()}{f(p)[0].lower()}x",
        "hashtag of the campaign": lambda p: f"#JusticeFor{g(p)}",
        "hashtag small": lambda p: f"#ripbaby{g(p).lower()}",
        "hashtag of the family": lambda p: f"#{f(p)}Strong",
        "WhatsApp export": lambda p: f"«{g(p)}» {f(p)[0]}: u up?",
        "WhatsApp group": lambda p: f'changed the subject to "«{g(p)}»’s bday 🎂"',
        "contact in a phone": lambda p: f"saved as “«{g(p)}» Mum School”",
        "device": lambda p: f"«{g(p)}s-iPhone»",
        "wireless network": lambda p: f"«{f(p)}_WiFi_2G»",
        "video call name": lambda p: f"«{g(p)}»'s iPad (guest)",
        "attachment in brackets": lambda p: f"[IMG_«{g(p).lower()}»_bruise.jpg]",
        "sheet name": lambda p: f"='«{f(p)}»'!B4",
        "case system label": lambda p: f"LCS: «{f(p).upper()}» «{g(p)[0]}» (CIN)",
        "case number with name": lambda p: f"CP/«{f(p)[:4].upper()}»/2025/3",
        "merge field": lambda p: f"{{{{client}}}}=«{f(p)}»",
        "alt text": lambda p: f'alt="«{g(p)}» in the garden"',
        "base64 in a log": lambda p: base64.b64encode(p.full.encode()).decode(),
        "hexadecimal in a log": lambda p: f(p).encode().hex(),
        "character codes": lambda p: "".join(f"&#{ord(c)};" for c in f(p)),
        "barcode text": lambda p: f"*«{f(p).upper()[:8]}»*" if len(f(p)) > 6 else "",
        "bank line": lambda p: f"BGC «{f(p).upper()}» {p.given[0]} RENT",
        "SIMS line": lambda p: f"«{f(p)}», «{g(p)}» 8B M Y",
        "GP system line": lambda p: f"«{f(p).upper()}», «{g(p)}» (Mr) b.{p.born.year}",
        "pathology label": lambda p: f"«{f(p).upper()}» {g(p)[0]} «{p.born:%d%m%y}»",
        "911 style radio log": lambda p: f"IP=«{f(p).upper()}»/«{g(p).upper()}» INFT=MOTHER",
        "custody record": lambda p: f"DP «{f(p).upper()}» arr 0640",
        "translation memory": lambda p: f"EN: my son «{g(p)}» PL: mój syn",
    },
)

TENTH.group(
    "dates",
    {
        "of birth, labelled": lambda p: f"DOB: «{p.born:%d/%m/%Y}»",
        "of birth, short year": lambda p: f"d.o.b. «{p.born.day}.{p.born.month}.{p.born:%y}»",
        "of birth, dashes": lambda p: f"(«{p.born:%d-%m-%y}»)",
        "of birth, month in letters": lambda p: f"born «{p.born:%d-%b-%y}»",
        "of birth, month in capitals": lambda p: f"«{p.born:%d%b%Y}»".upper(),
        "of birth, spaces": lambda p: f"«{p.born:%d %m %Y}»",
        "of birth, month first": lambda p: f"«{p.born:%B} {p.born.day}, {p.born.year}»",
        "of birth, ISO": lambda p: f"«{p.born.isoformat()}»",
        "of birth, run together": lambda p: f"DOB «{p.born:%d%m%Y}»",
        "of birth, run together short": lambda p: f"dob «{p.born:%d%m%y}»",
        "of birth, ordinal": lambda p: f"the «{nth(p.born.day)} of {p.born:%B}» {p.born.year}",
        "of birth, ordinal in words": lambda p: f"the «{ordinal(p.born.day)} of {p.born:%B}»",
        "of birth, spoken": lambda p: f"«{ordinal(p.born.day)} {p.born:%B}» twenty {number(p.born.year - 2000)}",
        "of birth, figures spoken": lambda p: (
            f"«{number(p.born.day)}, {number(p.born.month)}, {number(p.born.year - 2000)}»"
        ),
        "of birth, no year": lambda p: f"birthday «{p.born.day} {p.born:%b}»",
        "of birth, no year, figures": lambda p: f"bday «{p.born.day}/{p.born.month}»",
        "of birth, weekday": lambda p: f"born on a {p.born:%A}, the «{nth(p.born.day)}»",
        "of birth, Roman": lambda p: (
            f"«{p.born.day}.{(['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'])[p.born.month - 1]}.{p.born.year}»"
        ),
        "of birth, Polish": lambda p: (
            f"ur. «{p.born.day} {['stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca', 'lipca', 'sierpnia', 'września', 'października', 'listopada', 'grudnia'][p.born.month - 1]}» {p.born.year} r."
        ),
        "of birth, Romanian": lambda p: (
            f"născută la «{p.born.day} {['ianuarie', 'februarie', 'martie', 'aprilie', 'mai', 'iunie', 'iulie', 'august', 'septembrie', 'octombrie', 'noiembrie', 'decembrie'][p.born.month - 1]}» {p.born.year}"
        ),
        "of birth, misspelt month": lambda p: (
            f"«{p.born.day} { {1: 'Janurary', 2: 'Febuary', 3: 'Marhc', 4: 'Apirl', 5: 'Mayy', 6: 'Juen', 7: 'Jully', 8: 'Augest', 9: 'Septmber', 10: 'Ocotber', 11: 'Novemebr', 12: 'Decmber'}[p.born.month] }» {p.born.year}"
        ),
        "of birth, letter for figure": lambda p: f"DOB «{p.born:%d/%m/%Y}»".replace("0", "O"),
        "of birth, log stamp": lambda p: f"«{p.born.isoformat()}T00:00:00Z»",
        "of birth, spreadsheet": lambda p: f"DOB «{(p.born - dt.date(1899, 12, 30)).days}»",
        "of birth, week": lambda p: "«{}-W{:02}-{}»".format(*p.born.isocalendar()),
        "of the incident, UK": lambda p: f"«{p.met:%d/%m/%y}»",
        "of the incident, no nought": lambda p: f"«{p.met.day}/{p.met.month}/{p.met:%y}»",
        "of the incident, weekday and figures": lambda p: "Sat «8/3»",
        "of the incident, weekday and ordinal": lambda p: "Sat «8th» March",
        "of the incident, month in letters": lambda p: "«8-Mar-25»",
        "of the incident, the month left to the sentence": lambda p: "on the «8th»",
        "of the incident, of that month": lambda p: "on the «8th» of that month",
        "of the incident, inst": lambda p: "on the «8th» inst.",
        "of the incident, with hours": lambda p: "«08.03.2025» @ «06:40»",
        "of the incident, military": lambda p: "«080640MAR25»",
        "of the incident, police log": lambda p: "«0640hrs 08/03/25»",
        "of the incident, night of": lambda p: "the night of «7/8 March»",
        "of the incident, night between": lambda p: "overnight from the «7th» into the «8th»",
        "of the incident, range": lambda p: "between «6 and 9 March» 2025",
        "of the incident, range with dash": lambda p: "«7th-8th» March",
        "of the incident, by the weekday in the month": lambda p: "the «second Saturday» in March 2025",
        "of the incident, by the weekday after a feast": lambda p: "the «Saturday after Pancake Day»",
        "of the incident, by Ash Wednesday": lambda p: "«three days after Ash Wednesday»",
        "of the incident, by World Book Day": lambda p: "«two days after World Book Day»",
        "of the incident, by a feast": lambda p: "on «International Women's Day»",
        "of the incident, by Mothering Sunday": lambda p: "«three weeks before Mother's Day», the Saturday",
        "of the incident, by St Patrick": lambda p: "«nine days before St Patrick's Day»",
        "of the incident, by Ramadan": lambda p: "the «second Saturday of Ramadan»",
        "of the incident, week commencing": lambda p: "«w/c 3 March»",
        "of the incident, week ending": lambda p: "«w/e 9/3/25»",
        "of the incident, day of the year": lambda p: "«day 67 of 2025»",
        "of the incident, from the end": lambda p: "«23 days before the end of March»",
        "of the incident, day and season": lambda p: "the «eighth day» of March",
        "of the incident, in Spanish order of a phone": lambda p: "«Mar 8, 2025 at 6:40 AM»",
        "of the incident, time only": lambda p: "at «06.40»",
        "of the incident, time in words": lambda p: "at «twenty to seven» in the morning",
        "of the incident, time in figures": lambda p: "at «0640»",
        "of the incident, WhatsApp": lambda p: "«[08/03/2025, 06:41:12]»",
        "of the incident, Facebook": lambda p: "«8 March at 06:40»",
        "of the incident, stamp": lambda p: "«1741416000»",
        "day after a birthday": lambda p: f"«the day after {['his', 'her'][p.seed % 2]} {ordinal(age(p)[0])} birthday»",
        "two days before a birthday": lambda p: (
            f"«two days before {['he', 'she'][p.seed % 2]} turned {number(age(p)[0] + 1)}»"
        ),
        "eve of a birthday": lambda p: f"«on the eve of {['his', 'her'][p.seed % 2]} {nth(age(p)[0])} birthday»",
        "on a birthday": lambda p: "«on the child's birthday»",
        "birthday on a weekday": lambda p: f"{['his', 'her'][p.seed % 2]} birthday fell on «the Tuesday»",
        "week short": lambda p: "«a week short of her birthday»",
        "birthday by a feast": lambda p: "whose birthday «is on Boxing Day»",
        "Christmas baby": lambda p: "«born on Christmas Eve»",
        "leap day": lambda p: "«a leap-day baby»",
        "day of death": lambda p: "died on «Easter Sunday 2025»",
        "day of death by a public event": lambda p: "died on «the day of the King's Coronation»",
        "day of death by an election": lambda p: "died on «general election day 2024»",
        "bank holiday": lambda p: "the «August bank holiday Monday» 2024",
        "first day of term": lambda p: "«on the first day of the autumn term»",
        "last day before the holidays": lambda p: "«the last Friday before half-term»",
        "Eid": lambda p: "«on the morning of Eid» in 2025",
        "Diwali": lambda p: "«the day after Diwali 2024»",
        "Hogmanay": lambda p: "«Hogmanay 2024»",
        "Guy Fawkes": lambda p: "«on Bonfire Night»",
        "clocks": lambda p: "«the night the clocks went forward» in 2025",
    },
)

TENTH.group(
    "ages",
    {
        "days": lambda p: f"aged «{lived(p)} days»",
        "days with comma": lambda p: f"«{lived(p):,} days» old",
        "days, d": lambda p: f"«{lived(p)}d»",
        "weeks": lambda p: f"«{lived(p) // 7} weeks» old",
        "weeks and days": lambda p: f"«{lived(p) // 7}+{lived(p) % 7}» weeks of age",
        "months": lambda p: f"«{age(p)[0] * 12 + age(p)[1]} months» old",
        "months, m": lambda p: f"aged «{age(p)[0] * 12 + age(p)[1]}m»",
        "years and months": lambda p: f"aged «{age(p)[0]} years and {age(p)[1]} months»" if age(p)[1] else "",
        "years and months, short": lambda p: f"«{age(p)[0]}y {age(p)[1]}m»" if age(p)[1] else "",
        "years and months, slash": lambda p: f"aged «{age(p)[0]} {age(p)[1]}/12»" if age(p)[1] else "",
        "years and months, colon": lambda p: f"CA «{age(p)[0]}:{age(p)[1]:02}»" if age(p)[1] else "",
        "years and months, letters": lambda p: f"«{age(p)[0]}yrs {age(p)[1]}mths»" if age(p)[1] else "",
        "years, months, days": lambda p: (
            f"«{age(p)[0]} years, {age(p)[1]} months and {age(p)[2]} days»" if age(p)[1] and age(p)[2] else ""
        ),
        "years and days": lambda p: f"«{age(p)[0]} years and {lived(p) % 365} days»",
        "years and months in words": lambda p: (
            f"«{number(age(p)[0])} years and {number(age(p)[1])} months»" if age(p)[1] else ""
        ),
        "years and months, hyphens": lambda p: f"a «{age(p)[0]}-year-and-{age(p)[1]}-month-old»" if age(p)[1] else "",
        "short of": lambda p: (
            f"«{age(p)[2] or 5} days short of {['his', 'her'][p.seed % 2]} {nth(age(p)[0] + 1)} birthday»"
        ),
        "past": lambda p: f"«{age(p)[2] or 5} days past {['his', 'her'][p.seed % 2]} birthday»",
        "hours": lambda p: "«36 hours old»",
        "day of life": lambda p: "on «day 9 of life»",
        "days in words": lambda p: "«nineteen days old»",
        "newborn with days": lambda p: "a «five-day-old» baby",
    },
)

TENTH.group(
    "places",
    {
        "school": lambda p: p.school,
        "school, telling part": lambda p: f"a pupil at «{p.place}»",
        "school, short": lambda p: f"«{p.place}» Prim. Sch.",
        "school, PS": lambda p: f"«{p.place} PS»",
        "school, initials": lambda p: (
            f"at «{''.join(w[0] for w in p.school.split())}»" if len(p.school.split()) > 2 else ""
        ),
        "school, capitals": lambda p: f"«{p.place.upper()}» PRIMARY",
        "school, small": lambda p: f"«{p.place.lower()}» primary",
        "school, misspelt": lambda p: {
            "Brackenfield": "«Brackenfeild» Primary",
            "St Winifred's": "«St Winnifreds» Primary",
        }[p.place],
        "school, Saint": lambda p: {"St Winifred's": "Saint Winifred's Primary"}[p.place],
        "school, no apostrophe": lambda p: {"St Winifred's": "«St Winifreds»"}[p.place],
        "school, full stop": lambda p: {"St Winifred's": "«St. Winifred's»"}[p.place],
        "school, short saint": lambda p: {"St Winifred's": "«St Win's»", "Brackenfield": "«Bracky»"}[p.place],
        "school, house": lambda p: f"the «{p.place}» breakfast club",
        "school, handle": lambda p: "@" + p.place.replace(" ", "").replace("'", "") + "Prim",
        "school, address": lambda p: "office@" + p.place.lower().replace(" ", "").replace("'", "") + ".sch.example",
        "school, web": lambda p: "www." + p.place.lower().replace(" ", "").replace("'", "") + ".example/y6",
        "school, possessive": lambda p: f"«{p.place}» School's lead",
        "school, Welsh": lambda p: f"Ysgol «{p.place}»",
        "street": lambda p: f"«{p.street} Rd»",
        "street, telling part": lambda p: f"a house on «{p.street}»",
        "street, possessive": lambda p: f"«{p.street} Road's» residents",
        "street, estate": lambda p: f"the «{p.street}» estate",
        "street, misspelt": lambda p: {"Cattlegate": "«Catlegate» Rd", "Mill Lade": "«Mil Lade» Rd"}[p.street],
        "street, joined": lambda p: {"Cattlegate": "Cattle Gate Road", "Mill Lade": "Millade Road"}[p.street],
        "street, capitals": lambda p: f"«{p.street.upper()} RD»",
        "street, small": lambda p: f"«{p.street.lower()} road»",
        "street, top of": lambda p: f"at the top of «{p.street}»",
        "house, number": lambda p: f"«{digits(p.house)}» «{p.street}»",
        "house, number in words": lambda p: f"number {number(int(digits(p.house)))} «{p.street} Road»",
        "house, no": lambda p: f"«no. {digits(p.house)}»",
        "house, lives at": lambda p: f"lives at «{digits(p.house)}»",
        "house, flat": lambda p: f"Flat 2, «{digits(p.house)} {p.street} Rd»",
        "house, comma": lambda p: f"«{digits(p.house)}, {p.street} Road»",
        "town": lambda p: f"in «{p.town}»",
        "town, capitals": lambda p: f"«{p.town.upper()}»",
        "town, small": lambda p: f"over in «{p.town.lower()}»",
        "town, misspelt": lambda p: {"Hartlebourne": "«Hartlebourn»", "Radwick": "«Radwich»"}[p.town],
        "town, short": lambda p: {"Hartlebourne": "«H'bourne»", "Radwick": "«R'wick»"}[p.town],
        "town, club": lambda p: f"«{p.town}» Juniors U9s",
        "town, newspaper": lambda p: f"the «{p.town}» Mercury",
        "town, station": lambda p: f"«{p.town}» nick",
        "town, based": lambda p: f"a «{p.town}»-based gang",
        "town, hyphen": lambda p: f"«North-{p.town}»",
        "town, compass": lambda p: f"south «{p.town}»",
        "town, hospital": lambda p: f"«{p.town}» General",
        "town, Facebook": lambda p: f"Spotted: «{p.town}»",
        "town, hashtag": lambda p: f"#{p.town}Mums",
        "agency": lambda p: f"«{p.agency}»",
        "agency, initials": lambda p: f"«{''.join(w[0] for w in p.agency.split())}»",
        "agency, short": lambda p: f"«{p.town}» Comm Health",
        "agency, worker": lambda p: "«Kerensa» from the trust",
        "agency, worker short": lambda p: "«K. Bloomfield», lead nurse",
        "agency, worker misspelt": lambda p: "«Karensa Bloomfeild»",
    },
)

TENTH.group(
    "numbers",
    {
        "NHS": lambda p: f"NHS No: «{p.nhs}»",
        "NHS, together": lambda p: f"«{digits(p.nhs)}»",
        "NHS, hyphens": lambda p: f"«{p.nhs.replace(' ', '-')}»",
        "NHS, dots": lambda p: f"«{p.nhs.replace(' ', '.')}»",
        "NHS, other grouping": lambda p: f"«{digits(p.nhs)[:3]} {digits(p.nhs)[3:7]} {digits(p.nhs)[7:]}»",
        "NHS, label stuck on": lambda p: f"«NHS{digits(p.nhs)}»",
        "NHS, over a line": lambda p: p.nhs[:7] + "\n" + p.nhs[8:],
        "NHS, letter O": lambda p: f"«{p.nhs.replace('0', 'O')}»",
        "NHS, half masked": lambda p: f"«999 XXX {p.nhs[-4:]}»",
        "NHS, ending": lambda p: f"NHS number ending «{p.nhs[-4:]}»",
        "NHS, spoken": lambda p: "«" + " ".join(FIGURES[int(c)] for c in digits(p.nhs)) + "»",
        "NHS, spoken with double": lambda p: (
            "«nine double nine " + " ".join(FIGURES[int(c)] for c in digits(p.nhs)[3:]) + "»"
        ),
        "NHS, cells": lambda p: f"«{p.nhs.replace(' ', '|')}»",
        "NHS, boxes": lambda p: f"«{' '.join(digits(p.nhs))}»",
        "NHS, one figure wrong": lambda p: f"«{p.nhs[:-1]}{(int(p.nhs[-1]) + 1) % 10}»",
        "NHS, two turned": lambda p: f"«{p.nhs[:4]}{p.nhs[5]}{p.nhs[4]}{p.nhs[6:]}»",
        "reference": lambda p: f"«{p.reference}»",
        "reference, slashes": lambda p: f"«{p.reference.replace('-', '/')}»",
        "reference, together": lambda p: f"«{p.reference.replace('-', '')}»",
        "reference, small": lambda p: f"«{p.reference.lower()}»",
        "reference, spaces": lambda p: f"«{p.reference.replace('-', ' ')}»",
        "reference, end": lambda p: f"our ref «2025/{p.reference[-3:]}»",
        "reference, file": lambda p: f"«{p.reference.replace('-', '_')}»_v2.docx",
        "postcode": lambda p: f"«{p.postcode}»",
        "postcode, together": lambda p: f"«{p.postcode.replace(' ', '')}»",
        "postcode, small": lambda p: f"«{p.postcode.lower()}»",
        "postcode, outward": lambda p: f"the «{p.postcode.split()[0]}» area",
        "postcode, sector": lambda p: f"«{p.postcode[:-2]}»",
        "postcode, letters apart": lambda p: f"«{' '.join(p.postcode.replace(' ', ''))}»",
        "postcode, O and 0": lambda p: f"«{p.postcode.replace('Q', 'O')}»",
        "postcode, hyphen": lambda p: f"«{p.postcode.replace(' ', '-')}»",
        "telephone": lambda p: f"«{p.phone}»",
        "telephone, together": lambda p: f"«{digits(p.phone)}»",
        "telephone, brackets": lambda p: f"(01632) «960{p.phone[-3:]}»",
        "telephone, abroad": lambda p: f"«+44 1632 960{p.phone[-3:]}»",
        "telephone, both": lambda p: f"«+44(0)1632 960{p.phone[-3:]}»",
        "telephone, double nought": lambda p: f"«0044 1632 960 {p.phone[-3:]}»",
        "telephone, without area": lambda p: f"rang «960{p.phone[-3:]}»",
        "telephone, dots": lambda p: f"«{p.phone.replace(' ', '.')}»",
        "telephone, link": lambda p: f"«tel:+441632960{p.phone[-3:]}»",
        "telephone, ending": lambda p: f"the number ending «{p.phone[-3:]}»",
        "telephone, spoken": lambda p: (
            "«oh one six three two nine six oh " + " ".join(FIGURES[int(c)] for c in p.phone[-3:]) + "»"
        ),
        "e-mail": lambda p: f"«{p.email}»",
        "e-mail, at in words": lambda p: f"«{p.email.replace('@', ' at ').replace('.', ' dot ')}»",
        "e-mail, in brackets": lambda p: f"«{p.email.replace('@', '(at)')}»",
        "e-mail, over a line": lambda p: f"{p.email.split('@')[0]}\n@{p.email.split('@')[1]}",
        "e-mail, spaces": lambda p: f"«{p.email.replace('@', ' @ ')}»",
        "e-mail, name only": lambda p: f"the «{p.email.split('@')[0]}» mailbox",
    },
)
