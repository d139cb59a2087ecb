"""The parts that say how a document looks, worked out once for all documents that have the same ones.

Documents filled from one template share its styles, theme and numberings byte by byte. What is kept says how words
look; it holds no word of a document.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from reportgen.word.cascade import Cascade
from reportgen.word.numbering import Numbering
from reportgen.word.package import parse
from reportgen.word.styles import Styles
from reportgen.word.tablestyle import TableStyles
from reportgen.word.theme import theme_colours, theme_fonts

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["StyleSheet", "style_sheet"]

_MOST = 8
"""Sheets that are kept: more than the kinds of document that one process writes."""

_LARGEST = 1024 * 1024
"""Bytes of the parts; larger ones are read anew every time."""


class StyleSheet:
    """Styles and numberings, and the looks that came of them; `styles`, `theme` and `numbering` are the parts' bytes.

    Raises:
        ValueError: a part is no XML of Word's.
    """

    def __init__(self, styles: bytes | None, theme: bytes | None, numbering: bytes | None) -> None:
        look = _root(theme)
        self.styles = Styles(_root(styles), theme_fonts(look))
        self.colours = theme_colours(look)
        self.numbering = Numbering(_root(numbering), self.styles.fonts, self.styles.numbering)
        self.tables = TableStyles(self.styles)
        self._cascades: dict[tuple[str, float], Cascade] = {}

    def cascade(self, language: str, default_tab: float) -> Cascade:
        """The looks of documents in that language, with tab stops so far apart."""
        cascade = self._cascades.get((language, default_tab))
        if cascade is None:
            if len(self._cascades) >= _MOST:
                self._cascades.clear()
            cascade = Cascade(self.styles, self.numbering, language, default_tab)
            self._cascades[language, default_tab] = cascade
        return cascade


def style_sheet(styles: bytes | None, theme: bytes | None, numbering: bytes | None) -> StyleSheet:
    """The sheet of these parts, perhaps one that is known.

    Raises:
        ValueError: a part is no XML of Word's.
    """
    size = sum(len(part) for part in (styles, theme, numbering) if part is not None)
    return (_known if size <= _LARGEST else StyleSheet)(styles, theme, numbering)


_known = lru_cache(maxsize=_MOST)(StyleSheet)


def _root(part: bytes | None) -> Element | None:
    return None if part is None else parse(part)
