"""Every document of every case, as its reader gets it."""

from __future__ import annotations

import os
import re
import subprocess
import sys

from conftest import CASE_FILES, CASES, built_case
from reportgen.errors import Severity
from reportgen.model.artefact import Audience, Format
from reportgen.model.document import words
from reportgen.word.read import read
from support.finished import Finished
from support.judges import docx_faults


def files(built, form):
    return [artefact for artefact in built.artefacts if artefact.format is form]


def test_a_case_has_no_problems_and_all_its_documents_are_made(built):
    assert [str(problem) for problem in built.examined.problems if problem.severity is Severity.ERROR] == []
    assert [(missing.title, [str(problem) for problem in missing.problems]) for missing in built.unwritten] == []
    assert built.artefacts


def test_nothing_is_warned_of(built):
    # Cases that are under way become late one day; that is the only thing which depends on the day.
    assert [str(problem) for problem in built.warnings if not problem.rule.startswith("limit-")] == []


def test_the_pdf_says_the_words_of_the_word_file_in_the_same_order(built):
    for word, pdf in zip(files(built, Format.DOCX), files(built, Format.PDF), strict=True):
        said = Finished(pdf.content).tree.root.words
        assert said == words(read(word.content, word.name).document), word.name


def test_every_pdf_conforms_to_pdf_ua_and_pdf_a(built):
    assert {pdf.name: Finished(pdf.content).violations for pdf in files(built, Format.PDF)} == {
        pdf.name: [] for pdf in files(built, Format.PDF)
    }


def test_every_word_file_is_sound(built):
    assert {word.name: docx_faults(word.content) for word in files(built, Format.DOCX)} == {
        word.name: [] for word in files(built, Format.DOCX)
    }


def test_no_name_of_the_case_stands_in_a_publishable_file(built):
    case = built.examined.case
    names = {part for person in case.people() for part in person.name.parts}
    names |= {place.name for place in case.places} | {case.reference}
    for pdf in files(built, Format.PDF):
        if pdf.audience is Audience.PUBLISHABLE:
            text = " ".join([pdf.name, *Finished(pdf.content).pages])
            assert [name for name in names if re.search(rf"\b{re.escape(name)}\b", text)] == []


def test_restricted_files_are_marked_on_every_page_and_publishable_ones_as_drafts(built):
    for pdf in files(built, Format.PDF):
        mark = {
            Audience.RESTRICTED: "OFFICIAL-SENSITIVE",
            Audience.PUBLISHABLE: "Draft: not checked by a second person",
        }[pdf.audience]
        pages = Finished(pdf.content).pages
        assert [number for number, text in enumerate(pages, 1) if mark not in text] == [], pdf.name


def test_one_report_has_twenty_pages_or_more():
    lengths = [
        len(Finished(pdf.content).pages)
        for name in CASE_FILES
        for pdf in files(built_case(name), Format.PDF)
        if pdf.kind == "cspr"
    ]
    assert max(lengths) >= 20


DIGESTS = """
import datetime as dt, sys
from pathlib import Path
from reportgen.batch import case_at
from reportgen.pipeline import Wish, build
from reportgen.world import open_world
cases = Path(sys.argv[1])
world = open_world(cases / "partnership.yaml", as_of=dt.date(2027, 1, 31))
file = case_at(cases / sys.argv[2])
built = build(file.read(), "elsewhere.yaml", world, Wish(), file.answers)
print(*(f"{artefact.name}\\t{artefact.digest}" for artefact in built.artefacts), sep="\\n")
"""


def test_another_process_day_time_zone_folder_and_hash_seed_give_the_same_bytes(tmp_path):
    for name in CASE_FILES[1:3]:
        environment = {**os.environ, "PYTHONHASHSEED": "4711", "TZ": "Pacific/Auckland", "LC_ALL": "C"}
        ran = subprocess.run(
            [sys.executable, "-c", DIGESTS, str(CASES), name],
            capture_output=True, text=True, check=True, cwd=tmp_path, env=environment,
        )  # fmt: skip
        expected = [f"{artefact.name}\t{artefact.digest}" for artefact in built_case(name).artefacts]
        assert ran.stdout.splitlines() == expected
