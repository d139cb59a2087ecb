"""The search for unreachable objects put off while a case is made, or a document is read, laid out or looked into.

Each makes a hundred thousand objects that all live to the end, and next to no garbage. Python's collector goes through
all of them again and again in search of some: a fifth of the time of a hundred pages. Nothing is lost by waiting: what
is no longer referred to is freed at once, as ever, and circles are found when it is done.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["collected_later", "kept"]


@contextmanager
def collected_later() -> Iterator[None]:
    """Stop the collector for a while; one that somebody else has stopped stays so."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@contextmanager
def kept() -> Iterator[None]:
    """What is made meanwhile is no garbage, until `gc.unfreeze`.

    The collector would go through all that is known of ten thousand cases, again and again, in search of garbage that
    is not there: with every library that is imported, and with every case. That takes as long as everything else.
    """
    with collected_later():
        try:
            yield
        finally:
            gc.freeze()
