"""Words that something is true of, each judged once."""

from __future__ import annotations

from reportgen.identifiers.judged import Judged


def test_it_tells_the_words_that_hold_every_time() -> None:
    long = Judged(lambda word: len(word) > 3)
    assert long.among(frozenset({"tea", "toast"})) == {"toast"}
    assert long.among(frozenset({"tea", "toast", "jam"})) == {"toast"}
    assert not long.among(frozenset({"tea"}))


def test_a_word_that_does_not_hold_is_judged_once() -> None:
    asked: list[str] = []
    none = Judged(lambda word: bool(asked.append(word)))
    for _ in range(3):
        none.among(frozenset({"tea"}))
    assert asked == ["tea"]
