"""The pages of a tagged PDF: what each paints under which marked-content id, in the words that its fonts give."""

from __future__ import annotations

from reportgen.scan.pdf.charmap import CharMap, read_charmap
from reportgen.scan.pdf.json import Json
from reportgen.scan.pdf.painted import Painted, read_painted
from reportgen.scan.pdf.values import DEEPEST, Values

__all__ = ["PageReader", "TaggedPage"]


class TaggedPage:
    """A page: its number from 1, what it paints, the owner of each of its marked-content ids, and its size."""

    __slots__ = ("entries", "number", "owners", "painted", "size")

    def __init__(self, number: int, entries: dict[str, Json], painted: Painted, size: tuple[float, ...]) -> None:
        self.number = number
        self.entries = entries
        self.painted = painted
        self.size = size
        self.owners: dict[int, str] = {}


class PageReader:
    """Reads pages of one file; each character map once."""

    def __init__(self, values: Values) -> None:
        self._values = values
        self._charmaps: dict[str, CharMap | None] = {}

    def page(self, number: int, ref: str) -> TaggedPage:
        """Read a page of that number and reference."""
        entries = self._values.dictionary(ref)
        holder = entries
        for _ in range(DEEPEST):
            if "/Resources" in holder or "/Parent" not in holder:
                break
            holder = self._values.dictionary(holder["/Parent"])
        resources = self._values.dictionary(holder.get("/Resources", {}))
        fonts = {
            name.encode(): self._charmap(font)
            for name, font in self._values.dictionary(resources.get("/Font", {})).items()
        }
        pictures = frozenset(
            name.encode()
            for name, picture in self._values.dictionary(resources.get("/XObject", {})).items()
            if self._values.dictionary(picture).get("/Subtype") == "/Image"
        )
        data = b"\n".join(self._values.stream(stream) for stream in self._values.items(entries.get("/Contents")))
        box = self._values.items(entries.get("/MediaBox"))
        size = tuple(float(side) for side in box if isinstance(side, int | float))
        return TaggedPage(number, entries, read_painted(data, fonts, pictures), size)

    def _charmap(self, font: Json) -> CharMap | None:
        ref = self._values.dictionary(font).get("/ToUnicode")
        if not isinstance(ref, str):
            return None
        if ref not in self._charmaps:
            self._charmaps[ref] = read_charmap(self._values.stream(ref))
        return self._charmaps[ref]
