"""The world of each case that a command is about: what may be asked of the outside, by the settings beside the case."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from reportgen.cli.options.days import ANY_DAY

if TYPE_CHECKING:
    from reportgen.batch import CaseFile
    from reportgen.template_cache import TemplateCache
    from reportgen.world import World

__all__ = ["Worlds", "world_of"]


class Worlds:
    """The world of each case: one for each `partnership.yaml`, opened once."""

    def __init__(
        self,
        partnership: Path | None,
        as_of: dt.date,
        guidance: str | None,
        template_cache: TemplateCache | None = None,
        *,
        settings_alone: bool = False,
    ) -> None:
        self._settings_alone = settings_alone
        self._partnership = partnership
        self._as_of = as_of
        self._guidance = guidance
        self._template_cache = template_cache
        self._open: dict[Path, World] = {}

    def of(self, file: CaseFile) -> World:
        """The world that a case file lives in.

        Raises:
            UsageError: the settings are missing or wrong.
        """
        from reportgen.batch import find_partnership
        from reportgen.world import bare_world, open_world

        path = self._partnership or find_partnership(file)
        if path not in self._open:
            self._open[path] = (
                bare_world(path, as_of=self._as_of, guidance=self._guidance)
                if self._settings_alone
                else open_world(path, as_of=self._as_of, guidance=self._guidance, template_cache=self._template_cache)
            )
        return self._open[path]


def world_of(file: CaseFile, partnership: Path | None, template_cache: TemplateCache | None = None) -> World:
    """The world of one case, for a command that judges no lateness: no document depends on the day, so any serves.

    Raises:
        UsageError: the settings are missing or wrong.
    """
    return Worlds(partnership, ANY_DAY, None, template_cache).of(file)
