"""What lies in the output folder of cases that are not there any more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from reportgen.batch.order import Order
from reportgen.batch.pending import Pending
from reportgen.batch.standing.manifest import Manifest
from reportgen.errors import CaseError, UsageError
from reportgen.load import names_at_sight
from reportgen.output import record_name, recorded

__all__ = ["left_behind"]


def left_behind(cases: Sequence[Pending], order: Order, manifest: Manifest) -> tuple[Path, ...]:
    """Documents, below the output folder, of cases that were in the folders and are not there any more.

    Nothing is said while a case that cannot be read may be theirs, under a new name.
    """
    records = manifest.records() if order.folders else {}
    present = {case.key for case in cases}
    gone = {
        key: record for key, record in records.items() if key not in present and manifest.lies_below(key, order.folders)
    }
    if not gone:
        return ()
    owned = {case.record or _record_of(case, records) for case in cases}
    if None in owned:
        return ()
    owned |= {record for key, record in records.items() if key not in gone}
    paths = (Path(path) for record in set(gone.values()) - owned for path in recorded(order.out, record))
    return tuple(sorted(path for path in paths if (order.out / path).is_file()))


def _record_of(case: Pending, records: Mapping[str, str]) -> str | None:
    """Which record knows the documents of a case that was not made now; None if nobody can say."""
    if case.verdict.stands:
        return records.get(case.key)
    try:
        from reportgen.pipeline import names

        content = case.file.read()
        found = names_at_sight(content) or names(content, case.file.name)
    except (CaseError, UsageError):
        return records.get(case.key)  # where it was made before, it is no other one's file under a new name
    return record_name(found[0])
