"""Which files a command means, and whose settings they use."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reportgen import batch
from reportgen.batch import CaseFile
from reportgen.errors import CaseError, UsageError


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
            for name in (
                "b.yaml",
                "a.yml",
                "deep/c.YAML",
                "partnership.yaml",
                ".git/d.yaml",
                ".e.yaml",
                "~$b.yaml",
                "f.txt",
            )
        )
    )
    (tmp_path / "folder.yaml").mkdir()
    assert names(batch.find_cases([tmp_path]), tmp_path) == ["a.yml", "b.yaml", "deep/c.YAML"]


def test_a_file_named_twice_is_one_case(tmp_path):
    touch(tmp_path / "a.yaml")
    assert names(batch.find_cases([tmp_path, tmp_path / "a.yaml"]), tmp_path) == ["a.yaml"]


def test_a_path_that_does_not_exist_is_a_problem(tmp_path):
    with pytest.raises(UsageError) as caught:
        batch.find_cases([tmp_path / "nowhere"])
    assert caught.value.problems[0].rule == "file-missing"


@pytest.mark.parametrize("name", ["partnership.yaml", "population.yaml", "a.answers.yaml"])
def test_what_lies_beside_the_cases_is_left_out_as_a_shell_names_it(tmp_path, name):
    touch(tmp_path / name, tmp_path / "a.yaml")
    assert names(batch.find_cases(sorted(tmp_path.iterdir())), tmp_path) == ["a.yaml"]


@pytest.mark.parametrize("name", ["partnership.yaml", "population.yaml", "a.answers.yaml"])
def test_what_lies_beside_the_cases_and_is_named_alone_is_one_problem(tmp_path, name):
    touch(tmp_path / name)
    with pytest.raises(UsageError) as caught:
        batch.find_cases([tmp_path / name])
    assert [problem.rule for problem in caught.value.problems] == ["not-a-case"]


def test_a_link_that_leads_nowhere_or_in_a_circle_is_a_case_that_cannot_be_read(tmp_path):
    (tmp_path / "a.yaml").symlink_to(tmp_path / "moved away")
    (tmp_path / "b.yaml").symlink_to(tmp_path / "b.yaml")
    found = batch.find_cases([tmp_path])
    assert names(found, tmp_path) == ["a.yaml", "b.yaml"]
    for file in found:
        with pytest.raises(CaseError) as caught:
            file.read()
        assert caught.value.problems[0].rule == "file-unreadable"


def test_a_link_to_a_folder_is_followed_once(tmp_path):
    touch(tmp_path / "cases" / "a.yaml", tmp_path / "elsewhere" / "b.yaml")
    (tmp_path / "cases" / "archive").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "cases" / "here").symlink_to(tmp_path / "cases")
    (tmp_path / "cases" / "folder.yaml").symlink_to(tmp_path / "elsewhere")
    assert names(batch.find_cases([tmp_path / "cases"]), tmp_path) == ["cases/a.yaml", "cases/archive/b.yaml"]


def test_a_folder_that_cannot_be_looked_into_is_a_problem(tmp_path, monkeypatch):
    touch(tmp_path / "a.yaml", tmp_path / "closed" / "b.yaml")
    listed = os.scandir

    def scandir(path):
        if str(path).endswith("closed"):
            raise PermissionError(13, "", path)
        return listed(path)

    monkeypatch.setattr(os, "scandir", scandir)
    with pytest.raises(UsageError) as caught:
        batch.find_cases([tmp_path])
    assert [problem.rule for problem in caught.value.problems] == ["folder-unreadable"]
    assert str(caught.value.problems[0].where) == str(tmp_path / "closed")


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


def test_settings_above_a_folder_below_the_current_one_are_found(tmp_path, monkeypatch):
    touch(tmp_path / "cases" / "partnership.yaml", tmp_path / "cases" / "2026" / "a.yaml")
    monkeypatch.chdir(tmp_path)
    for named in ("cases/2026", "cases/2026/a.yaml"):
        (file,) = batch.find_cases([Path(named)])
        assert batch.find_partnership(file) == Path("cases/partnership.yaml")


def test_what_is_no_case_is_called_so_before_its_settings_are_missed(tmp_path):
    touch(tmp_path / "report.docx")
    with pytest.raises(UsageError) as caught:
        batch.find_partnership(batch.case_at(tmp_path / "report.docx"))
    assert caught.value.problems[0].rule == "not-a-case"


@pytest.mark.parametrize("sought", ["AVE-2026-004", "cases/AVE-2026-04.yaml", "cases/AVE-2026-004", "AVE-2026-004.yml"])
def test_of_a_case_that_is_not_there_the_one_that_is_called_nearly_so_is_named(tmp_path, monkeypatch, sought):
    monkeypatch.chdir(tmp_path)
    touch(Path("cases/AVE-2026-004.yaml.age"), Path("cases/BOR-1.yaml"))
    for seek in (batch.case_at, lambda path: batch.find_cases([path])):
        with pytest.raises(UsageError) as caught:
            seek(Path(sought))
        assert caught.value.problems[0].remedy == "Mend the path; `cases/AVE-2026-004.yaml.age` is there"


def test_a_case_file_that_does_not_exist_is_called_so(tmp_path):
    with pytest.raises(CaseError) as caught:
        CaseFile(tmp_path / "a.yaml", tmp_path).read()
    assert caught.value.problems[0].rule == "file-missing"


def test_a_case_file_that_cannot_be_read_is_a_problem(tmp_path):
    with pytest.raises(CaseError) as caught:
        CaseFile(tmp_path, tmp_path).read()
    assert caught.value.problems[0].rule == "file-unreadable"


@pytest.mark.parametrize("name", ["", "cases"])
def test_a_folder_is_no_single_case(tmp_path, monkeypatch, name):
    (tmp_path / "cases").mkdir()
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError) as caught:
        batch.case_at(Path(name))
    assert caught.value.problems[0].rule == "not-a-case"


def test_a_file_name_cannot_steer_a_terminal():
    assert CaseFile(Path("a\n\x1b[31m.yaml"), Path()).name == "a\ufffd\ufffd[31m.yaml"


def test_locked_cases_are_found_and_answers_are_none(tmp_path):
    touch(*(tmp_path / name for name in ("a.yaml.age", "b.yaml", "b.yaml.age", "b.answers.yaml", "c.answers.yaml.age")))
    assert names(batch.find_cases([tmp_path]), tmp_path) == ["a.yaml.age", "b.yaml"]


def test_a_case_that_was_locked_since_is_found_by_its_old_name(tmp_path):
    touch(tmp_path / "a.yaml.age")
    assert names(batch.find_cases([tmp_path / "a.yaml"]), tmp_path) == ["a.yaml.age"]
    assert batch.case_at(tmp_path / "a.yaml").path == tmp_path / "a.yaml.age"
    touch(tmp_path / "b.yaml", tmp_path / "b.yaml.age")
    assert batch.case_at(tmp_path / "b.yaml").path == tmp_path / "b.yaml"
