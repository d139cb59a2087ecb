"""A text as the public may read it: names become their stand-ins, days become months, and the grammar is kept.

A line of runs is read as one string, so that a name that changes its look half-way is still found; what replaces
it takes the look of its first letter. What cannot be replaced with certainty becomes a question, and a problem for
the author until somebody has answered it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from reportgen.anonymise import grammar
from reportgen.anonymise.ages import coarser_ages, month_in_words
from reportgen.anonymise.asking import Asking
from reportgen.anonymise.asking import Place as Answered
from reportgen.anonymise.doubting import Doubtful, doubts
from reportgen.errors import Place, Problem
from reportgen.identifiers import Day, FormClass, Match, Matcher, as_printed
from reportgen.model.passage import Mention, Passage, PassageParagraph, Run, Words
from reportgen.model.question import Allowed, Answer, Question, Verdict

__all__ = ["Rewriter"]

_MENTION = "\ufffc"
_WITH_A_DAY = re.compile(
    r"(?P<near>\b(?:within )?(?:(?:the|an?|one|two|three|four|five|six|seven|eight|nine|ten|1?\d) "
    r"(?:hours?|days?|nights?|mornings?|evenings?)|(?:the|a|one|two) (?:weeks?|fortnight))"
    r"(?: (?:before|after|from|following|prior to)|(?<=within a week) of|(?<=within a fortnight) of))\s$"
    r"|(?P<clock>\b(?:\d[ap]m|\d [ap]m|hours|o['’]clock|noon|midnight) )on\s$"
    r"|(?P<on>\bon)(?P<around> or (?:about|around|before|after))?\s$"
    r"|(?P<part>\b(?:(?:(?:on|in|during) )?the (?:early |late )?|at )(?P<name>morning|afternoon|evening|night)"
    r" (?:of|on))\s$"
    r"|(?P<week>\b(?:the )?week (?:of|commencing|beginning|starting|ending))\s$"
    r"|(?P<the>\b(?:on )?the day of)\s$",
    re.IGNORECASE,
)
_THEN_A_CLOCK = re.compile(r",?\s(?:at|around|about|by) (?:about |around )?(?:\d|noon\b|midnight\b)")
_IN = re.compile(r"\bin $", re.IGNORECASE)
_ONE_DAY = re.compile(r"\bone day in (?=\w+(?: \d{4})?,? $)", re.IGNORECASE)
_PREPOSITION = re.compile(
    r"\b(?:on|by|from|since|until|till|to|before|after|between|around|about|and|or|of|dated)\s$", re.IGNORECASE
)
_RANGE_BEGINS = re.compile(r"\b(between|from)\s$", re.IGNORECASE)
_SAME_AGAIN = re.compile(r"(?:\s?(?:and|to|until|till|-|–|—)\s?|, )", re.IGNORECASE)
_LABEL = re.compile(
    r"(?P<opens>\s?\()?\b(?:NHS number|reference(?: number)?|"
    r"(?:NHS |case |crime |court |log )?(?:number|ref|(?P<no>no))|(?P<nhs>NHS)|tele?(?:phone)?|"
    r"phone|mobile|e-?mail(?: address)?|postcode)(?P<gap>\.?[:,]?\s)$",
    re.IGNORECASE,
)
_SAID_OF = re.compile(r"\b(?:number|reference|address|phone|mobile|e-?mail|postcode) (?P<is>is|was)\s$", re.IGNORECASE)
_FAMILY_NOUN = re.compile(
    r"\s+(?:family|families|household|home|house|children|siblings?|parents|brothers|sisters|girls|boys|twins)\b",
    re.IGNORECASE,
)
_AT = re.compile(
    r"\b((?:just |shortly |soon )?(?:at|after|before|around|about|by|from|until|till|since)) "
    r"(?:around |about |approximately )?$",
    re.IGNORECASE,
)
_FAMILY_AGAIN = re.compile(r"(?<=\bthe family) and (?:the )?$", re.IGNORECASE)
_CLOSES = frozenset((*",.;:!?)–—", ""))
_PERSONAL = frozenset({"given name", "middle name", "family name", "known-as name"})
_PLACE_LIKE = frozenset({"place", "agency"})


@dataclass(frozen=True, slots=True)
class _Edit:
    start: int
    end: int
    what: Match | Day | str | _Said | _Judged


@dataclass(frozen=True, slots=True)
class _Said:
    """A `[[key]]` of the source with the words that it becomes."""

    words: str


@dataclass(frozen=True, slots=True)
class _Judged:
    """A doubtful stretch with the answer to it; None while nobody has answered."""

    answer: Answer | None
    possessive: bool = False


_Spans = list[tuple[int, int]]


class _Written:
    """What has been written of a line so far, with its looks; and where a person decided, or has to.

    `kept` is what an answer keeps, `open` what is left as it was until its author has mended it.
    """

    def __init__(self) -> None:
        self.text = ""
        self.kept: _Spans = []
        self.open: _Spans = []
        self._looks: list[tuple[int, bool, bool]] = []

    def add(self, text: str, look: tuple[bool, bool]) -> None:
        self.text += text
        if text:
            self._looks.append((len(self.text), *look))

    def cut(self, length: int) -> None:
        """Keep so many characters."""
        self.text = self.text[:length]
        while len(self._looks) > 1 and self._looks[-2][0] >= length:
            self._looks.pop()
        if self._looks:
            self._looks[-1] = (min(length, self._looks[-1][0]), *self._looks[-1][1:])

    def settle(self, before: str) -> None:
        """Put an altered ending (an article set right) in place of what is written."""
        if before != self.text:
            if self.text.startswith(before):
                self.cut(len(before))
                return
            look = self._looks[-1][1:]
            same = next((i for i, (a, b) in enumerate(zip(before, self.text, strict=False)) if a != b), len(self.text))
            self.cut(min(same, len(before)))
            self.add(before[same:], look)

    def runs(self) -> tuple[Run, ...]:
        runs: list[Run] = []
        start = 0
        for end, bold, italic in self._looks:
            if end <= start:
                continue
            last = runs[-1] if runs else None
            if isinstance(last, Words) and (last.bold, last.italic) == (bold, italic):
                runs[-1] = Words(last.text + self.text[start:end], bold, italic)
            else:
                runs.append(Words(self.text[start:end], bold, italic))
            start = end
        return tuple(runs)


class Rewriter:
    """Rewrites the texts of one case, and gathers what its author must settle."""

    def __init__(
        self,
        matcher: Matcher,
        words: Mapping[str, str],
        pronouns: Mapping[str, str],
        explained: frozenset[str] = frozenset(),
        answers: Iterable[Answer] = (),
    ) -> None:
        """Args:
        matcher: finds the identifiers of the case.
        words: what a text says for each key.
        pronouns: `she`, `he` or `they` of each grown-up, by key.
        explained: words and phrases that the case explains.
        answers: what somebody decided about what is doubtful.

        `problems` is what the author must settle; `standing` what the second look found in the result, where the
        first had raised no doubt; `allowed` is what stands in the result because somebody decided so; `asked` are the
        problems that an answer solves.
        """
        self._matcher = matcher
        self._words = words
        self._pronouns = pronouns
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

    def _second_look(self, written: _Written, path: str) -> None:
        """The second look, at the result: whatever the rewriting believes, nothing known may stand, and nothing
        doubtful that nobody has decided about.
        """
        text = written.text
        settled: _Spans = [*written.open]
        for match in self._matcher.find(text):
            if _within(match, written.open):
                continue
            if match.certain or not _within(match, written.kept):
                what = f"an identifier still stands in the text: {match.references} ({match.form})"
                remedy = "Write `[[key]]` there, or reword the sentence"
                self.standing.append(Problem("clear-identifier-stands", Place(path=path), what, remedy))
            else:
                self.allowed[as_printed(text, match.start, match.end)] = None
            settled.append((match.start, match.end))
        for day, _ in self._matcher.days(text):
            if not _within(day, written.open):
                what = "an exact day still stands in the text"
                self.standing.append(Problem("clear-day-stands", Place(path=path), what, "Write the month and year"))
                settled.append((day.start, day.end))
        for doubtful in doubts(text, settled, self._matcher.public, self._explained):
            if _within(doubtful, written.kept):
                self.allowed[as_printed(text, doubtful.start, doubtful.end)] = None
            elif not _touches(doubtful, written.open):
                what = f"after rewriting, {doubtful.what}"
                remedy = "Choose other words for what an answer or `[[key]]` writes there, or reword the sentence"
                self.standing.append(Problem("clear-doubt-stands", Place(path=path), what, remedy))

    # One line

    def _line(self, runs: tuple[Run, ...], path: str, said: set[str]) -> tuple[Run, ...]:
        text, edits = self._read(runs, path)
        if not edits:
            return runs  # nothing was found: a second look would be the first again
        looks = [(run.bold, run.italic) for run in runs for _ in (run.text if isinstance(run, Words) else _MENTION)]
        written = _Written()
        position = 0
        for edit in edits:
            if edit.start < position:
                continue  # it went with what was said twice
            self._copy(written, text, looks, position, edit.start)
            position = self._replace(written, text, edit, looks[edit.start], path, said)
        self._copy(written, text, looks, position, len(text))
        self._second_look(written, path)
        return written.runs()

    @staticmethod
    def _copy(written: _Written, text: str, looks: list[tuple[bool, bool]], start: int, end: int) -> None:
        while start < end:
            stop = start + 1
            while stop < end and looks[stop] == looks[start]:
                stop += 1
            written.add(text[start:stop], looks[start])
            start = stop

    def _read(self, runs: tuple[Run, ...], path: str) -> tuple[str, list[_Edit]]:
        """The line as one string, and what is to be replaced in it, in order, none overlapping another."""
        text = "".join(run.text if isinstance(run, Words) else _MENTION for run in runs)
        edits: list[_Edit] = []
        position = 0
        for run in runs:
            if isinstance(run, Mention):
                edits.append(_Edit(position, position + 1, _Said(self._mentioned(run.key, path))))
            position += len(run.text) if isinstance(run, Words) else 1
        unsure: list[Match] = []
        for match in _joined(self._matcher.find(text), text):
            if match.certain:
                edits.append(_Edit(match.start, match.end, match))
            else:
                unsure.append(match)
        edits += [_Edit(day.start, day.end, day) for day, _ in self._matcher.days(text)]
        edits += [_Edit(age.start, age.end, age.words) for age in coarser_ages(text)]
        edits += self._judged(text, runs, edits, unsure, path)
        kept: list[_Edit] = []
        for edit in sorted(edits, key=_order):
            if not kept or edit.start >= kept[-1].end:
                kept.append(edit)
        return text, kept

    def _judged(
        self, text: str, runs: tuple[Run, ...], edits: list[_Edit], unsure: list[Match], path: str
    ) -> Iterator[_Edit]:
        """What is doubtful, with the answer to it; without one it is a problem of the author's.

        What is certain is replaced whatever an answer says: nothing that overlaps it can be kept.
        """
        keys = [run.key for run in runs if isinstance(run, Mention)]
        certain = [(edit.start, edit.end) for edit in edits]
        found = [Doubtful.of_match(match) for match in unsure]
        spans = [*certain, *((match.start, match.end) for match in unsure)]
        for doubtful in (*found, *doubts(text, spans, self._matcher.public, self._explained)):
            if _touches(doubtful, certain):
                self._problem(doubtful.rule, path, doubtful.what, doubtful.remedy)
                yield _Edit(doubtful.start, doubtful.end, _Judged(None))
                continue
            answer = self._asking.ask(doubtful, text, keys, path)
            if answer is None:
                remedy = f"{doubtful.remedy}; or answer it with `reportgen questions`"
                self._problem(doubtful.rule, path, doubtful.what, remedy)
                self.asked.add(Problem(doubtful.rule, Place(path=path), doubtful.what, remedy))
            yield _Edit(doubtful.start, doubtful.end, _Judged(answer, doubtful.possessive))

    def _mentioned(self, key: str, path: str) -> str:
        words = self._words.get(key)
        if words is None:
            self._problem(
                "clear-unknown-reference", path, "a `[[key]]` refers to nobody of the case", "Use a key of the case"
            )
        return words or ""

    # One replacement; each returns where the text goes on

    def _replace(
        self, written: _Written, text: str, edit: _Edit, look: tuple[bool, bool], path: str, said: set[str]
    ) -> int:
        match edit.what:
            case Day():
                return self._day(written, text, edit, edit.what, look)
            case str():
                return self._age(written, text, edit, edit.what, look)
            case _Said():
                words = _in_sentence(edit.what.words, text, edit)
                return self._noun(written, text, edit, words, look, said, possessive=False)
            case _Judged():
                return self._decided(written, text, edit, edit.what, look, said)
            case Match():
                return self._name(written, text, edit, edit.what, look, path, said)

    def _decided(
        self, written: _Written, text: str, edit: _Edit, judged: _Judged, look: tuple[bool, bool], said: set[str]
    ) -> int:
        answer = judged.answer
        if answer is None:
            return self._as_it_was(written, text, edit, look)
        if answer.verdict is Verdict.KEEP:
            first = len(written.text)
            written.add(text[edit.start : edit.end], look)
            written.kept.append((first, len(written.text)))
            return edit.end
        if answer.verdict is Verdict.REPLACE:
            return self._noun(written, text, edit, answer.replacement, look, said, possessive=judged.possessive)
        before, skipped = grammar.dropped(written.text, text[edit.end :])
        end = edit.end + skipped
        upcoming = text[end : end + 40]
        begins = grammar.begins_sentence(before)
        before, _ = grammar.with_article(before, upcoming, "")
        written.settle(before)
        if begins and upcoming[:1].islower():
            written.add(upcoming[0].upper(), look)
            end += 1
        return end

    @staticmethod
    def _age(written: _Written, text: str, edit: _Edit, words: str, look: tuple[bool, bool]) -> int:
        before, words = grammar.with_article(written.text, words, "")
        written.settle(before)
        begins = grammar.begins_sentence(before) and not text[edit.start].islower()
        written.add(grammar.capitalised(words) if begins else words, look)
        return edit.end

    @staticmethod
    def _day(written: _Written, text: str, edit: _Edit, day: Day, look: tuple[bool, bool]) -> int:
        words = month_in_words(day.month, day.year)
        before = written.text
        # "between 3 March 2024 and 9 March 2024" is one month, said once.
        again = re.search(rf"\b{month_in_words(day.month, None)}(?: {day.year})?{_SAME_AGAIN.pattern}$", before)
        if again:
            before = before[: again.start()]
            before = _RANGE_BEGINS.sub(lambda match: _like(match[1], "in") + " ", before)
        elif day.last_day != day.day:
            before = _RANGE_BEGINS.sub(lambda match: _like(match[1], "in") + " ", before)
        article = text[edit.start : edit.start + 4]
        if article.lower() == "the " and not _PREPOSITION.search(before):
            words = article + words  # "the 3 March meeting"
        before, words = grammar.with_article(before, words, "")  # "an 8 March visit"
        before = _WITH_A_DAY.sub(_before_month, before)
        if _THEN_A_CLOCK.match(text, edit.end):
            before = _IN.sub(lambda match: _like(match[0], "one day in "), before)  # "On 3 March at 9pm"
        written.settle(before)
        written.add(words, look)
        return edit.end

    def _name(
        self,
        written: _Written,
        text: str,
        edit: _Edit,
        match: Match,
        look: tuple[bool, bool],
        path: str,
        said: set[str],
    ) -> int:
        family = all(one.category == "family name" for one in match.identifiers)
        if match.form is FormClass.PLURAL and match.titled:
            them = grammar.of_the_family(written.text)
            return self._noun(written, text, edit, them, look, said, possessive=match.possessive)
        if family and match.form is FormClass.PLURAL and not match.possessive:
            them = grammar.of_the_family(written.text)
            return self._noun(written, text, edit, them, look, said, possessive=False)
        if family and not match.titled and not match.possessive and (noun := _FAMILY_NOUN.match(text, edit.end)):
            space = re.match(r"\s+", text[edit.end : noun.end()])
            lead = "" if grammar.ends_in_determiner(written.text) else "the "
            before, _ = grammar.with_article(written.text, noun.group().strip(), "")
            written.settle(before)
            written.add(grammar.capitalised(lead) if grammar.begins_sentence(before) else lead, look)
            return edit.end + (space.end() if space else 0)
        if family and match.form is FormClass.PLURAL:
            return self._noun(written, text, edit, "the family", look, said, possessive=True)
        words = self._meant(match)
        if words is None:
            self._problem(
                "clear-ambiguous-name",
                path,
                f"a name may mean more than one ({match.references})",
                "Write `[[key]]`, or the full name",
            )
            return self._as_it_was(written, text, edit, look)
        if not words and any(one.whose for one in match.identifiers):
            return self._as_it_was(written, text, edit, look)  # a person without a pseudonym: that is said once
        if not words:
            self._problem(
                "clear-reword",
                path,
                f"something that must not appear in print stands in the text, and nothing is given to say instead"
                f" ({match.references})",
                "Reword the sentence without it",
            )
            return self._as_it_was(written, text, edit, look)
        if match.form is FormClass.NUMBER and (said_of := _SAID_OF.search(written.text)):
            written.cut(said_of.end("is"))  # "her NHS number is 999 …"
            written.add(" not given here", look)
            return edit.end
        if match.form is FormClass.NUMBER and (label := _LABEL.search(written.text)):
            return self._labelled(written, text, edit.end, label, look)
        if match.form is FormClass.TIME and (at := _AT.search(written.text)):
            written.cut(at.start())
            if day := _ONE_DAY.search(written.text):  # "One day in March 2024 at 06.40"
                part = _like(day[0], f"one {words.removeprefix('the ')} in ")
                written.settle(f"{written.text[: day.start()]}{part}{written.text[day.end() :].rstrip(' ,')}")
                return edit.end
            written.add(_like(at[1], "at night" if words == "the night" else f"in {words}"), look)
            return edit.end
        words = _in_sentence(words, text, edit)
        is_genitive = match.possessive or (match.form is FormClass.PLURAL and match.identifiers[0].whose != "")
        return self._noun(written, text, edit, words, look, said, possessive=is_genitive, match=match)

    @staticmethod
    def _labelled(written: _Written, text: str, end: int, label: re.Match[str], look: tuple[bool, bool]) -> int:
        """A label with its value, of which the label is enough: "NHS number 999 …"; in brackets, neither is needed."""
        after = text[end : end + 1]
        if label["opens"] and after == ")":
            written.cut(label.start())
            return end + 1
        if label["no"]:
            written.cut(label.start("no"))  # "crime no. 123"
            written.add("Number" if grammar.begins_sentence(written.text) else "number", look)
        else:
            written.cut(label.start("gap"))
            written.add(" number" if label["nhs"] else "", look)
        return end + ("," in label["gap"] and after == ",")

    @staticmethod
    def _said_before(
        written: _Written,
        text: str,
        end: int,
        again: re.Match[str],
        words: str,
        look: tuple[bool, bool],
        *,
        possessive: bool,
    ) -> int:
        """A name that goes, since what it stands for was just said; "Health visitor Wren" gets its article."""
        start = again.start()
        is_bare = words.startswith("the ") and again["noun"].casefold() == grammar.bare(words).casefold()
        if is_bare and not again["comma"] and not grammar.ends_in_determiner(written.text[:start]):
            before = written.text[:start]
            written.cut(start)
            written.add(grammar.capitalised(words) if grammar.begins_sentence(before) else words, look)
        else:
            written.cut(again.start("comma"))
        if possessive:
            written.add(grammar.possessive("", "’" if "’" in text else "'"), look)
        return end

    @staticmethod
    def _as_it_was(written: _Written, text: str, edit: _Edit, look: tuple[bool, bool]) -> int:
        first = len(written.text)
        written.add(text[edit.start : edit.end], look)
        written.open.append((first, len(written.text)))
        return edit.end

    def _meant(self, match: Match) -> str | None:
        """The one stand-in for a match, or None where it may be one of several."""
        # What the author declared goes before what was derived from an address.
        declared = [one for one in match.identifiers if one.whose] or match.identifiers
        meant = {one.replacement for one in declared}
        if len(meant) > 1 and match.form is FormClass.SHORT:
            return "the area"  # several organisations have it in their names
        if match.pronoun:
            # "Ms" goes to a woman before a child; and "Mrs Thornquist" is not Mr Thornquist, even if the case file
            # knows only him.
            said = {one: self._pronouns.get(one.whose, "they") for one in declared}
            meant = {one.replacement for one in declared if said[one] == match.pronoun} or {
                one.replacement for one in declared if said[one] == "they"
            }
        return meant.pop() if len(meant) == 1 else None

    def _noun(
        self,
        written: _Written,
        text: str,
        edit: _Edit,
        words: str,
        look: tuple[bool, bool],
        said: set[str],
        *,
        possessive: bool,
        match: Match | None = None,
    ) -> int:
        end = edit.end
        is_place = match is None or match.identifiers[0].category in _PLACE_LIKE
        if match is not None and (again := grammar.names_again(written.text, words)):
            # An apposition: the words stand there already, so the name just goes, with the commas around it.
            # "To her mother, Isolde was a saint" is none.
            closes = again["comma"] == "," and text[end : end + 1] == ","
            if possessive or again["comma"] != "," or text[end : end + 1] in _CLOSES:
                return self._said_before(written, text, end, again, words, look, possessive=possessive) + closes
        if (
            match is not None
            and text[end : end + 1] == ")"
            and grammar.names_again(written.text.removesuffix("("), words)
        ):
            written.cut(len(written.text) - 2)  # "Mum (Isolde)" is "Mum"
            return end + 1
        if match is not None and not possessive:
            end += grammar.said_after(text[end:], words)
        if words == "the family" and (family := _FAMILY_AGAIN.search(written.text)):
            written.cut(family.start())  # "the Quillfeathers and the Thornquists"
            return end
        if is_place and words.startswith(("a ", "an ")):
            # Named once, it is "a primary school"; from then on, "the primary school".
            first = words not in said
            said.add(words)
            words = words if first else f"the {grammar.bare(words)}"
        before = written.text
        if match is not None and not is_place:
            before, words = grammar.named(before, words)
        before, words = grammar.with_article(before, words, "" if possessive else text[end:])
        written.settle(before)
        if not is_place and grammar.of_somebodys_kin(before, words):
            written.cut(len(written.text) - 1)  # "her mother, the maternal grandmother, rang"
            written.add(", ", look)
            after = "" if possessive or text[end : end + 1] in _CLOSES else ","
            written.add(grammar.possessive(words, "'") if possessive else f"{words}{after}", look)
            return end
        if possessive:
            words = grammar.possessive(words, "’" if "’" in text[edit.start : edit.end] else "'")
        if text.isupper():
            words = words.upper()  # a heading in capitals
        written.add(grammar.capitalised(words) if grammar.begins_sentence(before) else words, look)
        return end


def _in_sentence(words: str, text: str, edit: _Edit) -> str:
    """A role as a sentence has it; alone in its line, or before a colon, it is a label, and stays as it is."""
    is_label = not edit.start and text[edit.end : edit.end + 1] in {"", ":"}
    return words if is_label else grammar.described(words)


def _order(edit: _Edit) -> tuple[int, int]:
    return edit.start, -edit.end


def _within(one: Match | Day | Doubtful, spans: _Spans) -> bool:
    return any(start <= one.start and one.end <= end for start, end in spans)


def _touches(one: Doubtful, spans: _Spans) -> bool:
    return any(start < one.end and one.start < end for start, end in spans)


def _joined(matches: tuple[Match, ...], text: str) -> Iterator[Match]:
    """Names with nothing but a space or hyphen between them as one: "Isolde Thornquist" is nobody's full name in the
    case file, and must not become two people.
    """
    whole: Match | None = None
    for match in matches:
        if (
            whole is not None
            and text[whole.end : match.start] in {" ", "-", "‑"}
            and not whole.possessive
            and all(one.category in _PERSONAL for one in (*whole.identifiers, *match.identifiers))
        ):
            # What only looks like a name beside a name is a question still.
            doubt = next((one for one in (whole, match) if one.is_likeness), match)
            whole = replace(
                match,
                start=whole.start,
                form=doubt.form,
                identifiers=(*whole.identifiers, *match.identifiers),
                pronoun="",
                certain=whole.certain and match.certain,
            )
        else:
            if whole is not None:
                yield whole
            whole = match
    if whole is not None:
        yield whole


def _like(model: str, words: str) -> str:
    return grammar.capitalised(words) if model[:1].isupper() else words


def _before_month(match: re.Match[str]) -> str:
    if match["near"]:
        return _like(match["near"], "in or around ")  # "two days after 3 March" may be April
    if match["clock"]:
        return f"{match['clock']}one day in "
    if match["part"]:
        return _like(match["part"], f"one {match['name']} in ")
    if match["week"]:
        return _like(match["week"], "a week in ")
    if match["the"]:
        return _like(match["the"], "in ")
    return _like(match["on"], "in") + (match["around"] or "") + " "
