"""What a user names is read in one place, which waits for no pipe."""

from __future__ import annotations

import re
from pathlib import Path

SOURCES = Path(__file__).parents[2] / "src/reportgen"
_READS = re.compile(r"\.read_(?:bytes|text)\(|\bopen\([^)]*\"rb\"")
_OF_OURS = ("files(", "Path(__file__)")
"""What reads a file of the package itself."""
_MAY = {
    "plain_file.py": "the one place",
    "case_file/key_files.py": "a pipe that a shell hands over is open already",
    "template_cache.py": "opens without following links, in a folder that only we may write",
    "scan/pdf/values.py": "an object of a PDF, and no file",
    "scan/pdf/streams.py": "an object of a PDF, and no file",
    "identifiers/editions.py": "of the package",
    "pdf/fonts.py": "of the package",
    "timetable/bank_holidays.py": "of the package",
}


def test_no_other_module_reads_a_file():
    readers = set()
    for path in SOURCES.rglob("*.py"):
        lines = path.read_text(encoding="utf-8").splitlines()
        if any(_READS.search(line) and not any(ours in line for ours in _OF_OURS) for line in lines):
            readers.add(path.relative_to(SOURCES).as_posix())
    assert readers == set(_MAY)
