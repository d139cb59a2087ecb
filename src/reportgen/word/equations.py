"""Equations of one line: letters, signs, brackets, and what is raised or lowered beside them (ECMA-376-1, 22.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from reportgen.word.namespaces import M, W

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    Piece = tuple[str, Literal["baseline", "superscript", "subscript"]]

__all__ = ["one_line"]

_THROUGH = {M + "oMath", M + "oMathPara", M + "e", M + "box"}
_SCRIPTS = {M + "sSup", M + "sSub", M + "sSubSup"}
_WORDS = {M + "t", W + "t"}
_SILENT = {M + "rPr", W + "rPr", W + "lastRenderedPageBreak"}


def one_line(element: Element) -> Iterator[Piece | None]:
    """The signs of an equation, one behind the other; None among them for what takes more than one line, or is of
    Word's own and holds something: a tracked change, a link, a note.
    """
    for child in element:
        if child.tag == M + "r":
            for part in child:
                if part.tag in _WORDS:
                    yield part.text or "", "baseline"
                elif part.tag not in _SILENT:
                    yield None
        elif child.tag in _THROUGH:
            yield from one_line(child)
        elif child.tag in _SCRIPTS:
            yield from _with_scripts(child)
        elif child.tag == M + "d":
            yield from _in_brackets(child)
        elif not child.tag.endswith("Pr") and (len(child) or child.tag.startswith(M)):
            yield None


def _with_scripts(element: Element) -> Iterator[Piece | None]:
    for part in element:
        if part.tag == M + "e":
            yield from one_line(part)
        elif part.tag in (M + "sup", M + "sub"):
            position: Literal["superscript", "subscript"] = "superscript" if part.tag == M + "sup" else "subscript"
            for piece in one_line(part):
                yield (piece[0], position) if piece is not None and piece[1] == "baseline" else None


def _in_brackets(element: Element) -> Iterator[Piece | None]:
    """Round ones, with a stroke between what stands in them, where the file does not say it (22.1.2.24)."""
    signs = {"begChr": "(", "sepChr": "|", "endChr": ")"}
    for said in element.iterfind(f"{M}dPr/*"):
        signs[said.tag.removeprefix(M)] = said.get(M + "val") or ""
    yield signs["begChr"], "baseline"
    for at, inner in enumerate(element.iterfind(M + "e")):
        if at:
            yield signs["sepChr"], "baseline"
        yield from one_line(inner)
    yield signs["endChr"], "baseline"
