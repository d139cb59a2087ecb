"""Speed, as ratios measured in one run: `nox -s bench`.

Absolute times move from machine to machine, so every figure stands beside one that was measured in the same minutes.
Each is the median of several rounds after a warm-up.
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
from collections.abc import Callable
from pathlib import Path

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


def main() -> None:
    """Measure, print a table, and write the JSON copy."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=9, help="rounds that count (default: 9)")
    parser.add_argument("--out", type=Path, default=Path("out/bench.json"), help="the JSON copy")
    options = parser.parse_args()
    sys.path.append(str(Path(__file__).parents[1]))  # support
    from batches import batches
    from clearing import clearing
    from cold import cold
    from conversion import conversion
    from filling import filling
    from peers import layout, versions, whole_line

    report = {"machine": machine() | versions(), "start_up": start_up(options.rounds)}
    report["line"] = whole_line(options.rounds)
    report["peers"] = layout(options.rounds)
    report["cold"] = cold(options.rounds)
    report["filling"] = filling(options.rounds)
    report["pdf"] = conversion(options.rounds)
    report["clearing"] = clearing()
    report["batches"] = batches(1_000, 1_000, 3)
    for name, value in report["start_up"].items():
        print(f"{name:42} {value:8.3f}")
    for name, value in report["cold"].items():
        print(f"{f'a letter from cold, {name}':42} {value:8.3f}")
    for stage, measured in report["line"]["stages"].items():
        print(f"{stage:42} {measured['s']:8.3f} s {measured['share']:6.1%}")
    for name in ("ours_s", "docxtpl_s", "libreoffice_warm_s", "times_faster"):
        print(f"{f'a long case: {name}':42} {report['line'].get(name, math.nan):8.3f}")
    for kind, measured in report["peers"].items():
        print(f"{f'PDF by others: {kind}':42} {', '.join(f'{what} {value:.3f}' for what, value in measured.items())}")
    for kind, measured in report["filling"].items():
        name = f"fill {kind}"
        print(
            f"{name:42} {measured['fill_s']:8.4f} s; docxtpl {measured['docxtpl_to_fill']:5.1f} times as much, "
            f"{measured['fill_to_zip']:4.1f} times zipping alone"
        )
    for kind, measured in report["pdf"].items():
        figures = ", ".join(f"{what.removesuffix('_s')} {value:.3f}" for what, value in measured.items())
        print(f"{f'pdf {kind}':42} {figures}")
    for name, value in report["clearing"].items():
        print(f"{name:42} {value:8.1f}")
    for part, measured in report["batches"].items():
        print(f"{f'batch {part}':42} {', '.join(f'{what} {value:.3f}' for what, value in measured.items())}")
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
