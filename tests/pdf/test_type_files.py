"""ReportLab's reader of font files, as it is installed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize("name", [".reportlab_mods", ".reportlab_settings"])
def test_nothing_in_the_users_home_is_run(tmp_path: Path, name: str):
    (tmp_path / name).write_text(f"open({str(tmp_path / 'run')!r}, 'w').close()\n", encoding="utf-8")
    assert _imported(tmp_path) == 0
    assert not (tmp_path / "run").exists()


def test_a_home_that_is_no_folder_does_no_harm():
    assert _imported(Path(os.devnull)) == 0


def _imported(home: Path) -> int:
    environment = {**os.environ, "HOME": str(home), "USERPROFILE": str(home)}
    return subprocess.run([sys.executable, "-c", "import reportgen.pdf"], check=False, env=environment).returncode
