"""A case file on disk, in clear or locked, and the files that belong to it: the one seam where they are read.

What is locked is opened in memory only, and what is written back is locked again, to as many as before.
"""

from __future__ import annotations

from reportgen.case_file.file import CaseFile
from reportgen.case_file.key_files import NO_KEYS, KeyFiles
from reportgen.case_file.locking import lock_files, unlock_files
from reportgen.case_file.paths import ANSWERS, CHECKS, COMPANIONS, clear_path, is_locked_path, locked_path, shown

__all__ = [
    "ANSWERS",
    "CHECKS",
    "COMPANIONS",
    "NO_KEYS",
    "CaseFile",
    "KeyFiles",
    "clear_path",
    "is_locked_path",
    "lock_files",
    "locked_path",
    "shown",
    "unlock_files",
]
