"""A draft: watermarked on every page, written whatever its faults, and claiming nothing."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from reportgen.errors import TemplateError
from reportgen.model.document import Figure, Metadata, Picture, Section
from reportgen.pdf import write
from support.documents import BODY, document, link, paragraph
from support.finished import Finished

MARK = "Draft: not accessible"


def faulty():
    sound = document(
        paragraph("Words in no font.", text=replace(BODY, family="Nowhere Sans")),
        paragraph("A letter: \u3042."),
        paragraph(link("nowhere", target="gone")),
        paragraph(Figure(Picture(b"no picture", "image/png"), 50, 50)),
    )
    return replace(sound, metadata=Metadata(title="", language=""))


def test_every_page_says_so_and_no_reader_meets_it_among_the_words(fonts):
    sections = tuple(Section((paragraph(f"Page {number}."),)) for number in range(3))
    made = Finished(write(replace(document(), sections=sections), fonts, claim=False, watermark=MARK).content)
    assert all(MARK in page for page in made.pages)
    assert len(made.pages) == 3
    assert made.tree.artifacts == [MARK] * 3
    assert made.tree.root.words == ["Page", "0.", "Page", "1.", "Page", "2."]
    assert made.tree.faults == []


def test_a_watermark_fits_any_page(fonts):
    sound = document(paragraph("Words."))
    (section,) = sound.sections
    for width, height in ((841.9, 595.3), (300.0, 200.0)):
        setup = replace(section.setup, width=width, height=height, margin_left=20, margin_right=20)
        made = Finished(
            write(replace(sound, sections=(replace(section, setup=setup),)), fonts, claim=False, watermark=MARK).content
        )
        for left, bottom, right, top in made.characters(0, MARK):
            assert 0 < left < right < width
            assert 0 < bottom < top < height


def test_a_draft_claims_nothing_and_is_written_with_all_its_faults_told(fonts):
    with pytest.raises(TemplateError) as refused:
        write(faulty(), fonts)
    made = write(faulty(), fonts, claim=False, watermark=MARK)
    assert made.problems == refused.value.problems
    assert {problem.rule for problem in made.problems} == {
        "document-title-missing",
        "document-language-missing",
        "font-substituted",
        "glyph-missing",
        "link-target-missing",
        "picture-alt-missing",
        "picture-unreadable",
    }
    with Finished(made.content).open() as pdf:
        packet = pdf.Root.Metadata.read_bytes()
    assert b"<pdfuaid:" not in packet
    assert b"<pdfaid:" not in packet


def test_what_claims_conformance_has_no_watermark(fonts):
    made = Finished(write(document(paragraph("Words.")), fonts).content)
    assert made.tree.artifacts == [""]
    assert made.violations == []
