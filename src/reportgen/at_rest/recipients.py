"""Recipients of a locked file, by their public keys (`age1…`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportgen.errors import Place, UsageError

if TYPE_CHECKING:
    import pyrage

__all__ = ["check_recipient", "fingerprint", "read_recipients", "recipient"]


def read_recipients(text: str) -> tuple[str, ...]:
    """The public keys of a recipients file: one a line, `#` begins a comment."""
    return tuple(line for written in text.splitlines() if (line := written.strip()) and not line.startswith("#"))


def check_recipient(text: str) -> None:
    """Refuse what is not an age public key.

    Raises:
        UsageError: it is none.
    """
    recipient(text)


def recipient(text: str) -> pyrage.x25519.Recipient:
    """A public key as `pyrage` takes it.

    Raises:
        UsageError: it is no age public key.
    """
    import pyrage

    try:
        return pyrage.x25519.Recipient.from_str(text)
    except pyrage.RecipientError:
        # What was given may be a secret key by mistake: it is not repeated.
        raise UsageError.of(
            "recipient-invalid",
            Place(),
            "a recipient is not an age public key",
            "Write the line that begins with `age1`, as `reportgen recipients --new` prints it",
        ) from None


def fingerprint(recipient: str) -> str:
    """The beginning and the end of a public key, enough to tell recipients apart by eye."""
    return f"{recipient[:10]}…{recipient[-6:]}"
