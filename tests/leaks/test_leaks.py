"""A sample of the measure: every class with two people of the testing half, every unlisted kind, every trap.

`nox -s leaks` runs the whole of it and prints the table.
"""

from __future__ import annotations

import pytest

from leaks.carriers import CARRIERS
from leaks.corpus import CLASSES, SurfaceClass
from leaks.measure import (
    FLAGGED,
    SILENT,
    Result,
    asked_in,
    beside,
    clean,
    judged,
    known,
    outcome,
    paired,
    strangers,
    surprises,
    unlisted_plants,
    wrong_with,
)
from leaks.people import HALVES, people
from leaks.sets import INNOCENT, PROSE, STRANGERS, Innocent, Prose, Strangers
from leaks.surprises import SETS
from leaks.texts import rightly_asked, texts
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
            "twentieth": 12,
        }.get(which, 6),
    )
    assert result.counts.total() > 300
    # Of the seventh set what only a list would catch was left: see docs/explanation/anonymisation-measured.md.
    bound = {"seventh": 0.10, "twentieth": 0.02}.get(which, 0.05)
    assert result.counts[SILENT] / result.counts.total() < bound, sorted(set(result.silent))


def test_hardly_a_name_that_is_hidden_twice_gets_through_unseen() -> None:
    result = paired("fourth", every=8)
    assert result.counts.total() > 250
    assert result.counts[SILENT] / result.counts.total() < 0.05, sorted(set(result.silent))


def test_hardly_a_form_is_hidden_by_what_the_case_knows_beside_it() -> None:
    result = beside("fifteenth", every=9)
    assert result.counts.total() > 1000
    assert result.counts[SILENT] / result.counts.total() < 0.005, sorted(set(result.silent))


def test_identifiers_that_no_case_lists_are_asked_about() -> None:
    kinds: dict[str, Result] = {}
    for kind, result in unlisted_plants("testing"):
        kinds.setdefault(kind, Result()).counts.update(result.counts)
    assert len(kinds) >= 30
    assert {kind: result.counts[SILENT] for kind, result in kinds.items() if result.counts[SILENT]} == {}
    assert kinds["school"].counts[FLAGGED]


@pytest.mark.parametrize("these", STRANGERS, ids=str)
def test_hardly_a_stranger_gets_through_unseen(these: Strangers) -> None:
    result = strangers(these)
    assert not result.silent or len(result.silent) / result.counts.total() < these.most, result.silent


def test_hardly_anything_that_is_told_in_passing_is_asked_about_by_nobody() -> None:
    look = looker(Watch(explained=frozenset()))
    in_passing = texts("strangers/in-passing")
    silent = [sentence for sentence in in_passing if not look.look(sentence)]
    assert len(silent) / len(in_passing) < 0.08, silent


@pytest.mark.parametrize("these", INNOCENT, ids=str)
def test_hardly_anything_innocent_is_touched(these: Innocent) -> None:
    wrongs = list(judged(these))
    spoilt = sorted({text for text, wrong in wrongs if wrong})
    assert sum(not wrong for _, wrong in wrongs) / len(wrongs) >= these.least, spoilt
    # A question is a nuisance; a statistic or a word that was altered is a fault, unless it is a name of the case.
    assert these.beside or [text for text, wrong in wrongs if wrong == "changed"] == []


def test_what_tells_a_day_or_where_a_family_is_from_is_asked_about() -> None:
    person = people("twelfth")[0]
    asked = rightly_asked("innocent/commonplace") + rightly_asked("innocent/namesakes")
    assert len(asked) > 28
    assert [text for text in asked if wrong_with(person, text) != "flagged"] == []


def test_clean_prose_raises_no_question() -> None:
    measured = [asked_in(half, clean(half)) for half in HALVES]
    assert sum(asked.words for asked in measured) > 10_000
    assert [(asked.terms, asked.problems) for asked in measured] == [([], 0), ([], 0)]


@pytest.mark.parametrize("prose", PROSE, ids=str)
def test_prose_that_nobody_tuned_to_raises_few_questions(prose: Prose) -> None:
    asked = asked_in(prose.people, prose.texts)
    assert 1000 * len(asked.terms) / asked.words < prose.most, asked.terms
    assert 1000 * asked.problems / asked.words < prose.most_problems, asked.terms


def test_the_sets_are_whole() -> None:
    assert sum(len(text.split()) for prose in PROSE for text in prose.texts) == 66_432
    assert sum(len(these.texts) for these in INNOCENT) == 6_865
    assert sum(len(these.texts) for these in STRANGERS) == 4_336
