"""Word files of given lengths for measuring: made-up, seeded, in the house's styles.

Each is a filled house document whose body is written anew from the sentences of a case in `cases/`: another seed gives
other words in another order, so that what one document leaves behind in a memo does not stand for the whole of the
next. The same seed gives the same bytes.
"""

from __future__ import annotations

import datetime as dt
import io
import random
import re
import zipfile
from collections.abc import Callable
from functools import cache
from html import unescape
from pathlib import Path
from xml.sax.saxutils import escape

from reportgen.model.artefact import Format
from reportgen.pipeline import Wish, build
from reportgen.word.seal import deflated, packed
from reportgen.world import open_world

__all__ = ["KINDS", "LONG", "SHORT", "TEXT", "house", "made"]

CASES = Path(__file__).parents[2] / "cases"
CASE = "02-siblings.yaml"
AS_OF = dt.date(2026, 11, 23)
LONG, SHORT = "long", "a sixth of long"
TEXT = "text"
COLUMN_TWIPS = 9412
"""The width of the house's text."""


@cache
def house(case: str = CASE) -> dict[str, bytes]:
    """The Word files of a case by kind, as the pipeline makes them."""
    world = open_world(CASES / "partnership.yaml", as_of=AS_OF)
    built = build((CASES / case).read_bytes(), case, world, Wish(formats=(Format.DOCX,)))
    return {artefact.kind: artefact.content for artefact in built.artefacts}


def made(kind: str, seed: int) -> bytes:
    """A Word file of one of the `KINDS`, or of the long ones."""
    return _with_body(house()["cspr"], _MAKERS[kind](_Writer(seed)))


@cache
def _sentences() -> tuple[str, ...]:
    """What the documents of the case say, sentence by sentence."""
    found: dict[str, None] = {}
    for content in house().values():
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            body = package.read("word/document.xml").decode("utf-8")
        for text in re.findall(r"<w:t[^>]*>([^<]*)</w:t>", body):
            for sentence in re.split(r"(?<=[.?!]) ", unescape(text)):
                if 30 < len(sentence) < 240 and sentence.endswith("."):
                    found.setdefault(sentence)
    return tuple(found)


class _Writer:
    """Writes WordprocessingML from the sentences."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - words for measuring
        self._pool = _sentences()
        self._bookmarks: list[tuple[str, str, int]] = []

    def say(self, count: int) -> str:
        return " ".join(self._random.choices(self._pool, k=count))

    def words(self, count: int) -> str:
        return " ".join(self.say(1).split()[:count]).rstrip(".,;:")

    def paragraph(self, text: str, style: str = "") -> str:
        look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
        return f'<w:p>{look}<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'

    def mixed(self, count: int) -> str:
        """A paragraph with words in bold in its middle, as reviewers' edits leave it."""
        runs = (("", self.say(count) + " "), ("<w:rPr><w:b/></w:rPr>", self.words(4)), ("", " " + self.say(1)))
        return (
            "<w:p>"
            + "".join(f'<w:r>{look}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>' for look, text in runs)
            + "</w:p>"
        )

    def heading(self, level: int) -> str:
        number, text = len(self._bookmarks) + 1, self.words(5)
        self._bookmarks.append((f"_Toc{number:09}", text, level))
        return (
            f'<w:p><w:pPr><w:pStyle w:val="Heading{level}"/></w:pPr><w:bookmarkStart w:id="{number}" '
            f'w:name="_Toc{number:09}"/><w:r><w:t>{escape(text)}</w:t></w:r><w:bookmarkEnd w:id="{number}"/></w:p>'
        )

    def bullets(self, count: int) -> str:
        return "".join(self.paragraph(self.say(1), "ListBullet") for _ in range(count))

    def table(self, rows: int, columns: int, sentences: int = 2) -> str:
        first = COLUMN_TWIPS // (columns + 2)
        widths = [first] * (columns - 1) + [COLUMN_TWIPS - first * (columns - 1)]
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        lines = [self._row(widths, [self.words(2) for _ in widths], "TableHead", "<w:tblHeader/>")]
        lines += [
            self._row(widths, [*(self.words(3) for _ in widths[1:]), self.say(sentences)], "TableText")
            for _ in range(rows)
        ]
        return (
            '<w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9412" w:type="dxa"/><w:tblLayout '
            'w:type="fixed"/><w:tblLook w:val="06A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" '
            f'w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(lines)}</w:tbl>'
        )

    def _row(self, widths: list[int], texts: list[str], style: str, head: str = "") -> str:
        cells = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{self.paragraph(text, style)}</w:tc>'
            for width, text in zip(widths, texts, strict=True)
        )
        return f"<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>{cells}</w:tr>"

    def contents(self) -> str:
        """The contents of what was written so far, as Word keeps them: links with page fields."""
        begin = (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h '
            '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        )
        lines = []
        for index, (name, text, level) in enumerate(self._bookmarks):
            field = (
                '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGEREF '
                f'{name} \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
                '<w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
            )
            lines.append(
                f'<w:p><w:pPr><w:pStyle w:val="TOC{level}"/></w:pPr>{begin if not index else ""}<w:hyperlink '
                f'w:anchor="{name}"><w:r><w:t>{escape(text)}</w:t></w:r><w:r><w:tab/></w:r>{field}</w:hyperlink></w:p>'
            )
        return "".join(lines) + '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'


def _letter(writer: _Writer) -> str:
    """Two pages: an address, paragraphs, a small table."""
    parts = [writer.paragraph(writer.words(4), "LetterAddress") for _ in range(6)]
    parts += [writer.paragraph("Dear colleague", "Salutation"), writer.heading(1)]
    parts += [writer.mixed(3) for _ in range(6)] + [writer.table(7, 2, 1)]
    return "".join([*parts, *(writer.mixed(3) for _ in range(4)), writer.paragraph("Yours sincerely", "Closing")])


def _review(writer: _Writer) -> str:
    """Eight pages: text, bullets, an agencies' table, a chronology of 40 rows."""
    parts = [writer.heading(1), *(writer.mixed(3) for _ in range(8)), writer.table(9, 4, 1)]
    parts += [writer.heading(1), writer.table(40, 3, 1), writer.heading(1)]
    for _ in range(6):
        parts += [writer.heading(2), *(writer.mixed(3) for _ in range(3)), writer.bullets(4)]
    return "".join(parts)


def _report(writer: _Writer) -> str:
    """Twenty pages: contents, chapters with text, bullets and tables."""
    parts = []
    for chapter in range(7):
        parts.append(writer.heading(1))
        for _ in range(3):
            parts += [writer.heading(2), *(writer.mixed(4) for _ in range(4)), writer.bullets(3)]
        if chapter % 3:
            parts.append(writer.table(12, 3, 2))
    return writer.contents() + "".join(parts)


def _long(writer: _Writer, chapters: int = 6, rows: int = 1500) -> str:
    """About 115 pages: chapters as in the report, and a table of 1,500 rows."""
    parts = []
    for _ in range(chapters):
        parts.append(writer.heading(1))
        for _ in range(3):
            parts += [writer.heading(2), *(writer.mixed(4) for _ in range(4)), writer.bullets(3)]
    return "".join([writer.contents(), *parts, writer.heading(1), writer.table(rows, 4, 1)])


def _text(writer: _Writer) -> str:
    """Ten pages of nothing but headings and paragraphs."""
    return "".join(part for _ in range(13) for part in (writer.heading(1), *(writer.mixed(4) for _ in range(5))))


def _with_body(content: bytes, body: str) -> bytes:
    """The package with another body; the page setup, with head and foot, stays."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        members = {name: package.read(name) for name in package.namelist()}
    text = members["word/document.xml"].decode("utf-8")
    start, end = text.index("<w:body>") + len("<w:body>"), text.rindex("<w:sectPr>")
    members["word/document.xml"] = (text[:start] + body + text[end:]).encode("utf-8")
    return packed(deflated(name, data) for name, data in members.items())


KINDS = {"letter": 2, "review": 8, "report": 20}
"""The kinds that are measured against others, with their pages."""

_MAKERS: dict[str, Callable[[_Writer], str]] = {
    "letter": _letter,
    "review": _review,
    "report": _report,
    LONG: _long,
    SHORT: lambda writer: _long(writer, 1, 250),
    TEXT: _text,
}
