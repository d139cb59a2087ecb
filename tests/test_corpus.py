"""Imitations of other programs' files, damaged and harmful ones: a PDF with all its words, or the reason why not.

`nox -s corpus` reads hundreds more, from Pandoc, LibreOffice and the samples of libraries.
"""

from __future__ import annotations

import pytest

from corpus.judge import judge
from support.imitations import IMITATIONS

BOMBS = ("as-many-pixels-as-allowed", "one-endless-word", "zip-bomb")
QUICK = [name for name, imitation in IMITATIONS.items() if not imitation.slow]


def check(name, tmp_path):
    imitation = IMITATIONS[name]
    path = tmp_path / f"{name}.docx"
    path.write_bytes(imitation.make())
    verdict = judge(path)
    assert verdict.sound, verdict
    if imitation.outcome == "pdf":
        assert verdict.outcome == "pdf", verdict.rules
    else:
        assert imitation.outcome in verdict.rules


@pytest.mark.parametrize("name", QUICK)
def test_a_file_of_another_program_becomes_a_pdf_or_is_refused_for_a_reason(name, tmp_path):
    check(name, tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("name", BOMBS)
def test_a_file_that_swells_takes_neither_long_nor_much_memory(name, tmp_path):
    check(name, tmp_path)
