"""No task is lost with what worked on it, whichever executor it is."""

from __future__ import annotations

from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.batch.executors import running
from reportgen.batch.executors.inline import Inline
from reportgen.batch.executors.processes import Processes
from reportgen.batch.executors.stopped import TookTooLong, WorkerDied
from reportgen.batch.executors.waiting import Waiting
from reportgen.batch.job import Bug, Job, Made, Refused
from support import tasks


def jobs(*orders: str) -> list[Job]:
    return [Job(number, f"{number}.yaml", order.encode(), b"", None) for number, order in enumerate(orders)]


def told(results) -> list[str]:
    """What became of each job, in order: `made`, the rule that it was refused by, or the class of a fault."""
    words = {}
    for number, result in results:
        assert number not in words
        match result:
            case Made():
                words[number] = "made"
            case Refused(problems=(problem,)):
                words[number] = problem.rule
            case Bug():
                words[number] = result.type
    return [words[number] for number in sorted(words)]


def run(orders, open_executor, ahead=4, together=1):
    return told(running.run(jobs(*orders), open_executor, Waiting(), ahead=ahead, together=together, limit_s=0.5))


@pytest.fixture(autouse=True)
def in_known_ways(monkeypatch):
    monkeypatch.setattr(running, "do", tasks.do)


@pytest.mark.parametrize("together", [1, 3])
def test_the_case_that_kills_is_named_and_the_others_are_done(tmp_path, together):
    orders = ["", "die", "", f"die {tmp_path / 'once'}", "", ""]
    found = run(orders, lambda: Processes(2, 60.0), together=together)
    assert found == ["made", "batch-worker-died", "made", "made", "made", "made"]


@pytest.mark.parametrize("together", [1, 4])
def test_a_case_that_loops_is_named_and_the_others_are_done(together):
    found = run(["", "loop", "", ""], lambda: Processes(2, 0.5), together=together)
    assert found == ["made", "batch-time-limit", "made", "made"]


def test_a_pool_of_somebody_elses_that_breaks_is_opened_again(tmp_path):
    orders = ["", "die", "", f"die {tmp_path / 'once'}", "", ""]
    found = run(orders, lambda: ProcessPoolExecutor(2, mp_context=get_context("forkserver")))
    assert found == ["made", "batch-worker-died", "made", "made", "made", "made"]


class Fickle(Executor):
    """Does what it is given at once, and fails as it is told to."""

    def __init__(self, fails):
        self._fails = fails

    def submit(self, fn, /, *args):
        future = Future()
        error = self._fails(args[0])
        if error is not None:
            future.set_exception(error)
        else:
            future.set_result(fn(*args))
        return future


@given(
    fates=st.lists(st.sampled_from(["", "once", "always", "slow"]), max_size=12),
    together=st.integers(1, 5),
    ahead=st.integers(1, 5),
)
def test_every_job_has_one_result_whatever_happens_to_its_workers(fates, together, ahead):
    died: set[int] = set()

    def fails(task):
        for job in task:
            fate = fates[job.number]
            if fate == "always" or (fate == "once" and job.number not in died):
                died.add(job.number)
                return WorkerDied()
            if fate == "slow":
                return TookTooLong()
        return None

    expected = {"": "made", "once": "made", "always": "batch-worker-died", "slow": "batch-time-limit"}
    found = run([""] * len(fates), lambda: Fickle(fails), ahead, together)
    assert found == [expected[fate] for fate in fates]


def test_an_executor_that_breaks_while_it_is_handed_something_loses_nothing():
    opened = []

    class Broken(Fickle):
        def submit(self, fn, /, *args):
            if len(opened) == 1:
                raise BrokenProcessPool
            return super().submit(fn, *args)

    def open_executor():
        opened.append(1)
        return Broken(lambda _task: None)

    assert run(["", "", ""], open_executor) == ["made"] * 3
    assert len(opened) == 2


def test_a_fault_of_the_executor_is_told_of_its_jobs_only():
    def fails(task):
        return OSError("not shown") if task[0].number == 1 else None

    found = run(["", "", ""], lambda: Fickle(fails))
    assert found == ["made", "OSError", "made"]


def test_no_more_is_read_ahead_than_there_is_room_for():
    read = []

    def reading():
        for job in jobs(*[""] * 50):
            read.append(job.number)
            yield job

    with ThreadPoolExecutor(2) as threads:
        results = running.run(reading(), lambda: threads, Waiting(), ahead=3, limit_s=1.0)
        next(results)
        assert len(read) <= 3
        assert len(list(results)) == 49


def test_in_this_process_a_loop_is_stopped_too():
    assert run(["", "loop", ""], lambda: Inline(0.2), ahead=1) == ["made", "batch-time-limit", "made"]


def test_in_this_process_an_error_is_its_futures():
    assert isinstance(Inline(1.0).submit(tasks.raises).exception(), ValueError)


def test_in_another_thread_too():
    with ThreadPoolExecutor(1) as threads:
        assert threads.submit(lambda: Inline(60.0).submit(tasks.double, 2).result()).result() == 4
        assert isinstance(threads.submit(lambda: Inline(0.2).submit(tasks.loop).exception()).result(), TookTooLong)
