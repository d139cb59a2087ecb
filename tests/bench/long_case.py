"""A long case file for measuring the whole line: made-up, seeded, about 100 KiB of YAML.

    python tests/bench/long_case.py FOLDER [NUMBER]

`cases/11c-in-review.yaml` under a reference, family name and words of its own, with forty rows of chronology and a
written report: a notification, a rapid review and a report of about twenty pages. Its sentences name nobody, so that
nobody has to be asked about them before it is published. The same number gives the same bytes.
"""

from __future__ import annotations

import argparse
import datetime as dt
import random
import re
import shutil
from pathlib import Path

__all__ = ["CHRONOLOGY_ROWS", "write_long_case"]

CASES = Path(__file__).parents[2] / "cases"
BASE = "11c-in-review.yaml"
CHRONOLOGY_ROWS = 40
PLAIN = {
    "ethnicity": "White British",
    "religion": "No religion",
    "first_language": "English",
    "legal_status": "none",
    "sex": "not recorded",
}
"""Details that many children have: together with others they identify nobody, so no person has to decide about them."""
SYLLABLES = ("bar", "den", "fol", "gri", "hask", "lim", "mor", "nev", "pell", "quor", "rus", "stav", "tre", "wex")
WHO = (
    "the school", "a teacher", "the duty team", "the health visitor", "a nurse at the clinic", "the practice",
    "the team around the family", "a neighbour", "the housing officer", "the police officer who came", "the adviser",
    "the social worker",
)  # fmt: skip
DID = (
    "noticed that something had changed", "wrote down what was said", "asked who lived in the home",
    "thought that another agency knew more", "rang and left a message", "waited for an answer that did not come",
    "saw a child who was tired and quiet", "offered help that was not taken up", "passed the worry on in writing",
    "looked at one event and not at the pattern", "felt unsure what could be asked", "arranged a visit at short notice",
    "recorded the bruise and the account of it", "spoke with an interpreter for the first time",
)  # fmt: skip
TAIL = (
    "and nobody was told of it", "because the form had no box for it", "although the plan had asked for more",
    "and this was good practice", "so the next visit began from nothing", "while the waiting list grew longer",
    "and the reason was not recorded", "since the last review had said the same", "and the child was not seen alone",
    "because two systems did not speak to one another", "as the guidance asks", "and the answer was reassuring",
)  # fmt: skip


def write_long_case(folder: Path, number: int = 0) -> Path:
    """Write a case, and the settings that go with it; its path is given back."""
    writer = _Writer(number)
    text = (CASES / BASE).read_text(encoding="utf-8")
    for family in sorted(set(re.findall(r"\bfamily: (\w+)\b", text))):
        text = re.sub(rf"\b{family}\b", writer.name(), text)
    text = re.sub(r"(?m)^reference: .*", f"reference: LONG-{number:03}", text, count=1)
    text = re.sub(r"(?m)^public_name: .*", f"public_name: Child {number:03}", text, count=1)
    for field, plain in PLAIN.items():
        text = re.sub(rf"(?m)^( +){field}: .*", rf"\1{field}: {plain}", text)
    text = re.sub(r"(?ms)^      chronology:\n.*?^      key_practice", writer.chronology() + "      key_practice", text)
    text = re.sub(r"(?ms)^  introduction: .*?^  terms", writer.narrative("introduction", 2, 2) + "  terms", text)
    text = re.sub(r"(?ms)^publication:", writer.report() + "\npublication:", text, count=1)
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("partnership.yaml", "population.yaml", "logo.png"):
        shutil.copy(CASES / name, folder)
    path = folder / f"long-{number:03}.yaml"
    path.write_text(text, encoding="utf-8")
    return path


class _Writer:
    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - words for measuring

    def name(self) -> str:
        return "".join(self._random.choices(SYLLABLES, k=3)).capitalize()

    def sentence(self) -> str:
        who, did, tail = (self._random.choice(words) for words in (WHO, DID, TAIL))
        return f"{who[0].upper()}{who[1:]} {did}, {tail}."

    def narrative(self, field: str, depth: int, paragraphs: int, sentences: int = 6) -> str:
        """A field with paragraphs, and a list behind them where there are many."""
        indent = " " * depth
        parts = [" ".join(self.sentence() for _ in range(sentences)) for _ in range(paragraphs)]
        if paragraphs > 1:
            parts.append(f"\n{indent}  ".join(f"- {self.sentence()}" for _ in range(3)))
        body = f"\n\n{indent}  ".join(parts)
        return f"{indent}{field}: |\n{indent}  {body}\n"

    def chronology(self) -> str:
        day = dt.date(2025, 9, 3)
        rows = []
        for _ in range(CHRONOLOGY_ROWS):
            seen = self._random.choice(('"yes"', '"no"', "seen alone", "not recorded"))
            source = self._random.choice(("school", "community", "gp", "csc"))
            rows.append(
                f'        - on: {day}\n          source: "[[{source}]] record"\n          event: {self.sentence()} '
                f"{self.sentence()}\n          child_seen: {seen}\n          response: {self.sentence()}\n"
            )
            day += dt.timedelta(days=self._random.randint(7, 13))
        return "      chronology:\n" + "".join(rows)

    def report(self) -> str:
        parts = [self.narrative(name, 2, 3) for name in ("method", "family_contribution", "practitioners", "context")]
        parts.append("  what_happened:\n")
        for month in range(1, 13):
            parts += [f"    - on: 2026-{month:02}-05\n", self.narrative("text", 6, 1, 4)]
        parts.append("  findings:\n")
        for finding in range(1, 8):
            parts += [f"    - key: f{finding}\n      title: {self.sentence().rstrip('.')}\n"]
            parts += [self.narrative("finding", 6, 5), self.narrative("why", 6, 3)]
        parts.append("  good_practice:\n")
        for _ in range(4):
            parts += [f"    - title: {self.sentence().rstrip('.')}\n", self.narrative("text", 6, 1)]
        parts += [self.narrative("changes_made", 2, 3), "  recommendations:\n"]
        for finding in range(1, 8):
            parts.append(f"    - key: rec{finding}\n      to: The local authority\n      findings: [f{finding}]\n")
            parts.append(self.narrative("recommendation", 6, 1))
        return "".join([*parts, self.narrative("conclusion", 2, 3)])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("number", type=int, nargs="?", default=0)
    options = parser.parse_args()
    print(write_long_case(options.folder, options.number))
