"""The rules in the code and those in the guidance packs are the same, and each says what it asks for."""

from __future__ import annotations

import re

import pytest

from reportgen.guidance import packs
from reportgen.model.case.people import Child
from reportgen.model.case.rapid_review import CharacteristicType, CriterionKey, RapidReview
from reportgen.model.guidance import GuidancePack
from reportgen.validate import SCOPES

RULES = {rule.id: rule for scope in SCOPES for rule in scope.rules.values()}
FAMILIES = (
    "notification",
    "facts",
    "immediate",
    "improvements",
    "context",
    "next",
    "dates",
    "limit",
    "review",
    "sample",
    "written",
)


def test_every_rule_of_a_pack_stands_in_the_code() -> None:
    assert {text.rule for pack in packs() for text in pack.rules} <= set(RULES)


def test_every_rule_of_the_code_stands_in_a_pack() -> None:
    assert set(RULES) <= {text.rule for pack in packs() for text in pack.rules}


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_says_in_its_docstring_what_it_asks_for(rule: str) -> None:
    words = (RULES[rule].check.__doc__ or "").strip()
    assert words.endswith("."), rule
    assert "\n\n" not in words, rule


@pytest.mark.parametrize("rule", RULES)
def test_the_id_of_a_rule_begins_with_its_family(rule: str) -> None:
    assert re.fullmatch(rf"({'|'.join(FAMILIES)})(-[a-z]+)+", rule)


@pytest.mark.parametrize("pack", packs(), ids=lambda pack: pack.id)
def test_a_pack_speaks_of_fields_that_a_case_has(pack: GuidancePack) -> None:
    assert {part for purpose in pack.purposes for part in purpose.parts} <= set(RapidReview.model_fields)
    assert {asked.field for asked in pack.analysed} <= set(Child.model_fields)
    assert {asked.characteristic for asked in pack.analysed} <= {one.value for one in CharacteristicType}
    assert {criterion.key for criterion in pack.criteria} <= {key.value for key in CriterionKey}


@pytest.mark.parametrize("pack", packs(), ids=lambda pack: pack.id)
def test_a_pack_has_a_rule_for_each_of_its_limits_and_purposes(pack: GuidancePack) -> None:
    assert {text.rule for text in pack.rules} >= {f"limit-{limit.key}" for limit in pack.limits}
    assert {text.purpose for text in pack.rules} - {""} == {purpose.key for purpose in pack.purposes}
