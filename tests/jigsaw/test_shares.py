from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.jigsaw.fronts import Fronts
from reportgen.jigsaw.shares import Shares
from reportgen.model.trait import Trait
from support.figures import POPULATION, population

SHARES = Shares(POPULATION)


def test_a_count_is_a_share_of_all_children():
    figure = SHARES.figure(Trait.SEX, "female")
    assert figure is not None
    assert (figure.share, figure.words) == (0.5, "30,000 of 60,000 children")
    assert figure.source == "Made up (Mid-2025)"


def test_one_in_so_many_is_a_share_too_and_has_its_own_source():
    figure = SHARES.figure(Trait.DISABILITY, "hearing impairment")
    assert figure is not None
    assert (figure.share, figure.words, figure.source) == (1 / 600, "1 child in 600", "A register (Mid-2025)")


def test_an_age_has_its_part_of_the_years_that_are_counted_together():
    figure = SHARES.figure(Trait.AGE, "aged 9")
    assert figure is not None
    assert figure.share == pytest.approx(15_000 / 60_000 / 5)
    assert "5 to 9, shared evenly over 5 years" in figure.words


def test_of_two_figures_for_an_age_the_closer_one_counts():
    shares = [{"trait": "age", "value": "0 to 17", "children": 60_000}, {"trait": "age", "value": "9", "children": 100}]
    figure = Shares(population(shares=shares)).figure(Trait.AGE, "aged 9")
    assert figure is not None
    assert figure.words == "100 of 60,000 children"


@pytest.mark.parametrize("value", ["aged 30", "a toddler"])
def test_an_age_that_nobody_counted_has_no_figure(value):
    assert SHARES.figure(Trait.AGE, value) is None


def test_a_figure_is_found_by_the_words_of_a_text():
    figure = SHARES.figure(Trait.DISABILITY, "something", "MUS")
    assert figure is not None
    assert figure.share == 1 / 6000


def test_the_words_of_the_file_are_looked_for_in_a_text():
    assert [(one.trait, one.value) for one in SHARES.find("He has MUS, and no musing.")] == [
        (Trait.DISABILITY, "made-up syndrome")
    ]


def test_a_word_has_the_figure_of_its_own_trait_however_it_is_written():
    shares = [
        {"trait": "sex", "value": "Made-Up", "children": 600},
        {"trait": "faith", "value": "made-up", "also": ["Of Faith"], "children": 60},
    ]
    figures = Shares(population(shares=shares))
    for trait, value, words in (
        (Trait.SEX, "made-up", 600),
        (Trait.FAITH, "MADE-UP", 60),
        (Trait.FAITH, "of faith", 60),
    ):
        figure = figures.figure(trait, value)
        assert figure is not None
        assert figure.share == words / 60_000
    assert figures.figure(Trait.SEX, "of faith") is None
    assert {one.trait for one in figures.find("It was made-up.")} == {Trait.SEX, Trait.FAITH}


def test_without_a_file_nothing_has_a_figure():
    assert Shares(None).figure(Trait.SEX, "female") is None
    assert list(Shares(None).find("MUS")) == []


@given(
    st.lists(st.sampled_from([*"abKſ ,.-'", "hearing impairment", "Female", " in ", "Foster-Care", "ß"]), max_size=8)
)
def test_the_figures_own_words_are_found_whatever_is_looked_for_before(pieces: list[str]) -> None:
    text = "".join(pieces)
    quick = list(SHARES.find(text))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Fronts, "begun", lambda self, _text: dict.fromkeys(self._every))
        assert list(SHARES.find(text)) == quick
