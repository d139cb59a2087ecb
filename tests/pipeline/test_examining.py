"""A case file, read and checked."""

from __future__ import annotations

import pytest

from conftest import CASES
from reportgen.errors import CaseError, UsageError
from reportgen.pipeline import examine, names
from support.line import INFANT, without, world


def test_the_guidance_that_is_named_is_used():
    assert examine(INFANT.encode(), "x.yaml", world(guidance="wt2023")).pack.id == "wt2023"


def test_a_case_tells_its_names():
    reference, public_name = names((CASES / "02-siblings.yaml").read_bytes(), "x.yaml")
    assert reference
    assert public_name


@pytest.mark.parametrize(
    ("line", "changed", "rule", "path"),
    [
        ("guidance: wt2023", "guidance: wt2099", "guidance-unknown", "guidance"),
        ("sent_on: 2026-04", "sent_on: 2016-04", "guidance-too-early", "incidents[0].notification.sent_on"),
        ("sent_on: 2026-04", "# sent_on: 2026-04", "guidance-too-early", "incidents[0].notification.la_aware_on"),
    ],
)
def test_no_guidance_for_a_case_is_its_own_problem_at_its_line(line, changed, rule, path):
    text = INFANT.replace(line, changed, 1).replace("la_aware_on: 2026-", "la_aware_on: 2016-", 1)
    text = text if "wt2099" in text else without(text, "guidance:")
    with pytest.raises(CaseError) as raised:
        examine(text.encode(), "x.yaml", world())
    (problem,) = raised.value.problems
    field = f"{path.split('.')[-1]}: "
    stands = next(number for number, told in enumerate(text.splitlines(), 1) if told.strip().startswith(field))
    assert (problem.rule, problem.where.path, problem.where.file) == (rule, path, "x.yaml")
    assert problem.where.line == stands


def test_guidance_that_the_command_names_wrongly_is_the_commands_problem():
    with pytest.raises(UsageError, match="no guidance pack"):
        examine(INFANT.encode(), "x.yaml", world(guidance="wt2099"))


def test_the_guidance_of_several_incidents_is_that_of_the_one_first_notified():
    text = without((CASES / "03-thematic.yaml").read_text(encoding="utf-8"), "guidance:")
    with pytest.raises(CaseError) as raised:
        examine(text.replace("sent_on: 2026-09-22", "sent_on: 2016-09-22").encode(), "x.yaml", world())
    assert [problem.where.path for problem in raised.value.problems] == ["incidents[1].notification.sent_on"]
