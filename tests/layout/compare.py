"""Our layout beside LibreOffice's of the same Word files: `nox -s layout`.

LibreOffice is an independent reader, not a judge: it shows that our pages break where a word processor breaks them.
For every document of every case: the number of pages, and the share of words that stand on the same page. Page
numbers, which LibreOffice leaves out of a contents list that it has not updated, do not count as words.
"""

from __future__ import annotations

import argparse
import difflib
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pypdfium2

from reportgen.model.artefact import Format

sys.path.insert(0, str(Path(__file__).parents[1]))

from support.examples import CASE_FILES, built_example
from support.office_fonts import with_house_fonts

SAME_PAGE_AT_LEAST = 0.97
PAGES_IN_TWENTY = 1
LEADER = re.compile(r"\.{4,}")
"""Four dots or more: an ellipsis written as dots stays a word."""


def words_by_page(path: Path) -> list[tuple[str, int]]:
    """Each word with the number of its page, numbers and the leaders of contents left out."""
    found = []
    with pypdfium2.PdfDocument(path) as document:
        for number in range(len(document)):
            page = document[number]
            text = page.get_textpage()
            found += [(word, number) for word in LEADER.sub(" ", text.get_text_range()).split() if not word.isdecimal()]
            text.close()
            page.close()
    return found


def same_page(ours: list[tuple[str, int]], theirs: list[tuple[str, int]]) -> float:
    """The share of our words that stand on the page where LibreOffice has them."""
    matcher = difflib.SequenceMatcher(None, [word for word, _ in ours], [word for word, _ in theirs], autojunk=False)
    same = sum(
        ours[block.a + offset][1] == theirs[block.b + offset][1]
        for block in matcher.get_matching_blocks()
        for offset in range(block.size)
    )
    return same / len(ours)


def main() -> int:
    """Build, convert, compare; 1 if a document is laid out otherwise."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.parse_args()
    office = shutil.which("soffice")
    if office is None:
        print("LibreOffice is not installed: install libreoffice-writer-nogui (Debian), or LibreOffice, and try again.")
        return 2
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        for case in CASE_FILES:
            for artefact in built_example(case).artefacts:
                kind = "ours" if artefact.format is Format.PDF else "word"
                (place / kind).mkdir(exist_ok=True)
                (place / kind / artefact.name).write_bytes(artefact.content)
        subprocess.run(
            [office, f"-env:UserInstallation=file://{place}/profile", "--headless", "--convert-to", "pdf",
             "--outdir", str(place / "theirs"), *map(str, sorted((place / "word").glob("*.docx")))],
            check=True, capture_output=True, env=with_house_fonts(place),
        )  # fmt: skip
        for path in sorted((place / "ours").glob("*.pdf")):
            ours, theirs = words_by_page(path), words_by_page(place / "theirs" / path.name)
            pages = ours[-1][1] + 1, theirs[-1][1] + 1
            share = same_page(ours, theirs)
            fine = abs(pages[0] - pages[1]) <= max(1, pages[1] * PAGES_IN_TWENTY / 20) and share >= SAME_PAGE_AT_LEAST
            wrong += not fine
            verdict = "" if fine else "OTHERWISE"
            print(f"{path.stem:45} {pages[0]:3} pages, LibreOffice {pages[1]:3}; {share:6.1%} {verdict}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
