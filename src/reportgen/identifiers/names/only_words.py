"""Where a word that is somebody's name as well can only be the word, since nothing that is told of a person goes on so:
"Will the partnership say why?", "Mark each criterion", "Faith-based abuse", "Field 12 is blank".

It is asked where a sentence gives the word its capital, so that a capital proves nothing.
"""

from __future__ import annotations

import re

from reportgen.identifiers.known.public_words import ROLES
from reportgen.identifiers.known.words import DESIGNATORS, MONTHS

__all__ = ["is_only_a_word"]

_PERSON = rf"(?:(?:\w+(?:er|est)|little|only|first|second|same|other) )*(?:{'|'.join(sorted(ROLES))})\b"
"""Who may stand beside a name with an article: "Mark the eldest boy"."""
_HELPING = frozenset({"will", "may"})
# "Will attended" is what he did.
_ASKS = re.compile(
    rf" (?:(?:the|this|that|these|those|an?|any|each|every) (?!{_PERSON})\w(?=[^.!;:]*(?:\?|, [\w ]+ asked\b))"
    r"|(?:anyone|anybody|someone|somebody|everyone|he|she|it|they|we|you|i|there|such)\b"
    r"|(?:(?:not|also|only|still|now) )*(?:ask|arrange|attend|await|be|become|complete|consider|continue|depend|"
    r"discuss|ensure|give|go|have|include|liaise|make|provide|receive|refer|remain|require|see|send|speak|take)\b)",
    re.IGNORECASE,
)
"""Behind a verb that helps another: "Will this help?", "Will this help, the panel asked", "May not
be", "Will attend"."""
_WAS_WHEN = re.compile(r" was (?:when|the month)\b", re.IGNORECASE)
"""Behind a month: "May was when the plan ended"."""
_TELLING = frozenset("bill book chase cook cross drew file grant mark page pat price rob skip".split())
_DOES_IT = re.compile(
    rf" (?:(?:each|every|any|your|these|those) (?!{_PERSON})\w|(?:out|off|down) (?:what|which|each|any)\b)",
    re.IGNORECASE,
)
"""Behind a verb that tells somebody what to do: "Mark each box", "Chase any referral"; "Mark the plumber" may be
somebody."""
_NUMBERS = (DESIGNATORS - {"page"}) | {"day", "field"}
_NUMBERED = re.compile(
    r" \d{1,3}(?![\w/]|[.:,-]\d)(?! ?(?:years?|yrs?|y/?o|months?|mths?|weeks?|wks?|days?|hours?|[ap]m)\b)(?=[ :;.)]|$)",
    re.IGNORECASE,
)
"""Behind what is told from others of its kind by a number: "Day 1", "Field 12"; "Page 3" may be
somebody in a list, and what a foot counts is known by its whole text (`scan/looking.py`)."""
_JOINED = re.compile(
    r"-(?:agency|based|border|coloured|cutting|examin\w+|oriented|rated|referenc\w+|sector|tinted|wide)(?!\w)",
    re.IGNORECASE,
)
"""What makes one word of two: "faith-based", "cross-border"; but play may be Grace-led, and a plan Grace-specific."""
_IS_A_THING = re.compile(
    r" (?:is|was) (?:(?:not|never|now|rarely|also) )*(?:an?|the) (?:\w+ ){0,3}(?:award|campaign|charity|colour|concept|"
    r"emotion|feeling|framework|helpline|idea|initiative|organisation|programme|project|scheme|service|system|term|theme|"
    r"title|tool|value|virtue|website|word)(?=[.,;:)!?]|$| (?:that|which|for|in|of|to|run|and|but|he|she|they|no)\b)",
    re.IGNORECASE,
)
"""What something is said to be that nobody is: "Joy was not a word", "IRIS is a programme"."""
_OF_MATTERS = frozenset("charity faith hope honour joy love mercy patience trust".split())
_IS_A_MATTER = re.compile(
    r" (?:and|or) (?:beliefs?|cultur(?:e|al)|despair|dignity|ethnicity|fear|forgiveness|justice|optimism|religion|"
    r"respect|spirituality|trust|truth|warmth|worship)(?!\w)"
    r"| (?:is|was) (?:\w+ly )?(?:expressed|paramount|renewed|voiced)\b",
    re.IGNORECASE,
)
"""What is said of a matter: "Faith and culture", "Hope was expressed". More is taken for that where the
case knows nobody who is called so (`safe_tokens/judging.py`)."""


def is_only_a_word(text: str, word: str, end: int) -> bool:
    """Whether a folded word that begins a sentence of a text and ends there is no name by what stands behind it."""
    return (
        (word in _HELPING and _ASKS.match(text, end) is not None)
        or (word in MONTHS and _WAS_WHEN.match(text, end) is not None)
        or (word in _TELLING and _DOES_IT.match(text, end) is not None)
        or (word in _NUMBERS and _NUMBERED.match(text, end) is not None)
        or (word in _OF_MATTERS and _IS_A_MATTER.match(text, end) is not None)
        or _IS_A_THING.match(text, end) is not None
        or text.startswith((f"-to-{word}", f"-by-{word}"), end)
        or _JOINED.match(text, end) is not None
    )
