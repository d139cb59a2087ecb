"""The whole way from a neutral document to the PDF that a reader gets."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from reportgen.errors import Severity, TemplateError
from reportgen.model.document import (
    Anchor,
    Break,
    Figure,
    Metadata,
    NoteMark,
    PageField,
    Picture,
    Role,
    Row,
    RunningText,
    Tab,
    Text,
    words,
)
from reportgen.model.drawing import Label, Rectangle
from reportgen.pdf import write
from support.documents import (
    BODY,
    SENTENCE,
    SPACED,
    bullets,
    cell,
    contents,
    document,
    head_row,
    heading,
    item,
    link,
    made_of,
    paragraph,
    table,
)
from support.features import ALL_IN_ONE, DRAWING, RAISED
from support.finished import Finished

if TYPE_CHECKING:
    from reportgen.pdf import FontLibrary


@pytest.fixture(scope="module")
def whole(fonts: FontLibrary) -> Finished:
    return Finished(write(ALL_IN_ONE, fonts).content)


def test_a_document_with_everything_breaks_no_rule(whole: Finished) -> None:
    assert whole.violations == []


def test_the_tag_tree_says_the_words_of_the_document_in_order(whole: Finished) -> None:
    assert whole.tree.root.words == words(ALL_IN_ONE)


def test_the_pages_show_every_word(whole: Finished) -> None:
    shown = " ".join(whole.pages)
    for word in ("background", "chronology", "guidance", "OFFICIAL-SENSITIVE", "Police", "timeline", "note"):
        assert word.casefold() in shown.casefold()


def test_the_roles_say_what_everything_is(whole: Finished) -> None:
    roles = [node.role for node in whole.tree.root.all()]
    for role in ("Title", "TOC", "TOCI", "H1", "P", "L", "LI", "Lbl", "LBody", "Link", "NoteMark", "Span", "Figure",
                 "Caption", "Table", "THead", "TBody", "TR", "TH", "TD", "Note", "PageNumber"):  # fmt: skip
        assert role in roles


def test_the_same_document_gives_the_same_bytes(fonts: FontLibrary) -> None:
    assert write(ALL_IN_ONE, fonts).content == write(ALL_IN_ONE, fonts).content


def test_earlier_documents_and_the_hash_seed_leave_no_trace(fonts: FontLibrary) -> None:
    write(document("Zażółć gęślą jaźń ŵŷ"), fonts)
    here = write(ALL_IN_ONE, fonts).content
    script = (
        "import sys, hashlib; sys.path.insert(0, 'tests'); sys.path.insert(0, 'tests/pdf');"
        "from support.features import ALL_IN_ONE; from conftest import FONTS;"
        "from reportgen.pdf import FontLibrary, write;"
        "sys.stdout.buffer.write(write(ALL_IN_ONE, FontLibrary.from_folder(FONTS)).content)"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Pacific/Auckland"}
    there = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, env=environment).stdout
    assert there == here


def test_page_numbers_and_totals_are_those_of_the_finished_file(whole: Finished) -> None:
    total = len(whole.pages)
    for number, text in enumerate(whole.pages, 1):
        assert f"page {number} of {total}" in text


def test_the_contents_name_the_page_where_the_heading_stands(whole: Finished) -> None:
    entries = [node.text for node in whole.tree.all("TOCI")]
    (chronology,) = (node for node in whole.tree.all("H1") if node.words == ["Chronology"])
    assert entries[1] == f"Chronology {min(chronology.pages) + 1}"


def test_a_line_of_the_contents_leads_where_the_bookmark_of_its_heading_does(whole: Finished) -> None:
    with whole.open() as pdf:
        bookmarks, rest = {}, [pdf.Root.Outlines.First]
        while rest:
            entry = rest.pop()
            bookmarks[str(entry.Title).lstrip("12 ")] = (entry.Dest[0].objgen, entry.Dest[3])
            rest += [entry[key] for key in ("/First", "/Next") if key in entry]
        annotations = [annotation for page in pdf.pages for annotation in page.get("/Annots", [])]
        led = {str(one.Contents): (one.Dest[0].objgen, one.Dest[3]) for one in annotations if "/Dest" in one}
    common = bookmarks.keys() & led.keys()
    assert len(common) >= 2
    assert {title: led[title] for title in common} == {title: bookmarks[title] for title in common}


def test_running_heads_and_repeated_header_rows_are_artifacts(whole: Finished) -> None:
    first, *others = whole.tree.artifacts
    assert "Rapid review" not in first
    assert "Rapid review" in others[0]
    assert any("Head 1 Head 2 Head 3" in text for text in others)
    (heads, _) = (node for node in whole.tree.all("THead"))
    assert heads.words == ["Head", "1", "Head", "2", "Head", "3"]


def test_an_empty_document_is_one_empty_page(fonts: FontLibrary) -> None:
    finished = Finished(write(document(), fonts).content)
    assert finished.pages == [""]
    assert Finished(write(made_of(), fonts).content).pages == [""]


def test_empty_paragraphs_and_cells_are_no_trouble(fonts: FontLibrary) -> None:
    given = document(paragraph(), table(Row((cell(), cell(paragraph()), cell("x")))), bullets(item()), paragraph())
    finished = Finished(write(given, fonts).content)
    assert finished.violations == []
    assert finished.tree.root.words == words(given)
    assert [node.words for node in finished.tree.all("TD")] == [[], [], ["x"]]


def test_a_missing_title_and_language_are_told_together(fonts: FontLibrary) -> None:
    given = replace(document("x"), metadata=Metadata("", " "))
    with pytest.raises(TemplateError) as caught:
        write(given, fonts)
    assert [problem.rule for problem in caught.value.problems] == [
        "document-title-missing",
        "document-language-missing",
    ]


def test_a_link_to_a_bookmark_that_does_not_exist_is_refused(fonts: FontLibrary) -> None:
    with pytest.raises(TemplateError) as caught:
        write(document("x", paragraph(link("there", target="nowhere"))), fonts)
    (problem,) = caught.value.problems
    assert problem.rule == "link-target-missing"
    assert problem.where.path == "paragraph 2"


def test_a_page_number_of_a_bookmark_that_does_not_exist_is_refused(fonts: FontLibrary) -> None:
    with pytest.raises(TemplateError, match="link-target-missing"):
        write(document(paragraph("page ", PageField("page-of", BODY, "nowhere"))), fonts)


def test_a_skipped_heading_level_is_a_warning_and_the_outline_still_stands(fonts: FontLibrary) -> None:
    written = write(document(heading("One"), heading("Three", 3), heading("Nine", 9), heading("Two", 2)), fonts)
    assert [(problem.rule, problem.severity, problem.where.path) for problem in written.problems] == [
        ("heading-level-skipped", Severity.WARNING, "paragraph 2"),
        ("heading-level-skipped", Severity.WARNING, "paragraph 3"),
    ]
    with Finished(written.content).open() as pdf, pdf.open_outline() as outline:
        (one,) = outline.root
        assert [entry.title for entry in one.children] == ["Three", "Two"]
        assert [entry.title for entry in one.children[0].children] == ["Nine"]


def test_a_picture_without_alternative_text_is_refused(fonts: FontLibrary) -> None:
    with pytest.raises(TemplateError, match="picture-alt-missing"):
        write(document(paragraph(Figure(DRAWING, 300, 80))), fonts)


def test_a_damaged_picture_is_refused(fonts: FontLibrary) -> None:
    broken = Figure(Picture(b"\x89PNG\r\n\x1a\nbroken", "image/png"), 30, 30, "a logo")
    with pytest.raises(TemplateError, match="paragraph 1: the picture is damaged"):
        write(document(paragraph(broken)), fonts)


def test_another_font_stands_in_for_an_unknown_one_and_the_style_is_kept(fonts: FontLibrary) -> None:
    style = replace(BODY, family="Comic Sans MS", bold=True)
    written = write(document(paragraph("x", text=style)), fonts)
    (problem,) = written.problems
    assert problem.severity is Severity.WARNING
    assert "paragraph 1: the font Comic Sans MS cannot be embedded" in str(problem)
    with Finished(written.content).open() as pdf:
        (font,) = pdf.pages[0].Resources.Font.values()
    assert str(font.BaseFont).endswith("+LiberationSans-Bold")


@pytest.mark.parametrize(("family", "character", "what", "remedy"), [
    ("Source Sans 3", "\u3042", "Source Sans 3 has no character 'hiragana letter a', U+3042", "search for ^u12354,"),
    ("Calibri", "\u4e2d", "Carlito, which stands in for Calibri, has no character 'cjk unified", "for ^u20013,"),
    ("Wingbats", "\U0001f600", "Liberation Sans, which stands in for Wingbats, has no character 'grinning", "for it,"),
    ("Arial", "\ue123", "has no character U+E123", "for ^u57635,"),
])  # fmt: skip
def test_a_missing_glyph_is_told_by_its_name_with_the_font_that_lacks_it_and_how_to_find_it(
    fonts: FontLibrary, family: str, character: str, what: str, remedy: str
) -> None:
    given = document(paragraph(f"secret {character} words", text=replace(BODY, family=family)))
    problems = {problem.rule: problem for problem in write(given, fonts, claim=False).problems}
    assert what in problems["glyph-missing"].what
    assert remedy in problems["glyph-missing"].remedy
    assert "secret" not in str(problems["glyph-missing"])


def test_letters_of_a_script_that_is_missing_are_told_once_a_place_and_not_spelt_out(fonts: FontLibrary) -> None:
    given = document("fine", paragraph("\u3042\u3044\u3046"), paragraph("\u3044", "\U0001f600"))
    found = [problem for problem in write(given, fonts, claim=False).problems if problem.rule == "glyph-missing"]
    told = [(problem.where.path, problem.what.rpartition("character ")[2]) for problem in found]
    assert told == [
        ("paragraph 2", "'hiragana letter a', U+3042"),
        ("paragraph 3", "'hiragana letter i', U+3044"),
        ("paragraph 3", "'grinning face', U+1F600"),
    ]
    assert "in translation" in found[0].remedy
    assert "in translation" not in found[2].remedy


def test_a_missing_glyph_names_its_code_point_and_place_and_nothing_else(fonts: FontLibrary) -> None:
    given = document("fine", table(("a", "secret \u4e2d words", "c")))
    with pytest.raises(TemplateError) as caught:
        write(given, fonts)
    (problem,) = caught.value.problems
    assert problem.where.path == "table 1, row 2"
    assert "U+4E2D" in problem.what
    assert "secret" not in str(problem)


def test_a_long_table_is_placed_in_time_linear_in_its_rows(fonts: FontLibrary) -> None:
    rows = tuple((f"{number}", "A short event", "Police") for number in range(1500))
    given = document(table(*rows))
    finished = Finished(write(given, fonts).content)
    assert finished.tree.root.words == words(given)
    assert len(finished.tree.all("TR")) == 1501
    assert finished.tree.faults == []


def test_a_row_taller_than_a_page_goes_on_over_pages_as_one_row(fonts: FontLibrary) -> None:
    given = document(table(("1 May", SENTENCE * 120, "Police"), ("2 May", "x", "y")))
    finished = Finished(write(given, fonts).content)
    assert finished.violations == []
    assert finished.tree.root.words == words(given)
    tall = finished.tree.all("TD")[1]
    assert len({number for node in tall.all() for number in node.pages}) >= 3


def test_a_word_wider_than_the_page_is_split_and_stays_one_word(fonts: FontLibrary) -> None:
    given = document("x" * 900, "y " + "z" * 300 + " end")
    finished = Finished(write(given, fonts).content)
    assert finished.tree.root.words == words(given)


def test_a_picture_larger_than_the_page_is_made_smaller_and_told(fonts: FontLibrary) -> None:
    written = write(document(paragraph(Figure(DRAWING, 3000, 8000, "a timeline"))), fonts)
    assert [problem.rule for problem in written.problems] == ["figure-scaled"]
    finished = Finished(written.content)
    assert finished.violations == []
    left, bottom, right, top = map(float, finished.tree.all("Figure")[0].attributes["BBox"])
    assert left >= 71
    assert right <= 524
    assert bottom >= 71
    assert top <= 771


def test_a_header_row_without_a_body_is_no_trouble(fonts: FontLibrary) -> None:
    given = document(replace(table(), rows=(head_row("a", "b", "c"),)), paragraph(Anchor("here")))
    assert Finished(write(given, fonts).content).tree.root.words == ["a", "b", "c"]


def test_whatever_stands_in_a_head_or_foot_is_an_artifact(fonts: FontLibrary) -> None:
    blocks = (
        heading("Head", label="1"),
        paragraph(link("linked", "https://example.org/"), NoteMark("a", "9", RAISED), Anchor("z")),
        paragraph(Text("capitals", replace(BODY, caps="all", language="cy")), Figure(DRAWING, 30, 8)),
        bullets("point"),
        table(("x", "y", "z")),
        contents(("Body", "body")),
    )
    given = document(heading("Body", anchor="body"), head=RunningText(blocks))
    finished = Finished(write(given, fonts).content)
    assert finished.violations == []
    assert finished.tree.root.words == ["Body"]
    for word in ("Head", "linked", "capitals", "point", "Head 1 Head 2 Head 3 x y z"):
        assert word in finished.tree.artifacts[0]


def test_a_label_of_a_drawing_needs_its_glyphs_too(fonts: FontLibrary) -> None:
    drawn = replace(DRAWING, shapes=(Label(0, 0, "中"), Rectangle(0, 0, 1, 1, None, None)))
    with pytest.raises(TemplateError, match=r"paragraph 1: .* U\+4E2D"):
        write(document(paragraph(Figure(drawn, 300, 80, "a timeline"))), fonts)


def test_links_and_underlines_of_a_justified_line_are_where_its_words_are(fonts: FontLibrary) -> None:
    underlined = Text("underlined words ", replace(BODY, underline=True))
    content = (SENTENCE, underlined, link("linked words", "https://example.org/"), " " + SENTENCE * 2)
    given = document(paragraph(*content, style=replace(SPACED, align="justify")))
    finished = Finished(write(given, fonts).content)
    assert finished.violations == []
    with finished.open() as pdf:
        rectangles = [tuple(map(float, annotation.Rect)) for annotation in pdf.pages[0].Annots]
    boxes = finished.characters(0, "linked words")
    assert min(box[0] for box in rectangles) == pytest.approx(min(box[0] for box in boxes), abs=1.5)
    assert max(box[2] for box in rectangles) == pytest.approx(max(box[2] for box in boxes), abs=4)


def test_a_caption_with_a_contents_title_keeps_its_words(fonts: FontLibrary) -> None:
    caption = paragraph("Table", Tab(BODY), link("one", "https://example.org/"), Break(), role=Role.CAPTION)
    given = document(
        replace(caption, role=Role.HEADING, level=1), caption, table(("a", "b", "c")), caption, table(("d", "e", "f"))
    )
    finished = Finished(write(given, fonts).content)
    assert finished.tree.root.words == words(given)
    assert [len(list(node.all("Caption"))) for node in finished.tree.all("Table")] == [1, 1]
    with finished.open() as pdf, pdf.open_outline() as outline:
        assert [entry.title for entry in outline.root] == ["Table one"]


def test_a_character_that_was_lost_is_told_as_such(fonts: FontLibrary) -> None:
    with pytest.raises(TemplateError) as caught:
        write(document("One \ufffd and another \ufffd."), fonts)
    assert [problem.rule for problem in caught.value.problems] == ["character-lost"]
