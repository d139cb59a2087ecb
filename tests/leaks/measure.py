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

from leaks.commonplace import COMMON, COMMON_AGAIN, NATIONAL, NATIONAL_AGAIN
from leaks.commonplace_prose import FOUR_KINDS, LOG
from leaks.corpus import CLASSES, SurfaceClass
from leaks.examiner_prose import EXAMINER
from leaks.field_prose import FIELD
from leaks.fresh_prose import FRESH
from leaks.innocents import AGAIN
from leaks.innocents import HALVES as HALVES_OF_INNOCENTS
from leaks.innocents_met import INNOCENTS_MET_COMMON, INNOCENTS_MET_HARD
from leaks.jargon_prose import JARGON
from leaks.last_prose import LAST
from leaks.met_prose import MET_PROSE
from leaks.of_the_trade import RIGHTLY_ASKED_OF_THE_TRADE, TRADE_COMMON, TRADE_HARD
from leaks.of_the_trade_prose import TRADE_PROSE
from leaks.pairs import pairs
from leaks.people import HALVES, Planted, people
from leaks.reviews_prose import REVIEWS_PROSE
from leaks.reviews_traps import REVIEWS_TRAPS
from leaks.strangers_met import STRANGERS_MET
from leaks.surprises import INNOCENT, SETS, STRANGERS
from leaks.surprises.making import plain
from leaks.traps import CLEAN, TRAPS
from leaks.unasked_prose import UNASKED, UNASKED_AGAIN
from leaks.unheard_prose import UNHEARD
from leaks.unlisted import unlisted
from leaks.unmet_prose import UNMET
from leaks.untold_prose import UNTOLD
from leaks.voices_prose import VOICES
from reportgen.anonymise.explaining import explained
from reportgen.anonymise.gathering import gather, kept_names, public_words
from reportgen.anonymise.rewriting import Rewriter
from reportgen.garbage import collected_later
from reportgen.identifiers import Matcher, find_days, find_near_days, find_shapes, fold
from reportgen.identifiers.reading import read
from reportgen.model.passage import Passage, PassageParagraph, Words
from support.clearing import PARTNERSHIP

__all__ = [
    "CARRIERS",
    "Result",
    "innocents",
    "known",
    "main",
    "met",
    "outcome",
    "paired",
    "prose",
    "questions",
    "strangers",
    "surprises",
    "traps",
    "unlisted_plants",
]

CARRIERS = {
    "tuning": (
        "The health visitor wrote that {} was seen in the clinic with a bruise.",
        "Nobody asked about {}, and the plan was closed.",
    ),
    "testing": (
        "It was recorded by staff at the time that {} needed more help than was offered.",
        "Records say little about {} before the summer; a manager read them later.",
    ),
    "second": (
        "Two weeks before, a worker had asked about {} on the telephone.",
        "The letter said {} and was filed.",
    ),
    "fourth": (
        "She wrote down {} before the call ended.",
        "Later the notes mention {} without a reason.",
    ),
    "fifth": (
        "The note, which has no heading, reads: {}; nothing more was written.",
        "{} was on the back of the form.",
    ),
    "seventh": (
        "A later record gives {} and no more than that.",
        "Asked to say more, they repeated {} and left.",
    ),
    "ninth": (
        "There is a line about {} near the end of the log.",
        "She told the panel {} and nobody asked what that meant.",
    ),
    "tenth": (
        "The chronology has an entry about {} for that week.",
        "Under 'anything else?' the worker put {} and signed it.",
    ),
    "eleventh": (
        "The form was sent back with {} still on it.",
        "Read out at the meeting: {}, and that was all.",
    ),
    "twelfth": (
        "Nobody had corrected {} when the file was closed.",
        "The second page says {}; the third says nothing.",
    ),
    "thirteenth": (
        "Somebody had typed {} into the last box.",
        "The reply to that was {} and the tab was closed.",
    ),
    "sixteenth": (
        "What the practitioner wrote down there was {}, and nobody asked about it afterwards.",
        "The note says {} and ends there.",
    ),
    "seventeenth": (
        "Copied from the record by the author: {} and nothing was added.",
        "{} is all that the log holds for that contact.",
    ),
    "seventeenth testing": (
        "Somebody in the team had put {} without more.",
        "The agency's own account has: {}; the author of it has left.",
    ),
    "eighteenth": (
        "The record of that visit has {} and nothing else.",
        "A second entry reads: {}; it was not followed up.",
    ),
    "eighteenth testing": (
        "On the last page somebody had written {} in pencil.",
        "What the file says of it: {}; the rest is about other things.",
    ),
    "fourteenth": (
        "Pasted in under the entry was {} and a blank row.",
        "The duty worker read {} down the telephone.",
    ),
    "fifteenth": (
        "The entry for the handover has {} and a signature.",
        "Somebody from the office rang to say {} and put the telephone down.",
    ),
    "eighth": (
        "What we were told on the day was {} and it went no further.",
        "The file has one more line, {}, which nobody followed up.",
    ),
    "sixth": (
        "An entry made by hand says {} and was copied out by the office.",
        "When asked, they answered {} without looking up.",
    ),
    "third": (
        "At the meeting somebody mentioned {} and the talk moved on.",
        "The worker wrote {} in the margin.",
    ),
    "first": (
        "The school nurse said she had heard about {} from a neighbour.",
        "In the notes there is {} and nothing else.",
        "What the sister wrote to {} was never read",
    ),
}
PROSE_OF_SETS = (
    ("fifth", "prose of the field", FIELD),
    ("sixth", "fresh prose", FRESH),
    ("eighth", "prose of ten voices", VOICES),
    ("ninth", "the last prose", LAST),
    ("tenth", "prose of an examiner", EXAMINER),
    ("eleventh", "prose unheard before", UNHEARD),
    ("twelfth", "prose unmet before", UNMET),
    ("thirteenth", "prose untold before", UNTOLD),
)
TRAPS_OF_A_JUDGE = {
    "common": COMMON,
    "national": NATIONAL,
    "common, again": COMMON_AGAIN,
    "national, again": NATIONAL_AGAIN,
}
_CASES = Path(__file__).parents[2] / "cases"
# Of names of organisations and files, and what is left of a possessive.
_TELL_NOTHING = frozenset(
    """
        s the and family ish like baby little primary school academy road prim sch community health trust http https
        www forum example u at dot docx xlsx pdf report final v2 c cases notes txt name al el ap ms miss master
    """.split()
)
_LEAST_PAIRED = 8
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
            plant = made.replace("«", "").replace("»", "")
            for carrier in CARRIERS[half]:
                result.add(outcome(person, carrier.format(plant), made), f"{person.full}: {plant}")
        yield surface, result


def surprises(which: str, *, every: int = 1) -> Result:
    """One of the sets of forms that were written to surprise; `every` looks at a part of the people only."""
    result = Result()
    for index, surface in enumerate(SETS[which]):
        for person in people(which)[index % every :: every]:
            if made := surface.make(person):
                plant = made.replace("«", "").replace("»", "")
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


def unlisted_plants(half: str) -> Iterator[tuple[str, Result]]:
    """Every kind of identifier that the case does not list."""
    person = people(half)[0]
    for kind, text in unlisted(half):
        result = Result()
        for carrier in CARRIERS[half]:
            result.add(outcome(person, carrier.format(re.sub("[«»]", "", text)), text), text)
        yield kind, result


def strangers(which: str, texts: tuple[str, ...]) -> Result:
    """Identifiers of people whom no case lists, told in the sentences of a set."""
    everybody, result = people(which), Result()
    for index, text in enumerate(texts):
        for carrier in CARRIERS[which]:
            plain_text = carrier.format(re.sub("[«»]", "", text))
            result.add(outcome(everybody[index % len(everybody)], plain_text, text), text)
    return result


def met(texts: Iterable[str]) -> Result:
    """Identifiers of people whom no case lists, in sentences of their own."""
    everybody, result = people("twelfth"), Result()
    for index, text in enumerate(texts):
        result.add(outcome(everybody[index % len(everybody)], re.sub("[«»]", "", text), text), text)
    return result


def traps(half: str, texts: tuple[str, ...] = TRAPS) -> Iterator[tuple[str, str]]:
    """Each trap with what is wrong: "changed", "flagged" or ""."""
    everybody = people(half)
    for index, trap in enumerate(texts):
        for person in (everybody[index % len(everybody)], *everybody[4:6]):
            text = CARRIERS[half][index % 2].format(trap)
            rewriter = person.rewriter()
            printed = _plain(rewriter.passage(Passage((PassageParagraph((Words(text),)),)), "review.conclusion"))
            wrong = "flagged" if rewriter.problems or rewriter.standing else "changed" if printed != text else ""
            yield f"{person.full}: {trap} {[problem.what for problem in rewriter.problems][:1]}", wrong


def innocents(texts: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Each sentence of something innocent with what is wrong, as `traps` tells it; as it stands, one person each."""
    everybody = people("twelfth")
    for index, text in enumerate(texts):
        rewriter = everybody[index % len(everybody)].rewriter()
        printed = _plain(rewriter.passage(Passage((PassageParagraph((Words(text),)),)), "review.conclusion"))
        yield text, "flagged" if rewriter.problems or rewriter.standing else "changed" if printed != text else ""


def prose(half: str) -> tuple[str, ...]:
    """Clean prose: of ours, and the published texts of the cases in `cases/` as they would be printed."""
    from leaks.published import published

    return (*CLEAN[half], *JARGON[HALVES.index(half) :: 2], *published(_CASES, half))


def false_alarms(half: str, texts: tuple[str, ...] = ()) -> tuple[int, int, list[str]]:
    """How many problems clean prose raises, in how many words: these texts, or all prose of the half."""
    alarms, count, what = 0, 0, []
    everybody = people(half)
    for index, text in enumerate(texts or prose(half)):
        person = everybody[index % len(everybody)]
        rewriter = person.rewriter()
        rewriter.passage(Passage((PassageParagraph((Words(text),)),)), "review.conclusion")
        alarms += len(rewriter.problems)
        count += len(text.split())
        what += [f"{person.full}: {problem.what}: {text[:60]}" for problem in rewriter.problems]
    return alarms, count, what


def questions(which: str, texts: Iterable[str]) -> tuple[int, int]:
    """How many terms somebody is asked about in clean prose, in how many words.

    Each counts, where `false_alarms` counts what is alike in one text once.
    """
    everybody, asked, count = people(which), 0, 0
    for index, text in enumerate(texts):
        rewriter = everybody[index % len(everybody)].rewriter()
        rewriter.passage(Passage((PassageParagraph((Words(text),)),)), "review.conclusion")
        asked += len(rewriter.questions)
        count += len(text.split())
    return asked, count


def speed() -> tuple[float, float]:
    """Clearing and looking, in thousand characters of clean text a second of processor time."""
    person = people("testing")[0]
    identifiers, kept = gather(person.case, PARTNERSHIP), kept_names(person.case, PARTNERSHIP)
    texts = [text for half in HALVES for text in prose(half)]
    size = sum(map(len, texts)) / 1000
    passages = [Passage((PassageParagraph((Words(text),)),)) for text in texts]
    words, known = public_words(person.case), explained(person.case, PARTNERSHIP)
    Matcher(identifiers, kept).find("Word")  # the lists are read once in a process
    rates = []
    for work in (
        lambda found: [Rewriter(found, words, {}, known).passage(passage, "review.conclusion") for passage in passages],
        lambda found: [(found.find(text), found.days(text), find_shapes(text)) for text in texts],
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
        judged = list(traps(half))
        kept = sum(not wrong for _, wrong in judged)
        print(f"  traps: {kept}/{len(judged)} kept ({kept / len(judged):.1%})")
        alarms, count, what = false_alarms(half)
        print(f"  false alarms: {alarms} in {count} words ({1000 * alarms / count:.2f} per 1000)")
        if verbose:
            print("   unlisted silent:", [text for _, one in missed for text in sorted(set(one.silent))])
            spoilt = sorted({f"{wrong} {text}" for text, wrong in judged if wrong})
            print("   traps:", *spoilt, sep="\n      ")
            print("   alarms:", *what, sep="\n      ")
    for which in SETS:
        _tell_silent(f"{which} surprises", surprises(which), verbose=verbose)
    for which, name, texts in PROSE_OF_SETS:
        _tell_alarms(name, which, texts, verbose=verbose)
    for which, innocent in INNOCENT.items():
        _tell_kept(f"harmless words of the {which} set", traps(which, innocent), verbose=verbose)
    for name, sentences in zip(("first half", "testing half", "again"), (*HALVES_OF_INNOCENTS, AGAIN), strict=True):
        _tell_kept(f"innocents, {name}", innocents(sentences), verbose=verbose and name != "testing half")
    for name, sentences in TRAPS_OF_A_JUDGE.items():
        _tell_kept(f"traps of a judge, {name}", innocents(sentences), verbose=verbose)
    for half in HALVES:
        for name, of_halves in (("common", TRADE_COMMON), ("hard", TRADE_HARD)):
            sentences = tuple(text for text in of_halves[half] if text not in RIGHTLY_ASKED_OF_THE_TRADE)
            shown = verbose and half == "tuning"
            _tell_kept(f"of the trade, {name}, {half} half", innocents(sentences), verbose=shown)
        asked, count = questions("twelfth", TRADE_PROSE[half])
        print(f"\nprose of the trade, {half} half: {asked} questions in {count} words")
        asked, count = questions("twelfth", REVIEWS_PROSE[half])
        print(f"\nprose of reviews, {half} half: {asked} questions in {count} words")
        judged = list(innocents(REVIEWS_TRAPS[half]))
        print(f"\ntraps of reviews, {half} half: {sum(not wrong for _, wrong in judged)}/{len(judged)} kept")
    for first, half in enumerate(HALVES):
        shown = verbose and half == "tuning"
        _tell_handled(f"strangers in sentences of their own, {half} half", met(STRANGERS_MET[first::2]), verbose=shown)
        for name, harmless in (("common", INNOCENTS_MET_COMMON), ("hard", INNOCENTS_MET_HARD)):
            _tell_kept(f"innocents met with them, {name}, {half} half", innocents(harmless[first::2]), verbose=shown)
        asked, count = questions("twelfth", MET_PROSE[half])
        print(f"\nprose met with them, {half} half: {asked} questions in {count} words")
    for name, texts in (("of four kinds", FOUR_KINDS), ("of a log", LOG)):
        _tell_alarms(f"prose {name}", "twelfth", texts, verbose=verbose)
    for name, texts in (("first half", UNASKED[::2]), ("testing half", UNASKED[1::2]), ("again", UNASKED_AGAIN)):
        _tell_alarms(f"prose unasked before, {name}", "twelfth", texts, verbose=verbose and name != "testing half")
    for which, others in STRANGERS.items():
        _tell_handled(f"strangers of the {which} set", strangers(which, others), verbose=verbose)
    _tell_silent("two ways at once", paired("fourth"), verbose=verbose)
    clearing, looking = speed()
    print(f"\nspeed on one core: clearing {clearing:,.0f} kchar/s, looking {looking:,.0f} kchar/s")
    return 1 if totals["testing"][SILENT] else 0


def _tell_silent(name: str, result: Result, *, verbose: bool) -> None:
    total, silent = result.counts.total(), result.counts[SILENT]
    print(f"\n{name}: {total} plants, silent {silent} ({silent / total:.2%})")
    if verbose:
        print("   silent:", *sorted(set(result.silent)), sep="\n      ")


def _tell_handled(name: str, result: Result, *, verbose: bool) -> None:
    total = result.counts.total()
    print(f"\n{name}: {total - result.counts[SILENT]}/{total} handled")
    if verbose:
        print("   silent:", *sorted(set(result.silent)), sep="\n      ")


def _tell_kept(name: str, texts: Iterable[tuple[str, str]], *, verbose: bool) -> None:
    """Of texts with what is wrong with each, how many stayed as they were."""
    judged = list(texts)
    kept = sum(not wrong for _, wrong in judged)
    print(f"\n{name}: {kept}/{len(judged)} kept ({kept / len(judged):.1%})")
    if verbose:
        print("   not kept:", *sorted({text for text, wrong in judged if wrong}), sep="\n      ")


def _tell_alarms(name: str, which: str, texts: tuple[str, ...], *, verbose: bool) -> None:
    alarms, count, what = false_alarms(which, texts)
    print(f"\n{name}: {alarms} false alarms in {count} words ({1000 * alarms / count:.2f} per 1000)")
    if verbose:
        print("   alarms:", *what, sep="\n      ")


def _count(mark: str, text: str) -> int:
    return len(re.findall(rf"(?<![^\W_]){re.escape(mark)}(?![^\W_])", text))


def _tokens(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def _plain(passage: Passage) -> str:
    return passage.plain(lambda _key: "")


if __name__ == "__main__":
    raise SystemExit(main())
