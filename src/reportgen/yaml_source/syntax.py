"""What the parser could not read, in our words: its own name tokens, which help nobody who does not write parsers."""

from __future__ import annotations

import re
from itertools import islice

from yaml import MarkedYAMLError

from reportgen.errors import Place, Problem

__all__ = ["syntax_problem"]

_QUOTE = "Put the whole text in quotation marks, or write it on lines of its own below `|`"
_BRACKET = "Close the bracket, or put a text that begins with one in quotation marks"
_INDENT = "Check that fields of one group begin at the same column"

_NO_BREAK = re.compile(r" *[\u00a0\u202f\u2007]")
_QUOTED = re.compile(r"[ -]*[^\s:]+:\s+([\"']).+\1$")
_CONFLICT = re.compile(r"(?:<{7}|={7}|>{7})(?: |$)")
_FAR = 3
"""So many lines up it is looked for, those left out that are blank or a comment, as most are in a new case file."""

_WORDS = (
    # A part of the parser's sentence; what it means; what to do.
    (
        "mapping values are not allowed",
        "a colon with a space after it stands where no field can begin",
        f"{_QUOTE}; if a field is meant, check that it begins at the column of its neighbours",
    ),
    (
        "unexpected end of stream",
        "a quotation mark is opened and never closed",
        "Close it, or put the whole text in the other kind of quotation marks",
    ),
    ("document indicator", "a line of three dashes or dots stands inside a text", "Take the line out"),
    ("unknown escape", "a backslash stands in double quotation marks", "Use single quotation marks, or write `\\\\`"),
    ("hexdecimal", "a backslash stands in double quotation marks", "Use single quotation marks, or write `\\\\`"),
    ("escape", "a code after a backslash is not a character", "Use single quotation marks, or write `\\\\`"),
    ("tab character", "a tab stands where spaces are expected", "Indent with spaces"),
    ("expected ':'", "a line is neither a field nor part of a text", f"{_INDENT}, and that a space follows its `:`"),
    (
        "expected key",
        "a field is expected here",
        f"{_INDENT}, and that every quotation mark above is closed; quote the whole of a text that begins with one",
    ),
    (
        "'-' indicator",
        "a list item is expected here",
        "Check that all items of the list begin at the same column, and the fields of an item at theirs",
    ),
    ("',' or", "a list or group in brackets is never closed", _BRACKET),
    ("node content", "a list or group in brackets is not complete", _BRACKET),
    ("block sequence entries", "a list item stands where none can begin", "Begin the list on a line of its own"),
    ("block mapping", "a field stands where none can begin", _INDENT),
    ("document start", "words stand after the end of the file's contents", _INDENT),
    ("alphabetic or numeric", "a text begins with `*` or `&`, which mean something in YAML", _QUOTE),
    ("directive", "a line begins with `%`, which means something in YAML", _QUOTE),
    ("tag", "a text begins with `!`, which means something in YAML", _QUOTE),
)


def _no_break_line(lines: list[str], line: int) -> tuple[int, int] | None:
    """The last line so far that a no-break space indents, and its column: the parser takes it for a text, and gives up
    on a line behind it.
    """
    told = (number for number in range(line, -1, -1) if not re.match(r"\s*(?:#|$)", lines[number]))
    for number in islice(told, _FAR):
        if found := _NO_BREAK.match(lines[number]):
            return number, found.end() - 1
    return None


def syntax_problem(error: MarkedYAMLError, name: str, lines: list[str]) -> Problem:
    """The parser's error as a problem of ours."""
    said = error.problem or ""
    mark = error.problem_mark
    if error.context_mark is not None and ("unexpected end of stream" in said or "expected ':'" in said):
        mark = error.context_mark  # where the quotation or the line begins; where the parser gave up says nothing
    assert mark is not None  # noqa: S101 - the C parser always says where
    # At the end of the file the parser points below the last line.
    line = min(mark.line, len(lines) - 1)
    column = min(mark.column, len(lines[line]))
    written = lines[line]
    what, remedy = next(
        ((what, remedy) for said in (said, error.context or "") for part, what, remedy in _WORDS if part in said),
        ("the line cannot be read as YAML", _INDENT),
    )
    of_git = next((number for number in range(line + 1) if _CONFLICT.match(lines[number])), None)
    if of_git is not None:
        line, column = of_git, 0
        what = "the file holds two versions at once, as Git leaves them where two people changed the same lines"
        remedy = "Keep one of the two, and take out the other with the three lines of signs (`<<<<<<<` to `>>>>>>>`)"
    elif re.match(r"[ -]*([^\s:]+:\s+)?\[\[", written):
        what, remedy = "a text begins with a reference, which YAML takes for a list", _QUOTE
    elif re.match(r" *\t", written[: column + 1]) or written[column : column + 1] == "\t":
        what, remedy = "a tab stands where spaces are expected", "Indent with spaces"
    elif (found := _no_break_line(lines, line)) is not None:
        line, column = found
        what, remedy = "a no-break space, as Word has it, stands where spaces are expected", "Indent with plain spaces"
    elif "expected key" in f"{said}{error.context}" and _QUOTED.match(written, 0, column):
        what = "words stand behind the quotation mark that closes the text, as an apostrophe does"
        remedy = "Put the whole text in the other kind of quotation marks, or write it on lines of its own below `|`"
    elif "cannot start any token" in said:
        what, remedy = "a text begins with a character that means something in YAML", _QUOTE
    return Problem("yaml-syntax", Place(name, line + 1, column + 1), what, remedy)
