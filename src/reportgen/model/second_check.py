"""That a second person has checked the finished files of a report: who, when, and of which files.

It holds for these bytes and no others. It lies beside the case (`<case>.checks.yaml`) and names nobody but who checked.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from reportgen.model.case.field import Noun, On

__all__ = ["LONGEST_WHO", "CheckedFile", "ChecksFile", "SecondCheck"]

LONGEST_WHO = 120
"""How long the role or initials of who checked may be, in characters."""


def _digest(value: str) -> str:
    if not re.fullmatch(r"[0-9a-f]{64}", value):
        raise PydanticCustomError("digest_form", "a digest is 64 hexadecimal digits")
    return value


class CheckedFile(Noun):
    """A file as it was checked."""

    name: Annotated[str, Field(min_length=1, max_length=255, description="Its name.")]
    sha256: Annotated[str, AfterValidator(_digest), Field(description="SHA-256 of its bytes, in hexadecimal.")]


class SecondCheck(Noun):
    """One person's check of all finished files of a report."""

    by: Annotated[
        str,
        StringConstraints(min_length=1, max_length=LONGEST_WHO),
        Field(description="Who checked: a role or initials."),
    ]
    on: Annotated[On, Field(description="The day of the check.")]
    files: Annotated[tuple[CheckedFile, ...], Field(min_length=1, description="The files that were checked.")]

    def covers(self, digests: Mapping[str, str]) -> bool:
        """Whether it is about exactly these files, by name, each with its SHA-256."""
        return {one.name: one.sha256 for one in self.files} == dict(digests)

    def repeats(self, other: SecondCheck) -> bool:
        """Whether the same person has checked the same files before, on whatever day."""
        return self.by.casefold() == other.by.casefold() and self.covers({one.name: one.sha256 for one in other.files})


class ChecksFile(Noun):
    """The checks of a case's finished files."""

    checks: Annotated[tuple[SecondCheck, ...], Field(description="An entry for each check, the last at the end.")] = ()
