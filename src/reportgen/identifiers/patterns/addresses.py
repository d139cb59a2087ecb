"""Where somebody lives: postcodes, numbers of houses, streets written small."""

from __future__ import annotations

import re

from reportgen.identifiers.folding import Folded
from reportgen.identifiers.needs import Needs
from reportgen.identifiers.patterns.form import Form, has_capitals, plain
from reportgen.identifiers.patterns.shape import Shape

__all__ = ["ADDRESSES", "AT_HOME"]

_SMALL_STREETS = frozenset({"avenue", "crescent", "terrace", "mews", "grove", "gardens", "lane", "road", "street"})
_NUMBER_OF = frozenset({"no", "nos", "number"})
_NEIGHBOURS = frozenset({"neighbour", "neighbours"})
_LIVING = frozenset({"live", "lives", "lived", "living", "moved", "moving", "stayed", "staying"})
AT_HOME = _SMALL_STREETS | _NUMBER_OF | _NEIGHBOURS | _LIVING
"""Words beside the number of a house."""
_WHERE = frozenset({"in", "to", "from", "near", "around"})
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
    (
        Shape.POSTCODE,
        (Needs(mixed=True),),
        re.compile(r"(?<!\w)(?:[a-z]{1,2}\d[a-z\d]?|gir)[ -]?\d[a-z]{2}(?!\w)"),
        plain,
    ),
    # The front of one.
    (
        Shape.POSTCODE,
        (Needs(mixed=True, words=_WHERE),),
        re.compile(rf"(?<= )(?:{_AREAS}|[beglmnsw])\d{{1,2}}[a-z]?(?![\w/-])"),
        _is_where,
    ),
    (
        Shape.POSTCODE,
        (Needs(mixed=True, words=frozenset({"postcode", "post", "area"})),),
        re.compile(
            r"(?<!\w)post ?code(?: (?:area|sector|district|is|was|of|in|begins?|began|beginning|starts?|started|"
            rf"starting|with))*:? (?P<value>(?:{_AREAS}|[beglmnsw])\d{{1,2}}[a-z]?)(?![\w/-])"
            rf"|(?<![\w/-])(?:{_AREAS}|[beglmnsw])\d{{1,2}}[a-z]?"
            r"(?= (?:post ?codes?|(?:post(?:al)? |area )code)(?!\w))"
        ),
        plain,
    ),
    # "The neighbour at no 14", "they lived at number 3", "neighbours at 22".
    (
        Shape.STREET,
        (Needs(digits=1, words=_NUMBER_OF | _NEIGHBOURS),),
        re.compile(
            r"(?<!\w)(?:lives?|lived|living|neighbours?|door|home|house|family|staying|stayed|moved|tenants?|residents?)"
            r"(?: \w+){0,2}? (?:at|to|from|in|of) (?:nos?\.?|number) ?(?P<value>\d{1,4}[a-z]?)(?!\w)"
            r"(?! (?:in|of|on) (?:the|a|our|this|that) (?:list|rank|queue|series|table|chart|report|review|agenda))"
            r"|(?<!\w)neighbours? (?:at|from) \d{1,4}[a-z]?(?: and \d{1,4}[a-z]?)?"
            r"(?!\w|[:.]\d| ?[ap]\.?m| o'clock| [a-z]+s\b)"
        ),
        plain,
    ),
    # "They lived at 9a"
    (
        Shape.STREET,
        (Needs(mixed=True, words=_LIVING),),
        re.compile(
            rf"(?<!\w)(?:{'|'.join(sorted(_LIVING))}) (?:at|to|in|into|from) (?:no\.? |number )?"
            r"(?P<value>\d{1,4}[a-z])(?!\w)"
        ),
        plain,
    ),
    # "27 larch tree avenue", where nobody writes capitals; behind a distance or a sort of road a number is a count.
    (
        Shape.STREET,
        (Needs(digits=1, words=_SMALL_STREETS),),
        re.compile(
            r"(?<![\w.,£])\d{1,3}[a-z]? (?:(?!(?:minutes?|miles?|mph|km|metres?|hours?|days?|weeks?|years?|people|"
            r"cars?|ways?|lanes?|main|busy|separate|different|other|local|public|private|new|long|short|for|with|and|the|from|"
            r"children|families|homes|per|more|dead|fatal|serious|open|community|green)\b)[a-z'’]{3,} ){1,2}"
            r"(?:avenue|crescent|terrace|mews|grove|gardens|lane|road|street)\b"
            r"(?! (?:deaths?|safety|users?|accidents?|party|parties|lights?|projects?|meetings?|incidents?|works?|"
            r"patrols?))"
        ),
        plain,
    ),
)
"""Postcodes, the front of one, houses by their number."""
