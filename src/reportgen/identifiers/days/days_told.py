"""Days told by another day, by what is left of a month, and birthdays that were tomorrow.

"A week later, the 15th", "with 23 days of March left", "he'll be thirteen tomorrow".

To add one: a row, with words of which one must stand in a text before the form is looked for.
"""

from __future__ import annotations

from reportgen.identifiers.days.day_words import COUNT, DAYS, END, MONTH, NTH, NTH_WORD, SHORT_DAYS
from reportgen.identifiers.days.near_day_kinds import BIRTHDAY, CALENDAR, ELSEWHERE
from reportgen.model.date_words import MONTH_NAMES
from reportgen.model.number_words import ONES, TENS, either

__all__ = ["DAYS_TOLD"]

_ENDINGS = "st nd rd th"
_BDAY = r"b(?:irth)?[' -]?da(?:y|te)"
_BIRTHDAY_OF = rf"(?:(?:his|her|their|the|my|last|next|\w+'?s) ){{0,2}}(?:{NTH} )?{_BDAY}"
_SOME_DAYS = rf"{COUNT} ?(?:days?|d|/7|weeks?|wks?|w|/52|sleeps|nights)"
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun"
# Of each row: words of which one must stand there, of each of its parts that "&" keeps apart; what it is; the form.
DAYS_TOLD: tuple[tuple[str, str, str], ...] = (
    # "Saturday gone, the 8th", "the next day (9)", "a week later, the 15th", "the 8th was a Saturday"
    (f"{_WEEKDAYS} day & {_ENDINGS}", ELSEWHERE,
     (rf"(?<!\w)(?:{DAYS}|day|morning|night)(?: gone| just gone| before| after| last| wk| week)?,? ?[(,-] ?(?:the )?"
      rf"{NTH}{END}"
      rf"|(?<!\w)the {NTH} (?:was|is|being) an? {DAYS}(?!\w)")),
    ("later on & " + _ENDINGS, ELSEWHERE,
     (rf"(?<!\w)(?:week|fortnight|month) (?:later|on),? ?\(?(?:the )?{NTH}{END}"
     rf"|(?<!\w)the {NTH},? \(?(?:a|one|two) (?:days?|weeks?|fortnight|month)s? (?:later|on)(?!\w)"
     rf"|(?<!\w){NTH}, (?:a|one|two) (?:days?|weeks?|fortnight|months?) (?:later|on)(?!\w)")),
    ("next following previous same & day night morning evening", ELSEWHERE,
     r"(?<!\w)(?:next|following|previous|same) (?:day|night|morning|evening) \((?:the )?(?:0?[1-9]|[12]\d|3[01])\)"),
    ("days", ELSEWHERE,
     (rf"(?<!\w){COUNT} (?:working |school )?days (?:of|in) {MONTH} (?:left|remaining|remained|to go|to run)(?!\w)"
      rf"|(?<!\w)(?:with |had |were )?{COUNT} days (?:left|remaining|to go) (?:of|in) {MONTH}(?!\w)"
      rf"|(?<!\w){COUNT} days? into (?:the|that|this) (?:same |new )?month(?!\w)")),
    ("day", ELSEWHERE,
     (rf"(?<!\w)day {COUNT} (?:of|in) {MONTH}(?!\w)"
      rf"|(?<!\w)(?:last|next) (?:day )?but (?:one|two|three|four) (?:days? )?(?:of|in) {MONTH}(?!\w)")),
    (f"{' '.join(MONTH_NAMES).lower()} & week", ELSEWHERE,
     rf"(?<!\w){DAYS} (?:of|in) the {NTH_WORD} (?:full |whole )?week (?:of|in) {MONTH}(?!\w)"),
    ("day days & into", ELSEWHERE, rf"(?<!\w){COUNT} days? into (?:the year )?(?:19|20)\d\d(?!\w)"),
    ("turning", BIRTHDAY,
     rf"(?<!\w)(?:{COUNT} (?:days?|weeks?|nights)|(?:a )?fortnight) (?:after|before|from|past|since) turning(?!\w)"),
    ("term", CALENDAR,
     (rf"(?<!\w)day {COUNT} of (?:the )?(?:(?:autumn|spring|summer|michaelmas|new|school) )?(?:half[ -]?)?term(?!\w)")),
    ("half halfterm holidays term & school", CALENDAR,
     (r"(?<!\w)(?:last|first|final) school day (?:of|in|before|after)(?: the)? (?:\w+ )?(?:half[- ]?term|term|"
      r"holidays?)(?!\w)")),
    ("offer results & day & itself national secondary primary school gcse level places", CALENDAR,
     (r"(?<!\w)(?:national |secondary |primary |school )offer day(?!\w)|(?<!\w)offer day for (?:secondary|primary|"
      r"school)|(?<!\w)(?:gcse |a[- ]level )?results day itself(?!\w)")),
    # "He'll be thirteen tomorrow", "13 on the Thursday"
    ("tomorrow tmrw tomoz moz today yesterday yest & be was is turned turn turns turning s re",
     BIRTHDAY,
     (rf"(?<!\w)(?:be|been|he was|she was|they were|turn(?:ed|s|ing)?|he is|she is|(?:s?he|they)'(?:s|re)) "
      rf"(?:only |just )?{COUNT} (?:today|tomorrow|yesterday|tmrw|tomoz|2moz|yest)(?!\w)")),
    (f"be was were is turned turn & {_WEEKDAYS} days", BIRTHDAY,
     (rf"(?<!\w)(?:(?:(?:s?he|they)(?: would| will|'d|'ll)?(?: have)?|just|was to|were to) (?:be|turn(?:ed|s)?)"
      rf"|(?:s?he|they) (?:is|was|were)) {COUNT} "
      rf"(?:(?:on |last |this |next |the |that )+(?:{SHORT_DAYS})|in {COUNT} days?)(?!\w)")),
    # "Not 13 for another two weeks", "twelve to the day", "12 as of last Friday"
    ("another & not", BIRTHDAY, rf"(?<!\w)not {COUNT} for another {COUNT} (?:days?|weeks?|months?)(?!\w)"),
    (f"{_WEEKDAYS} day & to as", BIRTHDAY,
     rf"(?<!\w){COUNT} (?:years? )?(?:old )?(?:to the day|as of (?:last |this |next )?{DAYS})(?!\w)"),
    ("birthday bday b", BIRTHDAY,
     (r"(?<!\w)b(?:irth)?[' -]?day (?:was |is |falls |fell |came )?(?:on |just )?(?:(?:the |that )?(?:next|following|"
      rf"previous|same) day|the day (?:before|after)|in {COUNT} ?(?:days?|d|sleeps|weeks?|wks?)|"
      r"today|tomorrow|yesterday|"
      r"yest|tmrw|tomoz|2moz|2mrw|2day)(?!\w)")),
    # "The birthday had been nine days earlier", "59d after her bday", "bday -9", "T-9 to her birthday"
    ("birthday bday b birthdate", BIRTHDAY,
     (rf"(?<!\w){_BDAY}[:,]?"
      r"(?: (?:is|was|fell|falls|came|had been|has been|being|just|only|about|some)){0,3} "
      rf"{_SOME_DAYS} (?:ago|earlier|previously|prior|since|past|back|away|off|later|hence|beforehand)(?!\w)"
      rf"|(?<!\w){_SOME_DAYS} (?:on )?"
      r"(?:since|after|before|b ?4|from|post|pre|off|past|to|til|till|until|short of|shy of) "
      rf"{_BIRTHDAY_OF}(?!\w)"
      rf"|(?<!\w){_BDAY} ?(?:[+-]|plus|minus|less) ?{COUNT}(?![\w.])"
      rf"|(?<!\w)[td] ?(?:[+-]|plus|minus) ?{COUNT} (?:to|from|before|after|since|until) {_BIRTHDAY_OF}(?!\w)")),
    # "The three hundred and seventh day of her thirteenth year", but no first day of a school year
    ("day & year & his her their its", BIRTHDAY,
     (r"(?<!\w)the (?:\d{2,3}(?:st|nd|rd|th)|"
      r"(?!(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last) )"
      rf"(?:(?:{either((*ONES[1:], *TENS))}|hundred|and)[ -]){{0,5}}[a-z]+(?:th|st|nd|rd)) day of "
      rf"(?:his|her|their|its) (?:{NTH}|{NTH_WORD}) year(?!\w)")),
    # "The birthday, though nobody kept it, had been nine days before"
    ("birthday bday b birthdate & day days d sleeps nights", BIRTHDAY,
     (rf"(?<!\w)(?!a ){COUNT} ?(?:days?|d|sleeps|nights)(?!\w)(?=[^.!?]{{1,48}}\b{_BDAY}(?!\w))"
      rf"|(?<!\w){_BDAY}(?!\w)[^.!?]{{1,48}}?(?<!\w)(?!a ){COUNT} ?(?:days?|d|sleeps|nights)(?!\w)")),
    ("come on & " + _ENDINGS, BIRTHDAY, rf"(?<!\w)\d{{1,2}} come (?:the )?{NTH}(?!\w)"),
    ("candles", BIRTHDAY, rf"(?<!\w)candles on the (?:{NTH}|{NTH_WORD})(?!\w)"),
    ("birthday & on", BIRTHDAY, rf"(?<!\w)birthday (?:is |was |falls |fell )?on the (?:{NTH}|{NTH_WORD})(?!\w)"),
)  # fmt: skip
