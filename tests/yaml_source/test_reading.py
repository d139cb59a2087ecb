"""What YAML means here, and which of it is refused."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.yaml_source.reading import MAX_DEPTH, MAX_VALUES
from support.sources import source, told


@pytest.mark.parametrize(
    "written",
    [
        *("0042", "12:30", "2026-02-30", "2026-03-31", "no", "No", "yes", "on", "off", "y", "True", "NULL", "1.50"),
        *("0x1F", "0o17", "0b1", "1_000", "1e3", "+5", "-0", ".inf", ".nan", "190:20:30", "9" * 19, "16C(1)(a)", "="),
    ],
)
def test_a_text_that_looks_like_something_else_stays_text(written: str) -> None:
    assert source(f"name: {written}").data == {"name": written}


@pytest.mark.parametrize(
    ("written", "value"),
    [("true", True), ("false", False), ("null", None), ("~", None), ("", None), ("0", 0), ("42", 42), ("-7", -7)],
)
def test_only_a_few_words_mean_more_than_themselves(written: str, value: object) -> None:
    read = source(f"name: {written}").data
    assert isinstance(read, dict)
    assert read["name"] is value or (read["name"] == value and type(read["name"]) is type(value))


@pytest.mark.parametrize("written", ["true", "null", "42", "~"])
def test_in_quotation_marks_everything_is_text(written: str) -> None:
    assert source(f"- \"{written}\"\n- '{written}'\n- |-\n  {written}\n").data == [written] * 3


def test_a_field_that_stands_twice_is_refused_and_the_first_is_named() -> None:
    problems = source("name: a\nchild: b\nname: c\n").problems
    assert told(problems) == ["3:1 yaml-duplicate-key"]
    assert "line 1" in problems[0].what
    assert problems[0].where.path == "name"


def test_an_item_of_a_list_without_its_dash_is_told_once_and_nothing_of_it_is_to_be_taken_out() -> None:
    (problem,) = source("told:\n  - who: Ofsted\n    on: 2026-01-05\n    who: Mother\n    on: 2026-01-06\n").problems
    assert (problem.where.line, problem.where.column) == (4, 5)
    assert problem.remedy.startswith("Begin it with `- ` if the next item of the list begins here")


def test_an_unknown_field_that_stands_twice_is_not_named() -> None:
    problems = source("Marlowe: a\nMarlowe: c\n").problems
    assert told(problems) == ["2:1 yaml-duplicate-key"]
    assert "Marlowe" not in f"{problems[0]}{problems[0].excerpt}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("child: &a {name: x}\nname:\n  <<: *a\n", "3:3 yaml-merge"),
        ("name: !!str 5", "1:7 yaml-tag"),
        ("name: !python/object x", "1:7 yaml-tag"),
        ("name: !x {child: y}", "1:7 yaml-tag"),
        ("? [name]\n: x", "1:3 yaml-key"),
        ("child:\n  ? [name]\n  : x", "2:5 yaml-key"),
        ("5: x", "1:1 yaml-key"),
        ("true: x", "1:1 yaml-key"),
        ("~: x", "1:1 yaml-key"),
        ("name: &a x\n? *a\n: y", "2:3 yaml-key"),
        ("name: *nothing", "1:7 yaml-alias"),
        ("name: &a [*a]", "1:11 yaml-alias"),
        ("name: x\n---\nname: y", "2:1 yaml-second-document"),
        ("", "1:1 yaml-empty"),
        ("# nothing\n", "1:1 yaml-empty"),
        ("---\n...\n", "1:1 yaml-empty"),
        ("~", "1:1 yaml-empty"),
        ('name: "a\\u202eb"', "1:7 yaml-character"),
        ('name: "a\\0b"', "1:7 yaml-character"),
        ('name: "a\\ab"', "1:7 yaml-character"),
        ("name: seen by nurse #2 on the ward", "1:20 yaml-comment"),
    ],
)
def test_what_has_no_place_in_a_case_file_is_refused(text: str, expected: str) -> None:
    assert told(source(text).problems) == [expected]


def test_a_comment_with_a_space_is_a_comment() -> None:
    read = source("name: x # the child\nchild: y  #\nevent: z #!\nkey: w #--- a rule\n")
    assert read.data == {"name": "x", "child": "y", "event": "z", "key": "w"}
    assert not read.problems


def test_a_number_sign_inside_a_word_stays() -> None:
    assert source("name: Flat#2\nchild: 'nurse #2'\nevent: |\n  nurse #2\n").data == {
        "name": "Flat#2",
        "child": "nurse #2",
        "event": "nurse #2\n",
    }


def test_an_alias_repeats_what_its_anchor_marks() -> None:
    read = source("child: &c {name: x}\nfamily:\n  - *c\n  - name: y\n")
    assert read.data == {"child": {"name": "x"}, "family": [{"name": "x"}, {"name": "y"}]}
    assert read.place(("family", 0)).line == 3
    assert read.place(("family", 0, "name")).line == 1


def test_an_alias_may_repeat_a_single_text() -> None:
    assert source("name: &n x\nchild: *n\n").data == {"name": "x", "child": "x"}


def test_a_bomb_of_aliases_is_refused_at_once() -> None:
    levels = ["name: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    levels += [f"l{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]
    begun = time.perf_counter()
    problems = source("\n".join(levels)).problems
    assert [problem.rule for problem in problems] == ["yaml-too-large"]
    assert time.perf_counter() - begun < 1


def test_a_long_text_that_is_repeated_often_is_refused() -> None:
    text = f"name: &n {'x' * 100_000}\nchildren:\n" + "  - *n\n" * 30
    assert [problem.rule for problem in source(text).problems] == ["yaml-too-large"]


def test_too_many_values_are_refused() -> None:
    text = "children: [" + "a," * (MAX_VALUES + 1) + "]"
    assert [problem.rule for problem in source(text).problems] == ["yaml-too-large"]


@pytest.mark.parametrize("text", ["[" * 100_000, "{a: " * 100_000, "- " * 100_000, "a:\n" + " [" * 50])
def test_deep_nesting_is_refused_at_once(text: str) -> None:
    begun = time.perf_counter()
    problems = source(text).problems
    assert [problem.rule for problem in problems] == ["yaml-depth"]
    assert str(MAX_DEPTH) in problems[0].what
    assert time.perf_counter() - begun < 2


def test_nesting_up_to_the_limit_is_read() -> None:
    assert not source("[" * MAX_DEPTH + "]" * MAX_DEPTH).problems


def test_all_problems_are_told_in_line_order() -> None:
    text = "name: !x a\nchild: b\nchild: c\nevent: no #2\nkey: !y d\n"
    assert told(source(text).problems) == [
        "1:7 yaml-tag",
        "3:1 yaml-duplicate-key",
        "4:10 yaml-comment",
        "5:6 yaml-tag",
    ]


def test_what_was_found_before_the_file_stops_making_sense_is_told_too() -> None:
    assert told(source("name: a\nname: b\nchild: 'x\n").problems) == ["2:1 yaml-duplicate-key", "3:8 yaml-syntax"]


@given(st.text(st.sampled_from("ab:[]{}-&*!|>'\"%@`#?, \n\t~<"), max_size=40))
def test_any_text_is_data_or_problems(text: str) -> None:
    read = source(text)
    assert read.readable or read.problems
    assert (read.data is None) == (not read.readable)
    assert all(1 <= problem.where.line <= len(read.lines) for problem in read.problems)


_VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-(10**17), 10**17), st.text(st.characters(codec="ascii"))),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("abc", min_size=1), inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.text("abc", min_size=1, max_size=3), _VALUES, min_size=1, max_size=4))
def test_what_json_says_is_read_as_json_does(data: dict[str, object]) -> None:
    import json

    written = json.dumps(data)
    read = source(written)
    if not read.problems:
        assert read.data == data
