"""What exists when: each cell of the table."""

from __future__ import annotations

import pytest

from reportgen.compose import KINDS, plan
from reportgen.model.artefact import Audience
from reportgen.model.case import Case
from support.cases import a_case, case_data

LETTER, REVIEW, REPORT = "AVE-2025-007 notification", "AVE-2025-007 rapid review", "Child Robin LCSPR report"
WORKSHEET = "AVE-2025-007 motivated intruder worksheet"
IMPROVEMENTS = "Child Robin improvements"
HARM: dict[str, object] = {}
LOOKED_AFTER = {"incidents[0].basis": "looked-after death", "incidents[0].nature": "death"}
NO_ABUSE = {**LOOKED_AFTER, "incidents[0].abuse_or_neglect": "not suspected"}
CARE_LEAVER = {"incidents[0].basis": "care-leaver death", "incidents[0].nature": "death"}
WITHHELD = {"publication.decision": "withhold"}


def planned(phase: str, route: dict[str, object]) -> list[str]:
    return [one.stem for one in plan(a_case({**route, "phase": phase}))]


@pytest.mark.parametrize(
    ("route", "phase", "expected"),
    [
        (HARM, "notified", [LETTER, REVIEW]),
        (HARM, "in rapid review", [LETTER, REVIEW]),
        (HARM, "in review", [LETTER, REVIEW, REPORT, WORKSHEET]),
        (HARM, "published", [LETTER, REVIEW, REPORT, WORKSHEET]),
        (LOOKED_AFTER, "notified", [LETTER, REVIEW]),
        (LOOKED_AFTER, "in rapid review", [LETTER, REVIEW]),
        (LOOKED_AFTER, "in review", [LETTER, REVIEW, REPORT, WORKSHEET]),
        (LOOKED_AFTER, "published", [LETTER, REVIEW, REPORT, WORKSHEET]),
        *((NO_ABUSE, phase, [LETTER]) for phase in ("notified", "in rapid review", "in review", "published")),
        *((CARE_LEAVER, phase, [LETTER]) for phase in ("notified", "in rapid review", "in review", "published")),
        (WITHHELD, "in review", [LETTER, REVIEW, IMPROVEMENTS]),
        (WITHHELD, "published", [LETTER, REVIEW, IMPROVEMENTS]),
    ],
)
def test_what_a_case_gives_in_its_phase_and_by_its_route(route, phase, expected):
    assert planned(phase, route) == expected


def test_a_case_with_several_incidents_gives_a_letter_and_a_review_for_each():
    data = case_data()
    data["incidents"].append({**data["incidents"][0], "key": "fall"})
    stems = [one.stem for one in plan(Case.model_validate(data))]
    assert stems == [f"{LETTER} injury", f"{REVIEW} injury", f"{LETTER} fall", f"{REVIEW} fall", REPORT, WORKSHEET]


def test_the_publishable_document_shares_neither_folder_nor_name_with_the_restricted_ones():
    for one in plan(a_case()):
        if one.kind.audience is Audience.PUBLISHABLE:
            assert "AVE-2025-007" not in f"{one.folder} {one.stem}"
        else:
            assert "Robin" not in f"{one.folder} {one.stem}"


def test_the_report_alone_is_publishable():
    assert [kind.name for kind in KINDS.values() if kind.audience is Audience.PUBLISHABLE] == ["cspr"]
