"""A batch does what has to be done, nothing else, and nothing by halves."""

from __future__ import annotations

import datetime as dt
import errno
import os
import shutil
import subprocess
import sys
import threading
import time
from contextlib import nullcontext
from pathlib import Path

import pytest
from msgspec import structs

from conftest import CASES
from reportgen import output, pipeline
from reportgen.at_rest import lock, new_identity
from reportgen.batch.outcome import State
from reportgen.batch.standing import grounds
from reportgen.batch.standing.manifest import Manifest
from reportgen.case_file import CaseFile, KeyFiles, lock_files
from reportgen.errors import ExitCode, OutputError, UsageError
from reportgen.load import load
from reportgen.model.artefact import Format
from reportgen.model.wish import Wish
from reportgen.output import Fate, whole
from reportgen.output.refusals import refusal
from reportgen.plain_file import read_file
from reportgen.world import shipped
from support.examples import copy_examples
from support.looping import looping


def states(outcomes):
    return [outcome.state.value for outcome in outcomes]


def reasons(outcomes):
    return {outcome.because for outcome in outcomes}


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_what_stands_is_left_alone(batch):
    assert states(batch.build()) == ["made"] * 3
    before = {path: (batch.out / path).stat().st_mtime_ns for path in batch.files()}
    outcomes = batch.build()
    assert states(outcomes) == ["skipped"] * 3
    assert reasons(outcomes) == {"nothing has changed"}
    assert {path: (batch.out / path).stat().st_mtime_ns for path in batch.files()} == before


def test_the_case_that_changed_is_made_and_no_other(batch):
    batch.build()
    before = batch.files()
    replace(batch.cases / "b.yaml", "reference: B", "reference: B # corrected")
    outcomes = batch.build()
    assert states(outcomes) == ["skipped", "made", "skipped"]
    assert outcomes[1].because == "the case file has changed"
    assert batch.files() == before


def add_figures(batch):
    (batch.cases / "population.yaml").write_bytes((CASES / "population.yaml").read_bytes())


def replace_seconds(outcome):
    return structs.replace(outcome, seconds=0)


def add_template(batch, name):
    (batch.at / "own").mkdir(exist_ok=True)
    content = (shipped() / name).read_bytes()
    (batch.at / "own" / name).write_bytes(content + b"\n")


def change_logo(batch):
    with (batch.cases / "logo.png").open("ab") as file:
        file.write(b"\0")


@pytest.mark.parametrize(
    ("change", "because"),
    [
        (lambda batch: replace(batch.cases / "partnership.yaml", "name:", "# seen\nname:"), "settings have changed"),
        (change_logo, "the logo has changed"),
        (add_figures, "the figures of the area have changed"),
        (lambda batch: add_template(batch, "notification.docx"), "the template notification.docx has changed"),
    ],
)
def test_what_a_document_depends_on_beside_its_case_makes_all_anew(batch, change, because):
    options = {"templates": batch.at / "own"}
    add_template(batch, "certificate.docx")
    batch.build(**options)
    change(batch)
    outcomes = batch.build(**options)
    assert states(outcomes) == ["made"] * 3
    assert because in outcomes[0].because
    assert states(batch.build(**options)) == ["skipped"] * 3


def test_a_template_of_documents_that_a_case_does_not_give_changes_nothing(batch):
    options = {"templates": batch.at / "own"}
    add_template(batch, "certificate.docx")
    batch.build(**options)
    add_template(batch, "cspr.docx")
    assert states(batch.build(**options)) == ["skipped"] * 3
    add_template(batch, "notification.docx")
    assert states(batch.build(**options)) == ["made"] * 3


@pytest.mark.parametrize("part", ["program", "guidance", "fonts"])
def test_another_program_pack_or_font_makes_all_anew(batch, monkeypatch, part):
    batch.build()
    other = {**grounds.of_program(), part: "another"}
    monkeypatch.setattr(grounds, "of_program", lambda: other)
    outcomes = batch.build()
    assert states(outcomes) == ["made"] * 3
    assert reasons(outcomes) == {grounds.NAMES[part]}


def test_other_options_make_all_anew(batch):
    batch.build()
    assert reasons(batch.build(guidance="wt2023")) == {grounds.NAMES["options"]}


def test_the_day_is_no_reason(batch):
    batch.build()
    assert states(batch.build(as_of=dt.date(2031, 1, 1))) == ["skipped"] * 3


def test_more_formats_than_before_are_made_and_fewer_are_there(batch):
    batch.build()
    both = Wish(frozenset({"notification"}), (Format.DOCX, Format.HTML))
    assert states(batch.build(wish=both)) == ["made"] * 3
    assert states(batch.build()) == ["skipped"] * 3
    assert states(batch.build(wish=both)) == ["skipped"] * 3


def test_all_kinds_are_more_than_one(batch):
    batch.build()
    outcomes = batch.build(wish=Wish(None, (Format.DOCX,)))
    assert reasons(outcomes) == {"other kinds or formats are wanted than were made"}


def test_what_is_made_only_when_it_is_named_is_not_among_all(batch):
    every = Wish(None, (Format.DOCX,))
    copy_examples(batch.cases, "01-infant-injuries.yaml", "population.yaml")
    batch.build(wish=every)
    named = Wish(frozenset({"rapid-review-pseudonymised"}), (Format.DOCX,))
    outcome = batch.build(batch.cases / "01-infant-injuries.yaml", wish=named)[0]
    assert outcome.because == "other kinds or formats are wanted than were made"
    assert [one.title for one in outcome.unwritten] == ["Rapid review under pseudonyms"]  # nobody has a pseudonym there


ANSWERED = "10-withheld.yaml"


@pytest.fixture
def answered(batch):
    """One case that gives a report."""
    shutil.rmtree(batch.cases)
    batch.cases.mkdir()
    copy_examples(batch.cases, "partnership.yaml", "logo.png", "population.yaml", ANSWERED)
    return batch


NO_ANSWERS = b"# Nothing was asked.\nanswers: []\n"
REPORT = Wish(frozenset({"notification", "cspr"}), (Format.DOCX,))


def test_answers_beside_a_case_are_inputs_of_it(answered):
    beside = answered.cases / ANSWERED.replace(".yaml", ".answers.yaml")
    answered.build(wish=REPORT)
    assert states(answered.build(wish=REPORT)) == ["skipped"]
    beside.write_bytes(NO_ANSWERS)
    assert reasons(answered.build(wish=REPORT)) == {"the file of answers has changed"}
    assert states(answered.build(wish=REPORT)) == ["skipped"]
    beside.write_bytes(NO_ANSWERS + b"# seen\n")
    assert reasons(answered.build(wish=REPORT)) == {"the file of answers has changed"}
    beside.unlink()
    assert reasons(answered.build(wish=REPORT)) == {"the file of answers has changed"}


@pytest.mark.parametrize("jobs", [1, 2])
def test_answers_that_are_wrong_stop_what_may_be_published_and_no_letter(answered, jobs):
    answered.build(wish=REPORT)
    for number in range(4):
        name = f"{number}.yaml"
        text = (answered.cases / ANSWERED).read_text(encoding="utf-8")
        first, _, rest = text.partition("reference: ")
        name_line = "public_name: "
        head, _, tail = rest.partition("\n")[2].partition(name_line)
        text = f"{first}reference: X{number}\n{head}{name_line}Child X{number}\n{tail.partition(chr(10))[2]}"
        (answered.cases / name).write_text(text, encoding="utf-8")
        (answered.cases / f"{number}.answers.yaml").write_text("answers: [", encoding="utf-8")
    outcomes = answered.build(wish=REPORT, jobs=jobs)
    assert sorted(states(outcomes)) == ["failed"] * 4 + ["skipped"]
    for outcome in (one for one in outcomes if one.state is State.FAILED):
        assert [one.path.name.split()[-1] for one in outcome.written] == ["notification.docx"]
        assert ".answers.yaml" in str(outcome.unwritten[0].problems[0])
    assert sorted(states(answered.build(wish=REPORT, jobs=jobs))) == ["failed"] * 4 + ["skipped"]


def test_a_locked_case_stands_without_its_key_and_is_made_with_it_alone(answered, tmp_path):
    secret, recipient = new_identity()
    keys = tmp_path / "team.key"
    keys.write_text(secret, encoding="utf-8")
    key_files = KeyFiles((keys,))
    clear = answered.cases / ANSWERED
    clear.with_suffix(".answers.yaml").write_bytes(NO_ANSWERS)
    answered.build(wish=REPORT)
    before = answered.files()
    lock_files(CaseFile(clear, answered.cases, key_files), [recipient], keep=False)
    assert states(answered.build(wish=REPORT)) == ["failed"]
    assert states(answered.build(wish=REPORT, key_files=key_files, force=True)) == ["made"]
    assert answered.files() == before
    assert not clear.exists()
    assert states(answered.build(wish=REPORT)) == ["skipped"]
    locked_answers = clear.with_suffix(".answers.yaml.age")
    locked_answers.write_bytes(lock(NO_ANSWERS + b"# seen\n", [recipient]))
    assert reasons(answered.build(wish=REPORT, key_files=key_files)) == {"the locked file of answers has changed"}
    shutil.copy(CASES / ANSWERED, clear)
    outcome = answered.build(clear, wish=REPORT, key_files=key_files)[0]
    assert [problem.rule for problem in outcome.problems] == ["case-clear-and-locked"]


def test_a_case_that_changes_while_it_is_read_is_made_again(batch, monkeypatch):
    path = batch.cases / "b.yaml"
    real = CaseFile.read

    def read(file):
        content = real(file)
        if file.path == path:
            path.write_bytes(content + b"# saved meanwhile\n")
        return content

    with monkeypatch.context() as saved:
        saved.setattr(CaseFile, "read", read)
        assert states(batch.build()) == ["made"] * 3
    assert states(batch.build()) == ["skipped", "made", "skipped"]


def test_force_makes_everything(batch):
    batch.build()
    assert states(batch.build(force=True)) == ["made"] * 3


def test_a_document_that_was_taken_away_is_made_again(batch):
    batch.build()
    before = batch.files()
    (batch.out / "restricted/B/B notification.docx").unlink()
    outcomes = batch.build()
    assert states(outcomes) == ["skipped", "made", "skipped"]
    assert outcomes[1].because == "a document is missing"
    assert batch.files() == before


def test_an_edited_document_of_an_unchanged_case_is_kept_and_told(batch):
    batch.build()
    (batch.out / "restricted/B/B notification.docx").write_bytes(b"edited")
    outcome = batch.build()[1]
    assert outcome.state is State.SKIPPED
    assert outcome.edited == ("restricted/B/B notification.docx",)
    assert batch.files()["restricted/B/B notification.docx"] == b"edited"
    assert batch.build()[1] == outcome


def test_an_edited_document_of_a_changed_case_gets_a_draft_beside_it(batch):
    batch.build()
    (batch.out / "restricted/B/B notification.docx").write_bytes(b"edited")
    replace(batch.cases / "b.yaml", "reference: B", "reference: B # corrected")
    (written,) = batch.build()[1].written
    assert (written.path.name, written.fate) == ("B notification (new draft).docx", Fate.BESIDE)
    outcomes = batch.build()
    assert states(outcomes) == ["skipped"] * 3
    assert outcomes[1].edited == ("restricted/B/B notification.docx",), "named as long as it stands"
    (batch.out / "restricted/B/B notification.docx").unlink()
    assert batch.build()[1].edited == ()


def test_a_change_that_keeps_size_and_time_is_seen(batch):
    """A file system with coarse clocks, or a tool that sets times back."""
    path = batch.cases / "b.yaml"
    batch.build()
    before = path.stat()
    content = path.read_bytes()
    path.write_bytes(content.replace(b"age", b"egg", 1) if b"age" in content else content.swapcase())
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert path.stat().st_size == before.st_size
    assert batch.build()[1].because == "the case file has changed"


def test_a_file_as_new_as_its_reading_is_not_trusted_by_its_time(batch, monkeypatch):
    path = batch.cases / "b.yaml"
    batch.build()
    before = path.stat()
    path.write_bytes(path.read_bytes().replace(b"age", b"egg", 1))
    real = os.stat
    # The clock of this file system did not move on between the two times it was written.
    monkeypatch.setattr(os, "stat", lambda at, **how: before if Path(at) == path else real(at, **how))
    assert batch.build()[1].because == "the case file has changed"


def test_a_copy_of_both_folders_elsewhere_goes_by_digest(batch, tmp_path, monkeypatch):
    batch.build()
    copy = type(batch)(tmp_path / "elsewhere")
    shutil.copytree(batch.cases, copy.cases, copy_function=shutil.copyfile)
    shutil.copytree(batch.out, copy.out, copy_function=shutil.copyfile)
    assert states(copy.build()) == ["skipped"] * 3
    # The times are known now: nothing has to be read any more.
    later = time.time_ns() + 10_000_000_000
    monkeypatch.setattr("reportgen.batch.standing.freshness.time.time_ns", lambda: later)
    assert states(copy.build()) == ["skipped"] * 3
    monkeypatch.setattr("reportgen.batch.standing.freshness.stamp", None)
    assert states(copy.build()) == ["skipped"] * 3


def test_a_case_that_went_back_to_what_it_was_does_not_keep_what_it_became(batch, monkeypatch):
    """Stopped after writing and before remembering, then undone: the documents are of the other version."""
    batch.build()
    first = batch.files()
    path = batch.cases / "b.yaml"
    text = path.read_text(encoding="utf-8")
    replace(path, "Jorrick", "Jorvick")
    with monkeypatch.context() as stopped:
        stopped.setattr(Manifest, "put", lambda _self, _lines: None)
        batch.build()
    changed = batch.files() != first
    path.write_text(text, encoding="utf-8")
    outcome = batch.build()[1]
    assert changed
    assert outcome.because == "a document is of another run"
    assert batch.files() == first


@pytest.mark.parametrize("damage", [b"", b"{", b'["reportgen", 999, "00"]\n', b"\xff\xfe", b'["reportgen",1,"'])
def test_without_its_memory_a_batch_makes_all_and_changes_nothing(batch, damage):
    batch.build()
    before = batch.files()
    (batch.out / ".reportgen/manifest.jsonl").write_bytes(damage)
    outcomes = batch.build()
    assert states(outcomes) == ["made"] * 3
    assert reasons(outcomes) == {"what is remembered is damaged, or of another version of reportgen"}
    assert batch.files() == before
    assert states(batch.build()) == ["skipped"] * 3


def test_a_line_that_was_torn_costs_its_case_only(batch):
    batch.build()
    memory = batch.out / ".reportgen/manifest.jsonl"
    memory.write_bytes(memory.read_bytes()[:-40])
    assert sorted(states(batch.build())) == ["made", "skipped", "skipped"]
    assert states(batch.build()) == ["skipped"] * 3


def test_the_memory_names_nobody_and_no_case_file(batch):
    case = load((batch.cases / "a.yaml").read_bytes(), "").case
    shutil.move(batch.cases / "a.yaml", batch.cases / "quillfeather.yaml")
    batch.build()
    text = (batch.out / ".reportgen/manifest.jsonl").read_text(encoding="utf-8")
    for word in ("quillfeather", case.children[0].name.given, case.children[0].name.family):
        assert word.casefold() not in text.casefold()


def test_a_memory_that_cannot_be_kept_stops_nothing(batch):
    (batch.out / ".reportgen/manifest.jsonl").mkdir(parents=True)
    assert states(batch.build()) == ["made"] * 3
    assert states(batch.build()) == ["made"] * 3


def test_the_memory_does_not_grow_without_end(batch, monkeypatch):
    monkeypatch.setattr("reportgen.batch.standing.manifest._FEW", 10)
    for _ in range(6):
        batch.build(force=True)
    lines = (batch.out / ".reportgen/manifest.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 13
    assert states(batch.build()) == ["skipped"] * 3


def test_a_case_that_failed_is_tried_again_and_a_mended_one_is_made(batch):
    whole = (batch.cases / "b.yaml").read_bytes()
    (batch.cases / "b.yaml").write_text("reference: [", encoding="utf-8")
    assert states(batch.build()) == ["made", "failed", "made"]
    outcomes = batch.build()
    assert states(outcomes) == ["skipped", "failed", "skipped"]
    assert outcomes[1].exit_code is ExitCode.CASE
    (batch.cases / "b.yaml").write_bytes(whole)
    assert states(batch.build()) == ["skipped", "made", "skipped"]


def test_a_case_file_that_cannot_be_read_is_named_and_the_rest_is_done(batch, monkeypatch):
    def read(path):
        if path.name == "b.yaml":
            raise PermissionError(errno.EACCES, "not shown")
        return read_file(path)

    monkeypatch.setattr("reportgen.case_file.bytes_at_rest.read_file", read)
    outcomes = batch.build()
    assert states(outcomes) == ["made", "failed", "made"]
    assert [problem.rule for problem in outcomes[1].problems] == ["file-unreadable"]


def test_a_new_case_with_the_reference_of_one_that_stands_stops_both(batch):
    batch.build()
    batch.add("d.yaml", reference="b")
    outcomes = batch.build()
    assert states(outcomes) == ["skipped", "failed", "skipped", "failed"]
    assert [problem.rule for problem in outcomes[1].problems] == ["case-same-reference"]
    assert "d.yaml" in str(outcomes[1].problems[0])


def test_a_file_that_is_no_case_keeps_no_other_from_the_reference_that_stands_in_it(batch):
    broken = batch.add("d.yaml", reference="b")
    broken.write_text(broken.read_text(encoding="utf-8").replace("phase:", "phase: x\nfaze:"), encoding="utf-8")
    outcomes = batch.build()
    assert states(outcomes) == ["made", "made", "made", "failed"]
    assert "case-same-reference" not in {problem.rule for problem in outcomes[3].problems}


def test_a_reference_that_is_written_in_another_way_is_the_same(batch):
    quoted = batch.add("d.yaml", reference="b")
    quoted.write_text(quoted.read_text(encoding="utf-8").replace("reference: b", '"reference": "B"'), encoding="utf-8")
    outcomes = batch.build()
    assert states(outcomes) == ["made", "failed", "made", "failed"]
    assert [problem.rule for problem in outcomes[3].problems] == ["case-same-reference"]


def test_settings_that_are_wrong_stop_their_own_cases_only(batch):
    other = batch.cases / "other"
    other.mkdir()
    (other / "partnership.yaml").write_text("name: [", encoding="utf-8")
    shutil.copy(batch.add("d.yaml"), other)
    (batch.cases / "d.yaml").unlink()
    outcomes = batch.build()
    assert states(outcomes) == ["made", "made", "made", "failed"]
    assert outcomes[3].exit_code is ExitCode.USAGE


def test_settings_that_are_missing_for_all_are_said_once(batch):
    (batch.cases / "partnership.yaml").unlink()
    with pytest.raises(UsageError):
        batch.build()


def before_b(monkeypatch, do):
    """What happens before case b is made."""
    real = pipeline.build

    def build(content, name, *others):
        if name.endswith("b.yaml"):
            do()
        return real(content, name, *others)

    monkeypatch.setattr(pipeline, "build", build)


def test_a_fault_of_ours_in_one_case_is_told_without_what_it_says_and_the_rest_is_done(batch, monkeypatch):
    def fail():
        raise RuntimeError("Marlowe Quillfeather")

    before_b(monkeypatch, fail)
    outcomes = batch.build()
    assert states(outcomes) == ["made", "failed", "made"]
    assert outcomes[1].exit_code is ExitCode.BUG
    assert outcomes[1].bug.type == "RuntimeError"
    assert "Quillfeather" not in repr(outcomes)


def test_a_case_that_wants_too_much_memory_is_named_and_the_rest_is_done(batch, monkeypatch):
    def fail():
        raise MemoryError

    before_b(monkeypatch, fail)
    outcomes = batch.build()
    assert states(outcomes) == ["made", "failed", "made"]
    assert [problem.rule for problem in outcomes[1].problems] == ["batch-memory"]


def test_a_template_with_loops_within_loops_is_stopped(batch):
    looping(batch.at / "own")
    outcomes = batch.build(templates=batch.at / "own", limit_s=0.3)
    assert {problem.rule for outcome in outcomes for problem in outcome.problems} == {"batch-time-limit"}


def test_documents_under_a_reference_that_a_case_no_longer_has_are_out_of_date(batch):
    path = batch.cases / "b.yaml"
    batch.build()
    batch.add("b.yaml", "RENAMED-1")
    (outcome,) = [one for one in batch.build() if one.file.path == path]
    assert sorted(file.path.parent.name for file in outcome.written) == ["B", "RENAMED-1"]
    (old,) = [file for file in outcome.written if file.fate is Fate.OUTDATED]
    assert (old.path.parent.name, outcome.exit_code) == ("B", ExitCode.DONE)  # nobody reads it who may not
    # It is told again until somebody has taken it away.
    assert [file.fate for file in batch.build(path)[0].written] == [Fate.UNCHANGED, Fate.OUTDATED]
    (batch.out / old.path).unlink()
    assert [file.fate for file in batch.build(path)[0].written] == [Fate.UNCHANGED]
    assert states(batch.build()) == ["skipped", "skipped", "skipped"]


def test_documents_under_a_reference_that_another_case_has_now_are_that_ones(batch):
    batch.build()
    batch.add("a.yaml", "B")
    batch.add("b.yaml", "A")
    outcomes = batch.build()
    assert states(outcomes) == ["made", "made", "skipped"]
    assert not [file for one in outcomes for file in one.written if file.fate is Fate.OUTDATED]


def test_documents_of_a_case_that_is_not_built_now_are_left_alone(batch):
    batch.build()
    a, b = batch.add("a.yaml", "B"), batch.add("b.yaml", "D")
    (outcome,) = batch.build(a)
    (old,) = [file for file in outcome.written if file.fate is Fate.OUTDATED]
    (batch.out / old.path).unlink()
    batch.build(a)
    (outcome,) = batch.build(b)
    assert [file.fate for file in outcome.written] == [Fate.WRITTEN]


def full_for(monkeypatch, fits):
    """A disk with room for the files whose path `fits`."""
    real = whole.save_all

    def save_all(files, stood):
        files = list(files)
        if all(fits(path) for path, _ in files):
            real(files, stood)
        else:
            raise OutputError(refusal(files[0][0], OSError(errno.ENOSPC, "")))

    monkeypatch.setattr(whole, "save_all", save_all)


def test_a_case_for_which_the_disk_has_no_room_is_named_and_smaller_ones_are_written(batch, monkeypatch):
    with monkeypatch.context() as small:
        full_for(small, lambda path: "B notification" not in path.name)
        outcomes = batch.build()
    assert states(outcomes) == ["made", "failed", "made"]
    assert [problem.rule for problem in outcomes[1].problems] == ["out-disk-full"]
    assert states(batch.build()) == ["skipped", "made", "skipped"]


@pytest.mark.parametrize(
    ("cases", "stops"),
    [
        (["full", "full", "full"], True),
        (["full", "full", "fits", "full", "full"], False),
        (["full", "fits", "full", "full", "full"], True),
        (["full", "full", "open", "full", "full"], False),
        (["full", "open", "full", "full", "full"], True),
        # Nothing was written for it: the disk may be as full as it was.
        (["full", "full", "stands", "full"], True),
    ],
)
def test_a_disk_without_room_for_three_cases_in_a_row_stops_the_batch(batch, monkeypatch, cases, stops):
    for path in batch.cases.glob("[abc].yaml"):
        path.unlink()
    paths = [batch.add(f"{number}-{kind}.yaml") for number, kind in enumerate(cases)] + [batch.add("last-fits.yaml")]
    for path, kind in zip(paths, cases, strict=False):
        if kind == "stands":
            batch.build(path)
    monkeypatch.setattr("reportgen.batch.build._WRITTEN_TOGETHER", 1)
    full_for(monkeypatch, lambda path: "FULL" not in path.name)
    for stem in (path.stem.upper() for path in paths if "open" in path.name):
        (batch.out / "restricted" / stem).mkdir(parents=True)
        (batch.out / "restricted" / stem / f"~${f'{stem} notification.docx'[2:]}").write_bytes(b"")
    with pytest.raises(OutputError) if stops else nullcontext():
        batch.build(*paths, force=True)
    assert ("restricted/LAST-FITS/LAST-FITS notification.docx" in batch.files()) is not stops


class Disk:
    """A disk with room for so many bytes more of a batch's memory; then it is full, in the midst of a write."""

    def __init__(self, monkeypatch, room):
        self.room = room
        self._write = os.write
        monkeypatch.setattr("reportgen.batch.standing.manifest.os.write", self.write)

    def write(self, file, content):
        if content and not self.room:
            raise OSError(errno.ENOSPC, "not shown")
        written = self._write(file, content[: self.room])
        self.room -= written
        return written


@pytest.mark.parametrize("room", [0, 1, 30, 200, 700, 1500, 2600])
def test_a_disk_that_fills_while_a_batch_is_remembered_costs_one_line_and_no_document(batch, monkeypatch, room):
    with monkeypatch.context() as full:
        Disk(full, room)
        outcomes = batch.build()
    assert states(outcomes) == ["made"] * 3
    told = [warning for outcome in outcomes for warning in outcome.warnings if warning.rule == "out-not-remembered"]
    memory = batch.out / ".reportgen/manifest.jsonl"
    kept = memory.read_bytes() if memory.exists() else b""
    assert len(told) == 1
    assert "the disk is full" in told[0].what
    assert "not shown" not in str(told[0])
    assert not kept or kept.endswith(b"]\n")
    remembered = kept.count(b'["case"')
    before = batch.files()
    assert sorted(states(batch.build())) == ["made"] * (3 - remembered) + ["skipped"] * remembered
    assert states(batch.build()) == ["skipped"] * 3
    assert batch.files() == before


def test_what_found_no_room_is_remembered_with_the_next_case_that_does(batch, monkeypatch):
    disk = Disk(monkeypatch, 0)
    coming = batch.begin()
    first = next(coming)
    disk.room = 10**9
    rest = list(coming)
    assert [one.rule for one in first.warnings] == ["out-not-remembered"]
    assert not [one for outcome in rest for one in outcome.warnings]
    assert states(batch.build()) == ["skipped"] * 3


def test_a_memory_that_can_never_be_kept_takes_no_longer_from_case_to_case(batch, monkeypatch):
    monkeypatch.setattr("reportgen.batch.standing.manifest._FEW", 1)
    disk = Disk(monkeypatch, 0)
    asked = []
    monkeypatch.setattr(
        "reportgen.batch.standing.manifest.os.write",
        lambda file, content: asked.append(len(content)) or disk.write(file, content),
    )
    batch.add("d.yaml")
    batch.build()
    assert len(asked) == 4
    assert asked[-1] < 1.5 * asked[1]


def test_what_another_run_adds_meanwhile_stays_when_the_disk_is_full(batch, monkeypatch):
    batch.build()
    memory = batch.out / ".reportgen/manifest.jsonl"
    disk = Disk(monkeypatch, 20)
    real = disk._write

    def write(file, content):
        written = disk.room and real(file, content[: disk.room])
        if not written:
            with memory.open("ab") as other:
                other.write(b'\n["case","of another run"]\n')
            raise OSError(errno.ENOSPC, "")
        disk.room = 0
        return written

    monkeypatch.setattr("reportgen.batch.standing.manifest.os.write", write)
    batch.build(force=True)
    monkeypatch.undo()
    assert b"of another run" in memory.read_bytes()
    assert states(batch.build()) == ["skipped"] * 3


def test_a_memory_that_cannot_be_written_anew_stays_as_it_is(batch, monkeypatch):
    monkeypatch.setattr("reportgen.batch.standing.manifest._FEW", 2)
    batch.build()

    def full(self, text, **_):
        self.write_bytes(text[:50].encode())
        raise OSError(errno.ENOSPC, "")

    with monkeypatch.context() as disk:
        disk.setattr(Path, "write_text", full)
        for _ in range(3):
            batch.build(force=True)
    assert [path.name for path in (batch.out / ".reportgen").iterdir() if path.suffix == ".part"] == []
    assert states(batch.build()) == ["skipped"] * 3


def test_a_document_that_is_open_in_word_stops_its_case_only(batch):
    (batch.out / "restricted/B").mkdir(parents=True)
    (batch.out / "restricted/B/~$notification.docx").write_bytes(b"")
    outcomes = batch.build()
    assert states(outcomes) == ["made", "failed", "made"]
    assert [problem.rule for problem in outcomes[1].problems] == ["out-in-use"]


def test_a_case_that_takes_for_ever_is_stopped_and_named(batch, monkeypatch):
    def go_on():
        while True:
            pass

    batch.build()
    before_b(monkeypatch, go_on)
    outcomes = batch.build(force=True, limit_s=0.5)
    assert states(outcomes) == ["made", "failed", "made"]
    assert [problem.rule for problem in outcomes[1].problems] == ["batch-time-limit"]
    assert outcomes[1].exit_code is ExitCode.BATCH


def test_when_nothing_has_changed_no_heavy_library_is_loaded(batch):
    batch.build(wish=Wish(formats=(Format.DOCX,)))
    code = (
        "import sys\nfrom reportgen.cli import main\ntry:\n    main(sys.argv[1:])\nexcept SystemExit as left:\n"
        "    heavy = {'pydantic', 'lxml', 'docxtpl', 'reportlab', 'jinja2', 'multiprocessing', 'rich'}\n"
        "    heavy &= set(sys.modules)\n"
        "    print(left.code, sorted(heavy))\n"
    )
    command = [sys.executable, "-c", code, "build", str(batch.cases), "--out", str(batch.out), "--format", "docx"]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines()[-1] == "0 []"
    assert "3 skipped" in ran.stdout


def test_the_number_of_processes_changes_no_byte_and_no_order(batch):
    """Narratives, charts and cleared text cross the border of a process unharmed; so do problems."""
    copy_examples(batch.cases, "02-siblings.yaml", "02-siblings.answers.yaml", "population.yaml", "10-withheld.yaml")
    (batch.cases / "c.yaml").write_text("reference: [", encoding="utf-8")
    wish = Wish(formats=(Format.DOCX,))
    outcomes = batch.build(wish=wish, jobs=2)
    several = batch.files()
    shutil.rmtree(batch.out)
    one_by_one = batch.build(wish=wish, jobs=1)
    assert states(outcomes) == ["made", "made", "made", "made", "failed"]
    assert [replace_seconds(one) for one in outcomes] == [replace_seconds(one) for one in one_by_one]
    assert batch.files() == several
    assert len(several) == 9


def test_a_batch_that_is_stopped_ends_what_it_has_begun_to_write(batch, monkeypatch):
    for number in range(4):
        batch.add(f"more{number}.yaml")
    slow = threading.Event()

    def write(artefacts, folder, case, gives, formerly=None):
        slow.wait(5)
        return output.write(artefacts, folder, case, gives, formerly)

    monkeypatch.setattr("reportgen.batch.writing.write", write)
    begun = iter(batch.begin())
    threading.Timer(0.5, slow.set).start()
    next(begun)
    begun.close()
    monkeypatch.undo()
    made = len(batch.files())
    assert made > 1
    assert states(batch.build()).count("skipped") == made


def test_a_disk_that_is_slow_is_waited_for_by_several_cases_at_a_time(batch, monkeypatch):
    for number in range(5):
        batch.add(f"more{number}.yaml")
    together, most = [], []

    def write(artefacts, folder, case, gives, formerly=None):
        together.append(case)
        most.append(len(together))
        time.sleep(0.3)
        together.remove(case)
        return output.write(artefacts, folder, case, gives, formerly)

    monkeypatch.setattr("reportgen.batch.writing.write", write)
    assert states(batch.build()) == ["made"] * 8
    assert max(most) > 1


def test_what_was_written_before_the_disk_was_full_is_told(batch, monkeypatch):
    for number in range(5):
        batch.add(f"more{number}.yaml")
    full_for(monkeypatch, lambda path: "MORE4" in path.name or "A notification" in path.name)
    told = []
    with pytest.raises(OutputError):
        told.extend(batch.begin())
    written = {name for name in batch.files() if name.endswith(".docx")}
    assert {str(file.path) for outcome in told for file in outcome.written} == written
