"""The small Markdown of narratives: what it means, and what is refused."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reportgen.model import markup
from reportgen.model.markup import MarkupError, parse, parse_line
from reportgen.model.passage import Bullets, Mention, Passage, PassageParagraph, Words


def paragraph(*runs: Words | Mention) -> PassageParagraph:
    return PassageParagraph(runs)


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("", ()),
        (" \n\n ", ()),
        ("One.", (paragraph(Words("One.")),)),
        ("One\nline.", (paragraph(Words("One line.")),)),
        ("One.\n\nTwo.\n", (paragraph(Words("One.")), paragraph(Words("Two.")))),
        ("Hard  \nbreak.", (paragraph(Words("Hard break.")),)),
        ("Hard\\\nbreak.", (paragraph(Words("Hard break.")),)),
        ("**Bold** and *italic*", (paragraph(Words("Bold", bold=True), Words(" and "), Words("italic", italic=True)),)),
        ("***both***", (paragraph(Words("both", bold=True, italic=True)),)),
        ("- one\n- two", (Bullets(((Words("one"),), (Words("two"),))),)),
        ("* one\n* two", (Bullets(((Words("one"),), (Words("two"),))),)),
        ("- one\n\n- two", (Bullets(((Words("one"),), (Words("two"),))),)),
        ("Text:\n- one\n  goes on", (paragraph(Words("Text:")), Bullets(((Words("one goes on"),),)))),
        ("-", (Bullets(((),)),)),
        ("[[mother]] said", (paragraph(Mention("mother"), Words(" said")),)),
        ("See [[ Mother ]].", (paragraph(Words("See "), Mention("mother"), Words(".")),)),
        ("**[[mother]]**", (paragraph(Mention("mother", bold=True)),)),
        ("[[a]][[b_c-1]]", (paragraph(Mention("a"), Mention("b_c-1")),)),
        ("- [[a]]", (Bullets(((Mention("a"),),)),)),
        (r"1\. May", (paragraph(Words("1. May")),)),
        (r"\*not bold\*", (paragraph(Words("*not bold*")),)),
        ("Police & Crime", (paragraph(Words("Police & Crime")),)),
        (r"\<b> \&amp; A&E & [sic] {{ y }}", (paragraph(Words("<b> &amp; A&E & [sic] {{ y }}")),)),
        ("&nonsense; &", (paragraph(Words("&nonsense; &")),)),
        ("snake_case_name", (paragraph(Words("snake_case_name")),)),
        ("Help! [sic]", (paragraph(Words("Help! [sic]")),)),
        ("[x]: y", (paragraph(Words("[x]: y")),)),
        ("At 5 - 6 pm, 50% + 1 = x #2", (paragraph(Words("At 5 - 6 pm, 50% + 1 = x #2")),)),
        ("~~struck~~", (paragraph(Words("~~struck~~")),)),
    ],
)
def test_a_narrative_is_read(text: str, blocks: tuple[PassageParagraph | Bullets, ...]) -> None:
    assert parse(text) == Passage(blocks)


@pytest.mark.parametrize(
    ("text", "what", "line"),
    [
        ("# Heading", "a heading", 0),
        ("Text\n\n## Heading", "a heading", 2),
        ("1. one", "a numbered list", 0),
        ("2) two", "a numbered list", 0),
        ("> quoted", "a quotation mark-up", 0),
        ("a `b` c", "code mark-up", 0),
        ("    indented", "an indented block", 0),
        ("```\nx\n```", "a code block", 0),
        ("~~~\nx", "a code block", 0),
        ("<div>\n", "HTML", 0),
        ("a <b>c</b>", "HTML", 0),
        ("<!-- x -->", "HTML", 0),
        ("[a](http://x.example)", "a link", 0),
        ("[[a]](http://x.example)", "a link", 0),
        ("<http://x.example>", "a link", 0),
        ("![a](b.png)", "a picture", 0),
        ("a\n\n---\n\nb", "a rule", 2),
        ("a\n\nb &amp; c", "a character as a code", 2),
        ("&#8203;", "a character as a code", 0),
        ("&#x202E;", "a character as a code", 0),
        ("a | b\n--|--\n1 | 2", "a table", 0),
        ("- a\n  - b", "a list inside a list", 1),
        ("- a\n\n  b", "a second paragraph", 2),
        ("a\n\n[[b", "not complete", 2),
        ("[[b]", "not complete", 0),
        ("b]]", "not complete", 0),
        ("[[a b]]", "not complete", 0),
        ("[[]]", "not complete", 0),
        ("[[1a]]", "not complete", 0),
        ("[[**a**]]", "not complete", 0),
    ],
)
def test_what_is_not_allowed_is_refused_by_name_and_line(text: str, what: str, line: int) -> None:
    with pytest.raises(MarkupError) as caught:
        parse(text)
    assert (what in caught.value.what, caught.value.line) == (True, line), str(caught.value)
    assert str(caught.value) == f"{caught.value.what}. {caught.value.remedy}"


def test_one_line_is_read() -> None:
    assert parse_line("A *visit* to [[mother]]") == (
        Words("A "),
        Words("visit", italic=True),
        Words(" to "),
        Mention("mother"),
    )
    assert parse_line("  ") == ()


@pytest.mark.parametrize("text", ["a\n\nb", "- a", "a\n- b"])
def test_one_line_has_no_blocks(text: str) -> None:
    with pytest.raises(MarkupError, match="more than one paragraph"):
        parse_line(text)


_PIECES = (
    *("a", "Bé", "1", "1.", "2)", " ", "  ", "\n", "\n\n", " \n", "  \n", "\t", "[[k]]", "[[a_b]]", "[[ m ]]", "_"),
    *("-", "- ", "+", "=", "==", "#", "# ", "!", "![", "&", "& ", "&amp;", "|", "]]", "[", "](x)", "'", '"', "…", ":"),
    *("*a*", "**b.**", "(*c d*)", "*[[k]]*", "\n- ", "\n- a\n  b", "\n\n- ", "\n  "),
    *("a_b", "--", "---", "~", "~~~", "\\", "*", "**", "http://x.y", "<", ">", ".", "\u2003", "\u00a0"),
)


@given(st.lists(st.sampled_from(_PIECES), max_size=9).map("".join))
@settings(max_examples=1000)
@example("a  \n b")
@example("- a\n\n- b")
@example("- *a*\n  **b c.** d\n- e\n\nf (*g*), *h*.")
@example("[[k]](x)")
def test_the_short_way_for_plain_texts_reads_what_the_parser_reads(text: str) -> None:
    if markup._plain_paragraphs(text) is None:
        return
    with pytest.MonkeyPatch.context() as patch:
        short = parse(text)
        patch.setattr(markup, "_plain_paragraphs", lambda _text: None)
        assert parse(text) == short


@given(st.lists(st.sampled_from(_PIECES), max_size=9).map("".join))
def test_any_text_is_a_passage_or_refused(text: str) -> None:
    try:
        passage = parse(text)
    except MarkupError:
        return
    assert all("[[" not in run.text and "]]" not in run.text for run in passage.runs() if isinstance(run, Words))


@given(st.text(st.characters(categories=["L", "N", "Zs"], include_characters=".,;:()’–"), max_size=60))
def test_no_word_is_lost(text: str) -> None:
    try:
        passage = parse(text)
    except MarkupError:
        return
    assert "".join(passage.plain(str).split()).lstrip("+-*") == "".join(text.split()).lstrip("+-*")
