"""The ledger as the person reads it who must decide."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen.jigsaw.ledgering import traits_of
from reportgen.jigsaw.shares import Shares
from reportgen.model.ledger import Reason
from reportgen.model.question import Doubt
from reportgen.model.trait import Trait
from support.figures import ledger_of, population

DEAF = "Robin, a girl, is deaf."


def test_the_shares_are_multiplied_into_children_of_the_area():
    assert ledger_of("").children == 60_000
    (child,) = ledger_of("").people
    # Under one: 3,000 of 60,000. Nothing else is told of the baby.
    assert {entry.trait for entry in child.counted} == {Trait.AGE}
    assert child.expected == pytest.approx(3000)
    (child, *_) = ledger_of(DEAF).people
    assert child.expected == pytest.approx(60_000 * 3_000 / 60_000 / 2 / 600)


def test_of_one_kind_the_rarest_counts_and_the_others_do_not():
    (child, *_) = ledger_of("Robin is of mixed White and Black Caribbean heritage. Robin is of mixed heritage.").people
    assert [entry.value for entry in child.counted if entry.trait is Trait.ETHNICITY] == [
        "mixed White and Black Caribbean"
    ]
    assert child.expected == pytest.approx(60_000 * 3_000 / 60_000 * 1_200 / 60_000)


def test_a_kind_without_a_figure_is_named_and_not_counted():
    (child, *_) = ledger_of("Robin was burned.").people
    assert Trait.HARM in child.uncounted
    assert Trait.HARM not in {entry.trait for entry in child.counted}


def test_fewer_children_than_the_threshold_are_a_question():
    questions = ledger_of(DEAF).questions()
    (question,) = [one for one in questions if Reason.FEW in one.like]
    assert question.doubt is Doubt.JIGSAW
    assert question.like == "children[0]: age, sex, disability or diagnosis (few children could be meant)"
    assert "review.conclusion" in {place.path for place in question.places}


def test_as_many_as_the_threshold_are_none():
    assert ledger_of("", figures=population(threshold=3000)).questions() == ()
    assert len(ledger_of("", figures=population(threshold=3001)).questions()) == 1


def test_without_figures_every_child_is_a_question():
    found = ledger_of("", figures=None)
    assert [person.expected for person in found.people] == [None]
    assert [Reason.UNCOUNTED in question.like for question in found.questions()] == [True]


def test_without_figures_four_kinds_in_one_paragraph_are_a_question_and_three_are_none():
    three = "Robin, a girl of mixed heritage, is Christian."
    assert ledger_of(three, figures=None).paragraphs == ()
    (paragraph,) = ledger_of(f"{three} Robin lived with foster carers.", figures=None).paragraphs
    assert paragraph.reasons == (Reason.CROWDED,)


def test_a_ledger_without_figures_names_no_area():
    found = ledger_of("", figures=None)
    assert (found.area, found.children, found.source) == ("", 0, "")


def test_four_kinds_in_one_paragraph_are_a_question():
    (paragraph,) = ledger_of("The baby, a girl of mixed heritage, lived with foster carers.").paragraphs
    assert (paragraph.path, paragraph.number, paragraph.reasons) == ("review.conclusion", 1, (Reason.CROWDED,))
    assert paragraph.traits == (Trait.AGE, Trait.SEX, Trait.ETHNICITY, Trait.STATUS)


def test_three_kinds_are_none_unless_the_area_wants_it_so():
    text = "Robin, a girl of mixed heritage, is Christian."
    assert ledger_of(text).paragraphs == ()
    (paragraph,) = ledger_of(text, figures=population(crowded=3)).paragraphs
    assert paragraph.reasons == (Reason.CROWDED,)
    assert paragraph.traits == (Trait.SEX, Trait.ETHNICITY, Trait.FAITH)


@pytest.mark.parametrize(
    "text",
    [
        "Robin is deaf and lives in a village.",  # 1 in 600
        "Robin was burned in a village.",  # nobody gave a figure
    ],
)
def test_a_rare_trait_beside_a_place_is_a_question(text):
    (paragraph,) = ledger_of(text).paragraphs
    assert Reason.RARE_IN_PLACE in paragraph.reasons


@pytest.mark.parametrize(
    "text",
    [
        "Robin is Christian and lives in a village.",
        "Robin lived in a village in March.",
        "Robin is deaf.\n\nThe family lived in a village.",
    ],
)
def test_a_common_trait_or_a_month_beside_a_place_is_none(text):
    assert ledger_of(text).paragraphs == ()


def test_a_detail_is_shown_with_the_sentence_that_tells_it():
    found = ledger_of("Robin is well. Robin is deaf. Mother, a Somali, rang. Mother left.")
    told = {
        (person.reference, entry.trait): [mention.sentence for mention in entry.mentions]
        for person in found.people
        for entry in person.entries
        if entry.trait in {Trait.DISABILITY, Trait.ETHNICITY}
    }
    assert told["children[0]", Trait.DISABILITY] == ["Robin is deaf."]
    assert told["family[0]", Trait.ETHNICITY] == ["Mother, a Somali, rang."]


def test_a_word_of_the_figures_within_longer_words_of_its_kind_is_no_second_detail():
    shares = Shares(
        population(
            shares=[
                {"trait": "ethnicity", "value": "Black Caribbean", "children": 600},
                {"trait": "faith", "value": "Black Caribbean", "children": 60},
            ]
        )
    )
    mixed = [(one.trait, one.value) for one in traits_of("Mixed White and Black Caribbean.", shares)]
    assert mixed == [(Trait.ETHNICITY, "mixed White and Black Caribbean"), (Trait.FAITH, "Black Caribbean")]


def test_a_trait_is_rare_where_fewer_have_it_than_the_area_calls_rare():
    text = "Robin is deaf and lives in a village."  # 1 in 600
    assert ledger_of(text, figures=population(rare_one_in=600)).paragraphs == ()
    assert ledger_of(text, figures=population(rare_one_in=599)).paragraphs


def test_the_same_combination_in_two_paragraphs_is_one_question():
    questions = ledger_of("Robin is deaf and lives in a village.\n\nRobin, deaf, left the village.").questions()
    (question,) = [one for one in questions if Reason.RARE_IN_PLACE in one.like]
    assert len(question.places) == 2


def digests(text: str) -> frozenset[str]:
    return frozenset(place.digest for one in ledger_of(text).questions() for place in one.places)


def test_an_answer_lapses_where_the_combination_or_its_words_change():
    text = "Robin is deaf and lives in a village."
    assert digests(text) == digests("Robin  is deaf and lives in a Village.")
    assert not digests("Robin is deaf and moved to a village.") <= digests(text)
    assert not digests("Robin is deaf, was burned and lives in a village.") <= digests(text)


def test_new_words_elsewhere_leave_an_answer_standing():
    text = "Robin is deaf and lives in a village."
    assert digests(text) >= digests(f"{text}\n\nRobin is deaf, as was said.")


def test_no_value_and_no_sentence_is_in_a_repr_or_in_what_may_be_printed():
    found = ledger_of("Robin is deaf and lives in a village.")
    for shown in (repr(found), repr(found.questions()), *(one.like for one in found.questions())):
        assert "deaf" not in shown
        assert "Robin" not in shown
        assert "hearing" not in shown


def test_a_withheld_report_is_weighed_by_what_is_left_of_it():
    changes = {"publication.decision": "withhold", "publication.withheld_because": "Harm."}
    found = ledger_of("Robin is deaf.", changes)
    assert all(entry.trait is not Trait.DISABILITY for person in found.people for entry in person.entries)


SENTENCES = (
    "Robin is deaf.",
    "Robin, a girl, has made-up syndrome.",
    "Robin is of mixed heritage.",
    "The family is Christian.",
    "They lived in a village.",
    "Robin was burned in March 2025.",
    "Mother was convicted.",
)


@settings(max_examples=20)
@given(st.lists(st.sampled_from(SENTENCES), unique=True), st.sampled_from(SENTENCES))
def test_a_sentence_more_never_means_more_children_and_never_fewer_details(told, more):
    before, after = ledger_of("\n\n".join(told)).people[0], ledger_of("\n\n".join([*told, more])).people[0]
    assert (after.expected or 0) <= (before.expected or 0)
    assert set(before.traits) <= set(after.traits)
