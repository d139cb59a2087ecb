"""The identifiers of a made-up case, to be planted in files and found there. Nobody in it exists."""

from __future__ import annotations

from reportgen.model.cleared import Identifier

__all__ = ["CANARY", "FAMILY", "GIVEN", "IDENTIFIERS", "NUMBER"]

GIVEN = "Marlowe"
FAMILY = "Quillfeather"
CANARY = f"{GIVEN} {FAMILY}"
NUMBER = "999 000 0018"
IDENTIFIERS = (
    Identifier("children[0].name.given", "given name", GIVEN, "Robin", "robin"),
    Identifier("children[0].name.family", "family name", FAMILY, "Robin", "robin"),
    Identifier("children[0].nhs_number", "number", NUMBER, "an NHS number"),
    Identifier("children[0].born_on", "date", "2012-03-04"),
)
