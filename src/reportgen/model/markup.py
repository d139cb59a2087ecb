"""The small Markdown that narratives are written in: text in, a `Passage` or what it does not allow out.

Allowed (CommonMark's own syntax): paragraphs, bullet lists of one level (`-` or `*`), `**bold**`, `*italic*`,
backslash escapes, and `[[key]]` for a person, agency or place of the case. Everything else that CommonMark would
turn into something (headings, numbered lists, tables, quotations, code, HTML, links, pictures) is refused by name,
so that no mark-up is printed by mistake and none is lost.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from reportgen.model.passage import Bullets, Mention, Passage, PassageBlock, PassageParagraph, Run, Words

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

__all__ = ["KEY", "MENTION", "MarkupError", "parse", "parse_line"]

KEY = r"[a-z][a-z0-9_-]*"
"""What a key looks like: lower-case letters, digits, `_` and `-`, a letter first."""

MENTION = re.compile(rf"\[\[\s*({KEY})\s*\]\]", re.IGNORECASE)
_BROKEN_MENTION = re.compile(r"\[\[|\]\]")
# What cannot be read in two ways: words, references, and bold or italic words that begin and end at the side of a space
# or of a mark of punctuation; in paragraphs, or in bullets of which each begins with `- `. Most texts are like this, and
# the parser takes fifty times as long. A line may begin with no other mark of a list, nor of a heading; inside it, only
# what the parser would leave alone. (The group is atomic: nothing here is tried twice. The parser has a line of more.)
_WORDS = r"[^*_`<>\[\]&\\|!\n\t]"
_REFERENCE = r"\[\[[A-Za-z][A-Za-z0-9_-]*+\]\](?!\()"
_STRESSED = rf"[A-Za-z0-9](?:(?:{_WORDS}|{_REFERENCE})*[A-Za-z0-9.?])?"
_PLAIN_LINE = re.compile(
    r"(?![\s+=#~-]|\d+[.)])"
    rf"(?>(?:{_WORDS}++"
    r"|!(?!\[)"
    r"|&(?![#\w])"
    r"|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9])"
    rf"|(?<![^\s(])(?:\*\*{_STRESSED}\*\*|\*{_STRESSED}\*)(?![^\s.,;:)])"
    rf"|{_REFERENCE}){{0,200000}})\Z"
)
_BLANK_LINES = re.compile(r"\n{2,}")
_LINE_END = re.compile(r" *\n *")
_NEXT_BULLET = re.compile(r"\n- ")
_STRESS = re.compile(rf"(?<![^\s(])(\*\*?)({_STRESSED})\1(?![^\s.,;:)])")

_REFUSED = {
    "heading_open": ("a heading", "Leave the heading out: the template has headings of its own"),
    "ordered_list_open": (
        "a numbered list",
        r"Use a bullet list (`- `), or write `1\.` where a line starts with a number",
    ),
    "blockquote_open": ("a quotation mark-up (`>`)", "Put the words in quotation marks"),
    "code_inline": ("code mark-up (a back-tick)", "Take the back-ticks out"),
    "code_block": ("an indented block", "Begin every line of the paragraph at the same column"),
    "fence": ("a code block", "Take the back-ticks out"),
    "html_block": ("HTML", "Take the HTML tag out, or write a backslash before `<`"),
    "html_inline": ("HTML", "Take the HTML tag out, or write a backslash before `<`"),
    "link_open": ("a link", "Write the address as plain text"),
    "image": ("a picture", "Leave the picture out: a narrative holds words only"),
    "hr": ("a rule (`---`)", "Take the line of dashes out"),
    "table_open": ("a table", "Write the table as sentences or a bullet list"),
}


class MarkupError(ValueError):
    """What a narrative may not hold; `line` is its 0-based line in the text. Holds no words of the text."""

    def __init__(self, what: str, remedy: str, line: int = 0) -> None:
        super().__init__(f"{what}. {remedy}")
        self.what = what
        self.remedy = remedy
        self.line = line


def parse(text: str) -> Passage:
    """Read a narrative.

    Raises:
        MarkupError: the first thing in it that is not allowed.
    """
    paragraphs = _plain_paragraphs(text)
    if paragraphs is not None:
        return Passage(tuple(_plain_block(paragraph) for paragraph in paragraphs if paragraph.strip()))
    blocks: list[PassageBlock] = []
    items: list[tuple[Run, ...]] = []
    depth = 0
    item_is_begun = False
    for token in _parser().parse(text):
        line = token.map[0] if token.map else 0
        if token.type in _REFUSED:
            raise MarkupError(f"the text holds {_REFUSED[token.type][0]}", _REFUSED[token.type][1], line)
        if token.type == "bullet_list_open":
            depth += 1
            if depth > 1:
                raise MarkupError("the text holds a list inside a list", "Use one level of bullets", line)
            items = []
        elif token.type == "list_item_open":
            item_is_begun = False
            items.append(())
        elif token.type == "bullet_list_close":
            depth -= 1
            blocks.append(Bullets(tuple(items)))
        elif token.type == "inline":
            runs = _runs(token, line)
            if not depth:
                blocks.append(PassageParagraph(runs))
            elif item_is_begun:
                raise MarkupError(
                    "a bullet holds a second paragraph", "Make it a bullet of its own, or join the two", line
                )
            else:
                items[-1] = runs
                item_is_begun = True
    return Passage(tuple(blocks))


def parse_line(text: str) -> tuple[Run, ...]:
    """Read one line: bold, italic and mentions, no blocks.

    Raises:
        MarkupError: more than one block, or something that is not allowed.
    """
    passage = parse(text)
    match passage.blocks:
        case ():
            return ()
        case (PassageParagraph(runs=runs),):
            return runs
        case _:
            raise MarkupError("the text has more than one paragraph", "Write it as one line")


def _plain_paragraphs(text: str) -> list[str] | None:
    """The paragraphs and lists of a text whose every line is plain; None for any other."""
    plain = _PLAIN_LINE.match
    if text.startswith("\n"):
        return None
    paragraphs = _BLANK_LINES.split(text.rstrip("\n")) if "\n" in text else [text]
    after_bullets = False
    for paragraph in paragraphs:
        lines = paragraph.split("\n")
        if not paragraph.startswith("- "):
            after_bullets = False
            if not all(map(plain, lines)):
                return None
            continue
        # Two lists side by side are one to the parser, whose bullets stand apart.
        if after_bullets or any(len(line) < 3 or line[:2] not in {"- ", "  "} or not plain(line, 2) for line in lines):
            return None
        after_bullets = True
    return paragraphs


def _plain_block(text: str) -> PassageBlock:
    if text.startswith("- "):
        return Bullets(tuple(map(_plain_runs, _NEXT_BULLET.split(text[2:]))))
    return PassageParagraph(_plain_runs(text))


def _plain_runs(text: str) -> tuple[Run, ...]:
    line = _LINE_END.sub(" ", text.rstrip()) if "\n" in text else text.rstrip()
    if "*" not in line:
        return _in_one_look(line)
    # Words between stressed ones, the asterisks, and what they stress, in turn, since the pattern has two groups.
    parts = _STRESS.split(line)
    runs = [*_in_one_look(parts[0])]
    for mark, stressed, following in zip(parts[1::3], parts[2::3], parts[3::3], strict=True):
        runs += _in_one_look(stressed, bold=len(mark) == 2, italic=len(mark) == 1)
        runs += _in_one_look(following)
    return tuple(runs)


def _in_one_look(words: str, *, bold: bool = False, italic: bool = False) -> tuple[Run, ...]:
    if "[" not in words:
        return (Words(words, bold, italic),) if words else ()
    # Words and keys in turn, since the pattern has one group.
    parts = enumerate(MENTION.split(words))
    return tuple(
        Mention(part.lower(), bold, italic) if turn % 2 else Words(part, bold, italic) for turn, part in parts if part
    )


def _runs(inline: Token, line: int) -> tuple[Run, ...]:
    runs: list[Run] = []
    bold = italic = 0
    for token in inline.children or ():
        if token.type in _REFUSED:
            raise MarkupError(f"the text holds {_REFUSED[token.type][0]}", _REFUSED[token.type][1], line)
        if token.type == "text_special" and token.info == "entity":
            # A code could stand for a character that `load` refuses.
            raise MarkupError("the text holds a character as a code (`&...;`)", "Write the character itself", line)
        if token.type == "strong_open":
            bold += 1
        elif token.type == "strong_close":
            bold -= 1
        elif token.type == "em_open":
            italic += 1
        elif token.type == "em_close":
            italic -= 1
        elif token.type in {"softbreak", "hardbreak"}:
            _add(runs, " ", bold=bool(bold), italic=bool(italic))
        else:
            _add(runs, token.content, bold=bool(bold), italic=bool(italic))
    return _with_mentions(runs, line)


def _add(runs: list[Run], text: str, *, bold: bool, italic: bool) -> None:
    last = runs[-1] if runs else None
    if isinstance(last, Words) and (last.bold, last.italic) == (bold, italic):
        runs[-1] = Words(last.text + text, bold, italic)
    elif text:
        runs.append(Words(text, bold, italic))


def _with_mentions(runs: list[Run], line: int) -> tuple[Run, ...]:
    found: list[Run] = []
    for run in runs:
        assert isinstance(run, Words)  # noqa: S101 - `_add` makes nothing else
        end = 0
        for match in MENTION.finditer(run.text):
            if match.start() > end:
                found.append(Words(run.text[end : match.start()], run.bold, run.italic))
            found.append(Mention(match[1].lower(), run.bold, run.italic))
            end = match.end()
        if end < len(run.text):
            found.append(Words(run.text[end:], run.bold, run.italic))
    if any(isinstance(run, Words) and _BROKEN_MENTION.search(run.text) for run in found):
        raise MarkupError(
            "a reference in double square brackets is not complete",
            "Write it as `[[key]]`, with a key of the case",
            line,
        )
    return tuple(found)


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    # `reference` off: `[x]: y` would vanish from the text. `lheading` off: a line of dashes below a sentence is a
    # slip, and is refused as a rule. `text_join` off: it hides which characters were written as codes.
    return MarkdownIt("commonmark").enable("table").disable(["reference", "lheading", "text_join"])
