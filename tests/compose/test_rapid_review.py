from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from reportgen.compose.rapid_review import ON_EVERY_PAGE, SLOTS, compose
from reportgen.compose.typography import curled
from reportgen.guidance import packs
from reportgen.model.content import Content, Slot
from reportgen.model.drawing import Drawing
from reportgen.model.partnership import CountingRule, Partnership
from reportgen.model.passage import Mention, Passage
from reportgen.timetable import timetable
from support.cases import GONE, a_case, case_data

PARTNERSHIP = Partnership.model_validate(
    {
        "name": "Averholt Safeguarding Children Partnership",
        "mailbox": "reviews@averholt.example",
        "partners": {
            "local_authority": {"name": "Averholt Council", "delegate": "Director of children's services"},
            "icb": {"name": "NHS Averholt", "delegate": "Chief nurse"},
            "police": {"name": "Averholt Constabulary"},
        },
    }
)
REVIEW = "incidents[0].rapid_review"
NOTIFIED = {"phase": "notified", REVIEW: GONE, "review": GONE, "publication": GONE, "public_name": GONE}
OPEN = {"phase": "in rapid review", f"{REVIEW}.submitted_on": GONE, f"{REVIEW}.panel_reply": GONE}


def composed(
    changes: Mapping[str, object] | None = None,
    rule: CountingRule = CountingRule.DAY_AFTER,
    incident: int = 0,
    partnership: Partnership = PARTNERSHIP,
) -> Content:
    case = a_case(changes)
    pack = packs()[0]
    return compose(case, case.incidents[incident], partnership, timetable(case, pack, rule), pack)


def slots(changes: Mapping[str, object] | None = None, **how: Any) -> Any:
    return composed(changes, **how).slots


def words(passage: object) -> str:
    assert isinstance(passage, Passage)
    return passage.plain(lambda key: f"[[{key}]]")


def strings(slot: Slot | Content) -> Iterator[str]:
    """Every word of a content, as a template could print it."""
    match slot:
        case Content():
            for value in slot.slots.values():
                yield from strings(value)
        case str():
            yield slot
        case Passage():
            yield words(slot)
        case Drawing():
            yield slot.alt
        case tuple():
            for value in slot:
                yield from strings(value)
        case Mapping():
            for value in slot.values():
                yield from strings(value)


def parts(slot: Slot) -> set[str]:
    match slot:
        case tuple():
            return {key for value in slot for key in parts(value)}
        case Mapping():
            return set(slot) | {key for value in slot.values() for key in parts(value)}
        case _:
            return set()


def passages(slot: Slot) -> Iterator[Passage]:
    match slot:
        case Passage():
            yield slot
        case tuple():
            for value in slot:
                yield from passages(value)
        case Mapping():
            for value in slot.values():
                yield from passages(value)


# -- the whole ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("changes", [{}, OPEN, NOTIFIED], ids=["sent", "open", "notified"])
def test_every_slot_is_documented_and_filled(changes: Mapping[str, object]):
    found = set(slots(changes))
    assert found == {name for name, _ in SLOTS}
    assert found >= ON_EVERY_PAGE


@pytest.mark.parametrize("changes", [{}, OPEN, NOTIFIED], ids=["sent", "open", "notified"])
def test_every_part_of_a_slot_is_documented(changes: Mapping[str, object]):
    meanings = dict(SLOTS)
    for name, slot in slots(changes).items():
        meaning = meanings[name]
        known = set(re.findall(r"`(\w+)`", meaning))
        if "answer" in meaning:
            known |= {"title", "text", "prompts", "blank"}
        assert parts(slot) <= known, name


def test_no_mention_is_left_to_resolve():
    content = composed()
    for passage in passages(dict(content.slots)):
        assert not any(isinstance(run, Mention) for run in passage.runs())


def test_people_have_their_real_names():
    text = slots()["child_and_family"]["text"]
    assert words(text).startswith("Marlowe Quillfeather lived with Isolde Quillfeather and Caspian Thornquist")


def test_the_file_says_what_it_is_and_is_dated_by_the_case():
    metadata = composed().metadata
    assert metadata.title == "Rapid review AVE-2025-007"
    assert metadata.language == "en-GB"
    assert metadata.author == "Averholt Safeguarding Children Partnership"
    assert (metadata.created, metadata.modified) == ("2025-03-13T00:00:00Z", "2025-04-02T00:00:00Z")


def test_a_notification_that_is_not_sent_yet_dates_the_file_by_the_day_of_awareness():
    content = composed({**NOTIFIED, "incidents[0].notification.sent_on": GONE})
    assert content.metadata.created == content.metadata.modified == "2025-03-10T00:00:00Z"


def test_several_incidents_have_references_of_their_own():
    second = {**case_data()["incidents"][0], "key": "fall"}
    found = slots({"incidents[1]": second}, incident=1)
    assert found["reference"] == "AVE-2025-007 (fall)"


# -- where it stands ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        (NOTIFIED, "Template to work in: nothing is written yet"),
        (OPEN, "Draft: not sent to the Panel yet"),
        ({}, "Sent to the Panel on 2 April 2025"),
        ({f"{REVIEW}.submitted_on": GONE}, "Complete"),
    ],
    ids=["notified", "open", "sent", "past"],
)
def test_the_state_is_said_in_words(changes: Mapping[str, object], state: str):
    assert slots(changes)["state"] == state


def test_a_notified_case_gives_a_template_with_questions_and_named_blanks():
    found = slots(NOTIFIED)
    assert found["untouched"]
    assert found["childs_voice"]["blank"] == "[The child’s voice]"
    assert found["childs_voice"]["prompts"][0].startswith("What did the child say, show, draw or write")
    assert [row["name"] for row in found["agencies"]] == [
        "Averholt Children’s Social Care (ACSC)",
        "Averholt Community Health",
        "Averholt Constabulary",
    ]
    assert {row["answer"] for row in found["agencies"]} == {"[Received on, or why there is no return]"}
    assert len(found["chronology"]) == 3
    assert found["chronology"][0]["source"] == "[Record]"
    (episode,) = found["episodes"]
    assert [part["title"] for part in episode["parts"]] == [
        "What happened",
        "Why it happened",
        "What would have been expected",
        "Good practice",
        "Systemic factors",
    ]
    assert all(part["prompts"] and part["blank"] for part in episode["parts"])
    assert found["timelines"] == ()
    assert found["decision"] == {
        "outcome": "[Decision]",
        "date": "[Date]",
        "review": True,
        "plan_title": "If there is a local review",
    }
    assert found["returns"] == ()


def test_a_notified_case_has_its_due_date_and_what_the_notification_says():
    found = slots(NOTIFIED)
    assert found["due"]["words"] == "Thursday 3 April 2025"
    assert words(found["safeguarding"]) == "An interim care order was made; there are no other children."
    assert (
        words(found["incident"]["summary"]) == "Marlowe Quillfeather was taken to hospital with fractures of two limbs."
    )


def test_each_purpose_is_told_once_before_the_first_question_that_serves_it():
    said = [text for text in strings(composed(NOTIFIED)) if text.startswith("Purpose: ")]
    assert said == [curled(f"Purpose: {purpose.text}") for purpose in (packs()[0].purposes[n] for n in (0, 3, 1, 2, 4))]


@pytest.mark.parametrize("changes", [{}, {f"{REVIEW}.panel_reply": GONE}], ids=["answered", "not answered yet"])
def test_a_review_that_was_sent_asks_nothing_and_has_no_blanks(changes: Mapping[str, object]):
    found = composed(changes)
    assert [text for text in strings(found) if text.startswith("[")] == []
    assert [text for text in strings(found) if text.startswith("Purpose: ")] == []


def test_a_gap_in_a_review_that_was_sent_is_called_one():
    changes = {
        f"{REVIEW}.childs_voice": GONE,
        f"{REVIEW}.action_plan[0].milestone": GONE,
        f"{REVIEW}.sign_off[2]": GONE,
        f"{REVIEW}.chronology": [],
        f"{REVIEW}.key_practice_episodes[0].good_practice": GONE,
    }
    found = slots(changes)
    assert words(found["childs_voice"]["text"]) == "Nothing was recorded here."
    assert found["actions"][0]["milestone"] == "Not recorded"
    assert found["sign_off"][2]["name"] == "Not signed"
    assert found["chronology"] == ()
    assert "Good practice" not in [part["title"] for part in found["episodes"][0]["parts"]]


# -- the limit ---------------------------------------------------------------------------------------------------


def test_the_day_count_table_names_every_day_and_why_it_is_skipped():
    days = slots({"incidents[0].notification.sent_on": "2025-04-10"})["days"]
    assert days[0] == {
        "number": "Day 0",
        "date": "Thursday 10 April 2025",
        "falls": "The notification was sent to the Panel.",
    }
    assert {
        "number": "Not counted",
        "date": "Friday 18 to Monday 21 April 2025",
        "falls": "Good Friday, Saturday, Sunday and Easter Monday",
    } in days
    assert days[-1]["number"] == "Day 15"
    assert days[-1]["falls"].startswith("Last day. Send the rapid review to the Panel.")


def test_the_usual_course_is_marked_as_a_local_practice():
    found = slots()
    assert found["days"][1]["falls"] == "Usual course: letters and templates go to the agencies."
    assert found["course_note"].startswith("The usual course is a local practice and not a rule. Source: Devon")


def test_how_it_was_counted_is_told_with_the_rule():
    found = slots(rule=CountingRule.SAME_DAY)
    assert found["counting"][0] == "Day 1 is 13 March 2025, or the next working day if that is not one."
    assert found["due"]["source"] == "Working Together to Safeguard Children 2023, rapid reviews"
    assert found["due"]["certainty"] == ""
    assert found["due"]["amount"] == "15 working days"


def test_a_date_beyond_the_published_calendar_is_a_forecast():
    assert not slots()["due"]["forecast"]
    assert slots({**NOTIFIED, "incidents[0].notification.sent_on": "2031-03-13"})["due"]["forecast"]


def test_a_notification_that_is_not_sent_leaves_the_due_date_blank():
    found = slots({**NOTIFIED, "incidents[0].notification.sent_on": GONE})
    assert not found["due"]["known"]
    assert found["due"]["words"] == "[Due date]"
    assert found["days"] == ()
    assert found["course_note"] == ""


def test_a_late_review_gives_its_reason():
    late = {f"{REVIEW}.submitted_on": "2025-04-09"}
    assert slots({**late, f"{REVIEW}.late_because": "The police return came late."})["due"]["late"] == (
        "The police return came late."
    )
    assert slots(late)["due"]["late"] == "Not recorded"
    assert slots()["due"]["late"] == ""


# -- the sections ------------------------------------------------------------------------------------------------


def test_the_child_is_told_of_with_an_age_at_the_incident():
    found = slots()
    assert found["about"] == "Marlowe Quillfeather (3 months old)"
    assert found["children"][0]["name"] == "Marlowe Juniper Quillfeather"
    assert found["children"][0]["born"] == "20 November 2024; 3 months old at the incident"
    assert found["children"][0]["plan"] == "None"
    assert found["children"][0]["order"] == "No order"


def test_an_unborn_child_has_an_expected_date_and_no_age():
    unborn = {"children[0].born_on": GONE, "children[0].due_on": "2025-06-01", "children[0].age_at_incident": GONE}
    found = slots({**NOTIFIED, **unborn})
    assert found["about"] == "Marlowe Quillfeather (unborn)"
    assert found["children"][0]["born"] == "Expected on 1 June 2025"


def test_what_the_case_does_not_say_of_an_unborn_child_is_no_blank():
    fields = ("religion", "first_language", "disability", "nhs_number", "address", "placement")
    unborn = {f"children[0].{field}": GONE for field in fields} | {
        "children[0].born_on": GONE,
        "children[0].due_on": "2025-06-01",
        "children[0].age_at_incident": GONE,
    }
    found = slots({**NOTIFIED, **unborn})
    told = [found["characteristics"][0][name] for name in ("religion", "language", "disability")]
    told += [found["children"][0][name] for name in ("nhs_number", "address", "living")]
    assert set(told) == {"Does not apply before birth"}


def test_the_headings_speak_of_one_child_or_of_several():
    other = {"key": "wren", "name": {"given": "Linnet", "family": "Quillfeather"}, "born_on": "2019-01-01"}
    one, several = slots(), slots({"children[1]": other, "incidents[0].children": ["robin", "wren"]})
    assert (one["the_children"], one["voice_title"]) == ("The child", "The child’s voice")
    assert (several["the_children"], several["voice_title"]) == ("The children", "The children’s voices")


def test_a_birth_that_is_not_known_is_a_blank():
    found = slots({**NOTIFIED, "children[0].born_on": GONE, "children[0].age_at_incident": GONE})
    assert found["about"] == "Marlowe Quillfeather"
    assert found["children"][0]["born"] == "[Date of birth]"


def test_a_looked_after_child_who_died_has_order_and_date():
    found = slots(
        {
            "children[0].died_on": "2025-03-08",
            "children[0].legal_status": "care order",
            "children[0].looked_after": True,
            "children[0].school": "flat",
        }
    )
    assert found["children"][0]["died"] == "8 March 2025"
    assert found["children"][0]["order"] == "Care order; looked after"
    assert found["children"][0]["school"] == "Thistledown Row"


def test_the_family_stands_with_household_and_responsibility():
    changes = {"family[1].in_household": False, "family[1].parental_responsibility": False, "family[1].to": ["robin"]}
    found = slots(changes)
    assert found["family"][0]["household"] == "Lived in the household and holds parental responsibility"
    assert found["family"][1]["household"] == "Lived elsewhere"
    assert found["family"][1]["relationship"] == "Father"
    assert found["family"][1]["born"] == "Not recorded"
    sister = {"key": "sister", "name": {"given": "Persis", "family": "Quillfeather"}, "born_on": "2015-02-01"}
    assert slots({**changes, "children[1]": sister})["family"][1]["relationship"] == "Father (Marlowe)"


def test_a_relative_of_another_child_alone_is_left_out():
    other = {"key": "wren", "name": {"given": "Wrenna", "family": "Hollowgate"}, "pseudonym": "Wren"}
    apart = {"children[1]": other, "incidents[0].children": ["robin"], "family[1].to": ["wren"]}
    found = slots({**apart, "family[0].to": ["robin"]})
    assert [member["name"] for member in found["family"]] == ["Isolde Quillfeather"]
    shared = slots(apart)["family"][0]
    assert (shared["name"], shared["relationship"]) == ("Wrenna Hollowgate", "Another child of the family")


def test_a_recorded_characteristic_without_an_analysis_is_asked_about_by_its_name():
    found = slots({**OPEN, f"{REVIEW}.identity.analyses[0]": GONE})
    (asked,) = found["unanalysed"]
    assert asked["title"] == "Race, ethnicity and racism"
    assert asked["recorded"] == (
        "Recorded, and not analysed yet. Marlowe Quillfeather: Mixed: White and Black Caribbean."
    )
    assert "racism" in asked["prompts"][0]
    assert asked["blank"] == "[Analysis: race, ethnicity and racism]"


def test_an_analysis_for_another_child_does_not_answer_for_this_one():
    other = {"key": "wren", "name": {"given": "Wrenna", "family": "Hollowgate"}, "disability": "Epilepsy"}
    found = slots({**OPEN, "children[1]": other, f"{REVIEW}.identity.analyses[2].children": ["robin"]})
    assert [(one["title"], "Wrenna Hollowgate: Epilepsy" in one["recorded"]) for one in found["unanalysed"]] == [
        ("Disability", True)
    ]
    assert found["analyses"][2]["children"] == "Marlowe Quillfeather"


def test_what_is_not_known_stands_with_its_reason():
    found = slots({"children[0].religion": {"not_known": "the family was not asked"}, "children[0].disability": GONE})
    row = found["characteristics"][0]
    assert row["religion"] == "Not known: the family was not asked"
    assert row["disability"] == "Not recorded"
    assert row["ethnicity"] == "Mixed: White and Black Caribbean"


def test_every_agency_has_a_return_or_a_reason():
    rows = slots()["agencies"]
    assert rows[0]["answer"] == "Received on 21 March 2025"
    assert rows[0]["period"] == "20 November 2024 to 8 March 2025"
    assert rows[2]["answer"] == "No return. No contact with the family before the incident, confirmed in writing."
    assert rows[2]["period"] == "None"


def test_the_chronology_keeps_its_order_and_names_sources_briefly():
    rows = slots()["chronology"]
    assert [row["date"] for row in rows] == [
        "20 November 2024",
        "14 January 2025",
        "3 to 10 February 2025",
        "8 March 2025",
    ]
    assert rows[1]["source"] == "ACSC case record"
    assert (rows[2]["certain"], rows[2]["seen"]) == ("No", "Yes")
    left_out = slots({f"{REVIEW}.chronology[2].child_seen": GONE})["chronology"]
    assert left_out[2]["seen"] == "Not applicable"
    assert rows[0]["response"] == "None recorded"


def test_the_episodes_have_a_chart_with_the_same_data_as_a_table():
    found = slots()
    (chart,) = found["timelines"]
    assert isinstance(chart["drawing"], Drawing)
    assert chart["rows"] == (
        {
            "episode": "1. The bruise in February",
            "first": "3 February 2025",
            "last": "10 February 2025",
            "agencies": "Averholt Community Health",
        },
    )
    (episode,) = found["episodes"]
    assert episode["when"] == "3 to 10 February 2025"
    assert words(episode["parts"][1]["text"]).startswith("The visitor knew the family as cooperative")


def test_immediate_action_is_rows_or_a_reason():
    assert slots()["immediate_actions"][0]["done"] == "28 March 2025"
    without = {f"{REVIEW}.immediate_actions": [], f"{REVIEW}.no_immediate_action_because": "All children are safe."}
    found = slots({**OPEN, **without})
    assert found["immediate_actions"] == ()
    assert found["immediate_prompts"] == ()
    assert words(found["no_immediate_action"]) == "All children are safe."
    open_action = {f"{REVIEW}.immediate_actions[0].done_on": GONE}
    assert slots(open_action)["immediate_actions"][0]["done"] == "Not yet"


def test_improvements_are_told_or_why_none_is_seen():
    reason = "Practice was as it should be throughout."
    found = slots({**OPEN, f"{REVIEW}.improvements": [], f"{REVIEW}.no_improvements_because": reason})
    assert found["improvements"] == found["improvements_prompts"] == ()
    assert words(found["no_improvements"]) == reason
    unplanned = {**OPEN, f"{REVIEW}.no_improvements_because": reason, f"{REVIEW}.action_plan": []}
    assert slots(unplanned)["actions"] == slots(unplanned)["actions_prompts"] == ()
    assert words(slots()["no_improvements"]) == ""


def test_learning_and_improvements_are_told():
    found = slots()
    assert found["learning"][0]["with_whom"] == "All safeguarding leads in the area"
    assert found["improvements"][0]["title"] == ""
    titled = slots({f"{REVIEW}.improvements[0].title": "What [[mother]] was asked"})
    assert titled["improvements"][0]["title"] == "What Isolde Quillfeather was asked"
    assert found["improvements"][0]["agencies"] == "Averholt Community Health and Averholt Children’s Social Care"


def test_each_criterion_is_answered_with_its_reason_or_asked_for():
    found = slots({**OPEN, f"{REVIEW}.criteria[3]": GONE})
    assert [row["key"] for row in found["criteria"]] == ["(a)", "(b)", "(c)", "(d)"]
    assert [row["met"] for row in found["criteria"]] == ["Met", "Met", "Met", "[Met or not met]"]
    assert words(found["criteria"][3]["reason"]) == "[Reason, whichever way]"
    assert slots()["criteria"][3]["met"] == "Not met"


def test_the_rationale_stands_both_ways():
    titles = [part["title"] for part in slots()["rationale"]]
    assert titles == ["Reasons for a local review", "Reasons against", "How the partners weighed them"]


def test_scope_and_method_stand_only_where_there_is_to_be_a_review():
    assert slots()["decision"] == {
        "outcome": "Undertake a local child safeguarding practice review",
        "date": "31 March 2025",
        "review": True,
        "plan_title": "The local review",
    }
    outcome = {f"{REVIEW}.decision.outcome": "no local child safeguarding practice review"}
    assert not slots(outcome)["decision"]["review"]
    assert not slots({f"{REVIEW}.decision": GONE})["decision"]["review"]


def test_three_partners_sign_and_whoever_has_not_signed_has_a_blank():
    found = slots({**OPEN, f"{REVIEW}.sign_off": [], "phase": "in rapid review"})
    assert found["sign_off"] == (
        {
            "partner": "Averholt Council (local authority)",
            "name": "[Name], Director of children’s services",
            "view": "[Agrees, or why not]",
            "date": "[Date]",
        },
        {
            "partner": "NHS Averholt (integrated care board)",
            "name": "[Name], Chief nurse",
            "view": "[Agrees, or why not]",
            "date": "[Date]",
        },
        {
            "partner": "Averholt Constabulary (police)",
            "name": "[Name], [Job title]",
            "view": "[Agrees, or why not]",
            "date": "[Date]",
        },
    )


def test_a_partner_whose_name_says_what_it_is_is_not_called_so_twice():
    given = PARTNERSHIP.model_dump()
    given["partners"]["icb"]["name"] = "NHS Averholt Integrated Care Board"
    given["partners"]["police"]["name"] = "Averholt Police"
    named = Partnership.model_validate(given)
    found = [row["partner"] for row in slots(partnership=named)["sign_off"]]
    assert found == ["Averholt Council (local authority)", "NHS Averholt Integrated Care Board", "Averholt Police"]


def test_a_partner_who_disagrees_says_so():
    found = slots({f"{REVIEW}.sign_off[2].agreed": False, f"{REVIEW}.sign_off[2].comment": "A review is needed."})
    assert found["sign_off"][2]["view"] == "Does not agree. A review is needed."
    assert found["sign_off"][0]["name"] == "Odalys Fennimore, Director of children’s services"


def test_a_child_whose_day_of_birth_nobody_knows_has_the_age_that_is_stated():
    found = slots({"children[0].born_on": GONE, "children[0].age_at_incident": 9})
    assert found["children"][0]["born"] == "Not known; 9 years old at the incident"
    assert found["about"].startswith("Marlowe Quillfeather (9 years old)")


def test_a_signature_without_its_day_and_without_a_word_on_it_is_no_agreement():
    unsaid = {f"{REVIEW}.sign_off[2].agreed": GONE, f"{REVIEW}.sign_off[2].on": GONE}
    assert slots(unsaid)["sign_off"][2]["view"] == "Not recorded"


def test_the_panels_reply_is_asked_for_until_the_review_is_sent_and_is_not_yet_there_then():
    assert slots()["submission"]["reply_view"] == "Agrees with the decision"
    assert words(slots()["panel_reply"]["text"]) == "The Panel agrees with the decision."
    waiting = slots(OPEN)
    assert waiting["submission"]["reply_date"] == "[Date]"
    assert waiting["panel_reply"]["blank"] == "[What the Panel said]"
    sent = slots({f"{REVIEW}.panel_reply": GONE})
    assert (sent["submission"]["reply_date"], sent["submission"]["reply_view"]) == ("Not yet", "Not yet")
    assert (words(sent["panel_reply"]["text"]), sent["panel_reply"]["blank"]) == ("", "")
    past = slots({f"{REVIEW}.panel_reply": GONE, f"{REVIEW}.submitted_on": GONE})
    assert past["submission"]["reply_date"] == "Not recorded"
    against = slots({f"{REVIEW}.panel_reply.agrees": False})
    assert against["submission"]["reply_view"] == "Does not agree with the decision"
    response = slots({f"{REVIEW}.panel_reply.partners_response": "The partners stand by their decision."})
    assert words(response["panel_reply"]["text"]) == (
        "The Panel agrees with the decision. The partners stand by their decision."
    )


def test_the_returns_that_came_in_are_annexed():
    found = slots()["returns"]
    assert [one["name"] for one in found] == ["Averholt Children’s Social Care", "Averholt Community Health"]
    assert [part["title"] for part in found[0]["parts"]] == [
        "What the agency knew and did",
        "Good practice",
        "Learning, and action taken already",
    ]
    assert found[1]["signed"] == "Not recorded"


def test_each_purpose_says_where_it_is_answered():
    assert [one["where"] for one in slots()["purposes"]] == [
        "Sections 2 and 4 to 6",
        "Sections 7 and 8",
        "Sections 9 and 12",
        "Section 3",
        "Sections 10 to 13",
    ]


def test_an_incident_outside_england_names_the_country():
    found = slots(
        {
            "incidents[0].basis": "16C(1)(b)",
            "incidents[0].la_of_incident": GONE,
            "incidents[0].country": "Norway",
            "incidents[0].occurred_at": GONE,
        }
    )
    assert found["incident"]["took_place"] == "Outside England: Norway"
    assert found["incident"]["when"] == "Saturday 8 March 2025"
    assert "outside England" in found["incident"]["basis"]


def test_the_day_of_the_incident_stands_in_the_chart():
    (chart,) = slots()["timelines"]
    assert "8 March 2025" in chart["drawing"].alt
    assert dt.date(2025, 3, 8).isoformat() not in chart["drawing"].alt


def test_who_is_born_after_an_incident_was_not_yet_born_then():
    found = slots({**NOTIFIED, "children[0].born_on": "2025-04-02", "children[0].age_at_incident": GONE})
    assert found["about"] == "Marlowe Quillfeather (not yet born)"
    assert found["children"][0]["born"] == "2 April 2025; not yet born at the incident"


def test_the_day_table_says_what_it_counts_from_though_that_day_is_not_counted():
    sent = {"incidents[0].notification.sent_on": "2025-03-15"}
    found = slots({**NOTIFIED, **sent}, rule=CountingRule.SAME_DAY)
    assert found["days"][0] == {
        "number": "Not counted",
        "date": "Saturday 15 to Sunday 16 March 2025",
        "falls": "The notification was sent to the Panel. Saturday and Sunday.",
    }
