from __future__ import annotations

import datetime as dt

import pytest
from govuk_bank_holidays.bank_holidays import BankHolidays
from hypothesis import example, given
from hypothesis import strategies as st

from reportgen.guidance import choose
from reportgen.model.partnership import CountingRule
from reportgen.timetable.working_days import (
    count_back,
    count_on,
    count_taken,
    why_not_counted,
    working_days_between,
    working_days_left,
)

DAY = dt.timedelta(days=1)
DAYS = st.dates(dt.date(1995, 1, 1), dt.date(2100, 12, 31))
AMOUNTS = st.integers(1, 40)
RULES = st.sampled_from(CountingRule)
AFTER, SAME = CountingRule.DAY_AFTER, CountingRule.SAME_DAY


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def is_counted(on: dt.date) -> bool:
    return why_not_counted(on) is None


@given(DAYS, AMOUNTS, RULES)
def test_the_last_day_is_a_working_day(start: dt.date, amount: int, rule: CountingRule) -> None:
    assert is_counted(count_on(start, amount, rule)[0])


@given(DAYS, AMOUNTS, RULES)
def test_so_many_working_days_lie_in_between(start: dt.date, amount: int, rule: CountingRule) -> None:
    due, _ = count_on(start, amount, rule)
    assert working_days_between(start if rule is SAME else start + DAY, due) == amount


@given(DAYS, st.integers(-3, 900))
@example(day("2026-12-25"), 3)
@example(day("2022-09-19"), 0)
@example(day("2024-02-29"), 1)
def test_as_many_lie_in_between_as_are_counted_one_by_one(first: dt.date, amount: int) -> None:
    last = first + DAY * amount
    assert working_days_between(first, last) == sum(
        why_not_counted(first + DAY * one) is None for one in range(amount + 1)
    )


@given(DAYS, AMOUNTS, RULES)
def test_every_day_that_is_not_counted_is_listed_once_in_order(start: dt.date, amount: int, rule: CountingRule) -> None:
    due, skipped = count_on(start, amount, rule)
    days = [one.on for one in skipped]
    assert days == sorted(set(days))
    assert not any(map(is_counted, days))
    assert len(days) + amount == (due - start).days + (rule is SAME)


@given(DAYS, DAYS, AMOUNTS, RULES)
def test_a_later_start_is_never_due_earlier(one: dt.date, other: dt.date, amount: int, rule: CountingRule) -> None:
    first, last = sorted((one, other))
    assert count_on(first, amount, rule)[0] <= count_on(last, amount, rule)[0]


@given(DAYS, AMOUNTS, RULES)
def test_a_longer_limit_is_due_later(start: dt.date, amount: int, rule: CountingRule) -> None:
    assert count_on(start, amount, rule)[0] < count_on(start, amount + 1, rule)[0]


@given(DAYS, AMOUNTS)
def test_counting_the_same_day_is_never_due_later(start: dt.date, amount: int) -> None:
    assert count_on(start, amount, SAME)[0] <= count_on(start, amount, AFTER)[0]


@given(DAYS, AMOUNTS)
def test_counting_back_leaves_so_many_working_days(end: dt.date, amount: int) -> None:
    due, skipped = count_back(end, amount)
    assert is_counted(due)
    assert working_days_between(due, end - DAY) == amount
    days = (due + DAY * offset for offset in range((end - due).days))
    assert [one.on for one in skipped] == [day for day in days if not is_counted(day)]


@given(DAYS, st.integers(0, 60))
def test_working_days_left_and_overdue_mirror_each_other(as_of: dt.date, days: int) -> None:
    later = as_of + DAY * days
    assert working_days_left(as_of, later) == -working_days_left(later, as_of)
    assert working_days_left(as_of, as_of) == 0


@pytest.mark.parametrize(
    ("as_of", "left"),
    [
        ("2026-03-12", 2),  # Thursday: Friday and Monday are left
        ("2026-03-13", 1),
        ("2026-03-14", 1),  # a Saturday
        ("2026-03-16", 0),  # the last day itself: it can still be done in time
        ("2026-03-17", -1),
        ("2026-03-22", -4),  # a Sunday: no day more than on the Friday
        ("2026-03-23", -5),
    ],
)
def test_days_left_run_down_to_nought_on_the_last_day_and_count_on_as_days_late(as_of: str, left: int) -> None:
    assert working_days_left(day(as_of), day("2026-03-16")) == left


def test_nothing_lies_between_a_day_and_the_day_before() -> None:
    assert working_days_between(day("2026-03-10"), day("2026-03-09")) == 0


@pytest.mark.parametrize(
    ("start", "amount", "rule", "due", "named"),
    [
        # Christmas and New Year: 22, 23, 24, 29, 30, 31 December, 2 January, ...
        ("2025-12-19", 5, AFTER, "2025-12-30", ["Christmas Day", "Boxing Day"]),
        ("2025-12-19", 15, AFTER, "2026-01-14", ["Christmas Day", "Boxing Day", "New Year's Day"]),
        ("2025-12-19", 15, SAME, "2026-01-13", ["Christmas Day", "Boxing Day", "New Year's Day"]),
        ("2025-12-25", 5, SAME, "2026-01-05", ["Christmas Day", "Boxing Day", "New Year's Day"]),
        # Easter 2026: Good Friday is 3 April.
        ("2026-03-31", 5, AFTER, "2026-04-09", ["Good Friday", "Easter Monday"]),
        ("2026-04-02", 1, AFTER, "2026-04-07", ["Good Friday", "Easter Monday"]),
        # The State Funeral, 19 September 2022.
        ("2022-09-14", 5, AFTER, "2022-09-22", ["Bank Holiday for the State Funeral of Queen Elizabeth II"]),
        # The Coronation, 8 May 2023, a week after the early May bank holiday.
        (
            "2023-04-28",
            5,
            AFTER,
            "2023-05-09",
            ["Early May bank holiday", "Bank holiday for the coronation of King Charles III"],
        ),
        # A plain week.
        ("2026-03-09", 5, AFTER, "2026-03-16", []),
        ("2026-03-09", 5, SAME, "2026-03-13", []),
        # From a Saturday both rules begin on Monday.
        ("2026-03-07", 5, AFTER, "2026-03-13", []),
        ("2026-03-07", 5, SAME, "2026-03-13", []),
    ],
)
def test_known_limits(start: str, amount: int, rule: CountingRule, due: str, named: list[str]) -> None:
    found, skipped = count_on(day(start), amount, rule)
    assert found == day(due)
    assert [one.reason for one in skipped if one.reason not in {"Saturday", "Sunday"}] == named


def test_a_weekend_is_called_by_its_day() -> None:
    assert why_not_counted(day("2026-12-26")) == "Saturday"
    assert why_not_counted(day("2026-12-28")) == "Boxing Day (substitute day)"
    assert why_not_counted(day("2026-12-29")) is None


def test_the_calendar_agrees_with_gov_uk() -> None:
    official = {
        event["date"]
        for event in BankHolidays(use_cached_holidays=True).get_holidays(division=BankHolidays.ENGLAND_AND_WALES)
    }
    first, last = dt.date(2018, 1, 1), min(dt.date(2028, 12, 31), max(official))
    assert last.year == 2028
    ours = {
        one
        for one in (first + DAY * offset for offset in range((last - first).days + 1))
        if one.weekday() < 5 and not is_counted(one)
    }
    assert ours == {one for one in official if first <= one <= last and one.weekday() < 5}


def test_the_pack_says_until_when_the_calendar_is_published() -> None:
    official = BankHolidays(use_cached_holidays=True).get_holidays(division=BankHolidays.ENGLAND_AND_WALES)
    assert choose(None, "wt2023").calendar_published_until == max(event["date"] for event in official).year


@given(DAYS, AMOUNTS, RULES)
def test_what_is_done_on_its_last_day_took_the_whole_limit(start: dt.date, amount: int, rule: CountingRule) -> None:
    assert count_taken(start, count_on(start, amount, rule)[0], rule) == amount
