"""Digests of everything that a case's documents depend on beside the case: program, settings, templates, options."""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
import zlib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from msgspec.structs import asdict

import reportgen
from reportgen.model.wish import Wish
from reportgen.plain_file import file_digest
from reportgen.world import settings_inputs, shipped

__all__ = ["NAMES", "changed", "of_files", "of_options", "of_program", "program"]

NAMES: Mapping[str, str] = {
    "program": "reportgen, or a library that it uses, is another version",
    "guidance": "a guidance pack has changed",
    "fonts": "the fonts have changed",
    "settings": "the partnership's settings have changed",
    "logo": "the logo has changed",
    "population": "the figures of the area have changed",
    "options": "it was made with other options",
}
"""What a document depends on, and what is said when that has changed. Every other part is a template, by file name."""

_LIBRARIES = frozenset({
    "annotated_types", "docxtpl", "holidays", "isal", "jinja2", "lxml", "markupsafe", "markdown_it_py", "mdurl",
    "msgspec", "pikepdf", "pillow", "pydantic", "pydantic_core", "pypdfium2", "python_dateutil", "python_docx",
    "pyyaml", "reportlab",
})  # fmt: skip
"""Distributions that have a say in the bytes of a document."""

_DISTRIBUTION = re.compile(r"(.+)-([^-]+)\.dist-info", re.IGNORECASE)
_PACKAGE = Path(reportgen.__file__).parent


def of_options(wish: Wish, **others: object) -> str:
    """A digest of how documents are wanted, beside which ones: `Wish` without its kinds and formats."""
    how = {name: value for name, value in asdict(wish).items() if name not in {"kinds", "formats"}} | others
    return hashlib.sha256(json.dumps(how, sort_keys=True, default=str).encode()).hexdigest()


@cache
def of_program() -> Mapping[str, str]:
    """Digests of the installed program, its guidance packs and its fonts.

    Every file counts by what is in it: a change without a new version is a change.
    """
    files = {name: path for name, path in _files(_PACKAGE) if not name.endswith((".pyc", ".pyo"))}
    packs = {name: path for name, path in files.items() if name.startswith("guidance/") and name.endswith(".yaml")}
    code = _digest({name: path for name, path in files.items() if name not in packs})
    facts = (code, repr(sys.version_info), zlib.ZLIB_RUNTIME_VERSION, *_libraries())
    return {
        "program": hashlib.sha256("\n".join(facts).encode()).hexdigest(),
        "guidance": _digest(packs),
        "fonts": _digest(dict(_files(shipped() / "fonts"))),
    }


def program() -> str:
    """One digest of the program with its packs and fonts, for machines that work together."""
    return hashlib.sha256("".join(of_program().values()).encode()).hexdigest()


def of_files(partnership_file: Path, templates: Path | None) -> Mapping[str, str]:
    """Digests of the partnership's settings, its logo, the area's figures and the templates; "" for what there is not.

    They are read anew each time, whatever their dates: there are few of them, and all documents depend on them.
    """
    found = settings_inputs(partnership_file, templates)
    return {part: "" if path is None else file_digest(path) for part, path in found.items()}


def changed(before: Mapping[str, str], now: Mapping[str, str], templates: Iterable[str]) -> str:
    """What has changed for a document that uses these templates, in words; "" if nothing has."""
    for part, said in NAMES.items():
        if before.get(part) != now.get(part):
            return said
    for name in templates:
        if before.get(name) != now.get(name):
            return f"the template {name} has changed"
    return ""


def _libraries() -> list[str]:
    """Name and version of each library, from the names of the folders that installers leave."""
    found = set()
    for folder in filter(None, sys.path):
        try:
            names = os.listdir(folder)  # noqa: PTH208 - names only, of folders with hundreds
        except OSError:
            continue
        for match in filter(None, map(_DISTRIBUTION.fullmatch, names)):
            if match[1].lower().replace("-", "_") in _LIBRARIES:
                found.add(match[0].lower())
    return sorted(found)


def _files(root: Path) -> Iterator[tuple[str, str]]:
    """Every file below a folder: its path from there on, and its path. In strings, of which there are five hundred."""
    top = os.fspath(root)
    for folder, folders, names in os.walk(top):
        folders[:] = [name for name in folders if name not in {"__pycache__", "_shipped"}]
        below = folder[len(top) + 1 :].replace(os.sep, "/")
        for name in names:
            yield f"{below}/{name}" if below else name, f"{folder}{os.sep}{name}"


def _digest(files: Mapping[str, str]) -> str:
    """A digest of files by name and content."""
    total = hashlib.sha256()
    for name, path in sorted(files.items()):
        total.update(f"{name}\n{file_digest(path)}\n".encode())
    return total.hexdigest()
