"""A case under pseudonyms: nothing that leads straight to a person is left, and what the review is about is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from enum import Enum

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen.anonymise import pseudonymise
from reportgen.anonymise.gathering import plain, walk
from reportgen.anonymise.pseudonymising import attempt_sharing
from reportgen.errors import ClearingError, Problem
from reportgen.identifiers import fold, matcher, squeezed
from reportgen.identifiers.known.vocabulary import is_ordinary
from reportgen.model.case import Case
from reportgen.model.cleared import Pseudonymised
from reportgen.model.passage import Mention, Passage
from reportgen.model.question import Answer, Verdict
from support.cases import GONE, a_case, case_data
from support.clearing import PARTNERSHIP

SUMMARY = "incidents[0].rapid_review.child_and_family"


def shared(text: str = "Well.", changes: Mapping[str, object] | None = None) -> Pseudonymised:
    case = a_case({SUMMARY: text, **(changes or {})})
    return pseudonymise(case, case.incidents[0], PARTNERSHIP)


def problems_of(text: str = "Well.", changes: Mapping[str, object] | None = None) -> tuple[Problem, ...]:
    with pytest.raises(ClearingError) as caught:
        shared(text, changes)
    return caught.value.problems


def said(told: Pseudonymised) -> str:
    review = told.incident.rapid_review
    assert review is not None
    assert review.child_and_family is not None
    return plain(review.child_and_family)


def values(case: Case) -> list[tuple[str, str]]:
    """Every text that a case holds, by field; a choice from a list is nobody's name."""
    return [
        (path, plain(value) if isinstance(value, Passage) else str(value))
        for path, _, value, _ in walk(case)
        if isinstance(value, str | Passage | dt.date)
        and not isinstance(value, Enum)
        and not path.endswith((".key", ".child", ".agency", ".school"))
    ]


def test_people_go_by_pseudonym_or_role_and_agencies_by_kind() -> None:
    told = shared().case
    assert [person.name.full for person in told.people()] == ["Robin", "Mother", "Father", "Health visitor"]
    assert [agency.name for agency in told.agencies] == [
        "Children's social care", "Health visiting service", "Police",
    ]  # fmt: skip
    assert [place.name for place in told.places] == ["Family's street"]
    assert told.reference == "Child Robin"
    assert all(not person.name.known_as and not person.name.middle for person in told.people())


def test_numbers_addresses_contacts_and_days_of_birth_are_gone_and_ages_told() -> None:
    told = shared()
    (child,) = told.case.children
    assert (child.nhs_number, child.address, child.born_on, child.age_at_incident) == (None, None, None, None)
    assert told.ages == {"robin": "under one year old", "mother": "aged 25", "father": ""}
    assert all(agency.contact is None or agency.contact.phone is None for agency in told.case.agencies)
    notification = told.incident.notification
    assert notification.panel_reference is None
    assert notification.notifier.name is None
    assert told.incident.occurred_at is None
    assert told.incident.country is None
    assert notification.enclosures == ()
    assert shared(changes={"note": "Look again."}).case.note is None


def test_every_day_is_the_first_of_its_month() -> None:
    days = [value for _, _, value, _ in walk(shared().case) if isinstance(value, dt.date)]
    assert len(days) > 10
    assert {day.day for day in days} == {1}


def test_what_the_review_is_about_stays() -> None:
    told = shared("Robin's hearing loss was found at birth.").case
    assert (told.children[0].sex, told.incidents[0].nature) == ("female", "serious harm")
    assert told.agencies[0].kind == "children's social care"
    assert told.children[0].ethnicity.value == "Mixed: White and Black Caribbean"  # type: ignore[union-attr]
    review = told.incidents[0].rapid_review
    assert review is not None
    assert len(review.chronology) == 4
    assert plain(review.chronology[0].source) == "The health visiting service record"
    assert plain(told.incidents[0].summary).startswith("Robin was taken to hospital")


def test_narratives_are_rewritten_as_in_a_report() -> None:
    text = "Marlowe Quillfeather saw Caspian's flat in Thistledown Row on 8 March 2025. [[mother]] rang."
    assert said(shared(text)) == "Robin saw Father's flat in the family's street in March 2025. Mother rang."


def test_the_time_of_the_incident_becomes_coarse_and_another_time_of_a_day_that_is_not_told_stays() -> None:
    # Decision 11: no day is told, so no time finds a record.
    assert said(shared("At 06:40 an ambulance came.")) == "In the morning an ambulance came."
    assert said(shared("On 8 March 2025 at 09:15 she rang; the log says 09:15:20.")) == (
        "One day in March 2025 at 09:15 she rang; the log says 09:15:20."
    )
    assert [one.rule for one in problems_of("He was born at 04:20.")] == ["clear-near-day"]


def test_the_signatures_have_roles_and_no_names() -> None:
    review = shared().incident.rapid_review
    assert review is not None
    assert [(one.name, bool(one.role)) for one in review.sign_off] == [("", True)] * 3


def test_another_authority_is_not_named_and_the_partnerships_own_is() -> None:
    told = shared(changes={"incidents[0].la_of_residence": "Brackmere Council"}).incident
    assert (told.la_of_incident, told.la_of_residence) == ("Averholt Council", "Another local authority")
    abroad = {"incidents[0].la_of_incident": GONE, "incidents[0].country": "Portugal"}
    assert shared(changes=abroad).incident.country == "another country"


def test_an_unborn_child_has_no_age() -> None:
    changes = {"children[0].born_on": GONE, "children[0].due_on": "2025-05-01", "children[0].age_at_incident": GONE}
    assert shared(changes=changes).ages["robin"] == "not yet born"


@pytest.mark.parametrize(
    ("born_on", "due_on", "stated", "age"),
    [("2012-03-09", "2025-05-01", GONE, "aged 12"), (GONE, GONE, 7, "aged 7"), (GONE, GONE, GONE, "")],
)
def test_a_child_has_the_age_of_the_incident(born_on, due_on, stated, age) -> None:
    changes = {"children[0].born_on": born_on, "children[0].due_on": due_on, "children[0].age_at_incident": stated}
    assert shared(changes=changes).ages["robin"] == age


def test_mrs_is_the_mother_and_not_her_daughter() -> None:
    assert said(shared("Mrs Quillfeather rang.", {"children[0].pronouns": "she"})) == "Mother rang."


def test_what_somebody_decided_to_keep_is_let_pass_in_its_place_when_the_document_is_scanned() -> None:
    case = a_case({SUMMARY: "They had read Quillfether on attachment."})
    asked = attempt_sharing(case, case.incidents[0], PARTNERSHIP).questions
    answers = [
        Answer(one.term, one.doubt, Verdict.KEEP, digests=frozenset(place.digest for place in one.places),
               by="Reviewer", on=dt.date(2026, 11, 1), because="An author.")
        for one in asked
    ]  # fmt: skip
    told = pseudonymise(case, case.incidents[0], PARTNERSHIP, answers)
    assert [one.term for one in told.allowed] == ["quillfether"]


def test_a_partnership_called_like_the_family_stops_it() -> None:
    case = a_case()
    bears = PARTNERSHIP.model_copy(update={"short_name": "Quillfeather Partnership"})
    with pytest.raises(ClearingError) as caught:
        pseudonymise(case, case.incidents[0], bears)
    assert "clear-kept-name" in {problem.rule for problem in caught.value.problems}


def test_what_is_found_again_at_the_end_stops_it_and_a_pseudonym_that_hints_is_told_once() -> None:
    kind = {"places[0].kind": "a flat near Brackmere"}
    text = "They lived in Thistledown Row."
    assert {problem.rule for problem in problems_of(text, kind)} == {"clear-doubt-stands"}
    problems = problems_of("Isolde was seen.", {"family[0].pseudonym": "Caspian"})
    assert {problem.rule for problem in problems} == {"clear-pseudonym-hints"}


def test_what_no_answer_solves_is_counted() -> None:
    case = a_case({SUMMARY: "They came with [[nobody]] to Larkspur Primary School."})
    made = attempt_sharing(case, case.incidents[0], PARTNERSHIP)
    assert (len(made.problems), len(made.questions), len(made.others)) == (2, 1, 1)


def test_only_the_incident_that_is_told_is_in_it() -> None:
    data = case_data()
    data["incidents"].append({**data["incidents"][0], "key": "fall", "summary": "Quillfeather and Pickle fell."})
    case = Case.model_validate(data)
    assert [one.key for one in pseudonymise(case, case.incidents[0], PARTNERSHIP).case.incidents] == ["injury"]
    with pytest.raises(ClearingError) as caught:
        pseudonymise(case, case.incidents[1], PARTNERSHIP)
    assert {problem.where.path for problem in caught.value.problems} == {"incidents[1].summary"}


@pytest.mark.parametrize(
    ("field", "value", "rule"),
    [
        ("children[0].pseudonym", GONE, "clear-pseudonym-missing"),
        ("public_name", GONE, "clear-public-name-missing"),
        ("public_name", "Child Marlowe", "clear-public-name"),
        ("children[0].religion", "Baptist, like Isolde", "clear-characteristic"),
        (SUMMARY, "They came with Pickle.", "clear-reword"),
        (SUMMARY, "They went to Larkspur Primary School.", "clear-unlisted"),
        ("incidents[0].rapid_review.chronology[0].event", "Marloe was seen.", "clear-likeness"),
    ],
)
def test_what_a_person_must_settle_is_told_by_field(field: str, value: object, rule: str) -> None:
    problems = problems_of(changes={field: value})
    assert rule in {problem.rule for problem in problems}
    assert all(problem.where.path for problem in problems)
    told = "\n".join(map(str, problems))
    assert not any(name in told for name in ("Marlowe", "Isolde", "Pickle", "Marloe", "Larkspur"))


# A word that is written small ("none") is left alone, whoever is called so.
NAMES = (
    st.text("abcdefghijklmnoprstuvwy", min_size=4, max_size=9)
    .filter(lambda name: not is_ordinary(name))
    .map(str.capitalize)
)
FIELDS = (
    SUMMARY, "incidents[0].summary", "incidents[0].place", "incidents[0].title", "children[0].health",
    "children[0].placement", "family[1].note", "family[1].relationship", "agencies[0].involvement",
    "incidents[0].rapid_review.chronology[1].source", "incidents[0].rapid_review.chronology[1].response",
    "incidents[0].rapid_review.returns[1].learning", "incidents[0].rapid_review.key_practice_episodes[0].why",
    "incidents[0].rapid_review.sign_off[0].comment", "incidents[0].rapid_review.action_plan[0].milestone",
    "incidents[0].notification.processes[0].status", "incidents[0].notification.late_because",
    "incidents[0].notification.media_interest", "note",
)  # fmt: skip


@settings(max_examples=60)
@given(
    given=NAMES,
    family=NAMES,
    field=st.sampled_from(FIELDS),
    form=st.sampled_from(("{g} {f}", "{g}", "{f}, {g}", "{g}'s")),
)
def test_no_name_is_left_in_any_field(given: str, family: str, field: str, form: str) -> None:
    case = a_case(
        {
            "family[0].name": {"given": given, "family": family},
            field: f"They saw {form.format(g=given, f=family)} there.",
        }
    )
    try:
        told = pseudonymise(case, case.incidents[0], PARTNERSHIP)
    except ClearingError:
        return
    for path, text in values(told.case):
        words = fold(text).text.split()
        assert given.lower() not in words, path
        assert family.lower() not in words, path
        assert squeezed(given + family) not in squeezed(text), path


def test_what_is_told_passes_its_own_matcher_and_holds_no_mention() -> None:
    told = shared("Marlowe Quillfeather lived in Thistledown Row with Caspian Thornquist.")
    found = matcher(told.identifiers, told.kept)
    assert [(path, found.find(text)) for path, text in values(told.case) if found.find(text)] == []
    for _, _, value, _ in walk(told.case):
        if isinstance(value, Passage):
            assert not any(isinstance(run, Mention) for line in value.lines() for run in line)


def test_nothing_of_it_is_shown_in_a_repr_and_the_case_is_not_changed() -> None:
    case = a_case()
    before = case.model_dump()
    told = pseudonymise(case, case.incidents[0], PARTNERSHIP)
    assert "Robin" not in repr(told)
    assert "Quillfeather" not in repr(told)
    assert case.model_dump() == before
