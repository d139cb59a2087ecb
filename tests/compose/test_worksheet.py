"""The worksheet as the panel gets it."""

from __future__ import annotations

import datetime as dt

import pytest

from reportgen.anonymise import clear
from reportgen.compose import worksheet
from reportgen.compose.worksheet import SLOTS, compose, section
from reportgen.jigsaw import ledger
from reportgen.model.content import Content
from reportgen.model.population import Population
from reportgen.model.question import Answer, Asked, Doubt, Verdict
from reportgen.word.fill import fill
from reportgen.word.read import read
from support.cases import GONE, a_case
from support.clearing import PARTNERSHIP
from support.figures import POPULATION
from support.house import template
from support.judges import docx_faults
from support.read_back import read_back

TEXT = "Robin, a girl, is deaf and lives in a village."
FACTS = [{"fact": "A baby was burned.", "source": "Averholt Echo"}]


def composed(text: str = TEXT, figures: Population | None = POPULATION, **changes: object) -> Content:
    case = a_case({"review.conclusion": text, **changes})
    cleared = clear(case, PARTNERSHIP)
    return compose(case, cleared, ledger(case, cleared, figures), PARTNERSHIP)


def page(content: Content) -> str:
    word = fill(template("worksheet.docx"), content, on_every_page=frozenset({"marking"}), name="worksheet.docx")
    assert docx_faults(word) == []
    found = read(word, "x.docx")
    assert found.problems == ()
    return "\n".join(read_back(found.document))


def test_the_slots_are_those_that_are_named():
    assert set(composed().slots) == {name for name, _ in SLOTS}


def test_the_arithmetic_is_shown_with_what_was_not_counted():
    (child,) = composed().slots["children"]
    assert child["sum"] == "60,000 × 5.0% (age) × 50% (sex) × 0.17% (disability or diagnosis) = 2.5"
    assert child["verdict"].startswith(
        "About 3 children in the area could be meant. That is below the threshold of 20: the panel"
    )
    assert "Not counted: kind of place" in child["verdict"]


def test_a_very_small_number_is_not_written_with_an_exponent():
    (child,) = composed(f"{TEXT} Robin has made-up syndrome and is of mixed White and Black Caribbean heritage.").slots[
        "children"
    ]
    assert child["sum"].endswith(" is less than 0.01") or "e-" not in child["sum"]
    assert child["verdict"].startswith("Fewer than 1 child in the area could be meant.")


def test_a_child_among_many_is_nothing_to_decide():
    content = composed("Learning holds.")
    (child,) = content.slots["children"]
    assert (child["few"], content.slots["questions"]) == (False, ())
    assert child["verdict"] == (
        "About 3,000 children in the area could be meant. Not counted: month, season or year. With them, fewer still."
    )
    assert "no combination is below the limit of 20 children" in page(content)


def test_without_figures_the_panel_must_decide():
    content = composed("Learning holds.", None)
    (child,) = content.slots["children"]
    assert (child["few"], child["sum"]) == (True, "")
    assert "Without figures nobody can say" in page(content)


def test_each_combination_has_its_row_with_the_section_of_the_report():
    first, second = composed().slots["questions"]
    assert (first["number"], first["what"], first["where"]) == (
        "1",
        "Everything that is told of Robin",
        "The whole report",
    )
    assert second["where"] == "Section 10, Conclusion"
    assert second["why"] == "A rare detail stands beside a place"
    assert "disability or diagnosis: hearing impairment" in second["what"]


def test_the_page_says_what_the_panel_needs():
    text = page(composed(**{"publication.press_facts": FACTS, "family[0].pseudonym": "Mother"}))
    for words in (
        "Motivated intruder worksheet",
        "Child Robin",
        "60,000 children under 18 in Averholt",
        "(Anonymisation guidance, 28 March 2025)",
        "hearing impairment",
        "Averholt Echo",
        "Confirmed in part",
        "Social media",
        "[Decision and reason]",
        "Checked by a second person",
    ):
        assert words in text, words


def test_what_was_decided_is_told_with_who_when_and_why_and_the_rest_is_open():
    case = a_case({"review.conclusion": TEXT})
    cleared = clear(case, PARTNERSHIP)
    told = ledger(case, cleared, POPULATION)
    whole, paragraph = told.questions()

    def kept(place: Asked) -> Answer:
        digests, why = frozenset({place.digest}), "the learning\n needs it."
        return Answer(paragraph.term, Doubt.JIGSAW, Verdict.KEEP, "", digests, "the panel", dt.date(2026, 5, 4), why)

    content = compose(case, cleared, told, PARTNERSHIP, map(kept, paragraph.places))

    assert [row["decision"] for row in content.slots["questions"]] == [
        "", "Kept by the panel on 4 May 2026: the learning needs it.",
    ]  # fmt: skip
    text = page(content)
    assert "Kept by the panel on 4 May 2026: the learning needs it." in text
    assert text.count("[Decision and reason]") == 1
    assert len(whole.places) > 1
    half = compose(case, cleared, told, PARTNERSHIP, [kept(whole.places[0])])
    assert {row["decision"] for row in half.slots["questions"]} == {""}


def test_what_is_decided_is_not_asked_anew_nor_called_undecided():
    case = a_case({"review.conclusion": TEXT, "publication.published_on": "2026-05-18"})
    cleared = clear(case, PARTNERSHIP)
    told = ledger(case, cleared, POPULATION)

    def kept(place: Asked) -> Answer:
        because = "The learning needs it"
        digests = frozenset({place.digest})
        return Answer("", Doubt.JIGSAW, Verdict.KEEP, "", digests, "the panel", dt.date(2026, 5, 4), because)

    everywhere = [kept(place) for question in told.questions() for place in question.places]
    whole = page(compose(case, cleared, told, PARTNERSHIP, everywhere))
    part = page(compose(case, cleared, told, PARTNERSHIP, everywhere[-1:]))

    assert "Each of these has been decided." in whole
    assert "the panel has decided (section 2)" in whole
    assert "must decide" not in whole.split("2. What must be decided")[0]
    assert "published on 18 May 2026" in whole
    assert "Each of these stops the report" in part
    assert "the panel must decide" in part
    assert "published on" not in page(composed(**{"publication.published_on": GONE}))


def test_many_details_of_a_kind_are_told_in_part():
    months = "In January 2020, February 2020, March 2021, April 2021, May 2022 and June 2023 it rained."
    (child,) = composed(months).slots["children"]
    (row,) = [row for row in child["rows"] if row["trait"] == "Month, season or year"]
    assert row["says"].endswith("and 5 more")


def test_the_sex_of_a_child_of_whom_none_is_recorded_is_not_told_as_two():
    said = {
        sex: next(row["says"] for row in child["rows"] if row["trait"] == "Sex")
        for sex in ("female", "not recorded")
        for child in composed(
            "Robin was expected in May. She was a girl, and he was told.", **{"children[0].sex": sex}
        ).slots["children"]
    }
    assert said["female"] == "female"
    assert said["not recorded"] == "female; male (the case records no sex; these words may be about others)"


def test_who_is_family_is_told_without_a_number():
    slots = composed("Robin is deaf. Robin's mother is Somali.").slots
    assert slots["adults"] == ({"name": "Mother", "says": "Ethnicity: Somali"},)
    assert [child["name"] for child in slots["children"]] == ["Robin"]


def test_it_is_marked_and_dated_by_the_case_alone():
    content = composed()
    assert content.slots["marking"] == "OFFICIAL-SENSITIVE"
    assert content.metadata.created == "2025-03-31T00:00:00Z"
    assert composed() == composed()


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("review.findings[2].why", "finding 3"),
        ("review.recommendations[0].recommendation", "recommendation 1"),
        ("children[0].born_on", "section 3, The child"),
        ("review.portraits[1].pen_picture", "section 3, The child"),
        ("review.what_happened[4].text", "section 5, What happened"),
        ("publication.themes[0]", "the report"),
    ],
)
def test_a_field_is_told_as_its_reader_finds_it(path, words):
    assert section(path) == words


@pytest.mark.parametrize(
    ("share", "said"), [(0.5, "50%"), (0.1, "10%"), (0.0999, "10.0%"), (0.01, "1.0%"), (0.0099, "0.99%")]
)
def test_a_share_is_as_exact_as_it_is_small(share, said):
    assert worksheet._percent(share) == said
