"""Which pictures a finished edition shows."""

from __future__ import annotations

from io import BytesIO

import pikepdf

from reportgen.scan.structure.shown import shown_in_pdf


def with_picture(packed: bytes, by: str, mask: bytes = b"") -> bytes:
    """A page that paints one picture, packed in that way."""
    document = pikepdf.new()
    page = document.add_blank_page()
    picture = pikepdf.Stream(document, packed, Width=1, Height=1, Filter=pikepdf.Name(by))
    if mask:
        picture.SMask = pikepdf.Stream(document, mask, Width=1, Height=1)
    page.obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Picture=picture))
    page.obj.Contents = pikepdf.Stream(document, b"/Picture Do")
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def test_a_picture_that_another_program_packed_anew_is_compared_as_it_lies():
    red, blue, red_again = (shown_in_pdf(with_picture(packed, "/JPXDecode")) for packed in (b"red", b"blue", b"red"))
    assert red == red_again
    assert red != blue


def test_a_picture_that_is_seen_through_another_mask_is_another_picture():
    whole, clear = (shown_in_pdf(with_picture(b"red", "/JPXDecode", mask)) for mask in (b"\xff", b"\0"))
    assert whole != clear
