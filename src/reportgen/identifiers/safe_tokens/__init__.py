"""The safe-token rule: a capitalised word, or a given name written small, that nothing explains is a question.

What explains a word: the dictionary, where it writes it small and the sentence gives it its capital; the words and
phrases that every review writes with a capital; and what the caller hands in (pseudonyms, names that are printed on
purpose, kinds, terms of the glossary). Everything else may be somebody, or lead to somebody.
"""

from __future__ import annotations

from reportgen.identifiers.safe_tokens.abbreviations import spelt_out_for_all
from reportgen.identifiers.safe_tokens.finding import find_unexplained
from reportgen.identifiers.safe_tokens.phrases import explain
from reportgen.identifiers.safe_tokens.unexplained import Unexplained, Unknown

__all__ = ["Unexplained", "Unknown", "explain", "find_unexplained", "spelt_out_for_all"]
