"""The Panel notification letter as its reader gets it."""

from __future__ import annotations

import itertools
from functools import cache

import pytest

from reportgen.compose.notification import ON_EVERY_PAGE, SLOTS, compose
from reportgen.guidance import packs
from reportgen.model.case import Case
from reportgen.model.content import Content
from reportgen.model.document import Figure, Paragraph, Picture, Role, Table, words
from reportgen.model.partnership import CountingRule
from reportgen.model.passage import Passage
from reportgen.timetable import timetable
from reportgen.word.fill import fill
from reportgen.word.read import read
from support.cases import GONE, a_case, case_data
from support.clearing import PARTNERSHIP
from support.house import template
from support.judges import docx_faults
from support.read_back import inlines_back

INCIDENT = "incidents[0]"
LETTER = f"{INCIDENT}.notification"
BARE = {
    "phase": "notified",
    "family": [],
    "agencies": [],
    "professionals": [],
    f"{INCIDENT}.rapid_review": GONE,
    f"{INCIDENT}.basis_reason": GONE,
    f"{INCIDENT}.title": GONE,
    f"{INCIDENT}.place": GONE,
    f"{INCIDENT}.occurred_at": GONE,
    **{
        f"{LETTER}.{field}": GONE
        for field in (
            *("sent_on", "panel_reference", "immediate_safeguarding", "processes", "media_interest", "told"),
            *("agreements", "authorised_by", "enclosures"),
        )
    },
    "children[0]": {"key": "robin", "name": {"given": "Marlowe", "family": "Quillfeather"}},
}


def composed(changes=None, logo: Picture | None = None) -> Content:
    case = a_case(changes or {})
    pack = packs()[0]
    steps = timetable(case, pack, CountingRule.DAY_AFTER)
    return compose(case, case.incidents[0], PARTNERSHIP, steps, pack, logo=logo)


def slot(name: str, changes=None):
    value = composed(changes).slots[name]
    return value.plain(str) if isinstance(value, Passage) else value


def letter(changes=None, logo: Picture | None = None):
    made = fill(template("notification.docx"), composed(changes, logo), on_every_page=ON_EVERY_PAGE)
    found = read(made, "letter.docx")
    assert [str(problem) for problem in found.problems] == []
    return made, found.document


@cache
def whole() -> tuple[bytes, object]:
    return letter()


def other_children(number: int) -> dict[str, object]:
    return {
        f"children[{place}]": {
            "key": f"sibling{place}",
            "name": {"given": f"Given{place}", "family": "Quillfeather"},
            "born_on": f"2015-0{place}-01",
        }
        for place in range(1, number + 1)
    }


def named_in(document) -> list[str]:
    """What the document itself calls things: its headings, the heads of its rows, its foot and its title."""
    blocks = tuple(document.blocks())
    headings = [inlines_back(b.content) for b in blocks if isinstance(b, Paragraph) and b.role is not Role.BODY]
    cells = [block for b in blocks if isinstance(b, Table) for row in b.rows for block in row.cells[0].blocks]
    heads = [inlines_back(block.content) for block in cells if isinstance(block, Paragraph)]
    feet = [inlines_back(block.content) for section in document.sections for block in section.foot.default]
    return [*headings, *heads, *feet]


# -- the whole ---------------------------------------------------------------------------------------------------


def test_every_slot_is_told_of():
    assert [name for name, _ in SLOTS] == list(composed().slots)


@pytest.mark.parametrize("changes", [{}, BARE], ids=["whole", "bare"])
def test_the_letter_is_a_sound_word_file(changes):
    assert docx_faults(letter(changes)[0]) == []


def test_the_letter_has_the_sections_of_a_notification_in_order():
    headings = [
        (block.level, inlines_back(block.content))
        for block in whole()[1].blocks()
        if isinstance(block, Paragraph) and block.role is Role.HEADING
    ]
    assert [text for level, text in headings if level == 1] == ["Data sheet"]
    assert [text for level, text in headings if level == 2] == [
        "1. Notifier and timing",
        "2. Basis of the notification",
        "3. The child",
        "4. Family and household",
        "5. Incident",
        "6. Agencies",
        "7. Immediate safeguarding and parallel processes",
        "8. Media interest",
        "9. Who has been told",
        "10. Dates that follow",
        "11. Authorisation and partners’ agreement",
        "12. Enclosures",
    ]


def test_no_heading_level_is_skipped():
    levels = [b.level for b in whole()[1].blocks() if isinstance(b, Paragraph) and b.role is Role.HEADING]
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_every_table_has_heads():
    tables = [block for block in whole()[1].blocks() if isinstance(block, Table)]
    assert all(any(cell.scope for row in table.rows for cell in row.cells) for table in tables)
    assert len(tables) == 12


def test_the_marking_stands_in_the_head_of_every_page():
    assert {"marking"} == ON_EVERY_PAGE
    for section in whole()[1].sections:
        assert "OFFICIAL-SENSITIVE" in " ".join(inlines_back(block.content) for block in section.head.default)


def test_the_letter_does_not_depend_on_today_and_is_the_same_every_time():
    assert letter()[0] == whole()[0]
    metadata = composed().metadata
    assert (metadata.created, metadata.modified) == ("2025-03-13T00:00:00Z", "2025-03-13T00:00:00Z")
    assert metadata.author == "Averholt Safeguarding Children Partnership"


# -- the letter --------------------------------------------------------------------------------------------------


def test_the_letter_says_that_it_does_not_replace_the_online_notification():
    text = " ".join(words(whole()[1]))
    assert "This letter accompanies and records the online notification to the Panel. It does not replace it" in text
    assert "The online notification was sent on 13 March 2025." in text
    assert "has not been sent yet" in slot("channel", BARE)


def test_the_letter_tells_what_happened_and_when():
    assert slot("opening").startswith(
        "Averholt Council notified the Child Safeguarding Practice Review Panel on 13 March 2025 of serious harm to a "
        "child. The incident took place on 8 March 2025. The local authority became aware of it on 10 March 2025."
    )
    assert "is notifying" in slot("opening", BARE)


def test_before_it_is_sent_the_letter_promises_no_date_that_the_data_sheet_does_not_have():
    assert "gives the date by which it is due" in slot("opening")
    assert "says from when its limit counts" in slot("opening", BARE)
    assert "gives the date" not in slot("opening", BARE)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "carrying out a rapid review"),
        ({f"{INCIDENT}.basis": "care-leaver death"}, "No rapid review is required for the death of a care leaver"),
        (
            {f"{INCIDENT}.basis": "looked-after death", f"{INCIDENT}.abuse_or_neglect": "not suspected"},
            "because the child was looked after, and no rapid review is required",
        ),
    ],
)
def test_the_letter_says_whether_a_rapid_review_follows(changes, said):
    assert said in slot("opening", changes)


@pytest.mark.parametrize(
    ("changes", "opening", "title"),
    [
        ({}, "The incident took place on 8 March 2025.", "The child"),
        (other_children(1), "The incident took place on 8 March 2025.", "Children"),
        ({f"{INCIDENT}.basis": "care-leaver death"}, "The young person died on 8 March 2025.", "The young person"),
        (
            {f"{INCIDENT}.basis": "looked-after death", f"{INCIDENT}.abuse_or_neglect": "not suspected"},
            "The child died on 8 March 2025.",
            "The child",
        ),
    ],
)
def test_a_death_in_which_nobody_is_suspected_is_not_called_an_incident(changes, opening, title):
    assert opening in slot("opening", changes)
    assert slot("children_title", changes) == title


@pytest.mark.parametrize(
    ("basis", "title"),
    [
        ("care-leaver death", "Notification of the death of a care leaver"),
        ("looked-after death", "Notification of the death of a looked-after child"),
    ],
)
def test_no_heading_or_label_calls_a_death_in_which_nobody_is_suspected_an_incident(basis, title):
    gone = {"children[0].died_on": "2025-03-08", f"{INCIDENT}.abuse_or_neglect": "not suspected"}
    document = letter({f"{INCIDENT}.basis": basis, f"{INCIDENT}.nature": "death", **gone})[1]
    named = named_in(document)
    assert title in named
    assert "5. The death" in named
    assert [name for name in named if "incident" in name.lower()] == []
    usual = named_in(whole()[1])
    assert {"5. Incident", "Age at the incident"} <= set(usual)
    assert any("Notification of a serious incident" in name for name in usual)


@pytest.mark.parametrize("basis", ["care-leaver death", "looked-after death"])
def test_a_death_that_is_no_serious_incident_is_not_told_to_the_panel(basis):
    changes = {f"{INCIDENT}.basis": basis, f"{INCIDENT}.abuse_or_neglect": "not suspected"}
    text = " ".join(words(letter(changes)[1]))
    assert "To Secretary of State for Education and Ofsted" in text
    assert "notified the Secretary of State for Education and Ofsted on 13 March 2025 of" in text
    assert "records the online notification. It does not replace it" in text
    assert "Practice Review Panel" not in text
    assert "Panel members" not in text
    assert (
        composed(changes).metadata.subject
        == "Letter to the Secretary of State for Education and Ofsted, with data sheet"
    )


def test_the_subject_names_four_children_at_most():
    assert slot("subject") == "Marlowe Quillfeather: Injuries at home"
    assert slot("subject", other_children(4)).endswith("and Given3 Quillfeather, with 1 other: Injuries at home")
    assert "with 2 others" in slot("subject", other_children(5))
    assert slot("subject", BARE) == "Marlowe Quillfeather"


def test_the_letterhead_has_the_logo_with_its_alt_text():
    logo = Picture(b"", "image/png")
    figure = composed(logo=logo).slots["letterhead"]["logo"]
    assert isinstance(figure, Figure)
    assert figure.alt == "Averholt Safeguarding Children Partnership"
    text = " ".join(words(whole()[1]))
    assert text.startswith("Averholt Safeguarding Children Partnership The Corn Exchange, Averholt, AV1 1AA Telephone:")


# -- the data sheet ----------------------------------------------------------------------------------------------


def test_the_time_taken_stands_against_the_limit():
    timing = slot("timing")
    assert timing["taken"] == "3 working days"
    assert timing["limit"] == "5 working days"
    assert timing["due"] == "Monday 17 March 2025"
    assert timing["late"] == ""


def test_one_working_day_is_one_day():
    assert slot("timing", {f"{LETTER}.sent_on": "2025-03-11"})["taken"] == "1 working day"


def test_a_late_notification_gives_its_reason():
    late = {f"{LETTER}.sent_on": "2025-03-20"}
    assert slot("timing", late)["taken"] == "8 working days"
    assert slot("timing", late)["late"] == "Not yet recorded"
    given = {**late, f"{LETTER}.late_because": "The medical opinion came on 18 March."}
    assert slot("timing", given)["late"] == "The medical opinion came on 18 March."
    assert "Reason for lateness" in " ".join(words(letter(given)[1]))
    assert "Reason for lateness" not in " ".join(words(whole()[1]))


def test_what_is_not_recorded_is_called_so():
    text = " ".join(words(letter(BARE)[1]))
    for said in (
        "Notification sent Not yet recorded",
        "Ethnicity Not yet recorded",
        "Place Not yet recorded",
        "No family members are recorded yet.",
        "No agencies are recorded yet.",
        "No parallel processes are recorded yet.",
        "Nobody is recorded as told yet.",
        "Name of the person who authorises: not yet recorded",
        "Panel reference Not yet given",
        "Time Not known",
    ):
        assert said in text


def test_a_child_has_every_detail_that_the_form_asks_for():
    (child,) = slot("children")
    assert child == {
        "name": "Marlowe Juniper Quillfeather",
        "known_as": "Marlo",
        "born": "20 November 2024",
        "died": "",
        "age": "3 months",
        "sex": "Female",
        "ethnicity": "Mixed: White and Black Caribbean",
        "religion": "Christian",
        "language": "English",
        "disability": "Hearing loss in one ear",
        "health": "Hearing loss in one ear, found at newborn screening.",
        "nhs_number": "999 000 0018",
        "address": "14 Thistledown Row, Averholt",
        "placement": "At home with both parents.",
        "legal_status": "No order",
        "plan": "None",
        "school": "",
    }


def test_what_is_not_known_says_why():
    not_known = {"children[0].religion": {"not_known": "the parents preferred not to say"}}
    assert slot("children", not_known)[0]["religion"] == "Not known: the parents preferred not to say"


def test_a_child_who_died_is_as_old_as_on_that_day():
    died = {"children[0].born_on": "2010-01-01", "children[0].died_on": "2025-03-09"}
    child = slot("children", died)[0]
    assert (child["died"], child["age"]) == ("9 March 2025", "15 years")


def test_an_unborn_child_has_the_date_that_it_is_expected():
    unborn = {"children[0].born_on": GONE, "children[0].due_on": "2025-06-01"}
    child = slot("children", unborn)[0]
    assert (child["born"], child["age"]) == ("Unborn; expected on 1 June 2025", "Unborn")


def test_what_the_case_does_not_say_of_an_unborn_child_is_no_gap_to_be_filled():
    fields = ("ethnicity", "religion", "first_language", "disability", "nhs_number", "address", "placement")
    unborn = {f"children[0].{field}": GONE for field in fields} | {
        "children[0].born_on": GONE,
        "children[0].due_on": "2025-06-01",
        "children[0].ethnicity": "White British",
        "children[0].health": GONE,
    }
    child = slot("children", unborn)[0]
    told = ("religion", "language", "disability", "nhs_number", "address", "placement")
    assert {child[name] for name in told} == {"Does not apply before birth"}
    assert (child["ethnicity"], child["health"]) == ("White British", "Not yet recorded")


def test_a_care_leaver_is_not_asked_for_a_child_protection_plan():
    left = {f"{INCIDENT}.basis": "care-leaver death"}
    plan = "children[0].child_protection_plan"
    assert slot("children", {**left, plan: "none"})[0]["plan"] == ""
    assert slot("children", {**left, plan: "ended in 2019"})[0]["plan"] == "Ended in 2019"


def test_legal_status_says_once_that_a_child_is_looked_after_or_a_care_leaver():
    cared = {"children[0].legal_status": "care order", "children[0].looked_after": True}
    assert slot("children", cared)[0]["legal_status"] == "Care order; looked after"
    left = {"children[0].legal_status": "care leaver", "children[0].care_leaver": True}
    assert slot("children", left)[0]["legal_status"] == "Care leaver"


def test_four_children_have_details_and_the_others_a_sentence():
    five = {**other_children(5), "children[5].born_on": GONE}
    content = composed(five)
    assert [child["name"] for child in content.slots["children"]] == [
        *("Marlowe Juniper Quillfeather", "Given1 Quillfeather", "Given2 Quillfeather", "Given3 Quillfeather"),
    ]
    assert slot("more_children", five) == (
        "The incident also concerns Given4 Quillfeather (born 1 April 2015, 9 years old) and Given5 Quillfeather."
    )
    assert "Further children" in " ".join(words(letter(five)[1]))


def test_an_incident_outside_england_says_where():
    abroad = {
        f"{INCIDENT}.basis": "16C(1)(b)",
        f"{INCIDENT}.la_of_incident": GONE,
        f"{INCIDENT}.country": "Portugal",
    }
    assert slot("incident", abroad)["took_place"] == "Outside England: Portugal"
    assert slot("basis", abroad)["route"].startswith("Section 16C(1)(b)")


def test_a_relative_has_a_relationship_and_an_address_of_their_own():
    family = slot(
        "family",
        {
            **other_children(1),
            "family[1].to": ["robin"],
            "family[1].address": "2 Elm Row",
            "family[0].in_household": False,
            "family[0].parental_responsibility": False,
        },
    )
    assert family[0]["household"] == "Lived elsewhere"
    assert family[0]["relationship"] == "Mother"
    assert family[1]["relationship"] == "Father (Marlowe)"
    assert family[1]["note"] == "Address: 2 Elm Row"


def test_the_family_of_other_children_stays_out_of_the_letter():
    changes = {
        **other_children(1),
        f"{INCIDENT}.children": ["robin"],
        "family[0].to": ["robin"],
        "family[1].to": ["sibling1"],
    }
    assert [member["name"] for member in slot("family", changes)] == ["Isolde Quillfeather"]


def test_a_child_of_another_incident_stands_in_the_family_where_the_two_have_a_relative_in_common():
    apart = {**other_children(1), f"{INCIDENT}.children": ["robin"], "family[1].to": ["sibling1"]}
    lives = {"children[1].placement": "with foster carers"}
    sibling, mother = slot("family", {**apart, **lives, "family[0].to": ["robin", "sibling1"]})
    assert (sibling["name"], sibling["relationship"]) == ("Given1 Quillfeather", "Another child of the family")
    assert sibling["household"] == "With foster carers"
    assert mother["name"] == "Isolde Quillfeather"


def test_an_agency_has_its_contact_and_whether_it_is_still_involved():
    first, second, third = slot("agencies", {"agencies[1].still_involved": False})
    assert first["contact"] == "Leopold Harkaway\nService manager\n01632 960 101"
    assert (first["still"], second["still"], second["contact"]) == ("Yes", "No", "Not yet recorded")
    assert third["still"] == "Not yet recorded"


def test_the_dates_that_follow_say_how_they_were_counted():
    (step,) = slot("dates")
    assert step["due"] == "Thursday 3 April 2025"
    assert step["counted"].startswith("15 working days after the notification was sent to the Panel.")
    (waiting,) = slot("dates", BARE)
    assert waiting["due"] == "Counted from the day on which the notification was sent to the Panel"
    assert slot("dates", {f"{INCIDENT}.basis": "care-leaver death"}) == ()
    assert "No text" not in slot("counting")


def test_the_partners_answer_one_by_one():
    rows = slot("agreements", {f"{LETTER}.agreements[1].agreed": False, f"{LETTER}.agreements[2]": GONE})
    assert [(row["partner"], row["view"]) for row in rows] == [
        ("Averholt Council", "Agrees"),
        ("NHS Averholt Integrated Care Board", "Does not agree"),
        ("Averholt Constabulary", "Not yet recorded"),
    ]


def test_of_a_baby_whose_day_of_birth_nobody_knows_the_letter_says_so_and_gives_the_age():
    (found,) = slot("children", {"children[0].born_on": GONE, "children[0].age_at_incident": 0})
    assert (found["born"], found["age"]) == ("Not known", "Under 1 year")


def test_a_partner_who_has_not_answered_yet_is_not_said_to_agree():
    unsaid = {f"{LETTER}.agreements[2].agreed": GONE}
    assert [row["view"] for row in slot("agreements", unsaid)] == ["Agrees", "Agrees", "Agrees"]
    rows = slot("agreements", {**unsaid, f"{LETTER}.agreements[2].on": GONE})
    assert [row["view"] for row in rows] == ["Agrees", "Agrees", "Not yet recorded"]


def test_who_authorised_the_notification_speaks_for_the_local_authority():
    row = slot("agreements", {f"{LETTER}.agreements": []})[0]
    assert row == {
        "partner": "Averholt Council",
        "name": "Odalys Fennimore, Director of children’s services",
        "view": "Notifies",
        "on": "13 March 2025",
    }


def test_somebody_who_was_not_told_yet_is_listed_so():
    told = {f"{LETTER}.told[1]": {"who": "The father", "note": "He is in custody."}}
    assert slot("told", told)[1] == {"who": "The father", "on": "Not yet", "note": "He is in custody."}


def test_the_letters_of_several_incidents_differ_in_their_reference():
    data = case_data()
    data["incidents"].append({**data["incidents"][0], "key": "fall"})
    case = Case.model_validate(data)
    pack = packs()[0]
    steps = timetable(case, pack, CountingRule.DAY_AFTER)
    references = [compose(case, one, PARTNERSHIP, steps, pack).slots["reference"] for one in case.incidents]
    assert references == ["AVE-2025-007 (injury)", "AVE-2025-007 (fall)"]


DIED = {f"{INCIDENT}.nature": "death"}
NOT_SUSPECTED = {f"{INCIDENT}.basis": "looked-after death", f"{INCIDENT}.abuse_or_neglect": "not suspected"}
LEAVER = {f"{INCIDENT}.basis": "care-leaver death"}


@pytest.mark.parametrize(
    ("dead", "said"),
    [
        ((), "of the deaths of children. The"),
        ((0, 1, 2), "of the deaths of children. The"),
        ((1,), "of the death of a child, in an incident that concerns three children. The"),
        ((0, 2), "of the deaths of two children, in an incident that concerns three children. The"),
    ],
)
def test_no_living_child_is_told_to_be_dead(dead, said):
    changes = {**other_children(2), **DIED, **{f"children[{place}].died_on": "2025-03-08" for place in dead}}
    assert said in slot("opening", changes)


@pytest.mark.parametrize(
    ("changes", "opening", "reason", "title"),
    [
        (NOT_SUSPECTED, "The children died on", "because the children were looked after", "Children"),
        (LEAVER, "of the deaths of young people. The young people died on", "No rapid review", "The young people"),
    ],
)
def test_several_who_died_are_several(changes, opening, reason, title):
    both = {**other_children(1), **DIED, **changes}
    assert opening in slot("opening", both)
    assert reason in slot("opening", both)
    assert slot("children_title", both) == title


def test_who_is_born_after_an_incident_had_no_age_then():
    later = {"children[0].born_on": "2025-04-02", **other_children(4), "children[4].born_on": "2025-03-09"}
    assert slot("children", later)[0]["age"] == "Not born until after the incident"
    assert "Given4 Quillfeather (born 9 March 2025, after the incident)" in slot("more_children", later)
    assert slot("children", {**later, "children[0].died_on": "2025-04-04"})[0]["age"] == "2 days"
    unborn = {**other_children(4), "children[4].born_on": GONE, "children[4].due_on": "2025-06-01"}
    assert "concerns Given4 Quillfeather (unborn)." in slot("more_children", unborn)


def test_the_timing_says_the_limit_and_who_sets_it():
    timing = slot("timing")
    assert (timing["limit"], timing["source"]) == (
        "5 working days",
        "GOV.UK, Report the death or serious harm of a child or care leaver",
    )
    assert timing["rule"].startswith("Day 1 is the first working day after 10 March 2025.")


def test_a_child_on_remand_is_not_said_to_be_under_no_order():
    remand = {"children[0].legal_status": "remand to youth detention accommodation", "children[0].looked_after": True}
    assert slot("children", remand)[0]["legal_status"] == "Remand to youth detention accommodation; looked after"
    assert slot("children")[0]["legal_status"] == "No order"


def test_a_process_is_written_with_a_capital():
    process = {"type": "employment or LADO", "status": "Open."}
    (row,) = slot("processes", {f"{LETTER}.processes": [process]})
    assert row == {"type": "Employment or LADO", "status": "Open.", "reference": "None given"}
