"""Processes that die or loop take nothing with them but what they had in hand."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

from reportgen.batch.executors import processes
from reportgen.batch.executors.processes import Processes
from reportgen.batch.executors.stopped import TookTooLong, WorkerDied
from reportgen.errors import BatchError
from support import tasks

LIMIT_S = 60.0


@pytest.fixture
def pair():
    with Processes(2, LIMIT_S) as executor:
        yield executor


def test_what_is_handed_in_comes_back(pair):
    assert [future.result() for future in [pair.submit(tasks.double, number) for number in range(20)]] == [
        2 * number for number in range(20)
    ]


def test_a_process_that_dies_takes_its_own_task_with_it_and_no_other(pair):
    futures = [pair.submit(tasks.double, 1), pair.submit(tasks.kill), *(pair.submit(tasks.double, n) for n in (2, 3))]
    with pytest.raises(WorkerDied):
        futures[1].result()
    assert [futures[index].result() for index in (0, 2, 3)] == [2, 4, 6]


def test_an_error_comes_back_without_what_it_says(pair):
    with pytest.raises(RuntimeError) as caught:
        pair.submit(tasks.raises).result()
    assert str(caught.value) == "ValueError"
    with pytest.raises(RuntimeError):
        pair.submit(tasks.unpackable).result()
    assert pair.submit(tasks.double, 1).result() == 2


ONE_TASK = """
from reportgen.batch.executors.processes import Processes
from support import tasks

if __name__ == "__main__":
    with Processes(1, 60.0) as executor:
        print(executor.submit(tasks.blocked).result())
"""


def test_a_process_is_deaf_to_ctrl_c_from_its_first_moment(tmp_path):
    script = tmp_path / "one_task.py"
    script.write_text(ONE_TASK, "utf-8")
    # On its own, since the server of processes is begun once, and another test may have begun it otherwise.
    done = subprocess.run(
        [sys.executable, str(script)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
    assert done.stdout == "['SIGINT']\n"


def test_a_process_that_wants_all_the_memory_does_not_get_it(pair):
    with pytest.raises(RuntimeError, match="MemoryError"):
        pair.submit(tasks.hog).result()
    assert pair.submit(tasks.double, 1).result() == 2


def test_a_task_that_loops_is_stopped_at_its_time_and_the_others_are_done():
    with Processes(2, 0.5) as executor:
        looping = executor.submit(tasks.loop)
        others = [executor.submit(tasks.double, number) for number in range(4)]
        with pytest.raises(TookTooLong):
            looping.result()
        assert [future.result() for future in others] == [0, 2, 4, 6]


def test_stopping_at_once_leaves_no_process():
    executor = Processes(2, LIMIT_S)
    running = [executor.submit(os.getpid).result(), executor.submit(os.getpid).result()]
    looping, waiting = executor.submit(tasks.loop), [executor.submit(tasks.loop) for _ in range(3)]
    while not looping.running():
        time.sleep(0.01)
    executor.shutdown(wait=False, cancel_futures=True)
    with pytest.raises(WorkerDied):
        looping.result()
    with pytest.raises(WorkerDied):
        waiting[-1].result()
    for process in running:
        with pytest.raises(ProcessLookupError):
            os.kill(process, 0)
    with pytest.raises(RuntimeError):
        executor.submit(tasks.double, 1)


def test_where_no_process_begins_nothing_waits_for_one(monkeypatch):
    executor = Processes(1, LIMIT_S)
    monkeypatch.setattr(executor, "_start", lambda: begun(executor, tasks.kill))
    future = executor.submit(tasks.double, 1)
    with pytest.raises(WorkerDied):
        future.result(timeout=60)
    with pytest.raises(WorkerDied):
        executor.submit(tasks.double, 1)
    executor.shutdown()


def test_a_module_that_no_process_can_import_is_named(monkeypatch):
    executor = Processes(1, LIMIT_S)
    monkeypatch.setattr(executor, "_start", lambda: begun(executor, tasks.work_without_the_line))
    future = executor.submit(tasks.double, 1)
    for found in (lambda: future.result(timeout=60), lambda: executor.submit(tasks.double, 1)):
        with pytest.raises(BatchError) as error:
            found()
        (problem,) = error.value.problems
        assert problem.rule == "batch-import"
        assert "cannot import `reportgen.batch.preload`" in problem.what
    executor.shutdown()


def begun(executor, target):
    ours, theirs = executor._context.Pipe()
    process = executor._context.Process(target=target, args=(theirs,), daemon=True)
    process.start()
    theirs.close()
    return processes._Worker(process, ours)


PARENT = """
import os, sys
from support import tasks
from reportgen.batch.executors.processes import Processes
if __name__ == "__main__":
    executor = Processes(1, 60.0)
    print(executor.submit(os.getpid).result(), flush=True)
    executor.submit(tasks.loop)
    sys.stdin.read()
"""


def test_a_process_leaves_with_its_parent_whatever_it_is_doing(tmp_path):
    script = tmp_path / "parent.py"
    script.write_text(PARENT, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with subprocess.Popen(
        [sys.executable, str(script)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as parent:
        worker = int(parent.stdout.readline())
        time.sleep(0.2)
        parent.send_signal(signal.SIGKILL)
    until = time.monotonic() + 30
    while runs(worker) and time.monotonic() < until:
        time.sleep(0.05)
    assert not runs(worker)


def runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    # One that has ended and that nobody has asked for yet does not run.
    with open(f"/proc/{process}/stat", encoding="utf-8") as file:  # noqa: PTH123 - a file of the kernel's
        return file.read().rpartition(")")[2].split()[0] != "Z"
