from __future__ import annotations

import io

import pytest
from PIL import Image, PngImagePlugin

from reportgen.word import pixels
from reportgen.word.pixels import picture


def image(size: tuple[int, int] = (4, 2)) -> Image.Image:
    """Left half red, right half blue."""
    made = Image.new("RGB", size, "blue")
    made.paste("red", (0, 0, size[0] // 2, size[1]))
    return made


def saved(made: Image.Image, kind: str, **how: object) -> bytes:
    stream = io.BytesIO()
    made.save(stream, kind, **how)
    return stream.getvalue()


def opened(content: bytes) -> Image.Image:
    found = picture(content)
    assert found is not None
    return Image.open(io.BytesIO(found.content))


def test_a_png_loses_its_words_and_keeps_its_pixels() -> None:
    info = PngImagePlugin.PngInfo()
    info.add_text("Author", "Somebody")
    found = picture(saved(image(), "PNG", pnginfo=info))
    assert found is not None
    assert found.media_type == "image/png"
    assert b"Somebody" not in found.content
    assert list(Image.open(io.BytesIO(found.content)).get_flattened_data()) == list(image().get_flattened_data())


def test_a_jpeg_loses_its_place_and_keeps_its_pixels() -> None:
    exif = Image.Exif()
    exif[0x010E] = "A street"
    content = saved(image((16, 16)), "JPEG", exif=exif, comment=b"Somebody", icc_profile=b"x" * 40, xmp=b"xmp:secret")
    found = picture(content + b"a film behind the picture")
    assert found is not None
    assert found.media_type == "image/jpeg"
    for word in (b"A street", b"Somebody", b"Exif", b"xmp:secret", b"a film"):
        assert word not in found.content
    assert b"ICC_PROFILE" in found.content
    before, after = Image.open(io.BytesIO(content)), Image.open(io.BytesIO(found.content))
    assert before.tobytes() == after.tobytes()


def test_a_picture_taken_sideways_is_put_upright_where_nothing_says_how_it_is_turned() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    content = saved(image((16, 8)), "JPEG", exif=exif)
    assert opened(content).size == (16, 8)  # as Word shows it, which has told in the document how it is turned
    upright = picture(content, upright=True)
    assert upright is not None
    assert Image.open(io.BytesIO(upright.content)).size == (8, 16)


def test_what_is_cropped_away_is_gone() -> None:
    found = picture(saved(image(), "PNG"), crop=(0.5, 0, 0, 0))
    assert found is not None
    assert set(Image.open(io.BytesIO(found.content)).get_flattened_data()) == {(0, 0, 255)}


def test_a_crop_of_everything_leaves_one_pixel() -> None:
    found = picture(saved(image(), "PNG"), crop=(0.9, 0.9, 0.9, 0.9))
    assert found is not None
    assert Image.open(io.BytesIO(found.content)).size == (1, 1)


@pytest.mark.parametrize(("kind", "corner"), [("PNG", (255, 255, 255, 0)), ("JPEG", (255, 255, 255, 255))])
def test_what_is_beyond_rounded_corners_is_gone(kind: str, corner: tuple[int, ...]) -> None:
    found = picture(saved(Image.new("RGB", (40, 20), "red"), kind), corners=(0.5, 0.5))
    assert found is not None
    made = Image.open(io.BytesIO(found.content)).convert("RGBA")
    assert made.getpixel((0, 0)) == pytest.approx(corner, abs=30)
    assert made.getpixel((20, 10)) == pytest.approx((255, 0, 0, 255), abs=30)


def test_a_picture_with_rounded_corners_stays_as_transparent_as_it_was() -> None:
    found = picture(saved(Image.new("RGBA", (40, 20), (255, 0, 0, 7)), "PNG"), corners=(0.1, 0.2))
    assert found is not None
    made = Image.open(io.BytesIO(found.content))
    assert [made.getpixel(at)[3] for at in ((0, 0), (20, 10))] == [0, 7]  # type: ignore[index]


def test_a_turned_picture_is_turned() -> None:
    found = picture(saved(image(), "PNG"), quarter_turns=1)
    assert found is not None
    turned = Image.open(io.BytesIO(found.content))
    assert (turned.size, turned.getpixel((0, 0))) == ((2, 4), (255, 0, 0))


@pytest.mark.parametrize(("mirrored", "red"), [((True, False), (3, 0)), ((False, True), (0, 1))])
def test_a_mirrored_picture_is_mirrored(mirrored: tuple[bool, bool], red: tuple[int, int]) -> None:
    made = Image.new("RGB", (4, 2), "blue")
    made.putpixel((0, 0), (255, 0, 0))
    found = picture(saved(made, "PNG"), mirrored=mirrored)
    assert found is not None
    assert Image.open(io.BytesIO(found.content)).getpixel(red) == (255, 0, 0)


def test_a_picture_is_mirrored_before_it_is_turned() -> None:
    found = picture(saved(image(), "PNG"), quarter_turns=1, mirrored=(True, False))
    assert found is not None
    assert Image.open(io.BytesIO(found.content)).getpixel((0, 3)) == (255, 0, 0)


@pytest.mark.parametrize("kind", ["GIF", "BMP", "TIFF"])
def test_other_formats_become_png(kind: str) -> None:
    assert opened(saved(image(), kind)).format == "PNG"


def test_transparency_is_kept() -> None:
    clear = Image.new("RGBA", (2, 2), (0, 0, 0, 0))
    found = picture(saved(clear, "GIF"))
    assert found is not None
    assert Image.open(io.BytesIO(found.content)).mode == "RGBA"


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n", b"\xd7\xcd\xc6\x9a" + bytes(40), b"<svg/>"])
def test_what_is_no_picture_is_none(content: bytes) -> None:
    assert picture(content) is None


def test_a_picture_cut_short_is_none() -> None:
    assert picture(saved(image((64, 64)), "PNG")[:80]) is None


def test_too_many_pixels_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pixels, "MOST_PIXELS", 4)
    assert picture(saved(image(), "PNG")) is None


def test_a_picture_for_the_press_becomes_rgb() -> None:
    found = opened(saved(image((16, 16)).convert("CMYK"), "JPEG"))
    assert (found.format, found.mode) == ("PNG", "RGB")


def test_a_redrawn_picture_carries_no_words() -> None:
    found = picture(saved(image(), "GIF", comment=b"Somebody"))
    assert found is not None
    assert b"Somebody" not in found.content


def test_a_crop_beyond_the_picture_is_within_it() -> None:
    found = picture(saved(image(), "PNG"), crop=(5.0, 5.0, 0, 0))
    assert found is not None
    assert Image.open(io.BytesIO(found.content)).size == (1, 1)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF"])
def test_a_picture_finer_than_print_is_made_coarser(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pixels, "MOST_KEPT", 100)
    found = opened(saved(image((40, 20)), kind))
    assert found.size == (14, 7)
    red, blue = found.convert("RGB").getpixel((1, 3)), found.convert("RGB").getpixel((12, 3))
    assert isinstance(red, tuple)
    assert isinstance(blue, tuple)
    assert (red[0] > 200, red[2] < 60) == (True, True)
    assert (blue[2] > 200, blue[0] < 60) == (True, True)


def test_a_photograph_that_is_redrawn_stays_one() -> None:
    found = picture(saved(image((32, 32)), "JPEG"), crop=(0.5, 0, 0, 0))
    assert found is not None
    assert found.media_type == "image/jpeg"
    assert Image.open(io.BytesIO(found.content)).size == (16, 32)
