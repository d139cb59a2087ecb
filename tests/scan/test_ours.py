"""What every file of ours holds alike."""

from __future__ import annotations

from reportgen.html.stylesheet import stylesheet
from reportgen.pdf.colour import srgb_profile
from reportgen.scan.ours import is_ours


def test_the_style_sheet_and_the_colour_profile_are_ours_as_they_are_written_today() -> None:
    assert is_ours(stylesheet().encode())
    assert is_ours(srgb_profile())


def test_one_letter_more_is_looked_into() -> None:
    assert not is_ours(stylesheet().encode() + b"/* Marlowe */")
    assert not is_ours(srgb_profile() + b" ")
