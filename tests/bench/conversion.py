"""Word file to tagged PDF: ours beside a warm LibreOffice, tagged beside untagged, long beside short.

Times are processor seconds of one core, so that they stand while something else runs on the machine. LibreOffice is
measured warm: one process converts many files, and what it takes for a single one, its start, is taken off.
"""

from __future__ import annotations

import gc
import importlib
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING
from unittest import mock

import pypdfium2
from office import installed, libreoffice
from workload import KINDS, LONG, SHORT, TEXT, house, made

from reportgen import pdf
from reportgen.word.read import read
from reportgen.world import fonts

if TYPE_CHECKING:
    from reportgen.model.document import Document
    from reportgen.pdf import FontLibrary

__all__ = ["conversion", "pages", "peak_mib"]

COPIES = {"letter": 24}
A_FEW = 8
"""Documents that LibreOffice converts in one go; each of another seed. Short ones take little beside its start."""


def conversion(rounds: int) -> dict[str, dict[str, float]]:
    """All figures, by what was measured."""
    library = fonts()
    files = {kind: [made(kind, seed) for seed in range(COPIES.get(kind, A_FEW))] for kind in KINDS}
    files |= {f"house {kind}": [content] * A_FEW for kind, content in house().items()}
    found = {kind: _kind(contents, library, rounds) for kind, contents in files.items()}
    found["tagging"] = {kind: _tagging(files[kind][0], library, rounds) for kind in KINDS}
    found["long"] = _long(library, found["report"], rounds)
    found["size"] = _size(library)
    return found


def peak_mib(kind: str) -> float:
    """The most memory that a fresh process takes for a document of that kind; "" for none, the imports alone.

    Linux alone says it (`VmHWM`): what `getrusage` gives to a child process is its parent's where that was larger.
    """
    program = (
        "import sys; from reportgen import pdf; from reportgen.word.read import read; "
        "from reportgen.world import fonts; library = fonts(); content = sys.stdin.buffer.read(); "
        "content and pdf.write(read(content).document, library); "
        "print(next(line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')))"
    )
    content = made(kind, 0) if kind else b""
    done = subprocess.run([sys.executable, "-c", program], input=content, check=True, capture_output=True)
    return int(done.stdout) / 1024


def _kind(contents: list[bytes], library: FontLibrary, rounds: int) -> dict[str, float]:
    document = read(contents[0]).document
    made_by_us = pdf.write(document, library).content
    turn = iter(contents * (rounds + 1))
    ours_s = _median(lambda: pdf.write(read(next(turn)).document, library), rounds * 2)
    reading_s = _median(lambda: read(contents[0]), rounds)
    measured = {"pages": float(pages(made_by_us)), "ours_s": ours_s, "reading_s": reading_s}
    if installed():
        theirs_s = libreoffice(contents, max(rounds // 3, 1))
        measured |= {"libreoffice_warm_s": theirs_s, "times_faster": theirs_s / ours_s}
    return measured


def _tagging(content: bytes, library: FontLibrary, rounds: int) -> float:
    """How long a tagged layout takes in terms of an untagged one: without tag tree, marks, links and outline."""
    document = read(content).document
    ratios = [
        _taken(lambda: pdf.write(document, library)) / _taken(lambda: _untagged(document, library))
        for _ in range(rounds * 3 + 1)
    ]
    return statistics.median(ratios[1:])


def _untagged(document: Document, library: FontLibrary) -> None:
    """The same layout for eyes alone; there is no such product, so the tree is taken away from outside."""
    writing = importlib.import_module("reportgen.pdf.write")  # the package has a function of the same name
    writer = writing.Writer(document, library, claim=False, watermark="")
    writer._root = None  # what belongs to nothing is painted without marks
    with mock.patch.object(writing, "write_tree", lambda file, *_: (file.add("null"), 0)), writing.collected_later():
        writer.write()


def _long(library: FontLibrary, report: dict[str, float], rounds: int) -> dict[str, float]:
    """A document of a hundred pages and more beside the report, and beside a sixth of itself: the pages of its long
    table hold several times as many paragraphs as those of the report.
    """
    content, short = made(LONG, 0), made(SHORT, 0)
    short_count = pages(pdf.write(read(short).document, library).content)
    short_s = _median(lambda: pdf.write(read(short).document, library), rounds)
    count = pages(pdf.write(read(content).document, library).content)
    long_s = _median(lambda: pdf.write(read(content).document, library), max(rounds // 3, 3))
    return {
        "pages": float(count),
        "s": long_s,
        "page_to_page_of_report": (long_s / count) / (report["ours_s"] / report["pages"]),
        "page_to_page_of_a_sixth": (long_s / count) / (short_s / short_count),
        "peak_mib": peak_mib(LONG),
        "peak_of_report_mib": peak_mib("report"),
        "imports_mib": peak_mib(""),
    }


def _size(library: FontLibrary) -> dict[str, float]:
    content = pdf.write(read(made(TEXT, 0)).document, library).content
    return {"pages": float(pages(content)), "kib": len(content) / 1024}


def pages(content: bytes) -> int:
    """How many pages a PDF has."""
    with pypdfium2.PdfDocument(content) as document:
        return len(document)


def _median(work: Callable[[], object], rounds: int) -> float:
    """The median processor time of `work`, in seconds, after one round that does not count."""
    work()
    return statistics.median(_taken(work) for _ in range(rounds))


def _taken(work: Callable[[], object]) -> float:
    gc.collect()
    begun = time.process_time()
    work()
    return time.process_time() - begun


if __name__ == "__main__":
    json.dump(conversion(int(sys.argv[1]) if len(sys.argv) > 1 else 9), sys.stdout, indent=2)
