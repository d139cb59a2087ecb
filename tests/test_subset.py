"""Every item of the supported subset: its tag tree as it is read back, and where its words stand on the page."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from PIL import ImageChops

from reportgen.model.document import words
from reportgen.pipeline import convert
from reportgen.word.read import read
from reportgen.world import fonts
from support.finished import Finished
from support.picture import as_png, picture, unlike
from support.subset import SUBSET, TOLD
from support.tagtree import lines

PICTURED = (
    "alignment-and-indents", "boxes-of-one-cell", "breaks", "breaks-that-end-paragraphs", "bullets-in-bullets",
    "cells-turned-and-crossed", "columns", "contents", "contextual-spacing", "endnotes", "footnotes",
    "frames-and-drop-caps", "headings-on-the-line-of-their-words", "heads-and-feet", "keeps", "labels-of-their-own",
    "letters-set-apart", "logos-beside-words",
    "lines-between-paragraphs", "lines-round-pages", "lines-to-write-on", "looks-of-words",
    "numbers-at-their-points", "numbers-of-pages", "numbers-that-restart",
    "page-numbers-in-frames", "pages-of-a-book",
    "pictures", "pictures-behind-words", "pictures-with-frames", "places-of-labels",
    "sections", "shading-and-borders",
    "space-of-web-pages", "style-cascade", "symbols-of-forms", "tab-stops", "table-header-rows-repeat",
    "table-in-a-table", "table-looks", "table-merges", "table-row-taller-than-a-page",
    "table-rows-of-uneven-length", "title-and-headings",
)  # fmt: skip
"""Items of which the layout is the point."""
LIKE = 0.01
"""So much of the ink of a picture may differ: a few dots of smoothing, not a letter."""
GOLDEN = Path(__file__).parent / "golden" / "subset"
FONTS = fonts()


@cache
def made(name: str) -> Finished:
    converted = convert(SUBSET[name]().bytes(), f"{name}.docx", FONTS, None, f"{name}.pdf")
    assert {problem.rule for problem in converted.problems} == TOLD.get(name, set())
    return Finished(converted.content)


def spots(name: str, page: int, *wanted: str) -> list[tuple[float, float]]:
    """The left edge and the bottom of each of some words on a page, in points from its bottom left corner."""
    return [made(name).characters(page, words)[0][:2] for words in wanted]


@pytest.mark.parametrize("name", SUBSET)
def test_an_item_has_the_tags_that_it_had(name, request):
    said = "\n".join(lines(made(name).tree.root)) + "\n"
    path = GOLDEN / f"{name}.txt"
    if request.config.getoption("--write-golden"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(said, encoding="utf-8")
    assert said == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", SUBSET)
def test_an_item_breaks_no_rule_and_loses_no_word(name):
    assert made(name).violations == []
    assert made(name).tree.root.words == words(read(SUBSET[name]().bytes()).document)


def test_every_golden_tag_tree_belongs_to_an_item():
    assert {path.stem for path in GOLDEN.glob("*.txt")} == set(SUBSET)


# -- where layout is the point -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", PICTURED)
def test_an_item_looks_as_it_looked(name, request):
    seen = picture(made(name).content)
    path = GOLDEN / f"{name}.png"
    if request.config.getoption("--write-golden"):
        path.write_bytes(as_png(seen))
    assert path.stat().st_size <= 20 * 1024
    assert unlike(seen, path.read_bytes()) < LIKE


@pytest.mark.parametrize("name", PICTURED)
@pytest.mark.parametrize(("right", "down"), [(1, 0), (0, 1)])
def test_a_layout_that_moves_by_a_dot_is_seen(name, right, down):
    moved = ImageChops.offset(picture(made(name).content), right, down)
    assert unlike(moved, (GOLDEN / f"{name}.png").read_bytes()) > 5 * LIKE


def test_every_golden_picture_belongs_to_an_item():
    assert {path.stem for path in GOLDEN.glob("*.png")} == set(PICTURED)


def test_looks_of_words_show():
    finished = made("looks-of-words")
    (plain,) = {bottom for _, bottom, _, _ in finished.characters(0, "bold")}
    raised, lowered = (finished.characters(0, word)[0] for word in ("raised", "lowered"))
    assert raised[1] > plain
    assert lowered[1] < plain
    large, small = (finished.characters(0, word)[0] for word in ("large", "coloured"))
    assert large[3] - large[1] > 1.5 * (small[3] - small[1])


def test_a_theme_names_the_fonts():
    with made("theme-fonts").open() as pdf:
        names = sorted(str(font.BaseFont)[8:] for font in pdf.pages[0].Resources.Font.values())
    assert names == ["Carlito", "SourceSans3-Regular"]


def test_a_drop_cap_begins_the_first_word():
    assert made("frames-and-drop-caps").pages[0].startswith("The child was seen.")
    assert made("frames-and-drop-caps").pages[0].endswith("E")


def test_columns_stand_side_by_side_and_end_at_one_height():
    (left, first), (right, second), (_, alone) = spots("columns", 0, "Nine", "behind", "alone")
    assert right - left == pytest.approx((451.3 - 36) / 2 + 36, abs=1)
    assert first == pytest.approx(second, abs=4)
    assert alone < first


def test_uneven_columns_go_on_below():
    assert made("uneven-columns").pages == ["Before behind the next last alone", "on a page"]


def test_each_level_of_a_list_stands_further_in():
    lefts = [left for left, _ in spots("numbers-that-restart", 0, "item 0", "item 1", "item 2", "goes on")]
    assert lefts == pytest.approx([72 + 28.35, 72 + 56.7, 72 + 85.05, 72 + 28.35], abs=1)


def test_breaks_end_lines_and_pages():
    (_, first), (_, second) = spots("breaks", 0, "first line", "second line")
    assert first > second
    assert made("breaks").pages == ["first line second line before", "behind", "on page three"]


def test_what_is_kept_stays_together():
    pages = made("keeps").pages
    assert len(pages) == 3
    assert "Kept with the next" not in pages[0]
    assert pages[1].startswith("Kept with the next Nine agencies")
    assert pages[2].startswith("Nine agencies")
    assert pages[2].endswith("last")


def test_contextual_spacing_is_only_between_different_styles():
    (_, alpha), (_, beta), (_, gamma) = spots("contextual-spacing", 0, "alpha", "beta", "gamma")
    line = 11 * 1.149
    assert alpha - beta == pytest.approx(line, abs=2.5)
    assert beta - gamma == pytest.approx(line + 20, abs=2.5)


def test_alignment_and_indents_are_words():
    middle, edge = 595.3 / 2, 595.3 - 72
    (left, _), (centre, _), (right, _) = spots("alignment-and-indents", 0, "left", "center", "right")
    assert left == pytest.approx(72, abs=1)
    assert centre < middle < centre + 40
    assert right < edge < right + 30
    indented = made("alignment-and-indents").characters(0, "Nine agencies")
    assert indented[0][0] == pytest.approx(72, abs=1.5)
    second = [box for line in ("life was like",) for box in made("alignment-and-indents").characters(0, line)]
    assert all(box[2] <= edge + 1 for box in second)


def test_tab_stops_hold():
    finished = made("tab-stops")
    left, middle, right = (finished.characters(0, word)[0] for word in ("left", "middle", "right"))
    assert left[0] == pytest.approx(72 + 72, abs=1)
    assert (middle[0] + middle[2]) / 2 == pytest.approx(72 + 180, abs=1)
    assert right[2] == pytest.approx(72 + 432, abs=1)
    point = finished.characters(0, ".5")[0]
    assert point[0] == pytest.approx(72 + 288, abs=1.5)


def test_contents_name_pages_and_lead_there():
    assert made("contents").pages[0].replace(".", "").split() == ["Contents", "Why", "2", "Who", "3"]
    right = [box[2] for number in ("2", "3") for box in made("contents").characters(0, number)]
    assert right == pytest.approx([523.3] * 2, abs=1)
    with made("contents").open() as pdf:
        leads = [annotation.Dest[0].objgen for annotation in pdf.pages[0].Annots]
        assert leads == [pdf.pages[1].obj.objgen, pdf.pages[2].obj.objgen]


def test_links_lead_out_and_within():
    with made("links").open() as pdf:
        annotations = list(pdf.pages[0].Annots)
        assert [str(item.A.URI) for item in annotations if "/A" in item] == [
            "https://example.org/report",
            "mailto:board@example.org",
        ]
        assert sum("/Dest" in item for item in annotations) == 2


def test_footnotes_stand_at_the_foot_and_go_on():
    pages = made("footnotes").pages
    assert pages[0].index("A short note.") > pages[0].index("go on.")
    assert pages[0].index("A note of a cell.") > pages[0].index("kept")
    page = next(page for page in pages if "A long one" in page)
    assert "3 Nine agencies" in page
    assert "Its end." not in page
    assert "Its end." in pages[-1]


def test_endnotes_stand_behind_the_last_words_and_go_on():
    first, second, third = made("endnotes").pages
    assert first == "Wordsi"
    assert second.index("The last words") < second.index("The first source.") < second.index("At the foot of the page.")
    assert third.endswith("Its end.")


def test_merged_cells_take_the_room_of_both():
    finished = made("table-merges")
    asked, never, first, second = (
        finished.characters(0, said)[0][0] for said in ("asked and", "never", "1 May", "2 May")
    )
    assert [asked, never] == pytest.approx([first] * 2, abs=1)
    assert second - first == pytest.approx(150, abs=1.5)


def test_words_stand_at_the_top_the_middle_and_the_bottom_of_a_cell():
    (up_left, up), (mid_left, mid), (down_left, down) = spots("table-looks", 0, "up", "mid", "down")
    assert up > mid > down
    assert up - down == pytest.approx(60 - 12.6, abs=4)  # a letter with a descender
    assert (mid_left - up_left, down_left - mid_left) == pytest.approx((100, 150), abs=1.5)


def test_words_stand_beside_and_below_their_logos():
    (beside, _), (again, _), (_, body), (foot, below) = spots(
        "logos-beside-words", 0, "The partnership", "County", "The first words", "The foot"
    )
    assert [beside, again] == pytest.approx([72 + 100] * 2, abs=1)
    assert body < 842 - 36 - 50
    assert foot == pytest.approx(72, abs=1)
    assert below == pytest.approx(36, abs=4)


def test_a_heading_stands_on_the_line_of_its_words():
    (first, of), (words, behind), (_, end) = spots(
        "headings-on-the-line-of-their-words", 0, "Finding.", "Nine agencies", "Another"
    )
    assert of == pytest.approx(behind, abs=3)
    assert words > first
    assert behind > end


def test_turned_lines_run_up_and_down():
    for said in ("height", "two rows", "downwards from here"):
        ((left, bottom, right, top),) = made("cells-turned-and-crossed").characters(0, said)
        assert top - bottom > 2 * (right - left)


def test_header_rows_stand_again_on_each_page():
    pages = made("table-header-rows-repeat").pages
    assert len(pages) == 2
    assert all(page.startswith("what state each of it item") for page in pages)


def test_a_row_taller_than_a_page_goes_on():
    pages = made("table-row-taller-than-a-page").pages
    assert len(pages) == 3
    assert all(page.startswith("who account") for page in pages)
    assert pages[2].endswith("Line 29 of the account.")


def test_a_table_in_a_table_stands_in_its_cell():
    (inner, first), (after, second), (beside, third) = spots("table-in-a-table", 0, "in", "after it", "one")
    assert first > second
    assert inner < beside
    assert third > second
    assert after < beside


def test_pages_turn_with_their_section():
    with made("sections").open() as pdf:
        sizes = [(round(float(page.MediaBox[2])), round(float(page.MediaBox[3]))) for page in pdf.pages]
    assert sizes == [(595, 842), (842, 595), (595, 842)]


def test_a_page_number_in_a_frame_stands_on_the_line_of_its_head_or_foot():
    assert made("page-numbers-in-frames").pages == ["1 The head Words. The foot 1"]
    (middle, upper), (_, head), (foot, lower) = spots("page-numbers-in-frames", 0, "1", "The head", "The foot")
    assert middle == pytest.approx(595.3 / 2, abs=5)
    assert upper == pytest.approx(head, abs=1)
    assert (foot, lower) == pytest.approx((72, 36), abs=4)


def test_heads_say_the_headings_of_their_pages():
    assert [page.split()[:2] for page in made("heads-that-say-headings").pages] == [
        ["1", "Why"],
        ["1", "Why"],
        ["2", "How"],
        ["3", "Who"],
    ]
    assert [page.split()[-1] for page in made("heads-that-say-headings").pages] == ["Why", "How", "How", "Who"]


def test_each_sort_of_page_has_its_head():
    assert made("heads-and-feet").pages == [
        "First head Body 1 Page 1 of 3",
        "Even head Body 2 Page 2 of 3",
        "Odd head Body 3 Page 3 of 3",
    ]
    assert [page.split(" Page")[0] for page in made("heads-and-feet").tree.artifacts] == [
        "First head",
        "Even head",
        "Odd head",
    ]


def test_paragraphs_with_the_same_box_share_it():
    (_, first), (_, second), (_, outside) = spots("shading-and-borders", 0, "boxed", "in the same", "outside")
    assert first - second < second - outside


def test_a_picture_has_the_size_that_word_gives_it():
    boxes = [[float(edge) for edge in node.attributes["BBox"]] for node in made("pictures").tree.all("Figure")]
    assert [(right - left, top - bottom) for left, bottom, right, top in boxes] == [
        pytest.approx((20, 10), abs=0.1),
        pytest.approx((100, 50), abs=0.1),
    ]
    assert len(made("pictures").tree.all("Figure")) == 2
