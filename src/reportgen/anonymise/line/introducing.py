"""How a text introduces somebody who is known: no "a man called" before Father, a comma behind "her mother"."""

from __future__ import annotations

import re

from reportgen.anonymise.line.grammar import bare, is_qualified, small

__all__ = ["ONE_OF_THAT_NAME", "described", "named", "of_somebodys_kin"]

# "Maternal grandmother", "Mother of Child A": what somebody is, and no name; "Mother", "Foster carer 2" and "Mother's
# partner" are used as names.
_DESCRIPTION = re.compile(
    r"(?:Half|Step|Foster|Twin)[- ](?:sister|brother|sibling|uncle|aunt|cousin)|"
    r"(?:[A-Z][a-z]+(?:-[a-z]+)*)(?: [a-z][a-z-]*)+|[A-Z][a-z]+ of .+"
)
_ROLE = re.compile(
    r"(?:(?:Step|Grand)?(?:mother|father)|Parent|Guardian|Carer|Aunt|Uncle|Cousin|Partner|Lodger|Neighbour)"
    r"(?:['’]s .+)?",
    re.IGNORECASE,
)
ONE_OF_THAT_NAME = re.compile(r"(?:^|(?<=[\s(\"“'‘]))an?(?: certain)?\s$", re.IGNORECASE)
"""What stands before a name that only its bearer's acquaintances know: "a Mr Thornquist"."""
# Others who call somebody telephone: "the school called Isolde".
_ANYBODY = r"(?:man|woman|boy|girl|person|male|female|lady|gentleman|guy|bloke|child|adult|teenager|youth|baby)"
_OF_THAT_NAME = re.compile(
    rf"(?:^|(?<=[\s(\"“'‘])(?<!whom )(?<!that ))(?:an?|the|one|some|another)(?:(?: [\w-]+){{0,2}} {_ANYBODY} called|"
    r"(?: [\w-]+){1,3}? (?:named|known as|by the name of|who gave (?:his|her|their) name as))\s$",
    re.IGNORECASE,
)
_OF_THAT_TRADE = re.compile(r"(?:^|(?<=[\s(\"“'‘]))(?:an?|another)(?: [\w-]+){1,3}? called\s$", re.IGNORECASE)
_KIN = re.compile(
    r"\b(?:his|her|their|\w+['’]s) "
    r"(?:(?:mother|father|mum|dad|sister|brother|daughter|son)(?:-in-law)?|parent|aunt|uncle|cousin|friend|niece|nephew|"
    r"(?:ex-?|former )?(?:partner|boyfriend|girlfriend|husband|wife)|neighbour|landlord)\s$",
    re.IGNORECASE,
)
_WORKER = re.compile(
    r"\b(?:his|her|their|\w+['’]s) "
    r"(?:[a-z]+ )?(?:teacher|worker|nurse|doctor|midwife|mentor|carer|manager|colleague)\s$",
    re.IGNORECASE,
)
_FAMILY_ROLE = re.compile(r"the (?:[\w-]+ )*(?:grand)?(?:mother|father|parent|aunt|uncle|cousin|friend|carer)\b")


def described(words: str) -> str:
    """What somebody is, as it stands in a sentence: "Maternal grandmother" gives "the maternal grandmother"."""
    return f"the {small(words)}" if _DESCRIPTION.fullmatch(words) else words


def named(before: str, words: str) -> tuple[str, str]:
    """Settle the determiner before somebody who is known: "a Mr Thornquist" is "Mother's partner".

    Returns:
        what is written, without an article that only a stranger's name takes, and without "a man called" where a role
        comes; and the words, which are a common noun after any other article: "the mother of those days".
    """
    is_job = words.startswith("the ") and not _FAMILY_ROLE.match(words)
    is_role = _ROLE.fullmatch(words) or words.startswith("the ")
    if is_role and (strange := _OF_THAT_NAME.search(before) or (is_job and _OF_THAT_TRADE.search(before))):
        return before[: strange.start()], words
    if not words.startswith("the ") and (one := ONE_OF_THAT_NAME.search(before)):
        return before[: one.start()], words
    if is_role and re.search(r"\b(?:the|another)\s$", before, re.IGNORECASE):
        return before, f"{words[:1].lower()}{words[1:]}"
    if is_qualified(before):
        return before, bare(words)
    return before, words


def of_somebodys_kin(before: str, words: str, *, possessive: bool) -> bool:
    """Whether a noun of the family stands right before that wants a comma: "her mother" before "the grandmother", and
    "her partner" before "Father", but not before "Father's".
    """
    if words.startswith("the ") and not possessive and _WORKER.search(before):
        return True  # "his teacher, the headteacher, rang"
    is_kin = _FAMILY_ROLE.match(words) or (not possessive and _ROLE.fullmatch(words))
    return bool(is_kin and _KIN.search(before))
