"""A case is read and written as it rests, and what belongs to it goes with it."""

from __future__ import annotations

import os
import stat

import pytest

from reportgen.at_rest import lock, lock_with_passphrase, new_identity
from reportgen.case_file import ANSWERS, CaseFile, KeyFiles, lock_files
from reportgen.errors import CaseError
from support.locked import BOTH, case, rule


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


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("case.yaml", ("locked copy of the case", "case.yaml.age")),
        ("case.yaml.age", ("copy of the case in clear", "case.yaml")),
        ("case.yaml.AGE", ("copy of the case in clear", "case.yaml")),
    ],
)
def test_every_file_that_has_a_say_in_a_case_is_named_in_clear_and_locked(folder, name, other):
    inputs = CaseFile(folder / name, folder).inputs
    assert {os.path.dirname(path) for path in inputs.values()} == {os.fspath(folder)}  # noqa: PTH120 - strings
    assert {what: os.path.basename(path) for what, path in inputs.items()} == {  # noqa: PTH119 - strings
        "case file": name,
        other[0]: other[1],
        "file of answers": "case.answers.yaml",
        "locked file of answers": "case.answers.yaml.age",
    }


def test_a_case_and_its_answers_are_locked_anew_to_others(folder, keys):
    file = case(folder, b"a: 1", keys)
    file.write_beside(ANSWERS, b"kept: [x]", None, ())
    lock_files(file, BOTH, keep=False)
    secret, public = new_identity()
    for path, content in CaseFile(folder / "case.yaml.age", folder, keys).relocked([public]):
        path.write_bytes(content)
    identity = folder.parent / "new.key"
    identity.write_text(secret, "utf-8")
    anew = CaseFile(folder / "case.yaml.age", folder, KeyFiles((identity,)))
    assert (anew.read(), anew.read_beside(ANSWERS)) == (b"a: 1", b"kept: [x]")
    assert rule(CaseFile(folder / "case.yaml.age", folder, keys).read) == "locked-wrong-identity"


def test_answers_in_clear_beside_a_locked_case_are_locked_when_they_are_written(folder, keys):
    (locked,) = lock_files(case(folder, b"a: 1", keys), BOTH, keep=False)
    (folder / "case.answers.yaml").write_bytes(b"old")
    file = CaseFile(locked, folder, keys)
    file.write_beside(ANSWERS, b"new", b"old", BOTH)
    assert sorted(path.name for path in folder.iterdir()) == ["case.answers.yaml.age", "case.yaml.age"]


def test_locked_answers_beside_a_case_in_clear_are_in_clear_when_they_are_written(folder, keys):
    file = case(folder, b"a: 1", keys)
    (folder / "case.answers.yaml.age").write_bytes(lock(b"old", BOTH))
    file.write_beside(ANSWERS, b"new", b"old", ())
    assert sorted(path.name for path in folder.iterdir()) == ["case.answers.yaml", "case.yaml"]
    assert file.read_beside(ANSWERS) == b"new"


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


def test_a_locked_case_that_is_gone_is_a_problem(folder, keys):
    with pytest.raises(CaseError):
        CaseFile(folder / "none.yaml.age", folder, keys).read()


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_who_may_not_read_a_case_may_not_read_its_answers(folder, keys):
    file = case(folder, b"a: 1", keys)
    file.path.chmod(0o600)
    written = file.write_beside(ANSWERS, b"kept: [x]", None, ())
    assert stat.S_IMODE(written.stat().st_mode) == 0o600
