"""`population.yaml`: what its author is told."""

from __future__ import annotations

import pytest

from reportgen.errors import UsageError
from reportgen.load import load_population
from reportgen.model.trait import Trait

HEAD = "area: Averholt\nchildren: 60000\nsource: Made up\ndated: Mid-2025\n"


def problems(text: str) -> list[tuple[int, str, str]]:
    with pytest.raises(UsageError) as error:
        load_population(f"{HEAD}{text}".encode(), "population.yaml")
    return [(problem.where.line, problem.where.path, problem.rule) for problem in error.value.problems]


def test_a_sound_file_is_read_with_the_settings_that_it_leaves_out():
    found = load_population(f"{HEAD}shares:\n  - {{trait: age, value: 5 to 9, one_in: 4}}\n".encode(), "x")
    assert (found.children, found.threshold, found.crowded, found.rare_one_in) == (60_000, 20, 4, 100)
    assert (found.shares[0].trait, found.shares[0].ages) == (Trait.AGE, (5, 9))


@pytest.mark.parametrize(
    ("value", "ages"), [('"9"', (9, 9)), ("aged 9", (9, 9)), ("under 1", (0, 0)), ("a baby", None)]
)
def test_an_age_is_written_in_four_ways(value, ages):
    text = f"{HEAD}shares:\n  - {{trait: age, value: {value}, one_in: 4}}\n"
    assert load_population(text.encode(), "x").shares[0].ages == ages


@pytest.mark.parametrize(
    ("row", "path", "rule"),
    [
        ("{trait: sex, value: female}", "shares[0].value", "population-figure"),
        ("{trait: sex, value: female, one_in: 2, children: 30000}", "shares[0].value", "population-figure"),
        ("{trait: sex, value: female, children: 60001}", "shares[0].children", "population-more-than-all"),
        ("{trait: age, value: 9 to 5, one_in: 2}", "shares[0].value", "population-age"),
        ("{trait: age, value: 9 months, one_in: 2}", "shares[0].value", "population-age"),
        ("{trait: star sign, value: Leo, one_in: 12}", "shares[0].trait", "case-choice"),
        ("{trait: sex, value: female, one_in: 0}", "shares[0].one_in", "case-range"),
        ("{trait: sex, value: female, one_in: many}", "shares[0].one_in", "case-type"),
        ("{trait: sex, value: female, share: 2}", "shares[0]", "case-unknown-field"),
    ],
)
def test_a_share_that_cannot_be_is_told_with_its_line(row, path, rule):
    assert problems(f"shares:\n  - {row}\n") == [(6, path, rule)]


def test_words_that_stand_for_two_figures_are_told():
    rows = "  - {trait: sex, value: female, also: [girl], one_in: 2}\n  - {trait: sex, value: Girl, one_in: 3}\n"
    assert problems(f"shares:\n{rows}") == [(7, "shares[1].value", "population-twice")]


def test_other_words_or_another_trait_stand_for_another_figure_and_every_child_may_have_it():
    rows = "  - {trait: sex, value: female, children: 60000}\n  - {trait: sex, value: male, one_in: 2}\n"
    rows += "  - {trait: faith, value: female, one_in: 3}\n"
    assert len(load_population(f"{HEAD}shares:\n{rows}".encode(), "x").shares) == 3


def test_every_problem_is_told_at_once():
    rows = "  - {trait: sex, value: female}\n  - {trait: age, value: 9 to 5, children: 70000}\n"
    assert [rule for _, _, rule in problems(f"shares:\n{rows}")] == [
        "population-figure",
        "population-age",
        "population-more-than-all",
    ]


def test_what_is_missing_is_told():
    with pytest.raises(UsageError) as error:
        load_population(b"area: Averholt\n", "population.yaml")
    assert {problem.rule for problem in error.value.problems} == {"case-missing"}
