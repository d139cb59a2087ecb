from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reportgen.identifiers import fold


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("MARLOWE", "marlowe"),
        ("Zoë Núñez", "zoe nunez"),
        ("Zoe\u0308", "zoe"),
        ("ﬁnn", "finn"),
        ("Ｍａｒｌｏｗｅ", "marlowe"),
        ("Mаrlоwе", "marlowe"),  # Cyrillic а, о, е
        ("Μαrlοwe", "marlowe"),  # Greek Μ, α, ο
        ("ᴍᴀʀʟᴏᴡᴇ", "marlowe"),
        ("⠍⠁⠗⠇⠕⠺⠑", "marlowe"),
        ("Mar\u00adlowe", "marlowe"),
        ("Mar\u200blo\u2060we", "marlowe"),
        ("Quill-\nfeather", "quillfeather"),
        ("Quill\ufffefeather", "quillfeather"),
        ("Marlowe\n  Quillfeather", "marlowe quillfeather"),
        ("Marlowe\u00a0Quillfeather", "marlowe quillfeather"),
        ("O’Hara–Finch", "o'hara-finch"),
        ("“Weiß”", '"weiss"'),
        ("Łukasz Ørsted Ægir Þóra", "lukasz orsted aegir thora"),
    ],
)
def test_what_reads_the_same_is_the_same(written: str, seen: str) -> None:
    assert fold(written).text == seen


def test_a_span_of_the_view_leads_back_to_the_text_with_its_marks() -> None:
    text = "for Zoe\u0308 Quill-\nfeather."
    folded = fold(text)
    start = folded.text.index("zoe")
    assert text[slice(*folded.span(start, start + 3))] == "Zoe\u0308"
    start = folded.text.index("quillfeather")
    assert text[slice(*folded.span(start, start + 12))] == "Quill-\nfeather"


def test_a_letter_that_folds_into_two_leads_back_to_itself() -> None:
    folded = fold("éßé")
    assert folded.text == "esse"
    assert folded.span(1, 3) == (1, 2)


@given(st.text())
def test_every_span_of_the_view_lies_within_the_text(text: str) -> None:
    folded = fold(text)
    for position in range(len(folded.text)):
        start, end = folded.span(position, position + 1)
        assert 0 <= start < end <= len(text)


@given(st.text())
@example("\\'À")
@example("\\’À")
@example("Å\x89")
@example("ŉ ʹ ‴ ⁗ ⁻ ₋ ︱ ︲ ﹘")
def test_folding_what_is_folded_changes_nothing(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once


def test_compatibility_forms_become_plain_letters() -> None:
    assert fold("ᴹᵃʳˡᵒ ﬁnd ﬆone ㎏ Ⅻ").text == "marlo find stone kg xii"
    assert fold("03⁄04∕2024").text == "03/04/2024"


def test_codes_and_bare_tags_are_read_and_attributes_stay() -> None:
    assert fold("&#77;arlowe %4Darlowe \\u004darlowe =4Darlowe").text == "marlowe marlowe marlowe marlowe"
    assert fold("Mar<b>lo</b>we<br/>x").text == "marlowe x"
    assert "marlowe" in fold('<a href="Marlowe">').text
    assert fold("x=20 and %FF").text == "x=20 and %ff"


def test_letters_that_were_read_as_another_encoding_are_what_they_were_meant_to_be() -> None:
    assert fold("ChloÃ© SiobhÃ¡n").text == "chloe siobhan"


def test_what_is_coded_twice_is_decoded_twice() -> None:
    assert fold("&amp;#77;arlowe %254Darlowe").text == "marlowe marlowe"
