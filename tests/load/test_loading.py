"""A case file becomes a case, or all its problems at once."""

from __future__ import annotations

import datetime as dt
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.errors import CaseError, Place, Problem, UsageError
from reportgen.load import load, load_partnership, load_population
from reportgen.model.case import Phase
from support.sources import problems_of, smallest, told

PARTNERSHIP = """\
name: Fernmoor Safeguarding Children Partnership
mailbox: reviews@fernmoor-scp.example
partners:
  local_authority: {name: Fernmoor Council}
  icb: {name: NHS Fernmoor Integrated Care Board}
  police: {name: Fernmoor Police}
"""


def test_the_smallest_case_is_a_case() -> None:
    case = load(smallest(), "x.yaml").case
    assert case.phase is Phase.NOTIFIED
    assert case.children[0].name.full == "Marlowe Quillfeather"
    assert case.incidents[0].occurred_on == dt.date(2026, 3, 2)


def test_all_problems_come_at_once_and_in_line_order() -> None:
    text = smallest(reference="a/b", children__0__name__given=..., incidents__0__summary="[[nobody]]").decode()
    problems = problems_of(text.replace("nature:", "nature: !x"))
    assert [problem.rule for problem in problems] == ["case-reference", "case-missing", "yaml-tag", "refs-unknown"]
    assert [problem.where.line for problem in problems] == sorted(problem.where.line for problem in problems)
    assert all(problem.where.file == "x.yaml" and problem.excerpt and problem.remedy for problem in problems)


def test_an_error_of_loading_can_be_sent_to_another_process() -> None:
    with pytest.raises(CaseError) as caught:
        load(b"name: 'x", "x.yaml")
    sent = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own bytes
    assert sent.problems == caught.value.problems


def test_an_empty_field_is_one_that_was_left_out() -> None:
    case = load(smallest(public_name=None, family=None, note="", children__0__sex="  "), "x.yaml").case
    assert (case.public_name, case.family, case.note) == (None, (), None)
    assert case.children[0].sex == "not recorded"


def test_a_later_problem_gets_its_line() -> None:
    loaded = load(smallest(), "cases/x.yaml")
    problem = loaded.place(Problem("facts-x", Place(path="incidents[0].notification.notifier.role"), "w", "r"))
    assert str(problem.where).startswith("cases/x.yaml:")
    assert problem.excerpt.startswith("      role: •••\n")


def test_a_later_problem_about_something_missing_points_above_it() -> None:
    loaded = load(smallest(), "x.yaml")
    problem = loaded.place(Problem("facts-x", Place(path="incidents[0].rapid_review.returns[2].agency"), "w", "r"))
    assert problem.where.path == "incidents[0].rapid_review.returns[2].agency"
    assert problem.excerpt.startswith("- key: •••\n")


def test_a_later_problem_about_the_whole_case_names_the_file() -> None:
    problem = load(smallest(), "x.yaml").place(Problem("facts-x", Place(), "w", "r"))
    assert (str(problem.where), problem.excerpt) == ("x.yaml", "")


def test_a_partnership_is_read() -> None:
    partnership = load_partnership(PARTNERSHIP.encode(), "partnership.yaml")
    assert partnership.partners.police.name == "Fernmoor Police"
    assert partnership.counting_rule == "day_after"


def test_what_is_wrong_with_a_partnership_is_for_whoever_called() -> None:
    with pytest.raises(UsageError) as caught:
        load_partnership(PARTNERSHIP.replace("mailbox", "mail_box").encode(), "partnership.yaml")
    assert told(caught.value.problems) == ["1:1 case-missing", "2:1 case-unknown-field"]


def test_a_partnership_that_is_not_yaml_is_for_whoever_called() -> None:
    with pytest.raises(UsageError):
        load_partnership(b"name: 'x", "partnership.yaml")


@pytest.mark.parametrize("content", [b"", b"# to be filled in\n"])
def test_settings_in_which_nothing_stands_are_made_anew_by_the_command_for_settings(content: bytes) -> None:
    with pytest.raises(UsageError) as caught:
        load_partnership(content, "partnership.yaml")
    (problem,) = caught.value.problems
    assert (problem.rule, problem.what) == ("yaml-empty", "the file is empty")
    assert problem.remedy == "Take it away, and make it anew with `reportgen new --partnership`"
    with pytest.raises(UsageError) as caught:
        load_population(content, "population.yaml")
    assert "Write the figures of your area" in caught.value.problems[0].remedy


def test_what_was_to_be_taken_over_is_told_before_what_is_missing_for_want_of_it() -> None:
    case = """\
reference: FER-2026-001
phase: notified
agencies:
  - &care
    key: care
    name: Fernmoor Children's Social Care
    kind: children's social care
  - <<: *care
    key: police
"""
    with pytest.raises(CaseError) as caught:
        load(case.encode(), "x.yaml")
    rules = [problem.rule for problem in caught.value.problems if problem.where.line == 8]
    assert rules == ["yaml-merge", "case-missing", "case-missing"]


@pytest.mark.parametrize("path", ["/etc/logo.png", "../logo.png", "a/../../logo.png", "C:/logo.png", "\\\\host\\logo"])
@pytest.mark.parametrize("field", ["letterhead:\n  logo", "templates"])
def test_a_file_of_the_partnership_stands_beside_it_or_below(field: str, path: str) -> None:
    with pytest.raises(UsageError) as caught:
        load_partnership(f"{PARTNERSHIP}{field}: '{path}'\n".encode(), "partnership.yaml")
    assert [problem.rule for problem in caught.value.problems] == ["case-path"]


@pytest.mark.parametrize("path", ["logo.png", "images/our logo.png", "a..b/logo.png"])
def test_a_file_below_the_partnership_is_accepted(path: str) -> None:
    text = f"{PARTNERSHIP}letterhead:\n  logo: '{path}'\n"
    assert load_partnership(text.encode(), "partnership.yaml").letterhead.logo == path


def test_nothing_of_a_case_is_in_a_repr() -> None:
    assert "Marlowe" not in repr(load(smallest(), "x.yaml"))


_WORD = "Quillfeather"
_PLACES = [
    "reference",
    "phase",
    "guidance",
    "children",
    "children__0",
    "children__0__key",
    "children__0__name",
    "children__0__name__given",
    "children__0__born_on",
    "children__0__sex",
    "children__0__school",
    "children__0__health",
    "children__0__ethnicity",
    "children__0__looked_after",
    "children__0__age_at_incident",
    f"children__0__{_WORD}",
    f"{_WORD}",
    "incidents__0__occurred_at",
    "incidents__0__summary",
    "incidents__0__children",
    "incidents__0__notification",
    f"incidents__0__notification__{_WORD}",
]
_VALUES: list[Any] = [
    _WORD,
    f"[[{_WORD}]]",
    f"# {_WORD}",
    f"<{_WORD}>",
    f"{_WORD}\n{_WORD}",
    _WORD * 40,
    [_WORD],
    {_WORD: _WORD},
    {"key": _WORD},
    [{_WORD: _WORD}],
    [[_WORD]],
    7,
    True,
    None,
    [],
]


@given(st.dictionaries(st.sampled_from(_PLACES), st.sampled_from(_VALUES), min_size=1, max_size=4))
def test_no_value_and_no_unknown_field_is_ever_in_a_problem(changes: dict[str, Any]) -> None:
    ordered = dict(sorted(changes.items(), reverse=True))  # the innermost first: the outer ones take its place away
    for problem in problems_of(smallest(**ordered)):
        assert _WORD.casefold() not in f"{problem} {problem!r} {problem.excerpt}".casefold()
        assert problem.where.line
