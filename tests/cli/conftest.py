"""A command line to run, and a folder with a case to run it on."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from reportgen.cli import main
from support.examples import copy_examples


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
    copy_examples(tmp_path / "cases", "partnership.yaml", "logo.png", "01-infant-injuries.yaml")
    monkeypatch.chdir(tmp_path)
    return tmp_path
