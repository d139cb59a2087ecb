"""Pictures in every form that Word files hold."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from reportgen.errors import TemplateError
from reportgen.model.document import Figure, Picture
from reportgen.pdf import pictures, write
from support.documents import document, paragraph
from support.finished import Finished

if TYPE_CHECKING:
    from reportgen.pdf import FontLibrary


def picture(mode: str, kind: str = "PNG", size: tuple[int, int] = (8, 4), **more: object) -> Picture:
    buffer = io.BytesIO()
    Image.new(mode, size, 1).save(buffer, kind, **more)
    return Picture(buffer.getvalue(), "image/png" if kind == "PNG" else "image/jpeg")


def finished(fonts: FontLibrary, *shown: Picture) -> Finished:
    figures = [Figure(one, 40, 20, "A made-up logo") for one in shown]
    return Finished(write(document(paragraph(*figures)), fonts).content)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_a_png_of_any_kind_is_valid(fonts: FontLibrary, mode: str) -> None:
    assert finished(fonts, picture(mode)).violations == []


@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
def test_a_jpeg_of_any_kind_is_valid(fonts: FontLibrary, mode: str) -> None:
    assert finished(fonts, picture(mode, "JPEG")).violations == []


def test_a_jpeg_keeps_its_bytes(fonts: FontLibrary) -> None:
    given = picture("RGB", "JPEG")
    with finished(fonts, given).open() as pdf:
        (image,) = pdf.pages[0].Resources.XObject.values()
        assert image.read_raw_bytes() == given.content


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n"])
def test_bytes_that_end_like_a_line_are_counted_all(fonts: FontLibrary, end: bytes) -> None:
    given = picture("RGB", "JPEG")
    assert finished(fonts, Picture(given.content + end, given.media_type)).violations == []


def test_transparency_becomes_a_soft_mask_only_where_there_is_any(fonts: FontLibrary) -> None:
    solid = io.BytesIO()
    Image.new("RGBA", (4, 4), (9, 9, 9, 255)).save(solid, "PNG")
    with finished(fonts, picture("RGBA"), Picture(solid.getvalue(), "image/png")).open() as pdf:
        masks = ["/SMask" in image for image in pdf.pages[0].Resources.XObject.values()]
    assert sorted(masks) == [False, True]


def test_a_palette_may_name_a_transparent_colour(fonts: FontLibrary) -> None:
    assert finished(fonts, picture("P", transparency=1)).violations == []


def test_the_same_picture_is_embedded_once(fonts: FontLibrary) -> None:
    given = picture("RGB")
    with finished(fonts, given, given).open() as pdf:
        assert len(pdf.pages[0].Resources.XObject) == 1


def test_a_picture_of_too_many_pixels_is_refused(fonts: FontLibrary, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MOST_PIXELS", 20)
    with pytest.raises(TemplateError, match="picture-unreadable"):
        finished(fonts, picture("RGB"))


@pytest.mark.parametrize("content", [b"", b"GIF89a", picture("RGB").content[:45]])
def test_bytes_that_are_no_picture_are_refused_once_a_place(fonts: FontLibrary, content: bytes) -> None:
    broken = Picture(content, "image/png")
    with pytest.raises(TemplateError) as caught:
        finished(fonts, broken, broken)
    assert [problem.rule for problem in caught.value.problems] == ["picture-unreadable"]
