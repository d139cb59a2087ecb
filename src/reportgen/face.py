"""The face of a package whose names are loaded, with what they need, when somebody first asks for one."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module

__all__ = ["face"]


def face(package: str, homes: Mapping[str, Iterable[str]]) -> Callable[[str], object]:
    """The `__getattr__` of a package.

    Args:
        package: its name, `__name__` there.
        homes: each module with the names that live in it. A module must not be called like a name: once it is loaded,
            Python puts it in the package under its own.
    """
    home_of = {name: module for module, names in homes.items() for name in names}

    def get(name: str) -> object:
        if name not in home_of:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        found: object = getattr(import_module(home_of[name]), name)
        setattr(sys.modules[package], name, found)
        return found

    return get
