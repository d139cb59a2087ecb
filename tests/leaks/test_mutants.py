"""The mutants are run by hand: what each takes away has to stand where it says, or the run ends there."""

from __future__ import annotations

from pathlib import Path

from leaks.mutants import MUTANTS

SOURCES = Path(__file__).parents[2] / "src/reportgen"


def test_what_a_mutant_takes_away_stands_in_its_module():
    assert [
        (module, old) for module, old, _ in MUTANTS if old not in (SOURCES / module).read_text(encoding="utf-8")
    ] == []
