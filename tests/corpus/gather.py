"""Word files from wherever a machine can get them: Pandoc, LibreOffice, the samples of libraries, our own imitations.

What is not installed is left out, and said.
"""

from __future__ import annotations

import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path

from conftest import CASE_FILES, built_case
from reportgen.model.artefact import Format
from support.imitations import IMITATIONS
from support.subset import SUBSET

__all__ = ["gather"]

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SOURCES = HERE / "sources"
FOREIGN = HERE.parent / "word" / "foreign"
LIBREOFFICE_SAMPLES = Path("/usr/lib/libreoffice/share/template")
LONGEST_SECONDS = 300


def gather(folder: Path) -> Iterator[str]:
    """Fill a folder, one subfolder a source; say what was left out."""
    folder = folder.resolve()
    _ours(folder)
    shutil.copytree(FOREIGN, folder / "kept", dirs_exist_ok=True)
    if shutil.which("pandoc"):
        _pandoc(folder / "pandoc")
    else:
        yield "Pandoc is not installed: its files are left out."
    if shutil.which("soffice"):
        yield from _libreoffice(folder)
    else:
        yield "LibreOffice is not installed: its files are left out."
    if not _samples(folder):
        yield "No source distributions were downloaded: their samples are left out."


def _ours(folder: Path) -> None:
    """Our own documents, every item of the subset, every imitation."""
    for name in ("cases", "subset", "imitations"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    for case in CASE_FILES:
        for artefact in built_case(case).artefacts:
            if artefact.format is Format.DOCX:
                (folder / "cases" / f"{Path(case).stem} {artefact.name}").write_bytes(artefact.content)
    for name, make in SUBSET.items():
        (folder / "subset" / f"{name}.docx").write_bytes(make().bytes())
    for name, imitation in IMITATIONS.items():
        (folder / "imitations" / f"{name}.docx").write_bytes(imitation.make())


def _texts() -> list[Path]:
    return sorted([*SOURCES.iterdir(), *(ROOT / "docs").rglob("*.md"), *ROOT.glob("*.md")])


def _pandoc(folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    for text in _texts():
        if text.suffix != ".rtf":
            _run(
                "pandoc",
                text,
                "--toc",
                "--metadata=title:A text",
                "--metadata=lang:en-GB",
                "-o",
                folder / f"{text.stem}.docx",
            )


def _libreoffice(folder: Path) -> Iterator[str]:
    """LibreOffice's own samples, and the texts by way of other formats; say which formats it did not end with."""
    work = folder / "work"
    work.mkdir(exist_ok=True)
    for sample in LIBREOFFICE_SAMPLES.rglob("*.ott"):
        shutil.copy(sample, work / f"{sample.parent.name} {sample.name}")
    for text in _texts():
        if text.suffix in {".html", ".rtf"}:
            shutil.copy(text, work)
        elif shutil.which("pandoc"):
            for form in ("odt", "rtf", "html"):
                _run("pandoc", text, "-s", "--metadata=title:A text", "-o", work / f"{text.stem} {form}.{form}")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    target = folder / "libreoffice"
    for chunk in ("ott", "odt", "rtf", "html"):
        files = sorted(work.glob(f"*.{chunk}"))
        if files:
            writer = "--infilter=HTML (StarWriter)" if chunk == "html" else "--writer"
            to_word = ("--convert-to", "docx:MS Word 2007 XML", "--outdir", target)
            try:
                _run("soffice", profile, "--headless", writer, *to_word, *files)
            except subprocess.TimeoutExpired:
                yield f"LibreOffice did not end with {len(files)} files of the format {chunk}: some are left out."
    shutil.rmtree(work)
    shutil.rmtree(folder / "profile", ignore_errors=True)


def _samples(folder: Path) -> bool:
    """The Word files in source distributions that stand in the folder."""
    found = sorted(folder.glob("*.tar.gz"))
    for archive in found:
        with tarfile.open(archive) as package:
            for member in package.getmembers():
                stream = package.extractfile(member) if member.isfile() and member.name.endswith(".docx") else None
                if stream is not None:
                    inside = folder / archive.name.split("-")[0]
                    inside.mkdir(exist_ok=True)
                    (inside / member.name.replace("/", " ")).write_bytes(stream.read())
    return bool(found)


def _run(*command: str | Path) -> None:
    subprocess.run([str(part) for part in command], check=False, capture_output=True, timeout=LONGEST_SECONDS)
