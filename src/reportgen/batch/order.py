"""What is asked of a batch."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from reportgen.model.wish import Wish

if TYPE_CHECKING:
    from reportgen.template_cache import TemplateCache

__all__ = ["Order"]


class Order(Struct, frozen=True):
    """What is asked of a batch.

    Attributes:
        out: the output folder.
        wish: which documents are wanted, and how.
        as_of: the day that lateness is judged by; no document depends on it.
        partnership: settings for all cases; None to find them beside each.
        templates: folder with templates that go before the partnership's own.
        guidance: id of a guidance pack; None to choose by date.
        force: make what still stands, too.
        jobs: how many processes at most; 1 for this one alone.
        limit_s: time limit of a case, in seconds.
        cluster: address of a Dask scheduler, or a Dask configuration file; None to stay on this machine.
        template_cache: where compiled templates are kept on this machine, or None.
        folders: those of which every case is among the files: a document of another one that lay there belongs to a
            case that is gone.
        today: the last day on which an answer can have been given; None to take the answers' word.
    """

    out: Path
    wish: Wish
    as_of: dt.date
    partnership: Path | None = None
    templates: Path | None = None
    guidance: str | None = None
    force: bool = False
    jobs: int = 1
    limit_s: float = 120.0
    cluster: str | None = None
    template_cache: TemplateCache | None = None
    folders: tuple[Path, ...] = ()
    today: dt.date | None = None
