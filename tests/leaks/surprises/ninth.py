# ruff: noqa: E501, ARG005 - one form a line; a form that is the same for everybody takes nobody
"""A ninth set, small and mixed, written after the eighth was mended and measured once, before any more mending."""

from __future__ import annotations

import datetime as dt

from leaks.letters import b64
from leaks.people import Planted
from leaks.surprises.making import SurpriseSet, digits
from leaks.surprises.making import family as f
from leaks.surprises.making import given as g

__all__ = ["NINTH"]

NINTH = SurpriseSet()


def day(p: Planted, days: int = 0) -> dt.date:
    return p.born + dt.timedelta(days=days)


NINTH.group(
    "mixed",
    {
        "surname in slashes": lambda p: f"{g(p)} /{f(p)}/",
        "dictated": lambda p: f"«{g(p)}» capital «{f(p)}» comma",
        "split over two cells with a label": lambda p: f"First: «{g(p)}» Last: «{f(p)}»",
        "double letters lost and h": lambda p: {"Hollingbrooke": "Holingbroke", "Lane": "", "Nwankwerelu": "Nwankerelu", "Rahmanzaida": "Ramanzaida"}[f(p)],
        "heard on the telephone": lambda p: {"Hollingbrooke": "Oliphbrook", "Nwankwerelu": "Wankwarelu", "Rahmanzaida": "Rackmanzider"}[f(p)],
        "ending guessed": lambda p: {"Hollingbrooke": "Hollingsbrook", "Nwankwerelu": "Nwankwerely", "Rahmanzaida": "Rahmanzadeh"}[f(p)],
        "given name, Welsh or other way": lambda p: {"Gareth": "Garath", "Svetlana": "Svitlana", "Adaeze": "Adaezee", "Sameer": "Samir"}[g(p)],
        "pet": lambda p: "«" + {"Gareth": "Gaz", "Svetlana": "Sveta", "Adaeze": "Ada", "Sameer": "Sam"}[g(p)] + "»",
        "pet with age": lambda p: "«" + {"Gareth": "Gazza", "Svetlana": "Lana", "Adaeze": "Daeze", "Sameer": "Sammy"}[g(p)] + "» (12)",
        "title and initial": lambda p: f"Master {f(p)[0]}. «{f(p)}»",
        "mum of the": lambda p: f"the «{f(p)}» mum",
        "their": lambda p: f"«{f(p)}s»', plural",
        "no vowels, hyphen": lambda p: f"{f(p)[:3]}-{f(p)[3:]}",
        "letters with a full stop and small": lambda p: ".".join(f(p).lower()),
        "in brackets each": lambda p: "".join(f"[{c}]" for c in f(p)),
        "with a caret": lambda p: "^".join(f(p)),
        "alternate stars": lambda p: "*".join(f(p)),
        "quoted halves": lambda p: f'"{f(p)[:4]}" + "{f(p)[4:]}"',
        "concat of code": lambda p: f"CONCAT('{f(p)[:3]}','{f(p)[3:]}')",
        "camel with visit": lambda p: f"visitTo{f(p)}Home",
        "kebab": lambda p: f"case-«{f(p).lower()}»-2025",
        "initials with age": lambda p: f"«{p.given[0]}{f(p)[0]}» (12)",
        "initials reversed with comma": lambda p: f"«{f(p)[0]}, {p.given[0]}»",
        "initials in small with stop": lambda p: f"«{p.given[0].lower()}.{f(p)[0].lower()}.» seen alone",
        "emoji for letter": lambda p: f"{f(p)[:2]}🙂{f(p)[3:]}",
        "base64 with label": lambda p: "data:text/plain;base64," + b64(f"{g(p)} {f(p)}"),
        "hex small, every two": lambda p: " ".join(f"{ord(c):02x}" for c in f(p)),
        "percent small": lambda p: "".join(f"%{ord(c):02x}" for c in f(p).lower()),
        "mailto": lambda p: f"mailto:{g(p).lower()}.{f(p).lower()}@x.example",
        "tag": lambda p: f"«#{f(p)[:6]}Family»",
        "search": lambda p: f'"{f(p)}" site:news.example',
        "date, th apart": lambda p: f"«{p.born.day} th {p.born:%B}» {p.born.year}",
        "date, month before weekday": lambda p: f"«{p.born:%A}, {p.born:%B} {p.born.day}», {p.born.year}",
        "date, short year first": lambda p: f"«{p.born:%y}.{p.born:%m}.{p.born:%d}» on the form",
        "date, with Z": lambda p: f"«{p.born:%Y%m%d}T0000Z»",
        "date, day only and month": lambda p: f"each year on «{p.born.day} {p.born:%b}»",
        "date, two days on": lambda p: f"two days after «{day(p, -2).day} {day(p, -2):%B}» {day(p, -2).year}",
        "date, within": lambda p: f"between «{day(p, -1):%d/%m/%Y}» and {day(p, 1):%d/%m/%Y}",
        "date, quarter past": lambda p: f"03:15 «{p.born:%d-%m-%Y}»",
        "date, in Irish": lambda p: "«8 Márta» 2025",
        "date, second weekend": lambda p: "the «Saturday of the second weekend» of March 2025",
        "date, eve": lambda p: "the «night before 9 March» 2025",
        "date, a week on": lambda p: "a «week on from 1 March» 2025",
        "age, half": lambda p: f"«{(p.met - p.born).days} days» alive",
        "age, weeks": lambda p: f"in the «{(p.met - p.born).days // 7 + 1}th week» of life",
        "age, to go": lambda p: "«five weeks to go» until the next birthday",
        "school run together": lambda p: f"«{p.place.replace(' ', '').replace(chr(39), '')}PrimarySchool»",
        "school uniform": lambda p: f"a «{p.place}» jumper",
        "street with of": lambda p: f"the far end of «{p.street}»",
        "street as hashtag": lambda p: f"«#{p.street}Road»",
        "house and street, code": lambda p: f"«{p.house.split()[0]}» {p.street[:4]}. Rd",
        "town, the -on-": lambda p: f"«{p.town}»-upon-Wye",
        "town's bus": lambda p: f"the «{p.town}» Flyer",
        "postcode with zero": lambda p: f"«{p.postcode.replace(' ', '  ')}»",
        "postcode in brackets": lambda p: f"«({p.postcode})»",
        "postcode, small with dots": lambda p: "«" + ".".join(p.postcode.replace(" ", "").lower()) + "»",
        "NHS, four three three": lambda p: f"«{digits(p.nhs)[:4]} {digits(p.nhs)[4:7]} {digits(p.nhs)[7:]}»",
        "NHS, hash": lambda p: f"NHS#«{digits(p.nhs)}»",
        "NHS, words for the last": lambda p: f"«{p.nhs[:7]}» double " + "nought, something",
        "telephone, brackets round all": lambda p: f"«({p.phone})»",
        "telephone, no nought": lambda p: f"«{digits(p.phone)[1:]}»",
        "reference, spaces wide": lambda p: "«" + " - ".join(p.reference.split("-")) + "»",
        "reference, hash": lambda p: f"«#{p.reference.replace('-', '')}»",
    },
)  # fmt: skip
