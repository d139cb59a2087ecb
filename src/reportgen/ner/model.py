"""A folder with a language model: nothing in it is loaded before every file is what its manifest says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

from reportgen.errors import Place, Problem, UsageError
from reportgen.plain_file import digest_of, file_digest, read_file

__all__ = ["Model", "load_model"]

MANIFEST = "sha256"
"""The file in the model's folder that lists its files: a line each, digest, two spaces, path; as `sha256sum` writes."""

Model: TypeAlias = Callable[[str], Iterator[tuple[str, int, int]]]
"""From a text to what is taken for a name: what sort of name, and its span, half-open."""

_SORTS = {"PERSON": "a person", "GPE": "a place", "LOC": "a place", "FAC": "a place", "ORG": "an organisation"}
"""The labels of English models that can name somebody or their place."""
_LINE = re.compile(r"([0-9a-f]{64}) [ *](.+)")


def load_model(folder: Path, pinned: str | None = None) -> Model:
    """Compare a model's files with their digests, then load it.

    Args:
        folder: the model's folder.
        pinned: SHA-256 of the manifest, in hexadecimal, which pins every file; None to take the manifest that is there.

    Raises:
        UsageError: the extra is not installed, the folder is no model, or a file is not what the manifest says.
    """
    problems = tuple(_differences(folder, pinned))
    if problems:
        raise UsageError(*problems)
    try:
        import spacy
    except ImportError:
        raise UsageError.of(
            "ner-not-installed",
            Place(file=str(folder)),
            "the library that reads language models is not installed",
            'Run `pip install ".[ner]"` in the folder that holds reportgen, or leave the model out',
        ) from None
    try:
        pipeline = spacy.load(folder, exclude=["tagger", "parser", "lemmatizer", "attribute_ruler"])
    except Exception:  # noqa: BLE001 - a folder can be wrong in as many ways as the library has
        raise UsageError.of(
            "ner-unreadable",
            Place(file=str(folder)),
            "the folder holds no model that this version of spaCy can read",
            "Use a model made for the spaCy that is installed, unpacked into the folder",
        ) from None

    def model(text: str) -> Iterator[tuple[str, int, int]]:
        for entity in pipeline(text).ents:
            if entity.label_ in _SORTS:
                yield _SORTS[entity.label_], entity.start_char, entity.end_char

    return model


def _manifest(folder: Path) -> bytes:
    try:
        return read_file(folder / MANIFEST)
    except OSError:
        raise UsageError.of(
            "ner-manifest",
            Place(file=str(folder / MANIFEST)),
            "the model has no list of its files' digests",
            f"Get it from where the model is from, or write it once with `sha256sum`, as the file `{MANIFEST}`",
        ) from None


def _differences(folder: Path, pinned: str | None) -> Iterator[Problem]:
    """Everything in which the folder is not what it should be."""
    content = _manifest(folder)
    place = Place(file=str(folder / MANIFEST))
    if pinned is not None and digest_of(content) != pinned.lower():
        yield Problem(
            "ner-pinned",
            place,
            "the list of digests is not the one that the settings name",
            "Put the model back that was agreed, or agree on the new one and change `ner.sha256`",
        )
        return
    listed: dict[str, str] = {}
    for number, line in enumerate(content.decode("utf-8", errors="replace").splitlines(), 1):
        match = _LINE.fullmatch(line)
        if match is None:
            yield Problem(
                "ner-manifest",
                Place(file=place.file, line=number, column=1),
                "this line is no digest and path",
                "Write it as `sha256sum` does: 64 digits, two spaces, the path from the model's folder on",
            )
            continue
        listed[match[2].removeprefix("./")] = match[1]
    present = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if not path.is_dir()}
    present.pop(MANIFEST, None)
    for name in sorted(listed.keys() | present.keys()):
        path = present.get(name)
        if name not in listed:
            yield _problem(folder / name, "the list of digests does not name this file", "Take the file away")
        elif path is None:
            yield _problem(folder / name, "the file is missing", "Unpack the model anew")
        elif path.is_symlink() or file_digest(path) != listed[name]:
            yield _problem(path, "the file is not the one that the list names", "Unpack the model anew")


def _problem(path: Path, what: str, remedy: str) -> Problem:
    return Problem("ner-file", Place(file=str(path)), what, remedy)
