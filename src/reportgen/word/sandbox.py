"""The language of slots: the part of Jinja that a Word template may use, run where it can reach nothing else.

A template may print slots, choose and loop. It may not call, compute, include, assign or filter: what needs deciding
is decided in `compose`, and a template from a stranger can do no harm. A name that is not there is an error, words are
escaped for XML, and a line break within words becomes Word's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NoReturn

from jinja2 import StrictUndefined, nodes
from jinja2.runtime import LoopContext, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

__all__ = ["EACH", "FIGURES", "Missing", "Unfit", "environment", "escaped", "forbidden"]

EACH = "each"
"""Name of the filter that a loop's list passes through, so that words are not looped over letter by letter."""

FIGURES = "_figures"
"""Name under which one filling's collector of pictures is handed to the template; an author's name cannot begin so."""

_LINE_BREAK = '</w:t><w:br/><w:t xml:space="preserve">'
_is_special = re.compile("[&<>\"'\n]").search

_LOOP = frozenset({"first", "last", "index", "length"})

_ALLOWED = (
    *(nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Getattr, nodes.Getitem, nodes.Const),
    *(nodes.For, nodes.If, nodes.CondExpr, nodes.And, nodes.Or, nodes.Not, nodes.Compare, nodes.Operand),
)


class Missing(Exception):  # noqa: N818 - it says what happened
    """A name that the slots do not have, with the names that they do have there."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        super().__init__(name)
        self.name = name
        self.known = known


class Unfit(Exception):  # noqa: N818 - it says what happened
    """A slot of one sort where the template needs another."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(what)
        self.what = what
        self.remedy = remedy


class _Strict(StrictUndefined):
    """Raises `Missing` on every use."""

    __slots__ = ()

    def _fail_with_undefined_error(self, *_: object, **__: object) -> NoReturn:
        known = tuple(self._undefined_obj) if isinstance(self._undefined_obj, Mapping) else ()
        raise Missing(str(self._undefined_name), known)

    __iter__ = __str__ = __len__ = __bool__ = _fail_with_undefined_error
    __eq__ = __ne__ = __contains__ = __hash__ = _fail_with_undefined_error


class _Environment(ImmutableSandboxedEnvironment):
    """Reads the keys of mappings and the position of a loop, and no attribute of anything else."""

    def getattr(self, obj: object, attribute: str) -> object:
        """`obj.attribute`: a key of a mapping, though the mapping may have a method of that name."""
        if type(obj) is dict and attribute in obj:  # nearly all are, and a long document asks ten thousand times
            return obj[attribute]
        return self.getitem(obj, attribute)

    def getitem(self, obj: object, argument: object) -> object:
        """`obj["argument"]`."""
        if isinstance(obj, Mapping) and argument in obj:
            return obj[argument]
        if isinstance(obj, LoopContext) and argument in _LOOP:
            return getattr(obj, str(argument))
        if isinstance(obj, Undefined):
            return str(obj)  # raises
        return self.undefined(obj=obj, name=str(argument))


def _printed(value: object) -> str:
    """What `{{ slot }}` prints, escaped: words, or a loop's position."""
    if type(value) is str:
        return escaped(value) if _is_special(value) else value
    if isinstance(value, Markup):
        return str(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, Undefined):
        str(value)  # raises
    raise Unfit(
        f"a slot that holds {_sort(value)} is printed as words",
        "Use `{{p slot }}` alone in a paragraph for a narrative or picture, `{%p if %}` for a choice, "
        "`{%p for %}` for a list",
    )


def escaped(words: str) -> str:
    """Words as XML, with Word's line breaks."""
    if not _is_special(words):
        return words
    return _LINE_BREAK.join(str(escape(line)) for line in words.split("\n"))


def _each(value: object) -> tuple[object, ...]:
    if isinstance(value, tuple):
        return value
    if isinstance(value, Undefined):
        str(value)  # raises
    raise Unfit(f"a slot that holds {_sort(value)} is looped over", "Loop over a slot that holds a list")


def _sort(value: object) -> str:
    match value:
        case None:
            return "nothing"
        case bool():
            return "a choice"
        case str():
            return "words"
        case tuple():
            return "a list"
        case Mapping():
            return "a group of slots"
        case _:
            return "a narrative or picture"


def environment() -> ImmutableSandboxedEnvironment:
    """A Jinja environment of this language, without globals and tests; filters are ours and not for templates."""
    # Every value that is printed goes through `_printed`, which escapes: Jinja need not look at it again.
    made = _Environment(autoescape=False, undefined=_Strict, finalize=_printed, keep_trailing_newline=True)
    made.globals.clear()
    made.tests.clear()
    made.filters = {EACH: _each}
    return made


def forbidden(node: nodes.Node) -> str:
    """What a part of a template does that it may not, in words; "" where it may."""
    if isinstance(node, _ALLOWED):
        if isinstance(node, nodes.For) and (node.recursive or node.test is not None):
            return "filters a loop"
        return ""
    match node:
        case nodes.Call():
            return "calls something"
        case nodes.Filter():
            return "uses a filter"
        case nodes.Test():
            return "uses a test"
        case _:
            return "computes something"
