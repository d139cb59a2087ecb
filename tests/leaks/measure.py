"""The measure of clearing: what is planted, cleared, flagged, and what gets through unseen.

`nox -s leaks` runs it and prints the table; `test_leaks.py` runs a sample of it.
"""

from __future__ import annotations

import re
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from leaks.carriers import CARRIERS
from leaks.corpus import CLASSES, SurfaceClass
from leaks.pairs import pairs
from leaks.people import HALVES, Planted, people
from leaks.sets import INNOCENT, PROSE, STRANGERS, Innocent, Strangers
from leaks.surprises import SETS
from leaks.surprises.making import plain
from leaks.texts import texts
from leaks.unlisted import unlisted
from reportgen.anonymise.explaining import explained
from reportgen.anonymise.gathering import gather, kept_names, public_words
from reportgen.anonymise.rewriting import Rewriter
from reportgen.garbage import collected_later
from reportgen.identifiers import Matcher, find_days, find_near_days, find_shapes, fold
from reportgen.identifiers.reading import read
from reportgen.model.passage import Passage, PassageParagraph, Words
from support.clearing import PARTNERSHIP

__all__ = [
    "Asked",
    "Result",
    "asked_in",
    "beside",
    "clean",
    "judged",
    "known",
    "main",
    "outcome",
    "paired",
    "strangers",
    "surprises",
    "unlisted_plants",
    "wrong_with",
]

_CASES = Path(__file__).parents[2] / "cases"
# Of names of organisations and files, and what is left of a possessive.
_TELL_NOTHING = frozenset(
    """
        s the and family ish like baby little primary school academy road prim sch community health trust http https
        www forum example u at dot docx xlsx pdf report final v2 c cases notes txt name al el ap ms miss master
    """.split()
)
_LEAST_PAIRED = 8
_BESIDE = ("{} {}", "{}, {}", "{} at {}", "{} on {}", "{} ({})", "{}: {}")
"""How one thing is noted beside another."""
_ANYBODY = "twelfth"
"""Whose people stand for anybody's."""
CLEARED, FLAGGED, SILENT = "cleared", "flagged", "SILENT"


@dataclass
class Result:
    """How often each outcome was met, and what got through."""

    counts: Counter[str] = field(default_factory=Counter)
    silent: list[str] = field(default_factory=list)

    def add(self, outcome: str, text: str) -> None:
        self.counts[outcome] += 1
        if outcome == SILENT:
            self.silent.append(text)


def outcome(person: Planted, text: str, telling: str) -> str:
    """What becomes of a text in which something is planted."""
    rewriter = person.rewriter()
    printed = _plain(rewriter.passage(Passage((PassageParagraph((Words(text),)),)), "review.conclusion"))
    if rewriter.problems or rewriter.standing:
        return FLAGGED
    marked = re.findall(r"«(.*?)»", telling, re.DOTALL)
    if marked:
        stands = any(_count(mark, text) <= _count(mark, printed) for mark in marked)
    else:
        # Silent where any part that tells is still there as often as it was.
        before, after = Counter(_tokens(text)), Counter(_tokens(printed))
        stands = any(after[token] >= before[token] for token in _tokens(telling) if token.lower() not in _TELL_NOTHING)
    return SILENT if stands else CLEARED


def known(half: str, classes: list[SurfaceClass] | None = None) -> Iterator[tuple[SurfaceClass, Result]]:
    """Every class planted for every person of a half in every carrier."""
    everybody = people(half)
    for surface in classes or CLASSES:
        result = Result()
        for person in everybody:
            made = surface.make(person)
            if not made:
                continue
            plant = _unmarked(made)
            for carrier in CARRIERS[half]:
                result.add(outcome(person, carrier.format(plant), made), f"{person.full}: {plant}")
        yield surface, result


def surprises(which: str, *, every: int = 1) -> Result:
    """One of the sets of forms that were written to surprise; `every` looks at a part of the people only."""
    result = Result()
    for index, surface in enumerate(SETS[which]):
        for person in people(which)[index % every :: every]:
            if made := surface.make(person):
                plant = _unmarked(made)
                for carrier in CARRIERS[which]:
                    result.add(outcome(person, carrier.format(plant), made), f"{surface.name}: {plant}")
    return result


def paired(which: str, *, every: int = 1) -> Result:
    """Two ways of hiding a family name at once, for the people of a set; `every` looks at a part of the pairs only."""
    result = Result()
    named = [(person, plain(re.split(r"[ '’-]", person.family)[-1])) for person in people(which)]
    long = [(person, name) for person, name in named if len(name) >= _LEAST_PAIRED][:2]
    for index, (person, name) in enumerate(long):
        for first, last, made in [*pairs(name)][index % every :: every]:
            text = CARRIERS[which][1].format(made)
            result.add(outcome(person, text, f"«{made}»"), f"{first}, {last}: {made}")
    return result


def beside(which: str, *, every: int = 1) -> Result:
    """The forms of a set that are found alone, before or behind a name, a time or a day of the case: what is settled
    must not hide what stands beside it. Each form is planted for one person.
    """
    result, everybody, carrier = Result(), people(which), CARRIERS[which][0]
    for index, surface in [*enumerate(SETS[which])][::every]:
        person = everybody[index % len(everybody)]
        made = surface.make(person)
        made = made if "«" in made else f"«{made}»"
        is_marked = 0 < made.count("«") == made.count("»")
        if not is_marked or made == "«»" or outcome(person, carrier.format(_unmarked(made)), made) == SILENT:
            continue
        for known_of_case in (person.given, "06:40", "8 March 2025"):
            for joint in _BESIDE:
                for noted in (joint.format(made, known_of_case), joint.format(known_of_case, made)):
                    text = _unmarked(noted)
                    result.add(outcome(person, carrier.format(text), noted), f"{surface.name}: {text}")
    return result


def unlisted_plants(half: str) -> Iterator[tuple[str, Result]]:
    """Every kind of identifier that the case does not list."""
    person = people(half)[0]
    for kind, text in unlisted(half):
        result = Result()
        for carrier in CARRIERS[half]:
            result.add(outcome(person, carrier.format(_unmarked(text)), text), text)
        yield kind, result


def strangers(these: Strangers) -> Result:
    """What becomes of identifiers of people whom no case lists."""
    everybody, result = people(these.within or _ANYBODY), Result()
    for index, text in enumerate(these.texts):
        for carrier in CARRIERS[these.within] if these.within else ("{}",):
            plain_text = carrier.format(_unmarked(text))
            result.add(outcome(everybody[index % len(everybody)], plain_text, text), text)
    return result


def judged(these: Innocent) -> Iterator[tuple[str, str]]:
    """Each innocent thing with what is wrong: "changed", "flagged" or ""; within a sentence, for three people each."""
    everybody = people(these.within or these.beside or _ANYBODY)
    for index, text in enumerate(these.texts):
        carrier = CARRIERS[these.within][index % 2] if these.within else "{}"
        words = set(re.findall("[a-z]+", text.lower())) if these.beside else set()
        namesakes = (one for one in everybody if words & {one.given.lower(), one.middle.lower(), one.family.lower()})
        somebody = next(namesakes, everybody[index % len(everybody)])
        for person in (somebody, *everybody[4:6]) if these.within else (somebody,):
            yield text, wrong_with(person, carrier.format(text))


def wrong_with(person: Planted, text: str) -> str:
    """What becomes of a text in which nothing identifies: "changed", "flagged" or "", as it should be."""
    rewriter = person.rewriter()
    printed = _plain(rewriter.passage(Passage((PassageParagraph((Words(text),)),)), "review.conclusion"))
    return "flagged" if rewriter.problems or rewriter.standing else "changed" if printed != text else ""


def clean(half: str) -> tuple[str, ...]:
    """Prose that raises no question: of ours, and the published texts of `cases/` as they would be printed."""
    from leaks.published import published

    return (
        *texts("prose/clean", half), *texts("prose/jargon")[HALVES.index(half) :: 2], *published(_CASES, half),
    )  # fmt: skip


@dataclass
class Asked:
    """What clean prose raises: each term of a text that is asked about, all problems, and how many words it has."""

    terms: list[str] = field(default_factory=list)
    problems: int = 0
    words: int = 0

    def __str__(self) -> str:
        return f"{len(self.terms)} questions in {self.words} words ({1000 * len(self.terms) / self.words:.2f} per 1000)"


def asked_in(which: str, prose: Iterable[str]) -> Asked:
    """The questions that clean prose raises, beside the people of a half or set."""
    everybody, asked = people(which), Asked()
    for index, text in enumerate(prose):
        person = everybody[index % len(everybody)]
        rewriter = person.rewriter()
        rewriter.passage(Passage((PassageParagraph((Words(text),)),)), "review.conclusion")
        asked.terms += [f"{person.full}: {question.term}: {text[:60]}" for question in rewriter.questions]
        asked.problems += len(rewriter.problems)
        asked.words += len(text.split())
    return asked


def speed() -> tuple[float, float]:
    """Clearing and looking, in thousand characters of clean text a second of processor time."""
    person = people("testing")[0]
    identifiers, kept = gather(person.case, PARTNERSHIP), kept_names(person.case, PARTNERSHIP)
    said = [text for half in HALVES for text in clean(half)]
    size = sum(map(len, said)) / 1000
    passages = [Passage((PassageParagraph((Words(text),)),)) for text in said]
    words, known = public_words(person.case), explained(person.case, PARTNERSHIP)
    Matcher(identifiers, kept).find("Word")  # the lists are read once in a process
    rates = []
    for work in (
        lambda found: [Rewriter(found, words, {}, known).passage(passage, "review.conclusion") for passage in passages],
        lambda found: [(found.find(text), found.days(text), find_shapes(text)) for text in said],
    ):
        best = 0.0
        for _ in range(3):
            found = Matcher(identifiers, kept)
            for cached in (fold, read, find_days, find_near_days):
                cached.cache_clear()
            with collected_later():  # as whatever clears or scans a case does
                begun = time.process_time()
                work(found)
                best = max(best, size / (time.process_time() - begun))
        rates.append(best)
    return rates[0], rates[1]


def main() -> int:
    """Print the table; 1 if anything known got through in the testing half."""
    verbose = "-v" in sys.argv
    totals: dict[str, Counter[str]] = {}
    rows: dict[tuple[str, str], dict[str, Counter[str]]] = {}
    for half in HALVES:
        totals[half] = Counter()
        for surface, result in known(half):
            rows.setdefault((surface.group, surface.name), {})[half] = result.counts
            totals[half] += result.counts
            if verbose and result.silent:
                print(f"SILENT {half} {surface.group} / {surface.name}: {sorted(set(result.silent))[:4]}")
    print(f"{'class':<52}{'tuning':^30}{'testing':^30}")
    print(f"{'':<52}" + f"{'cleared':>10}{'flagged':>10}{'SILENT':>10}" * 2)
    for (group, name), halves in rows.items():
        cells = "".join(f"{halves[half][one]:>10}" for half in HALVES for one in (CLEARED, FLAGGED, SILENT))
        print(f"{group + ': ' + name:<52}{cells}")
    print(f"{len(rows)} classes")
    for half in HALVES:
        total = totals[half].total()
        print(f"\n{half}: {total} plants, silent {totals[half][SILENT]} ({totals[half][SILENT] / total:.2%})")
        missed = [(kind, result) for kind, result in unlisted_plants(half)]
        handled = sum(result.counts.total() - result.counts[SILENT] for _, result in missed)
        plants = sum(result.counts.total() for _, result in missed)
        kinds = len({kind for kind, _ in missed})
        print(f"  unlisted: {handled}/{plants} handled ({handled / plants:.1%}), {kinds} kinds")
        asked = asked_in(half, clean(half))
        print(f"  clean prose: {asked}")
        if verbose:
            print("   unlisted silent:", [text for _, one in missed for text in sorted(set(one.silent))])
            print("   asked:", *asked.terms, sep="\n      ")
    for which in SETS:
        _tell_silent(f"{which} surprises", surprises(which), verbose=verbose)
    for prose in PROSE:
        asked = asked_in(prose.people, prose.texts)
        print(f"\nprose, {prose}: {asked}")
        if verbose and prose.section != "testing":
            print("   asked:", *asked.terms, sep="\n      ")
    for innocent in INNOCENT:
        wrongs = list(judged(innocent))
        kept = sum(not wrong for _, wrong in wrongs)
        print(f"\ninnocent, {innocent}: {kept}/{len(wrongs)} kept ({kept / len(wrongs):.1%})")
        if verbose and "testing" not in innocent.section:
            print("   not kept:", *sorted({f"{wrong} {text}" for text, wrong in wrongs if wrong}), sep="\n      ")
    for those in STRANGERS:
        _tell_silent(f"strangers, {those}", strangers(those), verbose=verbose and those.section != "testing")
    _tell_silent("two ways at once", paired("fourth"), verbose=verbose)
    _tell_silent("beside what the case knows", beside("fifteenth"), verbose=verbose)
    clearing, looking = speed()
    print(f"\nspeed on one core: clearing {clearing:,.0f} kchar/s, looking {looking:,.0f} kchar/s")
    return 1 if totals["testing"][SILENT] else 0


def _tell_silent(name: str, result: Result, *, verbose: bool) -> None:
    total, silent = result.counts.total(), result.counts[SILENT]
    print(f"\n{name}: {total} plants, silent {silent} ({silent / total:.2%})")
    if verbose:
        print("   silent:", *sorted(set(result.silent)), sep="\n      ")


def _count(mark: str, text: str) -> int:
    return len(re.findall(rf"(?<![^\W_]){re.escape(mark)}(?![^\W_])", text))


def _unmarked(made: str) -> str:
    return made.replace("«", "").replace("»", "")


def _tokens(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def _plain(passage: Passage) -> str:
    return passage.plain(lambda _key: "")


if __name__ == "__main__":
    raise SystemExit(main())
