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


def test_every_day_that_gov_uk_publishes_is_known_and_no_other():
    published = {
        event["date"]
        for event in BankHolidays(use_cached_holidays=True).get_holidays(division=BankHolidays.ENGLAND_AND_WALES)
    }
    years = {day.year for day in published}
    assert len(years) >= 10
    known = {day for year in years for day in bank_holidays(year) if day.weekday() < 5}
    assert known == {day for day in published if day.weekday() < 5}
