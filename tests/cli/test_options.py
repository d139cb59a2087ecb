"""Arguments and options that several commands share, as somebody types them."""

from __future__ import annotations

import datetime as dt

import pytest
from pydantic import TypeAdapter, ValidationError

from reportgen.errors import ExitCode
from reportgen.model.case.field import On


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", ""),
        ("build", ""),
        ("build", "--out", ""),
        ("build", "--templates", ""),
        ("check", "--partnership", ""),
        ("due", "--ics", ""),
        ("scan", ""),
        ("lock", ""),
        ("new", "AVE-2026-009", "--folder", ""),
        ("second-check", "", "--by", "LR"),
    ],
)
def test_an_empty_path_is_not_the_folder_that_one_is_in(run, folder, arguments):
    before = sorted(folder.rglob("*"))
    ran = run(*arguments)
    assert (ran.code, "the path is empty" in ran.err) == (ExitCode.USAGE, True), ran.err
    assert sorted(folder.rglob("*")) == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("build", "--out", "cases/partnership.yaml"), "is a file, and a folder is meant: name another"),
        (("due", "--partnership", "cases"), "is a folder, and a file is meant: name the file in it"),
        (("build", "--time-limit", "soon"), "'soon' is not a valid number of seconds"),
        (("build", "--jobs", "all"), "'all' is not a valid whole number"),
    ],
)
def test_what_is_of_another_sort_is_told_in_plain_words(run, folder, arguments, said):
    ran = run(*arguments)
    assert ran.code == ExitCode.USAGE
    assert said in " ".join(ran.err.split())


def test_what_nobody_may_read_is_told_by_whoever_reads_it_with_the_remedy(run, folder, monkeypatch):
    case = folder / "cases/01-infant-injuries.yaml"
    monkeypatch.setattr("os.access", lambda *_, **__: False)  # as an administrator is answered by no file
    monkeypatch.setattr("reportgen.case_file.bytes_at_rest.read_file", lambda _: open_denied())
    ran = run("check", case)
    assert ran.code == ExitCode.CASE
    assert "the case file cannot be read [file-unreadable]" in ran.out
    assert "Check that it is a file and that you may read it." in ran.out


def open_denied() -> bytes:
    raise PermissionError


@pytest.mark.parametrize(
    ("day", "is_one"), [("1899-12-31", False), ("1900-01-01", True), ("2199-12-31", True), ("2200-01-01", False)]
)
def test_a_day_lies_in_the_years_of_a_day_in_a_case_file(run, folder, day, is_one):
    ran = run("due", "--as-of", day)
    assert (ran.code == ExitCode.DONE) is is_one
    assert ("the year is not between 1900 and 2199" in ran.err) is not is_one
    try:
        TypeAdapter(On).validate_python(dt.date.fromisoformat(day))
    except ValidationError:
        assert not is_one
    else:
        assert is_one
