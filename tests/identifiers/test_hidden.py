"""Names that are hidden: spaced out, masked, in pieces, in another notation."""

from __future__ import annotations

import time

import pytest
from msgspec.structs import replace

from identifiers.test_matching import ALL
from reportgen.identifiers import matcher
from reportgen.model.cleared import Identifier


@pytest.mark.parametrize(
    "text",
    [
        "Q**llf**th*r", "Q—ther", "Qu[...]her", "xxxfeather", "quillf%", "/quil.*her/", "QUILLF~1.DOC", "Qui!!f€ather",
        "1. M 2. A 3. R 4. L 5. O 6. W 7. E", "\nMany\nAre\nRound\nLate\nOn\nWednesday\nEvening",
        "that it begins with mar and ends in we", "mar- (coughs) -lowe", "quill, feath, er", "M♥rlowe",
        "m.4.r.l.0.w.e", "M a r r l o w e", "rehtaefliuq", "rehtaeflliuq", "Quill faether", "=4d=61=72=6c=6f=77=65",
        "_x004D__x0061__x0072__x006C__x006F__x0077__x0065_",
        "Mar\n- 3 -\nlowe", "Quill Page 2 of 7 feather", "Quill 14 feather", "Mar, er, lowe", "Qu[REDACTED]",
        "M _ r _ o _ e", "Q _ i _ l _ e _ t _ e _", "ǝʍolɹɐɯ", "6275693", "0ar36we",
        "they mend a rough link of wire ended", "Mad Ants Run Low On Water Early", "thermarlowequillfea",
        "my aunt rang late on, as Mad Ants Run Low Oats",
    ],
)  # fmt: skip
def test_a_name_that_is_hidden_is_asked_about_or_found(text: str) -> None:
    assert matcher(ALL).find(f"It says {text} there")


@pytest.mark.parametrize(
    "text",
    [
        "step-by-step",
        "a T-shirt",
        "and/or",
        "A, B, C and D",
        "50%",
        "wait... again",
        "1 2 3 4 5 6",
        "a - b - c - d - e",
        "6275694",
        "men and rats look out",
        "q _ b _ c",
        "a ɹ that turns",
        "a quill of the bird's 3 feathers",
        "a note [redacted]",
        "Cat[REDACTED]",
        "mar, or low",
        "an a, b, c",
        "it begins with a meal and ends with a song",
        "quiet → feather",
        "no♥love",
    ],
)
def test_signs_between_ordinary_words_hide_nobody(text: str) -> None:
    assert matcher(ALL).find(f"It says {text} there") == ()


_SHORT = tuple(
    Identifier(f"family[{place}].name.given", "given name", name, "Aunt", name.lower())
    for place, name in enumerate(("Mia", "Noah", "Lowina"))
)


@pytest.mark.parametrize(
    "text",
    ["M ia", "m-ia", "[M]ia", "**M**ia", "M_a", "4d 69 61", "No ah", "no ah", "noa-h", "No_h", "Low ina"],
)
def test_a_short_name_in_pieces_is_asked_about_or_found(text: str) -> None:
    assert matcher(_SHORT).find(f"It says {text} there")


@pytest.mark.parametrize("text", ["No, ah", "m. ia", "a m", "44 61 70", "n_a", "a lo"])
def test_pieces_that_are_words_of_a_sentence_make_no_short_name(text: str) -> None:
    assert matcher(_SHORT).find(f"It says {text} there") == ()


def test_first_letters_tell_a_short_name_where_somebody_spells_it() -> None:
    lowe = matcher((replace(ALL[0], value="Lowe"),))
    assert lowe.find("he spelt it lemon orange water egg")
    assert lowe.find("he ate lemon orange water egg") == ()
    assert lowe.find("a crossword: 1. L 2. O 3. W 4. E")
    assert lowe.find("a list: 1. L 2. O 3. W 4. E") == ()


def test_a_short_name_is_told_by_two_letters_between_drawn_signs_alone() -> None:
    lowe = matcher((replace(ALL[0], value="Lowe"),))
    assert lowe.find("It says l♥w♥ there")
    assert lowe.find("It says l-w- there") == ()


@pytest.mark.parametrize("piece", ["-", "`", "**", "1/1/", "[\n"])
def test_a_text_that_is_made_to_be_gone_through_again_and_again_is_not(piece: str) -> None:
    text = (piece * 40_000)[:40_000]
    look = matcher(ALL)
    begun = time.process_time()
    look.find(text)
    assert time.process_time() - begun < 5
