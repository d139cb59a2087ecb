"""What a reader would stumble over, looked for in every document of every made-up case."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from conftest import CASE_FILES, built_case
from reportgen.load import load
from reportgen.model.artefact import Format
from reportgen.word.read import read
from support.read_back import read_back

CASES = Path(__file__).parents[2] / "cases"
NAMES = CASE_FILES

STUMBLES = {
    "two articles": r"\b(?:the|a|an) (?:the|a|an)\b",
    "a mark after a space": r"\w [,;:.!?](?:\s|$)",
    "two marks": r"[^.]\.\.(?!\.)|,,|;\.|,\.",
    "two possessives": r"[’']s[’']s\b",
    "a straight quotation mark": r"[\"']",
    "a value of the program's": r"\{\{|\}\}|\{%|\b(?:True|False)\b",
    "a reference that is not resolved": r"\[\[|\]\]",
    "an empty pair": r"\(\)|“”|‘’",
    "a word twice": r"\b([a-z]{3,}) \1\b(?<!had had)(?<!that that)",
}


HEADING = re.compile(r"h(\d): ")


@cache
def lines(case: str) -> tuple[tuple[str, str], ...]:
    """Every line of words in the Word files of a case, with the file's name."""
    return tuple(
        (artefact.name, line)
        for artefact in built_case(case).artefacts
        if artefact.format is Format.DOCX
        for line in read_back(read(artefact.content, artefact.name).document)
        if "{figure " not in line
    )


@pytest.mark.parametrize("case", NAMES)
@pytest.mark.parametrize("stumble", STUMBLES)
def test_no_line_makes_a_reader_stumble(case: str, stumble: str) -> None:
    pattern = re.compile(STUMBLES[stumble])
    assert [line for line in lines(case) if pattern.search(line[1])] == []


@pytest.mark.parametrize("case", NAMES)
def test_nobody_is_called_by_an_article_and_a_name(case: str) -> None:
    people = load((CASES / case).read_bytes(), case).case.people()
    names = "|".join(re.escape(person.name.full) for person in people)
    pattern = re.compile(rf"\b(?:[Tt]he|[Aa]n?) (?:{names})(?!’s|\s(?:family|case))\b")
    assert [line for line in lines(case) if pattern.search(line[1])] == []


@pytest.mark.parametrize("case", NAMES)
def test_no_heading_stands_over_nothing(case: str) -> None:
    """A heading is followed by words, a table, a list or a heading below it."""
    told = lines(case)
    for (name, line), (after, following) in pairwise(told):
        here, there = HEADING.match(line), HEADING.match(following)
        if here and there and name == after:
            assert there[1] > here[1], (name, line)
