"""What is said about a single field: rule, words, remedy."""

from __future__ import annotations

from typing import Any

import pytest

from reportgen.errors import Problem
from reportgen.load import fields
from support.sources import problems_of, smallest


def only(**changes: object) -> Problem:
    """The one problem of the smallest case with these changes."""
    (problem,) = problems_of(smallest(**changes))
    return problem


@pytest.mark.parametrize(
    ("field", "value", "rule", "what", "remedy"),
    [
        ("public_name", 5, "case-type", "text is expected, but a number", "in quotation marks"),
        ("note", True, "case-type", "text is expected, but true or false", "in quotation marks"),
        ("note", ["x"], "case-type", "text is expected, but a list", "begins with `[`"),
        ("note", {"x": "y"}, "case-type", "text is expected, but a group", "`: `"),
        ("family", "x", "case-type", "a list is expected, but text", "beginning with `- `"),
        ("places", {"key": "x"}, "case-type", "a list is expected, but a group", "beginning with `- `"),
        ("review", "x", "case-type", "a group of fields is expected, but text", "indented"),
        ("children__0__looked_after", "no", "case-yes-no", "but text", "Write true or false"),
        ("children__0__looked_after", 1, "case-yes-no", "but a number", "Write true or false"),
        ("children__0__age_at_incident", "6", "case-type", "whole number", "digits"),
        ("children__0__age_at_incident", True, "case-type", "whole number", "digits"),
        ("children__0__age_at_incident", -1, "case-range", "between 0 and 25", "between 0 and 25"),
        ("children__0__born_on", "1/2/2020", "case-date", "not a date", "2026-03-31"),
        ("children__0__born_on", "2026-W10-1", "case-date", "not a date", "2026-03-31"),
        ("children__0__born_on", "2025-02-29", "case-date", "no such day", "Check day and month"),
        ("children__0__born_on", "2200-01-01", "case-range", "1900 and 2199", "year"),
        ("incidents__0__occurred_at", "24:00", "case-time", "not a time", "14:05"),
        ("incidents__0__occurred_at", 750, "case-time", "not a time", "14:05"),
        ("public_name", "x" * 61, "case-length", "more than 60 characters", "Shorten"),
        ("public_name", "aux.txt", "case-reference", "name of a folder", "letters"),
        ("public_name", "a.", "case-reference", "name of a folder", "no full stop last"),
        ("children__0__key", "a b", "case-key", "not a key", "lower-case"),
        ("children__0__name__middle", [None], "case-empty", "nothing stands here", "take the item out"),
        ("children__0__name__middle", [" "], "case-empty", "nothing stands here", "take the item out"),
        ("children", [], "case-empty", "the list is empty", "at least one"),
        ("note", "two\n\nparagraphs", "case-markup", "more than one paragraph", "one line"),
        ("children__0__religion", {"value": "x", "not_known": "y"}, "case-characteristic", "both do", "not_known"),
        ("children__0__religion", 5, "case-characteristic", "but a number", "directly after the colon"),
    ],
)
def test_a_wrong_value_has_its_rule_words_and_remedy(field: str, value: Any, rule: str, what: str, remedy: str) -> None:
    problem = only(**{field: value})
    assert (problem.rule, what in problem.what, remedy in problem.remedy) == (rule, True, True), str(problem)
    assert problem.where.path.startswith(field.replace("__0__", "[0].").replace("__", "."))


@pytest.mark.parametrize(
    ("field", "value", "meant"),
    [
        ("phase", "In Rapid Review", "in rapid review"),
        ("phase", "in_review", "in review"),
        ("phase", "publshed", "published"),
        ("children__0__sex", "Femal", "female"),
        ("incidents__0__basis", "16c1a", "16C(1)(a)"),
    ],
)
def test_a_choice_that_is_nearly_right_has_a_suggestion(field: str, value: str, meant: str) -> None:
    problem = only(**{field: value})
    assert problem.rule == "case-choice"
    assert problem.remedy.startswith(f"Did you mean `{meant}`?")


def test_of_a_pronoun_nothing_is_guessed_but_its_letters() -> None:
    assert only(children__0__pronouns="her").remedy.startswith("Write one of `she`, `he`, `they`")
    assert only(children__0__pronouns="She").remedy.startswith("Did you mean `she`?")


def test_a_choice_lists_what_is_accepted() -> None:
    assert only(children__0__sex="x").remedy == "Write one of `female`, `male`, `not recorded`"


@pytest.mark.parametrize(
    ("path", "remedy"),
    [
        ("children__0__name__familly", "Did you mean `family`?"),
        ("children__0__Born-On", "Did you mean `born_on`?"),
        ("occurred_on", "Check the indentation"),
        ("children__0__name__zzzz", "Use one of `given`, `family`, `middle`, `known_as`"),
        ("children__0__zzzz", "Check its spelling"),
    ],
)
def test_a_field_that_does_not_belong_is_refused(path: str, remedy: str) -> None:
    problem = only(**{path: "x"})
    assert problem.rule == "case-unknown-field"
    assert remedy in problem.remedy
    assert path.rpartition("__")[2] not in problem.where.path


@pytest.mark.parametrize(("written", "told"), [("Marlowe, of Fernmoor", True), ('"Marlowe, of Fernmoor"', False)])
def test_a_comma_that_begins_a_field_in_braces_is_told_as_one(written: str, told: bool) -> None:
    text = smallest().decode()
    inline = text.replace(
        "    given: Marlowe\n    family: Quillfeather\n", f"    {{family: Quillfeather, given: {written}}}\n"
    )
    assert inline != text
    assert any("a comma begins a new field" in problem.remedy for problem in problems_of(inline.encode())) is told
    assert not any("a comma" in problem.remedy for problem in problems_of(smallest(children__0__name__zzzz="x")))


def test_a_missing_field_is_named_with_what_it_is_for() -> None:
    problem = only(children__0__name__given=...)
    assert problem.rule == "case-missing"
    assert problem.what == "`given` is missing"
    assert problem.remedy == "Add the field `given`: First name"
    assert problem.excerpt.startswith("  name:\n  ^")


def test_a_field_without_a_value_is_told_where_it_stands() -> None:
    problem = only(children__0__name__given=None)
    assert (problem.rule, problem.what) == ("case-empty", "`given` is empty")
    assert problem.excerpt.startswith("    given: •••\n    ^")


def test_a_list_with_wrong_items_is_not_called_empty() -> None:
    assert [problem.rule for problem in problems_of(smallest(children__0="x"))] == ["case-type"]


def test_mark_up_that_is_refused_is_shown_on_its_line() -> None:
    text = smallest().decode().replace("summary: A fall.", "summary: |\n      A fall.\n\n      > quoted\n")
    (problem,) = problems_of(text)
    assert problem.rule == "case-markup"
    assert text.splitlines()[problem.where.line - 1].strip() == "> quoted"
    assert problem.where.column == 7


def test_an_error_that_we_do_not_know_yet_is_told_without_its_words() -> None:
    rule, what, remedy = fields._said("frozen_set_type", "text", None)
    assert (rule, bool(what), bool(remedy)) == ("case-value", True, True)
