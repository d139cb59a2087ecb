"""One letter from cold, validated, beside a plain docxtpl script that validates nothing: processor time.

python tests/bench/cold.py [ROUNDS]
"""

from __future__ import annotations

import json
import os
import pickle
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1])]

from filling import for_docxtpl  # noqa: E402 - found by the line above

from support.examples import CASES  # noqa: E402
from support.fillings import fillings  # noqa: E402

__all__ = ["cold"]

CASE = "01-infant-injuries.yaml"
_PLAIN = """\
import pickle
import sys

import yaml
from docxtpl import DocxTemplate

case, template, slots, out = sys.argv[1:]
with open(case, "rb") as file:
    yaml.load(file, yaml.CSafeLoader)
with open(slots, "rb") as file:
    filled_with = pickle.load(file)
document = DocxTemplate(template)
document.render(filled_with, autoescape=True)
document.save(out)
"""
"""What somebody writes who has docxtpl and nothing else. What our own stages make of the case is handed to it."""


def cold(rounds: int) -> dict[str, float]:
    """How much processor time a new process takes to make the letter of a case, ours and the plain script's, in turn.

    Ours loads the case, checks it, counts its dates, composes, fills and writes; the script reads the same YAML and
    fills the same template with values that are ready, without pictures. The first round, which fills the caches of
    the disk and our cache of templates, does not count.
    """
    template, content = next(one for one in fillings(CASE) if one[1].kind == "notification")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "template.docx").write_bytes(template)
        (folder / "slots").write_bytes(pickle.dumps(for_docxtpl(content)))
        (folder / "plain.py").write_text(_PLAIN, encoding="utf-8")
        case = str(CASES / CASE)
        ours = ("-m", "reportgen", "build", case, "--kind", "notification", "--format", "docx", "--jobs", "1")
        files = (str(folder / one) for one in ("plain.py", "template.docx", "slots", "plain.docx"))
        script, *others = files
        works: Mapping[str, Sequence[str]] = {
            "reportgen": (*ours, "--force", "--out", str(folder / "out")),
            "no_cache": (*ours, "--force", "--no-cache", "--out", str(folder / "out")),
            "docxtpl": (script, case, *others),
        }
        times: dict[str, list[float]] = {one: [] for one in works}
        for turn in range(rounds + 1):
            for one, arguments in works.items():
                taken = _processor_seconds(arguments, folder)
                if turn:
                    times[one].append(taken)
    medians = {one: statistics.median(taken) for one, taken in times.items()}
    return {
        **{f"{one}_s": taken for one, taken in medians.items()},
        "reportgen_to_docxtpl": medians["reportgen"] / medians["docxtpl"],
        "no_cache_to_docxtpl": medians["no_cache"] / medians["docxtpl"],
    }


def _processor_seconds(arguments: Sequence[str], folder: Path) -> float:
    """What a process of this Python takes of the processors, its children included."""
    environment = {
        **os.environ,
        "XDG_CACHE_HOME": str(folder / "cache"),
        # Installed programs have their modules compiled, a checkout in which nothing is written has not.
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
    }
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    print(json.dumps(cold(int(sys.argv[1]) if len(sys.argv) > 1 else 9), indent=2))
