"""pydantic without the search for plugins of others, and without the libraries that this search would load.

Nobody's plugin may look at what is in a case, so the search is switched off (`cli.main`). pydantic loads what it would
search with all the same, when its first type is built: `importlib.metadata`, which brings mail, sockets and archives, a
twentieth of the time of a letter from cold. Here something stands in its place that loads it when it is really asked.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType

__all__ = ["searched_later"]

_SEARCH = "importlib.metadata"


@contextmanager
def searched_later() -> Iterator[None]:
    """What is imported meanwhile gets the module that searches when it first uses it."""
    if _SEARCH in sys.modules:
        yield
        return
    stand_in = _Later(_SEARCH)
    sys.modules[_SEARCH] = stand_in
    try:
        yield
    finally:
        if sys.modules.get(_SEARCH) is stand_in:
            del sys.modules[_SEARCH]


class _Later(ModuleType):
    """`importlib.metadata`, loaded for whatever is asked of it but the one function that pydantic takes."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)  # Python itself asks, whether this is a package
        return _entry_points if name == "entry_points" else getattr(_search(), name)


def _entry_points(**wanted: str) -> object:
    return _search().entry_points(**wanted)


def _search() -> ModuleType:
    if isinstance(sys.modules.get(_SEARCH), _Later):
        del sys.modules[_SEARCH]
    return import_module(_SEARCH)
