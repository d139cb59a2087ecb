from __future__ import annotations

import pytest

from reportgen.anonymise.line.introducing import described, named


@pytest.mark.parametrize(
    ("before", "words", "left"),
    [
        ("She met a nurse called ", "the health visitor", "She met the health visitor"),
        ("She met a ", "Robin", "She met Robin"),
        ("It was the ", "Robin", "It was the Robin"),
        ("It was the ", "Mother", "It was the mother"),
    ],
)
def test_somebody_known_takes_no_article_of_a_stranger(before: str, words: str, left: str) -> None:
    assert "".join(named(before, words)) == left


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Maternal grandmother", "the maternal grandmother"),
        ("Mother of Child A", "the mother of Child A"),
        ("Family friend", "the family friend"),
        ("Mother", "Mother"),
        ("Mother's partner", "Mother's partner"),
        ("Foster carer 2", "Foster carer 2"),
        ("Child A", "Child A"),
        ("the health visitor", "the health visitor"),
    ],
)
def test_what_somebody_is_takes_an_article_and_a_name_none(words: str, said: str) -> None:
    assert described(words) == said
