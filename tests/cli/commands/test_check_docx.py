"""`reportgen check-docx`, as somebody sees it who has a Word file and wants a PDF."""

from __future__ import annotations

import json

import pytest

from reportgen.errors import ExitCode
from support.docx_builder import Docx, p, row, table

_ARIAL = '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:lang w:val="en-GB"/>'
_STYLES = f"{_ARIAL}</w:rPr></w:rPrDefault></w:docDefaults>"


@pytest.fixture
def word(tmp_path, monkeypatch):
    """Write a Word file in Arial and English into the folder that the command runs in."""
    monkeypatch.chdir(tmp_path)

    def word(name: str, *body: str, **parts: object) -> str:
        made = Docx(body="".join(body), **parts)  # type: ignore[arg-type]
        made.usual_styles = _STYLES + made.usual_styles[made.usual_styles.index("</w:docDefaults>") + 16 :]
        (tmp_path / name).write_bytes(made.bytes())
        return name

    return word


def test_a_sound_file_has_no_problems(run, word):
    ran = run("check-docx", word("a.docx", p("Findings", style="Heading1"), p("Words.")))
    assert (ran.code, ran.out.splitlines()) == (
        ExitCode.DONE,
        ["a.docx", "  No problems.", "", "1 file: 0 errors, 0 warnings."],
    )


def test_every_file_is_told_with_what_to_mend(run, word):
    first = word("a.docx", p("Findings", style="Heading1"), p("- typed"), p("Deeper", style="Heading3"))
    second = word("b.docx", table(row("a", "b"), row("1", "2")), p("Snow \u3042"), title="")
    ran = run("check-docx", first, second)
    assert ran.code == ExitCode.TEMPLATE
    said = ran.out
    for line in (
        "a.docx heading 1 'Findings', first paragraph after it: warning: a bullet is typed",
        "a.docx heading 2: error: a heading of level 3 follows one of level 1 [docx-heading-skipped]",
        "b.docx: error: the document has no title [docx-title]",
        "b.docx table 1: error: a table has no header row [docx-table-header]",
        "which stands in for Arial, has no character 'hiragana letter a', U+3042 [glyph-missing]",
        "2 files: 4 errors, 1 warning.",
    ):
        assert line in said


def test_nothing_is_told_twice(run, word):
    ran = run("check-docx", word("a.docx", p("Deeper", style="Heading2"), p("x"), title=""), "--format", "json")
    (file,) = json.loads(ran.out)["files"]
    assert [problem["rule"] for problem in file["problems"]] == ["docx-title", "docx-heading-skipped"]


def test_programs_get_json(run, word):
    ran = run("check-docx", word("a.docx", p("THIS IS IMPORTANT")), "--format", "json")
    assert ran.code == ExitCode.DONE
    assert json.loads(ran.out) == {
        "version": 1,
        "files": [
            {
                "file": "a.docx",
                "problems": [
                    {
                        "rule": "docx-capitals",
                        "severity": "warning",
                        "file": "a.docx",
                        "line": None,
                        "column": None,
                        "path": "first paragraph",
                        "what": "words stand in capitals",
                        "remedy": "Write them in small letters: capitals are hard to read",
                        "source": "GOV.UK content design",
                        "purpose": None,
                        "incident": None,
                    }
                ],
            }
        ],
    }


def test_a_font_that_cannot_be_embedded_is_named_with_its_stand_in(run, word):
    style = '<w:rPr><w:rFonts w:ascii="Comic Sans MS" w:hAnsi="Comic Sans MS"/></w:rPr>'
    ran = run("check-docx", word("a.docx", f"<w:p><w:r>{style}<w:t>Words.</w:t></w:r></w:p>"))
    assert ran.code == ExitCode.DONE
    assert "the font Comic Sans MS cannot be embedded, and Liberation Sans stands in for it" in ran.out


def test_a_file_that_is_no_word_file_does_not_keep_the_others_from_being_checked(run, word, tmp_path):
    (tmp_path / "x.docx").write_bytes(b"PK no zip")
    ran = run("check-docx", "x.docx", word("a.docx", p("Words.")))
    assert ran.code == ExitCode.TEMPLATE
    assert "docx-damaged" in ran.out
    assert "2 files: 1 error, 0 warnings." in ran.out


def test_a_file_that_does_not_exist_is_a_usage_error(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run("check-docx", "nowhere.docx").code == ExitCode.USAGE
    assert run("check-docx").code == ExitCode.USAGE
