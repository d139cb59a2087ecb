"""What reportgen ships beside its code: a Word template for each kind of document, and fonts."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportgen.pdf.fonts import FontLibrary

__all__ = ["fonts", "house_templates", "shipped", "template_folders"]


def shipped() -> Path:
    """The folder of the house's templates and fonts: inside the installed package, or at the top of a checkout."""
    package = Path(__file__).parents[1]
    installed = package / "_shipped" / "templates"
    return installed if installed.is_dir() else package.parents[1] / "templates"


def template_folders(named: Path | None, own: Path | None) -> tuple[Path, ...]:
    """Where templates are looked for, first match wins.

    Args:
        named: folder named on the command line, or None.
        own: the partnership's own folder, or None.
    """
    return tuple(folder for folder in (named, own, shipped()) if folder is not None)


def house_templates() -> tuple[str, ...]:
    """The file names of the templates that the house ships, one for each kind of document."""
    return tuple(sorted(path.name for path in shipped().glob("*.docx")))


@cache
def fonts() -> FontLibrary:
    """The fonts that are shipped, read once in a process, however many partnerships it serves."""
    from reportgen.pdf import FontLibrary

    return FontLibrary.from_folder(shipped() / "fonts")
