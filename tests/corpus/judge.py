"""One Word file through `reportgen pdf` in a process of its own: how long, how much memory, whether a word is lost.

The words are counted by code that shares nothing with the reader: the text elements of the file in their order, without
what Word itself does not print.
"""

from __future__ import annotations

import io
import multiprocessing
import re
import resource
import signal
import time
import traceback
import zipfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import normalize

from lxml import etree

from reportgen.errors import ReportgenError, Severity
from reportgen.pipeline import convert
from reportgen.world import fonts
from support import tagtree

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

__all__ = ["Verdict", "judge"]

LONGEST_SECONDS = 10
"""Of the processor: how busy the machine is besides says nothing about a file."""

PATIENCE_SECONDS = 180
MOST_MEGABYTES = 512
FONTS = fonts()

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_NOT_PRINTED = {_W + name for name in ("del", "moveFrom", "instrText", "delText", "pPr", "rPr")} | {_MC + "Fallback"}
_SPACES = {_W + name for name in ("tab", "br", "cr", "sym")}
_HYPHENS = {_W + "noBreakHyphen": "\u2011", _W + "softHyphen": "\u00ad"}
_NUMERALS = re.compile(r"\d+|[ivxlcdm]+|([a-z])\1*", re.IGNORECASE)
"""How the number of a page is written; LibreOffice writes links to headings into fields of page numbers as well."""

_OF_THE_LAYOUT = ("PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF")


@dataclass(frozen=True)
class Verdict:
    """What became of one file.

    `outcome` is "pdf", "refused" (with the rules of its errors), or what went wrong: "traceback", "too long",
    "too large", "words lost". `draft` says the same of its draft where it was refused.
    """

    outcome: str
    rules: tuple[str, ...] = ()
    words: int = 0
    seconds: float = 0.0
    megabytes: float = 0.0
    detail: str = ""

    @property
    def sound(self) -> bool:
        return self.outcome in {"pdf", "refused"}


def judge(path: Path) -> Verdict:
    """Convert a file within limits of time and memory."""
    # Started anew: a forked process would count what its parent holds as its own memory.
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=_work, args=(path.read_bytes(), there))
    process.start()
    try:
        there.close()
        if here.poll(PATIENCE_SECONDS):
            return here.recv()
        return Verdict("too long", detail=f"no answer within {PATIENCE_SECONDS} s")
    except EOFError:
        process.join()
        return Verdict("too long" if process.exitcode == -signal.SIGXCPU else "traceback", detail="the process died")
    finally:
        process.kill()
        process.join()


def _work(content: bytes, answer: Connection) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
    resource.setrlimit(resource.RLIMIT_CPU, (LONGEST_SECONDS * 3, LONGEST_SECONDS * 4))  # the judge reads as well
    began = time.process_time()
    rules: tuple[str, ...] = ()
    try:
        try:
            made = convert(content, "file.docx", FONTS, None, "file.pdf", draft=True)
        except ReportgenError as error:
            answer.send(_measured(Verdict("refused", _rules(error.problems)), began))
            return
        rules = _rules(made.problems)
        measured = _measured(Verdict("refused" if made.draft else "pdf", rules), began)
        wanted, found = _words_of_word(content), tagtree.read(made.content).root.words
        lost = _lost(wanted, found)
        if any(problem.rule == "docx-contents-target" for problem in made.problems):
            lost = [word for word in lost if not word.isdigit()]  # it says that such a line has no page number
        outcome = measured.outcome
        detail = ""
        if lost:
            detail = f"{len(lost)} of {len(wanted)} words: {' '.join(lost[:6])}"
            outcome = outcome if made.draft else "words lost"
        if measured.seconds > LONGEST_SECONDS:
            outcome = "too long"
        if measured.megabytes > MOST_MEGABYTES:
            outcome = "too large"
        answer.send(Verdict(outcome, rules, len(wanted), measured.seconds, measured.megabytes, detail))
    except BaseException as error:  # noqa: BLE001 - whatever happens is what we want to know
        answer.send(Verdict("traceback", rules, detail=traceback.format_exc(limit=-3) + repr(error)[:200]))


def _measured(verdict: Verdict, began: float) -> Verdict:
    # Not `ru_maxrss`: that one remembers the process which this one was started from.
    (peak,) = re.findall(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text(encoding="ascii"))
    megabytes = int(peak) / 1024
    return Verdict(verdict.outcome, verdict.rules, 0, time.process_time() - began, megabytes)


def _rules(problems) -> tuple[str, ...]:
    return tuple(dict.fromkeys(problem.rule for problem in problems if problem.severity is Severity.ERROR))


def _lost(wanted: list[str], found: list[str]) -> list[str]:
    """Words of the Word file that do not stand in the PDF, however they are cut."""
    have = "".join(found)
    missing = Counter(wanted) - Counter(found)
    return [word for word in missing if word not in have]


def _is_number(text: str) -> bool:
    words = re.findall(r"\w+", text)
    return all(map(_NUMERALS.fullmatch, words)) or words[0] == "Error"


def _words_of_word(content: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        names = package.namelist()
        main = next((name for name in names if re.fullmatch(r"/?word/document\d*\.xml", name)), None)
        parts = [name for name in (main, "word/footnotes.xml", "word/endnotes.xml") if name in names]
        found: list[str] = []
        for name in parts:
            data = package.read(name).replace(_STRICT, _W[1:-1].encode())
            root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, huge_tree=True))
            marked = None
            if name != main:
                marked = {
                    mark.get(_W + "id")
                    for mark in etree.fromstring(package.read(main)).iter(_W + name[5:-5] + "Reference")
                }
            for note in root if marked is not None else [root]:
                if marked is None or note.get(_W + "id") in marked:
                    found += normalize("NFC", "".join(_printed(note, []))).split()
        return found


def _printed(element, fields: list[str]):
    """The text of an element, a line end for each paragraph, without page numbers and what is not printed."""
    for child in element:
        tag = child.tag
        if tag in _NOT_PRINTED or not isinstance(tag, str):
            continue
        if tag == _W + "fldChar":
            kind = child.get(_W + "fldCharType")
            if kind == "begin":
                fields.append("code")
            elif kind == "separate" and fields and fields[-1] == "code":
                fields[-1] = "result"
            elif kind == "end" and fields:
                fields.pop()
        elif tag == _W + "r":
            hidden = child.find(f"{_W}rPr/{_W}vanish")
            code = "".join(child.itertext(_W + "instrText")).split()
            if code and fields and fields[-1] == "code" and code[0].upper() in _OF_THE_LAYOUT:
                fields[-1] = "number"
            if hidden is None:
                yield from _printed(child, fields)
            else:
                for mark in child.iter(_W + "fldChar"):
                    _ = list(_printed([mark], fields))
        elif tag == _W + "fldSimple":
            words = (child.get(_W + "instr") or "").split()
            if not words or words[0].upper() not in _OF_THE_LAYOUT:
                yield from _printed(child, fields)
        elif tag == _W + "t":
            if fields and fields[-1] == "number" and element.find(_W + "tab") is not None:
                # LibreOffice writes a line of the contents into the field of its number.
                yield child.text or "" if child.getnext() is not None else ""
            elif "code" not in fields and ("number" not in fields or not _is_number(child.text or "")):
                yield child.text or ""
        elif tag in _SPACES:
            yield " "
        elif tag in _HYPHENS:
            yield _HYPHENS[tag]
        else:
            yield from _printed(child, fields)
            if tag in (_W + "p", _W + "tc"):
                yield "\n"
