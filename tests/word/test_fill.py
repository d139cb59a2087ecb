"""Filling a template: what the reader gets, and what is refused with its place."""

from __future__ import annotations

import io
import re
import zipfile
from xml.parsers.expat import ExpatError

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from msgspec.structs import replace
from PIL import Image

from reportgen.errors import TemplateError
from reportgen.model.content import Content
from reportgen.model.document import Contents, Figure, Metadata, Paragraph, Picture, words
from reportgen.model.drawing import Circle, Drawing, Label, Line, Polygon, Rectangle
from reportgen.model.markup import parse
from reportgen.model.passage import Passage
from reportgen.word import fill as filling
from reportgen.word.fill import fill
from reportgen.word.namespaces import W
from reportgen.word.read import read
from support.docx_builder import Docx, cell, p, pack, r, row, table
from support.read_back import read_back

LIST_BULLET = '<w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/></w:style>'
UNDEFINED = "[template-undefined-slot]"
DRAWING = Drawing(
    200,
    100,
    (
        Rectangle(1, 1, 198, 98, fill="E8EDF3", stroke="17375E"),
        Line(5, 50, 195, 50, dash=(3,)),
        Line(5, 60, 5, 60),
        Circle(100, 50, 4, fill="8A1A1A"),
        Polygon(((10, 10), (20, 10), (15, 20)), fill="17375E"),
        Label(100, 20, "2024", bold=True, anchor="middle"),
    ),
    "Timeline",
    "A line with one circle & a label",
)


def content(**slots) -> Content:
    return Content(
        "cspr", slots, Metadata(title="A report", language="en-GB", author="Us", created="2025-03-01T00:00:00Z")
    )


def filled(body: str, *, styles: str = LIST_BULLET, **slots) -> list[str]:
    """What the reader of the filled document gets, a block a line."""
    made = fill(Docx(body=body, styles=styles).bytes(), content(**slots))
    return read_back(read(made, "made.docx").document)


def problems(body: str, **slots) -> list[str]:
    """The problems of a template as they are printed."""
    with pytest.raises(TemplateError) as refused:
        fill(Docx(body=body, styles=LIST_BULLET).bytes(), content(**slots), name="house.docx")
    return [str(problem) for problem in refused.value.problems]


def member(made: bytes, name: str) -> str:
    return zipfile.ZipFile(io.BytesIO(made)).read(name).decode()


# -- words -------------------------------------------------------------------------------------------------------


def test_a_slot_is_replaced_by_its_words():
    assert filled(p("Dear {{ name }},"), name="Marlowe") == ["b: Dear Marlowe,"]


def test_words_that_look_like_xml_are_printed_as_they_are():
    assert filled(p("{{ who }} and more"), who="Police & Crime <X> \"'") == ["b: Police & Crime <X> \"' and more"]


def test_words_that_look_like_a_slot_are_printed_as_they_are():
    assert filled(p("{{ who }}"), who="{{ other }} {% if x %}") == ["b: {{ other }} {% if x %}"]


def test_a_line_break_within_words_is_a_line_break_in_word():
    assert filled(p("{{ address }}"), address="1 Row\nTown") == ["b: 1 Row{line break}Town"]


def test_a_slot_that_word_has_split_over_runs_is_whole_again():
    body = p(r("Dear {"), r("{ na", "<w:b/>"), r("me }"), r("}!"))
    assert filled(body, name="Marlowe") == ["b: Dear Marlowe!"]


def test_quotes_that_word_made_typographic_are_read_as_quotes():
    assert filled(p("{% if state == “open” %}yes{% endif %}"), state="open") == ["b: yes"]


@given(
    st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co"), exclude_characters="\u2028\u2029"), max_size=40)
)
def test_every_word_that_goes_in_comes_out(text):
    # Line and paragraph separators apart, nothing but white space may change.
    lines = filled(p("[{{ text }}]"), text=text)
    assert "".join(lines).split() == f"b: [{text}]".split()


# -- narratives --------------------------------------------------------------------------------------------------


def test_a_narrative_takes_the_place_of_its_paragraph():
    body = p("before") + p("{{p story }}", style="Caption") + p("after")
    story = parse("One **bold** & \\<two>.\n\nThree *leaning*.\n\n- a\n- b\n")
    made = fill(Docx(body=body, styles=LIST_BULLET).bytes(), content(story=story))
    xml = member(made, "word/document.xml")
    root = etree.fromstring(xml.encode())
    w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    found = [
        (
            (one.find(f"{w}pPr/{w}pStyle") is not None and one.find(f"{w}pPr/{w}pStyle").get(w + "val")),
            "".join(one.itertext()),
        )
        for one in root.iter(w + "p")
    ]
    assert found == [
        (False, "before"),
        ("Caption", "One bold & <two>."),
        ("Caption", "Three leaning."),
        ("ListBullet", "a"),
        ("ListBullet", "b"),
        (False, "after"),
    ]
    assert "<w:rPr><w:b/><w:bCs/></w:rPr>" in xml
    assert "<w:rPr><w:i/><w:iCs/></w:rPr>" in xml


def test_a_narrative_keeps_the_look_of_the_run_that_it_replaces():
    body = p(r("{{p story }}", '<w:rFonts w:ascii="Carlito"/><w:color w:val="112233"/>'))
    xml = member(fill(Docx(body=body).bytes(), content(story=parse("**bold**"))), "word/document.xml")
    assert '<w:rPr><w:rFonts w:ascii="Carlito"/><w:b/><w:bCs/><w:color w:val="112233"/></w:rPr>' in xml


def test_bullets_take_the_bullet_style_of_their_paragraph_where_there_is_one():
    styles = LIST_BULLET + (
        '<w:style w:type="paragraph" w:styleId="Cell"><w:name w:val="Cell"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="CellBullet"><w:name w:val="Cell Bullet"/></w:style>'
    )
    template = Docx(body=p("{{p story }}", style="Cell"), styles=styles).bytes()
    assert '"CellBullet"' in member(fill(template, content(story=parse("- a"))), "word/document.xml")


def test_a_paragraph_that_leads_into_bullets_stays_on_their_page():
    story = parse("Over.\n\nThey learned:\n\n- a\n- b\n\nAfter.")
    template = Docx(body=p("{{p story }}", style="Cell"), styles=LIST_BULLET).bytes()
    xml = member(fill(template, content(story=story)), "word/document.xml")
    assert xml.count("<w:keepNext/>") == 1
    assert re.search('<w:pStyle w:val="Cell"/><w:keepNext/></w:pPr><w:r><w:t[^>]*>They learned:', xml)


def test_a_paragraph_in_a_table_that_leads_into_bullets_does_not_hold_its_row_to_the_next():
    template = Docx(body=table(row(cell(p("{{p story }}")))), styles=LIST_BULLET).bytes()
    assert "keepNext" not in member(fill(template, content(story=parse("They learned:\n\n- a"))), "word/document.xml")


def test_a_weight_that_the_template_gives_is_not_given_twice():
    xml = member(fill(Docx(body=p(r("{{p x }}", "<w:b/>"))).bytes(), content(x=parse("**b**"))), "word/document.xml")
    assert xml.count("<w:b/>") == 1


def test_a_narrative_does_not_break_the_page_before_each_of_its_paragraphs():
    body = p("{{p story }}", properties="<w:pageBreakBefore/>")
    assert "pageBreakBefore" not in member(
        fill(Docx(body=body).bytes(), content(story=parse("a"))), "word/document.xml"
    )


def test_bullets_without_a_style_for_them_are_a_problem():
    with pytest.raises(TemplateError, match="template-unfit-slot"):
        fill(Docx(body=p("{{p story }}")).bytes(), content(story=parse("- a")))


@pytest.mark.parametrize("nothing", [None, Passage(), ()])
def test_an_empty_narrative_leaves_no_paragraph(nothing):
    body = p("before") + p("{%p for one in all %}") + p("{{p one }}") + p("{%p endfor %}") + p("after")
    assert filled(body, all=(nothing,) if nothing != () else ()) == ["b: before", "b: after"]


def test_words_in_the_place_of_a_paragraph_are_one_paragraph():
    assert filled(p("{{p note }}"), note="A & B\nC") == ["b: A & B{line break}C"]


def test_a_cell_whose_slots_are_all_empty_still_ends_with_a_paragraph():
    body = table(row("a", cell(p("{{p story }}"))))
    made = fill(Docx(body=body).bytes(), content(story=None))
    assert "<w:tc><w:p/></w:tc>" in member(made, "word/document.xml")


def test_a_reference_left_in_a_narrative_is_our_own_fault():
    with pytest.raises(TypeError, match="a reference was left"):
        fill(Docx(body=p("{{p story }}")).bytes(), content(story=parse("[[mother]]")))


# -- choice and repetition ---------------------------------------------------------------------------------------


def test_paragraphs_are_chosen():
    body = p("{%p if yes %}") + p("Yes") + p("{%p else %}") + p("No") + p("{%p endif %}")
    assert filled(body, yes=True) == ["b: Yes"]
    assert filled(body, yes=False) == ["b: No"]


def test_rows_are_repeated():
    body = table(
        row("Who", "When", head=True),
        row("{%tr for one in rows %}", ""),
        row("{{ one.who }}", "{{ one.on }}"),
        row("{%tr endfor %}", ""),
    )
    rows = ({"who": "A", "on": "1 March"}, {"who": "B", "on": "2 March"})
    text = [line.strip() for line in filled(body, rows=rows)]
    assert [line for line in text if line.startswith("b:")] == [
        "b: Who",
        "b: When",
        "b: A",
        "b: 1 March",
        "b: B",
        "b: 2 March",
    ]


def test_a_key_may_have_the_name_of_a_method():
    assert filled(p("{{ one.items }} {{ one['keys'] }}"), one={"items": "a", "keys": "b"}) == ["b: a b"]


def test_a_loop_knows_its_position():
    body = p(
        "{% for x in all %}{{ loop.index }} of {{ loop.length }}: {{ x }}",
        "{% if not loop.last %}, {% endif %}{% endfor %}",
    )
    assert filled(body, all=("a", "b")) == ["b: 1 of 2: a, 2 of 2: b"]


def test_two_tables_that_touch_stay_two():
    body = p("{%p for x in all %}") + table(row("{{ x }}", "")) + p("{%p endfor %}")
    assert sum(line.startswith("table") for line in filled(body, all=("a", "b"))) == 2


CELLS = st.lists(
    st.sampled_from([p("x"), "<w:p/>", table(row(cell(p("y")))), "<w:tcPr/>", "<w:tbl/>", "<w:tbl><w:tr/></w:tbl>"]),
    max_size=3,
)
ROWS = st.lists(CELLS, max_size=2).map(lambda cells: "".join(f"<w:tc>{''.join(inner)}</w:tc>" for inner in cells))
TABLES = st.lists(ROWS, max_size=2).map(
    lambda rows: f"<w:tbl>{''.join(f'<w:tr>{cells}</w:tr>' for cells in rows)}</w:tbl>"
)
BODIES = st.lists(TABLES | st.just(p("z")), max_size=3).map("".join)


@given(BODIES)
def test_every_table_that_needs_mending_is_looked_at(body):
    """What is passed over because it looks whole is whole: mending it changes nothing."""
    root = etree.fromstring(f'<w:body xmlns:w="{W[1:-1]}">{body}</w:body>'.encode())
    before = etree.tostring(root, encoding="unicode")
    filling._mend_tables(root)
    assert filling._may_be_broken(before) or etree.tostring(root, encoding="unicode") == before


def test_a_part_that_is_not_whole_is_never_written(monkeypatch):
    monkeypatch.setattr(filling, "with_contents", lambda xml, *_: xml.replace("</w:body>", ""))
    with pytest.raises(ExpatError):
        fill(Docx(body=p("x")).bytes(), content())


def test_a_comment_of_the_designer_vanishes():
    assert filled(p("A{# to do #}B")) == ["b: AB"]


def test_a_comment_may_take_its_paragraph_or_row_with_it():
    rows = table(row("a", "b"), row("{#tr to do #}", ""))
    made = [line.strip() for line in filled(p("A") + p("{#p to do #}") + rows)]
    assert made.count("b: A") == 1
    assert "b:" not in made
    assert sum(line.startswith("row") for line in made) == 1
    assert "[template-syntax]" in problems(p("lost {#p to do #}"))[0]


def test_a_table_that_loses_all_its_rows_is_not_there():
    body = p("A") + table(row("{%tr for x in all %}", ""), row("{{ x }}", ""), row("{%tr endfor %}", ""))
    assert filled(body, all=()) == ["b: A"]


def test_a_slot_may_stand_close_to_its_braces():
    assert filled(p("{{name}}{%if name%}!{%endif%}"), name="A") == ["b: A!"]


def test_a_choice_that_begins_in_a_link_and_ends_outside_is_a_problem():
    body = '<w:p><w:hyperlink w:anchor="x">' + r("{% if x %}a") + "</w:hyperlink>" + r("b{% endif %}") + "</w:p>"
    assert "[template-structure]" in problems(body, x=False)[0]


@pytest.mark.parametrize(
    "written",
    [
        *("{{ " + "(" * 3000 + "x" + ")" * 3000 + " }}", "{{ x" + " or x" * 20_000 + " }}", "{{ " + "9" * 5000 + " }}"),
        "{% for y in x %}" * 30 + "{% endfor %}" * 30,
    ],
)
def test_what_is_too_much_for_python_is_a_fault_of_the_template_and_not_ours(written):
    assert "[template-syntax]" in problems(p(written), x=())[0]


def test_a_picture_beside_an_order_for_the_whole_paragraph_is_not_lost():
    body = p("{%p if x %}", "<w:r><w:drawing/></w:r>") + p("{%p endif %}")
    assert "[template-syntax]" in problems(body, x=True)[0]


@pytest.mark.parametrize("order", ["{{ name|blocks(0, 1) }}", "{{ name|runs(0, 1) }}", "{{p name|each }}"])
def test_our_own_filters_are_not_for_templates(order):
    assert "uses a filter" in problems(p(order), name="A")[0]


def test_what_is_no_character_is_refused():
    assert "no character" in problems(p("x\ufdd07\ufdd1"))[0]


# -- headers and footers -----------------------------------------------------------------------------------------


def test_headers_are_filled_too():
    template = Docx(body=p("x"), heads={"header1": p("{{ marking }}")}).bytes()
    assert "OFFICIAL-SENSITIVE" in member(fill(template, content(marking="OFFICIAL-SENSITIVE")), "word/header1.xml")


def places_without_marking(body: str = "", section: str = "", settings: str = "", **heads: str) -> list[str]:
    """Where a template is told to lack its marking; each head is a header or footer with these words."""
    template = Docx(
        body=body or p("x"), section=section, settings=settings, heads={key: p(text) for key, text in heads.items()}
    )
    try:
        fill(template.bytes(), content(marking="X"), on_every_page={"marking"})
    except TemplateError as error:
        return [problem.where.path for problem in error.problems if problem.rule == "template-required-slot"]
    return []


def shown(part: str, sort: str = "default") -> str:
    return f'<w:{part.rstrip("0123456789")}Reference w:type="{sort}" r:id="{part}"/>'


MARKED, PLAIN = "{{ marking }}", "no marking"
NEXT = "<w:p><w:pPr><w:sectPr>{}</w:sectPr></w:pPr></w:p>"


def test_a_marking_in_the_text_alone_is_not_on_every_page():
    assert places_without_marking(p("{{ marking }}")) == ["section 1"]


def test_a_marking_may_stand_in_header_or_footer():
    assert places_without_marking(section=shown("header1"), header1=MARKED) == []
    assert places_without_marking(section=shown("footer1"), footer1=MARKED) == []
    assert places_without_marking(section=shown("footer1") + shown("header1"), footer1=MARKED, header1=PLAIN) == []


def test_a_header_that_no_section_shows_does_not_count():
    assert places_without_marking(header1=MARKED) == ["section 1"]


def test_a_first_page_of_its_own_needs_the_marking_too():
    both = shown("header1") + shown("header2", "first")
    title = "<w:titlePg/>"
    assert places_without_marking(section=both + title, header1=MARKED, header2=PLAIN) == ["section 1, first page"]
    assert places_without_marking(section=shown("header1") + title, header1=MARKED) == ["section 1, first page"]
    assert places_without_marking(section=both + title, header1=MARKED, header2=MARKED) == []
    assert places_without_marking(section=both + '<w:titlePg w:val="0"/>', header1=MARKED, header2=PLAIN) == []


def test_even_pages_of_their_own_need_the_marking_too():
    section = shown("header1")
    even = "<w:evenAndOddHeaders/>"
    assert places_without_marking(section=section, settings=even, header1=MARKED) == ["section 1, even pages"]


def test_a_section_has_the_header_of_the_one_before_unless_it_has_its_own():
    first = p("x") + NEXT.format(shown("header1"))
    assert places_without_marking(first, header1=MARKED) == []
    assert places_without_marking(first, shown("header2"), header1=MARKED, header2=PLAIN) == ["section 2"]


# -- what is refused, and where ----------------------------------------------------------------------------------


def test_every_slot_that_is_not_there_is_named_with_its_place_and_the_nearest_word():
    body = p("x") + p("{{ chidlren }}") + table(row("a", "b"), row("c", "{{ other }}"))
    missing = "which this document does not have there"
    remedy = "Use a slot that templates/README.md lists for this kind of document"
    assert problems(body, children=()) == [
        f"house.docx paragraph 2: the template asks for `chidlren`, {missing}. Write `children`. {UNDEFINED}",
        f"house.docx table 1, row 2, cell 2: the template asks for `other`, {missing}. {remedy}. {UNDEFINED}",
    ]


def test_a_slot_that_is_not_there_is_found_in_a_header():
    with pytest.raises(TemplateError, match=r"^header 1, paragraph 1: .*template-undefined-slot"):
        fill(Docx(body=p("x"), heads={"header1": p("{{ marking }}")}).bytes(), content())


def test_a_part_of_a_group_that_is_not_there_is_named_with_its_place():
    (problem,) = problems(p("x") + p("{{ one.nmae }}"), one={"name": "A"})
    assert problem.startswith("house.docx paragraph 2: the template asks for `nmae`")
    assert "Write `name`" in problem


@pytest.mark.parametrize(
    "body",
    [
        p("{% for x in one.all %}{{ x }}{% endfor %}"),
        p("{{p one.all }}"),
        p("{% if one.all %}x{% endif %}"),
        p("{{ one.all.more }}"),
    ],
)
def test_whatever_is_done_with_a_slot_that_is_not_there_is_a_problem(body):
    assert all("[template-undefined-slot]" in problem for problem in problems(body, one={"name": "A"}))


@pytest.mark.parametrize("body", ["{{ name.upper }}", "{{ name.__class__ }}", "{{ rows[0] }}"])
def test_nothing_but_slots_can_be_reached(body):
    assert "[template-undefined-slot]" in problems(p(body), name="A", rows=("a",))[0]


@pytest.mark.parametrize(
    "order",
    [
        "{{ name.upper() }}",
        "{{ name|upper }}",
        "{{ 1 + 1 }}",
        "{% for x in rows if x %}{% endfor %}",
        "{{ name is none }}",
        "{{p name|safe }}",
    ],
)
def test_a_template_may_not_compute(order):
    assert "[template-forbidden]" in problems(p(order), name="A", rows=())[0]


@pytest.mark.parametrize(
    "order",
    ["{% set x = 1 %}", "{% include 'x' %}", "{%- if x %}", "{%p cellbg 'X' %}", "{% vm x %}", "{% macro f() %}"],
)
def test_orders_that_templates_do_not_have_are_refused_with_their_place(order):
    (problem,) = problems(p("x") + p(order))
    assert problem.startswith("house.docx paragraph 2: the braces hold an order that templates do not have")
    assert problem.endswith("[template-forbidden]")


@pytest.mark.parametrize("body", ["{{ name", "name }}", "{{ name %}", "{{ name }", "{% if x }}"])
def test_braces_that_do_not_close_are_a_problem(body):
    assert problems(p("x") + p(f"Dear {body}"), name="A", x=True)[0].startswith("house.docx paragraph 2: braces open")


@pytest.mark.parametrize(
    "body",
    ["{{ na me }}", "{% if name %}", "{% for x %}{% endfor %}", "{% endif %}", "{% for loop in all %}{% endfor %}"],
)
def test_what_cannot_be_read_is_a_problem_at_its_place(body):
    (problem,) = problems(p("x") + p(body), name="A")
    assert problem.startswith("house.docx paragraph 2: ")
    assert "[template-syntax]" in problem


@pytest.mark.parametrize(
    ("body", "begins"),
    [
        (p("{%p for one in all %}") + p("x") + p("y"), ["paragraph 1: the `for`"]),
        (
            p("{%p if name %}") + p("{%p for one in all %}") + p("x") + p("{%p endif %}"),
            ["paragraph 2: the `for`"],
        ),
        (
            p("{%p if name %}") + p("{% for one in all %}"),
            ["paragraph 1: the `if`", "paragraph 2: the `for`"],
        ),
    ],
)
def test_a_choice_or_loop_that_is_not_ended_is_told_where_it_begins(body, begins):
    found = problems(body, name="A", all=("B",))
    assert [problem.removeprefix("house.docx ").partition(" that begins there")[0] for problem in found] == begins


def test_words_beside_an_order_for_the_whole_paragraph_are_not_lost():
    assert "[template-syntax]" in problems(p("Dear {{p name }}"), name="A")[0]
    assert "[template-syntax]" in problems(table(row("{%tr if x %}", "lost"), row("{%tr endif %}", "")), x=True)[0]


def test_braces_in_fields_and_properties_are_refused_with_their_place():
    field = "<w:r><w:instrText> PAGE {{ x }} </w:instrText></w:r>"
    style = '<w:pStyle w:val="{{ x }}"/>'
    tables = table(row("a"), properties='<w:tblDescription w:val="{{ x }}"/>')
    found = problems(p("x") + p(field) + p("y", properties=style) + tables, x="A")
    assert [problem.partition(":")[0] for problem in found] == [
        "house.docx paragraph 2",
        "house.docx paragraph 3",
        "house.docx word/document.xml",
    ]
    assert all("[template-forbidden]" in problem for problem in found)


def test_an_order_for_a_row_outside_a_table_is_a_problem():
    assert "outside a table" in problems(p("{%tr if x %}"), x=True)[0]


@pytest.mark.parametrize("x", [True, False])
@pytest.mark.parametrize("breaks_in", ["{%p if x %}", "{%p endif %}", "{{p y }}"])
def test_a_section_that_ends_in_the_paragraph_of_an_order_still_ends_there(x, breaks_in):
    wide = '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr>'
    orders = ("{%p if x %}", "inside", "{%p endif %}", "{{p y }}")
    body = "".join(p(one, properties=wide if one == breaks_in else "") for one in orders) + p("behind")
    document = read(fill(Docx(body=p("before") + body).bytes(), content(x=x, y=parse("told"))), "x.docx").document
    first, second = (words(replace(document, sections=(section,))) for section in document.sections)
    said = ["before", *(["inside"] if x else []), "told", "behind"]
    behind = {"{%p if x %}": "before", "{%p endif %}": "inside" if x else "before", "{{p y }}": "told"}[breaks_in]
    assert (first, second) == (said[: said.index(behind) + 1], said[said.index(behind) + 1 :])


def test_a_section_break_is_not_lost_with_an_else():
    body = p("{%p if x %}") + p("{%p else %}", properties="<w:sectPr/>") + p("{%p endif %}")
    assert "a section of the document ends" in problems(body, x=True)[0]


def test_lone_braces_are_words():
    body = p("{ a }") + p("}") + p("} {") + table(row("{", "%}".replace("%", ""))) + p("100 % {x}")
    assert filled(p("A {") + p("} {{ b }}"), b="B") == ["b: A {", "b: } B"]
    assert [line.strip() for line in filled(body)][:3] == ["b: { a }", "b: }", "b: } {"]


def test_an_order_may_compare():
    assert filled(p("{% for x in all %}{% if loop.index < 2 %}{{ x }}{% endif %}{% endfor %}"), all=("a", "b")) == [
        "b: a"
    ]


def test_a_choice_that_crosses_cells_is_a_problem():
    body = table(row(cell(p("{%p if x %}"), p("a")), cell(p("{%p endif %}"), p("b"))))
    assert "[template-structure]" in problems(body, x=False)[0]


@pytest.mark.parametrize("value", [True, None, ("a",), {"a": "b"}, parse("a")])
def test_only_words_are_printed(value):
    (problem,) = problems(p("x") + p("{{ slot }}"), slot=value)
    assert problem.startswith("house.docx paragraph 2: a slot that holds")
    assert "[template-unfit-slot]" in problem


def test_words_are_not_looped_over_letter_by_letter():
    assert "is looped over" in problems(p("{% for x in name %}{{ x }}{% endfor %}"), name="Marlowe")[0]


@pytest.mark.parametrize("value", [True, ("a",), {"a": "b"}])
def test_only_a_narrative_or_a_picture_takes_the_place_of_a_paragraph(value):
    assert "[template-unfit-slot]" in problems(p("{{p slot }}"), slot=value)[0]


PIECES = (
    "{{",
    "}}",
    "{%",
    "%}",
    "{#",
    "#}",
    "p ",
    "tr ",
    " if ",
    " for x in all ",
    " endif ",
    " endfor ",
    " name ",
    "x",
    " | ",
    "'",
    "%",
    "{",
    "}",
)


@given(st.lists(st.lists(st.sampled_from(PIECES), max_size=8).map("".join), min_size=1, max_size=4))
def test_whatever_stands_in_braces_gives_a_document_or_problems_with_a_place(paragraphs):
    template = Docx(body="".join(map(p, paragraphs)) + table(row(*paragraphs)), styles=LIST_BULLET).bytes()
    try:
        made = fill(template, content(name="A", all=("a", "b")))
    except TemplateError as error:
        unplaced = [problem for problem in error.problems if not problem.where.path]
    else:
        unplaced = []
        assert read(made, "made.docx").document.sections
    assert unplaced == []


def test_no_value_of_a_slot_stands_in_a_problem():
    for body in (p("{{p slot }}"), p("{{ slot }}"), p("{{ slot.marlowe }}")):
        assert "Quillfeather" not in "".join(problems(body, slot={"name": "Quillfeather"}))


def test_a_file_that_is_no_word_document_is_refused():
    with pytest.raises(TemplateError) as refused:
        fill(b"PK", content(), name="house.docx")
    assert str(refused.value.problems[0].where) == "house.docx"


# -- pictures ----------------------------------------------------------------------------------------------------


def test_a_drawing_goes_in_as_a_vector_with_a_raster_behind_it():
    made = fill(Docx(body=p("{{p chart }}")).bytes(), content(chart=DRAWING))
    files = zipfile.ZipFile(io.BytesIO(made)).namelist()
    assert {"word/media/figure1.svg", "word/media/figure2.png"} <= set(files)
    (paragraph,) = read(made, "made.docx").document.blocks()
    assert isinstance(paragraph, Paragraph)
    (figure,) = paragraph.content
    assert isinstance(figure, Figure)
    assert figure.alt == DRAWING.alt
    assert isinstance(figure.image, Drawing)
    assert figure.image.shapes == DRAWING.shapes


def test_the_raster_shows_the_drawing():
    made = fill(Docx(body=p("{{p chart }}")).bytes(), content(chart=DRAWING))
    with zipfile.ZipFile(io.BytesIO(made)).open("word/media/figure2.png") as file, Image.open(file) as image:
        assert image.size == (400, 200)
        assert image.convert("RGB").getpixel((200, 100)) == (138, 26, 26)


def test_a_picture_is_fitted_into_its_box():
    stream = io.BytesIO()
    Image.new("RGB", (40, 20), "red").save(stream, "PNG")
    logo = Figure(Picture(stream.getvalue(), "image/png"), 100, 100, alt="The logo")
    (paragraph,) = read(fill(Docx(body=p("{{p logo }}")).bytes(), content(logo=logo)), "made.docx").document.blocks()
    (figure,) = paragraph.content
    assert (figure.width, figure.height, figure.alt) == (100, 50, "The logo")


def test_decoration_says_that_it_is_decoration():
    stream = io.BytesIO()
    Image.new("RGB", (4, 4), "red").save(stream, "JPEG")
    rule = Figure(Picture(stream.getvalue(), "image/jpeg"), 10, 10, decorative=True)
    (paragraph,) = read(fill(Docx(body=p("{{p rule }}")).bytes(), content(rule=rule)), "made.docx").document.blocks()
    assert paragraph.content[0].decorative


def test_bytes_that_are_no_picture_are_a_problem():
    logo = Figure(Picture(b"GIF", "image/png"), 10, 10, alt="x")
    assert "neither PNG nor JPEG" in problems(p("{{p logo }}"), logo=logo)[0]
    huge = io.BytesIO()
    Image.new("1", (8_000, 8_000)).save(huge, "PNG")
    logo = Figure(Picture(huge.getvalue(), "image/png"), 10, 10, alt="x")
    assert "of at most 40 million pixels" in problems(p("{{p logo }}"), logo=logo)[0]


def test_pictures_in_a_loop_have_ids_of_their_own_and_share_their_file():
    body = p("{%p for x in all %}") + p("{{p x }}") + p("{%p endfor %}")
    made = fill(Docx(body=body).bytes(), content(all=(DRAWING, Figure(DRAWING, 1, 1))))
    xml = member(made, "word/document.xml")
    assert 'docPr id="1"' in xml
    assert 'docPr id="2"' in xml
    assert sum(name.startswith("word/media/") for name in zipfile.ZipFile(io.BytesIO(made)).namelist()) == 2


# -- contents ----------------------------------------------------------------------------------------------------

FIELD = (
    p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
        '<w:r><w:instrText> TOC \\o "1-2" \\h </w:instrText></w:r>',
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        "Old entry",
    )
    + p(
        "Older",
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
        "<w:r><w:instrText> PAGEREF x </w:instrText></w:r>",
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    )
    + p('<w:r><w:fldChar w:fldCharType="end"/></w:r>')
)


def test_the_contents_list_holds_the_headings_that_the_document_came_to_have():
    body = (
        FIELD
        + p("{%p for x in all %}")
        + p("On {{ x }}", style="Heading1")
        + p("Further on", style="Heading2")
        + p("Less", style="Heading3")
        + p("{%p endfor %}")
    )
    made = fill(Docx(body=body).bytes(), content(all=("A & B", "C")))
    found = read(made, "made.docx")
    assert found.problems == ()
    contents = next(block for block in found.document.blocks() if isinstance(block, Contents))
    assert [
        (entry.level, "".join(text.text for text in entry.text if hasattr(text, "text"))) for entry in contents.entries
    ] == [
        (1, "On A & B"),
        (2, "Further on"),
        (1, "On C"),
        (2, "Further on"),
    ]
    assert "Old" not in member(made, "word/document.xml")


def test_a_contents_field_without_headings_is_still_a_whole_field():
    xml = member(fill(Docx(body=FIELD + p("x")).bytes(), content()), "word/document.xml")
    assert xml.count('fldCharType="begin"') == xml.count('fldCharType="end"') == 1


def test_a_contents_field_that_a_choice_leaves_out_marks_no_heading():
    body = p("{%p if never %}") + FIELD + p("{%p endif %}") + p("A", style="Heading1")
    xml = member(fill(Docx(body=body).bytes(), content(never=False)), "word/document.xml")
    assert "bookmark" not in xml
    assert "fldChar" not in xml


def test_a_heading_may_hold_paragraphs_of_its_own():
    box = f"<w:r><w:pict><w:txbxContent>{p('Inside')}<w:p/></w:txbxContent></w:pict></w:r>"
    xml = member(
        fill(Docx(body=FIELD + p("Before ", box, " after", style="Heading1") + p("x")).bytes(), content()),
        "word/document.xml",
    )
    root = etree.fromstring(xml.encode())
    (end,) = root.iter(W + "bookmarkEnd")
    assert end.getnext() is None
    assert [text.text for text in end.getparent().iter(W + "t")] == ["Before ", "Inside", " after"]
    assert "Before Inside after</w:t>" in xml


def test_headings_are_found_whatever_prefix_word_elements_have():
    xml = f'<v:p xmlns:v="{W[1:-1]}"><v:pPr><v:pStyle v:val="Heading1"/></v:pPr><v:r><v:t>Found</v:t></v:r></v:p>'
    made = member(fill(Docx(body=FIELD + xml).bytes(), content()), "word/document.xml")
    assert made.count("Found</w:t>") == 2


def test_other_fields_are_left_alone():
    body = p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
        "<w:r><w:instrText> PAGE </w:instrText></w:r>",
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    )
    assert "PAGE" in member(fill(Docx(body=body).bytes(), content()), "word/document.xml")


def test_word_is_not_told_to_ask_the_reader_about_fields():
    made = fill(Docx(body=FIELD + p("A", style="Heading1"), settings="<w:updateFields/>").bytes(), content())
    assert "dirty" not in member(made, "word/document.xml")
    assert "updateFields" not in member(made, "word/settings.xml")


# -- the file ----------------------------------------------------------------------------------------------------


def test_the_same_content_gives_the_same_bytes():
    template = Docx(body=FIELD + p("{{ a }}", style="Heading1") + p("{{p chart }}"), styles=LIST_BULLET).bytes()
    assert fill(template, content(a="A", chart=DRAWING)) == fill(template, content(a="A", chart=DRAWING))


def test_a_template_is_not_changed_by_what_it_was_filled_with_before():
    template = Docx(body=p("{{ a }}{{p b }}".replace("{{p b }}", ""))).bytes()
    fill(template, content(a="Quillfeather"))
    assert "Quillfeather" not in member(fill(template, content(a="B")), "word/document.xml")


def test_the_properties_are_those_of_the_content():
    core = member(
        fill(Docx(body=p("x"), core="<dc:creator>Somebody</dc:creator>").bytes(), content()), "docProps/core.xml"
    )
    assert "Somebody" not in core
    assert "<dc:title>A report</dc:title>" in core
    assert "<dc:creator>Us</dc:creator>" in core
    assert "<cp:lastModifiedBy></cp:lastModifiedBy><cp:revision>1</cp:revision>" in core
    assert '<dcterms:created xsi:type="dcterms:W3CDTF">2025-03-01T00:00:00Z</dcterms:created>' in core
    assert "<dc:language>en-GB</dc:language>" in core


def test_nothing_of_the_templates_maker_is_handed_on():
    body = (
        '<w:p w:rsidR="00A1"><w:proofErr w:type="spellStart"/><w:r w:rsidRPr="00A2"><w:t>Text</w:t></w:r>'
        '<w:r><w:commentReference w:id="1"/></w:r></w:p>'
    )
    document = Docx(
        body=body,
        settings='<w:zoom w:percent="100"/><w:attachedTemplate r:id="rIdT"/><w:rsids><w:rsid w:val="00A1"/></w:rsids>',
        comments='<w:comment w:id="1" w:author="Somebody"><w:p/></w:comment>',
        files={
            "people.xml": b"<people>Somebody</people>",
            "../customXml/item1.xml": b"<x>Somebody</x>",
            "orphan.bin": b"Somebody",
        },
        links={
            "rIdP": ("people", "people.xml", False),
            "rIdX": ("customXml", "../customXml/item1.xml", False),
            "rIdLost": ("image", "media/gone.png", False),
        },
    )
    members = document.members()
    members["word/_rels/settings.xml.rels"] = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdT" '
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" '
        b'Target="file:///C:/Users/somebody/Normal.dotm" TargetMode="External"/></Relationships>'
    )
    members["[Content_Types].xml"] = members["[Content_Types].xml"].replace(
        b"</Types>", b'<Override PartName="/word/people.xml" ContentType="application/xml"/></Types>'
    )
    made = fill(pack(members), content())
    package = zipfile.ZipFile(io.BytesIO(made))
    everything = b"".join(package.read(name) for name in package.namelist()).lower()
    assert words(read(made, "made.docx").document) == ["Text"]
    for trace in (b"somebody", b"rsid", b"prooferr", b"comment", b"gone.png", b"attachedtemplate"):
        assert trace not in everything, trace


def test_properties_are_written_where_the_template_has_none():
    members = Docx(body=p("x")).members()
    del members["docProps/core.xml"]
    members["_rels/.rels"] = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
        b'Target="word/document.xml"/></Relationships>'
    )
    made = fill(pack(members), content())
    assert read(made, "made.docx").document.metadata.title == "A report"
    assert "Company" not in member(made, "docProps/app.xml")


def test_properties_under_another_name_are_replaced():
    members = Docx(body=p("x"), core="<dc:creator>Somebody</dc:creator>").members()
    members["docProps/kern.xml"] = members.pop("docProps/core.xml")
    members["_rels/.rels"] = (
        members["_rels/.rels"]
        .replace(b"docProps/core.xml", b"docProps/kern.xml")
        .replace(b"officeDocument/2006/relationships/metadata", b"package/2006/relationships/metadata")
    )
    made = fill(pack(members), content())
    assert "docProps/kern.xml" not in zipfile.ZipFile(io.BytesIO(made)).namelist()
    assert read(made, "made.docx").document.metadata.author == "Us"


def test_a_template_with_another_prefix_for_words_namespace_is_filled_all_the_same():
    members = {
        name: data.replace(b"<w:", b"<x:")
        .replace(b"</w:", b"</x:")
        .replace(b" w:", b" x:")
        .replace(b"xmlns:w=", b"xmlns:x=")
        if name == "word/document.xml"
        else data
        for name, data in Docx(body=p("{{p story }}"), styles=LIST_BULLET).members().items()
    }
    made = fill(pack(members), content(story=parse("A **b**")))
    assert words(read(made, "made.docx").document) == ["A", "b"]
