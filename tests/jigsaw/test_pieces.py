"""Every word of a cleared report is looked at, and each paragraph knows its field."""

from __future__ import annotations

from reportgen.anonymise import clear
from reportgen.jigsaw.pieces import pieces
from support.cases import a_case, case_data
from support.clearing import PARTNERSHIP, cleared, texts

NOT_SEARCHED = {
    *("Independent reviewer", "independent", "Designated doctor", "the integrated care board", "Hesper Vandeleur"),
    *("The health visiting service", "Named nurse", "LCSPR", "Robin"),
}
"""Who led the review, sat on its panel or has a task, and words of one word: nothing stands beside them."""


def test_every_text_of_a_cleared_report_is_in_a_piece() -> None:
    case = a_case()
    report = clear(case, PARTNERSHIP)
    found = "\n".join(piece.text for piece in pieces(case, report))
    missing = {text for text in texts(report.review) if text and text not in found}
    assert missing - NOT_SEARCHED == {"December 2025", "training"}  # when an action is due, and a key


def test_what_tells_how_the_review_was_done_and_what_shall_change_is_about_those_alone_whom_it_names() -> None:
    case = a_case()
    found = pieces(case, clear(case, PARTNERSHIP))
    assert {piece.number for piece in found} == {1}
    assert {piece.path for piece in found if not piece.is_story} == {
        "review.good_practice[0].title",
        *(f"review.{name}" for name in ("method", "practitioners", "terms_of_reference")),
        *(f"review.{name}" for name in ("changes_made", "improvements_summary")),
        "review.recommendations[0].recommendation",
        "review.glossary[0].meaning",
        *("review.action_plan[0].action", "review.action_plan[0].impact_measure"),
    }


def test_a_portrait_is_about_its_child_wherever_it_stands() -> None:
    second = {
        **case_data()["children"][0],
        "key": "wren",
        "pseudonym": "Alex",
        "born_on": "2016-01-01",
        "age_at_incident": 9,
    }
    second["name"] = {"given": "Peregrine", "family": "Quillfeather"}
    portraits = [
        {"child": "wren", "pen_picture": "A quick runner."},
        {"child": "robin", "pen_picture": "A baby who liked music."},
    ]
    case = a_case({"children[1]": second, "review.portraits": portraits})
    found = {piece.text: (piece.path, piece.child) for piece in pieces(case, clear(case, PARTNERSHIP))}
    assert found["A quick runner."] == ("review.portraits[0].pen_picture", 1)
    assert found["A baby who liked music."] == ("review.portraits[1].pen_picture", 0)
    assert found["Alex was aged 9 at the time of the incident."] == ("children[1].born_on", 1)


def test_an_event_is_told_with_its_month() -> None:
    assert "In November 2024: Robin was born." in {piece.text for piece in pieces(a_case(), cleared())}


def test_each_paragraph_of_a_field_has_its_number() -> None:
    case = a_case({"review.conclusion": "First.\n\n- second\n- third"})
    found = [
        (piece.number, piece.text)
        for piece in pieces(case, clear(case, PARTNERSHIP))
        if piece.path == "review.conclusion"
    ]
    assert found == [(1, "First."), (2, "second"), (3, "third")]


def test_a_withheld_report_leaves_title_and_improvements() -> None:
    changes = {"publication.decision": "withhold", "publication.withheld_because": "Harm."}
    paths = {piece.path for piece in pieces(a_case(changes), cleared("", changes))}
    assert paths == {"review.title", "review.improvements_summary"}
