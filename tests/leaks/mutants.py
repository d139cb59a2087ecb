# ruff: noqa: E501 - one form a line
"""Breaks the matcher in many places, one at a time, on a copy: each time a test has to fail.

Run it with `python tests/leaks/mutants.py`, with a part of a module's name for its mutants alone. Each mutant runs its
module's own tests first, or those of the package that it is a room of, and the planted classes only if those see
nothing; the table says which test caught it.
"""

from __future__ import annotations

import os
import re
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
    ("identifiers/forms/people.py", "        yield single(plural(words), FormClass.PLURAL, part, stem=words)\n", ""),
    ("identifiers/forms/people.py", "    for first in given:\n        for last in family:\n            yield from _initials(first, middles, last)\n", ""),
    ("identifiers/forms/people.py", "    yield Form((*b, *a), FormClass.REVERSED, last, gaps=Gaps.COMMA)\n", ""),
    ("identifiers/forms/people.py", '        for mac in ("mc", "mac"):', '        for mac in ("mac",):'),
    ("identifiers/matching.py", "        yield from self._codes.find(reading)\n", ""),
    ("identifiers/matching.py", "        yield from self._buried(reading)\n", ""),
    ("identifiers/matching.py", "        yield from self._like(reading)\n", ""),
    ("identifiers/matching.py", "        yield from self._lone.find(reading)\n", ""),
    ("identifiers/matching.py", "        yield from self._blends.find(reading)\n", ""),
    ("identifiers/matching.py", "            matches += self._beside.find(reading, tuple(matches))\n", "            pass\n"),
    ("identifiers/matching.py", "        for bare in bare_views(reading):", "        for bare in ():"),
    ("identifiers/matching.py", "        yield from self._counts.find(reading)\n", ""),
    ("identifiers/matching.py", "        for start, end, known in self._ages.find(reading):", "        for start, end, known in ():"),
    ("identifiers/markup.py", "        yield _without(text, ends)\n", "        pass\n"),
    ("identifiers/names/blends.py", "for match in _CUT_SHORT.finditer(reading.folded.original) if", "for match in () if"),
    ("identifiers/names/initials.py", "_SUBJECT, _IN_A_KEY)", "_SUBJECT)"),
    ("identifiers/rows.py", "                or _is_in_strange_letters(first)\n", ""),
    ("identifiers/codes.py", "{said}(?: \\w+)?,?{_BY} ", "{said}(?: \\w+)?,? "),
    ("identifiers/codes.py", ".translate(_AS_DIGITS)", ""),
    ("identifiers/codes.py", "for match in self._in_parts(reading) if", "for match in () if"),
    ("identifiers/codes.py", "            yield from self._at_numbers(reading)\n", "            pass\n"),
    ("identifiers/folding.py", "    if _STILL_CODED.search(folded.text):", "    if False:"),
    ("identifiers/folding.py", '        yield from _reread(match["misread"], start)\n', '        yield from enumerate(match["misread"], start)\n'),
    ("identifiers/forms/organisations.py", "        yield from _half_abbreviated(words, identifier)\n", ""),
    ("identifiers/known/vocabulary.py", "both.setdefault(name, set()).update(row - {name})", "pass"),
    ("identifiers/names/alterations.py", "    return MOST_SLIPS if letters >= _LEAST_FOR_THREE else 2 if letters >= LEAST_FOR_TWO else 1", "    return 1"),
    ("identifiers/names/likeness.py", "        yield FormClass.DIMINUTIVE, [*_cut(word, self._pieces)]\n", ""),
    ("identifiers/names/likeness.py", "for short in diminutives_of(given_name):", "for short in ():"),
    ("identifiers/names/likeness.py", "            for unchanged in substitutions(name):", "            for unchanged in ():"),
    ("identifiers/names/likeness.py", "if len(word) >= LEAST_WITHIN or said in name * 2 or said == name[::-1]", "if len(word) >= LEAST_WITHIN"),
    ("identifiers/names/alterations.py", "return (rest in {name, name[::-1]} or (rest in _AFFIXES and len(rest) > 2)) and not is_in_dictionary(word)", "return False"),
    ("identifiers/names/hidden.py", "        if not _LETTER_SIGNS.isdisjoint(reading.signs) and _AS_LETTER.search(text):", "        if False:"),
    ("identifiers/names/hidden.py", "        if _may_mask(reading) and _MASK_MARK.search(text):", "        if False:"),
    ("identifiers/names/hidden.py", "(self._spelt, _LEAST) if is_spelt", "(self._begun, _LEAST_LINES) if is_spelt"),
    ("identifiers/names/beside.py", " or (gap in _IN_RHYME and self._rhymes(word, match))", ""),
    ("identifiers/names/alterations.py", "(word.translate(board) for board in _BOARDS)", "()"),
    ("identifiers/names/likeness.py", "for said in (word, *without)", "for said in (word,)"),
    ("identifiers/names/hidden.py", 'set(gaps) == {", "} and', "False and"),
    ("identifiers/names/hidden.py", "(_LEAST, 2) if is_drawn", "(_LEAST, 2) if False"),
    ("identifiers/names/ciphers.py", '    ("digit", _IN_ORDER, lambda', '    ("none", _IN_ORDER, lambda'),
    ("identifiers/matching.py", "for stamp in _LETTERED.finditer(folded.text):", "for stamp in ():"),
    ("identifiers/names/hidden.py", "        if not _BEGINS.isdisjoint(reading.distinct):", "        if False:"),
    ("identifiers/codes.py", "whole.setdefault(code[half:] + code[:half], {})", "whole.setdefault(code, {})"),
    ("identifiers/names/ciphers.py", '        marks.add("counted")', "        pass"),
    ("identifiers/names/ciphers.py", 'decode("utf-7", "replace")', 'decode("utf-8", "replace")'),
    ("identifiers/names/hidden.py", "            yield from self._in_pieces(reading)\n", "            pass\n"),
    ("identifiers/names/hidden.py", "        yield from self._in_cipher(reading)\n", ""),
    ("identifiers/days/dates.py", "    if month > 12 >= day:", "    if False:"),
    ("identifiers/days/dates.py", "(_is_verb(match, folded) or _is_decimal(match))", "_is_verb(match, folded)"),
    ("identifiers/days/ages_of_things.py", " and not _SOMEBODY.search(text, first, start)", ""),
    ("identifiers/days/dates.py", '    if said.get("week") or said.get("ordinal"):\n        return _counted(match, said)\n', '    if said.get("week") or said.get("ordinal"):\n        return None\n'),
    ("identifiers/patterns/finding.py", "        found += _by_name(reading, public)", "        found += ()"),
    ("identifiers/patterns/finding.py", "        found += disguised(text)", "        found += ()"),
    ("identifiers/days/near_days.py", "        found += [NearDay(*one) for one in days_in_figures(reading)]\n", "        pass\n"),
    ("anonymise/doubting.py", "for near in find_near_days(text, matcher.public)", "for near in ()"),
    ("anonymise/rewriting.py", "        edits += [Edit(day.start, day.end, day) for day in days]\n", ""),
)  # fmt: skip


def _tests(module: str) -> tuple[tuple[str, ...], ...]:
    """What to run for a module, the quickest first: its own tests, those of its package, the planted classes."""
    area, name, *_ = module.removesuffix(".py").split("/")
    own = f"tests/{area}/test_{name}.py"
    return (
        *(((own,),) if (_ROOT / own).exists() else ()),
        (f"tests/{area}", "--ignore", "tests/identifiers/test_safe_tokens.py"),
        ("tests/leaks/test_leaks.py", "-k", "no_surface_form or no_case_lists"),
    )


def _caught_by(source: Path, module: str) -> str:
    """The first test that fails with the sources of a folder; "" if none does."""
    for tests in _tests(module):
        run = subprocess.run(
            [sys.executable, "-m", "pytest", *tests, "-x", "-q", "-p", "no:cacheprovider", "-p", "no:randomly"],
            cwd=_ROOT, env={**os.environ, "PYTHONPATH": str(source)}, capture_output=True, check=False, text=True,
        )  # fmt: skip
        if run.returncode == 1:
            failed = re.search(r"^FAILED (\S+)", run.stdout, re.MULTILINE)
            return failed[1].removeprefix("tests/") if failed else tests[0]
        if run.returncode:
            raise SystemExit(f"{module}: {' '.join(tests)} could not be run (pytest says {run.returncode})")
    return ""


def main() -> int:
    """Run for each mutant the tests that it needs, and print which of them saw it; 1 if one survived."""
    wanted = sys.argv[1] if len(sys.argv) > 1 else ""
    survived, made = 0, 0
    print(f"{'':>3}  {'module':<26}{'what is taken away':<72}caught by")
    for number, (module, old, new) in enumerate(MUTANTS, 1):
        if wanted not in module:
            continue
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / "src"
            shutil.copytree(_ROOT / "src", source)
            file = source / "reportgen" / module
            text = file.read_text("utf-8")
            if old not in text:
                raise SystemExit(f"{module}: what the mutant changes is not there any more: {old.strip()}")
            file.write_text(text.replace(old, new), "utf-8")
            caught = _caught_by(source, module)
        made += 1
        survived += not caught
        print(f"{number:>3}  {module:<26}{' '.join(old.split())[:70]:<72}{caught or 'SURVIVED'}", flush=True)
    print(f"{made - survived} of {made} caught")
    return 1 if survived else 0


if __name__ == "__main__":
    raise SystemExit(main())
