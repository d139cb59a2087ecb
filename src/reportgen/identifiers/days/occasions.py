"""Days told by an occasion that a calendar or a newspaper dates: public events, a school's year, somebody's round age.

"The day after her death" tells nothing that the review does not; "the night of the cup final" tells the day. To add
one: a word in the row of its sort, or a row, with words of which one must stand in a text before the form is looked
for.
"""

from __future__ import annotations

from reportgen.identifiers.days.day_words import COUNT, DAYS, MONTH, NTH, NTH_WORD, SHORT_DAYS
from reportgen.identifiers.days.near_day_kinds import BIRTHDAY, CALENDAR, ELSEWHERE, FEAST
from reportgen.model.date_words import MONTH_NAMES
from reportgen.model.number_words import ONES, ORDINALS, either

__all__ = ["NAMED_DAYS", "OCCASIONS"]

_EVENT = "a day told by an event"
_WHICH = rf"(?:{NTH}|{NTH_WORD}|last|final)"
_PART = r"(?:day|night|morning|afternoon|evening|eve|weekend|week)"
# What the whole country, or a whole town, has on one day.
_PUBLIC = (
    r"(?:(?:queen|king|princess|prince|duke|pope|prime minister)(?:'s)?(?: \w+)? (?:funeral|death|visit|speech|"
    r"broadcast|wedding)|(?:royal|state) (?:wedding|funeral|visit)|funeral of (?:the )?(?:queen|king|princess|prince|"
    r"duke)|coronation|jubilee|"
    r"remembrance (?:parade|service)|(?:euros?|euro \d+|world cup|fa cup|league cup|cup|champions league|super bowl|"
    r"wimbledon|play-?off|x factor|strictly)(?: semi-?| quarter-?)?s? ?finals?|grand national|london marathon|boat "
    r"race|great north run|cup tie|(?:general |local |by-?|mayoral |european )?election|referendum|polling|budget|"
    r"census|lockdown|eclipse|(?:year \d+ |school )?prom|nativity(?: play)?|school (?:play|fete|fair|disco|trip|"
    r"concert)|leavers'? (?:assembly|ball|disco)|harvest festival|carnival|pride(?: march| parade)?|moon landing|storm "
    r"\w+|big freeze|first snow|great storm|solar eclipse|(?:full|blood|new|harvest|super) ?moon|"
    r"time change|clocks? chang\w+|(?:\w+ )?bombing|(?:\w+ )?earthquake|"
    r"opening ceremony|olympics?(?: opening)?|eurovision|glastonbury|notting hill|red nose|comic relief|"
    r"children in need|sport relief|macmillan coffee)"
)
_BREAK = (
    r"(?:half[- ]?term|term|the holidays|(?:christmas|easter)(?: (?:holidays?|break|term|vacation))?|(?:summer|winter|"
    r"autumn|spring|october|february|may|whitsun|school) (?:holidays?|break|term|half[- ]?term|vacation)|sats(?: "
    r"week)?|exams?|gcses?)"
)
_DIGIT = rf"(?:{either(ONES[1:10])})"
_SPOKEN_MONTH = rf"(?:oh[ -])?(?:{_DIGIT}|ten|eleven|twelve)"
_SPOKEN = rf"(?:oh[ -])?(?:(?:twenty|thirty)(?:[- ]{_DIGIT})?|{_DIGIT}|{either(ONES[10:])})"
_YEAR = r"(?:(?:19|20)\d\d|'\d\d|(?:nineteen|twenty)[- ](?:oh[- ])?\w+|two thousand(?: and \w+)?)(?!\w)"
_TO_TWELVE = " ".join(ONES[1:13])
_SPOKEN_DAY = rf"{_SPOKEN}[ ,/-]{{1,2}}{_SPOKEN_MONTH}[ ,/-]{{1,2}}{_SPOKEN}(?!\w)"
# Of each row: words of which one must stand there, of each of its parts that "&" keeps apart; what it is; the form.
OCCASIONS: tuple[tuple[str, str, str], ...] = (
    (("day days night nights morning afternoon evening eve weekend week monday tuesday wednesday thursday friday "
      "sunday saturday & funeral parade service death visit speech broadcast "
      "wedding coronation jubilee final finals national marathon race run tie election referendum polling budget "
      "census lockdown eclipse prom nativity play fete fair disco trip concert assembly ball festival carnival pride "
      "landing moon supermoon storm freeze snow change clock clocks bombing earthquake ceremony olympic olympics "
      "eurovision glastonbury hill nose relief need coffee"), _EVENT,
     (rf"(?<!\w)(?:{_PART}|{COUNT} (?:days|nights)|{DAYS}) "
      r"(?:of|after|before|following|when|that) (?:the |a |her |his |their |our )?(?:\w+ "
      rf"){{0,2}}?{_PUBLIC}(?!\w)|(?<!\w){_PUBLIC} (?:day|night|eve|sunday|saturday|weekend)(?!\w)|(?<!\w){_PART} "
      rf"(?:that |when )?(?:the )?(?:first |second |third |national |covid |new )*lockdown "
      r"(?:was|began|started|ended|lifted|came)")),
    ("longest shortest solstice equinox & day winter summer spring autumn vernal autumnal", _EVENT,
     (r"(?<!\w)(?:longest|shortest) day(?: of the year)?(?!\w)"
      r"|(?<!\w)(?:winter|summer|spring|autumn|vernal|autumnal) (?:solstice|equinox)(?!\w)")),
    ("sport sports inset prize result results & day", _EVENT,
     (r"(?<!\w)(?:on|of|after|before|at|during|until|since) (?:the |\w+'s |school |her |his )?(?:sports?|inset|prize|"
      r"results?) day(?!\w)")),
    ("funeral final election coronation", _EVENT,
     (r"(?<!\w)(?:on|at|during|for|watch(?:ed|ing)) the (?:queen|king)'s (?:\w+ )?(?:funeral|coronation|"
      r"jubilee)(?!\w)")),
    ("lent advent seder ramadan pesach passover holy epiphany hanukkah chanukah fast", FEAST,
     (rf"(?<!\w){_WHICH} (?:{DAYS}|week|day|night) (?:in|of|after|before) (?:lent|advent|ramadan|pesach|passover|holy "
      rf"week|epiphany)"
      r"(?!\w)|(?<!\w)(?:first|second|last) (?:seder|fast|night of (?:passover|hanukkah|chanukah|ramadan))(?!\w)")),
    ("eid diwali hanukkah passover lunar chinese & on until before after since", FEAST,
     r"(?<!\w)(?:on|until|before|after|since) (?:eid|diwali|hanukkah|passover|(?:lunar|chinese) new year)(?!\w)"),
    (("vaisakhi nowruz holi diwali hanukkah purim ashura eid orthodox coptic purnima ugadi pongal onam lohri songkran "
      "tet"),
     FEAST,
     (r"(?<!\w)(?:on|at|since|until|before|after|by|of|for|during) (?:vaisakhi|nowruz|holi|purim|ashura|ugadi|pongal|"
      r"onam|lohri|songkran|tet|buddha purnima)(?!\w)|(?<!\w)(?:orthodox|coptic|ethiopian|russian) (?:christmas|easter|"
      r"new year)(?!\w)")),
    ("christmas easter & new good", CALENDAR,
     (rf"(?<!\w){SHORT_DAYS} between christmas and new year(?!\w)|(?<!\w){SHORT_DAYS} (?:of|in|before|after) easter "
      rf"week(?!\w)")),
    (("half term holidays holiday summer christmas easter autumn spring october sats exams exam gcse gcses may whitsun "
      "school & monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun day "
      "weekend"),
     CALENDAR,
     (rf"(?<!\w)(?:{SHORT_DAYS}|weekend) (?:before|after|of|in|following) (?:the )?(?:\w+ )?{_BREAK}(?!\w)|"
      rf"(?<!\w)half[- ]term {DAYS}(?!\w)|(?<!\w)(?:first|last|"
      rf"final|second) day (?:back(?: at school| to school)?|of|in|before|after)(?: (?:the|after|before|of|in))* "
      rf"(?:\w+ )?(?:{_BREAK})(?!\w)|(?<!\w)(?:first|last) day back(?!\w)")),
    ("broke breaks finished up back", CALENDAR,
     (rf"(?<!\w)(?:the )?(?:{_PART}|{COUNT} (?:days|nights|weeks)|{DAYS}) (?:after |before |that |when )?"
      r"(?:we|they|he|she|it|schools?|the schools?|pupils|everyone|children) "
      r"(?:broke|breaks?|finished|went|came|goes) (?:up|back|for (?:the )?(?:summer|christmas|easter|half))(?!\w)")),
    ("wk week & mon tue tues wed thu thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday",
     CALENDAR,
     (rf"(?<!\w)w(?:ee)?k(?: no\.?| number)? ?\d{{1,2}},? ?(?:\(|- ?|/)?{SHORT_DAYS}(?!\w)|(?<!\w){SHORT_DAYS},? (?:of "
      rf"|in )?w(?:ee)?k ?\d{{1,2}}(?!\w)")),
    ("turning turned", BIRTHDAY,
     rf"(?<!\w){_PART} (?:that |when |before |after )?(?:he|she|they|\w+) (?:was|were) turning(?!\w)"),
    (("sweet th st nd rd thirteenth sixteenth eighteenth thirtieth fortieth fiftieth & at on for after before since "
      "until by"),
     BIRTHDAY,
     (r"(?<!\w)(?:on|at|for|after|before|since|until|by) (?:his|her|their|\w+'s) (?:own )?(?:sweet (?:sixteenth|16th)|"
      r"(?:\d{1,2}(?:st|nd|rd|th)|thirteenth|sixteenth|eighteenth|thirtieth|fortieth|fiftieth)(?= (?:party|do|bash|"
      r"when|he|she|they|and|but|in)|[.,;:)!?]|$| (?:before|after|the) ))")),
    ("day night morning afternoon evening eve weekend & king queen prince princess pope royal", _EVENT,
     (rf"(?<!\w){_PART} (?:that |when |of |after |before )?(?:the )?(?:\w+ ){{0,3}}?(?:king|queen|prince|princess|pope|"
      rf"royal)(?!\w)")),
    # "The Queen's funeral" was one day, and Eurovision is one evening a year.
    ("funeral coronation eurovision & queen king of the", _EVENT,
     (r"(?<!\w)(?:queen|king)(?:'s)?(?: \w+)? (?:funeral|coronation)(?!\w)|"
      rf"(?<!\w)(?:{_PART}|{DAYS}) of (?:the )?eurovision(?!\w)")),
    ("moon & full blood new harvest super & " + " ".join(MONTH_NAMES).lower(), _EVENT,
     rf"(?<!\w)(?:full|blood|new|harvest|super) moon (?:of|in) {MONTH}(?!\w)"),
    # "The night England lost to Germany"
    ("day night morning afternoon evening weekend & lost won beat drew played", _EVENT,
     (rf"(?<!\w){_PART} (?:that |when )?(?:england|scotland|wales|ireland|britain|(?:\w+ )?(?:united|city|rovers|town|"
      r"albion|wanderers|athletic)) (?:lost|won|beat|drew|played)(?!\w)")),
    ("day night morning evening week & closed shut reopened opened", _EVENT,
     (rf"(?<!\w){_PART} (?:that |when )?(?:the |all )?(?:schools?|nurser(?:y|ies)|shops|pubs|borders|country) "
      r"(?:were |was |first )?(?:closed|shut|reopened|opened)(?!\w)")),
    ("monday tuesday wednesday thursday friday & back", CALENDAR, rf"(?<!\w){_WHICH} {DAYS} back(?!\w)"),
    ("ides nones calends holy spy xmas boxing new eve ramadan bank", FEAST,
     (r"(?<!\w)(?:ides|nones|calends) of \w+|(?<!\w)(?:holy|spy) (?:thursday|wednesday|saturday)(?!\w)|(?<!\w)x-?mas "
      r"(?:eve|day|night)(?!\w)|(?<!\w)boxing (?:day|night)(?!\w)|(?<!\w)(?:on|at|over) new year(?:'s)?(?=[.,;:)]|$| "
      r"(?:he|she|they|and|when|the))|(?<!\w)(?:start|end|beginning|first (?:day|night)|last (?:day|night)) of "
      r"ramadan(?!\w)|(?<!\w)\w+ (?:day|night) of ramadan(?!\w)|(?<!\w)bank holiday (?:monday|weekend)(?!\w)|"
      r"(?<!\w)(?:may|august|easter|spring|early may) bank holiday(?!\w)")),
    # "It was International Women's Day", wherever in a sentence
    ("international & day", _EVENT,
     r"(?<!\w)international (?:[a-z]+(?:'s|s')? ){1,3}day(?! (?:of|care|centre|trip|job|one)(?!\w))(?!\w)"),
    ("same & day birthday birth", BIRTHDAY,
     (r"(?<!\w)born (?:on )?the (?:very )?same day as(?!\w)|(?<!\w)same (?:day|date|birthday) as (?:the |\w+ "
      r")?\w+(?:'s)? birth(?:day|date)?(?!\w)")),
    # "She'd have been five this Thursday"
    ("would d & been turned turn & monday tuesday wednesday thursday friday saturday sunday", BIRTHDAY,
     (rf"(?:(?<!\w)would|(?<=\w)'d) (?:have (?:been|turned)|turn|be) {COUNT}(?: years old)? "
      rf"(?:on |this |next |last |that )*{DAYS}(?!\w)")),
    ("birthday anniversary leap", BIRTHDAY,
     (rf"(?<!\w)(?:would|should) have been (?:his|her|their|\w+'s) (?:{_WHICH} )?birthday(?!\w)|(?<!\w)leap[- ](?:year|"
      rf"day) (?:baby|child|birthday)(?!\w)|(?<!\w)(?:{_WHICH} )?anniversary of (?:his|her|their|\w+'s) (?:death|birth|"
      rf"murder|passing|funeral)(?!\w)")),
    ("month & first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", "a day of a month",
     rf"(?<!\w){_WHICH} (?:day )?of the {_WHICH} month(?!\w)"),
    ("exactly precisely day & year years month months week weeks", "a day told by a birth",
     (rf"(?<!\w)(?:exactly|precisely) {COUNT} (?:years?|months?|weeks?) (?:after|before|from|to|since) (?:his|her|"
      rf"their|the|\w+'s) (?:birth|birthday|death|funeral)(?!\w)|(?<!\w)(?:exactly|precisely) {COUNT} (?:months?|"
      rf"years?|weeks?)(?: old| of age)(?!\w)|(?<!\w){COUNT} (?:months?|years?|weeks?) old (?:exactly|precisely|to the "
      rf"day)(?!\w)")),
    ("day days & shy short off till until under & week weeks month months year years", BIRTHDAY,
     (rf"(?<!\w){COUNT} days? (?:(?:shy|short) of|off|till|until|under) (?:being )?{COUNT} (?:weeks?|months?|years?)"
      r"(?=[.,;:)!?]|$| (?:and|at|but|he|in|of age|old|on|she|they|when)(?!\w))")),
    ("shy short & day days week weeks", BIRTHDAY,
     (rf"(?<!\w){COUNT} (?:days?|weeks?) (?:shy|short) of (?:being |turning )?{COUNT}"
      r"(?=[.,;:)!?]|$| (?:and|but|when|he|she|they|at|in|on)(?!\w))")),
    ("teenager age majority & became came reached", BIRTHDAY,
     (rf"(?<!\w){_PART} (?:that |when )?(?:\w+ )?(?:he|she|they|\w+) (?:became (?:a teenager|an adult)|came of age|"
      r"reached (?:the age of )?majority)(?!\w)")),
    ("between from & th st nd rd", ELSEWHERE,
     (r"(?<!\w)(?:between|from) the \d{1,2}(?:st|nd|rd|th) (?:and|to|until|till) (?:the )?\d{1,2}(?:st|nd|rd|th)(?! "
      r"(?:century|centuries|centiles?|percentiles?|visits?|weeks?|grade|floors?|meetings?))(?!\w)")),
    ("shares share shared sharing & birthday birthdate", BIRTHDAY,
     r"(?<!\w)shar(?:es?|ed|ing) (?:a|his|her|their|the same) birth(?:day|date)(?!\w)"),
    ("due edd delivery expected estimated & days day weeks week hours hour fortnight", "a day told by a birth",
     (rf"(?<!\w){COUNT} (?:days?|weeks?|hours?|fortnight)(?: and {COUNT} days?)? (?:after|before|past|over|from|beyond|"
      rf"short of|ahead of) "
      r"(?:his|her|their|its|the) (?:due|expected|estimated|edd)(?: (?:date|day|delivery|of|\w+))?(?!\w)")),
    ("day & to", CALENDAR,
     rf"(?<!\w)(?:{COUNT} )?(?:weeks?|months?|years?) to the (?:very )?day(?!\w)"),
    (f"oh zero nought {_TO_TWELVE} & twenty thousand",
     "a day in words",
     (rf"(?<!\w)(?:(?:oh|zero|nought|{either(ONES[1:])}|twenty[- ]?\w*|thirty[- ]?\w*)[ ,/-]{{1,2}}){{2,4}}"
      r"(?:two thousand(?: and)? \w+"
      rf"|twenty[- ](?:oh |twenty[- ]?)?(?:{either(ONES[1:10])}|\w+teen|ten|eleven|twelve|twenty|thirty))(?!\w)"
      r"(?! (?:days?|weeks?|months?|years?|children|hours?|minutes?|per|people|cases|times|pounds))")),
    # "Fourteen nine twelve is his date of birth": three numbers in a row where a birth is spoken of.
    (f"birth birthday birthdate born dob & {_TO_TWELVE}",
     "a day in words",
     (rf"(?<!\w){_SPOKEN_DAY}(?=[^.!?]{{0,40}}\b(?:birth|birthday|birthdate|dob|was born)\b)"
      rf"|(?<!\w)(?:born|birth|birthday|birthdate|dob)(?: (?:on|was|is|the))*:? {_SPOKEN_DAY}")),
    # "Six May twenty twelve", "May the sixth, two thousand and four": where both the day and its year are counted out.
    ((f"{' '.join(MONTH_NAMES).lower()} & "
      f"{' '.join(ONES[1:])} twenty thirty"), "a day in words",
     (rf"(?<!\w){_SPOKEN} (?:of )?{MONTH},? {_YEAR}|(?<!\w){MONTH} {_SPOKEN},? {_YEAR}"
      rf"|(?<=\bon ){_SPOKEN} {MONTH}(?!\w)|(?<=\bborn ){_SPOKEN} {MONTH}(?!\w)")),
    (f"month & day year {' '.join(ORDINALS[:31])} st nd rd th".replace("-", " "), "a day",
     (rf"(?<!\w)(?:day\W{{1,5}}\d{{1,2}}|{NTH_WORD}|{NTH})\W{{1,5}}month\W{{1,5}}\d{{1,2}}(?!\w)|"
      r"(?<!\w)year\W{1,5}\d{4}\W{1,5}month\W{1,5}\d{1,2}\W{1,5}day(?!\w)")),
)  # fmt: skip

NAMED_DAYS = (
    r"\b(?i:on|of|after|before|since|until|till|by|at|past|from|for) (?:the )?(?:[A-Z][\w'’]+ "
    r"(?:(?:in|of|the|and|[Yy]our) )?){1,5}(?<!Away )(?<!Conference )(?<!Development )(?<!Learning )(?<!Recall )"
    r"(?:Day|Night|Friday|Saturday|Sunday|Monday|Eve)\b(?! (?:Centre|Nursery|Care|"
    r"School|Case|Service|Unit|Surgery|Hospital|Shelter|Time|Club|Programme|Trip|Release))"
    r"|\b(?i:day|night|morning|evening|weekend|week) (?:after|before|following|of) (?:the )?(?:[A-Z][\w'’]+ ){1,3}"
    r"(?:[Ff]ire|[Aa]ttacks?|[Rr]iots?|[Ss]hootings?|[Dd]isaster|[Ee]xplosion|[Ff]loods|[Vv]ote|[Vv]erdict|[Mm]arch|"
    r"[Dd]erby|[Mm]atch)\b"
)
"""A day with a name of its own ("on World Book Day"), or told by what has one ("the day after the Grenfell fire"), by
the capitals in the text as it is written. A named day is also a thing to prepare for, so something has to have happened
on it; practitioners have days of their own ("the Away Day").
"""
