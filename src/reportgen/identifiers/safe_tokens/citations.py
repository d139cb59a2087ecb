"""Names that are cited, or that a thing is called after."""

from __future__ import annotations

import re

from reportgen.identifiers.known.names_known import is_family_name, is_given_name, is_place
from reportgen.identifiers.known.public_terms import CALLED_AFTER
from reportgen.identifiers.safe_tokens.sorts import Sort, is_name
from reportgen.identifiers.safe_tokens.tokens import APOSTROPHES, Token

__all__ = ["end_of_kind", "is_cited", "is_diagnosed", "is_named_after"]

# An inquiry that has its capital is everybody's: "the Paterson Inquiry"; with a place before it, it may tell where.
_INQUIRY = re.compile(r" (?:Public |Independent |Statutory )?Inquiry\b")
# What is called after whoever thought of it, and nobody's own: "Karpman triangle", "the Barlow and Ortolani tests".
# With a possessive ("Jayden's test") it may be anybody's, but for a law; and "Okafor tests positive" is somebody.
_LAW = re.compile(
    rf"[{APOSTROPHES}]s (?:Law|Rule|law(?! (?:firm|degree|school|course|practice))|hierarchy|triangle|syndrome)\b"
)
_NAMED_AFTER = re.compile(
    rf"(?:(?:-| and | or )[A-Z][\w{APOSTROPHES}]+)? (?:hierarchy|triangle|cycle|syndrome|disease|disorder|lamp|"
    r"[Ss]cales?|airway|reflex|man(?:oeuvre|euver)|test|tests(?= (?:was|were|are|is|and|or|for|of|in|at)\b|[.,;)])|"
    r"sign|score|scores(?= (?:was|were|are|had)\b)|staging|stage|grading|[Ii]ndex|chart|checklists?|liability|stain|"
    r"spots?|palsy|fracture|contracture|"
    r"coefficient|distribution|[Ii]nventory|[Qq]uestionnaire|[Pp]rotocol|principle|pyramid|quadrant|matrix|curve|equation|"
    r"angle|bones|incision|ligament|reservoir|tumour|ulcer|ladder|effect|phenomenon|paradox|fallacy|bias|diagram|procedure|criteria|splint|brace|"
    r"harness|tube|needle|catheter|cannula|forceps|valve|shunt|stent|antibod(?:y|ies)|classification|competen(?:ce|t|cy)|compliant|judgments?|Law|Rule)\b"
)
# What a place has of its own as well, and what tells where it is then: "the Rotherby protocol".
_A_PLACES_OWN = re.compile(
    r" (?:[Pp]rotocol|checklists?|matrix|procedure|principle|quadrant|criteria|chart|diagram|[Ii]ndex|pyramid|ladder|"
    r"[Qq]uestionnaire|[Ii]nventory|scales?|scores?|test|tests|cycle|effect|stage|grading|compliant|judgments?|Law|Rule)\b"
)
# "The Ishihara colour vision test": words of such a thing between, behind an article; a "blood test" is somebody's.
_MEASURE = re.compile(
    rf"(?:-[A-Z][\w{APOSTROPHES}]+)?(?: II| III| IV| V)?(?: (?:adaptive|anxiety|behaviou?r|clinical|cognitive|colour|"
    r"depression|developmental|faces|infant|intelligence|language|memory|motor|pain|parenting|screening|stress|symptom|"
    r"vision|visual)){0,2} (?:scales?|tests?|screen|score|index|questionnaire|inventory|checklist|classification|"
    r"criteria)\b"
)
_ARTICLE = re.compile(r"\b(?:[Tt]he|[Aa]n?) $")
# "The Norton score": of a measure, somebody's given name has an article; a child's own score has a possessive.
_MEASURED_BY = re.compile(
    r" (?:scales?|scores?|scoring|staging|criteria|classification|index|inventory|questionnaire|checklist|palsy|"
    r"manoeuvre|coefficient)\b"
)
# "The Lipsitz tool", of a word that is on no list of names; that of a place tells where: "the Rotherby tool".
_TOOL = re.compile(r" (?:(?:assessment|screening|triage|pain) )?(?:tool|toolkit)\b")
# "The Conners was sent to the school": a measure by itself, as no family is spoken of.
_BY_ITSELF = re.compile(r" (?:is|was|has been|had been|showed|shows|gave|gives|scored?|scores)\b")
_ALONE_BEHIND = re.compile(r"\b(?:[Tt]he|[Aa]|[Aa]nother|[Nn]o) $")
_MADE_MEASURES = frozenset({"scales", "inventory", "questionnaire", "adaptive"})
# A method is somebody's, or that of a place, which would tell where.
_METHOD = re.compile(r" (?:technique|method|exercises|study|studies|experiments?)\b")
# "A Casio watch", "Elklan training": a word that is on no list of names, before what one buys or is trained in.
_MAKE = re.compile(
    r"(?: [A-Z]\w+)? (?:vaccines?|jab|tablets|capsules|inhaler|cream|ointment|drops|trainers|hoodie|pram|buggy|"
    r"pushchair|watch|console|formula|accreditation|training)\b"
)
# "A Rogerian approach"
_THINKING = re.compile(
    r" (?:approach|lens|theory|theories|model|perspective|principles|thinking|therapy|terms|sense)\b"
)
# A thought is its author's, with words of learning between: "Crittenden's dynamic maturational model".
_THOUGHT_BY = re.compile(
    rf"[{APOSTROPHES}]s?(?:(?: [A-Za-z]+){{0,2}} (?:[A-Za-z]{{3,}}(?:al|ic|ive)|[Ss]ystems|[Aa]ttachment|[Ll]earning|"
    r"[Ss]tress|[Gg]rief) (?:[Mm]odels?|[Tt]heory|[Tt]heories)|"
    r" (?:two|three|four|five|six|seven) (?:preconditions|levels|pillars|quadrants|stages)|(?: [a-z]+){0,3} "
    r"(?:typolog(?:y|ies)|taxonomy|cycle of change|"
    r"stages of (?:change|grief|development)|ladder of participation|hierarchy of needs))\b"
)
# Who wrote what is cited: "(Jones and colleagues, in The Lancet)".
_CITED = re.compile(r"(?: et al\b| and colleagues,? (?:in The |\(?(?:19|20)\d\d\b))")
# "Research by Sheets and colleagues", "a study by Erooga and Marsh"
_RESEARCH_BY = re.compile(
    r"\b(?:[Rr]esearch|[Ss]tud(?:y|ies)|[Mm]eta-analys[ie]s|[Tt]heor(?:y|ies)|[Ll]iterature) by "
    r"(?:[A-Z]\w+(?:, | and | & ))*$"
)
# "(Sidebotham, 2016)", "(Brandon et al., 2020; Vincent and Petch, 2012)": works with their years, in brackets.
_REFERENCES = re.compile(
    rf"\((?:see |cf\. |e\.g\. )?(?:(?:HM |NHS )?[A-Z][\w{APOSTROPHES}-]+"
    rf"(?:(?:, [A-Z][\w{APOSTROPHES}-]+){{0,4}},? (?:et al\.?|(?:and|&) [A-Z][\w{APOSTROPHES}-]+))?,? "
    r"(?:19|20)\d\d[a-z]?(?:[;,] ?(?:19|20)\d\d[a-z]?(?!\w))*(?:[,:] ?(?:p\.? ?)?\d+)?(?:; ?)?)+\)"
)
# "Forrester and Harwin (2011)": two with one year; one of whom it is said that they wrote it.
_SURNAME = rf"[A-Z][\w{APOSTROPHES}-]+"
_YEAR = r" \((?:19|20)\d\d[a-z]?\)"
_PAIR = re.compile(rf"{_SURNAME}(?:, {_SURNAME})*,? (?:and|&) {_SURNAME}{_YEAR}")
_ONE_WRITER = re.compile(rf"{_SURNAME}{_YEAR}")
_WROTE = re.compile(
    r" (?:argues?d?|defined|defines|describes (?:a|how|the|this)|emphasi[sz]es|highlights|points out|proposed?|"
    r"proposes|suggests|theori[sz]es)\b"
)
_WORK_OF = re.compile(r"\b(?:[Aa]ccording to|(?:[Rr]esearch|[Ss]tud(?:y|ies)|[Ww]ork|[Ww]ritings?) (?:by|of)) $")
_LONGEST_NAMES = 60
# "Tested for Wilson's", "Wilson's was ruled out"
_DISEASES = frozenset({"disease", "syndrome", "sarcoma", "thyroiditis"})
_DIAGNOSED = re.compile(
    r"\b(?:diagnos(?:is|ed)|test(?:s|ed|ing)?|screen(?:s|ed|ing)?|investigat(?:ed|ions?)|treat(?:ed|ment))"
    r"(?: \w+)? (?:with|as|of|for|having) $"
)
_NOTHING_OF_IT = re.compile(rf"[{APOSTROPHES}]s(?:[.,;:)]|$| (?:and|or|at|in|as|by|when|was|after|before|but)\b)")
_RULED_OUT = re.compile(
    rf"[{APOSTROPHES}]s (?:is|was|were|had been) (?:never |not |later |then )?"
    r"(?:ruled out|diagnosed|excluded|considered|suspected|queried|confirmed)\b"
)
# "(2023) Working Together to Safeguard Children. London: Department for Education": where a publisher is.
_YEAR_OF_A_WORK = re.compile(r"[( ](?:19|20)\d\d[a-z]?[).]")
_BEFORE_PUBLISHER = re.compile(r"[.?!,)’”\"'] $")
_PUBLISHER = re.compile(r": [A-Z]")
_LONGEST_WORK = 400
_LONGEST_REFERENCES = 120
_NEXT_WORD = re.compile(rf"(?:-style|[{APOSTROPHES}])?[ \u00a0]([A-Za-z]+)")
# "Waterlow and Braden scores"
_PAIRED = re.compile(rf" (?:and|or) [A-Z][a-z{APOSTROPHES}-]+(?= [a-z])")
_MOST_WORDS_BETWEEN = 3


def is_cited(text: str, token: Token) -> bool:
    """Whether a word is the author of what is cited; a given name in brackets with a year may be somebody's birth."""
    if _CITED.match(text, token.end) and (
        text[token.start - 1 : token.start] == "(" or not is_given_name(token.word) or " et al" in text
    ):
        return True
    if _is_where_published(text, token) or _RESEARCH_BY.search(text, max(0, token.start - 48), token.start):
        return True
    if _is_told_with_year(text, token):
        return True
    opened = text.rfind("(", max(0, token.start - _LONGEST_REFERENCES), token.start)
    if opened < 0:
        return False
    references = _REFERENCES.match(text, opened)
    return references is not None and token.end <= references.end() and _is_by_surnames(references[0], token)


def _is_told_with_year(text: str, token: Token) -> bool:
    """Whether somebody is cited by their work's year behind them: "Forrester and Harwin (2011)"."""
    if len(token.word) > _LONGEST_NAMES or text.find(" (", token.end, token.end + 2 * _LONGEST_NAMES) < 0:
        return False
    first = max(0, token.start - _LONGEST_NAMES)
    for pair in _PAIR.finditer(text, first, token.end + _LONGEST_NAMES):
        if pair.start() <= token.start < pair.end():
            return _is_by_surnames(pair[0], token)
    one = _ONE_WRITER.match(text, token.start)
    return (
        one is not None
        and not is_given_name(token.word)
        and (_WROTE.match(text, one.end()) or _WORK_OF.search(text, first, token.start)) is not None
    )


def _is_by_surnames(cited: str, token: Token) -> bool:
    """Whether a name that is cited is no given name, or stands with others by which one is called as a family: whoever
    are told by given names and a year may be children, and when they were born.
    """
    names = [name.lower() for name in re.findall(r"[A-Z][a-z]+", cited)]
    if len(names) == 1:
        return not is_given_name(token.word)
    return any(map(is_family_name, names)) and all(is_family_name(name) or not is_given_name(name) for name in names)


def is_diagnosed(text: str, token: Token, before: str) -> bool:
    """Whether a disease stands without its word: "diagnosed with Addison's", "Wilson's was ruled out"."""
    return (
        token.possessive
        and not _DISEASES.isdisjoint(CALLED_AFTER.get(token.word, ()))
        and (
            (_DIAGNOSED.search(before) is not None and _NOTHING_OF_IT.match(text, token.end) is not None)
            or _RULED_OUT.match(text, token.end) is not None
        )
    )


def _is_where_published(text: str, token: Token) -> bool:
    """Whether a place is that of a publisher, as references give it."""
    return (
        is_place(token.word)
        and _PUBLISHER.match(text, token.end) is not None
        and _BEFORE_PUBLISHER.search(text, max(0, token.start - 2), token.start) is not None
        and _YEAR_OF_A_WORK.search(text, max(0, token.start - _LONGEST_WORK), token.start) is not None
    )


def is_named_after(text: str, token: Token) -> bool:
    """Whether a name is that of a law, a scale or a disease, as far as what follows tells."""
    if any(form.match(text, token.end) for form in (_LAW, _THOUGHT_BY)):
        return True
    article = _ARTICLE.search(text, max(0, token.start - 5), token.start) is not None
    if article and _MEASURED_BY.match(text, token.end) and not is_place(token.word) and not token.possessive:
        return True
    if _is_a_measure(text, token):
        return True
    if token.sort is Sort.PLAIN or is_given_name(token.word):
        return False
    if article and token.sort is Sort.UNKNOWN and not is_name(token.word) and _TOOL.match(text, token.end):
        return True
    if _INQUIRY.match(text, token.end) and not is_place(token.word):
        return True
    if is_place(token.word) and _A_PLACES_OWN.match(text, token.end):
        return False
    if _NAMED_AFTER.match(text, token.end):
        return True
    if _METHOD.match(text, token.end) and not is_place(token.word):
        return True
    if token.word.endswith("ian") and _THINKING.match(text, token.end):
        return True
    if token.sort is Sort.UNKNOWN and not is_name(token.word) and _MAKE.match(text, token.end):
        return True
    return article and _MEASURE.match(text, token.end) is not None


def _is_a_measure(text: str, token: Token) -> bool:
    """Whether whoever made measures stands for one of them: "the Conners was sent"."""
    return (
        not token.possessive
        and not _MADE_MEASURES.isdisjoint(CALLED_AFTER.get(token.word, ()))
        and _ALONE_BEHIND.search(text, max(0, token.start - 9), token.start) is not None
        and _BY_ITSELF.match(text, token.end) is not None
    )


def end_of_kind(text: str, position: int, kinds: frozenset[str]) -> int:
    """Where the kind of thing ends that is called after the word before ("the Beck Depression Inventory"); else 0."""
    if paired := _PAIRED.match(text, position):
        position = paired.end()
    for _ in range(_MOST_WORDS_BETWEEN + 1):
        following = _NEXT_WORD.match(text, position)
        if following is None:
            return 0
        if following[1].lower() in kinds or following[1].lower().removesuffix("s") in kinds:
            return following.end()
        if not following[1][0].isupper():
            return 0
        position = following.end()
    return 0
