"""The collector rests while a document is laid out, and not longer."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

from reportgen.errors import TemplateError
from reportgen.pdf import write
from reportgen.pdf.garbage import collected_later
from support.documents import document, paragraph

if TYPE_CHECKING:
    from reportgen.pdf import FontLibrary


def test_the_collector_works_again_after_a_document(fonts: FontLibrary) -> None:
    write(document(paragraph("Words")), fonts)
    assert gc.isenabled()


def test_the_collector_works_again_after_a_fault(fonts: FontLibrary) -> None:
    with pytest.raises(TemplateError):
        write(document(paragraph("中")), fonts)
    assert gc.isenabled()


def test_a_collector_that_was_stopped_before_stays_so() -> None:
    gc.disable()
    try:
        with collected_later():
            assert not gc.isenabled()
        assert not gc.isenabled()
    finally:
        gc.enable()
