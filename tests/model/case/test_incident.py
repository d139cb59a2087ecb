"""What the route of an incident means for its rapid review."""

from __future__ import annotations

import pytest

from reportgen.load import load
from support.sources import smallest


@pytest.mark.parametrize(
    ("basis", "abuse_or_neglect", "needed"),
    [
        ("16C(1)(a)", "known", True),
        ("16C(1)(b)", "suspected", True),
        ("looked-after death", "suspected", True),
        ("looked-after death", "not suspected", False),
        ("care-leaver death", "known", False),
        ("care-leaver death", "not suspected", False),
    ],
)
def test_a_rapid_review_is_needed_or_not(basis: str, abuse_or_neglect: str, needed: bool) -> None:
    content = smallest(incidents__0__basis=basis, incidents__0__abuse_or_neglect=abuse_or_neglect)
    assert load(content, "x.yaml").case.incidents[0].needs_rapid_review is needed
