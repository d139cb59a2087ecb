"""The HTML edition of every document of every case: its words, a sound page, and the scan at the end of the line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportgen.html import write
from reportgen.model.artefact import Audience, Format
from reportgen.model.document import words
from reportgen.pipeline import Wish
from reportgen.word import read
from support.examples import built_example
from support.html_page import Page

if TYPE_CHECKING:
    from reportgen.pipeline import Built


def test_every_document_says_the_words_of_its_word_file_on_a_sound_page(built: Built) -> None:
    for artefact in built.artefacts:
        if artefact.format is Format.DOCX:
            document = read.read(artefact.content, artefact.name).document
            written = write(document)
            page = Page(written.content)
            assert page.words == words(document)
            assert page.faults == []
            assert written.problems == ()


def test_a_case_is_built_as_html_and_its_publishable_page_scanned() -> None:
    built = built_example("09-disabled-child.yaml", Wish(formats=(Format.HTML,)))
    assert built.unwritten == ()
    assert {artefact.format for artefact in built.artefacts} == {Format.HTML}
    (report,) = [artefact for artefact in built.artefacts if artefact.audience is Audience.PUBLISHABLE]
    assert report.name.endswith(".html")
    assert Page(report.content).said("//header//span")[0].startswith("Draft")
