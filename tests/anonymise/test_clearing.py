from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen.anonymise import clear
from reportgen.errors import ClearingError
from reportgen.identifiers import fold, matcher, squeezed
from reportgen.identifiers.known.words import MONTHS
from reportgen.model.case import Case
from support.cases import GONE, a_case, case_data
from support.clearing import PARTNERSHIP, cleared, problems_of, rewritten, texts


def test_the_made_up_case_is_cleared_whole() -> None:
    report = cleared("[[robin]] is well.")
    assert (report.public_name, report.title, report.month) == (
        "Child Robin",
        "Learning from injuries to a baby",
        "September 2025",
    )
    assert report.partnership == "Averholt Safeguarding Children Partnership"
    assert not report.withheld
    review = report.review
    assert [(child.pseudonym, child.age) for child in review.children] == [("Robin", "under one year old")]
    assert [event.when for event in review.what_happened] == ["November 2024", "February 2025"]
    assert [(action.due, action.status) for action in review.action_plan] == [("December 2025", "")]
    assert review.recommendations[0].findings == ("pathway",)
    assert review.glossary[0].term == "LCSPR"
    assert "Hesper Vandeleur" in report.kept


def test_a_title_and_a_month_may_be_missing() -> None:
    report = cleared("", {"review.title": GONE, "publication.published_on": GONE})
    assert (report.title, report.month) == ("Local child safeguarding practice review", "")


def test_an_unborn_child_has_no_age() -> None:
    changes = {"children[0].born_on": GONE, "children[0].due_on": "2025-05-01", "children[0].age_at_incident": GONE}
    assert cleared("", changes).review.children[0].age == "not yet born"


def test_a_child_without_a_portrait_or_an_incident_is_still_there() -> None:
    second = {**case_data()["children"][0], "key": "wren", "pseudonym": "Alex"}
    second["name"] = {"given": "Peregrine", "family": "Quillfeather"}
    children = cleared("", {"children[1]": second, "incidents[0].children": ["robin"]}).review.children
    assert [(child.pseudonym, child.age, bool(child.pen_picture)) for child in children] == [
        ("Robin", "under one year old", True),
        ("Alex", "", False),
    ]


def test_each_part_of_a_portrait_and_of_an_action_is_where_it_belongs() -> None:
    action = {"key": "pilot", "action": "Try it.", "rag": "green"}
    review = cleared("", {"review.action_plan[1]": action}).review
    assert [(one.due, one.status) for one in review.action_plan] == [("December 2025", ""), ("", "green")]
    (child,) = review.children
    assert ("".join(texts(child.pen_picture)), "".join(texts(child.lived_experience))) == (
        "A baby who liked music and being carried.",
        "Days were quiet and nights long.",
    )


@pytest.mark.parametrize(
    ("born_on", "due_on", "stated", "age"),
    [
        ("2012-03-09", "2025-05-01", GONE, "aged 12"),
        ("2012-03-08", GONE, GONE, "aged 13"),
        (GONE, GONE, 7, "aged 7"),
        (GONE, GONE, GONE, ""),
    ],
)
def test_a_child_has_the_age_of_the_first_incident(born_on, due_on, stated, age) -> None:
    data = case_data({"children[0].born_on": born_on, "children[0].due_on": due_on, "review.portraits": []})
    changes = {"children[0].age_at_incident": stated, "incidents[1]": {**data["incidents"][0], "key": "later"}}
    changes = {**changes, "incidents[1].occurred_on": "2026-01-08"}
    days = {"children[0].born_on": born_on, "children[0].due_on": due_on}
    assert cleared("", {**days, **changes}).review.children[0].age == age


def test_an_anonymous_publication_names_no_partnership() -> None:
    assert cleared("", {"publication.anonymous": True}).partnership == ""


def test_a_reviewer_called_like_the_mother_stops_the_report() -> None:
    problems = problems_of("", {"review.reviewers[0].name": "Isolde Quillfeather"})
    assert ("clear-kept-name", "review.reviewers[0].name") in {(one.rule, one.where.path) for one in problems}


def test_mrs_is_the_mother_and_not_her_daughter() -> None:
    assert rewritten("Mrs Quillfeather rang.", {"children[0].pronouns": "she"}) == "Mother rang."


def test_a_withheld_report_leaves_the_improvements_only() -> None:
    report = cleared("Secret.", {"publication.decision": "withhold", "publication.withheld_because": "Harm."})
    assert report.withheld
    assert [text for text in texts(report.review) if text] == [
        "Community teams are being trained in the bruising pathway."
    ]


def test_a_withheld_report_is_not_stopped_by_what_it_does_not_print() -> None:
    assert problems_of("Quillfeather was seen.", {"publication.decision": "withhold"}) == ()


def test_a_case_without_a_review_has_nothing_to_publish() -> None:
    with pytest.raises(ClearingError) as caught:
        clear(a_case(review=None), PARTNERSHIP)
    assert [problem.rule for problem in caught.value.problems] == ["clear-nothing-to-publish"]


@pytest.mark.parametrize(
    ("field", "value", "rule"),
    [
        ("review.title", "Learning from Marlowe", "clear-title"),
        ("review.glossary[0].term", "ACSC", "clear-term"),
        ("publication.themes", ["the Quillfeather family"], "clear-theme"),
        ("review.title", "The night of 8 March 2025", "clear-title"),
    ],
)
def test_a_string_that_is_printed_as_written_holds_no_identifier(field: str, value: object, rule: str) -> None:
    assert {problem.rule for problem in problems_of("", {field: value})} == {rule}


def test_a_kind_that_names_the_place_is_caught_by_the_second_look() -> None:
    problems = problems_of("They met at [[hv]].", {"agencies[1].kind": "a team of Averholt Community Health"})
    assert [(problem.rule, problem.where.path) for problem in problems] == [
        ("clear-identifier-stands", "review.conclusion")
    ]
    assert "agencies[1].name" in problems[0].what


def test_every_problem_is_told_at_once_with_its_field_and_without_a_value() -> None:
    problems = problems_of(
        "Quillfeather was seen with Pickle.",
        {"review.findings[0].why": "Quillfeather again.", "children[0].pseudonym": "Marlowe", "public_name": GONE},
    )
    assert [problem.where.path for problem in problems] == [
        "children[0].pseudonym",
        "public_name",
        "review.conclusion",
        "review.conclusion",
        "review.findings[0].why",
    ]
    said = "\n".join(map(str, problems))
    assert not any(value in said for value in ("Quillfeather", "Marlowe", "Pickle"))


def test_a_cleared_case_shows_no_identifier_in_its_repr() -> None:
    assert "Quillfeather" not in repr(cleared("Marlowe Quillfeather slept."))


_SAID = frozenset(word for text in texts(cleared("")) for word in fold(text).text.split())
NAMES = (
    st.text("abcdefghijklmnoprstuvwy", min_size=4, max_size=9)
    .filter(lambda name: name not in MONTHS)  # a month stands beside an event, whoever is called so
    .filter(lambda name: name not in _SAID)  # "gets" stands in the report as a word, whoever is called so
    .map(str.capitalize)
)
FORMS = (
    "{g} {f}", "{g}", "{f}, {g}", "{G} {F}", "{g}'s", "{g}’s", "{g} {f}'s", "{g}s", "{i}. {f}", "{g}  {f}",
    "**{g}** {f}", "{h}{t}", "#{g}", "{g}{f}", "{s}", "{gl} {fl}",
)  # fmt: skip


@settings(max_examples=60)
@given(given=NAMES, family=NAMES, form=st.sampled_from(FORMS))
def test_no_name_survives_in_any_form(given: str, family: str, form: str) -> None:
    planted = form.format(
        g=given, f=family, G=given.upper(), F=family.upper(), i=given[0], gl=given.lower(), fl=family.lower(),
        h=given[:2] + "\u00ad", t=given[2:], s=" ".join(given),
    )  # fmt: skip
    case = a_case(
        {
            "review.conclusion": f"We saw {planted} there.",
            "review.findings[0].title": f"They knew {given} {family}",
            "family[0].name": {"given": given, "family": family},
        }
    )
    try:
        report = clear(case, PARTNERSHIP)
    except ClearingError:
        return
    for text in texts(report):
        seen = fold(text).text.split()
        assert given.lower() not in seen
        assert family.lower() not in seen
        assert squeezed(given + family) not in squeezed(text)
    assert report.review.findings[0].title == "They knew Mother"


def test_the_order_of_people_changes_no_word() -> None:
    text = "Marlowe, Isolde Quillfeather's child, saw Caspian, Bettina Lockspur and Ms Quillfeather."
    family = case_data()["family"]
    printed = {rewritten(text, {"family": list(order)}) for order in itertools.permutations(family)}
    assert len(printed) == 1


def test_one_person_has_one_pseudonym_everywhere() -> None:
    text = "Marlowe slept; Marlo woke; M. Quillfeather cried; [[robin]] slept."
    assert rewritten(text) == "Robin slept; Robin woke; Robin cried; Robin slept."


def test_what_is_cleared_passes_its_own_matcher() -> None:
    report = cleared("Marlowe Quillfeather lived in Thistledown Row with Caspian Thornquist.")
    found = matcher(report.identifiers, report.kept)
    assert [match for text in texts(report) for match in found.find(text)] == []


def test_the_case_is_not_changed() -> None:
    case: Case = a_case()
    before = case.model_dump()
    clear(case, PARTNERSHIP)
    assert case.model_dump() == before
