from __future__ import annotations

import hashlib
from pathlib import Path

import reportgen.identifiers
from reportgen.identifiers import list_editions

LISTS = Path(reportgen.identifiers.__file__).parent / "lists"


def test_every_word_list_is_told_with_its_digest():
    editions = dict(list_editions())
    assert set(editions) == {path.name for path in LISTS.iterdir()} - {"LICENCES.txt"}
    assert editions["nicknames.txt"] == hashlib.sha256((LISTS / "nicknames.txt").read_bytes()).hexdigest()
