"""`reportgen ner`, as somebody sees it who wants a second opinion."""

from __future__ import annotations

import re
import shutil
import sys

import pytest

from conftest import CASES
from reportgen.errors import ExitCode
from support.language_model import a_model, library, write_manifest

CASE = "cases/10-withheld.yaml"


@pytest.fixture
def withheld(folder, monkeypatch):
    """The folder with a case and a model that takes an ordinary word for a name."""
    shutil.copy(CASES / "10-withheld.yaml", folder / "cases")
    a_model(folder / "cases" / "model")
    monkeypatch.setitem(sys.modules, "spacy", library("professionals", label="ORG"))
    return folder


def test_a_name_is_told_by_its_sort_and_field_and_not_shown(run, withheld):
    ran = run("ner", CASE, "--ner", "cases/model")
    assert ran.code == ExitCode.CLEARING
    assert "an organisation, 1 time: review.improvements_summary" in ran.out
    assert "1 name that nothing explains, by the model." in ran.out
    assert "professionals" not in ran.out


def test_nothing_to_look_at_leaves_with_0(run, withheld, monkeypatch):
    monkeypatch.setitem(sys.modules, "spacy", library("Zephyrine"))
    ran = run("ner", CASE, "--ner", "cases/model")
    assert (ran.code, "0 names" in ran.out) == (ExitCode.DONE, True)


def test_the_partnership_can_name_its_model_and_pin_it(run, withheld):
    settings = withheld / "cases" / "partnership.yaml"
    digest = write_manifest(withheld / "cases" / "model")
    plain = settings.read_text(encoding="utf-8")
    settings.write_text(f"{plain}ner: {{folder: model, sha256: {digest}}}\n", encoding="utf-8")
    assert run("ner", CASE).code == ExitCode.CLEARING
    settings.write_text(f"{plain}ner: {{folder: model, sha256: {digest[::-1]}}}\n", encoding="utf-8")
    ran = run("ner", CASE)
    assert (ran.code, "ner-pinned" in ran.err) == (ExitCode.USAGE, True)
    # Another folder is not held to the digest of the partnership's own.
    assert run("ner", CASE, "--ner", "cases/model").code == ExitCode.CLEARING


def test_without_a_model_it_says_how_to_name_one(run, withheld):
    ran = run("ner", CASE)
    assert (ran.code, "ner-none" in ran.err) == (ExitCode.USAGE, True)


def test_a_report_that_cannot_be_cleared_is_told(run, withheld):
    ran = run("ner", "cases/01-infant-injuries.yaml", "--ner", "cases/model")
    assert (ran.code, "clear-nothing-to-publish" in ran.err) == (ExitCode.CLEARING, True)


def test_with_a_model_of_the_partnership_its_names_are_among_the_questions_until_somebody_answers(run, withheld):
    shutil.copy(CASES / "population.yaml", withheld / "cases")
    settings = withheld / "cases" / "partnership.yaml"
    assert run("questions", "--case", CASE, "--list").code == ExitCode.DONE
    settings.write_text(settings.read_text("utf-8") + "ner: {folder: model}\n", encoding="utf-8")
    ran = run("questions", "--case", CASE, "--list")
    assert ran.code == ExitCode.CLEARING
    assert "review.improvements_summary: a name that a language model sees (an organisation)" in ran.out
    assert "professionals" not in ran.out
    assert run("questions", "--case", CASE, "--edit").code == ExitCode.CLEARING
    answers = withheld / "cases/10-withheld.answers.yaml"
    text = answers.read_text("utf-8")
    for field, said in (("verdict", "keep"), ("by", "Reviewer"), ("on", "2026-11-26"), ("because", "A common noun.")):
        text = re.sub(rf"^    {field}:(?: #.*)?$", f"    {field}: {said}", text, flags=re.MULTILINE)
    answers.write_text(text, "utf-8")
    ran = run("questions", "--case", CASE, "--check")
    assert (ran.code, ran.out) == (ExitCode.DONE, "Nothing to ask.\n")
    assert run("ner", CASE).code == ExitCode.DONE
