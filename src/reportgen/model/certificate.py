"""What was checked before a report was published: files, lists, findings, decisions. It holds nothing personal."""

from __future__ import annotations

import datetime as dt

from msgspec import Struct

from reportgen.model.question import Doubt, Verdict
from reportgen.model.second_check import SecondCheck

__all__ = ["Certificate", "Checked", "Counted", "Decided", "Used"]


class Checked(Struct, frozen=True):
    """A file that was scanned: its public name, its format, its size in bytes, its SHA-256 in hexadecimal."""

    name: str
    format: str
    size: int
    digest: str


class Used(Struct, frozen=True):
    """A list, template or set of rules that was used, with the SHA-256 of its bytes."""

    what: str
    digest: str


class Counted(Struct, frozen=True):
    """How many identifiers of a sort the case has; none of them stands in a file."""

    sort: str
    number: int


class Decided(Struct, frozen=True):
    """How many questions of a sort somebody decided alike, by role, with the last day; never the term. Print has the month
    alone: a publishable page holds no day.
    """

    doubt: Doubt
    verdict: Verdict
    number: int
    by: str
    on: dt.date


class Certificate(Struct, frozen=True):
    """What was checked.

    Attributes:
        public_name: what the report is called.
        partnership: whose report it is, or "" for an anonymous publication.
        month: month and year of publication, or "" for a draft.
        version: of reportgen.
        guidance: title of the guidance pack.
        files: what was scanned.
        used: by which lists and templates.
        counted: what was looked for.
        decided: what a person decided; no question is open.
        second_check: that a second person has checked these very files, if it is recorded.
    """

    public_name: str
    partnership: str
    month: str
    version: str
    guidance: str
    files: tuple[Checked, ...]
    used: tuple[Used, ...]
    counted: tuple[Counted, ...]
    decided: tuple[Decided, ...]
    second_check: SecondCheck | None = None
