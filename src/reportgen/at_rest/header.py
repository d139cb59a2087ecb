"""What a locked file tells without a key (age-encryption.org/v1, "File format")."""

from __future__ import annotations

import base64
import binascii
import re

from msgspec import Struct

from reportgen.at_rest.refusals import damaged, not_opened

__all__ = ["ENDING", "Header", "header_of", "is_binary", "is_locked"]

ENDING = ".age"
"""What a locked file's name ends in, after its own ending: `case.yaml.age`."""

_MOST_BYTES = 8_000_000
_INTRO = b"age-encryption.org/v1\n"
_ARMOUR = b"-----BEGIN AGE ENCRYPTED FILE-----"
_ARMOUR_END = b"-----END AGE ENCRYPTED FILE-----"
_LONGEST_HEADER = 64_000
_SCRYPT = re.compile(rb"^-> scrypt \S+ ([1-9][0-9]{0,2})$")


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
    return is_binary(content) or content.lstrip().startswith(_ARMOUR)


def is_binary(content: bytes) -> bool:
    """Whether a locked file is of bytes, and not armoured as text."""
    return content.startswith(_INTRO)


def header_of(content: bytes, name: str) -> Header:
    """What a locked file tells without a key.

    Raises:
        CaseError: it is not of the age format, or its header is damaged.
    """
    if len(content) > _MOST_BYTES:
        raise not_opened(
            "locked-too-large",
            name,
            f"the locked file has more than {_MOST_BYTES // 1_000_000} MB",
            "Check that this is the right file: a case holds text only",
        )
    if not is_locked(content):
        raise not_opened(
            "locked-not-age",
            name,
            f"the file is called `{ENDING}` and is not of the age format",
            f"Take `{ENDING}` off its name if it is a case in clear; else fetch it from a backup",
        )
    lines = _header_lines(_unarmoured(content, name))
    if lines is None:
        raise damaged(name)
    factors = [int(found[1]) for line in lines if (found := _SCRYPT.match(line))]
    recipients = sum(line.startswith(b"-> X25519 ") for line in lines)
    if not factors and any(line.startswith(b"-> scrypt") for line in lines):
        raise damaged(name)
    return Header(recipients, max(factors, default=0))


def _header_lines(content: bytes) -> list[bytes] | None:
    """The lines before the header's last one (`---`), or None where there is no such line."""
    head, mark, _ = content[:_LONGEST_HEADER].partition(b"\n---")
    return head.split(b"\n") if mark else None


def _unarmoured(content: bytes, name: str) -> bytes:
    if is_binary(content):
        return content
    inner = content.strip().removeprefix(_ARMOUR).removesuffix(_ARMOUR_END)
    try:
        return base64.b64decode(b"".join(inner.split()), validate=True)
    except binascii.Error:
        raise damaged(name) from None
