"""How the words begin that a pattern looks for, so that a pattern is tried only where a text has such a beginning."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Generic, TypeAlias, TypeVar

from reportgen.jigsaw.alternatives import alternatives

__all__ = ["Fronts", "found_at", "fronts_of"]

_Key = TypeVar("_Key", bound=Hashable)
_Begun: TypeAlias = tuple[tuple[_Key, tuple[str, ...]], ...]
_WORD = re.compile(r"\w+")
# The i with a dot as a capital, or without one: an i to a search without regard to case, and to no folding.
_ODD_CASES = frozenset("\u0130\u0131")
_FIGURE = "0"
_ANYWHERE = "*"
_WITHIN = frozenset(" -'")
"""Stand between the words of a front, and in a text as they are."""
_BETWEEN_WORDS = ("", " ")
_FIGURES = re.compile(r"[0-9-]+")


class Fronts(Generic[_Key]):
    """Which of some patterns have a word in a text that begins as they do."""

    def __init__(self, patterns: Iterable[tuple[_Key, Iterable[str]]]) -> None:
        """Each pattern by its key, with the fronts of all that it looks for (see `fronts_of`)."""
        # By its first word: what follows it, with the pattern.
        self._by_word: dict[str, list[tuple[str, _Key]]] = {}
        self._anywhere: list[tuple[str, _Key]] = []
        self._every: set[_Key] = set()
        self._always: set[_Key] = set()
        for key, fronts in patterns:
            self._every.add(key)
            for front in fronts:
                if front.startswith(_ANYWHERE):
                    self._anywhere.append((front.removeprefix(_ANYWHERE), key))
                elif first := _WORD.match(front):
                    self._by_word.setdefault(first[0], []).append((front, key))
                else:
                    self._always.add(key)
        self._longest = max(map(len, self._by_word), default=0)
        self._begun: dict[str, _Begun[_Key]] = {}

    def begun(self, text: str) -> Mapping[_Key, Sequence[int] | None]:
        """The patterns that may stand in a text, by their keys, each with the places at which it may begin; None for
        anywhere, which is every pattern where the case of a text is not to be trusted.
        """
        if not text.isascii() and not _ODD_CASES.isdisjoint(text):
            return dict.fromkeys(self._every)
        folded = text.casefold()
        # A letter that folds to several moves all that follows.
        is_even = len(folded) == len(text)
        begin = {
            word: begun
            for word in set(_WORD.findall(text))
            if (begun := [one for one in self._begun_by(word) if any(map(folded.__contains__, one[1]))])
        }
        places: dict[_Key, list[int]] = {}
        for match in _WORD.finditer(text) if begin else ():
            for key, fronts in begin.get(match[0], ()):
                at = match.start()
                if not is_even or folded.startswith(fronts, at):
                    places.setdefault(key, []).append(at)
        anywhere = {*self._always, *(key for piece, key in self._anywhere if piece in folded)}
        return {**places, **dict.fromkeys(anywhere)}

    def _begun_by(self, said: str) -> _Begun[_Key]:
        """The patterns that a word begins, each with the fronts of which one must stand there."""
        known = self._begun.get(said)
        if known is not None:
            return known
        word = said.casefold()
        begun: dict[_Key, list[str]] = {}
        for count in range(1, min(len(word), self._longest) + 1):
            for front, key in self._by_word.get(word[:count], ()):
                # Where more than letters follows, the word ends before it.
                if count in {len(word), len(front)}:
                    begun.setdefault(key, []).append(front)
        if word[0].isdigit():
            for _, key in self._by_word.get(_FIGURE, ()):
                begun[key] = [""]
        known = self._begun[said] = tuple((key, tuple(fronts)) for key, fronts in begun.items())
        return known


def found_at(places: Sequence[int] | None, pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """What `pattern.finditer` finds in a text, looked for at the places only at which it may begin."""
    if places is None:
        yield from pattern.finditer(text)
        return
    end = 0
    for place in places:
        if place >= end and (match := pattern.match(text, place)):
            yield match
            end = match.end()


def fronts_of(form: str) -> Iterator[str]:
    """The letters, folded, with which whatever a pattern matches begins: "bab" and "infant" of `bab(?:y|ies)|infants?`.

    "0" stands for any figure, "*" for any word before what follows, and "" for anything at all: of what is not
    understood here, nothing is said.
    """
    for alternative in alternatives(form):
        yield from _fronts(alternative, "")


def _fronts(form: str, begun: str) -> Iterator[str]:
    """The fronts of one alternative, of which some letters have been read."""
    place = 0
    while place < len(form):
        sign, after = form[place], form[place + 1 : place + 2]
        if not (sign.isalnum() or (begun and sign in _WITHIN)) or (after and after in "?*{"):
            break
        begun += sign
        place += 1
    rest = form[place:]
    if not begun and rest.startswith("\\d"):
        yield _FIGURE
    elif not begun and rest.startswith("\\w+'"):
        yield from (_ANYWHERE + front for front in _fronts(rest.removeprefix("\\w+'"), "'"))
    elif rest.startswith(("(?:", "[")) and begun[-1:] in _BETWEEN_WORDS:
        yield from _opened(rest, begun)
    else:
        yield begun.casefold()


def _opened(form: str, begun: str) -> Iterator[str]:
    """The fronts of an alternative that goes on, behind what was read, with a group or one of some letters."""
    end = _closing(form)
    inner, after = form[1:end], form[end + 1 :]
    is_optional = after.startswith("?")
    if after[:1] in {"*", "{"} or (form[0] == "[" and (is_optional or not inner.isalpha())):
        is_figure = not begun and after[:1] not in {"*", "{", "?"} and _FIGURES.fullmatch(inner)
        yield _FIGURE if is_figure else begun.casefold()
        return
    # What comes again and again may have anything of itself behind it.
    after = "" if after.startswith("+") else after.removeprefix("?")
    for one in inner if form[0] == "[" else alternatives(inner.removeprefix("?:")):
        # One word more tells "the spring" from "the"; what follows it would tell little more.
        yield from _fronts(one if begun else one + after, begun)
    if is_optional:
        yield from _fronts(after, begun)


def _closing(form: str) -> int:
    """Where the bracket closes with which a pattern begins."""
    if form[0] == "[":
        return form.index("]")
    depth = 0
    for place, sign in enumerate(form):
        depth += (sign == "(") - (sign == ")")
        if not depth:
            return place
    raise ValueError("a group that nothing closes")
