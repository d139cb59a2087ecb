"""A law's day is nobody's; what happens to a child under a law has its own."""

from __future__ import annotations

import pytest

from reportgen.identifiers.days.dates import find_days
from reportgen.identifiers.days.near_days import find_near_days
from reportgen.identifiers.days.public_days import is_of_law


@pytest.mark.parametrize(
    "text",
    [
        "The Act came into force on 14 October 1991.",
        "The Domestic Abuse Act 2021 received Royal Assent on 29 April 2021.",
        "It has been so from 25 May 2018, when the GDPR took effect.",
        "This follows the Regulations of 29 June 2018.",
        "Working Together was revised on 15 December 2023.",
        "Schools closed to most pupils on 20 March 2020.",
        "That was the first lockdown (23 March 2020).",
        "That was the third lockdown (5 January 2021).",
        "It is 4 per cent in the census of 21 March 2021.",
    ],
)
def test_the_day_of_a_law_is_nobodys(text: str) -> None:
    (day,) = find_days(text)

    assert is_of_law(text, day)
    assert not find_near_days(text)


@pytest.mark.parametrize(
    "text",
    [
        "Children Act proceedings commenced on 3 March 2025.",
        "The section 47 commenced on 3 March 2025.",
        "The injunction has been in force from 3 March 2025.",
        "The order came into force on 3 March 2025.",
        "He left on 25 May 2018, when the Act came into force.",
        "The second lockdown on 3 March 2024 followed a threat at the school.",
        "Guidance on sleep was issued to her on 3 March 2025.",
        "Schools closed on 3 March 2025 for the funeral.",
        "The Act was explained to her on 3 March 2025.",
    ],
)
def test_a_day_on_which_something_happened_to_somebody_is_theirs(text: str) -> None:
    (day,) = find_days(text)

    assert not is_of_law(text, day)
