from __future__ import annotations

import pytest

from reportgen.compose.prompts import CHARACTERISTICS, OTHER_CHARACTERISTIC, PROMPTS
from reportgen.guidance import packs
from reportgen.model.case.rapid_review import CharacteristicType

ALL = [*PROMPTS.items(), *CHARACTERISTICS.items(), ("other", OTHER_CHARACTERISTIC)]


@pytest.mark.parametrize("prompts", [prompts for _, prompts in ALL], ids=[str(key) for key, _ in ALL])
def test_a_prompt_is_made_of_whole_sentences(prompts: tuple[str, ...]):
    for prompt in prompts:
        assert prompt[0].isupper() or prompt[0] == "“"
        assert prompt.endswith((".", "?"))
        assert "  " not in prompt


@pytest.mark.parametrize("part", [part for purpose in packs()[0].purposes for part in purpose.parts])
def test_every_part_of_a_purpose_is_asked_for(part: str):
    asked = {
        "no_immediate_action_because": "immediate_actions",
        "no_improvements_because": "improvements",
        "decision": "rationale_for",
    }
    assert PROMPTS[asked.get(part, part)]


@pytest.mark.parametrize("field", packs()[0].analysed, ids=lambda field: field.field)
def test_a_characteristic_that_must_be_analysed_has_questions_of_its_own(field):
    assert CHARACTERISTICS[CharacteristicType(field.characteristic)]
