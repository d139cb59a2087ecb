"""The objects of a PDF as plain values, read in one go: asking the library for each entry alone takes far longer.

A reference is `5 0 R`, a name `/Name`, a text string `u:text`, any other string `b:` with its bytes in hexadecimal.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import pikepdf

__all__ = ["Json", "json_objects", "reference"]

Json = Any
"""An object of the file as qpdf writes it in JSON."""


def json_objects(pdf: pikepdf.Pdf) -> dict[str, Json]:
    """Every object of the file by its reference; of a stream, its dictionary."""
    listed: Iterable[object] = pdf.objects  # freed objects and numbers come as Python's own, and hold no words
    found = [one for one in listed if isinstance(one, pikepdf.Object)]
    read = json.loads(b"[" + b",".join([one.to_json(True, 2) for one in found]) + b"]")  # noqa: FBT003 - its names cost
    return dict(zip(map(reference, found), read, strict=True))


def reference(one: pikepdf.Object) -> str:
    """How other objects refer to an object."""
    number, generation = one.objgen
    return f"{number} {generation} R"
