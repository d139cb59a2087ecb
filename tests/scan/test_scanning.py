"""The gate over a whole file: what one text of it tells about another."""

from __future__ import annotations

from reportgen.identifiers import explain
from reportgen.model.watch import Watch
from reportgen.scan.scanning import scan_file

_ANYBODY = Watch(explained=explain(()))


def _rules(html: str) -> list[str]:
    whole = f"<!DOCTYPE html><html lang='en'><head><title>A report</title></head><body>{html}</body></html>"
    found = scan_file(whole.encode(), "report.html", ".html", _ANYBODY)
    return [problem.rule for problem in found if problem.rule == "scan-unexplained"]


def test_a_list_of_abbreviations_explains_them_in_the_whole_file_wherever_it_stands() -> None:
    said = "<p>It was heard by the QRZB in the spring.</p>"
    assert _rules(said) == ["scan-unexplained"]
    assert _rules(f"{said}<p>The Quiet Review Zonal Board (QRZB) was new.</p>") == []
    assert _rules(f"{said}<table><tr><td>QRZB</td><td>Quiet Review Zonal Board</td></tr></table>") == []


def test_a_list_that_gives_the_letters_of_a_person_explains_none() -> None:
    said = "<p>It was heard by TZK in the spring.</p>"
    named = f"{said}<table><tr><td>TZK</td><td>Tyrell Zachary Kowalczyk</td></tr></table>"
    assert len(_rules(named)) >= len(_rules(said)) == 1


def test_what_a_file_spells_out_is_no_secret_of_the_next() -> None:
    _rules("<p>The Quiet Review Zonal Board (QRZB) was new.</p>")
    assert _rules("<p>It was heard by the QRZB in the spring.</p>") == ["scan-unexplained"]
