"""The meaning of codes, as different programs write it down."""

from __future__ import annotations

import pytest

from reportgen.scan.pdf.charmap import UNKNOWN, read_charmap

ONE_BYTE = b"1 begincodespacerange\n<00> <FF>\nendcodespacerange\n"
TWO_BYTES = b"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"


def decoded(body: bytes, shown: bytes, space: bytes = ONE_BYTE) -> str:
    charmap = read_charmap(space + body)
    assert charmap is not None
    return charmap.decode(shown)


def test_single_characters_have_their_meaning() -> None:
    assert decoded(b"2 beginbfchar\n<41> <0041>\n<80> <0175>\nendbfchar", b"A\x80A") == "AŵA"


def test_a_code_may_mean_several_characters() -> None:
    assert decoded(b"1 beginbfchar <01> <00660069> endbfchar", b"\x01\x01") == "fifi"


def test_a_character_beyond_the_basic_plane_is_one_character() -> None:
    assert decoded(b"1 beginbfchar <01> <D83DDE00> endbfchar", b"\x01") == "\U0001f600"


def test_ranges_count_on_or_list_each_meaning() -> None:
    body = b"2 beginbfrange\n<41> <43> <0061>\n<50> <51> [<0078> <00790079>]\nendbfrange"
    assert decoded(body, b"ABCPQ") == "abcxyy"


def test_codes_of_two_bytes_are_read_in_pairs() -> None:
    assert decoded(b"1 beginbfchar <0102> <0041> endbfchar", b"\x01\x02\x01\x03", TWO_BYTES) == "A" + UNKNOWN


@pytest.mark.parametrize("body", [b"", b"1 beginbfchar <01> <00660069> endbfchar"])
def test_a_code_without_meaning_is_told_as_unknown(body: bytes) -> None:
    assert decoded(body, b"A") == UNKNOWN


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"1 beginbfchar <41> <0041> endbfchar",
        ONE_BYTE + TWO_BYTES,
        b"1 begincodespacerange <000000> <FFFFFF> endcodespacerange",
        ONE_BYTE + b"1 beginbfchar <4> <0041> endbfchar",
        ONE_BYTE + b"1 beginbfchar <41> <D800> endbfchar",
        TWO_BYTES + b"1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange",
    ],
)
def test_a_map_that_cannot_be_read_is_none(data: bytes) -> None:
    assert read_charmap(data) is None
