"""Cases whose text a test changes on its way down the line, and the world that they are built in."""

from __future__ import annotations

import datetime as dt
import re

from reportgen.load import give_pseudonyms
from reportgen.model.artefact import Format
from reportgen.model.question import Answer, Verdict
from reportgen.pipeline import Wish, weigh
from reportgen.world import World, open_world
from support.examples import CASES

__all__ = ["DOCX", "INFANT", "SIBLINGS", "answers_to", "shared_infant", "without", "world"]

INFANT = re.sub(
    r"baby of (?:eight|eleven) weeks", "small baby", (CASES / "01-infant-injuries.yaml").read_text(encoding="utf-8")
)
"""Without the exact ages that are asked about before the review is shared."""

SIBLINGS = (CASES / "02-siblings.yaml").read_text(encoding="utf-8")
DOCX = Wish(formats=(Format.DOCX,))


def world(**changes) -> World:
    return open_world(CASES / "partnership.yaml", **{"as_of": dt.date(2026, 11, 23), **changes})


def without(text: str, start: str) -> str:
    """The text without its lines that begin so."""
    lines = text.splitlines(keepends=True)
    left = [line for line in lines if not line.strip().startswith(start)]
    assert len(left) < len(lines)
    return "".join(left)


def shared_infant() -> bytes:
    """The infant's case with a pseudonym for the child and a public name."""
    text = INFANT.replace("phase:", "public_name: Child Umber\nphase:", 1)
    return give_pseudonyms(text.encode(), "x.yaml", {"children[0]": "Carys"})


def answers_to(text: str, verdict: Verdict = Verdict.KEEP) -> tuple[Answer, ...]:
    """Every question of a case's ledger, answered alike by two people."""
    return tuple(
        Answer(
            question.term,
            question.doubt,
            verdict,
            digests=frozenset(place.digest for place in question.places),
            by=f"reviewer {number % 2}",
            on=dt.date(2026, 11, number + 1),
            because="The learning needs it.",
        )
        for number, question in enumerate(weigh(text.encode(), "x.yaml", world()).ledger.questions())
    )
