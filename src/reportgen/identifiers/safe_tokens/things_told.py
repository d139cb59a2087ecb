"""Words that are told to be a thing by what stands beside them: "the Zorbix app", "prescribed Zorbix", "speaks Luo".

A word that no list of names and places has is a thing where no person or place could stand. One that a list has is none
but for the makes, shops, systems and languages that everybody knows, where they stand as such.
"""

from __future__ import annotations

import re

from reportgen.identifiers.known.public_things import ALSO_MAKES, ALSO_SHOPS, ALSO_SYSTEMS, ALSO_TONGUES, AUTHORS
from reportgen.identifiers.known.vocabulary import is_medicine, is_ordinary
from reportgen.identifiers.safe_tokens.sorts import Sort, is_name
from reportgen.identifiers.safe_tokens.tokens import APOSTROPHES, Token
from reportgen.model.number_words import either

__all__ = ["is_told_a_thing"]

_NEAR = 60
"""So many characters before a word may tell what it is."""
_SPACE = "[ \u00a0]"
_HAS_NAME = either(
    (
        "app", "game", "website", "web site", "platform", "software", "drug", "medicine", "medication", "tablet",
        "painkiller", "cartoon", "film", "television series", "dialect", "language", "questionnaire", "scale",
        "syndrome",
    )
)  # fmt: skip
_BEFORE_WHAT_IS_TAKEN = either(
    (
        "was prescribed", "been prescribed", "is prescribed", "being prescribed", "were prescribed", "dose of",
        "doses of", "overdose of", "overdoses of", "overdosed on", "course of", "wraps of", "grams of", "traces of",
        "tested positive for", "treated with", "infected with", "colonised with", "allergic to", "allergy to",
        "intolerant of", "immunised against", "vaccinated against",
    )
)  # fmt: skip
_BEFORE_TONGUE = either(
    (
        "speak",
        "speaks",
        "spoke",
        "spoken",
        "speaking",
        "fluent in",
        "translated into",
        "interpreted into",
        "conversed in",
        "leaflet in",
        "letter in",
        "letters in",
        "booklet in",
        "information in",
        "poster in",
        "written in",
        "subtitles in",
        "video in",
    )
)
# "An app called Zorbix", "was prescribed Zorbix", "20 mg of Zorbix", "speaks Zorbian"
_BEFORE_THING = re.compile(
    rf"\b(?:(?:{_HAS_NAME})s?(?:,| (?:that (?:is|was) )?(?:called|named|known as)){_SPACE}[\"“'‘]?|"
    rf"(?:{_BEFORE_WHAT_IS_TAKEN}|\d ?(?:mg|mcg|micrograms|ml|g) of|{_BEFORE_TONGUE}){_SPACE})$"
)
_TAKEN_OR_USED = either(
    (
        "app", "apps", "software", "download", "downloads", "tablets", "capsules", "inhaler", "inhalers", "syrup",
        "suspension", "ointment", "cream", "lozenges", "patches", "interpreter", "interpreters", "translator",
        "translators", "translation", "speaker", "speakers", "dialect",
    )
)  # fmt: skip
# "Was signposted to Cruse", "the Bliss booklet": charities that are names as well, as one is shown the way to them.
_ALSO_CHARITIES = frozenset({"beat", "bliss", "cruse", "sands"})
_SIGNPOSTED = re.compile(r"\bsign-?post(?:s|ed|ing)?(?: \w+){0,3} (?:to|towards) (?:both )?$")
_OF_CHARITY = re.compile(rf"{_SPACE}(?:booklets?|leaflets?|helpline|web ?site|befrienders?|counsell(?:ing|ors?))(?!\w)")
# "The Zorbix app", "Zorbix tablets", "Zorbix 20 mg", "a Zorbian interpreter", "Zorbian-speaking"
_BEHIND_THING = re.compile(
    rf"{_SPACE}(?:(?:{_TAKEN_OR_USED}|(?:was|were|is|been) (?:being )?(?:installed|uninstalled|"
    r"downloaded|dispensed|rolled out|switched (?:on|off)))(?!\w)|"
    r"\d+(?:\.\d+)? ?(?:mg|mcg|micrograms|ml|g)\b)|-speak(?:ing|ers?)\b"
)
# "Zorbix is a screening tool", "Zorbix, the incident system, was down": what nobody is. A helpline worker goes on.
_WHAT_NOBODY_IS = re.compile(
    rf"(?:{_SPACE}(?:is|was|are|were)|,){_SPACE}(?:an?|the)(?: [a-z-]+){{0,3}} (?:apps?|database|software|"
    r"(?:case management|case recording|computer|incident|information|IT|patient record|record|recording|records|"
    r"reporting) system|helpline|web ?site|platform|portal|spreadsheet|questionnaire|(?:assessment|screening) tool|"
    r"(?:pain|sleeping|withdrawal) (?:drug|medicine|tablet)|anti(?:biotic|convulsant|depressant|emetic|epileptic|"
    r"histamine|psychotic|coagulant)|painkiller|opioid|benzodiazepine|beta-blocker|statin|inhaler|ointment|"
    r"video game|computer game|national (?:charity|programme|scheme|helpline|tool))"
    r"(?=[.,;:)]|$| (?:for|that|which|used|to|of|and|in|on|by|with|from|at|where|when)\b)"
)
# "Scored 14 on the Zorbix", "the Zorbix was scored": nobody has an article.
_SCORED_ON = re.compile(r"\bscor(?:e[sd]?|ing)(?: \w+){0,4} (?:on|in|using) (?:the|an?) $")
_IS_SCORED = re.compile(
    r" (?:was|were|is|has been|had been) (?:not |never |also |then )?(?:scored|rescored|administered|rated|plotted|"
    r"prescribed|titrated|infused|nebulised|dispensed|normed|validated)\b"
)
_BEHIND_ARTICLE = re.compile(r"\b(?:[Tt]he|[Aa]n?) $")
# "Zorbix was titrated", "fluoxetine and Zorbix were stopped"
_IS_DOSED = re.compile(r" (?:was|were|is|has been|had been) (?:up-)?(?:titrated|infused|nebulised|dispensed)\b")
_BESIDE_MEDICINE = re.compile(r"\b([A-Za-z]{5,}) (?:and|or) $")
_MEDICINE_BESIDE = re.compile(r" (?:and|or) ([A-Za-z]{5,})\b")
_WERE_TAKEN = re.compile(
    r" (?:were|was|are) (?:both |then |also )?(?:prescribed|stopped|started|restarted|continued|increased|reduced|"
    r"missed|withdrawn)\b"
)
# "ParentPay", "CareCentric": words of the dictionary that software is called by, run together. What somebody calls
# themselves ("MoonWolf") is none.
_RUN_TOGETHER = re.compile(r"([A-Z][a-z]+)([A-Z][a-z]+)")
_SOFTWARE = frozenset(
    """
    app apps bot care cash centric chart check class clean concern connect desk docs flow form forms folio guard hub
    link log mail manager net notes pad path pay plan plus point portal record records review roster safe scan share
    space suite table track tracker trust view vision vue watch works
    """.split()
)
_USERNAME = re.compile(
    r"(?:user ?name|handle|profile|tag|nickname|called|known|named|account|alias)\b[^.]{0,30}$", re.IGNORECASE
)
# "Of Zorbian descent"
_OF_DESCENT = re.compile(rf"{_SPACE}(?:descent|heritage|origin|ethnicity|ancestry|extraction|passport)(?!\w)")
_BEHIND_OF = re.compile(rf"\b(?:of|an?)(?: \w+)?{_SPACE}$")
_HAVING = either(
    (
        "bought", "buy", "buying", "using", "used", "uses", "on", "in", "wore", "wearing", "carrying", "carried", "own",
        "owns", "owned", "seized", "inside", "into", "drove", "driving", "riding", "rode", "by means of",
    )
)  # fmt: skip
# "On a Zorbix.", "bought a Zorbix and a bag": what one buys, wears or rides. One may have a Thistlewick in one's class,
# live with one or be given to one.
_HAVING_ONE = re.compile(rf"\b(?:{_HAVING}) an?{_SPACE}$")
_STANDS_ALONE = re.compile(
    r"[.,;:)]|$| (?:and|or|was|were|that|which|in|on|at|to|from|with|for|before|after|when|until|by)\b"
)
# "A Zorbix headset", "her Zorbix pyjamas": of what one has or buys, behind a word that tells one.
_ONE = re.compile(
    rf"\b(?:an?|his|her|their|my|our|its|another|two|three|several|some|old|new|broken){_SPACE}$", re.IGNORECASE
)
_GOODS = re.compile(
    rf"{_SPACE}(?:headsets?|handsets?|account|profile|username|livestream|stream|stickers?|posters?|blankets?|duvet|"
    r"bedding|pyjamas|onesie|dress-up|costumes?|lunch ?box|backpack|rucksack|dolls?|teddy|teddies|soft toys?|toys?|"
    r"cuddly|figures?|playset|jigsaw|dvds?|magazine|comics?|sim|sim card|dongle|tablet|laptop|smartwatch|e-?bike|moped|"
    r"scooter|motorbike|hatchback|pram|pushchair|buggy|car seat|carrycot|cot|steriliser|breast pump|pen|implant|"
    r"injections?|vapes?|cigarettes|lager|cider|vodka|devices?|machines?|monitors?|mattress(?:es)?|hoists?|ventilators?|"
    r"wheelchairs?|splints?)(?!\w)"
)
_OF_PEOPLE = re.compile(
    rf"{_SPACE}(?:family|families|household|children|child|siblings?|brothers?|sisters?|twins?|boys?|girls?|kids|home|"
    r"house|address|parents?|baby|mother|father|lad|man|woman|case|review|[A-Z])"
)
_MAKE_ONE = re.compile(rf"\b(?:an?|another|two|three|toy){_SPACE}$", re.IGNORECASE)
# "Completed a Pink Form": there is no a Pink.
_A_SHEET = re.compile(rf"{_SPACE}(?:Book|Card|File|Folder|Form|Sheet|Slip)s?(?!\w)")
# "The same Puma tracksuit"
_MADE = re.compile(
    rf"{_SPACE}(?:tracksuit|trainers?|hoodie|jacket|coat|cap|hat|bag|rucksack|[Tt]-shirt|top|jumper|sweatshirt|socks|"
    r"shoes|boots|sliders|shirt|belt|watch|phone|tablet|laptop|television|TV|speaker|washing machine|cooker|fridge|"
    r"iron|drill|van|car|hatchback|estate car|motorbike|moped|scooter|engine|tyres?|keys?|dolls?|doll's house|figures?|"
    r"costume|dress(?:es)?|pyjamas|stickers?|lunch ?box|cup|blanket|duvet|wheel)(?!\w)"
)
# "Before the Summer the plan had ended": a season behind what tells one.
_SEASONS = frozenset({"summer", "autumn"})
_SEASON = re.compile(r"\b(?:the|this|that|last|next|each|every|early|late|mid|of|during|following)[ \u00a0-]$")
_OF_YEAR = re.compile(r" (?:19|20)\d\d(?:/\d\d)?(?!\w)")
_IS_A_SEASON = re.compile(
    r" (?:was|is) (?:the|a) (?:\w+ )?(?:time|season|period|months?|term)\b| (?:had )?passed before"
)
_SEASON_GOES_ON = re.compile(rf"(?:[.,;:)]|$|{_SPACE}(?:[a-z]+|19|20))")
# "Completed a Merlin": what the police call their form.
_FORMS_OF_THE_POLICE = frozenset({"merlin", "merlins"})
# "A bag of Molly", "Charlie was the word they used for cocaine"
_DRUGS = frozenset({"charlie", "mandy", "molly", "snow", "tina"})
_MEASURE_OF = re.compile(rf"\b(?:bags?|wraps?|grams?|traces?|deals?|baggies?|lines){_SPACE}of{_SPACE}$")
_WORD_FOR = re.compile(
    rf"[\"”’']?{_SPACE}(?:is|was)(?: \w+){{0,2}} (?:word|slang|term|name|code)(?: \w+){{0,3}} for "
    r"(?:cocaine|cannabis|heroin|crack|ketamine|MDMA|ecstasy|methamphetamine|crystal|drugs)\b"
)
# "Living the life of Riley"; "in the short life of Riley" is told of a child.
_LIFE_OF = re.compile(r"\bl(?:iv(?:e|ed|es|ing)|ed|ead(?:s|ing)?) the life of $")
# "Flew from Gatwick"
_AIRPORTS = frozenset({"gatwick", "heathrow", "stansted"})
_FLYING = re.compile(
    r"\b(?:fl(?:y|ies|ew|own|ying|ights?)|land(?:ed|s|ing)?|plane|board(?:ed|ing|s)?|stopped)\b[^.]{0,30} "
    r"(?:from|to|at|into|via|through|out of) $"
)
# "A week in Benidorm", "on a school trip to Paris": where half the country goes, and nobody's home.
_TOURISTS = frozenset(
    """
    alicante amsterdam antalya barcelona benidorm berlin bodrum cancun dubai faliraki fuerteventura ibiza lanzarote
    lourdes magaluf majorca malaga mallorca marbella marmaris mecca medina orlando paris prague rome tenerife venice
    zante
    """.split()
)
_TRAVELLING = re.compile(
    r"\b(?:holidays?|honeymoon|stag do|hen (?:do|party)|school trip|day trip|package trip|flights?|flew|pilgrimage|"
    r"(?:long )?weekend|fortnight|week)(?: \w+){0,3} (?:in|to|from) $"
)
# "Drew attention to", with a capital in a list or a heading.
_DRAWING = re.compile(
    r" (?:attention|upon|parallels|conclusions?|comparisons?|"
    r"on (?:evidence|research|learning|interviews|findings|data))\b"
)
# "Nando's was busy": of these nobody is called so here.
_ONLY_SHOPS = frozenset({"domino", "mcdonald", "nando", "pontin", "sainsbury"})
_SHOP_IS = re.compile(rf"[{APOSTROPHES}]s (?:is|was|were|where|had|has)\b")
_SHOP_GOODS = re.compile(
    rf"[{APOSTROPHES}]s (?:vouchers?|bags?|meals?|car park|drive-?thru|restaurant|branch|chips|burgers?|pizzas?|"
    r"wrappers?|uniform|gift card)\b"
)
# "Was caught stealing from Boots"
_NO_SHOPKEEPERS = frozenset({"boots", "greggs"})
_BUYING = re.compile(
    r"\b(?:b(?:ought|uy(?:s|ing)?)|st(?:ole|olen|eal(?:s|ing)?)|shoplift(?:s|ed|ing)|ordered|banned|work(?:s|ed|ing)?|job|"
    r"shifts?|vouchers?|receipts?)(?: [\w-]+){0,4} (?:from|at|for) $"
)
# "Outside Greggs", "at McDonald's."
_IN_SHOP = re.compile(rf"\b(?:in|inside|outside|into)(?: an?| the)?{_SPACE}$", re.IGNORECASE)
_AT_SHOP = re.compile(rf"\b(?:in|inside|outside|into|a|the|by|past|near|to|from|at){_SPACE}$")
_OF_SHOP = re.compile(
    rf"[{APOSTROPHES}]s(?=[.,;:)?!]|$| (?:and|or|on|in|at|with|for|every|after|before|where|when|by|most|car park|that|"
    r"vouchers?|bags?|carrier|drive-?thru|restaurant|branch|meal)\b)"
)
# "Two children shown on Athena", "the Paris record"
_RECORDED_ON = re.compile(
    r"\b(?:recorded|recording|shown|logged|entered|entry|entries|flag(?:ged)?|marker|warning|alert|created|noted|found|"
    r"updated?|linked|search(?:ed)?|checks?|checked|uploaded|records?|notes?|written up|documented|access to|known|"
    r"logged in|visible|case|task|reports?|logs?|download(?:ed)?)"
    rf"(?: only| separately| and closed)? (?:on|onto|in|into|from|to|via|of){_SPACE}$"
    rf"|\b(?:are|held|is|kept|placed|put|stored|was|were) (?:both |only |not )?on(?:to)?{_SPACE}$"
)
# "NICHE and Athena do not speak to each other": with a system that nobody is called by.
_NOBODYS = (
    r"(?:NICHE|Liquid ?[Ll]ogic|SystmOne|EMIS|CareFirst|Care ?Director|PNC|PND|CPOMS|Framework-?[Ii]|Badger[Nn]et|"
    r"Carenotes|RiO|OASys|ViSOR|HOLMES|Datix|DATIX)"
)
_BESIDE_SYSTEM = re.compile(rf"\b{_NOBODYS}(?: and|,| or| nor) $")
_SYSTEM_BESIDE = re.compile(rf"(?:,| and| or| nor) {_NOBODYS}\b")
_RECORD = re.compile(
    r" (?:records?|entry|entries|system|reports?|logs?|number|flag|template|notes|was (?:not )?created)(?!\w)"
)
_SPEAKS = re.compile(rf"\b(?:{_BEFORE_TONGUE}|language (?:is|was)){_SPACE}$")
_TONGUE = re.compile(
    rf"(?:-speaking|{_SPACE}(?:speak(?:ing|ers?)|interpreters?|translators?|language|dialect|accent|origin|heritage|"
    r"descent|background|ethnicity|extraction|people|tribe|clan|refugees?|communit(?:y|ies)|culture|faith|mosque|"
    r"Muslims?|tradition))(?!\w)"
)
# "The family are Hazara", "an elderly Kurd"
_ARE = re.compile(
    rf"\b(?:(?:family|families|parents|grandparents|community|household|people|they) "
    rf"(?:is|are|was|were)(?: \w+ly| both)?|an?(?: young| elderly| fellow)?){_SPACE}$"
)
_WRITES = re.compile(
    r"(?:(?:,? (?:and|&) [A-Z][\w-]+){0,2}(?: and (?:colleagues|others)\b| et al\b)|(?: and [A-Z][\w-]+)? (?:calls? "
    r"(?:this|it|that|them)\b|(?:writes?|wrote) (?:of|that|about)\b|argues?\b(?: that)|argued that|"
    rf"(?:is|are|was|were) (?:cited|quoted)\b|prefers? to (?:speak|call)|"
    r"(?:has|have) (?:written (?:of|about)|argued that)\b|"
    r"(?:gave|gives) (?:the|this|that|us) (?:\w+ )?its name\b|"
    r"has (?:nothing|little|much|more) (?:on|to say (?:on|about)) (?:it|this|that|these)\b|"
    rf"(?:has|have) shown|would (?:say|call) (?:that|this|it))|[{APOSTROPHES}]s? (?:\w+ )?(?:model|"
    r"theory|concept|notion|typology|framework|distinction|work on|research|formulation|phrase|stages|"
    r"cycle of|rule of|hypothesis)| \((?:19|20)\d\d[a-z]?\) (?:argues?|notes?|suggests?|writes?)\b|"
    r"(?: and [A-Z][\w-]+)? (?:writes?|wrote) on\b)"
)


# "Rowan trees", "a Lily of the valley": what grows.
_PLANTS = frozenset(
    "ash daisy hazel heather holly ivy jasmine lily olive poppy rose rosemary rowan violet willow".split()
)
# "The Reading age", "Reading tests": what is read, and no town.
_READ = re.compile(rf"{_SPACE}(?:ages?|tests?|books?|corner|levels?|papers?|records?|schemes?|scores?|skills)(?!\w)")
# "They go to Mass": a service, and no family.
_AT_WORSHIP = re.compile(
    r"\b(?:(?:go|goes|going|gone|went|comes?|coming|came|took|taken|walk(?:s|ed)?)(?: \w+){0,2} to|at|after|before|"
    r"during|attend(?:s|ed|ing)?|hear(?:s|d|ing)?|miss(?:es|ed|ing)?|sa(?:y|ys|id|ying)|"
    r"Christmas|Easter|Latin|Midnight|Nuptial|Requiem|Sunday|midnight|nuptial|requiem|morning|evening|daily)"
    rf"{_SPACE}$"
)
_WORSHIP_GOES_ON = re.compile(
    r"[.,;:)]|$| (?:and|at|because|but|every|for|in|on|since|that|there|until|when|where|with)(?!\w)"
)
_GROWING = re.compile(
    rf"{_SPACE}(?:trees?|bush(?:es)?|berr(?:y|ies)|petals|oil|nuts?|"
    r"wreaths?|hedges?|of the valley)(?!\w)"
)


def is_told_a_thing(text: str, token: Token) -> bool:
    """Whether what stands beside a word tells that it is a thing, a language or a writer, and nobody of the case."""
    before = text[max(0, token.start - _NEAR) : token.start]
    if token.sort is Sort.UNKNOWN and not token.possessive and not is_name(token.word):
        return _is_of_things(text, token, before) or _is_known_so(text, token, before)
    return _is_known_so(text, token, before)


def _is_of_things(text: str, token: Token, before: str) -> bool:
    """Whether a word that nobody knows stands where only a thing does."""
    return (
        _BEFORE_THING.search(before) is not None
        or _BEHIND_THING.match(text, token.end) is not None
        or (_ONE.search(before) is not None and _GOODS.match(text, token.end) is not None)
        or (_HAVING_ONE.search(before) is not None and _STANDS_ALONE.match(text, token.end) is not None)
        or (_BEHIND_OF.search(before) is not None and _OF_DESCENT.match(text, token.end) is not None)
        or _WHAT_NOBODY_IS.match(text, token.end) is not None
        or _SCORED_ON.search(before) is not None
        or (_BEHIND_ARTICLE.search(before) is not None and _IS_SCORED.match(text, token.end) is not None)
        or _IS_DOSED.match(text, token.end) is not None
        or _is_beside_medicine(text, token, before)
        or _is_software(text, token, before)
    )


def _is_beside_medicine(text: str, token: Token, before: str) -> bool:
    """Whether a word is told in one breath with a medicine, as what was taken."""
    if (first := _BESIDE_MEDICINE.search(before)) and is_medicine(first[1].lower()):
        return _WERE_TAKEN.match(text, token.end) is not None
    last = _MEDICINE_BESIDE.match(text, token.end)
    return last is not None and is_medicine(last[1].lower()) and _WERE_TAKEN.match(text, last.end()) is not None


def _is_software(text: str, token: Token, before: str) -> bool:
    """Whether a word is run together as software is called, and nobody is called so."""
    parts = _RUN_TOGETHER.fullmatch(text, token.start, token.end)
    if parts is None or _USERNAME.search(before):
        return False
    first = parts[1].lower()
    return parts[2].lower() in _SOFTWARE and is_ordinary(first) and not is_name(first)


def _is_known_so(text: str, token: Token, before: str) -> bool:
    """Whether a word that may be a name stands as the shop, the system, the language or the writer it is as well."""
    word, end = token.word, token.end
    if word in AUTHORS and _WRITES.match(text, end):
        return True
    if word in ALSO_SHOPS and not _OF_PEOPLE.match(text, end):
        if token.possessive:
            if word in _ONLY_SHOPS and (_SHOP_IS.match(text, end) or _SHOP_GOODS.match(text, end)):
                return True
            return _AT_SHOP.search(before) is not None and _OF_SHOP.match(text, end) is not None
        return _IN_SHOP.search(before) is not None or (word in _NO_SHOPKEEPERS and _BUYING.search(before) is not None)
    if token.possessive:
        return False
    if word in _ALSO_CHARITIES and (_SIGNPOSTED.search(before) or _OF_CHARITY.match(text, end)):
        return True
    if word in ALSO_TONGUES and (_SPEAKS.search(before) or _TONGUE.match(text, end) or _ARE.search(before)):
        return True
    if word in ALSO_SYSTEMS and (
        _RECORDED_ON.search(before)
        or _RECORD.match(text, end)
        or _BESIDE_SYSTEM.search(before)
        or _SYSTEM_BESIDE.match(text, end)
        or _WHAT_NOBODY_IS.match(text, end)
    ):
        return True
    if word in _FORMS_OF_THE_POLICE and _MAKE_ONE.search(before):
        return True
    if word in _DRUGS and (_MEASURE_OF.search(before) or _WORD_FOR.match(text, end)):
        return True
    if word == "reading" and _READ.match(text, end):
        return True
    if word in _PLANTS and _GROWING.match(text, end):
        return True
    if word == "mass" and _AT_WORSHIP.search(before) and _WORSHIP_GOES_ON.match(text, end):
        return True
    if word in _TOURISTS and _TRAVELLING.search(before):
        return True
    if word in _AIRPORTS and _FLYING.search(before):
        return True
    if (word == "drew" and _DRAWING.match(text, end)) or (word == "riley" and _LIFE_OF.search(before)):
        return True
    if word in _SEASONS and _IS_A_SEASON.match(text, end):
        return True
    if word in _SEASONS and (_SEASON.search(before) or _OF_YEAR.match(text, end)):
        return _SEASON_GOES_ON.match(text, end) is not None
    if token.sort is Sort.NAME and _MAKE_ONE.search(before) and _A_SHEET.match(text, end):
        return True
    if word not in ALSO_MAKES:
        return False
    one_of_them = _MAKE_ONE.search(before) is not None and not _OF_PEOPLE.match(text, end)
    return one_of_them or _MADE.match(text, end) is not None
