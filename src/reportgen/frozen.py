"""Frozen dataclasses that are declared in a third of the time.

Python writes six functions for each frozen dataclass as text and compiles them, each time that a program starts. Of the
hundred that one letter needs, that took a tenth of its time. Here one function is written, the one that fills an
instance; the others are the same for all, and told the names of the fields. What such a class does is what Python's own
does, and whoever checks types sees `dataclasses.dataclass` itself.

A class that asks for more than to be frozen (an order, something to be done when it is filled, a field that is left
out, a parent with fields) is made by Python's own. Modules that no letter loads have no need of this.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from dataclasses import MISSING, Field, FrozenInstanceError
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeAlias

__all__ = ["dataclass"]

_Function: TypeAlias = Callable[..., Any]

_ASKED = ({"frozen": True}, {"frozen": True, "slots": True})
_OWN = frozenset({"__eq__", "__getstate__", "__hash__", "__repr__", "__setstate__"})
"""What a class may have written itself: that stays."""
_ODD = frozenset({"__delattr__", "__init__", "__post_init__", "__setattr__"})


def _dataclass(noun: type | None = None, /, **options: Any) -> Any:  # noqa: ANN401 - a class of any type, or what makes one
    if noun is None:
        return lambda declared: _dataclass(declared, **options)
    if options in _ASKED and not _asks_for_more(noun):
        return _declared(noun, slots="slots" in options)
    return dataclasses.dataclass(noun, **options)


if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    dataclass = _dataclass


def _asks_for_more(noun: type) -> bool:
    """Whether a class wants something that is not made here."""
    own = vars(noun)
    return (
        not _ODD.isdisjoint(own)
        or any(hasattr(parent, "__dataclass_fields__") for parent in noun.__mro__[1:])
        or any(isinstance(one, Field) and (not one.init or one.kw_only is True) for one in own.values())
        or any(sign in str(own.get("__annotations__")) for sign in ("InitVar", "KW_ONLY"))
    )


def _declared(noun: type, *, slots: bool) -> type:
    written = _OWN.intersection(vars(noun))
    if "__eq__" in written and noun.__hash__ is None:
        written -= {"__hash__"}  # not written: Python's mark for a class that has `__eq__` alone
    made: Any = dataclasses.dataclass(init=False, repr=False, eq=False, slots=slots)(noun)
    fields = dataclasses.fields(made)
    names = tuple(field.name for field in fields)
    functions = [_filling(fields), *_guards(made, frozenset(names)), _shown(fields), *_compared(fields)]
    if slots:
        functions += _packed(names)
    for function in functions:
        if function.__name__ not in written:
            function.__module__, function.__qualname__ = made.__module__, f"{made.__qualname__}.{function.__name__}"
            setattr(made, function.__name__, function)
    told = made.__dataclass_params__
    told.init = told.repr = told.eq = told.frozen = True
    return made  # type: ignore[no-any-return] # it is the class, with slots


def _filling(fields: Iterable[Field[Any]]) -> _Function:
    """`__init__`, the one that is written as text, since its arguments have names and defaults of their own."""
    names: dict[str, Any] = {"_put": object.__setattr__, "_none": MISSING}
    parameters, lines = ["_self"], ["    pass"]
    for field in fields:
        name = value = field.name
        if field.default_factory is not MISSING:
            names[f"_make_{name}"] = field.default_factory
            parameters.append(f"{name}=_none")
            value = f"_make_{name}() if {name} is _none else {name}"
        elif field.default is not MISSING:
            names[f"_usual_{name}"] = field.default
            parameters.append(f"{name}=_usual_{name}")
        else:
            parameters.append(name)
        lines.append(f"    _put(_self, {name!r}, {value})")
    text = "\n".join((f"def __init__({', '.join(parameters)}):", *lines))
    exec(text, names)  # noqa: S102 - as dataclasses itself makes it; the names are those of our own code
    made: _Function = names["__init__"]
    made.__annotations__ = {field.name: field.type for field in fields} | {"return": None}
    return made


def _guards(noun: Any, names: frozenset[str]) -> tuple[_Function, _Function]:  # noqa: ANN401 - a class
    def __setattr__(self: object, name: str, value: object) -> None:  # noqa: N807 - it becomes one
        if type(self) is noun or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(noun, self).__setattr__(name, value)

    def __delattr__(self: object, name: str) -> None:  # noqa: N807 - as above
        if type(self) is noun or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(noun, self).__delattr__(name)

    return __setattr__, __delattr__


def _shown(fields: Iterable[Field[Any]]) -> _Function:
    names = tuple(field.name for field in fields if field.repr)

    def __repr__(self: object) -> str:  # noqa: N807 - as above
        return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"

    return __repr__


def _compared(fields: Iterable[Field[Any]]) -> tuple[_Function, _Function]:
    of = _values(field.name for field in fields if field.compare)
    hashed = _values(field.name for field in fields if (field.compare if field.hash is None else field.hash))

    def __eq__(self: object, other: object) -> Any:  # noqa: N807, ANN401 - as above; it may not be implemented
        return of(self) == of(other) if other.__class__ is self.__class__ else NotImplemented

    def __hash__(self: object) -> int:  # noqa: N807 - as above
        return hash(hashed(self))

    return __eq__, __hash__


def _values(names: Iterable[str]) -> Callable[[object], tuple[object, ...]]:
    """What gives the values of these fields."""
    known = tuple(names)
    if len(known) > 1:
        return attrgetter(*known)
    return lambda noun: tuple(getattr(noun, name) for name in known)


def _packed(names: tuple[str, ...]) -> tuple[_Function, _Function]:
    """What pickle needs where there is no dict to be filled."""

    def __getstate__(self: object) -> list[object]:  # noqa: N807 - as above
        return [getattr(self, name) for name in names]

    def __setstate__(self: object, state: Iterable[object]) -> None:  # noqa: N807 - as above
        for name, value in zip(names, state, strict=True):
            object.__setattr__(self, name, value)

    return __getstate__, __setstate__
