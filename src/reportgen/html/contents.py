"""Lines that lead into the document, as a list of links nested by level."""

from __future__ import annotations

from collections.abc import Iterable

from reportgen.html.markup import Markup

__all__ = ["nested"]


def nested(lines: Iterable[tuple[int, Markup]]) -> Markup:
    """Lists within lists; a line two levels below the one before it goes one level down."""
    parts: list[str] = []
    open_levels: list[int] = []
    for level, line in lines:
        while len(open_levels) > 1 and open_levels[-1] > level:
            open_levels.pop()
            parts.append("</li></ul>")
        if not open_levels or open_levels[-1] < level:
            open_levels.append(level)
            parts.append('<ul role="list">\n<li>')
        else:
            parts.append("</li>\n<li>")
        parts.append(line)
    parts += ["</li></ul>"] * len(open_levels)
    return Markup("".join(parts))
