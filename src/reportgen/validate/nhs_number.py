"""An NHS number is checked by its last digit, so that a slip is found before the Panel has it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportgen.errors import Problem, Severity
from reportgen.validate.rule import CaseView, of_case

__all__: list[str] = []

_NUMBER = re.compile(r"(?P<digits>\d{9})(?P<check>\d)")
_MODULUS = 11


@of_case("written-nhs-number")
def nhs_number(look: CaseView) -> Iterator[Problem]:
    """Ten digits, of which the last is worked out from the others (NHS Data Dictionary, NHS number, modulus 11)."""
    for index, child in enumerate(look.case.children):
        if child.nhs_number is not None and not _is_sound(re.sub(r"[\s-]", "", child.nhs_number)):
            yield look.problem(
                f"children[{index}].nhs_number",
                "the NHS number is none: it has not ten digits, or a digit is wrong",
                "Compare it with the child's record",
                severity=Severity.WARNING,
            )


def _is_sound(written: str) -> bool:
    found = _NUMBER.fullmatch(written)
    if found is None:
        return False
    total = sum(int(digit) * weight for digit, weight in zip(found["digits"], range(10, 1, -1), strict=True))
    return -total % _MODULUS == int(found["check"])
