"""A file is read if it is one, and what may never end is refused."""

from __future__ import annotations

import errno
import hashlib
import os

import pytest

from reportgen.plain_file import file_digest, read_file

POSIX = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a system without named pipes")


def test_a_file_is_read_whole_and_so_is_what_a_link_leads_to(tmp_path):
    (tmp_path / "a").write_bytes(b"\0words\r\n" * 100_000)
    (tmp_path / "link").symlink_to("a")
    assert read_file(tmp_path / "a") == read_file(f"{tmp_path}/link") == b"\0words\r\n" * 100_000


def test_what_is_not_there_and_a_folder_are_told_apart(tmp_path):
    with pytest.raises(FileNotFoundError):
        read_file(tmp_path / "a")
    with pytest.raises((IsADirectoryError, PermissionError)):  # Windows calls it the latter
        read_file(tmp_path)


@POSIX
@pytest.mark.parametrize("name", ["pipe", "link", "/dev/zero"])
def test_what_may_never_end_is_not_opened(tmp_path, name):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to("pipe")
    with pytest.raises(OSError) as caught:
        read_file(tmp_path / name)
    assert caught.value.errno == errno.ESPIPE


def test_a_file_has_a_digest_and_what_cannot_be_read_has_one_that_equals_none(tmp_path):
    (tmp_path / "a").write_bytes(b"words")
    assert file_digest(tmp_path / "a") == hashlib.sha256(b"words").hexdigest()
    assert file_digest(tmp_path / "b") == file_digest(tmp_path) == ""
