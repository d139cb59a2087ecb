"""How words and the elements among them become lines that can be compared."""

from __future__ import annotations

from reportgen.scan.structure.told import Part, joined, told_words


def test_neighbouring_stretches_of_one_language_are_one() -> None:
    whole = [Part("Span", "cy", "dŵr a thân")]
    assert joined([Part("Span", "cy", "dŵr "), Part("Span", "cy", "a thân")]) == joined(whole)
    assert joined([Part("Span", "cy", "dŵr "), Part("Span", "fr", "a thân")]) != joined(whole)


def test_an_element_without_words_is_none_unless_it_is_a_picture() -> None:
    assert joined(["a", Part("Link", "x", ""), "b"]) == "ab"
    assert joined(["a", Part("Link", "x", " "), "b"]) == "a b"
    assert "slope" in joined([Part("Figure", "slope", "")])


def test_spaces_and_invisible_characters_are_not_compared() -> None:
    assert told_words(["co\u00adop  ", "", " x\u200b"]) == "coop x"
    assert told_words(["one"]) == "one"
