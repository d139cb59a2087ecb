"""What a case explains: what it says instead of names, and what is printed on purpose."""

from __future__ import annotations

import pytest

from reportgen.anonymise.explaining import explained
from reportgen.identifiers import find_unexplained
from support.cases import a_case
from support.clearing import PARTNERSHIP


def unexplained(text: str, changes: dict[str, object] | None = None) -> list[str]:
    return [one.term for one in find_unexplained(text, explained(a_case(changes), PARTNERSHIP))]


def test_pseudonyms_and_the_partnership_explain_themselves():
    assert not unexplained("Nobody asked Robin, and the Averholt Safeguarding Children Partnership met in Averholt.")


def test_a_reviewer_is_explained_whole_and_explains_nobody_of_that_name():
    (reviewer, *_) = a_case().review.reviewers
    given, family = reviewer.name.split()[0], reviewer.name.split()[-1]
    assert not unexplained(f"The report is by {reviewer.name}; Dr {family} wrote it.")
    assert unexplained(f"Nobody asked {given} about it.") == [given]


@pytest.mark.parametrize("title", ["Mr", "Mrs", "Ms", "Dr"])
def test_a_reviewer_is_explained_with_any_title(title):
    family = a_case().review.reviewers[0].name.split()[-1]
    assert not unexplained(f"It was {title} {family} who wrote it.")


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"public_name": "Zephyrine review"}, "They read the Zephyrine review."),
        ({"family[1].pseudonym": "Zephyrine Quade"}, "Nobody asked Zephyrine Quade, and Quade did not say."),
        ({"review.reviewers[0].organisation": "Zephyrine Quade Reviews"}, "It was by Zephyrine Quade Reviews."),
    ],
)
def test_what_the_case_says_in_public_is_explained_by_it(changes, text):
    assert unexplained(text)
    assert not unexplained(text, changes)


def test_a_reviewers_organisation_of_one_word_explains_nobody_of_that_name():
    assert unexplained("Nobody asked Zephyrine.", {"review.reviewers[0].organisation": "Zephyrine"}) == ["Zephyrine"]


def test_a_term_of_the_glossary_is_explained():
    text = "The Zephyrine met."
    assert unexplained(text) == ["Zephyrine"]
    assert not unexplained(text, {"review.glossary": [{"term": "Zephyrine", "meaning": "A weekly meeting."}]})


def test_of_an_anonymous_publication_no_place_is_explained():
    assert unexplained("They met in Averholt.", {"publication.anonymous": True}) == ["Averholt"]


@pytest.mark.parametrize("field", ["places[0].kind", "agencies[0].kind"])
def test_a_kind_does_not_explain_a_name_in_it(field):
    assert unexplained("They met at Zephyrine market.", {field: "Zephyrine market"}) == ["Zephyrine"]


@pytest.mark.parametrize(
    ("spelt", "short", "is_known"),
    [
        ("the Quiet Zebra Vision Panel (QZVP)", "QZVP", True),
        ("the quality of zone visits (QZV)", "QZV", True),
        ("the Quality Zone (QZ)", "QZ", False),
        ("Quentin Zachary Vance (QZV)", "QZV", False),
        ("the Quality Panel (QZV)", "QZV", False),
    ],
)
def test_what_one_text_spells_out_is_known_in_every_other_unless_it_may_be_a_name(spelt, short, is_known):
    changes = {"review.introduction": f"They asked {spelt} about it."}
    assert unexplained(f"Then the {short} was asked.", changes) == ([] if is_known else [short])
