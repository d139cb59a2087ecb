"""The agencies of a case, and what each returned to the rapid review."""

from typing import Annotated

from pydantic import Field

from reportgen.model.case.field import Key, Line, Name, Narrative, Noun, On, RefersTo, Secret, YesNo

__all__ = ["Agency", "AgencyReturn", "Contact"]


class Contact(Noun):
    """Somebody to reach at an agency or authority."""

    name: Annotated[Name, Field(description="Full name.")]
    role: Annotated[Line, Field(description="Job title.")]
    email: Annotated[Secret | None, Field(description="E-mail address.")] = None
    phone: Annotated[Secret | None, Field(description="Telephone number.")] = None


class Agency(Noun):
    """An organisation that knew the child or family."""

    key: Annotated[Key, Field(description="Short name for references.", examples=["csc"])]
    name: Annotated[Name, Field(description="Full name.", examples=["Averholt Children's Social Care"])]
    known_as: Annotated[
        tuple[Name, ...],
        Field(
            description="Short forms and abbreviations in use. One that every area has (`CSC`) names none and stays."
        ),
    ] = ()
    kind: Annotated[
        str,
        Field(
            min_length=1,
            max_length=80,
            description="What the publishable report says instead.",
            examples=["children's social care", "the hospital trust"],
        ),
    ]
    contact: Annotated[Contact | None, Field(description="Who answers for this case.")] = None
    involvement: Annotated[Line | None, Field(description="What the agency did with the family, in one line.")] = None
    still_involved: Annotated[YesNo | None, Field(description="Still working with the family.")] = None


class AgencyReturn(Noun):
    """An agency's information return to a rapid review, or the reason why there is none."""

    agency: Annotated[Key, Field(description="Key of the agency."), RefersTo("agencies")]
    received_on: Annotated[On | None, Field(description="When the return came in.")] = None
    not_returned_because: Annotated[Line | None, Field(description="Why there is no return.")] = None
    author_role: Annotated[Line | None, Field(description="Job title of the return's author.")] = None
    first_on: Annotated[On | None, Field(description="First day of the period covered.")] = None
    last_on: Annotated[On | None, Field(description="Last day of the period covered.")] = None
    involvement: Annotated[Narrative | None, Field(description="What the agency knew and did.")] = None
    good_practice: Annotated[Narrative | None, Field(description="Good practice that the agency saw.")] = None
    learning: Annotated[Narrative | None, Field(description="Learning, and action taken already.")] = None
    signed_off_by: Annotated[Line | None, Field(description="Job title of the lead who signed the return off.")] = None
