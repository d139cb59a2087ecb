"""Who is in a case: children, family members, professionals; and the places they are known at."""

from enum import StrEnum
from typing import Annotated, Self

from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from reportgen.model.case.field import Identifies, Key, Line, Name, Noun, On, RefersTo, Secret, YesNo

__all__ = [
    "Characteristic",
    "Child",
    "FamilyMember",
    "LegalStatus",
    "Person",
    "PersonName",
    "Place",
    "PlaceType",
    "Professional",
    "Pronouns",
    "Sex",
]


class Pronouns(StrEnum):
    """How a person is referred to."""

    SHE = "she"
    HE = "he"
    THEY = "they"


class Sex(StrEnum):
    """Sex as recorded by the local authority."""

    FEMALE = "female"
    MALE = "male"
    NOT_RECORDED = "not recorded"


class LegalStatus(StrEnum):
    """The child's legal status on the day of the incident."""

    NONE = "none"
    SECTION_20 = "section 20 accommodation"
    INTERIM_CARE_ORDER = "interim care order"
    CARE_ORDER = "care order"
    SUPERVISION_ORDER = "supervision order"
    SPECIAL_GUARDIANSHIP = "special guardianship order"
    CHILD_ARRANGEMENTS = "child arrangements order"
    PLACEMENT_ORDER = "placement order"
    POLICE_PROTECTION = "police protection"
    EMERGENCY_PROTECTION = "emergency protection order"
    REMAND = "remand to youth detention accommodation"
    CUSTODIAL_SENTENCE = "custodial sentence"
    ADOPTED = "adopted"
    CARE_LEAVER = "care leaver"


class PlaceType(StrEnum):
    """What sort of place it is, for surface forms and public wording."""

    SCHOOL = "school"
    NURSERY = "nursery"
    HOSPITAL = "hospital"
    SURGERY = "surgery"
    HOME = "home"
    PLACEMENT = "placement"
    STREET = "street"
    AREA = "area"
    TOWN = "town"
    COUNTRY = "country"
    OTHER = "other"


class PersonName(Noun):
    """A name in its parts, so that each part can be found in a text and removed."""

    given: Annotated[Name, Field(description="First name.", examples=["Marlowe"])]
    family: Annotated[Name, Field(description="Family name, double barrels whole.", examples=["Quillfeather"])]
    middle: Annotated[tuple[Name, ...], Field(description="Middle names.")] = ()
    known_as: Annotated[
        tuple[Name, ...],
        Field(description="Other names in use: short forms, nicknames, former and alternative family names."),
    ] = ()

    @property
    def full(self) -> str:
        """Given and family name; a pseudonym has no family name."""
        return f"{self.given} {self.family}".rstrip()

    @property
    def parts(self) -> tuple[str, ...]:
        """Every name that the person goes by, one by one."""
        return (self.given, *self.middle, self.family, *self.known_as)


class Characteristic(Noun):
    """A recorded characteristic, or the reason why it is not known; written as plain text or as `not_known: why`."""

    value: Annotated[str | None, Field(min_length=1, max_length=200), Identifies("indirect")] = None
    not_known: Annotated[Line | None, Field(description="Why it is not known.")] = None

    @model_validator(mode="after")
    def _one_of_the_two(self) -> Self:
        if (self.value is None) == (not self.not_known):
            raise PydanticCustomError("characteristic_form", "either a value or a reason why it is not known is given")
        return self


def _characteristic(value: object) -> object:
    return {"value": value} if isinstance(value, str) else value


Recorded = Annotated[
    Characteristic,
    BeforeValidator(_characteristic),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string", "minLength": 1},
                {
                    "type": "object",
                    "properties": {
                        "value": {"type": "string"},
                        "not_known": {"type": "string", "description": "Why it is not known."},
                    },
                    "additionalProperties": False,
                },
            ]
        }
    ),
]


class Person(Noun):
    """What all people of a case have."""

    key: Annotated[Key, Field(description="Short name for `[[key]]` references.", examples=["mother"])]
    name: Annotated[PersonName, Field(description="The real name, in parts.")]
    pronouns: Annotated[Pronouns, Field(description="she, he or they.")] = Pronouns.THEY
    pseudonym: Annotated[
        str | None,
        Field(
            min_length=1,
            max_length=60,
            description="What the publishable report calls this person: an agreed name or a role (`Mother`). Must not hint at the real name.",
            examples=["Robin", "Mother", "Sibling 1"],
        ),
    ] = None


class Child(Person):
    """A child whom the case is about."""

    born_on: Annotated[On | None, Field(description="Date of birth; left out while the child is unborn.")] = None
    due_on: Annotated[
        On | None,
        Field(description="Expected date of birth of a child unborn at the incident; it stays once the child is born."),
    ] = None
    died_on: Annotated[On | None, Field(description="Date of death.")] = None
    age_at_incident: Annotated[
        int | None,
        Field(
            strict=True,
            ge=0,
            le=25,
            description="Age in whole years at the first incident, if the file states it: compared with the date of birth.",
        ),
        Identifies("indirect"),
    ] = None
    sex: Annotated[Sex, Field(description="Sex as recorded."), Identifies("indirect")] = Sex.NOT_RECORDED
    ethnicity: Annotated[
        Recorded | None, Field(description="Ethnicity, in the local authority's categories, or why it is not known.")
    ] = None
    religion: Annotated[Recorded | None, Field(description="Religion or faith, or why it is not known.")] = None
    first_language: Annotated[Recorded | None, Field(description="First language, or why it is not known.")] = None
    disability: Annotated[Recorded | None, Field(description="Disability, `none`, or why it is not known.")] = None
    health: Annotated[Line | None, Field(description="Health conditions that matter to the case.")] = None
    nhs_number: Annotated[Secret | None, Field(description="NHS number.", examples=["999 000 0018"])] = None
    address: Annotated[Secret | None, Field(description="Home address.")] = None
    placement: Annotated[Line | None, Field(description="Where the child was living, and with whom.")] = None
    legal_status: Annotated[
        LegalStatus, Field(description="Legal status on the day of the incident."), Identifies("indirect")
    ] = LegalStatus.NONE
    looked_after: Annotated[
        YesNo, Field(description="Looked after by a local authority on the day of the incident.")
    ] = False
    care_leaver: Annotated[YesNo, Field(description="A care leaver, up to and including age 24.")] = False
    child_protection_plan: Annotated[
        Line | None, Field(description="Child protection plan: category and dates, now or before; or `none`.")
    ] = None
    school: Annotated[
        Key | None, Field(description="Key of the school or nursery among `places`."), RefersTo("places")
    ] = None

    @property
    def is_unborn(self) -> bool:
        """Whether the child is still to be born."""
        return self.born_on is None and self.due_on is not None


class FamilyMember(Person):
    """A parent, sibling, other relative, partner or member of the household."""

    relationship: Annotated[
        Line, Field(description="Relationship to the child or children, as a role.", examples=["mother"])
    ]
    to: Annotated[
        tuple[Key, ...], Field(description="Keys of the children; all of them if left out."), RefersTo("children")
    ] = ()
    born_on: Annotated[On | None, Field(description="Date of birth.")] = None
    address: Annotated[Secret | None, Field(description="Address, if it differs from the child's.")] = None
    in_household: Annotated[YesNo | None, Field(description="Lived in the child's household at the time.")] = None
    parental_responsibility: Annotated[YesNo, Field(description="Holds parental responsibility.")] = False
    note: Annotated[Line | None, Field(description="What else the Panel should know.")] = None


class Professional(Person):
    """Somebody who worked with the family. Published by job title, never by name."""

    role: Annotated[Line, Field(description="Job title, as it may be published.", examples=["Health visitor"])]
    agency: Annotated[Key | None, Field(description="Key of the agency."), RefersTo("agencies")] = None


class Place(Noun):
    """A place whose name identifies: a school, a street, a town. Published by its kind."""

    key: Annotated[Key, Field(description="Short name for `[[key]]` references.")]
    name: Annotated[Name, Field(description="The place's full name.", examples=["Larkmead Primary School"])]
    known_as: Annotated[tuple[Name, ...], Field(description="Short forms and abbreviations in use.")] = ()
    type: Annotated[PlaceType, Field(description="What sort of place it is.")] = PlaceType.OTHER
    kind: Annotated[
        str,
        Field(
            min_length=1,
            max_length=80,
            description="What the publishable report says instead.",
            examples=["a primary school"],
        ),
    ]
