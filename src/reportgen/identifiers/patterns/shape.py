"""What a stretch of text that identifies looks like."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

__all__ = ["Shape", "Shaped"]


class Shape(StrEnum):
    """What a stretch of text looks like."""

    POSTCODE = "postcode"
    NHS_NUMBER = "NHS number"
    PHONE = "telephone number"
    SPELLED = "number in words"
    EMAIL = "e-mail address"
    WEB = "web address"
    HANDLE = "handle or hashtag"
    RECORD = "number of a record"
    VEHICLE = "vehicle registration"
    INITIALS = "initials of somebody"
    POSITION = "position on a map"
    ROUTE = "number of a road or bus"
    STREET = "street"
    ORGANISATION = "name of an organisation"
    TITLED = "title with a name"
    ALPHABET = "word in another alphabet"


class Shaped(Struct, frozen=True):
    """A stretch of text, half-open, that looks like something which identifies."""

    start: int
    end: int
    shape: Shape
