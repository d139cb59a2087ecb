"""What the parser could not read, in words that an author understands."""

from __future__ import annotations

import pytest

from support.sources import source, told


@pytest.mark.parametrize(
    ("text", "place", "what"),
    [
        ("name: 'x\nchild: y\n", "1:7", "quotation mark is opened and never closed"),
        ("name: a: b", "1:8", "colon with a space"),
        ("event: [[mother]] called", "1:19", "begins with a reference"),
        ("children:\n  - [[mother]] called\n", "2:16", "begins with a reference"),
        ("event: *urgent* call", "1:15", "begins with `*` or `&`"),
        ("event: @home", "1:8", "begins with a character that means something"),
        ("event: `x`", "1:8", "begins with a character that means something"),
        ("event: %5", "1:8", "begins with a character that means something"),
        ("%name: x\nchild: y", "1:6", "line begins with `%`"),
        ("children:\n\t- x", "2:1", "a tab stands where spaces are expected"),
        ("child:\n\u00a0\u00a0name: x\n  sex: y", "2:1", "a no-break space"),
        ("child:\n\u00a0\u00a0name: x\n  ## What it is\n\n  # old: x\n  ## More\n  sex: y", "2:1", "a no-break space"),
        ("child:\n  name: x\n \u00a0sex: y\n  age: z", "3:2", "a no-break space"),
        ("name: 'O'Brien'", "1:10", "words stand behind the quotation mark that closes the text"),
        ('said: "She said "no" to us"', "1:18", "words stand behind the quotation mark that closes the text"),
        ("name:\n  given: x\n family: y", "3:2", "a field is expected"),
        ("children:\n  - x\n  name: y", "3:3", "a list item is expected"),
        ("children: [a, b\nname: x", "2:5", "never closed"),
        ("name: {given: x", "1:1", "never closed"),
        ("name: - x", "1:7", "a list item stands where none can begin"),
        ('name: "a\\qb"', "1:9", "a backslash stands in double quotation marks"),
        ('name: "C:\\Users"', "1:12", "a backslash stands in double quotation marks"),
        ('name: "\\ud800"', "1:10", "a code after a backslash is not a character"),
        ("name: x\n...\nchild: y", "3:1", "words stand after the end"),
        ("event: &\nname: x", "1:9", "begins with `*` or `&`"),
        ("name: x\nMarlowe\n", "2:1", "neither a field nor part of a text"),
        ("name: '\n---\n'", "2:1", "three dashes or dots"),
        ("name: !<x y", "1:10", "begins with `!`"),
        ("name: [a, {b]", "1:13", "bracket"),
        ("a: x\n<<<<<<< HEAD\nname: y\n=======\nname: z\n>>>>>>> other\n", "2:1", "two versions at once"),
        ("a: |\n  x\n<<<<<<< HEAD\n  y\n=======\n  z\n>>>>>>> other\n", "3:1", "two versions at once"),
    ],
)
def test_a_slip_is_named_where_it_is(text: str, place: str, what: str) -> None:
    problems = source(text).problems
    assert (told(problems), what in problems[0].what) == ([f"{place} yaml-syntax"], True), problems[0].what


def test_no_word_of_the_file_is_shown() -> None:
    problem = source("Marlowe Quillfeather: 'lives at\n4 Example Lane\n").problems[0]
    assert not any(word in f"{problem}{problem.excerpt}" for word in ("Marlowe", "Quillfeather", "lives", "Lane"))
