"""Names that are printed on purpose must not be those of the child or the family.

A reviewer's name and the partnership's own are let stand wherever they occur. Were one of them also the name of a
person whom the report protects, it would shield that person, so a person has to decide first.
"""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.errors import Place, Problem
from reportgen.identifiers import squeezed, words_of
from reportgen.identifiers.known.words import TITLES
from reportgen.model.case import Case
from reportgen.model.partnership import Partnership

__all__ = ["check_kept"]

_REMEDY = "Ask the partners how to name both in public; publish without the name that is printed on purpose"


def check_kept(case: Case, partnership: Partnership) -> Iterator[Problem]:
    """Every name that would be printed on purpose and is a child's or family member's, by field.

    A reviewer may share one name with the family, never all of them, whatever title stands before them and however a
    double name is joined. In the partnership's own names no word may be a name of theirs, since such a word would stand
    on every page.
    """
    protected = (*case.children, *case.family)
    named = [part for person in protected for part in person.name.parts]
    parts = {squeezed(part) for part in named}
    theirs = {word for part in named for word in words_of(part)} | TITLES.keys()
    for index, reviewer in enumerate(case.review.reviewers if case.review else ()):
        if all(squeezed(name) in parts or theirs.issuperset(words_of(name)) for name in reviewer.name.split()):
            yield _problem(f"review.reviewers[{index}].name")
    if not case.publication.anonymous:
        for field in ("name", "short_name"):
            name = getattr(partnership, field) or ""
            if any(squeezed(one) in parts for one in (name, *name.split(), *words_of(name))):
                yield _problem(f"partnership.{field}")


def _problem(path: str) -> Problem:
    return Problem(
        "clear-kept-name",
        Place(path=path),
        "a name that is printed on purpose is also a child's or relative's",
        _REMEDY,
    )
