"""Days and ages that a reader could work out, though no day is written: "on the 3rd", "the day after her birthday".

No month can be put in their place, so they are only found, and their author rewords them: feasts and days counted from
them, days of a month that stands elsewhere or is written in another language or wrongly, birthdays, and ages in days,
weeks or hours in the words and short forms of records.

To add a form: a row in `_FORMS`, with words of which one must stand in a text before the form is worth looking for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from reportgen.identifiers.ages_of_people import ages_of_people
from reportgen.identifiers.ages_of_things import is_nobodys
from reportgen.identifiers.ages_told import AGES
from reportgen.identifiers.alterations import distance
from reportgen.identifiers.dates import find_days
from reportgen.identifiers.day_words import COUNT, DAYS, MONTH, NTH, NTH_WORD, SHORT_DAYS, SHORT_MONTHS
from reportgen.identifiers.days_told import DAYS_TOLD
from reportgen.identifiers.judged import Judged
from reportgen.identifiers.needs import Needs
from reportgen.identifiers.occasions import NAMED_DAY, OCCASIONS
from reportgen.identifiers.public_days import is_of_law
from reportgen.identifiers.reading import Reading, read
from reportgen.identifiers.vocabulary import is_in_dictionary
from reportgen.identifiers.words import MONTHS
from reportgen.model.number_words import ORDINALS, either

__all__ = ["NearDay", "as_one", "find_near_days"]


class NearDay(Struct, frozen=True):
    """A stretch of text, half-open, that fixes a day, and what to call it."""

    start: int
    end: int
    what: str


_ELSEWHERE = "a day of a month that stands elsewhere"
_AGE = "an exact age"
_BIRTHDAY = "a day told by a birthday"
_FEAST = "a feast, which is a day"
_BY_FEAST = "a day told by a feast"
# "A Mother's Day card", "Halloween costumes": what is bought or made for a feast, which may be any day.
_FOR_A_FEAST = re.compile(
    r" (?:cards?|costumes?|decorations?|gifts?|jumpers?|masks?|outfits?|presents?|pumpkins?)(?!\w)"
)
# "Weight on the 2nd centile, length on the 25th"
_CENTILES = re.compile(
    r"centiles?\b[^.!?]*\b(?:length|height|weight|head|circumference|ofc|bmi)(?: \w+)? (?:on|of|to) $"
)
_LINE = 80
# "Arrested nine times. On the ninth, …", but not "nine times in May. On the ninth, …"
_ONE_OF_SEVERAL = re.compile(
    r"\b(?:times|occasions|visits|attempts|calls|appointments|attendances|contacts|referrals|arrests)\b"
    rf"(?!.*\b{MONTH}\b)[^\d]*$"
)
_LINES = 160
# "Of the fourth", which a sentence about one of several begins with, and none about a day.
_OF_THEM = re.compile(r"(?:^|[.!?:;][\"”'’)]?\s)of $")
_BEFORE_OF = 8
# "Within 10 to 14 days of the birth": a stretch of days tells none of them.
_STRETCH = re.compile(r"\b(?:within|between|first)(?: the(?: first)?)? \d{1,3} ?(?:to|and|or|-) ?$")
_AFTER = (
    r"(?:(?<=\bon )|(?<=\bby )|(?<=\bsince )|(?<=\buntil )|(?<=\btill )|(?<=\bafter )|(?<=\bbefore )|(?<=\bfrom )"
    r"|(?<=\bof ))"
)
_FEASTS = (
    r"christmas (?:eve|day)|boxing day|st stephen's day|new year'?s (?:eve|day)|hogmanay|twelfth night|epiphany|"
    r"burns night|valentine'?s day|shrove tuesday|pancake day|ash wednesday|st (?:david|patrick|george|andrew)'?s day|"
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
    r"(?:diwali|vaisakhi|holi|hanukkah|passover|yom kippur|rosh hashanah|lunar new year|chinese new year|purim|"
    r"nowruz|ashura|hallowe'?en|april fools?'? day)(?: day)?(?= (?:19|20)\d\d)|"
    r"(?:may|spring|august|summer|early may) bank holiday(?: monday)?"
)
_ANY_FEAST = (
    r"(?:christmas|easter|new year|eid|diwali|ramadan|hallowe'?en|pancake day|good friday|boxing day|mother'?s day|"
    r"father'?s day|bonfire night|ascension day|corpus christi|all saints'? day|palm sunday|ash wednesday|"
    r"shrove tuesday|"
    r"mothering sunday|whitsun|pentecost|hanukkah|passover|vaisakhi|holi)"
)
# The months of families who write in French, German, Irish, Italian, Polish, Portuguese, Romanian, Spanish, Welsh and
# others, without accents; where a language has the English name, nothing need be listed. With a year behind it a word
# that no dictionary has is enough (`_IN_ANY_LANGUAGE`), and only a month that is an English word need be listed.
_FOREIGN_MONTHS = (
    r"janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|"
    r"januar|jänner|februar|marz|maerz|juni|juli|oktober|dezember|"
    r"eanair|feabhra|marta|aibrean|bealtaine|meitheamh|iuil|lunasa|mean fomhair|deireadh fomhair|samhain|nollaig|"
    r"gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|dicembre|"
    r"stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia|"
    r"janeiro|fevereiro|marco|abril|maio|junho|julho|setembro|outubro|dezembro|"
    r"ianuarie|februarie|martie|aprilie|iunie|iulie|septembrie|octombrie|noiembrie|decembrie|"
    r"enero|febrero|mayo|junio|julio|septiembre|octubre|noviembre|diciembre|"
    r"ionawr|chwefror|mawrth|ebrill|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr|"
    r"januari|februari|maart|april|mei|augustus|mrt|"
    r"marcius|aprilis|majus|junius|julius|augusztus|szeptember|oktober|"
    r"ramadan|ramadhan|ramzan|jumada|dhul|rabi|rajab|sha'?ban|thul|tishri|nisan|kislev|adar|sivan|elul|shvat|"
    r"ledna|unora|brezna|dubna|kvetna|cervna|cervence|srpna|rijna|listopadu|prosince|"
    r"sijecnja|veljace|ozujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|studenoga?|prosinca|"
    r"marts|maj|augusti|augusta|augusts|"
    r"ocak|subat|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik|muharram|safar|rajab|shaban|shawwal"
)
_LIFE = r"(?:his |her |their |its )?life"
_ABOUT = r"(?:just |only |about |around )?"
_WEEKDAYS = (
    "monday tuesday wednesday thursday friday saturday sunday mondays fridays mon tue tues wed thu thurs fri sat sun"
)
_FEAST_WORDS = (
    "day eve night hogmanay epiphany tuesday wednesday sunday thursday friday saturday monday eid diwali vaisakhi holi "
    "hanukkah passover kippur rosh lunar chinese purim nowruz ashura halloween hallowe holiday "
    "christi torah sukkot shavuot mawlid bandhan janmashtami chaturthi shivaratri navaratri dussehra chauth divas "
    "gurpurab vesak wesak losar ruz b"
)
_COUNTED_FROM = (
    "christmas easter eid diwali ramadan halloween hallowe pancake boxing bonfire whitsun pentecost hanukkah passover "
    "vaisakhi holi & before after of"
)
_ENDINGS = "st nd rd th"
# What is counted behind an ordinal: "on the 3rd visit".
_IN_A_ROW = (
    r"floor|time|visit|review|meeting|centur|edition|call|child|pregnancy|birthday|contact|referral|attempt|occasion|"
    r"anniversary|week|day|month|year|grade|place|form"
)
_LATER_ORDINALS = f"{' '.join(ORDINALS[3:20])} twenty thirtieth thirty"
# Words of which one must stand in a text before a form is worth looking for (of each row that "&" parts), what it is
# called, and the form.
_FORMS = (
    (_FEAST_WORDS, _FEAST,
     (rf"(?<!\w)(?:{_FEASTS})(?!\w)|(?<!\w)(?:diwali|eid|holi|hanukkah|passover|purim|ashura|vaisakhi|nowruz|lohri) "
      r"(?:day|night|eve|morning)(?!\w)")),
    # The month stands elsewhere: "on the 3rd", "Monday the 3rd", "the 3rd inst."
    (_ENDINGS, _ELSEWHERE,
     (rf"{_AFTER}the {NTH}(?!.{{0,30}}centile)(?! (?:{_IN_A_ROW}|of|and (?:the )?(?:\d|{NTH_WORD})))")),
    # "May, 6th", "May (6th) 2012"
    (_ENDINGS, _ELSEWHERE,
     rf"(?<!\w){MONTH}(?:, (?:the )?{NTH}(?!\w)(?! (?:{_IN_A_ROW}))| ?\( ?(?:the )?{NTH} ?\))"),
    (_LATER_ORDINALS, _ELSEWHERE,
     (rf"{_AFTER}the (?!first|second|third){NTH_WORD}(?=[.,;:)]|$| (?:from|to|at|when|while|until|he|she|they|but|"
      rf"that|with|by|in|and(?! {NTH_WORD})|{MONTH})(?!\w))")),
    (f"{' '.join(ORDINALS[:12])} & of", _ELSEWHERE,
     (rf"(?<!\w)the {NTH_WORD} of the (?:{either(ORDINALS[:12])})"
      r"(?=[.,;:)]|$| (?:from|to|at|when|he|she|they|but|and|in|by|was|were|is)(?!\w))")),
    # "Eight slash three slash twelve"; "eighth of third twenty twelve"
    ("slash stroke dash dot", "a day in words",
     (rf"(?<!\w)(?:{COUNT}|\d{{1,2}}) (?P<said>slash|stroke|dash|dot) (?:{COUNT}|\d{{1,2}}) (?P=said) "
      rf"(?:{COUNT}|\d{{1,4}})(?!\w)")),
    ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth & of", "a day in words",
     (rf"(?<!\w){NTH_WORD} of (?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|"
      r"twelfth)(?: of|,)? (?:(?:19|20)?\d\d|nineteen|twenty|two thousand)(?!\w)")),
    (_WEEKDAYS, _ELSEWHERE,
     (rf"(?<!\w){SHORT_DAYS}\.?,? (?:the )?{NTH}(?! (?:of )?{MONTH})(?!\w)"
      rf"|(?<!\w){DAYS},? (?:the )?(?:{NTH}|{NTH_WORD}|\d{{1,2}}(?![\d:.]))(?! (?:of )?{MONTH})(?!\w)")),
    (_ENDINGS, _ELSEWHERE, rf"(?<=\bon )(?:his|her|their) {NTH}(?! (?:visit|attempt|contact|call|week))(?!\w)"),
    (_ENDINGS, _ELSEWHERE, rf"(?<!\w)(?:the )?{NTH},? ?\(? ?{MONTH} ?\)"),
    ("day days", _ELSEWHERE,
     (rf"(?<!\w)(?:{NTH}|{NTH_WORD}|last|final|penultimate) (?:working |school |week-?)?day (?:of|in) {MONTH}(?!\w)"
      rf"|(?<!\w){COUNT} days? into {MONTH}(?!\w)")),
    ("day", "a day told by its number",
     (rf"(?<!\w)(?:day \d{{1,3}}|(?:\d{{1,3}} ?(?:st|nd|rd|th)|{NTH_WORD}|hundredth) day) (?:of|in) "
      r"(?:(?:the year )?(?:19|20)\d\d(?!\d)|the year(?!\w))")),
    ("week wk", "a week told by its number",
     r"(?<!\w)(?:week|wk) (?:no\.? ?|number )?(?:0?[1-9]|[1-4]\d|5[0-3])(?: of|,| in| ?/)? ?(?:19|20)\d\d(?!\d)"),
    ("turned turning turn turns", "a day told by an age",
     (r"(?<!\w)(?:(?:the|a|one|two|three|four|five|six|seven|\d{1,3}) (?:days?|nights?|weeks?|mornings?|evenings?|eve)|"
      r"days?|weeks?) ?(?:before|after|that|when|of)? ?(?:\w+ )?(?:turned|turning) \w+(?!\w)"
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
    ("off before from short shy & being turning becoming reaching", _BIRTHDAY,
     (rf"(?<!\w){COUNT} (?:days?|weeks?|months?|hours?) (?:off|before|from|short of|shy of|away from) "
      rf"(?:being|turning|becoming|reaching) {COUNT}(?!\w)")),
    ("his her their & day week & st nd rd th", _AGE,
     r"(?<!\w)(?:his|her|their) (?:\d{1,2},)?\d{2,4}(?:st|nd|rd|th) (?:day|week)(?! (?:at|of|in|on) )(?!\w)"),
    ("month", _ELSEWHERE,
     (rf"(?<!\w)(?:the )?(?:{NTH}|{NTH_WORD}) (?:day )?of (?:the|that|this|last|next|each) (?:same )?month(?!\w)"
      r"|(?<!\w)\d{1,2} of (?:the )?month \d{1,2}(?!\w)")),
    ("inst ult prox", _ELSEWHERE, rf"(?<!\w){NTH} (?:inst|ult|prox)(?!\w)"),
    # The second Sunday in March 2024
    (_WEEKDAYS, "a weekday of a month",
     (r"(?<!\w)(?:first|second|third|fourth|fifth|last|penultimate|[1-5](?:st|nd|rd|th))"
      rf" {SHORT_DAYS} (?:in|of) (?:{MONTH}|{SHORT_MONTHS}(?!\w))"
      rf"|(?<!\w){DAYS} (?:in|of) (?:iso |calendar )?week \d{{1,2}}(?!\d)"
      rf"|(?<!\w)born on a {DAYS}(?: \w+)? in (?:\w+ )?{MONTH}")),
    ("term holidays holiday", "a day that a calendar tells",
     (rf"(?<!\w)(?:first|last|final|penultimate|second|third) {DAYS} (?:of|in|after|before) (?:the )?(?:\w+ )?"
      r"(?:half[- ])?(?:term|holidays?)(?!\w)")),
    # On her third birthday, two days before his birthday
    ("birthday birthdate birth", _BIRTHDAY,
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
    ("been be turn turns & in & days day weeks week", _BIRTHDAY,
     (rf"(?<!\w)(?:(?:would|should|will|'d|'ll)(?: have)? (?:been|be|turn)|turns) {COUNT} in {_ABOUT}{COUNT} "
      r"(?:days?|weeks?)(?!\w)")),
    # "2012, May, the sixth", "2012, May, 6", "6 (May) 2012"
    (" ".join(MONTHS), "a day",
     (rf"(?<!\w)(?:19|20)\d\d,? {MONTH}(?:,? (?:the )?(?:{NTH}|{NTH_WORD})|, \d{{1,2}}(?![.:/]\d))(?!\w)"
      rf"|(?<![\w.,])\d{{1,2}} ?[(\[]{MONTH}[)\]],? ?(?:19|20)\d\d(?!\d)")),
    ("birthday & go left days weeks months", _BIRTHDAY,
     (rf"(?<!\w){COUNT} (?:days?|weeks?|months?|sleeps) (?:to go|left) (?:un)?(?:til|till|to|before) "
      r"(?:(?:his|her|their|its|the|\w+'?s) )?(?:next |own |\w+ )?birthday(?!\w)")),
    # "Her birthday fell nine days after the incident"
    ("birthday birthdate & day days week weeks & after before later earlier from", _BIRTHDAY,
     (rf"(?<!\w)birth(?:day|date),? (?:(?:is|was|falls?|fell|comes?|came|being) )?{_ABOUT}{COUNT} (?:days?|weeks?) "
      r"(?:after|before|later|earlier|from)(?!\w)")),
    ("weekend", "a weekday of a month",
     (r"(?<!\w)(?:first|second|third|fourth|fifth|last|penultimate|[1-5](?:st|nd|rd|th)) weekend (?:in|of) "
      rf"{MONTH}(?!\w)")),
    # "Her birthday is this Friday", "they had kept his birthday the night before"
    (("birthday birthdays & today tomorrow yesterday day night evening morning weekend monday tuesday wednesday "
      "thursday friday saturday sunday"), _BIRTHDAY,
     (r"(?<!\w)birthdays?,? (?:(?:is|was|falls?|fell) )?(?:on )?(?:today|tomorrow|yesterday|"
      r"(?:the|this|that|next|last) (?:very )?(?:previous |following |same |next )?"
      rf"(?:{DAYS}|(?:day|night|evening|morning|weekend)(?: before| after| earlier| later)))(?!\w)")),
    # "Her birthday is the 3rd", "same birthday as his nan, the 3rd"
    ("birthday birthdate dob & st nd rd th", _BIRTHDAY,
     (rf"(?<!\w)(?:birth(?:day|date)|dob)s?(?![^.!?]* {NTH} birthday)[^.!?\d]{{1,40}}?(?<!\w)the {NTH}"
      r"(?=[.,;:)!?]|$| (?:and|but|so|too|as|when|which|he|she|they|in|on|at|by|from|to|with|without)(?!\w))")),
    # Day 37 of life, the 37th day of life, 37 days after birth, within 14 hours of birth
    ("life birth born delivery postnatal natal post partum postpartum", _AGE,
     (rf"(?<!\w)day[- ]{COUNT}(?: of (?:{_LIFE}|age)|(?= post[- ]?natal)|(?= after birth))"
      rf"|(?<!\w)(?:\d{{0,2}}{NTH}|{NTH_WORD}) (?:day|week) of {_LIFE}"
      r"|(?<!\w)(?<!times )(?<!once )(?<!twice )(?<!hours )(?<!minutes )(?<!nights )"
      rf"{COUNT}[ -]?(?:days?|weeks?|hours?|hrs?|wks?)(?:,? (?:and )?{COUNT}[ -]?(?:days?|hours?))?"
      rf" (?:of {_LIFE}|into {_LIFE}|of (?:the |his |her |their |being )?(?:birth|born|delivery)"
      r"|after (?:the |his |her |their |being )?(?:birth|born|delivery)"
      r"|(?:after|since) (?:he|she|they|it|the \w+) (?:was|were) (?:born|delivered)|(?:from|since) birth"
      r"|post[- ]?(?:partum|natal(?:ly)?))(?!\w)"
      rf"|(?<!\w)born (?:just |only )?{COUNT} (?:hours?|days?|weeks?) (?:earlier|before|previously|ago|later)(?!\w)"
      r"|(?<!\w)(?:on|at|by) d ?\d{1,3}(?: of life)?(?!\w)")),
    ("d dol pnd", _AGE,
     (r"(?<!\w)(?:(?:on|at|by|from) d ?\d{1,2}|(?<!vitamin )d ?\+ ?\d{1,3}|"
      r"(?:dol|pnd)(?: |: ?)?(?!(?:19|20)\d\d)\d{1,4})"
      r"(?!\w)")),
    ("postnatal postpartum natal partum & day", _AGE, r"(?<!\w)post[- ]?(?:natal|partum) day:? ?\d{1,3}(?!\w)"),
    ("older younger & days day weeks week hours minutes & than", _AGE,
     rf"(?<!\w){COUNT} (?:days?|weeks?|hours?|minutes?) (?:older|younger) than(?!\w)"),
    ("end start beginning & days day nights weeks week", _ELSEWHERE,
     (rf"(?<!\w)(?:{COUNT} (?:days?|nights?|weeks?)|the (?:day|night)) (?:before|after|from|short of|into) the "
      rf"(?:very )?(?:end|start|beginning) of {MONTH}(?!\w)")),
    # 52 hours old, aged 7wks, 7/52 old, aged 5/7, at 3 days
    ("age aged old & day days d week weeks wk wks w hour hours hrs fortnight fortnights minutes mins 7 12 52", _AGE,
     (rf"(?<!\w)(?:aged?|age of|at the age of) {_ABOUT}(?:{COUNT} ?(?:years?|yrs?|months?|mths?|y|m)[ ,]*(?:and )?)*"
      rf"(?:{COUNT}|[ivxl]{{1,7}})[ -]?(?:days?|d|weeks?|wks?|wk|w|hours?|hrs?)(?!\w)"
      r"|(?<!\w)aged? \d{1,2}/(?:7|12|52)(?!\w)|(?<!\w)\d{1,2}/(?:7|52) (?:old|of age)(?!\w)"
      rf"|(?<!\w){COUNT}[ -]?(?:minutes?|mins?|hours?|hrs?|wks?|wk|days?|weeks?|fortnights?|d|w)"
      r"(?:[ -]old| of age)(?!\w)"
      rf"|(?<!\w){COUNT} (?:days?|weeks?)' old(?!\w)|(?<!\w)(?:a |one )?fortnight(?:'s)? old(?!\w)")),
    ("age aged & 0 1 2 3 4 5 6", _AGE, r"(?<!\w)aged? \d{1,2}\+[0-6](?!\w)"),
    # "Booking at 19+4" is of a pregnancy, and no child's age.
    ("at & 0 1 2 3 4 5 6", _AGE, r"(?<!\w)(?<!booking )(?<!booked )(?<!scan )at \d{1,2}\+[0-6](?!\w)"),
    ("at & weeks week & day days", _AGE,
     rf"(?<!\w)at {_ABOUT}{COUNT} weeks?(?:,| and|, and)? {COUNT} days?(?!\w)"),
    ("corrected chronological developmental & age & days day weeks week", _AGE,
     rf"(?<!\w)(?:corrected|chronological|developmental) age(?: of| is| was|:)? ?-?{COUNT} (?:days?|weeks?)(?!\w)"),
    ("at & month months & day days week weeks", _AGE,
     rf"(?<!\w)at {_ABOUT}{COUNT} months?(?:,| and|, and)? {COUNT} (?:weeks?|days?)(?!\w)"),
    ("baby infant newborn neonate boy girl & day days d week weeks wk wks w hour hours hrs", _AGE,
     (rf"(?<!\w)(?:baby|infant|newborn|neonate|boy|girl),? (?:of |aged )?(?:just |only |barely )?{COUNT}"
      r" ?(?:days?|weeks?|hours?|wks?|hrs?|d|w)(?! (?:later|before|after|ago|earlier)|\w)")),
    ("at & days", _AGE,
     (rf"(?<!\w)at (?:just |only |about |around )?{COUNT} days"
      r"(?! (?:notice|before|after|later|into|a|per|of the))(?!'|\w)")),
    ("baby infant newborn neonate child & hours days weeks wks hrs d w day", _AGE,
     (rf"(?<!\w)(?:baby|infant|newborn|neonate|child) \((?:aged )?{COUNT} ?(?:hours|days|weeks|wks|hrs|d|w)(?: old)?\)"
      rf"|(?<!\w)day {COUNT} (?:baby|infant|newborn|neonate)(?!\w)")),
    ("born delivered & weeks", _AGE,
     rf"(?<!\w)(?:born|delivered) at {COUNT} weeks(?:,| and|, and)? {COUNT} days?(?!\w)"),
    ("born delivered", _AGE, r"(?<!\w)(?:born|delivered) at \d\d ?\+ ?[0-6](?!\d)"),
    ("t", _AGE, r"(?<!\w)t ?\+ ?\d{1,2}(?: days?)?(?!\w)"),
    ("whit michaelmas lammas candlemas martinmas kippur hashanah", _FEAST,
     (r"(?<!\w)(?:whit (?:sun|mon)day|michaelmas(?! (?:terms?|sittings?)(?!\w))|lammas|candlemas|martinmas|yom kippur|"
      r"rosh hashanah)(?: day)?(?!\w)")),
    ("52 7", _AGE,
     (r"(?<![\w/])(?<!\brv )(?<!\bin )(?<!\breview )(?<!\breview: )(?<!\bfor )(?:\d{1,2}/52|[1-6]/7)"
      r"(?![\w/])")),
    ("40 weeks wks week", _AGE, r"(?<!\w)\d{1,3}\+[0-6] ?(?:weeks?|wks?|/40)(?!\w)"),
    (("year years yr yrs month months mth mths aged age gestation gestational & "
      "day days week weeks gestation gestational"), _AGE,
     (rf"(?<!\w){COUNT} (?:years?|yrs?)(?:,| and|, and)? "
      rf"(?:(?:{COUNT}|zero|no) (?:months?|mths?)(?:,| and|, and)? )?{COUNT} "
      rf"(?:day|week)s?(?!\w)|(?<!\w){COUNT} (?:months?|mths?)(?:,| and|, and)? {COUNT} (?:days|day old)(?!\w)"
      rf"|(?<!\w)aged? {COUNT}(?:,| and|, and) {COUNT} days?(?!\w)"
      r"|(?<!\w)gestation(?:al age)?(?: of| at|:)? \d\d\+[0-6](?!\d)")),
    (_COUNTED_FROM, _BY_FEAST,
     (rf"(?<!\w){COUNT} (?:days?|nights?|weeks?) (?:before|after) {_ANY_FEAST}(?!\w)"
      rf"|(?<!\w)(?:the )?(?:day|night|morning|evening|eve|{DAYS}) (?:before|after|of) {_ANY_FEAST}(?!\w)")),
    ("year & new & before after", _BY_FEAST, r"(?:before|after) new year(?!'|\w)"),
    ("halloween hallowe", _BY_FEAST, r"(?<!\w)hallowe'?en(?!\w)"),
    ("month", _ELSEWHERE,
     rf"(?<!\w)(?:first|second|third|fourth|last) {DAYS} of (?:the|that|this|last|next) month(?!\w)"),
    ("life & day days week weeks hour hours", _AGE, rf"(?<!\w){COUNT}[- ](?:day|week|hour)s?(?:[- ]long)? life(?!\w)"),
    ("lived alive survived", _AGE,
     rf"(?<!\w)(?:lived|alive|survived) (?:for )?(?:just |only )?{COUNT} (?:days|weeks|hours)(?!\w)"),
    ("born delivered died deceased dead extinct birth death", "the time of a birth or a death",
     (r"(?<!\w)(?:born|delivered|died|(?:pronounced|certified|declared|confirmed) (?:dead|deceased)|extinct|"
      r"time of (?:birth|death)) ?(?:was |is |: ?)?"
      r"(?:(?:(?:at|around|about) ){0,2}\d{1,2}[:.]\d\d(?: ?[ap]m)?"
      r"|at (?:around |about )?[0-2]\d[0-5]\d(?: ?h(?:ou)?rs)?)"
      r"(?!\w|[.:/]\d)(?! ?(?:weeks?|days?|months?|years?|g|grams?|kg))")),
    ("clocks leap results term", "a day that a calendar tells",
     (r"(?<!\w)clocks (?:changed|(?:went|go|going|were put) (?:back|forward))(?!\w)|(?<!\w)leap day(?!\w)"
      r"|(?<!\w)(?:gcse|a[- ]level) results day(?!\w)|(?<!\w)results day (?:in )?(?:19|20)\d\d"
      r"|(?<!\w)(?:first|last|final) day of (?:the )?(?:autumn|spring|summer|winter|michaelmas|easter|christmas)"
      r"(?: half)? term(?!\w)")),
)  # fmt: skip
_COMPILED = tuple(
    (tuple(frozenset(row.split()) for row in words.split("&")), what, re.compile(form))
    for words, what, form in (*_FORMS, *AGES, *DAYS_TOLD, *OCCASIONS)
)
_EVERYWHERE = frozenset({"a", "and", "at", "by", "for", "in", "is", "of", "on", "the", "to", "was"})
"""Words that nearly every text has."""
# Which forms each word calls for, in the order of the forms: of a form's rows of words the one that fewest texts have.
_FORMS_OF: dict[str, tuple[int, ...]] = {}
for _place, _compiled in enumerate(_COMPILED):
    for _word in min(_compiled[0], key=lambda row: (len(row & _EVERYWHERE), len(row))):
        _FORMS_OF[_word] = (*_FORMS_OF.get(_word, ()), _place)
_CALLING = frozenset(_FORMS_OF)
_GATE = _CALLING.union(*(row for rows, _, _ in _COMPILED for row in rows))
_NAMED_DAY = re.compile(NAMED_DAY)
_NAMED_WORDS = frozenset({"day", "night", "friday", "saturday", "sunday", "monday", "eve"})
# Words of letters and logs with a day behind them: "Dictated: 8/3".
_DATED = """
    dictated typed seen signed received sent printed booked admitted discharged adm disch visited reviewed updated
    logged entered written date dated dt dob contact
    """.split()  # noqa: SIM905 - a list of words reads better as words
_DAY_AND_MONTH = r"(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[0-2])(?![\d/.:%])"
# In figures, or with a month that is no English one: looked for where a figure stands.
_IN_FIGURES = (
    (_AGE, re.compile(r"(?<!\w)\d{1,3} ?(?:w(?:ee)?ks?|w) ?(?:\+|plus|&)? ?\d ?d(?:ays?)?(?!\w)"
                      r"|(?<!\w)\d{1,2} ?y(?:rs?|ears?)?,? ?(?:\+|plus|&|and)? ?\d{1,3} ?d(?:ays?)?(?!\w)"
                      r"|(?<!\w)aged? \d{1,2}\.\d+ (?:years?|yrs?|months?)(?!\w)")),
    ("a day",
     re.compile(r"(?<![\d/])(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2]) ?(?:and|to|or|,|-|&) ?"
                r"(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])(?![\d/])")),
    # "Black Friday 2025", "Clean Monday 2025", "mischief night 2025"
    ("a day told by its year",
     re.compile(r"(?<!\w)(?:[a-z]+(?:'s)? (?:day|eve)|(?:black|blue|clean|cyber|fat|giving|holy|meat-?fare|mischief|"
                r"shrove|small business|super|twixmas) (?:night|monday|tuesday|wednesday|thursday|friday|saturday|"
                r"sunday)|erev [a-z]+(?: [a-z]+)?) (?:in |of )?(?:19|20)\d\d(?!\d)")),
    ("a day in another language",
     re.compile(rf"(?<![\w.,])\d{{1,2}}(?:er|e|\.|o|º)?[ .-]?(?:de |d')?(?:{_FOREIGN_MONTHS})(?!\w)"
                rf"|(?<!\w)(?:{_FOREIGN_MONTHS}) \d{{1,2}}(?![\w/]|\.\d)")),
    ("a day", re.compile(rf"(?<!\w)(?:{'|'.join(_DATED)})(?: on)? ?[:=] ?{_DAY_AND_MONTH}"
                         rf"|(?<!\w)(?:seen|visited|reviewed|admitted|discharged)(?: on)? "
                         rf"(?!(?:[123]/[234]|\d\d?/(?:0?7|12))(?!\d)|10/10){_DAY_AND_MONTH}"
                         r"(?! (?:of|times|days|weeks|years|members|children))"
                         rf"|(?<!\w)(?:w/[ce]|w\.?[ce]\.?|week (?:ending|commencing|beginning)):? {_DAY_AND_MONTH}")),
    # As software holds them: "new Date(2025, 2, 8)", "--03-08"; and two days of one month: "(8, 9/3)".
    ("a day", re.compile(r"\((?:19|20)\d\d, ?\d{1,2}, ?\d{1,2}[,)]"
                         r"|(?<![\w-])--(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d-])"
                         r"|(?<![\d/.])(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2]) ?(?:@|at) ?\d{1,2}"
                         r"(?:[:.]\d\d| ?[ap]m)"
                         r"|(?<![\d/.,-])(?:0?[1-9]|[12]\d|3[01])-(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])(?![\d/-])"
                         r"|\((?:0?[1-9]|[12]\d|3[01])(?:,|-| and| &) ?(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])\)")),
    ("a day", re.compile(r"(?<![\d.,£/-])(?:0[1-9]|[12]\d|3[01]) (?:0[1-9]|1[0-2]) \d\d(?![\d/-]|[., ]\d)")),
    # "Sat 8/3", but no "sat 1/2 an hour"
    ("a day", re.compile(rf"(?<!\w){SHORT_DAYS}\.?,? (?!(?:1/[234]|[23]/[34])(?: of| an?| the| way| hour)(?!\w))"
                         rf"{_DAY_AND_MONTH}(?! ?(?:kg|mg|ml|cm|am|pm|hours|hrs)(?!\w))")),
    ("a day",
     re.compile(r"(?<![\d.,£:/-])(?<!\bat )(?<!\bby )(?<!until )(?<!before )(?<!after )(?<!from )(?<!\bto )(?<!around )"
                r"(?:0[1-9]|[12]\d|3[01])\.0[1-9](?![\d.%:]| ?(?:am|pm|kg|g|hours|hrs|per)(?!\w))")),
    # "b. 6.5.", "DOB 6512": whoever writes so leaves out what a day has elsewhere.
    ("a day", re.compile(r"(?<!\w)(?:b\.|born|bday):? ?(?:0?[1-9]|[12]\d|3[01])(?P<mark>[/.])"
                         r"(?:0?[1-9]|1[0-2])(?!\d|(?P=mark)\d| ?k?g)"
                         r"|(?<!\w)(?:dob|d\.o\.b\.?)\W{1,3}(?!(?:19|20)\d\d(?!\d))\d{4,8}(?!\w)")),
    # The fields of a form or a file: '<dob d="6" m="5" y="2012"/>'
    ("a day", re.compile(r"(?<![^\W_])d(?:ay|d)?\W{1,4}\d\d?\W{1,4}m(?:m|on(?:th)?)?\W{1,4}\d\d?\W{1,4}"
                         r"y(?:y|yyy|r|ear)?\W{1,4}(?:(?:19|20)?\d\d)(?!\d)")),
    # With its year masked: "06/05/XXXX", "06/05/**12"
    ("a day",
     re.compile(r"(?<![\d/.-])(?:0?[1-9]|[12]\d|3[01])(?P<mark>[/.-])(?:0?[1-9]|1[0-2])(?P=mark)"
                r"(?:(?:19|20)?(?:[*#?_•█]{1,4}|x{2,4}|y{2,4})(?:\d\d)?)(?!\w)")),
    # A figure in each box of a form: "0 6 0 5 2 0 1 2", "[0] [6] [0] [5] [2] [0] [1] [2]"
    ("a day",
     re.compile(r"(?<!\d)(?<!\d )(?=\d(?P<edge>[^\w,;\n]{1,3})\d)(?:0(?P=edge)[1-9]|[12](?P=edge)\d|3(?P=edge)[01])"
                r"(?P=edge)(?:0(?P=edge)[1-9]|1(?P=edge)[0-2])(?P=edge)(?:1(?P=edge)9|2(?P=edge)0)(?P=edge)"
                r"\d(?P=edge)\d(?! ?\d)")),
)  # fmt: skip
# What each of them cannot do without.
_IN_FIGURES_NEED: tuple[Needs, ...] = (
    Needs(2, words=frozenset({"d", "day", "days", "age", "aged"})),
    Needs(4, 4, marks=("/",), times=2),
    Needs(
        4,
        words=frozenset(
            "day eve night monday tuesday wednesday thursday friday saturday sunday erev".split()  # noqa: SIM905
        ),
    ),
    Needs(
        1, words=frozenset(f + month.split()[0] for month in _FOREIGN_MONTHS.split("|") for f in ("", "er", "o", "e"))
    ),
    Needs(2, 2, words=frozenset({*_DATED, "w", "week", "wc", "we"})),
    Needs(3, 2, marks=("(", "--", "/")),
    Needs(6, 3),
    Needs(2, 2, words=frozenset(_WEEKDAYS.split())),
    Needs(4, dotted=True),
    Needs(2, words=frozenset({"b", "born", "bday", "dob", "d"})),
    Needs(4, 3, words=frozenset({"m", "mm", "mon", "month"})),
    Needs(2, 2, marks=tuple(mark + sign for mark in "/.-" for sign in (*"*#?_•█x", "yy", "19", "20"))),
    Needs(8, 8),
)
_LEAST_MISSPELT, _MOST_MISSPELT = 5, 10
_NUMBERED_WORD = re.compile(r"(?<![\w.,])\d{1,2} ?(?:st|nd|rd|th)?(?: of)? ([a-z]{5,10})(?!\w)")
_LONG_MONTHS = tuple(month for month in MONTHS if len(month) > 4)
# What stands between a day and a year is a month, in whatever language: "6 rugsėjo 2012", "2012 m. rugsėjo 6".
_IN_ANY_LANGUAGE = re.compile(
    r"(?<![\w.,])(?:0?[1-9]|[12]\d|3[01])\.? (?:de )?([^\W\d_]{3,12})\.?,? (?:de )?(?:19|20)\d\d(?!\w)"
    r"|(?<!\w)(?:19|20)\d\d\.? (?:m\. )?([^\W\d_]{3,12}) (?:0?[1-9]|[12]\d|3[01])(?!\w)"
)
_DAY_WITH_YEAR = Needs(5, 2)


def _tells_none(what: str, match: re.Match[str]) -> bool:
    """Whether the age is a thing's, or the day of a month a line on a growth chart or one of several times."""
    if what in {_AGE, _BIRTHDAY} and _STRETCH.search(match.string, max(0, match.start() - _LINE), match.start()):
        return True
    if what == _AGE:
        return is_nobodys(match.string, *match.span())
    if what in {_FEAST, _BY_FEAST}:
        return _FOR_A_FEAST.match(match.string, match.end()) is not None
    if what != _ELSEWHERE:
        return False
    text, start = match.string, match.start()
    if _CENTILES.search(text, max(0, start - _LINE), start):
        return True
    if _OF_THEM.search(text, max(0, start - _BEFORE_OF), start):
        return True  # "Of the fourth she says only"
    is_in_words = match[0].startswith("the ") and not any(map(str.isdigit, match[0]))
    return is_in_words and _ONE_OF_SEVERAL.search(text, max(0, start - _LINES), start) is not None


@lru_cache(maxsize=512)
def find_near_days(text: str, called: frozenset[str] = frozenset()) -> tuple[NearDay, ...]:
    """Every such stretch of a text, in order; they may overlap one another (see `as_one`).

    Args:
        text: any text.
        called: folded words of pseudonyms, of which an age is somebody's.
    """
    reading = read(text)
    words = _GATE & reading.distinct
    if not words and not reading.has_digit:
        return ()
    folded = reading.folded
    found = []
    for place in sorted({place for word in words & _CALLING for place in _FORMS_OF[word]}):
        rows, what, form = _COMPILED[place]
        if len(rows) == 1 or all(map(words.intersection, rows)):
            found += [
                NearDay(*folded.span(*match.span()), what)
                for match in form.finditer(folded.text)
                if not _tells_none(what, match)
            ]
    found += [NearDay(*folded.span(*age), _AGE) for age in ages_of_people(reading, called)]
    if reading.has_digit:
        found += _in_figures(reading)
    if not _NAMED_WORDS.isdisjoint(words):
        found += [NearDay(*match.span(), "a day with a name") for match in _NAMED_DAY.finditer(text)]
    if found and reading.has_digit:
        of_laws = [day for day in find_days(text) if is_of_law(text, day)]
        found = [near for near in found if not any(near.start < day.end and day.start < near.end for day in of_laws)]
    return tuple(sorted(found, key=lambda near: (near.start, -near.end)))


def as_one(found: Iterable[NearDay]) -> Iterator[NearDay]:
    """What overlaps, as one that one answer does for: "on St George's Day" and "s Day 2016" are a day with its year.

    Args:
        found: stretches in order.
    """
    last: NearDay | None = None
    for near in found:
        if last is not None and near.start < last.end:
            last = replace(last, end=max(last.end, near.end))
        else:
            if last is not None:
                yield last
            last = near
    if last is not None:
        yield last


def _in_figures(reading: Reading) -> Iterator[NearDay]:
    folded = reading.folded
    for needs, (what, form) in zip(_IN_FIGURES_NEED, _IN_FIGURES, strict=True):
        if not needs.met(reading):
            continue
        for match in form.finditer(folded.text):
            yield NearDay(*folded.span(*match.span()), what)
    like_months = _LIKE_MONTHS.among(reading.distinct)
    for match in _NUMBERED_WORD.finditer(folded.text) if like_months else ():
        if match[1] in like_months:
            yield NearDay(*folded.span(*match.span()), "a day")
    unknown = _UNKNOWN.among(reading.distinct) if _DAY_WITH_YEAR.met(reading) else frozenset()
    for match in _IN_ANY_LANGUAGE.finditer(folded.text) if unknown else ():
        if (match[1] or match[2]) in unknown:
            yield NearDay(*folded.span(*match.span()), "a day in another language")


def _is_like_month(word: str) -> bool:
    """Whether a word that no dictionary has is a slip of a long month's name."""
    return (
        _LEAST_MISSPELT <= len(word) <= _MOST_MISSPELT
        and word not in MONTHS
        and not is_in_dictionary(word)
        and any(distance(word, month, 2) <= 1 + (len(month) > 6) for month in _LONG_MONTHS)
    )


_LIKE_MONTHS = Judged(_is_like_month)
_UNKNOWN = Judged(lambda word: 3 <= len(word) <= 12 and word.isalpha() and not is_in_dictionary(word))
