"""Every statutory step of a case, with how it was counted: case and guidance in, timetable out."""

from reportgen.timetable.steps import timetable
from reportgen.timetable.working_days import is_working_day, working_days_between, working_days_left

__all__ = ["is_working_day", "timetable", "working_days_between", "working_days_left"]
