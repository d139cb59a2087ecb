"""Every statutory step of a case, with how it was counted: case and guidance in, timetable out."""

from reportgen.timetable.steps import timetable
from reportgen.timetable.working_days import working_days_left

__all__ = ["timetable", "working_days_left"]
