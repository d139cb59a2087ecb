"""The whole line, and the layout of a PDF, beside what others take for the same.

    python tests/bench/peers.py [--rounds N]

**The whole line**: a long case (`long_case.py`) from YAML to its notification, rapid review and report, as Word files
and tagged PDFs, checked, cleared and scanned; beside plain docxtpl, which is handed finished content, with a warm
LibreOffice that converts its Word files. **A PDF**: the documents of `workload.py`, read once, laid out from the same
paragraphs, lists and tables by ReportLab's Platypus, WeasyPrint and Typst, in their plainest styles. Processor time.
A peer that is not installed is left out; `nox -s bench` installs those of PyPI.
"""

from __future__ import annotations

import argparse
import datetime as dt
import importlib.metadata
import importlib.util
import io
import json
import re
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from itertools import cycle
from pathlib import Path
from typing import TypeVar
from xml.sax.saxutils import escape

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1])]

from conversion import pages  # noqa: E402 - found by the lines above
from filling import by_docxtpl, for_docxtpl, in_turn  # noqa: E402
from long_case import write_long_case  # noqa: E402
from office import installed, libreoffice, version  # noqa: E402
from stages import shares  # noqa: E402
from workload import KINDS, made  # noqa: E402

from reportgen import pdf, pipeline  # noqa: E402
from reportgen.model.artefact import Format  # noqa: E402
from reportgen.model.document import Document, ListBlock, Paragraph, Table, Text  # noqa: E402
from reportgen.model.wish import Wish  # noqa: E402
from reportgen.word.read import read  # noqa: E402
from reportgen.world import fonts, open_world  # noqa: E402
from support.fillings import fillings_of  # noqa: E402

__all__ = ["layout", "versions", "whole_line"]

WISH = Wish(frozenset({"notification", "rapid-review", "cspr"}), (Format.DOCX, Format.PDF))
PEERS = ("docxtpl", "reportlab", "weasyprint", "typst")
T = TypeVar("T")
SEEDS = 5
"""Documents of each kind; each of another seed."""


def versions() -> dict[str, str]:
    """The peers that are there, and their versions."""
    found = {name: importlib.metadata.version(name) for name in PEERS if importlib.util.find_spec(name)}
    if installed():
        found["libreoffice"] = version()
    return found


def whole_line(rounds: int) -> dict[str, object]:
    """Seconds of a case by us, by our stages, and by docxtpl with LibreOffice. Every round of ours has a case of its
    own: what one case leaves remembered (texts that were looked at, their words) must not stand for the next.
    """
    with tempfile.TemporaryDirectory() as folder:
        paths = [write_long_case(Path(folder), number) for number in range(2 * rounds + 3)]
        cases = [(path.read_bytes(), path.name) for path in paths]
        world = open_world(paths[0].with_name("partnership.yaml"), as_of=dt.date(2026, 11, 26))
    content, name = cases[0]
    fresh = iter(cases)

    def ours() -> pipeline.Built:
        return pipeline.build(*next(fresh), world, WISH)

    built = ours()
    assert not built.unwritten, [one.title for one in built.unwritten]
    ours_s = _median(ours, rounds)
    found: dict[str, object] = {
        "yaml_kib": len(content) / 1024,
        "pages": {one.kind: pages(one.content) for one in built.artefacts if one.format is Format.PDF},
        "ours_s": ours_s,
        "stages": shares(ours, rounds),
    }
    ready = [
        (template, for_docxtpl(filling))
        for template, filling in fillings_of(content, name, world, tuple)
        if filling.kind in WISH.names
    ]
    docxtpl_s = sum(_median(lambda one=one: by_docxtpl(*one), rounds) for one in ready)
    found |= {"docxtpl_s": docxtpl_s}
    if installed():
        words = [one.content for one in built.artefacts if one.format is Format.DOCX]
        office_s = sum(libreoffice([content] * 8, max(rounds // 3, 1)) for content in words)
        found |= {"libreoffice_warm_s": office_s, "times_faster": (docxtpl_s + office_s) / ours_s}
    return found


def layout(rounds: int) -> dict[str, dict[str, float]]:
    """Seconds of a PDF of each kind by us, tagged and read from a Word file, and by each peer from the same blocks."""
    library = fonts()
    writers = {name: write for name, write in _WRITERS.items() if importlib.util.find_spec(name)}
    found = {}
    for kind in KINDS:
        files = [made(kind, seed) for seed in range(SEEDS)]
        documents = [read(content).document for content in files]
        turns = {"ours": _each_in_turn(lambda content: pdf.write(read(content).document, library), files)}
        turns |= {name: _each_in_turn(write, documents) for name, write in writers.items()}
        seconds = in_turn(turns, rounds)
        measured = {f"{name}_s": taken for name, taken in seconds.items()}
        measured |= {f"{name}_to_ours": seconds[name] / seconds["ours"] for name in writers}
        measured["pages"] = pages(pdf.write(documents[0], library).content)
        measured |= {f"{name}_pages": pages(write(documents[0])) for name, write in writers.items()}
        found[kind] = measured
    return found


# -- the peers, as their manuals show them ---------------------------------------------------------------------------


def _blocks(document: Document) -> Iterator[tuple[str, object]]:
    """What a document says, in the plainest terms: headings, paragraphs, lists and tables of text."""
    for section in document.sections:
        for block in section.blocks:
            if isinstance(block, Paragraph):
                yield ("heading" if block.level else "paragraph"), _runs(block)
            elif isinstance(block, ListBlock):
                yield "list", [_runs(line) for item in block.items for line in item.blocks]
            elif isinstance(block, Table):
                yield "table", [[[_runs(line) for line in cell.blocks] for cell in row.cells] for row in block.rows]


def _runs(block: object) -> list[tuple[str, bool]]:
    """The words of a paragraph, and whether they are bold."""
    assert isinstance(block, Paragraph)
    return [(one.text, one.style.bold) for one in block.content if isinstance(one, Text)]


def _marked(runs: list[tuple[str, bool]]) -> str:
    return "".join(f"<b>{escape(text)}</b>" if bold else escape(text) for text, bold in runs)


def _platypus(document: Document) -> bytes:
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import ListFlowable, SimpleDocTemplate, Spacer
    from reportlab.platypus import Paragraph as Para
    from reportlab.platypus import Table as Grid

    styles = getSampleStyleSheet()
    body, head = styles["BodyText"], styles["Heading2"]
    story: list[object] = []
    for what, block in _blocks(document):
        match what:
            case "heading" | "paragraph":
                story.append(Para(_marked(block), head if what == "heading" else body))
            case "list":
                story.append(ListFlowable([Para(_marked(line), body) for line in block], bulletType="bullet"))
            case "table":
                rows = [[[Para(_marked(line), body) for line in cell] for cell in row] for row in block]
                story += [Grid(rows, colWidths=[451 / len(rows[0])] * len(rows[0]), repeatRows=1), Spacer(1, 6)]
    target = io.BytesIO()
    SimpleDocTemplate(target, pagesize=A4).build(story)
    return target.getvalue()


def _weasyprint(document: Document) -> bytes:
    from weasyprint import HTML

    parts = ["<style>@page{size:A4;margin:2.5cm}body{font:11pt Arial}table{width:100%}td{vertical-align:top}</style>"]
    for what, block in _blocks(document):
        match what:
            case "heading":
                parts.append(f"<h2>{_marked(block)}</h2>")
            case "paragraph":
                parts.append(f"<p>{_marked(block)}</p>")
            case "list":
                parts.append("<ul>" + "".join(f"<li>{_marked(line)}</li>" for line in block) + "</ul>")
            case "table":
                rows = ("".join(f"<td>{'<br>'.join(map(_marked, cell))}</td>" for cell in row) for row in block)
                parts.append("<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>")
    return HTML(string="".join(parts)).write_pdf()


def _typst(document: Document) -> bytes:
    import typst

    parts = ['#set page(paper: "a4", margin: 2.5cm)\n#set text(size: 11pt)\n']
    for what, block in _blocks(document):
        match what:
            case "heading":
                parts.append(f"== {_typst_words(block)}\n\n")
            case "paragraph":
                parts.append(f"{_typst_words(block)}\n\n")
            case "list":
                parts += [f"- {_typst_words(line)}\n" for line in block] + ["\n"]
            case "table":
                cells = [f"[{' '.join(map(_typst_words, cell))}]" for row in block for cell in row]
                parts.append(f"#table(columns: ({'1fr, ' * len(block[0])}), {', '.join(cells)})\n\n")
    return typst.compile("".join(parts).encode(), format="pdf")


def _typst_words(runs: list[tuple[str, bool]]) -> str:
    plain = ((re.sub(r"([\\#*_`$<>@\[\]/~=+-])", r"\\\1", text), bold) for text, bold in runs)
    return "".join(f"#strong[{text}]" if bold else text for text, bold in plain)


_WRITERS: dict[str, Callable[[Document], bytes]] = {
    "reportlab": _platypus,
    "weasyprint": _weasyprint,
    "typst": _typst,
}


# -- measuring -------------------------------------------------------------------------------------------------------


def _each_in_turn(work: Callable[[T], object], of: Iterable[T]) -> Callable[[], object]:
    """Work on one after the other, and then from the first on again."""
    turn = cycle(of)
    return lambda: work(next(turn))


def _median(work: Callable[[], object], rounds: int) -> float:
    return in_turn({"": work}, rounds)[""]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=9)
    options = parser.parse_args()
    found = {"versions": versions(), "layout": layout(options.rounds), "whole_line": whole_line(options.rounds)}
    print(json.dumps(found, indent=2))


if __name__ == "__main__":
    main()
