"""Whether a case's documents still stand, and why not.

Times and sizes are a quick way to see that a file is the one that was read, never a way to see that it is another:
where they differ, the digest decides. They are not trusted where the file may have been written again in the same tick
of the clock after it was read.
"""

from __future__ import annotations

import os
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from reportgen.batch.standing.grounds import changed
from reportgen.batch.standing.manifest import Line, Manifest, Output, Stamp
from reportgen.model.wish import Wish
from reportgen.output import kept_beside, recorded
from reportgen.plain_file import digest_of, read_file

__all__ = ["Freshness", "Verdict", "stamps"]

_TICK_NS = 2_000_000_000
"""Two seconds, the coarsest clock of a file system (FAT's). What is as new as this when it is read goes by digest."""


class Verdict(Struct, frozen=True):
    """Whether a case's documents stand.

    Attributes:
        stands: nothing has to be made.
        because: the reason, in words.
        edited: documents that somebody has edited since; they are kept.
        names: digests of the case's reference and public name, where its files and the program are as they were.
        warned: how many warnings of each rule its documents gave when they were made.
        better: what is remembered of the case with times that are worth remembering, where a digest had to decide.
    """

    stands: bool
    because: str
    edited: tuple[str, ...] = ()
    names: tuple[str, str | None] | None = None
    warned: Mapping[str, int] = field(default_factory=dict)
    better: Line | None = None


class Freshness:
    """Judges case after case of one run."""

    def __init__(self, manifest: Manifest, folder: Path, wish: Wish) -> None:
        self._manifest = manifest
        self._folder = os.fspath(folder)
        self._wish = wish
        self._wanted = wish.names
        self._endings = tuple(f".{form.value}" for form in wish.formats)
        self._compared: dict[tuple[str, str, tuple[str, ...]], str] = {}
        self._covering: dict[tuple[tuple[str, ...] | None, tuple[str, ...]], bool] = {}
        self._listings: dict[str, frozenset[str]] = {}

    def of(self, key: str, inputs: Mapping[str, str], grounds: Mapping[str, str], grounds_key: str) -> Verdict:
        """Judge a case.

        Args:
            key: what stands for its file in the manifest.
            inputs: its own files by what they are in words, all of one folder; one that is not there is an input, too.
            grounds: digests of what else its documents depend on.
            grounds_key: the key of `grounds` in the manifest.
        """
        return self._at_a_glance(key, inputs, grounds_key) or self._closely(key, inputs, grounds, grounds_key)

    def _at_a_glance(self, key: str, inputs: Mapping[str, str], grounds_key: str) -> Verdict | None:
        """That a case stands, where every time and size says so; None wherever one of them does not.

        It says nothing that looking closely would not say, with two questions to the system in place of five.
        """
        try:
            _, _, read_at_ns, before, then, kinds, formats, names, _, _, warned, outputs = self._manifest.rows[key]
            if not isinstance(formats, list) or (kinds is not None and not isinstance(kinds, list)):
                return None
            if then != grounds_key or len(before) != len(inputs) or not self._covered(kinds, formats):
                return None
            trusted_before_ns = read_at_ns - _TICK_NS
            folder = os.path.dirname(next(iter(inputs.values())))  # noqa: PTH120 - ten thousand times
            there = self._listing(folder)
            for what, path in inputs.items():
                known = before[what]
                if known is None:
                    if path.lower() in there or not path[len(folder) :].isascii():
                        return None
                    continue
                size, written_ns, changed_ns, _ = known
                found = os.stat(path)  # noqa: PTH116 - ten thousand times
                if (
                    found.st_size != size
                    or found.st_mtime_ns != written_ns
                    or found.st_ctime_ns != changed_ns
                    or written_ns >= trusted_before_ns
                    or changed_ns >= trusted_before_ns
                ):
                    return None
            wanted = self._wish.kinds
            for name, kind, (size, written_ns, changed_ns, digest) in outputs:
                if not (isinstance(name, str) and isinstance(kind, str) and isinstance(digest, str)):
                    return None
                if kept_beside(name) is not None:
                    return None  # the file that was edited is named
                if (wanted is None or kind in wanted) and name.endswith(self._endings):
                    found = os.stat(f"{self._folder}/{name}")  # noqa: PTH116 - as above
                    if found.st_size != size or found.st_mtime_ns != written_ns or found.st_ctime_ns != changed_ns:
                        return None
                elif not (isinstance(size, int) and isinstance(written_ns, int) and isinstance(changed_ns, int)):
                    return None
            reference, public_name = names
            if not isinstance(reference, str) or (public_name is not None and not isinstance(public_name, str)):
                return None
            if not all(isinstance(number, int) for number in warned.values()):
                return None
        except (OSError, TypeError, ValueError, KeyError, AttributeError):
            return None  # something is not there, or the row is damaged
        return Verdict(stands=True, because="nothing has changed", names=(reference, public_name), warned=warned)

    def _listing(self, folder: str) -> frozenset[str]:
        """The paths of everything in a folder of cases, which is listed once for all of them.

        In lower case, since a file system may not tell it from upper case. Nor need it spell a name beyond ASCII as it
        is asked for, so what is not found here by such a name may still be there.
        """
        found = self._listings.get(folder)
        if found is None:
            names = os.listdir(folder or ".")  # noqa: PTH208 - names only
            found = self._listings[folder] = frozenset(os.path.join(folder, name).lower() for name in names)  # noqa: PTH118
        return found

    def _closely(self, key: str, inputs: Mapping[str, str], grounds: Mapping[str, str], grounds_key: str) -> Verdict:
        line = self._manifest.get(key)
        if line is None and self._manifest.is_of_another_version:
            return Verdict(stands=False, because="what is remembered is damaged, or of another version of reportgen")
        if line is None:
            return Verdict(stands=False, because="it was not made before, or not all of it")
        at_ns = time.time_ns()
        now: dict[str, Stamp | None] = {}
        for what, path in inputs.items():
            now[what] = _look(path, line.inputs.get(what), line.read_at_ns - _TICK_NS)
        for what in {**now, **line.inputs}:
            if _digest(now.get(what)) != _digest(line.inputs.get(what)):
                return Verdict(stands=False, because=f"the {what} has changed")
        program = self._manifest.grounds(line.grounds).get("program")
        names = line.names if program == grounds["program"] else None
        because = self._grounds_changed(line, grounds, grounds_key)
        if not because and not self._covered(line.kinds, line.formats):
            because = "other kinds or formats are wanted than were made"
        outputs: list[Output] = []
        edited: list[str] = []
        for name, kind, before in () if because else line.outputs:
            found: Stamp | None = before
            if (self._wish.kinds is None or kind in self._wish.kinds) and name.endswith(self._endings):
                found = _look(f"{self._folder}/{name}", before, None)
            if found is None:
                because = "a document is missing"
                break
            if found[3] != before[3]:
                if found[3] in recorded(Path(self._folder), line.record).get(name, ()):
                    because = "a document is of another run"
                    break
                edited.append(name)
                found = before
            elif (kept := kept_beside(name)) is not None and Path(self._folder, kept).exists():
                edited.append(kept)
            outputs.append((name, kind, found))
        if because:
            return Verdict(stands=False, because=because, names=names)
        better = None
        if tuple(outputs) != line.outputs or line.grounds != grounds_key or _surer(line, now, at_ns):
            better = replace(line, read_at_ns=at_ns, inputs=now, outputs=tuple(outputs), grounds=grounds_key)
        return Verdict(True, "nothing has changed", tuple(edited), names, line.warnings, better)  # noqa: FBT003 - `stands`

    def _grounds_changed(self, line: Line, grounds: Mapping[str, str], grounds_key: str) -> str:
        if line.grounds == grounds_key:
            return ""
        asked = (line.grounds, grounds_key, line.templates)
        if asked not in self._compared:
            self._compared[asked] = changed(self._manifest.grounds(line.grounds), grounds, line.templates)
        return self._compared[asked]

    def _covered(self, kinds: Sequence[str] | None, formats: Sequence[str]) -> bool:
        """Whether what is wanted now was wanted when the case was made."""
        asked = None if kinds is None else tuple(kinds), tuple(formats)
        if asked not in self._covering:
            made = Wish(None if kinds is None else frozenset(kinds))
            sound = all(isinstance(one, str) for one in (*(kinds or ()), *formats))
            self._covering[asked] = sound and self._wanted <= made.names and set(self._wish.formats) <= set(formats)
        return self._covering[asked]


def _surer(line: Line, now: Mapping[str, Stamp | None], at_ns: int) -> bool:
    """Whether the times of a case's own files will be trusted next time, and have not been now."""
    if all(found is line.inputs.get(what) for what, found in now.items()):
        return False
    newest_ns = max((max(found[1:3]) for found in now.values() if found is not None), default=0)
    return now != line.inputs or newest_ns < at_ns - _TICK_NS


def stamps(inputs: Mapping[str, str], before: Mapping[str, Stamp | None] | None = None) -> dict[str, Stamp | None]:
    """What identifies a case's own files now; None for one that is not there.

    Args:
        inputs: the files by what they are in words.
        before: what identified them a moment ago; the digest is left to the times and sizes then.
    """
    return {what: _look(path, before.get(what) if before else None, None) for what, path in inputs.items()}


def stamp(found: os.stat_result, content: bytes) -> Stamp:
    """What identifies a file.

    Args:
        found: asked for before the file was read, so that a change meanwhile shows.
        content: what was read.
    """
    return found.st_size, found.st_mtime_ns, found.st_ctime_ns, digest_of(content)


def _look(path: Path | str, before: Stamp | None, trusted_before_ns: int | None) -> Stamp | None:
    """What identifies a file now: as before if its times and its size are, else by its digest.

    Args:
        path: the file.
        before: what identified it.
        trusted_before_ns: only times earlier than this are trusted; None trusts all of them.
    """
    try:
        found = os.stat(path)  # noqa: PTH116 - ten thousand times
    except OSError:
        return None
    if before is not None and before[:3] == (found.st_size, found.st_mtime_ns, found.st_ctime_ns):
        newest_ns = max(found.st_mtime_ns, found.st_ctime_ns)
        if trusted_before_ns is None or newest_ns < trusted_before_ns:
            return before
    try:
        return stamp(found, read_file(path))
    except OSError:
        return None


def _digest(found: Stamp | None) -> str:
    return "" if found is None else found[3]
