"""English as a dictionary knows it: which words are ordinary, and which names are short for which.

The lists lie in `lists/` with their licences. They are read when the first word is asked about, which takes some
30 ms, and never again in a process.
"""

from __future__ import annotations

import lzma
from functools import cache
from importlib.resources import files

__all__ = [
    "diminutives_of",
    "is_abbreviation",
    "is_in_dictionary",
    "is_medicine",
    "is_ordinary",
    "is_rare",
    "is_uncommon",
]

# Two letters are more often somebody's initials.
_LEAST_ABBREVIATION = 3
# Of the trade, and not in the dictionary.
_TRADE = frozenset(
    """
    adultification lockdown foodbank foodbanks scrutineer scrutineers ecomap ecomaps signpost signposting signposted
    upskilling upskill onboarding handover handovers casework caseworker caseworkers caseload caseloads keyworker
    keyworkers hotspot hotspots breastfed breastfeeding healthcare workforce workplan triaged triaging masturbation
    grandparental parentified neurodiversity neurodisability ethnicities intersectionality intersectional
    victimhood micromanaged whistleblowing whistleblower whistleblowers cybercrime cannabinoids synthetic babysitter
    babysitters babysat underreporting misogyny sexting sextortion grooming livestream livestreamed screenshot
    screenshots playdate playdates sleepover sleepovers homelessness toolkit toolkits checklists dashboard dashboards
    webinar webinars podcast podcasts vlog vlogs vape vapes vaping nitrous opioids benzodiazepines
    antenatal autism autistic bespoke bruising caregiver caregivers childminder childminders childminding childcare
    cisgender coercive commissioner commissioners coronial covid cpr cyberbullying ecchymosis email emails fostering
    frenulum genogram genograms headteacher headteachers helpline helplines homeschooling inclusivity intrafamilial
    extrafamilial iphone metaphyseal microaggression multi multiagency neonatal neurodevelopmental neurodivergent
    neurodiverse nonbinary online paediatrician paediatricians paediatrics perinatal perpetrator perpetrators petechial
    postnatal preschool prebirth retraumatise safeguarding safeguarded smartphone snapchat stepfather stepmother
    stepsibling subdural siblings timeframe timeframes tiktok transgender unborn universals viability wellbeing
    whatsapp workstream workstreams carer carers pre
    olds imms chron para paras telecon upskilled rerated retriage retriaged prebirth
    obs gynae haem neuro ortho gastro ophthal ophthalm audiol immunol vasc surg safeg convo appt appts mtg mtgs incl
    asap recs preg antibx abx xray vacc supv supvn disch admiss assmt assmts obvs strat strats conf confs chrons
    arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt shouldnt wasnt werent wont wouldnt
    mgmt mgr mngr depts prac pracs txts vmail msg msgs behav educ geog docd evals intervs lvl lvls prelim psychol
    sched stds unk vuln wkr wkrs verruca verrucas threadworm threadworms umbil retics creat bili haemo plts neuts
    coag micros histo cyto tachy apyrexial afeb creps palp bronchs prems multips primips parous ceph episi centile
    centiles reqd advd susp suspd dced
    docx xlsx pptx csv html ics json pdf pdfs png sarif sha svg txt url urls yaml
    """.split()
)


def is_ordinary(word: str) -> bool:
    """Whether a folded word is an English word that is written small ("mark", "rose"; not "marlowe", "london"), or the
    international name of a medicine ("levetiracetam").
    """
    return word in _words()[0] or word in _TRADE or is_medicine(word)


def is_medicine(word: str) -> bool:
    """Whether a folded word is the international name of a medicine."""
    return word in _medicines()


def is_rare(word: str) -> bool:
    """Whether only a larger dictionary has a folded word; it explains a capital, but a name may be like it."""
    return word in _rarer_words()


def is_uncommon(word: str) -> bool:
    """Whether a folded word is a name of somebody far more often than a word ("khan", "cole")."""
    return word in _uncommon_words()


def is_in_dictionary(word: str) -> bool:
    """Whether the dictionary has a folded word in any case ("london", "smith" as well)."""
    return is_ordinary(word) or word in _words()[1]


def is_abbreviation(capitals: str) -> bool:
    """Whether the dictionary has letters in capitals as an abbreviation ("DNA", "NATO")."""
    return capitals in _abbreviations()


def diminutives_of(given: str) -> frozenset[str]:
    """What somebody with this folded given name may be called, and what they may be called who are called this: short
    for it, long for it, or the same in another language.
    """
    return _diminutives().get(given, frozenset())


@cache
def _words() -> tuple[frozenset[str], frozenset[str]]:
    words = _list("british-english")
    small = frozenset([*(word for word in words if word.islower()), *_short_list("field-words")])
    return small, frozenset(map(str.lower, words)) - small


@cache
def _medicines() -> frozenset[str]:
    return frozenset(_list("medicines"))


@cache
def _rarer_words() -> frozenset[str]:
    return frozenset(_list("rarer-words"))


@cache
def _uncommon_words() -> frozenset[str]:
    return frozenset(_short_list("uncommon-words"))


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(word for word in _list("british-english") if len(word) >= _LEAST_ABBREVIATION and word.isupper())


def _list(name: str) -> list[str]:
    packed = files("reportgen.identifiers").joinpath(f"lists/{name}.txt.xz").read_bytes()
    return lzma.decompress(packed).decode("ascii").split("\n")


def _short_list(name: str) -> list[str]:
    return files("reportgen.identifiers").joinpath(f"lists/{name}.txt").read_text("ascii").split()


@cache
def _diminutives() -> dict[str, frozenset[str]]:
    both: dict[str, set[str]] = {}
    for line in files("reportgen.identifiers").joinpath("lists/nicknames.txt").read_text("utf-8").splitlines():
        given, _, short = line.partition(": ")
        for one in short.split():
            both.setdefault(given, set()).add(one)
            both.setdefault(one, set()).add(given)
    for line in files("reportgen.identifiers").joinpath("lists/cognates.txt").read_text("utf-8").splitlines():
        # One name in several languages: whoever bears one may be called by any other.
        row = set(line.split())
        for name in row:
            both.setdefault(name, set()).update(row - {name})
    return {name: frozenset(others) for name, others in both.items()}
