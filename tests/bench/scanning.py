"""How fast a case's finished files are looked into: case 02's report as Word file, PDF and page.

A text that stands in all three is looked at once; nothing is remembered of the texts of an earlier round, as nothing is
when a batch comes to its next case. What is known of words (dictionaries, lists of names) is read before.
"""

from __future__ import annotations

import time
from typing import Any
from unittest import mock

from clearing import loop_seconds

from reportgen import scan
from reportgen.identifiers import find_days, find_near_days, folding, matching, reading
from reportgen.model.artefact import Format
from reportgen.pipeline import Wish
from reportgen.scan import looking
from reportgen.scan.carried import Carried
from reportgen.scan.formats import OURS
from support.examples import built_example

__all__ = ["scanning"]


def scanning(rounds: int) -> dict[str, float]:
    """Thousand characters that the three files carry a second of processor time, the least of several rounds."""
    looks = _looks()
    carried = [item.text for look in looks for item in OURS[look[2]](look[0]) if isinstance(item, Carried)]
    size = sum(map(len, carried)) / 1000
    _scan(looks)  # the lists are read once in a process
    loop_s = loop_seconds()
    whole_s = min(_scan(looks) for _ in range(rounds))
    reading_s = min(_read(looks) for _ in range(rounds))
    return {
        "kchar": size,
        "texts": len(carried),
        "different_texts": len(set(carried)),
        "scan_kchar_per_s": size / whole_s,
        "scan_kchar_per_loop": size / whole_s * loop_s,
        "scan_s": whole_s,
        "reading_share": reading_s / whole_s,
    }


def _looks() -> list[tuple[Any, ...]]:
    """What the line gives to the scan for the report of case 02: content, name, format, and what to look for."""
    with mock.patch.object(scan, "scan", wraps=scan.scan) as watched:
        built_example("02-siblings.yaml", Wish(formats=(Format.DOCX, Format.PDF, Format.HTML)))
    return [call.args for call in watched.call_args_list]


def _scan(looks: list[tuple[Any, ...]]) -> float:
    for remembered in (folding.fold, reading.read, find_days, find_near_days, matching.matcher, looking.looker):
        remembered.cache_clear()
    looking.looker(looks[0][3])
    begun = time.process_time()
    for look in looks:
        scan.scan(*look)
    return time.process_time() - begun


def _read(looks: list[tuple[Any, ...]]) -> float:
    begun = time.process_time()
    for look in looks:
        list(OURS[look[2]](look[0]))
    return time.process_time() - begun
