"""Bytes locked and unlocked, by keys or with a passphrase."""

from __future__ import annotations

from collections.abc import Sequence

from reportgen.at_rest.header import Header, header_of, is_binary
from reportgen.at_rest.recipients import recipient
from reportgen.at_rest.refusals import damaged, not_opened
from reportgen.discreet import Discreet
from reportgen.errors import Place, UsageError

__all__ = ["Keys", "lock", "lock_with_passphrase", "unlock"]

HIGHEST_WORK_FACTOR = 20
"""Of a passphrase, as the power of two: 20 takes 1 GB of memory and a few seconds; a file can ask for a thousand
times as much."""


class Keys(Discreet, frozen=True):
    """What can open locked files: secret keys and a passphrase, in memory only, shown nowhere."""

    identities: tuple[str, ...] = ()
    passphrase: str | None = None


def lock(content: bytes, recipients: Sequence[str]) -> bytes:
    """Lock bytes to public keys: each of them opens it alone.

    Args:
        content: what is to be locked.
        recipients: age public keys (`age1…`).

    Raises:
        UsageError: there is none, or one is not an age public key.
    """
    import pyrage

    if not recipients:
        raise UsageError.of(
            "recipients-missing",
            Place(),
            "nobody is named who could open the locked file again",
            "List `recipients:` in partnership.yaml, or name them with `--recipient` or `--recipients-file`",
        )
    return bytes(pyrage.encrypt(content, [recipient(text) for text in dict.fromkeys(recipients)]))


def lock_with_passphrase(content: bytes, passphrase: str) -> bytes:
    """Lock bytes with a passphrase; whoever has lost it has lost them."""
    import pyrage

    return bytes(pyrage.passphrase.encrypt(content, passphrase))


def unlock(content: bytes, name: str, keys: Keys) -> bytes:
    """What is locked in bytes.

    Args:
        content: a locked file.
        name: the file, as problems shall name it.
        keys: what may open it.

    Raises:
        CaseError: nothing opens it, or it is damaged, or it is no locked file, or it asks for too much work.
    """
    import pyrage

    header = header_of(content, name)
    if not is_binary(content):
        content = content.strip() + b"\n"  # armour may have blank lines round it; the library wants none
    if header.has_passphrase:
        return _by_passphrase(content, name, header, keys)
    identities = [pyrage.x25519.Identity.from_str(text) for text in keys.identities]
    if not identities:
        raise not_opened(
            "locked-no-identity",
            name,
            "the case is locked, and no identity is given that could open it",
            "Name your identity file with `--identity`, or in the environment variable REPORTGEN_IDENTITY",
        )
    try:
        return bytes(pyrage.decrypt(content, identities))
    except pyrage.DecryptError as error:
        # The library tells the two apart by its words only.
        if "matching keys" in str(error):
            raise not_opened(
                "locked-wrong-identity",
                name,
                "the case is locked to others: no identity that is given opens it",
                "Name another identity file, or ask one of the recipients to add you: `reportgen recipients --add`",
            ) from None
        raise damaged(name) from None


def _by_passphrase(content: bytes, name: str, header: Header, keys: Keys) -> bytes:
    import pyrage

    if keys.passphrase is None:
        raise not_opened(
            "locked-no-passphrase",
            name,
            "the file is locked with a passphrase, and none is given",
            "Give it when asked with `--passphrase`, or in the environment variable REPORTGEN_PASSPHRASE",
        )
    if header.work_factor > HIGHEST_WORK_FACTOR:
        raise not_opened(
            "locked-work-factor",
            name,
            f"the file asks for more work than reportgen does for a passphrase (2^{header.work_factor})",
            f"Lock it again with a work factor of at most {HIGHEST_WORK_FACTOR}",
        )
    try:
        return bytes(pyrage.passphrase.decrypt(content, keys.passphrase))
    except pyrage.DecryptError as error:
        words = str(error).lower()
        if "excessive work" in words:
            raise not_opened(
                "locked-work-factor",
                name,
                "the file asks for more work than this computer does for a passphrase",
                "Try again when it has less to do; if it stays so, lock the file again on this computer",
            ) from None
        # A wrong passphrase and a damaged header look alike to the format; a damaged text does not.
        if "decryption failed" in words or "matching keys" in words:
            raise not_opened(
                "locked-wrong-passphrase", name, "the passphrase does not open the file", "Try again, or ask for it"
            ) from None
        raise damaged(name) from None
