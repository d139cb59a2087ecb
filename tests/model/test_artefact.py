"""A finished file before it is on disk."""

from __future__ import annotations

import hashlib

from reportgen.model.artefact import Artefact, Audience, Format


def test_the_digest_is_sha_256_of_the_content() -> None:
    artefact = Artefact(Audience.RESTRICTED, "FER-1", "FER-1 cspr.docx", "cspr", Format.DOCX, b"abc")
    assert artefact.digest == hashlib.sha256(b"abc").hexdigest()
    assert artefact.digest is artefact.digest
