"""A text as the public may read it: names become their stand-ins, days become months, and the grammar is kept.

A line of runs is read as one string, so that a name that changes its look half-way is still found. What cannot be
replaced with certainty becomes a question, and a problem for the author until somebody has answered it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from reportgen.anonymise.asking import Answered, Asking
from reportgen.anonymise.doubting import Doubtful, around, as_one_question, doubts
from reportgen.anonymise.line.ages import coarser_ages
from reportgen.anonymise.line.edits import Edit, Judged, Said, in_order
from reportgen.anonymise.line.house_numbers import with_house_number
from reportgen.anonymise.line.introducing import described
from reportgen.anonymise.line.line import Line
from reportgen.anonymise.line.months import with_its_name
from reportgen.anonymise.line.written import Spans, Written
from reportgen.anonymise.longer_names import longer_names
from reportgen.anonymise.whole_names import whole_names
from reportgen.anonymise.whom.courtesy import Courtesy
from reportgen.anonymise.whom.one_person import joined, stray_comma, with_aliases
from reportgen.anonymise.whom.trades import of_one_trade
from reportgen.errors import Place, Problem
from reportgen.identifiers import Day, Match, Matcher, as_printed
from reportgen.model.markup import MENTION
from reportgen.model.passage import Mention, Passage, PassageParagraph, Run, Words
from reportgen.model.question import Allowed, Answer, Doubt, Question, Verdict

__all__ = ["Rewriter"]

_MENTION = "\ufffc"


class Rewriter:
    """Rewrites the texts of one case, and gathers what its author must settle."""

    def __init__(
        self,
        matcher: Matcher,
        words: Mapping[str, str],
        courtesies: Mapping[str, Courtesy],
        explained: frozenset[str] = frozenset(),
        answers: Iterable[Answer] = (),
    ) -> None:
        """Args:
        matcher: finds the identifiers of the case.
        words: what a text says for each key.
        courtesies: which courtesy titles can mean each person, by key.
        explained: words and phrases that the case explains.
        answers: what somebody decided about what is doubtful.

        `problems` is what the author must settle; `standing` what the second look found in the result, where the
        first had raised no doubt; `allowed` is what stands in the result because somebody decided so; `asked` are the
        problems that an answer solves.
        """
        self._matcher = matcher
        self._words = words
        self._courtesies = courtesies
        self._explained = explained
        self._asking = Asking(answers)
        self.problems: list[Problem] = []
        self.standing: list[Problem] = []
        self.allowed: dict[Allowed, None] = {}
        self.asked: set[Problem] = set()

    @property
    def questions(self) -> tuple[Question, ...]:
        """What nobody has answered yet, grouped by term, in the order of the texts."""
        return self._asking.questions

    @property
    def lapsed(self) -> frozenset[Answered]:
        """Which places were answered that the texts do not have any more."""
        return self._asking.lapsed

    def passage(self, passage: Passage | None, path: str) -> Passage:
        """A narrative rewritten; `path` is its field."""
        if not passage:
            return Passage()
        said: set[str] = set()
        return passage.map_lines(lambda runs: self._line(runs, path, said))

    def line(self, line: Passage | None, path: str) -> str:
        """A line rewritten, as plain words."""
        return self.passage(line, path).plain(lambda _key: "")

    def as_written(self, text: str, path: str, rule: str, remedy: str) -> str:
        """A string that is printed as it is, with a problem for each identifier in it; what is doubtful is asked."""
        certain = [match for match in self._matcher.find(text) if match.certain]
        for match in certain:
            self._problem(rule, path, f"it holds an identifier: {match.references} ({match.form})", remedy)
        days = self._matcher.days(text)
        if days:
            self._problem(rule, path, "it holds an exact day", remedy)
        if certain or days:
            return text
        line = Passage((PassageParagraph((Words(text),)),)).map_lines(lambda runs: self._line(runs, path, set()))
        return line.plain(lambda _key: "")

    def _problem(self, rule: str, path: str, what: str, remedy: str) -> None:
        problem = Problem(rule, Place(path=path), what, remedy)
        if problem not in self.problems:
            self.problems.append(problem)

    def _second_look(self, written: Written, path: str) -> None:
        """The second look, at the result: whatever the rewriting believes, nothing known may stand, and nothing
        doubtful that nobody has decided about.
        """
        text = written.text
        settled: Spans = [*written.open]
        for match in self._matcher.find(text):
            if _within(match, written.open):
                continue
            if match.certain or not _within(match, written.kept):
                what = f"an identifier still stands in the text: {match.references} ({match.form})"
                remedy = "Write `[[key]]` there, choose other words for what an answer writes, or reword the sentence"
                self.standing.append(Problem("clear-identifier-stands", Place(path=path), what, remedy))
            else:
                self.allowed[as_printed(text, match.start, match.end)] = None
            settled.append((match.start, match.end))
        for day, _ in self._matcher.days(text):
            if not _within(day, written.open):
                what = "an exact day still stands in the text"
                self.standing.append(Problem("clear-day-stands", Place(path=path), what, "Write the month and year"))
                settled.append((day.start, day.end))
        for doubtful in doubts(text, settled, self._matcher, self._explained):
            if _within(doubtful, written.kept):
                self.allowed[as_printed(text, doubtful.start, doubtful.end)] = None
            elif not _touches(doubtful, written.open):
                what = f"after rewriting, {doubtful.what}"
                remedy = "Choose other words for what an answer or `[[key]]` writes there, or reword the sentence"
                self.standing.append(Problem("clear-doubt-stands", Place(path=path), what, remedy))

    # One line

    def _line(self, runs: tuple[Run, ...], path: str, said: set[str]) -> tuple[Run, ...]:
        text = "".join(run.text if isinstance(run, Words) else _MENTION for run in runs)
        edits = self._edits(runs, text, path)
        if not edits:
            return runs  # nothing was found: a second look would be the first again
        looks = [(run.bold, run.italic) for run in runs for _ in (run.text if isinstance(run, Words) else _MENTION)]

        keys = [run.key for run in runs if isinstance(run, Mention)]

        def ask(edit: Edit, match: Match, rule: str, what: str, remedy: str) -> Answer | None:
            doubtful = Doubtful(edit.start, edit.end, Doubt.LIKENESS, rule, what, remedy, match.references)
            return self._answer(doubtful, text, keys, path, can_stay=False)

        written = Line(text, looks, self._courtesies, said, ask).rewrite(edits)
        self._second_look(written, path)
        return written.runs()

    def _edits(self, runs: tuple[Run, ...], text: str, path: str) -> list[Edit]:
        """What is to be replaced in a line, in order, none overlapping another."""
        edits: list[Edit] = []
        position = 0
        for run in runs:
            if isinstance(run, Mention):
                edits.append(Edit(position, position + 1, Said(self._mentioned(run.key, path))))
            position += len(run.text) if isinstance(run, Words) else 1
        days = [with_its_name(day, text) for day, _ in self._matcher.days(text)]
        unsure: list[Match] = []
        for match in with_aliases(joined(self._matcher.find(text), text), text):
            if match.certain:
                first = max((day.end for day in days if day.end <= match.start), default=0)  # "on 14/03/24, Wharf Lane"
                whole = with_house_number(match, text, first)
                edits.append(Edit(whole.start, whole.end, whole))
                if (comma := stray_comma(match, text)) is not None:
                    edits.append(Edit(comma, comma + 1, ""))
            else:
                unsure.append(match)
        edits += [Edit(day.start, day.end, day) for day in days]
        edits += [Edit(age.start, age.end, age.words) for age in coarser_ages(text)]
        edits += [*self._judged(text, runs, edits, unsure, path)]
        return [*of_one_trade(in_order(edits), text)]

    def _judged(
        self, text: str, runs: tuple[Run, ...], edits: list[Edit], unsure: list[Match], path: str
    ) -> Iterator[Edit]:
        """What is doubtful, with the answer to it; without one it is a problem of the author's.

        What overlaps something certain is asked about together with it ("Larkmead Harriers"), and can be replaced or
        dropped, but never kept.
        """
        keys = [run.key for run in runs if isinstance(run, Mention)]
        certain = [(edit.start, edit.end) for edit in edits]
        found = [Doubtful.of_match(match) for match in unsure]
        spans = [*certain, *((match.start, match.end) for match in unsure)]
        asked = (*found, *longer_names(edits, text), *doubts(text, spans, self._matcher, self._explained))
        pieces = as_one_question(around(one, certain) for one in asked)
        for doubtful in whole_names(pieces, text, edits):
            answer = self._answer(doubtful, text, keys, path, can_stay=not _touches(doubtful, certain))
            yield Edit(doubtful.start, doubtful.end, Judged(answer, doubtful.possessive))

    def _answer(
        self, doubtful: Doubtful, text: str, keys: Sequence[str], path: str, *, can_stay: bool
    ) -> Answer | None:
        """The answer about something, as it is written; a problem of the author's where there is none, or where it
        keeps what cannot stay.
        """
        answer = self._asking.ask(doubtful, text, keys, path)
        if answer is None:
            remedy = f"{doubtful.remedy}; or answer it with `reportgen questions`"
            self._problem(doubtful.rule, path, doubtful.what, remedy)
            self.asked.add(Problem(doubtful.rule, Place(path=path), doubtful.what, remedy))
            return None
        if answer.verdict is Verdict.KEEP and not can_stay:
            what = f"an answer keeps what holds an identifier of the case: {doubtful.what}"
            self._problem(doubtful.rule, path, what, "Answer it with `replace` or `drop`")
            return None
        words = MENTION.sub(lambda key: self._mentioned(key[1].lower(), path), answer.replacement)
        if words in self._words.values():  # "Maternal grandmother", as the case file calls her
            words = described(words)
        return replace(answer, replacement=words)

    def _mentioned(self, key: str, path: str) -> str:
        words = self._words.get(key)
        if words is None:
            self._problem(
                "clear-unknown-reference", path, "a `[[key]]` refers to nobody of the case", "Use a key of the case"
            )
        return words or ""


def _within(one: Match | Day | Doubtful, spans: Spans) -> bool:
    return any(start <= one.start and one.end <= end for start, end in spans)


def _touches(one: Doubtful, spans: Spans) -> bool:
    return any(start < one.end and one.start < end for start, end in spans)
