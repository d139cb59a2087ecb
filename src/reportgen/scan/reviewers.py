"""Whether a report names those who led the review, as Working Together asks, whatever template it was made with."""

from __future__ import annotations

from collections.abc import Iterable

from reportgen.errors import Place, Problem
from reportgen.model.document import Document, words

__all__ = ["check_reviewers"]


def check_reviewers(document: Document, reviewers: Iterable[str]) -> tuple[Problem, ...]:
    """Whether a report says who led the review; the problem counts the reviewers.

    Args:
        document: the finished report, read back.
        reviewers: their names, which are printed on purpose.
    """
    said = " ".join(words(document)).casefold()
    return tuple(
        Problem(
            "scan-reviewer-missing",
            Place(path=f"review.reviewers[{index}].name"),
            "the report does not name a reviewer of the review",
            "Give the template a place for the reviewers",
            source="Working Together to Safeguard Children 2023",
        )
        for index, name in enumerate(reviewers)
        if " ".join(name.split()).casefold() not in said
    )
