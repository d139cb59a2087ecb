"""The gate: no publishable file leaves with a known identifier in it, or with something that cannot be looked into."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from reportgen.errors import Place, Problem, Severity
from reportgen.garbage import collected_later
from reportgen.identifiers import spelt_out_for_all, squeezed
from reportgen.model.artefact import Format
from reportgen.model.watch import Watch
from reportgen.scan.carried import Carried, Fault, Speech
from reportgen.scan.formats import OURS, Reader, reader_of
from reportgen.scan.looking import Finding, Looker, looker
from reportgen.scan.neighbours import Together, readings_of, with_neighbours_joined

__all__ = ["begins", "says", "scan", "scan_file", "scan_name"]

_PRIVATE = re.compile("[\ue000-\uf8ff\U000e0100-\U000e01ef\U000f0000-\U0010fffd]{3}")
"""Signs in a row that are private to a font, which may show any letters, or that choose another form of the one before
and are not seen themselves (Unicode 16, 23.5 and 23.4). A bullet or tick of such a font stands alone."""
_IN_LETTERS = "Write the words in an ordinary font"
# "(MACE)", "MACE: …", "POL Police;": a text that may spell out an abbreviation; a cell that is nothing but one.
# Begins with a capital, which a search finds at once.
_SPELLS = re.compile(r"[A-Z](?:[A-Z]{2}\)|(?<!\w.)[A-Z]{2,7}[: ])")
_SHORT = re.compile(r"[A-Z]{3,8}")
_CALLED_ELSE = "Choose another name; if it may be read and there is no case, name it with `--public`"
_INSPECT = "Remove it in Word (File, Info, Check for Issues, Inspect Document), and save the file again"


@collected_later()
def scan(
    content: bytes,
    name: str,
    format: Format,  # noqa: A002 - the noun's name
    watched: Watch,
) -> tuple[Problem, ...]:
    """Look for identifiers in a file that reportgen made, and in its name.

    Args:
        content: the file's bytes.
        name: the file's name.
        format: DOCX, PDF or HTML.
        watched: what must not be there, and what may.

    Returns:
        every identifier that stands somewhere, by its reference, and everything that a publishable file must not
        hold or that cannot be read; in the order of the file. Nothing, if it may be published: its pictures were
        chosen by whoever made the template, or described in Word.
    """
    look = looker(watched)
    problems = _of_name(name, "file name", look, "Choose another public name")
    found = _of_content(content, None if problems else name, OURS[format], look)
    return (*problems, *(problem for problem in found if problem.severity is Severity.ERROR))


def says(content: bytes, format: Format, words: str) -> bool:  # noqa: A002 - the noun's name
    """Whether words stand anywhere in a finished file, whatever spaces and line ends are between them."""
    sought = squeezed(words)
    return any(isinstance(item, Carried) and sought in squeezed(item.text) for item in OURS[format](content))


def begins(content: bytes, format: Format, words: str) -> bool:  # noqa: A002 - the noun's name
    """Whether a text of a finished file begins with words, exactly so."""
    return any(isinstance(item, Carried) and item.text.startswith(words) for item in OURS[format](content))


@collected_later()
def scan_file(
    content: bytes,
    name: str,
    ending: str,
    watched: Watch,
) -> tuple[Problem, ...]:
    """Look into a file from anywhere; its format is told by its ending, and any other is refused.

    Args:
        content: the file's bytes.
        name: how its problems call it; the real name, and those of its folders, are for `scan_name`.
        ending: the ending of the real name (`.docx`).
        watched: what must not be there, and what may; without identifiers where no case is known.
    """
    found = reader_of(ending)
    if isinstance(found, Fault):
        return (Problem(found.rule, Place(name), found.what, found.remedy),)
    return _of_content(content, name, found, looker(watched))


def scan_name(
    name: str,
    called: str,
    watched: Watch,
) -> tuple[Problem, ...]:
    """Look at the name of a file or folder. Its problems do not hold it; whoever tells of it must not print it, too.

    Args:
        name: the name alone.
        called: what it is: "file name", "folder name".
        watched: as for `scan_file`.
    """
    return _of_name(name, called, looker(watched), _CALLED_ELSE)


def _of_name(name: str, called: str, look: Looker, remedy: str) -> tuple[Problem, ...]:
    # The ending of a format is nobody's name, though "docx" may look like a short one.
    said, dot, ending = name.rpartition(".")
    if dot and not isinstance(reader_of(ending), Fault):
        name = said
    found = (
        *(one for one in look.look(name) if Speech.WORDS in one.counts_in or one.rule == "scan-day"),
        # "Final_Kowalczyk_v2" is three words, as its author means it.
        *(one for one in look.look(name.replace("_", " ")) if one.rule == "scan-unexplained"),
    )
    return tuple(
        Problem("scan-file-name", Place(path=called), f"in the {called}, {finding.what}", remedy) for finding in found
    )


def _of_content(content: bytes, file: str | None, read: Reader, look: Looker) -> tuple[Problem, ...]:
    spelling: list[str] = []
    told = list(_problems(content, file, read, look, spelling))
    shorts = {short for _, short in told if short}
    # A list of abbreviations explains them for the whole file, wherever it stands.
    spelt = frozenset[str]().union(*(spelt_out_for_all(text) for text in spelling)) if shorts else frozenset[str]()
    return tuple(dict.fromkeys(problem for problem, short in told if short not in spelt))


def _problems(
    content: bytes, file: str | None, read: Reader, look: Looker, spelling: list[str]
) -> Iterator[tuple[Problem, str]]:
    """Each problem, with the abbreviation that it is about if it is about one; texts that may spell out abbreviations
    are put to those of `spelling`.
    """
    last = ""
    for item in with_neighbours_joined(read(content), look.edges):
        if isinstance(item, Together):
            yield from ((problem, "") for problem in _of_neighbours(item, file, look))
            continue
        place = Place(file, line=item.line, path=item.place)
        if isinstance(item, Fault):
            yield Problem(item.rule, place, item.what, item.remedy, item.severity), ""
        elif item.text:
            if not item.text.isascii() and _PRIVATE.search(item.text):
                remedy = _IN_LETTERS
                yield Problem("scan-unreadable", place, "signs stand there that only their font can tell", remedy), ""
            for line, finding in _by_line(item, look):
                remedy = _INSPECT if item.place.startswith("property: ") else finding.remedy
                yield Problem(finding.rule, replace(place, line=line), finding.what, remedy), finding.short
            if item.speech is Speech.PROSE:
                if _SPELLS.search(item.text):
                    spelling.append(item.text)
                if _SHORT.fullmatch(last):
                    spelling.append(f"{last}: {item.text}")  # two cells of a table
                last = item.text


def _by_line(item: Carried, look: Looker) -> Iterator[tuple[int, Finding]]:
    """What stands in a text, each with every line that says it by itself; with the first, where only several do."""
    found = look.look(item.text, item.speech)
    if not found or not item.in_lines:
        return ((item.line, finding) for finding in found)
    lines = [(line, look.look(text, item.speech)) for line, text in enumerate(item.text.split("\n"), item.line)]
    told = [(line, finding) for line, said in lines for finding in said if finding in found]
    alone = {finding for _, finding in told}
    return iter(sorted([*told, *((item.line, one) for one in found if one not in alone)], key=lambda one: one[0]))


def _of_neighbours(together: Together, file: str | None, look: Looker) -> Iterator[Problem]:
    """What neighbours say together, without what one of them says alone."""

    def found_in(run: Sequence[Carried]) -> dict[str, Finding]:
        return {one.about: one for text in readings_of(run) for one in look.look(text, Speech.MACHINE)}

    if not look.look(together.text, Speech.MACHINE):
        return
    for run in together.runs:
        for about, finding in found_in(run).items():
            # The first pieces that say it, and no more of them than it takes.
            end = bisect_left(range(len(run)), 1, key=lambda last: about in found_in(run[: last + 1])) + 1
            start = bisect_left(range(end), 1, key=lambda first: about not in found_in(run[first:end])) - 1
            pieces = run[max(0, start) : end]
            if not any(about == one.about for item in pieces for one in look.look(item.text, item.speech)):
                place = Place(file, line=pieces[0].line, path=pieces[0].place)
                yield Problem(finding.rule, place, finding.what, finding.remedy)
