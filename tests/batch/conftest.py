"""A folder with small cases, and what a batch makes of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Generator
from pathlib import Path

import pytest

from conftest import CASES
from reportgen.batch import find_cases
from reportgen.batch.build import build as build_all
from reportgen.batch.order import Order
from reportgen.batch.outcome import Outcome
from reportgen.case_file import NO_KEYS, KeyFiles
from reportgen.model.artefact import Format
from reportgen.model.wish import Wish
from support.examples import copy_examples

SMALL = "06-care-leaver.yaml"


class Folder:
    """Cases and what became of them, below one folder."""

    def __init__(self, at: Path) -> None:
        self.at = at
        self.cases = at / "cases"
        self.out = at / "out"

    def add(self, name: str, reference: str | None = None) -> Path:
        """Another case, under a reference of its own."""
        text = (CASES / SMALL).read_text(encoding="utf-8")
        path = self.cases / name
        first, _, rest = text.partition("reference: ")
        path.write_text(
            f"{first}reference: {reference or path.stem.upper()}\n{rest.partition(chr(10))[2]}", encoding="utf-8"
        )
        return path

    def build(
        self, *paths: Path, wish: Wish | None = None, key_files: KeyFiles = NO_KEYS, **options: object
    ) -> list[Outcome]:
        """What a batch says of each case; letters as Word files, if nothing else is asked for."""
        return list(self.begin(*paths, wish=wish, key_files=key_files, **options))

    def begin(
        self, *paths: Path, wish: Wish | None = None, key_files: KeyFiles = NO_KEYS, **options: object
    ) -> Generator[Outcome, None, None]:
        """The same, as it goes on."""
        wish = wish or Wish(frozenset({"notification"}), (Format.DOCX,))
        options.setdefault("as_of", dt.date(2026, 11, 23))
        order = Order(self.out, wish, **options)
        return build_all(find_cases(paths or [self.cases], key_files), order)

    def files(self) -> dict[str, bytes]:
        """Every file in the output folder that is not our own memory."""
        return {
            path.relative_to(self.out).as_posix(): path.read_bytes()
            for path in sorted(self.out.rglob("*"))
            if path.is_file() and ".reportgen" not in path.parts
        }


@pytest.fixture
def batch(tmp_path) -> Folder:
    """Three cases and their settings."""
    folder = Folder(tmp_path)
    folder.cases.mkdir()
    copy_examples(folder.cases, "partnership.yaml", "logo.png")
    for name in ("a.yaml", "b.yaml", "c.yaml"):
        folder.add(name)
    return folder
