"""A quick look at what stands says nothing that a close look would not say."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reportgen.batch import find_cases, freshness, standing
from reportgen.batch.freshness import Freshness
from reportgen.batch.manifest import Manifest
from reportgen.model.artefact import Format
from reportgen.model.wish import Wish

LETTER = Wish(frozenset({"notification"}), (Format.DOCX,))


@pytest.fixture
def judged(batch, monkeypatch):
    """A batch that was made some time ago, and how each of its cases is judged: at a glance, and closely."""
    later = time.time_ns() + 10**10
    with monkeypatch.context() as clock:
        clock.setattr("reportgen.batch.build.time.time_ns", lambda: later)
        batch.build()
    monkeypatch.setattr(freshness.time, "time_ns", lambda: later)

    def judge(change=None):
        manifest = Manifest(batch.out)
        (file,) = find_cases([batch.cases / "a.yaml"])
        now = {
            **standing.of_program(),
            **standing.of_files(batch.cases / "partnership.yaml", None),
            "options": standing.of_options(LETTER, guidance=None),
        }
        key = manifest.key(os.fspath(file.path))
        if change is not None:
            change(manifest.rows[key])
        looks = Freshness(manifest, batch.out, LETTER)
        standing_key = manifest.standing_key(now)
        return (
            looks._at_a_glance(key, file.inputs, standing_key),
            looks._closely(key, file.inputs, now, standing_key),
        )

    return judge


def test_what_stands_is_seen_at_a_glance_as_it_is_seen_closely(judged):
    glance, closely = judged()
    assert glance == closely
    assert glance.stands


@pytest.mark.parametrize("name", ["a.answers.yaml", "a.yaml.age", "a.answers.yaml.age", "A.ANSWERS.YAML"])
def test_a_file_beside_the_case_is_not_overlooked_at_a_glance(batch, judged, name):
    (batch.cases / name).write_bytes(b"")
    glance, closely = judged()
    assert glance is None
    assert closely.stands == (not (batch.cases / name.lower()).exists())


def test_a_case_with_a_name_beyond_ascii_is_looked_at_closely(batch):
    batch.add("Zoë.yaml", reference="Z")
    batch.build()
    assert [outcome.state.value for outcome in batch.build()] == ["skipped"] * 4
    (batch.cases / "Zoë.answers.yaml").write_bytes(b"answers: []\n")
    assert {outcome.because for outcome in batch.build()} == {"nothing has changed", "the file of answers has changed"}


UNREAD = (8, 9)
"""The record's name and the templates' matter where something has changed."""
VALUES = st.recursive(
    st.none() | st.integers() | st.text(max_size=3) | st.sampled_from(["docx", "case file"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["case file", "x"]), inner, max_size=2),
    max_leaves=6,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(place=st.integers(2, 11), value=VALUES)
def test_whatever_stands_in_the_memory_a_glance_says_no_more_than_a_close_look(judged, place, value):
    def change(row):
        row[place] = json.loads(json.dumps(value))

    glance, closely = judged(change)
    if glance is not None:
        assert glance.stands
        assert closely.stands or place in UNREAD


def test_each_change_of_a_time_or_size_is_seen_at_a_glance(batch, judged):
    document = Path(batch.out / "restricted/A/A notification.docx")
    case = batch.cases / "a.yaml"
    for path in (document, case):
        before = path.stat()
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns + 1))
        assert judged()[0] is None
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
        assert judged()[0] is None  # the time of the file's own facts is another
