"""One line of a text on its way: each of its edits becomes words that fit what is written before and what follows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from msgspec.structs import replace

from reportgen.anonymise import describing, grammar
from reportgen.anonymise.courtesy import Courtesy, called_so
from reportgen.anonymise.edits import PERSONAL, Edit, Judged, Said, Several
from reportgen.anonymise.months import as_month
from reportgen.anonymise.titled import is_of_a_stranger, of_the_trade
from reportgen.anonymise.written import Written
from reportgen.identifiers import Day, FormClass, Match, words_of
from reportgen.model.question import Verdict

__all__ = ["Line"]

_ONE_DAY = re.compile(r"\bone day in (?=\w+(?: \d{4})?,? $)", re.IGNORECASE)
_LABEL = re.compile(
    r"(?P<opens>\s?\()?\b(?:NHS number|reference(?: number)?|"
    r"(?:NHS |case |crime |court |log )?(?:number|ref|(?P<no>no))|(?P<nhs>NHS)|tele?(?:phone)?|"
    r"phone|mobile|e-?mail(?: address)?|postcode)(?P<gap>\.?[:,]?\s)$",
    re.IGNORECASE,
)
_SAID_OF = re.compile(r"\b(?:number|reference|address|phone|mobile|e-?mail|postcode) (?P<is>is|was)\s$", re.IGNORECASE)
_FAMILY_NOUN = re.compile(
    r"(?P<space>\s+)(?P<noun>family|families|household|home|house|child|children|baby|babies|infants?|girl|boy|siblings?|"
    r"parents?|brothers?|sisters?|girls|boys|twins?|sons?|daughters?|cousins?|uncles?|aunts?|nieces?|nephews?|relatives?|"
    r"relations?|grandparents|grandchild(?:ren)?)\b",
    re.IGNORECASE,
)
_AT = re.compile(
    r"\b((?:just |shortly |soon )?(?:at|after|before|around|about|by|from|until|till|since)) "
    r"(?:around |about |approximately |exactly |precisely |roughly |just (?:after|before) )?$",
    re.IGNORECASE,
)
_OWNED_BY_ONE = re.compile(
    r"\s+(?:flat|address|property|case|file|records?|referral|dog|car|van|business|farm|shop|pub|name|surname|side)\b"
)
"""What is somebody's whose name stands before it, with an article: "the Thornquist flat" is Father's flat."""
_GENITIVE = re.compile(r"['’]s\b")
_FAMILY_AGAIN = re.compile(r"(?<=\bthe family) and (?:the )?$", re.IGNORECASE)
_CLOCK_GOES_ON = re.compile(
    r"(?::\d\d)?(?: ?(?:hours|hrs|[ap]\.?m(?:\.(?=,|;|\)| (?-i:[a-z])))?)(?!\w))?"
    r"(?: (?:in the (?:morning|afternoon|evening)|at night)\b)?",
    re.IGNORECASE,
)
# The full stop of "6 Nov." or of "M.", where the sentence goes on.
_SHORT_MONTH = re.compile(r"\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$", re.IGNORECASE)
_STOP_WITHIN = re.compile(r"\.(?=,|;|\)| [a-z])")
_OPENS = re.compile(r"(?P<space>\s)\([\"“'‘]?$")
_CLOSED = re.compile(r"[\"”'’]?\)")
_CLOSES = frozenset((*",.;:!?)–—", ""))
# The comma behind an apposition stays where a list or a sentence goes on: "his mother, Isolde, his father and I".
_GOES_ON_TO = re.compile(
    r", (?:(?:his|her|their|the|an?|two|three|aged|who|whose|then|now|later|also)\b|\w+['’]s |[A-Z])"
)
_TITLE_OF_KIN = re.compile(
    r"\b(?P<title>Babcia|Nain|Taid|Mamgu|Nonna|Nonno|Oma|Opa|Auntie|Aunty|Aunt|Uncle|Nan|Nanny|Nana|Granny|Gran|Grandma|Grandad|Granddad|Grandpa)\s$"
)
_SENIOR = re.compile(r",? (?:senior|junior|snr|jnr)\b\.?", re.IGNORECASE)
_BOTH = re.compile(r"\bboth (?:the )?$", re.IGNORECASE)
_KNOWN_AS = re.compile(
    r"\b(?:is|was|were|are|been|being|be)(?: (?:also|better|generally|often|usually|widely|then|now|sometimes))*"
    r" known(?: \w+){0,3}?(?P<as> as\s[\"“'‘]?)$",
    re.IGNORECASE,
)
_QUOTE = re.compile(r"[\"”'’](?!\w)")
_NUMBERED = re.compile(r"\d|#|(?:nos?|numbers?|houses?|flat|plot|unit|apartment|room|pitch)\b", re.IGNORECASE)
_SEVERAL_HOUSES = re.compile(
    r"(?:(?:nos?\.?|numbers?|houses?|#) ?)*\d+[a-z]?(?:,| ?&| and| or| to) ?(?:and |or )?\D{0,9}\d", re.IGNORECASE
)
_ARTICLE = re.compile(r"\b(?:the|an?) $", re.IGNORECASE)
_AND = re.compile(r" (?:and|or|&) ")
_LOUD = re.compile(r"[^\W\d_]{5}")
_LED = re.compile(r"\b(?:at|in|on|from|to|near|outside|of|into|opposite|behind|for|by|called)\s$", re.IGNORECASE)
_ELSEWHERE = frozenset({"another local authority", "another country"})
_PLACE_LIKE = frozenset({"place", "agency", "authority"})


class Line:
    """A line that is rewritten; what replaces a stretch takes the look of its first letter."""

    def __init__(
        self,
        text: str,
        looks: Sequence[tuple[bool, bool]],
        courtesies: Mapping[str, Courtesy],
        said: set[str],
        tell: Callable[[str, str, str], None],
    ) -> None:
        """Args:
        text: what stands there, with one character for each reference.
        looks: of each character, whether it is bold, and whether it is in italics.
        courtesies: which courtesy titles can mean each person, by key.
        said: kinds of places that the passage has named already; those of this line are added.
        tell: is told what the author must settle: rule, what is wrong, remedy.
        """
        self._text = text
        # A heading in capitals; "LRI" alone is an abbreviation, as somebody notes where something is recorded.
        self._is_loud = text.isupper() and _LOUD.search(text) is not None
        self._looks = looks
        self._courtesies = courtesies
        self._said = said
        self._tell = tell
        self._written = Written()
        self._last_day: Day | None = None
        self._last_place = (0, "")

    def rewrite(self, edits: Iterable[Edit]) -> Written:
        """What becomes of the line; its edits come in order, none overlapping another."""
        position = 0
        for edit in edits:
            if edit.start < position:
                continue  # it went with what was said twice
            self._copy(position, edit.start)
            position = self._replace(edit)
        self._copy(position, len(self._text))
        return self._written

    def _copy(self, start: int, end: int) -> None:
        while start < end:
            stop = start + 1
            while stop < end and self._looks[stop] == self._looks[start]:
                stop += 1
            self._written.add(self._text[start:stop], self._looks[start])
            start = stop

    def _write(self, edit: Edit, words: str) -> None:
        self._written.add(words, self._looks[edit.start])

    def _stands(self, edit: Edit) -> str:
        return self._text[edit.start : edit.end]

    def _next(self, position: int) -> str:
        return self._text[position : position + 1]

    # One replacement; each returns where the text goes on

    def _replace(self, edit: Edit) -> int:
        match edit.what:
            case Day():
                return self._day(edit, edit.what)
            case str():
                return self._age(edit, edit.what)
            case Said():
                return self._reference(edit, self._in_sentence(edit.what.words, edit))
            case Several():
                return self._several(edit, edit.what)
            case Judged():
                return self._decided(edit, edit.what)
            case Match():
                return self._name(edit, edit.what)

    def _reference(self, edit: Edit, words: str) -> int:
        """A `[[key]]`, which may say again what stands before or behind it, as a name may."""
        if genitive := _GENITIVE.match(self._text, edit.end):
            whole = replace(edit, end=genitive.end())
            said = self._said_before(whole, words, possessive=True)
            return said if said is not None else self._noun(whole, words, possessive=True)
        said = self._said_before(edit, words, possessive=False)
        if said is not None:
            return said
        again = grammar.said_after(self._text[edit.end :], words)
        return self._noun(replace(edit, end=edit.end + again), words, possessive=False)

    def _several(self, edit: Edit, people: Several) -> int:
        written = self._written
        noun = people.words.partition(" ")[2]
        if again := re.search(rf"\b{re.escape(noun)}(?P<opens>,? |,?\s\()$", written.text, re.IGNORECASE):
            written.cut(again.start("opens"))
            closing = ")" if again["opens"].endswith("(") else again["opens"].strip()
            return edit.end + (closing != "" and self._next(edit.end) == closing)
        if both := _BOTH.search(written.text):
            written.cut(both.start())  # "Both Ms Lockspur and Mr Grieveson": "Both health visitors"
            words = f"both {noun}"
        else:
            words = people.words
        if people.possessive:
            words = grammar.possessive(words, "’" if "’" in self._stands(edit) else "'")
        self._write(edit, grammar.capitalised(words) if grammar.begins_sentence(written.text) else words)
        return edit.end

    def _decided(self, edit: Edit, judged: Judged) -> int:
        answer = judged.answer
        if answer is None:
            return self._as_it_was(edit)
        if answer.verdict is Verdict.KEEP:
            first = len(self._written.text)
            self._write(edit, self._stands(edit))
            self._written.kept.append((first, len(self._written.text)))
            return edit.end
        if answer.verdict is Verdict.REPLACE:
            return self._answered(edit, answer.replacement, possessive=judged.possessive)
        before, skipped = grammar.dropped(self._written.text, self._text[edit.end :])
        end = edit.end + skipped
        upcoming = self._text[end : end + 40]
        begins = grammar.begins_sentence(before)
        before, _ = grammar.with_article(before, upcoming, "")
        self._written.settle(before)
        if begins and upcoming[:1].islower():
            self._write(edit, upcoming[0].upper())
            end += 1
        return end

    def _answered(self, edit: Edit, words: str, *, possessive: bool) -> int:
        said = self._said_before(edit, words, possessive=possessive)
        if said is not None:
            return said  # "the triage nurse, Sister Pemberwick,"
        before = grammar.led_by_on(self._written.text, words)
        if before != self._written.text:
            words = grammar.like(self._written.text[len(before) :], words)
            self._written.settle(before)
        end = self._noun(edit, words, possessive=possessive)
        is_initial = edit.end - edit.start == 1 and self._stands(edit).isupper()
        return end + (is_initial and _STOP_WITHIN.match(self._text, end) is not None)

    def _age(self, edit: Edit, words: str) -> int:
        before, words = grammar.with_article(self._written.text, words, "")
        self._written.settle(before)
        words = words.upper() if self._is_loud else words
        begins = grammar.begins_sentence(before) and not self._text[edit.start].islower()
        self._write(edit, grammar.capitalised(words) if begins else words)
        return edit.end

    def _day(self, edit: Edit, day: Day) -> int:
        before, words = as_month(day, self._stands(edit), self._written.text, self._text[edit.end :], self._last_day)
        self._last_day = day
        self._written.settle(before)
        first = len(self._written.text)
        self._write(edit, words.upper() if self._is_loud else words)
        self._written.kept.append((first, len(self._written.text)))  # "by May" is no May of the case
        is_short = _SHORT_MONTH.search(self._stands(edit)) is not None
        return edit.end + (is_short and _STOP_WITHIN.match(self._text, edit.end) is not None)

    def _name(self, edit: Edit, match: Match) -> int:
        if (end := self._family(edit, match)) is not None:
            return end
        words = self._meant(match)
        if words is None:
            what = f"a name may mean more than one ({match.references})"
            self._tell("clear-ambiguous-name", what, "Write `[[key]]`, or the full name")
            return self._as_it_was(edit)
        if not words and any(one.whose for one in match.identifiers):
            return self._as_it_was(edit)  # a person without a pseudonym: that is said once
        if not words:
            what = (
                "something that must not appear in print stands in the text, and nothing is given to say instead "
                f"({match.references})"
            )
            self._tell("clear-reword", what, "Reword the sentence without it")
            return self._as_it_was(edit)
        written = self._written
        if match.form is FormClass.NUMBER and (said_of := _SAID_OF.search(written.text)):
            written.cut(said_of.end("is"))  # "her NHS number is 999 …"
            self._write(edit, " not given here")
            return edit.end
        if match.form is FormClass.NUMBER and (label := _LABEL.search(written.text)):
            return self._labelled(edit, label)
        if match.form is FormClass.TIME and (at := _AT.search(written.text)):
            return self._at_a_time(edit, words, at) + self._rest_of_the_clock(edit)
        if match.identifiers[0].reference.startswith("children[") and re.match(
            rf" (?:is|was|will be) (?:called|known as|referred to as) {re.escape(words)}\b", self._text[edit.end :]
        ):
            return self._noun(edit, "one child", possessive=False)  # "Marlowe is called Robin in this report"
        is_person = all(one.category in PERSONAL for one in match.identifiers)
        if is_person and not match.possessive and (known := _KNOWN_AS.search(written.text)):
            written.cut(known.start("as"))  # "He was known as Cazza" would say that he was known as "Father"
            self._write(edit, " by another name")
            closes = known["as"][-1:] != " " and _QUOTE.match(self._text, edit.end)
            return edit.end + bool(closes)
        is_genitive = match.possessive or (match.form is FormClass.PLURAL and match.identifiers[0].whose != "")
        return self._noun(edit, self._in_sentence(words, edit), possessive=is_genitive, match=match)

    def _family(self, edit: Edit, match: Match) -> int | None:
        """A family name that means the family; None where it means one of them."""
        is_plural = match.form is FormClass.PLURAL
        if _are_colleagues(match):
            noun = _FAMILY_NOUN.match(self._text, edit.end)
            return (
                self._colleagues(edit, match, possessive=match.possessive or not is_plural)
                if is_plural or noun
                else None
            )
        family = _family_of(match)
        if is_plural and match.titled:
            return self._noun(edit, self._them(family), possessive=match.possessive)
        if not all(one.category == "family name" for one in match.identifiers):
            return None
        if is_plural and not match.possessive:
            return self._noun(edit, self._them(family), possessive=False)
        if not match.titled and not match.possessive and (noun := _FAMILY_NOUN.match(self._text, edit.end)):
            if family != "the family" and (
                which := grammar.any_of_the_family(self._written.text, noun["noun"], family)
            ):
                return self._noun(edit, which, possessive=False) + noun.end("noun") - edit.end
            if family != "the family":
                is_again = noun["noun"].lower() in {"family", "families"}
                end = noun.end("noun") if is_again else noun.end("space") - 1
                self._noun(edit, self._them(family), possessive=not is_again)
                return end
            lead = "" if grammar.is_led(self._written.text) else "the "
            before, _ = grammar.with_article(self._written.text, noun["noun"], "")
            self._written.settle(before)
            self._write(edit, grammar.capitalised(lead) if grammar.begins_sentence(before) else lead)
            return noun.end("space")
        if is_plural:
            return self._noun(edit, self._them(family), possessive=True)
        article = _ARTICLE.search(self._written.text)
        if article and not match.titled and not match.possessive and _OWNED_BY_ONE.match(self._text, edit.end):
            words = self._meant(match)
            if words:
                self._written.cut(article.start())
                return self._noun(edit, self._in_sentence(words, edit), possessive=True)
        return None

    def _colleagues(self, edit: Edit, match: Match, *, possessive: bool) -> int | None:
        """Professionals of one name, who are no family: "the Lockspurs" are the health visitors."""
        jobs = list(dict.fromkeys(one.replacement for one in match.identifiers))
        is_counted = grammar.is_counted(self._written.text)
        if "" in jobs or (len(jobs) > 1 and is_counted):
            return None
        words = " and ".join(jobs)
        if len(jobs) == 1:
            several = grammar.several(2, grammar.bare(jobs[0])).partition(" ")[2]
            words = several if is_counted else f"the {several}"
        return self._noun(edit, words, possessive=possessive)

    def _them(self, family: str) -> str:
        """A family's words, the article before them set right."""
        before, words = grammar.of_the_family(self._written.text, family)
        self._written.settle(before)
        return words

    def _at_a_time(self, edit: Edit, words: str, at: re.Match[str]) -> int:
        written = self._written
        written.cut(at.start())
        if day := _ONE_DAY.search(written.text):  # "One day in March 2024 at 06.40"
            part = grammar.like(day[0], f"one {words.removeprefix('the ')} in ")
            written.settle(f"{written.text[: day.start()]}{part}{written.text[day.end() :].rstrip(' ,')}")
            return edit.end
        self._write(edit, grammar.like(at[1], "at night" if words == "the night" else f"in {words}"))
        return edit.end

    def _rest_of_the_clock(self, edit: Edit) -> int:
        """How much of what follows belongs to a time that is a part of the day now: "06:40:12", "in the morning"."""
        rest = _CLOCK_GOES_ON.match(self._text, edit.end)
        return len(rest[0]) if rest else 0

    def _labelled(self, edit: Edit, label: re.Match[str]) -> int:
        """A label with its value, of which the label is enough: "NHS number 999 …"; in brackets, neither is needed."""
        after = self._next(edit.end)
        if label["opens"] and after == ")":
            self._written.cut(label.start())
            return edit.end + 1
        if label["no"]:
            self._written.cut(label.start("no"))  # "crime no. 123"
            self._write(edit, "Number" if grammar.begins_sentence(self._written.text) else "number")
        else:
            self._written.cut(label.start("gap"))
            self._write(edit, " number" if label["nhs"] else "")
        return edit.end + ("," in label["gap"] and after == ",")

    def _as_it_was(self, edit: Edit) -> int:
        first = len(self._written.text)
        self._write(edit, self._stands(edit))
        self._written.open.append((first, len(self._written.text)))
        return edit.end

    def _meant(self, match: Match) -> str | None:
        """The one stand-in for a match, or None where it may be one of several."""
        if is_of_a_stranger(match, self._text):
            return None
        # What the author declared goes before what was derived from an address.
        declared = [one for one in match.identifiers if one.whose] or match.identifiers
        meant = {one.replacement for one in declared}
        if len({grammar.bare(words) for words in meant}) == 1 and not match.pronoun:
            return min(meant)  # "a primary school" and "the primary school" are one
        if len(meant) > 1 and match.form is FormClass.SHORT:
            # Several organisations have it in their names; those of another authority are not of this area.
            return "another area" if any(one.replacement in _ELSEWHERE for one in match.identifiers) else "the area"
        if match.pronoun:
            meant = {one.replacement for one in called_so(match, self._text, declared, self._courtesies)}
        if len(meant) > 1:
            meant = {one.replacement for one in of_the_trade(match, self._text)}
        return meant.pop() if len(meant) == 1 else None

    # Words in the place of a name

    def _noun(self, edit: Edit, words: str, *, possessive: bool, match: Match | None = None) -> int:
        written, end = self._written, edit.end
        is_place = match is None or match.identifiers[0].category in _PLACE_LIKE
        if match is not None:
            said = self._said_before(edit, words, possessive=possessive)
            if said is not None:
                return said
            if not possessive:
                end += grammar.said_after(self._text[end:], words)
                elder = _SENIOR.match(self._text, end) if not is_place else None
                end = elder.end() if elder else end
        if is_place and not possessive:
            self._place(edit, end, words)
        if words == "the family" and (family := _FAMILY_AGAIN.search(written.text)):
            written.cut(family.start())  # "the Quillfeathers and the Thornquists"
            return end
        if is_place and words.startswith(("a ", "an ")):
            # Named once, it is "a primary school"; from then on, "the primary school".
            first = words not in self._said
            self._said.add(words)
            words = words if first else f"the {grammar.bare(words)}"
        before = written.text
        if not (possessive or (match is not None and is_place)):
            words = grammar.compared(before, words)
        if match is not None and _NUMBERED.match(self._stands(edit)):
            is_one = _SEVERAL_HOUSES.match(self._stands(edit)) is None
            words = words if is_one else grammar.homes_in(words)
            words = grammar.home_in(words) if is_one and not _LED.search(before) else words
        if match is not None and is_place and possessive and (owned := describing.of_an_owner(words, self._text[end:])):
            (words, taken), possessive = owned, False
            end += taken
        elif match is not None and is_place and not possessive:
            words, taken = describing.before_a_noun(before, words, self._stands(edit), self._text[end:])
            end += taken
            before, words = describing.behind_an_adjective(before, words)
        if match is not None and not is_place:
            before, words = grammar.named(before, words)
        elif not possessive:
            before = grammar.at_home(before, words)
        before, words = grammar.with_article(before, words, "" if possessive else self._text[end:])
        written.settle(before)
        if (match is None or not is_place) and grammar.of_somebodys_kin(before, words, possessive=possessive):
            written.cut(len(written.text) - 1)  # "her mother, the maternal grandmother, rang"
            self._write(edit, ", ")
            after = "" if possessive or self._next(end) in _CLOSES else ","
            self._write(edit, grammar.possessive(words, "'") if possessive else f"{words}{after}")
            return end
        if possessive:
            words = grammar.possessive(words, "’" if "’" in self._stands(edit) else "'")
        if self._is_loud:
            words = words.upper()
        self._write(edit, grammar.capitalised(words) if grammar.begins_sentence(before) else words)
        return end

    def _place(self, edit: Edit, end: int, words: str) -> None:
        """Remember a place; what is written before one that stands around the last is set right."""
        last_end, last = self._last_place
        is_listed = _AND.match(self._text, end)
        if self._text[last_end : edit.start] == ", " and not is_listed and describing.around(words, last):
            self._written.cut(len(self._written.text) - 2)
            self._write(edit, " in ")
        self._last_place = end, words

    def _said_before(self, edit: Edit, words: str, *, possessive: bool) -> int | None:
        """A name that goes, since what it stands for was just said; None where it was not."""
        written, end, after = self._written, edit.end, self._next(edit.end)
        if title := _TITLE_OF_KIN.search(written.text):
            written.cut(title.end("title"))  # "Auntie Oonagh" is "Auntie" to a child, whoever she is
            self._write(edit, grammar.possessive("", "’" if "’" in self._text else "'") if possessive else "")
            return end
        again = grammar.names_again(written.text, words)
        # An apposition: the words stand there already, so the name just goes, with the commas around it.
        # "To her mother, Isolde was a saint" is none.
        if again and (possessive or again["comma"] != "," or after in _CLOSES):
            self._leave_out(edit, again, words, possessive=possessive)
            return end + (again["comma"] == "," and after == "," and not _GOES_ON_TO.match(self._text, end))
        opened, closed = _OPENS.search(written.text), _CLOSED.match(self._text, end)
        if opened and closed and grammar.names_again(written.text[: opened.end("space")], words):
            written.cut(opened.start())  # "Mum (Isolde)" is "Mum", and so is "Isolde (“Izzy”)" but for the brackets
            return closed.end()
        return None

    def _leave_out(self, edit: Edit, again: re.Match[str], words: str, *, possessive: bool) -> None:
        """Leave out a name behind its role; "Health visitor Wren" gets its article."""
        start = again.start()
        before = self._written.text[:start]
        is_bare = words.startswith("the ") and again["noun"].casefold() == grammar.bare(words).casefold()
        if is_bare and not again["comma"] and not grammar.ends_in_determiner(before):
            self._written.cut(start)
            self._write(edit, grammar.capitalised(words) if grammar.begins_sentence(before) else words)
        else:
            self._written.cut(again.start("comma"))
        if possessive:
            self._write(edit, grammar.possessive("", "’" if "’" in self._text else "'"))

    def _in_sentence(self, words: str, edit: Edit) -> str:
        """A role as a sentence has it; alone in its line, or before a colon, it is a label, and stays as it is."""
        is_label = not edit.start and self._next(edit.end) in {"", ":"}
        return words if is_label else grammar.described(words)


def _are_colleagues(match: Match) -> bool:
    """Whether a name means several professionals, and nobody else."""
    of = [one.reference.startswith("professionals[") for one in match.identifiers]
    return all(of) and len({one.whose for one in match.identifiers}) > 1


def _family_of(match: Match) -> str:
    """Whose family a family name means: the child's, or that of the one adult who alone is called so."""
    # Of a child's double barrel, a half is that of the parent who is called so.
    whole = [one for one in match.identifiers if len(words_of(one.value)) == 1] or match.identifiers
    relatives = [one for one in whole if one.reference.startswith("family[")]
    if all(one.reference.startswith("professionals[") for one in whole):
        return grammar.possessive(whole[0].replacement, "'") + " family"
    if not relatives or len(relatives) < len(whole):
        return "the family"
    parent = next((one for one in relatives if one.replacement in {"Mother", "Father"}), relatives[0])
    return grammar.possessive(grammar.described(parent.replacement), "'") + " family"
