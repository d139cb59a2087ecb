"""Names that everybody may read: laws, inquiries, scales and schemes called after somebody or some place.

A phrase here stands as it is, even if somebody of the case bears the name in it. A name alone is not here: "Clare's
Law" is public, "Clare" is not.
"""

from __future__ import annotations

import re

__all__ = ["CALLED_AFTER", "EPONYMS", "PUBLIC_TERMS", "statutes"]

PUBLIC_TERMS: tuple[str, ...] = (
    "Clare's Law", "Sarah's Law", "Helen's Law", "Jade's Law", "Harper's Law", "Awaab's Law", "Benedict's Law",
    "Martha's Rule", "Lucy Faithfull Foundation", "Gillick competence", "Gillick competent", "Fraser guidelines",
    "Fraser competence", "Fraser competent", "Bolam test", "Cheshire West", "Southwark judgment",
    "Southwark judgement", "Merton compliant", "Munro review", "Munro report", "Laming inquiry", "Laming report",
    "Wood review", "Wood report", "Wood and MacAlister reviews", "Munro, Wood", "Laming, Munro",
    "Bayley scales", "Vineland scales",
    "Vineland scale", "MacAlister review", "Jay report", "Jay inquiry", "Casey review", "Casey audit",
    "Cleveland inquiry", "Climbié inquiry", "Victoria Climbié", "Peter Connelly", "Arthur Labinjo-Hughes",
    "Star Hobson", "Daniel Pelka", "Khyra Ishaq", "Sara Sharif", "Caldicott Guardian", "Caldicott principles",
    "Nolan principles", "Oliver McGowan", "Edinburgh Postnatal Depression Scale", "Edinburgh scale",
    "Glasgow Coma Scale", "Bristol Stool Chart", "Bristol stool", "Hackney model", "Brook traffic light", "Brook tool",
    "Hart's ladder", "Maslow's hierarchy", "Down's syndrome", "Down syndrome", "Asperger's syndrome",
    "Asperger syndrome", "Tourette's syndrome", "Tourette syndrome", "Munchausen syndrome", "Crohn's disease",
    "Apgar score", "Rett syndrome", "Marie Collins Foundation", "Marie Curie", "Anna Freud", "Rose Review",
    "Young Carer",
    "Young Carers", "Young Person", "Young People", "Young Person's", "Young People's", "Young Offender",
    "Young Offenders", "Young Minds", "Young Adult", "Young Adults", "May Day", "Lullaby Trust", "Operation Encompass",
    "Winston's Wish", "Kennedy guidelines", "Kennedy samples", "Baroness Kennedy", "Lord Laming", "Professor Munro",
    "Eileen Munro", "Professor Jay", "Alexis Jay", "Louise Casey", "Baroness Casey", "Sir Alan Wood", "Alan Wood",
    "Josh MacAlister", "Peppa Pig", "Henry hoover",
    "Thomas the Tank Engine", "Postman Pat", "Fireman Sam", "Bob the Builder", "Peter Rabbit", "Winnie the Pooh",
    "Mickey Mouse", "Minnie Mouse", "Spider-Man", "Harry Potter", "Guy Fawkes", "Taylor Swift",
    "Lady Hale", "Baroness Hale", "Lord Carlile", "Griffiths assessment", "Griffiths scales", "Harrison's sulcus",
    "Harrison's sulci",
    "Hobson's choice", "Murphy's law", "Sod's law", "Parkinson's law", "Occam's razor", "Pandora's box",
    "Jekyll and Hyde", "Walter Mitty", "Heath Robinson", "Peter Pan", "Robin Hood", "Father Christmas",
    "Punch and Judy", "Achilles heel", "Rubik's cube", "Big Brother", "Romeo and Juliet", "Hansel and Gretel",
    "Elizabeth line", "Charcot-Marie-Tooth",
    "Tom and Jerry", "Humpty Dumpty", "Jack and Jill", "Alice in Wonderland", "Snow White", "Sleeping Beauty",
)  # fmt: skip
"""Phrases, as they are written; folded when they are looked for."""

EPONYMS = frozenset(
    """
    munro laming gillick fraser macalister casey jay wood hale caldicott climbié climbie kennedy carlile nolan justice
    kempe bowlby ainsworth piaget maslow vygotsky erikson reder duncan brandon sidebotham brophy featherstone
    finkelhor
    """.split()
)
"""Family names that are cited: a title before one makes nobody of the case."""

# Whoever chaired an inquiry, with the words that make it theirs; diseases and signs after whoever described them.
_CHAIRED = """
    angiolini bercow beveridge bichard carlile carter cass cleveland corston cullen francis grenfell hillsborough hutton
    ingleby jay jillings kennedy kilbrandon kirkup lammy lampard laming leveson longford macpherson munby munro narey
    norgrove ockenden orkney pindown plowden rampton rotherham savile scarman seebohm shipman soham southport stern
    swann telford thirlwall timpson strang utting wanless warnock waterhouse winterbourne wood
"""
_DESCRIBED = {
    "syndrome": "alport angelman asperger bartter brugada cushing digeorge down "
    "dravet duane edwards fanconi gilbert horner hunter hurler kabuki kallmann "
    "klinefelter marfan mobius munchausen noonan patau pierre potter "
    "reye rett reiter robin sanfilippo sjogren sotos stickler "
    "tourette treacher turner usher waardenburg west williams zellweger",
    "disease": "addison alexander alzheimer batten behcet blount bright canavan crohn fabry gaucher graves hartnup "
    "hirschsprung hodgkin huntington kawasaki krabbe lyme meniere menkes morquio paget "
    "parkinson perthes pompe raynaud refsum scheuermann sever still stargardt weil whipple wilson "
    "von willebrand",
    "palsy": "bell erb klumpke", "fracture": "bennett colles galeazzi jones monteggia smith",
    "tumour": "wilms ewing", "lymphoma": "burkitt hodgkin", "sarcoma": "ewing kaposi", "chorea": "huntington sydenham",
    "sign": "battle babinski brudzinski chvostek gower kernig nikolsky trousseau trendelenburg", "lamp": "wood",
    "spots": "koplik roth bitot", "pearls": "epstein", "pearl": "epstein",
    "ataxia": "friedreich", "reflex": "moro galant",
    "test": "barlow coombs guthrie heaf mantoux ortolani rinne weber schirmer",
    "manoeuvre": "epley heimlich mcroberts valsalva", "contractions": "braxton",
    "score": "apgar bishop ballard wells waterlow braden finnegan",
    "scale": "abbreviated beck conners edinburgh glasgow griffiths hamilton waterlow braden", "bodies": "lewy heinz",
    "scales": "bayley griffiths conners vineland wechsler beck", "chart": "snellen ishihara bristol finnegan",
    "catheter": "foley hickman", "form": "conners",
    "nodes": "heberden bouchard", "scissors": "mayo", "ulcer": "curling cushing",
    "kappa": "cohen fleiss", "alpha": "cronbach", "exact": "fisher", "rho": "spearman",
    "correlation": "pearson spearman",
    "dystrophy": "duchenne becker", "thyroiditis": "hashimoto",
    "inventory": "beck millon eysenck",
    "encephalopathy": "wernicke hashimoto", "fundoplication": "nissen", "procedure": "hartmann whipple kasai pigot",
    "convention": "hague istanbul lanzarote palermo geneva vienna", "wheel": "duluth",
    "model": "duluth kolb finkelhor maudsley tavistock",
    "stages": "erikson piaget kohlberg", "cycle": "kolb gibbs prochaska", "continuum": "hackett",
    "judgment": "hillingdon southwark croydon", "judgement": "hillingdon southwark croydon",
    "muscular": "duchenne becker", "index": "barthel", "frailty": "rockwood", "pain": "abbey", "forceps": "kielland",
    "faces": "wong", "screen": "denver",
    "screening": "denver", "sdq": "goodman", "diagram": "ishikawa venn sankey", "approach": "maudsley solihull",
    "hearing": "newton", "indication": "goodyear", "warning": "osman", "warnings": "osman", "direction": "lucas",
    "knife": "stanley", "box": "sky",
    "assessment": "waterlow braden conners", "tool": "waterlow braden beckett",
    "scores": "apgar waterlow braden finnegan",
    "scoring": "finnegan waterlow", "questionnaire": "conners", "adaptive": "vineland", "stage": "tanner",
    "staging": "tanner", "stethoscope": "pinard", "delusion": "capgras", "psychosis": "korsakoff",
    "purpura": "henoch schonlein", "tetralogy": "fallot",
    "order": "hadkinson tomlin", "classification": "robson",
    "protocol": "kennedy philomena herbert", "system": "athena", "window": "johari overton",
}  # fmt: skip
_OF_INQUIRIES = frozenset(
    {
        "inquiry",
        "inquiries",
        "style",
        "report",
        "review",
        "recommendations",
        "judgment",
        "committee",
        "murders",
        "disaster",
    }
)
# Who made one measure is called before any such: "the Wechsler Memory Scale", "Beck scores".
_MEASURES = frozenset({"scale", "scales", "score", "scores", "scoring", "inventory", "questionnaire", "index"})
_HAVE_MEASURES = frozenset(
    name
    for kind, names in _DESCRIBED.items()
    if kind in {"scale", "scales", "score", "inventory"}
    for name in names.split()
) - {"bishop", "abbreviated", "hamilton", "wells"}
CALLED_AFTER: dict[str, frozenset[str]] = {
    name: frozenset(kind for kind, names in _DESCRIBED.items() if name in names.split())
    | (_OF_INQUIRIES if name in _CHAIRED.split() else frozenset())
    | (_MEASURES if name in _HAVE_MEASURES else frozenset())
    for name in {*_CHAIRED.split(), *" ".join(_DESCRIBED.values()).split()}
}
"""By the name of whoever chaired or described it, what an inquiry or a disease is: with that behind it, the name is no
question, but a name of the case is found in it.
"""

_STATUTE = re.compile(
    r"(?:[A-Z][\w'’-]*|\([A-Z][^()]{2,40}\))(?:,? (?:[A-Z][\w'’-]*|and|of|the|for|to|in|etc\.?|\([A-Z][^()]{2,40}\)))*"
    r" (?:Act|Acts|Regulations|Order|Rules|Convention|Measure)(?: (?:of )?(?:19|20)\d\d)"
    r"|\bSI (?:19|20)\d\d/\d{1,4}\b"
    # As law reports cite a judgment: "[2019] EWCA Civ 1611", "Montgomery v Lanarkshire Health Board [2015] UKSC 11".
    r"|(?:\b(?:[A-Z][\w'’-]*(?: \([^()]{1,40}\))? |of ){1,5}v "
    r"(?:[A-Z&][\w'’-]*(?: \([^()]{1,40}\))?,? |of |and |the |for ){1,8})?"
    r"[\[(](?:19|20)\d\d[\])] (?:\d{1,2} )?[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,2} \d{1,4}(?: \([A-Z][a-z]+\))?"
)


def statutes(text: str) -> tuple[tuple[int, int], ...]:
    """Where titles and numbers of laws with their year stand; a word within one ("Children and Young Persons Act 1933")
    names nobody, unless it is no word but a name, and "SI 2018/789" is nobody's initials.
    """
    return tuple(match.span() for match in _STATUTE.finditer(text)) if "19" in text or "20" in text else ()
