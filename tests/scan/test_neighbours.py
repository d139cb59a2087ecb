"""What several short texts beside or below one another say together is found, whoever made the file."""

from __future__ import annotations

import json
from itertools import chain

import pytest

from reportgen.errors import Problem
from reportgen.html import write as write_page
from reportgen.model.cleared import Identifier
from reportgen.model.document import Cell, Document, Row, Table
from reportgen.model.watch import Watch
from reportgen.pdf import write
from reportgen.scan import scan_file
from reportgen.scan.carried import Carried, Fault, Speech
from reportgen.scan.neighbours import Together, readings_of, with_neighbours_joined
from reportgen.world import fonts as world_fonts
from support.documents import document, heading, paragraph, table
from support.made_up import FAMILY, GIVEN, IDENTIFIERS, NUMBER

PLACE = "Plum Orchard"
STREET = "Thistledown Road"
DIGITS = NUMBER.replace(" ", "")
WATCH = Watch(
    (
        *IDENTIFIERS,
        Identifier("places[0].name", "place", PLACE, "the estate"),
        Identifier("places[1].name", "place", STREET, "the street"),
    )
)
Rows = list[list[str]]

HIDDEN: dict[str, Rows] = {
    "two words beside one another": [PLACE.split()],
    "two words one below the other": [["Estate", "Plum"], ["of the town", "Orchard"]],
    "a name with a short form of its second word": [["Thistledown", "Rd"]],
    "the same in figures and words": [["14 Thistledown", "Rd., Kiln End"]],
    "halves of a name that are words": [[FAMILY[:5], FAMILY[5:].capitalize()]],
    "a day": [["Day", "Month", "Year"], ["4", "March", "2012"]],
    "a day of the case with a short year": [["4", "March", "12"]],
    "a day in figures": [["04", "03", "2012"]],
    "a day, year first": [["2012", "3", "4"]],
    "a day in two": [["4", "March 2012"]],
    "a day down a column": [["Born", "4th"], ["in", "Mar"], ["of", "2012"]],
    "a number": [NUMBER.split()],
    "a number down a column": [["Figure", digit] for digit in DIGITS],
    "letters in the boxes of two rows": [[*FAMILY[:6]], [*FAMILY[6:]]],
    "a letter a row": [["Item", letter] for letter in FAMILY],
}
CLEAN: dict[str, Rows] = {
    "figures": [["Year", "Visits", "Calls"], ["2012", "41", "33"], ["2013", "45", "32"]],
    "one of two words": [["Plum", "Apple"], ["Pear", "Orchards"]],
    "words with a sentence between": [
        ["Plum", "x"],
        ["What stands here is a sentence of some length.", "y"],
        ["Orchard", "z"],
    ],
    "a month": [["March", "2012"], ["April", "2012"]],
    "figures round a month": [["50", "March", "x"]],
    "counts round a month": [["Visits", "Month", "Beds"], ["5", "March", "12"], ["7", "May", "14"]],
    "counts round a month in a row alone": [["5", "March", "12"]],
    "counts round a month behind words": [
        ["Home visits by the health visitor", "5", "March", "12"],
        ["Home visits by the social worker", "7", "March", "14"],
    ],
    "counts round a month on many pages": [["Visits", "Month", "Beds"], *([["5", "March", "12"]] * 150)],
    "years beside figures": [["Year", "Visits", "Calls"], ["2012", "4", "7"]],
}


def csv(rows: Rows) -> bytes:
    return "\n".join(",".join(cells) for cells in rows).encode()


def strokes(rows: Rows) -> bytes:
    return "\n".join(f"| {' | '.join(cells)} |" for cells in rows).encode()


def built(rows: Rows) -> Document:
    widths = tuple(400 / len(rows[0]) for _ in rows[0])
    return document(heading("Visits"), table(*(tuple(cells) for cells in rows), widths=widths, head=False))


MAKERS = {
    ".csv": csv,
    ".md": strokes,
    ".txt": strokes,
    ".json": lambda rows: json.dumps(rows).encode(),
    ".html": lambda rows: write_page(built(rows)).content,
    ".pdf": lambda rows: write(built(rows), world_fonts()).content,
}


def found(rows: Rows, ending: str) -> tuple[Problem, ...]:
    return scan_file(MAKERS[ending](rows), f"x{ending}", ending, WATCH)


@pytest.mark.parametrize("ending", MAKERS)
@pytest.mark.parametrize("what", HIDDEN)
def test_what_stands_over_several_cells_is_found(what: str, ending: str) -> None:
    assert "scan-identifier" in {problem.rule for problem in found(HIDDEN[what], ending)}


@pytest.mark.parametrize("ending", MAKERS)
@pytest.mark.parametrize("what", CLEAN)
def test_neighbours_that_say_nothing_together_raise_no_alarm(what: str, ending: str) -> None:
    assert found(CLEAN[what], ending) == ()


@pytest.mark.parametrize("ending", MAKERS)
def test_a_day_with_its_month_and_year_in_cells_of_their_own_is_a_day_whoevers_it_is(ending: str) -> None:
    for rows in ([["5", "March", "2013"]], [["Seen", "5th"], ["in", "Mar"], ["of", "2013"]]):
        assert {problem.rule for problem in found(rows, ending)} == {"scan-day"}


def test_a_day_of_the_case_is_found_in_cells_that_begin_with_the_year_or_hold_a_sign_of_the_date_each() -> None:
    assert found([["2012", "March", "4"]], ".csv")
    assert found([list("04/03/2012")], ".csv")
    assert found([["2012", "March", "5"], list("05/03/2012")], ".csv") == ()


def test_lines_and_items_one_behind_another_are_neighbours_as_well() -> None:
    items = "".join(f"<li>{word}</li>" for word in PLACE.split())
    assert found_in(f"<!DOCTYPE html><html><body><ul>{items}</ul></body></html>", ".html")
    assert found_in("Plum\n\nOrchard", ".txt")
    assert not found_in("Plum\n\nThat was what grew there, in rows along the wall.\n\nOrchard", ".txt")


@pytest.mark.parametrize("ending", [".html", ".pdf"])
@pytest.mark.parametrize(
    ("said", "rules"), [(PLACE.split(), {"scan-identifier"}), (["5", "March", "12", "and so on"], set())]
)
def test_what_stands_side_by_side_is_read_as_cells_are(said: list[str], rules: set[str], ending: str) -> None:
    beside = Table((100.0,) * len(said), (Row(tuple(Cell((paragraph(word),)) for word in said)),))
    given = document(heading("Visits"), beside)
    content = write_page(given).content if ending == ".html" else write(given, world_fonts()).content
    assert {one.rule for one in scan_file(content, f"x{ending}", ending, WATCH)} == rules


def test_what_one_cell_says_alone_is_told_once_and_there() -> None:
    (problem,) = found([["Visited", FAMILY, "twice"]], ".csv")
    assert problem.where.path == "row 1, column 2"


def test_a_long_table_is_read_on_and_its_last_rows_as_well() -> None:
    rows = [["Visit", str(number)] for number in range(100, 1100)]
    rows += [["Visit", "Plum"], ["Visit", "Orchard"]]
    assert [problem.where.path for problem in found(rows, ".csv")] == ["row 1001, column 2"]
    assert found([["2", "x"], *([word, "x"] for word in chain(["Plum"] * 399, PLACE.split()))], ".csv")


def test_a_name_is_found_before_and_behind_as_much_as_is_looked_at_at_once() -> None:
    rows = [["Plum"], ["Orchard"], *([["Plum"]] * 6000), ["Orchard"]]
    assert [problem.where.path for problem in found(rows, ".csv")] == ["row 1, column 1", "row 6002, column 1"]


def found_in(content: str, ending: str) -> tuple[Problem, ...]:
    return scan_file(content.encode(), f"x{ending}", ending, WATCH)


def joined(items: list[Carried | Fault]) -> list[str]:
    """What runs of letters say."""
    put_together = with_neighbours_joined(items, lambda _text: (False, False))
    return [said for one in put_together if isinstance(one, Together) for run in one.runs for said in readings_of(run)]


@pytest.mark.parametrize("said", [GIVEN, FAMILY.upper(), GIVEN + FAMILY, f"1{FAMILY}", DIGITS, "04032012"])
@pytest.mark.parametrize("ending", [".csv", ".json"])
def test_what_stands_one_letter_a_box_is_found(said: str, ending: str) -> None:
    content = ",".join(said) if ending == ".csv" else json.dumps(list(said))
    assert {one.rule for one in found_in(content, ending)} == {"scan-identifier"}


def test_attributes_between_letters_do_not_part_them() -> None:
    items = "".join(f'<li id="a{number}">{letter}</li>' for number, letter in enumerate(GIVEN))
    problems = found_in(f"<!DOCTYPE html><html><body><ul>{items}</ul></body></html>", ".html")
    assert {one.rule for one in problems} == {"scan-identifier"}


@pytest.mark.parametrize("said", [DIGITS[-4:], f"3{DIGITS}7", "2012", "0123456789"])
def test_figures_in_a_table_are_no_part_of_anybodys_number(said: str) -> None:
    assert found_in(f"Visits\n{','.join(said)}\n", ".csv") == ()


def test_a_text_of_the_same_kind_ends_a_row_of_letters() -> None:
    letters = [Carried("x", letter, Speech.PROSE) for letter in GIVEN]
    fault = Fault("scan-structure", "", "x", "x")
    for between, is_joined in ((Carried("x", "by", Speech.PROSE), False), (Carried("x", "by"), True), (fault, True)):
        said = [*letters[:3], between, *letters[3:]]
        assert (GIVEN in joined(said)) == is_joined


def test_a_name_is_found_wherever_a_row_without_end_is_cut() -> None:
    for before in range(990, 1000):
        items = [Carried("x", letter) for letter in "1" * before + GIVEN + "1" * 2000]
        found_in_rows = joined(items)
        assert any(GIVEN in text for text in found_in_rows)
        assert max(map(len, found_in_rows)) <= 1000
