"""The bank holidays of England and Wales, beside two lists of others."""

from __future__ import annotations

import datetime as dt

import holidays
import pytest
from govuk_bank_holidays.bank_holidays import BankHolidays

from reportgen.timetable.bank_holidays import bank_holidays

_GOV_UK_NAMES = {
    "Coronation of Charles III": "Bank holiday for the coronation of King Charles III",
    "Late Summer Bank Holiday": "Summer bank holiday",
    "May Day": "Early May bank holiday",
    "Platinum Jubilee of Elizabeth II": "Platinum Jubilee bank holiday",
    "Spring Bank Holiday": "Spring bank holiday",
    "State Funeral of Queen Elizabeth II": "Bank Holiday for the State Funeral of Queen Elizabeth II",
}


def by_the_package(year: int) -> dict[dt.date, str]:
    """The same year as the package `holidays` has it, with GOV.UK's names."""
    calendar = holidays.country_holidays("GB", subdiv="ENG", years=year, expand=False, language="en_GB")
    found = {}
    for day, name in calendar.items():
        known, observed, _ = name.partition(" (observed)")
        found[day] = _GOV_UK_NAMES.get(known, known) + (" (substitute day)" if observed else "")
    return found


@pytest.mark.parametrize("year", range(1978, 2101))
def test_every_year_has_the_days_and_names_that_the_package_knows(year):
    assert bank_holidays(year) == by_the_package(year)


def test_every_day_that_gov_uk_publishes_is_known_under_its_name():
    published = BankHolidays(use_cached_holidays=True).get_holidays(division=BankHolidays.ENGLAND_AND_WALES)
    assert len({event["date"].year for event in published}) >= 10
    for event in published:
        name = bank_holidays(event["date"].year)[event["date"]].removesuffix(" (substitute day)")
        # GOV.UK spells "Bank holiday" in two ways, and calls a day that was moved a substitute for itself.
        assert name.casefold() == event["title"].casefold().replace("’", "'")
