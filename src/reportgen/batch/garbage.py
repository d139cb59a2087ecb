"""The garbage collector's rest, while much is read that will stay."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["at_rest"]


@contextmanager
def at_rest() -> Iterator[None]:
    """Collect nothing meanwhile: the collector would go through all that is known of ten thousand cases, again and
    again, in search of garbage that is not there. That takes as long as everything else.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
