"""A noun is a structure of msgspec, and one that knows a person's own value shows nothing of itself (decision 21)."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec import structs

from reportgen.discreet import Discreet
from reportgen.model.cleared import Identifier
from reportgen.model.question import Answer

SOURCES = Path(__file__).parents[2] / "src/reportgen"


def test_no_noun_is_a_dataclass():
    loose = [path.name for path in SOURCES.rglob("*.py") if "dataclass" in path.read_text(encoding="utf-8")]
    assert loose == []


@pytest.mark.parametrize("noun", [Identifier, Answer])
def test_a_noun_that_knows_a_value_is_discreet(noun):
    assert issubclass(noun, Discreet)
    one = noun(*("Marlowe" for _ in structs.fields(noun)))
    assert repr(one) == f"{noun.__name__}(...)"
    assert "Marlowe" not in f"{[one]!r} {one}"
