"""One case stops nothing but itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from reportgen import batch
from reportgen.batch import CaseFile
from reportgen.errors import CaseError, OutputError, Place, Problem

FILES = tuple(CaseFile(Path(name), Path()) for name in ("a.yaml", "b.yaml", "c.yaml"))


def problem(rule: str) -> Problem:
    return Problem(rule, Place(), "it fails", "Mend it")


def test_a_case_that_fails_stops_nothing_but_itself():
    def work(file: CaseFile) -> str:
        if file.name == "b.yaml":
            raise CaseError(problem("case-x"))
        return file.name

    done = list(batch.each(FILES, work))
    assert [item.result for item in done] == ["a.yaml", None, "c.yaml"]
    assert isinstance(done[1].error, CaseError)


def test_a_locked_file_stops_its_case_only():
    def work(file: CaseFile) -> str:
        if file.name == "a.yaml":
            raise OutputError(problem("out-in-use"))
        return file.name

    assert [item.result for item in batch.each(FILES, work)] == [None, "b.yaml", "c.yaml"]


def test_a_full_disk_stops_the_rest():
    def work(_file: CaseFile) -> str:
        raise OutputError(problem("out-disk-full"))

    with pytest.raises(OutputError):
        list(batch.each(FILES, work))
