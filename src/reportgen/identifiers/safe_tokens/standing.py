"""Ordinary words with capitals that stand where only a name does."""

from __future__ import annotations

import re
from itertools import pairwise

from reportgen.identifiers.known.names_known import is_family_name
from reportgen.identifiers.known.public_words import GROUNDS, KINDS_OF_PLACE, PLACES_OF_WORDS
from reportgen.identifiers.safe_tokens.sorts import Sort, sort_of
from reportgen.identifiers.safe_tokens.tokens import APOSTROPHES, Token

__all__ = [
    "DETERMINER",
    "DOES",
    "SAYS",
    "SPEAKING",
    "is_apposed",
    "is_behind_epithet",
    "is_brand",
    "is_called",
    "is_in_business",
    "is_in_place",
    "is_nickname",
    "is_of_every_hospital",
    "is_on_a_form",
    "is_on_a_map",
    "is_on_a_sign",
    "is_place_of_words",
    "is_quoted",
    "is_said_to_be_a_place",
    "is_small_kind",
    "is_somebody_called",
    "is_surname_that_speaks",
]

_JOINTS = (" and ", " & ")
_QUOTES = frozenset("\"”'’")
DETERMINER = re.compile(
    r"(?:(?<![\w/])(?:the|a|an|this|these|those|each|every|any|no|some|his|her|their|its|our|my|your|both|all|another|"
    rf"one|two|three|[A-Za-z]+[{APOSTROPHES}]s|[A-Za-z]+s[{APOSTROPHES}]))[ \u00a0]$",
    re.IGNORECASE,
)
"""Before a word that tells one of a sort."""
SPEAKING = re.compile(r" (?:said|says|told|tells|asked|disclosed|described|replied|rang|felt|wanted|cried)\b")
"""Behind somebody who speaks."""
SAYS = re.compile(r" (?:said|says|told (?:the|her|his|their|a|us|staff)|asked|disclosed|replied|rang|cried)\b")
"""The same, where the word before it begins a sentence and may be any word: "Waters felt cold"."""
DOES = re.compile(
    r" (?:had )?(?:hit|punched|slapped|kicked|grabbed|hugged|phoned|texted|answered the|slept|ran (?:away|off)|"
    r"drove (?:him|her|them)|sold|moved (?:in|out|back)|did (?:it|this|that)|"
    r"was (?:there|with (?:him|her|them)|arrested|born|asleep|angry|upset))\b"
)
"""What somebody does or is, and no word."""
_SPEAKERS = frozenset(
    "each few more ours you folk folks elders jury papa papas citizen coach driver lawyer trainer".split()
)
"""Words that are surnames as well and begin a sentence as what speaks in it."""
_CALLED = re.compile(
    r"\b(?:known(?: \w+){0,4} as|(?:knew|knows?)(?: [\w'’]+){0,3} as|calls? (?:him|her|them|it)(?:self)?|"
    r"(?<!what )(?:they|everyone|everybody|people)(?: all)? call(?:s|ed)?|"
    r"(?:went|goes|go|going) by(?: the (?:nick)?name(?: of)?)?|"
    r"answer(?:s|ed) to|referred to (?:only|simply) as|(?:gave|gives|giving) (?:his|her|their|a|the) (?:\w+ )?name "
    r"(?:as|of)|called(?: (?:him|her|them|himself|herself))?|"
    r"nicknamed(?: (?:him|her|them))?|named|"
    r"(?:(?:street|gang|rap|rapper|stage|pet|screen|user|code)[- ]?name|alias|aka|a/k/a|a\.k\.a\.|"
    r"moniker|gamer ?tag|"
    r"(?:first|middle|last|family|birth|maiden) name|surname)(?: is| was|:|,| of)?|known to \w+ as|"
    r"nickname(?: \w+){0,3} (?:is|was))[ \u00a0][\"“'‘]?(?:the )?$",
    re.IGNORECASE,
)
# "A man called “Ghost”": nobody else is called by a word that stands in quotation marks for itself.
_SOMEBODY_CALLED = re.compile(
    r"\b(?:man|woman|boy|girl|lad|male|female|adult|youth|teenager|friend|someone|somebody|person|dealer|stranger|he|"
    r"she|they|him|her|them|who)(?: (?:was|is|were|are|that|they|he|she|only))*[ \u00a0]"
    r"(?:known as|referred to(?: only| simply)? as|called|nicknamed|named)[ \u00a0][\"“'‘]?$"
    r"|\b(?:gave|gives|giving) (?:his|her|their|a|the) (?:\w+ )?name (?:as|of)[ \u00a0][\"“'‘]?$"
)
_TO_SOMEBODY = re.compile(r"(?:^|[^\w])[A-Za-z][a-z]* (?:that|about|told|met|asked|knew|visited|moved to)[ \u00a0]$")
# "Their dog Biscuit", "her friend Summer": whoever is named with what they are.
_APPOSED = re.compile(
    r"\b(?:dog|cat|puppy|kitten|pet|horse|pony|rabbit|hamster|friend|boyfriend|girlfriend|ex|fiancé|husband|wife|"
    r"brother|"
    r"sister|son|daughter|cousin|nephew|niece|(?:step-?)?(?:mum|mam|dad)|nana?|nanny|gran|grandma|grandad|grandpa|uncle|aunt(?:ie|y)?|neighbour|lodger|mate|boy|girl|twin|pub|café|cafe|gang|village|hamlet|boat|narrowboat|barge|yacht|trawler|ferry)"
    r"[ \u00a0]$"
)
# "A girl in his class, Saffron, said so", "the dealer (Fats)": who somebody is, and then their name.
_WHO_IT_IS = re.compile(
    r"\b(?:boy|girl|lad|man|woman|youth|teenager|pupil|friend|boyfriend|girlfriend|partner|brother|sister|son|daughter|"
    r"cousin|nephew|niece|aunt|uncle|neighbour|lodger|mate|dealer|landlord|babysitter|dog|cat|puppy|kitten|horse|pony|"
    r"rabbit|hamster)(?: \w+){0,3}(?:,[ \u00a0]|[ \u00a0]\()$"
)
_BETWEEN_COMMAS = re.compile(r"[,).]|$")
# "Everybody knew who Bruiser was"
_WHO = re.compile(r"\b(?:know|knows|knew|asked|told|said|sure|heard|wondered)(?: \w+)? who[ \u00a0]$")
_IS = re.compile(r" (?:is|was)\b")
# "He was Bruiser to his mates"
_TO_FRIENDS = re.compile(r" to (?:his|her|their) (?:friends|mates|family|pals)\b")
# "'Holly' to his mates"
_TO_THEIRS = re.compile(r"[\"”'’] to (?:his|her|their|everyone|everybody|all|those who)\b")
_TO_PLACE = re.compile(
    r"\b(?:at|to|from|near|above|below|opposite|behind|beside|"
    r"outside|inside|into|with|about|attend(?:s|ed)?|left|joined|started|visited|mention(?:s|ed)?)[ \u00a0]$"
)
_AT_A_PLACE = re.compile(
    r"\b(?:at|in|to|from|near|off|of|on|around|outside|opposite|behind|across|beside|below|above|along|past|over)"
    r"[ \u00a0]$"
)
_ATTENDS = re.compile(r"\b(?:attend(?:s|ed|ing)?|goes to|went to|go to|at|outside|near|opposite)[ \u00a0]$")
# "A season ticket for Argyle", "two doors down from the Red Lion", "a taxi for Apex Cars", "nights at Tiny Tots"
_WITH_WHOM = re.compile(r"\b(?:at|for|from|with|against|near|past)[ \u00a0]$")
# "A box for Details", "in Set 4 for Spelling": what a form or a school has for a matter.
_FOR_A_MATTER = re.compile(
    r"\b(?:box|field|column|heading|tab|space|category|tick|lead|score|marks?|[Ss]et \d|[Gg]rade \d|GCSE|"
    r"procedures?|protocols?|polic(?:y|ies)|guidance|strateg(?:y|ies)|standards?|frameworks?|thresholds?) for[ \u00a0]$"
)
# "The Institute for Excellence": within a title it tells nobody.
_IN_TITLE = re.compile(r"(?:[a-z,]|\b[Tt]he) (?:[A-Z][\w'’]+ )+for[ \u00a0]$")
_BY_THE = re.compile(r"\b(?:at|from|near|outside|opposite|past|behind|beside|above|in|towards) the[ \u00a0]$")
_BY_WHOM = re.compile(r"\b(?:for|by|against)[ \u00a0]$")
# "Respect-accredited work"; "at Delegated level"; "a list for Turn the Page";
# "convicted of Possession with Intent to Supply"
_MADE_ADJECTIVE = re.compile(
    r"[-‐‑](?:accredited|approved|based|compliant|focused|funded|informed|led|rated|style|trained)\b|"
    r" (?:(?:levels?|stages?)\b|the [A-Z])"
)
_OFFENCE = re.compile(
    r"\b(?:arrest(?:s|ed)?|caution(?:s|ed)?|charge[sd]?|convict(?:ed|ions?)|offences?|sentenced?|wanted|"
    r"infected|colonised|diagnosed|screened|tested|treated|immunised|vaccinated)(?: again)? (?:against|for|of|with) $"
)
_SO_CALLED = re.compile(r"[-‐‑]called[ \u00a0][\"“'‘]$")
_METHOD_CALLED = re.compile(
    r"\b(?:tool|model|programme|approach|framework|form|system|scheme|course|policy|process|method|technique|theory|"
    r"game|app|film|song|book|cartoon|show|series)"
    r"s? (?:called|named|known as)[ \u00a0][\"“'‘]?$"
)
# "A charity called Redthread", "the platform known as Discord": what is called so is no person.
_THING_CALLED = re.compile(
    r"\b(?:app|application|game|film|song|book|cartoon|show|series|programme|tool|model|approach|framework|form|system|"
    r"scheme|course|policy|process|method|technique|theory|charity|service|helpline|website|site|platform|software|drug|"
    r"medicine|medication|tablet|toy|brand|shop|company|test|scale|assessment|qualification|language|dialect|faith|"
    r"festival|feast|denomination|sect|movement|inhaler|formula|benefit|network|group|database|database system|product|"
    r"substance|cream|device|monitor|character|channel|magazine|newspaper|breed)s?(?: \w+){0,2} "
    r"(?:called|named|known(?: locally)? as)[ \u00a0][\"“'‘]?$"
)
_PLACE = (
    r"(?:nursery|pre-?school|playgroup|school|academy|pub|shop|café|cafe|restaurant|takeaway|salon|garage|gym|club|team|"
    r"choir|church|mosque|temple|estate|street|road|house|home|flats|hostel|hotel|farm|boat|park|site|ward|village|"
    r"blog|channel|podcast|agency|charity|company|firm|contractor|youth club|housing association|refuge|scheme|"
    r"gang|band|landlord|employer|provider)"
)
_PLACE_CALLED = re.compile(rf"\b{_PLACE}(?: \w+){{0,2}} (?:called|named|known as)[ \u00a0][\"“'‘]?$")
# "Their church, Living Waters, gave a cot."; "the pub (The Drovers)"; "Nursery | Tiny Toes | two days"
_PLACE_APPOSED = re.compile(
    rf"\b(?:[Tt]he|[Tt]heir|[Hh]is|[Hh]er|[Aa]|[Oo]ur)(?: \w+)? {_PLACE}(?:, | \()(?:The )?$|"
    r"(?:^|[|;\n] ?)(?:Nursery|Pre-?school|School|College|Hospital|Surgery|GP|Dentist|Pharmacy|Class|Ward)"
    r"(?:: | ?\| ?)(?:The )?$"
)
_UNTOLD = frozenset("none unknown attendance declined funded good pending registered".split())
_ENDS_APPOSED = re.compile(r"(?: \d+)?[,)]| ?[|\n]|$")
# "The Bridge is a pupil referral unit", "Mill View, a supported housing scheme": what is said to be a place is one.
_IS_A_PLACE = re.compile(
    r"(?: (?:is|was)|,) (?:an?|their|his|her|the) (?:[\w-]+ ){0,3}(?:nursery|pre-?school|playgroup|school|academy|"
    r"referral unit|pub|caf[eé]|takeaway|gym|club|church|mosque|temple|estate|hostel|hotel|refuge|village|hamlet|"
    r"children['’]s home|care home|youth centre|baby unit|housing scheme|charity|home|street|park|farm|surgery|gang)"
    r"(?=[.,;:)]|$| (?:for|in|on|of|at|that|which|where|with|by|near|run|and)\b)"
)
_ASKS_FOR_SOMEBODY = re.compile(
    r"(?:^|[|;\n] ?|[.,] )(?:(?:Step|Birth |Full |First |Family |Last |Child's |Parent's |Carer's )?(?:[Mm]other|"
    r"[Ff]ather|[Pp]artner|[Nn]ame)|Mum|Dad|MGM|PGM|MGF|PGF|Child|Sibling(?: \d)?|Carer|SW|HV|TM|Social [Ww]orker|"
    r"Health [Vv]isitor|Midwife|"
    r"Known as|Alias|From|To|Cc|Chair|Author|Signed|Signature|NOK|Next of [Kk]in|Emergency [Cc]ontact|"
    r"Allocated(?: to)?|(?:Taken|Seen|Completed|Entered|Reported|Checked|Witnessed|Updated) [Bb]y|Referrer|Apologies|"
    r"Key ?[Ww]orker|Present|Attendees|Interpreter|Surname|Forename|Subject|"
    r"Place of birth|Born in|Home|Town)(?:: | ?\| ?)$|(?:^|\n)(?:Dear|Hi|Hello) $"
)
_ENDS_FIELD = re.compile(r"$|[,;|\n(!]| [(|\d]")
_NAME_OF_A_HOUSE = re.compile(
    r"(?:lands?|side|fields?|woods?|croft|stead|brook|hill|acres|oaks|elms|limes|willows|beeches|firs|pines|cedars|"
    r"meadows?|haven|lodge|bank|ways?)$"
)
# "Wise Owls opened in the spring": what a body does, whose name begins the sentence.
_DOES_BUSINESS = re.compile(
    r" (?:(?:is|was) run by\b|"
    r"(?:opened|closed|shut|provided|provides|offers|runs|ran|supplied|supports|employed|employs)\b"
    r"(?! (?:by|on|at|from|as|with|for|in (?:line|part|place))))"
)
_BODIES = frozenset({"care", "group", "homes", "services", "support", "trust"})
# "Big Col", "Little Acorns", "Tiny Tots": whoever or whatever is called so.
_EPITHETS = frozenset("big little tiny mad fat wee skinny lanky ginger scouse sunny busy".split())
_MOVES = re.compile(
    r" (?:(?:had|have|were|are|also|then|all|both) ){0,3}(?:moved|moving|gone|lived?|living|left|leaving|came|stayed|"
    r"staying|argued|fought|neighbours|(?:well |not )?known)\b"
)
# "The charity Open Gate Trust": what stands behind the word is its name, however public its own words are.
_BODY_CALLED = re.compile(r"\b(?:charity|company|firm|gang|band|employer|contractor)(?: called| named)?[ \u00a0]$")
# "Outside the Rat and Ferret"; "the Quality and Performance Board" goes on.
_OUTSIDE = re.compile(r"\b(?:outside|opposite|behind|beside|near) the (?:[A-Z][\w'’]+ (?:and|&|in the) )?$")
_SIGNBOARD = re.compile(
    r"(?: (?:and|&|in the) [A-Z][\w'’]+)(?! [A-Z]|[-‐‑])|['’]s? [A-Z][\w'’]+(?! [A-Z])|"
    r"(?! [A-Z]|[-‐‑'’]| (?:and|&|in the) [A-Z])"
)
# "Drank at the Sloop and Anchor, where …"
_BY_A_SIGN = re.compile(r"\b(?:at|in|by|past|to|from) the (?:[A-Z][\w'’]+ (?:and|&) )?$")
_WHOLE_SIGN = re.compile(
    r"(?: (?:and|&) [A-Z][\w'’]+)?(?=[,.;:)!?]|$| (?:where|when|with|on|after|before|until|that|every)\b)"
)
# "Tiny Acorns nursery": a kind of place in small letters behind a name in capitals.
_SMALL_KIND = re.compile(
    r" (?:(?:day )?nursery|surgery|secure (?:unit|home)|estate|ward|bus stop|PRU|youth club|"
    r"(?:dance )?studios?|project|"
    r"(?:safeguarding )?partnership|trust|"
    r"pub|gym|school|academy|hostel|playgroup|preschool|pre-school|café|cafe|caravan|"
    r"childminders?|roundabout|allotments|children['’]s (?:home|centre))\b"
)
# "Playing for Rovers"
_SIDE = re.compile(r"\b(?:play|train|box|swim|swam|row)(?:s|ed|ing|ning|ming)? (?:for|with)(?: the)?[ \u00a0]$")
# "Employed by Swift Cleaning", "a tutor from Bright Minds": words with capitals behind whom a body has, or whose it is.
_OF_A_BODY = re.compile(
    r"\b(?:employed by|work(?:s|ed|ing) for|(?:is|was|site|home) run by|placed with|"
    r"(?:carers?|tutors?|mentors?|taxi|boys|girls|lads|"
    r"(?:cleaner|counsellor|driver|nanny|therapist)(?: (?:was|is|came))?) from)[ \u00a0]$"
)

# "The Ladybirds room", "Pear Tree class": which of several, unless its word tells what is done there.
_ONE_OF_SEVERAL = re.compile(r" (?:class|room|centre|hub|unit)\b(?! (?:teachers?|assistants?|sizes?|work|rules?)\b)")
_DONE_THERE = frozenset(
    """
    art assessment bath board book calm care catch-up consulting contact control council court crisis
    delivery design drama home reading escape
    exercise family food foundation games history incident inclusion induction inference intervention interview
    isolation labour language learning maths meeting music nurture observation operations panel parenting phonics plant
    play prayer quiet reception recovery reflection resource safe science seclusion sensory staff study support therapy
    advice baby birth burns business call complaints custody day dialysis drop-in early exploitation garden hate
    information leisure maternity missing mother offender one-stop protection shopping skills sports stroke surgical
    trauma walk-in youth good inadequate outstanding mainstream special
    time training treatment tutor viewing visitors visits waiting yoga zoom
    """.split()
)
# "Said in the Welfare Interview", "after the Listening Exercise": what takes place, and no place.
_PROCESSES = frozenset(
    "assessment audit consultation discussion exercise hearing inquest interview meeting questionnaire survey".split()
)
_SORTS_OF_HALL = frozenset("civic community market memorial parish retail shopping town village".split())
_OF_WARDS = frozenset(
    "antenatal dialysis isolation labour maternity medical neonatal obstetric orthopaedic paediatric postnatal stroke "
    "surgical trauma".split()
)


def is_on_a_sign(text: str, token: Token, before: str) -> bool:
    """Whether a word is on the sign of what somebody stands before: "outside the Rat and Ferret"."""
    if _OUTSIDE.search(before):
        return _SIGNBOARD.match(text, token.end) is not None
    is_of_two = _BY_A_SIGN.search(before) and (before.endswith(("and ", "& ")) or text.startswith(_JOINTS, token.end))
    return bool(is_of_two) and _WHOLE_SIGN.match(text, token.end) is not None


def is_on_a_form(text: str, token: Token) -> bool:
    """Whether a name fills the field of a form that asks for somebody, or where they are from: "Mother: Joy"."""
    return (
        _ENDS_FIELD.match(text, token.end) is not None
        and _ASKS_FOR_SOMEBODY.search(text, max(0, token.start - 30), token.start) is not None
    )


def is_small_kind(text: str, token: Token) -> bool:
    """Whether a word is the name of what sort of place or room stands behind it: "Willow ward was full"."""
    return (
        token.word not in _DONE_THERE
        and text[token.start + 1 : token.end].islower()
        and any(form.match(text, token.end) for form in (_SMALL_KIND, _ONE_OF_SEVERAL))
    )


def is_quoted(text: str, token: Token, before: str) -> bool:
    """Whether somebody is called by a word that stands in quotation marks for itself."""
    if text[token.end : token.end + 1] not in _QUOTES:
        return False
    return (
        DOES.match(text, token.end + 1) is not None
        or is_somebody_called(before)
        or (
            _CALLED.search(before) is not None
            and not any(form.search(before) for form in (_SO_CALLED, _METHOD_CALLED, _THING_CALLED))
        )
        or _TO_THEIRS.match(text, token.end) is not None
    )


def is_somebody_called(before: str) -> bool:
    """Whether it is told there what somebody is called: letters in capitals then as well ("a lad called KC")."""
    return _SOMEBODY_CALLED.search(before) is not None


def is_called(text: str, token: Token, before: str) -> bool:
    """Whether a word that is nobody's name on a list is what somebody, or where they are, is called."""
    speaks = not DETERMINER.search(before) and SPEAKING.match(text, token.end)
    if _MADE_ADJECTIVE.match(text, token.end) or any(
        form.search(before) for form in (_OFFENCE, _IN_TITLE, _FOR_A_MATTER)
    ):
        return False
    if _WHO.search(before) and _IS.match(text, token.end):
        return True
    if is_who_it_is(text, token.end, before) or _TO_FRIENDS.match(text, token.end):
        return True
    is_several = before.endswith(("the ", "The ")) and token.word.endswith("s")
    if is_several and any(form.match(text, token.end) for form in (_MOVES, SAYS, DOES)):
        return is_family_name(token.word[:-1])  # "the Khans had moved"
    asked = (_CALLED, _TO_SOMEBODY, _APPOSED, _BODY_CALLED, _SIDE, _WITH_WHOM)
    return bool(speaks or is_small_kind(text, token)) or any(form.search(before) for form in asked)


def is_nickname(text: str, token: Token) -> bool:
    """Whether somebody, or a pet, is called by what is a thing elsewhere: "a man known as Hulk", "their dog Tigger"."""
    before = text[max(0, token.start - 60) : token.start]
    if _THING_CALLED.search(before):
        return False
    return any(form.search(before) for form in (_CALLED, _APPOSED)) or is_who_it_is(text, token.end, before)


def is_who_it_is(text: str, end: int, before: str) -> bool:
    """Whether a name stands between commas behind who it is that has it."""
    return _WHO_IT_IS.search(before) is not None and _BETWEEN_COMMAS.match(text, end) is not None


def is_apposed(text: str, run: list[Token]) -> bool:
    """Whether a name stands for itself behind what sort of place or body has it."""
    first = run[0].start
    return (
        _ENDS_APPOSED.match(text, run[-1].end) is not None
        and _PLACE_APPOSED.search(text, max(0, first - 36), first) is not None
        and run[0].word not in _UNTOLD
    )


def is_said_to_be_a_place(text: str, run: list[Token]) -> bool:
    """Whether what words with capitals are is told behind them: a place or body, which they must be the name of."""
    return (
        (len(run) > 1 or not run[0].begins or _NAME_OF_A_HOUSE.search(run[0].word) is not None)
        and any(one.sort is not Sort.PUBLIC and one.word != "the" for one in run)
        and _IS_A_PLACE.match(text, run[-1].end) is not None
    )


def is_in_business(text: str, run: list[Token]) -> bool:
    """Whether ordinary words with capitals that begin a sentence do what only a body does: "Wise Owls opened"."""
    return (
        len(run) > 1
        and run[0].begins
        and not any(one.sort is Sort.PUBLIC for one in (run[:-1] if run[-1].word in _BODIES else run))
        and not any(one.loud for one in run)
        and not any(one.begins for one in run[1:])
        and _DOES_BUSINESS.match(text, run[-1].end) is not None
    )


def is_behind_epithet(text: str, run: list[Token], place: int) -> bool:
    """Whether a word has its capital from what stands before it, as somebody or some place is called: "Big Col"."""
    return (
        place > 0
        and not (run[place].begins or run[place].loud)
        and run[place - 1].word in _EPITHETS
        and text[run[place - 1].end : run[place].start] == " "
        and text[run[place - 1].start].isupper()
    )


def is_brand(text: str, run: list[Token]) -> bool:
    """Whether ordinary words with capitals are where somebody is, goes or speaks to: "at Tiny Tots"."""
    first = run[0].start
    if len(run) > 2 and run[-1].loud:
        run = run[:-1]  # "outside The Moorings PH"
    if len(run) < 2 or run[0].begins:
        return False
    if all(one.sort is not Sort.PUBLIC or len(one.word) == 1 for one in run) and is_who_it_is(
        text, run[-1].end, text[max(0, first - 36) : first]
    ):
        return True
    if any(one.begins or one.loud for one in run):
        return False
    if any(form.search(text, max(0, first - 36), first) for form in (_METHOD_CALLED, _IN_TITLE)):
        return False
    if _OF_A_BODY.search(text, max(0, first - 24), first):
        return True
    if all(one.sort is not Sort.PUBLIC for one in run) and (
        _CALLED.search(text, max(0, first - 36), first) or _SIDE.search(text, max(0, first - 12), first)
    ):
        return True
    if _ONE_OF_SEVERAL.match(text, run[-1].end) and all(
        one.sort is not Sort.PUBLIC and one.word not in _DONE_THERE for one in run
    ):
        return True
    if _SMALL_KIND.match(text, run[-1].end) or any(
        form.search(text, max(0, first - 36), first) for form in (_BODY_CALLED, _PLACE_CALLED)
    ):
        return True
    if all(one.sort is not Sort.PUBLIC for one in run[1:]) and _BY_THE.search(text, max(0, first - 16), first):
        return run[-1].word not in _PROCESSES
    if all(one.sort in {Sort.PLAIN, Sort.SURNAME} for one in run) and _ATTENDS.search(text, max(0, first - 12), first):
        return True
    if all(one.sort is Sort.PLAIN for one in run):
        return any(form.search(text, max(0, first - 12), first) for form in (_TO_PLACE, _BY_WHOM))
    # "at The Willows": nothing but a name has its article with a capital within a sentence.
    if text[first : run[0].end] == "The" and all(one.sort is not Sort.PUBLIC for one in run[1:]):
        return True
    return run[0].sort is not Sort.PUBLIC and _OUTSIDE.search(text, max(0, first - 24), first) is not None


def is_place_of_words(run: list[Token], place: int) -> bool:
    """Whether a word is part of a place whose words are all ordinary ("Tower Hamlets")."""
    pairs = pairwise(one.word for one in run[max(0, place - 1) : place + 2])
    return run[place].sort is not Sort.PUBLIC and any(f"{first} {last}" in PLACES_OF_WORDS for first, last in pairs)


def is_in_place(run: list[Token], place: int) -> bool:
    """Whether a word tells one class, ward or house from another: "Kingfisher Class"."""
    if place >= len(run) - 1 or run[-1].word not in KINDS_OF_PLACE or run[-1].loud:
        return False
    telling = run[:-2] if len(run) > 2 and run[-2].word in _SORTS_OF_HALL else run[:-1]  # "Idle Town Hall"
    return not is_of_every_hospital(run) and all(one.sort is not Sort.PUBLIC for one in telling)


def is_on_a_map(text: str, run: list[Token]) -> bool:
    """Whether words that reviews write with capitals anyway are ground where somebody is: "at Kings Hill"."""
    first, last = run[0], run[-1]
    return (
        len(run) == 2
        and not (first.begins or first.loud or last.loud)
        and last.word in GROUNDS
        and _AT_A_PLACE.search(text, max(0, first.start - 12), first.start) is not None
    )


def is_of_every_hospital(run: list[Token]) -> bool:
    """Whether words tell a sort of ward, and none by its name: "the Postnatal Ward"."""
    return len(run) > 1 and run[-1].word == "ward" and all(one.word in _OF_WARDS for one in run[:-1])


def is_surname_that_speaks(text: str, word: str, end: int) -> bool:
    """Whether a word that begins a sentence and is a surname as well is somebody, since things neither speak nor sleep:
    "Graves said so".
    """
    return (
        any(form.match(text, end) for form in (SAYS, DOES)) and word not in _SPEAKERS and sort_of(word) is Sort.SURNAME
    )
