"""Text and Markdown are read whole, in UTF-8 or UTF-16, and told by their lines."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from reportgen.errors import Problem, Severity
from reportgen.model.watch import Watch
from reportgen.scan import scan_file
from support.docx_carriers import png
from support.made_up import GIVEN, IDENTIFIERS

CLEAN = "The review\n\nRobin lived with Mother\nin spring 2024.\n"


def found(content: bytes, name: str = "statement.txt") -> tuple[Problem, ...]:
    return scan_file(content, name, Path(name).suffix, Watch(IDENTIFIERS))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_clean_text_passes_in_every_encoding_that_says_what_it_is(encoding: str) -> None:
    assert found(CLEAN.encode(encoding)) == ()


def test_clean_markdown_passes() -> None:
    review = Path(__file__).parents[1] / "files" / "review.md"
    assert found(review.read_bytes(), "review.md") == ()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_name_is_told_by_its_line(encoding: str, end: str) -> None:
    text = f"The review\n\n\nRobin, that is\n{GIVEN}, lived there.\n".replace("\n", end)
    (problem,) = found(text.encode(encoding))
    assert (problem.rule, problem.where.line) == ("scan-identifier", 5)
    assert str(problem.where) == "statement.txt:5"


def test_a_name_that_a_line_end_parts_is_found() -> None:
    assert [problem.rule for problem in found(b"Seen with Marlowe Quill-\nfeather.")] == ["scan-identifier"]


@pytest.mark.parametrize(
    "content",
    [
        "Málaga".encode("cp1252"),
        CLEAN.encode("utf-16-le"),
        b"\xff\xfe\x00",
        b"a\x00b",
        b"\x1b[2J",
        b"PK\x03\x04",
    ],
)
def test_what_is_no_text_is_refused(content: bytes) -> None:
    assert [problem.rule for problem in found(content)] == ["scan-unreadable"]


def test_more_text_than_can_be_looked_into_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reportgen.scan.plain.text._LONGEST", 10)
    assert [problem.rule for problem in found(b"a" * 11)] == ["scan-unreadable"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("One.\n\nMar**lo**we", 3),
        ("One.\n\n# Mar\\lowe", 3),
        ("One.\n\n[there](https://x.example/%4Darlowe)", 3),
        ("One.\n\n[there]: https://x.example/Marlowe", 3),
        ("One.\n\n<!-- Marlowe -->", 3),
        ("---\nauthor: Marlowe\n---\n\nOne.", 2),
        ("![Marlowe](a.png)", 1),
        ("One.[^1]\n\n[^1]: Marlowe", 3),
    ],
)
def test_a_name_is_found_wherever_markdown_hides_it(text: str, line: int) -> None:
    problems = found(text.encode(), "a.md")
    assert {(problem.rule, problem.where.line) for problem in problems} == {("scan-identifier", line)}
    assert "arlowe" not in "\n".join(map(str, problems))


def test_where_a_link_leads_is_told_by_its_own_line() -> None:
    problems = found(b"One.\n\nTwo,\n[there](https://x.example/%4Darlowe)", "a.md")
    assert ("where a link leads", 4) in {(problem.where.path, problem.where.line) for problem in problems}


def test_a_picture_in_an_address_is_one_in_any_case_of_its_scheme() -> None:
    assert "scan-structure" in {one.rule for one in found(b"[x](DATA:text/plain;base64,TWFybG93ZQ==)", "a.md")}


def test_a_picture_within_markdown_is_looked_into() -> None:
    def page(picture: bytes) -> bytes:
        return f"![A chart](data:image/png;base64,{base64.b64encode(picture).decode()})".encode()

    assert [(one.rule, one.severity) for one in found(page(png()), "a.md")] == [("scan-picture", Severity.WARNING)]
    assert [one.rule for one in found(page(png(("Author", GIVEN))), "a.md")] == ["scan-structure"]
    assert "scan-structure" in {one.rule for one in found(b"[x](data:text/plain;base64,TWFybG93ZQ==)", "a.md")}


def test_signs_that_are_not_seen_hold_no_name_unseen() -> None:
    hidden = "x" + "".join(chr(0xE0100 + ord(letter) - 16) for letter in GIVEN)
    assert [one.rule for one in found(hidden.encode())] == ["scan-unreadable"]
    assert [one.rule for one in found("\U000f0041\U000f0042\U000f0043".encode())] == ["scan-unreadable"]
    assert found("A tick \u2714\ufe0f stands alone.".encode()) == ()


def test_the_id_that_pandoc_gives_to_a_heading_is_no_handle() -> None:
    assert found(b"## What was found {#findings}", "a.md") == ()
    assert found(b"## What was found {#marlowe}", "a.md")
    assert found(b"Write to #findings", "a.md")


def test_a_line_in_the_midst_of_a_paragraph_is_told_by_its_own_number() -> None:
    chat = f"Seen at home.\n{GIVEN} was not seen.\nAll was well.\nThen {GIVEN} rang.".encode()
    assert [problem.where.line for problem in found(chat)] == [2, 4]
    assert [problem.where.line for problem in found(chat, "chat.md")] == [2, 4]


def test_what_only_lines_together_say_is_told_by_the_first_of_them() -> None:
    assert [problem.where.line for problem in found(b"One.\n\nSeen on 4\nMarch\n2012 at home.")] == [3]
