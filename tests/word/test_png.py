"""A PNG of the simplest sort, told from all others without the library of pictures."""

from __future__ import annotations

import io
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from conftest import CASES
from reportgen.word.pixels import picture
from reportgen.word.png import plain_png

LOGO = (CASES / "logo.png").read_bytes()


def saved(mode: str, size: tuple[int, int], **options: object) -> bytes:
    stream = io.BytesIO()
    grey = Image.frombytes("L", size, Random(1).randbytes(size[0] * size[1]))  # noqa: S311 - any picture, but the same
    grey.convert(mode).save(stream, "PNG", **options)
    return stream.getvalue()


def test_the_logo_of_the_examples_is_one():
    found = plain_png(LOGO)
    assert found is not None
    with Image.open(io.BytesIO(LOGO)) as opened:
        assert (found.width, found.height) == opened.size


@given(st.sampled_from(["L", "LA", "RGB", "RGBA", "P"]), st.integers(1, 40), st.integers(1, 40))
def test_a_plain_picture_is_what_the_library_makes_of_it(mode, width, height):
    content = saved(mode, (width, height))
    found, clean = plain_png(content), picture(content)
    assert found is not None
    assert clean is not None
    assert (found.content, "image/png") == (clean.content, clean.media_type)
    assert (found.width, found.height) == (width, height)


@given(st.data())
def test_a_picture_of_which_anything_has_changed_is_left_to_the_library_or_is_whole(data):
    content = bytearray(saved("RGB", (6, 5)))
    at = data.draw(st.integers(0, len(content) - 1))
    content[at] ^= data.draw(st.integers(1, 255))
    assert plain_png(bytes(content)) is None
    assert plain_png(bytes(content[:at])) is None
    assert plain_png(saved("RGB", (6, 5)) + b"x") is None


@pytest.mark.parametrize(
    "content",
    [
        saved("1", (9, 9)),
        saved("I;16", (9, 9)),
        saved("P", (9, 9), transparency=0),
        saved("RGB", (9, 9), icc_profile=b"a profile"),
        saved("RGB", (9, 9), exif=Image.Exif().tobytes()),
        b"",
        b"\x89PNG\r\n\x1a\n",
        b"GIF89a",
    ],
    ids=["one bit", "sixteen bits", "transparency", "profile", "exif", "nothing", "the sign alone", "another format"],
)
def test_any_other_sort_is_left_to_the_library(content):
    assert plain_png(content) is None
