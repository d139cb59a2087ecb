"""A case file on disk, in clear or locked, and the files that belong to it."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reportgen import at_rest, output
from reportgen.case_file.answers_in_hand import AnswersInHand
from reportgen.case_file.bytes_at_rest import case_problem, clear_bytes, file_bytes, refuse_open
from reportgen.case_file.key_files import NO_KEYS, KeyFiles
from reportgen.case_file.paths import ANSWERS, CHECKS, COMPANIONS, clear_path, is_locked_path, locked_path, shown
from reportgen.discreet import Discreet
from reportgen.errors import CaseError, ReportgenError, UsageError
from reportgen.model.question import Answer

if TYPE_CHECKING:
    from reportgen.model.second_check import SecondCheck

__all__ = ["CaseFile"]


class CaseFile(Discreet, frozen=True):
    """A case file as the user named it, and the folder that they asked for (for finding its settings).

    Attributes:
        path: `case.yaml`, or `case.yaml.age` where it is locked.
        root: the folder that was asked for.
        key_files: where the keys are that may open it.
    """

    path: Path
    root: Path
    key_files: KeyFiles = NO_KEYS

    @property
    def name(self) -> str:
        """The path as it is shown in problems."""
        return shown(self.path)

    @property
    def is_locked(self) -> bool:
        """Whether the case rests locked."""
        return is_locked_path(self.path)

    @property
    def in_clear(self) -> tuple[Path, ...]:
        """What lies there in clear: the case, and what belongs to it."""
        return tuple(path for path in (clear_path(self.path), *map(self.beside, COMPANIONS)) if path.exists())

    @property
    def inputs(self) -> Mapping[str, str]:
        """Every file that has a say in the case, by what it is in words, whether it is there or not: the case as it
        lies there and in its other form, and what was answered, in clear and locked. All lie in one folder.
        """
        # In strings, since a batch asks it of ten thousand cases.
        path = os.fspath(self.path)
        locked = path.lower().endswith(at_rest.ENDING)
        clear = os.fspath(clear_path(self.path)) if locked else path
        answers = os.path.splitext(clear)[0] + ANSWERS  # noqa: PTH122 - as above
        other, its_path = "locked copy of the case", path + at_rest.ENDING
        if locked:
            other, its_path = "copy of the case in clear", clear
        return {
            "case file": path,
            other: its_path,
            "file of answers": answers,
            "locked file of answers": answers + at_rest.ENDING,
        }

    def read(self) -> bytes:
        """The case in clear, wherever it rests; never written to a disk.

        Raises:
            CaseError: it cannot be read or opened, or lies there both in clear and locked.
            UsageError: an identity file is wrong.
        """
        other = clear_path(self.path) if self.is_locked else locked_path(self.path)
        if other.exists():
            raise case_problem(
                "case-clear-and-locked",
                self.path,
                "the file lies there twice, in clear and locked: which of the two is meant?",
                "Look which is newer (`reportgen unlock --to FILE` shows the locked one), and take the other away",
            )
        return self.opened()

    def opened(self) -> bytes:
        """The file itself in clear, whatever else lies beside it.

        Raises:
            CaseError: it cannot be read or opened.
            UsageError: an identity file is wrong.
        """
        return self._opened(self.path)

    def header(self) -> at_rest.Header:
        """What a locked case tells without a key.

        Raises:
            CaseError: it cannot be read, or is no locked file.
        """
        return at_rest.header_of(file_bytes(self.path), self.name)

    def relocked(self, recipients: Sequence[str]) -> tuple[tuple[Path, bytes], ...]:
        """A locked case and what belongs to it, locked to others: where each goes, and its bytes.

        Raises:
            CaseError: it cannot be opened.
            UsageError: an identity file is wrong, or a recipient.
        """
        companions = (locked_path(self.beside(ending)) for ending in COMPANIONS)
        return tuple(
            (path.resolve(), at_rest.lock(self._opened(path), recipients))
            for path in (self.path, *companions)
            if path.exists()
        )

    def write(self, content: bytes, seen: bytes, recipients: Sequence[str]) -> None:
        """Write the case back as it rested: in clear, or locked to as many as before.

        Args:
            content: the case in clear.
            seen: what was read, and changed into it.
            recipients: public keys of those who open the partnership's locked cases.

        Raises:
            CaseError: somebody has changed the file since, or has it open, or it was locked to others.
            OutputError: it cannot be written; the old file is as it was.
        """
        if self.read() != seen:
            raise _changed(self.path)
        self._write(self.path, content, recipients)

    def beside(self, ending: str) -> Path:
        """Where a file that belongs to the case lies in clear: `case.answers.yaml` for `.answers.yaml`."""
        return clear_path(self.path).with_suffix(ending)

    def read_beside(self, ending: str) -> bytes | None:
        """A file that belongs to the case (`.answers.yaml`), in clear, wherever it rests; None where there is none.

        Raises:
            CaseError: it cannot be read or opened, or lies there both in clear and locked.
            UsageError: an identity file is wrong.
        """
        clear = self.beside(ending)
        there = [path for path in (clear, locked_path(clear)) if path.exists()]
        if len(there) > 1:
            return CaseFile(clear, self.root, self.key_files).read()  # says so
        return self._opened(there[0]) if there else None

    def answers(self, until: dt.date | None = None) -> tuple[Answer, ...]:
        """What somebody decided about doubtful terms of the case; nothing where no answers lie beside it.

        Args:
            until: the last day on which anything can have been decided; None to take the file's word.

        Raises:
            CaseError: they cannot be read or opened, or have problems.
            UsageError: an identity file is wrong.
        """
        return self.answers_in_hand(until)()

    def answers_in_hand(self, until: dt.date | None = None) -> AnswersInHand:
        """The answers, read now and understood where they are asked for; so is a fault in them."""
        content: bytes | ReportgenError | None
        try:
            content = self.read_beside(ANSWERS)
        except (CaseError, UsageError) as error:
            content = error
        return AnswersInHand(shown(self.beside(ANSWERS)), content, until)

    def checks(self, until: dt.date | None = None) -> tuple[SecondCheck, ...]:
        """The second checks of the case's finished files; nothing where none lies beside it.

        Args:
            until: the last day on which anything can have been checked; None to take the file's word.

        Raises:
            CaseError: they cannot be read or opened, or have problems.
            UsageError: an identity file is wrong.
        """
        from reportgen.load import load_checks  # pydantic, as above

        content = self.read_beside(CHECKS)
        return () if content is None else load_checks(content, shown(self.beside(CHECKS)), until)

    def write_beside(self, ending: str, content: bytes, seen: bytes | None, recipients: Sequence[str]) -> Path:
        """Write a file that belongs to the case as the case rests: in clear, or locked to the same.

        Args:
            ending: `.answers.yaml`.
            content: what is to be written, in clear.
            seen: what `read_beside` gave.
            recipients: public keys of those who open the partnership's locked cases.

        Returns:
            Where it was written.

        Raises:
            CaseError: somebody has changed the file since, or has it open, or the case was locked to others.
            OutputError: it cannot be written; the old file is as it was.
        """
        if self.read_beside(ending) != seen:
            raise _changed(self.beside(ending))
        clear = self.beside(ending)
        target, other = (locked_path(clear), clear) if self.is_locked else (clear, locked_path(clear))
        self._write(target, content, recipients)
        other.unlink(missing_ok=True)  # it was written when its case rested the other way
        return target

    def locked(self, content: bytes, recipients: Sequence[str]) -> bytes:
        """Bytes locked as the case is: to as many recipients, or with its passphrase.

        Raises:
            CaseError: the case is locked to more or fewer than the recipients that are known now, or the passphrase is
                not the case's own.
        """
        header = self.header()
        if header.has_passphrase:
            self.opened()  # nothing is locked with a passphrase that does not open the case
            return at_rest.lock_with_passphrase(content, self.key_files.keys.passphrase or "")
        if header.recipients != len(set(recipients)):
            raise case_problem(
                "locked-recipients-differ",
                self.path,
                f"the case is locked to {header.recipients}, and {len(set(recipients))} are known now",
                "List them all under `recipients:` in partnership.yaml, or run `reportgen recipients --again`",
            )
        return at_rest.lock(content, recipients)

    def _opened(self, path: Path) -> bytes:
        if not is_locked_path(path):
            return clear_bytes(path)
        return at_rest.unlock(file_bytes(path), shown(path), self.key_files.keys)

    def _write(self, path: Path, content: bytes, recipients: Sequence[str]) -> None:
        refuse_open(path)
        written = self.locked(content, recipients) if self.is_locked else content
        output.save(path.resolve(), written, rights_of=self.path)


def _changed(path: Path) -> CaseError:
    return case_problem(
        "case-changed", path, "the file has been changed meanwhile", "Run the command again; nothing was lost"
    )
