"""The same Word package as the same bytes: members in a fixed order, without dates, packed alike."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from reportgen.word.package import Package

__all__ = ["packed", "seal"]

_DATE = (1980, 1, 1, 0, 0, 0)
"""The earliest date that a zip file can hold."""

_FIRST = ("[Content_Types].xml", "_rels/.rels")
_LEVEL = 6
_MODE = 0o600 << 16
"""Owner may read and write: what zipfile puts where nothing is said."""


def seal(content: bytes) -> bytes:
    """Pack a document's members anew, so that the same members always give the same bytes.

    Raises:
        TemplateError: the bytes are no zip file, or exceed the limits of a document.
    """
    package = Package(content)
    return packed({name: package.content(name) or b"" for name in package.names})


def packed(members: Mapping[str, bytes]) -> bytes:
    """The sealed document of these members."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as sealed:
        for name in sorted(members, key=lambda name: (name not in _FIRST, name)):
            member = zipfile.ZipInfo(name, _DATE)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.create_system = 0
            member.external_attr = _MODE
            sealed.writestr(member, members[name])
    return stream.getvalue()
