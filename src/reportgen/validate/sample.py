"""What `reportgen new` wrote and nobody has replaced yet."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportgen.errors import Problem, Severity
from reportgen.model.case.walk import walk
from reportgen.model.passage import Passage
from reportgen.model.sample import SAMPLE, TO_WRITE
from reportgen.validate.rule import CaseView, of_case

__all__: list[str] = []

_NAME = re.compile(rf"\b{SAMPLE}\b|\b{SAMPLE.lower()}@")


@of_case("sample-left")
def sample_left(look: CaseView) -> Iterator[Problem]:
    """No sample of a new case file is left: a letter with one in it must not go to the Panel."""
    for path, _, value, _ in walk(look.case):
        is_left = (
            value.plain(lambda key: key).startswith(TO_WRITE)
            if isinstance(value, Passage)
            else isinstance(value, str) and _NAME.search(value)
        )
        if is_left:
            yield look.problem(
                path, "the field still holds the sample of a new case file", "Write what is so in this case",
                severity=Severity.WARNING,
            )  # fmt: skip
