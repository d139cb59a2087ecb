"""Days of the case whose parts stand apart."""

from __future__ import annotations

import pytest

from identifiers.test_matching import ALL
from reportgen.identifiers import FormClass, matcher
from reportgen.model.cleared import Identifier

# A Saturday, beside the fourth of March 2012, which is a Sunday.
MET = Identifier("incidents[0].occurred_on", "date", "2025-03-08")
CASE = (*ALL, MET)


@pytest.mark.parametrize(
    "text",
    ["08 ¦ 03 ¦ 2025", "[08][03][2025]", "«8» «3» «25»", "VIII.III.2025", "8 forward slash 3 forward slash 25",
     "=DATE(2025;3;8)", "8|March", "March («8»)", "the 8th, no sorry, March", "the 8th er March",
     "March, possibly the 8th", "March eight", "the eighth, that is March", "8 oblique 3", "rec'd 8/3", "le 8/3",
     "the 8th of 3", "8 & 9/3", "8→9/3", "08→03→2025", "_08_ / _03_ / _2025_", "Sat (8)", "Saturday gone, the 8th",
     "sobota 8", "the 8th was a Saturday", "sambata 8",
     "08 l 03 l 2025", "08 ! 03 ! 25", "Sat. 8.", "Sat., 8.", "8 (Sat)", "8, Sat",
     "✓ 8/3 Mum rang", "Sat 8 Mum rang", "Sat 8 06:40", "March eight (Mum)", "8 & 9/3 Nan"],
)  # fmt: skip
def test_a_day_of_the_case_is_asked_about_wherever_its_parts_meet(text: str) -> None:
    found = matcher(CASE).find(f"The row has {text} and no more.")
    assert [(match.form, match.certain) for match in found] == [(FormClass.DATE, False)]


@pytest.mark.parametrize(
    "text",
    ["9 ¦ 03 ¦ 2025", "8, 3, 25", "8/3 children", "1.8/3", "8 of the 3 plans", "In March eight children came",
     "they sat 8 exams", "on the 8th. March was wet", "8 in March", "the 8th she may", "8 to 10/12 of a page",
     "Sat 8 exams",
     "paragraph 3.8 March", "Sunday (8)", "sobota 9", "8 May", "they sat. 8 left", "8 (Sun)", "8 left, Sat"],
)  # fmt: skip
def test_other_numbers_are_no_question(text: str) -> None:
    found = matcher(CASE).find(f"The row has {text} and no more.")
    assert [match for match in found if match.form is FormClass.DATE] == []


def test_a_day_that_is_written_as_any_is_left_to_those_who_replace_it() -> None:
    assert matcher(CASE).find("She was seen on 8 March 2025.") == ()


def test_all_day_and_every_day_is_no_day() -> None:
    always = Identifier("incidents[0].occurred_on", "date", "2025-07-24")
    assert matcher((*ALL, always)).find("Staff are there 24/7 and more.") == ()


@pytest.mark.parametrize("text", ["DOB: 04 03", "Date of birth (dd mm): 04 03"])
def test_a_day_without_its_year_is_asked_about_in_the_box_of_a_form(text: str) -> None:
    assert [match.form for match in matcher(ALL).find(text)] == [FormClass.DATE]
    assert matcher(ALL).find(text.replace("04", "05")) == ()
