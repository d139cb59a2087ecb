"""A report that does not name who led the review is stopped."""

from __future__ import annotations

from reportgen.scan import check_reviewers
from support.documents import document, paragraph


def test_a_reviewer_who_is_not_named_is_told_by_the_field() -> None:
    said = document(paragraph("Led by ", "Georgia", " Vandeleur."))
    assert check_reviewers(said, ("Georgia Vandeleur",)) == ()
    (problem,) = check_reviewers(said, ("Georgia Vandeleur", "Morwenna Ashdown"))
    assert (problem.rule, problem.where.path) == ("scan-reviewer-missing", "review.reviewers[1].name")
    assert "Morwenna" not in str(problem)
