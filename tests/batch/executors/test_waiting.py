"""Ctrl-C stops a batch between two steps, and never leaves a lock behind that somebody waits for."""

from __future__ import annotations

import signal
import sys
import threading
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from itertools import count
from queue import SimpleQueue

import pytest

from reportgen.batch.executors import running
from reportgen.batch.executors.inline import Inline
from reportgen.batch.executors.waiting import Waiting, interruptible
from reportgen.batch.job import Job
from support import tasks


def press():
    signal.raise_signal(signal.SIGINT)


class InAThread(Executor):
    """Does what it is given in one thread, whose end it waits for."""

    def __init__(self):
        self._tasks = SimpleQueue()
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._thread.start()

    def _work(self):
        while (task := self._tasks.get()) is not None:
            future, fn, args = task
            future.set_result(fn(*args))

    def submit(self, fn, /, *args):
        future = Future()
        self._tasks.put((future, fn, args))
        return future

    def shutdown(self, **_):
        self._tasks.put(None)
        self._thread.join(10)
        assert not self._thread.is_alive(), "a thread waits for a lock that nobody gives back"


@contextmanager
def pressed_at_line(number):
    """Ctrl-C when this thread comes to its so many-th line, be it Python's own or ours; gives how many it came to."""
    before, lines = sys.gettrace(), []

    def trace(_frame, event, _argument):
        if event == "line":
            lines.append(event)
            if len(lines) == number:
                press()
        return trace

    sys.settrace(trace)
    try:
        yield lines
    finally:
        sys.settrace(before)


def test_wherever_ctrl_c_comes_the_batch_ends_and_no_thread_is_left(monkeypatch):
    monkeypatch.setattr(running, "do", tasks.do)
    jobs = [Job(number, f"{number}.yaml", b"", b"", None) for number in range(3)]
    stopped = 0
    for number in count(1):
        try:
            with Waiting() as waiting, pressed_at_line(number) as lines:
                made = list(running.run(jobs, InAThread, waiting, ahead=2, limit_s=60.0))
        except KeyboardInterrupt:
            stopped += 1
        else:
            break
    assert len(lines) < number
    assert len(made) == 3
    assert stopped > 50


def pressed_before(*steps):
    """Which of the steps of a batch were done although Ctrl-C was pressed before them."""
    done = []

    def batch():
        with Waiting() as waiting:
            press()
            for step in steps:
                step(waiting)
                done.append(step)

    with pytest.raises(KeyboardInterrupt):
        batch()
    return done


def nothing(_waiting):
    pass


def test_it_is_raised_where_the_batch_waits_and_before_more_is_handed_in_and_nowhere_else():
    assert pressed_before(nothing, nothing, Waiting.next, nothing) == [nothing, nothing]
    assert pressed_before(nothing, nothing, Waiting.check, nothing) == [nothing, nothing]


def test_it_is_raised_at_the_end_at_the_latest_and_after_that_at_once():
    assert pressed_before(nothing, nothing) == [nothing, nothing]
    with pytest.raises(KeyboardInterrupt):
        press()


def test_a_second_one_is_raised_wherever_it_comes():
    assert pressed_before(nothing, lambda _waiting: press(), nothing) == [nothing]


def test_an_error_says_more_than_a_ctrl_c_that_came_before_it():
    def fails(_waiting):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        pressed_before(fails)


def test_the_work_of_this_process_is_stopped_in_the_midst_of_it():
    def work():
        press()
        pytest.fail("it went on")

    with Waiting() as waiting:
        with pytest.raises(KeyboardInterrupt):
            Inline(60.0).submit(work)
        assert signal.getsignal(signal.SIGINT) == waiting.note


def test_a_handler_of_somebody_elses_is_left_alone():
    came = []
    before = signal.signal(signal.SIGINT, lambda *_: came.append(1))
    try:
        with Waiting() as waiting, interruptible():
            press()
        waiting.check()
    finally:
        signal.signal(signal.SIGINT, before)
    assert came == [1]


def test_in_another_thread_it_is_the_main_threads_matter():
    handlers = []

    def look():
        with Waiting():
            handlers.append(signal.getsignal(signal.SIGINT))

    thread = threading.Thread(target=look)
    thread.start()
    thread.join()
    assert handlers == [signal.default_int_handler]


def test_ctrl_c_that_python_drops_is_raised_where_the_batch_waits_next(monkeypatch):
    class Gone:
        def __del__(self):
            press()

    dropped = []
    monkeypatch.setattr(sys, "unraisablehook", lambda args: dropped.append(args.exc_type))
    with pytest.raises(KeyboardInterrupt), Waiting() as waiting:  # noqa: PT012 - what is dropped is looked at within
        with interruptible():
            Gone()
        assert dropped == [KeyboardInterrupt]
        waiting.next()
