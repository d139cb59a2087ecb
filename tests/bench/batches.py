"""How fast batches are: what stands, what two workers gain, whether time and memory stay as they are.

    python tests/bench/batches.py [CASES] [FLAT] [--part NAME]

Run by `nox -s bench` as well, with fewer cases. CASES (10,000) stand and are looked at; FLAT (5,000) are made one after
another in one process, as a worker makes them. Letters as Word files: the smallest documents, so that what a batch
adds weighs most; and, for what two workers gain, long cases with all their documents (`long_case.py`) as well.
Processor times stand beside times by the clock, which on a shared machine say less; what the machine gives two plain
loops at once, beside one, says how much of two cores there was to be had.
"""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.append(str(Path(__file__).parent))

from long_case import write_long_case
from many import write_cases

_PR_SET_CHILD_SUBREAPER = 36
WISH = ("--kind", "notification", "--format", "docx")
LOOPS = 60_000_000
"""Turns of a plain loop: some seconds."""


def build(cases: Path, out: Path, *options: str, wish: tuple[str, ...] = WISH) -> tuple[float, float]:
    """Build; seconds by the clock, and of processor time of all processes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.perf_counter()
    command = [sys.executable, "-m", "reportgen", "build", str(cases), "--out", str(out), *wish, *options]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    taken_s = time.perf_counter() - begun
    _wait_for_orphans()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return taken_s, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _adopt_orphans() -> None:
    """Become the parent of processes whose own is gone, so that the time of a build's workers is known (Linux)."""
    ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def _wait_for_orphans() -> None:
    with contextlib.suppress(ChildProcessError):
        while True:
            os.wait()


def standing(at: Path, number: int, rounds: int) -> dict[str, float]:
    """How long a batch takes in which nothing has changed, and one in which one case has."""
    cases, out = at / "cases", at / "out"
    write_cases(cases, number)
    build(cases, out)
    build(cases, out)
    nothing = [build(cases, out) for _ in range(rounds)]
    one = []
    path = cases / "000" / "000000.yaml"
    for count in range(rounds):
        path.write_text(f"{path.read_text(encoding='utf-8')}# {count}\n", encoding="utf-8")
        one.append(build(cases, out))
    path.touch()
    copied = build(cases, out)
    return {
        "cases": number,
        "nothing_changed_s": statistics.median(taken for taken, _ in nothing),
        "nothing_changed_cpu_s": statistics.median(cpu for _, cpu in nothing),
        "one_changed_s": statistics.median(taken for taken, _ in one),
        "one_changed_cpu_s": statistics.median(cpu for _, cpu in one),
        "one_touched_cpu_s": copied[1],
    }


def letters(at: Path, number: int, rounds: int) -> dict[str, float]:
    """What two processes gain with letters, the worst case."""
    few, many = at / "few", at / "many"
    write_cases(few, number // 10)
    write_cases(many, number)
    return _workers(at, few, many, (number // 10, number), rounds, WISH)


def long_cases(at: Path, number: int, rounds: int) -> dict[str, float]:
    """The same with the three documents of long cases, in Word and PDF."""
    few, many = at / "few", at / "many"
    for folder, cases in ((few, number // 6), (many, number)):
        for seed in range(cases):
            write_long_case(folder, seed)
    wish = ("--kind", "notification", "--kind", "rapid-review", "--kind", "cspr", "--format", "docx,pdf")
    return _workers(at, few, many, (number // 6, number), rounds, wish)


def _workers(
    at: Path, few: Path, many: Path, numbers: tuple[int, int], rounds: int, wish: tuple[str, ...]
) -> dict[str, float]:
    """What a case more takes with one process and with two: whole builds, start-up taken off.

    By the clock two processes gain what the machine has free at the time, which two plain loops tell; what they may
    gain on two free cores follows from the processor time, of which the main process's part, which cannot be divided,
    must be the smaller one.
    """
    more = numbers[1] - numbers[0]
    taken: dict[int, list[tuple[float, float]]] = {1: [], 2: []}
    loops = []
    for count in range(rounds):
        loops.append(two_loops())
        for processes, found in taken.items():
            jobs = ("--jobs", str(processes))
            short = build(few, at / f"few-out-{count}-{processes}", *jobs, wish=wish)
            long = build(many, at / f"many-out-{count}-{processes}", *jobs, wish=wish)
            found.append(((long[0] - short[0]) / more, (long[1] - short[1]) / more))
        loops.append(two_loops())
    clock_ms, cpu_ms = (
        {processes: 1000 * statistics.median(pair[which] for pair in found) for processes, found in taken.items()}
        for which in (0, 1)
    )
    return {
        "cases": numbers[1],
        "one_ms": clock_ms[1],
        "two_ms": clock_ms[2],
        "one_cpu_ms": cpu_ms[1],
        "two_cpu_ms": cpu_ms[2],
        "gain_by_the_clock": clock_ms[1] / clock_ms[2],
        "gain_of_two_plain_loops": statistics.median(loops),
        "gain_by_processor_time": 2 * cpu_ms[1] / cpu_ms[2],
        "load": os.getloadavg()[0],
    }


def two_loops() -> float:
    """How much more two plain loops get done at once than one alone, in this minute: 2.0 on two free cores."""
    command = [sys.executable, "-c", f"for _ in range({LOOPS}): pass"]

    def seconds(loops: int) -> float:
        begun = time.perf_counter()
        running = [subprocess.Popen(command) for _ in range(loops)]
        for one in running:
            one.wait()
        return time.perf_counter() - begun

    return 2 * seconds(1) / seconds(2)


def flat(at: Path, number: int) -> dict[str, float]:
    """Processor time of a case, at the beginning and at the end of many, and memory, as a worker has them."""
    from reportgen.batch.job import do

    times_ms, memory_mib = [], {}
    for count, job in enumerate(_jobs(at / "flat", number), 1):
        begun = time.process_time()
        do((job,))
        times_ms.append(1000 * (time.process_time() - begun))
        if count in {100, 500, 2000, number}:
            memory_mib[count] = _memory_mib()
    early, late = statistics.median(times_ms[:500]), statistics.median(times_ms[-500:])
    found = {"cases": number, "first_500_ms": early, "last_500_ms": late, "late_to_early": late / early}
    return found | {f"memory_at_{count}_mib": memory for count, memory in memory_mib.items()}


def _jobs(at: Path, number: int) -> list:
    import datetime as dt
    import pickle

    from reportgen.batch.job import Job
    from reportgen.model.artefact import Format
    from reportgen.model.wish import Wish
    from reportgen.world import open_world

    write_cases(at, number)
    world = pickle.dumps(open_world(at / "partnership.yaml", as_of=dt.date(2026, 11, 23)).in_hand())
    wish = Wish(frozenset({"notification"}), (Format.DOCX,))
    files = sorted(at.rglob("0*.yaml"))
    return [Job(index, path.name, path.read_bytes(), world, wish) for index, path in enumerate(files)]


def _memory_mib() -> float:
    """What this process holds now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def batches(number: int, many: int, rounds: int) -> dict[str, dict[str, float]]:
    """All of it, each part in a process of its own, so that memory is that of the part alone."""
    found = {}
    for part in PARTS:
        print(f"    batches, {part} ...", file=sys.stderr, flush=True)
        command = [sys.executable, __file__, str(number), str(many), "--rounds", str(rounds), "--part", part]
        ran = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
        found |= json.loads(ran.stdout)
    return found


PARTS = {
    "letters": lambda at, number, _many, rounds: letters(at, min(number // 4, 400), rounds),
    "long_cases": lambda at, number, _many, rounds: long_cases(at, 24 if number > 2_000 else 12, max(rounds // 2, 1)),
    "flat": lambda at, _number, many, _rounds: flat(at, many),
    "standing": lambda at, number, _many, rounds: standing(at, number, rounds),
}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cases", type=int, nargs="?", default=10_000)
    parser.add_argument("flat", type=int, nargs="?", default=5_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--part", choices=PARTS, help="this alone, in this process")
    options = parser.parse_args()
    if options.part is None:
        found = batches(options.cases, options.flat, options.rounds)
    else:
        _adopt_orphans()
        with tempfile.TemporaryDirectory() as folder:
            work = PARTS[options.part]
            found = {options.part: work(Path(folder), options.cases, options.flat, options.rounds)}
    print(json.dumps(found, indent=2))


if __name__ == "__main__":
    main()
