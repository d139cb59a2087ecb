"""`reportgen new`, as its user sees it."""

from __future__ import annotations

from reportgen.errors import ExitCode


def test_a_new_case_is_sound_as_it_stands_and_has_what_it_needs_beside_it(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    ran = run("new", "AVE-2026-004")
    assert ran.code == ExitCode.DONE
    assert sorted(path.name for path in (tmp_path / "cases").iterdir()) == [
        "AVE-2026-004.yaml",
        "case.schema.json",
        "partnership.yaml",
    ]
    first = (tmp_path / "cases" / "AVE-2026-004.yaml").read_text(encoding="utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=case.schema.json"
    checked = run("check", "--as-of", "2026-01-01")
    assert checked.code == ExitCode.DONE, checked.out


def test_nothing_is_overwritten(run, folder):
    (folder / "cases" / "AVE-1.yaml").write_text("mine", encoding="utf-8")
    before = (folder / "cases" / "partnership.yaml").read_bytes()
    assert run("new", "AVE-1").code == ExitCode.USAGE
    assert run("new", "--partnership").code == ExitCode.USAGE
    assert run("new", "AVE-2").code == ExitCode.DONE
    assert (folder / "cases" / "AVE-1.yaml").read_text(encoding="utf-8") == "mine"
    assert (folder / "cases" / "partnership.yaml").read_bytes() == before


def test_the_settings_can_be_started_alone(run, tmp_path):
    ran = run("new", "--partnership", "--folder", tmp_path / "cases")
    assert ran.code == ExitCode.DONE
    assert [path.name for path in (tmp_path / "cases").iterdir()] == ["partnership.yaml"]
    assert "then run: reportgen new AVE-2026-004 --folder" in ran.out  # there is no case yet that could be checked


def test_settings_alone_start_no_case(run, tmp_path):
    ran = run("new", "AVE-2026-004", "--partnership", "--folder", tmp_path / "cases")
    assert ran.code == ExitCode.USAGE
    assert "--partnership, which starts no case" in ran.err
    assert not (tmp_path / "cases").exists()


def test_a_reference_that_cannot_be_a_file_name_is_refused(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for reference in ("../AVE", "a/b", "nul", ".hidden"):
        ran = run("new", reference)
        assert ran.code == ExitCode.USAGE
        assert "[case-reference]" in ran.err
    assert list(tmp_path.iterdir()) == []


def test_without_a_reference_it_says_what_to_give(run):
    ran = run("new")
    assert ran.code == ExitCode.USAGE
    assert "reportgen new AVE-2026-004" in ran.err


def test_the_command_that_comes_next_can_be_typed_as_it_stands(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run("new", "AVE-2026-004").out.endswith("run: reportgen check cases\n")
    assert run("new", "AVE-2026-005", "--folder", "our cases").out.endswith('run: reportgen check "our cases"\n')
