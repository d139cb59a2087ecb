"""Ages of the case told in their parts."""

from __future__ import annotations

import pytest

from identifiers.test_matching import BORN, MARLOWE
from reportgen.identifiers import FormClass, matcher
from reportgen.model.cleared import Identifier

# 12 years and 7 months: 151 months, 657 weeks, 4,601 days after the birth.
MET = Identifier("incidents[0].occurred_on", "date", "2024-10-08")
CASE = (*MARLOWE, BORN, MET)


@pytest.mark.parametrize(
    "text",
    ["12 years and 7/12", "12 (7 months)", "12 + 7 months", "12 ani și 7 luni", "12 oed a 7 mis",
     "months: 7, years: 12", "Yrs 12 Mths 7", "7 months past twelve", "5 months off 13", "thirteen in 5 months",
     "13 less five months",
     "5 months shy of her thirteenth birthday", "12yo, 7mo", "nearly 13, 5 months to go", "12 jaar en 7 maanden",
     "CA 12:7", "age at test 12-7", "12 and 7 twelfths", "151/12", "151 mths",
     "age in months: 151", "his 151st month", "one hundred and fifty-one months", "six hundred and fifty-seven weeks",
     "657/52", "week 657 of life", "657w +2", "D4601", "4601/7 old", "days lived 4601",
     "12 and 218 days", "12y 218d", "twelve and 218 days", "218 days on from turning 12", "12 218/365 years",
     "147 days under 13", "13 less 147 days", "not 13 for another 147 days", "147 more days till he is 13",
     "only 12 for 147 more days", "12y+218",
     "12 today", "13 tomorrow", "twelve today", "12-7-4", "12 yrs, 7 mths, 4 dys", "years 12 months 7 days 4",
     "21 weeks and 0 days off 13", "31 weeks 1 day past 12", "218 days from when he turned twelve", "657.1 weeks",
     "151.4 months", "657 Saturdays", "218 days into his thirteenth year", "147 days later would have been the 13th",
     "day four thousand six hundred and first", "day four thousand six hundred and one"],
)  # fmt: skip
def test_an_age_is_asked_about_however_its_parts_are_told(text: str) -> None:
    found = matcher(CASE).find(f"The note has {text} and no more.")
    assert [(match.form, match.certain) for match in found] == [(FormClass.AGE, False)]


@pytest.mark.parametrize(
    "text",
    ["12 or 7 months", "12 to 7 months", "12 and 8 months", "7 visits off 12 months", "at 7 months 12 visits",
     "151 referrals", "657 children", "12.4601", "£4601", "two to seven months", "aged 7-12", "6 months off 13",
     "12 children in 218 days", "12 visits; 218 days",
     "12 and 219 days", "12+218", "12y+219", "11 today", "£12 today", "12, today", "12-7-6",
     "12 7 visits 5", "658.1 weeks", "658 Saturdays",
     "day four thousand six hundred and second", "21 weeks and 1 days off 13", "218 days. Then 12 came", "657.1 kg"],
)  # fmt: skip
def test_other_counts_are_no_question(text: str) -> None:
    assert matcher(CASE).find(f"The note has {text} and no more.") == ()
