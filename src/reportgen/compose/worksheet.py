"""The motivated-intruder worksheet: what the panel reads, tries out and decides before a report is published.

It holds what identifies together, in the words of the report, so that it is restricted although its report is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from reportgen.compose import phrase
from reportgen.compose.typography import set_in_type
from reportgen.model import date_words
from reportgen.model.case import Case
from reportgen.model.cleared import Cleared
from reportgen.model.content import Content, Slot
from reportgen.model.ledger import Entry, Ledger, Person, decided, in_words
from reportgen.model.metadata import metadata
from reportgen.model.partnership import Partnership
from reportgen.model.question import Answer, Asked
from reportgen.model.trait import Trait

__all__ = ["ON_EVERY_PAGE", "SLOTS", "compose", "section"]

SLOTS: tuple[tuple[str, str], ...] = (
    ("marking", "the protective marking, for the head of every page"),
    ("reference", "the partnership's reference of the case"),
    ("name", "the name under which the review is published"),
    ("partnership", "the partnership's name"),
    ("area", "the area and how many children live there, or nothing without figures"),
    ("source", "where the figures are from, or nothing"),
    ("threshold", "fewer children than this must be decided on"),
    (
        "children",
        (
            "`name`, `rows` (`trait`, `says`, `common`), `sum` (the arithmetic, or nothing), `verdict` (how many "
            "children could be meant), `few` (whether it must be decided on)"
        ),
    ),
    ("adults", "rows: `name`, `says`"),
    (
        "questions",
        "rows, a combination each: `number`, `what`, `why`, `where`, `decision` (who kept it, when, why; or nothing)",
    ),
    ("settled", "whether every combination has a decision"),
    ("published", "when the report was published, or nothing"),
    ("press", "rows of what is public already: `fact`, `source`, `confirmed`"),
    ("intruder", "rows, where an intruder would look: `where`, `ask`"),
)
"""Every slot with its meaning; templates/README.md lists them."""

ON_EVERY_PAGE = frozenset({"marking"})
"""Slots that a template must show in the head or foot of every page."""

_MOST_SAID = 4
"""So many details of a kind are told; of months there may be dozens."""

_OF_NO_SEX = " (the case records no sex; these words may be about others)"
"""Behind "female; male" of one child: an unborn one, of whose mother and father a paragraph tells."""

_SECTIONS = (
    (r"review\.title", "the title"),
    (r"review\.(introduction)", "section 1, Introduction"),
    (r"review\.(method|period|family_contribution|practitioners)", "section 2, How the review was done"),
    (r"(children|review\.portraits)\[", "section 3, The child"),
    (r"review\.context", "section 4, Identity, context and inequality"),
    (r"review\.what_happened", "section 5, What happened"),
    (r"review\.findings\[(?P<number>\d+)\]", "finding {}"),
    (r"review\.(good_practice|changes_made)", "section 7, Good practice and changes made"),
    (r"review\.recommendations\[(?P<number>\d+)\]", "recommendation {}"),
    (r"review\.improvements_summary", "section 9, Summary of improvements"),
    (r"review\.conclusion", "section 10, Conclusion"),
    (r"review\.glossary", "the glossary"),
    (r"review\.terms_of_reference", "annex A, Terms of reference"),
    (r"review\.action_plan", "annex B, Action plan"),
)
"""Where a reader of the report finds a field."""

_INTRUDER: tuple[tuple[str, str], ...] = (
    (
        "Press and broadcasters",
        "Search for the place, the month and what happened. Does a story name the child, the family or the street?",
    ),
    (
        "Courts and coroner",
        "Look through court lists, sentencing remarks and inquest conclusions. Does one fit the outcome and the month?",
    ),
    (
        "Social media",
        "Search local groups, memorial pages and fundraisers, by what happened and by the words quoted in the report.",
    ),
    (
        "The school gate",
        "What would a classmate’s parent, a neighbour or the congregation recognise at once, and learn anew?",
    ),
    (
        "Other publications",
        "Lay earlier versions, press statements, annual reports and other areas’ reviews beside the report.",
    ),
    (
        "People close to the family",
        "What would the person who did harm, a relative or the child at sixteen learn that they did not know?",
    ),
)


def compose(
    case: Case, cleared: Cleared, ledger: Ledger, partnership: Partnership, answers: Iterable[Answer] = ()
) -> Content:
    """Compose the worksheet of a report.

    Args:
        case: whose report it is, for its reference and dates.
        cleared: the report.
        ledger: what survives in it.
        partnership: whose panel decides.
        answers: what somebody decided already.

    Returns:
        The content of a restricted document; its date is that of the decision to review, since no clock is read.
    """
    answers = tuple(answers)
    questions = tuple(_questions(ledger, answers))
    content = Content(
        kind="worksheet",
        slots={
            "marking": phrase.MARKING,
            "reference": case.reference,
            "name": cleared.public_name,
            "partnership": partnership.name,
            "area": f"{ledger.children:,} children under 18 in {ledger.area}" if ledger.children else "",
            "source": ledger.source,
            "threshold": str(ledger.threshold),
            "children": tuple(_child(person, ledger, answers) for person in ledger.people if person.is_child),
            "adults": tuple(
                {"name": person.called, "says": "; ".join(f"{row['trait']}: {row['says']}" for row in _rows(person))}
                for person in ledger.people
                if not person.is_child
            ),
            "questions": questions,
            "settled": bool(questions) and all(question["decision"] for question in questions),
            "published": date_words.day(case.publication.published_on) if case.publication.published_on else "",
            "press": tuple(
                {"fact": fact.fact, "source": fact.source, "confirmed": phrase.sentence(fact.confirmed)}
                for fact in ledger.press
            ),
            "intruder": tuple({"where": where, "ask": ask} for where, ask in _INTRUDER),
        },
        metadata=metadata(
            f"Motivated intruder worksheet {case.reference}",
            "Motivated intruder test of a report before publication",
            partnership.name,
            case.review.initiated_on if case.review else None,
        ),
    )
    return set_in_type(content)


def _child(person: Person, ledger: Ledger, answers: tuple[Answer, ...]) -> Mapping[str, Slot]:
    few = ledger.few(person)
    is_kept = few and bool(decided(ledger.question_of(person).places, answers))
    panel = "the panel has decided (section 2)" if is_kept else "the panel must decide"
    if person.expected is None:
        verdict = f"Without figures nobody can say how many children could be meant, so {panel}."
    else:
        verdict = f"{phrase.sentence(in_words(person.expected))} in the area could be meant."
        verdict += f" That is below the threshold of {ledger.threshold}: {panel}." if few else ""
    if person.uncounted and person.expected is not None:
        left = phrase.listing([trait.value for trait in person.uncounted])
        verdict += f" Not counted: {left}. With them, fewer still."
    return {
        "name": person.called,
        "rows": tuple(_rows(person)),
        "sum": _sum(person, ledger) if person.expected is not None and person.counted else "",
        "verdict": verdict,
        "few": few,
    }


def _rows(person: Person) -> Iterator[dict[str, str]]:
    counted = {entry.trait: entry for entry in person.counted}
    for trait in person.traits:
        entries = [entry for entry in person.entries if entry.trait is trait]
        best = counted.get(trait)
        if best is not None:
            entries.sort(key=lambda entry: entry is not best)  # the one that is counted comes first
        yield {
            "trait": phrase.sentence(trait),
            "says": _says(entries) + (_OF_NO_SEX if trait is Trait.SEX and len(entries) > 1 else ""),
            "common": best.figure.words if best is not None and best.figure is not None else "No figure",
        }


def _says(entries: list[Entry]) -> str:
    said = [entry.value for entry in entries[:_MOST_SAID]]
    more = len(entries) - len(said)
    return "; ".join(said) + (f"; and {more} more" if more else "")


def _sum(person: Person, ledger: Ledger) -> str:
    factors = [f"{_percent(entry.figure.share)} ({entry.trait})" for entry in person.counted if entry.figure]
    number = person.expected or 0.0
    result = f"= {number:,.0f}" if number >= 10 else f"= {number:.2g}" if number >= 0.01 else "is less than 0.01"
    return f"{ledger.children:,} × {' × '.join(factors)} {result}"


def _percent(share: float) -> str:
    percent = share * 100
    return f"{percent:.0f}%" if percent >= 10 else f"{percent:.1f}%" if percent >= 1 else f"{percent:.2g}%"


def _questions(ledger: Ledger, answers: tuple[Answer, ...]) -> Iterator[Mapping[str, Slot]]:
    number = 0
    for person in filter(ledger.few, ledger.people):
        number += 1
        yield {
            "number": str(number),
            "what": f"Everything that is told of {person.called}",
            "why": phrase.sentence(ledger.why(person)),
            "where": "The whole report",
            "decision": _decision(ledger.question_of(person).places, answers),
        }
    for paragraph in ledger.paragraphs:
        number += 1
        told = ((trait, _told(trait, paragraph.values)) for trait in paragraph.traits)
        yield {
            "number": str(number),
            "what": phrase.sentence("; ".join(f"{trait}: {', '.join(values)}" for trait, values in told)),
            "why": phrase.sentence("; ".join(paragraph.reasons)),
            "where": phrase.sentence(section(paragraph.path)),
            "decision": _decision((paragraph.place,), answers),
        }


def _decision(places: tuple[Asked, ...], answers: tuple[Answer, ...]) -> str:
    """Who kept it, when and why; "" while it is open."""
    return " ".join(
        phrase.sentence(f"kept by {one.by} on {date_words.day(one.on)}: {' '.join(one.because.split()).rstrip('.')}.")
        for one in decided(places, answers)
    )


def _told(trait: Trait, values: tuple[str, ...]) -> list[str]:
    return [value.removeprefix(f"{trait}: ") for value in values if value.startswith(f"{trait}: ")]


def section(path: str) -> str:
    """Where a reader of the report finds a field."""
    for pattern, words in _SECTIONS:
        match = re.match(pattern, path)
        if match is not None:
            number = match.groupdict().get("number")
            return words.format(int(number) + 1) if number else words
    return "the report"
