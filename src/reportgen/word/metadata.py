"""What a Word file says about itself: its core properties, and the language of its text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reportgen.model.document import Metadata
from reportgen.word.layers import LANGUAGE
from reportgen.word.measures import find, value
from reportgen.word.namespaces import CORE, DC, DCTERMS, W

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from reportgen.word.places import Trail
    from reportgen.word.styles import Styles

__all__ = ["language_of", "read_metadata"]

_TIME = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:\.\d+)?Z)?\Z")


def language_of(core: Element | None, styles: Styles, settings: Element | None) -> str:
    """The BCP 47 tag of the text: what the default style says, else the core properties or the theme; or ""."""
    normal = styles.text(styles.find(None, "paragraph")).get("language")
    language = find(core, DC + "language")
    stated = "" if language is None else (language.text or "").strip()
    theme = value(find(settings, W + "themeFontLang"))
    candidates = (normal, styles.default_text.get("language"), stated, theme)
    return next((tag for tag in candidates if tag and LANGUAGE.match(tag) and not tag.startswith("und")), "")


def read_metadata(core: Element | None, language: str, trail: Trail) -> Metadata:
    """Title, language and the rest; a missing title or language is a problem."""
    texts: dict[str, str] = {}
    for item in () if core is None else core:
        texts.setdefault(item.tag, item.text or "")

    def said(name: str) -> str:
        return " ".join(texts.get(name, "").split())

    def time(name: str) -> str:
        found = said(name)
        return found if _TIME.match(found) else ""

    title = said(DC + "title")
    if not title:
        trail.error(
            "docx-title",
            "the document has no title",
            "Set it under File, Info, Title",
            source="PDF/UA-1, 7.1",
            where=trail.whole(),
        )
    if not language:
        trail.error(
            "docx-language",
            "the document does not say its language",
            "Select all, then Review, Language, Set Proofing Language, Set As Default",
            source="PDF/UA-1, 7.2",
            where=trail.whole(),
        )
    return Metadata(
        title=title,
        language=language,
        author=said(DC + "creator"),
        subject=said(DC + "subject"),
        keywords=said(CORE + "keywords"),
        created=time(DCTERMS + "created"),
        modified=time(DCTERMS + "modified"),
    )
