"""Damaged Word files: each becomes a PDF and a web page, a draft with problems, or is refused.

Run by `nox -s fuzz`, or `python tests/fuzz/fuzz_word.py [COUNT] [SEED]`. A fault that our own checks find in what was
made is an exception, too.
"""

from __future__ import annotations

import io
import random
import sys
import zipfile
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from damage import damaged_word
from fuzzing import fuzz

from reportgen.errors import TemplateError
from reportgen.pdf import FontLibrary
from reportgen.pipeline.converting import to_pdf
from reportgen.pipeline.paging import to_html
from reportgen.word import read
from reportgen.world import fonts
from support.imitations import IMITATIONS
from support.subset import SUBSET


def damaged(chance: random.Random) -> tuple[str, bytes]:
    """Some feature of the subset, an imitation or a kept file of another program, damaged."""
    return ".docx", damaged_word(chance, chance.choice(_sound()))


def outcome(_ending: str, content: bytes) -> str:
    """What became of a Word file."""
    try:
        found = read.read(content, "fuzz.docx")
    except TemplateError:
        return "refused"
    try:
        to_pdf(found, "fuzz.docx", _fonts())
    except TemplateError:
        to_pdf(found, "fuzz.docx", _fonts(), draft=True)
        return "drafts"
    to_html(found, "fuzz.docx")
    return "PDFs"


@cache
def _sound() -> list[bytes]:
    foreign = Path(__file__).parents[1] / "word" / "foreign"
    made = [make().bytes() for make in SUBSET.values()] + [imitation.make() for imitation in IMITATIONS.values()]
    kept = [path.read_bytes() for path in sorted(foreign.glob("*.docx"))]
    return [content for content in (*made, *kept) if zipfile.is_zipfile(io.BytesIO(content))]


@cache
def _fonts() -> FontLibrary:
    return fonts()


if __name__ == "__main__":
    fuzz(damaged, outcome, 2_000)
