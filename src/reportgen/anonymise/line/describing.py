"""What stands for a place or an agency where its name describes what follows: "Larkmead families", "Kelverdale Crown
Court".
"""

from __future__ import annotations

import re

from reportgen.anonymise.line import grammar

__all__ = ["around", "before_a_noun", "behind_an_adjective", "is_everywhere", "of_an_owner"]

# What every town has goes by what it is, as nobody would say "the area Crown Court".
_EVERYWHERE = re.compile(
    r"(?<!\S)(?:(?:(?:crown|county|combined|family|youth|magistrates['’]?|coroner['’]?s['’]?|high|sheriff|law|criminal|"
    r"justice) )*courts?(?: centre)?|magistrates['’]?(?! court)|"
    r"(?:police|fire|ambulance|railway|train|bus|coach) station|"
    r"town hall|civic centre|register office|job ?centre(?: plus)?|library|post office|bus (?:stop|depot)|"
    r"high street|town centre|city centre|railway line|ring road|bypass|market ?place)\b",
    re.IGNORECASE,
)
_PEOPLE = (
    r"(?:famil(?:y|ies)|households?|child(?:ren)?|boys?|girls?|men|man|women|woman|mothers?|fathers?|mums?|dads?|parents?|"
    r"people|person|residents?|tenants?|neighbours?|locals|teenagers?|youths?|police|officers?|detectives?|constables?|"
    r"workers?|visitors?|nurses?|midwi(?:fe|ves)|doctors?|gps?|teachers?|pupils?|students?|staff|colleagues?|managers?|"
    r"councillors?|carers?|foster carers?|solicitors?|magistrates?|paramedics?|firefighters?|practitioners?|"
    r"professionals?|mentors?|advisers?|governors?|partnerships?|partners|shopkeepers?|volunteers?|members?|elders|"
    r"leaders|pastors?|choir|congregation|community|communities|schools?|churches|services?|"
    r"teams?|offices?|branch|address(?:es)?|streets?|flats?|houses?|gangs?|dealers?|line|number)"
)
_NOUN = re.compile(
    rf" (?P<noun>(?:(?:police|social|health|support|youth|outreach|young|older|other|foster|teaching|nursing|night|"
    rf"senior|duty|family|school|church|county) )?(?P<head>{_PEOPLE}))(?![\w-]|['’])"
)
_OF_THE_FAMILY = re.compile(r"the family['’]s (?P<what>[a-z -]+)$")
_THING = re.compile(
    r" (?P<noun>(?:(?:last|first|only|new|old|main|own|next|nearest|local) )?(?:bus|road|shops?|school|church|"
    r"station|records?|plans?|procedures?|protocols?|view|streets|centre))(?![\w'’-])"
)
_ANY_NOUN = re.compile(
    r" (?P<noun>(?!(?:is|was|were|are|has|had|have|did|and|or|but|in|on|at|to|from|by|with|for|of|as|that|which|who|"
    r"where|when|while|knew|said|came|then)\b)[a-z]{3,})(?![\w'’-])"
)
"""Behind "the Cwmsarn", where nobody puts an article before a village, whatever follows is the noun."""
_PLURAL = re.compile(r"(?:s|children|men|women|people|police|staff|wives)$")
_COMES = re.compile(
    r"(?:officers?|detectives?|constables?|workers?|visitors?|nurses?|doctors?|paramedics?|councillors?|boys?|girls?|m[ae]n|"
    r"wom[ae]n|teenagers?|youths?|dealers?|gangs?|police)$"
)
"""Who is of another town may be met in this one: "Selmouth officers"."""
_WITH_A_TAIL = re.compile(r"(?<=\w) (?:of|for|in|at|with|from|on|near|by|to|that|who|where|outside|within|across) ")
"""A kind that says more behind its noun ("the police of another county") can stand before no other."""
_OWN_LEAD = re.compile(r"(?:another|some|his|her|their|its|one|[A-Z]\w*['’]s|the family['’]s) ")
_SOMEWHERE = re.compile(
    r"\b(?:area|town|village|city|county|borough|district|estate|street|neighbourhood|suburb|island|region|place|country|"
    r"parish|road|hamlet)$"
)
_AROUND = re.compile(
    r"\b(?:area|town|village|city|county|borough|district|estate|suburb|island|region|parish|hamlet)(?: nearby)?$"
)
"""Kinds of places in which streets and houses are."""
_LINKED = re.compile(r"\b(?:the|both|an?) [\w’'-]+ (?:and|or) $", re.IGNORECASE)
_MADE_ADJECTIVE = re.compile(r"[-‐‑](?:based|born)\b")
_ADJECTIVE = re.compile(
    r"(?:^|(?<=[\s(]))(?P<adjective>rural|urban|nearby|neighbouring|old|central|inner|outer|greater|suburban|coastal|"
    r"(?P<side>north|south|east|west|mid|(?:north|south)[- ]?(?:east|west)))\s$",
    re.IGNORECASE,
)


def is_everywhere(text: str, start: int) -> bool:
    """Whether what every town has stands behind its name: " Crown Court"."""
    return _EVERYWHERE.match(text, start + 1) is not None


def around(words: str, inner: str) -> bool:
    """Whether a place is one around another that stands before it: "Wharf Lane, Selmouth" is a street in a town."""
    if words.startswith("another "):  # "Albufeira, Portugal": "a seaside town in another country"
        return not inner.startswith("another ")
    kinds = [_WITH_A_TAIL.split(kind)[0] for kind in (words, inner)]
    return [_AROUND.search(kind) is not None for kind in kinds] == [True, False]


def before_a_noun(before: str, words: str, stands: str, after: str) -> tuple[str, int]:
    """What is said for the name of a place or agency that describes what follows.

    Args:
        before: what is written before it.
        words: what stands for it: "the area", "the police of another county".
        stands: the name as it stands in the text.
        after: how the text goes on.

    Returns:
        the words, and how much of what follows is in them.
    """
    for public in _EVERYWHERE.finditer(stands + after):
        if public.start() <= len(stands) + 1 and public.start() and public.end() > len(stands):
            return f"the {public[0]}", public.end() - len(stands)
    kind = _WITH_A_TAIL.split(words)[0]
    is_somewhere = _SOMEWHERE.search(kind) is not None
    if is_somewhere and (made := _MADE_ADJECTIVE.match(after)):
        return "local", made.end()
    if skipped := _said_again(words, after):
        return words, skipped
    is_determined = grammar.ends_in_determiner(before)
    noun = _NOUN.match(after) or (_ANY_NOUN.match(after) if is_determined and is_somewhere and kind != words else None)
    if noun is None:
        return words, 0
    if kind == words and not (is_somewhere and words.startswith("the ")) and not _OWN_LEAD.match(words):
        return words, 0
    if not (is_determined or _PLURAL.search(noun["noun"])):
        return words, 0
    if _LINKED.search(before):
        return grammar.possessive(words, "'"), 0  # "the Averholt and Marramshire partnerships"
    comes = words != "the area" and _COMES.search(noun["noun"]) is not None
    link = ("from" if comes else "in") if is_somewhere else "of"
    return f"{noun['noun']} {link} {words}", noun.end()


def of_an_owner(words: str, after: str) -> tuple[str, int] | None:
    """Whose people they are, where no genitive can be made: "Selmouth's detectives" are "the detectives of a town in
    another county".

    Returns:
        the words, and how much of what follows is in them; None where a genitive will do.
    """
    if whole := _OF_THE_FAMILY.match(words):
        return f"the {whole['what']}'s", 0  # "Zion Gate's books" are the church's, and not the family's church's
    noun = _NOUN.match(after) or _THING.match(after)
    if noun is None or not _WITH_A_TAIL.search(words):
        return None
    return f"the {noun['noun']} of {words}", noun.end()


def behind_an_adjective(before: str, words: str) -> tuple[str, str]:
    """What is written before a place, and its words, where a sort or a side of it is told: "in rural Marramshire" is
    "in the rural county", "in north Kelverdale" is "in the north of the area".
    """
    found = _ADJECTIVE.search(before)
    article, _, rest = words.partition(" ")
    if found is None or article not in {"the", "a", "an"}:
        return before, words
    if grammar.ends_in_determiner(before[: found.start()]):
        return before, rest
    adjective = found["adjective"].lower()
    if found["side"]:
        part = "middle" if adjective == "mid" else adjective
        return before[: found.start()], f"the {part} of {words}"
    article = "the" if article == "the" else grammar.indefinite(adjective)
    return before[: found.start()], f"{article} {adjective} {rest}"


def _said_again(words: str, after: str) -> int:
    """How much of what follows says the last words of a kind again: "the horse fair" before " Fair"."""
    said = words.split()
    for first in range(1, len(said)):
        again = " " + " ".join(said[first:])
        if after[: len(again)].casefold() == again.casefold() and not re.match(r"[\w'’-]", after[len(again) :]):
            return len(again)
    return 0
