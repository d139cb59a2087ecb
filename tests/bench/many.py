"""Many small cases for measuring batches: made-up, seeded, each with words of its own.

    python tests/bench/many.py FOLDER 10000

The small cases of `cases/` in turn, under references and family names of their own, in folders of five hundred. The
same number and seed give the same bytes.
"""

from __future__ import annotations

import argparse
import random
import re
import shutil
from functools import cache
from pathlib import Path

__all__ = ["write_cases"]

CASES = Path(__file__).parents[2] / "cases"
SMALL = ("06-care-leaver.yaml", "05-looked-after-child.yaml", "11a-notified.yaml")
A_FOLDER = 500
SYLLABLES = ("bar", "den", "fol", "gri", "hask", "lim", "mor", "nev", "pell", "quor", "rus", "stav", "tre", "wex")


def write_cases(folder: Path, number: int, seed: int = 1, files: tuple[str, ...] = SMALL) -> None:
    """Write so many cases, and the settings that they share."""
    chance = random.Random(seed)  # noqa: S311 - words for measuring
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("partnership.yaml", "logo.png"):
        shutil.copy(CASES / name, folder)
    for index in range(number):
        below = folder / f"{index // A_FOLDER:03}"
        below.mkdir(exist_ok=True)
        text = _text(files[index % len(files)])
        for family in sorted(set(re.findall(r"\bfamily: (\w+)\b", text))):
            made_up = "".join(chance.choices(SYLLABLES, k=3)).capitalize()
            text = re.sub(rf"\b{family}\b", made_up, text)
        text = re.sub(r"(?m)^reference: .*", f"reference: BEN-{index:06}", text, count=1)
        text = re.sub(r"(?m)^public_name: .*", f"public_name: Child {index:06}", text, count=1)
        (below / f"{index:06}.yaml").write_text(text, encoding="utf-8")


@cache
def _text(name: str) -> str:
    return (CASES / name).read_text(encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("number", type=int)
    options = parser.parse_args()
    write_cases(options.folder, options.number)
