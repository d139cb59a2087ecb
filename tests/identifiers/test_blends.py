from __future__ import annotations

import pytest

from identifiers.test_matching import ALL
from reportgen.identifiers import FormClass, matcher


@pytest.mark.parametrize(
    "text",
    [
        "It was filed under QUILMA.",
        "MQ12 was the code.",
        "Mar-Mar was here.",
        "He saw M.Qui there.",
        "HOP: no comment.",
        "Then JONQ: yes.",
        "For action: Mar. Quill., please.",
    ],
)
def test_a_code_made_of_both_names_is_asked_about(text: str) -> None:
    assert [match.form for match in matcher(ALL).find(text) if match.form is FormClass.BLEND and not match.certain]


@pytest.mark.parametrize(
    "text",
    [
        "The KS2 results.",
        "Hop: no comment.",
        "NHS: yes.",
        "MARK: full.",
        "A so-so answer.",
        "In Mar. 2024 a quill.",
        "Tab. Fig. and App. are there.",
    ],
)
def test_codes_of_the_trade_are_not(text: str) -> None:
    assert matcher(ALL).find(text) == ()
