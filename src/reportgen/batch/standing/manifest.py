"""What was made in earlier runs, remembered below `.reportgen/` in the output folder: digests, times and sizes.

The file is a list of lines, each JSON, that only grows: one for every case as soon as its documents are written, so
that a run which is stopped goes on where it was. The last line about a case counts. Losing the file, or a torn line in
it, costs time and nothing else: then more is made than has to be. Which file is whose is not told: case files and their
names stand in it as digests with a salt of this folder's, and so do the folders that they lie in: by these it is known
that a case is gone, of which documents are left. The paths of documents stand in it as they are; the folder
is as confidential as `restricted/` beside it.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias

from msgspec import Struct

from reportgen.errors import OutputError
from reportgen.output import RECORDS, save
from reportgen.plain_file import read_file

__all__ = ["Line", "Manifest", "Output", "Stamp"]

_NAME = Path(RECORDS, "manifest.jsonl")
_VERSION = 2
_SPARE = 2
"""The file is written anew when it has more than so many times the lines that count, and at least `_FEW`."""
_FEW = 200
_FOLDER = 16
"""How many characters of a case's key stand for its folder."""
_SALT = re.compile("[0-9a-f]{32}")
_AT_END = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)

Stamp: TypeAlias = tuple[int, int, int, str]
"""Size in bytes, time of the last change of the content and of the file's own facts in nanoseconds, SHA-256."""

Output: TypeAlias = tuple[str, str, Stamp]
"""Path below the output folder, kind of document, and the file as it was written."""


class Line(Struct, frozen=True):
    """What is remembered of a case whose documents were all made.

    Attributes:
        read_at_ns: when its files were read, by this machine's clock.
        inputs: its own files by what they are (`case`); None where there was none.
        grounds: key of what else its documents depend on.
        kinds: which documents were wanted; None for all.
        formats: in which formats.
        names: its reference and public name, as digests.
        record: which record of `output` knows what was written before.
        templates: which templates it uses.
        warnings: how many of each rule.
        outputs: its documents.
    """

    read_at_ns: int
    inputs: Mapping[str, Stamp | None]
    grounds: str
    kinds: tuple[str, ...] | None
    formats: tuple[str, ...]
    names: tuple[str, str | None]
    record: str
    templates: tuple[str, ...]
    warnings: Mapping[str, int]
    outputs: tuple[Output, ...]


_GROUNDS, _RECORD = (2 + Line.__struct_fields__.index(name) for name in ("grounds", "record"))
"""Where these stand in a case's row, which begins with two words of its own."""


class Manifest:
    """The memory of one output folder.

    Attributes:
        rows: every case's line as it lies in the file: two words, then a value for each of `Line`'s, in their order; of
            whatever type, since somebody may have changed the file.
        unkept: why something of this run is not remembered, or None.
        is_of_another_version: there was a file, and it was no manifest of this version; it is begun anew.
    """

    def __init__(self, folder: Path) -> None:
        """Read what is remembered; nothing, where there is no such file or it cannot be read."""
        self._path = folder / _NAME
        self._root = os.path.abspath(folder)  # noqa: PTH100 - links are not followed: what is named counts
        self._salt = os.urandom(16)
        self._relative: dict[str, tuple[str, str]] = {}
        self.is_of_another_version = False
        self.rows: dict[str, list[Any]] = {}
        self.unkept: OSError | None = None
        self._grounds: dict[str, Mapping[str, str]] = {}
        self._above: dict[str, list[str]] = {}
        self._written: dict[str, str] = {}
        self._unwritten: list[list[Any]] = []
        self._lines = 0
        self._ready = False
        self._read()

    def key(self, path: str) -> str:
        """What stands for a case file: the same wherever both folders are moved together. It begins with its folder."""
        folder, name = os.path.split(path)
        relative, digest = self._key_of(folder)
        return digest + self.digest(f"{relative}/{os.path.normcase(name)}")

    def lies_below(self, key: str, folders: Iterable[Path]) -> bool:
        """Whether a case that documents were written of lay in one of these folders, or below one."""
        above = self._above.get(key[:_FOLDER], ())
        return any(self._folder(self._from_here(os.fspath(folder))) in above for folder in folders)

    def _key_of(self, folder: str) -> tuple[str, str]:
        """A folder of cases as it is reached from here, and what stands for it."""
        if folder not in self._relative:
            relative = self._from_here(folder)
            self._relative[folder] = relative, self._folder(relative)
        return self._relative[folder]

    def _from_here(self, folder: str) -> str:
        try:
            relative = os.path.relpath(folder or ".", self._root)
        except ValueError:  # another drive
            relative = os.path.abspath(folder)  # noqa: PTH100 - as above
        return os.path.normcase(relative)

    def _folder(self, relative: str) -> str:
        return self.digest(f"{relative}/")[:_FOLDER]

    def digest(self, name: str) -> str:
        """What stands for a name."""
        return hashlib.blake2b(name.encode("utf-8", "surrogatepass"), key=self._salt, digest_size=16).hexdigest()

    def get(self, key: str) -> Line | None:
        """What is remembered of a case."""
        row = self.rows.get(key)
        if row is None:
            return None
        try:
            return _line(row)
        except (TypeError, ValueError, KeyError, AttributeError):
            return None  # damaged: then it is made

    def knows_reference(self, reference: str, beside: str) -> bool:
        """Whether another case than `beside` had this reference, as a digest, when it was made last."""
        others = (self.get(key) for key in self.rows if key != beside)
        return any(line is not None and line.names[0] == reference for line in others)

    def lies_in(self, folder: str) -> None:
        """Remember, with the next case, which folders a folder of cases lies in."""
        key = self._key_of(folder)[1]
        if key not in self._above:
            here = Path(os.path.abspath(folder))  # noqa: PTH100 - as above
            self._above[key] = [self._folder(self._from_here(os.fspath(one))) for one in (here, *here.parents)]
            self._unwritten.append(["folder", key, self._above[key]])

    def wrote(self, key: str, record: str) -> None:
        """Remember of a case that documents of it were written, whatever became of the others.

        Args:
            key: what stands for its file.
            record: which record of `output` knows them.
        """
        if self._record(key) != record:
            self._written[key] = record
            self._unwritten.append(["wrote", key, record])
            self._append()

    def records(self) -> dict[str, str]:
        """Which record of `output` knows the documents of a case, by its key, for every case that has some."""
        return {key: record for key in {**self.rows, **self._written} if (record := self._record(key)) is not None}

    def _record(self, key: str) -> str | None:
        row = self.rows.get(key)
        found = self._written.get(key) if row is None or key in self._written else row[_RECORD]
        return found if isinstance(found, str) else None  # somebody may have changed the file

    def grounds(self, key: str) -> Mapping[str, str]:
        """What a case's documents depended on beside the case."""
        return self._grounds.get(key, {})

    def grounds_key(self, grounds: Mapping[str, str]) -> str:
        """The key of what documents depend on; remembered with the first case that needs it."""
        text = json.dumps(grounds, sort_keys=True)
        key = hashlib.sha256(text.encode()).hexdigest()[:16]
        if key not in self._grounds:
            self._grounds[key] = dict(grounds)
            self._unwritten.append(["grounds", key, dict(grounds)])
        return key

    def put(self, lines: Iterable[tuple[str, Line]]) -> None:
        """Remember cases; it is on the disk, or at least with the operating system, when this returns.

        Where the disk has no room for it, nothing of it is there, and `unkept` says why. The last `_FEW` of such cases
        go with the next ones; the others are made again by the next run.
        """
        rows = [["case", key, *(getattr(line, name) for name in Line.__struct_fields__)] for key, line in lines]
        if rows:
            self.rows.update((str(row[1]), row) for row in rows)
            for row in rows:
                self._written.pop(str(row[1]), None)
            self._unwritten += rows
            self._append()

    def tidy(self) -> None:
        """Write the file anew without the lines that do not count any more, if there are many."""
        counting = len(self.rows) + len(self._grounds) + len(self._above) + len(self._written) + 1
        if self._lines <= max(_FEW, _SPARE * counting):
            return
        used = {str(row[_GROUNDS]) for row in self.rows.values()}
        grounds = [["grounds", key, value] for key, value in self._grounds.items() if key in used]
        folders = [["folder", key, above] for key, above in self._above.items()]
        written = [["wrote", key, record] for key, record in self._written.items()]
        text = "".join(map(_text, (self._head(), *grounds, *folders, *self.rows.values(), *written)))
        with contextlib.suppress(OutputError):  # the longer one stays
            save(self._path, text.encode())
            self._lines = counting

    def _head(self) -> list[Any]:
        return ["reportgen", _VERSION, self._salt.hex()]

    def _append(self) -> None:
        # A memory that cannot be kept costs time, and stops nothing.
        rows = self._unwritten if self._lines else [self._head(), *self._unwritten]
        text = "".join(map(_text, rows))
        if self._lines and not self._ready:
            text = f"\n{text}"  # after what may be a torn line, a new one
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            _add(self._path, text.encode())
        except OSError as error:
            self._ready = False
            self.unkept = self.unkept or error
            cases = [row for row in self._unwritten if row[0] == "case"]
            self._unwritten = [row for row in self._unwritten if row[0] != "case"] + cases[-_FEW:]
            return
        self._ready = True
        self._lines += text.count("\n")
        self._unwritten.clear()

    def _read(self) -> None:
        try:
            text = read_file(self._path).decode("utf-8", "replace")
        except OSError as error:
            if error.errno == errno.ESPIPE:
                self._forget()
            return
        rows = iter(_rows(text.split("\n")))
        match next(rows, None):
            case ["reportgen", version, str(salt)] if version == _VERSION and _SALT.fullmatch(salt):
                self._salt = bytes.fromhex(salt)
            case _:
                self.is_of_another_version = True
                self._forget()
                return
        for row in rows:
            self._lines += 1
            match row:
                case ["case", str(key), *rest] if len(rest) == len(Line.__struct_fields__):
                    self.rows[key] = row
                    self._written.pop(key, None)
                case ["wrote", str(key), str(record)]:
                    self._written[key] = record
                case ["folder", str(key), list(above)]:
                    self._above[key] = above
                case ["grounds", str(key), dict(value)]:
                    self._grounds[key] = value
                case _:
                    continue
        self._lines += 1

    def _forget(self) -> None:
        """Take away a file of another version, or one that is no manifest at all."""
        with contextlib.suppress(OSError):
            self._path.unlink()


def _add(path: Path, content: bytes) -> None:
    """Put something at the end of a file, in one write, whatever another run adds meanwhile; all of it or nothing.

    Raises:
        OSError: there is no room for it, or it cannot be written; what was written of it is taken back.
    """
    file = os.open(path, _AT_END, 0o666)
    try:
        before, written = os.fstat(file).st_size, 0
        try:
            while written < len(content):
                written += os.write(file, content[written:])
        except OSError:
            if written and os.fstat(file).st_size == before + written:  # nobody else has added anything
                os.ftruncate(file, before)
            raise
    finally:
        os.close(file)


def _rows(lines: list[str]) -> Iterator[list[Any]]:
    lines = [line for line in lines if line]
    try:
        yield from json.loads(f"[{','.join(lines)}]")
    except (ValueError, RecursionError):
        for line in lines:
            with contextlib.suppress(ValueError, RecursionError):
                yield json.loads(line)


def _text(row: list[Any]) -> str:
    return json.dumps(row, separators=(",", ":"), ensure_ascii=True) + "\n"


def _line(row: list[Any]) -> Line:
    """A line from the file, which somebody may have changed.

    Raises:
        ValueError: it does not say what a line says.
    """
    _, _, read_at_ns, inputs, grounds, kinds, formats, names, record, templates, warnings, outputs = row
    reference, public_name = names
    return Line(
        _whole(read_at_ns),
        {what: None if found is None else _stamp(found) for what, found in inputs.items()},
        _word(grounds),
        None if kinds is None else _words(kinds),
        _words(formats),
        (_word(reference), None if public_name is None else _word(public_name)),
        _word(record),
        _words(templates),
        {rule: _whole(number) for rule, number in warnings.items()},
        tuple((_word(path), _word(kind), _stamp(found)) for path, kind, found in outputs),
    )


def _stamp(found: list[Any]) -> Stamp:
    size, written_ns, changed_ns, digest = found
    return _whole(size), _whole(written_ns), _whole(changed_ns), _word(digest)


def _words(found: object) -> tuple[str, ...]:
    if not isinstance(found, list):
        raise ValueError  # noqa: TRY004 - nobody reads it
    return tuple(map(_word, found))


def _word(found: object) -> str:
    if not isinstance(found, str):
        raise ValueError  # noqa: TRY004 - nobody reads it
    return found


def _whole(found: object) -> int:
    if not isinstance(found, int):
        raise ValueError  # noqa: TRY004 - nobody reads it
    return found
