from __future__ import annotations

import pytest

from reportgen.anonymise.pseudonyms.role_names import numbered, role_name


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
        ("father of the child and brother", "Father"),
        ("mother of Robin and his sister", "Mother"),
        ("father of both children and cousin of mother", "Father"),
        ("birth mother and half-sister", "Mother"),
        ("father, uncle of the half-brother", "Father"),
        ("father of the child's brother", "Father of a sibling"),
        ("mother and father's friend", "Family friend"),
        ("sister of the child and mother of the baby", "Sibling"),
        ("adult who exploited the child", "Person"),
        ("", "Person"),
    ],
)
def test_a_relationship_comes_to_a_role(relationship: str, role: str) -> None:
    assert role_name(relationship) == role


@pytest.mark.parametrize(
    ("relationship", "role"),
    [
        ("mother's brother", "Maternal uncle"),
        ("brother of the child's mother", "Maternal uncle"),
        ("mother’s younger half-sister", "Maternal aunt"),
        ("sister of the father", "Paternal aunt"),
        ("mum's dad", "Maternal grandfather"),
        ("mother of the father", "Paternal grandmother"),
        ("mother's friend", "Family friend"),
        ("friend of the father", "Family friend"),
        ("grandmother's friend", "Family friend"),
        ("friend of brother", "Friend"),
        ("mother's lodger", "Lodger"),
        ("father's landlord", "Person"),
        ("brother's girlfriend", "Partner of a sibling"),
        ("twin sister's father", "Father of a sibling"),
        ("mum of older brother", "Mother of a sibling"),
        ("sister's son", "Family member"),
        ("partner of maternal grandmother", "Family member"),
        ("paternal aunt's husband", "Family member"),
        ("mother-in-law", "Family member"),
        ("ex-partner of mother", "Mother's former partner"),
        ("father's ex", "Father's former partner"),
        ("godmother", "Godparent"),
    ],
)
def test_who_is_somebody_of_the_mothers_is_not_called_mother_nor_a_mothers_brother_a_sibling(
    relationship: str, role: str
) -> None:
    assert role_name(relationship) == role


@pytest.mark.parametrize(
    ("relationship", "role"),
    [
        ("mother's daughter", "Sibling"),
        ("mother's stepfather", "Stepfather"),
        ("foster mother's son", "Foster carer"),
        ("child's father", "Father"),
        ("partner of the child's mother", "Mother's partner"),
        ("maternal half-brother", "Sibling"),
        ("granny", "Grandmother"),
        ("maternal grandad", "Maternal grandfather"),
        ("grandparent", "Grandparent"),
        ("step-parent", "Step-parent"),
    ],
)
def test_a_relationship_of_the_childs_own_stays_what_it_is(relationship: str, role: str) -> None:
    assert role_name(relationship) == role


def test_a_role_is_numbered_where_it_must_be() -> None:
    assert numbered("Mother", [], alone=True) == "Mother"
    assert numbered("Mother", ["mother"], alone=True) == "Mother 1"
    assert numbered("Sibling", [], alone=True) == "Sibling 1"
    assert numbered("Person", [], alone=True) == "Person 1"
    assert numbered("Aunt", ["Aunt 1", "Robin"], alone=False) == "Aunt 2"
