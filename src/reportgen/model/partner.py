"""The three statutory safeguarding partners (section 16E, Children Act 2004)."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Partner"]


class Partner(StrEnum):
    """A statutory safeguarding partner for a local authority area."""

    LOCAL_AUTHORITY = "local authority"
    ICB = "integrated care board"
    POLICE = "police"
