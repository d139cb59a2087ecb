"""What `reportgen pdf` and `check-docx` say of a Word file: every rule, read from the code that tells it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import reportgen.pdf
import reportgen.word
from reportgen.model import faults

HEAD = """\
# What a Word file is checked for

<!-- Made by `nox -s docs -- --write` from src/reportgen/word/ and src/reportgen/pdf/. -->

For whoever must mend a Word file before it becomes a PDF.

`reportgen pdf FILE.docx` makes an accessible PDF of a Word file, and `reportgen check-docx FILE.docx...` tells what it
would say without writing anything. An *error* stops the PDF: something would be lost, misstated or unreadable with
assistive technology. With `--draft` a watermarked PDF is made all the same, which does not claim to be accessible. A
*warning* stops nothing.

A place is told in words: the heading before it, counted as Word's Navigation pane lists them (View, Navigation Pane),
and the paragraph behind it ("heading 4 'Findings', third paragraph after it"); a table by its number and row ("table 2,
row 4"). Only headings of the house's templates are quoted, since any other may hold a name. A rule that can be told in
several ways has a row for each.

"""
FAMILY = re.compile(r"(?:docx|document|figure|font|glyph|heading|link|note|page|picture|table|words)-[a-z-]+\Z")
TELLING = {"error", "warning", "_note", "_refuse", "Problem", "of"}


def page() -> str:
    """The whole page, Markdown."""
    cases: set[tuple[str, str, str, str]] = set()
    packages = (Path(str(package.__file__)).parent for package in (reportgen.word, reportgen.pdf))
    for file in (*chain.from_iterable(sorted(package.glob("*.py")) for package in packages), Path(faults.__file__)):
        cases.update(_rules(ast.parse(file.read_text(encoding="utf-8"))))
    lines = ["| rule | | what | how to mend it |", "|---|---|---|---|"]
    lines += (f"| `{rule}` | {weight} | {what} | {remedy} |" for rule, weight, what, remedy in sorted(cases))
    return HEAD + "\n".join(lines) + "\n"


def _rules(tree: ast.Module) -> Iterator[tuple[str, str, str, str]]:
    """Rule, weight, what and remedy, wherever the three stand one behind the other."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) in TELLING:
            words = [*node.args, *(word.value for word in node.keywords if word.arg in {"rule", "what", "remedy"})]
            warning = _name(node.func) == "warning" or any(
                word.arg in {"warning", "severity"} and "error" not in ast.unparse(word.value).lower()
                for word in node.keywords
            )
        elif isinstance(node, ast.Tuple):
            words, warning = list(node.elts), False
        else:
            continue
        said = [text for word in words if (text := _text(word)) is not None]
        if said and FAMILY.match(said[0]) and len(said) > 2:
            yield said[0], "warning" if warning else "error", said[-2], said[-1]


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _text(node: ast.expr) -> str | None:
    """A string as it stands in the code, "…" for what is only known later."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(_text(part) or "…" for part in parts)
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return f"{_text(left) or ''}{_text(right) or '…'}"
        case ast.IfExp(body=body):
            return _text(body)
        case _:
            return None
