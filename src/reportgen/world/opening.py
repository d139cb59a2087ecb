"""A world is opened: the partnership's settings, and the files and folders that they name."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from reportgen.errors import Place, UsageError
from reportgen.model.figure import Picture
from reportgen.world.house import house_templates, template_folders
from reportgen.world.named import read_named
from reportgen.world.settings_files import POPULATION_FILE
from reportgen.world.world import World

if TYPE_CHECKING:
    from reportgen.model.partnership import Partnership
    from reportgen.template_cache import TemplateCache

__all__ = ["bare_world", "open_settings", "open_world"]


def open_world(
    partnership_file: Path,
    *,
    as_of: dt.date,
    templates: Path | None = None,
    guidance: str | None = None,
    template_cache: TemplateCache | None = None,
) -> World:
    """Read the partnership's settings and find its templates.

    Args:
        partnership_file: path of a `partnership.yaml`.
        as_of: the day that lateness is judged by.
        templates: folder named on the command line; goes before the partnership's own.
        guidance: id of a guidance pack, or None.
        template_cache: where compiled templates are kept for the next process, or None.

    Raises:
        UsageError: a file or folder is missing or wrong.
    """
    from reportgen.load import load_population

    partnership = open_settings(partnership_file)
    population_file = partnership_file.with_name(POPULATION_FILE)
    population = (
        load_population(read_named(population_file, "the file of figures"), str(population_file))
        if population_file.exists()
        else None
    )
    own = partnership_file.parent / partnership.templates if partnership.templates is not None else None
    if own is not None:
        _check_folder(own, Place(file=str(partnership_file), path="templates"))
    if templates is not None:
        _check_folder(templates, Place(file=str(templates)))
    return World(
        as_of=as_of,
        partnership=partnership,
        template_folders=template_folders(templates, own),
        guidance=guidance,
        logo=_logo(partnership_file, partnership.letterhead.logo),
        population=population,
        ner_folder=partnership_file.parent / partnership.ner.folder if partnership.ner else None,
        template_cache=template_cache,
    )


def bare_world(partnership_file: Path, *, as_of: dt.date, guidance: str | None = None) -> World:
    """The world of a command that writes no document: the settings alone.

    No due date waits until somebody has mended a logo, a template folder or the figures of the area.

    Args:
        partnership_file: path of a `partnership.yaml`.
        as_of: the day that lateness is judged by.
        guidance: id of a guidance pack, or None.

    Raises:
        UsageError: the settings are missing or wrong.
    """
    return World(as_of=as_of, partnership=open_settings(partnership_file), template_folders=(), guidance=guidance)


def open_settings(partnership_file: Path) -> Partnership:
    """Read the partnership's settings alone.

    Raises:
        UsageError: the file is missing or wrong.
    """
    from reportgen.load import load_partnership

    return load_partnership(read_named(partnership_file, "the partnership's settings"), str(partnership_file))


def _check_folder(path: Path, where: Place) -> None:
    """Refuse a folder of templates that does not exist, or in which no template lies."""
    if path.is_dir():
        names = house_templates()
        if any((path / name).exists() for name in names):
            return
        called = f"{', '.join(f'`{name}`' for name in names[:-1])} or `{names[-1]}`"
        if any(path.glob("*.docx")):
            what, remedy = "no Word file in the template folder has the name of a template", f"Call it {called}"
        else:
            what, remedy = "no template lies in the template folder", f"Copy one into it that is called {called}"
        raise UsageError.of(
            "template-folder-unknown",
            where,
            what,
            f"{remedy}, after the document that it is for",
        )
    raise UsageError.of(
        "template-folder-missing",
        where,
        "the template folder does not exist",
        "Make the folder, or mend its name",
    )


def _logo(partnership_file: Path, name: str | None) -> Picture | None:
    if name is None:
        return None
    setting = Place(file=str(partnership_file), path="letterhead.logo")
    content = read_named(partnership_file.parent / name, "the logo", setting)
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return Picture(content, "image/png")
    if content.startswith(b"\xff\xd8\xff"):
        return Picture(content, "image/jpeg")
    raise UsageError.of(
        "partnership-logo",
        setting,
        "the logo is neither a PNG nor a JPEG file",
        "Save it as PNG",
    )
