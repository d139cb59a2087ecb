"""What a content stream says under each id; whatever cannot be followed is a fault."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.scan.pdf.charmap import CharMap, read_charmap
from reportgen.scan.pdf.painted import PaintFault, read_painted

CODES = b"".join(b"<%02X> <%04X>\n" % (code, code) for code in range(32, 127))
FONT = read_charmap(b"begincodespacerange <00> <FF> endcodespacerange beginbfchar\n" + CODES + b"endbfchar")
UPPER = CharMap({code: chr(code).upper() for code in range(32, 127)}, wide=False)
FONTS = {b"/F1": FONT, b"/F2": UPPER, b"/F3": None}


def said(data: bytes) -> dict[int, str]:
    page = read_painted(data, FONTS, frozenset({b"/P1"}))
    assert not page.faults
    return {mcid: "".join(words) for mcid, words in page.marked.items()}


def faults(data: bytes) -> set[PaintFault]:
    return set(read_painted(data, FONTS, frozenset({b"/P1"})).faults)


def in_mark(data: bytes) -> bytes:
    return b"/P <</MCID 0>> BDC /F1 12 Tf " + data + b" EMC"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"(one) Tj 0 -14 Td ( two) Tj", "one two"),
        (b"(one) '", "one"),
        (b"[(o) -120 (n) 3.5 <65>] TJ", "one"),
        (b"<6F6E65> Tj", "one"),
        (b"<6F6E6> Tj", "on`"),
        (rb"(a\)b\(c\\d) Tj", "a)b(c\\d"),
        (rb"(\157n\145\q) Tj", "oneq"),
        (b"(o\\\nne) Tj", "one"),
        (b"(one) Tj q /F2 9 Tf (two) Tj Q (one) Tj", "oneTWOone"),
        (b"0.1 0.2 0.3 rg BT 1 Tr_ ET", None),
        (b"/Span<</ActualText(said)>>BDC (shown) Tj EMC", "said"),
        (b"/Span<</ActualText<FEFF0175>>>BDC (w) Tj EMC", "ŵ"),
        (b"/Span<</ActualText(\xef\xbb\xbf\xc5\xb5)>>BDC (w) Tj EMC", "ŵ"),
        (b"/Span<</ActualText(\xff\xfe\x75\x01)>>BDC (w) Tj EMC", "ŵ"),
        (b"/Span<</ActualText(sa\\\nid)>>BDC (shown) Tj EMC", "said"),
        (b"(one (and (two))) Tj", "one (and (two))"),
        (b"[(o\\\nn) (e (two))] TJ", "one (two)"),
        (b"/Span<</ActualText(a)>>BDC /Span<</ActualText(b)>>BDC (w) Tj EMC EMC", "a"),
        (b"/Span BMC (one) Tj EMC", "one"),
        (b"10 10 m 20 20 l S [1 2] 0 d 10 10 5 5 re f*", ""),
        (b"q 1 0 0 1 0 0 cm /P1 Do Q", ""),
    ],
)
def test_words_are_read_however_they_are_shown(data: bytes, words: str | None) -> None:
    if words is None:
        assert faults(in_mark(data)) == {PaintFault.UNREADABLE}
    else:
        assert said(in_mark(data)) == {0: words}


def test_an_id_may_stand_with_other_entries_and_say_something_else() -> None:
    assert said(b"/P <</X(/Lang)/MCID 7/ActualText(said)>> BDC /F1 1 Tf (shown) Tj EMC") == {7: "said"}


@pytest.mark.parametrize(
    "data",
    [
        b"/G1 gs (one) Tj",
        b"/CS1 cs 0.1 0.2 scn (one) Tj",
        b"0 0 0 0 re W n (one) Tj",
        b"1 0 0 1 5 5 cm (one) Tj",
        b"1 Tz (one) Tj",
        b"/F1 .1 Tf (one) Tj",
        b"/Span<</Lang(cy)>>BDC (one) Tj EMC",
        b"/Span<</X(a)/E(else)>>BDC (one) Tj EMC",
    ],
)
def test_what_we_never_set_is_a_fault_and_the_words_are_read(data: bytes) -> None:
    page = read_painted(in_mark(data), FONTS, frozenset())
    assert (page.marked, set(page.faults)) == ({0: ["one"]}, {PaintFault.STRANGE})


def test_decoration_is_in_no_id() -> None:
    data = b"/Artifact <</Type/Pagination/BBox[0 0 1 1]/X<</Y 1>>>>BDC /F1 1 Tf (foot) Tj EMC "
    data += b"/Artifact BMC 1 1 m 2 2 l S EMC"
    assert said(data) == {}
    assert said(b"/Artifact BMC /F1 1 Tf (foot) Tj EMC") == {}


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"/F1 1 Tf (stray) Tj", PaintFault.UNTAGGED),
        (b"1 1 m 2 2 l S", PaintFault.UNTAGGED),
        (b"/P1 Do", PaintFault.UNTAGGED),
        (b"/Span BMC /F1 1 Tf (stray) Tj EMC", PaintFault.UNTAGGED),
        (in_mark(b"") + in_mark(b""), PaintFault.TWICE),
        (in_mark(b"/P<</MCID 1>>BDC EMC"), PaintFault.NESTED),
        (in_mark(b"/Artifact BMC (x) Tj EMC"), PaintFault.NESTED),
        (in_mark(b"/Artifact BMC 1 1 m 2 2 l S EMC"), PaintFault.NESTED),
        (b"/Artifact BMC /P<</MCID 1>>BDC EMC EMC", PaintFault.NESTED),
        (b"/P<</MCID 0>>BDC", PaintFault.UNCLOSED),
        (b"EMC", PaintFault.UNCLOSED),
        (in_mark(b"(\x01) Tj"), PaintFault.MEANING),
        (in_mark(b"/F3 1 Tf (x) Tj"), PaintFault.MEANING),
        (in_mark(b"/F9 1 Tf (x) Tj"), PaintFault.MEANING),
        (in_mark(b"Q (x) Tj"), PaintFault.MEANING),
        (b"/Fm Do", PaintFault.UNREADABLE),
        (b"/P /Named BDC EMC", PaintFault.UNREADABLE),
        (b"BI /W 1 /H 1 ID x EI", PaintFault.UNREADABLE),
        (b"(open", PaintFault.UNREADABLE),
        (b"% a remark", PaintFault.UNREADABLE),
        (b"1 2 nonsense", PaintFault.UNREADABLE),
    ],
)
def test_what_is_wrong_with_a_stream_is_told(data: bytes, fault: PaintFault) -> None:
    assert fault in faults(data)


@given(st.binary(max_size=200) | st.lists(st.sampled_from(
    [b"(a) Tj", b"/P<</MCID 0>>BDC", b"EMC", b"/Artifact BMC", b"q", b"Q", b"1 1 m", b"<<", b"((", b"\\", b"/F1 1 Tf"]
)).map(b" ".join))  # fmt: skip
def test_no_stream_ends_in_a_traceback(data: bytes) -> None:
    read_painted(data, FONTS, frozenset())


@pytest.mark.parametrize("inner", [b"(a)" * 1001, b"/A<<" + b"(a)" * 1001 + b">>"])
def test_a_list_of_properties_without_end_is_no_list(inner: bytes) -> None:
    assert faults(in_mark(b"/Span<<" + inner + b">>BDC (w) Tj EMC")) >= {PaintFault.UNREADABLE}


def test_a_page_of_many_lines_and_numbers_is_read_as_a_short_one() -> None:
    drawn = b"10 10 m 20 20 l S " * 3000
    assert said(b"/Artifact BMC " + drawn + b"EMC " + in_mark(b"[" + b"(o) -1 " * 3000 + b"] TJ")) == {0: "o" * 3000}
