"""What every file of ours, or of a library's, holds alike, byte for byte, and which so tells nothing of any case."""

from __future__ import annotations

import hashlib

__all__ = ["is_our_text", "is_ours"]

_DIGESTS = frozenset(
    {
        # The style sheet of HTML editions.
        "765179d410056ae71f3f814802c7c61cf246ebd15d1f289699835529979c7a40",
        # The colour profile of PDFs.
        "11a92b9754d2d76a155eb732e6be74a021127395dc48137ca14823b445407f86",
        # The thumbnail, a white page, of every Word file that python-docx begins.
        "96367138dc44ce09bf2c8f0f8e49348a1478d2c5c0af69bbc2bbc38b63cdcead",
    }
)
"""SHA-256. The scan does not ask those who write the files: one letter more, and it is looked into as any other."""


def is_ours(content: bytes) -> bool:
    """Whether a part of a file is one of these."""
    return hashlib.sha256(content).hexdigest() in _DIGESTS


_POLICY = (
    "default-src 'none'; style-src 'sha256-dlF51BAFaucfP4FIAsfGHPJG69FdHyiWmYNVKZecekA='; img-src data:; "
    "base-uri 'none'; form-action 'none'"
)
_TEXTS = frozenset(
    {
        # Word: the script that every style has for text from right to left.
        "ar-SA",
        # A label of rapid reviews that begins with a word which is a name, too; no template has it.
        "Good practice",
        # PDF: the registry of the colour profile, the namespace of PDF/UA and its name, and who made the file.
        "http://www.color.org",
        "http://www.aiim.org/pdfua/ns/id/",
        "PDF/UA identification",
        "reportgen",
        # HTML: what it tells the browser, and the links around the document.
        "referrer",
        "no-referrer",
        "Skip to the document",
        "Back to the top",
        _POLICY,
    }
)
"""Whole texts. A child called Claire or Conor must not keep every report from being published, since the letters of
`color.org` are like theirs, nor a father whose initials are U. A.; within another text the same words are looked at
like any."""


def is_our_text(text: str) -> bool:
    """Whether a text, from its first letter to its last, is one of these."""
    return text in _TEXTS
