"""A term taken out of a sentence: what led to it, and the commas and brackets around it, go with it."""

from __future__ import annotations

import re

from reportgen.anonymise.line.grammar import begins_sentence

__all__ = ["dropped", "led_by_on"]

_TELLS_WHEN = re.compile(
    r"(?:in|at|during|within|over|early|late|shortly|soon|that|before|after|between)\b|"
    r"[\w ]+\b(?:later|earlier|afterwards|before|after)\b",
    re.IGNORECASE,
)
_QUOTES = {'"': '"', "'": "'", "“": "”", "‘": "’"}
# What led to a term goes with it, where nothing else depends on it.
_LEADS = re.compile(
    r"(?:\s+|^|(?<=[(\[]))(?:in|at|from|near|of|to|by|with|as|for|on|off|into|along|opposite|behind|beside|about|called|"
    r"named|known as|outside|around|via|through|across|towards?|past|and|or)\s$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\b(?:the|an?)\s$", re.IGNORECASE)
_ENDS_NOTHING = frozenset(",;:.!?")
"""What closes a clause, where nothing is left of it."""
_CLOSED = re.compile(r"[”’]|[\"'](?!\w)|$")
_ENDS_CLAUSE = re.compile(r"[.;:!?)]|$")
_STOPS = re.compile(
    r"\s*(?:[.,;:!?)\]]|$)|\s+(?:and|or|but|in|on|at|for|to|with|when|while|where|who|which|that|was|were|is|are|had|has"
    r"|did|the|a|an|his|her|their|he|she|they|it|by|from|until|since|after|before|every|each|this|last|next|once|twice"
    r"|again|together|alone|now|then|today|because|if|so|as|during|over|about|without|several|many)\b"
)


def led_by_on(before: str, words: str) -> str:
    """What is written, without an "on (the)" that led to a day, where other words for the day have a preposition of
    their own: "on the 11th" is answered with "a few days later".
    """
    on = re.search(r"\bon(?: the)?\s$", before, re.IGNORECASE)
    return before[: on.start()] if on and _TELLS_WHEN.match(words) else before


def dropped(before: str, after: str) -> tuple[str, int]:
    """A term taken out of a sentence: commas and brackets around it, and the word that led to it, go with it.

    Returns:
        what is written before it, and how many characters of what follows are left out.
    """
    genitive = re.match(r"['’]s\b", after)
    skipped = genitive.end() if genitive else 0
    if before[-1:] and before[-1] in _QUOTES and after[skipped : skipped + 1] == _QUOTES[before[-1]]:
        before, skipped = before[:-1], skipped + 1
    rest = after[skipped:]
    if (article := _ARTICLE.search(before)) and _STOPS.match(rest) and not begins_sentence(before[: article.start()]):
        before = before[: article.start()]  # "between the works and the A1079, was closed"
    led = _LEADS.search(before)
    if led and (rest[:1] == "," if begins_sentence(before[: led.start()] + " ") else _STOPS.match(rest)):
        before = before[: led.start()] + (" " if led[0][:1].isspace() else "")
        if _ENDS_CLAUSE.match(rest):
            before = before.rstrip(", ")  # ", known as Operation Larch."
    if re.search(r",\s$", before) and rest[:1] in {",", ".", ";", ":", "!", "?", ")", ""}:
        is_listed = led is not None and re.match(rf",(?: and)? {re.escape(led[0].strip())} ", rest, re.IGNORECASE)
        before = before[:-1] if is_listed else before[:-2]  # "to Leeds, to York, to Hull"
        skipped += rest[:1] == ","
    if re.search(r"[(\[]$", before) and after[skipped : skipped + 1] in {")", "]"}:
        before, skipped = before[:-1], skipped + 1
    rest, begins = after[skipped:], before[-1:] in {"(", "["} or begins_sentence(before)
    if begins and rest[:1] in _ENDS_NOTHING:
        skipped += 2 if rest[1:2] == " " else 1
        before = before.rstrip() if _CLOSED.match(after[skipped:]) else before  # "At the shop. FE17 KDU." in quotes
    elif rest[:1] == " " and (begins or before[-1].isspace()):
        skipped += 1
    elif before.endswith(" ") and (not rest or rest[0] in ".,;:!?)]”’" or re.match(r"[\"'](?!\w)", rest)):
        before = before[:-1]
    return before, skipped
