"""Which documents of a case are made, which a problem stops, and what is never handed on."""

from __future__ import annotations

import datetime as dt

import pytest
from docx import Document

from reportgen.errors import CaseError, ExitCode
from reportgen.pipeline import build
from reportgen.world import shipped
from support.line import DOCX, INFANT, without, world


def test_an_error_in_the_rapid_review_stops_that_and_leaves_the_letter():
    built = build(without(INFANT, "childs_voice:").encode(), "x.yaml", world(), DOCX)
    if not built.unwritten:
        pytest.fail("an incomplete rapid review that was submitted must not be written")
    assert [artefact.kind for artefact in built.artefacts] == ["notification"]
    (missing,) = built.unwritten
    assert (missing.kind, missing.exit_code) == ("rapid-review", ExitCode.CASE)
    assert all(problem.where.path.startswith("incidents[0].rapid_review") for problem in missing.problems)
    assert all(problem.where.line for problem in missing.problems)


def test_a_file_that_is_no_case_gives_every_problem_at_once():
    with pytest.raises(CaseError) as caught:
        build(b"phase: nowhere\nfamily: none\n", "x.yaml", world(), DOCX)
    assert len(caught.value.problems) > 2


def test_the_day_changes_no_document():
    early = build(INFANT.encode(), "x.yaml", world(as_of=dt.date(2026, 4, 14)), DOCX)
    late = build(INFANT.encode(), "x.yaml", world(as_of=dt.date(2036, 4, 14)), DOCX)
    assert early.artefacts == late.artefacts


def test_a_template_without_the_marking_is_refused(tmp_path):
    template = Document(str(shipped() / "rapid-review.docx"))
    for section in template.sections:
        for paragraph in section.header.paragraphs:
            paragraph.text = paragraph.text.replace("{{ marking }}", "")
    template.save(str(tmp_path / "rapid-review.docx"))
    built = build(INFANT.encode(), "x.yaml", world(templates=tmp_path), DOCX)
    (missing,) = built.unwritten
    assert missing.exit_code is ExitCode.TEMPLATE
    assert {problem.rule for problem in missing.problems} == {"template-required-slot"}
    assert {problem.where.file for problem in missing.problems} == {"rapid-review.docx"}
