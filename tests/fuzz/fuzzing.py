"""Damaged files, one after the other: each must end in an outcome, soon, and never in an exception that is not ours."""

from __future__ import annotations

import argparse
import random
import signal
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import FrameType

__all__ = ["fuzz"]

LONGEST_SECONDS = 60


class TooLongError(Exception):
    """A file takes longer than any may."""


def fuzz(
    damaged: Callable[[random.Random], tuple[str, bytes]], outcome: Callable[[str, bytes], str], files: int
) -> None:
    """Judge as many damaged files as the command line says, and print what became of them and how long it took.

    Args:
        damaged: the ending and the bytes of the next file.
        outcome: what became of a file, in a word or two.
        files: how many, where the command line does not say.
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("count", type=int, nargs="?", default=files)
    parser.add_argument("seed", type=int, nargs="?", default=1, help="the same seed gives the same files")
    wanted = parser.parse_args()
    chance = random.Random(wanted.seed)  # noqa: S311 - repeatable on purpose
    signal.signal(signal.SIGALRM, _ring)
    begun = time.perf_counter()
    outcomes: Counter[str] = Counter()
    slowest = 0.0
    for number in range(wanted.count):
        ending, content = damaged(chance)
        one_begun = time.perf_counter()
        signal.alarm(LONGEST_SECONDS)
        try:
            outcomes[outcome(ending, content)] += 1
        except Exception:
            kept = Path(f"fuzz-{wanted.seed}-{number}{ending}")
            kept.write_bytes(content)
            print(f"file {number} of seed {wanted.seed} ends in an exception; it is kept as {kept}")
            raise
        finally:
            signal.alarm(0)
        slowest = max(slowest, time.perf_counter() - one_begun)
    print(
        f"{wanted.count} files, seed {wanted.seed}: "
        f"{', '.join(f'{many} {what}' for what, many in sorted(outcomes.items()))}; "
        f"{time.perf_counter() - begun:.0f} s, the slowest file {slowest:.2f} s"
    )


def _ring(_signal: int, _frame: FrameType | None) -> None:
    raise TooLongError
