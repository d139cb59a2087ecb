"""What all tests share: the option to write golden files, and every document of every case, built once."""

from __future__ import annotations

import os
import signal
from functools import cache

import pytest
from hypothesis import settings

from reportgen.pipeline import Built
from reportgen.template_cache import SWITCH
from support.examples import CASE_FILES, CASES, built_example

__all__ = ["CASES", "CASE_FILES", "built_case"]


# So that a table of rules that fails says what it found.
pytest.register_assert_rewrite("support.rules")

# No test looks at what the user's own runs have kept, or adds to it.
os.environ[SWITCH] = "1"

# A busy machine is no fault of a property; a run that decides whether a change lands tries the same examples again.
settings.register_profile("house", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("house")


# A shell lets what it runs behind itself ignore Ctrl-C, and every process that a test starts would ignore it, too.
signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser):
    parser.addoption("--write-golden", action="store_true", help="Write the golden files anew.")


@cache
def built_case(name: str) -> Built:
    """All documents of a case in `cases/`, made once."""
    return built_example(name)


@pytest.fixture(params=CASE_FILES)
def case_name(request) -> str:
    """The file name of each case in turn."""
    return request.param


@pytest.fixture
def built(case_name) -> Built:
    """All documents of each case in turn."""
    return built_case(case_name)
