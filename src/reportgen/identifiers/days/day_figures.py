"""Days in figures that want a year, or have a month that is no English one: "Sat 8/3", "6 rugsėjo 2012"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportgen.identifiers.days.day_words import MONTH, PART_OF_DAY, SHORT_DAYS, SHORT_MONTHS
from reportgen.identifiers.days.near_day_forms import WEEKDAYS
from reportgen.identifiers.days.near_day_kinds import AGE
from reportgen.identifiers.judged import Judged
from reportgen.identifiers.known.vocabulary import is_in_dictionary
from reportgen.identifiers.known.words import MONTHS
from reportgen.identifiers.names.alterations import distance
from reportgen.identifiers.needs import Needs, Sought
from reportgen.identifiers.reading import Reading

__all__ = ["days_counted_out", "days_in_figures"]

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
# Words of letters and logs with a day behind them: "Dictated: 8/3".
_DATED = """
    dictated typed seen signed received sent printed booked admitted discharged adm disch visited reviewed updated
    missed cancelled logged entered written date dated dt dob contact edd lmp hv cv mtg
    """.split()
# What happens on a day, before which it is noted: "Home visit (4/8)".
_HAPPENED = """
    seen visit visits visited reviewed review admitted discharged edd lmp hv cv mtg meeting discussion conference
    appointment appt contact call called referral referred medical clinic closed opened held supervision assessment
    """.split()
# "Clinic 9-5" is when it is open.
_NOTED_BEFORE_A_DAY = sorted({*_HAPPENED} - {"clinic", "held", "opened", "supervision"})
# In the languages of families.
_BORN = """
    born nacida nacido nascida nascido ne nee nata nato nascut nascuta geboren urodzona urodzony ganwyd ganed
    """.split()
_DAY_AND_MONTH = r"(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[0-2])(?![\d/:%]|\.\d)"
# In figures, or with a month that is no English one.
_IN_FIGURES: tuple[tuple[str, re.Pattern[str], Needs], ...] = (
    (AGE, re.compile(r"(?<!\w)\d{1,3} ?(?:w(?:ee)?ks?|w) ?(?:\+|plus|&)? ?\d ?d(?:ays?|ys?)?(?!\w)"
                      r"|(?<!\w)\d{1,2} ?y(?:rs?|ears?)?,? ?(?:\+|plus|&|and)? ?\d{1,3} ?d(?:ays?)?(?!\w)"
                      r"|(?<!\w)\d{1,3} ?m(?:ths?|os?)? ?(?:\+|plus|&)? ?\d{1,2} ?d(?:ays?|ys?)?(?!\w)"
                      r"|(?<!\w)aged? \d{1,2}\.\d+ (?:years?|yrs?|months?)(?!\w)"),
     Needs(2, words=frozenset({"d", "day", "days", "dys", "age", "aged"}))),
    ("a day",
     re.compile(r"(?<![\d/])(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2]) ?(?:and|to|or|,|-|&) ?"
                r"(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])(?![\d/])"),
     Needs(4, 4, marks=("/",), times=2)),
    # "Black Friday 2025", "Clean Monday 2025", "mischief night 2025"
    ("a day told by its year",
     re.compile(r"(?<!\w)(?:[a-z]+(?:'s)? (?:day|eve)|(?:black|blue|clean|cyber|fat|giving|holy|meat-?fare|mischief|"
                r"shrove|small business|super|twixmas) (?:night|monday|tuesday|wednesday|thursday|friday|saturday|"
                r"sunday)|erev [a-z]+(?: [a-z]+)?)(?: (?:plus|minus) \w+)?,? (?:in |of )?(?:19|20)\d\d(?!\d)"),
     Needs(
         4,
         words=frozenset("day eve night monday tuesday wednesday thursday friday saturday sunday erev".split()),
     )),
    ("a day in another language",
     re.compile(rf"(?<![\w.,])\d{{1,2}}(?:er|e|\.|o|º)?[ .-]?(?:de |d')?(?:{_FOREIGN_MONTHS})(?!\w)"
                rf"|(?<!\w)(?:{_FOREIGN_MONTHS}) \d{{1,2}}(?![\w/]|\.\d)"),
     Needs(
         1, words=frozenset(f + month.split()[0] for month in _FOREIGN_MONTHS.split("|") for f in ("", "er", "o", "e"))
     )),
    ("a day", re.compile(rf"(?<!\w)(?:{'|'.join(_DATED)})(?: on)? ?[:=] ?{_DAY_AND_MONTH}"
                         rf"|(?<!\w)(?:{'|'.join(_HAPPENED)})(?: on|:|,)? \(?"
                         rf"(?!(?:[123]/[234]|\d\d?/(?:0?7|12))(?!\d)|10/10){_DAY_AND_MONTH}"
                         r"(?! (?:of|out|children|people|[a-z]+s)(?!\w)| ?(?:k?g|mg|ml|cm|mm|mmol)(?!\w))"
                         rf"|(?<!\w)(?:w/[bce]|w\.?[bce]\.?|week (?:ending|commencing|beginning)):? {_DAY_AND_MONTH}"),
     Needs(2, 2, words=frozenset({*_DATED, *_HAPPENED, "w", "wb", "week", "wc", "we"}))),
    # As software holds them: "new Date(2025, 2, 8)", "--03-08"; and two days of one month: "(8, 9/3)".
    ("a day", re.compile(r"\((?:19|20)\d\d, ?\d{1,2}, ?\d{1,2}[,)]"
                         r"|(?<![\w-])--(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d-])"
                         r"|(?<![\d/.])(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])(?!\d)[,.:]? ?(?:@|at)? ?"
                         rf"(?:\d{{1,2}}[:.]\d\d(?!\d)|\d{{1,2}} ?[ap]m(?!\w)|{PART_OF_DAY}"
                         r"| (?!(?:19|20)\d\d)[0-2]\d[0-5]\d(?![\d.,]| ?(?:kg|g|ml|times)(?!\w)))"
                         r"|(?<![\d/.,-])(?:0?[1-9]|[12]\d|3[01])-(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])(?![\d/-])"
                         r"|\((?:0?[1-9]|[12]\d|3[01])(?:,|-| and| &) ?(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])\)"),
     Needs(2, 2, marks=("(", "--", "/"))),
    # "Visit 26/3: fine": more parts than a whole has, and neither days (/7) nor months (/12) as doctors count them.
    ("a day", re.compile(r"(?<![\w./£-])(?:1[3-9]|2\d|3[01])/(?:0?[1-68-9]|1[01])(?![\w/%-]|\.\d)"),
     Needs(3, 2, marks=("/",))),
    # "10am 23/4"
    ("a day", re.compile(rf"(?<!\w)\d{{1,2}}(?:[:.]\d\d)? ?[ap]m,? (?:on )?{_DAY_AND_MONTH}"),
     Needs(3, 3, marks=("am", "pm"))),
    ("a day", re.compile(r"(?<![\d.,£/-])(?:0[1-9]|[12]\d|3[01]) (?:0[1-9]|1[0-2]) \d\d(?![\d/-]|[., ]\d)"),
     Needs(6, 3)),
    # "Sat 8/3", but no "sat 1/2 an hour"
    ("a day", re.compile(rf"(?<!\w){SHORT_DAYS}\.?,? (?!(?:1/[234]|[23]/[34])(?: of| an?| the| way| hour)(?!\w))"
                         rf"{_DAY_AND_MONTH}(?! ?(?:kg|mg|ml|cm|am|pm|hours|hrs)(?!\w))"),
     Needs(2, 2, words=frozenset(WEEKDAYS.split()))),
    ("a day",
     re.compile(r"(?<![\d.,£:/-])(?<!\bat )(?<!\bby )(?<!until )(?<!before )(?<!after )(?<!from )(?<!\bto )(?<!around )"
                r"(?:0[1-9]|[12]\d|3[01])\.0[1-9](?![\d%]|[.:]\d| ?(?:am|pm|kg|g|hours|hrs|per)(?!\w))"),
     Needs(4, dotted=True)),
    # "b. 6.5.", "DOB 6512": whoever writes so leaves out what a day has elsewhere.
    ("a day", re.compile(r"(?<!\w)(?:b\.|born|bday):? ?(?:0?[1-9]|[12]\d|3[01])(?P<mark>[/.])"
                         r"(?:0?[1-9]|1[0-2])(?!\d|(?P=mark)\d| ?k?g)"
                         rf"|(?<!\w)(?:bday|birthday)\W{{1,3}}(?:{MONTH}|{SHORT_MONTHS}) ?\d{{1,2}}(?!\w)"
                         r"|(?<!\w)(?:dob|d\.o\.b\.?)\W{1,3}(?!(?:19|20)\d\d(?!\d))\d{4,8}(?!\w)"),
     Needs(2, words=frozenset({"b", "born", "bday", "birthday", "dob", "d"}))),
    # "Phone call 14-10": no range goes down. "Am 9/11", "eve of 12/11".
    ("a day", re.compile(rf"(?<!\w)(?:{'|'.join(_NOTED_BEFORE_A_DAY)})(?: on|:|,)? \(?"
                         r"(?P<day>0?[2-9]|[12]\d|3[01])-(?P<month>0?[1-9]|1[0-2])(?![\w/%-]|\.\d)(?! [a-z]+s(?!\w))"
                         rf"|(?<!\w)(?:am|pm|eve|evening|night|morning|afternoon)(?: of)? {_DAY_AND_MONTH}"
                         r"(?! (?:of|out|[a-z]+s)(?!\w))"),
     Needs(2, 2, words=frozenset({*_HAPPENED, "am", "pm", "eve", "evening", "night", "morning", "afternoon"}))),
    # "(13.7.)", "16.9.: no further action"
    ("a day", re.compile(r"(?<![\w.,£/-])(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?=[):,;])"),
     Needs(2, 2, dotted=True)),
    # "On the 18. September 2025", but no "She was 18. September 2025 began"
    ("a day", re.compile(rf"(?:(?<=[(:])|(?<=[(:] )|(?<=\bon )|(?<=\bof )|(?<=\bfrom )|(?<=\bsince )|(?<=\bthe )"
                         r"|(?<=\bafter )|(?<=\bbefore )|(?<=\buntil )|(?<=\bam )|(?<=\bvom )|^)"
                         rf"(?:0?[1-9]|[12]\d|3[01])\. (?:{MONTH}|{SHORT_MONTHS}\.?) (?:19|20)\d\d(?!\d)"),
     Needs(5, 2, words=frozenset(MONTHS))),
    # "0803 0640hrs"
    ("a day", re.compile(r"(?<![\w.,£/-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2]),? "
                         rf"(?:(?:at |@ ?)?[0-2]\d:?[0-5]\d ?h(?:ou)?rs(?!\w)|{PART_OF_DAY})"),
     Needs(4, words=frozenset("hrs hours morning afternoon evening night".split()))),
    # "Nacida el 6", "geboren am 6."
    ("a day", re.compile(rf"(?<!\w)(?:{'|'.join(_BORN)}) (?:a|am|ar|dnia|el|em|il|le|on|op|op de|pe)(?: the)? "
                         rf"(?:0?[1-9]|[12]\d|3[01])(?![\w/%]|[.:]\d| (?:of )?(?:{MONTH}|{SHORT_MONTHS})"
                         r"| [a-z]+s(?!\w))"),
     Needs(1, words=frozenset(_BORN))),
    # The fields of a form or a file: '<dob d="6" m="5" y="2012"/>'
    ("a day", re.compile(r"(?<![^\W_])d(?:ay|d)?\W{1,4}\d\d?\W{1,4}m(?:m|on(?:th)?)?\W{1,4}\d\d?\W{1,4}"
                         r"y(?:y|yyy|r|ear)?\W{1,4}(?:(?:19|20)?\d\d)(?!\d)"),
     Needs(4, 3, words=frozenset({"m", "mm", "mon", "month"}))),
    # With its year masked: "06/05/XXXX", "06/05/**12", "06 / 05 / ____", "06/05/[redacted]"
    ("a day",
     re.compile(r"(?<![\d/.-])(?:0?[1-9]|[12]\d|3[01])(?P<mark> ?[/.-] ?)(?:0?[1-9]|1[0-2])(?P=mark)"
                r"(?:(?:19|20)?(?:[*#?_•█]{1,4}|x{2,4}|y{2,4})(?:\d\d)?(?!\w)|[\[(<][a-z ]{3,20}[\])>])"
                # Or its month: "08/??/2025"
                r"|(?<![\d/.-])(?:0?[1-9]|[12]\d|3[01])(?P<sign>[/.-])[*#?_•█]{1,2}(?P=sign)(?:19|20)?\d\d(?!\w)"),
     Needs(2, 2, marks=tuple(mark + sign for mark in "/.-" for sign in (*" *#?_•█x[(<", "yy", "19", "20")))),
    # A figure in each box of a form: "0 6 0 5 2 0 1 2", "[0] [6] [0] [5] [2] [0] [1] [2]"
    ("a day",
     re.compile(r"(?<!\d)(?<!\d )(?=\d(?P<edge>[^\w,;\n]{1,3})\d)(?:0(?P=edge)[1-9]|[12](?P=edge)\d|3(?P=edge)[01])"
                r"(?P=edge)(?:0(?P=edge)[1-9]|1(?P=edge)[0-2])(?P=edge)(?:1(?P=edge)9|2(?P=edge)0)(?P=edge)"
                r"\d(?P=edge)\d(?! ?\d)"),
     Needs(8, 8)),
)  # fmt: skip
"""What to call it, how it is written, and what a text needs for it."""
_SOUGHT = Sought(((what, form), (needs,)) for what, form, needs in _IN_FIGURES)
_LEAST_MISSPELT, _MOST_MISSPELT = 5, 10
_NUMBERED_WORD = re.compile(r"(?<![\w.,])\d{1,2} ?(?:st|nd|rd|th)?(?: of)? ([a-z]{5,10})(?!\w)")
_FOREIGN_WORDS = frozenset(_FOREIGN_MONTHS.split("|"))
_LONG_FOREIGN_MONTHS = tuple(month for month in sorted(_FOREIGN_WORDS) if len(month) > 4 and month.isalpha())
_LONG_MONTHS = tuple(month for month in MONTHS if len(month) > 4)
# What stands between a day and a year is a month, in whatever language: "6 rugsėjo 2012", "2012 m. rugsėjo 6".
_IN_ANY_LANGUAGE = re.compile(
    r"(?<![\w.,])(?:0?[1-9]|[12]\d|3[01])\.? (?:de )?([^\W\d_]{3,12})\.?,? (?:de )?(?:19|20)\d\d(?!\w)"
    r"|(?<!\w)(?:19|20)\d\d\.? (?:m\. )?([^\W\d_]{3,12}) (?:0?[1-9]|[12]\d|3[01])(?!\w)"
)
_DAY_WITH_YEAR = Needs(5, 2)
# "Huit mars", "ósmego marca"
_COUNTED_OUT = re.compile(rf"(?<!\w)([^\W\d_]{{3,12}}) (?:de |d')?(?:{_FOREIGN_MONTHS})(?!\w)")


def days_in_figures(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """Every such day of a text that has a figure: its stretch, half-open, and what to call it."""
    folded = reading.folded
    for what, form in _SOUGHT.worth_trying(reading):
        for match in form.finditer(folded.text):
            if not _is_range(match):
                yield (*folded.span(*match.span()), what)
    like_months = _LIKE_MONTHS.among(reading.distinct)
    for match in _NUMBERED_WORD.finditer(folded.text) if like_months else ():
        if match[1] in like_months:
            yield (*folded.span(*match.span()), "a day")
    unknown = _UNKNOWN.among(reading.distinct) if _DAY_WITH_YEAR(reading) else frozenset()
    for match in _IN_ANY_LANGUAGE.finditer(folded.text) if unknown else ():
        if (match[1] or match[2]) in unknown:
            yield (*folded.span(*match.span()), "a day in another language")


def _is_range(match: re.Match[str]) -> bool:
    """Whether figures with a hyphen may count from one to another: "visit 9-11", where "visit 11-9" is a day."""
    said = match.groupdict()
    return bool(said.get("month")) and int(said["day"]) <= int(said["month"])


def days_counted_out(reading: Reading) -> Iterator[tuple[int, int]]:
    """Days whose number and month are in words of another language: a word that no dictionary has before a month."""
    if _FOREIGN_WORDS.isdisjoint(reading.distinct) or not (unknown := _UNKNOWN.among(reading.distinct)):
        return
    for match in _COUNTED_OUT.finditer(reading.folded.text):
        if match[1] in unknown:
            yield reading.folded.span(*match.span())


def _is_like_month(word: str) -> bool:
    """Whether a word that no dictionary has is a slip of a long month's name."""
    return (
        _LEAST_MISSPELT <= len(word) <= _MOST_MISSPELT
        and word.isalpha()
        and word not in MONTHS
        and not is_in_dictionary(word)
        and (
            any(distance(word, month, 2) <= 1 + (len(month) > 6) for month in _LONG_MONTHS)
            or any(distance(word, month, 1) <= 1 for month in _LONG_FOREIGN_MONTHS)  # "8 marto"
        )
    )


_LIKE_MONTHS = Judged(_is_like_month)
_UNKNOWN = Judged(lambda word: 3 <= len(word) <= 12 and word.isalpha() and not is_in_dictionary(word))
