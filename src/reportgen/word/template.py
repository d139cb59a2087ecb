"""A Word template made ready: compiled once, kept in the process and in the cache, and bound to what fills its slots.

What is compiled holds nothing but plain values and code, so that it can be kept on disk (docs/decisions/0018-cold.md).
Only who asks for a template that is not kept loads what compiles one.
"""

from __future__ import annotations

import marshal
from collections.abc import Callable, Mapping
from functools import lru_cache
from types import CodeType
from typing import TYPE_CHECKING, Any, Protocol

from jinja2 import Template as Compiled
from msgspec import Struct

from reportgen.word.passages import BLOCKS, RUNS, Format, blocks, runs
from reportgen.word.running import Pages
from reportgen.word.sandbox import environment
from reportgen.word.seal import Member

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["Template", "TemplateCache", "TemplatePart", "Unbound", "UnboundPart", "place_at", "prepare"]

_KEPT = 8
"""Templates kept ready in one process: three kinds of a few partnerships."""


class TemplateCache(Protocol):
    """Where compiled templates are kept for the next process. A cache gives back what it was given, or nothing."""

    def take(self, content: bytes) -> bytes | None:
        """What is kept for a template with this content."""
        ...

    def keep(self, content: bytes, compiled: bytes) -> None:
        """Keep something for a template with this content, if that can be done."""
        ...

    def __hash__(self) -> int: ...


class UnboundPart(Struct, frozen=True):
    """One part of a package that has slots, compiled.

    Attributes:
        name: its name in the package.
        code: what Jinja made of it.
        names: every slot that it asks for, with the line it stands on.
        places: where the slot of each line stands; the first is line 1.
        contents: the codes of its contents fields, in the order of their marks.
        whole: whether it asks for more of docxtpl's dialect than we compile ourselves.
    """

    name: str
    code: CodeType
    names: tuple[tuple[str, int], ...]
    places: tuple[str, ...]
    contents: tuple[str, ...]
    whole: bool


class Unbound(Struct, frozen=True):
    """A package compiled.

    Attributes:
        members: everything in it, without what betrays its maker; parts with slots are replaced when it is filled.
        kept: the same members, ready to be put into an archive as they are.
        parts: those with slots, and always the main text.
        styles: names of its paragraph styles, folded to lower case, by their ids.
        pages: every sort of page, with its header and footer.
        formats: how the paragraphs of each `{{p slot }}` look.
    """

    members: Mapping[str, bytes]
    kept: Mapping[str, Member]
    parts: tuple[UnboundPart, ...]
    styles: Mapping[str, str]
    pages: tuple[Pages, ...]
    formats: tuple[Format, ...]


class TemplatePart(Struct, frozen=True):
    """One part of the package that has slots.

    Attributes:
        name: its name in the package.
        compiled: renders to the part's XML.
        names: every slot that it asks for, with the line it stands on.
        places: where the slot of each line stands; the first is line 1.
        contents: the codes of its contents fields, in the order of their marks.
        mend: what is still to be done to the rendered part, in place; None where nothing is.
    """

    name: str
    compiled: Compiled
    names: tuple[tuple[str, int], ...]
    places: tuple[str, ...]
    contents: tuple[str, ...]
    mend: Callable[[Element], None] | None

    def place(self, line: int) -> str:
        """Where the slot of a line stands, in words."""
        return place_at(self.places, line)


class Template(Struct, frozen=True):
    """A package made ready.

    Attributes:
        members: everything in it, without what betrays its maker; parts with slots are replaced when it is filled.
        kept: the same members, ready to be put into an archive as they are.
        parts: those with slots, and always the main text.
        styles: names of its paragraph styles, folded to lower case, by their ids.
        pages: every sort of page, with its header and footer.
    """

    members: Mapping[str, bytes]
    kept: Mapping[str, Member]
    parts: tuple[TemplatePart, ...]
    styles: Mapping[str, str]
    pages: tuple[Pages, ...]


@lru_cache(maxsize=_KEPT)
def prepare(content: bytes, template_cache: TemplateCache | None = None) -> Template:
    """Have a template ready: from the cache, or read and compiled.

    Args:
        content: the template's bytes.
        template_cache: where compiled templates are kept, or None.

    Raises:
        TemplateError: it is no Word document, or what stands in its braces cannot be used; all such problems at once.
    """
    kept = template_cache.take(content) if template_cache else None
    found = None if kept is None else _unfolded(kept)
    if found is None:
        from reportgen.word.compiling import compiled

        found = compiled(content)
        if template_cache:
            template_cache.keep(content, _folded(found))
    return _bound(found)


def place_at(places: tuple[str, ...], line: int) -> str:
    """Where the slot of a line stands, in words; "" in a part without slots."""
    return places[min(max(line, 1), len(places)) - 1] if places else ""


def _bound(unbound: Unbound) -> Template:
    made = environment()
    formats = unbound.formats
    made.filters[BLOCKS] = lambda value, key, figures: blocks(value, formats[key], figures)
    made.filters[RUNS] = lambda value, key, figures: runs(value, formats[key], figures)
    mend = None
    if any(part.whole for part in unbound.parts):
        from reportgen.word import whole_dialect  # docxtpl is slow to import, and few templates need it

        made.filters.update(whole_dialect.FILTERS)
        mend = whole_dialect.mend
    parts = tuple(
        TemplatePart(
            part.name,
            Compiled.from_code(made, part.code, {}, None),
            part.names,
            part.places,
            part.contents,
            mend if part.whole else None,
        )
        for part in unbound.parts
    )
    return Template(unbound.members, unbound.kept, parts, unbound.styles, unbound.pages)


# -- in the cache ------------------------------------------------------------------------------------------------


def _folded(unbound: Unbound) -> bytes:
    """The same as bytes: plain values and code, which `marshal` knows."""
    values: tuple[Any, ...] = (
        dict(unbound.members),
        [tuple(member) for member in unbound.kept.values()],
        [(part.name, part.code, part.names, part.places, part.contents, part.whole) for part in unbound.parts],
        dict(unbound.styles),
        [(pages.place, pages.parts) for pages in unbound.pages],
        [(look.paragraph, look.lead, look.bullet, look.runs) for look in unbound.formats],
    )
    return marshal.dumps(values)


def _unfolded(kept: bytes) -> Unbound | None:
    """What was folded; None where it is not that."""
    try:
        members, packed, parts, styles, pages, formats = marshal.loads(kept)  # noqa: S302 - a cache's promise
        return Unbound(
            members,
            {member[0]: Member(*member) for member in packed},
            tuple(UnboundPart(*part) for part in parts),
            styles,
            tuple(Pages(*one) for one in pages),
            tuple(Format(*look) for look in formats),
        )
    except (EOFError, ValueError, TypeError, IndexError):
        return None
