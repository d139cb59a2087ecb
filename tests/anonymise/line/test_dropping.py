from __future__ import annotations

import pytest

from reportgen.anonymise.line.dropping import dropped


@pytest.mark.parametrize(
    ("before", "after", "left"),
    [
        ("Her friend, ", ", said so.", "Her friend said so."),
        ("She knew ", ".", "She knew."),
        ("She lived in ", ".", "She lived."),
        ("He rang his mother in ", " every night.", "He rang his mother every night."),
        ("It was in ", " and warm.", "It was and warm."),
        ("The school (", ") rang.", "The school rang."),
        ("They were ", "'s friends.", "They were friends."),
        ("", ", who was late, came.", "who was late, came."),
        ("Mother and ", ".", "Mother."),
        ("Mother, ", " and Father", "Mother, and Father"),
        ("In ", " schools rang.", "In schools rang."),
        ("She rang in ", " schools.", "She rang in schools."),
        ("The school [", "] rang.", "The school rang."),
        ("The school(", ") rang.", "The school rang."),
        ("The school (", " in town) rang.", "The school (in town) rang."),
        ("The schools (", ", then Oakfield) rang.", "The schools (then Oakfield) rang."),
        ("The clinic (just off ", ") rang.", "The clinic (just) rang."),
        ("They met at a shop, ", "'s, and left.", "They met at a shop and left."),
        ("They stayed at ", "'s and left.", "They stayed and left."),
        ("She knew ", ", who left.", "She knew, who left."),
        ("She knew ", "", "She knew"),
        ("Her friend, ", "", "Her friend"),
        ("", "; who was late, came.", "who was late, came."),
        ("In June, at ", ", he fell.", "In June he fell."),
        ("She went to Hull, to ", ", to York.", "She went to Hull, to York."),
        ("She went to Hull, to ", ", and to York.", "She went to Hull, and to York."),
        ("He drives a ", ", and left.", "He drives, and left."),
        ("It lay behind the ", ".", "It lay."),
        ("The site between the works and the ", ", was shut.", "The site between the works, was shut."),
        ("She likes the ", " schools.", "She likes the schools."),
        ("The ", " was shut.", "The was shut."),
        ("They were at the shop. ", ". He left.", "They were at the shop. He left."),
        ("It was noted. ", ": “polite”.", "It was noted. “polite”."),
        ("They were at the shop. ", ".” He left.", "They were at the shop.” He left."),
        ("They were at the shop. ", ".", "They were at the shop."),
        ("", ",who was late, came.", "who was late, came."),
        *(("Her friend, ", f"{mark} So it was", f"Her friend{mark} So it was") for mark in ".;:!?)"),
    ],
)
def test_a_term_is_taken_out_with_what_led_to_it(before, after, left):
    written, skipped = dropped(before, after)
    assert written + after[skipped:] == left
