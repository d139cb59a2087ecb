from __future__ import annotations

from reportgen.anonymise import clear
from reportgen.jigsaw import Beside, beside
from reportgen.model.trait import Trait
from support.cases import a_case
from support.clearing import PARTNERSHIP


def both(report: str, *other: str) -> tuple[tuple[Beside, ...], tuple[Beside, ...]]:
    case = a_case({"review.conclusion": report})
    return beside(case, clear(case, PARTNERSHIP), other)


def test_what_only_the_other_text_tells_is_found_with_its_paragraph():
    _, other = both("Robin is well.", "", "A baby was hurt.", "He was strangled on 8 March 2025.")
    told = [(one.trait, one.value, one.places) for one in other]
    assert (Trait.HARM, "strangling", ("paragraph 3",)) in told
    assert (Trait.TIME, "a day: 8 march 2025", ("paragraph 3",)) in told
    assert all(one.value != "a baby" for one in other)


def test_what_only_the_report_tells_is_found_with_its_field():
    report, _ = both("Robin is deaf.", "A baby was hurt.")
    assert (Trait.DISABILITY, ("review.conclusion",)) in {(one.trait, one.places) for one in report}


def test_two_texts_that_tell_the_same_complete_nothing():
    report, other = both("Robin is deaf.", "Robin is deaf.")
    assert Trait.DISABILITY not in {one.trait for one in (*report, *other)}


def test_no_value_is_in_a_repr():
    assert "strang" not in repr(both("Robin is well.", "He was strangled."))
