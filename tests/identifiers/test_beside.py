from __future__ import annotations

import re

import pytest

from identifiers.test_matching import ALL
from reportgen.identifiers import FormClass, matcher
from reportgen.model.cleared import Identifier


@pytest.mark.parametrize(
    "text",
    [
        "He told Marlowe Brzk so.",
        "He saw Marlowe Qu. there.",
        "hope💙mctavish",
        "Marlowe Qu was seen.",
        "It says Marlowe (Mar) there.",
        "It says marlowe-jaydx there.",
        "It says m quillfeather there.",
        "They sang Hope brope there.",
        "It says Marlowe kill feather there.",
        "It says mar low Quillfeather there.",
    ],
)
def test_what_stands_beside_a_name_may_be_another(text: str) -> None:
    assert [match.form for match in matcher(ALL).find(text) if match.form is FormClass.BESIDE and not match.certain]


@pytest.mark.parametrize(
    "text",
    [
        "He told them so.",
        "hope 💙 all of it",
        "To begin, Qu was said.",
        "It says m there.",
        "It says kill there.",
        "It says brope there.",
    ],
)
def test_nothing_beside_nothing_is_asked_about(text: str) -> None:
    assert matcher(ALL).find(text) == ()


def test_letters_of_the_trade_before_a_family_name_are_initials_where_they_are_somebodys() -> None:
    told = (
        Identifier("children[0].name.given", "given name", "Oona", "Robin", "robin"),
        Identifier("children[0].name.middle[0]", "middle name", "Thea", "Robin", "robin"),
        Identifier("children[0].name.family", "family name", "Adegrove", "Robin", "robin"),
    )

    assert FormClass.BESIDE in [match.form for match in matcher(told).find("He met OT Adegrove there.")]
    assert [match.form for match in matcher(told).find("He met SW Adegrove there.")] == [FormClass.FAMILY]


def test_a_capital_a_behind_a_name_is_an_initial_and_before_one_an_article() -> None:
    tiana = (
        Identifier("children[0].name.given", "given name", "Tiana", "Robin", "robin"),
        Identifier("children[0].name.family", "family name", "Aguilwood", "Robin", "robin"),
    )

    assert [match.end - match.start for match in matcher(tiana).find("They told Tiana A that.")] in ([5, 1], [7])
    assert [match.form for match in matcher(tiana).find("A Tiana came.")] == [FormClass.GIVEN]


@pytest.mark.parametrize(
    "text",
    ["He saw Daud I S there.", "He saw Daud I. S. there.", "He saw Shariwell D.I. there.", "He saw D I Shariwell."],
)
def test_beyond_an_initial_stands_another(text: str) -> None:
    daud = (
        Identifier("children[0].name.given", "given name", "Daud", "Robin", "robin"),
        Identifier("children[0].name.middle[0]", "middle name", "Idris", "Robin", "robin"),
        Identifier("children[0].name.family", "family name", "Shariwell", "Robin", "robin"),
    )
    found = matcher(daud).find(text)
    left = "".join(c for at, c in enumerate(text) if not any(one.start <= at < one.end for one in found))
    assert {"D", "I", "S"}.isdisjoint(re.findall(r"\w+", left))


def test_a_letter_that_is_nobodys_ends_the_row() -> None:
    assert [(m.start, m.end) for m in matcher(ALL).find("He saw Marlowe Z Q there.")] == [(7, 14)]
