"""Which files a command means, and that one case stops nothing but itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from reportgen import batch
from reportgen.batch import CaseFile
from reportgen.errors import CaseError, OutputError, Place, Problem, UsageError


def touch(*paths: Path) -> None:
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")


def names(files: tuple[CaseFile, ...], folder: Path) -> list[str]:
    return [file.path.relative_to(folder).as_posix() for file in files]


def test_a_folder_means_every_case_file_below_it_but_settings_and_hidden_ones(tmp_path):
    touch(
        *(
            tmp_path / name
            for name in ("b.yaml", "a.yml", "deep/c.YAML", "partnership.yaml", ".git/d.yaml", ".e.yaml", "f.txt")
        )
    )
    assert names(batch.find_cases([tmp_path]), tmp_path) == ["a.yml", "b.yaml", "deep/c.YAML"]


def test_a_file_named_twice_is_one_case(tmp_path):
    touch(tmp_path / "a.yaml")
    assert names(batch.find_cases([tmp_path, tmp_path / "a.yaml"]), tmp_path) == ["a.yaml"]


def test_a_path_that_does_not_exist_is_a_problem(tmp_path):
    with pytest.raises(UsageError) as caught:
        batch.find_cases([tmp_path / "nowhere"])
    assert caught.value.problems[0].rule == "file-missing"


def test_an_empty_folder_is_a_problem(tmp_path):
    with pytest.raises(UsageError) as caught:
        batch.find_cases([tmp_path])
    assert caught.value.problems[0].rule == "no-cases"


def test_the_settings_beside_a_case_are_nearer_than_those_above(tmp_path):
    touch(tmp_path / "partnership.yaml", tmp_path / "deep" / "partnership.yaml", tmp_path / "deep" / "a.yaml")
    file = CaseFile(tmp_path / "deep" / "a.yaml", tmp_path)
    assert batch.find_partnership(file) == tmp_path / "deep" / "partnership.yaml"


def test_settings_are_looked_for_up_to_the_folder_that_was_named(tmp_path):
    touch(tmp_path / "partnership.yaml", tmp_path / "cases" / "deep" / "a.yaml")
    above = CaseFile(tmp_path / "cases" / "deep" / "a.yaml", tmp_path)
    assert batch.find_partnership(above) == tmp_path / "partnership.yaml"
    with pytest.raises(UsageError) as caught:
        batch.find_partnership(CaseFile(tmp_path / "cases" / "deep" / "a.yaml", tmp_path / "cases"))
    assert caught.value.problems[0].rule == "partnership-missing"


def test_a_case_file_that_cannot_be_read_is_a_problem(tmp_path):
    with pytest.raises(CaseError) as caught:
        CaseFile(tmp_path, tmp_path).read()
    assert caught.value.problems[0].rule == "file-unreadable"


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


def test_cases_with_the_same_name_are_all_refused():
    a, b, c = FILES
    errors = batch.same_names({a: ("AVE-1", "Child A"), b: ("ave-1", None), c: ("AVE-2", "Child a")})
    assert [(p.rule, p.where.path) for p in errors[a].problems] == [
        ("case-same-reference", "reference"),
        ("case-same-public-name", "public_name"),
    ]
    assert [p.rule for p in errors[b].problems] == ["case-same-reference"]
    assert [p.rule for p in errors[c].problems] == ["case-same-public-name"]


def test_cases_with_names_of_their_own_are_left_alone():
    a, b, _ = FILES
    assert batch.same_names({a: ("AVE-1", None), b: ("AVE-2", None)}) == {}


def test_a_file_name_cannot_steer_a_terminal():
    assert CaseFile(Path("a\n\x1b[31m.yaml"), Path()).name == "a\ufffd\ufffd[31m.yaml"


def test_locked_cases_are_found_and_answers_are_none(tmp_path):
    touch(*(tmp_path / name for name in ("a.yaml.age", "b.yaml", "b.yaml.age", "b.answers.yaml", "c.answers.yaml.age")))
    assert names(batch.find_cases([tmp_path]), tmp_path) == ["a.yaml.age", "b.yaml"]


def test_a_case_that_was_locked_since_is_found_by_its_old_name(tmp_path):
    touch(tmp_path / "a.yaml.age")
    assert names(batch.find_cases([tmp_path / "a.yaml"]), tmp_path) == ["a.yaml.age"]
    assert batch.case_at(tmp_path / "a.yaml").path == tmp_path / "a.yaml.age"
    assert batch.case_at(tmp_path / "b.yaml").path == tmp_path / "b.yaml"
