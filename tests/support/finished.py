"""A finished PDF as its readers meet it: tag tree, words on each page, and what the validators say."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import page
import pikepdf
import pypdfium2

from support import tagtree

if TYPE_CHECKING:
    from support.tagtree import TagTree

PROFILES = ("pdf-ua-1", "pdf-a-2a")


class Finished:
    def __init__(self, content: bytes) -> None:
        self.content = content
        self.tree: TagTree = tagtree.read(content)

    @property
    def violations(self) -> list[str]:
        """What breaks PDF/UA-1 or PDF/A-2a, and what our own reading of the structure finds."""
        limits = page.SafetyLimits.unlimited()
        found = [
            f"{profile} {failure.rule_id}: {failure.message}"
            for profile in PROFILES
            for failure in page.validate_pdf_bytes(self.content, profile=profile, limits=limits).failures
        ]
        return found + self.tree.faults

    @property
    def pages(self) -> list[str]:
        """The words of each page as a viewer shows them, artifacts included."""
        document = pypdfium2.PdfDocument(self.content)
        try:
            texts = []
            for sheet in document:
                text = sheet.get_textpage()
                texts.append(" ".join(text.get_text_range().replace("\ufffe", "-").split()))
                text.close()
                sheet.close()
            return texts
        finally:
            document.close()

    def characters(self, number: int, words: str) -> list[tuple[float, float, float, float]]:
        """Where `words` stand on a page (from 0): left, bottom, right, top of each line of them."""
        document = pypdfium2.PdfDocument(self.content)
        try:
            sheet = document[number]
            text = sheet.get_textpage()
            search = text.search(words, match_case=True)
            found = search.get_next()
            assert found is not None, f"{words!r} is not on page {number}"
            boxes = [text.get_rect(index) for index in range(text.count_rects(*found))]
            search.close()
            text.close()
            sheet.close()
            return boxes
        finally:
            document.close()

    def open(self) -> pikepdf.Pdf:
        return pikepdf.open(io.BytesIO(self.content))
