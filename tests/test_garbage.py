"""The collector rests while a document is read or laid out, and not longer."""

from __future__ import annotations

import gc

import pytest

from reportgen.errors import TemplateError
from reportgen.garbage import collected_later
from reportgen.pdf import write
from reportgen.word.read import read
from reportgen.world import fonts
from support.docx_builder import Docx, p


def test_the_collector_works_again_after_a_document() -> None:
    write(read(Docx(body=p("Words")).bytes()).document, fonts())
    assert gc.isenabled()


def test_the_collector_works_again_after_a_fault() -> None:
    with pytest.raises(TemplateError):
        read(b"no document")
    assert gc.isenabled()
    with pytest.raises(TemplateError):
        write(read(Docx(body=p("中")).bytes()).document, fonts())
    assert gc.isenabled()


def test_a_collector_that_was_stopped_before_stays_so() -> None:
    gc.disable()
    try:
        with collected_later():
            assert not gc.isenabled()
        assert not gc.isenabled()
    finally:
        gc.enable()
