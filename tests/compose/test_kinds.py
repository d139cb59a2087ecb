"""What exists when: each cell of the table."""

from __future__ import annotations

import pytest

from reportgen.compose import plan
from reportgen.model.artefact import Audience
from reportgen.model.case import Case
from reportgen.model.kind import KINDS
from support.cases import a_case, case_data

LETTER, REVIEW, REPORT = "AVE-2025-007 notification", "AVE-2025-007 rapid review", "Child Robin LCSPR report"
SHARED = "Child Robin rapid review pseudonymised"
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
        (HARM, "notified", [LETTER, REVIEW, SHARED]),
        (HARM, "in rapid review", [LETTER, REVIEW, SHARED]),
        (HARM, "in review", [LETTER, REVIEW, SHARED, REPORT, WORKSHEET]),
        (HARM, "published", [LETTER, REVIEW, SHARED, REPORT, WORKSHEET]),
        (LOOKED_AFTER, "notified", [LETTER, REVIEW, SHARED]),
        (LOOKED_AFTER, "in rapid review", [LETTER, REVIEW, SHARED]),
        (LOOKED_AFTER, "in review", [LETTER, REVIEW, SHARED, REPORT, WORKSHEET]),
        (LOOKED_AFTER, "published", [LETTER, REVIEW, SHARED, REPORT, WORKSHEET]),
        *((NO_ABUSE, phase, [LETTER]) for phase in ("notified", "in rapid review", "in review", "published")),
        *((CARE_LEAVER, phase, [LETTER]) for phase in ("notified", "in rapid review", "in review", "published")),
        (WITHHELD, "in review", [LETTER, REVIEW, SHARED, IMPROVEMENTS]),
        (WITHHELD, "published", [LETTER, REVIEW, SHARED, IMPROVEMENTS]),
    ],
)
def test_what_a_case_gives_in_its_phase_and_by_its_route(route, phase, expected):
    assert planned(phase, route) == expected


def test_a_case_with_several_incidents_gives_a_letter_and_a_review_for_each():
    data = case_data()
    data["incidents"].append({**data["incidents"][0], "key": "fall"})
    stems = [one.stem for one in plan(Case.model_validate(data))]
    assert stems == [
        *(f"{LETTER} injury", f"{REVIEW} injury", f"{SHARED} 1"),
        *(f"{LETTER} fall", f"{REVIEW} fall", f"{SHARED} 2"),
        *(REPORT, WORKSHEET),
    ]


def test_one_incident_that_needs_a_rapid_review_is_enough_for_a_report():
    data = case_data()
    data["incidents"].append({**data["incidents"][0], "key": "loss", "basis": "care-leaver death", "nature": "death"})
    stems = [one.stem for one in plan(Case.model_validate(data))]
    assert stems == [f"{LETTER} injury", f"{REVIEW} injury", f"{SHARED} 1", f"{LETTER} loss", REPORT, WORKSHEET]


def test_documents_under_a_public_name_share_neither_folder_nor_name_with_those_that_name_people():
    for one in plan(a_case()):
        if one.kind.name in {"cspr", "rapid-review-pseudonymised"}:
            assert "AVE-2025-007" not in f"{one.folder} {one.stem}"
        else:
            assert "Robin" not in f"{one.folder} {one.stem}"


def test_the_report_alone_is_publishable():
    assert [kind.name for kind in KINDS.values() if kind.audience is Audience.PUBLISHABLE] == ["cspr"]


def test_the_review_under_pseudonyms_is_restricted_and_made_only_when_it_is_named():
    assert [kind.name for kind in KINDS.values() if kind.on_request] == ["rapid-review-pseudonymised"]
    assert KINDS["rapid-review-pseudonymised"].audience is Audience.RESTRICTED
