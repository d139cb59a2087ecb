"""The garbage collector kept from what will stay, while a batch goes on."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from reportgen.garbage import collected_later

__all__ = ["kept"]


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
