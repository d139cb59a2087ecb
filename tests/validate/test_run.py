from __future__ import annotations

import datetime as dt
import re

import pytest
from msgspec.structs import replace

from reportgen.errors import Severity
from reportgen.guidance import choose
from reportgen.model.partnership import CountingRule
from reportgen.model.purpose import PurposeState
from reportgen.timetable import timetable
from reportgen.validate import purposes, validate
from reportgen.validate.rule import of_rapid_review
from support.cases import GONE, a_case, case_data
from support.rules import AS_OF, CARE_LEAVER, IN_RAPID_REVIEW, IN_REVIEW, NOTIFIED, found, problems, results

RR = "incidents[0].rapid_review."
PURPOSES = ["facts", "immediate_action", "improvements", "context", "next_steps"]


LAST_DAY = dt.date(2025, 4, 3)
"""Of the fifteen working days of the sample."""


def states(changes: dict[str, object], as_of: dt.date = LAST_DAY) -> list[str]:
    return [result.state.value for result in results(changes, as_of)]


def test_a_complete_case_has_no_problem_and_meets_all_purposes() -> None:
    assert found() == []
    assert [(result.purpose, result.state) for result in results()] == [(key, PurposeState.MET) for key in PURPOSES]


def test_a_case_that_is_only_notified_needs_its_notification_only() -> None:
    assert found(dict(NOTIFIED), dt.date(2025, 3, 20)) == []
    assert states(dict(NOTIFIED)) == ["not yet due"] * 5
    assert states(dict(NOTIFIED), LAST_DAY + dt.timedelta(days=1)) == ["overdue"] * 5


def test_what_is_missing_before_submission_is_no_problem_but_stands_in_the_table() -> None:
    changes = {**IN_RAPID_REVIEW, RR + "decision": GONE, RR + "childs_voice": GONE}
    assert found(changes, dt.date(2025, 3, 20)) == []
    table = {result.purpose: result for result in results(changes, dt.date(2025, 3, 20))}
    assert table["facts"].state is PurposeState.NOT_YET_DUE
    assert [problem.rule for problem in table["facts"].missing] == ["facts-childs-voice"]
    assert {problem.severity for problem in table["facts"].missing} == {Severity.WARNING}
    assert table["context"].state is PurposeState.MET


def test_an_incident_that_needs_no_rapid_review_hides_none_behind_it() -> None:
    leaver = case_data({**CARE_LEAVER, "incidents[0].key": "death"})["incidents"][0]
    table = results({"incidents[0]": leaver, "incidents[1]": case_data()["incidents"][0]})
    assert [(result.incident, result.purpose) for result in table] == [("injury", key) for key in PURPOSES]


SPARSE: dict[str, object] = {
    "returns": [{"agency": "csc", "received_on": "2025-03-21"}, {"agency": "hv"}],
    "key_practice_episodes": [
        {"key": "bruise", "title": "The bruise", "first_on": "2025-02-03", "what_happened": "A bruise was seen."}
    ],
    "chronology": [{"on": "2025-03-08", "source": "[[police]] log", "event": "An ambulance is called."}],
    "immediate_actions": [{"action": "The pathway is read through.", "lead_role": "Named nurse"}],
    "improvements": [{"key": "pathway", "improvement": "Training."}],
    "identity": {"analyses": [{"characteristic": "race", "analysis": "To be written."}]},
    "criteria": [{"criterion": "a", "met": True}],
    "decision": {"outcome": "undertake a local child safeguarding practice review"},
    "action_plan": [{"key": "training", "action": "Train all teams."}],
    "sign_off": [{"partner": "police", "name": "Xanthe Ollershaw", "role": "Commander"}],
}


def test_a_rapid_review_that_is_only_begun_has_no_problem() -> None:
    changes = {**IN_RAPID_REVIEW, "incidents[0].rapid_review": SPARSE}
    assert found(changes, dt.date(2025, 3, 25)) == []
    assert states(changes) == ["not yet due"] * 5


def test_a_rapid_review_that_is_submitted_half_done_breaks_every_rule_that_waited() -> None:
    changes = {**IN_RAPID_REVIEW, "incidents[0].rapid_review": {**SPARSE, "submitted_on": "2025-04-02"}}
    broken = {problem.rule for problem in problems(changes)}
    begun = {"facts-chronology", "facts-episode", "immediate-action", "improvements-found", "next-action-plan"}
    assert {rule.id for rule in of_rapid_review.rules.values() if rule.once_due} - broken == begun | {
        "next-decision",
        "next-submitted",
    }


def test_once_submitted_everything_must_stand() -> None:
    changes = {
        "phase": "in rapid review",
        "publication": GONE,
        "review": GONE,
        RR + "improvements": GONE,
        RR + "action_plan": GONE,
        RR + "childs_voice": GONE,
    }
    assert states(changes) == ["partly met", "met", "not met", "met", "partly met"]
    missing = [problem for result in results(changes) for problem in result.missing]
    assert missing == [*dict.fromkeys(missing)]
    assert {problem.severity for problem in missing} == {Severity.ERROR}


def test_what_is_wrong_already_before_submission_stands_once_in_the_table() -> None:
    changes = {**IN_RAPID_REVIEW, RR + "immediate_actions[0].lead_role": "?"}
    table = {result.purpose: result.missing for result in results(changes, dt.date(2025, 3, 20))}
    missing = table["immediate_action"]
    assert [(problem.rule, problem.severity) for problem in missing] == [("immediate-action-owner", Severity.ERROR)]


def test_a_case_in_review_needs_its_rapid_review() -> None:
    assert states({**IN_REVIEW, "incidents[0].rapid_review": GONE}) == ["not met"] * 5


def test_a_case_without_a_needed_rapid_review_has_no_purposes() -> None:
    assert results(dict(CARE_LEAVER)) == ()
    assert {problem.rule for problem in problems({**CARE_LEAVER, "phase": "in review"})} == {"review-begun"}


def test_a_rapid_review_that_was_done_without_need_is_looked_at() -> None:
    changes = {**CARE_LEAVER, "incidents[0].rapid_review": {"submitted_on": "2025-04-02"}}
    assert states(changes) == ["not met"] * 5


@pytest.mark.parametrize(
    ("path", "text", "facts"),
    [
        ("incidents[0].rapid_review.childs_voice", "To write: what the child said.", "partly met"),
        ("incidents[0].rapid_review.returns[0].learning", "To write: what it has learned.", "partly met"),
        ("incidents[0].summary", "To write: what happened.", "met"),
    ],
)
def test_a_purpose_is_not_met_by_the_sample_of_a_new_case_file(path: str, text: str, facts: str) -> None:
    assert states({path: text}) == [facts, *["met"] * 4]
    if facts != "met":
        assert [problem.where.path for problem in results({path: text})[0].missing] == [path]


def test_each_incident_has_its_own_table() -> None:
    data = case_data()
    second = case_data()["incidents"][0]
    second["key"] = "second"
    second["rapid_review"].pop("childs_voice")
    data["incidents"].append(second)
    case = a_case(data)
    pack = choose(None, "wt2023")
    steps = timetable(case, pack, CountingRule.DAY_AFTER)
    seen = validate(case, pack, steps, AS_OF)
    assert [(problem.where.path, problem.incident) for problem in seen] == [
        ("incidents[1].rapid_review.childs_voice", "second")
    ]
    table = purposes(case, pack, steps, AS_OF, seen)
    assert [(result.incident, result.state.value) for result in table if result.purpose == "facts"] == [
        ("injury", "met"),
        ("second", "partly met"),
    ]


def test_a_rule_that_the_pack_does_not_list_is_not_run() -> None:
    pack = choose(None, "wt2023")
    four = replace(
        pack,
        purposes=tuple(purpose for purpose in pack.purposes if purpose.key != "context"),
        rules=tuple(text for text in pack.rules if text.purpose != "context"),
    )
    case = a_case({RR + "identity": GONE})
    steps = timetable(case, four, CountingRule.DAY_AFTER)
    seen = validate(case, four, steps, AS_OF)
    assert seen == ()
    assert [result.state for result in purposes(case, four, steps, AS_OF, seen)] == [PurposeState.MET] * 4


def test_without_thresholds_no_text_is_too_short_or_too_like() -> None:
    pack = replace(choose(None, "wt2023"), thresholds=())
    episode = RR + "key_practice_episodes[0]."
    case = a_case({episode + "why": "Busy.", episode + "what_happened": "Busy."})
    assert validate(case, pack, timetable(case, pack, CountingRule.DAY_AFTER), AS_OF) == ()


def _names() -> list[str]:
    return re.findall(
        r"Marlowe|Quillfeather|Juniper|Marlo\b|Isolde|Caspian|Thornquist|Lockspur|Harkaway|Fennimore|Garrowby|"
        r"Ollershaw|Vandeleur|Thistledown|Averholt|2025|999|Hearing|Christian",
        "\n".join(_every_message()),
    )


def _every_message() -> list[str]:
    empty = problems({**IN_REVIEW, "incidents[0].rapid_review": GONE, "review": GONE, "public_name": GONE}, AS_OF)
    wrong = problems(
        {
            "children[0].religion": GONE,
            "children[0].age_at_incident": 3,
            RR + "identity.analyses": [],
            RR + "returns": [],
            RR + "sign_off": [],
            RR + "met_on": "2025-03-01",
            RR + "submitted_on": "2025-05-01",
        }
    )
    return [str(problem) for problem in (*empty, *wrong)]


def test_no_message_holds_a_personal_value() -> None:
    assert len(_every_message()) > 30
    assert _names() == []


@pytest.mark.parametrize("part", ["what", "remedy"])
def test_messages_are_clauses_without_a_full_stop(part: str) -> None:
    for problem in problems({**IN_REVIEW, "incidents[0].rapid_review": GONE, "review": GONE}):
        text: str = getattr(problem, part)
        assert not text.endswith("."), text
        assert text[0].isupper() == (part == "remedy") or text.startswith("agencies"), text


def test_a_notification_whose_criteria_prove_unmet_needs_no_whole_rapid_review() -> None:
    short = {"met_on": "2025-03-27", "submitted_on": "2025-03-31"}
    unmet = {"outcome": "the criteria for a serious incident are not met", "decided_on": "2025-03-31"}
    here = {"phase": "in rapid review", "publication": GONE, "review": GONE}
    assert found({**here, RR[:-1]: {**short, "decision": unmet}}) == []
    assert results({**here, RR[:-1]: {**short, "decision": unmet}}) == ()
    disagrees = {"on": "2025-04-07", "agrees": False}
    assert len(found({**here, RR[:-1]: {**short, "decision": unmet, "panel_reply": disagrees}})) > 10
    usual = {**unmet, "outcome": "no local child safeguarding practice review"}
    assert len(found({**here, RR[:-1]: {**short, "decision": usual}})) > 10
