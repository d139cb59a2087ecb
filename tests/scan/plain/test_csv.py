"""CSV is read cell by cell, whatever parts the cells; a formula is refused."""

from __future__ import annotations

import pytest

from reportgen.errors import Problem
from reportgen.model.watch import Watch
from reportgen.scan import scan_file
from support.made_up import IDENTIFIERS


def found(text: str, encoding: str = "utf-8") -> tuple[Problem, ...]:
    return scan_file(text.encode(encoding), "actions.csv", ".csv", Watch(IDENTIFIERS))


def test_a_clean_file_passes() -> None:
    assert found('Action,By,Change\r\n"Train, again",Health,-5\r\n- none -,School,+3\r\n', "utf-8-sig") == ()


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_a_name_is_told_by_row_and_column(mark: str) -> None:
    text = f'Action{mark}By{mark}For\r\nTrain{mark}"Health\r\nand more"{mark}Marlowe\r\n'
    (problem,) = found(text)
    assert (problem.rule, problem.where.path, problem.where.line) == ("scan-identifier", "row 2, column 3", 3)


def test_a_day_and_a_number_in_a_cell_are_found() -> None:
    rules = {(problem.rule, problem.where.path) for problem in found("a,b\n03/04/2013,999 000 0026\n")}
    assert rules == {("scan-day", "row 2, column 1"), ("scan-unlisted", "row 2, column 2")}


@pytest.mark.parametrize("cell", ["=1+1", "@SUM(A1)", "+A1", "-A1", " =A1"])
def test_a_formula_is_refused(cell: str) -> None:
    assert "scan-structure" in {problem.rule for problem in found(f"a,b\n1,{cell}\n")}


@pytest.mark.parametrize(
    ("formula", "rule"), [('="Mar"&"lowe"', "scan-identifier"), ('="AV1" & " 1AA"', "scan-unlisted")]
)
def test_what_a_formula_puts_together_is_found(formula: str, rule: str) -> None:
    problems = found('a;b\n1;"' + formula.replace('"', '""') + '"\n')
    assert {problem.rule for problem in problems} == {"scan-structure", rule}


@pytest.mark.parametrize("text", ['a,"b', 'a,"b"c\n', "a,b\n" + "c" * 140_000])
def test_what_cannot_be_read_to_the_end_is_refused(text: str) -> None:
    assert [problem.rule for problem in found(text)] == ["scan-unreadable"]


def test_bytes_that_are_no_text_are_refused() -> None:
    assert [problem.rule for problem in found("a,b\xe9", "cp1252")] == ["scan-unreadable"]
