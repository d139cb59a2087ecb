"""What a case explains by itself: its pseudonyms, its glossary, what it spells out, what is printed on purpose."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.anonymise.gathering import kept_names, plain
from reportgen.identifiers import explain, spelt_out_for_all, words_of
from reportgen.identifiers.known.words import GENERIC
from reportgen.model.case import Case
from reportgen.model.case.walk import walk
from reportgen.model.partnership import Partnership
from reportgen.model.passage import Passage

__all__ = ["explained"]


def explained(case: Case, partnership: Partnership) -> frozenset[str]:
    """Words and phrases of a case that name nobody, or whom they name is meant to be read.

    A reviewer's name explains itself as a whole, and not somebody else who shares a part of it. Every word of the
    partnership's own names is explained, since its area is on the cover; of an anonymous publication none is. What is
    written for a place or an agency does not explain itself: "the market in Zephyrine" tells as much as its name. An
    abbreviation that one text spells out is known in all of them.
    """
    review = case.review
    reviewers = review.reviewers if review else ()
    own = set(kept_names(case, partnership)) - {reviewer.name for reviewer in reviewers}
    surnames = [
        f"{title} {family}"
        for one in reviewers
        for family in one.name.split()[-1:]  # "Vandeleur-Quist" whole
        for title in ("Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Professor")
    ]
    organisations = [plain(one.organisation) for one in reviewers if one.organisation]
    return explain(
        [
            *(person.pseudonym or "" for person in case.people()),
            *(word for person in case.people() for word in words_of(person.pseudonym or "") if len(word) > 1),
            case.public_name or "",
            *(reviewer.name for reviewer in reviewers),
            *surnames,
            *(name for name in organisations if len(words_of(name)) > 1),
            *own,
            *(word for name in own for word in words_of(name) if word not in GENERIC),
            *(term.term for term in (review.glossary if review else ())),
            *(short for text in _with_brackets(case) for short in spelt_out_for_all(text)),
        ]
    )


def _with_brackets(case: Case) -> Iterator[str]:
    """Every text of a case that may spell something out."""
    for _, _, value, _ in walk(case):
        if isinstance(value, Passage) and "(" in (text := plain(value)):
            yield text
