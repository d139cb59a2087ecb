"""Who wrote a file, and who saved it last, is found in its properties, whoever it is; whom the case explains may be."""

from __future__ import annotations

import io

import pikepdf
import pytest
from msgspec.structs import replace
from reportlab.pdfgen.canvas import Canvas

from reportgen.html import write
from reportgen.identifiers import explain
from reportgen.model.artefact import Format
from reportgen.model.document import Metadata
from reportgen.model.watch import Watch
from reportgen.scan import scan
from support.documents import document, paragraph
from support.docx_builder import Docx, p

WATCH = Watch((), explained=explain(["Averholt Partnership", "Ottilie Framwell"]))
STRANGER = "Kezia Kowalczyk"


def in_word(name: str, place: str) -> bytes:
    return Docx(p("He was seen."), core=f"<{place}>{name}</{place}>").bytes()


def in_pdf(name: str, place: str) -> bytes:
    stream, out = io.BytesIO(), io.BytesIO()
    canvas = Canvas(stream, invariant=True)
    canvas.drawString(72, 700, "He was seen.")
    canvas.save()
    with pikepdf.open(stream) as document:
        if place == "/Author":
            document.docinfo[place] = name
        else:
            with document.open_metadata(set_pikepdf_as_editor=False) as metadata:
                metadata[place] = [name]
            del document.docinfo["/Author"]  # which pikepdf writes along with it
        document.save(out, fix_metadata_version=False)
    return out.getvalue()


def in_page(name: str, _place: str) -> bytes:
    metadata = Metadata("A report", "en-GB", author=name)
    return write(replace(document(paragraph("He was seen.")), metadata=metadata)).content


CARRIERS = {
    "who wrote a Word file": (in_word, "dc:creator", Format.DOCX),
    "who saved it last": (in_word, "cp:lastModifiedBy", Format.DOCX),
    "who wrote a PDF": (in_pdf, "/Author", Format.PDF),
    "who wrote it, as its metadata say": (in_pdf, "dc:creator", Format.PDF),
    "who wrote a page": (in_page, "", Format.HTML),
}


def told(carrier: str, name: str) -> list[tuple[str, str]]:
    make, place, form = CARRIERS[carrier]
    problems = scan(make(name, place), f"Robin.{form}", form, WATCH)
    return [(one.rule, one.remedy) for one in problems if one.rule == "scan-unexplained"]


@pytest.mark.parametrize("carrier", CARRIERS)
def test_a_stranger_who_wrote_or_saved_a_file_is_told(carrier: str) -> None:
    assert len(told(carrier, STRANGER)) == 1
    assert told(carrier, "Averholt Partnership") == []
    assert told(carrier, "Ottilie Framwell") == []


def test_of_a_property_of_a_word_file_the_remedy_is_words_own() -> None:
    ((_, remedy),) = told("who saved it last", STRANGER)
    assert "Inspect Document" in remedy
    ((_, remedy),) = told("who wrote a PDF", STRANGER)
    assert "Inspect Document" not in remedy
