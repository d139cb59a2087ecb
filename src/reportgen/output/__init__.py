"""Finished artefacts become files: whole or not at all (`whole`), and never over what a person edited (`drafts`)."""

from __future__ import annotations

from reportgen.output.drafts import Fate, FileFate, kept_beside, record_name, recorded, write
from reportgen.output.refusals import RECORDS, unremembered
from reportgen.output.whole import append, create_private, save, save_all

__all__ = [
    "RECORDS",
    "Fate",
    "FileFate",
    "append",
    "create_private",
    "kept_beside",
    "record_name",
    "recorded",
    "save",
    "save_all",
    "unremembered",
    "write",
]
