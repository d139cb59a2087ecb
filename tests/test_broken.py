"""Case files that are broken in a known way: exactly the expected problems come out.

Beside each `tests/broken/NAME.yaml` stands `NAME.expected`, one problem a line: `line:column path rule`, with `-` for
the file as a whole. Files whose problems the loader does not see are looked at by the rules, on a fixed day.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from reportgen.errors import CaseError, Problem
from reportgen.guidance import choose
from reportgen.load import load
from reportgen.model.partnership import CountingRule
from reportgen.timetable import timetable
from reportgen.validate import validate

BROKEN = Path(__file__).parent / "broken"
FILES = sorted(path.name for path in BROKEN.iterdir() if path.suffix in {".yaml", ".bin"})
DAY = dt.date(2026, 11, 23)


def problems(path: Path) -> tuple[Problem, ...]:
    """Everything that is wrong with a case file, in line order."""
    try:
        loaded = load(path.read_bytes(), path.name)
    except CaseError as error:
        return error.problems
    case = loaded.case
    pack = choose(case.incidents[0].notification.sent_on, case.guidance)
    found = validate(case, pack, timetable(case, pack, CountingRule.DAY_AFTER), DAY)
    return tuple(sorted(map(loaded.place, found), key=lambda problem: (problem.where, problem.rule)))


def as_lines(found: tuple[Problem, ...]) -> list[str]:
    return [
        f"{problem.where.line}:{problem.where.column} {problem.where.path or '-'} {problem.rule}" for problem in found
    ]


@pytest.mark.parametrize("name", FILES)
def test_a_broken_file_gives_exactly_the_expected_problems(name: str) -> None:
    expected = (BROKEN / name).with_suffix(".expected").read_text("utf-8").splitlines()
    assert as_lines(problems(BROKEN / name)) == expected


@pytest.mark.parametrize("name", FILES)
def test_a_problem_of_a_broken_file_shows_no_personal_value(name: str) -> None:
    # In these files every value that must not be seen holds this word.
    for problem in problems(BROKEN / name):
        assert "quillfeather" not in f"{problem} {problem.excerpt} {problem!r}".casefold()


def test_every_file_has_its_expected_problems_and_no_expectation_stands_alone() -> None:
    assert len(FILES) >= 25
    assert {Path(name).stem for name in FILES} == {path.stem for path in BROKEN.glob("*.expected")}
