"""What `reportgen new` wrote and nobody has replaced yet."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportgen.errors import Problem, Severity
from reportgen.model.case.walk import walk
from reportgen.model.passage import Passage
from reportgen.validate.rule import CaseView, of_case

__all__: list[str] = []

_SAMPLE = re.compile(r"\bSample\b")
"""The family name of everybody in a new case file, and the beginning of its texts."""


@of_case("sample-left")
def sample_left(look: CaseView) -> Iterator[Problem]:
    """No sample of a new case file is left: a letter with one in it must not go to the Panel."""
    for path, _, value, _ in walk(look.case):
        text = value.plain(lambda key: key) if isinstance(value, Passage) else value
        if isinstance(text, str) and _SAMPLE.search(text):
            yield look.problem(
                path, "the field still holds the sample of a new case file", "Write what is so in this case",
                severity=Severity.WARNING,
            )  # fmt: skip
