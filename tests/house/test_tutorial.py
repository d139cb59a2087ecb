"""The tutorial does what it says: its commands are run, its edits are made, as a newcomer would."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from reportgen.cli import main

TUTORIAL = (Path(__file__).parents[2] / "docs" / "tutorial.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(sh|diff|text) ?(.*)\n((?:.*\n)*?)```$", TUTORIAL, flags=re.MULTILINE)


def run(line: str) -> int:
    with pytest.raises(SystemExit) as left:
        main(shlex.split(line)[1:])
    return int(left.value.code or 0)


def test_every_step_of_the_tutorial_works(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    steps = 0
    for language, about, text in BLOCKS:
        if (language, about) == ("sh", "install"):
            continue
        if language == "sh":
            capsys.readouterr()
            (line,) = text.splitlines()
            fails = about == "fails" or line == "reportgen doctor"
            assert (run(line) != 0) is fails, line
            shown = "".join(capsys.readouterr())
        elif language == "diff":
            old, new = (line[1:] for line in text.splitlines())
            case = Path(about).read_text(encoding="utf-8")
            assert case.count(f"\n{old}\n") == 1
            Path(about).write_text(case.replace(f"\n{old}\n", f"\n{new}\n"), encoding="utf-8")
        else:
            assert text in shown
        steps += 1
    assert steps > 8
    assert (tmp_path / "out" / "restricted" / "AVE-2026-004" / "AVE-2026-004 notification.pdf").exists()
