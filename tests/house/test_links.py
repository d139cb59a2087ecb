"""The pages of the project: every link between them leads somewhere, and each says whom it is for."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

TOP = Path(__file__).parents[2]
PAGES = [
    page
    for folder in (
        "",
        "docs",
        "docs/how-to",
        "docs/reference",
        "docs/explanation",
        "docs/decisions",
        "cases",
        "templates",
    )
    for page in sorted((TOP / folder).glob("*.md"))
]


def anchors(page: Path) -> set[str]:
    """The headings of a page as GitHub makes anchors of them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(TOP).as_posix())
def test_every_link_leads_somewhere(page):
    for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
        if target.startswith(("http:", "https:", "mailto:")):
            continue
        path, _, anchor = target.partition("#")
        found = (page.parent / path).resolve() if path else page
        assert found.exists(), target
        if anchor:
            assert anchor in anchors(found), target


@pytest.mark.parametrize(
    "page", [*(TOP / "docs").glob("[!d]*/*.md"), TOP / "docs/tutorial.md"], ids=lambda page: page.name
)
def test_every_page_of_the_manual_begins_with_whom_it_is_for(page):
    lines = page.read_text(encoding="utf-8").splitlines()
    first = next(line for line in lines[1:] if line and not line.startswith("<!--"))
    assert first.startswith("For ")


def test_every_decision_is_listed_with_its_title():
    folder = TOP / "docs/decisions"
    rows = []
    for page in sorted(folder.glob("0*.md")):
        number, _, title = page.read_text(encoding="utf-8").split("\n")[0].removeprefix("# ").partition(". ")
        rows.append(f"| {number} | [{title}]({page.name}) |")
    assert (folder / "README.md").read_text(encoding="utf-8").splitlines()[-len(rows) :] == rows
