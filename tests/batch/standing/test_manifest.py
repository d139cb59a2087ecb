"""The memory of an output folder: what was put is there again, whatever became of the rest of the file."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from reportgen.batch.standing import manifest
from reportgen.batch.standing.manifest import Line, Manifest

STAMP = (10, 1_700_000_000_000_000_001, 1_700_000_000_000_000_002, "ab" * 32)
LINE = Line(
    read_at_ns=1_800_000_000_000_000_003,
    inputs={"case file": STAMP, "file of answers": None},
    grounds="0123",
    kinds=("notification",),
    formats=("docx", "pdf"),
    names=("aa", None),
    record="record",
    templates=("notification.docx",),
    warnings={"sample-left": 2},
    outputs=(("restricted/A/A notification.docx", "notification", STAMP),),
)
LINES = st.builds(
    replace,
    st.just(LINE),
    read_at_ns=st.integers(0, 2**63),
    kinds=st.none() | st.tuples(st.text()),
    names=st.tuples(st.text(), st.none() | st.text()),
    warnings=st.dictionaries(st.text(), st.integers(0, 99), max_size=2),
    templates=st.lists(st.text(), max_size=2).map(tuple),
)


def file_of(folder: Path) -> Path:
    return folder / ".reportgen/manifest.jsonl"


@settings(max_examples=30)
@given(st.lists(st.tuples(st.sampled_from("abc"), LINES), min_size=1, max_size=6))
def test_the_last_that_was_put_of_a_case_is_there_again(put):
    with tempfile.TemporaryDirectory() as name:
        remembered = Manifest(Path(name))
        for one in put:
            remembered.put([one])
        again = Manifest(Path(name))
        assert {key: again.get(key) for key in again.rows} == dict(put)
        assert not again.is_of_another_version


@settings(max_examples=40)
@given(st.data())
def test_a_file_that_is_torn_anywhere_costs_the_line_it_is_torn_in_and_the_next_is_whole(data):
    with tempfile.TemporaryDirectory() as name:
        path = file_of(Path(name))
        remembered = Manifest(Path(name))
        for key in "abc":
            remembered.put([(key, LINE)])
        content = path.read_bytes()
        cut = data.draw(st.integers(content.index(b"\n") + 1, len(content)))
        path.write_bytes(content[:cut])
        whole = len(set(content[:cut].split(b"\n")[1:]) & set(content.split(b"\n")) - {b""})
        Manifest(Path(name)).put([("d", LINE)])
        again = Manifest(Path(name))
        assert [key for key in again.rows if again.get(key) == LINE] == [*"abc"[:whole], "d"]


ANYTHING = st.recursive(
    st.none() | st.integers() | st.text(max_size=3) | st.floats(allow_nan=False),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=6,
)


@given(place=st.integers(2, 11), value=ANYTHING)
def test_a_line_that_somebody_changed_is_none_or_says_what_a_line_says(place, value):
    with tempfile.TemporaryDirectory() as name:
        Manifest(Path(name)).put([("a", LINE)])
        again = Manifest(Path(name))
        again.rows["a"][place] = value
        line = again.get("a")
        if line is not None:
            words = (line.grounds, line.record, *line.formats, *line.templates, *(line.kinds or ()), line.names[0])
            numbers = (line.read_at_ns, *line.warnings.values())
            assert all(isinstance(one, str) for one in words)
            assert all(isinstance(one, int) for one in numbers)
            assert line.names[1] is None or isinstance(line.names[1], str)
            assert all(isinstance(one, str) for path, kind, _ in line.outputs for one in (path, kind))
            stamps = [*filter(None, line.inputs.values()), *(found for _, _, found in line.outputs)]
            assert all([type(one) for one in found] == [int, int, int, str] for found in stamps)


def test_what_documents_depend_on_is_remembered_once_with_the_first_case_that_needs_it(tmp_path):
    remembered = Manifest(tmp_path)
    keys = {
        remembered.grounds_key({"program": "1", "fonts": "2"}),
        remembered.grounds_key({"fonts": "2", "program": "1"}),
    }
    assert not file_of(tmp_path).exists()
    remembered.put([("a", LINE)])
    (key,) = keys
    assert Manifest(tmp_path).grounds(key) == {"program": "1", "fonts": "2"}
    assert Manifest(tmp_path).grounds("another") == {}
    assert file_of(tmp_path).read_text().count("grounds") == 1


def test_nothing_is_written_where_there_is_nothing_to_remember(tmp_path):
    Manifest(tmp_path).put([])
    assert not file_of(tmp_path).exists()


@pytest.mark.parametrize(
    "head",
    [
        *('["reportgen", 1, "{salt}"]', '["reportgen", 2, "{salt}00"]', '["other", 2, "{salt}"]', "{{}}"),
        *('["reportgen", 2, "no figures of any base, but 32 signs"]', "[" * 200_000),
    ],
)
def test_a_file_of_another_version_is_taken_away_and_said(tmp_path, head):
    Manifest(tmp_path).put([("a", LINE)])
    path = file_of(tmp_path)
    first, _, rest = path.read_text().partition("\n")
    path.write_text(f"{head.format(salt=json.loads(first)[2])}\n{rest}")
    again = Manifest(tmp_path)
    assert (again.rows, again.is_of_another_version, path.exists()) == ({}, True, False)
    assert not Manifest(tmp_path).is_of_another_version


def test_a_name_has_one_digest_in_a_folder_and_another_in_every_other(tmp_path):
    one, other = Manifest(tmp_path / "1"), Manifest(tmp_path / "2")
    one.put([("a", LINE)])
    assert one.digest("x") == Manifest(tmp_path / "1").digest("x") != other.digest("x")


def test_a_case_file_has_the_same_key_where_both_folders_are_moved_together(tmp_path):
    here, there = tmp_path / "here", tmp_path / "there"
    remembered = Manifest(here / "out")
    remembered.put([("a", LINE)])
    keys = [remembered.key(str(here / "cases" / name)) for name in ("a.yaml", "b.yaml")]
    shutil.move(here, there)
    assert [Manifest(there / "out").key(str(there / "cases" / name)) for name in ("a.yaml", "b.yaml")] == keys
    assert len({*keys, Manifest(there / "out").key(str(there / "a.yaml"))}) == 3


def test_a_case_file_has_the_same_key_from_wherever_it_is_named(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    remembered = Manifest(tmp_path / "out")
    assert remembered.key("a.yaml") == remembered.key("./a.yaml") == remembered.key(str(tmp_path / "a.yaml"))


def test_what_could_not_be_written_goes_with_the_next_as_far_as_it_is_only_a_few(tmp_path, monkeypatch):
    monkeypatch.setattr(manifest, "_FEW", 3)
    remembered = Manifest(tmp_path)
    remembered.put([("a", LINE)])
    key = remembered.grounds_key({"program": "1"})
    whys = [OSError(number) for number in range(5)]

    def torn(path: Path, content: bytes) -> None:
        with path.open("ab") as file:
            file.write(content[:20])
        raise next(upcoming)

    upcoming = iter(whys)
    with monkeypatch.context() as full:
        full.setattr(manifest, "_add", torn)
        for name in "bcdef":
            remembered.put([(name, LINE)])
    assert remembered.unkept is whys[0]
    remembered.put([("g", LINE)])
    again = Manifest(tmp_path)
    assert [one for one in again.rows if again.get(one) == LINE] == [*"adefg"]
    assert again.grounds(key) == {"program": "1"}


def test_a_file_is_written_anew_only_when_most_of_it_does_not_count(tmp_path, monkeypatch):
    monkeypatch.setattr(manifest, "_FEW", 5)
    remembered = Manifest(tmp_path)
    unused = remembered.grounds_key({"program": "0"})
    used = remembered.grounds_key({"program": "1"})
    kept = replace(LINE, grounds=used)
    remembered.put([("a", LINE), ("b", kept)])
    remembered.put([("a", kept)] * 5)
    before = file_of(tmp_path).read_bytes()
    for one in (remembered, Manifest(tmp_path)):
        one.tidy()
        assert file_of(tmp_path).read_bytes() == before  # ten lines, of which five count
    remembered.put([("a", kept)])
    Manifest(tmp_path).tidy()
    remembered = Manifest(tmp_path)
    remembered.tidy()
    assert len(file_of(tmp_path).read_text().splitlines()) == 4
    again = Manifest(tmp_path)
    assert {key: again.get(key) for key in again.rows} == {"a": kept, "b": kept}
    assert (again.grounds(used), again.grounds(unused)) == ({"program": "1"}, {})
    remembered.put([("c", kept)])
    assert Manifest(tmp_path).get("c") == kept
