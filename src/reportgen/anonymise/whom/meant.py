"""Whom or what a name means, of several that are called so."""

from __future__ import annotations

from collections.abc import Mapping

from reportgen.anonymise.line import grammar
from reportgen.anonymise.whom.courtesy import Courtesy, called_so
from reportgen.anonymise.whom.titled import is_of_a_stranger, is_of_an_elder, may_be_of_a_colleague, of_the_trade
from reportgen.identifiers import FormClass, Match

__all__ = ["meant_by"]

_ELSEWHERE = frozenset({"another local authority", "another country"})


def meant_by(match: Match, text: str, courtesies: Mapping[str, Courtesy]) -> str | None:
    """The one stand-in for a match, or None where it may be one of several.

    Args:
        match: the name.
        text: the line that it stands in.
        courtesies: which courtesy titles can mean each person, by key.
    """
    if is_of_a_stranger(match, text) or is_of_an_elder(match, text) or may_be_of_a_colleague(match, text):
        return None
    # What the author declared goes before what was derived from an address.
    declared = [one for one in match.identifiers if one.whose] or match.identifiers
    meant = {one.replacement for one in declared}
    if len({grammar.bare(words) for words in meant}) == 1 and not match.pronoun:
        return min(meant)  # "a primary school" and "the primary school" are one
    if len(meant) > 1 and match.form is FormClass.SHORT:
        # Several organisations have it in their names; those of another authority are not of this area.
        return "another area" if any(one.replacement in _ELSEWHERE for one in match.identifiers) else "the area"
    if match.pronoun:
        meant = {one.replacement for one in called_so(match, text, declared, courtesies)}
    if len(meant) > 1:
        meant = {one.replacement for one in of_the_trade(match, text)}
    return meant.pop() if len(meant) == 1 else None
