"""Ages to the day, week or hour in the short forms of records, the words of families, and the codes of software.

A birthday can be counted back from any of them. To add one: a row, with words of which one must stand in a text before
the form is looked for.
"""

from __future__ import annotations

from reportgen.identifiers.days.day_words import COUNT
from reportgen.identifiers.days.near_day_kinds import AGE

__all__ = ["AGES"]

# Units as they are written, and miswritten.
_UNITS = (
    r"(?:days?|weeks?|weaks?|weecks?|wekes?|dayes?|nights?|sleeps|hours?|hrs?|wks?|fortnights?|mondays|sundays|fridays|"
    r"saturdays)"
)
_SOME = (
    r"(?:exactly|precisely|just|only|barely|about|around|nearly|almost|approximately|approx\.?|roughly|some|not quite|"
    r"under|over)"
)
# Of each row: words of which one must stand there, of each of its parts that "&" keeps apart; and the form.
_ROWS = (
    ("p m w d y age", r"(?<!\w)p(?=\d)(?:\d{1,3}y)?(?:\d{1,3}m)?(?:\d{1,3}w)?(?:\d{1,4}d)?(?<=[wd])(?!\w)"),
    ("d day days w wk wks m & y yr yrs year years m mth mths month months o",
     (r"(?<!\w)\d{1,2} ?y(?:rs?|ears?)?,? ?\d{1,2} ?m(?:ths?|onths?|o)?,? ?\d{1,2} ?[dw](?:ays?|ks?)?(?!\w)")),
    ("d do wo w o", r"(?<!\w)\d{1,3} ?(?:d\.?/?o\.?|w\.?/?o\.?)(?!\w)"),
    ("day & post partum postpartum natal postnatal", (r"(?<!\w)day \d{1,2},? post[- ]?(?:partum|natal(?:ly)?|birth|"
                                                      r"delivery)(?!\w)")),
    ("check & day days", (rf"(?<!\w){COUNT} days? (?:after|before) (?:the |her |his |their )?(?:six|eight|6|8|"
                          rf"ten)[- ]weeks?[- ](?:check|review)")),
    ("old & nights sleeps sundays mondays fridays saturdays weaks weaks wekes weecks dayes",
     rf"(?<!\w){COUNT}[ -]{_UNITS}[ -]old(?!\w)"),
    ("age & days weeks wks hours hrs day week wk d w", (r"(?<!\w)age(?: ?[(/\[] ?| in | )(?:days?|weeks?|wks?|hours?|"
                                                        r"hrs?|d|w)[)\]]? ?[:=]? ?\d{1,4}(?!\w)")),
    ("age & days weeks hours", rf"(?<!\w)age(?:: | ?\| ?){COUNT} (?:days|weeks|hours)(?!\w)"),
    ("day & earth world",
     r"(?<!\w)(?:his|her|their) [a-z -]{3,50}(?:st|nd|rd|th) day (?:on (?:this )?earth|in (?:this|the) world)(?!\w)"),
    ("days weeks hours nights & earth alive us world here",
     rf"(?<!\w)(?:his|her|their) {COUNT} {_UNITS} (?:on (?:this )?earth|alive|with us|in the world|here)(?!\w)"),
    ("was is were at & days weeks hours & when death time on",
     (rf"(?<!\w)(?:was|is|were|at) (?:{_SOME} )?{COUNT} (?:days|weeks|hours) (?:when|at (?:the time|death)|on (?:the|"
      rf"his|her))(?!\w)")),
    ("aged age old & exactly precisely barely nearly almost approximately approx roughly some not under over",
     rf"(?<!\w)aged? (?:of )?{_SOME} {COUNT}[ -]{_UNITS}(?!\w)|(?<!\w){_SOME} {COUNT} {_UNITS} old(?!\w)"),
    ("weeks week months month & day days", (rf"(?<!\w){COUNT} (?:weeks?|months?) (?:all but|bar|less|minus|short of|"
                                            rf"shy of) {COUNT} days?(?!\w)")),
    ("52 7 & s", r"(?<![\w/])\d{1,2}/(?:52|7)s(?: old)?(?!\w)"),
    ("aged age & 52", r"(?<!\w)aged? (?:of )?\d{1,3} ?/ ?52(?!\w)"),
    ("52 & 7", r"(?<![\w/])\d{1,3}/52 ?(?:\+|&|and|,)? ?[0-6]/7(?![\w/])"),
    ("52 & i ii iii iv v vi vii viii ix x xi xii", r"(?<![\w/])[ivx]{1,5}/52(?!\w)"),
    ("post & day days hours weeks & delivery birth section caesarean partum natal natally",
     rf"(?<!\w){COUNT} {_UNITS} post[- ]?(?:delivery|birth|section|caesarean|partum|natal(?:ly)?)(?!\w)"),
    ("age aged", r"(?<!\w)aged? \d{1,2};\d{1,2}(?:[.;]\d{1,2})?(?!\w)"),
    ("hundred", (rf"(?<!\w){COUNT} (?:years?|yrs?)(?:,| and|, and)? \w+ hundred (?:and )?"
                 rf"(?:{COUNT} )?days?(?!\w)")),
    # "3 sleeps till his birthday", whatever that is called
    ("sleeps",
     rf"(?<!\w){COUNT} sleeps (?:to go |left )?(?:un)?(?:til|till|to|before)(?!\w)"),
    # The chronological age of a test: "CA 9:4:12"; to a thousandth of a year it is one to the day.
    ("ca chronological", r"(?<!\w)(?:ca|chronological age)(?:: ?| )\d{1,2}[:;.]\d{1,2}[:;.]\d{1,2}(?!\w)"),
    ("test testing assessment & age",
     r"(?<!\w)age (?:at|on) (?:test|testing|assessment):? ?\d{1,2}[-:;.]\d{1,2}(?!\w)"),
    ("years yrs", r"(?<![\w.])\d{1,2}\.\d{3} (?:years|yrs)(?!\w)"),
    ("life & day", r"(?<!\w)day of life:? ?\d{1,3}(?!\w)"),
    ("d w wk wks hrs & was is at only baby aged age", (r"(?<!\w)(?:was|is|at|only|baby|aged?) (?:just |only )?\d{1,3} "
                                                       r"?(?:d|w|wks?|hrs)(?! (?:print|model|image|scan|film|"
                                                       r"glasses|ultrasound|animation))(?![\w/])")),
    ("died dies dead death killed passed injured & days weeks day week",
     (rf"(?<!\w)(?:died|dies|dead|death|killed|passed away|injured) (?:at|aged) (?:{_SOME} )?(?:the age of )?{COUNT} "
      r"(?:days|weeks)(?!\w)")),
    ("young & days weeks hours", rf"(?<!\w){COUNT} (?:days|weeks|hours) young(?!\w)"),
    ("early late premature prem preterm & weeks week wks wk days 40 52",
     (rf"(?<!\w)(?:born|arrived|came|delivered) (?:at )?(?:\d{{1,2}}/(?:40|52)|{COUNT} days?|{COUNT} (?:weeks?|"
      rf"wks?)(?:,| and|, and) {COUNT} days?)"
      r" (?:early|late|premature(?:ly)?|prem|preterm|overdue)(?!\w)")),
)  # fmt: skip
AGES: tuple[tuple[str, str, str], ...] = tuple((words, AGE, form) for words, form in _ROWS)
