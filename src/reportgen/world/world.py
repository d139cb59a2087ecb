"""The outside, as values: what the pipeline may ask of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import field
from msgspec.structs import replace

from reportgen.discreet import Discreet
from reportgen.errors import Place, UsageError
from reportgen.model.figure import Picture
from reportgen.plain_file import read_file
from reportgen.world.house import fonts, house_templates

if TYPE_CHECKING:
    from reportgen.model.partnership import Partnership
    from reportgen.model.population import Population
    from reportgen.pdf.fonts import FontLibrary
    from reportgen.template_cache import TemplateCache

__all__ = ["World"]


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
                raise UsageError.of(
                    "template-unreadable",
                    Place(file=str(path)),
                    "the template cannot be read",
                    "Check that it is a file, that you may read it, and that it is not open in Word",
                ) from None
        raise UsageError.of(
            "template-missing",
            Place(file=name),
            "no template of that name is found",
            "Install reportgen again: it ships one template for each kind of document",
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
