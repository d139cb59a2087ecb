"""The forms of days and ages that a reader could work out, in words: feasts, "on the 3rd", "life of three days"."""

from __future__ import annotations

from reportgen.identifiers.days.day_words import (
    COUNT,
    DAYS,
    IN_A_ROW,
    MONTH,
    NTH,
    NTH_WORD,
    PART_OF_DAY,
    SHORT_DAYS,
    SHORT_MONTHS,
)
from reportgen.identifiers.days.near_day_kinds import AGE, BIRTHDAY, BY_FEAST, CALENDAR, ELSEWHERE, FEAST
from reportgen.identifiers.known.words import MONTHS
from reportgen.model.number_words import ORDINALS, either

__all__ = ["FORMS", "WEEKDAYS"]

_AFTER = (
    r"(?:(?<=\bon )|(?<=\bby )|(?<=\bsince )|(?<=\buntil )|(?<=\btill )|(?<=\bafter )|(?<=\bbefore )|(?<=\bfrom )"
    r"|(?<=\bof ))"
)
_FEASTS = (
    r"christmas (?:eve|day)|boxing day|st stephen's day|new year'?s (?:eve|day)|hogmanay|twelfth night|epiphany|"
    r"burns night|valentine'?s day|shrove tuesday|pancake day|ash wednesday|st (?:david|patrick|george|andrew)'?s day|"
    r"(?:st|saint) \w+'s day(?! (?:care|case|centre|hospital|nursery|school|service|surgery|unit))|"
    r"mothering sunday|mother'?s'? day|father'?s'? day|palm sunday|maundy thursday|good friday|"
    r"easter (?:day|saturday|sunday|monday|tuesday)|may day|midsummer'?s day|"
    r"all (?:saints'?|souls'?|hallows'?) day|guy fawkes(?: night)?|bonfire night|armistice day|"
    r"ascension day|corpus christi|trinity sunday|advent sunday|holy saturday|lady day|all hallows'? eve|"
    r"plough monday|rogation sunday|low sunday|passion sunday|refreshment sunday|stir-up sunday|o'bon|"
    r"sukkot|simchat torah|shavuot|tu b'?shvat|lag b'?omer|tisha b'?av|mawlid|laylat al[- ]qadr|arafat day|"
    r"day of arafah|"
    r"raksha bandhan|janmashtami|ganesh chaturthi|maha shivaratri|navaratri|dussehra|karva chauth|"
    r"bandi chhor divas|"
    r"gurpurab|guru nanak'?s birthday|buddha day|vesak|wesak|losar|naw[- ]ruz|v[ej][- ]day|d-day|"
    r"super bowl (?:sunday|night)|black friday(?= (?:19|20)\d\d| sales? day)|cyber monday(?= (?:19|20)\d\d)|"
    r"twixmas (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|midsummer'?s (?:eve|night)|"
    r"mischief night|day before the ides|"
    r"remembrance (?:day|sunday)|eid(?: (?:al|ul)[- ](?:fitr|adha))?(?= (?:19|20)\d\d| day| celebrations?)|"
    r"(?:diwali|vaisakhi|holi|whitsun|pentecost|hanukkah|passover|yom kippur|rosh hashanah|lunar new year|"
    r"chinese new year|purim|nowruz|ashura|hallowe'?en|april fools?'? day)(?: day)?(?= (?:19|20)\d\d)|"
    r"(?:may|spring|august|summer|early may) bank holiday(?: monday)?"
)
_ANY_FEAST = (
    r"(?:christmas|easter|new year|eid|diwali|ramadan|hallowe'?en|pancake day|good friday|boxing day|mother'?s day|"
    r"father'?s day|bonfire night|ascension day|corpus christi|all saints'? day|palm sunday|ash wednesday|"
    r"shrove tuesday|"
    r"mothering sunday|whitsun|pentecost|hanukkah|passover|vaisakhi|holi|epiphany|michaelmas|candlemas)"
)
_AT_A_TIME = r"(?:\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m(?!\w))"
_LIFE = r"(?:his |her |their |its )?life"
_ABOUT = r"(?:just |only |about |around )?"
WEEKDAYS = (
    "monday tuesday wednesday thursday friday saturday sunday mondays fridays mon tue tues wed thu thurs fri sat sun"
)
_FEAST_WORDS = (
    "day eve night baby lohri qadr hogmanay epiphany "
    "tuesday wednesday sunday thursday friday saturday monday eid diwali vaisakhi holi "
    "hanukkah passover kippur rosh lunar chinese purim nowruz ashura halloween hallowe holiday whitsun "
    "pentecost christi torah sukkot shavuot mawlid bandhan janmashtami chaturthi shivaratri navaratri dussehra chauth "
    "divas gurpurab vesak wesak losar ruz b"
)
_COUNTED_FROM = (
    "new mother mothers father fathers mothering christmas easter eid diwali ramadan halloween hallowe pancake boxing "
    "bonfire whitsun pentecost hanukkah passover vaisakhi holi epiphany michaelmas candlemas & "
    "before after following of to till until"
)
_ENDINGS = "st nd rd th"
_LATER_ORDINALS = f"{' '.join(ORDINALS[3:20])} twenty thirtieth thirty"
# Words of which one must stand in a text before a form is worth looking for (of each row that "&" parts), what it is
# called, and the form.
FORMS = (
    (_FEAST_WORDS, FEAST,
     (rf"(?<!\w)(?:{_FEASTS})(?!\w)|(?<!\w)(?:diwali|eid|holi|hanukkah|passover|purim|ashura|vaisakhi|nowruz|lohri) "
      r"(?:day|night|eve|morning)(?!\w)"
      r"|(?<!\w)(?:christmas|easter|diwali|eid|holi|hanukkah|passover|vaisakhi|baisakhi|nowruz|lohri|halloween|"
      r"new year)(?:'?s)?(?: day)? baby(?!\w)"
      r"|(?<!\w)(?:independence|liberation|national|republic|unification) day(?! of)(?!\w)")),
    # The month stands elsewhere: "on the 3rd", "Monday the 3rd", "the 3rd inst."
    (_ENDINGS, ELSEWHERE,
     (rf"{_AFTER}the {NTH}(?!\w)(?!.{{0,30}}centile)(?! (?:{IN_A_ROW}|of|and (?:the )?(?:\d|{NTH_WORD})))")),
    # "Seen on 3rd"
    (_ENDINGS, ELSEWHERE,
     (rf"(?<=\bon ){NTH}(?!.{{0,30}}centile)"
      rf"(?=[.,;:)](?! {NTH})|$| (?:and|at|but|by|he|it|she|that|they|to|was|when|with)(?! {NTH})(?!\w))")),
    # "20th @ 3am", "20th in the morning", "3am on the 20th", "17th/18th", "the night of 19/20"
    (_ENDINGS, ELSEWHERE,
     (rf"(?<!\w){NTH},? ?(?:(?:@|at)? ?{_AT_A_TIME}|\(?{PART_OF_DAY})"
      rf"|(?<!\w){_AT_A_TIME},? (?:on )?(?:the )?{NTH}(?! (?:{IN_A_ROW}))(?!\w)"
      rf"|(?<!\w){NTH} ?(?:/|-|thr(?:o|u|ough)) ?{NTH}(?!.{{0,30}}centile)"
      r"(?=[.,;:)!?]|$| (?:and|at|but|he|it|no|she|they|was|when)(?!\w))")),
    ("night", ELSEWHERE,
     (r"(?<!\w)night of (?:the )?\d{1,2} ?[/-] ?\d{1,2}(?!\w)"
      rf"|(?<!\w)night of the (?:{NTH}|{NTH_WORD}) (?:in)?to the (?:{NTH}|{NTH_WORD})(?!\w)")),
    (_ENDINGS, ELSEWHERE, rf"(?<=\()(?:on )?the {NTH}(?=\))"),
    # "May5", "3oth March", "llth of May"
    (" ".join(MONTHS), "a day",
     (rf"(?<!\w){MONTH}(?:0?[1-9]|[12]\d|3[01])(?!\w)"
      rf"|(?<!\w)(?:[lio]{{1,2}}|\d[lio]|[lio]\d)(?:st|nd|rd|th) (?:of )?{MONTH}(?!\w)")),
    # "May, 6th", "May (6th) 2012"
    (_ENDINGS, ELSEWHERE,
     rf"(?<!\w){MONTH}(?:, (?:the )?{NTH}(?!\w)(?! (?:{IN_A_ROW}))| ?\( ?(?:the )?{NTH} ?\))"),
    (_LATER_ORDINALS, ELSEWHERE,
     (rf"{_AFTER}the (?!first|second|third){NTH_WORD}(?=[.,;:)]|$| (?:from|to|at|when|while|until|he|she|they|but|"
      rf"like|that|with|by|in|and(?! {NTH_WORD})|{MONTH})(?!\w))")),
    (f"{' '.join(ORDINALS[:12])} & of", ELSEWHERE,
     (rf"(?<!\w)the {NTH_WORD} of the (?:{either(ORDINALS[:12])})"
      r"(?=[.,;:)]|$| (?:from|to|at|when|he|she|they|but|and|in|by|was|were|is)(?!\w))")),
    (f"{_ENDINGS} & {' '.join(ORDINALS[:12])} & of", ELSEWHERE,
     (rf"(?<!\w){NTH} of (?:the )?(?:{either(ORDINALS[:12])})"
      r"(?=[.,;:)]|$| (?:from|to|at|when|he|she|they|but|and|in|by|was|were|is)(?!\w))")),
    # "Eight slash three slash twelve"; "eighth of third twenty twelve"
    ("slash stroke dash dot", "a day in words",
     (rf"(?<!\w)(?:{COUNT}|\d{{1,2}}) (?P<said>slash|stroke|dash|dot) (?:{COUNT}|\d{{1,2}}) (?P=said) "
      rf"(?:{COUNT}|\d{{1,4}})(?!\w)")),
    ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth & of", "a day in words",
     (rf"(?<!\w){NTH_WORD} of (?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|"
      r"twelfth)(?: of|,)? (?:(?:19|20)?\d\d|nineteen|twenty|two thousand)(?!\w)")),
    (WEEKDAYS, ELSEWHERE,
     (rf"(?<!\w){SHORT_DAYS}\.?,? (?:the )?{NTH}(?! (?:of )?{MONTH})(?!\w)"
      rf"|(?<!\w){DAYS},? (?:the )?(?:{NTH}|{NTH_WORD}|\d{{1,2}}(?![\d:.]))(?! (?:of )?{MONTH})(?!\w)")),
    # "On the eighth (a Saturday)"
    (f"{WEEKDAYS} & {_ENDINGS} {' '.join(ORDINALS[:20])} twenty thirtieth thirty", "a weekday of a month",
     (rf"(?<!\w)the (?:{NTH}|{NTH_WORD})(?: \((?:an? )?{SHORT_DAYS}\.?\)|, (?:(?:which|that) was |being )?a {DAYS}"
      r"(?!\w))")),
    (_ENDINGS, ELSEWHERE, rf"(?<=\bon )(?:his|her|their) {NTH}(?! (?:visit|attempt|contact|call|week))(?!\w)"),
    (_ENDINGS, ELSEWHERE, rf"(?<!\w)(?:the )?{NTH},? ?\(? ?{MONTH} ?\)"),
    ("day days", ELSEWHERE,
     (rf"(?<!\w)(?:{NTH}|{NTH_WORD}|last|final|penultimate) (?:working |school |week-?)?day (?:of|in) {MONTH}(?!\w)"
      rf"|(?<!\w){COUNT} days? into "
      rf"(?:{MONTH}|(?:the )?(?:new year|(?:\w+ )?(?:half[- ]?term|term|holidays?)))(?!\w)")),
    ("day", "a day told by its number",
     (rf"(?<!\w)(?:day \d{{1,3}}|(?:\d{{1,3}} ?(?:st|nd|rd|th)|{NTH_WORD}|hundredth) day) (?:of|in) "
      r"(?:(?:the year )?(?:19|20)\d\d(?!\d)|the year(?!\w))")),
    ("week wk", "a week told by its number",
     (r"(?<!\w)(?:week|wk) (?:no\.? ?|number )?(?:0?[1-9]|[1-4]\d|5[0-3])(?: of|,| in| ?/)? ?(?:19|20)\d\d(?!\d)"
      r"|(?<!\w)(?:week|wk) \d{1,2},? day [1-7],?(?: (?:of|in))? (?:19|20)\d\d(?!\d)"
      rf"|(?<!\w){NTH} (?:week|wk) (?:of|in) (?:19|20)\d\d(?!\d)")),
    ("turned turning turn turns", "a day told by an age",
     (r"(?<!\w)(?:(?:the|a|one|two|three|four|five|six|seven|\d{1,3}) "
      r"(?:days?|nights?|weeks?|wks?|mornings?|evenings?|eve)|"
      r"days?|weeks?|wks?) ?(?:before|b4|after|that|when|of)? ?(?:\w+ )?(?:turned|turning) \w+(?!\w)"
      rf"|(?<!\w)turn(?:ed|ing|s)? {COUNT} (?:on )?(?:(?:the|that|this) (?:very |same |previous |following |next |"
      r"coming |last )?|next |last )"
      rf"(?:day|night|evening|morning|week|weekend|"
      rf"{DAYS})(?: before| after| earlier| later)?(?!\w)")),
    ("month & day", "a day",
     (rf"(?<!\w)(?:{NTH}|{NTH_WORD}) month,? (?:the )?(?:{NTH}|{NTH_WORD}) day(?!\w)"
      rf"|(?<!\w)(?:{NTH}|{NTH_WORD}) day of (?:the )?(?:{NTH}|{NTH_WORD}) month(?!\w)")),
    ("mmx mmxi mmxii mmxiii mmxiv mmxv mmxvi mmxvii mmxviii mmxix mmxx mmxxi mmxxii mmxxiii mmxxiv mmxxv mmxxvi",
     "a day",
     r"(?<!\w)[ivx]{1,6} ?[·./, -] ?[ivx]{1,4} ?[·./, -] ?mm[xvi]{1,6}(?!\w)"),
    ("off before from short shy & being turning becoming reaching", BIRTHDAY,
     (rf"(?<!\w){COUNT} (?:days?|weeks?|months?|hours?) (?:off|before|from|short of|shy of|away from) "
      rf"(?:being|turning|becoming|reaching) {COUNT}(?!\w)")),
    ("his her their & day week", AGE,
     (r"(?<!\w)(?:his|her|their) (?:\d{1,2},)?\d{2,4}(?:st|nd|rd|th) (?:day|week)(?! (?:at|of|in|on) )(?!\w)"
      rf"|(?<!\w)in (?:his|her|their) {NTH_WORD} week(?! (?:at|of|in|on)(?!\w))(?!\w)")),
    ("month", ELSEWHERE,
     (rf"(?<!\w)(?:the )?(?:{NTH}|{NTH_WORD}) (?:day )?of (?:the|that|this|last|next|each) (?:same )?month(?!\w)"
      r"|(?<!\w)\d{1,2} of (?:the )?month \d{1,2}(?!\w)")),
    ("inst ult prox", ELSEWHERE, rf"(?<!\w){NTH} (?:inst|ult|prox)(?!\w)"),
    # The second Sunday in March 2024
    (WEEKDAYS, "a weekday of a month",
     (r"(?<!\w)(?:first|second|third|fourth|fifth|last|penultimate|[1-5](?:st|nd|rd|th))"
      rf" {SHORT_DAYS} (?:in|of) (?:{MONTH}|{SHORT_MONTHS}(?!\w))"
      rf"|(?<!\w){DAYS} (?:in|of) (?:iso |calendar )?week \d{{1,2}}(?!\d)"
      rf"|(?<!\w)born on a {DAYS}(?: \w+)? in (?:\w+ )?{MONTH}")),
    ("term holidays holiday", CALENDAR,
     (rf"(?<!\w)(?:first|last|final|penultimate|second|third) {DAYS} (?:of|in|after|before) (?:the )?(?:\w+ )?"
      r"(?:half[- ])?(?:term|holidays?)(?!\w)")),
    # On her third birthday, two days before his birthday
    ("birthday birthdate birth", BIRTHDAY,
     (r"(?:(?<!\w)on |(?<!\w)(?:(?:on )?the (?:\w+ )?(?:eve|day|night|morning|evening|week|weekend)s?"
      rf"|the {DAYS}|{COUNT} (?:day|week|month|hour)s?(?: and a (?:half|bit|quarter))?|shortly|just|soon|immediately"
      r"|not long)"
      r" (?:just )?(?:of|before|after|from|following|until|till|to|preceding|past|short of|shy of|off|away from) )"
      r"(?:(?:his|her|their|its|the|\w+(?: \w+)?'s?) )?(?:own )?"
      rf"(?:{NTH}|{NTH_WORD}|last|next|\d{{1,2}})? ?(?:half[- ])?birth ?da(?:y|te)(?!\w)"
      rf"|(?<!\w)(?:at|for|during) (?:his|her|their|its|the|\w+'?s) (?:own )?(?:{NTH}|{NTH_WORD})? ?birthday "
      r"(?:party|tea|cake|treat|meal|celebrations?|sleepover|outing)(?!\w)"
      r"|(?<!\w)birthday (?:weekend|morning|night|eve|sunday|saturday)(?!\w)")),
    # "She would have been ten in nine days"
    ("been be turn turns & in & days day weeks week", BIRTHDAY,
     (rf"(?<!\w)(?:(?:would|should|will|'d|'ll)(?: have)? (?:been|be|turn)|turns) {COUNT} in {_ABOUT}{COUNT} "
      r"(?:days?|weeks?)(?!\w)")),
    # "2012, May, the sixth", "2012, May, 6", "6 (May) 2012"
    (" ".join(MONTHS), "a day",
     (rf"(?<!\w)(?:19|20)\d\d,? {MONTH}(?:,? (?:the )?(?:{NTH}|{NTH_WORD})|, \d{{1,2}}(?![.:/]\d))(?!\w)"
      rf"|(?<![\w.,])\d{{1,2}} ?[(\[]{MONTH}[)\]],? ?(?:19|20)\d\d(?!\d)")),
    ("birthday & go left days weeks months", BIRTHDAY,
     (rf"(?<!\w){COUNT} (?:days?|weeks?|months?|sleeps) (?:to go|left) (?:un)?(?:til|till|to|before) "
      r"(?:(?:his|her|their|its|the|\w+'?s) )?(?:next |own |\w+ )?birthday(?!\w)")),
    # "Her birthday fell nine days after the incident"
    ("birthday birthdate & day days week weeks & after before later earlier from", BIRTHDAY,
     (rf"(?<!\w)birth(?:day|date),? (?:(?:is|was|falls?|fell|comes?|came|being) )?{_ABOUT}{COUNT} (?:days?|weeks?) "
      r"(?:after|before|later|earlier|from)(?!\w)")),
    ("weekend", "a weekday of a month",
     (r"(?<!\w)(?:first|second|third|fourth|fifth|last|penultimate|[1-5](?:st|nd|rd|th)) weekend (?:in|of) "
      rf"{MONTH}(?!\w)")),
    # "Her birthday is this Friday", "they had kept his birthday the night before"
    (("birthday birthdays & today tomorrow yesterday day night evening morning weekend monday tuesday wednesday "
      "thursday friday saturday sunday"), BIRTHDAY,
     (r"(?<!\w)birthdays?,? (?:(?:is|was|falls?|fell) )?(?:on )?(?:today|tomorrow|yesterday|"
      r"(?:the|this|that|next|last) (?:very )?(?:previous |following |same |next )?"
      rf"(?:{DAYS}|(?:day|night|evening|morning|weekend)(?: before| after| earlier| later)))(?!\w)")),
    # "Her birthday is the 3rd", "same birthday as his nan, the 3rd"
    ("birthday birthdate dob & st nd rd th", BIRTHDAY,
     (rf"(?<!\w)(?:birth(?:day|date)|dob)s?(?![^.!?]* {NTH} birthday)[^.!?\d]{{1,40}}?(?<!\w)the {NTH}"
      r"(?=[.,;:)!?]|$| (?:and|but|so|too|as|when|which|he|she|they|in|on|at|by|from|to|with|without)(?!\w))")),
    # Day 37 of life, the 37th day of life, 37 days after birth, within 14 hours of birth
    ("life birth born delivery postnatal natal post partum postpartum", AGE,
     (rf"(?<!\w)day[- ]{COUNT}(?: of (?:{_LIFE}|age)|(?= post[- ]?natal)|(?= after birth))"
      rf"|(?<!\w)(?:\d{{0,2}}{NTH}|{NTH_WORD}) (?:day|week) of {_LIFE}"
      r"|(?<!\w)(?<!times )(?<!once )(?<!twice )(?<!hours )(?<!minutes )(?<!nights )"
      rf"{COUNT}[ -]?(?:days?|weeks?|hours?|hrs?|wks?|nights|sleeps)(?:,? (?:and )?{COUNT}[ -]?(?:days?|hours?))?"
      rf" (?:of {_LIFE}|into {_LIFE}|of (?:the |his |her |their |being )?(?:birth|born|delivery)"
      r"|after (?:the |his |her |their |being )?(?:birth|born|delivery)"
      r"|(?:after|since) (?:he|she|they|it|the \w+) (?:was|were) (?:born|delivered)|(?:from|since) birth"
      r"|post[- ]?(?:partum|natal(?:ly)?))(?!\w)"
      rf"|(?<!\w)born (?:just |only )?{COUNT} (?:hours?|days?|weeks?) (?:earlier|before|previously|ago|later)(?!\w)"
      r"|(?<!\w)(?:on|at|by) d ?\d{1,3}(?: of life)?(?!\w)")),
    ("d dol pnd", AGE,
     (r"(?<!\w)(?:(?:on|at|by|from) d ?\d{1,2}|(?<!vitamin )d ?\+ ?\d{1,3}|"
      r"(?:dol|pnd)(?: |: ?)?(?!(?:19|20)\d\d)\d{1,4})"
      r"(?!\w)")),
    ("postnatal postpartum natal partum & day", AGE, r"(?<!\w)post[- ]?(?:natal|partum) day:? ?\d{1,3}(?!\w)"),
    ("older younger & days day weeks week hours minutes & than", AGE,
     rf"(?<!\w){COUNT} (?:days?|weeks?|hours?|minutes?) (?:older|younger) than(?!\w)"),
    ("end start beginning & days day nights weeks week", ELSEWHERE,
     (rf"(?<!\w)(?:{COUNT} (?:days?|nights?|weeks?)|the (?:day|night)) (?:before|after|from|short of|into) the "
      rf"(?:very )?(?:end|start|beginning) of {MONTH}(?!\w)")),
    # 52 hours old, aged 7wks, 7/52 old, aged 5/7, at 3 days
    ("age aged old & day days d week weeks wk wks w hour hours hrs fortnight fortnights minutes mins 7 12 52", AGE,
     (rf"(?<!\w)(?:aged?|age of|at the age of) {_ABOUT}(?:{COUNT} ?(?:years?|yrs?|months?|mths?|y|m)[ ,]*(?:and )?)*"
      rf"(?:{COUNT}|[ivxl]{{1,7}})[ -]?(?:days?|d|weeks?|wks?|wk|w|hours?|hrs?)(?!\w)"
      r"|(?<!\w)aged? \d{1,2}/(?:7|12|52)(?!\w)|(?<!\w)\d{1,2}/(?:7|52) (?:old|of age)(?!\w)"
      rf"|(?<!\w){COUNT}[ -]?(?:minutes?|mins?|hours?|hrs?|wks?|wk|days?|weeks?|fortnights?|d|w)"
      r"(?:[ -]old| of age)(?!\w)"
      rf"|(?<!\w){COUNT} (?:days?|weeks?)' old(?!\w)|(?<!\w)(?:a |one )?fortnight(?:'s)? old(?!\w)")),
    ("age aged & 0 1 2 3 4 5 6", AGE, r"(?<!\w)aged? \d{1,2}\+[0-6](?!\w)"),
    # "Booking at 19+4" is of a pregnancy, and no child's age.
    ("at & 0 1 2 3 4 5 6", AGE, r"(?<!\w)(?<!booking )(?<!booked )(?<!scan )at \d{1,2}\+[0-6](?!\w)"),
    ("at & weeks week & day days", AGE,
     rf"(?<!\w)at {_ABOUT}{COUNT} weeks?(?:,| and|, and)? {COUNT} days?(?!\w)"),
    ("corrected chronological developmental & age & days day weeks week", AGE,
     rf"(?<!\w)(?:corrected|chronological|developmental) age(?: of| is| was|:)? ?-?{COUNT} (?:days?|weeks?)(?!\w)"),
    ("at & month months & day days week weeks", AGE,
     rf"(?<!\w)at {_ABOUT}{COUNT} months?(?:,| and|, and)? {COUNT} (?:weeks?|days?)(?!\w)"),
    ("baby infant newborn neonate boy girl & day days d week weeks wk wks w hour hours hrs", AGE,
     (rf"(?<!\w)(?:baby|infant|newborn|neonate|boy|girl),? (?:of |aged )?(?:just |only |barely )?{COUNT}"
      r" ?(?:days?|weeks?|hours?|wks?|hrs?|d|w)(?! (?:later|before|after|ago|earlier)|\w)")),
    # "She was eight and three hundred and fifty-five days"
    ("was is were aged turned & day days week weeks", AGE,
     (rf"(?<!\w)(?:aged|is|turned|was|were) {COUNT}(?: years?)?(?: old)?(?:,| and|, and) {COUNT} (?:days?|weeks?)"
      r"(?! (?:after|ago|before|earlier|from|in|into|later|of|on|prior|to)(?!\w))(?!\w)")),
    # "She'd only been eight a fortnight", "eleven days into being eight", "her first week as an eight-year-old"
    ("been be being is was were turning as & day days week weeks fortnight", BIRTHDAY,
     (rf"(?<!\w)(?:be|been|was|were|is) (?:barely |just |only )?{COUNT} (?:(?:by|for|since) )?{_ABOUT}"
      rf"(?:{COUNT} (?:days?|weeks?)|a fortnight)(?=[.,;:)!?]|$| (?:and|but|he|she|they|when|at the time)(?!\w))"
      rf"|(?<!\w){COUNT} (?:days?|weeks?) into (?:being |turning ){COUNT}(?!\w)"
      rf"|(?<!\w)first (?:day|week|weekend) as an? {COUNT}[- ]year[- ]old(?!\w)")),
    ("at & days", AGE,
     (rf"(?<!\w)at (?:just |only |about |around )?{COUNT} days"
      r"(?! (?:notice|before|after|later|into|a|per|of the))(?!'|\w)")),
    ("baby infant newborn neonate child & hours days weeks wks hrs d w day", AGE,
     (rf"(?<!\w)(?:baby|infant|newborn|neonate|child) \((?:aged )?{COUNT} ?(?:hours|days|weeks|wks|hrs|d|w)(?: old)?\)"
      rf"|(?<!\w)day {COUNT} (?:baby|infant|newborn|neonate)(?!\w)")),
    ("born delivered & weeks", AGE,
     rf"(?<!\w)(?:born|delivered) at {COUNT} weeks(?:,| and|, and)? {COUNT} days?(?!\w)"),
    ("born delivered", AGE, r"(?<!\w)(?:born|delivered) at \d\d ?\+ ?[0-6](?!\d)"),
    ("t", AGE, r"(?<!\w)t ?\+ ?\d{1,2}(?: days?)?(?!\w)"),
    ("whit michaelmas lammas candlemas martinmas kippur hashanah", FEAST,
     (r"(?<!\w)(?:whit (?:sun|mon)day|michaelmas(?! (?:terms?|sittings?)(?!\w))|lammas|candlemas|martinmas|yom kippur|"
      r"rosh hashanah)(?: day)?(?!\w)")),
    ("52 7", AGE,
     (r"(?<![\w/])(?<!\brv )(?<!\bin )(?<!\breview )(?<!\breview: )(?<!\bfor )(?:\d{1,2}/52|[1-6]/7)"
      r"(?![\w/])")),
    ("40 weeks wks week wk", AGE, r"(?<!\w)\d{1,3}\+[0-6] ?(?:weeks?|wks?|/40)(?!\w)"),
    (("year years yr yrs month months mth mths aged age gestation gestational & "
      "day days dys week weeks wk wks gestation gestational"), AGE,
     (rf"(?<!\w){COUNT} (?:years?|yrs?)(?:,| and|, and)? "
      rf"(?:(?:{COUNT}|zero|no) (?:months?|mths?)(?:,| and|, and)? )?{COUNT} "
      rf"(?:(?:day|week)s?|wks?|dys?)(?!\w)|(?<!\w){COUNT} (?:months?|mths?)(?:,| and|, and)? "
      rf"(?:{COUNT} (?:weeks?|wks?)(?:,| and|, and)? )?{COUNT} (?:days|dys|day old)(?!\w)"
      rf"|(?<!\w)aged? {COUNT}(?:,| and|, and) {COUNT} days?(?!\w)"
      r"|(?<!\w)gestation(?:al age)?(?: of| at|:)? \d\d\+[0-6](?!\d)")),
    (_COUNTED_FROM, BY_FEAST,
     (rf"(?<!\w){COUNT} (?:days?|nights?|weeks?|sleeps) (?:before|after|to|till|until) {_ANY_FEAST}(?!\w)"
      rf"|(?<!\w)(?:the )?(?:day|night|morning|evening|eve|week|weekend|{DAYS}) (?:before|after|following|of) "
      rf"{_ANY_FEAST}(?!\w)")),
    # "On the feast of the Assumption"
    ("feast & of", FEAST, r"(?<!\w)the feast of (?:(?:the|our|st|saint|all) )*\w+"),
    ("year & new & before after", BY_FEAST, r"(?:before|after) new year(?!'|\w)"),
    ("halloween hallowe", BY_FEAST, r"(?<!\w)hallowe'?en(?!\w)"),
    ("month", ELSEWHERE,
     rf"(?<!\w)(?:first|second|third|fourth|last) {DAYS} of (?:the|that|this|last|next) month(?!\w)"),
    ("life & day days week weeks hour hours", AGE, rf"(?<!\w){COUNT}[- ](?:day|week|hour)s?(?:[- ]long)? life(?!\w)"),
    ("lived alive survived", AGE,
     rf"(?<!\w)(?:lived|alive|survived) (?:for )?(?:just |only )?{COUNT} (?:days|weeks|hours)(?!\w)"),
    ("born delivered died deceased dead extinct birth death", "the time of a birth or a death",
     (r"(?<!\w)(?:born|delivered|died|(?:pronounced|certified|declared|confirmed) (?:dead|deceased)|extinct|"
      r"time of (?:birth|death)) ?(?:was |is |: ?)?"
      r"(?:(?:(?:at|around|about) ){0,2}\d{1,2}[:.]\d\d(?: ?[ap]m)?"
      r"|at (?:around |about )?[0-2]\d[0-5]\d(?: ?h(?:ou)?rs)?)"
      r"(?!\w|[.:/]\d)(?! ?(?:weeks?|days?|months?|years?|g|grams?|kg))")),
    ("clocks leap results term", CALENDAR,
     (r"(?<!\w)clocks (?:changed|(?:(?:went|go|going|were put) )?(?:back|forward))(?!\w)|(?<!\w)leap day(?!\w)"
      r"|(?<!\w)(?:gcse|a[- ]level) results day(?!\w)|(?<!\w)results day (?:in )?(?:19|20)\d\d"
      r"|(?<!\w)(?:first|last|final) day of (?:the )?(?:autumn|spring|summer|winter|michaelmas|easter|christmas)"
      r"(?: half)? term(?!\w)")),
)  # fmt: skip
