from __future__ import annotations

import pytest

from identifiers.test_matching import ALL
from reportgen.identifiers import FormClass, matcher


@pytest.mark.parametrize("text", ["The cell says 40972.", "At 1330819200 it began.", "On 12064.", "JD 2455990.5"])
def test_a_day_of_the_case_as_software_counts_it_is_asked_about(text: str) -> None:
    assert [match.form for match in matcher(ALL).find(text) if match.form is FormClass.DATE and not match.certain]


@pytest.mark.parametrize("text", ["The cell says 45724 exactly."])
def test_other_numbers_are_not(text: str) -> None:
    assert matcher(ALL).find(text) == ()


def test_a_day_in_four_digits_is_asked_about_where_it_is_somebodys_code() -> None:
    assert [match.form for match in matcher(ALL).find("The PIN is her birthday, 0403.")] == [FormClass.DATE]
    assert matcher(ALL).find("The log says 0403.") == ()
