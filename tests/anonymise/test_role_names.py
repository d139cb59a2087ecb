from __future__ import annotations

import pytest

from reportgen.anonymise.role_names import numbered, role_name


@pytest.mark.parametrize(
    ("relationship", "role"),
    [
        ("mother", "Mother"),
        ("Mum of the two elder children", "Mother"),
        ("father of the youngest child", "Father"),
        ("mother's partner; father of the youngest child", "Mother's partner"),
        ("partner of the mother", "Mother's partner"),
        ("Mother’s ex-boyfriend", "Mother's former partner"),
        ("father's former partner", "Father's former partner"),
        ("father's wife", "Father's partner"),
        ("step-father", "Stepfather"),
        ("Stepmother", "Stepmother"),
        ("maternal grandmother", "Maternal grandmother"),
        ("paternal great-grandfather", "Paternal grandfather"),
        ("grandma", "Grandmother"),
        ("maternal great-aunt, connected person carer", "Maternal aunt"),
        ("uncle", "Uncle"),
        ("older half-sister", "Sibling"),
        ("twin", "Sibling"),
        ("foster mother", "Foster carer"),
        ("adoptive father", "Adoptive father"),
        ("lodger", "Lodger"),
        ("family friend", "Family friend"),
        ("nephew", "Family member"),
        ("father of the maternal half-sister", "Father of a sibling"),
        ("paternal step-grandfather", "Step-grandfather"),
        ("girlfriend", "Girlfriend"),
        ("mother's boyfriend", "Mother's partner"),
        ("friend", "Friend"),
        ("adult who exploited the child", "Person"),
        ("", "Person"),
    ],
)
def test_a_relationship_comes_to_a_role(relationship: str, role: str) -> None:
    assert role_name(relationship) == role


def test_a_role_is_numbered_where_it_must_be() -> None:
    assert numbered("Mother", [], alone=True) == "Mother"
    assert numbered("Mother", ["mother"], alone=True) == "Mother 1"
    assert numbered("Sibling", [], alone=True) == "Sibling 1"
    assert numbered("Person", [], alone=True) == "Person 1"
    assert numbered("Aunt", ["Aunt 1", "Robin"], alone=False) == "Aunt 2"
