"""The files that a case is begun with."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from reportgen import starter
from reportgen.anonymise import attempt
from reportgen.errors import Problem, Severity
from reportgen.guidance import choose
from reportgen.load import load, load_partnership
from reportgen.load.shape import shapes
from reportgen.model.case import Case, Phase
from reportgen.model.case.field import Noun
from reportgen.model.case.incident import Incident
from reportgen.model.case.rapid_review import RapidReview
from reportgen.model.case.review import Review
from reportgen.model.case.walk import walk
from reportgen.model.partnership import CountingRule
from reportgen.model.passage import Passage
from reportgen.timetable import timetable
from reportgen.validate import validate


def uncommented(text: str) -> str:
    """The text with every field for later taken in."""
    return re.sub(r"(?m)^( *)# (?!yaml-language-server)", r"\1", text)


def problems(case: Case) -> tuple[Problem, ...]:
    pack = choose(case.incidents[0].notification.sent_on, case.guidance)
    steps = timetable(case, pack, CountingRule.DAY_AFTER)
    return validate(case, pack, steps, dt.date(2026, 3, 26))


@pytest.mark.parametrize("reference", ["FER-2026-001", "0042", "true", "a b", "2026-03-02", "1.5"])
def test_a_case_begins_as_a_case_with_its_reference(reference: str) -> None:
    case = load(starter.case(reference, "case.schema.json").encode(), "x.yaml").case
    assert case.reference == reference
    assert case.phase is Phase.NOTIFIED


def names_and_samples(case: Case) -> set[str]:
    """Fields that hold somebody's or something's name, and texts that only say what belongs there."""
    names = r"(?:\.name|\.name\.family|\.email|\.la_of_\w+)$"
    return {
        path
        for path, _, value, _ in walk(case)
        if re.search(names, path) or (isinstance(value, Passage) and value.plain(str).startswith("To write: "))
    }


def test_a_case_begins_without_a_problem_but_its_samples() -> None:
    case = load(starter.case("FER-2026-001", "s").encode(), "x.yaml").case
    found = problems(case)
    assert {(problem.rule, problem.severity) for problem in found} == {("sample-left", Severity.WARNING)}
    assert {problem.where.path for problem in found} == names_and_samples(case)
    assert {"children[0].name.family", "incidents[0].summary"} < names_and_samples(case)


def test_the_first_line_tells_the_editor_of_the_schema() -> None:
    first = starter.case("FER-2026-001", "case.schema.json").splitlines()[0]
    assert first == "# yaml-language-server: $schema=case.schema.json"


def test_every_section_for_later_is_right_when_it_is_taken_in() -> None:
    text = uncommented(starter.case("FER-2026-001", "s")).replace("phase: notified", "phase: in review")
    case = load(text.encode(), "x.yaml").case
    assert {problem.rule for problem in problems(case)} == {"sample-left"}
    assert case.review is not None
    assert case.incidents[0].rapid_review is not None


def test_no_sample_is_asked_about_when_a_review_begins() -> None:
    text = uncommented(starter.case("FER-2026-001", "s")).replace("phase: notified", "phase: in review")
    case = load(text.encode(), "x.yaml").case
    tried = attempt(case, load_partnership(starter.partnership().encode(), "partnership.yaml"))
    assert tried.questions == ()


@pytest.mark.parametrize("noun", [Case, Incident, RapidReview, Review])
def test_every_section_of_a_case_is_in_it(noun: type[Noun]) -> None:
    text = starter.case("FER-2026-001", "s")
    assert [name for name in shapes(noun) if not re.search(rf"\b{name}:", text)] == []


def test_a_partnership_begins_as_one_whatever_is_taken_in() -> None:
    first = load_partnership(starter.partnership().encode(), "partnership.yaml")
    full = load_partnership(uncommented(starter.partnership()).encode(), "partnership.yaml")
    assert first.letterhead.logo is None
    assert full.letterhead.logo == "logo.png"
    assert full.templates == "our-templates"
