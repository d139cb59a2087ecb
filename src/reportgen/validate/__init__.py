"""A case against its guidance: case, pack and timetable in, problems out; one rule a function."""

# The files of rules are imported for what they register.
from reportgen.validate import (  # noqa: F401
    context,
    dates,
    facts,
    immediate_action,
    improvements,
    limits,
    next_steps,
    nhs_number,
    notification,
    review,
    sample,
    written,
)
from reportgen.validate.rule import SCOPES
from reportgen.validate.run import purposes, validate

__all__ = ["SCOPES", "purposes", "validate"]
