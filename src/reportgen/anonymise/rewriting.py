"""A text as the public may read it: names become their stand-ins, days become months, and the grammar is kept.

A line of runs is read as one string, so that a name that changes its look half-way is still found; what replaces
it takes the look of its first letter. What cannot be replaced with certainty becomes a problem for the author.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from reportgen.anonymise import grammar
from reportgen.anonymise.ages import coarser_ages, month_in_words
from reportgen.errors import Place, Problem
from reportgen.identifiers import Day, FormClass, Match, Matcher, Shape, find_near_days, find_shapes
from reportgen.model.passage import Mention, Passage, Run, Words

__all__ = ["Rewriter"]

_MENTION = "\ufffc"
_WITH_A_DAY = re.compile(
    r"(?P<on>\bon)(?P<around> or (?:about|around|before|after))?\s$"
    r"|(?P<part>\b(?:on )?the (?:early |late )?(?P<name>morning|afternoon|evening|night) of)\s$"
    r"|(?P<week>\b(?:the )?week (?:of|commencing|beginning|starting|ending))\s$"
    r"|(?P<the>\b(?:on )?the day of)\s$",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(
    r"\b(?:on|by|from|since|until|till|to|before|after|between|around|about|and|or|of|dated)\s$", re.IGNORECASE
)
_RANGE_BEGINS = re.compile(r"\b(between|from)\s$", re.IGNORECASE)
_SAME_AGAIN = re.compile(r"(?:\s?(?:and|to|until|till|-|–|—)\s?|, )", re.IGNORECASE)
_LABEL = re.compile(
    r"(?:NHS number|reference(?: number)?|(?:case |crime |court |log )?(?:number|ref|no)|tele?(?:phone)?|phone|mobile|"
    r"e-?mail(?: address)?|postcode)(?P<gap>\.?[:,]?\s)$",
    re.IGNORECASE,
)
_FAMILY_NOUN = re.compile(
    r"\s+(?:family|families|household|home|house|children|siblings?|parents|brothers|sisters|girls|boys|twins)\b",
    re.IGNORECASE,
)
_AT = re.compile(
    r"\b((?:just |shortly |soon )?(?:at|after|before|around|about|by|from|until|till|since)) "
    r"(?:around |about |approximately )?$",
    re.IGNORECASE,
)
_REMEDIES = {
    Shape.POSTCODE: "Take the postcode out",
    Shape.NHS_NUMBER: "Take the number out",
    Shape.RECORD: "Take the number out",
    Shape.PHONE: "Take the number out, or name the organisation to ring",
    Shape.EMAIL: "Take the address out, or name the organisation to write to",
    Shape.WEB: "Take the address out, or name the organisation whose site it is",
    Shape.ORGANISATION: "Write the kind of organisation, or list it under `places` or `agencies`",
    Shape.TITLED: "Write the role, or list the person in the case",
}
_REMEDY = "Take it out, or write what kind of thing it is"
_PERSONAL = frozenset({"given name", "middle name", "family name", "known-as name"})
_PLACE_LIKE = frozenset({"place", "agency"})


@dataclass(frozen=True, slots=True)
class _Edit:
    start: int
    end: int
    what: Match | Day | str | _Said


@dataclass(frozen=True, slots=True)
class _Said:
    """A `[[key]]` of the source with the words that it becomes."""

    words: str


class _Written:
    """What has been written of a line so far, with its looks."""

    def __init__(self) -> None:
        self.text = ""
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

    def __init__(self, matcher: Matcher, words: Mapping[str, str], pronouns: Mapping[str, str]) -> None:
        """Args:
        matcher: finds the identifiers of the case.
        words: what a text says for each key.
        pronouns: `she`, `he` or `they` of each grown-up, by key.

        `problems` is what the author must settle; `standing` what the second look found in the result, where the
        first had raised no doubt.
        """
        self._matcher = matcher
        self._words = words
        self._pronouns = pronouns
        self.problems: list[Problem] = []
        self.standing: list[Problem] = []
        self._told: set[tuple[str, str]] = set()

    def passage(self, passage: Passage | None, path: str) -> Passage:
        """A narrative rewritten; `path` is its field."""
        if not passage:
            return Passage()
        said: set[str] = set()
        cleared = passage.map_lines(lambda runs: self._line(runs, path, said))
        self._check(cleared, path)
        return cleared

    def line(self, line: Passage | None, path: str) -> str:
        """A line rewritten, as plain words."""
        return self.passage(line, path).plain(lambda _key: "")

    def as_written(self, text: str, path: str, rule: str, remedy: str) -> str:
        """A string that is printed as it is, with a problem for each identifier in it."""
        for match in self._matcher.find(text):
            self._problem(rule, path, f"it holds an identifier: {match.references} ({match.form})", remedy)
        for _ in self._matcher.days(text):
            self._problem(rule, path, "it holds an exact day", remedy)
        return text

    def _problem(self, rule: str, path: str, what: str, remedy: str) -> None:
        problem = Problem(rule, Place(path=path), what, remedy)
        if problem not in self.problems:
            self.problems.append(problem)

    def _check(self, cleared: Passage, path: str) -> None:
        """The second look, at the result: whatever the rewriting believes, nothing known may stand."""
        for runs in cleared.lines():
            text = "".join(run.text for run in runs if isinstance(run, Words))
            for match in self._matcher.find(text):
                if not {(path, one.reference) for one in match.identifiers} <= self._told:
                    what = f"an identifier still stands in the text: {match.references} ({match.form})"
                    remedy = "Write `[[key]]` there, or reword the sentence"
                    self.standing.append(Problem("clear-identifier-stands", Place(path=path), what, remedy))
            for _ in self._matcher.days(text):
                what = "an exact day still stands in the text"
                self.standing.append(Problem("clear-day-stands", Place(path=path), what, "Write the month and year"))

    # One line

    def _line(self, runs: tuple[Run, ...], path: str, said: set[str]) -> tuple[Run, ...]:
        text, edits = self._read(runs, path)
        if not edits:
            return runs
        looks = [(run.bold, run.italic) for run in runs for _ in (run.text if isinstance(run, Words) else _MENTION)]
        written = _Written()
        position = 0
        for edit in edits:
            self._copy(written, text, looks, position, edit.start)
            position = self._replace(written, text, edit, looks[edit.start], path, said)
        self._copy(written, text, looks, position, len(text))
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
        edits += [_Edit(match.start, match.end, match) for match in _joined(self._matcher.find(text), text)]
        edits += [_Edit(day.start, day.end, day) for day, _ in self._matcher.days(text)]
        edits += [_Edit(age.start, age.end, age.words) for age in coarser_ages(text)]
        self._shapes(text, edits, path)
        kept: list[_Edit] = []
        for edit in sorted(edits, key=lambda edit: (edit.start, -edit.end)):
            if not kept or edit.start >= kept[-1].end:
                kept.append(edit)
        return text, kept

    def _mentioned(self, key: str, path: str) -> str:
        words = self._words.get(key)
        if words is None:
            self._problem(
                "clear-unknown-reference", path, "a `[[key]]` refers to nobody of the case", "Use a key of the case"
            )
        return words or ""

    def _shapes(self, text: str, edits: list[_Edit], path: str) -> None:
        spans = [(edit.start, edit.end) for edit in edits]
        for shaped in find_shapes(text, self._matcher.public):
            if not any(start <= shaped.start and shaped.end <= end for start, end in spans):
                what = f"the text holds something that looks like {grammar.indefinite(shaped.shape)} {shaped.shape}"
                self._problem("clear-unlisted", path, what, _REMEDIES.get(shaped.shape, _REMEDY))
        for near in find_near_days(text):
            if not any(start < near.end and near.start < end for start, end in spans):
                what = f"the text fixes a day: it holds {near.what}"
                self._problem("clear-near-day", path, what, "Write the month, the season or the age in years instead")

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
                return self._noun(written, text, edit, edit.what.words, look, said, possessive=False)
            case Match():
                return self._name(written, text, edit, edit.what, look, path, said)

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
        written.settle(_WITH_A_DAY.sub(_before_month, before))
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
        if not match.certain:
            self._told |= {(path, one.reference) for one in match.identifiers}
            if match.is_likeness:
                self._problem(
                    "clear-likeness",
                    path,
                    f"something in the text may be an identifier: {match.references} ({match.form})",
                    "Write `[[key]]` or the name as the case file has it if it is meant, or list it under `known_as`; "
                    "if it is not, use another word",
                )
                return self._as_it_was(written, text, edit, look)
            self._problem(
                "clear-ordinary-word",
                path,
                f"a word at the start of a sentence is also a name ({match.references})",
                "Write `[[key]]` if the name is meant; if the word is meant, begin the sentence differently",
            )
            return self._as_it_was(written, text, edit, look)
        family = all(one.category == "family name" for one in match.identifiers)
        if match.form is FormClass.PLURAL and match.titled:
            return self._noun(written, text, edit, "the family", look, said, possessive=match.possessive)
        if family and match.form is FormClass.PLURAL and not match.possessive:
            return self._noun(written, text, edit, "the family", look, said, possessive=False)
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
        if not words:
            self._told |= {(path, one.reference) for one in match.identifiers}
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
        if match.form is FormClass.NUMBER and (label := _LABEL.search(written.text)):
            # "NHS number 999 …" is a label with its value: the label is enough.
            written.cut(label.start("gap"))
            return edit.end
        if match.form is FormClass.TIME and (at := _AT.search(written.text)):
            written.cut(at.start())
            written.add(_like(at[1], "at night" if words == "the night" else f"in {words}"), look)
            return edit.end
        is_genitive = match.possessive or (match.form is FormClass.PLURAL and match.identifiers[0].whose != "")
        return self._noun(written, text, edit, words, look, said, possessive=is_genitive, match=match)

    @staticmethod
    def _as_it_was(written: _Written, text: str, edit: _Edit, look: tuple[bool, bool]) -> int:
        written.add(text[edit.start : edit.end], look)
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
        if (again := grammar.names_again(written.text, words)) and match is not None:
            # An apposition: the words stand there already, so the name just goes, with the commas around it.
            closes = again["comma"] and text[end : end + 1] == ","
            written.cut(again.start("comma"))
            if possessive:
                written.add(grammar.possessive("", "’" if "’" in text else "'"), look)
            return end + 1 if closes else end
        if (
            match is not None
            and text[end : end + 1] == ")"
            and grammar.names_again(written.text.removesuffix("("), words)
        ):
            written.cut(len(written.text) - 2)  # "Mum (Isolde)" is "Mum"
            return end + 1
        bracketed = re.match(rf"\s\({re.escape(grammar.bare(words))}\)", text[end:], re.IGNORECASE)
        if bracketed and match is not None:
            end += bracketed.end()
        is_place = match is None or match.identifiers[0].category in _PLACE_LIKE
        if is_place and words.startswith(("a ", "an ")):
            # Named once, it is "a primary school"; from then on, "the primary school".
            first = words not in said
            said.add(words)
            words = words if first else f"the {grammar.bare(words)}"
        before, words = grammar.with_article(written.text, words, "" if possessive else text[end:])
        written.settle(before)
        if possessive:
            words = grammar.possessive(words, "’" if "’" in text[edit.start : edit.end] else "'")
        written.add(grammar.capitalised(words) if grammar.begins_sentence(before) else words, look)
        return end


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
    if match["part"]:
        return _like(match["part"], f"one {match['name']} in ")
    if match["week"]:
        return _like(match["week"], "a week in ")
    if match["the"]:
        return _like(match["the"], "in ")
    return _like(match["on"], "in") + (match["around"] or "") + " "
