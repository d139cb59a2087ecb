from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from reportgen.guidance import choose
from reportgen.model.guidance import Certainty, GuidancePack
from reportgen.model.partnership import CountingRule
from reportgen.model.timetable import Step, Timetable
from reportgen.timetable import timetable
from support.cases import GONE, a_case, case_data
from support.rules import CARE_LEAVER, IN_RAPID_REVIEW, NOTIFIED

PACK = choose(None, "wt2023")
DECISION = "incidents[0].rapid_review.decision"


def table(
    changes: Mapping[str, object] | None = None,
    rule: CountingRule = CountingRule.DAY_AFTER,
    pack: GuidancePack = PACK,
) -> Timetable:
    return timetable(a_case(changes), pack, rule)


def step(key: str, changes: Mapping[str, object] | None = None, rule: CountingRule = CountingRule.DAY_AFTER) -> Step:
    found = next(one for one in table(changes, rule).steps if one.key == key)
    assert isinstance(found, Step)
    return found


def test_a_published_case_has_every_step_by_due_date() -> None:
    assert [(one.key, one.incident, str(one.due_on)) for one in table().steps] == [
        ("notification", "injury", "2025-03-17"),
        ("rapid-review", "injury", "2025-04-03"),
        ("advance-copy", "", "2025-09-16"),
        ("publication", "", "2025-09-30"),
        ("availability", "", "2026-09-25"),
    ]


def test_the_sending_day_counts_where_the_partnership_says_so() -> None:
    rule = CountingRule.SAME_DAY
    assert step("rapid-review", rule=rule).due_on == dt.date(2025, 4, 2)
    assert step("notification", rule=rule).due_on == dt.date(2025, 3, 14)
    assert step("notification", rule=rule).rule is rule


def test_a_notified_case_has_its_two_steps() -> None:
    assert [one.key for one in table(NOTIFIED).steps] == ["notification", "rapid-review"]


def test_a_step_waits_without_a_date_until_its_start_is_known() -> None:
    waiting = step("rapid-review", {**NOTIFIED, "incidents[0].notification.sent_on": GONE})
    assert (waiting.start_on, waiting.due_on, waiting.skipped, waiting.notes) == (None, None, (), ())
    assert not waiting.forecast
    assert waiting.started_by == "the notification was sent to the Panel"
    assert table({**NOTIFIED, "incidents[0].notification.sent_on": GONE}).steps[-1] == waiting


@pytest.mark.parametrize(
    ("basis", "abuse", "keys"),
    [
        ("16C(1)(a)", "suspected", ["notification", "rapid-review"]),
        ("looked-after death", "known", ["notification", "rapid-review"]),
        ("looked-after death", "not suspected", ["notification"]),
        ("care-leaver death", "not suspected", ["notification"]),
        ("care-leaver death", "suspected", ["notification"]),
    ],
)
def test_a_rapid_review_is_a_step_only_where_one_is_needed(basis: str, abuse: str, keys: list[str]) -> None:
    changes = {**CARE_LEAVER, "incidents[0].basis": basis, "incidents[0].abuse_or_neglect": abuse}
    assert [one.key for one in table(changes).steps] == keys


def test_the_six_months_run_from_the_decision_before_the_review_is_entered() -> None:
    steps = table(IN_RAPID_REVIEW)
    assert [str(one.due_on) for key in ("advance-copy", "publication") if (one := steps.step(key))] == [
        "2025-09-19",
        "2025-09-30",
    ]
    undated = {**IN_RAPID_REVIEW, f"{DECISION}.decided_on": GONE}
    assert [one.key for one in table(undated).steps if one.due_on is None] == [
        "publication",
        "advance-copy",
        "availability",
    ]


def test_what_the_review_says_of_its_beginning_goes_before_what_the_rapid_review_decided() -> None:
    assert step(
        "publication", {"phase": "in review", "publication": GONE, "review.initiated_on": "2025-05-02"}
    ).due_on == (dt.date(2025, 11, 2))


def test_a_decision_against_a_review_shows_none_of_its_steps() -> None:
    changes = {
        **IN_RAPID_REVIEW,
        "incidents[0].rapid_review.decision.outcome": "no local child safeguarding practice review",
    }
    assert [one.key for one in table(changes).steps] == ["notification", "rapid-review"]


def test_without_a_decision_there_is_no_step_of_a_review() -> None:
    changes = {**IN_RAPID_REVIEW, "incidents[0].rapid_review.decision": GONE}
    assert [one.key for one in table(changes).steps] == ["notification", "rapid-review"]


def test_each_incident_of_a_thematic_review_has_its_own_steps() -> None:
    data = case_data()
    second = case_data({"incidents[0].key": "fire", "incidents[0].notification.sent_on": "2025-04-02"})["incidents"][0]
    data["incidents"].append(second)
    steps = table(data)
    first, last = steps.step("rapid-review", "injury"), steps.step("rapid-review", "fire")
    assert first is not None
    assert last is not None
    assert (str(first.due_on), str(last.due_on)) == ("2025-04-03", "2025-04-25")
    assert steps.step("rapid-review", "flood") is None
    assert steps.step("publication") is not None


def test_one_incident_that_leads_to_a_review_is_enough_for_its_steps() -> None:
    data = case_data(IN_RAPID_REVIEW)
    second = case_data({**IN_RAPID_REVIEW, "incidents[0].key": "fire"})["incidents"][0]
    second["rapid_review"]["decision"]["outcome"] = "no local child safeguarding practice review"
    data["incidents"].append(second)
    assert table({**data, "review": GONE, "publication": GONE}).step("publication") is not None


def test_the_first_of_several_decisions_for_a_review_starts_its_six_months() -> None:
    data = case_data(IN_RAPID_REVIEW)
    data["incidents"].append(
        case_data({**IN_RAPID_REVIEW, "incidents[0].key": "fire", f"{DECISION}.decided_on": "2025-03-27"})["incidents"][
            0
        ]
    )
    publication = table({**data, "review": GONE, "publication": GONE}).step("publication")
    assert publication is not None
    assert publication.due_on == dt.date(2025, 9, 27)


def test_a_review_has_its_steps_whatever_stands_in_the_rapid_reviews() -> None:
    steps = table({"phase": "in review", "publication": GONE, "incidents[0].rapid_review.decision": GONE})
    publication = steps.step("publication")
    assert publication is not None
    assert publication.due_on == dt.date(2025, 9, 30)


def test_a_copy_that_went_out_is_late_by_the_day_of_publication_alone() -> None:
    postponed = {"phase": "in review", "publication": {"copy_sent_on": "2025-11-03"}}
    copy = step("advance-copy", postponed)
    assert (copy.done_on, copy.due_on, copy.was_late) == (dt.date(2025, 11, 3), None, False)
    published = step(
        "advance-copy", {"publication.copy_sent_on": "2025-11-03", "publication.published_on": "2025-11-07"}
    )
    assert (published.due_on, published.was_late) == (dt.date(2025, 10, 29), True)


def test_the_copy_is_counted_back_from_the_due_date_until_the_report_is_published() -> None:
    unpublished = {"phase": "in review", "publication": GONE}
    copy = step("advance-copy", unpublished)
    assert (str(copy.start_on), str(copy.due_on), copy.rule) == ("2025-09-30", "2025-09-19", None)
    assert copy.notes[0] == "Counted backwards: 7 working days before 30 September 2025, which is not counted itself."
    assert step("advance-copy").start_on == dt.date(2025, 9, 25)
    assert step("advance-copy", {"publication.copy_sent_on": GONE}).start_on == dt.date(2025, 9, 25)


def test_a_figure_that_is_not_confirmed_says_so() -> None:
    copy = step("advance-copy")
    assert copy.source.certainty is Certainty.UNCONFIRMED
    assert copy.notes[-1] == "The figure of 7 working days is not confirmed: check it."


def test_a_local_practice_says_so() -> None:
    limit = replace(PACK.limits[0], source=replace(PACK.limits[0].source, certainty=Certainty.LOCAL))
    (one,) = table(pack=replace(PACK, limits=(limit,))).steps
    assert one.notes[-1] == "This is a local practice and not a national rule: check it."


def test_the_notes_say_what_was_skipped_and_each_bank_holiday_by_name() -> None:
    changes = {"incidents[0].notification.la_aware_on": "2025-12-19", "incidents[0].notification.sent_on": "2025-12-22"}
    assert step("notification", changes).notes == (
        "Day 1 is the first working day after 19 December 2025.",
        "Not counted: 4 weekend days, Christmas Day (25 December 2025) and Boxing Day (26 December 2025).",
    )


def test_the_notes_leave_out_what_did_not_happen() -> None:
    changes = {"incidents[0].notification.la_aware_on": "2025-03-10"}
    assert step("notification", changes, CountingRule.SAME_DAY).notes == (
        "Day 1 is 10 March 2025, or the next working day if that is not one.",
    )


def test_a_bank_holiday_without_a_weekend_stands_alone() -> None:
    pack = replace(PACK, limits=(replace(PACK.limits[0], amount=1),))
    (one,) = table({"incidents[0].notification.la_aware_on": "2024-12-31"}, pack=pack).steps
    assert one.notes[1] == "Not counted: New Year's Day (1 January 2025)."


def test_a_limit_in_months_that_ends_with_the_month_says_so() -> None:
    publication = step("publication")
    assert publication.notes[1] == (
        "September 2025 has no day 31, so the limit ends on the last day of that month, 30 September 2025."
    )
    assert publication.skipped == ()
    assert publication.rule is None


def test_a_limit_in_months_that_ends_on_a_weekend_is_not_moved() -> None:
    publication = step("publication", {"review.initiated_on": "2025-04-04"})
    assert publication.due_on == dt.date(2025, 10, 4)
    assert publication.notes[-1] == (
        "The last day is not a working day (Saturday). A limit in months is not moved: act before it."
    )


def test_a_limit_in_months_that_ends_on_a_working_day_has_nothing_to_warn_of() -> None:
    publication = step("publication", {"review.initiated_on": "2025-04-03"})
    assert publication.due_on == dt.date(2025, 10, 3)
    assert publication.notes == ("Counted in calendar months: 6 months from 3 April 2025.",)


def test_a_limit_of_one_working_day_ends_on_the_first_and_tells_how_it_was_counted() -> None:
    pack = replace(PACK, limits=(replace(PACK.limits[0], amount=1),))
    rule = CountingRule.SAME_DAY
    (one,) = table({"incidents[0].notification.la_aware_on": "2025-03-09"}, rule, pack).steps
    assert (one.due_on, one.rule) == (dt.date(2025, 3, 10), rule)
    assert "Not counted: 1 weekend day." in one.notes


def test_it_does_not_matter_on_which_day_availability_may_end() -> None:
    kept = step("availability", {"publication.published_on": "2025-09-26"})
    assert kept.due_on == dt.date(2026, 9, 26)
    assert kept.due_on.weekday() == 5
    assert kept.notes == ("Counted in calendar months: 12 months from 26 September 2025.",)
    assert not kept.forecast


@pytest.mark.parametrize(
    ("aware_on", "forecast"), [("2028-12-19", False), ("2028-12-21", True), ("2029-01-03", True), ("2025-03-10", False)]
)
def test_a_date_beyond_the_published_calendar_is_a_forecast(aware_on: str, forecast: bool) -> None:
    one = step("notification", {"incidents[0].notification.la_aware_on": aware_on})
    assert one.forecast is forecast
    assert any("forecast" in note for note in one.notes) is forecast


def test_late_is_seen_as_of_a_day_and_after_the_fact() -> None:
    changes = {**NOTIFIED, "incidents[0].notification.sent_on": GONE}
    waiting = step("notification", changes)
    assert not waiting.is_late(dt.date(2025, 3, 17))
    assert waiting.is_late(dt.date(2025, 3, 18))
    assert not waiting.was_late
    assert step("notification", {"incidents[0].notification.sent_on": "2025-03-18"}).was_late
    assert not step("notification").was_late


def test_availability_is_never_late_but_can_end_early() -> None:
    kept = step("availability")
    assert kept.at_least
    assert not kept.is_late(dt.date(2030, 1, 1))
    assert not kept.ended_early
    assert step("availability", {"publication.removed_on": "2026-09-24"}).ended_early
    assert not step("availability", {"publication.removed_on": "2026-09-25"}).ended_early


def test_a_pack_that_counts_from_something_else_than_a_date_is_a_bug() -> None:
    pack = replace(PACK, limits=(replace(PACK.limits[0], start="notification.notifier"),))
    with pytest.raises(TypeError, match=r"notification\.notifier"):
        table(pack=pack)


@given(st.dates(dt.date(2020, 1, 1), dt.date(2035, 12, 31)), st.sampled_from(CountingRule))
def test_steps_with_dates_come_first_and_in_order(aware_on: dt.date, rule: CountingRule) -> None:
    days = [one.due_on for one in table({"incidents[0].notification.la_aware_on": aware_on.isoformat()}, rule).steps]
    dated = [day for day in days if day is not None]
    assert days[: len(dated)] == sorted(dated)


def test_a_step_says_how_many_working_days_it_took() -> None:
    assert step("notification").taken == 3
    assert step("notification", rule=CountingRule.SAME_DAY).taken == 4
    assert step("notification", {"incidents[0].notification.sent_on": "2025-03-10"}).taken == 0
    assert step("notification", {**NOTIFIED, "incidents[0].notification.sent_on": GONE}).taken is None
    sent_unknown = step("rapid-review", {"incidents[0].notification.sent_on": GONE})
    assert (sent_unknown.done_on, sent_unknown.taken) == (dt.date(2025, 4, 2), None)
    assert step("publication").taken is None
    assert step("advance-copy").taken is None
