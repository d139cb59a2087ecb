"""Batches that are disturbed: what they leave must be what an undisturbed one leaves, byte by byte.

Run by `nox -s chaos`, or `python tests/chaos/chaos.py [CASES] [KILLS] [SEED]`. Each part prints a line, and the first
that fails ends the run. A full disk and a read-only folder need a file system of their own, and rights to mount it;
where there are none they are left out, and that is said.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[1] / "bench")]

from many import write_cases  # noqa: E402 - found by the line above

from support.looping import looping  # noqa: E402

WISH = ("--kind", "notification", "--format", "docx")


class Batches:
    """The same cases, built again and again below one folder."""

    def __init__(self, at: Path, cases: int, kills: int, seed: int) -> None:
        self.at, self.kills = at, kills
        self.chance = random.Random(seed)  # noqa: S311 - moments for killing
        self.cases = at / "cases"
        write_cases(self.cases, cases)
        begun = time.monotonic()
        assert self.start(at / "undisturbed").wait() == 0
        self.seconds = time.monotonic() - begun
        self.files = files(at / "undisturbed")
        assert len(self.files) == cases
        say(f"undisturbed: {cases} cases in {self.seconds:.0f} s")

    def start(self, out: Path, *options: str, cases: Path | None = None) -> subprocess.Popen[bytes]:
        """A build in a session of its own."""
        command = [sys.executable, "-m", "reportgen", "build", str(cases or self.cases), "--out", str(out), *WISH]
        with (self.at / "log").open("ab") as log:
            return subprocess.Popen([*command, "--jobs", "2", *options], stdout=log, stderr=log, start_new_session=True)

    def check(self, out: Path) -> None:
        """What lies there is what an undisturbed batch leaves, and nothing else."""
        found = files(out)
        assert found.keys() == self.files.keys(), f"{len(found)} files of {len(self.files)}"
        assert found == self.files


def files(out: Path) -> dict[str, bytes]:
    """Every file in an output folder, but our memory of it."""
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file() and ".reportgen" not in path.parts
    }


def workers_killed(batches: Batches) -> str:
    """Kill -9 of a random worker, time after time, while the batch goes on."""
    out = batches.at / "workers"
    build = batches.start(out)
    killed = 0
    while build.poll() is None and killed < batches.kills:
        time.sleep(batches.chance.uniform(0.5, 1.5) * batches.seconds / (batches.kills + 2) / 2)
        found = workers(build.pid)
        if found:
            with contextlib.suppress(ProcessLookupError):
                os.kill(batches.chance.choice(found), signal.SIGKILL)
                killed += 1
    assert build.wait() == 0, build.returncode
    batches.check(out)
    return f"{killed} workers killed"


def main_killed(batches: Batches) -> str:
    """Kill -9 of the main process, time after time, and the same command again."""
    out = batches.at / "main"
    for _ in range(batches.kills):
        build = batches.start(out)
        with contextlib.suppress(subprocess.TimeoutExpired):
            build.wait(batches.chance.uniform(0.1, 2) * batches.seconds / batches.kills + 1)
        build.kill()
        build.wait()
        gone(build.pid)
    build = batches.start(out)
    assert build.wait() == 0, build.returncode
    batches.check(out)
    return f"the main process killed {batches.kills} times; no process was left"


def interrupted(batches: Batches) -> str:
    """Ctrl-C, as a terminal sends it: to all processes."""
    out = batches.at / "interrupted"
    build = batches.start(out)
    while not files(out):
        time.sleep(0.1)
    os.killpg(build.pid, signal.SIGINT)
    code = build.wait()
    assert code == 130, code
    gone(build.pid)
    assert not list(out.rglob("*.part"))
    assert batches.start(out).wait() == 0
    batches.check(out)
    return f"left with {code}, and went on"


def dask_killed(batches: Batches) -> str:
    """Kill -9 of a random Dask worker; its nanny begins another."""
    from distributed import Client

    out = batches.at / "dask"
    address = "tcp://127.0.0.1:18787"
    scheduler = ("distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "18787", "--no-dashboard")
    worker = ("distributed.cli.dask_worker", address, "--nworkers", "2", "--nthreads", "1", "--no-dashboard")
    with (batches.at / "dask.log").open("ab") as log, contextlib.ExitStack() as stack:
        for command in (scheduler, (*worker, "--local-directory", str(batches.at / "scratch"))):
            process = subprocess.Popen([sys.executable, "-m", *command], stdout=log, stderr=log)
            stack.callback(process.wait)
            stack.callback(process.terminate)
        client = stack.enter_context(Client(address, timeout="60s", set_as_default=False))
        client.wait_for_workers(2, timeout="60s")
        build = batches.start(out, "--cluster", address)
        killed = 0
        while build.poll() is None and killed < batches.kills:
            time.sleep(batches.chance.uniform(0.5, 1.5) * batches.seconds / (batches.kills + 2))
            found = list(client.run(os.getpid, on_error="ignore").values())
            if len(found) == 2 and build.poll() is None:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(batches.chance.choice(found), signal.SIGKILL)
                    killed += 1
        assert build.wait() == 0, build.returncode
    batches.check(out)
    return f"{killed} Dask workers killed"


def disk_full(batches: Batches) -> str:
    """A disk that fills up, and is then made larger."""
    out = batches.at / "full"
    half = sum(map(len, batches.files.values())) // 2
    with mounted(out, f"size={half}"):
        code = batches.start(out).wait()
        assert code in {7, 8}, code
        assert not list(out.rglob("*.part"))
        done = files(out)
        assert all(batches.files[name] == content for name, content in done.items())
        subprocess.run(["mount", "-o", "remount,size=900m", str(out)], check=True)
        assert batches.start(out).wait() == 0
        batches.check(out)
    return f"full after {len(done)} documents, left with {code}, and went on"


def read_only(batches: Batches) -> str:
    """A folder in which nothing may be written: one line for each case, and no traceback."""
    out = batches.at / "readonly"
    few = batches.at / "few"
    write_cases(few, 6)
    with mounted(out, "size=1m,ro"):
        before = (batches.at / "log").stat().st_size
        code = batches.start(out, cases=few).wait()
        said = (batches.at / "log").read_bytes()[before:].decode()
    assert code == 8, code
    assert said.count("[out-read-only]") == 6, said
    return f"left with {code}"


def loops(batches: Batches) -> str:
    """A template with loops within loops: each case is stopped, and the command ends."""
    few = batches.at / "few-looping"
    write_cases(few, 6)
    looping(batches.at / "own")
    out = batches.at / "looping"
    options = ("--templates", str(batches.at / "own"), "--time-limit", "3")
    before = (batches.at / "log").stat().st_size
    code = batches.start(out, *options, cases=few).wait()
    said = (batches.at / "log").read_bytes()[before:].decode()
    assert code == 8, code
    assert said.count("[batch-time-limit]") == 6, said
    return "six cases stopped at their time"


PARTS: tuple[Callable[[Batches], str], ...] = (
    workers_killed,
    main_killed,
    interrupted,
    loops,
    disk_full,
    read_only,
    dask_killed,
)


@contextlib.contextmanager
def mounted(folder: Path, options: str) -> Iterator[None]:
    """A small file system in memory, at a folder."""
    folder.mkdir()
    ran = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], capture_output=True, check=False
    )
    if ran.returncode:
        raise PermissionError
    try:
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def session(leader: int) -> list[tuple[int, int, str]]:
    """Number, parent and command line of each process of a session that still runs."""
    listed = subprocess.run(["ps", "-eo", "pid=,ppid=,sid=,stat=,args="], capture_output=True, text=True, check=True)
    rows = [line.split(maxsplit=4) for line in listed.stdout.splitlines()]
    return [(int(row[0]), int(row[1]), row[4]) for row in rows if row[2] == str(leader) and not row[3].startswith("Z")]


def workers(leader: int) -> list[int]:
    """The processes that make cases: those that the server of processes has begun."""
    found = session(leader)
    servers = {number for number, parent, line in found if parent == leader and "forkserver" in line}
    return [number for number, parent, _ in found if parent in servers]


def gone(leader: int) -> None:
    """Wait until no process of a session is left."""
    until = time.monotonic() + 60
    while session(leader):
        assert time.monotonic() < until, session(leader)
        time.sleep(0.05)


def say(line: str) -> None:
    print(line, flush=True)


def main() -> None:
    """Disturb, and compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cases", type=int, nargs="?", default=500)
    parser.add_argument("kills", type=int, nargs="?", default=10)
    parser.add_argument("seed", type=int, nargs="?", default=1)
    options = parser.parse_args()
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell lets what it runs behind itself ignore Ctrl-C
    at = Path(tempfile.mkdtemp(prefix="reportgen-chaos-"))
    batches = Batches(at, options.cases, options.kills, options.seed)
    for part in PARTS:
        try:
            said = part(batches)
        except PermissionError:
            said = "left out: this account may not mount a file system"
        say(f"{part.__name__.replace('_', ' ')}: {said}")
    shutil.rmtree(at)


if __name__ == "__main__":
    main()
