from __future__ import annotations

import pytest

from reportgen.anonymise.gathering import contacts, gather, kept_names, public_words, role_words
from reportgen.identifiers import matcher
from reportgen.model.cleared import Identifier
from reportgen.model.passage import Passage, PassageParagraph, Words
from support.cases import a_case
from support.clearing import PARTNERSHIP


def _gathered(changes: dict[str, object] | None = None) -> dict[str, list[Identifier]]:
    found: dict[str, list[Identifier]] = {}
    for identifier in gather(a_case(changes), PARTNERSHIP):
        found.setdefault(identifier.reference, []).append(identifier)
    return found


def test_a_name_is_gathered_in_its_parts_with_its_pseudonym() -> None:
    found = _gathered()
    for part in ("given", "family", "middle[0]", "known_as[0]"):
        (identifier,) = found[f"children[0].name.{part}"]
        assert (identifier.replacement, identifier.whose) == ("Robin", "robin")
    (identifier,) = found["family[0].name.family"]
    assert (identifier.replacement, identifier.whose) == ("Mother", "mother")


def test_a_professional_without_a_pseudonym_goes_by_the_job_title() -> None:
    (identifier,) = _gathered()["professionals[0].name.family"]
    assert identifier.replacement == "the health visitor"


def test_who_signs_and_who_notifies_under_one_name_is_one_person() -> None:
    found = _gathered()
    notifier, contact = found["incidents[0].notification.notifier.name"], found["agencies[0].contact.name"]
    assert {identifier.whose for identifier in (*notifier, *contact)} == {"agencies[0].contact.name"}
    assert {identifier.replacement for identifier in notifier} == {"the service manager"}


def test_titles_and_letters_after_a_name_are_no_part_of_it() -> None:
    found = _gathered({"agencies[0].contact.name": "Dr. Leonora Jane Harkaway RN"})
    assert [(one.category, one.value) for one in found["agencies[0].contact.name"]] == [
        ("given name", "Leonora"),
        ("middle name", "Jane"),
        ("family name", "Harkaway"),
    ]


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Leopold Harkaway", ["Leopold", "Harkaway"]),
        ("Harkaway, Leopold", ["Harkaway", "Leopold"]),
        ("Harkaway", ["Harkaway"]),
        ("Dr", []),
        ("Leonora J. Harkaway", ["Leonora", "Harkaway"]),
        ("Leonora Jo Harkaway", ["Leonora", "Jo", "Harkaway"]),
        ("Leonora Harkaway MBE RN", ["Leonora", "Harkaway"]),
        ("Leonora Jane HARK-AWAY", ["Leonora", "Jane", "HARK-AWAY"]),
        ("Leonora HARKAWAY", ["Leonora", "HARKAWAY"]),
        ("LEONORA JANE HARKAWAY", ["LEONORA", "JANE", "HARKAWAY"]),
        ("Leonora Jane HARKAWAY", ["Leonora", "Jane", "HARKAWAY"]),
        ("Leonora Jane LEE", ["Leonora", "Jane", "LEE"]),
        ("Leonora Harkaway, PhD FRCPCH", ["Leonora", "Harkaway"]),
        ("Leonora Harkaway Jr (she/her)", ["Leonora", "Harkaway"]),
        ("Leonora van der Harkaway", ["Leonora", "Harkaway", "van der Harkaway"]),
        ("Dr Leonora de la Roca Van Harkaway", ["Leonora", "Roca", "de la Roca", "Harkaway", "Van Harkaway"]),
        ("De Harkaway", ["De", "Harkaway"]),
        ("Thi Le", ["Thi", "Le"]),
    ],
)
def test_a_name_in_one_field_is_gathered_in_its_parts(name: str, parts: list[str]) -> None:
    found = _gathered({"agencies[0].contact.name": name}).get("agencies[0].contact.name", [])
    assert [one.value for one in found] == parts


def test_somebody_of_the_case_who_notifies_is_that_person() -> None:
    found = _gathered({"incidents[0].notification.notifier.name": "Bettina Lockspur"})
    said = {(one.whose, one.replacement) for one in found["incidents[0].notification.notifier.name"]}
    assert said == {("visitor", "the health visitor")}


def test_places_and_agencies_go_by_their_kind() -> None:
    found = _gathered()
    said = {path: (one.replacement, one.whose) for path, (one, *_) in found.items() if path.startswith(("pl", "ag"))}
    assert said["places[0].name"] == ("the family's street", "flat")
    assert said["agencies[0].name"] == said["agencies[0].known_as[0]"] == ("children's social care", "csc")


def test_another_authority_is_another_local_authority() -> None:
    (found,) = _gathered({"incidents[0].la_of_residence": "Brackmere Council"})["incidents[0].la_of_residence"]
    assert found.replacement == "another local authority"


def test_the_partnerships_addresses_and_numbers_are_printed_unless_it_stays_anonymous() -> None:
    printed = ("reviews@averholt.example", "01632 960 100", "www.averholt-scp.example", "The Corn Exchange")
    assert contacts(a_case(), PARTNERSHIP) == (*printed, "Averholt", "AV1 1AA")
    assert not any(path.startswith("partnership.") for path in _gathered())
    silent = a_case({"publication.anonymous": True})
    assert contacts(silent, PARTNERSHIP) == ()
    gathered = {one.value for one in gather(silent, PARTNERSHIP)}
    assert gathered.issuperset((*printed, "Averholt", "AV1 1AA"))
    bare = PARTNERSHIP.model_copy(update={"letterhead": PARTNERSHIP.letterhead.model_copy(update={"phone": None})})
    assert None not in contacts(a_case(), bare)


def test_a_line_of_the_letterhead_that_every_town_has_tells_nobody_anything() -> None:
    address = ["Council House", "High Street", "Averholt", "AV1 1AA"]
    letterhead = PARTNERSHIP.letterhead.model_copy(update={"address": address})
    silent = a_case({"publication.anonymous": True})
    found = gather(silent, PARTNERSHIP.model_copy(update={"letterhead": letterhead}))
    of_address = [one.value for one in found if one.reference.startswith("partnership.letterhead.address")]
    assert of_address == ["Averholt", "AV1 1AA"]


def test_without_a_review_no_reviewer_is_printed() -> None:
    assert "Hesper Vandeleur" in kept_names(a_case(), PARTNERSHIP)
    assert "Hesper Vandeleur" not in kept_names(a_case(review=None), PARTNERSHIP)


def test_what_an_address_names_is_said_by_what_it_is() -> None:
    def said(address: str) -> list[tuple[str, str]]:
        found = _gathered({"children[0].address": address})["children[0].address"]
        return [(one.value, one.replacement) for one in found[1:] if "," not in one.value]

    home, street = "the family home", "the family's street"
    assert said("14 Thistledown Row, Upper Sedgewick, AV1 2QX") == [
        ("AV1 2QX", "a postcode"), ("14 Thistledown Row", home), ("Thistledown Row", street),
        ("Upper Sedgewick", "the area"),
    ]  # fmt: skip
    assert said("Rose Cottage,  Sedgewick") == [("Rose Cottage", home), ("Sedgewick", "the area")]
    assert said("Sorrel Lane, Sedgewick") == [("Sorrel Lane", street), ("Sedgewick", "the area")]
    assert said("Brackmere, Sedgewick Green") == [("Brackmere", "the area"), ("Sedgewick Green", "the area")]
    assert said("Plot 6, Sorrel Lane, Sedgewick") == [
        ("Plot 6", home), ("Sorrel Lane", street), ("Sedgewick", "the area"),
    ]  # fmt: skip
    assert said("Flat 31, Kestrel Heights, Sedgewick") == [
        ("Flat 31", home), ("Kestrel Heights", home), ("Sedgewick", "the area"),
    ]  # fmt: skip
    assert said("Sedgewick") == [("Sedgewick", "the area")]
    assert said("Hafod y Coed") == [("Hafod y Coed", "the area")]
    assert said("Rose Cottage, 14 Thistledown Row") == [
        ("Rose Cottage", home), ("14 Thistledown Row", home), ("Thistledown Row", street),
    ]  # fmt: skip
    assert said("12 High Street, Sedgewick") == [("12 High Street", home), ("Sedgewick", "the area")]
    assert said("School Lane, Sedgewick") == [("School Lane", street), ("Sedgewick", "the area")]
    assert said("Brackmere Prison, Station Road, Sedgewick") == [
        ("Brackmere Prison", "the area"), ("Station Road", street), ("Sedgewick", "the area"),
    ]  # fmt: skip
    assert said("Ground Floor Flat, c/o 14 Sorrel Lane") == [
        ("Ground Floor Flat", home), ("14 Sorrel Lane", home), ("Sorrel Lane", street),
    ]  # fmt: skip
    assert said("Number 12, Sorrel Lane") == [("Number 12", home), ("Sorrel Lane", street)]


def test_the_name_of_a_house_is_the_home_whatever_it_is_called() -> None:
    def first(address: str) -> str:
        found = _gathered({"children[0].address": address})["children[0].address"]
        return next(one.replacement for one in found if one.value == address.partition(",")[0])

    assert first("Hafod y Coed, Brackmere") == "the family home"
    assert first("Bryngolau, Brackmere, Sedgewick") == "the family home"
    assert first("The Lindens, Brackmere") == "the family home"
    assert first("Ferndown, Sorrel Lane, Sedgewick") == "the family home"  # a town of Dorset as well
    assert first("Ferndown, 12 Brackmere, Sedgewick") == "the family home"
    assert first("Ferndown, Sedgewick, Dunmere") == "the area"
    assert first("Upper Sedgewick, Dunmere") == "the area"
    assert first("Brackmere, Sedgewick") == "the area"


def test_the_street_of_another_address_is_another_street() -> None:
    found = _gathered({"family[1].address": "9 Sorrel Lane, Sedgewick"})["family[1].address"]
    assert [(one.value, one.replacement) for one in found] == [
        ("9 Sorrel Lane, Sedgewick", "another address"),
        ("Sorrel Lane, Sedgewick", "another street"),
        ("9 Sorrel Lane", "another address"),
        ("Sorrel Lane", "another street"),
        ("Sedgewick", "the area"),
    ]


def test_the_town_of_an_address_in_another_authority_is_another_area() -> None:
    changes = {
        "family[1].address": "9 Sorrel Lane, Sedgewick, Dunmere",
        "incidents[0].la_of_residence": "Dunmere City Council",
    }
    said = {one.value: one.replacement for one in _gathered(changes)["family[1].address"]}
    assert (said["Sedgewick"], said["Dunmere"]) == ("the area", "another area")


def test_lines_of_an_address_that_stand_together_are_one_place() -> None:
    found = _gathered({"children[0].address": "Plot 6, Sorrel Lane, Sedgewick"})["children[0].address"]
    assert [(one.value, one.replacement) for one in found if "," in one.value] == [
        ("Plot 6, Sorrel Lane, Sedgewick", "the family home"),
        ("Plot 6, Sorrel Lane", "the family home"),
        ("Sorrel Lane, Sedgewick", "the family's street"),
    ]


def test_an_address_gives_its_street_town_and_postcode() -> None:
    found = _gathered({"children[0].address": "Flat 2, 14 Thistledown Row, Upper Sedgewick, AV1 2QX"})
    whole, *parts = found["children[0].address"]
    assert [(one.category, one.value) for one in (whole, *parts) if one is whole or "," not in one.value] == [
        ("other", "Flat 2, 14 Thistledown Row, Upper Sedgewick, AV1 2QX"),
        ("number", "AV1 2QX"),
        ("place", "Flat 2"),
        ("place", "14 Thistledown Row"),
        ("place", "Thistledown Row"),
        ("place", "Upper Sedgewick"),
    ]


def test_the_partnerships_own_names_are_printed_unless_it_stays_anonymous() -> None:
    assert "incidents[0].la_of_residence" not in _gathered()
    assert kept_names(a_case(), PARTNERSHIP)[1:] == (
        "Averholt Safeguarding Children Partnership", "ASCP", "Averholt Council",
        "NHS Averholt Integrated Care Board", "Averholt Constabulary",
    )  # fmt: skip
    found = _gathered({"publication.anonymous": True})
    assert found["incidents[0].la_of_residence"][0].replacement == "the local authority"
    said = {path: [(one.category, one.replacement) for one in ones] for path, ones in found.items()}
    assert {path: one for path, (one, *_) in said.items() if path.startswith("partnership.")} == {
        "partnership.name": ("authority", "the partnership"),
        "partnership.short_name": ("authority", "the partnership"),
        "partnership.partners.local_authority.name": ("authority", "the local authority"),
        "partnership.partners.icb.name": ("authority", "the integrated care board"),
        "partnership.partners.police.name": ("authority", "the police"),
        "partnership.mailbox": ("contact", "an e-mail address"),
        "partnership.letterhead.phone": ("contact", "a telephone number"),
        "partnership.letterhead.website": ("contact", "a website"),
        "partnership.letterhead.address[0]": ("place", "the area"),
        "partnership.letterhead.address[1]": ("place", "the area"),
        "partnership.letterhead.address[2]": ("number", "a postcode"),
    }
    assert kept_names(a_case({"publication.anonymous": True}), PARTNERSHIP) == ("Hesper Vandeleur",)


def test_the_time_of_the_incident_becomes_a_part_of_the_day() -> None:
    for clock, words in (
        ("00:00", "the night"),
        ("05:59", "the night"),
        ("06:00", "the morning"),
        ("11:59", "the morning"),
        ("12:00", "the afternoon"),
        ("17:59", "the afternoon"),
        ("18:00", "the evening"),
        ("23:59", "the evening"),
    ):
        (identifier,) = _gathered({"incidents[0].occurred_at": clock})["incidents[0].occurred_at"]
        assert identifier.replacement == words


def test_days_of_the_case_are_gathered_and_the_day_of_publication_is_not() -> None:
    found = _gathered()
    assert found["children[0].born_on"][0].value == "2024-11-20"
    assert found["incidents[0].rapid_review.chronology[0].on"]
    assert "publication.published_on" not in found


def test_public_words_cover_people_places_and_agencies() -> None:
    words = public_words(a_case())
    assert words["mother"] == "Mother"
    assert words["flat"] == "the family's street"
    assert words["csc"] == "children's social care"


def test_a_job_title_is_said_with_its_article() -> None:
    def role(text: str) -> str:
        return role_words(Passage((PassageParagraph((Words(text),)),)))

    assert role("Health visitor") == "the health visitor"
    assert role("GP") == "the GP"
    assert role("the head") == "the head"
    assert role("A nurse") == "a nurse"
    assert role("An aide") == "an aide"
    assert role("Chief Nursing Officer") == "the Chief Nursing Officer"
    assert role("Director of Children's Services") == "the Director of Children's Services"
    assert role("Head of the front door, Averholt Council") == "the head of the front door, Averholt Council"
    assert role("Traveller education officer") == "the Traveller education officer"
    assert role_words(Passage()) == ""


def test_a_word_that_only_leads_to_a_name_is_no_name() -> None:
    case = a_case({"agencies[0].contact": {"name": "Leonora van der Harkaway", "role": "Service manager"}})
    found = matcher(gather(case, PARTNERSHIP)).find("At noon, the Van was red. Der. Ms van der Harkaway, Ms Harkaway.")
    assert {(one.start, one.end, one.certain) for one in found} == {(31, 50, True), (52, 63, True)}
