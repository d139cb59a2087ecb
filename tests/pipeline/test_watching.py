"""A file that is called as the report of another case is not looked into as this one's."""

from __future__ import annotations

import pytest

from reportgen.model.kind import KINDS
from reportgen.pipeline.watching import called_as_another

WORDS = KINDS["cspr"].file_words


@pytest.mark.parametrize(
    ("name", "public_name", "is_one"),
    [
        (f"Child Wren {WORDS}.pdf", "Child Robin", True),
        (f"Child Robin {WORDS}.pdf", "Child Robin", False),
        (f"Child Wren {WORDS}.pdf", None, False),
        ("final version.pdf", "Child Robin", False),
    ],
)
def test_a_report_is_known_by_the_public_name_that_it_is_called_by(
    name: str, public_name: str | None, *, is_one: bool
) -> None:
    assert called_as_another(name, public_name) is is_one
