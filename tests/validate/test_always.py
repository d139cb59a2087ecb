"""What holds for every case, whatever is missing from it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from reportgen.errors import Severity
from reportgen.guidance import choose
from reportgen.model.case import Case
from reportgen.model.partnership import CountingRule
from reportgen.timetable import timetable
from reportgen.validate import purposes, validate
from support.cases import GONE, case_data

PATH = re.compile(r"[a-z_]+(\[\d+\])?(\.[a-z_]+(\[\d+\])?)*")


def walk(value: object, path: str = "") -> Iterator[tuple[str, object]]:
    """Every field path of the made-up case, with its value."""
    if path:
        yield path, value
    if isinstance(value, dict):
        for key, below in value.items():
            yield from walk(below, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for number, below in enumerate(value):
            yield from walk(below, f"{path}[{number}]")


def is_case(changes: dict[str, object]) -> bool:
    try:
        Case.model_validate(case_data(changes))
    except ValidationError:
        return False
    return True


OPTIONAL = [path for path, _ in walk(case_data()) if not path.endswith("]") and is_case({path: GONE})]
DAYS = [path for path, value in walk(case_data()) if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value)]
SECRETS = sorted(
    {
        value
        for path, value in walk(case_data())
        if isinstance(value, str)
        and re.search(r"(name|given|family|known_as|middle|address|email|phone|reference|nhs_number)(\[\d+\])?$", path)
    }
    | {value for path, value in walk(case_data()) if isinstance(value, str) and path in DAYS}
)

removals = st.lists(st.sampled_from(OPTIONAL), max_size=6, unique=True)
moves = st.dictionaries(
    st.sampled_from(DAYS), st.dates(dt.date(2024, 1, 1), dt.date(2026, 12, 31)).map(str), max_size=6
)
phases = st.sampled_from(["notified", "in rapid review", "in review", "published"])


def damaged(gone: list[str], moved: dict[str, str], phase: str) -> Case:
    """The made-up case without some fields, with some days moved, in some phase."""
    changes: dict[str, object] = {**moved, "phase": phase}
    # Longest first: a field goes before what holds it.
    for path in sorted(gone, key=len, reverse=True):
        changes.pop(path, None)
        changes[path] = GONE
    return Case.model_validate(case_data(changes))


@settings(max_examples=150, deadline=None)
@given(removals, moves, phases, st.dates(dt.date(2024, 1, 1), dt.date(2030, 1, 1)))
def test_a_damaged_case_ends_in_problems_that_show_no_value(
    gone: list[str], moved: dict[str, str], phase: str, as_of: dt.date
) -> None:
    case = damaged(gone, moved, phase)
    pack = choose(None, "wt2023")
    steps = timetable(case, pack, CountingRule.SAME_DAY)
    found = validate(case, pack, steps, as_of)
    assert found == validate(case, pack, steps, as_of)
    for problem in found:
        assert PATH.fullmatch(problem.where.path), problem.where.path
        assert problem.source
        assert not [secret for secret in (*SECRETS, *moved.values()) if secret in f"{problem.what} {problem.remedy}"]
    table = purposes(case, pack, steps, as_of, found)
    assert len(table) % len(pack.purposes) == 0
    assert all(bool(result.missing) == (result.state.value != "met") for result in table)


@settings(max_examples=60, deadline=None)
@given(removals, phases)
def test_a_later_day_takes_no_problem_away_but_that_a_day_is_still_to_come(gone: list[str], phase: str) -> None:
    case = damaged(gone, {}, phase)
    pack = choose(None, "wt2023")
    steps = timetable(case, pack, CountingRule.DAY_AFTER)
    early, late = (set(validate(case, pack, steps, day)) for day in (dt.date(2025, 3, 1), dt.date(2030, 1, 1)))
    assert {problem for problem in early if "still to come" not in problem.what} <= late
    assert all(problem.severity is Severity.WARNING for problem in late - early)
