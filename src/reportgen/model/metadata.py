"""What a file says about itself."""

from __future__ import annotations

import datetime as dt

from msgspec import Struct

__all__ = ["Metadata", "metadata"]


class Metadata(Struct, frozen=True):
    """What the file says about itself. `created` and `modified` are ISO 8601 times in UTC from the case or the Word file,
    never the clock; `language` is a BCP 47 tag.
    """

    title: str
    language: str
    author: str = ""
    subject: str = ""
    keywords: str = ""
    created: str = ""
    modified: str = ""


def metadata(
    title: str,
    subject: str,
    author: str,
    first_on: dt.date | None = None,
    last_on: dt.date | None = None,
    *,
    keywords: str = "",
) -> Metadata:
    """What a document of ours says about itself: begun and last changed on these days of its case, or on none."""
    created, modified = (f"{day.isoformat()}T00:00:00Z" if day else "" for day in (first_on, last_on or first_on))
    return Metadata(title, "en-GB", author, subject, keywords, created, modified)
