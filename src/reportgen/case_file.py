"""A case file on disk, in clear or locked, and the files that belong to it: the one seam where they are read.

What is locked is opened in memory only, and what is written back is locked again, to as many as before.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from reportgen import at_rest, output
from reportgen.at_rest import Keys
from reportgen.errors import CaseError, Place, Problem, ReportgenError, UsageError
from reportgen.model.question import Answer
from reportgen.plain_file import read_file

if TYPE_CHECKING:
    from reportgen.model.second_check import SecondCheck

__all__ = [
    "ANSWERS",
    "CHECKS",
    "COMPANIONS",
    "NO_KEYS",
    "AnswersInHand",
    "CaseFile",
    "KeyFiles",
    "clear_path",
    "is_locked_path",
    "lock_files",
    "locked_path",
    "shown",
    "unlock_files",
]

ANSWERS = ".answers.yaml"
"""Ending of the file in which a person's answers lie beside a case."""

CHECKS = ".checks.yaml"
"""Ending of the file in which the second checks of a case's finished files lie beside it."""

COMPANIONS = (ANSWERS, CHECKS)
"""Endings of the files that belong to a case and lie beside it: what a person answered, and who checked. They are no
cases, and are locked and unlocked together with theirs."""

_HANDED_OVER = (Path("/dev/fd"), Path("/proc/self/fd"))
"""Where a shell's `<(...)` hands over a pipe that is open already, so that a secret key need not lie on a disk."""


@dataclass(frozen=True)
class KeyFiles:
    """Where the keys are that may open locked cases; they are read when the first locked file is met.

    Attributes:
        identities: identity files.
        passphrase: for files that are locked with one, and for identity files that are.
    """

    identities: tuple[Path, ...] = ()
    passphrase: str | None = field(default=None, repr=False)

    @cached_property
    def keys(self) -> Keys:
        """The keys.

        Raises:
            UsageError: an identity file is missing, cannot be read or is none.
        """
        found = [
            identity
            for path in self.identities
            for identity in at_rest.read_identities(_identity_bytes(path), shown(path), self.passphrase)
        ]
        return Keys(tuple(dict.fromkeys(found)), self.passphrase)


NO_KEYS = KeyFiles()
"""Opens nothing."""


def shown(path: Path) -> str:
    """A path as it is shown in problems; a control character in it cannot reach a terminal."""
    name = path.as_posix()
    return name if name.isprintable() else "".join(sign if sign.isprintable() else "\ufffd" for sign in name)


def is_locked_path(path: Path) -> bool:
    """Whether a file is a locked one, by its name."""
    return path.suffix.lower() == at_rest.ENDING


def locked_path(path: Path) -> Path:
    """Where a file lies when it is locked."""
    return path if is_locked_path(path) else path.with_name(path.name + at_rest.ENDING)


def clear_path(path: Path) -> Path:
    """Where a file lies when it is in clear."""
    return path.with_name(path.name[: -len(at_rest.ENDING)]) if is_locked_path(path) else path


@dataclass(frozen=True, slots=True)
class AnswersInHand:
    """The answers that lie beside a case, read and opened: another process can have them, and understands them there.

    Attributes:
        name: how their problems call the file.
        content: the answers in clear, None where there are none, or why they cannot be had.
    """

    name: str
    content: bytes | ReportgenError | None = field(repr=False)

    def __call__(self) -> tuple[Answer, ...]:
        """What somebody decided.

        Raises:
            CaseError: the answers cannot be read or opened, or have problems.
            UsageError: an identity file is wrong.
        """
        from reportgen.load import load_answers  # pydantic, which a batch does without where nothing has changed

        if isinstance(self.content, ReportgenError):
            raise self.content
        return () if self.content is None else load_answers(self.content, self.name).answers


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A case file as the user named it, and the folder that they asked for (for finding its settings).

    Attributes:
        path: `case.yaml`, or `case.yaml.age` where it is locked.
        root: the folder that was asked for.
        key_files: where the keys are that may open it.
    """

    path: Path
    root: Path
    key_files: KeyFiles = field(default=NO_KEYS, compare=False, repr=False)

    @property
    def name(self) -> str:
        """The path as it is shown in problems."""
        return shown(self.path)

    @property
    def is_locked(self) -> bool:
        """Whether the case rests locked."""
        return is_locked_path(self.path)

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
        return {
            "case file": path,
            "copy of the case in clear" if locked else "locked copy of the case": clear
            if locked
            else path + at_rest.ENDING,
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
            raise _problem(
                "case-clear-and-locked",
                self.path,
                "the case lies there twice, in clear and locked: which of the two is meant?",
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
        return at_rest.header_of(_bytes(self.path), self.name)

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
            raise _problem(
                "case-changed",
                self.path,
                "the file has been changed meanwhile",
                "Run the command again; nothing was lost",
            )
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

    def answers(self) -> tuple[Answer, ...]:
        """What somebody decided about doubtful terms of the case; nothing where no answers lie beside it.

        Raises:
            CaseError: they cannot be read or opened, or have problems.
            UsageError: an identity file is wrong.
        """
        return self.answers_in_hand()()

    def answers_in_hand(self) -> AnswersInHand:
        """The answers, read now and understood where they are asked for; so is a fault in them."""
        content: bytes | ReportgenError | None
        try:
            content = self.read_beside(ANSWERS)
        except (CaseError, UsageError) as error:
            content = error
        return AnswersInHand(shown(self.beside(ANSWERS)), content)

    def checks(self) -> tuple[SecondCheck, ...]:
        """The second checks of the case's finished files; nothing where none lies beside it.

        Raises:
            CaseError: they cannot be read or opened, or have problems.
            UsageError: an identity file is wrong.
        """
        from reportgen.load import load_checks  # pydantic, as above

        content = self.read_beside(CHECKS)
        return () if content is None else load_checks(content, shown(self.beside(CHECKS)))

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
            raise _problem(
                "case-changed",
                self.beside(ending),
                "the file has been changed meanwhile",
                "Run the command again; nothing was lost",
            )
        clear = self.beside(ending)
        target = locked_path(clear) if self.is_locked else clear
        self._write(target, content, recipients)
        if self.is_locked:
            clear.unlink(missing_ok=True)  # it was written before its case was locked
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
            raise _problem(
                "locked-recipients-differ",
                self.path,
                f"the case is locked to {header.recipients}, and {len(set(recipients))} are known now",
                "List them all under `recipients:` in partnership.yaml, or run `reportgen recipients --again`",
            )
        return at_rest.lock(content, recipients)

    def _opened(self, path: Path) -> bytes:
        if not is_locked_path(path):
            return _clear_bytes(path)
        return at_rest.unlock(_bytes(path), shown(path), self.key_files.keys)

    def _write(self, path: Path, content: bytes, recipients: Sequence[str]) -> None:
        _refuse_open(path)
        output.save(path.resolve(), self.locked(content, recipients) if self.is_locked else content)


def lock_files(file: CaseFile, recipients: Sequence[str], passphrase: str = "", *, keep: bool) -> tuple[Path, ...]:
    """Lock a case in clear, and what belongs to it; the clear files go only after the locked ones are there.

    Args:
        file: the case, in clear.
        recipients: public keys.
        passphrase: to lock with instead, or "".
        keep: leave the clear files where they are.

    Returns:
        The locked files.

    Raises:
        CaseError: a locked file is there and says something else, or the identity at hand would not open the new one.
        OutputError: it cannot be written; nothing has changed then.
    """
    keys = file.key_files.keys
    plan: list[tuple[Path, bytes, bytes]] = []
    for clear in (file.path, *(path for ending in COMPANIONS if (path := file.beside(ending)).exists())):
        content = _clear_bytes(clear)
        target = locked_path(clear)
        if target.exists() and not _holds(target, content, keys):
            raise _problem(
                "lock-exists",
                target,
                "a locked file of that name is there, and it says something else or cannot be opened to compare",
                "Look which is newer (`reportgen unlock --to FILE` shows the locked one), and take the other away",
            )
        _refuse_open(clear)
        locked = at_rest.lock_with_passphrase(content, passphrase) if passphrase else at_rest.lock(content, recipients)
        if keys.identities and not passphrase:
            _prove(locked, content, target, keys)
        plan.append((clear, content, locked))
    output.save_all([(locked_path(clear).resolve(), locked) for clear, _, locked in plan])
    for clear, content, locked in plan:
        # What was changed meanwhile, or did not arrive on the disk, is not taken away.
        if not keep and read_file(clear) == content and read_file(locked_path(clear)) == locked:
            clear.unlink()
    return tuple(locked_path(clear) for clear, _, _ in plan)


def unlock_files(file: CaseFile, *, keep: bool) -> tuple[Path, ...]:
    """Write a locked case in clear where it lies, and what belongs to it; the locked files go afterwards.

    Args:
        file: the case, locked.
        keep: leave the locked files where they are.

    Returns:
        The clear files.

    Raises:
        CaseError: it cannot be opened, or a clear file is there and says something else.
        OutputError: it cannot be written.
    """
    keys = file.key_files.keys
    companions = (locked_path(file.beside(ending)) for ending in COMPANIONS)
    plan: list[tuple[Path, bytes]] = []
    for locked in (file.path, *(path for path in companions if path.exists())):
        content = at_rest.unlock(_bytes(locked), shown(locked), keys)
        clear = clear_path(locked)
        if clear.exists() and _bytes(clear) != content:
            raise _problem(
                "unlock-exists",
                clear,
                "a clear file of that name is there, and it says something else",
                "Look which is newer (`--to FILE` shows the locked one), and take the other away",
            )
        plan.append((locked, content))
    for locked, content in plan:
        clear = clear_path(locked)
        if not clear.exists():
            output.create_private(clear, content)
        if not keep:
            locked.unlink()
    return tuple(clear_path(locked) for locked, _ in plan)


def _clear_bytes(path: Path) -> bytes:
    content = _bytes(path)
    if at_rest.is_locked(content):
        raise _wrong_name(path)
    return content


def _holds(locked: Path, content: bytes, keys: Keys) -> bool:
    try:
        return at_rest.unlock(_bytes(locked), shown(locked), keys) == content
    except CaseError:
        return False


def _prove(locked: bytes, content: bytes, target: Path, keys: Keys) -> None:
    try:
        proved = at_rest.unlock(locked, shown(target), keys) == content
    except CaseError:
        proved = False
    if not proved:
        raise _problem(
            "lock-not-yours",
            target,
            "the identity that is given could not open the locked file",
            "Add its public key to the recipients; to lock for others only, leave `--identity` out",
        )


def _wrong_name(path: Path) -> CaseError:
    return _problem(
        "case-locked-name",
        path,
        f"the file is locked, and its name does not end in `{at_rest.ENDING}`",
        f"Add `{at_rest.ENDING}` to its name",
    )


def _refuse_open(path: Path) -> None:
    if _open_in(path) is not None:
        raise _problem(
            "case-in-use", path, "the file is open in an editor", "Save and close it there, then run this again"
        )


def _open_in(path: Path) -> Path | None:
    """The mark that Vim, Emacs or LibreOffice sets beside a file that is open and changed there."""
    marks = (f".{path.name}.swp", f".#{path.name}", f".~lock.{path.name}#")
    return next((mark for name in marks if (mark := path.with_name(name)).exists() or mark.is_symlink()), None)


def _bytes(path: Path) -> bytes:
    try:
        return read_file(path)
    except OSError as error:
        if isinstance(error, FileNotFoundError) and not path.is_symlink():
            raise _problem("file-missing", path, "the case file does not exist", "Mend the path") from None
        raise _problem(
            "file-unreadable",
            path,
            "the case file cannot be read",
            "Check that it is a file and that you may read it",
        ) from None


def _identity_bytes(path: Path) -> bytes:
    try:
        return path.read_bytes() if path.parent in _HANDED_OVER else read_file(path)
    except OSError:
        raise UsageError(
            Problem(
                "identity-unreadable",
                Place(shown(path)),
                "the identity file does not exist or cannot be read",
                "Mend its path, and check that the drive that holds it is there",
            )
        ) from None


def _problem(rule: str, path: Path, what: str, remedy: str) -> CaseError:
    return CaseError(Problem(rule, Place(file=shown(path)), what, remedy))
