"""Damaged finished files: the scan of each ends in problems or in none.

Run by `nox -s fuzz`, or `python tests/fuzz/fuzz_scan.py [COUNT] [SEED]`.
"""

from __future__ import annotations

import random
import sys
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from damage import damaged_bytes, damaged_pdf, damaged_word
from fuzzing import fuzz

from reportgen.errors import ReportgenError
from reportgen.model.watch import Watch
from reportgen.pipeline import look_into
from support.examples import CASE_FILES, built_example


def damaged(chance: random.Random) -> tuple[str, bytes]:
    """A document of the cases, or a kept file of another program, damaged."""
    ending, content = chance.choice(_sound())
    if ending == ".docx":
        return ending, damaged_word(chance, content)
    if ending == ".pdf" and chance.random() < 0.8:
        return ending, damaged_pdf(chance, content)
    return ending, damaged_bytes(chance, content)


def outcome(ending: str, content: bytes) -> str:
    """What is said of a file about which no case is known."""
    try:
        problems = look_into(content, f"fuzz{ending}", ending, Watch())
    except ReportgenError:
        return f"{ending} refused"
    return f"{ending} with problems" if problems else f"{ending} without"


@cache
def _sound() -> list[tuple[str, bytes]]:
    kept = Path(__file__).parents[1] / "scan" / "files"
    made = [made for case in CASE_FILES[:4] for made in built_example(case).artefacts]
    return [
        *((Path(artefact.name).suffix, artefact.content) for artefact in made),
        *((path.suffix, path.read_bytes()) for path in sorted(kept.iterdir())),
    ]


if __name__ == "__main__":
    fuzz(damaged, outcome, 2_000)
