"""What YAML takes otherwise than it looks: it knows straight quotation marks only."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportgen.errors import Problem, Severity
from reportgen.model.case.walk import walk
from reportgen.validate.rule import CaseView, of_case

__all__: list[str] = []

_QUOTED = re.compile("[“”„‟‘’‚‛«»‹›].*[“”„‟‘’‚‛«»‹›]", re.DOTALL)


@of_case("written-quoted")
def quoted(look: CaseView) -> Iterator[Problem]:
    """No name or number stands in curly quotation marks, as Word types them: they would be taken for a part of it."""
    for path, _, value, _ in walk(look.case):
        # A passage may be what somebody said; it is of a type of its own.
        if type(value) is str and _QUOTED.fullmatch(value):
            yield look.problem(
                path,
                "curly quotation marks stand around the text, and are taken for a part of it",
                'Write it without them; where YAML asks for quotation marks, type straight ones (`"`)',
                Severity.WARNING,
            )
