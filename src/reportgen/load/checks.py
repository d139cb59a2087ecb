"""The second checks beside a case, read and written: at the end of their file, with everything else left as it is."""

from __future__ import annotations

import datetime as dt

from reportgen.errors import CaseError, Place, Problem
from reportgen.load.loading import checked
from reportgen.load.shape import field_names
from reportgen.model.second_check import ChecksFile, SecondCheck
from reportgen.yaml_source import extend_list, quoted, read

__all__ = ["add_check", "load_checks"]

_HEAD = """\
# Second checks: that somebody other than the author has read the finished files of this case, and which files.
# `reportgen second-check` writes it; a check holds as long as the files are these very bytes.
checks:
"""


def load_checks(content: bytes, name: str, until: dt.date | None = None) -> tuple[SecondCheck, ...]:
    """Read the checks of a case; a file without anything but comments holds none.

    Args:
        content: the file's bytes.
        name: the file, as problems shall name it.
        until: the last day on which anything can have been checked; None to take the file's word.

    Raises:
        CaseError: with every problem of the file, in line order.
    """
    source = read(content, name, field_names(ChecksFile))
    if source.is_blank:
        return ()
    found, problems = checked(ChecksFile, source)
    for index, check in enumerate(found.checks if found is not None and until is not None else ()):
        if until is not None and check.on > until:
            what = "a check says that it was made on a day that is still to come"
            place = source.place(("checks", index, "on"))
            problems.append(source.with_excerpt(Problem("checks-to-come", place, what, "Write the day of the check")))
    if found is None or problems:
        raise CaseError(*problems)
    return found.checks


def add_check(content: bytes | None, name: str, check: SecondCheck) -> bytes:
    """Add a check at the end; the same person's check of the same files is not added again.

    Args:
        content: the file's bytes, or None where there is none yet.
        name: the file, as problems shall name it.
        check: who checked which files, and when.

    Raises:
        CaseError: the file has problems, or is written in a way that leaves no place at its end.
    """
    before = load_checks(content or b"", name)
    if any(check.repeats(one) for one in before):
        return content or b""
    edited = extend_list(content or b"", _HEAD, _written(check))
    if load_checks(edited, name) != (*before, check):
        raise CaseError.of(
            "checks-layout",
            Place(name),
            "the file is written in a way that leaves no place at its end",
            "Write each check on lines of its own below `checks:`, the last thing in the file",
        )
    return edited


def _written(check: SecondCheck) -> str:
    files = "".join(f"      - name: {quoted(one.name)}\n        sha256: {quoted(one.sha256)}\n" for one in check.files)
    return f"  - by: {quoted(check.by)}\n    on: {check.on.isoformat()}\n    files:\n{files}"
