from __future__ import annotations

import pytest

from reportgen.validate.rule import of_case


@pytest.mark.parametrize(
    "rule", ["sample-left", "context-recorded", "facts-episode", "review-decided", "limit-rapid-review"]
)
def test_an_id_is_given_once_whatever_it_looks_at(rule: str) -> None:
    with pytest.raises(ValueError, match=rule):
        of_case(rule)(lambda look: iter(()))  # noqa: ARG005 - never called
