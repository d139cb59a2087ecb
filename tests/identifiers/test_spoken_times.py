from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from identifiers.test_matching import ALL, MARLOWE
from reportgen.identifiers import FormClass, matcher
from reportgen.model.cleared import Identifier
from reportgen.model.number_words import in_words


@pytest.mark.parametrize(
    "text",
    ["at five past two", "at about five past two", "five minutes past two in the afternoon", "at two oh five",
     "two oh-five that afternoon", "just gone 5 past 2",
     "five past two", "2 and five minutes", "zero two zero five", "five past two Mum rang", "five past two at Nan's"],
)  # fmt: skip
def test_the_time_of_an_incident_as_people_tell_it_is_asked_about(text: str) -> None:
    found = matcher(ALL).find(f"The call came {text} and ended.")
    assert [(match.form, match.certain) for match in found] == [(FormClass.TIME, False)]


@pytest.mark.parametrize(
    "text",
    [
        "from five past two",
        "at ten past two",
        "at five to two",
        "numbers fell from five to two",
        "two oh",
        "five past two children",
        "a score of five past two",
    ],
)
def test_another_time_or_a_count_is_no_question(text: str) -> None:
    assert matcher(ALL).find(f"The call came {text} and ended.") == ()


@given(st.times())
def test_every_time_is_found_before_and_after_the_hour(time: dt.time) -> None:
    known = Identifier("incidents[0].occurred_at", "other", f"{time:%H:%M}", "the day")
    hour, minute = time.hour % 12 or 12, time.minute
    if minute:
        past = f"at {in_words(minute)} minutes past {in_words(hour)}"
        to = f"at {in_words(60 - minute)} minutes to {in_words(hour % 12 + 1)}"
        for said in (past, to):
            assert [match.form for match in matcher((*MARLOWE, known)).find(f"it began {said}")] == [FormClass.TIME], (
                said
            )
