"""What the file says about itself."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pikepdf
from msgspec.structs import replace
from PIL import ImageCms

from reportgen.model.document import Metadata
from reportgen.pdf import write
from reportgen.pdf.colour import srgb_profile
from support.documents import document

if TYPE_CHECKING:
    from reportgen.pdf import FontLibrary

SAID = Metadata(
    "Review & <learning>",
    "en-GB",
    author="A made-up partnership",
    subject="Rapid review",
    keywords="safeguarding",
    created="2025-05-01T10:00:00Z",
    modified="2025-05-02T11:30:00.5+00:00",
)


def test_the_metadata_of_the_word_file_are_those_of_the_pdf(fonts: FontLibrary) -> None:
    content = write(replace(document("x"), metadata=SAID), fonts).content
    with pikepdf.open(io.BytesIO(content)) as pdf:
        assert str(pdf.docinfo.Title) == SAID.title
        assert str(pdf.docinfo.CreationDate) == "D:20250501100000Z"
        with pdf.open_metadata(update_docinfo=False) as xmp:
            assert xmp["dc:title"] == SAID.title
            assert xmp["dc:creator"] == [SAID.author]
            assert xmp["dc:description"] == SAID.subject
            assert xmp["pdf:Keywords"] == SAID.keywords
            assert xmp["xmp:CreateDate"] == "2025-05-01T10:00:00Z"
            assert xmp["xmp:ModifyDate"] == "2025-05-02T11:30:00Z"
            assert xmp["pdfuaid:part"] == "1"
            assert xmp.pdfa_status == "2A"
        assert str(pdf.Root.Lang) == "en-GB"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)


def test_a_time_that_is_not_known_is_not_claimed(fonts: FontLibrary) -> None:
    content = write(replace(document("x"), metadata=Metadata("T", "en-GB", created="yesterday")), fonts).content
    with pikepdf.open(io.BytesIO(content)) as pdf:
        assert "/CreationDate" not in pdf.docinfo
        assert b"CreateDate" not in pdf.Root.Metadata.read_bytes()


def test_the_colour_profile_is_srgb() -> None:
    profile = ImageCms.ImageCmsProfile(io.BytesIO(srgb_profile()))
    assert ImageCms.getProfileDescription(profile).strip() == "sRGB IEC61966-2.1"
    assert "CC0" in ImageCms.getProfileCopyright(profile)
    there = ImageCms.buildTransform(profile, ImageCms.createProfile("sRGB"), "RGB", "RGB")
    from PIL import Image

    for colour in ((10, 128, 250), (200, 30, 77), (255, 255, 255), (0, 0, 0)):
        shown = ImageCms.applyTransform(Image.new("RGB", (1, 1), colour), there)
        assert shown is not None
        assert all(abs(a - b) <= 1 for a, b in zip(shown.tobytes(), colour, strict=True))
