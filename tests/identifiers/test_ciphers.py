from __future__ import annotations

import pytest

from identifiers.test_matching import ALL
from reportgen.identifiers import FormClass, matcher


@pytest.mark.parametrize(
    "text",
    [
        "0x4d 0x61 0x72 0x6c 0x6f 0x77 0x65",
        "QZ39GbyFWT",  # base 64 from its end
        "13-1-18-12-15-23-5",
        "-- .- .-. .-.. --- .-- .",
        "-- .- .-. .-.. --- .-- ..",
        "01001101 01100001 01110010 01101100 01101111 01110111 01100101",
        "TWFybG93ZQ==",
        "JVQXE3DPO5SQ====",
        "xn--mrlowe-pta",
        "4d00610072006c006f0077006500",
        "6 2 777 555 666 9 33",
        "32 11 42 31 34 52 15",
        "em ay ar el oh double-you ee",
        "Mike alpha romeo lima oscar whiskey echo",
        "wio;;grsyjrt",
        "VFdGeWJHOTNaUT09",
        "thirteen one eighteen, twelve fifteen twenty-three five",
        "+AE0AYQByAGwAbwB3AGU-",
        "13th, 1st, 18th, 12th, 15th, 23rd, 5th",
        r"\4d \61 \72 \6c \6f \77 \65",
        "M is for a start, A is for tea, R is for rain, L is for the sea, O is for one, W is for us and E is for end",
    ],
)
def test_a_name_in_another_notation_is_asked_about(text: str) -> None:
    assert [match.form for match in matcher(ALL).find(text) if match.form is FormClass.DISGUISED and not match.certain]


@pytest.mark.parametrize(
    "text",
    [
        "Wards 1, 2, 3, 4 and 5.",
        "12 34 56 78 were seen.",
        "P is for purpose and A is for action.",
        "One, two, three, four and five were seen.",
        "a +12345- b",
        "They met on a 1st, 2nd, 3rd and 4th visit.",
    ],
)
def test_numbers_that_spell_nothing_are_not(text: str) -> None:
    assert matcher(ALL).find(text) == ()


def test_a_number_that_is_read_out_is_asked_about() -> None:
    assert [match.identifiers for match in matcher(ALL).find("Ay vee ee two oh two five oh oh seven was said.")]
