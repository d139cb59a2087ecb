"""Make the house's Word templates: `python templates/make.py`. The same scripts give the same bytes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import certificate
import cspr
import notification
import rapid_review
import worksheet

__all__ = ["TEMPLATES", "make"]

TEMPLATES: Mapping[str, Callable[[], bytes]] = {
    "notification.docx": notification.template,
    "rapid-review.docx": rapid_review.template,
    "cspr.docx": cspr.template,
    "worksheet.docx": worksheet.template,
    "certificate.docx": certificate.template,
}
"""By file name, as `model.kind.KINDS` asks for them."""


def make(folder: Path) -> None:
    """Write every template into a folder."""
    for name, template in TEMPLATES.items():
        (folder / name).write_bytes(template())


if __name__ == "__main__":
    make(Path(__file__).parent)
