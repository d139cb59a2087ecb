"""The bank holidays of England and Wales: the package's own, whether it was loaded or not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from govuk_bank_holidays.bank_holidays import BankHolidays

from reportgen.timetable import bank_holidays as calendar
from reportgen.timetable.bank_holidays import YEARS, bank_holidays, by_the_package


@pytest.fixture
def forgotten():
    """What was asked before is forgotten, before and after."""

    def forget() -> None:
        bank_holidays.cache_clear()
        calendar._from_the_table.cache_clear()

    forget()
    yield
    forget()


@pytest.mark.parametrize("year", [*range(1990, YEARS.start), *YEARS, *range(YEARS.stop, 2061)])
def test_every_year_is_what_the_package_says(year):
    assert bank_holidays(year) == by_the_package(year)


@pytest.fixture
def table(tmp_path) -> Path:
    """The table as the package that is installed gives it, whichever that is."""
    path = tmp_path / "table.txt"
    path.write_text(calendar.written(), "utf-8")
    return path


def test_the_table_is_what_the_package_says(forgotten, monkeypatch, table):
    said = {year: by_the_package(year) for year in YEARS}
    # The one that lies there is of another release of the package, or says the same.
    assert calendar._from_the_table() in (None, said)
    calendar._from_the_table.cache_clear()
    monkeypatch.setattr(calendar, "TABLE", table)
    assert calendar._from_the_table() == said


def test_the_package_is_not_loaded_for_a_year_of_the_table_and_is_for_another(table):
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from reportgen.timetable import bank_holidays as calendar\n"
        "from reportgen.timetable.bank_holidays import bank_holidays\n"
        "calendar.TABLE = Path(sys.argv[1])\n"
        "bank_holidays(2026)\n"
        "early = 'holidays' in sys.modules\n"
        "bank_holidays(2099)\n"
        "print(early, 'holidays' in sys.modules)\n"
    )
    ran = subprocess.run([sys.executable, "-c", code, str(table)], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["False", "True"]


@pytest.mark.parametrize("doubt", ["another file", "no package", "no file, then or now", "no table", "no UTF-8"])
def test_on_any_doubt_the_package_is_asked(forgotten, monkeypatch, tmp_path, doubt):
    if doubt == "another file":
        monkeypatch.setattr(calendar, "digest_of_the_package", lambda: "another")
    elif doubt == "no package":
        monkeypatch.setattr(calendar, "find_spec", lambda _: None)
    elif doubt == "no file, then or now":
        monkeypatch.setattr(calendar, "digest_of_the_package", lambda: "")
        monkeypatch.setattr(calendar, "TABLE", tmp_path / "table.txt")
        calendar.TABLE.write_text("\n2026-01-01 New Year's Day\n", "utf-8")
    else:
        table = tmp_path / "table.txt"
        monkeypatch.setattr(calendar, "TABLE", table)
        if doubt == "no UTF-8":
            table.write_bytes(b"\xff")
    asked = []
    monkeypatch.setattr(calendar, "by_the_package", lambda year: asked.append(year) or {})
    assert bank_holidays(2026) == {}
    assert asked == [2026]


@pytest.mark.parametrize("origin", ["x.py", None])
def test_a_package_without_that_file_has_no_digest_nor_has_an_empty_folder_of_its_name(monkeypatch, tmp_path, origin):
    from importlib.machinery import ModuleSpec

    at = None if origin is None else str(tmp_path / origin)
    monkeypatch.setattr(calendar, "find_spec", lambda name: ModuleSpec(name, None, origin=at))
    assert calendar.digest_of_the_package() == ""


def test_every_day_that_gov_uk_publishes_is_known_and_no_other():
    published = {
        event["date"]
        for event in BankHolidays(use_cached_holidays=True).get_holidays(division=BankHolidays.ENGLAND_AND_WALES)
    }
    years = {day.year for day in published}
    assert len(years) >= 10
    known = {day for year in years for day in bank_holidays(year) if day.weekday() < 5}
    assert known == {day for day in published if day.weekday() < 5}
