"""How the words of a pattern begin: nothing that a pattern finds may be missed for its beginning."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.jigsaw.alternatives import alternatives
from reportgen.jigsaw.fronts import Fronts, found_at, fronts_of
from reportgen.jigsaw.vocabulary import VALUES

FORMS = [form for values in VALUES.values() for forms in values.values() for form in alternatives(forms)]


@pytest.mark.parametrize(
    ("form", "fronts"),
    [
        ("bab(?:y|ies)|infants?", {"bab", "infant"}),
        ("the (?:early )?(?:spring|summer) of", {"the early ", "the spring", "the summer"}),
        ("(?:over )?the [a-c]", {"over the ", "the "}),
        (r"was \d{1,2}", {"was "}),
        (r"(?:was|is) [0-9]{2}", {"was ", "is "}),
        ("[Mm]ixed[:,]? White", {"mixed"}),
        ("(?:South |East )?Asian", {"south asian", "east asian", "asian"}),
        (r"(?:[2-9]|1[0-2]|two) children", {"0", "1", "two children"}),
        (r"\d{1,2} months", {"0"}),
        ("(?:rare |genetic )+condition", {"rare ", "genetic "}),
        (r"\w+'s syndrome", {"*'s syndrome"}),
        (r"colou?r", {"colo"}),
        (r"\w+ly", {""}),
        ("[a-f]x", {""}),
        ("(?:ab)*cd", {""}),
        ("[ab]{2}cd", {""}),
    ],
)
def test_what_a_pattern_matches_begins_with_one_of_its_fronts(form: str, fronts: set[str]) -> None:
    assert set(fronts_of(form)) == fronts


def test_a_group_that_nothing_closes_is_told() -> None:
    with pytest.raises(ValueError, match="nothing closes"):
        list(fronts_of("(?:a|b"))


@given(st.data())
def test_every_form_of_the_vocabulary_is_begun_where_it_stands(data: st.DataObject) -> None:
    form = data.draw(st.sampled_from(FORMS))
    said = data.draw(st.from_regex(re.compile(form, re.ASCII), fullmatch=True))
    before = data.draw(st.sampled_from(["", "She was ", "It says (", "A 7-"]))
    text = f"{before}{said.swapcase() if data.draw(st.booleans()) else said}."
    begun = Fronts([("form", fronts_of(form))]).begun(text)
    assert set(begun) == {"form"}
    assert begun["form"] is None or any(text.casefold().startswith(said.casefold(), at) for at in begun["form"])


@given(st.lists(st.sampled_from([*"abc1İıſK,- ", "not guilty", "one", "Polish", "School", "years old"]), max_size=8))
def test_a_text_without_a_front_holds_nothing_that_is_looked_for(pieces: list[str]) -> None:
    text = "".join(pieces)
    begun = Fronts([("polish", ["polish"]), ("guilty", ["not guilty"])]).begun(text)
    assert ("polish" in begun) >= bool(re.search(r"(?<!\w)(?i:Polish)(?!\w)", text))
    assert ("guilty" in begun) >= bool(re.search(r"(?<!\w)(?i:not guilty)(?!\w)", text))


def test_a_capital_that_only_a_search_without_case_knows_is_looked_for() -> None:
    # The sign for Kelvin is a k, and an i without its dot an i.
    assert Fronts([("key", ["king"])]).begun("the \u212aing") == {"key": [4]}
    assert Fronts([("key", ["king"])]).begun("the k\u0131ng") == {"key": None}


def test_what_any_word_may_begin_is_looked_for_wherever_the_rest_stands() -> None:
    fronts = Fronts([("key", fronts_of(r"\w+'s syndrome"))])
    assert fronts.begun("He has Marsh's syndrome.") == {"key": None}
    assert fronts.begun("He has a syndrome.") == {}


def test_a_letter_that_folds_to_two_moves_no_place() -> None:
    assert Fronts([("key", ["long road"])]).begun("Die Straße: a Long Road") == {"key": [14]}


def test_a_front_of_several_words_begins_with_a_whole_word() -> None:
    fronts = Fronts([("time", ["in "]), ("age", ["infant"])])
    assert fronts.begun("Infants inside, in May") == {"age": [0], "time": [16]}


@given(st.text("ab ", max_size=30))
def test_what_is_looked_for_at_all_places_is_what_a_search_finds(text: str) -> None:
    pattern = re.compile("(?<![ab])(?:ab?|ba+ b)")
    begins = [at for at, sign in enumerate(text) if sign in "ab"]
    searched = [match.span() for match in pattern.finditer(text)]
    assert [match.span() for match in found_at(begins, pattern, text)] == searched
    assert [match.span() for match in found_at(None, pattern, text)] == searched
