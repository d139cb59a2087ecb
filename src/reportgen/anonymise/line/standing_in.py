"""Words in the place of a name, as the sentence around them needs them.

Each function writes into a draft, and returns where the text goes on.
"""

from __future__ import annotations

import re

from reportgen.anonymise.line import describing, grammar
from reportgen.anonymise.line.draft import Draft
from reportgen.anonymise.line.edits import Edit
from reportgen.anonymise.line.homes import at_home, home_in, homes_in
from reportgen.anonymise.line.introducing import described, named, of_somebodys_kin
from reportgen.anonymise.line.said_twice import compared, kind_ends_before, names_again, said_after, told_by_its_kind
from reportgen.identifiers import Match, squeezed

__all__ = ["in_sentence", "stand_in"]

_PLACE_LIKE = frozenset({"place", "agency", "authority"})
_FAMILY_AGAIN = re.compile(r"(?<=\bthe family) and (?:the )?$", re.IGNORECASE)
_AND = re.compile(r" (?:and|or|&) ")
_SENIOR = re.compile(r",? (?:senior|junior|snr|jnr)\b\.?", re.IGNORECASE)
_NUMBERED = re.compile(r"\d|#|(?:nos?|numbers?|houses?|flat|plot|unit|apartment|room|pitch)\b", re.IGNORECASE)
_SEVERAL_HOUSES = re.compile(
    r"(?:(?:nos?\.?|numbers?|houses?|#) ?)*\d+[a-z]?(?:,| ?&| and| or| to) ?(?:and |or )?\D{0,9}\d", re.IGNORECASE
)
_LED = re.compile(r"\b(?:at|in|on|from|to|near|outside|of|into|opposite|behind|for|by|called)\s$", re.IGNORECASE)
_TO_THEM = re.compile(r" to [^,.;()]{1,40},")
_OPENS = re.compile(r"(?P<space>\s)\([\"“'‘]?$")
_CLOSED = re.compile(r"[\"”'’]?\)")
_CLOSES = frozenset((*",.;:!?)–—", ""))
# The comma behind an apposition stays where a list or a sentence goes on: "his mother, Isolde, his father and I".
_GOES_ON_TO = re.compile(
    r", (?:(?:his|her|their|the|an?|two|three|aged|who|whose|then|now|later|also)\b|\w+['’]s |[A-Z])"
)
_TITLE_OF_KIN = re.compile(
    r"\b(?P<title>Babcia|Nain|Taid|Mamgu|Nonna|Nonno|Oma|Opa|Auntie|Aunty|Aunt|Uncle|Nan|Nanny|Nana|Granny|Gran|Grandma|"
    r"Grandad|Granddad|Grandpa)\s$"
)


def in_sentence(draft: Draft, edit: Edit, words: str) -> str:
    """A role as a sentence has it; alone in its line, or before a colon, it is a label, and stays as it is."""
    is_label = not edit.start and draft.next(edit.end) in {"", ":"}
    return words if is_label else described(words)


def stand_in(draft: Draft, edit: Edit, words: str, *, possessive: bool, match: Match | None = None) -> int:
    """Write words in the place of a name, a reference, or what an answer replaces.

    Args:
        draft: the line.
        edit: the stretch that they replace.
        words: what stands for it.
        possessive: whether they are to end in a genitive.
        match: the name; None where it is none, which may be a person or a place.
    """
    end = edit.end
    is_place = match is None or match.identifiers[0].category in _PLACE_LIKE
    said = _leave_out_said(draft, edit, words, possessive=possessive)
    if said is not None:
        return said
    if not possessive:
        end += said_after(draft.text[end:], words)
        elder = _SENIOR.match(draft.text, end) if not is_place else None
        end = elder.end() if elder else end
    if is_place and not possessive:
        _remember_place(draft, edit, end, words)
    if words == "the family" and (family := _FAMILY_AGAIN.search(draft.written.text)):
        draft.written.cut(family.start())  # "the Quillfeathers and the Thornquists"
        return end
    if is_place:
        words = told_by_its_kind(words, draft.text[end:]) or _once_told(
            draft, words, "" if match else draft.stands(edit)
        )
    before = draft.written.text
    is_named_place = match is not None and is_place
    if not (possessive or is_named_place):
        words = compared(before, words)
    if match is not None:
        words = _in_a_street(before, words, draft.stands(edit))
    if is_named_place:
        before, words, taken, possessive = _before_what_follows(draft, edit, end, words, possessive=possessive)
        end += taken
    if match is not None and not is_place:
        before, words = named(before, words)
    elif not possessive:
        before = at_home(before, words)
    before, words = grammar.with_article(before, words, "" if possessive else draft.text[end:])
    draft.written.settle(before)
    if not is_named_place and of_somebodys_kin(before, words, possessive=possessive):
        return _write_apposed(draft, edit, end, words, possessive=possessive)
    if possessive:
        words = grammar.possessive(words, "’" if "’" in draft.stands(edit) else "'")
    draft.write_cased(edit, words.upper() if draft.is_loud else words)
    return end


def _remember_place(draft: Draft, edit: Edit, end: int, words: str) -> None:
    """Remember a place; what is written before one that stands around the last is set right."""
    last_end, last = draft.last_place
    is_listed = _AND.match(draft.text, end)
    if draft.text[last_end : edit.start] == ", " and not is_listed and describing.around(words, last):
        draft.written.cut(len(draft.written.text) - 2)
        draft.write(edit, " in ")
    draft.last_place = end, words


def _once_told(draft: Draft, words: str, term: str) -> str:
    """Named once, it is "a primary school"; from then on, "the primary school". What an answer writes for one `term` is
    no other's: a second nurse is not "the nurse".
    """
    if not words.startswith(("a ", "an ")):
        return words
    told = f"{words} ({squeezed(term)})" if term not in {"", "\ufffc"} else words
    is_first = told not in draft.said
    draft.said.add(told)
    return words if is_first else f"the {grammar.bare(words)}"


def _in_a_street(before: str, words: str, stands: str) -> str:
    """A street with numbers before it is homes; what is no street stays as it is."""
    if not _NUMBERED.match(stands):
        return words
    if _SEVERAL_HOUSES.match(stands):
        return homes_in(words)
    return words if _LED.search(before) else home_in(words)


def _before_what_follows(
    draft: Draft, edit: Edit, end: int, words: str, *, possessive: bool
) -> tuple[str, str, int, bool]:
    """What stands for a place or an agency, which may describe what follows.

    Returns:
        what is written before it, set right; the words; how much of what follows is in them; whether they are still
        to end in a genitive.
    """
    before, after = draft.written.text, draft.text[end:]
    if possessive:
        owned = describing.of_an_owner(words, after)
        return (before, *owned, False) if owned else (before, words, 0, True)
    words, taken = describing.before_a_noun(before, words, draft.stands(edit), after)
    return (*describing.behind_an_adjective(before, words), taken, False)


def _write_apposed(draft: Draft, edit: Edit, end: int, words: str, *, possessive: bool) -> int:
    """Write somebody behind another noun for them: "her mother, the maternal grandmother, rang"."""
    draft.written.cut(len(draft.written.text) - 1)
    draft.write(edit, ", ")
    after = "" if possessive or draft.next(end) in _CLOSES else ","
    draft.write(edit, grammar.possessive(words, "'") if possessive else f"{words}{after}")
    return end


def _leave_out_said(draft: Draft, edit: Edit, words: str, *, possessive: bool) -> int | None:
    """Leave out a name whose stand-in was just said; None where it was not."""
    written, end, after = draft.written, edit.end, draft.next(edit.end)
    if title := _TITLE_OF_KIN.search(written.text):
        written.cut(title.end("title"))  # "Auntie Oonagh" is "Auntie" to a child, whoever she is
        draft.write(edit, _genitive_of_nothing(draft) if possessive else "")
        return end
    again = names_again(written.text, words)
    # An apposition: the words stand there already, so the name just goes, with the commas around it.
    # "To her mother, Isolde was a saint" is none.
    if again and (possessive or again["comma"] != "," or after in _CLOSES):
        _leave_out(draft, edit, again, words, possessive=possessive)
        return end + (again["comma"] == "," and after == "," and not _GOES_ON_TO.match(draft.text, end))
    if again and again["comma"] == "," and not possessive and (to_them := _TO_THEM.match(draft.text, end)):
        draft.written.cut(again.start("comma"))
        return to_them.end()  # "Isolde Quillfeather, Izzy to her friends, rang"
    if not possessive and (place := kind_ends_before(written.text, words)):
        draft.written.cut(place)
        return end
    opened, closed = _OPENS.search(written.text), _CLOSED.match(draft.text, end)
    if opened and closed and names_again(written.text[: opened.end("space")], words):
        written.cut(opened.start())  # "Mum (Isolde)" is "Mum", and so is "Isolde (“Izzy”)" but for the brackets
        return closed.end()
    return None


def _leave_out(draft: Draft, edit: Edit, again: re.Match[str], words: str, *, possessive: bool) -> None:
    """Leave out a name behind its role; "Health visitor Wren" gets its article."""
    start = again.start()
    is_bare = words.startswith("the ") and again["noun"].casefold() == grammar.bare(words).casefold()
    if is_bare and not again["comma"] and not grammar.ends_in_determiner(draft.written.text[:start]):
        draft.written.cut(start)
        draft.write_cased(edit, words)
    else:
        draft.written.cut(again.start("comma"))
    if possessive:
        draft.write(edit, _genitive_of_nothing(draft))


def _genitive_of_nothing(draft: Draft) -> str:
    """The ending alone, with the apostrophe that the line uses."""
    return grammar.possessive("", "’" if "’" in draft.text else "'")
