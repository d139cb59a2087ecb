"""What bytes become, and which bytes are refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.yaml_source.text import MAX_BYTES, decode, forbidden
from support.sources import source, told


def test_a_byte_order_mark_is_accepted() -> None:
    assert source(b"\xef\xbb\xbfname: x").data == {"name": "x"}


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_is_accepted(end: str) -> None:
    read = source(end.join(["name: x", "summary: |", "  one", "  two", "child: y", ""]))
    assert read.data == {"name": "x", "summary": "one\ntwo\n", "child": "y"}
    assert read.place(("child",)).line == 5


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_file_in_another_encoding_is_refused(encoding: str) -> None:
    problems = source("# a case\nname: x".encode(encoding)).problems
    assert told(problems) == ["1:1 yaml-encoding"]
    assert "UTF-" in problems[0].what


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"PK\x03\x04\x14\0\x06\0", "a Word file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "old Word"),
        (b"%PDF-1.7\n", "a PDF"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"\xff\xd8\xff\xe0", "a picture"),
    ],
)
def test_what_is_no_text_at_all_is_called_what_it_is(content: bytes, kind: str) -> None:
    (problem,) = source(content).problems
    assert (problem.rule, kind in problem.what) == ("yaml-encoding", True)
    assert "Save" not in problem.remedy


def test_the_encoding_of_a_marked_file_is_named() -> None:
    assert "UTF-16" in source("name: x".encode("utf-16")).problems[0].what
    assert "UTF-32" in source("name: x".encode("utf-32")).problems[0].what


def test_a_byte_that_is_not_utf_8_has_line_and_column() -> None:
    problems = source(b"name: x\r\nchild: caf" + b"\xe9\n").problems
    assert told(problems) == ["2:11 yaml-encoding"]


def test_a_place_is_counted_from_the_top_of_a_file_that_begins_with_an_empty_line() -> None:
    assert told(source(b"\nname: \xe9\n").problems) == ["2:7 yaml-encoding"]
    assert told(source("\nname: a\u200bb\n".encode()).problems) == ["2:8 yaml-character"]


def test_a_file_of_just_the_most_that_is_read_is_read() -> None:
    line = b"name: x #"
    assert source(line + b"-" * (MAX_BYTES - len(line))).problems == ()
    assert told(source(line + b"-" * (MAX_BYTES - len(line) + 1)).problems)


def test_a_file_that_is_too_large_is_refused_before_it_is_read() -> None:
    problems = source(b"\xff" * 50_000_000).problems
    assert [problem.rule for problem in problems] == ["yaml-too-large"]
    assert str(MAX_BYTES // 1_000_000) in problems[0].what


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\x00", "U+0000 NUL"),
        ("\x01", "U+0001"),
        ("\x07", "U+0007 BELL"),
        ("\x1b", "U+001B ESCAPE"),
        ("\x7f", "U+007F DELETE"),
        ("\x85", "U+0085 NEXT LINE"),
        ("\x9f", "U+009F"),
        ("\u00ad", "U+00AD SOFT HYPHEN"),
        ("\u200b", "U+200B ZERO WIDTH SPACE"),
        ("\u200f", "U+200F RIGHT-TO-LEFT MARK"),
        ("\u2028", "U+2028 LINE SEPARATOR"),
        ("\u2029", "U+2029 PARAGRAPH SEPARATOR"),
        ("\u202e", "U+202E RIGHT-TO-LEFT OVERRIDE"),
        ("\u2066", "U+2066 LEFT-TO-RIGHT ISOLATE"),
        ("\ufeff", "U+FEFF ZERO WIDTH NO-BREAK SPACE"),
        ("\ufdd0", "U+FDD0"),
        ("\ufffc", "U+FFFC OBJECT REPLACEMENT CHARACTER"),
        ("\uffff", "U+FFFF"),
        ("\ufffe", "U+FFFE"),
        ("\U0001fffe", "U+1FFFE"),
        ("\U0010ffff", "U+10FFFF"),
        ("\U000e0041", "U+E0041 TAG LATIN CAPITAL LETTER A"),
    ],
)
def test_a_character_that_nobody_sees_is_refused_by_name(character: str, name: str) -> None:
    problems = source(f"name: x\nchild: Mar{character}lowe\n").problems
    assert told(problems) == ["2:11 yaml-character"]
    assert f"the character {name} stands in the file" == problems[0].what
    assert "lowe" not in str(problems[0])


@pytest.mark.parametrize("text", ["Zoë O’Brien-Łukasz", "naïve – “quoted”… £5\u00a0m", "名前", "🙂", "نام", "a\tb"])
def test_what_people_write_is_kept(text: str) -> None:
    assert source(f"name: '{text}'").data == {"name": text}


def test_a_lone_surrogate_is_not_utf_8() -> None:
    assert told(source(b"name: \xed\xa0\x80").problems) == ["1:7 yaml-encoding"]


def test_many_bad_characters_are_told_up_to_a_limit() -> None:
    assert len(source("name: " + "\x01" * 1000).problems) == 20


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_a_problem(content: bytes) -> None:
    text, problems = decode(content, "x.yaml")
    assert problems or not forbidden(text)


@given(st.characters())
def test_a_character_is_refused_or_can_be_read(character: str) -> None:
    if character in "\n\r" or forbidden(character) or "\ud800" <= character <= "\udfff":
        return
    read = source(f"name: |\n  a{character}b\n")
    assert read.data == {"name": f"a{character}b\n"}
