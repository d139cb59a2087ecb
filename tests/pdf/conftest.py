"""The fonts that the tests set their documents in, and one way to look at a finished PDF."""

from __future__ import annotations

from pathlib import Path

import pytest

from reportgen.pdf import FontLibrary

FONTS = Path(__file__).parents[2] / "templates" / "fonts"


@pytest.fixture(scope="session")
def fonts() -> FontLibrary:
    return FontLibrary.from_folder(FONTS)
