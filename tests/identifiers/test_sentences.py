"""The words around a term: its sentence, the digest of an answer, and how it may stand in print."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.identifiers import as_printed, digest, may_stand, sentence

TEXT = "It was late. Nobody told Tamsworth what had been said at the meeting. They went home."


def _at(text: str, term: str) -> tuple[int, int]:
    start = text.index(term)
    return start, start + len(term)


def test_a_sentence_is_what_a_person_judges_by():
    first, last = sentence(TEXT, *_at(TEXT, "Tamsworth"))
    assert TEXT[first:last].strip() == "Nobody told Tamsworth what had been said at the meeting."


@pytest.mark.parametrize(
    ("before", "after"),
    [("Nobody told ", " what was said."), ("“Nobody  told ", " what was said.”"), ("Nobody\ntold ", " what was said")],
)
def test_a_digest_is_of_letters_alone(before, after):
    assert digest(before, "Grace", after) == digest("Nobody told ", "Grace", " what was said.")


def test_a_digest_changes_with_any_word_and_with_the_place():
    assert digest("a ", "Grace", " and Grace") != digest("a Grace and ", "Grace", "")
    assert digest("Nobody told ", "Grace", "") != digest("Somebody told ", "Grace", "")
    assert len(digest("", "x", "")) == 32


def test_a_term_may_stand_where_it_was_decided_and_nowhere_else():
    allowed = (as_printed(TEXT, *_at(TEXT, "Tamsworth")),)
    for printed in (TEXT, TEXT.replace(" ", "\n"), f"12. {TEXT}", TEXT.replace("told", "told")):
        assert may_stand(printed, *_at(printed, "Tamsworth"), allowed)
    for other in ("Tamsworth was late.", "Nobody told Tamsworth.", TEXT.replace("Nobody told", "They left")):
        assert not may_stand(other, *_at(other, "Tamsworth"), allowed)


def test_a_sentence_that_goes_on_overleaf_may_stand_on_its_page():
    allowed = (as_printed(TEXT, *_at(TEXT, "Tamsworth")),)
    page = "A heading\r\nIt was late. Nobody at all told Tamsworth what had been said at the meeting."
    assert may_stand(page, *_at(page, "Tamsworth"), allowed)
    cut = "Draft\nIt was late. Nobody told Tamsworth\nwhat had\nPage 3"
    assert not may_stand(cut, *_at(cut, "Tamsworth"), allowed)  # neither side is long enough to tell
    longer = "The first half of a long sentence told us that Tamsworth was the place where it all began in the spring."
    allowed = (as_printed(longer, *_at(longer, "Tamsworth")),)
    page = longer[: longer.index(" was")] + "\nReport\nPage 3"
    assert may_stand(page, *_at(page, "Tamsworth"), allowed)


def test_a_term_that_stands_alone_in_its_line_may_stand_alone_only():
    allowed = (as_printed("Tamsworth", 0, 9),)
    assert may_stand("Area\nTamsworth\nDate", 5, 14, allowed)
    assert not may_stand("Nobody in Tamsworth knew.", 10, 19, allowed)


@given(st.text(max_size=80), st.text(max_size=30), st.text(max_size=80))
def test_what_may_stand_in_a_text_may_stand_in_the_same_text(before, term, after):
    text = before + term + after
    start, end = len(before), len(before) + len(term)
    assert may_stand(text, start, end, (as_printed(text, start, end),))
    first, last = sentence(text, start, end)
    assert 0 <= first <= start <= end <= last <= len(text)
