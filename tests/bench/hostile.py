"""Whether the scan takes time as a text is long, and no more, whatever stands in it: one long line of one thing."""

from __future__ import annotations

import random
import time
from typing import Any

from leaks.measure import PARTNERSHIP, gather, kept_names, people
from reportgen.identifiers import explain
from reportgen.model.watch import Watch
from reportgen.scan.looking import Looker

__all__ = ["hostile"]

_SHORT, _LONG = 16_000, 64_000
_REPEATED = {
    "blank lines": "\n",
    "spaces": " ",
    "letters": "x",
    "digits": "7",
    "fractions": "1/",
    "pairs of numbers": "12 345 ",
    "letters with digits": "Ab1-",
    "words with capitals": "The Kings Hill ",
    "titles": "Mr A ",
    "initials": "M Q ",
    "days": "14 June 2015 ",
    "ages": "aged 3 ",
    "hyphens": "-",
    "stars": "**",
    "comments of a page": "<!--",
    "addresses": "a.b@c.d ",
}


def hostile() -> dict[str, Any]:
    """For each kind of line, the time of a long one beside a short one of a quarter of its length: 4, if linear.

    Of the worst kind as well the thousand characters a second of processor time.
    """
    person = people("testing")[0]
    watch = Watch(gather(person.case, PARTNERSHIP), kept_names(person.case, PARTNERSHIP), explained=explain(()))
    drawn = random.Random(3)  # noqa: S311 - no secret
    named = {**_REPEATED, "the name of a child": person.case.children[0].name.given + " and "}
    lines = {kind: said * (_LONG // len(said) + 1) for kind, said in named.items()}
    lines["base 64"] = "".join(
        drawn.choices("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", k=_LONG)
    )
    lines["numbers"] = ",".join(str(drawn.randrange(100_000)) for _ in range(_LONG // 5))
    Looker(watch).look("Words.")  # the lists are read once in a process
    growth: dict[str, float] = {}
    slowest = ("", float("inf"))
    for kind, line in lines.items():
        short_s, long_s = (_seconds(Looker(watch), line[:size]) for size in (_SHORT, _LONG))
        growth[kind] = long_s / short_s
        slowest = min(slowest, (kind, _LONG / 1000 / long_s), key=lambda one: one[1])
    return {"growth": growth, "slowest": slowest[0], "slowest_kchar_per_s": slowest[1]}


def _seconds(look: Looker, text: str) -> float:
    begun = time.process_time()
    look.look(text)
    return time.process_time() - begun
