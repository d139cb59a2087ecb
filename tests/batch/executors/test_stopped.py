"""A batch that is stopped, whatever stops it, leaves whole files, no process, and goes on with the same command."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

from reportgen.errors import ExitCode

CASES = 8


def start(batch) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "reportgen", "build", str(batch.cases), "--out", str(batch.out), "--jobs", "2"]
    return subprocess.Popen(
        [*command, "--kind", "notification", "--format", "docx"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        start_new_session=True,
    )


def running(group: int) -> list[str]:
    """The processes of a session that still run."""
    found = subprocess.run(["ps", "-eo", "sid=,stat=,args="], capture_output=True, text=True, check=True).stdout
    rows = [line.split(maxsplit=2) for line in found.splitlines()]
    return [row[2] for row in rows if row[0] == str(group) and not row[1].startswith("Z")]


def none_runs(group: int) -> bool:
    until = time.monotonic() + 60
    while running(group) and time.monotonic() < until:
        time.sleep(0.05)
    return not running(group)


@pytest.fixture
def undisturbed(batch):
    """The batch of this test, and what it gives when nothing disturbs it."""
    for number in range(CASES - 3):
        batch.add(f"n{number}.yaml")
    batch.build()
    files = batch.files()
    assert len(files) == CASES
    batch.out.rename(batch.at / "undisturbed")
    return batch, files


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGKILL])
def test_the_same_command_goes_on_where_it_was_stopped(undisturbed, stop):
    batch, files = undisturbed
    with start(batch) as first:
        while "written:" not in first.stdout.readline():
            assert first.poll() is None
        if stop is signal.SIGINT:
            os.killpg(first.pid, stop)  # as a terminal does
        else:
            os.kill(first.pid, stop)
        error = first.stderr.read()
    if stop is signal.SIGINT:
        assert first.returncode == ExitCode.INTERRUPTED, error
        assert "same command again" in error
        assert "Traceback" not in error
    assert none_runs(first.pid)
    done = batch.files()
    assert {name: files[name] for name in done if not name.endswith(".part")} == {
        name: content for name, content in done.items() if not name.endswith(".part")
    }
    with start(batch) as second:
        said = second.stdout.read()
    assert second.returncode == ExitCode.DONE
    assert "skipped" in said
    assert batch.files() == files
