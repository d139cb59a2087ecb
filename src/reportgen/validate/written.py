"""What is taken otherwise than it looks: YAML knows straight quotation marks only, and a reference has two brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportgen.errors import Problem, Severity
from reportgen.model.case.walk import walk
from reportgen.model.markup import KEY
from reportgen.model.passage import Passage
from reportgen.validate.rule import CaseView, of_case

__all__: list[str] = []

_QUOTED = re.compile("[“”„‟‘’‚‛«»‹›].*[“”„‟‘’‚‛«»‹›]", re.DOTALL)
_IN_SINGLE_BRACKETS = re.compile(rf"(?<!\[)\[({KEY})\](?!\])", re.IGNORECASE)


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


@of_case("written-reference")
def reference(look: CaseView) -> Iterator[Problem]:
    """No key of the case stands in single square brackets: every document would print it so."""
    keys = {person.key for person in look.case.people()}
    keys |= {place.key for place in look.case.places} | {agency.key for agency in look.case.agencies}
    for path, _, value, _ in walk(look.case):
        text = value.plain(lambda _key: "") if isinstance(value, Passage) else str(value)
        if any(match[1].lower() in keys for match in _IN_SINGLE_BRACKETS.finditer(text)):
            yield look.problem(
                path,
                "a key of the case stands in single square brackets, and would be printed so",
                "Write it as `[[key]]`",
                Severity.WARNING,
            )
