"""A Word file becomes a page, or is stopped."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from reportgen import html
from reportgen.errors import ScanError
from reportgen.pipeline import build, page
from support.line import DOCX, INFANT, world


def test_a_page_that_loses_words_is_not_handed_on(monkeypatch):
    (word, *_) = build(INFANT.encode(), "x.yaml", world(), DOCX).artefacts
    write = html.write

    def forgetful(document):
        first, *others = document.sections
        return write(replace(document, sections=(replace(first, blocks=first.blocks[:-1]), *others)))

    monkeypatch.setattr(html, "write", forgetful)
    with pytest.raises(ScanError) as caught:
        page(word.content, word.name, None, "x.html")
    assert {problem.where.file for problem in caught.value.problems} == {word.name}
