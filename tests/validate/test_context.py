from __future__ import annotations

import datetime as dt

import pytest
from msgspec.structs import replace

from reportgen.guidance import choose
from reportgen.model.partnership import CountingRule
from reportgen.timetable import timetable
from reportgen.validate import context, validate
from support.cases import GONE, a_case
from support.rules import CARE_LEAVER, IN_RAPID_REVIEW, paths, problems, table_tests

RR = "incidents[0].rapid_review."
ANALYSES = RR + "identity.analyses"
OVERVIEW = "The parents describe a household of two cultures, close to the maternal grandmother and to their church."
FAITH = a_case().incidents[0].rapid_review.identity.analyses[1].analysis
UNKNOWN = {"not_known": "The parents preferred not to say."}

FIRES: list[tuple[str, dict[str, object], list[str]]] = [
    ("context-overview", {RR + "identity.overview": GONE}, [RR + "identity.overview"]),
    ("context-recorded", {"children[0].religion": GONE}, ["children[0].religion"]),
    (
        "context-recorded",
        {"children[0].ethnicity": GONE, "children[0].disability": GONE},
        ["children[0].ethnicity", "children[0].disability"],
    ),
    ("context-recorded", {"incidents[0].children": ["robin"], "children[0].religion": GONE}, ["children[0].religion"]),
    ("context-recorded", {**CARE_LEAVER, "children[0].ethnicity": GONE}, ["children[0].ethnicity"]),
    ("context-not-known", {"children[0].religion": {"not_known": "not asked"}}, ["children[0].religion"]),
    ("context-analysis", {ANALYSES: []}, [ANALYSES] * 3),
    ("context-analysis", {ANALYSES: [], "children[0].ethnicity": UNKNOWN}, [ANALYSES] * 2),
    ("context-analysis", {"children[0].first_language": "Polish"}, [ANALYSES]),
    ("context-analysis", {ANALYSES + "[1].children": ["nobody"]}, [ANALYSES]),
    ("context-analysis-substance", {ANALYSES + "[0].analysis": "No impact."}, [ANALYSES + "[0].analysis"]),
    ("context-analysis-substance", {ANALYSES + "[2].analysis": OVERVIEW}, [ANALYSES + "[2].analysis"]),
    ("context-analysis-substance", {ANALYSES + "[2].analysis": FAITH}, [ANALYSES + "[2].analysis"]),
]

SILENT: list[tuple[str, dict[str, object]]] = [
    ("context-not-known", {"children[0].religion": {"not_known": "parents not traced"}}),
    ("context-analysis-substance", {ANALYSES + "[0].analysis": "One two three four five six seven eight."}),
    ("context-recorded", {"children[0].religion": UNKNOWN}),
    ("context-not-known", {"children[0].religion": UNKNOWN}),
    ("context-analysis", {"children[0].religion": UNKNOWN, ANALYSES + "[1]": GONE}),
    ("context-analysis", {"children[0].disability": "None", ANALYSES + "[2]": GONE}),
    ("context-analysis", {"children[0].religion": "No religion", ANALYSES + "[1]": GONE}),
    ("context-analysis", {ANALYSES + "[1].children": ["robin"]}),
    ("context-analysis", {**IN_RAPID_REVIEW, ANALYSES: []}),
    ("context-recorded", {"incidents[0].children": ["robin"]}),
]  # fmt: skip

test_the_rule_fires, test_the_rule_stays_silent, test_no_rule_is_left_out = table_tests(context, FIRES, SILENT)


def test_a_child_whom_the_incident_does_not_concern_is_not_looked_at() -> None:
    other = {
        "key": "wren",
        "name": {"given": "Linnet", "family": "Quillfeather"},
        "pseudonym": "Wren",
        "born_on": "2019-01-01",
    }
    changes: dict[str, object] = {"children[1]": other, "incidents[0].children": ["robin"]}
    assert paths("context-recorded", changes) == []
    assert paths("context-recorded", {"children[1]": other}) == [
        "children[1].ethnicity", "children[1].religion", "children[1].disability",
    ]  # fmt: skip


def test_the_problem_cites_who_asks_for_that_characteristic() -> None:
    (problem,) = problems({"children[0].religion": GONE})
    assert "It's Silent" in problem.source
    (problem,) = problems({"children[0].disability": GONE})
    assert "It's Silent" not in problem.source
    assert ": check)" not in problem.source


def test_a_pack_may_require_every_characteristic_that_it_has_analysed() -> None:
    pack = choose(None, "wt2023")
    strict = replace(pack, analysed=tuple(replace(asked, required=True) for asked in pack.analysed))
    case = a_case({f"children[0].{asked.field}": GONE for asked in pack.analysed})
    found = validate(case, strict, timetable(case, pack, CountingRule.DAY_AFTER), dt.date(2026, 1, 1))
    assert [problem.what for problem in found if problem.rule == "context-recorded"] == [
        f"the child's {name} is not recorded"
        for name in ("ethnicity", "religion or faith", "disability", "first language")
    ]


def test_a_pack_that_asks_for_a_field_which_is_no_characteristic_is_a_bug() -> None:
    pack = choose(None, "wt2023")
    wrong = replace(pack, analysed=(replace(pack.analysed[0], field="health"),))
    case = a_case()
    with pytest.raises(TypeError, match="health"):
        validate(case, wrong, timetable(case, pack, CountingRule.DAY_AFTER), dt.date(2026, 1, 1))


def test_nothing_is_asked_of_an_unborn_child_that_only_birth_gives() -> None:
    gone: dict[str, object] = {f"children[0].{field}": GONE for field in ("ethnicity", "religion", "disability")}
    unborn = {**gone, "children[0].born_on": GONE, "children[0].due_on": "2025-06-01"}
    assert paths("context-recorded", unborn) == []
    assert paths("context-recorded", {**unborn, "children[0].born_on": "2025-05-28"}) == list(gone)
    assert paths("context-recorded", gone) == list(gone)
