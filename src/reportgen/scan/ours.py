"""What every file of ours holds alike, byte for byte, and which therefore tells nothing of any case."""

from __future__ import annotations

import hashlib

__all__ = ["is_ours"]

_DIGESTS = frozenset(
    {
        # The style sheet of HTML editions.
        "d5d54037c3c504b205a89d872de3df7ce4d960a78b12c86a5d8f94eb4b4ffa39",
        # The colour profile of PDFs.
        "11a92b9754d2d76a155eb732e6be74a021127395dc48137ca14823b445407f86",
    }
)
"""SHA-256. The scan does not ask those who write the files: one letter more, and it is looked into as any other."""


def is_ours(content: bytes) -> bool:
    """Whether a part of a file is one of these."""
    return hashlib.sha256(content).hexdigest() in _DIGESTS
