"""Everything that a text or Markdown file says: its paragraphs, told by their lines."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from reportgen.scan.carried import Carried, Cell, Fault, Speech
from reportgen.scan.html.exact import picture_in_address

__all__ = ["decoded", "read_markdown", "read_text"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]")
_LONGEST = 300_000_000
_BLANK = re.compile(r"\n[ \t\f\x85]*\n")
_EMPHASIS = re.compile(r"[*_`~\\]+")
_LINK = re.compile(
    r"\]\(\s*<?([^()\s>]*(?:\([^()\s]*\)[^()\s>]*)*)|^\s{0,3}\[[^\]]+\]:\s*<?(\S+?)>?(?:\s|$)", re.MULTILINE
)


def decoded(content: bytes) -> str | Fault:
    """The characters of a file in UTF-8, or in UTF-16 or UTF-32 that says so; lines end in one newline."""
    if len(content) > _LONGEST:
        return Fault("scan-unreadable", "", "the file is larger than the scan can look into", "Make it smaller")
    mark, encoding = next((pair for pair in _MARKS if content.startswith(pair[0])), (b"", "utf-8"))
    try:
        text = content[len(mark) :].decode(encoding)
    except UnicodeDecodeError:
        text = "\0"
    if _CONTROL.search(text):
        what = "the file is no text that can be read: it is not in UTF-8, or not in UTF-16 that says so"
        return Fault("scan-unreadable", "", what, "Save it as text in UTF-8")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def read_text(content: bytes) -> Iterator[Carried | Fault]:
    """Every paragraph of a text file with its lines, and every fault. Never raises on bad bytes."""
    text = decoded(content)
    if isinstance(text, Fault):
        yield text
        return
    for line, paragraph in _paragraphs(text):
        yield Carried("", paragraph, Speech.PROSE, line, in_lines=True)
        yield from _cells(line, paragraph)


def read_markdown(content: bytes) -> Iterator[Carried | Fault]:
    """Every paragraph of a Markdown file, as it is written and as it is read; every link; every fault."""
    text = decoded(content)
    if isinstance(text, Fault):
        yield text
        return
    for line, paragraph in _paragraphs(text):
        yield Carried("", paragraph, Speech.WORDS, line, in_lines=True)
        for link in _LINK.finditer(paragraph):
            target = link[1] or link[2] or ""
            if target.lower().startswith("data:"):
                yield from picture_in_address(target, "picture")
            yield Carried("where a link leads", target, Speech.WORDS, line + paragraph.count("\n", 0, link.start()))
        # Pandoc gives an id to a heading so, and no handle: {#findings}.
        plain = _EMPHASIS.sub("", _LINK.sub("] ", paragraph)).replace("{#", "{ ")
        yield Carried("", plain, Speech.PROSE, line, in_lines=True)
        yield from _cells(line, plain)


def _cells(line: int, paragraph: str) -> Iterator[Carried]:
    """The cells of a table whose columns are parted by strokes, for what they say beside one another."""
    if "|" not in paragraph:
        return
    for number, row in enumerate(paragraph.split("\n"), line):
        for column, cell in enumerate(row.strip("| \t").split("|"), 1):
            yield Carried("", cell.strip(), Speech.MACHINE, number, Cell(str(line), str(number), column))


def _paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """The paragraphs of a text, each with the line that it begins in."""
    line, start = 1, 0
    for blank in (*_BLANK.finditer(text), None):
        end = blank.start() if blank else len(text)
        paragraph = text[start:end]
        bare = paragraph.lstrip("\n")
        if bare.strip():
            yield line + len(paragraph) - len(bare), bare
        if blank:
            # The newline that ends the blank line begins what follows.
            line += text.count("\n", start, blank.end())
            start = blank.end()
