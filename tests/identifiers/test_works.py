"""Works of a list of references: who wrote them is no question, and whoever only looks like them is one."""

from __future__ import annotations

import time

import pytest

from reportgen.identifiers import find_shapes, find_unexplained
from reportgen.identifiers.known.works import works


def _asked(text: str) -> list[str]:
    return [one.term for one in find_unexplained(text)] + [text[one.start : one.end] for one in find_shapes(text)]


@pytest.mark.parametrize(
    "reference",
    [
        "Kowalczyk, A.J. and Okonjo, B. (2012) Models of Harm. Englewood Cliffs, NJ: Wapshott Hall.",
        "Kowalczyk, A. (2017) ‘How children are seen’, Social Work, 47(4), pp. 1007–1023.",
        "Okonjo, H. (2010) ‘On violence’, in Kowalczyk, C. and Tembo, D. (eds) Behaving Badly? Chichester: Wapshott.",
        "Kowalczyk, P., Okonjo, S. and Tembo, M. (1993) Blame Revisited.",
        "Kowalczyk P, Okonjo M, Tembo S et al. (2016) Pathways. London: Department for Education.",
        "Kowalczyk AM, Okonjo F, Tembo S. Patterns of fractures in child abuse. BMJ 2008;337:a1518.",
        "Kowalczyk, E. (2011) The review. Cm 8062.",
    ],
)
def test_whoever_wrote_what_a_list_of_references_has_is_not_asked_about(reference: str) -> None:
    assert _asked(reference) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kowalczyk, T. (2014) lives with his aunt.", "Kowalczyk"),
        ("Kowalczyk T (2014)", "Kowalczyk"),
        ("Kowalczyk, R. (2019) Placed with grandparents.", "Kowalczyk"),
        ("Kowalczyk, R. (2022) Report to the review. Wapshott: Wapshott Council.", "Wapshott"),
        ("Okonjo, A. (2022) The death of Tyrell Kowalczyk. London: Sage.", "Tyrell Kowalczyk"),
        ("Present: Kowalczyk, P.; Okonjo, S.", "Kowalczyk"),
    ],
)
def test_who_is_written_as_an_author_of_no_work_or_named_in_its_title_is_asked_about(text: str, name: str) -> None:
    assert name in _asked(text)


@pytest.mark.parametrize("row", ["Aa, A. ", "Aa A, ", "In Aa, A. and ", "Aa A. Bbbbbbbbbbbbbbb. ", ". A A A: B "])
def test_a_row_that_repeats_what_a_reference_begins_with_ends_soon(row: str) -> None:
    begun = time.process_time()
    works(row * 4000 + "2010")
    assert time.process_time() - begun < 5
