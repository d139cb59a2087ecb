"""What a template says by itself: names in its fixed text are printed for every case, and tell nothing of one."""

from __future__ import annotations

import re
from functools import lru_cache

from reportgen.identifiers import explain, find_unexplained
from reportgen.scan.carried import Carried, Speech
from reportgen.scan.docx import read_docx
from reportgen.scan.looking import FIELDS

__all__ = ["fixed_names"]

_SLOT = re.compile(r"\{[{%#].*?[}%#]\}")


@lru_cache(maxsize=8)
def fixed_names(template: bytes) -> frozenset[str]:
    """Names in a Word template that nothing else explains, as `explain` gives them; slots are left out."""
    texts = {
        _SLOT.sub(" ", item.text)
        for item in read_docx(template)
        if isinstance(item, Carried) and item.speech is Speech.PROSE
    }
    return explain(unknown.term for text in sorted(texts) for unknown in find_unexplained(text, FIELDS))
