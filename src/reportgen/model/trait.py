"""The kinds of indirect identifier: what identifies nobody alone, and somebody together with others (ICO's terms)."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Trait"]


class Trait(StrEnum):
    """A kind of indirect identifier, in the order in which a ledger lists them."""

    AGE = "age"
    SEX = "sex"
    ETHNICITY = "ethnicity"
    FAITH = "faith"
    LANGUAGE = "first language"
    DISABILITY = "disability or diagnosis"
    FAMILY = "family size or birth order"
    SCHOOL = "school phase"
    STATUS = "placement or legal status"
    PLACE = "kind of place"
    HARM = "method of harm"
    MEDIA = "what the press knows"
    TIME = "month, season or year"
    COURT = "court outcome"
