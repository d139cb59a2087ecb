from __future__ import annotations

import pytest

from reportgen.anonymise.pseudonyms.printable import hints
from reportgen.identifiers import matcher
from support.cases import GONE, a_case
from support.clearing import problems_of


def _rules(changes: dict[str, object]) -> list[tuple[str, str]]:
    return [(problem.rule, problem.where.path) for problem in problems_of("", changes)]


@pytest.mark.parametrize(
    "pseudonym", ["Robin", "Child A", "Baby O", "Sibling 1", "Young Person", "Mother's eldest child"]
)
def test_a_name_or_role_that_hints_at_nobody_is_fine(pseudonym: str) -> None:
    assert _rules({"children[0].pseudonym": pseudonym}) == []


@pytest.mark.parametrize(
    "pseudonym",
    [
        "Marlowe", "Isolde", "Child Quillfeather", "Thornquist", "marlo", "MQ",  # a name of the case
        "Morgan", "Baby Mel",  # the same initial
        "Child M", "Child Q", "Baby J",  # an initial of the name
        "Larkmead Marlowe",
    ],
)  # fmt: skip
def test_a_pseudonym_that_hints_at_the_real_name_is_refused(pseudonym: str) -> None:
    assert {rule for rule, _ in _rules({"children[0].pseudonym": pseudonym})} == {"clear-pseudonym-hints"}


@pytest.mark.parametrize(("given", "pseudonym"), [("Katherine", "Catrin"), ("Wren", "Rhena"), ("Philippa", "Filippa")])
def test_a_pseudonym_that_sounds_like_the_real_name_is_refused(given: str, pseudonym: str) -> None:
    changes: dict[str, object] = {
        "children[0].name": {"given": given, "family": "Ashdown"},
        "children[0].pseudonym": pseudonym,
        "public_name": "Child Umber",
    }
    assert _rules(changes) == [("clear-pseudonym-hints", "children[0].pseudonym")]


def _hints(name: dict[str, object], pseudonym: str) -> list[str]:
    """What hints at a child's name in a pseudonym, beside that it is no identifier of a case."""
    return list(hints(a_case({"children[0].name": name}).children[0], pseudonym, matcher(()), ()))


@pytest.mark.parametrize(
    ("given", "pseudonym", "alike"),
    [
        ("Knela", "Nilo", True), ("Gnela", "Nilo", True), ("Philo", "Fala", True), ("Cora", "Kiru", True),
        ("Quena", "Kano", True), ("Xena", "Sino", True), ("Zena", "Sino", True), ("Jena", "Gino", True),
        ("Alice", "Ellis", True), ("Alice", "Elena", False), ("Imogen", "Egan", False),
    ],
)  # fmt: skip
def test_a_sound_is_heard_through_its_spelling(given: str, pseudonym: str, alike: bool) -> None:
    found = _hints({"given": given, "family": "Ashdown"}, pseudonym)
    assert found == (["the pseudonym sounds like the real name"] if alike else [])


def test_letters_that_sound_alike_and_no_others_make_names_alike() -> None:
    for one in (classes := ("bp", "fv", "cgjkqxsz", "dt", "l", "mn", "r")):
        for letter, other in ((one[0], letter) for like in classes for letter in like):
            found = _hints({"given": f"Wri{letter}o", "family": "Ashdown"}, f"Rhe{other}a")
            assert any("sounds" in what for what in found) is (other in one), (letter, other)


@pytest.mark.parametrize(
    ("known_as", "pseudonym", "why"),
    [
        ("Wanda", "Walter", "the initial"), ("Katherine", "Catrin", "sounds like"), ("Margaret", "Peggy", "short"),
        ("Heaven", "Nevaeh", "another order"), ("Jake", "Blake", "rhymes"), ("Rose", "Lily", "the same kind"),
    ],
)  # fmt: skip
def test_a_pseudonym_may_hint_at_no_name_that_the_child_goes_by(known_as: str, pseudonym: str, why: str) -> None:
    (found,) = _hints({"given": "Ottoline", "family": "Ashdown", "known_as": [known_as]}, pseudonym)
    assert why in found


def test_an_identifier_as_pseudonym_is_told_as_that_alone() -> None:
    assert all("holds an identifier" in problem.what for problem in problems_of("", {"children[0].pseudonym": "Marlo"}))


def test_the_pseudonym_of_a_professional_may_hint_at_nobody_either() -> None:
    assert _rules({"professionals[0].pseudonym": "Bruno"}) == [("clear-pseudonym-hints", "professionals[0].pseudonym")]


def test_a_relatives_pseudonym_may_not_sound_like_the_child() -> None:
    changes: dict[str, object] = {
        "children[0].name": {"given": "Wren", "family": "Ashdown"},
        "family[1].pseudonym": "Rhena",
    }
    told = {problem.where.path: problem.what for problem in problems_of("", changes)}
    assert "like the name of somebody else" in told["family[1].pseudonym"]


def test_every_child_and_family_member_needs_one() -> None:
    assert _rules({"children[0].pseudonym": GONE, "family[1].pseudonym": GONE}) == [
        ("clear-pseudonym-missing", "children[0].pseudonym"),
        ("clear-pseudonym-missing", "family[1].pseudonym"),
    ]


def test_a_person_without_one_is_told_once_and_not_for_each_text() -> None:
    problems = problems_of("Marlowe met [[robin]] and Marlowe's mother.", {"children[0].pseudonym": GONE})
    assert [problem.rule for problem in problems] == ["clear-pseudonym-missing"]


def test_two_people_share_none() -> None:
    assert _rules({"family[1].pseudonym": "mother"}) == [("clear-pseudonym-twice", "family[1].pseudonym")]


@pytest.mark.parametrize("public_name", ["Child Marlowe", "Child MQ", "Quillfeather review", "AVE-2025-007"])
def test_a_public_name_that_holds_an_identifier_is_refused(public_name: str) -> None:
    assert {rule for rule, _ in _rules({"public_name": public_name})} == {"clear-public-name"}


def test_a_public_name_with_a_day_is_refused() -> None:
    assert _rules({"public_name": "Child of 8 March 2025"}) == [("clear-public-name", "public_name")]


def test_a_public_name_is_needed() -> None:
    assert _rules({"public_name": GONE}) == [("clear-public-name-missing", "public_name")]


def test_a_short_or_long_form_of_the_real_name_is_refused() -> None:
    changes: dict[str, object] = {"children[0].name": {"given": "Margaret", "family": "Ashdown"}}
    assert _rules({**changes, "children[0].pseudonym": "Peggy"}) == [("clear-pseudonym-hints", "children[0].pseudonym")]


def test_a_name_that_is_printed_on_purpose_is_refused() -> None:
    assert _rules({"children[0].pseudonym": "Hesper"}) == [("clear-pseudonym-hints", "children[0].pseudonym")]


@pytest.mark.parametrize(
    ("given", "pseudonym", "why"),
    [
        ("Jake", "Blake", "rhymes"), ("Ellie", "Kelly", "rhymes"), ("Ethan", "Nathan", "rhymes"),
        ("Mabel", "Annabel", "rhymes"), ("Dylan", "Child Rylan", "rhymes"),
        ("Heaven", "Nevaeh", "another order"), ("Aidan", "Nadia", "another order"),
        ("Rose", "Lily", "the same kind"), ("Ruby", "Emerald", "the same kind"), ("Hope", "Faith", "the same kind"),
        ("Sophie", "Wisdom", "means the same"), ("Summer", "Autumn", "the same kind"),
    ],
)  # fmt: skip
def test_a_pseudonym_that_leads_back_by_ear_letters_or_meaning_is_refused(given, pseudonym, why) -> None:
    changes = {
        "children[0].name": {"given": given, "family": "Ashdown"},
        "children[0].pseudonym": pseudonym,
        "public_name": "Child Umber",
    }
    (problem,) = problems_of("", changes)
    assert (problem.rule, why in problem.what) == ("clear-pseudonym-hints", True)


@pytest.mark.parametrize(
    ("given", "pseudonym"),
    [("Martin", "Austin"), ("Ella", "Mina"), ("Joe", "Rowan"), ("Al", "Bo"), ("Al", "Opal"), ("Karen", "Lauren")],
)
def test_an_ending_that_many_names_have_is_no_rhyme(given, pseudonym) -> None:
    changes = {
        "children[0].name": {"given": given, "family": "Ashdown"},
        "children[0].pseudonym": pseudonym,
        "public_name": "Child Umber",
    }
    assert _rules(changes) == []


def test_the_real_name_of_a_sibling_or_one_like_it_is_refused() -> None:
    sibling = {
        "key": "sister",
        "name": {"given": "Philippa", "family": "Quillfeather"},
        "pseudonym": "Sibling 1",
        "relationship": "sister",
    }
    for pseudonym in ("Philippa", "Phillipa", "Pippa"):
        found = _rules({"family[2]": sibling, "children[0].pseudonym": pseudonym})
        assert ("clear-pseudonym-hints", "children[0].pseudonym") in found, pseudonym


@pytest.mark.parametrize("public_name", ["Child Morgan", "Baby Mel", "Child Harlowe"])
def test_a_public_name_may_not_hint_at_a_child_either(public_name: str) -> None:
    assert set(_rules({"public_name": public_name})) == {("clear-public-name", "public_name")}


def test_a_public_name_of_an_agreed_pseudonym_or_of_no_name_is_fine() -> None:
    for public_name in ("Child Robin", "Robin and family", "Mixed Messages Review", "Thematic Review 2026-1"):
        assert _rules({"public_name": public_name}) == []


def test_an_agreed_pseudonym_may_be_in_the_public_name_whatever_another_child_is_called() -> None:
    sibling = {"key": "sibling", "name": {"given": "Rosalind", "family": "Ashdown"}, "pseudonym": "Sibling 1"}
    assert _rules({"children[1]": sibling, "public_name": "Child Robin"}) == []
    assert _rules({"children[1]": sibling, "public_name": "Child Rowan"}) == [("clear-public-name", "public_name")]
