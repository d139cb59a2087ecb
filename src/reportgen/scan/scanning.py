"""The gate: no publishable file leaves with a known identifier in it, or with something that cannot be looked into."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reportgen.errors import Place, Problem
from reportgen.identifiers import Day, FormClass, Match, Matcher, Shape, find_shapes, matcher
from reportgen.model.artefact import Format
from reportgen.model.cleared import Identifier
from reportgen.scan.carried import Carried, Fault, Speech
from reportgen.scan.docx import read_docx
from reportgen.scan.html import read_html
from reportgen.scan.pdf import read_pdf

__all__ = ["scan"]

_READERS: dict[Format, Callable[[bytes], Iterator[Carried | Fault]]] = {
    Format.DOCX: read_docx,
    Format.PDF: read_pdf,
    Format.HTML: read_html,
}
_SHORT_FORMS = frozenset({FormClass.INITIALS, FormClass.ABBREVIATION})
_SINGLE_WORDS = _SHORT_FORMS | {
    FormClass.GIVEN, FormClass.MIDDLE, FormClass.FAMILY, FormClass.KNOWN_AS, FormClass.PART, FormClass.PLURAL,
    FormClass.SHORT, FormClass.WORD, FormClass.NAME,
}  # fmt: skip
# A file is written on some day, and the process of a review has many days: where software keeps its own dates, only
# a day of somebody's life or of an incident is a leak.
_OF_LIVES = re.compile(r"children\[|family\[|incidents\[\d+\]\.occurred_on")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z]{2,4})*")
_MONTH_STAMP = re.compile(r"\d{4}-\d\d-01(?:T00:00:00Z)?")
"""A file's own date on the first at midnight: a month, which is all that the file says of when it was made."""


def scan(
    content: bytes,
    name: str,
    format: Format,  # noqa: A002 - the noun's name
    identifiers: tuple[Identifier, ...],
    kept: tuple[str, ...] = (),
) -> tuple[Problem, ...]:
    """Look for identifiers in a finished file and in its name.

    Args:
        content: the file's bytes.
        name: the file's name.
        format: DOCX, PDF or HTML.
        identifiers: what must not be there.
        kept: names that are printed on purpose.

    Returns:
        every identifier that stands somewhere, by its reference, and everything that a publishable file must not
        hold or that cannot be read; in the order of the file. Nothing, if it may be published.
    """
    found = matcher(identifiers, kept)
    problems = list(_of_name(name, found))
    # A name that leaks is not printed in our own messages either.
    file = None if problems else name
    seen: dict[str, _Seen] = {}
    for item in _READERS[format](content):
        if isinstance(item, Fault):
            problems.append(Problem(item.rule, Place(file, path=item.place), item.what, item.remedy))
        elif item.text and not _LANGUAGE.fullmatch(item.text):
            if item.text not in seen:
                seen[item.text] = _look(item.text, found)
            problems += _of_text(item, seen[item.text], file)
    return tuple(dict.fromkeys(problems))


def _of_name(name: str, found: Matcher) -> Iterator[Problem]:
    for match in found.find(name):
        yield Problem("scan-file-name", Place(path="file name"), f"the file name holds an identifier: {_said(match)}",
                      "Choose another public name")  # fmt: skip
    if found.days(name):
        yield Problem("scan-file-name", Place(path="file name"), "the file name holds an exact day",
                      "Choose another public name")  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Seen:
    """What stands in one text, wherever it is carried."""

    matches: tuple[Match, ...]
    days: tuple[tuple[Day, tuple[Identifier, ...]], ...]
    has_number: bool


def _look(text: str, found: Matcher) -> _Seen:
    has_number = any(one.shape is Shape.NHS_NUMBER for one in find_shapes(text))
    return _Seen(found.find(text), found.days(text), has_number)


def _of_text(carried: Carried, seen: _Seen, file: str | None) -> Iterator[Problem]:
    place = Place(file, path=carried.place)
    for match in seen.matches:
        if _proves(match, carried.speech):
            yield Problem("scan-identifier", place, f"an identifier stands there: {_said(match)}",
                          "Take it out of the field or template that it comes from")  # fmt: skip
    is_month = carried.speech is not Speech.PROSE and _MONTH_STAMP.fullmatch(carried.text)
    for _, days in () if is_month else seen.days:
        known = [day for day in days if carried.speech is not Speech.MACHINE or _OF_LIVES.match(day.reference)]
        if known:
            references = " or ".join(dict.fromkeys(identifier.reference for identifier in known))
            yield Problem("scan-identifier", place, f"an exact day of the case stands there: {references}",
                          "Write the month and year")  # fmt: skip
        elif carried.speech is Speech.PROSE:
            yield Problem("scan-day", place, "an exact day stands there", "Write the month and year instead")
    if carried.speech is Speech.PROSE and seen.has_number:
        yield Problem("scan-unlisted", place, "something that looks like an NHS number stands there", "Take it out")


def _said(match: Match) -> str:
    return f"{match.references} ({match.form})"


def _proves(match: Match, speech: Speech) -> bool:
    if match.is_likeness and speech in {Speech.MACHINE, Speech.VOCABULARY}:
        return False
    if speech is Speech.MACHINE:
        return match.form not in _SHORT_FORMS
    return speech is not Speech.VOCABULARY or match.form not in _SINGLE_WORDS
