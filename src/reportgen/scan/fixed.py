"""What a template says by itself: its fixed text is printed for every case, and tells nothing of one."""

from __future__ import annotations

import re
from functools import lru_cache

from reportgen.identifiers import as_printed, explain, find_unexplained
from reportgen.model.question import Allowed
from reportgen.scan.carried import Carried, Speech
from reportgen.scan.docx.package import read_docx
from reportgen.scan.looking import FIELDS

__all__ = ["fixed_names", "fixed_words"]

_SLOT = re.compile(r"\{[{%#].*?[}%#]\}")
_NUMBER = re.compile(r"^\d+\. ")
_CAPITAL = re.compile(r"\b[A-Z][a-z]+\b")


@lru_cache(maxsize=8)
def fixed_names(template: bytes) -> frozenset[str]:
    """Names in a Word template that nothing else explains, as `explain` gives them; slots are left out."""
    texts = {_SLOT.sub(" ", text) for text in _paragraphs(template)}
    return explain(unknown.term for text in sorted(texts) for unknown in find_unexplained(text, FIELDS))


@lru_cache(maxsize=8)
def fixed_words(template: bytes) -> tuple[Allowed, ...]:
    """Words with a capital in paragraphs of a Word template that have no slot, each where it stands.

    A family called Good must not keep every report from being published, since one of its headings begins with "Good
    practice". That it may stand says nothing of a name that is no other word, which is looked at there as anywhere.
    """
    texts = {_NUMBER.sub("", text) for text in _paragraphs(template) if not _SLOT.search(text)}
    return tuple(as_printed(text, *word.span()) for text in sorted(texts) for word in _CAPITAL.finditer(text))


def _paragraphs(template: bytes) -> set[str]:
    return {item.text for item in read_docx(template) if isinstance(item, Carried) and item.speech is Speech.PROSE}
