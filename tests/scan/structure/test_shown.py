"""Which pictures a finished edition shows."""

from __future__ import annotations

from io import BytesIO

import pikepdf

from reportgen.scan.structure.shown import shown_in_pdf


def with_picture(packed: bytes, by: str) -> bytes:
    """A page that paints one picture, packed in that way."""
    document = pikepdf.new()
    page = document.add_blank_page()
    picture = pikepdf.Stream(document, packed, Width=1, Height=1, Filter=pikepdf.Name(by))
    page.obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Picture=picture))
    page.obj.Contents = pikepdf.Stream(document, b"/Picture Do")
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def test_a_picture_that_another_program_packed_anew_is_compared_as_it_lies():
    red, blue, red_again = (shown_in_pdf(with_picture(packed, "/JPXDecode")) for packed in (b"red", b"blue", b"red"))
    assert red == red_again
    assert red != blue
