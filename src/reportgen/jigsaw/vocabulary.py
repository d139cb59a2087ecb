"""Which words of a text show which trait.

Each line is a value (how a ledger calls it) and the words that show it, parted by `|`; `s?` and the like are regular
expressions. Words that begin with a capital are looked for with it ("Polish" is a language, "polish" is not). The
lists are general: what a case's own fields say is looked for besides.
"""

from __future__ import annotations

from collections.abc import Mapping

from reportgen.model.date_words import MONTH_NAMES
from reportgen.model.number_words import ONES, ORDINALS, TENS, either
from reportgen.model.trait import Trait

__all__ = ["BROADER", "NUMBER", "VALUES"]

NUMBER = rf"(?:\d{{1,2}}|(?:{either(TENS)})(?:[ -](?:{either(ONES[1:10])}))?|{either(ONES[1:])})"
_FEW = rf"(?:[2-9]|1[0-2]|{either(ONES[2:13])})"
_ORDINAL = rf"(?:{either(ORDINALS[1:10])}|\d(?:st|nd|rd|th))"
_MONTH = either(MONTH_NAMES)
_TO_SOMEBODY = (
    r"(?! (?:by (?!the (?:local authority|council|state)\b|children's|\w+ (?:council|borough|county)\b)|"
    r"h(?:im|er|is)\b|the(?:m|ir)?\b|its?\b|an?\b|each\b|one\b|(?:both|two|three|younger|older|other)\b|every|well\b|"
    r"at home\b|(?-i:[A-Z])))"
)
"""Who "looked after her sister", or "was looked after by his father", is no looked-after child."""
_OF_NOTHING_ELSE = (
    r"(?! (?!(?:and|or)\b|bab(?:y|ies)\b|boys?\b|girls?\b|child|famil|couple|twin|sibling|background|parentage|descent|"
    r"origin|ethnic)(?-i:[a-z]))"
)
"""Who "mixed white paint", or had "mixed feelings", is told no ethnicity by it."""
_BORDER = "(?:county |local authority )?(?:border|boundary|county line)"

VALUES: Mapping[Trait, Mapping[str, str]] = {
    Trait.AGE: {
        "a baby": "bab(?:y|ies)|infants?|newborn",
        "a toddler": "toddlers?",
        "a teenager": "teenagers?|teenaged?|adolescents?",
    },
    Trait.SEX: {
        "female": "girls?|daughters?|young woman|she|hers?|herself",
        "male": "boys?|sons?|young man|he|his|him|himself",
    },
    Trait.ETHNICITY: {
        "mixed White and Black Caribbean": "[Mm]ixed[:,]? White and Black Caribbean",
        "mixed White and Black African": "[Mm]ixed[:,]? White and Black African",
        "mixed White and Asian": "[Mm]ixed[:,]? White and Asian",
        "mixed heritage": rf"mixed(?:[- ]race|[- ]heritage| ethnicity|{_OF_NOTHING_ELSE})|dual heritage|biracial",
        "White British": "White (?:British|English|Welsh|Scottish|Northern Irish)",
        "White Irish": "White Irish",
        "White": "White",
        "Gypsy, Roma or Traveller": "Roma|Romany|Gyps(?:y|ies)|Irish Travell?ers?|Travell?ers?",
        "Bangladeshi": "Bangladeshi|Bangladesh|Bengali",
        "Indian": "Indian|India",
        "Pakistani": "Pakistani|Pakistan",
        "Chinese": "Chinese|China",
        "Asian": "(?:South |East )?Asian(?: or Asian British)?",
        "Black African": "Black African",
        "Black Caribbean": "Black(?: British)? Caribbean|Caribbean|Jamaican?|Windrush",
        "Black": "Black(?: British)?",
        "Arab": "Arabs?",
        "Afghan": "Afghan|Afghanistan",
        "Albanian": "Albanian?",
        "Bulgarian": "Bulgarian?",
        "Congolese": "Congolese|Congo",
        "Eritrean": "Eritrean?",
        "Ethiopian": "Ethiopian?",
        "Filipino": "Filipin[oa]s?|Philippines",
        "Ghanaian": "Ghanaian|Ghana",
        "Iranian": "Iranian?|Persian",
        "Iraqi": "Iraqi?",
        "Kurdish": "Kurdish|Kurds?",
        "Latvian": "Latvian?",
        "Lithuanian": "Lithuanian?",
        "Nepali": "Nepali|Nepalese|Nepal|Gurkha",
        "Nigerian": "Nigerian?",
        "Polish": "Polish|Poland",
        "Portuguese": "Portuguese",
        "Romanian": "Romanian?",
        "Somali": "Somali|Somalia",
        "Sri Lankan": "Sri Lankan?|Tamil",
        "Sudanese": "Sudanese|Sudan",
        "Syrian": "Syrian?",
        "Turkish": "Turkish|Turkey",
        "Ukrainian": "Ukrainian|Ukraine",
        "Vietnamese": "Vietnamese|Vietnam",
        "Zimbabwean": "Zimbabwean?",
    },
    Trait.FAITH: {
        "Muslim": "Muslims?|Islam(?:ic)?|mosques?|imams?|Ramadan|Eid|Qur'?an|Koran|madras+ahs?|halal|hijab",
        "Pentecostal": "Pentecostals?|Pentecostal church",
        "Roman Catholic": "(?:Roman )?Catholics?",
        "Orthodox Christian": "(?:Greek|Russian|Romanian|Coptic|Ethiopian) Orthodox|Orthodox Christians?",
        "Jehovah's Witness": "Jehovah's Witness(?:es)?|Kingdom Hall",
        "Latter-day Saint": "Mormons?|Latter-day Saints?",
        "Christian": (
            "Christians?|Christianity|church(?:es)?|chapel|pastors?|vicars?|priests?|Bible|congregation|baptised"
        ),
        "Jewish": "Jewish|Jews?|Judaism|synagogues?|rabbis?|Shabbat|Haredi",
        "Hindu": "Hindus?|Hinduism|mandir|Diwali",
        "Sikh": "Sikhs?|Sikhism|gurdwaras?",
        "Buddhist": "Buddhists?|Buddhism",
        "Pagan": "Pagans?|Wiccan",
        "no religion": "no (?:religion|faith)|atheists?|not religious",
    },
    Trait.LANGUAGE: {
        language: f"{language}[- ](?:speaking|speakers?|interpreters?|language)|(?:speaks?|spoke|speaking) {language}"
        for language in (
            *("Albanian", "Bulgarian", "Cantonese", "Chinese", "Czech", "French", "German", "Greek", "Hungarian"),
            *("Italian", "Latvian", "Lithuanian", "Nepali", "Polish", "Portuguese", "Romanian", "Russian", "Slovak"),
            *("Somali", "Spanish", "Swahili", "Turkish", "Ukrainian", "Vietnamese", "Welsh"),
        )
    }
    | {
        language: language
        for language in (
            *("Amharic", "Bengali", "Dari", "Farsi", "Gujarati", "Hindi", "Igbo", "Krio", "Kurmanji", "Lingala"),
            *("Luganda", "Makaton", "Malayalam", "Mandarin", "Mirpuri", "Oromo", "Pahari", "Pashto", "Punjabi"),
            *("Romani", "Shona", "Sinhala", "Sorani", "Sylheti", "Tagalog", "Telugu", "Tetum", "Tigrinya", "Twi"),
            *("Urdu", "Wolof", "Yiddish", "Yoruba"),
        )
    }
    | {
        "Arabic": "Arabic",
        "British Sign Language": "British Sign Language|BSL|sign language",
        "not English": "interpret(?:er|ers|ed|ing)|first language|mother tongue|English as an additional language|EAL",
    },
    Trait.DISABILITY: {
        "cerebral palsy": "cerebral palsy|(?:spastic )?quadriplegia|diplegia|hemiplegia",
        "epilepsy": "epilep(?:sy|tic)|Dravet|Lennox[- ]Gastaut|seizures?",
        "autism": "autis(?:m|tic)(?: spectrum(?: disorder| condition)?)?|Asperger(?:'s)?(?: syndrome)?",
        "ADHD": "ADHD|attention deficit(?: hyperactivity disorder)?",
        "learning disability": "learning (?:disabilit(?:y|ies)|disabled|difficult(?:y|ies))|global developmental delay",
        "developmental delay": "developmental(?:ly)? delay(?:ed)?|(?:speech|language)(?: and language)? delay",
        "Down's syndrome": "Down(?:'s)? syndrome",
        "visual impairment": "(?:visual(?:ly)?|sight) impair(?:ment|ed)|blind(?:ness)?|partially sighted",
        "hearing impairment": "deaf(?:ness)?|hearing (?:loss|impairment|impaired|aids?)|cochlear implants?",
        "tube feeding": "gastrostom(?:y|ies)|tube[- ]fed|feeding tube|PEG feeding|nasogastric",
        "tracheostomy": "tracheostomy|ventilat(?:ed|or)",
        "wheelchair user": "wheelchairs?",
        "does not speak": "(?:does|did|could) not use speech|non-?verbal|selective(?:ly)? mut(?:e|ism)",
        "cystic fibrosis": "cystic fibrosis",
        "sickle cell disease": "sickle cell(?: disease| anaemia)?",
        "diabetes": "diabet(?:es|ic)|insulin",
        "asthma": "asthma(?:tic)?",
        "cancer": "cancer|leukaemia|lymphoma|neuroblastoma|brain tumour|chemotherapy",
        "heart disease": "congenital heart (?:disease|defect)|heart (?:condition|defect|surgery|transplant)",
        "kidney disease": "kidney (?:disease|failure|transplant)|dialysis",
        "muscular dystrophy": "muscular (?:dystrophy|atrophy)|Duchenne",
        "spina bifida": "spina bifida|hydrocephalus",
        "genetic condition": (
            "(?:rare |genetic |chromosom\\w+ )+(?:condition|disorder|syndrome|disease)|\\w+'s syndrome"
        ),
        "brittle bones": "brittle bones?|osteogenesis imperfecta",
        "haemophilia": "haemophili(?:a|ac)",
        "fetal alcohol spectrum disorder": "f(?:o)?etal alcohol(?: spectrum disorder| syndrome)?|FASD",
        "neonatal abstinence": "neonatal abstinence(?: syndrome)?|withdrawing from",
        "born early": "prematur(?:e|ely|ity)|pre-?term|born (?:\\w+ weeks? )?early|born at \\w+ weeks|special care",
        "brain injury": "(?:acquired )?brain injur(?:y|ies)",
        "eating disorder": "anorexi[ac]|bulimi[ac]|eating disorder|ARFID",
        "psychosis": "psychosis|psychotic|schizophreni[ac]|bipolar",
        "depression or anxiety": "depress(?:ion|ed)|anxiety(?: disorder)?|post-traumatic|PTSD",
        "self-harm": "self-harm(?:ed|ing)?",
        "gender identity": "transgender|trans (?:boy|girl|child)|gender (?:identity|dysphoria)|non-binary",
        "disabled": "disabled (?:child|boy|girl|young person|son|daughter)|complex (?:health )?needs",
    },
    Trait.FAMILY: {
        "twin or triplet": "twins?|triplets?",
        "only child": "only child",
        "eldest": "(?:eldest|oldest)(?: of \\w+)?(?: child| sibling)?|first-?born",
        "youngest": "youngest(?: of \\w+)?(?: child| sibling)?",
        "middle child": rf"middle (?:child|sibling|of {_FEW})",
        "number of children": (
            rf"{_FEW} (?:(?:other|older|younger|elder|half|step)[- ]?)*"
            r"(?:siblings|brothers and sisters|sisters and brothers|brothers|sisters|children)"
            rf"|(?:one|{_ORDINAL}) of {_FEW}(?: children| siblings| brothers| sisters)?|family of {_FEW}"
            rf"|{_ORDINAL} child"
        ),
        "half- or step-siblings": "(?:half|step)-?(?:brothers?|sisters?|siblings?)",
        "young parent": "(?:teenage|young) (?:mother|father|parents?)",
        "sibling who is a carer": "young carers?",
        "bereaved": "bereav(?:ed|ement)|orphan(?:ed)?|(?:mother|father|parent)s? had died",
        "parent in prison": "in prison|imprisoned|serving a sentence",
    },
    Trait.SCHOOL: {
        "nursery": "nurser(?:y|ies)|pre-?school|playgroup|childminders?",
        "special school": "special schools?|specialist school",
        "primary school": "primary schools?|infant schools?|junior schools?|reception class|Reception",
        "secondary school": "secondary schools?|high school|academy|grammar school",
        "sixth form or college": "sixth[- ]form|(?:further education )?college|apprentice(?:ship)?",
        "pupil referral unit": "pupil referral unit|alternative provision|PRU",
        "home educated": "home[- ]educat(?:ed|ion)|electively home educated|home[- ]school(?:ed|ing)",
        "boarding school": "boarding schools?|boarders?",
        "independent school": "(?:independent|private|faith) schools?",
        "school year": "Year (?:1[0-3]|[1-9])|[Yy]ear (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven)",
        "excluded or suspended": "permanent(?:ly)? exclu(?:ded|sion)|suspend(?:ed)|suspensions?|part-time timetable",
    },
    Trait.STATUS: {
        "looked after": (
            f"looked-after|looked after{_TO_SOMEBODY}|in(?:to)? (?:local authority )?care|section 20"
            "|(?:interim )?care orders?"
        ),
        "in foster care": "foster(?:ed| carers?| care| placement| family| parents?)",
        "in a children's home": (
            "children's homes?|residential (?:care|home|placement)|secure (?:unit|home|accommodation)"
        ),
        "in kinship care": "kinship care(?:rs?)?|connected (?:person|carers?)|special guardian(?:s|ship)?(?: order)?",
        "adopted": "adopt(?:ed|ion)|placement order",
        "privately fostered": "private(?:ly)? foster(?:ed|ing)",
        "care leaver": "care leavers?|leaving care",
        "on a child protection plan": "child protection (?:plan|conference)(?! chair)",
        "child in need": "child in need(?: plan)?",
        "asylum seeking": "asylum[- ]seek(?:ing|ers?)|unaccompanied|refugees?|no recourse to public funds",
        "supported accommodation": "(?:supported|semi-independent|temporary) accommodation|hostels?|refuges?",
        "section": "detained under|Mental Health Act|in-?patient",
    },
    Trait.PLACE: {
        "village": "villages?|hamlets?|parish council(?:lor)?s?",
        "island": "islands?",
        "market town": "market towns?",
        "seaside town": "(?:seaside|coastal) (?:towns?|resorts?|villages?|areas?)|on the coast|harbour|beach",
        "small town": "small towns?",
        "town": "towns?",
        "city": "cit(?:y|ies)|inner[- ]city|suburbs?",
        "rural area": "rural(?: areas?)?|farms?|countryside|remote",
        "estate or tower block": "(?:housing |council )?estates?|tower blocks?|high-rise",
        "Traveller site": "(?:Traveller|caravan|mobile home) (?:site|park)s?|caravans?",
        "boat": "(?:narrow|canal |house)boats?",
        "military base": "(?:army|military|air force|RAF|naval) (?:base|camp|family|families|barracks)|barracks",
        "border of the county": (
            rf"(?:near|close to|next to|along|across|over|by|on) (?:the|a) {_BORDER}"
            rf"|{_BORDER} (?:of|with|between)"
        ),
        "region": (
            "(?:north|south|east|west|midlands)(?:-(?:east|west))? of (?:the (?:area|borough|county|city)|England)"
        ),
        "another country": "abroad|another country|overseas|Portugal|Spain|France|Wales|Scotland|Ireland|Germany|Italy",
        "park, river or railway": "(?:rivers?|canals?|railway(?: line)?|woods?|lakes?|reservoirs?|quarr(?:y|ies))",
    },
    Trait.HARM: {
        "stabbing": "stabb(?:ed|ing)|stab wounds?|knife|machete",
        "shooting": "shot (?:dead|by|in)|shooting|gun(?:shot)?|firearm",
        "strangling": "strangl(?:ed|ing|ation)",
        "drowning": "drown(?:ed|ing)",
        "shaking or head injury": (
            "shak(?:en|ing)|head injur(?:y|ies)|skull fractures?|subdural|struck on the head|abusive head trauma"
        ),
        "fractures": "fractur(?:e|es|ed)|broken (?:arm|leg|ribs?|bones?|femur)",
        "burns or scalds": "burn(?:s|ed|t)|scald(?:s|ed|ing)?",
        "poisoning": "poison(?:ed|ing)?|overdos(?:e|ed)|methadone",
        "fire": "house fire|set fire|arson|fire",
        "hanging or suicide": "hang(?:ed|ing)|suicid(?:e|al)|took (?:his|her|their) own life|ligature",
        "suffocation": "suffocat(?:ed|ion)|smother(?:ed|ing)|overl(?:ay|ying)|co-sle(?:pt|eping)",
        "starvation or malnutrition": "starv(?:ed|ing|ation)|malnutrition|malnourished|emaciated|lost a fifth",
        "fabricated illness": "(?:fabricated|induced)(?: or induced)? illness|perplexing presentations?",
        "dog": "dog (?:attack|bites?)|attacked by (?:a|the) dog|bitten",
        "fall": "fell from|fall from",
        "collision": "(?:road|car|train|traffic) (?:collision|accident)|hit by (?:a|the) (?:car|train|bus)",
        "sexual abuse or exploitation": (
            "sexual(?:ly)? (?:abuse|abused|assault|assaulted|exploitation|exploited|harm)|rap(?:e|ed)|grooming"
        ),
        "criminal exploitation": "county lines|criminal(?:ly)? exploit(?:ation|ed)|gangs?",
        "genital mutilation": "genital mutilation|FGM",
        "pressure ulcer": "pressure (?:ulcers?|sores?|damage)|ulcer",
        "ingestion": "swallow(?:ed|ing)|ingest(?:ed|ion)|button batter(?:y|ies)",
        "assault": "assault(?:s|ed)?|struck|beaten|punched",
    },
    Trait.MEDIA: {
        "press or broadcast": (
            "newspapers?|the press|national news|local news|headlines?|broadcast|television|documentary|journalists?"
            "|media (?:coverage|interest|reports?|reporting|attention)|vigils?|viral"
        ),
    },
    Trait.TIME: {
        "month and year": rf"(?:{_MONTH})(?: (?:to|and|until) (?:{_MONTH}))? (?:19|20)\d\d",
        "season and year": r"(?:spring|summer|autumn|winter|[Cc]hristmas|[Ee]aster)(?: of)? (?:19|20)\d\d",
        "month": (
            rf"(?:in|of|by|since|until|during|from|to|early|late|mid) (?:{_MONTH})"
            rf"(?! (?:19|20)\d\d)(?! (?:to|and|until) (?:{_MONTH}))"
        ),
        "season": (
            "(?:in|of|by|since|until|during|that|the) (?:the )?(?:spring|summer|autumn|winter)"
            r"(?! (?:of )?(?:19|20)\d\d)|Christmas|Easter|half-term"
        ),
        "year": r"(?:in|of|since|by|until|during|from) (?:19|20)\d\d",
        "lockdown": "lockdown|pandemic|Covid(?:-19)?|COVID(?:-19)?",
    },
    Trait.COURT: {
        "murder": "murder(?:ed|er)?",
        "manslaughter": "manslaughter|infanticide",
        "causing or allowing": "causing or allowing",
        "child cruelty": "(?:child )?cruelty|wilful neglect",
        "conviction": "convict(?:ed|ion|ions)|plead(?:ed)? guilty|pled guilty|found guilty|jury",
        "sentence": (
            rf"sentenced|sentencing|life (?:sentence|imprisonment)|{NUMBER} years'? (?:imprisonment|in prison|custody)"
            r"|(?:custodial|extended|determinate|indeterminate|minimum|lengthy) sentences?"
            r"|(?:serv(?:ed|es|ing)|await(?:ed|s|ing)) (?:(?:an?|the|his|her|their) )?(?:\w+ )?sentences?"
            r"|(?:given|received|handed) an? (?:\w+ )?sentence"
            rf"|sentences? of (?:life|(?:imprisonment|custody|detention)|{NUMBER} (?:days?|weeks?|months?|years?))"
            "|suspended sentence|hospital order|community order|jailed|imprison(?:ed|ment)|prison sentence"
        ),
        "acquittal": "acquitt(?:ed|al)|found not guilty|not charged|no further action by the police",
        "trial": "(?:criminal )?trial|[Cc]rown [Cc]ourt|prosecut(?:ed|ion)",
        "inquest": "inquest|coroner(?:'s)?|open verdict|narrative conclusion|unlawful(?:ly)? kill(?:ed|ing)",
        "family court": "family court|care proceedings|fact-finding|supervision order",
    },
}

BROADER: Mapping[str, str] = {
    "mixed White and Black Caribbean": "mixed heritage",
    "mixed White and Black African": "mixed heritage",
    "mixed White and Asian": "mixed heritage",
    "White British": "White",
    "White Irish": "White",
    "Bangladeshi": "Asian",
    "Indian": "Asian",
    "Pakistani": "Asian",
    "Chinese": "Asian",
    "Black African": "Black",
    "Black Caribbean": "Black",
    "Pentecostal": "Christian",
    "Roman Catholic": "Christian",
    "Orthodox Christian": "Christian",
    "Jehovah's Witness": "Christian",
}
"""What a value also shows: whose field says the first is meant by words that say the second."""
