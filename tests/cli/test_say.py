"""How the command line tells problems."""

from __future__ import annotations

from reportgen.cli.say import say_problems
from reportgen.errors import Place, Problem


def _problems(excerpt: str = "") -> list[Problem]:
    return [
        Problem("scan-day", Place(file="a.docx", path=f"paragraph {n}"), "a day", "Write the month", excerpt=excerpt)
        for n in (1, 2, 3)
    ]


def test_what_a_refusal_says_of_three_places_is_said_once_with_a_list(capsys):
    say_problems(_problems())
    assert capsys.readouterr().err == (
        "error: a day, in 3 places [scan-day]\n"
        "    a.docx paragraph 1\n    a.docx paragraph 2\n    a.docx paragraph 3\n"
        "    Write the month.\n"
    )


def test_a_problem_that_shows_its_line_is_told_with_it(capsys):
    say_problems(_problems("born_on: •••"))
    assert capsys.readouterr().err.count("    born_on: •••\n") == 3
