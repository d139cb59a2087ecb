"""The rapid review as its reader gets it: the house's template filled for one made-up case."""

from __future__ import annotations

import io
import zipfile
from functools import cache

import pytest

from reportgen.compose.rapid_review import ON_EVERY_PAGE, compose
from reportgen.guidance import packs
from reportgen.model.document import Contents, Figure, Paragraph, Role, Table, Text
from reportgen.model.drawing import Drawing
from reportgen.model.partnership import CountingRule
from reportgen.timetable import timetable
from reportgen.word.fill import fill
from reportgen.word.read import read
from support.cases import GONE, a_case
from support.clearing import PARTNERSHIP
from support.house import template
from support.judges import docx_faults

REVIEW = "incidents[0].rapid_review"
STATES = {
    "sent": {},
    "late": {f"{REVIEW}.submitted_on": "2025-04-09", f"{REVIEW}.late_because": "A return came late."},
    "open": {
        "phase": "in rapid review",
        f"{REVIEW}.submitted_on": GONE,
        f"{REVIEW}.panel_reply": GONE,
        f"{REVIEW}.identity.analyses[0]": GONE,
        f"{REVIEW}.decision": GONE,
    },
    "notified": {"phase": "notified", REVIEW: GONE, "review": GONE, "public_name": GONE},
    "not sent": {"phase": "notified", REVIEW: GONE, "review": GONE, "incidents[0].notification.sent_on": GONE},
    "bare": {
        "family": [],
        "agencies": [],
        "professionals": [],
        "incidents[0].notification.processes": [],
        REVIEW: {"submitted_on": "2025-04-02"},
    },
}


@cache
def filled(state: str) -> bytes:
    case = a_case(STATES[state])
    pack = packs()[0]
    content = compose(case, case.incidents[0], PARTNERSHIP, timetable(case, pack, CountingRule.DAY_AFTER), pack)
    return fill(template("rapid-review.docx"), content, on_every_page=ON_EVERY_PAGE)


def document(state: str):
    found = read(filled(state), "rapid review.docx")
    assert [str(problem) for problem in found.problems] == []
    return found.document


def plain(paragraph: Paragraph) -> str:
    return "".join(inline.text for inline in paragraph.content if isinstance(inline, Text))


def paragraphs(state: str) -> list[Paragraph]:
    return [block for block in document(state).blocks() if isinstance(block, Paragraph)]


def headings(state: str, level: int) -> list[str]:
    return [plain(one) for one in paragraphs(state) if one.role is Role.HEADING and one.level == level]


def tables(state: str) -> dict[str, list[list[str]]]:
    """The tables by their first cell, each as rows of words."""
    found = {}
    for block in document(state).blocks():
        if isinstance(block, Table):
            rows = [
                [" ".join(plain(inner) for inner in cell.blocks if isinstance(inner, Paragraph)) for cell in row.cells]
                for row in block.rows
            ]
            found[rows[0][0]] = rows
    return found


@pytest.mark.parametrize("state", STATES)
def test_the_file_is_sound_and_nothing_of_the_template_is_left(state):
    assert docx_faults(filled(state)) == []


@pytest.mark.parametrize("state", STATES)
def test_the_sections_stand_in_their_order(state):
    assert headings(state, 1) == [
        "When this review is due",
        "1. The incident and the proceedings",
        "2. The child, the family and what life was like",
        "3. Identity and inequality",
        "4. Agency involvement",
        "5. Chronology",
        "6. Key practice episodes",
        "7. Immediate action",
        "8. Learning shared already",
        "9. Potential for improvement",
        "10. The criteria of regulation 11",
        "11. Decision and rationale",
        "12. Action plan",
        "13. Sign-off by the three partners",
        "14. Submission and the Panel’s reply",
        "Annex A: agency returns",
        "Annex B: the purposes of a rapid review",
    ]


@pytest.mark.parametrize("state", STATES)
def test_no_section_is_empty(state):
    blocks = list(document(state).blocks())
    levels = [one.level if isinstance(one, Paragraph) and one.role is Role.HEADING else 9 for one in blocks]
    empty = [plain(one) for one, level, after in zip(blocks, levels, levels[1:], strict=False) if after <= level < 9]
    assert empty == []


@pytest.mark.parametrize("state", STATES)
def test_the_marking_stands_on_every_page(state):
    with zipfile.ZipFile(io.BytesIO(filled(state))) as package:
        heads = [name for name in package.namelist() if name.startswith("word/header")]
        assert heads
        assert all(b"OFFICIAL-SENSITIVE" in package.read(name) for name in heads)


@pytest.mark.parametrize("state", STATES)
def test_every_table_says_what_it_shows_and_repeats_its_head(state):
    for block in document(state).blocks():
        if isinstance(block, Table):
            column_head = block.rows[0].repeat
            row_heads = all(row.cells[0].scope is not None for row in block.rows)
            assert column_head or row_heads


def test_chronology_and_action_plan_lie_on_their_side():
    sides = [
        ([plain(block) for block in section.blocks if isinstance(block, Paragraph) and block.level == 1], section.setup)
        for section in document("sent").sections
    ]
    lying = [titles for titles, setup in sides if setup.width > setup.height]
    assert lying == [["5. Chronology"], ["12. Action plan"]]


def test_the_contents_list_names_every_section():
    (contents,) = [block for block in document("sent").blocks() if isinstance(block, Contents)]
    entries = ["".join(i.text for i in entry.text if isinstance(i, Text)) for entry in contents.entries]
    assert [entry for entry in entries if entry in headings("sent", 1)] == headings("sent", 1)


def test_the_chart_is_a_drawing_with_alt_text_and_its_data_follow():
    figures = [inline for one in paragraphs("sent") for inline in one.content if isinstance(inline, Figure)]
    (figure,) = figures
    assert isinstance(figure.image, Drawing)
    assert figure.alt.startswith("Timeline. Key practice episode 1 and the incident")
    assert tables("sent")["Episode"][1][:3] == ["1. The bruise in February", "3 February 2025", "10 February 2025"]


def test_the_day_count_is_a_table():
    rows = tables("sent")["Working day"]
    assert rows[0] == ["Working day", "Date", "What falls on it"]
    assert rows[1] == ["Day 0", "Thursday 13 March 2025", "The notification was sent to the Panel."]
    assert rows[-1][:2] == ["Day 15", "Thursday 3 April 2025"]


def test_a_late_review_says_so_with_its_reason():
    assert "Sent after the limit, on Wednesday 9 April 2025. Reason: A return came late." in map(
        plain, paragraphs("late")
    )


def test_a_notified_case_is_a_template_that_explains_itself():
    said = [plain(one) for one in paragraphs("notified")]
    assert any(text.startswith("This is a template to work in.") for text in said)
    assert "[The child’s voice]" in said
    assert any(text.startswith("Why did this make sense to the people involved") for text in said)
    assert tables("notified")["Date"][1] == [
        "[Date]",
        "[Yes or no]",
        "[Record]",
        "[What happened]",
        "[Seen, alone or not]",
        "[What was done]",
    ]
    assert len(tables("notified")["Partner"]) == 4


def test_without_a_day_of_sending_there_is_no_day_count():
    assert "Working day" not in tables("not sent")
    assert any("there is no due date" in plain(one) for one in paragraphs("not sent"))


def test_a_review_that_was_sent_holds_no_question():
    assert not any(text.startswith(("[", "Purpose: ")) for text in map(plain, paragraphs("sent")))


def test_an_empty_review_that_was_sent_says_so_section_by_section():
    said = [plain(one) for one in paragraphs("bare")]
    assert said.count("Nothing was recorded here.") >= 10
    assert "No analysis was recorded." in said
