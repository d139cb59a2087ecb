"""Names told by the title before them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportgen.identifiers.folding import fold
from reportgen.identifiers.known.names_known import is_family_name
from reportgen.identifiers.known.public_terms import EPONYMS, PUBLIC_TERMS
from reportgen.identifiers.known.public_words import PHRASES, PUBLIC_WORDS
from reportgen.identifiers.known.vocabulary import is_ordinary
from reportgen.identifiers.known.words import GENERIC, TITLES
from reportgen.identifiers.patterns.shape import Shape, Shaped
from reportgen.identifiers.reading import Reading

__all__ = ["titled", "titled_small"]

_TITLED = re.compile(
    r"\b(?P<title>(?:Mr|Mrs|Ms|Lord|Lady) Justice|"
    r"[Mm]r|[Mm]rs|[Mm]s|[Mm]iss|[Mm]x|[Dd]r|Prof|Professor|Rev|Reverend|Fr|PC|DC|DS|DI|DCI|PS|WPC|"
    r"PCSO|Sgt|Insp|Supt|Capt|Cpl|Canon|Bishop|Drs|"
    r"Sir|Dame|Lady|Lord|(?:(?:Staff|Charge) )?Nurse|"
    r"Sister|Matron|Midwife|Constable|Sergeant|Inspector|Detective(?: \w+)?|"
    r"Superintendent|Doctor|"
    r"Judge|Justice|Magistrate|Councillor|Cllr|Imam|Rabbi|Pastor|Father|Auntie|Aunty|Uncle|Mister|Madam)\.? "
    r"(?P<name>(?:[A-Z]\.? )?[A-Z](?:[\w'’‑-]+|\.[‑-][A-Z](?!\w)\.?))"
)
# "mr weller", "miss z. weller", "MRS WELLER": where nobody writes capitals, or nothing else.
_SMALL_TITLED = re.compile(
    r"(?<!\w)(?:(?P<title>mr|mrs|ms|miss|dr|pc|dc|ds|pcso|sgt|cllr|prof|rev)\.? "
    r"(?:(?P<initial>[a-z])\.? )?(?P<name>[a-z]{3,})"
    r"|(?P<TITLE>MR|MRS|MISS|CLLR|PROF)\.? (?:(?P<INITIAL>[A-Z])\.? )?(?P<NAME>[A-Z]{3,}))(?!\w)"
)
# Behind "mr" and "mrs" anything else is somebody, whatever it means.
_NO_NAME_BEHIND = frozenset(
    """
    and who the was has had said scan scans scanned scanner imaging images angiogram angiography venogram venography
    spectroscopy enterography
    """.split()
)
# Titles as they stand in a folded text.
_TITLE_WORDS = frozenset(
    """
    insp supt capt cpl canon bishop drs
    mr mrs ms miss mx dr prof professor rev reverend fr pc dc ds di sgt dci ps wpc pcso sir dame lady lord nurse sister
    matron midwife constable sergeant inspector detective superintendent doctor judge justice magistrate councillor cllr
    imam rabbi pastor father auntie aunty uncle mister madam
    """.split()
)
_NEXT_CAPITAL = re.compile(r" ([A-Z][a-z]+)")
_LONGEST_SHORT_TITLE = 4
_RANKS = frozenset({"Sgt", "Insp", "Supt"})
_NEAR = re.compile(r"\b[Nn]ear ")
_PLAIN_TITLES = frozenset({"mr", "mrs", "ms", "mx", "dr", "prof", "rev", "mister", "cllr"})
_CALLED_BY = frozenset(
    """
    miss sgt insp supt capt cpl canon bishop
    nurse matron midwife constable sergeant inspector pc dc ds di dci pcso wpc judge imam rabbi pastor
    """.split()
)
_OF_KIN = frozenset({"auntie", "aunty", "uncle"})
"""What children call somebody by, and nothing else: "Auntie Shell"."""
_POINTS = frozenset({"north", "west", "young", "black", "white", "winter"})
"""Family names among the words that names of organisations and peoples are made of."""
_OF_A_TRADE = frozenset(
    """
    bank call case day desk grade hall lead link may march page post shift strong training visit walker ward will bond
    """.split()
)
_PUBLIC = frozenset(fold(phrase).text for phrase in (*PUBLIC_TERMS, *PHRASES))
_NO_NAME_AFTER = GENERIC | frozenset(TITLES)


def titled_small(reading: Reading, public: frozenset[str]) -> Iterator[Shaped]:
    """Titles with a name where nobody writes capitals, or nothing else."""
    for match in _SMALL_TITLED.finditer(reading.folded.original) if reading.may_have(_TITLE_WORDS) else ():
        title, initial, name = (
            match[key] or (match[key.upper()] or "").lower() for key in ("title", "initial", "name")
        )
        is_name = (
            not is_ordinary(name)
            or (title in {"mr", "mrs"} and name not in _NO_NAME_BEHIND)
            or (title == "miss" and is_family_name(name))
        )
        if is_name and name not in public and not (title == "miss" and initial == "a"):
            yield Shaped(*match.span(), Shape.TITLED)


def titled(reading: Reading, public: frozenset[str]) -> Iterator[Shaped]:
    """Titles with a name that no law or test is called by, and that is no ordinary word."""
    text = reading.folded.original
    if reading.may_have(_TITLE_WORDS):
        for match in _TITLED.finditer(text):
            is_near = _NEAR.match(text, max(0, match.start() - len("near ")), match.start())
            if is_near or (match["title"] in _RANKS and match["name"].isupper()):
                continue  # "Near Miss Review", "Det Supt PVP"
            if match[0][len(match["title"])] == "." and len(match["title"]) > _LONGEST_SHORT_TITLE:
                continue  # "the Named Doctor. Tests were done": the stop ends a sentence
            title = match["title"].lower()
            name = fold(match["name"].split()[-1]).text
            name = name.removesuffix("'s").replace(".", "")
            if fold(match[0]).text in _PUBLIC:
                continue  # "Father Christmas"
            is_public = name in public or all(half in public for half in name.split("-"))  # "Dr F-Q", a reviewer
            if name in EPONYMS or is_public or name in TITLES or _goes_on_to_eponym(text, match.end()):
                continue
            is_word = is_ordinary(name) or name in _NO_NAME_AFTER
            if (
                title in _PLAIN_TITLES
                or not is_word
                or (title in _OF_KIN and name not in PUBLIC_WORDS)
                or ((title in _CALLED_BY or title.endswith(" justice")) and _is_surname(name))
            ):
                yield Shaped(*match.span(), Shape.TITLED)


def _is_surname(name: str) -> bool:
    """Whether a word behind the title of a trade is a family name, and no word of that trade ("Nurse Cope")."""
    return is_family_name(name) and not (
        name in _OF_A_TRADE or ((name in _NO_NAME_AFTER or name in PUBLIC_WORDS) and name not in _POINTS)
    )


def _goes_on_to_eponym(text: str, end: int) -> bool:
    """Whether the word behind a given name is a name that is cited: "Professor Eileen Munro"."""
    following = _NEXT_CAPITAL.match(text, end)
    return following is not None and fold(following[1]).text in EPONYMS
