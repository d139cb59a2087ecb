"""How fast texts are cleared and looked through: characters a second, and beside a fixed loop of plain Python."""

from __future__ import annotations

import time

from leaks.measure import speed

__all__ = ["clearing"]

_TURNS = 500_000


def loop_seconds() -> float:
    """The processor time of a fixed loop: a measure of the machine and of the minute."""
    best = float("inf")
    for _ in range(5):
        begun = time.process_time()
        total = 0
        for turn in range(_TURNS):
            total += turn * turn % 7
        best = min(best, time.process_time() - begun)
    return best


def clearing() -> dict[str, float]:
    """Thousand characters a second of processor time for clearing and for looking, and as many for one fixed loop."""
    loop_s = loop_seconds()
    clear, look = speed()
    return {
        "clear_kchar_per_s": clear,
        "look_kchar_per_s": look,
        "clear_kchar_per_loop": clear * loop_s,
        "look_kchar_per_loop": look * loop_s,
    }
