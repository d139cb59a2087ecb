"""`check` for people: per case the problems with their lines, then the purposes and what is missing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

import click

from reportgen.cli.formats.checked_case import CheckedCase
from reportgen.cli.say import count, lines_of
from reportgen.model.case import Phase
from reportgen.model.purpose import PurposeResult, PurposeState

__all__ = ["render"]

_LOOK = {
    PurposeState.MET: ("✓", "green"),
    PurposeState.PARTLY: ("◐", "yellow"),
    PurposeState.NOT_MET: ("✗", "red"),
    PurposeState.NOT_YET_DUE: ("·", "white"),
    PurposeState.OVERDUE: ("!", "red"),
}
_WAITING = frozenset({PurposeState.NOT_YET_DUE, PurposeState.OVERDUE})


def render(checked: Sequence[CheckedCase]) -> str:
    """Headings, problems, a table of purposes for each incident, and a closing line."""
    lines: list[str] = []
    for case in checked:
        lines += _case(case)
        lines.append("")
    errors = sum(case.errors for case in checked)
    warnings = sum(case.warnings for case in checked)
    lines.append(f"{count(len(checked), 'case')}: {count(errors, 'error')}, {count(warnings, 'warning')}.")
    return "\n".join(lines)


def _case(case: CheckedCase) -> Iterator[str]:
    facts = ", ".join(part for part in (case.reference, case.phase, case.guidance) if part)
    yield click.style(case.file, bold=True) + (f"  ({facts})" if facts else "")
    yield from (f"  {line}" for line in lines_of(case.problems))
    by_incident: dict[str, list[PurposeResult]] = defaultdict(list)
    for result in case.purposes:
        by_incident[result.incident].append(result)
    for incident, results in by_incident.items():
        yield "  Purposes of the rapid review" + (f", incident {incident}:" if len(by_incident) > 1 else ":")
        width = max(len(result.title) for result in results)
        for result in results:
            sign, colour = _LOOK[result.state]
            state = click.style(f"{sign} {result.state.value}", fg=colour)
            missing = f" ({count(len(result.missing), 'thing')} missing)" if result.missing else ""
            yield f"    {result.title.ljust(width)}  {state}{missing}"
            # What nobody has begun lacks everything, and what is not met at all is told above, as errors.
            is_begun = result.state in _WAITING and case.phase != Phase.NOTIFIED
            if result.state is PurposeState.PARTLY or is_begun:
                yield from (f"        - {problem.where.path}: {problem.what}" for problem in result.missing)
    if not case.problems:
        yield "  No problems."
