"""One line of a text on its way: each of its edits becomes words that fit what is written before and what follows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from msgspec.structs import replace

from reportgen.anonymise.line import grammar
from reportgen.anonymise.line.coarser import STOP_WITHIN, write_age, write_day, write_part_of_day
from reportgen.anonymise.line.draft import Draft
from reportgen.anonymise.line.dropping import dropped, led_by_on
from reportgen.anonymise.line.edits import Edit, Judged, Said, Several
from reportgen.anonymise.line.family_names import write_family
from reportgen.anonymise.line.labelled import leave_label
from reportgen.anonymise.line.standing_in import in_sentence, stand_in
from reportgen.anonymise.line.written import Written
from reportgen.anonymise.whom.courtesy import Courtesy
from reportgen.anonymise.whom.meant import meant_by
from reportgen.identifiers import Day, FormClass, Match
from reportgen.model.cleared import PERSONAL
from reportgen.model.question import Answer, Doubt, Verdict

__all__ = ["Line"]

_GENITIVE = re.compile(r"['’]s\b")
_BOTH = re.compile(r"\bboth (?:the )?$", re.IGNORECASE)
_KNOWN_AS = re.compile(
    r"\b(?:is|was|were|are|been|being|be)(?: (?:also|better|generally|often|usually|widely|then|now|sometimes))*"
    r" known(?: \w+){0,3}?(?P<as> as\s[\"“'‘]?)$",
    re.IGNORECASE,
)
_GENITIVE_OF_S = re.compile(r"['’](?= [a-z])")
_QUOTING = re.compile(r"(?:^|[\s(])['‘]")
_ENDS_IN_INITIAL = re.compile(r"(?:^|[ .])[A-Z]$")
_CALLED_BY = re.compile(r"\bcall(?:s|ed|ing)? (?:him|her|them|me)(?P<as> [\"“'‘]?)$", re.IGNORECASE)
_QUOTE = re.compile(r"[\"”'’](?!\w)")


class Line:
    """A line that is rewritten."""

    def __init__(
        self,
        text: str,
        looks: Sequence[tuple[bool, bool]],
        courtesies: Mapping[str, Courtesy],
        said: set[str],
        ask: Callable[[Edit, Match, str, str, str], Answer | None],
    ) -> None:
        """Args:
        text: what stands there, with one character for each reference.
        looks: of each character, whether it is bold, and whether it is in italics.
        courtesies: which courtesy titles can mean each person, by key.
        said: kinds of places that the passage has named already; those of this line are added.
        ask: asks for what cannot be written: a name, with the rule, what is wrong, remedy; gives the answer.
        """
        self._draft = Draft(text, looks, said)
        self._courtesies = courtesies
        self._ask = ask
        self._starts: frozenset[int] = frozenset()

    def rewrite(self, edits: Iterable[Edit]) -> Written:
        """What becomes of the line; its edits come in order, none overlapping another."""
        draft = self._draft
        edits = tuple(edits)
        self._starts = frozenset(edit.start for edit in edits)
        position = 0
        for edit in edits:
            if edit.start < position:
                continue  # it went with what was said twice
            draft.copy(position, edit.start)
            position = self._replace(edit)
        draft.copy(position, len(draft.text))
        return draft.written

    # One replacement; each returns where the text goes on

    def _replace(self, edit: Edit) -> int:
        match edit.what:
            case Day():
                return write_day(self._draft, edit, edit.what)
            case str():
                return write_age(self._draft, edit, edit.what)
            case Said():
                return self._reference(edit, in_sentence(self._draft, edit, edit.what.words))
            case Several():
                return self._several(edit, edit.what)
            case Judged():
                return self._decided(edit, edit.what)
            case Match():
                return self._name(edit, edit.what)

    def _reference(self, edit: Edit, words: str) -> int:
        """A `[[key]]`, which may say again what stands before or behind it, as a name may."""
        draft = self._draft
        genitive = _GENITIVE.match(draft.text, edit.end)
        if genitive:
            edit = replace(edit, end=genitive.end())
        return stand_in(draft, edit, words, possessive=bool(genitive))

    def _several(self, edit: Edit, people: Several) -> int:
        draft, written = self._draft, self._draft.written
        noun = people.words.partition(" ")[2]
        if again := re.search(rf"\b{re.escape(noun)}(?P<opens>,? |,?\s\()$", written.text, re.IGNORECASE):
            written.cut(again.start("opens"))
            closing = ")" if again["opens"].endswith("(") else again["opens"].strip()
            return edit.end + (closing != "" and draft.next(edit.end) == closing)
        if both := _BOTH.search(written.text):
            written.cut(both.start())  # "Both Ms Lockspur and Mr Grieveson": "Both health visitors"
            words = f"both {noun}"
        else:
            words = people.words
        if people.possessive:
            words = grammar.possessive(words, "’" if "’" in draft.stands(edit) else "'")
        draft.write_cased(edit, words)
        return edit.end

    def _decided(self, edit: Edit, judged: Judged) -> int:
        draft, answer = self._draft, judged.answer
        if answer is None:
            return draft.write_open(edit)
        if answer.verdict is Verdict.KEEP:
            draft.write_kept(edit, draft.stands(edit))
            return edit.end
        if answer.verdict is Verdict.REPLACE:
            return self._answered(edit, answer.replacement, possessive=judged.possessive)
        if answer.doubt is Doubt.SHAPE and (labelled := leave_label(draft, edit)) is not None:
            return labelled  # "Hospital no. QA338810"
        before, skipped = dropped(draft.written.text, draft.text[edit.end :])
        end = edit.end + skipped
        upcoming = draft.text[end : end + 40]
        begins = grammar.begins_sentence(before)
        before, _ = grammar.with_article(before, upcoming, "")
        draft.written.settle(before)
        if begins and upcoming[:1].islower() and end not in self._starts:  # "zoz99: marlowe came": a name begins there
            draft.write(edit, upcoming[0].upper())
            end += 1
        return end

    def _answered(self, edit: Edit, words: str, *, possessive: bool) -> int:
        draft = self._draft
        term = draft.stands(edit).lower()
        if (
            term.endswith("s")
            and _GENITIVE_OF_S.match(draft.text, edit.end)
            and not _QUOTING.search(draft.written.text)
        ):
            edit, possessive = replace(edit, end=edit.end + 1), True  # "Rhys' mother"
        before = led_by_on(draft.written.text, words)
        if before != draft.written.text:
            words = grammar.like(draft.written.text[len(before) :], words)
            draft.written.settle(before)
        end = stand_in(draft, edit, words, possessive=possessive)
        is_initial = _ENDS_IN_INITIAL.search(draft.stands(edit)) is not None  # "Sue P." as well
        return end + (is_initial and STOP_WITHIN.match(draft.text, end) is not None)

    def _name(self, edit: Edit, match: Match) -> int:
        draft = self._draft
        if (end := write_family(draft, edit, match, self._courtesies)) is not None:
            return end
        words = meant_by(match, draft.text, self._courtesies)
        if not words:
            answer = self._unwritten(edit, match, is_unsure=words is None)
            return self._decided(edit, Judged(answer, match.possessive))
        if match.form is FormClass.NUMBER and (end := leave_label(draft, edit)) is not None:
            return end
        if match.form is FormClass.TIME and (end := write_part_of_day(draft, edit, words)) is not None:
            return end
        if match.identifiers[0].reference.startswith("children[") and re.match(
            rf" (?:is|was|will be) (?:called|known as|referred to as) {re.escape(words)}\b", draft.text[edit.end :]
        ):
            return stand_in(draft, edit, "one child", possessive=False)  # "Marlowe is called Robin in this report"
        is_person = all(one.category in PERSONAL for one in match.identifiers)
        is_alias = is_person and match.form is FormClass.KNOWN_AS
        if (
            is_person
            and not match.possessive
            and (known := _KNOWN_AS.search(draft.written.text) or (is_alias and _CALLED_BY.search(draft.written.text)))
        ):
            draft.written.cut(known.start("as"))  # "He was known as Cazza" would say that he was known as "Father"
            draft.write(edit, " by another name")
            closes = known["as"][-1:] != " " and _QUOTE.match(draft.text, edit.end)
            return edit.end + bool(closes)
        is_genitive = match.possessive or (match.form is FormClass.PLURAL and match.identifiers[0].whose != "")
        return stand_in(draft, edit, in_sentence(draft, edit, words), possessive=is_genitive, match=match)

    def _unwritten(self, edit: Edit, match: Match, *, is_unsure: bool) -> Answer | None:
        """Ask what to say instead of a name; of a person without a pseudonym that is said once, elsewhere."""
        if is_unsure:
            what = f"a name may mean more than one, or somebody else ({match.references})"
            return self._ask(edit, match, "clear-ambiguous-name", what, "Write `[[key]]`, or the full name")
        if any(one.whose for one in match.identifiers):
            return None
        what = (
            "something that must not appear in print stands in the text, and nothing is given to say instead "
            f"({match.references})"
        )
        return self._ask(edit, match, "clear-reword", what, "Reword the sentence without it")
