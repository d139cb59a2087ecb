"""The publishable report as its reader gets it, and the improvements where it is withheld."""

from __future__ import annotations

import itertools
from functools import cache

import pytest
from msgspec import structs

from reportgen.compose.cspr import BANNER, ON_EVERY_PAGE, SLOTS, compose
from reportgen.guidance import packs
from reportgen.model.cleared import (
    Cleared,
    ClearedAction,
    ClearedChild,
    ClearedEvent,
    ClearedFinding,
    ClearedGoodPractice,
    ClearedPanelMember,
    ClearedRecommendation,
    ClearedReview,
    ClearedReviewer,
    ClearedTerm,
)
from reportgen.model.content import Content
from reportgen.model.document import Contents, Paragraph, Role, words
from reportgen.model.markup import parse
from reportgen.model.passage import Passage
from reportgen.word.fill import fill
from reportgen.word.read import read
from support.house import template
from support.judges import docx_faults
from support.read_back import inlines_back

REVIEW = ClearedReview(
    introduction=parse("Why this review."),
    terms_of_reference=parse("The questions."),
    period="From birth to the spring of 2025",
    method=parse("A learning event."),
    family_contribution=parse("Mother met the reviewer."),
    practitioners=parse("Eleven took part."),
    context=parse("Nobody asked Father."),
    changes_made=parse("The induction has it."),
    improvements_summary=parse("Teams are being trained."),
    conclusion=parse("Learning holds when it is practised."),
    reviewers=(
        ClearedReviewer("Hesper Vandeleur", "Independent reviewer", ""),
        ClearedReviewer("Orsino Bellwether", "Consultant", "University of Averholt"),
    ),
    panel=(ClearedPanelMember("Designated doctor", "the integrated care board"),),
    children=(ClearedChild("Robin", "under one year old", parse("A baby who liked music."), parse("Long nights.")),),
    what_happened=(
        ClearedEvent("Winter 2024", parse("Robin was born.")),
        ClearedEvent("Spring 2025", parse("A bruise.")),
    ),
    findings=(
        ClearedFinding("pathway", "The pathway was not known", parse("Not known."), parse("Sent once."), Passage()),
        ClearedFinding("fathers", "Fathers were left out", parse("Seen once."), parse("Hours."), parse("Under way.")),
        ClearedFinding("time", "Time was short", parse("Short."), Passage(), Passage()),
    ),
    good_practice=(ClearedGoodPractice("A drawing on the day", parse("On a body map.")),),
    recommendations=(
        ClearedRecommendation("training", "Health visiting", ("pathway",), parse("Train the teams.")),
        ClearedRecommendation("audit", "The partnership", ("time", "pathway", "gone"), parse("Audit it.")),
        ClearedRecommendation("share", "The council", (), parse("Share it.")),
    ),
    glossary=(ClearedTerm("MASH", "Multi-agency safeguarding hub"),),
    action_plan=(ClearedAction("Train", "Train all teams", "Head of service", "September 2025", "amber", "Audit"),),
)
REPORT = Cleared("Child Robin", "Learning from injuries", "Averholt Partnership", "March 2026", False, REVIEW, ())  # noqa: FBT003
WITHHELD = structs.replace(REPORT, withheld=True)
DRAFT = structs.replace(REPORT, title="", partnership="", month="", review=ClearedReview())


def composed(cleared: Cleared = REPORT) -> Content:
    return compose(cleared, packs()[0])


def report(cleared: Cleared):
    made = fill(template("cspr.docx"), composed(cleared), on_every_page=ON_EVERY_PAGE)
    found = read(made, "report.docx")
    assert [str(problem) for problem in found.problems] == []
    return made, found.document


@cache
def whole():
    return report(REPORT)


def headings(document, level: int) -> list[str]:
    return [
        inlines_back(block.content).rpartition("}")[2]
        for block in document.blocks()
        if isinstance(block, Paragraph) and block.role is Role.HEADING and block.level == level
    ]


def text(cleared: Cleared) -> str:
    return " ".join(words(report(cleared)[1]))


def test_every_slot_is_told_of():
    assert sorted(name for name, _ in SLOTS) == sorted(composed().slots)


@pytest.mark.parametrize("cleared", [REPORT, WITHHELD, DRAFT], ids=["report", "withheld", "draft"])
def test_the_report_is_a_sound_word_file(cleared):
    assert docx_faults(report(cleared)[0]) == []


def test_the_report_has_its_sections_in_order():
    assert headings(whole()[1], 1) == [
        "About this document",
        "1. Introduction",
        "2. How the review was done",
        "3. The child",
        "4. Identity, context and inequality",
        "5. What happened",
        "6. Findings",
        "7. Good practice and changes made",
        "8. Recommendations",
        "9. Summary of improvements",
        "10. Conclusion",
        "Glossary",
        "Annex A: terms of reference",
        "Annex B: action plan",
    ]


def test_no_heading_level_is_skipped():
    levels = [b.level for b in whole()[1].blocks() if isinstance(b, Paragraph) and b.role is Role.HEADING]
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_the_contents_list_names_every_section():
    contents = next(block for block in whole()[1].blocks() if isinstance(block, Contents))
    listed = [inlines_back(entry.text).replace("{tab}", "").strip() for entry in contents.entries if entry.level == 1]
    assert listed == headings(whole()[1], 1)


@pytest.mark.parametrize("cleared", [REPORT, WITHHELD, DRAFT], ids=["report", "withheld", "draft"])
def test_every_page_says_that_no_second_person_has_checked(cleared):
    assert BANNER == "Draft: not checked by a second person"
    for section in report(cleared)[1].sections:
        assert BANNER in " ".join(inlines_back(block.content) for block in section.head.default)


def test_reviewers_are_named_with_what_is_known_of_them():
    said = " ".join(words(whole()[1]))
    assert "Hesper Vandeleur Independent reviewer Orsino Bellwether Consultant, University of Averholt" in said


def test_an_independent_reviewer_is_called_independent_once():
    reviewers = (
        ClearedReviewer("Hesper Vandeleur", "Independent reviewer", "independent"),
        ClearedReviewer("Orsino Bellwether", "Consultant", "independent"),
    )
    review = structs.replace(REVIEW, reviewers=reviewers)
    made = composed(structs.replace(REPORT, review=review)).slots["reviewers"]
    assert [one["organisation"] for one in made] == ["", "independent"]


def test_a_finding_says_which_recommendations_answer_it_or_why_none_does():
    pathway, fathers, time = composed().slots["findings"]
    assert pathway["answered"] == "recommendations 1 and 2"
    assert pathway["unanswered"] is None
    assert (fathers["answered"], fathers["unanswered"].plain(str)) == ("", "Under way.")
    assert time["answered"] == "recommendation 2"
    said = " ".join(words(whole()[1]))
    assert "See recommendations 1 and 2." in said
    assert "Why there is no recommendation Under way." in said


def test_a_recommendation_says_which_findings_it_answers():
    answers = [one["answers"] for one in composed().slots["recommendations"]]
    assert answers == ["finding 1", "findings 1 and 3", ""]


def test_a_draft_says_what_is_not_written_yet():
    draft = text(DRAFT)
    assert draft.count("This section has not been written yet.") == 10
    for absent in ("Glossary", "Annex", "Led by", "Period under review", "contribution"):
        assert absent not in draft


def test_a_finding_without_its_why_says_so():
    assert composed().slots["findings"][2]["why"].plain(str) == "This section has not been written yet."


def test_a_withheld_report_gives_the_improvements_alone():
    said = text(WITHHELD)
    assert "Improvements from a local child safeguarding practice review" in said
    assert "Teams are being trained." in said
    assert "Recommendation 1: Health visiting Train the teams." in said
    for withheld in ("Robin was born", "Not known.", "A baby who liked music", "Hesper", "Nobody asked", "Contents"):
        assert withheld not in said


def test_the_properties_name_the_partnership_and_the_month_alone():
    metadata = composed().metadata
    assert metadata.title == "Child Robin: Learning from injuries"
    assert (metadata.author, metadata.created) == ("Averholt Partnership", "2026-03-01T00:00:00Z")
    assert composed(WITHHELD).metadata.title == (
        "Child Robin: Improvements from a local child safeguarding practice review"
    )


def test_an_anonymous_draft_has_neither_partnership_nor_date():
    metadata = composed(DRAFT).metadata
    assert (metadata.author, metadata.created, metadata.modified) == ("", "", "")
    assert metadata.title == "Child Robin: Local child safeguarding practice review"
    assert "Averholt" not in text(DRAFT)


def test_several_children_have_a_section_in_the_plural():
    two = structs.replace(REPORT, review=structs.replace(REVIEW, children=REVIEW.children * 2))
    assert "3. The children" in headings(report(two)[1], 1)


def test_an_action_without_a_date_says_that_it_is_not_decided():
    open_action = ClearedAction("Train", "Train all teams", "", "", "", "")
    review = structs.replace(REVIEW, action_plan=(open_action,))
    (row,) = composed(structs.replace(REPORT, review=review)).slots["actions"]
    assert [row[key] for key in ("lead", "due", "status", "impact")] == ["Not yet decided"] * 4


def test_the_same_review_gives_the_same_bytes():
    assert report(REPORT)[0] == whole()[0]
