"""What pandoc writes in JSON is read as sentences: its own words raise no alarm, names across words are found."""

from __future__ import annotations

import json

from reportgen.errors import Problem
from reportgen.model.watch import Watch
from reportgen.scan import scan_file
from support.made_up import CANARY, FAMILY, IDENTIFIERS

CLEAN = Watch((), explained=frozenset())
"""No case is known: every name that nothing explains is told."""


def words(said: str) -> list[object]:
    inlines: list[object] = []
    for word in said.split():
        inlines += [{"t": "Str", "c": word}, {"t": "Space"}]
    return inlines[:-1]


def scanned(*blocks: object, watch: Watch = CLEAN, **more: object) -> tuple[Problem, ...]:
    whole = {"pandoc-api-version": [1, 23], "meta": {}, "blocks": blocks, **more}
    return scan_file(json.dumps(whole).encode(), "x.json", ".json", watch)


def test_how_pandoc_calls_its_elements_is_nobodys_name() -> None:
    quoted = {"t": "Quoted", "c": [{"t": "DoubleQuote"}, words("not seen")]}
    listed = {"t": "BulletList", "c": [[{"t": "Plain", "c": [*words("It was late and"), {"t": "SoftBreak"}, quoted]}]]}
    assert scanned({"t": "Header", "c": [1, ["findings", [], []], words("The findings")]}, listed) == ()


def test_the_same_words_are_looked_at_where_pandoc_did_not_write_them() -> None:
    assert scanned({"t": "Wexbury", "c": []})
    assert scanned({"u": "BulletList"})


def test_a_name_over_several_words_and_elements_is_found() -> None:
    given, family = CANARY.split()
    inner = [{"t": "Str", "c": given[:3]}, {"t": "Emph", "c": [{"t": "Str", "c": given[3:]}]}, {"t": "Note", "c": []}]
    link = {"t": "Link", "c": [["", [], []], words(family), ["#a", ""]]}
    for row in (words(CANARY), inner, [link], [{"t": "Code", "c": [["", [], []], FAMILY]}]):
        problems = scanned({"t": "Para", "c": row}, watch=Watch(IDENTIFIERS))
        assert "scan-identifier" in {problem.rule for problem in problems}


def test_what_is_no_word_is_looked_at_beside_the_words() -> None:
    odd = {"t": "Str", "c": "x", "more": FAMILY}
    assert scanned({"t": "Para", "c": [odd]}, watch=Watch(IDENTIFIERS))
    assert scanned({"t": "Para", "c": [{"t": "RawBlock", "c": ["html", FAMILY]}]}, watch=Watch(IDENTIFIERS))


def table(head: list[str], *rows: list[str]) -> object:
    """As pandoc writes a table: attributes, caption, columns, head, one body, foot."""
    none = ["", [], []]

    def row(cells: list[str]) -> object:
        return [none, [[none, {"t": "AlignDefault"}, 1, 1, [{"t": "Plain", "c": words(cell)}]] for cell in cells]]

    columns = [[{"t": "AlignDefault"}, {"t": "ColWidthDefault"}] for _ in head]
    body = [none, 0, [], [row(cells) for cells in rows]]
    return {"t": "Table", "c": [none, [None, []], columns, [none, [row(head)]], [body], [none, []]]}


def test_the_cells_of_a_table_have_neighbours_in_their_row_and_column_and_none_beyond() -> None:
    known = Watch(IDENTIFIERS)
    assert scanned(table(["Counted", "2012"], ["3", "4"]), watch=known) == ()
    assert scanned(table(["Year", "Of"], ["x", "2012"], ["3", "4"]), watch=known) == ()
    for said in (
        (["Year", "Visits", "Calls"], ["2012", "3", "4"]),
        (["Born", "x"], ["2012", "y"], ["3", "z"], ["4", "x"]),
    ):
        assert "scan-identifier" in {problem.rule for problem in scanned(table(*said), watch=known)}
    given, family = CANARY.split()
    halves = table(["Who", "x"], [given[:3], "y"], [given[3:], "z"], [family, "x"])
    assert "scan-identifier" in {problem.rule for problem in scanned(halves, watch=known)}
