from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from importlib import resources

import pytest
import yaml

from reportgen.guidance import PackFault, choose, read_pack
from reportgen.model.guidance import Certainty, GuidancePack

SHIPPED = (resources.files("reportgen.guidance") / "wt2023.yaml").read_text(encoding="utf-8")

FOUR_PURPOSES = """
id: made-up
title: A made-up edition with four purposes
applies_from: 2018-07-04
sources:
  book: {citation: A made-up book, certainty: local practice}
purposes:
  - {key: facts, title: Facts, text: Gather the facts., source: book, parts: [chronology]}
  - {key: immediate_action, title: Action, text: Act., source: book, parts: [immediate_actions]}
  - {key: improvements, title: Improvements, text: Improve., source: book, parts: [improvements]}
  - {key: next_steps, title: Next steps, text: Decide., source: book, parts: [decision]}
criteria:
  - {key: a, text: The only criterion., source: book}
limits:
  - key: notification
    title: Notify
    start: notification.la_aware_on
    started_by: awareness
    done: notification.sent_on
    amount: 3
    unit: working days
    source: book
calendar:
  published_until: 2019
  source: {citation: A made-up calendar, certainty: unconfirmed}
counting_note: None.
legal_basis: []
course:
  - {first_day: 1, last_day: 2, text: letters go out, source: book}
thresholds: []
analysed: []
rules:
  facts-episode: {purpose: facts, source: book}
  dates-age: {source: book}
"""


def test_the_shipped_pack_has_the_five_purposes_in_order() -> None:
    pack = choose(None, "wt2023")
    assert [purpose.key for purpose in pack.purposes] == [
        "facts", "immediate_action", "improvements", "context", "next_steps",
    ]  # fmt: skip
    assert "racism" in pack.purposes[3].text
    assert "disability" in pack.purposes[3].text


def test_the_shipped_pack_has_the_limits_of_the_law_and_says_which_is_not_confirmed() -> None:
    pack = choose(None, "wt2023")
    assert [(limit.key, limit.amount, limit.unit, limit.source.certainty.value) for limit in pack.limits] == [
        ("notification", 5, "working days", "confirmed"),
        ("rapid-review", 15, "working days", "confirmed"),
        ("publication", 6, "months", "confirmed"),
        ("advance-copy", -7, "working days", "unconfirmed"),
        ("availability", 12, "months", "confirmed"),
    ]


def test_the_shipped_pack_has_the_four_criteria_of_regulation_11() -> None:
    pack = choose(None, "wt2023")
    assert [criterion.key for criterion in pack.criteria] == ["a", "b", "c", "d"]
    assert all("regulation 11" in criterion.source.citation for criterion in pack.criteria)


def test_a_pack_has_its_limits_and_rules_and_no_threshold_where_it_knows_none() -> None:
    pack = choose(None, "wt2023")
    assert {limit.key: limit.amount for limit in pack.limits}["publication"] == 6
    assert {text.rule: text.purpose for text in pack.rules}["facts-episode"] == "facts"
    assert pack.threshold("nothing") == 0


def test_another_edition_is_data() -> None:
    pack = read_pack(FOUR_PURPOSES.encode(), "made-up.yaml")
    assert [purpose.key for purpose in pack.purposes] == ["facts", "immediate_action", "improvements", "next_steps"]
    assert pack.applies_from == dt.date(2018, 7, 4)
    assert pack.limits[0].source.certainty is Certainty.LOCAL
    assert [(text.rule, text.purpose) for text in pack.rules] == [("facts-episode", "facts"), ("dates-age", "")]
    assert pack.calendar_published_until == 2019
    assert [(one.first_day, one.last_day, one.text) for one in pack.course] == [(1, 2, "letters go out")]


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("id: made-up", "id: [", "flow|YAML|bracket|list"),
        ("id: made-up", "id: 5", "id is text"),
        ("id: made-up", "id: made-up\nname: x", "unknown field name"),
        ("id: made-up\n", "", "'id'"),
        ("applies_from: 2018-07-04", "applies_from: soon", "isoformat"),
        ("certainty: local practice", "certainty: perhaps", "perhaps"),
        ("unit: working days", "unit: weeks", "working days or months"),
        ("amount: 3", "amount: 0", "an amount"),
        ("amount: 3", "amount: three", "whole number"),
        ("amount: 3", "amount: 3\n    amount: 30", "a second time"),
        ("amount: 3", "amount: 3\n    at_least: perhaps", "true or false"),
        ("published_until: 2019", "published_until: yes", "whole number"),
        ("{purpose: facts, source: book}", "{purpose: context, source: book}", "does not have"),
        ("{purpose: facts, source: book}", "{purpose: facts, source: film}", "film"),
        ("{purpose: facts, source: book}", "facts", "fields are expected"),
        ("parts: [chronology]", "parts: chronology", "a list is expected"),
        ("parts: [chronology]", "parts: [1]", "a list of texts"),
    ],
)
def test_a_pack_that_does_not_fit_is_a_fault(old: str, new: str, what: str) -> None:
    assert old in FOUR_PURPOSES
    with pytest.raises(PackFault, match=what) as fault:
        read_pack(FOUR_PURPOSES.replace(old, new, 1).encode(), "made-up.yaml")
    assert str(fault.value).startswith("made-up.yaml: ")


def _groups(data: object) -> Iterator[dict[str, object]]:
    """Every group of fields in a pack."""
    if isinstance(data, dict):
        yield data
    for below in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from _groups(below)


def _read(data: object) -> GuidancePack:
    return read_pack(json.dumps(data, default=str).encode(), "made-up.yaml")


def test_no_group_of_a_pack_has_a_field_too_many_or_too_few() -> None:
    pack = yaml.safe_load(FOUR_PURPOSES)
    pack["analysed"] = [{"field": "religion", "characteristic": "x", "nothing_to_analyse": [], "required": True,
                         "source": "book"}]  # fmt: skip
    pack["thresholds"] = [{"key": "reason-words", "title": "x", "amount": 3, "unit": "words", "source": "book"}]
    assert _read(pack)
    by_name = (pack["sources"], pack["rules"])  # their fields are names of their own
    for group in _groups(pack):
        if group not in by_name:
            group["made_up"] = "x"
            with pytest.raises(PackFault):
                _read(pack)
            del group["made_up"]
        for field in [*group]:
            if group is not pack["rules"] and field != "purpose":
                value = group.pop(field)
                with pytest.raises(PackFault):
                    _read(pack)
                group[field] = value
    assert _read(pack)


def test_the_shipped_pack_is_read_as_it_stands() -> None:
    assert read_pack(SHIPPED.encode(), "wt2023.yaml") == choose(None, "wt2023")
