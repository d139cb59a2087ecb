from __future__ import annotations

import pytest

from identifiers.test_matching import ALL
from reportgen.identifiers import FormClass, matcher


@pytest.mark.parametrize(
    "text", ["The last 4: 0018.", "It was 999 000 XXXX.", "Ring 960 101.", "nine nine nine 000 00"]
)
def test_a_part_of_a_number_of_the_case_is_asked_about(text: str) -> None:
    assert [
        match.form for match in matcher(ALL).find(text) if match.form is FormClass.PART_OF_NUMBER and not match.certain
    ]


@pytest.mark.parametrize("text", ["Ring 960 102.", "999 000 0026 is another's.", "In 2025 they met."])
def test_another_number_that_begins_alike_is_not(text: str) -> None:
    assert matcher(ALL).find(text) == ()
