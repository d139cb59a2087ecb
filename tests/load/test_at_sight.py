"""What a case is called is read off its lines, or nothing is said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.errors import CaseError
from reportgen.load import load, names_at_sight
from support.examples import CASE_FILES, CASES
from support.sources import smallest

LINES = (
    "reference: FER-1",
    "reference: 'FER-2'",
    "reference: FER-3 # why",
    "reference:",
    "  FER-4",
    "reference : FER-5",
    "? reference\n: FER-6",
    '"reference": FER-7',
    "reference: 0042",
    "reference: &a FER-8",
    "  reference: FER-9",
    "public_name: Child A",
    "public_name: Child\n  B",
    "public_name: Child\n\n  C",
    "public_name: null",
    "public_name: 17",
    "public_name: Child A\t",
    "public_name: Child A\n    # why",
    "public_name: |\n  Child A",
    "public_name:\n- Child A",
    'public_name: "Child A"',
    "'public_name': Child D",
    "public_name: Child A\rpublic_name: Child B",
    "note: |\n  reference: FER-10",
    'note: "Words\nreference: FER-11\npublic_name: Child E"',
    "note: 'Words\n\npublic_name: Child F'",
    "note: words\n public_name: Child G",
    "# a line",
    "",
    "---",
    "...",
    "\ufeff",
    "{public_name: Child A}",
    "%YAML 1.2",
)


@pytest.mark.parametrize("name", CASE_FILES)
def test_every_example_says_what_it_is_called(name):
    content = (CASES / name).read_bytes()
    case = load(content, name).case
    assert names_at_sight(content) == (case.reference, case.public_name)


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_a_case_without_a_public_name_has_none_yet(ends):
    assert names_at_sight(smallest().replace(b"\n", ends.encode())) == ("FER-2026-001", None)


def test_what_stands_inside_a_group_or_a_text_is_no_name_of_the_case():
    text = smallest(note="Words\nreference: X\npublic_name: Child B") + b"review:\n  reference: Y\n  public_name: Z\n"
    assert names_at_sight(text) == ("FER-2026-001", None)


@pytest.mark.parametrize(
    "line",
    [
        "public_name: 'Child A'",
        "public_name:",
        "public_name: Child\n  A",
        "public_name: Child A # why",
        "public_name : Child A",
        '"public_name": Child A',
        "? public_name\n: Child A",
        "public_name: null",
        "public_name: 17",
        "reference: FER-2",
        "note: words\rpublic_name: Child A",
    ],
)
def test_where_only_loading_can_tell_nothing_is_said(line):
    assert names_at_sight(smallest() + line.encode() + b"\n") is None


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"{reference: FER-1}", b"  reference: FER-1\n", b"phase: x\n"])
def test_of_a_file_of_another_layout_nothing_is_said(content):
    assert names_at_sight(content) is None


@given(st.lists(st.tuples(st.integers(0, 40), st.sampled_from(LINES)), max_size=4), st.booleans(), st.booleans())
def test_where_anything_is_said_of_a_case_it_is_what_loading_finds(added, has_reference, has_windows_ends):
    lines = smallest(**({} if has_reference else {"reference": ...})).decode().splitlines()
    for at, line in added:
        lines.insert(at, line)
    content = ("\r\n" if has_windows_ends else "\n").join(lines).encode()
    said = names_at_sight(content)
    try:
        case = load(content, "x.yaml").case
    except CaseError:
        return
    assert said in {None, (case.reference, case.public_name)}
