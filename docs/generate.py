"""The pages that are generated from the code: compared with the code, or with `--write` written anew."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from generators import bank_holidays, case_file, commands, documents, rules, templates, word_files

HERE = Path(__file__).parent

PAGES: Mapping[str, Callable[[], str]] = {
    "docs/reference/case-file.md": case_file.page,
    "docs/reference/commands.md": commands.page,
    "docs/reference/documents.md": documents.page,
    "docs/reference/rules.md": rules.rules_page,
    "docs/reference/word-files.md": word_files.page,
    "src/reportgen/timetable/bank_holidays.txt": bank_holidays.table,
    "templates/README.md": templates.page,
}

OF_ANOTHER_RELEASE = {"src/reportgen/timetable/bank_holidays.txt"}
"""What may be of another release of a package than the one that is installed; it is not used then, and no fault."""


def main(arguments: list[str]) -> int:
    """Compare or write; 1 if a page says something else than the code."""
    stale = 0
    for name, make in PAGES.items():
        path = HERE.parent / name
        wanted = make()
        found = path.read_text(encoding="utf-8") if path.exists() else ""
        if wanted == found:
            continue
        if "--write" in arguments:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(wanted, encoding="utf-8")
            print(f"written: {name}")
            continue
        if name in OF_ANOTHER_RELEASE:
            print(f"{name} is of another release: `nox -s docs -- --write` brings it up to date")
            continue
        stale += 1
        changes = difflib.unified_diff(found.splitlines(), wanted.splitlines(), name, "from the code", lineterm="", n=1)
        print("\n".join(list(changes)[:20]))
        print(f"{name} is stale: run `nox -s docs -- --write`")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
