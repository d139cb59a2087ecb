"""Speed, as ratios measured in one run: `nox -s bench`, or `nox -s bench -- --part cold`.

Absolute times move from machine to machine, so every figure stands beside one that was measured in the same minutes.
Each is the median of several rounds after a warm-up. A line for each part goes to standard error as it begins and ends.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import math
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

HEAVY = "import docxtpl, reportlab.platypus, pydantic, holidays"


def median_seconds(work: Callable[[], object], rounds: int) -> float:
    """The median time of `work`, in seconds, after one round that does not count."""
    work()
    times = []
    for _ in range(rounds):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return statistics.median(times)


def command(*arguments: str) -> Callable[[], object]:
    """A run of this Python in a process of its own."""
    return lambda: subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)


def start_up(rounds: int) -> dict[str, float]:
    """How long `reportgen --help` takes beside importing the libraries that its commands use."""
    help_s = median_seconds(command("-m", "reportgen", "--help"), rounds)
    heavy_s = median_seconds(command("-c", HEAVY), rounds)
    bare_s = median_seconds(command("-c", "pass"), rounds)
    return {"help_s": help_s, "heavy_imports_s": heavy_s, "bare_python_s": bare_s, "help_to_imports": help_s / heavy_s}


def machine() -> dict[str, object]:
    """What the figures were measured on; the load says whether other programs ran meanwhile."""
    facts: dict[str, object] = {
        "python": platform.python_version(),
        "system": platform.system(),
        "cores": os.cpu_count(),
        "on": dt.datetime.now(dt.UTC).date().isoformat(),
    }
    if hasattr(os, "getloadavg"):
        facts["load"] = os.getloadavg()[0]
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        lines = cpuinfo.read_text(encoding="utf-8").splitlines()
        facts["processor"] = next((line.partition(": ")[2] for line in lines if line.startswith("model name")), "")
    return facts


def parts(rounds: int) -> dict[str, Callable[[], Mapping[str, Any]]]:
    """What is measured, in the order in which it is."""
    from batches import batches
    from clearing import clearing
    from cold import cold
    from conversion import conversion
    from filling import filling
    from hostile import hostile
    from peers import layout, whole_line
    from scanning import scanning

    return {
        "start_up": lambda: start_up(rounds),
        "cold": lambda: cold(rounds),
        "filling": lambda: filling(rounds),
        "line": lambda: whole_line(rounds),
        "peers": lambda: layout(rounds),
        "pdf": lambda: conversion(rounds),
        "clearing": clearing,
        "scanning": lambda: scanning(rounds),
        "hostile": hostile,
        "batches": lambda: batches(1_000, 1_000, 3),
    }


def table(part: str, figures: Mapping[str, Any]) -> Iterator[str]:
    """The lines of a part, one for each row of figures."""
    rows = {name: value for name, value in figures.items() if isinstance(value, dict)}
    plain = {name: value for name, value in figures.items() if not isinstance(value, dict)}
    for name, value in plain.items():
        yield f"{f'{part}: {name}':42} {said(value):>10}"
    for name, row in rows.items():
        yield f"{f'{part}: {name}':42} {', '.join(f'{what} {said(value)}' for what, value in row.items())}"


def said(value: object) -> str:
    """A figure in words."""
    if isinstance(value, dict):
        return "(" + ", ".join(f"{what} {said(one)}" for what, one in value.items()) + ")"
    if isinstance(value, float):
        return "not measured" if math.isnan(value) else f"{value:.3f}"
    return str(value)


def plain(value: object) -> object:
    """The same for JSON, which has no word for a figure that could not be had but null."""
    if isinstance(value, dict):
        return {name: plain(one) for name, one in value.items()}
    return None if isinstance(value, float) and math.isnan(value) else value


def main() -> None:
    """Measure part after part, print a table, and write the JSON copy, which grows with every part."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5, help="rounds that count (default: 5)")
    parser.add_argument("--out", type=Path, default=Path("out/bench.json"), help="the JSON copy")
    parser.add_argument("--part", action="append", metavar="NAME", help="this part alone; may be given several times")
    options = parser.parse_args()
    sys.path.append(str(Path(__file__).parents[1]))  # support
    from peers import versions

    report: dict[str, object] = {"machine": machine() | versions()}
    lines: list[str] = []
    begun = time.perf_counter()
    works = parts(options.rounds)
    for count, (part, work) in enumerate(works.items(), 1):
        if options.part and part not in options.part:
            continue
        tell(f"{count}/{len(works)} {part} ...")
        part_begun = time.perf_counter()
        try:
            figures = work()
        except Exception as error:  # noqa: BLE001 - one part that cannot be measured stops none of the others
            tell(f"    {part} is not measured: {type(error).__name__}: {error}")
            figures = {"not_measured": f"{type(error).__name__}: {error}"}
        tell(f"    {time.perf_counter() - part_begun:.0f} s")
        report[part] = plain(dict(figures))
        lines += table(part, figures)
        report["seconds"] = round(time.perf_counter() - begun)
        options.out.parent.mkdir(parents=True, exist_ok=True)
        options.out.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    print("\n".join(lines))
    tell(f"{time.perf_counter() - begun:.0f} s in all; figures in {options.out}")
    sys.exit(any("not_measured" in part for part in report.values() if isinstance(part, dict)))


def tell(line: str) -> None:
    """A line for whoever waits."""
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
