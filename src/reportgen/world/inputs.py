"""Which files the documents of a partnership's cases take something from, beside the case and the program."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from reportgen.plain_file import read_file
from reportgen.world.house import house_templates, template_folders
from reportgen.world.settings_files import POPULATION_FILE

__all__ = ["settings_inputs"]


def settings_inputs(partnership_file: Path, templates: Path | None) -> Mapping[str, Path | None]:
    """Every file that the documents of a partnership's cases take something from, beside the case and the program.

    It takes no library but the YAML parser, so that a batch in which nothing has changed is told at once.

    Args:
        partnership_file: path of a `partnership.yaml`; if it cannot be read, or not as settings, it stands alone.
        templates: folder named on the command line; goes before the partnership's own.

    Returns:
        By what it is in words; None for what the settings do not name.
    """
    from reportgen.yaml_source import read

    population_file = partnership_file.with_name(POPULATION_FILE)
    found: dict[str, Path | None] = {"settings": partnership_file, "population": population_file, "logo": None}
    try:
        source = read(read_file(partnership_file), partnership_file.name, ())
    except OSError:
        return found
    logo, own = source.at(("letterhead", "logo")), source.at(("templates",))
    if isinstance(logo, str):
        found["logo"] = partnership_file.parent / logo
    folders = template_folders(templates, partnership_file.parent / own if isinstance(own, str) else None)
    names = house_templates()
    # A folder with none of them is refused when the world is opened: nothing may be skipped before it is.
    is_refused = any(not any((folder / name).is_file() for name in names) for folder in folders[:-1])
    for name in names:
        found[name] = None if is_refused else next((at / name for at in folders if (at / name).is_file()), None)
    return found
