"""A text without its tags and comments: a name may run across one, and may stand within one as well."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from reportgen.identifiers.match import Match

__all__ = ["Bare", "without_markup"]

_MARKUP = re.compile(r"<!--.*?-->|</?[A-Za-z][^<>]{0,400}>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Bare:
    """The text that is left, and where each of its characters stood; once more for its end."""

    text: str
    starts: tuple[int, ...]

    def placed(self, matches: Iterable[Match]) -> Iterator[Match]:
        """Matches of the bare text in the places of the text; none can be replaced, so none is certain."""
        for match in matches:
            start, end = self.starts[match.start], self.starts[match.end - 1] + 1
            yield replace(match, start=start, end=end, certain=False)


def without_markup(text: str) -> Bare | None:
    """The text without its markup; None, if it has none."""
    if "<" not in text or not _MARKUP.search(text):
        return None
    pieces: list[str] = []
    starts: list[int] = []
    position = 0
    for tag in _MARKUP.finditer(text):
        pieces.append(text[position : tag.start()])
        starts.extend(range(position, tag.start()))
        position = tag.end()
    pieces.append(text[position:])
    starts.extend(range(position, len(text) + 1))
    return Bare("".join(pieces), tuple(starts))
