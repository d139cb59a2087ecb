"""What is refused or warned of in a Word file: the exact words that a Word user reads, with place and remedy."""

from __future__ import annotations

from pathlib import Path

import pytest

from reportgen.errors import Severity, TemplateError
from reportgen.pipeline import convert, examine_word
from reportgen.world import fonts
from support.refused import REFUSED, WARNED

GOLDEN = Path(__file__).parent / "golden" / "refused.txt"
FONTS = fonts()


def test_everything_that_is_refused_or_warned_of_says_where_what_and_how_to_mend_it(request):
    lines = []
    for name, make in {**REFUSED, **WARNED}.items():
        lines += ["", name]
        for problem in examine_word(make().bytes(), "report.docx", FONTS):
            lines.append(f"  {problem.severity.value}: {problem}" + (f" ({problem.source})" if problem.source else ""))
    said = "\n".join(lines[1:]) + "\n"
    if request.config.getoption("--write-golden"):
        GOLDEN.write_text(said, encoding="utf-8")
    assert said == GOLDEN.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused_leaves_no_pdf_and_a_draft_where_one_is_wanted(name):
    content = REFUSED[name]().bytes()
    with pytest.raises(TemplateError):
        convert(content, "report.docx", FONTS, None, "report.pdf")
    assert convert(content, "report.docx", FONTS, None, "report.pdf", draft=True).draft


@pytest.mark.parametrize("name", WARNED)
def test_what_is_warned_of_leaves_a_pdf(name):
    converted = convert(WARNED[name]().bytes(), "report.docx", FONTS, None, "report.pdf")
    assert not converted.draft
    assert [problem.severity for problem in converted.problems] == [Severity.WARNING]
