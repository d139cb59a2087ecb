"""Content controls and the data that Word fills them with."""

from __future__ import annotations

import pytest

from reportgen.word.read import read
from support.docx_builder import CORE_DATA, Docx, bound, p, pack, r

TITLE = "/b:coreProperties[1]/a:title[1]"
DATA = "{11111111-2222-4333-8444-555555555555}"


def told(body: str, data: bytes = b"", **parts: object) -> list[str]:
    members = Docx(body=body, title="A  report", **parts).members()  # type: ignore[arg-type]
    if data:
        space = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
        members["customXml/itemProps1.xml"] = f'<d:datastoreItem d:itemID="{DATA.lower()}" xmlns:d="{space}"/>'.encode()
        members["customXml/item1.xml"] = data
    return [problem.rule for problem in read(pack(members)).problems]


@pytest.mark.parametrize(
    ("shown", "rules"),
    [
        (r("A report"), []),
        (r("A ", "<w:b/>") + r(" report "), []),
        ("<w:r><w:t>A</w:t><w:br/><w:t>report</w:t></w:r>", []),
        (r("An old report"), ["docx-control-old"]),
        ("", ["docx-control-old"]),
    ],
)
def test_a_control_with_other_words_than_the_files_own_properties_is_told(shown: str, rules: list[str]) -> None:
    assert told(p("Title: ", bound(TITLE, CORE_DATA, shown))) == rules
    assert told(bound(TITLE, CORE_DATA, p(shown))) == rules


def test_one_in_a_page_header_is_told_as_well() -> None:
    heads = {"header1": p(bound(TITLE, CORE_DATA, r("An old report")))}
    section = '<w:headerReference w:type="default" r:id="header1"/>'
    assert told(p("x"), heads=heads, section=section) == ["docx-control-old"]


@pytest.mark.parametrize(
    ("path", "rules"),
    [
        ("/case[1]/reference[1]", ["docx-control-old"]),
        ("/case[1]/@status", ["docx-control-old"]),
        ("/case[1]/other[1]", []),
        ("/c:case[1]", []),
        ("//reference", []),
        ("count(/case)", []),
    ],
)
def test_a_control_is_compared_with_the_data_that_a_program_has_put_into_the_file(path: str, rules: list[str]) -> None:
    data = b'<case status="open"><reference>CR 2</reference></case>'
    assert told(p(bound(path, DATA, r("CR 1"))), data) == rules
    assert told(p(bound(path, DATA, r("CR 1"))), b"<case") == []
    assert told(p(bound(path, DATA, r("CR 1")))) == []


@pytest.mark.parametrize("properties", ["<w:date/>", "<w:dropDownList/>", "<w14:checkbox/>"])
def test_what_shows_its_data_in_words_of_its_own_is_not_compared(properties: str) -> None:
    assert told(p(bound(TITLE, CORE_DATA, r("1 May"), properties))) == []


def test_a_prompt_stands_where_the_data_are_empty() -> None:
    prompt = "<w:text/><w:showingPlcHdr/>"
    assert told(p(bound("/case[1]", DATA, r("Click here"), prompt)), b"<case/>") == ["docx-placeholder"]
    assert told(p(bound("/case[1]", DATA, r("Click here"), prompt)), b"<case>CR 2</case>") == [
        "docx-control-old",
        "docx-placeholder",
    ]
