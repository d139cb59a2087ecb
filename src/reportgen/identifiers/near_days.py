"""Days and ages that a reader could work out, though no day is written: "on the 3rd", "the day after her birthday".

No month can be put in their place, so they are only found, and their author rewords them: feasts, days of a month that
stands elsewhere, birthdays, and ages in days, weeks or hours in the words and short forms of records.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from reportgen.identifiers.folding import fold

__all__ = ["NearDay", "find_near_days"]


@dataclass(frozen=True, slots=True)
class NearDay:
    """A stretch of text, half-open, that fixes a day, and what to call it."""

    start: int
    end: int
    what: str


_DAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_NTH = r"(?:\d{1,2} ?(?:st|nd|rd|th))"
_NTH_WORD = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|"
    r"fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[- ]\w+|thirtieth|thirty[- ]first)"
)
_MONTHS = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_COUNT = (
    r"(?:\d{1,4}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -]\w+)?|one|two|three|four|five|six|"
    r"seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|a)"
)
_ELSEWHERE = "a day of a month that stands elsewhere"
_AGE = "an exact age"
_AFTER = (
    r"(?:(?<=\bon )|(?<=\bby )|(?<=\bsince )|(?<=\buntil )|(?<=\btill )|(?<=\bafter )|(?<=\bbefore )|(?<=\bfrom )"
    r"|(?<=\bof ))"
)
_FEASTS = (
    r"christmas (?:eve|day)|boxing day|st stephen's day|new year'?s (?:eve|day)|hogmanay|twelfth night|epiphany|"
    r"burns night|valentine'?s day|shrove tuesday|pancake day|ash wednesday|st (?:david|patrick|george|andrew)'?s day|"
    r"mothering sunday|mother'?s day|father'?s day|palm sunday|maundy thursday|good friday|"
    r"easter (?:day|saturday|sunday|monday|tuesday)|may day|midsummer'?s day|"
    r"all (?:saints'?|souls'?|hallows'?) day|guy fawkes(?: night)?|bonfire night|armistice day|"
    r"remembrance (?:day|sunday)|eid(?: (?:al|ul)[- ](?:fitr|adha))?(?= (?:19|20)\d\d| day| celebrations?)|"
    r"(?:diwali|vaisakhi|holi|hanukkah|passover|yom kippur|rosh hashanah|lunar new year|chinese new year|purim|"
    r"nowruz|ashura|halloween|april fools?'? day)(?: day)?(?= (?:19|20)\d\d)|"
    r"(?:may|spring|august|summer|early may) bank holiday(?: monday)?"
)
_LIFE = r"(?:his |her |their |its )?life"
_ABOUT = r"(?:just |only |about |around )?"
# What must stand in a text before a form is worth looking for, what it is called, and the form.
_FORMS = (
    (("day", "night", "eve", "eid", "hol", "epiphany", "fest", "diwali", "hanukkah", "passover", "yom", "rosh",
      "new year", "purim", "nowruz", "ashura", "halloween", "hogmanay"),
     "a feast, which is a day", rf"(?<!\w)(?:{_FEASTS})(?!\w)"),
    # The month stands elsewhere: "on the 3rd", "Monday the 3rd", "the 3rd inst."
    (("the ",), _ELSEWHERE,
     (rf"{_AFTER}the {_NTH}(?!.{{0,30}}centile)(?! (?:floor|time|visit|review|meeting|centur|edition|of|and|call|child|"
      r"pregnancy|birthday|contact|referral|attempt|occasion|anniversary|week|day|month|year|grade|place|form))")),
    (("day",), _ELSEWHERE,
     rf"(?<!\w){_DAYS},? (?:the )?(?:{_NTH}|{_NTH_WORD}|\d{{1,2}}(?![\d:.]))(?! (?:of )?{_MONTHS})(?!\w)"),
    (("on ",), _ELSEWHERE, rf"(?<=\bon )(?:his|her|their) {_NTH}(?! (?:visit|attempt|contact|call|week))(?!\w)"),
    (("day",), _ELSEWHERE,
     rf"(?<!\w)(?:{_NTH}|first|last|final) day (?:of|in) {_MONTHS}(?!\w)"),
    (("the day", "the night", "day she", "day he", "day they"), "a day told by an age",
     (r"(?<!\w)(?:the (?:day|night|week|morning|evening)|days?|weeks?) (?:before|after|that|when)? ?"
      r"(?:\w+ )?(?:turned|turning) \w+(?!\w)")),
    (("month",), _ELSEWHERE,
     rf"(?<!\w)(?:the )?(?:{_NTH}|{_NTH_WORD}) (?:day )?of (?:the|that|this|last|next|each) (?:same )?month(?!\w)"),
    (("inst", "ult", "prox"), _ELSEWHERE, rf"(?<!\w){_NTH} (?:inst|ult|prox)(?!\w)"),
    # The second Sunday in March 2024
    (("day",), "a weekday of a month",
     (r"(?<!\w)(?:first|second|third|fourth|fifth|last|penultimate|[1-5](?:st|nd|rd|th))"
      rf" {_DAYS} (?:in|of) {_MONTHS}")),
    # On her third birthday, two days before his birthday
    (("birth",), "a day told by a birthday",
     (r"(?:(?<!\w)on |(?<!\w)(?:the (?:\w+ )?(?:day|night|morning|evening|week|weekend)s?"
      rf"|{_COUNT} (?:day|week|month|hour)s?|shortly|just|soon|immediately|not long)"
      r" (?:just )?(?:of|before|after|from|following|until|till|to|preceding|past) )"
      r"(?:(?:his|her|their|its|the|\w+(?: \w+)?'s?) )?(?:own )?"
      rf"(?:{_NTH}|{_NTH_WORD}|last|next|\d{{1,2}})? ?birth ?da(?:y|te)(?!\w)")),
    # Day 37 of life, the 37th day of life, 37 days after birth, 37 days of life
    (("life", "birth", "born", "deliver", "post", "natal"), _AGE,
     (rf"(?<!\w)day[- ]{_COUNT}(?: of (?:{_LIFE}|age)|(?= post[- ]?natal)|(?= after birth))"
      rf"|(?<!\w)(?:{_NTH}|{_NTH_WORD}) (?:day|week) of {_LIFE}"
      rf"|(?<!\w){_COUNT}[ -]?(?:days?|weeks?|hours?|hrs?|wks?)(?:,? (?:and )?{_COUNT}[ -]?(?:days?|hours?))?"
      rf" (?:of {_LIFE}|after (?:the |his |her |their |being )?(?:birth|born|delivery)"
      r"|(?:from|since) birth|post[- ]?(?:partum|natal(?:ly)?))(?!\w)")),
    # 52 hours old, aged 7wks, 7/52 old, aged 5/7
    (("age", "old", "+"), _AGE,
     (rf"(?<!\w)(?:aged?|age of|at the age of) {_ABOUT}(?:{_COUNT} ?(?:years?|yrs?|months?|mths?|y|m)[ ,]*(?:and )?)*"
      rf"{_COUNT}[ -]?(?:days?|d|weeks?|wks?|wk|w|hours?|hrs?)(?!\w)"
      r"|(?<!\w)aged? \d{1,2}/(?:7|52)(?!\w)|(?<!\w)\d{1,2}/(?:7|52) (?:old|of age)(?!\w)"
      rf"|(?<!\w){_COUNT}[ -]?(?:hours?|hrs?|wks?|wk|d|w)(?:[ -]old| of age)(?!\w)"
      rf"|(?<!\w){_COUNT} (?:days?|weeks?)' old(?!\w)"
      r"|(?<!\w)\d{1,2}\+[0-6] ?(?:weeks?|wks?|/40)(?!\w)")),
    (("year", "gestation", "+"), _AGE,
     (rf"(?<!\w){_COUNT} years?(?:,| and|, and)? (?:{_COUNT} months?(?:,| and|, and)? )?{_COUNT} (?:day|week)s?(?!\w)"
      r"|(?<!\w)gestation(?:al age)?(?: of| at|:)? \d\d\+[0-6](?!\d)")),
    (("christmas", "easter", "new year", "eid", "diwali"), "a day told by a feast",
     (rf"(?<!\w){_COUNT} (?:days?|nights?|weeks?) (?:before|after) (?:christmas|easter|new year|eid|diwali)(?!\w)"
      r"|(?<!\w)(?:the )?(?:day|night|morning|evening) (?:before|after|of) (?:christmas|easter|new year|eid)(?!\w)")),
    (("month",), _ELSEWHERE,
     rf"(?<!\w)(?:first|second|third|fourth|last) {_DAYS} of (?:the|that|this|last|next) month(?!\w)"),
    (("live", "viv"), _AGE,
     rf"(?<!\w)(?:lived|alive|survived) (?:for )?(?:just |only )?{_COUNT} (?:days|weeks|hours)(?!\w)"),
)  # fmt: skip
_COMPILED = tuple((hints, what, re.compile(form)) for hints, what, form in _FORMS)


@lru_cache(maxsize=512)
def find_near_days(text: str) -> tuple[NearDay, ...]:
    """Every such stretch of a text, in order; they may overlap one another."""
    folded = fold(text)
    found = (
        NearDay(*folded.span(*match.span()), what)
        for hints, what, form in _COMPILED
        if any(hint in folded.text for hint in hints)
        for match in form.finditer(folded.text)
    )
    return tuple(sorted(found, key=lambda near: (near.start, near.end)))
