"""Keys are read late, and shown nowhere."""

from __future__ import annotations

import pytest

from reportgen.at_rest import lock
from reportgen.case_file import CaseFile, KeyFiles
from reportgen.errors import UsageError
from support.locked import BOTH, case


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
