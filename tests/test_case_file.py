"""A case is read and written as it rests, and what belongs to it goes with it."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reportgen.at_rest import is_locked, lock, lock_with_passphrase, new_identity
from reportgen.case_file import CaseFile, KeyFiles, lock_files, unlock_files
from reportgen.errors import CaseError, ReportgenError, UsageError

TEAM, ESCROW = new_identity(), new_identity()
BOTH = (TEAM[1], ESCROW[1])
ANSWERS = ".answers.yaml"


@pytest.fixture
def keys(tmp_path) -> KeyFiles:
    """The board team's identity, in a folder of its own."""
    path = tmp_path / "keys" / "team.key"
    path.parent.mkdir()
    path.write_text(TEAM[0], encoding="utf-8")
    return KeyFiles((path,))


@pytest.fixture
def folder(tmp_path) -> Path:
    (tmp_path / "cases").mkdir()
    return tmp_path / "cases"


def case(folder: Path, content: bytes, keys: KeyFiles) -> CaseFile:
    path = folder / "case.yaml"
    path.write_bytes(content)
    return CaseFile(path, folder, keys)


def rule(work) -> str:
    with pytest.raises(ReportgenError) as caught:
        work()
    return caught.value.problems[0].rule


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=500).filter(lambda one: not is_locked(one)))
def test_locked_and_unlocked_again_a_case_is_the_same_bytes(content: bytes, folder: Path, keys: KeyFiles) -> None:
    (locked,) = lock_files(case(folder, content, keys), BOTH, keep=False)
    assert [path.name for path in folder.iterdir()] == ["case.yaml.age"]
    file = CaseFile(locked, folder, keys)
    assert file.read() == content
    assert [path.name for path in folder.iterdir()] == ["case.yaml.age"]  # reading writes nothing
    (clear,) = unlock_files(file, keep=False)
    assert clear.read_bytes() == content
    assert [path.name for path in folder.iterdir()] == ["case.yaml"]


def test_the_answers_are_locked_and_unlocked_with_their_case(folder, keys):
    file = case(folder, b"a: 1", keys)
    file.write_beside(ANSWERS, b"kept: [x]", None, ())
    lock_files(file, BOTH, keep=False)
    assert sorted(path.name for path in folder.iterdir()) == ["case.answers.yaml.age", "case.yaml.age"]
    locked = CaseFile(folder / "case.yaml.age", folder, keys)
    assert locked.read_beside(ANSWERS) == b"kept: [x]"
    unlock_files(locked, keep=False)
    assert sorted(path.name for path in folder.iterdir()) == ["case.answers.yaml", "case.yaml"]


def test_what_is_written_beside_a_locked_case_is_locked_to_as_many(folder, keys):
    (locked,) = lock_files(case(folder, b"a: 1", keys), BOTH, keep=False)
    file = CaseFile(locked, folder, keys)
    assert file.read_beside(ANSWERS) is None
    written = file.write_beside(ANSWERS, b"kept: [x]", None, BOTH)
    assert written.name == "case.answers.yaml.age"
    assert b"kept" not in written.read_bytes()
    assert file.read_beside(ANSWERS) == b"kept: [x]"
    assert rule(lambda: file.write_beside(ANSWERS, b"", None, BOTH)) == "case-changed"
    assert rule(lambda: file.write_beside(ANSWERS, b"", b"kept: [x]", BOTH[:1])) == "locked-recipients-differ"


def test_answers_in_clear_beside_a_locked_case_are_locked_when_they_are_written(folder, keys):
    (locked,) = lock_files(case(folder, b"a: 1", keys), BOTH, keep=False)
    (folder / "case.answers.yaml").write_bytes(b"old")
    file = CaseFile(locked, folder, keys)
    file.write_beside(ANSWERS, b"new", b"old", BOTH)
    assert sorted(path.name for path in folder.iterdir()) == ["case.answers.yaml.age", "case.yaml.age"]


def test_answers_in_clear_and_locked_are_a_problem(folder, keys):
    file = case(folder, b"a: 1", keys)
    (folder / "case.answers.yaml").write_bytes(b"x")
    (folder / "case.answers.yaml.age").write_bytes(lock(b"y", BOTH))
    assert rule(lambda: file.read_beside(ANSWERS)) == "case-clear-and-locked"


def test_a_case_in_clear_and_locked_is_a_problem_whichever_is_named(folder, keys):
    lock_files(case(folder, b"a: 1", keys), BOTH, keep=True)
    for name in ("case.yaml", "case.yaml.age"):
        assert rule(CaseFile(folder / name, folder, keys).read) == "case-clear-and-locked"
    assert CaseFile(folder / "case.yaml.age", folder, keys).opened() == b"a: 1"


def test_a_locked_file_under_the_name_of_a_clear_one_is_a_problem(folder, keys):
    assert rule(case(folder, lock(b"a: 1", BOTH), keys).read) == "case-locked-name"


def test_a_locked_case_is_written_back_locked(folder, keys):
    (locked,) = lock_files(case(folder, b"a: 1", keys), BOTH, keep=False)
    file = CaseFile(locked, folder, keys)
    file.write(b"a: 2", b"a: 1", BOTH)
    assert file.read() == b"a: 2"
    assert [path.name for path in folder.iterdir()] == ["case.yaml.age"]
    assert rule(lambda: file.write(b"a: 3", b"a: 1", BOTH)) == "case-changed"
    assert rule(lambda: file.write(b"a: 3", b"a: 2", (*BOTH, new_identity()[1]))) == "locked-recipients-differ"
    assert file.read() == b"a: 2"


def test_a_case_under_a_passphrase_stays_under_it(folder):
    path = folder / "case.yaml.age"
    path.write_bytes(lock_with_passphrase(b"a: 1", "correct horse"))
    file = CaseFile(path, folder, KeyFiles((), "correct horse"))
    file.write(b"a: 2", b"a: 1", ())
    assert file.read() == b"a: 2"
    for wrong in ("another horse", None):
        stranger = CaseFile(path, folder, KeyFiles((), wrong))
        assert rule(lambda: stranger.write_beside(ANSWERS, b"x", None, ())).startswith("locked-")  # noqa: B023
    assert [one.name for one in folder.iterdir()] == ["case.yaml.age"]


@pytest.mark.parametrize("mark", [".case.yaml.swp", ".~lock.case.yaml#"])
def test_a_file_that_is_open_in_an_editor_is_left_alone(folder, keys, mark):
    file = case(folder, b"a: 1", keys)
    (folder / mark).touch()
    assert rule(lambda: file.write(b"a: 2", b"a: 1", ())) == "case-in-use"
    assert rule(lambda: lock_files(file, BOTH, keep=False)) == "case-in-use"
    assert file.read() == b"a: 1"


@pytest.mark.skipif(os.name != "posix", reason="modes and links are POSIX's")
def test_a_file_that_emacs_holds_is_left_alone_and_modes_are_kept(folder, keys):
    file = case(folder, b"a: 1", keys)
    file.path.chmod(0o640)
    file.write(b"a: 2", b"a: 1", ())
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o640
    (folder / ".#case.yaml").symlink_to("somebody@nowhere")
    assert rule(lambda: file.write(b"a: 3", b"a: 2", ())) == "case-in-use"


def test_a_link_to_a_case_stays_a_link(folder, keys, tmp_path):
    file = case(folder, b"a: 1", keys)
    link = tmp_path / "link.yaml"
    link.symlink_to(file.path)
    CaseFile(link, tmp_path, keys).write(b"a: 2", b"a: 1", ())
    assert link.is_symlink()
    assert file.read() == b"a: 2"


def test_a_locked_file_that_says_something_else_is_not_written_over(folder, keys):
    file = case(folder, b"a: 1", keys)
    (folder / "case.yaml.age").write_bytes(lock(b"a: 0", BOTH))
    assert rule(lambda: lock_files(file, BOTH, keep=False)) == "lock-exists"
    assert rule(lambda: lock_files(CaseFile(file.path, folder), BOTH, keep=False)) == "lock-exists"
    assert file.path.read_bytes() == b"a: 1"


def test_a_locked_file_that_says_the_same_is_no_hindrance(folder, keys):
    file = case(folder, b"a: 1", keys)
    lock_files(file, BOTH, keep=True)
    lock_files(file, BOTH, keep=False)
    assert [path.name for path in folder.iterdir()] == ["case.yaml.age"]


def test_nobody_locks_themselves_out(folder, keys):
    file = case(folder, b"a: 1", keys)
    assert rule(lambda: lock_files(file, (ESCROW[1],), keep=False)) == "lock-not-yours"
    assert [path.name for path in folder.iterdir()] == ["case.yaml"]


def test_a_clear_file_that_says_something_else_is_not_written_over(folder, keys):
    lock_files(case(folder, b"a: 1", keys), BOTH, keep=True)
    (folder / "case.yaml").write_bytes(b"a: newer")
    assert rule(lambda: unlock_files(CaseFile(folder / "case.yaml.age", folder, keys), keep=False)) == "unlock-exists"
    assert (folder / "case.yaml").read_bytes() == b"a: newer"
    assert (folder / "case.yaml.age").exists()


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_only_its_owner_may_read_what_was_unlocked(folder, keys):
    (locked,) = lock_files(case(folder, b"a: 1", keys), BOTH, keep=False)
    (clear,) = unlock_files(CaseFile(locked, folder, keys), keep=True)
    assert stat.S_IMODE(clear.stat().st_mode) == 0o600
    assert locked.exists()


def test_keys_are_not_read_before_they_are_needed_and_are_named_where_they_are_wrong(folder, tmp_path):
    missing = KeyFiles((tmp_path / "nowhere.key",))
    file = case(folder, b"a: 1", missing)
    assert file.read() == b"a: 1"
    file.path.rename(folder / "other.yaml")
    (folder / "case.yaml.age").write_bytes(lock(b"a: 1", BOTH))
    with pytest.raises(UsageError) as caught:
        CaseFile(folder / "case.yaml.age", folder, missing).read()
    assert caught.value.problems[0].rule == "identity-unreadable"


def test_a_case_file_shows_no_key(folder, keys):
    told = repr(CaseFile(folder / "case.yaml", folder, KeyFiles((), "correct horse")))
    assert "horse" not in told
    assert "horse" not in repr(KeyFiles((), "correct horse"))


def test_a_locked_case_that_is_gone_is_a_problem(folder, keys):
    with pytest.raises(CaseError):
        CaseFile(folder / "none.yaml.age", folder, keys).read()
