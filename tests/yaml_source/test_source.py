"""Where things stand, and what may be shown of a line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.errors import Place, Problem
from reportgen.yaml_source import Path, dotted, steps
from support.sources import source

_TEXT = """\
name:
  given: Marlowe   # the child
  Nickname: Marly
children:
  - name: {given: Wren, family: "Quill, [[x]] and [[x]]"}
    event: |

      One line.
      Then [[mother]].
    summary: >
      folded [[x]]
      text
  - Perpetua
"""


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (("name",), "1:1"),
        (("name", "given"), "2:10"),
        (("children",), "4:1"),
        (("children", 0), "5:5"),
        (("children", 0, "name", "family"), "5:33"),
        (("children", 0, "event"), "6:12"),
        (("children", 1), "13:5"),
        (("children", 0, "born_on"), "5:5"),
        (("children", 7, "name"), "4:1"),
        (("name", "given", "x"), "2:3"),
        ((), "1:1"),
    ],
)
def test_a_value_is_found_by_its_path_or_by_what_is_above_it(path: Path, place: str) -> None:
    found = source(_TEXT).place(path)
    assert f"{found.line}:{found.column}" == place
    assert found.file == "x.yaml"


def test_a_key_is_found_too() -> None:
    assert source(_TEXT).place(("name", "given"), key=True) == Place("x.yaml", 2, 3, "name.given")


def test_a_key_that_is_not_known_is_not_shown() -> None:
    assert source(_TEXT).place(("name", "Nickname")).path == "name.…"


@pytest.mark.parametrize(
    ("path", "words", "place"),
    [
        (("children", 0, "name", "family"), "[[x]]", "5:41"),
        (("children", 0, "name", "family"), "[[y]]", "5:33"),
        (("children", 0, "summary"), "[[x]]", "11:14"),
        (("children", 9), "[[x]]", "4:1"),
    ],
)
def test_words_inside_a_text_are_found(path: Path, words: str, place: str) -> None:
    found = source(_TEXT).place_in(path, words)
    assert f"{found.line}:{found.column}" == place


@pytest.mark.parametrize(
    ("path", "line", "place"),
    [
        (("children", 0, "event"), 1, "8:7"),
        (("children", 0, "event"), 2, "9:7"),
        (("children", 0, "event"), 99, "106:1"),
        (("children", 0, "summary"), 1, "10:14"),
        (("nothing",), 1, "1:1"),
    ],
)
def test_a_line_of_a_text_is_found(path: Path, line: int, place: str) -> None:
    found = source(_TEXT).place_of_line(path, line)
    assert f"{found.line}:{found.column}" == place


@pytest.mark.parametrize(
    ("text", "line", "column", "shown"),
    [
        ("name: Marlowe", 1, 7, "name: •••\n      ^"),
        ("name: Marlowe", 1, 1, "name: •••\n^"),
        ("  - name: Marlowe # the child", 1, 11, "  - name: •••\n          ^"),
        ("  - - name: x", 1, 7, "  - - name: •••\n      ^"),
        ('"name" : x', 1, 10, "name: •••\n      ^"),
        ("Marlowe: x", 1, 1, "•••: •••\n^"),
        ("Marlowe:", 1, 1, "•••:\n^"),
        ("name: # the child", 1, 1, "name:\n^"),
        ("# Marlowe", 1, 1, "•••\n^"),
        ("name: |", 1, 7, "name: |\n      ^"),
        ("name: >-", 1, 7, "name: >-\n      ^"),
        ("- Marlowe: x and name: y", 1, 3, "- •••: •••\n  ^"),
        ("Marlowe lives here", 1, 3, "•••\n^"),
        ("name: x\n\t\tname: y", 2, 3, "  name: •••\n  ^"),
        (" " * 100 + "name: x", 1, 101, " " * 60 + "name: •••\n" + " " * 60 + "^"),
        ("", 1, 1, ""),
        ("name: x", 9, 1, ""),
        ("name: x", 0, 0, ""),
        ("name:x", 1, 1, "•••\n^"),
    ],
)
def test_an_excerpt_shows_known_keys_and_masks_the_rest(text: str, line: int, column: int, shown: str) -> None:
    assert source(text).excerpt(Place("x.yaml", line, column)) == shown


@given(st.lists(st.text(st.sampled_from("ab:-#'\"|> \t[]{},"), max_size=20), min_size=1, max_size=4), st.data())
def test_no_word_of_the_author_is_ever_in_an_excerpt(lines: list[str], data: st.DataObject) -> None:
    read = source("\n".join(lines))
    line = data.draw(st.integers(1, len(lines)))
    column = data.draw(st.integers(1, len(lines[line - 1]) + 1))
    assert not set("ab") & set(read.excerpt(Place("x.yaml", line, column)))


def test_a_file_that_cannot_be_read_has_no_places() -> None:
    read = source("name: 'x")
    assert read.place(("name",)) == Place("x.yaml", path="name")
    assert read.existing(("name",)) == ()
    assert read.at(("name",)) is None


def test_a_problem_gets_the_line_that_it_is_about() -> None:
    problem = Problem("x", Place("x.yaml", 2, 10), "w", "r")
    assert source(_TEXT).with_excerpt(problem).excerpt == "  given: •••\n         ^"


def test_nothing_of_the_file_is_in_a_repr() -> None:
    assert "Marlowe" not in repr(source(_TEXT))


@pytest.mark.parametrize("path", [(), ("a",), ("a", 0, "b"), (0, 1), ("a_b", 12)])
def test_a_path_in_words_can_be_read_back(path: Path) -> None:
    assert steps(dotted(path)) == path
