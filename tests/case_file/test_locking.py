"""A case and what belongs to it, locked and unlocked where they lie."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reportgen import output
from reportgen.at_rest import is_locked, lock
from reportgen.case_file import ANSWERS, CaseFile, KeyFiles, lock_files, unlock_files
from support.locked import BOTH, ESCROW, case, rule


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


def test_answers_in_clear_beside_a_locked_case_are_locked_to_whom_the_case_is(folder, keys):
    (locked,) = lock_files(case(folder, b"a: 1", keys), BOTH, keep=False)
    (folder / "case.answers.yaml").write_bytes(b"kept: [x]")
    file = CaseFile(locked, folder, keys)
    assert rule(lambda: lock_files(file, BOTH[:1], keep=False)) == "locked-recipients-differ"
    assert (folder / "case.answers.yaml").exists()
    lock_files(file, BOTH, keep=False)
    assert sorted(path.name for path in folder.iterdir()) == ["case.answers.yaml.age", "case.yaml.age"]


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


def test_a_locked_file_that_a_link_leads_to_is_written_where_it_lies(folder, keys, tmp_path):
    file = case(folder, b"a: 1", keys)
    (locked,) = lock_files(file, BOTH, keep=True)
    elsewhere = locked.rename(tmp_path / "elsewhere.age")
    locked.symlink_to(elsewhere)
    before = elsewhere.read_bytes()
    lock_files(file, BOTH, keep=False)
    assert locked.is_symlink()
    assert elsewhere.read_bytes() != before


@pytest.mark.parametrize("slip", ["the case is changed", "the locked file is cut short"])
def test_what_was_changed_meanwhile_or_did_not_arrive_is_not_taken_away(folder, keys, monkeypatch, slip):
    file = case(folder, b"a: 1", keys)
    save_all = output.save_all

    def save_and_slip(files):
        save_all(files)
        if slip == "the case is changed":
            file.path.write_bytes(b"a: 2")
        else:
            (folder / "case.yaml.age").write_bytes(b"")

    monkeypatch.setattr(output, "save_all", save_and_slip)
    lock_files(file, BOTH, keep=False)
    assert file.path.read_bytes() == (b"a: 2" if slip == "the case is changed" else b"a: 1")


def test_whoever_has_no_identity_at_hand_locks_for_those_who_have(folder, keys):
    file = case(folder, b"a: 1", keys)
    (locked,) = lock_files(CaseFile(file.path, folder), BOTH, keep=False)
    assert CaseFile(locked, folder, keys).read() == b"a: 1"


def test_nobody_locks_themselves_out(folder, keys):
    file = case(folder, b"a: 1", keys)
    assert rule(lambda: lock_files(file, (ESCROW[1],), keep=False)) == "lock-not-yours"
    assert [path.name for path in folder.iterdir()] == ["case.yaml"]


def test_a_clear_file_that_says_the_same_is_no_hindrance_to_unlocking(folder, keys):
    (locked,) = lock_files(case(folder, b"a: 1", keys), BOTH, keep=True)
    unlock_files(CaseFile(locked, folder, keys), keep=False)
    assert [path.name for path in folder.iterdir()] == ["case.yaml"]


def test_a_case_is_locked_with_a_passphrase_whatever_identity_is_at_hand(folder, keys):
    file = case(folder, b"a: 1", keys)
    (locked,) = lock_files(file, (), "correct horse", keep=False)
    assert CaseFile(locked, folder, KeyFiles((), "correct horse")).read() == b"a: 1"


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


@pytest.mark.parametrize("link", ["to", "of"])
def test_what_would_lie_in_clear_under_another_name_is_not_called_locked(folder, keys, tmp_path, link):
    file = case(folder, b"a: 1", keys)
    if link == "to":
        file.path.rename(tmp_path / "elsewhere.yaml")
        file.path.symlink_to(tmp_path / "elsewhere.yaml")
    else:
        (tmp_path / "elsewhere.yaml").hardlink_to(file.path)
    assert rule(lambda: lock_files(file, BOTH, keep=False)) == "lock-elsewhere"
    assert [path.name for path in folder.iterdir()] == ["case.yaml"]
    lock_files(file, BOTH, keep=True)
    assert is_locked((folder / "case.yaml.age").read_bytes())
