"""What a file says about itself."""

from __future__ import annotations

from msgspec import Struct

__all__ = ["Metadata"]


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
