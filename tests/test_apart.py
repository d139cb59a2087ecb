"""Work in a process of its own ends in time and within bounds, and the next piece is done all the same."""

from __future__ import annotations

import os
import signal
import threading
import time
from multiprocessing import Pipe

import pytest

from reportgen.apart import Apart, UndoneError, serve
from support import tasks

MEMORY = 3_000_000_000


def test_what_the_work_returns_comes_back() -> None:
    with Apart(30, MEMORY) as apart:
        assert apart.do(len, b"three") == 5
        assert apart.do(sorted, [2, 1], reverse=True) == [2, 1]


def test_work_that_takes_too_long_is_ended_and_the_next_is_done() -> None:
    with Apart(0.2, MEMORY) as apart:
        with pytest.raises(UndoneError, match=r"it takes longer than 0\.2 seconds"):
            apart.do(time.sleep, 60)
        apart.seconds = 30
        assert apart.do(len, b"three") == 5


def test_work_that_brings_its_process_down_is_told_and_the_next_is_done() -> None:
    with Apart(30, MEMORY) as apart:
        with pytest.raises(UndoneError, match="it brings down the program"):
            apart.do(os._exit, 1)
        assert apart.do(len, b"three") == 5


def test_ctrl_c_is_for_the_process_that_waits_and_is_heard_there_as_before() -> None:
    with Apart(30, MEMORY) as apart:
        assert apart.do(tasks.blocked) == ["SIGINT"]
    assert tasks.blocked() == []
    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)


def test_a_process_that_cannot_be_started_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def start(_self: object) -> None:
        raise BlockingIOError

    monkeypatch.setattr("multiprocessing.context.SpawnProcess.start", start)
    with Apart(30, MEMORY) as apart, pytest.raises(UndoneError, match="cannot be started"):
        apart.do(len, b"three")


def test_an_error_in_the_work_is_told_without_its_words() -> None:
    with Apart(30, MEMORY) as apart, pytest.raises(UndoneError) as caught:
        apart.do(int, "Marlowe")
    assert str(caught.value) == "the program that reads it fails (ValueError)"


def test_work_that_needs_too_much_memory_is_told() -> None:
    with Apart(30, MEMORY) as apart, pytest.raises(UndoneError):
        apart.do(bytes, MEMORY)


def test_the_other_side_answers_until_the_line_is_closed() -> None:
    # In this process, so that what is measured of the tests sees it.
    ours, theirs = Pipe()
    other = threading.Thread(target=serve, args=(theirs, 1 << 62))
    other.start()
    assert ours.recv() is None
    ours.send((len, (b"three",), {}))
    assert ours.recv() == (True, 5)
    ours.send((int, ("x",), {}))
    assert ours.recv() == (False, "ValueError")
    ours.close()
    other.join(timeout=10)
    assert not other.is_alive()
    theirs.close()
