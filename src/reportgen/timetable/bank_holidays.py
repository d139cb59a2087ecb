"""The bank holidays of England and Wales, as the package `holidays` knows them, without loading it where that is known.

The package is the authority, and whoever brings it up to date has newly proclaimed days at once. It loads the calendars
of 250 countries to give one, though, which takes longer than all else about a letter. So its own answers lie beside
this file, with a digest of the package's file about the United Kingdom, where proclaimed days are written down. As long
as the package that is installed has that very file, the answers are its own; otherwise it is asked.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType

from reportgen.plain_file import file_digest

__all__ = ["TABLE", "YEARS", "bank_holidays", "by_the_package", "digest_of_the_package", "written"]

TABLE = Path(__file__).with_suffix(".txt")
"""The answers, written by `nox -s docs -- --write`."""

YEARS = range(2014, 2041)
"""The years of the table: notifications began in 2018, and no step lies more than a few years ahead."""

_YEARS_OF_DAYS = 300
"""How many years a day of a case may lie in; every case of a batch asks for the same ones."""

_GOV_UK_NAMES = {
    "Coronation of Charles III": "Bank holiday for the coronation of King Charles III",
    "Late Summer Bank Holiday": "Summer bank holiday",
    "May Day": "Early May bank holiday",
    "Platinum Jubilee of Elizabeth II": "Platinum Jubilee bank holiday",
    "Spring Bank Holiday": "Spring bank holiday",
    "State Funeral of Queen Elizabeth II": "Bank Holiday for the State Funeral of Queen Elizabeth II",
}


@lru_cache(maxsize=_YEARS_OF_DAYS)
def bank_holidays(year: int) -> Mapping[dt.date, str]:
    """Every bank holiday of a year, Good Friday and Christmas Day among them, with GOV.UK's name for it."""
    known = _from_the_table() if year in YEARS else None
    return MappingProxyType(by_the_package(year) if known is None else known.get(year, {}))


def by_the_package(year: int) -> dict[dt.date, str]:
    """The same, asked of the package."""
    import holidays

    calendar = holidays.country_holidays("GB", subdiv="ENG", years=year, language="en_GB")
    return {day: _named(name) for day, name in calendar.items()}


def digest_of_the_package() -> str:
    """A digest of the installed package's file about the United Kingdom; "" where it has none. It is not loaded."""
    spec = find_spec("holidays")
    if spec is None or spec.origin is None:
        return ""
    return file_digest(Path(spec.origin).parent / "countries" / "united_kingdom.py")


def written() -> str:
    """The table as the package that is installed gives it."""
    days = (f"{day} {name}\n" for year in YEARS for day, name in sorted(by_the_package(year).items()))
    return f"{digest_of_the_package()}\n{''.join(days)}"


@lru_cache(maxsize=1)
def _from_the_table() -> Mapping[int, Mapping[dt.date, str]] | None:
    """The answers by year; None where the package that is installed may say something else."""
    try:
        digest, *lines = TABLE.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return None
    if not digest or digest != digest_of_the_package():
        return None
    found: dict[int, dict[dt.date, str]] = {}
    for line in lines:
        day = dt.date.fromisoformat(line[:10])
        found.setdefault(day.year, {})[day] = line[11:]
    return found


def _named(name: str) -> str:
    """A bank holiday as GOV.UK calls it."""
    known, observed, _ = name.partition(" (observed)")
    return _GOV_UK_NAMES.get(known, known) + (" (substitute day)" if observed else "")
