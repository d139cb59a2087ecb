from __future__ import annotations

import datetime as dt
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from reportgen.compose.counting import counted_days
from reportgen.guidance import packs
from reportgen.model.guidance import Certainty, CourseStep, Source
from reportgen.model.partnership import CountingRule
from reportgen.model.timetable import Step
from reportgen.timetable import timetable
from support.cases import a_case

SOURCE = Source("A practice", Certainty.LOCAL)


def a_step(sent_on: str, rule: CountingRule = CountingRule.DAY_AFTER) -> Step:
    case = a_case({"incidents[0].notification.sent_on": sent_on})
    step = timetable(case, packs()[0], rule).step("rapid-review", "injury")
    assert step is not None
    return step


def test_the_day_of_sending_is_day_nought_and_the_last_day_is_marked():
    days = counted_days(a_step("2025-03-13"))
    assert (days[0].number, days[0].first_on) == (0, dt.date(2025, 3, 13))
    assert (days[-1].number, days[-1].first_on, days[-1].is_last) == (15, dt.date(2025, 4, 3), True)


def test_days_that_are_skipped_together_are_one_row_with_their_reasons():
    easter = next(day for day in counted_days(a_step("2025-04-10")) if day.first_on == dt.date(2025, 4, 18))
    assert easter.number is None
    assert easter.last_on == dt.date(2025, 4, 21)
    assert easter.reasons == ("Good Friday", "Saturday", "Sunday", "Easter Monday")


def test_under_the_other_rule_the_day_of_sending_is_day_one():
    days = counted_days(a_step("2025-03-13", CountingRule.SAME_DAY))
    assert days[0].number == 1
    assert days[-1].first_on == dt.date(2025, 4, 2)


def test_under_the_other_rule_a_start_on_a_saturday_is_not_counted():
    days = counted_days(a_step("2025-03-15", CountingRule.SAME_DAY))
    assert days[0].number is None
    assert days[1].number == 1


def test_the_usual_course_stands_on_the_day_on_which_a_part_begins():
    course = (CourseStep(1, 1, "letters go out", SOURCE), CourseStep(2, 10, "agencies write", SOURCE))
    days = {day.number: day.course for day in counted_days(a_step("2025-03-13"), course)}
    assert days[1] == ("letters go out",)
    assert days[2] == ("agencies write (to day 10)",)
    assert days[3] == ()


def test_without_a_start_or_in_months_there_is_nothing_to_count():
    step = a_step("2025-03-13")
    assert counted_days(replace(step, start_on=None, due_on=None)) == ()
    assert counted_days(replace(step, unit="months")) == ()


@given(st.dates(dt.date(2018, 1, 1), dt.date(2030, 1, 1)), st.sampled_from(CountingRule))
def test_the_last_number_is_always_the_amount_and_no_day_is_missing(sent_on: dt.date, rule: CountingRule):
    step = a_step(sent_on.isoformat(), rule)
    days = counted_days(step)
    assert days[-1].number == step.amount
    assert days[-1].first_on == step.due_on
    assert days[0].first_on == sent_on
    for day, following in pairwise(days):
        assert following.first_on == day.last_on + dt.timedelta(days=1)
