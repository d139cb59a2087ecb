"""Everything that a calendar file (iCalendar, RFC 5545) says: unfolded lines, their parameters and values decoded."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportgen.scan.carried import Carried, Fault, Speech
from reportgen.scan.plain.text import decoded

__all__ = ["read_calendar"]

_FOLD = re.compile(r"\n[ \t]")
_LINE = re.compile(r'(?P<name>[A-Za-z0-9-]+)(?P<parameters>(?:;[^=:;,]+=(?:"[^"]*"|[^":;])*)*):(?P<value>.*)')
_PARAMETER = re.compile(r';(?P<name>[^=:;,]+)=(?P<value>(?:"[^"]*"|[^":;])*)')
_ESCAPED = {"n": "\n", "N": "\n"}
_CARETS = {"^n": "\n", "^'": '"', "^^": "^"}
_MACHINE = frozenset(
    """
    BEGIN END VERSION CALSCALE METHOD PRODID UID DTSTAMP DTSTART DTEND DUE CREATED LAST-MODIFIED SEQUENCE DURATION
    TRIGGER RRULE RDATE EXDATE RECURRENCE-ID TZID TZOFFSETFROM TZOFFSETTO TZNAME STATUS TRANSP CLASS PRIORITY ACTION
    PERCENT-COMPLETE COMPLETED REPEAT FREEBUSY REQUEST-STATUS REFRESH-INTERVAL COLOR
    """.split()
)
"""Properties whose values programs write. A calendar is about days: only those of somebody's life are a leak."""
_ADDRESSES = frozenset({"URL", "ATTENDEE", "ORGANIZER", "SOURCE", "CONFERENCE", "IMAGE", "ATTACH"})
_KNOWN = _MACHINE | _ADDRESSES | frozenset(
    """
    SUMMARY DESCRIPTION LOCATION COMMENT CONTACT CATEGORIES RESOURCES GEO RELATED-TO ATTACH NAME X-WR-CALNAME
    X-WR-CALDESC X-ALT-DESC X-WR-TIMEZONE
    """.split()
)  # fmt: skip
_KNOWN_PARAMETERS = frozenset(
    """
    ALTREP CN CUTYPE DELEGATED-FROM DELEGATED-TO DIR ENCODING FMTTYPE FBTYPE LANGUAGE MEMBER PARTSTAT RANGE RELATED
    RELTYPE ROLE RSVP SENT-BY TZID VALUE
    """.split()
)


def read_calendar(content: bytes) -> Iterator[Carried | Fault]:
    """Every property and parameter of a calendar, and every fault. Never raises on bad bytes."""
    text = decoded(content)
    if isinstance(text, Fault):
        yield text
        return
    if not re.match(r"\s*BEGIN:VCALENDAR\s*\n", text, re.IGNORECASE):
        yield Fault("scan-unreadable", "", "the file is no calendar that can be read", "Save the calendar again")
        return
    number, events = 1, 0
    for line in _unfolded(text):
        whole = _FOLD.sub("", line)
        found = _LINE.fullmatch(whole)
        if found is None:
            if whole.strip():
                yield Fault("scan-unreadable", "", "a line of the calendar cannot be read", "Save the calendar again",
                            number)  # fmt: skip
                yield Carried("", whole, Speech.PROSE, number)
        else:
            name = found["name"].upper()
            events += name == "BEGIN" and found["value"].strip().upper() in {"VEVENT", "VTODO", "VJOURNAL"}
            yield from _property(name, found, f"entry {events}" if events else "", number)
        number += line.count("\n") + 1


def _unfolded(text: str) -> Iterator[str]:
    """The lines with their continuations."""
    return iter(re.split(r"\n(?![ \t])", text))


def _property(name: str, found: re.Match[str], entry: str, line: int) -> Iterator[Carried | Fault]:
    called = name if name in _KNOWN else "a property of its own"
    place = f"{entry}, {called}" if entry else called
    if name not in _KNOWN:
        yield Carried(f"{place}, its name", found["name"], Speech.WORDS, line)
    for parameter in _PARAMETER.finditer(found["parameters"]):
        known = parameter["name"].upper()
        said = f"{place}, {known if known in _KNOWN_PARAMETERS else 'a parameter of its own'}"
        if known not in _KNOWN_PARAMETERS:
            yield Carried(f"{said}, its name", parameter["name"], Speech.WORDS, line)
        value = re.sub(r"\^[n'^]", lambda mark: _CARETS[mark[0]], parameter["value"]).replace('"', "")
        yield Carried(said, value, Speech.MACHINE if known in {"VALUE", "TZID", "LANGUAGE"} else Speech.WORDS, line)
        if known == "ENCODING" and value.upper() != "8BIT":
            yield Fault(
                "scan-unreadable", place, "a value is packed, and cannot be looked into", "Write it as text", line
            )
    if name == "ATTACH":
        yield Fault("scan-structure", place, "the file holds an attachment", "Take the attachment out", line)
    value = re.sub(r"\\(.)", lambda escape: _ESCAPED.get(escape[1], escape[1]), found["value"])
    speech = Speech.WORDS if name in _ADDRESSES else Speech.MACHINE if name in _MACHINE else Speech.PROSE
    if name == "GEO":
        value = value.replace(";", ", ")
    yield Carried(place, value, speech, line)
    if "<" in value:
        yield Carried(place, re.sub(r"<[^<>]*>", "", value), speech, line)
