"""A family name that means the family, and no one of them: "the Quillfeathers", "the Thornquist household".

Each function writes into a draft, and returns where the text goes on.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from reportgen.anonymise.line import grammar
from reportgen.anonymise.line.draft import Draft
from reportgen.anonymise.line.edits import Edit
from reportgen.anonymise.line.introducing import ONE_OF_THAT_NAME, described
from reportgen.anonymise.line.standing_in import in_sentence, stand_in
from reportgen.anonymise.whom.courtesy import Courtesy
from reportgen.anonymise.whom.meant import meant_by
from reportgen.identifiers import FormClass, Match, words_of
from reportgen.model.number_words import ONES, ORDINALS, TENS, either

__all__ = ["write_family"]

_FAMILY_NOUN = re.compile(
    r"(?P<space>\s+)(?P<noun>family|families|household|home|house|child|children|baby|babies|infants?|girl|boy|siblings?|"
    r"parents?|brothers?|sisters?|girls|boys|twins?|sons?|daughters?|cousins?|uncles?|aunts?|nieces?|nephews?|relatives?|"
    r"relations?|grandparents|grandchild(?:ren)?)\b",
    re.IGNORECASE,
)
_OWNED_BY_ONE = re.compile(
    r"\s+(?:flat|address|property|case|file|records?|referral|dog|car|van|business|farm|shop|pub|name|surname|side)\b"
)
"""What is somebody's whose name stands before it, with an article: "the Thornquist flat" is Father's flat."""
_ARTICLE = re.compile(r"\b(?:the|an?) $", re.IGNORECASE)
_SORTED = re.compile(
    rf"\b(?:(?:{either((*ONES[2:], *TENS, *ORDINALS))}|\d+(?:st|nd|rd|th)?|next|last|only|middle|remaining|surviving|"
    r"(?:young|old|eld|small|littl|larg|wid)(?:er?|est)?|big|baby|twin|extended|immediate|whole|entire|rest of|other|"
    r"either|neither|several|many|few|some|most) )+$",
    re.IGNORECASE,
)
"""Which of a family, or how many: "the three youngest Quillfeather children"."""
_THEY_ARE = re.compile(r"\b(?:are|were) $")
_THE = re.compile(r"\b(?:the|an?)\s$", re.IGNORECASE)


def write_family(draft: Draft, edit: Edit, match: Match, courtesies: Mapping[str, Courtesy]) -> int | None:
    """Write what stands for a family; None where its name means one of them."""
    is_plural = match.form is FormClass.PLURAL
    if _are_colleagues(match):
        is_several = is_plural or _FAMILY_NOUN.match(draft.text, edit.end)
        possessive = match.possessive or not is_plural
        return _write_colleagues(draft, edit, match, possessive=possessive) if is_several else None
    family = _family_of(match)
    if is_plural and match.titled:
        return _write_them(draft, edit, family, possessive=match.possessive)
    if not all(one.category == "family name" for one in match.identifiers):
        return None
    if is_plural:
        return _write_them(draft, edit, family, possessive=match.possessive)
    if match.titled or match.possessive:
        return None
    if noun := _FAMILY_NOUN.match(draft.text, edit.end):
        return _write_before_noun(draft, edit, family, noun)
    article = _ARTICLE.search(draft.written.text)
    if article and _OWNED_BY_ONE.match(draft.text, edit.end):
        words = meant_by(match, draft.text, courtesies)
        if words:
            draft.written.cut(article.start())
            return stand_in(draft, edit, in_sentence(draft, edit, words), possessive=True)
    return None


def _write_before_noun(draft: Draft, edit: Edit, family: str, noun: re.Match[str]) -> int:
    """Write a family before a noun of its own: "the Quillfeather children", "two Thornquist brothers"."""
    written = draft.written
    if family == "the family":
        lead = "" if _needs_no_article(written.text) else "the "
        before, _ = grammar.with_article(written.text, noun["noun"], "")
        written.settle(before)
        draft.write_cased(edit, lead)
        return noun.end("space")
    if which := _some_of_them(written.text, noun["noun"], family):
        return stand_in(draft, edit, which, possessive=False) + noun.end("noun") - edit.end
    is_again = noun["noun"].lower() in {"family", "families"}
    _write_them(draft, edit, family, possessive=not is_again)
    return noun.end("noun") if is_again else noun.end("space") - 1


def _write_them(draft: Draft, edit: Edit, family: str, *, possessive: bool) -> int:
    """Write a family's words, the article before them set right."""
    before, words = _as_told(draft.written.text, family)
    draft.written.settle(before)
    return stand_in(draft, edit, words, possessive=possessive)


def _write_colleagues(draft: Draft, edit: Edit, match: Match, *, possessive: bool) -> int | None:
    """Write professionals of one name, who are no family: "the Lockspurs" are the health visitors."""
    jobs = list(dict.fromkeys(one.replacement for one in match.identifiers))
    is_counted = grammar.is_counted(draft.written.text)
    if "" in jobs or (len(jobs) > 1 and is_counted):
        return None
    words = " and ".join(jobs)
    if len(jobs) == 1:
        several = grammar.several(2, grammar.bare(jobs[0])).partition(" ")[2]
        words = several if is_counted else f"the {several}"
    return stand_in(draft, edit, words, possessive=possessive)


def _are_colleagues(match: Match) -> bool:
    """Whether a name means several professionals, and nobody else."""
    of = [one.reference.startswith("professionals[") for one in match.identifiers]
    return all(of) and len({one.whose for one in match.identifiers}) > 1


def _family_of(match: Match) -> str:
    """Whose family a family name means: the child's, or that of the one adult who alone is called so."""
    # Of a child's double barrel, a half is that of the parent who is called so.
    whole = [one for one in match.identifiers if len(words_of(one.value)) == 1] or match.identifiers
    relatives = [one for one in whole if one.reference.startswith("family[")]
    if all(one.reference.startswith("professionals[") for one in whole):
        return grammar.possessive(whole[0].replacement, "'") + " family"
    if not relatives or len(relatives) < len(whole):
        return "the family"
    parent = next((one for one in relatives if one.replacement in {"Mother", "Father"}), relatives[0])
    return grammar.possessive(described(parent.replacement), "'") + " family"


def _needs_no_article(before: str) -> bool:
    """Whether a noun of the family needs no article of its own: one stands before it, or a number or sort, as in "the
    wider" and "two young".
    """
    return grammar.is_led(before, 1) or bool(_SORTED.search(before))


def _some_of_them(before: str, noun: str, family: str) -> str | None:
    """Relatives whom a family's name and more describe: "two Thornquist brothers" are "two brothers of Father's
    family"; None where the name alone does.
    """
    if noun.lower() in {"family", "families"}:
        whose = re.sub(r"['’]s? family$", "", family)
        return f"{noun} of {whose}" if _SORTED.search(before) else None
    return f"{noun} of {family}" if _SORTED.search(before) or ONE_OF_THAT_NAME.search(before) else None


def _as_told(before: str, family: str) -> tuple[str, str]:
    """A family as a text says it after what is written: "the family", but "both members of the family"; and what is
    written, without the article that "Father's family" does not take.
    """
    if grammar.is_counted(before) or _SORTED.search(before) or _THEY_ARE.search(before):
        return before, f"members of {family}"
    return (before if family.startswith("the ") else _THE.sub("", before)), family
