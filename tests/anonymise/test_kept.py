"""A name that is printed on purpose shields nobody of the family."""

from __future__ import annotations

import pytest

from reportgen.anonymise.kept import check_kept
from support.cases import a_case
from support.clearing import PARTNERSHIP


def found(partnership: dict[str, object] | None = None, **reviewer: object) -> list[tuple[str, str]]:
    case = a_case({f"review.reviewers[0].{field}": value for field, value in reviewer.items()})
    settings = PARTNERSHIP.model_copy(update=partnership or {})
    return [(problem.rule, problem.where.path) for problem in check_kept(case, settings)]


def mother() -> tuple[str, str]:
    name = a_case().family[0].name
    return name.given, name.family


def test_names_of_their_own_are_no_problem() -> None:
    assert found() == []


def test_a_reviewer_with_a_relatives_whole_name_is_a_problem() -> None:
    assert found(name=" ".join(mother())) == [("clear-kept-name", "review.reviewers[0].name")]


@pytest.mark.parametrize(
    ("family", "reviewer"),
    [
        ("O'Quill", "Jane O'Quill"),
        ("O’Quill", "Jane OQuill"),
        ("Quill-Thorn", "Jane Quill-Thorn"),
        ("Quillthorn", "Jane Quill-Thorn"),
        ("Quill-Thorn", "Jane Quill Thorn"),
        ("De Quill", "Jane De Quill"),
        ("Quill", "Dr Jane Quill"),
    ],
)
def test_a_double_name_and_a_title_hide_no_relatives_whole_name(family: str, reviewer: str) -> None:
    case = a_case({"family[0].name": {"given": "Jane", "family": family}, "review.reviewers[0].name": reviewer})
    assert [problem.where.path for problem in check_kept(case, PARTNERSHIP)] == ["review.reviewers[0].name"]


@pytest.mark.parametrize("reviewer", ["Perpetua O'Quill", "Dr Jane Thorn", "Jane O'Thorn"])
def test_half_of_a_relatives_name_is_none(reviewer: str) -> None:
    case = a_case({"family[0].name": {"given": "Jane", "family": "O'Quill"}, "review.reviewers[0].name": reviewer})
    assert list(check_kept(case, PARTNERSHIP)) == []


def test_a_reviewer_with_the_same_family_name_is_none() -> None:
    assert found(name=f"Perpetua {mother()[1]}") == []


def test_a_partnership_that_bears_a_name_of_the_family_is_a_problem() -> None:
    given, family = mother()
    assert found({"name": f"{family} Partnership"}) == [("clear-kept-name", "partnership.name")]
    assert found({"short_name": given}) == [("clear-kept-name", "partnership.short_name")]
    assert found({"short_name": "Quill-Feather"}) == [("clear-kept-name", "partnership.short_name")]
    assert found({"name": "Marlo Partnership"}) == [("clear-kept-name", "partnership.name")]


def test_a_partnership_that_bears_a_relatives_double_name_is_a_problem() -> None:
    case = a_case({"family[0].name.family": "O'Quill"})
    names = PARTNERSHIP.model_copy(update={"name": "O'Quill Partnership"})
    assert [problem.where.path for problem in check_kept(case, names)] == ["partnership.name"]


def test_an_anonymous_publication_prints_no_name_of_the_partnership() -> None:
    case = a_case({"publication.anonymous": True})
    assert list(check_kept(case, PARTNERSHIP.model_copy(update={"name": mother()[1]}))) == []
