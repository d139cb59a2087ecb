"""The map of the rooms in CONTRIBUTING.md has every room of the code, and no other."""

from __future__ import annotations

import re
from pathlib import Path

TOP = Path(__file__).parents[2]


def test_every_room_stands_on_the_map() -> None:
    rows = re.findall(r"^\| (`.*`) \|", (TOP / "CONTRIBUTING.md").read_text(encoding="utf-8"), flags=re.MULTILINE)
    mapped = [room.rstrip("/") for row in rows for room in re.findall("`([^`]+)`", row)]
    rooms = {path.stem for path in (TOP / "src/reportgen").iterdir() if path.suffix == ".py" or path.is_dir()}
    assert sorted(mapped) == sorted(rooms - {"__init__", "__pycache__"})
