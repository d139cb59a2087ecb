"""Cases whose documents would share a folder."""

from __future__ import annotations

from pathlib import Path

from reportgen import batch
from reportgen.batch import CaseFile

FILES = tuple(CaseFile(Path(name), Path()) for name in ("a.yaml", "b.yaml", "c.yaml"))


def test_cases_with_the_same_name_are_all_refused():
    a, b, c = FILES
    errors = batch.same_names([(a, ("AVE-1", "Child A")), (b, ("ave-1", None)), (c, ("AVE-2", "Child a"))])
    assert [(p.rule, p.where.path) for p in errors[a].problems] == [
        ("case-same-reference", "reference"),
        ("case-same-public-name", "public_name"),
    ]
    assert [p.rule for p in errors[b].problems] == ["case-same-reference"]
    assert [p.rule for p in errors[c].problems] == ["case-same-public-name"]
    assert [p.what for p in errors[c].problems] == ["another case has it too (a.yaml)"]


def test_cases_with_names_of_their_own_are_left_alone():
    a, b, _ = FILES
    assert batch.same_names([(a, ("AVE-1", None)), (b, ("AVE-2", None))]) == {}
