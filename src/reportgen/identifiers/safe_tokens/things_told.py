"""Words that are told to be a thing by what stands beside them: "the Zorbix app", "prescribed Zorbix", "speaks Luo".

A word that no list of names and places has is a thing where no person or place could stand. One that a list has is none
but for the makes, shops and languages that everybody knows, where they stand as such.
"""

from __future__ import annotations

import re

from reportgen.identifiers.public_things import ALSO_MAKES, ALSO_SHOPS, ALSO_SYSTEMS, ALSO_TONGUES, AUTHORS
from reportgen.identifiers.safe_tokens.sorts import Sort, is_name
from reportgen.identifiers.safe_tokens.tokens import APOSTROPHES, Token

__all__ = ["is_told_a_thing"]

_NOT_BEHIND = 48
# Behind these the word is a thing: "an app called Zorbix", "prescribed Zorbix", "20 mg of Zorbix", "speaks Zorbian".
_BEFORE_THING = re.compile(
    r"\b(?:(?:app|game|video game|website|web ?site|platform|software|drug|medicine|medication|tablets?|painkiller|cartoon|"
    r"film|television series|dialect|language|questionnaire|scale|syndrome)s? (?:that (?:is|was) )?"
    r"(?:called|named|known as)[ \u00a0][\"“'‘]?|"
    r"(?:(?:was|been|is|being|were) prescribed|(?:over)?doses? of|overdosed on|course of|\d ?(?:mg|mcg|micrograms|ml|g) of|"
    r"wraps of|grams of|traces of|tested positive for|speaks?|spoke|speaking|fluent in|"
    r"(?:translated|interpreted) (?:in)?to|conversed in)[ \u00a0])$"
)
# Before these, with a determiner before it or none: "the Zorbix app", "Zorbix tablets", "a Zorbian interpreter".
_BEHIND_THING = re.compile(
    r"[ \u00a0](?:apps?|software|downloads?|tablets|capsules|inhalers?|syrup|suspension|ointment|cream|lozenges|patches|"
    r"\d+(?:\.\d+)? ?(?:mg|mcg|micrograms|ml|g)\b|interpreters?|translators?|translation|speakers?|dialect)(?!\w)"
    r"|-speak(?:ing|ers?)\b"
)
# "Of Zorbian descent"
_OF_DESCENT = re.compile(r"[ \u00a0](?:descent|heritage|origin|ethnicity|ancestry|extraction|passport)(?!\w)")
_BEHIND_OF = re.compile(r"\b(?:of|an?)(?: \w+)?[ \u00a0]$")
# "With a Zorbix.", "a Zorbix was sent": what there is one of, and what one has.
_HAVING_ONE = re.compile(
    r"\b(?:with|had|has|have|having|bought|buy|using|used|uses|on|in|wore|wearing|given|found|for|carrying|carried|own(?:s|ed)?|"
    r"took|seized|inside|into|drove|driving|riding|rode|through|via|by means of|needed|needs|got|gets) an?[ \u00a0]$"
)
_STANDS_ALONE = re.compile(r"[.,;:)]|$| (?:and|or|was|were|that|which|in|on|at|to|from|with|for|before|after|when|until|by)\b")
# "A Zorbix headset", "her Zorbix pyjamas": of what one has or buys, behind a word that tells one.
_ONE = re.compile(r"\b(?:an?|his|her|their|my|our|its|another|two|three|several|some|old|new|broken)[ \u00a0]$", re.IGNORECASE)
_GOODS = re.compile(
    r"[ \u00a0](?:headsets?|handsets?|account|profile|username|livestream|stream|stickers?|posters?|blankets?|duvet|bedding|"
    r"pyjamas|onesie|dress-up|costumes?|lunch ?box|backpack|rucksack|dolls?|teddy|teddies|soft toys?|toys?|cuddly|"
    r"figures?|playset|jigsaw|dvds?|magazine|comics?|sim|sim card|dongle|tablet|laptop|smartwatch|e-?bike|moped|scooter|"
    r"motorbike|hatchback|pram|pushchair|buggy|car seat|carrycot|cot|steriliser|breast pump|pen|implant|injections?|"
    r"vapes?|cigarettes|lager|cider|vodka)(?!\w)"
)
_WORN = re.compile(
    r"[ \u00a0](?:tracksuit|trainers?|hoodie|jacket|coat|cap|hat|bag|rucksack|T-shirt|t-shirt|top|jumper|sweatshirt|socks|"
    r"shoes|boots|sliders|shirt|belt|watch|phone|tablet|laptop|television|TV|speaker|washing machine|cooker|fridge|iron|"
    r"drill|van|car|hatchback|estate car|motorbike|moped|scooter|engine|tyres?|keys?|dolls?|doll's house|figures?|costume|"
    r"pyjamas|stickers?|lunch ?box|cup|blanket|duvet|wheel)(?!\w)"
)
# "Before the Summer the plan had ended": a season behind what tells one.
_SEASON = re.compile(r"\b(?:the|this|that|last|next|each|every|early|late|mid|of|during|following|over the)[ \u00a0-]$")
_SEASON_GOES_ON = re.compile(r"(?:[.,;:)]|$|[ \u00a0](?:[a-z]+|of|19|20))")
_SEASONS = frozenset({"summer", "autumn"})
_OF_PEOPLE = re.compile(
    r"[ \u00a0](?:family|families|household|children|child|siblings?|brothers?|sisters?|twins?|boys?|girls?|kids|home|house|"
    r"address|parents?|baby|mother|father|lad|man|woman|case|review|[A-Z])"
)
_MAKE_ONE = re.compile(r"\b(?:an?|another|two|three|toy)[ \u00a0]$", re.IGNORECASE)
_IN_SHOP = re.compile(r"\b(?:in|inside|outside|into)(?: an?| the)?[ \u00a0]$", re.IGNORECASE)
_AT_SHOP = re.compile(r"\b(?:work(?:s|ed|ing)? at|job at|shift at|manager at|a|the|by|past|near|to|from|at)[ \u00a0]$")
_S = re.compile(rf"[{APOSTROPHES}]s(?=[.,;:)?!]|$| (?:and|or|on|in|at|with|for|every|after|before|where|when|by|most|car park|"
                r"voucher|vouchers|bag|bags|carrier|drive-?thru|restaurant|branch|meal|that)\b)")  # fmt: skip
# "Two children shown on Athena", "the Paris record"
_RECORDED_ON = re.compile(
    r"\b(?:recorded|recording|shown|logged|entered|entry|entries|flag(?:ged)?|marker|warning|alert|created|noted|found|"
    r"updated?|linked|search(?:ed)?|checks?|checked|uploaded|record|records|notes?|written up|documented|access to|"
    r"logged in|visible|case|task|report|log|logs|download(?:ed)?)"
    r"(?: only| separately| and closed)? (?:on|onto|in|into|from|to|via|of)[ \u00a0]$"
)
_RECORD = re.compile(r" (?:record|records|entry|entries|system|report|reports|log|logs|number|flag|template|notes)(?!\w)")
_SPEAKS = re.compile(r"\b(?:speaks?|spoke|speaking|spoken|fluent in|language (?:is|was)|(?:translated|interpreted) into)[ \u00a0]$")
_TONGUE = re.compile(
    r"(?:-speaking|[ \u00a0](?:speak(?:ing|ers?)|interpreters?|translators?|language|dialect|accent|origin|heritage|descent|"
    r"background|ethnicity|extraction|people|tribe|clan|refugees?))(?!\w)"
)
_WRITES = re.compile(
    rf"(?:(?:,? (?:and|&) [A-Z][\w-]+){{0,2}}(?: and (?:colleagues|others)\b| et al\b)|(?: and [A-Z][\w-]+)? (?:calls? "
    r"(?:this|it|that|them)\b|(?:writes?|wrote) (?:of|that|about)\b|argues?\b(?: that)|argued that|prefers? to "
    rf"(?:speak|call)|(?:has|have) shown|would (?:say|call) (?:that|this|it))|[{APOSTROPHES}]s? (?:\w+ )?(?:model|theory|"
    r"concept|notion|typology|framework|distinction|work on|research|formulation))"
)


def is_told_a_thing(text: str, token: Token) -> bool:
    """Whether what stands beside a word tells that it is a thing, a language or a writer, and nobody of the case."""
    before = text[max(0, token.start - _NOT_BEHIND) : token.start]
    if token.sort is Sort.UNKNOWN and not is_name(token.word) and _is_of_things(text, token, before):
        return True
    if token.word in ALSO_TONGUES and (_SPEAKS.search(before) or _TONGUE.match(text, token.end)):
        return True
    if token.word in ALSO_SYSTEMS and not token.possessive:
        if _RECORDED_ON.search(before) or _RECORD.match(text, token.end):
            return True
    if token.word in AUTHORS and _WRITES.match(text, token.end):
        return True
    if token.word in ALSO_SHOPS and _is_shop(text, token, before):
        return True
    if token.word in _SEASONS and _SEASON.search(before) and not token.possessive:
        return _SEASON_GOES_ON.match(text, token.end) is not None
    if token.word not in ALSO_MAKES or token.possessive:
        return False
    if _WORN.match(text, token.end):
        return True
    return _MAKE_ONE.search(before) is not None and not _OF_PEOPLE.match(text, token.end)


def _is_of_things(text: str, token: Token, before: str) -> bool:
    if token.possessive:
        return False
    return (
        _BEFORE_THING.search(before) is not None
        or _BEHIND_THING.match(text, token.end) is not None
        or (_ONE.search(before) is not None and _GOODS.match(text, token.end) is not None)
        or (_HAVING_ONE.search(before) is not None and _STANDS_ALONE.match(text, token.end) is not None)
        or (_BEHIND_OF.search(before) is not None and _OF_DESCENT.match(text, token.end) is not None)
    )


def _is_shop(text: str, token: Token, before: str) -> bool:
    """Whether a shop's name that is somebody's as well is where somebody is: "outside Greggs", "at McDonald's."."""
    if _OF_PEOPLE.match(text, token.end):
        return False
    if token.possessive:
        return _AT_SHOP.search(before) is not None and _S.match(text, token.end) is not None or (
            _IN_SHOP.search(before) is not None and _S.match(text, token.end) is not None
        )
    return _IN_SHOP.search(before) is not None
