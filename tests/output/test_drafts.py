"""A document never goes over somebody's work."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from reportgen import output
from reportgen.errors import OutputError
from reportgen.model.artefact import Artefact, Audience, Format
from reportgen.output import Fate, FileFate, drafts, record_name, whole


def letter(content: bytes = b"one", name: str = "AVE-1 notification.docx") -> Artefact:
    return Artefact(Audience.RESTRICTED, "AVE-1", name, "notification", Format.DOCX, content)


GIVES = {("AVE-1", "AVE-1 notification")}


def write(artefacts, folder, gives=GIVES):
    """What the stage does for the case AVE-1."""
    return output.write(artefacts, folder, "AVE-1", gives)


LETTER = Path("restricted/AVE-1/AVE-1 notification.docx")


def test_an_artefact_goes_to_its_audience_and_folder(tmp_path):
    (written,) = write([letter()], tmp_path)
    assert written == FileFate(LETTER, Fate.WRITTEN)
    assert (tmp_path / LETTER).read_bytes() == b"one"


def test_the_same_bytes_are_not_written_again(tmp_path):
    write([letter()], tmp_path)
    before = (tmp_path / LETTER).stat()
    (written,) = write([letter()], tmp_path)
    assert written.fate is Fate.UNCHANGED
    after = (tmp_path / LETTER).stat()
    assert (after.st_ino, after.st_ctime_ns) == (before.st_ino, before.st_ctime_ns)


def test_an_untouched_file_is_replaced_by_the_new_draft(tmp_path):
    write([letter()], tmp_path)
    (written,) = write([letter(b"two")], tmp_path)
    assert written.fate is Fate.WRITTEN
    assert (tmp_path / LETTER).read_bytes() == b"two"


def test_a_file_edited_by_hand_is_kept_and_the_new_draft_goes_beside_it(tmp_path):
    write([letter()], tmp_path)
    (tmp_path / LETTER).write_bytes(b"edited by a reviewer")
    (written,) = write([letter(b"two")], tmp_path)
    assert written.fate is Fate.BESIDE
    assert (tmp_path / LETTER).read_bytes() == b"edited by a reviewer"
    assert (tmp_path / "restricted/AVE-1/AVE-1 notification (new draft).docx").read_bytes() == b"two"


def test_a_new_draft_that_was_edited_too_is_kept_as_well(tmp_path):
    write([letter()], tmp_path)
    (tmp_path / LETTER).write_bytes(b"edited")
    write([letter(b"two")], tmp_path)
    (tmp_path / LETTER).with_name("AVE-1 notification (new draft).docx").write_bytes(b"edited, too")
    (written,) = write([letter(b"three")], tmp_path)
    assert written.path.name == "AVE-1 notification (new draft 2).docx"


def test_a_file_that_was_there_before_us_is_kept(tmp_path):
    (tmp_path / LETTER).parent.mkdir(parents=True)
    (tmp_path / LETTER).write_bytes(b"somebody's")
    (written,) = write([letter()], tmp_path)
    assert written.fate is Fate.BESIDE
    assert (tmp_path / LETTER).read_bytes() == b"somebody's"


@pytest.mark.parametrize("damage", [b"{", b"[]", b"[" * 200_000, b'{"restricted": 1}'])
def test_with_a_damaged_record_every_file_counts_as_edited(tmp_path, damage):
    write([letter()], tmp_path)
    (record,) = (tmp_path / ".reportgen").iterdir()
    record.write_bytes(damage)
    (written,) = write([letter(b"two")], tmp_path)
    assert written.fate is Fate.BESIDE


def test_a_case_without_artefacts_leaves_no_trace(tmp_path):
    assert write([], tmp_path / "out") == ()
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("lock", ["~$E-1 notification.docx", ".~lock.AVE-1 notification.docx#"])
def test_a_file_that_is_open_in_word_is_left_alone(tmp_path, lock):
    write([letter()], tmp_path)
    (tmp_path / LETTER).with_name(lock).write_bytes(b"")
    with pytest.raises(OutputError) as caught:
        write([letter(b"two")], tmp_path)
    assert caught.value.problems[0].rule == "out-in-use"
    assert (tmp_path / LETTER).read_bytes() == b"one"


def test_a_file_in_the_place_of_the_folder_is_a_problem(tmp_path):
    (tmp_path / "restricted").write_bytes(b"")
    with pytest.raises(OutputError) as caught:
        write([letter()], tmp_path)
    assert caught.value.problems[0].rule == "out-not-a-folder"


def test_a_folder_in_the_place_of_the_file_is_a_problem(tmp_path):
    (tmp_path / LETTER).mkdir(parents=True)
    with pytest.raises(OutputError) as caught:
        write([letter()], tmp_path)
    assert caught.value.problems[0].rule == "out-not-a-folder"


def test_a_file_that_cannot_be_read_is_not_written_over(tmp_path, monkeypatch):
    write([letter()], tmp_path)
    real = drafts.read_file

    def refused(path):
        if path.suffix == ".docx":
            raise PermissionError(errno.EACCES, "not shown")
        return real(path)

    monkeypatch.setattr(drafts, "read_file", refused)
    with pytest.raises(OutputError):
        write([letter(b"two")], tmp_path)
    assert (tmp_path / LETTER).read_bytes() == b"one"


def test_a_record_that_cannot_be_read_is_a_problem(tmp_path):
    write([letter()], tmp_path)
    (record,) = (tmp_path / ".reportgen").iterdir()
    record.unlink()
    record.mkdir()
    with pytest.raises(OutputError):
        write([letter()], tmp_path)


def both(content: bytes) -> list[Artefact]:
    pdf = Artefact(Audience.RESTRICTED, "AVE-1", "AVE-1 notification.pdf", "notification", Format.PDF, content + b"%")
    return [letter(content), pdf]


def test_the_formats_of_a_document_stay_together(tmp_path):
    write(both(b"one"), tmp_path)
    (tmp_path / LETTER).write_bytes(b"edited")
    written = write(both(b"two"), tmp_path)
    assert [file.path.name for file in written] == [
        "AVE-1 notification (new draft).docx",
        "AVE-1 notification (new draft).pdf",
    ]
    assert (tmp_path / LETTER).with_suffix(".pdf").read_bytes() == b"one%"


def test_a_file_that_the_case_does_not_give_any_more_is_named_and_left(tmp_path):
    write([letter()], tmp_path)
    assert write([], tmp_path, gives=()) == (FileFate(LETTER, Fate.OUTDATED),)
    assert (tmp_path / LETTER).exists()
    (tmp_path / LETTER).unlink()
    assert write([], tmp_path, gives=()) == ()


def test_a_draft_beside_an_edited_file_is_not_out_of_date(tmp_path):
    write([letter()], tmp_path)
    (tmp_path / LETTER).write_bytes(b"edited")
    write([letter(b"two")], tmp_path)
    assert write([], tmp_path) == ()


def test_the_files_of_another_case_are_its_own(tmp_path):
    write([letter()], tmp_path)
    assert output.write([], tmp_path, "AVE-2", ()) == ()


def test_what_a_killed_process_left_is_cleared_up_and_what_a_running_one_writes_is_not(tmp_path):
    place = (tmp_path / LETTER).parent
    place.mkdir(parents=True)
    ours = whole._beside(place / "x.docx").name
    running = place / ours.replace(f"-{os.getpid()}", f"-{os.getppid()}")
    killed = place / ours.replace(f"-{os.getpid()}", "-99999999")
    elsewhere = place / ".0123abcd.0123abcd-99999999.part"
    for path in (running, killed, elsewhere):
        path.write_bytes(b"half")
    write([letter()], tmp_path)
    assert sorted(path.name for path in place.glob(".*.part")) == sorted((running.name, elsewhere.name))


def test_a_process_that_is_killed_between_two_files_leaves_whole_files_that_are_known_as_ours(tmp_path, monkeypatch):
    write(both(b"one"), tmp_path)
    renamed = []

    def replace(path, target):
        if len(renamed) == 2:
            raise KeyboardInterrupt
        renamed.append(target)
        os.replace(path, target)  # noqa: PTH105 - the method is the one that is replaced

    with monkeypatch.context() as killed:
        killed.setattr(Path, "replace", replace)
        with pytest.raises(KeyboardInterrupt):
            write(both(b"two"), tmp_path)
    assert {path.read_bytes() for path in (tmp_path / LETTER).parent.iterdir()} == {b"two", b"one%"}
    assert [file.fate for file in write(both(b"three"), tmp_path)] == [Fate.WRITTEN, Fate.WRITTEN]


def test_what_is_saved_in_word_while_the_new_draft_is_written_is_kept(tmp_path, monkeypatch):
    write([letter()], tmp_path)
    real = whole.os.fsync

    def saved(handle):
        (tmp_path / LETTER).write_bytes(b"edited in the meantime")
        real(handle)

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(whole.os, "fsync", saved)
        with pytest.raises(OutputError):
            write([letter(b"two")], tmp_path)
    assert (tmp_path / LETTER).read_bytes() == b"edited in the meantime"
    (written,) = write([letter(b"two")], tmp_path)
    assert written.fate is Fate.BESIDE
    assert (tmp_path / LETTER).read_bytes() == b"edited in the meantime"


def test_a_reference_has_one_record_whatever_its_letters_large_or_small():
    assert record_name("AVE-1") == record_name("ave-1")
