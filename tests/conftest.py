"""What all tests share: the option to write golden files, and every document of every case, built once."""

from __future__ import annotations

import datetime as dt
import os
from functools import cache
from pathlib import Path

import pytest
from hypothesis import settings

from reportgen.pipeline import Built, Wish, build
from reportgen.world import open_world

CASES = Path(__file__).parents[1] / "cases"
SETTINGS = {"partnership.yaml", "population.yaml"}
CASE_FILES = tuple(path.name for path in sorted(CASES.glob("*.yaml")) if path.name not in SETTINGS)


# A busy machine is no fault of a property; a run that decides whether a change lands tries the same examples again.
settings.register_profile("house", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("house")


def pytest_addoption(parser):
    parser.addoption("--write-golden", action="store_true", help="Write the golden files anew.")


@cache
def built_case(name: str) -> Built:
    """All documents of a case in `cases/`; the day is fixed, and no document depends on it."""
    world = open_world(CASES / "partnership.yaml", as_of=dt.date(2026, 11, 23))
    return build((CASES / name).read_bytes(), f"cases/{name}", world, Wish())


@pytest.fixture(params=CASE_FILES)
def case_name(request) -> str:
    """The file name of each case in turn."""
    return request.param


@pytest.fixture
def built(case_name) -> Built:
    """All documents of each case in turn."""
    return built_case(case_name)
