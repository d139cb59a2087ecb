"""The quick ways: what is asked before a search must never keep back what the search would find.

Each test opens what stands before the searches, so that every one of them is made, and compares.
"""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.identifiers import (
    Matcher,
    codes,
    explain,
    find_days,
    find_near_days,
    find_shapes,
    find_unexplained,
    folding,
    markup,
    reading,
)
from reportgen.identifiers.days import dates, day_figures
from reportgen.identifiers.judged import Judged
from reportgen.identifiers.names import blends, ciphers, hidden, initials, within
from reportgen.identifiers.needs import NOTHING, Sought
from reportgen.identifiers.patterns import spelled, streets
from reportgen.identifiers.safe_tokens import capitals, small, tokens
from reportgen.model.cleared import Category, Identifier

PIECES = [
    *"abdilosxzABMXZ0123579", *" .,-/'’:;()&%=\\<>+@#*_?!|$£\u00a0\n\té•–", "  ", "..", "- -", "xxx", "Zoë", "Zoe",
    "Quillfeather", "quill", "Feather", "M.", "Mar-Mar", "the ", "The ", "first", "third of ", "3rd ", "12 ", "March",
    "2024", "03/03/2024", "O3/O3", "2024-W09-7", "born ", "030324", " vi ", "Christmas Day ", "on the 3rd", "day ",
    "aged ", "12 juin", "1er mai", "7wks ", "5d", "52", "old", "999 123 4567", "SW1A 1AA", "0115 496 0000",
    "nhs number ", "at", "dot", "NG", "12345", "12345678", "April said", "Grace", "House", "Primary School", "DNA",
    "A ", "I'm",
    "flat 3, The ", "Unit 4, Old Mill", "ref ", "crime ", "case ", "fe80::1", "AA:BB:CC:DD:EE:FF", "51.5074, -0.1278",
    "///", "one two three four five six ", "mother of M", "begins with M", "Re F (", "no. 5", "house ", "AB12 CDE",
    "6 rugsejo 2012", "[0] [6] [0] [5] [2] [0] [1] [2]", "999 12 4567", "01154960000", "z _ o _ e", "M4r36we",
    "#ab1", "&#90;", "%5A", "Ã©", "&amp;", "z o e", "q.u", "QUIL", "F Q", "Q. Fea",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)


def _identifier(category: Category, value: str, reference: str) -> Identifier:
    return Identifier(reference, category, value, "Child A", whose="children[0]")


IDENTIFIERS = (
    _identifier("given name", "Zoe Marlowe", "children[0].given"),
    _identifier("family name", "Quillfeather", "children[0].surname"),
    _identifier("known-as name", "Bedelia", "children[0].known_as"),
    _identifier("number", "999 123 4567", "children[0].nhs_number"),
    _identifier("contact", "zoe.q@school.example", "children[0].email"),
    _identifier("date", "2024-03-03", "children[0].born_on"),
)


def _forget() -> None:
    for remembered in (folding.fold, reading.read, find_days, find_near_days):
        remembered.cache_clear()


def _all_of_them(sought: Sought[object], _: reading.Reading) -> list[object]:
    return sought.forms


@given(TEXTS)
def test_days_are_found_whatever_is_asked_before(text: str) -> None:
    _forget()
    quick = find_days(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Sought, "worth_trying", _all_of_them)
        patch.setattr(dates, "_MONTH_WORDS", Judged(lambda _word: True))
        _forget()
        assert find_days(text) == quick


@given(TEXTS)
def test_days_that_can_be_worked_out_are_found_whatever_is_asked_before(text: str) -> None:
    _forget()
    quick = find_near_days(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Sought, "worth_trying", _all_of_them)
        patch.setattr(day_figures, "_DAY_WITH_YEAR", NOTHING)
        _forget()
        assert find_near_days(text) == quick


@given(TEXTS)
def test_shapes_are_found_whatever_is_asked_before(text: str) -> None:
    _forget()
    quick = find_shapes(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Sought, "worth_trying", _all_of_them)
        patch.setattr(streets, "_UNIT_WORDS", reading.read(text).distinct)
        patch.setattr(spelled, "_LEAST_SPELLED", 0)
        assert find_shapes(text) == quick


@given(TEXTS)
def test_names_that_nothing_explains_are_found_whatever_is_asked_before(text: str) -> None:
    explained = explain(["Zoe", "Grace House"])
    quick = list(find_unexplained(text, explained))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(capitals, "tells_nothing", lambda _word: False)
        patch.setattr(capitals, "_only_begins", lambda _text, _matches, _place: False)
        patch.setattr(tokens, "is_plain", lambda _text: False)
        patch.setattr(small, "is_plain", lambda _text: False)
        assert list(find_unexplained(text, explained)) == quick


@given(TEXTS)
def test_a_text_is_folded_alike_whatever_is_asked_before(text: str) -> None:
    _forget()
    quick = folding.fold(text)
    with pytest.MonkeyPatch.context() as patch:
        everything = frozenset(map(chr, range(0x110000)))
        patch.setattr(folding, "_UNEVEN_SIGNS", everything)
        patch.setattr(folding, "_MISREAD_SIGNS", everything)
        _forget()
        assert folding.fold(text) == quick


@given(TEXTS)
def test_identifiers_are_found_whatever_is_asked_before(text: str) -> None:
    _forget()
    quick = Matcher(IDENTIFIERS).find(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(hidden, "_may_mask", lambda _reading: True)
        patch.setattr(hidden, "_LETTER_SIGNS", frozenset(text.lower()))
        patch.setattr(blends, "_may_have_initial", lambda _reading: True)
        patch.setattr(reading.Reading, "has_lone_capital", True)
        patch.setattr(markup, "_may_be_apart", lambda _reading: True)
        patch.setattr(codes, "_FIGURES", frozenset())
        patch.setattr(codes, "_FEWEST_IN_ROW", 0)
        patch.setattr(codes, "_AT_WORDS", reading.read(text).distinct)
        patch.setattr(initials, "_OF_OR_TO", reading.read(text).distinct)
        patch.setattr(initials, "_SAYING_LETTERS", reading.read(text).distinct)
        patch.setattr(initials, "_OF_A_FAMILY", re.compile(""))
        patch.setattr(initials, "_IS_MASKED", re.compile(""))
        patch.setattr(ciphers, "_DOTS_AND_DASHES", ("",))
        patch.setattr(ciphers, "_INNER_CAPITAL", re.compile(r"[a-z0-9][A-Z]|[A-Z0-9]{6}|[A-Za-z][0-9][A-Za-z]"))
        patch.setattr(within.Within, "find", lambda self, word: [name for name in self._places if name in word])
        patch.setattr(within.Pieces, "like", lambda self, **_pieces: list(self._places))
        _forget()
        assert Matcher(IDENTIFIERS).find(text) == quick


@given(TEXTS)
def test_what_software_writes_is_found_but_for_what_is_only_like_an_identifier(text: str) -> None:
    if "<" not in text:
        matcher = Matcher(IDENTIFIERS)
        assert matcher.find_in_software(text) == tuple(one for one in matcher.find(text) if not one.is_likeness)
