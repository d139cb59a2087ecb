"""Places on a map: coordinates, squares of a grid, roads and buses by their number."""

from __future__ import annotations

import re

from reportgen.identifiers.needs import Needs
from reportgen.identifiers.patterns.form import Form, announced, has_capitals
from reportgen.identifiers.patterns.shape import Shape

__all__ = ["POSITIONS"]

POSITIONS: tuple[Form, ...] = (
    Form(
        Shape.POSITION,
        re.compile(
            r"(?<![\w.])-?\d{1,2}\.\d{3,}[°nsew]? ?[nsew]?,? ?-?\d{1,3}\.\d{3,}(?!\w)"
            r"|(?<![\w.])\d{1,2}\.\d{2,} ?°? ?(?:n(?:orth)?|s(?:outh)?)[ ,]{1,2}-?"
            r"\d{1,3}\.\d{2,} ?°? ?(?:e(?:ast)?|w(?:est)?)(?!\w)"
            r"|(?<![\w.])-?\d{1,2}\.\d+, ?-\d{1,3}\.\d+(?!\w)"
            r"|(?<!\w)lat(?:itude)?[.:]? ?-?\d{1,2}\.\d+,? (?:and )?long?(?:itude)?[.:]? ?-?\d{1,3}\.\d+(?!\w)"
            r"|(?<!\w)[ns] ?\d{1,2}[ °]{1,2}\d{1,2}\.\d+'? ?[ew] ?\d{1,3}[ °]{1,2}\d{1,2}(?:\.\d+)?(?!\w)"
            r"|(?<![:/])///?[a-z]+\.[a-z]+\.[a-z]+"
            r"|(?<![\w.@/-])[a-z]{3,}\.[a-z]{3,}\.[a-z]{3,}(?![\w.@/-])"
            r"|\d{1,3} ?° ?\d{1,2} ?['\u2032] ?(?:\d{1,2}(?:\.\d+)? ?(?:\"|''|\u2033) ?)?[nsew](?!\w)"
        ),
        (Needs(dotted=True), Needs(marks=("//", "°"))),
    ),
    announced(
        Shape.POSITION,
        "geohash, geo hash, pluscode, plus code, grid ref, grid reference, os ref, os reference, uprn, toid",
        r"(?: (?:of|is|was))?:? (?P<value>(?=[a-z+]*\d)[a-z\d][a-z\d+]{3,14}(?: \d{2,5}){0,2})(?!\w)",
    ),
    Form(
        Shape.POSITION,
        re.compile(r"(?<!\w)e(?:astings?)?:? ?\d{6},? (?:and )?n(?:orthings?)?:? ?\d{6,7}(?!\w)"),
        (Needs(digits=12),),
    ),
    Form(
        Shape.POSITION,
        re.compile(r"(?<!\w)[hjnost][a-hj-z] ?(?:\d{2} ?\d{2}|\d{3} ?\d{3}|\d{4} ?\d{4})(?!\w)"),
        (Needs(digits=4),),
        has_capitals,
    ),
    # Roads by their number, junctions, and the numbers of buses: where somebody lives, stands or gets out.
    Form(
        Shape.ROUTE,
        re.compile(
            r"(?<!\w)(?:the|off|on|along|onto|via) (?P<value>[ab]\d{3,4})(?!\w)(?! (?:form|application|paper))"
            r"|(?<!\w)(?:off|on|along|onto|via|near|beside|by|down|up|between|junction (?:of|with)) the "
            r"[abm]\d{1,3}(?!\w)"
            r"(?! (?:form|application|paper|sheets?|poster|size|page|copy|copies|notice|wall))"
            r"|(?<!\w)[abm]\d{1,4}(?=,? (?:(?:north|south|east|west)bound|(?:anti-?)?clockwise)(?!\w))"
            r"|(?<!\w)j\d{1,2}[a-z]?(?: of| on| off|,)? (?:the )?[am]\d{1,4}(?!\w)"
        ),
        (Needs(mixed=True),),
    ),
    announced(Shape.ROUTE, "junction", r" \d{1,2}[a-z]?(?!\w)(?: of the [am]\d{1,4}(?!\w))?"),
    announced(Shape.ROUTE, "route", r" (?:no\.? |number )?(?=[a-z-]*\d)[a-z\d-]{2,}(?!\w)"),
    announced(Shape.ROUTE, "bus, tram", r" (?:number |no\.? |route )?[a-z]?\d{1,3}[a-z]?(?!\w)"),
    announced(
        Shape.ROUTE,
        "got, gets, get, getting, caught, hopped, jumped, driver",
        r" (?:(?<=caught )|on |off |onto )the (?:number )?[a-z]?\d{1,3}[a-z]?(?!\w)(?! (?:of|[a-z]+s)(?!\w))",
    ),
    Form(
        Shape.ROUTE,
        re.compile(
            r"(?<![\w.:])[a-z]?\d{1,3}[a-z]? (?:bus|tram)(?!\w)"
            r"(?! (?:pass|fare|ticket|journey|trip|stop|seat|lane|driver|station|shelter|ride|token))"
        ),
        (Needs(digits=1, words=frozenset({"bus", "tram"})),),
    ),
)
"""Coordinates, references of maps, roads, junctions and buses."""
