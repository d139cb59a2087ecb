"""The alternatives of a pattern."""

from __future__ import annotations

from reportgen.jigsaw.alternatives import alternatives


def test_a_bar_within_brackets_parts_nothing() -> None:
    assert list(alternatives("bab(?:y|ies)|[a|b]x|infant")) == ["bab(?:y|ies)", "[a|b]x", "infant"]
