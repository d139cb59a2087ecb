r"""What is read and not planted, a file for each set with where it comes from: clean prose, the innocent, strangers.

A line is a text, in which `\n` ends a line of its own. `# ` begins a remark, `== name ==` a section, and `? ` a text
about which a question is right. Of strangers, what tells stands between « and ».
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

__all__ = ["rightly_asked", "texts"]

_SECTION = re.compile(r"== (.+) ==")
_ASKED = "? "


def texts(name: str, section: str = "") -> tuple[str, ...]:
    """The texts of a section of a set: `texts("innocent/reviews", "tuning")`."""
    return tuple(line for line in _sections(name)[section] if not line.startswith(_ASKED))


def rightly_asked(name: str) -> tuple[str, ...]:
    """The texts of a set about which a question is right."""
    lines = (line for section in _sections(name).values() for line in section)
    return tuple(line.removeprefix(_ASKED) for line in lines if line.startswith(_ASKED))


@cache
def _sections(name: str) -> dict[str, list[str]]:
    sections: dict[str, list[str]] = {}
    section = ""
    for line in (Path(__file__).parent / f"{name}.txt").read_text(encoding="utf-8").split("\n"):
        if begins := _SECTION.fullmatch(line):
            section = begins[1]
        elif line and line != "#" and not line.startswith("# "):
            sections.setdefault(section, []).append(line.replace(r"\n", "\n"))
    return sections
