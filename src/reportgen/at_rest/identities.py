"""Identities: secret keys, made and read."""

from __future__ import annotations

from reportgen.at_rest.header import is_locked
from reportgen.at_rest.locking import Keys, unlock
from reportgen.errors import CaseError, Place, UsageError

__all__ = ["new_identity", "read_identities"]


def new_identity() -> tuple[str, str]:
    """A new secret key and the public key that belongs to it."""
    import pyrage

    identity = pyrage.x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def read_identities(content: bytes, name: str, passphrase: str | None) -> tuple[str, ...]:
    """The secret keys of an identity file, which may itself be locked with a passphrase.

    Raises:
        UsageError: it holds none, or cannot be opened.
    """
    if is_locked(content):
        try:
            content = unlock(content, name, Keys(passphrase=passphrase))
        except CaseError as error:
            raise UsageError(*error.problems) from None
    lines = [line.strip() for line in content.decode("utf-8", "replace").splitlines()]
    written = [line for line in lines if line and not line.startswith("#")]
    if not written or not all(map(_is_identity, written)):
        raise UsageError.of(
            "identity-invalid",
            Place(name),
            "the file is not an identity file: a line that is no comment is no age secret key",
            "Name the file that `reportgen recipients --new` or `age-keygen` has made",
        )
    return tuple(written)


def _is_identity(text: str) -> bool:
    import pyrage

    try:
        pyrage.x25519.Identity.from_str(text)
    except pyrage.IdentityError:
        return False
    return True
