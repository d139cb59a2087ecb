"""Safe YAML with positions: the file's bytes become plain data of which every key and value can be found again.

What an author writes means what it looks like: `0042`, `12:30`, `no` and `2026-02-30` are text. Only `true`, `false`,
whole numbers without a leading zero, and nothing at all (empty, `~`, `null`) are more than text.
"""

from typing import TYPE_CHECKING

from reportgen.face import face
from reportgen.yaml_source.reading import read
from reportgen.yaml_source.source import Path, Source, dotted, steps

if TYPE_CHECKING:
    from reportgen.yaml_source.editing import append_item, extend_list, insert_field, quoted, remove_item

__all__ = [
    "Path",
    "Source",
    "append_item",
    "dotted",
    "extend_list",
    "insert_field",
    "quoted",
    "read",
    "remove_item",
    "steps",
]

_EDITING = ("append_item", "extend_list", "insert_field", "quoted", "remove_item")
__getattr__ = face(__name__, {"reportgen.yaml_source.editing": _EDITING})
