"""Which header and footer stands on which pages: for each section its usual, first and even pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from reportgen.word.measures import is_on
from reportgen.word.namespaces import R, W

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportgen.word.package import Part

__all__ = ["Pages", "pages"]

_KINDS = (("header", "headerReference"), ("footer", "footerReference"))


class Pages(Struct, frozen=True):
    """Pages that share a header and a footer.

    Attributes:
        place: which pages, in words.
        parts: the names of the parts that are printed on them; none where they have neither.
    """

    place: str
    parts: frozenset[str]


def pages(main: Part, *, even: bool) -> Iterator[Pages]:
    """Every sort of page of a document (ISO/IEC 29500-1, 17.10).

    A section without a header of its own has that of the section before.

    Args:
        main: the part with the document's text.
        even: whether even pages have headers of their own (`w:evenAndOddHeaders`).
    """
    inherited: dict[tuple[str, str], str] = {}
    for number, section in enumerate(main.root.iter(W + "sectPr"), 1):
        for kind, tag in _KINDS:
            for reference in section.iterchildren(W + tag):
                target = main.relationships.get(reference.get(R + "id") or "")
                if target is not None:
                    inherited[kind, reference.get(W + "type") or "default"] = target.target
        has_first = is_on(section.find(W + "titlePg"))
        sorts = [("default", ""), *([("first", ", first page")] if has_first else [])]
        sorts += [("even", ", even pages")] if even else []
        for sort, words in sorts:
            found = (inherited.get((kind, sort)) for kind, _ in _KINDS)
            yield Pages(f"section {number}{words}", frozenset(name for name in found if name))
