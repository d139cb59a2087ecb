"""`reportgen jigsaw`: which details of a report identify together, and how many children could be meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click
from msgspec.structs import replace

from reportgen.cli.options import (
    NamedPath,
    case_argument,
    format_option,
    key_options,
    partnership_option,
    today,
    world_of,
)
from reportgen.cli.say import count
from reportgen.errors import ExitCode

if TYPE_CHECKING:
    from reportgen.case_file import KeyFiles
    from reportgen.jigsaw import Beside
    from reportgen.model.ledger import Ledger, Person
    from reportgen.pipeline import Weighed

__all__ = ["jigsaw"]

_PLACES_SHOWN = 3


@click.command(
    epilog="""\b
Examples:
  reportgen jigsaw cases/09-disabled-child.yaml
  reportgen jigsaw cases/09-disabled-child.yaml --beside "press statement.docx"
  reportgen jigsaw cases/09-disabled-child.yaml --population figures/averholt.yaml --format json
"""
)
@case_argument
@click.option(
    "--population",
    type=NamedPath(dir_okay=False),
    metavar="FILE",
    help="The figures of the area; population.yaml beside the partnership's settings if not given.",
)
@click.option(
    "--beside",
    type=NamedPath(dir_okay=False),
    metavar="FILE",
    help="An earlier version or a press statement (.docx or .txt): say what only one of the two tells.",
)
@format_option("text", "json")
@partnership_option
@key_options
def jigsaw(
    case_file: Path,
    population: Path | None,
    beside: Path | None,
    format_name: str,
    partnership: Path | None,
    key_files: KeyFiles,
) -> int:
    """Show which details of a case's report identify together.

    For each child and family member: every sort of detail that is left in the cleared report, how common it is in the
    area, where it stands, and how many children all of it could mean. Then the questions that a person must decide
    before anything is published, and what the press knows already.

    No name and no detail is shown, only what sort it is and where it stands; the worksheet for the panel (reportgen
    build --kind worksheet) has the words. Decide with `reportgen questions`. Leaves with 4 while something is to be
    decided, with 0 if not.
    """
    from reportgen.batch import case_at
    from reportgen.pipeline import weigh
    from reportgen.world import read_named

    file = case_at(case_file, key_files)
    content = file.read()
    world = world_of(file, partnership)
    if population is not None:
        from reportgen.load import load_population

        world = replace(
            world, population=load_population(read_named(population, "the file of figures"), str(population))
        )
    weighed = weigh(
        content,
        file.name,
        world,
        (read_named(beside, "the text beside the report"), beside.name) if beside else None,
        file.answers(today()),
    )
    click.echo(_json(weighed) if format_name == "json" else "\n".join(_text(weighed, beside)))
    return ExitCode.CLEARING if weighed.open else ExitCode.DONE


def _text(weighed: Weighed, beside: Path | None) -> Iterator[str]:
    from reportgen.model.question import Doubt

    ledger = weighed.ledger
    yield click.style(weighed.examined.case.reference, bold=True)
    yield (
        f"Counted against {ledger.children:,} children of {ledger.area}. Figures: {ledger.source}."
        if ledger.children
        else "No figures of the area: nothing is counted, and every child is a question. Write `population.yaml`."
    )
    for person in ledger.people:
        yield ""
        yield from _person(person, ledger)
    if ledger.press:
        yield ""
        yield click.style("What is public already", bold=True)
        for fact in ledger.press:
            traits = ", ".join(fact.traits) or "nothing that is recognised"
            yield f"  {fact.reference}: {traits}: {fact.confirmed}{_at(fact.paths)}"
    if beside is not None:
        yield from _beside(weighed.only_in_report, "Only in the report", f"not in {beside.name}")
        yield from _beside(weighed.only_beside, f"Only in {beside.name}", "not in the report")
    decided = len(ledger.questions()) - len(weighed.open)
    said = f" ({decided:,} decided)" if decided else ""
    yield ""
    yield click.style(f"{count(len(weighed.open), 'open question')}: {Doubt.JIGSAW}{said}", bold=True)
    for question in weighed.open:
        yield f"  {question.like}{_at(dict.fromkeys(place.path for place in question.places))}"


def _person(person: Person, ledger: Ledger) -> Iterator[str]:
    from reportgen.model.ledger import in_words

    if not person.is_child:
        said = "not counted, since the figures are of children"
    elif person.expected is None:
        said = "not counted"
    else:
        said = f"{in_words(person.expected)} could be meant"
        if ledger.few(person):
            said += f" (fewer than {ledger.threshold})"
    yield click.style(f"{person.reference}: {said}", bold=True)
    width = max(len(trait) for trait in person.traits)
    counted = {entry.trait: entry for entry in person.counted}
    for trait in person.traits:
        same = [entry for entry in person.entries if entry.trait is trait]
        figured = [entry.figure for entry in same if entry.figure is not None]
        # Of several details of a sort the rarest counts.
        figure = counted[trait].figure if trait in counted else min(figured, key=lambda one: one.share, default=None)
        several = f" ({count(len(same), 'detail')})" if len(same) > 1 else ""
        where = _at(dict.fromkeys(mention.path for entry in same for mention in entry.mentions))
        yield f"  {trait:<{width}}  {figure.words if figure else 'no figure'}{several}{where}"


def _at(paths: Iterable[str]) -> str:
    paths = tuple(paths)
    if not paths:
        return ""
    more = len(paths) - _PLACES_SHOWN
    return ": " + ", ".join(paths[:_PLACES_SHOWN]) + (f" and {count(more, 'more place')}" if more > 0 else "")


def _beside(found: tuple[Beside, ...], title: str, empty: str) -> Iterator[str]:
    yield ""
    yield click.style(title, bold=True)
    if not found:
        yield f"  nothing that is {empty}"
    for one in found:
        yield f"  {one.trait}{_at(one.places)}"


def _json(weighed: Weighed) -> str:
    import json

    ledger = weighed.ledger

    def only(found: tuple[Beside, ...]) -> list[dict[str, object]]:
        return [{"trait": one.trait.value, "places": list(one.places)} for one in found]

    return json.dumps(
        {
            "version": 1,
            "reference": weighed.examined.case.reference,
            "area": ledger.area or None,
            "children": ledger.children or None,
            "source": ledger.source or None,
            "threshold": ledger.threshold,
            "people": [
                {
                    "person": person.reference,
                    "expected": None if person.expected is None else round(person.expected, 3),
                    "few": ledger.few(person),
                    "traits": [
                        {
                            "trait": entry.trait.value,
                            "share": round(entry.figure.share, 6) if entry.figure else None,
                            "figure": entry.figure.words if entry.figure else None,
                            "source": entry.figure.source if entry.figure else None,
                            "counted": entry in person.counted,
                            "places": list(dict.fromkeys(mention.path for mention in entry.mentions)),
                        }
                        for entry in person.entries
                    ],
                }
                for person in ledger.people
            ],
            "press": [
                {
                    "fact": fact.reference,
                    "traits": [trait.value for trait in fact.traits],
                    "confirmed": fact.confirmed.value,
                    "places": list(fact.paths),
                }
                for fact in ledger.press
            ],
            "only_in_report": only(weighed.only_in_report),
            "only_beside": only(weighed.only_beside),
            "questions": [
                {
                    "about": question.like,
                    "places": list(dict.fromkeys(place.path for place in question.places)),
                    "open": question in weighed.open,
                }
                for question in ledger.questions()
            ],
        },
        indent=2,
        ensure_ascii=False,
    )
