"""What is no word of any language that a review is written in."""

from __future__ import annotations

import lzma
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.identifiers.names.garble import find_garble
from reportgen.identifiers.reading import read


def _found(text: str) -> list[str]:
    return [text[start:end] for start, end in find_garble(read(text))]


@pytest.mark.parametrize("garbled", ["znwcheeai", "aaeikkmorswz", "#2D9:5@F?", "q2DD:H2=", "MS5j!cVS~_X#"])
def test_letters_and_signs_that_make_no_word_are_found(garbled: str) -> None:
    assert _found(f"She wrote {garbled} in the margin") == [garbled]


@pytest.mark.parametrize(
    "text",
    ["multidisciplinary", "safegaurding and accomodation", "HMICFRS", "Kazmierowska", "Przemysl", "mother/father/carer",
     "https://example.test/a?b=c&d=e", "a = b + c; d < e", "'Think Family!': a guide", "**bold** and `code`", "A&E/GP",
     "tcp://127.0.0.1:8786", "(see 3.2; 4.1; 5)", "rhythms"],
)  # fmt: skip
def test_words_slips_of_the_pen_and_addresses_are_none(text: str) -> None:
    assert _found(text) == []


def test_what_the_case_explains_is_none() -> None:
    assert not [*find_garble(read("the znwcheeai list"), frozenset({"znwcheeai"}))]


def test_the_rows_of_letters_are_those_of_the_dictionary() -> None:
    lists = files("reportgen.identifiers") / "lists"
    dictionary = lzma.decompress((lists / "british-english.txt.xz").read_bytes()).decode("ascii").split("\n")
    field = (lists / "field-words.txt").read_text("ascii").split()
    words = sorted({word for word in (*dictionary, *field) if word.islower() and word.isalpha()})
    text = f" {' '.join(words)} "
    rows = {text[place : place + 3] for place in range(len(text) - 2) if text[place + 1] != " "}
    listed = (lists / "letter-rows.txt").read_text("ascii")
    assert listed == "".join(f"{row}\n" for row in sorted(rows))


@given(st.text(max_size=40))
def test_any_text_can_be_looked_at(text: str) -> None:
    assert all(0 <= start < end <= len(text) for start, end in find_garble(read(text)))
