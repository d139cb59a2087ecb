"""What a Word template is filled with: named slots of words, narratives, tables and pictures, all decided.

`compose` makes it and `word.fill` uses it. Nothing in it is left to resolve: a `Passage` here holds `Words` only,
dates are already words, and a choice is a yes or no.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from msgspec import Struct

from reportgen.model.drawing import Drawing
from reportgen.model.figure import Figure
from reportgen.model.metadata import Metadata
from reportgen.model.passage import Passage

__all__ = ["Content", "Slot"]

Slot: TypeAlias = str | bool | Passage | Drawing | Figure | tuple["Slot", ...] | Mapping[str, "Slot"] | None
"""A value of a slot; a sequence is looped over in the template, a mapping is read with a dot. A `Figure` holds a picture
with its alt text; the picture is fitted into the figure's width and height."""


class Content(Struct, frozen=True):
    """Everything that one document says.

    Attributes:
        kind: which template it is for (`cspr`).
        slots: by name; the template may use these and no others.
        metadata: the file's properties; `created` and `modified` come from the case, never from the clock.
    """

    kind: str
    slots: Mapping[str, Slot]
    metadata: Metadata
