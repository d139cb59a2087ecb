"""The certificate: one page on what was checked before a report was published, and on what that does not promise."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from reportgen.compose import phrase
from reportgen.compose.typography import set_in_type
from reportgen.model import date_words
from reportgen.model.certificate import Certificate, Counted, Decided
from reportgen.model.content import Content
from reportgen.model.metadata import metadata
from reportgen.model.question import Doubt, Verdict

__all__ = ["BANNER", "CHECKED", "ON_EVERY_PAGE", "SLOTS", "as_json", "compose"]

SLOTS: tuple[tuple[str, str], ...] = (
    ("banner", "whether a second person has checked the files, for the head of every page"),
    ("name", "the name under which the review is published"),
    ("partnership", "the partnership's name, or nothing for an anonymous publication"),
    ("month", "month and year of publication, or nothing while it is a draft"),
    ("version", "the version of reportgen"),
    ("guidance", "the guidance that applies"),
    ("files", "rows, a file each: `name`, `size`, `digest`"),
    ("lists", "how many word lists and templates were used"),
    ("looked_for", "how many identifiers of which sort were looked for"),
    ("decided", "what each person decided, a sentence each; none where nothing was asked"),
    ("checked_by", "who was the second person to check the files, or nothing while nobody has recorded it"),
    ("checked_in", "the month of the second check, or nothing"),
    ("limits", "what the certificate does not promise, a sentence each"),
)
"""Every slot with its meaning; templates/README.md lists them."""

BANNER = "Valid when signed"
CHECKED = "Checked by a second person"
ON_EVERY_PAGE = frozenset({"banner"})
"""Slots that a template must show in the head or foot of every page."""

LIMITS = (
    "That nobody can recognise the child: details can identify together, and people know things that no file holds.",
    "Anything about a name that neither the case file nor the lists held, or in a picture.",
    "Anything about a copy with another digest, or about what others publish.",
)
"""What it does not promise; the same in every format."""


def compose(certificate: Certificate) -> Content:
    """Compose the page. Its properties name the partnership alone, and have no date: no clock is read."""
    check = certificate.second_check
    return set_in_type(
        Content(
            kind="certificate",
            slots={
                "banner": CHECKED if check else BANNER,
                "name": certificate.public_name,
                "partnership": certificate.partnership,
                "month": certificate.month,
                "version": certificate.version,
                "guidance": certificate.guidance,
                "files": tuple(
                    {"name": one.name, "size": f"{one.size:,} bytes", "digest": one.digest} for one in certificate.files
                ),
                "lists": _used(certificate),
                "looked_for": phrase.listing([_counted(one) for one in certificate.counted]),
                "decided": tuple(_decided(certificate)),
                "checked_by": check.by if check else "",
                "checked_in": date_words.month(check.on) if check else "",
                "limits": LIMITS,
            },
            metadata=metadata(
                f"{certificate.public_name}: certificate of checks before publication",
                "What was checked before the report was published",
                certificate.partnership,
            ),
        )
    )


_ONE: Mapping[str, str] = {
    "names of people": "name of a person",
    "places": "place",
    "agencies and authorities": "agency or authority",
    "numbers and contacts": "number or contact",
    "days": "day",
    "other details": "other detail",
}


def _counted(one: Counted) -> str:
    """So many of a sort: `31 names of people`, `1 place`."""
    return f"{one.number:,} {one.sort if one.number > 1 else _ONE.get(one.sort, one.sort)}"


_DONE = {Verdict.KEEP: "kept", Verdict.REPLACE: "replaced", Verdict.DROP: "dropped"}


def _decided(certificate: Certificate) -> Iterator[str]:
    """What each person decided, a sentence each: "Decided by the chair, last in March 2026: a street (3 kept)."."""
    people: dict[str, list[Decided]] = {}
    for one in certificate.decided:
        people.setdefault(one.by, []).append(one)
    for by, decided in people.items():
        doubts: dict[Doubt, list[str]] = {}
        for one in decided:
            doubts.setdefault(one.doubt, []).append(f"{one.number:,} {_DONE[one.verdict]}")
        said = "; ".join(f"{doubt} ({phrase.listing(done)})" for doubt, done in doubts.items())
        yield f"Decided by {by or 'the team'}, last in {date_words.month(max(one.on for one in decided))}: {said}."


def _used(certificate: Certificate) -> str:
    templates = sum(one.what.endswith(".docx") for one in certificate.used)
    lists = len(certificate.used) - templates
    counted = ((lists, "word list"), (templates, "template"))
    return phrase.listing([f"{number} {what}{'s' if number > 1 else ''}" for number, what in counted if number])


def as_json(certificate: Certificate) -> bytes:
    """The same for programs, with whole digests."""
    check = certificate.second_check
    said: dict[str, Any] = {
        "version": 1,
        "report": certificate.public_name,
        "partnership": certificate.partnership or None,
        "month": certificate.month or None,
        "checked_with": {"reportgen": certificate.version, "guidance": certificate.guidance},
        "files": [
            {"name": one.name, "format": one.format, "bytes": one.size, "sha256": one.digest}
            for one in certificate.files
        ],
        "used": [{"what": one.what, "sha256": one.digest} for one in certificate.used],
        "looked_for": {one.sort: one.number for one in certificate.counted},
        "standing": 0,
        "decided": [
            {
                "doubt": one.doubt.value,
                "verdict": one.verdict.value,
                "number": one.number,
                "by": one.by,
                "last_in": f"{one.on:%Y-%m}",
            }
            for one in certificate.decided
        ],
        "open_questions": 0,
        "second_check": {"by": check.by, "in": f"{check.on:%Y-%m}"} if check else None,
        "does_not_promise": list(LIMITS),
    }
    return (json.dumps(said, indent=2, ensure_ascii=False) + "\n").encode()
