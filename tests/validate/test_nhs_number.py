from __future__ import annotations

import pytest

from support.rules import paths

NUMBER = "children[0].nhs_number"


@pytest.mark.parametrize("number", ["999 000 0018", "9990000018", "999-000-0018"])
def test_a_number_whose_last_digit_fits_is_sound(number: str) -> None:
    assert paths("written-nhs-number", {NUMBER: number}) == []


@pytest.mark.parametrize("number", ["999 000 0019", "999 000 0081", "999 000 018", "unknown", "999 000 00180"])
def test_a_slip_in_a_number_is_told(number: str) -> None:
    assert paths("written-nhs-number", {NUMBER: number}) == [NUMBER]
