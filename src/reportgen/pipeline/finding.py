"""What was found in a Word file on its way into another format: nothing twice, and each with its place in Word."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec.structs import replace

from reportgen.errors import Place, Problem, ScanError
from reportgen.model.artefact import Written
from reportgen.model.document import Document
from reportgen.word.places import landmark
from reportgen.word.read import Read

__all__ = ["all_found", "stop"]


_SAME: Mapping[str, str] = {
    "character-lost": "docx-symbol",
    "document-language-missing": "docx-language",
    "document-title-missing": "docx-title",
    "heading-level-skipped": "docx-heading-skipped",
    "link-target-missing": "docx-link-target",
    "picture-alt-missing": "docx-picture-alt",
    "picture-unreadable": "docx-picture-format",
}
"""Rules of the layout, and the reader's rule for the same fault, which knows its place better."""


_COUNTED = re.compile(r"paragraph (\d+)")
_LETTER_OF_THEM = re.compile("has no character '(?:arabic|hebrew|syriac|thaana|nko) ")
"""What the layout says of a letter of a script that runs from right to left, which the reader has told by its place."""


def all_found(found: Read, written: Written, name: str) -> tuple[Problem, ...]:
    """What the reader and the layout found in a Word file, nothing twice."""
    told = {problem.rule for problem in found.problems}
    backwards = {problem.where for problem in found.problems if problem.rule == "docx-right-to-left"}
    others = [
        problem.at(_in_word(problem.where, found.document, name))
        for problem in written.problems
        if _SAME.get(problem.rule) not in told
    ]
    return (
        *found.problems,
        *(each for each in others if each.where not in backwards or _LETTER_OF_THEM.search(each.what) is None),
    )


def _in_word(where: Place, document: Document, name: str) -> Place:
    """A place of the layout, which counts paragraphs from the beginning, as somebody finds it in Word."""
    counted = _COUNTED.fullmatch(where.path)
    return Place(file=name, path=landmark(document, int(counted.group(1))) if counted else where.path)


def stop(problems: tuple[Problem, ...], name: str) -> None:
    """Stop a finished file for what is wrong with it, if anything is.

    Raises:
        ScanError: something is.
    """
    if problems:
        raise ScanError(*(problem.at(replace(problem.where, file=name)) for problem in problems))
