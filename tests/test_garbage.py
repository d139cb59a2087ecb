"""The collector rests while a case is made, or a document is read, laid out or scanned, and not longer."""

from __future__ import annotations

import datetime as dt
import gc

import pytest

from reportgen.errors import CaseError, TemplateError
from reportgen.garbage import collected_later
from reportgen.model.question import Answer
from reportgen.pdf import write
from reportgen.pipeline import Wish, build, watch_anybody
from reportgen.scan import scan_file
from reportgen.scan.looking import Looker
from reportgen.word.read import read
from reportgen.world import fonts, open_world
from support.docx_builder import Docx, p
from support.examples import CASES


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


def test_the_collector_rests_while_a_case_is_made_and_works_again_after_it() -> None:
    rested = []

    def answers() -> tuple[Answer, ...]:
        rested.append(not gc.isenabled())
        return ()

    world = open_world(CASES / "partnership.yaml", as_of=dt.date(2026, 11, 23))
    content = (CASES / "11c-in-review.yaml").read_bytes()
    build(content, "11c-in-review.yaml", world, Wish(frozenset({"cspr"})), answers)
    assert rested == [True]
    assert gc.isenabled()
    with pytest.raises(CaseError):
        build(b"no case", "case.yaml", world, Wish())
    assert gc.isenabled()


def test_the_collector_rests_while_a_file_is_scanned(monkeypatch: pytest.MonkeyPatch) -> None:
    rested = []

    def look(_looker: Looker, *_texts: object, **_: object) -> tuple[()]:
        rested.append(not gc.isenabled())
        return ()

    monkeypatch.setattr("reportgen.scan.looking.Looker._look", look)
    scan_file(b"Words", "words.txt", ".txt", watch_anybody(()))
    assert rested == [True]
    assert gc.isenabled()


def test_a_collector_that_was_stopped_before_stays_so() -> None:
    gc.disable()
    try:
        with collected_later():
            assert not gc.isenabled()
        assert not gc.isenabled()
    finally:
        gc.enable()
