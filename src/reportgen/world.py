"""What the pipeline may ask of the outside: today, the partnership's settings, the area's figures, templates, fonts,
the guidance named.

A world is made once, at the door (the command line, a test), and handed down as values. Stages never see it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import field
from msgspec.structs import replace

from reportgen.discreet import Discreet
from reportgen.errors import Place, Problem, UsageError
from reportgen.model.figure import Picture
from reportgen.plain_file import read_file

if TYPE_CHECKING:
    from reportgen.model.partnership import Partnership
    from reportgen.model.population import Population
    from reportgen.pdf.fonts import FontLibrary
    from reportgen.template_cache import TemplateCache

__all__ = [
    "PARTNERSHIP_FILE",
    "POPULATION_FILE",
    "World",
    "bare_world",
    "fonts",
    "house_templates",
    "open_settings",
    "open_world",
    "read_named",
    "settings_inputs",
    "shipped",
]

PARTNERSHIP_FILE = "partnership.yaml"
"""The file that holds a partnership's settings; it is found beside the cases."""

POPULATION_FILE = "population.yaml"
"""The file that holds the figures of the partnership's area; it is found beside its settings."""


class World(Discreet, frozen=True, dict=True):
    """The outside, as values.

    Attributes:
        as_of: the day that lateness is judged by; nothing else depends on it.
        partnership: the partnership's settings.
        template_folders: where templates are looked for, first match wins; the house's own folder comes last.
        guidance: id of the guidance pack that was named, or None to choose by date.
        logo: the partnership's logo, or None.
        population: the figures of the area, or None where the partnership has given none.
        ner_folder: the folder of the partnership's language model, or None.
        templates: templates in hand by file name, or why they cannot be had; they go before the folders.
        template_cache: where compiled templates are kept for the next process, or None to keep them nowhere.
    """

    as_of: dt.date
    partnership: Partnership
    template_folders: tuple[Path, ...]
    guidance: str | None = None
    logo: Picture | None = None
    population: Population | None = None
    ner_folder: Path | None = None
    templates: Mapping[str, bytes | UsageError] = field(default_factory=dict)
    template_cache: TemplateCache | None = None

    def template(self, name: str) -> bytes:
        """The bytes of a Word template.

        Raises:
            UsageError: there is none of that name, or it cannot be read.
        """
        in_hand = self.templates.get(name)
        if isinstance(in_hand, UsageError):
            raise in_hand
        if in_hand is not None:
            return in_hand
        for folder in self.template_folders:
            path = folder / name
            try:
                return read_file(path)
            except FileNotFoundError:
                continue
            except OSError:
                raise UsageError(
                    Problem(
                        "template-unreadable",
                        Place(file=str(path)),
                        "the template cannot be read",
                        "Check that it is a file, that you may read it, and that it is not open in Word",
                    )
                ) from None
        raise UsageError(
            Problem(
                "template-missing",
                Place(file=name),
                "no template of that name is found",
                "Install reportgen again: it ships one template for each kind of document",
            )
        )

    def in_hand(self) -> World:
        """The same world with its templates read: another process, or another machine, can have it."""
        templates: dict[str, bytes | UsageError] = {}
        for name in house_templates():
            try:
                templates[name] = self.template(name)
            except UsageError as error:
                templates[name] = error
        return replace(self, template_folders=(), templates=templates)

    @cached_property
    def fonts(self) -> FontLibrary:
        """The fonts that a PDF may use."""
        return fonts()


@cache
def fonts() -> FontLibrary:
    """The fonts that are shipped, read once in a process, however many partnerships it serves."""
    from reportgen.pdf import FontLibrary

    return FontLibrary.from_folder(shipped() / "fonts")


def shipped() -> Path:
    """The folder of the house's templates and fonts: inside the installed package, or at the top of a checkout."""
    package = Path(__file__).parent
    installed = package / "_shipped" / "templates"
    return installed if installed.is_dir() else package.parents[1] / "templates"


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
    folders = [shipped()]
    try:
        source = read(read_file(partnership_file), partnership_file.name, ())
    except OSError:
        return found
    logo, own = source.at(("letterhead", "logo")), source.at(("templates",))
    if isinstance(logo, str):
        found["logo"] = partnership_file.parent / logo
    if isinstance(own, str):
        folders.insert(0, partnership_file.parent / own)
    if templates is not None:
        folders.insert(0, templates)
    names = house_templates()
    # A folder with none of them is refused when the world is opened: nothing may be skipped before it is.
    is_refused = any(not any((folder / name).is_file() for name in names) for folder in folders[:-1])
    for name in names:
        found[name] = None if is_refused else next((at / name for at in folders if (at / name).is_file()), None)
    return found


def house_templates() -> tuple[str, ...]:
    """The file names of the templates that the house ships, one for each kind of document."""
    return tuple(sorted(path.name for path in shipped().glob("*.docx")))


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
    folders = [shipped()]
    if partnership.templates is not None:
        folders.insert(0, _folder(partnership_file.parent / partnership.templates, str(partnership_file), "templates"))
    if templates is not None:
        folders.insert(0, _folder(templates, str(templates), ""))
    return World(
        as_of=as_of,
        partnership=partnership,
        template_folders=tuple(folders),
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


def _folder(path: Path, file: str, field_path: str) -> Path:
    if path.is_dir():
        names = house_templates()
        if any((path / name).exists() for name in names):
            return path
        called = f"{', '.join(f'`{name}`' for name in names[:-1])} or `{names[-1]}`"
        if any(path.glob("*.docx")):
            what, remedy = "no Word file in the template folder has the name of a template", f"Call it {called}"
        else:
            what, remedy = "no template lies in the template folder", f"Copy one into it that is called {called}"
        raise UsageError(
            Problem(
                "template-folder-unknown",
                Place(file=file, path=field_path),
                what,
                f"{remedy}, after the document that it is for",
            )
        )
    raise UsageError(
        Problem(
            "template-folder-missing",
            Place(file=file, path=field_path),
            "the template folder does not exist",
            "Make the folder, or mend its name",
        )
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
    raise UsageError(
        Problem(
            "partnership-logo",
            setting,
            "the logo is neither a PNG nor a JPEG file",
            "Save it as PNG",
        )
    )


def read_named(path: Path, what: str, setting: Place | None = None) -> bytes:
    """The bytes of a file that the user, or the partnership's settings, named.

    Args:
        path: where it should be.
        what: what it is, in words, with the article.
        setting: where its name stands, for a file that the settings name.

    Raises:
        UsageError: it does not exist or cannot be read.
    """
    try:
        return read_file(path)
    except FileNotFoundError:
        remedy = (
            "Mend the name or the folder" if setting is None else "Mend the name there, or put the file in its place"
        )
        where = setting or Place(file=str(path))
        raise UsageError(Problem("file-missing", where, f"{what} cannot be found", remedy)) from None
    except OSError:
        raise UsageError(
            Problem(
                "file-unreadable",
                setting or Place(file=str(path)),
                f"{what} cannot be read",
                "Close it where it is open, and check that it is a file that you may read",
            )
        ) from None
