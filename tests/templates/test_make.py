"""The shipped templates: what their scripts make, what they may use, and how they are built."""

from __future__ import annotations

import importlib
import io
import re
import zipfile

import pytest

from reportgen.model.kind import KINDS
from reportgen.word.template import prepare
from support.house import script, template
from support.judges import docx_faults

NAMES = sorted({kind.template for kind in KINDS.values()})
MODULES = {name: name.removesuffix(".docx").replace("-", "_") for name in NAMES}


def relative_luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((relative_luminance(one), relative_luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_every_kind_has_its_template():
    assert sorted(script("make").TEMPLATES) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_the_shipped_template_is_what_its_script_makes(name):
    assert script("make").TEMPLATES[name]() == template(name), "run `python templates/make.py`"


def test_make_writes_every_template(tmp_path):
    script("make").make(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_template_is_a_sound_word_file_itself(name):
    assert [fault for fault in docx_faults(template(name)) if not fault.startswith("left over")] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_template_uses_every_slot_of_its_kind_and_no_other(name):
    kind = importlib.import_module(f"reportgen.compose.{MODULES[name]}")
    used = {slot for part in prepare(template(name)).parts for slot, _ in part.names}
    assert used == {slot for slot, _ in kind.SLOTS}


@pytest.mark.parametrize("name", NAMES)
def test_a_template_shows_its_marking_on_every_page(name):
    kind = importlib.import_module(f"reportgen.compose.{MODULES[name]}")
    headers = [part for part in prepare(template(name)).parts if part.name.startswith("word/header")]
    assert headers
    assert all({slot for slot, _ in part.names} >= kind.ON_EVERY_PAGE for part in headers)


@pytest.mark.parametrize("name", NAMES)
def test_a_template_names_nobody(name):
    package = zipfile.ZipFile(io.BytesIO(template(name)))
    core = package.read("docProps/core.xml").decode()
    assert "creator" not in core
    assert "Company" not in package.read("docProps/app.xml").decode()


@pytest.mark.parametrize("name", NAMES)
def test_every_table_says_what_it_is_and_which_cells_are_heads(name):
    document = zipfile.ZipFile(io.BytesIO(template(name))).read("word/document.xml").decode()
    for table in document.split("<w:tbl>")[1:]:
        assert re.search(r'<w:tblDescription w:val="[^"]+"/>', table)
        assert "<w:tblHeader/>" in table.partition("</w:tbl>")[0] or 'w:firstColumn="1"' in table


@pytest.mark.parametrize("name", NAMES)
def test_a_sentence_that_leads_to_a_table_stays_on_its_page(name):
    package = zipfile.ZipFile(io.BytesIO(template(name)))
    styles = package.read("word/styles.xml").decode()
    keeping = re.findall(r'w:styleId="(\w+)">(?:(?!</w:style>).)*<w:keepNext/>', styles)
    before = re.findall(
        r"<w:p>((?:(?!</w:p>).)*)</w:p>(?:<w:p><w:r><w:t[^>]*>\{%p (?:if|for)(?:(?!</w:p>).)*</w:p>)*<w:tbl>",
        package.read("word/document.xml").decode(),
    )
    assert before
    for paragraph in before:
        text = "".join(re.findall(r"<w:t[^>]*>([^<]*)</w:t>", paragraph))
        style = re.search(r'<w:pStyle w:val="(\w+)"/>', paragraph)
        kept = "<w:keepNext/>" in paragraph or (style is not None and style[1] in keeping)
        # What a case fills, and an order, lead to nothing.
        assert kept or text.startswith(("{{", "{%")), text


@pytest.mark.parametrize("ground", ["FFFFFF", "SHADE", "SAND"])
@pytest.mark.parametrize("text", ["INK", "NAVY", "GREY", "RED"])
def test_every_colour_of_text_can_be_read_on_every_ground(text, ground):
    styles = script("house_styles")
    assert contrast(getattr(styles, text), getattr(styles, ground, ground)) >= 7


def test_running_text_is_12_points_and_nothing_is_smaller_than_11():
    styles = script("house_styles").STYLES
    sizes = [int(size) / 2 for size in re.findall(r'<w:sz w:val="(\d+)"', styles)]
    assert sizes[0] == 12
    assert min(sizes) == 11


def test_the_house_uses_neither_italics_nor_underline_nor_capitals():
    assert not re.search(r"<w:(i|u|caps|smallCaps)[ /]", script("house_styles").STYLES)


def test_columns_that_do_not_fill_the_page_are_refused():
    house = script("house")
    with pytest.raises(ValueError, match="165"):
        house.list_table((house.Column("A", "{{ x }}", 165),), "x in rows", description="A table")
