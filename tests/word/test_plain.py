"""The short way and the careful way find the same in a paragraph."""

from __future__ import annotations

import sys
from unicodedata import bidirectional
from unittest import mock

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reportgen.word import habits, paragraphs
from reportgen.word.line import PERHAPS_BACKWARDS
from reportgen.word.read import Read, read
from reportgen.word.shorthand import Shorthand
from support.docx_builder import Docx, cell, p, r, row, table

_BACKWARDS = {"R", "AL", "AN", "RLE", "RLO", "RLI"}
_LOOKS = ("", "<w:b/>", "<w:i/>", "<w:vanish/>", "<w:rtl/>", '<w:u w:val="single"/>', "<w:caps/>", '<w:b w:val="0"/>')
_INSIDE = (
    "<w:t>plain</w:t>",
    '<w:t xml:space="preserve"> kept </w:t>',
    "<w:t> not kept </w:t>",
    "<w:t/>",
    "<w:tab/>",
    "<w:br/>",
    "<w:lastRenderedPageBreak/>",
    '<w:fldChar w:fldCharType="begin"/>',
    '<w:fldChar w:fldCharType="end"/>',
    "<w:rPr><w:b/></w:rPr>",
    '<w:sym w:font="Wingdings" w:char="F0FC"/>',
    "<w:unknown><w:t>words</w:t></w:unknown>",
)
_BESIDE = (
    '<w:proofErr w:type="spellStart"/>',
    '<w:bookmarkStart w:id="1" w:name="here"/>',
    '<w:bookmarkEnd w:id="1"/>',
    "<w:ins><w:r><w:t>new</w:t></w:r></w:ins>",
)
text = st.text(st.sampled_from("aA .,'’–\t\n\r•1)\xa0\u05d0\u202e\uf0b7é"), max_size=8)
run_text = st.builds("<w:t xml:space='preserve'>{}</w:t>".format, text)
runs = st.builds(
    lambda look, inside: f"<w:r>{f'<w:rPr>{look}</w:rPr>' if look else ''}{''.join(inside)}</w:r>",
    st.sampled_from(_LOOKS),
    st.lists(st.one_of(run_text, st.sampled_from(_INSIDE)), max_size=3),
)
bodies = st.lists(
    st.lists(st.one_of(runs, st.sampled_from(_BESIDE)), max_size=4).map(lambda parts: p(*parts)), min_size=1, max_size=5
)


def with_care(content: bytes) -> Read:
    """What is found if no paragraph is plain and none is quiet."""
    with (
        mock.patch.object(Shorthand, "shortened", lambda _, data: data),
        mock.patch.object(habits, "is_quiet", return_value=False),
    ):
        return read(content)


@given(bodies)
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_the_short_way_finds_what_the_careful_way_finds(body: list[str]) -> None:
    content = Docx(body="".join(body) + table(row(cell(*body), head=True), row(cell(*body)), widths=(1000,))).bytes()
    assert read(content) == with_care(content)


words = st.text(st.sampled_from("ABab1'’- .,()•–\u00a0"), max_size=24)


@given(st.lists(words.map(p), min_size=1, max_size=6))
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_habits_are_the_same_at_a_glance_and_at_a_closer_look(body: list[str]) -> None:
    content = Docx(body="".join(body)).bytes()
    assert read(content).problems == with_care(content).problems


@pytest.mark.parametrize(
    "content", [("Words.",), ("The child’s ", r("own", "<w:b/>"), " words"), ("A long–dash, a caf\u00e9",), ()]
)
def test_common_words_take_the_short_way(content: tuple[str, ...]) -> None:
    with mock.patch.object(paragraphs, "read_inlines", side_effect=AssertionError("the careful way")):
        read(Docx(body=p(*content)).bytes())


def test_no_letter_that_runs_backwards_is_missed() -> None:
    letters = (chr(code) for code in range(sys.maxunicode + 1))
    missed = [
        letter for letter in letters if bidirectional(letter) in _BACKWARDS and not PERHAPS_BACKWARDS.match(letter)
    ]
    assert missed == []
