"""reportgen is installed from its folder: what public indexes have under its name is somebody else's."""

from __future__ import annotations

import re
from pathlib import Path

TOP = Path(__file__).parents[2]
_BY_NAME = re.compile(r"pip install (?:-\S+ )*[\"']*reportgen\b")


def test_nobody_is_told_to_install_it_by_its_name():
    told = [TOP / "README.md", TOP / "CONTRIBUTING.md", *TOP.glob("docs/**/*.md"), *TOP.glob("src/**/*.py")]
    texts = {path: path.read_text(encoding="utf-8") for path in told}
    assert [path for path, text in texts.items() if _BY_NAME.search(text)] == []
    assert sum("pip install" in text for text in texts.values()) > 4
