# ruff: noqa: E501 - one form a line
"""Breaks the matcher in many places, one at a time, on a copy: each time a test has to fail.

Run it with `python tests/leaks/mutants.py`; it takes some minutes and prints what survived.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

_ROOT = Path(__file__).parents[2]
# Module below `reportgen/`, what stands there, and what stands there instead.
MUTANTS = (
    ("identifiers/folding.py", 'unicodedata.normalize("NFKD", character)', "character"),
    ("identifiers/folding.py", "yield from ((start, character) for character in _decoded", "yield from () and ((start, character) for character in _decoded"),
    ("identifiers/folding.py", '"".join(map(_latin, plain))', "plain"),
    ("identifiers/folding.py", ".translate(_LOOKALIKES)", ""),
    ("identifiers/folding.py", 'not in {"Mn", "Me", "Cf", "Cc"}', 'not in {"Mn"}'),
    ("identifiers/forms.py", "        yield _single(_plural(words), FormClass.PLURAL, part, stem=words)\n", ""),
    ("identifiers/forms.py", "    for first in given:\n        for last in family:\n            yield from _initials(first, middles, last)\n", ""),
    ("identifiers/forms.py", "    yield Form((*b, *a), FormClass.REVERSED, last, gaps=Gaps.COMMA)\n", ""),
    ("identifiers/forms.py", '        for mac in ("mc", "mac"):', '        for mac in ("mac",):'),
    ("identifiers/matching.py", "*self._coded(folded, words), ", ""),
    ("identifiers/matching.py", ", *self._buried(folded, words)", ""),
    ("identifiers/matching.py", ", *self._doubts(folded, words)", ""),
    ("identifiers/matching.py", "        for start, end, identifiers in self._lone.find(folded.original):", "        for start, end, identifiers in ():"),
    ("identifiers/matching.py", "        for start, end, known in self._ages.find(folded.text):", "        for start, end, known in ():"),
    ("identifiers/matching.py", ".translate(_AS_DIGITS)", ""),
    ("identifiers/likeness.py", "return 2 if len(name) >= _LEAST_FOR_TWO else 1", "return 1"),
    ("identifiers/likeness.py", "        yield FormClass.DIMINUTIVE, [name for name in self._names if _is_cut(word, name)]\n", ""),
    ("identifiers/likeness.py", "for short in diminutives_of(name):", "for short in ():"),
    ("identifiers/hidden.py", "        if _AS_LETTER.search(text):", "        if False:"),
    ("identifiers/hidden.py", "        if _MASK_MARK.search(text):", "        if False:"),
    ("identifiers/hidden.py", "        yield from self._in_pieces(folded, list(spans))\n", ""),
    ("identifiers/hidden.py", "        yield from self._spelled(text)\n", ""),
    ("identifiers/hidden.py", "        yield from self._coded(folded)\n", ""),
    ("identifiers/dates.py", "    if month > 12 >= day:", "    if False:"),
    ("identifiers/dates.py", '    if said.get("week") or said.get("ordinal"):\n        return _counted(match, said)\n', '    if said.get("week") or said.get("ordinal"):\n        return None\n'),
    ("identifiers/patterns.py", "        found += _by_name(text, public)", "        found += ()"),
    ("anonymise/rewriting.py", "        for near in find_near_days(text):", "        for near in ():"),
    ("anonymise/rewriting.py", "        edits += [_Edit(day.start, day.end, day) for day, _ in self._matcher.days(text)]\n", ""),
)  # fmt: skip


def main() -> int:
    """Run the tests once for each mutant; 1 if one survived."""
    survived = []
    with tempfile.TemporaryDirectory() as folder:
        for module, old, new in MUTANTS:
            source = Path(folder) / "src"
            shutil.copytree(_ROOT / "src", source)
            file = source / "reportgen" / module
            text = file.read_text("utf-8")
            if old not in text:
                raise SystemExit(f"{module}: what the mutant changes is not there any more: {old.strip()}")
            file.write_text(text.replace(old, new), "utf-8")
            run = subprocess.run(
                [sys.executable, "-m", "pytest", "tests/leaks/test_leaks.py", "tests/identifiers", "-x", "-q",
                 "-p", "no:cacheprovider"],
                cwd=_ROOT, env={**os.environ, "PYTHONPATH": str(source)}, capture_output=True, check=False,
            )  # fmt: skip
            print("caught  " if run.returncode == 1 else "SURVIVED", module, old.strip()[:70], flush=True)
            if run.returncode != 1:
                survived.append(old)
            shutil.rmtree(source)
    print(f"{len(MUTANTS) - len(survived)} of {len(MUTANTS)} caught")
    return 1 if survived else 0


if __name__ == "__main__":
    raise SystemExit(main())
