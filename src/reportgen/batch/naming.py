"""Which cases have the same reference or public name: none of them is made."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from reportgen.batch.job import Made, Result
from reportgen.batch.pending import Pending
from reportgen.batch.same_names import folded, same_names
from reportgen.batch.standing.manifest import Manifest
from reportgen.case_file import CaseFile
from reportgen.errors import CaseError
from reportgen.load import names_at_sight

__all__ = ["Loading", "digests", "refuse_same_names"]

Loading = Callable[[Sequence[Pending]], Iterator[tuple[Pending, Result]]]
"""How cases are loaded for their names alone."""


def digests(manifest: Manifest, reference: str, public_name: str | None) -> tuple[str, str | None]:
    """What stands for the names of a case in the manifest."""
    return manifest.digest(folded(reference)), None if public_name is None else manifest.digest(folded(public_name))


def refuse_same_names(cases: Sequence[Pending], manifest: Manifest, load: Loading) -> None:
    """Give each case that shares a reference or a public name its error. What stands need not be read for it."""
    asked = [case for case in cases if case.names is None and case.error is None]
    for case in asked:
        case.names = _names_at_sight(case, manifest)
    _load_names([case for case in asked if case.names is None], manifest, load)
    seeming = _clashes(cases)
    if not seeming:
        return
    # What cannot be loaded will have no documents, whatever its file says it is called.
    _load_names([case for case in asked if case.file in seeming], manifest, load)
    clashes = _clashes(cases)
    for case in cases:
        case.error = clashes.get(case.file, case.error)


def _clashes(cases: Sequence[Pending]) -> Mapping[CaseFile, CaseError]:
    return same_names((case.file, case.names) for case in cases if case.names is not None)


def _names_at_sight(case: Pending, manifest: Manifest) -> tuple[str, str | None] | None:
    try:
        found = names_at_sight(case.file.read())
    except CaseError:
        return None  # told when it is its turn to be made
    return None if found is None else digests(manifest, *found)


def _load_names(cases: Sequence[Pending], manifest: Manifest, load: Loading) -> None:
    for case in cases:
        case.names = None
    for case, result in load(cases):
        if isinstance(result, Made):
            case.names = digests(manifest, result.reference, result.public_name)
