"""A sample of the measure: every class with two people of the testing half, every unlisted kind, every trap.

`nox -s leaks` runs the whole of it and prints the table.
"""

from __future__ import annotations

import pytest

from leaks.commonplace import COMMON, COMMON_AGAIN, NATIONAL, NATIONAL_AGAIN, RIGHTLY_ASKED
from leaks.commonplace_prose import FOUR_KINDS, LOG
from leaks.corpus import CLASSES, SurfaceClass
from leaks.examiner_prose import EXAMINER
from leaks.field_prose import FIELD
from leaks.fresh_prose import FRESH
from leaks.in_passing import IN_PASSING
from leaks.innocents import AGAIN
from leaks.innocents import HALVES as HALVES_OF_INNOCENTS
from leaks.innocents_met import INNOCENTS_MET_COMMON, INNOCENTS_MET_HARD
from leaks.last_prose import LAST
from leaks.measure import (
    CARRIERS,
    FLAGGED,
    SILENT,
    Result,
    false_alarms,
    innocents,
    known,
    met,
    outcome,
    paired,
    questions,
    strangers,
    surprises,
    traps,
    unlisted_plants,
)
from leaks.met_prose import MET_PROSE
from leaks.of_the_trade import RIGHTLY_ASKED_OF_THE_TRADE, TRADE_COMMON, TRADE_HARD
from leaks.of_the_trade_prose import TRADE_PROSE
from leaks.people import HALVES, people
from leaks.reviews_prose import REVIEWS_PROSE
from leaks.reviews_traps import BESIDE_WHAT_PASSES, REVIEWS_TRAPS
from leaks.strangers_met import STRANGERS_MET
from leaks.surprises import INNOCENT, SETS, STRANGERS
from leaks.unasked_prose import UNASKED, UNASKED_AGAIN
from leaks.unheard_prose import UNHEARD
from leaks.unmet_prose import UNMET
from leaks.untold_prose import UNTOLD
from leaks.voices_prose import VOICES
from reportgen.model.watch import Watch
from reportgen.scan.looking import looker

TESTING = people("testing")


def test_there_are_enough_classes_in_every_group() -> None:
    groups = {surface.group for surface in CLASSES}
    assert len(CLASSES) >= 120
    assert groups == {
        "case", "spacing and splits", "Unicode", "typos", "possessives and plurals", "nicknames", "initials",
        "compound names", "technical strings", "dates", "ages", "places", "numbers",
    }  # fmt: skip


def test_the_halves_share_no_name() -> None:
    tuning, testing = ({p.given for p in people(half)} | {p.family for p in people(half)} for half in HALVES)
    assert not tuning & testing


@pytest.mark.parametrize("surface", CLASSES, ids=lambda surface: f"{surface.group}-{surface.name}".replace(" ", "-"))
def test_no_surface_form_gets_through_unseen(surface: SurfaceClass) -> None:
    planted = [(person, made) for person in TESTING if (made := surface.make(person))]
    carrier = CARRIERS["testing"][0]
    for person, made in planted if len(planted) < 5 else planted[len(surface.name) % 3 :: 3]:
        plant = made.replace("«", "").replace("»", "")
        assert outcome(person, carrier.format(plant), made) != SILENT, plant


def test_a_class_that_is_planted_is_counted_for_everybody_it_applies_to() -> None:
    ((_, result),) = known("testing", [CLASSES[0]])
    assert result.counts.total() == len(TESTING) * len(CARRIERS["testing"])


@pytest.mark.parametrize("which", [*SETS])
def test_hardly_a_surprise_gets_through_unseen(which: str) -> None:
    result = surprises(
        which,
        every={
            "fifth": 14,
            "sixth": 14,
            "seventh": 3,
            "eighth": 10,
            "ninth": 1,
            "tenth": 11,
            "eleventh": 12,
            "twelfth": 12,
            "thirteenth": 13,
            "fourteenth": 15,
            "fifteenth": 14,
            "sixteenth": 14,
            "seventeenth": 8,
            "seventeenth testing": 8,
            "eighteenth": 10,
            "eighteenth testing": 10,
        }.get(which, 6),
    )
    assert result.counts.total() > 300
    # Of the seventh set what only a list would catch was left: see docs/explanation/anonymisation.md.
    bound = 0.10 if which == "seventh" else 0.05
    assert result.counts[SILENT] / result.counts.total() < bound, sorted(set(result.silent))


def test_hardly_a_name_that_is_hidden_twice_gets_through_unseen() -> None:
    result = paired("fourth", every=8)
    assert result.counts.total() > 250
    assert result.counts[SILENT] / result.counts.total() < 0.05, sorted(set(result.silent))


def test_identifiers_that_no_case_lists_are_asked_about() -> None:
    kinds: dict[str, Result] = {}
    for kind, result in unlisted_plants("testing"):
        kinds.setdefault(kind, Result()).counts.update(result.counts)
    assert len(kinds) >= 30
    assert {kind: result.counts[SILENT] for kind, result in kinds.items() if result.counts[SILENT]} == {}
    assert kinds["school"].counts[FLAGGED]


@pytest.mark.parametrize("which", ["eighth", "ninth", "eleventh", "twelfth"])
def test_no_stranger_of_a_set_gets_through_unseen(which: str) -> None:
    assert strangers(which, STRANGERS[which]).silent == []


@pytest.mark.parametrize(
    ("which", "bound"),
    # Of the thirteenth two weights at birth and a people are left, which a jigsaw holds, and a word with an initial; of
    # the fourteenth initials of a court's, two years and a nickname with an initial; of the sixteenth a pony and a
    # restaurant whose words are ordinary.
    [
        ("tenth", 0.01),
        ("thirteenth", 0.025),
        ("fourteenth", 0.02),
        ("fifteenth", 0.005),
        ("sixteenth", 0.01),
    ],
)
def test_hardly_a_stranger_of_a_set_gets_through_unseen(which: str, bound: float) -> None:
    result = strangers(which, STRANGERS[which])
    assert result.counts[SILENT] / result.counts.total() < bound, result.silent


@pytest.mark.parametrize(
    ("which", "least"),
    [
        ("eighth", 0.95),
        ("ninth", 0.99),
        ("tenth", 0.97),
        ("eleventh", 0.96),
        ("twelfth", 0.99),
        ("thirteenth", 0.98),
        # A region, weeks of a pregnancy, and a glover and a silk mill where the street is called so.
        ("fourteenth", 0.93),
        ("fifteenth", 0.99),
        ("sixteenth", 0.9),
    ],
)
def test_hardly_anything_innocent_of_a_set_is_touched(which: str, least: float) -> None:
    judged = list(traps(which, INNOCENT[which]))
    spoilt = sorted({text for text, wrong in judged if wrong})
    assert 1 - sum(bool(wrong) for _, wrong in judged) / len(judged) >= least, spoilt
    # A question is a nuisance; a statistic or a word that was altered is a fault.
    assert [text for text, wrong in judged if wrong == "changed"] == []


@pytest.mark.parametrize(
    ("half", "least"), [pytest.param(0, 0.98, id="first half"), pytest.param(1, 0.95, id="testing half")]
)
def test_hardly_anything_innocent_in_a_sentence_is_touched(half: int, least: float) -> None:
    judged = list(innocents(HALVES_OF_INNOCENTS[half]))
    assert len(judged) > 200
    assert 1 - sum(bool(wrong) for _, wrong in judged) / len(judged) >= least
    assert [text for text, wrong in judged if wrong == "changed"] == []


def test_hardly_anything_innocent_that_was_written_again_is_touched() -> None:
    judged = list(innocents(AGAIN))
    spoilt = sorted(text for text, wrong in judged if wrong)
    assert 1 - len(spoilt) / len(judged) >= 0.92, spoilt
    assert [text for text, wrong in judged if wrong == "changed"] == []


@pytest.mark.parametrize(
    ("sentences", "least"),
    [
        pytest.param(COMMON, 0.99, id="common"),
        pytest.param(NATIONAL, 0.98, id="national"),
        pytest.param(COMMON_AGAIN, 0.96, id="common again"),
        pytest.param(NATIONAL_AGAIN, 0.88, id="national again"),
    ],
)
def test_hardly_a_trap_of_a_judge_is_touched(sentences: tuple[str, ...], least: float) -> None:
    judged = list(innocents(sentences))
    assert len(judged) > 70
    spoilt = sorted(text for text, wrong in judged if wrong)
    assert 1 - len(spoilt) / len(judged) >= least, spoilt
    assert [text for text, wrong in judged if wrong == "changed"] == []


def test_what_tells_a_day_or_where_a_family_is_from_is_asked_about() -> None:
    assert [text for text, wrong in innocents(RIGHTLY_ASKED) if wrong != "flagged"] == []


@pytest.mark.parametrize(("half", "least"), [("tuning", 0.95), ("testing", 0.9)])
def test_hardly_a_thing_of_the_trade_is_asked_about(half: str, least: float) -> None:
    for sentences, bound in ((TRADE_COMMON[half], 0.99), (TRADE_HARD[half], least)):
        judged = list(innocents(text for text in sentences if text not in RIGHTLY_ASKED_OF_THE_TRADE))
        assert len(judged) > 100
        assert sum(not wrong for _, wrong in judged) / len(judged) >= bound
        assert [text for text, wrong in judged if wrong == "changed"] == []


@pytest.mark.parametrize(("half", "most"), [("tuning", 16), ("testing", 11)])
def test_notes_thick_with_short_forms_raise_few_questions(half: str, most: float) -> None:
    asked, words = questions("twelfth", TRADE_PROSE[half])
    assert words > 1_400
    assert 1000 * asked / words < most


@pytest.mark.parametrize(
    ("first", "strange", "hard", "most"),
    [pytest.param(0, 0.99, 0.94, 2, id="tuning"), pytest.param(1, 0.96, 0.84, 5, id="testing")],
)
def test_strangers_are_asked_about_and_innocents_met_with_them_are_not(
    first: int, strange: float, hard: float, most: float
) -> None:
    result = met(STRANGERS_MET[first::2])
    assert 1 - result.counts[SILENT] / result.counts.total() >= strange
    for sentences, least in ((INNOCENTS_MET_COMMON, 0.99), (INNOCENTS_MET_HARD, hard)):
        judged = list(innocents(sentences[first::2]))
        assert sum(not wrong for _, wrong in judged) / len(judged) >= least
        assert [text for text, wrong in judged if wrong == "changed"] == []
    asked, words = questions("twelfth", MET_PROSE[HALVES[first]])
    assert 1000 * asked / words < most


@pytest.mark.parametrize(("half", "most", "least"), [("tuning", 3.5, 0.85), ("testing", 3.5, 0.8)])
def test_prose_and_traps_of_reviews_raise_few_questions(half: str, most: float, least: float) -> None:
    asked, words = questions("twelfth", REVIEWS_PROSE[half])
    assert words > 10_000
    assert 1000 * asked / words < most
    judged = list(innocents(REVIEWS_TRAPS[half]))
    assert sum(not wrong for _, wrong in judged) / len(judged) >= least


def test_names_beside_what_passes_are_asked_about() -> None:
    assert [text for text, wrong in innocents(BESIDE_WHAT_PASSES) if not wrong] == []


def test_clean_prose_of_four_kinds_raises_hardly_a_question() -> None:
    alarms, words, what = false_alarms("twelfth", FOUR_KINDS)
    assert words > 5_000
    assert 1000 * alarms / words < 0.5, what


def test_a_log_of_agencies_raises_few_questions() -> None:
    alarms, words, what = false_alarms("twelfth", LOG)
    assert words > 600
    assert 1000 * alarms / words < 4, what


def test_hardly_anything_that_is_told_in_passing_is_asked_about_by_nobody() -> None:
    look = looker(Watch(explained=frozenset()))
    silent = [sentence for sentence in IN_PASSING if not look.look(sentence)]
    assert len(silent) / len(IN_PASSING) < 0.08, silent


def test_ordinary_words_laws_roles_and_months_stay_and_raise_no_question() -> None:
    assert [(text, wrong) for text, wrong in traps("testing") if wrong] == []


def test_clean_prose_raises_no_question() -> None:
    measured = [false_alarms(half) for half in HALVES]
    assert sum(words for _, words, _ in measured) > 10_000
    assert [what for alarms, _, what in measured if alarms] == []


def test_prose_of_the_field_that_nobody_tuned_to_raises_few_questions() -> None:
    # Nine in a thousand words when it was written; what is called after somebody is told by what it is since then.
    alarms, words, what = false_alarms("fifth", FIELD)
    assert words > 3_500
    assert 1000 * alarms / words < 2, what


def test_fresh_prose_that_nobody_tuned_to_raises_few_questions() -> None:
    alarms, words, what = false_alarms("sixth", FRESH)
    # More than nine in a thousand words when it was written.
    assert words > 4_000
    assert 1000 * alarms / words < 3, what


def test_prose_of_an_examiner_raises_few_questions() -> None:
    alarms, words, what = false_alarms("tenth", EXAMINER)
    assert words > 2_000
    assert 1000 * alarms / words < 3, what


@pytest.mark.parametrize(
    ("which", "texts"),
    [("eighth", VOICES), ("ninth", LAST), ("eleventh", UNHEARD), ("twelfth", UNMET), ("thirteenth", UNTOLD)],
)
def test_prose_of_many_voices_raises_hardly_a_question(which: str, texts: tuple[str, ...]) -> None:
    alarms, words, what = false_alarms(which, texts)
    assert words > 600
    assert 1000 * alarms / words < 1, what


@pytest.mark.parametrize(
    ("texts", "most"),
    [
        pytest.param(UNASKED[::2], 1, id="first half"),
        pytest.param(UNASKED[1::2], 4, id="testing half"),
        pytest.param(UNASKED_AGAIN, 5, id="again"),
    ],
)
def test_prose_of_seven_voices_raises_few_questions(texts: tuple[str, ...], most: float) -> None:
    alarms, words, _ = false_alarms("twelfth", texts)
    assert words > 1_000
    assert 1000 * alarms / words < most
