"""Cases that hypothesis makes up: people, places and days by chance, and an identifier in every text that has one."""

from __future__ import annotations

import datetime as dt
import string
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

import reportgen
from reportgen.anonymise.sharing import SHARED
from reportgen.anonymise.treatments import TREATMENTS, Act
from reportgen.identifiers.known.vocabulary import is_in_dictionary
from support.cases import GONE, case_data

__all__ = ["ANY_CASE", "AnyCase"]

_PSEUDONYM = "Zqkv"
_FORMS = (
    "{given} was seen at home.",
    "Staff spoke to {given} {family} that day.",
    "It was {given}'s idea, as {family} said.",
    "They wrote to {title} {family} about it.",
    "The {family}s were told on {day}.",
    "Nobody at {place} asked what {known} wanted.",
    "On {iso} {loud} rang from {street}.",
    "The number {nhs} stood in the letter to {given}-{family}.",
    "She met {given} ({initials}) near {street}.",
    "{family}, {given}: seen in {place}.",
)
# A professional's role is what is said instead of the name: a name in it is refused, wherever it is said.
_REWRITTEN = {path for path, how in TREATMENTS.items() if Act.REWRITTEN in {how.act, SHARED.get(path)}} - {
    "professionals.role"
}
# hypothesis draws words of the code under test as well, and what our files say of themselves ("DTSTART") is no leak.
_CODE = "".join(path.read_text("utf-8") for path in Path(reportgen.__file__).parent.rglob("*.py")).lower()
_names = st.text(string.ascii_lowercase, min_size=6, max_size=10).filter(
    lambda name: (
        not is_in_dictionary(name)
        and len(set(name)) > 4
        and bool(set(name) & set("aeiou"))
        and name[0] != _PSEUDONYM[0].lower()
        and name[-1] not in "hsxyz"  # their plurals are others
        and name not in _CODE
    )
)


@dataclass(frozen=True)
class AnyCase:
    """A case as a file's data, and what must stand in nothing that is made of it, small and with single spaces."""

    data: dict[str, Any] = field(repr=False)
    forbidden: tuple[str, ...]


@st.composite
def _cases(draw: st.DrawFn) -> AnyCase:
    # Two people with one name are asked about: that is another property.
    names = [name.title() for name in draw(st.lists(_names, min_size=11, max_size=11, unique_by=lambda name: name[:4]))]
    child, mother, father, visitor = (tuple(names[at : at + 2]) for at in (0, 2, 4, 6))
    known, place, street = names[8:]
    born = draw(st.dates(dt.date(2008, 1, 1), dt.date(2024, 12, 1)))
    number = draw(st.integers(0, 999))
    nhs = f"999 {number:03} {draw(st.integers(0, 9999)):04}"
    changes: dict[str, object] = {
        "children[0].name": {"given": child[0], "family": child[1], "known_as": [known]},
        "children[0].pseudonym": _PSEUDONYM,
        "children[0].pronouns": draw(st.sampled_from(("she", "he", "they"))),
        "children[0].born_on": born.isoformat(),
        "children[0].age_at_incident": GONE,
        "children[0].nhs_number": nhs,
        "public_name": _PSEUDONYM,
        "family[0].name": {"given": mother[0], "family": mother[1]},
        "family[1].name": {"given": father[0], "family": father[1]},
        "family[1].born_on": draw(st.dates(dt.date(1970, 1, 1), dt.date(2000, 1, 1))).isoformat(),
        "professionals[0].name": {"given": visitor[0], "family": visitor[1]},
        "places[0].name": f"{street} Row",
        "places[1]": {"key": "school", "name": f"{place} Primary School", "type": "school", "kind": "a primary school"},
        "incidents[0].rapid_review.childs_voice": "Too young to speak, [[robin]] was hard to soothe.",
        "also_remove": [],
    }
    data = case_data(changes)
    said = {
        "place": f"{place} Primary School",
        "street": f"{street} Row",
        "known": known,
        "nhs": nhs,
        "day": f"{born.day} {born:%B %Y}",
        "iso": born.isoformat(),
    }
    people = ((child, "Ms"), (mother, "Mrs"), (father, "Mr"), (visitor, "Dr"))
    for noun, name in _texts(data, ""):
        if not draw(st.booleans()):
            continue
        (given, family), title = draw(st.sampled_from(people))
        sentence = draw(st.sampled_from(_FORMS)).format(
            given=given, family=family, title=title, loud=given.upper(), initials=f"{given[0]}.{family[0]}.", **said
        )
        noun[name] = f"{noun[name]} {sentence}" if noun[name].endswith(".") else f"{noun[name]}: {sentence}"[:-1]
    words = (known, place, street, *(word for name, _ in people for word in name))
    days = (said["day"], said["iso"], f"{born.day:02}/{born.month:02}/{born.year}")
    return AnyCase(data, tuple(word.lower() for word in (*words, nhs, nhs.replace(" ", ""), *days, data["reference"])))


ANY_CASE = _cases()


def _texts(data: dict[str, Any], above: str) -> Iterator[tuple[dict[str, Any], str]]:
    """Every field that clearing rewrites, as what holds it and its name there."""
    for name, value in data.items():
        path = f"{above}{name}"
        if isinstance(value, dict):
            yield from _texts(value, f"{path}.")
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, dict):
                    yield from _texts(item, f"{path}.")
        elif isinstance(value, str) and path in _REWRITTEN:
            yield data, name
