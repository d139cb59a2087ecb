"""What the loader knows of the model's fields."""

from __future__ import annotations

from reportgen.load.shape import field_names, shape_at, shapes
from reportgen.model.case import Case
from reportgen.model.case.people import Child
from reportgen.model.case.rapid_review import ChildSeen


def test_a_field_is_described_by_its_type() -> None:
    fields = shapes(Child)
    assert (fields["born_on"].kind, fields["looked_after"].kind) == ("date", "yes or no")
    assert (fields["age_at_incident"].kind, fields["age_at_incident"].highest) == ("number", 25)
    assert (fields["school"].refers_to, fields["pseudonym"].longest) == ("places", 60)
    assert fields["address"].several_lines
    assert not fields["pseudonym"].several_lines


def test_a_field_is_found_at_the_end_of_a_path() -> None:
    seen = shape_at(Case, ("incidents", 0, "rapid_review", "chronology", 3, "child_seen"))
    assert seen is not None
    assert seen.choices == tuple(ChildSeen)
    assert shape_at(Case, ("incidents", 0, "nothing", "below")) is None
    assert shape_at(Case, ()) is None


def test_every_field_of_every_noun_is_a_known_word() -> None:
    assert {"reference", "known_as", "la_aware_on", "impact_measure", "not_known"} <= field_names(Case)
