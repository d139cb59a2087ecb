"""Documents of a case that is no longer there are named, as long as they lie there, and never touched."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from reportgen.batch.outcome import State
from reportgen.model.artefact import Format
from reportgen.model.wish import Wish
from support.examples import copy_examples


def left(batch, *paths: Path, folders: tuple[Path, ...] | None = None, **options: object) -> list[str]:
    """Which documents a build says are left of cases that are gone."""
    building = batch.begin(*paths, folders=(batch.cases,) if folders is None else folders, **options)
    while True:
        try:
            next(building)
        except StopIteration as end:
            return [path.as_posix() for path in end.value]


def test_the_documents_of_a_case_file_that_was_deleted_are_named_until_they_are_gone_too(batch):
    assert left(batch) == []
    (batch.cases / "b.yaml").unlink()
    before = batch.files()
    letter = "restricted/B/B notification.docx"
    assert left(batch) == left(batch) == [letter]
    assert batch.files() == before
    (batch.out / letter).unlink()
    assert left(batch) == []


def test_a_case_file_under_a_new_name_has_its_documents_still(batch):
    left(batch)
    (batch.cases / "b.yaml").rename(batch.cases / "bb.yaml")
    assert left(batch) == []
    assert left(batch, force=True) == []


def test_under_a_new_name_and_reference_the_old_documents_are_of_no_case(batch):
    left(batch)
    (batch.cases / "b.yaml").unlink()
    batch.add("bb.yaml")
    assert left(batch) == ["restricted/B/B notification.docx"]


def test_a_case_of_which_not_every_document_was_made_is_known_as_well(batch):
    copy_examples(batch.cases, "02-siblings.yaml", "population.yaml")
    wish = Wish(frozenset({"notification", "cspr"}), (Format.DOCX,))
    states = [one.state for one in batch.begin(batch.cases / "02-siblings.yaml", wish=wish)]
    assert states == [State.FAILED]
    (batch.cases / "02-siblings.yaml").unlink()
    assert left(batch) == ["restricted/AVE-2025-002/AVE-2025-002 notification.docx"]


def test_what_was_edited_and_the_draft_beside_it_are_named_too(batch):
    left(batch)
    letter = batch.out / "restricted/B/B notification.docx"
    letter.write_bytes(b"edited")
    left(batch, force=True)
    (batch.cases / "b.yaml").unlink()
    assert left(batch) == [
        "restricted/B/B notification (new draft).docx",
        "restricted/B/B notification.docx",
    ]


def test_cases_of_a_folder_that_is_not_built_now_are_not_gone(batch):
    other = batch.at / "older"
    other.mkdir()
    copy_examples(other, "partnership.yaml", "logo.png")
    shutil.move(batch.cases / "c.yaml", other)
    left(batch)
    left(batch, other, folders=(other,))
    assert left(batch) == []
    assert left(batch, batch.cases / "a.yaml", folders=()) == []
    (other / "c.yaml").rename(batch.at / "c.yaml")
    assert left(batch) == []
    assert left(batch, batch.cases, other / "..", folders=(batch.at,)) == []
    (batch.at / "c.yaml").unlink()
    assert left(batch, batch.at, folders=(batch.at,)) == ["restricted/C/C notification.docx"]


def test_a_folder_that_went_with_its_cases_is_seen_from_the_one_above(batch):
    (batch.cases / "2025").mkdir()
    (batch.cases / "b.yaml").rename(batch.cases / "2025/b.yaml")
    left(batch)
    shutil.rmtree(batch.cases / "2025")
    assert left(batch) == ["restricted/B/B notification.docx"]


def test_both_folders_may_be_moved_together(batch):
    left(batch)
    (batch.cases / "b.yaml").unlink()
    moved = batch.at / "elsewhere"
    moved.mkdir()
    batch.cases = batch.cases.rename(moved / "cases")
    batch.out = batch.out.rename(moved / "out")
    assert left(batch) == ["restricted/B/B notification.docx"]


@pytest.mark.parametrize("content", ["reference: [", ""])
def test_while_a_new_file_that_cannot_be_read_may_be_the_case_nothing_is_said(batch, content):
    left(batch)
    (batch.cases / "b.yaml").rename(batch.cases / "bb.yaml")
    (batch.cases / "bb.yaml").write_text(content, encoding="utf-8")
    assert left(batch) == []


def test_a_case_that_cannot_be_read_any_more_hides_no_other_that_is_gone(batch):
    left(batch)
    (batch.cases / "a.yaml").write_text("reference: [", encoding="utf-8")
    (batch.cases / "b.yaml").unlink()
    assert left(batch) == ["restricted/B/B notification.docx"]


def test_what_was_made_is_remembered_with_its_record_once(batch):
    left(batch)
    rows = (batch.out / ".reportgen/manifest.jsonl").read_text(encoding="utf-8")
    assert (rows.count('["case"'), rows.count('["folder"'), rows.count('["wrote"')) == (3, 1, 0)


def test_it_is_remembered_when_the_memory_is_written_anew(batch, monkeypatch):
    monkeypatch.setattr("reportgen.batch.standing.manifest._FEW", 1)
    for _ in range(8):
        left(batch, force=True)
    lines = (batch.out / ".reportgen/manifest.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 20  # of eight runs with three cases each
    (batch.cases / "b.yaml").unlink()
    assert left(batch) == ["restricted/B/B notification.docx"]
