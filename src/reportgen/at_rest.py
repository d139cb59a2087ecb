"""Cases at rest: a file's bytes locked in the age format, and unlocked again in memory.

A file is locked to several recipients (their public keys), or with one passphrase; age allows no mixture. Nothing is
read from or written to a disk here, and no key ever stands in a repr or a problem: only this file knows `pyrage`, and
loads it when something is locked.
Source of the format: age-encryption.org/v1 (C2SP).
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from reportgen.discreet import Discreet
from reportgen.errors import CaseError, Place, Problem, UsageError

if TYPE_CHECKING:
    import pyrage

__all__ = [
    "ENDING",
    "HIGHEST_WORK_FACTOR",
    "Header",
    "Keys",
    "check_recipient",
    "fingerprint",
    "header_of",
    "is_locked",
    "lock",
    "lock_with_passphrase",
    "new_identity",
    "read_identities",
    "read_recipients",
    "unlock",
]

ENDING = ".age"
"""What a locked file's name ends in, after its own ending: `case.yaml.age`."""

HIGHEST_WORK_FACTOR = 20
"""Of a passphrase, as the power of two: 20 takes 1 GB of memory and a few seconds; a file can ask for a thousand
times as much."""

_MOST_BYTES = 8_000_000
_INTRO = b"age-encryption.org/v1\n"
_ARMOUR = b"-----BEGIN AGE ENCRYPTED FILE-----"
_ARMOUR_END = b"-----END AGE ENCRYPTED FILE-----"
_LONGEST_HEADER = 64_000
_SCRYPT = re.compile(rb"^-> scrypt \S+ ([1-9][0-9]{0,2})$")
_IDENTITY = re.compile(r"AGE-SECRET-KEY-1[0-9A-Z]{58}")


class Keys(Discreet, frozen=True):
    """What can open locked files: secret keys and a passphrase, in memory only, shown nowhere."""

    identities: tuple[str, ...] = ()
    passphrase: str | None = None


class Header(Struct, frozen=True):
    """What a locked file tells without a key.

    Attributes:
        recipients: to how many public keys it is locked; whose they are, the format hides.
        work_factor: of its passphrase, as the power of two; 0 where it is locked to recipients.
    """

    recipients: int
    work_factor: int

    @property
    def has_passphrase(self) -> bool:
        """Whether a passphrase opens it, and no identity does."""
        return self.work_factor > 0


def is_locked(content: bytes) -> bool:
    """Whether the bytes are of the age format, plain or as text."""
    return content.startswith(_INTRO) or content.lstrip().startswith(_ARMOUR)


def header_of(content: bytes, name: str) -> Header:
    """What a locked file tells without a key.

    Raises:
        CaseError: it is not of the age format, or its header is damaged.
    """
    if len(content) > _MOST_BYTES:
        raise _not_opened(
            "locked-too-large",
            name,
            f"the locked file has more than {_MOST_BYTES // 1_000_000} MB",
            "Check that this is the right file: a case holds text only",
        )
    if not is_locked(content):
        raise _not_opened(
            "locked-not-age",
            name,
            f"the file is called `{ENDING}` and is not of the age format",
            f"Take `{ENDING}` off its name if it is a case in clear; else fetch it from a backup",
        )
    lines = _header_lines(_unarmoured(content, name))
    if lines is None:
        raise _damaged(name)
    factors = [int(found[1]) for line in lines if (found := _SCRYPT.match(line))]
    recipients = sum(line.startswith(b"-> X25519 ") for line in lines)
    if not factors and any(line.startswith(b"-> scrypt") for line in lines):
        raise _damaged(name)
    return Header(recipients, max(factors, default=0))


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
        raise UsageError(
            Problem(
                "recipients-missing",
                Place(),
                "nobody is named who could open the locked file again",
                "List `recipients:` in partnership.yaml, or name them with `--recipient` or `--recipients-file`",
            )
        )
    return bytes(pyrage.encrypt(content, [_recipient(text) for text in dict.fromkeys(recipients)]))


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
    if not content.startswith(_INTRO):
        content = content.strip() + b"\n"  # armour may have blank lines round it; the library wants none
    if header.has_passphrase:
        return _by_passphrase(content, name, header, keys)
    identities = [pyrage.x25519.Identity.from_str(text) for text in keys.identities]
    if not identities:
        raise _not_opened(
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
            raise _not_opened(
                "locked-wrong-identity",
                name,
                "the case is locked to others: no identity that is given opens it",
                "Name another identity file, or ask one of the recipients to add you: `reportgen recipients --add`",
            ) from None
        raise _damaged(name) from None


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
        raise UsageError(
            Problem(
                "identity-invalid",
                Place(name),
                "the file is not an identity file: a line that is no comment is no age secret key",
                "Name the file that `reportgen recipients --new` or `age-keygen` has made",
            )
        )
    return tuple(written)


def read_recipients(text: str) -> tuple[str, ...]:
    """The public keys of a recipients file: one a line, `#` begins a comment."""
    return tuple(line for written in text.splitlines() if (line := written.strip()) and not line.startswith("#"))


def check_recipient(text: str) -> None:
    """Refuse what is not an age public key.

    Raises:
        UsageError: it is none.
    """
    _recipient(text)


def fingerprint(recipient: str) -> str:
    """The beginning and the end of a public key, enough to tell recipients apart by eye."""
    return f"{recipient[:10]}…{recipient[-6:]}"


def _is_identity(text: str) -> bool:
    import pyrage

    if not _IDENTITY.fullmatch(text):
        return False
    try:
        pyrage.x25519.Identity.from_str(text)
    except pyrage.IdentityError:
        return False
    return True


def _recipient(text: str) -> pyrage.x25519.Recipient:
    import pyrage

    try:
        return pyrage.x25519.Recipient.from_str(text)
    except pyrage.RecipientError:
        # What was given may be a secret key by mistake: it is not repeated.
        raise UsageError(
            Problem(
                "recipient-invalid",
                Place(),
                "a recipient is not an age public key",
                "Write the line that begins with `age1`, as `reportgen recipients --new` prints it",
            )
        ) from None


def _by_passphrase(content: bytes, name: str, header: Header, keys: Keys) -> bytes:
    import pyrage

    if keys.passphrase is None:
        raise _not_opened(
            "locked-no-passphrase",
            name,
            "the file is locked with a passphrase, and none is given",
            "Give it when asked with `--passphrase`, or in the environment variable REPORTGEN_PASSPHRASE",
        )
    if header.work_factor > HIGHEST_WORK_FACTOR:
        raise _not_opened(
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
            raise _not_opened(
                "locked-work-factor",
                name,
                "the file asks for more work than this computer does for a passphrase",
                "Lock it again with a smaller work factor",
            ) from None
        # A wrong passphrase and a damaged header look alike to the format; a damaged text does not.
        if "decryption failed" in words or "matching keys" in words:
            raise _not_opened(
                "locked-wrong-passphrase", name, "the passphrase does not open the file", "Try again, or ask for it"
            ) from None
        raise _damaged(name) from None


def _header_lines(content: bytes) -> list[bytes] | None:
    """The lines before the header's last one (`---`), or None where there is no such line."""
    head, mark, _ = content[:_LONGEST_HEADER].partition(b"\n---")
    return head.split(b"\n") if mark else None


def _unarmoured(content: bytes, name: str) -> bytes:
    if content.startswith(_INTRO):
        return content
    inner = content.strip().removeprefix(_ARMOUR).removesuffix(_ARMOUR_END)
    try:
        return base64.b64decode(b"".join(inner.split()), validate=True)
    except binascii.Error:
        raise _damaged(name) from None


def _damaged(name: str) -> CaseError:
    return _not_opened(
        "locked-damaged",
        name,
        "the locked file is damaged: what is in it cannot be trusted",
        "Fetch it from a backup",
    )


def _not_opened(rule: str, name: str, what: str, remedy: str) -> CaseError:
    return CaseError(Problem(rule, Place(name), what, remedy))
