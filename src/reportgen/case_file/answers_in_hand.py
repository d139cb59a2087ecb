"""The answers beside a case, read where the case lies and understood where it is worked on."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from reportgen.discreet import Discreet
from reportgen.errors import ReportgenError

if TYPE_CHECKING:
    from reportgen.model.question import Answer

__all__ = ["AnswersInHand"]


class AnswersInHand(Discreet, frozen=True):
    """The answers that lie beside a case, read and opened: another process can have them, and understands them there.

    Attributes:
        name: how their problems call the file.
        content: the answers in clear, None where there are none, or why they cannot be had.
        until: the last day on which anything can have been decided; None to take the file's word.
    """

    name: str
    content: bytes | ReportgenError | None
    until: dt.date | None = None

    def __call__(self) -> tuple[Answer, ...]:
        """What somebody decided.

        Raises:
            CaseError: the answers cannot be read or opened, or have problems.
            UsageError: an identity file is wrong.
        """
        from reportgen.load import load_answers  # pydantic, which a batch does without where nothing has changed

        if isinstance(self.content, ReportgenError):
            raise self.content
        return () if self.content is None else load_answers(self.content, self.name, self.until).answers
