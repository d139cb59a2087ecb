"""Where somebody lives: postcodes, numbers of houses, streets written small."""

from __future__ import annotations

import re

from reportgen.identifiers.folding import Folded
from reportgen.identifiers.needs import Needs
from reportgen.identifiers.patterns.form import Form, announced, has_capitals
from reportgen.identifiers.patterns.shape import Shape
from reportgen.model.number_words import either

__all__ = ["ADDRESSES"]

_SMALL_STREETS = ("avenue", "crescent", "terrace", "mews", "grove", "gardens", "lane", "road", "street")
# The postal areas of the United Kingdom that have two letters (Royal Mail, Postcode Address File).
_AREAS = (
    "ab|al|ba|bb|bd|bh|bl|bn|br|bs|bt|ca|cb|cf|ch|cm|co|cr|ct|cv|cw|da|dd|de|dg|dh|dl|dn|dt|dy|ec|eh|en|ex|fk|fy|gl|"
    "gu|ha|hd|hg|hp|hr|hs|hu|hx|ig|ip|iv|ka|kt|kw|ky|la|ld|le|ll|ln|ls|lu|me|mk|ml|ne|ng|nn|np|nr|nw|ol|ox|pa|pe|ph|"
    "pl|po|pr|rg|rh|rm|sa|se|sg|sk|sl|sm|sn|so|sp|sr|ss|st|sw|sy|ta|td|tf|tn|tq|tr|ts|tw|ub|wa|wc|wd|wf|wn|wr|ws|wv|"
    "yo|ze"
)
# Of two letters, an area tells where somebody is or goes; of one, where that is said to be a home.
_GOING = re.compile(r"(?<!\w)(?:in|to|from|near|around) $")
_AT_HOME_IN = re.compile(r"(?<!\w)(?:lives?|lived|living|moved|home|flat|house)(?: in| to) $")


def _is_where(match: re.Match[str], folded: Folded) -> bool:
    """Whether the front of a postcode stands where somebody is or goes: "moved to LS9"."""
    said = _AT_HOME_IN if match[0][1].isdigit() else _GOING
    near = folded.text[max(0, match.start() - 12) : match.start()]
    return said.search(near) is not None and has_capitals(match, folded)


# A postcode written without its space needs its digits to be told from a word.
ADDRESSES: tuple[Form, ...] = (
    Form(
        Shape.POSTCODE,
        re.compile(r"(?<!\w)(?:[a-z]{1,2}\d[a-z\d]?|gir)[ -]?\d[a-z]{2}(?!\w)"),
        (Needs(mixed=True),),
    ),
    # The front of one.
    Form(
        Shape.POSTCODE,
        re.compile(rf"(?<= )(?:{_AREAS}|[beglmnsw])\d{{1,2}}[a-z]?(?![\w/-])"),
        (Needs(mixed=True, words=frozenset({"in", "to", "from", "near", "around"})),),
        _is_where,
    ),
    announced(
        Shape.POSTCODE,
        "postcode, post code",
        r"(?: (?:area|sector|district|is|was|of|in|begins?|began|beginning|starts?|started|starting|with))*:? "
        rf"(?P<value>(?:{_AREAS}|[beglmnsw])\d{{1,2}}[a-z]?)(?![\w/-])",
    ),
    Form(
        Shape.POSTCODE,
        re.compile(
            rf"(?<![\w/-])(?:{_AREAS}|[beglmnsw])\d{{1,2}}[a-z]?"
            r"(?= (?:post ?codes?|(?:post(?:al)? |area )code)(?!\w))"
        ),
        (Needs(mixed=True, words=frozenset({"postcode", "postcodes", "post", "postal", "area"})),),
    ),
    # "The neighbour at no 14", "they lived at number 3"
    announced(
        Shape.STREET,
        "live, lives, lived, living, neighbour, neighbours, door, home, house, family, staying, stayed, moved, tenant, "
        "tenants, resident, residents",
        r"(?: \w+){0,2}? (?:at|to|from|in|of) (?:nos?\.?|number) ?(?P<value>\d{1,4}[a-z]?)(?!\w)"
        r"(?! (?:in|of|on) (?:the|a|our|this|that) (?:list|rank|queue|series|table|chart|report|review|agenda))",
    ),
    # "Neighbours at 22"
    announced(
        Shape.STREET,
        "neighbour, neighbours",
        r" (?:at|from) \d{1,4}[a-z]?(?: and \d{1,4}[a-z]?)?(?!\w|[:.]\d| ?[ap]\.?m| o'clock| [a-z]+s\b)",
    ),
    # "They lived at 9a"
    announced(
        Shape.STREET,
        "live, lives, lived, living, moved, moving, stayed, staying",
        r" (?:at|to|in|into|from) (?:no\.? |number )?(?P<value>\d{1,4}[a-z])(?!\w)",
        Needs(mixed=True),
    ),
    # "27 larch tree avenue", where nobody writes capitals; behind a distance or a sort of road a number is a count.
    Form(
        Shape.STREET,
        re.compile(
            r"(?<![\w.,£])\d{1,3}[a-z]? (?:(?!(?:minutes?|miles?|mph|km|metres?|hours?|days?|weeks?|years?|people|"
            r"cars?|ways?|lanes?|main|busy|separate|different|other|local|public|private|new|long|short|for|with|and|the|from|"
            r"children|families|homes|per|more|dead|fatal|serious|open|community|green)\b)[a-z'’]{3,} ){1,2}"
            rf"(?:{either(_SMALL_STREETS)})\b"
            r"(?! (?:deaths?|safety|users?|accidents?|party|parties|lights?|projects?|meetings?|incidents?|works?|"
            r"patrols?))"
        ),
        (Needs(digits=1, words=frozenset(_SMALL_STREETS)),),
    ),
)
"""Postcodes, the front of one, houses by their number."""
