"""What the documents say, line by line, read back from the finished Word files; written by `nox -s golden`."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import built_case
from reportgen.model.artefact import Format
from reportgen.word.read import read
from support.read_back import read_back

GOLDEN = Path(__file__).parent / "golden"
CASES = (
    "01-infant-injuries.yaml",
    "06-care-leaver.yaml",
    "10-withheld.yaml",
)


@pytest.mark.parametrize("name", CASES)
def test_a_document_says_what_it_said(name, request):
    for artefact in built_case(name).artefacts:
        if artefact.format is not Format.DOCX:
            continue
        said = "\n".join(read_back(read(artefact.content, artefact.name).document)) + "\n"
        path = GOLDEN / f"{Path(name).stem} {artefact.kind}.txt"
        if request.config.getoption("--write-golden"):
            path.write_text(said, encoding="utf-8")
        assert said == path.read_text(encoding="utf-8")
