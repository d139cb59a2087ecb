"""Damaged copies of a good file: each damage is noticed by a judge, or named and explained in the docs."""

from __future__ import annotations

import functools
import re
from pathlib import Path

import page
import pytest

from reportgen.pdf import FontLibrary, write
from reportgen.scan import check_pdf
from support.damage import DAMAGES, damaged
from support.features import ALL_IN_ONE
from support.finished import PROFILES

FONTS = Path(__file__).parents[2] / "templates" / "fonts"
DOCS = Path(__file__).parents[2] / "docs" / "explanation" / "pdf-conformance.md"

SAVING = {"PDFA2A-STREAM-LENGTH-001"}
"""What saving again may break by itself: a stream whose data ends with a carriage return seems one byte short."""


@functools.cache
def good() -> bytes:
    return write(ALL_IN_ONE, FontLibrary.from_folder(FONTS)).content


def notice(content: bytes) -> set[str]:
    """The judges that find a fault in a file."""
    found = {"structure"} if check_pdf(content, ALL_IN_ONE) else set()
    for profile in PROFILES:
        try:
            failures = page.validate_pdf_bytes(content, profile=profile).failures
            if {failure.rule_id for failure in failures} - SAVING:
                found.add(profile)
        except Exception:  # noqa: BLE001 - a judge that refuses to read the file has noticed
            found.add(profile)
    return found


def unseen() -> set[str]:
    """The damages that the docs name as seen by no judge."""
    section = DOCS.read_text(encoding="utf-8").partition("## What no judge sees")[2].partition("\n## ")[0]
    return set(re.findall(r"^- \*\*(.+?)\*\*", section, re.MULTILINE))


def test_the_good_file_is_good() -> None:
    assert notice(good()) == set()
    assert len(DAMAGES) >= 40


@pytest.mark.parametrize("name", DAMAGES)
def test_a_damage_is_noticed_or_explained(name: str) -> None:
    if name in unseen():
        assert notice(damaged(name, good())) == set(), "a judge has learnt to see it: say so in the docs"
    else:
        assert notice(damaged(name, good()))


def test_the_docs_name_no_damage_that_does_not_exist() -> None:
    assert unseen() <= set(DAMAGES)
