"""What problems call the days and ages that a reader could work out, where several modules tell the same kind."""

from __future__ import annotations

__all__ = ["AGE", "BIRTHDAY", "BY_FEAST", "CALENDAR", "ELSEWHERE", "FEAST"]

AGE = "an exact age"
BIRTHDAY = "a day told by a birthday"
BY_FEAST = "a day told by a feast"
CALENDAR = "a day that a calendar tells"
ELSEWHERE = "a day of a month that stands elsewhere"
FEAST = "a feast, which is a day"
