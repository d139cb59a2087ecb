"""Names that are cited, or that a thing is called after."""

from __future__ import annotations

import re

from reportgen.identifiers.names_known import is_given_name, is_place
from reportgen.identifiers.safe_tokens.sorts import Sort
from reportgen.identifiers.safe_tokens.tokens import APOSTROPHES, Token

__all__ = ["end_of_kind", "is_cited", "is_named_after"]

# What is called after whoever thought of it, and nobody's own: "Karpman triangle", "the Barlow and Ortolani tests".
# With a possessive ("Jayden's test") it may be anybody's, but for a law.
_LAW = re.compile(rf"[{APOSTROPHES}]s (?:Law|Rule|hierarchy|triangle|syndrome)\b")
_NAMED_AFTER = re.compile(
    rf"(?:(?:-| and | or )[A-Z][\w{APOSTROPHES}]+)? (?:hierarchy|triangle|cycle|syndrome|disease|disorder|lamp|"
    r"[Ss]cales?|airway|reflex|man(?:oeuvre|euver)|tests?|sign|score|[Ii]ndex|chart|stain|spots?|palsy|fracture|contracture|"
    r"coefficient|distribution|[Ii]nventory|[Qq]uestionnaire|[Pp]rotocol|principle|pyramid|quadrant|matrix|curve|equation|"
    r"tumour|ulcer|ladder|effect|phenomenon|paradox|fallacy|bias|diagram|plot|knife|procedure|warnings?|criteria|splint|brace|"
    r"harness|tube|needle|catheter|cannula|forceps|valve|shunt|stent|antibod(?:y|ies)|classification|competen(?:ce|t|cy)|compliant|judgments?|Law|Rule)\b"
)
# "The Denver developmental screening test": words of the trade between, behind an article.
_MEASURE = re.compile(
    rf"(?:-[A-Z][\w{APOSTROPHES}]+)?(?: II| III| IV| V)?"
    r"(?: (?!(?:family|families|child|children|boys?|girls?|brothers?|sisters?|siblings?|twins?|baby|household|case)\b)"
    r"[a-z]+){0,2} (?:scales?|tests?|screen|score|index|questionnaire|inventory|checklist|classification|criteria)\b"
)
_ARTICLE = re.compile(r"\b(?:[Tt]he|[Aa]n?) $")
# A method is somebody's, or that of a place, which would tell where.
_METHOD = re.compile(r" (?:technique|method|exercises)\b")
# A thought is its author's, however many words stand between: "Crittenden's dynamic maturational model".
_THOUGHT_BY = re.compile(
    rf"[{APOSTROPHES}]s?(?:(?: [a-z]+){{1,3}} (?:models?|theory|theories)|(?: [a-z]+){{0,3}} (?:typolog(?:y|ies)|"
    r"taxonomy|preconditions|(?:stages|cycle|ladder|hierarchy|continuum) of [a-z]+))\b"
)
# Who wrote what is cited: "(Jones and colleagues, in The Lancet)".
_CITED = re.compile(r"(?: et al\b| and colleagues,? (?:in The |\(?(?:19|20)\d\d\b))")
# "(Sidebotham, 2016)", "(Brandon et al., 2020; Vincent and Petch, 2012)": works with their years, in brackets.
_REFERENCES = re.compile(
    rf"\((?:see |cf\. |e\.g\. )?(?:(?:HM |NHS )?[A-Z][\w{APOSTROPHES}-]+"
    rf"(?:,? (?:et al\.?|(?:and|&) [A-Z][\w{APOSTROPHES}-]+))?,? "
    r"(?:19|20)\d\d[a-z]?(?:[;,] ?(?:19|20)\d\d[a-z]?(?!\w))*(?:[,:] ?(?:p\.? ?)?\d+)?(?:; ?)?)+\)"
)
_LONGEST_REFERENCES = 120
_NEXT_WORD = re.compile(rf"[{APOSTROPHES}]?[ \u00a0]([A-Za-z]+)")
_MOST_WORDS_BETWEEN = 3


def is_cited(text: str, token: Token) -> bool:
    """Whether a word is the author of what is cited; a given name in brackets with a year may be somebody's birth."""
    if _CITED.match(text, token.end) and (
        text[token.start - 1 : token.start] == "(" or not is_given_name(token.word) or " et al" in text
    ):
        return True
    opened = text.rfind("(", max(0, token.start - _LONGEST_REFERENCES), token.start)
    if opened < 0 or is_given_name(token.word):
        return False
    references = _REFERENCES.match(text, opened)
    return references is not None and token.end <= references.end()


def is_named_after(text: str, token: Token) -> bool:
    """Whether a name is that of a law, a scale or a disease, as far as what follows tells."""
    if _LAW.match(text, token.end):
        return True
    is_name = token.sort is not Sort.PLAIN and not is_given_name(token.word)
    if not is_name:
        return False
    if any(form.match(text, token.end) is not None for form in (_NAMED_AFTER, _THOUGHT_BY)):
        return True
    if _METHOD.match(text, token.end) and not is_place(token.word):
        return True
    return (
        _MEASURE.match(text, token.end) is not None
        and _ARTICLE.search(text[max(0, token.start - 5) : token.start]) is not None
    )


def end_of_kind(text: str, position: int, kinds: frozenset[str]) -> int:
    """Where the kind of thing ends that is called after the word before ("the Beck Depression Inventory"); else 0."""
    for _ in range(_MOST_WORDS_BETWEEN + 1):
        following = _NEXT_WORD.match(text, position)
        if following is None:
            return 0
        if following[1].lower() in kinds:
            return following.end()
        if not following[1][0].isupper():
            return 0
        position = following.end()
    return 0
