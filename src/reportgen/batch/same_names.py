"""Cases that share a reference or a public name: their documents would share a folder."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from reportgen.case_file import CaseFile
from reportgen.errors import CaseError, Place, Problem

__all__ = ["folded", "same_names"]


def folded(name: str) -> str:
    """A name as it is compared: folders may not tell upper from lower case."""
    return name.casefold()


def same_names(cases: Iterable[tuple[CaseFile, tuple[str, str | None]]]) -> Mapping[CaseFile, CaseError]:
    """Cases whose reference or public name is another one's, too.

    Args:
        cases: each case file, with its reference and public name (None where it has none yet) or what stands for them.

    Returns:
        An error for every file concerned, all of a pair alike, so that the order of the files decides nothing.
        Names that differ in upper and lower case only are the same.
    """
    known = tuple(cases)
    problems: dict[CaseFile, list[Problem]] = defaultdict(list)
    for index, field in enumerate(("reference", "public_name")):
        first: dict[str, CaseFile] = {}
        groups: dict[str, list[CaseFile]] = {}
        for file, names in known:
            name = names[index]
            if name is None:
                continue
            other = first.setdefault(folded(name), file)
            if other is not file:
                groups.setdefault(folded(name), [other]).append(file)
        for group in groups.values():
            for file in group:
                others = ", ".join(other.name for other in group if other is not file)
                problems[file].append(
                    Problem(
                        f"case-same-{field.replace('_', '-')}",
                        Place(file=file.name, path=field),
                        f"another case has it too ({others})",
                        "Give every case its own, or take away the file that is a copy",
                    )
                )
    return {file: CaseError(*found) for file, found in problems.items()}
