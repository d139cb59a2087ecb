"""Shapes that identify whether or not the case file knows them: numbers of records, addresses, titles with a name.

A number counts whether or not its check digit is right: a slip of the pen identifies as well. Names of organisations
and people count by the word they end or begin with ("… Primary School", "Mrs …"), unless the words before it are
ordinary or public.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from reportgen.identifiers.ciphers import RADIO, TIMES
from reportgen.identifiers.folding import Folded, fold
from reportgen.identifiers.judged import Judged
from reportgen.identifiers.names_known import is_family_name
from reportgen.identifiers.needs import NOTHING, Needs
from reportgen.identifiers.public_terms import EPONYMS
from reportgen.identifiers.public_words import ABBREVIATIONS, PUBLIC_WORDS
from reportgen.identifiers.reading import Reading, read
from reportgen.identifiers.vocabulary import is_in_dictionary, is_ordinary
from reportgen.identifiers.words import GENERIC, TITLES
from reportgen.model.number_words import ONES, TENS, either

__all__ = ["Shape", "Shaped", "find_shapes"]


class Shape(StrEnum):
    """What a stretch of text looks like."""

    POSTCODE = "postcode"
    NHS_NUMBER = "NHS number"
    PHONE = "telephone number"
    SPELLED = "number in words"
    EMAIL = "e-mail address"
    WEB = "web address"
    HANDLE = "handle or hashtag"
    RECORD = "number of a record"
    VEHICLE = "vehicle registration"
    INITIALS = "initials of somebody"
    POSITION = "position on a map"
    STREET = "street"
    ORGANISATION = "name of an organisation"
    TITLED = "title with a name"
    ALPHABET = "word in another alphabet"


@dataclass(frozen=True, slots=True)
class Shaped:
    """A stretch of text, half-open, that looks like something which identifies."""

    start: int
    end: int
    shape: Shape


_Check = Callable[[re.Match[str], Folded], bool]

# Printed in reports everywhere: nobody's own number or address.
_HELPLINES = frozenset(
    {"08001111", "08088005000", "116123", "08082000247", "116111", "08001110000", "0800555111", "03000030396"}
)
_PUBLIC_SITES = re.compile(
    r"(?:https?://)?(?:www\.)?(?:(?:assets\.publishing\.service\.|consult\.education\.)?gov\.uk|legislation\.gov\.uk|"
    r"nhs\.uk|england\.nhs\.uk|nice\.org\.uk|nspcc\.org\.uk|learning\.nspcc\.org\.uk|childline\.org\.uk|"
    r"ofsted\.gov\.uk|ico\.org\.uk|rcpch\.ac\.uk|lullabytrust\.org\.uk|iconcope\.org)(?:/[\w./#?=&%-]*)?\.?"
)
_SITES = r"com|org|net|info|biz|co|uk|gov|edu|ac|sch|me|io|ly|tv|app|be|ie|eu|fr|de|example|test|invalid"
_DIGIT_WORD = f"zero|oh|nought|{either(ONES[1:10])}"
_NUMBER_WORD = rf"(?:zero|oh|nought|nil|{either((*ONES[1:], *TENS))}|hundred|thousand|(?:double|treble|triple) \w+)"
_FOREIGN_DIGITS = (
    "zero|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|"
    "zero|jeden|dwa|trzy|cztery|piec|szesc|siedem|osiem|dziewiec|dim|dau|tri|pedwar|pump|chwech|saith|wyth|naw|"
    "null|eins|zwei|drei|vier|funf|sechs|sieben|acht|neun|dois|quatro|sete|oito|nove|doi|trei|patru|sase|sapte|opt|"
    "noua|eber|koow|laba|saddex|afar|shan|lix|toddoba|siddeed|sagaal|sifr|ek|do|teen|char|paanch|panch|chhe|saat|aath|"
    "nau"
)
_REF = r"(?: (?:ref(?:erence)?|no|number|id|code|pin))?\.?:? ?(?:is |was )?#?"


def _plain(*_: object) -> bool:
    return True


def _is_private(match: re.Match[str], _: Folded) -> bool:
    return re.sub(r"\D", "", match[0]) not in _HELPLINES


def _is_private_site(match: re.Match[str], _: Folded) -> bool:
    return not _PUBLIC_SITES.fullmatch(match[0].rstrip(".,;:)]"))


def _is_no_year(match: re.Match[str], _: Folded) -> bool:
    digits = re.sub(r"\D", "", match[0])
    return not re.fullmatch(r"(?:19|20)\d\d(?:19|20)\d\d", digits)


# Forms of courts, standards, guidance and questionnaires: letters and three digits that name no record.
_PUBLIC_CODES = re.compile(
    r"(?:iso|bs|en|fl|n|ex|ta|sf|ssw|dp|cg|ng|qs|ph|hsg|uc|covid|h|ict|phq|gad)\d{1,5}[a-z]?"
    r"|(?:wt|kcsie)20\d\d|nhs111|office365"
)
_YEARS = re.compile(r"(?:19|20)\d\d/(?:19|20)?\d\d")
_TIME_OR_SCORE = re.compile(r"\d{1,3}(?::\d{1,3}){1,3}")
# What an instrument is cited by: "SI 2018/789", "Regulation (EU) 2016/679".
_CITED = re.compile(r"(?:19|20)\d\d/\d{1,4}|\d{1,4}/(?:19|20)\d\d")
_CITING = re.compile(
    r"(?:(?<!\w)si|s\.i\.|\((?:eu|ec|eec)\)|(?<!\w)circular|(?<!\w)directive|(?<!\w)regulation)(?: no\.?)? $"
)


def _is_reference(match: re.Match[str], folded: Folded) -> bool:
    """Neither a year, a law, a public form, a time of day nor what a text counts ("24h7d")."""
    said = match["value"] or match[0]
    if _CITED.fullmatch(said) and _CITING.search(folded.text[max(0, match.start() - 20) : match.start()]):
        return False
    if _YEARS.fullmatch(said) or _PUBLIC_CODES.fullmatch(said) or _TIME_OR_SCORE.fullmatch(said):
        return False
    if ":" in said:
        return said.count(":") > 4 or ("::" in said and any(map(str.isdigit, said)))
    return match["value"] is not None or sum(map(str.isdigit, said)) > 2


def _is_no_public_code(match: re.Match[str], _: Folded) -> bool:
    return not _PUBLIC_CODES.fullmatch(match[0])


def _is_no_word(match: re.Match[str], folded: Folded) -> bool:
    """No word of the language: with figures or signs in it, with a capital in its midst, or in no dictionary."""
    said = match["value"]
    written = folded.original[slice(*folded.span(*match.span("value")))]
    return not said.isalpha() or not (is_in_dictionary(said) or written[0].isupper())


# Of two letters, an area tells where somebody is or goes; of one, where that is said to be a home.
_GOING = re.compile(r"(?<!\w)(?:in|to|from|near|around) $")
_AT_HOME_IN = re.compile(r"(?<!\w)(?:lives?|lived|living|moved|home|flat|house)(?: in| to) $")


def _is_where(match: re.Match[str], folded: Folded) -> bool:
    """Whether the front of a postcode stands where somebody is or goes: "moved to LS9"."""
    said = _AT_HOME_IN if match[0][1].isdigit() else _GOING
    near = folded.text[max(0, match.start() - 12) : match.start()]
    return said.search(near) is not None and _has_capitals(match, folded)


def _is_entered(match: re.Match[str], folded: Folded) -> bool:
    """What software calls whoever writes in it: no word of the language, nor a public one ("entered by cafcass")."""
    return match["value"] not in PUBLIC_WORDS and _is_no_word(match, folded)


def _is_name_with_figures(match: re.Match[str], folded: Folded) -> bool:
    """Letters that make no word, written small: "jsmith82", not "covid19"."""
    letters = match[0][:-2]
    written = folded.original[slice(*folded.span(*match.span()))]
    return written[1:].islower() and not is_in_dictionary(letters) and letters not in PUBLIC_WORDS


def _is_registration(match: re.Match[str], folded: Folded) -> bool:
    """In capitals; or in small letters where those behind the digits are no word ("ab51 qzz", not "yr10 boy")."""
    return _has_capitals(match, folded) or (
        bool(re.fullmatch(r"[a-z]{2}\d\d ?[a-z]{3}", match[0])) and not is_in_dictionary(match[0][-3:])
    )


def _has_capitals(match: re.Match[str], folded: Folded) -> bool:
    original = folded.original[slice(*folded.span(*match.span()))]
    return original.upper() == original


_SMALL_STREETS = frozenset({"avenue", "crescent", "terrace", "mews", "grove", "gardens", "lane", "road", "street"})
_NETWORKS = frozenset(
    """
    snap snapchat insta instagram discord tiktok twitter facebook fb psn xbox steam kik telegram roblox gamertag gamer
    username user screen screenname login log tik hashtag hash
    """.split()  # noqa: SIM905 - a list of words reads better as words
)
_ON_A_CAR = frozenset({"plate", "plates", "reg", "registration", "index", "vrm", "car", "van", "vehicle"})
_CALLED_ID = frozenset({"id", "identifier"})
_NUMBER_OF = frozenset({"no", "nos", "number"})
_NEIGHBOURS = frozenset({"neighbour", "neighbours"})
_AT_HOME = _SMALL_STREETS | _NUMBER_OF | _NEIGHBOURS
_WHERE = frozenset({"in", "to", "from", "near", "around"})
_ENTERED = frozenset(
    "entered typed logged recorded created signed updated uploaded added authorised closed opened scanned".split()  # noqa: SIM905 - as below
)
# The postal areas of the United Kingdom that have two letters (Royal Mail, Postcode Address File).
_AREAS = (
    "ab|al|ba|bb|bd|bh|bl|bn|br|bs|bt|ca|cb|cf|ch|cm|co|cr|ct|cv|cw|da|dd|de|dg|dh|dl|dn|dt|dy|ec|eh|en|ex|fk|fy|gl|"
    "gu|ha|hd|hg|hp|hr|hs|hu|hx|ig|ip|iv|ka|kt|kw|ky|la|ld|le|ll|ln|ls|lu|me|mk|ml|ne|ng|nn|np|nr|nw|ol|ox|pa|pe|ph|"
    "pl|po|pr|rg|rh|rm|sa|se|sg|sk|sl|sm|sn|so|sp|sr|ss|st|sw|sy|ta|td|tf|tn|tq|tr|ts|tw|ub|wa|wc|wd|wf|wn|wr|ws|wv|"
    "yo|ze"
)
_MAPPED = frozenset({"geohash", "hash", "pluscode", "code", "grid", "os", "uprn", "toid", "easting", "eastings"})
_ROUTES = frozenset({"junction", "bus", "tram"})
_ON_A_ROAD = frozenset({"off", "on", "along", "onto", "via", "near", "beside", "by", "down", "up", "between"})
_RADIO_WORD = f"(?:{'|'.join(RADIO)})"
_REFERRED = frozenset({"ref", "reference", "booking", "flight", "voucher", "ticket", "exhibit"})
_NUMBERED = frozenset(
    """
    ehm lcs ics cpoms sims eclipse
    crime cad incident log occurrence custody hospital patient mrn case mosaic liquidlogic liquid carefirst systmone
    emis rio gmc nmc hcpc sbar entry certificate urn uprn upn uln ofsted passport account claim court docket collar
    warrant badge social swe dbs visa brp iban sort card policy tenancy ending ends ended pc dc ds dci di ps wpc pcso
    code pin bleep pager extension ext candidate locker voucher pupil client resident prisoner player
    """.split()  # noqa: SIM905 - a list of words reads better as words
)
_OF_A_LIST = frozenset("pupil candidate client patient resident prisoner player".split())  # noqa: SIM905 - as above
_OF_THE_POLICE = frozenset("pc dc ds dci di ps wpc pcso".split())  # noqa: SIM905 - as above
# The text is folded before, hence lower case. A postcode written without its space needs its digits to be told from a
# word. A form is tried where what it needs is met, in one way or another.
_SHAPES: tuple[tuple[Shape, tuple[Needs, ...], re.Pattern[str], _Check], ...] = (
    (
        Shape.EMAIL,
        (NOTHING,),
        re.compile(
            r"[\w.+'-]+ ?(?:@|[(\[{<] ?at ?[)\]}>]) ?[\w-]+(?: ?(?:\.|[(\[{<] ?dot ?[)\]}>]) ?[\w-]+)+"
            r"|[\w+'-]+(?: dot [\w+'-]+)* at [\w-]+(?: dot [\w-]+)+|(?<![\w@])[\w.+-]{2,}@[\w-]{2,}(?!\w)"
        ),
        _plain,
    ),
    (
        Shape.WEB,
        (NOTHING,),
        re.compile(
            rf"(?<![\w@])(?:https?|ftp|hxxps?)://\S+|(?<![\w@.])www\.[\w.-]+(?:/\S*)?"
            rf"|(?<![\w@./-])[a-z][\w-]*(?:\.[\w-]+)*\.(?:{_SITES})(?:/\S*|(?![\w.]|-\w))"
        ),
        _is_private_site,
    ),
    (
        Shape.HANDLE,
        (Needs(marks=("@", "#", "_", "u/", "r/")),),
        re.compile(
            r"(?<![\w@.])@\w[\w.]{1,30}|(?<![\w&#/])#[a-z]\w{2,}|(?<!\w)\w{3,}#\d{3,5}(?!\w)"
            r"|(?<![\w/])[ur]/[a-z\d_-]{3,}(?![\w/])|(?<![\w.])(?=\w*\d\w*\d)[a-z\d]+_[a-z\d_]*[a-z\d](?!\w)"
        ),
        _plain,
    ),
    # What software calls somebody, where it is said to: "gamertag xXtildaXx", "snap: tw1987".
    (
        Shape.HANDLE,
        (Needs(words=_NETWORKS),),
        re.compile(
            r"(?<!\w)(?:snap(?:chat)?|insta(?:gram)?|discord|tik ?tok|twitter|facebook|fb|psn|xbox|steam|kik|telegram|"
            r"roblox|gamer ?tag|user ?name|screen ?name|log-?in|hash ?tag)"
            r"(?: (?:name|id|handle|account|user|as|is|was))*(?:[:=]| -)? ['\"]?(?P<value>[a-z][\w.-]{2,}\w)"
        ),
        _is_no_word,
    ),
    # "Entered by jpike", "jsmith82".
    (
        Shape.HANDLE,
        (Needs(words=_ENTERED),),
        re.compile(rf"(?<!\w)(?:{'|'.join(sorted(_ENTERED))}) by (?:user )?(?P<value>[a-z][\w.-]{{2,}}\w)"),
        _is_entered,
    ),
    (
        Shape.HANDLE,
        (Needs(digits=2, mixed=True),),
        re.compile(r"(?<![\w.@/#-])[a-z]{4,}\d{2}(?![\w/-])"),
        _is_name_with_figures,
    ),
    (
        Shape.POSTCODE,
        (Needs(mixed=True),),
        re.compile(r"(?<!\w)(?:[a-z]{1,2}\d[a-z\d]?|gir)[ -]?\d[a-z]{2}(?!\w)"),
        _plain,
    ),
    # The front of one.
    (
        Shape.POSTCODE,
        (Needs(mixed=True, words=_WHERE),),
        re.compile(rf"(?<= )(?:{_AREAS}|[beglmnsw])\d{{1,2}}[a-z]?(?![\w/-])"),
        _is_where,
    ),
    (
        Shape.POSTCODE,
        (Needs(mixed=True, words=frozenset({"postcode", "post"})),),
        re.compile(
            r"(?<!\w)post ?code(?: (?:area|sector|district|is|was|of|in|begins?|began|beginning|starts?|started|"
            rf"starting|with))*:? (?P<value>(?:{_AREAS}|[beglmnsw])\d{{1,2}}[a-z]?)(?![\w/-])"
        ),
        _plain,
    ),
    # "The neighbour at no 14", "they lived at number 3", "neighbours at 22".
    (
        Shape.STREET,
        (Needs(digits=1, words=_NUMBER_OF | _NEIGHBOURS),),
        re.compile(
            r"(?<!\w)(?:lives?|lived|living|neighbours?|door|home|house|family|staying|stayed|moved|tenants?|residents?)"
            r"(?: \w+){0,2}? (?:at|to|from|in|of) (?:nos?\.?|number) ?(?P<value>\d{1,4}[a-z]?)(?!\w)"
            r"(?! (?:in|of|on) (?:the|a|our|this|that) (?:list|rank|queue|series|table|chart|report|review|agenda))"
            r"|(?<!\w)neighbours? (?:at|from) \d{1,4}[a-z]?(?: and \d{1,4}[a-z]?)?"
            r"(?!\w|[:.]\d| ?[ap]\.?m| o'clock| [a-z]+s\b)"
        ),
        _plain,
    ),
    (
        Shape.PHONE,
        (Needs(digits=6),),
        re.compile(
            r"(?<![\w+])(?:\+44 ?(?:\(0\))?|\(?0)(?:[ ().-]{0,2}\d){9,10}(?!\d)"
            r"|(?<![\w+])0\d{3,4} ?\d{3} ?[x*•]{2,4}(?!\w)"
            r"|(?<!\w)(?:tel|phone|telephone|mob|mobile)[.:]? \d{3}[ -]?\d{3,4}(?!\w)"
            r"|(?<![\w+])(?:\+|00 ?)[1-9](?:[ ().-]{0,2}\d){7,13}(?!\d)"
        ),
        _is_private,
    ),
    (
        Shape.SPELLED,
        (NOTHING,),
        re.compile(
            rf"(?<!\w){_NUMBER_WORD}(?:(?:[ ,-]{{1,2}}|(?<=hundred) and ){_NUMBER_WORD}){{5,}}(?!\w)"
            rf"|(?<!\w)(?:{_FOREIGN_DIGITS})(?:[ ,-]{{1,2}}(?:{_FOREIGN_DIGITS})){{5,}}(?!\w)"
            rf"|(?<!\w)(?:{_DIGIT_WORD}){{5,}}(?!\w)"
            # Letters of the radio alphabet, with figures between them.
            rf"|(?<!\w){_RADIO_WORD}(?:[ ,-]{{1,2}}(?:{_RADIO_WORD}|{_NUMBER_WORD}|\d{{1,4}})){{1,5}}"
            rf"(?:[ ,-]{{1,2}}{_RADIO_WORD}){{2}}(?!\w)"
        ),
        _plain,
    ),
    (
        Shape.NHS_NUMBER,
        (Needs(digits=10), Needs(digits=1, words=frozenset({"nhs"}))),
        re.compile(
            r"(?<![\w.])\d{3}[ .+-]\d{3}[ .+-]\d{4}(?!\w)|(?<![\w.-])\d{3}[ -]\d{7}(?![\w-])|"
            r"(?<![\w.,/-])\d{10}(?![\w/-])|(?<=nhs number )\d[\d ]{8,}"
        ),
        _plain,
    ),
    # Letters and digits that take turns, and groups with slashes, as nothing but references has them.
    (
        Shape.RECORD,
        (
            Needs(digits=2, mixed=True),
            Needs(digits=4, marks=("/", "-")),
            Needs(digits=1, words=_REFERRED),
            Needs(digits=1, words=frozenset({"po"})),
            Needs(marks=("::",)),
            Needs(marks=(":", "-"), times=5),
        ),
        re.compile(
            r"(?<![\w./-])(?:[a-z]{1,3}\d{1,3}){2,}[a-z]?(?![\w-])|(?<![\w./-])[a-z]{2,}\d{3,}(?![\w-])"
            r"|(?<![\w/.])(?=[a-z\d/]*\d{4})[a-z\d]{2,4}/[a-z\d]{2,7}(?:/[a-z\d]{2,7})?(?![\w/])"
            r"|(?<!\w)(?:ref|reference|booking|flight|voucher|ticket|exhibit)"
            r"(?: (?:no|number|id|code|ref))?[.:]* #?(?P<value>(?=[a-z/-]{0,6}\d)[a-z\d][a-z\d/-]{3,})(?!\w)"
            r"|(?<!\w)flight (?:no\.? |number )?[a-z]{1,3} ?\d{2,4}(?!\w)"
            r"|(?<![\w-])[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?![\w-])"
            r"|(?<![\w:])(?:[\da-f]{2}[:-]){5}[\da-f]{2}(?![\w:])"
            r"|(?<![\w:])[\da-f]{1,4}(?::[\da-f]{0,4}){2,7}(?![\w:])"
            r"|(?<!\w)po box \d+"
            # "HV-2231-P", "4471-22-9", but no "mid-2019" and no day
            r"|(?<![\w-])[a-z]{1,4}-(?!(?:19|20)\d\d(?!\d))\d{4,}(?:-[a-z\d]+)*(?![\w-])"
            r"|(?<![\w/.-])(?!(?:19|20)\d\d-)\d{4,}-\d{1,4}-\d{1,4}(?![\w-])"
        ),
        _is_reference,
    ),
    # Letters with digits as records have them, in whole: UPN, National Insurance, court, hospital, register, licence.
    (
        Shape.RECORD,
        (Needs(digits=3, mixed=True), Needs(digits=6)),
        re.compile(
            r"(?<![\w-])(?=[a-z\d]*\d[a-z\d]*\d[a-z\d]*\d)(?=[a-z\d]*[a-z])(?:[a-z\d]{7,18}|[a-f\d]{32})(?![\w-])"
            r"|(?:(?<=upn )|(?<=upn: ))[a-z](?:[ -]?\d){11}(?:\d|[ -]?[a-z])(?!\w)"
            r"|(?<!\w)[a-z] \d{3} \d{4} \d{4}[ -]?[\da-z](?!\w)"
            # A number of which a figure is hidden or in doubt.
            r"|(?<!\w)\d{3,}(?:\.{3}|[?*#•_]{1,4})\d{2,}(?!\w)"
            r"|(?<!\w)[a-z]{2} ?\d\d ?\d\d ?\d\d ?[a-d](?!\w)"
            r"|(?<!\w)(?:ex|p|r)?\d{1,3}[a-z]?/\d{4,7}/\d\d(?:\d\d)?(?!\w)|(?<!\w)[a-z]{2}\d{2}[a-z]\d{5}(?!\w)"
        ),
        _is_no_public_code,
    ),
    (
        Shape.RECORD,
        (
            Needs(digits=1, words=_NUMBERED, coded=True),
            Needs(digits=1, words=_OF_A_LIST),
            Needs(digits=2, words=_OF_THE_POLICE),
            Needs(digits=1, mixed=True),
            Needs(digits=3, words=frozenset({"digits", "ending", "ends", "ended"})),
            Needs(digits=5, words=frozenset({"sw", "cw", "sc"})),
            Needs(digits=4, words=_CALLED_ID),
        ),
        re.compile(
            r"(?<!\w)(?:crime|cad|incident|log|occurrence|custody|hospital|patient|mrn|case|mosaic|liquid ?logic|"
            r"carefirst|systmone|emis|rio|gmc|nmc|hcpc|sbar|entry|certificate|urn|uprn|upn|uln|ofsted|passport|"
            r"account|claim|court|docket|"
            rf"collar|warrant|badge|social work england|swe|dbs|visa|brp|iban|sort code|card|policy|tenancy){_REF}"
            r"(?P<value>(?=[a-z\d/-]{0,4}\d)[a-z\d][a-z\d/-]{2,})(?!\w)"
            r"|(?<!\w)(?:(?:door |key |entry |access |alarm )?code|pin|bleep|pager|extension|ext|candidate|locker|"
            r"voucher)(?: (?:no|number|id))?\.?:? ?(?:is |was )?#?\d{3,}(?!\w)"
            r"|(?<!\w)(?:pupil|candidate|client|patient|resident|prisoner|player) (?:no\.? |number )?\d{1,4}"
            r"(?! ?[a-z]*s\b)(?!\w)"
            r"|(?<!\w)(?:id|identifier)(?: (?:no|number))?\.?:? ?(?:is |was )?#?\d{4,}(?!\w)"
            r"|(?<!\w)(?:end(?:ing|s|ed)(?: in| with)? (?!(?:19|20)\d\d)|last (?:three|four) digits(?: are| were|:)? )"
            r"\d{3,4}(?![\w,.]\d|\w| [a-z]{3,}s(?!\w))"
            r"|(?<!\w)(?:pc|dc|ds|dci|di|ps|wpc|pcso) ?\d{2,6}(?!\w)"
            rf"|(?<!\w)(?:ehm|lcs|ics|cpoms|sims|eclipse){_REF}\d[\d/-]{{4,}}\d(?!\w)"
            r"|(?<!\w)sort(?: code)?:? ?\d\d[ -]?\d\d[ -]?\d\d(?!\w)|(?<!\w)[sc]w ?\d{5,7}(?!\w)|(?<!\w)sc ?\d{6}(?!\w)"
        ),
        _is_no_year,
    ),
    # Numbers that are none of a count, whatever stands before them.
    (
        Shape.RECORD,
        (
            Needs(digits=7),
            Needs(digits=2, marks=("*", "•", "#", "xx", "..", "??", "__")),
            Needs(digits=4, numbers=4, marks=(".",)),
        ),
        re.compile(
            r"(?<!\w)(?:nhs|no|number|tel|phone|mobile|ref|upn|urn)\.?(?: no\.?| number)?:? ?"
            r"(?:\.{2,}|[*x•#?_]{2,})\d{2,}(?!\w)"
            r"|(?<![\w£$€.,])\d(?:,\d{3}){3}(?:\.\d+)?(?!\w)"
            r"|[*x•#]{2}[*x•# -]*\d{3,4}(?!\w)"
            r"|(?<![\w.,/£-])\d{7,9}(?![\w/]|[.,]\d)|(?<![\w.,/£-])\d{11,}(?![\w/]|[.,]\d)"
            r"|(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])|(?<!\w)\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}(?!\w)"
        ),
        _is_no_year,
    ),
    (
        Shape.VEHICLE,
        (Needs(mixed=True), Needs(digits=2, words=_ON_A_CAR)),
        re.compile(
            r"(?<!\w)(?:[a-z]{2}\d\d ?[a-z]{3}|[a-z]\d{1,3} ?[a-z]{3}|[a-z]{3} ?\d{1,3}[a-z]"
            r"|[a-z] [a-z] \d \d [a-z] [a-z] [a-z])(?!\w)"
        ),
        _is_registration,
    ),
    (
        Shape.POSITION,
        (Needs(dotted=True), Needs(marks=("//", "°"))),
        re.compile(
            r"(?<![\w.])-?\d{1,2}\.\d{3,}[°nsew]? ?[nsew]?,? ?-?\d{1,3}\.\d{3,}(?!\w)"
            r"|(?<![\w.])\d{1,2}\.\d{2,} ?°? ?(?:n(?:orth)?|s(?:outh)?)[ ,]{1,2}-?"
            r"\d{1,3}\.\d{2,} ?°? ?(?:e(?:ast)?|w(?:est)?)(?!\w)"
            r"|(?<![\w.])-?\d{1,2}\.\d+, ?-\d{1,3}\.\d+(?!\w)"
            r"|(?<!\w)lat(?:itude)?[.:]? ?-?\d{1,2}\.\d+,? (?:and )?long?(?:itude)?[.:]? ?-?\d{1,3}\.\d+(?!\w)"
            r"|(?<!\w)[ns] ?\d{1,2}[ °]{1,2}\d{1,2}\.\d+'? ?[ew] ?\d{1,3}[ °]{1,2}\d{1,2}(?:\.\d+)?(?!\w)"
            r"|(?<![:/])///?[a-z]+\.[a-z]+\.[a-z]+"
            r"|(?<![\w.@/-])[a-z]{3,}\.[a-z]{3,}\.[a-z]{3,}(?![\w.@/-])"
            r"|\d{1,3} ?° ?\d{1,2} ?['\u2032] ?(?:\d{1,2}(?:\.\d+)? ?(?:\"|''|\u2033) ?)?[nsew](?!\w)"
        ),
        _plain,
    ),
    (
        Shape.POSITION,
        (Needs(digits=1, words=_MAPPED), Needs(digits=12)),
        re.compile(
            r"(?<!\w)(?:geo ?hash|plus ?code|grid ref(?:erence)?|os ref(?:erence)?|uprn|toid)(?: (?:of|is|was))?:? "
            r"(?P<value>(?=[a-z+]*\d)[a-z\d][a-z\d+]{3,14}(?: \d{2,5}){0,2})(?!\w)"
            r"|(?<!\w)e(?:astings?)?:? ?\d{6},? (?:and )?n(?:orthings?)?:? ?\d{6,7}(?!\w)"
        ),
        _plain,
    ),
    (
        Shape.POSITION,
        (Needs(digits=4),),
        re.compile(r"(?<!\w)[hjnost][a-hj-z] ?(?:\d{2} ?\d{2}|\d{3} ?\d{3}|\d{4} ?\d{4})(?!\w)"),
        _has_capitals,
    ),
    # Roads by their number, junctions, and the numbers of buses: where somebody lives, stands or gets out.
    (
        Shape.POSITION,
        (Needs(digits=3, mixed=True), Needs(digits=1, words=_ROUTES), Needs(digits=1, mixed=True, words=_ON_A_ROAD)),
        re.compile(
            r"(?<!\w)(?:the|off|on|along|onto|via) (?P<value>[ab]\d{3,4})(?!\w)(?! (?:form|application|paper))"
            r"|(?<!\w)(?:off|on|along|onto|via|near|beside|by|down|up|between|junction (?:of|with)) the "
            r"[abm]\d{1,3}(?!\w)"
            r"(?! (?:form|application|paper|sheets?|poster|size|page|copy|copies|notice|wall))"
            r"|(?<!\w)junction \d{1,2}[a-z]?(?!\w)(?: of the [am]\d{1,4}(?!\w))?"
            r"|(?<!\w)j\d{1,2}[a-z]?(?: of| on| off|,)? (?:the )?[am]\d{1,4}(?!\w)"
            r"|(?<!\w)(?:bus|tram) (?:number |no\.? |route )?[a-z]?\d{1,3}[a-z]?(?!\w)"
            r"|(?<![\w.:])[a-z]?\d{1,3}[a-z]? (?:bus|tram)(?!\w)"
            r"(?! (?:pass|fare|ticket|journey|trip|stop|seat|lane|driver|station|shelter|ride|token))"
        ),
        _plain,
    ),
    # "27 larch tree avenue", where nobody writes capitals; behind a distance or a sort of road a number is a count.
    (
        Shape.STREET,
        (Needs(digits=1, words=_SMALL_STREETS),),
        re.compile(
            r"(?<![\w.,£])\d{1,3}[a-z]? (?:(?!(?:minutes?|miles?|mph|km|metres?|hours?|days?|weeks?|years?|people|"
            r"cars?|ways?|lanes?|main|busy|separate|different|other|local|public|private|new|long|short|for|with|and|the|from|"
            r"children|families|homes|per|more|dead|fatal|serious|open|community|green)\b)[a-z'’]{3,} ){1,2}"
            r"(?:avenue|crescent|terrace|mews|grove|gardens|lane|road|street)\b"
            r"(?! (?:deaths?|safety|users?|accidents?|party|parties|lights?|projects?|meetings?|incidents?|works?|"
            r"patrols?))"
        ),
        _plain,
    ),
    (Shape.ALPHABET, (NOTHING,), re.compile(r"[^\W\d_a-z]+"), lambda match, _: not match[0].isascii()),
)

# A number that is more than a count or a year: long, with letters, or in groups.
_ODD_NUMBER = re.compile(r"\d{5}|[a-z]\d|\d[a-z]|\d[ .,()/+-]{1,3}\d|[*x•#]\D?\d|°|\d{4}-")
_NUMBER_WORDS = frozenset((*_FOREIGN_DIGITS.split("|"), "oh", "nought", "nil", *ONES, *TENS, "hundred", "thousand"))
_LEAST_SPELLED = 6
_ANNOUNCING = (
    _NUMBERED
    | _REFERRED
    | _ROUTES
    | _CALLED_ID
    | frozenset(
        "telephone tel phone mobile mob box sw cw sc nhs no number last digits".split()  # noqa: SIM905 - reads better as words
    )
)
_DOTTED = re.compile(r"[a-z\d]\.[a-z]")
_SITE_ENDS = frozenset(_SITES.split("|"))
_IN_FIGURES = frozenset({Shape.POSTCODE, Shape.PHONE, Shape.NHS_NUMBER, Shape.RECORD, Shape.VEHICLE})
# Letters that spell no language of ours: turned, raised, boxed, of phonetics and mathematics.
_DISGUISE = re.compile(
    r"[\u0250-\u03ff\u0400-\u058f\u10a0-\u10ff\u13a0-\u13ff\u1d00-\u1dbf\u2070-\u209c\u2100-\u214f\u2460-\u24ff\u2c60-\u2c7f\ua720-\ua7ff\uff21-\uff5a"
    r"\U0001d400-\U0001d7ff\U0001f100-\U0001f1ff]{2,}"
    # Signs that nobody sees, in rows: tags that are letters, and what has no width.
    r"|[\U000e0020-\U000e007e]{3,}|[\u180e\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff]{6,}"
)
# What is packed for machines, and says to no reader what it holds.
_LONG_PIECE = re.compile(r"[A-Za-z\d/+]{24}")
_PACKED = re.compile(
    r"(?<![\w/+=.-])(?=[A-Za-z/+]*\d)(?=[a-z\d/+]*[A-Z])(?=[A-Z\d/+]*[a-z])[A-Za-z\d/+]{24,}={0,2}(?![\w/+=])"
)


def _worth_looking_for(reading: Reading) -> frozenset[Shape]:
    """The shapes of which a text holds the marks."""
    text, words = reading.folded.text, reading.distinct
    worth: set[Shape] = set()
    if reading.has_digit and (_ODD_NUMBER.search(text) or not _ANNOUNCING.isdisjoint(words)):
        worth |= _IN_FIGURES | {Shape.POSITION}
    if reading.has_digit and not _AT_HOME.isdisjoint(words):
        worth.add(Shape.STREET)
    if "//" in text or "what3words" in text:
        worth.add(Shape.POSITION)
    if "@" in text:
        worth |= {Shape.EMAIL, Shape.HANDLE}
    if "#" in text or "_" in text or "u/" in text or "r/" in text or not _ANY_HANDLE.isdisjoint(words):
        worth.add(Shape.HANDLE)
    if reading.is_mixed:
        worth.add(Shape.HANDLE)
    if "::" in text or "po" in words:
        worth.add(Shape.RECORD)
    if "dot" in words or ("at" in words and not _BRACKETS.isdisjoint(text)):
        worth.add(Shape.EMAIL)
    if "://" in text or "www" in words or (not _SITE_ENDS.isdisjoint(words) and _DOTTED.search(text)):
        worth.add(Shape.WEB)
    if text.count(".") > 1 and _DOTTED.search(text):
        worth.add(Shape.POSITION)
    if (
        not TIMES.keys().isdisjoint(words)
        or (len(_NUMBER_WORDS & words) > 1 and sum(word in _NUMBER_WORDS for word in reading.texts) >= _LEAST_SPELLED)
        or _ROWS_OF_NUMBERS.among(words)
        or len(RADIO.keys() & words) > 1
    ):
        worth.add(Shape.SPELLED)
    if not text.isascii():
        worth.add(Shape.ALPHABET)
    return frozenset(worth)


_BRACKETS = frozenset("([{<")
_ROW_OF_NUMBERS = re.compile(rf"(?:{_DIGIT_WORD}){{5,}}")
_ROWS_OF_NUMBERS = Judged(lambda word: _ROW_OF_NUMBERS.fullmatch(word) is not None)
"""Figures in words, run together."""


_ANY_HANDLE = _NETWORKS | _ENTERED

# Names, told by their capitals: looked for in the text itself.
_WORD = r"(?:[A-Z][\w'’-]*\.?)"
_ENDINGS = (
    r"(?:(?:C(?:hurch )?of E(?:ngland)?|CE|RC|Catholic|Community|Junior|Infants?'?|Primary|First|Middle|Lower|Upper|"
    r"Secondary|High|Grammar|Girls['’]?|Boys['’]?|Nursery|Special|Preparatory|Prep|Independent|Free|All-Through|and|&)"
    r" )*(?:School|Academy|College|Sixth Form|Nursery|Pre-?[Ss]chool|Preschool|Playgroup|Kindergarten|"
    r"Surgery|Medical (?:Centre|Practice|Group)|Health Centre|Clinic|GP Practice|"
    r"(?:(?:General|Royal|District|University|Community|Children['’]?s|Memorial|Cottage) )*(?:Hospital|Infirmary)|"
    r"Gym|Inn|Arms|Tavern|Children['’]s (?:Home|Centre)|Family Centre|Youth Centre|Leisure Centre|"
    r"Community Centre|Church|Mosque|Synagogue|"
    r"Temple|Gurdwara|Gurudwara|Mandir|Masjid|Madrass?ah?|Ministries|Childminding|Daycare|Chapel|Lodge|House|Hostel|Manor|Hotel)"
)
_ORGANISATION = re.compile(
    rf"\b(?P<name>(?:{_WORD} ){{1,4}}?)(?P<kind>{_ENDINGS})\b(?! (?:Officer|Place|Nurse|Attendance|Improvement|"
    r"Readiness|Exclusions?|Admissions|Transport|Effectiveness|Standards))"
)
_STREETS = (
    r"(?:Road|Rd|Street|Lane|Avenue|Ave|Close|Drive|Crescent|Gardens|Grove|Terrace|Mews|Way|Court|Place|Square|Hill|"
    r"Row|Walk|Rise|Park|Green|View)"
)
_STREET = re.compile(
    rf"\b(?P<number>(?:[Ff]lat \w+,? )?\d{{1,4}}[a-zA-Z]?,? )?(?P<name>(?:{_WORD} ){{1,3}}?)(?P<kind>{_STREETS})\b"
)
# After a house number any of them is a street; alone, these are also other things ("Family Court").
_ALSO_OTHER = frozenset({"Way", "Court", "Place", "Square", "Hill", "Row", "Walk", "Rise", "Park", "Green", "View"})
# "Church Street" names one, though its words are those of any organisation.
_STREET_HEADS = frozenset({"church", "college", "park", "north", "south", "east", "west", "hospital"})
_SURE_STREETS = frozenset({"Road", "Rd", "Street", "Lane", "Avenue", "Terrace", "Crescent"})
_PUBLIC_PLACES = frozenset({"downing", "high", "harley", "fleet", "ormond", "great"})
_TITLED = re.compile(
    r"\b(?P<title>(?:Mr|Mrs|Ms|Lord|Lady) Justice|"
    r"[Mm]r|[Mm]rs|[Mm]s|[Mm]iss|[Mm]x|[Dd]r|Prof|Professor|Rev|Reverend|Fr|PC|DC|DS|DI|DCI|PS|WPC|"
    r"PCSO|Sir|Dame|Lady|Lord|Nurse|Sister|Matron|Midwife|Constable|Sergeant|Inspector|Detective(?: \w+)?|"
    r"Superintendent|Doctor|"
    r"Judge|Justice|Magistrate|Councillor|Cllr|Imam|Rabbi|Pastor|Father|Auntie|Aunty|Uncle|Mister|Madam)\.? "
    r"(?P<name>(?:[A-Z]\.? )?[A-Z][\w'’-]+)"
)
# "mr weller", where nobody writes capitals; "Unit 5, The Old Mill", "The Old Rectory".
_SMALL_TITLED = re.compile(r"(?<!\w)(?:mr|mrs|ms|miss|dr|pc|dc|ds|pcso|sgt|cllr|prof|rev)\.? ([a-z]{3,})(?!\w)")
_UNIT = re.compile(
    r"\b(?:[Ff]lat|[Uu]nit|[Aa]partment|[Pp]lot) \w{1,4},(?:(?: [A-Z]\w+)+| (?:no\.? ?|number )\d{1,4})\b"
    r"|\b(?:[Tt]he )?(?:Old|New|Little) (?:School ?[Hh]ouse|Coach House|Post Office|Rectory|Vicarage|Mill|Barn|Forge|"
    r"Farm|Manor|Hall|Cottage|Bakery|Dairy|Stables|Smithy|Parsonage|Priory|Granary|Brewery)\b"
)
# "His girlfriend's initials, K.L., were tattooed"
_INITIALS = re.compile(
    r"\b[Ii]nitials[,:]? ?(?:(?:on|in|of) \w+ \w+:? )?(?:are |were |is |was )?[\"'“‘(]?"
    r"(?P<value>[A-Z]\.? ?[A-Z]\.?(?: ?[A-Z]\.?)?)"
    r"(?![\w’'-])"
)
# "His surname starts with Crop"
_BEGINNING = re.compile(
    r"\b(?:[Ss]ur|[Ff]ore|[Ff]irst |[Ll]ast |[Ff]amily |[Gg]iven |[Nn]ick)?[Nn]ames? (?:\w+ )?(?:starts?|begins?|"
    r"starting|beginning|started|began)(?: with)?(?: the letters?)? [\"'“‘]?(?P<value>[A-Z][\w-]{0,5})(?!\w)"
)
_NAME_WORDS = frozenset("name names surname surnames forename forenames nickname nicknames".split())  # noqa: SIM905 - as above
_BEGINNING_WORDS = frozenset({"start", "starts", "starting", "started", "begin", "begins", "beginning", "began"})
_INITIALS_WORD = frozenset({"initials"})
_UNIT_WORDS = frozenset({"flat", "unit", "apartment", "plot", "old", "new", "little"})
# The last words of kinds, and titles, as they stand in a folded text.
_KINDS = frozenset(
    """
    school academy college form nursery playgroup kindergarten preschool surgery centre practice group clinic hospital
    gurudwara mandir masjid madrasa madrasah madrassa madrassah ministries childminding daycare
    infirmary gym inn arms tavern home church mosque synagogue temple gurdwara chapel lodge house hostel manor hotel
    """.split()  # noqa: SIM905 - a list of words reads better as words
)
_KIND = re.compile(r"[\w.’'-] (?:[A-Z]|Pre-?s)")
_STREET_KIND = re.compile(rf"[\w.’'-] {_STREETS}\b")
_STREET_WORDS = frozenset(_STREETS[3:-1].lower().split("|"))
_TITLE_WORDS = frozenset(
    """
    mr mrs ms miss mx dr prof professor rev reverend fr pc dc ds di sgt dci ps wpc pcso sir dame lady lord nurse sister
    matron midwife constable sergeant inspector detective superintendent doctor judge justice magistrate councillor cllr
    imam rabbi pastor father auntie aunty uncle mister madam
    """.split()  # noqa: SIM905 - a list of words reads better as words
)
_NEXT_CAPITAL = re.compile(r" ([A-Z][a-z]+)")
_LONGEST_SHORT_TITLE = 4
_PLAIN_TITLES = frozenset({"mr", "mrs", "ms", "mx", "dr", "prof", "rev", "mister", "cllr"})
_CALLED_BY = frozenset(
    "nurse matron midwife constable sergeant inspector pc dc ds di dci pcso wpc judge imam rabbi pastor".split()  # noqa: SIM905 - as above
)
_POINTS = frozenset({"north", "west", "young", "black", "white"})
"""Family names among the words that names of organisations and peoples are made of."""
_OF_A_TRADE = frozenset(
    """
    bank call case day desk grade hall lead link may march page post shift strong training visit walker ward will bond
    """.split()  # noqa: SIM905 - a list of words reads better as words
)
_NO_NAME_AFTER = GENERIC | frozenset(TITLES)


def find_shapes(text: str, public: frozenset[str] = frozenset()) -> tuple[Shaped, ...]:
    """Every such stretch of a text, in order; two may overlap, but none lies within another.

    Args:
        text: any text.
        public: folded words that may stand in names (of reviewers, of the partnership, of pseudonyms).
    """
    reading = read(text)
    found = list(_by_form(reading))
    if not text.isascii():
        found += [Shaped(*match.span(), Shape.ALPHABET) for match in _DISGUISE.finditer(text)]
    found += _titled_small(reading, public)
    if not text.islower():
        found += _by_name(reading, public)
    if not found:
        return ()
    whole: list[Shaped] = []
    for shaped in sorted(found, key=lambda shaped: (shaped.start, -shaped.end)):
        # A part of what was found already ("averham.example" of an e-mail address) is nothing more.
        if not whole or shaped.end > whole[-1].end:
            whole.append(shaped)
    return tuple(whole)


def _by_form(reading: Reading) -> Iterator[Shaped]:
    worth = _worth_looking_for(reading)
    if not worth:
        return
    folded = reading.folded
    for shape, needs, form, holds in _SHAPES:
        if shape not in worth or not any(one.met(reading) for one in needs):
            continue
        for match in form.finditer(folded.text):
            if holds(match, folded):
                # What announces a number ("crime reference") may stay where the number goes.
                yield Shaped(*folded.span(*match.span("value" if match.groupdict().get("value") else 0)), shape)


def _titled_small(reading: Reading, public: frozenset[str]) -> Iterator[Shaped]:
    for match in _SMALL_TITLED.finditer(reading.folded.original) if _may_have(_TITLE_WORDS, reading) else ():
        if not (is_ordinary(match[1]) or match[1] in public):
            yield Shaped(*match.span(), Shape.TITLED)


def _by_name(reading: Reading, public: frozenset[str]) -> Iterator[Shaped]:
    text = reading.folded.original
    if _may_have(_KINDS, reading) and _KIND.search(text):
        for match in _ORGANISATION.finditer(text):
            if _names_one(match["name"], public, match.start() == 0 or text[: match.start()].rstrip()[-1:] in ".!?:"):
                yield Shaped(*match.span(), Shape.ORGANISATION)
    if _may_have(_STREET_WORDS, reading) and _STREET_KIND.search(text):
        yield from _streets(text, public)
    for match in _INITIALS.finditer(text) if _may_have(_INITIALS_WORD, reading) else ():
        if re.sub(r"\W", "", match["value"]) not in ABBREVIATIONS:
            yield Shaped(*match.span("value"), Shape.INITIALS)
    for match in _PACKED.finditer(text) if reading.is_mixed and _LONG_PIECE.search(text) else ():
        yield Shaped(*match.span(), Shape.RECORD)
    says_how = _may_have(_BEGINNING_WORDS, reading) and _may_have(_NAME_WORDS, reading)
    for match in _BEGINNING.finditer(text) if says_how else ():
        yield Shaped(*match.span("value"), Shape.INITIALS)
    for match in _UNIT.finditer(text) if _may_have(_UNIT_WORDS, reading) else ():
        yield Shaped(*match.span(), Shape.STREET)
    if _may_have(_TITLE_WORDS, reading):
        for match in _TITLED.finditer(text):
            if match[0][len(match["title"])] == "." and len(match["title"]) > _LONGEST_SHORT_TITLE:
                continue  # "the Named Doctor. Tests were done": the stop ends a sentence
            title, name = match["title"].lower(), fold(match["name"].split()[-1]).text.removesuffix("'s")
            if name in EPONYMS or name in public or name in TITLES or _goes_on_to_eponym(text, match.end()):
                continue
            is_word = is_ordinary(name) or name in _NO_NAME_AFTER
            if (
                title in _PLAIN_TITLES
                or not is_word
                or ((title in _CALLED_BY or title.endswith(" justice")) and _is_surname(name))
            ):
                yield Shaped(*match.span(), Shape.TITLED)


def _is_surname(name: str) -> bool:
    """Whether a word behind the title of a trade is a family name, and no word of that trade ("Nurse Cope")."""
    return is_family_name(name) and not (
        name in _OF_A_TRADE or ((name in _NO_NAME_AFTER or name in PUBLIC_WORDS) and name not in _POINTS)
    )


def _goes_on_to_eponym(text: str, end: int) -> bool:
    """Whether the word behind a given name is a name that is cited: "Professor Eileen Munro"."""
    following = _NEXT_CAPITAL.match(text, end)
    return following is not None and fold(following[1]).text in EPONYMS


def _may_have(words: frozenset[str], reading: Reading) -> bool:
    """Whether a text may have one of some words as it is written; where folding changes more than letters, it may."""
    return reading.folded.starts is not None or not words.isdisjoint(reading.distinct)


def _streets(text: str, public: frozenset[str]) -> Iterator[Shaped]:
    for match in _STREET.finditer(text):
        words = [fold(word).text for word in match["name"].split()]
        if (
            match["number"]
            or (words[0] in _STREET_HEADS and len(words) == 1 and match["kind"] in _SURE_STREETS)
            or (
                not set(words) <= (_PUBLIC_PLACES | GENERIC | public)
                and not (
                    match["kind"] in _ALSO_OTHER
                    and any(is_ordinary(part) for word in words for part in word.split("-"))
                )
            )
        ):
            yield Shaped(*match.span(), Shape.STREET)


def _names_one(name: str, public: frozenset[str], begins: bool) -> bool:
    """Whether the words before a kind of organisation tell one from another."""
    words = [fold(word).text.removesuffix("'s").rstrip(".") for word in name.split()]
    telling = [word for word in words if word not in GENERIC and word not in public and word not in _ROLES_OF_PLACES]
    if begins and telling and telling[0] == words[0] and is_ordinary(telling[0]):
        telling = telling[1:]
    return bool(telling)


_ROLES_OF_PLACES = frozenset(
    """
    virtual sunday every each any both mainstream state private boarding residential maintained previous her his their
    its this that another my our your no family county town crown high court designated named lead head safer safe
    healthy open royal of in to from at with for and or by after before bail approved safeguarding emergency walk-in
    well-being wellbeing antenatal sexual drop-in out-patient outpatient baby flying start police medical general
    midwifery dental forest fracture eye ormond online working together england wales british white full half tudor
    """.split()  # noqa: SIM905 - a list of words reads better as words
)
"""Words with a capital before a kind of place that name a sort, not one: "the Virtual School"."""
