from __future__ import annotations

import re

import pytest

from identifiers.test_matching import ALL
from reportgen.identifiers import FormClass, matcher
from reportgen.model.cleared import Identifier


@pytest.mark.parametrize(
    "text", ["The last 4: 0018.", "It was 999 000 XXXX.", "Ring 960 101.", "nine nine nine 000 00"]
)
def test_a_part_of_a_number_of_the_case_is_asked_about(text: str) -> None:
    assert [
        match.form for match in matcher(ALL).find(text) if match.form is FormClass.PART_OF_NUMBER and not match.certain
    ]


@pytest.mark.parametrize("text", ["999 000 018", "99900000018", "999 0000 0018", "9990000118"])
def test_a_long_number_of_the_case_with_one_digit_wrong_is_asked_about(text: str) -> None:
    assert [match.form for match in matcher(ALL).find(f"It was {text}.")] == [FormClass.PART_OF_NUMBER]


@pytest.mark.parametrize("text", ["Ring 960 102.", "999 000 0026 is another's.", "In 2025 they met."])
def test_another_number_that_begins_alike_is_not(text: str) -> None:
    assert matcher(ALL).find(text) == ()


@pytest.mark.parametrize("text", ["999 OOO OOl8", "Ol632 96O lOl"])
def test_letters_that_look_like_digits_are_digits(text: str) -> None:
    assert [match.form for match in matcher(ALL).find(text)] == [FormClass.NUMBER]


def test_the_number_of_a_house_of_the_case_is_asked_about() -> None:
    home = Identifier("children[0].address", "place", "31 Thistledown Road, Wexbury", "an address")
    assert [match.form for match in matcher((home,)).find("They met at number 31.")] == [FormClass.PART_OF_NUMBER]
    assert matcher((home,)).find("They met at number 32.") == ()


@pytest.mark.parametrize(
    ("address", "text"),
    [("Fernlea, Flat 2, 31 Thistledown Road", "at number 31"), ("The Paddock, Pitch 11 Cope Drove", "on pitch eleven"),
     ("Fernlea, 203b Cope Road", "at no. 203")],
)  # fmt: skip
def test_a_house_is_told_by_its_number_behind_its_name_as_well(address: str, text: str) -> None:
    home = Identifier("children[0].address", "place", address, "an address")
    assert [match.form for match in matcher((home,)).find(f"They met {text}.")] == [FormClass.PART_OF_NUMBER]


@pytest.mark.parametrize("text", ["No. 31A was cold.", "They met at number 31a."])
def test_a_house_is_told_by_its_number_with_a_letter(text: str) -> None:
    flat = Identifier("children[0].address", "place", "31a Thistledown Road", "an address")
    assert [match.form for match in matcher((flat,)).find(text)] == [FormClass.PART_OF_NUMBER]
    assert matcher((flat,)).find(text.lower().replace("31a", "31b")) == ()


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("the van stood in cope rd outside 31", ["31"]),
        ("Cope Road, next door to 31, was cold", ["31"]),
        ("Cope Road was busy by 31 March", []),
        ("Cope Road, at 31 minutes past", []),
        ("Cope Road at 31% of visits", []),
        ("Cope Road outside 32", []),
        ("It was outside 31.", []),
    ],
)
def test_the_number_of_a_house_is_told_by_where_it_is_in_its_street(text: str, asked: list[str]) -> None:
    home = Identifier("children[0].address", "place", "31 Cope Road", "an address")
    found = matcher((home,)).find(text)
    assert [text[one.start : one.end] for one in found if one.form is FormClass.PART_OF_NUMBER] == asked


@pytest.mark.parametrize(
    ("code", "said"), [("QQ123456C", "123456"), ("QQ 12 34 56 C", "QQ123456"), ("H801200001019", "801200001019")]
)
def test_a_number_that_the_author_lists_is_asked_about_by_its_parts(code: str, said: str) -> None:
    listed = Identifier("also_remove[0]", "other", code)
    assert [match.form for match in matcher((listed,)).find(f"It was {said} there.")] == [FormClass.PART_OF_NUMBER]


def test_a_postcode_is_one_with_its_halves_the_other_way_round() -> None:
    postcode = Identifier("children[0].postcode", "number", "WX4 5QD")
    assert [one.form for one in matcher((postcode,)).find("it is 5qd wx4 there")] == [FormClass.NUMBER]
    assert matcher((postcode,)).find("it is 5qd wx5 there") == ()


@pytest.mark.parametrize(
    ("text", "asked"), [("ref. no. 346 has", ["346"]), ("case number: 346.", ["346"]), ("346 calls", [])]
)
def test_the_own_number_of_a_reference_is_asked_about_where_it_is_said_to_be_one(text: str, asked: list[str]) -> None:
    reference = Identifier("reference", "reference", "AVE-2025-346")
    assert [text[match.start : match.end] for match in matcher((reference,)).find(text)] == asked


def test_the_figures_within_a_reference_are_asked_about() -> None:
    reference = Identifier("reference", "reference", "CF-20931-B")
    assert [match.form for match in matcher((reference,)).find("It was 20931 there.")] == [FormClass.PART_OF_NUMBER]


def test_words_with_a_year_that_the_author_lists_have_no_parts() -> None:
    assert matcher((Identifier("also_remove[0]", "other", "Operation Harebell 2025"),)).find("It was 2025 then.") == ()


@pytest.mark.parametrize("text", ["Thistledown 31", "31: Thistledown Rd, nr 31a", "thistledown road, 31"])
def test_the_number_of_a_house_behind_its_street_is_asked_about(text: str) -> None:
    home = Identifier("children[0].address", "place", "31 Thistledown Road", "an address")
    street = Identifier("children[0].address", "place", "Thistledown Road", "a street")
    found = matcher((home, street)).find(f"It was {text}.")
    assert [match.form for match in found][-1] is FormClass.PART_OF_NUMBER
    assert [match.certain for match in matcher((home, street)).find("They ran Thistledown Road 32 times.")] == [True]


@pytest.mark.parametrize(("text", "left"), [("WX3 6", "6"), ("WX3-6Q", "6Q"), ("WX3 6**", "6")])
def test_what_is_left_of_the_second_half_of_a_postcode_is_asked_about(text: str, left: str) -> None:
    code = Identifier("children[0].address", "number", "WX3 6QD", "a postcode")
    said = f"It was {text} there."
    front, behind = matcher((code,)).find(said)
    assert (front.certain, said[behind.start : behind.end], behind.certain) == (True, left, False)
    assert len(matcher((code,)).find("It was WX3 7 there.")) == 1
    assert [(one.start, one.end) for one in matcher((code,)).find("It was wx3 6q there.")] == [(7, 13)]


def test_the_number_of_a_house_of_the_case_is_asked_about_in_words_as_well() -> None:
    home = Identifier("children[0].address", "place", "31 Thistledown Road, Wexbury", "an address")
    for text in ("They met at number thirty-one.", "They met at number thirty one in the road."):
        (found,) = matcher((home,)).find(text)
        assert found.form is FormClass.PART_OF_NUMBER
        assert text[found.start : found.end].replace("-", " ") == "thirty one"
    for text in ("The house numbered 31 was cold.", "They lived at 31 then."):
        assert [match.form for match in matcher((home,)).find(text)] == [FormClass.PART_OF_NUMBER]
    for text in (
        "They lived at 32 then.",
        "They met at number thirty-two.",
        "A number of them met.",
        "The house was one of three.",
    ):
        assert matcher((home,)).find(text) == ()


@pytest.mark.parametrize("text", ["NHS9990000018", "ref9990000018.", "no9990000018was"])
def test_a_long_number_is_itself_where_letters_run_into_it(text: str) -> None:
    assert [match.form for match in matcher(ALL).find(text)] == [FormClass.NUMBER]


def test_a_number_with_digits_beside_it_is_another() -> None:
    assert FormClass.NUMBER not in {match.form for match in matcher(ALL).find("It was 19990000018.")}


def test_a_house_of_the_case_is_found_with_its_number_in_words() -> None:
    home = Identifier("children[0].address", "place", "31 Thistledown Road", "an address")

    (match,) = matcher((home,)).find("They met at thirty-one Thistledown Road.")

    assert (match.start, match.end) == (12, 39)


def test_a_road_of_the_case_is_found_shortened_and_joined() -> None:
    road = Identifier("places[0].name", "place", "Thistledown Road", "the street", "street")

    assert matcher((road,)).find("It says 15ThistledownRd there.")


def test_a_postcode_of_the_case_is_found_half_in_words() -> None:
    code = Identifier("children[0].address", "number", "WX3 6QD", "a postcode")

    assert matcher((code,)).find("It was W X three, she said.")


@pytest.mark.parametrize(
    "text", ["164/25", "164-2025", "no. 164 of 2025", "461-5202-EVA", "AVE-164", "AVE 25/164", "A.V.E. 164"]
)
def test_the_own_number_of_a_reference_is_asked_about_beside_its_letters_or_its_year(text: str) -> None:
    known = (Identifier("reference", "reference", "AVE-2025-164"),)
    assert matcher(known).find(f"The file is {text}, they said.")


@pytest.mark.parametrize("text", ["165/25", "164/26", "AVE-165", "164 of them", "164 of 2024"])
def test_another_number_beside_them_is_not(text: str) -> None:
    known = (Identifier("reference", "reference", "AVE-2025-164"),)
    assert matcher(known).find(f"The file is {text}, they said.") == ()


@pytest.mark.parametrize(
    "text",
    ["the number with 900 in the middle", "his number ends one zero one", "NHS number with 018 at the end",
     "the last 3 digits: 101"],
)  # fmt: skip
def test_some_digits_are_asked_about_where_it_is_said_which_of_a_number_they_are(text: str) -> None:
    nhs = Identifier("children[0].nhs_number", "number", "999 900 0018", "an NHS number")
    assert [match.form for match in matcher((*ALL, nhs)).find(text)] == [FormClass.PART_OF_NUMBER]
    assert matcher((*ALL, nhs)).find(re.sub("900|018|zero one|101", "three six", text)) == ()


def test_a_number_is_told_before_its_year_as_well() -> None:
    crime = Identifier("incidents[0].notification.processes[0].reference", "reference", "AV/25/0448107", "a number")
    assert [match.form for match in matcher((crime,)).find("no. 0448107/25")] == [FormClass.PART_OF_NUMBER]


def test_the_end_of_a_postcode_is_asked_about_in_small_letters_behind_the_word() -> None:
    home = Identifier("children[0].address", "contact", "WX3 6QD", "a postcode")
    assert [match.form for match in matcher((home,)).find("The postcode ends 6qd.")] == [FormClass.PART_OF_NUMBER]
    assert matcher((home,)).find("It ends 6qd.") == ()


@pytest.mark.parametrize("text", ["a car, reg AV16 something", "AV sixteen K L O"])
def test_the_plate_of_a_car_is_a_number_with_its_parts(text: str) -> None:
    car = Identifier("also_remove[0]", "other", "AV16 KLO", "a car")
    assert [match.certain for match in matcher((car,)).find(text)] == [False]
