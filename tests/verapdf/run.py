"""Every PDF that the project makes, before veraPDF: those of all cases, of the supported subset of Word, and of each
thing that the PDF writer lays out. Prints a table, and fails where one file fails.

`nox -s verapdf`; names as arguments keep only the files in whose name one of them stands.
"""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterator
from pathlib import Path

from engine import PROFILES, validate

from reportgen.model.artefact import Format
from reportgen.pdf import write
from reportgen.pipeline import Wish, build, convert
from reportgen.world import open_world

HERE = Path(__file__).parent
CASES = HERE.parents[1] / "cases"
sys.path.insert(0, str(HERE.parent))

from support.features import ALL_IN_ONE, FEATURES  # noqa: E402 - found only now
from support.subset import SUBSET  # noqa: E402


def files() -> Iterator[tuple[str, bytes]]:
    """The name and bytes of each file."""
    world = open_world(CASES / "partnership.yaml", as_of=dt.date(2026, 11, 23))
    for path in sorted(CASES.glob("*.yaml")):
        if path.name not in {"partnership.yaml", "population.yaml"}:
            built = build(path.read_bytes(), path.name, world, Wish(formats=(Format.PDF,)))
            for artefact in built.artefacts:
                yield f"case {path.stem}: {artefact.name}", artefact.content
    for name, make in SUBSET.items():
        yield f"Word: {name}", convert(make().bytes(), f"{name}.docx", world.fonts, None, f"{name}.pdf").content
    for name, document in {**FEATURES, "all in one": ALL_IN_ONE}.items():
        yield f"feature: {name}", write(document, world.fonts).content


def main(wanted: list[str]) -> int:
    """Validate the files; the number of them that fail, at most 100."""
    made = [(name, content) for name, content in files() if not wanted or any(part in name for part in wanted)]
    failed = 0
    print(f"{'file':<72}{''.join(f'{profile:>16}' for profile in PROFILES)}")
    for name, content in made:
        verdicts = {profile: validate(content, profile) for profile in PROFILES}
        columns = "".join(
            f"{f'{one.checks} passed' if one.passed else f'{len(one.failures)} FAILED':>16}"
            for one in verdicts.values()
        )
        print(f"{name[:71]:<72}{columns}", flush=True)
        for profile, verdict in verdicts.items():
            for failure in verdict.failures:
                print(f"    {profile} {failure}")
        failed += not all(verdict.passed for verdict in verdicts.values())
    print(f"{len(made)} files, {failed} of them with failures")
    return min(failed, 100)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
