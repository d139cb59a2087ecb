from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document

from reportgen.word.headings import quotable

TEMPLATES = sorted((Path(__file__).parents[2] / "templates").glob("*.docx"))


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_every_fixed_heading_of_the_templates_is_quoted(template):
    headings = [p.text for p in Document(str(template)).paragraphs if p.style.name.startswith("Heading")]
    assert headings
    for heading in headings:
        if "{" not in heading:
            # What is still to be filled in ("Improvement 1: [A few words]") is somebody's to write.
            assert quotable(heading) == heading.partition(": [")[0]


@pytest.mark.parametrize(
    "heading",
    [
        "Interview with Marlowe Quillfeather",
        "3. Child Robin",
        "Findings about Marlowe",
        "Annex C: letter of Marlowe",
        "Marlowe",
        "2.1 Marlowe’s mother",
        "Marlowe: recommendation 3",
        "Recommendation for Marlowe",
        "Recommendation 3b",
        "",
    ],
)
def test_a_heading_that_somebody_has_written_is_not(heading):
    assert quotable(heading) == ""


@pytest.mark.parametrize(
    ("heading", "quoted"),
    [
        ("Recommendation 3: to Marlowe", "Recommendation 3"),
        ("8.2 Recommendation 12 – all", "8.2 Recommendation 12"),
        ("Annex A", "Annex A"),
        ("FINDINGS", "FINDINGS"),
        ("6.  Findings ", "6. Findings"),
    ],
)
def test_what_a_heading_has_in_common_with_others_is_quoted(heading, quoted):
    assert quotable(heading) == quoted
