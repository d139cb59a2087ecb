"""What is asked before a search keeps none of the surprises back, which is where a gate has most to lose."""

from __future__ import annotations

from collections.abc import Iterator
from unittest import mock

from leaks.carriers import CARRIERS
from leaks.people import people
from leaks.surprises import SETS
from reportgen.identifiers import find_near_days
from reportgen.identifiers.days import near_days
from reportgen.identifiers.needs import Sought
from reportgen.identifiers.patterns.by_form import by_form
from reportgen.identifiers.reading import Reading


def _planted() -> Iterator[str]:
    for which, forms in SETS.items():
        person = people(which)[0]
        for surface in forms:
            if made := surface.make(person):
                yield CARRIERS[which][0].format(made.replace("«", "").replace("»", ""))


def test_a_day_that_can_be_worked_out_is_told_by_some_form_where_any_would_tell_it() -> None:
    kept_back = []
    for text in _planted():
        reading = Reading(text)
        told = [(near.start, near.end) for near in find_near_days(text)]
        for _, form in near_days._SOUGHT.forms:
            for match in form.finditer(reading.folded.text):
                start, end = reading.folded.span(*match.span())
                if not any(start < last and first < end for first, last in told):
                    kept_back.append((match[0], text))
    assert kept_back == []


def test_a_shape_is_found_that_would_be_found_if_every_form_were_tried() -> None:
    kept_back = []
    for text in _planted():
        reading = Reading(text)
        quick = set(by_form(reading))
        with mock.patch.object(Sought, "worth_trying", lambda sought, _reading: sought.forms):
            kept_back += [(shaped.shape, text) for shaped in by_form(reading) if shaped not in quick]
    assert kept_back == []
