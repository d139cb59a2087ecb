"""A name in the boxes of a form, one letter in each, is found; a table of figures is no alarm."""

from __future__ import annotations

import json

import pytest

from reportgen.errors import Problem
from reportgen.model.watch import Watch
from reportgen.scan import scan_file
from reportgen.scan.carried import Carried, Fault, Speech
from reportgen.scan.letters import with_letters_joined
from support.made_up import FAMILY, GIVEN, IDENTIFIERS, NUMBER

DIGITS = NUMBER.replace(" ", "")


def found(content: str, ending: str) -> list[Problem]:
    return [*scan_file(content.encode(), f"x{ending}", ending, Watch(IDENTIFIERS))]


@pytest.mark.parametrize("said", [GIVEN, FAMILY.upper(), GIVEN + FAMILY, f"1{FAMILY}", DIGITS, "04032012"])
@pytest.mark.parametrize("ending", [".csv", ".json"])
def test_what_stands_one_letter_a_box_is_found(said: str, ending: str) -> None:
    content = ",".join(said) if ending == ".csv" else json.dumps(list(said))
    assert {one.rule for one in found(content, ending)} == {"scan-identifier"}


def test_attributes_between_letters_do_not_part_them() -> None:
    items = "".join(f'<li id="a{number}">{letter}</li>' for number, letter in enumerate(GIVEN))
    problems = found(f"<!DOCTYPE html><html><body><ul>{items}</ul></body></html>", ".html")
    assert {one.rule for one in problems} == {"scan-identifier"}


@pytest.mark.parametrize("said", [DIGITS[-4:], f"3{DIGITS}7", "2012", "0123456789"])
def test_figures_in_a_table_are_no_part_of_anybodys_number(said: str) -> None:
    assert found(f"Visits\n{','.join(said)}\n", ".csv") == []


def test_a_text_of_the_same_kind_ends_a_row_of_letters() -> None:
    letters = [Carried("x", letter, Speech.PROSE) for letter in GIVEN]
    fault = Fault("scan-structure", "", "x", "x")
    for between, is_joined in ((Carried("x", "by", Speech.PROSE), False), (Carried("x", "by"), True), (fault, True)):
        said = [*letters[:3], between, *letters[3:]]
        joined = [one.text for one in with_letters_joined(said) if isinstance(one, Carried) and len(one.text) > 2]
        assert (joined == [GIVEN]) == is_joined


def test_a_name_is_found_wherever_a_row_without_end_is_cut() -> None:
    for before in range(990, 1000):
        items = [Carried("x", letter) for letter in "1" * before + GIVEN + "1" * 2000]
        joined = [one.text for one in with_letters_joined(items) if isinstance(one, Carried) and len(one.text) > 1]
        assert any(GIVEN in text for text in joined)
        assert max(map(len, joined)) <= 1000
