"""A finished PDF against its document: nothing lost, and the place where something is."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from pikepdf import Array, Dictionary, Name, String

from reportgen.errors import Problem
from reportgen.model.document import Document, Note, NoteMark, PageField, TextStyle
from reportgen.pdf import FontLibrary, write
from reportgen.scan import check_pdf
from support import damage
from support.damage import damaged
from support.documents import BODY, contents, document, heading, link, paragraph, table
from support.features import ALL_IN_ONE, FEATURES

FONTS = FontLibrary.from_folder(Path(__file__).parents[3] / "templates" / "fonts")
GOOD = write(ALL_IN_ONE, FONTS).content


def changed(change: Callable[[pikepdf.Pdf], None], content: bytes = GOOD) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        change(pdf)
        pdf.save(out, fix_metadata_version=False)
    return out.getvalue()


def found(content: bytes) -> list[str]:
    return [problem.rule for problem in check_pdf(content, ALL_IN_ONE)]


@pytest.mark.parametrize("name", FEATURES)
def test_a_file_tells_all_of_its_document(name: str) -> None:
    assert check_pdf(write(FEATURES[name], FONTS).content, FEATURES[name]) == ()


def test_a_footnote_is_told_whose_mark_stands_in_another_language() -> None:
    mark = NoteMark("a", "1", TextStyle(language="pl"))
    given = replace(document(paragraph("Seen", mark)), notes=(Note("a", (paragraph("Twice."),)),))
    assert check_pdf(write(given, FONTS).content, given) == ()


def test_a_page_number_in_numerals_of_its_own_is_told() -> None:
    given = document(paragraph("page ", PageField("page", BODY, numerals="upperRoman")))
    assert check_pdf(write(given, FONTS).content, given) == ()


def test_a_line_of_the_contents_that_leads_nowhere_is_told() -> None:
    given = document(contents(("What happened", "")))
    assert check_pdf(write(given, FONTS).content, given) == ()


def test_a_file_saved_again_by_another_program_still_tells_it() -> None:
    assert found(changed(lambda _: None)) == []


def compared(said: Document, wanted: Document) -> Problem:
    problems = check_pdf(write(said, FONTS).content, wanted)
    return problems[0]


def test_a_lost_word_is_told_with_its_paragraph() -> None:
    problem = compared(document("one", "two"), document("one", "two three"))
    assert (problem.rule, problem.where.path) == ("pdf-words-lost", "paragraph 2")
    assert "three" not in str(problem)


def test_a_lost_cell_is_told_with_its_row() -> None:
    problem = compared(document(table(("a", "b", "c"))), document(table(("a", "b", "d"))))
    assert (problem.rule, problem.where.path) == ("pdf-words-lost", "table 1, row 2")


def test_a_lost_end_is_told() -> None:
    problem = compared(document("one"), document("one", "two"))
    assert (problem.rule, problem.where.path) == ("pdf-words-lost", "paragraph 2")
    problem = compared(document("one", "two"), document("one"))
    assert (problem.rule, problem.where.path) == ("pdf-words-lost", "paragraph 1")


def test_another_role_is_told() -> None:
    problem = compared(document(heading("One")), document(heading("One", 2)))
    assert (problem.rule, problem.where.path) == ("pdf-structure-tags", "paragraph 1")


def test_words_of_a_footnote_are_told_with_its_number() -> None:
    content = damaged("a note dropped", GOOD)
    assert "footnote 1" in [problem.where.path for problem in check_pdf(content, ALL_IN_ONE)]


def test_words_in_the_very_first_line_are_told_with_the_beginning() -> None:
    content = changed(lambda pdf: setattr(pdf.Root.StructTreeRoot.K, "S", Name.Div))
    assert check_pdf(content, ALL_IN_ONE)[0].where.path == "beginning of the document"


def test_attributes_may_have_revisions() -> None:
    assert (
        found(changed(lambda pdf: setattr(damage._first(pdf, "TH"), "A", Array([damage._first(pdf, "TH").A, 0])))) == []
    )


def test_a_warning_of_damage_is_a_problem() -> None:
    broken = GOOD.replace(b"endobj\n", b"endobj_\n", 1)
    assert found(broken) == ["pdf-structure-unreadable"]


@pytest.mark.parametrize("name", ["a wrong language", "no bookmarks", "another title in the information",
                                  "the title hidden", "the file encrypted", "an annotation outside the tree",
                                  "no metadata", "an annotation without its key", "a page turned", "no tag tree",
                                  "the parent trees next key is taken", "a bookmark that leads nowhere"])  # fmt: skip
def test_what_the_file_says_of_itself_is_compared(name: str) -> None:
    assert all(rule.startswith("pdf-structure-") for rule in found(damaged(name, GOOD)))
    assert found(damaged(name, GOOD))


def test_an_address_may_be_escaped() -> None:
    given_document = document(paragraph(link("there", uri="https://example.org/a b?c=ä%20d")))
    assert check_pdf(write(given_document, FONTS).content, given_document) == ()


def _first_cell(pdf: pikepdf.Pdf) -> pikepdf.Object:
    """A cell with one paragraph."""
    return damage._first(pdf, "TD")


def _deep(pdf: pikepdf.Pdf) -> None:
    element = pdf.Root.StructTreeRoot.K
    for _ in range(120):
        inner = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Div, P=element))
        element.K = Array([*(element.K if isinstance(element.get("/K"), Array) else ()), inner])
        element = inner


def _deep_parents(pdf: pikepdf.Pdf) -> None:
    tree = pdf.make_indirect(Dictionary())
    tree.Kids = Array([tree])
    pdf.Root.StructTreeRoot.ParentTree = tree


def _shared_annotation(pdf: pikepdf.Pdf) -> None:
    *_, last = damage._elements(pdf, "Link")
    last.K = Array([*last.K, Dictionary(Type=Name.OBJR, Obj=pdf.pages[0].Annots[0])])


def _inherited_resources(pdf: pikepdf.Pdf) -> None:
    pictures = Dictionary()
    for page in pdf.pages:
        for name, picture in page.Resources.get("/XObject", {}).items():
            pictures[name] = picture
    pdf.Root.Pages.Resources = Dictionary(Font=pdf.pages[0].Resources.Font, XObject=pictures)
    for page in pdf.pages:
        del page.obj["/Resources"]


def _number_that_is_a_word(pdf: pikepdf.Pdf) -> None:
    content = pdf.pages[0].Contents
    changed_content = re.sub(
        rb"(/PageNumber<</MCID \d+>>BDC[^(]*)\(\d\) Tj", rb"\1(A) Tj", content.read_bytes(), count=1
    )
    assert changed_content != content.read_bytes()
    content.write(changed_content)


def _annotation_of_a_cell(pdf: pikepdf.Pdf) -> None:
    cell = _first_cell(pdf)
    cell.K = Array([*damage._kids(cell), Dictionary(Type=Name.OBJR, Obj=pdf.pages[0].Annots[0])])


def _outline_circle(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Outlines.First.Next = pdf.Root.Outlines.First


def _first_paragraph(pdf: pikepdf.Pdf) -> pikepdf.Object:
    return next(one for one in damage._elements(pdf, "P") if isinstance(one.get("/K"), int))


def _element_of_a_page_that_is_gone(pdf: pikepdf.Pdf) -> None:
    _first_paragraph(pdf).Pg = pdf.make_indirect(Dictionary(Type=Name.Page))


UNREADABLE: dict[str, Callable[[pikepdf.Pdf], None]] = {
    "the tree is too deep": _deep,
    "the parent tree runs in a circle": _deep_parents,
    "the outline runs in a circle": _outline_circle,
    "a key of the parent tree is a name": lambda pdf: pdf.Root.StructTreeRoot.ParentTree.Nums.__setitem__(0, Name.X),
    "an element has no role": lambda pdf: pdf.Root.StructTreeRoot.K.__delitem__("/S"),
    "an element holds a number that is none": lambda pdf: setattr(pdf.Root.StructTreeRoot.K, "K", String("x")),
    "an element holds what is not known": lambda pdf: setattr(
        pdf.Root.StructTreeRoot.K, "K", Array([Dictionary(Type=Name.Page)])
    ),
    "the root holds a number": lambda pdf: setattr(pdf.Root.StructTreeRoot, "K", Array([7])),
    "a font is a name": lambda pdf: pdf.pages[0].Resources.Font.__setitem__("/F1", Name.X),
    "the content is a name": lambda pdf: pdf.pages[0].__setitem__("/Contents", Name.X),
    "a bare attribute": lambda pdf: setattr(_first_cell(pdf), "A", Name.X),
    "a part of the tree is missing": lambda pdf: setattr(_first_cell(pdf), "K", Array([String("x")])),
    "the metadata is no XML": lambda pdf: pdf.Root.Metadata.write(b"<x"),
}


@pytest.mark.parametrize("what", UNREADABLE)
def test_what_cannot_be_read_is_a_problem(what: str) -> None:
    assert found(changed(UNREADABLE[what])) == ["pdf-structure-unreadable"]


FAULTS: dict[str, tuple[Callable[[pikepdf.Pdf], None], str]] = {
    "an annotation of two links": (_shared_annotation, "pdf-structure-link"),
    "an annotation of a cell": (_annotation_of_a_cell, "pdf-structure-link"),
    "a font without a map": (
        lambda pdf: pdf.pages[0].Resources.Font["/F1"].ToUnicode.write(b"nothing"),
        "pdf-structure-meaning",
    ),
    "a role of somebody's own": (
        lambda pdf: pdf.Root.StructTreeRoot.RoleMap.__setitem__("/Marlowe", Name.P),
        "pdf-structure-roles",
    ),
    "a title of a table": (
        lambda pdf: setattr(damage._first(pdf, "Table"), "T", String("x")),
        "pdf-structure-tags",
    ),
    "no resources": (
        lambda pdf: setattr(pdf.pages[0], "Resources", Dictionary(XObject=pdf.pages[0].Resources.get("/XObject", {}))),
        "pdf-structure-meaning",
    ),
    "no title in the information": (lambda pdf: pdf.trailer.__delitem__("/Info"), "pdf-structure-title"),
    "a parent tree out of order": (
        lambda pdf: setattr(
            pdf.Root.StructTreeRoot.ParentTree, "Nums",
            Array([*list(parents := pdf.Root.StructTreeRoot.ParentTree.Nums)[2:], *list(parents)[:2]]),
        ),
        "pdf-structure-parent",
    ),
    "marked content that the parent tree gives to another element": (
        damage.OBJECTS["the parent tree names another element"],
        "pdf-structure-parent",
    ),
    "a page number that is a word": (_number_that_is_a_word, "pdf-words-lost"),
    "content of a page that does not exist": (_element_of_a_page_that_is_gone, "pdf-structure-owner"),
    "content that does not exist": (lambda pdf: setattr(_first_paragraph(pdf), "K", 800), "pdf-structure-owner"),
}  # fmt: skip


@pytest.mark.parametrize("what", FAULTS)
def test_a_fault_in_how_the_tree_holds_its_content_is_told(what: str) -> None:
    change, rule = FAULTS[what]
    assert rule in found(changed(change))
    assert "Marlowe" not in str(check_pdf(changed(change), ALL_IN_ONE))


def test_resources_may_be_those_of_the_pages_above() -> None:
    assert found(changed(_inherited_resources)) == []


@pytest.mark.parametrize("name", ["the tag tree runs in a circle", "a list tagged as divisions"])
def test_a_problem_says_no_word_of_the_document(name: str) -> None:
    for problem in check_pdf(damaged(name, GOOD), ALL_IN_ONE):
        assert problem.remedy.startswith("Do not use the file")
        assert "guidance" not in str(problem)


@given(st.integers(0, len(GOOD) - 1), st.integers(0, 255))
@settings(max_examples=60, deadline=None, derandomize=True)
def test_no_damaged_byte_ends_in_a_traceback(place: int, byte: int) -> None:
    check_pdf(GOOD[:place] + bytes([byte]) + GOOD[place + 1 :], ALL_IN_ONE)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"words"])
def test_what_is_no_pdf_is_a_problem(content: bytes) -> None:
    assert found(content) == ["pdf-structure-unreadable"]
