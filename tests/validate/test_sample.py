from __future__ import annotations

from support.rules import paths


def test_a_sample_of_a_new_case_file_is_told_until_it_is_replaced() -> None:
    changed = {"children[0].name.family": "Sample", "incidents[0].summary": "To write: what happened."}
    address = {"incidents[0].notification.notifier.email": "ignatius.sample@fernmoor.example"}
    assert paths("sample-left", {**changed, **address}) == [*changed, *address]


def test_a_case_of_ones_own_holds_none() -> None:
    assert paths("sample-left", {"incidents[0].summary": "To write a letter: nobody did."}) == []
