"""Templates that use docxtpl's dialect beyond ours: what the reader gets, and what is refused with its place."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile

import pytest
from docxtpl import DocxTemplate
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from conftest import CASES
from reportgen.errors import TemplateError
from reportgen.model.content import Content
from reportgen.model.document import Figure, Metadata
from reportgen.model.drawing import Drawing, Rectangle
from reportgen.model.markup import parse
from reportgen.word.fill import fill
from reportgen.word.read import read
from support.docx_builder import Docx, cell, p, r, row, table
from support.judges import docx_faults
from support.read_back import read_back

STYLES = '<w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/></w:style>'
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
YEARS = ("2023", "2024", "2025")
ROWS = ({"who": "A & B", "counts": ("1", "2", "3")}, {"who": "<C>", "counts": ("4", "5", "6")})


def made(body: str, **slots) -> bytes:
    content = Content("cspr", slots, Metadata(title="A report", language="en-GB", created="2025-03-01T00:00:00Z"))
    return fill(Docx(body=body, styles=STYLES).bytes(), content, name="house.docx")


def filled(body: str, **slots) -> list[str]:
    return [line.strip() for line in read_back(read(made(body, **slots), "made.docx").document)]


def xml(body: str, **slots) -> str:
    return zipfile.ZipFile(io.BytesIO(made(body, **slots))).read("word/document.xml").decode()


def problems(body: str, **slots) -> list[str]:
    with pytest.raises(TemplateError) as refused:
        made(body, **slots)
    return [str(problem) for problem in refused.value.problems]


def by_year(*rows: str, widths: tuple[int, ...] = (2000, 2000)) -> str:
    """A table with a column for each year: its head, and these rows."""
    head = row("Who", "{%tc for year in years %}", "{{ year }}", "{%tc endfor %}", head=True)
    return table(head, *rows, widths=widths)


COUNTS = (
    row("{%tr for one in rows %}", "")
    + row("{{ one.who }}", "{%tc for count in one.counts %}", "{{ count }}", "{%tc endfor %}")
    + row("{%tr endfor %}", "")
)

# -- columns -----------------------------------------------------------------------------------------------------


def test_columns_are_repeated_and_the_grid_grows_with_them():
    body = by_year(COUNTS)
    lines = filled(body, years=YEARS, rows=ROWS)
    assert lines[0] == "table 4:"
    assert [line for line in lines if line.startswith("b:")] == [
        f"b: {words}" for words in ("Who", *YEARS, "A & B", "1", "2", "3", "<C>", "4", "5", "6")
    ]
    assert xml(body, years=YEARS, rows=ROWS).count("<w:gridCol") == 4


def test_the_table_keeps_its_width_when_columns_are_added():
    root = etree.fromstring(xml(by_year(COUNTS), years=YEARS, rows=ROWS).encode())
    assert [column.get(W + "w") for column in root.iter(W + "gridCol")] == ["1000"] * 4


def test_columns_that_are_left_out_give_their_width_to_the_others():
    body = table(row("a", "{%tc if more %}", "b", "{%tc endif %}", "c"), widths=(1000, 1000, 1000))
    assert filled(body, more=True)[0] == "table 3:"
    root = etree.fromstring(xml(body, more=False).encode())
    assert [column.get(W + "w") for column in root.iter(W + "gridCol")] == ["1500", "1500"]


def test_a_table_whose_every_column_is_left_out_is_not_there():
    body = p("A") + table(row("{%tc for year in years %}", "{{ year }}", "{%tc endfor %}"))
    assert filled(body, years=()) == ["b: A"]


def test_other_tables_of_the_part_keep_their_grid():
    body = table(row("a"), widths=(700, 800, 900)) + p("x") + by_year()
    assert '<w:gridCol w:w="700"/><w:gridCol w:w="800"/><w:gridCol w:w="900"/>' in xml(body, years=YEARS)


# -- cells -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("properties", ["", '<w:tcW w:w="500" w:type="dxa"/><w:shd w:val="clear" w:fill="000000"/>'])
def test_a_cell_takes_the_colour_of_a_choice(properties):
    order = "{% cellbg “FFE0E0” if late else 'FFFFFF' %}late"
    body = table(row(cell(p(order, properties='<w:shd w:val="clear" w:fill="123456"/>'), properties=properties)))
    found = xml(body, late=True)
    assert 'w:fill="FFE0E0"' in found
    assert 'w:fill="000000"' not in found
    assert 'w:fill="123456"' in found
    assert "b: late" in filled(body, late=True)


def test_a_cell_spans_as_many_columns_as_a_slot_says():
    body = table(row("{% colspan wide %}both"), row("a", "b"))
    assert "header 2x1:" in filled(body, wide="2") or "cell 2x1:" in filled(body, wide="2")
    assert xml(body, wide="2").count("<w:gridCol") == 2


def test_copies_of_a_cell_become_one_across_columns():
    body = by_year(row("Sum", "{%tc for year in years %}", "{% hm %}all years", "{%tc endfor %}"))
    lines = filled(body, years=YEARS)
    assert "cell 3x1:" in lines
    assert lines.count("b: all years") == 1


def test_a_span_of_the_template_is_multiplied_when_its_copies_become_one():
    merged = cell("{% hm %}all", properties='<w:gridSpan w:val="2"/>')
    body = table(row("{%tc for x in years %}", merged, "{%tc endfor %}"), row("{%tc for x in years %}", "a", "b",
                 "{%tc endfor %}"))  # fmt: skip
    assert 'w:gridSpan w:val="6"' in xml(body, years=YEARS)


def test_copies_of_a_cell_become_one_down_the_rows():
    body = table(row("{%tr for x in years %}", ""), row("{% vm %}{{ rows.who }}", "{{ x }}"), row("{%tr endfor %}", ""))
    lines = filled(body, years=YEARS, rows={"who": "A & B"})
    assert any("1x3" in line for line in lines)
    assert lines.count("b: A & B") == 1


# -- runs --------------------------------------------------------------------------------------------------------


def test_a_line_of_a_narrative_stands_between_words():
    body = p(r("Said: {{r story }} – all", "<w:i/>"))
    found = xml(body, story=parse("**loud** & clear"))
    assert "<w:rPr><w:b/><w:bCs/><w:i/></w:rPr>" in found
    assert '<w:rPr><w:i/></w:rPr><w:t xml:space="preserve"> – all</w:t>' in found


@pytest.mark.parametrize("value", ["A & <B>", None, parse("")])
def test_words_or_nothing_may_stand_between_words(value):
    assert filled(p("x{{r slot }}y{{r slot }}"), slot=value) == [
        f"b: x{value}y{value}" if value == "A & <B>" else "b: xy"
    ]


def test_a_picture_may_stand_between_words():
    drawing = Drawing(10, 10, (Rectangle(1, 1, 8, 8, fill="17375E"),), "A square", "A square")
    (paragraph,) = read(made(p("a {{r one }} b"), one=Figure(drawing, 10, 10)), "made.docx").document.blocks()
    assert [type(inline).__name__ for inline in paragraph.content] == ["Text", "Figure", "Text"]


def test_runs_are_chosen_with_the_look_of_what_stands_beside():
    body = p(r("a{%r if x %}b{%r endif %}c", "<w:b/>"), "<w:r><w:br/></w:r>")
    for letter in "abc":
        assert f'<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">{letter}</w:t>' in xml(body, x=True)
    assert "".join(filled(body, x=False)).replace("*", "").startswith("b: ac")
    assert "".join(filled(body, x=True)).replace("*", "").startswith("b: abc")


def test_several_paragraphs_within_a_line_are_a_problem():
    (problem,) = problems(p("x") + p("Said: {{r story }}"), story=parse("a\n\nb"))
    assert problem.startswith("house.docx paragraph 2: a slot that is no line of words")


# -- all that filling does is done here too ----------------------------------------------------------------------


def test_narratives_choices_and_loops_work_beside_columns():
    body = (
        p("{%p if yes %}") + p("{{p story }}") + p("{%p else %}") + p("No") + p("{%p endif %}")
        + p("{% for x in years %}{{ loop.index }}: {{ x }}{% if not loop.last %}, {% endif %}{% endfor %}")
        + p("{#p a note #}") + by_year(COUNTS)
    )  # fmt: skip
    lines = filled(body, yes=True, story=parse("One & two.\n\n- a"), years=YEARS, rows=ROWS)
    assert lines[0] == "b: One & two."
    assert "b: 1: 2023, 2: 2024, 3: 2025" in lines
    assert "b: No" not in lines


def test_lone_braces_stay_words_and_nothing_between_them_is_lost():
    body = p("A {") + p("{ B") + p("100 %") + p("} C {") + p("% D") + by_year()
    assert filled(body, years=())[:5] == ["b: A {", "b: { B", "b: 100 %", "b: } C {", "b: % D"]


def test_a_word_of_docxtpls_own_for_braces_stays_a_word():
    assert filled(p("{{ x }}") + by_year(), x="{_{ a }_} {{ b }}", years=())[0] == "b: {_{ a }_} {{ b }}"


def test_judges_find_no_fault_in_what_is_made():
    body = by_year(COUNTS, row("Sum", "{%tc for year in years %}", "{% hm %}all", "{%tc endfor %}")) + p(
        r("{{r story }}", "<w:i/>")
    )
    body += p("x") + table(row("{% colspan 2 %}{% cellbg 'FFE0E0' %}both"), row("a", "b"))
    body += p("x") + table(row("{%tr for x in years %}", ""), row("{% vm %}A", "{{ x }}"), row("{%tr endfor %}", ""))
    found = docx_faults(made(body + p("x"), years=YEARS, rows=ROWS, story=parse("**a**")))
    assert found == docx_faults(made(p("x")))  # what the small template lacks anyway


def test_the_same_content_gives_the_same_bytes():
    assert made(by_year(COUNTS), years=YEARS, rows=ROWS) == made(by_year(COUNTS), years=YEARS, rows=ROWS)


@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co", "Zl", "Zp")), max_size=40))
def test_every_word_that_goes_in_comes_out(text):
    line = next(line for line in filled(by_year(), years=(f"[{text}]",)) if "[" in line)
    assert line.split() == f"b: [{text}]".split()


# -- what is refused, and where ----------------------------------------------------------------------------------


def test_a_slot_that_is_not_there_is_found_in_the_cell_that_asks_for_it():
    body = p("x") + table(row("a", "{% cellbg colr %}{{ nmae }}"))
    found = problems(body, colour="FFFFFF", name="A")
    assert [problem.partition(", which")[0] for problem in found] == [
        "house.docx table 1, row 1, cell 2: the template asks for `colr`",
        "house.docx table 1, row 1, cell 2: the template asks for `nmae`",
    ]


@pytest.mark.parametrize("order", ["{% cellbg one.nmae %}", "{% colspan one.nmae %}", "{{r one.nmae }}"])
def test_a_part_of_a_group_that_is_not_there_is_named_with_its_place(order):
    (problem,) = problems(p("x") + table(row("a", order)), one={"name": "A"})
    assert problem.startswith("house.docx table 1, row 1, cell 2: the template asks for `nmae`")


@pytest.mark.parametrize("colour", ["red", "FFE0E0\n", '"/><w:x', "12345678", None, True])
def test_only_a_colour_colours_a_cell(colour):
    (problem,) = problems(table(row("a", "{% cellbg slot %}x")), slot=colour)
    assert problem.startswith("house.docx table 1, row 1, cell 2: a cell's colour is not")


@pytest.mark.parametrize("span", ["0", "64", "two", "-1", "²", None, True, "99999999999"])
def test_only_a_number_of_columns_is_a_span(span):
    (problem,) = problems(table(row("a", "{% colspan slot %}x")), slot=span)
    assert problem.startswith("house.docx table 1, row 1, cell 2: a cell's span is not")


@pytest.mark.parametrize(
    "tag", ["{% cellbg name.upper() %}", "{% colspan 1 + 1 %}", "{{r name|safe }}", "{%r set x = 1 %}"]
)
def test_a_template_may_not_compute_here_either(tag):
    found = problems(p("x") + table(row(tag)), name="A")
    assert [problem for problem in found if "table 1, row 1, cell 1" in problem and "[template-forbidden]" in problem]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (p("{% vm %}x"), "stands outside a table"),
        (table(row("{% vm %}x")), "outside a loop over rows"),
        (table(row("{% hm %}x")), "outside a loop over columns"),
        (table(row("{% colspan 2 %}{% colspan 2 %}x")), "contradict"),
        (table(row("{%tc for x in all %}", "{% hm %}{% colspan 2 %}x", "{%tc endfor %}")), "contradict"),
        (table(row("{% if all %}{% cellbg 'FFFFFF' %}{% endif %}")), "within its cell"),
        (table(row(cell(p("{%p if all %}"), p("{% cellbg 'FFFFFF' %}"), p("{%p endif %}")))), "within its cell"),
        (table(row(cell(p("{% cellbg 'FFFFFF' %}"), table(row("a")), p("")))), "holds a table"),
        (table(row("{%tr for x in all %}"), row(cell(p("{% vm %}a"), p("b"))), row("{%tr endfor %}")), "one look"),
        (table(row("{%tc if all %}", cell(table(row("a")), p("b")), "{%tc endif %}")), "holds another"),
        (table(row("{%tc if all %}", "b", "{%tc endif %}"), widths=()), "have no widths"),
        (table(row("{%tc if all %}", "b", "{%tc endif %}", properties='<w:gridBefore w:val="1"/>')), "shifted"),
        (table(row("{%tc if all %}", "lost {%tc endif %}")), "words stand beside"),
        (table(row("{%tc if all %}", "a"), row("b", "{%tc endif %}")), "begins and ends in different"),
        (p("{%tc if all %}"), "outside a table"),
        (p("{%r if all %}a{% endif %}"), "begins and ends in different"),
        (table(row("{% cellbg '50%' %}x")), "cannot be read"),
    ],
)
def test_what_docxtpl_would_lose_or_mix_up_is_refused_with_its_place(body, words):
    found = problems(body, all=("a",))
    assert any(words in problem for problem in found), found
    assert all(problem.startswith(("house.docx table 1", "house.docx paragraph 1")) for problem in found)


PIECES = (
    "{{ ",
    "}} ",
    "{% ",
    "%} ",
    "p ",
    "tr ",
    "tc ",
    "r ",
    " if ",
    " for x in all ",
    " endif ",
    " endfor ",
    " name ",
    "x",
    "{",
    "}",
    "{% vm %}",
    "{% hm %}",
    "{{r name }}",
    "{% cellbg 'FFFFFF' %}",
    "{% colspan 2 %}",
    "{%tc for x in all %}",
    "{%tc endfor %}",
)


@given(st.lists(st.lists(st.sampled_from(PIECES), max_size=6).map("".join), min_size=1, max_size=5))
def test_whatever_stands_in_braces_gives_a_document_or_problems_with_a_place(texts):
    body = "".join(map(p, texts)) + table(row(*texts), row("a", "b")) + p("{{r name }}")
    try:
        found = made(body, name="A", all=("a", "b"))
    except TemplateError as error:
        unplaced = [problem for problem in error.problems if not problem.where.path]
    else:
        unplaced = []
        assert read(found, "made.docx").document.sections
    assert unplaced == []


# -- docxtpl is loaded for those who need it ---------------------------------------------------------------------


def test_a_letter_is_built_without_docxtpl_and_python_docx():
    code = (
        "import sys, datetime as dt\n"
        "from pathlib import Path\n"
        "from reportgen.model.artefact import Format\n"
        "from reportgen.pipeline import Wish, build\n"
        "from reportgen.world import open_world\n"
        f"cases = Path({str(CASES)!r})\n"
        "world = open_world(cases / 'partnership.yaml', as_of=dt.date(2026, 11, 23))\n"
        "name = '11a-notified.yaml'\n"
        "letter = Wish(kinds=frozenset({'notification'}), formats=(Format.DOCX,))\n"
        "built = build((cases / name).read_bytes(), name, world, letter)\n"
        "print(len(built.artefacts), 'docxtpl' in sys.modules, 'docx' in sys.modules)\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["1", "False", "False"]


# -- why docxtpl's own filling is not used by itself -------------------------------------------------------------


def plain(body: str, **slots) -> list[str]:
    """The paragraphs that docxtpl makes by itself, as its manual shows it first."""
    template = DocxTemplate(io.BytesIO(Docx(body=body).bytes()))
    template.render(slots)
    return [paragraph.text for paragraph in template.docx.paragraphs]


def test_docxtpl_by_itself_loses_words_behind_an_ampersand_and_we_do_not():
    body = p("{{ who }} were told.") + p("More.")
    assert plain(body, who="Police & Crime <X>") == ["Police  Crime "]
    assert filled(body, who="Police & Crime <X>") == ["b: Police & Crime <X> were told.", "b: More."]


def test_docxtpl_by_itself_joins_braces_of_different_paragraphs_and_we_do_not():
    body = p("Set A = {") + p("{ b }") + p("} and so on")
    assert plain(body, b="B") == ["Set A = B and so on"]
    assert filled(body, b="B") == ["b: Set A = {", "b: { b }", "b: } and so on"]


def test_docxtpl_by_itself_says_nothing_of_a_slot_that_is_not_there_and_we_do():
    assert plain(p("Dear {{ nmae }},"), name="A") == ["Dear ,"]
    assert problems(p("Dear {{ nmae }},"), name="A")[0].startswith("house.docx paragraph 1: ")
