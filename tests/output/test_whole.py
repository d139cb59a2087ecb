"""Files on disk: whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from reportgen import output
from reportgen.errors import ExitCode, OutputError
from reportgen.output import whole


def fails(number: int, after: int = 0):
    """Stand in for `os.fsync`, which meets a full disk or a lost connection after some files."""
    left = [after]

    def fsync(_handle: int) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise OSError(number, "not shown")

    return fsync


@pytest.mark.parametrize(
    ("number", "rule"),
    [
        (errno.ENOSPC, "out-disk-full"),
        (errno.EROFS, "out-read-only"),
        (errno.EACCES, "out-not-allowed"),
        (errno.ENAMETOOLONG, "out-name-too-long"),
        (errno.ENOTDIR, "out-not-a-folder"),
        (errno.EIO, "out-failed"),
    ],
)
def test_what_stops_a_file_is_one_clear_problem(tmp_path, monkeypatch, number, rule):
    monkeypatch.setattr(whole.os, "fsync", fails(number))
    with pytest.raises(OutputError) as caught:
        output.save(tmp_path / "letter.docx", b"one")
    (problem,) = caught.value.problems
    assert problem.rule == rule
    assert caught.value.exit_code is ExitCode.OUTPUT
    assert "not shown" not in str(problem)


@pytest.mark.parametrize(
    ("name", "lock"),
    [("report.docx", "~$report.docx"), ("reports.docx", "~$eports.docx"), ("AVE-1 letter.docx", "~$E-1 letter.docx")],
)
def test_word_marks_short_names_in_front_and_long_ones_in_place_of_their_beginning(tmp_path, name, lock):
    (tmp_path / lock).write_bytes(b"")
    with pytest.raises(OutputError) as caught:
        output.save(tmp_path / name, b"one")
    assert caught.value.problems[0].rule == "out-in-use"
    assert not (tmp_path / name).exists()


def test_a_named_file_is_saved(tmp_path):
    output.save(tmp_path / "deep" / "due.ics", b"x")
    assert (tmp_path / "deep" / "due.ics").read_bytes() == b"x"


def test_a_file_is_whole_on_the_disk_before_it_takes_its_place(tmp_path, monkeypatch):
    sizes = []
    monkeypatch.setattr(whole.os, "fsync", lambda handle: sizes.append(os.fstat(handle).st_size))
    output.save(tmp_path / "letter.docx", b"one")
    output.create_private(tmp_path / "team.key", b"secret")
    assert sizes == [3, 6]


def test_what_cannot_be_added_to_is_a_problem(tmp_path):
    output.append(tmp_path / "report.md", b"one")
    output.append(tmp_path / "report.md", b"two")
    assert (tmp_path / "report.md").read_bytes() == b"onetwo"
    with pytest.raises(OutputError) as caught:
        output.append(tmp_path, b"three")
    assert caught.value.problems[0].rule == "out-not-a-folder"


@pytest.mark.parametrize("is_there", [False, True])
def test_what_somebody_else_has_put_in_the_way_is_neither_followed_nor_written_to(tmp_path, is_there):
    path, theirs = tmp_path / "letter.docx", tmp_path / "theirs"
    theirs.write_bytes(b"theirs")
    if is_there:
        path.write_bytes(b"old")
    whole._beside(path).symlink_to(theirs)
    output.save(path, b"new")
    assert (path.read_bytes(), path.is_symlink(), theirs.read_bytes()) == (b"new", False, b"theirs")


def test_who_may_not_read_a_file_may_not_read_it_while_it_is_written(tmp_path, monkeypatch):
    path = tmp_path / "case.yaml"
    path.write_bytes(b"old")
    path.chmod(0o600)
    modes = []
    real = Path.chmod

    def chmod(changed: Path, mode: int) -> None:
        modes.append(stat.S_IMODE(changed.stat().st_mode))
        real(changed, mode)

    monkeypatch.setattr(Path, "chmod", chmod)
    output.save(path, b"new")
    assert (modes, stat.S_IMODE(path.stat().st_mode)) == ([0o600], 0o600)


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_a_new_document_may_be_read_by_whoever_may_read_other_new_files_there(tmp_path):
    (tmp_path / "plain").write_bytes(b"")
    output.save(tmp_path / "letter.docx", b"new")
    assert (tmp_path / "letter.docx").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_where_one_file_cannot_be_replaced_those_before_it_are_as_they_were(tmp_path, monkeypatch):
    old, new, open_elsewhere = tmp_path / "a.docx", tmp_path / "b.html", tmp_path / "c.pdf"
    old.write_bytes(b"old")
    open_elsewhere.write_bytes(b"old")
    real = Path.replace

    def replace(path: Path, target: Path) -> Path:
        if target == open_elsewhere:
            raise PermissionError(errno.EACCES, "it is open in a viewer")
        return real(path, target)

    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(OutputError):
        whole.save_all([(old, b"one"), (new, b"two"), (open_elsewhere, b"three")])
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a.docx": b"old", "c.pdf": b"old"}


def test_where_a_file_cannot_be_put_back_it_is_as_a_whole_what_it_was_or_is_and_the_others_are_put_back(
    tmp_path, monkeypatch
):
    first, second, open_elsewhere = (tmp_path / name for name in ("a.docx", "b.html", "c.pdf"))
    for path in (first, second, open_elsewhere):
        path.write_bytes(b"old")
    real, replaced = Path.replace, []

    def replace(path: Path, target: Path) -> Path:
        if target == open_elsewhere or (target == first and first in replaced):
            raise PermissionError(errno.EACCES, "it is open in a viewer")
        replaced.append(target)
        return real(path, target)

    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(OutputError):
        whole.save_all([(first, b"one"), (second, b"two"), (open_elsewhere, b"three")])
    assert standing(tmp_path) == {"a.docx": b"one", "b.html": b"old", "c.pdf": b"old"}


def test_where_what_stood_cannot_be_read_nothing_is_replaced(tmp_path, monkeypatch):
    files = both(tmp_path, b"two")
    output.save_all(both(tmp_path, b"one"))

    def refused(_path):
        raise PermissionError(errno.EACCES, "it is open in a viewer")

    monkeypatch.setattr(whole, "read_file", refused)
    with pytest.raises(OutputError):
        whole.save_all(files)
    assert standing(tmp_path) == {"letter.docx": b"one", "letter.pdf": b"one"}


def test_a_private_file_is_new_or_not_written_at_all(tmp_path):
    output.create_private(tmp_path / "deep" / "team.key", b"secret")
    with pytest.raises(OutputError) as caught:
        output.create_private(tmp_path / "deep" / "team.key", b"other")
    assert caught.value.problems[0].rule == "out-exists"
    with pytest.raises(OutputError) as caught:
        output.create_private(tmp_path / "deep" / "team.key" / "x", b"other")
    assert caught.value.problems[0].rule in {"out-not-a-folder", "out-exists"}
    assert (tmp_path / "deep" / "team.key").read_bytes() == b"secret"


def test_a_private_file_that_does_not_fit_on_the_disk_leaves_nothing(tmp_path, monkeypatch):
    def full(_number):
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(whole.os, "fsync", full)
    with pytest.raises(OutputError) as caught:
        output.create_private(tmp_path / "team.key", b"secret")
    assert caught.value.problems[0].rule == "out-disk-full"
    assert not list(tmp_path.iterdir())


def both(folder, content):
    return [(folder / "letter.docx", content), (folder / "letter.pdf", content)]


def standing(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_disk_that_fills_up_half_way_leaves_the_old_files_and_no_parts(tmp_path, monkeypatch):
    output.save_all(both(tmp_path, b"one"))
    monkeypatch.setattr(whole.os, "fsync", fails(errno.ENOSPC, after=1))
    with pytest.raises(OutputError):
        output.save_all(both(tmp_path, b"two"))
    assert standing(tmp_path) == {"letter.docx": b"one", "letter.pdf": b"one"}


@pytest.mark.parametrize("stood", [True, False])
def test_what_somebody_saves_while_a_draft_is_written_is_kept_and_so_is_all_that_belongs_to_it(
    tmp_path, monkeypatch, stood
):
    files = both(tmp_path, b"two")
    if stood:
        output.save_all(both(tmp_path, b"one"))
    seen = {path: whole.stamp(path) for path, _ in files}
    real = whole.os.fsync

    def saved(handle):
        (tmp_path / "letter.pdf").write_bytes(b"by a reviewer")
        real(handle)

    monkeypatch.setattr(whole.os, "fsync", saved)
    with pytest.raises(OutputError) as caught:
        whole.save_all(files, seen)
    assert [problem.rule for problem in caught.value.problems] == ["out-changed-meanwhile"]
    assert standing(tmp_path) == {"letter.pdf": b"by a reviewer"} | ({"letter.docx": b"one"} if stood else {})
