"""What a form of the fifteenth set may say of a person: templates, and the days, ages, names and numbers for them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping

from leaks.people import Planted
from leaks.spelt import nth, number, ordinal
from leaks.surprises.making import Make, digits, family, given, plain

__all__ = ["told"]

_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def _roman(number: int) -> str:
    out = ""
    for value, letters in _ROMAN:
        while number >= value:
            out, number = out + letters, number - value
    return out


class _Number(int):
    """A number that a template may have in words ("w"), as an ordinal ("th", "o"), or in Roman figures ("r")."""

    def __format__(self, spec: str) -> str:
        value = int(self)
        if spec == "w":
            return number(value)
        if spec == "o":
            return ordinal(value)
        if spec == "r":
            return _roman(value)
        if spec in {"th", "st"}:
            return nth(value) if spec == "th" else nth(value)[-2:]
        return format(value, spec)


class _Day:
    """A day whose parts a template may have apart."""

    def __init__(self, day: dt.date) -> None:
        self.date = day
        self.day, self.month, self.year = _Number(day.day), _Number(day.month), _Number(day.year)
        self.yy = _Number(day.year % 100)
        self.left = _Number((dt.date(day.year + day.month // 12, day.month % 12 + 1, 1) - day).days - 1)
        self.nth = _Number((day.day - 1) // 7 + 1)
        self.week, self.weekday = _Number(day.isocalendar()[1]), _Number(day.isoweekday())
        self.of_year = _Number(day.timetuple().tm_yday)
        self.serial = _Number((day - dt.date(1899, 12, 30)).days)
        self.epoch = _Number((day - dt.date(1970, 1, 1)).days * 86400)

    def __format__(self, spec: str) -> str:
        return self.date.strftime(spec)


def _after(day: dt.date, days: int) -> _Day:
    return _Day(day + dt.timedelta(days=days))


def _ages(born: dt.date, on: dt.date) -> dict[str, _Number]:
    months = (on.year - born.year) * 12 + on.month - born.month - (on.day < born.day)
    year, month = divmod(born.month - 1 + months, 12)
    last = dt.date(born.year + year, month + 1, min(born.day, 28))
    days = (on - born).days
    return {
        "y": _Number(months // 12), "mo": _Number(months % 12), "d": _Number((on - last).days),
        "tm": _Number(months), "tw": _Number(days // 7), "wd": _Number(days % 7), "td": _Number(days),
        "y1": _Number(months // 12 + 1), "to": _Number(12 - months % 12),
    }  # fmt: skip


def _fields(p: Planted) -> dict[str, Callable[[], object]]:
    ages, street, house = _ages(p.born, p.met), p.street, p.house.split()[0]
    last, outward = family(p), p.postcode.split()
    nhs, phone = digits(p.nhs), digits(p.phone)
    return {
        "b": lambda: _Day(p.born), "m": lambda: _Day(p.met),
        "b1": lambda: _after(p.born, 1), "m1": lambda: _after(p.met, 1), "m_1": lambda: _after(p.met, -1),
        "b_1": lambda: _after(p.born, -1), "m7": lambda: _after(p.met, 7), "b7": lambda: _after(p.born, 7),
        "bd": lambda: _Day(p.born.replace(year=p.met.year)),
        **{key: (lambda value=value: value) for key, value in ages.items()},
        "G": lambda: given(p) and p.given, "g": lambda: given(p).lower(), "GG": lambda: given(p).upper(),
        "P": lambda: given(p), "M": lambda: p.middle, "i": lambda: plain(p.given)[0], "j": lambda: plain(p.middle)[0],
        "F": lambda: p.family, "f": last.lower, "FF": last.upper, "L": lambda: last,
        "k": lambda: last[0], "pf": lambda: plain(p.family),
        "school": lambda: p.place, "street": lambda: street, "house": lambda: _Number(int(house)),
        "town": lambda: p.town, "pc": lambda: p.postcode, "out": lambda: outward[0], "inw": lambda: outward[1],
        "ref": lambda: p.reference, "no": lambda: f"{p.number:03}", "email": lambda: p.email,
        "nhs": lambda: nhs, "phone": lambda: phone, "agency": lambda: p.agency,
        "mg": lambda: p.mother[0], "mf": lambda: p.mother[1], "fg": lambda: p.father[0], "ff": lambda: p.father[1],
    }  # fmt: skip


class _Said(Mapping[str, object]):
    """The fields of a person, each made only where a template asks for it."""

    def __init__(self, person: Planted) -> None:
        self._made = _fields(person)

    def __getitem__(self, key: str) -> object:
        return self._made[key]()

    def __iter__(self) -> Iterator[str]:
        return iter(self._made)

    def __len__(self) -> int:
        return len(self._made)


def told(templates: Iterable[str]) -> dict[str, Make]:
    """A form for each template, by itself as its name."""

    def form(template: str) -> Make:
        return lambda person: template.format_map(_Said(person))

    return {template: form(template) for template in templates}
