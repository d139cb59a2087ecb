from __future__ import annotations

import pytest

from identifiers.test_matching import ALL
from reportgen.identifiers import FormClass, matcher


@pytest.mark.parametrize(
    "text",
    [
        "He told Marlowe Brzk so.",
        "He saw Marlowe Qu. there.",
        "hope💙mctavish",
        "Marlowe Qu was seen.",
        "It says Marlowe (Mar) there.",
        "It says marlowe-jaydx there.",
    ],
)
def test_what_stands_beside_a_name_may_be_another(text: str) -> None:
    assert [match.form for match in matcher(ALL).find(text) if match.form is FormClass.BESIDE and not match.certain]


@pytest.mark.parametrize("text", ["He told them so.", "hope 💙 all of it", "To begin, Qu was said."])
def test_nothing_beside_nothing_is_asked_about(text: str) -> None:
    assert matcher(ALL).find(text) == ()
