"""A finished file that is not yet on disk."""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property

from msgspec import Struct

from reportgen.errors import ExitCode, Problem
from reportgen.plain_file import digest_of

__all__ = ["Artefact", "Audience", "Format", "Unwritten", "Written"]


class Format(StrEnum):
    """The formats that we write; the value is the file name's extension."""

    DOCX = "docx"
    PDF = "pdf"
    HTML = "html"


class Audience(StrEnum):
    """Who may hold the file; the value is the folder below the output folder. The two never share one."""

    RESTRICTED = "restricted"
    PUBLISHABLE = "publishable"


class Unwritten(Struct, frozen=True):
    """A document that was wanted and not made, with the reason."""

    title: str
    kind: str
    problems: tuple[Problem, ...]
    exit_code: ExitCode


class Written(Struct, frozen=True):
    """A file as it was written, and what its maker should know: warnings only, unless it is a PDF that claims nothing."""

    content: bytes
    problems: tuple[Problem, ...] = ()


class Artefact(Struct, frozen=True, dict=True):
    """Bytes with the place they belong.

    Attributes:
        audience: who may hold it.
        folder: the case's folder below the audience's: its reference, or its public name when publishable.
        name: file name with extension; publishable names hold nothing but the public name and the kind.
        kind: which document (`cspr`).
        format: DOCX, PDF or HTML.
        content: the file's bytes.
    """

    audience: Audience
    folder: str
    name: str
    kind: str
    format: Format
    content: bytes

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the content, in hexadecimal."""
        return digest_of(self.content)
