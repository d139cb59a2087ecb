"""Names that stand in a text letter by letter, but not as words: spaced, split, masked, in digits, spelled aloud.

Each way of hiding is a view in which the letters run together again; a view is only looked through where the text
shows its mark (single letters in a row, a piece of a name, a digit within a word, asterisks), so that letters of
neighbouring words never make a name by chance.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial
from itertools import pairwise, product
from string import ascii_lowercase

from msgspec import Struct

from reportgen.identifiers.codes import Codes
from reportgen.identifiers.days.dates import find_days
from reportgen.identifiers.folding import Folded, fold
from reportgen.identifiers.forms import FormClass
from reportgen.identifiers.known.vocabulary import is_in_dictionary, is_ordinary
from reportgen.identifiers.names.ciphers import keyed, letters_of, mistyped, packed, spoken, turned
from reportgen.identifiers.names.within import Within
from reportgen.identifiers.reading import Reading, Word, read
from reportgen.model.cleared import Identifier

__all__ = ["Hidden", "HiddenNames"]

_LEAST = 4
_LEAST_FIGURES = 2
"""Of a postcode."""
# Two ordinary words make a name of fewer letters by chance ("to by").
_LEAST_OF_WORDS = 7
# In two pieces and a letter short, a name is told from here on.
_LEAST_LACKING = 8
_LEAST_WITHIN = 5
# Of so many signs that are like two letters each, all readings are tried.
_MOST_UNSURE = 5
_GAP = re.compile(r"[\W_]{1,4}")
# What stands between two words of a sentence; anything else between two pieces of a name is odd.
_USUAL_GAP = re.compile(r"[ -]|[,;:.!?)]['\")]? ['\"(]?| ['\"(]|['\")] | - ")
_DIGIT_LETTERS = {
    "0": "o", "1": "li", "2": "z", "3": "e", "4": "a", "5": "s", "6": "bg", "7": "t", "8": "b", "9": "g", "@": "a",
    "$": "s", "!": "il", "|": "li", "+": "t", "€": "e", "£": "l", "¥": "y", "§": "s", "©": "c", "®": "r", "¢": "c",
}  # fmt: skip
# What a laptop types for letters while its number pad is on.
_NUMBER_PAD = str.maketrans("4561230", "uiojklm")
_LETTER_SIGNS = frozenset(_DIGIT_LETTERS)
_AS_LETTER = re.compile(r"[a-z][0-9@$!|+€£¥§©®¢]|[0-9@$!|+€£¥§©®¢][a-z]")
_CHUNK = re.compile(r"\S+")
# Any sign that is no punctuation of a sentence, no bracket, and no sign of addresses or sums.
_MASK = r"(?:[^\w\s.,;:!()\[\]{}'\"/<>&=\\@+|£$]|_)"
# "F—nla": one letter or two and the end, around a dash.
_DASHED = re.compile(r"(?<![^\W_])([a-z]{1,2})-{1,2}([a-z]{3,})(?![^\W_])")
# What masks, each told by its first sign, which a search finds at once, and by what stands before it and behind.
_MASK_MARK = re.compile(
    r"[^a-wyz0-9\s,;:!()\[\]{}\"/<>&=\\@+|£$](?:"
    rf"(?<={_MASK})(?: ?|[a-z]+){_MASK}|(?<=\.)[.*]|(?<=x)xx|(?<=[a-z][%*•●■█▓▒░])|(?<=[a-z]~)\d"
    r"|(?<=[a-z][^\x00-\x7f])[a-z]|(?<=[a-z][?~_\ufffd])[a-z]|(?<=[a-z]')(?<![a-z]{3}')[a-z]{3}|(?<=[a-z]-)(?<![a-z]{3}-)-?[a-z]{3})"
)
# Signs that mask nothing, unless they stand as `_may_mask` says.
_UNMASKING = frozenset("abcdefghijklmnopqrstuvwxyz0123456789 \t\n\r.,;:!()[]{}'\"/<>&=\\@+|£$")
_LETTERS_AFTER_QUOTE = re.compile("'[a-z]{3}")
_BAR = "[*#•●■█▓▒░]"
# What hides letters: signs between letters or in a row, signs with spaces, crosses, the apostrophe of a contraction.
_MASKED = tuple(
    re.compile(form)
    for form in (
        rf"(?<![^\W_])([a-z]+)((?:{_MASK}|\.(?=\.)|(?<=\.)\.)+)([a-z]*)",
        rf"(?<![^\W_])([a-z]+) ?((?:{_MASK} ){{2,}}){_MASK}? ?([a-z]*)",
        r"(?<![^\W_])([a-z]+?)(x{3,})([a-z]*)",
        r"(?<![^\W_])([a-z]{1,2})(')([a-z]{3,})",
        # Wild cards of searches, and names that old software cut: "winter%", "win.*ook", "WINTER~1".
        r"(?<![^\W_])([a-z]{3,})(\.\*|\*|%|~\d)([a-z]*)",
        # "Fa[...]nla"
        r"(?<![^\W_])([a-z]+)([\[({<]\.{2,}[\])}>])([a-z]*)",
        # All but the end.
        rf"(?<![^\W_])()(x{{3,}}|(?:(?<!{_BAR})|(?<=[^\W_]{_BAR})){_BAR}{{2,}}+)([a-z]{{4,}})",
    )
)
# Letters with one sign for each that is hidden: "W*nt*rbr**k". A row of signs is gone through from its beginning alone.
_GAPPED = re.compile(
    rf"(?<![^\W_])(?:(?<!{_MASK})|(?<=[^\W_]{_MASK}))(?:{_MASK})*[a-z]+(?:(?:{_MASK})+[a-z]+)+(?:{_MASK})*"
)
# So many letters that stand alone, whatever is between them, are not only articles and initials.
_LEAST_ALONE = 5
# What comes between two pieces of a name: the number of a page or line, and what somebody says who thinks of the rest.
_IN_BETWEEN = frozenset({"er", "erm", "um", "uh", "page", "of", "line"})
_MOST_BETWEEN = 4
_LEAST_PARTED = 6
# Letters that a hasty hand left before the mark for what it took out: "Fen[REDACTED]".
_TAKEN_OUT = frozenset({"redacted", "removed", "withheld", "deleted", "masked"})
_LEFT_BEFORE = re.compile(rf"(?<![^\W_])([a-z]{{2,}})[\[(<{{](?:{'|'.join(sorted(_TAKEN_OUT))})")
_LETTERS = frozenset(ascii_lowercase)
_WITHIN_A_WORD = frozenset(" \t\n.,'-/&;:()")
"""What stands between two words of a sentence, or within a compound."""
_BEHIND_A_WORD = re.compile(r"[a-z] ")
_SHORT_WORDS = frozenset(
    """
    a i o ad am an as at be by do dr ed em er ex go ha he hi ho id if in is it la le lo ma me mi mr ms mu my no of oh ok
    on op or os ow ox pa pi re so st ta ti to tv um up us we ye yo
    """.split()
)
_NEVER_CAPITALS = frozenset(
    "an and as at but by for from had has he in is it of off on or so that the to up was we with".split()
)
_LEAST_LINES = 6
# Where somebody says that words are told by letter, four of them tell a name.
_SPELLING = frozenset("acrostic crossword initials spell spelled spelling spells spelt".split())
_FIRST_OF_LINE = re.compile(r"^[^\w\n]*([^\W\d_])", re.MULTILINE)
# "begins with be and ends in van"
_BEGINS = frozenset("begin begins beginning began start starts starting started".split())
_BEGINS_AND_ENDS = re.compile(
    r"(?<!\w)(?:begin|start)(?:s|ning|ing)?(?: with| in)? ['\"]?([a-z]{1,8})['\"]?,? (?:and|then) "
    r"(?:end|finish)(?:s|es|ing)?(?: with| in)? ['\"]?([a-z]{1,8})(?!\w)"
)
# Stands behind a word in a sentence as well.
_PUNCTUATION = frozenset("-_?~.")
_BETWEEN_LETTERS = frozenset("?~'\ufffd")


class Hidden(Struct, frozen=True):
    """A hidden name; the span is one of the text. It is certain where no ordinary words make it by chance."""

    start: int
    end: int
    form: FormClass
    identifiers: tuple[Identifier, ...]
    certain: bool = False


class HiddenNames:
    """Looks for the names of one case in every view."""

    def __init__(
        self, names: Mapping[str, tuple[Identifier, ...]], codes: Codes, days: Mapping[date, tuple[Identifier, ...]]
    ) -> None:
        """`names` are folded letters without spaces: whole names, parts, and names run together. Codes and days are
        looked for in what is packed.
        """
        self._codes = codes
        self._days = days
        self._names = {name: known for name, known in names.items() if len(name) >= 3}
        self._within = Within(self._names)
        self._lacking: dict[str, tuple[Identifier, ...]] = {
            name[:place] + name[place + 1 :]: known
            for name, known in self._names.items()
            if len(name) >= _LEAST_LACKING
            for place in range(1, len(name))
        }
        self._keyed = {keyed(name): known for name, known in self._names.items() if len(name) >= _LEAST_WITHIN}
        self._begun = Within(name for name in self._names if len(name) >= _LEAST_WITHIN)
        self._spelt = Within(name for name in self._names if len(name) >= _LEAST)
        self._fronts = frozenset(name[:count] for name in self._names for count in range(1, len(name)))

    def find(self, reading: Reading) -> Iterator[Hidden]:
        """Every hidden name."""
        if not self._fronts.isdisjoint(reading.distinct):
            yield from self._in_pieces(reading)
        text = reading.folded.text
        if not _LETTER_SIGNS.isdisjoint(reading.signs) and _AS_LETTER.search(text):
            yield from self._with_digits(reading.folded)
        if _may_mask(reading) and _MASK_MARK.search(text):
            yield from self._masked(reading.folded)
        if not _TAKEN_OUT.isdisjoint(reading.distinct):
            for match in _LEFT_BEFORE.finditer(text):
                if known := self._that(partial(_ends, match[1], "")):
                    yield Hidden(*reading.folded.span(*match.span(1)), FormClass.DISGUISED, known)
        if not _BEGINS.isdisjoint(reading.distinct):
            for match in _BEGINS_AND_ENDS.finditer(text):
                if known := self._that(partial(_is_told, match[1], match[2])):
                    yield Hidden(*reading.folded.span(*match.span()), FormClass.DISGUISED, known)
        yield from self._one_by_one(reading)
        yield from self._in_first_letters(reading)
        if reading.has_digit and not self._keyed.keys().isdisjoint(reading.distinct):
            yield from self._on_keys(reading)
        yield from self._in_cipher(reading)

    # Letters spaced out, names split by a space, a line end, a hyphen or markup

    def _in_pieces(self, reading: Reading) -> Iterator[Hidden]:
        texts, fronts, names = reading.texts, self._fronts, self._names
        after = 0
        for place in range(len(texts) - 1):
            text = texts[place]
            if text not in fronts or place < after:
                continue
            following = texts[place + 1]
            if (following.isdigit() or following in _IN_BETWEEN) and (after_it := self._after_it(texts, place)):
                name = text + texts[after_it]
                yield self._hidden(reading, place, after_it + 1, names[name], certain=False)
                continue
            joined = text + following
            if joined not in fronts and joined not in names:
                if len(text) < _LEAST - 1 or (near := self._near(joined)) is None:
                    continue
                if is_ordinary(text) and is_ordinary(texts[place + 1]):
                    continue  # "an orchard by the road" is no slip in Orchardsby
                words = reading.words[place : place + 2]
                if _USUAL_GAP.fullmatch(reading.folded.text[words[0].end : words[1].start]):
                    yield self._hidden(reading, place, place + 2, near, certain=False)
                continue
            best = self._longest(reading, place)
            if best is not None:
                name = "".join(texts[place:best])
                certain = not all(map(is_ordinary, texts[place:best]))
                yield self._hidden(reading, place, best, names[name], certain=certain)
                after = best

    def _after_it(self, texts: list[str], place: int) -> int:
        """Where the rest of a name stands behind something that came between; 0 where there is none."""
        for after in range(place + 2, min(place + 2 + _MOST_BETWEEN, len(texts))):
            name = texts[place] + texts[after]
            if name in self._names and len(name) >= _LEAST_PARTED:
                return after
            if not (texts[after].isdigit() or texts[after] in _IN_BETWEEN):
                break
        return 0

    @staticmethod
    def _hidden(reading: Reading, place: int, after: int, known: tuple[Identifier, ...], *, certain: bool) -> Hidden:
        span = reading.folded.span(reading.words[place].start, reading.words[after - 1].end)
        return Hidden(*span, FormClass.SPACED, known, certain)

    def _near(self, joined: str) -> tuple[Identifier, ...] | None:
        """Long names in two pieces with one letter too few: "Tunni crof"."""
        return self._lacking.get(joined)

    def _longest(self, reading: Reading, place: int) -> int | None:
        words, folded = reading.words, reading.folded
        joined, best = words[place].text, None
        for after in range(place + 1, len(words)):
            if not _GAP.fullmatch(folded.text, words[after - 1].end, words[after].start):
                break
            joined += words[after].text
            if joined in self._names and self._is_split(folded, words[place : after + 1], joined):
                best = after + 1
            if joined not in self._fronts:
                break
        return best

    def _is_split(self, folded: Folded, row: list[Word], name: str) -> bool:
        """Whether these words are one name in pieces, not neighbours that happen to spell it."""
        if all(len(word.text) == 1 for word in row):
            return True
        gaps = [folded.text[a.end : b.start] for a, b in pairwise(row)]
        if gaps == ["-"] and _is_no_compound(folded.text, row, name):
            return True
        if len(name) < _LEAST:
            # "A li", "[I]vy"
            longer = max((word.text for word in row), key=len)
            is_spaced = gaps[0].isspace() and _is_no_word(longer)
            return len(row) == 2 and (is_spaced or _WITHIN_A_WORD.isdisjoint(gaps[0]))
        if gaps == ["'"] and row[1].text == "s" and is_ordinary(row[0].text):
            return False  # "the hospital's staff", where one is called "Hospitals"
        if not all(_USUAL_GAP.fullmatch(gap) for gap in gaps):
            return True
        if any(gap not in {" ", "-"} for gap in gaps):
            # "a, de, so, ku, nbi": said by syllables, of which half are no words.
            return set(gaps) == {", "} and 2 * sum(is_ordinary(word.text) for word in row) <= len(row)
        if any(_is_no_word(word.text) for word in row):
            return True
        if len(row) == 2 and not is_ordinary(name) and _BEHIND_A_WORD.match(folded.text, row[0].start - 2):
            # "Thanked To mos": a small word has no capital within a sentence, and what goes on has none either.
            first, last = (folded.original[folded.span(word.start, word.end)[0]] for word in row)
            if first.isupper() and last.islower() and row[0].text in _NEVER_CAPITALS:
                return True
        return len(name) >= _LEAST_OF_WORDS and not is_ordinary(name)

    # Digits and signs for letters

    def _with_digits(self, folded: Folded) -> Iterator[Hidden]:
        for chunk in _CHUNK.finditer(folded.text):
            if not _AS_LETTER.search(chunk[0]):
                continue
            known: dict[Identifier, None] = {}
            for letters in _readings(chunk[0]):
                for name in self._within.find(letters):
                    within = len(name) >= _LEAST_WITHIN and not is_ordinary(name)
                    if within or letters in {name, name + "s"}:
                        known.update(dict.fromkeys(self._names[name]))
            if known:
                yield Hidden(*folded.span(*chunk.span()), FormClass.DISGUISED, tuple(known))

    # Letters hidden behind asterisks

    def _masked(self, folded: Folded) -> Iterator[Hidden]:
        for match in (match for form in _MASKED for match in form.finditer(folded.text)):
            front, mask, back = match.groups()
            within = front and back and mask in _BETWEEN_LETTERS
            if front and mask == "_" and (known := self._that(partial(_fits, match[0]))):
                yield Hidden(*folded.span(*match.span()), FormClass.DISGUISED, known)  # "Pre_ton"
                continue
            if not front:
                if known := self._that(partial(_ends, "", back)):
                    yield Hidden(*folded.span(*match.span()), FormClass.DISGUISED, known)
                continue
            if len(mask) < 2 and mask in _PUNCTUATION and not within:
                continue
            capital = folded.original[folded.span(*match.span(1))[0]].isupper()
            if (not capital and len(front) < 3 and not within) or (
                not (back or mask[-1].isdigit())  # "winter~1" is a cut name whatever word it leaves
                and mask[0] in _PUNCTUATION
                and is_ordinary(front)
                and (len(front) > 1 or len(mask) < 4)
            ):
                continue
            if known := self._that(partial(_ends, front, back)):
                yield Hidden(*folded.span(*match.span()), FormClass.DISGUISED, known)
        for match in _DASHED.finditer(folded.text):
            capital = folded.original[folded.span(*match.span(1))[0]].isupper()
            telling = len(match[2]) >= _LEAST or not is_in_dictionary(match[2])
            if capital and telling and (known := self._that(partial(_ends, match[1], match[2]))):
                yield Hidden(*folded.span(*match.span()), FormClass.DISGUISED, known)
        for match in _GAPPED.finditer(folded.text):
            said = match[0]
            letters = sum(map(str.isalpha, said))
            # Of a short name two letters tell where the signs are of no keyboard: "L♥w♥".
            is_drawn = not any(sign.isascii() for sign in said if not sign.isalpha())
            least, fewest = (_LEAST, 2) if is_drawn else (_LEAST_WITHIN, 3)
            if len(said) < least or letters < max(fewest, len(said) // 2) or len(said) - letters < 2:
                continue
            if known := self._that(partial(_fits, said)):
                yield Hidden(*folded.span(*match.span()), FormClass.DISGUISED, known)

    def _that(self, holds: Callable[[str], bool]) -> tuple[Identifier, ...]:
        """What the names stand for of which something holds."""
        return tuple(dict.fromkeys(one for name, known in self._names.items() if holds(name) for one in known))

    def _most_of(self, letters: str) -> tuple[Identifier, ...]:
        """What the names stand for that are all of some letters, and the long ones that are among them."""
        names = (
            name
            for name in self._within.find(letters)
            if len(name) >= _LEAST and (letters in {name, name + "s"} or len(name) >= _LEAST_OF_WORDS)
        )
        return tuple(dict.fromkeys(one for name in names for one in self._names[name]))

    # One letter at a time, with other things between

    def _one_by_one(self, reading: Reading) -> Iterator[Hidden]:
        """Letters that stand alone though numbers or words are between them, and the first letters of lines."""
        least = _LEAST if not _SPELLING.isdisjoint(reading.distinct) else _LEAST_ALONE
        if len(_LETTERS & reading.singles) >= least - 1:
            alone = [word for word in reading.words if len(word.text) == 1 and word.text.isalpha()]
            letters = "".join(word.text for word in alone)
            for name, known in self._names.items():
                if len(name) >= least and (place := letters.find(name)) >= 0:
                    span = reading.folded.span(alone[place].start, alone[place + len(name) - 1].end)
                    yield Hidden(*span, FormClass.SPACED, known)
        original = reading.folded.original
        if original.count("\n") >= _LEAST_LINES - 1:
            firsts = [*_FIRST_OF_LINE.finditer(original)]
            letters = fold("".join(match[1] for match in firsts)).text
            for name, known in self._names.items() if len(letters) == len(firsts) else ():
                if len(name) >= _LEAST_LINES and (place := letters.find(name)) >= 0:
                    yield Hidden(
                        firsts[place].start(1), firsts[place + len(name) - 1].end(1), FormClass.DISGUISED, known
                    )

    def _in_first_letters(self, reading: Reading) -> Iterator[Hidden]:
        """The first letters of words in a row: "hat, apple, rope, peg" is for a child's reader a name."""
        letters = "".join([text[0] for text in reading.texts])
        is_spelt = not _SPELLING.isdisjoint(reading.distinct)
        begun, least = (self._spelt, _LEAST) if is_spelt else (self._begun, _LEAST_LINES)
        for name in () if begun.in_none((letters,)) else begun.find(letters):
            for match in re.finditer(re.escape(name), letters):
                row = reading.words[match.start() : match.end()]
                # Five words begin so by chance.
                if len(name) >= least or all(reading.original(word)[0].isupper() for word in row):
                    span = reading.folded.span(row[0].start, row[-1].end)
                    yield Hidden(*span, FormClass.DISGUISED, self._names[name])

    def _on_keys(self, reading: Reading) -> Iterator[Hidden]:
        """The keys of an old telephone, one for each letter: "427839"."""
        for word in reading.words:
            if word.text in self._keyed:
                span = reading.folded.span(word.start, word.end)
                yield Hidden(*span, FormClass.DISGUISED, self._keyed[word.text])

    # Another notation

    def _in_cipher(self, reading: Reading) -> Iterator[Hidden]:
        for start, end, letters in spoken(reading):
            if known := tuple(dict.fromkeys(self._named(letters))):
                yield Hidden(start, end, FormClass.DISGUISED, known)
        for start, end, said in packed(reading):
            if known := tuple(dict.fromkeys((*self._named(letters_of(said)), *self._in_figures(said)))):
                yield Hidden(start, end, FormClass.DISGUISED, known)
        for start, end, letters in (*mistyped(reading), *turned(reading)):
            if known := self._most_of(letters) or tuple(self._named(letters) if len(letters) < _LEAST else ()):
                yield Hidden(start, end, FormClass.DISGUISED, known)

    def _named(self, letters: str) -> Iterator[Identifier]:
        names = self._within.find(letters) if len(letters) >= _LEAST else self._names.keys() & {letters}
        return (one for name in names for one in self._names[name])

    def _in_figures(self, said: str) -> Iterator[Identifier]:
        """Whole codes and days in what somebody has packed."""
        if sum(map(str.isdecimal, said)) < _LEAST_FIGURES:
            return
        for match in self._codes.find(read(said)):
            yield from match.identifiers if match.certain else ()
        for day in find_days(said):
            yield from (one for on, known in self._days.items() if day.may_be(on) for one in known)


def _is_no_word(piece: str) -> bool:
    """Whether a piece of a name is no word of a sentence, though dictionaries have "sh" and "ah"."""
    return piece not in _SHORT_WORDS if len(piece) <= len("no") else not is_ordinary(piece)


def _is_no_compound(text: str, row: list[Word], name: str) -> bool:
    """Whether what a hyphen joins is a name in two pieces that is no compound: "lo-we", "m-ia"; not "mother-to-be"."""
    first, last = row
    return (
        (len(name) >= _LEAST or 1 in {len(first.text), len(last.text)})
        and not is_ordinary(name)
        and text[first.start - 1 : first.start] != "-"
        and text[last.end : last.end + 1] != "-"
    )


def _ends(front: str, back: str, name: str) -> bool:
    """Whether a name begins and ends so, with something between."""
    return len(name) > len(front + back) and name.startswith(front) and name.endswith(back)


def _is_told(front: str, back: str, name: str) -> bool:
    """Whether a name begins and ends so, with nothing else or with something between."""
    return len(name) >= max(_LEAST, len(front + back)) and name.startswith(front) and name.endswith(back)


def _fits(said: str, name: str) -> bool:
    """Whether a name has the letters of a masked one, and any where it has signs."""
    return len(name) == len(said) and all(a == b or not a.isalpha() for a, b in zip(said, name, strict=True))


def _may_mask(reading: Reading) -> bool:
    """Whether a text has any sign that may stand for letters, told without a search."""
    text = reading.folded.text
    return (
        not reading.signs <= _UNMASKING
        or any(pair in text for pair in ("..", "xxx"))
        or ("'" in reading.signs and _LETTERS_AFTER_QUOTE.search(text) is not None)
    )


def _readings(chunk: str) -> Iterator[str]:
    """What a chunk says when its digits and signs are letters; two readings of each sign that is like two letters."""
    options = [_DIGIT_LETTERS.get(character, character) for character in chunk]
    if sum(len(option) > 1 for option in options) > _MOST_UNSURE:
        options = [option[0] for option in options]
    yield re.sub(r"[\W\d_]", "", chunk.translate(_NUMBER_PAD))
    for choice in product(*options):
        letters = "".join(choice)
        yield re.sub(r"[\W\d_]", "", letters)
        if chunk[-1] in "!|+":  # an exclamation mark may be just that
            yield re.sub(r"[\W\d_]", "", letters[:-1])
