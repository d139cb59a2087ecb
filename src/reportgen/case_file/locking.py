"""A case and what belongs to it are locked where they lie, and unlocked: what was there goes last."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from reportgen import at_rest, output
from reportgen.at_rest import Keys
from reportgen.case_file.bytes_at_rest import case_problem, clear_bytes, file_bytes, refuse_open
from reportgen.case_file.file import CaseFile
from reportgen.case_file.paths import COMPANIONS, clear_path, locked_path, shown
from reportgen.errors import CaseError
from reportgen.plain_file import read_file

__all__ = ["lock_files", "unlock_files"]


def lock_files(file: CaseFile, recipients: Sequence[str], passphrase: str = "", *, keep: bool) -> tuple[Path, ...]:
    """Lock what lies in clear of a case, and of what belongs to it; it goes only after the locked files are there.

    Args:
        file: the case. Where it is locked, what belongs to it is locked as it is.
        recipients: public keys.
        passphrase: to lock with instead, or "".
        keep: leave the clear files where they are.

    Returns:
        The locked files.

    Raises:
        CaseError: a locked file is there and says something else, or the identity at hand would not open the new one,
            or what lies in clear would still lie there under another name.
        OutputError: it cannot be written; nothing has changed then.
    """
    keys = file.key_files.keys
    plan: list[tuple[Path, bytes, bytes]] = []
    for clear in file.in_clear:
        content = clear_bytes(clear)
        target = locked_path(clear)
        if target.exists() and not _holds(target, content, keys):
            raise case_problem(
                "lock-exists",
                target,
                "a locked file of that name is there, and it says something else or cannot be opened to compare",
                "Look which is newer (`reportgen unlock --to FILE` shows the locked one), and take the other away",
            )
        if not keep:
            _refuse_known_elsewhere(clear)
        refuse_open(clear)
        if file.is_locked:
            locked = file.locked(content, recipients)
        elif passphrase:
            locked = at_rest.lock_with_passphrase(content, passphrase)
        else:
            locked = at_rest.lock(content, recipients)
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
        content = at_rest.unlock(file_bytes(locked), shown(locked), keys)
        clear = clear_path(locked)
        if clear.exists() and file_bytes(clear) != content:
            raise case_problem(
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


def _refuse_known_elsewhere(clear: Path) -> None:
    """Leave a file alone that has another name: under that one it would lie in clear for ever."""
    if clear.is_symlink() or clear.stat().st_nlink > 1:
        raise case_problem(
            "lock-elsewhere",
            clear,
            "the file lies in clear under another name as well, and would be left there: this is a link",
            "Lock the file that it leads to; of two names of one file, take one away first",
        )


def _holds(locked: Path, content: bytes, keys: Keys) -> bool:
    try:
        return at_rest.unlock(file_bytes(locked), shown(locked), keys) == content
    except CaseError:
        return False


def _prove(locked: bytes, content: bytes, target: Path, keys: Keys) -> None:
    try:
        proved = at_rest.unlock(locked, shown(target), keys) == content
    except CaseError:
        proved = False
    if not proved:
        raise case_problem(
            "lock-not-yours",
            target,
            "the identity that is given could not open the locked file",
            "Add its public key to the recipients; to lock for others only, leave `--identity` out",
        )
