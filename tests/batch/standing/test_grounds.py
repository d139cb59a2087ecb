"""What a document depends on beside its case."""

from __future__ import annotations

from pathlib import Path

import reportgen
from reportgen.batch.standing import grounds


def test_every_file_of_the_program_counts(monkeypatch):
    read = set()
    monkeypatch.setattr(grounds, "file_digest", lambda path: read.add(Path(path)) or "")
    grounds.of_program.__wrapped__()
    package = Path(reportgen.__file__).parent
    files = {*package.rglob("*.py"), *package.rglob("*.yaml")}
    # What an installed program has beside its code counts template by template.
    assert {path for path in files if "_shipped" not in path.parts} <= read
