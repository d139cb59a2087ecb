"""A Word file becomes an accessible PDF, or is stopped."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from reportgen import pdf
from reportgen.errors import ScanError
from reportgen.pipeline import build, convert, examine_word
from reportgen.word.reading import DEEPEST
from support.docx_builder import Docx, cell, p, row, table
from support.line import DOCX, INFANT, world


def test_a_pdf_that_loses_words_is_not_handed_on(monkeypatch):
    (word, *_) = build(INFANT.encode(), "x.yaml", world(), DOCX).artefacts
    write = pdf.write

    def forgetful(document, fonts, **options):
        first, *others = document.sections
        return write(replace(document, sections=(replace(first, blocks=first.blocks[:-1]), *others)), fonts, **options)

    monkeypatch.setattr(pdf, "write", forgetful)
    with pytest.raises(ScanError) as caught:
        convert(word.content, word.name, world().fonts, None, "x.pdf")
    assert "pdf-words-lost" in {problem.rule for problem in caught.value.problems}
    assert {problem.where.file for problem in caught.value.problems} == {word.name}


def test_the_check_of_the_tags_follows_tables_as_deep_as_the_reader_lets_them_be():
    inner = p("x")
    for _ in range(DEEPEST):
        inner = table(row("a", head=True), row(cell(inner, p())), widths=(2000,))
    assert convert(Docx(body=inner).bytes(), "x.docx", world().fonts, None, "x.pdf").content


def test_a_text_from_right_to_left_is_told_once_and_another_letter_beside_it_as_well():
    body = p("\u0628\u0686\u06d2 \u4e2d") + p("\u4e2d")
    found = examine_word(Docx(body=body).bytes(), "x.docx", world().fonts)
    told = [(problem.where.path, problem.rule) for problem in found]
    assert told == [
        ("first paragraph", "docx-right-to-left"),
        ("first paragraph", "glyph-missing"),
        ("second paragraph", "glyph-missing"),
    ]
