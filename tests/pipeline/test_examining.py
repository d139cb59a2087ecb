"""A case file, read and checked."""

from __future__ import annotations

from conftest import CASES
from reportgen.pipeline import examine, names
from support.line import INFANT, world


def test_the_guidance_that_is_named_is_used():
    assert examine(INFANT.encode(), "x.yaml", world(guidance="wt2023")).pack.id == "wt2023"


def test_a_case_tells_its_names():
    reference, public_name = names((CASES / "02-siblings.yaml").read_bytes(), "x.yaml")
    assert reference
    assert public_name
