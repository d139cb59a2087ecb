"""The time limit for work in this process."""

from __future__ import annotations

import sys
import time
from importlib import import_module

import pytest

from reportgen.batch.executors import time_limit
from reportgen.batch.executors.stopped import TookTooLong


def work(for_s: float) -> None:
    until = time.monotonic() + for_s
    while time.monotonic() < until:
        pass


def test_what_takes_too_long_is_stopped_and_what_does_not_is_left_alone():
    with pytest.raises(TookTooLong), time_limit.limited(0.05):
        work(30)
    with time_limit.limited(30):
        work(0.01)


def test_an_alarm_that_python_drops_rings_again(monkeypatch):
    monkeypatch.setattr(time_limit, "_AGAIN_AFTER_S", 0.05)
    dropped = []

    def drop_one() -> None:
        try:
            work(30)
        except BaseException as error:  # noqa: BLE001 - as Python does in the callback of a weak reference
            dropped.append(error)
        work(30)

    with pytest.raises(TookTooLong), time_limit.limited(0.05):
        drop_one()
    assert len(dropped) == 1
    work(0.2)  # afterwards it is quiet


def test_an_import_is_finished_before_the_alarm_rings(tmp_path, monkeypatch):
    slow = "import time\nuntil = time.monotonic() + 0.3\nwhile time.monotonic() < until:\n    pass\nDONE = True\n"
    (tmp_path / "slow_to_import.py").write_text(slow, "utf-8")
    monkeypatch.syspath_prepend(tmp_path)

    def take_in() -> None:
        import_module("slow_to_import")
        work(30)

    with pytest.raises(TookTooLong), time_limit.limited(0.05):
        take_in()
    assert sys.modules.pop("slow_to_import").DONE
