from __future__ import annotations

from reportgen.model.ledger import Confirmed
from reportgen.model.trait import Trait
from support.figures import ledger_of

FACT = {"fact": "A baby was burned in a fire in March 2025.", "source": "Averholt Echo", "on": "2025-03-11"}


def compared(text: str, fact: dict[str, str] | None = None):
    (found,) = ledger_of(text, {"publication.press_facts": [fact or FACT]}).press
    return found


def test_a_fact_that_the_report_tells_in_full_is_confirmed_with_its_fields():
    found = compared("In March 2025 the baby was burned in a fire.")
    assert found.confirmed is Confirmed.YES
    assert found.traits == (Trait.AGE, Trait.HARM, Trait.TIME)
    assert "review.conclusion" in found.paths
    assert (found.reference, found.source) == ("publication.press_facts[0]", "Averholt Echo, 11 March 2025")


def test_a_source_keeps_its_noughts():
    fact = {"fact": "A baby was burned.", "source": "Averholt Echo, 07 News", "on": "2025-03-04"}
    assert compared("Robin is well.", fact).source == "Averholt Echo, 07 News, 4 March 2025"


def test_where_a_fact_is_told_by_more_than_age_and_sex_only_those_places_count():
    found = compared("Robin was burned.")
    assert Trait.AGE in found.traits
    assert found.paths == ("review.conclusion",)


def test_a_part_of_it_is_confirmed_in_part():
    assert compared("Robin was burned.").confirmed is Confirmed.PARTLY


def test_what_the_report_does_not_tell_is_not_confirmed():
    fact = {"fact": "The man was sentenced to life imprisonment.", "source": "Court list"}
    found = compared("Robin is well.", fact)
    assert (found.confirmed, found.paths, found.source) == (Confirmed.NO, (), "Court list")


def test_a_fact_without_a_trait_is_left_to_a_person():
    assert compared("Robin is well.", {"fact": "A photo was shown.", "source": "x"}).confirmed is Confirmed.UNKNOWN


def test_a_paragraph_that_tells_two_traits_of_a_fact_tells_what_the_press_knows():
    told = ledger_of("It was a fire, in March 2025.", {"publication.press_facts": [FACT]}).people[0]
    assert Trait.MEDIA in told.traits
    for too_little in ("Robin was burned.", "The baby was burned."):
        told = ledger_of(too_little, {"publication.press_facts": [FACT]}).people[0]
        assert Trait.MEDIA not in told.traits


def test_a_fact_names_people_as_the_report_does():
    found = compared("Robin was burned.", {"fact": "[[mother]] was burned.", "source": "[[police]]"})
    assert found.fact == "Mother was burned."
    assert found.source == "the police"
    assert "burned" not in repr(found)
