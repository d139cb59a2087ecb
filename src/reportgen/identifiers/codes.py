"""Numbers, codes and addresses of one case in a text: whole, with any punctuation, and the fronts and ends of them.

Whole, one is certain. A part ("ending 0018", "999 123 XXXX", "WX3 4") points at it and is asked about.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from reportgen.identifiers.folding import Folded, fold
from reportgen.identifiers.forms import FormClass
from reportgen.identifiers.known.words import MONTHS
from reportgen.identifiers.match import Match
from reportgen.identifiers.names.ciphers import TIMES, aloud
from reportgen.identifiers.names.name_words import squeezed
from reportgen.identifiers.reading import Reading
from reportgen.model.cleared import Identifier
from reportgen.model.number_words import ONES, TENS, either, in_words

__all__ = ["Codes"]

_CODED = frozenset({"number", "contact", "reference"})
# A number that the author wants to be removed: few letters, and five figures or more; or the plate of a car.
_OTHER_CODE = re.compile(r"[A-Za-z]{0,3}(?:[ /.-]?\d){5,}(?:[ /.-]?[A-Za-z\d]){0,4}|[A-Za-z]{2}\d\d ?[A-Za-z]{3}")
# Shorter than this, letters and digits alone coincide by chance.
_LEAST = 5
# Fronts of numbers are areas and years: they tell from here on; ends tell sooner, with letters sooner still.
_LEAST_FRONT, _LEAST_END, _LEAST_MIXED = 5, 4, 3
_LEAST_GLUED = 7
_LEAST_LONG = 9
_FEWEST_IN_ROW = 8
# Some digits of a long number tell of it where it is said which they are: "with 301 in the middle", "ends one six one".
_LEAST_TOLD, _MOST_BETWEEN = 3, 6
_SAYING_WHICH = frozenset(
    "begin beginning begins digits end ended ending ends first last middle start starting starts".split()
)
_OF_NUMBERS = frozenset("digit digits mob mobile nhs number numbers one phone ref reference".split())
_COUNTED = re.compile(r" [a-z]{3,}s(?!\w)")
# "Ref. no. 346": the last figures of a reference, where they are said to be one.
_OWN_NUMBER = re.compile(r"\d{3,}$")
_AS_REFERENCE = re.compile(
    r"(?<!\w)(?:ref|reference|case|file)(?:\.|erence)? ?(?:no\.?|number|#|:)[ .:]{0,2}(\d{3,})(?![\w/-]|\.\d)"
)
# Digits as people part them, in a row that may be a long number with one digit too few or too many.
_LONG_ROW = re.compile(r"(?<![\w.])\d(?:[ .-]?\d){7,}(?!\w)")
# "QQ123456C", "CF-20931-B": figures that are neither the front nor the end.
_WITHIN = re.compile(rf"(?<=[a-z])\d{{{_LEAST_FRONT},}}(?=[a-z])")
_YEAR = re.compile(r"(?:19|20)\d\d")
# Whose own number may stand before its year, or without it: "164/25", "AVE-164".
_WITH_YEAR = re.compile(r"([a-z]+)(?:19|20)(\d\d)(\d{2,})")
_GAP = re.compile(r"[\W_]{0,3}")
_TIGHT = re.compile(r"[ ./-]?")
_MOST_WORDS = 12
_DIGIT_WORDS = {
    **{word: str(number) for number, word in enumerate(ONES[:10])},
    **dict.fromkeys(("oh", "o", "nought", "nil"), "0"),
}
# The number of a house, behind its name or that of a flat, or what stands for one: "Fernlea, Flat 2, 31 Cope Road".
_UNIT = r"(?:apartment|berth|caravan|flat|pitch|plot|room|unit)"
_HOUSE = re.compile(rf"(?:^|, )(?:(?:{_UNIT} \w+,? )?(\d+[a-z]?) |{_UNIT} (\d+[a-z]?),? )(?=[^\W\d])", re.IGNORECASE)
_POSTCODE = re.compile(r"([a-z]{1,2})(\d[a-z\d]?)(\d)([a-z])[a-z]")
_IN_WORDS = rf"(?:{either(sorted((*ONES, *TENS), key=len, reverse=True))})(?:[ -](?:{either(ONES[1:10])}))?"
# A number in brackets behind any other word is somebody's age.
_AT_NUMBER = re.compile(
    rf"(?<!\w)(?:number(?:ed)?|no\.?|nos\.?|house|door|{_UNIT}) ?(\d+[a-z]?|{_IN_WORDS})(?!\w)"
    r"|(?:house|home|address|property|street|road|lane|door|flat),? ?\((\d+[a-z]?)\)"
    r"|(?<!\w)(?:liv(?:es?|ed|ing)|stay(?:s|ed|ing)?|resid(?:es?|ed|ing)) at (\d+[a-z]?)(?!\w)"
)
# "in Coppersmith Road outside 15", and no time or measure.
_BY = (
    r"(?:(?: [a-z]+){0,3}? "
    r"(?:at|behind|beside|by|door to|flat|from|front of|house|into|near|opposite|outside|past|to),?)?"
)
_NO_MEASURE = (
    r"(?! ?(?:[ap]\.?m(?!\w)|[:%]|\.\d|noon|midnight|o'clock|per ?cent|(?:hour|minute|min|day|week|month|year|"
    rf"metre|mile|yard|time|p(?:eo|u)pl|child|visit|call)|(?:{either(MONTHS)})(?!\w)))"
)
_AT_WORDS = frozenset(
    """
    apartment berth caravan pitch plot room unit number numbered no nos house door flat home address property street
    road lane live lives lived living stay stays stayed staying reside resides resided residing
    """.split()
)
_AS_DIGITS = str.maketrans("oilszb", "011528")
_FIGURES = frozenset("34679")
"""For which no letter stands."""
_EITHER = {"0": "[0o]", "1": "[1il]", "2": "[2z]", "5": "[5s]", "8": "[8b]", "o": "[o0]", "i": "[i1l]", "l": "[l1i]",
           "s": "[s5]", "z": "[z2]", "b": "[b8]"}  # fmt: skip


class _Whole(NamedTuple):
    """A number or code as it is looked for.

    Attributes:
        code: its letters and digits alone.
        as_digits: the same, with digits for the letters that may stand for them.
        figures: how many of its figures no letter may stand for: a text must have as many.
        known: what it identifies.
    """

    code: str
    as_digits: str
    figures: int
    known: tuple[Identifier, ...]


class _Behind(NamedTuple):
    """What stands behind a part of an address, as it is looked for.

    Attributes:
        first: the first word of that part; a text must have it.
        form: the part and, as its first group, what stands behind it.
    """

    first: str
    form: re.Pattern[str]


class Codes:
    """The numbers, codes and addresses of one case."""

    def __init__(self, identifiers: Iterable[Identifier]) -> None:
        """Take those that are numbers, contacts, references, or addresses with a house number."""
        whole: dict[str, dict[Identifier, None]] = {}
        parts: dict[str, dict[Identifier, None]] = {}
        houses: dict[str, dict[Identifier, None]] = {}
        behind: dict[_Behind, dict[Identifier, None]] = {}
        own: dict[str, dict[Identifier, None]] = {}
        for identifier in identifiers:
            if identifier.category == "reference" and (last := _OWN_NUMBER.search(identifier.value)):
                own.setdefault(last[0], {})[identifier] = None
            if _is_coded(identifier):
                if len(turned := squeezed(identifier.value)[::-1]) >= _LEAST_GLUED:
                    whole.setdefault(turned, {})[identifier] = None
                for code in _spellings(squeezed(identifier.value)):
                    if halves := _POSTCODE.fullmatch(code):
                        area, district, figure, letter = halves.groups()
                        half = len(area + district)
                        whole.setdefault(code[half:] + code[:half], {})[identifier] = None  # typed the other way round
                        after = rf"{area}{district}\W{{1,2}}({figure}{letter}?)"
                        behind.setdefault(_Behind(area, _alone(after)), {})[identifier] = None
                    if len(code) >= _LEAST:
                        whole.setdefault(code, {})[identifier] = None
                    for part in _parts(code) if "@" not in identifier.value else ():
                        parts.setdefault(part, {})[identifier] = None
            elif identifier.category == "place" and (house := _HOUSE.search(identifier.value)):
                number = (house[1] or house[2]).lower()
                for said in (number, re.sub(r"\D", "", number)):  # "No. 203" of 203B
                    houses.setdefault(said, {})[identifier] = None
                if street := fold(identifier.value[house.end() :].split(",")[0]).text.split()[:-1]:
                    said = r"\W{1,2}".join(map(re.escape, street))
                    after = rf"{said}(?: \w+)?,?{_BY} (?:n[or]?\.? ?|number |#)?({number}[a-z]?){_NO_MEASURE}"
                    behind.setdefault(_Behind(re.split(r"\W", street[0])[0], _alone(after)), {})[identifier] = None
        self._whole = tuple(
            _Whole(code, code.translate(_AS_DIGITS), sum(digit in _FIGURES for digit in code), tuple(known))
            for code, known in whole.items()
        )
        self._behind = tuple((*one, tuple(known)) for one, known in behind.items())
        self._one_off = {
            row: one.known
            for one in self._whole
            if one.code.isdigit() and len(one.code) >= _LEAST_LONG
            for row in (one.code, *_without_one(one.code))
        }
        self._own = {number: tuple(known) for number, known in own.items()}
        self._parts = {part: tuple(known) for part, known in parts.items()}
        self._ends = frozenset(part for part in parts if any(code.endswith(part) for code in whole))
        self._fronts = frozenset(part[:count] for part in parts for count in range(1, len(part) + 1))
        self._begin = self._fronts | TIMES.keys()
        self._begin |= {word for word, digit in _DIGIT_WORDS.items() if digit in self._fronts}
        self._houses = {number: tuple(known) for number, known in houses.items()}
        self._houses |= {in_words(int(number)): tuple(known) for number, known in houses.items() if number.isdigit()}
        self._house_words = frozenset(word for number in self._houses for word in re.findall(r"\d+|[a-z]{2,}", number))

    def find(self, reading: Reading) -> Iterator[Match]:
        """Every code and part of one."""
        folded, digits = reading.folded, reading.digits
        whole = [one for one in self._whole if one.figures <= digits]
        plain = reading.squeezed.translate(_AS_DIGITS) if whole else ""
        for one in whole:
            if one.as_digits in plain:
                for match in _loose(one.code).finditer(folded.text):
                    yield Match(*folded.span(*match.span()), FormClass.NUMBER, one.known)
        if (
            self._houses
            and not self._house_words.isdisjoint(reading.distinct)
            and not _AT_WORDS.isdisjoint(reading.distinct)
        ):
            yield from self._at_numbers(reading)
        if not self._own.keys().isdisjoint(reading.distinct):
            for match in _AS_REFERENCE.finditer(folded.text):
                if own := self._own.get(match[1]):
                    yield Match(*folded.span(*match.span(1)), FormClass.PART_OF_NUMBER, own, certain=False)
        left = [
            match
            for first, form, known in (self._behind if digits else ())
            if first in reading.distinct
            for match in _left_behind(form, known, folded)
        ]
        yield from left
        for start, end, said in aloud(reading):
            known = dict.fromkeys(known for one in self._whole if _is_said(one.code, said) for known in one.known)
            if known:
                yield Match(start, end, FormClass.PART_OF_NUMBER, tuple(known), certain=False)
        if self._one_off and digits >= _FEWEST_IN_ROW:
            yield from self._one_digit_off(reading)
        if not (_SAYING_WHICH.isdisjoint(reading.distinct) or _OF_NUMBERS.isdisjoint(reading.distinct)):
            yield from self._some_digits(reading)
        if digits or not _DIGIT_WORDS.keys().isdisjoint(reading.distinct):
            ends = {match.end for match in left}
            yield from (match for match in self._in_parts(reading) if match.end not in ends)

    def _one_digit_off(self, reading: Reading) -> Iterator[Match]:
        """Long numbers in which a digit was left out, typed twice or mistyped: "999 164 084"."""
        for match in _LONG_ROW.finditer(reading.folded.text):
            row = squeezed(match[0])
            near = next((self._one_off[one] for one in (row, *_without_one(row)) if one in self._one_off), None)
            if near:
                yield Match(*reading.folded.span(*match.span()), FormClass.PART_OF_NUMBER, near, certain=False)

    def _some_digits(self, reading: Reading) -> Iterator[Match]:
        texts, words, place = reading.texts, reading.words, 0
        while place < len(texts):
            first, row = place, ""
            while place < len(texts) and (row == "" or self._joins(reading, place)):
                digits = _DIGIT_WORDS.get(texts[place], texts[place])
                if not digits.isdigit() or texts[place - 1 : place] == ["last"]:
                    break  # "last 3: 161"
                row, place = row + digits, place + 1
            near = frozenset(texts[max(0, first - _MOST_BETWEEN) : place + _MOST_BETWEEN])
            if len(row) >= _LEAST_TOLD and not (
                _SAYING_WHICH.isdisjoint(near)
                or _OF_NUMBERS.isdisjoint(near)
                or (place == first + 1 and _YEAR.fullmatch(row))
                or _COUNTED.match(reading.folded.text, words[place - 1].end)
            ):
                known = [
                    one
                    for whole in self._whole
                    if len(whole.code) >= _LEAST_GLUED and row in whole.code
                    for one in whole.known
                ]
                if known:
                    span = reading.folded.span(words[first].start, words[place - 1].end)
                    yield Match(*span, FormClass.PART_OF_NUMBER, tuple(dict.fromkeys(known)), certain=False)
            place += not row

    def _at_numbers(self, reading: Reading) -> Iterator[Match]:
        for match in _AT_NUMBER.finditer(reading.folded.text):
            group = match.lastindex or 1
            if known := self._houses.get(match[group].replace("-", " ")):
                span = reading.folded.span(*match.span(group))
                yield Match(*span, FormClass.PART_OF_NUMBER, known, certain=False)

    def _in_parts(self, reading: Reading) -> Iterator[Match]:
        after = 0
        begin = self._begin & reading.distinct
        for place, text in enumerate(reading.texts) if begin else ():
            if place < after or text not in begin:
                continue
            if (found := self._longest(reading, place)) is not None:
                part, after = found
                start, end = reading.words[place].start, reading.words[after - 1].end
                span = reading.folded.span(start, end)
                written = reading.folded.original[slice(*span)]
                # "5th" is an ordinal, "5TH" the end of a postcode.
                is_said = "postcode" in reading.distinct
                if part.isdigit() or len(part) > _LEAST_MIXED + 1 or written == written.upper() or is_said:
                    yield Match(*span, FormClass.PART_OF_NUMBER, self._parts[part], certain=False)

    def _longest(self, reading: Reading, place: int) -> tuple[str, int] | None:
        """The longest part that begins with a word, with the word after it."""
        joined, best, times = "", None, 1
        texts = reading.texts
        goes_on = place > 0 and texts[place - 1].isdigit() and self._joins(reading, place, _TIGHT)
        if texts[place] not in self._parts and texts[place] not in TIMES:
            # Most of what begins like a number of ours does not go on like it.
            following = next((text for text in texts[place + 1 : place + 3] if text != "of"), "")
            begun = _DIGIT_WORDS.get(texts[place], texts[place])
            if following not in TIMES and begun + _DIGIT_WORDS.get(following, following) not in self._fronts:
                return None
        for after in range(place, min(place + _MOST_WORDS, len(texts))):
            if after > place and not self._joins(reading, after):
                break
            if texts[after] in TIMES:
                times = TIMES[texts[after]]
                continue
            if texts[after] == "of" and joined.isdigit():
                continue  # "164 of 2025"
            joined += _DIGIT_WORDS.get(texts[after], texts[after]) * times
            times = 1
            if joined not in self._fronts:
                # Another number that only begins as ours does, or all of ours and its year: "0448107/25".
                is_end = best is not None and len(best[0]) > _LEAST_FRONT and best[0] in self._ends
                return None if texts[after].isdigit() and not is_end else best
            if joined in self._parts and not (goes_on and joined.isdigit()):
                best = joined, after + 1
        return best

    @staticmethod
    def _joins(reading: Reading, place: int, gap: re.Pattern[str] = _GAP) -> bool:
        """Whether a word goes with the one before it."""
        return bool(gap.fullmatch(reading.folded.text, reading.words[place - 1].end, reading.words[place].start))


def _is_coded(identifier: Identifier) -> bool:
    return identifier.category in _CODED or (
        identifier.category == "other" and _OTHER_CODE.fullmatch(identifier.value) is not None
    )


def _alone(form: str) -> re.Pattern[str]:
    """A form with no letter and no digit beside it."""
    return re.compile(rf"(?<![^\W_]){form}(?![^\W_])")


def _left_behind(form: re.Pattern[str], known: tuple[Identifier, ...], folded: Folded) -> Iterator[Match]:
    """What would be left of an address when the part before it goes: "Coppersmith 15", "WX3 6" of WX3 6QD."""
    for match in form.finditer(folded.text):
        span = folded.span(*match.span(1))
        front = folded.original[folded.span(*match.span())[0] : span[0]]
        # In small letters the front of a postcode does not go by itself: all of it is asked about.
        if front == front.upper() or not re.search(r"\d", front):
            yield Match(*span, FormClass.PART_OF_NUMBER, known, certain=False)


def _spellings(key: str) -> Iterator[str]:
    """A number or code, and a British telephone number with its country code."""
    yield key
    if key.startswith("0") and key.isdigit():
        yield "44" + key[1:]
    elif key.startswith("44") and key.isdigit():
        yield "0" + key[2:]


def _without_one(digits: str) -> Iterator[str]:
    """A row of digits with each of them left out."""
    yield from dict.fromkeys(digits[:place] + digits[place + 1 :] for place in range(len(digits)))


def _parts(code: str) -> Iterator[str]:
    """Fronts and ends of a code that point at it."""
    if not re.search(r"\d", code):
        return
    for count in range(_LEAST_MIXED, len(code)):
        front, end = code[:count], code[-count:]
        mixed = not code.isdigit()
        if count >= (_LEAST_FRONT - mixed) and re.search(r"\d", front):
            yield front
        tells = count >= _LEAST_END or (mixed and not end.isdigit() and not end.isalpha())
        if tells and not _YEAR.fullmatch(end) and not end.endswith("000"):
            yield end
    yield from _WITHIN.findall(code)
    if dated := _WITH_YEAR.fullmatch(code):
        letters, year, number = dated.groups()
        yield from (number + year, f"{number}20{year}", letters + number, letters + year + number)


def _is_said(code: str, said: str) -> bool:
    """Whether what is read out is a code, or the front of one in letters and digits ("double-you ex three")."""
    return code in said or (
        len(said) >= _LEAST_MIXED and not (said.isdigit() or said.isalpha()) and code.startswith(said)
    )


@lru_cache(maxsize=4096)
def _loose(code: str) -> re.Pattern[str]:
    """A code with anything but letters and digits between its characters, and O for 0.

    A long number is itself where letters run into it ("NHS9990000018"); with digits beside it, it is another.
    """
    beside = r"\d" if code.isdigit() and len(code) >= _LEAST_GLUED else r"[^\W_]"
    spelt = r"[\W_]{0,3}".join(_EITHER.get(character, character) for character in code)
    return re.compile(rf"(?<!{beside})\+?{spelt}(?!{beside})")
