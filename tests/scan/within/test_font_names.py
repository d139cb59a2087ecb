"""The names of a font are read one by one, as its own table parts them."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from reportgen.scan.within.font_names import named_by

FONTS = sorted((Path(__file__).parents[3] / "templates" / "fonts").glob("*.ttf"))


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_each_name_of_a_font_is_read_as_it_is(path: Path) -> None:
    data = path.read_bytes()
    assert list(named_by(data)) == [str(one) for one in TTFont(io.BytesIO(data))["name"].names]


def test_names_are_read_where_the_beginning_of_a_font_is_scrambled() -> None:
    data = FONTS[0].read_bytes()
    assert list(named_by(bytes(32) + data[32:])) == list(named_by(data)) != []


def test_bytes_that_are_no_font_have_no_names() -> None:
    assert list(named_by(b"no font at all")) == []
    assert list(named_by(b"name" + b"\xff" * 40)) == []
