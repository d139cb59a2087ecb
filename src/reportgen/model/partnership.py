"""What belongs to a partnership and not to a case: name, partners, letterhead, counting rule, own templates, the
language model.
"""

import re
from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from reportgen.model.case.field import Noun
from reportgen.model.partner import Partner

__all__ = [
    "CountingRule",
    "LanguageModel",
    "Letterhead",
    "PartnerOrganisation",
    "Partners",
    "Partnership",
    "Recipient",
]


class CountingRule(StrEnum):
    """Which day is the first of a limit counted in working days; no national text says."""

    DAY_AFTER = "day_after"
    SAME_DAY = "same_day"


class PartnerOrganisation(Noun):
    """One of the three statutory partners."""

    name: Annotated[str, Field(min_length=1, max_length=120, description="Name of the organisation.")]
    lead: Annotated[str | None, Field(description="Job title of the Lead Safeguarding Partner.")] = None
    delegate: Annotated[str | None, Field(description="Job title of the Delegated Safeguarding Partner.")] = None


class Partners(Noun):
    """The three statutory partners."""

    local_authority: Annotated[
        PartnerOrganisation,
        Field(
            description="The local authority. Where a partnership has several, each one's cases lie in a folder of their own, with settings that name it."
        ),
    ]
    icb: Annotated[PartnerOrganisation, Field(description="The integrated care board.")]
    police: Annotated[PartnerOrganisation, Field(description="The police force.")]

    def by_partner(self) -> dict[Partner, PartnerOrganisation]:
        """Each organisation by which of the three it is."""
        return {Partner.LOCAL_AUTHORITY: self.local_authority, Partner.ICB: self.icb, Partner.POLICE: self.police}


class Letterhead(Noun):
    """What stands at the head of a letter."""

    address: Annotated[tuple[str, ...], Field(description="Postal address, line by line.")] = ()
    phone: Annotated[str | None, Field(description="Telephone number.")] = None
    website: Annotated[str | None, Field(description="Web address.")] = None
    logo: Annotated[str | None, Field(description="PNG or JPEG file, beside this file or below it.")] = None
    logo_alt: Annotated[str | None, Field(description="What the logo says, for readers who cannot see it.")] = None


def _public_key(value: object) -> object:
    if isinstance(value, str) and re.fullmatch(r"age1[a-z0-9]{58}", value.strip()):
        return value
    raise PydanticCustomError("recipient_form", "a public key begins with age1")


class Recipient(Noun):
    """Somebody who can open the cases that are locked at rest."""

    name: Annotated[
        str, Field(min_length=1, max_length=60, description="Role or name.", examples=["Board team", "Escrow"])
    ]
    public_key: Annotated[
        str,
        BeforeValidator(_public_key),
        Field(description="The age public key, as `reportgen recipients --new` prints it: `age1…`. It is no secret."),
    ]


class LanguageModel(Noun):
    """A language model that gives a second opinion on names."""

    folder: Annotated[
        str,
        Field(min_length=1, description="The model's folder, beside this file or below it.", examples=["models/en"]),
    ]
    sha256: Annotated[
        str | None,
        Field(
            pattern=r"^[0-9A-Fa-f]{64}$",
            description="SHA-256 of the list `sha256` in that folder: the model that was agreed, and no other.",
        ),
    ] = None


class Partnership(Noun):
    """The contents of `partnership.yaml`."""

    name: Annotated[
        str,
        Field(
            min_length=1,
            max_length=120,
            description="Full name.",
            examples=["Averholt Safeguarding Children Partnership"],
        ),
    ]
    short_name: Annotated[str | None, Field(max_length=20, description="Abbreviation.")] = None
    mailbox: Annotated[str, Field(description="The board team's e-mail address.")]
    partners: Annotated[Partners, Field(description="The three statutory partners.")]
    letterhead: Annotated[Letterhead, Field(description="Letterhead.")] = Letterhead()
    counting_rule: Annotated[
        CountingRule,
        Field(
            description="`day_after`: the first working day after the start is day 1. `same_day`: the start itself is day 1 if it is a working day."
        ),
    ] = CountingRule.DAY_AFTER
    templates: Annotated[
        str | None, Field(description="Folder with Word templates of your own, beside this file or below it.")
    ] = None
    recipients: Annotated[
        tuple[Recipient, ...],
        Field(description="Who can open the cases that `reportgen lock` locks; at least two, one of them in escrow."),
    ] = ()
    ner: Annotated[
        LanguageModel | None, Field(description="Language model for `reportgen ner`; none is needed for anything else.")
    ] = None

    @property
    def recipient_keys(self) -> tuple[str, ...]:
        """The public keys of those who open its locked cases."""
        return tuple(one.public_key for one in self.recipients)
