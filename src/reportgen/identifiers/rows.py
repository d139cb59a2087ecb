"""Rows of words: forms that stand in a text word for word, the longest first, with title and possessive.

The forms are looked up by their first word and their second, so that the time does not depend on how many there are.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import pairwise

from reportgen.identifiers.folding import Folded, fold
from reportgen.identifiers.forms import Cased, Form, FormClass, Gaps
from reportgen.identifiers.known.public_terms import statutes
from reportgen.identifiers.known.public_words import ABBREVIATIONS
from reportgen.identifiers.known.words import MONTH_COMPANIONS, MONTHS, PERIOD_WORDS, TITLES
from reportgen.identifiers.match import Match
from reportgen.identifiers.names.name_words import words_of
from reportgen.identifiers.names.only_words import is_only_a_word
from reportgen.identifiers.names.written_small import WrittenSmall
from reportgen.identifiers.reading import Reading, Word
from reportgen.identifiers.safe_tokens.phrases import OF_A_SCHEME, is_in_phrase
from reportgen.model.cleared import Identifier

__all__ = ["Rows", "begins_sentence", "is_alnum", "is_called", "is_loud", "is_month"]

_GAPS = {
    Gaps.OPEN: frozenset(
        {"", " ", "-", " - ", "_", ".", ". ", "'", "/", "+", "%20", '" ', ' "', "&", " & ", "' ", " '", "''"}
    ),
    Gaps.COMMA: frozenset({"", " ", ", ", ",", "-", "_", ".", "/", "; ", " , ", "|", "+"}),
    Gaps.DOTS: frozenset({" . ", "- ", ".", ". ", ".-", "-", "_", " ", "/", ". / ", " / ", "·", " · ", "•", "∙", "⋅"}),
    Gaps.CLOCK: frozenset({":", ".", " ", "", ". "}),
}
_SENTENCE_END = re.compile(r"(?:^|[.!?:;\"(]|^- | - )[\s\"'(]*$")
_SENTENCE_GOES = re.compile(r"(?:[.!?:;\"(]| - )[\s\"'(]*$")
# A word that a sentence does not go on from.
_CALLED = re.compile(r"[!,\"]|'s(?!\w)|(?<=s)'(?!\w)| ?-(?!\w)")
_SHORTENED = re.compile(r"'[a-z]{3}")
_LABEL = re.compile(
    r"(?<![^\W_])(?:(?:fore|sur|first|given|christian|middle|family|last|nick|pet)[ _-]?names?|dear|nee)"
    r"(?: (?:is|was|of))?[\"' ]{0,2}[:=]?[\"' ]{0,2}$"
)
_LONGEST_LABEL = 24
# "~brook", "f=brook", "/home/brook/", "brook.exe", where nobody writes capitals; "he/brook" may be two words.
_GOES_ON_AS_HANDLE = re.compile(r"[_@]|\d{2}|[.:][a-z\d]")
_IN_A_PATH = re.compile(r"=[\"']?$|[:<]$|\\$|(?<!\S)(?:[a-z]:|~|\.{1,2})?/(?:[\w.-]+/)*$")
_LONGEST_PATH = 40
_LIGATURES = frozenset("æœßﬀﬁﬂﬃﬄﬅﬆ")
_CODE_MARKS = frozenset("&%=\\")
_BEFORE = 12
# "The May half term", "the May bank holiday"
_OF_THE_YEAR = re.compile(r"[ -](?:half[ -]?term|bank holiday)(?!\w)")
_WITH_A_YEAR = re.compile(r"(?:,? |-| ')\d")
_DIGITS_OF_A_YEAR = 4
_BY = frozenset({"by", "since", "until", "till"})
"""Words before a month that stand before a person as well: "comforted by May", "since May left"."""
_GOES_ON = re.compile(r" (?:the|he|she|they|it|there|this|that|these|his|her|their|no|a|an|both|all|or|when)(?!\w)")
_LISTED = re.compile(r"(?:,? (?:and|or|to) |, | ?[-/] ?)(?:\d|" + "|".join(MONTHS) + r")|[.;)]|$")
_MONTH_MAY_COME = re.compile(
    r"(?<!\w)(?:(?:start|beginning|middle|end|rest|half|month|days?|weeks?|part) of|up to|(?:in|by|until|from) about|"
    r"before|after|from|around|through) $"
)
_PERSONS = re.compile(
    r"(?<!\w)(?:the late|(?:trust|interest|faith|belief|confidence|pride|delight|believed|confided|trusted|interested|"
    r"changes?|difference|improvement|bruises|bruising|marks) in|at last) $"
)
"""Words before which a month's name is a person's, or may be."""
_OPENING_QUOTE = re.compile(r"(?<!\w)'(?=\w)")
_NAMED = frozenset({FormClass.FULL, FormClass.FAMILY, FormClass.GIVEN, FormClass.KNOWN_AS, FormClass.PART,
                    FormClass.INITIAL_AND_NAME, FormClass.REVERSED, FormClass.MIDDLE})  # fmt: skip
_OF_FAMILIES = ("children[", "family[")
_DOUBLE = re.compile(r"\.?-[a-z]")
# "The IRIS advocate": families are written in capitals, too, so what follows has to be what a scheme has.
_ARTICLE = re.compile(r"(?<!\w)(?:[Aa]n?|[Tt]he) $")
# "Rated Green", "RAG: Amber"
_LIGHTS = frozenset({"amber", "blue", "green", "red"})
_RATED = re.compile(r"(?<!\w)(?:rated|rating:?|rag:?) (?:as )?$")
_SHORT_TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr"})
_LONGEST_RANK = 4


class Rows:
    """The forms of one case."""

    def __init__(self, forms: Iterable[Form], family_initials: dict[str, tuple[Identifier, ...]]) -> None:
        """Index the forms; the initials are those of family names, which count after a title."""
        forms = tuple(forms)
        index: dict[str, dict[str, dict[Form, None]]] = {}
        for form in forms:
            second = form.words[1] if len(form.words) > 1 else ""
            index.setdefault(form.words[0], {}).setdefault(second, {})[form] = None
        self._index = {
            first: {second: tuple(found) for second, found in seconds.items()} for first, seconds in index.items()
        }
        self._written_small = WrittenSmall(forms)
        self._family_initials = family_initials

    def words(self) -> frozenset[str]:
        """The words of names of several words, whole or in a short form ("Rd"); none of a time or of what is kept."""
        forms = (form for seconds in self._index.values() for found in seconds.values() for form in found)
        return frozenset(
            word
            for form in forms
            if len(form.words) > 1 and form.identifier is not None and form.form_class is not FormClass.TIME
            for word in form.words
        )

    def find(self, reading: Reading) -> Iterator[Match]:
        """Every row, in order, none overlapping another.

        One without identifiers is a name that is printed on purpose.
        """
        distinct, texts = reading.distinct, reading.texts
        index = self._index
        places = (
            ()
            if index.keys().isdisjoint(distinct)
            else [
                place
                for place, text in enumerate(texts)
                if (seconds := index.get(text))
                and ("" in seconds or (place + 1 < len(texts) and texts[place + 1] in seconds))
            ]
        )
        if not TITLES.keys().isdisjoint(distinct) and not self._family_initials.keys().isdisjoint(distinct):
            titles = [place for place, text in enumerate(texts) if text in TITLES]
            places = sorted({*places, *titles})
        after = 0
        laws: tuple[tuple[int, int], ...] | None = None
        folded = reading.folded
        for place in places:
            if place < after:
                continue
            words = reading.words
            found = self._longest(folded, words, place)
            if found is None:
                if initial := self._titled_initial(folded, words, place):
                    yield initial
                continue
            forms, end_place = found
            if all(form.ordinary or form.form_class is FormClass.INITIALS for form in forms):
                start, end = folded.span(words[place].start, words[end_place - 1].end)
                laws = statutes(folded.original) if laws is None else laws
                if any(first <= start and end <= last for first, last in laws):
                    after = end_place
                    continue
            if (
                end_place - place == 1
                and all(form.ordinary for form in forms)
                and _is_only_a_word(folded, words[place])
            ):
                after = end_place
                continue
            yield self._match(folded, words, place, end_place, forms)
            after = end_place

    def _longest(self, folded: Folded, words: list[Word], place: int) -> tuple[list[Form], int] | None:
        best: list[Form] = []
        length = 0
        seconds = self._index.get(words[place].text, {})
        following = words[place + 1].text if place + 1 < len(words) else ""
        for form in (*seconds.get("", ()), *(seconds.get(following, ()) if following else ())):
            count = len(form.words)
            if count >= length and self._stands(form, folded, words, place):
                if count > length or words[place + count - 1].end > words[place + length - 1].end:
                    best, length = [], count
                best.append(form)
        return (best, place + length) if best else None

    def _stands(self, form: Form, folded: Folded, words: list[Word], place: int) -> bool:
        row = words[place : place + len(form.words)]
        if len(row) < len(form.words) or any(word.text != want for word, want in zip(row, form.words, strict=True)):
            return False
        gaps = _GAPS[form.gaps]
        between = (folded.text[a.end : b.start] for a, b in pairwise(row))
        if any(gap not in gaps and gap not in form.written for gap in between):
            return False
        if form.form_class is FormClass.INITIALS and _SHORTENED.match(folded.text, row[-1].end):
            return False  # "K. B'field" is more than its initials
        if form.form_class is FormClass.INITIAL_AND_NAME and any(
            word.text == "s" and folded.text[word.start - 1 : word.start] == "'" for word in (row[0], row[-1])
        ):
            return False  # of Sam Stone, "Sam's" and "it's Stone" have no initial in them
        if form.form_class is FormClass.TIME:
            return not is_alnum(folded.text, row[0].start - 1) and not is_alnum(folded.text, row[-1].end)
        originals = [folded.original[slice(*folded.span(word.start, word.end))] for word in row]
        if any(
            len(word.text) == 1
            and word.text.isalpha()
            and word.text != "s"
            and not one.isupper()
            and folded.text[word.end : word.end + 1] != "'"
            for word, one in zip(row, originals, strict=True)
        ):
            return False
        if form.cased is Cased.CAPITAL:
            if _is_handle(folded, row[0], row[-1]) or originals[0][0] in _CODE_MARKS or _is_labelled(folded, row[0]):
                return True
            first = originals[0]
            if form.form_class is FormClass.DIMINUTIVE and not first.islower():
                return False
            is_month_here = is_month if form.form_class is FormClass.MIDDLE else _is_surely_a_month
            if len(row) == 1 and is_month_here(folded.text, words, place):
                return False
            return (
                not first.islower()
                or _is_in_strange_letters(first)
                or self._written_small.stands(form, folded.text, row[0], row[-1])
            )
        if form.cased is Cased.UPPER:
            closed = not is_alnum(folded.text, row[0].start - 1) and not is_alnum(folded.text, row[-1].end)
            return closed and all(one.isupper() or one.isdigit() for one in originals)
        return True

    def _match(self, folded: Folded, words: list[Word], place: int, after: int, forms: list[Form]) -> Match:
        start, end = words[place].start, words[after - 1].end
        if any(form.identifier is None for form in forms):
            return Match(*folded.span(start, end), FormClass.KEPT, ())
        # The name itself goes before a short form of another.
        forms = [form for form in forms if form.form_class is not FormClass.SHORT] or forms
        # "The Kirkharles" are a family, whether or not one of them is Kirkharle S.
        forms = [form for form in forms if form.form_class is FormClass.PLURAL] or forms
        form = forms[0]
        identifiers = tuple(dict.fromkeys(form.identifier for form in forms if form.identifier is not None))
        pronoun, titled = "", False
        may_be_month = after - place == 1 and _may_be_a_month(folded.text, words, place)
        form_class = form.form_class
        if form_class in _NAMED:
            while place and self._is_title(folded, words[place - 1], start):
                start, titled = words[place - 1].start, True
                pronoun = TITLES[words[place - 1].text] or pronoun
                place -= 1
            couple = self._couple(folded, words, place) if titled else None
            if couple is not None:
                start, pronoun, form_class = couple, "", FormClass.PLURAL
        if len(words[after - 1].text) == 1:
            end = _last_dot(folded, end)
        last = end
        end, possessive = _possessive(folded.text, start, end)
        if possessive and end == last + 1 and _has_apostrophe(identifiers, words[after - 1].text):
            possessive = False  # "Tamesbury Girls'" is called so
        # Half of the double barrel of somebody who is no child and no relative may be somebody else's whole name.
        if form_class is FormClass.PART and not any(one.reference.startswith(_OF_FAMILIES) for one in identifiers):
            return Match(*folded.span(start, end), form_class, identifiers, possessive, pronoun, titled, certain=False)
        doubtful = all(form.ordinary for form in forms) and not possessive and not titled
        is_small = (
            form.cased is Cased.CAPITAL
            and folded.original[folded.span(words[place].start, words[place].end)[0]].islower()
            and self._written_small.stands(form, folded.text, words[place], words[after - 1])
        )
        at_a_loss = begins_sentence(folded.text, start) or is_loud(folded, words, place, after)
        certain = not (doubtful and at_a_loss) and not is_small and not may_be_month
        return Match(*folded.span(start, end), form_class, identifiers, possessive, pronoun, titled, certain)

    @staticmethod
    def _is_title(folded: Folded, word: Word, start: int) -> bool:
        if word.text not in TITLES or folded.text[word.end : start] not in {" ", ". ", "."}:
            return False
        # "nurse Lockspur" may be a role of which only the name is wrong; "Nurse Lockspur" is how she is called.
        return word.text in _SHORT_TITLES or folded.original[folded.span(word.start, word.end)[0]].isupper()

    @staticmethod
    def _couple(folded: Folded, words: list[Word], place: int) -> int | None:
        """Where `Mr and Mrs Q` begins, if `Mrs Q` at this place is its second half."""
        linked = place > 1 and words[place - 1].text == "and"
        first = place - 2 if linked else place - 1
        if first < 0 or words[first].text not in _SHORT_TITLES:
            return None
        between = folded.text[words[first].end : words[place].start]
        return words[first].start if linked or between in {" & ", "&"} else None

    def _titled_initial(self, folded: Folded, words: list[Word], place: int) -> Match | None:
        """`Ms Q`: a title with nothing but the first letter of a family name."""
        if words[place].text not in TITLES or place + 1 == len(words):
            return None
        title, letter = words[place], words[place + 1]
        known = self._family_initials.get(letter.text, ())
        if not known or self._longest(folded, words, place + 1):
            return None
        gap = folded.text[title.end : letter.start]
        if gap != " " and (gap != ". " or not _may_be_cut_short(title.text, letter.text)):
            return None  # "spoke to the nurse. A letter was sent"
        if not folded.original[folded.span(letter.start, letter.end)[0]].isupper():
            return None
        last = letter
        if place + 2 < len(words) and _DOUBLE.fullmatch(folded.text, letter.end, words[place + 2].end):
            # "Ms F-Q" is one of a double name, and none whose name only begins with F.
            last = words[place + 2]
            known = tuple(one for one in known if (letter.text, last.text) in _letters_in_a_row(one.value))
            if not known:
                return None
        end, possessive = _possessive(folded.text, title.start, _last_dot(folded, last.end))
        return Match(
            *folded.span(title.start, end), FormClass.INITIALS, known, possessive, TITLES[title.text], titled=True
        )


def _is_only_a_word(folded: Folded, word: Word) -> bool:
    """Whether a word that is a name as well is none here, by what stands beside it: "the IRIS advocate"."""
    start, end = folded.span(word.start, word.end)
    text = folded.original
    if text[start:end] in ABBREVIATIONS and _ARTICLE.search(text, max(0, start - 5), start):
        return OF_A_SCHEME.match(text, end) is not None
    if word.text in _LIGHTS and _RATED.search(folded.text, max(0, word.start - _BEFORE), word.start):
        return True
    begins = begins_sentence(folded.text, word.start)
    return (begins and is_only_a_word(folded.text, word.text, word.end)) or is_in_phrase(text, start, end)


def _may_be_cut_short(title: str, letter: str) -> bool:
    """Whether a full stop between them ends no sentence: "Prof. Q", "Pc. K"; "the DI. A letter" has an article."""
    return title in _SHORT_TITLES or (len(title) <= _LONGEST_RANK and letter not in {"a", "i"})


def _letters_in_a_row(name: str) -> frozenset[tuple[str, str]]:
    return frozenset(pairwise(word[0] for word in words_of(name)))


def begins_sentence(text: str, start: int) -> bool:
    """Whether a place in a folded text is the start of a sentence, a list item or a quotation."""
    return (
        bool(_SENTENCE_END.search(text[max(0, start - _BEFORE) : start]))
        if start <= _BEFORE
        else bool(_SENTENCE_GOES.search(text[start - _BEFORE : start]))
    )


def is_called(text: str, end: int) -> bool:
    """Whether a word that ends there stands as somebody who is called or quoted does: "Josh, come here", "Josh's"."""
    return _CALLED.match(text, end) is not None


def is_loud(folded: Folded, words: list[Word], place: int, after: int) -> bool:
    """Whether a word stands among words in capitals, where a capital tells nothing."""
    near = words[max(0, place - 1) : place] + words[after : after + 1]
    originals = [folded.original[slice(*folded.span(word.start, word.end))] for word in (*near, words[place])]
    return len(originals) > 1 and all(original.isupper() and len(original) > 1 for original in originals)


def is_alnum(text: str, position: int) -> bool:
    """Whether a letter or digit stands at a position, which may be outside the text."""
    return 0 <= position < len(text) and text[position].isalnum()


def _is_in_strange_letters(word: str) -> bool:
    """Whether a word has letters that only look like its own: "ƙhan". An accent and a ligature are no such ("rosé")."""
    return not word.isascii() and any(
        letter.isalpha() and not (unicodedata.normalize("NFD", letter)[0].isascii() or letter in _LIGATURES)
        for letter in word
    )


def _is_labelled(folded: Folded, first: Word) -> bool:
    """Whether words stand as what a form or a record names: "first name jack", "forename=jack"."""
    return _LABEL.search(folded.text, max(0, first.start - _LONGEST_LABEL), first.start) is not None


def _is_handle(folded: Folded, first: Word, last: Word) -> bool:
    """Whether words are part of a handle or hashtag, where nobody writes capitals."""
    text = folded.text
    if text[first.start - 1 : first.start] in {"#", "@", "_", "~"} or _GOES_ON_AS_HANDLE.match(text, last.end):
        return True
    return _IN_A_PATH.search(text, max(0, first.start - _LONGEST_PATH), first.start) is not None


def is_month(text: str, words: list[Word], place: int) -> bool:
    """Whether `May`, `June` or `April` here is the month, as far as a glance at its neighbours tells."""
    if words[place].text not in MONTHS:
        return False
    after = words[place + 1] if place + 1 < len(words) else None
    before = words[place - 1] if place else None
    if after and after.text.isdigit() and text[words[place].end : after.start] in {" ", ", ", " '", "-"}:
        return True
    if _OF_THE_YEAR.match(text, words[place].end):
        return True
    if before is None or re.search(r"[.!?]", text[before.end : words[place].start]):
        return False
    if before.text in MONTH_COMPANIONS or before.text.isdigit() or before.text in MONTHS:
        return True
    # "from April to June" is a period; "from June" may be somebody.
    near = words[max(0, place - 3) : place] + words[place + 1 : place + 4]
    return before.text in PERIOD_WORDS and any(word.text in MONTHS or word.text.isdigit() for word in near)


def _may_be_a_month(text: str, words: list[Word], place: int) -> bool:
    """Whether somebody who is called `May` may be the month here: "until the end of May", "after May"."""
    start = words[place].start
    is_led = (
        words[place].text in MONTHS and _MONTH_MAY_COME.search(text, max(0, start - _BEFORE * 2), start) is not None
    )
    return is_led or is_month(text, words, place)


def _is_surely_a_month(text: str, words: list[Word], place: int) -> bool:
    """Whether `May` is the month, whoever is called so: "in May's cot", "comforted by May" and "the bond of April and
    May" may be about somebody.
    """
    if not is_month(text, words, place):
        return False
    start, end = words[place].start, words[place].end
    if _WITH_A_YEAR.match(text, end) or _OF_THE_YEAR.match(text, end):
        return True
    if text.startswith("'s", end) or _PERSONS.search(text, max(0, start - _BEFORE * 2), start):
        return False
    before = words[place - 1].text
    if before in MONTHS:
        return before != words[place].text and _LISTED.match(text, end) is not None
    if before in PERIOD_WORDS:
        return any(len(word.text) == _DIGITS_OF_A_YEAR and word.text.isdigit() for word in words[place + 1 : place + 5])
    return (
        len(before) < _DIGITS_OF_A_YEAR
        if before.isdigit()
        else before not in _BY or _GOES_ON.match(text, end) is not None
    )


_BARE_GENITIVES = frozenset({"s'", "x'", "z'"})
"""How a name ends that many write with an apostrophe alone: "Inez' car"."""


def _possessive(text: str, start: int, end: int) -> tuple[int, bool]:
    if text[end : end + 2] == "'s" and not is_alnum(text, end + 2):
        return end + 2, True
    if (
        text[end - 1 : end + 1] in _BARE_GENITIVES
        and not is_alnum(text, end + 1)
        and not _OPENING_QUOTE.search(text[:start])
    ):
        return end + 1, True
    return end, False


def _has_apostrophe(identifiers: tuple[Identifier, ...], word: str) -> bool:
    """Whether a name itself has an apostrophe behind a word that ends in an s."""
    return any(f"{word}'" in fold(one.value).text.split() for one in identifiers)


def _last_dot(folded: Folded, end: int) -> int:
    """Past the full stop of the last initial, unless it ends the sentence."""
    following = folded.text[end : end + 3]
    if not following.startswith(".") or len(following) < 3:
        return end
    if following[1] == " ":
        upcoming = folded.original[folded.span(end + 2, end + 3)[0]]
        return end if upcoming.isupper() else end + 1
    return end + 1
