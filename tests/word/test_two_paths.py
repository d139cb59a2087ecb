"""Our own compiler and docxtpl make the same of every house template and every case: held equal, part by part."""

from __future__ import annotations

from functools import cache

import pytest
from lxml import etree

from conftest import CASE_FILES
from reportgen.model.content import Content
from reportgen.word.fill import fill
from reportgen.word.template import prepare
from support.by_docxtpl import by_docxtpl, finished, members
from support.docx_builder import pack
from support.fillings import fillings

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@cache
def filled(case_name: str) -> tuple[bytes, ...]:
    """Every document of a case as we make it."""
    return tuple(fill(template, content) for template, content in fillings(case_name))


def canonical(document: bytes) -> dict[str, object]:
    """The parts of a document so that two are equal when they mean the same: XML in canonical form; relationships and
    content types, which have no order, by their entries.
    """
    found: dict[str, object] = {}
    for name, data in members(document).items():
        if name.endswith(".rels") or name == "[Content_Types].xml":
            found[name] = {tuple(sorted(map(str, entry.attrib.items()))) for entry in etree.fromstring(data)}
        elif name.endswith(".xml"):
            root = etree.fromstring(data)
            for text in root.iter(W + "t"):
                # Says nothing where no space begins or ends the words.
                if (text.text or "").strip() == (text.text or ""):
                    text.attrib.pop(XML_SPACE, None)
            found[name] = etree.tostring(root, method="c14n", exclusive=True).decode()
        else:
            found[name] = data
    return found


def differences(one: bytes, other: bytes) -> list[str]:
    """The names of the parts that are not in both, or not equal."""
    first, second = canonical(one), canonical(other)
    return sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))


def through_docxtpl(template: bytes) -> bytes:
    """The same template with a tag that only docxtpl makes ready, in a choice that is never taken: every part with
    slots goes the other way, and nothing else changes.
    """
    found = members(template)
    for name, data in found.items():
        if name.startswith("word/") and b"{{" in data:
            root = etree.fromstring(data)
            first = next(root.iter(W + "p"))
            for words in ("{%p if never %}", "{{r never }}", "{%p endif %}"):
                paragraph = etree.Element(W + "p")
                etree.SubElement(etree.SubElement(paragraph, W + "r"), W + "t").text = words
                first.addprevious(paragraph)
            found[name] = etree.tostring(root)
    return pack(found)


@pytest.mark.parametrize("case_name", CASE_FILES)
def test_what_docxtpl_itself_renders_and_saves_is_what_we_fill(case_name):
    for ours, (template, content) in zip(filled(case_name), fillings(case_name), strict=True):
        assert differences(ours, finished(by_docxtpl(template, content), content)) == []


@pytest.mark.parametrize("case_name", CASE_FILES)
def test_a_template_that_goes_through_docxtpl_is_filled_as_one_that_does_not(case_name):
    for ours, (template, content) in zip(filled(case_name), fillings(case_name), strict=True):
        other = Content(content.kind, {**content.slots, "never": False}, content.metadata)
        assert differences(fill(through_docxtpl(template), other), ours) == []


def test_the_comparison_sees_a_single_other_word():
    for template, content in fillings("02-siblings.yaml"):
        document = by_docxtpl(template, content)
        found = members(document)
        text = found["word/document.xml"].decode()
        found["word/document.xml"] = text.replace(" the ", " teh ", 1).encode()
        assert differences(finished(document, content), finished(pack(found), content)) == ["word/document.xml"]


def test_every_part_with_slots_goes_the_other_way():
    for template, _ in fillings("02-siblings.yaml"):
        assert all(part.mend is None for part in prepare(template).parts)
        assert all(part.mend is not None for part in prepare(through_docxtpl(template)).parts)
