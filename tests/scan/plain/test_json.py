"""JSON is read name by name and value by value, and never quoted."""

from __future__ import annotations

import json

import pytest

from reportgen.errors import Problem
from reportgen.model.watch import Watch
from reportgen.scan import scan_file
from support.made_up import IDENTIFIERS


def found(content: bytes) -> tuple[Problem, ...]:
    return scan_file(content, "data.json", ".json", Watch(IDENTIFIERS))


def test_a_clean_file_passes() -> None:
    said = {"title": "Child Robin", "month": "March 2024", "pages": 24, "share": 0.25, "final": True, "note": None}
    assert found(json.dumps([said]).encode()) == ()


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b'{"a": "Marlowe"}', "entry 1"),
        (b'{"a": 1, "Marlowe": 2}', "name of entry 2"),
        (b'{"a": [0, {"b": "\\u004darlowe"}]}', "entry 1.2.1"),
        (b'["Marlowe"]', "entry 1"),
        (b'"Marlowe"', ""),
        (b'{"a": 9990000018}', "entry 1"),
        (b'{"a": "2012-03-04"}', "entry 1"),
        (b'{"a": "Marlowe", "a": "Robin"}', "entry 1"),
        (b'\xef\xbb\xbf["x", "Marlowe"]', "entry 2"),
    ],
)
def test_a_name_is_found_and_told_by_numbers(content: bytes, place: str) -> None:
    assert [(problem.rule, problem.where.path) for problem in found(content)] == [("scan-identifier", place)]


@pytest.mark.parametrize("content", [b"", b"{", b"{'a': 1}", b"[" * 100_000, b"\xff", b'{"a": 1} Marlowe'])
def test_what_cannot_be_read_to_the_end_is_refused(content: bytes) -> None:
    assert [problem.rule for problem in found(content)] == ["scan-unreadable"]
