"""A file of a kind that nobody can look into is refused with a remedy; garbage ends in problems."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.errors import TemplateError
from reportgen.model.cleared import Identifier
from reportgen.model.watch import Watch
from reportgen.scan import scan_file, scan_name
from reportgen.word.read import read
from support.docx_builder import Docx, p
from support.made_up import IDENTIFIERS

READ = ("docx", "pdf", "html", "htm", "txt", "md", "markdown", "json", "csv", "ics")


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("a.doc", "Save it as .docx"),
        ("a.odt", "Save it as .docx"),
        ("a.xlsx", "Save it as .csv"),
        ("a.pptx", "Save it as PDF"),
        ("a.ZIP", "Unpack it"),
        ("Thumbs.db", "Delete it"),
        ("case.yaml", "a case file holds every name"),
        ("case.yaml.age", "it may be a case file"),
        ("a.png", "have a person look at it"),
        ("README", "have a person look at it"),
        (".DS_Store", "have a person look at it"),
    ],
)
def test_another_kind_of_file_is_refused_with_what_to_do(name: str, remedy: str) -> None:
    (problem,) = scan_file(b"anything", name, Path(name).suffix, Watch())
    assert problem.rule == "scan-format"
    assert remedy in problem.remedy


@pytest.mark.parametrize("ending", READ)
@given(content=st.binary(max_size=200))
def test_garbage_ends_in_problems(ending: str, content: bytes) -> None:
    assert isinstance(scan_file(content, f"a.{ending}", f".{ending}", Watch(IDENTIFIERS)), tuple)


@pytest.mark.parametrize("ending", READ)
@given(text=st.text(max_size=100))
def test_any_text_ends_in_problems(ending: str, text: str) -> None:
    assert isinstance(scan_file(text.encode(), f"a.{ending}", f".{ending}", Watch(IDENTIFIERS)), tuple)


WORD = Docx(p("Seen with Robin."), heads={"header1": p("Draft")}).bytes()


@given(noise=st.binary(min_size=1, max_size=30), place=st.integers(0, len(WORD) - 1))
def test_a_damaged_word_file_ends_in_problems(noise: bytes, place: int) -> None:
    damaged = WORD[:place] + noise + WORD[place + len(noise) :]
    assert isinstance(scan_file(damaged, "a.docx", ".docx", Watch(IDENTIFIERS)), tuple)


@given(length=st.integers(0, len(WORD) - 1))
def test_a_word_file_that_ends_early_is_refused(length: int) -> None:
    assert scan_file(WORD[:length], "a.docx", ".docx", Watch(IDENTIFIERS))


@pytest.mark.parametrize("ending", ["html", "json", "md", "txt", "csv"])
def test_a_deep_nest_ends_in_problems_or_is_read(ending: str) -> None:
    content = {"html": b"<div>" * 50_000, "json": b"[" * 50_000}.get(ending, b"(" * 50_000)
    assert isinstance(scan_file(content, f"a.{ending}", f".{ending}", Watch()), tuple)


def test_the_ending_of_a_format_is_no_short_form_of_a_name():
    caradoc = (Identifier("professionals[0].name.given", "given name", "Caradoc", "the health visitor"),)
    assert scan_name("Child Robin report.docx", "file name", Watch(caradoc)) == ()
    assert [problem.rule for problem in scan_name("Caradoc.report", "file name", Watch(caradoc))] == ["scan-file-name"]


def test_a_member_without_a_name_is_a_problem_and_no_traceback():
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr(zipfile.ZipInfo("x"), b"")
    nameless = stream.getvalue().replace(b"x", b"\0")
    assert scan_file(nameless, "x.docx", ".docx", Watch())
    with pytest.raises(TemplateError):
        read(nameless, "x.docx")
