"""Where the keys are that may open locked cases."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from reportgen import at_rest
from reportgen.at_rest import Keys
from reportgen.case_file.paths import shown
from reportgen.discreet import Discreet
from reportgen.errors import Place, UsageError
from reportgen.plain_file import read_file

__all__ = ["NO_KEYS", "KeyFiles"]

_HANDED_OVER = (Path("/dev/fd"), Path("/proc/self/fd"))
"""Where a shell's `<(...)` hands over a pipe that is open already, so that a secret key need not lie on a disk."""


class KeyFiles(Discreet, frozen=True, dict=True):
    """Where the keys are that may open locked cases; they are read when the first locked file is met.

    Attributes:
        identities: identity files.
        passphrase: for files that are locked with one, and for identity files that are.
    """

    identities: tuple[Path, ...] = ()
    passphrase: str | None = None

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


def _identity_bytes(path: Path) -> bytes:
    try:
        return path.read_bytes() if path.parent in _HANDED_OVER else read_file(path)
    except OSError:
        raise UsageError.of(
            "identity-unreadable",
            Place(shown(path)),
            "the identity file does not exist or cannot be read",
            "Mend its path, and check that the drive that holds it is there",
        ) from None
