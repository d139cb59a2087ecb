from __future__ import annotations

import pytest
from lxml.etree import fromstring

from reportgen.word.namespaces import A
from reportgen.word.shape_colour import shape_colour

_THEME = {"dk1": "000000", "lt1": "FFFFFF", "accent1": "4472C4"}


@pytest.mark.parametrize(
    ("choice", "colour"),
    [
        ('<a:srgbClr val="a1b2c3"/>', "A1B2C3"),
        ('<a:sysClr val="window" lastClr="FFFFFF"/>', "FFFFFF"),
        ('<a:schemeClr val="tx1"/>', "000000"),
        ('<a:schemeClr val="unheard of"/>', None),
        # What Word itself writes for "Accent 1, Lighter 80%" and "Darker 25%", give or take one.
        ('<a:schemeClr val="accent1"><a:lumMod val="20000"/><a:lumOff val="80000"/></a:schemeClr>', "DAE3F3"),
        ('<a:schemeClr val="accent1"><a:lumMod val="75000"/></a:schemeClr>', "2F5597"),
        ('<a:schemeClr val="accent1"><a:shade val="50000"/></a:schemeClr>', "223962"),
        ('<a:schemeClr val="dk1"><a:tint val="25000"/></a:schemeClr>', "BFBFBF"),
        ("", None),
    ],
)
def test_a_colour_of_a_shape_is_that_of_the_theme_as_it_was_changed(choice: str, colour: str | None) -> None:
    assert shape_colour(fromstring(f'<a:solidFill xmlns:a="{A[1:-1]}">{choice}</a:solidFill>'), _THEME) == colour
