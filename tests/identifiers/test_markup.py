from __future__ import annotations

import pytest
from msgspec.structs import replace

from identifiers.test_matching import ALL
from reportgen.identifiers import matcher
from reportgen.identifiers.markup import bare_views
from reportgen.identifiers.reading import read


@pytest.mark.parametrize("text", ['<span class="x">Mar</span>lowe', "Mar<!-- note -->lowe", 'Mar<a href="y">low</a>e'])
def test_a_name_across_tags_is_asked_about(text: str) -> None:
    assert [match.identifiers[0].reference for match in matcher(ALL).find(text)] == ["children[0].name.given"]


def test_a_name_within_a_tag_is_found_as_well() -> None:
    assert matcher(ALL).find('<child name="Marlowe"/>')


@pytest.mark.parametrize("text", ["_ A R _ O W E", "M A _ _ O W E"])
def test_a_name_that_children_guess_letter_by_letter_is_asked_about(text: str) -> None:
    assert [match.identifiers[0].reference for match in matcher(ALL).find(text)] == ["children[0].name.given"]


@pytest.mark.parametrize("between", ["Page 3 of 9\n", "13 ", "> ", "| ", "- 7 -\n"])
def test_a_word_goes_on_behind_what_a_page_has_at_the_ends_of_its_lines(between: str) -> None:
    lowe = matcher((replace(ALL[0], value="Lowe"),))
    assert lowe.find(f"the visit to lo-\n{between}we was cut short")


@pytest.mark.parametrize("text", ["a lo- 3 we", "the lo-\nnew page\nwe", "lo\n3 we"])
def test_where_no_word_is_parted_none_goes_on(text: str) -> None:
    assert matcher((replace(ALL[0], value="Lowe"),)).find(text) == ()


def test_a_text_without_tags_has_no_other_view() -> None:
    assert not [*bare_views(read("1 < 2 and 3 > 2"))]
