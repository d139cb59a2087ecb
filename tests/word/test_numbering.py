from __future__ import annotations

import pytest

from reportgen.model.document import LabelPlace, ListBlock, Paragraph
from reportgen.word.counters import formatted
from reportgen.word.read import read
from support.docx_builder import Docx, p
from support.read_back import read_back


def level(index: int, form: str, text: str, extra: str = "", indent: int = 0) -> str:
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{extra}<w:lvlText w:val="{text}"/>'
        f'<w:pPr><w:ind w:left="{indent or 360 * (index + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
    )


def numbering(*abstracts: str, numbers: dict[int, tuple[int, str]] | None = None) -> str:
    """Abstract definitions 0, 1, …; `numbers` maps a numbering to its definition and overrides, else 1 to 0, 2 to 1."""
    used = numbers or {at + 1: (at, "") for at in range(len(abstracts))}
    return "".join(
        f'<w:abstractNum w:abstractNumId="{at}">{inner}</w:abstractNum>' for at, inner in enumerate(abstracts)
    ) + "".join(
        f'<w:num w:numId="{key}"><w:abstractNumId w:val="{abstract}"/>{override}</w:num>'
        for key, (abstract, override) in used.items()
    )


def item(text: str, number: int = 1, at: int = 0, style: str = "") -> str:
    return p(text, style=style, properties=f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{number}"/></w:numPr>')


def back(body: str, definitions: str, styles: str = "") -> list[str]:
    return read_back(read(Docx(body=body, numbering=definitions, styles=styles).bytes()).document)


DECIMAL = level(0, "decimal", "%1.") + level(1, "lowerLetter", "%2)") + level(2, "lowerRoman", "%1.%2.%3")
BULLETS = level(0, "bullet", "\uf0b7", "", 400) + level(1, "bullet", "o") + level(2, "bullet", "\uf0a7")


def test_items_of_one_numbering_make_a_list() -> None:
    assert back(item("a") + item("b"), numbering(DECIMAL)) == ["list Decimal:", "  1. a", "  2. b"]


def test_a_text_box_beside_an_item_parts_no_list() -> None:
    inside = f"<v:textbox><w:txbxContent>{p('boxed')}</w:txbxContent></v:textbox>"
    box = f"<w:r><w:pict><v:rect>{inside}</v:rect></w:pict></w:r>"
    told = back(item("a").replace("</w:p>", f"{box}</w:p>") + item("b"), numbering(DECIMAL))
    assert [line for line in told if "list" in line] == ["list Decimal:"]
    assert [line.split()[-1] for line in told if line.endswith(("a", "boxed", "b"))] == ["a", "boxed", "b"]


def test_deeper_levels_are_lists_in_their_item_and_start_again() -> None:
    body = item("a") + item("b", at=1) + item("c", at=2) + item("d", at=1) + item("e") + item("f", at=1)
    assert back(body, numbering(DECIMAL)) == [
        "list Decimal:",
        "  1. a",
        "    list LowerAlpha:",
        "      a) b",
        "        list LowerRoman:",
        "          1.a.i c",
        "      b) d",
        "  2. e",
        "    list LowerAlpha:",
        "      a) f",
    ]


def test_a_paragraph_between_ends_the_list_but_not_the_count() -> None:
    assert back(item("a") + p("x") + item("b"), numbering(DECIMAL)) == [
        "list Decimal:",
        "  1. a",
        "b: x",
        "list Decimal:",
        "  2. b",
    ]


def test_numberings_of_one_definition_count_on_unless_one_starts_anew() -> None:
    again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    definitions = numbering(DECIMAL, numbers={1: (0, ""), 2: (0, ""), 3: (0, again)})
    body = item("a") + item("b", 2) + item("c", 3) + item("d", 3)
    assert [line.strip() for line in back(body, definitions) if "list" not in line] == ["1. a", "2. b", "1. c", "2. d"]


def test_a_numbering_may_replace_a_level() -> None:
    own = f'<w:lvlOverride w:ilvl="0">{level(0, "upperRoman", "%1")}</w:lvlOverride><w:lvlOverride w:ilvl="x"/>'
    assert back(item("a"), numbering(DECIMAL, numbers={1: (0, own)})) == ["list UpperRoman:", "  I a"]


def test_a_bullet_list_further_in_is_a_list_in_the_item() -> None:
    body = item("a") + item("b", 2) + item("c")
    assert back(body, numbering(DECIMAL, BULLETS)) == [
        "list Decimal:",
        "  1. a",
        "    list Disc:",
        "      • b",
        "  2. c",
    ]


def test_a_list_of_another_numbering_at_the_same_place_is_another_list() -> None:
    body = item("a") + item("b", 2)
    assert back(body, numbering(DECIMAL, DECIMAL)) == ["list Decimal:", "  1. a", "list Decimal:", "  1. b"]


def test_bullets_of_symbol_fonts_become_unicode_in_the_font_of_the_text() -> None:
    symbol = level(0, "bullet", "\uf0b7").replace("<w:pPr>", '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr><w:pPr>')
    document = read(Docx(body=item("a"), numbering=numbering(symbol)).bytes()).document
    (found,) = document.blocks()
    assert isinstance(found, ListBlock)
    assert (found.items[0].label, found.items[0].label_style.family) == ("•", "Arial")
    assert back(item("a") + item("b", at=1) + item("c", at=2), numbering(BULLETS))[::2] == [
        "list Disc:",
        "    list Circle:",
        "        list Square:",
    ]


def test_an_unknown_bullet_or_format_is_a_warning_and_shown_plainly() -> None:
    odd = level(0, "bullet", "\uf0ee") + level(1, "hindiNumbers", "%2")
    found = read(Docx(body=item("a") + item("b", at=1), numbering=numbering(odd)).bytes())
    assert read_back(found.document) == ["list Disc:", "  • a", "    list None:", "      1 b"]
    assert {problem.rule for problem in found.problems} == {"docx-list-label"}


def test_a_bullet_that_is_a_picture_is_a_plain_one_with_a_warning() -> None:
    pictured = level(0, "bullet", "•", '<w:lvlPicBulletId w:val="0"/>')
    found = read(Docx(body=item("a"), numbering=numbering(pictured)).bytes())
    assert read_back(found.document) == ["list Disc:", "  • a"]
    assert [problem.rule for problem in found.problems] == ["docx-list-label"]


def test_numbers_with_zeros_before_them_are_counted_as_word_shows_them() -> None:
    choice = '<mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>'
    custom = (
        f'<mc:AlternateContent>{choice}<mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>'
    )
    padded = numbering(level(0, "decimal", "%1.").replace('<w:numFmt w:val="decimal"/>', custom))
    assert back(item("a") + item("b"), padded) == ["list Decimal:", "  001. a", "  002. b"]


def test_words_ring_of_the_second_level_is_no_letter() -> None:
    courier = '<w:rPr><w:rFonts w:ascii="Courier New"/></w:rPr></w:lvl>'
    assert back(item("a"), numbering(level(0, "bullet", "o").replace("</w:lvl>", courier)))[1] == "  ◦ a"
    assert back(item("a"), numbering(level(0, "bullet", "o")))[1] == "  o a"


def test_where_a_label_stands_and_what_follows_it_is_read() -> None:
    places = '<w:suff w:val="space"/><w:lvlJc w:val="right"/><w:pPr>'
    document = read(Docx(body=item("a"), numbering=numbering(DECIMAL.replace("<w:pPr>", places))).bytes()).document
    (found,) = document.blocks()
    assert isinstance(found, ListBlock)
    assert found.items[0].label_place == LabelPlace("right", "space")


def test_words_behind_a_number_of_no_letters_stand_where_it_leads_to() -> None:
    document = read(Docx(body=item("a"), numbering=numbering(level(0, "none", ""))).bytes()).document
    (found,) = document.blocks()
    assert isinstance(found, Paragraph)
    assert found.style.indent_first == 0 < found.style.indent_left


def test_a_bullet_that_hardly_a_font_has_is_shown_all_the_same() -> None:
    odd = level(0, "bullet", "\uf0d8").replace("</w:lvl>", '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:lvl>')
    found = read(Docx(body=item("a"), numbering=numbering(odd)).bytes())
    assert read_back(found.document) == ["list Disc:", "  ➢ a"]
    assert found.problems == ()


def test_headings_carry_their_number() -> None:
    definition = level(0, "decimal", "%1", '<w:pStyle w:val="Heading1"/>') + level(
        1, "decimal", "%1.%2", '<w:pStyle w:val="Heading2"/>'
    )
    number = '<w:pPr><w:numPr>{}<w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="{}"/></w:pPr>'
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="N{at}">'
        f'<w:name w:val="heading {at}"/>{number.format("", at - 1)}</w:style>'
        for at in (1, 2)
    )
    definition = definition.replace("Heading", "N")
    body = (
        p("One", style="N1")
        + p("Two", style="N2")
        + p("Three", style="N2")
        + p("Four", style="N1")
        + p("Five", style="N2")
    )
    assert back(body, numbering(definition), styles) == [
        "h1: 1 One",
        "h2: 1.1 Two",
        "h2: 1.2 Three",
        "h1: 2 Four",
        "h2: 2.1 Five",
    ]


def test_a_numbering_of_a_style_is_taken_off_by_hand() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="L"><w:name w:val="List Number"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    body = p("a", style="L") + p("b", style="L", properties='<w:numPr><w:numId w:val="0"/></w:numPr>')
    document = read(Docx(body=body, numbering=numbering(DECIMAL), styles=styles).bytes()).document
    assert read_back(document) == ["list Decimal:", "  1. a", "b: b"]
    assert list(document.blocks())[1].style.indent_left == 0.0  # type: ignore[union-attr]


def test_a_style_keeps_its_own_indent_and_direct_numbering_brings_the_levels() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>'
        '<w:ind w:left="2000"/></w:pPr></w:style>'
    )

    def indents(body: str) -> list[float]:
        document = read(Docx(body=body, numbering=numbering(DECIMAL), styles=styles).bytes()).document
        return [i.blocks[0].style.indent_left for b in document.blocks() for i in b.items]  # type: ignore[union-attr]

    assert indents(p("a", style="L")) == [100.0]
    assert indents(item("a", style="L", at=1)) == [36.0]


def test_a_definition_may_point_to_a_numbering_style() -> None:
    styles = (
        '<w:style w:type="numbering" w:styleId="Outline"><w:name w:val="Outline"/>'
        '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    )
    definitions = numbering('<w:numStyleLink w:val="Outline"/>', DECIMAL)
    assert back(item("a"), definitions, styles) == ["list Decimal:", "  1. a"]


def test_levels_restart_as_their_definition_says() -> None:
    never = level(0, "decimal", "%1") + level(1, "decimal", "%2", '<w:lvlRestart w:val="0"/>')
    body = item("a") + item("b", at=1) + item("c") + item("d", at=1)
    assert [line.strip() for line in back(body, numbering(never)) if "list" not in line] == ["1 a", "1 b", "2 c", "2 d"]


def test_a_skipped_level_has_begun_with_the_deeper_one() -> None:
    levels = "".join(level(at, "decimal", "".join(f"%{n + 1}." for n in range(at + 1))) for at in range(3))
    body = item("a") + item("b", at=2) + item("c", at=2) + item("d", at=1) + item("e", at=2) + item("f")
    shown = [line.strip() for line in back(body, numbering(levels)) if "list" not in line]
    assert shown == ["1. a", "1.1.1. b", "1.1.2. c", "1.2. d", "1.2.1. e", "2. f"]


def test_a_hidden_label_is_counted_and_not_shown() -> None:
    hidden = level(0, "decimal", "%1.").replace("</w:lvl>", "<w:rPr><w:vanish/></w:rPr></w:lvl>")
    shown = level(1, "decimal", "%1.%2")
    assert back(item("a") + item("b") + item("c", at=1), numbering(hidden + shown)) == [
        "b: a",
        "b: b",
        "list Decimal:",
        "  2.1 c",
    ]


def test_legal_numbering_keeps_the_zero_of_a_section() -> None:
    legal = level(0, "upperRoman", "Article %1") + level(1, "decimalZero", "Section %1.%2", "<w:isLgl/>")
    found = back(item("a") + item("b", at=1), numbering(legal))
    assert [line.strip() for line in found][1::2] == ["Article I a", "Section 1.01 b"]


def test_legal_numbering_uses_figures_throughout() -> None:
    legal = level(0, "upperRoman", "%1") + level(1, "decimal", "%1.%2", "<w:isLgl/>")
    assert [line.strip() for line in back(item("a") + item("b", at=1), numbering(legal))][1::2] == ["I a", "1.1 b"]


def test_a_level_without_a_label_is_a_paragraph() -> None:
    assert back(item("a"), numbering(level(0, "none", ""))) == ["b: a"]


@pytest.mark.parametrize("number", [7, 0])
def test_a_numbering_that_does_not_exist_is_none(number: int) -> None:
    assert back(item("a", number), numbering(DECIMAL)) == ["b: a"]
    assert back(item("a", 1, at=8), numbering(DECIMAL)) == ["b: a"]


@pytest.mark.parametrize(
    ("count", "form", "expected"),
    [
        (7, "decimal", "7"),
        (7, "decimalZero", "07"),
        (27, "lowerLetter", "aa"),
        (2, "upperLetter", "B"),
        (0, "upperLetter", "0"),
        (1994, "lowerRoman", "mcmxciv"),
        (4, "upperRoman", "IV"),
        (5000, "upperRoman", "5000"),
        (1, "ordinal", "1st"),
        (12, "ordinal", "12th"),
        (7, "decimalZero3", "007"),
        (1, "cardinalText", "One"),
        (21, "cardinalText", "Twenty-one"),
        (100, "cardinalText", "100"),
        (2, "ordinalText", "Second"),
        (40, "ordinalText", "40th"),
        (20, "decimalEnclosedCircle", "⑳"),
        (21, "decimalEnclosedCircle", "21"),
        (3, "numberInDash", "- 3 -"),
        (1, "chicago", "*"),
        (4, "chicago", "§"),
        (6, "chicago", "††"),
        (3, "none", ""),
        (3, "hebrew1", None),
    ],
)
def test_formats_of_numbers(count: int, form: str, expected: str | None) -> None:
    assert formatted(count, form) == expected
