"""What stands in a text counts by the kind of words that carry it, and is told once."""

from __future__ import annotations

import base64
import re
import weakref

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.garbage import collected_later
from reportgen.model.cleared import Identifier
from reportgen.model.watch import Watch
from reportgen.scan import looking
from reportgen.scan.carried import Speech
from reportgen.scan.looking import Looker, looker
from support.made_up import FAMILY, GIVEN, IDENTIFIERS, NUMBER

LOOK = Looker(
    Watch(IDENTIFIERS, ("Georgia Vandeleur",), ("reviews@averholt.example", "01632 960 100", "www.averholt.example"))
)


def rules(text: str, speech: Speech = Speech.PROSE) -> list[str]:
    return [finding.rule for finding in LOOK.look(text, speech)]


def test_prose_is_looked_at_for_everything() -> None:
    assert rules("Seen with Marlowe.") == ["scan-identifier"]
    assert rules("Seen on 4 May 2024.") == ["scan-day"]
    assert rules("Seen on her third birthday.") == ["scan-near-day"]
    assert rules("He lives in AV1 1AA.") == ["scan-unlisted"]
    assert rules("Ring 020 7946 0018, or write to a@b.example.") == ["scan-unlisted"] * 2
    assert rules("Dr Thistlewood wrote.") == ["scan-unlisted"]
    assert rules("Robin was seen in March 2024 under the Children Act 1989.") == []


def test_words_beside_the_prose_prove_only_what_nothing_else_looks_like() -> None:
    assert rules("999 000 0026", Speech.WORDS) == ["scan-unlisted"]
    assert rules("Dr Thistlewood", Speech.WORDS) == []
    assert rules("4 May 2024", Speech.WORDS) == []
    assert rules("4 March 2012", Speech.WORDS) == ["scan-identifier"]


def test_in_names_of_fonts_and_styles_one_word_counts_unless_fonts_are_called_so_or_a_dictionary_has_it() -> None:
    assert rules(f"{GIVEN} {FAMILY}", Speech.VOCABULARY) == ["scan-identifier"]
    assert rules(f"{FAMILY} table", Speech.VOCABULARY) == ["scan-identifier"]
    assert rules(f"Heading{GIVEN}", Speech.VOCABULARY) == ["scan-identifier"]
    named = ("Georgia", "Garamond", "Rose", "Hans", "O'Grady")
    look = looker(
        Watch(tuple(Identifier(f"family[{n}].name.family", "family name", name, "Kin") for n, name in enumerate(named)))
    )
    for name in named:
        assert bool(look.look(f"p {{font-family: {name}}}", Speech.VOCABULARY)) == (name == "O'Grady"), name


@pytest.mark.parametrize("end", ["", "3", "z"])
@pytest.mark.parametrize(
    "unit", ["0", "01", "1 ", "1.", "-", ". ", ".-", "a", "A", "A ", "a-", "'", "x", "0x", "=", "([", "/:"]
)
def test_a_text_that_repeats_itself_is_looked_through_to_its_end(unit: str, end: str) -> None:
    """An expression that may part such a row in many ways tries all of them, and a short file holds up a batch."""
    assert "scan-identifier" in rules(f"{unit * 200}{end} Seen with Marlowe.")


def test_a_name_behind_the_boxes_of_a_form_is_still_asked_about() -> None:
    look = looker(Watch(IDENTIFIERS, explained=frozenset({"form"})))
    boxes = "0 4 0 3 2 0 1 2"
    findings = [finding.rule for finding in look.look(f"form {boxes} Zelda {boxes}")]
    assert "scan-identifier" in findings
    assert "scan-unexplained" in findings


def test_what_is_printed_on_purpose_is_no_finding() -> None:
    assert rules("Dr Vandeleur; reviews@averholt.example; +44 1632 960 100; https://www.averholt.example/reviews") == []
    assert rules("other@averholt.example") == ["scan-unlisted"]


def test_a_place_in_an_address_that_is_printed_on_purpose_is_no_finding() -> None:
    town = (Identifier("places[0].name", "place", "Averholt", "the town"),)
    look = looker(Watch(town, contacts=("reviews@averholt.example",)))
    assert look.look("Write to Reviews@averholt.example.") == ()
    assert [finding.rule for finding in look.look("Write to averholt@else.example.")] != []


def test_helplines_and_sites_of_government_are_no_finding() -> None:
    assert rules("Ring 0800 1111, or see https://www.gov.uk/government/publications/x.") == []


def test_what_an_identifier_explains_is_not_told_again_by_its_shape() -> None:
    assert rules("It is 999 000 0018.") == ["scan-identifier"]


def test_nothing_that_is_told_holds_a_value() -> None:
    told = "\n".join(f"{one.what} {one.remedy}" for one in LOOK.look(f"{GIVEN} {FAMILY}, 999 000 0018, 4 March 2012"))
    assert not any(value.value in told for value in IDENTIFIERS)
    assert repr(LOOK) == "Looker(…)"


@given(st.text(alphabet="abz .,;:-\n", max_size=40), st.text(alphabet="abz .,;:-\n", max_size=40))
def test_a_name_is_told_whatever_stands_around_it(before: str, after: str) -> None:
    assert "scan-identifier" in rules(f"{before} {GIVEN} {FAMILY} {after}")


def test_the_memory_of_texts_does_not_grow_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reportgen.scan.looking._MOST_SEEN", 2)
    look = Looker(Watch(IDENTIFIERS))
    for text in ("one", "two", "three", "Marlowe"):
        look.look(text)
    assert len(look._seen) <= 2


def test_what_was_seen_of_a_case_is_forgotten_with_the_last_who_asks() -> None:
    look = Looker(Watch(IDENTIFIERS))
    look.look("Seen with Marlowe.")
    kept = weakref.ref(look)
    with collected_later():
        del look
        assert kept() is None


@pytest.mark.parametrize(
    "text",
    [
        "dob_4_March_2012",
        "IMG20120304",
        "04032012scan",
        "%04/03/2012",
        "05|01|4 March 2012|0",
        "0 4 / 0 3 / 2 0 1 2",
        "0 4 / 0 3 / 2012",
    ],
)
def test_a_day_of_the_case_is_found_where_no_space_stands_beside_it_or_one_beside_each_figure(text: str) -> None:
    for speech in Speech:
        assert "scan-identifier" in rules(text, speech), speech
        assert rules(text.replace("4", "5", 1), Speech.MACHINE) == []


@pytest.mark.parametrize("said", ["4 March 2012", "04/03/2012", NUMBER, GIVEN])
def test_a_day_or_number_of_the_case_is_found_in_base_64_and_in_figures(said: str) -> None:
    for packed in (base64.b64encode(said.encode()).decode(), said.encode().hex()):
        assert rules(f"See {packed} there") == ["scan-identifier"]


def test_a_whole_postcode_counts_in_names_of_fonts_and_styles_and_its_district_alone_does_not() -> None:
    look = Looker(Watch((Identifier("children[0].address", "number", "WX3 6QD", "a postcode"),)))
    assert [one.rule for one in look.look("Style WX3 6QD", Speech.VOCABULARY)] == ["scan-identifier"]
    assert look.look("Style WX3", Speech.VOCABULARY) == ()


PIECES = [
    *"_%| ,.-/1204",
    "Page ",
    "of ",
    "May ",
    "March ",
    "2012",
    "2024",
    "dob_",
    "04032012",
    "fourth",
    "4 March",
    "x",
]


@given(st.lists(st.sampled_from(PIECES), max_size=10).map("".join))
def test_a_text_is_looked_through_alike_whatever_is_asked_before(text: str) -> None:
    quick = Looker(Watch(IDENTIFIERS)).look(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(looking, "_FIGURE", re.compile(""))
        patch.setattr(looking, "_FIGURE_OR_MARK", re.compile(""))
        assert Looker(Watch(IDENTIFIERS)).look(text) == quick
