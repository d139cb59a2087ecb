"""Where a link leads, whether a PDF may follow it, and what its words tell a reader who meets it out of context."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from reportgen.model.document import Figure, Inline, Link, Tab, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reportgen.word.places import Trail

__all__ = ["Destination", "is_vague", "linked", "plain_text", "report_lost_entry"]

_SCHEME = re.compile(r"(?:https?|mailto|tel):[^\s\x00-\x1f\x7f]+\Z", re.IGNORECASE)
_BLANK = re.compile(r" +")
_VAGUE = {
    "click here",
    "here",
    "click",
    "link",
    "this link",
    "more",
    "read more",
    "see here",
    "this",
    "page",
    "website",
}


class Destination(Struct, frozen=True, eq=False):
    """An address or a bookmark; each link of the file has its own, so that neighbours stay apart."""

    uri: str = ""
    target: str = ""
    description: str = ""


def linked(
    content: tuple[Inline, ...],
    where: Destination,
    anchors: Mapping[str, str],
    trail: Trail,
    *,
    in_contents: bool = False,
) -> tuple[Inline, ...]:
    """The words as a link; the bare words with a problem where the link cannot stand."""
    text = " ".join(plain_text(content).split())
    figures = [inline for inline in content if isinstance(inline, Figure)]
    if not text and not figures:
        # Word leaves one behind where the words of a link are deleted, and where the blank beside them was marked too.
        if any(isinstance(inline, Text | Tab) for inline in content) or not content:
            trail.warning(
                "docx-link-empty",
                "a link has no words, and is none in the PDF",
                "Give the link words that say where it leads, or remove it",
            )
        return content
    # Programs differ in whether they write a blank in an address as it is; no address has one (RFC 3986, 2).
    uri = _BLANK.sub("%20", where.uri.strip())
    target = "" if uri else anchors.get(where.target.lower(), "")
    if where.uri:
        if not _SCHEME.match(uri):
            trail.error(
                "docx-link-address",
                "a link leads to a file or address that readers of the PDF cannot follow",
                "Link to an address that begins with https:, mailto: or tel:, or remove the link",
            )
            return _bare(content)
    elif not target:
        if in_contents:
            # LibreOffice's own name of a caption stands for no bookmark in the file: no line of its lists of tables
            # and figures leads anywhere, and the line says so itself.
            if not where.target.endswith("|sequence"):
                report_lost_entry(trail)
        else:
            trail.error(
                "docx-link-target",
                "a link leads to a bookmark that does not exist",
                "Link it to a heading or bookmark of this document, or remove the link",
            )
        return _bare(content)
    if is_vague(text):
        trail.warning(
            "docx-link-vague",
            "a link's words do not say where it leads",
            "Use the name of the page that it leads to",
            source="WCAG 2.2, 2.4.4",
        )
    return (Link(content, uri, target, where.description or text or figures[0].alt),)


def report_lost_entry(trail: Trail) -> None:
    """Word keeps the line of a heading that somebody has deleted: all such lines are mended at once, and by no link."""
    trail.error(
        "docx-contents-target",
        "a line of the contents leads to a heading that is not there any more",
        "Update the contents in Word (click into them, press F9, update the entire table)",
    )


def _bare(content: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """The words of what is no link, without the line that Word draws below those of links."""
    return tuple(
        replace(inline, style=replace(inline.style, underline=False)) if isinstance(inline, Text) else inline
        for inline in content
    )


def is_vague(text: str) -> bool:
    """Whether the words of a link do not say where it leads."""
    return " ".join(text.split()).strip(" .>»→").lower() in _VAGUE


def plain_text(content: Iterable[Inline]) -> str:
    """The words of a paragraph as they are read, without marks and alt texts."""
    parts: list[str] = []
    for inline in content:
        match inline:
            case Text():
                parts.append(inline.text)
            case Link():
                parts.append(plain_text(inline.content))
            case Figure():
                pass
            case _:
                parts.append(" ")
    return "".join(parts)
