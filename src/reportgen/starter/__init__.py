"""The files that `reportgen new` begins a case with: valid as they stand, with comments that say what goes where."""

from __future__ import annotations

import json
from importlib.resources import files

__all__ = ["case", "partnership"]

_REFERENCE = '"REFERENCE"'
_SCHEMA = "SCHEMA"


def case(reference: str, schema: str) -> str:
    """A case file to begin with.

    Args:
        reference: the partnership's own reference of the case.
        schema: path of the JSON Schema from the case file on, for the editor.
    """
    # A JSON text is a YAML text too: `0042` or `true` stays what was typed.
    quoted = json.dumps(reference, ensure_ascii=False)
    return _read("case.yaml").replace(_SCHEMA, schema, 1).replace(_REFERENCE, quoted, 1)


def partnership() -> str:
    """A `partnership.yaml` to begin with."""
    return _read("partnership.yaml")


def _read(name: str) -> str:
    return files(__name__).joinpath(name).read_text("utf-8")
