from __future__ import annotations

import pytest

from reportgen.anonymise.line.said_twice import names_again, said_after


@pytest.mark.parametrize(
    ("before", "words", "again"),
    [
        ("Her mum, ", "Mother", "mum, "),
        ("She took vitamin M ", "Mother", None),
        ("With her cousin ", "Mother's cousin", "cousin "),
        ("After MGM ", "Maternal grandmother", "MGM "),
    ],
)
def test_what_a_name_only_repeated_is_found_before_it(before: str, words: str, again: str | None) -> None:
    found = names_again(before, words)
    assert (found and found.group()) == again


@pytest.mark.parametrize(
    ("after", "words", "length"),
    [
        (", her mother, rang.", "Mother", len(", her mother,")),
        (", her mother.", "Mother", len(", her mother")),
        (", her mother and carer,", "Mother", 0),
        (", a mother of two,", "Mother", 0),
        (" (the maternal grandmother)", "the maternal grandmother", len(" (the maternal grandmother)")),
        (" - his gran - rang", "Maternal grandmother", len(" - his gran -")),
    ],
)
def test_what_is_said_again_after_a_name_is_measured_to_its_closing_mark(after: str, words: str, length: int) -> None:
    assert said_after(after, words) == length
