"""No regular expression stands on a group that Python 3.11.0 to 3.11.4 reads wrongly, or that takes memory without end.

There a possessive quantifier of a group (`(?:ab?c)*+`) gives up what it has matched when its next turn fails half-way
(python/cpython issue 106052). An atomic group around an ordinary quantifier (`(?>(?:ab?c){0,1000})`) says the same, and
is read right by every version. It has a last turn, since each is remembered until the group ends. A possessive
quantifier of one character (`[^<]*+`) is right as well.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import pkgutil
import re

import pytest

import reportgen

_FAULTY = re.compile(r"\bPOSSESSIVE_REPEAT\b|\bATOMIC_GROUP\b.*\n *\d+[:.] *REPEAT \d+ \d+ MAXREPEAT")


def _is_faulty(expression: re.Pattern[str] | re.Pattern[bytes]) -> bool:
    shown = io.StringIO()
    with contextlib.redirect_stdout(shown):
        re.compile(expression.pattern, expression.flags | re.DEBUG)
    return _FAULTY.search(shown.getvalue().partition("\n\n")[2]) is not None


MODULES = sorted(module.name for module in pkgutil.walk_packages(reportgen.__path__, "reportgen."))


@pytest.mark.parametrize("name", [name for name in MODULES if not name.endswith("__main__")])
def test_every_expression_is_read_alike_by_every_python_3_11(name):
    expressions = [held for held in vars(importlib.import_module(name)).values() if isinstance(held, re.Pattern)]
    assert [one.pattern for one in expressions if _is_faulty(one)] == []


def test_a_group_of_either_kind_would_be_found_and_one_character_is_left_alone():
    assert _is_faulty(re.compile(r"(?:ab?c)*+"))
    assert _is_faulty(re.compile(rb"(?P<list><<(?:a|bc)?+)", re.DOTALL))
    assert _is_faulty(re.compile(r"x(?>(?:ab?c)*)"))
    assert not _is_faulty(re.compile(r"(?>(?:ab?c){0,9})[^<]*+\s++(?>[a-c]*)"))
