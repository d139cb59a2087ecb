"""A command line to run, and a folder with a case to run it on."""

from __future__ import annotations

import shutil
from dataclasses import dataclass

import pytest

from conftest import CASES
from reportgen.cli import main


@dataclass(frozen=True)
class Ran:
    """What a command left: exit code, standard output, standard error."""

    code: int
    out: str
    err: str


@pytest.fixture
def run(capsys):
    """Run `reportgen` with arguments, in this process."""

    def run(*arguments: object) -> Ran:
        with pytest.raises(SystemExit) as left:
            main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Ran(int(left.value.code or 0), captured.out, captured.err)

    return run


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """An empty folder with `cases/`: the settings and one case."""
    (tmp_path / "cases").mkdir()
    for name in ("partnership.yaml", "logo.png", "01-infant-injuries.yaml"):
        shutil.copy(CASES / name, tmp_path / "cases")
    monkeypatch.chdir(tmp_path)
    return tmp_path
