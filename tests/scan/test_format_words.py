"""A child called Li does not make a report unpublishable, and nothing else passes for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from reportgen.model.cleared import Identifier
from reportgen.model.watch import Watch
from reportgen.scan import scan_file
from reportgen.scan.format_words import is_package_path, is_pdf_name, is_software, is_word_value


@pytest.mark.parametrize("name", ["LI", "Page", "Lang", "Root", "StructElem"])
def test_the_standards_own_names_are_let_pass(name):
    assert is_pdf_name(name)


@pytest.mark.parametrize("name", ["Li", "page", "Quillfeather", "/LI", ""])
def test_any_other_name_is_looked_at(name):
    assert not is_pdf_name(name)


@pytest.mark.parametrize("path", ["[Content_Types].xml", "/word/document.xml", "word/header2.xml", "theme/theme1.xml"])
def test_the_parts_that_every_word_file_has_are_let_pass(path):
    assert is_package_path(path)


@pytest.mark.parametrize("path", ["word/quillfeather.xml", "word/document.xml.bak", "customXml/item1.xml", ""])
def test_any_other_part_is_looked_at(path):
    assert not is_package_path(path)


CHROME = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/131.0.0.0 Safari/537.36"


@pytest.mark.parametrize("said", [CHROME, "Skia/PDF m131", "Writer", "LibreOffice 7.4", "Microsoft\u00ae Word 2019"])
def test_what_a_program_says_of_itself_is_let_pass(said):
    assert is_software(said)


@pytest.mark.parametrize("said", [f"{CHROME} Quillfeather", "Skia/PDF Quillfeather", "Writer Quillfeather", ""])
def test_what_else_stands_there_is_looked_at(said):
    assert not is_software(said)


@pytest.mark.parametrize("said", ["nextPage", "upperRoman", "followedHyperlink"])
def test_a_value_that_the_standard_gives_a_word_file_is_let_pass_and_no_other(said):
    assert is_word_value(said)
    assert not is_word_value(said.lower())
    assert not is_word_value(f"{said}Quillfeather")


def called(family: str) -> Watch:
    return Watch((Identifier("family[0].name.family", "family name", family, "Mother", "mother"),))


@pytest.mark.parametrize("family", ["Page", "Field"])
def test_a_family_called_as_libreoffice_calls_its_sections_and_fields_has_files_of_it(family):
    word = (Path(__file__).parent / "files" / "libreoffice.docx").read_bytes()
    page = (
        "<!DOCTYPE html><html><body><p>{} <sdfield type=PAGE subtype=RANDOM format=PAGE>1</sdfield></p></body></html>"
    )

    assert scan_file(word, "x.docx", ".docx", called(family)) == ()
    assert scan_file(page.format("Of").encode(), "x.html", ".html", called(family)) == ()
    assert scan_file(page.format(f"Ms {family}").encode(), "x.html", ".html", called(family))
    assert scan_file(page.format("Of").replace("RANDOM", f"'Ms {family}'").encode(), "x.html", ".html", called(family))


def test_libreoffice_s_notes_are_nobodys_name_in_a_page():
    watched = Watch((Identifier("family[0].name.given", "given name", "Anselm", "Mother", "mother"),))
    page = '<!DOCTYPE html><html><body><p>So.<a name="{}" href="#sdfootnote1anc">1</a></p></body></html>'

    assert scan_file(page.format("sdfootnote1sym").encode(), "x.html", ".html", watched) == ()
    assert scan_file(page.format("note-anselm").encode(), "x.html", ".html", watched)
