"""A calendar is read line by line, unfolded and decoded."""

from __future__ import annotations

import pytest

from reportgen.errors import Problem
from reportgen.model.watch import Watch
from reportgen.scan import scan_file
from support.made_up import IDENTIFIERS

HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//reportgen//EN\r\n"
EVENT = "BEGIN:VEVENT\r\nUID:1@reportgen\r\nDTSTAMP:20240506T000000Z\r\nDTSTART;VALUE=DATE:20240506\r\n"
TAIL = "END:VEVENT\r\nEND:VCALENDAR\r\n"


def found(*lines: str) -> tuple[Problem, ...]:
    text = HEAD + EVENT + "".join(f"{line}\r\n" for line in lines) + TAIL
    return scan_file(text.encode(), "due.ics", ".ics", Watch(IDENTIFIERS))


def test_a_clean_calendar_passes_with_its_days() -> None:
    assert found("SUMMARY;LANGUAGE=en-GB:Rapid review\\, due", "X-WR-CALNAME:Reviews") == ()


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        (("SUMMARY:Meeting about Marlowe",), "entry 1, SUMMARY"),
        (("SUMMARY:Meeting about Mar", " lowe"), "entry 1, SUMMARY"),
        (("DESCRIPTION:One\\nMar", "\tlowe Quill\\-feather"), "entry 1, DESCRIPTION"),
        (("UID:marlowe@x",), "entry 1, UID"),
        (("DTSTART;VALUE=DATE:20120304",), "entry 1, DTSTART"),
        (('ATTENDEE;CN="Marlowe^nQuillfeather":mailto:a',), "entry 1, ATTENDEE, CN"),
        (("ATTENDEE;CN=Marlowe:mailto:a",), "entry 1, ATTENDEE, CN"),
        (("ATTENDEE;X-Marlowe=1:mailto:a",), "entry 1, ATTENDEE, a parameter of its own, its name"),
        (("X-Marlowe:1",), "entry 1, a property of its own, its name"),
        (("X-THING:Marlowe",), "entry 1, a property of its own"),
        (("X-ALT-DESC;FMTTYPE=text/html:<p>Mar<b class=x>lo</b>we</p>",), "entry 1, X-ALT-DESC"),
        (("URL:https://x.example/%4Darlowe",), "entry 1, URL"),
    ],
)
def test_a_name_is_found_in_every_carrier(lines: tuple[str, ...], place: str) -> None:
    problems = found(*lines)
    assert {(problem.rule, problem.where.path) for problem in problems} == {("scan-identifier", place)}
    assert {problem.where.line for problem in problems} == {8}
    assert "arlowe" not in "\n".join(map(str, problems)).lower()


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("ATTACH:https://x.example/a.pdf", "scan-structure"),
        ("DESCRIPTION;ENCODING=QUOTED-PRINTABLE:=4Da", "scan-unreadable"),
        ("no line of a calendar", "scan-unreadable"),
    ],
)
def test_what_cannot_be_looked_into_is_refused(line: str, rule: str) -> None:
    assert [problem.rule for problem in found(line)] == [rule]


@pytest.mark.parametrize("content", [b"", b"BEGIN:VCARD\r\n", b"\xff"])
def test_what_is_no_calendar_is_refused(content: bytes) -> None:
    problems = scan_file(content, "due.ics", ".ics", Watch(IDENTIFIERS))
    assert [problem.rule for problem in problems] == ["scan-unreadable"]


def test_what_markup_parts_in_a_description_is_read_as_one() -> None:
    problems = found("X-ALT-DESC;FMTTYPE=text/html:<p>Seen by PC<b> Bellweather</b></p>")
    assert [(problem.rule, problem.where.path) for problem in problems] == [("scan-unlisted", "entry 1, X-ALT-DESC")]


@pytest.mark.parametrize("kind", ["VTODO", "VJOURNAL", "vevent "])
def test_entries_of_every_kind_are_counted(kind: str) -> None:
    (problem,) = found("END:VEVENT", f"BEGIN:{kind}", "SUMMARY:Marlowe", f"END:{kind}", "BEGIN:VEVENT")
    assert problem.where.path == "entry 2, SUMMARY"


@pytest.mark.parametrize(("line", "place"), [("X-WR-CALNAME:Marlowe", "X-WR-CALNAME"), ("BEGIN:VALARM", "")])
def test_what_stands_before_the_entries_is_told_by_its_property(line: str, place: str) -> None:
    text = f"{HEAD}{line}\r\n{EVENT}{TAIL}"
    problems = scan_file(text.encode(), "due.ics", ".ics", Watch(IDENTIFIERS))
    assert [problem.where.path for problem in problems] == ([place] if place else [])


@pytest.mark.parametrize("value", ["TZID=Europe/London", "VALUE=DATE", "LANGUAGE=en-GB"])
def test_what_software_says_of_a_day_is_no_persons_words(value: str) -> None:
    assert found(f"DTEND;{value}:20240507") == ()


def test_where_an_entry_is_on_a_map_is_found() -> None:
    assert [problem.rule for problem in found("GEO:52.123456;-1.234567")] == ["scan-unlisted"]
