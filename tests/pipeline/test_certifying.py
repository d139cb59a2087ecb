"""The certificate of what was checked of a report's finished files."""

from __future__ import annotations

import datetime as dt

import pytest
from docx import Document

from reportgen.errors import CaseError, ClearingError, ScanError
from reportgen.model.artefact import Format
from reportgen.model.question import Verdict
from reportgen.pipeline import Wish, build, certify, certifying, examine
from reportgen.word.read import read
from reportgen.world import shipped
from support.line import SIBLINGS, answers_to, without, world
from support.read_back import read_back


@pytest.fixture(scope="module")
def files():
    wish = Wish(frozenset({"cspr"}), (Format.DOCX,))
    word = build(SIBLINGS.encode(), "x.yaml", world(), wish, lambda: answers_to(SIBLINGS)).artefacts[0]
    return ((word.name, word.content),)


def test_a_report_whose_questions_are_answered_is_certified_with_who_decided(files):
    made = certify(SIBLINGS.encode(), "x.yaml", world(), files, answers_to(SIBLINGS))
    told = [(one.by, one.number, one.on) for one in made.certificate.decided]
    assert [by for by, _, _ in told] == ["reviewer 0", "reviewer 1"]
    assert max(on for _, _, on in told) == dt.date(2026, 11, sum(number for _, number, _ in told))
    pages = "\n".join(read_back(read(made.files[0][1], "x.docx").document))
    assert "Decided by reviewer 0, last in" in pages
    for personal in ("Marlowe", "Quillfeather", "AVE-2025-002", "Pentecostal", "strangl"):
        assert personal not in pages
        assert personal.encode() not in made.files[2][1]


@pytest.mark.parametrize("family", ["Page", "Claire"])
def test_a_family_that_is_called_like_a_word_of_the_format_is_reported_on_and_certified(family):
    text = SIBLINGS.replace("Stannowell", family)
    assert text != SIBLINGS
    answers = answers_to(text)
    built = build(text.encode(), "x.yaml", world(), Wish(frozenset({"cspr"}), tuple(Format)), lambda: answers)
    files = [(one.name, one.content) for one in built.artefacts]
    assert len(files) == len(Format), built.unwritten
    assert len(certify(text.encode(), "x.yaml", world(), files, answers).files) == 3


def test_a_digest_stands_in_it_whatever_name_chance_has_written_there(files, monkeypatch):
    digest = "ad640c4889b1a0ab7eec29d6e85d5348d60a8b5eab1386152ebba76dfb4e92c2"  # Ebba is a child of the case
    monkeypatch.setattr(certifying, "digest_of", lambda _: digest)
    made = certify(SIBLINGS.encode(), "x.yaml", world(), files, answers_to(SIBLINGS))
    assert "ebba" in "\n".join(read_back(read(made.files[0][1], "x.docx").document))


def test_a_certificate_in_whose_template_a_name_stands_is_not_handed_on(files, tmp_path):
    template = Document(str(shipped() / "certificate.docx"))
    template.add_paragraph(f"As {examine(SIBLINGS.encode(), 'x.yaml', world()).case.family[0].name.full} told us.")
    template.save(str(tmp_path / "certificate.docx"))
    with pytest.raises(ScanError) as caught:
        certify(SIBLINGS.encode(), "x.yaml", world(templates=tmp_path), files, answers_to(SIBLINGS))
    assert "scan-identifier" in {problem.rule for problem in caught.value.problems}


def test_nothing_is_certified_of_a_case_that_has_errors(files):
    with pytest.raises(CaseError):
        certify(without(SIBLINGS, "sent_on:").encode(), "x.yaml", world(), files, answers_to(SIBLINGS))


def test_a_combination_cannot_be_answered_by_dropping_it():
    with pytest.raises(ClearingError) as caught:
        certify(SIBLINGS.encode(), "x.yaml", world(), (), answers_to(SIBLINGS, Verdict.DROP))
    assert {problem.rule for problem in caught.value.problems} == {"clear-jigsaw"}
