"""What cases with the same settings share: digests of what their documents depend on, and the outside."""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from reportgen.batch.cases import find_partnership
from reportgen.batch.order import Order
from reportgen.batch.standing import grounds
from reportgen.batch.standing.manifest import Manifest
from reportgen.case_file import CaseFile
from reportgen.errors import UsageError
from reportgen.garbage import kept

__all__ = ["Settings", "Shared"]


class Shared(Struct):
    """What cases with the same settings share.

    Attributes:
        settings: the partnership's file.
        grounds: digests of what their documents depend on beside the case.
        key: its key in the manifest.
        world: the outside, packed, once something has to be made; or why there is none.
    """

    settings: Path
    grounds: Mapping[str, str]
    key: str
    world: bytes | UsageError | None = None


class Settings:
    """The settings of all cases of a batch, each file looked into once."""

    def __init__(self, order: Order, manifest: Manifest) -> None:
        self._order = order
        self._manifest = manifest
        self._shared: dict[Path, Shared] = {}
        self._near: dict[tuple[str, Path], Shared | UsageError] = {}

    def of(self, file: CaseFile, folder: str) -> Shared | UsageError:
        """What a case shares with others; those of one folder have the same settings."""
        near = (folder, file.root)
        found = self._near.get(near)
        if found is None:
            try:
                found = self._settled(self._order.partnership or find_partnership(file))
            except UsageError as error:
                found = error
            self._near[near] = found
        return found

    def world(self, shared: Shared) -> bytes | UsageError:
        """The outside, packed; its digests were taken before, so that a change meanwhile shows next time."""
        if shared.world is None:
            with kept():
                shared.world = self._opened(shared.settings)
        return shared.world

    def _settled(self, settings: Path) -> Shared:
        if settings not in self._shared:
            now = {
                **grounds.of_program(),
                **grounds.of_files(settings, self._order.templates),
                "options": grounds.of_options(self._order.wish, guidance=self._order.guidance),
            }
            self._shared[settings] = Shared(settings, now, self._manifest.grounds_key(now))
        return self._shared[settings]

    def _opened(self, settings: Path) -> bytes | UsageError:
        from reportgen.world import open_world

        order = self._order
        try:
            world = open_world(
                settings,
                as_of=order.as_of,
                templates=order.templates,
                guidance=order.guidance,
                template_cache=None if order.cluster else order.template_cache,
            )
        except UsageError as error:
            return error
        return pickle.dumps(world.in_hand(), pickle.HIGHEST_PROTOCOL)
