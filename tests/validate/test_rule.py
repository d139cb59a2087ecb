from __future__ import annotations

import pytest

from reportgen.validate.rule import of_case


def test_an_id_is_given_once() -> None:
    with pytest.raises(ValueError, match="facts-episode"):
        of_case("facts-episode")(lambda look: iter(()))  # noqa: ARG005 - never called
