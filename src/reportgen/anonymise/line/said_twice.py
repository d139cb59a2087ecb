"""What says the same as a stand-in, before or behind it: "her mother, Mother", "Mother (her partner)"."""

from __future__ import annotations

import re

from reportgen.anonymise.line.grammar import bare, is_led, job_alone

__all__ = ["compared", "kind_ends_before", "names_again", "said_after", "told_by_its_kind"]

_BEHIND_A_TITLE = re.compile(r", | \(")
_WHO_ALONE = frozenset({"consultant", "detective", "specialist", "registrar", "trainee", "student", "designated"})
"""Words before a job that are said of somebody by themselves."""
_OWNED = re.compile(r"\w+['’]s (?:former )?(\w+)")
_SAID_TWICE = {
    "mother": "mother|mum|mummy|mam",
    "father": "father|dad|daddy",
    "grandmother": "grandmother|grandma|granny|gran|nanna|nana|nan|[mp]gm",
    "grandfather": "grandfather|grandad|granddad|grandpa|gramps|[mp]gf",
    "stepfather": "step[- ]?father|step[- ]?dad",
    "stepmother": "step[- ]?mother|step[- ]?mum",
    **{
        f"{half}-{kin}": f"(?:{half}[- ]?)?{kin}"
        for half in ("half", "step")
        for kin in ("sister", "brother", "sibling")
    },
    **{f"step{kin}": f"(?:step[- ]?)?{kin}" for kin in ("sister", "brother", "sibling")},
    "aunt": "aunt|auntie|aunty",
    "uncle": "uncle",
    "partner": "partner|boyfriend|girlfriend|husband|wife|fianc[eé]e?|stepfather|stepmother|step-?dad|step-?mum",
}
_CALLED = r"(?: (?:(?P<called>called)|named|by the name of))?"
_NEAR = 100
_ONE_OF_THEM = re.compile(r"\b(?:an?|another|one)\s(?:[\w-]+\s){0,2}$", re.IGNORECASE)
_OWNER = (
    r"(?:(?:his|her|their|the|an?|whose|(?:[\w’'\ufffc-]+ ){0,2}[\w\ufffc-]+(?:['’]s|s['’])) )?(?:new |then |current )?"
)


def compared(before: str, words: str) -> str:
    """Somebody whom a text compares with others of their sort: "fathers like Father" are "fathers like the one in this
    review".
    """
    alike = re.search(rf"(?<!\w)(?:{_said(words)})s?(?: just)? (?:like|unlike|such as)\s$", before, re.IGNORECASE)
    return "the one in this review" if alike else words


def names_again(before: str, words: str) -> re.Match[str] | None:
    """The same words right before, where the name was an apposition.

    "Her mother, Wren" must not become "her mother, Mother", nor "Nan Oonagh" become "Nan Maternal grandmother", nor "a
    nurse called Wren" become "a nurse called the nurse".
    """
    again = re.search(rf"(?<!\w)(?P<noun>{_said(words)})(?P<comma>,?{_CALLED})\s$", before, re.IGNORECASE)
    if again is None and bare(words) != words:
        # "His school, Larkmead," but not "after school Larkmead rang".
        again = re.search(rf"(?<!\w)(?P<noun>{_heads(words)})(?P<comma>,?{_CALLED})\s$", before, re.IGNORECASE)
        if again and not is_led(before[: again.start()], 3 if again["comma"] else 0):
            return None
    if again and again["called"] and not _ONE_OF_THEM.search(before[: again.start()]):
        return None  # "Mum called Isolde": on the telephone
    return again


def kind_ends_before(before: str, words: str) -> int | None:
    """Where what is written may end, if the kind of a place stands there already: "the Traveller site at Hollow Lane",
    "the town of Selmouth"; None where it does not.
    """
    whole = bare(words)
    if whole == words:
        return None
    first = max(0, len(before) - _NEAR)
    again = re.search(
        rf"(?<!\w)(?:{re.escape(whole)}(?P<at> (?:at|in|on|of|called|named))|"
        rf"{re.escape(whole.rpartition(' ')[2])}(?P<of> (?:of|called|named)))\s$",
        before[first:],
        re.IGNORECASE,
    )
    if again is None or not is_led(before[: first + again.start()], 2):
        return None
    return first + again.start("at" if again["at"] else "of")


def told_by_its_kind(words: str, after: str) -> str | None:
    """What is said for a place of which the text tells what it is: "Selmouth is a market town" is "the town is a market
    town"; None of any other.
    """
    whole = bare(words)
    if whole == words or not re.match(rf" (?:is|was|remains) (?:an?|the) {re.escape(whole)}\b", after, re.IGNORECASE):
        return None
    first, _, last = whole.rpartition(" ")
    return f"the {last}" if first else "the place"


def said_after(after: str, words: str) -> int:
    """How much of what follows says the same again: ", Marlowe's mother," after "Mother", "(her partner)" after
    "Mother's partner".
    """
    other = rf"|(?:[a-z][a-z-]* ){{0,2}}(?:{_heads(words)})" if bare(words) != words else ""
    said = rf"{_OWNER}(?:{_said(words)}{other})"
    again = re.match(
        rf",\s{said}(?:(?=, (?:(?:his|her|their|the|an?|two|three|aged|who|whose)\b|(?-i:[A-Z])))|,|(?=[.;:!?)]|$))|"
        rf"\s\({said}\)|\s(?P<dash>[–—-])\s{said}(?:\s(?P=dash)(?=\s)|(?=[.;:!?)]|$))",
        after,
        re.IGNORECASE,
    )
    return again.end() if again else 0


def _said(words: str) -> str:
    """A pattern of what else is said for a role."""
    whole = bare(words)
    last = whole.rpartition(" ")[2].lower()
    said = _SAID_TWICE.get(last, re.escape(whole))
    if owned := _OWNED.fullmatch(whole):
        said = f"{re.escape(whole)}|{_SAID_TWICE.get(owned[1], re.escape(owned[1]))}"  # "her partner, Mother's partner"
    elif last != whole.lower():
        letters = "".join(word[0] for word in whole.split())
        said = f"{re.escape(whole)}|{re.escape(letters)}|{said}"
    return said


def _heads(words: str) -> str:
    """A pattern of the nouns in a role or kind that stand for it behind an article: "the consultant", "the head"."""
    whole = bare(words)
    head = job_alone(whole)
    first = whole.split()[0]
    last = whole.rpartition(" ")[2]
    heads = {
        last,
        *({"head"} if last.startswith("head") else ()),
        head,
        head.rpartition(" ")[2],
        _BEHIND_A_TITLE.split(whole)[0],
    }
    return "|".join(map(re.escape, sorted(heads | ({first} & _WHO_ALONE), key=len, reverse=True)))
